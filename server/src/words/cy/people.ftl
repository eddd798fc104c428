### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = Eich cyfeiriad e-bost
sign-in-email-hint = Yr un a roesoch wrth ychwanegu cofnod, neu wrth ofyn am negeseuon.
sign-in-send = Anfon dolen ataf
sign-in-asked-heading = Edrychwch ar eich e-bost
sign-in-asked-lede = Os ydyn ni’n adnabod y cyfeiriad hwn, mae neges gyda dolen ar ei ffordd. Mae’r ddolen yn gweithio unwaith, o fewn awr.
sign-in-asked-none = Dim neges ar ôl deng munud? Edrychwch yn eich ffolder sbam, neu rhowch gynnig ar gyfeiriad arall o’ch eiddo. Rydyn ni’n anfon un neges o’r fath bob deng munud ar y mwyaf.
sign-in-asked-again = Rhoi cynnig ar gyfeiriad arall
sign-in-codes-heading = Ddim yn gallu darllen eich e-bost?
sign-in-codes-text = A argraffoch chi godau ar eich tudalen, neu eu hysgrifennu? Mae pob un yn eich mewngofnodi unwaith.
sign-in-code-label = Un o’ch codau
sign-in-code-hint = Er enghraifft: abcd-efgh-ijkl-mnop
sign-in-code-send = Mewngofnodi gyda’r cod hwn
sign-in-name-label = Enw i’r ddyfais hon, os mynnwch
sign-in-name-hint = Er enghraifft: llyfrgell. Dim ond chi sy’n ei weld.
sign-in-new-link = Cael dolen newydd
sign-in-to-me = Mynd i’ch tudalen

refused-code-missing = Teipiwch un o’ch codau.
refused-code = Dyw’r cod hwn ddim yn gweithio. Efallai fod llithriad ynddo, neu ei fod wedi’i ddefnyddio o’r blaen. Rhowch gynnig ar un arall.

## One's own page

shell-me = Fi
foot-sign-in = Mewngofnodi
foot-me = Eich tudalen
me-heading = Eich tudalen
me-describe = Popeth sydd gennych ar Cuppa.
me-signed-in-as = Rydych wedi mewngofnodi fel { $email }.
me-out-heading = Mewngofnodwch yn gyntaf
me-out-lede = Mae’r dudalen hon i bwy bynnag sydd wedi mewngofnodi. Mynnwch ddolen drwy e-bost, a dewch yn ôl yma.
me-listings-heading = Eich cofnodion
me-listings-none = Does gennych ddim cofnod eto.
me-add-event = Ychwanegu digwyddiad
me-add-cafe = Ychwanegu caffi
me-needs-heading = Mae hyn yn aros amdanoch
me-needs-confirm = Cadarnhewch ef. Tan hynny all neb ei weld.
me-needs-rejected = Ni dderbyniodd y cymedrolwyr ef. Darllenwch pam, a’i newid.
me-needs-agree = Gofynnwyd ichi ofalu amdano. Agorwch ef i gytuno.
me-open = Agor ei dudalen breifat
me-confirm = Edrych drwyddo a chadarnhau
me-next = Nesaf: { $day }
me-next-none = Does dim dyddiad ar y gweill.
me-shared = Rydych chi’n gofalu amdano gydag eraill.
me-from-calendars = { $count ->
    [one] Daeth un cofnod arall o’ch calendr. Mae ar y dudalen lle daethoch â’r calendr i mewn.
    [two] Daeth 2 gofnod arall o’ch calendr. Maen nhw ar y dudalen lle daethoch â’r calendr i mewn.
    [few] Daeth { $count } chofnod arall o’ch calendr. Maen nhw ar y dudalen lle daethoch â’r calendr i mewn.
    [many] Daeth { $count } chofnod arall o’ch calendr. Maen nhw ar y dudalen lle daethoch â’r calendr i mewn.
   *[other] Daeth { $count } cofnod arall o’ch calendr. Maen nhw ar y dudalen lle daethoch â’r calendr i mewn.
}
me-settings-heading = Mewngofnodi a negeseuon
me-rights-heading = Beth rydyn ni’n ei gadw amdanoch
me-kept-link = Lawrlwytho popeth a gedwir amdanoch
me-kept-text = Ffeil gyda’ch cofnodion, eich negeseuon, yr hyn rydych yn ei ddilyn a phopeth arall.
me-erasure-link = Fy nileu o’r safle
me-erasure-text = Yn gyntaf gwelwch beth sy’n digwydd i’ch cofnodion. Chi sy’n dewis.
me-erasure-heading = Fy nileu o’r safle
me-erasure-lede = Mae hyn yn dileu { $address } a phopeth sy’n eiddo ichi yma, am byth. All neb dynnu hynny’n ôl, ddim hyd yn oed ni.
me-erasure-kept = Os ydych am gadw rhywbeth, lawrlwythwch ef yn gyntaf.
me-erasure-listings = Beth sy’n digwydd i’ch cofnodion
me-erasure-listings-text = Mae’r hyn sy’n mynd at rywun arall yn cadw’r geiriau sydd ynddo nawr. Edrychwch a yw’ch enw, eich rhif neu’ch geiriau amdanoch eich hun ynddo, a newidiwch hynny’n gyntaf.
me-erasure-seen = Gallai pawb ei weld. Caiff ei dynnu oddi ar y safle ar unwaith, a dywedir wrth ei ddilynwyr. Am 90 diwrnod dywedir wrth galendrau nad yw’n digwydd. Dim ond ei gyfeiriad gwe sy’n aros.
me-erasure-unseen = Welodd neb ef. Does dim ohono’n aros.
me-erasure-names = Mae’ch cyfeiriad e-bost yn ei destun, felly all neb arall ei gael fel y mae. Newidiwch ei eiriau’n gyntaf, neu caiff ei ddileu.
me-erasure-way-holder = Mae { $address } yn mynd ymlaen ag ef
me-erasure-way-group = Mae { $group } yn mynd ymlaen ag ef
me-erasure-way-erase = Ei ddileu
me-erasure-calendars =
    { $count ->
        [one] Mae un cofnod a ddaeth o’ch calendr yn cael ei ddileu gyda’r dudalen lle daethoch â’r calendr i mewn.
        [two] Mae 2 gofnod a ddaeth o’ch calendrau yn cael eu dileu gyda’r dudalen lle daethoch â nhw i mewn.
        [few] Mae { $count } chofnod a ddaeth o’ch calendrau yn cael eu dileu gyda’r dudalen lle daethoch â nhw i mewn.
        [many] Mae { $count } chofnod a ddaeth o’ch calendrau yn cael eu dileu gyda’r dudalen lle daethoch â nhw i mewn.
       *[other] Mae { $count } cofnod a ddaeth o’ch calendrau yn cael eu dileu gyda’r dudalen lle daethoch â nhw i mewn.
    }
me-erasure-groups = Beth sy’n digwydd i’ch grwpiau
me-erasure-group-on = { $group }: yr aelod sydd wedi bod ynddo hiraf sy’n berchen arno o hynny ymlaen.
me-erasure-group-ends = { $group }: does neb arall ynddo, felly caiff ei ddileu hefyd.
me-erasure-group-leaves =
    { $count ->
        [one] Rydych yn gadael un grŵp sydd â pherchnogion eraill, neu nad chi biau ef.
       *[other] Rydych yn gadael { $count } grŵp sydd â pherchnogion eraill, neu nad chi biau nhw.
    }
me-erasure-else = Beth arall gaiff ei ddileu
me-erasure-follows =
    { $count ->
        [0] Dydych chi’n dilyn dim yma.
        [one] Yr un peth rydych yn ei ddilyn. Dim mwy o negeseuon.
       *[other] Popeth rydych yn ei ddilyn ({ $count }). Dim mwy o negeseuon.
    }
me-erasure-held =
    { $count ->
        [one] Eich dolen at un cofnod rydych yn gofalu amdano gyda rhywun. Mae’r cofnod yn aros gyda nhw.
        [two] Eich dolenni at 2 gofnod rydych yn gofalu amdanyn nhw gydag eraill. Mae’r cofnodion yn aros gyda nhw.
        [few] Eich dolenni at { $count } chofnod rydych yn gofalu amdanyn nhw gydag eraill. Mae’r cofnodion yn aros gyda nhw.
        [many] Eich dolenni at { $count } chofnod rydych yn gofalu amdanyn nhw gydag eraill. Mae’r cofnodion yn aros gyda nhw.
       *[other] Eich dolenni at { $count } cofnod rydych yn gofalu amdanyn nhw gydag eraill. Mae’r cofnodion yn aros gyda nhw.
    }
me-erasure-rest = Ble rydych wedi mewngofnodi, eich codau ar bapur, pob neges atoch, beth ofynnoch i drefnwyr, a beth roedd eich cofnodion yn ei ddweud o’r blaen. Mae’r hyn a benderfynodd cymedrolwyr yn aros, heb eich enw.
me-erasure-backups = Gall copïau diogelwch ei ddal am 30 diwrnod ar y mwyaf. Wedyn mae wedi mynd oddi yno hefyd.
me-erasure-word = Teipiwch { $word } i ddweud eich bod o ddifrif
me-erasure-button = Fy nileu am byth
me-erasure-stop = Ddim eto
me-erased-heading = Rydych wedi’ch dileu o’r safle
me-erased-lede = Does dim yma’n eiddo ichi mwyach, ac rydych wedi allgofnodi ym mhob man. Pob dymuniad da ichi.
me-erased-backups = Caiff y ffeil roedd y cyfan ynddi ei hysgrifennu o’r newydd o fewn diwrnod. Gall copïau diogelwch ei ddal am 30 diwrnod ar y mwyaf.
erase-word = DILEU
erased-listing = Tynnwyd oddi ar y safle hwn
me-sessions-link = Ble rydych wedi mewngofnodi
me-sessions-count = { $count ->
    [one] Ar y ddyfais hon yn unig.
    [two] Ar 2 ddyfais.
   *[other] Ar { $count } dyfais.
}
me-codes-link = Codau ar bapur
me-codes-none = Does gennych ddim. Maen nhw’n helpu os collwch eich e-bost.
me-codes-count = { $count ->
    [one] Mae un gennych ar ôl. Mae’n bryd gwneud rhai newydd.
   *[other] Mae { $count } gennych ar ôl.
}
me-address-link = Defnyddio cyfeiriad e-bost arall
me-address-text = Mae negeseuon yn mynd i { $email }.
me-back = Eich tudalen

me-sessions-heading = Ble rydych wedi mewngofnodi
me-sessions-lede = Dydyn ni’n cadw dim rhestr o ddyfeisiau na lleoedd. Gallwch roi enw i bob un, i wybod pa un yw pa un.
me-session-this = Y ddyfais hon
me-session-unnamed = Dim enw
me-session-since = Mewngofnodwyd: { $day }. Yn gorffen ei hun: { $until }.
me-session-name-label = Enw
me-session-name = Cadw’r enw
me-session-end = Allgofnodi yno
me-sessions-end-heading = Ym mhob man arall
me-sessions-end-text = A ddefnyddioch chi gyfrifiadur mae eraill yn ei ddefnyddio hefyd? Mae hyn yn eich allgofnodi ym mhob man ond yma.
me-sessions-end = Allgofnodi ym mhob man arall
me-done-named = Mae’r enw wedi’i gadw.
me-done-ended = Rydych wedi allgofnodi yno.
me-done-all-ended = Rydych wedi allgofnodi ym mhob man arall.

me-codes-heading = Codau ar bapur
me-codes-lede = Os collwch eich e-bost, mae cod ar bapur yn dal i’ch gadael i mewn. Mae pob cod yn gweithio unwaith.
me-codes-how = Cadwch nhw lle rydych yn cadw pethau o bwys, a lle nad oes neb yn chwilio amdanyn nhw. Gall pwy bynnag sydd ag un fewngofnodi fel chi.
me-codes-replace = Mae codau newydd yn disodli’r hen rai. Mae’r hen rai’n stopio gweithio ar unwaith.
me-codes-make = Gwneud codau newydd
me-codes-made-heading = Eich codau
me-codes-made-lede = Mae’r dudalen hon yn eu dangos unwaith. Argraffwch hi nawr, neu ysgrifennwch nhw i lawr.
me-codes-made-use = I ddefnyddio un, agorwch { $address } a’i deipio yno. Croeswch ef allan wedyn.
me-codes-made-then = Wedi colli’ch e-bost am byth? Mewngofnodwch gyda chod, yna rhowch gyfeiriad arall inni ar eich tudalen.

me-address-heading = Defnyddio cyfeiriad e-bost arall
me-address-lede = Mae’ch holl negeseuon a dolenni’n mynd i’r cyfeiriad newydd: am eich cofnodion, ac am yr hyn rydych yn ei ddilyn.
me-address-now = Nawr maen nhw’n mynd i { $email }.
me-address-label = Eich cyfeiriad e-bost newydd
me-address-hint = Anfonwn neges yno. Does dim yn newid cyn ichi ei gadarnhau.
me-address-send = Anfon y neges
me-address-asked = Mae neges ar ei ffordd i’r cyfeiriad newydd. Agorwch hi a phwyswch “Cadarnhau”.
refused-address-same = Mae negeseuon yn mynd i’r cyfeiriad hwn yn barod.
refused-address-soon = Rydyn ni newydd anfon neges i gyfeiriad newydd o’ch eiddo. Arhoswch ddeng munud cyn rhoi cynnig ar un arall.

new-address-heading = Ai hwn yw’ch cyfeiriad newydd?
new-address-describe = Cadarnhau cyfeiriad e-bost newydd.
new-address-lede = Bydd eich negeseuon yn mynd i { $email }. Pwyswch y botwm os yw hynny’n iawn.
new-address-button = Cadarnhau
new-address-done-heading = Mae’ch cyfeiriad wedi’i newid
new-address-done-lede = Mae negeseuon yn mynd i { $email } nawr. Rydyn ni wedi dweud wrth yr hen gyfeiriad fod un newydd.
new-address-done-links = Rydych wedi allgofnodi ym mhob man, a dyw’ch codau ar bapur yn agor dim mwyach: mewngofnodwch eto i wneud rhai newydd. Mae dolenni preifat sydd gennych yn dal i weithio. Os gall eraill ddarllen eich hen negeseuon, gwnewch ddolenni newydd ar y tudalennau preifat.
new-address-taken-heading = Mae’r cyfeiriad hwn yn cael ei ddefnyddio yma
new-address-taken-lede = Mae rhywun wedi defnyddio’r cyfeiriad hwn ar Cuppa ers inni ofyn. Mewngofnodwch ag ef, neu dewiswch un arall.
new-address-stale-heading = Dyw’r ddolen hon ddim yn gweithio mwyach
new-address-stale-lede = Mae’n gweithio am un diwrnod. Gofynnwch am neges newydd ar eich tudalen.

## Who looks after a listing

holders-heading = Pwy sy’n gofalu amdano
holders-of = Mae hyn am “{ $title }”.
holders-lede = Gall sawl person ofalu am gofnod. Mae pob un yn cael ei ddolen ei hun, felly gallwch roi diwedd ar un heb gyffwrdd â’r lleill.
holders-organiser = Mae negeseuon amdano’n mynd i { $email }.
holders-organiser-hidden = Mae negeseuon amdano’n mynd i’r person a’i hychwanegodd, neu a’i cymerodd drosodd.
holders-none = Does neb arall yn gofalu amdano eto.
holders-more = { $count ->
    [one] Mae un person arall yn gofalu amdano.
   *[other] Mae { $count } o bobl eraill yn gofalu amdano.
}
holders-you = Chi
holders-since = Ers { $day }.
holders-asked = Gofynnwyd: { $day }. Heb gytuno hyd yma.
holders-invite-heading = Gofyn i rywun
holders-invite-text = Maen nhw’n cael neges gyda dolen. Gallan nhw newid popeth, fel chi. Os nad ydyn nhw’n cytuno o fewn 30 diwrnod, mae’r ddolen yn dod i ben ac rydyn ni’n anghofio’u cyfeiriad.
holders-email-label = Eu cyfeiriad e-bost
holders-invite = Anfon y neges
holders-invite-organiser = Dim ond y person mae negeseuon yn mynd ato all ofyn i eraill.
holders-renew = Anfon dolen newydd
holders-end = Rhoi diwedd ar y ddolen hon
holders-handover-fold = Ei drosglwyddo
holders-handover-text = Maen nhw’n cael neges sy’n gofyn iddyn nhw. Os cytunan nhw, mae negeseuon yn mynd atyn nhw o hynny ymlaen, ac mae’ch dolen breifat yn dod i ben.
holders-stay = Cadw dolen fy hun wedyn
holders-handover = Ei gynnig iddyn nhw
holders-offered-on = Cynigiwyd iddyn nhw: { $day }. Chi biau ef nes iddyn nhw gytuno. Mae cynnig heb ateb yn dod i ben ar ôl 30 diwrnod.
holders-keep = Tynnu’r cynnig yn ôl
holders-offered-heading = Mae’r cofnod hwn yn cael ei gynnig ichi
holders-offered-text = Os cymerwch ef, daw negeseuon amdano atoch chi. Gallwch ofyn i eraill, a’i drosglwyddo eto. Efallai fod y person oedd ag ef wedi gofyn am gadw dolen; gallwch roi diwedd arni. Os na atebwch, mae’r cynnig yn dod i ben ar ôl 30 diwrnod.
holders-take-over = Iawn, fi biau ef nawr
holders-leave-heading = Gadael
holders-leave-text = Mae’ch dolen yn dod i ben ar unwaith. Mae’r lleill yn mynd ymlaen.
holders-leave = Peidio â gofalu amdano mwyach
holders-leave-organiser = Ydych chi am adael? Cynigiwch y cofnod i un o’r lleill yn gyntaf, neu tynnwch ef oddi ar y safle.
holders-agree-heading = Gofynnwyd ichi ofalu am y cofnod hwn
holders-agree-see = Gweld ei dudalen
holders-agree-lede = Mae rhywun sy’n ei gynnal am ichi ofalu amdano gyda nhw.
holders-agree-text = Cytunwch, a gallwch ei newid, symud neu ganslo dyddiadau, ac argraffu ei bosteri. Os na wnewch ddim, mae’r ddolen hon yn dod i ben ar ôl 30 diwrnod ac rydyn ni’n anghofio’ch cyfeiriad.
holders-agree = Iawn, rydw i’n gofalu amdano
holders-decline = Dim diolch
holders-done-invited = Mae neges ar ei ffordd atyn nhw, os nad oes dolen ganddyn nhw’n barod.
holders-done-renewed = Mae dolen newydd ar ei ffordd atyn nhw. Dyw’r hen un yn agor dim mwyach.
holders-done-ended = Mae’r ddolen honno wedi dod i ben. Rydyn ni wedi dweud wrthyn nhw.
holders-done-agreed = Diolch. Chi biau’r ddolen hon.
holders-left-heading = Rydych chi wedi gadael
holders-left-lede = Dyw’ch dolen yn agor dim mwyach. Mae’r lleill yn mynd ymlaen.
holders-done-offered = Mae neges ar ei ffordd atyn nhw. Chi biau ef nes iddyn nhw gytuno.
holders-done-kept = Mae’n aros fel yr oedd.
holders-done-taken-over = Chi biau ef nawr. Dyma’i ddolen breifat newydd; rydyn ni wedi’i hanfon atoch drwy e-bost hefyd. Cadwch hi.
holders-link = Gweld pwy sy’n gofalu amdano, a gofyn i eraill
holders-count = { $count ->
    [0] Does neb ond chi’n gofalu amdano.
    [one] Mae un person arall yn gofalu amdano.
   *[other] Mae { $count } o bobl eraill yn gofalu amdano.
}
holders-ended-title = Daeth y ddolen hon i ben
holders-ended-text = Dydych chi ddim yn gofalu am y cofnod hwn mwyach: gadawoch chi, neu rhoddodd rhywun ddiwedd ar eich dolen. Os camgymeriad yw hynny, gofynnwch i’r lleill am un newydd.

refused-holder-not-open = Gellir gofyn i eraill unwaith y bydd cyfeiriad y cofnod hwn wedi’i gadarnhau, a thra bydd ar y safle neu’n aros am y cymedrolwyr.
refused-holder-left = Gwrthodon nhw, neu gadawon nhw, lai na 30 diwrnod yn ôl. Gofynnwch iddyn nhw wyneb yn wyneb yn gyntaf.
refused-asked-enough = Aeth sawl neges o’r fath i’r cyfeiriad hwn heddiw. Gofynnwch iddyn nhw eto yfory.
refused-holder-soon = Rydyn ni newydd ysgrifennu atyn nhw. Rhowch gynnig arall arni mewn deng munud.
refused-holders-asked = Rydych wedi gofyn i gynifer â { $most } o bobl o fewn diwrnod. Gofynnwch i eraill yfory.
refused-holder-organiser = I’r cyfeiriad hwn mae negeseuon yn mynd yn barod.
refused-holders-many = { $most } o bobl ar y mwyaf all ofalu am gofnod. Rhowch ddiwedd ar ddolen nad oes ei hangen.
refused-handover = Dydyn nhw ddim wedi cytuno hyd yma. Dim ond rhywun sy’n gofalu amdano all ei gymryd drosodd.
refused-leaving = Atoch chi mae negeseuon am y cofnod hwn yn mynd. Cynigiwch ef i un o’r lleill yn gyntaf, neu tynnwch ef oddi ar y safle.

## Letters

letter-people-footer = Daw’r neges hon oherwydd rhywbeth a wnaed gyda’r cyfeiriad hwn neu gofnod. Ni chewch hysbysebion.

letter-sign-in-subject = Eich dolen i fewngofnodi
letter-sign-in-opening = Gofynnodd rhywun, chi mae’n debyg, am ddolen i fewngofnodi.
letter-sign-in-button = Mewngofnodi
letter-sign-in-once = Mae’n gweithio unwaith, o fewn awr.
letter-sign-in-not-you = Os nad chi oedd hwn, peidiwch â gwneud dim.

letter-holder-invited-subject = Gofynnir ichi ofalu am gofnod
letter-holder-invited-opening = Mae rhywun sy’n gofalu am “{ $title }” ar { $site } yn gofyn ichi wneud hynny gyda nhw.
letter-holder-invited-may = Gyda’r ddolen hon gallwch ei newid, symud neu ganslo dyddiadau, ac argraffu ei bosteri. Does dim angen cyfrif arnoch.
letter-holder-invited-button = Gofalu amdano hefyd
letter-holder-invited-keep = Chi yn unig biau’r ddolen: cadwch y neges hon, a pheidiwch â’i phasio ymlaen.
letter-holder-invited-not-you = Os nad ydych am wneud hyn, peidiwch â gwneud dim. Ar ôl 30 diwrnod mae’r ddolen yn dod i ben ac rydyn ni’n anghofio’ch cyfeiriad.

letter-holder-link-opening = Dyma’ch dolen eich hun i ofalu am “{ $title }”.
letter-holder-link-old = Dyw dolen oedd gennych o’r blaen yn agor dim mwyach.

letter-holder-ended-subject = Daeth dolen o’ch eiddo i ben
letter-holder-ended-opening = Dyw’ch dolen i ofalu am “{ $title }” yn agor dim mwyach. Rhywun sy’n gofalu am y cofnod roddodd ddiwedd arni.
letter-holder-ended-then = Os camgymeriad yw hynny, gofynnwch iddyn nhw am un newydd.

letter-offered-subject = Mae cofnod yn cael ei gynnig ichi
letter-offered-opening = Mae’r person sy’n cynnal “{ $title }” ar { $site } am ei drosglwyddo ichi.
letter-offered-then = Os cymerwch ef, daw negeseuon amdano atoch chi. Nes ichi gytuno, does dim yn newid.
letter-offered-button = Edrych ar y cynnig
letter-offered-not-you = Os nad ydych ei eisiau, peidiwch â gwneud dim, neu gwrthodwch ar y dudalen honno.

letter-handed-over-subject = Chi biau cofnod nawr
letter-handed-over-opening = Trosglwyddwyd “{ $title }” ichi.
letter-handed-over-then = Daw negeseuon amdano atoch chi o hyn ymlaen. Mae’r un hon yn disodli’r ddolen oedd gennych iddo.

letter-goes-elsewhere-subject = Trosglwyddwyd eich cofnod
letter-goes-elsewhere-opening = Trosglwyddwyd “{ $title }” i rywun oedd yn gofalu amdano gyda chi. Atyn nhw mae negeseuon amdano’n mynd nawr, a dyw’ch dolen breifat yn agor dim mwyach.
letter-goes-elsewhere-not-you = Os nad oeddech am hyn, ysgrifennwch at { $contact }, a bydd person yn edrych i mewn iddo.

letter-codes-made-subject = Codau newydd i fewngofnodi
letter-codes-made-opening = Gwnaed codau newydd ar bapur i fewngofnodi, ar eich tudalen chi. Dyw’r codau blaenorol yn agor dim mwyach.
letter-codes-made-not-you = Os nad chi oedd hwn, mewngofnodwch, rhowch ddiwedd ar bob sesiwn arall ar eich tudalen, a gwnewch godau newydd.
letter-code-used-subject = Mewngofnodwyd chi gyda chod
letter-code-used-opening = Defnyddiwyd un o’ch codau ar bapur i fewngofnodi. Dyw e’n agor dim mwyach.
letter-code-used-not-you = Os nad chi oedd hwn, mewngofnodwch, rhowch ddiwedd ar bob sesiwn arall ar eich tudalen, a gwnewch godau newydd.
letter-codes-button = Mewngofnodi

letter-new-address-subject = Ai hwn yw’ch cyfeiriad newydd?
letter-new-address-opening = Mae rhywun, chi mae’n debyg, am gael eu negeseuon gan { $site } yn y cyfeiriad hwn.
letter-new-address-ask = Agorwch y dudalen hon a phwyswch “Cadarnhau”.
letter-new-address-button = Cadarnhau’r cyfeiriad hwn
letter-new-address-day = Mae’r ddolen yn gweithio am un diwrnod.
letter-new-address-taken = Ond mae’r cyfeiriad hwn yn cael ei ddefnyddio ar { $site } yn barod, felly newidion ni ddim. Mewngofnodwch ag ef, neu dewiswch gyfeiriad arall.
letter-new-address-not-you = Os nad chi oedd hwn, peidiwch â gwneud dim. Wedyn does dim yn newid.

letter-address-changed-subject = Mae’ch negeseuon yn mynd i gyfeiriad arall nawr
letter-address-changed-opening = Rhoddodd rhywun a fewngofnododd fel chi gyfeiriad newydd inni a’i gadarnhau yno. Mae pob neges a dolen yn mynd yno o hyn ymlaen. Dyma’r neges olaf i’r un hwn.
letter-address-changed-not-you = Os nad chi oedd hwn, ysgrifennwch at { $contact } ar unwaith, a bydd person yn edrych i mewn iddo.

letter-links-held = Rydych chi’n gofalu am y cofnod hwn gydag eraill. Chi yn unig biau’r ddolen hon:
letter-links-sign-in-heading = Mewngofnodi
letter-links-sign-in = Mae’r ddolen hon yn eich mewngofnodi unwaith, o fewn awr. Wedyn gwelwch bopeth ar un dudalen:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = Iaith eich negeseuon
letters-in-now = Mae’ch negeseuon yn dod yn yr iaith hon: { $language }.
letters-in-other = A fyddai’n well gennych un arall? Agorwch y dudalen hon yn yr iaith honno, o’r rhestr ar ei gwaelod.
letters-in-take = { $language ->
    [Cymraeg] Ysgrifennwch ataf yn Gymraeg
   *[other] Ysgrifennwch ataf yn yr iaith hon: { $language }
}
letters-in-taken = O hyn ymlaen mae’ch negeseuon yn dod yn yr iaith hon.
