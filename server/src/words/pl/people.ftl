### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = Twój adres e-mail
sign-in-email-hint = Ten podany przy dodawaniu wpisu albo przy prośbie o wiadomości.
sign-in-send = Wyślij mi link
sign-in-asked-heading = Sprawdź pocztę
sign-in-asked-lede = Jeśli znamy ten adres, wiadomość z linkiem jest w drodze. Link działa raz, w ciągu godziny.
sign-in-asked-none = Po dziesięciu minutach nic nie ma? Zajrzyj do spamu albo spróbuj innego swojego adresu. Wysyłamy najwyżej jedną taką wiadomość na dziesięć minut.
sign-in-asked-again = Spróbuj inny adres
sign-in-codes-heading = Nie możesz przeczytać poczty?
sign-in-codes-text = Masz kody ze swojej strony, wydrukowane lub zapisane? Każdym z nich możesz zalogować się raz.
sign-in-code-label = Jeden z twoich kodów
sign-in-code-hint = Na przykład: abcd-efgh-ijkl-mnop
sign-in-code-send = Zaloguj się tym kodem
sign-in-name-label = Nazwa tego urządzenia, jeśli chcesz
sign-in-name-hint = Na przykład: biblioteka. Widzisz ją tylko ty.
sign-in-new-link = Weź nowy link
sign-in-to-me = Przejdź do swojej strony

refused-code-missing = Wpisz jeden ze swoich kodów.
refused-code = Ten kod nie działa. Może jest w nim pomyłka albo był już użyty. Spróbuj innego.

## One's own page

shell-me = Ja
foot-sign-in = Zaloguj się
foot-me = Twoja strona
me-heading = Twoja strona
me-describe = Wszystko, co masz w Cuppa.
me-signed-in-as = Logowanie jako { $email }.
me-out-heading = Najpierw się zaloguj
me-out-lede = Ta strona jest dla osób zalogowanych. Weź link e-mailem i wróć tutaj.
me-listings-heading = Twoje wpisy
me-listings-none = Nie masz jeszcze żadnego wpisu.
me-add-event = Dodaj wydarzenie
me-add-cafe = Dodaj kawiarenkę
me-needs-heading = To czeka na ciebie
me-needs-confirm = Potwierdź to. Do tego czasu nikt tego nie widzi.
me-needs-rejected = Moderacja tego nie przyjęła. Przeczytaj dlaczego i zmień to.
me-needs-agree = Ktoś prosi cię o opiekę nad tym wpisem. Otwórz, żeby się zgodzić.
me-open = Otwórz prywatną stronę
me-confirm = Przejrzyj i potwierdź
me-next = Następny: { $day }
me-next-none = Nie ma nadchodzących terminów.
me-shared = Opiekujesz się tym razem z innymi.
me-from-calendars = { $count ->
    [one] Jeszcze jeden wpis pochodzi z twojego kalendarza. Znajdziesz go na stronie, na której został pobrany kalendarz.
    [few] Jeszcze { $count } wpisy pochodzą z twojego kalendarza. Znajdziesz je na stronie, na której został pobrany kalendarz.
    [many] Jeszcze { $count } wpisów pochodzi z twojego kalendarza. Znajdziesz je na stronie, na której został pobrany kalendarz.
   *[other] Jeszcze { $count } wpisu pochodzi z twojego kalendarza. Znajdziesz je na stronie, na której został pobrany kalendarz.
}
me-settings-heading = Logowanie i wiadomości
me-rights-heading = Co o tobie przechowujemy
me-kept-link = Pobierz wszystko, co o tobie przechowujemy
me-kept-text = Plik z twoimi wpisami, wiadomościami, tym, co obserwujesz, i całą resztą.
me-erasure-link = Usuń moje dane
me-erasure-text = Najpierw widzisz, co stanie się z twoimi wpisami, i wybierasz.
me-erasure-heading = Usuń moje dane
me-erasure-lede = To na zawsze usuwa { $address } i wszystko, co tu jest twoje. Nikt nie może tego cofnąć, nawet my.
me-erasure-kept = Chcesz coś z tego zachować? Najpierw to pobierz.
me-erasure-listings = Co stanie się z twoimi wpisami
me-erasure-listings-text = To, co przejmie ktoś inny, zostaje w tej samej postaci. Sprawdź, czy nie ma tam twojego imienia, numeru albo tego, co piszesz o sobie, i najpierw to zmień.
me-erasure-seen = Widzieli to wszyscy. Wpis od razu zniknie ze strony, a osoby obserwujące dostaną o tym wiadomość. Kalendarze przez 90 dni dostają informację, że to się nie odbędzie. Zostaje tylko adres strony.
me-erasure-unseen = Nikt tego nie widział. Nic z tego nie zostanie.
me-erasure-names = Jest tu twój adres e-mail, więc nikt nie może tego przejąć w tej postaci. Najpierw zmień słowa, inaczej wpis zostanie usunięty.
me-erasure-way-holder = Zajmie się tym dalej { $address }
me-erasure-way-group = Zajmie się tym dalej { $group }
me-erasure-way-erase = Usuń ten wpis
me-erasure-calendars =
    { $count ->
        [one] Jeden wpis z twojego kalendarza zniknie razem ze stroną, na której został pobrany kalendarz.
        [few] { $count } wpisy z twoich kalendarzy znikną razem ze stroną, na której zostały pobrane kalendarze.
        [many] { $count } wpisów z twoich kalendarzy zniknie razem ze stroną, na której zostały pobrane kalendarze.
       *[other] { $count } wpisu z twoich kalendarzy zniknie razem ze stroną, na której zostały pobrane kalendarze.
    }
me-erasure-groups = Co stanie się z twoimi grupami
me-erasure-group-on = { $group }: od teraz prowadzi ją ta osoba, która jest w niej najdłużej.
me-erasure-group-ends = { $group }: nikogo innego w niej nie ma, więc też zostanie usunięta.
me-erasure-group-leaves =
    { $count ->
        [one] Odchodzisz z jednej grupy, którą prowadzą też inni albo tylko inni.
        [few] Odchodzisz z { $count } grup, które prowadzą też inni albo tylko inni.
        [many] Odchodzisz z { $count } grup, które prowadzą też inni albo tylko inni.
       *[other] Odchodzisz z { $count } grupy, którą prowadzą też inni albo tylko inni.
    }
me-erasure-else = Co jeszcze zniknie
me-erasure-follows =
    { $count ->
        [0] Niczego tu nie obserwujesz.
        [one] Jedyna rzecz, którą obserwujesz. Wiadomości już nie przyjdą.
        [few] { $count } rzeczy, które obserwujesz. Wiadomości już nie przyjdą.
        [many] { $count } rzeczy, które obserwujesz. Wiadomości już nie przyjdą.
       *[other] { $count } rzeczy, które obserwujesz. Wiadomości już nie przyjdą.
    }
me-erasure-held =
    { $count ->
        [one] Twój link do jednego wpisu, którym opiekujesz się razem z kimś. Wpis zostaje przy tej osobie.
        [few] Twoje linki do { $count } wpisów, którymi opiekujesz się razem z innymi. Wpisy zostają przy nich.
        [many] Twoje linki do { $count } wpisów, którymi opiekujesz się razem z innymi. Wpisy zostają przy nich.
       *[other] Twoje linki do { $count } wpisu, którym opiekujesz się razem z innymi. Wpisy zostają przy nich.
    }
me-erasure-rest = Twoje logowanie na każdym urządzeniu, kody na papierze, wszystkie wiadomości do ciebie, twoje pytania do osób organizujących i to, co twoje wpisy mówiły wcześniej. Decyzje moderacji zostają, ale nie widać w nich, że chodzi o ciebie.
me-erasure-backups = W kopiach zapasowych może to być najwyżej 30 dni. Potem zniknie i stamtąd.
me-erasure-word = Jeśli tego chcesz, wpisz { $word }
me-erasure-button = Usuń moje dane na zawsze
me-erasure-stop = Jeszcze nie
me-erased-heading = Twoje dane są usunięte
me-erased-lede = Nic tu nie jest już twoje, a każde twoje logowanie się skończyło. Życzymy ci wszystkiego dobrego.
me-erased-backups = Plik, w którym to było, zapisujemy na nowo w ciągu doby. W kopiach zapasowych może to być najwyżej 30 dni.
erase-word = USUWAM
erased-listing = Wpis zdjęty z tej strony
me-sessions-link = Gdzie działa twoje logowanie
me-sessions-count = { $count ->
    [one] Tylko na tym urządzeniu.
    [few] Na { $count } urządzeniach.
    [many] Na { $count } urządzeniach.
   *[other] Na { $count } urządzeniach.
}
me-codes-link = Kody na papierze
me-codes-none = Nie masz żadnych. Pomagają, gdy stracisz dostęp do poczty.
me-codes-count = { $count ->
    [one] Został ci jeden. Pora zrobić nowe.
    [few] Zostały ci { $count }.
    [many] Zostało ci { $count }.
   *[other] Zostało ci { $count }.
}
me-address-link = Użyj innego adresu e-mail
me-address-text = Wiadomości idą na { $email }.
me-back = Twoja strona

me-sessions-heading = Gdzie działa twoje logowanie
me-sessions-lede = Nie prowadzimy listy urządzeń ani miejsc. Każdemu możesz dać nazwę, żeby wiedzieć, które jest które.
me-session-this = To urządzenie
me-session-unnamed = Bez nazwy
me-session-since = Logowanie od: { $day }. Samo skończy się: { $until }.
me-session-name-label = Nazwa
me-session-name = Zapisz nazwę
me-session-end = Wyloguj tam
me-sessions-end-heading = Wszędzie indziej
me-sessions-end-text = Komputer jest wspólny z innymi? To wyloguje cię wszędzie, tylko nie tutaj.
me-sessions-end = Wyloguj wszędzie indziej
me-done-named = Nazwa jest zapisana.
me-done-ended = Wylogowano tam.
me-done-all-ended = Wylogowano wszędzie indziej.

me-codes-heading = Kody na papierze
me-codes-lede = Jeśli stracisz dostęp do poczty, kod na papierze nadal cię wpuści. Każdy kod działa raz.
me-codes-how = Trzymaj je tam, gdzie trzymasz ważne rzeczy i gdzie nikt ich nie szuka. Kto ma kod, może zalogować się jako ty.
me-codes-replace = Nowe kody zastępują stare. Stare od razu przestają działać.
me-codes-make = Zrób nowe kody
me-codes-made-heading = Twoje kody
me-codes-made-lede = Ta strona pokazuje je tylko raz. Wydrukuj ją teraz albo je przepisz.
me-codes-made-use = Żeby użyć kodu, otwórz { $address } i wpisz go tam. Potem go skreśl.
me-codes-made-then = Nie odzyskasz poczty? Zaloguj się kodem, a potem podaj inny adres na swojej stronie.

me-address-heading = Użyj innego adresu e-mail
me-address-lede = Wszystkie twoje wiadomości i linki pójdą na nowy adres: o twoich wpisach i o tym, co obserwujesz.
me-address-now = Teraz idą na { $email }.
me-address-label = Twój nowy adres e-mail
me-address-hint = Wyślemy tam wiadomość. Nic się nie zmieni, zanim tego nie potwierdzisz.
me-address-send = Wyślij wiadomość
me-address-asked = Wiadomość jest w drodze na nowy adres. Otwórz ją i naciśnij „Potwierdź”.
refused-address-same = Wiadomości idą już na ten adres.
refused-address-soon = Właśnie wysłaliśmy wiadomość na twój nowy adres. Poczekaj dziesięć minut, zanim spróbujesz innego.

new-address-heading = Czy to twój nowy adres?
new-address-describe = Potwierdź nowy adres e-mail.
new-address-lede = Twoje wiadomości pójdą na { $email }. Naciśnij przycisk, jeśli to się zgadza.
new-address-button = Potwierdź
new-address-done-heading = Twój adres jest zmieniony
new-address-done-lede = Wiadomości idą teraz na { $email }. Napisaliśmy na stary adres, że jest nowy.
new-address-done-links = Twoje logowanie wszędzie się skończyło, a kody na papierze niczego już nie otwierają: zaloguj się ponownie, żeby zrobić nowe. Prywatne linki, które masz, nadal działają. Jeśli inni mogą czytać twoje stare wiadomości, zrób nowe linki na prywatnych stronach.
new-address-taken-heading = Ten adres jest tu w użyciu
new-address-taken-lede = Od naszego pytania ktoś użył tego adresu w Cuppa. Zaloguj się nim albo wybierz inny.
new-address-stale-heading = Ten link już nie działa
new-address-stale-lede = Działa przez jeden dzień. Poproś o nową wiadomość na swojej stronie.

## Who looks after a listing

holders-heading = Kto się tym opiekuje
holders-of = Chodzi o „{ $title }”.
holders-lede = Wpisem może opiekować się kilka osób. Każda dostaje własny link, więc możesz zakończyć jeden, nie ruszając innych.
holders-organiser = Wiadomości o tym idą na { $email }.
holders-organiser-hidden = Wiadomości o tym idą do osoby, która to dodała albo przejęła.
holders-none = Nikt inny jeszcze się tym nie opiekuje.
holders-more = { $count ->
    [one] Opiekuje się tym jeszcze jedna osoba.
    [few] Opiekują się tym jeszcze { $count } osoby.
    [many] Opiekuje się tym jeszcze { $count } osób.
   *[other] Opiekuje się tym jeszcze { $count } osoby.
}
holders-you = Ty
holders-since = Od: { $day }.
holders-asked = Pytanie z dnia: { $day }. Jeszcze bez zgody.
holders-invite-heading = Poproś kogoś
holders-invite-text = Ta osoba dostanie wiadomość z linkiem. Może zmieniać wszystko, tak jak ty. Jeśli nie zgodzi się w ciągu 30 dni, link się kończy i zapominamy jej adres.
holders-email-label = Adres e-mail tej osoby
holders-invite = Wyślij wiadomość
holders-invite-organiser = O pomoc może prosić tylko osoba, do której idą wiadomości.
holders-renew = Wyślij nowy link
holders-end = Zakończ ten link
holders-handover-fold = Przekaż wpis
holders-handover-text = Ta osoba dostanie wiadomość z pytaniem. Jeśli się zgodzi, wiadomości będą szły do niej, a twój prywatny link się skończy.
holders-stay = Zachowaj wtedy własny link
holders-handover = Zaproponuj
holders-offered-on = Propozycja z dnia: { $day }. Wpis jest twój, dopóki nie będzie zgody. Propozycja bez odpowiedzi kończy się po 30 dniach.
holders-keep = Wycofaj propozycję
holders-offered-heading = Ktoś chce przekazać ci ten wpis
holders-offered-text = Jeśli go przejmiesz, wiadomości o nim będą przychodzić do ciebie. Możesz prosić innych o pomoc i przekazać go dalej. Osoba, która go miała, mogła poprosić o zachowanie linku; możesz go zakończyć. Jeśli nie odpowiesz, propozycja kończy się po 30 dniach.
holders-take-over = Tak, teraz jest mój
holders-leave-heading = Odejdź
holders-leave-text = Twój link od razu się kończy. Inni działają dalej.
holders-leave = Nie chcę się już tym opiekować
holders-leave-organiser = Chcesz odejść? Najpierw zaproponuj wpis komuś z pozostałych osób albo zdejmij go ze strony.
holders-agree-heading = Ktoś prosi cię o opiekę nad tym wpisem
holders-agree-see = Zobacz jego stronę
holders-agree-lede = Ktoś, kto to prowadzi, chce opiekować się tym razem z tobą.
holders-agree-text = Zgódź się, a możesz zmieniać wpis, przenosić i odwoływać terminy i drukować plakaty. Jeśli nic nie zrobisz, link skończy się po 30 dniach i zapomnimy twój adres.
holders-agree = Tak, będę się tym opiekować
holders-decline = Nie, dziękuję
holders-done-invited = Wiadomość jest w drodze, o ile ta osoba nie ma już linku.
holders-done-renewed = Nowy link jest w drodze. Stary niczego już nie otwiera.
holders-done-ended = Ten link jest zakończony. Napisaliśmy o tym tej osobie.
holders-done-agreed = Dziękujemy. Ten link jest twój.
holders-left-heading = Już się tym nie opiekujesz
holders-left-lede = Twój link niczego już nie otwiera. Inni działają dalej.
holders-done-offered = Wiadomość jest w drodze. Wpis jest twój, dopóki nie będzie zgody.
holders-done-kept = Zostaje, jak było.
holders-done-taken-over = Teraz jest twój. To nowy prywatny link; wysłaliśmy ci go też e-mailem. Zachowaj go.
holders-link = Zobacz, kto się tym opiekuje, i poproś innych
holders-count = { $count ->
    [0] Opiekujesz się tym tylko ty.
    [one] Opiekuje się tym jeszcze jedna osoba.
    [few] Opiekują się tym jeszcze { $count } osoby.
    [many] Opiekuje się tym jeszcze { $count } osób.
   *[other] Opiekuje się tym jeszcze { $count } osoby.
}
holders-ended-title = Ten link został zakończony
holders-ended-text = Nie opiekujesz się już tym wpisem: to twoja decyzja albo ktoś zakończył twój link. Jeśli to pomyłka, poproś innych o nowy.

refused-holder-not-open = Innych można prosić, gdy adres tego wpisu jest potwierdzony i dopóki wpis jest na stronie lub czeka na moderację.
refused-holder-left = Ta osoba odmówiła lub odeszła mniej niż 30 dni temu. Najpierw zapytaj ją osobiście.
refused-asked-enough = Na ten adres poszło dziś kilka takich wiadomości. Zapytaj znów jutro.
refused-holder-soon = Właśnie napisaliśmy do tej osoby. Spróbuj za dziesięć minut.
refused-holders-asked = W ciągu doby można poprosić najwyżej tyle osób: { $most }. Poproś kolejne jutro.
refused-holder-organiser = Na ten adres idą już wiadomości.
refused-holders-many = Wpisem może opiekować się najwyżej tyle osób: { $most }. Zakończ link, który nie jest potrzebny.
refused-handover = Ta osoba jeszcze się nie zgodziła. Przejąć wpis może tylko ktoś, kto się nim opiekuje.
refused-leaving = Wiadomości o tym wpisie idą do ciebie. Najpierw zaproponuj go komuś z pozostałych osób albo zdejmij go ze strony.

## Letters

letter-people-footer = Ta wiadomość przychodzi z powodu czegoś, co zrobiono z tym adresem lub wpisem. Nie dostaniesz żadnych reklam.

letter-sign-in-subject = Twój link do logowania
letter-sign-in-opening = Ktoś, najpewniej ty, poprosił o link do logowania.
letter-sign-in-button = Zaloguj się
letter-sign-in-once = Działa raz, w ciągu godziny.
letter-sign-in-not-you = Jeśli to nie ty, nie rób nic.

letter-holder-invited-subject = Prośba o opiekę nad wpisem
letter-holder-invited-opening = Ktoś, kto opiekuje się „{ $title }” na stronie { $site }, prosi cię, żeby robić to razem.
letter-holder-invited-may = Tym linkiem możesz zmieniać wpis, przenosić lub odwoływać terminy i drukować plakaty. Nie potrzebujesz konta.
letter-holder-invited-button = Opiekuj się tym i ty
letter-holder-invited-keep = Ten link jest tylko twój: zachowaj tę wiadomość i nie podawaj jej dalej.
letter-holder-invited-not-you = Jeśli tego nie chcesz, nie rób nic. Po 30 dniach link się skończy i zapomnimy twój adres.

letter-holder-link-opening = Oto twój własny link do opieki nad „{ $title }”.
letter-holder-link-old = Poprzedni link, jeśli był, niczego już nie otwiera.

letter-holder-ended-subject = Twój link został zakończony
letter-holder-ended-opening = Twój link do opieki nad „{ $title }” niczego już nie otwiera. Zakończył go ktoś, kto opiekuje się tym wpisem.
letter-holder-ended-then = Jeśli to pomyłka, poproś o nowy.

letter-offered-subject = Ktoś chce przekazać ci wpis
letter-offered-opening = Osoba, która prowadzi „{ $title }” na stronie { $site }, chce ci to przekazać.
letter-offered-then = Jeśli to przejmiesz, wiadomości będą przychodzić do ciebie. Dopóki się nie zgodzisz, nic się nie zmienia.
letter-offered-button = Zobacz propozycję
letter-offered-not-you = Jeśli tego nie chcesz, nie rób nic albo odmów na tamtej stronie.

letter-handed-over-subject = Wpis jest teraz twój
letter-handed-over-opening = Wpis „{ $title }” jest przekazany tobie.
letter-handed-over-then = Od teraz wiadomości o nim przychodzą do ciebie. Poprzedni link do niego zastępuje ten.

letter-goes-elsewhere-subject = Twój wpis został przekazany
letter-goes-elsewhere-opening = Wpis „{ $title }” przejął ktoś, kto opiekował się nim razem z tobą. Wiadomości o nim idą teraz do tej osoby, a twój prywatny link niczego już nie otwiera.
letter-goes-elsewhere-not-you = Jeśli to nie twoja decyzja, napisz na { $contact }, a człowiek to sprawdzi.

letter-codes-made-subject = Nowe kody do logowania
letter-codes-made-opening = Na twojej stronie powstały nowe kody na papierze do logowania. Poprzednie kody niczego już nie otwierają.
letter-codes-made-not-you = Jeśli to nie ty, zaloguj się, zakończ na swojej stronie każde inne logowanie i zrób nowe kody.
letter-code-used-subject = Logowanie kodem
letter-code-used-opening = Do logowania użyto jednego z twoich kodów na papierze. Ten kod niczego już nie otwiera.
letter-code-used-not-you = Jeśli to nie ty, zaloguj się, zakończ na swojej stronie każde inne logowanie i zrób nowe kody.
letter-codes-button = Zaloguj się

letter-new-address-subject = Czy to twój nowy adres?
letter-new-address-opening = Ktoś, najpewniej ty, chce dostawać swoje wiadomości ze strony { $site } na ten adres.
letter-new-address-ask = Otwórz tę stronę i naciśnij „Potwierdź”.
letter-new-address-button = Potwierdź ten adres
letter-new-address-day = Link działa przez jeden dzień.
letter-new-address-taken = Ale ten adres jest już używany na stronie { $site }, więc nic nie zmieniliśmy. Zaloguj się nim albo wybierz inny adres.
letter-new-address-not-you = Jeśli to nie ty, nie rób nic. Wtedy nic się nie zmieni.

letter-address-changed-subject = Twoje wiadomości idą teraz na inny adres
letter-address-changed-opening = Ktoś, kto zalogował się jako ty, podał nam nowy adres i tam go potwierdził. Wszystkie wiadomości i linki idą od teraz tam. To ostatnia wiadomość na ten adres.
letter-address-changed-not-you = Jeśli to nie ty, od razu napisz na { $contact }, a człowiek to sprawdzi.

letter-links-held = Opiekujesz się tym wpisem razem z innymi. Ten link jest tylko twój:
letter-links-sign-in-heading = Zaloguj się
letter-links-sign-in = Ten link loguje cię raz, w ciągu godziny. Potem widzisz wszystko na jednej stronie:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = Język twoich wiadomości
letters-in-now = Twoje wiadomości przychodzą w tym języku: { $language }.
letters-in-other = Wolisz inny? Otwórz tę stronę w innym języku: lista jest na samym dole.
letters-in-take = Piszcie do mnie w tym języku: { $language }
letters-in-taken = Od teraz twoje wiadomości przychodzą w tym języku.
