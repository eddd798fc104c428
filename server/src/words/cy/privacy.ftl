### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = Beth rydyn ni’n ei gadw, a beth na wnawn ni byth
privacy-description = Mae Cuppa’n cadw cyn lleied ag y gall. Mae’r dudalen hon yn dweud beth, pam ac am ba hyd, a sut i’w weld neu gael ei ddileu.

## In short

privacy-never-title = Beth na wnawn ni byth
privacy-never-cookies = Dim cwcis i bobl sy’n darllen. Dim ond pwy bynnag sy’n mewngofnodi sy’n cael un, nes iddyn nhw allgofnodi neu am 30 diwrnod. Mae ffurflenni’n gweithio heb yr un.
privacy-never-track = Dim tracio, dim cyfrif ymweliadau, dim hysbysebion. Does dim un dudalen yn llwytho dim o wefan arall. Dydyn ni’n gwerthu dim ac yn pasio dim ymlaen.
privacy-never-ip = Does dim cyfeiriadau o’ch ffôn neu’ch cyfrifiadur (cyfeiriadau IP) yn cael eu storio. I atal llif, mae’r rhaglen yn cyfrif ceisiadau o rwydwaith yn y cof am rai munudau, yna’n anghofio.
privacy-never-attend = Dim rhestrau o bwy sy’n dod, a dim cofrestru.
privacy-never-where = Dydyn ni byth yn cadw ble rydych chi. Os pwyswch “Defnyddio lle rydw i”, mae’ch porwr yn gofyn ichi yn gyntaf. Mae’n dweud wrthon ni bwynt wedi’i dalgrynnu i ryw 2{ "\u00A0" }km, rydyn ni’n chwilio am y dref agosaf, ac yn anghofio’r pwynt.

privacy-who-title = Pwy sy’n ateb drosto
privacy-who = { $runs } sy’n cynnal { $site } ac yn ateb dros yr hyn a gedwir yma. Ysgrifennwch at { $contact }.
privacy-who-unsaid = Y bobl sy’n cynnal y safle hwn sy’n ateb dros yr hyn a gedwir yma. Ysgrifennwch at { $contact }.
privacy-who-nobody = Y bobl sy’n cynnal y safle hwn sy’n ateb dros yr hyn a gedwir yma.
privacy-basis = Pam mae’r gyfraith yn gadael inni: gofynnoch inni restru rhywbeth, ysgrifennu atoch neu’ch mewngofnodi. Felly cytunoch chi i hynny, a gallwch dynnu hynny’n ôl. Rydyn ni’n cadw’r ychydig sy’n atal ymosodiadau a sbam am na allai’r safle fod yn ddiogel hebddo. Gall yr hyn rydych yn ei ddilyn ddweud rhywbeth am eich iechyd, felly gofynnwn ichi gytuno’n gyntaf, a chadwn y frawddeg y cytunoch iddi.

## Rights

privacy-rights-title = Beth gallwch chi ei wneud eich hun
privacy-rights-lede = Does dim rhaid i neb ofyn am ganiatâd i wneud hyn, a does neb yn gofyn ichi pam.
privacy-right-see = Gweld a lawrlwytho popeth rydyn ni’n ei gadw amdanoch.
privacy-right-see-link = Ei lawrlwytho
privacy-right-mend = Newid yr hyn nad yw’n iawn: eich cofnod ar ei dudalen breifat, eich cyfeiriad ar eich tudalen eich hun.
privacy-right-mend-link = Eich tudalen
privacy-right-stop = Stopio negeseuon: ym mhob un mae dolen sy’n rhoi diwedd arnyn nhw gydag un botwm.
privacy-right-stop-link = Anfon fy nolenni ataf
privacy-right-erase = Eich dileu eich hun: eich cyfeiriad, yr hyn rydych yn ei ddilyn, a’ch cofnodion neu’ch rhan ynddyn nhw. Gwelwch yn gyntaf beth sy’n digwydd, a chi sy’n dewis.
privacy-right-erase-link = Fy nileu o’r safle
privacy-right-out = Rydych yn mewngofnodi gyda dolen a anfonwn atoch drwy e-bost. Os dim ond dilyn rydych chi, mae’r dudalen y tu ôl i’r ddolen ym mhob neges yn gwneud yr un peth heb fewngofnodi.
privacy-right-write = A fyddai’n well gennych i berson ei wneud? Ysgrifennwch at { $contact } o’r cyfeiriad dan sylw. Fe’i gwnawn o fewn mis, ac o fewn dyddiau fel arfer.
privacy-group = Gall perchennog grŵp lawrlwytho’r hyn a gedwir am y grŵp, neu ei gau a’i ddileu, ar dudalen y grŵp.
privacy-complain-title = Os nad ydych yn fodlon
privacy-complain = Ysgrifennwch at { $complaints }. Gallwch hefyd gwyno wrth awdurdod diogelu data eich gwlad: yn y Deyrnas Unedig, Swyddfa’r Comisiynydd Gwybodaeth yw hwnnw, ac yn Iwerddon, y Comisiwn Diogelu Data.
privacy-complain-nobody = Gallwch gwyno wrth awdurdod diogelu data eich gwlad: yn y Deyrnas Unedig, Swyddfa’r Comisiynydd Gwybodaeth yw hwnnw, ac yn Iwerddon, y Comisiwn Diogelu Data.
privacy-complain-ico = Swyddfa’r Comisiynydd Gwybodaeth

## The table

privacy-table-title = Beth a gedwir, am ba hyd, a pham
privacy-table-lede = Wrth yr union restr hon mae’r rhaglen yn anghofio: yr hyn sydd yma yw’r hyn mae’n ei wneud. Mae’n edrych bedair gwaith y dydd.
privacy-table-long = Cedwir:
privacy-table-why = Pam:
privacy-after-title = Ar ôl ichi’ch dileu eich hun
privacy-after = Mae wedi mynd o’r tudalennau ac o’r gronfa ddata ar unwaith. Caiff ffeil y gronfa ddata ei hysgrifennu o’r newydd o fewn diwrnod, fel na ellir cloddio dim ohoni.
privacy-after-stays = Mae hyn yn aros:
privacy-after-times = Bod rhywbeth ar y rhestr a phryd, am 90{ "\u00A0" }diwrnod, fel y gall calendrau ei dynnu i ffwrdd.
privacy-after-web-address = Cyfeiriad gwe tudalen oedd yn gyhoeddus, fel na fydd byth yn arwain at rywbeth arall.
privacy-after-decisions = Beth benderfynodd cymedrolwyr, heb eich enw.
privacy-after-asked = Os gofynnoch i drefnwyr am gyfeiriad neu ddolen: ôl bys o’ch cyfeiriad, am 30{ "\u00A0" }diwrnod ar y mwyaf, fel na chaiff neb ei boeni. All neb wneud eich cyfeiriad ohono.
privacy-after-copies = Yr hyn sydd mewn copïau, nes iddyn nhw fynd: 30{ "\u00A0" }diwrnod ar y mwyaf.
privacy-device-title = Beth mae’ch porwr yn ei gadw
privacy-device = Mae’ch porwr yn cadw “Help nawr” at yr adeg pan nad oes rhwydwaith. Yr un dudalen yw hi i bawb. Dim ond os pwyswch “{ $keep }” ar dudalen arall y cedwir honno, a dim ond os trowch hynny ymlaen y cedwir y rhestr ddiwethaf. Does dim ohono’n dod aton ni.
privacy-screen-title = Os gall rhywun weld eich sgrin
privacy-screen = Mae “Gadael y dudalen” ar y brig yn agor y tywydd. Mae pwyso Shift deirgwaith yn gwneud yr un peth. Mae hanes eich porwr yn dal i ddangos ble buoch, felly cliriwch hwnnw hefyd, neu defnyddiwch ffenest breifat.

kept-days =
    { $days ->
        [one] 1{ "\u00A0" }diwrnod
        [two] 2{ "\u00A0" }ddiwrnod
       *[other] { $days }{ "\u00A0" }diwrnod
    }
kept-hours =
    { $hours ->
        [one] 1{ "\u00A0" }awr
       *[other] { $hours }{ "\u00A0" }awr
    }
kept-for = am { $time }
kept-at-most = am { $time } ar y mwyaf
kept-memory = am { $time }, yn y cof yn unig
kept-after-decision = tan { $time } ar ôl i un o’r cymedrolwyr benderfynu
kept-with-listing = cyhyd â’r cofnod

kept-part-listings = Os rhestrwch rywbeth
kept-part-letters = Os cewch negeseuon gennym
kept-part-signing-in = Os mewngofnodwch
kept-part-together = Os gwnewch ef gydag eraill
kept-part-moderators = I gadw’r safle’n ddiogel
kept-part-copies = Copïau

kept-listings = Yr hyn a restrwch: teitl, amserau, lle ac ati, yn gyhoeddus. Chi sy’n dewis a yw pawb yn gweld y cyfeiriad, neu’r ardal yn unig, neu ddim ond y rhai sy’n gofyn. Rydych chi, y rhai sy’n gofalu am y cofnod gyda chi, a’n cymedrolwyr yn gweld cyfeiriad neu ddolen gudd.
kept-listings-long = nes ichi’ch dileu eich hun neu ofyn inni ei ddileu; ar ôl ei ddyddiad mae’n aros yn rhan o’r stori
kept-listings-why = Fel bod pobl yn dod o hyd iddo, ac yn gallu edrych yn ôl.
kept-unconfirmed = Cofnod nad oes neb yn cadarnhau ei gyfeiriad e-bost.
kept-unconfirmed-why = Mae negeseuon yn mynd ar goll. Does neb arall yn ei weld.
kept-places = Lle cofnod.
kept-places-long = cyhyd ag y bydd cofnod yn cwrdd yno
kept-places-why = Rhaid i bobl ddod o hyd i’r drws.
kept-pictures = Llun a ychwanegwch. Caiff ei wneud o’r newydd, fel bod nodiadau cudd ynddo, megis ble cafodd ei dynnu, wedi mynd.
kept-pictures-long = cyhyd ag y bydd y cofnod yn ei ddangos, yna am { $time }
kept-pictures-why = Fel bod pobl yn gweld sut le yw e.
kept-versions = Beth roedd eich cofnod yn ei ddweud o’r blaen, bob tro mae rhywun yn ei newid, ac ym mha ran roedden nhw’n ysgrifennu: trefnwyr, rhywun sy’n helpu, cymedrolwyr neu galendr. Dim ond y rhai sy’n gallu ei newid a’n cymedrolwyr sy’n ei weld. Gallwch wneud inni ei anghofio ar ei dudalen breifat.
kept-versions-long = hyd at { $most } o’r rhai diweddaraf, neu { $calendars } o rai calendr, cyhyd â’r cofnod
kept-versions-why = Fel y gellir tynnu llithriad neu dric yn ôl.
kept-tombstones = O gofnod a dynnwyd oddi ar y safle, mae ffrydiau’n dal i ddweud ei enw a’i amserau; o un a ddilëwyd, yr amserau’n unig.
kept-tombstones-long = am { $time }. Y tu ôl i’w ddolen breifat, mae gweddill un a dynnwyd oddi ar y safle yn aros nes ichi’ch dileu eich hun
kept-tombstones-why = Dim ond yr hyn y dywedir wrthyn nhw amdano mae calendrau’n ei dynnu i ffwrdd. Ac efallai y byddwch am ei gael yn ôl.
kept-taken-away = Dyddiad a ychwanegwyd at gyfres ac a adawyd allan eto.
kept-taken-away-why = Dim ond yr hyn y dywedir wrthyn nhw amdano mae calendrau’n ei dynnu i ffwrdd.
kept-questions = A yw dyddiad yn digwydd: inni ofyn ichi, ac ichi ddweud ei fod. Nid pwy ddywedodd hynny.
kept-questions-why = Fel nad oes neb yn sefyll o flaen drws ar gau.
kept-calendars = Calendr y dewch ag ef i mewn: ei gyfeiriad neu enw ei ffeil, a’r hyn na allen ni ei ddefnyddio ohono.
kept-calendars-long = nes ichi ei stopio a dileu’r hyn a ddaeth ohono
kept-calendars-why = Fel ei fod yn aros yn gyfredol, ac nad oes dim yn dod ddwywaith.
kept-looked-through = Ffeil calendr y byddwch ond yn edrych drwyddi.
kept-looked-through-why = Fel nad oes rhaid ichi ei hanfon ddwywaith.

kept-addresses = Eich cyfeiriad e-bost. Dim ond ein cymedrolwyr sy’n ei weld, ac o’r rhai sy’n gwneud hyn gyda chi, yr un ofynnodd ichi neu sy’n ei gynnal.
kept-addresses-long = cyhyd ag y bydd rhywbeth yn y rhestr hon ei angen, yna am rai oriau
kept-addresses-why = Fel y gallwn ysgrifennu atoch, a gwybod beth sy’n eiddo ichi.
kept-follows = Beth rydych yn ei ddilyn a pha mor aml, a’r frawddeg y cytunoch iddi. O dref: ei henw, a pha mor bell o’i chwmpas.
kept-follows-long = nes ichi ei stopio
kept-follows-why = Fel eich bod yn cael y negeseuon y gofynnoch amdanyn nhw, ac yn gallu gweld ichi ofyn.
kept-unconfirmed-follows = Cais i ddilyn nad oes neb yn ei gadarnhau.
kept-unconfirmed-follows-why = Efallai fod rhywun wedi teipio’ch cyfeiriad. Wedyn does dim ohono’n aros.
kept-requests = Os gofynnwch am gyfeiriad neu ddolen nad yw’n cael ei dangos: yr enw a’r geiriau a deipioch, a’r ateb. Mae’r trefnwyr yn gweld y rhain, ond byth eich cyfeiriad e-bost.
kept-requests-long = tan { $time } ar ôl y dyddiad, neu am { $otherwise } lle nad oes dyddiad. Mae’n mynd ar unwaith pan dynnwch ef yn ôl neu pan mai “na” yw’r ateb
kept-requests-why = Fel eich bod yn cael yr ateb, ac yn clywed pan fydd yn newid.
kept-askers = Bod rhywun wedi gofyn, pa mor aml, ac ai “na” oedd yr ateb, wrth ymyl ôl bys o’u cyfeiriad. All neb wneud y cyfeiriad ohono.
kept-askers-why = Fel na chaiff neb ei boeni.
kept-letters = Pa negeseuon sydd arnon ni ichi neu rydyn ni wedi’u hanfon: pa fath, am beth, a phryd. Dim ond pan fydd neges yn mynd allan mae’r geiriau a’r dolenni preifat yn cael eu rhoi i mewn, felly dyw’r rhestr yn dal yr un o’r ddau.
kept-letters-long = tan { $time } ar ôl iddi fynd allan neu inni roi’r gorau iddi
kept-letters-why = Fel nad oes dim yn cael ei anfon ddwywaith, ac y gellir dod o hyd i neges goll.
kept-letter-files = Y negeseuon eu hunain, ond dim ond ar safle nad yw’n anfon yr un ac sy’n eu hysgrifennu i ffolder.
kept-letter-files-why = Fel y gall pwy bynnag sy’n rhoi cynnig ar y rhaglen eu darllen.
kept-news = Beth ddigwyddodd i gofnod: newydd, wedi’i newid, wedi’i ganslo. Fel y gwelodd pawb ef.
kept-news-why = Fel y gall negeseuon dyddiol ac wythnosol ei ddweud.
kept-suppressions = Ôl bys o gyfeiriad nad yw’n derbyn negeseuon. All neb wneud y cyfeiriad ohono.
kept-suppressions-long = nes bydd ei berchennog yn gofyn am neges eto
kept-suppressions-why = Fel nad ydyn ni’n ysgrifennu at neb nad yw yno, neu nad yw am hynny.
kept-resting = Yr un peth ar gyfer cyfeiriad y daeth ei negeseuon yn ôl am y tro, dro ar ôl tro.
kept-resting-why = Fel y gall blwch post llawn gael hoe.
kept-returns = Yr un peth ar gyfer pob neges a ddaeth yn ôl am y tro.
kept-returns-why = Fel ein bod yn gwybod pan fydd yn digwydd yn rhy aml.

kept-sign-in-links = Bod dolen i fewngofnodi wedi’i gwneud ichi. Mae negeseuon yn dal un am awr.
kept-sign-in-links-why = Rhaid iddi weithio unwaith, a dim ond am gyfnod.
kept-sessions = Ble rydych wedi mewngofnodi: ers pryd, a’r enw a deipioch ar ei gyfer. Nid pa ddyfais, porwr na lle. Gwelwch y cyfan ar eich tudalen, a gallwch roi diwedd ar bob un.
kept-sessions-long = nes ichi allgofnodi, am { $time } ar y mwyaf
kept-sessions-why = Fel nad oes rhaid ichi fewngofnodi ar bob tudalen.
kept-codes = O godau ar bapur, ôl bys o bob un. All neb wneud y cod ohono.
kept-codes-long = nes ichi wneud rhai newydd neu’ch dileu eich hun
kept-codes-why = Fel eu bod yn gweithio unwaith.
kept-new-addresses = Cyfeiriad e-bost arall rydych am ei ddefnyddio, tra nad oes neb wedi’i gadarnhau.
kept-new-addresses-why = Rhaid mai chi biau ef cyn i negeseuon fynd yno.
kept-old-addresses = Y cyfeiriad oedd gennych o’r blaen.
kept-old-addresses-why = Fel y gellir dweud wrtho am y newid, rhag ofn nad chi wnaeth hynny.

kept-holders = Pwy sy’n gofalu am gofnod gyda chi: eu cyfeiriad, ac ers pryd. Mae’r trefnwyr yn ei weld, a phwy bynnag ofynnodd iddyn nhw.
kept-holders-long = nes iddyn nhw adael neu i’w dolen ddod i ben, yna am 30{ "\u00A0" }diwrnod
kept-holders-why = Fel bod caffi’n byw ymlaen pan fydd un ohonoch i ffwrdd.
kept-groups = Grŵp: ei enw, beth mae’n ei ddweud amdano’i hun, pwy sydd ynddo ac ym mha ran, a pha gofnodion sy’n eiddo iddo. Dim ond ei berchnogion sy’n gweld pwy sydd ynddo.
kept-groups-long = nes caiff ei ddileu; anghofir pwy bynnag sy’n gadael ar ôl 30{ "\u00A0" }diwrnod. Cedwir ei gyfeiriad gwe, fel nad oes neb arall yn ei gael
kept-groups-why = Fel y gall y rhai sy’n ei gynnal weithredu drosto.
kept-asked = Pwy sydd wedi cael cais i helpu a heb ateb, cynigion i drosglwyddo rhywbeth, a phwy sydd wedi gadael.
kept-asked-why = Fel na ofynnir i neb dro ar ôl tro.
kept-claims = Beth rydych yn ei ysgrifennu aton ni i gael enw mae eraill yn ei ddefnyddio. Mae’r ffaith ichi ofyn a’r hyn a benderfynon ni yn aros, heb eich geiriau.
kept-claims-why = Fel y gallwn ailfeddwl.

kept-networks = Tra bydd cofnod yn aros am y cymedrolwyr, neu gwestiwn yn aros i bwy bynnag a’i gofynnodd ei gadarnhau, am ddiwrnod ar y mwyaf: rhif sy’n sefyll dros y rhwydwaith y daeth ohono. Dim ond yn y cof mae’r allwedd sy’n gwneud y rhifau hyn, a chaiff ei thaflu bob dydd, fel na all neb adnabod y rhwydwaith ohonyn nhw wedyn.
kept-networks-why = Fel y gellir gweld ymosodiad gan gannoedd fel un.
kept-flags = Os dywedwch wrthon ni fod rhywbeth o’i le ar gofnod: eich geiriau, a dim byd amdanoch chi.
kept-flags-long = nes bydd un o’r cymedrolwyr wedi edrych i mewn iddo, yna am { $time }
kept-flags-why = Fel y gall rhywun edrych i mewn iddo.
kept-appeals = Os na dderbynion ni’ch cofnod a’ch bod yn gofyn inni edrych eto: eich geiriau.
kept-appeals-why = Gallwch ofyn unwaith, a dylech gael gwrandawiad.
kept-remarks = Beth mae’n cymedrolwyr yn ei ysgrifennu at ei gilydd am gofnod.
kept-remarks-why = Fel bod yr un nesaf yn gwybod beth a ganfuwyd.
kept-attentions = Pwy o’r cymedrolwyr sy’n edrych ar ba beth sy’n aros.
kept-attentions-why = Fel nad yw dau’n gwneud yr un gwaith.
kept-put-aside = Newid o’ch eiddo sy’n aros am y cymedrolwyr, neu y penderfynon nhw amdano.
kept-put-aside-why = Fel y gellir tynnu penderfyniad yn ôl.
kept-log = Beth benderfynodd cymedrolwyr, pryd a pham, a beth newidion nhw yn y rhestr eiriau. Mae’n enwi cofnodion a chymedrolwyr, a neb arall. Dyw pwy bynnag a ddilëwyd ddim yn cael ei enwi mwyach.
kept-log-long = cyhyd â’r safle
kept-log-why = Fel y gellir gofyn iddyn nhw amdano, ac iddyn nhw fod yn deg.
kept-rights = Pwy sy’n cymedroli, cofnodion pwy sy’n ymddangos ar unwaith am fod y cymedrolwyr wedi gweld un, a beth a ddywedir am y safle ar y dudalen amdano.
kept-rights-long = nes caiff ei dynnu’n ôl neu y cân nhw eu dileu
kept-rights-why = Fel na wneir dim gan rywun nad oes hawl ganddo.

kept-erasures = Bod rhywbeth wedi’i ddileu, a phryd. Nid beth, ac nid pwy oedd biau ef.
kept-erasures-why = Fel bod pwy bynnag sy’n rhoi copi diogelwch yn ôl yn gwybod bod gormod ynddo.
kept-safety-copies = Copi mae’r rhaglen yn ei wneud o’r gronfa ddata cyn i fersiwn newydd newid ei ffurf.
kept-safety-copies-why = Fel na chollir dim os aiff hynny o’i le.
kept-backups = Copïau diogelwch mae’r bobl sy’n cynnal y safle hwn yn eu gwneud. Gall yr hyn a ddileoch fod ynddyn nhw tan hynny.
kept-backups-why = Fel nad disg wedi torri yw’r diwedd.
