### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] 1 munud i’w ddarllen
    [two] 2 funud i’w ddarllen
   *[other] { $minutes } munud i’w ddarllen
}
knowledge-reviewed = Adolygwyd ddiwethaf: { $day }
knowledge-in-english = Mae’r testun hwn yn Saesneg. Nid oes neb wedi ei gyfieithu eto.
knowledge-sources = Ffynonellau
knowledge-sources-text = Ein geiriau ni yw’r rhain. Dyma’r testunau y tu ôl iddyn nhw.
knowledge-source-by = gan { $name }
knowledge-kicker = Taflen i’w darllen a’i phasio ymlaen
knowledge-colophon = Ein geiriau ein hunain, ar ôl testunau gan { $names }. Adolygwyd ddiwethaf: { $day }. Copïwch hi a’i phasio ymlaen.
