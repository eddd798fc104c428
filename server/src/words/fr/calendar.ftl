### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Suivre ce calendrier
follow-text = Les dates nouvelles, déplacées ou annulées apparaissent toutes seules dans votre calendrier.
follow-address = Copiez cette adresse dans votre calendrier
follow-copy = Copier
follow-copied = Copié
follow-open = Ou ouvrez-la dans
follow-apps = Apple et autres applications
follow-google = Google Agenda
follow-outlook = Outlook.com
follow-office = Outlook au travail ou à l’école
follow-privacy = Avec Google ou Microsoft, ces entreprises apprennent ce que vous suivez. Un calendrier qui est seulement sur votre téléphone ou votre ordinateur ne le dit à personne.
follow-more = Autres façons
follow-file = Enregistrer un fichier, une fois
follow-atom = Flux d’actualités (Atom)
follow-announce = Flux d’actualités, une semaine avant chaque date
follow-json = JSON Feed
follow-help = Ça a marché ? Aide et autres choix
follow-one-date = Ajouter seulement le { $day } à votre calendrier
follow-one-date-hint = Un fichier pour cette seule date. Il ne change plus ensuite : regardez ici avant de partir.

## The page of help

calendar-title = Ça a marché ?
calendar-description = Comment suivre les cafés et les événements dans votre propre calendrier, quand les changements apparaissent, et que faire quand rien n’apparaît.
calendar-lede = Votre calendrier cherche les changements tout seul, de temps en temps. Voici à quel rythme, comment l’installer, et ce qui aide quand quelque chose ne va pas.
calendar-unknown-title = Nous ne connaissons pas ce calendrier
calendar-unknown = Il a peut-être été retiré du site. Voici à la place le calendrier avec tout.
calendar-of = Le calendrier
calendar-of-page = Le voir en tant que page
calendar-of-chosen = Voici l’adresse avec vos choix.
calendar-contents = Sur cette page

calendar-soon = Quand un changement apparaît
calendar-soon-program = Votre calendrier
calendar-soon-often = À quel rythme il regarde
calendar-soon-apple = Apple, sur téléphone, tablette ou Mac
calendar-soon-apple-often = Environ toutes les heures. Vous pouvez le choisir dans ses réglages.
calendar-soon-outlook = Outlook sur un ordinateur
calendar-soon-outlook-often = Environ toutes les heures, tant qu’il est ouvert.
calendar-soon-web = Outlook sur le web
calendar-soon-web-often = Environ toutes les 3 heures. Parfois il faut plus d’un jour.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = Toutes les demi-heures ou toutes les heures, tant qu’il est ouvert. Vous pouvez choisir.
calendar-soon-google = Google Agenda
calendar-soon-google-often = Toutes les 8 à 24 heures, parfois plus tard. Personne ne peut l’accélérer : ni vous, ni nous.
calendar-soon-late = Ce qui change le jour même peut arriver trop tard.
calendar-soon-late-email = Suivez-le aussi par e-mail
calendar-soon-late-then = et nous vous écrivons en quelques minutes quand une date est annulée ou déplacée.

calendar-steps = Pas à pas
calendar-steps-first = D’abord, copiez l’adresse ci-dessus. Ensuite :
calendar-iphone = iPhone ou iPad
calendar-iphone-1 = Ouvrez l’application Calendrier et appuyez sur « Calendriers ».
calendar-iphone-2 = Appuyez sur « Ajouter », puis sur « Ajouter un calendrier avec abonnement ».
calendar-iphone-3 = Collez l’adresse et appuyez sur « S’abonner ».
calendar-mac = Mac
calendar-mac-1 = Ouvrez Calendrier. Dans le menu « Fichier », choisissez « Nouvel abonnement à un calendrier ».
calendar-mac-2 = Collez l’adresse et appuyez sur « S’abonner ».
calendar-mac-3 = Pour « Actualisation auto », choisissez « Chaque heure ». Pour « Emplacement », « Sur mon Mac » le garde sur cet ordinateur.
calendar-google = Google Agenda, et téléphones Android
calendar-google-not-phone = L’application de Google pour Android ne sait pas le faire. Faites-le une fois sur un ordinateur, et cela apparaît aussi sur votre téléphone.
calendar-google-1 = Sur un ordinateur, ouvrez calendar.google.com.
calendar-google-2 = À côté de « Autres agendas », appuyez sur le signe plus, puis sur « À partir de l’URL ».
calendar-google-3 = Collez l’adresse et appuyez sur « Ajouter un agenda ».
calendar-google-4 = Sur votre téléphone, ouvrez les paramètres de l’application, choisissez le nouvel agenda et activez « Synchroniser ».
calendar-google-without = Sur Android sans Google : l’application gratuite ICSx5 peut suivre une adresse comme celle-ci.
calendar-outlook = Outlook
calendar-outlook-1 = Sur le web, ou dans le nouvel Outlook : ouvrez le calendrier, appuyez sur « Ajouter un calendrier », puis sur « S’abonner à partir du web ».
calendar-outlook-2 = Dans un Outlook plus ancien : ouvrez le calendrier, appuyez sur « Ajouter un calendrier », puis sur « À partir d’Internet ».
calendar-outlook-3 = Collez l’adresse, donnez un nom, et dites oui.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Ouvrez l’agenda et appuyez sur « Nouvel agenda ».
calendar-thunderbird-2 = Choisissez « Sur le réseau », et collez l’adresse comme emplacement.
calendar-thunderbird-3 = Appuyez sur « Rechercher des agendas », puis sur « S’abonner ».
calendar-others = Tout autre calendrier
calendar-others-text = Cherchez « s’abonner », « ajouter par adresse », « iCal » ou « ICS », et collez l’adresse là.

calendar-nothing = Rien n’apparaît
calendar-nothing-wait = Dans Google, attendez d’abord un jour.
calendar-nothing-ticked = Regardez votre liste de calendriers. Celui-ci est-il coché ?
calendar-nothing-imported = Avez-vous suivi l’adresse, ou importé un fichier ? Un fichier montre les choses comme elles étaient un certain jour. Il ne change jamais.
calendar-nothing-again = Enlevez le calendrier et ajoutez-le de nouveau. La plupart des programmes regardent alors tout de suite.
calendar-nothing-outlook = Dans Outlook, essayez l’adresse qui est envoyée sans compression.
calendar-nothing-page = Peut-être que rien n’est prévu. Voir la page
calendar-twice = Les choses apparaissent deux fois
calendar-twice-two = Vous suivez peut-être deux calendriers avec la même date, comme celui d’un groupe et celui avec tout. Enlevez-en un.
calendar-twice-file = Vous avez peut-être importé un fichier avant. Supprimez ce qui en vient.
calendar-twice-choices = Si vous avez fait une nouvelle adresse ci-dessous, enlevez le calendrier avec l’ancienne.

calendar-cancelled = Quand une date est annulée
calendar-cancelled-lede = Son titre commence alors par « Annulé : ». En plus, chaque calendrier fait autre chose :
calendar-cancelled-does = Ce qu’il fait
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = La date reste, barrée.
calendar-cancelled-google-does = Il enlève la date.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = La date reste, et peut sembler avoir lieu. Lisez le titre.
calendar-cancelled-thunderbird-does = La date reste, marquée comme annulée.
calendar-cancelled-choose = Vous pouvez le choisir vous-même, juste en dessous.

calendar-choose = Choisir comment c’est dit
calendar-choose-lede = Chaque choix devient une partie de l’adresse. Enlevez l’ancien calendrier avant d’ajouter le nouveau.
calendar-choose-cancelled = Ce qui est annulé
add-cancelled-status = Marqué comme annulé
add-cancelled-status-hint = La façon habituelle. Google enlève ces dates.
add-cancelled-text = Seulement avec des mots
add-cancelled-text-hint = La date reste dans tous les calendriers, aussi dans celui de Google. Le titre dit qu’elle est annulée.
add-cancelled-omit = Laissé de côté
add-cancelled-omit-hint = Ce qui est annulé n’est plus dans le calendrier.
calendar-choose-expand = Dates qui se répètent
calendar-choose-expand-label = Chaque date à part
calendar-choose-expand-hint = Pour les programmes qui comprennent mal les dates répétées. Elles vont alors jusqu’à 18 mois.
calendar-choose-past = Combien de jours passés ?
calendar-choose-past-hint = 30, d’habitude. Seulement des chiffres.
calendar-choose-past-refused = Donnez les jours passés en chiffres, de 0 à { $most }.
calendar-choose-gzip = Comment c’est envoyé
calendar-choose-gzip-label = Sans compression
calendar-choose-gzip-hint = Essayez ceci quand Outlook ne montre rien. C’est plus gros, et pareil pour le reste.
calendar-choose-button = Faire l’adresse
calendar-endings = Ce que veulent dire les fins d’adresse
calendar-endings-lede = Vous pouvez aussi les écrire vous-même à la fin de l’adresse. Chaque lien est ce calendrier même.
calendar-ending-status = Ce qui est annulé est marqué comme annulé. C’est la façon habituelle.
calendar-ending-text = Ce qui est annulé est dit seulement avec des mots.
calendar-ending-omit = Ce qui est annulé est laissé de côté.
calendar-ending-expand = Chaque date à part, jusqu’à 18 mois à l’avance.
calendar-ending-past = Nombre de jours passés, ici un an. Sans cela, 30.
calendar-ending-gzip = Jamais compressé.
calendar-ending-download = Un fichier à enregistrer, une fois, et pas à suivre. La page d’une seule date a aussi un tel fichier.

calendar-news = Dans un lecteur de flux
calendar-news-text = Un lecteur de flux rassemble ce que disent beaucoup de sites. Il peut suivre ce qui est nouveau et ce qui change, ou vous parler de chaque date quelques jours avant.
calendar-news-none = Un café ou un événement seul n’a pas de flux d’actualités. Son groupe en a un, et chaque liste aussi.
calendar-news-atom = Ce qui est nouveau et ce qui change
calendar-news-announce = Chaque date, 7 jours avant
calendar-news-days = Vous pouvez choisir de 1 à 60 jours : écrivez le nombre à la fin de l’adresse.
calendar-news-json = Pour les personnes qui écrivent des programmes : la même chose en JSON Feed
calendar-news-accept = Un programme qui demande « text/calendar » à une page est conduit à son calendrier.
