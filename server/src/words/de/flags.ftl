### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Sag uns, was nicht stimmt
flag-describe = Der Moderation ein Problem mit einem Eintrag melden.
flag-about = Es geht um „{ $title }“.
flag-lede = Jemand aus der Moderation liest es, meistens innerhalb eines Tages. Wir erfahren nicht, wer du bist, und das Orga-Team sieht deine Worte nicht.
flag-emergency = Ist gerade jemand in Gefahr? Warte nicht auf uns.
flag-reason-label = Was ist das Problem?
flag-reason-wrong = Eine Angabe ist falsch: der Ort, die Zeit, der Preis
flag-reason-over = Es findet nicht mehr statt
flag-reason-unsafe = Es ist nicht sicher, dorthin zu gehen
flag-reason-private = Es zeigt etwas Privates über eine Person
flag-reason-not-fitting = Es gehört nicht hierher
flag-reason-other = Etwas anderes
flag-note-label = Was sollten wir wissen?
flag-note-hint = Bitte nenn keine Personen. Du kannst das leer lassen.
flag-send = Abschicken
flag-back = Zurück zum Eintrag
flag-done-heading = Danke
flag-done-lede = Jemand aus der Moderation schaut es sich an.
flag-done-on = Sehen, was läuft
