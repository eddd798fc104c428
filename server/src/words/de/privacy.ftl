### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = Was wir speichern, und was wir nie tun
privacy-description = Cuppa speichert so wenig wie möglich. Diese Seite sagt, was, warum und wie lange, und wie du es sehen oder löschen kannst.

## In short

privacy-never-title = Was wir nie tun
privacy-never-cookies = Keine Cookies für Menschen, die lesen. Nur wer sich anmeldet, bekommt einen, bis zum Abmelden oder für 30 Tage. Formulare gehen ohne.
privacy-never-track = Keine Tracker, kein Zählen von Besuchen, keine Werbung. Keine Seite lädt etwas von einer anderen Website. Wir verkaufen nichts und geben nichts weiter.
privacy-never-ip = Adressen deines Handys oder Computers (IP-Adressen) werden nicht gespeichert. Gegen Überlastung zählt das Programm die Anfragen eines Netzes ein paar Minuten lang im Arbeitsspeicher und vergisst sie dann.
privacy-never-attend = Keine Listen, wer kommt, und keine Anmeldung dafür.
privacy-never-where = Wo du bist, wird nie gespeichert. Wenn du „Bei mir in der Nähe“ drückst, fragt dich erst dein Browser. Er sagt uns einen auf etwa 2{ "\u00A0" }km gerundeten Punkt, wir suchen die nächste Stadt und vergessen den Punkt.

privacy-who-title = Wer dafür verantwortlich ist
privacy-who = { $site } wird betrieben von { $runs }. Dort liegt auch die Verantwortung für alles, was hier gespeichert ist. Schreib an { $contact }.
privacy-who-unsaid = Die Leute, die diese Website betreiben, sind verantwortlich für alles, was hier gespeichert ist. Schreib an { $contact }.
privacy-who-nobody = Die Leute, die diese Website betreiben, sind verantwortlich für alles, was hier gespeichert ist.
privacy-basis = Warum wir das dürfen: Du hast uns gebeten, etwas einzutragen, dir zu schreiben oder dich anzumelden. Damit hast du Ja gesagt, und du kannst das zurücknehmen. Das Wenige, das Angriffe und Spam fernhält, speichern wir, weil die Website sonst nicht sicher wäre. Was du abonnierst, kann etwas über deine Gesundheit verraten. Deshalb fragen wir dich vorher und behalten den Satz, zu dem du Ja gesagt hast.

## Rights

privacy-rights-title = Was du selbst tun kannst
privacy-rights-lede = Dafür musst du niemanden fragen, und niemand fragt dich, warum.
privacy-right-see = Alles sehen und herunterladen, was wir über dich speichern.
privacy-right-see-link = Herunterladen
privacy-right-mend = Ändern, was nicht stimmt: deinen Eintrag auf seiner privaten Seite, deine Adresse auf deiner eigenen Seite.
privacy-right-mend-link = Deine Seite
privacy-right-stop = E-Mails abbestellen: In jeder ist ein Link, der sie mit einem Knopf beendet.
privacy-right-stop-link = Schickt mir meine Links
privacy-right-erase = Alles von dir löschen: deine Adresse, deine Abos, und deine Einträge oder deinen Anteil daran. Du siehst vorher, was geschieht, und wählst.
privacy-right-erase-link = Alles von mir löschen
privacy-right-out = Du meldest dich mit einem Link an, den wir dir per E-Mail schicken. Wenn du nur etwas abonniert hast, kann die Seite hinter dem Link in jeder E-Mail dasselbe, ohne Anmelden.
privacy-right-write = Möchtest du lieber, dass ein Mensch das macht? Schreib an { $contact }, von der Adresse, um die es geht. Wir erledigen es innerhalb eines Monats, meistens in ein paar Tagen.
privacy-group = Wer für eine Gruppe verantwortlich ist, kann auf der Seite der Gruppe herunterladen, was über sie gespeichert ist, oder sie schließen und löschen.
privacy-complain-title = Wenn du nicht zufrieden bist
privacy-complain = Schreib an { $complaints }. Du kannst dich auch bei der Datenschutzbehörde beschweren, die für dich zuständig ist: im Vereinigten Königreich beim Information Commissioner’s Office, in Irland bei der Data Protection Commission.
privacy-complain-nobody = Du kannst dich bei der Datenschutzbehörde beschweren, die für dich zuständig ist: im Vereinigten Königreich beim Information Commissioner’s Office, in Irland bei der Data Protection Commission.
privacy-complain-ico = Information Commissioner’s Office (Vereinigtes Königreich)

## The table

privacy-table-title = Was wir speichern, wie lange und warum
privacy-table-lede = Das Programm vergisst genau nach dieser Liste: Was hier steht, das tut es. Viermal am Tag sieht es nach.
privacy-table-long = Wie lange:
privacy-table-why = Warum:
privacy-after-title = Wenn du alles von dir gelöscht hast
privacy-after = Es ist sofort von den Seiten und aus der Datenbank verschwunden. Die Datei der Datenbank wird innerhalb eines Tages neu geschrieben, damit niemand etwas daraus hervorholen kann.
privacy-after-stays = Das bleibt:
privacy-after-times = Dass es einen Eintrag gab und wann, 90{ "\u00A0" }Tage lang, damit Kalender ihn entfernen können.
privacy-after-web-address = Die Webadresse einer Seite, die öffentlich war, damit sie nie zu etwas anderem führt.
privacy-after-decisions = Was die Moderation entschieden hat, ohne deinen Namen.
privacy-after-asked = Wenn du ein Orga-Team nach einer Adresse oder einem Link gefragt hast: ein Fingerabdruck deiner E-Mail-Adresse, höchstens 30{ "\u00A0" }Tage lang, damit niemand bedrängt wird. Niemand kann deine Adresse daraus machen.
privacy-after-copies = Was in Kopien steht, bis auch sie weg sind: höchstens 30{ "\u00A0" }Tage.
privacy-device-title = Was dein Browser speichert
privacy-device = Dein Browser speichert die „Soforthilfe“ für Zeiten ohne Netz. Sie ist für alle gleich. Eine andere Seite speichert er nur, wenn du dort „{ $keep }“ drückst, und die letzte Liste nur, wenn du das einschaltest. Nichts davon kommt zu uns.
privacy-screen-title = Wenn jemand deinen Bildschirm sehen könnte
privacy-screen = „Seite verlassen“ oben öffnet das Wetter. Dreimal die Umschalttaste drücken tut dasselbe. Der Verlauf deines Browsers zeigt noch, wo du warst. Lösch also auch ihn, oder nimm ein privates Fenster.

kept-days =
    { $days ->
        [one] 1{ "\u00A0" }Tag
       *[other] { $days }{ "\u00A0" }Tage
    }
kept-hours =
    { $hours ->
        [one] 1{ "\u00A0" }Stunde
       *[other] { $hours }{ "\u00A0" }Stunden
    }
kept-for = { $time }
kept-at-most = höchstens { $time }
kept-memory = { $time }, nur im Arbeitsspeicher
kept-after-decision = bis { $time } nach der Entscheidung der Moderation
kept-with-listing = so lange wie der Eintrag

kept-part-listings = Wenn du etwas einträgst
kept-part-letters = Wenn du E-Mails von uns bekommst
kept-part-signing-in = Wenn du dich anmeldest
kept-part-together = Wenn du es mit anderen zusammen machst
kept-part-moderators = Damit die Website sicher bleibt
kept-part-copies = Kopien

kept-listings = Was du für alle einträgst: Name, Zeiten, Ort und so weiter. Du wählst, ob alle die Adresse sehen, nur die Gegend, oder nur wer danach fragt. Eine verborgene Adresse oder einen verborgenen Link siehst du, alle, die sich mit dir um den Eintrag kümmern, und unsere Moderation.
kept-listings-long = bis du alles von dir löschst oder uns bittest, den Eintrag zu löschen; nach seinem Termin bleibt er als Teil der Geschichte
kept-listings-why = Damit Menschen es finden und zurückschauen können.
kept-unconfirmed = Ein Eintrag, dessen E-Mail-Adresse niemand bestätigt.
kept-unconfirmed-why = E-Mails gehen manchmal verloren. Niemand sonst sieht den Eintrag.
kept-places = Der Ort eines Eintrags.
kept-places-long = solange sich dort ein Eintrag trifft
kept-places-why = Die Leute müssen die Tür finden.
kept-pictures = Ein Bild, das du hinzufügst. Es wird neu gemacht, damit versteckte Angaben darin, etwa wo es aufgenommen wurde, weg sind.
kept-pictures-long = solange der Eintrag es zeigt, danach noch { $time }
kept-pictures-why = Damit man sieht, wie es dort ist.
kept-versions = Was in deinem Eintrag vorher stand, jedes Mal, wenn ihn jemand ändert, und in welcher Rolle: Orga-Team, Mithilfe, Moderation oder Kalender. Nur wer ihn ändern kann und unsere Moderation sehen das. Auf der privaten Seite kannst du uns das alles vergessen lassen.
kept-versions-long = die neuesten { $most }, bei einem Kalender { $calendars }, so lange wie der Eintrag
kept-versions-why = Damit sich ein Versehen oder ein schlechter Scherz zurücknehmen lässt.
kept-tombstones = Von einem Eintrag, der von der Website genommen wurde, stehen in Kalendern und Feeds noch der Name und die Zeiten; von einem gelöschten nur die Zeiten.
kept-tombstones-long = { $time }. Hinter dem privaten Link bleibt der Rest eines Eintrags, der von der Website genommen wurde, bis du alles von dir löschst
kept-tombstones-why = Kalender entfernen nur, was man ihnen sagt. Und vielleicht willst du ihn zurück.
kept-taken-away = Ein Termin, der zu einer Reihe hinzukam und wieder ausgelassen wurde.
kept-taken-away-why = Kalender entfernen nur, was man ihnen sagt.
kept-questions = Ob ein Termin stattfindet: dass wir dich gefragt haben, und dass die Antwort Ja war. Nicht, wer sie gegeben hat.
kept-questions-why = Damit niemand vor einer verschlossenen Tür steht.
kept-calendars = Ein Kalender, den du holst: seine Adresse oder der Name seiner Datei, und was wir davon nicht brauchen konnten.
kept-calendars-long = bis du ihn nicht mehr aktuell hältst und löschst, was daraus kam
kept-calendars-why = Damit er aktuell bleibt und nichts zweimal kommt.
kept-looked-through = Eine Kalenderdatei, die du nur durchsiehst.
kept-looked-through-why = Damit du sie nicht zweimal schicken musst.

kept-addresses = Deine E-Mail-Adresse. Nur unsere Moderation sieht sie. Wenn du etwas mit anderen zusammen machst, sieht sie auch, wer dich gefragt hat oder wer es organisiert.
kept-addresses-long = solange etwas in dieser Liste sie braucht, danach noch ein paar Stunden
kept-addresses-why = Damit wir dir schreiben können und wissen, was deins ist.
kept-follows = Was du abonniert hast und wie oft, und der Satz, zu dem du Ja gesagt hast. Von einer Stadt: ihr Name und der Umkreis.
kept-follows-long = bis du es abbestellst
kept-follows-why = Damit du die E-Mails bekommst, die du bestellt hast, und sehen kannst, dass du sie bestellt hast.
kept-unconfirmed-follows = Ein Abo, das niemand bestätigt.
kept-unconfirmed-follows-why = Vielleicht hat jemand anders deine Adresse getippt. Dann bleibt nichts davon.
kept-requests = Wenn du nach einer Adresse oder einem Link fragst, der nicht gezeigt wird: der Name und die Worte, die du getippt hast, und die Antwort. Das Orga-Team sieht das, und nie deine E-Mail-Adresse.
kept-requests-long = bis { $time } nach dem Termin, oder { $otherwise }, wenn es keinen Termin gibt. Es verschwindet sofort, wenn du die Frage zurückziehst oder die Antwort Nein ist
kept-requests-why = Damit du die Antwort bekommst und erfährst, wenn sie sich ändert.
kept-askers = Dass jemand gefragt hat, wie oft, und ob die Antwort Nein war, zusammen mit einem Fingerabdruck der E-Mail-Adresse. Niemand kann die Adresse daraus machen.
kept-askers-why = Damit niemand bedrängt werden kann.
kept-letters = Welche E-Mails wir dir schulden oder geschickt haben: die Art, worüber, und wann. Die Worte und die privaten Links kommen erst hinein, wenn eine E-Mail hinausgeht. Die Liste enthält also weder das eine noch das andere.
kept-letters-long = noch { $time }, nachdem sie hinausging oder aufgegeben wurde
kept-letters-why = Damit nichts zweimal geschickt wird und sich eine verlorene E-Mail finden lässt.
kept-letter-files = Die E-Mails selbst, aber nur auf einer Website, die keine schickt und sie stattdessen in einen Ordner schreibt.
kept-letter-files-why = Damit alle, die das Programm ausprobieren, sie lesen können.
kept-news = Was mit einem Eintrag geschah: neu, geändert, abgesagt. So, wie es alle gesehen haben.
kept-news-why = Damit tägliche und wöchentliche E-Mails davon erzählen können.
kept-suppressions = Ein Fingerabdruck einer Adresse, die keine E-Mails annimmt. Niemand kann die Adresse daraus machen.
kept-suppressions-long = bis die Person wieder eine E-Mail bestellt
kept-suppressions-why = Damit wir nicht dorthin schreiben, wo niemand mehr ist oder niemand E-Mails will.
kept-resting = Dasselbe von einer Adresse, von der E-Mails immer wieder vorläufig zurückkamen.
kept-resting-why = Damit ein volles Postfach Ruhe bekommt.
kept-returns = Dasselbe für jede E-Mail, die vorläufig zurückkam.
kept-returns-why = Damit wir merken, wenn das zu oft geschieht.

kept-sign-in-links = Dass ein Link zum Anmelden für dich gemacht wurde. In E-Mails gilt einer eine Stunde lang.
kept-sign-in-links-why = Er soll nur einmal gehen, und nur eine Zeit lang.
kept-sessions = Wo du angemeldet bist: seit wann, und der Name, den du dafür getippt hast. Nicht, welches Gerät, welcher Browser oder Ort. Du siehst alles davon auf deiner Seite und kannst jede Anmeldung beenden.
kept-sessions-long = bis du dich abmeldest, höchstens { $time }
kept-sessions-why = Damit du dich nicht auf jeder Seite anmelden musst.
kept-codes = Von Codes auf Papier ein Fingerabdruck von jedem. Niemand kann den Code daraus machen.
kept-codes-long = bis du neue machst oder alles von dir löschst
kept-codes-why = Damit sie nur einmal gehen.
kept-new-addresses = Eine andere E-Mail-Adresse, die du benutzen willst, solange sie niemand bestätigt hat.
kept-new-addresses-why = Sie muss deine sein, bevor E-Mails dorthin gehen.
kept-old-addresses = Die Adresse, die du vorher hattest.
kept-old-addresses-why = Damit wir ihr von der Änderung sagen können, falls du das nicht warst.

kept-holders = Wer sich mit dir um einen Eintrag kümmert: die E-Mail-Adresse, und seit wann. Das Orga-Team sieht das, und wer die Person gefragt hat.
kept-holders-long = bis die Person geht oder ihr Link beendet wird, danach noch 30{ "\u00A0" }Tage
kept-holders-why = Damit ein Café weitergeht, wenn jemand von euch nicht da ist.
kept-groups = Eine Gruppe: ihr Name, was sie über sich sagt, wer darin ist und in welcher Rolle, und welche Einträge ihre sind. Nur die verantwortlichen Personen sehen, wer darin ist.
kept-groups-long = bis sie gelöscht wird; wer geht, ist nach 30{ "\u00A0" }Tagen vergessen. Ihre Webadresse bleibt vergeben, damit niemand sonst sie bekommt
kept-groups-why = Damit alle, die sie tragen, für sie handeln können.
kept-asked = Wer gefragt wurde und noch nicht geantwortet hat, Angebote, etwas zu übergeben, und wer gegangen ist.
kept-asked-why = Damit niemand immer wieder gefragt wird.
kept-claims = Was du uns schreibst, um einen Namen zu bekommen, den andere benutzen. Dass du gefragt hast und was wir entschieden haben, bleibt, ohne deine Worte.
kept-claims-why = Damit wir noch einmal darüber nachdenken können.

kept-networks = Solange ein Eintrag auf die Moderation wartet oder eine Frage auf Bestätigung, höchstens einen Tag lang: eine Zahl, die für das Netz steht, aus dem es kam. Der Schlüssel, der diese Zahlen macht, ist nur im Arbeitsspeicher und wird jeden Tag weggeworfen. So kann später niemand das Netz daraus erkennen.
kept-networks-why = Damit man erkennt, wenn hunderte Einträge ein einziger Angriff sind.
kept-flags = Wenn du uns sagst, dass mit einem Eintrag etwas nicht stimmt: deine Worte und nichts über dich.
kept-flags-long = bis die Moderation es geprüft hat, danach noch { $time }
kept-flags-why = Damit es jemand prüfen kann.
kept-appeals = Wenn wir deinen Eintrag nicht angenommen haben und du uns bittest, noch einmal hinzusehen: deine Worte.
kept-appeals-why = Du kannst einmal bitten, und das soll gehört werden.
kept-remarks = Was sich die Moderation untereinander zu einem Eintrag schreibt.
kept-remarks-why = Damit die Nächsten wissen, was schon herausgefunden wurde.
kept-attentions = Wer aus der Moderation sich gerade ansieht, was wartet.
kept-attentions-why = Damit nicht zwei dieselbe Arbeit machen.
kept-put-aside = Eine Änderung von dir, die auf die Moderation wartet oder über die sie entschieden hat.
kept-put-aside-why = Damit sich eine Entscheidung zurücknehmen lässt.
kept-log = Was die Moderation entschieden hat, wann und warum, und was sie an der Liste der Wörter geändert hat. Darin stehen Einträge und wer moderiert hat, und niemand sonst. Wer alles von sich gelöscht hat, steht nicht mehr darin.
kept-log-long = so lange wie die Website
kept-log-why = Damit man danach fragen kann, und damit es gerecht zugeht.
kept-rights = Wer moderiert, wessen Einträge sofort erscheinen, weil die Moderation schon einen gesehen hat, und was auf der Seite „Über“ von der Website gesagt wird.
kept-rights-long = bis es zurückgenommen wird oder die Person alles von sich löscht
kept-rights-why = Damit nur die etwas entscheiden, die es dürfen.

kept-erasures = Dass etwas gelöscht wurde, und wann. Nicht, was, und nicht, von wem es war.
kept-erasures-why = Damit alle, die eine Sicherheitskopie zurückspielen, wissen, dass sie zu viel enthält.
kept-safety-copies = Eine Kopie der Datenbank, die das Programm macht, bevor eine neue Version ihren Aufbau ändert.
kept-safety-copies-why = Damit nichts verloren ist, wenn das schiefgeht.
kept-backups = Sicherheitskopien, die von den Leuten gemacht werden, die diese Website betreiben. Was du gelöscht hast, kann bis dahin noch darin sein.
kept-backups-why = Damit eine kaputte Festplatte nicht das Ende ist.
