### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa: caffis a digwyddiadau lleihau niwed
home-description = Dewch o hyd i gaffi neu ddigwyddiad lleihau niwed, neu rhowch eich un chi ar y rhestr. Dim cyfrif, dim cwcis.
home-hello = Siarad am gyffuriau dros baned o de
home-lede = Caffis a digwyddiadau lleihau niwed. Dewch fel rydych chi. Does neb yn eich barnu, a does dim rhaid ichi rannu dim byd.
home-find = Beth neu ble?
home-find-hint = Tref, cod post neu bwnc
home-coming = Cyn bo hir
home-all-dates = Pob dyddiad
home-cafes = Caffis
home-all-cafes = Pob caffi
home-invite-title = Rhowch y tegell ymlaen
home-invite-text = Gall caffi fod yn chwech o bobl, bwrdd ac awr. Rhowch eich un chi ar y rhestr mewn rhyw bedwar munud, heb gyfrif. Cewch boster a chalendr ohono.
home-what-title = Beth sy’n digwydd mewn un?
home-what-text = Mae pobl yn cwrdd mewn caffi, neuadd neu ar-lein ac yn siarad am gyffuriau: nalocson, gwasanaethau, hawliau, galar, newyddion da. Mae pobl sy’n defnyddio cyffuriau, teuluoedd, gweithwyr, myfyrwyr a phobl chwilfrydig yn eistedd wrth yr un bwrdd. Mae siaradwr mewn rhai. Mae bisgedi yn y rhan fwyaf.

whats-on-title = Ar y gweill
whats-on-lede = Pob dyddiad sydd i ddod gan gaffis a digwyddiadau. Dewch fel rydych chi. Does dim rhaid ichi rannu dim byd.
events-title = Digwyddiadau
events-lede = Sgyrsiau, hyfforddiant, sesiynau galw heibio a chyfarfodydd sydd i ddod.
cafes-title = Caffis
cafes-lede = Lleoedd lle mae pobl yn cwrdd dro ar ôl tro, pob un gyda’i ddyddiad nesaf.

list-description = Dyddiadau caffis a digwyddiadau lleihau niwed sydd i ddod.
list-search = Chwilio
list-search-here = Chwilio beth sydd ymlaen yma
list-further-down = Ymhellach i lawr y dudalen hon
list-search-hint = Pwnc, enw, grŵp
list-show = Dangos
list-find = Chwilio
list-more = Dyddiau, cost, mynediad a mwy
list-from = O
list-to = Tan
list-attendance = Ble
list-anywhere = Unrhyw le
list-online = Ar-lein
list-at-a-place = Wyneb yn wyneb
list-chosen = Wedi’u dewis
list-remove = { $what }, tynnu
list-chip-words = “{ $words }”
list-chip-topic = Pwnc: { $topic }
list-chip-group = Grŵp: { $group }
list-chip-place = Lle: { $place }
list-chip-from = O: { $day }
list-chip-to = Tan: { $day }
list-chip-in = Gwlad: { $country }
list-chip-near = O fewn { $km }{ "\u00A0" }km, { $town }
list-chip-language = Iaith: { $language }
list-near = Tref neu god post
list-near-hint = Er enghraifft Leeds neu LS9
list-here = Defnyddio lle rydw i
list-here-hint = Rydyn ni’n ei gael wedi’i dalgrynnu i ryw 2{ "\u00A0" }km, a dydyn ni ddim yn ei gadw.
list-here-looking = Yn gofyn i’ch porwr.
list-here-refused = Doedd gan eich porwr ddim caniatâd i ddweud ble rydych chi. Teipiwch dref neu god post yn lle hynny.
list-here-failed = Allai eich porwr ddim dweud ble rydych chi. Teipiwch dref neu god post yn lle hynny.
list-here-lost-heading = Allwn ni ddim dweud ble rydych chi
list-here-lost = Dyw’r hyn a ddaeth yma ddim yn bwynt ar y map. Teipiwch dref neu hanner cyntaf cod post yn lle hynny.
list-here-lost-back = Yn ôl i’r rhestr
list-towns = { $count ->
    [0] Dydyn ni ddim yn gwybod am dref sy’n dechrau fel yna.
    [one] 1 dref. Pwyswch y saeth i lawr i’w dewis.
    [two] 2 dref. Pwyswch y saeth i lawr i ddewis un.
    [many] { $count } thref. Pwyswch y saeth i lawr i ddewis un.
   *[other] { $count } tref. Pwyswch y saeth i lawr i ddewis un.
}
list-towns-label = Trefi a chodau post
list-within = Pa mor bell?
list-within-km = { $km }{ "\u00A0" }km
list-language = Iaith
list-any-language = Unrhyw iaith
list-cost = Cost
list-access = Mynediad
list-near-unknown = Dydyn ni ddim yn gwybod am dref na chod post o’r enw “{ $typed }”. Rydyn ni’n gwybod trefi, codau post a gwledydd. Gwiriwch y sillafu, neu rhowch gynnig ar dref fwy gerllaw.
list-near-guessed = Dydyn ni ddim yn gwybod am “{ $typed }”, felly dyma: { $town }.
list-near-taken = Rydyn ni’n deall “{ $typed }” fel: { $town }.
list-near-towns = Mae trefi o’r enw hwnnw hefyd:
list-near-others = Mae rhagor o drefi o’r enw hwnnw:
list-read-as = Does dim byd yn cynnwys y geiriau a deipioch. Dyma beth sydd ar gyfer “{ $words }”.
list-read-as-any = Does dim byd yn cynnwys pob un o’r geiriau hyn. Mae hyn yn cynnwys rhai ohonyn nhw.
list-read-without = Does dim byd gerllaw ({ $town }) yn cynnwys “{ $words }”. Dyma beth sydd ymlaen yno.
list-read-without-in = Does dim byd yn y wlad hon ({ $country }) yn cynnwys “{ $words }”. Dyma beth sydd ymlaen yno.
list-read-elsewhere = Does dim byd sydd i ddod yn y wlad hon ({ $country }) yn ffitio. Mae hyn yn cynnwys y geiriau a deipioch.
list-read-near-me = Dydyn ni ddim yn gwybod ble rydych chi. Teipiwch eich tref neu’ch cod post, a dangoswn beth sydd gerllaw.
list-read-no-words = Does dim geiriau i chwilio amdanyn nhw yn “{ $typed }”. Dyma bopeth.
list-read-in = Mae hyn yn edrych drwy’r wlad gyfan: { $country }.
list-read-near = O fewn { $km }{ "\u00A0" }km: { $town }.
list-ignored = Dydyn ni ddim yn gwybod ystyr hyn yn y cyfeiriad, felly gadawon ni ef allan: { $what }
list-best-first = Yr hyn sy’n ffitio orau sy’n dod gyntaf.
list-to-soonest = Dangos y cynharaf yn gyntaf
list-to-best = Dangos y gorau yn gyntaf
list-found = { $count ->
    [one] 1 digwyddiad neu gaffi
    [two] 2 ddigwyddiad neu gaffi
   *[other] { $count } digwyddiad neu gaffi
}
list-found-many = Mwy na 1,000 o ddigwyddiadau a chaffis
list-more-dates = { $count ->
    [one] ac 1 dyddiad arall
    [two] a 2 ddyddiad arall
   *[other] a { $count } dyddiad arall
}
list-far = tua { $distance } i ffwrdd
list-far-less = llai nag 1{ "\u00A0" }km i ffwrdd
list-empty-without = Heb un ohonyn nhw mae mwy:
list-empty-without-one = { $what }, wedi’i adael allan
list-empty-next = Beth sydd ymlaen nesaf
list-empty-next-elsewhere = Beth sydd nesaf mewn lle arall
list-instead-cafes = { $count ->
    [one] Gweld y caffi sy’n ffitio
    [two] Gweld 2 gaffi sy’n ffitio
    [few] Gweld { $count } chaffi sy’n ffitio
    [many] Gweld { $count } chaffi sy’n ffitio
   *[other] Gweld { $count } caffi sy’n ffitio
}
list-empty-nearest = Yr agosaf
list-everything = Dangos popeth
list-dates = { $count ->
    [one] 1 dyddiad
    [two] 2 ddyddiad
   *[other] { $count } dyddiad
}
list-cafes = { $count ->
    [one] 1 caffi
    [two] 2 gaffi
    [few] { $count } chaffi
    [many] { $count } chaffi
   *[other] { $count } caffi
}
list-dates-many = Dros 1,000 o ddyddiadau
list-cafes-many = Mwy na 1,000 o gaffis
list-nothing-coming = Does dim byd ar y gweill ar hyn o bryd.
list-lately = Roedd hyn ymlaen yn ddiweddar:
list-heading-date = {" – "}{ $day }, { $time }
list-heading-cancelled = {" – "}Wedi’i ganslo
list-heading-moved = {" – "}Wedi’i symud
list-heading-undated = {" – "}{ $said }
list-today = Heddiw
list-tomorrow = Yfory
list-cancelled = Wedi’i ganslo
list-unsure = Heb ei gadarnhau
list-moved-from = Wedi’i symud o: { $day }
list-moved-from-time = Wedi’i symud o: { $time }
list-heading-ends = {" – "}Yn gorffen ar amser arall
list-ends-instead = Yn gorffen: { $now } yn lle { $planned }
list-ends-at = Yn gorffen y tro hwn: { $time }
list-ends-at-on = Yn gorffen y tro hwn: { $day }, { $time }
list-ends-on = Yn gorffen: { $now } yn lle { $planned }
list-ends-open = Dim amser gorffen penodol y tro hwn
list-next = Nesaf: { $when }
list-no-dates = Dyddiadau i ddilyn
list-resting = Yn cael hoe
list-closed = Ddim yn cwrdd mwyach
list-this-time-at = Y tro hwn yma: { $place }
list-pages = Tudalennau
list-page = Tudalen { $page }
list-page-of = Tudalen { $page } o { $pages }
list-earlier = Dyddiadau cynharach
list-later = Dyddiadau diweddarach
list-before = Tudalen flaenorol
list-after = Tudalen nesaf
list-empty-title = Dim byd wedi’i ganfod
list-empty-chosen = Does dim dyddiad yn ffitio hynny i gyd. Rhowch gynnig ar lai o eiriau, dyddiau eraill, neu edrychwch ar bopeth.
list-empty-word = Does dim byd sydd i ddod yn cynnwys y gair hwnnw. Rhowch gynnig ar air arall, neu edrychwch ar bopeth.
list-empty-title-land = { $land }: dim byd ar y gweill eto
list-empty-land = Cyn gynted ag y bydd rhywun yn rhoi dyddiad yn y wlad hon ({ $land }) ar y rhestr, bydd i’w weld yma. Efallai mai chi fydd hwnnw.
list-empty-land-cafes = Does dim caffi ar y rhestr yn y wlad hon ({ $land }) eto. Chwech o bobl, bwrdd ac awr sydd eu hangen.
list-empty-title-all = Dim byd yma eto
list-empty-all = Bydd caffis a digwyddiadau i’w gweld yma cyn gynted ag y bydd rhywun yn rhoi un ar y rhestr. Efallai mai chi fydd hwnnw.
list-empty-cafes = Does dim caffi ar y rhestr eto. Chwech o bobl, bwrdd ac awr sydd eu hangen.
list-past-page-title = Does dim tudalen o’r fath
list-past-page = Mae’r rhestr hon yn fyrrach na hynny.
list-first-page = Mynd i’r dudalen gyntaf

follow-calendar-name = Cuppa: { $view }
