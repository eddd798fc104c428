### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa: kawiarenki i wydarzenia redukcji szkód
home-description = Znajdź kawiarenkę lub wydarzenie redukcji szkód albo dodaj własne. Bez konta, bez ciasteczek.
home-hello = Porozmawiaj o narkotykach przy herbacie
home-lede = Kawiarenki i wydarzenia redukcji szkód. Przyjdź i bądź sobą. Nikt cię nie ocenia i nie musisz niczego opowiadać.
home-find = Co albo gdzie?
home-find-hint = Miejscowość, kod pocztowy lub temat
home-coming = Już wkrótce
home-all-dates = Wszystkie terminy
home-cafes = Kawiarenki
home-all-cafes = Wszystkie kawiarenki
home-invite-title = Wstaw wodę na herbatę
home-invite-text = Kawiarenka to może być sześć osób, stół i godzina. Dodaj swoją w jakieś cztery minuty, bez konta. Dostaniesz z tego plakat i kalendarz.
home-what-title = Co się tam dzieje?
home-what-text = Ludzie spotykają się w kawiarni, w świetlicy albo online i rozmawiają o narkotykach: o naloksonie, usługach, prawach, żałobie i dobrych wieściach. Przy jednym stole siedzą osoby używające narkotyków, rodziny, osoby pracujące w pomocy, studiujące i po prostu ciekawe. Czasem ktoś ma prelekcję. Prawie zawsze są ciastka.

whats-on-title = Co i kiedy
whats-on-lede = Wszystkie nadchodzące terminy kawiarenek i wydarzeń. Przyjdź i bądź sobą. Nie musisz niczego opowiadać.
events-title = Wydarzenia
events-lede = Nadchodzące prelekcje, szkolenia, otwarte dyżury i spotkania.
cafes-title = Kawiarenki
cafes-lede = Miejsca, w których ludzie spotykają się regularnie, każde z najbliższym terminem.

list-description = Nadchodzące terminy kawiarenek i wydarzeń redukcji szkód.
list-search = Szukaj
list-search-here = Szukaj w tym, co jest tutaj
list-further-down = Niżej na tej stronie
list-search-hint = Temat, nazwa, grupa
list-show = Pokaż
list-find = Znajdź
list-more = Dni, koszt, dostęp i więcej
list-from = Od
list-to = Do
list-attendance = Gdzie
list-anywhere = Wszędzie
list-online = Online
list-at-a-place = Na miejscu
list-chosen = Wybrane
list-remove = { $what }, usuń
list-chip-words = „{ $words }”
list-chip-topic = Temat: { $topic }
list-chip-group = Grupa: { $group }
list-chip-place = Miejsce: { $place }
list-chip-from = Od: { $day }
list-chip-to = Do: { $day }
list-chip-in = Kraj: { $country }
list-chip-near = Do { $km }{ "\u00A0" }km, { $town }
list-chip-language = Język: { $language }
list-near = Miejscowość lub kod pocztowy
list-near-hint = Na przykład Leeds lub LS9
list-here = Tu, gdzie jestem
list-here-hint = Dostajemy to zaokrąglone do około 2{ "\u00A0" }km i nie zapisujemy.
list-here-looking = Pytamy twoją przeglądarkę.
list-here-refused = Twoja przeglądarka nie ma zgody, żeby powiedzieć, gdzie jesteś. Wpisz zamiast tego miejscowość lub kod pocztowy.
list-here-failed = Twoja przeglądarka nie umiała powiedzieć, gdzie jesteś. Wpisz zamiast tego miejscowość lub kod pocztowy.
list-here-lost-heading = Nie wiemy, gdzie jesteś
list-here-lost = To, co do nas dotarło, nie jest punktem na mapie. Wpisz zamiast tego miejscowość lub pierwszą połowę kodu pocztowego.
list-here-lost-back = Wróć do listy
list-towns = { $count ->
    [0] Nie znamy miejscowości, która tak się zaczyna.
    [one] 1 miejscowość. Naciśnij strzałkę w dół, żeby ją wybrać.
    [few] { $count } miejscowości. Naciśnij strzałkę w dół, żeby wybrać.
    [many] { $count } miejscowości. Naciśnij strzałkę w dół, żeby wybrać.
   *[other] { $count } miejscowości. Naciśnij strzałkę w dół, żeby wybrać.
}
list-towns-label = Miejscowości i kody pocztowe
list-within = Jak daleko?
list-within-km = { $km }{ "\u00A0" }km
list-language = Język
list-any-language = Dowolny język
list-cost = Koszt
list-access = Dostęp
list-near-unknown = Nie znamy miejscowości ani kodu pocztowego „{ $typed }”. Znamy miejscowości, kody pocztowe i kraje. Sprawdź pisownię albo spróbuj większej miejscowości w pobliżu.
list-near-guessed = Nie znamy „{ $typed }”, więc szukamy tu: { $town }.
list-near-taken = Rozumiemy „{ $typed }” jako: { $town }.
list-near-towns = Są też miejscowości o tej nazwie:
list-near-others = Jest więcej miejscowości o tej nazwie:
list-read-as = Nic nie zawiera wpisanych słów. Oto, co jest dla „{ $words }”.
list-read-as-any = Nic nie zawiera wszystkich tych słów. Tu jest to, co zawiera niektóre.
list-read-without = W pobliżu ({ $town }) nic nie zawiera „{ $words }”. Oto, co się tam dzieje.
list-read-without-in = W tym kraju ({ $country }) nic nie zawiera „{ $words }”. Oto, co się tam dzieje.
list-read-elsewhere = W tym kraju ({ $country }) nie ma wkrótce nic, co pasuje. To zawiera wpisane słowa.
list-read-near-me = Nie wiemy, gdzie jesteś. Wpisz swoją miejscowość lub kod pocztowy, a pokażemy, co jest blisko.
list-read-no-words = W „{ $typed }” nie ma słów do szukania. Oto wszystko.
list-read-in = Szukamy w całym kraju: { $country }.
list-read-near = Do { $km }{ "\u00A0" }km od: { $town }.
list-ignored = Nie wiemy, co to znaczy w adresie, więc to pomijamy: { $what }
list-best-first = Najpierw to, co pasuje najlepiej.
list-to-soonest = Pokaż najpierw najbliższe terminy
list-to-best = Pokaż najpierw najlepiej pasujące
list-found = { $count ->
    [one] 1 wydarzenie lub kawiarenka
    [few] { $count } wydarzenia i kawiarenki
    [many] { $count } wydarzeń i kawiarenek
   *[other] { $count } wydarzenia i kawiarenki
}
list-found-many = Ponad 1000 wydarzeń i kawiarenek
list-more-dates = { $count ->
    [one] i jeszcze 1 termin
    [few] i jeszcze { $count } terminy
    [many] i jeszcze { $count } terminów
   *[other] i jeszcze { $count } terminu
}
list-far = około { $distance } stąd
list-far-less = mniej niż 1{ "\u00A0" }km stąd
list-empty-without = Bez jednego z nich jest więcej:
list-empty-without-one = { $what }: pominięte
list-empty-next = Co będzie teraz
list-empty-next-elsewhere = Co będzie teraz gdzie indziej
list-instead-cafes = { $count ->
    [one] Zobacz kawiarenkę, która pasuje
    [few] Zobacz { $count } kawiarenki, które pasują
    [many] Zobacz { $count } kawiarenek, które pasują
   *[other] Zobacz { $count } kawiarenek, które pasują
}
list-empty-nearest = Najbliższe
list-everything = Pokaż wszystko
list-dates = { $count ->
    [one] 1 termin
    [few] { $count } terminy
    [many] { $count } terminów
   *[other] { $count } terminu
}
list-cafes = { $count ->
    [one] 1 kawiarenka
    [few] { $count } kawiarenki
    [many] { $count } kawiarenek
   *[other] { $count } kawiarenki
}
list-dates-many = Ponad 1000 terminów
list-cafes-many = Ponad 1000 kawiarenek
list-nothing-coming = Na razie nic się nie szykuje.
list-lately = To było niedawno:
list-heading-date = {" – "}{ $day }, { $time }
list-heading-cancelled = {" – "}Odwołane
list-heading-moved = {" – "}Przeniesione
list-heading-undated = {" – "}{ $said }
list-today = Dzisiaj
list-tomorrow = Jutro
list-cancelled = Odwołane
list-unsure = Niepotwierdzone
list-moved-from = Przeniesione z: { $day }
list-moved-from-time = Przeniesione z: { $time }
list-heading-ends = {" – "}Kończy się o innej porze
list-ends-instead = Koniec: { $now } zamiast { $planned }
list-ends-at = Tym razem koniec: { $time }
list-ends-at-on = Tym razem koniec: { $day }, { $time }
list-ends-on = Koniec: { $now } zamiast { $planned }
list-ends-open = Tym razem bez ustalonego końca
list-next = Następny: { $when }
list-no-dates = Terminy będą podane
list-resting = Ma przerwę
list-closed = Już się nie spotyka
list-this-time-at = Tym razem tutaj: { $place }
list-pages = Strony
list-page = Strona { $page }
list-page-of = Strona { $page } z { $pages }
list-earlier = Wcześniejsze terminy
list-later = Późniejsze terminy
list-before = Poprzednia strona
list-after = Następna strona
list-empty-title = Nic nie znaleziono
list-empty-chosen = Żaden termin nie pasuje do tego wszystkiego. Wpisz mniej słów, wybierz inne dni albo zobacz wszystko.
list-empty-word = Nic z nadchodzących terminów nie zawiera tego słowa. Spróbuj innego albo zobacz wszystko.
list-empty-title-land = { $land }: na razie nic się nie szykuje
list-empty-land = Gdy tylko ktoś doda termin w tym kraju ({ $land }), pojawi się tutaj. Może będzie twój.
list-empty-land-cafes = W tym kraju ({ $land }) nie ma jeszcze żadnej kawiarenki. Wystarczy sześć osób, stół i godzina.
list-empty-title-all = Jeszcze nic tu nie ma
list-empty-all = Kawiarenki i wydarzenia pojawią się tutaj, gdy tylko ktoś je doda. Może będzie wśród nich coś twojego.
list-empty-cafes = Nie ma jeszcze żadnej kawiarenki. Wystarczy sześć osób, stół i godzina.
list-past-page-title = Nie ma takiej strony
list-past-page = Ta lista jest krótsza.
list-first-page = Przejdź do pierwszej strony

follow-calendar-name = Cuppa: { $view }
