## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = Negeseuon ar eu ffordd
moderate-letters-heading = Negeseuon ar eu ffordd
moderate-letters-lede = Rhoddir cynnig arall am ddau ddiwrnod ar negeseuon nad yw gweinydd post yn eu derbyn. Dangosir cyfeiriadau wedi’u byrhau.
moderate-letters-tried = Mae’r neges yn mynd allan nawr. Mae ei chyfeiriad yn derbyn negeseuon eto. Edrychwch yma eto mewn munud.
moderate-letters-ended = Rhoddwyd y gorau i’r neges. Mae “Cynnig nawr” yn ei hanfon er hynny.
moderate-letters-nothing = Wnaed dim: mae’r neges ar ei ffordd, mae wedi mynd allan, neu dywedodd ei darllenydd nad oes eisiau ein negeseuon.
moderate-letters-waiting-heading = Yn aros
moderate-letters-waiting = { $count ->
    [0] Does dim neges yn aros.
    [one] Mae un neges yn aros.
   *[other] Mae { $count } neges yn aros.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Rhoddwyd y gorau iddyn nhw
moderate-letters-failed = { $count ->
    [0] Ni roddwyd y gorau i’r un neges yn y tri deg diwrnod diwethaf.
    [one] Rhoddwyd y gorau i un neges yn y tri deg diwrnod diwethaf.
   *[other] Rhoddwyd y gorau i { $count } neges yn y tri deg diwrnod diwethaf.
}
moderate-letters-withheld-heading = Wedi’u dal yn ôl
moderate-letters-suppressed = { $count ->
    [0] Mae pob cyfeiriad yn derbyn negeseuon.
    [one] Mae un cyfeiriad nad yw’n derbyn negeseuon. Dim ond fel cod y cedwir ef. Daw hyn i ben pan fydd ei berchennog yn gofyn am neges ac yn pwyso’r botwm ynddi.
    [two] Mae 2 gyfeiriad nad ydyn nhw’n derbyn negeseuon. Dim ond fel codau y cedwir nhw. Daw hyn i ben pan fydd perchennog yn gofyn am neges ac yn pwyso’r botwm ynddi.
    [few] Mae { $count } chyfeiriad nad ydyn nhw’n derbyn negeseuon. Dim ond fel codau y cedwir nhw. Daw hyn i ben pan fydd perchennog yn gofyn am neges ac yn pwyso’r botwm ynddi.
    [many] Mae { $count } chyfeiriad nad ydyn nhw’n derbyn negeseuon. Dim ond fel codau y cedwir nhw. Daw hyn i ben pan fydd perchennog yn gofyn am neges ac yn pwyso’r botwm ynddi.
   *[other] Mae { $count } cyfeiriad nad ydyn nhw’n derbyn negeseuon. Dim ond fel codau y cedwir nhw. Daw hyn i ben pan fydd perchennog yn gofyn am neges ac yn pwyso’r botwm ynddi.
}
moderate-letters-withheld = { $count ->
    [0] Ni ddaliwyd yr un neges yn ôl oherwydd hynny yn y tri deg diwrnod diwethaf.
    [one] Daliwyd un neges yn ôl oherwydd hynny yn y tri deg diwrnod diwethaf.
   *[other] Daliwyd { $count } neges yn ôl oherwydd hynny yn y tri deg diwrnod diwethaf.
}
moderate-letters-returned-heading = Daeth yn ôl
moderate-letters-returned = { $count ->
    [0] Ni ddaeth yr un neges yn ôl yn y tri deg diwrnod diwethaf.
    [one] Daeth un neges yn ôl yn y tri deg diwrnod diwethaf.
   *[other] Daeth { $count } neges yn ôl yn y tri deg diwrnod diwethaf.
}
moderate-letters-more = { $count ->
    [one] ac un arall
   *[other] a { $count } arall
}
moderate-letters-line = { $kind }, i { $address }
moderate-letters-due = Yn mynd allan: { $when }
moderate-letters-again = { $count ->
    [one] Un cynnig. Y nesaf: { $when }
    [two] 2 gynnig. Y nesaf: { $when }
    [few] { $count } chynnig. Y nesaf: { $when }
    [many] { $count } chynnig. Y nesaf: { $when }
   *[other] { $count } cynnig. Y nesaf: { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = Beth ddywedwyd: { $said }
moderate-letters-try = Cynnig nawr
moderate-letters-try-which = Cynnig nawr: { $what }
moderate-letters-end = Rhoi’r gorau iddi
moderate-letters-end-which = Rhoi’r gorau iddi: { $what }
moderate-letters-why-untrue = Heb ei hanfon, am nad oedd yn wir mwyach
moderate-letters-why-suppressed = Heb ei hanfon, am nad yw ei chyfeiriad yn derbyn negeseuon
moderate-letters-why-refused = Gwrthodwyd gan y gweinydd post
moderate-letters-why-late = Rhoddwyd y gorau iddi ar ôl dau ddiwrnod
moderate-letters-why-given-up = Rhoddwyd y gorau iddi gan y cymedrolwyr
moderate-letters-why-bounced = Anfonwyd, a daeth yn ôl

letter-kind-confirm = Yn gofyn am gadarnhau cofnod
letter-kind-published = Mae cofnod yn gyhoeddus
letter-kind-held = Mae cofnod yn aros am y cymedrolwyr
letter-kind-rejected = Ni dderbyniwyd cofnod
letter-kind-change-published = Mae newid yn gyhoeddus
letter-kind-change-rejected = Ni dderbyniwyd newid
letter-kind-edited = Newidiodd y cymedrolwyr gofnod
letter-kind-hidden = Mae cofnod wedi’i guddio
letter-kind-withdrawn = Tynnwyd cofnod yn ôl
letter-kind-new-link = Dolen breifat newydd
letter-kind-looks-again = Tynnwyd penderfyniad yn ôl
letter-kind-appeal-refused = Ateb i apêl
letter-kind-question = Yn gofyn a yw dyddiad yn digwydd
letter-kind-write-up-published = Mae stori’n gyhoeddus
letter-kind-write-up-rejected = Ni dderbyniwyd stori
letter-kind-write-up-waits = Tynnwyd penderfyniad am stori yn ôl
letter-kind-held-again = Mae cofnodion yn aros eto
letter-kind-queue = Yn dweud wrth gymedrolwyr beth sy’n aros
letter-kind-links = Holl ddolenni preifat rhywun
letter-kind-follow-confirm = Yn gofyn am gadarnhau dilyn
letter-kind-follow-known = Dolen dilynwr
letter-kind-news-new = I ddilynwr: rhywbeth newydd
letter-kind-news-back = I ddilynwr: mae rhywbeth yn ôl
letter-kind-news-changed = I ddilynwr: newid
letter-kind-news-cancelled = I ddilynwr: canslo
letter-kind-news-withdrawn = I ddilynwr: tynnwyd rhywbeth yn ôl
letter-kind-daily = I ddilynwr: y diwrnod
letter-kind-weekly = I ddilynwr: yr wythnos
letter-kind-next-date = I ddilynwr: y dyddiad nesaf
letter-kind-sign-in = Dolen i fewngofnodi
letter-kind-holder-invited = Yn gofyn am ofalu am gofnod
letter-kind-holder-link = Dolen newydd i ofalu am gofnod
letter-kind-holder-ended = Daeth dolen i gofnod i ben
letter-kind-offered = Yn gofyn am gymryd cofnod drosodd
letter-kind-handed-over = Trosglwyddwyd cofnod
letter-kind-goes-elsewhere = Mae cofnod yn mynd i rywun arall
letter-kind-new-address = Yn gofyn mewn cyfeiriad newydd
letter-kind-address-changed = Mae cyfeiriad wedi newid
letter-kind-codes-made = Gwnaed codau ar bapur
letter-kind-code-used = Defnyddiwyd cod o bapur
letter-kind-import-suspended = Ni ofynnir i galendr mwyach
letter-kind-import-released = Cymeradwywyd calendr
letter-kind-import-rejected = Ni dderbyniwyd calendr
letter-kind-import-looks-again = Tynnwyd penderfyniad am galendr yn ôl
letter-kind-group-invited = Yn gwahodd i grŵp
letter-kind-group-ended = Dyw rhywun ddim mewn grŵp mwyach
letter-kind-group-offered = Yn cynnig rhan mewn grŵp
letter-kind-group-taken = Derbyniwyd cynnig mewn grŵp
letter-kind-claim-approved = Mae grŵp wedi cael ei enw
letter-kind-claim-rejected = Dyw grŵp ddim wedi cael yr enw
letter-kind-request-confirm = Yn gofyn am gadarnhau cwestiwn
letter-kind-request-known = Gofynnwyd cwestiwn ddwywaith
letter-kind-request-asked = Mae rhywun yn gofyn am gyfeiriad neu ddolen
letter-kind-request-given = Rhoddir cyfeiriad neu ddolen
letter-kind-request-refused = Ni roddir cyfeiriad neu ddolen
letter-kind-request-off = I rywun a ofynnodd: canslo
letter-kind-request-changed = I rywun a ofynnodd: newid
letter-kind-swept = Ni dderbyniwyd sawl cofnod
letter-kind-swept-undone = Tynnwyd penderfyniad am sawl cofnod yn ôl

letter-test-subject = Neges brawf
letter-test-opening = Anfonwyd y neges hon â llaw i weld a yw negeseuon yn cyrraedd. Maen nhw.
letter-test-footer = Rydych chi’n cael y neges hon am fod rhywun sy’n cynnal { $site } wedi teipio’ch cyfeiriad.

mail-test-sent = Anfonwyd. Derbyniodd y gweinydd post y neges i { $address }.
mail-test-file = Ysgrifennwyd i ffeil yn { $folder }: does dim gweinydd post wedi’i osod.
mail-state-sent = anfonwyd { $when }
mail-state-waiting = { $count ->
    [0] yn aros, i fynd { $when }
    [one] yn aros, un cynnig, y nesaf { $when }
    [two] yn aros, 2 gynnig, y nesaf { $when }
    [few] yn aros, { $count } chynnig, y nesaf { $when }
    [many] yn aros, { $count } chynnig, y nesaf { $when }
   *[other] yn aros, { $count } cynnig, y nesaf { $when }
}
mail-state-given-up = rhoddwyd y gorau iddi { $when }
mail-key-made = Mae’r allwedd yn { $file }, i’w pherchennog yn unig. Gosodwch CUPPA_DKIM_KEY iddi a CUPPA_DKIM_SELECTOR i { $selector }, a dywedwch hyn yn DNS:

## What `cuppa check` finds.

doctor-fine = iawn
doctor-advice = gwell
doctor-amiss = o’i le
doctor-settings-fine = Mae’r gosodiadau’n ffitio gyda’i gilydd.
doctor-database-absent = Does dim cronfa ddata yn y ffolder { $folder }. Dywedwch gyda --data ble mae hi, neu dechreuwch y gweinydd yn gyntaf.
doctor-database-fine = Mae’r gronfa ddata’n gyfan.
doctor-database-amiss = Mae’r gronfa ddata wedi’i difrodi: { $said }. Stopiwch y gweinydd ac ewch yn ôl i’ch copi wrth gefn diwethaf.
doctor-keys-fine = Mae pob rhes o’r gronfa ddata’n arwain lle dylai.
doctor-keys-amiss = { $count ->
    [one] Mae un rhes yn arwain at un arall nad yw yno
    [two] Mae 2 res yn arwain at rai eraill nad ydyn nhw yno
   *[other] Mae { $count } rhes yn arwain at rai eraill nad ydyn nhw yno
}, y gyntaf yn { $table }. Ewch yn ôl i’ch copi wrth gefn diwethaf, neu dywedwch wrthon ni amdano.
doctor-zones-fine = Mae cylchfaoedd amser yn hysbys, fel y maen nhw yn { $version }.
doctor-zones-amiss = Does dim cylchfaoedd amser yn hysbys. Gosodwch y pecyn tzdata.
doctor-room-fine = Mae { $free } MB o le ar y ddisg.
doctor-room-advice = Dim ond { $free } MB o le sydd ar ôl ar y ddisg.
doctor-room-amiss = Dim ond { $free } MB o le sydd ar ôl ar y ddisg, rhy ychydig i gopïo’r gronfa ddata cyn ei newid. Gwnewch le.
doctor-key-fine = I’w pherchennog yn unig mae’r allwedd { $file }.
doctor-key-amiss = Gall eraill ddarllen yr allwedd { $file }. Dywedwch: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] Roedd llinell gymorth “Help nawr” yn gywir o fewn 180 diwrnod, hyd y gwyddom.
    [two] Roedd y 2 linell gymorth ar “Help nawr” yn gywir o fewn 180 diwrnod, hyd y gwyddom.
   *[other] Roedd pob un o’r { $count } llinell gymorth ar “Help nawr” yn gywir o fewn 180 diwrnod, hyd y gwyddom.
}
doctor-lines-advice = { $count ->
    [one] Mae llinell gymorth ar “Help nawr” wedi’i phlygu i ffwrdd, am nad oes neb wedi’i gwirio ers 180 diwrnod: { $names }. Gwiriwch hi, a rhowch restr o’ch eiddo yn y ffolder data, fel mae’r canllaw i bwy bynnag sy’n cynnal y safle yn ei ddweud.
    [two] Mae 2 linell gymorth ar “Help nawr” wedi’u plygu i ffwrdd, am nad oes neb wedi’u gwirio ers 180 diwrnod: { $names }. Gwiriwch nhw, a rhowch restr o’ch eiddo yn y ffolder data, fel mae’r canllaw i bwy bynnag sy’n cynnal y safle yn ei ddweud.
   *[other] Mae { $count } llinell gymorth ar “Help nawr” wedi’u plygu i ffwrdd, am nad oes neb wedi’u gwirio ers 180 diwrnod: { $names }. Gwiriwch nhw, a rhowch restr o’ch eiddo yn y ffolder data, fel mae’r canllaw i bwy bynnag sy’n cynnal y safle yn ei ddweud.
}
doctor-lines-amiss = { $why } Tan hynny mae gan “Help nawr” y rhifau mae’r rhaglen yn dod â nhw.
doctor-mail-files = Does dim gweinydd post wedi’i osod: ysgrifennir negeseuon i { $folder }.
doctor-mail-local = O { $address } mae negeseuon yn dod, a dim ond y peiriant hwn sy’n ei adnabod. Ni ofynnwyd dim i DNS.
doctor-dns-absent = Does dim gweinydd DNS yn hysbys ar y peiriant hwn. Enwch un gyda --dns.
doctor-dns-silent = Dyw DNS ddim yn ateb, felly gofynnwch eto yn nes ymlaen neu enwch weinydd arall gyda --dns. Rhaid gosod hyn: { $record }
doctor-spf-fine = SPF: mae gweinyddion sy’n cael anfon wedi’u henwi ({ $record }).
doctor-spf-absent = Mae SPF ar goll. Gosodwch hyn, neu’r hyn mae pwy bynnag sy’n cludo’ch negeseuon yn ei ddweud: { $record }
doctor-spf-open = Mae SPF yn gadael i bawb anfon ({ $record }). Gorffennwch ef gyda ~all neu -all.
doctor-spf-nobody = Dyw SPF yn gadael i neb anfon ({ $record }), felly caiff negeseuon eu troi i ffwrdd. Gosodwch hyn, neu’r hyn mae pwy bynnag sy’n cludo’ch negeseuon yn ei ddweud: { $wanted }
doctor-spf-many = Mae SPF yno fwy nag unwaith ar gyfer { $domain }, sy’n cyfrif fel byth. Gwnewch un cofnod ohonyn nhw.
doctor-dkim-fine = DKIM: yr allwedd yn { $name } yw’r un y llofnodir negeseuon â hi.
doctor-dkim-none = Ni lofnodir negeseuon yma. Naill ai mae’ch gweinydd post yn eu llofnodi â DKIM, neu gwnewch allwedd: cuppa mail key DIR
doctor-dkim-absent = DKIM: mae’r allwedd ar goll. Gosodwch hyn: { $record }
doctor-dkim-other = DKIM: mae allwedd arall yno, felly mae llofnodion yn methu. Gosodwch hyn: { $record }
doctor-dmarc-fine = Mae DMARC yno ({ $record }).
doctor-dmarc-absent = Mae DMARC ar goll. Gosodwch hyn: { $record }
doctor-host-absent = Does gan y gweinydd post { $host } ddim cyfeiriad yn DNS. Edrychwch ar CUPPA_SMTP_URL.
doctor-ptr-fine = Enw { $address } yw { $name }, ac mae hwnnw’n arwain yn ôl ato.
doctor-ptr-other = Enw { $address } yw { $name }, nad yw’n arwain yn ôl ato. Gall pwy bynnag sy’n rhedeg y cyfeiriad hwnnw ei drwsio; mae o bwys os oddi yno mae’ch negeseuon yn gadael.
doctor-ptr-absent = Does gan { $address } ddim enw (PTR). Gall pwy bynnag sy’n rhedeg y cyfeiriad hwnnw roi un iddo; mae o bwys os oddi yno mae’ch negeseuon yn gadael.
doctor-ptr-own = Mae’ch gweinydd post ar y peiriant hwn. Mae angen enw (PTR) ar ei gyfeiriad cyhoeddus sy’n arwain yn ôl ato, a rhaid i’r gweinydd alw’i hun felly (HELO).
doctor-helo-fine = HELO: trosglwyddir negeseuon dan yr enw { $name }, sy’n arwain at { $addresses } ac yn ôl.
doctor-helo-short = HELO: trosglwyddir negeseuon dan yr enw { $name }, ond all neb arall ddod o hyd i’r enw hwnnw. Gosodwch CUPPA_MAIL_HELO i enw cyfan, megis enw’ch safle.
doctor-helo-absent = HELO: trosglwyddir negeseuon dan yr enw { $name }, nad oes ganddo gyfeiriad yn DNS. Rhowch un iddo (A neu AAAA), neu gosodwch CUPPA_MAIL_HELO i enw sydd ag un.
doctor-helo-other = HELO: trosglwyddir negeseuon dan yr enw { $name }, ond { $called } yw enw ei gyfeiriad { $address }. Gosodwch CUPPA_MAIL_HELO i’r enw hwnnw, neu gofynnwch i’r cyfeiriad gael yr un enw â chi (PTR).
doctor-helo-nameless = HELO: trosglwyddir negeseuon dan yr enw { $name }, a does gan ei gyfeiriad { $address } ddim enw (PTR). Gall pwy bynnag sy’n rhedeg y cyfeiriad hwnnw roi’r enw hwn iddo.
