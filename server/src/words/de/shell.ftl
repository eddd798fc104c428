### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
#
# Nouns: listing = Eintrag; event = Veranstaltung („Events“ only in the navigation, for room); café = Café;
# date = Termin; group = Gruppe; member = Mitglied; owner = Verantwortung (role), verantwortliche Person;
# editor = Mitarbeit (role); place = Ort; town = Stadt; organiser = Orga-Team; moderator = Moderation;
# queue = Prüfliste; flag = Meldung; letter = E-Mail; follow = abonnieren; hold = warten lassen; claim = um einen
# Namen bitten; offer = Angebot; agreement = Zustimmung (Ja sagen) zu den Grundsätzen; merge = zusammenlegen;
# helpline = Hilfetelefon; poster = Plakat; leaflet = Faltblatt; print room = Druckwerkstatt (never „Druckraum“,
# which is a drug consumption room); ground rules = Spielregeln; schedule = Zeitplan; version = Fassung;
# proposal = Änderung, die wartet; write-up = Bericht („wie es war“); keep on a device = speichern,
# forget there = löschen; harm reduction = Harm Reduction, where it is explained with (Schadensminimierung);
# people who use drugs = Menschen, die Drogen gebrauchen.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Zum Inhalt springen
shell-help-now = Soforthilfe
shell-leave = Seite verlassen
shell-leave-hint = Öffnet das Wetter. Dreimal die Umschalttaste drücken tut dasselbe.
shell-leaving = Du verlässt diese Seite.
shell-leave-two = Umschalttaste: Drücke sie noch zweimal, um diese Seite zu verlassen.
shell-leave-one = Umschalttaste: Drücke sie noch einmal, um diese Seite zu verlassen.
shell-leave-over = Du bleibst auf dieser Seite.
shell-plain-title = Notizen
shell-ways = Hauptmenü
shell-whats-on = Was läuft
shell-events = Events
shell-cafes = Cafés
shell-add = Eintragen
shell-queue = Prüfliste
shell-home = Cuppa, Startseite

foot-languages = Sprachen
foot-translating = Über diese Übersetzungen

foot-help-title = Soforthilfe
foot-help-text = Jemand wacht nicht auf? Ruf den Rettungswagen: 112 in fast ganz Europa, 999 im Vereinigten Königreich. Gib Naloxon, wenn du welches hast.
foot-help-link = Was zu tun ist, Schritt für Schritt
foot-run-title = Du organisierst selbst etwas?
foot-run-text = Trag es in etwa vier Minuten ein. Ohne Konto, ohne Kosten.
foot-add-event = Veranstaltung eintragen
foot-add-cafe = Café eintragen
foot-quiet-title = Niemand schaut dir zu
foot-quiet-text = Keine Cookies, wenn du nur liest. Keine Tracker. Nichts auf dieser Seite kommt von woanders.
foot-privacy = Was wir speichern, und was wir nie tun
foot-about = Über Cuppa
foot-safety = Was wir versprechen, und was wir nicht versprechen können
foot-accessibility = Für wen diese Website funktioniert

### The pages that say no, each with a way on.

lost-title = Diese Seite finden wir nicht
lost-text = In der Adresse kann ein Fehler sein, oder die Seite ist umgezogen.
gone-title = Dieser Eintrag wurde entfernt
gone-text = Er war einmal hier. Die Leute, die sich darum kümmern, oder die Moderation haben ihn entfernt. Vielleicht gibt es andere Termine in der Nähe.
forbidden-title = Das kam nicht von unserer Seite
forbidden-text = Damit Formulare sicher sind, nehmen wir sie nur von unseren eigenen Seiten an. Geh zurück, öffne die Seite neu und schick das Formular noch einmal. Meistens behält dein Browser, was du getippt hast.
many-title = Das war viel auf einmal
many-text = Aus deinem Netz kommen gerade sehr viele Anfragen. Bitte warte ein paar Minuten und versuch es noch einmal. Das passiert an geteilten Computern, und niemand ist schuld daran.
long-title = Diese Adresse ist zu lang
long-text = Öffne die Seite über einen Link, oder such mit weniger Wörtern.
head-title = Dein Browser hat zu viel mitgeschickt
head-text = Mit jeder Seite schickt er seine Cookies, und das sind mehr, als wir lesen. Wir setzen höchstens einen. Diese kommen also von anderen Websites unter diesem Namen. Lösch sie in den Einstellungen deines Browsers, dann öffne die Seite noch einmal.
much-title = Das ist mehr, als hier hineinpasst
much-text = Geh zurück, nimm etwas aus dem Formular heraus und schick es noch einmal. Meistens behält dein Browser, was du getippt hast.
slow-title = Das hat zu lange gedauert
slow-text = Es kam nicht innerhalb einer Minute an, deshalb warten wir nicht mehr. Geh zurück und schick es noch einmal; ein kleineres Bild kommt schneller an. Meistens behält dein Browser, was du getippt hast.
broken-title = Bei uns ist etwas kaputtgegangen
broken-text = Nichts, was du getippt hast, ist verloren. Geh zurück, warte eine Minute und versuch es noch einmal.
broken-number = Wenn du uns deswegen schreibst, hilft diese Nummer: { $number }
method-title = So lässt sich diese Seite nicht benutzen
method-text = Öffne sie über einen Link, oder schick das Formular von seiner eigenen Seite ab.
lost-search = Such nach einer Stadt, einer Gruppe oder einem Thema
lost-home = Startseite
lost-whats-on = Sehen, was läuft
members-title = Diese Seite ist für die Moderation
members-text = Melde dich an und komm dann wieder her.

## What something is called, and what it is, in one line

named = { $name }: { $text }
