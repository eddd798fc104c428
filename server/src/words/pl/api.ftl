### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = Nie umiemy odczytać tego adresu
api-unknown-parameter = Nie ma tu „{ $name }”. Możesz użyć: { $known }.
api-empty-parameter = „{ $name }” jest puste. Pomiń to albo podaj, czego szukasz.
api-twice = „{ $name }” może być w adresie tylko raz.
api-too-many = „{ $name }” może być w adresie najwyżej tyle razy: { $most }.
api-too-long = „{ $name }” może mieć najwyżej tyle znaków: { $most }.
api-choose = „{ $name }” może mieć wartość: { $choices }.
api-day = „{ $name }” musi być dniem, na przykład 2026-12-08.
api-number = „{ $name }” musi być liczbą całkowitą od { $least } do { $most }.
api-near = „near” nie podaje miejscowości, kodu pocztowego ani kraju, które znamy: „{ $typed }”. Sprawdź pisownię albo podaj większą miejscowość w pobliżu.
api-cursor = Ten „cursor” nie jest od nas. Idź za adresem w „next” albo zacznij od nowa bez niego.
api-nothing-here = Nic tu nie ma
api-nothing-here-text = Może w adresie jest błąd. Wszystkie adresy wyjaśnia { $page }.
api-no-listing = Nie mamy wpisu o tej nazwie
api-no-listing-text = Może nie jest jeszcze publiczny albo w nazwie jest błąd.
api-gone = Ten wpis został zdjęty
api-gone-text = Kiedyś tu był. Nie pokazuj go już.
api-method = To można tylko czytać
api-method-text = Użyj GET, HEAD lub OPTIONS.
api-many = To było dużo naraz
api-many-text = Z twojej sieci przychodzi teraz bardzo dużo zapytań. Poczekaj tyle sekund, ile mówi „Retry-After”.
api-foreign = To przyszło z innej strony
api-foreign-text = Stamtąd nie można niczego zapisać. Żeby czytać, użyj GET.
api-broken = Coś się u nas zepsuło
api-broken-text = Spróbuj ponownie za minutę.

## What can be asked for, as the description and the page say it.

api-ask-slug = Nazwa w adresach.
api-ask-listing = Tylko terminy tego wpisu, według jego „slug”.
api-ask-kind = Tylko wydarzenia albo tylko kawiarenki. Gdy pytasz o wpisy, kawiarenki są podawane nawet bez przyszłego terminu. Bez tego dostajesz wszystko, co ma termin.
api-ask-q = Słowa, które muszą tam być: miejscowość, nazwa, temat.
api-ask-tag = Temat. Możesz podać kilka razy. Wystarczy wtedy którykolwiek.
api-ask-group = „Slug” grupy, która to prowadzi. Możesz podać kilka razy.
api-ask-place = „Slug” miejsca. Możesz podać kilka razy.
api-ask-near = Miejscowość, pierwsza połowa brytyjskiego kodu pocztowego albo kraj. Tylko to, co jest w pobliżu lub wewnątrz. Nazwa, której nie znamy, jest odrzucana.
api-ask-within = Ile kilometrów to blisko. Bez tego 25.
api-ask-lang = Język, którym się tam mówi, kodem lub nazwą. Możesz podać kilka razy.
api-ask-access = Sposób dostępu, na przykład step_free. Możesz podać kilka razy. Wystarczy wtedy którykolwiek.
api-ask-cost = Ile kosztuje. Możesz podać kilka razy. Wystarczy wtedy którykolwiek.
api-ask-from = Od tego dnia. Może być w przeszłości. Bez tego dostajesz to, co jeszcze nie minęło.
api-ask-to = Do tego dnia.
api-ask-online = 1 to tylko to, do czego można dołączyć online. 0 to tylko to, co odbywa się w jakimś miejscu.
api-ask-limit = Ile dostajesz naraz: od 1 do 200. Bez tego 50.
api-ask-cursor = Skąd czytać dalej. To część adresu w „next”. Nie da się zrobić jej samodzielnie.

## The page

api-title = Cuppa dla programów
api-description = Jak twój własny program lub strona może czytać z Cuppa kawiarenki i wydarzenia redukcji szkód.
api-lede = Wszystko, co jest tu publiczne, może odczytać twój program. Nie potrzebujesz klucza i nikogo nie trzeba pytać.
api-simple-title = Czy jest prostszy sposób?
api-simple-embed = Pokaż terminy na własnej stronie, bez programu
api-simple-calendar = Obserwuj terminy w kalendarzu

api-try-title = Wypróbuj
api-try-lede = Każdy z tych wierszy działa tak, jak tu jest. Wklej któryś w terminalu albo otwórz jego adres w przeglądarce.
api-try-dates = Najbliższe trzy terminy
api-try-cafes = Wszystkie kawiarenki, pierwsze dziesięć z nich
api-try-town = Terminy z określonym słowem, na przykład z miejscowością
api-try-tag = Terminy na jeden temat
api-try-group = Co szykuje jedna grupa
api-try-place = Co się dzieje w jednym miejscu
api-try-days = Co się dzieje w jednym miesiącu, na miejscu lub online
api-try-listing = Wszystko, co wiadomo o jednym wpisie
api-try-groups = Jakie są grupy
api-try-places = Jakie są miejsca
api-try-head = Tylko nagłówki, żeby zobaczyć, czy coś się zmieniło
api-try-described = Opis dla programów (OpenAPI 3.1)
api-try-open = Otwórz

api-addresses-title = Adresy
api-addresses-listings = Wydarzenia i kawiarenki w kolejności dodania. Każde z najbliższymi terminami, najwyżej dziesięcioma.
api-addresses-listing = Jedno z nich, ze wszystkimi przyszłymi terminami.
api-addresses-dates = Terminy, najbliższe najpierw. To jest to, czego chcesz dla „co i kiedy”.
api-addresses-groups = Grupy, które coś organizują.
api-addresses-places = Miejsca, których adres jest publiczny.

api-ask-title = O co możesz zapytać
api-ask-lede = To dopisuje się po znaku zapytania. Grupy i miejsca znają tylko „limit” i „cursor”. Różne warunki muszą pasować wszystkie razem. Jeśli któregoś nie umiemy odczytać, mówimy to. Nigdy nie pomijamy go po cichu.

api-next-title = Dalsze czytanie
api-next-text = Długa odpowiedź przychodzi w częściach. Każda część ma adres następnej w „next”, a „null”, gdy była ostatnia. Idź za tym adresem bez zmian. To, co w tym czasie zostanie dodane lub zdjęte, niczego nie przesuwa: niczego nie dostaniesz dwa razy i niczego nie przegapisz.

api-read-title = Co warto wiedzieć przy czytaniu
api-read-null = „null” i puste listy znaczą, że nikt tego nie powiedział. Nie znaczą „nie”.
api-read-times = Godziny mają przesunięcie swojego miejsca, na przykład +01:00. To, co trwa całe dni, ma zamiast tego same dni.
api-read-hidden = Niektóre adresy nie są publiczne. Wtedy dostajesz miejscowość i punkt zaokrąglony do około kilometra. Prosimy, nie zgaduj reszty.
api-read-cancelled = Odwołane terminy zostają w odpowiedziach ze stanem „cancelled”. Prosimy, pokazuj je jako odwołane. Ktoś może być już w drodze.
api-read-gone = To, co zostało zdjęte, odpowiada 410. Prosimy, zdejmij też swoją kopię.
api-read-group = Nazwa grupy to to, co ktoś wpisał. Jej strona mówi, czy grupa to potwierdziła.
api-read-uid = „uid” wpisu to ten z naszych kalendarzy. Nigdy się nie zmienia.
api-read-html = „description_html” napisał ktoś obcy, a my to oczyściliśmy. Można to bezpiecznie pokazać.
api-read-names = Do odpowiedzi tylko dodajemy nazwy. Pomijaj te, których nie znasz.

api-polite-title = Gdy pytasz często
api-polite-limit = Jedna sieć może pytać 600 razy na minutę, chyba że osoby prowadzące tę stronę wybrały inną liczbę.
api-polite-cache = Odpowiedź jest ważna minutę. Odeślij jej „ETag” w „If-None-Match”: jeśli nic się nie zmieniło, dostaniesz 304 i nic więcej.
api-polite-cors = Mogą to czytać skrypty ze stron w każdej innej witrynie. Nie wysyłamy i nie przyjmujemy ciasteczek.
api-polite-link = Miło jest dać link do strony tego, co pokazujesz. Tam widać, co się od tego czasu zmieniło.

api-problems-title = Gdy coś jest nie tak
api-problems-lede = Dostajesz JSON, który mówi, co jest nie tak i co zrobić (RFC 9457). „detail” to zdanie dla ludzi.
api-problem-400 = Nie umiemy odczytać części adresu. „parameter” mówi której.
api-problem-403 = Strona z innej witryny próbowała coś zapisać. Tu nie można niczego zapisać.
api-problem-404 = Pod tym adresem nie ma nic albo nic publicznego.
api-problem-405 = API można czytać i nic więcej.
api-problem-410 = To zostało zdjęte.
api-problem-429 = Za dużo zapytań. „Retry-After” mówi, ile sekund poczekać.
api-problem-500 = Coś się u nas zepsuło. Spróbuj ponownie za minutę.
api-problem-501 = Tylko gdy strony pytają, jak osadzić naszą stronę (oEmbed): nie znamy formatu z zapytania.
