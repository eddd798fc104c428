### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Tipp auf ein Wort, um es gleich hinzuzufügen. Oder kreuz so viele Kästchen an, wie du magst, und drück „Zeigen“. Die Zahl sagt, wie viele Veranstaltungen und Cafés es dann sind.
filters-hint-uncounted = Tipp auf ein Wort, um es gleich hinzuzufügen. Oder kreuz so viele Kästchen an, wie du magst, und drück „Zeigen“.
filters-many = { $what } ({ $many })
filters-topics = Themen
filters-other-language = Eine andere Sprache
filters-no-other = Wählen
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] 1 Veranstaltung
   *[other] { $count } Veranstaltungen
}
