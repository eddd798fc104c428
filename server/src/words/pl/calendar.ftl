### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Obserwuj ten kalendarz
follow-text = Nowe, przeniesione i odwołane terminy same pojawiają się w twoim kalendarzu.
follow-address = Skopiuj ten adres do swojego kalendarza
follow-copy = Kopiuj
follow-copied = Skopiowano
follow-open = Albo otwórz w
follow-apps = Apple i inne aplikacje
follow-google = Kalendarz Google
follow-outlook = Outlook.com
follow-office = Outlook w pracy lub szkole
follow-privacy = Jeśli używasz Google lub Microsoft, dowiedzą się, co obserwujesz. Kalendarz, który jest tylko na twoim telefonie lub komputerze, nikomu nic nie mówi.
follow-more = Inne sposoby
follow-file = Zapisz jako plik, jednorazowo
follow-atom = Kanał wiadomości (Atom)
follow-announce = Kanał wiadomości, tydzień przed każdym terminem
follow-json = JSON Feed
follow-help = Działa? Pomoc i więcej możliwości
follow-one-date = Dodaj do kalendarza tylko: { $day }
follow-one-date-hint = Plik dla tego jednego terminu. Później się nie zmieni, więc zajrzyj tutaj, zanim wyjdziesz.

## The page of help

calendar-title = Działa?
calendar-description = Jak obserwować kawiarenki i wydarzenia we własnym kalendarzu, jak szybko widać zmiany i co robić, gdy nic nie widać.
calendar-lede = Twój kalendarz sam od czasu do czasu szuka zmian. Tutaj jest, jak często, jak go ustawić i co pomaga, gdy coś nie działa.
calendar-unknown-title = Nie znamy tego kalendarza
calendar-unknown = Może został zdjęty ze strony. Oto zamiast niego kalendarz ze wszystkim.
calendar-of = Kalendarz
calendar-of-page = Zobacz jako stronę
calendar-of-chosen = To jest adres z tym, co jest wybrane.
calendar-contents = Na tej stronie

calendar-soon = Jak szybko widać zmianę
calendar-soon-program = Twój kalendarz
calendar-soon-often = Jak często sprawdza
calendar-soon-apple = Apple, na telefonie, tablecie lub Macu
calendar-soon-apple-often = Mniej więcej co godzinę. Możesz to wybrać w ustawieniach.
calendar-soon-outlook = Outlook na komputerze
calendar-soon-outlook-often = Mniej więcej co godzinę, gdy jest otwarty.
calendar-soon-web = Outlook w przeglądarce
calendar-soon-web-often = Mniej więcej co 3 godziny. Czasem trwa to ponad dobę.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = Co pół godziny do godziny, gdy jest otwarty. Możesz to wybrać.
calendar-soon-google = Kalendarz Google
calendar-soon-google-often = Co 8 do 24 godzin, czasem później. Nikt nie może go pospieszyć: ani ty, ani my.
calendar-soon-late = To, co zmieni się w samym dniu, może dotrzeć za późno.
calendar-soon-late-email = Obserwuj też e-mailem
calendar-soon-late-then = a napiszemy w ciągu kilku minut, gdy termin zostanie odwołany lub przeniesiony.

calendar-steps = Krok po kroku
calendar-steps-first = Najpierw skopiuj adres powyżej. Potem:
calendar-iphone = iPhone lub iPad
calendar-iphone-1 = Otwórz aplikację Kalendarz i naciśnij „Kalendarze”.
calendar-iphone-2 = Naciśnij „Dodaj kalendarz”, potem „Dodaj kalendarz subskrybowany”.
calendar-iphone-3 = Wklej adres i naciśnij „Subskrybuj”.
calendar-mac = Mac
calendar-mac-1 = Otwórz Kalendarz. W menu „Plik” wybierz „Nowa subskrypcja kalendarza”.
calendar-mac-2 = Wklej adres i naciśnij „Subskrybuj”.
calendar-mac-3 = Przy „Automatycznie odświeżaj” wybierz „Co godzinę”. Przy „Położenie” opcja „Na moim Macu” trzyma go na tym komputerze.
calendar-google = Kalendarz Google i telefony z Androidem
calendar-google-not-phone = Aplikacja Google na Androida tego nie umie. Zrób to raz na komputerze, a pojawi się też na telefonie.
calendar-google-1 = Na komputerze otwórz calendar.google.com.
calendar-google-2 = Obok „Inne kalendarze” naciśnij plus, potem „Z adresu URL”.
calendar-google-3 = Wklej adres i naciśnij „Dodaj kalendarz”.
calendar-google-4 = Na telefonie otwórz ustawienia aplikacji, wybierz nowy kalendarz i włącz „Synchronizacja”.
calendar-google-without = Na Androidzie bez Google: darmowa aplikacja ICSx5 umie obserwować taki adres.
calendar-outlook = Outlook
calendar-outlook-1 = W przeglądarce albo w nowym Outlooku: otwórz kalendarz, naciśnij „Dodaj kalendarz”, potem „Subskrybuj z Internetu”.
calendar-outlook-2 = W starszym Outlooku: otwórz kalendarz, naciśnij „Dodaj kalendarz”, potem „Z Internetu”.
calendar-outlook-3 = Wklej adres, nadaj nazwę i zgódź się.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Otwórz kalendarz i naciśnij „Nowy kalendarz”.
calendar-thunderbird-2 = Wybierz „W sieci” i wklej adres jako położenie.
calendar-thunderbird-3 = Naciśnij „Znajdź kalendarze”, potem „Subskrybuj”.
calendar-others = Każdy inny kalendarz
calendar-others-text = Poszukaj „subskrybuj”, „dodaj przez adres”, „iCal” lub „ICS” i wklej tam adres.

calendar-nothing = Nic nie pokazuje
calendar-nothing-wait = W Google najpierw poczekaj dobę.
calendar-nothing-ticked = Zobacz listę swoich kalendarzy. Czy ten jest zaznaczony?
calendar-nothing-imported = Czy jest obserwowany adres, czy był to import pliku? Plik to stan z jednego dnia. Nigdy się nie zmienia.
calendar-nothing-again = Usuń kalendarz i dodaj go ponownie. Większość programów wtedy od razu sprawdza.
calendar-nothing-outlook = W Outlooku spróbuj adresu, który jest wysyłany bez pakowania.
calendar-nothing-page = Może po prostu nic się nie szykuje. Zobacz stronę
calendar-twice = Pokazuje coś podwójnie
calendar-twice-two = Może obserwujesz dwa kalendarze z tym samym terminem, na przykład kalendarz grupy i ten ze wszystkim. Usuń jeden z nich.
calendar-twice-file = Może był wcześniej zaimportowany plik. Usuń to, co z niego przyszło.
calendar-twice-choices = Jeśli poniżej powstał nowy adres, usuń kalendarz ze starym adresem.

calendar-cancelled = Gdy termin jest odwołany
calendar-cancelled-lede = Jego tytuł zaczyna się wtedy od „Odwołane:”. Poza tym każdy kalendarz robi co innego:
calendar-cancelled-does = Co robi
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = Zostaje, przekreślony.
calendar-cancelled-google-does = Usuwa termin.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = Zostaje i może wyglądać, jakby się odbywał. Przeczytaj tytuł.
calendar-cancelled-thunderbird-does = Zostaje, oznaczony jako odwołany.
calendar-cancelled-choose = Możesz to wybrać tuż poniżej.

calendar-choose = Wybierz, jak to pokazać
calendar-choose-lede = Każdy wybór staje się częścią adresu. Zanim dodasz nowy kalendarz, usuń stary.
calendar-choose-cancelled = To, co odwołane
add-cancelled-status = Oznaczone jako odwołane
add-cancelled-status-hint = Zwykły sposób. Google usuwa takie terminy.
add-cancelled-text = Tylko słowami
add-cancelled-text-hint = Zostaje w każdym kalendarzu, także Google. Tytuł mówi, że jest odwołane.
add-cancelled-omit = Pominięte
add-cancelled-omit-hint = Odwołanych terminów nie ma już w kalendarzu.
calendar-choose-expand = Terminy, które się powtarzają
calendar-choose-expand-label = Każdy termin osobno
calendar-choose-expand-hint = Dla programów, które mylą powtarzające się terminy. Sięgają wtedy 18 miesięcy w przód.
calendar-choose-past = Ile minionych dni?
calendar-choose-past-hint = Zwykle 30. Wpisz same cyfry.
calendar-choose-past-refused = Podaj minione dni cyframi, od 0 do { $most }.
calendar-choose-gzip = Jak jest wysyłany
calendar-choose-gzip-label = Bez pakowania
calendar-choose-gzip-hint = Spróbuj, gdy Outlook nic nie pokazuje. Jest większy, a poza tym taki sam.
calendar-choose-button = Zrób adres
calendar-endings = Co znaczą końcówki
calendar-endings-lede = Możesz je też samodzielnie dopisać na końcu adresu. Każdy link to właśnie ten kalendarz.
calendar-ending-status = To, co odwołane, jest oznaczone jako odwołane. Tak jest zwykle.
calendar-ending-text = O odwołaniu mówią tylko słowa.
calendar-ending-omit = To, co odwołane, jest pominięte.
calendar-ending-expand = Każdy termin osobno, do 18 miesięcy w przód.
calendar-ending-past = Tyle minionych dni, tutaj rok. Bez tego: 30.
calendar-ending-gzip = Nigdy nie pakowany.
calendar-ending-download = Plik do zapisania, jednorazowo, nie do obserwowania. Strona pojedynczego terminu też ma taki plik.

calendar-news = W czytniku wiadomości
calendar-news-text = Czytnik wiadomości zbiera to, co piszą różne strony. Może obserwować nowości i zmiany albo mówić o każdym terminie kilka dni wcześniej.
calendar-news-none = Pojedyncza kawiarenka czy wydarzenie nie ma kanału wiadomości. Ma go ich grupa i każda lista.
calendar-news-atom = Co nowego i co się zmienia
calendar-news-announce = Każdy termin, 7 dni wcześniej
calendar-news-days = Możesz wybrać od 1 do 60 dni: wpisz liczbę na końcu adresu.
calendar-news-json = Dla osób, które piszą programy: to samo jako JSON Feed
calendar-news-accept = Program, który poprosi stronę o „text/calendar”, trafi do jej kalendarza.
