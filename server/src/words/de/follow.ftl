### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = alle Cafés und Veranstaltungen
followed-town = alles im Umkreis von { $km }{ "\u00A0" }km um { $name }
followed-language = alles in dieser Sprache: { $name }
followed-group = alles von { $name }
followed-listing = „{ $name }“
followed-topic = das Thema „{ $name }“
followed-search = alles mit den Wörtern „{ $name }“
followed-gone = etwas, das gerade nicht auf der Website ist
followed-as-it-happens = sofort, wenn etwas passiert
followed-every-day = jeden Tag um { $hour }, { $zone }
followed-every-week = jeden Montag um { $hour }, { $zone }
followed-before-each-date = { $ahead } vor jedem Termin
followed-ahead-hours = { $hours ->
    [one] 1{ "\u00A0" }Stunde
   *[other] { $hours }{ "\u00A0" }Stunden
}
followed-ahead-days = { $days ->
    [one] 1{ "\u00A0" }Tag
   *[other] { $days }{ "\u00A0" }Tage
}
followed-zone = Ortszeit { $town }

## The form

following-agreement = Ja, schickt mir E-Mails über { $what }, { $rhythm }. Ich kann sie jederzeit beenden.
following-describe = Bekomm E-Mails über Cafés und Veranstaltungen: sobald etwas passiert, einmal am Tag, einmal in der Woche oder vor dem nächsten Termin.
following-heading = Per E-Mail abonnieren
following-lede = Wir sagen dir, was neu ist, was sich ändert und was abgesagt wird. Kein Konto, keine Werbung. Jede E-Mail hat einen Link, der sie beendet.
following-what-label = Was willst du abonnieren?
add-what-everything = Alle Cafés und Veranstaltungen
add-what-town = Was bei einer Stadt ist
add-what-tag = Ein Thema
add-what-language = Alles in einer Sprache
add-what-search = Alles mit bestimmten Wörtern
following-what-this = Du abonnierst
following-what-hint = Um eine Gruppe, ein Café oder eine Veranstaltung zu abonnieren, öffne die Seite dazu und wähl dort „Per E-Mail abonnieren“.
following-topic-label = Welches Thema?
following-topic-hint = Zum Beispiel: Naloxon
following-words-label = Welche Wörter?
following-language-none = Sprache wählen
following-town-which = Welche?
following-town-which-hint = Deine ist nicht dabei? Schreib ihren Landkreis oder ihr Land dahinter, zum Beispiel: Newport, Shropshire
following-words-hint = Ein Name, eine Art von Hilfe, was auch immer darin stehen muss. Zum Beispiel: Familien
following-rhythm-label = Wie oft?
add-rhythm-instant = Sobald etwas passiert
add-rhythm-instant-hint = Was abgesagt, verschoben oder neu ist, höchstens eine E-Mail in zehn Minuten über dieselbe Sache.
add-rhythm-next-date = Vor jedem Termin
add-rhythm-next-date-hint = Eine E-Mail im Voraus, und noch eine, sofort, wenn sich dieser Termin doch ändert.
add-rhythm-daily = Einmal am Tag
add-rhythm-daily-hint = Heute und morgen, und was neu oder abgesagt ist. Nichts zu sagen, keine E-Mail.
add-rhythm-weekly = Einmal in der Woche, montags
add-rhythm-weekly-hint = Die nächsten zwei Wochen, und was neu oder abgesagt ist. Nichts zu sagen, keine E-Mail.
following-ahead-label = Wie lange vorher?
following-ahead-refused = Wähl zwischen 1 Stunde und 14 Tagen, zum Beispiel 3h oder 2d.
following-next-date-refused = Vor jedem Termin melden können wir nur ein einzelnes Café oder eine einzelne Veranstaltung. Wähl eine andere Antwort, oder abonnier es auf der Seite dazu.
following-hour-label = Zu welcher Uhrzeit?
following-zone-label = Nach welcher Ortszeit?
following-zone-hint = Zeiten an anderen Orten stehen mit dem Namen des Ortes dabei.
following-email-label = Deine E-Mail-Adresse
following-email-hint = Wir benutzen sie nur für diese E-Mails. Niemand sonst sieht sie.
following-send = Diese E-Mails bestellen
follow-email = Per E-Mail abonnieren
foot-follow = Termine per E-Mail bekommen
following-keep = Im Betreff unserer E-Mails steht nie, worum es geht, falls jemand anders deinen Bildschirm sieht. Wenn du eine Stadt abonnierst, steht die Stadt darin.

following-email-missing = Gib deine E-Mail-Adresse an, damit wir wissen, wohin wir schreiben sollen.
following-hour-refused = Wähl eine volle Stunde von 0 bis 23.
following-group-unknown = Wir finden keine Gruppe dieses Namens, die gerade etwas einträgt. Wähl etwas anderes zum Abonnieren.
following-listing-unknown = Wir finden dieses Café oder diese Veranstaltung nicht. Vielleicht wurde es von der Website genommen. Wähl etwas anderes zum Abonnieren.
following-town-missing = Gib eine Stadt oder die erste Hälfte einer britischen Postleitzahl ein, zum Beispiel LS9.
following-town-several = Es gibt mehr als ein „{ $typed }“. Wähl deins.
following-town-wider = „{ $typed }“ ist keine Stadt, über die wir E-Mails schicken können. Gib eine Stadt oder eine Postleitzahl ein.
following-town-guessed = Wir kennen kein „{ $typed }“. Meinst du eine von diesen? Wenn nicht, schau, ob es richtig geschrieben ist.
following-within-refused = Wähl, wie weit, in ganzen Kilometern ab 1.
following-language-missing = Wähl eine Sprache.
following-topic-missing = Gib das Thema ein, zum Beispiel Naloxon.
following-words-missing = Gib mindestens ein Wort ein, nach dem wir suchen sollen.
following-broken = Bei uns ist etwas kaputtgegangen. Nichts, was du getippt hast, ist verloren: Bitte warte eine Minute und schick das Formular noch einmal.

following-asked-heading = Sieh in deine E-Mails
following-asked-lede = Wenn die Adresse stimmt, ist eine E-Mail unterwegs. Darin ist ein Link.
following-asked-then = Öffne den Link und drück „Bestätigen“. Vorher schicken wir keine weitere E-Mail.
following-asked-none = Nach zehn Minuten keine E-Mail? Sieh im Spam-Ordner nach. Wenn sie dort nicht ist, kann in der Adresse ein Fehler sein: Füll das Formular noch einmal mit der richtigen aus.
following-asked-browse = Sehen, was läuft

## The page behind the link

following-private = Diese Seite ist nur für eine einzige Person.
following-confirm-heading = Willst du diese E-Mails?
following-confirm-button = Bestätigen
following-confirm-explain = Drück „Bestätigen“, dann fangen wir an. Du kannst es dir jederzeit anders überlegen.
following-confirm-not-you = Das bist nicht du? Schließ diese Seite. Nach zwei Tagen vergessen wir die Adresse.
following-page-heading = Was du abonniert hast
following-page-lede = E-Mails gehen an { $address }.
following-page-confirmed = Danke. Es ist bestätigt, und deine E-Mails werden kommen.
following-page-saved = Es ist geändert.
following-page-paused = Keine E-Mails darüber, bis du sie wieder willst.
following-page-on = Die E-Mails kommen wieder, über alles, was von jetzt an passiert.
following-page-ended = Diese E-Mails sind beendet. Was du hier siehst, geht weiter.
following-item-heading = E-Mails über { $what }
following-item-rhythm = Sie kommen { $rhythm }.
following-item-paused = Sie machen Pause.
following-pause-button = Pause machen
following-go-on-button = Weitermachen
following-export-heading = Was wir über dich speichern
following-export-explain = Deine Adresse, was du abonniert hast, wozu und wann du Ja gesagt hast, und welche E-Mails in den letzten 30 Tagen hinausgingen: in einer Datei.
following-export-link = Herunterladen (JSON)
following-item-waiting = Sie warten auf dein Ja.
following-item-waiting-link = Ja zu diesen E-Mails sagen
following-change-fold = Ändern, wie oft sie kommen
following-change-button = Speichern
following-end-button = Abbestellen
following-more = Etwas anderes abonnieren
following-erase-heading = Deine Adresse löschen lassen
following-erase-explain = Wir beenden alle diese E-Mails und löschen deine Adresse mit allem, was daran hängt. Sicherheitskopien können sie noch höchstens 30 Tage enthalten.
following-erase-button = Meine Adresse löschen

following-ended-heading = Diese E-Mails sind beendet
following-ended-lede = Du hast hier nichts mehr abonniert, und wir behalten nichts davon.
following-gone-heading = Hier ist nichts gespeichert
following-gone-lede = Diese E-Mails sind beendet, oder sie wurden nie bestätigt. Wir behalten nichts davon.
following-gone-again = Du kannst jederzeit wieder E-Mails bestellen.
following-lost-heading = Dieser Link ist nicht ganz
following-lost-lede = Vielleicht fehlt ein Stück. Kopier den ganzen Link aus der E-Mail, oder lass dir deine Links neu schicken.
following-lost-resend = Schickt mir meine Links
following-erased-heading = Deine Adresse ist gelöscht
following-erased-lede = Wir behalten hier nichts davon, und es kommt keine E-Mail. Sicherheitskopien können sie noch höchstens 30 Tage enthalten.
following-erased-needed-heading = Deine E-Mails sind beendet
following-erased-needed-lede = Du hast hier nichts mehr abonniert. Deine Adresse bleibt aus einem Grund: Ein Eintrag von dir braucht sie. Zieh den Eintrag auf seiner privaten Seite zurück, oder schreib uns, damit auch sie gelöscht wird.

## Unsubscribing

unsubscribe-describe = E-Mails von Cuppa beenden.
unsubscribe-heading = Diese E-Mails beenden?
unsubscribe-lede = Du bekommst E-Mails über { $what }.
unsubscribe-button = Abbestellen
unsubscribe-explain = Einmal drücken, und es kommen keine mehr. Niemand fragt, warum.
unsubscribe-done-heading = Du hast abbestellt
unsubscribe-done-lede = Diese E-Mails sind beendet, und wir behalten nichts davon. Eine, die gerade unterwegs ist, kann noch ankommen.
unsubscribe-already-lede = Diese E-Mails waren schon beendet. Es gibt nichts mehr zu tun.
