### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Dodaj swoje wydarzenie
add-event-lede = To potrwa jakieś cztery minuty. Nie potrzebujesz konta i możesz użyć pseudonimu.
add-event-describe = Opowiedz o wydarzeniu redukcji szkód: prelekcji, szkoleniu, otwartym dyżurze, spotkaniu online.
add-event-other = Spotykacie się regularnie, pod własną nazwą?
add-event-other-link = Dodaj raczej kawiarenkę
add-cafe-heading = Dodaj swoją kawiarenkę
add-cafe-lede = To potrwa jakieś cztery minuty. Nie potrzebujesz konta i możesz użyć pseudonimu. Kawiarenkę możesz dodać, zanim ustalisz pierwszy termin.
add-cafe-describe = Opowiedz o swojej kawiarence redukcji szkód: gdzie się spotyka, kiedy i dla kogo jest.
add-cafe-other = Dzieje się to raz albo tylko kilka razy?
add-cafe-other-link = Dodaj raczej wydarzenie

## Around the fields

add-required = wymagane
add-not-stated = Nie podano
add-problem-title = { $count ->
    [one] Jednej rzeczy trzeba się jeszcze przyjrzeć
    [few] { $count } rzeczom trzeba się jeszcze przyjrzeć
    [many] { $count } rzeczom trzeba się jeszcze przyjrzeć
   *[other] { $count } rzeczom trzeba się jeszcze przyjrzeć
}
add-problem-kept = Wszystko, co jest wpisane, nadal tu jest.
add-problem-page = Sprawdź: { $heading }
add-error-prefix = Kłopot:
add-broke-off = Nie wszystko dotarło. Nic nie przepadło: to, co dotarło, nadal tu jest i nic się z tym jeszcze nie stało. Przejrzyj to, uzupełnij braki i wyślij jeszcze raz.
add-problem-arrived = Wszystko, co dotarło, nadal tu jest.
add-broken = Coś się u nas zepsuło. Nic z tego, co jest wpisane, nie przepadło: poczekaj minutę i wyślij formularz jeszcze raz.
add-trap-label = Zostaw to pole puste

## What

add-what-legend = Co
add-title-event-label = Jak to się nazywa?
add-title-event-hint = Na przykład: Nalokson w pół godziny
add-title-cafe-label = Jak nazywa się twoja kawiarenka?
add-title-cafe-hint = Na przykład: Kawiarenka redukcji szkód w Leeds
add-more-legend = Opowiedz więcej
add-more-note = Co się tam dzieje, tematy, języki
add-summary-label = W jednym lub dwóch zdaniach
add-summary-hint = Widać to na listach. Najwyżej 300 znaków.
add-description-label = Co się tam dzieje?
add-description-hint = Powiedz komuś, kto będzie pierwszy raz, czego się spodziewać: kto wita, co robicie, kiedy można wyjść. Zostaw pusty wiersz, żeby zacząć nowy akapit. Wiersz, który zaczyna się od „- ”, tworzy listę.
add-tags-label = Tematy
add-tags-hint = Kilka słów z przecinkami pomiędzy. Na przykład: nalokson, rodziny, kobiety
add-languages-label = Języki, którymi się tam mówi
add-languages-hint = Z przecinkami pomiędzy. Na przykład: polski, angielski
add-speaker-label = Kto mówi?
add-speaker-hint = Wystarczy imię lub pseudonim.
add-founded-label = Kiedy to się zaczęło?
add-founded-hint = Rok albo dzień. Na przykład: 2019
add-cafe-state-label = Czy obecnie się spotyka?

## When

add-when-legend = Kiedy
add-when-cafe-note = Nie ma jeszcze terminu? Zostaw dzień pusty. Przy kawiarence będzie wtedy „Terminy będą podane”.
add-start-date-label = Którego dnia?
add-start-date-cafe-label = Którego dnia jest następny termin?
add-start-time-label = O której się zaczyna?
add-end-time-label = O której się kończy?
add-all-day-label = Trwa cały dzień
add-end-date-section = Trwa cały dzień albo kilka dni
add-end-date-label = Ostatni dzień
add-repeats-label = Czy to się powtarza?
add-repeats-never = Nie, tylko raz
add-repeats-weekly = Co tydzień
add-repeats-fortnightly = Co dwa tygodnie
add-repeats-monthly-nth = Co miesiąc, np. pierwszy czwartek
add-repeats-monthly-last = Co miesiąc, np. ostatni czwartek
add-repeats-monthly-day = Co miesiąc, tego samego dnia
add-repeats-custom = W inny sposób
add-repeats-until-label = Do którego dnia?
add-repeats-until-hint = Zostaw puste, jeśli nie ma ostatniego dnia.
add-rrule-label = Własna reguła
add-rrule-hint = Dla znających się na kalendarzach: RRULE, na przykład FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Strefa czasowa
add-time-zone-from-place = Czas na miejscu
add-time-zone-hint = Znajdujemy ją po miejscowości i kraju. Wybierz ją, jeśli nie umiemy tego ustalić albo jeśli spotykacie się tylko online.
add-dates-title = Najbliższe terminy
add-dates-without = Po wysłaniu pokażemy ci terminy.
add-dates-waiting = Wybierz dzień i godzinę rozpoczęcia. Tutaj pokaże się wtedy pięć najbliższych terminów.
add-dates-unreachable = Nie możemy teraz pokazać terminów. Pokażemy je po wysłaniu.

## Where

add-where-legend = Gdzie
add-attendance-label = Jak spotykają się ludzie?
add-attendance-in-person = Na miejscu
add-attendance-online = Online
add-attendance-hybrid = I tak, i tak: na miejscu i online
add-place-name-label = Nazwa miejsca
add-place-name-hint = Na przykład: Świetlica pod Dębem
add-address-label = Ulica i numer
add-locality-label = Miejscowość
add-postcode-label = Kod pocztowy
add-region-label = Województwo lub region
add-country-label = Kraj
add-country-choose = Wybierz kraj
add-point-section = Dodaj region albo punkt na mapie
add-point-note = Punkt pokazuje to na mapie. Pomiń, jeśli nie znasz liczb.
add-latitude-label = Szerokość geograficzna
add-latitude-hint = Na przykład: 53.4084
add-longitude-label = Długość geograficzna
add-longitude-hint = Na przykład: -2.9916
add-address-visibility-label = Kto może widzieć adres?
add-address-visibility-hint = Wybierz to, co chroni twoich ludzi. Działa wszędzie: na tej stronie, w kalendarzach, e-mailach i na plakatach. Cały adres widzi tylko nasza moderacja.
add-address-visibility-public = Wszyscy
add-address-visibility-public-hint = Najlepsze dla miejsca publicznego, na przykład biblioteki.
add-address-visibility-area = Tylko miejscowość
add-address-visibility-area-hint = Widać miejscowość i przybliżone miejsce na mapie, szerokie na około kilometr.
add-address-visibility-on-request = Tylko miejscowość, a o resztę trzeba zapytać
add-address-visibility-on-request-hint = Najlepsze, jeśli komuś mogłaby stać się krzywda. Ludzie pytają przez nas i nikt nie widzi twojego adresu e-mail. Odpowiadasz każdej osobie albo adres sam wysyła się do niej przed terminem.
add-online-url-label = Link, żeby dołączyć online
add-online-url-hint = Możesz zostawić to puste i wysyłać link we własnym zakresie.
add-online-url-public-label = Pokaż ten link wszystkim
add-online-url-public-hint = Jeśli tego nie zaznaczysz, link widzi tylko nasza moderacja. Link widoczny dla wszystkich zaprasza też tych, którzy chcą zepsuć spotkanie.

## Who and how

add-who-legend = Kto i jak
add-who-note = Kto organizuje, dla kogo, koszt
add-group-name-label = Kto to organizuje?
add-group-name-hint = Nazwa grupy albo pseudonim. Pokaże się tak, jak tu wpiszesz.
add-contact-public-label = Jak można się z tobą skontaktować?
add-contact-public-hint = Strona internetowa, numer telefonu albo adres e-mail. Widzą to wszyscy. Zostaw puste, żeby zachować prywatność.
add-audience-label = Dla kogo to jest?
add-audience-hint = Wybierz wszystko, co pasuje.
add-audience-open = Zapraszamy wszystkich
add-audience-people-who-use-drugs = Osoby używające narkotyków
add-audience-family = Rodziny i bliscy
add-audience-workers = Osoby pracujące w pomocy
add-audience-students = Osoby studiujące
add-audience-women = Kobiety
add-audience-lgbtq = Osoby LGBTQ+
add-audience-people-in-recovery = Osoby w procesie zdrowienia
add-ages-label = W jakim wieku?
add-ages-all = W każdym wieku
add-ages-16 = Od 16 lat
add-ages-18 = Od 18 lat
add-ages-with-adult = Dzieci przychodzą z kimś dorosłym
add-cost-label = Ile to kosztuje?
add-cost-free = Za darmo
add-cost-donation = Płacisz, ile chcesz
add-cost-paid = Jest opłata
add-cost-note-label = Więcej o koszcie
add-cost-note-hint = Na przykład: £3, za darmo dla osób bez pracy
add-expected-label = Ile osób przychodzi?
add-expected-a-handful = Kilka
add-expected-about-10 = Około 10
add-expected-about-25 = Około 25
add-expected-more = Więcej

## Good to know

add-good-legend = Warto wiedzieć
add-good-note = Dostęp, co jest na miejscu, zdjęcia
add-good-unknown = To, co pominiesz, pokaże się jako „nie podano”, nigdy jako „nie”.
add-access-label = Dostęp i udział
add-access-step-free = Wejście bez schodów
add-access-accessible-toilet = Toaleta bez barier
add-access-hearing-loop = Pętla indukcyjna
add-access-sign-language = Język migowy
add-access-quiet-space = Cichy kąt
add-access-parking = Parking
add-access-public-transport = Blisko przystanku autobusu, tramwaju lub pociągu
add-offers-label = Co tam jest
add-offers-naloxone = Nalokson do domu
add-offers-drug-checking = Testowanie substancji
add-offers-needle-exchange = Wymiana igieł i strzykawek
add-offers-testing = Badania w kierunku zakażeń
add-offers-hot-food = Ciepłe jedzenie
add-offers-childcare = Opieka nad dziećmi
add-offers-travel-costs = Zwracamy za dojazd
add-offers-peer-support = Wsparcie osób z podobnym doświadczeniem
add-offers-talk = Prelekcja
add-offers-training = Szkolenie
add-facilities-label = W sali
add-facilities-wifi = Wi-Fi
add-facilities-projector = Rzutnik
add-facilities-plug-points = Gniazdka
add-alcohol-label = Czy jest sprzedawany alkohol?
add-alcohol-none = Bez alkoholu
add-alcohol-sold = W sprzedaży jest alkohol
add-photos-label = Czy robicie zdjęcia?
add-photos-none = Bez zdjęć
add-photos-ask = Tylko za zgodą
add-photos-yes = Tak
add-ground-rules-label = Zasady spotkania
add-ground-rules-hint = Na przykład: Co tu mówimy, tu zostaje. Przychodź i wychodź, kiedy chcesz.

## Café

add-cafe-state-open = Tak, działa
add-cafe-state-resting = Ma przerwę
add-cafe-state-closed = Jest zamknięta

## Picture

add-picture-legend = Obraz
add-picture-note = Zdjęcie lub rysunek
add-image-label = Wybierz obraz
add-image-hint = JPEG, PNG, WebP lub GIF, do 12 MB. Usuwamy ukryte dane, na przykład gdzie powstało zdjęcie. Nie pokazuj nikogo, kto się na to nie zgodził.
add-image-again = Nie udało się zachować obrazu { $name }. Wybierz go jeszcze raz.
add-image-too-big = Ten obraz ma ponad 12 MB. Wybierz mniejszy.
add-image-alt-label = Co przedstawia?
add-image-alt-hint = Dla osób, które go nie widzą. Na przykład: Czajnik i sześć filiżanek na długim stole. Potrzebujemy tego, jeśli dodajesz obraz.

## Email

add-email-legend = Twój e-mail
add-email-label = Twój adres e-mail
add-email-hint = Widzi go tylko nasza moderacja. Wyślemy ci link do potwierdzenia i twój prywatny link.
add-next-title = Co będzie dalej
add-next-confirm = Wyślemy ci e-mailem link. Otwierasz go i potwierdzasz.
add-next-look = Jeśli to twój pierwszy raz tutaj, spojrzy na to ktoś z naszego zespołu.
add-next-public = Potem widzą to wszyscy, a ty możesz drukować plakaty.
add-send-event = Dodaj to wydarzenie
add-send-cafe = Dodaj tę kawiarenkę
add-keep-private-link = Jak chronimy twoje słowa

## After sending

thanks-heading = Sprawdź pocztę
thanks-title-known = Dziękujemy. Mamy „{ $title }”.
thanks-title-unknown = Dziękujemy. Mamy to.
thanks-letter = Wysłaliśmy ci wiadomość z linkiem. Otwórz link i naciśnij „Potwierdź”. Do tego czasu nikt tego nie widzi.
thanks-no-letter = Po dziesięciu minutach nic nie ma? Zajrzyj do spamu. Jeśli tam też nic nie ma, może w adresie jest błąd: wypełnij formularz jeszcze raz z dobrym adresem.
thanks-dates-heading = { $count ->
    [one] Termin
    [few] Najbliższe { $count } terminy
    [many] Najbliższe { $count } terminów
   *[other] Najbliższe { $count } terminu
}
thanks-dates-none = Terminy będą podane.
thanks-dates-wrong = Coś nie gra z terminami? Nie potwierdzaj. Wyślij formularz jeszcze raz z dobrymi terminami: dostaniesz nową wiadomość, a tego, czego nie potwierdzisz, nikt nigdy nie zobaczy.
thanks-next-heading = Co będzie dalej
thanks-next-confirm = Potwierdzasz przez link z wiadomości.
thanks-next-look = Jeśli to twój pierwszy raz tutaj, spojrzy na to ktoś z naszego zespołu. Napiszemy, gdy to będzie zrobione.
thanks-next-public = Potem wszyscy mogą to widzieć, obserwować i drukować plakat.
thanks-keep = Zachowaj tę wiadomość. Jest w niej też twój prywatny link, przez który zobaczysz, na jakim to jest etapie.
thanks-another = Dodaj kolejne
thanks-browse = Zobacz, co i kiedy
