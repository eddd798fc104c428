### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = Am Cuppa
about-description = Beth yw Cuppa, i bwy mae, a sut i ychwanegu ato.
about-what = Hysbysfwrdd ar gyfer caffis a digwyddiadau lleihau niwed yw Cuppa. Mae grŵp yn ychwanegu dyddiad mewn ychydig funudau, heb gyfrif. Gall unrhyw un edrych. Does neb yn cael ei gyfrif.
about-harm-title = Beth yw lleihau niwed?
about-harm = Ystyr lleihau niwed yw helpu pobl i aros yn fyw ac yn iach, p’un a ydyn nhw’n defnyddio cyffuriau neu beidio. Mae’n dechrau lle mae pobl. Dyw e ddim yn barnu nac yn gwthio.
about-from-title = O ble daw’r syniad
about-from = Ym mis Medi 2012 cynhaliodd HIT yn Lerpwl y caffi lleihau niwed cyntaf, fel y gallai pobl gwrdd rhwng y cynadleddau mawr. Helpodd ei wefan, harmreductioncafe.com, eraill i wneud yr un peth. Gwnaeth grwpiau hynny, mor bell i ffwrdd â Melbourne a Geelong. Mae Cuppa’n parhau â hynny.
about-list-title = Rhestru’ch un chi
about-list = Mae angen teitl, diwrnod, lle neu gyfarfod ar-lein, a chyfeiriad e-bost arnoch. Dim ond ein cymedrolwyr sy’n gweld y cyfeiriad e-bost. Mae’r cymedrolwyr yn edrych ar gofnod cyntaf pob cyfeiriad newydd, felly gall gymryd ychydig o amser i ymddangos.
about-use-title = Defnyddio’r dyddiadau mewn lle arall
about-use = Gellir dilyn pob rhestr mewn calendr a gall gwefannau eraill ei darllen. Chwiliwch am “Dilyn y calendr hwn”.
about-wrong-title = Rhywbeth o’i le?
about-wrong = Ysgrifennwch at { $contact }. Rhowch gyfeiriad y dudalen.
about-wrong-none = Dywedwch wrth y bobl sy’n cynnal y safle hwn, a rhowch gyfeiriad y dudalen.
about-running = I bwy bynnag sy’n cynnal safle fel hwn: dyletswyddau, pobl, risgiau
about-towns-title = O ble daw’r trefi
about-towns = O GeoNames (CC BY 4.0) y daw’r trefi. O Natural Earth y daw arfordiroedd a ffiniau’r map. O’r Ordnance Survey (Open Government Licence) y daw codau post Prydain. Rydyn ni wedi byrhau’r rhestrau hyn. Maen nhw y tu mewn i Cuppa, felly does neb arall yn dysgu am ba dref rydych yn chwilio.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Trwydded CC BY 4.0
about-towns-ogl = Trwydded Llywodraeth Agored

privacy-title = Beth rydyn ni’n ei gadw, a beth na wnawn ni byth
privacy-description = Mae Cuppa’n cadw cyn lleied ag y gall. Mae’r dudalen hon yn dweud beth, pam ac am ba hyd.
privacy-never-title = Beth na wnawn ni byth
privacy-never-cookies = Dim cwcis i bobl sy’n darllen. Dim ond pwy bynnag sy’n mewngofnodi sy’n cael un, nes iddyn nhw allgofnodi neu am 30 diwrnod. Mae ffurflenni’n gweithio heb yr un.
privacy-never-track = Dim tracio, dim cyfrif ymweliadau, dim hysbysebion. Does dim un dudalen yn llwytho dim o wefan arall.
privacy-never-ip = Does dim cyfeiriadau o’ch ffôn neu’ch cyfrifiadur (cyfeiriadau IP) yn cael eu storio. I atal llif, mae’r rhaglen yn cyfrif ceisiadau o rwydwaith yn y cof am rai munudau, yna’n anghofio.
privacy-never-attend = Dim rhestrau o bwy sy’n dod, a dim cofrestru.
privacy-never-where = Dydyn ni byth yn cadw ble rydych chi. Os pwyswch “Defnyddio lle rydw i”, mae’ch porwr yn gofyn ichi yn gyntaf. Mae’n dweud wrthon ni bwynt wedi’i dalgrynnu i ryw 2{ "\u00A0" }km, rydyn ni’n chwilio am y dref agosaf, ac yn anghofio’r pwynt.
privacy-keep-title = Beth rydyn ni’n ei gadw pan restrwch rywbeth
privacy-keep-public = Yr hyn a ysgrifennwch i’r cyhoedd: teitl, amserau, lle ac ati. Chi sy’n dewis a yw pawb yn gweld y cyfeiriad, yr ardal yn unig, neu’r rhai sy’n gofyn ichi’n unig. Gall ein cymedrolwyr weld y cyfeiriad cyfan a dolen gudd wrth edrych ar gofnod newydd.
privacy-keep-email = Eich cyfeiriad e-bost. Dim ond ein cymedrolwyr sy’n ei weld. Rydyn ni’n ei ddefnyddio i gadarnhau’r cofnod, ac i anfon eich dolen breifat a newyddion am eich cofnod atoch.
privacy-keep-letters = Rhestr o’r negeseuon sydd arnon ni ichi neu rydyn ni wedi’u hanfon atoch: pa fath, am ba gofnod, a phryd. Dim ond pan fydd neges yn mynd allan mae’r geiriau a’r dolenni preifat yn cael eu rhoi i mewn, felly dyw’r rhestr yn dal yr un o’r ddau.
privacy-keep-follow = Os dilynwch drwy e-bost: eich cyfeiriad, beth rydych yn ei ddilyn a pha mor aml, a’r frawddeg y cytunoch iddi. O dref rydyn ni’n cadw’i henw a pha mor bell o’i chwmpas, dim mwy. Mae dolen ym mhob neges sy’n ei stopio. Mae’r hyn nad oes neb yn ei gadarnhau wedi mynd ar ôl dau ddiwrnod.
privacy-keep-request = Os gofynnwch am gyfeiriad neu ddolen nad yw’n cael ei dangos: eich cyfeiriad e-bost, yr enw a’r geiriau a deipioch, a’r ateb. Dim ond yr enw a’r geiriau mae’r trefnwyr yn eu gweld. Mae’r cyfan yn mynd ddiwrnod ar ôl y dyddiad, neu ar ôl 14 diwrnod lle nad oes dyddiad, ac ar unwaith pan dynnwch ef yn ôl neu pan mai na yw’r ateb. Am 30 diwrnod rydyn ni’n cadw cod sy’n sefyll dros eich cyfeiriad, fel na ellir poeni neb.
privacy-keep-flag = Os dywedwch wrthon ni fod rhywbeth o’i le ar gofnod: eich geiriau, a dim byd amdanoch chi.
privacy-keep-pictures = Mae lluniau a ychwanegwch yn cael eu gwneud o’r newydd, fel bod nodiadau cudd ynddyn nhw, megis ble cawson nhw eu tynnu, wedi mynd.
privacy-keep-versions = Yr hyn roedd eich cofnod yn ei ddweud o’r blaen, bob tro mae rhywun yn ei newid, ac ai chi, y cymedrolwyr neu galendr oedd hynny: fel y gellir tynnu newid yn ôl. Dim ond y rhai sy’n gallu newid y cofnod a’n cymedrolwyr sy’n ei weld. Rydyn ni’n cadw hyn o’r fersiynau diweddaraf: { $most }, a hyn o rai calendr: { $calendars }, cyhyd â’r cofnod. Ar ei dudalen breifat gallwch wneud inni anghofio pob un ond y diweddaraf ar unwaith.
privacy-keep-import = Os dewch â chalendr i mewn: ei gyfeiriad neu enw ei ffeil, a’r hyn na allen ni ei ddefnyddio ohono. Anghofir ffeil y byddwch ond yn edrych drwyddi ar ôl awr.
privacy-keep-together = Os oes sawl person yn gofalu am gofnod: cyfeiriad pob un, a phryd gofynnwyd iddyn nhw. Dim ond y trefnwyr, a phwy bynnag ofynnodd iddyn nhw, sy’n gweld y cyfeiriad. Anghofir pwy bynnag nad yw’n cytuno ar ôl 30 diwrnod, a dolen sydd wedi dod i ben hefyd. Mae cynnig i drosglwyddo rhywbeth yn dod i ben ar ôl 30 diwrnod.
privacy-keep-appeal = Os na dderbynion ni’ch cofnod a’ch bod yn gofyn inni edrych eto: eich geiriau. Mae’r hyn mae’n cymedrolwyr yn ei ysgrifennu at ei gilydd am gofnod wedi mynd ar ôl 90 diwrnod.
privacy-keep-network = Tra bydd cofnod yn aros am y cymedrolwyr, am ddiwrnod ar y mwyaf: rhif sy’n sefyll dros y rhwydwaith y daeth ohono. Dim ond yn y cof mae’r allwedd sy’n gwneud y rhifau hyn, a chaiff ei thaflu bob dydd, fel na all neb adnabod y rhwydwaith ohonyn nhw wedyn.
privacy-keep-group = Os ydych mewn grŵp: eich cyfeiriad, eich rhan ynddo, ac ers pryd. Dim ond ei berchnogion sy’n gweld pwy sydd ynddo. Pan adewch, mae hynny wedi mynd ar ôl 30 diwrnod. Os gofynnwch am enw mae eraill yn ei ddefnyddio: eich geiriau, tan 90 diwrnod ar ôl i’n cymedrolwyr benderfynu, a’r hyn a benderfynon nhw.
privacy-keep-sign-in = Os mewngofnodwch: pryd oedd hynny, tan pryd mae’n para, a’r enw a deipioch ar ei gyfer. Nid pa ddyfais, porwr na lle. Gwelwch y cyfan ar eich tudalen, a gallwch roi diwedd ar bob un.
privacy-keep-codes = Os gwnewch godau ar bapur: dim ond ôl bys o bob un, na all neb wneud y cod ohono.
privacy-keep-address = Os defnyddiwch gyfeiriad e-bost arall: yr un newydd, a’r hen un am 30 diwrnod, fel y gallwn ddweud wrtho am y newid. Mae cyfeiriad newydd nad oes neb yn ei gadarnhau wedi mynd ar ôl diwrnod.
privacy-long-title = Am ba hyd
privacy-long-listing = Mae cofnod yn aros ar ôl ei ddyddiad, fel rhan o’r stori. Gallwch ei dynnu oddi ar y safle eich hun, ar ei dudalen breifat. Neu ysgrifennwch aton ni yn { $contact }, ac fe wnawn ni hynny.
privacy-long-backups = Copïau diogelwch: mae’r bobl sy’n cynnal y safle hwn yn eu cadw 30 diwrnod ar y mwyaf. Gall yr hyn a dynnwyd i lawr fod ynddyn nhw tan hynny.
privacy-erase-title = Cael dileu’ch cyfeiriad
privacy-erase = Os dilynwch drwy e-bost, mae’r dudalen y tu ôl i’r ddolen ym mhob neges yn dileu’ch cyfeiriad gydag un botwm. Os cynhaliwch gofnod, ysgrifennwch aton ni yn { $contact } o’r cyfeiriad hwnnw: mae person yn ei ddileu, a phopeth sydd ynghlwm wrtho, â llaw. Gall copïau diogelwch ei ddal nes iddyn nhw fynd, 30 diwrnod ar y mwyaf.
privacy-screen-title = Os gall rhywun weld eich sgrin
privacy-screen = Mae “Gadael y dudalen” ar y brig yn agor y tywydd. Mae pwyso Shift deirgwaith yn gwneud yr un peth. Mae hanes eich porwr yn dal i ddangos ble buoch, felly cliriwch hwnnw hefyd, neu defnyddiwch ffenest breifat.
