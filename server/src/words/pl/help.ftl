### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Ktoś potrzebuje pomocy teraz
help-description = Przedawkowanie i inne zagrożenia: objawy i co robić, krok po kroku.
help-urgent = Ktoś się nie budzi lub źle oddycha? Od razu wezwij pogotowie.
help-signs-title = Objawy przedawkowania
help-sign-wake = Nie budzi się, nawet gdy głośno wołasz i potrząsasz za ramiona
help-sign-breath = Oddech powolny albo wcale go nie ma
help-sign-snore = Chrapanie albo charczenie
help-sign-lips = Sine lub szare usta albo czubki palców
help-sign-pale = Skóra blada, zimna lub wilgotna
help-any = Wystarczy jeden objaw. Nie czekaj na pewność.
help-steps-title = Co robić
help-step-call = Wezwij pogotowie
help-step-call-text = { $country }: { $number }. Inne numery są na górze tej strony. Powiedz, że osoba się nie budzi i jak oddycha. Powiedz, jakie to narkotyki, jeśli wiesz. Powiedz dokładnie, gdzie jesteś.
help-step-side = Połóż tę osobę na boku
help-step-side-text = Jeśli oddycha, obróć ją na bok: głowa odchylona do tyłu, usta skierowane w dół, noga, która jest na górze, zgięta w kolanie. To pozycja bezpieczna. Dzięki niej drogi oddechowe są drożne.
help-step-naloxone = Jeśli masz nalokson, podaj go
help-step-naloxone-text = Działa na opioidy i nie zaszkodzi, nawet jeśli nie masz pewności. Postępuj według ulotki z zestawu. Po dwóch lub trzech minutach nic się nie zmienia? Podaj kolejną dawkę. W Zjednoczonym Królestwie każdy może podać nalokson, żeby ratować życie.
help-step-breath = Nie oddycha? Rób to, co mówi osoba w telefonie
help-step-breath-text = Osoba w słuchawce zostaje na linii i mówi, jak pomóc w oddychaniu albo jak uciskać klatkę piersiową.
help-step-stay = Zostań
help-step-stay-text = Zostań, aż przyjdzie pomoc. Nalokson może przestać działać wcześniej niż narkotyki i oddech może znów ustać. Powiedz ratownikom, co zostało zażyte i co było podane.
help-police = Boisz się policji? W wielu miejscach pogotowie przyjeżdża bez niej. Nie możemy obiecać tego wszędzie. Życie jest najważniejsze.
help-danger-title = Inne objawy zagrożenia
help-danger-fit = Drgawki: ciało sztywnieje albo się trzęsie
help-danger-chest = Ból lub ucisk w klatce piersiowej
help-danger-hot = Bardzo gorąca skóra
help-danger-mind = Silne splątanie albo tak silny niepokój lub lęk, że nic nie pomaga
help-danger-drowsy = Coraz większa senność, coraz trudniej obudzić
help-danger-call = Tu też wystarczy jeden objaw: wezwij pogotowie. Nalokson działa tylko na opioidy, ale tutaj nie zaszkodzi.
help-danger-fit-text = Drgawki: odsuń twarde przedmioty. Nie przytrzymuj tej osoby i nie wkładaj jej nic do ust. Gdy drgawki miną, połóż ją na boku.
help-danger-hot-text = Bardzo gorąca skóra: zaprowadź tę osobę w chłodne miejsce, zdejmij z niej ciepłe ubranie i połóż na skórze chłodne, mokre okłady.
help-danger-drowsy-text = Osoba jest senna, ale jeszcze nie śpi: zostań, rozmawiaj z nią i zwracaj uwagę na każdy oddech. Nie dawaj nic do jedzenia ani picia. Jeśli się kładzie, to na boku. Nigdy nie zostawiaj jej samej, żeby „to przespała”.
help-numbers = Pogotowie według krajów
help-place-europe = Unia Europejska
help-place-mobile = Gdzie indziej, większość telefonów komórkowych
help-other = W twoim kraju jest inny numer? Dzwoń pod tamten.
help-talk-title = Chcesz z kimś porozmawiać?
help-talk-text = Jeśli myślisz o odebraniu sobie życia albo boisz się o kogoś, zadzwoń pod numer alarmowy lub na jedną z linii poniżej. Nie musisz wszystkiego wyjaśniać. Wystarczy powiedzieć, że potrzebujesz pomocy.
help-choose = Wybierz kraj
help-ambulance = Pogotowie:
help-line-known = Aktualne: { $day }. Możesz to sprawdzić tutaj:
help-line-doubtful = Sprawdź ten numer, zanim na nim polegasz
help-line-doubtful-text = Ostatnio był aktualny: { $day }, ponad { $days } dni temu. Sprawdź go tutaj:
help-none = Dla innych krajów nie ma tu jeszcze telefonów zaufania. Zapytaj w przychodni albo w poradni w swojej okolicy.
help-kept = Otwórz tę stronę raz, a większość przeglądarek zachowa ją na czas, gdy nie masz sieci.
help-print = Ta strona drukuje się na jednej lub dwóch kartkach. Powieś ją tam, gdzie ludzie ją zobaczą.

offline-title = Nie masz połączenia
offline-description = W tej chwili nie ma sieci.
offline-text = Nie udało się pobrać tej strony. „Pomoc teraz” jest tu mimo to: jest zapisana na tym urządzeniu.
offline-help = „Pomoc teraz” jest tutaj
offline-again = Spróbuj otworzyć stronę ponownie
offline-trace = Z tego, co tu czytasz, to urządzenie zachowuje „Pomoc teraz” i to, co chcesz tu zachować. Nic więcej.

safety-screen-title = Ktoś może widzieć twój ekran
safety-screen-text = „Opuść stronę” na górze każdej strony otwiera pogodę. Tak samo działa trzy razy Shift. Gdy skrypty są włączone, strona od razu robi się pusta, a „wstecz” już jej w tej karcie nie pokaże.
safety-screen-history = Historia przeglądarki nadal pokazuje adresy stron, które czytasz. Wyczyść ją w ustawieniach przeglądarki, pod „Historia” lub „Prywatność”, albo czytaj w oknie prywatnym.
safety-screen-tabs = W karcie tylko słowo „{ $word }”, bez filiżanki
safety-screen-tabs-hint = Karta nie mówi, którą stronę czytasz. Adresy i to, co pokazuje sama strona, zostają bez zmian.
safety-screen-keep = Zachowaj „Pomoc teraz” na czas bez sieci
safety-screen-keep-hint = To ta sama strona dla wszystkich. Wyłącz to, jeśli nikt nie może się dowiedzieć, że ta przeglądarka kiedykolwiek tu była. Wszystko inne, co tu zachowano, też się wtedy usunie.
safety-screen-saved = Zapisane w tej przeglądarce, tylko dla ciebie. My się o tym nie dowiadujemy.
safety-screen-refused = Twoja przeglądarka nie pozwala stronom niczego zapisać, więc nie da się tego przełączyć.
safety-screen-scripts = Gdy skrypty są dozwolone, są tu przełączniki. Bez skryptów nic nie zapisuje się w twojej przeglądarce, a karty pokazują nazwę każdej strony.
safety-screen-clear = Te przełączniki zostają w tej przeglądarce, dopóki nie wyczyścisz „plików cookie i danych stron” dla tej strony albo nie przełączysz ich z powrotem.
safety-people-title = Porozmawiaj z człowiekiem
safety-people-text = Coś jest nie tak albo nie czujesz się bezpiecznie? Napisz: { $contact }. Przeczyta to człowiek.
safety-people-none = Coś jest nie tak albo nie czujesz się bezpiecznie? Powiedz osobom, które prowadzą tę stronę.
safety-people-complaints = Coś, co robimy, ci się nie podoba? Skargi przyjmuje { $complaints }. Dostaniesz odpowiedź.
safety-people-about = Kto prowadzi tę stronę

guide-contents = Na tej stronie
guide-print = Wydrukuj tę stronę: tabele są do wypełnienia ręcznie.
