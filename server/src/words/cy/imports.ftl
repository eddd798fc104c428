### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Dod â’ch calendr i mewn
import-describe = Yn dod â digwyddiadau i mewn o galendr rydych yn ei gadw yn rhywle arall.
import-quiet-link = Dod â’ch calendr i mewn
import-quiet-text = Ydych chi’n cadw’ch digwyddiadau mewn calendr arall? Does dim angen eu teipio eto.
import-lede = Ydych chi’n cadw’ch digwyddiadau mewn calendr arall? Dewch â nhw i mewn oddi yno. Gwelwch yn gyntaf beth sy’n dod, a does dim yn gyhoeddus cyn ichi ddweud.
import-file-label = Ffeil calendr
import-file-hint = Mae ei henw’n gorffen gyda .ics. “Allforio” yw enw rhaglenni calendr ar hyn.
import-address-label = Neu gyfeiriad calendr
import-address-hint = Mae’n dechrau gyda https:// neu webcal:// a rhaid iddo fod ar agor i bawb. Er enghraifft: https://example.org/union.ics
import-mode-label = Pa mor aml?
add-mode-once = Dod ag ef i mewn unwaith
add-mode-follow = Ei gadw’n gyfredol
add-mode-follow-hint = Rydyn ni’n edrych ar y cyfeiriad tua bob chwe awr. Mae’r hyn sy’n newid yno’n newid yma. Mae’r hyn a dynnir allan yno’n cael ei dynnu oddi ar y safle.
import-show = Dangos imi beth sy’n dod
import-not-theirs = Mae’r hyn mae calendr yn ei gludo yn perthyn i bwy bynnag sy’n cael y negeseuon am y cofnod hwn. Dim ond nhw all ddod ag un i mewn, a’r rhai y gofynnon nhw iddyn nhw ofalu amdano.
import-not-confirmed = Cadarnhewch eich cofnod yn gyntaf. Wedyn gallwch ddod â chalendr i mewn.
import-back = Yn ôl i dudalen breifat eich cofnod

import-preview-title = Byddai hyn yn dod i mewn
import-preview-from = O: { $origin }
import-preview-called = Enw’r calendr yw “{ $name }”.
import-preview-events = { $count ->
    [one] Un digwyddiad
    [two] 2 ddigwyddiad
   *[other] { $count } digwyddiad
}
import-preview-coming = { $count ->
    [0] Does dim un ohonyn nhw eto i ddod.
    [one] Mae un ohonyn nhw eto i ddod.
   *[other] Mae { $count } ohonyn nhw eto i ddod.
}
import-preview-old = { $count ->
    [one] Roedd un arall drosodd fwy na { $days } diwrnod yn ôl ac mae wedi’i adael allan.
   *[other] Roedd { $count } arall drosodd fwy na { $days } diwrnod yn ôl ac maen nhw wedi’u gadael allan.
}
import-preview-first = Y dyddiadau cyntaf
import-preview-nothing = Does dim digwyddiad yn y calendr hwn a allai ddod i mewn.
import-preview-public = Mae enwau, geiriau, amserau a lleoedd yn dod yn gyhoeddus. Mae dolenni i ymuno ar-lein yn aros yn gudd, fel arfer.
import-preview-held = Bydd un o’r cymedrolwyr yn edrych arnyn nhw’n gyntaf, am nad ydyn nhw’n eich adnabod eto. Tan hynny does neb yn eu gweld. { $most } ar y mwyaf all aros ar unwaith; gall y gweddill ddod i mewn yn nes ymlaen.
import-preview-once = Dewch â nhw i mewn unwaith. Wedyn rydych yn eu newid yma, pob un ar ei dudalen breifat ei hun.
import-preview-follow = Cedwir y calendr yn gyfredol: rydyn ni’n edrych yno tua bob chwe awr.
import-preview-warnings = Beth na allen ni ei ddefnyddio
import-preview-take = Dod â nhw i mewn
import-preview-other = Dewis calendr arall

import-refused-nothing = Dewiswch ffeil calendr, neu rhowch gyfeiriad calendr.
import-refused-both = Rhowch ffeil neu gyfeiriad, nid y ddau.
import-refused-file-follow = Does dim modd cadw ffeil yn gyfredol. Rhowch gyfeiriad eich calendr, neu dewch â’r ffeil i mewn unwaith.
import-refused-file-large = Mae’r ffeil hon yn fwy na { $most } MB. Rhowch gyfeiriad eich calendr yn lle hynny.
import-refused-empty = Mae’r ffeil hon yn wag.
import-refused-web-page = Tudalen we yw hon ac nid calendr. Chwiliwch am ddolen sy’n gorffen gyda .ics.
import-refused-no-calendar = Dyw hwn ddim yn galendr y gallwn ei ddarllen. Mae ffeiliau calendr yn dechrau gyda BEGIN:VCALENDAR.
import-refused-lost = Rydyn ni’n cadw’r hyn yr edrychoch drwyddo am awr, ac mae’r awr ar ben. Dewiswch ef eto.
import-refused-busy = Mae llawer o galendrau’n dod i mewn ar hyn o bryd. Arhoswch funud a phwyswch y botwm eto.
import-refused-address = Dyw hwn ddim yn gyfeiriad gwe. Mae’n dechrau gyda https:// neu webcal://
import-refused-credentials = Mae enw a chyfrinair yn y cyfeiriad hwn. Rhowch gyfeiriad sydd ar agor i bawb.
import-refused-port = Dydyn ni ddim yn chwilio am galendrau y tu ôl i’r rhif { $port } yn y cyfeiriad hwn. Tynnwch y colon a’r rhif, neu rhowch gyfeiriad arall.
import-refused-private = Mae’r cyfeiriad hwn yn arwain i rwydwaith preifat. Rhowch gyfeiriad y gall pawb ar y rhyngrwyd ei agor.
import-refused-name = Does dim cyfrifiadur o’r enw hwn. Gwiriwch y cyfeiriad.
import-refused-silent = Does neb yn ateb yno. Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni yn nes ymlaen.
import-refused-certificate = Dyw’r cysylltiad â’r cyfeiriad hwn ddim yn ddiogel: dyw ei dystysgrif ddim yn ffitio.
import-refused-circles = Mae’r cyfeiriad hwn yn arwain o un lle i’r nesaf heb ddiwedd.
import-refused-gone = Does dim yn y cyfeiriad hwn mwyach. Gwiriwch ef.
import-refused-forbidden = Dyw’r calendr hwn ddim ar agor i bawb. Gwnewch ef yn gyhoeddus yno, neu rhowch ei gyfeiriad cudd.
import-refused-status = Mae’r cyfrifiadur yn y cyfeiriad hwn yn gwrthod (rhif { $number }). Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni yn nes ymlaen.
import-refused-large = Mae’r calendr hwn yn fwy na { $most } MB.
import-refused-slow = Mae’r cyfrifiadur yn y cyfeiriad hwn yn cymryd gormod o amser i ateb. Rhowch gynnig arall arni yn nes ymlaen.
import-refused-broke-off = Daeth y calendr i ben yn y canol. Rhowch gynnig arall arni yn nes ymlaen.
import-refused-file = Does dim modd darllen y ffeil { $name }.
import-refused-group = Dywedwch gyda --group pa grŵp biau’r calendr, er enghraifft --group hope-street-union.

import-line = Llinell { $line }: { $text }
import-warnings-more = { $count ->
    [one] Ac un arall.
   *[other] A { $count } arall.
}
import-noted-title-cut = Roedd enw “{ $title }” yn rhy hir. Cafodd ei fyrhau, ac mae’n gyfan yn y disgrifiad.
import-noted-untitled = Does gan ddigwyddiad ddim enw. “{ $title }” yw ei enw yma.
import-untitled = Digwyddiad heb enw
import-noted-description-cut = Roedd disgrifiad “{ $title }” yn rhy hir a chafodd ei fyrhau.
import-noted-place-cut = Roedd lle “{ $title }” yn rhy hir a chafodd ei fyrhau.
import-link-hidden = (dyw’r ddolen i ymuno ddim yn cael ei dangos)
import-noted-closed = Roedd dolen neu god i ymuno â “{ $title }” ar-lein yma: { $parts }. Tynnon ni hi, am y gall pawb ddarllen hynny.
import-part-title = ei enw
import-part-description = ei ddisgrifiad
import-part-place = ei le
import-part-address = ei gyfeiriad gwe
import-part-topics = ei bynciau
import-part-dates = yr hyn mae’n ei ddweud am ddyddiadau unigol
import-place-on-map = Lle ar y map
import-noted-tags = Mae gan “{ $title }” fwy na { $most } o bynciau. Cedwir y rhai cyntaf.
import-noted-old = { $count ->
    [one] Roedd un digwyddiad drosodd fwy na { $days } diwrnod yn ôl. Gadawyd ef allan.
    [two] Roedd 2 ddigwyddiad drosodd fwy na { $days } diwrnod yn ôl. Gadawyd nhw allan.
   *[other] Roedd { $count } digwyddiad drosodd fwy na { $days } diwrnod yn ôl. Gadawyd nhw allan.
}
import-noted-twin = Mae “{ $title }” yma’n barod: teipiodd rhywun ef. Gadawyd ef fel yr oedd.
import-noted-other = Mae “{ $title }” yma’n barod, o galendr arall o’ch eiddo.
import-noted-cap = { $count ->
    [one] Gadawyd un digwyddiad allan, am fod { $most } yn aros am y cymedrolwyr yn barod. Daw i mewn pan fyddan nhw wedi edrych drwy’r rheini.
    [two] Gadawyd 2 ddigwyddiad allan, am fod { $most } yn aros am y cymedrolwyr yn barod. Dôn nhw i mewn pan fydd y rheini wedi’u gweld.
   *[other] Gadawyd { $count } digwyddiad allan, am fod { $most } yn aros am y cymedrolwyr yn barod. Dôn nhw i mewn pan fydd y rheini wedi’u gweld.
}
import-noted-by-hand = Newidiwyd “{ $title }” yma â llaw, felly dyw’r calendr ddim yn ei newid mwyach.
import-noted-by-hand-missing = Dyw “{ $title }” ddim yn y calendr mwyach. Newidiwyd ef yma â llaw, felly mae’n aros.
import-noted-waits = Mae “{ $title }” wedi newid yn y calendr. Ni dderbynnir y newid cyn i’r cymedrolwyr eich adnabod.
import-noted-broken = Torrodd rhywbeth ar ein hochr ni dros y digwyddiad hwn, felly gadawyd ef allan. Dewch â’r calendr i mewn unwaith eto, neu teipiwch y digwyddiad hwn yma.
import-noted-not-whole = Allen ni ddim darllen y calendr i’w ddiwedd. Felly does dim yn cael ei dynnu oddi ar y safle, hyd yn oed os yw ar goll yno.
import-noted-different = Mae “{ $title }” yn wahanol ar ormod o ddyddiadau unigol. Cadwon ni { $most } ohonyn nhw, y rhai sy’n dod nesaf.
import-noted-doubted = { $count ->
    [one] Mae un digwyddiad ar goll yn sydyn yn y calendr.
    [two] Mae 2 ddigwyddiad ar goll yn sydyn yn y calendr.
   *[other] Mae { $count } digwyddiad ar goll yn sydyn yn y calendr.
} Efallai mai llithriad yw hynny. Maen nhw’n aros nes inni edrych unwaith eto.
import-more-at = Mwy yn { $address }

import-done-taken = Mae’ch calendr i mewn.
import-done-working = Mae’ch calendr yn hir. Rydyn ni’n dal i ddod ag ef i mewn: llwythwch y dudalen hon eto mewn munud.
import-done-ended = Dyw e ddim yn cael ei gadw’n gyfredol mwyach. Mae popeth a ddaeth yn aros.
import-done-again = Rydyn ni wedi gofyn unwaith eto.
import-refused-many = Rydych yn cadw hyn o galendrau’n gyfredol yn barod: { $most }. Stopiwch un ohonyn nhw, neu dewch â hwn i mewn unwaith.

import-yours-heading = Calendrau y daethoch â nhw i mewn
import-from-file = O’r ffeil { $origin }
import-state-once = Daeth i mewn unwaith
import-state-follows = Wedi’i gadw’n gyfredol. Edrychwn yno eto: { $when }.
import-state-failing = Y tro diwethaf ni weithiodd: { $why }
import-state-failures = Rydyn ni wedi stopio edrych yno, am na weithiodd ers dyddiau: { $why }
import-state-organiser = Rydych wedi stopio ei gadw’n gyfredol.
import-state-moderator = Mae’r cymedrolwyr wedi stopio’r calendr hwn. Os ydych yn meddwl bod hynny’n anghywir, atebwch unrhyw neges gennym a bydd person yn ei darllen.
import-last = Y tro diwethaf: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Daeth un digwyddiad i mewn.
    [two] Daeth 2 ddigwyddiad i mewn.
   *[other] Daeth { $count } digwyddiad i mewn.
}
import-came-changed = { $count ->
    [one] Newidiwyd un digwyddiad.
    [two] Newidiwyd 2 ddigwyddiad.
   *[other] Newidiwyd { $count } digwyddiad.
}
import-came-withdrawn = { $count ->
    [one] Tynnwyd un digwyddiad oddi ar y safle.
    [two] Tynnwyd 2 ddigwyddiad oddi ar y safle.
   *[other] Tynnwyd { $count } digwyddiad oddi ar y safle.
}
import-came-back = { $count ->
    [one] Daeth un digwyddiad yn ôl.
    [two] Daeth 2 ddigwyddiad yn ôl.
   *[other] Daeth { $count } digwyddiad yn ôl.
}
import-came-nothing = Doedd dim byd newydd.
import-held-count = { $count ->
    [one] Mae un yn aros am y cymedrolwyr.
   *[other] Mae { $count } yn aros am y cymedrolwyr.
}
import-listings-heading = Beth ddaeth
import-listings-text = Mae gan bob un dudalen breifat ei hun. Mae’r hyn a ychwanegwch yno’n aros. Os newidiwch yr enw, y geiriau, yr amser, y lle neu’r pynciau yno, dyw’r calendr ddim yn newid yr un hwnnw mwyach.
import-by-hand = Newidiwyd yma â llaw: dyw’r calendr ddim yn ei newid mwyach.
import-listing-over = Drosodd
import-warnings-heading = { $count ->
    [one] Un peth na allen ni ei ddefnyddio
    [two] 2 beth na allen ni eu defnyddio
    [few] { $count } pheth na allen ni eu defnyddio
    [many] { $count } pheth na allen ni eu defnyddio
   *[other] { $count } peth na allen ni eu defnyddio
}
import-stop = Stopio ei gadw’n gyfredol
import-again = Cynnig eto

import-moderate-link = Calendrau a ddaeth i mewn
import-moderate-title = Calendrau a ddaeth i mewn
import-moderate-lede = Pwy bynnag sy’n dod â chalendr i mewn, ac o ble. Dim ond cymedrolwyr all weld hyn.
import-moderate-none = Does neb wedi dod â chalendr i mewn eto.
import-moderate-by = Gan { $who }
import-moderate-group = Ar gyfer { $group }
import-moderate-listings = { $count ->
    [0] Ddaeth dim ohono.
    [one] Daeth un cofnod ohono.
    [two] Daeth 2 gofnod ohono.
    [few] Daeth { $count } chofnod ohono.
    [many] Daeth { $count } chofnod ohono.
   *[other] Daeth { $count } cofnod ohono.
}
import-moderate-failures = Wedi stopio: ni weithiodd ers dyddiau.
import-moderate-organiser = Stopiwyd gan ei drefnwyr.
import-moderate-moderator = Stopiwyd gan y cymedrolwyr.
import-moderate-waiting = { $count ->
    [one] Mae un cofnod ohono’n aros.
    [two] Mae 2 gofnod ohono’n aros.
    [few] Mae { $count } chofnod ohono’n aros.
    [many] Mae { $count } chofnod ohono’n aros.
   *[other] Mae { $count } cofnod ohono’n aros.
}
import-moderate-stop = Stopio’r calendr hwn
import-moderate-allow = Caniatáu’r calendr hwn eto
import-moderate-allow-hint = Mae’r hyn a wrthodwyd ohono’n aros yma unwaith eto.
import-moderate-done-allowed = Caiff y calendr hwn ddod i mewn eto. Mae’r hyn a wrthodwyd ohono’n aros yma unwaith eto.
import-moderate-log-approved = Cymeradwywyd
import-moderate-log-rejected = Gwrthodwyd
import-moderate-log-stopped = Stopiwyd
import-moderate-log-allowed = Caniatawyd eto
import-moderate-approve = Cymeradwyo pob un ohonyn nhw
import-moderate-reject-section = Peidio â’u derbyn
import-moderate-reject = Gwrthod pob un ohonyn nhw
import-moderate-bundle = { $count ->
    [one] Mae un cofnod o galendr yn aros hefyd.
    [two] Mae 2 gofnod o galendrau’n aros hefyd.
    [few] Mae { $count } chofnod o galendrau’n aros hefyd.
    [many] Mae { $count } chofnod o galendrau’n aros hefyd.
   *[other] Mae { $count } cofnod o galendrau’n aros hefyd.
}
import-moderate-look = Edrych drwyddyn nhw
import-moderate-done-ended = Mae’r calendr hwn wedi stopio. Mae’r hyn a ddaeth ohono’n aros.
import-moderate-done-approved = Maen nhw’n gyhoeddus nawr. Mae eu trefnwyr yn cael un neges.
import-moderate-done-rejected = Ni dderbyniwyd nhw, ac mae eu calendr wedi stopio. Mae eu trefnwyr yn cael un neges gyda’ch rheswm.
import-moderate-done-rejected-more = Ni dderbyniwyd nhw, ac mae eu calendr wedi stopio. Felly hefyd yr hyn a ddaeth neu a newidiodd tra oeddech yn edrych. Mae eu trefnwyr yn cael un neges gyda’ch rheswm.
import-moderate-changed = Daeth rhagor, neu newidiodd rhywbeth, tra oeddech yn edrych. Edrychwch unwaith eto, yna penderfynwch.

letter-import-suspended-subject = Does dim modd darllen eich calendr
letter-import-suspended-opening = Ers dyddiau allen ni ddim darllen calendr o’ch eiddo, ac rydyn ni wedi stopio edrych yno. Roeddech wedi gofyn inni gadw’ch cofnodion yn gyfredol ag ef. Dyma’r ateb olaf:
letter-import-suspended-stays = Mae popeth a ddaeth i mewn o’r blaen yn aros fel y mae.
letter-import-suspended-then = Pan fydd y calendr yn gweithio eto, pwyswch “Cynnig eto” ar ei dudalen.
letter-import-suspended-address = Dyma ei gyfeiriad:
letter-import-suspended-command = Pan fydd y calendr yn gweithio eto, dewch ag ef i mewn unwaith eto drwy’r llinell orchymyn, gyda --subscribe.
letter-import-released-subject = Mae digwyddiadau’ch calendr yn gyhoeddus
letter-import-released-opening = Mae un o’r cymedrolwyr wedi edrych ar ddigwyddiadau’ch calendr. Gall pawb eu gweld nawr. Mae’r hyn y dewch ag ef i mewn o hyn ymlaen yn gyhoeddus ar unwaith.
letter-import-released-watched = Mae un o’r cymedrolwyr wedi edrych ar ddigwyddiadau’ch calendr. Gall pawb eu gweld nawr.
letter-import-rejected-subject = Am eich calendr
letter-import-rejected-opening = Mae un o’r cymedrolwyr wedi edrych ar ddigwyddiadau’ch calendr ac nid yw wedi’u cyhoeddi. Dyma pam:
letter-import-rejected-then = Os ydych yn meddwl ein bod yn anghywir, atebwch y neges hon a bydd person yn ei darllen.
letter-import-looks-again-subject = Rydyn ni’n edrych ar eich calendr unwaith eto
letter-import-looks-again-opening = Ysgrifennon ni atoch am ddigwyddiadau’ch calendr. Mae un o’r cymedrolwyr wedi tynnu’r penderfyniad hwnnw’n ôl: maen nhw’n aros am y cymedrolwyr unwaith eto, ac all neb arall eu gweld tan hynny. Does dim angen ichi wneud dim. Ysgrifennwn atoch cyn gynted ag y bydd penderfyniad.
letter-import-page = Gweld beth ddaeth o’ch calendr
letter-import-page-text = Maen nhw i’w gweld ar dudalen eich calendr, gyda thudalen breifat i bob un.

import-command-done = { $series ->
    [0] Doedd dim byd newydd.
    [one] Daeth un cofnod i mewn neu cafodd ei newid: { $events ->
            [one] un digwyddiad o’r calendr.
            [two] { $events } ddigwyddiad o’r calendr.
           *[other] { $events } digwyddiad o’r calendr.
        }
    [two] Daeth { $series } gofnod i mewn neu cawson nhw eu newid: { $events ->
            [one] un digwyddiad o’r calendr.
            [two] { $events } ddigwyddiad o’r calendr.
           *[other] { $events } digwyddiad o’r calendr.
        }
    [few] Daeth { $series } chofnod i mewn neu cawson nhw eu newid: { $events ->
            [one] un digwyddiad o’r calendr.
            [two] { $events } ddigwyddiad o’r calendr.
           *[other] { $events } digwyddiad o’r calendr.
        }
    [many] Daeth { $series } chofnod i mewn neu cawson nhw eu newid: { $events ->
            [one] un digwyddiad o’r calendr.
            [two] { $events } ddigwyddiad o’r calendr.
           *[other] { $events } digwyddiad o’r calendr.
        }
   *[other] Daeth { $series } cofnod i mewn neu cawson nhw eu newid: { $events ->
            [one] un digwyddiad o’r calendr.
            [two] { $events } ddigwyddiad o’r calendr.
           *[other] { $events } digwyddiad o’r calendr.
        }
}
import-command-subscribed = Cedwir y calendr yn gyfredol o hyn ymlaen, tua bob chwe awr, cyhyd ag y mae’r gweinydd yn rhedeg.
import-command-nothing = Dywedwch pa ffeil neu gyfeiriad, er enghraifft: cuppa import calendar.ics --group hope-street-union
