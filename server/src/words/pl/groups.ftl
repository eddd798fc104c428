### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Wszystkie grupy
groups-title = Grupy
groups-lede = Wszyscy, którzy coś tu dodają.
groups-empty = Grupy pojawiają się tutaj, gdy tylko któraś coś doda. Może będzie wśród nich twoja.
groups-dates = { $count ->
    [one] 1 nadchodzący termin
    [few] { $count } nadchodzące terminy
    [many] { $count } nadchodzących terminów
   *[other] { $count } nadchodzącego terminu
}
groups-no-dates = Brak nadchodzących terminów
group-description = Kawiarenki i wydarzenia, które organizuje { $group }.
group-about-heading = O grupie
group-since = Tutaj od: { $day }.
group-site = Własna strona internetowa
group-agreed = Ta grupa przyjęła
group-principles = zasady kawiarenek redukcji szkód
group-agreed-on = ({ $day }).
group-withdrawn = Moderacja wycofała to, { $day }:
group-me-kept = Pobierz, co przechowujemy o grupie
group-me-kept-text = Chcesz coś z tego zachować? Najpierw to pobierz: co grupa o sobie mówi, role w niej i jej wpisy. Nie ma tam, kto w niej jest: to należy do tych osób.
group-me-erase-text = Nie zostaje wtedy nic z tego, co o sobie mówiła, i nikt w niej nie jest. To, co prowadziła, zostaje przy osobach, które to dodały. Jej adres zachowujemy, żeby nikt inny go nie dostał.
group-me-erase-word = Jeśli tego chcesz, wpisz { $word }
group-me-erase = Usuń tę grupę
group-done-erased-heading = Grupa jest usunięta
group-done-erased-lede = To, co prowadziła, zostaje przy osobach, które to dodały.
group-closed-title = { $group }: grupa zakończona
group-closed-lede = Grupa zamknęła się, { $day }. To, co prowadziła, może trwać dalej: szukaj pod nazwami osób, które to dodały.

## The page of somebody’s own groups

me-groups-heading = Twoje grupy
me-groups-none = Dzięki grupie kilka osób może opiekować się jej kawiarenkami i wydarzeniami, więc trwają dalej, gdy ktoś odejdzie.
me-groups-start = Załóż grupę
me-group-open = Otwórz grupę
me-group-answer = Odpowiedz
me-group-asked = Masz zaproszenie do tej grupy.
me-group-offered = Masz propozycję prowadzenia tej grupy.
me-group-waiting = { $count ->
    [one] Wpis z nazwą grupy czeka na twoje słowo.
    [few] { $count } wpisy z nazwą grupy czekają na twoje słowo.
    [many] { $count } wpisów z nazwą grupy czeka na twoje słowo.
   *[other] { $count } wpisu z nazwą grupy czeka na twoje słowo.
}
me-of-group = Prowadzi to twoja grupa.

group-role-owner = Osoba prowadząca
group-role-editor = Osoba redagująca

## Starting one

group-new-heading = Załóż grupę
group-new-lede = Do grupy należą różne osoby. Razem opiekują się tym, co jest dodane pod jej nazwą.
group-new-public = Wszyscy widzą nazwę, to, co tu napiszesz, i to, co grupa dodaje. Nikt nie widzi, kto do niej należy.
group-new-name-label = Nazwa grupy
group-new-name-hint = Tak, jak piszesz ją we wpisach.
group-about-label = O grupie
group-about-hint = Kilka zdań. To pole może zostać puste. Wszyscy zobaczą to i stronę internetową, gdy moderacja przyjmie trzy wpisy grupy.
group-site-label = Własna strona internetowa grupy
group-site-hint = Tylko jeśli ją ma.
group-claim-label = Dlaczego to twoja grupa?
group-claim-hint = Kilka słów dla naszej moderacji, na przykład kto może to potwierdzić. Czyta to tylko moderacja.
group-new-start = Załóż grupę
group-new-ask = Wyślij to moderacji
group-waits-heading = Ktoś z moderacji na to spojrzy
group-waits-lede = Tej nazwy używają już inni, więc twoje słowa przeczyta człowiek. Wyślemy ci wiadomość.

refused-group-name = Wpisz nazwę grupy, z co najmniej jedną literą. Samo „New” nie działa.
refused-group-site = Wpisz adres strony internetowej, na przykład hopestreet.example.
refused-group-closed = Grupa o tej nazwie się zamknęła. Jej nazwę trzymamy, żeby nikt nie wziął innej grupy za tamtą.
refused-group-used = Inni używają tu już tej nazwy. Napisz naszej moderacji w kilku słowach, dlaczego to twoja grupa.
refused-groups-many = Prowadzisz już tyle grup: { $most }. Najpierw przekaż lub zamknij którąś.
refused-claims-many = Pięć nazw, o które prosisz, czeka na naszą moderację. Poczekaj na odpowiedź.

## The page of a group for its members

group-me-describe = Opiekuj się grupą.
group-me-public = Zobacz jej stronę
group-me-not-public = Ma własną stronę, gdy tylko coś, co prowadzi, stanie się publiczne.
group-me-trusted = To, co osoby z grupy dodają pod jej nazwą, widać od razu. Moderacja nie musi najpierw patrzeć.
group-me-waiting-heading = Czy to wasze?
group-me-waiting-text = Ktoś dodał to pod nazwą waszej grupy. Dopóki ktoś z was nie powie, że to wasze, nie ma tego na żadnej stronie grupy.
group-me-accept = To nasze
group-me-refuse = To nie nasze
group-me-listings-heading = Co prowadzi grupa
group-me-listings-none = Na razie nic. Dodaj wydarzenie lub kawiarenkę z nazwą grupy i swoim adresem.
group-me-listing-open = Zaopiekuj się tym
group-me-listing-said = Ktoś z was powiedział, że to wasze. Opiekuje się tym osoba, która to dodała.
group-me-listing-left = Osoba, która to dodała, odeszła z grupy. Może to przejąć osoba prowadząca.
group-me-refused-heading = Nie wasze
group-me-refused-text = Te wpisy są oznaczone jako nie wasze. Zachowują wpisane słowa i nie ma ich na żadnej stronie grupy.
group-me-members-heading = Osoby w grupie
group-me-members-text = Adresy widzą tylko osoby prowadzące. Osoby redagujące zmieniają słowa i terminy. Osoby prowadzące także zdejmują wpisy ze strony i dbają o skład grupy.
group-me-more = { $count ->
    [one] W grupie jest lub ma zaproszenie jeszcze jedna osoba.
    [few] W grupie są lub mają zaproszenie jeszcze { $count } osoby.
    [many] W grupie jest lub ma zaproszenie jeszcze { $count } osób.
   *[other] W grupie jest lub ma zaproszenie jeszcze { $count } osoby.
}
group-me-you = Ty
group-me-since = { $role }, od: { $day }.
group-me-asked = Zaproszenie z dnia: { $day }. Jeszcze bez zgody.
group-me-offered = Ta osoba ma propozycję prowadzenia grupy. Jeszcze nie odpowiedziała. Po 30 dniach propozycja się kończy.
group-me-make-owner = Zaproponuj wspólne prowadzenie grupy
group-me-make-editor = Zmień na rolę redagującą
group-me-end = Usuń z grupy
group-me-end-asked = Wycofaj zaproszenie
group-me-handover-fold = Przekaż grupę tej osobie
group-me-handover-text = Gdy się zgodzi, będzie prowadzić grupę. Ty będziesz wtedy osobą redagującą.
group-me-handover = Przekaż
group-me-change-fold = Zmień coś tutaj
group-me-offer-heading = Masz propozycję prowadzenia grupy
group-me-offer-text = Osoba prowadząca dba o skład grupy, może ją zamknąć i odpowiada za to, co grupa dodaje. Jeśli nie odpowiesz, propozycja kończy się po 30 dniach.
group-me-offer-take = Tak, będę prowadzić grupę
group-me-offer-end = Nie, dziękuję
group-me-invite-heading = Zaproś kogoś
group-me-invite-text = Ta osoba dostanie wiadomość. Jeśli nie zgodzi się w ciągu 30 dni, zapominamy jej adres.
group-me-invite-label = Adres e-mail tej osoby
group-me-invite = Wyślij wiadomość
group-me-about-heading = Co czytają wszyscy
group-me-about-save = Zapisz
group-me-principles-heading = Zasady
group-me-principles-text = Grupa, która się na nie zgadza, może się tu nazywać kawiarenką redukcji szkód albo jej przyjaciółmi.
group-me-principles-agree = Zgadzamy się
group-me-leave-heading = Odejdź lub zamknij
group-me-leave-text = Jeśli odejdziesz, to, co jest dodane przez ciebie, trwa dalej pod nazwą grupy. Nadal masz swoje prywatne linki. Te wpisy może przejąć osoba prowadząca.
group-me-leave = Odejdź z grupy
group-me-last-owner = Tylko ty prowadzisz tę grupę. Najpierw ją przekaż albo zamknij.
group-me-close-text = Jeśli zamkniesz grupę, to, co prowadziła, zostaje przy osobach, które to dodały. Nikt inny nie dostanie jej nazwy.
group-me-close = Zamknij grupę
group-me-done-started = Grupa już jest.
group-me-done-described = Zapisane.
group-me-done-invited = Wiadomość jest w drodze.
group-me-done-ended = Tej osoby nie ma już w grupie.
group-me-done-offered = Wiadomość jest w drodze. Stanie się tak, gdy ta osoba się zgodzi.
group-me-done-editor = Ta osoba teraz redaguje.
group-me-done-taken = Teraz prowadzisz tę grupę.
group-me-done-turned-down = To odmowa. Nic się nie zmieniło.
group-me-done-agreed = Dziękujemy. Wszyscy widzą waszą zgodę.
group-me-done-accepted = To jest teraz na stronie grupy.
group-me-done-refused = Nie ma tego na żadnej stronie grupy.
group-left-heading = Nie ma cię już w grupie
group-left-lede = Inni działają dalej.
group-done-closed-heading = Grupa jest zamknięta
group-done-closed-lede = To, co prowadziła, zostaje przy osobach, które to dodały.
group-gone-heading = Nie ma cię już w tej grupie
group-gone-lede = To twoja decyzja, decyzja osoby prowadzącej albo grupa się zamknęła. Jeśli to pomyłka, poproś osobę prowadzącą o nową wiadomość.
group-moved-heading = Ta grupa połączyła się z inną
group-moved-lede = Nasza moderacja połączyła ją z „{ $name }”, bo obie były tym samym. Wszystko, co prowadziła, jest tam, tak samo osoby z grupy.
group-moved-on = Przejdź do „{ $name }”

group-left-listing-title = Nie możesz już tego zmieniać
group-left-listing-text = Ten wpis prowadzi grupa, a ciebie już w niej nie ma. Jeśli to pomyłka, zapytaj osobę prowadzącą grupę.
group-not-yours-title = Mogą to robić tylko niektórzy
group-not-yours-text = Opiekujesz się tym wpisem, bo prowadzi go twoja grupa. To jest dla osób prowadzących grupę albo dla tych, którzy mają prywatny link.

group-takeover-heading = Przejmij
group-takeover-text = Osoba, która to dodała, odeszła z grupy. Możesz to przejąć: wiadomości będą wtedy przychodzić do ciebie, a stary prywatny link się skończy. Napiszemy o tym tej osobie.
group-takeover = Przejmij
group-manage-member = Opiekujesz się tym, bo prowadzi to twoja grupa.
group-manage-links = Prywatne linki są dla osoby, która to dodała, i dla tych, których poprosiła.

refused-member-already = Ta osoba jest już w grupie.
refused-member-gone = Ta osoba odmówiła lub odeszła mniej niż 30 dni temu. Możesz zaprosić ją ponownie później.
refused-members-many = W grupie może być najwyżej tyle osób: { $most }. Usuń kogoś, kogo w niej już nie trzeba.
refused-members-today = W ciągu dnia możesz zaprosić tyle osób: { $most }. Dokończ jutro.
refused-offer-unagreed = Ta osoba jeszcze nie zgodziła się być w grupie. Prowadzić grupę może tylko ktoś, kto się zgodził.
refused-last-owner = Grupę musi ktoś prowadzić. Najpierw ją komuś przekaż albo zamknij.

## An invitation

invited-heading = Masz zaproszenie do grupy
invited-describe = Odpowiedz, czy chcesz być w grupie.
invited-lede = „{ $group }” prosi { $email } o wspólną opiekę nad swoimi kawiarenkami i wydarzeniami.
invited-text = Jeśli się zgodzisz, ten adres należy do grupy. Żeby coś tam robić, logujesz się wiadomością na ten adres. Nikt nie widzi, kto jest w grupie, ale osoby prowadzące znają adres.
invited-other = Ta wiadomość jest tylko dla { $email }. Jeśli ktoś ci ją przekazał, niczego ci nie otworzy.
invited-accept = Zgadzam się
invited-decline = Nie, dziękuję
invited-done-heading = Witaj w grupie
invited-done-lede = { $email } należy teraz do „{ $group }”. Zaloguj się tym adresem, żeby ją zobaczyć.
invited-declined-heading = To odmowa
invited-declined-lede = Nic się nie zmieniło. Grupa nie może zapytać cię ponownie przez 30 dni, a potem zapominamy twój adres.
invited-stale-heading = Ten link już nie działa
invited-stale-lede = Zaproszenie zostało wycofane, ma już odpowiedź albo ma ponad 30 dni. Jeśli to pomyłka, poproś grupę o nową wiadomość.

## Letters

letter-group-invited-subject = Masz zaproszenie do grupy
letter-group-invited-opening = „{ $group }” dodaje na stronie { $site } kawiarenki i wydarzenia. Prosi cię o wspólną opiekę nad nimi.
letter-group-invited-may = Osoby z grupy zmieniają słowa i terminy i drukują plakaty. Nikt inny nie widzi, kto jest w grupie.
letter-group-invited-button = Zobacz, o co chodzi
letter-group-invited-yours = To jest tylko dla ciebie. Jeśli przekażesz to dalej, nikomu innemu niczego nie otworzy.
letter-group-invited-not-you = Jeśli tego nie chcesz, nie rób nic. Po 30 dniach zapomnimy twój adres.

letter-group-ended-subject = Nie ma cię już w grupie
letter-group-ended-opening = Osoba prowadząca „{ $group }” zakończyła twój udział w grupie. To, co jest dodane przez ciebie, nadal jest twoje.
letter-group-ended-then = Jeśli to pomyłka, zapytaj ją.

letter-group-offered-subject = Masz propozycję prowadzenia grupy
letter-group-offered-opening = Osoba prowadząca „{ $group }” proponuje ci prowadzenie grupy: wspólnie albo zamiast niej.
letter-group-offered-then = Osoba prowadząca dba o skład grupy i odpowiada za to, co grupa dodaje. Nic się nie zmieni, dopóki się nie zgodzisz.
letter-group-offered-button = Odpowiedz

letter-group-taken-subject = Twoją grupę prowadzi ktoś nowy
letter-group-taken-opening = Osoba z „{ $group }”, która ma twoją propozycję, zgodziła się i teraz prowadzi grupę.
letter-group-taken-not-you = Jeśli to nie twoja decyzja, napisz na { $contact }, a człowiek to sprawdzi.

letter-claim-approved-subject = Nazwa jest twoja
letter-claim-approved-opening = Moderacja przeczytała twoje słowa. Teraz prowadzisz „{ $group }”.
letter-claim-approved-then = To, co inni dodali pod tą nazwą, czeka na twoje słowo.
letter-claim-approved-button = Otwórz grupę

letter-claim-rejected-subject = O nazwie, o którą prosisz
letter-claim-rejected-opening = Na twoją prośbę o nazwę „{ $group }” moderacja sprawdziła sprawę i odmówiła:
letter-claim-rejected-then = Jeśli myślisz, że to niesłuszne, napisz na { $contact }.
