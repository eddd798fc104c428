### A place, and what is on there.

# Awaiting a native reader.

place-description = Was hier läuft: { $place }.
place-description-town = Was hier läuft: { $place } in { $town }.

place-way = Wie man hinkommt
place-way-far = { $distance } { $direction } der Mitte von { $town }, Luftlinie.
place-way-middle = In der Mitte von { $town }.
place-about = Etwa { $distance }
place-way-unknown = Noch hat niemand gesagt, wie man mit Bus oder Bahn hinkommt oder wo man parkt.
place-north = nördlich
place-north-east = nordöstlich
place-east = östlich
place-south-east = südöstlich
place-south = südlich
place-south-west = südwestlich
place-west = westlich
place-north-west = nordwestlich
place-open-street-map = Auf openstreetmap.org ansehen
place-open-street-map-hint = Damit verlässt du diese Website: Dort sieht man deine Netzadresse. Vorher wird von dort nichts geladen.

place-access = Hineinkommen
place-access-all = Wer hier etwas einträgt, sagt:
place-access-differs = Nicht alle, die hier etwas eintragen, sagen dasselbe. Das sagt wer:
place-access-more = { $count ->
    [one] 1 mehr
   *[other] { $count } mehr
}
place-access-none = Niemand, der hier etwas einträgt, hat bisher etwas zum Hineinkommen gesagt.
place-access-unknown = Nicht angegeben: { $what }. Das heißt nicht Nein.
