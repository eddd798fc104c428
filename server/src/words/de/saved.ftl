### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.

saved-title = Auf diesem Gerät gespeichert
saved-description = Seiten, die du gespeichert hast, um sie ohne Netz zu lesen.
saved-how = Öffne eine Veranstaltung oder ein Café und drück „{ $keep }“. Wir erfahren nicht, was du speicherst: Nur dein Browser macht diese Liste.
saved-shared = Wer dieses Gerät benutzt, kann finden, was hier gespeichert ist. „Seite verlassen“ löscht es nicht.
saved-scripts = Diese Liste braucht Skripte. Ohne sie kannst du einen Termin in deinen eigenen Kalender eintragen oder seine Seite ausdrucken.
saved-none = Hier ist noch nichts gespeichert.
saved-off = In diesem Browser wird nichts gespeichert. Das ist auf der Seite über Sicherheit ausgeschaltet, oder dein Browser erlaubt es nicht.
saved-kept = Gespeichert: { $age }
saved-over = Der gezeigte Termin ist vorbei.
saved-forget = Löschen
saved-forget-all = Alles Gespeicherte löschen
saved-forgotten-all = Alles, was du gespeichert hattest, ist gelöscht. Die Soforthilfe ist noch hier.
saved-last = Die letzte Liste speichern, die ich angesehen habe
saved-last-hint = „Was läuft“, Veranstaltungen oder Cafés, und wonach du gesucht hast. Das ist aus, bis du es einschaltest, weil vielleicht auch andere dieses Gerät benutzen.
saved-last-begun = Ab jetzt wird die letzte Liste gespeichert.
saved-last-row = Die letzte Liste:
saved-app-title = Auf deinem Startbildschirm
saved-app = Das Menü deines Browsers kann { $site } dorthin legen: Such nach „Installieren“, „Zum Startbildschirm“ oder „Zum Home-Bildschirm“. Andere können dann den Namen und eine Tasse sehen.

## On the page of a listing

saved-keep = Auf diesem Gerät speichern
saved-drop = Von diesem Gerät löschen
saved-doing = Wird gespeichert …
saved-done = Gespeichert. Die Seite öffnet sich auch ohne Netz, und auch für andere, die dieses Gerät benutzen.
saved-here = Auf diesem Gerät gespeichert.
saved-dropped = Nicht mehr gespeichert.
saved-failed = Das hat nicht geklappt. Versuch es noch einmal, wenn du Netz hast.
saved-all = Alles, was hier gespeichert ist

## At the top of a copy

saved-copy-title = Das ist eine Kopie, nicht die neueste Seite
saved-copy = Auf diesem Gerät gespeichert: { $age }. Zeiten können sich seither geändert haben.
