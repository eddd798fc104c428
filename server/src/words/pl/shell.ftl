### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
# Nouns: listing = wpis; event = wydarzenie; café = kawiarenka (as in „kawiarenka naprawcza”: a meeting, not a business);
# date = termin; group = grupa; place = miejsce; town = miejscowość; topic = temat; organiser = osoby organizujące, or „kto organizuje”;
# moderator = moderacja (the team), osoba z moderacji; editor = osoba redagująca; member = osoba z grupy; owner = osoba prowadząca;
# letter = wiadomość; link = link; private link = prywatny link; to follow = obserwować; calendar = kalendarz; feed = kanał;
# poster = plakat; leaflet = ulotka; queue = kolejka; flag = zgłoszenie; claim = roszczenie; proposal = propozycja; version = wersja;
# import = import; schedule = plan terminów; continuation = dalszy ciąg; request = prośba; question = pytanie; code = kod; log = dziennik;
# write-up = relacja; to keep on a device = zachować, to forget it there = usunąć z urządzenia.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Przejdź do treści
shell-help-now = Pomoc teraz
shell-leave = Opuść stronę
shell-leave-hint = Otwiera pogodę. Trzy razy Shift działa tak samo.
shell-leaving = Strona się zamyka.
shell-leave-two = Shift: naciśnij jeszcze dwa razy, żeby opuścić tę stronę.
shell-leave-one = Shift: naciśnij jeszcze raz, żeby opuścić tę stronę.
shell-leave-over = Zostajesz na tej stronie.
shell-plain-title = Notatki
shell-ways = Główne
shell-whats-on = Co i kiedy
shell-events = Wydarzenia
shell-cafes = Kawiarenki
shell-add = Dodaj swoje
shell-queue = Kolejka
shell-home = Cuppa, strona główna
foot-languages = Języki
foot-translating = O tych tłumaczeniach

foot-help-title = Pomoc teraz
foot-help-text = Ktoś się nie budzi? Wezwij pogotowie: 112 w większości Europy, 999 w Wielkiej Brytanii. Jeśli masz nalokson, podaj go.
foot-help-link = Co robić, krok po kroku
foot-run-title = Prowadzisz coś?
foot-run-text = Dodaj to w jakieś cztery minuty. Bez konta i bez opłat.
foot-add-event = Dodaj wydarzenie
foot-add-cafe = Dodaj kawiarenkę
foot-quiet-title = Nikt nie patrzy
foot-quiet-text = Czytasz bez ciasteczek. Nic tu nie śledzi. Nic na tej stronie nie pochodzi z zewnątrz.
foot-privacy = Co przechowujemy, a czego nigdy nie robimy
foot-about = O Cuppa
foot-safety = Co obiecujemy, a czego nie możemy
foot-accessibility = Dla kogo działa ta strona

### The pages that say no, each with a way on.

lost-title = Nie możemy znaleźć tej strony
lost-text = Może w adresie jest błąd, a może strona się przeniosła.
gone-title = Ten wpis został zdjęty
gone-text = Kiedyś tu był. Zdjęły go osoby, które to prowadzą, albo moderacja. W pobliżu mogą być inne terminy.
forbidden-title = To nie przyszło z naszej strony
forbidden-text = Dla bezpieczeństwa przyjmujemy formularze tylko z naszych własnych stron. Wróć, otwórz stronę ponownie i wyślij jeszcze raz. Przeglądarka zwykle pamięta to, co było wpisane.
many-title = To było dużo naraz
many-text = Z twojej sieci przychodzi teraz bardzo dużo zapytań. Poczekaj kilka minut i spróbuj ponownie. Tak bywa na wspólnych komputerach i nie jest to niczyja wina.
long-title = Ten adres jest za długi
long-text = Otwórz stronę z linku albo szukaj jeszcze raz, używając mniej słów.
head-title = Twoja przeglądarka wysłała za dużo
head-text = Z każdą stroną wysyła swoje ciasteczka, a jest ich więcej, niż czytamy. My zapisujemy najwyżej jedno, więc pochodzą z innych stron pod tą nazwą. Usuń je w ustawieniach przeglądarki, a potem otwórz stronę jeszcze raz.
much-title = To więcej, niż się tu mieści
much-text = Wróć, usuń coś z formularza i wyślij jeszcze raz. Przeglądarka zwykle pamięta to, co było wpisane.
slow-title = To trwało za długo
slow-text = Nie dotarło w ciągu minuty, więc już nie czekamy. Wróć i wyślij jeszcze raz; mniejszy obraz dochodzi szybciej. Przeglądarka zwykle pamięta to, co było wpisane.
broken-title = Coś się u nas zepsuło
broken-text = Nic z tego, co jest wpisane, nie przepadło. Wróć, poczekaj minutę i spróbuj ponownie.
broken-number = Jeśli do nas o tym napiszesz, pomoże ten numer: { $number }
method-title = Tej strony nie da się tak użyć
method-text = Otwórz ją z linku albo wyślij formularz na jego własnej stronie.
lost-search = Szukaj miejscowości, grupy lub tematu
lost-home = Strona główna
lost-whats-on = Zobacz, co i kiedy
members-title = Ta strona jest dla moderacji
members-text = Zaloguj się i wróć tutaj.

## What something is called, and what it is, in one line

named = { $name }: { $text }
