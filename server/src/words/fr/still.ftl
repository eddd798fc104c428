### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = À propos de Cuppa
about-description = Ce qu’est Cuppa, pour qui, et comment y ajouter quelque chose.
about-what = Cuppa est un tableau d’affichage pour les cafés et événements de réduction des risques. Un groupe ajoute une date en quelques minutes, sans compte. Tout le monde peut regarder. On ne compte personne.
about-harm-title = Qu’est-ce que la réduction des risques ?
about-harm = La réduction des risques, c’est aider les gens à rester en vie et en forme, qu’ils consomment des drogues ou non. Elle part de là où en sont les personnes. Elle ne juge pas et ne force pas.
about-from-title = D’où vient l’idée
about-from = En septembre 2012, HIT à Liverpool a tenu le premier café de réduction des risques, pour se retrouver entre les grandes conférences. Son site, harmreductioncafe.com, a aidé d’autres à faire de même. Des groupes l’ont fait, jusqu’à Melbourne et Geelong. Cuppa prend la suite.
about-list-title = Annoncer le vôtre
about-list = Il vous faut un titre, un jour, un lieu ou une réunion en ligne, et une adresse e-mail. Seule notre modération voit l’adresse e-mail. La modération regarde la première annonce de chaque nouvelle adresse : cela peut donc prendre un peu de temps avant qu’elle s’affiche.
about-use-title = Utiliser les dates ailleurs
about-use = Chaque liste peut être suivie dans un calendrier et lue par d’autres sites. Cherchez « Suivre ce calendrier ».
about-wrong-title = Quelque chose ne va pas ?
about-wrong = Écrivez à { $contact }. Donnez l’adresse de la page, s’il vous plaît.
about-wrong-none = Dites-le aux personnes qui tiennent ce site, et donnez l’adresse de la page.
about-running = Pour qui tient un site comme celui-ci : devoirs, personnes, risques
about-towns-title = D’où viennent les villes
about-towns = Les villes viennent de GeoNames (CC BY 4.0). Les côtes et les frontières de la carte viennent de Natural Earth. Les codes postaux britanniques viennent de l’Ordnance Survey (Open Government Licence). Nous avons raccourci ces listes. Elles sont à l’intérieur de Cuppa : personne d’autre n’apprend quelle ville vous cherchez.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licence CC BY 4.0
about-towns-ogl = Open Government Licence

privacy-title = Ce que nous gardons, et ce que nous ne faisons jamais
privacy-description = Cuppa garde aussi peu que possible. Cette page dit quoi, pourquoi et combien de temps.
privacy-never-title = Ce que nous ne faisons jamais
privacy-never-cookies = Pas de cookies pour les personnes qui lisent. Seules les personnes qui se connectent en ont un, jusqu’à leur déconnexion ou pendant 30 jours. Les formulaires marchent sans.
privacy-never-track = Pas de traceurs, pas de comptage des visites, pas de publicité. Aucune page ne charge quoi que ce soit d’un autre site.
privacy-never-ip = Aucune adresse de votre téléphone ou ordinateur (adresse IP) n’est enregistrée. Pour arrêter les avalanches de demandes, le programme compte en mémoire les demandes d’un réseau pendant quelques minutes, puis oublie.
privacy-never-attend = Pas de listes de qui vient, et pas d’inscription.
privacy-never-where = L’endroit où vous êtes n’est jamais gardé. Si vous appuyez sur « Près de moi », votre navigateur vous demande d’abord. Il nous donne un point arrondi à environ 2{ "\u00A0" }km, nous cherchons la ville la plus proche, et oublions le point.
privacy-keep-title = Ce que nous gardons quand vous annoncez quelque chose
privacy-keep-public = Ce que vous écrivez pour le public : titre, heures, lieu et ainsi de suite. Vous choisissez si tout le monde voit l’adresse, seulement le secteur, ou seulement les personnes qui vous la demandent. Notre modération peut voir l’adresse entière et un lien caché pendant qu’elle regarde une nouvelle annonce.
privacy-keep-email = Votre adresse e-mail. Seule notre modération la voit. Nous l’utilisons pour confirmer l’annonce, et pour vous envoyer votre lien privé et des nouvelles de votre annonce.
privacy-keep-letters = Une liste des e-mails que nous vous devons ou vous avons envoyés : de quel type, sur quelle annonce, et quand. Les mots et les liens privés ne sont ajoutés qu’au moment de l’envoi : la liste ne contient donc ni les uns ni les autres.
privacy-keep-follow = Si vous suivez par e-mail : votre adresse, ce que vous suivez et à quel rythme, et la phrase à laquelle vous avez dit oui. D’une ville, nous gardons le nom et la distance autour, rien de plus. Chaque e-mail a un lien pour arrêter. Ce que personne ne confirme disparaît après deux jours.
privacy-keep-request = Si vous demandez une adresse ou un lien qui n’est pas affiché : votre adresse e-mail, le nom et les mots que vous avez écrits, et la réponse. L’équipe organisatrice ne voit que le nom et les mots. Tout cela disparaît un jour après la date, ou après 14 jours quand il n’y a pas de date, et tout de suite quand vous retirez votre demande ou que la réponse est non. Pendant 30 jours, nous gardons un code à la place de votre adresse, pour que personne ne soit dérangé sans cesse.
privacy-keep-flag = Si vous nous dites que quelque chose ne va pas dans une annonce : vos mots, et rien sur vous.
privacy-keep-pictures = Les images que vous ajoutez sont refaites : les notes cachées, comme l’endroit de la prise de vue, disparaissent.
privacy-keep-versions = Ce que votre annonce disait avant, chaque fois que quelqu’un la change, et si c’était vous, la modération ou un calendrier : pour qu’on puisse revenir en arrière. Seules les personnes qui peuvent changer l’annonce et notre modération le voient. Nous gardons les { $most } versions les plus récentes, et { $calendars } pour un calendrier, aussi longtemps que l’annonce. Sur sa page privée, vous pouvez nous faire oublier tout de suite toutes les versions sauf la plus récente.
privacy-keep-import = Si vous importez un calendrier : son adresse ou le nom de son fichier, et ce que nous n’avons pas pu utiliser. Un fichier que vous ne faites que regarder est oublié après une heure.
privacy-keep-together = Si plusieurs personnes s’occupent d’une annonce : l’adresse de chacune, et quand la question lui a été posée. Seule l’équipe organisatrice, et la personne qui a posé la question, voient l’adresse. Qui ne dit pas oui est oublié après 30 jours, de même qu’un lien fermé. Une proposition de confier quelque chose finit après 30 jours.
privacy-keep-appeal = Si nous n’avons pas accepté votre annonce et que vous nous demandez de regarder de nouveau : vos mots. Ce que les personnes de la modération s’écrivent entre elles sur une annonce disparaît après 90 jours.
privacy-keep-network = Pendant qu’une annonce attend la modération, un jour au plus : un nombre à la place du réseau d’où elle vient. La clé qui fait ces nombres n’est qu’en mémoire et elle est jetée chaque jour, pour que personne ne puisse retrouver le réseau ensuite.
privacy-keep-group = Si vous êtes dans un groupe : votre adresse, votre rôle, et depuis quand. Seules les personnes responsables voient qui en fait partie. Quand vous partez, cela disparaît après 30 jours. Si vous demandez un nom que d’autres utilisent : vos mots, jusqu’à 90 jours après la décision de notre modération, et ce qu’elle a décidé.
privacy-keep-sign-in = Si vous vous connectez : quand c’était, jusqu’à quand cela dure, et le nom que vous avez écrit. Ni l’appareil, ni le navigateur, ni l’endroit. Vous voyez tout cela sur votre page, et pouvez fermer chaque session.
privacy-keep-codes = Si vous faites des codes sur papier : seulement une empreinte de chacun, à partir de laquelle personne ne peut refaire le code.
privacy-keep-address = Si vous utilisez une autre adresse e-mail : la nouvelle, et l’ancienne pendant 30 jours, pour que nous puissions lui annoncer le changement. Une nouvelle adresse que personne ne confirme disparaît après un jour.
privacy-long-title = Combien de temps
privacy-long-listing = Une annonce reste après sa date, comme une partie de l’histoire. Vous pouvez la retirer du site vous-même, sur sa page privée. Ou écrivez-nous à { $contact }, et nous le faisons.
privacy-long-backups = Copies de sécurité : les personnes qui tiennent ce site les gardent 30 jours au plus. Ce qui a été retiré peut s’y trouver jusque-là.
privacy-erase-title = Faire effacer votre adresse
privacy-erase = Si vous suivez par e-mail, la page derrière le lien dans chaque e-mail efface votre adresse avec un seul bouton. Si vous avez une annonce, écrivez-nous à { $contact } depuis cette adresse : une personne l’efface à la main, avec tout ce qui y est lié. Des copies de sécurité peuvent la contenir jusqu’à leur fin, 30 jours au plus.
privacy-screen-title = Si quelqu’un peut voir votre écran
privacy-screen = « Quitter la page » en haut ouvre la météo. Appuyer trois fois sur Maj fait la même chose. L’historique de votre navigateur montre encore où vous étiez : effacez-le aussi, ou utilisez une fenêtre privée.
