### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
#
# Nouns: listing = anúncio; event = evento; café = café; date = data; group = grupo; member = integrante;
# owner = titular; editor = quem edita; place = lugar; town = cidade; series = série; change = mudança;
# version = versão; organiser = quem organiza; to look after = cuidar de; offer = oferta; letter = e-mail;
# email address = endereço de e-mail; private link = link privado; moderators = a moderação; queue = fila;
# log = diário; report (flag) = aviso; to follow = seguir; question before a date = pergunta; request = pedido;
# what's on = agenda; poster = cartaz; leaflet = folheto; helpline = linha de apoio; Help now = Ajuda já;
# Leave this page = Sair daqui; code on paper = código em papel; to sign in = entrar; to sign out = encerrar sessão;
# pen name = nome inventado; ground rules = regras de convivência; harm reduction = redução de danos;
# people who use drugs = pessoas que usam drogas; needle exchange = troca de seringas;
# drug checking = análise de substâncias; peer support = apoio entre pares. The reader is você. Words that Portugal and
# Brazil spell or say otherwise (contact, team, screen, pseudonym, kilometre, bus) are gone round where that was possible.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Ir para o conteúdo
shell-help-now = Ajuda já
shell-leave = Sair daqui
shell-leave-hint = Abre a previsão do tempo. Pressionar Shift três vezes faz o mesmo.
shell-leaving = Esta página fecha agora.
shell-leave-two = Shift: pressione mais duas vezes para sair desta página.
shell-leave-one = Shift: pressione mais uma vez para sair desta página.
shell-leave-over = Você continua nesta página.
shell-plain-title = Notas
shell-ways = Principal
shell-whats-on = Agenda
shell-events = Eventos
shell-cafes = Cafés
shell-add = Anunciar
shell-queue = Fila
shell-home = Cuppa, início

foot-languages = Línguas
foot-translating = Sobre estas traduções
foot-help-title = Ajuda já
foot-help-text = Alguém não acorda? Chame uma ambulância: 999 no Reino Unido, 112 em quase toda a Europa. Se tiver naloxona, dê.
foot-help-link = O que fazer, passo a passo
foot-run-title = Organiza alguma coisa?
foot-run-text = Anuncie em cerca de quatro minutos. Sem conta e sem custo.
foot-add-event = Anunciar um evento
foot-add-cafe = Anunciar um café
foot-quiet-title = Ninguém vigia você
foot-quiet-text = Sem cookies para quem lê. Sem rastreadores. Nada nesta página vem de outro lugar.
foot-privacy = O que guardamos e o que nunca fazemos
foot-about = Sobre o Cuppa
foot-safety = O que prometemos e o que não podemos prometer
foot-accessibility = Para quem este site funciona

### The pages that say no, each with a way on.

lost-title = Não encontramos essa página
lost-text = O endereço pode ter um erro, ou a página mudou de lugar.
gone-title = Este anúncio foi retirado
gone-text = Já esteve aqui. Foi retirado por quem cuida dele ou pela moderação. Pode haver outras datas por perto.
forbidden-title = Isso não veio da nossa página
forbidden-text = Para manter os formulários seguros, só os aceitamos das nossas próprias páginas. Volte atrás, abra a página de novo e envie outra vez. Quase sempre, o navegador guarda o que você escreveu.
many-title = Isso foi muito de uma vez
many-text = Neste momento chegam muitos pedidos da sua rede. Espere alguns minutos e tente de novo. Isto acontece em computadores que várias pessoas usam e não é culpa de ninguém.
long-title = Esse endereço é longo demais
long-text = Abra a página por um link, ou procure de novo com menos palavras.
head-title = O seu navegador enviou coisas demais
head-text = Com cada página ele envia os seus cookies, e são mais do que lemos. Nós pomos no máximo um, por isso vêm de outros sites com este nome. Apague-os nas configurações do navegador e abra a página de novo.
much-title = É mais do que cabe aqui
much-text = Volte atrás, tire algo do formulário e envie mais uma vez. Quase sempre, o navegador guarda o que você escreveu.
slow-title = Isso demorou demais
slow-text = Não chegou tudo num minuto, por isso deixamos de esperar. Volte atrás e envie mais uma vez; uma imagem menor chega mais depressa. Quase sempre, o navegador guarda o que você escreveu.
broken-title = Algo nosso falhou
broken-text = Nada do que você escreveu se perdeu. Volte atrás, espere um minuto e tente de novo.
broken-number = Se escrever sobre isto, este número ajuda: { $number }
method-title = Esta página não pode ser usada assim
method-text = Abra a página por um link, ou envie o formulário na sua própria página.
lost-search = Procure uma cidade, um grupo ou um tema
lost-home = Início
lost-whats-on = Ver a agenda
members-title = Esta página é para a moderação
members-text = Entre e volte aqui.

## What something is called, and what it is, in one line

named = { $name }: { $text }
