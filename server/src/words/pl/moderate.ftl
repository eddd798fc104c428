### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Czeka na ciebie
moderate-describe = Kolejka moderacji.
moderate-empty-heading = Nic nie czeka
moderate-empty = Wszystkie wpisy są przejrzane. Wstaw wodę na herbatę.
moderate-empty-next = Gdy przyjdzie coś nowego, pokaże się tutaj.
moderate-browse = Zobacz, co i kiedy
moderate-sign-out = Wyloguj się
moderate-signed-in = Logowanie w roli moderacji działa.
moderate-released = „{ $title }” jest teraz publiczne. Osoby organizujące dostaną wiadomość.
moderate-rejected = „{ $title }” nie zostało przyjęte. Osoby organizujące dostaną wiadomość z twoim powodem.
moderate-change-released = Zmiana w „{ $title }” jest teraz publiczna. Osoby organizujące dostaną wiadomość.
moderate-change-rejected = Zmiana w „{ $title }” nie została przyjęta. Osoby organizujące dostaną wiadomość z twoim powodem.
moderate-edited = Zmiana w „{ $title }” zapisana. Osoby organizujące dostaną wiadomość z twoją notatką.
moderate-hidden = „{ $title }” jest teraz ukryte. Osoby organizujące dostaną wiadomość z twoim powodem.
moderate-shown = „{ $title }” znów widzą wszyscy. Osoby organizujące dostaną wiadomość.
moderate-settled = Zgłoszenie w sprawie „{ $title }” jest załatwione.
moderate-already = Ktoś już o tym zdecydował.
moderate-hidden-address = Ukryty adres
moderate-hidden-link = Ukryty link
moderate-hidden-note = Widzi to tylko moderacja.
moderate-email = E-mail
moderate-since = Czeka od
moderate-before = Z tego adresu e-mail
moderate-before-none = To pierwszy wpis.
moderate-before-some = { $count ->
    [one] Jeden inny wpis jest publiczny.
    [few] { $count } inne wpisy są publiczne.
    [many] { $count } innych wpisów jest publicznych.
   *[other] { $count } innego wpisu jest publiczne.
}
moderate-preview = Zobacz, jak widzieliby to wszyscy
moderate-preview-heading = „{ $title }” tak, jak widzieliby to wszyscy
moderate-preview-lede = Tę stronę widzi tylko moderacja.
moderate-back = Wróć do kolejki
moderate-changed-meanwhile = W tym czasie osoby organizujące to zmieniły. Spójrz jeszcze raz, a potem zdecyduj.
moderate-edit = Zmień samodzielnie, z notatką
moderate-watch = Patrz też na następne z tego adresu
moderate-changes-heading = Zmiany, które czekają
moderate-changes-text = Ich autorom jeszcze nie ufamy. Dopóki nie zdecydujesz, wszyscy widzą stare słowa.
moderate-change-then = Chcą tak
moderate-change-since = Czeka od: { $when }
moderate-flags-heading = Zgłoszone przez gości
moderate-flags-text = Ktoś mówi, że coś jest nie tak. Wszyscy nadal to widzą, chyba że napisano inaczej.
moderate-flags-more = { $count ->
    [one] Przyszło jeszcze jedno zgłoszenie. Jego słów nie zachowano.
    [few] Przyszły jeszcze { $count } zgłoszenia. Ich słów nie zachowano.
    [many] Przyszło jeszcze { $count } zgłoszeń. Ich słów nie zachowano.
   *[other] Przyszło jeszcze { $count } zgłoszenia. Ich słów nie zachowano.
}
moderate-settle = Wszystko jest w porządku
moderate-show-again = Pokaż znów
moderate-is-hidden = Jest ukryte przed wszystkimi, dopóki to sprawdzasz.
moderate-hide-section = Ukryj na czas sprawdzania
moderate-hide = Ukryj
moderate-remove-section = Nie wpuszczaj na stronę
moderate-approve = Przyjmij
moderate-reject-section = Nie przyjmuj
moderate-reason-label = Dlaczego nie?
moderate-reason-hint = Osoby organizujące przeczytają to słowo w słowo. Napisz, co by pomogło.
moderate-reject = Odrzuć
moderate-reason-missing = Napisz dlaczego, żeby osoby organizujące wiedziały, co zmienić.
moderate-decisions-heading = Ostatnie decyzje
moderate-decisions-empty = Nie ma jeszcze żadnych decyzji.
moderate-decision-released = Przyjęte
moderate-decision-rejected = Nieprzyjęte
moderate-decision-change-released = Zmiana przyjęta
moderate-decision-change-rejected = Zmiana nieprzyjęta
moderate-decision-edited = Zmienione przez nas
moderate-decision-hidden = Ukryte
moderate-decision-hidden-first = Ukryte przez zgłoszenie zaufanej osoby, dopóki ktoś z nas nie spojrzy
moderate-decision-shown = Znów pokazane
moderate-decision-settled = Zgłoszenia załatwione
moderate-decision-by = { $verb }: { $who }, { $when }
moderate-decision-reason = Powód: { $reason }
moderate-decision-on = { $verb }: { $when }
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = Co zrobiła moderacja
moderate-log-lede = Najnowsze najpierw. Decyzje o wpisach i kalendarzach można cofnąć przez trzydzieści dni, tak samo wiele innych.
moderate-log-link = Wszystko, co zrobiono
moderate-log-empty = Nic jeszcze nie zrobiono.
moderate-log-next = Wcześniejsze działania
moderate-log-listings = { $count ->
    [one] Jeden wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
}
moderate-log-which = Które
moderate-log-more = { $count ->
    [one] i jeszcze jeden
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
log-claim-approved = Nazwa przyznana osobie, która o nią prosi
log-claim-rejected = Nazwa nieprzyznana osobie, która o nią prosi
log-trusted = Grupa zaufana
log-distrusted = Grupa już nie zaufana
log-agreement-withdrawn = Zgoda na zasady wycofana
log-group-merged = Grupa połączona z { $into }
log-place-merged = Miejsce połączone z { $into }
log-letter = Wiadomość { $number }: { $kind }
log-letter-given-up = Wiadomość porzucona
log-letter-sent = Wiadomość wysłana od razu
moderate-log-gone = Wpis, którego już tu nie ma
moderate-log-undone-by = Cofnięte: { $who }, { $when }
moderate-log-undone = Cofnięte: { $when }
moderate-undo = Cofnij
moderate-undo-in-log = To przez pomyłkę? Cofnij to w dzienniku.
moderate-undo-what = Cofnij: { $what }
moderate-decision-appeal-refused = Sprawdzone jeszcze raz i nadal nieprzyjęte
moderate-decision-calendar-approved = Kalendarz przyjęty
moderate-decision-calendar-rejected = Kalendarz nieprzyjęty
moderate-decision-calendar-stopped = Kalendarz zatrzymany
moderate-decision-calendar-allowed = Kalendarz może działać dalej
moderate-appeal-refused = „{ $title }” nie wraca na stronę. Osoby organizujące dostaną wiadomość z twoim powodem.
moderate-was-undone = To było już cofnięte.
moderate-undo-late = Tego nie można już cofnąć: minęło ponad trzydzieści dni albo było to, zanim można było cofać.
moderate-undo-told = Wiadomości o tym, które jeszcze nie wyszły, są porzucone. Kto już ją ma, dostanie następną.
moderate-undone-waits = „{ $title }” znów czeka. Widzi to tylko moderacja.
moderate-undone-many = { $count ->
    [one] Jeden wpis znów czeka.
    [few] { $count } wpisy znów czekają.
    [many] { $count } wpisów znów czeka.
   *[other] { $count } wpisu znów czeka.
} Widzi to tylko moderacja.
moderate-undo-also = { $count ->
    [one] Jeśli to cofniesz, znów będzie czekać jeszcze jeden wpis: stał się publiczny dzięki zaufaniu, które z tego wynikło, i nikt na niego nie spojrzał.
    [few] Jeśli to cofniesz, znów będą czekać jeszcze { $count } wpisy: stały się publiczne dzięki zaufaniu, które z tego wynikło, i nikt na nie nie spojrzał.
    [many] Jeśli to cofniesz, znów będzie czekać jeszcze { $count } wpisów: stały się publiczne dzięki zaufaniu, które z tego wynikło, i nikt na nie nie spojrzał.
   *[other] Jeśli to cofniesz, znów będzie czekać jeszcze { $count } wpisu: stały się publiczne dzięki zaufaniu, które z tego wynikło, i nikt na nie nie spojrzał.
}
moderate-undone-also = { $count ->
    [one] Znów czeka jeszcze jeden wpis: stał się publiczny dzięki zaufaniu, które z tego wynikło.
    [few] Znów czekają jeszcze { $count } wpisy: stały się publiczne dzięki zaufaniu, które z tego wynikło.
    [many] Znów czeka jeszcze { $count } wpisów: stały się publiczne dzięki zaufaniu, które z tego wynikło.
   *[other] Znów czeka jeszcze { $count } wpisu: stały się publiczne dzięki zaufaniu, które z tego wynikło.
}
moderate-again = To było publiczne dzięki zaufaniu, które cofnięto. Nikt jeszcze na to nie spojrzał.
moderate-undone-change = Wszyscy widzą „{ $title }” tak jak przed zmianą, a zmiana znów czeka.
moderate-undone-change-waits = Zmiana w „{ $title }” znów czeka.
moderate-undone-edited = „{ $title }” znów mówi to, co przed naszą zmianą.
moderate-undone-hidden = „{ $title }” znów widzą wszyscy.
moderate-undone-shown = „{ $title }” jest znów ukryte, a zgłoszenie jest otwarte.
moderate-undone-settled = Zgłoszenie w sprawie „{ $title }” jest znów otwarte.
moderate-undone-appeal = „{ $title }” znów czeka na odpowiedź dla osób organizujących.
moderate-undone-calendar = Decyzja o kalendarzu jest cofnięta.
moderate-met-decided-since = „{ $title }” zostaje bez zmian: ktoś zdecydował w tym czasie coś innego. Najpierw cofnij tamto.
moderate-met-written-since = „{ $title }” zostaje bez zmian: ktoś to w tym czasie zmienił. Historia prowadzi do każdej wersji.
moderate-met-version-gone = „{ $title }” zostaje bez zmian: tego, co było wcześniej, już nie przechowujemy.
moderate-met-already-so = „{ $title }” było już w tym stanie, w inny sposób.
moderate-met-newer-change = „{ $title }”: osoby organizujące chcą od tego czasu czegoś nowszego. Czeka tylko to.
moderate-met-new-words = „{ $title }”: osoby organizujące to w tym czasie zmieniły. Czeka z najnowszymi słowami.
moderate-met-withdrawn = „{ $title }”: osoby organizujące zdjęły to w tym czasie ze strony. Jeśli wróci, będzie czekać.

## Several moderators and one queue.

moderate-look = Ja na to patrzę
moderate-look-away = Zostaw innym
moderate-looks-me = Ty na to patrzysz. Inni to widzą, do jutra.
moderate-looks-other = Patrzy na to { $who }.
moderate-look-instead = Przejmij
moderate-remark-section = Powiedz reszcie moderacji
moderate-remark-label = Co powinni wiedzieć?
moderate-remark-hint = Czyta to tylko moderacja. Na przykład: „Pytanie do nich wysłane. Poczekaj do piątku.”
moderate-remark-send = Zostaw tę notatkę
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Ktoś z moderacji, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Prośby o ponowne spojrzenie
moderate-appeals-text = Tych wpisów nie przyjęliśmy. Osoby organizujące piszą, dlaczego sądzą inaczej, po jednym razie.
moderate-appeal-reason = Nasze słowa
moderate-appeal-words = Ich słowa
moderate-appeal-since = Prośba z: { $when }
moderate-appeal-accept = Jednak opublikuj
moderate-appeal-section = Zostaje, jak jest
moderate-appeal-refuse = Odmów z tym powodem
moderate-behind = { $count ->
    [one] Za nimi czeka jeszcze jedna.
    [few] Za nimi czekają jeszcze { $count }.
    [many] Za nimi czeka jeszcze { $count }.
   *[other] Za nimi czeka jeszcze { $count }.
}

## The queue, section by section.

moderate-counts-label = Co czeka
moderate-counts-reported = { $count ->
    [one] Jedno zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}
moderate-counts-changes = { $count ->
    [one] Jedna zmiana
    [few] { $count } zmiany
    [many] { $count } zmian
   *[other] { $count } zmiany
}
moderate-counts-appeals = { $count ->
    [one] Jedna prośba o ponowne spojrzenie
    [few] { $count } prośby o ponowne spojrzenie
    [many] { $count } próśb o ponowne spojrzenie
   *[other] { $count } prośby o ponowne spojrzenie
}
moderate-counts-claims = { $count ->
    [one] Jedna prośba o nazwę grupy
    [few] { $count } prośby o nazwę grupy
    [many] { $count } próśb o nazwę grupy
   *[other] { $count } prośby o nazwę grupy
}
moderate-counts-twins = { $count ->
    [one] Jeden podobny do innego
    [few] { $count } podobne do innych
    [many] { $count } podobnych do innych
   *[other] { $count } podobnego do innych
}
moderate-counts-new = { $count ->
    [one] Jeden z nowego adresu
    [few] { $count } z nowych adresów
    [many] { $count } z nowych adresów
   *[other] { $count } z nowych adresów
}
moderate-counts-calendars = { $count ->
    [one] Jeden z kalendarza
    [few] { $count } z kalendarzy
    [many] { $count } z kalendarzy
   *[other] { $count } z kalendarzy
}
moderate-twins-heading = Podobne do tego, co już jest
moderate-twins-text = Ten sam adres ma już wpis o tej nazwie w tym czasie. Sprawdź, czy to inny.
moderate-new-heading = Z nowych adresów
moderate-new-text = To pierwsze wpisy z ich adresów albo nikt im jeszcze nie ufa. Widzi je tylko moderacja.
moderate-rows-heading = { $count ->
    [one] I jeszcze jeden
    [few] I jeszcze { $count }
    [many] I jeszcze { $count }
   *[other] I jeszcze { $count }
}
moderate-rows-next = Kolejne po nich
moderate-next-card = Przejdź do następnego
moderate-approve-which = Przyjmij „{ $title }”
moderate-of-address = { $count ->
    [one] Z tego adresu czeka tylko ten jeden.
    [few] Wszystkie { $count }, które czekają z tego adresu
    [many] Wszystkie { $count }, które czekają z tego adresu
   *[other] Wszystkie { $count }, które czekają z tego adresu
}
moderate-of-network = { $count ->
    [one] Z tej sieci czeka tylko ten jeden.
    [few] Wszystkie { $count }, które czekają z tej sieci
    [many] Wszystkie { $count }, które czekają z tej sieci
   *[other] Wszystkie { $count }, które czekają z tej sieci
}
moderate-figures = { $count ->
    [one] Czeka jeden wpis, od: { $oldest }.
    [few] Czekają { $count } wpisy, najstarszy od: { $oldest }, połowa od: { $median } lub dłużej.
    [many] Czeka { $count } wpisów, najstarszy od: { $oldest }, połowa od: { $median } lub dłużej.
   *[other] Czeka { $count } wpisu, najstarszy od: { $oldest }, połowa od: { $median } lub dłużej.
}
moderate-figures-heading = Stan kolejki
moderate-figures-none = Nic nie czeka.

## Sweeps: many at once.

sweep-heading = Wiele naraz
sweep-link = Zdecyduj o wielu naraz
sweep-lede = Znajdź to, co czeka i ma coś wspólnego. Zanim cokolwiek się stanie, zobaczysz dokładnie, czego to dotyczy.
sweep-search = Co mają wspólnego?
sweep-search-else = Szukaj czegoś innego
sweep-by-label = Mają wspólne
sweep-by-words = Słowa, które są we wszystkich
sweep-by-link = Link do tej samej strony
sweep-what-label = Jakie słowa albo jaka strona?
sweep-what-hint = Na przykład „tanie pigułki”, przy czym muszą być wszystkie słowa, albo „shop.example”.
sweep-look = Zobacz, co czeka
sweep-unclear = Wpisz całe słowa, od trzech liter, albo nazwę strony, na przykład shop.example.
sweep-none = Nic z tego, co czeka, nie ma tego wspólnego.
sweep-hits = { $count ->
    [one] Dotyczyłoby to jednego wpisu
    [few] Dotyczyłoby to { $count } wpisów
    [many] Dotyczyłoby to { $count } wpisów
   *[other] Dotyczyłoby to { $count } wpisu
}
sweep-from = { $count ->
    [one] Wszystko przyszło z jednego adresu e-mail.
    [few] Przyszły z { $count } adresów e-mail.
    [many] Przyszły z { $count } adresów e-mail.
   *[other] Przyszły z { $count } adresu e-mail.
}
sweep-leave-out = Pomiń ten
sweep-span = To są { $from } do { $to } z { $all }.
sweep-more = { $count ->
    [one] Dotyczyłoby to jeszcze jednego, który jest na innej stronie. To, co pomijasz i wpisujesz, zostaje przy przechodzeniu między stronami.
    [few] Dotyczyłoby to jeszcze { $count }, które są na innych stronach. To, co pomijasz i wpisujesz, zostaje przy przechodzeniu między stronami.
    [many] Dotyczyłoby to jeszcze { $count }, które są na innych stronach. To, co pomijasz i wpisujesz, zostaje przy przechodzeniu między stronami.
   *[other] Dotyczyłoby to jeszcze { $count }, które są na innych stronach. To, co pomijasz i wpisujesz, zostaje przy przechodzeniu między stronami.
}
sweep-on = Pokaż następne
sweep-back = Pokaż poprzednie
sweep-beyond = { $count ->
    [one] Jeszcze jeden ma to wspólne. Naraz decyduje się najwyżej o tylu: { $most }. Znajdzie się następnym razem.
    [few] Jeszcze { $count } mają to wspólne. Naraz decyduje się najwyżej o tylu: { $most }. Znajdą się następnym razem.
    [many] Jeszcze { $count } ma to wspólne. Naraz decyduje się najwyżej o tylu: { $most }. Znajdą się następnym razem.
   *[other] Jeszcze { $count } ma to wspólne. Naraz decyduje się najwyżej o tylu: { $most }. Znajdą się następnym razem.
}
sweep-reason-hint = Tylko do odrzucenia. Osoby organizujące przeczytają to słowo w słowo, w jednej wiadomości o wszystkich swoich wpisach.
sweep-then = Żeby odrzucić, napisz dlaczego: wiadomości wyjdą po pięciu minutach. Do tego czasu nikt nie dowie się o pomyłce, którą cofniesz.
sweep-reject = Odrzuć wszystkie oprócz pominiętych
sweep-release = Przyjmij wszystkie oprócz pominiętych
sweep-released = { $count ->
    [one] Jeden wpis jest teraz publiczny. Osoby organizujące dostaną wiadomość; ich następny znów czeka.
    [few] { $count } wpisy są teraz publiczne. Osoby organizujące dostaną wiadomości; ich następne znów czekają.
    [many] { $count } wpisów jest teraz publicznych. Osoby organizujące dostaną wiadomości; ich następne znów czekają.
   *[other] { $count } wpisu jest teraz publiczne. Osoby organizujące dostaną wiadomości; ich następne znów czekają.
}
sweep-changed = W tym czasie coś przyszło, zniknęło lub się zmieniło. Spójrz jeszcze raz, czego by to teraz dotyczyło.
sweep-nothing-done = Nie zostało nic, czego by to dotyczyło. Nic nie zrobiono.
sweep-done = { $count ->
    [one] Jeden wpis nie został przyjęty.
    [few] { $count } wpisy nie zostały przyjęte.
    [many] { $count } wpisów nie zostało przyjętych.
   *[other] { $count } wpisu nie przyjęto.
} Osoby organizujące dostaną za pięć minut po jednej wiadomości z twoim powodem.
