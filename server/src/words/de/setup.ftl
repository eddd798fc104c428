### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Diese Website einrichten
setup-describe = Der Name dieser Website, wer sie betreibt, und wem man schreibt.
setup-lede = Ein paar Worte, dann kannst du die Website öffnen. Alle können sie auf der Seite „Über“ lesen. Du kannst sie später ändern.
setup-lede-again = Alle können das auf der Seite „Über“ lesen.
setup-name-label = Name der Website
setup-name-hint = Er steht oben auf jeder Seite.
setup-runs-label = Wer sie betreibt
setup-runs-hint = Eine Gruppe, ein Hilfsangebot oder ein Name, den du benutzt. Niemand muss hier den amtlichen Namen nennen.
setup-country-label = Land, aus dem du sie betreibst
setup-contact-label = E-Mail-Adresse für Fragen
setup-contact-hint = Alle können sie sehen. Auch Antworten auf E-Mails gehen dorthin.
setup-complaints-label = E-Mail-Adresse für Beschwerden
setup-complaints-hint = Alle können sie sehen. Lass es leer, wenn es dieselbe ist.
setup-moderator-label = E-Mail-Adresse der ersten Person in der Moderation
setup-moderator-hint = Sie bekommt eine E-Mail, die sie anmeldet. Nur die Moderation sieht diese Adresse.
setup-save = Einrichten
setup-save-again = Änderungen speichern
setup-done-heading = Es ist eingerichtet
setup-done-letter = Eine E-Mail ist unterwegs an die erste Person in der Moderation, mit einem Link, der sie anmeldet.
setup-done-console = Ohne Mailserver werden E-Mails zu Dateien. Der Link, der die erste Person in der Moderation anmeldet, steht auf der Konsole.
setup-done-next = Weitere Personen kommen über die Kommandozeile in die Moderation: cuppa moderator add EMAIL.
setup-done-about = Die Seite „Über“ ansehen
setup-changed = Gespeichert. Das lesen alle.
setup-where = Noch hat niemand diese Website eingerichtet. Wer sie gestartet hat, findet auf der Konsole einen Link dafür.
setup-closed = Diese Website ist eingerichtet. Die Moderation kann ändern, was sie über sich sagt: Melde dich erst an.

refused-setup-name = Gib der Website einen Namen.
refused-setup-runs = Sag in ein paar Worten, wer die Website betreibt.
refused-setup-contact = Gib eine E-Mail-Adresse an, an die man Fragen schicken kann.
refused-setup-country = Wähl das Land, aus dem du sie betreibst.
refused-setup-moderator = Gib die E-Mail-Adresse einer Person an, die sich um neue Einträge kümmert.

about-runs-title = Wer diese Website betreibt
about-runs = { $site } wird betrieben von { $runs }.
about-country = Land: { $country }
about-contact = Fragen: { $contact }
about-complaints = Beschwerden: { $complaints }
about-complaints-how = Ein Mensch liest jede Beschwerde. Nenn die Adresse der Seite und sag, was nicht stimmt. Jeder Eintrag hat auch einen Link, der ihn meldet, ohne Konto.
about-change = Ändern, was hier steht
