### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Gofyn am y cyfeiriad
ask-way-link = Anfon y ddolen ataf
ask-way-both = Gofyn am y cyfeiriad a’r ddolen
ask-way-text-place = Rydych yn gofyn drwy e-bost, dan ba enw bynnag a fynnwch. Dyw’r trefnwyr ddim yn gweld eich cyfeiriad e-bost.
ask-way-text-link = Drwy e-bost mae’r ddolen i ymuno yn dod. Dyw’r trefnwyr ddim yn gweld eich cyfeiriad e-bost.

## The form

ask-heading-place = Gofyn am y cyfeiriad
ask-heading-link = Cael y ddolen drwy e-bost
ask-heading-both = Gofyn am y cyfeiriad a’r ddolen
ask-describe = Gofyn am gyfeiriad neu ddolen nad yw’n cael ei dangos i bawb.
ask-about = Mae hyn am “{ $title }”.
ask-lede = Rydyn ni’n pasio’ch cwestiwn ymlaen, a daw’r ateb atoch drwy e-bost. Dyw’r trefnwyr byth yn gweld eich cyfeiriad e-bost, a dydych chi ddim yn gweld eu cyfeiriad nhw.
ask-how-by-hand = Mae’r trefnwyr yn ateb pob cwestiwn â llaw. Gall hynny gymryd diwrnod neu ddau.
ask-how-by-itself = Oni bai fod y trefnwyr yn gwrthod, daw’r ateb { $ahead } cyn y dyddiad.
ask-date-label = Pa ddyddiad?
ask-name-label = Beth dylen nhw eich galw?
ask-name-hint = Mae llysenw’n iawn. Gallwch adael hwn yn wag.
ask-words-label = Oes rhywbeth i’w ddweud?
ask-words-hint = Gallwch adael hwn yn wag. Un cwestiwn ac un ateb yw hyn, felly peidiwch â rhoi eich rhif ffôn na’ch enw llawn.
ask-email-label = Eich cyfeiriad e-bost
ask-email-hint = Ar gyfer yr ateb hwn yn unig. Cewch neges yn gyntaf a phwyso un botwm ynddi, fel na all neb arall ofyn yn eich enw.
ask-keep = Caiff y cyfan ei ddileu ddiwrnod ar ôl y dyddiad fan bellaf.
ask-keep-undated = Caiff y cyfan ei ddileu ar ôl 14 diwrnod fan bellaf.
ask-send = Anfon fy nghwestiwn
ask-back = Yn ôl i’r cofnod
ask-broken = Torrodd rhywbeth ar ein hochr ni, ac nid anfonwyd eich cwestiwn. Does dim byd a deipioch wedi’i golli: pwyswch y botwm eto.

ask-refused-link = Gadewch gyfeiriadau gwe allan. Does dim eu hangen i ofyn.
ask-refused-date = Dyw’r dyddiad hwn ddim ar agor i gwestiynau mwyach. Dewiswch un o’r rhai a gynigir yma.
ask-refused-network = Daeth llawer o gwestiynau o’ch rhwydwaith heddiw, a does neb wedi’u cadarnhau eto. Pwyswch y botwm yn y neges sydd gennych, neu rhowch gynnig arall arni yfory.
ask-refused-many = Mae cynifer o gwestiynau’n aros i gael eu cadarnhau fel nad ydyn ni’n derbyn rhagor ar hyn o bryd. Rhowch gynnig arall arni mewn awr.
ask-refused-crowd = Mae cynifer o bobl wedi gofyn heddiw fel nad ydyn ni’n derbyn rhagor o gwestiynau am y cofnod hwn. Rhowch gynnig arall arni yfory.

ask-sent-heading = Edrychwch ar eich e-bost
ask-sent-lede = Os yw popeth yn iawn, mae neges ar ei ffordd atoch. Pwyswch y botwm ynddi, ac mae’ch cwestiwn yn mynd at y trefnwyr.
ask-sent-none = Dim neges ar ôl deng munud? Edrychwch yn eich ffolder sbam, neu gofynnwch unwaith eto a gwiriwch sut teipioch y cyfeiriad.
ask-sent-on = Gweld beth sydd ar y gweill

ask-closed-heading = Does dim angen gofyn ar hyn o bryd
ask-closed-cancelled = Mae “{ $title }” wedi’i ganslo, felly does dim cyfeiriad i ofyn amdano.
ask-closed-over = Mae “{ $title }” drosodd.
ask-closed-nothing = Mae popeth mae’r trefnwyr yn ei ddweud am “{ $title }” ar ei dudalen.
ask-closed-listing = Gweld ei dudalen
ask-closed-on = Gweld beth arall sydd ar y gweill

## The page of whoever asked

asked-heading = Eich cwestiwn
asked-describe = Eich cwestiwn am gofnod.
asked-about = Rydych yn gofyn am “{ $title }”.
asked-about-gone = Dyw’r cofnod ddim ar y safle ar hyn o bryd.
asked-date = Y dyddiad: { $when }
asked-name = Eich enw yno: { $name }
asked-words-heading = Beth rydych chi’n ei ddweud
asked-confirm-lede = A gawn ni basio hyn ymlaen at y trefnwyr? Byddan nhw’n gweld eich geiriau, ac nid eich cyfeiriad e-bost.
asked-confirm = Cadarnhau
asked-not-you = Nid chi ofynnodd? Peidiwch â gwneud dim. Caiff ei ddileu mewn dau ddiwrnod.
asked-waits = Mae’ch cwestiwn gan y trefnwyr. Daw eu hateb drwy e-bost.
asked-waits-until = Mae’ch cwestiwn gan y trefnwyr. Oni bai eu bod yn gwrthod, daw’r ateb drwy e-bost: { $when }.
asked-off = Dyw’r dyddiad ddim yn digwydd. Rydyn ni wedi dweud wrthoch drwy e-bost, neu ar fin gwneud hynny.
asked-answered = Mae’r ateb gennych drwy e-bost, neu ar fin dod. Un cwestiwn ac un ateb oedd hyn.
asked-withdraw-heading = Wedi newid eich meddwl?
asked-withdraw-text = Caiff eich cwestiwn, eich cyfeiriad e-bost ac unrhyw ateb eu dileu ar unwaith. Allwn ni ddim galw’n ôl yr hyn sydd wedi mynd allan drwy e-bost.
asked-withdraw = Tynnu fy nghwestiwn yn ôl
asked-withdrawn-heading = Mae wedi’i ddileu
asked-withdrawn-lede = Does dim o’ch cwestiwn wedi’i gadw.
asked-ended-heading = Dyw’r cwestiwn hwn ddim yma mwyach
asked-ended-lede = Tynnwyd ef yn ôl neu cafodd ei ateb, neu mae ei ddyddiad drosodd. Does dim ohono wedi’i gadw.
asked-lost-heading = Dyw’r ddolen hon ddim yn gyfan
asked-lost-lede = Efallai fod rhan o’r cyfeiriad ar goll. Agorwch ef unwaith eto o’r neges, neu copïwch y cyfan.

## The private page of a listing

requests-heading = Pobl sy’n gofyn
requests-link = Ateb pobl sy’n gofyn
requests-link-all = Gweld pwy sydd wedi gofyn, a sut maen nhw’n cael ateb
requests-waiting = { $count ->
    [0] Does neb yn aros am ateb.
    [one] Mae un person yn aros am ateb.
   *[other] Mae { $count } o bobl yn aros am ateb.
}
requests-lede-place = Yma mae pobl yn gofyn am gyfeiriad “{ $title }”. Dydych chi ddim yn gweld eu cyfeiriadau e-bost, a dydyn nhw ddim yn gweld eich un chi.
requests-lede-link = Yma mae pobl yn gofyn am y ddolen i ymuno â “{ $title }”. Dydych chi ddim yn gweld eu cyfeiriadau e-bost, a dydyn nhw ddim yn gweld eich un chi.
requests-lede-both = Yma mae pobl yn gofyn am gyfeiriad a dolen “{ $title }”. Dydych chi ddim yn gweld eu cyfeiriadau e-bost, a dydyn nhw ddim yn gweld eich un chi.
requests-lede-nothing = Dyw “{ $title }” yn cuddio dim nawr, felly all neb ofyn. Mae’r rhai a ofynnodd o’r blaen i’w gweld yma.
requests-none = Does neb wedi gofyn eto.
requests-more = Dangosir y { $count } hynaf. Atebwch rai ohonyn nhw i weld y lleill.
requests-nameless = Rhywun
requests-from = Mae { $name } yn gofyn
requests-date = Ar gyfer: { $when }
requests-date-off = Ar gyfer dyddiad nad yw’n digwydd. Dywedwyd wrthyn nhw.
requests-no-words = Ysgrifennon nhw ddim geiriau.
requests-unsent = Nid anfonwyd eich ateb ({ $when }), am fod y cofnod wedi’i guddio ar y pryd. Chafodd neb wybod dim. Atebwch eto.
requests-due = Yn mynd allan ei hun os na wnewch ddim: { $when }.
requests-answer-label = Eich ateb
requests-answer-place = Anfon y cyfeiriad
requests-answer-link = Anfon y ddolen
requests-answer-both = Anfon y cyfeiriad a’r ddolen
requests-answer-words = Anfon fy ngeiriau’n unig
requests-answer-no = Gwrthod
requests-answer-no-hint = Dywedir wrthyn nhw na allwch ei roi, ac mae eu cwestiwn yn cael ei ddileu.
requests-reply-label = Llinell gennych chi
requests-reply-hint = Gallwch adael hwn yn wag. Caiff ei anfon fel y teipiwch ef, felly gadewch eich cyfeiriad e-bost allan os nad ydyn nhw i’w gael.
requests-send = Ateb
requests-send-which = Ateb { $name }
requests-ignore = Gallwch beidio â gwneud dim hefyd. Wedyn does dim yn cael ei anfon, a chaiff y cyfan ei ddileu ddiwrnod ar ôl y dyddiad.
requests-answered-heading = Wedi’u hateb
requests-answered-given = Atebwyd â llaw
requests-answered-itself = Anfonwyd ei hun
requests-answered-refused = Gwrthodoch chi. Caiff ei ddileu cyn gynted ag y dywedir wrthyn nhw.
requests-sends-heading = Beth sy’n cael ei anfon
requests-sends-nothing = Does dim wedi’i lenwi eto y gellid ei anfon. Tan hynny gallwch ateb mewn geiriau.
requests-sends-edit = Ei newid
requests-how-heading = Sut mae’n cael ei ateb
requests-how-label = Pwy sy’n ateb?
requests-how-hand = Fi bob tro
requests-how-itself = Mae’n cael ei anfon ei hun
requests-how-itself-hint = I bawb a ofynnodd ac na wrthodoch chi, fel y mae ar y pryd. Gwelwch o hyd pwy sy’n gofyn, a gallwch wrthod cyn hynny.
requests-hours-label = Faint cyn y dyddiad?
requests-how-save = Cadw hyn
requests-how-stands-hand = Chi sy’n ateb pob cwestiwn.
requests-how-stands-itself = Mae’r ateb yn mynd allan ei hun { $ahead } cyn y dyddiad.
requests-how-owner = Perchnogion y grŵp sy’n dewis hyn.
requests-kept = Caiff cwestiynau ac atebion eu dileu ddiwrnod ar ôl y dyddiad, neu ar ôl 14 diwrnod lle nad oes dyddiad.

requests-done-answered = Mae’r ateb ar ei ffordd.
requests-done-already = Atebwyd hyn o’r blaen, gennych chi neu gan rywun sy’n gofalu am y cofnod gyda chi.
requests-done-hand = O hyn ymlaen chi sy’n ateb pob cwestiwn.
requests-done-itself = O hyn ymlaen mae’r ateb yn mynd allan ei hun.

requests-refused-answer = Dewiswch beth rydych yn ei ateb.
requests-refused-words = Ysgrifennwch y geiriau sydd i’w hanfon.
requests-refused-off = Dyw’r dyddiad hwn ddim yn digwydd. Dim ond gwrthod y gallwch.
requests-refused-hidden = All neb weld y cofnod ar hyn o bryd, felly does dim yn cael ei anfon amdano. Atebwch pan fydd yn gyhoeddus eto, neu gwrthodwch.

## Letters

letter-request-footer = Daw’r neges hon am fod rhywun wedi gofyn cwestiwn gyda’r cyfeiriad hwn. Mae atebion iddi’n mynd at bwy bynnag sy’n cynnal y safle hwn, ac at neb arall. Ni chewch hysbysebion.
letter-request-withdraw = Gweld fy nghwestiwn neu ei dynnu’n ôl
letter-request-once = Un cwestiwn ac un ateb yw hyn: dyw ateb i’r neges hon ddim yn cyrraedd y trefnwyr.

letter-request-confirm-subject = Cadarnhewch eich cwestiwn
letter-request-confirm-opening = Mae rhywun, chi mae’n debyg, yn gofyn am rywbeth ynghylch:
letter-request-confirm-ask = A gawn ni ei basio ymlaen at y trefnwyr? Byddan nhw’n gweld yr enw a’r geiriau a deipiwyd, ac nid y cyfeiriad hwn.
letter-request-confirm-button = Edrych arno a chadarnhau
letter-request-confirm-not-you = Nid chi ofynnodd? Peidiwch â gwneud dim, ac ni chlyw neb amdano. Caiff ei ddileu mewn dau ddiwrnod.

letter-request-known-subject = Am eich cwestiwn
letter-request-known-opening = Gofynnoch hyn o’r blaen, ac mae’ch cwestiwn gennym. Does dim rhaid gofyn eto. Gallwch weld sut mae pethau, neu ei dynnu’n ôl.
letter-request-known-button = Gweld fy nghwestiwn

letter-request-asked-subject = Mae rhywun yn gofyn rhywbeth ichi
letter-request-asked-opening-place = Mae { $name } yn gofyn ichi am gyfeiriad:
letter-request-asked-opening-link = Mae { $name } yn gofyn ichi am y ddolen i ymuno â:
letter-request-asked-opening-both = Mae { $name } yn gofyn ichi am gyfeiriad a dolen:
letter-request-asked-somebody = Rhywun
letter-request-asked-words = Maen nhw’n ysgrifennu:
letter-request-asked-no-words = Ychwanegon nhw ddim neges.
letter-request-asked-button = Ateb
letter-request-asked-hidden = Dydych chi ddim yn gweld eu cyfeiriad e-bost, a dydyn nhw ddim yn gweld eich un chi. Gallwch ei anfon, gwrthod, neu beidio â gwneud dim.
letter-request-asked-itself = Os na wnewch ddim, maen nhw’n ei gael { $ahead } cyn y dyddiad, fel y dewisoch.
letter-request-asked-footer = Daw’r neges hon am eich bod yn gofalu am y cofnod hwn. Does neb yn dysgu’ch cyfeiriad drwyddi, ac ni chewch hysbysebion.

letter-request-given-subject = Yr ateb i’ch cwestiwn
letter-request-given-opening = Dyma’r ateb i’ch cwestiwn am:
letter-request-given-place = Ble
letter-request-given-link = Y ddolen i ymuno
letter-request-given-words = Mae’r trefnwyr yn ysgrifennu:
letter-request-given-care = Cadwch ef i chi’ch hun: dyw e ddim yn gyhoeddus, ac mae pobl yn dibynnu ar hynny.

letter-request-refused-subject = Am eich cwestiwn
letter-request-refused-opening = All y trefnwyr ddim rhoi ichi’r hyn y gofynnoch amdano ynghylch:
letter-request-refused-deleted = Mae’ch cwestiwn a’ch cyfeiriad wedi’u dileu nawr. Ni chlywch ragor gennym amdano.

letter-request-off-subject = Wedi’i ganslo: yr hyn y gofynnoch amdano
letter-request-off-opening = Dyw’r hyn y gofynnoch amdano ddim yn digwydd:
letter-request-off-why = Mae’r trefnwyr yn ysgrifennu:
letter-request-off-next = Does dim angen ichi wneud dim. Caiff eich cwestiwn ei ddileu ei hun, a dywedir wrthoch os bydd y dyddiad yn sefyll eto.

letter-request-changed-subject = Newid i’r hyn y gofynnoch amdano
letter-request-changed-opening = Mae rhywbeth yn wahanol i’r hyn a ddywedwyd wrthoch. Dyma sut mae nawr:
letter-request-changed-stands = Mae’n digwydd wedi’r cyfan:
