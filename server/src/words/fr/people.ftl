### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = Votre adresse e-mail
sign-in-email-hint = Celle que vous avez donnée pour une annonce ou pour recevoir des e-mails.
sign-in-send = Envoyez-moi un lien
sign-in-asked-heading = Regardez vos e-mails
sign-in-asked-lede = Si nous connaissons cette adresse, un e-mail avec un lien est en route. Le lien marche une fois, pendant une heure.
sign-in-asked-none = Pas d’e-mail après dix minutes ? Regardez dans vos courriers indésirables, ou essayez une autre de vos adresses. Nous envoyons au plus un tel e-mail toutes les dix minutes.
sign-in-asked-again = Essayer une autre adresse
sign-in-codes-heading = Vous ne pouvez pas lire vos e-mails ?
sign-in-codes-text = Avez-vous imprimé ou noté des codes depuis votre page ? Chacun vous connecte une fois.
sign-in-code-label = Un de vos codes
sign-in-code-hint = Par exemple : abcd-efgh-ijkl-mnop
sign-in-code-send = Se connecter avec ce code
sign-in-name-label = Un nom pour cet appareil, si vous voulez
sign-in-name-hint = Par exemple : bibliothèque. Personne d’autre ne le voit.
sign-in-new-link = Recevoir un nouveau lien
sign-in-to-me = Aller à votre page

refused-code-missing = Écrivez un de vos codes.
refused-code = Ce code ne marche pas. Il contient peut-être une erreur, ou il a déjà servi. Essayez-en un autre.

## One's own page

shell-me = Moi
foot-sign-in = Se connecter
foot-me = Votre page
me-heading = Votre page
me-describe = Tout ce que vous avez sur Cuppa.
me-signed-in-as = Votre session est ouverte pour { $email }.
me-out-heading = Connectez-vous d’abord
me-out-lede = Cette page est pour la personne qui s’est connectée. Recevez un lien par e-mail, puis revenez ici.
me-listings-heading = Vos annonces
me-listings-none = Vous n’avez pas encore d’annonce.
me-add-event = Annoncer un événement
me-add-cafe = Annoncer un café
me-needs-heading = Ceci vous attend
me-needs-confirm = À confirmer, s’il vous plaît. D’ici là, personne ne peut la voir.
me-needs-rejected = La modération ne l’a pas acceptée. Lisez pourquoi, et changez-la.
me-needs-agree = On vous a demandé de vous en occuper. Ouvrez-la pour dire oui.
me-open = Ouvrir sa page privée
me-confirm = La relire et confirmer
me-next = Prochaine date : { $day }
me-next-none = Aucune date n’est prévue.
me-shared = Vous vous en occupez avec d’autres.
me-from-calendars = { $count ->
    [one] Une autre annonce vient de votre calendrier. Elle est sur la page où vous avez importé le calendrier.
   *[other] { $count } autres annonces viennent de votre calendrier. Elles sont sur la page où vous avez importé le calendrier.
}
me-settings-heading = Connexion et e-mails
me-rights-heading = Ce que nous gardons sur vous
me-kept-link = Télécharger tout ce qui est gardé sur vous
me-kept-text = Un fichier avec vos annonces, vos e-mails, ce que vous suivez et tout le reste.
me-erasure-link = Effacer tout ce qui vous concerne
me-erasure-text = Vous voyez d’abord ce que deviennent vos annonces, et vous choisissez.
me-erasure-heading = Effacer tout ce qui vous concerne
me-erasure-lede = Ceci efface { $address } et tout ce qui est à vous ici, pour toujours. Personne ne peut revenir en arrière, pas même nous.
me-erasure-kept = Si vous voulez en garder quelque chose, téléchargez-le d’abord.
me-erasure-listings = Ce que deviennent vos annonces
me-erasure-listings-text = Ce qui va à quelqu’un d’autre reste écrit comme maintenant. Regardez si votre nom, votre numéro ou des mots sur vous s’y trouvent, et changez cela d’abord.
me-erasure-seen = Tout le monde pouvait la voir. Elle est retirée du site tout de suite. Les personnes qui la suivent l’apprennent, et pendant 90 jours nous disons aux calendriers qu’elle n’est plus là. Seule son adresse web reste.
me-erasure-unseen = Personne ne l’a vue. Il n’en reste rien.
me-erasure-names = Votre adresse e-mail y est écrite : personne d’autre ne peut donc la recevoir telle quelle. Changez d’abord ce texte, sinon elle est effacée.
me-erasure-way-holder = { $address } continue de s’en occuper
me-erasure-way-group = { $group } continue de s’en occuper
me-erasure-way-erase = L’effacer
me-erasure-calendars = { $count ->
    [one] Une annonce venue de votre calendrier part avec la page où vous avez importé ce calendrier.
   *[other] { $count } annonces venues de vos calendriers partent avec la page où vous avez importé ces calendriers.
}
me-erasure-groups = Ce que deviennent vos groupes
me-erasure-group-on = { $group } : la personne qui en fait partie depuis le plus longtemps en devient responsable.
me-erasure-group-ends = { $group } : personne d’autre n’en fait partie, il est donc effacé aussi.
me-erasure-group-leaves = { $count ->
    [one] Vous quittez un groupe qui a d’autres responsables, ou qui n’est pas à vous.
   *[other] Vous quittez { $count } groupes qui ont d’autres responsables, ou qui ne sont pas à vous.
}
me-erasure-else = Ce qui part aussi
me-erasure-follows = { $count ->
    [0] Vous ne suivez rien ici.
    [one] La seule chose que vous suivez. Plus d’e-mails.
   *[other] Les { $count } choses que vous suivez. Plus d’e-mails.
}
me-erasure-held = { $count ->
    [one] Votre lien vers une annonce dont vous vous occupez avec d’autres. L’annonce leur reste.
   *[other] Vos liens vers { $count } annonces dont vous vous occupez avec d’autres. Les annonces leur restent.
}
me-erasure-rest = Vos sessions ouvertes, vos codes sur papier, tous les e-mails pour vous, ce que vous avez demandé aux équipes organisatrices, et ce que vos annonces disaient avant. Les décisions de la modération restent, sans votre nom.
me-erasure-backups = Des sauvegardes peuvent encore contenir tout cela pendant 30 jours au plus. Ensuite, cela disparaît de là aussi.
me-erasure-word = Écrivez { $word } pour dire que c’est bien ce que vous voulez
me-erasure-button = Tout effacer pour toujours
me-erasure-stop = Pas maintenant
me-erased-heading = Tout est effacé
me-erased-lede = Rien ici n’est plus à vous, et toutes vos sessions sont fermées. Nous vous souhaitons bonne route.
me-erased-backups = Le fichier qui contenait tout cela est réécrit en un jour. Des sauvegardes peuvent encore le contenir pendant 30 jours au plus.
erase-word = EFFACER
erased-listing = Retiré de ce site
me-sessions-link = Où vos sessions sont ouvertes
me-sessions-count = { $count ->
    [one] Sur cet appareil seulement.
   *[other] Sur { $count } appareils.
}
me-codes-link = Codes sur papier
me-codes-none = Vous n’en avez pas. Ils aident si vous n’avez plus accès à vos e-mails.
me-codes-count = { $count ->
    [one] Il vous en reste un. Il est temps d’en faire de nouveaux.
   *[other] Il vous en reste { $count }.
}
me-address-link = Utiliser une autre adresse e-mail
me-address-text = Les e-mails vont à { $email }.
me-back = Votre page

me-sessions-heading = Où vos sessions sont ouvertes
me-sessions-lede = Nous ne gardons ni liste d’appareils ni lieux. Vous pouvez donner un nom à chaque session, pour vous y retrouver.
me-session-this = Cet appareil
me-session-unnamed = Sans nom
me-session-since = Ouverte le { $day }. Finit toute seule le { $until }.
me-session-name-label = Nom
me-session-name = Enregistrer le nom
me-session-end = Déconnecter là-bas
me-sessions-end-heading = Partout ailleurs
me-sessions-end-text = Vous avez utilisé un ordinateur dont d’autres se servent aussi ? Ceci ferme vos sessions partout, sauf ici.
me-sessions-end = Se déconnecter partout ailleurs
me-done-named = Le nom est enregistré.
me-done-ended = Cette session est fermée.
me-done-all-ended = Vos sessions sont fermées partout ailleurs.

me-codes-heading = Codes sur papier
me-codes-lede = Si vous n’avez plus accès à vos e-mails, un code sur papier vous laisse entrer quand même. Chaque code marche une fois.
me-codes-how = Gardez-les là où vous gardez ce qui compte, et où personne ne les cherche. Qui en a un peut se connecter à votre place.
me-codes-replace = Les nouveaux codes remplacent les anciens. Les anciens cessent tout de suite de marcher.
me-codes-make = Faire de nouveaux codes
me-codes-made-heading = Vos codes
me-codes-made-lede = Cette page les montre une seule fois. Imprimez-la maintenant, ou notez-les.
me-codes-made-use = Pour en utiliser un, ouvrez { $address } et écrivez-le là. Barrez-le ensuite.
me-codes-made-then = Vous n’aurez plus jamais accès à vos e-mails ? Connectez-vous avec un code, puis donnez-nous une autre adresse sur votre page.

me-address-heading = Utiliser une autre adresse e-mail
me-address-lede = Tous vos e-mails et liens vont à la nouvelle adresse : sur vos annonces, et sur ce que vous suivez.
me-address-now = Pour l’instant, ils vont à { $email }.
me-address-label = Votre nouvelle adresse e-mail
me-address-hint = Nous y envoyons un e-mail. Rien ne change avant que vous la confirmiez.
me-address-send = Envoyer l’e-mail
me-address-asked = Un e-mail est en route vers la nouvelle adresse. Ouvrez-le et appuyez sur « Confirmer ».
refused-address-same = Les e-mails vont déjà à cette adresse.
refused-address-soon = Nous venons d’écrire à une nouvelle adresse à vous. Attendez dix minutes avant d’en essayer une autre.

new-address-heading = Est-ce votre nouvelle adresse ?
new-address-describe = Confirmer une nouvelle adresse e-mail.
new-address-lede = Vos e-mails iront à { $email }. Appuyez sur le bouton si c’est juste.
new-address-button = Confirmer
new-address-done-heading = Votre adresse est changée
new-address-done-lede = Les e-mails vont maintenant à { $email }. Nous avons dit à l’ancienne adresse qu’il y en a une nouvelle.
new-address-done-links = Vos sessions sont fermées partout, et vos codes sur papier n’ouvrent plus rien : connectez-vous de nouveau pour en faire d’autres. Les liens privés que vous avez marchent toujours. Si d’autres peuvent lire vos anciens e-mails, faites de nouveaux liens sur les pages privées.
new-address-taken-heading = Cette adresse est déjà utilisée ici
new-address-taken-lede = Quelqu’un a utilisé cette adresse sur Cuppa depuis notre question. Connectez-vous avec elle, ou choisissez-en une autre.
new-address-stale-heading = Ce lien ne marche plus
new-address-stale-lede = Il marche pendant un jour. Demandez un nouvel e-mail sur votre page.

## Who looks after a listing

holders-heading = Qui s’en occupe
holders-of = Il s’agit de « { $title } ».
holders-lede = Plusieurs personnes peuvent s’occuper d’une annonce. Chacune reçoit un lien à elle : vous pouvez donc en fermer un sans toucher aux autres.
holders-organiser = Les e-mails à ce sujet vont à { $email }.
holders-organiser-hidden = Les e-mails à ce sujet vont à la personne qui l’a ajoutée, ou qui l’a reprise.
holders-none = Personne d’autre ne s’en occupe encore.
holders-more = { $count ->
    [one] Une autre personne s’en occupe.
   *[other] { $count } autres personnes s’en occupent.
}
holders-you = Vous
holders-since = Depuis le { $day }.
holders-asked = Question posée le { $day }. Pas encore de oui.
holders-invite-heading = Demander à quelqu’un
holders-invite-text = Cette personne reçoit un e-mail avec un lien. Elle peut tout changer, comme vous. Sans son oui dans les 30 jours, le lien se ferme et nous oublions son adresse.
holders-email-label = Son adresse e-mail
holders-invite = Envoyer l’e-mail
holders-invite-organiser = Seule la personne à qui vont les e-mails peut demander à d’autres.
holders-renew = Envoyer un nouveau lien
holders-end = Fermer ce lien
holders-handover-fold = La confier à quelqu’un
holders-handover-text = Cette personne reçoit un e-mail qui lui pose la question. Si elle dit oui, les e-mails vont alors à elle, et votre lien privé se ferme.
holders-stay = Garder alors un lien à moi
holders-handover = Lui proposer l’annonce
holders-offered-on = Proposée à cette personne le { $day }. L’annonce reste à vous jusqu’à son oui. Une proposition sans réponse finit après 30 jours.
holders-keep = Reprendre la proposition
holders-offered-heading = Cette annonce vous est proposée
holders-offered-text = Si vous la prenez, les e-mails à ce sujet viennent à vous. Vous pouvez demander à d’autres, et la confier de nouveau. La personne qui l’avait a peut-être demandé à garder un lien ; vous pouvez le fermer. Si vous ne répondez pas, la proposition finit après 30 jours.
holders-take-over = Oui, elle est à moi maintenant
holders-leave-heading = Partir
holders-leave-text = Votre lien se ferme tout de suite. Les autres continuent.
holders-leave = Ne plus s’en occuper
holders-leave-organiser = Vous voulez partir ? Proposez d’abord l’annonce à quelqu’un d’autre de l’équipe, ou retirez-la du site.
holders-agree-heading = On vous demande de vous occuper de cette annonce
holders-agree-see = Voir sa page
holders-agree-lede = Quelqu’un qui l’organise veut que vous vous en occupiez ensemble.
holders-agree-text = Dites oui, et vous pouvez la changer, déplacer ou annuler des dates, et imprimer ses affiches. Si vous ne faites rien, ce lien se ferme après 30 jours et nous oublions votre adresse.
holders-agree = Oui, je m’en occupe
holders-decline = Non, merci
holders-done-invited = Un e-mail est en route vers cette personne, si elle n’a pas déjà un lien.
holders-done-renewed = Un nouveau lien est en route vers cette personne. L’ancien n’ouvre plus rien.
holders-done-ended = Ce lien est fermé. Nous l’avons dit à la personne.
holders-done-agreed = Merci. Ce lien est à vous.
holders-left-heading = Vous ne vous en occupez plus
holders-left-lede = Votre lien n’ouvre plus rien. Les autres continuent.
holders-done-offered = Un e-mail est en route vers cette personne. L’annonce reste à vous jusqu’à son oui.
holders-done-kept = Tout reste comme avant.
holders-done-taken-over = Elle est à vous maintenant. Voici son nouveau lien privé ; nous vous l’avons aussi envoyé par e-mail. Gardez-le.
holders-link = Voir qui s’en occupe, et demander à d’autres
holders-count = { $count ->
    [0] Personne d’autre que vous ne s’en occupe.
    [one] Une autre personne s’en occupe.
   *[other] { $count } autres personnes s’en occupent.
}
holders-ended-title = Ce lien a été fermé
holders-ended-text = Vous ne vous occupez plus de cette annonce : vous avez arrêté, ou quelqu’un a fermé votre lien. Si c’est une erreur, demandez-en un nouveau aux autres.

refused-holder-not-open = On peut demander à d’autres une fois que l’adresse de cette annonce est confirmée, et tant que l’annonce est sur le site ou attend la modération.
refused-holder-left = Cette personne a dit non, ou a arrêté, il y a moins de 30 jours. Demandez-lui d’abord de vive voix.
refused-asked-enough = Plusieurs e-mails de ce genre sont partis vers cette adresse aujourd’hui. Redemandez demain.
refused-holder-soon = Nous venons d’écrire à cette personne. Réessayez dans dix minutes.
refused-holders-asked = Vous avez demandé à { $most } personnes en un jour. Demandez à d’autres demain.
refused-holder-organiser = C’est l’adresse à laquelle les e-mails vont déjà.
refused-holders-many = Au plus { $most } personnes peuvent s’occuper d’une annonce. Fermez un lien dont personne n’a besoin.
refused-handover = Cette personne n’a pas encore dit oui. Seul quelqu’un qui s’occupe de l’annonce peut la reprendre.
refused-leaving = Les e-mails sur cette annonce vont à vous. Proposez-la d’abord à quelqu’un d’autre de l’équipe, ou retirez-la du site.

## Letters

letter-people-footer = Cet e-mail vient à cause de quelque chose qui a été fait avec cette adresse ou une annonce. Vous ne recevrez pas de publicité.

letter-sign-in-subject = Votre lien pour vous connecter
letter-sign-in-opening = Quelqu’un, sans doute vous, a demandé un lien pour se connecter.
letter-sign-in-button = Se connecter
letter-sign-in-once = Il marche une fois, pendant une heure.
letter-sign-in-not-you = Si ce n’était pas vous, ne faites rien.

letter-holder-invited-subject = On vous demande de vous occuper d’une annonce
letter-holder-invited-opening = Quelqu’un qui s’occupe de « { $title } » sur { $site } vous demande de le faire ensemble.
letter-holder-invited-may = Avec ce lien, vous pouvez changer l’annonce, déplacer ou annuler des dates, et imprimer ses affiches. Vous n’avez pas besoin de compte.
letter-holder-invited-button = M’en occuper aussi
letter-holder-invited-keep = Le lien est seulement pour vous : gardez cet e-mail, et ne le faites pas passer.
letter-holder-invited-not-you = Si vous ne voulez pas, ne faites rien. Après 30 jours, le lien se ferme et nous oublions votre adresse.

letter-holder-link-opening = Voici votre propre lien pour vous occuper de « { $title } ».
letter-holder-link-old = Si vous aviez un lien avant, il n’ouvre plus rien.

letter-holder-ended-subject = Un de vos liens a été fermé
letter-holder-ended-opening = Votre lien pour vous occuper de « { $title } » n’ouvre plus rien. Quelqu’un qui s’occupe de l’annonce l’a fermé.
letter-holder-ended-then = Si c’est une erreur, demandez-en un nouveau à cette personne.

letter-offered-subject = Une annonce vous est proposée
letter-offered-opening = La personne qui organise « { $title } » sur { $site } veut vous confier l’annonce.
letter-offered-then = Si vous la prenez, les e-mails à ce sujet viennent à vous. Jusqu’à votre oui, rien ne change.
letter-offered-button = Regarder la proposition
letter-offered-not-you = Si vous ne la voulez pas, ne faites rien, ou dites non sur cette page.

letter-handed-over-subject = Une annonce est à vous maintenant
letter-handed-over-opening = « { $title } » vous a été confié.
letter-handed-over-then = Les e-mails à ce sujet viennent à vous à partir de maintenant. Le lien que vous aviez est remplacé par celui-ci.

letter-goes-elsewhere-subject = Votre annonce a été confiée à quelqu’un
letter-goes-elsewhere-opening = « { $title } » a été confié à une personne qui s’en occupait avec vous. Les e-mails à ce sujet vont maintenant à elle, et votre lien privé n’ouvre plus rien.
letter-goes-elsewhere-not-you = Si vous ne vouliez pas cela, écrivez à { $contact }, et une personne va regarder.

letter-codes-made-subject = De nouveaux codes pour vous connecter
letter-codes-made-opening = De nouveaux codes sur papier pour se connecter ont été faits sur votre page. Les codes d’avant n’ouvrent plus rien.
letter-codes-made-not-you = Si ce n’était pas vous, connectez-vous, fermez toutes les autres sessions sur votre page, et faites de nouveaux codes.
letter-code-used-subject = Un code a ouvert votre session
letter-code-used-opening = Un de vos codes sur papier a servi à se connecter. Il n’ouvre plus rien.
letter-code-used-not-you = Si ce n’était pas vous, connectez-vous, fermez toutes les autres sessions sur votre page, et faites de nouveaux codes.
letter-codes-button = Se connecter

letter-new-address-subject = Est-ce votre nouvelle adresse ?
letter-new-address-opening = Quelqu’un, sans doute vous, veut recevoir ses e-mails de { $site } à cette adresse.
letter-new-address-ask = Ouvrez cette page et appuyez sur « Confirmer ».
letter-new-address-button = Confirmer cette adresse
letter-new-address-day = Le lien marche pendant un jour.
letter-new-address-taken = Mais cette adresse est déjà utilisée sur { $site } : nous n’avons donc rien changé. Connectez-vous avec elle, ou choisissez une autre adresse.
letter-new-address-not-you = Si ce n’était pas vous, ne faites rien. Rien ne change alors.

letter-address-changed-subject = Vos e-mails vont maintenant à une autre adresse
letter-address-changed-opening = Quelqu’un qui s’est connecté à votre nom nous a donné une nouvelle adresse et l’a confirmée là-bas. Tous les e-mails et les liens y vont à partir de maintenant. Ceci est le dernier e-mail à celle-ci.
letter-address-changed-not-you = Si ce n’était pas vous, écrivez tout de suite à { $contact }, et une personne va regarder.

letter-links-held = Vous vous occupez de cette annonce avec d’autres. Ce lien est seulement pour vous :
letter-links-sign-in-heading = Se connecter
letter-links-sign-in = Ce lien vous connecte une fois, pendant une heure. Vous voyez alors tout sur une seule page :

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = La langue de vos e-mails
letters-in-now = Vos e-mails arrivent dans cette langue : { $language }.
letters-in-other = Vous en préférez une autre ? Ouvrez cette page dans cette langue : la liste est tout en bas.
letters-in-take = M’écrire dans cette langue : { $language }
letters-in-taken = Désormais, vos e-mails arrivent dans cette langue.
