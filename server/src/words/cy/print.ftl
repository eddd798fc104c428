### The print room of a listing.

# Awaiting a native reader.

print-title = Ystafell argraffu: { $title }
print-description = Posteri wedi’u gwneud o’r cofnod, yn barod i’w hargraffu.
print-heading = Ystafell argraffu
print-lede = Posteri ar gyfer { $title }, wedi’u gwneud o’i dudalen. Newidiwch y cofnod, ac mae’r posteri’n newid hefyd.
print-poster = Poster
print-preview = Poster { $title }, yn fach
print-choose = Dewiswch bapur
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = Hanner dalen, ar gyfer cownteri a hysbysfyrddau
print-paper-hint-a4 = Y ddalen arferol o bapur
print-paper-hint-a3 = Mawr, ar gyfer ffenest neu wal
print-paper-hint-letter = Y ddalen arferol yng Ngogledd America
print-colour = Lliw
print-black = Du ar wyn
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Mae du ar wyn yn copïo’n dda ar unrhyw beiriant ac yn arbed inc.
print-check = Mae gan bob poster gyfeiriad byr a chod sgwâr sy’n arwain yn ôl i’r dudalen, fel y gall pobl edrych cyn cychwyn.
print-back = Yn ôl i’r dudalen
print-over = Mae drosodd. Mae’r poster yn dangos ei ddyddiad olaf.
print-letters-title = Allwn ni ddim argraffu hwn eto
print-letters-text = Dyw rhai o’r llythrennau neu’r arwyddion yn y cofnod ddim yn un o’n ffontiau argraffu. Gwell gennym argraffu dim na gadael geiriau allan. Gallwch argraffu’r dudalen ei hun o’ch porwr.
