### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] { $minutes } minuto de leitura
   *[other] { $minutes } minutos de leitura
}
knowledge-reviewed = Última revisão: { $day }
knowledge-in-english = Este texto está em inglês. Ainda ninguém o traduziu.
knowledge-sources = Fontes
knowledge-sources-text = As palavras são nossas. Estes são os textos em que se apoiam.
knowledge-source-by = de { $name }
knowledge-kicker = Um folheto para ler e passar adiante
knowledge-colophon = Palavras nossas, a partir de textos de { $names }. Última revisão: { $day }. Copie e passe adiante.
