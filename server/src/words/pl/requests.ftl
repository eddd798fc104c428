### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Zapytaj o adres
ask-way-link = Wyślijcie mi link
ask-way-both = Zapytaj o adres i link
ask-way-text-place = Pytasz e-mailem, pod dowolnym imieniem. Osoby organizujące nie widzą twojego adresu e-mail.
ask-way-text-link = Link, żeby dołączyć, przychodzi e-mailem. Osoby organizujące nie widzą twojego adresu e-mail.

## The form

ask-heading-place = Zapytaj o adres
ask-heading-link = Dostań link e-mailem
ask-heading-both = Zapytaj o adres i link
ask-describe = Zapytaj o adres lub link, który nie jest pokazany wszystkim.
ask-about = Chodzi o „{ $title }”.
ask-lede = Przekazujemy twoje pytanie, a odpowiedź przychodzi do ciebie e-mailem. Osoby organizujące nigdy nie widzą twojego adresu e-mail, a ty nie widzisz ich adresu.
ask-how-by-hand = Na każde pytanie ktoś odpowiada ręcznie. To może potrwać dzień lub dwa.
ask-how-by-itself = Jeśli nie będzie odmowy, odpowiedź przyjdzie { $ahead } przed terminem.
ask-date-label = Który termin?
ask-name-label = Jak mają się do ciebie zwracać?
ask-name-hint = Wystarczy pseudonim. To pole może zostać puste.
ask-words-label = Chcesz coś dodać?
ask-words-hint = To pole może zostać puste. To jedno pytanie i jedna odpowiedź, więc nie podawaj numeru telefonu ani pełnego nazwiska.
ask-email-label = Twój adres e-mail
ask-email-hint = Tylko do tej odpowiedzi. Najpierw dostaniesz wiadomość i naciśniesz w niej jeden przycisk, żeby nikt inny nie mógł pytać w twoim imieniu.
ask-keep = Wszystko to usuniemy najpóźniej dzień po terminie.
ask-keep-undated = Wszystko to usuniemy najpóźniej po 14 dniach.
ask-send = Wyślij moje pytanie
ask-back = Wróć do wpisu
ask-broken = Coś się u nas zepsuło i twoje pytanie nie zostało wysłane. Nic z tego, co jest wpisane, nie przepadło: naciśnij przycisk jeszcze raz.

ask-refused-link = Usuń adresy stron. Nie są potrzebne, żeby zapytać.
ask-refused-date = O ten termin nie można już pytać. Wybierz jeden z podanych tutaj.
ask-refused-network = Z twojej sieci przyszło dziś wiele pytań, których nikt jeszcze nie potwierdził. Naciśnij przycisk w wiadomości, którą masz, albo spróbuj znów jutro.
ask-refused-many = Tyle pytań czeka na potwierdzenie, że na razie nie przyjmujemy nowych. Spróbuj znów za godzinę.
ask-refused-crowd = Tyle osób dziś pytało, że nie przyjmujemy już pytań do tego wpisu. Spróbuj znów jutro.

ask-sent-heading = Sprawdź pocztę
ask-sent-lede = Jeśli wszystko jest dobrze, wiadomość jest już w drodze do ciebie. Naciśnij w niej przycisk, a twoje pytanie trafi do osób organizujących.
ask-sent-none = Po dziesięciu minutach nic nie ma? Zajrzyj do spamu albo zapytaj jeszcze raz i sprawdź, czy adres jest dobrze wpisany.
ask-sent-on = Zobacz, co i kiedy

ask-closed-heading = Teraz nie trzeba o nic pytać
ask-closed-cancelled = „{ $title }” jest odwołane, więc nie ma o jaki adres pytać.
ask-closed-over = „{ $title }” już się odbyło.
ask-closed-nothing = Wszystko, co osoby organizujące mówią o „{ $title }”, jest na stronie.
ask-closed-listing = Zobacz stronę
ask-closed-on = Zobacz, co jeszcze się dzieje

## The page of whoever asked

asked-heading = Twoje pytanie
asked-describe = Twoje pytanie o wpis.
asked-about = Pytasz o „{ $title }”.
asked-about-gone = Tego wpisu właśnie nie ma na stronie.
asked-date = Termin: { $when }
asked-name = Twoje imię tam: { $name }
asked-words-heading = Twoje słowa
asked-confirm-lede = Przekazać to osobom organizującym? Zobaczą twoje słowa, a twojego adresu e-mail nie.
asked-confirm = Potwierdź
asked-not-you = To nie ty? Nie rób nic. Za dwa dni to usuniemy.
asked-waits = Osoby organizujące mają twoje pytanie. Odpowiedź przyjdzie e-mailem.
asked-waits-until = Osoby organizujące mają twoje pytanie. Jeśli nie odmówią, odpowiedź przyjdzie e-mailem: { $when }.
asked-off = Ten termin się nie odbędzie. Piszemy o tym do ciebie e-mailem.
asked-answered = Odpowiedź jest w twojej poczcie albo zaraz tam będzie. To było jedno pytanie i jedna odpowiedź.
asked-withdraw-heading = Zmieniasz zdanie?
asked-withdraw-text = Twoje pytanie, twój adres e-mail i odpowiedź, jeśli jest, od razu znikną. Tego, co już wyszło e-mailem, nie możemy cofnąć.
asked-withdraw = Wycofaj moje pytanie
asked-withdrawn-heading = Usunięte
asked-withdrawn-lede = Nic z twojego pytania nie zostało.
asked-ended-heading = Tego pytania już tu nie ma
asked-ended-lede = Zostało wycofane, ma odpowiedź albo termin już minął. Nic z niego nie przechowujemy.
asked-lost-heading = Ten link jest niepełny
asked-lost-lede = Może brakuje części adresu. Otwórz go jeszcze raz z wiadomości albo skopiuj go w całości.

## The private page of a listing

requests-heading = Osoby, które pytają
requests-link = Odpowiedz osobom, które pytają
requests-link-all = Zobacz, kto pytał i jak odpowiadasz
requests-waiting = { $count ->
    [0] Nikt nie czeka na odpowiedź.
    [one] Jedna osoba czeka na odpowiedź.
    [few] { $count } osoby czekają na odpowiedź.
    [many] { $count } osób czeka na odpowiedź.
   *[other] { $count } osoby czeka na odpowiedź.
}
requests-lede-place = Tu ludzie pytają o adres „{ $title }”. Nie widzisz ich adresów e-mail, a oni nie widzą twojego.
requests-lede-link = Tu ludzie pytają o link do „{ $title }”. Nie widzisz ich adresów e-mail, a oni nie widzą twojego.
requests-lede-both = Tu ludzie pytają o adres i link do „{ $title }”. Nie widzisz ich adresów e-mail, a oni nie widzą twojego.
requests-lede-nothing = „{ $title }” niczego teraz nie ukrywa, więc nie można pytać. Tu są wcześniejsze pytania.
requests-none = Nikt jeszcze nie zapytał.
requests-more = Tyle najstarszych jest pokazanych: { $count }. Odpowiedz na któreś, żeby zobaczyć pozostałe.
requests-nameless = Ktoś
requests-from = { $name } pyta
requests-date = Na termin: { $when }
requests-date-off = Na termin, który się nie odbędzie. Ta osoba już to wie.
requests-no-words = Bez słów.
requests-unsent = Twoja odpowiedź nie została wysłana ({ $when }), bo wpis był wtedy ukryty. Nikt niczego nie dostał. Odpowiedz jeszcze raz.
requests-due = Jeśli nic nie zrobisz, wyjdzie samo: { $when }.
requests-answer-label = Twoja odpowiedź
requests-answer-place = Wyślij adres
requests-answer-link = Wyślij link
requests-answer-both = Wyślij adres i link
requests-answer-words = Wyślij tylko moje słowa
requests-answer-no = Odmów
requests-answer-no-hint = Ta osoba dowie się, że nie możesz tego podać, a jej pytanie zniknie.
requests-reply-label = Kilka słów od ciebie
requests-reply-hint = To pole może zostać puste. Wysyłamy tak, jak jest wpisane, więc nie podawaj swojego adresu e-mail, jeśli ta osoba ma go nie znać.
requests-send = Odpowiedz
requests-send-which = Odpowiedz: { $name }
requests-ignore = Możesz też nic nie robić. Wtedy nic nie zostanie wysłane, a dzień po terminie wszystko to usuniemy.
requests-answered-heading = Z odpowiedzią
requests-answered-given = Odpowiedź ręczna
requests-answered-itself = Wysłane samo
requests-answered-refused = Odmowa. Zniknie, gdy tylko ta osoba się dowie.
requests-sends-heading = Co jest wysyłane
requests-sends-nothing = Nie wpisano jeszcze nic, co można by wysłać. Do tego czasu możesz odpowiadać słowami.
requests-sends-edit = Zmień
requests-how-heading = Jak wygląda odpowiedź
requests-how-label = Kto odpowiada?
requests-how-hand = Za każdym razem ja
requests-how-itself = Wysyła się samo
requests-how-itself-hint = Każdemu, kto zapytał i komu nie odmówisz, tak jak brzmi w danej chwili. Nadal widzisz, kto pyta, i możesz wcześniej odmówić.
requests-hours-label = Ile przed terminem?
requests-how-save = Zachowaj to
requests-how-stands-hand = Na każde pytanie odpowiadasz ty.
requests-how-stands-itself = Odpowiedź wychodzi sama { $ahead } przed terminem.
requests-how-owner = Wybierają to osoby prowadzące grupę.
requests-kept = Pytania i odpowiedzi usuwamy dzień po terminie albo po 14 dniach, gdy nie ma terminu.

requests-done-answered = Odpowiedź jest w drodze.
requests-done-already = Odpowiedź już była: od ciebie albo od kogoś, kto opiekuje się wpisem razem z tobą.
requests-done-hand = Od teraz na każde pytanie odpowiadasz ty.
requests-done-itself = Od teraz odpowiedź wychodzi sama.

requests-refused-answer = Wybierz, co odpowiadasz.
requests-refused-words = Wpisz słowa, które mają być wysłane.
requests-refused-off = Ten termin się nie odbędzie. Możesz tylko odmówić.
requests-refused-hidden = Wpisu nikt teraz nie widzi, więc nic o nim nie wysyłamy. Odpowiedz, gdy znów będzie publiczny, albo odmów.

## Letters

letter-request-footer = Ta wiadomość przychodzi, bo ktoś zadał pytanie z tym adresem. Odpowiedzi na nią trafiają do osób, które prowadzą tę stronę, i do nikogo innego. Nie dostaniesz żadnych reklam.
letter-request-withdraw = Zobacz lub wycofaj moje pytanie
letter-request-once = To jedno pytanie i jedna odpowiedź: to, co odpiszesz na tę wiadomość, nie dotrze do osób organizujących.

letter-request-confirm-subject = Potwierdź swoje pytanie
letter-request-confirm-opening = Ktoś, najpewniej ty, pyta o coś w sprawie:
letter-request-confirm-ask = Przekazać to osobom organizującym? Zobaczą wpisane imię i słowa, a tego adresu nie.
letter-request-confirm-button = Zobacz i potwierdź
letter-request-confirm-not-you = To nie ty? Nie rób nic, a nikt się o tym nie dowie. Za dwa dni to usuniemy.

letter-request-known-subject = O twoim pytaniu
letter-request-known-opening = Mamy już to pytanie od ciebie. Nie musisz pytać ponownie. Możesz zobaczyć, co się z nim dzieje, albo je wycofać.
letter-request-known-button = Zobacz moje pytanie

letter-request-asked-subject = Ktoś cię o coś pyta
letter-request-asked-opening-place = { $name } pyta cię o adres:
letter-request-asked-opening-link = { $name } pyta cię o link, żeby dołączyć:
letter-request-asked-opening-both = { $name } pyta cię o adres i link:
letter-request-asked-somebody = Ktoś
letter-request-asked-words = Treść:
letter-request-asked-no-words = Bez dodatkowych słów.
letter-request-asked-button = Odpowiedz
letter-request-asked-hidden = Nie widzisz adresu e-mail tej osoby, a ona nie widzi twojego. Możesz to wysłać, odmówić albo nic nie robić.
letter-request-asked-itself = Jeśli nic nie zrobisz, ta osoba dostanie to { $ahead } przed terminem, zgodnie z twoim wyborem.
letter-request-asked-footer = Ta wiadomość przychodzi, bo opiekujesz się tym wpisem. Nikt nie pozna przez nią twojego adresu i nie dostaniesz żadnych reklam.

letter-request-given-subject = Odpowiedź na twoje pytanie
letter-request-given-opening = Oto odpowiedź na twoje pytanie. Chodzi o:
letter-request-given-place = Gdzie
letter-request-given-link = Link, żeby dołączyć
letter-request-given-words = Osoby organizujące piszą:
letter-request-given-care = Zachowaj to dla siebie: to nie jest publiczne i ludzie na tym polegają.

letter-request-refused-subject = O twoim pytaniu
letter-request-refused-opening = Osoby organizujące nie mogą ci podać tego, o co pytasz w sprawie:
letter-request-refused-deleted = Twoje pytanie i twój adres są już usunięte. W tej sprawie więcej nie napiszemy.

letter-request-off-subject = Odwołane: to, o co pytasz
letter-request-off-opening = To, o co pytasz, się nie odbędzie:
letter-request-off-why = Osoby organizujące piszą:
letter-request-off-next = Nie musisz nic robić. Twoje pytanie samo zniknie, a jeśli termin jednak się odbędzie, napiszemy.

letter-request-changed-subject = Zmiana w tym, o co pytasz
letter-request-changed-opening = Coś jest inaczej niż w poprzedniej wiadomości. Teraz jest tak:
letter-request-changed-stands = Jednak się odbędzie:
