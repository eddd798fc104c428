### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = Deine E-Mail-Adresse
sign-in-email-hint = Die, die du beim Eintragen oder beim Abonnieren angegeben hast.
sign-in-send = Schickt mir einen Link
sign-in-asked-heading = Sieh in deine E-Mails
sign-in-asked-lede = Wenn wir diese Adresse kennen, ist eine E-Mail mit einem Link unterwegs. Der Link geht einmal, innerhalb einer Stunde.
sign-in-asked-none = Nach zehn Minuten keine E-Mail? Sieh im Spam-Ordner nach, oder versuch eine andere deiner Adressen. Wir schicken höchstens eine solche E-Mail in zehn Minuten.
sign-in-asked-again = Eine andere Adresse versuchen
sign-in-codes-heading = Du kannst deine E-Mails nicht lesen?
sign-in-codes-text = Hast du auf deiner Seite Codes gedruckt oder sie aufgeschrieben? Jeder meldet dich einmal an.
sign-in-code-label = Einer deiner Codes
sign-in-code-hint = Zum Beispiel: abcd-efgh-ijkl-mnop
sign-in-code-send = Mit diesem Code anmelden
sign-in-name-label = Ein Name für dieses Gerät, wenn du magst
sign-in-name-hint = Zum Beispiel: Bücherei. Nur du siehst ihn.
sign-in-new-link = Neuen Link holen
sign-in-to-me = Zu deiner Seite

refused-code-missing = Gib einen deiner Codes ein.
refused-code = Dieser Code geht nicht. Vielleicht ist ein Tippfehler darin, oder er wurde schon benutzt. Versuch einen anderen.

## One's own page

shell-me = Ich
foot-sign-in = Anmelden
foot-me = Deine Seite
me-heading = Deine Seite
me-describe = Alles, was du bei Cuppa hast.
me-signed-in-as = Du bist angemeldet als { $email }.
me-out-heading = Melde dich erst an
me-out-lede = Diese Seite ist für die Person, die sich angemeldet hat. Hol dir einen Link per E-Mail und komm wieder her.
me-listings-heading = Deine Einträge
me-listings-none = Du hast noch keinen Eintrag.
me-add-event = Veranstaltung eintragen
me-add-cafe = Café eintragen
me-needs-heading = Das wartet auf dich
me-needs-confirm = Bitte bestätige es. Bis dahin kann es niemand sehen.
me-needs-rejected = Die Moderation hat es nicht angenommen. Lies, warum, und ändere es.
me-needs-agree = Jemand hat dich gebeten, dich darum zu kümmern. Öffne es, um Ja zu sagen.
me-open = Die private Seite öffnen
me-confirm = Durchsehen und bestätigen
me-next = Nächster Termin: { $day }
me-next-none = Es steht kein Termin an.
me-shared = Du kümmerst dich mit anderen darum.
me-from-calendars = { $count ->
    [one] Ein weiterer Eintrag kam aus deinem Kalender. Du findest ihn auf der Seite, auf der du den Kalender geholt hast.
   *[other] { $count } weitere Einträge kamen aus deinem Kalender. Du findest sie auf der Seite, auf der du den Kalender geholt hast.
}
me-settings-heading = Anmelden und E-Mails
me-rights-heading = Was wir über dich speichern
me-kept-link = Alles herunterladen, was über dich gespeichert ist
me-kept-text = Eine Datei mit deinen Einträgen, E-Mails, Abos und allem anderen.
me-erasure-link = Alles von mir löschen
me-erasure-text = Du siehst vorher, was mit deinen Einträgen geschieht, und wählst.
me-erasure-heading = Alles von mir löschen
me-erasure-lede = Das löscht { $address } und alles, was hier von dir ist, für immer. Niemand kann das zurücknehmen, auch wir nicht.
me-erasure-kept = Wenn du davon etwas behalten willst, lade es erst herunter.
me-erasure-listings = Was mit deinen Einträgen geschieht
me-erasure-listings-text = Was an andere geht, bleibt so, wie es jetzt dasteht. Sieh nach, ob dein Name, deine Nummer oder etwas über dich darin steht, und ändere das vorher.
me-erasure-seen = Alle konnten diesen Eintrag sehen. Er kommt sofort von der Website, und alle, die ihn abonniert haben, erfahren es. Kalender erfahren noch 90 Tage lang, dass es nicht stattfindet. Nur seine Webadresse bleibt.
me-erasure-unseen = Niemand hat diesen Eintrag gesehen. Nichts davon bleibt.
me-erasure-names = Darin steht deine E-Mail-Adresse, deshalb kann ihn so niemand sonst bekommen. Ändere erst den Text, sonst wird der Eintrag gelöscht.
me-erasure-way-holder = { $address } macht damit weiter
me-erasure-way-group = { $group } macht damit weiter
me-erasure-way-erase = Eintrag löschen
me-erasure-calendars =
    { $count ->
        [one] Ein Eintrag, der aus deinem Kalender kam, geht denselben Weg wie die Seite, auf der du den Kalender geholt hast.
       *[other] { $count } Einträge, die aus deinen Kalendern kamen, gehen denselben Weg wie die Seite, auf der du sie geholt hast.
    }
me-erasure-groups = Was mit deinen Gruppen geschieht
me-erasure-group-on = { $group }: Verantwortlich ist dann das Mitglied, das am längsten dabei ist.
me-erasure-group-ends = { $group }: Niemand sonst ist in der Gruppe, deshalb wird auch sie gelöscht.
me-erasure-group-leaves =
    { $count ->
        [one] Du verlässt eine Gruppe, für die auch andere oder nur andere verantwortlich sind.
       *[other] Du verlässt { $count } Gruppen, für die auch andere oder nur andere verantwortlich sind.
    }
me-erasure-else = Was sonst noch gelöscht wird
me-erasure-follows =
    { $count ->
        [0] Du hast hier nichts abonniert.
        [one] Dein Abo. Du bekommst dazu keine E-Mails mehr.
       *[other] Deine { $count } Abos. Du bekommst dazu keine E-Mails mehr.
    }
me-erasure-held =
    { $count ->
        [one] Dein Link zu einem Eintrag, um den du dich mit anderen kümmerst. Der Eintrag bleibt bei ihnen.
       *[other] Deine Links zu { $count } Einträgen, um die du dich mit anderen kümmerst. Die Einträge bleiben bei ihnen.
    }
me-erasure-rest = Wo du angemeldet bist, deine Codes auf Papier, alle E-Mails an dich, was du Orga-Teams gefragt hast, und was in deinen Einträgen vorher stand. Was die Moderation entschieden hat, bleibt, ohne deinen Namen.
me-erasure-backups = Sicherheitskopien können es noch höchstens 30 Tage enthalten. Dann ist es auch dort weg.
me-erasure-word = Gib { $word } ein, wenn du es ernst meinst
me-erasure-button = Alles von mir für immer löschen
me-erasure-stop = Jetzt nicht
me-erased-heading = Alles von dir ist gelöscht
me-erased-lede = Nichts hier ist mehr deins, und du bist nirgends mehr angemeldet. Wir wünschen dir alles Gute.
me-erased-backups = Die Datei, in der es stand, wird innerhalb eines Tages neu geschrieben. Sicherheitskopien können es noch höchstens 30 Tage enthalten.
erase-word = LÖSCHEN
erased-listing = Von der Website genommen
me-sessions-link = Wo du angemeldet bist
me-sessions-count = { $count ->
    [one] Nur auf diesem Gerät.
   *[other] Auf { $count } Geräten.
}
me-codes-link = Codes auf Papier
me-codes-none = Du hast keine. Sie helfen, wenn du nicht mehr an deine E-Mails kommst.
me-codes-count = { $count ->
    [one] Du hast noch einen. Es ist Zeit, neue zu machen.
   *[other] Du hast noch { $count }.
}
me-address-link = Eine andere E-Mail-Adresse benutzen
me-address-text = E-Mails gehen an { $email }.
me-back = Deine Seite

me-sessions-heading = Wo du angemeldet bist
me-sessions-lede = Wir führen keine Liste von Geräten oder Orten. Du kannst jeder Anmeldung einen Namen geben, damit du sie auseinanderhalten kannst.
me-session-this = Dieses Gerät
me-session-unnamed = Kein Name
me-session-since = Angemeldet seit { $day }. Endet von selbst am { $until }.
me-session-name-label = Name
me-session-name = Namen speichern
me-session-end = Dort abmelden
me-sessions-end-heading = Überall sonst
me-sessions-end-text = Hast du einen Computer benutzt, den auch andere benutzen? Das meldet dich überall ab, nur hier nicht.
me-sessions-end = Überall sonst abmelden
me-done-named = Der Name ist gespeichert.
me-done-ended = Du bist dort abgemeldet.
me-done-all-ended = Du bist überall sonst abgemeldet.

me-codes-heading = Codes auf Papier
me-codes-lede = Wenn du nicht mehr an deine E-Mails kommst, lässt dich ein Code auf Papier trotzdem hinein. Jeder Code geht einmal.
me-codes-how = Bewahr sie dort auf, wo du Wichtiges aufbewahrst, und wo niemand danach sucht. Wer einen hat, kann sich in deinem Namen anmelden.
me-codes-replace = Neue Codes ersetzen die alten. Die alten gehen dann sofort nicht mehr.
me-codes-make = Neue Codes machen
me-codes-made-heading = Deine Codes
me-codes-made-lede = Diese Seite zeigt sie nur einmal. Druck sie jetzt, oder schreib sie auf.
me-codes-made-use = Um einen zu benutzen, öffne { $address } und tipp ihn dort. Streich ihn danach durch.
me-codes-made-then = Deine E-Mails sind für immer weg? Melde dich mit einem Code an und gib uns dann auf deiner Seite eine andere Adresse.

me-address-heading = Eine andere E-Mail-Adresse benutzen
me-address-lede = Alle deine E-Mails und Links gehen dann an die neue Adresse: zu deinen Einträgen und zu allem, was du abonniert hast.
me-address-now = Jetzt gehen sie an { $email }.
me-address-label = Deine neue E-Mail-Adresse
me-address-hint = Wir schicken eine E-Mail dorthin. Nichts ändert sich, bevor du sie bestätigst.
me-address-send = E-Mail schicken
me-address-asked = Eine E-Mail ist unterwegs an die neue Adresse. Öffne sie und drück „Bestätigen“.
refused-address-same = An diese Adresse gehen die E-Mails schon.
refused-address-soon = Wir haben gerade eine E-Mail an eine neue Adresse von dir geschickt. Warte zehn Minuten, bevor du eine andere versuchst.

new-address-heading = Ist das deine neue Adresse?
new-address-describe = Eine neue E-Mail-Adresse bestätigen.
new-address-lede = Deine E-Mails gehen dann an { $email }. Drück den Knopf, wenn das stimmt.
new-address-button = Bestätigen
new-address-done-heading = Deine Adresse ist geändert
new-address-done-lede = E-Mails gehen jetzt an { $email }. Wir haben der alten Adresse gesagt, dass es eine neue gibt.
new-address-done-links = Du bist überall abgemeldet, und deine Codes auf Papier öffnen nichts mehr: Melde dich wieder an, um neue zu machen. Private Links, die du hast, gehen weiter. Wenn andere deine alten E-Mails lesen können, mach auf den privaten Seiten neue Links.
new-address-taken-heading = Diese Adresse wird hier schon benutzt
new-address-taken-lede = Jemand hat diese Adresse bei Cuppa benutzt, seit wir gefragt haben. Melde dich damit an, oder wähl eine andere.
new-address-stale-heading = Dieser Link geht nicht mehr
new-address-stale-lede = Er geht einen Tag lang. Bestell auf deiner Seite eine neue E-Mail.

## Who looks after a listing

holders-heading = Wer sich kümmert
holders-of = Es geht um „{ $title }“.
holders-lede = Mehrere Leute können sich um einen Eintrag kümmern. Jede Person bekommt einen eigenen Link. So kannst du einen beenden, und die anderen gelten weiter.
holders-organiser = E-Mails dazu gehen an { $email }.
holders-organiser-hidden = E-Mails dazu gehen an die Person, die es eingetragen oder übernommen hat.
holders-none = Noch kümmert sich sonst niemand darum.
holders-more = { $count ->
    [one] Eine weitere Person kümmert sich darum.
   *[other] { $count } weitere Leute kümmern sich darum.
}
holders-you = Du
holders-since = Seit { $day }.
holders-asked = Gefragt am { $day }. Bisher kein Ja.
holders-invite-heading = Jemanden fragen
holders-invite-text = Die Person bekommt eine E-Mail mit einem Link. Sie kann alles ändern, so wie du. Wenn sie nicht innerhalb von 30 Tagen Ja sagt, endet der Link, und wir vergessen ihre Adresse.
holders-email-label = Die E-Mail-Adresse der Person
holders-invite = E-Mail schicken
holders-invite-organiser = Nur die Person, an die die E-Mails gehen, kann andere fragen.
holders-renew = Neuen Link schicken
holders-end = Diesen Link beenden
holders-handover-fold = Übergeben
holders-handover-text = Die Person bekommt eine E-Mail, die sie fragt. Sagt sie Ja, gehen die E-Mails von da an an sie, und dein privater Link endet.
holders-stay = Dann einen eigenen Link behalten
holders-handover = Dieser Person anbieten
holders-offered-on = Angeboten am { $day }. Es bleibt deins, bis die Person Ja sagt. Ein Angebot, auf das niemand antwortet, endet nach 30 Tagen.
holders-keep = Angebot zurücknehmen
holders-offered-heading = Dieser Eintrag wird dir angeboten
holders-offered-text = Wenn du ihn nimmst, kommen die E-Mails dazu an dich. Du kannst andere fragen und ihn wieder übergeben. Vielleicht wollte die Person, die ihn hatte, einen Link behalten; du kannst ihn beenden. Wenn du nicht antwortest, endet das Angebot nach 30 Tagen.
holders-take-over = Ja, er ist jetzt meiner
holders-leave-heading = Gehen
holders-leave-text = Dein Link endet sofort. Die anderen machen weiter.
holders-leave = Nicht mehr darum kümmern
holders-leave-organiser = Willst du gehen? Biet den Eintrag erst jemandem von den anderen an, oder nimm ihn von der Website.
holders-agree-heading = Du wirst gebeten, dich um diesen Eintrag zu kümmern
holders-agree-see = Die Seite dazu ansehen
holders-agree-lede = Jemand, der das macht, möchte, dass du dich mit darum kümmerst.
holders-agree-text = Sag Ja, dann kannst du ihn ändern, Termine verschieben oder absagen und die Plakate dazu drucken. Wenn du nichts tust, endet dieser Link nach 30 Tagen, und wir vergessen deine Adresse.
holders-agree = Ja, ich kümmere mich
holders-decline = Nein, danke
holders-done-invited = Eine E-Mail ist unterwegs an die Person, wenn sie nicht schon einen Link hat.
holders-done-renewed = Ein neuer Link ist unterwegs an die Person. Der alte öffnet nichts mehr.
holders-done-ended = Dieser Link ist beendet. Wir haben es der Person gesagt.
holders-done-agreed = Danke. Dieser Link ist deiner.
holders-left-heading = Du kümmerst dich nicht mehr darum
holders-left-lede = Dein Link öffnet nichts mehr. Die anderen machen weiter.
holders-done-offered = Eine E-Mail ist unterwegs an die Person. Es bleibt deins, bis sie Ja sagt.
holders-done-kept = Es bleibt, wie es war.
holders-done-taken-over = Es ist jetzt deins. Das ist der neue private Link dazu; wir haben ihn dir auch per E-Mail geschickt. Heb ihn auf.
holders-link = Sehen, wer sich kümmert, und andere fragen
holders-count = { $count ->
    [0] Außer dir kümmert sich niemand darum.
    [one] Eine weitere Person kümmert sich darum.
   *[other] { $count } weitere Leute kümmern sich darum.
}
holders-ended-title = Dieser Link wurde beendet
holders-ended-text = Du kümmerst dich nicht mehr um diesen Eintrag: Du bist gegangen, oder jemand hat deinen Link beendet. Wenn das ein Irrtum ist, bitte die anderen um einen neuen.

refused-holder-not-open = Andere fragen kannst du, sobald die Adresse dieses Eintrags bestätigt ist und solange er auf der Website ist oder auf die Moderation wartet.
refused-holder-left = Die Person hat vor weniger als 30 Tagen Nein gesagt oder ist gegangen. Frag sie erst persönlich.
refused-asked-enough = An diese Adresse gingen heute schon mehrere solche E-Mails. Frag morgen wieder.
refused-holder-soon = Wir haben der Person gerade geschrieben. Versuch es in zehn Minuten noch einmal.
refused-holders-asked = Du hast innerhalb eines Tages { $most } Leute gefragt. Frag andere morgen.
refused-holder-organiser = An diese Adresse gehen die E-Mails schon.
refused-holders-many = Höchstens { $most } Leute können sich um einen Eintrag kümmern. Beende einen Link, den niemand braucht.
refused-handover = Die Person hat bisher nicht Ja gesagt. Nur wer sich um den Eintrag kümmert, kann ihn übernehmen.
refused-leaving = Die E-Mails zu diesem Eintrag gehen an dich. Biet ihn erst jemandem von den anderen an, oder nimm ihn von der Website.

## Letters

letter-people-footer = Diese E-Mail kommt, weil mit dieser Adresse oder einem Eintrag etwas getan wurde. Du bekommst keine Werbung.

letter-sign-in-subject = Dein Link zum Anmelden
letter-sign-in-opening = Jemand, wahrscheinlich du, wollte einen Link zum Anmelden.
letter-sign-in-button = Anmelden
letter-sign-in-once = Er geht einmal, innerhalb einer Stunde.
letter-sign-in-not-you = Wenn du das nicht warst, tu nichts.

letter-holder-invited-subject = Du wirst gebeten, dich um einen Eintrag zu kümmern
letter-holder-invited-opening = Jemand kümmert sich bei { $site } um „{ $title }“ und bittet dich, dabei mitzumachen.
letter-holder-invited-may = Mit diesem Link kannst du den Eintrag ändern, Termine verschieben oder absagen und die Plakate dazu drucken. Du brauchst kein Konto.
letter-holder-invited-button = Mitmachen
letter-holder-invited-keep = Der Link ist nur für dich: Behalte diese E-Mail und gib sie nicht weiter.
letter-holder-invited-not-you = Wenn du das nicht willst, tu nichts. Nach 30 Tagen endet der Link, und wir vergessen deine Adresse.

letter-holder-link-opening = Hier ist dein eigener Link, um dich um „{ $title }“ zu kümmern.
letter-holder-link-old = Ein Link, den du vorher hattest, öffnet nichts mehr.

letter-holder-ended-subject = Einer deiner Links wurde beendet
letter-holder-ended-opening = Dein Link, um dich um „{ $title }“ zu kümmern, öffnet nichts mehr. Jemand, der sich um den Eintrag kümmert, hat ihn beendet.
letter-holder-ended-then = Wenn das ein Irrtum ist, bitte dort um einen neuen.

letter-offered-subject = Ein Eintrag wird dir angeboten
letter-offered-opening = Die Person, die „{ $title }“ bei { $site } macht, möchte dir den Eintrag übergeben.
letter-offered-then = Wenn du ihn nimmst, kommen die E-Mails dazu an dich. Bis du Ja sagst, ändert sich nichts.
letter-offered-button = Angebot ansehen
letter-offered-not-you = Wenn du ihn nicht willst, tu nichts, oder sag auf dieser Seite Nein.

letter-handed-over-subject = Ein Eintrag ist jetzt deiner
letter-handed-over-opening = „{ $title }“ wurde dir übergeben.
letter-handed-over-then = E-Mails dazu kommen von jetzt an an dich. Der Link, den du dafür hattest, ist durch diesen ersetzt.

letter-goes-elsewhere-subject = Dein Eintrag wurde übergeben
letter-goes-elsewhere-opening = „{ $title }“ wurde an jemanden übergeben, der sich mit dir darum gekümmert hat. E-Mails dazu gehen jetzt dorthin, und dein privater Link öffnet nichts mehr.
letter-goes-elsewhere-not-you = Wenn du das nicht wolltest, schreib an { $contact }, und ein Mensch sieht es sich an.

letter-codes-made-subject = Neue Codes zum Anmelden
letter-codes-made-opening = Auf deiner Seite wurden neue Codes auf Papier zum Anmelden gemacht. Frühere Codes öffnen nichts mehr.
letter-codes-made-not-you = Wenn du das nicht warst, melde dich an, melde dich auf deiner Seite überall sonst ab, und mach neue Codes.
letter-code-used-subject = Ein Code hat dich angemeldet
letter-code-used-opening = Mit einem deiner Codes auf Papier hat sich jemand angemeldet. Der Code öffnet nichts mehr.
letter-code-used-not-you = Wenn du das nicht warst, melde dich an, melde dich auf deiner Seite überall sonst ab, und mach neue Codes.
letter-codes-button = Anmelden

letter-new-address-subject = Ist das deine neue Adresse?
letter-new-address-opening = Jemand, wahrscheinlich du, will die E-Mails von { $site } an diese Adresse bekommen.
letter-new-address-ask = Öffne diese Seite und drück „Bestätigen“.
letter-new-address-button = Diese Adresse bestätigen
letter-new-address-day = Der Link geht einen Tag lang.
letter-new-address-taken = Aber diese Adresse wird bei { $site } schon benutzt, deshalb haben wir nichts geändert. Melde dich damit an, oder wähl eine andere Adresse.
letter-new-address-not-you = Wenn du das nicht warst, tu nichts. Dann ändert sich nichts.

letter-address-changed-subject = Deine E-Mails gehen jetzt an eine andere Adresse
letter-address-changed-opening = Jemand, der in deinem Namen angemeldet war, hat uns eine neue Adresse gegeben und sie dort bestätigt. Alle E-Mails und Links gehen von jetzt an dorthin. Das ist die letzte E-Mail an diese hier.
letter-address-changed-not-you = Wenn du das nicht warst, schreib sofort an { $contact }, und ein Mensch sieht es sich an.

letter-links-held = Du kümmerst dich mit anderen um diesen Eintrag. Dieser Link ist nur für dich:
letter-links-sign-in-heading = Anmelden
letter-links-sign-in = Dieser Link meldet dich einmal an, innerhalb einer Stunde. Dann siehst du alles auf einer Seite:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = Die Sprache deiner E-Mails
letters-in-now = Deine E-Mails kommen in dieser Sprache: { $language }.
letters-in-other = Hättest du lieber eine andere? Öffne diese Seite in der anderen Sprache: Die Liste steht ganz unten.
letters-in-take = Schreibt mir in dieser Sprache: { $language }
letters-in-taken = Von jetzt an kommen deine E-Mails in dieser Sprache.
