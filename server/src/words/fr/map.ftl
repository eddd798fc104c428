### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Carte
map-description = Les cafés et événements de réduction des risques sur une carte, avec la même liste à côté.
map-lede = Tout est aussi dans la liste.
map-search = Chercher sur la carte
map-legend = Sur la carte, un anneau est un café, un rond plein est un événement, et un nombre en représente plusieurs. Un repère pâle montre seulement à peu près où c’est.
map-picture = { $count ->
    [0] Carte. Il n’y a rien dans cette partie.
    [one] Carte avec { $count } annonce. Son repère est un lien.
   *[other] Carte avec { $count } annonces. Les repères sont des liens.
}
map-cluster = { $count ->
    [one] { $count } annonce près de { $town } : voir de plus près
   *[other] { $count } annonces près de { $town } : voir de plus près
}
map-about = { $said }, à peu près ici
map-open = Ouvrir la carte qui bouge
map-opening = La carte arrive.
map-opened = La carte est ouverte. Déplacez-la, et la liste suit.
map-failed = La carte qui bouge n’est pas arrivée. L’image et la liste sont toujours là.
map-shown = { $count ->
    [0] Rien n’est annoncé dans cette partie de la carte.
    [one] { $count } annonce est dans cette partie de la carte.
   *[other] { $count } annonces sont dans cette partie de la carte.
}
map-move = Déplacer la carte
map-closer = Plus près
map-further = Plus loin
map-north = Nord
map-south = Sud
map-west = Ouest
map-east = Est
map-whole = Tout montrer
map-here = { $count ->
    [one] { $count } annonce dans cette partie
   *[other] { $count } annonces dans cette partie
}
map-here-many = Plus de 1{ "\u00A0" }000 annonces dans cette partie
map-unplaced = { $count ->
    [one] { $count } d’entre elles est en ligne ou n’indique pas de lieu : elle n’a pas de repère.
   *[other] { $count } d’entre elles sont en ligne ou n’indiquent pas de lieu : elles n’ont pas de repère.
}
map-nothing = Rien n’est annoncé ici
map-nothing-text = Regardez plus loin, ou enlevez un choix.
map-credit = Côtes et frontières : Natural Earth. Villes : GeoNames. Dessiné par ce site : personne d’autre n’apprend ce que vous regardez.
map-streets-ours = Le plan des rues vient aussi de ce site.
map-streets-from = Les plans des rues viennent de { $host }, mais c’est notre serveur qui va les chercher : { $host } apprend quelle partie du monde quelqu’un regarde, mais pas qui.
list-as-map = Sur une carte
