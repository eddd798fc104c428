### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = Ce que défend un café de réduction des risques
principles-description = Huit phrases courtes auxquelles un café ou un groupe dit oui.
principles-lede = Tout le monde peut tenir un café. Qui l’appelle ici café de réduction des risques dit oui à ceci.
principle-welcome = Chaque personne est bienvenue telle qu’elle est, qu’elle consomme des drogues ou non.
principle-no-conditions = Personne n’a à arrêter, à promettre ou à raconter quoi que ce soit.
principle-together = Des personnes qui consomment des drogues aident à le préparer, à le tenir et à y parler.
principle-respect = Nous parlons des personnes avec respect, et personne n’est une étiquette.
principle-true = Ce que nous disons des drogues et de la santé est vrai, et nous disons quand nous ne savons pas.
principle-private = Ce que les gens racontent reste là. Nous ne faisons pas de listes de qui est venu, et ne prenons pas de photos de qui n’en veut pas.
principle-safe = Nous savons quoi faire quand une personne a trop pris, et quelqu’un sur place sait le faire.
principle-nothing-sold = Personne n’y vend de drogues, personne n’est obligé d’acheter, et personne ne gagne d’argent sur les gens qui viennent.
principles-version = Ce texte est du { $day }.
principles-how = Qui confirme un café ici y dit oui pour le café. Un groupe y dit oui sur sa propre page. Si la modération a une raison de retirer cette mention, tout le monde peut lire la raison.

confirm-principles = En appuyant sur « Confirmer », vous dites que le café respecte ces principes :
listing-agreed-badge = Un café de réduction des risques
listing-agreed = Il a dit oui aux
listing-agreed-on = le { $day }.
listing-withdrawn = La modération a retiré le nom « café de réduction des risques » le { $day } :

## What moderators do

claims-heading = Noms demandés
claims-lede = D’autres utilisent le nom, ou un groupe de ce nom est déjà ici.
claims-none = Personne n’attend de réponse.
claims-who = { $email } demande « { $name } ».
claims-others = { $count ->
    [0] Rien de public d’autres personnes n’est sous ce nom.
    [one] Une annonce publique de quelqu’un d’autre est sous ce nom.
   *[other] { $count } annonces publiques d’autres personnes sont sous ce nom.
}
claims-own = { $count ->
    [0] Aucune de cette personne.
    [one] Une est de cette personne.
   *[other] { $count } sont de cette personne.
}
claims-here = Un groupe de ce nom est ici. Si vous acceptez, cette personne en devient responsable.
claims-page = Voir ce qui est sous le nom
claims-approve = Accepter
claims-reject-fold = Dire non
claims-reject-label = Raison, que la personne apprend
claims-reject = Dire non avec cette raison
claims-decided-heading = Décidé
claims-approved = Accepté : { $name }
claims-rejected = Refusé : { $name }
claims-undo = Revenir en arrière
claims-done-approved = C’est à cette personne. Nous le lui disons.
claims-done-rejected = Vous avez dit non. Nous lui disons pourquoi.
claims-done-undone = Cela attend de nouveau.
claims-done-nothing = Quelqu’un a déjà décidé, ou ce n’est plus possible.
claims-gone-person = quelqu’un que nous avons oublié

mod-groups-heading = Groupes
mod-groups-lede = Ce que les membres d’un groupe de confiance annoncent s’affiche tout de suite. Trois annonces acceptées donnent cette confiance.
mod-groups-none = Personne n’a encore créé de groupe.
mod-group-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
mod-group-listings = { $count ->
    [0] sans annonce
    [one] { $count } annonce
   *[other] { $count } annonces
}
mod-group-closed = Fermé
mod-group-trusted = De confiance
mod-group-earned = De confiance, grâce à trois annonces acceptées
mod-group-distrusted = Plus de confiance :
mod-group-trust = Faire confiance
mod-group-distrust-fold = Ne plus faire confiance
mod-group-distrust-label = Raison, pour la modération
mod-group-distrust = Ne plus faire confiance, pour cette raison
mod-agreements-heading = Qui a dit oui aux principes
mod-agreements-lede = Si vous retirez une adhésion, tout le monde peut lire pourquoi, et le nom « café de réduction des risques » n’est plus à côté.
mod-agreements-none = Personne pour l’instant.
mod-agreement-on = A dit oui le { $day }.
mod-agreement-withdrawn = Retiré :
mod-agreement-revoke-fold = Retirer
mod-agreement-revoke-label = Raison, que tout le monde peut lire
mod-agreement-revoke = Retirer avec cette raison
mod-agreement-restore = Remettre
mod-groups-done = C’est fait.

merges-heading = Fusionner des groupes ou des lieux
merges-lede = Si un groupe ou un lieu a deux adresses, fusionnez-les. L’ancienne adresse mène alors à l’autre. Vous pouvez revenir en arrière.
merges-what-label = Que fusionne-t-on ?
merges-what-group = Deux groupes
merges-what-place = Deux lieux
merges-from-label = Adresse qui disparaît
merges-from-hint = Sa page, ou la dernière partie de son adresse.
merges-into-label = Adresse qui reste
merges-look = Voir ce qui se passerait
merges-preview-heading = Voici ce qui se passerait
merges-preview-text = « { $from } » mène alors à « { $into } ». Le nom « { $into } » reste.
merges-preview-moves = { $count ->
    [0] Aucune annonce publique ne change de place.
    [one] Une annonce publique change de place :
   *[other] { $count } annonces publiques changent de place :
}
merges-preview-stays = { $count ->
    [0] Aucune annonce publique n’est encore là.
    [one] Une annonce publique est déjà là :
   *[other] { $count } annonces publiques sont déjà là :
}
merges-preview-members = { $count ->
    [0] Aucun membre ne change de groupe.
    [one] Un membre rejoint l’autre groupe.
   *[other] { $count } membres rejoignent l’autre groupe.
}
merges-preview-followers = { $count ->
    [0] Personne ne le suit par e-mail.
    [one] Une personne qui le suit par e-mail suit alors l’autre.
   *[other] { $count } personnes qui le suivent par e-mail suivent alors l’autre.
}
merges-merge = Fusionner
merges-standing-heading = Fusionnés
merges-standing-none = Rien n’est fusionné.
merges-standing = { $from } mène à { $into } depuis le { $day }.
merges-undo = Revenir en arrière
merges-done-merged = La fusion est faite.
merges-done-undone = Les deux ont de nouveau leurs adresses.
merges-done-nothing = C’était déjà revenu en arrière.
refused-merge-absent = Nous ne trouvons rien de public à cette adresse.
refused-merge-same = Les deux ne font déjà qu’un.
refused-merge-again = Ceci a déjà été fusionné. Revenez d’abord là-dessus, ou choisissez l’adresse où il mène.
refused-merge-closed = Ce groupe a fermé. Ce qui est terminé ne se fusionne pas : son nom est gardé, pour que personne n’en prenne un autre pour lui.
refused-merge-members = Ce groupe a des membres, et l’autre n’est qu’un nom écrit. Fusionnez dans l’autre sens.

moderate-claims-link = Noms demandés
moderate-groups-link = Groupes, confiance et principes
moderate-merges-link = Fusionner des groupes ou des lieux
