### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Alle Gruppen
groups-title = Gruppen
groups-lede = Alle, die hier etwas eintragen.
groups-empty = Gruppen erscheinen hier, sobald eine von ihnen etwas einträgt. Es könnte deine sein.
groups-dates = { $count ->
    [one] 1 kommender Termin
   *[other] { $count } kommende Termine
}
groups-no-dates = Keine kommenden Termine
group-description = Cafés und Veranstaltungen von { $group }.
group-about-heading = Über die Gruppe
group-since = Hier seit { $day }.
group-site = Eigene Website
group-agreed = Die Gruppe hat Ja gesagt zu den
group-principles = Grundsätzen der Harm-Reduction-Cafés
group-agreed-on = am { $day }.
group-withdrawn = Die Moderation hat das am { $day } zurückgenommen:
group-me-kept = Herunterladen, was über die Gruppe gespeichert ist
group-me-kept-text = Wenn du davon etwas behalten willst, lade es erst herunter: was die Gruppe über sich sagt, welche Rollen es gibt, und ihre Einträge. Nicht, wer darin ist: Das gehört den Leuten selbst.
group-me-erase-text = Dann ist nichts mehr da, was sie über sich gesagt hat, und niemand ist mehr darin. Was sie gemacht hat, bleibt bei denen, die es eingetragen haben. Ihre Webadresse bleibt vergeben, damit niemand sonst sie bekommt.
group-me-erase-word = Gib { $word } ein, wenn du es ernst meinst
group-me-erase = Gruppe löschen
group-done-erased-heading = Die Gruppe ist gelöscht
group-done-erased-lede = Was sie gemacht hat, bleibt bei denen, die es eingetragen haben.
group-closed-title = { $group } gibt es nicht mehr
group-closed-lede = Die Gruppe hat am { $day } geschlossen. Was sie gemacht hat, kann weitergehen: Schau unter den Namen derer, die es eingetragen haben.

## The page of somebody’s own groups

me-groups-heading = Deine Gruppen
me-groups-none = In einer Gruppe kümmern sich mehrere Leute um ihre Cafés und Veranstaltungen. So gehen sie weiter, wenn jemand geht.
me-groups-start = Gruppe anfangen
me-group-open = Gruppe öffnen
me-group-answer = Antworten
me-group-asked = Du wurdest in diese Gruppe eingeladen.
me-group-offered = Du wurdest gebeten, für diese Gruppe verantwortlich zu sein.
me-group-waiting = { $count ->
    [one] Ein Eintrag mit dem Namen der Gruppe wartet auf ein Wort von dir.
   *[other] { $count } Einträge mit dem Namen der Gruppe warten auf ein Wort von dir.
}
me-of-group = Das macht eine deiner Gruppen.

group-role-owner = Verantwortung
group-role-editor = Mitarbeit

## Starting one

group-new-heading = Gruppe anfangen
group-new-lede = Eine Gruppe hat Mitglieder. Zusammen kümmern sie sich um das, was unter ihrem Namen eingetragen ist.
group-new-public = Alle können den Namen sehen, was du hier schreibst, und was die Gruppe einträgt. Niemand kann sehen, wer in der Gruppe ist.
group-new-name-label = Name der Gruppe
group-new-name-hint = So, wie du ihn in deinen Einträgen schreibst.
group-about-label = Über die Gruppe
group-about-hint = Ein paar Sätze. Du kannst das leer lassen. Alle sehen das und die Website, sobald die Moderation drei Einträge der Gruppe freigegeben hat.
group-site-label = Die Website der Gruppe
group-site-hint = Nur, wenn sie eine hat.
group-claim-label = Warum ist es deine Gruppe?
group-claim-hint = Ein paar Worte für unsere Moderation, zum Beispiel, wer uns das bestätigen kann. Nur sie liest das.
group-new-start = Gruppe anfangen
group-new-ask = An die Moderation schicken
group-waits-heading = Die Moderation sieht es sich an
group-waits-lede = Andere benutzen diesen Namen schon, deshalb sieht sich ein Mensch an, was du geschrieben hast. Wir schicken dir eine E-Mail.

refused-group-name = Gib den Namen der Gruppe ein, mit mindestens einem Buchstaben. „New“ allein geht nicht.
refused-group-site = Gib die Adresse einer Website ein, etwa hopestreet.example.
refused-group-closed = Eine Gruppe dieses Namens hat geschlossen. Ihr Name bleibt reserviert, damit niemand eine andere für die alte hält.
refused-group-used = Andere benutzen diesen Namen hier schon. Sag unserer Moderation in ein paar Worten, warum es deine Gruppe ist.
refused-groups-many = Du bist für { $most } Gruppen verantwortlich. Übergib oder schließ erst eine.
refused-claims-many = Fünf Namen, um die du gebeten hast, warten auf unsere Moderation. Bitte warte auf ihre Antwort.

## The page of a group for its members

group-me-describe = Sich um eine Gruppe kümmern.
group-me-public = Ihre Seite ansehen
group-me-not-public = Sie hat eine eigene Seite, sobald etwas von ihr öffentlich ist.
group-me-trusted = Was Mitglieder unter dem Namen der Gruppe eintragen, erscheint sofort. Die Moderation muss nicht erst hinsehen.
group-me-waiting-heading = Ist das von euch?
group-me-waiting-text = Jemand hat das unter dem Namen eurer Gruppe eingetragen. Bis jemand von euch sagt, dass es von euch ist, steht es auf keiner Seite der Gruppe.
group-me-accept = Es ist von uns
group-me-refuse = Es ist nicht von uns
group-me-listings-heading = Was die Gruppe macht
group-me-listings-none = Bisher nichts. Trag eine Veranstaltung oder ein Café mit dem Namen der Gruppe und deiner Adresse ein.
group-me-listing-open = Darum kümmern
group-me-listing-said = Jemand von euch hat gesagt, dass es von euch ist. Wer es eingetragen hat, kümmert sich darum.
group-me-listing-left = Wer es eingetragen hat, hat die Gruppe verlassen. Eine verantwortliche Person kann es übernehmen.
group-me-refused-heading = Nicht von euch
group-me-refused-text = Ihr habt gesagt, dass diese nicht von euch sind. Sie behalten die getippten Worte und stehen auf keiner Seite der Gruppe.
group-me-members-heading = Mitglieder
group-me-members-text = Nur verantwortliche Personen sehen die Adressen. Wer die Rolle „Mitarbeit“ hat, ändert Worte und Termine. Verantwortliche Personen können auch Einträge von der Website nehmen und kümmern sich um die Mitglieder.
group-me-more = { $count ->
    [one] Eine weitere Person ist in der Gruppe oder wurde gefragt.
   *[other] { $count } weitere Leute sind in der Gruppe oder wurden gefragt.
}
group-me-you = Du
group-me-since = { $role } seit { $day }.
group-me-asked = Gefragt am { $day }. Bisher kein Ja.
group-me-offered = Du hast die Person gebeten, verantwortlich zu sein. Bisher keine Antwort. Nach 30 Tagen endet das Angebot.
group-me-make-owner = Bitten, auch verantwortlich zu sein
group-me-make-editor = Rolle „Mitarbeit“ geben
group-me-end = Mitgliedschaft beenden
group-me-end-asked = Frage zurücknehmen
group-me-handover-fold = Die Gruppe dieser Person übergeben
group-me-handover-text = Die Person ist verantwortlich, sobald sie Ja sagt. Du hast dann die Rolle „Mitarbeit“.
group-me-handover = Gruppe übergeben
group-me-change-fold = Hier etwas ändern
group-me-offer-heading = Du wurdest gebeten, verantwortlich zu sein
group-me-offer-text = Eine verantwortliche Person kümmert sich um die Mitglieder, kann die Gruppe schließen und steht für das ein, was die Gruppe einträgt. Wenn du nicht antwortest, endet das Angebot nach 30 Tagen.
group-me-offer-take = Ja, ich bin verantwortlich
group-me-offer-end = Nein, danke
group-me-invite-heading = Jemanden fragen
group-me-invite-text = Die Person bekommt eine E-Mail. Wenn sie nicht innerhalb von 30 Tagen Ja sagt, vergessen wir ihre Adresse.
group-me-invite-label = Die E-Mail-Adresse der Person
group-me-invite = E-Mail schicken
group-me-about-heading = Was alle lesen
group-me-about-save = Speichern
group-me-principles-heading = Grundsätze
group-me-principles-text = Eine Gruppe, die dazu Ja sagt, darf hier Harm-Reduction-Café heißen oder sich mit diesen Cafés verbunden nennen.
group-me-principles-agree = Wir sagen Ja
group-me-leave-heading = Gehen oder schließen
group-me-leave-text = Wenn du gehst, geht das, was du eingetragen hast, unter dem Namen der Gruppe weiter. Deine privaten Links hast du noch. Eine verantwortliche Person kann diese Einträge übernehmen.
group-me-leave = Gruppe verlassen
group-me-last-owner = Außer dir ist niemand verantwortlich. Übergib die Gruppe erst, oder schließ sie.
group-me-close-text = Wenn du die Gruppe schließt, bleibt das, was sie gemacht hat, bei denen, die es eingetragen haben. Niemand sonst bekommt ihren Namen.
group-me-close = Gruppe schließen
group-me-done-started = Die Gruppe ist da.
group-me-done-described = Gespeichert.
group-me-done-invited = Eine E-Mail ist unterwegs an die Person.
group-me-done-ended = Die Person ist nicht mehr in der Gruppe.
group-me-done-offered = Eine E-Mail ist unterwegs an die Person. Es gilt, sobald sie Ja sagt.
group-me-done-editor = Die Person hat jetzt die Rolle „Mitarbeit“.
group-me-done-taken = Du bist jetzt verantwortlich.
group-me-done-turned-down = Du hast Nein gesagt. Nichts hat sich geändert.
group-me-done-agreed = Danke. Alle können sehen, dass ihr Ja gesagt habt.
group-me-done-accepted = Es steht jetzt auf der Seite der Gruppe.
group-me-done-refused = Es steht auf keiner Seite der Gruppe.
group-left-heading = Du hast die Gruppe verlassen
group-left-lede = Die anderen machen weiter.
group-done-closed-heading = Die Gruppe ist geschlossen
group-done-closed-lede = Was sie gemacht hat, bleibt bei denen, die es eingetragen haben.
group-gone-heading = Du bist nicht mehr in dieser Gruppe
group-gone-lede = Du bist gegangen, oder eine verantwortliche Person hat es beendet, oder die Gruppe hat geschlossen. Wenn das ein Irrtum ist, bitte eine verantwortliche Person um eine neue E-Mail.
group-moved-heading = Diese Gruppe ist jetzt eins mit einer anderen
group-moved-lede = Unsere Moderation hat sie mit „{ $name }“ zusammengelegt, weil beide dieselbe waren. Alles, was sie gemacht hat, ist dort, und ihre Mitglieder auch.
group-moved-on = Zu „{ $name }“

group-left-listing-title = Das kannst du nicht mehr ändern
group-left-listing-text = Diesen Eintrag macht eine Gruppe, und du bist nicht mehr darin. Wenn das ein Irrtum ist, frag eine verantwortliche Person der Gruppe.
group-not-yours-title = Das dürfen nur manche
group-not-yours-text = Du kümmerst dich um diesen Eintrag, weil deine Gruppe ihn macht. Das hier ist für verantwortliche Personen der Gruppe oder für alle, die einen privaten Link haben.

group-takeover-heading = Übernehmen
group-takeover-text = Wer das eingetragen hat, hat die Gruppe verlassen. Du kannst es übernehmen: E-Mails dazu kommen dann an dich, und der alte private Link endet. Wir sagen es der Person.
group-takeover = Übernehmen
group-manage-member = Du kümmerst dich darum, weil deine Gruppe es macht.
group-manage-links = Private Links sind für die Person, die es eingetragen hat, und für alle, die sie gefragt hat.

refused-member-already = Die Person ist schon in der Gruppe.
refused-member-gone = Die Person hat vor weniger als 30 Tagen Nein gesagt oder ist gegangen. Du kannst sie später wieder fragen.
refused-members-many = Höchstens { $most } Leute können in einer Gruppe sein. Beende eine Mitgliedschaft, die niemand braucht.
refused-members-today = Du kannst am Tag { $most } Leute fragen. Bitte mach morgen weiter.
refused-offer-unagreed = Die Person hat bisher nicht Ja zur Gruppe gesagt. Nur wer das getan hat, kann verantwortlich sein.
refused-last-owner = Eine Gruppe braucht eine verantwortliche Person. Übergib sie erst jemandem, oder schließ sie.

## An invitation

invited-heading = Du bist in eine Gruppe eingeladen
invited-describe = Antworte, ob du in einer Gruppe sein willst.
invited-lede = „{ $group }“ bittet { $email }, sich gemeinsam um ihre Cafés und Veranstaltungen zu kümmern.
invited-text = Wenn du Ja sagst, ist diese Adresse in der Gruppe. Um dort etwas zu tun, meldest du dich mit einer E-Mail an diese Adresse an. Niemand kann sehen, wer in einer Gruppe ist, aber ihre verantwortlichen Personen kennen die Adresse.
invited-other = Diese E-Mail ist nur für { $email }. Wenn jemand sie dir weitergegeben hat, öffnet sie dir nichts.
invited-accept = Annehmen
invited-decline = Nein, danke
invited-done-heading = Willkommen in der Gruppe
invited-done-lede = { $email } ist jetzt in „{ $group }“. Melde dich mit dieser Adresse an, um sie zu sehen.
invited-declined-heading = Du hast Nein gesagt
invited-declined-lede = Nichts hat sich geändert. Die Gruppe kann dich 30 Tage lang nicht wieder fragen, und dann vergessen wir deine Adresse.
invited-stale-heading = Dieser Link geht nicht mehr
invited-stale-lede = Die Frage wurde zurückgenommen, beantwortet oder ist älter als 30 Tage. Wenn das ein Irrtum ist, bitte die Gruppe um eine neue E-Mail.

## Letters

letter-group-invited-subject = Du bist in eine Gruppe eingeladen
letter-group-invited-opening = „{ $group }“ trägt bei { $site } Cafés und Veranstaltungen ein. Die Gruppe bittet dich, dich mit darum zu kümmern.
letter-group-invited-may = Mitglieder ändern Worte und Termine und drucken die Plakate. Niemand sonst kann sehen, wer in der Gruppe ist.
letter-group-invited-button = Sehen, worum es geht
letter-group-invited-yours = Das ist nur für dich. Wenn du es weitergibst, öffnet es jemand anderem nichts.
letter-group-invited-not-you = Wenn du das nicht willst, tu nichts. Nach 30 Tagen vergessen wir deine Adresse.

letter-group-ended-subject = Du bist nicht mehr in einer Gruppe
letter-group-ended-opening = Eine verantwortliche Person von „{ $group }“ hat deine Mitgliedschaft beendet. Was du selbst eingetragen hast, ist noch deins.
letter-group-ended-then = Wenn das ein Irrtum ist, frag dort nach.

letter-group-offered-subject = Du wirst gebeten, für eine Gruppe verantwortlich zu sein
letter-group-offered-opening = Eine verantwortliche Person von „{ $group }“ möchte, dass du auch verantwortlich bist, oder an ihrer Stelle.
letter-group-offered-then = Eine verantwortliche Person kümmert sich um die Mitglieder und steht für das ein, was die Gruppe einträgt. Nichts ändert sich, bevor du Ja sagst.
letter-group-offered-button = Antworten

letter-group-taken-subject = Deine Gruppe hat eine neue verantwortliche Person
letter-group-taken-opening = Das Mitglied von „{ $group }“, das du gefragt hast, hat Ja gesagt und ist jetzt verantwortlich.
letter-group-taken-not-you = Wenn du das nicht wolltest, schreib an { $contact }, und ein Mensch sieht es sich an.

letter-claim-approved-subject = Der Name ist deiner
letter-claim-approved-opening = Die Moderation hat sich angesehen, was du geschrieben hast. Du bist jetzt verantwortlich für „{ $group }“.
letter-claim-approved-then = Was andere unter diesem Namen eingetragen haben, wartet auf dein Wort.
letter-claim-approved-button = Gruppe öffnen

letter-claim-rejected-subject = Zu dem Namen, um den du gebeten hast
letter-claim-rejected-opening = Du hast um den Namen „{ $group }“ gebeten. Die Moderation hat es sich angesehen und Nein gesagt:
letter-claim-rejected-then = Wenn du meinst, dass das falsch ist, schreib an { $contact }.
