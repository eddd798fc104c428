### The print room of a listing.

# Awaiting a native reader.

print-title = Coin impression : { $title }
print-description = Des affiches faites à partir de l’annonce, prêtes à imprimer.
print-heading = Coin impression
print-lede = Des affiches pour { $title }, faites à partir de sa page. Changez l’annonce, et les affiches changent aussi.
print-poster = Affiche
print-preview = L’affiche de { $title }, en petit
print-choose = Choisir un papier
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = Une demi-feuille, pour les comptoirs et les tableaux d’affichage
print-paper-hint-a4 = La feuille habituelle
print-paper-hint-a3 = Grand, pour une vitrine ou un mur
print-paper-hint-letter = La feuille habituelle en Amérique du Nord
print-colour = Couleur
print-black = Noir sur blanc
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Le noir sur blanc se photocopie bien partout et économise l’encre.
print-check = Chaque affiche a une adresse courte et un code carré qui ramènent à la page : on peut ainsi vérifier avant de partir.
print-back = Retour à la page
print-over = C’est fini. L’affiche montre la dernière date.
print-letters-title = Nous ne pouvons pas encore imprimer celle-ci
print-letters-text = Certaines lettres ou certains signes de l’annonce ne sont dans aucune de nos polices d’impression. Nous préférons ne rien imprimer plutôt que de perdre des mots. Vous pouvez imprimer la page elle-même depuis votre navigateur.
