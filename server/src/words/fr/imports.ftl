### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Importer votre calendrier
import-describe = Importe des événements d’un calendrier que vous tenez ailleurs.
import-quiet-link = Importer votre calendrier
import-quiet-text = Vos événements sont dans un autre calendrier ? Vous n’avez pas à les écrire de nouveau.
import-lede = Vos événements sont dans un autre calendrier ? Importez-les de là. Vous voyez d’abord ce qui arrive, et rien n’est public avant votre accord.
import-file-label = Un fichier de calendrier
import-file-hint = Son nom finit par .ics. Les programmes de calendrier appellent cela « exporter ».
import-address-label = Ou l’adresse d’un calendrier
import-address-hint = Elle commence par https:// ou webcal:// et doit être ouverte à tout le monde. Par exemple : https://example.org/union.ics
import-mode-label = À quel rythme ?
add-mode-once = Importer une fois
add-mode-follow = Garder à jour
add-mode-follow-hint = Nous regardons l’adresse environ toutes les six heures. Ce qui change là-bas change ici. Ce qui est enlevé là-bas est retiré du site.
import-show = Me montrer ce qui arrive
import-not-theirs = Ce qu’un calendrier apporte est à la personne qui reçoit les e-mails sur cette annonce. Elle seule peut en importer un, ainsi que les personnes à qui elle a demandé de s’en occuper.
import-not-confirmed = Confirmez d’abord votre annonce, s’il vous plaît. Ensuite vous pourrez importer un calendrier.
import-back = Retour à la page privée de votre annonce

import-preview-title = Voici ce qui arriverait
import-preview-from = Depuis { $origin }
import-preview-called = Le calendrier s’appelle « { $name } ».
import-preview-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
import-preview-coming = { $count ->
    [0] Aucun n’est encore à venir.
    [one] L’un d’eux est encore à venir.
   *[other] { $count } d’entre eux sont encore à venir.
}
import-preview-old = { $count ->
    [one] Un autre est fini depuis plus de { $days } jours et laissé de côté.
   *[other] { $count } autres sont finis depuis plus de { $days } jours et laissés de côté.
}
import-preview-first = Les premières dates
import-preview-nothing = Il n’y a dans ce calendrier aucun événement à importer.
import-preview-public = Les noms, les mots, les heures et les lieux deviennent publics. Les liens pour participer en ligne restent cachés, comme toujours.
import-preview-held = La modération les regarde d’abord, parce qu’elle ne vous connaît pas encore. D’ici là, personne ne les voit. Au plus { $most } peuvent attendre à la fois ; le reste peut venir plus tard.
import-preview-once = Ils sont importés une fois. Plus tard, vous les changez ici, chacun sur sa propre page privée.
import-preview-follow = Le calendrier est gardé à jour : nous y regardons environ toutes les six heures.
import-preview-warnings = Ce que nous n’avons pas pu utiliser
import-preview-take = Les importer
import-preview-other = Choisir un autre calendrier

import-refused-nothing = Choisissez un fichier de calendrier, ou donnez l’adresse d’un calendrier.
import-refused-both = Donnez un fichier ou une adresse, pas les deux.
import-refused-file-follow = Un fichier ne peut pas être gardé à jour. Donnez l’adresse de votre calendrier, ou importez le fichier une fois.
import-refused-file-large = Ce fichier dépasse { $most } Mo. Donnez plutôt l’adresse de votre calendrier.
import-refused-empty = Ce fichier est vide.
import-refused-web-page = C’est une page web, pas un calendrier. Cherchez un lien qui finit par .ics.
import-refused-no-calendar = Ce n’est pas un calendrier que nous pouvons lire. Les fichiers de calendrier commencent par BEGIN:VCALENDAR.
import-refused-lost = Nous gardons une heure ce que vous avez regardé, et cette heure est passée. Choisissez-le de nouveau, s’il vous plaît.
import-refused-busy = Beaucoup de calendriers arrivent en ce moment. Attendez une minute et appuyez de nouveau sur le bouton.
import-refused-address = Ce n’est pas une adresse web. Elle commence par https:// ou webcal://
import-refused-credentials = Cette adresse contient un nom et un mot de passe. Donnez une adresse ouverte à tout le monde.
import-refused-port = Nous ne cherchons pas de calendriers derrière le nombre { $port } dans cette adresse. Enlevez le deux-points et le nombre, ou donnez une autre adresse.
import-refused-private = Cette adresse mène dans un réseau privé. Donnez une adresse que tout le monde peut ouvrir sur internet.
import-refused-name = Il n’y a pas d’ordinateur de ce nom. Vérifiez l’adresse.
import-refused-silent = Personne ne répond là-bas. Vérifiez l’adresse, ou réessayez plus tard.
import-refused-certificate = La connexion à cette adresse n’est pas sûre : son certificat ne convient pas.
import-refused-circles = Cette adresse renvoie d’un endroit à l’autre sans fin.
import-refused-gone = Il n’y a plus rien à cette adresse. Vérifiez-la.
import-refused-forbidden = Ce calendrier n’est pas ouvert à tout le monde. Rendez-le public là-bas, ou donnez son adresse secrète.
import-refused-status = L’ordinateur à cette adresse dit non (numéro { $number }). Vérifiez l’adresse, ou réessayez plus tard.
import-refused-large = Ce calendrier dépasse { $most } Mo.
import-refused-slow = L’ordinateur à cette adresse met trop de temps à répondre. Réessayez plus tard.
import-refused-broke-off = Le calendrier s’est arrêté au milieu. Réessayez plus tard.
import-refused-file = Le fichier { $name } ne peut pas être lu.
import-refused-group = Dites avec --group de quel groupe est le calendrier, par exemple --group hope-street-union.

import-line = Ligne { $line } : { $text }
import-warnings-more = { $count ->
    [one] Et encore un.
   *[other] Et encore { $count }.
}
import-noted-title-cut = Le nom de « { $title } » était trop long. Il a été coupé, et il est en entier dans la description.
import-noted-untitled = Un événement n’a pas de nom. Il s’appelle ici « { $title } ».
import-untitled = Un événement sans nom
import-noted-description-cut = La description de « { $title } » était trop longue et a été coupée.
import-noted-place-cut = Le lieu de « { $title } » était trop long et a été coupé.
import-link-hidden = (le lien pour participer n’est pas affiché)
import-noted-closed = Un lien ou un code pour participer en ligne à « { $title } » était à cet endroit : { $parts }. Nous l’avons enlevé, parce que tout le monde peut lire cela.
import-part-title = son nom
import-part-description = sa description
import-part-place = son lieu
import-part-address = son adresse web
import-part-topics = ses sujets
import-part-dates = ce qui est dit de certaines dates
import-place-on-map = Un lieu sur la carte
import-noted-tags = « { $title } » a plus de { $most } sujets. Les premiers sont gardés.
import-noted-old = { $count ->
    [one] Un événement était fini depuis plus de { $days } jours. Il a été laissé de côté.
   *[other] { $count } événements étaient finis depuis plus de { $days } jours. Ils ont été laissés de côté.
}
import-noted-twin = « { $title } » est déjà ici : quelqu’un l’a écrit. Il est resté comme il est.
import-noted-other = « { $title } » est déjà ici, depuis un autre de vos calendriers.
import-noted-cap = { $count ->
    [one] Un événement a été laissé de côté, parce que { $most } attendent déjà la modération. Il viendra quand ceux-là auront été regardés.
   *[other] { $count } événements ont été laissés de côté, parce que { $most } attendent déjà la modération. Ils viendront quand ceux-là auront été regardés.
}
import-noted-by-hand = « { $title } » a été changé ici à la main : le calendrier ne le change donc plus.
import-noted-by-hand-missing = « { $title } » n’est plus dans le calendrier. Il a été changé ici à la main : il reste donc.
import-noted-waits = « { $title } » a changé dans le calendrier. Le changement n’est pas pris tant que la modération ne vous connaît pas.
import-noted-broken = Quelque chose s’est cassé chez nous avec cet événement : il a donc été laissé de côté. Importez le calendrier encore une fois, ou écrivez cet événement ici.
import-noted-not-whole = Nous n’avons pas pu lire le calendrier jusqu’au bout. Rien n’est donc retiré du site, même si cela manque là-bas.
import-noted-different = « { $title } » diffère sur trop de dates. Nous en avons gardé { $most }, celles qui viennent ensuite.
import-noted-doubted = { $count ->
    [one] Un événement manque soudain dans le calendrier. C’est peut-être une erreur. Il reste
   *[other] { $count } événements manquent soudain dans le calendrier. C’est peut-être une erreur. Ils restent
} jusqu’à ce que nous ayons regardé encore une fois.
import-more-at = En savoir plus : { $address }

import-done-taken = Votre calendrier est importé.
import-done-working = Votre calendrier est long. L’import continue : rechargez cette page dans une minute.
import-done-ended = Il n’est plus gardé à jour. Tout ce qui est arrivé reste.
import-done-again = Nous avons demandé encore une fois.
import-refused-many = Vous gardez déjà { $most } calendriers à jour. Arrêtez-en un, ou importez celui-ci une fois.

import-yours-heading = Les calendriers que vous avez importés
import-from-file = Depuis le fichier { $origin }
import-state-once = Importé une fois
import-state-follows = Gardé à jour. Nous y regardons de nouveau : { $when }.
import-state-failing = La dernière fois, cela n’a pas marché : { $why }
import-state-failures = Nous n’y regardons plus, parce que cela n’a pas marché pendant des jours : { $why }
import-state-organiser = Vous avez arrêté de le garder à jour.
import-state-moderator = La modération a arrêté ce calendrier. Si vous pensez que ce n’est pas juste, répondez à n’importe quel e-mail de nous et une personne le lira.
import-last = La dernière fois : { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Un événement est arrivé.
   *[other] { $count } événements sont arrivés.
}
import-came-changed = { $count ->
    [one] Un événement a changé.
   *[other] { $count } événements ont changé.
}
import-came-withdrawn = { $count ->
    [one] Un événement a été retiré du site.
   *[other] { $count } événements ont été retirés du site.
}
import-came-back = { $count ->
    [one] Un événement est revenu.
   *[other] { $count } événements sont revenus.
}
import-came-nothing = Rien n’était nouveau.
import-held-count = { $count ->
    [one] Un événement attend la modération.
   *[other] { $count } événements attendent la modération.
}
import-listings-heading = Ce qui est arrivé
import-listings-text = Chacun a sa propre page privée. Ce que vous y ajoutez reste. Si vous y changez le nom, les mots, l’heure, le lieu ou les sujets, le calendrier ne change plus celui-là.
import-by-hand = Changé ici à la main : le calendrier ne le change plus.
import-listing-over = Fini
import-warnings-heading = { $count ->
    [one] Une chose que nous n’avons pas pu utiliser
   *[other] { $count } choses que nous n’avons pas pu utiliser
}
import-stop = Ne plus garder à jour
import-again = Réessayer

import-moderate-link = Calendriers importés
import-moderate-title = Calendriers importés
import-moderate-lede = Qui importe un calendrier, et d’où. Seule la modération peut le voir.
import-moderate-none = Personne n’a encore importé de calendrier.
import-moderate-by = Par { $who }
import-moderate-group = Pour { $group }
import-moderate-listings = { $count ->
    [0] Il n’en est rien venu.
    [one] Une annonce en est venue.
   *[other] { $count } annonces en sont venues.
}
import-moderate-failures = Arrêté : cela n’a pas marché pendant des jours.
import-moderate-organiser = Arrêté par l’équipe organisatrice.
import-moderate-moderator = Arrêté par la modération.
import-moderate-waiting = { $count ->
    [one] Une de ses annonces attend.
   *[other] { $count } de ses annonces attendent.
}
import-moderate-stop = Arrêter ce calendrier
import-moderate-allow = Permettre de nouveau ce calendrier
import-moderate-allow-hint = Ce qui en a été refusé attend ici encore une fois.
import-moderate-done-allowed = Ce calendrier peut revenir. Ce qui en a été refusé attend ici encore une fois.
import-moderate-log-approved = Accepté
import-moderate-log-rejected = Refusé
import-moderate-log-stopped = Arrêté
import-moderate-log-allowed = De nouveau permis
import-moderate-approve = Tout accepter
import-moderate-reject-section = Ne pas les prendre
import-moderate-reject = Tout refuser
import-moderate-bundle = { $count ->
    [one] Une annonce d’un calendrier attend aussi.
   *[other] { $count } annonces de calendriers attendent aussi.
}
import-moderate-look = Les regarder
import-moderate-done-ended = Ce calendrier est arrêté. Ce qui en est venu reste.
import-moderate-done-approved = Elles sont maintenant publiques. L’équipe organisatrice reçoit un seul e-mail.
import-moderate-done-rejected = Elles n’ont pas été acceptées, et leur calendrier est arrêté. L’équipe organisatrice reçoit un seul e-mail avec votre raison.
import-moderate-done-rejected-more = Elles n’ont pas été acceptées, et leur calendrier est arrêté. De même ce qui est venu ou a changé pendant que vous regardiez. L’équipe organisatrice reçoit un seul e-mail avec votre raison.
import-moderate-changed = D’autres sont venues, ou quelque chose a changé, pendant que vous regardiez. Regardez encore une fois, puis décidez.

letter-import-suspended-subject = Votre calendrier n’a pas pu être lu
letter-import-suspended-opening = Pendant des jours, nous n’avons pas pu lire un calendrier : nous avons donc arrêté d’y regarder. Vous nous aviez demandé de garder vos annonces à jour avec lui. Voici la dernière réponse :
letter-import-suspended-stays = Tout ce qui est arrivé avant reste comme c’est.
letter-import-suspended-then = Quand le calendrier marche de nouveau, appuyez sur « Réessayer » sur sa page.
letter-import-suspended-address = Son adresse :
letter-import-suspended-command = Quand le calendrier marche de nouveau, importez-le encore une fois par la ligne de commande, avec --subscribe.
letter-import-released-subject = Les événements de votre calendrier sont publics
letter-import-released-opening = La modération a regardé les événements de votre calendrier. Tout le monde peut maintenant les voir. Ce que vous importez à partir de maintenant est public tout de suite.
letter-import-released-watched = La modération a regardé les événements de votre calendrier. Tout le monde peut maintenant les voir.
letter-import-rejected-subject = À propos de votre calendrier
letter-import-rejected-opening = La modération a regardé les événements de votre calendrier et ne les a pas publiés. Voici pourquoi :
letter-import-rejected-then = Si vous pensez que nous avons tort, répondez à cet e-mail et une personne le lira.
letter-import-looks-again-subject = Nous regardons votre calendrier encore une fois
letter-import-looks-again-opening = Nous vous avons écrit à propos des événements de votre calendrier. La modération est revenue sur cette décision : ils attendent de nouveau la modération, et personne d’autre ne peut les voir d’ici là. Vous n’avez rien à faire. Nous vous écrivons dès que c’est décidé.
letter-import-page = Voir ce qui est venu de votre calendrier
letter-import-page-text = La page de votre calendrier montre la liste, avec une page privée pour chacun.

import-command-done = { $series ->
    [0] Rien n’était nouveau.
    [one]
        Une annonce est arrivée ou a changé : { $events ->
            [one] { $events } événement du calendrier.
           *[other] { $events } événements du calendrier.
        }
   *[other]
        { $series } annonces sont arrivées ou ont changé : { $events ->
            [one] { $events } événement du calendrier.
           *[other] { $events } événements du calendrier.
        }
}
import-command-subscribed = Le calendrier est gardé à jour à partir de maintenant, environ toutes les six heures, tant que le serveur tourne.
import-command-nothing = Dites quel fichier ou quelle adresse, par exemple : cuppa import calendar.ics --group hope-street-union
