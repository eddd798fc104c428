### A place, and what is on there.

# Awaiting a native reader.

place-description = Ce qui se passe ici : { $place }.
place-description-town = Ce qui se passe ici : { $place }, { $town }.

place-way = Comment venir
place-way-far = { $distance } { $direction } du centre de { $town }, à vol d’oiseau.
place-way-middle = Au centre de { $town }.
place-about = Environ { $distance }
place-way-unknown = Personne n’a encore dit comment venir en bus ou en train, ni où se garer.
place-north = au nord
place-north-east = au nord-est
place-east = à l’est
place-south-east = au sud-est
place-south = au sud
place-south-west = au sud-ouest
place-west = à l’ouest
place-north-west = au nord-ouest
place-open-street-map = Voir sur openstreetmap.org
place-open-street-map-hint = Vous quittez ainsi ce site : là-bas, on voit l’adresse de votre réseau. Rien n’est chargé de là-bas avant que vous y alliez.

place-access = Accès
place-access-all = Les personnes qui annoncent quelque chose ici disent :
place-access-differs = Les personnes qui annoncent quelque chose ici ne disent pas toutes la même chose. Voici qui dit quoi :
place-access-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
place-access-none = Parmi les personnes qui annoncent quelque chose ici, aucune n’a encore parlé de l’accès.
place-access-unknown = Non indiqué : { $what }. Cela ne veut pas dire non.
