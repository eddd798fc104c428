### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Zmień, co obserwujesz, albo usuń swój adres
letter-follow-stop = Wypisz się z tych wiadomości
letter-follow-footer = Dostajesz tę wiadomość, bo obserwujesz: { $what }. Nikt inny nie widzi twojego adresu.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Tym razem tutaj: { $place }
letter-place-area = { $place } (osoby organizujące pokazują tylko okolicę)
letter-place-on-request = { $place } (osoby organizujące podają adres tym, którzy zapytają)
letter-place-or-online = { $place } albo online

letter-follow-confirm-subject = Potwierdź, że chcesz dostawać nasze wiadomości
letter-follow-confirm-opening = Ktoś, mamy nadzieję, że ty, poprosił nas o wiadomości na ten adres. Na to byłaby twoja zgoda:
letter-follow-confirm-ask = Nic nie wyślemy, zanim nie powiesz „tak”. Otwórz tę stronę i naciśnij „Potwierdź”.
letter-follow-confirm-button = Zgódź się na te wiadomości
letter-follow-confirm-not-you = Jeśli to nie ty, nie rób nic. Nie przyjdzie wtedy żadna wiadomość, a po dwóch dniach zapomnimy adres.
letter-follow-confirm-footer = Ta wiadomość przychodzi, bo ktoś podał ten adres. Nikt inny go nie widzi i nie dostaniesz żadnych reklam.

letter-follow-known-subject = O wiadomościach, które dostajesz
letter-follow-known-opening = Ktoś poprosił nas o wiadomości na ten adres: { $what }. Już to obserwujesz, więc nic się nie zmieniło.
letter-follow-known-rhythm = Przychodzą: { $rhythm }.
letter-follow-known-button = Zobacz i zmień, co obserwujesz

letter-news-button = Zobacz to na stronie
letter-news-others = Zobacz, co i kiedy
letter-news-new-subject = Coś nowego z tego, co obserwujesz
letter-news-new-subject-near = Nowe w pobliżu: { $town }
letter-news-new-opening-near = Jest coś nowego w pobliżu: { $town }
letter-news-new-opening = Jest coś nowego:
letter-news-back-opening = To znów jest na stronie:
letter-news-changed-subject = Zmiana w czymś, co obserwujesz
letter-news-changed-subject-near = Zmiana w pobliżu: { $town }
letter-news-changed-opening = Coś się zmieniło:
letter-news-now = Jak to wygląda teraz
letter-news-cancelled-subject = Odwołane: coś, co obserwujesz
letter-news-cancelled-subject-near = Odwołane w pobliżu: { $town }
letter-news-cancelled-opening = To jest odwołane. Nie odbędzie się:
letter-news-cancelled-because = Osoby organizujące piszą, dlaczego:
letter-news-also = To też się zmieniło
letter-news-withdrawn-subject = Zdjęte ze strony: coś, co obserwujesz
letter-news-withdrawn-subject-near = Zdjęte ze strony, w pobliżu: { $town }
letter-news-withdrawn-opening = To zostało zdjęte ze strony:
letter-news-withdrawn-ask = Nie wiemy, czy to nadal się odbędzie. Jeśli chcesz tam pójść, najpierw zapytaj osoby organizujące.

letter-next-date-subject = Już wkrótce: coś, co obserwujesz
letter-next-date-opening = Oto wiadomość przed następnym terminem, zgodnie z prośbą:
letter-next-date-promise = Jeśli ten termin teraz się zmieni lub zostanie odwołany, od razu napiszemy.

letter-daily-subject = Dzisiaj i jutro
letter-daily-subject-near = Dzisiaj i jutro w pobliżu: { $town }
letter-daily-opening = To twoja codzienna wiadomość: { $what }.
letter-daily-dates = Dzisiaj i jutro

letter-weekly-subject = Twoje najbliższe dwa tygodnie
letter-weekly-subject-near = Najbliższe dwa tygodnie w pobliżu: { $town }
letter-weekly-opening = To twoja cotygodniowa wiadomość: { $what }.
letter-weekly-dates = Najbliższe dwa tygodnie
letter-digest-zone = Godziny podano według strefy: { $zone }.
letter-digest-zones = Godziny podano według strefy: { $zone }, chyba że obok jest inna.
letter-weekly-more = Terminów jest więcej, niż się tu mieści. Wszystkie:
letter-weekly-is-new = Nowe
letter-weekly-new = Nowe od ostatniej wiadomości
letter-weekly-cancelled = Odwołane od ostatniej wiadomości
letter-weekly-withdrawn = Zdjęte ze strony
letter-weekly-withdrawn-text = Nie wiemy, czy te terminy nadal się odbędą. Zanim pójdziesz, zapytaj osoby organizujące.

letter-links-subject = Twoje linki
letter-links-opening = Oto prywatne linki tego adresu, zgodnie z prośbą. Kto je ma, może ich użyć, więc zachowaj tę wiadomość dla siebie.
letter-links-unconfirmed = To czeka na ciebie. Otwórz stronę i naciśnij „Potwierdź”:
letter-links-listing = Prywatna strona, żeby zmienić lub odwołać:
letter-links-follows-heading = Wiadomości, które dostajesz
letter-links-follows = Twoja strona, żeby zmienić, co obserwujesz, zatrzymać to albo usunąć swój adres:
letter-links-asked-heading = Wiadomości, o które prosisz
letter-links-asked = Wiadomości czekają na twoje „tak”: { $what }. Otwórz stronę i naciśnij „Potwierdź”:
letter-links-not-you = Jeśli to nie twoja prośba, nie rób nic. Nikt inny nie dostał tych linków.
letter-links-footer = Ta wiadomość przychodzi, bo ktoś wpisał ten adres na stronie zagubionych linków. Nikt inny go nie widzi.

### What is different, told as old and new.

change-standing = Jak to wygląda
change-takes-place = Odbędzie się
change-cancelled = Odwołane
change-cancelled-because = Odwołane ({ $reason })
change-title = Nazwa
change-when = Kiedy
change-date = Termin
change-series-next = { $rhythm }, następny: { $day }
change-on = { $day }, { $what }
change-topic = temat
change-note = notatka
change-this-place = miejsce
change-as-usual = jak zwykle
change-none = brak
change-added = Jeszcze jeden termin
change-left-out = W tym dniu nie ma terminu
change-place = Miejsce
change-place-open = wszyscy mogli widzieć adres
change-place-kept = adres nie jest już pokazywany ({ $place })
change-attendance = Jak wziąć udział
change-link = Link, żeby dołączyć
change-link-open = wszyscy mogli go widzieć
change-link-kept = nie jest pokazany
change-link-other = inny
change-link-this = wszyscy mogą go widzieć:
change-cost = Koszt
change-state = Kawiarenka
change-unsaid = nie podano
