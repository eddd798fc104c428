### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Tapiwch air i’w ychwanegu nawr. Neu ticiwch gymaint o flychau ag y mynnwch a phwyswch “Dangos”. Mae’r rhif yn dweud faint o ddigwyddiadau a chaffis sydd wedyn.
filters-hint-uncounted = Tapiwch air i’w ychwanegu nawr. Neu ticiwch gymaint o flychau ag y mynnwch a phwyswch “Dangos”.
filters-many = { $what } ({ $many })
filters-topics = Pynciau
filters-other-language = Iaith arall
filters-no-other = Dewis
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] 1 digwyddiad
    [two] 2 ddigwyddiad
   *[other] { $count } digwyddiad
}
