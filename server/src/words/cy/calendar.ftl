### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Dilyn y calendr hwn
follow-text = Mae dyddiadau newydd, rhai wedi’u symud a rhai wedi’u canslo yn ymddangos yn eich calendr ohonynt eu hunain.
follow-address = Copïwch y cyfeiriad hwn i’ch calendr
follow-copy = Copïo
follow-copied = Wedi’i gopïo
follow-open = Neu ei agor yn
follow-apps = Apple ac apiau eraill
follow-google = Google Calendar
follow-outlook = Outlook.com
follow-office = Outlook yn y gwaith neu’r ysgol
follow-privacy = Os defnyddiwch Google neu Microsoft, byddan nhw’n dysgu beth rydych chi’n ei ddilyn. Dyw calendr sydd ar eich ffôn neu’ch cyfrifiadur eich hun yn unig ddim yn dweud wrth neb.
follow-more = Ffyrdd eraill
follow-file = Cadw fel ffeil, unwaith
follow-atom = Ffrwd newyddion (Atom)
follow-announce = Ffrwd newyddion, wythnos cyn pob dyddiad
follow-json = JSON Feed
follow-help = A weithiodd? Help a rhagor o ddewis
follow-one-date = Ychwanegu hwn yn unig at eich calendr: { $day }
follow-one-date-hint = Ffeil ar gyfer yr un dyddiad hwn. Dyw hi ddim yn newid wedyn, felly edrychwch yma cyn cychwyn.

## The page of help

calendar-title = A weithiodd?
calendar-description = Sut i ddilyn caffis a digwyddiadau yn eich calendr eich hun, pa mor fuan y gwelwch newidiadau, a beth i’w wneud pan nad oes dim i’w weld.
calendar-lede = Mae’ch calendr yn chwilio am newidiadau ei hun, o bryd i’w gilydd. Dyma pa mor aml, sut i’w osod, a beth sy’n helpu pan fydd rhywbeth o’i le.
calendar-unknown-title = Dydyn ni ddim yn adnabod y calendr hwnnw
calendar-unknown = Efallai ei fod wedi’i dynnu oddi ar y safle. Dyma’r calendr gyda phopeth yn lle hynny.
calendar-of = Y calendr
calendar-of-page = Ei weld fel tudalen
calendar-of-chosen = Dyma’r cyfeiriad gyda’r hyn a ddewisoch.
calendar-contents = Ar y dudalen hon

calendar-soon = Pa mor fuan y gwelwch newid
calendar-soon-program = Eich calendr
calendar-soon-often = Pa mor aml mae’n edrych
calendar-soon-apple = Apple, ar ffôn, llechen neu Mac
calendar-soon-apple-often = Tua bob awr. Gallwch ddewis hyn yn ei osodiadau.
calendar-soon-outlook = Outlook ar gyfrifiadur
calendar-soon-outlook-often = Tua bob awr, tra bydd ar agor.
calendar-soon-web = Outlook ar y we
calendar-soon-web-often = Tua bob 3 awr. Weithiau mae’n cymryd mwy na diwrnod.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = Bob hanner awr i awr, tra bydd ar agor. Gallwch ddewis.
calendar-soon-google = Google Calendar
calendar-soon-google-often = Bob 8 i 24 awr, weithiau’n hwyrach. All neb ei frysio: nid chi, ac nid ni.
calendar-soon-late = Gall yr hyn sy’n newid ar y diwrnod ei hun ddod yn rhy hwyr.
calendar-soon-late-email = Ei ddilyn drwy e-bost hefyd
calendar-soon-late-then = ac ysgrifennwn atoch o fewn munudau pan gaiff dyddiad ei ganslo neu ei symud.

calendar-steps = Gam wrth gam
calendar-steps-first = Copïwch y cyfeiriad uchod yn gyntaf. Yna:
calendar-iphone = iPhone neu iPad
calendar-iphone-1 = Agorwch yr ap Calendar a phwyswch “Calendars”.
calendar-iphone-2 = Pwyswch “Add Calendar”, yna “Add Subscription Calendar”.
calendar-iphone-3 = Gludwch y cyfeiriad a phwyswch “Subscribe”.
calendar-mac = Mac
calendar-mac-1 = Agorwch Calendar. Yn y ddewislen “File” dewiswch “New Calendar Subscription”.
calendar-mac-2 = Gludwch y cyfeiriad a phwyswch “Subscribe”.
calendar-mac-3 = Wrth “Auto-refresh” dewiswch “Every hour”. Wrth “Location”, mae “On My Mac” yn ei gadw ar y cyfrifiadur hwn.
calendar-google = Google Calendar, a ffonau Android
calendar-google-not-phone = All ap Google ar gyfer Android ddim gwneud hyn. Gwnewch ef unwaith ar gyfrifiadur, a bydd i’w weld ar eich ffôn hefyd.
calendar-google-1 = Ar gyfrifiadur, agorwch calendar.google.com.
calendar-google-2 = Wrth ymyl “Other calendars” pwyswch yr arwydd plws, yna “From URL”.
calendar-google-3 = Gludwch y cyfeiriad a phwyswch “Add calendar”.
calendar-google-4 = Ar eich ffôn, agorwch osodiadau’r ap, dewiswch y calendr newydd a throwch “Sync” ymlaen.
calendar-google-without = Ar Android heb Google: gall yr ap am ddim ICSx5 ddilyn cyfeiriad fel hwn.
calendar-outlook = Outlook
calendar-outlook-1 = Ar y we, neu yn yr Outlook newydd: agorwch y calendr, pwyswch “Add calendar”, yna “Subscribe from web”.
calendar-outlook-2 = Mewn Outlook hŷn: agorwch y calendr, pwyswch “Add Calendar”, yna “From Internet”.
calendar-outlook-3 = Gludwch y cyfeiriad, rhowch enw iddo, a chytunwch.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Agorwch y calendr a phwyswch “New Calendar”.
calendar-thunderbird-2 = Dewiswch “On the Network”, a gludwch y cyfeiriad fel y lleoliad.
calendar-thunderbird-3 = Pwyswch “Find Calendars”, yna “Subscribe”.
calendar-others = Unrhyw galendr arall
calendar-others-text = Chwiliwch am “subscribe”, “add by address”, “iCal” neu “ICS”, a gludwch y cyfeiriad yno.

calendar-nothing = Dyw e’n dangos dim
calendar-nothing-wait = Yn Google, arhoswch ddiwrnod yn gyntaf.
calendar-nothing-ticked = Edrychwch ar eich rhestr o galendrau. Ydy hwn wedi’i dicio?
calendar-nothing-imported = A ddilynoch chi’r cyfeiriad, neu a fewnforioch chi ffeil? Llun o un diwrnod yw ffeil. Dyw hi byth yn newid.
calendar-nothing-again = Tynnwch y calendr i ffwrdd a’i ychwanegu eto. Bydd y rhan fwyaf o raglenni’n edrych ar unwaith wedyn.
calendar-nothing-outlook = Yn Outlook, rhowch gynnig ar y cyfeiriad sy’n cael ei anfon heb ei gywasgu.
calendar-nothing-page = Efallai nad oes dim byd ar y gweill. Gweler y dudalen
calendar-twice = Mae’n dangos pethau ddwywaith
calendar-twice-two = Efallai eich bod yn dilyn dau galendr gyda’r un dyddiad ynddyn nhw, fel un grŵp a’r un gyda phopeth. Tynnwch un i ffwrdd.
calendar-twice-file = Efallai eich bod wedi mewnforio ffeil o’r blaen. Dilëwch yr hyn a ddaeth ohoni.
calendar-twice-choices = Os gwnaethoch gyfeiriad newydd isod, tynnwch y calendr gyda’r hen un i ffwrdd.

calendar-cancelled = Pan gaiff dyddiad ei ganslo
calendar-cancelled-lede = Mae ei deitl wedyn yn dechrau gyda “Wedi’i ganslo:”. Heblaw am hynny, mae pob calendr yn gwneud rhywbeth arall:
calendar-cancelled-does = Beth mae’n ei wneud
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = Mae’n aros, gyda llinell drwyddo.
calendar-cancelled-google-does = Mae’n tynnu’r dyddiad i ffwrdd.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = Mae’n aros, a gall edrych fel petai’n digwydd. Darllenwch y teitl.
calendar-cancelled-thunderbird-does = Mae’n aros, wedi’i nodi fel un wedi’i ganslo.
calendar-cancelled-choose = Gallwch ddewis hyn eich hun, ychydig yn is.

calendar-choose = Dewis sut mae’n cael ei ddweud
calendar-choose-lede = Mae pob dewis yn dod yn rhan o’r cyfeiriad. Tynnwch yr hen galendr i ffwrdd cyn ychwanegu’r un newydd.
calendar-choose-cancelled = Yr hyn sydd wedi’i ganslo
add-cancelled-status = Wedi’i nodi fel un wedi’i ganslo
add-cancelled-status-hint = Y ffordd arferol. Mae Google yn tynnu dyddiadau o’r fath i ffwrdd.
add-cancelled-text = Mewn geiriau yn unig
add-cancelled-text-hint = Mae’n aros ym mhob calendr, gan gynnwys un Google. Mae’r teitl yn dweud ei fod wedi’i ganslo.
add-cancelled-omit = Wedi’i adael allan
add-cancelled-omit-hint = Dyw’r hyn sydd wedi’i ganslo ddim yn y calendr mwyach.
calendar-choose-expand = Dyddiadau sy’n ailadrodd
calendar-choose-expand-label = Pob dyddiad ar ei ben ei hun
calendar-choose-expand-hint = Ar gyfer rhaglenni sy’n cael dyddiadau sy’n ailadrodd yn anghywir. Maen nhw wedyn yn cyrraedd 18 mis ymlaen.
calendar-choose-past = Faint o ddyddiau o’r gorffennol?
calendar-choose-past-hint = 30 sy’n arferol. Defnyddiwch ddigidau’n unig.
calendar-choose-past-refused = Rhowch ddyddiau’r gorffennol mewn digidau, o 0 i { $most }.
calendar-choose-gzip = Sut mae’n cael ei anfon
calendar-choose-gzip-label = Heb ei gywasgu
calendar-choose-gzip-hint = Rhowch gynnig ar hyn pan nad yw Outlook yn dangos dim. Mae’n fwy, ond fel arall yr un fath.
calendar-choose-button = Gwneud y cyfeiriad
calendar-endings = Ystyr y terfyniadau
calendar-endings-lede = Gallwch ysgrifennu’r rhain ar ddiwedd y cyfeiriad eich hun hefyd. Y calendr hwn yw pob dolen.
calendar-ending-status = Mae’r hyn sydd wedi’i ganslo wedi’i nodi felly. Dyma’r drefn arferol.
calendar-ending-text = Mewn geiriau yn unig y dywedir beth sydd wedi’i ganslo.
calendar-ending-omit = Mae’r hyn sydd wedi’i ganslo wedi’i adael allan.
calendar-ending-expand = Pob dyddiad ar ei ben ei hun, hyd at 18 mis ymlaen.
calendar-ending-past = Cynifer â hyn o ddyddiau o’r gorffennol, yma blwyddyn. Hebddo, 30.
calendar-ending-gzip = Byth wedi’i gywasgu.
calendar-ending-download = Ffeil i’w chadw, unwaith, ac nid i’w dilyn. Mae ffeil o’r fath ar dudalen un dyddiad hefyd.

calendar-news = Mewn darllenydd newyddion
calendar-news-text = Mae darllenydd newyddion yn casglu’r hyn mae llawer o safleoedd yn ei ddweud. Gall ddilyn beth sy’n newydd a beth sy’n newid, neu ddweud wrthoch am bob dyddiad rai dyddiau ymlaen llaw.
calendar-news-none = Does gan un caffi neu ddigwyddiad ddim ffrwd newyddion. Mae gan ei grŵp un, ac mae gan bob rhestr un.
calendar-news-atom = Beth sy’n newydd a beth sy’n newid
calendar-news-announce = Pob dyddiad, 7 diwrnod ymlaen llaw
calendar-news-days = Gallwch ddewis o 1 i 60 diwrnod: ysgrifennwch y rhif ar ddiwedd y cyfeiriad.
calendar-news-json = I bobl sy’n ysgrifennu rhaglenni: yr un peth fel JSON Feed
calendar-news-accept = Mae rhaglen sy’n gofyn i dudalen am “text/calendar” yn cael ei harwain at ei chalendr.
