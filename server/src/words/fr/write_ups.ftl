### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.
#
# Nouns: write-up = récit; to tell = raconter; to take away (a write-up) = effacer; to cover (in a photo) = masquer.

write-ups-title = Comment d’autres ont fait
write-ups-lede = Les personnes qui tiennent un café ou organisent un événement racontent en quelques lignes comment une date s’est passée : ce qu’il y a eu, combien de personnes sont venues, et ce qui a marché.
write-ups-of = « { $title } » : comment cela s’est passé
write-ups-empty-title = Il n’y a pas encore de récit
write-ups-empty = Si vous tenez un café ou organisez un événement, sa page privée vous demande après chaque date comment cela s’est passé. Ce que vous y écrivez apparaît ici.
write-ups-all = Tous les récits
write-ups-all-of = Tous les récits sur « { $title } »
write-ups-feed = Les nouveaux récits dans votre lecteur de flux (Atom)
write-up-heading = Comment cela s’est passé
write-up-of = « { $title } », le { $day } : comment cela s’est passé
write-up-came = Combien de personnes sont venues
write-up-worked = Ce qui a marché
write-up-otherwise = Ce que nous ferions autrement
write-up-read = Lire le récit en entier
write-up-read-which = Lire le récit en entier : « { $title } », le { $day }
write-up-photos-count = { $count ->
    [one] Avec une photo
   *[other] Avec { $count } photos
}

## On the private page

manage-write-ups-heading = Comment cela s’est-il passé ?
manage-write-ups-ask = Racontez en quelques lignes comment une date s’est passée. Cela aide les personnes qui veulent à leur tour créer un café.
manage-write-ups-tell = Raconter comment c’était
manage-write-ups-tell-which = Raconter comment c’était : { $day }
manage-write-ups-none-yet = Aucune date n’a encore eu lieu. Revenez après la première.
manage-write-ups-all-told = Vous avez raconté toutes les dates passées. Merci.
manage-write-ups-link = Les récits de vos dates
manage-write-ups-written = Ce que vous avez raconté
manage-write-ups-change = Le lire ou le changer
manage-write-ups-change-which = Le lire ou le changer : { $day }
manage-write-up-back = Retour aux récits
manage-write-up-back-one = Retour au récit
manage-write-up-heading = Comment cela s’est-il passé le { $day } ?
write-up-not-yet = Cette date est encore à venir. Revenez quand elle aura eu lieu.
write-up-what-label = Qu’y a-t-il eu ?
write-up-what-hint = Quelques lignes suffisent. Ne nommez personne sans son accord, s’il vous plaît. Laissez une ligne vide pour commencer un nouveau paragraphe.
write-up-what-missing = Racontez en quelques lignes ce qu’il y a eu.
write-up-came-label = Combien de personnes sont venues ?
write-up-worked-label = Qu’est-ce qui a marché ?
write-up-otherwise-label = Que feriez-vous autrement la prochaine fois ?
write-up-changed-meanwhile = Quelqu’un d’autre a changé ce récit entre-temps. Son texte est ci-dessous. Appuyez de nouveau sur le bouton pour mettre le vôtre à sa place.
write-up-save = Enregistrer le récit
write-up-now = Le récit tel qu’il est maintenant
write-up-seen = Tout le monde peut le lire.
write-up-waits = Une personne de la modération le regarde avant que tout le monde puisse le lire.
write-up-waits-before = Une personne de la modération le regarde d’abord. D’ici là, tout le monde lit ce qu’il y avait avant.
write-up-rejected = La modération ne l’a pas accepté. Voici pourquoi :
write-up-rejected-then = Changez-le : la modération regarde alors encore une fois.
write-up-done-saved = Enregistré. Tout le monde peut maintenant le lire.
write-up-done-waits = Enregistré. La modération le regarde d’abord.
write-up-done-unchanged = Rien n’était différent : rien n’a donc changé.
write-up-done-gone = C’est effacé, pour toujours.
write-up-end-heading = L’effacer
write-up-end-text = Les mots et les photos de ce récit disparaissent aussitôt, pour toujours. Les copies que d’autres ont gardées, et nos copies de sécurité de 30 jours au plus, restent hors de notre portée.
write-up-end = Effacer le récit

## Photos

write-up-photos-heading = Photos
write-up-photos-lede = Jusqu’à { $most } photos. Personne d’autre ne voit une photo avant que vous ayez dit qui est dessus. Nous enlevons ce qui dit où elle a été prise, et avec quel appareil.
write-up-photos-first = Enregistrez d’abord le récit. Vous pourrez ensuite ajouter des photos.
write-up-photos-enough = Ce récit a déjà { $most } photos. Enlevez-en une pour en ajouter une autre.
write-up-alt-hint = Pour les personnes qui ne la voient pas. Par exemple : Une bouilloire et six tasses sur une longue table.
write-up-photo-add = Ajouter la photo
write-up-photo-missing = Choisissez une photo.
write-up-photo-hidden = Personne d’autre ne la voit : vous n’avez pas dit qui est dessus.
write-up-photo-nobody = Vous avez dit qu’on ne peut reconnaître personne.
write-up-photo-agreed = Vous avez dit que toutes les personnes qu’on peut reconnaître sont d’accord.
write-up-photo-look = Dire qui est dessus, ou masquer quelque chose
write-up-photo-look-which = Dire qui est dessus, ou masquer quelque chose : { $alt }
write-up-photo-title = Qui est sur cette photo ?
write-up-photo-lede = Un visage, un tatouage, un badge ou un écran permettent de savoir qui est une personne. Une photo de la table ou du gâteau raconte tout aussi bien une bonne soirée.
write-up-faces-label = Qui peut-on reconnaître ?
write-up-faces-hint = Personne d’autre ne voit la photo avant que vous ayez choisi une de ces réponses.
write-up-faces-nobody = On ne peut reconnaître personne
write-up-faces-agreed = Toutes les personnes qu’on peut reconnaître ont dit oui à cette photo sur ce site
write-up-cover-label = Masquer des parties de la photo
write-up-cover-hint = Cochez les carrés à masquer. Ce qu’il y a dessous est jeté, ici et sur toutes les pages, et ne peut pas revenir. Les copies que d’autres ont gardées, et nos copies de sécurité de 30 jours au plus, restent hors de notre portée.
write-up-cover-square = Ligne { $row }, colonne { $column }
write-up-photo-changed = Cette photo a changé depuis que vous avez ouvert la page. Regardez-la de nouveau, puis répondez encore une fois.
write-up-photo-save = Enregistrer
write-up-photo-done = Enregistré. Regardez-la encore une fois.
write-up-photo-end = Enlever la photo

## For moderators

moderate-write-ups-heading = Comment des dates se sont passées
moderate-write-ups-text = Des récits de personnes que l’équipe ne connaît pas encore. Regardez si les photos montrent quelqu’un qui ne le veut peut-être pas.
moderate-counts-write-ups = { $count ->
    [one] { $count } récit
   *[other] { $count } récits
}
moderate-write-up-before = Ce que tout le monde lit d’ici là
moderate-write-up-since = Attend depuis : { $when }
moderate-write-up-approved = Tout le monde peut maintenant lire le récit sur « { $title } ».
moderate-write-up-rejected = Le récit sur « { $title } » n’a pas été accepté. L’équipe organisatrice reçoit un e-mail avec votre raison.
moderate-write-up-take-down = Retirer ce récit
moderate-write-up-undone = Décision annulée : le récit sur « { $title } » attend de nouveau.
log-write-up-approved = Récit accepté
log-write-up-rejected = Récit non accepté

## Letters

letter-write-up-published-subject = Votre récit est public
letter-write-up-published-opening = Une personne de la modération a regardé votre récit sur « { $title } » (date du { $day }). Tout le monde peut maintenant le lire. Merci d’avoir raconté.
letter-write-up-change = Le changer, ou l’effacer
letter-write-up-rejected-subject = À propos de votre récit
letter-write-up-rejected-opening = Une personne de la modération a regardé votre récit sur « { $title } » (date du { $day }) et ne l’a pas accepté. Voici pourquoi :
letter-write-up-rejected-then = Vous pouvez le changer : la modération regarde alors encore une fois. Si vous pensez que nous avons tort, répondez à cet e-mail et une personne le lira.
letter-write-up-waits-subject = Nous regardons votre récit encore une fois
letter-write-up-waits-opening = Nous vous avons écrit à propos de votre récit sur « { $title } » (date du { $day }). La modération est revenue sur cette décision.
letter-write-up-waits-then = Le récit attend de nouveau la modération. Vous n’avez rien à faire : nous vous écrivons dès que c’est décidé.

## What is kept

kept-write-ups = Vos récits : ce que vous racontez d’une date, vos photos, et ce que vous avez dit des personnes qui sont dessus. Ce que vous masquez sur une photo n’est pas gardé.
kept-write-ups-long = jusqu’à ce que vous effaciez le récit ou tout ce qui vous concerne, ou aussi longtemps que l’annonce
kept-write-ups-why = Pour que cela serve à d’autres.
