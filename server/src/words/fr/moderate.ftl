### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Vous attendent
moderate-describe = La file d’attente de la modération.
moderate-empty-heading = Rien n’attend
moderate-empty = Toutes les annonces ont été regardées. Faites chauffer l’eau.
moderate-empty-next = Quand quelque chose de nouveau arrive, cela apparaît ici.
moderate-browse = Voir l’agenda
moderate-sign-out = Se déconnecter
moderate-signed-in = Votre session de modération est ouverte.
moderate-released = « { $title } » est maintenant public. L’équipe organisatrice reçoit un e-mail.
moderate-rejected = « { $title } » n’a pas été accepté. L’équipe organisatrice reçoit un e-mail avec votre raison.
moderate-change-released = La modification de « { $title } » est maintenant publique. L’équipe organisatrice reçoit un e-mail.
moderate-change-rejected = La modification de « { $title } » n’a pas été acceptée. L’équipe organisatrice reçoit un e-mail avec votre raison.
moderate-edited = Vous avez changé « { $title } ». L’équipe organisatrice reçoit un e-mail avec votre note.
moderate-hidden = « { $title } » est maintenant caché. L’équipe organisatrice reçoit un e-mail avec votre raison.
moderate-shown = Tout le monde peut de nouveau voir « { $title } ». L’équipe organisatrice reçoit un e-mail.
moderate-settled = Ce qui a été signalé sur « { $title } » est réglé.
moderate-already = Quelqu’un a déjà décidé.
moderate-hidden-address = Adresse cachée
moderate-hidden-link = Lien caché
moderate-hidden-note = Seule la modération voit ceci.
moderate-email = E-mail
moderate-since = Attend depuis
moderate-before = De cette adresse e-mail
moderate-before-none = C’est la première annonce.
moderate-before-some = { $count ->
    [one] Une autre annonce est publique.
   *[other] { $count } autres annonces sont publiques.
}
moderate-preview = La voir comme tout le monde la verrait
moderate-preview-heading = « { $title } » comme tout le monde le verrait
moderate-preview-lede = Seule la modération peut voir cette page.
moderate-back = Retour à la file d’attente
moderate-changed-meanwhile = L’équipe organisatrice a changé l’annonce pendant que vous regardiez. Regardez encore une fois, puis décidez.
moderate-edit = La changer vous-même, avec une note
moderate-watch = Regarder aussi les prochaines de cette adresse
moderate-changes-heading = Modifications qui attendent
moderate-changes-text = Les personnes qui les ont faites n’ont pas encore notre confiance. Tout le monde voit les anciens mots jusqu’à votre décision.
moderate-change-then = Voulu
moderate-change-since = Attend depuis : { $when }
moderate-flags-heading = Signalements du public
moderate-flags-text = Quelqu’un dit que quelque chose ne va pas. Tout le monde voit encore ces annonces, sauf indication contraire.
moderate-flags-more = { $count ->
    [one] Un autre signalement est arrivé. Ses mots n’ont pas été gardés.
   *[other] { $count } autres signalements sont arrivés. Leurs mots n’ont pas été gardés.
}
moderate-settle = Rien à redire
moderate-show-again = La montrer de nouveau
moderate-is-hidden = Elle est cachée à tout le monde pendant que vous regardez.
moderate-hide-section = La cacher pendant que vous regardez
moderate-hide = La cacher
moderate-remove-section = La garder hors du site
moderate-approve = Accepter
moderate-reject-section = Ne pas l’accepter
moderate-reason-label = Pourquoi non ?
moderate-reason-hint = L’équipe organisatrice lit ceci mot pour mot. Dites ce qui conviendrait.
moderate-reject = Refuser
moderate-reason-missing = Écrivez pourquoi, pour que l’équipe organisatrice sache quoi changer.
moderate-decisions-heading = Décidé dernièrement
moderate-decisions-empty = Rien n’a encore été décidé.
moderate-decision-released = Acceptée
moderate-decision-rejected = Non acceptée
moderate-decision-change-released = Modification acceptée
moderate-decision-change-rejected = Modification non acceptée
moderate-decision-edited = Changée par nous
moderate-decision-hidden = Cachée
moderate-decision-hidden-first = Cachée après le signalement d’une personne de confiance, en attendant un regard de la modération,
moderate-decision-shown = De nouveau affichée
moderate-decision-settled = Signalements réglés
moderate-decision-by = { $verb } par { $who }, { $when }
moderate-decision-reason = Raison : { $reason }
moderate-decision-on = { $verb }, { $when }
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = Ce que la modération a fait
moderate-log-lede = Le plus récent d’abord. On peut revenir pendant trente jours sur les décisions à propos des annonces et des calendriers, et sur une bonne partie du reste.
moderate-log-link = Tout ce qui a été fait
moderate-log-empty = Rien n’a encore été fait.
moderate-log-next = Actes d’avant
moderate-log-listings = { $count ->
    [one] { $count } annonce
   *[other] { $count } annonces
}
moderate-log-which = Lesquelles
moderate-log-more = { $count ->
    [one] et encore une
   *[other] et encore { $count }
}
log-claim-approved = Nom donné à qui l’a demandé
log-claim-rejected = Nom non donné à qui l’a demandé
log-trusted = Confiance donnée au groupe
log-distrusted = Confiance retirée au groupe
log-agreement-withdrawn = Adhésion aux principes retirée
log-group-merged = Groupe fusionné avec { $into }
log-place-merged = Lieu fusionné avec { $into }
log-letter = E-mail { $number } : { $kind }
log-letter-given-up = E-mail abandonné
log-letter-sent = E-mail envoyé tout de suite
moderate-log-gone = Une annonce qui n’est plus ici
moderate-log-undone-by = Annulé par { $who }, { $when }
moderate-log-undone = Annulé, { $when }
moderate-undo = Annuler ceci
moderate-undo-in-log = C’était une erreur ? Revenez en arrière dans le journal.
moderate-undo-what = Annuler ceci : { $what }
moderate-decision-appeal-refused = Regardée encore une fois, et toujours pas acceptée
moderate-decision-calendar-approved = Calendrier accepté
moderate-decision-calendar-rejected = Calendrier non accepté
moderate-decision-calendar-stopped = Calendrier arrêté
moderate-decision-calendar-allowed = Calendrier de nouveau permis
moderate-appeal-refused = « { $title } » reste hors du site. L’équipe organisatrice reçoit un e-mail avec votre raison.
moderate-was-undone = Quelqu’un est déjà revenu là-dessus.
moderate-undo-late = On ne peut plus revenir là-dessus : c’était il y a plus de trente jours, ou avant que ce soit possible.
moderate-undo-told = Les e-mails à ce sujet qui n’étaient pas partis sont abandonnés. Qui en a déjà reçu un en reçoit un autre.
moderate-undone-waits = « { $title } » attend de nouveau. Seule la modération peut le voir.
moderate-undone-many = { $count ->
    [one] Une annonce attend de nouveau.
   *[other] { $count } annonces attendent de nouveau.
} Seule la modération peut voir cela.
moderate-undo-also = { $count ->
    [one] Si vous revenez là-dessus, une autre annonce attend de nouveau : elle est devenue publique grâce à la confiance qui en venait, et personne ne l’a regardée.
   *[other] Si vous revenez là-dessus, { $count } autres annonces attendent de nouveau : elles sont devenues publiques grâce à la confiance qui en venait, et personne ne les a regardées.
}
moderate-undone-also = { $count ->
    [one] Une autre annonce attend de nouveau : elle était devenue publique grâce à la confiance qui en venait.
   *[other] { $count } autres annonces attendent de nouveau : elles étaient devenues publiques grâce à la confiance qui en venait.
}
moderate-again = Elle était publique grâce à une confiance qui a été reprise. Personne ne l’a encore regardée.
moderate-undone-change = Tout le monde voit « { $title } » comme avant la modification, et la modification attend de nouveau.
moderate-undone-change-waits = La modification de « { $title } » attend de nouveau.
moderate-undone-edited = « { $title } » redit ce qu’il disait avant notre changement.
moderate-undone-hidden = Tout le monde peut de nouveau voir « { $title } ».
moderate-undone-shown = « { $title } » est de nouveau caché, et ce qui a été signalé est ouvert.
moderate-undone-settled = Ce qui a été signalé sur « { $title } » est de nouveau ouvert.
moderate-undone-appeal = « { $title } » attend de nouveau une réponse pour l’équipe organisatrice.
moderate-undone-calendar = La décision sur le calendrier est annulée.
moderate-met-decided-since = « { $title } » reste comme c’est : quelqu’un a décidé autre chose depuis. Revenez d’abord là-dessus.
moderate-met-written-since = « { $title } » reste comme c’est : quelqu’un l’a changé depuis. Son historique ramène à chaque version.
moderate-met-version-gone = « { $title } » reste comme c’est : ce qu’il disait avant n’est plus gardé.
moderate-met-already-so = « { $title } » en était déjà là, par un autre chemin.
moderate-met-newer-change = « { $title } » : l’équipe organisatrice veut depuis quelque chose de plus récent. Seul cela attend.
moderate-met-new-words = « { $title } » a été changé depuis par l’équipe organisatrice. Il attend avec ses mots les plus récents.
moderate-met-withdrawn = « { $title } » a été retiré du site depuis par l’équipe organisatrice. S’il revient, il attendra.

## Several moderators and one queue.

moderate-look = Je m’en occupe
moderate-look-away = Laisser aux autres
moderate-looks-me = Vous vous en occupez. Les autres le voient, jusqu’à demain.
moderate-looks-other = { $who } s’en occupe.
moderate-look-instead = M’en occuper à sa place
moderate-remark-section = Le dire aux autres personnes de la modération
moderate-remark-label = Que doivent-elles savoir ?
moderate-remark-hint = Seule la modération lit ceci. Par exemple : « Je leur ai écrit. Attendez vendredi. »
moderate-remark-send = Laisser cette note
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Une personne de la modération, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = À regarder encore une fois
moderate-appeals-text = Nous n’avons pas accepté ces annonces. Les équipes organisatrices disent pourquoi elles pensent autrement, une fois pour chacune.
moderate-appeal-reason = Nous avons dit
moderate-appeal-words = Leur réponse
moderate-appeal-since = Demandé : { $when }
moderate-appeal-accept = La publier quand même
moderate-appeal-section = Cela ne change pas
moderate-appeal-refuse = Dire non, avec cette raison
moderate-behind = { $count ->
    [one] Une autre attend derrière celles-ci.
   *[other] { $count } autres attendent derrière celles-ci.
}

## The queue, section by section.

moderate-counts-label = Ce qui attend
moderate-counts-reported = { $count ->
    [one] { $count } signalée
   *[other] { $count } signalées
}
moderate-counts-changes = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
moderate-counts-appeals = { $count ->
    [one] { $count } à regarder encore une fois
   *[other] { $count } à regarder encore une fois
}
moderate-counts-claims = { $count ->
    [one] { $count } demande d’un nom de groupe
   *[other] { $count } demandes d’un nom de groupe
}
moderate-counts-twins = { $count ->
    [one] { $count } qui ressemble à une autre
   *[other] { $count } qui ressemblent à d’autres
}
moderate-counts-new = { $count ->
    [one] { $count } d’une nouvelle adresse
   *[other] { $count } de nouvelles adresses
}
moderate-counts-calendars = { $count ->
    [one] { $count } d’un calendrier
   *[other] { $count } de calendriers
}
moderate-twins-heading = Comme une annonce déjà ici
moderate-twins-text = La même adresse a déjà une annonce de ce nom à cette heure. Regardez si c’en est une autre.
moderate-new-heading = De nouvelles adresses
moderate-new-text = Ce sont les premières de leur adresse, ou l’adresse n’a pas encore notre confiance. Seule la modération peut les voir.
moderate-rows-heading = { $count ->
    [one] Et encore une
   *[other] Et encore { $count }
}
moderate-rows-next = Celles d’après
moderate-next-card = À la suivante
moderate-approve-which = Accepter « { $title } »
moderate-of-address = { $count ->
    [one] Seule celle-ci attend de cette adresse.
   *[other] Les { $count } de cette adresse qui attendent
}
moderate-of-network = { $count ->
    [one] Seule celle-ci attend de ce réseau.
   *[other] Les { $count } de ce réseau qui attendent
}
moderate-figures = { $count ->
    [one] Une annonce attend, depuis : { $oldest }.
   *[other] { $count } annonces attendent. La plus ancienne depuis : { $oldest }. La moitié depuis ce moment ou plus longtemps : { $median }.
}
moderate-figures-heading = Où en est la file d’attente
moderate-figures-none = Rien n’attend.

## Sweeps: many at once.

sweep-heading = Plusieurs à la fois
sweep-link = Décider de plusieurs à la fois
sweep-lede = Trouvez ce qui attend et a quelque chose en commun. Vous voyez exactement ce qui serait touché avant que quoi que ce soit se passe.
sweep-search = Qu’ont-elles en commun ?
sweep-search-else = Chercher autre chose
sweep-by-label = Elles ont en commun
sweep-by-words = Des mots qui sont dans toutes
sweep-by-link = Un lien vers le même site
sweep-what-label = Quels mots, ou quel site ?
sweep-what-hint = Par exemple « cachets pas chers » (tous les mots doivent y être), ou « shop.example ».
sweep-look = Regarder ce qui attend
sweep-unclear = Écrivez des mots entiers de trois lettres ou plus, ou le nom d’un site comme shop.example.
sweep-none = Rien de ce qui attend n’a cela en commun.
sweep-hits = { $count ->
    [one] Une annonce serait touchée
   *[other] { $count } annonces seraient touchées
}
sweep-from = { $count ->
    [one] Tout vient d’une seule adresse e-mail.
   *[other] Elles viennent de { $count } adresses e-mail.
}
sweep-leave-out = Laisser celle-ci de côté
sweep-span = Voici { $from } à { $to } sur { $all }.
sweep-more = { $count ->
    [one] Une autre serait touchée, qui est sur une autre page. Ce que vous laissez de côté et écrivez reste quand vous tournez la page.
   *[other] { $count } autres seraient touchées, qui sont sur d’autres pages. Ce que vous laissez de côté et écrivez reste quand vous tournez la page.
}
sweep-on = Montrer celles qui suivent
sweep-back = Montrer celles d’avant
sweep-beyond = { $count ->
    [one] Une autre a cela en commun. On ne décide pas de plus de { $most } à la fois : elle sera trouvée la prochaine fois.
   *[other] { $count } autres ont cela en commun. On ne décide pas de plus de { $most } à la fois : elles seront trouvées la prochaine fois.
}
sweep-reason-hint = Seulement pour refuser. Chaque équipe organisatrice lit ceci mot pour mot, dans un seul e-mail pour toutes ses annonces.
sweep-then = Pour refuser, dites pourquoi : les e-mails partent après cinq minutes. D’ici là, personne n’apprend une erreur sur laquelle vous revenez.
sweep-reject = Tout refuser, sauf ce qui est laissé de côté
sweep-release = Tout accepter, sauf ce qui est laissé de côté
sweep-released = { $count ->
    [one] Une annonce est maintenant publique. L’équipe organisatrice l’apprend ; sa prochaine attend de nouveau.
   *[other] { $count } annonces sont maintenant publiques. Les équipes organisatrices l’apprennent ; leurs prochaines attendent de nouveau.
}
sweep-changed = Quelque chose est venu, parti ou a changé pendant que vous regardiez. Regardez encore une fois ce qui serait touché maintenant.
sweep-nothing-done = Il ne reste rien qui serait touché. Rien n’a été fait.
sweep-done = { $count ->
    [one] Une annonce n’a pas été acceptée.
   *[other] { $count } annonces n’ont pas été acceptées.
} Chaque équipe organisatrice reçoit un seul e-mail avec votre raison dans cinq minutes.
