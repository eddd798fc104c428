### The print room of a listing.

# Awaiting a native reader.

print-title = Druckwerkstatt: { $title }
print-description = Plakate, aus dem Eintrag gemacht, fertig zum Drucken.
print-heading = Druckwerkstatt
print-lede = Plakate für { $title }, aus der Seite dazu gemacht. Änderst du den Eintrag, ändern sich die Plakate mit.
print-poster = Plakat
print-preview = Das Plakat zu { $title }, in klein
print-choose = Papier wählen
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = Ein halbes Blatt, für Theken und schwarze Bretter
print-paper-hint-a4 = Das übliche Blatt Papier
print-paper-hint-a3 = Groß, für ein Fenster oder eine Wand
print-paper-hint-letter = Das übliche Blatt in Nordamerika
print-colour = Farbe
print-black = Schwarz auf weiß
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Schwarz auf weiß lässt sich überall gut kopieren und spart Tinte.
print-check = Jedes Plakat hat eine kurze Adresse und einen quadratischen Code, die zur Seite zurückführen. So kann man nachschauen, bevor man losgeht.
print-back = Zurück zur Seite
print-over = Es ist vorbei. Das Plakat zeigt den letzten Termin.
print-letters-title = Das können wir noch nicht drucken
print-letters-text = Einige Buchstaben oder Zeichen im Eintrag sind in keiner unserer Druckschriften. Wir drucken lieber nichts, als Wörter wegzulassen. Du kannst die Seite selbst aus deinem Browser drucken.
