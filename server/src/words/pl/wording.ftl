### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Słowa
wording-description = Słowa, które ranią osoby używające narkotyków, co można powiedzieć zamiast nich i dlaczego. Sprawdź własny tekst.
wording-lede = Od słów, których używamy, zależy, kto czuje się tu u siebie. Oto słowa, które wielu ludzi rani, i inne do wyboru.

wording-matters-heading = Dlaczego słowa są ważne
wording-matters-person = Człowiek to więcej niż jedna rzecz, którą robi. Słowa, które z jednej rzeczy robią całego człowieka, sprawiają, że łatwo przestać go słuchać.
wording-matters-care = Badania pokazały, że ludzie, także pielęgniarki i lekarze, oceniają tę samą osobę surowiej, gdy czytają ostrzejsze słowo. Ostre słowa trzymają ludzi z dala od miejsc, które mogłyby pomóc.
wording-matters-own = Każdy może wybrać własne słowa dla siebie. Nikogo nie poprawiamy, gdy mówi o własnym życiu, gdy cytuje ani gdy chodzi o nazwę, którą nadała sobie grupa.
wording-matters-choice = Ta lista podpowiada i nigdy nie decyduje. Nic nie jest odrzucane z powodu słowa, nic się nie zmienia bez twojego wyboru, a poradniki się różnią: dlatego podpowiedzi jest zwykle więcej niż jedna.

wording-try-heading = Sprawdź tekst
wording-try-label = Twój tekst
wording-try-hint = Najwyżej { $most } znaków. Patrzymy na to i zapominamy: niczego z tego nie przechowujemy i nie zapisujemy.
wording-try-button = Szukaj słów
wording-try-none = W tym tekście nie ma żadnego słowa z listy.
wording-try-empty = Nie ma jeszcze czego sprawdzać. Najpierw napisz lub wklej tekst.
wording-try-broke-off = Nie wszystko dotarło. To, co dotarło, nadal tu jest. Wyślij jeszcze raz.
wording-try-result = Co znaleźliśmy
wording-found = { $count ->
    [0] Nie ma tu żadnego słowa z listy.
    [one] Jest tu jedno słowo, któremu może warto się przyjrzeć.
    [few] Są tu { $count } słowa, którym może warto się przyjrzeć.
    [many] Jest tu { $count } słów, którym może warto się przyjrzeć.
   *[other] Jest tu { $count } słowa, którym może warto się przyjrzeć.
}
wording-try-more = { $count ->
    [one] Jeszcze jedno jest dalej w tekście. Wyślij krótszy fragment, żeby je zobaczyć.
    [few] Jeszcze { $count } są dalej w tekście. Wyślij krótszy fragment, żeby je zobaczyć.
    [many] Jeszcze { $count } jest dalej w tekście. Wyślij krótszy fragment, żeby je zobaczyć.
   *[other] Jeszcze { $count } jest dalej w tekście. Wyślij krótszy fragment, żeby je zobaczyć.
}

wording-list-heading = Lista
wording-list-count = { $count ->
    [one] Jedno słowo.
    [few] { $count } słowa.
    [many] { $count } słów.
   *[other] { $count } słowa.
}
wording-list-date = To, co jest wbudowane w ten program, zebrano z publicznych poradników w listopadzie 2026. Moderacja tej strony może listę uzupełniać, zmieniać i wyłączać słowa.
wording-list-json = Lista dla innych programów
wording-search-label = Szukaj słowa
wording-search-button = Pokaż
wording-search-none = Żadne słowo z listy nie pasuje do „{ $q }”.
wording-search-all = Pokaż całą listę

wording-level-slur = Obraża ludzi
wording-level-label = Robi z jednej rzeczy całego człowieka
wording-level-tip = Zdania są podzielone
wording-level-slur-text = Te słowa powstały po to, żeby ranić.
wording-level-label-text = Te słowa robią z jednej cechy całego człowieka albo wkładają winę w zwykłe zdanie.
wording-level-tip-text = Jedne poradniki unikają tych słów, inne ich używają. Zdecyduj po swojemu.

wording-word = Słowo
wording-instead = Można powiedzieć
wording-why = Dlaczego
wording-source = Źródło
wording-why-said = Dlaczego: { $why }
wording-except-said = W porządku w: { $what }
wording-instead-said = Można powiedzieć: { $what }
wording-source-said = Źródło: { $who }
wording-or = { $before } lub { $last }
wording-sources-heading = Skąd to pochodzi
wording-ours = wiedza ogólna, bez poradnika, który to mówi

## Beside the fields of a form

wording-check = Sprawdź moje słowa
wording-check-hint = Chcesz najpierw spojrzeć na swoje słowa? Nic się przez to nie wysyła, a wszystko, co jest wpisane, zostaje.
wording-checked-page = Twoje słowa: { $heading }
wording-checked-heading = Twoje słowa
wording-checked-kept = Nic nie zostało jeszcze wysłane, a wszystko, co jest wpisane, nadal tu jest.
wording-checked-again-file = Tylko obraz trzeba wybrać ponownie: żadna strona nie może oddać pliku.
wording-checked-then = Przy każdym polu możesz wybrać coś innego albo zostawić, jak jest. Twój wybór zostanie wstawiony, gdy naciśniesz przycisk poniżej.
wording-field-heading = { $count ->
    [one] Jedno słowo do przejrzenia
    [few] { $count } słowa do przejrzenia
    [many] { $count } słów do przejrzenia
   *[other] { $count } słowa do przejrzenia
}
wording-instead-label = Zamiast „{ $word }”
wording-keep = Zostaw „{ $word }”
wording-times = { $count ->
    [one] raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } razu
}
wording-file-name = Inni nigdy nie widzą nazwy twojego pliku.
wording-in-title = W nazwie
wording-in-summary = W krótkim tekście
wording-in-description = W tym, co się tam dzieje
wording-in-tags = W tematach
wording-in-speaker = W tym, kto mówi
wording-in-group-name = W nazwie grupy
wording-in-cost-note = W tym, co napisano o koszcie
wording-in-ground-rules = W zasadach spotkania
wording-in-image = W nazwie pliku z obrazem
wording-in-image-alt = W opisie obrazu
wording-in-date = W tym, co napisano o terminie
wording-in-reason = W powodzie odwołania
wording-live-use = Użyj „{ $what }”

## Moderators

wording-queue-label = Słowa do przejrzenia
wording-moderate-link = Lista słów
wording-moderate-heading = Lista słów
wording-moderate-lede = Dodaj słowo, napisz jakieś na nowo albo wyłącz. Listę widzą wszyscy, a twoja decyzja działa od razu wszędzie, gdzie ludzie piszą.
wording-moderate-put = Lista jest zmieniona. Działa od razu.
wording-moderate-off = Słowo jest wyłączone. Możesz je przywrócić poniżej.
wording-moderate-back = Zmiana jest cofnięta. Słowo jest takie jak wcześniej.
wording-moderate-nothing = Nie było czego cofać: ktoś zrobił to szybciej.
wording-moderate-find-label = Zmień słowo z listy
wording-moderate-find-hint = Wpisz je tak, jak jest na liście. Formularz otworzy się wypełniony.
wording-moderate-find = Otwórz
wording-moderate-find-none = Słowa „{ $q }” nie ma na liście. Możesz je dodać poniżej.
wording-moderate-add-heading = Dodaj słowo
wording-moderate-change-heading = Zmień „{ $term }”
wording-moderate-term-label = Słowo
wording-moderate-term-hint = Jedno słowo albo kilka, które należą do siebie. Wielkość liter, łączniki i znaki diakrytyczne nie mają znaczenia.
wording-moderate-level-label = Co robi to słowo?
wording-moderate-alternatives-label = Co można powiedzieć zamiast tego
wording-moderate-alternatives-hint = Dwa lub trzy, ze średnikami pomiędzy, najlepsze najpierw. W nawiasie: kiedy pasuje.
wording-moderate-forms-label = Inne formy zapisu
wording-moderate-forms-hint = Na przykład liczba mnoga. Ze średnikami pomiędzy.
wording-moderate-why-label = Dlaczego?
wording-moderate-why-hint = Jedno proste zdanie, które przeczytają wszyscy.
wording-moderate-sources-label = Kto tak mówi?
wording-moderate-sources-hint = Poradnik, grupa albo osoby, które odpowiedziały na pytanie. Ze średnikami pomiędzy.
wording-moderate-reason-label = Dlaczego zmieniasz listę?
wording-moderate-reason-hint = Czyta to tylko moderacja.
wording-moderate-save = Zapisz słowo
wording-moderate-off-section = Wyłącz
wording-moderate-off-text = Słowo nie będzie wtedy znajdowane, dopóki ktoś go nie przywróci.
wording-moderate-off-button = Wyłącz
wording-moderate-changes-heading = Co tu zmieniono
wording-moderate-changes-none = Nikt jeszcze nie zmienił listy.
wording-moderate-was-put = „{ $term }”: napisane lub dodane, { $when }
wording-moderate-was-off = „{ $term }”: wyłączone, { $when }
wording-moderate-ended = Nie obowiązuje od: { $when }.
wording-moderate-by = { $who }: { $reason }
wording-moderate-by-nobody = Ktoś, kogo już nie ma: { $reason }
wording-moderate-end = Przywróć to, co było
wording-moderate-end-which = Przywróć to, co było: „{ $term }”

wording-refused-term = Wpisz słowo z co najmniej jedną literą.
wording-refused-level = Wybierz, co robi to słowo.
wording-refused-alternatives = Wpisz co najmniej jedną rzecz, którą można powiedzieć zamiast tego.
wording-refused-why = Napisz jednym zdaniem, dlaczego to słowo rani.
wording-refused-reason = Napisz dlaczego, żeby inni z moderacji rozumieli to później.
wording-refused-absent = Tego słowa nie ma na liście, więc nie można go wyłączyć.
wording-refused-many = Zmieniono już tyle słów, że więcej się nie zmieści. Cofnij zmiany, których nikt nie potrzebuje.
