### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Newid beth rydych chi’n ei ddilyn, neu gael dileu’ch cyfeiriad
letter-follow-stop = Dad-danysgrifio o’r negeseuon hyn
letter-follow-footer = Rydych chi’n cael y neges hon am eich bod yn dilyn hyn: { $what }. Does neb arall yn gweld eich cyfeiriad.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Y tro hwn yma: { $place }
letter-place-area = { $place } (dim ond yr ardal y mae’r trefnwyr yn ei dangos)
letter-place-on-request = { $place } (mae’r trefnwyr yn dweud y cyfeiriad wrth y rhai sy’n gofyn)
letter-place-or-online = { $place }, neu ar-lein

letter-follow-confirm-subject = Cadarnhewch eich bod eisiau ein negeseuon
letter-follow-confirm-opening = Mae rhywun, chi gobeithio, wedi gofyn inni am negeseuon i’r cyfeiriad hwn. Dyma beth y byddech yn cytuno iddo:
letter-follow-confirm-ask = Fyddwn ni’n anfon dim cyn ichi gytuno. Agorwch y dudalen hon a phwyswch “Cadarnhau”.
letter-follow-confirm-button = Cytuno i’r negeseuon hyn
letter-follow-confirm-not-you = Os nad chi oedd hwn, peidiwch â gwneud dim. Wedyn ddaw dim neges, ac ar ôl dau ddiwrnod rydyn ni’n anghofio’r cyfeiriad.
letter-follow-confirm-footer = Daw’r neges hon am fod rhywun wedi rhoi’r cyfeiriad hwn. Does neb arall yn ei weld, ac ni chewch hysbysebion.

letter-follow-known-subject = Am y negeseuon rydych chi’n eu cael
letter-follow-known-opening = Gofynnodd rhywun inni am negeseuon i’r cyfeiriad hwn: { $what }. Rydych chi’n dilyn hyn yn barod, felly does dim wedi newid.
letter-follow-known-rhythm = Maen nhw’n dod: { $rhythm }.
letter-follow-known-button = Gweld a newid beth rydych chi’n ei ddilyn

letter-news-button = Ei weld ar y safle
letter-news-others = Gweld beth sydd ar y gweill
letter-news-new-subject = Rhywbeth newydd rydych chi’n ei ddilyn
letter-news-new-subject-near = Newydd gerllaw: { $town }
letter-news-new-opening-near = Mae rhywbeth newydd gerllaw: { $town }
letter-news-new-opening = Mae rhywbeth newydd:
letter-news-back-opening = Mae hyn ar y safle eto:
letter-news-changed-subject = Newid i rywbeth rydych chi’n ei ddilyn
letter-news-changed-subject-near = Newid gerllaw: { $town }
letter-news-changed-opening = Mae rhywbeth yn wahanol nawr:
letter-news-now = Fel y mae nawr
letter-news-cancelled-subject = Wedi’i ganslo: rhywbeth rydych chi’n ei ddilyn
letter-news-cancelled-subject-near = Wedi’i ganslo gerllaw: { $town }
letter-news-cancelled-opening = Mae hyn wedi’i ganslo. Fydd e ddim yn digwydd:
letter-news-cancelled-because = Mae’r trefnwyr yn dweud pam:
letter-news-also = Mae hyn wedi newid hefyd
letter-news-withdrawn-subject = Wedi’i dynnu oddi ar y safle: rhywbeth rydych chi’n ei ddilyn
letter-news-withdrawn-subject-near = Wedi’i dynnu oddi ar y safle gerllaw: { $town }
letter-news-withdrawn-opening = Tynnwyd hwn oddi ar y safle:
letter-news-withdrawn-ask = Dydyn ni ddim yn gwybod a yw’n digwydd o hyd. Os oeddech chi am fynd, gofynnwch i’r trefnwyr yn gyntaf.

letter-next-date-subject = Ar y gweill: rhywbeth rydych chi’n ei ddilyn
letter-next-date-opening = Gofynnoch am neges cyn y dyddiad nesaf. Dyma hi:
letter-next-date-promise = Os bydd y dyddiad hwn yn newid neu’n cael ei ganslo nawr, ysgrifennwn atoch ar unwaith.

letter-daily-subject = Heddiw ac yfory
letter-daily-subject-near = Heddiw ac yfory gerllaw: { $town }
letter-daily-opening = Dyma’ch neges ddyddiol: { $what }.
letter-daily-dates = Heddiw ac yfory

letter-weekly-subject = Eich pythefnos nesaf
letter-weekly-subject-near = Eich pythefnos nesaf gerllaw: { $town }
letter-weekly-opening = Dyma’ch neges wythnosol: { $what }.
letter-weekly-dates = Y pythefnos nesaf
letter-digest-zone = Yr amserau: { $zone }.
letter-digest-zones = Yr amserau: { $zone }, oni bai bod un arall wrth eu hymyl.
letter-weekly-more = Mae mwy o ddyddiadau nag sy’n ffitio yma. Y cyfan:
letter-weekly-is-new = Newydd
letter-weekly-new = Newydd ers y neges ddiwethaf
letter-weekly-cancelled = Wedi’u canslo ers y neges ddiwethaf
letter-weekly-withdrawn = Wedi’u tynnu oddi ar y safle
letter-weekly-withdrawn-text = Dydyn ni ddim yn gwybod a yw’r rhain yn digwydd o hyd. Gofynnwch i’r trefnwyr cyn mynd.

letter-links-subject = Eich dolenni
letter-links-opening = Gofynnoch am ddolenni preifat y cyfeiriad hwn. Dyma nhw. Gall pwy bynnag sydd â nhw eu defnyddio, felly cadwch y neges hon i chi’ch hun.
letter-links-unconfirmed = Mae hyn yn aros amdanoch. Agorwch y dudalen a phwyswch “Cadarnhau”:
letter-links-listing = Ei dudalen breifat, i’w newid neu ei ganslo:
letter-links-follows-heading = Negeseuon rydych chi’n eu cael
letter-links-follows = Eich tudalen, i newid beth rydych chi’n ei ddilyn, i stopio, neu i gael dileu’ch cyfeiriad:
letter-links-asked-heading = Negeseuon y gofynnoch amdanyn nhw
letter-links-asked = Mae negeseuon yn aros am eich cytundeb: { $what }. Agorwch y dudalen a phwyswch “Cadarnhau”:
letter-links-not-you = Os na ofynnoch am hyn, peidiwch â gwneud dim. Chafodd neb arall y dolenni hyn.
letter-links-footer = Daw’r neges hon am fod rhywun wedi teipio’r cyfeiriad hwn ar y dudalen dolenni coll. Does neb arall yn ei weld.

### What is different, told as old and new.

change-standing = Fel y mae
change-takes-place = Mae’n digwydd
change-cancelled = Wedi’i ganslo
change-cancelled-because = Wedi’i ganslo ({ $reason })
change-title = Enw
change-when = Pryd
change-date = Dyddiad
change-series-next = { $rhythm }, nesaf: { $day }
change-on = { $day }, { $what }
change-topic = pwnc
change-note = nodyn
change-this-place = lle
change-as-usual = fel arfer
change-none = dim
change-added = Un dyddiad arall
change-left-out = Does dim dyddiad ar y diwrnod hwnnw
change-place = Lle
change-place-open = gallai pawb weld y cyfeiriad
change-place-kept = dyw’r trefnwyr ddim yn ei ddangos mwyach ({ $place })
change-attendance = Sut i ddod
change-link = Dolen i ymuno
change-link-open = gallai pawb ei gweld
change-link-kept = heb ei dangos
change-link-other = un arall
change-link-this = gall pawb ei gweld:
change-cost = Cost
change-state = Y caffi
change-unsaid = heb ei nodi
