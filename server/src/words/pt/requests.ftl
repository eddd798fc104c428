### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Pedir o endereço
ask-way-link = Receber o link por e-mail
ask-way-both = Pedir o endereço e o link
ask-way-text-place = Você pede por e-mail, com o nome que quiser. Quem organiza não vê o seu endereço de e-mail.
ask-way-text-link = O link para participar chega por e-mail. Quem organiza não vê o seu endereço de e-mail.

## The form

ask-heading-place = Pedir o endereço
ask-heading-link = Receber o link por e-mail
ask-heading-both = Pedir o endereço e o link
ask-describe = Pedir um endereço ou um link que não aparece a todas as pessoas.
ask-about = É sobre “{ $title }”.
ask-lede = Passamos o seu pedido, e a resposta chega por e-mail. Quem organiza nunca vê o seu endereço de e-mail, e você não vê o dessa pessoa.
ask-how-by-hand = Quem organiza responde a cada pedido à mão. Isso pode demorar um dia ou dois.
ask-how-by-itself = Se quem organiza não disser não, a resposta chega { $ahead } antes da data.
ask-date-label = Que data?
ask-name-label = Que nome quer usar?
ask-name-hint = Basta um nome inventado. Pode deixar vazio.
ask-words-label = Há algo a dizer?
ask-words-hint = Pode deixar vazio. É um pedido e uma resposta, por isso não ponha o seu telefone nem o seu nome completo.
ask-email-label = O seu endereço de e-mail
ask-email-hint = Só para esta resposta. Antes você recebe um e-mail e toca nele num botão, para que mais ninguém possa pedir em seu nome.
ask-keep = Tudo é apagado, o mais tardar, um dia depois da data.
ask-keep-undated = Tudo é apagado, o mais tardar, depois de 14 dias.
ask-send = Enviar o meu pedido
ask-back = Voltar ao anúncio
ask-broken = Algo nosso falhou, e o seu pedido não foi enviado. Nada do que você escreveu se perdeu: toque de novo no botão.

ask-refused-link = Por favor, não ponha endereços web. Não são precisos para pedir.
ask-refused-date = Para esta data já não se pode pedir. Escolha uma das que estão aqui.
ask-refused-network = Hoje vieram muitos pedidos da sua rede, e ainda ninguém os confirmou. Toque no botão do e-mail que recebeu, ou tente de novo amanhã.
ask-refused-many = Há tantos pedidos por confirmar que agora não aceitamos mais. Tente de novo daqui a uma hora, por favor.
ask-refused-crowd = Hoje já pediram tantas pessoas que não aceitamos mais pedidos para este anúncio. Tente de novo amanhã, por favor.

ask-sent-heading = Veja o seu e-mail
ask-sent-lede = Se tudo está bem, um e-mail vai a caminho. Toque no botão que ele tem, e o seu pedido vai para quem organiza.
ask-sent-none = Nada em dez minutos? Veja na pasta de spam, ou peça mais uma vez e veja como escreveu o endereço.
ask-sent-on = Ver a agenda

ask-closed-heading = Agora não é preciso pedir
ask-closed-cancelled = “{ $title }” está cancelado, por isso não há endereço para pedir.
ask-closed-over = “{ $title }” já passou.
ask-closed-nothing = Tudo o que quem organiza conta sobre “{ $title }” está na página.
ask-closed-listing = Ver a página
ask-closed-on = Ver o que mais há

## The page of whoever asked

asked-heading = O seu pedido
asked-describe = O seu pedido sobre um anúncio.
asked-about = Você pergunta por “{ $title }”.
asked-about-gone = O anúncio não está agora no site.
asked-date = A data: { $when }
asked-name = O seu nome lá: { $name }
asked-words-heading = O que você diz
asked-confirm-lede = Passamos isto a quem organiza? Essa pessoa vê as suas palavras, e não o seu endereço de e-mail.
asked-confirm = Confirmar
asked-not-you = Não foi você? Não faça nada. Em dois dias fica apagado.
asked-waits = Quem organiza tem o seu pedido. A resposta chega por e-mail.
asked-waits-until = Quem organiza tem o seu pedido. Se não disser não, a resposta chega por e-mail. Quando: { $when }
asked-off = Esta data não acontece. Já avisamos por e-mail, ou falta pouco.
asked-answered = Você já tem a resposta por e-mail, ou ela chega em breve. Era um pedido e uma resposta.
asked-withdraw-heading = Mudou de ideia?
asked-withdraw-text = O seu pedido, o seu endereço de e-mail e qualquer resposta são logo apagados. O que já saiu por e-mail não podemos chamar de volta.
asked-withdraw = Retirar o meu pedido
asked-withdrawn-heading = Está apagado
asked-withdrawn-lede = Nada do seu pedido fica guardado.
asked-ended-heading = Este pedido já não está aqui
asked-ended-lede = Foi retirado ou respondido, ou a data já passou. Nada dele fica guardado.
asked-lost-heading = Este link não está inteiro
asked-lost-lede = Pode faltar uma parte do endereço. Abra-o mais uma vez no e-mail, ou copie-o inteiro.

## The private page of a listing

requests-heading = Pessoas que pedem
requests-link = Responder a quem pede
requests-link-all = Ver quem pediu, e como se responde
requests-waiting = { $count ->
    [0] Ninguém espera uma resposta.
    [one] { $count } pessoa espera uma resposta.
   *[other] { $count } pessoas esperam uma resposta.
}
requests-lede-place = Aqui as pessoas pedem o endereço de “{ $title }”. Você não vê os endereços de e-mail delas, e elas não veem o seu.
requests-lede-link = Aqui as pessoas pedem o link para participar em “{ $title }”. Você não vê os endereços de e-mail delas, e elas não veem o seu.
requests-lede-both = Aqui as pessoas pedem o endereço e o link de “{ $title }”. Você não vê os endereços de e-mail delas, e elas não veem o seu.
requests-lede-nothing = “{ $title }” já não oculta nada, por isso ninguém pode pedir. Quem pediu antes está aqui.
requests-none = Ainda ninguém pediu.
requests-more = Aparecem os { $count } mais antigos. Responda a alguns para ver os outros.
requests-nameless = Alguém
requests-from = { $name } pede
requests-date = Para: { $when }
requests-date-off = Para uma data que não acontece. A pessoa já sabe.
requests-no-words = Não escreveu nada.
requests-unsent = A sua resposta não foi enviada ({ $when }), porque nesse momento o anúncio estava oculto. Ninguém foi avisado de nada. Por favor, responda de novo.
requests-due = Se você não fizer nada, sai sozinha: { $when }
requests-answer-label = A sua resposta
requests-answer-place = Enviar o endereço
requests-answer-link = Enviar o link
requests-answer-both = Enviar o endereço e o link
requests-answer-words = Enviar só as minhas palavras
requests-answer-no = Dizer não
requests-answer-no-hint = Dizemos à pessoa que você não o pode dar, e o pedido é apagado.
requests-reply-label = Uma linha sua
requests-reply-hint = Pode deixar vazio. É enviada como você a escreve, por isso não ponha o seu endereço de e-mail se a pessoa não o deve ter.
requests-send = Responder
requests-send-which = Responder a { $name }
requests-ignore = Também pode não fazer nada. Então nada é enviado, e tudo é apagado um dia depois da data.
requests-answered-heading = Respondidos
requests-answered-given = Respondido à mão
requests-answered-itself = Enviado sozinho
requests-answered-refused = Você disse não. É apagado assim que dissermos à pessoa.
requests-sends-heading = O que é enviado
requests-sends-nothing = Ainda não há nada preenchido que possa ser enviado. Até lá pode responder com palavras.
requests-sends-edit = Mudar
requests-how-heading = Como se responde
requests-how-label = Quem responde?
requests-how-hand = Eu, cada vez
requests-how-itself = É enviada sozinha
requests-how-itself-hint = A todas as pessoas que pediram e a quem você não disse não, como estiver nesse momento. Você ainda vê quem pede, e pode dizer não antes.
requests-hours-label = Quanto tempo antes da data?
requests-how-save = Deixar assim
requests-how-stands-hand = Você responde a cada pedido.
requests-how-stands-itself = A resposta sai sozinha { $ahead } antes da data.
requests-how-owner = As pessoas titulares do grupo escolhem isto.
requests-kept = Pedidos e respostas são apagados um dia depois da data, ou depois de 14 dias onde não há data.

requests-done-answered = A resposta vai a caminho.
requests-done-already = Isto já foi respondido, por você ou por alguém que cuida do anúncio com você.
requests-done-hand = A partir de agora você responde a cada pedido.
requests-done-itself = A partir de agora a resposta sai sozinha.

requests-refused-answer = Escolha o que responde.
requests-refused-words = Escreva as palavras que devem ser enviadas.
requests-refused-off = Esta data não acontece. Só pode dizer não.
requests-refused-hidden = Agora ninguém pode ver o anúncio, por isso nada é enviado sobre ele. Responda quando estiver público de novo, ou diga não.

## Letters

letter-request-footer = Você recebe este e-mail porque alguém fez um pedido com este endereço. As respostas a este e-mail vão para quem cuida deste site, e para mais ninguém. Não vai receber publicidade.
letter-request-withdraw = Ver ou retirar o meu pedido
letter-request-once = É um pedido e uma resposta: uma resposta a este e-mail não chega a quem organiza.

letter-request-confirm-subject = Confirme o seu pedido, por favor
letter-request-confirm-opening = Alguém, provavelmente você, pede algo sobre:
letter-request-confirm-ask = Passamos isto a quem organiza? Essa pessoa vê o nome e as palavras que foram escritas, e não este endereço.
letter-request-confirm-button = Ver e confirmar
letter-request-confirm-not-you = Não foi você? Não faça nada, e ninguém sabe disto. Em dois dias fica apagado.

letter-request-known-subject = Sobre o seu pedido
letter-request-known-opening = Você já pediu isto, e temos o seu pedido. Não é preciso pedir de novo. Pode ver como está, ou retirar o pedido.
letter-request-known-button = Ver o meu pedido

letter-request-asked-subject = Alguém pede algo a você
letter-request-asked-opening-place = { $name } pede o endereço de:
letter-request-asked-opening-link = { $name } pede o link para participar em:
letter-request-asked-opening-both = { $name } pede o endereço e o link de:
letter-request-asked-somebody = Alguém
letter-request-asked-words = Escreve:
letter-request-asked-no-words = Não deixou mensagem.
letter-request-asked-button = Responder
letter-request-asked-hidden = Você não vê o endereço de e-mail dessa pessoa, e ela não vê o seu. Pode enviar, dizer não, ou não fazer nada.
letter-request-asked-itself = Se você não fizer nada, a pessoa recebe tudo { $ahead } antes da data, como você escolheu.
letter-request-asked-footer = Você recebe este e-mail porque cuida deste anúncio. Ele não mostra o seu endereço a ninguém, e você não vai receber publicidade.

letter-request-given-subject = A resposta ao seu pedido
letter-request-given-opening = Esta é a resposta ao seu pedido sobre:
letter-request-given-place = Onde
letter-request-given-link = O link para participar
letter-request-given-words = Quem organiza escreve:
letter-request-given-care = Por favor, guarde isto para você: não é público, e há pessoas que confiam nisso.

letter-request-refused-subject = Sobre o seu pedido
letter-request-refused-opening = Quem organiza não pode dar o que você pediu sobre:
letter-request-refused-deleted = O seu pedido e o seu endereço são agora apagados. Não escrevemos mais sobre isto.

letter-request-off-subject = Cancelado: algo por que você perguntou
letter-request-off-opening = Você perguntou por isto, e não acontece:
letter-request-off-why = Quem organiza escreve:
letter-request-off-next = Não é preciso fazer nada. O seu pedido apaga-se sozinho, e avisamos se a data voltar a valer.

letter-request-changed-subject = Uma mudança em algo por que você perguntou
letter-request-changed-opening = Algo não é como foi dito antes. Agora é assim:
letter-request-changed-stands = Afinal acontece:
