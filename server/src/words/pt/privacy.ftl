### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = O que guardamos e o que nunca fazemos
privacy-description = O Cuppa guarda o menos que pode. Esta página diz o quê, com que fim e por quanto tempo, e como ver ou apagar tudo.

## In short

privacy-never-title = O que nunca fazemos
privacy-never-cookies = Sem cookies para quem lê. Só quem entra recebe um, até encerrar a sessão ou durante 30 dias. Os formulários funcionam sem ele.
privacy-never-track = Sem rastreadores, sem contar visitas, sem publicidade. Nenhuma página carrega nada de outro site. Não vendemos nada e não passamos nada a ninguém.
privacy-never-ip = Nenhum endereço do seu telefone ou computador (endereço IP) fica guardado. Para parar avalanches, o programa conta na memória os pedidos de uma rede durante alguns minutos, e depois esquece.
privacy-never-attend = Sem listas de quem vem, e sem inscrição.
privacy-never-where = Onde você está nunca fica guardado. Se tocar em “Usar onde estou”, o navegador pergunta primeiro. Ele dá-nos um ponto arredondado a cerca de 2{ "\u00A0" }km, procuramos a cidade mais perto e esquecemos o ponto.

privacy-who-title = Quem responde por isto
privacy-who = { $runs } cuida de { $site } e responde pelo que é guardado aqui. Escreva para { $contact }.
privacy-who-unsaid = Quem cuida deste site responde pelo que é guardado aqui. Escreva para { $contact }.
privacy-who-nobody = Quem cuida deste site responde pelo que é guardado aqui.
privacy-basis = O que a lei permite: você pediu para anunciar algo, para receber e-mails ou para entrar, por isso aceitou, e pode voltar atrás. O pouco que afasta avalanches e spam, guardamos porque sem isso o site não seria seguro. O que você segue pode dizer algo sobre a sua saúde, por isso pedimos primeiro que aceite, e guardamos a frase que aceitou.

## Rights

privacy-rights-title = O que você pode fazer por sua conta
privacy-rights-lede = Ninguém tem de pedir isto, e ninguém pergunta o motivo.
privacy-right-see = Ver e guardar tudo o que temos sobre você.
privacy-right-see-link = Guardar o arquivo
privacy-right-mend = Mudar o que não está certo: o seu anúncio na página privada, o seu endereço na sua própria página.
privacy-right-mend-link = A sua página
privacy-right-stop = Parar os e-mails: cada um tem um link que os termina com um botão.
privacy-right-stop-link = Receber os seus links
privacy-right-erase = Apagar tudo o que é seu: o seu endereço, o que segue, e os seus anúncios ou a sua parte neles. Primeiro você vê o que acontece, e escolhe.
privacy-right-erase-link = Apagar tudo o que é meu
privacy-right-out = Você entra com um link que enviamos por e-mail. Se só segue algo, a página do link em cada e-mail faz o mesmo sem entrar.
privacy-right-write = Prefere que uma pessoa o faça? Escreva para { $contact } do endereço de que se trata. Fazemos isso dentro de um mês, e quase sempre em poucos dias.
privacy-group = Uma pessoa titular de um grupo pode guardar o que há sobre o grupo, ou fechá-lo e apagá-lo, na página do grupo.
privacy-complain-title = Se isto não está bem para você
privacy-complain = Escreva para { $complaints }. Também pode apresentar queixa à autoridade de proteção de dados do seu país; no Reino Unido é a Information Commissioner’s Office, na Irlanda a Data Protection Commission.
privacy-complain-nobody = Pode apresentar queixa à autoridade de proteção de dados do seu país; no Reino Unido é a Information Commissioner’s Office, na Irlanda a Data Protection Commission.
privacy-complain-ico = A Information Commissioner’s Office

## The table

privacy-table-title = O que é guardado, por quanto tempo, e com que fim
privacy-table-lede = O programa esquece por esta mesma lista: o que está aqui é o que ele faz. Olha para ela quatro vezes por dia.
privacy-table-long = Guardado:
privacy-table-why = Com que fim:
privacy-after-title = Depois de apagar tudo o que é seu
privacy-after = Desaparece logo das páginas e da base de dados. O arquivo da base de dados é escrito de novo dentro de um dia, para que nada possa ser tirado dele.
privacy-after-stays = Fica isto:
privacy-after-times = Que algo esteve anunciado e quando, durante 90{ "\u00A0" }dias, para que os calendários o possam tirar.
privacy-after-web-address = O endereço web de uma página que era pública, para que nunca leve a outra coisa.
privacy-after-decisions = O que a moderação decidiu, sem o seu nome.
privacy-after-asked = Se você pediu a quem organiza um endereço ou um link: uma marca do seu endereço, durante 30{ "\u00A0" }dias no máximo, para que ninguém seja incomodado. Com ela ninguém pode saber o seu endereço.
privacy-after-copies = O que está em cópias, até elas desaparecerem: 30{ "\u00A0" }dias no máximo.
privacy-device-title = O que o seu navegador guarda
privacy-device = O seu navegador guarda “Ajuda já” para quando não houver rede. É igual para todas as pessoas. Outra página só fica guardada se você tocar em “{ $keep }” nela, e a última lista só se você ligar isso. Nada disto chega até nós.
privacy-screen-title = Se alguém pode ver o que você lê
privacy-screen = “Sair daqui”, no topo, abre a previsão do tempo. Pressionar Shift três vezes faz o mesmo. O histórico do seu navegador ainda mostra onde você esteve, por isso apague-o também, ou use uma janela privada.

kept-days =
    { $days ->
        [one] { $days }{ "\u00A0" }dia
       *[other] { $days }{ "\u00A0" }dias
    }
kept-hours =
    { $hours ->
        [one] { $hours }{ "\u00A0" }hora
       *[other] { $hours }{ "\u00A0" }horas
    }
kept-for = { $time }
kept-at-most = { $time } no máximo
kept-memory = { $time }, só na memória
kept-after-decision = até { $time } depois de a moderação decidir
kept-with-listing = enquanto o anúncio durar

kept-part-listings = Se você anuncia algo
kept-part-letters = Se recebe e-mails nossos
kept-part-signing-in = Se você entra
kept-part-together = Se o faz com outras pessoas
kept-part-moderators = Para o site ser seguro
kept-part-copies = Cópias

kept-listings = O que você anuncia: nome, horas, lugar e assim por diante, em público. Você escolhe se todas as pessoas veem o endereço, só a zona, ou só quem pedir. Um endereço ou link oculto é visto por você, por quem cuida do anúncio com você, e pela nossa moderação.
kept-listings-long = até você apagar tudo o que é seu ou pedir para o apagarmos; depois da data fica como parte da história
kept-listings-why = Para que as pessoas o encontrem, e possam olhar para trás.
kept-unconfirmed = Um anúncio com um endereço de e-mail que ninguém confirma.
kept-unconfirmed-why = Há e-mails que se perdem. Mais ninguém o vê.
kept-places = O lugar de um anúncio.
kept-places-long = enquanto um anúncio se reúne lá
kept-places-why = As pessoas têm de encontrar a porta.
kept-pictures = Uma imagem que você põe. É feita de novo, e assim desaparecem as notas escondidas nela, como onde foi feita.
kept-pictures-long = enquanto o anúncio a mostrar, depois { $time }
kept-pictures-why = Para que as pessoas vejam como é.
kept-versions = O que o seu anúncio dizia antes, cada vez que alguém o muda, e em que papel o escreveu: quem organiza, quem ajuda, a moderação ou um calendário. Só veem isto quem pode mudá-lo e a nossa moderação. Na página privada pode fazer com que esqueçamos isto.
kept-versions-long = as { $most } mais novas, das de um calendário { $calendars }, enquanto o anúncio durar
kept-versions-why = Para que se possa desfazer um engano ou uma brincadeira.
kept-tombstones = De um anúncio que foi tirado do site, os canais ainda dizem o nome e as horas; de um que foi apagado, só as horas.
kept-tombstones-long = { $time }. No link privado, o resto de um que foi tirado fica até você apagar tudo o que é seu
kept-tombstones-why = Os calendários só tiram aquilo de que são avisados. E você pode querer trazê-lo de volta.
kept-taken-away = Uma data que foi adicionada a uma série e tirada de novo.
kept-taken-away-why = Os calendários só tiram aquilo de que são avisados.
kept-questions = Se uma data acontece: que perguntamos, e que você disse sim. Não quem o disse.
kept-questions-why = Para que ninguém encontre uma porta fechada.
kept-calendars = Um calendário que você traz: o endereço ou o nome do arquivo, e o que dele não conseguimos usar.
kept-calendars-long = até você o parar e apagar o que veio dele
kept-calendars-why = Para que fique em dia, e nada venha duas vezes.
kept-looked-through = Um arquivo de calendário que você só vê.
kept-looked-through-why = Para que não tenha de o enviar duas vezes.

kept-addresses = O seu endereço de e-mail. Só o vê a nossa moderação e, de quem o faz com você, quem pediu a sua ajuda ou quem organiza.
kept-addresses-long = enquanto algo desta lista precisar dele, depois algumas horas
kept-addresses-why = Para podermos escrever a você, e saber o que é seu.
kept-follows = O que você segue e de quanto em quanto tempo, e a frase que aceitou. De uma cidade: o nome, e até que distância.
kept-follows-long = até você parar
kept-follows-why = Para que receba os e-mails que pediu, e possa ver que os pediu.
kept-unconfirmed-follows = Algo que alguém quis seguir e que ninguém confirma.
kept-unconfirmed-follows-why = Alguém pode ter escrito o seu endereço. Então nada disso fica.
kept-requests = Se você pede um endereço ou um link que não aparece: o nome e as palavras que escreveu, e a resposta. Quem organiza vê isto, e nunca o seu endereço de e-mail.
kept-requests-long = { $time } depois da data, ou { $otherwise } onde não há data. Desaparece logo quando você retira o pedido ou a resposta é não
kept-requests-why = Para que receba a resposta, e saiba quando ela muda.
kept-askers = Que alguém pediu, quantas vezes, e se a resposta foi não, ao lado de uma marca do endereço. Com ela ninguém pode saber o endereço.
kept-askers-why = Para que ninguém possa ser incomodado.
kept-letters = Que e-mails devemos ou já enviamos a você: o tipo, sobre o quê, e quando. As palavras e os links privados só entram quando um e-mail sai, por isso a lista não tem nem umas nem outros.
kept-letters-long = { $time } depois de sair ou ser abandonado
kept-letters-why = Para que nada seja enviado duas vezes, e um e-mail perdido possa ser encontrado.
kept-letter-files = Os próprios e-mails, mas só num site que não envia nenhum e os escreve numa pasta.
kept-letter-files-why = Para que quem experimenta o programa os possa ler.
kept-news = O que aconteceu a um anúncio: novo, mudado, cancelado. Como todas as pessoas o viram.
kept-news-why = Para que os e-mails diários e semanais o possam contar.
kept-suppressions = Uma marca de um endereço que não recebe e-mails. Com ela ninguém pode saber o endereço.
kept-suppressions-long = até quem o usa pedir de novo um e-mail
kept-suppressions-why = Para não escrevermos a quem não está lá, ou não quer.
kept-resting = O mesmo de um endereço com e-mails que voltaram por agora, muitas vezes.
kept-resting-why = Para que uma caixa de e-mail cheia possa descansar.
kept-returns = O mesmo de cada e-mail que voltou por agora.
kept-returns-why = Para sabermos quando acontece vezes demais.

kept-sign-in-links = Que foi feito um link para você entrar. Nos e-mails, vale uma hora.
kept-sign-in-links-why = Tem de funcionar uma vez, e só por algum tempo.
kept-sessions = Onde a sua sessão está aberta: desde quando, e o nome que lhe deu. Não que aparelho, navegador ou lugar. Você vê tudo na sua página, e pode encerrar cada sessão.
kept-sessions-long = até você encerrar a sessão, { $time } no máximo
kept-sessions-why = Para que não tenha de entrar em cada página.
kept-codes = De códigos em papel, uma marca de cada um. Com ela ninguém pode fazer o código.
kept-codes-long = até você fazer novos ou apagar tudo o que é seu
kept-codes-why = Para que funcionem uma vez.
kept-new-addresses = Outro endereço de e-mail que você quer usar, enquanto ninguém o confirmou.
kept-new-addresses-why = Tem de ser seu antes de os e-mails irem para lá.
kept-old-addresses = O endereço que você tinha antes.
kept-old-addresses-why = Para o podermos avisar da mudança, caso não tenha sido você.

kept-holders = Quem cuida de um anúncio com você: o endereço, e desde quando. Quem organiza vê isto, e quem pediu essa ajuda também.
kept-holders-long = até a pessoa sair ou o link ser anulado, depois 30{ "\u00A0" }dias
kept-holders-why = Para que um café continue vivo quando alguém falta.
kept-groups = Um grupo: o nome, o que diz de si, quem está nele e com que papel, e que anúncios são dele. Só as pessoas titulares veem quem está nele.
kept-groups-long = até ser apagado; quem sai é esquecido depois de 30{ "\u00A0" }dias. O endereço web fica reservado, para que mais ninguém o receba
kept-groups-why = Para que quem cuida dele possa agir por ele.
kept-asked = A quem foi pedida ajuda e não respondeu, ofertas para passar algo, e quem saiu.
kept-asked-why = Para que ninguém receba o mesmo pedido muitas vezes.
kept-claims = O que você nos escreve para ter um nome que outras pessoas usam. Isso e o que decidimos fica, sem as suas palavras.
kept-claims-why = Para podermos pensar de novo.

kept-networks = Enquanto um anúncio espera pela moderação, ou um pedido espera ser confirmado por quem o fez, no máximo um dia: um número no lugar da rede de onde veio. A chave que faz estes números está só na memória e é apagada cada dia, e assim ninguém pode mais tarde saber a rede por eles.
kept-networks-why = Para que uma avalanche de centenas possa ser vista como uma só.
kept-flags = Se você nos diz que algo está errado num anúncio: as suas palavras, e nada sobre você.
kept-flags-long = até a moderação ter visto, depois { $time }
kept-flags-why = Para que alguém possa ver o que se passa.
kept-appeals = Se não aceitamos o seu anúncio e você pede para vermos de novo: as suas palavras.
kept-appeals-why = Você pode pedir uma vez, e merece resposta.
kept-remarks = O que a nossa moderação escreve entre si sobre um anúncio.
kept-remarks-why = Para que a próxima pessoa saiba o que se descobriu.
kept-attentions = Quem da moderação está com o que espera.
kept-attentions-why = Para que duas pessoas não façam o mesmo trabalho.
kept-put-aside = Uma mudança sua que espera pela moderação, ou sobre a qual ela já decidiu.
kept-put-aside-why = Para que uma decisão possa ser desfeita.
kept-log = O que a moderação decidiu, quando e com que motivo, e o que mudou na lista de palavras. Diz os nomes de anúncios e de quem modera, e de mais ninguém. Quem foi apagado já não tem nome lá.
kept-log-long = enquanto o site durar
kept-log-why = Para que se possa perguntar, e a moderação seja justa.
kept-rights = Quem modera, de quem os anúncios aparecem logo porque a moderação já viu um, e o que se diz do site na página Sobre.
kept-rights-long = até ser retirado ou a pessoa ser apagada
kept-rights-why = Para que nada seja feito por quem não pode.

kept-erasures = Que algo foi apagado, e quando. Não o quê, nem de quem.
kept-erasures-why = Para que quem repõe uma cópia de segurança saiba que ela tem demais.
kept-safety-copies = Uma cópia da base de dados que o programa faz antes de uma versão nova lhe mudar a forma.
kept-safety-copies-why = Para que nada se perca se isso falhar.
kept-backups = Cópias de segurança feitas por quem cuida deste site. O que você apagou pode estar nelas até lá.
kept-backups-why = Para que um disco estragado não seja o fim.
