### Pages that hardly change: help now, about.

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
