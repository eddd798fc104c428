### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Un café
short-event = Un événement
short-next = Prochaine date
short-date-cancelled = { $when } : annulé.
short-date-moved = { $planned } : déplacé. Nouvelle date : { $when }.
short-no-other = Aucune autre date n’est encore fixée.
short-full = Voir toute l’annonce
short-calendar = À mettre dans votre calendrier
short-others = Aussi de { $group }
short-on-now = Voir ce qui est prévu maintenant
short-gone-title = « { $title } » a été retiré
short-gone-text = L’affiche n’est plus à jour. Cela n’a pas lieu comme c’est imprimé.
