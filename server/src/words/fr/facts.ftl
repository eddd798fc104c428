### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Événement
kind-cafe = Café

attendance-in-person = Sur place
attendance-online = En ligne
attendance-hybrid = Sur place et en ligne

address-visibility-public = Adresse affichée
address-visibility-area = Secteur seulement
address-visibility-on-request = Adresse sur demande

cost-free = Gratuit
cost-donation = Prix libre
cost-paid = Payant

ages-all = Tous les âges
ages-16 = 16 ans et plus
ages-18 = 18 ans et plus
ages-with-adult = Enfants avec un adulte

audience-open = Tout le monde
audience-people-who-use-drugs = Personnes qui consomment des drogues
audience-family = Familles et proches
audience-workers = Personnes qui travaillent dans les services
audience-students = Étudiantes et étudiants
audience-women = Femmes
audience-lgbtq = Personnes LGBTQ+
audience-people-in-recovery = Personnes en rétablissement

access-step-free = De plain-pied
access-accessible-toilet = Toilettes accessibles
access-hearing-loop = Boucle magnétique
access-sign-language = Langue des signes
access-quiet-space = Espace calme
access-parking = Parking
access-public-transport = Près des transports

offers-naloxone = Naloxone à emporter
offers-drug-checking = Analyse de produits
offers-needle-exchange = Échange de seringues
offers-testing = Dépistage
offers-hot-food = Repas chaud
offers-childcare = Garde d’enfants
offers-travel-costs = Trajet remboursé
offers-peer-support = Soutien entre pairs
offers-talk = Exposé
offers-training = Formation

facilities-wifi = Wifi
facilities-projector = Projecteur
facilities-plug-points = Prises électriques

alcohol-none = Sans alcool
alcohol-sold = Alcool en vente
alcohol-unknown = Non indiqué

photos-none = Pas de photos
photos-ask = Photos seulement avec accord
photos-yes = Des photos sont prises

expected-a-handful = Quelques personnes
expected-about-10 = Environ 10 personnes
expected-about-25 = Environ 25 personnes
expected-more = Plus de 25 personnes

cafe-state-open = Ouvert
cafe-state-resting = En pause
cafe-state-closed = Ne se réunit plus

### The questions these facts answer.

fact-cost = Prix
fact-ages = Âges
fact-audience = Pour
fact-access = Accès
fact-offers = Sur place, il y a
fact-facilities = Dans la salle
fact-alcohol = Alcool
fact-photos = Photos
fact-expected = Combien de personnes
fact-languages = Langues
fact-speaker = Qui parle
fact-attendance = Comment participer
fact-founded = Début
fact-not-stated = Non indiqué
