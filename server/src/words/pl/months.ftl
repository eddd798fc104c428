### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Kalendarz
months-title = { $what }, { $stretch }
months-description = Kawiarenki i wydarzenia redukcji szkód dzień po dniu: { $stretch }.
months-days = { $first } – { $last }
months-day-and-month = { $day }{ "\u00A0" }{ $month }
months-caption = { $stretch }, wiersz na każdy tydzień i kolumna na każdy dzień tygodnia

months-skip = Pomiń dni
months-turn = Przewróć kartkę
months-before = Przedtem: { $stretch }
months-after = Potem: { $stretch }
months-this-month = Ten miesiąc
months-this-week = Ten tydzień
months-today = Dzisiaj
months-sizes = Ile pokazać
months-month = Miesiąc
months-week = Tydzień
months-day = Dzień
months-list = Lista
months-kinds = Co pokazać
months-everything = Wszystko

months-week-number = Tydzień { $week }
months-weeks = Tydzień
months-day-of = dzień{ "\u00A0" }{ $nth }{ "\u00A0" }z{ "\u00A0" }{ $days }
months-day-of-first = Dzień{ "\u00A0" }{ $nth }{ "\u00A0" }z{ "\u00A0" }{ $days }
months-all-day = Cały dzień
months-date = { $when }: { $title }
months-entry-part = {", "}{ $said }
months-cancelled = odwołane
months-moved = przeniesione z: { $when }
months-online = online
months-more = jeszcze { $count }
months-more-than = Jeszcze ponad { $count }
months-more-on = {" "}w dniu: { $day }
months-nothing-on-day = Brak wpisów

months-tally = { $count ->
    [0] W tym dniu nic się nie zaczyna
    [one] W tym dniu zaczyna się 1 termin
    [few] W tym dniu zaczynają się { $count } terminy
    [many] W tym dniu zaczyna się { $count } terminów
   *[other] W tym dniu zaczyna się { $count } terminu
}
months-tally-many = W tym dniu zaczyna się ponad 1000 terminów
months-lasting = Trwa jeszcze z poprzednich dni
months-lasting-more = Z poprzednich dni trwa więcej, niż się tu mieści.

months-empty = Brak wpisów: { $stretch }
months-empty-chosen = Brak wpisów, które pasują do wyboru: { $stretch }
months-next = Następne po tym:
months-last = Dalej nic nie ma. Ostatnie przed tym:
months-none = Wcześniej i później też nic nie ma.
months-none-near = Szukaliśmy daleko w przód i wstecz i nic nie pasuje.
months-not-yet = Powtarzające się terminy są wyliczone do: { $day }. Późniejsze pojawią się tu w swoim czasie.
months-long-ago = Z terminów, które się powtarzają, trzymamy te od: { $day }.

months-jump = Przejdź do miesiąca
months-jump-month = Miesiąc
months-jump-year = Rok
months-jump-go = Przejdź
months-search = Szukaj w tym kalendarzu

months-take = Zabierz ze sobą
months-take-text = Co zaczyna się w dniach z tej strony, dla innych programów:
months-take-calendar = Kalendarz (.ics)
months-take-atom = Czytnik wiadomości (Atom)
months-take-json = Dane (JSON)
months-take-all = Żeby obserwować wszystko, co nadejdzie, a nie tylko te dni, użyj listy.
months-take-list = Przejdź do listy

months-lost-title = Tego dnia nie ma w kalendarzu
months-lost-text = Kalendarz obejmuje czas od stycznia 1900 do grudnia 2200. Może ten miesiąc ma mniej dni albo rok mniej tygodni.

months-as-month = Jako miesiąc
