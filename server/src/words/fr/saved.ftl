### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.

saved-title = Gardé sur cet appareil
saved-description = Les pages que vous avez choisi de garder, pour les lire sans réseau.
saved-how = Ouvrez un événement ou un café et appuyez sur « { $keep } ». Nous ne savons pas ce que vous gardez : seul votre navigateur fait cette liste.
saved-shared = Toute personne qui utilise cet appareil peut trouver ce qui est gardé ici. « Quitter la page » ne l’efface pas.
saved-scripts = Cette liste a besoin des scripts. Sans eux, mettez une date dans votre propre calendrier, ou imprimez sa page.
saved-none = Rien n’est encore gardé ici.
saved-off = Rien n’est gardé dans ce navigateur. C’est désactivé sur la page consacrée à la sécurité, ou votre navigateur ne le permet pas.
saved-kept = Gardé : { $age }
saved-over = La date affichée est passée.
saved-forget = Effacer
saved-forget-all = Tout effacer
saved-forgotten-all = Tout ce que vous aviez gardé est effacé. L’aide d’urgence est toujours ici.
saved-last = Garder la dernière liste que j’ai regardée
saved-last-hint = L’agenda, les événements ou les cafés, avec ce que vous avez cherché. Désactivé tant que vous ne l’activez pas, parce que d’autres personnes utilisent peut-être cet appareil.
saved-last-begun = À partir de maintenant, la dernière liste est gardée.
saved-last-row = La dernière liste :
saved-app-title = Sur votre écran d’accueil
saved-app = Le menu de votre navigateur peut y mettre { $site } : cherchez « Installer » ou « Ajouter à l’écran d’accueil ». D’autres personnes peuvent alors y voir son nom et une tasse.

## On the page of a listing

saved-keep = Garder sur cet appareil
saved-drop = Ne plus garder sur cet appareil
saved-doing = La page arrive sur cet appareil…
saved-done = C’est gardé. La page s’ouvre sans réseau, aussi pour les autres personnes qui utilisent cet appareil.
saved-here = Gardé sur cet appareil.
saved-dropped = Ce n’est plus gardé.
saved-failed = Cela n’a pas marché. Réessayez quand vous avez du réseau.
saved-all = Tout ce qui est gardé ici

## At the top of a copy

saved-copy-title = Ceci est une copie, pas la page la plus récente
saved-copy = Gardé sur cet appareil : { $age }. Les heures ont peut-être changé depuis.
