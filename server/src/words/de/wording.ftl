### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Wörter
wording-description = Wörter, die Menschen verletzen, die Drogen gebrauchen, was du stattdessen sagen könntest, und warum. Versuch es mit einem eigenen Text.
wording-lede = Die Wörter, die wir benutzen, entscheiden, wer sich willkommen fühlt. Hier stehen Wörter, die viele verletzend finden, mit anderen, die du wählen könntest.

wording-matters-heading = Warum Wörter zählen
wording-matters-person = Ein Mensch ist mehr als eine Sache, die er tut. Wörter, die jemanden auf eine Sache verkürzen, machen es leicht, nicht mehr zuzuhören.
wording-matters-care = Studien zeigen: Menschen, auch in Pflege und Medizin, urteilen härter über dieselbe Person, wenn sie ein härteres Wort lesen. Harte Wörter halten Menschen von Orten fern, die helfen könnten.
wording-matters-own = Jeder Mensch darf für sich selbst eigene Wörter wählen. Niemand wird verbessert, wenn es um das eigene Leben geht, um ein Zitat oder um den Namen, den sich eine Gruppe gibt.
wording-matters-choice = Diese Liste schlägt vor und entscheidet nie. Nichts wird wegen eines Wortes abgelehnt, nichts wird ohne deine Wahl geändert, und Leitfäden sind sich nicht einig: Deshalb gibt es meistens mehr als einen Vorschlag.

wording-try-heading = Einen Text versuchen
wording-try-label = Dein Text
wording-try-hint = Höchstens { $most } Zeichen. Er wird angesehen und vergessen: Wir speichern nichts davon und schreiben nichts davon auf.
wording-try-button = Nach Wörtern suchen
wording-try-none = Wir haben in diesem Text kein Wort der Liste gefunden.
wording-try-empty = Es gibt noch nichts anzusehen. Schreib oder füg erst einen Text ein.
wording-try-broke-off = Nicht alles ist angekommen. Was ankam, ist noch hier. Bitte schick es noch einmal.
wording-try-result = Was wir gefunden haben
wording-found = { $count ->
    [0] Wir haben kein Wort der Liste gefunden.
    [one] Wir haben ein Wort gefunden, das du dir vielleicht ansehen magst.
   *[other] Wir haben { $count } Wörter gefunden, die du dir vielleicht ansehen magst.
}
wording-try-more = { $count ->
    [one] Noch eins steht weiter unten im Text. Schick einen kürzeren Teil, um es zu sehen.
   *[other] Noch { $count } stehen weiter unten im Text. Schick einen kürzeren Teil, um sie zu sehen.
}

wording-list-heading = Die Liste
wording-list-count = { $count ->
    [one] Ein Wort.
   *[other] { $count } Wörter.
}
wording-list-date = Was in diesem Programm steckt, wurde im November 2026 aus öffentlichen Leitfäden gesammelt. Die Moderation dieser Website kann Wörter hinzufügen, ändern und ausschalten.
wording-list-json = Die Liste für andere Programme
wording-search-label = Nach einem Wort suchen
wording-search-button = Zeigen
wording-search-none = Kein Wort der Liste passt zu „{ $q }“.
wording-search-all = Die ganze Liste zeigen

wording-level-slur = Beleidigt Menschen
wording-level-label = Verkürzt jemanden auf eine Sache
wording-level-tip = Die Meinungen gehen auseinander
wording-level-slur-text = Diese Wörter sind zum Verletzen gemacht.
wording-level-label-text = Diese Wörter machen aus einer Eigenschaft den ganzen Menschen oder legen einen Vorwurf in einen einfachen Satz.
wording-level-tip-text = Manche Leitfäden meiden diese Wörter, andere benutzen sie. Entscheide selbst.

wording-word = Wort
wording-instead = Du könntest sagen
wording-why = Warum
wording-source = Quelle
wording-why-said = Warum: { $why }
wording-except-said = In Ordnung in: { $what }
wording-instead-said = Du könntest sagen: { $what }
wording-source-said = Quelle: { $who }
wording-or = { $before } oder { $last }
wording-sources-heading = Woher das kommt
wording-ours = allgemeines Wissen, ohne einen Leitfaden, der es sagt

## Beside the fields of a form

wording-check = Meine Wörter prüfen
wording-check-hint = Willst du erst deine Wörter ansehen? Dabei wird nichts abgeschickt, und alles, was du getippt hast, bleibt.
wording-checked-page = Deine Wörter: { $heading }
wording-checked-heading = Deine Wörter
wording-checked-kept = Noch ist nichts abgeschickt, und alles, was du getippt hast, ist noch hier.
wording-checked-again-file = Nur dein Bild musst du neu wählen: Keine Seite kann eine Datei zurückgeben.
wording-checked-then = Du kannst neben jedem Feld etwas anderes wählen oder es lassen, wie es ist. Was du wählst, wird eingesetzt, wenn du unten einen Knopf drückst.
wording-field-heading = { $count ->
    [one] Ein Wort zum Ansehen
   *[other] { $count } Wörter zum Ansehen
}
wording-instead-label = Statt „{ $word }“
wording-keep = „{ $word }“ behalten
wording-times = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
wording-file-name = Andere sehen den Namen deiner Datei nie.
wording-in-title = Im Namen
wording-in-summary = Im kurzen Text
wording-in-description = Bei „Was dort passiert“
wording-in-tags = In den Themen
wording-in-speaker = Bei „Wer spricht“
wording-in-group-name = Im Namen der Gruppe
wording-in-cost-note = Bei den Kosten
wording-in-ground-rules = In den Spielregeln
wording-in-image = Im Namen der Bilddatei
wording-in-image-alt = In der Beschreibung des Bildes
wording-in-date = In dem, was zu einem Termin dasteht
wording-in-reason = Im Grund für die Absage
wording-live-use = „{ $what }“ nehmen

## Moderators

wording-queue-label = Wörter zum Ansehen
wording-moderate-link = Die Liste der Wörter
wording-moderate-heading = Die Liste der Wörter
wording-moderate-lede = Füg ein Wort hinzu, schreib eins neu, oder schalte eins aus. Alle sehen die Liste, und was du entscheidest, gilt sofort überall, wo Leute schreiben.
wording-moderate-put = Du hast die Liste geändert. Sie gilt sofort.
wording-moderate-off = Das Wort ist ausgeschaltet. Du kannst es unten zurückholen.
wording-moderate-back = Die Änderung ist beendet. Das Wort ist, wie es vorher war.
wording-moderate-nothing = Es gab nichts zu beenden: Jemand war schneller.
wording-moderate-find-label = Ein Wort der Liste ändern
wording-moderate-find-hint = Gib es so ein, wie es dort steht. Sein Formular kommt dann ausgefüllt.
wording-moderate-find = Öffnen
wording-moderate-find-none = „{ $q }“ steht nicht auf der Liste. Du kannst es unten hinzufügen.
wording-moderate-add-heading = Ein Wort hinzufügen
wording-moderate-change-heading = „{ $term }“ ändern
wording-moderate-term-label = Das Wort
wording-moderate-term-hint = Ein Wort oder ein paar, die zusammengehören. Groß und klein, Bindestriche und Akzente zählen nicht.
wording-moderate-level-label = Was macht es?
wording-moderate-alternatives-label = Was man stattdessen sagen könnte
wording-moderate-alternatives-hint = Zwei oder drei, mit Strichpunkten dazwischen, das Beste zuerst. In Klammern: wann es passt.
wording-moderate-forms-label = Andere Schreibweisen
wording-moderate-forms-hint = Etwa die Mehrzahl. Mit Strichpunkten dazwischen.
wording-moderate-why-label = Warum?
wording-moderate-why-hint = Ein einfacher Satz, den alle lesen.
wording-moderate-sources-label = Wer sagt das?
wording-moderate-sources-hint = Ein Leitfaden, eine Gruppe oder Menschen, die du gefragt hast. Mit Strichpunkten dazwischen.
wording-moderate-reason-label = Warum änderst du die Liste?
wording-moderate-reason-hint = Das liest nur die Moderation.
wording-moderate-save = Wort speichern
wording-moderate-off-section = Ausschalten
wording-moderate-off-text = Das Wort wird dann nicht mehr gefunden, bis jemand es zurückholt.
wording-moderate-off-button = Ausschalten
wording-moderate-changes-heading = Was hier geändert wurde
wording-moderate-changes-none = Noch hat niemand die Liste geändert.
wording-moderate-was-put = „{ $term }“ wurde geschrieben oder hinzugefügt, { $when }
wording-moderate-was-off = „{ $term }“ wurde ausgeschaltet, { $when }
wording-moderate-ended = Das gilt nicht mehr seit { $when }.
wording-moderate-by = Von { $who }: { $reason }
wording-moderate-by-nobody = Von jemandem, der nicht mehr da ist: { $reason }
wording-moderate-end = Zurückholen, was vorher war
wording-moderate-end-which = Zurückholen, was vorher war: „{ $term }“

wording-refused-term = Schreib das Wort, mit mindestens einem Buchstaben darin.
wording-refused-level = Wähl, was das Wort macht.
wording-refused-alternatives = Schreib mindestens eins, das man stattdessen sagen könnte.
wording-refused-why = Sag in einem Satz, warum das Wort verletzt.
wording-refused-reason = Sag, warum, damit andere in der Moderation es später verstehen.
wording-refused-absent = Dieses Wort steht nicht auf der Liste und lässt sich deshalb nicht ausschalten.
wording-refused-many = Es sind schon so viele Wörter geändert, dass keine mehr hineinpassen. Beende Änderungen, die niemand braucht.
