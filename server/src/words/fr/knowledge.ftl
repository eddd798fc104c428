### The learning pages, and the words around them on paper.

# Awaiting a native reader.

knowledge-minutes = { $minutes ->
    [one] { $minutes } minute de lecture
   *[other] { $minutes } minutes de lecture
}
knowledge-reviewed = Dernière relecture le { $day }
knowledge-in-english = Ce texte est en anglais. Personne ne l’a encore traduit.
knowledge-sources = Sources
knowledge-sources-text = Les mots sont les nôtres. Voici les textes dont ils s’inspirent.
knowledge-source-by = par { $name }
knowledge-kicker = Un dépliant à lire et à faire passer
knowledge-colophon = Nos propres mots, d’après des textes de { $names }. Dernière relecture le { $day }. Copiez-le et faites-le passer.
