### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes } dans { $countries }, { $dates } à venir
directory-tally-nowhere = { $cafes }, { $dates } à venir
directory-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
directory-closed = { $count ->
    [one] { $count } de plus ne se réunit plus.
   *[other] { $count } de plus ne se réunissent plus.
}
directory-since = Depuis : { $when }
directory-began = Première rencontre : { $when }
directory-usual = D’habitude : { $rhythm }
directory-usual-since = D’habitude : { $rhythm }. Depuis : { $when }
directory-other-days = aux jours de son choix
directory-nearest = Le plus proche qui se réunit :
directory-others = Des cafés qui se réunissent près d’ici
directory-start-title = En créer un ici
directory-start-title-town = En créer un à { $town }
directory-start-none = Il n’y a pas encore de café près de { $town }. Il suffit de six personnes, d’une table et d’une heure. Annoncez le vôtre en quatre minutes environ, sans compte.
directory-start-text = Pas de café près de chez vous ? Il suffit de six personnes, d’une table et d’une heure. Annoncez le vôtre en quatre minutes environ, sans compte. Vous recevez une affiche et un calendrier faits à partir de l’annonce.
