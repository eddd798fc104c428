### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Gosod y safle hwn
setup-describe = Enw’r safle hwn, pwy sy’n ei gynnal, ac at bwy i ysgrifennu.
setup-lede = Ychydig eiriau, yna chi sydd i agor y safle. Gall pawb eu darllen ar y dudalen “Am Cuppa”. Gallwch eu newid yn nes ymlaen.
setup-lede-again = Gall pawb ddarllen hyn ar y dudalen “Am Cuppa”.
setup-name-label = Enw’r safle
setup-name-hint = Mae ar frig pob tudalen.
setup-runs-label = Pwy sy’n ei gynnal
setup-runs-hint = Grŵp, gwasanaeth neu enw rydych yn ei ddefnyddio. Does dim rhaid i neb roi eu henw cyfreithiol yma.
setup-country-label = Y wlad rydych yn ei gynnal ohoni
setup-contact-label = Cyfeiriad e-bost ar gyfer cwestiynau
setup-contact-hint = Gall pawb ei weld. Mae atebion pobl i negeseuon yn mynd yno hefyd.
setup-complaints-label = Cyfeiriad e-bost ar gyfer cwynion
setup-complaints-hint = Gall pawb ei weld. Gadewch ef yn wag os yw’r un fath.
setup-moderator-label = Cyfeiriad e-bost y cymedrolwr cyntaf
setup-moderator-hint = Maen nhw’n cael neges sy’n eu mewngofnodi. Dim ond cymedrolwyr sy’n gweld y cyfeiriad hwn.
setup-save = Ei osod
setup-save-again = Cadw’r newidiadau
setup-done-heading = Mae wedi’i osod
setup-done-letter = Mae neges ar ei ffordd at y cymedrolwr cyntaf, gyda dolen sy’n eu mewngofnodi.
setup-done-console = Heb weinydd post mae negeseuon yn dod yn ffeiliau. Mae’r ddolen sy’n mewngofnodi’r cymedrolwr cyntaf ar y consol.
setup-done-next = Gwneir rhagor o gymedrolwyr ar y llinell orchymyn: cuppa moderator add EMAIL.
setup-done-about = Gweld y dudalen “Am Cuppa”
setup-changed = Wedi’i gadw. Dyma beth mae pawb yn ei ddarllen.
setup-where = Does neb wedi gosod y safle hwn eto. Mae dolen ar gyfer hynny ar y consol i bwy bynnag a’i dechreuodd.
setup-closed = Mae’r safle hwn wedi’i osod. Gall cymedrolwyr newid yr hyn mae’n ei ddweud amdano’i hun: mewngofnodwch yn gyntaf.

refused-setup-name = Rhowch enw i’r safle.
refused-setup-runs = Dywedwch pwy sy’n cynnal y safle, mewn ychydig eiriau.
refused-setup-contact = Rhowch gyfeiriad e-bost lle gall pobl ofyn.
refused-setup-country = Dewiswch y wlad rydych yn ei gynnal ohoni.
refused-setup-moderator = Rhowch gyfeiriad e-bost rhywun sy’n gofalu am gofnodion newydd.

about-runs-title = Pwy sy’n cynnal y safle hwn
about-runs = Cynhelir { $site } gan { $runs }.
about-country = Gwlad: { $country }
about-contact = Cwestiynau: { $contact }
about-complaints = Cwynion: { $complaints }
about-complaints-how = Mae person yn darllen pob cwyn. Rhowch gyfeiriad y dudalen, a dywedwch beth sydd o’i le. Mae dolen ar bob cofnod hefyd i roi gwybod amdano, heb gyfrif.
about-change = Newid yr hyn mae hyn yn ei ddweud
