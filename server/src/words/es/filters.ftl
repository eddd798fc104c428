### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Toca una palabra para añadirla ahora. O marca todas las casillas que quieras y pulsa «Mostrar». El número dice cuántos eventos y cafés quedan entonces.
filters-hint-uncounted = Toca una palabra para añadirla ahora. O marca todas las casillas que quieras y pulsa «Mostrar».
filters-many = { $what } ({ $many })
filters-topics = Temas
filters-other-language = Otro idioma
filters-no-other = Elige
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] 1 evento
   *[other] { $count } eventos
}
