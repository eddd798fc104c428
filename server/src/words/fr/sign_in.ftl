### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Se connecter
sign-in-describe = Connectez-vous par un lien que nous vous envoyons par e-mail.
sign-in-how = Vous n’avez pas besoin de compte pour lire ce site ou annoncer un événement. Si vous avez une annonce, si vous vous occupez d’une annonce ou si vous suivez par e-mail, vous voyez tout sur une seule page après la connexion.
sign-in-moderators = Il n’y a pas de mot de passe : nous vous envoyons un lien.
sign-in-ready = Appuyez sur le bouton pour vous connecter sur cet appareil en tant que { $address }.
sign-in-cookie = Nous gardons alors un cookie, pour savoir que c’est vous. Il disparaît quand vous vous déconnectez.
sign-in-button = Se connecter
sign-in-stale-heading = Ce lien ne marche plus
sign-in-stale = Un lien de connexion marche une fois et peu de temps. Demandez-en un nouveau.
sign-in-signed-in = Votre session est déjà ouverte.
sign-in-to-queue = Aller à la file d’attente
sign-in-out-button = Se déconnecter
