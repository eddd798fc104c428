### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = Die private Seite eines Eintrags.
manage-private = Wer die Adresse dieser Seite hat, kann deinen Eintrag ändern. Teil sie nur mit Leuten, die dir dabei helfen.
manage-state-heading = Wie es steht
manage-unconfirmed = Wartet auf dich
manage-unconfirmed-next = Bitte sieh es durch und drück „Bestätigen“. Bis dahin kann es niemand sehen.
manage-unconfirmed-link = Durchsehen und bestätigen
manage-waiting = Wartet auf die Moderation
manage-waiting-next = Jemand aus unserem Team sieht es sich an, bevor alle es sehen können. Wir schreiben dir, wenn das erledigt ist. Du kannst noch alles ändern.
manage-hidden = Vorerst verborgen
manage-hidden-next = Jemand hat uns von einem Problem damit berichtet. Niemand kann es sehen, solange die Moderation es prüft. Wir schreiben dir, wenn das erledigt ist.
manage-public = Öffentlich
manage-public-next = Alle können es sehen, abonnieren und das Plakat dazu drucken.
manage-public-see = Auf der Website ansehen
manage-public-poster = Plakate zum Drucken
manage-public-calendar = In deinen Kalender eintragen
manage-rejected = Nicht angenommen
manage-rejected-next = Es ist nicht auf der Website. Die Moderation nannte diesen Grund:
manage-rejected-again = Du kannst ändern, was im Weg steht. Dann sieht es sich die Moderation noch einmal an.
manage-withdrawn = Zurückgezogen
manage-withdrawn-next = Es ist nicht mehr auf der Website. Kalender erfahren, dass es nicht stattfindet. Hier ist alles noch da, und ein Knopf holt es zurück.
manage-bring-back = Zurückholen
manage-cancelled = Abgesagt
manage-cancelled-next = Auf der Seite dazu steht, dass es nicht stattfindet. In Kalendern und auf Plakaten auch.
manage-uncancel = Es findet doch statt

manage-done-edited = Gespeichert. Alle sehen die neue Fassung, wenn sie den Eintrag sehen können.
manage-done-unchanged = Nichts war anders, deshalb wurde nichts geändert.
manage-done-waits = Gespeichert. Die Moderation sieht sich diese Änderung erst an. Bis dahin sehen alle, was vorher da war.
manage-done-dropped = Die Änderung ist verworfen. Alles bleibt, wie es ist.
manage-done-cancelled = Es ist abgesagt. In Kalendern, auf Plakaten und in E-Mails an alle, die es abonniert haben, steht das.
manage-done-kept = Es findet statt.
manage-done-withdrawn = Es ist nicht mehr auf der Website.
manage-done-back = Es ist wieder da.
manage-done-link = Das ist dein neuer privater Link. Der alte öffnet nichts mehr. Wir haben dir den neuen auch per E-Mail geschickt.
manage-link-copy = Dein privater Link

manage-waits-heading = Wartet auf die Moderation
manage-waits-text = Jemand aus unserem Team sieht sich diese Änderungen an, weil wir dich noch nicht kennen. Bis dahin sehen alle, was vorher da war.
manage-drop = Diese Änderung verwerfen
manage-seen-now = Alle sehen
manage-seen-then = Du willst
manage-change-of-date = Der Termin am { $day }
manage-nothing = Nichts
manage-yes = Ja

manage-edit-heading = Ändern
manage-edit-event = Der Name, die Zeit, der Ort, die Worte, das Bild: alles auf einer Seite.
manage-edit-cafe = Der Name, die übliche Zeit und der übliche Ort, die Worte, das Bild: alles auf einer Seite.
manage-edit-link = Alles ändern
manage-again = Das Gleiche noch einmal, neuer Termin
manage-change-event = Deine Veranstaltung ändern
manage-change-cafe = Dein Café ändern
manage-save = Änderungen speichern
manage-back = Die private Seite deines Eintrags
manage-back-unsaved = Zurück, ohne zu speichern
manage-edit-waits = Dieses Formular enthält deine Änderung, die auf die Moderation wartet. Noch einmal speichern ersetzt diese Änderung.
manage-picture-there = Dieses Bild ist jetzt da. Wähl unten ein anderes, um es zu ersetzen.
manage-picture-remove = Bild wegnehmen
manage-note-legend = Für das Orga-Team
manage-note-label = Was hast du geändert, und warum?
manage-note-hint = Das Orga-Team bekommt diese Notiz per E-Mail. Das Protokoll behält sie auch.

manage-met-title = Jemand anders hat das inzwischen geändert
manage-met-text = Nichts ist verloren: Deine Worte stehen im Formular unten. Sieh beide Fassungen durch und speichere dann noch einmal.
manage-met-clashes = Das habt ihr beide geändert. Das Formular enthält deine Worte:
manage-met-taken = Das hat nur die andere Person geändert. Im Formular steht es schon:
manage-met-theirs = Die andere Person schrieb
manage-met-mine = Du schriebst
manage-met-before = Vorher

manage-done-ended = Die Reihe endet an dem Tag, den du gewählt hast. Unten kannst du sie weiterlaufen lassen.
manage-done-goes-on = Die Reihe geht weiter.
manage-done-left-out = Diese Tage sind ausgelassen.
manage-done-taken-in = Dieser Tag ist wieder ein Termin.
manage-done-added = Der Termin ist hinzugefügt.

manage-dates-heading = Wann es stattfindet
manage-dates-ended = Der letzte Termin der Reihe ist am { $day }.
manage-go-on = Reihe weiterlaufen lassen
manage-dates-added = Zusätzlicher Termin
manage-left-out-heading = Tage auslassen
manage-left-out-text = Für Ferien und Pausen, von denen noch niemand weiß. Ist der Termin schon bekannt? Dann wähl ihn oben und sag ihn ab: So steht es in Kalendern und E-Mails.
manage-left-out-label = Welche Tage? Einer in jeder Zeile
manage-left-out-hint = Zum Beispiel: 25.12.2026
manage-left-out = Diese Tage auslassen
manage-left-out-list = Ausgelassene Tage
manage-take-in = Wieder aufnehmen
manage-add-heading = Termin hinzufügen
manage-add-text = Ein Termin mehr, neben den üblichen. Du kannst ihm danach ein Thema, einen Ort und eine Notiz geben.
manage-add = Diesen Termin hinzufügen
manage-applies-label = Für welche Termine gilt diese Änderung?
add-applies-this = Nur dieser Termin
add-applies-following = Dieser Termin und alle, die folgen
add-applies-following-hint = Von diesem Termin an läuft die Reihe so. Vergangene Termine bleiben, wie sie waren.
add-applies-all = Alle Termine
add-applies-all-hint = Zeiten und Tage der ganzen Reihe, auch der vergangenen Termine.
manage-foresee-heading = Bitte prüf das vor dem Speichern
manage-foresee-text = Das sind die nächsten Termine, wenn du speicherst:
manage-foresee-save = Ja, so speichern
manage-end-heading = Reihe nach diesem Termin beenden
manage-end-text = Dieser Termin ist der letzte. Termine, die du von Hand hinzugefügt hast, bleiben. Du kannst die Reihe später weiterlaufen lassen.
manage-end = Reihe nach diesem Termin beenden
manage-later-legend = Später ist es anders
manage-edit-bent = Vom { $day } an ist es anders. Was du hier an Tagen und Zeiten änderst, gilt für die Termine davor. Um die späteren zu ändern, wähl einen davon auf der privaten Seite.
manage-later-label = Die Termine von da an
add-later-keep = So lassen, wie sie sind
add-later-drop = Verwerfen
add-later-drop-hint = Die Tage und Zeiten auf dieser Seite gelten dann für alle Termine.
manage-done-bent = Gespeichert. Das gilt für die Termine vor dem { $day }. Von da an ist es anders, so wie bisher.
manage-lost-text = Mit diesen Tagen und Zeiten sind manche Termine, zu denen du etwas gesagt hast, keine Termine mehr:
manage-lost-cancelled = { $day }: Er war abgesagt.
manage-lost-left-out = { $day }: Er war ausgelassen.
manage-lost-added = { $day }: Er war ein zusätzlicher Termin.
manage-lost-differs = { $day }: An diesem Tag war etwas anders.
manage-lost-then = Wenn du speicherst, ist das vergessen. Du kannst es danach für die neuen Termine wieder sagen.

manage-dates-text = Wähl einen, um ihn zu verschieben, abzusagen oder ihm ein eigenes Thema, einen Ort oder eine Notiz zu geben.
manage-dates-none = Es steht kein Termin an. Ändere den Eintrag, um neue zu machen.
manage-date-title = { $day }
manage-date-when = Wann dieser Termin ist
manage-date-end-section = Er endet an einem anderen Tag
manage-date-what = Was diesmal anders ist
manage-date-title-label = Thema diesmal
manage-date-title-hint = Das steht unter dem Namen. Zum Beispiel: Naloxon, mit Sam
manage-date-place-label = Diesmal woanders?
manage-date-place-hint = Lass das leer, wenn es am üblichen Ort ist.
manage-date-note-label = Eine Notiz zu diesem Termin
manage-date-note-hint = Zum Beispiel: Nehmt die Seitentür, die vordere wird gestrichen.
manage-save-date = Diesen Termin speichern
manage-date-cancelled = Dieser Termin ist abgesagt.

manage-cancel-heading = Absagen
manage-cancel-all-text = Jeder Termin, der noch kommt, ist dann abgesagt. Die Seite bleibt und sagt das, Kalender und Plakate auch. Um nur einen Termin abzusagen, wähl ihn oben.
manage-cancel-once-text = Die Seite bleibt und sagt, dass es nicht stattfindet, Kalender und Plakate auch.
manage-cancel-reason-label = Warum? Du kannst das leer lassen.
manage-cancel-reason-hint = Alle können es lesen. Zum Beispiel: Die Heizung ist kaputt.
manage-cancel-all = Alle Termine absagen
manage-cancel-once = Absagen
manage-cancel-date-heading = Diesen Termin absagen
manage-cancel-date-text = Der Termin bleibt auf der Seite, mit dem Hinweis, dass er abgesagt ist. Niemand soll vor einer verschlossenen Tür stehen.
manage-cancel-date = Diesen Termin absagen

manage-withdraw-heading = Von der Website nehmen
manage-withdraw-text = Die Seite dazu verschwindet. Kalender, die es haben, erfahren, dass es nicht stattfindet. Du kannst es später zurückholen. Wenn noch Leute kommen könnten, sag es lieber ab: Dann steht es auf der Seite.
manage-withdraw-reason-label = Warum? Du kannst das leer lassen.
manage-withdraw-reason-hint = Das kann nur unsere Moderation lesen.
manage-withdraw = Von der Website nehmen

manage-link-heading = Dein privater Link
manage-letters-go = E-Mails zu diesem Eintrag gehen an { $email }.
manage-link-text = Ist der Link in falsche Hände geraten? Mach einen neuen. Der alte geht dann sofort nicht mehr.
manage-new-link = Neuen Link machen

manage-replaced-title = Dieser Link wurde ersetzt
manage-replaced-text = Jemand hat für diesen Eintrag einen neueren privaten Link gemacht. Er ging per E-Mail an die Adresse des Eintrags.
manage-unknown-title = Dieser Link öffnet nichts
manage-unknown-text = Vielleicht fehlt ein Stück. Versuch, den ganzen Link aus der E-Mail zu kopieren, oder lass dir alle deine Links schicken.
manage-resend = Schickt mir meine Links

manage-preview-heading = Was in deinem Eintrag steht
manage-preview-link = Die Seite so ansehen, wie alle sie sehen
manage-preview-title = { $title }: so sieht es aus
manage-preview-lede = So sieht die Seite für alle aus, oder so wird sie aussehen, sobald sie öffentlich ist.
manage-hidden-note = Das sehen nur du und unsere Moderation.

rescued-heading = Was du getippt hast
rescued-text = Nichts davon wurde gespeichert. Kopier, was du brauchst, bevor du diese Seite verlässt.
rescued-file = Du hast auch eine Datei gewählt. Wähl sie noch einmal, wenn du wieder im Formular bist.

manage-appeal-heading = Meinst du, dass wir falsch liegen?
manage-appeal-text = Sag uns einmal, was wir noch einmal ansehen sollen. Jemand aus der Moderation liest es, und du bekommst eine E-Mail.
manage-appeal-label = Was sollten wir wissen?
manage-appeal-hint = Du kannst zu jeder Entscheidung einmal nachfragen. Den Eintrag ändern geht immer: Dann sehen wir ihn an wie einen neuen.
manage-appeal-send = Noch einmal bitten
manage-appeal-asked = Du hast uns gebeten, noch einmal hinzusehen. Die Moderation tut das, meistens innerhalb eines Tages, und du bekommst eine E-Mail. Du hast gesagt:
manage-appeal-refused = Wir haben noch einmal hingesehen, und es bleibt so. Der Grund:
manage-done-appealed = Wir sehen es uns noch einmal an und schreiben dir.

## Before a date: does it take place?

question-title = Findet es statt?
question-lede = Vielleicht machen sich Leute bereit, zu diesem Termin zu kommen.
question-yes-button = Ja, es findet statt
question-yes-explain = Auf der Seite ändert sich nichts, und niemand bekommt eine Nachricht.
question-cancel-heading = Es findet nicht statt
question-cancel-explain = Alle, die es abonniert haben, erfahren es sofort.
question-change-heading = Es ist diesmal anders
question-change-link = Verschieben oder etwas ändern
question-none = Zu diesem Eintrag gibt es gerade keine Frage. Danke, dass du dich darum kümmerst.
question-stop-heading = Diese E-Mails
question-stop-text = Vor einem Termin fragen wir, ob er stattfindet: höchstens einmal in der Woche, und nur, wenn du eine Woche lang nichts geändert hast. Was niemand innerhalb eines Tages beantwortet, erscheint als „Nicht bestätigt“.
question-stop-button = Frag mich nicht vor Terminen
question-stopped = Wir fragen bei diesem Eintrag nicht vor den Terminen.
question-start-button = Frag mich wieder vor Terminen
question-manage = Findet der nächste Termin statt? Man sieht, dass ihn niemand bestätigt hat.
question-manage-link = Antworten
question-done-yes = Danke. Alle können sich darauf verlassen.
question-done-stopped = Wir fragen nicht mehr vor den Terminen dieses Eintrags.
question-done-started = Wir fragen wieder vor den Terminen dieses Eintrags.
question-asks-heading = Vor jedem Termin
