## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = E-mails en route
moderate-letters-heading = E-mails en route
moderate-letters-lede = Les e-mails qu’un serveur ne prend pas sont essayés de nouveau pendant deux jours. Les adresses sont raccourcies.
moderate-letters-tried = L’e-mail part maintenant. Son adresse reçoit de nouveau des e-mails. Revenez voir dans une minute.
moderate-letters-ended = L’e-mail est abandonné. « Essayer maintenant » l’envoie quand même.
moderate-letters-nothing = Rien n’a été fait : l’e-mail est en route, il est parti, ou la personne a dit qu’elle ne veut pas de nos e-mails.
moderate-letters-waiting-heading = En attente
moderate-letters-waiting = { $count ->
    [0] Aucun e-mail n’attend.
    [one] Un e-mail attend.
   *[other] { $count } e-mails attendent.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Abandonnés
moderate-letters-failed = { $count ->
    [0] Aucun e-mail n’a été abandonné ces trente derniers jours.
    [one] Un e-mail a été abandonné ces trente derniers jours.
   *[other] { $count } e-mails ont été abandonnés ces trente derniers jours.
}
moderate-letters-withheld-heading = Retenus
moderate-letters-suppressed = { $count ->
    [0] Toutes les adresses reçoivent des e-mails.
    [one] Une adresse ne reçoit pas d’e-mails. Elle est gardée seulement comme un code. Cela prend fin quand la personne demande un e-mail et appuie sur le bouton qu’il contient.
   *[other] { $count } adresses ne reçoivent pas d’e-mails. Elles sont gardées seulement comme des codes. Cela prend fin quand une personne demande un e-mail et appuie sur le bouton qu’il contient.
}
moderate-letters-withheld = { $count ->
    [0] Aucun e-mail n’a été retenu pour cela ces trente derniers jours.
    [one] Un e-mail a été retenu pour cela ces trente derniers jours.
   *[other] { $count } e-mails ont été retenus pour cela ces trente derniers jours.
}
moderate-letters-returned-heading = Revenus
moderate-letters-returned = { $count ->
    [0] Aucun e-mail n’est revenu ces trente derniers jours.
    [one] Un e-mail est revenu ces trente derniers jours.
   *[other] { $count } e-mails sont revenus ces trente derniers jours.
}
moderate-letters-more = { $count ->
    [one] et encore un
   *[other] et encore { $count }
}
moderate-letters-line = { $kind }, à { $address }
moderate-letters-due = Part le { $when }
moderate-letters-again = { $count ->
    [one] Essayé une fois. Prochain essai le { $when }
   *[other] Essayé { $count } fois. Prochain essai le { $when }
}
moderate-letters-ended-on = { $why } : { $when }
moderate-letters-said = Ce qui a été dit : { $said }
moderate-letters-try = Essayer maintenant
moderate-letters-try-which = Essayer maintenant : { $what }
moderate-letters-end = Abandonner
moderate-letters-end-which = Abandonner : { $what }
moderate-letters-why-untrue = Pas envoyé, parce que ce n’était plus vrai
moderate-letters-why-suppressed = Pas envoyé, parce que l’adresse ne reçoit pas d’e-mails
moderate-letters-why-refused = Refusé par le serveur
moderate-letters-why-late = Abandonné après deux jours
moderate-letters-why-given-up = Abandonné par la modération
moderate-letters-why-bounced = Envoyé, et revenu

letter-kind-confirm = Demande de confirmer une annonce
letter-kind-published = Une annonce est publique
letter-kind-held = Une annonce attend la modération
letter-kind-rejected = Une annonce n’a pas été acceptée
letter-kind-change-published = Une modification est publique
letter-kind-change-rejected = Une modification n’a pas été acceptée
letter-kind-edited = La modération a changé une annonce
letter-kind-hidden = Une annonce est cachée
letter-kind-withdrawn = Une annonce a été retirée
letter-kind-new-link = Un nouveau lien privé
letter-kind-looks-again = Retour sur une décision
letter-kind-appeal-refused = Réponse à une demande de réexamen
letter-kind-question = Demande si une date a lieu
letter-kind-write-up-published = Un récit est public
letter-kind-write-up-rejected = Un récit n’a pas été accepté
letter-kind-write-up-waits = Retour sur une décision à propos d’un récit
letter-kind-held-again = Des annonces attendent de nouveau
letter-kind-queue = Dit à la modération ce qui attend
letter-kind-links = Tous les liens privés de quelqu’un
letter-kind-follow-confirm = Demande de confirmer un abonnement
letter-kind-follow-known = Le lien d’une personne abonnée
letter-kind-news-new = Abonnement : quelque chose de nouveau
letter-kind-news-back = Abonnement : quelque chose est de retour
letter-kind-news-changed = Abonnement : un changement
letter-kind-news-cancelled = Abonnement : une annulation
letter-kind-news-withdrawn = Abonnement : quelque chose a été retiré
letter-kind-daily = Abonnement : la journée
letter-kind-weekly = Abonnement : la semaine
letter-kind-next-date = Abonnement : la prochaine date
letter-kind-sign-in = Un lien de connexion
letter-kind-holder-invited = Demande de s’occuper d’une annonce
letter-kind-holder-link = Un nouveau lien pour s’occuper d’une annonce
letter-kind-holder-ended = Un lien vers une annonce est fermé
letter-kind-offered = Demande de reprendre une annonce
letter-kind-handed-over = Une annonce a été confiée
letter-kind-goes-elsewhere = Une annonce va à quelqu’un d’autre
letter-kind-new-address = Question à une nouvelle adresse
letter-kind-address-changed = Une adresse a changé
letter-kind-codes-made = Des codes sur papier ont été faits
letter-kind-code-used = Un code sur papier a servi
letter-kind-import-suspended = Un calendrier n’est plus consulté
letter-kind-import-released = Un calendrier a été accepté
letter-kind-import-rejected = Un calendrier n’a pas été accepté
letter-kind-import-looks-again = Retour sur une décision à propos d’un calendrier
letter-kind-group-invited = Invite dans un groupe
letter-kind-group-ended = Quelqu’un n’est plus dans un groupe
letter-kind-group-offered = Propose un rôle dans un groupe
letter-kind-group-taken = Une proposition dans un groupe a été acceptée
letter-kind-claim-approved = Un groupe a son nom
letter-kind-claim-rejected = Un groupe n’a pas le nom
letter-kind-request-confirm = Demande de confirmer une question
letter-kind-request-known = Une question a été posée deux fois
letter-kind-request-asked = Quelqu’un demande une adresse ou un lien
letter-kind-request-given = Une adresse ou un lien est donné
letter-kind-request-refused = Une adresse ou un lien n’est pas donné
letter-kind-request-off = À qui a demandé : une annulation
letter-kind-request-changed = À qui a demandé : un changement
letter-kind-swept = Plusieurs annonces n’ont pas été acceptées
letter-kind-swept-undone = Retour sur une décision à propos de plusieurs annonces

letter-test-subject = Un e-mail d’essai
letter-test-opening = Cet e-mail a été envoyé à la main pour voir si les e-mails arrivent. Ils arrivent.
letter-test-footer = Vous recevez cet e-mail parce que quelqu’un qui tient { $site } a écrit votre adresse.

mail-test-sent = Envoyé. Le serveur a pris l’e-mail pour { $address }.
mail-test-file = Écrit dans un fichier du dossier { $folder } : aucun serveur d’e-mail n’est réglé.
mail-state-sent = envoyé { $when }
mail-state-waiting = { $count ->
    [0] en attente, prévu { $when }
    [one] en attente, essayé une fois, prochain essai { $when }
   *[other] en attente, essayé { $count } fois, prochain essai { $when }
}
mail-state-given-up = abandonné { $when }
mail-key-made = La clé est dans { $file }, seulement pour son propriétaire. Mettez-la dans CUPPA_DKIM_KEY et mettez CUPPA_DKIM_SELECTOR à { $selector }, et dites ceci au DNS :

## What `cuppa check` finds.

doctor-fine = bien
doctor-advice = mieux
doctor-amiss = problème
doctor-settings-fine = Les réglages vont ensemble.
doctor-database-absent = Il n’y a pas de base de données dans le dossier { $folder }. Dites avec --data où elle est, ou démarrez d’abord le serveur.
doctor-database-fine = La base de données est entière.
doctor-database-amiss = La base de données est abîmée : { $said }. Arrêtez le serveur et revenez à votre dernière sauvegarde.
doctor-keys-fine = Chaque ligne de la base de données mène là où elle doit.
doctor-keys-amiss = { $count ->
    [one] Une ligne mène à une autre qui n’existe pas
   *[other] { $count } lignes mènent à d’autres qui n’existent pas
}, la première dans { $table }. Revenez à votre dernière sauvegarde, ou parlez-nous-en.
doctor-zones-fine = Les fuseaux horaires sont connus, état : { $version }.
doctor-zones-amiss = Aucun fuseau horaire n’est connu. Installez le paquet tzdata.
doctor-room-fine = Le disque a { $free } Mo de place.
doctor-room-advice = Le disque n’a plus que { $free } Mo de place.
doctor-room-amiss = Le disque n’a plus que { $free } Mo de place, trop peu pour copier la base de données avant de la changer. Faites de la place.
doctor-key-fine = La clé { $file } est seulement pour son propriétaire.
doctor-key-amiss = La clé { $file } peut être lue par d’autres. Tapez : chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] La ligne d’écoute de l’aide d’urgence a été vérifiée il y a moins de 180 jours.
   *[other] Les { $count } lignes d’écoute de l’aide d’urgence ont toutes été vérifiées il y a moins de 180 jours.
}
doctor-lines-advice = { $count ->
    [one] Une ligne d’écoute de l’aide d’urgence est repliée, parce que personne ne l’a vérifiée depuis 180 jours : { $names }. Vérifiez-la, et mettez votre propre liste dans le dossier des données, comme le dit le guide pour les personnes qui tiennent le site.
   *[other] { $count } lignes d’écoute de l’aide d’urgence sont repliées, parce que personne ne les a vérifiées depuis 180 jours : { $names }. Vérifiez-les, et mettez votre propre liste dans le dossier des données, comme le dit le guide pour les personnes qui tiennent le site.
}
doctor-lines-amiss = { $why } D’ici là, l’aide d’urgence a les numéros que le programme apporte.
doctor-mail-files = Aucun serveur d’e-mail n’est réglé : les e-mails sont écrits dans { $folder }.
doctor-mail-local = Les e-mails viennent de { $address }, que seule cette machine connaît. Rien n’a été demandé au DNS.
doctor-dns-absent = Aucun serveur DNS n’est connu sur cette machine. Nommez-en un avec --dns.
doctor-dns-silent = Le DNS ne répond pas : redemandez plus tard ou nommez un autre serveur avec --dns. Ceci doit être réglé : { $record }
doctor-spf-fine = SPF : les serveurs qui peuvent envoyer sont nommés ({ $record }).
doctor-spf-absent = SPF manque. Réglez ceci, ou ce que dit le service qui porte vos e-mails : { $record }
doctor-spf-open = SPF permet à tout le monde d’envoyer ({ $record }). Terminez-le par ~all ou -all.
doctor-spf-nobody = SPF ne laisse personne envoyer ({ $record }) : les e-mails sont donc refusés. Réglez ceci, ou ce que dit le service qui porte vos e-mails : { $wanted }
doctor-spf-many = SPF existe plusieurs fois pour { $domain }, ce qui compte comme jamais. Faites-en un seul enregistrement.
doctor-dkim-fine = DKIM : la clé à { $name } est celle avec laquelle les e-mails sont signés.
doctor-dkim-none = Les e-mails ne sont pas signés ici. Soit votre serveur les signe avec DKIM, soit vous faites une clé : cuppa mail key DIR
doctor-dkim-absent = DKIM : la clé manque. Réglez ceci : { $record }
doctor-dkim-other = DKIM : il y a là une autre clé, les signatures échouent donc. Réglez ceci : { $record }
doctor-dmarc-fine = DMARC est là ({ $record }).
doctor-dmarc-absent = DMARC manque. Réglez ceci : { $record }
doctor-host-absent = Le serveur d’e-mail { $host } n’a pas d’adresse dans le DNS. Regardez CUPPA_SMTP_URL.
doctor-ptr-fine = { $address } s’appelle { $name }, et ce nom y ramène.
doctor-ptr-other = { $address } s’appelle { $name }, et ce nom n’y ramène pas. La personne qui gère cette adresse peut le réparer ; c’est important si vos e-mails partent de là.
doctor-ptr-absent = { $address } n’a pas de nom (PTR). La personne qui gère cette adresse peut lui en donner un ; c’est important si vos e-mails partent de là.
doctor-ptr-own = Votre serveur d’e-mail est sur cette machine. Son adresse publique a besoin d’un nom (PTR) qui y ramène, et le serveur doit s’annoncer sous ce nom (HELO).
doctor-helo-fine = HELO : les e-mails sont remis sous le nom { $name }, qui mène à { $addresses } et en revient.
doctor-helo-short = HELO : les e-mails sont remis sous le nom { $name }, que personne d’autre ne peut trouver. Mettez CUPPA_MAIL_HELO à un nom entier, comme celui de votre site.
doctor-helo-absent = HELO : les e-mails sont remis sous le nom { $name }, qui n’a pas d’adresse dans le DNS. Donnez-lui-en une (A ou AAAA), ou mettez CUPPA_MAIL_HELO à un nom qui en a une.
doctor-helo-other = HELO : les e-mails sont remis sous le nom { $name }, dont l’adresse { $address } s’appelle { $called }. Mettez CUPPA_MAIL_HELO à ce nom, ou faites donner à l’adresse le nom que vous utilisez (PTR).
doctor-helo-nameless = HELO : les e-mails sont remis sous le nom { $name }, dont l’adresse { $address } n’a pas de nom (PTR). La personne qui gère cette adresse peut lui donner celui-ci.
