### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes } en { $countries }, { $dates } por venir
directory-tally-nowhere = { $cafes }, { $dates } por venir
directory-countries = { $count ->
    [one] 1 país
   *[other] { $count } países
}
directory-closed = { $count ->
    [one] 1 más ya no se reúne.
   *[other] { $count } más ya no se reúnen.
}
directory-since = Desde { $when }
directory-began = Primera reunión: { $when }
directory-usual = Normalmente: { $rhythm }
directory-usual-since = Normalmente: { $rhythm }. Desde { $when }
directory-other-days = los días que elige
directory-nearest = El más cercano que se reúne:
directory-others = Cafés cercanos que se reúnen
directory-start-title = Empieza uno aquí
directory-start-title-town = Empieza uno en { $town }
directory-start-none = Todavía no hay ningún café cerca de { $town }. Bastan seis personas, una mesa y una hora. Anuncia el tuyo en unos cuatro minutos, sin cuenta.
directory-start-text = ¿No hay ningún café cerca? Bastan seis personas, una mesa y una hora. Anuncia el tuyo en unos cuatro minutos, sin cuenta. Con eso te hacemos un cartel y un calendario.
