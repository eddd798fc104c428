### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Karte
map-description = Cafés und Veranstaltungen zu Harm Reduction auf einer Karte, mit derselben Liste daneben.
map-lede = Alles davon steht auch in der Liste.
map-search = Karte durchsuchen
map-legend = Auf der Karte ist ein Ring ein Café, ein voller Kreis eine Veranstaltung, und eine Zahl steht für mehrere. Ein blasses Zeichen zeigt nur ungefähr, wo es ist.
map-picture = { $count ->
    [0] Karte. In diesem Teil ist nichts.
    [one] Karte mit 1 Eintrag. Sein Zeichen ist ein Link.
   *[other] Karte mit { $count } Einträgen. Die Zeichen sind Links.
}
map-cluster = { $count ->
    [one] 1 Eintrag bei { $town }: näher ansehen
   *[other] { $count } Einträge bei { $town }: näher ansehen
}
map-about = { $said }, ungefähr hier
map-open = Bewegliche Karte öffnen
map-opening = Die Karte ist unterwegs.
map-opened = Die Karte ist offen. Beweg sie, und die Liste geht mit.
map-failed = Die bewegliche Karte ist nicht angekommen. Das Bild und die Liste sind noch hier.
map-shown = { $count ->
    [0] In diesem Teil der Karte ist nichts eingetragen.
    [one] 1 Eintrag ist in diesem Teil der Karte.
   *[other] { $count } Einträge sind in diesem Teil der Karte.
}
map-move = Karte bewegen
map-closer = Näher
map-further = Weiter weg
map-north = Norden
map-south = Süden
map-west = Westen
map-east = Osten
map-whole = Alles zeigen
map-here = { $count ->
    [one] 1 Eintrag in diesem Teil
   *[other] { $count } Einträge in diesem Teil
}
map-here-many = Über 1.000 Einträge in diesem Teil
map-unplaced = { $count ->
    [one] 1 davon ist online oder nennt keinen Ort und hat deshalb kein Zeichen.
   *[other] { $count } davon sind online oder nennen keinen Ort und haben deshalb kein Zeichen.
}
map-nothing = Hier ist nichts eingetragen
map-nothing-text = Schau weiter weg, oder nimm einen Filter heraus.
map-credit = Küsten und Grenzen: Natural Earth. Städte: GeoNames. Gezeichnet von dieser Website, damit sonst niemand erfährt, was du dir ansiehst.
map-streets-ours = Auch die Straßenkarte kommt von dieser Website.
map-streets-from = Straßenkarten kommen von { $host }, aber unser Server holt sie: { $host } erfährt, welchen Teil der Welt sich jemand ansieht, aber nicht, wer.
list-as-map = Auf einer Karte
