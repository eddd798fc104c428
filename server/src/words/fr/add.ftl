### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Annoncer votre événement
add-event-lede = Cela prend environ quatre minutes. Vous n’avez pas besoin de compte, et vous pouvez utiliser un pseudonyme.
add-event-describe = Parlez d’un événement de réduction des risques : un exposé, une formation, une permanence, une réunion en ligne.
add-event-other = Cela revient régulièrement, avec un nom à soi ?
add-event-other-link = Annoncer plutôt un café
add-cafe-heading = Annoncer votre café
add-cafe-lede = Cela prend environ quatre minutes. Vous n’avez pas besoin de compte, et vous pouvez utiliser un pseudonyme. Vous pouvez annoncer un café avant que sa première date soit fixée.
add-cafe-describe = Parlez de votre café de réduction des risques : où il se réunit, quand, et pour qui.
add-cafe-other = Cela n’arrive qu’une fois, ou quelques fois ?
add-cafe-other-link = Annoncer plutôt un événement

## Around the fields

add-required = obligatoire
add-not-stated = Non indiqué
add-problem-title = { $count ->
    [one] Une chose est à revoir
   *[other] { $count } choses sont à revoir
}
add-problem-kept = Tout ce que vous avez écrit est encore ici.
add-problem-page = À vérifier : { $heading }
add-error-prefix = Problème :
add-broke-off = Tout n’est pas arrivé. Rien n’est perdu : ce qui est arrivé est encore ici, et rien n’a encore été fait avec. Relisez, complétez ce qui manque et envoyez de nouveau.
add-problem-arrived = Tout ce qui est arrivé est encore ici.
add-broken = Quelque chose s’est cassé chez nous. Rien de ce que vous avez écrit n’est perdu : attendez une minute et envoyez le formulaire de nouveau.
add-trap-label = Laissez ceci vide

## What

add-what-legend = Quoi
add-title-event-label = Comment cela s’appelle-t-il ?
add-title-event-hint = Par exemple : La naloxone en une demi-heure
add-title-cafe-label = Comment s’appelle votre café ?
add-title-cafe-hint = Par exemple : Café de réduction des risques de Leeds
add-more-legend = En dire plus
add-more-note = Ce qui s’y passe, sujets, langues
add-summary-label = En une ou deux phrases
add-summary-hint = On le voit dans les listes. Au plus 300 caractères.
add-description-label = Que se passe-t-il là-bas ?
add-description-hint = Dites à une personne qui vient pour la première fois à quoi s’attendre : qui l’accueille, ce que vous faites, quand elle peut partir. Laissez une ligne vide pour commencer un nouveau paragraphe. Une ligne qui commence par « - » fait une liste.
add-tags-label = Sujets
add-tags-hint = Quelques mots séparés par des virgules. Par exemple : naloxone, familles, femmes
add-languages-label = Langues parlées là-bas
add-languages-hint = Séparées par des virgules. Par exemple : français, arabe
add-speaker-label = Qui parle ?
add-speaker-hint = Un prénom ou un pseudonyme suffit.
add-founded-label = Quand cela a-t-il commencé ?
add-founded-hint = Une année ou un jour. Par exemple : 2019
add-cafe-state-label = Se réunit-il en ce moment ?

## When

add-when-legend = Quand
add-when-cafe-note = Pas encore de date ? Laissez le jour vide. Votre café dit alors « Dates à préciser ».
add-start-date-label = Quel jour ?
add-start-date-cafe-label = Quel jour est le prochain ?
add-start-time-label = À quelle heure cela commence-t-il ?
add-end-time-label = À quelle heure cela finit-il ?
add-all-day-label = Toute la journée
add-end-date-section = Toute la journée, ou plusieurs jours
add-end-date-label = Dernier jour
add-repeats-label = Cela se répète-t-il ?
add-repeats-never = Non, une seule fois
add-repeats-weekly = Chaque semaine
add-repeats-fortnightly = Toutes les deux semaines
add-repeats-monthly-nth = Chaque mois, comme le premier jeudi
add-repeats-monthly-last = Chaque mois, comme le dernier jeudi
add-repeats-monthly-day = Chaque mois, le même jour du mois
add-repeats-custom = D’une autre façon
add-repeats-until-label = Jusqu’à quel jour ?
add-repeats-until-hint = Laissez vide s’il n’y a pas de dernier jour.
add-rrule-label = Votre propre règle
add-rrule-hint = Pour qui connaît bien les calendriers : une RRULE, comme FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Fuseau horaire
add-time-zone-from-place = L’heure du lieu
add-time-zone-hint = Nous le trouvons à partir de la ville et du pays. Choisissez-le vous-même si nous n’y arrivons pas, ou si tout se passe en ligne.
add-dates-title = Les prochaines dates
add-dates-without = Après l’envoi, nous vous montrons les dates.
add-dates-waiting = Choisissez un jour et une heure de début. Les cinq prochaines dates apparaissent alors ici.
add-dates-unreachable = Nous ne pouvons pas montrer les dates en ce moment. Après l’envoi, nous vous montrons les dates.

## Where

add-where-legend = Où
add-attendance-label = Comment se retrouve-t-on ?
add-attendance-in-person = Sur place
add-attendance-online = En ligne
add-attendance-hybrid = Les deux : sur place et en ligne
add-place-name-label = Nom du lieu
add-place-name-hint = Par exemple : Salle des Tilleuls
add-address-label = Rue et numéro
add-locality-label = Ville ou village
add-postcode-label = Code postal
add-region-label = Département ou région
add-country-label = Pays
add-country-choose = Choisir un pays
add-point-section = Ajouter la région, ou un point sur la carte
add-point-note = Le point place l’annonce sur une carte. Laissez-le de côté si vous ne connaissez pas les chiffres.
add-latitude-label = Latitude
add-latitude-hint = Par exemple : 53.4084
add-longitude-label = Longitude
add-longitude-hint = Par exemple : -2.9916
add-address-visibility-label = Qui peut voir l’adresse ?
add-address-visibility-hint = Choisissez ce qui protège les personnes. Cela vaut partout : sur ce site, dans les calendriers, dans les e-mails et sur les affiches. Seule notre modération voit tout.
add-address-visibility-public = Tout le monde
add-address-visibility-public-hint = Le mieux pour un lieu public, comme une bibliothèque.
add-address-visibility-area = Seulement la ville
add-address-visibility-area-hint = On voit la ville et un endroit approximatif sur la carte, large d’environ un kilomètre.
add-address-visibility-on-request = Seulement la ville, et on vous demande le reste
add-address-visibility-on-request-hint = Le mieux si quelqu’un peut être mis en danger. Les demandes passent par nous, et personne ne voit votre adresse e-mail. Vous répondez à chacune, ou faites envoyer l’adresse avant la date.
add-online-url-label = Lien pour participer en ligne
add-online-url-hint = Vous pouvez laisser vide et envoyer le lien vous-même.
add-online-url-public-label = Montrer ce lien à tout le monde
add-online-url-public-hint = Seule notre modération voit le lien, sauf si vous cochez ceci. Un lien visible par tout le monde attire des personnes qui veulent gâcher la réunion.

## Who and how

add-who-legend = Qui et comment
add-who-note = Qui organise, pour qui, prix
add-group-name-label = Qui organise ?
add-group-name-hint = Le nom d’un groupe, ou un pseudonyme. Il s’affiche comme vous l’écrivez ici.
add-contact-public-label = Comment peut-on vous joindre ?
add-contact-public-hint = Une page web, un numéro de téléphone ou une adresse e-mail. Tout le monde le voit. Laissez vide pour garder cela privé.
add-audience-label = Pour qui est-ce ?
add-audience-hint = Choisissez tout ce qui convient.
add-audience-open = Tout le monde
add-audience-people-who-use-drugs = Personnes qui consomment des drogues
add-audience-family = Familles et proches
add-audience-workers = Personnes qui travaillent dans les services
add-audience-students = Étudiantes et étudiants
add-audience-women = Femmes
add-audience-lgbtq = Personnes LGBTQ+
add-audience-people-in-recovery = Personnes en rétablissement
add-ages-label = Quels âges ?
add-ages-all = Tous les âges
add-ages-16 = 16 ans et plus
add-ages-18 = 18 ans et plus
add-ages-with-adult = Les enfants viennent avec un adulte
add-cost-label = Combien cela coûte-t-il ?
add-cost-free = Gratuit
add-cost-donation = Prix libre
add-cost-paid = Il y a un prix
add-cost-note-label = Plus sur le prix
add-cost-note-hint = Par exemple : 3 €, gratuit pour les personnes sans emploi
add-expected-label = Combien de personnes viennent ?
add-expected-a-handful = Quelques-unes
add-expected-about-10 = Environ 10
add-expected-about-25 = Environ 25
add-expected-more = Plus

## Good to know

add-good-legend = Bon à savoir
add-good-note = Accès, ce qu’il y a sur place, photos
add-good-unknown = Ce que vous ne remplissez pas s’affiche comme « non indiqué », jamais comme « non ».
add-access-label = Entrer et participer
add-access-step-free = Pas de marche à l’entrée
add-access-accessible-toilet = Toilettes accessibles
add-access-hearing-loop = Boucle magnétique
add-access-sign-language = Langue des signes
add-access-quiet-space = Un espace calme
add-access-parking = Parking
add-access-public-transport = Près d’un arrêt de bus, de tram ou de train
add-offers-label = Ce qu’on y trouve
add-offers-naloxone = Naloxone à emporter
add-offers-drug-checking = Analyse de produits
add-offers-needle-exchange = Échange de seringues
add-offers-testing = Dépistage d’infections
add-offers-hot-food = Repas chaud
add-offers-childcare = Garde d’enfants
add-offers-travel-costs = Nous payons le trajet
add-offers-peer-support = Soutien entre pairs
add-offers-talk = Un exposé
add-offers-training = Une formation
add-facilities-label = Dans la salle
add-facilities-wifi = Wi-Fi
add-facilities-projector = Projecteur
add-facilities-plug-points = Prises électriques
add-alcohol-label = Y a-t-il de l’alcool en vente ?
add-alcohol-none = Pas d’alcool
add-alcohol-sold = De l’alcool est en vente
add-photos-label = Prend-on des photos ?
add-photos-none = Pas de photos
add-photos-ask = Seulement avec accord
add-photos-yes = Oui
add-ground-rules-label = Règles communes
add-ground-rules-hint = Par exemple : Ce qui se dit ici reste ici. Allez et venez comme vous voulez.

## Café

add-cafe-state-open = Oui, il est ouvert
add-cafe-state-resting = Il fait une pause
add-cafe-state-closed = Il a fermé

## Picture

add-picture-legend = Image
add-picture-note = Une photo ou un dessin
add-image-label = Choisir une image
add-image-hint = JPEG, PNG, WebP ou GIF, jusqu’à 12 Mo. Nous enlevons les informations cachées, comme l’endroit de la prise de vue. Ne montrez personne sans son accord, s’il vous plaît.
add-image-again = Nous n’avons pas pu garder l’image { $name }. Choisissez-la de nouveau, s’il vous plaît.
add-image-too-big = Cette image dépasse 12 Mo. Choisissez-en une plus petite, s’il vous plaît.
add-image-alt-label = Que montre-t-elle ?
add-image-alt-hint = Pour les personnes qui ne la voient pas. Par exemple : Une bouilloire et six tasses sur une longue table. Il nous faut ce texte si vous ajoutez une image.

## Email

add-email-legend = Votre e-mail
add-email-label = Votre adresse e-mail
add-email-hint = Seule notre modération la voit. Nous vous envoyons un lien pour confirmer, et votre lien privé.
add-next-title = Et ensuite
add-next-confirm = Nous vous envoyons un lien par e-mail. Vous l’ouvrez et vous confirmez.
add-next-look = Si c’est votre première fois ici, une personne de notre équipe regarde l’annonce.
add-next-public = Ensuite tout le monde peut la voir, et vous pouvez imprimer des affiches.
add-send-event = Ajouter l’événement
add-send-cafe = Ajouter le café
add-keep-private-link = Comment nous protégeons ce que vous écrivez

## After sending

thanks-heading = Regardez vos e-mails
thanks-title-known = Merci. Nous avons bien « { $title } ».
thanks-title-unknown = Merci. C’est bien arrivé.
thanks-letter = Nous vous avons envoyé un e-mail avec un lien. Ouvrez le lien et appuyez sur « Confirmer ». D’ici là, personne ne peut voir l’annonce.
thanks-no-letter = Pas d’e-mail après dix minutes ? Regardez dans vos courriers indésirables. S’il n’y est pas, l’adresse contient peut-être une erreur : remplissez de nouveau le formulaire avec la bonne.
thanks-dates-heading = { $count ->
    [one] Sa date
   *[other] Ses { $count } prochaines dates
}
thanks-dates-none = Dates à préciser.
thanks-dates-wrong = Les dates ne sont pas justes ? Ne confirmez pas. Envoyez le formulaire de nouveau avec les bonnes : vous recevez un nouvel e-mail, et ce que vous ne confirmez pas n’est jamais affiché.
thanks-next-heading = Et ensuite
thanks-next-confirm = Vous confirmez par le lien dans l’e-mail.
thanks-next-look = Si c’est votre première fois ici, une personne de notre équipe regarde l’annonce. Nous vous écrivons quand c’est fait.
thanks-next-public = Ensuite tout le monde peut la voir, la suivre et imprimer son affiche.
thanks-keep = Gardez l’e-mail. Il contient aussi votre lien privé, où vous voyez où ça en est.
thanks-another = En ajouter une autre
thanks-browse = Voir l’agenda
