### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: terminy z Cuppa
embed-date = { $day }, { $time }
embed-all = Zobacz wszystko w Cuppa
embed-listing-all = Więcej w Cuppa
embed-empty = Na razie nic się nie szykuje.
embed-gone-title = Tych terminów już tu nie ma
embed-gone = Może zostały zdjęte albo w adresie jest błąd.
embed-gone-way-on = Zobacz, co i kiedy

embed-loading = Szukamy terminów …
embed-failed = Nie można teraz pokazać terminów.
embed-element-all = Zobacz wszystkie terminy
embed-element-cancelled = Odwołane
embed-element-moved = Przeniesione
embed-element-online = Online

## The page

embed-title = Pokaż te terminy na własnej stronie
embed-description = Pokaż kawiarenki i wydarzenia redukcji szkód na własnej stronie internetowej. Wybierz, co pokazać, a potem skopiuj kilka wierszy.
embed-lede = Wybierz, co pokazać. Potem skopiuj kilka wierszy na swoją stronę. Co zmieni się tutaj, zmieni się i tam.
embed-what-heading = Co pokazać
embed-of = Które terminy?
embed-of-this = Terminy:
embed-of-other = Wybierz coś innego
embed-of-hint = Dla jednej grupy, jednego miejsca lub jednej kawiarenki: otwórz tu jej stronę i przejdź linkiem obok „Obserwuj ten kalendarz”.
embed-q = Tylko z tymi słowami
embed-q-hint = Miejscowość lub temat. Zostaw puste, żeby pokazać wszystko.
embed-tag = Tylko ten temat
embed-tag-hint = Na przykład: nalokson
embed-online = Na miejscu czy online?
add-online-either = I tak, i tak
add-online-true = Tylko online
add-online-false = Tylko na miejscu
embed-limit = Ile terminów?
embed-limit-hint = Od 1 do { $most }. Zwykle 10.
embed-limit-refused = Podaj liczbę od 1 do { $most }.
embed-theme = Kolory w ramce
add-theme-auto = Jak woli każdy gość
add-theme-light = Jasne
add-theme-dark = Ciemne
embed-show = Pokaż
embed-kept = Zachowane też: { $what }
embed-unknown-title = Nie znamy tej strony
embed-unknown = Może została zdjęta. Oto zamiast niej wszystkie terminy.

embed-frame-heading = Jako ramka
embed-frame-text = Najprostszy sposób. Działa na każdej stronie, na której można dodać HTML, także gdy skrypty są wyłączone. Wygląda jak u nas.
embed-frame-label = Skopiuj te wiersze na swoją stronę
embed-frame-height = Jeśli ramka jest za wysoka lub za niska, zmień liczbę po „height”.
embed-element-heading = Jako część twojej strony
embed-element-text = Przejmuje litery i kolory twojej strony. Potrzebuje naszego skryptu, który jest mały i nie robi nic innego. Bez niego widać link.
embed-element-label = Skopiuj te wiersze na swoją stronę
embed-preview-heading = Jak to wygląda
embed-preview-text = To jest ramka. Jej linki otwierają strony tutaj.
embed-preview-first = Naciśnij „Pokaż”, żeby zobaczyć tu ramkę.

embed-looks-heading = Zmień wygląd tej części
embed-looks-text = Możesz to ustawić w stylu swojej strony. Na przykład:
embed-looks-ink = Kolor słów
embed-looks-muted = Kolor cichszych słów
embed-looks-link = Kolor linków
embed-looks-accent = Linia pod linkami
embed-looks-off = Kolor „Odwołane”
embed-looks-line = Linie między terminami
embed-looks-gap = Odstęp między terminami
embed-looks-parts = Jeśli chcesz więcej, nadaj styl częściom przez ::part. Nazywają się { $parts }.

embed-know-heading = Warto wiedzieć
embed-know-private = Przeglądarki twoich gości pytają nas o terminy. Nie zapisujemy ciasteczek i nie notujemy, kto pytał.
embed-know-policy = Jeśli twoja strona ma politykę bezpieczeństwa treści (CSP), dopuść nasz adres w „frame-src” dla ramki albo w „script-src” i „connect-src” dla części.
embed-know-address = Niektóre strony same robią ramkę, gdy wkleisz adres naszej strony (oEmbed).
embed-know-calendar = Chcesz mieć terminy tylko w kalendarzu? Obserwuj go
embed-know-api = Piszesz programy? Przeczytaj o API

embed-link = Pokaż te terminy na własnej stronie
foot-embed = Terminy na twojej stronie

## oEmbed: what it says when it cannot answer

oembed-url-missing = Podaj w „url”, którą naszą stronę chcesz osadzić.
oembed-pixels = „{ $name }” musi być liczbą pikseli.
oembed-unknown = Tego nie możemy osadzić
oembed-unknown-text = To nie jest nasza lista ani nasz wpis albo nie jest publiczne. Co można osadzić, wyjaśnia { $page }.
oembed-format = Nie znamy tego formatu
oembed-format-text = Może to być json lub xml.
