### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = Co przechowujemy, a czego nigdy nie robimy
privacy-description = Cuppa przechowuje tak mało, jak się da. Ta strona mówi co, dlaczego i jak długo, oraz jak to zobaczyć lub usunąć.

## In short

privacy-never-title = Czego nigdy nie robimy
privacy-never-cookies = Żadnych ciasteczek dla osób, które czytają. Dostaje je tylko ten, kto się zaloguje, do wylogowania lub na 30 dni. Formularze działają bez nich.
privacy-never-track = Żadnego śledzenia, żadnego liczenia wizyt, żadnych reklam. Żadna strona nie ładuje niczego z innej strony internetowej. Niczego nie sprzedajemy i nie przekazujemy dalej.
privacy-never-ip = Nie przechowujemy adresów twojego telefonu ani komputera (adresów IP). Żeby powstrzymać zalew zapytań, program przez kilka minut liczy w pamięci zapytania z danej sieci, a potem zapomina.
privacy-never-attend = Żadnych list osób, które przychodzą, i żadnych zapisów.
privacy-never-where = Nigdy nie przechowujemy tego, gdzie jesteś. Jeśli naciśniesz „Tu, gdzie jestem”, przeglądarka najpierw zapyta cię o zgodę. Poda nam punkt zaokrąglony do około 2{ "\u00A0" }km, a my znajdziemy najbliższą miejscowość i zapomnimy punkt.

privacy-who-title = Kto za to odpowiada
privacy-who = Stronę { $site } prowadzi { $runs } i odpowiada za to, co tu przechowujemy. Napisz na { $contact }.
privacy-who-unsaid = Za to, co tu przechowujemy, odpowiadają osoby, które prowadzą tę stronę. Napisz na { $contact }.
privacy-who-nobody = Za to, co tu przechowujemy, odpowiadają osoby, które prowadzą tę stronę.
privacy-basis = Dlaczego prawo nam na to pozwala: prosisz nas, żeby coś dodać, żeby do ciebie pisać albo żeby cię zalogować, więc jest na to twoja zgoda i możesz ją cofnąć. Tę odrobinę, która chroni przed najazdami i spamem, przechowujemy, bo bez niej strona nie byłaby bezpieczna. To, co obserwujesz, może mówić coś o twoim zdrowiu, więc najpierw prosimy o zgodę i zachowujemy zdanie, którego ta zgoda dotyczy.

## Rights

privacy-rights-title = Co możesz zrobić samodzielnie
privacy-rights-lede = Nie trzeba o to prosić i nikt nie pyta dlaczego.
privacy-right-see = Zobacz i pobierz wszystko, co o tobie przechowujemy.
privacy-right-see-link = Pobierz
privacy-right-mend = Popraw to, co się nie zgadza: wpis na jego prywatnej stronie, adres na swojej stronie.
privacy-right-mend-link = Twoja strona
privacy-right-stop = Zatrzymaj wiadomości: w każdej jest link, który je kończy jednym przyciskiem.
privacy-right-stop-link = Poproś o swoje linki
privacy-right-erase = Usuń swoje dane: adres, to, co obserwujesz, i swoje wpisy albo swój udział w nich. Najpierw widzisz, co się stanie, i wybierasz.
privacy-right-erase-link = Usuń moje dane
privacy-right-out = Logujesz się linkiem, który wysyłamy ci e-mailem. Jeśli tylko obserwujesz, strona pod linkiem w każdej wiadomości robi to samo bez logowania.
privacy-right-write = Wolisz, żeby zrobił to człowiek? Napisz na { $contact } z adresu, o który chodzi. Zrobimy to w ciągu miesiąca, a zwykle w kilka dni.
privacy-group = Osoba prowadząca grupę może na stronie grupy pobrać to, co o niej przechowujemy, oraz zamknąć ją lub usunąć.
privacy-complain-title = Jeśli coś jest nie w porządku
privacy-complain = Napisz na { $complaints }. Możesz też złożyć skargę do urzędu ochrony danych w swoim kraju: w Zjednoczonym Królestwie jest to Information Commissioner’s Office, a w Irlandii Data Protection Commission.
privacy-complain-nobody = Możesz złożyć skargę do urzędu ochrony danych w swoim kraju: w Zjednoczonym Królestwie jest to Information Commissioner’s Office, a w Irlandii Data Protection Commission.
privacy-complain-ico = Information Commissioner’s Office (po angielsku)

## The table

privacy-table-title = Co przechowujemy, jak długo i dlaczego
privacy-table-lede = Program zapomina właśnie według tej listy: robi to, co tu napisano. Sprawdza cztery razy dziennie.
privacy-table-long = Jak długo:
privacy-table-why = Dlaczego:
privacy-after-title = Gdy usuniesz swoje dane
privacy-after = Wszystko od razu znika ze stron i z bazy danych. Plik bazy danych zapisujemy na nowo w ciągu doby, żeby nikt nie mógł niczego z niego odzyskać.
privacy-after-stays = Zostaje to:
privacy-after-times = Że coś było dodane i na kiedy, przez 90{ "\u00A0" }dni, żeby kalendarze mogły to usunąć.
privacy-after-web-address = Adres strony, która była publiczna, żeby nigdy nie prowadził do czegoś innego.
privacy-after-decisions = Decyzje moderacji, bez informacji, że chodzi o ciebie.
privacy-after-asked = Jeśli osoby organizujące dostały od ciebie pytanie o adres lub link: odcisk twojego adresu, najwyżej 30{ "\u00A0" }dni, żeby nikogo nie można było nękać. Nikt nie odtworzy z niego twojego adresu.
privacy-after-copies = To, co jest w kopiach, dopóki nie znikną: najwyżej 30{ "\u00A0" }dni.
privacy-device-title = Co zachowuje twoja przeglądarka
privacy-device = Twoja przeglądarka zachowuje „Pomoc teraz” na czas bez sieci. To ta sama strona dla wszystkich. Inną stronę zachowuje tylko wtedy, gdy naciśniesz na niej „{ $keep }”, a ostatnią listę tylko wtedy, gdy to włączysz. Nic z tego do nas nie trafia.
privacy-screen-title = Jeśli ktoś może widzieć twój ekran
privacy-screen = „Opuść stronę” na górze otwiera pogodę. Trzy razy Shift działa tak samo. Historia przeglądarki nadal pokazuje, co było otwarte, więc ją też wyczyść albo użyj okna prywatnego.

kept-days =
    { $days ->
        [one] 1{ "\u00A0" }dzień
        [few] { $days }{ "\u00A0" }dni
        [many] { $days }{ "\u00A0" }dni
       *[other] { $days }{ "\u00A0" }dnia
    }
kept-hours =
    { $hours ->
        [one] 1{ "\u00A0" }godzinę
        [few] { $hours }{ "\u00A0" }godziny
        [many] { $hours }{ "\u00A0" }godzin
       *[other] { $hours }{ "\u00A0" }godziny
    }
kept-for = { $time }
kept-at-most = najwyżej { $time }
kept-memory = { $time }, tylko w pamięci
kept-after-decision = jeszcze { $time } po decyzji moderacji
kept-with-listing = tak długo jak wpis

kept-part-listings = Jeśli coś dodajesz
kept-part-letters = Jeśli dostajesz od nas wiadomości
kept-part-signing-in = Jeśli się logujesz
kept-part-together = Jeśli robisz to razem z innymi
kept-part-moderators = Żeby strona była bezpieczna
kept-part-copies = Kopie

kept-listings = To, co dodajesz dla wszystkich: nazwa, godziny, miejsce i tak dalej. Ty wybierasz, czy adres widzą wszyscy, czy widać tylko okolicę, czy dostaną go tylko ci, którzy zapytają. Ukryty adres lub link widzisz ty, osoby, które opiekują się wpisem razem z tobą, i nasza moderacja.
kept-listings-long = dopóki nie użyjesz „Usuń moje dane” albo nie poprosisz nas o usunięcie; po swoim terminie wpis zostaje jako część tej historii
kept-listings-why = Żeby ludzie mogli to znaleźć i wrócić do tego, co było.
kept-unconfirmed = Wpis, którego adresu e-mail nikt nie potwierdził.
kept-unconfirmed-why = Wiadomości czasem giną. Nikt inny tego nie widzi.
kept-places = Miejsce z wpisu.
kept-places-long = dopóki jakiś wpis podaje to miejsce
kept-places-why = Żeby ludzie trafili do drzwi.
kept-pictures = Obraz, który dodajesz. Tworzymy go na nowo, więc ukryte w nim dane, na przykład gdzie powstał, znikają.
kept-pictures-long = dopóki pokazuje go wpis, a potem jeszcze { $time }
kept-pictures-why = Żeby ludzie widzieli, jak tam jest.
kept-versions = To, co twój wpis mówił wcześniej, za każdym razem, gdy ktoś go zmienia, i w jakiej roli: kto organizuje, kto pomaga, moderacja czy kalendarz. Widzą to tylko osoby, które mogą zmieniać wpis, i nasza moderacja. Na prywatnej stronie wpisu możesz sprawić, że to zapomnimy.
kept-versions-long = tyle najnowszych: { $most }, a z kalendarza tyle: { $calendars }, tak długo jak wpis
kept-versions-why = Żeby pomyłkę lub psikus można było cofnąć.
kept-tombstones = Gdy wpis jest zdjęty ze strony, kanały nadal podają jego nazwę i terminy. Gdy jest usunięty, tylko terminy.
kept-tombstones-long = { $time }. Reszta zdjętego wpisu zostaje pod jego prywatnym linkiem, dopóki nie użyjesz „Usuń moje dane”
kept-tombstones-why = Kalendarze usuwają tylko to, o czym się dowiedzą. A może zechcesz wpis przywrócić.
kept-taken-away = Termin, który dodano do serii, a potem pominięto.
kept-taken-away-why = Kalendarze usuwają tylko to, o czym się dowiedzą.
kept-questions = Czy termin się odbędzie: nasze pytanie i twoje „tak”. Bez tego, kto je powiedział.
kept-questions-why = Żeby nikt nie stanął przed zamkniętymi drzwiami.
kept-calendars = Kalendarz, który tu pobierasz: jego adres lub nazwa pliku i to, czego z niego nie umieliśmy użyć.
kept-calendars-long = dopóki go nie zatrzymasz i nie usuniesz tego, co z niego przyszło
kept-calendars-why = Żeby wpisy były aktualne i nic nie przyszło dwa razy.
kept-looked-through = Plik kalendarza, który tylko przeglądasz.
kept-looked-through-why = Żeby nie trzeba było wysyłać go dwa razy.

kept-addresses = Twój adres e-mail. Widzi go tylko nasza moderacja, a z osób, które robią to razem z tobą, ta, która cię poprosiła albo która to prowadzi.
kept-addresses-long = dopóki potrzebuje go coś z tej listy, a potem kilka godzin
kept-addresses-why = Żebyśmy mogli do ciebie pisać i wiedzieli, co jest twoje.
kept-follows = Co obserwujesz i jak często, oraz zdanie, na które jest twoja zgoda. O miejscowości: jej nazwa i jak daleko wokół niej.
kept-follows-long = dopóki tego nie zatrzymasz
kept-follows-why = Żeby przychodziły wiadomości, o które prosisz, i żeby było widać, że to twoja prośba.
kept-unconfirmed-follows = Prośba o wiadomości, której nikt nie potwierdził.
kept-unconfirmed-follows-why = Ktoś inny mógł wpisać twój adres. Wtedy nic z tego nie zostaje.
kept-requests = Jeśli prosisz o adres lub link, który nie jest pokazany: wpisane imię i słowa oraz odpowiedź. Osoby organizujące widzą właśnie to, a twojego adresu e-mail nigdy.
kept-requests-long = { $time } po terminie albo { $otherwise }, gdy nie ma terminu. Znika od razu, gdy wycofasz pytanie albo odpowiedź brzmi „nie”
kept-requests-why = Żeby dotarła do ciebie odpowiedź, a potem wiadomość, jeśli coś się zmieni.
kept-askers = Że ktoś pytał, ile razy i czy odpowiedź brzmiała „nie”, obok odcisku adresu tej osoby. Nikt nie odtworzy z niego adresu.
kept-askers-why = Żeby nikogo nie można było nękać.
kept-letters = Które wiadomości mamy ci wysłać lub wysłaliśmy: jakiego rodzaju, o czym i kiedy. Słowa i prywatne linki trafiają do wiadomości dopiero przy wysyłce, więc na liście ich nie ma.
kept-letters-long = { $time } po wysłaniu lub porzuceniu wiadomości
kept-letters-why = Żeby nic nie wyszło dwa razy, a zagubioną wiadomość dało się odnaleźć.
kept-letter-files = Same wiadomości, ale tylko na stronie, która ich nie wysyła, lecz zapisuje je w folderze.
kept-letter-files-why = Żeby mogły je przeczytać osoby, które wypróbowują program.
kept-news = Co stało się z wpisem: nowy, zmieniony, odwołany. Tak, jak widzieli to wszyscy.
kept-news-why = Żeby mogły to podać wiadomości codzienne i cotygodniowe.
kept-suppressions = Odcisk adresu, który nie przyjmuje wiadomości. Nikt nie odtworzy z niego adresu.
kept-suppressions-long = dopóki ktoś z tego adresu znów nie poprosi o wiadomość
kept-suppressions-why = Żebyśmy nie pisali do nikogo, kogo tam nie ma albo kto tego nie chce.
kept-resting = Taki sam odcisk adresu, z którego wiadomości raz po raz na razie wracają.
kept-resting-why = Żeby pełna skrzynka mogła odpocząć.
kept-returns = Taki sam odcisk przy każdej wiadomości, która na razie wróciła.
kept-returns-why = Żebyśmy wiedzieli, kiedy zdarza się to zbyt często.

kept-sign-in-links = Że powstał dla ciebie link do logowania. Sama wiadomość trzyma go przez godzinę.
kept-sign-in-links-why = Ma działać raz i tylko przez pewien czas.
kept-sessions = Gdzie działa twoje logowanie: od kiedy i pod jaką wpisaną przez ciebie nazwą. Bez tego, jakie to urządzenie, przeglądarka czy miejsce. Wszystko to widzisz na swojej stronie i każde możesz zakończyć.
kept-sessions-long = do wylogowania, najwyżej { $time }
kept-sessions-why = Żeby nie trzeba było logować się na każdej stronie.
kept-codes = Z kodów na papierze: odcisk każdego. Nikt nie odtworzy z niego kodu.
kept-codes-long = dopóki nie zrobisz nowych albo nie użyjesz „Usuń moje dane”
kept-codes-why = Żeby każdy działał raz.
kept-new-addresses = Inny adres e-mail, którego chcesz używać, dopóki nikt go nie potwierdził.
kept-new-addresses-why = Musi być twój, zanim pójdą tam wiadomości.
kept-old-addresses = Twój poprzedni adres.
kept-old-addresses-why = Żeby można było napisać tam o zmianie, na wypadek gdyby to nie była twoja decyzja.

kept-holders = Kto opiekuje się wpisem razem z tobą: adres każdej z tych osób i od kiedy. Widzi to osoba organizująca i ta, która o to poprosiła.
kept-holders-long = dopóki ktoś nie odejdzie albo jego link się nie skończy, potem jeszcze 30{ "\u00A0" }dni
kept-holders-why = Żeby kawiarenka działała dalej, gdy kogoś z was nie ma.
kept-groups = Grupa: jej nazwa, co o sobie mówi, kto w niej jest i w jakiej roli oraz które wpisy są jej. Kto w niej jest, widzą tylko osoby prowadzące.
kept-groups-long = dopóki ktoś jej nie usunie; kto odejdzie, tego zapominamy po 30{ "\u00A0" }dniach. Jej adres zachowujemy, żeby nikt inny go nie dostał
kept-groups-why = Żeby osoby, które ją prowadzą, mogły działać w jej imieniu.
kept-asked = Kogo poproszono o pomoc, a jeszcze nie ma odpowiedzi, propozycje przekazania czegoś i osoby, które odeszły.
kept-asked-why = Żeby nikogo nie pytać raz po raz.
kept-claims = Co do nas piszesz, żeby dostać nazwę, której używają inni. Sama prośba i nasza decyzja zostają, bez twoich słów.
kept-claims-why = Żebyśmy mogli to jeszcze raz przemyśleć.

kept-networks = Dopóki wpis czeka na moderację albo pytanie czeka na potwierdzenie, najwyżej przez dobę: liczba, która zastępuje sieć, z której przyszły. Klucz, z którego powstają te liczby, jest tylko w pamięci i codziennie go wyrzucamy, więc nikt nie rozpozna później po nich sieci.
kept-networks-why = Żeby najazd setek wpisów dało się rozpoznać jako jeden.
kept-flags = Jeśli mówisz nam, że z wpisem coś nie gra: twoje słowa i nic o tobie.
kept-flags-long = dopóki moderacja tego nie sprawdzi, potem jeszcze { $time }
kept-flags-why = Żeby ktoś mógł to sprawdzić.
kept-appeals = Jeśli nie przyjęliśmy twojego wpisu, a ty prosisz o ponowne spojrzenie: twoje słowa.
kept-appeals-why = Możesz poprosić raz i ktoś powinien cię wysłuchać.
kept-remarks = Co osoby z naszej moderacji piszą do siebie o wpisie.
kept-remarks-why = Żeby następna osoba wiedziała, co już ustalono.
kept-attentions = Kto z moderacji patrzy na to, co czeka.
kept-attentions-why = Żeby dwie osoby nie robiły tego samego.
kept-put-aside = Twoja zmiana, która czeka na moderację albo o której ktoś z moderacji zdecydował.
kept-put-aside-why = Żeby decyzję można było cofnąć.
kept-log = Co zdecydowała moderacja, kiedy i dlaczego, i co zmieniła na liście słów. Są tam wpisy i osoby z moderacji, nikt inny. Kto usunie swoje dane, tego już tam nie ma.
kept-log-long = tak długo jak strona
kept-log-why = Żeby moderację można było o to zapytać i żeby była uczciwa.
kept-rights = Kto należy do moderacji, czyje wpisy widać od razu, bo moderacja już jakiś widziała, i to, co jest napisane na stronie „O Cuppa”.
kept-rights-long = dopóki nie zostanie to cofnięte albo ta osoba nie usunie swoich danych
kept-rights-why = Żeby nikt nie robił tego, czego nie może.

kept-erasures = Że coś usunięto i kiedy. Bez tego, co i czyje.
kept-erasures-why = Żeby ten, kto przywraca kopię zapasową, wiedział, że jest w niej za dużo.
kept-safety-copies = Kopia bazy danych, którą program robi, zanim nowa wersja zmieni jej budowę.
kept-safety-copies-why = Żeby nic nie przepadło, jeśli coś pójdzie źle.
kept-backups = Kopie zapasowe, które robią osoby prowadzące tę stronę. To, co usuniesz, może w nich do tego czasu być.
kept-backups-why = Żeby zepsuty dysk nie był końcem.
