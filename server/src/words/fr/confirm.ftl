### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = Est-ce juste ?
confirm-lede = Vérifiez « { $title } », s’il vous plaît. Personne ne peut encore le voir.
confirm-button = Confirmer
confirm-explain = Appuyez sur « Confirmer » si c’est bien à vous et que les dates et le lieu sont justes.
confirm-not-yours = Ce n’est pas à vous ? Fermez cette page. Sans vous, rien ne devient public.
confirm-preview-heading = Ce que tout le monde verra
confirm-done-heading = Vous avez déjà confirmé
confirm-done-lede = Il n’y a plus rien à faire ici. Nous vous écrivons quand quelque chose change.
confirm-published-heading = C’est public
confirm-published-lede = « { $title } » est maintenant sur le site. Merci.
confirm-published-see = Voir sur le site
confirm-published-poster = Imprimer l’affiche
confirm-held-heading = Merci, c’est confirmé
confirm-held-lede = Une personne de notre équipe va maintenant regarder « { $title } », parce que c’est la première annonce de votre adresse e-mail.
confirm-held-next = Nous vous écrivons quand c’est fait. Vous n’avez rien à faire.
confirm-gone-heading = Ce lien ne marche plus
confirm-gone-lede = Il est peut-être ancien, ou il en manque un bout. Essayez de copier le lien entier depuis l’e-mail.
confirm-describe = Confirmer une annonce.
