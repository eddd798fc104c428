### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
#
# Nouns: listing = annonce; event = événement; café = café; date = date; group = groupe; member = membre;
# owner = (personne) responsable; editor = rédaction (role); place = lieu; area = secteur; town = ville;
# organiser = équipe organisatrice; moderator = (équipe de) modération; queue = file d’attente; flag = signalement;
# letter = e-mail; follow = suivre; hold = mise en attente; claim = demander un nom; offer = proposition;
# agreement = dire oui aux principes; merge = fusionner; helpline = ligne d’écoute; poster = affiche;
# leaflet = dépliant; print room = coin impression; ground rules = règles communes; schedule = horaire;
# version = version; proposal = modification qui attend; harm reduction = réduction des risques;
# people who use drugs = personnes qui consomment des drogues; erase me = effacer tout ce qui vous concerne;
# backup = sauvegarde; learn = apprendre; start a café = créer un café; task = tâche; press note = note pour la presse.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Aller au contenu
shell-help-now = Aide d’urgence
shell-leave = Quitter la page
shell-leave-hint = Ouvre la météo. Appuyer trois fois sur Maj fait la même chose.
shell-leaving = Vous quittez cette page.
shell-leave-two = Maj : appuyez encore deux fois pour quitter cette page.
shell-leave-one = Maj : appuyez encore une fois pour quitter cette page.
shell-leave-over = Vous restez sur cette page.
shell-plain-title = Notes
shell-ways = Principale
shell-whats-on = Agenda
shell-events = Événements
shell-cafes = Cafés
shell-add = Annoncer
shell-queue = Modération
shell-home = Cuppa, page d’accueil
foot-languages = Langues
foot-translating = À propos de ces traductions

foot-help-title = Aide d’urgence
foot-help-text = Une personne ne se réveille pas ? Appelez les secours : 112 dans presque toute l’Europe, 999 au Royaume-Uni. Donnez de la naloxone si vous en avez.
foot-help-link = Que faire, pas à pas
foot-run-title = Vous organisez quelque chose ?
foot-run-text = Annoncez-le en quatre minutes environ. Sans compte, sans frais.
foot-add-event = Annoncer un événement
foot-add-cafe = Annoncer un café
foot-quiet-title = Personne ne vous observe
foot-quiet-text = Pas de cookies quand vous lisez. Pas de traceurs. Rien sur cette page ne vient d’ailleurs.
foot-privacy = Ce que nous gardons, et ce que nous ne faisons jamais
foot-about = À propos de Cuppa
foot-safety = Ce que nous promettons, et ce que nous ne pouvons pas promettre
foot-accessibility = Pour qui ce site fonctionne

### The pages that say no, each with a way on.

lost-title = Nous ne trouvons pas cette page
lost-text = L’adresse contient peut-être une erreur, ou la page a changé de place.
gone-title = Cette annonce a été retirée
gone-text = Elle était ici. Les personnes qui s’en occupent, ou la modération, l’ont retirée. Il y a peut-être d’autres dates près de chez vous.
forbidden-title = Cela ne vient pas de notre page
forbidden-text = Pour votre sécurité, nous n’acceptons que les formulaires de nos propres pages. Revenez en arrière, ouvrez la page de nouveau et renvoyez le formulaire. Le plus souvent, votre navigateur garde ce que vous avez écrit.
many-title = C’était beaucoup d’un coup
many-text = Nous recevons en ce moment un très grand nombre de demandes depuis votre réseau. Attendez quelques minutes et réessayez. Cela arrive sur les ordinateurs partagés, et ce n’est la faute de personne.
long-title = Cette adresse est trop longue
long-text = Ouvrez la page depuis un lien, ou cherchez de nouveau avec moins de mots.
head-title = Votre navigateur a envoyé trop de choses
head-text = Avec chaque page, il envoie ses cookies, et il y en a plus que nous n’en lisons. Nous en mettons un au plus : ils viennent donc d’autres sites de ce nom. Effacez-les dans les réglages de votre navigateur, puis ouvrez la page de nouveau.
much-title = C’est plus que ce qui tient ici
much-text = Revenez en arrière, enlevez quelque chose du formulaire et renvoyez-le. Le plus souvent, votre navigateur garde ce que vous avez écrit.
slow-title = Cela a pris trop de temps
slow-text = Tout n’est pas arrivé en une minute, nous avons donc cessé d’attendre. Revenez en arrière et renvoyez le formulaire ; une image plus petite arrive plus vite. Le plus souvent, votre navigateur garde ce que vous avez écrit.
broken-title = Quelque chose s’est cassé chez nous
broken-text = Rien de ce que vous avez écrit n’est perdu. Revenez en arrière, attendez une minute et réessayez.
broken-number = Si vous nous écrivez à ce sujet, ce numéro nous aide : { $number }
method-title = Cette page ne s’utilise pas de cette façon
method-text = Ouvrez-la depuis un lien, ou envoyez le formulaire depuis sa propre page.
lost-search = Chercher une ville, un groupe ou un sujet
lost-home = Page d’accueil
lost-whats-on = Voir l’agenda
members-title = Cette page est pour la modération
members-text = Connectez-vous, puis revenez ici.

## What something is called, and what it is, in one line

named = { $name } : { $text }
