### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Powiedz nam, co nie gra
flag-describe = Zgłoś moderacji kłopot z wpisem.
flag-about = Chodzi o „{ $title }”.
flag-lede = Przeczyta to ktoś z moderacji, najczęściej w ciągu dnia. Nie dowiemy się, kim jesteś, a osoby organizujące nie zobaczą twoich słów.
flag-emergency = Czy ktoś jest teraz w niebezpieczeństwie? Nie czekaj na nas.
flag-reason-label = O co chodzi?
flag-reason-wrong = Coś się nie zgadza: miejsce, czas, cena
flag-reason-over = To już się nie odbywa
flag-reason-unsafe = Nie jest tam bezpiecznie
flag-reason-private = Pokazuje coś prywatnego o jakiejś osobie
flag-reason-not-fitting = To tu nie pasuje
flag-reason-other = Coś innego
flag-note-label = Co powinniśmy wiedzieć?
flag-note-hint = Nie podawaj nazwisk. To pole może zostać puste.
flag-send = Wyślij
flag-back = Wróć do wpisu
flag-done-heading = Dziękujemy
flag-done-lede = Ktoś z moderacji na to spojrzy.
flag-done-on = Zobacz, co i kiedy
