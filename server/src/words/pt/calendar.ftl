### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Siga este calendário
follow-text = As datas novas, as que mudam e as canceladas aparecem sozinhas no seu calendário.
follow-address = Copie este endereço para o seu calendário
follow-copy = Copiar
follow-copied = Copiado
follow-open = Ou abra em
follow-apps = Apple e outros apps
follow-google = Google Calendar
follow-outlook = Outlook.com
follow-office = Outlook do trabalho ou da escola
follow-privacy = Se você usa Google ou Microsoft, eles sabem o que você segue. Um calendário só no seu telefone ou computador não conta nada a ninguém.
follow-more = Outras formas
follow-file = Guardar como arquivo, uma vez
follow-atom = Canal de notícias (Atom)
follow-announce = Canal de notícias, uma semana antes de cada data
follow-json = JSON Feed
follow-help = Funcionou? Ajuda e mais opções
follow-one-date = Pôr só esta data no seu calendário: { $day }
follow-one-date-hint = Um arquivo para esta data. Depois não muda, por isso veja aqui antes de sair.

## The page of help

calendar-title = Funcionou?
calendar-description = Como seguir cafés e eventos no seu próprio calendário, quanto demora até ver as mudanças, e o que fazer quando nada aparece.
calendar-lede = O seu calendário procura mudanças sozinho, de vez em quando. Aqui diz de quanto em quanto tempo, como preparar tudo e o que ajuda quando algo falha.
calendar-unknown-title = Não conhecemos esse calendário
calendar-unknown = Pode ter sido tirado do site. Em vez dele, aqui está o calendário com tudo.
calendar-of = O calendário
calendar-of-page = Ver como página
calendar-of-chosen = Este é o endereço com o que você escolheu.
calendar-contents = Nesta página

calendar-soon = Quanto demora até ver uma mudança
calendar-soon-program = O seu calendário
calendar-soon-often = De quanto em quanto tempo procura
calendar-soon-apple = Apple, em telefone, tablet ou Mac
calendar-soon-apple-often = Mais ou menos a cada hora. Pode escolher nas configurações.
calendar-soon-outlook = Outlook num computador
calendar-soon-outlook-often = Mais ou menos a cada hora, enquanto está aberto.
calendar-soon-web = Outlook na web
calendar-soon-web-often = Mais ou menos a cada 3 horas. Às vezes demora mais de um dia.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = A cada meia hora ou a cada hora, enquanto está aberto. Pode escolher.
calendar-soon-google = Google Calendar
calendar-soon-google-often = A cada 8 a 24 horas, às vezes mais tarde. Ninguém pode apressar: nem você, nem nós.
calendar-soon-late = O que muda no próprio dia pode chegar tarde.
calendar-soon-late-email = Siga também por e-mail
calendar-soon-late-then = e escrevemos em minutos quando uma data é cancelada ou muda.

calendar-steps = Passo a passo
calendar-steps-first = Primeiro copie o endereço acima. Depois:
calendar-iphone = iPhone ou iPad
calendar-iphone-1 = Abra o app Calendário e toque em “Calendários”.
calendar-iphone-2 = Toque em “Adicionar Calendário” e depois em “Adicionar Calendário por Assinatura”.
calendar-iphone-3 = Cole o endereço e toque em “Assinar” (ou “Subscrever”).
calendar-mac = Mac
calendar-mac-1 = Abra o Calendário. No menu “Arquivo” (ou “Ficheiro”) escolha “Nova Assinatura de Calendário”.
calendar-mac-2 = Cole o endereço e clique em “Assinar” (ou “Subscrever”).
calendar-mac-3 = Em “Atualização automática” escolha “A cada hora”. Em “Localização”, “No Meu Mac” guarda tudo neste computador.
calendar-google = Google Calendar e telefones Android
calendar-google-not-phone = O app do Google para Android não consegue fazer isto. Faça uma vez num computador, e aparece também no seu telefone.
calendar-google-1 = Num computador, abra calendar.google.com.
calendar-google-2 = Ao lado de “Outras agendas” (ou “Outros calendários”) clique no sinal de mais e depois em “De URL”.
calendar-google-3 = Cole o endereço e clique em “Adicionar agenda” (ou “Adicionar calendário”).
calendar-google-4 = No telefone, abra as configurações do app, escolha o calendário novo e ligue “Sincronizar”.
calendar-google-without = No Android sem Google: o app gratuito ICSx5 consegue seguir um endereço como este.
calendar-outlook = Outlook
calendar-outlook-1 = Na web ou no novo Outlook: abra o calendário, clique em “Adicionar calendário” e depois em “Assinar da Web” (ou “Subscrever a partir da Web”).
calendar-outlook-2 = Num Outlook mais antigo: abra o calendário, clique em “Adicionar Calendário” e depois em “Da Internet”.
calendar-outlook-3 = Cole o endereço, dê um nome e aceite.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Abra o calendário e clique em “Nova agenda” (ou “Novo calendário”).
calendar-thunderbird-2 = Escolha “Na rede” e cole o endereço como localização.
calendar-thunderbird-3 = Clique em “Encontrar agendas” (ou “Encontrar calendários”) e depois em “Assinar” (ou “Subscrever”).
calendar-others = Qualquer outro calendário
calendar-others-text = Procure “assinar”, “subscrever”, “adicionar por endereço”, “iCal” ou “ICS”, e cole lá o endereço.

calendar-nothing = Não mostra nada
calendar-nothing-wait = No Google, espere primeiro um dia.
calendar-nothing-ticked = Veja a sua lista de calendários. Este está marcado?
calendar-nothing-imported = Você seguiu o endereço ou importou um arquivo? Um arquivo é como as coisas estavam num dia. Nunca muda.
calendar-nothing-again = Tire o calendário e ponha-o de novo. Quase todos os programas procuram então logo.
calendar-nothing-outlook = No Outlook, tente o endereço que é enviado sem compressão.
calendar-nothing-page = Talvez não haja nada marcado. Veja a página
calendar-twice = Mostra as coisas duas vezes
calendar-twice-two = Talvez você siga dois calendários com a mesma data, como o de um grupo e o que tem tudo. Tire um.
calendar-twice-file = Talvez tenha importado um arquivo antes. Apague o que veio dele.
calendar-twice-choices = Se fez um novo endereço abaixo, tire o calendário com o antigo.

calendar-cancelled = Quando uma data é cancelada
calendar-cancelled-lede = O título começa então por “Cancelado:”. Além disso, cada calendário faz outra coisa:
calendar-cancelled-does = O que faz
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = Fica, riscada.
calendar-cancelled-google-does = Tira a data.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = Fica, e pode parecer que acontece. Leia o título.
calendar-cancelled-thunderbird-does = Fica, marcada como cancelada.
calendar-cancelled-choose = Pode escolher isto, logo abaixo.

calendar-choose = Escolha como é contado
calendar-choose-lede = Cada escolha passa a fazer parte do endereço. Tire o calendário antigo antes de pôr o novo.
calendar-choose-cancelled = O que é cancelado
add-cancelled-status = Marcado como cancelado
add-cancelled-status-hint = O normal. O Google tira essas datas.
add-cancelled-text = Só em palavras
add-cancelled-text-hint = Fica em todos os calendários, também no do Google. O título diz que está cancelado.
add-cancelled-omit = Deixado de fora
add-cancelled-omit-hint = O que é cancelado sai do calendário.
calendar-choose-expand = Datas que se repetem
calendar-choose-expand-label = Cada data por si
calendar-choose-expand-hint = Para programas que mostram mal as datas que se repetem. Chegam então a 18 meses para a frente.
calendar-choose-past = Quantos dias do passado?
calendar-choose-past-hint = O normal é 30. Use só algarismos.
calendar-choose-past-refused = Ponha os dias do passado em algarismos, de 0 a { $most }.
calendar-choose-gzip = Como é enviado
calendar-choose-gzip-label = Sem compressão
calendar-choose-gzip-hint = Tente isto quando o Outlook não mostra nada. É maior, e no resto igual.
calendar-choose-button = Fazer o endereço
calendar-endings = O que querem dizer os finais
calendar-endings-lede = Também pode escrever estes finais no endereço. Cada link é este mesmo calendário.
calendar-ending-status = O que é cancelado fica marcado como cancelado. É o normal.
calendar-ending-text = O que é cancelado é contado só em palavras.
calendar-ending-omit = O que é cancelado fica de fora.
calendar-ending-expand = Cada data por si, até 18 meses para a frente.
calendar-ending-past = Tantos dias do passado, aqui um ano. Sem isto, 30.
calendar-ending-gzip = Nunca com compressão.
calendar-ending-download = Um arquivo para guardar, uma vez, e não para seguir. A página de uma data também tem um arquivo destes.

calendar-news = Num leitor de notícias
calendar-news-text = Um leitor de notícias junta o que muitos sites contam. Pode seguir o que é novo e o que muda, ou avisar de cada data alguns dias antes.
calendar-news-none = Um só café ou evento não tem canal de notícias. O seu grupo tem um, e cada lista também.
calendar-news-atom = O que é novo e o que muda
calendar-news-announce = Cada data, 7 dias antes
calendar-news-days = Pode escolher de 1 a 60 dias: escreva o número no fim do endereço.
calendar-news-json = Para quem escreve programas: o mesmo como JSON Feed
calendar-news-accept = Um programa que pede uma página como “text/calendar” chega ao calendário dela.
