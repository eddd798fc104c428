### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = Über Cuppa
about-description = Was Cuppa ist, für wen es ist, und wie du etwas hinzufügst.
about-what = Cuppa ist ein schwarzes Brett für Cafés und Veranstaltungen zu Harm Reduction. Eine Gruppe trägt in ein paar Minuten einen Termin ein, ohne Konto. Alle können schauen. Niemand wird gezählt.
about-harm-title = Was ist Harm Reduction?
about-harm = Harm Reduction (Schadensminimierung) heißt: Menschen helfen, am Leben und gesund zu bleiben, ob sie Drogen gebrauchen oder nicht. Sie fängt dort an, wo die Menschen sind. Sie urteilt nicht und drängt nicht.
about-from-title = Woher die Idee kommt
about-from = Im September 2012 hielt HIT in Liverpool das erste Harm-Reduction-Café ab, damit man sich zwischen den großen Konferenzen treffen konnte. Die Website dazu, harmreductioncafe.com, half anderen, das Gleiche zu tun. Das taten Gruppen bis nach Melbourne und Geelong. Cuppa führt das weiter.
about-list-title = Etwas Eigenes eintragen
about-list = Du brauchst einen Titel, einen Tag, einen Ort oder ein Treffen online, und eine E-Mail-Adresse. Nur unsere Moderation sieht die E-Mail-Adresse. Die Moderation sieht sich den ersten Eintrag jeder neuen Adresse an, deshalb kann es ein bisschen dauern, bis er erscheint.
about-use-title = Die Termine anderswo benutzen
about-use = Jede Liste lässt sich in einem Kalender abonnieren und von anderen Websites lesen. Such nach „Diesen Kalender abonnieren“.
about-wrong-title = Stimmt etwas nicht?
about-wrong = Schreib an { $contact }. Bitte nenn die Adresse der Seite.
about-wrong-none = Sag es den Leuten, die diese Website betreiben, und nenn die Adresse der Seite.
about-running = Für alle, die so eine Website betreiben: Pflichten, Menschen, Risiken
about-towns-title = Woher die Städte kommen
about-towns = Die Städte kommen von GeoNames (CC BY 4.0). Die Küsten und Grenzen der Karte kommen von Natural Earth. Die britischen Postleitzahlen kommen vom Ordnance Survey (Open Government Licence). Wir haben diese Listen gekürzt. Sie stecken in Cuppa, damit sonst niemand erfährt, welche Stadt du suchst.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Lizenz CC BY 4.0
about-towns-ogl = Open Government Licence

privacy-title = Was wir speichern, und was wir nie tun
privacy-description = Cuppa speichert so wenig wie möglich. Diese Seite sagt, was, warum und wie lange.
privacy-never-title = Was wir nie tun
privacy-never-cookies = Keine Cookies für Menschen, die lesen. Nur wer sich anmeldet, bekommt einen, bis zum Abmelden oder für 30 Tage. Formulare gehen ohne.
privacy-never-track = Keine Tracker, kein Zählen von Besuchen, keine Werbung. Keine Seite lädt etwas von einer anderen Website.
privacy-never-ip = Adressen deines Handys oder Computers (IP-Adressen) werden nicht gespeichert. Gegen Überlastung zählt das Programm die Anfragen eines Netzes ein paar Minuten lang im Arbeitsspeicher und vergisst sie dann.
privacy-never-attend = Keine Listen, wer kommt, und keine Anmeldung dafür.
privacy-never-where = Wo du bist, wird nie gespeichert. Wenn du „Bei mir in der Nähe“ drückst, fragt dich erst dein Browser. Er sagt uns einen auf etwa 2{ "\u00A0" }km gerundeten Punkt, wir suchen die nächste Stadt und vergessen den Punkt.
privacy-keep-title = Was wir speichern, wenn du etwas einträgst
privacy-keep-public = Was du für alle schreibst: Titel, Zeiten, Ort und so weiter. Du wählst, ob alle die Adresse sehen, nur die Gegend, oder nur wer dich fragt. Unsere Moderation kann die ganze Adresse und einen verborgenen Link sehen, während sie einen neuen Eintrag prüft.
privacy-keep-email = Deine E-Mail-Adresse. Nur unsere Moderation sieht sie. Wir benutzen sie, um den Eintrag zu bestätigen und dir deinen privaten Link und Neues zu deinem Eintrag zu schicken.
privacy-keep-letters = Eine Liste der E-Mails, die wir dir schulden oder geschickt haben: welche Art, zu welchem Eintrag, und wann. Die Worte und die privaten Links kommen erst hinein, wenn eine E-Mail hinausgeht. Die Liste enthält also weder das eine noch das andere.
privacy-keep-follow = Wenn du per E-Mail abonnierst: deine Adresse, was du abonnierst und wie oft, und den Satz, zu dem du Ja gesagt hast. Von einer Stadt behalten wir ihren Namen und den Umkreis, mehr nicht. Jede E-Mail hat einen Link, der sie beendet. Was niemand bestätigt, ist nach zwei Tagen weg.
privacy-keep-request = Wenn du nach einer Adresse oder einem Link fragst, der nicht gezeigt wird: deine E-Mail-Adresse, den Namen und die Worte, die du getippt hast, und die Antwort. Das Orga-Team sieht nur den Namen und die Worte. Alles davon verschwindet einen Tag nach dem Termin, oder nach 14 Tagen, wenn es keinen Termin gibt, und sofort, wenn du die Frage zurückziehst oder die Antwort Nein ist. 30 Tage lang behalten wir einen Code, der für deine Adresse steht, damit niemand bedrängt werden kann.
privacy-keep-flag = Wenn du uns sagst, dass mit einem Eintrag etwas nicht stimmt: deine Worte und nichts über dich.
privacy-keep-pictures = Bilder, die du hinzufügst, werden neu gemacht, damit versteckte Angaben darin, etwa wo sie aufgenommen wurden, weg sind.
privacy-keep-versions = Was in deinem Eintrag vorher stand, jedes Mal, wenn ihn jemand ändert, und ob das du, die Moderation oder ein Kalender war: damit man eine Änderung zurücknehmen kann. Nur wer den Eintrag ändern kann und unsere Moderation sehen es. Wir behalten die neuesten { $most } Fassungen, bei einem Kalender { $calendars }, so lange wie den Eintrag. Auf der privaten Seite kannst du uns sofort alle außer der neuesten vergessen lassen.
privacy-keep-import = Wenn du einen Kalender holst: seine Adresse oder den Namen seiner Datei, und was wir davon nicht brauchen konnten. Eine Datei, die du nur durchsiehst, ist nach einer Stunde vergessen.
privacy-keep-together = Wenn mehrere Leute sich um einen Eintrag kümmern: die Adresse von jeder Person, und wann sie gefragt wurde. Nur das Orga-Team und die Person, die gefragt hat, sehen die Adresse. Wer nicht Ja sagt, ist nach 30 Tagen vergessen, ein beendeter Link auch. Ein Angebot, etwas zu übergeben, endet nach 30 Tagen.
privacy-keep-appeal = Wenn wir deinen Eintrag nicht angenommen haben und du uns bittest, noch einmal hinzusehen: deine Worte. Was sich die Moderation untereinander zu einem Eintrag schreibt, ist nach 90 Tagen weg.
privacy-keep-network = Solange ein Eintrag auf die Moderation wartet, höchstens einen Tag: eine Zahl, die für das Netz steht, aus dem er kam. Der Schlüssel, der diese Zahlen macht, ist nur im Arbeitsspeicher und wird jeden Tag weggeworfen. So kann später niemand das Netz daraus erkennen.
privacy-keep-group = Wenn du in einer Gruppe bist: deine Adresse, deine Rolle, und seit wann. Nur die verantwortlichen Personen sehen, wer darin ist. Wenn du gehst, ist das nach 30 Tagen weg. Wenn du um einen Namen bittest, den andere benutzen: deine Worte, bis 90 Tage nach der Entscheidung unserer Moderation, und was sie entschieden hat.
privacy-keep-sign-in = Wenn du dich anmeldest: wann das war, bis wann es gilt, und der Name, den du dafür getippt hast. Nicht, welches Gerät, welcher Browser oder Ort. Du siehst alles davon auf deiner Seite und kannst jede Anmeldung beenden.
privacy-keep-codes = Wenn du Codes auf Papier machst: nur einen Fingerabdruck von jedem, aus dem niemand den Code machen kann.
privacy-keep-address = Wenn du eine andere E-Mail-Adresse benutzt: die neue, und die alte 30 Tage lang, damit wir ihr von der Änderung sagen können. Eine neue Adresse, die niemand bestätigt, ist nach einem Tag weg.
privacy-long-title = Wie lange
privacy-long-listing = Ein Eintrag bleibt nach seinem Termin, als Teil der Geschichte. Du kannst ihn selbst von der Website nehmen, auf seiner privaten Seite. Oder schreib uns an { $contact }, und wir tun es.
privacy-long-backups = Sicherheitskopien: Die Leute, die diese Website betreiben, behalten sie höchstens 30 Tage. Was entfernt wurde, kann bis dahin noch darin sein.
privacy-erase-title = Deine Adresse löschen lassen
privacy-erase = Wenn du per E-Mail abonnierst, löscht die Seite hinter dem Link in jeder E-Mail deine Adresse mit einem Knopf. Wenn du einen Eintrag hast, schreib uns von dieser Adresse an { $contact }: Ein Mensch löscht sie von Hand mit allem, was daran hängt. Sicherheitskopien können sie enthalten, bis auch sie weg sind, höchstens 30 Tage.
privacy-screen-title = Wenn jemand deinen Bildschirm sehen könnte
privacy-screen = „Seite verlassen“ oben öffnet das Wetter. Dreimal die Umschalttaste drücken tut dasselbe. Der Verlauf deines Browsers zeigt noch, wo du warst. Lösch also auch ihn, oder nimm ein privates Fenster.
