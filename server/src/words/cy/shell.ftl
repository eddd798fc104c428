### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
# Nouns: listing = cofnod (cofnodion); event = digwyddiad; café = caffi (a meeting, not a business); date = dyddiad;
# group = grŵp; place = lle; town = tref; topic = pwnc; organiser = trefnwyr (plural, so that no gender is said);
# moderator = cymedrolwyr, un o’r cymedrolwyr; editor = golygydd; member = aelod; owner = perchennog; letter = neges;
# link = dolen; private link = dolen breifat; to follow = dilyn; calendar = calendr; feed = ffrwd; poster = poster (posteri);
# leaflet = taflen; queue = ciw; flag = adroddiad; claim = cais am enw; proposal = newid arfaethedig; version = fersiwn;
# import = mewnforio, dod â chalendr i mewn; schedule = amserlen; request, question = cwestiwn; code = cod; log = log; write-up = stori (straeon).

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Neidio i’r dudalen
shell-help-now = Help nawr
shell-leave = Gadael y dudalen
shell-leave-hint = Yn agor y tywydd. Mae pwyso Shift deirgwaith yn gwneud yr un peth.
shell-leaving = Yn gadael y dudalen hon.
shell-leave-two = Shift: pwyswch ddwywaith eto i adael y dudalen hon.
shell-leave-one = Shift: pwyswch unwaith eto i adael y dudalen hon.
shell-leave-over = Rydych chi’n aros ar y dudalen hon.
shell-plain-title = Nodiadau
shell-ways = Prif
shell-whats-on = Ar y gweill
shell-events = Digwyddiadau
shell-cafes = Caffis
shell-add = Ychwanegu
shell-queue = Ciw
shell-home = Cuppa, y dudalen flaen
foot-languages = Ieithoedd
foot-translating = Am y cyfieithiadau hyn

foot-help-title = Help nawr
foot-help-text = Rhywun ddim yn deffro? Ffoniwch am ambiwlans: 999 yn y DU, 112 yn y rhan fwyaf o Ewrop. Rhowch nalocson os oes gennych beth.
foot-help-link = Beth i’w wneud, gam wrth gam
foot-run-title = Yn cynnal rhywbeth?
foot-run-text = Rhowch ef ar y rhestr mewn rhyw bedwar munud. Dim cyfrif, dim cost.
foot-add-event = Ychwanegu digwyddiad
foot-add-cafe = Ychwanegu caffi
foot-quiet-title = Neb yn gwylio
foot-quiet-text = Dim cwcis i ddarllenwyr. Dim tracio. Does dim byd ar y dudalen hon yn dod o unman arall.
foot-privacy = Beth rydyn ni’n ei gadw, a beth na wnawn ni byth
foot-about = Am Cuppa
foot-safety = Beth rydyn ni’n ei addo, a beth na allwn ni
foot-accessibility = I bwy mae’r safle hwn yn gweithio

### The pages that say no, each with a way on.

lost-title = Allwn ni ddim dod o hyd i’r dudalen honno
lost-text = Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.
gone-title = Tynnwyd y cofnod hwn i lawr
gone-text = Roedd yma unwaith. Tynnwyd ef i lawr gan y bobl sy’n ei gynnal, neu gan y cymedrolwyr. Efallai fod dyddiadau eraill gerllaw.
forbidden-title = Ddaeth hwnna ddim o’n tudalen ni
forbidden-text = I gadw ffurflenni’n ddiogel, dim ond o’n tudalennau ein hunain rydyn ni’n eu derbyn. Ewch yn ôl, agorwch y dudalen eto a’i hanfon unwaith eto. Mae’ch porwr yn cadw’r hyn a deipioch fel arfer.
many-title = Roedd hynny’n llawer ar unwaith
many-text = Mae llawer iawn o geisiadau’n dod o’ch rhwydwaith ar hyn o bryd. Arhoswch ychydig funudau a rhowch gynnig arall arni. Mae hyn yn digwydd ar gyfrifiaduron sy’n cael eu rhannu, a does dim bai ar neb.
long-title = Mae’r cyfeiriad hwnnw’n rhy hir
long-text = Agorwch y dudalen o ddolen, neu chwiliwch eto gyda llai o eiriau.
head-title = Anfonodd eich porwr ormod aton ni
head-text = Gyda phob cais am dudalen mae’n anfon ei gwcis, ac mae mwy o’r rhain nag a ddarllenwn. Un ar y mwyaf rydyn ni’n ei osod, felly o safleoedd eraill dan yr un enw maen nhw’n dod. Dilëwch nhw yng ngosodiadau’ch porwr, yna agorwch y dudalen eto.
much-title = Mae hynny’n fwy nag sy’n ffitio yma
much-text = Ewch yn ôl, tynnwch rywbeth allan o’r ffurflen, a’i hanfon unwaith eto. Mae’ch porwr yn cadw’r hyn a deipioch fel arfer.
slow-title = Cymerodd hynny ormod o amser
slow-text = Ddaeth y cyfan ddim o fewn munud, felly stopion ni aros. Ewch yn ôl a’i anfon unwaith eto; mae llun llai yn cyrraedd yn gynt. Mae’ch porwr yn cadw’r hyn a deipioch fel arfer.
broken-title = Torrodd rhywbeth ar ein hochr ni
broken-text = Does dim byd a deipioch wedi’i golli. Ewch yn ôl, arhoswch funud, a rhowch gynnig arall arni.
broken-number = Os ysgrifennwch aton ni am hyn, mae’r rhif hwn yn help: { $number }
method-title = Does dim modd defnyddio’r dudalen honno fel yna
method-text = Agorwch hi o ddolen, neu anfonwch y ffurflen ar ei thudalen ei hun.
lost-search = Chwilio am dref, grŵp neu bwnc
lost-home = Y dudalen flaen
lost-whats-on = Gweld beth sydd ar y gweill
members-title = Tudalen i gymedrolwyr yw hon
members-text = Mewngofnodwch, a dewch yn ôl yma.

## What something is called, and what it is, in one line

named = { $name }: { $text }
