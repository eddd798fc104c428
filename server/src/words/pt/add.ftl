### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Anuncie o seu evento
add-event-lede = Leva cerca de quatro minutos. Não precisa de conta, e pode usar um nome inventado.
add-event-describe = Conte às pessoas de um evento de redução de danos: uma palestra, uma formação, portas abertas, um encontro online.
add-event-other = Reúne-se muitas vezes, com um nome próprio?
add-event-other-link = Anuncie antes um café
add-cafe-heading = Anuncie o seu café
add-cafe-lede = Leva cerca de quatro minutos. Não precisa de conta, e pode usar um nome inventado. Pode anunciar um café antes de a primeira data estar marcada.
add-cafe-describe = Conte às pessoas do seu café de redução de danos: onde se reúne, quando, e para quem é.
add-cafe-other = Acontece uma vez, ou só algumas vezes?
add-cafe-other-link = Anuncie antes um evento

## Around the fields

add-required = obrigatório
add-not-stated = Sem indicação
add-problem-title = { $count ->
    [one] Há { $count } coisa para ver de novo
   *[other] Há { $count } coisas para ver de novo
}
add-problem-kept = Tudo o que você escreveu continua aqui.
add-problem-page = Veja isto, por favor: { $heading }
add-error-prefix = Problema:
add-broke-off = Não chegou tudo. Nada se perdeu: o que chegou continua aqui, e ainda nada foi feito com isso. Veja tudo, preencha o que falta e envie de novo.
add-problem-arrived = Tudo o que chegou continua aqui.
add-broken = Algo nosso falhou. Nada do que você escreveu se perdeu: espere um minuto e envie o formulário de novo.
add-trap-label = Deixe isto vazio

## What

add-what-legend = O quê
add-title-event-label = Como se chama?
add-title-event-hint = Por exemplo: Naloxona em meia hora
add-title-cafe-label = Como se chama o seu café?
add-title-cafe-hint = Por exemplo: Café de redução de danos de Leeds
add-more-legend = Conte mais
add-more-note = O que acontece lá, temas, línguas
add-summary-label = Em uma ou duas frases
add-summary-hint = Aparece nas listas. No máximo 300 caracteres.
add-description-label = O que acontece lá?
add-description-hint = Conte a quem vem pela primeira vez o que vai encontrar: quem recebe, o que se faz, quando se pode ir embora. Deixe uma linha vazia para começar outro parágrafo. Uma linha que começa com “- ” faz uma lista.
add-tags-label = Temas
add-tags-hint = Algumas palavras, separadas por vírgulas. Por exemplo: naloxona, famílias, mulheres
add-languages-label = Línguas faladas lá
add-languages-hint = Separadas por vírgulas. Por exemplo: português, espanhol
add-speaker-label = Quem fala?
add-speaker-hint = Basta um primeiro nome ou um nome inventado.
add-founded-label = Quando começou?
add-founded-hint = Um ano ou um dia. Por exemplo: 2019
add-cafe-state-label = Reúne-se neste momento?

## When

add-when-legend = Quando
add-when-cafe-note = Ainda sem data? Deixe o dia vazio. O seu café diz então “Datas a anunciar”.
add-start-date-label = Em que dia?
add-start-date-cafe-label = Em que dia é o próximo?
add-start-time-label = A que horas começa?
add-end-time-label = A que horas termina?
add-all-day-label = Dura o dia todo
add-end-date-section = Dura o dia todo, ou vários dias
add-end-date-label = Último dia
add-repeats-label = Repete-se?
add-repeats-never = Não, só uma vez
add-repeats-weekly = Cada semana
add-repeats-fortnightly = A cada duas semanas
add-repeats-monthly-nth = Cada mês, como a primeira quinta-feira
add-repeats-monthly-last = Cada mês, como a última quinta-feira
add-repeats-monthly-day = Cada mês, no mesmo dia do mês
add-repeats-custom = De outra forma
add-repeats-until-label = Até que dia?
add-repeats-until-hint = Deixe vazio se não há último dia.
add-rrule-label = A sua própria regra
add-rrule-hint = Para quem conhece bem calendários: uma RRULE, como FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Fuso horário
add-time-zone-from-place = A hora do lugar
add-time-zone-hint = Vem da cidade e do país. Escolha você se não conseguirmos saber, ou se o encontro é só online.
add-dates-title = As próximas datas
add-dates-without = Depois de enviar isto, mostramos as datas.
add-dates-waiting = Escolha um dia e uma hora para começar. Então aparecem aqui as próximas cinco datas.
add-dates-unreachable = Agora não conseguimos mostrar as datas. Depois de enviar isto, mostramos.

## Where

add-where-legend = Onde
add-attendance-label = Como se encontram as pessoas?
add-attendance-in-person = Num lugar
add-attendance-online = Online
add-attendance-hybrid = Das duas formas: num lugar e online
add-place-name-label = Nome do lugar
add-place-name-hint = Por exemplo: Sala do Carvalho
add-address-label = Rua e número
add-locality-label = Cidade ou vila
add-postcode-label = Código postal ou CEP
add-region-label = Distrito, estado ou região
add-country-label = País
add-country-choose = Escolha um país
add-point-section = Ponha a região, ou um ponto no mapa
add-point-note = O ponto mostra o lugar num mapa. Deixe de fora se não sabe os números.
add-latitude-label = Latitude
add-latitude-hint = Por exemplo: 53.4084
add-longitude-label = Longitude
add-longitude-hint = Por exemplo: -2.9916
add-address-visibility-label = Quem pode ver o endereço?
add-address-visibility-hint = Escolha o que protege as suas pessoas. Vale em todos os lugares: neste site, em calendários, em e-mails e em cartazes. Só a nossa moderação vê tudo.
add-address-visibility-public = Todas as pessoas
add-address-visibility-public-hint = Melhor para um lugar público, como uma biblioteca.
add-address-visibility-area = Só a cidade
add-address-visibility-area-hint = As pessoas veem a cidade e um ponto aproximado no mapa, com mais ou menos um km de largura.
add-address-visibility-on-request = Só a cidade; o resto é a pedido
add-address-visibility-on-request-hint = Melhor se alguém puder correr perigo. As pessoas pedem através de nós, e ninguém vê o seu endereço de e-mail. Você responde a cada uma, ou deixa que o endereço seja enviado antes da data.
add-online-url-label = Link para participar online
add-online-url-hint = Pode deixar vazio e enviar o link você.
add-online-url-public-label = Mostrar este link a todas as pessoas
add-online-url-public-hint = Se não marcar isto, só a nossa moderação vê o link. Um link à vista convida quem quer estragar o encontro.

## Who and how

add-who-legend = Quem e como
add-who-note = Quem organiza, para quem é, preço
add-group-name-label = Quem organiza?
add-group-name-hint = O nome de um grupo, ou um nome inventado. Aparece como você o escreve aqui.
add-contact-public-label = Como falar com você?
add-contact-public-hint = Uma página web, um telefone ou um endereço de e-mail. Todas as pessoas veem isto. Deixe vazio para que não se saiba.
add-audience-label = Para quem é?
add-audience-hint = Escolha tudo o que serve.
add-audience-open = Todas as pessoas podem vir
add-audience-people-who-use-drugs = Pessoas que usam drogas
add-audience-family = Famílias e amizades
add-audience-workers = Pessoas que trabalham em serviços
add-audience-students = Estudantes
add-audience-women = Mulheres
add-audience-lgbtq = Pessoas LGBTQIA+
add-audience-people-in-recovery = Pessoas em recuperação
add-ages-label = Que idades?
add-ages-all = Todas as idades
add-ages-16 = A partir de 16 anos
add-ages-18 = A partir de 18 anos
add-ages-with-adult = Crianças vêm com uma pessoa adulta
add-cost-label = Quanto custa?
add-cost-free = Grátis
add-cost-donation = Dê o que quiser
add-cost-paid = Tem um preço
add-cost-note-label = Mais sobre o preço
add-cost-note-hint = Por exemplo: 3 €, grátis para quem não tem trabalho
add-expected-label = Quantas pessoas vêm?
add-expected-a-handful = Poucas
add-expected-about-10 = Cerca de 10
add-expected-about-25 = Cerca de 25
add-expected-more = Mais

## Good to know

add-good-legend = Bom saber
add-good-note = Como se entra, o que há, fotos
add-good-unknown = O que deixar por marcar aparece como “sem indicação”, nunca como “não”.
add-access-label = Entrar e participar
add-access-step-free = Entra-se sem degraus
add-access-accessible-toilet = Sanitário acessível
add-access-hearing-loop = Anel magnético para ouvir
add-access-sign-language = Língua gestual ou de sinais
add-access-quiet-space = Um espaço tranquilo
add-access-parking = Estacionamento
add-access-public-transport = Perto de transporte público
add-offers-label = O que se encontra lá
add-offers-naloxone = Naloxona para levar
add-offers-drug-checking = Análise de substâncias
add-offers-needle-exchange = Troca de seringas
add-offers-testing = Testes de HIV/VIH e hepatites
add-offers-hot-food = Comida quente
add-offers-childcare = Cuidado de crianças
add-offers-travel-costs = Pagamos a viagem
add-offers-peer-support = Apoio entre pares
add-offers-talk = Uma palestra
add-offers-training = Uma formação
add-facilities-label = Na sala
add-facilities-wifi = Wi-Fi
add-facilities-projector = Projetor
add-facilities-plug-points = Tomadas
add-alcohol-label = Vende-se álcool?
add-alcohol-none = Sem álcool
add-alcohol-sold = Vende-se álcool
add-photos-label = Tiram-se fotos?
add-photos-none = Sem fotos
add-photos-ask = Só com permissão
add-photos-yes = Sim
add-ground-rules-label = Regras de convivência
add-ground-rules-hint = Por exemplo: O que se diz aqui fica aqui. Entre e saia quando quiser.

## Café

add-cafe-state-open = Sim, está aberto
add-cafe-state-resting = Está em pausa
add-cafe-state-closed = Fechou

## Picture

add-picture-legend = Imagem
add-picture-note = Uma foto ou um desenho
add-image-label = Escolha uma imagem
add-image-hint = JPEG, PNG, WebP ou GIF, até 12 MB. Tiramos dados escondidos, como onde foi feita. Por favor, não mostre ninguém que não tenha aceitado.
add-image-again = Não conseguimos guardar a imagem { $name }. Escolha-a de novo, por favor.
add-image-too-big = Esta imagem tem mais de 12 MB. Escolha uma menor, por favor.
add-image-alt-label = O que mostra?
add-image-alt-hint = Para as pessoas que não a veem. Por exemplo: Uma cafeteira e seis canecas numa mesa comprida. Precisamos disto se puser uma imagem.

## Email

add-email-legend = O seu e-mail
add-email-label = O seu endereço de e-mail
add-email-hint = Só a nossa moderação o vê. Enviamos um link para confirmar e o seu link privado.
add-next-title = O que vem a seguir
add-next-confirm = Enviamos um link por e-mail. Você abre e confirma.
add-next-look = Se é a sua primeira vez aqui, uma pessoa da moderação vê o anúncio.
add-next-public = Depois todas as pessoas o podem ver, e você pode imprimir cartazes.
add-send-event = Anunciar este evento
add-send-cafe = Anunciar este café
add-keep-private-link = Como protegemos as suas palavras

## After sending

thanks-heading = Veja o seu e-mail
thanks-title-known = Agradecemos. Temos “{ $title }”.
thanks-title-unknown = Agradecemos. Já temos tudo.
thanks-letter = Enviamos um e-mail com um link. Abra o link e toque em “Confirmar”. Até lá ninguém o vê.
thanks-no-letter = Nada em dez minutos? Veja na pasta de spam. Se não está lá, o endereço pode ter um erro: preencha o formulário de novo com o certo, por favor.
thanks-dates-heading = { $count ->
    [one] A data
   *[other] As próximas { $count } datas
}
thanks-dates-none = Datas a anunciar.
thanks-dates-wrong = Algo errado com as datas? Não confirme. Envie o formulário de novo com as certas: você recebe outro e-mail, e o que não confirmar nunca aparece.
thanks-next-heading = O que vem a seguir
thanks-next-confirm = Você confirma com o link do e-mail.
thanks-next-look = Se é a sua primeira vez aqui, uma pessoa da moderação vê o anúncio. Escrevemos quando estiver feito.
thanks-next-public = Depois todas as pessoas o podem ver, seguir e imprimir o cartaz.
thanks-keep = Guarde o e-mail. Ele tem também o seu link privado, onde você vê como está tudo.
thanks-another = Anunciar outro
thanks-browse = Ver a agenda
