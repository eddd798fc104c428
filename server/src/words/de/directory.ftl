### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes } in { $countries }, { $dates } stehen an
directory-tally-nowhere = { $cafes }, { $dates } stehen an
directory-countries = { $count ->
    [one] 1 Land
   *[other] { $count } Ländern
}
directory-closed = { $count ->
    [one] 1 weiteres trifft sich nicht mehr.
   *[other] { $count } weitere treffen sich nicht mehr.
}
directory-since = Seit { $when }
directory-began = Zum ersten Mal: { $when }
directory-usual = Meistens: { $rhythm }
directory-usual-since = Meistens: { $rhythm }. Seit { $when }
directory-other-days = an selbst gewählten Tagen
directory-nearest = Am nächsten ist:
directory-others = Cafés in der Nähe, die sich treffen
directory-start-title = Hier eins anfangen
directory-start-title-town = In { $town } eins anfangen
directory-start-none = Bei { $town } gibt es noch kein Café. Sechs Leute, ein Tisch und eine Stunde genügen. Trag deins in etwa vier Minuten ein, ohne Konto.
directory-start-text = Kein Café in deiner Nähe? Sechs Leute, ein Tisch und eine Stunde genügen. Trag deins in etwa vier Minuten ein, ohne Konto. Du bekommst ein Plakat und einen Kalender daraus.
