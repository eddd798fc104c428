### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa : cafés et événements de réduction des risques
home-description = Trouvez un café ou un événement de réduction des risques, ou annoncez le vôtre. Sans compte, sans cookies.
home-hello = Parler de drogues autour d’un thé
home-lede = Cafés et événements de réduction des risques. Venez comme vous êtes. Personne ne vous juge, et rien ne vous oblige à parler de vous.
home-find = Quoi ou où ?
home-find-hint = Ville, code postal ou sujet
home-coming = Bientôt
home-all-dates = Toutes les dates
home-cafes = Cafés
home-all-cafes = Tous les cafés
home-invite-title = Faites chauffer l’eau
home-invite-text = Un café, cela peut être six personnes, une table et une heure. Annoncez le vôtre en quatre minutes environ, sans compte. Vous recevez une affiche et un calendrier faits à partir de l’annonce.
home-what-title = Comment ça se passe ?
home-what-text = On se retrouve dans un café, une salle ou en ligne, et on parle de drogues : naloxone, services, droits, deuil, bonnes nouvelles. Des personnes qui consomment des drogues, des familles, des gens qui travaillent dans les services, des étudiantes, des étudiants et des personnes curieuses s’assoient à la même table. Parfois quelqu’un vient parler. Presque toujours, il y a des biscuits.

whats-on-title = Agenda
whats-on-lede = Toutes les prochaines dates des cafés et des événements. Venez comme vous êtes. Rien ne vous oblige à parler de vous.
events-title = Événements
events-lede = Les exposés, formations, permanences et réunions à venir.
cafes-title = Cafés
cafes-lede = Des lieux où l’on se retrouve régulièrement, chacun avec sa prochaine date.

list-description = Prochaines dates des cafés et événements de réduction des risques.
list-search = Chercher
list-search-here = Chercher ici
list-further-down = Plus bas sur cette page
list-search-hint = Un sujet, un nom, un groupe
list-show = Afficher
list-find = Trouver
list-more = Jours, prix, accès et plus
list-from = Du
list-to = Au
list-attendance = Où
list-anywhere = Partout
list-online = En ligne
list-at-a-place = Sur place
list-chosen = Vos choix
list-remove = { $what }, enlever
list-chip-words = « { $words } »
list-chip-topic = Sujet : { $topic }
list-chip-group = Groupe : { $group }
list-chip-place = Lieu : { $place }
list-chip-from = À partir du { $day }
list-chip-to = Jusqu’au { $day }
list-chip-in = Pays : { $country }
list-chip-near = À moins de { $km }{ "\u00A0" }km de { $town }
list-chip-language = Langue : { $language }
list-near = Ville ou code postal
list-near-hint = Par exemple Leeds ou LS9
list-here = Près de moi
list-here-hint = Nous recevons votre position arrondie à environ 2{ "\u00A0" }km, et nous ne la gardons pas.
list-here-looking = Nous demandons à votre navigateur.
list-here-refused = Votre navigateur n’a pas le droit de dire où vous êtes. Écrivez plutôt une ville ou un code postal.
list-here-failed = Votre navigateur n’a pas pu dire où vous êtes. Écrivez plutôt une ville ou un code postal.
list-here-lost-heading = Nous ne savons pas où vous êtes
list-here-lost = Ce que nous avons reçu n’est pas un point sur la carte. Écrivez plutôt une ville, ou la première moitié d’un code postal britannique.
list-here-lost-back = Retour à la liste
list-towns = { $count ->
    [0] Nous ne connaissons pas de ville qui commence ainsi.
    [one] { $count } ville. Appuyez sur la flèche vers le bas pour la choisir.
   *[other] { $count } villes. Appuyez sur la flèche vers le bas pour en choisir une.
}
list-towns-label = Villes et codes postaux
list-within = À quelle distance ?
list-within-km = { $km }{ "\u00A0" }km
list-language = Langue
list-any-language = Toutes les langues
list-cost = Prix
list-access = Accès
list-near-unknown = Nous ne connaissons ni ville ni code postal « { $typed } ». Nous connaissons des villes, des codes postaux et des pays. Vérifiez l’orthographe, ou essayez une plus grande ville des environs.
list-near-guessed = Nous ne connaissons pas « { $typed } » et avons compris { $town }.
list-near-taken = Pour « { $typed } », nous avons compris { $town }.
list-near-towns = Il y a aussi des villes de ce nom :
list-near-others = Il y a d’autres villes de ce nom :
list-read-as = Rien ne contient les mots que vous avez écrits. Voici ce qu’il y a pour « { $words } ».
list-read-as-any = Rien ne contient tous ces mots. Voici ce qui en contient une partie.
list-read-without = Rien près de { $town } ne contient « { $words } ». Voici ce qui s’y passe.
list-read-without-in = Rien ne contient « { $words } » dans ce pays : { $country }. Voici ce qui s’y passe.
list-read-elsewhere = Rien de prévu dans ce pays ne correspond : { $country }. Voici ce qui contient les mots que vous avez écrits.
list-read-near-me = Nous ne savons pas où vous êtes. Écrivez votre ville ou votre code postal, et nous montrons ce qu’il y a tout près.
list-read-no-words = Il n’y a pas de mot à chercher dans « { $typed } ». Voici tout.
list-read-in = La recherche porte sur tout le pays : { $country }.
list-read-near = À moins de { $km }{ "\u00A0" }km de { $town }.
list-ignored = Nous ne savons pas ce que ceci veut dire dans l’adresse, et l’avons laissé de côté : { $what }
list-best-first = Ce qui correspond le mieux vient en premier.
list-to-soonest = Montrer d’abord ce qui vient le plus tôt
list-to-best = Montrer d’abord ce qui correspond le mieux
list-found = { $count ->
    [one] { $count } événement ou café
   *[other] { $count } événements et cafés
}
list-found-many = Plus de 1{ "\u00A0" }000 événements et cafés
list-more-dates = { $count ->
    [one] et encore { $count } date
   *[other] et encore { $count } dates
}
list-far = à { $distance } environ
list-far-less = à moins de 1{ "\u00A0" }km
list-empty-without = En enlevant un de ces choix, il y a plus :
list-empty-without-one = { $what }, enlevé
list-empty-next = À venir ensuite
list-empty-next-elsewhere = À venir ailleurs
list-instead-cafes = { $count ->
    [one] Voir le café qui correspond
   *[other] Voir les { $count } cafés qui correspondent
}
list-empty-nearest = Le plus proche
list-everything = Tout afficher
list-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
list-cafes = { $count ->
    [one] { $count } café
   *[other] { $count } cafés
}
list-dates-many = Plus de 1{ "\u00A0" }000 dates
list-cafes-many = Plus de 1{ "\u00A0" }000 cafés
list-nothing-coming = Rien n’est prévu pour l’instant.
list-lately = Cela a eu lieu récemment :
list-heading-date = { " – " }{ $day }, { $time }
list-heading-cancelled = { " – " }Annulé
list-heading-moved = { " – " }Déplacé
list-heading-undated = { " – " }{ $said }
list-today = Aujourd’hui
list-tomorrow = Demain
list-cancelled = Annulé
list-unsure = Non confirmé
list-moved-from = Au lieu du { $day }
list-moved-from-time = Au lieu de { $time }
list-heading-ends = { " – " }Finit à une autre heure
list-ends-instead = Finit à { $now } au lieu de { $planned }
list-ends-at = Finit à { $time } cette fois
list-ends-at-on = Finit à { $time } le { $day } cette fois
list-ends-on = Finit le { $now } au lieu du { $planned }
list-ends-open = Sans heure de fin cette fois
list-next = Prochaine date : { $when }
list-no-dates = Dates à préciser
list-resting = En pause
list-closed = Ne se réunit plus
list-this-time-at = Cette fois ici : { $place }
list-pages = Pages
list-page = Page { $page }
list-page-of = Page { $page } sur { $pages }
list-earlier = Dates précédentes
list-later = Dates suivantes
list-before = Page précédente
list-after = Page suivante
list-empty-title = Rien trouvé
list-empty-chosen = Aucune date ne correspond à tout cela. Essayez moins de mots, d’autres jours, ou regardez tout.
list-empty-word = Rien de prévu ne contient ce mot. Essayez un autre mot, ou regardez tout.
list-empty-title-land = { $land } : rien n’est encore prévu
list-empty-land = { $land } : dès que quelqu’un annonce une date dans ce pays, elle apparaît ici. Ce pourrait être la vôtre.
list-empty-land-cafes = { $land } : aucun café n’est encore annoncé dans ce pays. Six personnes, une table et une heure suffisent.
list-empty-title-all = Rien ici pour l’instant
list-empty-all = Les cafés et les événements apparaîtront ici dès que quelqu’un en annonce un. Ce pourrait être le vôtre.
list-empty-cafes = Aucun café n’est encore annoncé. Six personnes, une table et une heure suffisent.
list-past-page-title = Cette page n’existe pas
list-past-page = Cette liste est plus courte.
list-first-page = Aller à la première page

follow-calendar-name = Cuppa : { $view }
