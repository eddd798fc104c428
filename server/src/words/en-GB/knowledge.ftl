### The learning pages, and the words around them on paper.

knowledge-minutes = { $minutes ->
    [one] 1 minute to read
   *[other] { $minutes } minutes to read
}
knowledge-reviewed = Last reviewed on { $day }
knowledge-in-english = This text is in English. Nobody has translated it yet.
knowledge-sources = Sources
knowledge-sources-text = The words are our own. These are the texts behind them.
knowledge-source-by = by { $name }
knowledge-kicker = A leaflet to read and pass on
knowledge-colophon = Our own words, after texts of { $names }. Last reviewed on { $day }. Copy it and pass it on.
