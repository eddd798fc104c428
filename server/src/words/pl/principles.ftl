### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = Czym kieruje się kawiarenka redukcji szkód
principles-description = Osiem krótkich zdań, na które zgadza się kawiarenka lub grupa.
principles-lede = Każdy może zrobić kawiarenkę. Kto nazywa ją tutaj kawiarenką redukcji szkód, zgadza się na to.
principle-welcome = Każdą osobę witamy taką, jaka jest, bez względu na to, czy używa narkotyków.
principle-no-conditions = Nikt nie musi przestawać, niczego obiecywać ani niczego opowiadać.
principle-together = Osoby używające narkotyków pomagają to planować, prowadzić i zabierają głos.
principle-respect = Mówimy o ludziach z szacunkiem i nikogo nie sprowadzamy do etykietki.
principle-true = To, co mówimy o narkotykach i zdrowiu, jest prawdą, a gdy czegoś nie wiemy, mówimy to wprost.
principle-private = To, co ludzie opowiadają, zostaje tam. Nie spisujemy, kto przyszedł, i nie fotografujemy osób, które tego nie chcą.
principle-safe = Wiemy, co robić, gdy ktoś weźmie za dużo, i jest tam ktoś, kto umie to zrobić.
principle-nothing-sold = Nikt tam nie sprzedaje narkotyków, nikt nie musi niczego kupować i nikt nie zarabia na tych, którzy przychodzą.
principles-version = Ten tekst jest z dnia: { $day }.
principles-how = Kto potwierdza tu kawiarenkę, zgadza się na to w jej imieniu. Grupa zgadza się na własnej stronie. Jeśli moderacja ma powód, by to wycofać, każdy może ten powód przeczytać.

confirm-principles = Naciskając „Potwierdź”, mówisz, że kawiarenka trzyma się tych zasad:
listing-agreed-badge = Kawiarenka redukcji szkód
listing-agreed = Ta kawiarenka przyjęła
listing-agreed-on = ({ $day }).
listing-withdrawn = Moderacja wycofała nazwę „kawiarenka redukcji szkód”, { $day }:

## What moderators do

claims-heading = Nazwy, o które ktoś prosi
claims-lede = Tej nazwy używają inni albo grupa o tej nazwie już tu jest.
claims-none = Nikt nie czeka na odpowiedź.
claims-who = { $email } prosi o „{ $name }”.
claims-others = { $count ->
    [0] Pod tą nazwą nie ma żadnego publicznego wpisu innych osób.
    [one] Pod tą nazwą jest jeden publiczny wpis kogoś innego.
    [few] Pod tą nazwą są { $count } publiczne wpisy innych osób.
    [many] Pod tą nazwą jest { $count } publicznych wpisów innych osób.
   *[other] Pod tą nazwą jest { $count } publicznego wpisu innych osób.
}
claims-own = { $count ->
    [0] Ta osoba nie ma tam żadnego.
    [one] Ta osoba ma tam jeden.
    [few] Ta osoba ma tam { $count }.
    [many] Ta osoba ma tam { $count }.
   *[other] Ta osoba ma tam { $count }.
}
claims-here = Grupa o tej nazwie już tu jest. Jeśli przyjmiesz, ta osoba będzie ją prowadzić.
claims-page = Zobacz, co jest pod tą nazwą
claims-approve = Przyjmij
claims-reject-fold = Odmów
claims-reject-label = Powód, który ta osoba pozna
claims-reject = Odmów z tym powodem
claims-decided-heading = Rozstrzygnięte
claims-approved = Przyjęte: { $name }
claims-rejected = Odmowa: { $name }
claims-undo = Cofnij to
claims-done-approved = Nazwa przyznana. Napiszemy o tym.
claims-done-rejected = Odmowa zapisana. Napiszemy dlaczego.
claims-done-undone = Znów czeka.
claims-done-nothing = Ktoś już to rozstrzygnął albo nie da się już tego zrobić.
claims-gone-person = ktoś, kogo już nie pamiętamy

mod-groups-heading = Grupy
mod-groups-lede = To, co dodają osoby z zaufanej grupy, widać od razu. Zaufanie dają trzy przyjęte wpisy.
mod-groups-none = Nikt jeszcze nie założył grupy.
mod-group-members = { $count ->
    [one] Jedna osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
mod-group-listings = { $count ->
    [0] nie prowadzi nic
    [one] prowadzi jeden wpis
    [few] prowadzi { $count } wpisy
    [many] prowadzi { $count } wpisów
   *[other] prowadzi { $count } wpisu
}
mod-group-closed = Zamknięta
mod-group-trusted = Zaufana
mod-group-earned = Zaufana, dzięki trzem przyjętym wpisom
mod-group-distrusted = Już nie zaufana:
mod-group-trust = Zaufaj jej
mod-group-distrust-fold = Cofnij zaufanie
mod-group-distrust-label = Powód, dla moderacji
mod-group-distrust = Cofnij zaufanie z tego powodu
mod-agreements-heading = Kto zgodził się na zasady
mod-agreements-lede = Jeśli wycofasz zgodę, wszyscy mogą przeczytać dlaczego, a nazwa „kawiarenka redukcji szkód” znika.
mod-agreements-none = Na razie nikt.
mod-agreement-on = Zgoda z dnia: { $day }.
mod-agreement-withdrawn = Wycofane:
mod-agreement-revoke-fold = Wycofaj
mod-agreement-revoke-label = Powód, który wszyscy mogą przeczytać
mod-agreement-revoke = Wycofaj z tym powodem
mod-agreement-restore = Niech znów obowiązuje
mod-groups-done = Gotowe.

merges-heading = Połącz grupy lub miejsca
merges-lede = Jeśli jedna grupa lub jedno miejsce ma dwa adresy, połącz je. Stary adres poprowadzi wtedy do drugiego. Możesz to cofnąć.
merges-what-label = Co łączysz?
merges-what-group = Dwie grupy
merges-what-place = Dwa miejsca
merges-from-label = Adres, który znika
merges-from-hint = Strona albo ostatnia część jej adresu.
merges-into-label = Adres, który zostaje
merges-look = Zobacz, co by się stało
merges-preview-heading = Tak by się stało
merges-preview-text = „{ $from }” prowadzi od teraz do „{ $into }”. Nazwa „{ $into }” zostaje.
merges-preview-moves = { $count ->
    [0] Żaden publiczny wpis się nie przenosi.
    [one] Przenosi się jeden publiczny wpis:
    [few] Przenoszą się { $count } publiczne wpisy:
    [many] Przenosi się { $count } publicznych wpisów:
   *[other] Przenosi się { $count } publicznego wpisu:
}
merges-preview-stays = { $count ->
    [0] Nie ma tam jeszcze żadnego publicznego wpisu.
    [one] Jest tam już jeden publiczny wpis:
    [few] Są tam już { $count } publiczne wpisy:
    [many] Jest tam już { $count } publicznych wpisów:
   *[other] Jest tam już { $count } publicznego wpisu:
}
merges-preview-members = { $count ->
    [0] Żadne osoby się nie przenoszą.
    [one] Do drugiej grupy przechodzi jedna osoba.
    [few] Do drugiej grupy przechodzą { $count } osoby.
    [many] Do drugiej grupy przechodzi { $count } osób.
   *[other] Do drugiej grupy przechodzi { $count } osoby.
}
merges-preview-followers = { $count ->
    [0] Nikt nie obserwuje tego e-mailem.
    [one] Jedna osoba, która obserwuje to e-mailem, będzie obserwować drugie.
    [few] { $count } osoby, które obserwują to e-mailem, będą obserwować drugie.
    [many] { $count } osób, które obserwują to e-mailem, będzie obserwować drugie.
   *[other] { $count } osoby, które obserwują to e-mailem, będzie obserwować drugie.
}
merges-merge = Połącz
merges-standing-heading = Połączone
merges-standing-none = Nic nie jest połączone.
merges-standing = { $from } prowadzi do { $into }, od: { $day }.
merges-undo = Cofnij to
merges-done-merged = Połączone.
merges-done-undone = Oba mają znów swoje adresy.
merges-done-nothing = To było już cofnięte.
refused-merge-absent = Pod tym adresem nie ma nic publicznego.
refused-merge-same = To już jest jedno i to samo.
refused-merge-again = To było już łączone. Najpierw to cofnij albo wybierz adres, do którego prowadzi.
refused-merge-closed = Ta grupa się zamknęła. Tego, co się skończyło, nie łączymy: nazwę trzymamy, żeby nikt nie wziął innej grupy za tamtą.
refused-merge-members = W tej grupie są osoby, a druga to tylko wpisana nazwa. Połącz je w odwrotnym kierunku.

moderate-claims-link = Nazwy, o które ktoś prosi
moderate-groups-link = Grupy, zaufanie i zasady
moderate-merges-link = Połącz grupy lub miejsca
