### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Taflenni
leaflets-description = Taflenni am leihau niwed: darllenwch nhw yma, neu argraffwch nhw a’u pasio ymlaen.
leaflets-lede = Byr a phlaen. Darllenwch nhw yma, neu argraffwch rai a’u gadael wrth ymyl y tegell.
leaflets-use = Ar gyfer bwrdd caffi, ystafell aros, llyfrgell, neu rywun yn y teulu sy’n gofyn. Copïwch nhw mor aml ag y mynnwch.
leaflets-preview = Blaen y daflen: mae paned o de’n gofyn “{ $title }”
leaflets-read = Ei darllen yma
leaflets-print = Ei hargraffu
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = lliw
leaflets-black = du ar wyn
leaflets-fold-title = Sut i’w hargraffu a’i phlygu
leaflets-fold-sides = Argraffwch ar ddwy ochr un ddalen. Dewiswch “troi ar yr ymyl fer” a “maint gwirioneddol”.
leaflets-fold-lay = Gosodwch hi i lawr fel eich bod yn gweld y llun o’r bwrdd hir.
leaflets-fold-right = Plygwch y traean de dros y canol.
leaflets-fold-left = Plygwch y traean chwith dros hwnnw. Mae’r cwpan nawr ar y blaen.
leaflets-black-tip = Mae du ar wyn yn copïo’n dda ar unrhyw beiriant ac yn arbed inc.
leaflets-posters = Posteri i’w hargraffu
leaflets-all = Pob taflen
leaflets-leaflet = Taflen: { $title }

posters-title = Posteri
posters-description = Poster i unrhyw wal sy’n gwahodd pobl i siarad am gyffuriau dros baned o de.
posters-lede = Poster i unrhyw wal. Does dim dyddiad arno, felly mae’n dal yn wir. Mae’n arwain pobl at yr hyn sydd ar y gweill.
posters-use = Ar gyfer drws, ystafell staff, llyfrgell, clinig neu ffenest siop. Gofynnwch yn gyntaf, yna rhowch ef i fyny ar lefel y llygad.
posters-general = “Siarad am gyffuriau dros baned o de”
posters-preview = Y poster: mae un baned o de’n dweud “Siarad am gyffuriau”, ac un arall yn ateb “dros baned o de”.
posters-own-title = Poster ar gyfer eich caffi neu’ch digwyddiad eich hun
posters-own = Mae gan bob caffi a phob digwyddiad yma bosteri ei hun, gyda’i ddyddiad a’i le. Agorwch ei dudalen a dewiswch “Argraffu poster”.
posters-leaflets = Taflenni i’w hargraffu

invitation-title = Siarad am gyffuriau dros baned o de
invitation-kicker = Caffis lleihau niwed
invitation-says = Siarad am gyffuriau
invitation-answers = dros baned o de.
invitation-welcome = Dewch fel rydych chi, p’un a ydych yn defnyddio cyffuriau neu beidio.
invitation-quiet = Does neb yn eich barnu. Does dim rhaid ichi rannu dim byd.
invitation-swap = Rhannwch yr hyn a wyddoch am aros yn fyw ac yn iach.
invitation-call = Dewch o hyd i gaffi gerllaw, neu dechreuwch un.
