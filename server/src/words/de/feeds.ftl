### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa: Was läuft
feed-name-events = Cuppa: Veranstaltungen
feed-name-cafes = Cuppa: Cafés
feed-name-filtered = { $name } ({ $filter })
feed-name-near = bei { $town }
feed-name-in = in { $country }
feed-name-group-gone = Cuppa: eine Gruppe, die gerade nichts einträgt
feed-description = Cafés und Veranstaltungen zu Harm Reduction, eingetragen von den Gruppen, die sie machen.
feed-cancelled-prefix = Abgesagt:{ " " }
feed-capped = Es gibt mehr Termine, als in diesen Kalender passen: Von manchen Einträgen sind nur die ersten 1.000 hier. Ohne „expand“ in der Adresse enthält er alle.
feed-cancelled-because = Abgesagt: { $reason }
feed-organised-by = Organisiert von { $group }
feed-place-area = { $area } (nur die Gegend ist angegeben)
feed-place-on-request = { $area } (die Adresse gibt es auf Anfrage)
feed-online = Online
feed-online-link = Online: { $link }
feed-contact = Kontakt: { $contact }
feed-speaker = Es spricht: { $speaker }
feed-next = Nächster Termin: { $when }
feed-date-cancelled = Abgesagt: { $when }
feed-been = Es hat am { $day } stattgefunden.
feed-taken-back = Das wurde entfernt. Es ist hier nicht mehr eingetragen.
feed-taken-back-title = „{ $title }“ wurde entfernt. Es ist hier nicht mehr eingetragen.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] einen Tag vorher
   *[other] { $days } Tage vorher
}
feed-user-comment = Dies ist ein Feed für Programme. Kopier seine Adresse in ein Programm, das JSON Feed liest, dann erscheinen neue und geänderte Termine dort.
