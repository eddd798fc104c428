### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = wszystkie kawiarenki i wydarzenia
followed-town = wszystko do { $km }{ "\u00A0" }km od: { $name }
followed-language = wszystko w języku: { $name }
followed-group = wszystko, co dodaje { $name }
followed-listing = „{ $name }”
followed-topic = temat „{ $name }”
followed-search = wszystko ze słowami „{ $name }”
followed-gone = coś, czego właśnie nie ma na stronie
followed-as-it-happens = gdy tylko coś się wydarzy
followed-every-day = codziennie o { $hour }, { $zone }
followed-every-week = w każdy poniedziałek o { $hour }, { $zone }
followed-before-each-date = { $ahead } przed każdym terminem
followed-ahead-hours = { $hours ->
    [one] 1{ "\u00A0" }godzinę
    [few] { $hours }{ "\u00A0" }godziny
    [many] { $hours }{ "\u00A0" }godzin
   *[other] { $hours }{ "\u00A0" }godziny
}
followed-ahead-days = { $days ->
    [one] 1{ "\u00A0" }dzień
    [few] { $days }{ "\u00A0" }dni
    [many] { $days }{ "\u00A0" }dni
   *[other] { $days }{ "\u00A0" }dnia
}
followed-zone = czas: { $town }

## The form

following-agreement = Tak, wysyłajcie mi wiadomości. Co: { $what }. Kiedy: { $rhythm }. Mogę je zatrzymać w każdej chwili.
following-describe = Dostawaj e-mailem wiadomości o kawiarenkach i wydarzeniach: na bieżąco, raz dziennie, raz w tygodniu albo przed następnym terminem.
following-heading = Dostawaj e-mailem
following-lede = Mówimy, co jest nowe, co się zmienia i co jest odwołane. Bez konta, bez reklam. W każdej wiadomości jest link, który je zatrzymuje.
following-what-label = Co chcesz obserwować?
add-what-everything = Wszystkie kawiarenki i wydarzenia
add-what-town = To, co jest blisko jakiejś miejscowości
add-what-tag = Jeden temat
add-what-language = Wszystko w jednym języku
add-what-search = Wszystko z określonymi słowami
following-what-this = Obserwujesz
following-what-hint = Żeby obserwować jedną grupę, kawiarenkę lub jedno wydarzenie, otwórz jej lub jego stronę i wybierz tam „Dostawaj e-mailem”.
following-topic-label = Jaki temat?
following-topic-hint = Na przykład: nalokson
following-words-label = Jakie słowa?
following-language-none = Wybierz język
following-town-which = Która?
following-town-which-hint = Twojej tu nie ma? Dopisz za nią hrabstwo, województwo lub stan, na przykład: Newport, Shropshire
following-words-hint = Nazwa, rodzaj pomocy, cokolwiek musi się tam znaleźć. Na przykład: rodziny
following-rhythm-label = Jak często?
add-rhythm-instant = Gdy tylko coś się wydarzy
add-rhythm-instant-hint = Co jest odwołane, przeniesione lub nowe, najwyżej jedna wiadomość na dziesięć minut o tej samej sprawie.
add-rhythm-next-date = Przed każdym terminem
add-rhythm-next-date-hint = Jedna wiadomość zawczasu i druga od razu, jeśli ten termin się jednak zmieni.
add-rhythm-daily = Raz dziennie
add-rhythm-daily-hint = Dzisiaj i jutro oraz co jest nowe lub odwołane. Gdy nie ma o czym pisać, nie piszemy.
add-rhythm-weekly = Raz w tygodniu, w poniedziałki
add-rhythm-weekly-hint = Najbliższe dwa tygodnie oraz co jest nowe lub odwołane. Gdy nie ma o czym pisać, nie piszemy.
following-ahead-label = Ile wcześniej?
following-ahead-refused = Wybierz od 1 godziny do 14 dni, na przykład 3h albo 2d.
following-next-date-refused = Przed każdym terminem piszemy tylko o jednej kawiarence lub jednym wydarzeniu. Wybierz inną odpowiedź albo obserwuj z jej lub jego strony.
following-hour-label = O której godzinie?
following-zone-label = Według jakiego czasu?
following-zone-hint = Przy godzinach z innych miejsc podajemy nazwę miejsca.
following-email-label = Twój adres e-mail
following-email-hint = Używamy go tylko do tych wiadomości. Nikt inny go nie widzi.
following-send = Poproś o te wiadomości
follow-email = Dostawaj e-mailem
foot-follow = Dostawaj terminy e-mailem
following-keep = Tematy naszych wiadomości nigdy nie mówią, czego dotyczą, na wypadek gdyby ktoś inny widział twój ekran. Jeśli obserwujesz miejscowość, podają jej nazwę.

following-email-missing = Podaj swój adres e-mail, żebyśmy wiedzieli, dokąd wysyłać wiadomości.
following-hour-refused = Wybierz pełną godzinę od 0 do 23.
following-group-unknown = Nie znajdujemy grupy o tej nazwie, która teraz coś organizuje. Wybierz coś innego do obserwowania.
following-listing-unknown = Nie możemy znaleźć tej kawiarenki ani wydarzenia. Może zdjęto ten wpis ze strony. Wybierz coś innego do obserwowania.
following-town-missing = Wpisz miejscowość albo pierwszą połowę kodu pocztowego, na przykład LS9.
following-town-several = „{ $typed }” jest więcej niż jedno. Wybierz swoje.
following-town-wider = „{ $typed }” to nie miejscowość, o której możemy pisać. Wpisz miejscowość lub kod pocztowy.
following-town-guessed = Nie znamy „{ $typed }”. Czy chodzi o coś z tej listy? Jeśli nie, sprawdź pisownię.
following-within-refused = Wybierz, jak daleko, w pełnych kilometrach od 1 w górę.
following-language-missing = Wybierz język.
following-topic-missing = Wpisz temat, na przykład nalokson.
following-words-missing = Wpisz co najmniej jedno słowo do szukania.
following-broken = Coś się u nas zepsuło. Nic z tego, co jest wpisane, nie przepadło: poczekaj minutę i wyślij formularz jeszcze raz.

following-asked-heading = Sprawdź pocztę
following-asked-lede = Jeśli adres jest dobry, wiadomość jest w drodze. Jest w niej link.
following-asked-then = Otwórz link i naciśnij „Potwierdź”. Wcześniej nie wyślemy żadnej innej wiadomości.
following-asked-none = Po dziesięciu minutach nic nie ma? Zajrzyj do spamu. Jeśli tam też nic nie ma, może w adresie jest błąd: wypełnij formularz jeszcze raz z dobrym adresem.
following-asked-browse = Zobacz, co i kiedy

## The page behind the link

following-private = Ta strona jest tylko dla jednej osoby.
following-confirm-heading = Chcesz dostawać te wiadomości?
following-confirm-button = Potwierdź
following-confirm-explain = Naciśnij „Potwierdź” i zaczynamy. Możesz zmienić zdanie w każdej chwili.
following-confirm-not-you = To nie ty? Zamknij tę stronę. Po dwóch dniach zapomnimy adres.
following-page-heading = Co obserwujesz
following-page-lede = Wiadomości idą na { $address }.
following-page-confirmed = Dziękujemy. Potwierdzone, wiadomości będą przychodzić.
following-page-saved = Zmienione.
following-page-paused = Żadnych wiadomości na ten temat, dopóki znów ich nie zechcesz.
following-page-on = Wiadomości znów przychodzą, o tym, co dzieje się od teraz.
following-page-ended = Te wiadomości już nie przychodzą. To, co widzisz tutaj, trwa dalej.
following-item-heading = Wiadomości: { $what }
following-item-rhythm = Przychodzą: { $rhythm }.
following-item-paused = Są wstrzymane.
following-pause-button = Wstrzymaj
following-go-on-button = Wznów
following-export-heading = Co o tobie przechowujemy
following-export-explain = Twój adres, to, co obserwujesz, na co i kiedy jest twoja zgoda i które wiadomości wyszły w ostatnich 30 dniach: w jednym pliku.
following-export-link = Pobierz (JSON)
following-item-waiting = Czekają na twoje „tak”.
following-item-waiting-link = Zgódź się na te wiadomości
following-change-fold = Zmień, jak często przychodzą
following-change-button = Zapisz
following-end-button = Wypisz się
following-more = Obserwuj coś jeszcze
following-erase-heading = Usuń swój adres
following-erase-explain = Zakończymy wszystkie te wiadomości i usuniemy twój adres razem ze wszystkim, co się z nim wiąże. Kopie zapasowe mogą go zawierać najwyżej przez 30 dni.
following-erase-button = Usuń mój adres

following-ended-heading = Te wiadomości już nie przychodzą
following-ended-lede = Niczego tu już nie obserwujesz i niczego z tego nie przechowujemy.
following-gone-heading = Nic tu nie przechowujemy
following-gone-lede = Te wiadomości się skończyły albo nikt ich nie potwierdził. Nic o nich nie przechowujemy.
following-gone-again = Możesz znów poprosić o wiadomości w każdej chwili.
following-lost-heading = Ten link jest niepełny
following-lost-lede = Może brakuje jego części. Skopiuj z wiadomości cały link albo poproś o ponowne wysłanie linków.
following-lost-resend = Wyślij mi moje linki
following-erased-heading = Twój adres jest usunięty
following-erased-lede = Niczego z niego tu nie przechowujemy i żadna wiadomość nie przyjdzie. Kopie zapasowe mogą go zawierać najwyżej przez 30 dni.
following-erased-needed-heading = Twoje wiadomości już nie przychodzą
following-erased-needed-lede = Niczego tu już nie obserwujesz. Twój adres zostaje z jednego powodu: potrzebuje go twój wpis. Cofnij wpis na jego prywatnej stronie albo napisz do nas, żeby usunąć i adres.

## Unsubscribing

unsubscribe-describe = Zatrzymaj wiadomości z Cuppa.
unsubscribe-heading = Zatrzymać te wiadomości?
unsubscribe-lede = Dostajesz wiadomości: { $what }.
unsubscribe-button = Wypisz się
unsubscribe-explain = Jedno naciśnięcie i więcej nie przyjdą. Nikt nie pyta dlaczego.
unsubscribe-done-heading = Wypisanie gotowe
unsubscribe-done-lede = Te wiadomości już nie przychodzą i niczego z nich nie przechowujemy. Jedna, która jest właśnie w drodze, może jeszcze dotrzeć.
unsubscribe-already-lede = Te wiadomości skończyły się już wcześniej. Nie trzeba nic więcej robić.
