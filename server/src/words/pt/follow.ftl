### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = todos os cafés e eventos
followed-town = tudo a menos de { $km }{ "\u00A0" }km de { $name }
followed-language = tudo nesta língua: { $name }
followed-group = tudo o que { $name } anuncia
followed-listing = “{ $name }”
followed-topic = o tema “{ $name }”
followed-search = tudo com as palavras “{ $name }”
followed-gone = algo que neste momento não está no site
followed-as-it-happens = assim que algo acontece
followed-every-day = todos os dias ({ $hour }, { $zone })
followed-every-week = cada segunda-feira ({ $hour }, { $zone })
followed-before-each-date = { $ahead } antes de cada data
followed-ahead-hours =
    { $hours ->
        [one] { $hours }{ "\u00A0" }hora
       *[other] { $hours }{ "\u00A0" }horas
    }
followed-ahead-days =
    { $days ->
        [one] { $days }{ "\u00A0" }dia
       *[other] { $days }{ "\u00A0" }dias
    }
followed-zone = hora de { $town }

## The form

following-agreement = Sim, quero receber e-mails sobre { $what }, { $rhythm }. Posso parar quando quiser.
following-describe = Receba e-mails sobre cafés e eventos: assim que algo acontece, uma vez por dia, uma vez por semana ou antes da próxima data.
following-heading = Receba por e-mail
following-lede = Contamos o que é novo, o que muda e o que é cancelado. Sem conta e sem publicidade. Cada e-mail tem um link para parar.
following-what-label = O que quer seguir?
add-what-everything = Todos os cafés e eventos
add-what-town = O que há perto de uma cidade
add-what-tag = Um tema
add-what-language = Tudo numa língua
add-what-search = Tudo com certas palavras
following-what-this = Você segue
following-what-hint = Para seguir um grupo, um café ou um evento, abra a página dele e escolha lá “Receba por e-mail”.
following-topic-label = Que tema?
following-topic-hint = Por exemplo: naloxona
following-words-label = Que palavras?
following-language-none = Escolha uma língua
following-town-which = Qual delas?
following-town-which-hint = A sua não está aqui? Escreva depois dela o distrito ou estado, por exemplo: Newport, Shropshire
following-words-hint = Um nome, um tipo de ajuda, o que tiver de lá estar. Por exemplo: famílias
following-rhythm-label = De quanto em quanto tempo?
add-rhythm-instant = Assim que algo acontece
add-rhythm-instant-hint = O que é cancelado, muda ou é novo; sobre a mesma coisa, no máximo um e-mail a cada dez minutos.
add-rhythm-next-date = Antes de cada data
add-rhythm-next-date-hint = Um e-mail com antecedência, e outro logo, se essa data mudar depois.
add-rhythm-daily = Uma vez por dia
add-rhythm-daily-hint = Hoje e amanhã, e o que é novo ou cancelado. Se não há nada a contar, não há e-mail.
add-rhythm-weekly = Uma vez por semana, às segundas-feiras
add-rhythm-weekly-hint = As próximas duas semanas, e o que é novo ou cancelado. Se não há nada a contar, não há e-mail.
following-ahead-label = Quanto tempo antes?
following-ahead-refused = Escolha entre 1 hora e 14 dias, por exemplo 3h ou 2d.
following-next-date-refused = Antes de cada data só se pode avisar de um café ou de um evento. Escolha outra resposta, ou siga na página dele.
following-hour-label = A que horas?
following-zone-label = A hora de que lugar?
following-zone-hint = As horas de outros lugares são ditas com o nome do lugar.
following-email-label = O seu endereço de e-mail
following-email-hint = Usamos só para estes e-mails. Mais ninguém vê.
following-send = Pedir estes e-mails
follow-email = Receba por e-mail
foot-follow = Receba datas por e-mail
following-keep = O assunto dos nossos e-mails nunca diz do que tratam, caso outra pessoa os veja. Se você segue uma cidade, eles dizem a cidade.

following-email-missing = Escreva o seu endereço de e-mail, para sabermos para onde enviar.
following-hour-refused = Escolha uma hora certa, de 0 a 23.
following-group-unknown = Não encontramos nenhum grupo com este nome que anuncie algo agora. Escolha outra coisa para seguir.
following-listing-unknown = Não encontramos este café ou evento. Pode ter sido tirado do site. Escolha outra coisa para seguir.
following-town-missing = Escreva uma cidade ou a primeira metade de um código postal, por exemplo LS9.
following-town-several = Há mais de uma cidade “{ $typed }”. Escolha a sua.
following-town-wider = “{ $typed }” não é uma cidade sobre a qual possamos enviar e-mails. Escreva uma cidade ou um código postal.
following-town-guessed = Não conhecemos “{ $typed }”. É uma destas? Se não, veja se está bem escrito.
following-within-refused = Escolha a que distância, em km inteiros, a partir de 1.
following-language-missing = Escolha uma língua.
following-topic-missing = Escreva o tema, por exemplo naloxona.
following-words-missing = Escreva pelo menos uma palavra para procurar.
following-broken = Algo nosso falhou. Nada do que você escreveu se perdeu: espere um minuto e envie o formulário de novo.

following-asked-heading = Veja o seu e-mail
following-asked-lede = Se o endereço está certo, um e-mail vai a caminho. Tem um link.
following-asked-then = Abra o link e toque em “Confirmar”. Antes disso não enviamos mais nenhum e-mail.
following-asked-none = Nada em dez minutos? Veja na pasta de spam. Se não está lá, o endereço pode ter um erro: preencha o formulário de novo com o certo.
following-asked-browse = Ver a agenda

## The page behind the link

following-private = Esta página é só para uma pessoa.
following-confirm-heading = Quer estes e-mails?
following-confirm-button = Confirmar
following-confirm-explain = Toque em “Confirmar” e começamos. Pode mudar de ideia quando quiser.
following-confirm-not-you = Não foi você? Feche esta página. Depois de dois dias esquecemos o endereço.
following-page-heading = O que você segue
following-page-lede = Os e-mails vão para { $address }.
following-page-confirmed = Agradecemos. Está confirmado, e os seus e-mails vão chegar.
following-page-saved = Está mudado.
following-page-paused = Não há e-mails sobre isto até você querer de novo.
following-page-on = Os e-mails voltam, sobre o que acontecer a partir de agora.
following-page-ended = Estes e-mails terminaram. O que vê aqui continua.
following-item-heading = E-mails sobre { $what }
following-item-rhythm = Chegam { $rhythm }.
following-item-paused = Estão em pausa.
following-pause-button = Pausar
following-go-on-button = Continuar
following-export-heading = O que guardamos sobre você
following-export-explain = O seu endereço, o que segue, o que aceitou e quando, e que e-mails saíram nos últimos 30 dias: num arquivo.
following-export-link = Guardar o arquivo (JSON)
following-item-waiting = Esperam o seu sim.
following-item-waiting-link = Dizer sim a estes e-mails
following-change-fold = Mudar de quanto em quanto tempo chegam
following-change-button = Guardar
following-end-button = Deixar de receber
following-more = Seguir outra coisa
following-erase-heading = Apagar o seu endereço
following-erase-explain = Terminamos todos estes e-mails e apagamos o seu endereço, com tudo o que está ligado a ele. As cópias de segurança podem guardá-lo no máximo 30 dias.
following-erase-button = Apagar o meu endereço

following-ended-heading = Estes e-mails terminaram
following-ended-lede = Você já não segue nada aqui, e não guardamos nada disso.
following-gone-heading = Aqui não se guarda nada
following-gone-lede = Estes e-mails terminaram, ou nunca foram confirmados. Não guardamos nada sobre eles.
following-gone-again = Pode pedir e-mails de novo quando quiser.
following-lost-heading = Este link não está inteiro
following-lost-lede = Pode faltar uma parte. Copie o link inteiro do e-mail, ou peça os seus links de novo.
following-lost-resend = Receber os meus links
following-erased-heading = O seu endereço está apagado
following-erased-lede = Não guardamos nada dele aqui, e não chega nenhum e-mail. As cópias de segurança podem guardá-lo no máximo 30 dias.
following-erased-needed-heading = Os seus e-mails terminaram
following-erased-needed-lede = Você já não segue nada aqui. O seu endereço fica por uma razão: um anúncio seu precisa dele. Retire o anúncio na página privada dele, ou escreva para nós, para que também seja apagado.

## Unsubscribing

unsubscribe-describe = Deixar de receber e-mails do Cuppa.
unsubscribe-heading = Parar estes e-mails?
unsubscribe-lede = Você recebe e-mails sobre { $what }.
unsubscribe-button = Deixar de receber
unsubscribe-explain = Um toque, e não chegam mais. Ninguém pergunta o motivo.
unsubscribe-done-heading = Você deixou de receber
unsubscribe-done-lede = Estes e-mails terminaram, e não guardamos nada deles. Ainda pode chegar um que já vai a caminho.
unsubscribe-already-lede = Estes e-mails já tinham terminado. Não há mais nada a fazer.
