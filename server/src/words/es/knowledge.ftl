### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] 1 minuto de lectura
   *[other] { $minutes } minutos de lectura
}
knowledge-reviewed = Última revisión: { $day }
knowledge-in-english = Este texto está en inglés. Todavía no lo ha traducido nadie.
knowledge-sources = Fuentes
knowledge-sources-text = Las palabras son nuestras. Estos son los textos en los que se apoyan.
knowledge-source-by = de { $name }
knowledge-kicker = Un folleto para leer y pasar
knowledge-colophon = Palabras nuestras, a partir de textos de { $names }. Última revisión: { $day }. Cópialo y pásalo.
