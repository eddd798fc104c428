### How to start a café: the shelf, the plan for a date, and texts to copy.

# Awaiting a native reader.

start-title = Załóż kawiarenkę
start-description = Jak założyć kawiarenkę redukcji szkód: plan na twój termin, miejsce, pieniądze, dostęp, bezpieczeństwo i sam wieczór.
start-lede = Sześć osób, stół i godzina. Cała reszta jest tutaj, na krótkich stronach.
start-first = Zrób plan na swój termin
start-first-text = Podaj dzień, a każde zadanie dostanie swój: do czytania, do druku albo w twoim kalendarzu.
start-ready-title = Wszystko gotowe?
start-ready = To potrwa jakieś cztery minuty i nic nie kosztuje. Nie potrzebujesz konta.
start-all = Załóż kawiarenkę: wszystkie strony
start-link = Jak założyć kawiarenkę
start-plan-line = Każde zadanie w swoim dniu, od ośmiu tygodni przed do dnia po, policzone dla twojego terminu.
start-press-line = Notka dla prasy i krótkie posty, już z twoim dniem i miejscem.

plan-title = Plan na twój termin
plan-title-for = Twoja kawiarenka: { $day }
plan-description = Podaj dzień i zobacz, kiedy zrobić każdą rzecz przed pierwszą kawiarenką: na stronie, w kalendarzu i na papierze.
plan-lede = Osiem tygodni wystarczy, żeby założyć kawiarenkę, jeśli co tydzień zrobisz trochę. Podaj swój dzień, a każde zadanie dostanie własny.
plan-ask = Kiedy jest twoja kawiarenka?
plan-ask-hint = Możesz to zmieniać, ile chcesz. Niczego z tego nie przechowujemy.
plan-make = Zrób plan
plan-make-anew = Zrób plan na inny dzień
plan-without = Plan bez daty
plan-refused-unreadable = Nie umiemy odczytać tego jako dnia. Podaj rok, miesiąc i dzień, na przykład 2027-03-04.
plan-refused-over = Dzień { $day } już minął. Wybierz dzień, który dopiero nadejdzie.
plan-refused-far = Do dnia { $day } jest ponad dwa lata. Wybierz bliższy dzień: ten plan potrzebuje ośmiu tygodni.
plan-left-enough = Masz czas na wszystko. Kiedy zacząć: { $day }.
plan-left-weeks = Masz jeszcze tyle tygodni: { $weeks }. Z ośmioma byłoby łatwiej, ale da się: najpierw zrób to.
plan-left-days = Masz jeszcze { $days } dni. To mało, więc niech będzie skromnie: stół, herbata i osoby, które znasz. Najpierw zrób to.
plan-left-tomorrow = To już jutro. Niech będzie skromnie: stół, herbata i osoby, które znasz. Zrób z tego, co możesz, a resztę zostaw.
plan-left-today = To już dzisiaj. Otwórz drzwi, wstaw wodę na herbatę i zostaw to, czego się nie da zrobić.
plan-left-been = Już po wszystkim. To, co zostało, zajmie chwilę i jest tego warte: podziękuj i opowiedz, jak było.
plan-later = Może lżej będzie w późniejszym dniu? Czas na wszystko jest od: { $day }.
plan-take = Zabierz ze sobą
plan-calendar = Dodaj do swojego kalendarza
plan-calendar-hint = Plik, w którym każde zadanie to notatka w swoim dniu (razem zadań: { $count }). Otwórz go, a twój kalendarz zapyta, gdzie je wstawić. Najlepiej do osobnego kalendarza: jeśli zmieni się termin, wyrzuć tamten i weź nowy plik.
plan-paper = Wydrukuj na jednej kartce
plan-paper-a4 = A4 (PDF)
plan-paper-letter = US Letter (PDF)
plan-first = Najpierw, teraz
plan-weeks-before = { $weeks ->
    [one] 1 tydzień przed
    [few] { $weeks } tygodnie przed
    [many] { $weeks } tygodni przed
   *[other] { $weeks } tygodnia przed
}
plan-days-before = { $days ->
    [one] 1 dzień przed
    [few] { $days } dni przed
    [many] { $days } dni przed
   *[other] { $days } dnia przed
}
plan-eve = Dzień wcześniej
plan-day = W tym dniu
plan-after = Dzień po
plan-step-day = { $when }: { $day }
plan-feed-name = Plan: kawiarenka { $day }
plan-feed-description = Co zrobić którego dnia, żeby kawiarenka { $day } się udała.
plan-paper-title = Nasza kawiarenka: { $day }
plan-paper-kicker = Plan od pierwszego pomysłu do dnia po
plan-paper-foot = Jak zrobić każdą z tych rzeczy, prostymi słowami:

plan-people = Znajdź dwie osoby, żeby planować razem
plan-people-how = Ktoś może zachorować, a we troje łatwiej unieść troski. Poproś osobę, która używa narkotyków, żeby z wami planowała, a nie tylko przyszła.
plan-aim = Powiedz jednym zdaniem, dla kogo to jest
plan-aim-how = Na przykład: „Herbata i rozmowa dla wszystkich w mieście, których obchodzą narkotyki i ludzie”.
plan-places = Wypisz trzy miejsca, o które zapytasz
plan-places-how = Biblioteki, domy kultury, sale przy kościołach i innych świątyniach, kawiarnie w spokojny wieczór. Zadzwoń i powiedz, o czym będziecie rozmawiać.
plan-visit = Odwiedź te miejsca
plan-visit-how = Idź o tej porze, o której macie się spotykać. Weź listę rzeczy do sprawdzenia.
plan-access = Sprawdź, jak się tam wchodzi
plan-access-how = Schody, toaleta, dźwięk, światło, autobus. Zapisz też, czego brakuje.
plan-book = Zarezerwuj miejsce
plan-book-how = Na ten termin i na następny. Zapytaj, kto ma klucz.
plan-money = Ustal, kto płaci za herbatę
plan-money-how = Wszystko może być za darmo. Jeśli ktoś proponuje pieniądze, zapytaj, czego za nie chce.
plan-rules = Uzgodnij zasady spotkania
plan-rules-how = Weź naszych siedem zasad i zmień, co nie pasuje.
plan-list = Dodaj tutaj swoją kawiarenkę
plan-list-how = To potrwa jakieś cztery minuty. Pierwszy wpis z każdego nowego adresu czyta moderacja, więc zostaw na to kilka dni.
plan-posters = Wydrukuj i powieś plakaty
plan-posters-how = Zrobi je strona twojej kawiarenki. Wystarczy dziesięć w dobrych miejscach.
plan-services = Powiedz placówkom pomocy, związkom i grupom
plan-services-how = Poproś osoby, którym inni ufają, żeby każda przyprowadziła jeszcze kogoś.
plan-naloxone = Zdobądź nalokson i naucz się go podawać
plan-naloxone-how = Poproś placówkę redukcji szkód w pobliżu o zestaw i dziesięć minut ćwiczeń.
plan-begin = Wybierz, jak zaczniecie
plan-begin-how = Krótka prelekcja, karta z pytaniem albo po prostu herbata.
plan-press = Wyślij notkę do gazety i radia
plan-press-how = Tylko jeśli o kawiarence może być głośno. Notka jest gotowa do skopiowania i pomija to, co ukrywasz.
plan-jobs = Podzielcie się zadaniami
plan-jobs-how = Klucz, drzwi, herbata, nowe osoby, zasady, czas. Po dwa imiona przy każdym.
plan-posts = Napisz o tym tam, gdzie ludzie patrzą
plan-posts-how = Krótkie teksty są gotowe do skopiowania.
plan-confirm = Zapytaj w tym miejscu jeszcze raz
plan-confirm-how = Sala, godzina, klucz, ogrzewanie.
plan-remind = Przypomnij ludziom
plan-remind-how = Tydzień wcześniej i jeszcze raz w tym dniu.
plan-worries = Omówcie, co może pójść nie tak
plan-worries-how = Ktoś źle się poczuje, przyjedzie policja, nikt nie przyjdzie. Ustalcie, kto co robi.
plan-check = Sprawdź, czy twój wpis się zgadza
plan-check-how = Dzień, godzina, miejsce. Zmień to przez prywatny link, a dowiedzą się osoby, które to obserwują. Zginął ci link? Wyślemy go ponownie.
plan-bag = Spakuj torbę
plan-bag-how = Herbata, mleko, kubki, ciastka, nalokson, długopisy, karty z pytaniami, kartki na drzwi i małe karteczki z następnym terminem.
plan-open = Otwórz pół godziny wcześniej
plan-open-how = Woda się gotuje, krzesła stoją w kręgu, kartka „Pomoc teraz” wisi na ścianie, ktoś stoi przy drzwiach.
plan-welcome = Powitaj ludzi i przeczytaj zasady
plan-welcome-how = To trwa pięć minut. Powiedz, gdzie są toalety i kiedy koniec.
plan-next = Podaj następny termin, zanim ludzie wyjdą
plan-next-how = Rozdaj karteczki z tym terminem. Potem razem pozmywajcie.
plan-thanks = Podziękuj
plan-thanks-how = Tym, którzy dali salę, zrobili herbatę albo mówili.
plan-report = Zapisz, jak było
plan-report-how = Dziesięć minut, bez imion, tylko liczba osób w przybliżeniu. Na prywatnej stronie wpisu jest na to miejsce.
plan-again = Dodaj następny termin do swojego wpisu
plan-again-how = A potem odpocznij. Dzięki tobie jest coś, czego wcześniej nie było.

press-title = Notka dla prasy i posty do skopiowania
press-title-for = Teksty do skopiowania: { $title }
press-description = Notka dla lokalnej prasy i krótkie posty na podstawie twojego wpisu, do skopiowania i wysłania.
press-lede = Notka dla gazety i radia oraz krótkie posty, na podstawie twojego wpisu. Nigdy nie mówią tego, co wpis ukrywa.
press-ask = Który wpis?
press-ask-hint = Adres jego strony albo ostatnia część tego adresu. Znajdziesz go na samej stronie.
press-make = Zrób teksty
press-unknown = Pod tym adresem nie ma publicznego wpisu. Jeśli twój jest nowy, może jeszcze czeka na moderację.
press-none = Nie masz jeszcze wpisu?
press-from = Na podstawie wpisu
press-change = Przeczytaj je, zanim wyślesz. Dodaj własne słowa: co wiesz o swojej okolicy i dlaczego to robisz.
press-hidden-on-request = Ten wpis podaje adres tylko tym, którzy zapytają. Nie ma go w żadnym z tych tekstów. Czy w ogóle chcesz tam prasę?
press-hidden-area = Ten wpis pokazuje tylko okolicę. Żaden z tych tekstów nie mówi więcej. Czy w ogóle chcesz tam prasę?
press-over = To już minęło, więc nie ma czego zapowiadać. Możesz zapisać, jak było.
press-cancelled-note = To jest odwołane i te teksty o tym mówią.
press-note-label = Notka dla prasy
press-post-label = Krótki post, znaków: { $count }
press-long-label = Dłuższy post albo wiadomość do grupy
press-slip-label = Jedna linijka do listy terminów
press-tips-title = Zanim wyślesz
press-tip-text = Wyślij to jako zwykły tekst w samym e-mailu, a nie jako plik.
press-tip-when = Trzy tygodnie wcześniej. Po dwóch dniach zadzwoń.
press-tip-who = Wybierzcie spośród siebie jedną osobę, która będzie mówić, pod dowolnym imieniem, i wpisz je do notki.
press-tip-quiet = Jeśli o kawiarence ma być cicho, nic nie wysyłaj.

press-kind-cafe = Kawiarenka redukcji szkód
press-kind-event = Wydarzenie redukcji szkód
press-headline = { $title }: { $when }
press-headline-open = { $title }: terminy będą podane
press-opening = Zapraszamy na spotkanie: „{ $title }”. Kiedy: { $when }. Gdzie: { $place }.
press-opening-open = Zapraszamy na spotkania: „{ $title }”. Gdzie: { $place }. Następny termin będzie podany.
press-called-off = Odwołane: „{ $title }”. To się nie odbędzie. Planowany termin: { $when }. Miejsce: { $place }.
press-called-off-open = Odwołane: „{ $title }”. To się nie odbędzie.
press-sorry = Przykro nam. Co będzie dalej, podamy na stronie: { $address }
press-who-cafe = Osoby używające narkotyków, ich rodziny, osoby pracujące w pomocy, sąsiedzi i ciekawi siadają razem przy filiżance herbaty. Nikt nie musi się odzywać, nikt nie jest oceniany i nie ma zapisów.
press-who-event = Nie ma zapisów.
press-rhythm = Jak często: { $rhythm }.
press-facts = Warto wiedzieć: { $facts }.
press-more = Więcej i każda zmiana planów: { $address }
press-contact = Kontakt: { $contact }
press-contact-none = Kontakt: [twoje imię i jak się z tobą skontaktować]
press-group = Organizuje: { $group }.
press-editors = Dla redakcji
press-editors-what = Redukcja szkód to pomoc w tym, żeby osoby używające narkotyków żyły i były zdrowe, bez wymagania, żeby najpierw przestały.
press-editors-words = Prosimy pisać „osoby używające narkotyków”. Prosimy nie pokazywać igieł ani tabletek. Filiżanki, krzesła i dłonie mówią więcej.
press-editors-photos-none = Na spotkaniu nie robimy zdjęć. Chętnie wyślemy zdjęcie samego stołu.
press-editors-photos = Prosimy zapytać przed zrobieniem zdjęcia. Niektórych osób, które przychodzą, nie wolno pokazać.
press-editors-help = Jeśli piszą Państwo o przedawkowaniu, prosimy podać, gdzie znaleźć pomoc: { $address }
press-where-at = { $place }
press-where-area = { $place } (dokładny adres nie jest publiczny)
press-where-on-request = { $place } (o adres można zapytać na stronie spotkania)
press-where-ask = miejsce poznają ci, którzy zapytają na stronie spotkania
press-where-unknown = miejsce nie jest jeszcze podane
press-where-online = online (o link można zapytać na stronie spotkania)
press-where-online-open = online (link jest na stronie spotkania)
press-where-both = { $place }, a także { $online }
press-post-cafe = { $title }: herbata i rozmowa o narkotykach. { $when }, { $place }. Przyjdź i bądź sobą. { $address }
press-post-event = { $title }. { $when }, { $place }. Przyjdź i bądź sobą. { $address }
press-post-short = { $title }. { $when }. { $address }
press-post-open = { $title }: terminy będą podane. { $address }
press-post-off = Odwołane: { $title }, { $when }. { $address }
press-post-off-open = Odwołane: { $title }. { $address }
press-slip = { $when }: { $title }, { $place }. { $address }
