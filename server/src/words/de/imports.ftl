### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Deinen Kalender holen
import-describe = Holt Veranstaltungen aus einem Kalender, den du woanders führst.
import-quiet-link = Deinen Kalender holen
import-quiet-text = Stehen deine Veranstaltungen in einem anderen Kalender? Du musst sie nicht noch einmal tippen.
import-lede = Stehen deine Veranstaltungen in einem anderen Kalender? Hol sie von dort. Du siehst erst, was kommt, und nichts ist öffentlich, bevor du es sagst.
import-file-label = Eine Kalenderdatei
import-file-hint = Ihr Name endet auf .ics. Kalenderprogramme nennen das „exportieren“.
import-address-label = Oder die Adresse eines Kalenders
import-address-hint = Sie beginnt mit https:// oder webcal:// und muss für alle offen sein. Zum Beispiel: https://example.org/union.ics
import-mode-label = Wie oft?
add-mode-once = Einmal holen
add-mode-follow = Aktuell halten
add-mode-follow-hint = Wir sehen etwa alle sechs Stunden bei der Adresse nach. Was sich dort ändert, ändert sich hier. Was dort entfernt wird, wird von der Website genommen.
import-show = Zeig mir, was kommt
import-not-theirs = Was ein Kalender bringt, gehört der Person, die die E-Mails zu diesem Eintrag bekommt. Nur sie kann einen holen, und alle, die sie gebeten hat, sich darum zu kümmern.
import-not-confirmed = Bitte bestätige erst deinen Eintrag. Dann kannst du einen Kalender holen.
import-back = Zurück zur privaten Seite deines Eintrags

import-preview-title = Das würde kommen
import-preview-from = Aus { $origin }
import-preview-called = Der Kalender heißt „{ $name }“.
import-preview-events = { $count ->
    [one] Eine Veranstaltung
   *[other] { $count } Veranstaltungen
}
import-preview-coming = { $count ->
    [0] Keine davon steht noch bevor.
    [one] Eine davon steht noch bevor.
   *[other] { $count } davon stehen noch bevor.
}
import-preview-old = { $count ->
    [one] Eine weitere ist seit mehr als { $days } Tagen vorbei und wird weggelassen.
   *[other] { $count } weitere sind seit mehr als { $days } Tagen vorbei und werden weggelassen.
}
import-preview-first = Die ersten Termine
import-preview-nothing = In diesem Kalender ist keine Veranstaltung, die kommen könnte.
import-preview-public = Namen, Worte, Zeiten und Orte werden öffentlich. Links zum Teilnehmen online bleiben verborgen, wie immer.
import-preview-held = Die Moderation sieht sie sich erst an, weil sie dich noch nicht kennt. Bis dahin sieht sie niemand. Höchstens { $most } können auf einmal warten; der Rest kann später kommen.
import-preview-once = Sie werden einmal geholt. Später änderst du sie hier, jede auf ihrer eigenen privaten Seite.
import-preview-follow = Der Kalender wird aktuell gehalten: Wir sehen dort etwa alle sechs Stunden nach.
import-preview-warnings = Was wir nicht brauchen konnten
import-preview-take = Jetzt holen
import-preview-other = Anderen Kalender wählen

import-refused-nothing = Wähl eine Kalenderdatei, oder gib die Adresse eines Kalenders an.
import-refused-both = Gib eine Datei oder eine Adresse an, nicht beides.
import-refused-file-follow = Eine Datei lässt sich nicht aktuell halten. Gib die Adresse deines Kalenders an, oder hol die Datei einmal.
import-refused-file-large = Diese Datei ist größer als { $most } MB. Gib stattdessen die Adresse deines Kalenders an.
import-refused-empty = Diese Datei ist leer.
import-refused-web-page = Das ist eine Webseite und kein Kalender. Such nach einem Link, der auf .ics endet.
import-refused-no-calendar = Das ist kein Kalender, den wir lesen können. Kalenderdateien beginnen mit BEGIN:VCALENDAR.
import-refused-lost = Wir behalten eine Stunde lang, was du durchgesehen hast, und die ist vorbei. Bitte wähl es noch einmal.
import-refused-busy = Gerade kommen viele Kalender an. Warte eine Minute und drück den Knopf noch einmal.
import-refused-address = Das ist keine Webadresse. Sie beginnt mit https:// oder webcal://
import-refused-credentials = Diese Adresse enthält einen Namen und ein Passwort. Gib eine Adresse an, die für alle offen ist.
import-refused-port = Hinter der Nummer { $port } in dieser Adresse suchen wir keine Kalender. Nimm den Doppelpunkt und die Nummer heraus, oder gib eine andere Adresse an.
import-refused-private = Diese Adresse führt in ein privates Netz. Gib eine Adresse an, die alle im Internet öffnen können.
import-refused-name = Es gibt keinen Rechner dieses Namens. Prüf die Adresse.
import-refused-silent = Dort antwortet niemand. Prüf die Adresse, oder versuch es später noch einmal.
import-refused-certificate = Die Verbindung zu dieser Adresse ist nicht sicher: Ihr Zertifikat passt nicht.
import-refused-circles = Diese Adresse führt ohne Ende von einem Ort zum nächsten.
import-refused-gone = An dieser Adresse ist nichts mehr. Prüf sie.
import-refused-forbidden = Dieser Kalender ist nicht für alle offen. Mach ihn dort öffentlich, oder gib seine geheime Adresse an.
import-refused-status = Der Rechner an dieser Adresse sagt Nein (Nummer { $number }). Prüf die Adresse, oder versuch es später noch einmal.
import-refused-large = Dieser Kalender ist größer als { $most } MB.
import-refused-slow = Der Rechner an dieser Adresse braucht zu lange für eine Antwort. Versuch es später noch einmal.
import-refused-broke-off = Der Kalender brach mittendrin ab. Versuch es später noch einmal.
import-refused-file = Die Datei { $name } lässt sich nicht lesen.
import-refused-group = Sag mit --group, von welcher Gruppe der Kalender ist, zum Beispiel --group hope-street-union.

import-line = Zeile { $line }: { $text }
import-warnings-more = { $count ->
    [one] Und noch eins.
   *[other] Und noch { $count }.
}
import-noted-title-cut = Der Name von „{ $title }“ war zu lang. Er wurde gekürzt und steht ganz in der Beschreibung.
import-noted-untitled = Eine Veranstaltung hat keinen Namen. Hier heißt sie „{ $title }“.
import-untitled = Eine Veranstaltung ohne Namen
import-noted-description-cut = Die Beschreibung von „{ $title }“ war zu lang und wurde gekürzt.
import-noted-place-cut = Der Ort von „{ $title }“ war zu lang und wurde gekürzt.
import-link-hidden = (der Link zum Teilnehmen wird nicht gezeigt)
import-noted-closed = Ein Link oder Code, um an „{ $title }“ online teilzunehmen, stand hier: { $parts }. Wir haben ihn herausgenommen, weil das alle lesen können.
import-part-title = ihr Name
import-part-description = ihre Beschreibung
import-part-place = ihr Ort
import-part-address = ihre Webadresse
import-part-topics = ihre Themen
import-part-dates = was sie zu einzelnen Terminen sagt
import-place-on-map = Ein Ort auf der Karte
import-noted-tags = „{ $title }“ hat mehr als { $most } Themen. Die ersten bleiben.
import-noted-old = { $count ->
    [one] Eine Veranstaltung war seit mehr als { $days } Tagen vorbei. Sie wurde weggelassen.
   *[other] { $count } Veranstaltungen waren seit mehr als { $days } Tagen vorbei. Sie wurden weggelassen.
}
import-noted-twin = „{ $title }“ ist schon hier: Jemand hat es getippt. Es bleibt, wie es ist.
import-noted-other = „{ $title }“ ist schon hier, aus einem anderen deiner Kalender.
import-noted-cap = { $count ->
    [one] Eine Veranstaltung wurde weggelassen, weil schon { $most } auf die Moderation warten. Sie kommt, wenn die durchgesehen sind.
   *[other] { $count } Veranstaltungen wurden weggelassen, weil schon { $most } auf die Moderation warten. Sie kommen, wenn die durchgesehen sind.
}
import-noted-by-hand = „{ $title }“ wurde hier von Hand geändert, deshalb ändert es der Kalender nicht mehr.
import-noted-by-hand-missing = „{ $title }“ steht nicht mehr im Kalender. Es wurde hier von Hand geändert, deshalb bleibt es.
import-noted-waits = „{ $title }“ hat sich im Kalender geändert. Die Änderung gilt erst, wenn die Moderation dich kennt.
import-noted-broken = Bei dieser Veranstaltung ging bei uns etwas kaputt, deshalb wurde sie weggelassen. Hol den Kalender noch einmal, oder tipp diese Veranstaltung hier.
import-noted-not-whole = Wir konnten den Kalender nicht bis zum Ende lesen. Deshalb wird nichts von der Website genommen, auch wenn es dort fehlt.
import-noted-different = „{ $title }“ weicht an zu vielen einzelnen Terminen ab. Wir haben { $most } davon behalten, die nächsten.
import-noted-doubted = { $count ->
    [one] Eine Veranstaltung fehlt plötzlich im Kalender. Das kann ein Versehen sein. Sie bleibt
   *[other] { $count } Veranstaltungen fehlen plötzlich im Kalender. Das kann ein Versehen sein. Sie bleiben
}, bis wir noch einmal nachgesehen haben.
import-more-at = Mehr bei { $address }

import-done-taken = Dein Kalender ist da.
import-done-working = Dein Kalender ist lang. Wir holen ihn noch: Lade diese Seite in einer Minute neu.
import-done-ended = Er wird nicht mehr aktuell gehalten. Alles, was kam, bleibt.
import-done-again = Wir haben noch einmal nachgefragt.
import-refused-many = Du hältst schon { $most } Kalender aktuell. Beende einen davon, oder hol diesen einmal.

import-yours-heading = Kalender, die du geholt hast
import-from-file = Aus der Datei { $origin }
import-state-once = Einmal geholt
import-state-follows = Wird aktuell gehalten. Wir sehen dort wieder nach: { $when }.
import-state-failing = Beim letzten Mal ging es nicht: { $why }
import-state-failures = Wir sehen dort nicht mehr nach, weil es tagelang nicht ging: { $why }
import-state-organiser = Du hältst ihn nicht mehr aktuell.
import-state-moderator = Die Moderation hat diesen Kalender angehalten. Wenn du meinst, dass das falsch ist, antworte auf irgendeine E-Mail von uns, und ein Mensch liest es.
import-last = Das letzte Mal: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Eine Veranstaltung kam dazu.
   *[other] { $count } Veranstaltungen kamen dazu.
}
import-came-changed = { $count ->
    [one] Eine Veranstaltung wurde geändert.
   *[other] { $count } Veranstaltungen wurden geändert.
}
import-came-withdrawn = { $count ->
    [one] Eine Veranstaltung wurde von der Website genommen.
   *[other] { $count } Veranstaltungen wurden von der Website genommen.
}
import-came-back = { $count ->
    [one] Eine Veranstaltung kam zurück.
   *[other] { $count } Veranstaltungen kamen zurück.
}
import-came-nothing = Nichts war neu.
import-held-count = { $count ->
    [one] Eine wartet auf die Moderation.
   *[other] { $count } warten auf die Moderation.
}
import-listings-heading = Was gekommen ist
import-listings-text = Jede hat eine eigene private Seite. Was du dort hinzufügst, bleibt. Wenn du dort den Namen, die Worte, die Zeit, den Ort oder die Themen änderst, ändert der Kalender diese nicht mehr.
import-by-hand = Hier von Hand geändert: Der Kalender ändert es nicht mehr.
import-listing-over = Vorbei
import-warnings-heading = { $count ->
    [one] Eine Sache, die wir nicht brauchen konnten
   *[other] { $count } Dinge, die wir nicht brauchen konnten
}
import-stop = Nicht mehr aktuell halten
import-again = Noch einmal versuchen

import-moderate-link = Geholte Kalender
import-moderate-title = Geholte Kalender
import-moderate-lede = Wer einen Kalender holt, und von wo. Nur die Moderation kann das sehen.
import-moderate-none = Noch hat niemand einen Kalender geholt.
import-moderate-by = Von { $who }
import-moderate-group = Für { $group }
import-moderate-listings = { $count ->
    [0] Es kam nichts daraus.
    [one] Ein Eintrag kam daraus.
   *[other] { $count } Einträge kamen daraus.
}
import-moderate-failures = Angehalten: Es ging tagelang nicht.
import-moderate-organiser = Vom Orga-Team angehalten.
import-moderate-moderator = Von der Moderation angehalten.
import-moderate-waiting = { $count ->
    [one] Ein Eintrag daraus wartet.
   *[other] { $count } Einträge daraus warten.
}
import-moderate-stop = Diesen Kalender anhalten
import-moderate-allow = Diesen Kalender wieder erlauben
import-moderate-allow-hint = Was davon abgelehnt wurde, wartet hier noch einmal.
import-moderate-done-allowed = Dieser Kalender darf wieder kommen. Was davon abgelehnt wurde, wartet hier noch einmal.
import-moderate-log-approved = Freigegeben
import-moderate-log-rejected = Abgelehnt
import-moderate-log-stopped = Angehalten
import-moderate-log-allowed = Wieder erlaubt
import-moderate-approve = Alle freigeben
import-moderate-reject-section = Nicht annehmen
import-moderate-reject = Alle ablehnen
import-moderate-bundle = { $count ->
    [one] Auch ein Eintrag aus einem Kalender wartet.
   *[other] Auch { $count } Einträge aus Kalendern warten.
}
import-moderate-look = Durchsehen
import-moderate-done-ended = Dieser Kalender ist angehalten. Was daraus kam, bleibt.
import-moderate-done-approved = Sie sind jetzt öffentlich. Das Orga-Team bekommt eine E-Mail.
import-moderate-done-rejected = Sie wurden nicht angenommen, und ihr Kalender ist angehalten. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
import-moderate-done-rejected-more = Sie wurden nicht angenommen, und ihr Kalender ist angehalten. Ebenso, was kam oder sich änderte, während du hingesehen hast. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
import-moderate-changed = Es kam mehr, oder etwas änderte sich, während du hingesehen hast. Bitte sieh noch einmal hin, dann entscheide.

letter-import-suspended-subject = Dein Kalender ließ sich nicht lesen
letter-import-suspended-opening = Tagelang konnten wir einen Kalender nicht lesen, deshalb sehen wir dort nicht mehr nach. Du wolltest, dass wir deine Einträge danach aktuell halten. Das war die letzte Antwort:
letter-import-suspended-stays = Alles, was vorher kam, bleibt, wie es ist.
letter-import-suspended-then = Wenn der Kalender wieder geht, drück „Noch einmal versuchen“ auf seiner Seite.
letter-import-suspended-address = Seine Adresse ist:
letter-import-suspended-command = Wenn der Kalender wieder geht, hol ihn noch einmal mit der Kommandozeile, mit --subscribe.
letter-import-released-subject = Die Veranstaltungen aus deinem Kalender sind öffentlich
letter-import-released-opening = Die Moderation hat sich die Veranstaltungen aus deinem Kalender angesehen. Alle können sie jetzt sehen. Was du von jetzt an holst, ist sofort öffentlich.
letter-import-released-watched = Die Moderation hat sich die Veranstaltungen aus deinem Kalender angesehen. Alle können sie jetzt sehen.
letter-import-rejected-subject = Zu deinem Kalender
letter-import-rejected-opening = Die Moderation hat sich die Veranstaltungen aus deinem Kalender angesehen und sie nicht veröffentlicht. Der Grund:
letter-import-rejected-then = Wenn du meinst, dass wir falsch liegen, antworte auf diese E-Mail, und ein Mensch liest es.
letter-import-looks-again-subject = Wir sehen uns deinen Kalender noch einmal an
letter-import-looks-again-opening = Wir haben dir über die Veranstaltungen aus deinem Kalender geschrieben. Die Moderation hat diese Entscheidung zurückgenommen: Sie warten noch einmal auf die Moderation, und bis dahin kann sie niemand sonst sehen. Du musst nichts tun. Wir schreiben dir, sobald es entschieden ist.
letter-import-page = Sehen, was aus deinem Kalender kam
letter-import-page-text = Auf der Seite deines Kalenders stehen sie alle, mit einer privaten Seite für jede.

import-command-done = { $series ->
    [0] Nichts war neu.
    [one]
        Ein Eintrag kam dazu oder wurde geändert: { $events ->
            [one] eine Veranstaltung des Kalenders.
           *[other] { $events } Veranstaltungen des Kalenders.
        }
   *[other]
        { $series } Einträge kamen dazu oder wurden geändert: { $events ->
            [one] eine Veranstaltung des Kalenders.
           *[other] { $events } Veranstaltungen des Kalenders.
        }
}
import-command-subscribed = Der Kalender wird von jetzt an aktuell gehalten, etwa alle sechs Stunden, solange der Server läuft.
import-command-nothing = Sag, welche Datei oder Adresse, zum Beispiel: cuppa import calendar.ics --group hope-street-union
