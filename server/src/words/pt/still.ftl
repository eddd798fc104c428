### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = Sobre o Cuppa
about-description = O que é o Cuppa, para quem é, e como anunciar algo.
about-what = O Cuppa é um quadro de avisos para cafés e eventos de redução de danos. Um grupo põe uma data em poucos minutos, sem conta. Qualquer pessoa pode ver. Ninguém é contado.
about-harm-title = O que é redução de danos?
about-harm = Redução de danos é ajudar as pessoas a ficar com vida e com saúde, quer usem drogas ou não. Começa onde cada pessoa está. Não julga e não empurra.
about-from-title = De onde vem a ideia
about-from = Em setembro de 2012, o HIT, em Liverpool, fez o primeiro café de redução de danos, para que as pessoas se encontrassem entre as grandes conferências. O seu site, harmreductioncafe.com, ajudou outros grupos a fazer o mesmo. E eles fizeram, até em Melbourne e Geelong. O Cuppa continua esse caminho.
about-list-title = Anuncie o seu
about-list = É preciso um nome, um dia, um lugar ou um encontro online, e um endereço de e-mail. Só a nossa moderação vê o endereço de e-mail. Ela vê o primeiro anúncio de cada endereço novo, por isso pode demorar um pouco até aparecer.
about-use-title = Use as datas noutros lugares
about-use = Cada lista pode ser seguida num calendário e lida por outros sites. Procure “Siga este calendário”.
about-wrong-title = Algo errado?
about-wrong = Escreva para { $contact }. Por favor, diga o endereço da página.
about-wrong-none = Diga a quem cuida deste site, com o endereço da página.
about-running = Para quem cuida de um site como este: deveres, pessoas, riscos
about-towns-title = De onde vêm as cidades
about-towns = As cidades vêm da GeoNames (CC BY 4.0). As costas e fronteiras do mapa vêm da Natural Earth. Os códigos postais britânicos vêm da Ordnance Survey (Open Government Licence). Encurtamos estas listas. Elas estão dentro do Cuppa, por isso mais ninguém sabe que cidade você procura.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licença CC BY 4.0
about-towns-ogl = Open Government Licence

privacy-title = O que guardamos e o que nunca fazemos
privacy-description = O Cuppa guarda o menos que pode. Esta página diz o quê, com que fim e por quanto tempo.
privacy-never-title = O que nunca fazemos
privacy-never-cookies = Sem cookies para quem lê. Só quem entra recebe um, até encerrar a sessão ou durante 30 dias. Os formulários funcionam sem ele.
privacy-never-track = Sem rastreadores, sem contar visitas, sem publicidade. Nenhuma página carrega nada de outro site.
privacy-never-ip = Nenhum endereço do seu telefone ou computador (endereço IP) fica guardado. Para parar enchentes, o programa conta na memória os pedidos de uma rede durante alguns minutos, e depois esquece.
privacy-never-attend = Sem listas de quem vem, e sem inscrição.
privacy-never-where = Onde você está nunca fica guardado. Se tocar em “Usar onde estou”, o navegador pergunta primeiro. Ele dá-nos um ponto arredondado a cerca de 2{ "\u00A0" }km, procuramos a cidade mais perto e esquecemos o ponto.
privacy-keep-title = O que guardamos quando você anuncia algo
privacy-keep-public = O que você escreve para o público: nome, horas, lugar e assim por diante. Você escolhe se todas as pessoas veem o endereço, só a zona, ou só quem pedir. A nossa moderação pode ver o endereço inteiro e um link oculto enquanto vê um anúncio novo.
privacy-keep-email = O seu endereço de e-mail. Só a nossa moderação o vê. Usamos para confirmar o anúncio, e para enviar o seu link privado e notícias do seu anúncio.
privacy-keep-letters = Uma lista dos e-mails que devemos ou já enviamos a você: de que tipo, sobre que anúncio, e quando. As palavras e os links privados só entram quando um e-mail sai, por isso a lista não tem nem umas nem outros.
privacy-keep-follow = Se você segue algo por e-mail: o seu endereço, o que segue e de quanto em quanto tempo, e a frase que aceitou. De uma cidade guardamos o nome e até que distância, mais nada. Cada e-mail tem um link para parar. O que ninguém confirma desaparece depois de dois dias.
privacy-keep-request = Se você pede um endereço ou um link que não aparece: o seu endereço de e-mail, o nome e as palavras que escreveu, e a resposta. Quem organiza vê só o nome e as palavras. Tudo desaparece um dia depois da data, ou depois de 14 dias onde não há data, e logo quando você retira o pedido ou a resposta é não. Durante 30 dias guardamos um código no lugar do seu endereço, para que ninguém possa ser incomodado.
privacy-keep-flag = Se você nos diz que algo está errado num anúncio: as suas palavras, e nada sobre você.
privacy-keep-pictures = As imagens que você põe são feitas de novo, e assim desaparecem as notas escondidas nelas, como onde foram feitas.
privacy-keep-versions = O que o seu anúncio dizia antes, cada vez que alguém o muda, e se foi você, a moderação ou um calendário: para que uma mudança possa ser desfeita. Só veem isto quem pode mudar o anúncio e a nossa moderação. Guardamos as { $most } versões mais novas, e das de um calendário { $calendars }, enquanto o anúncio durar. Na página privada pode fazer com que esqueçamos logo todas menos a mais nova.
privacy-keep-import = Se você traz um calendário: o endereço ou o nome do arquivo, e o que dele não conseguimos usar. Um arquivo que só vê é esquecido depois de uma hora.
privacy-keep-together = Se várias pessoas cuidam de um anúncio: o endereço de cada uma, e quando lhe foi pedido. Só quem organiza, e quem pediu, vê o endereço. Quem não diz sim é esquecido depois de 30 dias, e um link anulado também. Uma oferta para passar algo termina depois de 30 dias.
privacy-keep-appeal = Se não aceitamos o seu anúncio e você pede para vermos de novo: as suas palavras. O que a nossa moderação escreve entre si sobre um anúncio desaparece depois de 90 dias.
privacy-keep-network = Enquanto um anúncio espera pela moderação, um dia no máximo: um número no lugar da rede de onde veio. A chave que faz estes números está só na memória e é apagada cada dia, e assim ninguém pode mais tarde saber a rede por eles.
privacy-keep-group = Se você está num grupo: o seu endereço, o seu papel nele, e desde quando. Só as pessoas titulares veem quem está nele. Quando você sai, isso desaparece depois de 30 dias. Se pede um nome que outras pessoas usam: as suas palavras, até 90 dias depois de a nossa moderação decidir, e o que ela decidiu.
privacy-keep-sign-in = Se você entra: quando foi, até quando a sessão dura, e o nome que lhe deu. Não que aparelho, navegador ou lugar. Você vê tudo na sua página, e pode encerrar cada sessão.
privacy-keep-codes = Se você faz códigos em papel: só uma marca de cada um, com a qual ninguém pode fazer o código.
privacy-keep-address = Se você usa outro endereço de e-mail: o novo, e o antigo durante 30 dias, para o podermos avisar da mudança. Um endereço novo que ninguém confirma desaparece depois de um dia.
privacy-long-title = Por quanto tempo
privacy-long-listing = Um anúncio fica depois da sua data, como parte da história. Você pode tirá-lo do site, na página privada. Ou escreva para { $contact }, e nós tiramos.
privacy-long-backups = Cópias de segurança: quem cuida deste site guarda-as no máximo 30 dias. Até lá, o que foi retirado pode estar nelas.
privacy-erase-title = Apagar o seu endereço
privacy-erase = Se você segue algo por e-mail, a página do link em cada e-mail apaga o seu endereço com um botão. Se cuida de um anúncio, escreva para { $contact } desse endereço: uma pessoa apaga-o à mão, com tudo o que está ligado a ele. As cópias de segurança podem guardá-lo até desaparecerem, no máximo 30 dias.
privacy-screen-title = Se alguém pode ver o que você lê
privacy-screen = “Sair daqui”, no topo, abre a previsão do tempo. Pressionar Shift três vezes faz o mesmo. O histórico do seu navegador ainda mostra onde você esteve, por isso apague-o também, ou use uma janela privada.
