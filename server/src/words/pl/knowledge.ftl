### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] 1 minuta czytania
    [few] { $minutes } minuty czytania
    [many] { $minutes } minut czytania
   *[other] { $minutes } minuty czytania
}
knowledge-reviewed = Ostatnio sprawdzono: { $day }
knowledge-in-english = Ten tekst jest po angielsku. Nikt go jeszcze nie przetłumaczył.
knowledge-sources = Źródła
knowledge-sources-text = Słowa są nasze. Oto teksty, na których się opierają.
knowledge-source-by = kto: { $name }
knowledge-kicker = Ulotka do czytania i podania dalej
knowledge-colophon = Nasze własne słowa, według tekstów: { $names }. Ostatnio sprawdzono: { $day }. Kopiuj i podawaj dalej.
