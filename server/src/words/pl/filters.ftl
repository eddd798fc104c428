### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Dotknij słowa, żeby dodać je od razu. Albo zaznacz, ile chcesz, i naciśnij „Pokaż”. Liczba mówi, ile wydarzeń i kawiarenek wtedy będzie.
filters-hint-uncounted = Dotknij słowa, żeby dodać je od razu. Albo zaznacz, ile chcesz, i naciśnij „Pokaż”.
filters-many = { $what } ({ $many })
filters-topics = Tematy
filters-other-language = Inny język
filters-no-other = Wybierz
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] 1 wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}
