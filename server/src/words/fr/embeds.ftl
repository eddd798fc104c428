### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name } : dates de Cuppa
embed-date = { $day }, { $time }
embed-all = Tout voir sur Cuppa
embed-listing-all = En savoir plus sur Cuppa
embed-empty = Rien n’est prévu pour l’instant.
embed-gone-title = Ces dates ne sont plus ici
embed-gone = Elles ont peut-être été retirées, ou l’adresse contient une erreur.
embed-gone-way-on = Voir l’agenda

embed-loading = Nous cherchons des dates …
embed-failed = Les dates ne peuvent pas être montrées en ce moment.
embed-element-all = Voir toutes les dates
embed-element-cancelled = Annulé
embed-element-moved = Déplacé
embed-element-online = En ligne

## The page

embed-title = Mettre ces dates sur votre propre site
embed-description = Montrez des cafés et événements de réduction des risques sur votre propre site. Choisissez quoi montrer, puis copiez quelques lignes.
embed-lede = Choisissez quoi montrer. Copiez ensuite quelques lignes dans une page à vous. Ce qui change ici change aussi là-bas.
embed-what-heading = Quoi montrer
embed-of = Quelles dates ?
embed-of-this = Les dates de
embed-of-other = Choisir autre chose
embed-of-hint = Pour un seul groupe, un lieu ou un café : ouvrez sa page ici, et suivez le lien à côté de « Suivre ce calendrier ».
embed-q = Seulement avec ces mots
embed-q-hint = Une ville ou un sujet. Laissez vide pour tout montrer.
embed-tag = Seulement ce sujet
embed-tag-hint = Par exemple : naloxone
embed-online = Sur place ou en ligne ?
add-online-either = Les deux
add-online-true = Seulement en ligne
add-online-false = Seulement sur place
embed-limit = Combien de dates ?
embed-limit-hint = De 1 à { $most }. 10, d’habitude.
embed-limit-refused = Donnez un nombre de 1 à { $most }.
embed-theme = Couleurs dans le cadre
add-theme-auto = Au choix de chaque personne
add-theme-light = Clair
add-theme-dark = Sombre
embed-show = Afficher
embed-kept = Gardé aussi : { $what }
embed-unknown-title = Nous ne connaissons pas cette page
embed-unknown = Elle a peut-être été retirée du site. Voici toutes les dates à la place.

embed-frame-heading = Comme un cadre
embed-frame-text = La façon la plus simple. Elle marche sur tous les sites où vous pouvez ajouter du HTML, aussi là où les scripts sont coupés. Le cadre a notre apparence.
embed-frame-label = Copiez ces lignes dans votre page
embed-frame-height = Si le cadre est trop haut ou trop bas, changez le nombre derrière « height ».
embed-element-heading = Comme une partie de votre page
embed-element-text = Cette façon prend les lettres et les couleurs de votre page. Il lui faut un script de nous, petit et qui ne fait rien d’autre. Sans lui, on voit le lien.
embed-element-label = Copiez ces lignes dans votre page
embed-preview-heading = À quoi cela ressemble
embed-preview-text = Voici le cadre. Ses liens ouvrent les pages d’ici.
embed-preview-first = Appuyez sur « Afficher » pour voir le cadre ici.

embed-looks-heading = Changer l’apparence de cette partie
embed-looks-text = Vous pouvez régler ceci dans le style de votre page. Par exemple :
embed-looks-ink = La couleur des mots
embed-looks-muted = La couleur des mots plus discrets
embed-looks-link = La couleur des liens
embed-looks-accent = La ligne sous les liens
embed-looks-off = La couleur de « Annulé »
embed-looks-line = Les lignes entre les dates
embed-looks-gap = L’espace entre les dates
embed-looks-parts = Pour aller plus loin, stylez ses parties avec ::part. Elles s’appellent { $parts }.

embed-know-heading = Bon à savoir
embed-know-private = Les navigateurs des personnes qui visitent votre site nous demandent les dates. Nous ne posons pas de cookie, et nous ne notons pas qui a demandé.
embed-know-policy = Si votre site a une politique de sécurité du contenu, autorisez notre adresse dans « frame-src » pour le cadre, ou dans « script-src » et « connect-src » pour la partie.
embed-know-address = Certains sites font un cadre tout seuls quand vous collez l’adresse d’une de nos pages (oEmbed).
embed-know-calendar = Vous voulez seulement les dates dans un calendrier ? Suivez-le
embed-know-api = Vous écrivez des programmes ? Lisez la page sur l’API

embed-link = Mettre ces dates sur votre propre site
foot-embed = Des dates pour votre site

## oEmbed: what it says when it cannot answer

oembed-url-missing = Dites dans « url » quelle page de chez nous vous voulez intégrer.
oembed-pixels = « { $name } » doit être un nombre de pixels.
oembed-unknown = Nous ne pouvons pas intégrer cela
oembed-unknown-text = Ce n’est ni une liste ni une annonce de chez nous, ou ce n’est pas public. Ce qu’on peut intégrer est expliqué ici : { $page }.
oembed-format = Nous ne connaissons pas ce format
oembed-format-text = Ce peut être json ou xml.
