### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = tous les cafés et événements
followed-town = tout à moins de { $km }{ "\u00A0" }km de { $name }
followed-language = tout dans cette langue : { $name }
followed-group = tout ce que { $name } annonce
followed-listing = « { $name } »
followed-topic = le sujet « { $name } »
followed-search = tout ce qui contient les mots « { $name } »
followed-gone = quelque chose qui n’est pas sur le site en ce moment
followed-as-it-happens = dès que quelque chose se passe
followed-every-day = chaque jour à { $hour }, { $zone }
followed-every-week = chaque lundi à { $hour }, { $zone }
followed-before-each-date = { $ahead } avant chaque date
followed-ahead-hours = { $hours ->
    [one] { $hours }{ "\u00A0" }heure
   *[other] { $hours }{ "\u00A0" }heures
}
followed-ahead-days = { $days ->
    [one] { $days }{ "\u00A0" }jour
   *[other] { $days }{ "\u00A0" }jours
}
followed-zone = heure de { $town }

## The form

following-agreement = Oui, envoyez-moi des e-mails sur { $what }, { $rhythm }. Je peux arrêter à tout moment.
following-describe = Recevez des e-mails sur les cafés et événements : au fur et à mesure, une fois par jour, une fois par semaine ou avant la prochaine date.
following-heading = Recevoir par e-mail
following-lede = Nous vous disons ce qui est nouveau, ce qui change et ce qui est annulé. Sans compte, sans publicité. Chaque e-mail a un lien pour tout arrêter.
following-what-label = Que voulez-vous suivre ?
add-what-everything = Tous les cafés et événements
add-what-town = Ce qui est près d’une ville
add-what-tag = Un sujet
add-what-language = Tout dans une langue
add-what-search = Tout ce qui contient certains mots
following-what-this = Vous suivez
following-what-hint = Pour suivre un groupe, un café ou un événement, ouvrez sa page et choisissez-y « Recevoir par e-mail ».
following-topic-label = Quel sujet ?
following-topic-hint = Par exemple : naloxone
following-words-label = Quels mots ?
following-language-none = Choisir une langue
following-town-which = Laquelle ?
following-town-which-hint = La vôtre n’est pas là ? Écrivez son comté ou sa région après son nom, par exemple : Newport, Shropshire
following-words-hint = Un nom, une sorte d’aide, tout ce qui doit s’y trouver. Par exemple : familles
following-rhythm-label = À quel rythme ?
add-rhythm-instant = Dès que quelque chose se passe
add-rhythm-instant-hint = Ce qui est annulé, déplacé ou nouveau, au plus un e-mail toutes les dix minutes sur la même chose.
add-rhythm-next-date = Avant chaque date
add-rhythm-next-date-hint = Un e-mail à l’avance, et un autre tout de suite si cette date change quand même.
add-rhythm-daily = Une fois par jour
add-rhythm-daily-hint = Aujourd’hui et demain, et ce qui est nouveau ou annulé. Rien à dire, pas d’e-mail.
add-rhythm-weekly = Une fois par semaine, le lundi
add-rhythm-weekly-hint = Les deux semaines à venir, et ce qui est nouveau ou annulé. Rien à dire, pas d’e-mail.
following-ahead-label = Combien de temps avant ?
following-ahead-refused = Choisissez de 1 heure à 14 jours, par exemple 3h ou 2d.
following-next-date-refused = Un e-mail avant chaque date n’est possible que pour un seul café ou un seul événement. Choisissez une autre réponse, ou suivez-le depuis sa propre page.
following-hour-label = À quelle heure ?
following-zone-label = L’heure de quel endroit ?
following-zone-hint = Les heures d’autres endroits sont données avec le nom de l’endroit.
following-email-label = Votre adresse e-mail
following-email-hint = Nous l’utilisons seulement pour ces e-mails. Personne d’autre ne la voit.
following-send = Demander ces e-mails
follow-email = Recevoir par e-mail
foot-follow = Recevoir les dates par e-mail
following-keep = L’objet de nos e-mails ne dit jamais de quoi ils parlent, au cas où quelqu’un d’autre verrait votre écran. Si vous suivez une ville, il nomme la ville.

following-email-missing = Donnez votre adresse e-mail, pour que nous sachions où écrire.
following-hour-refused = Choisissez une heure pleine de 0 à 23.
following-group-unknown = Nous ne trouvons pas de groupe de ce nom qui annonce quelque chose en ce moment. Choisissez autre chose à suivre.
following-listing-unknown = Nous ne trouvons pas ce café ou cet événement. Il a peut-être été retiré du site. Choisissez autre chose à suivre.
following-town-missing = Écrivez une ville, ou la première moitié d’un code postal britannique, par exemple LS9.
following-town-several = Il y a plusieurs villes « { $typed } ». Choisissez la vôtre.
following-town-wider = « { $typed } » n’est pas une ville dont nous pouvons parler par e-mail. Écrivez une ville ou un code postal.
following-town-guessed = Nous ne connaissons pas « { $typed } ». Est-ce une de celles-ci ? Sinon, vérifiez l’orthographe.
following-within-refused = Choisissez la distance, en kilomètres entiers à partir de 1.
following-language-missing = Choisissez une langue.
following-topic-missing = Écrivez le sujet, par exemple naloxone.
following-words-missing = Écrivez au moins un mot à chercher.
following-broken = Quelque chose s’est cassé chez nous. Rien de ce que vous avez écrit n’est perdu : attendez une minute et envoyez le formulaire de nouveau.

following-asked-heading = Regardez vos e-mails
following-asked-lede = Si l’adresse est juste, un e-mail est en route. Il contient un lien.
following-asked-then = Ouvrez le lien et appuyez sur « Confirmer ». Nous n’envoyons pas d’autre e-mail avant.
following-asked-none = Pas d’e-mail après dix minutes ? Regardez dans vos courriers indésirables. S’il n’y est pas, l’adresse contient peut-être une erreur : remplissez de nouveau le formulaire avec la bonne.
following-asked-browse = Voir l’agenda

## The page behind the link

following-private = Cette page est pour une seule personne.
following-confirm-heading = Voulez-vous ces e-mails ?
following-confirm-button = Confirmer
following-confirm-explain = Appuyez sur « Confirmer » et nous commençons. Vous pouvez changer d’avis à tout moment.
following-confirm-not-you = Ce n’est pas vous ? Fermez cette page. Après deux jours, nous oublions l’adresse.
following-page-heading = Ce que vous suivez
following-page-lede = Les e-mails vont à { $address }.
following-page-confirmed = Merci. C’est confirmé, et vos e-mails vont venir.
following-page-saved = C’est changé.
following-page-paused = Plus d’e-mails à ce sujet jusqu’à ce que vous en vouliez de nouveau.
following-page-on = Les e-mails reviennent, sur ce qui se passe à partir de maintenant.
following-page-ended = Ces e-mails sont terminés. Ce que vous voyez ici continue.
following-item-heading = E-mails sur { $what }
following-item-rhythm = Ils viennent { $rhythm }.
following-item-paused = Ils sont en pause.
following-pause-button = Mettre en pause
following-go-on-button = Reprendre
following-export-heading = Ce que nous gardons sur vous
following-export-explain = Votre adresse, ce que vous suivez, à quoi vous avez dit oui et quand, et quels e-mails sont partis dans les 30 derniers jours : en un seul fichier.
following-export-link = Le télécharger (JSON)
following-item-waiting = Ils attendent votre oui.
following-item-waiting-link = Dire oui à ces e-mails
following-change-fold = Changer leur rythme
following-change-button = Enregistrer
following-end-button = Se désabonner
following-more = Suivre autre chose
following-erase-heading = Faire effacer votre adresse
following-erase-explain = Nous arrêtons tous ces e-mails et effaçons votre adresse, avec tout ce qui y est lié. Des copies de sécurité peuvent la contenir 30 jours au plus.
following-erase-button = Effacer mon adresse

following-ended-heading = Ces e-mails sont terminés
following-ended-lede = Vous ne suivez plus rien ici, et nous n’en gardons rien.
following-gone-heading = Rien n’est gardé ici
following-gone-lede = Ces e-mails sont terminés, ou n’ont jamais été confirmés. Nous n’en gardons rien.
following-gone-again = Vous pouvez redemander des e-mails à tout moment.
following-lost-heading = Ce lien n’est pas entier
following-lost-lede = Il en manque peut-être un bout. Copiez le lien entier depuis l’e-mail, ou faites-vous envoyer vos liens de nouveau.
following-lost-resend = Envoyez-moi mes liens
following-erased-heading = Votre adresse est effacée
following-erased-lede = Nous n’en gardons rien ici, et aucun e-mail ne viendra. Des copies de sécurité peuvent la contenir 30 jours au plus.
following-erased-needed-heading = Vos e-mails sont terminés
following-erased-needed-lede = Vous ne suivez plus rien ici. Votre adresse reste pour une seule raison : une annonce à vous en a besoin. Retirez l’annonce sur sa page privée, ou écrivez-nous, pour la faire effacer aussi.

## Unsubscribing

unsubscribe-describe = Arrêter les e-mails de Cuppa.
unsubscribe-heading = Arrêter ces e-mails ?
unsubscribe-lede = Vous recevez des e-mails sur { $what }.
unsubscribe-button = Se désabonner
unsubscribe-explain = Un seul appui, et il n’en vient plus. Personne ne demande pourquoi.
unsubscribe-done-heading = C’est fait, plus d’e-mails
unsubscribe-done-lede = Ces e-mails sont terminés, et nous n’en gardons rien. Il se peut qu’un dernier, déjà en route, arrive encore.
unsubscribe-already-lede = Ces e-mails étaient déjà terminés. Il n’y a plus rien à faire.
