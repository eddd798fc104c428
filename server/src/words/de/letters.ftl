### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Diese E-Mail kommt, weil du dich mit anderen um diesen Eintrag kümmerst. Der Link darin ist nur für dich, niemand erfährt dadurch deine Adresse, und du bekommst keine Werbung.
letter-footer = Diese E-Mail kommt, weil jemand diese Adresse angegeben hat. Außer unserer Moderation sieht sie niemand, und du bekommst keine Werbung.
letter-not-you = Wenn du das nicht warst, tu nichts. Ohne deine Antwort wird nichts gezeigt, und nichts weiter geschickt.
letter-dates-to-come = Termine folgen
letter-manage-heading = Dein privater Link
letter-manage-button = Deine private Seite öffnen
letter-manage-its = Die private Seite dazu öffnen
letter-manage-keep = Behalte diese E-Mail. Dieser Link öffnet die Seite deines Eintrags ohne Passwort. Teil ihn nur mit Leuten, die dir dabei helfen:

letter-confirm-subject = Bitte bestätige deinen Eintrag
letter-confirm-opening = Danke, dass du „{ $title }“ eingetragen hast.
letter-confirm-ask = Ein Schritt fehlt noch: Bitte bestätige, dass diese Adresse deine ist. Öffne diese Seite und drück „Bestätigen“.
letter-confirm-button = Eintrag bestätigen
letter-confirm-then = Wenn das dein erster Eintrag ist, sieht ihn sich danach kurz jemand an. Wir schreiben dir, sobald alle ihn sehen können.

letter-published-subject = Dein Eintrag ist öffentlich
letter-published-opening = Gute Nachricht: Alle können „{ $title }“ jetzt sehen.
letter-published-button = So ansehen, wie andere es sehen
letter-published-poster = Plakate zum Drucken
letter-published-calendar = Der Kalender dazu, zum Abonnieren oder Teilen

letter-held-subject = Wir haben deinen Eintrag
letter-held-opening = Danke, dass du „{ $title }“ bestätigt hast.
letter-held-why = Jemand aus der Moderation sieht es sich an, bevor alle es sehen können, so wie jeden ersten Eintrag einer Adresse. Das hält Spam und Doppeltes fern und sagt nichts über dich.
letter-held-then = Du musst nichts tun. Wir schreiben dir, sobald es entschieden ist, meistens innerhalb eines Tages.

letter-rejected-subject = Zu deinem Eintrag
letter-rejected-opening = Jemand aus der Moderation hat sich „{ $title }“ angesehen und es nicht veröffentlicht. Der Grund:
letter-rejected-then = Du kannst das auf der privaten Seite ändern: Dann sieht es sich die Moderation noch einmal an. Wenn du meinst, dass wir falsch liegen, bitte uns dort einmal, noch einmal hinzusehen. Oder antworte auf diese E-Mail, und ein Mensch liest es.

letter-change-published-subject = Deine Änderung ist öffentlich
letter-change-published-opening = Jemand aus der Moderation hat sich deine Änderung an „{ $title }“ angesehen. Alle können sie jetzt sehen.

letter-change-rejected-subject = Zu deiner Änderung
letter-change-rejected-opening = Jemand aus der Moderation hat sich deine Änderung an „{ $title }“ angesehen und sie nicht angenommen. Alle sehen noch, was vorher da war. Der Grund:
letter-change-rejected-then = Du kannst es auf deiner privaten Seite noch einmal ändern. Wenn du meinst, dass wir falsch liegen, antworte auf diese E-Mail, und ein Mensch liest es.

letter-edited-subject = Wir haben etwas in deinem Eintrag geändert
letter-edited-opening = Jemand aus der Moderation hat etwas in „{ $title }“ geändert und schreibt dazu:
letter-edited-then = Wenn das nicht stimmt, ändere es auf deiner privaten Seite zurück, oder antworte auf diese E-Mail, und ein Mensch liest es.

letter-question-subject = Findet es noch statt?
letter-question-opening = Der nächste Termin ist nah, und vielleicht machen sich Leute schon bereit. Findet er so statt, wie es hier steht?
letter-question-yes = Ja, er findet statt
letter-question-otherwise = Ist etwas anders?
letter-question-cancel = Diesen Termin absagen
letter-question-move = Verschieben oder etwas ändern
letter-question-unanswered = Wenn wir innerhalb eines Tages nichts hören, steht auf der Seite, dass niemand diesen Termin bestätigt hat.
letter-question-stop = Frag mich nicht mehr vor Terminen

letter-queue-subject = Was auf die Moderation wartet
letter-queue-opening = { $count ->
    [one] Eine Sache wartet auf die Moderation.
   *[other] { $count } Dinge warten auf die Moderation.
}
letter-queue-oldest = Das Älteste wartet seit { $day }.
letter-queue-button = Prüfliste öffnen
letter-queue-footer = Du bekommst diese E-Mail höchstens einmal am Tag, weil du hier moderierst. Wenn nichts Neues gekommen ist, schicken wir keine.

letter-hidden-subject = Zu deinem Eintrag
letter-hidden-opening = Jemand hat uns von einem Problem mit „{ $title }“ berichtet. Niemand kann es sehen, solange die Moderation es prüft. Die Person schreibt:
letter-hidden-first = Jemand, dem wir vertrauen, hat uns von einem Problem mit „{ $title }“ berichtet. Niemand kann es sehen, bis die Moderation es geprüft hat.
letter-hidden-first-why = Jemand, dem wir vertrauen, hat uns von einem Problem mit „{ $title }“ berichtet. Niemand kann es sehen, bis die Moderation es geprüft hat. Von den möglichen Gründen wurde dieser gewählt:
letter-hidden-then = Wir schreiben dir, sobald das getan ist. Inzwischen kannst du den Eintrag auf deiner privaten Seite ändern oder auf diese E-Mail antworten: Ein Mensch liest es.

letter-withdrawn-subject = Dein Eintrag wurde zurückgezogen
letter-withdrawn-opening = „{ $title }“ ist nicht mehr auf der Website, weil jemand mit dem privaten Link das wollte. Wer es im Kalender hatte, erfährt, dass es nicht stattfindet.
letter-withdrawn-then = War das ein Versehen? Alles ist noch da: Deine private Seite holt es mit einem Knopf zurück.

letter-new-link-subject = Dein neuer privater Link
letter-new-link-opening = Hier ist der neue private Link zu „{ $title }“.
letter-new-link-old = Der frühere Link öffnet nichts mehr. Wenn du das nicht wolltest, war es jemand anders mit dem Link: Teil den neuen nur mit Leuten, denen du vertraust.

letter-looks-again-subject = Wir sehen uns deinen Eintrag noch einmal an
letter-looks-again-opening = Wir haben dir über „{ $title }“ geschrieben. Die Moderation hat diese Entscheidung zurückgenommen.
letter-looks-again-waits = Der Eintrag wartet noch einmal auf die Moderation, und bis dahin kann ihn niemand sonst sehen. Du musst nichts tun: Wir schreiben dir, sobald es entschieden ist.
letter-looks-again-change = Deine Änderung wartet noch einmal auf die Moderation. Bis dahin sehen alle, was vorher da war. Du musst nichts tun: Wir schreiben dir, sobald es entschieden ist.
letter-looks-again-seen = Alle können ihn sehen, so wie vorher.

letter-appeal-refused-subject = Zu deinem Eintrag
letter-appeal-refused-opening = Du hast uns gebeten, „{ $title }“ noch einmal anzusehen. Jemand aus der Moderation hat das getan, und es kommt nicht auf die Website. Der Grund:
letter-appeal-refused-then = Das ist unser letztes Wort dazu, so wie es jetzt ist. Du kannst es noch auf deiner privaten Seite ändern: Dann sehen wir es an wie etwas Neues.

letter-swept-subject = { $count ->
    [one] Zu deinem Eintrag
   *[other] Zu deinen Einträgen
}
letter-swept-opening = { $count ->
    [one] Jemand aus der Moderation hat sich deinen Eintrag angesehen und ihn nicht veröffentlicht. Der Grund:
   *[other] Jemand aus der Moderation hat sich { $count } deiner Einträge angesehen und sie nicht veröffentlicht. Der Grund:
}
letter-swept-then = Wenn du meinst, dass wir falsch liegen, bitte uns einmal auf der privaten Seite, noch einmal hinzusehen:
letter-looks-again-many = { $count ->
    [one] Wir sehen uns deinen Eintrag noch einmal an
   *[other] Wir sehen uns deine Einträge noch einmal an
}
letter-held-again-opening = { $count ->
    [one] Ein Eintrag von dir war sofort öffentlich, weil die Moderation vorher einen freigegeben hatte. Diese Freigabe wurde zurückgenommen, deshalb wartet er jetzt auf die Moderation. Bis dahin kann ihn niemand sonst sehen.
   *[other] { $count } deiner Einträge waren sofort öffentlich, weil die Moderation vorher einen freigegeben hatte. Diese Freigabe wurde zurückgenommen, deshalb warten sie jetzt auf die Moderation. Bis dahin kann sie niemand sonst sehen.
}
letter-held-again-then = Du musst nichts tun: Wir schreiben dir, sobald es entschieden ist. Ansehen und ändern kannst du es auf der privaten Seite dazu:
letter-swept-undone-opening = Wir haben dir geschrieben, dass deine Einträge nicht veröffentlicht wurden. Die Moderation hat diese Entscheidung zurückgenommen: Sie warten noch einmal. Du musst nichts tun. Wir schreiben dir, sobald es entschieden ist.
letter-swept-undone-subject = Wir sehen uns deine Einträge noch einmal an
letter-swept-others = { $count ->
    [one] Ein weiterer Eintrag von dir steht hier nicht. Du kannst dir alle deine privaten Links schicken lassen.
   *[other] { $count } weitere Einträge von dir stehen hier nicht. Du kannst dir alle deine privaten Links schicken lassen.
}
letter-swept-links = Schickt mir alle meine Links
