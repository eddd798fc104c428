### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.
# write-up = relacja. A day has the form it has in a list, so it stands after a colon or in brackets and needs no case.

write-ups-title = Jak to było u innych
write-ups-lede = Osoby, które prowadzą kawiarenki i wydarzenia, opowiadają w kilku zdaniach, jak było: co się działo, ile osób przyszło i co się sprawdziło.
write-ups-of = Jak było: „{ $title }”
write-ups-empty-title = Nie ma jeszcze żadnej relacji
write-ups-empty = Jeśli prowadzisz kawiarenkę lub wydarzenie, prywatna strona wpisu pyta po każdym terminie, jak było. To, co tam napiszesz, pokaże się tutaj.
write-ups-all = Wszystkie relacje
write-ups-all-of = Wszystkie relacje z „{ $title }”
write-ups-feed = Nowe relacje w twoim czytniku wiadomości (Atom)
write-up-heading = Jak było
write-up-of = Jak było: „{ $title }”, { $day }
write-up-came = Ile osób przyszło
write-up-worked = Co się sprawdziło
write-up-otherwise = Co następnym razem zrobimy inaczej
write-up-read = Przeczytaj całość
write-up-read-which = Przeczytaj całość: „{ $title }”, { $day }
write-up-photos-count =
    { $count ->
        [one] Z jednym zdjęciem
        [few] Z { $count } zdjęciami
        [many] Z { $count } zdjęciami
       *[other] Z { $count } zdjęcia
    }

## On the private page

manage-write-ups-heading = Jak było?
manage-write-ups-ask = Opowiedz innym w kilku zdaniach, jak było. To pomaga osobom, które dopiero zakładają kawiarenkę.
manage-write-ups-tell = Opowiedz, jak było
manage-write-ups-tell-which = Opowiedz, jak było: { $day }
manage-write-ups-none-yet = Nie było jeszcze żadnego terminu. Wróć po pierwszym.
manage-write-ups-all-told = Jest już relacja z każdego terminu. Dziękujemy.
manage-write-ups-link = Relacje z twoich terminów
manage-write-ups-written = Twoje relacje
manage-write-ups-change = Przeczytaj lub zmień
manage-write-ups-change-which = Przeczytaj lub zmień: { $day }
manage-write-up-back = Wróć do listy relacji
manage-write-up-back-one = Wróć do tej relacji
manage-write-up-heading = Jak było: { $day }
write-up-not-yet = Ten termin dopiero będzie. Wróć, gdy minie.
write-up-what-label = Co się działo?
write-up-what-hint = Wystarczy kilka zdań. Prosimy, nie podawaj imienia nikogo, kto się na to nie zgodził. Zostaw pusty wiersz, żeby zacząć nowy akapit.
write-up-what-missing = Opowiedz w kilku zdaniach, co się działo.
write-up-came-label = Ile osób przyszło?
write-up-worked-label = Co się sprawdziło?
write-up-otherwise-label = Co następnym razem zrobisz inaczej?
write-up-changed-meanwhile = Ktoś inny w tym czasie zmienił tę relację. Tamte słowa są poniżej. Naciśnij przycisk jeszcze raz, żeby zastąpić je swoimi.
write-up-save = Zapisz relację
write-up-now = Jak teraz brzmi
write-up-seen = Wszyscy mogą to przeczytać.
write-up-waits = Zanim wszyscy będą mogli to przeczytać, spojrzy na to moderacja.
write-up-waits-before = Najpierw spojrzy na to moderacja. Do tego czasu wszyscy czytają to, co było wcześniej.
write-up-rejected = Moderacja tego nie przyjęła. Oto powód:
write-up-rejected-then = Zmień to, a moderacja spojrzy jeszcze raz.
write-up-done-saved = Zapisane. Teraz wszyscy mogą to przeczytać.
write-up-done-waits = Zapisane. Najpierw spojrzy na to moderacja.
write-up-done-unchanged = Nic się nie różniło, więc nic się nie zmieniło.
write-up-done-gone = Usunięte, na zawsze.
write-up-end-heading = Usuń
write-up-end-text = Słowa i zdjęcia tej relacji znikną od razu i na zawsze. Nie możemy usunąć kopii, które zachowali inni, ani naszych kopii zapasowych, przechowywanych najwyżej 30 dni.
write-up-end = Usuń relację

## Photos

write-up-photos-heading = Zdjęcia
write-up-photos-lede =
    { $most ->
        [one] Najwyżej jedno zdjęcie.
        [few] Najwyżej { $most } zdjęcia.
        [many] Najwyżej { $most } zdjęć.
       *[other] Najwyżej tyle zdjęć: { $most }.
    } Nikt nie zobaczy zdjęcia, dopóki nie powiesz, kto na nim jest. Usuwamy z niego ukryte dane: gdzie i jakim aparatem je zrobiono.
write-up-photos-first = Najpierw zapisz relację. Potem możesz dodać zdjęcia.
write-up-photos-enough =
    { $most ->
        [one] W tej relacji jest już jedno zdjęcie. Usuń je, żeby dodać inne.
        [few] W tej relacji są już { $most } zdjęcia. Usuń jedno, żeby dodać inne.
        [many] W tej relacji jest już { $most } zdjęć. Usuń jedno, żeby dodać inne.
       *[other] W tej relacji jest już tyle zdjęć: { $most }. Usuń jedno, żeby dodać inne.
    }
write-up-alt-hint = Dla osób, które go nie widzą. Na przykład: Czajnik i sześć filiżanek na długim stole.
write-up-photo-add = Dodaj zdjęcie
write-up-photo-missing = Wybierz zdjęcie.
write-up-photo-hidden = Nikt inny go nie widzi: brakuje twojej odpowiedzi, kto na nim jest.
write-up-photo-nobody = Twoja odpowiedź: nikogo nie da się rozpoznać.
write-up-photo-agreed = Twoja odpowiedź: wszystkie osoby, które da się rozpoznać, się zgodziły.
write-up-photo-look = Powiedz, kto na nim jest, albo coś zasłoń
write-up-photo-look-which = Powiedz, kto na nim jest, albo coś zasłoń: { $alt }
write-up-photo-title = Kto jest na tym zdjęciu?
write-up-photo-lede = Twarze, tatuaże, plakietki z imieniem i ekrany zdradzają, kim ktoś jest. Zdjęcie stołu lub ciasta tak samo dobrze opowiada o udanym wieczorze.
write-up-faces-label = Kogo da się rozpoznać?
write-up-faces-hint = Nikt nie zobaczy zdjęcia, dopóki nie wybierzesz jednej z tych odpowiedzi.
write-up-faces-nobody = Nikogo na nim nie da się rozpoznać
write-up-faces-agreed = Wszystkie osoby, które da się rozpoznać, zgodziły się, żeby to zdjęcie było na tej stronie
write-up-cover-label = Zasłoń części zdjęcia
write-up-cover-hint = Zaznacz kwadraty, które mają być zasłonięte. To, co jest pod nimi, zostanie wyrzucone, tu i na każdej stronie, i nie da się tego przywrócić. Nie możemy usunąć kopii, które zachowali inni, ani naszych kopii zapasowych, przechowywanych najwyżej 30 dni.
write-up-cover-square = Rząd { $row }, kolumna { $column }
write-up-photo-changed = To zdjęcie zmieniło się, odkąd ta strona jest otwarta. Spójrz na nie jeszcze raz, a potem odpowiedz ponownie.
write-up-photo-save = Zapisz
write-up-photo-done = Zapisane. Spójrz na zdjęcie jeszcze raz.
write-up-photo-end = Usuń zdjęcie

## For moderators

moderate-write-ups-heading = Relacje z terminów
moderate-write-ups-text = Relacje od osób, których nikt z nas jeszcze nie zna. Sprawdź, czy na zdjęciach nie ma kogoś, kto może tego nie chcieć.
moderate-counts-write-ups =
    { $count ->
        [one] Jedna relacja
        [few] { $count } relacje
        [many] { $count } relacji
       *[other] { $count } relacji
    }
moderate-write-up-before = Co do tego czasu czytają wszyscy
moderate-write-up-since = Czeka od: { $when }
moderate-write-up-approved = Relację z „{ $title }” mogą teraz czytać wszyscy.
moderate-write-up-rejected = Relacja z „{ $title }” nie została przyjęta. Osoby organizujące dostaną wiadomość z twoim powodem.
moderate-write-up-take-down = Zdejmij tę relację
moderate-write-up-undone = Cofnięte: relacja z „{ $title }” znów czeka.
log-write-up-approved = Relacja przyjęta
log-write-up-rejected = Relacja nieprzyjęta

## Letters

letter-write-up-published-subject = Twoja relacja jest publiczna
letter-write-up-published-opening = Moderacja spojrzała na twoją relację z „{ $title }” ({ $day }). Teraz mogą ją czytać wszyscy. Dziękujemy za opowieść.
letter-write-up-change = Zmień ją lub usuń
letter-write-up-rejected-subject = O twojej relacji
letter-write-up-rejected-opening = Moderacja spojrzała na twoją relację z „{ $title }” ({ $day }) i jej nie przyjęła. Oto powód:
letter-write-up-rejected-then = Możesz ją zmienić: wtedy moderacja spojrzy jeszcze raz. Jeśli myślisz, że nie mamy racji, odpowiedz na tę wiadomość, a przeczyta ją człowiek.
letter-write-up-waits-subject = Spojrzymy jeszcze raz na twoją relację
letter-write-up-waits-opening = Pisaliśmy o twojej relacji z „{ $title }” ({ $day }). Moderacja cofnęła tę decyzję.
letter-write-up-waits-then = Relacja znów czeka na moderację. Nie musisz nic robić: napiszemy, gdy tylko zapadnie decyzja.

## What is kept

kept-write-ups = Relacje: co opowiadasz o terminie, twoje zdjęcia i twoja odpowiedź, kto na nich jest. Tego, co zasłonisz na zdjęciu, nie przechowujemy.
kept-write-ups-long = tak długo jak wpis, chyba że wcześniej usuniesz relację albo użyjesz „Usuń moje dane”
kept-write-ups-why = Żeby inni mogli się z nich uczyć.
