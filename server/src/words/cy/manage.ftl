### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = Tudalen breifat cofnod.
manage-private = Gall unrhyw un sydd â chyfeiriad y dudalen hon newid eich cofnod. Rhannwch ef dim ond â phobl sy’n eich helpu i’w gynnal.
manage-state-heading = Sut mae pethau
manage-unconfirmed = Yn aros amdanoch chi
manage-unconfirmed-next = Edrychwch drwyddo a phwyswch “Cadarnhau”. Tan hynny all neb ei weld.
manage-unconfirmed-link = Edrych drwyddo a chadarnhau
manage-waiting = Yn aros am y cymedrolwyr
manage-waiting-next = Bydd person o’n tîm yn edrych cyn y gall pawb ei weld. Anfonwn e-bost atoch pan fydd hynny wedi’i wneud. Gallwch newid popeth o hyd.
manage-hidden = Wedi’i guddio am y tro
manage-hidden-next = Dywedodd rhywun wrthon ni am broblem ag ef. All neb ei weld tra bydd un o’r cymedrolwyr yn edrych i mewn iddi. Anfonwn e-bost atoch pan fydd hynny wedi’i wneud.
manage-public = Cyhoeddus
manage-public-next = Gall pawb ei weld, ei ddilyn ac argraffu ei boster.
manage-public-see = Ei weld ar y safle
manage-public-poster = Posteri i’w hargraffu
manage-public-calendar = Ei roi yn eich calendr
manage-rejected = Heb ei dderbyn
manage-rejected-next = Dyw e ddim ar y safle. Rhoddodd y cymedrolwyr y rheswm hwn:
manage-rejected-again = Gallwch newid yr hyn sydd yn y ffordd. Wedyn bydd un o’r cymedrolwyr yn edrych arno unwaith eto.
manage-withdrawn = Wedi’i dynnu’n ôl
manage-withdrawn-next = Dyw e ddim ar y safle mwyach. Dywedir wrth galendrau nad yw’n digwydd. Mae popeth wedi’i gadw yma, ac mae un botwm yn dod ag ef yn ôl.
manage-bring-back = Dod ag ef yn ôl
manage-cancelled = Wedi’i ganslo
manage-cancelled-next = Mae ei dudalen yn dweud nad yw’n digwydd. Mae calendrau a phosteri’n dweud hynny hefyd.
manage-uncancel = Mae’n digwydd wedi’r cyfan

manage-done-edited = Wedi’i gadw. Mae pawb yn gweld y fersiwn newydd, os gallan nhw weld y cofnod.
manage-done-unchanged = Doedd dim byd yn wahanol, felly chafodd dim ei newid.
manage-done-waits = Wedi’i gadw. Bydd un o’r cymedrolwyr yn edrych ar y newid hwn yn gyntaf. Tan hynny mae pawb yn gweld yr hyn oedd yno o’r blaen.
manage-done-dropped = Mae’r newid wedi’i ollwng. Mae popeth yn aros fel y mae.
manage-done-cancelled = Mae wedi’i ganslo. Mae calendrau, posteri a negeseuon i ddilynwyr yn dweud hynny.
manage-done-kept = Mae’n digwydd.
manage-done-withdrawn = Mae oddi ar y safle.
manage-done-back = Mae yn ôl.
manage-done-link = Dyma’ch dolen breifat newydd. Dyw’r hen un yn agor dim mwyach. Rydyn ni wedi anfon yr un newydd atoch drwy e-bost hefyd.
manage-link-copy = Eich dolen breifat

manage-waits-heading = Yn aros am y cymedrolwyr
manage-waits-text = Bydd person o’n tîm yn edrych ar y newidiadau hyn, am nad ydyn nhw’n eich adnabod eto. Tan hynny mae pawb yn gweld yr hyn oedd yno o’r blaen.
manage-drop = Gollwng y newid hwn
manage-seen-now = Mae pawb yn gweld
manage-seen-then = Rydych chi eisiau
manage-change-of-date = Dyddiad: { $day }
manage-nothing = Dim byd
manage-yes = Ie

manage-edit-heading = Ei newid
manage-edit-event = Yr enw, yr amser, y lle, y geiriau, y llun: popeth ar un dudalen.
manage-edit-cafe = Yr enw, yr amser a’r lle arferol, y geiriau, y llun: popeth ar un dudalen.
manage-edit-link = Newid popeth
manage-again = Yr un peth eto, dyddiad newydd
manage-change-event = Newid eich digwyddiad
manage-change-cafe = Newid eich caffi
manage-save = Cadw’r newidiadau
manage-back = Tudalen breifat eich cofnod
manage-back-unsaved = Yn ôl heb gadw
manage-edit-waits = Mae’r ffurflen hon yn dal eich newid sy’n aros am y cymedrolwyr. Mae ei chadw eto’n disodli’r newid hwnnw.
manage-picture-there = Mae’r llun hwn yno nawr. Dewiswch un arall isod i’w ddisodli.
manage-picture-remove = Tynnu’r llun i ffwrdd
manage-note-legend = I’r trefnwyr
manage-note-label = Beth newidioch chi, a pham?
manage-note-hint = Mae’r trefnwyr yn cael y nodyn hwn drwy e-bost. Mae’r log yn ei gadw hefyd.

manage-met-title = Mae rhywun arall wedi newid hyn yn y cyfamser
manage-met-text = Does dim byd wedi’i golli: mae’ch geiriau yn y ffurflen isod. Edrychwch drwy’r ddwy fersiwn, yna cadwch eto.
manage-met-clashes = Newidioch chi’ch dau hyn. Eich geiriau chi sydd yn y ffurflen:
manage-met-taken = Dim ond nhw newidiodd hyn. Mae yn y ffurflen yn barod:
manage-met-theirs = Ysgrifennon nhw
manage-met-mine = Ysgrifennoch chi
manage-met-before = O’r blaen

manage-done-ended = Mae’r gyfres yn gorffen ar y diwrnod a ddewisoch. Gallwch adael iddi fynd ymlaen eto isod.
manage-done-goes-on = Mae’r gyfres yn mynd ymlaen.
manage-done-left-out = Mae’r dyddiau hynny wedi’u gadael allan.
manage-done-taken-in = Mae’r diwrnod hwnnw’n un o’i dyddiadau eto.
manage-done-added = Mae’r dyddiad wedi’i ychwanegu.

manage-dates-heading = Pryd mae’n cwrdd
manage-dates-ended = Dyddiad olaf y gyfres yw { $day }.
manage-go-on = Gadael i’r gyfres fynd ymlaen
manage-dates-added = Dyddiad ychwanegol
manage-left-out-heading = Gadael dyddiau allan
manage-left-out-text = Ar gyfer gwyliau a seibiannau nad oes neb wedi clywed amdanyn nhw. Ydy pobl yn gwybod am y dyddiad yn barod? Yna dewiswch ef uchod a’i ganslo: mae calendrau a negeseuon yn dweud hynny.
manage-left-out-label = Pa ddyddiau? Un ar bob llinell
manage-left-out-hint = Er enghraifft: 25/12/2026
manage-left-out = Gadael y dyddiau hyn allan
manage-left-out-list = Dyddiau sydd wedi’u gadael allan
manage-take-in = Ei roi yn ôl
manage-add-heading = Ychwanegu dyddiad
manage-add-text = Un dyddiad arall, wrth ymyl y rhai arferol. Gallwch roi pwnc, lle a nodyn iddo wedyn.
manage-add = Ychwanegu’r dyddiad hwn
manage-applies-label = Ar gyfer pa ddyddiadau mae’r newid hwn?
add-applies-this = Y dyddiad hwn yn unig
add-applies-following = Y dyddiad hwn a phob un sy’n dilyn
add-applies-following-hint = O’r dyddiad hwn ymlaen mae’r gyfres yn cwrdd fel hyn. Mae dyddiadau sydd drosodd yn aros fel yr oedden nhw.
add-applies-all = Pob dyddiad
add-applies-all-hint = Oriau a dyddiau’r gyfres gyfan, gan gynnwys dyddiadau sydd drosodd.
manage-foresee-heading = Gwiriwch cyn cadw
manage-foresee-text = Dyma’r dyddiadau nesaf os cadwch:
manage-foresee-save = Iawn, ei gadw fel hyn
manage-end-heading = Gorffen y gyfres ar ôl y dyddiad hwn
manage-end-text = Y dyddiad hwn yw’r olaf. Mae dyddiadau a ychwanegoch â llaw yn aros. Gallwch adael i’r gyfres fynd ymlaen eto yn nes ymlaen.
manage-end = Gorffen y gyfres ar ôl y dyddiad hwn
manage-later-legend = Mae’n cwrdd yn wahanol yn nes ymlaen
manage-edit-bent = O { $day } ymlaen mae’n cwrdd yn wahanol. Mae’r hyn a newidiwch yma am ei ddyddiau a’i oriau ar gyfer y dyddiadau cyn hynny. I newid y rhai diweddarach, dewiswch un ohonyn nhw ar y dudalen breifat.
manage-later-label = Y dyddiadau o hynny ymlaen
add-later-keep = Eu cadw fel y maen nhw
add-later-drop = Eu gollwng
add-later-drop-hint = Mae’r dyddiau a’r oriau ar y dudalen hon wedyn ar gyfer pob dyddiad.
manage-done-bent = Wedi’i gadw. Ar gyfer y dyddiadau cyn { $day } mae hyn. O hynny ymlaen mae’n cwrdd yn wahanol, fel o’r blaen.
manage-lost-text = Gyda’r dyddiau a’r oriau hyn, dyw rhai dyddiadau y dywedoch rywbeth amdanyn nhw ddim yn ddyddiadau mwyach:
manage-lost-cancelled = { $day }: roedd wedi’i ganslo.
manage-lost-left-out = { $day }: roedd wedi’i adael allan.
manage-lost-added = { $day }: roedd yn ddyddiad ychwanegol.
manage-lost-differs = { $day }: roedd rhywbeth yn wahanol y diwrnod hwnnw.
manage-lost-then = Os cadwch, anghofir hyn. Gallwch ei ddweud eto am y dyddiadau newydd wedyn.

manage-dates-text = Dewiswch un i’w symud, i’w ganslo, neu i roi pwnc, lle neu nodyn ei hun iddo.
manage-dates-none = Does dim dyddiad ar y gweill. Newidiwch y cofnod i roi rhai newydd iddo.
manage-date-title = { $day }
manage-date-when = Pryd mae’r dyddiad hwn
manage-date-end-section = Mae’n gorffen ar ddiwrnod arall
manage-date-what = Beth sy’n wahanol y tro hwn
manage-date-title-label = Pwnc y tro hwn
manage-date-title-hint = Mae pobl yn ei weld o dan yr enw. Er enghraifft: Nalocson, gyda Sam
manage-date-place-label = Rhywle arall y tro hwn?
manage-date-place-hint = Gadewch hwn yn wag os yw yn y lle arferol.
manage-date-note-label = Nodyn ar gyfer y dyddiad hwn
manage-date-note-hint = Er enghraifft: Defnyddiwch y drws ochr, mae’r un blaen yn cael ei beintio.
manage-save-date = Cadw’r dyddiad hwn
manage-date-cancelled = Mae’r dyddiad hwn wedi’i ganslo.

manage-cancel-heading = Canslo
manage-cancel-all-text = Mae pob dyddiad sydd eto i ddod yn cael ei ganslo. Mae’r dudalen yn aros ac yn dweud hynny, ac felly calendrau a phosteri. I ganslo un dyddiad yn unig, dewiswch ef uchod.
manage-cancel-once-text = Mae’r dudalen yn aros ac yn dweud nad yw’n digwydd, ac felly calendrau a phosteri.
manage-cancel-reason-label = Pam? Gallwch adael hwn yn wag.
manage-cancel-reason-hint = Gall pawb ei ddarllen. Er enghraifft: Mae’r gwres wedi torri.
manage-cancel-all = Canslo pob dyddiad
manage-cancel-once = Ei ganslo
manage-cancel-date-heading = Canslo’r dyddiad hwn
manage-cancel-date-text = Mae’r dyddiad yn aros ar y dudalen ac yn dweud ei fod wedi’i ganslo. Ddylai neb sefyll o flaen drws wedi’i gloi.
manage-cancel-date = Canslo’r dyddiad hwn

manage-withdraw-heading = Ei dynnu oddi ar y safle
manage-withdraw-text = Mae ei dudalen yn mynd. Dywedir wrth galendrau sydd ag ef nad yw’n digwydd. Gallwch ddod ag ef yn ôl yn nes ymlaen. Os gall pobl ddod o hyd, canslwch ef yn lle hynny: wedyn mae’r dudalen yn dweud wrthyn nhw.
manage-withdraw-reason-label = Pam? Gallwch adael hwn yn wag.
manage-withdraw-reason-hint = Dim ond ein cymedrolwyr all ddarllen hyn.
manage-withdraw = Ei dynnu oddi ar y safle

manage-link-heading = Eich dolen breifat
manage-letters-go = Mae negeseuon am y cofnod hwn yn mynd i { $email }.
manage-link-text = Ydy’r ddolen wedi mynd i’r dwylo anghywir? Gwnewch un newydd. Mae’r hen un yn stopio gweithio ar unwaith.
manage-new-link = Gwneud dolen newydd

manage-replaced-title = Disodlwyd y ddolen hon
manage-replaced-text = Gwnaeth rhywun ddolen breifat ddiweddarach ar gyfer y cofnod hwn. Anfonwyd hi drwy e-bost i gyfeiriad y cofnod.
manage-unknown-title = Dyw’r ddolen hon yn agor dim
manage-unknown-text = Efallai fod rhan ohoni ar goll. Ceisiwch gopïo’r ddolen gyfan o’r neges, neu gadewch inni anfon eich holl ddolenni atoch drwy e-bost.
manage-resend = Anfon fy nolenni ataf

manage-preview-heading = Beth mae’ch cofnod yn ei ddweud
manage-preview-link = Gweld y dudalen fel mae pawb yn ei gweld
manage-preview-title = { $title }: sut mae’n edrych
manage-preview-lede = Dyma sut mae’r dudalen yn edrych i bawb, neu sut bydd hi cyn gynted ag y bydd yn gyhoeddus.
manage-hidden-note = Dim ond chi a’n cymedrolwyr sy’n gweld hyn.

rescued-heading = Beth a deipioch
rescued-text = Chafodd dim o hyn ei gadw. Copïwch yr hyn sydd ei angen arnoch cyn gadael y dudalen hon.
rescued-file = Dewisoch ffeil hefyd. Dewiswch hi eto pan fyddwch yn ôl yn y ffurflen.

manage-appeal-heading = Ydych chi’n meddwl ein bod yn anghywir?
manage-appeal-text = Dywedwch wrthon ni unwaith beth dylen ni edrych arno eto. Bydd un o’r cymedrolwyr yn ei ddarllen, a chewch neges.
manage-appeal-label = Beth dylen ni ei wybod?
manage-appeal-hint = Gallwch ofyn unwaith am bob penderfyniad. Mae newid y cofnod bob amser yn bosibl: wedyn edrychir arno fel un newydd.
manage-appeal-send = Gofyn eto
manage-appeal-asked = Rydych chi wedi gofyn inni edrych unwaith eto. Bydd un o’r cymedrolwyr yn gwneud hynny, fel arfer o fewn diwrnod, a chewch neges. Dywedoch chi:
manage-appeal-refused = Rydyn ni wedi edrych unwaith eto, ac mae’n aros felly. Dyma pam:
manage-done-appealed = Byddwn yn edrych arno unwaith eto, ac yn ysgrifennu atoch.

## Before a date: does it take place?

question-title = Ydy e’n digwydd?
question-lede = Efallai fod pobl yn paratoi i ddod i’r dyddiad hwn.
question-yes-button = Ydy, mae’n digwydd
question-yes-explain = Does dim yn newid ar y dudalen, a does neb yn cael gwybod dim.
question-cancel-heading = Nac ydy
question-cancel-explain = Dywedir wrth bawb sy’n ei ddilyn ar unwaith.
question-change-heading = Mae’n wahanol y tro hwn
question-change-link = Ei symud, neu newid rhywbeth
question-none = Does dim cwestiwn am y cofnod hwn ar hyn o bryd. Diolch am ofalu amdano.
question-stop-heading = Y negeseuon hyn
question-stop-text = Cyn dyddiad rydyn ni’n gofyn a yw’n digwydd, unwaith yr wythnos ar y mwyaf, a dim ond os na newidioch ddim o fewn wythnos. Mae’r hyn nad oes neb yn ei ateb o fewn diwrnod yn cael ei ddangos fel “Heb ei gadarnhau”.
question-stop-button = Peidio â gofyn imi cyn dyddiadau
question-stopped = Dydyn ni ddim yn gofyn am y cofnod hwn cyn ei ddyddiadau.
question-start-button = Gofyn imi cyn dyddiadau eto
question-manage = Ydy’r dyddiad nesaf yn digwydd? Gall pobl weld nad oes neb wedi’i gadarnhau.
question-manage-link = Ateb
question-done-yes = Diolch. Gall pawb ddibynnu arno.
question-done-stopped = Fyddwn ni ddim yn gofyn mwyach cyn dyddiadau’r cofnod hwn.
question-done-started = Rydyn ni’n gofyn eto cyn dyddiadau’r cofnod hwn.
question-asks-heading = Cyn pob dyddiad
