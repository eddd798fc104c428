### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Przygotuj tę stronę
setup-describe = Nazwa tej strony, kto ją prowadzi i do kogo pisać.
setup-lede = Kilka słów i możesz otworzyć stronę. Wszyscy mogą je przeczytać na stronie „O Cuppa”. Możesz je później zmienić.
setup-lede-again = Wszyscy mogą to przeczytać na stronie „O Cuppa”.
setup-name-label = Nazwa strony
setup-name-hint = Jest na górze każdej strony.
setup-runs-label = Kto ją prowadzi
setup-runs-hint = Grupa, organizacja albo nazwa, której używasz. Nikt nie musi tu podawać urzędowego nazwiska.
setup-country-label = Kraj, z którego ją prowadzisz
setup-contact-label = Adres e-mail do pytań
setup-contact-hint = Widzą go wszyscy. Idą tam też odpowiedzi na wiadomości.
setup-complaints-label = Adres e-mail do skarg
setup-complaints-hint = Widzą go wszyscy. Zostaw puste, jeśli jest ten sam.
setup-moderator-label = Adres e-mail pierwszej osoby z moderacji
setup-moderator-hint = Dostanie wiadomość, która ją zaloguje. Ten adres widzi tylko moderacja.
setup-save = Przygotuj
setup-save-again = Zapisz zmiany
setup-done-heading = Gotowe, strona przygotowana
setup-done-letter = Wiadomość z linkiem do logowania jest w drodze do pierwszej osoby z moderacji.
setup-done-console = Bez serwera poczty wiadomości stają się plikami. Link, który loguje pierwszą osobę z moderacji, jest w konsoli.
setup-done-next = Kolejne osoby do moderacji dodaje się w wierszu poleceń: cuppa moderator add EMAIL.
setup-done-about = Zobacz stronę „O Cuppa”
setup-changed = Zapisane. To czytają wszyscy.
setup-where = Nikt jeszcze nie przygotował tej strony. Kto ją uruchomił, znajdzie link do tego w konsoli.
setup-closed = Ta strona jest przygotowana. To, co mówi o sobie, może zmienić moderacja: najpierw się zaloguj.

refused-setup-name = Nadaj stronie nazwę.
refused-setup-runs = Napisz w kilku słowach, kto prowadzi stronę.
refused-setup-contact = Podaj adres e-mail, pod którym można pytać.
refused-setup-country = Wybierz kraj, z którego ją prowadzisz.
refused-setup-moderator = Podaj adres e-mail kogoś, kto zajmie się nowymi wpisami.

about-runs-title = Kto prowadzi tę stronę
about-runs = { $site }: stronę prowadzi { $runs }.
about-country = Kraj: { $country }
about-contact = Pytania: { $contact }
about-complaints = Skargi: { $complaints }
about-complaints-how = Każdą skargę czyta człowiek. Podaj adres strony i napisz, co jest nie tak. Przy każdym wpisie jest też link, którym można go zgłosić, bez konta.
about-change = Zmień to, co tu jest
