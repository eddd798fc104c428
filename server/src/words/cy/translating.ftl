### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = Ieithoedd y safle hwn
translating-description = Pa mor bell mae pob cyfieithiad wedi dod, a sut gallwch chi helpu.
translating-lede = Yn Saesneg Prydain rydyn ni’n ysgrifennu gyntaf. Peiriant gyfieithodd yr hyn sydd yma mewn ieithoedd eraill, ac mae’n aros am rywun a fagwyd gyda’r iaith.
translating-caption = Pa mor bell mae pob iaith wedi dod
translating-language = Iaith
translating-sentences = Brawddegau
translating-so-many = { $done } o { $all }
translating-read = Wedi’i darllen gan rywun a fagwyd gyda’r iaith
translating-source = Y ffynhonnell
translating-awaits = Ddim eto
translating-help-title = Rhowch fenthyg eich iaith inni
translating-help = Darllenwch dudalen rydych yn ei hadnabod yn dda. A oes brawddeg sy’n swnio’n od, yn oer neu fel petai’n rhoi bai? A oes gair nad yw pobl yn ei ddefnyddio amdanyn nhw eu hunain lle rydych chi’n byw? Dywedwch wrthon ni pa dudalen, pa frawddeg, a beth fyddech chi’n ei ddweud.
translating-help-how = Ysgrifennwch at { $contact }. Does dim angen cyfrif arnoch, na rhaglenni. Dim ond os ydych am hynny y byddwn yn eich enwi fel darllenydd eich iaith.
translating-note = Peiriant gyfieithodd hyn. Does neb a fagwyd gyda’r Gymraeg wedi’i ddarllen eto.
translating-note-more = Ein helpu i’w ddweud yn dda
