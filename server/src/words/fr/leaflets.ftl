### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Dépliants
leaflets-description = Des dépliants sur la réduction des risques : lisez-les ici, ou imprimez-les et faites-les passer.
leaflets-lede = Courts et simples. Lisez-les ici, ou imprimez-en quelques-uns et posez-les à côté de la bouilloire.
leaflets-use = Pour une table de café, une salle d’attente, une bibliothèque, ou quelqu’un de la famille qui se pose des questions. Copiez-les autant que vous voulez.
leaflets-preview = Le devant du dépliant : une tasse de thé demande « { $title } »
leaflets-read = Le lire ici
leaflets-print = L’imprimer
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = couleur
leaflets-black = noir sur blanc
leaflets-fold-title = Comment l’imprimer et le plier
leaflets-fold-sides = Imprimez une feuille recto verso. Choisissez « retourner sur le bord court » et « taille réelle ».
leaflets-fold-lay = Posez-la de façon à voir le dessin de la longue table.
leaflets-fold-right = Pliez le tiers de droite sur le milieu.
leaflets-fold-left = Pliez le tiers de gauche par-dessus. La tasse est maintenant devant.
leaflets-black-tip = Le noir sur blanc se photocopie bien partout et économise l’encre.
leaflets-posters = Affiches à imprimer
leaflets-all = Tous les dépliants
leaflets-leaflet = Dépliant : { $title }

posters-title = Affiches
posters-description = Une affiche pour tous les murs, qui invite à parler de drogues autour d’un thé.
posters-lede = Une affiche pour tous les murs. Elle n’a pas de date, elle reste donc vraie. Elle conduit à l’agenda.
posters-use = Pour une porte, une salle de repos, une bibliothèque, un centre de santé ou une vitrine. Demandez d’abord, puis accrochez-la à hauteur des yeux.
posters-general = « Parler de drogues autour d’un thé »
posters-preview = L’affiche : une tasse de thé dit « Parlons de drogues », une autre répond « autour d’un thé ».
posters-own-title = Une affiche pour votre propre café ou événement
posters-own = Chaque café et chaque événement a ici ses propres affiches, avec sa date et son lieu. Ouvrez sa page et choisissez « Imprimer une affiche ».
posters-leaflets = Dépliants à imprimer

invitation-title = Parler de drogues autour d’un thé
invitation-kicker = Cafés de réduction des risques
invitation-says = Parlons de drogues
invitation-answers = autour d’un thé.
invitation-welcome = Venez comme vous êtes, que vous consommiez des drogues ou non.
invitation-quiet = Personne ne vous juge. Rien ne vous oblige à parler de vous.
invitation-swap = Échangez ce que vous savez pour rester en vie et en forme.
invitation-call = Trouvez un café près de chez vous, ou créez-en un.
