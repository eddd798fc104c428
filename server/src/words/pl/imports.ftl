### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Pobierz swój kalendarz
import-describe = Pobiera wydarzenia z kalendarza, który masz gdzie indziej.
import-quiet-link = Pobierz swój kalendarz
import-quiet-text = Masz wydarzenia w innym kalendarzu? Nie musisz ich wpisywać od nowa.
import-lede = Masz wydarzenia w innym kalendarzu? Pobierz je stamtąd. Najpierw zobaczysz, co przyjdzie, i nic nie będzie publiczne, dopóki nie powiesz.
import-file-label = Plik kalendarza
import-file-hint = Jego nazwa kończy się na .ics. Programy z kalendarzem nazywają to „eksportem”.
import-address-label = Albo adres kalendarza
import-address-hint = Zaczyna się od https:// lub webcal:// i musi być otwarty dla wszystkich. Na przykład: https://example.org/union.ics
import-mode-label = Jak często?
add-mode-once = Pobierz raz
add-mode-follow = Aktualizuj na bieżąco
add-mode-follow-hint = Zaglądamy pod adres mniej więcej co sześć godzin. Co zmieni się tam, zmieni się i tu. Co zniknie tam, zniknie też z tej strony.
import-show = Pokaż, co przyjdzie
import-not-theirs = To, co przynosi kalendarz, należy do osoby, która dostaje wiadomości o tym wpisie. Pobrać kalendarz może tylko ona i osoby, które poprosiła o opiekę nad wpisem.
import-not-confirmed = Najpierw potwierdź swój wpis. Potem możesz pobrać kalendarz.
import-back = Wróć na prywatną stronę wpisu

import-preview-title = To by przyszło
import-preview-from = Skąd: { $origin }
import-preview-called = Kalendarz nazywa się „{ $name }”.
import-preview-events = { $count ->
    [one] Jedno wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}
import-preview-coming = { $count ->
    [0] Wszystkie już minęły.
    [one] Jedno z nich jest jeszcze przed nami.
    [few] { $count } z nich są jeszcze przed nami.
    [many] { $count } z nich jest jeszcze przed nami.
   *[other] { $count } z nich jest jeszcze przed nami.
}
import-preview-old = { $count ->
    [one] Jeszcze jedno skończyło się ponad { $days } dni temu i jest pominięte.
    [few] Jeszcze { $count } skończyły się ponad { $days } dni temu i są pominięte.
    [many] Jeszcze { $count } skończyło się ponad { $days } dni temu i jest pominięte.
   *[other] Jeszcze { $count } skończyło się ponad { $days } dni temu i jest pominięte.
}
import-preview-first = Pierwsze terminy
import-preview-nothing = W tym kalendarzu nie ma wydarzenia, które mogłoby przyjść.
import-preview-public = Nazwy, słowa, godziny i miejsca stają się publiczne. Linki, żeby dołączyć online, jak zawsze zostają ukryte.
import-preview-held = Najpierw spojrzy na nie moderacja, bo jeszcze się nie znamy. Do tego czasu nikt ich nie widzi. Naraz może czekać najwyżej tyle: { $most }; reszta może przyjść później.
import-preview-once = Pobierane są raz. Potem zmieniasz je tutaj, każde na jego prywatnej stronie.
import-preview-follow = Kalendarz jest aktualizowany na bieżąco: zaglądamy tam mniej więcej co sześć godzin.
import-preview-warnings = Czego nie umieliśmy użyć
import-preview-take = Pobierz je
import-preview-other = Wybierz inny kalendarz

import-refused-nothing = Wybierz plik kalendarza albo podaj adres kalendarza.
import-refused-both = Podaj plik albo adres, nie jedno i drugie.
import-refused-file-follow = Pliku nie można aktualizować na bieżąco. Podaj adres swojego kalendarza albo pobierz plik raz.
import-refused-file-large = Ten plik ma ponad { $most } MB. Podaj raczej adres swojego kalendarza.
import-refused-empty = Ten plik jest pusty.
import-refused-web-page = To jest strona internetowa, a nie kalendarz. Poszukaj linku, który kończy się na .ics.
import-refused-no-calendar = To nie jest kalendarz, który umiemy odczytać. Pliki kalendarza zaczynają się od BEGIN:VCALENDAR.
import-refused-lost = Podgląd trzymamy godzinę i ta godzina minęła. Wybierz jeszcze raz.
import-refused-busy = Przychodzi teraz wiele kalendarzy. Poczekaj minutę i naciśnij przycisk jeszcze raz.
import-refused-address = To nie jest adres strony. Powinien zaczynać się od https:// lub webcal://
import-refused-credentials = W tym adresie jest nazwa i hasło. Podaj adres otwarty dla wszystkich.
import-refused-port = Nie szukamy kalendarzy za numerem { $port } w tym adresie. Usuń dwukropek i numer albo podaj inny adres.
import-refused-private = Ten adres prowadzi do sieci prywatnej. Podaj adres, który każdy może otworzyć w internecie.
import-refused-name = Nie ma komputera o tej nazwie. Sprawdź adres.
import-refused-silent = Nikt tam nie odpowiada. Sprawdź adres albo spróbuj później.
import-refused-certificate = Połączenie z tym adresem nie jest bezpieczne: certyfikat nie pasuje.
import-refused-circles = Ten adres bez końca prowadzi z jednego miejsca do drugiego.
import-refused-gone = Pod tym adresem niczego już nie ma. Sprawdź go.
import-refused-forbidden = Ten kalendarz nie jest otwarty dla wszystkich. Udostępnij go tam publicznie albo podaj jego tajny adres.
import-refused-status = Komputer pod tym adresem odmawia (numer { $number }). Sprawdź adres albo spróbuj później.
import-refused-large = Ten kalendarz ma ponad { $most } MB.
import-refused-slow = Komputer pod tym adresem odpowiada zbyt długo. Spróbuj później.
import-refused-broke-off = Kalendarz urwał się w połowie. Spróbuj później.
import-refused-file = Pliku { $name } nie da się odczytać.
import-refused-group = Podaj przez --group, której grupy jest ten kalendarz, na przykład --group hope-street-union.

import-line = Wiersz { $line }: { $text }
import-warnings-more = { $count ->
    [one] I jeszcze jedno.
    [few] I jeszcze { $count }.
    [many] I jeszcze { $count }.
   *[other] I jeszcze { $count }.
}
import-noted-title-cut = Nazwa „{ $title }” była za długa. Jest skrócona, a cała jest w opisie.
import-noted-untitled = Wydarzenie nie ma nazwy. Tutaj nazywa się „{ $title }”.
import-untitled = Wydarzenie bez nazwy
import-noted-description-cut = Opis „{ $title }” był za długi i jest skrócony.
import-noted-place-cut = Miejsce „{ $title }” było za długie i jest skrócone.
import-link-hidden = (link, żeby dołączyć, nie jest pokazany)
import-noted-closed = Link lub kod, żeby dołączyć online do „{ $title }”, był tutaj: { $parts }. Usunęliśmy go, bo wszyscy mogą to czytać.
import-part-title = nazwa
import-part-description = opis
import-part-place = miejsce
import-part-address = adres strony
import-part-topics = tematy
import-part-dates = informacje o pojedynczych terminach
import-place-on-map = Miejsce na mapie
import-noted-tags = „{ $title }” ma więcej tematów niż { $most }. Zostają pierwsze.
import-noted-old = { $count ->
    [one] Jedno wydarzenie skończyło się ponad { $days } dni temu. Jest pominięte.
    [few] { $count } wydarzenia skończyły się ponad { $days } dni temu. Są pominięte.
    [many] { $count } wydarzeń skończyło się ponad { $days } dni temu. Są pominięte.
   *[other] { $count } wydarzenia skończyło się ponad { $days } dni temu. Są pominięte.
}
import-noted-twin = „{ $title }” już tu jest: ktoś to wpisał. Zostaje bez zmian.
import-noted-other = „{ $title }” już tu jest, z innego twojego kalendarza.
import-noted-cap = { $count ->
    [one] Jedno wydarzenie jest pominięte, bo na moderację czeka już tyle: { $most }. Przyjdzie, gdy tamte zostaną przejrzane.
    [few] { $count } wydarzenia są pominięte, bo na moderację czeka już tyle: { $most }. Przyjdą, gdy tamte zostaną przejrzane.
    [many] { $count } wydarzeń jest pominiętych, bo na moderację czeka już tyle: { $most }. Przyjdą, gdy tamte zostaną przejrzane.
   *[other] { $count } wydarzeń jest pominiętych, bo na moderację czeka już tyle: { $most }. Przyjdą, gdy tamte zostaną przejrzane.
}
import-noted-by-hand = „{ $title }” jest tu zmienione ręcznie, więc kalendarz już tego nie zmienia.
import-noted-by-hand-missing = „{ $title }” nie ma już w kalendarzu. Jest tu zmienione ręcznie, więc zostaje.
import-noted-waits = „{ $title }” zmieniło się w kalendarzu. Zmiany nie przyjmujemy, dopóki moderacja cię nie pozna.
import-noted-broken = Przy tym wydarzeniu coś się u nas zepsuło, więc jest pominięte. Pobierz kalendarz jeszcze raz albo wpisz to wydarzenie tutaj.
import-noted-not-whole = Nie udało się przeczytać kalendarza do końca. Dlatego nic nie znika z tej strony, nawet jeśli tam tego brakuje.
import-noted-different = „{ $title }” różni się w zbyt wielu pojedynczych terminach. Zostaje ich tyle: { $most }, te najbliższe.
import-noted-doubted = { $count ->
    [one] Jednego wydarzenia nagle brakuje w kalendarzu.
    [few] { $count } wydarzeń nagle brakuje w kalendarzu.
    [many] { $count } wydarzeń nagle brakuje w kalendarzu.
   *[other] { $count } wydarzenia nagle brakuje w kalendarzu.
} To może być pomyłka. Zostają, dopóki nie sprawdzimy jeszcze raz.
import-more-at = Więcej na { $address }

import-done-taken = Twój kalendarz jest pobrany.
import-done-working = Twój kalendarz jest długi. Jeszcze go pobieramy: odśwież tę stronę za minutę.
import-done-ended = Nie jest już aktualizowany na bieżąco. Wszystko, co przyszło, zostaje.
import-done-again = Zapytaliśmy jeszcze raz.
import-refused-many = Tyle kalendarzy już aktualizujesz na bieżąco: { $most }. Zatrzymaj któryś albo pobierz ten raz.

import-yours-heading = Twoje pobrane kalendarze
import-from-file = Z pliku { $origin }
import-state-once = Pobrany raz
import-state-follows = Aktualizowany na bieżąco. Zajrzymy tam znów: { $when }.
import-state-failing = Ostatnim razem się nie udało: { $why }
import-state-failures = Już tam nie zaglądamy, bo przez kilka dni się nie udawało: { $why }
import-state-organiser = Aktualizacja na bieżąco jest przez ciebie wyłączona.
import-state-moderator = Moderacja zatrzymała ten kalendarz. Jeśli myślisz, że to niesłuszne, odpowiedz na dowolną naszą wiadomość, a przeczyta to człowiek.
import-last = Ostatni raz: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Doszło jedno wydarzenie.
    [few] Doszły { $count } wydarzenia.
    [many] Doszło { $count } wydarzeń.
   *[other] Doszło { $count } wydarzenia.
}
import-came-changed = { $count ->
    [one] Zmieniło się jedno wydarzenie.
    [few] Zmieniły się { $count } wydarzenia.
    [many] Zmieniło się { $count } wydarzeń.
   *[other] Zmieniło się { $count } wydarzenia.
}
import-came-withdrawn = { $count ->
    [one] Ze strony zdjęto jedno wydarzenie.
    [few] Ze strony zdjęto { $count } wydarzenia.
    [many] Ze strony zdjęto { $count } wydarzeń.
   *[other] Ze strony zdjęto { $count } wydarzenia.
}
import-came-back = { $count ->
    [one] Wróciło jedno wydarzenie.
    [few] Wróciły { $count } wydarzenia.
    [many] Wróciło { $count } wydarzeń.
   *[other] Wróciło { $count } wydarzenia.
}
import-came-nothing = Nic nie było nowe.
import-held-count = { $count ->
    [one] Jedno czeka na moderację.
    [few] { $count } czekają na moderację.
    [many] { $count } czeka na moderację.
   *[other] { $count } czeka na moderację.
}
import-listings-heading = Co przyszło
import-listings-text = Każde ma własną prywatną stronę. To, co tam dodasz, zostaje. Jeśli zmienisz tam nazwę, słowa, czas, miejsce lub tematy, kalendarz już tego wpisu nie zmienia.
import-by-hand = Zmienione tu ręcznie: kalendarz już tego nie zmienia.
import-listing-over = Minęło
import-warnings-heading = { $count ->
    [one] Jedna rzecz, której nie umieliśmy użyć
    [few] { $count } rzeczy, których nie umieliśmy użyć
    [many] { $count } rzeczy, których nie umieliśmy użyć
   *[other] { $count } rzeczy, których nie umieliśmy użyć
}
import-stop = Przestań aktualizować
import-again = Spróbuj ponownie

import-moderate-link = Pobrane kalendarze
import-moderate-title = Pobrane kalendarze
import-moderate-lede = Kto pobiera kalendarz i skąd. Widzi to tylko moderacja.
import-moderate-none = Nikt jeszcze nie pobrał kalendarza.
import-moderate-by = Kto: { $who }
import-moderate-group = Dla: { $group }
import-moderate-listings = { $count ->
    [0] Nic z tego nie przyszło.
    [one] Przyszedł z tego jeden wpis.
    [few] Przyszły z tego { $count } wpisy.
    [many] Przyszło z tego { $count } wpisów.
   *[other] Przyszło z tego { $count } wpisu.
}
import-moderate-failures = Zatrzymany: przez kilka dni się nie udawało.
import-moderate-organiser = Zatrzymany przez osobę, która go pobrała.
import-moderate-moderator = Zatrzymany przez moderację.
import-moderate-waiting = { $count ->
    [one] Jeden wpis z niego czeka.
    [few] { $count } wpisy z niego czekają.
    [many] { $count } wpisów z niego czeka.
   *[other] { $count } wpisu z niego czeka.
}
import-moderate-stop = Zatrzymaj ten kalendarz
import-moderate-allow = Pozwól znów na ten kalendarz
import-moderate-allow-hint = Wpisy z niego, które zostały odrzucone, znów tu czekają.
import-moderate-done-allowed = Ten kalendarz może znów przychodzić. Wpisy z niego, które zostały odrzucone, znów tu czekają.
import-moderate-log-approved = Przyjęty
import-moderate-log-rejected = Odrzucony
import-moderate-log-stopped = Zatrzymany
import-moderate-log-allowed = Znów dozwolony
import-moderate-approve = Przyjmij wszystkie
import-moderate-reject-section = Nie przyjmuj ich
import-moderate-reject = Odrzuć wszystkie
import-moderate-bundle = { $count ->
    [one] Czeka też jeden wpis z kalendarza.
    [few] Czekają też { $count } wpisy z kalendarzy.
    [many] Czeka też { $count } wpisów z kalendarzy.
   *[other] Czeka też { $count } wpisu z kalendarzy.
}
import-moderate-look = Przejrzyj je
import-moderate-done-ended = Ten kalendarz jest zatrzymany. To, co z niego przyszło, zostaje.
import-moderate-done-approved = Są teraz publiczne. Osoba, która je dodała, dostanie jedną wiadomość.
import-moderate-done-rejected = Nie zostały przyjęte, a ich kalendarz jest zatrzymany. Osoba, która je dodała, dostanie jedną wiadomość z twoim powodem.
import-moderate-done-rejected-more = Nie zostały przyjęte, a ich kalendarz jest zatrzymany. Tak samo to, co w tym czasie przyszło lub się zmieniło. Osoba, która je dodała, dostanie jedną wiadomość z twoim powodem.
import-moderate-changed = W tym czasie coś doszło lub się zmieniło. Spójrz jeszcze raz, a potem zdecyduj.

letter-import-suspended-subject = Nie udało się odczytać twojego kalendarza
letter-import-suspended-opening = Przez kilka dni nie udawało się odczytać kalendarza, więc już tam nie zaglądamy. Według niego, na twoją prośbę, aktualizowaliśmy twoje wpisy. Ostatnia odpowiedź była taka:
letter-import-suspended-stays = Wszystko, co przyszło wcześniej, zostaje bez zmian.
letter-import-suspended-then = Gdy kalendarz znów zadziała, naciśnij „Spróbuj ponownie” na jego stronie.
letter-import-suspended-address = Jego adres:
letter-import-suspended-command = Gdy kalendarz znów zadziała, pobierz go jeszcze raz z wiersza poleceń, z --subscribe.
letter-import-released-subject = Wydarzenia z twojego kalendarza są publiczne
letter-import-released-opening = Moderacja spojrzała na wydarzenia z twojego kalendarza. Teraz widzą je wszyscy. To, co pobierzesz od teraz, jest publiczne od razu.
letter-import-released-watched = Moderacja spojrzała na wydarzenia z twojego kalendarza. Teraz widzą je wszyscy.
letter-import-rejected-subject = O twoim kalendarzu
letter-import-rejected-opening = Moderacja spojrzała na wydarzenia z twojego kalendarza i ich nie opublikowała. Oto powód:
letter-import-rejected-then = Jeśli myślisz, że nie mamy racji, odpowiedz na tę wiadomość, a przeczyta ją człowiek.
letter-import-looks-again-subject = Spojrzymy jeszcze raz na twój kalendarz
letter-import-looks-again-opening = Pisaliśmy o wydarzeniach z twojego kalendarza. Moderacja cofnęła tę decyzję: znów czekają na moderację i do tego czasu nikt inny ich nie widzi. Nie musisz nic robić. Napiszemy, gdy tylko zapadnie decyzja.
letter-import-page = Zobacz, co przyszło z twojego kalendarza
letter-import-page-text = Są na stronie twojego kalendarza, każde z własną prywatną stroną.

import-command-done = { $series ->
    [0] Nic nie było nowe.
    [one] Doszedł lub zmienił się jeden wpis: { $events ->
            [one] jedno wydarzenie z kalendarza.
            [few] { $events } wydarzenia z kalendarza.
            [many] { $events } wydarzeń z kalendarza.
           *[other] { $events } wydarzenia z kalendarza.
        }
    [few] Doszły lub zmieniły się { $series } wpisy: { $events ->
            [one] jedno wydarzenie z kalendarza.
            [few] { $events } wydarzenia z kalendarza.
            [many] { $events } wydarzeń z kalendarza.
           *[other] { $events } wydarzenia z kalendarza.
        }
   *[other] Doszło lub zmieniło się { $series } wpisów: { $events ->
            [one] jedno wydarzenie z kalendarza.
            [few] { $events } wydarzenia z kalendarza.
            [many] { $events } wydarzeń z kalendarza.
           *[other] { $events } wydarzenia z kalendarza.
        }
}
import-command-subscribed = Kalendarz jest od teraz aktualizowany na bieżąco, mniej więcej co sześć godzin, dopóki działa serwer.
import-command-nothing = Podaj plik lub adres, na przykład: cuppa import calendar.ics --group hope-street-union
