### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = pob caffi a digwyddiad
followed-town = popeth o fewn { $km }{ "\u00A0" }km i’r dref: { $name }
followed-language = popeth yn yr iaith: { $name }
followed-group = popeth mae { $name } yn ei restru
followed-listing = “{ $name }”
followed-topic = y pwnc “{ $name }”
followed-search = popeth gyda’r geiriau “{ $name }”
followed-gone = rhywbeth nad yw ar y safle ar hyn o bryd
followed-as-it-happens = cyn gynted ag y bydd rhywbeth yn digwydd
followed-every-day = bob dydd am { $hour }, { $zone }
followed-every-week = bob dydd Llun am { $hour }, { $zone }
followed-before-each-date = { $ahead } cyn pob dyddiad
followed-ahead-hours = { $hours ->
    [one] 1{ "\u00A0" }awr
   *[other] { $hours }{ "\u00A0" }awr
}
followed-ahead-days = { $days ->
    [one] 1{ "\u00A0" }diwrnod
    [two] 2{ "\u00A0" }ddiwrnod
   *[other] { $days }{ "\u00A0" }diwrnod
}
followed-zone = amser { $town }

## The form

following-agreement = Iawn, anfonwch negeseuon ataf. Beth: { $what }. Pryd: { $rhythm }. Gallaf eu stopio unrhyw bryd.
following-describe = Cael negeseuon am gaffis a digwyddiadau drwy e-bost: wrth i bethau ddigwydd, unwaith y dydd, unwaith yr wythnos neu cyn y dyddiad nesaf.
following-heading = Ei gael drwy e-bost
following-lede = Rydyn ni’n dweud beth sy’n newydd, beth sy’n newid a beth sydd wedi’i ganslo. Dim cyfrif, dim hysbysebion. Mae dolen ym mhob neges sy’n eu stopio.
following-what-label = Beth hoffech chi ei ddilyn?
add-what-everything = Pob caffi a digwyddiad
add-what-town = Beth sydd ger tref
add-what-tag = Un pwnc
add-what-language = Popeth mewn un iaith
add-what-search = Popeth gyda geiriau penodol
following-what-this = Rydych chi’n dilyn
following-what-hint = I ddilyn un grŵp, un caffi neu un digwyddiad, agorwch ei dudalen a dewiswch “Ei gael drwy e-bost” yno.
following-topic-label = Pa bwnc?
following-topic-hint = Er enghraifft: nalocson
following-words-label = Pa eiriau?
following-language-none = Dewiswch iaith
following-town-which = Pa un?
following-town-which-hint = Dyw’ch un chi ddim yma? Teipiwch ei sir neu ei thalaith ar ei hôl, er enghraifft: Newport, Shropshire
following-words-hint = Enw, math o help, beth bynnag sy’n rhaid bod ynddo. Er enghraifft: teuluoedd
following-rhythm-label = Pa mor aml?
add-rhythm-instant = Cyn gynted ag y bydd rhywbeth yn digwydd
add-rhythm-instant-hint = Beth sydd wedi’i ganslo, wedi’i symud neu’n newydd, un neges bob deng munud am yr un peth ar y mwyaf.
add-rhythm-next-date = Cyn pob dyddiad
add-rhythm-next-date-hint = Un neges ymlaen llaw, ac un arall ar unwaith os yw’r dyddiad hwnnw’n newid wedi’r cyfan.
add-rhythm-daily = Unwaith y dydd
add-rhythm-daily-hint = Heddiw ac yfory, a beth sy’n newydd neu wedi’i ganslo. Dim i’w ddweud, dim neges.
add-rhythm-weekly = Unwaith yr wythnos, ar ddydd Llun
add-rhythm-weekly-hint = Y pythefnos nesaf, a beth sy’n newydd neu wedi’i ganslo. Dim i’w ddweud, dim neges.
following-ahead-label = Faint ymlaen llaw?
following-ahead-refused = Dewiswch o 1 awr i 14 diwrnod, er enghraifft 3h neu 2d.
following-next-date-refused = Dim ond am un caffi neu un digwyddiad y gallwn ddweud cyn pob dyddiad. Dewiswch ateb arall, neu dilynwch ef o’i dudalen ei hun.
following-hour-label = Faint o’r gloch?
following-zone-label = Amser pa le?
following-zone-hint = Dywedir amserau mewn lleoedd eraill gydag enw’r lle.
following-email-label = Eich cyfeiriad e-bost
following-email-hint = Ar gyfer y negeseuon hyn yn unig rydyn ni’n ei ddefnyddio. Does neb arall yn ei weld.
following-send = Gofyn am y negeseuon hyn
follow-email = Ei gael drwy e-bost
foot-follow = Cael dyddiadau drwy e-bost
following-keep = Dyw pynciau ein negeseuon byth yn dweud am beth maen nhw, rhag ofn i rywun arall weld eich sgrin. Os dilynwch dref, maen nhw’n enwi’r dref.

following-email-missing = Rhowch eich cyfeiriad e-bost, fel ein bod yn gwybod i ble i anfon y negeseuon.
following-hour-refused = Dewiswch awr lawn o 0 i 23.
following-group-unknown = Chawson ni ddim grŵp o’r enw hwn sy’n rhestru dim ar hyn o bryd. Dewiswch rywbeth arall i’w ddilyn.
following-listing-unknown = Allwn ni ddim dod o hyd i’r caffi neu’r digwyddiad hwn. Efallai ei fod wedi’i dynnu oddi ar y safle. Dewiswch rywbeth arall i’w ddilyn.
following-town-missing = Teipiwch dref, neu hanner cyntaf cod post, er enghraifft LS9.
following-town-several = Mae mwy nag un “{ $typed }”. Dewiswch eich un chi.
following-town-wider = Dyw “{ $typed }” ddim yn dref y gall negeseuon fod amdani. Teipiwch dref neu god post.
following-town-guessed = Dydyn ni ddim yn gwybod am “{ $typed }”. Oeddech chi’n meddwl am un o’r rhain? Os nad oeddech, gwiriwch y sillafu.
following-within-refused = Dewiswch pa mor bell, mewn cilometrau llawn o 1 i fyny.
following-language-missing = Dewiswch iaith.
following-topic-missing = Teipiwch y pwnc, er enghraifft nalocson.
following-words-missing = Teipiwch o leiaf un gair i chwilio amdano.
following-broken = Torrodd rhywbeth ar ein hochr ni. Does dim byd a deipioch wedi’i golli: arhoswch funud ac anfonwch y ffurflen eto.

following-asked-heading = Edrychwch ar eich e-bost
following-asked-lede = Os yw’r cyfeiriad yn iawn, mae neges ar ei ffordd. Mae dolen ynddi.
following-asked-then = Agorwch y ddolen a phwyswch “Cadarnhau”. Fyddwn ni ddim yn anfon neges arall cyn hynny.
following-asked-none = Dim neges ar ôl deng munud? Edrychwch yn eich ffolder sbam. Os nad yw yno, efallai fod camgymeriad yn y cyfeiriad: llenwch y ffurflen eto gyda’r un cywir.
following-asked-browse = Gweld beth sydd ar y gweill

## The page behind the link

following-private = Tudalen i un dilynwr yn unig yw hon.
following-confirm-heading = Ydych chi eisiau’r negeseuon hyn?
following-confirm-button = Cadarnhau
following-confirm-explain = Pwyswch “Cadarnhau” a dechreuwn ni. Gallwch newid eich meddwl unrhyw bryd.
following-confirm-not-you = Nid chi? Caewch y dudalen hon. Ar ôl dau ddiwrnod rydyn ni’n anghofio’r cyfeiriad.
following-page-heading = Beth rydych chi’n ei ddilyn
following-page-lede = Mae negeseuon yn mynd i { $address }.
following-page-confirmed = Diolch. Mae wedi’i gadarnhau, a bydd eich negeseuon yn dod.
following-page-saved = Mae wedi’i newid.
following-page-paused = Dim negeseuon am hyn nes byddwch eu heisiau eto.
following-page-on = Mae negeseuon yn dod eto, am yr hyn sy’n digwydd o hyn ymlaen.
following-page-ended = Mae’r negeseuon hyn wedi dod i ben. Mae’r hyn a welwch yma yn mynd ymlaen.
following-item-heading = Negeseuon: { $what }
following-item-rhythm = Maen nhw’n dod: { $rhythm }.
following-item-paused = Maen nhw wedi’u seibio.
following-pause-button = Seibio
following-go-on-button = Mynd ymlaen
following-export-heading = Beth rydyn ni’n ei gadw amdanoch
following-export-explain = Eich cyfeiriad, beth rydych chi’n ei ddilyn, beth gytunoch iddo a phryd, a pha negeseuon aeth allan yn y 30 diwrnod diwethaf: mewn un ffeil.
following-export-link = Ei lawrlwytho (JSON)
following-item-waiting = Maen nhw’n aros am eich cytundeb.
following-item-waiting-link = Cytuno i’r negeseuon hyn
following-change-fold = Newid pa mor aml maen nhw’n dod
following-change-button = Cadw
following-end-button = Dad-danysgrifio
following-more = Dilyn rhywbeth arall
following-erase-heading = Cael dileu’ch cyfeiriad
following-erase-explain = Rydyn ni’n rhoi diwedd ar yr holl negeseuon hyn ac yn dileu’ch cyfeiriad, gyda phopeth sydd ynghlwm wrtho. Gall copïau diogelwch ei ddal am 30 diwrnod ar y mwyaf.
following-erase-button = Dileu fy nghyfeiriad

following-ended-heading = Mae’r negeseuon hyn wedi dod i ben
following-ended-lede = Dydych chi’n dilyn dim yma mwyach, a dydyn ni’n cadw dim ohono.
following-gone-heading = Does dim byd wedi’i gadw yma
following-gone-lede = Mae’r negeseuon hyn wedi dod i ben, neu chawson nhw mo’u cadarnhau. Dydyn ni’n cadw dim amdanyn nhw.
following-gone-again = Gallwch ofyn am negeseuon eto unrhyw bryd.
following-lost-heading = Dyw’r ddolen hon ddim yn gyfan
following-lost-lede = Efallai fod rhan ohoni ar goll. Copïwch y ddolen gyfan o’r neges, neu gofynnwch am eich dolenni eto.
following-lost-resend = Anfon fy nolenni ataf
following-erased-heading = Mae’ch cyfeiriad wedi’i ddileu
following-erased-lede = Dydyn ni’n cadw dim ohono yma, ac ni ddaw neges. Gall copïau diogelwch ei ddal am 30 diwrnod ar y mwyaf.
following-erased-needed-heading = Mae’ch negeseuon wedi dod i ben
following-erased-needed-lede = Dydych chi’n dilyn dim yma mwyach. Mae’ch cyfeiriad yn aros am un rheswm: mae cofnod o’ch eiddo ei angen. Tynnwch y cofnod yn ôl ar ei dudalen breifat, neu ysgrifennwch aton ni, i’w ddileu hefyd.

## Unsubscribing

unsubscribe-describe = Stopio negeseuon gan Cuppa.
unsubscribe-heading = Stopio’r negeseuon hyn?
unsubscribe-lede = Rydych chi’n cael negeseuon: { $what }.
unsubscribe-button = Dad-danysgrifio
unsubscribe-explain = Un pwysiad, a dim rhagor ohonyn nhw. Does neb yn gofyn pam.
unsubscribe-done-heading = Rydych chi wedi dad-danysgrifio
unsubscribe-done-lede = Mae’r negeseuon hyn wedi dod i ben, a dydyn ni’n cadw dim ohonyn nhw. Gall un sydd ar ei ffordd yr eiliad hon gyrraedd o hyd.
unsubscribe-already-lede = Roedd y negeseuon hyn wedi dod i ben yn barod. Does dim mwy i’w wneud.
