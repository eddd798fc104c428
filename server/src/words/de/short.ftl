### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Ein Café
short-event = Eine Veranstaltung
short-next = Nächster Termin
short-date-cancelled = { $when } ist abgesagt.
short-date-moved = { $planned } wurde verschoben. Neuer Termin: { $when }.
short-no-other = Noch steht kein anderer Termin fest.
short-full = Alles dazu ansehen
short-calendar = In deinen Kalender eintragen
short-others = Auch von { $group }
short-on-now = Sehen, was jetzt läuft
short-gone-title = „{ $title }“ wurde entfernt
short-gone-text = Das Plakat ist nicht mehr aktuell. Es findet nicht so statt, wie es gedruckt ist.
