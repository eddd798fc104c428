### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Changer ce que vous suivez, ou faire effacer votre adresse
letter-follow-stop = Se désabonner de ces e-mails
letter-follow-footer = Vous recevez cet e-mail parce que vous suivez { $what }. Personne d’autre ne voit votre adresse.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Cette fois ici : { $place }
letter-place-area = { $place } (l’équipe organisatrice ne montre que le secteur)
letter-place-on-request = { $place } (l’équipe organisatrice donne l’adresse à qui la demande)
letter-place-or-online = { $place }, ou en ligne

letter-follow-confirm-subject = Confirmez que vous voulez nos e-mails, s’il vous plaît
letter-follow-confirm-opening = Quelqu’un, nous espérons que c’était vous, nous a demandé des e-mails à cette adresse. Voici à quoi vous diriez oui :
letter-follow-confirm-ask = Nous n’envoyons rien avant votre oui. Ouvrez cette page et appuyez sur « Confirmer ».
letter-follow-confirm-button = Dire oui à ces e-mails
letter-follow-confirm-not-you = Si ce n’était pas vous, ne faites rien. Aucun e-mail ne suit alors, et après deux jours nous oublions l’adresse.
letter-follow-confirm-footer = Cet e-mail vient parce que quelqu’un a donné cette adresse. Personne d’autre ne la voit, et vous ne recevrez pas de publicité.

letter-follow-known-subject = À propos des e-mails que vous recevez
letter-follow-known-opening = Quelqu’un nous a demandé des e-mails à cette adresse sur { $what }. Vous suivez déjà cela : rien n’a donc changé.
letter-follow-known-rhythm = Ils viennent { $rhythm }.
letter-follow-known-button = Voir et changer ce que vous suivez

letter-news-button = Voir sur le site
letter-news-others = Voir l’agenda
letter-news-new-subject = Du nouveau dans ce que vous suivez
letter-news-new-subject-near = Du nouveau près de { $town }
letter-news-new-opening-near = Il y a du nouveau près de { $town } :
letter-news-new-opening = Il y a du nouveau :
letter-news-back-opening = Ceci est de retour sur le site :
letter-news-changed-subject = Un changement dans ce que vous suivez
letter-news-changed-subject-near = Un changement près de { $town }
letter-news-changed-opening = Quelque chose a changé :
letter-news-now = Comment c’est maintenant
letter-news-cancelled-subject = Annulé : quelque chose que vous suivez
letter-news-cancelled-subject-near = Annulé près de { $town }
letter-news-cancelled-opening = Ceci est annulé et n’aura pas lieu :
letter-news-cancelled-because = L’équipe organisatrice dit pourquoi :
letter-news-also = Ceci a aussi changé
letter-news-withdrawn-subject = Retiré du site : quelque chose que vous suivez
letter-news-withdrawn-subject-near = Retiré du site près de { $town }
letter-news-withdrawn-opening = Ceci a été retiré du site :
letter-news-withdrawn-ask = Nous ne savons pas si cela a encore lieu. Si vous vouliez y aller, demandez d’abord à l’équipe organisatrice.

letter-next-date-subject = Bientôt : quelque chose que vous suivez
letter-next-date-opening = Vous avez demandé un e-mail avant la prochaine date. La voici :
letter-next-date-promise = Si cette date change ou est annulée maintenant, nous vous écrivons tout de suite.

letter-daily-subject = Aujourd’hui et demain
letter-daily-subject-near = Aujourd’hui et demain près de { $town }
letter-daily-opening = Voici votre e-mail du jour sur { $what }.
letter-daily-dates = Aujourd’hui et demain

letter-weekly-subject = Vos deux semaines à venir
letter-weekly-subject-near = Vos deux semaines à venir près de { $town }
letter-weekly-opening = Voici votre e-mail de la semaine sur { $what }.
letter-weekly-dates = Les deux semaines à venir
letter-digest-zone = Toutes les heures sont celles de ce fuseau : { $zone }.
letter-digest-zones = Les heures sont celles de ce fuseau : { $zone }, sauf si un autre est indiqué à côté.
letter-weekly-more = Il y a plus de dates que de place ici. Toutes les dates :
letter-weekly-is-new = Nouveau
letter-weekly-new = Nouveau depuis le dernier e-mail
letter-weekly-cancelled = Annulé depuis le dernier e-mail
letter-weekly-withdrawn = Retiré du site
letter-weekly-withdrawn-text = Nous ne savons pas si cela a encore lieu. Demandez à l’équipe organisatrice avant d’y aller.

letter-links-subject = Vos liens
letter-links-opening = Vous avez demandé les liens privés de cette adresse. Les voici. Toute personne qui les a peut les utiliser : gardez donc cet e-mail pour vous.
letter-links-unconfirmed = Ceci vous attend. Ouvrez la page et appuyez sur « Confirmer » :
letter-links-listing = Sa page privée, pour changer ou annuler :
letter-links-follows-heading = Les e-mails que vous recevez
letter-links-follows = Votre page, pour changer ce que vous suivez, arrêter, ou faire effacer votre adresse :
letter-links-asked-heading = Les e-mails que vous avez demandés
letter-links-asked = Des e-mails sur { $what } attendent votre oui. Ouvrez la page et appuyez sur « Confirmer » :
letter-links-not-you = Si vous n’avez pas demandé cela, ne faites rien. Personne d’autre n’a reçu ces liens.
letter-links-footer = Cet e-mail vient parce que quelqu’un a écrit cette adresse sur la page des liens perdus. Personne d’autre ne la voit.

### What is different, told as old and new.

change-standing = Où ça en est
change-takes-place = Cela a lieu
change-cancelled = Annulé
change-cancelled-because = Annulé ({ $reason })
change-title = Nom
change-when = Quand
change-date = Date
change-series-next = { $rhythm }, prochaine date : { $day }
change-on = { $day }, { $what }
change-topic = sujet
change-note = note
change-this-place = lieu
change-as-usual = comme d’habitude
change-none = rien
change-added = Une date de plus
change-left-out = Il n’y a pas de date ce jour-là
change-place = Lieu
change-place-open = tout le monde pouvait voir l’adresse
change-place-kept = l’équipe organisatrice ne la montre plus ({ $place })
change-attendance = Comment participer
change-link = Lien pour participer
change-link-open = tout le monde pouvait le voir
change-link-kept = non affiché
change-link-other = un autre lien
change-link-this = tout le monde peut le voir :
change-cost = Prix
change-state = Le café
change-unsaid = non indiqué
