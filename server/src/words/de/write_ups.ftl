### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.

write-ups-title = Wie andere es gemacht haben
write-ups-lede = Leute, die Cafés und Veranstaltungen machen, erzählen in ein paar Zeilen, wie ein Termin war: was passiert ist, wie viele kamen und was geklappt hat.
write-ups-of = Wie es bei „{ $title }“ war
write-ups-empty-title = Noch hat niemand erzählt
write-ups-empty = Wenn du ein Café oder eine Veranstaltung machst: Die private Seite dazu fragt nach jedem Termin, wie es war. Was du dort schreibst, steht hier.
write-ups-all = Alle Berichte
write-ups-all-of = Alle Berichte über „{ $title }“
write-ups-feed = Neue Berichte für deinen Newsreader (Atom)
write-up-heading = Wie es war
write-up-of = Wie es bei „{ $title }“ am { $day } war
write-up-came = Wie viele kamen
write-up-worked = Was geklappt hat
write-up-otherwise = Was wir anders machen würden
write-up-read = Alles lesen
write-up-read-which = Alles lesen: „{ $title }“, { $day }
write-up-photos-count =
    { $count ->
        [one] Mit einem Foto
       *[other] Mit { $count } Fotos
    }

## On the private page

manage-write-ups-heading = Wie war es?
manage-write-ups-ask = Erzähl anderen in ein paar Zeilen, wie ein Termin war. Das hilft denen, die als Nächste ein Café anfangen.
manage-write-ups-tell = Erzählen, wie es war
manage-write-ups-tell-which = Erzählen, wie es war: { $day }
manage-write-ups-none-yet = Es gab noch keinen Termin. Komm wieder, wenn einer vorbei ist.
manage-write-ups-all-told = Du hast bisher über jeden Termin erzählt. Danke.
manage-write-ups-link = Berichte über deine Termine
manage-write-ups-written = Was du erzählt hast
manage-write-ups-change = Lesen oder ändern
manage-write-ups-change-which = Lesen oder ändern: { $day }
manage-write-up-back = Zurück zu den Berichten
manage-write-up-back-one = Zurück zum Bericht
manage-write-up-heading = Wie war es am { $day }?
write-up-not-yet = Dieser Termin kommt erst noch. Komm wieder, wenn er vorbei ist.
write-up-what-label = Was ist passiert?
write-up-what-hint = Ein paar Zeilen genügen. Bitte nenn niemanden, der nicht zugestimmt hat. Lass eine Zeile leer, um einen neuen Absatz anzufangen.
write-up-what-missing = Erzähl in ein paar Zeilen, was passiert ist.
write-up-came-label = Wie viele Leute kamen?
write-up-worked-label = Was hat geklappt?
write-up-otherwise-label = Was würdest du nächstes Mal anders machen?
write-up-changed-meanwhile = Jemand anders hat diesen Bericht inzwischen geändert. Was jetzt darin steht, siehst du unten. Drück den Knopf noch einmal, um es durch deine Worte zu ersetzen.
write-up-save = Bericht speichern
write-up-now = Was jetzt im Bericht steht
write-up-seen = Alle können den Bericht lesen.
write-up-waits = Jemand aus der Moderation sieht sich den Bericht an, bevor alle ihn lesen können.
write-up-waits-before = Die Moderation sieht sich das erst an. Bis dahin lesen alle, was vorher da stand.
write-up-rejected = Die Moderation hat den Bericht nicht angenommen. Der Grund:
write-up-rejected-then = Wenn du ihn änderst, sieht ihn sich die Moderation noch einmal an.
write-up-done-saved = Gespeichert. Alle können den Bericht jetzt lesen.
write-up-done-waits = Gespeichert. Die Moderation sieht sich den Bericht erst an.
write-up-done-unchanged = Nichts war anders, deshalb wurde nichts geändert.
write-up-done-gone = Der Bericht ist gelöscht, für immer.
write-up-end-heading = Bericht löschen
write-up-end-text = Die Worte und die Fotos dieses Berichts sind dann sofort weg, für immer. Kopien, die andere behalten haben, und unsere Sicherheitskopien von höchstens 30 Tagen können wir nicht zurückholen.
write-up-end = Bericht löschen

## Photos

write-up-photos-heading = Fotos
write-up-photos-lede = Bis zu { $most } Fotos. Niemand sieht eins, bevor du gesagt hast, wer darauf ist. Wo und mit welcher Kamera es aufgenommen wurde, wird entfernt.
write-up-photos-first = Speichere erst den Bericht. Dann kannst du Fotos hinzufügen.
write-up-photos-enough = Dieser Bericht hat { $most } Fotos. Lösch eins, um ein anderes hinzuzufügen.
write-up-alt-hint = Für Menschen, die es nicht sehen. Zum Beispiel: Ein Wasserkocher und sechs Tassen auf einem langen Tisch.
write-up-photo-add = Foto hinzufügen
write-up-photo-missing = Wähl ein Foto.
write-up-photo-hidden = Niemand sonst sieht es: Du hast nicht gesagt, wer darauf ist.
write-up-photo-nobody = Du hast gesagt, dass man niemanden erkennen kann.
write-up-photo-agreed = Du hast gesagt, dass alle zugestimmt haben, die man erkennen kann.
write-up-photo-look = Sagen, wer darauf ist, oder etwas abdecken
write-up-photo-look-which = Sagen, wer darauf ist, oder etwas abdecken: { $alt }
write-up-photo-title = Wer ist auf diesem Foto?
write-up-photo-lede = Gesichter, Tattoos, Namensschilder und Bildschirme verraten, wer jemand ist. Ein Foto vom Tisch oder vom Kuchen erzählt genauso viel von einem guten Abend.
write-up-faces-label = Wen kann man erkennen?
write-up-faces-hint = Niemand sieht das Foto, bevor du eins davon wählst.
write-up-faces-nobody = Man kann niemanden darauf erkennen
write-up-faces-agreed = Alle, die man erkennen kann, haben Ja dazu gesagt, dass dieses Foto auf dieser Website steht
write-up-cover-label = Teile davon abdecken
write-up-cover-hint = Kreuz die Felder an, die abgedeckt sein sollen. Was darunter ist, wird weggeworfen, hier und auf jeder Seite, und lässt sich nicht zurückholen. Kopien, die andere behalten haben, und unsere Sicherheitskopien von höchstens 30 Tagen können wir nicht zurückholen.
write-up-cover-square = Zeile { $row }, Spalte { $column }
write-up-photo-changed = Dieses Foto hat sich geändert, seit du die Seite geöffnet hast. Sieh es noch einmal an und sag dann noch einmal, wer darauf ist.
write-up-photo-save = Speichern
write-up-photo-done = Gespeichert. Sieh dir das Foto noch einmal an.
write-up-photo-end = Foto löschen

## For moderators

moderate-write-ups-heading = Berichte über Termine
moderate-write-ups-text = Berichte von Leuten, die noch niemand kennt. Sieh nach, ob auf den Fotos Menschen sind, die das vielleicht nicht wollen.
moderate-counts-write-ups =
    { $count ->
        [one] Ein Bericht
       *[other] { $count } Berichte
    }
moderate-write-up-before = Was alle bis dahin lesen
moderate-write-up-since = Wartet seit { $when }
moderate-write-up-approved = Alle können den Bericht über „{ $title }“ jetzt lesen.
moderate-write-up-rejected = Der Bericht über „{ $title }“ wurde nicht angenommen. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
moderate-write-up-take-down = Diesen Bericht von der Seite nehmen
moderate-write-up-undone = Zurückgenommen: Der Bericht über „{ $title }“ wartet wieder.
log-write-up-approved = Bericht freigegeben
log-write-up-rejected = Bericht nicht angenommen

## Letters

letter-write-up-published-subject = Dein Bericht ist öffentlich
letter-write-up-published-opening = Jemand aus der Moderation hat sich angesehen, was du über „{ $title }“ am { $day } erzählst. Alle können es jetzt lesen. Danke fürs Erzählen.
letter-write-up-change = Ändern oder löschen
letter-write-up-rejected-subject = Zu deinem Bericht
letter-write-up-rejected-opening = Jemand aus der Moderation hat sich angesehen, was du über „{ $title }“ am { $day } erzählst, und es nicht angenommen. Der Grund:
letter-write-up-rejected-then = Du kannst es ändern: Dann sieht es sich die Moderation noch einmal an. Wenn du meinst, dass wir falsch liegen, antworte auf diese E-Mail, und ein Mensch liest es.
letter-write-up-waits-subject = Wir sehen uns deinen Bericht noch einmal an
letter-write-up-waits-opening = Wir haben dir über deinen Bericht zu „{ $title }“ am { $day } geschrieben. Die Moderation hat diese Entscheidung zurückgenommen.
letter-write-up-waits-then = Der Bericht wartet noch einmal auf die Moderation. Du musst nichts tun: Wir schreiben dir, sobald es entschieden ist.

## What is kept

kept-write-ups = Berichte: was du über einen Termin erzählst, deine Fotos, und was du dazu gesagt hast, wer darauf ist. Was du auf einem Foto abdeckst, wird nicht gespeichert.
kept-write-ups-long = bis du den Bericht oder alles von dir löschst, sonst so lange wie der Eintrag
kept-write-ups-why = Damit andere daraus lernen.
