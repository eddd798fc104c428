### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = Ce que nous gardons, et ce que nous ne faisons jamais
privacy-description = Cuppa garde aussi peu que possible. Cette page dit quoi, pourquoi et combien de temps, et comment le voir ou le faire effacer.

## In short

privacy-never-title = Ce que nous ne faisons jamais
privacy-never-cookies = Pas de cookies pour les personnes qui lisent. Seules les personnes qui se connectent en ont un, jusqu’à leur déconnexion ou pendant 30 jours. Les formulaires marchent sans.
privacy-never-track = Pas de traceurs, pas de comptage des visites, pas de publicité. Aucune page ne charge quoi que ce soit d’un autre site. Nous ne vendons rien et ne transmettons rien.
privacy-never-ip = Aucune adresse de votre téléphone ou ordinateur (adresse IP) n’est enregistrée. Pour arrêter les avalanches de demandes, le programme compte en mémoire les demandes d’un réseau pendant quelques minutes, puis oublie.
privacy-never-attend = Pas de listes de qui vient, et pas d’inscription.
privacy-never-where = L’endroit où vous êtes n’est jamais gardé. Si vous appuyez sur « Près de moi », votre navigateur vous demande d’abord. Il nous donne un point arrondi à environ 2{ "\u00A0" }km, nous cherchons la ville la plus proche, et oublions le point.

privacy-who-title = Qui en répond
privacy-who = { $runs } s’occupe de { $site } et répond de ce qui est gardé ici. Écrivez à { $contact }.
privacy-who-unsaid = Les personnes qui tiennent ce site répondent de ce qui est gardé ici. Écrivez à { $contact }.
privacy-who-nobody = Les personnes qui tiennent ce site répondent de ce qui est gardé ici.
privacy-basis = Pourquoi la loi le permet : vous nous avez demandé d’annoncer quelque chose, de vous écrire ou de vous connecter. Vous avez donc dit oui, et vous pouvez revenir sur ce oui. Nous gardons aussi le peu qui tient à l’écart le spam et les annonces en masse, parce que sans cela le site ne serait pas sûr. Ce que vous suivez peut dire quelque chose de votre santé : nous demandons donc d’abord votre accord, et nous gardons la phrase à laquelle vous avez dit oui.

## Rights

privacy-rights-title = Ce que vous pouvez faire vous-même
privacy-rights-lede = Personne n’a besoin de le demander, et personne ne vous demande pourquoi.
privacy-right-see = Voir et télécharger tout ce que nous gardons sur vous.
privacy-right-see-link = Le télécharger
privacy-right-mend = Changer ce qui n’est pas juste : votre annonce sur sa page privée, votre adresse sur votre propre page.
privacy-right-mend-link = Votre page
privacy-right-stop = Arrêter les e-mails : chacun a un lien pour les arrêter avec un seul bouton.
privacy-right-stop-link = Recevoir vos liens de nouveau
privacy-right-erase = Effacer tout ce qui vous concerne : votre adresse, ce que vous suivez, et vos annonces ou votre part dans celles-ci. Vous voyez d’abord ce qui se passe, et vous choisissez.
privacy-right-erase-link = Effacer tout ce qui vous concerne
privacy-right-out = Vous vous connectez avec un lien que nous vous envoyons par e-mail. Si vous suivez seulement quelque chose, la page derrière le lien dans chaque e-mail fait la même chose sans connexion.
privacy-right-write = Vous préférez qu’une personne le fasse ? Écrivez à { $contact } depuis l’adresse concernée. Nous le faisons en un mois au plus, et le plus souvent en quelques jours.
privacy-group = Une personne responsable d’un groupe peut télécharger ce qui est gardé sur le groupe, ou le fermer et l’effacer, sur la page du groupe.
privacy-complain-title = Si cela ne vous convient pas
privacy-complain = Écrivez à { $complaints }. Vous pouvez aussi vous plaindre à l’autorité de protection des données de votre pays ; au Royaume-Uni, c’est l’Information Commissioner’s Office, en Irlande, la Data Protection Commission.
privacy-complain-nobody = Vous pouvez vous plaindre à l’autorité de protection des données de votre pays ; au Royaume-Uni, c’est l’Information Commissioner’s Office, en Irlande, la Data Protection Commission.
privacy-complain-ico = L’Information Commissioner’s Office

## The table

privacy-table-title = Ce qui est gardé, combien de temps, et pourquoi
privacy-table-lede = Le programme oublie d’après cette même liste : il fait ce qui est écrit ici. Il regarde quatre fois par jour.
privacy-table-long = Gardé :
privacy-table-why = Pourquoi :
privacy-after-title = Quand vous avez tout effacé
privacy-after = Tout disparaît aussitôt des pages et de la base de données. Le fichier de la base de données est réécrit en un jour, pour que personne ne puisse rien y retrouver.
privacy-after-stays = Ceci reste :
privacy-after-times = Que quelque chose était annoncé et quand, pendant 90{ "\u00A0" }jours, pour que les calendriers puissent l’enlever.
privacy-after-web-address = L’adresse web d’une page qui était publique, pour qu’elle ne mène jamais à autre chose.
privacy-after-decisions = Ce que la modération a décidé, sans votre nom.
privacy-after-asked = Si vous avez demandé une adresse ou un lien à une équipe organisatrice : une empreinte de votre adresse, pendant 30{ "\u00A0" }jours au plus, pour que personne ne soit dérangé sans cesse. Personne ne peut refaire votre adresse à partir d’elle.
privacy-after-copies = Ce qui est dans des copies, jusqu’à leur fin : 30{ "\u00A0" }jours au plus.
privacy-device-title = Ce que garde votre navigateur
privacy-device = Votre navigateur garde « Aide d’urgence » pour les moments sans réseau. C’est la même page pour tout le monde. Une autre page n’est gardée que si vous y appuyez sur « { $keep } », et la dernière liste seulement si vous activez cela. Rien de tout cela ne nous parvient.
privacy-screen-title = Si quelqu’un peut voir votre écran
privacy-screen = « Quitter la page » en haut ouvre la météo. Appuyer trois fois sur Maj fait la même chose. L’historique de votre navigateur montre encore où vous étiez : effacez-le aussi, ou utilisez une fenêtre privée.

kept-days = { $days ->
    [one] { $days }{ "\u00A0" }jour
   *[other] { $days }{ "\u00A0" }jours
}
kept-hours = { $hours ->
    [one] { $hours }{ "\u00A0" }heure
   *[other] { $hours }{ "\u00A0" }heures
}
kept-for = { $time }
kept-at-most = { $time } au plus
kept-memory = { $time }, en mémoire seulement
kept-after-decision = jusqu’à { $time } après la décision de la modération
kept-with-listing = aussi longtemps que l’annonce

kept-part-listings = Si vous annoncez quelque chose
kept-part-letters = Si vous recevez des e-mails de nous
kept-part-signing-in = Si vous vous connectez
kept-part-together = Si vous le faites avec d’autres
kept-part-moderators = Pour la sécurité du site
kept-part-copies = Copies

kept-listings = Ce que vous annoncez : titre, heures, lieu et ainsi de suite, en public. Vous choisissez si tout le monde voit l’adresse, seulement le secteur, ou seulement les personnes qui la demandent. Une adresse cachée ou un lien caché, vous le voyez, ainsi que les personnes qui s’occupent de l’annonce avec vous et notre modération.
kept-listings-long = jusqu’à ce que vous effaciez tout ce qui vous concerne, ou nous demandiez d’effacer l’annonce ; après sa date, elle reste comme une partie de l’histoire
kept-listings-why = Pour qu’on la trouve, et qu’on puisse y revenir plus tard.
kept-unconfirmed = Une annonce dont personne ne confirme l’adresse e-mail.
kept-unconfirmed-why = Des e-mails se perdent. Personne d’autre ne la voit.
kept-places = Le lieu d’une annonce.
kept-places-long = aussi longtemps qu’une annonce s’y réunit
kept-places-why = Il faut pouvoir trouver la porte.
kept-pictures = Une image que vous ajoutez. Elle est refaite : les notes cachées, comme l’endroit de la prise de vue, disparaissent.
kept-pictures-long = aussi longtemps que l’annonce la montre, puis { $time }
kept-pictures-why = Pour qu’on voie comment c’est.
kept-versions = Ce que votre annonce disait avant, chaque fois que quelqu’un la change, et dans quel rôle : équipe organisatrice, aide, modération ou calendrier. Seules les personnes qui peuvent la changer et notre modération le voient. Sur sa page privée, vous pouvez nous faire oublier tout cela.
kept-versions-long = les { $most } versions les plus récentes, { $calendars } pour un calendrier, aussi longtemps que l’annonce
kept-versions-why = Pour qu’on puisse réparer une erreur ou une mauvaise blague.
kept-tombstones = D’une annonce retirée du site, les flux disent encore le nom et les heures ; d’une annonce effacée, seulement les heures.
kept-tombstones-long = { $time }. Si l’annonce a été retirée, le reste attend derrière son lien privé jusqu’à ce que vous effaciez tout ce qui vous concerne
kept-tombstones-why = Les calendriers n’enlèvent que ce qu’on leur dit d’enlever. Et vous voudrez peut-être la remettre.
kept-taken-away = Une date ajoutée à une série, puis enlevée.
kept-taken-away-why = Les calendriers n’enlèvent que ce qu’on leur dit d’enlever.
kept-questions = Si une date a lieu : que nous vous l’avons demandé, et que la réponse était oui. Pas qui l’a donnée.
kept-questions-why = Pour que personne n’arrive devant une porte fermée.
kept-calendars = Un calendrier que vous importez : son adresse ou le nom de son fichier, et ce que nous n’avons pas pu utiliser.
kept-calendars-long = jusqu’à ce que vous l’arrêtiez et effaciez ce qui en est venu
kept-calendars-why = Pour qu’il reste à jour, et que rien ne vienne deux fois.
kept-looked-through = Un fichier de calendrier que vous ne faites que regarder.
kept-looked-through-why = Pour que vous n’ayez pas à l’envoyer deux fois.

kept-addresses = Votre adresse e-mail. Seule notre modération la voit et, parmi les personnes qui s’en occupent avec vous, celle qui vous l’a demandé ou qui organise.
kept-addresses-long = tant qu’une chose de cette liste en a besoin, puis quelques heures
kept-addresses-why = Pour que nous puissions vous écrire, et savoir ce qui est à vous.
kept-follows = Ce que vous suivez et à quel rythme, et la phrase à laquelle vous avez dit oui. D’une ville : son nom, et jusqu’à quelle distance autour.
kept-follows-long = jusqu’à ce que vous arrêtiez
kept-follows-why = Pour que vous receviez les e-mails demandés, et puissiez voir que vous les avez demandés.
kept-unconfirmed-follows = Une demande d’e-mails que personne ne confirme.
kept-unconfirmed-follows-why = Quelqu’un a peut-être écrit votre adresse. Alors il n’en reste rien.
kept-requests = Si vous demandez une adresse ou un lien qui n’est pas affiché : le nom et les mots que vous avez écrits, et la réponse. L’équipe organisatrice voit cela, et jamais votre adresse e-mail.
kept-requests-long = { $time } après la date, ou { $otherwise } quand il n’y a pas de date. Tout disparaît aussitôt si vous retirez votre question ou si la réponse est non
kept-requests-why = Pour que vous receviez la réponse, et appreniez si elle change.
kept-askers = Que quelqu’un a demandé, combien de fois, et si la réponse était non, à côté d’une empreinte de son adresse. Personne ne peut refaire l’adresse à partir d’elle.
kept-askers-why = Pour que personne ne soit dérangé sans cesse.
kept-letters = Les e-mails que nous vous devons ou vous avons envoyés : de quel type, sur quoi, et quand. Les mots et les liens privés ne sont ajoutés qu’au moment de l’envoi : la liste ne contient donc ni les uns ni les autres.
kept-letters-long = { $time } après l’envoi ou l’abandon
kept-letters-why = Pour que rien ne parte deux fois, et qu’un e-mail perdu puisse être retrouvé.
kept-letter-files = Les e-mails eux-mêmes, mais seulement sur un site qui n’en envoie pas et les écrit dans un dossier.
kept-letter-files-why = Pour qu’on puisse les lire quand on essaie le programme.
kept-news = Ce qui est arrivé à une annonce : nouveau, changé, annulé. Tel que tout le monde l’a vu.
kept-news-why = Pour que les e-mails du jour et de la semaine puissent le raconter.
kept-suppressions = Une empreinte d’une adresse qui ne reçoit pas d’e-mails. Personne ne peut refaire l’adresse à partir d’elle.
kept-suppressions-long = jusqu’à ce que la personne redemande un e-mail
kept-suppressions-why = Pour que nous n’écrivions à personne qui n’est pas là, ou ne le veut pas.
kept-resting = La même empreinte pour une adresse dont les e-mails sont souvent revenus, parce qu’elle ne pouvait pas les prendre à ce moment-là.
kept-resting-why = Pour laisser en paix une boîte pleine.
kept-returns = La même empreinte pour chaque e-mail revenu, parce que l’adresse ne pouvait pas le prendre à ce moment-là.
kept-returns-why = Pour que nous sachions quand cela arrive trop souvent.

kept-sign-in-links = Qu’un lien pour vous connecter a été fait. Les e-mails en contiennent un pendant une heure.
kept-sign-in-links-why = Il doit marcher une seule fois, et pas longtemps.
kept-sessions = Où vos sessions sont ouvertes : depuis quand, et le nom que vous avez écrit. Ni l’appareil, ni le navigateur, ni l’endroit. Vous voyez tout cela sur votre page, et pouvez fermer chaque session.
kept-sessions-long = jusqu’à votre déconnexion, { $time } au plus
kept-sessions-why = Pour que vous n’ayez pas à vous connecter à chaque page.
kept-codes = Des codes sur papier : une empreinte de chacun. Personne ne peut refaire le code à partir d’elle.
kept-codes-long = jusqu’à ce que vous en fassiez de nouveaux ou effaciez tout ce qui vous concerne
kept-codes-why = Pour que chacun marche une seule fois.
kept-new-addresses = Une autre adresse e-mail que vous voulez utiliser, tant que personne ne l’a confirmée.
kept-new-addresses-why = Elle doit être à vous avant que des e-mails y aillent.
kept-old-addresses = L’adresse que vous aviez avant.
kept-old-addresses-why = Pour lui annoncer le changement, au cas où ce n’était pas vous.

kept-holders = Qui s’occupe d’une annonce avec vous : l’adresse, et depuis quand. L’équipe organisatrice le voit, ainsi que la personne qui a posé la question.
kept-holders-long = jusqu’à leur départ ou à la fermeture de leur lien, puis 30{ "\u00A0" }jours
kept-holders-why = Pour qu’un café continue quand quelqu’un n’est pas là.
kept-groups = Un groupe : son nom, ce qu’il dit de lui-même, qui en fait partie et dans quel rôle, et quelles annonces sont à lui. Seules ses personnes responsables voient qui en fait partie.
kept-groups-long = jusqu’à ce qu’il soit effacé ; une personne qui part est oubliée après 30{ "\u00A0" }jours. Son adresse web est gardée, pour que personne d’autre ne la reçoive
kept-groups-why = Pour que les personnes qui le tiennent puissent agir en son nom.
kept-asked = Les personnes à qui on a demandé d’aider et qui n’ont pas encore répondu, les propositions de confier quelque chose, et les personnes qui sont parties.
kept-asked-why = Pour qu’on ne demande pas sans cesse à la même personne.
kept-claims = Ce que vous nous écrivez pour avoir un nom que d’autres utilisent. Il reste que vous l’avez demandé et ce que nous avons décidé, sans vos mots.
kept-claims-why = Pour que nous puissions y repenser.

kept-networks = Tant qu’une annonce attend la modération, ou qu’une question attend d’être confirmée, pendant un jour au plus : un nombre à la place du réseau d’où elle est venue. La clé qui fait ces nombres est seulement en mémoire et jetée chaque jour, pour que personne ne puisse retrouver le réseau plus tard.
kept-networks-why = Pour voir que des centaines d’envois viennent d’un seul endroit.
kept-flags = Si vous nous dites que quelque chose ne va pas dans une annonce : vos mots, et rien sur vous.
kept-flags-long = jusqu’à ce que la modération ait regardé, puis { $time }
kept-flags-why = Pour que quelqu’un puisse regarder.
kept-appeals = Si nous n’avons pas accepté votre annonce et que vous nous demandez de regarder de nouveau : vos mots.
kept-appeals-why = Vous pouvez demander une fois, et on doit vous écouter.
kept-remarks = Ce que les personnes de la modération s’écrivent sur une annonce.
kept-remarks-why = Pour que la suivante sache ce qui a été trouvé.
kept-attentions = Quelle personne de la modération regarde quoi dans ce qui attend.
kept-attentions-why = Pour que deux personnes ne fassent pas le même travail.
kept-put-aside = Une de vos modifications qui attend la modération, ou sur laquelle elle a décidé.
kept-put-aside-why = Pour qu’on puisse revenir sur une décision.
kept-log = Ce que la modération a décidé, quand et pourquoi, et ce qu’elle a changé dans la liste des mots. Cela nomme des annonces et des personnes de la modération, et personne d’autre. Une personne qui a tout effacé n’y est plus nommée.
kept-log-long = aussi longtemps que le site
kept-log-why = Pour que la modération puisse répondre de ses actes, et soit juste.
kept-rights = Qui fait partie de la modération, quelles personnes n’attendent plus la modération parce qu’elle a déjà regardé une de leurs annonces, et ce qui est dit du site sur sa page « À propos ».
kept-rights-long = jusqu’à ce que ce soit repris, ou que la personne efface tout ce qui la concerne
kept-rights-why = Pour que rien ne soit fait par quelqu’un qui n’en a pas le droit.

kept-erasures = Que quelque chose a été effacé, et quand. Ni quoi, ni à qui c’était.
kept-erasures-why = Pour que la personne qui remet une sauvegarde sache qu’elle en contient trop.
kept-safety-copies = Une copie que le programme fait de la base de données avant qu’une nouvelle version en change la forme.
kept-safety-copies-why = Pour que rien ne soit perdu si cela se passe mal.
kept-backups = Les sauvegardes que font les personnes qui tiennent ce site. Ce que vous avez effacé peut s’y trouver jusque-là.
kept-backups-why = Pour qu’un disque cassé ne soit pas la fin.
