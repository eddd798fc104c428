### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.
# write-up = stori (straeon), feminine. A day begins with “dydd”, so it stands after a colon or in brackets and does not mutate.

write-ups-title = Sut aeth hi i eraill
write-ups-lede = Mae pobl sy’n cynnal caffis a digwyddiadau’n dweud mewn ychydig linellau sut aeth hi: beth ddigwyddodd, faint ddaeth, a beth weithiodd.
write-ups-of = Sut aeth hi: “{ $title }”
write-ups-empty-title = Does neb wedi dweud eto
write-ups-empty = Os ydych yn cynnal caffi neu ddigwyddiad, mae ei dudalen breifat yn gofyn ar ôl pob dyddiad sut aeth hi. Bydd yr hyn a ysgrifennwch yno i’w weld yma.
write-ups-all = Pob stori
write-ups-all-of = Pob stori am “{ $title }”
write-ups-feed = Straeon newydd ar gyfer eich darllenydd newyddion (Atom)
write-up-heading = Sut aeth hi
write-up-of = Sut aeth hi: “{ $title }”, { $day }
write-up-came = Faint ddaeth
write-up-worked = Beth weithiodd
write-up-otherwise = Beth fydden ni’n ei wneud yn wahanol
write-up-read = Darllen y cyfan
write-up-read-which = Darllen y cyfan: “{ $title }”, { $day }
write-up-photos-count =
    { $count ->
        [one] Gydag un llun
        [two] Gyda 2 lun
       *[other] Gyda { $count } llun
    }

## On the private page

manage-write-ups-heading = Sut aeth hi?
manage-write-ups-ask = Dywedwch wrth eraill mewn ychydig linellau sut aeth hi. Mae’n helpu’r rhai fydd yn dechrau caffi nesaf.
manage-write-ups-tell = Dweud sut aeth hi
manage-write-ups-tell-which = Dweud sut aeth hi: { $day }
manage-write-ups-none-yet = Does dim dyddiad wedi bod eto. Dewch yn ôl pan fydd un wedi bod.
manage-write-ups-all-told = Rydych wedi dweud am bob dyddiad hyd yma. Diolch.
manage-write-ups-link = Straeon am eich dyddiadau
manage-write-ups-written = Beth rydych wedi’i ddweud
manage-write-ups-change = Ei darllen neu ei newid
manage-write-ups-change-which = Ei darllen neu ei newid: { $day }
manage-write-up-back = Yn ôl i’r straeon
manage-write-up-back-one = Yn ôl i’r stori
manage-write-up-heading = Sut aeth hi: { $day }
write-up-not-yet = Mae’r dyddiad hwn eto i ddod. Dewch yn ôl pan fydd wedi bod.
write-up-what-label = Beth ddigwyddodd?
write-up-what-hint = Mae ychydig linellau’n ddigon. Peidiwch ag enwi neb sydd heb gytuno. Gadewch linell wag i ddechrau paragraff newydd.
write-up-what-missing = Dywedwch mewn ychydig linellau beth ddigwyddodd.
write-up-came-label = Faint o bobl ddaeth?
write-up-worked-label = Beth weithiodd?
write-up-otherwise-label = Beth fyddech chi’n ei wneud yn wahanol y tro nesaf?
write-up-changed-meanwhile = Mae rhywun arall wedi newid y stori hon yn y cyfamser. Mae’r geiriau hynny isod. Pwyswch y botwm eto i roi’ch geiriau chi yn eu lle.
write-up-save = Cadw’r stori
write-up-now = Sut mae’n darllen nawr
write-up-seen = Gall pawb ei darllen.
write-up-waits = Bydd un o’r cymedrolwyr yn edrych arni cyn y gall pawb ei darllen.
write-up-waits-before = Bydd un o’r cymedrolwyr yn edrych arni’n gyntaf. Tan hynny mae pawb yn darllen yr hyn oedd yno o’r blaen.
write-up-rejected = Ni dderbyniodd y cymedrolwyr hi. Dyma pam:
write-up-rejected-then = Newidiwch hi, a bydd un o’r cymedrolwyr yn edrych arni unwaith eto.
write-up-done-saved = Wedi’i chadw. Gall pawb ei darllen nawr.
write-up-done-waits = Wedi’i chadw. Bydd un o’r cymedrolwyr yn edrych arni’n gyntaf.
write-up-done-unchanged = Doedd dim byd yn wahanol, felly chafodd dim ei newid.
write-up-done-gone = Mae wedi mynd, am byth.
write-up-end-heading = Ei dileu
write-up-end-text = Bydd geiriau a lluniau’r stori hon yn mynd ar unwaith, am byth. Allwn ni ddim cyrraedd copïau y mae eraill wedi’u cadw, na’n copïau diogelwch, sy’n para 30 diwrnod ar y mwyaf.
write-up-end = Dileu’r stori

## Photos

write-up-photos-heading = Lluniau
write-up-photos-lede =
    { $most ->
        [one] Un llun ar y mwyaf.
        [two] Hyd at 2 lun.
       *[other] Hyd at { $most } llun.
    } Does neb yn gweld llun cyn ichi ddweud pwy sydd ynddo. Rydyn ni’n dileu ohono ffeithiau cudd: ble cafodd ei dynnu, a’r camera a’i tynnodd.
write-up-photos-first = Cadwch y stori’n gyntaf. Wedyn gallwch ychwanegu lluniau.
write-up-photos-enough =
    { $most ->
        [one] Mae gan y stori hon un llun. Tynnwch ef i ffwrdd i ychwanegu un arall.
        [two] Mae gan y stori hon 2 lun. Tynnwch un i ffwrdd i ychwanegu un arall.
       *[other] Mae gan y stori hon { $most } llun. Tynnwch un i ffwrdd i ychwanegu un arall.
    }
write-up-alt-hint = I bobl nad ydyn nhw’n ei weld. Er enghraifft: Tegell a chwe chwpan ar fwrdd hir.
write-up-photo-add = Ychwanegu’r llun
write-up-photo-missing = Dewiswch lun.
write-up-photo-hidden = Does neb arall yn ei weld: dydych chi ddim wedi dweud pwy sydd ynddo.
write-up-photo-nobody = Dywedoch nad oes modd adnabod neb.
write-up-photo-agreed = Dywedoch fod pawb y gellir eu hadnabod wedi cytuno.
write-up-photo-look = Dweud pwy sydd ynddo, neu orchuddio rhywbeth
write-up-photo-look-which = Dweud pwy sydd ynddo, neu orchuddio rhywbeth: { $alt }
write-up-photo-title = Pwy sydd yn y llun hwn?
write-up-photo-lede = Mae wynebau, tatŵs, bathodynnau enw a sgriniau’n dangos pwy yw rhywun. Mae llun o’r bwrdd neu’r gacen yn dweud llawn cymaint am noson dda.
write-up-faces-label = Oes modd adnabod rhywun ynddo?
write-up-faces-hint = Does neb yn gweld y llun cyn ichi ddewis un o’r rhain.
write-up-faces-nobody = Does dim modd adnabod neb ynddo
write-up-faces-agreed = Mae pawb y gellir eu hadnabod wedi cytuno i’r llun hwn fod ar y safle hwn
write-up-cover-label = Gorchuddio rhannau ohono
write-up-cover-hint = Ticiwch y sgwariau sydd i’w gorchuddio. Caiff yr hyn sydd oddi tanyn nhw ei daflu, yma ac ar bob tudalen, ac ni all ddod yn ôl. Allwn ni ddim cyrraedd copïau y mae eraill wedi’u cadw, na’n copïau diogelwch, sy’n para 30 diwrnod ar y mwyaf.
write-up-cover-square = Rhes { $row }, colofn { $column }
write-up-photo-changed = Mae’r llun hwn wedi newid ers ichi agor y dudalen. Edrychwch arno eto, yna dywedwch unwaith eto.
write-up-photo-save = Cadw
write-up-photo-done = Wedi’i gadw. Edrychwch ar y llun unwaith eto.
write-up-photo-end = Tynnu’r llun i ffwrdd

## For moderators

moderate-write-ups-heading = Sut aeth y dyddiadau
moderate-write-ups-text = Straeon gan bobl nad oes neb yn eu hadnabod eto. Edrychwch a yw’r lluniau’n dangos rhywun nad yw efallai am hynny.
moderate-counts-write-ups =
    { $count ->
        [one] Un stori
       *[other] { $count } stori
    }
moderate-write-up-before = Beth mae pawb yn ei ddarllen tan hynny
moderate-write-up-since = Yn aros ers { $when }
moderate-write-up-approved = Gall pawb ddarllen y stori am “{ $title }” nawr.
moderate-write-up-rejected = Ni dderbyniwyd y stori am “{ $title }”. Mae’r trefnwyr yn cael neges gyda’ch rheswm.
moderate-write-up-take-down = Tynnu’r stori hon i lawr
moderate-write-up-undone = Tynnwyd yn ôl: mae’r stori am “{ $title }” yn aros unwaith eto.
log-write-up-approved = Cymeradwywyd stori
log-write-up-rejected = Ni dderbyniwyd stori

## Letters

letter-write-up-published-subject = Mae’ch stori’n gyhoeddus
letter-write-up-published-opening = Mae un o’r cymedrolwyr wedi edrych ar eich stori am “{ $title }” ({ $day }). Gall pawb ei darllen nawr. Diolch am ddweud.
letter-write-up-change = Ei newid neu ei dileu
letter-write-up-rejected-subject = Am eich stori
letter-write-up-rejected-opening = Mae un o’r cymedrolwyr wedi edrych ar eich stori am “{ $title }” ({ $day }) ac nid yw wedi’i derbyn. Dyma pam:
letter-write-up-rejected-then = Gallwch ei newid: wedyn bydd un o’r cymedrolwyr yn edrych arni unwaith eto. Os ydych yn meddwl ein bod yn anghywir, atebwch y neges hon a bydd person yn ei darllen.
letter-write-up-waits-subject = Rydyn ni’n edrych ar eich stori unwaith eto
letter-write-up-waits-opening = Ysgrifennon ni atoch ynghylch eich stori am “{ $title }” ({ $day }). Mae un o’r cymedrolwyr wedi tynnu’r penderfyniad hwnnw’n ôl.
letter-write-up-waits-then = Mae’n aros am y cymedrolwyr unwaith eto. Does dim angen ichi wneud dim: ysgrifennwn atoch cyn gynted ag y bydd penderfyniad.

## What is kept

kept-write-ups = Straeon: yr hyn a ddywedwch am ddyddiad, eich lluniau, a’r hyn a ddywedoch am bwy sydd ynddyn nhw. Ni chedwir yr hyn a orchuddiwch mewn llun.
kept-write-ups-long = cyhyd â’r cofnod, oni bai eich bod yn dileu’r stori neu’n eich dileu eich hun cyn hynny
kept-write-ups-why = Fel bod eraill yn dysgu ohonyn nhw.
