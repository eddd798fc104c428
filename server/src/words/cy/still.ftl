### Pages that hardly change: help now, about.

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
