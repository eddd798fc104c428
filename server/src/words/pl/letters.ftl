### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Ta wiadomość przychodzi, bo wspólnie z kimś opiekujesz się tym wpisem. Link w niej jest tylko twój, nikt nie pozna przez niego twojego adresu i nie dostaniesz żadnych reklam.
letter-footer = Ta wiadomość przychodzi, bo ktoś podał ten adres. Poza moderacją nikt go nie widzi i nie dostaniesz żadnych reklam.
letter-not-you = Jeśli to nie ty, nie rób nic. Bez twojej odpowiedzi nic nie zostanie pokazane i nic więcej nie wyślemy.
letter-dates-to-come = Terminy będą podane
letter-manage-heading = Twój prywatny link
letter-manage-button = Otwórz swoją prywatną stronę
letter-manage-its = Otwórz jego prywatną stronę
letter-manage-keep = Zachowaj tę wiadomość. Ten link otwiera stronę twojego wpisu bez hasła, więc podaj go tylko osobom, które pomagają ci to prowadzić:

letter-confirm-subject = Potwierdź swój wpis
letter-confirm-opening = Dziękujemy za dodanie „{ $title }”.
letter-confirm-ask = Został jeden krok: potwierdź, że ten adres jest twój. Otwórz tę stronę i naciśnij „Potwierdź”.
letter-confirm-button = Potwierdź swój wpis
letter-confirm-then = Jeśli to twój pierwszy wpis, ktoś od nas szybko na niego spojrzy. Napiszemy, gdy tylko wszyscy będą mogli go zobaczyć.

letter-published-subject = Twój wpis jest publiczny
letter-published-opening = Dobra wiadomość: „{ $title }” widzą teraz wszyscy.
letter-published-button = Zobacz, jak widzą to inni
letter-published-poster = Plakaty do druku
letter-published-calendar = Kalendarz, do obserwowania i podania dalej

letter-held-subject = Mamy twój wpis
letter-held-opening = Dziękujemy za potwierdzenie „{ $title }”.
letter-held-why = Zanim zobaczą to wszyscy, spojrzy na to moderacja, jak przy każdym pierwszym wpisie z danego adresu. To chroni przed spamem i powtórkami; nic nie mówi o tobie.
letter-held-then = Nie musisz nic robić. Napiszemy, gdy tylko zapadnie decyzja, najczęściej w ciągu dnia.

letter-rejected-subject = O twoim wpisie
letter-rejected-opening = Ktoś z moderacji spojrzał na „{ $title }” i tego nie opublikował. Oto powód:
letter-rejected-then = Możesz to zmienić na prywatnej stronie: wtedy moderacja spojrzy jeszcze raz. Jeśli myślisz, że nie mamy racji, poproś nas tam, jeden raz, o ponowne spojrzenie; albo odpowiedz na tę wiadomość, a przeczyta ją człowiek.

letter-change-published-subject = Twoja zmiana jest publiczna
letter-change-published-opening = Moderacja spojrzała na twoją zmianę w „{ $title }”. Teraz widzą ją wszyscy.

letter-change-rejected-subject = O twojej zmianie
letter-change-rejected-opening = Moderacja spojrzała na twoją zmianę w „{ $title }” i jej nie przyjęła. Wszyscy nadal widzą to, co było wcześniej. Oto powód:
letter-change-rejected-then = Możesz zmienić to jeszcze raz na swojej prywatnej stronie. Jeśli myślisz, że nie mamy racji, odpowiedz na tę wiadomość, a przeczyta ją człowiek.

letter-edited-subject = Coś się zmieniło w twoim wpisie
letter-edited-opening = Moderacja zmieniła coś w „{ $title }” i pisze:
letter-edited-then = Jeśli to nie jest w porządku, zmień to z powrotem na swojej prywatnej stronie albo odpowiedz na tę wiadomość, a przeczyta ją człowiek.

letter-question-subject = Czy to nadal się odbędzie?
letter-question-opening = Następny termin jest blisko i ludzie może już się szykują. Czy odbędzie się tak, jak tu jest napisane?
letter-question-yes = Tak, odbędzie się
letter-question-otherwise = Coś się zmienia?
letter-question-cancel = Odwołaj ten termin
letter-question-move = Przenieś go albo coś zmień
letter-question-unanswered = Jeśli w ciągu doby nie będzie odpowiedzi, strona poda, że nikt tego terminu nie potwierdził.
letter-question-stop = Nie pytajcie mnie już przed terminami

letter-queue-subject = Co czeka na moderację
letter-queue-opening = { $count ->
    [one] Jedna rzecz czeka na moderację.
    [few] { $count } rzeczy czekają na moderację.
    [many] { $count } rzeczy czeka na moderację.
   *[other] { $count } rzeczy czeka na moderację.
}
letter-queue-oldest = Najstarsza czeka od: { $day }.
letter-queue-button = Otwórz kolejkę
letter-queue-footer = Dostajesz tę wiadomość, najwyżej raz dziennie, bo należysz tu do moderacji. Gdy nic nowego nie przyszło, nie wysyłamy jej.

letter-hidden-subject = O twoim wpisie
letter-hidden-opening = Ktoś zgłosił nam kłopot z „{ $title }”. Nikt tego nie widzi, dopóki moderacja to sprawdza. Treść zgłoszenia:
letter-hidden-first = Ktoś, komu ufamy, zgłosił nam kłopot z „{ $title }”. Nikt tego nie widzi, dopóki moderacja tego nie sprawdzi.
letter-hidden-first-why = Ktoś, komu ufamy, zgłosił nam kłopot z „{ $title }”. Nikt tego nie widzi, dopóki moderacja tego nie sprawdzi. Z powodów do wyboru podano:
letter-hidden-then = Napiszemy, gdy tylko to będzie zrobione. Tymczasem możesz zmienić wpis na swojej prywatnej stronie albo odpowiedzieć na tę wiadomość: przeczyta ją człowiek.

letter-withdrawn-subject = Twój wpis jest cofnięty
letter-withdrawn-opening = Wpisu „{ $title }” nie ma już na stronie, bo poprosił o to ktoś, kto ma prywatny link. Osoby, które miały to w kalendarzu, dowiedzą się, że to się nie odbędzie.
letter-withdrawn-then = To przez pomyłkę? Wszystko jest zachowane: twoja prywatna strona przywraca to jednym przyciskiem.

letter-new-link-subject = Twój nowy prywatny link
letter-new-link-opening = Oto nowy prywatny link do „{ $title }”.
letter-new-link-old = Poprzedni link niczego już nie otwiera. Jeśli to nie twoja prośba, poprosił o to ktoś inny, kto ma link: nowy podaj tylko osobom, którym ufasz.

letter-looks-again-subject = Spojrzymy jeszcze raz na twój wpis
letter-looks-again-opening = Pisaliśmy o „{ $title }”. Moderacja cofnęła tę decyzję.
letter-looks-again-waits = Wpis znów czeka na moderację i do tego czasu nikt inny go nie widzi. Nie musisz nic robić: napiszemy, gdy tylko zapadnie decyzja.
letter-looks-again-change = Twoja zmiana znów czeka na moderację. Do tego czasu wszyscy widzą to, co było wcześniej. Nie musisz nic robić: napiszemy, gdy tylko zapadnie decyzja.
letter-looks-again-seen = Wszyscy mogą to widzieć, tak jak wcześniej.

letter-appeal-refused-subject = O twoim wpisie
letter-appeal-refused-opening = Na twoją prośbę moderacja spojrzała jeszcze raz na „{ $title }”. Wpis nie wraca na stronę. Oto powód:
letter-appeal-refused-then = To nasze ostatnie słowo o tym wpisie w obecnej postaci. Nadal możesz go zmienić na swojej prywatnej stronie: wtedy spojrzymy na niego jak na nowy.
letter-swept-subject = { $count ->
    [one] O twoim wpisie
    [few] O twoich wpisach
    [many] O twoich wpisach
   *[other] O twoich wpisach
}

letter-swept-opening = { $count ->
    [one] Moderacja spojrzała na twój wpis i go nie opublikowała. Oto powód:
    [few] Moderacja spojrzała na { $count } twoje wpisy i ich nie opublikowała. Oto powód:
    [many] Moderacja spojrzała na { $count } twoich wpisów i ich nie opublikowała. Oto powód:
   *[other] Moderacja spojrzała na { $count } twoich wpisów i ich nie opublikowała. Oto powód:
}
letter-swept-then = Jeśli myślisz, że nie mamy racji, poproś nas jeden raz o ponowne spojrzenie, na prywatnej stronie:
letter-looks-again-many = { $count ->
    [one] Spojrzymy jeszcze raz na twój wpis
    [few] Spojrzymy jeszcze raz na twoje wpisy
    [many] Spojrzymy jeszcze raz na twoje wpisy
   *[other] Spojrzymy jeszcze raz na twoje wpisy
}
letter-held-again-opening = { $count ->
    [one] Jeden twój wpis był publiczny od razu, bo moderacja przyjęła wcześniejszy. Tamta zgoda została cofnięta, więc ten czeka teraz na moderację. Do tego czasu nikt inny go nie widzi.
    [few] { $count } twoje wpisy były publiczne od razu, bo moderacja przyjęła wcześniejszy. Tamta zgoda została cofnięta, więc te czekają teraz na moderację. Do tego czasu nikt inny ich nie widzi.
    [many] { $count } twoich wpisów było publicznych od razu, bo moderacja przyjęła wcześniejszy. Tamta zgoda została cofnięta, więc te czekają teraz na moderację. Do tego czasu nikt inny ich nie widzi.
   *[other] { $count } twoich wpisów było publicznych od razu, bo moderacja przyjęła wcześniejszy. Tamta zgoda została cofnięta, więc te czekają teraz na moderację. Do tego czasu nikt inny ich nie widzi.
}
letter-held-again-then = Nie musisz nic robić: napiszemy, gdy tylko zapadnie decyzja. Możesz zobaczyć i zmienić wpis na jego prywatnej stronie:
letter-swept-undone-opening = Pisaliśmy, że twoje wpisy nie zostały opublikowane. Moderacja cofnęła tę decyzję: znów czekają. Nie musisz nic robić. Napiszemy, gdy tylko zapadnie decyzja.
letter-swept-undone-subject = Spojrzymy jeszcze raz na twoje wpisy
letter-swept-others = { $count ->
    [one] Nie wymieniamy tu jeszcze jednego twojego wpisu. Możesz dostać e-mailem wszystkie swoje prywatne linki.
    [few] Nie wymieniamy tu jeszcze { $count } twoich wpisów. Możesz dostać e-mailem wszystkie swoje prywatne linki.
    [many] Nie wymieniamy tu jeszcze { $count } twoich wpisów. Możesz dostać e-mailem wszystkie swoje prywatne linki.
   *[other] Nie wymieniamy tu jeszcze { $count } twojego wpisu. Możesz dostać e-mailem wszystkie swoje prywatne linki.
}
letter-swept-links = Poproś o wszystkie swoje linki
