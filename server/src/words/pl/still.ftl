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

privacy-title = Co przechowujemy, a czego nigdy nie robimy
privacy-description = Cuppa przechowuje tak mało, jak się da. Ta strona mówi co, dlaczego i jak długo.
privacy-never-title = Czego nigdy nie robimy
privacy-never-cookies = Żadnych ciasteczek dla osób, które czytają. Dostaje je tylko ten, kto się zaloguje, do wylogowania lub na 30 dni. Formularze działają bez nich.
privacy-never-track = Żadnego śledzenia, żadnego liczenia wizyt, żadnych reklam. Żadna strona nie ładuje niczego z innej strony internetowej.
privacy-never-ip = Nie przechowujemy adresów twojego telefonu ani komputera (adresów IP). Żeby powstrzymać zalew zapytań, program przez kilka minut liczy w pamięci zapytania z danej sieci, a potem zapomina.
privacy-never-attend = Żadnych list osób, które przychodzą, i żadnych zapisów.
privacy-never-where = Nigdy nie przechowujemy tego, gdzie jesteś. Jeśli naciśniesz „Tu, gdzie jestem”, przeglądarka najpierw zapyta cię o zgodę. Poda nam punkt zaokrąglony do około 2{ "\u00A0" }km, a my znajdziemy najbliższą miejscowość i zapomnimy punkt.
privacy-keep-title = Co przechowujemy, gdy coś dodajesz
privacy-keep-public = To, co piszesz dla wszystkich: tytuł, godziny, miejsce i tak dalej. Ty wybierasz, czy adres widzą wszyscy, czy widać tylko okolicę, czy dostaną go tylko ci, którzy zapytają. Nasza moderacja widzi cały adres i ukryty link, gdy patrzy na nowy wpis.
privacy-keep-email = Twój adres e-mail. Widzi go tylko nasza moderacja. Służy do potwierdzenia wpisu i do wysyłania ci prywatnego linku i wieści o wpisie.
privacy-keep-letters = Lista wiadomości, które mamy ci wysłać lub wysłaliśmy: jakiego rodzaju, o którym wpisie i kiedy. Słowa i prywatne linki trafiają do wiadomości dopiero przy wysyłce, więc na liście ich nie ma.
privacy-keep-follow = Jeśli obserwujesz e-mailem: twój adres, to, co obserwujesz i jak często, oraz zdanie, na które jest twoja zgoda. O miejscowości trzymamy jej nazwę i jak daleko wokół niej, nic więcej. W każdej wiadomości jest link, który je zatrzymuje. Czego nikt nie potwierdzi, znika po dwóch dniach.
privacy-keep-request = Jeśli prosisz o adres lub link, który nie jest pokazany: twój adres e-mail, wpisane imię i słowa oraz odpowiedź. Osoby organizujące widzą tylko imię i słowa. Wszystko to znika dzień po terminie albo po 14 dniach, gdy nie ma terminu, i od razu, gdy wycofasz prośbę albo odpowiedź brzmi „nie”. Przez 30 dni trzymamy kod, który zastępuje twój adres, żeby nikogo nie można było nękać.
privacy-keep-flag = Jeśli mówisz nam, że z wpisem coś nie gra: twoje słowa i nic o tobie.
privacy-keep-pictures = Obrazy, które dodajesz, są tworzone na nowo, więc ukryte w nich dane, na przykład gdzie powstały, znikają.
privacy-keep-versions = To, co twój wpis mówił wcześniej, za każdym razem, gdy ktoś go zmienia, i czy to ty, moderacja, czy kalendarz: żeby zmianę można było cofnąć. Widzą to tylko osoby, które mogą zmieniać wpis, i nasza moderacja. Trzymamy tyle najnowszych wersji: { $most }, a z kalendarza tyle: { $calendars }, tak długo jak wpis. Na jego prywatnej stronie możesz sprawić, że od razu zapomnimy wszystkie oprócz najnowszej.
privacy-keep-import = Jeśli pobierasz tu kalendarz: jego adres lub nazwa pliku i to, czego z niego nie umieliśmy użyć. Plik, który tylko przeglądasz, zapominamy po godzinie.
privacy-keep-together = Jeśli wpisem opiekuje się kilka osób: adres każdej z nich i kiedy było pytanie. Adres widzą tylko osoby organizujące i ta, która zapytała. Kto się nie zgodzi, tego zapominamy po 30 dniach, tak samo zakończony link. Propozycja przekazania czegoś kończy się po 30 dniach.
privacy-keep-appeal = Jeśli nie przyjęliśmy twojego wpisu, a ty prosisz o ponowne spojrzenie: twoje słowa. To, co nasza moderacja pisze do siebie o wpisie, znika po 90 dniach.
privacy-keep-network = Gdy wpis czeka na moderację, najwyżej przez dobę: liczba, która zastępuje sieć, z której przyszedł. Klucz, z którego powstają te liczby, jest tylko w pamięci i codziennie go wyrzucamy, więc nikt nie rozpozna później po nich sieci.
privacy-keep-group = Jeśli jesteś w grupie: twój adres, twoja rola i od kiedy. Kto w niej jest, widzą tylko osoby prowadzące. Gdy odejdziesz, znika to po 30 dniach. Jeśli prosisz o nazwę, której używają inni: twoje słowa, do 90 dni po decyzji naszej moderacji, i sama decyzja.
privacy-keep-sign-in = Jeśli się logujesz: kiedy to było, do kiedy trwa i wpisana przez ciebie nazwa. Nie zapisujemy, jakie to urządzenie, przeglądarka czy miejsce. Wszystko to widzisz na swojej stronie i każde możesz zakończyć.
privacy-keep-codes = Jeśli robisz kody na papierze: tylko odcisk każdego z nich, z którego nikt nie odtworzy kodu.
privacy-keep-address = Jeśli używasz innego adresu e-mail: nowy adres i przez 30 dni stary, żeby móc napisać tam o zmianie. Nowy adres, którego nikt nie potwierdzi, znika po dobie.
privacy-long-title = Jak długo
privacy-long-listing = Wpis zostaje po swoim terminie jako część tej historii. Możesz samodzielnie zdjąć go ze strony, na jego prywatnej stronie. Albo napisz do nas na { $contact }, a my to zrobimy.
privacy-long-backups = Kopie zapasowe: osoby, które prowadzą tę stronę, trzymają je najwyżej 30 dni. To, co zostało zdjęte, może w nich do tego czasu być.
privacy-erase-title = Usuń swój adres
privacy-erase = Jeśli obserwujesz e-mailem, strona pod linkiem w każdej wiadomości usuwa twój adres jednym przyciskiem. Jeśli prowadzisz wpis, napisz do nas na { $contact } z tego adresu: człowiek usunie ręcznie adres i wszystko, co się z nim wiąże. Kopie zapasowe mogą go zawierać, dopóki nie znikną, najwyżej 30 dni.
privacy-screen-title = Jeśli ktoś może widzieć twój ekran
privacy-screen = „Opuść stronę” na górze otwiera pogodę. Trzy razy Shift działa tak samo. Historia przeglądarki nadal pokazuje, co było otwarte, więc ją też wyczyść albo użyj okna prywatnego.
