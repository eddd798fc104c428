### What a list can be narrowed by, each value with how many listings there would be.

filters-hint = Tap a word to add it now. Or tick as many boxes as you like and press “Show”. The number says how many events and cafés there are then.
filters-hint-uncounted = Tap a word to add it now. Or tick as many boxes as you like and press “Show”.
filters-many = { $what } ({ $many })
filters-topics = Topics
filters-other-language = Another language
filters-no-other = Choose
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] 1 event
   *[other] { $count } events
}
