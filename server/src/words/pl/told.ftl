### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Rodzaj
told-kind-event = Wydarzenie
told-kind-cafe = Kawiarenka
told-when = Kiedy
told-dates = Następne terminy
told-dates-none = Terminy będą podane
told-where = Gdzie
told-where-area = Wszyscy widzą tylko miejscowość.
told-where-on-request = Wszyscy widzą tylko miejscowość. O resztę trzeba zapytać.
told-online = Online
told-link-by-letter = Online, link wysyłają osoby organizujące
told-organiser = Organizuje
told-contact = Kontakt dla wszystkich
told-summary = W skrócie
told-description = Co się tam dzieje
told-speaker = Kto mówi
told-rules = Zasady spotkania
told-tags = Tematy
told-languages = Języki
told-cost = Koszt
told-ages = Wiek
told-audience = Dla kogo to jest
told-expected = Ile osób przychodzi
told-access = Dostęp
told-offers = Co tam jest
told-facilities = W sali
told-alcohol = Alkohol
told-photos = Zdjęcia
told-picture = Obraz
told-picture-alt = Przedstawia: { $alt }
told-founded = Początek
told-state = Stan
told-state-open = Działa
told-state-resting = Ma przerwę
told-state-closed = Zamknięta
told-not-stated = Nie podano
