### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Type
told-kind-event = Événement
told-kind-cafe = Café
told-when = Quand
told-dates = Prochaines dates
told-dates-none = Dates à préciser
told-where = Où
told-where-area = Tout le monde voit seulement la ville.
told-where-on-request = Tout le monde voit seulement la ville. Le reste se demande.
told-online = En ligne
told-link-by-letter = En ligne, l’équipe organisatrice envoie le lien
told-organiser = Organisé par
told-contact = Contact pour tout le monde
told-summary = En bref
told-description = Ce qui s’y passe
told-speaker = Qui parle
told-rules = Règles communes
told-tags = Sujets
told-languages = Langues
told-cost = Prix
told-ages = Âges
told-audience = Pour qui
told-expected = Combien de personnes
told-access = Accès
told-offers = Ce qu’on y trouve
told-facilities = Dans la salle
told-alcohol = Alcool
told-photos = Photos
told-picture = Image
told-picture-alt = Elle montre : { $alt }
told-founded = Début
told-state = État
told-state-open = Ouvert
told-state-resting = En pause
told-state-closed = Fermé
told-not-stated = Non indiqué
