### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = O seu endereço de e-mail
sign-in-email-hint = O que você deu quando anunciou algo ou pediu e-mails.
sign-in-send = Receber um link
sign-in-asked-heading = Veja o seu e-mail
sign-in-asked-lede = Se conhecemos este endereço, um e-mail com um link vai a caminho. O link funciona uma vez, durante uma hora.
sign-in-asked-none = Nada em dez minutos? Veja na pasta de spam, ou tente outro endereço seu. Enviamos no máximo um e-mail destes a cada dez minutos.
sign-in-asked-again = Tentar outro endereço
sign-in-codes-heading = Não consegue ler o seu e-mail?
sign-in-codes-text = Imprimiu códigos na sua página, ou escreveu-os num papel? Cada um serve para entrar uma vez.
sign-in-code-label = Um dos seus códigos
sign-in-code-hint = Por exemplo: abcd-efgh-ijkl-mnop
sign-in-code-send = Entrar com este código
sign-in-name-label = Um nome para este aparelho, se quiser
sign-in-name-hint = Por exemplo: biblioteca. Só você o vê.
sign-in-new-link = Receber outro link
sign-in-to-me = Ir para a sua página

refused-code-missing = Escreva um dos seus códigos.
refused-code = Este código não funciona. Pode ter um erro, ou já foi usado. Tente outro.

## One's own page

shell-me = Minha página
foot-sign-in = Entrar
foot-me = A sua página
me-heading = A sua página
me-describe = Tudo o que você tem no Cuppa.
me-signed-in-as = A sua sessão está aberta como { $email }.
me-out-heading = Entre primeiro
me-out-lede = Esta página é para quem entrou. Receba um link por e-mail e volte aqui.
me-listings-heading = Os seus anúncios
me-listings-none = Você ainda não tem nenhum anúncio.
me-add-event = Anunciar um evento
me-add-cafe = Anunciar um café
me-needs-heading = Isto espera por você
me-needs-confirm = Confirme, por favor. Até lá ninguém o vê.
me-needs-rejected = A moderação não o aceitou. Leia o motivo e mude.
me-needs-agree = Pediram que você cuide dele. Abra para dizer sim.
me-open = Abrir a página privada
me-confirm = Ver tudo e confirmar
me-next = Próxima: { $day }
me-next-none = Nenhuma data marcada.
me-shared = Você cuida dele com outras pessoas.
me-from-calendars =
    { $count ->
        [one] Mais { $count } anúncio veio do seu calendário. Está na página onde você trouxe o calendário.
       *[other] Mais { $count } anúncios vieram do seu calendário. Estão na página onde você trouxe o calendário.
    }
me-settings-heading = Entrar e e-mails
me-rights-heading = O que guardamos sobre você
me-kept-link = Guardar um arquivo com tudo sobre você
me-kept-text = Um arquivo com os seus anúncios, e-mails, o que segue e todo o resto.
me-erasure-link = Apagar tudo o que é meu
me-erasure-text = Primeiro você vê o que acontece aos seus anúncios, e escolhe.
me-erasure-heading = Apagar tudo o que é meu
me-erasure-lede = Isto apaga { $address } e tudo o que é seu aqui, para sempre. Ninguém pode desfazer isso, nem nós.
me-erasure-kept = Se quer ficar com algo, guarde primeiro.
me-erasure-listings = O que acontece aos seus anúncios
me-erasure-listings-text = O que passa a outra pessoa fica como se lê agora. Veja se estão lá o seu nome, o seu número ou palavras suas sobre você, e mude isso primeiro.
me-erasure-seen = Todas as pessoas o podiam ver. Sai logo do site, quem o segue é avisado, e durante 90 dias os calendários são avisados de que não acontece. Só fica o endereço web.
me-erasure-unseen = Ninguém o viu. Nada dele fica.
me-erasure-names = Diz o seu endereço de e-mail, por isso não pode passar a ninguém como está. Mude primeiro as palavras, ou ele é apagado.
me-erasure-way-holder = { $address } continua com ele
me-erasure-way-group = { $group } continua com ele
me-erasure-way-erase = Apagar
me-erasure-calendars =
    { $count ->
        [one] { $count } anúncio que veio do seu calendário sai com a página onde você trouxe o calendário.
       *[other] { $count } anúncios que vieram dos seus calendários saem com a página onde você os trouxe.
    }
me-erasure-groups = O que acontece aos seus grupos
me-erasure-group-on = { $group }: a partir daí é titular quem está nele há mais tempo.
me-erasure-group-ends = { $group }: não há mais ninguém nele, por isso também é apagado.
me-erasure-group-leaves =
    { $count ->
        [one] Você sai de { $count } grupo que tem outras pessoas titulares, ou que não é seu.
       *[other] Você sai de { $count } grupos que têm outras pessoas titulares, ou que não são seus.
    }
me-erasure-else = O que mais sai
me-erasure-follows =
    { $count ->
        [0] Você não segue nada aqui.
        [one] A { $count } coisa que você segue. Não há mais e-mails.
       *[other] As { $count } coisas que você segue. Não há mais e-mails.
    }
me-erasure-held =
    { $count ->
        [one] O seu link para { $count } anúncio de que cuida com alguém. O anúncio fica com essa pessoa.
       *[other] Os seus links para { $count } anúncios de que cuida com outras pessoas. Os anúncios ficam com elas.
    }
me-erasure-rest = Onde a sua sessão está aberta, os seus códigos em papel, todos os e-mails para você, o que pediu a quem organiza, e o que os seus anúncios diziam antes. O que a moderação decidiu fica, sem o seu nome.
me-erasure-backups = As cópias de segurança podem guardá-lo no máximo 30 dias. Depois também desaparece de lá.
me-erasure-word = Escreva { $word } para dizer que é a sério
me-erasure-button = Apagar tudo para sempre
me-erasure-stop = Ainda não
me-erased-heading = Tudo o que era seu está apagado
me-erased-lede = Aqui já nada é seu, e não há nenhuma sessão aberta. Desejamos tudo de bom.
me-erased-backups = O arquivo onde estava guardado é escrito de novo dentro de um dia. As cópias de segurança podem guardá-lo no máximo 30 dias.
erase-word = APAGAR
erased-listing = Tirado deste site
me-sessions-link = Onde a sua sessão está aberta
me-sessions-count =
    { $count ->
        [one] Só neste aparelho.
       *[other] Em { $count } aparelhos.
    }
me-codes-link = Códigos em papel
me-codes-none = Você não tem nenhum. Ajudam se perder o seu e-mail.
me-codes-count =
    { $count ->
        [one] Resta { $count }. É hora de fazer novos.
       *[other] Restam { $count }.
    }
me-address-link = Usar outro endereço de e-mail
me-address-text = Os e-mails vão para { $email }.
me-back = A sua página

me-sessions-heading = Onde a sua sessão está aberta
me-sessions-lede = Não guardamos nenhuma lista de aparelhos nem de lugares. Pode dar um nome a cada um, para saber qual é qual.
me-session-this = Este aparelho
me-session-unnamed = Sem nome
me-session-since = Aberta desde { $day }. Termina sozinha: { $until }.
me-session-name-label = Nome
me-session-name = Guardar o nome
me-session-end = Encerrar lá a sessão
me-sessions-end-heading = Em todos os outros
me-sessions-end-text = Usou um computador que outras pessoas também usam? Isto encerra a sua sessão em todos os lugares menos aqui.
me-sessions-end = Encerrar todas as outras sessões
me-done-named = O nome está guardado.
me-done-ended = A sua sessão lá está encerrada.
me-done-all-ended = Todas as suas outras sessões estão encerradas.

me-codes-heading = Códigos em papel
me-codes-lede = Se perder o seu e-mail, um código em papel ainda deixa você entrar. Cada código funciona uma vez.
me-codes-how = Guarde-os onde guarda o que importa, e onde ninguém os procure. Quem tiver um pode entrar como se fosse você.
me-codes-replace = Os códigos novos tomam o lugar dos antigos. Os antigos deixam logo de funcionar.
me-codes-make = Fazer códigos novos
me-codes-made-heading = Os seus códigos
me-codes-made-lede = Esta página mostra-os uma vez. Imprima agora, ou escreva-os num papel.
me-codes-made-use = Para usar um, abra { $address } e escreva-o lá. Depois risque-o.
me-codes-made-then = Perdeu o seu e-mail para sempre? Entre com um código e dê outro endereço na sua página.

me-address-heading = Usar outro endereço de e-mail
me-address-lede = Todos os seus e-mails e links vão para o novo endereço: sobre os seus anúncios e sobre o que segue.
me-address-now = Agora vão para { $email }.
me-address-label = O seu novo endereço de e-mail
me-address-hint = Enviamos um e-mail para lá. Nada muda antes de você confirmar.
me-address-send = Enviar o e-mail
me-address-asked = Um e-mail vai a caminho do novo endereço. Abra-o e toque em “Confirmar”.
refused-address-same = Os e-mails já vão para este endereço.
refused-address-soon = Acabamos de enviar um e-mail para um novo endereço seu. Espere dez minutos antes de tentar outro.

new-address-heading = É este o seu novo endereço?
new-address-describe = Confirmar um novo endereço de e-mail.
new-address-lede = Os seus e-mails vão para { $email }. Toque no botão se está certo.
new-address-button = Confirmar
new-address-done-heading = O seu endereço mudou
new-address-done-lede = Os e-mails vão agora para { $email }. Avisamos o endereço antigo de que há um novo.
new-address-done-links = A sua sessão está encerrada em todos os lugares, e os seus códigos em papel já não abrem nada: entre de novo para fazer outros. Os links privados que tem ainda funcionam. Se outras pessoas podem ler os seus e-mails antigos, faça links novos nas páginas privadas.
new-address-taken-heading = Este endereço já é usado aqui
new-address-taken-lede = Alguém usou este endereço no Cuppa desde que perguntamos. Entre com ele, ou escolha outro.
new-address-stale-heading = Este link já não funciona
new-address-stale-lede = Funciona durante um dia. Peça outro e-mail na sua página.

## Who looks after a listing

holders-heading = Quem cuida dele
holders-of = É sobre “{ $title }”.
holders-lede = Várias pessoas podem cuidar de um anúncio. Cada uma recebe o seu próprio link, e assim pode anular um sem mexer nos outros.
holders-organiser = Os e-mails sobre ele vão para { $email }.
holders-organiser-hidden = Os e-mails sobre ele vão para quem o anunciou, ou para quem ficou com ele.
holders-none = Ainda ninguém mais cuida dele.
holders-more =
    { $count ->
        [one] Mais { $count } pessoa cuida dele.
       *[other] Mais { $count } pessoas cuidam dele.
    }
holders-you = Você
holders-since = Desde { $day }.
holders-asked = Pedido feito: { $day }. Ainda não disse sim.
holders-invite-heading = Pedir a alguém
holders-invite-text = A pessoa recebe um e-mail com um link. Pode mudar tudo, como você. Se não disser sim em 30 dias, o link deixa de valer e esquecemos o endereço dela.
holders-email-label = Endereço de e-mail da pessoa
holders-invite = Enviar o e-mail
holders-invite-organiser = Só a pessoa que recebe os e-mails pode pedir a outras.
holders-renew = Enviar outro link
holders-end = Anular este link
holders-handover-fold = Passar a outra pessoa
holders-handover-text = A pessoa recebe um e-mail com a pergunta. Se disser sim, a partir daí os e-mails vão para ela, e o seu link privado deixa de valer.
holders-stay = Ficar depois com um link só meu
holders-handover = Oferecer
holders-offered-on = Oferecido: { $day }. Até a pessoa dizer sim, é seu. Se ninguém responde, a oferta termina depois de 30 dias.
holders-keep = Retirar a oferta
holders-offered-heading = Este anúncio é oferecido a você
holders-offered-text = Se o aceitar, os e-mails sobre ele vão para você. Pode pedir ajuda a outras pessoas e passá-lo de novo. Quem o tinha pode ter pedido para ficar com um link; você pode anulá-lo. Se não responder, a oferta termina depois de 30 dias.
holders-take-over = Sim, agora é meu
holders-leave-heading = Deixar
holders-leave-text = O seu link deixa logo de valer. As outras pessoas continuam.
holders-leave = Deixar de cuidar dele
holders-leave-organiser = Quer deixar? Primeiro ofereça o anúncio a outra pessoa, ou tire-o do site.
holders-agree-heading = Pediram que você cuide deste anúncio
holders-agree-see = Ver a página
holders-agree-lede = Alguém que cuida dele quer a sua ajuda.
holders-agree-text = Diga sim, e pode mudá-lo, mudar ou cancelar datas e imprimir os cartazes. Se não fizer nada, este link deixa de valer depois de 30 dias e esquecemos o seu endereço.
holders-agree = Sim, eu cuido dele
holders-decline = Não, agradeço
holders-done-invited = Um e-mail vai a caminho, se a pessoa ainda não tem um link.
holders-done-renewed = Um link novo vai a caminho. O antigo já não abre nada.
holders-done-ended = Esse link está anulado. Avisamos a pessoa.
holders-done-agreed = Agradecemos. Este link é seu.
holders-left-heading = Você deixou de cuidar dele
holders-left-lede = O seu link já não abre nada. As outras pessoas continuam.
holders-done-offered = Um e-mail vai a caminho. Até a pessoa dizer sim, é seu.
holders-done-kept = Fica como estava.
holders-done-taken-over = Agora é seu. Este é o novo link privado; também o enviamos por e-mail. Guarde-o.
holders-link = Ver quem cuida dele, e pedir a outras pessoas
holders-count =
    { $count ->
        [0] Só você cuida dele.
        [one] Mais { $count } pessoa cuida dele.
       *[other] Mais { $count } pessoas cuidam dele.
    }
holders-ended-title = Este link foi anulado
holders-ended-text = Você já não cuida deste anúncio: deixou, ou alguém anulou o seu link. Se é engano, peça um novo às outras pessoas.

refused-holder-not-open = Só se pode pedir a mais pessoas depois de confirmado o endereço deste anúncio, e enquanto está no site ou espera pela moderação.
refused-holder-left = A pessoa disse não, ou deixou, há menos de 30 dias. Fale com ela primeiro.
refused-asked-enough = Hoje já foram vários e-mails destes para este endereço. Peça de novo amanhã.
refused-holder-soon = Acabamos de escrever a essa pessoa. Tente de novo em dez minutos.
refused-holders-asked = Você pediu a { $most } pessoas num dia. Peça a outras amanhã.
refused-holder-organiser = Os e-mails já vão para este endereço.
refused-holders-many = No máximo { $most } pessoas podem cuidar de um anúncio. Anule um link que não faz falta.
refused-handover = A pessoa ainda não disse sim. Só quem já cuida dele pode ficar com ele.
refused-leaving = Os e-mails sobre este anúncio vão para você. Primeiro ofereça-o a outra pessoa, ou tire-o do site.

## Letters

letter-people-footer = Você recebe este e-mail por causa de algo que foi feito com este endereço ou com um anúncio. Não vai receber publicidade.

letter-sign-in-subject = O seu link para entrar
letter-sign-in-opening = Alguém, provavelmente você, pediu um link para entrar.
letter-sign-in-button = Entrar
letter-sign-in-once = Funciona uma vez, durante uma hora.
letter-sign-in-not-you = Se não foi você, não faça nada.

letter-holder-invited-subject = Pedem que você cuide de um anúncio
letter-holder-invited-opening = Alguém que cuida de “{ $title }” em { $site } pede a sua ajuda para cuidar dele.
letter-holder-invited-may = Com este link pode mudá-lo, mudar ou cancelar datas e imprimir os cartazes. Não precisa de conta.
letter-holder-invited-button = Cuidar dele também
letter-holder-invited-keep = O link é só seu: guarde este e-mail e não o passe a ninguém.
letter-holder-invited-not-you = Se não quer, não faça nada. Depois de 30 dias o link deixa de valer e esquecemos o seu endereço.

letter-holder-link-opening = Este é o seu próprio link para cuidar de “{ $title }”.
letter-holder-link-old = Um link que você tinha antes já não abre nada.

letter-holder-ended-subject = Um link seu foi anulado
letter-holder-ended-opening = O seu link para cuidar de “{ $title }” já não abre nada. Foi anulado por alguém que cuida do anúncio.
letter-holder-ended-then = Se é engano, peça um novo.

letter-offered-subject = Um anúncio é oferecido a você
letter-offered-opening = Quem cuida de “{ $title }” em { $site } quer passá-lo a você.
letter-offered-then = Se o aceitar, os e-mails sobre ele vão para você. Até dizer sim, nada muda.
letter-offered-button = Ver a oferta
letter-offered-not-you = Se não o quer, não faça nada, ou diga não nessa página.

letter-handed-over-subject = Um anúncio agora é seu
letter-handed-over-opening = “{ $title }” passou para você.
letter-handed-over-then = A partir de agora, os e-mails sobre ele vão para você. Este link toma o lugar do que tinha.

letter-goes-elsewhere-subject = O seu anúncio passou a outra pessoa
letter-goes-elsewhere-opening = “{ $title }” passou a alguém que cuidava dele com você. Os e-mails sobre ele vão agora para essa pessoa, e o seu link privado já não abre nada.
letter-goes-elsewhere-not-you = Se não queria isto, escreva para { $contact }, e uma pessoa vai ver.

letter-codes-made-subject = Códigos novos para entrar
letter-codes-made-opening = Na sua página foram feitos códigos novos em papel, para entrar. Os códigos anteriores já não abrem nada.
letter-codes-made-not-you = Se não foi você, entre, encerre na sua página todas as outras sessões e faça códigos novos.
letter-code-used-subject = Um código foi usado para entrar
letter-code-used-opening = Um dos seus códigos em papel foi usado para entrar. Já não abre nada.
letter-code-used-not-you = Se não foi você, entre, encerre na sua página todas as outras sessões e faça códigos novos.
letter-codes-button = Entrar

letter-new-address-subject = É este o seu novo endereço?
letter-new-address-opening = Alguém, provavelmente você, quer receber neste endereço os e-mails de { $site }.
letter-new-address-ask = Abra esta página e toque em “Confirmar”.
letter-new-address-button = Confirmar este endereço
letter-new-address-day = O link funciona durante um dia.
letter-new-address-taken = Mas este endereço já é usado em { $site }, por isso não mudamos nada. Entre com ele, ou escolha outro endereço.
letter-new-address-not-you = Se não foi você, não faça nada. Então nada muda.

letter-address-changed-subject = Os seus e-mails vão agora para outro endereço
letter-address-changed-opening = Alguém que entrou na sua sessão deu um novo endereço e confirmou-o lá. A partir de agora, todos os e-mails e links vão para lá. Este é o último e-mail para este.
letter-address-changed-not-you = Se não foi você, escreva já para { $contact }, e uma pessoa vai ver.

letter-links-held = Você cuida deste anúncio com outras pessoas. Este link é só seu:
letter-links-sign-in-heading = Entrar
letter-links-sign-in = Com este link você entra uma vez, durante uma hora. Então vê tudo numa página:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = O idioma dos seus e-mails
letters-in-now = Os seus e-mails chegam neste idioma: { $language }.
letters-in-other = Prefere outro? Abra esta página nesse idioma: a lista está no fim.
letters-in-take = Escrevam-me neste idioma: { $language }
letters-in-taken = A partir de agora os seus e-mails chegam neste idioma.
