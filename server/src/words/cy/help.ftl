### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Mae ar rywun angen help nawr
help-description = Gorddos a pheryglon eraill: yr arwyddion, a beth i’w wneud, gam wrth gam.
help-urgent = Rhywun ddim yn deffro neu ddim yn anadlu’n dda? Ffoniwch am ambiwlans nawr.
help-signs-title = Arwyddion gorddos
help-sign-wake = Dydyn nhw ddim yn deffro, hyd yn oed pan fyddwch chi’n gweiddi ac yn ysgwyd eu hysgwyddau
help-sign-breath = Anadlu araf, neu ddim o gwbl
help-sign-snore = Sŵn chwyrnu neu rygnu
help-sign-lips = Gwefusau neu flaenau bysedd glas neu lwyd
help-sign-pale = Croen gwelw, oer neu laith
help-any = Mae un arwydd yn ddigon. Peidiwch ag aros i fod yn siŵr.
help-steps-title = Beth i’w wneud
help-step-call = Ffoniwch am ambiwlans
help-step-call-text = { $country }: { $number }. Mae rhifau eraill ar frig y dudalen hon. Dywedwch nad yw’r person yn deffro a sut mae’n anadlu. Dywedwch pa gyffuriau, os gwyddoch. Dywedwch yn union ble rydych chi.
help-step-side = Rhowch y person ar ei ochr
help-step-side-text = Os yw’n anadlu, rholiwch y person ar ei ochr: y pen yn ôl, y geg i lawr, y pen-glin uchaf wedi’i blygu. Dyma’r ystum adfer. Mae’n cadw’r llwybr anadlu ar agor.
help-step-naloxone = Rhowch nalocson os oes gennych beth
help-step-naloxone-text = Mae’n gweithio yn erbyn opioidau ac nid yw’n gwneud niwed hyd yn oed os nad ydych yn siŵr. Dilynwch y daflen yn y pecyn. Dim newid ar ôl dwy neu dair munud? Rhowch ddos arall. Yn y DU, caiff unrhyw un roi nalocson i achub bywyd.
help-step-breath = Ddim yn anadlu? Gwnewch yr hyn mae’r person ar y ffôn yn ei ddweud
help-step-breath-text = Mae’r person hwnnw’n aros ar y lein ac yn dweud sut i helpu’r person i anadlu, neu sut i bwyso ar y frest.
help-step-stay = Arhoswch
help-step-stay-text = Arhoswch nes daw help. Gall effaith nalocson ddod i ben cyn effaith y cyffuriau, a gall y person stopio anadlu eto. Dywedwch wrth y criw beth a gymerwyd a beth roesoch chi.
help-police = Yn poeni am yr heddlu? Mewn llawer o leoedd mae’r ambiwlans yn dod hebddyn nhw. Allwn ni ddim addo hynny ym mhobman. Bywyd sy’n dod gyntaf.
help-danger-title = Arwyddion eraill o berygl
help-danger-fit = Ffit: y corff yn mynd yn stiff, neu’n plycio
help-danger-chest = Poen neu dyndra yn y frest
help-danger-hot = Croen poeth iawn
help-danger-mind = Dryslyd iawn, neu mor aflonydd neu ofnus fel nad oes dim yn tawelu’r person
help-danger-drowsy = Cysglyd, ac yn fwyfwy anodd ei ddeffro
help-danger-call = Mae un o’r rhain yn ddigon hefyd: ffoniwch am ambiwlans. Dim ond yn erbyn opioidau mae nalocson yn gweithio, ond nid yw’n gwneud niwed yma.
help-danger-fit-text = Ffit: symudwch bethau caled o’r ffordd. Peidiwch â dal y person i lawr, a pheidiwch â rhoi dim byd yn ei geg. Pan fydd y ffit ar ben, rhowch y person ar ei ochr.
help-danger-hot-text = Poeth iawn: ewch â’r person i le oer, tynnwch ddillad cynnes, a rhowch gadachau oer a gwlyb ar y croen.
help-danger-drowsy-text = Cysglyd, ond yn dal yn effro: arhoswch, siaradwch â’r person, a gwyliwch bob anadl. Peidiwch â rhoi dim i’w fwyta na’i yfed. Os yw’n gorwedd, ar ei ochr. Peidiwch byth â gadael y person i gysgu ar ei ben ei hun nes i’r effaith gilio.
help-numbers = Ambiwlans, fesul gwlad
help-place-europe = Yr Undeb Ewropeaidd
help-place-mobile = Mewn lleoedd eraill, y rhan fwyaf o ffonau symudol
help-other = Rhif arall yn eich gwlad chi? Ffoniwch hwnnw.
help-talk-title = Oes angen siarad â rhywun arnoch?
help-talk-text = Os ydych yn meddwl am ddod â’ch bywyd i ben, neu’n ofni dros rywun, ffoniwch y rhif argyfwng, neu un o’r llinellau isod. Does dim rhaid ichi esbonio popeth. Mae dweud bod angen help arnoch yn ddigon.
help-choose = Dewiswch wlad
help-ambulance = Ambiwlans:
help-line-known = Yn gywir ar { $day }, hyd y gwyddom. Gallwch ei wirio yma:
help-line-doubtful = Gwiriwch y rhif hwn cyn dibynnu arno
help-line-doubtful-text = Roedd yn gywir ddiwethaf ar { $day }, fwy na { $days } diwrnod yn ôl. Gwiriwch ef yma:
help-none = Does dim llinellau cymorth ar gyfer gwledydd eraill ar y rhestr eto. Gofynnwch i feddyg neu wasanaeth gerllaw.
help-kept = Agorwch y dudalen hon unwaith, ac mae’r rhan fwyaf o borwyr yn ei chadw at yr adeg pan nad oes gennych rwydwaith.
help-print = Mae’r dudalen hon yn argraffu ar un neu ddwy ddalen. Rhowch hi lle gall pobl ei gweld.

offline-title = Rydych chi all-lein
offline-description = Does dim rhwydwaith ar hyn o bryd.
offline-text = Doedd dim modd nôl y dudalen y gofynnoch amdani. Mae “Help nawr” yma er hynny: mae wedi’i chadw ar y ddyfais hon.
offline-help = Mae “Help nawr” yma
offline-again = Rhoi cynnig ar y dudalen eto
offline-trace = O’r hyn a ddarllenwch yma, mae’r ddyfais hon yn cadw “Help nawr” a’r hyn y dewisoch ei gadw. Dim byd arall.

safety-screen-title = Efallai y gall rhywun weld eich sgrin
safety-screen-text = Mae “Gadael y dudalen”, ar frig pob tudalen, yn agor y tywydd. Mae pwyso Shift deirgwaith yn gwneud hynny hefyd. Gyda sgriptiau ymlaen, mae’r dudalen yn mynd yn wag ar unwaith, a dyw “yn ôl” ddim yn dod â hi i’r golwg eto yn y tab hwnnw.
safety-screen-history = Mae hanes eich porwr yn dal i ddangos cyfeiriadau’r tudalennau a ddarllenoch. Cliriwch ef yng ngosodiadau’r porwr, dan “Hanes” neu “Preifatrwydd”, neu darllenwch mewn ffenest breifat.
safety-screen-tabs = Dim ond y gair “{ $word }” yn y tab, a dim cwpan
safety-screen-tabs-hint = Dyw’r tab ddim yn dweud pa dudalen rydych yn ei darllen. Mae cyfeiriadau, a’r hyn mae’r dudalen ei hun yn ei ddangos, yn aros fel y maen nhw.
safety-screen-keep = Cadw “Help nawr” at yr adeg pan nad oes rhwydwaith
safety-screen-keep-hint = Yr un dudalen yw hi i bawb. Diffoddwch hyn os na chaiff neb wybod bod y porwr hwn wedi bod yma erioed. Wedyn dileir popeth arall a gadwyd hefyd.
safety-screen-saved = Wedi’i gadw yn y porwr hwn, i chi yn unig. Dydyn ni ddim yn dod i wybod.
safety-screen-refused = Dyw’ch porwr ddim yn gadael i dudalennau gadw dim byd, felly does dim modd newid hyn.
safety-screen-scripts = Mae switshis yma pan ganiateir sgriptiau. Heb sgriptiau does dim byd yn cael ei gadw yn eich porwr, ac mae tabiau’n dangos enw pob tudalen.
safety-screen-clear = Mae’r switshis hyn yn aros yn y porwr hwn nes ichi glirio “cwcis a data safle” ar gyfer y safle hwn, neu eu newid yn ôl.
safety-people-title = Cyrraedd person
safety-people-text = Rhywbeth o’i le, neu ddim yn teimlo’n ddiogel? Ysgrifennwch at { $contact }. Mae person yn ei ddarllen.
safety-people-none = Rhywbeth o’i le, neu ddim yn teimlo’n ddiogel? Dywedwch wrth y bobl sy’n cynnal y safle hwn.
safety-people-complaints = Ddim yn hapus â’r hyn a wnaethon ni? Mae cwynion yn mynd i { $complaints }. Cewch ateb.
safety-people-about = Pwy sy’n cynnal y safle hwn

guide-contents = Ar y dudalen hon
guide-print = Argraffwch y dudalen hon: mae’r tablau wedi’u gwneud i’w llenwi â llaw.
