### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: dyddiadau gan Cuppa
embed-date = { $day }, { $time }
embed-all = Gweld y cyfan ar Cuppa
embed-listing-all = Mwy ar Cuppa
embed-empty = Does dim byd ar y gweill ar hyn o bryd.
embed-gone-title = Dyw’r dyddiadau hyn ddim yma mwyach
embed-gone = Efallai eu bod wedi’u tynnu i lawr, neu fod camgymeriad yn y cyfeiriad.
embed-gone-way-on = Gweld beth sydd ar y gweill

embed-loading = Yn chwilio am ddyddiadau …
embed-failed = Does dim modd dangos y dyddiadau ar hyn o bryd.
embed-element-all = Gweld pob dyddiad
embed-element-cancelled = Wedi’i ganslo
embed-element-moved = Wedi’i symud
embed-element-online = Ar-lein

## The page

embed-title = Rhoi’r dyddiadau hyn ar eich safle eich hun
embed-description = Dangoswch gaffis a digwyddiadau lleihau niwed ar eich gwefan eich hun. Dewiswch beth i’w ddangos, yna copïwch ychydig linellau.
embed-lede = Dewiswch beth i’w ddangos. Yna copïwch ychydig linellau i dudalen o’ch eiddo. Mae’r hyn sy’n newid yma’n newid yno hefyd.
embed-what-heading = Beth i’w ddangos
embed-of = Pa ddyddiadau?
embed-of-this = Dyddiadau:
embed-of-other = Dewis rhywbeth arall
embed-of-hint = Ar gyfer un grŵp, un lle neu un caffi: agorwch ei dudalen yma, a dilynwch y ddolen wrth ymyl “Dilyn y calendr hwn”.
embed-q = Dim ond gyda’r geiriau hyn
embed-q-hint = Tref neu bwnc. Gadewch ef yn wag i gael popeth.
embed-tag = Y pwnc hwn yn unig
embed-tag-hint = Er enghraifft: nalocson
embed-online = Wyneb yn wyneb neu ar-lein?
add-online-either = Y ddau
add-online-true = Ar-lein yn unig
add-online-false = Wyneb yn wyneb yn unig
embed-limit = Faint o ddyddiadau?
embed-limit-hint = O 1 i { $most }. 10 sy’n arferol.
embed-limit-refused = Rhowch rif o 1 i { $most }.
embed-theme = Lliwiau yn y ffrâm
add-theme-auto = Fel sy’n well gan bob ymwelydd
add-theme-light = Golau
add-theme-dark = Tywyll
embed-show = Dangos
embed-kept = Cedwir hefyd: { $what }
embed-unknown-title = Dydyn ni ddim yn adnabod y dudalen honno
embed-unknown = Efallai ei bod wedi’i thynnu oddi ar y safle. Dyma bob dyddiad yn lle hynny.

embed-frame-heading = Fel ffrâm
embed-frame-text = Y ffordd symlaf. Mae’n gweithio ar bob safle sy’n gadael ichi ychwanegu HTML, hefyd lle mae sgriptiau wedi’u diffodd. Mae’n edrych fel ein safle ni.
embed-frame-label = Copïwch y llinellau hyn i’ch tudalen
embed-frame-height = Os yw’r ffrâm yn rhy uchel neu’n rhy isel, newidiwch y rhif ar ôl “height”.
embed-element-heading = Fel rhan o’ch tudalen eich hun
embed-element-text = Mae hwn yn cymryd llythrennau a lliwiau’ch tudalen. Mae angen sgript o’n heiddo arno, sy’n fach ac nad yw’n gwneud dim byd arall. Hebddi, mae pobl yn gweld y ddolen.
embed-element-label = Copïwch y llinellau hyn i’ch tudalen
embed-preview-heading = Sut mae’n edrych
embed-preview-text = Dyma’r ffrâm. Mae ei dolenni’n agor y tudalennau yma.
embed-preview-first = Pwyswch “Dangos” i weld y ffrâm yma.

embed-looks-heading = Newid golwg y rhan
embed-looks-text = Gallwch osod y rhain yn arddull eich tudalen. Er enghraifft:
embed-looks-ink = Lliw’r geiriau
embed-looks-muted = Lliw geiriau tawelach
embed-looks-link = Lliw’r dolenni
embed-looks-accent = Y llinell o dan y dolenni
embed-looks-off = Lliw “Wedi’i ganslo”
embed-looks-line = Y llinellau rhwng y dyddiadau
embed-looks-gap = Y bwlch rhwng y dyddiadau
embed-looks-parts = Am fwy, rhowch arddull i’w rhannau gyda ::part. Eu henwau yw { $parts }.

embed-know-heading = Da gwybod
embed-know-private = Mae porwyr eich ymwelwyr yn gofyn inni am y dyddiadau. Dydyn ni’n gosod dim cwci, a dydyn ni ddim yn nodi pwy ofynnodd.
embed-know-policy = Os oes gan eich safle bolisi diogelwch cynnwys (CSP), caniatewch ein cyfeiriad yn “frame-src” ar gyfer y ffrâm, neu yn “script-src” a “connect-src” ar gyfer y rhan.
embed-know-address = Mae rhai safleoedd yn gwneud ffrâm eu hunain pan ludwch gyfeiriad tudalen o’n heiddo (oEmbed).
embed-know-calendar = Eisiau’r dyddiadau mewn calendr yn unig? Dilynwch ef
embed-know-api = Ydych chi’n ysgrifennu rhaglenni? Darllenwch am yr API

embed-link = Rhoi’r dyddiadau hyn ar eich safle eich hun
foot-embed = Dyddiadau i’ch safle chi

## oEmbed: what it says when it cannot answer

oembed-url-missing = Dywedwch yn “url” pa dudalen o’n heiddo yr hoffech ei mewnosod.
oembed-pixels = Rhaid i “{ $name }” fod yn nifer o bicseli.
oembed-unknown = Allwn ni ddim mewnosod hwnnw
oembed-unknown-text = Dyw e ddim yn rhestr nac yn gofnod o’n heiddo, neu dyw e ddim yn gyhoeddus. Mae’r hyn y gellir ei fewnosod yn cael ei esbonio yn { $page }.
oembed-format = Dydyn ni ddim yn adnabod y fformat hwnnw
oembed-format-text = Gall fod yn json neu’n xml.
