### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = La page privée d’une annonce.
manage-private = Toute personne qui a l’adresse de cette page peut changer votre annonce. Ne la partagez qu’avec les personnes qui vous aident à organiser.
manage-state-heading = Où ça en est
manage-unconfirmed = Vous attend
manage-unconfirmed-next = Relisez l’annonce et appuyez sur « Confirmer », s’il vous plaît. D’ici là, personne ne peut la voir.
manage-unconfirmed-link = La relire et confirmer
manage-waiting = Attend la modération
manage-waiting-next = Une personne de notre équipe la regarde avant que tout le monde puisse la voir. Nous vous écrivons quand c’est fait. Vous pouvez encore tout changer.
manage-hidden = Cachée pour l’instant
manage-hidden-next = Quelqu’un nous a parlé d’un problème. Personne ne peut la voir pendant que la modération regarde. Nous vous écrivons quand c’est fait.
manage-public = Publique
manage-public-next = Tout le monde peut la voir, la suivre et imprimer son affiche.
manage-public-see = La voir sur le site
manage-public-poster = Affiches à imprimer
manage-public-calendar = La mettre dans votre calendrier
manage-rejected = Non acceptée
manage-rejected-next = Elle n’est pas sur le site. La modération a donné cette raison :
manage-rejected-again = Vous pouvez changer ce qui pose problème. La modération regarde alors encore une fois.
manage-withdrawn = Retirée
manage-withdrawn-next = Elle n’est plus sur le site. Les calendriers apprennent que cela n’aura pas lieu. Tout est gardé ici, et un seul bouton la remet.
manage-bring-back = La remettre
manage-cancelled = Annulée
manage-cancelled-next = Sa page dit que cela n’aura pas lieu. Les calendriers et les affiches le disent aussi.
manage-uncancel = Cela a lieu quand même

manage-done-edited = Enregistré. Tout le monde voit la nouvelle version, si l’annonce est visible.
manage-done-unchanged = Rien n’était différent : rien n’a donc changé.
manage-done-waits = Enregistré. La modération regarde d’abord ce changement. D’ici là, tout le monde voit ce qu’il y avait avant.
manage-done-dropped = Le changement est abandonné. Tout reste comme c’est.
manage-done-cancelled = C’est annulé. Les calendriers, les affiches et les e-mails aux personnes qui suivent le disent.
manage-done-kept = Cela a lieu.
manage-done-withdrawn = Ce n’est plus sur le site.
manage-done-back = C’est de retour.
manage-done-link = Voici votre nouveau lien privé. L’ancien n’ouvre plus rien. Nous vous avons aussi envoyé le nouveau par e-mail.
manage-link-copy = Votre lien privé

manage-waits-heading = Attend la modération
manage-waits-text = Une personne de notre équipe regarde ces changements, parce que l’équipe ne vous connaît pas encore. D’ici là, tout le monde voit ce qu’il y avait avant.
manage-drop = Abandonner ce changement
manage-seen-now = Tout le monde voit
manage-seen-then = Vous voulez
manage-change-of-date = La date du { $day }
manage-nothing = Rien
manage-yes = Oui

manage-edit-heading = La changer
manage-edit-event = Le nom, l’heure, le lieu, les mots, l’image : tout sur une seule page.
manage-edit-cafe = Le nom, l’heure et le lieu habituels, les mots, l’image : tout sur une seule page.
manage-edit-link = Tout changer
manage-again = La même, à une nouvelle date
manage-change-event = Changer votre événement
manage-change-cafe = Changer votre café
manage-save = Enregistrer
manage-back = La page privée de votre annonce
manage-back-unsaved = Revenir sans enregistrer
manage-edit-waits = Ce formulaire contient votre changement qui attend la modération. L’enregistrer de nouveau remplace ce changement.
manage-picture-there = Cette image est là en ce moment. Choisissez-en une autre ci-dessous pour la remplacer.
manage-picture-remove = Enlever l’image
manage-note-legend = Pour l’équipe organisatrice
manage-note-label = Qu’avez-vous changé, et pourquoi ?
manage-note-hint = L’équipe organisatrice reçoit cette note par e-mail. Le journal la garde aussi.

manage-met-title = Quelqu’un d’autre a changé ceci entre-temps
manage-met-text = Rien n’est perdu : vos mots sont dans le formulaire ci-dessous. Relisez les deux versions, puis enregistrez de nouveau.
manage-met-clashes = L’autre personne et vous avez changé ceci. Le formulaire contient vos mots :
manage-met-taken = Seule l’autre personne a changé ceci. Le formulaire l’a déjà :
manage-met-theirs = L’autre personne a écrit
manage-met-mine = Vous avez écrit
manage-met-before = Avant

manage-done-ended = La série finit le jour que vous avez choisi. Vous pouvez la faire continuer ci-dessous.
manage-done-goes-on = La série continue.
manage-done-left-out = Ces jours sont laissés de côté.
manage-done-taken-in = Ce jour est de nouveau une de ses dates.
manage-done-added = La date est ajoutée.

manage-dates-heading = Quand on se réunit
manage-dates-ended = La dernière date de la série est le { $day }.
manage-go-on = Faire continuer la série
manage-dates-added = Date en plus
manage-left-out-heading = Laisser des jours de côté
manage-left-out-text = Pour des vacances et des pauses dont personne n’a encore entendu parler. La date est déjà connue ? Alors choisissez-la ci-dessus et annulez-la : les calendriers et les e-mails le disent.
manage-left-out-label = Quels jours ? Un par ligne
manage-left-out-hint = Par exemple : 25/12/2026
manage-left-out = Laisser ces jours de côté
manage-left-out-list = Jours laissés de côté
manage-take-in = Le remettre
manage-add-heading = Ajouter une date
manage-add-text = Une date de plus, à côté des dates habituelles. Vous pouvez ensuite lui donner un sujet, un lieu et une note.
manage-add = Ajouter cette date
manage-applies-label = Pour quelles dates est ce changement ?
add-applies-this = Seulement cette date
add-applies-following = Cette date et toutes les suivantes
add-applies-following-hint = À partir de cette date, la série se passe ainsi. Les dates passées restent comme elles étaient.
add-applies-all = Toutes les dates
add-applies-all-hint = Les heures et les jours de toute la série, aussi ceux des dates passées.
manage-foresee-heading = À vérifier avant d’enregistrer
manage-foresee-text = Voici les prochaines dates si vous enregistrez :
manage-foresee-save = Oui, enregistrer ainsi
manage-end-heading = Finir la série après cette date
manage-end-text = Cette date est la dernière. Les dates que vous avez ajoutées à la main restent. Vous pourrez faire continuer la série plus tard.
manage-end = Finir la série après cette date
manage-later-legend = Plus tard, c’est autrement
manage-edit-bent = À partir du { $day }, c’est autrement. Ce que vous changez ici aux jours et aux heures vaut pour les dates d’avant. Pour changer les suivantes, choisissez-en une sur la page privée.
manage-later-label = Les dates à partir de là
add-later-keep = Les garder comme elles sont
add-later-drop = Les abandonner
add-later-drop-hint = Les jours et les heures de cette page valent alors pour toutes les dates.
manage-done-bent = Enregistré. Cela vaut pour les dates avant le { $day }. À partir de là, c’est autrement, comme c’était déjà prévu.
manage-lost-text = Avec ces jours et ces heures, certaines dates dont vous aviez dit quelque chose n’existent plus :
manage-lost-cancelled = { $day } : c’était annulé.
manage-lost-left-out = { $day } : ce jour était laissé de côté.
manage-lost-added = { $day } : c’était une date en plus.
manage-lost-differs = { $day } : quelque chose était différent ce jour-là.
manage-lost-then = Si vous enregistrez, cela est oublié. Vous pourrez le redire ensuite pour les nouvelles dates.

manage-dates-text = Choisissez-en une pour la déplacer, pour l’annuler, ou pour lui donner un sujet, un lieu ou une note à elle.
manage-dates-none = Aucune date n’est prévue. Changez l’annonce pour lui en donner de nouvelles.
manage-date-title = { $day }
manage-date-when = Quand est cette date
manage-date-end-section = Elle finit un autre jour
manage-date-what = Ce qui est différent cette fois
manage-date-title-label = Sujet cette fois
manage-date-title-hint = On le voit sous le nom. Par exemple : La naloxone, avec Sam
manage-date-place-label = Ailleurs cette fois ?
manage-date-place-hint = Laissez vide si c’est au lieu habituel.
manage-date-note-label = Une note pour cette date
manage-date-note-hint = Par exemple : Passez par la porte de côté, on repeint celle de devant.
manage-save-date = Enregistrer cette date
manage-date-cancelled = Cette date est annulée.

manage-cancel-heading = Annuler
manage-cancel-all-text = Toutes les dates encore à venir sont annulées. La page reste et le dit, les calendriers et les affiches aussi. Pour annuler une seule date, choisissez-la ci-dessus.
manage-cancel-once-text = La page reste et dit que cela n’aura pas lieu, les calendriers et les affiches aussi.
manage-cancel-reason-label = Pourquoi ? Vous pouvez laisser vide.
manage-cancel-reason-hint = Tout le monde peut le lire. Par exemple : Le chauffage est en panne.
manage-cancel-all = Annuler toutes les dates
manage-cancel-once = Annuler
manage-cancel-date-heading = Annuler cette date
manage-cancel-date-text = La date reste sur la page et dit qu’elle est annulée. Personne ne doit se retrouver devant une porte fermée.
manage-cancel-date = Annuler cette date

manage-withdraw-heading = La retirer du site
manage-withdraw-text = Sa page disparaît. Les calendriers qui l’ont apprennent que cela n’aura pas lieu. Vous pourrez la remettre plus tard. Si des personnes peuvent encore venir, annulez plutôt : la page le leur dit alors.
manage-withdraw-reason-label = Pourquoi ? Vous pouvez laisser vide.
manage-withdraw-reason-hint = Seule notre modération peut le lire.
manage-withdraw = La retirer du site

manage-link-heading = Votre lien privé
manage-letters-go = Les e-mails sur cette annonce vont à { $email }.
manage-link-text = Le lien est tombé dans de mauvaises mains ? Faites-en un nouveau. L’ancien cesse tout de suite de marcher.
manage-new-link = Faire un nouveau lien

manage-replaced-title = Ce lien a été remplacé
manage-replaced-text = Quelqu’un a fait un lien privé plus récent pour cette annonce. Il a été envoyé à l’adresse e-mail de l’annonce.
manage-unknown-title = Ce lien n’ouvre rien
manage-unknown-text = Il en manque peut-être un bout. Essayez de copier le lien entier depuis l’e-mail, ou laissez-nous vous envoyer tous vos liens.
manage-resend = Envoyez-moi mes liens

manage-preview-heading = Ce que dit votre annonce
manage-preview-link = Voir la page comme tout le monde la voit
manage-preview-title = { $title } : l’aperçu
manage-preview-lede = Voici la page comme tout le monde la voit, ou la verra dès qu’elle est publique.
manage-hidden-note = Personne d’autre que vous et notre modération ne voit ceci.

rescued-heading = Ce que vous avez écrit
rescued-text = Rien de ceci n’a été enregistré. Copiez ce qu’il vous faut avant de quitter cette page.
rescued-file = Vous avez aussi choisi un fichier. Choisissez-le de nouveau quand vous serez de retour dans le formulaire.

manage-appeal-heading = Vous pensez que nous avons tort ?
manage-appeal-text = Dites-nous une fois ce que nous devons regarder de nouveau. Une personne de la modération le lit, et vous recevez un e-mail.
manage-appeal-label = Que devons-nous savoir ?
manage-appeal-hint = Vous pouvez demander une fois pour chaque décision. Changer l’annonce est toujours possible : nous la regardons alors comme une nouvelle.
manage-appeal-send = Redemander
manage-appeal-asked = Vous nous avez demandé de regarder encore une fois. La modération le fera, le plus souvent dans la journée, et vous recevrez un e-mail. Vous avez dit :
manage-appeal-refused = Nous avons regardé encore une fois, et cela ne change pas. Voici pourquoi :
manage-done-appealed = Nous regardons encore une fois, et nous vous écrivons.

## Before a date: does it take place?

question-title = Est-ce que cela a lieu ?
question-lede = Des personnes se préparent peut-être à venir à cette date.
question-yes-button = Oui, cela a lieu
question-yes-explain = Rien ne change sur la page, et personne ne reçoit de message.
question-cancel-heading = Cela n’a pas lieu
question-cancel-explain = Toutes les personnes qui suivent l’apprennent tout de suite.
question-change-heading = C’est différent cette fois
question-change-link = La déplacer, ou changer quelque chose
question-none = Nous n’avons pas de question sur cette annonce en ce moment. Merci de vous en occuper.
question-stop-heading = Ces e-mails
question-stop-text = Avant une date, nous demandons si elle a lieu, une fois par semaine au plus, et seulement si vous n’avez rien changé depuis une semaine. Sans réponse dans la journée, la date s’affiche comme « Non confirmé ».
question-stop-button = Ne pas me demander avant les dates
question-stopped = Nous ne demandons rien avant les dates de cette annonce.
question-start-button = Me demander de nouveau avant les dates
question-manage = La prochaine date a-t-elle lieu ? On peut voir que personne ne l’a confirmée.
question-manage-link = Répondre
question-done-yes = Merci. Tout le monde peut compter dessus.
question-done-stopped = Nous ne demandons plus rien avant les dates de cette annonce.
question-done-started = Nous demandons de nouveau avant les dates de cette annonce.
question-asks-heading = Avant chaque date
