### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.
# kept = zachowane; to keep on the device = zachować; to forget = usunąć z urządzenia.

saved-title = Zachowane na tym urządzeniu
saved-description = Strony, które chcesz czytać bez sieci.
saved-how = Otwórz stronę wydarzenia lub kawiarenki i naciśnij „{ $keep }”. Nie dowiadujemy się, co zachowujesz: tę listę tworzy tylko twoja przeglądarka.
saved-shared = Kto używa tego urządzenia, może znaleźć to, co tu zachowano. „Opuść stronę” tego nie usuwa.
saved-scripts = Ta lista potrzebuje skryptów. Bez nich możesz dodać termin do własnego kalendarza albo wydrukować jego stronę.
saved-none = Nic tu jeszcze nie zachowano.
saved-off = Ta przeglądarka niczego nie zachowuje. Jest to wyłączone na stronie o bezpieczeństwie albo przeglądarka na to nie pozwala.
saved-kept = Zachowano: { $age }
saved-over = Pokazany termin już minął.
saved-forget = Usuń z urządzenia
saved-forget-all = Usuń wszystko z urządzenia
saved-forgotten-all = Wszystko, co tu było zachowane, jest usunięte. „Pomoc teraz” nadal tu jest.
saved-last = Zachowuj ostatnią listę, którą oglądam
saved-last-hint = „Co i kiedy”, wydarzenia albo kawiarenki, razem z tym, czego szukasz. Wyłączone, dopóki tego nie włączysz, bo z tego urządzenia mogą korzystać też inni.
saved-last-begun = Od teraz to urządzenie zachowuje ostatnią listę.
saved-last-row = Ostatnia lista:
saved-app-title = Na ekranie głównym
saved-app = Przez menu przeglądarki możesz dodać stronę { $site } do ekranu głównego: poszukaj „Zainstaluj” lub „Dodaj do ekranu głównego”. Inni mogą wtedy widzieć jej nazwę i filiżankę.

## On the page of a listing

saved-keep = Zachowaj na tym urządzeniu
saved-drop = Usuń z tego urządzenia
saved-doing = Trwa zapisywanie …
saved-done = Zachowane. Otwiera się bez sieci, także innym osobom, które używają tego urządzenia.
saved-here = Zachowane na tym urządzeniu.
saved-dropped = Już nie jest tu zachowane.
saved-failed = Nie udało się. Spróbuj ponownie, gdy będzie sieć.
saved-all = Wszystko, co tu zachowano

## At the top of a copy

saved-copy-title = To jest kopia, a nie najnowsza strona
saved-copy = Zachowano na tym urządzeniu: { $age }. Godziny mogły się od tego czasu zmienić.
