### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = Die Sprachen dieser Website
translating-description = Wie weit jede Übersetzung ist, und wie du helfen kannst.
translating-lede = Wir schreiben zuerst auf britischem Englisch. Was hier in anderen Sprachen steht, hat eine Maschine übersetzt. Es wartet auf Menschen, die mit der Sprache aufgewachsen sind.
translating-caption = Wie weit jede Sprache ist
translating-language = Sprache
translating-sentences = Sätze
translating-so-many = { $done } von { $all }
translating-read = Muttersprachlich geprüft
translating-source = Die Vorlage
translating-awaits = Noch nicht
translating-help-title = Leih uns deine Sprache
translating-help = Lies eine Seite, die du gut kennst. Klingt ein Satz seltsam, kalt oder wie ein Vorwurf? Steht da ein anderes Wort als das, mit dem sich die Menschen bei dir selbst beschreiben? Sag uns die Seite, den Satz, und was du sagen würdest.
translating-help-how = Schreib an { $contact }. Du brauchst kein Konto und keine Programme. Wir nennen deinen Namen bei deiner Sprache nur, wenn du das willst.
translating-note = Von einer Maschine übersetzt. Noch hat es niemand mit Deutsch als Muttersprache gelesen.
translating-note-more = Hilf uns, es gut zu sagen
