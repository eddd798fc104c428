### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: Termine von Cuppa
embed-date = { $day }, { $time }
embed-all = Alles auf Cuppa ansehen
embed-listing-all = Mehr auf Cuppa
embed-empty = Gerade steht nichts an.
embed-gone-title = Diese Termine sind nicht mehr hier
embed-gone = Vielleicht wurden sie entfernt, oder in der Adresse ist ein Fehler.
embed-gone-way-on = Sehen, was läuft

embed-loading = Wir suchen Termine …
embed-failed = Die Termine lassen sich gerade nicht zeigen.
embed-element-all = Alle Termine ansehen
embed-element-cancelled = Abgesagt
embed-element-moved = Verschoben
embed-element-online = Online

## The page

embed-title = Diese Termine auf deine eigene Website stellen
embed-description = Zeig Cafés und Veranstaltungen zu Harm Reduction auf deiner eigenen Website. Wähl, was zu sehen ist, und kopier ein paar Zeilen.
embed-lede = Wähl, was zu sehen ist. Dann kopier ein paar Zeilen in eine Seite von dir. Was sich hier ändert, ändert sich auch dort.
embed-what-heading = Was zu sehen ist
embed-of = Welche Termine?
embed-of-this = Die Termine von
embed-of-other = Etwas anderes wählen
embed-of-hint = Für eine Gruppe, einen Ort oder ein Café: Öffne hier die Seite dazu und folge dem Link neben „Diesen Kalender abonnieren“.
embed-q = Nur mit diesen Wörtern
embed-q-hint = Eine Stadt oder ein Thema. Lass es leer, um alles zu zeigen.
embed-tag = Nur dieses Thema
embed-tag-hint = Zum Beispiel: Naloxon
embed-online = Vor Ort oder online?
add-online-either = Beides
add-online-true = Nur online
add-online-false = Nur vor Ort
embed-limit = Wie viele Termine?
embed-limit-hint = Von 1 bis { $most }. 10 ist üblich.
embed-limit-refused = Gib eine Zahl von 1 bis { $most } an.
embed-theme = Farben im Rahmen
add-theme-auto = Wie es jeder Gast mag
add-theme-light = Hell
add-theme-dark = Dunkel
embed-show = Zeigen
embed-kept = Auch behalten: { $what }
embed-unknown-title = Diese Seite kennen wir nicht
embed-unknown = Vielleicht wurde sie von der Website genommen. Hier sind stattdessen alle Termine.

embed-frame-heading = Als Rahmen
embed-frame-text = Der einfachste Weg. Er geht auf jeder Website, auf der du HTML einfügen kannst, auch ohne Skripte. Der Rahmen sieht aus wie wir.
embed-frame-label = Kopier diese Zeilen in deine Seite
embed-frame-height = Wenn der Rahmen zu hoch oder zu niedrig ist, ändere die Zahl hinter „height“.
embed-element-heading = Als Teil deiner eigenen Seite
embed-element-text = Das nimmt die Schrift und die Farben deiner Seite an. Es braucht ein Skript von uns, das klein ist und sonst nichts tut. Ohne das sieht man den Link.
embed-element-label = Kopier diese Zeilen in deine Seite
embed-preview-heading = Wie es aussieht
embed-preview-text = Das ist der Rahmen. Seine Links öffnen die Seiten hier.
embed-preview-first = Drück „Zeigen“, um den Rahmen hier zu sehen.

embed-looks-heading = Ändern, wie der Teil aussieht
embed-looks-text = Das kannst du im Stil deiner Seite einstellen. Zum Beispiel:
embed-looks-ink = Die Farbe der Wörter
embed-looks-muted = Die Farbe leiserer Wörter
embed-looks-link = Die Farbe der Links
embed-looks-accent = Die Linie unter den Links
embed-looks-off = Die Farbe von „Abgesagt“
embed-looks-line = Die Linien zwischen den Terminen
embed-looks-gap = Der Platz zwischen den Terminen
embed-looks-parts = Für mehr gestalte seine Teile mit ::part. Sie heißen { $parts }.

embed-know-heading = Gut zu wissen
embed-know-private = Die Browser deiner Gäste fragen uns nach den Terminen. Wir setzen keinen Cookie, und wir notieren nicht, wer gefragt hat.
embed-know-policy = Wenn deine Website eine Content Security Policy hat, erlaub unsere Adresse in „frame-src“ für den Rahmen oder in „script-src“ und „connect-src“ für den Teil.
embed-know-address = Manche Websites machen von selbst einen Rahmen, wenn du die Adresse einer unserer Seiten einfügst (oEmbed).
embed-know-calendar = Willst du die Termine nur in einem Kalender? Abonnier ihn
embed-know-api = Schreibst du Programme? Lies über die API

embed-link = Diese Termine auf deine eigene Website stellen
foot-embed = Termine für deine Website

## oEmbed: what it says when it cannot answer

oembed-url-missing = Sag in „url“, welche unserer Seiten du einbetten willst.
oembed-pixels = „{ $name }“ muss eine Zahl von Pixeln sein.
oembed-unknown = Das können wir nicht einbetten
oembed-unknown-text = Es ist keine Liste und kein Eintrag von uns, oder es ist nicht öffentlich. Was man einbetten kann, ist hier erklärt: { $page }.
oembed-format = Dieses Format kennen wir nicht
oembed-format-text = Es kann json oder xml sein.
