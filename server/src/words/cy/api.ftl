### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = Allwn ni ddim darllen y cyfeiriad hwn
api-unknown-parameter = Does dim “{ $name }” yma. Gallwch ddefnyddio: { $known }.
api-empty-parameter = Mae “{ $name }” yn wag. Gadewch ef allan, neu dywedwch am beth rydych yn chwilio.
api-twice = Dim ond unwaith y caiff “{ $name }” fod yn y cyfeiriad.
api-too-many = Caiff “{ $name }” fod yn y cyfeiriad hyn o weithiau ar y mwyaf: { $most }.
api-too-long = { $most } nod ar y mwyaf all fod gan “{ $name }”.
api-choose = Gall “{ $name }” fod yn: { $choices }.
api-day = Rhaid i “{ $name }” fod yn ddiwrnod, megis 2026-12-08.
api-number = Rhaid i “{ $name }” fod yn rhif cyfan o { $least } i { $most }.
api-near = Dyw “near” ddim yn enwi tref, cod post na gwlad sy’n hysbys inni: “{ $typed }”. Gwiriwch y sillafu, neu enwch dref fwy gerllaw.
api-cursor = Nid ni wnaeth y “cursor” hwn. Dilynwch y cyfeiriad yn “next”, neu dechreuwch eto hebddo.
api-nothing-here = Does dim yma
api-nothing-here-text = Efallai fod camgymeriad yn y cyfeiriad. Mae pob cyfeiriad yn cael ei esbonio yn { $page }.
api-no-listing = Does gennym ddim cofnod o’r enw hwn
api-no-listing-text = Efallai nad yw’n gyhoeddus eto, neu fod camgymeriad yn yr enw.
api-gone = Tynnwyd y cofnod hwn i lawr
api-gone-text = Roedd yma unwaith. Peidiwch â’i ddangos mwyach.
api-method = Dim ond darllen hwn y gellir ei wneud
api-method-text = Defnyddiwch GET, HEAD neu OPTIONS.
api-many = Roedd hynny’n llawer ar unwaith
api-many-text = Mae llawer iawn o geisiadau’n dod o’ch rhwydwaith ar hyn o bryd. Arhoswch gynifer o eiliadau ag y mae “Retry-After” yn ei ddweud.
api-foreign = O safle arall y daeth hwnna
api-foreign-text = Does dim modd ysgrifennu dim oddi yno. I ddarllen, defnyddiwch GET.
api-broken = Torrodd rhywbeth ar ein hochr ni
api-broken-text = Rhowch gynnig arall arni mewn munud.

## What can be asked for, as the description and the page say it.

api-ask-slug = Ei enw mewn cyfeiriadau.
api-ask-listing = Dim ond dyddiadau’r cofnod hwn, yn ôl ei “slug”.
api-ask-kind = Digwyddiadau’n unig, neu gaffis yn unig. Pan ofynnwch am gofnodion, dywedir am gaffis hyd yn oed os nad oes dyddiad i ddod ganddyn nhw. Hebddo cewch bopeth sydd ag un.
api-ask-q = Geiriau sy’n rhaid bod ynddo: tref, enw, pwnc.
api-ask-tag = Pwnc. Gallwch ei roi sawl gwaith. Wedyn mae unrhyw un ohonyn nhw’n gwneud y tro.
api-ask-group = “Slug” y grŵp sy’n ei gynnal. Gallwch ei roi sawl gwaith.
api-ask-place = “Slug” ei le. Gallwch ei roi sawl gwaith.
api-ask-near = Tref, hanner cyntaf cod post y DU, neu wlad. Dim ond yr hyn sydd gerllaw, neu ynddi. Gwrthodir enw nad yw’n hysbys inni.
api-ask-within = Faint o gilometrau sy’n agos. Hebddo, 25.
api-ask-lang = Iaith sy’n cael ei siarad yno, yn ôl ei chod neu ei henw. Gallwch ei rhoi sawl gwaith.
api-ask-access = Ffordd i mewn, megis step_free. Gallwch ei rhoi sawl gwaith. Wedyn mae unrhyw un ohonyn nhw’n gwneud y tro.
api-ask-cost = Beth mae’n ei gostio. Gallwch ei roi sawl gwaith. Wedyn mae unrhyw un ohonyn nhw’n gwneud y tro.
api-ask-from = O’r diwrnod hwn ymlaen. Gall fod yn y gorffennol. Hebddo, cewch yr hyn nad yw drosodd eto.
api-ask-to = Hyd at y diwrnod hwn.
api-ask-online = 1 yw’r hyn y gallwch ymuno ag ef ar-lein yn unig. 0 yw’r hyn sy’n digwydd yn rhywle yn unig.
api-ask-limit = Faint a gewch ar unwaith: o 1 i 200. Hebddo, 50.
api-ask-cursor = Ble i ddarllen ymlaen. Rhan o’r cyfeiriad yn “next” yw hyn. Allwch chi ddim gwneud un eich hun.

## The page

api-title = Cuppa i raglenni
api-description = Sut mae’ch rhaglen neu’ch gwefan eich hun yn darllen caffis a digwyddiadau lleihau niwed o Cuppa.
api-lede = Gall rhaglen o’ch eiddo ddarllen popeth sy’n gyhoeddus yma. Does dim angen allwedd arnoch, a does dim rhaid gofyn i neb.
api-simple-title = Oes ffordd symlach?
api-simple-embed = Rhoi dyddiadau ar eich safle eich hun, heb raglen
api-simple-calendar = Dilyn dyddiadau mewn calendr

api-try-title = Rhoi cynnig arni
api-try-lede = Mae pob un o’r llinellau hyn yn gweithio fel y mae. Gludwch un i derfynell, neu agorwch ei chyfeiriad yn eich porwr.
api-try-dates = Y tri dyddiad nesaf
api-try-cafes = Pob caffi, y deg cyntaf ohonyn nhw
api-try-town = Dyddiadau gyda gair ynddyn nhw, megis tref
api-try-tag = Dyddiadau am un pwnc
api-try-group = Beth sydd gan un grŵp ar y gweill
api-try-place = Beth sydd ymlaen mewn un lle
api-try-days = Beth sydd ymlaen mewn un mis, wyneb yn wyneb neu ar-lein
api-try-listing = Popeth sy’n hysbys am un cofnod
api-try-groups = Pa grwpiau sydd
api-try-places = Pa leoedd sydd
api-try-head = Y penynnau’n unig, i weld a newidiodd rhywbeth
api-try-described = Y disgrifiad i raglenni (OpenAPI 3.1)
api-try-open = Ei agor

api-addresses-title = Y cyfeiriadau
api-addresses-listings = Digwyddiadau a chaffis, yn y drefn yr ychwanegwyd nhw. Mae ei ddyddiadau nesaf gyda phob un, deg ar y mwyaf.
api-addresses-listing = Un ohonyn nhw, gyda’i holl ddyddiadau i ddod.
api-addresses-dates = Dyddiadau, y cynharaf yn gyntaf. Dyma’r un ar gyfer “ar y gweill”.
api-addresses-groups = Grwpiau sy’n rhestru rhywbeth.
api-addresses-places = Lleoedd y mae eu cyfeiriad yn gyhoeddus.

api-ask-title = Am beth gallwch ofyn
api-ask-lede = Mae’r rhain yn mynd ar ôl y gofynnod. Dim ond “limit” a “cursor” mae grwpiau a lleoedd yn eu deall. Rhaid i rai gwahanol gyda’i gilydd i gyd ffitio. Os na allwn ddarllen un, dywedwn hynny. Fyddwn ni byth yn ei adael allan yn dawel.

api-next-title = Darllen ymlaen
api-next-text = Daw ateb hir mewn sypiau. Mae gan bob swp gyfeiriad yr un nesaf yn “next”, a “null” pan mai hwnnw oedd yr olaf. Dilynwch y cyfeiriad hwnnw fel y mae. Dyw’r hyn a ychwanegir neu a dynnir i lawr wrth ichi ddarllen yn symud dim: chewch chi’r un eitem ddwywaith, a chollwch chi’r un.

api-read-title = Beth i’w wybod wrth ei ddarllen
api-read-null = Ystyr “null” a rhestrau gwag yw na ddywedodd neb. Dydyn nhw ddim yn golygu “na”.
api-read-times = Mae gan amserau wyriad eu lle, megis +01:00. Mae gan yr hyn sy’n para diwrnodau cyfan ddyddiau plaen yn lle hynny.
api-read-hidden = Dyw rhai cyfeiriadau ddim yn gyhoeddus. Wedyn cewch y dref, a phwynt wedi’i dalgrynnu i ryw gilometr. Peidiwch â dyfalu’r gweddill.
api-read-cancelled = Mae dyddiadau wedi’u canslo’n aros yn yr atebion gyda’r statws “cancelled”. Dangoswch nhw fel rhai wedi’u canslo. Efallai fod pobl ar eu ffordd.
api-read-gone = Mae’r hyn a dynnwyd i lawr yn ateb 410. Tynnwch eich copi i lawr hefyd.
api-read-group = Enw grŵp yw’r hyn a deipiodd rhywun. Mae ei dudalen yn dweud a yw’r grŵp wedi’i gadarnhau.
api-read-uid = “uid” cofnod yw’r un yn ein calendrau. Dyw e byth yn newid.
api-read-html = Ysgrifennwyd “description_html” gan ddieithryn a’i lanhau gennym ni. Mae’n ddiogel i’w ddangos.
api-read-names = Dim ond ychwanegu enwau at yr atebion rydyn ni byth yn ei wneud. Ewch heibio i’r rhai nad ydych yn eu hadnabod.

api-polite-title = Gofyn yn aml
api-polite-limit = Gall un rhwydwaith ofyn 600 gwaith mewn munud, oni bai fod pwy bynnag sy’n cynnal y safle hwn wedi dewis rhif arall.
api-polite-cache = Mae ateb yn dda am funud. Anfonwch ei “ETag” yn ôl yn “If-None-Match”: os nad oes dim wedi newid cewch 304 a dim mwy.
api-polite-cors = Gall sgriptiau ar dudalennau unrhyw safle arall ei ddarllen. Dydyn ni’n anfon dim cwcis ac yn derbyn dim un.
api-polite-link = Peth caredig yw rhoi dolen i dudalen yr hyn a ddangoswch. Yno mae pobl yn gweld beth sydd wedi newid ers hynny.

api-problems-title = Pan fydd rhywbeth o’i le
api-problems-lede = Cewch JSON sy’n dweud beth sydd o’i le a beth i’w wneud (RFC 9457). Brawddeg i bobl yw “detail”.
api-problem-400 = Allwn ni ddim darllen rhan o’r cyfeiriad. Mae “parameter” yn dweud pa un.
api-problem-403 = Ceisiodd tudalen o safle arall ysgrifennu rhywbeth. Does dim modd ysgrifennu dim yma.
api-problem-404 = Does dim yn y cyfeiriad hwn, neu ddim byd sy’n gyhoeddus.
api-problem-405 = Gellir darllen yr API, a dim arall.
api-problem-410 = Cafodd ei dynnu i lawr.
api-problem-429 = Gormod o geisiadau. Mae “Retry-After” yn dweud faint o eiliadau i aros.
api-problem-500 = Torrodd rhywbeth ar ein hochr ni. Rhowch gynnig arall arni mewn munud.
api-problem-501 = Dim ond lle mae safleoedd yn gofyn sut i fewnosod tudalen o’n heiddo (oEmbed): dydyn ni ddim yn adnabod y fformat y gofynnoch amdano.
