### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Pob grŵp
groups-title = Grwpiau
groups-lede = Pawb sy’n rhestru rhywbeth yma.
groups-empty = Mae grwpiau i’w gweld yma cyn gynted ag y bydd un ohonyn nhw’n rhestru rhywbeth. Efallai mai’ch un chi fydd hwnnw.
groups-dates = { $count ->
    [one] 1 dyddiad i ddod
    [two] 2 ddyddiad i ddod
   *[other] { $count } dyddiad i ddod
}
groups-no-dates = Dim dyddiadau i ddod
group-description = Caffis a digwyddiadau mae { $group } yn eu rhestru.
group-about-heading = Am y grŵp
group-since = Yma ers { $day }.
group-site = Eu gwefan eu hunain
group-agreed = Maen nhw’n cytuno i
group-principles = egwyddorion caffis lleihau niwed
group-agreed-on = ers { $day }.
group-withdrawn = Tynnodd y cymedrolwyr hyn yn ôl, { $day }:
group-me-kept = Lawrlwytho’r hyn a gedwir am y grŵp
group-me-kept-text = Os ydych am gadw rhywbeth ohono, lawrlwythwch ef yn gyntaf: yr hyn mae’r grŵp yn ei ddweud, pa rannau sydd gan aelodau ynddo, a’i gofnodion. Nid pwy sydd ynddo: nhw biau hynny.
group-me-erase-text = Wedyn does dim ar ôl o’r hyn roedd yn ei ddweud, a does neb ynddo. Mae’r hyn roedd yn ei gynnal yn aros gyda phwy bynnag a’i rhestrodd. Cedwir ei gyfeiriad gwe, fel nad oes neb arall yn ei gael.
group-me-erase-word = Teipiwch { $word } i ddweud eich bod o ddifrif
group-me-erase = Dileu’r grŵp hwn
group-done-erased-heading = Mae’r grŵp wedi’i ddileu
group-done-erased-lede = Mae’r hyn roedd yn ei gynnal yn aros gyda phwy bynnag a’i rhestrodd.
group-closed-title = { $group }: wedi dod i ben
group-closed-lede = Caeodd y grŵp, { $day }. Efallai fod yr hyn roedd yn ei gynnal yn mynd ymlaen: edrychwch dan enwau’r rhai a’i rhestrodd.

## The page of somebody’s own groups

me-groups-heading = Eich grwpiau
me-groups-none = Mae grŵp yn gadael i sawl person ofalu am ei gaffis a’i ddigwyddiadau, fel eu bod yn mynd ymlaen pan fydd rhywun yn gadael.
me-groups-start = Dechrau grŵp
me-group-open = Agor y grŵp
me-group-answer = Ateb
me-group-asked = Gofynnwyd ichi ymuno â’r grŵp hwn.
me-group-offered = Gofynnwyd ichi fod yn berchennog ar y grŵp hwn.
me-group-waiting = { $count ->
    [one] Mae cofnod gydag enw’r grŵp yn aros am air gennych.
    [two] Mae 2 gofnod gydag enw’r grŵp yn aros am air gennych.
    [few] Mae { $count } chofnod gydag enw’r grŵp yn aros am air gennych.
    [many] Mae { $count } chofnod gydag enw’r grŵp yn aros am air gennych.
   *[other] Mae { $count } cofnod gydag enw’r grŵp yn aros am air gennych.
}
me-of-group = Grŵp o’ch eiddo sy’n cynnal hyn.

group-role-owner = Perchennog
group-role-editor = Golygydd

## Starting one

group-new-heading = Dechrau grŵp
group-new-lede = Mae aelodau gan grŵp. Gyda’i gilydd maen nhw’n gofalu am yr hyn sydd ar y rhestr dan ei enw.
group-new-public = Gall pawb weld yr enw, yr hyn a ysgrifennwch yma, a’r hyn mae’r grŵp yn ei restru. All neb weld pwy sydd ynddo.
group-new-name-label = Enw’r grŵp
group-new-name-hint = Fel rydych yn ei ysgrifennu ar eich cofnodion.
group-about-label = Am y grŵp
group-about-hint = Ychydig frawddegau. Gallwch adael hwn yn wag. Mae pawb yn gweld hyn a’r wefan ar ôl i’r cymedrolwyr gymeradwyo tri chofnod gan y grŵp.
group-site-label = Gwefan y grŵp ei hun
group-site-hint = Dim ond os oes un ganddo.
group-claim-label = Pam mai’ch grŵp chi yw hwn?
group-claim-hint = Ychydig eiriau i’n cymedrolwyr, er enghraifft pwy all ddweud wrthon ni fod hynny’n wir. Dim ond nhw sy’n darllen hyn.
group-new-start = Dechrau’r grŵp
group-new-ask = Anfon hyn at y cymedrolwyr
group-waits-heading = Bydd un o’r cymedrolwyr yn edrych arno
group-waits-lede = Mae eraill yn defnyddio’r enw hwn yn barod, felly bydd person yn edrych ar yr hyn a ysgrifennoch. Anfonwn neges atoch.

refused-group-name = Teipiwch enw’r grŵp, gydag o leiaf un llythyren ynddo. Dyw “New” ar ei ben ei hun ddim yn gweithio.
refused-group-site = Teipiwch gyfeiriad gwefan, megis hopestreet.example.
refused-group-closed = Mae grŵp o’r enw hwn wedi cau. Cedwir ei enw, fel nad oes neb yn cymryd grŵp arall amdano.
refused-group-used = Mae eraill yn defnyddio’r enw hwn yma’n barod. Dywedwch wrth ein cymedrolwyr mewn ychydig eiriau pam mai’ch grŵp chi yw hwn.
refused-groups-many = Rydych yn berchennog ar hyn o grwpiau: { $most }. Trosglwyddwch neu caewch un yn gyntaf.
refused-claims-many = Mae pum enw y gofynnoch amdanyn nhw’n aros am ein cymedrolwyr. Arhoswch am eu hateb.

## The page of a group for its members

group-me-describe = Gofalu am grŵp.
group-me-public = Gweld ei dudalen
group-me-not-public = Bydd ganddo dudalen ei hun cyn gynted ag y bydd rhywbeth mae’n ei gynnal yn gyhoeddus.
group-me-trusted = Mae’r hyn mae aelodau’n ei restru dan enw’r grŵp i’w weld ar unwaith. Does dim rhaid i’r cymedrolwyr edrych yn gyntaf.
group-me-waiting-heading = Ai chi biau hwn?
group-me-waiting-text = Rhestrodd rhywun hwn dan enw’ch grŵp. Nes i un ohonoch ddweud mai chi biau ef, dyw e ddim ar yr un dudalen o’r grŵp.
group-me-accept = Ni biau ef
group-me-refuse = Nid ni biau ef
group-me-listings-heading = Beth mae’r grŵp yn ei gynnal
group-me-listings-none = Dim byd hyd yma. Ychwanegwch ddigwyddiad neu gaffi gydag enw’r grŵp, a chyda’ch cyfeiriad.
group-me-listing-open = Gofalu amdano
group-me-listing-said = Dywedodd un ohonoch mai chi biau ef. Pwy bynnag a’i hychwanegodd sy’n gofalu amdano.
group-me-listing-left = Mae pwy bynnag a’i hychwanegodd wedi gadael y grŵp. Gall perchennog ei gymryd drosodd.
group-me-refused-heading = Nid eich un chi
group-me-refused-text = Dywedoch nad chi biau’r rhain. Maen nhw’n cadw’r geiriau a deipiwyd, ac nid ydyn nhw ar yr un dudalen o’r grŵp.
group-me-members-heading = Aelodau
group-me-members-text = Dim ond perchnogion sy’n gweld y cyfeiriadau. Mae golygyddion yn newid geiriau a dyddiadau. Mae perchnogion hefyd yn tynnu cofnodion oddi ar y safle, ac yn gofalu am aelodau.
group-me-more = { $count ->
    [one] Mae un person arall yn y grŵp, neu gofynnwyd i un.
   *[other] Mae { $count } o bobl eraill yn y grŵp, neu gofynnwyd iddyn nhw.
}
group-me-you = Chi
group-me-since = { $role } ers { $day }.
group-me-asked = Gofynnwyd: { $day }. Heb gytuno hyd yma.
group-me-offered = Gofynnoch iddyn nhw fod yn berchennog. Dydyn nhw ddim wedi ateb hyd yma. Ar ôl 30 diwrnod mae’r cynnig yn dod i ben.
group-me-make-owner = Gofyn iddyn nhw fod yn berchennog hefyd
group-me-make-editor = Eu gwneud yn olygydd
group-me-end = Rhoi diwedd ar eu haelodaeth
group-me-end-asked = Tynnu’r cwestiwn yn ôl
group-me-handover-fold = Trosglwyddo’r grŵp iddyn nhw
group-me-handover-text = Maen nhw’n dod yn berchennog pan gytunan nhw. Golygydd fyddwch chi wedyn.
group-me-handover = Ei drosglwyddo
group-me-change-fold = Newid rhywbeth yma
group-me-offer-heading = Gofynnwyd ichi fod yn berchennog
group-me-offer-text = Mae perchennog yn gofalu am yr aelodau, yn gallu cau’r grŵp, ac yn ateb dros yr hyn mae’n ei restru. Os na atebwch, mae’r cynnig yn dod i ben ar ôl 30 diwrnod.
group-me-offer-take = Iawn, rydw i’n berchennog
group-me-offer-end = Dim diolch
group-me-invite-heading = Gofyn i rywun
group-me-invite-text = Maen nhw’n cael neges. Os nad ydyn nhw’n cytuno o fewn 30 diwrnod, rydyn ni’n anghofio’u cyfeiriad.
group-me-invite-label = Eu cyfeiriad e-bost
group-me-invite = Anfon y neges
group-me-about-heading = Beth mae pawb yn ei ddarllen
group-me-about-save = Cadw
group-me-principles-heading = Egwyddorion
group-me-principles-text = Caiff grŵp sy’n cytuno iddyn nhw gael ei alw’n gaffi lleihau niwed neu’n ffrind iddyn nhw yma.
group-me-principles-agree = Rydyn ni’n cytuno
group-me-leave-heading = Gadael neu gau
group-me-leave-text = Os gadewch, mae’r hyn a ychwanegoch yn mynd ymlaen dan enw’r grŵp. Mae’ch dolenni preifat gennych o hyd. Gall perchennog gymryd y cofnodion hynny drosodd.
group-me-leave = Gadael y grŵp
group-me-last-owner = Chi yw’r unig berchennog. Trosglwyddwch y grŵp yn gyntaf, neu caewch ef.
group-me-close-text = Os caewch y grŵp, mae’r hyn roedd yn ei gynnal yn aros gyda phwy bynnag a’i hychwanegodd. Does neb arall yn cael ei enw.
group-me-close = Cau’r grŵp
group-me-done-started = Mae’r grŵp yno.
group-me-done-described = Wedi’i gadw.
group-me-done-invited = Mae neges ar ei ffordd atyn nhw.
group-me-done-ended = Dydyn nhw ddim yn y grŵp mwyach.
group-me-done-offered = Mae neges ar ei ffordd atyn nhw. Bydd hynny’n wir pan gytunan nhw.
group-me-done-editor = Maen nhw’n olygydd nawr.
group-me-done-taken = Rydych chi’n berchennog nawr.
group-me-done-turned-down = Gwrthodoch chi. Does dim wedi newid.
group-me-done-agreed = Diolch. Gall pawb weld ichi gytuno.
group-me-done-accepted = Mae ar dudalen y grŵp nawr.
group-me-done-refused = Dyw e ddim ar yr un dudalen o’r grŵp.
group-left-heading = Rydych chi wedi gadael
group-left-lede = Mae’r lleill yn mynd ymlaen.
group-done-closed-heading = Mae’r grŵp wedi cau
group-done-closed-lede = Mae’r hyn roedd yn ei gynnal yn aros gyda phwy bynnag a’i hychwanegodd.
group-gone-heading = Dydych chi ddim yn y grŵp hwn mwyach
group-gone-lede = Gadawoch chi, neu rhoddodd perchennog ddiwedd arno, neu mae’r grŵp wedi cau. Os camgymeriad yw hynny, gofynnwch i berchennog anfon neges newydd atoch.
group-moved-heading = Mae’r grŵp hwn yn un ag un arall nawr
group-moved-lede = Mae’n cymedrolwyr wedi’i uno â “{ $name }”, am fod y ddau yr un peth. Mae popeth roedd yn ei gynnal yno, a’i aelodau hefyd.
group-moved-on = Mynd i “{ $name }”

group-left-listing-title = Allwch chi ddim newid hwn mwyach
group-left-listing-text = Grŵp sy’n cynnal y cofnod hwn, a dydych chi ddim ynddo mwyach. Os camgymeriad yw hynny, gofynnwch i berchennog y grŵp.
group-not-yours-title = Dim ond rhai sy’n cael gwneud hyn
group-not-yours-text = Rydych chi’n gofalu am y cofnod hwn am fod eich grŵp yn ei gynnal. I berchnogion y grŵp mae hyn, neu i bwy bynnag sydd â dolen breifat.

group-takeover-heading = Ei gymryd drosodd
group-takeover-text = Mae pwy bynnag a ychwanegodd hwn wedi gadael y grŵp. Gallwch ei gymryd drosodd: daw negeseuon amdano atoch chi wedyn, ac mae’r hen ddolen breifat yn dod i ben. Rydyn ni’n dweud wrthyn nhw.
group-takeover = Ei gymryd drosodd
group-manage-member = Rydych chi’n gofalu am hwn am fod eich grŵp yn ei gynnal.
group-manage-links = I bwy bynnag a’i hychwanegodd mae dolenni preifat, ac i’r rhai y gofynnon nhw iddyn nhw.

refused-member-already = Maen nhw yn y grŵp yn barod.
refused-member-gone = Gwrthodon nhw neu gadawon nhw lai na 30 diwrnod yn ôl. Gallwch ofyn iddyn nhw eto yn nes ymlaen.
refused-members-many = { $most } o bobl ar y mwyaf all fod mewn grŵp. Rhowch ddiwedd ar aelodaeth nad oes ei hangen.
refused-members-today = Gallwch ofyn i { $most } o bobl mewn diwrnod. Ewch ymlaen yfory.
refused-offer-unagreed = Dydyn nhw ddim wedi cytuno i’r grŵp hyd yma. Dim ond rhywun sydd wedi cytuno all fod yn berchennog.
refused-last-owner = Mae angen perchennog ar grŵp. Trosglwyddwch ef i rywun yn gyntaf, neu caewch ef.

## An invitation

invited-heading = Gofynnir ichi ymuno â grŵp
invited-describe = Ateb a ydych am fod mewn grŵp.
invited-lede = Mae “{ $group }” yn gofyn i { $email } ofalu am ei gaffis a’i ddigwyddiadau gyda’i gilydd.
invited-text = Os cytunwch, mae’r cyfeiriad hwn yn y grŵp. I wneud rhywbeth yno, rydych yn mewngofnodi gyda neges iddo. All neb weld pwy sydd mewn grŵp, ond mae ei berchnogion yn gwybod y cyfeiriad.
invited-other = I { $email } yn unig mae’r neges hon. Os pasiodd rhywun hi ymlaen ichi, dyw hi’n agor dim i chi.
invited-accept = Derbyn
invited-decline = Dim diolch
invited-done-heading = Croeso i’r grŵp
invited-done-lede = Mae { $email } yn “{ $group }” nawr. Mewngofnodwch gyda’r cyfeiriad hwn i’w weld.
invited-declined-heading = Gwrthodoch chi
invited-declined-lede = Does dim wedi newid. All y grŵp ddim gofyn ichi eto am 30 diwrnod, ac wedyn rydyn ni’n anghofio’ch cyfeiriad.
invited-stale-heading = Dyw’r ddolen hon ddim yn gweithio mwyach
invited-stale-lede = Tynnwyd y cwestiwn yn ôl, cafodd ei ateb, neu mae’n hŷn na 30 diwrnod. Os camgymeriad yw hynny, gofynnwch i’r grŵp am neges newydd.

## Letters

letter-group-invited-subject = Gofynnir ichi ymuno â grŵp
letter-group-invited-opening = Mae “{ $group }” yn rhestru caffis a digwyddiadau ar { $site }. Mae’n gofyn ichi ofalu amdanyn nhw gyda’ch gilydd.
letter-group-invited-may = Mae aelodau’n newid geiriau a dyddiadau, ac yn argraffu’r posteri. All neb arall weld pwy sydd yn y grŵp.
letter-group-invited-button = Gweld am beth mae hyn
letter-group-invited-yours = I chi yn unig mae hyn. Os pasiwch ef ymlaen, dyw e’n agor dim i neb arall.
letter-group-invited-not-you = Os nad ydych am wneud hyn, peidiwch â gwneud dim. Ar ôl 30 diwrnod rydyn ni’n anghofio’ch cyfeiriad.

letter-group-ended-subject = Dydych chi ddim mewn grŵp mwyach
letter-group-ended-opening = Rhoddodd perchennog “{ $group }” ddiwedd ar eich aelodaeth. Chi biau’r hyn a ychwanegoch eich hun o hyd.
letter-group-ended-then = Os camgymeriad yw hynny, gofynnwch iddyn nhw.

letter-group-offered-subject = Gofynnir ichi fod yn berchennog ar grŵp
letter-group-offered-opening = Mae perchennog “{ $group }” am ichi fod yn berchennog, hefyd neu yn eu lle.
letter-group-offered-then = Mae perchennog yn gofalu am yr aelodau ac yn ateb dros yr hyn mae’r grŵp yn ei restru. Does dim yn newid cyn ichi gytuno.
letter-group-offered-button = Ateb

letter-group-taken-subject = Mae perchennog newydd gan eich grŵp
letter-group-taken-opening = Cytunodd yr aelod o “{ $group }” y gofynnoch iddo, ac mae’n berchennog nawr.
letter-group-taken-not-you = Os nad oeddech am hyn, ysgrifennwch at { $contact }, a bydd person yn edrych i mewn iddo.

letter-claim-approved-subject = Chi biau’r enw
letter-claim-approved-opening = Mae un o’r cymedrolwyr wedi edrych ar yr hyn a ysgrifennoch. Rydych chi’n berchennog ar “{ $group }” nawr.
letter-claim-approved-then = Mae’r hyn a restrodd eraill dan yr enw hwn yn aros am eich gair.
letter-claim-approved-button = Agor y grŵp

letter-claim-rejected-subject = Am yr enw y gofynnoch amdano
letter-claim-rejected-opening = Gofynnoch am yr enw “{ $group }”. Mae un o’r cymedrolwyr wedi edrych arno, ac wedi gwrthod:
letter-claim-rejected-then = Os ydych yn meddwl bod hyn yn anghywir, ysgrifennwch at { $contact }.
