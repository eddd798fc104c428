### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = O Cuppa
about-description = Czym jest Cuppa, dla kogo jest i jak coś dodać.
about-what = Cuppa to tablica ogłoszeń dla kawiarenek i wydarzeń redukcji szkód. Grupa dodaje termin w kilka minut, bez konta. Każdy może patrzeć. Nikogo nie liczymy.
about-harm-title = Czym jest redukcja szkód?
about-harm = Redukcja szkód to pomoc w tym, żeby ludzie żyli i byli zdrowi, bez względu na to, czy używają narkotyków. Zaczyna tam, gdzie ktoś właśnie jest. Nie ocenia i nie naciska.
about-from-title = Skąd ten pomysł
about-from = We wrześniu 2012 organizacja HIT w Liverpoolu zrobiła pierwszą kawiarenkę redukcji szkód, żeby ludzie mogli się spotykać między wielkimi konferencjami. Jej strona, harmreductioncafe.com, pomogła innym zrobić to samo. I zrobili, aż w Melbourne i Geelong. Cuppa to kontynuuje.
about-list-title = Dodaj własne
about-list = Potrzebujesz tytułu, dnia, miejsca lub spotkania online i adresu e-mail. Adres e-mail widzi tylko nasza moderacja. Na pierwszy wpis z każdego nowego adresu patrzy moderacja, więc może to chwilę potrwać.
about-use-title = Użyj terminów gdzie indziej
about-use = Każdą listę można obserwować w kalendarzu i odczytać z innych stron. Szukaj „Obserwuj ten kalendarz”.
about-wrong-title = Coś nie gra?
about-wrong = Napisz na { $contact }. Podaj adres strony.
about-wrong-none = Powiedz osobom, które prowadzą tę stronę, i podaj adres strony.
about-running = Dla tych, którzy prowadzą taką stronę: obowiązki, ludzie, ryzyko
about-towns-title = Skąd są miejscowości
about-towns = Miejscowości pochodzą z GeoNames (CC BY 4.0). Brzegi i granice mapy pochodzą z Natural Earth. Brytyjskie kody pocztowe pochodzą z Ordnance Survey (Open Government Licence). Skróciliśmy te listy. Są wewnątrz Cuppa, więc nikt inny nie dowie się, jakiej miejscowości szukasz.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licencja CC BY 4.0
about-towns-ogl = Open Government Licence
