## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = E-Mails unterwegs
moderate-letters-heading = E-Mails unterwegs
moderate-letters-lede = E-Mails, die ein Mailserver nicht nimmt, schicken wir zwei Tage lang immer wieder. Adressen sind gekürzt.
moderate-letters-tried = Die E-Mail geht jetzt hinaus. Ihre Adresse nimmt wieder E-Mails an. Sieh in einer Minute wieder nach.
moderate-letters-ended = Die E-Mail ist aufgegeben. „Jetzt versuchen“ schickt sie trotzdem.
moderate-letters-nothing = Nichts wurde getan: Die E-Mail ist unterwegs, ist schon hinaus, oder die Person hat gesagt, dass sie unsere E-Mails nicht will.
moderate-letters-waiting-heading = Wartend
moderate-letters-waiting = { $count ->
    [0] Keine E-Mail wartet.
    [one] Eine E-Mail wartet.
   *[other] { $count } E-Mails warten.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Aufgegeben
moderate-letters-failed = { $count ->
    [0] In den letzten dreißig Tagen wurde keine E-Mail aufgegeben.
    [one] In den letzten dreißig Tagen wurde eine E-Mail aufgegeben.
   *[other] In den letzten dreißig Tagen wurden { $count } E-Mails aufgegeben.
}
moderate-letters-withheld-heading = Zurückgehalten
moderate-letters-suppressed = { $count ->
    [0] Jede Adresse nimmt E-Mails an.
    [one] Eine Adresse nimmt keine E-Mails an. Sie ist nur als Code gespeichert. Das endet, wenn die Person eine E-Mail bestellt und den Knopf darin drückt.
   *[other] { $count } Adressen nehmen keine E-Mails an. Sie sind nur als Codes gespeichert. Das endet, wenn eine Person eine E-Mail bestellt und den Knopf darin drückt.
}
moderate-letters-withheld = { $count ->
    [0] In den letzten dreißig Tagen wurde dafür keine E-Mail zurückgehalten.
    [one] In den letzten dreißig Tagen wurde dafür eine E-Mail zurückgehalten.
   *[other] In den letzten dreißig Tagen wurden dafür { $count } E-Mails zurückgehalten.
}
moderate-letters-returned-heading = Zurückgekommen
moderate-letters-returned = { $count ->
    [0] In den letzten dreißig Tagen kam keine E-Mail zurück.
    [one] In den letzten dreißig Tagen kam eine E-Mail zurück.
   *[other] In den letzten dreißig Tagen kamen { $count } E-Mails zurück.
}
moderate-letters-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
moderate-letters-line = { $kind }, an { $address }
moderate-letters-due = Geht hinaus am { $when }
moderate-letters-again = { $count ->
    [one] Einmal versucht. Nächster Versuch am { $when }
   *[other] { $count }-mal versucht. Nächster Versuch am { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = Was gesagt wurde: { $said }
moderate-letters-try = Jetzt versuchen
moderate-letters-try-which = Jetzt versuchen: { $what }
moderate-letters-end = Aufgeben
moderate-letters-end-which = Aufgeben: { $what }
moderate-letters-why-untrue = Nicht geschickt, weil es nicht mehr stimmte
moderate-letters-why-suppressed = Nicht geschickt, weil die Adresse keine E-Mails annimmt
moderate-letters-why-refused = Vom Mailserver abgelehnt
moderate-letters-why-late = Nach zwei Tagen aufgegeben
moderate-letters-why-given-up = Von der Moderation aufgegeben
moderate-letters-why-bounced = Geschickt und zurückgekommen

letter-kind-confirm = Bittet, einen Eintrag zu bestätigen
letter-kind-published = Ein Eintrag ist öffentlich
letter-kind-held = Ein Eintrag wartet auf die Moderation
letter-kind-rejected = Ein Eintrag wurde nicht angenommen
letter-kind-change-published = Eine Änderung ist öffentlich
letter-kind-change-rejected = Eine Änderung wurde nicht angenommen
letter-kind-edited = Die Moderation hat einen Eintrag geändert
letter-kind-hidden = Ein Eintrag ist verborgen
letter-kind-withdrawn = Ein Eintrag wurde zurückgezogen
letter-kind-new-link = Ein neuer privater Link
letter-kind-looks-again = Eine Entscheidung wurde zurückgenommen
letter-kind-appeal-refused = Antwort auf einen Einspruch
letter-kind-question = Fragt, ob ein Termin stattfindet
letter-kind-write-up-published = Ein Bericht ist öffentlich
letter-kind-write-up-rejected = Ein Bericht wurde nicht angenommen
letter-kind-write-up-waits = Eine Entscheidung über einen Bericht wurde zurückgenommen
letter-kind-held-again = Einträge warten wieder
letter-kind-queue = Sagt der Moderation, was wartet
letter-kind-links = Alle privaten Links einer Person
letter-kind-follow-confirm = Bittet, ein Abo zu bestätigen
letter-kind-follow-known = Der Link zu einem Abo
letter-kind-news-new = Abo: etwas Neues
letter-kind-news-back = Abo: etwas ist wieder da
letter-kind-news-changed = Abo: eine Änderung
letter-kind-news-cancelled = Abo: eine Absage
letter-kind-news-withdrawn = Abo: etwas wurde zurückgezogen
letter-kind-daily = Abo: der Tag
letter-kind-weekly = Abo: die Woche
letter-kind-next-date = Abo: der nächste Termin
letter-kind-sign-in = Ein Link zum Anmelden
letter-kind-holder-invited = Bittet, sich um einen Eintrag zu kümmern
letter-kind-holder-link = Ein neuer Link, um sich um einen Eintrag zu kümmern
letter-kind-holder-ended = Ein Link zu einem Eintrag ist beendet
letter-kind-offered = Bittet, einen Eintrag zu übernehmen
letter-kind-handed-over = Ein Eintrag wurde übergeben
letter-kind-goes-elsewhere = Ein Eintrag geht an jemand anderen
letter-kind-new-address = Frage an eine neue Adresse
letter-kind-address-changed = Eine Adresse hat sich geändert
letter-kind-codes-made = Codes auf Papier wurden gemacht
letter-kind-code-used = Ein Code vom Papier wurde benutzt
letter-kind-import-suspended = Ein Kalender wird nicht mehr abgefragt
letter-kind-import-released = Ein Kalender wurde freigegeben
letter-kind-import-rejected = Ein Kalender wurde nicht angenommen
letter-kind-import-looks-again = Eine Entscheidung über einen Kalender wurde zurückgenommen
letter-kind-group-invited = Lädt in eine Gruppe ein
letter-kind-group-ended = Jemand ist nicht mehr in einer Gruppe
letter-kind-group-offered = Bietet eine Rolle in einer Gruppe an
letter-kind-group-taken = Ein Angebot in einer Gruppe wurde angenommen
letter-kind-claim-approved = Eine Gruppe hat ihren Namen
letter-kind-claim-rejected = Eine Gruppe hat den Namen nicht
letter-kind-request-confirm = Bittet, eine Frage zu bestätigen
letter-kind-request-known = Eine Frage wurde zweimal gestellt
letter-kind-request-asked = Jemand fragt nach einer Adresse oder einem Link
letter-kind-request-given = Eine Adresse oder ein Link ist gegeben
letter-kind-request-refused = Eine Adresse oder ein Link ist nicht gegeben
letter-kind-request-off = An jemanden, der gefragt hat: eine Absage
letter-kind-request-changed = An jemanden, der gefragt hat: eine Änderung
letter-kind-swept = Mehrere Einträge wurden nicht angenommen
letter-kind-swept-undone = Eine Entscheidung über mehrere Einträge wurde zurückgenommen

letter-test-subject = Eine E-Mail zum Testen
letter-test-opening = Diese E-Mail wurde von Hand geschickt, um zu sehen, ob E-Mails ankommen. Sie kommen an.
letter-test-footer = Du bekommst diese E-Mail, weil jemand, der { $site } betreibt, deine Adresse getippt hat.

mail-test-sent = Geschickt. Der Mailserver hat die E-Mail an { $address } genommen.
mail-test-file = In eine Datei in { $folder } geschrieben: Es ist kein Mailserver eingestellt.
mail-state-sent = geschickt { $when }
mail-state-waiting = { $count ->
    [0] wartet, fällig { $when }
    [one] wartet, einmal versucht, nächster Versuch { $when }
   *[other] wartet, { $count }-mal versucht, nächster Versuch { $when }
}
mail-state-given-up = aufgegeben { $when }
mail-key-made = Der Schlüssel ist in { $file }, nur für das Konto, dem er gehört. Setz CUPPA_DKIM_KEY darauf und CUPPA_DKIM_SELECTOR auf { $selector }, und sag dies im DNS:

## What `cuppa check` finds.

doctor-fine = gut
doctor-advice = besser
doctor-amiss = Fehler
doctor-settings-fine = Die Einstellungen passen zusammen.
doctor-database-absent = Im Ordner { $folder } ist keine Datenbank. Sag mit --data, wo sie ist, oder starte erst den Server.
doctor-database-fine = Die Datenbank ist heil.
doctor-database-amiss = Die Datenbank ist beschädigt: { $said }. Halte den Server an und geh auf deine letzte Sicherung zurück.
doctor-keys-fine = Jede Zeile der Datenbank führt dorthin, wo sie soll.
doctor-keys-amiss = { $count ->
    [one] Eine Zeile führt zu einer anderen, die nicht da ist
   *[other] { $count } Zeilen führen zu anderen, die nicht da sind
}, zuerst in { $table }. Geh auf deine letzte Sicherung zurück, oder sag uns davon.
doctor-zones-fine = Zeitzonen sind bekannt, Stand: { $version }.
doctor-zones-amiss = Es sind keine Zeitzonen bekannt. Installiere das Paket tzdata.
doctor-room-fine = Auf der Platte sind { $free } MB frei.
doctor-room-advice = Auf der Platte sind nur noch { $free } MB frei.
doctor-room-amiss = Auf der Platte sind nur noch { $free } MB frei, zu wenig, um die Datenbank vor einer Änderung zu kopieren. Mach Platz.
doctor-key-fine = Der Schlüssel { $file } ist nur für das Konto, dem er gehört.
doctor-key-amiss = Der Schlüssel { $file } kann von anderen gelesen werden. Gib ein: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] Das Hilfetelefon der Soforthilfe wurde innerhalb von 180 Tagen geprüft.
   *[other] Alle { $count } Hilfetelefone der Soforthilfe wurden innerhalb von 180 Tagen geprüft.
}
doctor-lines-advice = { $count ->
    [one] Ein Hilfetelefon der Soforthilfe ist eingeklappt, weil es seit 180 Tagen niemand geprüft hat: { $names }. Prüf es, und leg eine eigene Liste in den Datenordner, wie es im Leitfaden für alle steht, die die Website betreiben.
   *[other] { $count } Hilfetelefone der Soforthilfe sind eingeklappt, weil sie seit 180 Tagen niemand geprüft hat: { $names }. Prüf sie, und leg eine eigene Liste in den Datenordner, wie es im Leitfaden für alle steht, die die Website betreiben.
}
doctor-lines-amiss = { $why } Bis dahin hat die Soforthilfe die Nummern, die das Programm mitbringt.
doctor-mail-files = Es ist kein Mailserver eingestellt: E-Mails werden nach { $folder } geschrieben.
doctor-mail-local = E-Mails kommen von { $address }, was nur dieser Rechner kennt. Beim DNS wurde nichts nachgefragt.
doctor-dns-absent = Auf diesem Rechner ist kein DNS-Server bekannt. Nenn einen mit --dns.
doctor-dns-silent = Das DNS antwortet nicht. Frag später wieder, oder nenn mit --dns einen anderen Server. Das muss eingetragen sein: { $record }
doctor-spf-fine = SPF: Server, die schicken dürfen, sind genannt ({ $record }).
doctor-spf-absent = SPF fehlt. Trag dies ein, oder was der Dienst sagt, der deine E-Mails befördert: { $record }
doctor-spf-open = SPF erlaubt allen zu schicken ({ $record }). Beende es mit ~all oder -all.
doctor-spf-nobody = SPF lässt niemanden schicken ({ $record }), deshalb werden E-Mails abgewiesen. Trag dies ein, oder was der Dienst sagt, der deine E-Mails befördert: { $wanted }
doctor-spf-many = SPF gibt es für { $domain } mehr als einmal, das zählt wie gar nicht. Mach einen einzigen Eintrag daraus.
doctor-dkim-fine = DKIM: Der Schlüssel bei { $name } ist der, mit dem die E-Mails unterschrieben werden.
doctor-dkim-none = E-Mails werden hier nicht unterschrieben. Entweder unterschreibt sie dein Mailserver mit DKIM, oder du machst einen Schlüssel: cuppa mail key DIR
doctor-dkim-absent = DKIM: Der Schlüssel fehlt. Trag dies ein: { $record }
doctor-dkim-other = DKIM: Dort ist ein anderer Schlüssel, deshalb stimmen die Unterschriften nicht. Trag dies ein: { $record }
doctor-dmarc-fine = DMARC ist da ({ $record }).
doctor-dmarc-absent = DMARC fehlt. Trag dies ein: { $record }
doctor-host-absent = Der Mailserver { $host } hat keine Adresse im DNS. Sieh dir CUPPA_SMTP_URL an.
doctor-ptr-fine = { $address } heißt { $name }, und das führt dorthin zurück.
doctor-ptr-other = { $address } heißt { $name }, was nicht dorthin zurückführt. Wer diese Adresse betreibt, kann es richten; es zählt, wenn deine E-Mails von dort kommen.
doctor-ptr-absent = { $address } hat keinen Namen (PTR). Wer diese Adresse betreibt, kann ihr einen geben; es zählt, wenn deine E-Mails von dort kommen.
doctor-ptr-own = Dein Mailserver ist auf diesem Rechner. Seine öffentliche Adresse braucht einen Namen (PTR), der zu ihr zurückführt, und der Server muss sich selbst so nennen (HELO).
doctor-helo-fine = HELO: E-Mails werden unter dem Namen { $name } übergeben, der zu { $addresses } und zurück führt.
doctor-helo-short = HELO: E-Mails werden unter dem Namen { $name } übergeben, den sonst niemand nachschlagen kann. Setz CUPPA_MAIL_HELO auf einen ganzen Namen, etwa den deiner Website.
doctor-helo-absent = HELO: E-Mails werden unter dem Namen { $name } übergeben, der keine Adresse im DNS hat. Gib ihm eine (A oder AAAA), oder setz CUPPA_MAIL_HELO auf einen Namen, der eine hat.
doctor-helo-other = HELO: E-Mails werden unter dem Namen { $name } übergeben, aber seine Adresse { $address } heißt { $called }. Setz CUPPA_MAIL_HELO auf diesen Namen, oder lass die Adresse so nennen, wie du dich nennst (PTR).
doctor-helo-nameless = HELO: E-Mails werden unter dem Namen { $name } übergeben, aber seine Adresse { $address } hat keinen Namen (PTR). Wer diese Adresse betreibt, kann ihr diesen geben.
