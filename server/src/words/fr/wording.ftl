### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Les mots
wording-description = Des mots qui blessent les personnes qui consomment des drogues, ce que vous pourriez dire à la place, et pourquoi. Essayez un texte à vous.
wording-lede = Les mots que nous utilisons décident qui se sent à sa place. Voici des mots que beaucoup de gens trouvent blessants, avec d’autres que vous pourriez choisir.

wording-matters-heading = Pourquoi les mots comptent
wording-matters-person = Une personne est plus qu’une seule chose qu’elle fait. Quand un mot réduit quelqu’un à une seule chose, il devient facile de ne plus l’écouter.
wording-matters-care = Des études ont montré que les gens, y compris le personnel infirmier et médical, jugent la même personne plus durement quand ils lisent un mot plus dur. Les mots durs éloignent des lieux qui pourraient aider.
wording-matters-own = Chaque personne choisit ses propres mots pour parler d’elle-même. On ne corrige personne sur sa propre vie, sur une citation ou sur le nom que se donne un groupe.
wording-matters-choice = Cette liste propose et ne décide jamais. Rien n’est refusé à cause d’un mot, rien n’est changé sans votre choix, et les guides ne sont pas d’accord entre eux : il y a donc le plus souvent plusieurs propositions.

wording-try-heading = Essayer un texte
wording-try-label = Votre texte
wording-try-hint = Au plus { $most } caractères. Il est lu et oublié : nous n’en gardons rien et n’en notons rien.
wording-try-button = Chercher des mots
wording-try-none = Nous n’avons trouvé aucun mot de la liste dans ce texte.
wording-try-empty = Il n’y a encore rien à regarder. Écrivez ou collez d’abord un texte.
wording-try-broke-off = Tout n’est pas arrivé. Ce qui est arrivé est encore ici. Envoyez-le de nouveau, s’il vous plaît.
wording-try-result = Ce que nous avons trouvé
wording-found = { $count ->
    [0] Nous n’avons trouvé aucun mot de la liste.
    [one] Nous avons trouvé un mot que vous voudrez peut-être revoir.
   *[other] Nous avons trouvé { $count } mots que vous voudrez peut-être revoir.
}
wording-try-more = { $count ->
    [one] Il y en a encore un plus loin dans le texte. Envoyez un passage plus court pour le voir.
   *[other] Il y en a encore { $count } plus loin dans le texte. Envoyez un passage plus court pour les voir.
}

wording-list-heading = La liste
wording-list-count = { $count ->
    [one] { $count } mot.
   *[other] { $count } mots.
}
wording-list-date = Ce qui est dans ce programme a été rassemblé à partir de guides publics en novembre 2026. La modération de ce site peut ajouter des mots, les changer ou les désactiver.
wording-list-json = La liste pour d’autres programmes
wording-search-label = Chercher un mot
wording-search-button = Afficher
wording-search-none = Aucun mot de la liste ne correspond à « { $q } ».
wording-search-all = Afficher toute la liste

wording-level-slur = Insulte des personnes
wording-level-label = Réduit quelqu’un à une seule chose
wording-level-tip = Les avis diffèrent
wording-level-slur-text = Ces mots sont faits pour blesser.
wording-level-label-text = Ces mots font d’un détail la personne tout entière, ou mettent un reproche dans une phrase simple.
wording-level-tip-text = Certains guides évitent ces mots et d’autres les utilisent. Décidez vous-même.

wording-word = Mot
wording-instead = Vous pourriez dire
wording-why = Pourquoi
wording-source = Source
wording-why-said = Pourquoi : { $why }
wording-except-said = Convient dans : { $what }
wording-instead-said = Vous pourriez dire : { $what }
wording-source-said = Source : { $who }
wording-or = { $before } ou { $last }
wording-sources-heading = D’où cela vient
wording-ours = savoir commun, sans guide qui le dise

## Beside the fields of a form

wording-check = Vérifier mes mots
wording-check-hint = Voulez-vous d’abord revoir vos mots ? Rien n’est envoyé, et tout ce que vous avez écrit reste.
wording-checked-page = Vos mots : { $heading }
wording-checked-heading = Vos mots
wording-checked-kept = Rien n’est encore envoyé, et tout ce que vous avez écrit est encore ici.
wording-checked-again-file = Seule votre image est à choisir de nouveau : aucune page ne peut rendre un fichier.
wording-checked-then = Vous pouvez choisir autre chose à côté de chaque champ, ou laisser comme c’est. Votre choix est mis en place quand vous appuyez sur un bouton ci-dessous.
wording-field-heading = { $count ->
    [one] { $count } mot à revoir
   *[other] { $count } mots à revoir
}
wording-instead-label = À la place de « { $word } »
wording-keep = Garder « { $word } »
wording-times = { $count ->
    [one] une fois
   *[other] { $count } fois
}
wording-file-name = Les autres ne voient jamais le nom de votre fichier.
wording-in-title = Dans le nom
wording-in-summary = Dans le texte court
wording-in-description = Dans « Ce qui s’y passe »
wording-in-tags = Dans les sujets
wording-in-speaker = Dans « Qui parle »
wording-in-group-name = Dans le nom du groupe
wording-in-cost-note = Dans ce qui est dit du prix
wording-in-ground-rules = Dans les règles communes
wording-in-image = Dans le nom du fichier de l’image
wording-in-image-alt = Dans la description de l’image
wording-in-date = Dans ce qui est dit d’une date
wording-in-reason = Dans la raison de l’annulation
wording-live-use = Utiliser « { $what } »

## Moderators

wording-queue-label = Mots à revoir
wording-moderate-link = La liste des mots
wording-moderate-heading = La liste des mots
wording-moderate-lede = Ajoutez un mot, réécrivez-en un, ou désactivez-en un. Tout le monde voit la liste, et vos décisions valent tout de suite partout où l’on écrit.
wording-moderate-put = Vous avez changé la liste. Elle est utilisée tout de suite.
wording-moderate-off = Le mot est désactivé. Vous pouvez le remettre ci-dessous.
wording-moderate-back = Le changement est annulé. Le mot est comme avant.
wording-moderate-nothing = Il n’y avait rien à annuler : quelqu’un est allé plus vite.
wording-moderate-find-label = Changer un mot de la liste
wording-moderate-find-hint = Écrivez-le comme il est dans la liste. Son formulaire arrive alors rempli.
wording-moderate-find = L’ouvrir
wording-moderate-find-none = « { $q } » n’est pas dans la liste. Vous pouvez l’ajouter ci-dessous.
wording-moderate-add-heading = Ajouter un mot
wording-moderate-change-heading = Changer « { $term } »
wording-moderate-term-label = Le mot
wording-moderate-term-hint = Un mot, ou quelques mots qui vont ensemble. Majuscules, traits d’union et accents ne comptent pas.
wording-moderate-level-label = Que fait-il ?
wording-moderate-alternatives-label = Ce qu’on pourrait dire à la place
wording-moderate-alternatives-hint = Deux ou trois propositions, séparées par des points-virgules, la meilleure d’abord. Entre parenthèses : quand elle convient.
wording-moderate-forms-label = Autres façons de l’écrire
wording-moderate-forms-hint = Par exemple au pluriel. Séparées par des points-virgules.
wording-moderate-why-label = Pourquoi ?
wording-moderate-why-hint = Une phrase simple que tout le monde lit.
wording-moderate-sources-label = Qui le dit ?
wording-moderate-sources-hint = Un guide, un groupe, ou des personnes à qui vous avez demandé. Séparés par des points-virgules.
wording-moderate-reason-label = Pourquoi changez-vous la liste ?
wording-moderate-reason-hint = Seule la modération lit ceci.
wording-moderate-save = Enregistrer le mot
wording-moderate-off-section = Le désactiver
wording-moderate-off-text = Le mot n’est alors plus cherché, jusqu’à ce que quelqu’un le remette.
wording-moderate-off-button = Le désactiver
wording-moderate-changes-heading = Ce qui a été changé ici
wording-moderate-changes-none = Personne n’a encore changé la liste.
wording-moderate-was-put = « { $term } » a été écrit ou ajouté, { $when }
wording-moderate-was-off = « { $term } » a été désactivé, { $when }
wording-moderate-ended = Cela ne vaut plus depuis : { $when }.
wording-moderate-by = Par { $who } : { $reason }
wording-moderate-by-nobody = Par quelqu’un qui n’est plus là : { $reason }
wording-moderate-end = Remettre ce qu’il y avait avant
wording-moderate-end-which = Remettre ce qu’il y avait avant : « { $term } »

wording-refused-term = Écrivez le mot, avec au moins une lettre.
wording-refused-level = Choisissez ce que fait le mot.
wording-refused-alternatives = Écrivez au moins une chose qu’on pourrait dire à la place.
wording-refused-why = Dites en une phrase pourquoi le mot blesse.
wording-refused-reason = Dites pourquoi, pour que les autres personnes de la modération le comprennent plus tard.
wording-refused-absent = Ce mot n’est pas dans la liste : on ne peut donc pas le désactiver.
wording-refused-many = Il y a déjà tant de mots changés qu’il n’y a plus de place. Annulez des changements dont personne n’a besoin.
