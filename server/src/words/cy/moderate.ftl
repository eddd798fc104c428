### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Yn aros amdanoch chi
moderate-describe = Ciw’r cymedrolwyr.
moderate-empty-heading = Does dim yn aros
moderate-empty = Edrychwyd ar bob cofnod. Rhowch y tegell ymlaen.
moderate-empty-next = Pan ddaw rhywbeth newydd i mewn, bydd i’w weld yma.
moderate-browse = Gweld beth sydd ar y gweill
moderate-sign-out = Allgofnodi
moderate-signed-in = Rydych wedi mewngofnodi fel cymedrolwr.
moderate-released = Mae “{ $title }” yn gyhoeddus nawr. Mae ei drefnwyr yn cael neges.
moderate-rejected = Ni dderbyniwyd “{ $title }”. Mae ei drefnwyr yn cael neges gyda’ch rheswm.
moderate-change-released = Mae’r newid i “{ $title }” yn gyhoeddus nawr. Mae ei drefnwyr yn cael neges.
moderate-change-rejected = Ni dderbyniwyd y newid i “{ $title }”. Mae ei drefnwyr yn cael neges gyda’ch rheswm.
moderate-edited = Newidioch “{ $title }”. Mae ei drefnwyr yn cael neges gyda’ch nodyn.
moderate-hidden = Mae “{ $title }” wedi’i guddio nawr. Mae ei drefnwyr yn cael neges gyda’ch rheswm.
moderate-shown = Gall pawb weld “{ $title }” eto. Mae ei drefnwyr yn cael neges.
moderate-settled = Mae’r hyn a adroddwyd am “{ $title }” wedi’i setlo.
moderate-already = Mae rhywun wedi penderfynu am hwn yn barod.
moderate-hidden-address = Cyfeiriad cudd
moderate-hidden-link = Dolen gudd
moderate-hidden-note = Dim ond cymedrolwyr sy’n gweld hyn.
moderate-email = E-bost
moderate-since = Yn aros ers
moderate-before = O’r cyfeiriad e-bost hwn
moderate-before-none = Hwn yw’r un cyntaf.
moderate-before-some = { $count ->
    [one] Mae un cofnod arall yn gyhoeddus.
    [two] Mae 2 gofnod arall yn gyhoeddus.
    [few] Mae { $count } chofnod arall yn gyhoeddus.
    [many] Mae { $count } chofnod arall yn gyhoeddus.
   *[other] Mae { $count } cofnod arall yn gyhoeddus.
}
moderate-preview = Ei weld fel byddai pawb
moderate-preview-heading = “{ $title }” fel byddai pawb yn ei weld
moderate-preview-lede = Dim ond cymedrolwyr all weld y dudalen hon.
moderate-back = Yn ôl i’r ciw
moderate-changed-meanwhile = Newidiodd ei drefnwyr ef tra oeddech yn edrych. Edrychwch unwaith eto, yna penderfynwch.
moderate-edit = Ei newid eich hun, gyda nodyn
moderate-watch = Edrych ar y rhai nesaf o’r cyfeiriad hwn hefyd
moderate-changes-heading = Newidiadau sy’n aros
moderate-changes-text = Dyw eu hawduron ddim yn ddibynadwy eto. Mae pawb yn gweld yr hen eiriau nes ichi benderfynu.
moderate-change-then = Maen nhw eisiau
moderate-change-since = Yn aros ers { $when }
moderate-flags-heading = Adroddwyd gan ymwelwyr
moderate-flags-text = Mae rhywun yn dweud bod rhywbeth o’i le. Mae pawb yn dal i weld y rhain, oni bai ei fod yn dweud fel arall.
moderate-flags-more = { $count ->
    [one] Daeth un adroddiad arall. Ni chadwyd ei eiriau.
   *[other] Daeth { $count } adroddiad arall. Ni chadwyd eu geiriau.
}
moderate-settle = Does dim o’i le yma
moderate-show-again = Ei ddangos eto
moderate-is-hidden = Mae wedi’i guddio rhag pawb tra byddwch yn edrych i mewn iddo.
moderate-hide-section = Ei guddio tra byddwch yn edrych i mewn iddo
moderate-hide = Ei guddio
moderate-remove-section = Ei gadw oddi ar y safle
moderate-approve = Cymeradwyo
moderate-reject-section = Peidio â’i dderbyn
moderate-reason-label = Pam ddim?
moderate-reason-hint = Mae’r trefnwyr yn darllen hyn air am air. Dywedwch beth fyddai’n ei wneud yn iawn.
moderate-reject = Gwrthod
moderate-reason-missing = Ysgrifennwch pam, fel bod y trefnwyr yn gwybod beth i’w newid.
moderate-decisions-heading = Penderfynwyd yn ddiweddar
moderate-decisions-empty = Does dim wedi’i benderfynu eto.
moderate-decision-released = Cymeradwywyd
moderate-decision-rejected = Ni dderbyniwyd
moderate-decision-change-released = Cymeradwywyd newid
moderate-decision-change-rejected = Ni dderbyniwyd newid
moderate-decision-edited = Newidiwyd
moderate-decision-hidden = Cuddiwyd
moderate-decision-hidden-first = Cuddiwyd gan adroddiad rhywun dibynadwy, nes bydd un ohonon ni wedi edrych
moderate-decision-shown = Dangoswyd eto
moderate-decision-settled = Setlwyd adroddiadau
moderate-decision-by = { $verb } gan { $who }, { $when }
moderate-decision-reason = Rheswm: { $reason }
moderate-decision-on = { $verb }, { $when }
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = Beth wnaeth cymedrolwyr
moderate-log-lede = Y diweddaraf yn gyntaf. Gellir tynnu’n ôl yr hyn a benderfynwyd am gofnodion a chalendrau am dri deg diwrnod, a llawer o’r gweddill hefyd.
moderate-log-link = Popeth a wnaed
moderate-log-empty = Does dim wedi’i wneud eto.
moderate-log-next = Gweithredoedd cynharach
moderate-log-listings = { $count ->
    [one] Un cofnod
    [two] 2 gofnod
    [few] { $count } chofnod
    [many] { $count } chofnod
   *[other] { $count } cofnod
}
moderate-log-which = Pa rai
moderate-log-more = { $count ->
    [one] ac un arall
   *[other] a { $count } arall
}
log-claim-approved = Rhoddwyd yr enw i bwy bynnag a ofynnodd amdano
log-claim-rejected = Ni roddwyd yr enw i bwy bynnag a ofynnodd amdano
log-trusted = Ymddiriedwyd mewn grŵp
log-distrusted = Dim ymddiried mewn grŵp mwyach
log-agreement-withdrawn = Tynnwyd cytundeb i’r egwyddorion yn ôl
log-group-merged = Unwyd y grŵp â { $into }
log-place-merged = Unwyd y lle â { $into }
log-letter = Neges { $number }: { $kind }
log-letter-given-up = Rhoddwyd y gorau i neges
log-letter-sent = Anfonwyd neges nawr
moderate-log-gone = Cofnod nad yw yma mwyach
moderate-log-undone-by = Tynnwyd yn ôl gan { $who }, { $when }
moderate-log-undone = Tynnwyd yn ôl, { $when }
moderate-undo = Dadwneud
moderate-undo-in-log = Ai llithriad oedd hynny? Tynnwch ef yn ôl yn y log.
moderate-undo-what = Dadwneud: { $what }
moderate-decision-appeal-refused = Edrychwyd arno unwaith eto, ac ni dderbyniwyd ef o hyd
moderate-decision-calendar-approved = Cymeradwywyd calendr
moderate-decision-calendar-rejected = Ni dderbyniwyd calendr
moderate-decision-calendar-stopped = Stopiwyd calendr
moderate-decision-calendar-allowed = Caiff calendr fynd ymlaen
moderate-appeal-refused = Mae “{ $title }” yn aros oddi ar y safle. Mae ei drefnwyr yn cael neges gyda’ch rheswm.
moderate-was-undone = Tynnwyd hyn yn ôl yn barod.
moderate-undo-late = Does dim modd tynnu hyn yn ôl mwyach: roedd fwy na thri deg diwrnod yn ôl, neu cyn i dim allu cael ei dynnu’n ôl.
moderate-undo-told = Mae negeseuon amdano nad oedd wedi mynd allan wedi’u gollwng. Mae pwy bynnag sydd ag un yn barod yn cael un arall.
moderate-undone-waits = Mae “{ $title }” yn aros eto. Dim ond cymedrolwyr all ei weld.
moderate-undone-many = { $count ->
    [one] Mae un cofnod yn aros eto.
    [two] Mae 2 gofnod yn aros eto.
    [few] Mae { $count } chofnod yn aros eto.
    [many] Mae { $count } chofnod yn aros eto.
   *[other] Mae { $count } cofnod yn aros eto.
} Dim ond cymedrolwyr all eu gweld.
moderate-undo-also = { $count ->
    [one] Os tynnwch hyn yn ôl, mae un cofnod arall yn aros eto: daeth yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn, a does neb wedi edrych arno.
    [two] Os tynnwch hyn yn ôl, mae 2 gofnod arall yn aros eto: daethon nhw’n gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn, a does neb wedi edrych arnyn nhw.
    [few] Os tynnwch hyn yn ôl, mae { $count } chofnod arall yn aros eto: daethon nhw’n gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn, a does neb wedi edrych arnyn nhw.
    [many] Os tynnwch hyn yn ôl, mae { $count } chofnod arall yn aros eto: daethon nhw’n gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn, a does neb wedi edrych arnyn nhw.
   *[other] Os tynnwch hyn yn ôl, mae { $count } cofnod arall yn aros eto: daethon nhw’n gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn, a does neb wedi edrych arnyn nhw.
}
moderate-undone-also = { $count ->
    [one] Mae un cofnod arall yn aros eto: roedd wedi dod yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn.
    [two] Mae 2 gofnod arall yn aros eto: roedden nhw wedi dod yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn.
    [few] Mae { $count } chofnod arall yn aros eto: roedden nhw wedi dod yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn.
    [many] Mae { $count } chofnod arall yn aros eto: roedden nhw wedi dod yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn.
   *[other] Mae { $count } cofnod arall yn aros eto: roedden nhw wedi dod yn gyhoeddus drwy’r ymddiriedaeth a ddaeth o hyn.
}
moderate-again = Roedd yn gyhoeddus drwy ymddiriedaeth a dynnwyd yn ôl. Does neb wedi edrych arno eto.
moderate-undone-change = Mae pawb yn gweld “{ $title }” fel yr oedd cyn y newid, ac mae’r newid yn aros eto.
moderate-undone-change-waits = Mae’r newid i “{ $title }” yn aros eto.
moderate-undone-edited = Mae “{ $title }” yn dweud eto’r hyn a ddywedodd cyn inni ei newid.
moderate-undone-hidden = Gall pawb weld “{ $title }” eto.
moderate-undone-shown = Mae “{ $title }” wedi’i guddio eto, ac mae’r hyn a adroddwyd ar agor.
moderate-undone-settled = Mae’r hyn a adroddwyd am “{ $title }” ar agor eto.
moderate-undone-appeal = Mae “{ $title }” yn aros am ateb i’w drefnwyr eto.
moderate-undone-calendar = Mae’r hyn a benderfynwyd am y calendr wedi’i dynnu’n ôl.
moderate-met-decided-since = Mae “{ $title }” yn aros fel y mae: mae rhywun wedi penderfynu rhywbeth arall amdano ers hynny. Tynnwch hynny’n ôl yn gyntaf.
moderate-met-written-since = Mae “{ $title }” yn aros fel y mae: mae rhywun wedi’i newid ers hynny. Mae ei hanes yn arwain yn ôl at bob fersiwn.
moderate-met-version-gone = Mae “{ $title }” yn aros fel y mae: dyw’r hyn roedd yn ei ddweud o’r blaen ddim wedi’i gadw mwyach.
moderate-met-already-so = Roedd “{ $title }” wedi cyrraedd yno’n barod, mewn ffordd arall.
moderate-met-newer-change = “{ $title }”: mae ei drefnwyr eisiau rhywbeth mwy newydd ers hynny. Dim ond hwnnw sy’n aros.
moderate-met-new-words = Newidiwyd “{ $title }” gan ei drefnwyr ers hynny. Mae’n aros gyda’i eiriau diweddaraf.
moderate-met-withdrawn = Tynnwyd “{ $title }” oddi ar y safle gan ei drefnwyr ers hynny. Os daw’n ôl, bydd yn aros.

## Several moderators and one queue.

moderate-look = Rydw i’n edrych ar hwn
moderate-look-away = Ei adael i’r lleill
moderate-looks-me = Rydych yn edrych ar hwn. Mae’r lleill yn gweld hynny, tan yfory.
moderate-looks-other = Mae { $who } yn edrych ar hwn.
moderate-look-instead = Edrych arno yn eu lle
moderate-remark-section = Dweud wrth y cymedrolwyr eraill
moderate-remark-label = Beth dylen nhw ei wybod?
moderate-remark-hint = Dim ond cymedrolwyr sy’n darllen hyn. Megis: “Rydw i wedi ysgrifennu atyn nhw. Arhoswch tan ddydd Gwener.”
moderate-remark-send = Gadael y nodyn hwn
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Un o’r cymedrolwyr, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Gofynnwyd am edrych unwaith eto
moderate-appeals-text = Ni dderbynion ni’r rhain. Mae eu trefnwyr yn dweud pam maen nhw’n meddwl fel arall, unwaith ar gyfer pob un.
moderate-appeal-reason = Dywedon ni
moderate-appeal-words = Maen nhw’n dweud
moderate-appeal-since = Gofynnwyd: { $when }
moderate-appeal-accept = Ei gyhoeddi wedi’r cyfan
moderate-appeal-section = Mae’n aros fel y mae
moderate-appeal-refuse = Gwrthod, gyda’r rheswm hwn
moderate-behind = { $count ->
    [one] Mae un arall yn aros y tu ôl i’r rhain.
   *[other] Mae { $count } arall yn aros y tu ôl i’r rhain.
}

## The queue, section by section.

moderate-counts-label = Beth sy’n aros
moderate-counts-reported = { $count ->
    [one] Un wedi’i adrodd
   *[other] { $count } wedi’u hadrodd
}
moderate-counts-changes = { $count ->
    [one] Un newid
   *[other] { $count } newid
}
moderate-counts-appeals = { $count ->
    [one] Un yn gofyn am edrych eto
   *[other] { $count } yn gofyn am edrych eto
}
moderate-counts-claims = { $count ->
    [one] Un yn gofyn am enw grŵp
   *[other] { $count } yn gofyn am enw grŵp
}
moderate-counts-twins = { $count ->
    [one] Un fel un arall
   *[other] { $count } fel rhai eraill
}
moderate-counts-new = { $count ->
    [one] Un o gyfeiriad newydd
   *[other] { $count } o gyfeiriadau newydd
}
moderate-counts-calendars = { $count ->
    [one] Un o galendr
   *[other] { $count } o galendrau
}
moderate-twins-heading = Fel un sydd yma
moderate-twins-text = Mae gan yr un cyfeiriad gofnod o’r enw hwn ar yr amser hwn yn barod. Edrychwch ai un arall yw hwn.
moderate-new-heading = O gyfeiriadau newydd
moderate-new-text = Dyma’r rhai cyntaf o’u cyfeiriad, neu does neb yn ymddiried ynddo eto. Dim ond cymedrolwyr all eu gweld.
moderate-rows-heading = { $count ->
    [one] Ac un arall
   *[other] A { $count } arall
}
moderate-rows-next = Y rhai ar eu hôl
moderate-next-card = Ymlaen i’r un nesaf
moderate-approve-which = Cymeradwyo “{ $title }”
moderate-of-address = { $count ->
    [one] Dim ond yr un hwn o’r cyfeiriad hwn sy’n aros.
   *[other] Pob un o’r { $count } o’r cyfeiriad hwn sy’n aros
}
moderate-of-network = { $count ->
    [one] Dim ond yr un hwn o’r rhwydwaith hwn sy’n aros.
   *[other] Pob un o’r { $count } o’r rhwydwaith hwn sy’n aros
}
moderate-figures = { $count ->
    [one] Mae un cofnod yn aros, ers { $oldest }.
    [two] Mae 2 gofnod yn aros, yr hynaf ers { $oldest }, eu hanner ers { $median } neu’n hirach.
    [few] Mae { $count } chofnod yn aros, yr hynaf ers { $oldest }, eu hanner ers { $median } neu’n hirach.
    [many] Mae { $count } chofnod yn aros, yr hynaf ers { $oldest }, eu hanner ers { $median } neu’n hirach.
   *[other] Mae { $count } cofnod yn aros, yr hynaf ers { $oldest }, eu hanner ers { $median } neu’n hirach.
}
moderate-figures-heading = Sut mae’r ciw
moderate-figures-none = Does dim yn aros.

## Sweeps: many at once.

sweep-heading = Llawer ar unwaith
sweep-link = Penderfynu am lawer ar unwaith
sweep-lede = Dewch o hyd i’r hyn sy’n aros ac sydd â rhywbeth yn gyffredin. Gwelwch yn union beth fyddai’n cael ei effeithio cyn i ddim ddigwydd.
sweep-search = Beth sydd ganddyn nhw’n gyffredin?
sweep-search-else = Chwilio am rywbeth arall
sweep-by-label = Yn gyffredin mae ganddyn nhw
sweep-by-words = Geiriau sydd ym mhob un ohonyn nhw
sweep-by-link = Dolen i’r un safle
sweep-what-label = Pa eiriau, neu pa safle?
sweep-what-hint = Megis “tabledi rhad”, sy’n rhaid bod yno i gyd, neu “shop.example”.
sweep-look = Edrych beth sy’n aros
sweep-unclear = Teipiwch eiriau cyfan o dair llythyren neu fwy, neu enw safle megis shop.example.
sweep-none = Does dim sy’n aros â hynny’n gyffredin.
sweep-hits = { $count ->
    [one] Byddai un cofnod yn cael ei effeithio
    [two] Byddai 2 gofnod yn cael eu heffeithio
    [few] Byddai { $count } chofnod yn cael eu heffeithio
    [many] Byddai { $count } chofnod yn cael eu heffeithio
   *[other] Byddai { $count } cofnod yn cael eu heffeithio
}
sweep-from = { $count ->
    [one] O un cyfeiriad e-bost y daeth y cyfan.
    [two] O 2 gyfeiriad e-bost y daethon nhw.
   *[other] O { $count } cyfeiriad e-bost y daethon nhw.
}
sweep-leave-out = Gadael hwn allan
sweep-span = Dyma { $from } i { $to } o { $all }.
sweep-more = { $count ->
    [one] Byddai un arall yn cael ei effeithio, sydd ar dudalen arall. Mae’r hyn a adewch allan ac a deipiwch yn aros wrth ichi droi.
   *[other] Byddai { $count } arall yn cael eu heffeithio, sydd ar dudalennau eraill. Mae’r hyn a adewch allan ac a deipiwch yn aros wrth ichi droi.
}
sweep-on = Dangos y rhai sy’n dilyn
sweep-back = Dangos y rhai o’r blaen
sweep-beyond = { $count ->
    [one] Mae gan un arall hyn yn gyffredin. Ni phenderfynir am fwy na { $most } ar unwaith: daw i’r golwg y tro nesaf.
   *[other] Mae gan { $count } arall hyn yn gyffredin. Ni phenderfynir am fwy na { $most } ar unwaith: dôn nhw i’r golwg y tro nesaf.
}
sweep-reason-hint = I’w gwrthod yn unig. Mae’r trefnwyr i gyd yn darllen hyn air am air, mewn un neges am eu holl gofnodion.
sweep-then = I wrthod, dywedwch pam: mae’r negeseuon yn mynd allan ar ôl pum munud. Tan hynny does neb yn dysgu am lithriad y byddwch yn ei dynnu’n ôl.
sweep-reject = Gwrthod pob un ond y rhai a adawyd allan
sweep-release = Cymeradwyo pob un ond y rhai a adawyd allan
sweep-released = { $count ->
    [one] Mae un cofnod yn gyhoeddus nawr. Dywedir wrth ei drefnwyr; mae eu hun nesaf yn aros eto.
    [two] Mae 2 gofnod yn gyhoeddus nawr. Dywedir wrth eu trefnwyr; mae eu rhai nesaf yn aros eto.
    [few] Mae { $count } chofnod yn gyhoeddus nawr. Dywedir wrth eu trefnwyr; mae eu rhai nesaf yn aros eto.
    [many] Mae { $count } chofnod yn gyhoeddus nawr. Dywedir wrth eu trefnwyr; mae eu rhai nesaf yn aros eto.
   *[other] Mae { $count } cofnod yn gyhoeddus nawr. Dywedir wrth eu trefnwyr; mae eu rhai nesaf yn aros eto.
}
sweep-changed = Daeth, aeth neu newidiodd rhywbeth tra oeddech yn edrych. Edrychwch unwaith eto ar yr hyn fyddai’n cael ei effeithio nawr.
sweep-nothing-done = Does dim ar ôl a fyddai’n cael ei effeithio. Wnaed dim.
sweep-done = { $count ->
    [one] Ni dderbyniwyd un cofnod.
    [two] Ni dderbyniwyd 2 gofnod.
    [few] Ni dderbyniwyd { $count } chofnod.
    [many] Ni dderbyniwyd { $count } chofnod.
   *[other] Ni dderbyniwyd { $count } cofnod.
} Bydd y trefnwyr i gyd yn cael un neges gyda’ch rheswm mewn pum munud.
