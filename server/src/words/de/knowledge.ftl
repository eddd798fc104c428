### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] 1 Minute zu lesen
   *[other] { $minutes } Minuten zu lesen
}
knowledge-reviewed = Zuletzt durchgesehen am { $day }
knowledge-in-english = Dieser Text ist auf Englisch. Noch hat ihn niemand übersetzt.
knowledge-sources = Quellen
knowledge-sources-text = Die Worte sind unsere eigenen. Das sind die Texte dahinter.
knowledge-source-by = von { $name }
knowledge-kicker = Ein Faltblatt zum Lesen und Weitergeben
knowledge-colophon = Unsere eigenen Worte, nach Texten von { $names }. Zuletzt durchgesehen am { $day }. Kopier es und gib es weiter.
