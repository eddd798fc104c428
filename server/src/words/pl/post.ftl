## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = Wiadomości w drodze
moderate-letters-heading = Wiadomości w drodze
moderate-letters-lede = Jeśli serwer poczty nie przyjmie wiadomości, próbujemy przez dwa dni. Adresy są pokazane w skrócie.
moderate-letters-tried = Wiadomość teraz wychodzi. Jej adres znów przyjmuje wiadomości. Zajrzyj tu za minutę.
moderate-letters-ended = Rezygnujemy z tej wiadomości. „Spróbuj teraz” mimo to ją wyśle.
moderate-letters-nothing = Nic nie zrobiono: wiadomość jest w drodze, już wyszła albo odbiorca przekazał, że nie chce naszych wiadomości.
moderate-letters-waiting-heading = Czekają
moderate-letters-waiting = { $count ->
    [0] Żadna wiadomość nie czeka.
    [one] Czeka jedna wiadomość.
    [few] Czekają { $count } wiadomości.
    [many] Czeka { $count } wiadomości.
   *[other] Czeka { $count } wiadomości.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Porzucone
moderate-letters-failed = { $count ->
    [0] W ostatnich trzydziestu dniach nie porzucono żadnej wiadomości.
    [one] W ostatnich trzydziestu dniach porzucono jedną wiadomość.
    [few] W ostatnich trzydziestu dniach porzucono { $count } wiadomości.
    [many] W ostatnich trzydziestu dniach porzucono { $count } wiadomości.
   *[other] W ostatnich trzydziestu dniach porzucono { $count } wiadomości.
}
moderate-letters-withheld-heading = Wstrzymane
moderate-letters-suppressed = { $count ->
    [0] Każdy adres przyjmuje wiadomości.
    [one] Jeden adres nie przyjmuje wiadomości. Trzymamy go tylko jako kod. Skończy się to, gdy ktoś z tego adresu poprosi o wiadomość i naciśnie w niej przycisk.
    [few] { $count } adresy nie przyjmują wiadomości. Trzymamy je tylko jako kody. Skończy się to, gdy ktoś z takiego adresu poprosi o wiadomość i naciśnie w niej przycisk.
    [many] { $count } adresów nie przyjmuje wiadomości. Trzymamy je tylko jako kody. Skończy się to, gdy ktoś z takiego adresu poprosi o wiadomość i naciśnie w niej przycisk.
   *[other] { $count } adresów nie przyjmuje wiadomości. Trzymamy je tylko jako kody. Skończy się to, gdy ktoś z takiego adresu poprosi o wiadomość i naciśnie w niej przycisk.
}
moderate-letters-withheld = { $count ->
    [0] W ostatnich trzydziestu dniach nie wstrzymano z tego powodu żadnej wiadomości.
    [one] W ostatnich trzydziestu dniach wstrzymano z tego powodu jedną wiadomość.
    [few] W ostatnich trzydziestu dniach wstrzymano z tego powodu { $count } wiadomości.
    [many] W ostatnich trzydziestu dniach wstrzymano z tego powodu { $count } wiadomości.
   *[other] W ostatnich trzydziestu dniach wstrzymano z tego powodu { $count } wiadomości.
}
moderate-letters-returned-heading = Wróciły
moderate-letters-returned = { $count ->
    [0] W ostatnich trzydziestu dniach nie wróciła żadna wiadomość.
    [one] W ostatnich trzydziestu dniach wróciła jedna wiadomość.
    [few] W ostatnich trzydziestu dniach wróciły { $count } wiadomości.
    [many] W ostatnich trzydziestu dniach wróciło { $count } wiadomości.
   *[other] W ostatnich trzydziestu dniach wróciło { $count } wiadomości.
}
moderate-letters-more = { $count ->
    [one] i jeszcze jedna
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
moderate-letters-line = { $kind }, do { $address }
moderate-letters-due = Wychodzi: { $when }
moderate-letters-again = { $count ->
    [one] Jedna próba. Następna: { $when }
    [few] { $count } próby. Następna: { $when }
    [many] { $count } prób. Następna: { $when }
   *[other] { $count } próby. Następna: { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = Co odpowiedziano: { $said }
moderate-letters-try = Spróbuj teraz
moderate-letters-try-which = Spróbuj teraz: { $what }
moderate-letters-end = Zrezygnuj
moderate-letters-end-which = Zrezygnuj: { $what }
moderate-letters-why-untrue = Nie wysłano, bo to już nieprawda
moderate-letters-why-suppressed = Nie wysłano, bo adres nie przyjmuje wiadomości
moderate-letters-why-refused = Serwer poczty odmówił
moderate-letters-why-late = Porzucono po dwóch dniach
moderate-letters-why-given-up = Porzucone przez moderację
moderate-letters-why-bounced = Wysłano, ale wróciła

letter-kind-confirm = Prosi o potwierdzenie wpisu
letter-kind-published = Wpis jest publiczny
letter-kind-held = Wpis czeka na moderację
letter-kind-rejected = Wpis nie został przyjęty
letter-kind-change-published = Zmiana jest publiczna
letter-kind-change-rejected = Zmiana nie została przyjęta
letter-kind-edited = Moderacja zmieniła wpis
letter-kind-hidden = Wpis jest ukryty
letter-kind-withdrawn = Wpis jest cofnięty
letter-kind-new-link = Nowy prywatny link
letter-kind-looks-again = Decyzja została cofnięta
letter-kind-appeal-refused = Odpowiedź na odwołanie
letter-kind-question = Pyta, czy termin się odbędzie
letter-kind-write-up-published = Relacja jest publiczna
letter-kind-write-up-rejected = Relacja nie została przyjęta
letter-kind-write-up-waits = Cofnięto decyzję o relacji
letter-kind-held-again = Wpisy znów czekają
letter-kind-queue = Mówi moderacji, co czeka
letter-kind-links = Wszystkie prywatne linki jednej osoby
letter-kind-follow-confirm = Prosi o potwierdzenie obserwowania
letter-kind-follow-known = Link osoby obserwującej
letter-kind-news-new = Dla obserwujących: coś nowego
letter-kind-news-back = Dla obserwujących: coś wróciło
letter-kind-news-changed = Dla obserwujących: zmiana
letter-kind-news-cancelled = Dla obserwujących: odwołanie terminu
letter-kind-news-withdrawn = Dla obserwujących: coś cofnięto
letter-kind-daily = Dla obserwujących: dzień
letter-kind-weekly = Dla obserwujących: tydzień
letter-kind-next-date = Dla obserwujących: następny termin
letter-kind-sign-in = Link do logowania
letter-kind-holder-invited = Prosi o opiekę nad wpisem
letter-kind-holder-link = Nowy link do opieki nad wpisem
letter-kind-holder-ended = Link do wpisu się skończył
letter-kind-offered = Prosi o przejęcie wpisu
letter-kind-handed-over = Wpis został przekazany
letter-kind-goes-elsewhere = Wpis przechodzi do kogoś innego
letter-kind-new-address = Pyta na nowym adresie
letter-kind-address-changed = Adres się zmienił
letter-kind-codes-made = Powstały kody na papierze
letter-kind-code-used = Użyto kodu z papieru
letter-kind-import-suspended = Kalendarz nie jest już pytany
letter-kind-import-released = Kalendarz został przyjęty
letter-kind-import-rejected = Kalendarz nie został przyjęty
letter-kind-import-looks-again = Cofnięto decyzję o kalendarzu
letter-kind-group-invited = Zaprasza do grupy
letter-kind-group-ended = Kogoś nie ma już w grupie
letter-kind-group-offered = Proponuje rolę w grupie
letter-kind-group-taken = Przyjęto propozycję w grupie
letter-kind-claim-approved = Grupa ma swoją nazwę
letter-kind-claim-rejected = Grupa nie ma tej nazwy
letter-kind-request-confirm = Prosi o potwierdzenie pytania
letter-kind-request-known = To samo pytanie drugi raz
letter-kind-request-asked = Ktoś prosi o adres lub link
letter-kind-request-given = Adres lub link jest podany
letter-kind-request-refused = Adres lub link nie jest podany
letter-kind-request-off = Dla osoby, która pytała: odwołanie terminu
letter-kind-request-changed = Dla osoby, która pytała: zmiana
letter-kind-swept = Kilka wpisów nie zostało przyjętych
letter-kind-swept-undone = Cofnięto decyzję o kilku wpisach

letter-test-subject = Wiadomość próbna
letter-test-opening = Tę wiadomość wysłano ręcznie, żeby sprawdzić, czy wiadomości dochodzą. Dochodzą.
letter-test-footer = Dostajesz tę wiadomość, bo ktoś, kto prowadzi { $site }, wpisał twój adres.

mail-test-sent = Wysłano. Serwer poczty przyjął wiadomość do { $address }.
mail-test-file = Zapisano do pliku w { $folder }: nie ustawiono serwera poczty.
mail-state-sent = wysłano { $when }
mail-state-waiting = { $count ->
    [0] czeka, termin: { $when }
    [one] czeka, jedna próba, następna: { $when }
    [few] czeka, { $count } próby, następna: { $when }
    [many] czeka, { $count } prób, następna: { $when }
   *[other] czeka, { $count } próby, następna: { $when }
}
mail-state-given-up = porzucono { $when }
mail-key-made = Klucz jest w { $file }, tylko dla właściciela pliku. Ustaw na niego CUPPA_DKIM_KEY, ustaw CUPPA_DKIM_SELECTOR na { $selector } i wpisz to w DNS:

## What `cuppa check` finds.

doctor-fine = w porządku
doctor-advice = lepiej
doctor-amiss = źle
doctor-settings-fine = Ustawienia pasują do siebie.
doctor-database-absent = W folderze { $folder } nie ma bazy danych. Podaj przez --data, gdzie jest, albo najpierw uruchom serwer.
doctor-database-fine = Baza danych jest cała.
doctor-database-amiss = Baza danych jest uszkodzona: { $said }. Zatrzymaj serwer i wróć do ostatniej kopii zapasowej.
doctor-keys-fine = Każdy wiersz bazy danych prowadzi tam, gdzie powinien.
doctor-keys-amiss = { $count ->
    [one] Jeden wiersz prowadzi do innego, którego nie ma
    [few] { $count } wiersze prowadzą do innych, których nie ma
    [many] { $count } wierszy prowadzi do innych, których nie ma
   *[other] { $count } wiersza prowadzi do innych, których nie ma
}, pierwszy w { $table }. Wróć do ostatniej kopii zapasowej albo napisz nam o tym.
doctor-zones-fine = Strefy czasowe są znane, stan na { $version }.
doctor-zones-amiss = Nie są znane żadne strefy czasowe. Zainstaluj pakiet tzdata.
doctor-room-fine = Na dysku jest { $free } MB wolnego miejsca.
doctor-room-advice = Na dysku zostało tylko { $free } MB wolnego miejsca.
doctor-room-amiss = Na dysku zostało tylko { $free } MB wolnego miejsca, za mało, żeby skopiować bazę danych przed zmianą. Zrób miejsce.
doctor-key-fine = Klucz { $file } jest tylko dla właściciela pliku.
doctor-key-amiss = Klucz { $file } mogą czytać inni. Wpisz: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] Telefon zaufania na stronie „Pomoc teraz” był aktualny w ciągu 180 dni.
    [few] Wszystkie { $count } telefony zaufania na stronie „Pomoc teraz” były aktualne w ciągu 180 dni.
    [many] Wszystkie telefony zaufania ({ $count }) na stronie „Pomoc teraz” były aktualne w ciągu 180 dni.
   *[other] Wszystkie telefony zaufania ({ $count }) na stronie „Pomoc teraz” były aktualne w ciągu 180 dni.
}
doctor-lines-advice = { $count ->
    [one] Telefon zaufania na stronie „Pomoc teraz” jest zwinięty, bo nikt go nie sprawdził od 180 dni: { $names }. Sprawdź go i włóż własną listę do folderu danych, jak mówi poradnik dla osób prowadzących stronę.
    [few] { $count } telefony zaufania na stronie „Pomoc teraz” są zwinięte, bo nikt ich nie sprawdził od 180 dni: { $names }. Sprawdź je i włóż własną listę do folderu danych, jak mówi poradnik dla osób prowadzących stronę.
    [many] { $count } telefonów zaufania na stronie „Pomoc teraz” jest zwiniętych, bo nikt ich nie sprawdził od 180 dni: { $names }. Sprawdź je i włóż własną listę do folderu danych, jak mówi poradnik dla osób prowadzących stronę.
   *[other] { $count } telefonów zaufania na stronie „Pomoc teraz” jest zwiniętych, bo nikt ich nie sprawdził od 180 dni: { $names }. Sprawdź je i włóż własną listę do folderu danych, jak mówi poradnik dla osób prowadzących stronę.
}
doctor-lines-amiss = { $why } Do tego czasu „Pomoc teraz” ma numery, które są w programie.
doctor-mail-files = Nie ustawiono serwera poczty: wiadomości są zapisywane w { $folder }.
doctor-mail-local = Wiadomości wychodzą z { $address }, który zna tylko ta maszyna. Nie pytano DNS.
doctor-dns-absent = Na tej maszynie nie jest znany żaden serwer DNS. Podaj jakiś przez --dns.
doctor-dns-silent = DNS nie odpowiada, więc zapytaj później albo podaj inny serwer przez --dns. Trzeba ustawić: { $record }
doctor-spf-fine = SPF: serwery, które mogą wysyłać, są podane ({ $record }).
doctor-spf-absent = Brakuje SPF. Ustaw to albo to, co mówi dostawca twojej poczty: { $record }
doctor-spf-open = SPF pozwala wysyłać każdemu ({ $record }). Zakończ go przez ~all lub -all.
doctor-spf-nobody = SPF nikomu nie pozwala wysyłać ({ $record }), więc wiadomości są odrzucane. Ustaw to albo to, co mówi dostawca twojej poczty: { $wanted }
doctor-spf-many = SPF jest dla { $domain } więcej niż raz, a to liczy się jak brak. Zrób z nich jeden rekord.
doctor-dkim-fine = DKIM: klucz w { $name } to ten, którym podpisywane są wiadomości.
doctor-dkim-none = Wiadomości nie są tu podpisywane. Albo podpisuje je przez DKIM twój serwer poczty, albo zrób klucz: cuppa mail key DIR
doctor-dkim-absent = DKIM: brakuje klucza. Ustaw: { $record }
doctor-dkim-other = DKIM: jest tam inny klucz, więc podpisy się nie zgadzają. Ustaw: { $record }
doctor-dmarc-fine = DMARC jest ({ $record }).
doctor-dmarc-absent = Brakuje DMARC. Ustaw: { $record }
doctor-host-absent = Serwer poczty { $host } nie ma adresu w DNS. Sprawdź CUPPA_SMTP_URL.
doctor-ptr-fine = { $address } nazywa się { $name } i to prowadzi z powrotem.
doctor-ptr-other = { $address } nazywa się { $name }, a to nie prowadzi z powrotem. Może to naprawić ten, kto zarządza tym adresem; ma to znaczenie, jeśli stamtąd wychodzą twoje wiadomości.
doctor-ptr-absent = { $address } nie ma nazwy (PTR). Może ją nadać ten, kto zarządza tym adresem; ma to znaczenie, jeśli stamtąd wychodzą twoje wiadomości.
doctor-ptr-own = Twój serwer poczty jest na tej maszynie. Jego publiczny adres potrzebuje nazwy (PTR), która prowadzi z powrotem, a serwer musi się tak przedstawiać (HELO).
doctor-helo-fine = HELO: wiadomości są przekazywane pod nazwą { $name }, która prowadzi do { $addresses } i z powrotem.
doctor-helo-short = HELO: wiadomości są przekazywane pod nazwą { $name }, której nikt inny nie może znaleźć. Ustaw CUPPA_MAIL_HELO na pełną nazwę, na przykład tę, którą ma twoja strona.
doctor-helo-absent = HELO: wiadomości są przekazywane pod nazwą { $name }, która nie ma adresu w DNS. Nadaj jej adres (A lub AAAA) albo ustaw CUPPA_MAIL_HELO na nazwę, która go ma.
doctor-helo-other = HELO: wiadomości są przekazywane pod nazwą { $name }, której adres { $address } nazywa się { $called }. Ustaw CUPPA_MAIL_HELO na tę drugą nazwę albo nadaj adresowi pierwszą (PTR).
doctor-helo-nameless = HELO: wiadomości są przekazywane pod nazwą { $name }, której adres { $address } nie ma nazwy (PTR). Może mu ją nadać ten, kto zarządza tym adresem.
