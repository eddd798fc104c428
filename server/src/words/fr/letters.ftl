### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Cet e-mail vient parce que vous vous occupez de cette annonce avec d’autres. Le lien est seulement pour vous, personne n’apprend votre adresse par lui, et vous ne recevrez pas de publicité.
letter-footer = Cet e-mail vient parce que quelqu’un a donné cette adresse. À part notre modération, personne ne la voit, et vous ne recevrez pas de publicité.
letter-not-you = Si ce n’était pas vous, ne faites rien. Sans votre réponse, rien n’est affiché et rien d’autre n’est envoyé.
letter-dates-to-come = Dates à préciser
letter-manage-heading = Votre lien privé
letter-manage-button = Ouvrir votre page privée
letter-manage-its = Ouvrir sa page privée
letter-manage-keep = Gardez cet e-mail. Ce lien ouvre la page de votre annonce sans mot de passe : ne le partagez qu’avec les personnes qui vous aident à organiser :

letter-confirm-subject = Confirmez votre annonce, s’il vous plaît
letter-confirm-opening = Merci d’avoir ajouté « { $title } ».
letter-confirm-ask = Il reste une étape : confirmez que cette adresse est à vous. Ouvrez cette page et appuyez sur « Confirmer ».
letter-confirm-button = Confirmer votre annonce
letter-confirm-then = Si c’est votre première annonce, une personne y jette ensuite un coup d’œil. Nous vous écrivons dès que tout le monde peut la voir.

letter-published-subject = Votre annonce est publique
letter-published-opening = Bonne nouvelle : tout le monde peut maintenant voir « { $title } ».
letter-published-button = La voir comme les autres
letter-published-poster = Affiches à imprimer
letter-published-calendar = Son calendrier, à suivre ou à partager

letter-held-subject = Nous avons votre annonce
letter-held-opening = Merci d’avoir confirmé « { $title } ».
letter-held-why = Une personne de la modération la regarde avant que tout le monde puisse la voir, comme pour chaque première annonce d’une adresse. Cela évite le spam et les doublons ; cela ne dit rien de vous.
letter-held-then = Vous n’avez rien à faire. Nous vous écrivons dès que c’est décidé, le plus souvent dans la journée.

letter-rejected-subject = À propos de votre annonce
letter-rejected-opening = Une personne de la modération a regardé « { $title } » et ne l’a pas publié. Voici pourquoi :
letter-rejected-then = Vous pouvez changer cela sur sa page privée : la modération regarde alors encore une fois. Si vous pensez que nous avons tort, vous pouvez nous y demander, une fois, de regarder de nouveau ; ou répondez à cet e-mail et une personne le lira.

letter-change-published-subject = Votre modification est publique
letter-change-published-opening = Une personne de la modération a regardé votre modification de « { $title } ». Tout le monde peut maintenant la voir.

letter-change-rejected-subject = À propos de votre modification
letter-change-rejected-opening = Une personne de la modération a regardé votre modification de « { $title } » et ne l’a pas acceptée. Tout le monde voit encore ce qu’il y avait avant. Voici pourquoi :
letter-change-rejected-then = Vous pouvez la refaire sur votre page privée. Si vous pensez que nous avons tort, répondez à cet e-mail et une personne le lira.

letter-edited-subject = Nous avons changé quelque chose dans votre annonce
letter-edited-opening = Une personne de la modération a changé quelque chose dans « { $title } » et dit :
letter-edited-then = Si ce n’est pas juste, remettez-le comme avant sur votre page privée, ou répondez à cet e-mail et une personne le lira.

letter-question-subject = Est-ce que cela a toujours lieu ?
letter-question-opening = La prochaine date est proche, et des personnes se préparent peut-être à venir. A-t-elle lieu comme c’est écrit ici ?
letter-question-yes = Oui, elle a lieu
letter-question-otherwise = Quelque chose est différent ?
letter-question-cancel = Annuler cette date
letter-question-move = La déplacer, ou changer quelque chose
letter-question-unanswered = Sans nouvelles de vous d’ici un jour, la page dit que personne n’a confirmé cette date.
letter-question-stop = Ne plus me demander avant les dates

letter-queue-subject = Ce qui attend la modération
letter-queue-opening = { $count ->
    [one] { $count } élément attend la modération.
   *[other] { $count } éléments attendent la modération.
}
letter-queue-oldest = Le plus ancien attend depuis le { $day }.
letter-queue-button = Ouvrir la file d’attente
letter-queue-footer = Vous recevez cet e-mail, une fois par jour au plus, parce que vous faites partie de la modération. Quand rien de nouveau n’est arrivé, nous n’en envoyons pas.

letter-hidden-subject = À propos de votre annonce
letter-hidden-opening = Quelqu’un nous a parlé d’un problème avec « { $title } ». Personne ne peut le voir pendant que la modération regarde. Cette personne dit :
letter-hidden-first = Une personne en qui nous avons confiance nous a parlé d’un problème avec « { $title } ». Personne ne peut le voir jusqu’à ce que la modération ait regardé.
letter-hidden-first-why = Une personne en qui nous avons confiance nous a parlé d’un problème avec « { $title } ». Personne ne peut le voir jusqu’à ce que la modération ait regardé. Parmi les raisons possibles, elle a choisi :
letter-hidden-then = Nous vous écrivons dès que c’est fait. En attendant, vous pouvez changer l’annonce sur votre page privée, ou répondre à cet e-mail : une personne le lira.

letter-withdrawn-subject = Votre annonce a été retirée
letter-withdrawn-opening = « { $title } » n’est plus sur le site, parce que quelqu’un qui a son lien privé l’a demandé. Les personnes qui l’avaient dans leur calendrier apprennent que cela n’aura pas lieu.
letter-withdrawn-then = C’était une erreur ? Tout est gardé : votre page privée remet l’annonce avec un seul bouton.

letter-new-link-subject = Votre nouveau lien privé
letter-new-link-opening = Voici le nouveau lien privé de « { $title } ».
letter-new-link-old = L’ancien lien n’ouvre plus rien. Si vous n’avez pas demandé cela, quelqu’un d’autre qui a le lien l’a fait : ne partagez le nouveau qu’avec des personnes de confiance.

letter-looks-again-subject = Nous regardons votre annonce encore une fois
letter-looks-again-opening = Nous vous avons écrit à propos de « { $title } ». La modération est revenue sur cette décision.
letter-looks-again-waits = L’annonce attend de nouveau la modération, et personne d’autre ne peut la voir d’ici là. Vous n’avez rien à faire : nous vous écrivons dès que c’est décidé.
letter-looks-again-change = Votre modification attend de nouveau la modération. D’ici là, tout le monde voit ce qu’il y avait avant. Vous n’avez rien à faire : nous vous écrivons dès que c’est décidé.
letter-looks-again-seen = Tout le monde peut la voir, comme avant.

letter-appeal-refused-subject = À propos de votre annonce
letter-appeal-refused-opening = Vous nous avez demandé de regarder « { $title } » encore une fois. Une personne de la modération l’a fait, et l’annonce reste hors du site. Elle dit :
letter-appeal-refused-then = C’est notre dernier mot sur l’annonce telle qu’elle est. Vous pouvez encore la changer sur votre page privée : nous la regardons alors comme une nouvelle.
letter-swept-subject = { $count ->
    [one] À propos de votre annonce
   *[other] À propos de vos annonces
}

letter-swept-opening = { $count ->
    [one] Une personne de la modération a regardé votre annonce et ne l’a pas publiée. Voici pourquoi :
   *[other] Une personne de la modération a regardé { $count } de vos annonces et ne les a pas publiées. Voici pourquoi :
}
letter-swept-then = Si vous pensez que nous avons tort, demandez-nous une fois de regarder de nouveau, sur la page privée :
letter-looks-again-many = { $count ->
    [one] Nous regardons votre annonce encore une fois
   *[other] Nous regardons vos annonces encore une fois
}
letter-held-again-opening = { $count ->
    [one] Une de vos annonces est devenue publique tout de suite, parce que la modération en avait accepté une avant. Cet accord a été repris : celle-ci attend donc maintenant la modération. Personne d’autre ne peut la voir d’ici là.
   *[other] { $count } de vos annonces sont devenues publiques tout de suite, parce que la modération en avait accepté une avant. Cet accord a été repris : elles attendent donc maintenant la modération. Personne d’autre ne peut les voir d’ici là.
}
letter-held-again-then = Vous n’avez rien à faire : nous vous écrivons dès que c’est décidé. Vous pouvez la regarder et la changer sur sa page privée :
letter-swept-undone-opening = Nous vous avons écrit que vos annonces n’étaient pas publiées. La modération est revenue sur cette décision : elles attendent de nouveau. Vous n’avez rien à faire. Nous vous écrivons dès que c’est décidé.
letter-swept-undone-subject = Nous regardons vos annonces encore une fois
letter-swept-others = { $count ->
    [one] Une autre de vos annonces n’est pas nommée ici. Vous pouvez vous faire envoyer tous vos liens privés.
   *[other] { $count } autres de vos annonces ne sont pas nommées ici. Vous pouvez vous faire envoyer tous vos liens privés.
}
letter-swept-links = Recevoir vos liens de nouveau
