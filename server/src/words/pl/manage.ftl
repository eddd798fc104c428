### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = Prywatna strona wpisu.
manage-private = Każdy, kto ma adres tej strony, może zmienić twój wpis. Podaj go tylko osobom, które pomagają ci to prowadzić.
manage-state-heading = Na jakim to jest etapie
manage-unconfirmed = Czeka na ciebie
manage-unconfirmed-next = Przejrzyj to i naciśnij „Potwierdź”. Do tego czasu nikt tego nie widzi.
manage-unconfirmed-link = Przejrzyj i potwierdź
manage-waiting = Czeka na moderację
manage-waiting-next = Zanim zobaczą to wszyscy, spojrzy na to ktoś z naszego zespołu. Napiszemy, gdy to będzie zrobione. Nadal możesz wszystko zmienić.
manage-hidden = Na razie ukryte
manage-hidden-next = Ktoś zgłosił nam kłopot z tym wpisem. Nikt go nie widzi, dopóki moderacja to sprawdza. Napiszemy, gdy to będzie zrobione.
manage-public = Publiczne
manage-public-next = Wszyscy mogą to widzieć, obserwować i drukować plakat.
manage-public-see = Zobacz to na stronie
manage-public-poster = Plakaty do druku
manage-public-calendar = Dodaj do swojego kalendarza
manage-rejected = Nieprzyjęte
manage-rejected-next = Tego nie ma na stronie. Moderacja podała taki powód:
manage-rejected-again = Możesz zmienić to, co przeszkadza. Wtedy moderacja spojrzy jeszcze raz.
manage-withdrawn = Cofnięte
manage-withdrawn-next = Tego nie ma już na stronie. Kalendarze dostają informację, że to się nie odbędzie. Wszystko jest tu zachowane, a jeden przycisk to przywraca.
manage-bring-back = Przywróć
manage-cancelled = Odwołane
manage-cancelled-next = Strona mówi, że to się nie odbędzie. Kalendarze i plakaty też tak mówią.
manage-uncancel = Jednak się odbędzie

manage-done-edited = Zapisane. Nową wersję widzą wszyscy, którzy mogą widzieć wpis.
manage-done-unchanged = Nic się nie różniło, więc nic się nie zmieniło.
manage-done-waits = Zapisane. Najpierw na tę zmianę spojrzy moderacja. Do tego czasu wszyscy widzą to, co było wcześniej.
manage-done-dropped = Zmiana porzucona. Wszystko zostaje, jak jest.
manage-done-cancelled = Odwołane. Mówią o tym kalendarze, plakaty i wiadomości do osób obserwujących.
manage-done-kept = Odbędzie się.
manage-done-withdrawn = Zdjęte ze strony.
manage-done-back = Jest z powrotem.
manage-done-link = To twój nowy prywatny link. Stary niczego już nie otwiera. Nowy wysłaliśmy ci też e-mailem.
manage-link-copy = Twój prywatny link

manage-waits-heading = Czeka na moderację
manage-waits-text = Na te zmiany spojrzy ktoś z naszego zespołu, bo jeszcze się nie znamy. Do tego czasu wszyscy widzą to, co było wcześniej.
manage-drop = Porzuć tę zmianę
manage-seen-now = Wszyscy widzą
manage-seen-then = Chcesz tak
manage-change-of-date = Termin: { $day }
manage-nothing = Nic
manage-yes = Tak

manage-edit-heading = Zmień
manage-edit-event = Nazwa, czas, miejsce, słowa, obraz: wszystko na jednej stronie.
manage-edit-cafe = Nazwa, zwykły czas i miejsce, słowa, obraz: wszystko na jednej stronie.
manage-edit-link = Zmień wszystko
manage-again = To samo, nowy termin
manage-change-event = Zmień swoje wydarzenie
manage-change-cafe = Zmień swoją kawiarenkę
manage-save = Zapisz zmiany
manage-back = Prywatna strona twojego wpisu
manage-back-unsaved = Wróć bez zapisywania
manage-edit-waits = W tym formularzu jest twoja zmiana, która czeka na moderację. Ponowny zapis ją zastąpi.
manage-picture-there = Teraz jest ten obraz. Wybierz poniżej inny, żeby go zastąpić.
manage-picture-remove = Usuń obraz
manage-note-legend = Dla osób organizujących
manage-note-label = Co się zmienia i dlaczego?
manage-note-hint = Osoby organizujące dostaną tę notatkę e-mailem. Zostaje też w dzienniku.

manage-met-title = Ktoś inny w tym czasie to zmienił
manage-met-text = Nic nie przepadło: twoje słowa są w formularzu poniżej. Przejrzyj obie wersje, a potem zapisz jeszcze raz.
manage-met-clashes = Zmiany z obu stron. W formularzu są twoje słowa:
manage-met-taken = Zmiany tylko z drugiej strony. Są już w formularzu:
manage-met-theirs = Druga osoba
manage-met-mine = Ty
manage-met-before = Wcześniej

manage-done-ended = Seria kończy się w wybranym dniu. Poniżej możesz ją znów przedłużyć.
manage-done-goes-on = Seria trwa dalej.
manage-done-left-out = Te dni są pominięte.
manage-done-taken-in = Ten dzień znów jest terminem.
manage-done-added = Termin jest dodany.

manage-dates-heading = Kiedy się spotyka
manage-dates-ended = Ostatni termin serii: { $day }.
manage-go-on = Niech seria trwa dalej
manage-dates-added = Dodatkowy termin
manage-left-out-heading = Pomiń dni
manage-left-out-text = Na święta i przerwy, o których nikt jeszcze nie wie. Ludzie już znają ten termin? Wtedy wybierz go powyżej i odwołaj: powiedzą o tym kalendarze i wiadomości.
manage-left-out-label = Które dni? Jeden w każdym wierszu
manage-left-out-hint = Na przykład: 25.12.2026
manage-left-out = Pomiń te dni
manage-left-out-list = Pominięte dni
manage-take-in = Przywróć
manage-add-heading = Dodaj termin
manage-add-text = Jeszcze jeden termin obok zwykłych. Potem możesz mu dać temat, miejsce i notatkę.
manage-add = Dodaj ten termin
manage-applies-label = Których terminów dotyczy ta zmiana?
add-applies-this = Tylko tego terminu
add-applies-following = Tego terminu i wszystkich kolejnych
add-applies-following-hint = Od tego terminu seria spotyka się w ten sposób. Minione terminy zostają bez zmian.
add-applies-all = Wszystkich terminów
add-applies-all-hint = Godziny i dni całej serii, także minionych terminów.
manage-foresee-heading = Sprawdź, zanim zapiszesz
manage-foresee-text = To będą następne terminy, jeśli zapiszesz:
manage-foresee-save = Tak, zapisz w ten sposób
manage-end-heading = Zakończ serię po tym terminie
manage-end-text = Ten termin jest ostatni. Terminy dodane ręcznie zostają. Później możesz znów przedłużyć serię.
manage-end = Zakończ serię po tym terminie
manage-later-legend = Później spotyka się inaczej
manage-edit-bent = Od dnia { $day } spotyka się inaczej. Zmiany dni i godzin, które tu zrobisz, dotyczą wcześniejszych terminów. Żeby zmienić późniejsze, wybierz jeden z nich na prywatnej stronie.
manage-later-label = Terminy od tego dnia
add-later-keep = Zostaw, jak są
add-later-drop = Usuń je
add-later-drop-hint = Dni i godziny z tej strony dotyczą wtedy wszystkich terminów.
manage-done-bent = Zapisane. Dotyczy terminów przed: { $day }. Od tego dnia spotyka się inaczej, tak jak dotąd.
manage-lost-text = Przy tych dniach i godzinach niektóre terminy, o których coś tu napisano, nie są już terminami:
manage-lost-cancelled = { $day }: było odwołane.
manage-lost-left-out = { $day }: było pominięte.
manage-lost-added = { $day }: był to dodatkowy termin.
manage-lost-differs = { $day }: coś było wtedy inaczej.
manage-lost-then = Jeśli zapiszesz, to przepadnie. Potem możesz to wpisać przy nowych terminach.

manage-dates-text = Wybierz któryś, żeby go przenieść, odwołać albo dać mu własny temat, miejsce lub notatkę.
manage-dates-none = Nie ma nadchodzących terminów. Zmień wpis, żeby dodać nowe.
manage-date-title = { $day }
manage-date-when = Kiedy jest ten termin
manage-date-end-section = Kończy się innego dnia
manage-date-what = Co tym razem jest inaczej
manage-date-title-label = Temat tym razem
manage-date-title-hint = Widać go pod nazwą. Na przykład: Nalokson, mówi Sam
manage-date-place-label = Tym razem gdzie indziej?
manage-date-place-hint = Zostaw puste, jeśli to zwykłe miejsce.
manage-date-note-label = Notatka do tego terminu
manage-date-note-hint = Na przykład: Wejdź bocznymi drzwiami, główne są malowane.
manage-save-date = Zapisz ten termin
manage-date-cancelled = Ten termin jest odwołany.

manage-cancel-heading = Odwołaj
manage-cancel-all-text = Odwołane będą wszystkie przyszłe terminy. Strona zostaje i o tym mówi, tak samo kalendarze i plakaty. Żeby odwołać tylko jeden termin, wybierz go powyżej.
manage-cancel-once-text = Strona zostaje i mówi, że to się nie odbędzie, tak samo kalendarze i plakaty.
manage-cancel-reason-label = Dlaczego? To pole może zostać puste.
manage-cancel-reason-hint = Każdy może to przeczytać. Na przykład: Ogrzewanie się zepsuło.
manage-cancel-all = Odwołaj wszystkie terminy
manage-cancel-once = Odwołaj
manage-cancel-date-heading = Odwołaj ten termin
manage-cancel-date-text = Termin zostaje na stronie z informacją, że jest odwołany. Nikt nie powinien stanąć przed zamkniętymi drzwiami.
manage-cancel-date = Odwołaj ten termin

manage-withdraw-heading = Zdejmij ze strony
manage-withdraw-text = Strona wpisu znika. Kalendarze, które go mają, dostają informację, że to się nie odbędzie. Później możesz to przywrócić. Jeśli ktoś może jeszcze przyjść, raczej odwołaj: wtedy strona o tym powie.
manage-withdraw-reason-label = Dlaczego? To pole może zostać puste.
manage-withdraw-reason-hint = Może to przeczytać tylko nasza moderacja.
manage-withdraw = Zdejmij ze strony

manage-link-heading = Twój prywatny link
manage-letters-go = Wiadomości o tym wpisie idą na { $email }.
manage-link-text = Link trafił w niepowołane ręce? Zrób nowy. Stary od razu przestanie działać.
manage-new-link = Zrób nowy link

manage-replaced-title = Ten link został zastąpiony
manage-replaced-text = Ktoś zrobił nowszy prywatny link do tego wpisu. Został wysłany na adres e-mail wpisu.
manage-unknown-title = Ten link niczego nie otwiera
manage-unknown-text = Może brakuje jego części. Spróbuj skopiować z wiadomości cały link albo poproś, żebyśmy wysłali ci wszystkie twoje linki.
manage-resend = Wyślij mi moje linki

manage-preview-heading = Co mówi twój wpis
manage-preview-link = Zobacz stronę tak, jak widzą ją wszyscy
manage-preview-title = { $title }: jak to wygląda
manage-preview-lede = Tak wygląda strona dla wszystkich albo będzie wyglądać, gdy tylko stanie się publiczna.
manage-hidden-note = Widzisz to tylko ty i nasza moderacja.

rescued-heading = Wpisany tekst
rescued-text = Nic z tego nie zostało zapisane. Skopiuj, czego potrzebujesz, zanim opuścisz tę stronę.
rescued-file = Był też wybrany plik. Wybierz go jeszcze raz, gdy wrócisz do formularza.

manage-appeal-heading = Myślisz, że nie mamy racji?
manage-appeal-text = Powiedz nam jeden raz, na co mamy jeszcze raz spojrzeć. Przeczyta to ktoś z moderacji, a ty dostaniesz wiadomość.
manage-appeal-label = Co powinniśmy wiedzieć?
manage-appeal-hint = O każdą decyzję możesz zapytać raz. Zmienić wpis możesz zawsze: wtedy spojrzymy na niego jak na nowy.
manage-appeal-send = Poproś jeszcze raz
manage-appeal-asked = Mamy twoją prośbę o ponowne spojrzenie. Moderacja zrobi to najczęściej w ciągu dnia i dostaniesz wiadomość. Twoje słowa:
manage-appeal-refused = Spojrzeliśmy jeszcze raz i decyzja zostaje. Oto powód:
manage-done-appealed = Spojrzymy na to jeszcze raz i napiszemy do ciebie.

## Before a date: does it take place?

question-title = Czy to się odbędzie?
question-lede = Ludzie może już szykują się na ten termin.
question-yes-button = Tak, odbędzie się
question-yes-explain = Na stronie nic się nie zmienia i nikt nie dostaje żadnej informacji.
question-cancel-heading = Nie odbędzie się
question-cancel-explain = Wszystkie osoby, które to obserwują, dowiedzą się od razu.
question-change-heading = Tym razem jest inaczej
question-change-link = Przenieś go albo coś zmień
question-none = O ten wpis teraz nie pytamy. Dziękujemy, że o niego dbasz.
question-stop-heading = Te wiadomości
question-stop-text = Przed terminem pytamy, czy się odbędzie: najwyżej raz w tygodniu i tylko jeśli przez tydzień nie było żadnej zmiany. Jeśli przez dobę nikt nie odpowie, pokazujemy „Niepotwierdzone”.
question-stop-button = Nie pytajcie mnie przed terminami
question-stopped = Nie pytamy o ten wpis przed terminami.
question-start-button = Znów pytajcie mnie przed terminami
question-manage = Czy następny termin się odbędzie? Ludzie widzą, że nikt go nie potwierdził.
question-manage-link = Odpowiedz
question-done-yes = Dziękujemy. Wszyscy mogą na tym polegać.
question-done-stopped = Nie będziemy już pytać przed terminami tego wpisu.
question-done-started = Znów pytamy przed terminami tego wpisu.
question-asks-heading = Przed każdym terminem
