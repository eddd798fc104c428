### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Tous les groupes
groups-title = Groupes
groups-lede = Toutes les personnes et tous les groupes qui annoncent quelque chose ici.
groups-empty = Les groupes apparaissent ici dès que l’un d’eux annonce quelque chose. Ce pourrait être le vôtre.
groups-dates = { $count ->
    [one] { $count } date à venir
   *[other] { $count } dates à venir
}
groups-no-dates = Aucune date à venir
group-description = Les cafés et événements annoncés par { $group }.
group-about-heading = À propos du groupe
group-since = Ici depuis le { $day }.
group-site = Son propre site
group-agreed = Le groupe a dit oui aux
group-principles = principes des cafés de réduction des risques
group-agreed-on = le { $day }.
group-withdrawn = La modération a retiré cette mention le { $day } :
group-me-kept = Télécharger ce qui est gardé sur le groupe
group-me-kept-text = Si vous voulez en garder quelque chose, téléchargez-le d’abord : ce que le groupe dit, ses rôles et ses annonces. Pas qui en fait partie : cela appartient à ces personnes.
group-me-erase-text = Il ne reste alors rien de ce que le groupe disait, et personne n’en fait plus partie. Ce qu’il organisait reste à la personne qui l’a ajouté. Son adresse web est gardée, pour que personne d’autre ne la reçoive.
group-me-erase-word = Écrivez { $word } pour dire que c’est bien ce que vous voulez
group-me-erase = Effacer ce groupe
group-done-erased-heading = Le groupe est effacé
group-done-erased-lede = Ce qu’il organisait reste à la personne qui l’a ajouté.
group-closed-title = { $group } n’existe plus
group-closed-lede = Le groupe a fermé le { $day }. Ce qu’il organisait continue peut-être : regardez sous les noms des personnes qui l’ont annoncé.

## The page of somebody’s own groups

me-groups-heading = Vos groupes
me-groups-none = Dans un groupe, plusieurs personnes s’occupent de ses cafés et de ses événements : ils continuent donc quand quelqu’un part.
me-groups-start = Créer un groupe
me-group-open = Ouvrir le groupe
me-group-answer = Répondre
me-group-asked = On vous a demandé de rejoindre ce groupe.
me-group-offered = On vous a demandé d’être responsable de ce groupe.
me-group-waiting = { $count ->
    [one] Une annonce au nom du groupe attend un mot de vous.
   *[other] { $count } annonces au nom du groupe attendent un mot de vous.
}
me-of-group = Un de vos groupes l’organise.

group-role-owner = Responsable
group-role-editor = Rédaction

## Starting one

group-new-heading = Créer un groupe
group-new-lede = Un groupe a des membres. Ensemble, ils s’occupent de ce qui est annoncé sous son nom.
group-new-public = Tout le monde peut voir le nom, ce que vous écrivez ici, et ce que le groupe annonce. Personne ne peut voir qui en fait partie.
group-new-name-label = Nom du groupe
group-new-name-hint = Comme vous l’écrivez dans vos annonces.
group-about-label = À propos du groupe
group-about-hint = Quelques phrases. Vous pouvez laisser vide. Tout le monde voit ce texte et le site web une fois que la modération a accepté trois annonces du groupe.
group-site-label = Le site web du groupe
group-site-hint = Seulement s’il en a un.
group-claim-label = Pourquoi est-ce votre groupe ?
group-claim-hint = Quelques mots pour notre modération, par exemple qui peut nous le confirmer. Elle seule les lit.
group-new-start = Créer le groupe
group-new-ask = Envoyer à la modération
group-waits-heading = La modération regarde
group-waits-lede = D’autres utilisent déjà ce nom : une personne regarde donc ce que vous avez écrit. Nous vous envoyons un e-mail.

refused-group-name = Écrivez le nom du groupe, avec au moins une lettre. « New » tout seul ne marche pas.
refused-group-site = Écrivez l’adresse d’un site web, comme hopestreet.example.
refused-group-closed = Un groupe de ce nom a fermé. Son nom est gardé, pour que personne ne prenne un autre groupe pour lui.
refused-group-used = D’autres utilisent déjà ce nom ici. Dites à notre modération en quelques mots pourquoi c’est votre groupe.
refused-groups-many = Vous avez { $most } groupes sous votre responsabilité. Confiez-en ou fermez-en un d’abord.
refused-claims-many = Cinq noms que vous avez demandés attendent notre modération. Attendez sa réponse, s’il vous plaît.

## The page of a group for its members

group-me-describe = S’occuper d’un groupe.
group-me-public = Voir sa page
group-me-not-public = Il a une page à lui dès que quelque chose qu’il organise est public.
group-me-trusted = Ce que les membres annoncent au nom du groupe s’affiche tout de suite. La modération n’a pas besoin de regarder d’abord.
group-me-waiting-heading = Est-ce à vous ?
group-me-waiting-text = Quelqu’un a annoncé ceci au nom de votre groupe. Tant que personne de chez vous ne dit que c’est à vous, ce n’est sur aucune page du groupe.
group-me-accept = C’est à nous
group-me-refuse = Ce n’est pas à nous
group-me-listings-heading = Ce que le groupe organise
group-me-listings-none = Rien pour l’instant. Ajoutez un événement ou un café avec le nom du groupe, et avec votre adresse.
group-me-listing-open = S’en occuper
group-me-listing-said = Quelqu’un du groupe a dit que c’est à vous. La personne qui l’a ajouté s’en occupe.
group-me-listing-left = La personne qui l’a ajouté a quitté le groupe. Une personne responsable peut reprendre l’annonce.
group-me-refused-heading = Pas à vous
group-me-refused-text = Vous avez dit que ces annonces ne sont pas à vous. Elles gardent les mots qui ont été écrits, et ne sont sur aucune page du groupe.
group-me-members-heading = Membres
group-me-members-text = Seules les personnes responsables voient les adresses. Le rôle « rédaction » permet de changer les mots et les dates. Les personnes responsables peuvent aussi retirer des annonces du site, et s’occupent des membres.
group-me-more = { $count ->
    [one] Une autre personne est dans le groupe, ou a reçu une invitation.
   *[other] { $count } autres personnes sont dans le groupe, ou ont reçu une invitation.
}
group-me-you = Vous
group-me-since = { $role } depuis le { $day }.
group-me-asked = Question posée le { $day }. Pas encore de oui.
group-me-offered = Vous lui avez demandé d’être responsable. Pas encore de réponse. Après 30 jours, la proposition finit.
group-me-make-owner = Lui demander d’être aussi responsable
group-me-make-editor = Lui donner le rôle « rédaction »
group-me-end = Mettre fin à sa place de membre
group-me-end-asked = Reprendre la question
group-me-handover-fold = Lui confier le groupe
group-me-handover-text = Cette personne devient responsable dès son oui. Vous passez alors au rôle « rédaction ».
group-me-handover = Confier le groupe
group-me-change-fold = Changer quelque chose ici
group-me-offer-heading = On vous a demandé d’être responsable
group-me-offer-text = Une personne responsable s’occupe des membres, peut fermer le groupe, et répond de ce qu’il annonce. Si vous ne répondez pas, la proposition finit après 30 jours.
group-me-offer-take = Oui, je suis responsable
group-me-offer-end = Non, merci
group-me-invite-heading = Demander à quelqu’un
group-me-invite-text = Cette personne reçoit un e-mail. Sans son oui dans les 30 jours, nous oublions son adresse.
group-me-invite-label = Son adresse e-mail
group-me-invite = Envoyer l’e-mail
group-me-about-heading = Ce que tout le monde lit
group-me-about-save = Enregistrer
group-me-principles-heading = Principes
group-me-principles-text = Un groupe qui y dit oui peut être appelé ici café de réduction des risques, ou ami de ces cafés.
group-me-principles-agree = Nous disons oui
group-me-leave-heading = Partir ou fermer
group-me-leave-text = Si vous partez, ce que vous avez ajouté continue au nom du groupe. Vous avez toujours vos liens privés. Une personne responsable peut reprendre ces annonces.
group-me-leave = Quitter le groupe
group-me-last-owner = Personne d’autre n’est responsable. Confiez d’abord le groupe à quelqu’un, ou fermez-le.
group-me-close-text = Si vous fermez le groupe, ce qu’il organisait reste à la personne qui l’a ajouté. Personne d’autre ne reçoit son nom.
group-me-close = Fermer le groupe
group-me-done-started = Le groupe est là.
group-me-done-described = Enregistré.
group-me-done-invited = Un e-mail est en route vers cette personne.
group-me-done-ended = Cette personne n’est plus dans le groupe.
group-me-done-offered = Un e-mail est en route vers cette personne. Ce sera fait dès son oui.
group-me-done-editor = Cette personne a maintenant le rôle « rédaction ».
group-me-done-taken = Vous êtes maintenant responsable.
group-me-done-turned-down = Vous avez dit non. Rien n’a changé.
group-me-done-agreed = Merci. Tout le monde peut voir que vous avez dit oui.
group-me-done-accepted = C’est maintenant sur la page du groupe.
group-me-done-refused = Ce n’est sur aucune page du groupe.
group-left-heading = Vous ne faites plus partie du groupe
group-left-lede = Les autres continuent.
group-done-closed-heading = Le groupe est fermé
group-done-closed-lede = Ce qu’il organisait reste à la personne qui l’a ajouté.
group-gone-heading = Vous n’êtes plus dans ce groupe
group-gone-lede = Vous avez quitté le groupe, ou une personne responsable y a mis fin, ou le groupe a fermé. Si c’est une erreur, demandez un nouvel e-mail à une personne responsable.
group-moved-heading = Ce groupe n’en fait plus qu’un avec un autre
group-moved-lede = Notre modération l’a fusionné avec « { $name } », parce que les deux étaient le même. Tout ce qu’il organisait est là, et ses membres aussi.
group-moved-on = Aller à « { $name } »

group-left-listing-title = Vous ne pouvez plus changer ceci
group-left-listing-text = Un groupe s’occupe de cette annonce, et vous n’en faites plus partie. Si c’est une erreur, demandez à une personne responsable du groupe.
group-not-yours-title = Seules certaines personnes peuvent faire cela
group-not-yours-text = Vous vous occupez de cette annonce parce que votre groupe l’organise. Ceci est pour les personnes responsables du groupe, ou pour qui a un lien privé.

group-takeover-heading = Reprendre l’annonce
group-takeover-text = La personne qui l’a ajoutée a quitté le groupe. Vous pouvez la reprendre : les e-mails à ce sujet viennent alors à vous, et l’ancien lien privé se ferme. Nous le disons à cette personne.
group-takeover = La reprendre
group-manage-member = Vous vous en occupez parce que votre groupe l’organise.
group-manage-links = Les liens privés sont pour la personne qui l’a ajoutée, et pour celles à qui elle a demandé.

refused-member-already = Cette personne est déjà dans le groupe.
refused-member-gone = Cette personne a dit non ou est partie il y a moins de 30 jours. Vous pourrez lui redemander plus tard.
refused-members-many = Au plus { $most } personnes peuvent être dans un groupe. Mettez fin à une place dont personne n’a besoin.
refused-members-today = Vous pouvez demander à { $most } personnes par jour. Continuez demain, s’il vous plaît.
refused-offer-unagreed = Cette personne n’a pas encore dit oui au groupe. Seul quelqu’un qui l’a fait peut être responsable.
refused-last-owner = Un groupe a besoin d’une personne responsable. Confiez-le d’abord à quelqu’un, ou fermez-le.

## An invitation

invited-heading = On vous demande de rejoindre un groupe
invited-describe = Répondez si vous voulez être dans un groupe.
invited-lede = « { $group } » demande à { $email } de s’occuper ensemble de ses cafés et événements.
invited-text = Si vous dites oui, cette adresse est dans le groupe. Pour y faire quelque chose, vous vous connectez par un e-mail à cette adresse. Personne ne peut voir qui est dans un groupe, mais ses responsables connaissent l’adresse.
invited-other = Cet e-mail est seulement pour { $email }. Si quelqu’un vous l’a fait passer, il n’ouvre rien pour vous.
invited-accept = Accepter
invited-decline = Non, merci
invited-done-heading = Bienvenue dans le groupe
invited-done-lede = { $email } est maintenant dans « { $group } ». Connectez-vous avec cette adresse pour le voir.
invited-declined-heading = Vous avez dit non
invited-declined-lede = Rien n’a changé. Le groupe ne peut pas vous redemander pendant 30 jours, puis nous oublions votre adresse.
invited-stale-heading = Ce lien ne marche plus
invited-stale-lede = La question a été reprise, a reçu une réponse, ou a plus de 30 jours. Si c’est une erreur, demandez un nouvel e-mail au groupe.

## Letters

letter-group-invited-subject = On vous demande de rejoindre un groupe
letter-group-invited-opening = « { $group } » annonce des cafés et des événements sur { $site }. Le groupe vous demande de vous en occuper ensemble.
letter-group-invited-may = Les membres changent les mots et les dates, et impriment les affiches. Personne d’autre ne peut voir qui est dans le groupe.
letter-group-invited-button = Voir de quoi il s’agit
letter-group-invited-yours = Ceci est seulement pour vous. Si vous le faites passer, cela n’ouvre rien pour quelqu’un d’autre.
letter-group-invited-not-you = Si vous ne voulez pas, ne faites rien. Après 30 jours, nous oublions votre adresse.

letter-group-ended-subject = Vous n’êtes plus dans un groupe
letter-group-ended-opening = Une personne responsable de « { $group } » a mis fin à votre place de membre. Ce que vous avez ajouté vous-même est toujours à vous.
letter-group-ended-then = Si c’est une erreur, demandez au groupe.

letter-group-offered-subject = On vous demande d’être responsable d’un groupe
letter-group-offered-opening = Une personne responsable de « { $group } » veut que vous soyez responsable aussi, ou à sa place.
letter-group-offered-then = Une personne responsable s’occupe des membres et répond de ce que le groupe annonce. Rien ne change avant votre oui.
letter-group-offered-button = Répondre

letter-group-taken-subject = Votre groupe a une nouvelle personne responsable
letter-group-taken-opening = Le membre de « { $group } » à qui vous avez demandé a dit oui, et est maintenant responsable.
letter-group-taken-not-you = Si vous ne vouliez pas cela, écrivez à { $contact }, et une personne va regarder.

letter-claim-approved-subject = Le nom est à vous
letter-claim-approved-opening = La modération a regardé ce que vous avez écrit. Vous êtes maintenant responsable de « { $group } ».
letter-claim-approved-then = Ce que d’autres ont annoncé sous ce nom attend un mot de vous.
letter-claim-approved-button = Ouvrir le groupe

letter-claim-rejected-subject = À propos du nom que vous avez demandé
letter-claim-rejected-opening = Vous avez demandé le nom « { $group } ». La modération a regardé, et a dit non :
letter-claim-rejected-then = Si vous pensez que ce n’est pas juste, écrivez à { $contact }.
