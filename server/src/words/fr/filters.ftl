### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Touchez un mot pour l’ajouter tout de suite. Ou cochez autant de cases que vous voulez et appuyez sur « Afficher ». Le nombre dit combien il y a alors d’événements et de cafés.
filters-hint-uncounted = Touchez un mot pour l’ajouter tout de suite. Ou cochez autant de cases que vous voulez et appuyez sur « Afficher ».
filters-many = { $what } ({ $many })
filters-topics = Sujets
filters-other-language = Une autre langue
filters-no-other = Choisir
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
