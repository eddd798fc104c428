### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: datas do Cuppa
embed-date = { $day }, { $time }
embed-all = Ver tudo no Cuppa
embed-listing-all = Mais no Cuppa
embed-empty = Por agora não há nada marcado.
embed-gone-title = Estas datas já não estão aqui
embed-gone = Podem ter sido retiradas, ou o endereço tem um erro.
embed-gone-way-on = Ver a agenda

embed-loading = As datas vão a caminho…
embed-failed = As datas não podem ser mostradas agora.
embed-element-all = Ver todas as datas
embed-element-cancelled = Cancelado
embed-element-moved = Mudou de data ou hora
embed-element-online = Online

## The page

embed-title = Ponha estas datas no seu próprio site
embed-description = Mostre cafés e eventos de redução de danos no seu próprio site. Escolha o que mostrar e copie algumas linhas.
embed-lede = Escolha o que mostrar. Depois copie algumas linhas para uma página sua. O que muda aqui muda lá também.
embed-what-heading = O que mostrar
embed-of = Que datas?
embed-of-this = As datas de
embed-of-other = Escolher outra coisa
embed-of-hint = Para um grupo, um lugar ou um café: abra aqui a página e siga o link ao lado de “Siga este calendário”.
embed-q = Só com estas palavras
embed-q-hint = Uma cidade ou um tema. Deixe vazio para tudo.
embed-tag = Só este tema
embed-tag-hint = Por exemplo: naloxona
embed-online = Num lugar ou online?
add-online-either = Os dois
add-online-true = Só online
add-online-false = Só num lugar
embed-limit = Quantas datas?
embed-limit-hint = De 1 a { $most }. O normal é 10.
embed-limit-refused = Ponha um número de 1 a { $most }.
embed-theme = Cores do quadro
add-theme-auto = Como cada visitante prefere
add-theme-light = Claro
add-theme-dark = Escuro
embed-show = Mostrar
embed-kept = Também fica: { $what }
embed-unknown-title = Não conhecemos essa página
embed-unknown = Pode ter sido tirada do site. Em vez dela, aqui estão todas as datas.

embed-frame-heading = Como quadro
embed-frame-text = A forma mais simples. Funciona em todos os sites que deixam pôr HTML, também onde os scripts estão desligados. Tem o nosso visual.
embed-frame-label = Copie estas linhas para a sua página
embed-frame-height = Se o quadro for alto ou baixo demais, mude o número depois de “height”.
embed-element-heading = Como parte da sua própria página
embed-element-text = Esta usa as letras e as cores da sua página. Precisa de um script nosso, que é pequeno e não faz mais nada. Sem ele, as pessoas veem o link.
embed-element-label = Copie estas linhas para a sua página
embed-preview-heading = Como fica
embed-preview-text = Este é o quadro. Os links abrem as páginas daqui.
embed-preview-first = Toque em “Mostrar” para ver aqui o quadro.

embed-looks-heading = Mudar o visual da parte
embed-looks-text = Pode pôr isto no estilo da sua página. Por exemplo:
embed-looks-ink = A cor das palavras
embed-looks-muted = A cor das palavras mais discretas
embed-looks-link = A cor dos links
embed-looks-accent = A linha por baixo dos links
embed-looks-off = A cor de “Cancelado”
embed-looks-line = As linhas entre as datas
embed-looks-gap = O espaço entre as datas
embed-looks-parts = Para mais, dê estilo às partes com ::part. Chamam-se { $parts }.

embed-know-heading = Bom saber
embed-know-private = Os navegadores de quem visita pedem-nos as datas. Não pomos nenhum cookie, e não anotamos quem pediu.
embed-know-policy = Se o seu site tem uma política de segurança de conteúdo, permita o nosso endereço em “frame-src” para o quadro, ou em “script-src” e “connect-src” para a parte.
embed-know-address = Alguns sites fazem um quadro sozinhos quando você cola o endereço de uma página nossa (oEmbed).
embed-know-calendar = Só quer as datas num calendário? Siga-o
embed-know-api = Escreve programas? Leia sobre a API

embed-link = Ponha estas datas no seu próprio site
foot-embed = Datas para o seu próprio site

## oEmbed: what it says when it cannot answer

oembed-url-missing = Diga em “url” que página nossa quer inserir.
oembed-pixels = “{ $name }” tem de ser um número de pixels.
oembed-unknown = Não conseguimos inserir isso
oembed-unknown-text = Não é uma lista nem um anúncio nosso, ou não é público. O que se pode inserir está explicado em { $page }.
oembed-format = Não conhecemos esse formato
oembed-format-text = Pode ser json ou xml.
