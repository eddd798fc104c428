### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes }, { $countries }, przed nami { $dates }
directory-tally-nowhere = { $cafes }, przed nami { $dates }
directory-countries = { $count ->
    [one] 1 kraj
    [few] { $count } kraje
    [many] { $count } krajów
   *[other] { $count } kraju
}
directory-closed = { $count ->
    [one] Jeszcze 1 już się nie spotyka.
    [few] Jeszcze { $count } już się nie spotykają.
    [many] Jeszcze { $count } już się nie spotyka.
   *[other] Jeszcze { $count } już się nie spotyka.
}
directory-since = Od: { $when }
directory-began = Pierwsze spotkanie: { $when }
directory-usual = Zwykle { $rhythm }
directory-usual-since = Zwykle { $rhythm }. Od: { $when }
directory-other-days = w wybrane przez siebie dni
directory-nearest = Najbliższa, która się spotyka:
directory-others = Kawiarenki w pobliżu, które się spotykają
directory-start-title = Załóż tu własną
directory-start-title-town = Załóż własną: { $town }
directory-start-none = W pobliżu ({ $town }) nie ma jeszcze kawiarenki. Wystarczy sześć osób, stół i godzina. Dodaj swoją w jakieś cztery minuty, bez konta.
directory-start-text = Nie ma kawiarenki blisko ciebie? Wystarczy sześć osób, stół i godzina. Dodaj swoją w jakieś cztery minuty, bez konta. Dostaniesz z tego plakat i kalendarz.
