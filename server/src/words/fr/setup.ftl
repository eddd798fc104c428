### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Installer ce site
setup-describe = Le nom de ce site, qui le tient, et à qui écrire.
setup-lede = Quelques mots, puis le site est à vous. Tout le monde peut les lire sur la page « À propos ». Vous pourrez les changer plus tard.
setup-lede-again = Tout le monde peut lire ceci sur la page « À propos ».
setup-name-label = Nom du site
setup-name-hint = Il est en haut de chaque page.
setup-runs-label = Qui le tient
setup-runs-hint = Un groupe, un service ou un nom que vous utilisez. Personne n’a à donner ici son nom officiel.
setup-country-label = Pays d’où vous le tenez
setup-contact-label = Adresse e-mail pour les questions
setup-contact-hint = Tout le monde peut la voir. Les réponses aux e-mails y vont aussi.
setup-complaints-label = Adresse e-mail pour les réclamations
setup-complaints-hint = Tout le monde peut la voir. Laissez vide si c’est la même.
setup-moderator-label = Adresse e-mail de la première personne de la modération
setup-moderator-hint = Elle reçoit un e-mail qui la connecte. Seule la modération voit cette adresse.
setup-save = Installer
setup-save-again = Enregistrer
setup-done-heading = C’est installé
setup-done-letter = Un e-mail est en route vers la première personne de la modération, avec un lien qui la connecte.
setup-done-console = Sans serveur d’e-mail, les e-mails deviennent des fichiers. Le lien qui connecte la première personne de la modération est sur la console.
setup-done-next = D’autres personnes rejoignent la modération par la ligne de commande : cuppa moderator add EMAIL.
setup-done-about = Voir la page « À propos »
setup-changed = Enregistré. Voici ce que tout le monde lit.
setup-where = Personne n’a encore installé ce site. La personne qui l’a démarré trouve un lien pour cela sur la console.
setup-closed = Ce site est installé. La modération peut changer ce qu’il dit de lui-même : connectez-vous d’abord.

refused-setup-name = Donnez un nom au site.
refused-setup-runs = Dites qui tient le site, en quelques mots.
refused-setup-contact = Donnez une adresse e-mail où l’on peut poser des questions.
refused-setup-country = Choisissez le pays d’où vous le tenez.
refused-setup-moderator = Donnez l’adresse e-mail de quelqu’un qui s’occupe des nouvelles annonces.

about-runs-title = Qui tient ce site
about-runs = { $site } est tenu par { $runs }.
about-country = Pays : { $country }
about-contact = Questions : { $contact }
about-complaints = Réclamations : { $complaints }
about-complaints-how = Une personne lit chaque réclamation. Donnez l’adresse de la page, et dites ce qui ne va pas. Chaque annonce a aussi un lien pour la signaler, sans compte.
about-change = Changer ce que dit cette page
