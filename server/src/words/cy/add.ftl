### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Ychwanegu’ch digwyddiad
add-event-lede = Mae’n cymryd rhyw bedwar munud. Does dim angen cyfrif arnoch, a gallwch ddefnyddio ffugenw.
add-event-describe = Dywedwch wrth bobl am ddigwyddiad lleihau niwed: sgwrs, hyfforddiant, sesiwn galw heibio, cyfarfod ar-lein.
add-event-other = Ydy e’n cwrdd dro ar ôl tro, gydag enw ei hun?
add-event-other-link = Ychwanegu caffi yn lle hynny
add-cafe-heading = Ychwanegu’ch caffi
add-cafe-lede = Mae’n cymryd rhyw bedwar munud. Does dim angen cyfrif arnoch, a gallwch ddefnyddio ffugenw. Gallwch ychwanegu caffi cyn pennu ei ddyddiad cyntaf.
add-cafe-describe = Dywedwch wrth bobl am eich caffi lleihau niwed: ble mae’n cwrdd, pryd, ac i bwy mae.
add-cafe-other = Ydy e’n digwydd unwaith, neu ychydig o weithiau’n unig?
add-cafe-other-link = Ychwanegu digwyddiad yn lle hynny

## Around the fields

add-required = angenrheidiol
add-not-stated = Heb ei nodi
add-problem-title = { $count ->
    [one] Mae angen edrych eto ar un peth
    [two] Mae angen edrych eto ar 2 beth
    [few] Mae angen edrych eto ar { $count } pheth
    [many] Mae angen edrych eto ar { $count } pheth
   *[other] Mae angen edrych eto ar { $count } peth
}
add-problem-kept = Mae popeth a deipioch yma o hyd.
add-problem-page = Gwiriwch: { $heading }
add-error-prefix = Problem:
add-broke-off = Ddaeth popeth ddim drwodd. Does dim byd wedi’i golli: mae’r hyn a ddaeth yma o hyd, a does dim byd wedi’i wneud ag ef eto. Edrychwch drwyddo, llenwch yr hyn sydd ar goll a’i anfon eto.
add-problem-arrived = Mae popeth a ddaeth yma o hyd.
add-broken = Torrodd rhywbeth ar ein hochr ni. Does dim byd a deipioch wedi’i golli: arhoswch funud ac anfonwch y ffurflen eto.
add-trap-label = Gadewch hwn yn wag

## What

add-what-legend = Beth
add-title-event-label = Beth yw ei enw?
add-title-event-hint = Er enghraifft: Nalocson mewn hanner awr
add-title-cafe-label = Beth yw enw’ch caffi?
add-title-cafe-hint = Er enghraifft: Caffi Lleihau Niwed Leeds
add-more-legend = Dweud mwy amdano
add-more-note = Beth sy’n digwydd yno, pynciau, ieithoedd
add-summary-label = Mewn un neu ddwy frawddeg
add-summary-hint = Mae pobl yn gweld hyn mewn rhestrau. 300 nod ar y mwyaf.
add-description-label = Beth sy’n digwydd yno?
add-description-hint = Dywedwch wrth rywun sy’n dod am y tro cyntaf beth i’w ddisgwyl: pwy sy’n dweud helô, beth rydych chi’n ei wneud, pryd mae’n iawn gadael. Gadewch linell wag i ddechrau paragraff newydd. Mae llinell sy’n dechrau gyda “- ” yn gwneud rhestr.
add-tags-label = Pynciau
add-tags-hint = Ychydig eiriau gyda choma rhyngddyn nhw. Er enghraifft: nalocson, teuluoedd, menywod
add-languages-label = Ieithoedd sy’n cael eu siarad yno
add-languages-hint = Gyda choma rhyngddyn nhw. Er enghraifft: Cymraeg, Saesneg
add-speaker-label = Pwy sy’n siarad?
add-speaker-hint = Mae enw cyntaf neu ffugenw’n iawn.
add-founded-label = Pryd dechreuodd?
add-founded-hint = Blwyddyn neu ddiwrnod. Er enghraifft: 2019
add-cafe-state-label = Ydy e’n cwrdd ar hyn o bryd?

## When

add-when-legend = Pryd
add-when-cafe-note = Dim dyddiad eto? Gadewch y diwrnod yn wag. Bydd eich caffi wedyn yn dweud “Dyddiadau i ddilyn”.
add-start-date-label = Pa ddiwrnod?
add-start-date-cafe-label = Pa ddiwrnod yw’r un nesaf?
add-start-time-label = Pryd mae’n dechrau?
add-end-time-label = Pryd mae’n gorffen?
add-all-day-label = Mae’n para drwy’r dydd
add-end-date-section = Mae’n para drwy’r dydd, neu am sawl diwrnod
add-end-date-label = Diwrnod olaf
add-repeats-label = Ydy e’n digwydd eto?
add-repeats-never = Na, unwaith yn unig
add-repeats-weekly = Bob wythnos
add-repeats-fortnightly = Bob pythefnos
add-repeats-monthly-nth = Bob mis, fel dydd Iau cyntaf
add-repeats-monthly-last = Bob mis, fel dydd Iau olaf
add-repeats-monthly-day = Bob mis, ar yr un dyddiad
add-repeats-custom = Mewn ffordd arall
add-repeats-until-label = Tan ba ddiwrnod?
add-repeats-until-hint = Gadewch ef yn wag os nad oes diwrnod olaf.
add-rrule-label = Eich rheol eich hun
add-rrule-hint = I arbenigwyr calendr: RRULE, megis FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Cylchfa amser
add-time-zone-from-place = Yr amser yn y lle
add-time-zone-hint = Rydyn ni’n ei chael o’r dref a’r wlad. Dewiswch hi eich hun os na allwn ddweud, neu os ydych yn cwrdd ar-lein yn unig.
add-dates-title = Y dyddiadau nesaf
add-dates-without = Ar ôl ichi anfon hyn dangoswn y dyddiadau ichi.
add-dates-waiting = Dewiswch ddiwrnod ac amser dechrau. Bydd y pum dyddiad nesaf i’w gweld yma wedyn.
add-dates-unreachable = Allwn ni ddim dangos y dyddiadau ar hyn o bryd. Ar ôl ichi anfon hyn dangoswn y dyddiadau ichi.

## Where

add-where-legend = Ble
add-attendance-label = Sut mae pobl yn dod at ei gilydd?
add-attendance-in-person = Wyneb yn wyneb
add-attendance-online = Ar-lein
add-attendance-hybrid = Y ddau: wyneb yn wyneb ac ar-lein
add-place-name-label = Enw’r lle
add-place-name-hint = Er enghraifft: Neuadd y Dderwen
add-address-label = Stryd a rhif
add-locality-label = Tref neu ddinas
add-postcode-label = Cod post
add-region-label = Sir neu ranbarth
add-country-label = Gwlad
add-country-choose = Dewiswch wlad
add-point-section = Ychwanegu’r sir, neu bwynt ar y map
add-point-note = Mae’r pwynt yn ei roi ar fap. Gadewch ef allan os na wyddoch y rhifau.
add-latitude-label = Lledred
add-latitude-hint = Er enghraifft: 53.4084
add-longitude-label = Hydred
add-longitude-hint = Er enghraifft: -2.9916
add-address-visibility-label = Pwy gaiff weld y cyfeiriad?
add-address-visibility-hint = Dewiswch yr hyn sy’n cadw’ch pobl yn ddiogel. Mae’n dal ym mhobman: ar y safle hwn, mewn calendrau, mewn e-byst ac ar bosteri. Dim ond ein cymedrolwyr sy’n gweld y cyfan.
add-address-visibility-public = Pawb
add-address-visibility-public-hint = Gorau ar gyfer lle cyhoeddus fel llyfrgell.
add-address-visibility-area = Dim ond y dref
add-address-visibility-area-hint = Mae pobl yn gweld y dref a man bras ar y map, tua chilometr o led.
add-address-visibility-on-request = Dim ond y dref, ac mae pobl yn gofyn am y gweddill
add-address-visibility-on-request-hint = Gorau os gallai rhywun ddod i niwed. Trwon ni mae pobl yn gofyn, a does neb yn gweld eich cyfeiriad e-bost. Rydych yn ateb pob un, neu’n gadael inni anfon y cyfeiriad atyn nhw cyn y dyddiad.
add-online-url-label = Dolen i ymuno ar-lein
add-online-url-hint = Gallwch ei gadael yn wag ac anfon y ddolen eich hun.
add-online-url-public-label = Dangos y ddolen hon i bawb
add-online-url-public-hint = Dim ond ein cymedrolwyr sy’n gweld y ddolen oni bai eich bod yn ticio hyn. Mae dolen y gall pawb ei gweld yn gwahodd pobl sydd am ddifetha’r cyfarfod.

## Who and how

add-who-legend = Pwy a sut
add-who-note = Trefnwyr, i bwy mae, cost
add-group-name-label = Pwy sy’n ei drefnu?
add-group-name-hint = Enw grŵp, neu ffugenw. Mae’n ymddangos fel y teipiwch ef yma.
add-contact-public-label = Sut gall pobl eich cyrraedd?
add-contact-public-hint = Tudalen we, rhif ffôn neu gyfeiriad e-bost. Mae pawb yn gweld hyn. Gadewch ef yn wag i aros yn breifat.
add-audience-label = I bwy mae?
add-audience-hint = Dewiswch bob un sy’n ffitio.
add-audience-open = Mae croeso i bawb
add-audience-people-who-use-drugs = Pobl sy’n defnyddio cyffuriau
add-audience-family = Teuluoedd a ffrindiau
add-audience-workers = Pobl sy’n gweithio mewn gwasanaethau
add-audience-students = Myfyrwyr
add-audience-women = Menywod
add-audience-lgbtq = Pobl LHDTC+
add-audience-people-in-recovery = Pobl mewn adferiad
add-ages-label = Pa oed?
add-ages-all = Pob oed
add-ages-16 = 16 oed a hŷn
add-ages-18 = 18 oed a hŷn
add-ages-with-adult = Mae plant yn dod gydag oedolyn
add-cost-label = Faint mae’n ei gostio?
add-cost-free = Am ddim
add-cost-donation = Rhowch faint a fynnwch
add-cost-paid = Mae pris
add-cost-note-label = Mwy am y gost
add-cost-note-hint = Er enghraifft: £3, am ddim os ydych heb waith
add-expected-label = Faint o bobl sy’n dod?
add-expected-a-handful = Llond llaw
add-expected-about-10 = Tua 10
add-expected-about-25 = Tua 25
add-expected-more = Mwy

## Good to know

add-good-legend = Da gwybod
add-good-note = Mynd i mewn, beth sydd yno, lluniau
add-good-unknown = Mae’r hyn a adewch allan yn ymddangos fel “heb ei nodi”, byth fel “na”.
add-access-label = Mynd i mewn a chymryd rhan
add-access-step-free = Dim grisiau i fynd i mewn
add-access-accessible-toilet = Toiled hygyrch
add-access-hearing-loop = Dolen glyw
add-access-sign-language = Iaith arwyddion
add-access-quiet-space = Man tawel
add-access-parking = Parcio
add-access-public-transport = Ger safle bws, tram neu drên
add-offers-label = Beth mae pobl yn ei gael yno
add-offers-naloxone = Nalocson i fynd ag ef adref
add-offers-drug-checking = Gwirio cyffuriau
add-offers-needle-exchange = Cyfnewid nodwyddau
add-offers-testing = Profion am heintiau
add-offers-hot-food = Bwyd poeth
add-offers-childcare = Gofal plant
add-offers-travel-costs = Rydyn ni’n talu am deithio
add-offers-peer-support = Cymorth cymheiriaid
add-offers-talk = Sgwrs
add-offers-training = Hyfforddiant
add-facilities-label = Yn yr ystafell
add-facilities-wifi = Wi-Fi
add-facilities-projector = Taflunydd
add-facilities-plug-points = Socedi trydan
add-alcohol-label = A werthir alcohol?
add-alcohol-none = Dim alcohol
add-alcohol-sold = Gwerthir alcohol
add-photos-label = A dynnir lluniau?
add-photos-none = Dim lluniau
add-photos-ask = Dim ond ar ôl gofyn
add-photos-yes = Tynnir lluniau
add-ground-rules-label = Rheolau sylfaenol
add-ground-rules-hint = Er enghraifft: Mae’r hyn a ddywedir yma yn aros yma. Dewch ac ewch fel y mynnwch.

## Café

add-cafe-state-open = Ydy, mae ar agor
add-cafe-state-resting = Mae’n cael hoe
add-cafe-state-closed = Mae wedi cau

## Picture

add-picture-legend = Llun
add-picture-note = Ffotograff neu lun
add-image-label = Dewiswch lun
add-image-hint = JPEG, PNG, WebP neu GIF, hyd at 12 MB. Rydyn ni’n tynnu ffeithiau cudd fel ble cafodd ei dynnu. Peidiwch â dangos neb sydd heb gytuno.
add-image-again = Allen ni ddim cadw’r llun { $name }. Dewiswch ef eto.
add-image-too-big = Mae’r llun hwn yn fwy na 12 MB. Dewiswch un llai.
add-image-alt-label = Beth mae’n ei ddangos?
add-image-alt-hint = I bobl nad ydyn nhw’n ei weld. Er enghraifft: Tegell a chwe chwpan ar fwrdd hir. Mae angen hyn arnon ni os ychwanegwch lun.

## Email

add-email-legend = Eich e-bost
add-email-label = Eich cyfeiriad e-bost
add-email-hint = Dim ond ein cymedrolwyr sy’n ei weld. Anfonwn ddolen atoch i gadarnhau, a’ch dolen breifat.
add-next-title = Beth sy’n digwydd nesaf
add-next-confirm = Anfonwn ddolen atoch drwy e-bost. Rydych chi’n ei hagor ac yn cadarnhau.
add-next-look = Os hwn yw’ch tro cyntaf yma, bydd person o’n tîm yn edrych.
add-next-public = Wedyn gall pawb ei weld, a gallwch argraffu posteri.
add-send-event = Ychwanegu’r digwyddiad hwn
add-send-cafe = Ychwanegu’r caffi hwn
add-keep-private-link = Sut rydyn ni’n cadw’ch geiriau’n ddiogel

## After sending

thanks-heading = Edrychwch ar eich e-bost
thanks-title-known = Diolch. Mae “{ $title }” gennym.
thanks-title-unknown = Diolch. Mae wedi cyrraedd.
thanks-letter = Rydyn ni wedi anfon neges gyda dolen atoch. Agorwch y ddolen a phwyswch “Cadarnhau”. Tan hynny all neb ei weld.
thanks-no-letter = Dim neges ar ôl deng munud? Edrychwch yn eich ffolder sbam. Os nad yw yno, efallai fod camgymeriad yn y cyfeiriad: llenwch y ffurflen eto gyda’r un cywir.
thanks-dates-heading = { $count ->
    [one] Ei ddyddiad
    [two] Ei 2 ddyddiad nesaf
   *[other] Ei { $count } dyddiad nesaf
}
thanks-dates-none = Dyddiadau i ddilyn.
thanks-dates-wrong = Rhywbeth o’i le ar y dyddiadau? Peidiwch â chadarnhau. Anfonwch y ffurflen eto gyda’r rhai cywir: cewch neges newydd, a chaiff yr hyn na chadarnhewch mo’i ddangos byth.
thanks-next-heading = Beth sy’n digwydd nesaf
thanks-next-confirm = Rydych chi’n cadarnhau drwy’r ddolen yn y neges.
thanks-next-look = Os hwn yw’ch tro cyntaf yma, bydd person o’n tîm yn edrych. Anfonwn e-bost atoch pan fydd hynny wedi’i wneud.
thanks-next-public = Wedyn gall pawb ei weld, ei ddilyn ac argraffu ei boster.
thanks-keep = Cadwch y neges. Mae’ch dolen breifat ynddi hefyd, lle gwelwch sut mae pethau.
thanks-another = Ychwanegu un arall
thanks-browse = Gweld beth sydd ar y gweill
