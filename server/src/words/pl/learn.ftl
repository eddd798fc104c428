### Pages to learn from.

# Awaiting a native reader.

learn-title = Poznaj redukcję szkód
learn-description = Czym jest redukcja szkód, skąd się wzięła i dlaczego działa: prostymi słowami, ze źródłami.
learn-lede = Krótkie strony, proste słowa. Zacznij w dowolnym miejscu. Każda strona podaje, kto co powiedział i gdzie jest więcej.
learn-all = Wszystkie strony o redukcji szkód
learn-way = Wiedza
learn-added = Tę stronę dodaliśmy od siebie. Nie ma jej w tekstach, od których ta witryna zaczęła.
learn-added-short = od nas
learn-added-some = Części z dopiskiem „Od nas” nie ma w tekstach, od których ta witryna zaczęła.
learn-added-section = Od nas
learn-worksheet-hint = Możesz tu pisać i to wydrukować albo najpierw wydrukować i pisać ręcznie. To, co wpiszesz, zostaje na tej stronie. Nigdzie tego nie wysyłamy i znika, gdy zamkniesz stronę.
learn-before = Wcześniej
learn-after = Czytaj dalej
learn-turn = Poprzednia i następna strona
learn-onward = Skorzystaj i podaj dalej
learn-start = Załóż własną kawiarenkę i powiedz o niej innym
