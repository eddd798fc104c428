### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = Nous ne pouvons pas lire cette adresse
api-unknown-parameter = Il n’y a pas de « { $name } » ici. Vous pouvez utiliser : { $known }.
api-empty-parameter = « { $name } » est vide. Laissez-le de côté, ou dites ce que vous cherchez.
api-twice = « { $name } » ne peut être qu’une fois dans l’adresse.
api-too-many = « { $name } » peut être { $most } fois au plus dans l’adresse.
api-too-long = « { $name } » peut avoir { $most } caractères au plus.
api-choose = « { $name } » peut être : { $choices }.
api-day = « { $name } » doit être un jour, comme 2026-12-08.
api-number = « { $name } » doit être un nombre entier de { $least } à { $most }.
api-near = « near » ne nomme ni ville, ni code postal, ni pays que nous connaissons : « { $typed } ». Vérifiez l’orthographe, ou nommez une plus grande ville des environs.
api-cursor = Ce « cursor » ne vient pas de nous. Suivez l’adresse dans « next », ou recommencez sans lui.
api-nothing-here = Il n’y a rien ici
api-nothing-here-text = L’adresse contient peut-être une erreur. Toutes les adresses sont expliquées ici : { $page }.
api-no-listing = Nous n’avons pas d’annonce de ce nom
api-no-listing-text = Elle n’est peut-être pas encore publique, ou le nom contient une erreur.
api-gone = Cette annonce a été retirée
api-gone-text = Elle était ici. Ne la montrez plus, s’il vous plaît.
api-method = Ceci ne peut être que lu
api-method-text = Utilisez GET, HEAD ou OPTIONS.
api-many = C’était beaucoup d’un coup
api-many-text = Nous recevons en ce moment un très grand nombre de demandes depuis votre réseau. Attendez autant de secondes que le dit « Retry-After ».
api-foreign = Cela vient d’un autre site
api-foreign-text = On ne peut rien écrire depuis là-bas. Pour lire, utilisez GET.
api-broken = Quelque chose s’est cassé chez nous
api-broken-text = Réessayez dans une minute, s’il vous plaît.

## What can be asked for, as the description and the page say it.

api-ask-slug = Son nom dans les adresses.
api-ask-listing = Seulement les dates de cette annonce, d’après son « slug ».
api-ask-kind = Seulement les événements, ou seulement les cafés. Quand vous demandez des annonces, les cafés sont donnés même sans date à venir. Sans ce mot, vous recevez tout ce qui en a une.
api-ask-q = Des mots qui doivent s’y trouver : une ville, un nom, un sujet.
api-ask-tag = Un sujet. Vous pouvez en donner plusieurs. Il suffit alors d’un seul.
api-ask-group = Le « slug » du groupe qui l’organise. Vous pouvez en donner plusieurs.
api-ask-place = Le « slug » de son lieu. Vous pouvez en donner plusieurs.
api-ask-near = Une ville, la première moitié d’un code postal britannique, ou un pays. Seulement ce qui est tout près, ou dedans. Un nom que nous ne connaissons pas est refusé.
api-ask-within = Combien de kilomètres veulent dire « près ». Sans ce mot, 25.
api-ask-lang = Une langue parlée là-bas, par son code ou son nom. Vous pouvez en donner plusieurs.
api-ask-access = Un accès, comme step_free. Vous pouvez en donner plusieurs. Il suffit alors d’un seul.
api-ask-cost = Ce que cela coûte. Vous pouvez en donner plusieurs. Il suffit alors d’un seul.
api-ask-from = À partir de ce jour. Il peut être passé. Sans ce mot, vous recevez ce qui n’est pas encore fini.
api-ask-to = Jusqu’à ce jour.
api-ask-online = 1 : seulement ce qu’on peut suivre en ligne. 0 : seulement ce qui a lieu quelque part.
api-ask-limit = Combien vous en recevez d’un coup : de 1 à 200. Sans ce mot, 50.
api-ask-cursor = Où continuer à lire. C’est une partie de l’adresse dans « next ». Vous ne pouvez pas en faire une vous-même.

## The page

api-title = Cuppa pour les programmes
api-description = Comment votre propre programme ou site lit les cafés et événements de réduction des risques de Cuppa.
api-lede = Tout ce qui est public ici peut être lu par un programme à vous. Vous n’avez pas besoin de clé, et vous n’avez rien à demander à personne.
api-simple-title = Y a-t-il plus simple ?
api-simple-embed = Mettre des dates sur votre propre site, sans programme
api-simple-calendar = Suivre des dates dans un calendrier

api-try-title = Essayer
api-try-lede = Chacune de ces lignes marche telle quelle. Collez-en une dans un terminal, ou ouvrez son adresse dans votre navigateur.
api-try-dates = Les trois prochaines dates
api-try-cafes = Tous les cafés, les dix premiers
api-try-town = Les dates qui contiennent un mot, comme une ville
api-try-tag = Les dates sur un sujet
api-try-group = Ce qu’un groupe a de prévu
api-try-place = Ce qui se passe dans un lieu
api-try-days = Ce qui se passe dans un mois, sur place ou en ligne
api-try-listing = Tout ce qu’on sait d’une annonce
api-try-groups = Quels groupes il y a
api-try-places = Quels lieux il y a
api-try-head = Seulement les en-têtes, pour voir si quelque chose a changé
api-try-described = La description pour les programmes (OpenAPI 3.1)
api-try-open = Ouvrir

api-addresses-title = Les adresses
api-addresses-listings = Événements et cafés, dans l’ordre où ils ont été ajoutés. Chacun vient avec ses prochaines dates, dix au plus.
api-addresses-listing = L’un d’eux, avec toutes ses dates à venir.
api-addresses-dates = Les dates, les plus proches d’abord. C’est ce qu’il vous faut pour un agenda.
api-addresses-groups = Les groupes qui annoncent quelque chose.
api-addresses-places = Les lieux dont l’adresse est publique.

api-ask-title = Ce que vous pouvez demander
api-ask-lede = Cela vient derrière le point d’interrogation. Les groupes et les lieux ne connaissent que « limit » et « cursor ». Plusieurs demandes différentes doivent toutes correspondre. Si nous ne pouvons pas en lire une, nous le disons. Nous n’en laissons jamais une de côté sans rien dire.

api-next-title = Continuer à lire
api-next-text = Une longue réponse arrive en paquets. Chaque paquet a l’adresse du suivant dans « next », et « null » quand c’était le dernier. Suivez cette adresse telle quelle. Ce qui est ajouté ou retiré pendant votre lecture ne décale rien : vous ne recevez rien deux fois, et rien ne vous manque.

api-read-title = À savoir quand vous lisez
api-read-null = « null » et les listes vides veulent dire que personne n’a rien dit. Ils ne veulent pas dire « non ».
api-read-times = Les heures ont le décalage de leur lieu, comme +01:00. Ce qui dure des jours entiers a de simples jours à la place.
api-read-hidden = Certaines adresses ne sont pas publiques. Vous recevez alors la ville, et un point arrondi à environ un kilomètre. Ne devinez pas le reste, s’il vous plaît.
api-read-cancelled = Les dates annulées restent dans les réponses avec le statut « cancelled ». Montrez-les comme annulées, s’il vous plaît. Des personnes sont peut-être en route.
api-read-gone = Ce qui a été retiré répond 410. Retirez aussi votre copie, s’il vous plaît.
api-read-group = Le nom d’un groupe est ce que quelqu’un a écrit. Sa page dit si le groupe l’a confirmé.
api-read-uid = L’« uid » d’une annonce est celui de nos calendriers. Il ne change jamais.
api-read-html = « description_html » a été écrit par quelqu’un que nous ne connaissons pas, et nettoyé par nous. On peut le montrer sans danger.
api-read-names = Nous ne faisons qu’ajouter des noms aux réponses. Passez sur ceux que vous ne connaissez pas.

api-polite-title = Demander souvent
api-polite-limit = Un réseau peut demander 600 fois par minute, sauf si les personnes qui tiennent ce site ont choisi un autre nombre.
api-polite-cache = Une réponse vaut une minute. Renvoyez son « ETag » dans « If-None-Match » : si rien n’a changé, vous recevez 304 et rien de plus.
api-polite-cors = Les scripts des pages de tout autre site peuvent la lire. Nous n’envoyons pas de cookies et n’en prenons pas.
api-polite-link = C’est gentil de mettre un lien vers la page de ce que vous montrez. On y trouve ce qui a changé depuis.

api-problems-title = Quand quelque chose ne va pas
api-problems-lede = Vous recevez du JSON qui dit ce qui ne va pas et quoi faire (RFC 9457). « detail » est une phrase pour les humains.
api-problem-400 = Nous ne pouvons pas lire une partie de l’adresse. « parameter » dit laquelle.
api-problem-403 = Une page d’un autre site a essayé d’écrire quelque chose. On ne peut rien écrire ici.
api-problem-404 = Il n’y a rien à cette adresse, ou rien de public.
api-problem-405 = L’API peut être lue, et rien d’autre.
api-problem-410 = Cela a été retiré.
api-problem-429 = Trop de demandes. « Retry-After » dit combien de secondes attendre.
api-problem-500 = Quelque chose s’est cassé chez nous. Réessayez dans une minute.
api-problem-501 = Seulement là où des sites demandent comment intégrer une de nos pages (oEmbed) : nous ne connaissons pas le format demandé.
