### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Diesen Kalender abonnieren
follow-text = Neue, verschobene und abgesagte Termine erscheinen von selbst in deinem Kalender.
follow-address = Kopier diese Adresse in deinen Kalender
follow-copy = Kopieren
follow-copied = Kopiert
follow-open = Oder öffne sie in
follow-apps = Apple und andere Apps
follow-google = Google Kalender
follow-outlook = Outlook.com
follow-office = Outlook in Arbeit oder Schule
follow-privacy = Wenn du Google oder Microsoft benutzt, erfahren sie, was du abonnierst. Ein Kalender, der nur auf deinem Handy oder Computer ist, verrät niemandem etwas.
follow-more = Andere Wege
follow-file = Als Datei speichern, einmal
follow-atom = Newsfeed (Atom)
follow-announce = Newsfeed, eine Woche vor jedem Termin
follow-json = JSON Feed
follow-help = Hat es geklappt? Hilfe und mehr Auswahl
follow-one-date = Nur { $day } in deinen Kalender eintragen
follow-one-date-hint = Eine Datei für diesen einen Termin. Sie ändert sich später nicht, also schau hier nach, bevor du losgehst.

## The page of help

calendar-title = Hat es geklappt?
calendar-description = Wie du Cafés und Veranstaltungen in deinem eigenen Kalender abonnierst, wie bald Änderungen erscheinen, und was zu tun ist, wenn nichts erscheint.
calendar-lede = Dein Kalender schaut von Zeit zu Zeit selbst nach Änderungen. Hier steht, wie oft, wie du ihn einrichtest, und was hilft, wenn etwas nicht stimmt.
calendar-unknown-title = Diesen Kalender kennen wir nicht
calendar-unknown = Vielleicht wurde er von der Website genommen. Hier ist stattdessen der Kalender mit allem.
calendar-of = Der Kalender
calendar-of-page = Als Seite ansehen
calendar-of-chosen = Das ist die Adresse mit deiner Auswahl.
calendar-contents = Auf dieser Seite

calendar-soon = Wie bald du eine Änderung siehst
calendar-soon-program = Dein Kalender
calendar-soon-often = Wie oft er nachschaut
calendar-soon-apple = Apple, auf Handy, Tablet oder Mac
calendar-soon-apple-often = Etwa jede Stunde. Du kannst das in seinen Einstellungen wählen.
calendar-soon-outlook = Outlook auf einem Computer
calendar-soon-outlook-often = Etwa jede Stunde, solange es offen ist.
calendar-soon-web = Outlook im Web
calendar-soon-web-often = Etwa alle 3 Stunden. Manchmal dauert es länger als einen Tag.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = Jede halbe bis ganze Stunde, solange es offen ist. Du kannst wählen.
calendar-soon-google = Google Kalender
calendar-soon-google-often = Alle 8 bis 24 Stunden, manchmal später. Niemand kann das beschleunigen: du nicht, und wir auch nicht.
calendar-soon-late = Was sich erst am selben Tag ändert, kann zu spät kommen.
calendar-soon-late-email = Abonniere es auch per E-Mail
calendar-soon-late-then = und wir schreiben dir innerhalb von Minuten, wenn ein Termin abgesagt oder verschoben wird.

calendar-steps = Schritt für Schritt
calendar-steps-first = Kopier zuerst die Adresse oben. Dann:
calendar-iphone = iPhone oder iPad
calendar-iphone-1 = Öffne die App „Kalender“ und tipp auf „Kalender“.
calendar-iphone-2 = Tipp auf „Kalender hinzufügen“, dann auf „Kalenderabo hinzufügen“.
calendar-iphone-3 = Füg die Adresse ein und tipp auf „Abonnieren“.
calendar-mac = Mac
calendar-mac-1 = Öffne „Kalender“. Wähl im Menü „Ablage“ „Neues Kalenderabonnement“.
calendar-mac-2 = Füg die Adresse ein und drück „Abonnieren“.
calendar-mac-3 = Bei „Automatisch aktualisieren“ wähl „Stündlich“. Bei „Ort“ behält „Auf meinem Mac“ ihn auf diesem Computer.
calendar-google = Google Kalender und Android-Handys
calendar-google-not-phone = Die Google-App für Android kann das nicht. Mach es einmal an einem Computer, dann erscheint es auch auf deinem Handy.
calendar-google-1 = Öffne an einem Computer calendar.google.com.
calendar-google-2 = Drück neben „Weitere Kalender“ das Pluszeichen, dann „Per URL“.
calendar-google-3 = Füg die Adresse ein und drück „Kalender hinzufügen“.
calendar-google-4 = Öffne auf deinem Handy die Einstellungen der App, wähl den neuen Kalender und schalte „Synchronisieren“ ein.
calendar-google-without = Auf Android ohne Google: Die kostenlose App ICSx5 kann so eine Adresse abonnieren.
calendar-outlook = Outlook
calendar-outlook-1 = Im Web oder im neuen Outlook: Öffne den Kalender, drück „Kalender hinzufügen“, dann „Aus dem Internet abonnieren“.
calendar-outlook-2 = Im älteren Outlook: Öffne den Kalender, drück „Kalender hinzufügen“, dann „Aus dem Internet“.
calendar-outlook-3 = Füg die Adresse ein, gib einen Namen und sag ja.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Öffne den Kalender und drück „Neuer Kalender“.
calendar-thunderbird-2 = Wähl „Im Netzwerk“ und füg die Adresse ein.
calendar-thunderbird-3 = Drück „Kalender suchen“, dann „Abonnieren“.
calendar-others = Jeder andere Kalender
calendar-others-text = Such nach „abonnieren“, „per Adresse hinzufügen“, „iCal“ oder „ICS“ und füg die Adresse dort ein.

calendar-nothing = Es zeigt nichts
calendar-nothing-wait = Bei Google: Warte erst einen Tag.
calendar-nothing-ticked = Sieh in deine Liste der Kalender. Ist dieser angekreuzt?
calendar-nothing-imported = Hast du die Adresse abonniert oder eine Datei eingelesen? Eine Datei zeigt, wie es an einem Tag war. Sie ändert sich nie.
calendar-nothing-again = Nimm den Kalender weg und füg ihn neu hinzu. Die meisten Programme schauen dann sofort nach.
calendar-nothing-outlook = Bei Outlook: Versuch die Adresse, die ungepackt geschickt wird.
calendar-nothing-page = Vielleicht steht nichts an. Sieh dir die Seite an
calendar-twice = Es zeigt Dinge doppelt
calendar-twice-two = Vielleicht hast du zwei Kalender mit demselben Termin abonniert, etwa den einer Gruppe und den mit allem. Nimm einen weg.
calendar-twice-file = Vielleicht hast du früher eine Datei eingelesen. Lösch, was daraus kam.
calendar-twice-choices = Wenn du unten eine neue Adresse gemacht hast, nimm den Kalender mit der alten weg.

calendar-cancelled = Wenn ein Termin abgesagt ist
calendar-cancelled-lede = Sein Titel beginnt dann mit „Abgesagt:“. Außerdem macht jeder Kalender etwas anderes:
calendar-cancelled-does = Was er macht
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = Der Termin bleibt, durchgestrichen.
calendar-cancelled-google-does = Der Termin verschwindet.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = Der Termin bleibt und kann aussehen, als ob er stattfände. Lies den Titel.
calendar-cancelled-thunderbird-does = Der Termin bleibt, als abgesagt markiert.
calendar-cancelled-choose = Du kannst das selbst wählen, gleich hier unten.

calendar-choose = Wählen, wie es gesagt wird
calendar-choose-lede = Jede Wahl wird ein Teil der Adresse. Nimm den alten Kalender weg, bevor du den neuen hinzufügst.
calendar-choose-cancelled = Was abgesagt ist
add-cancelled-status = Als abgesagt markiert
add-cancelled-status-hint = So ist es üblich. Google nimmt solche Termine weg.
add-cancelled-text = Nur in Worten
add-cancelled-text-hint = Der Termin bleibt in jedem Kalender, auch bei Google. Der Titel sagt, dass er abgesagt ist.
add-cancelled-omit = Weggelassen
add-cancelled-omit-hint = Was abgesagt ist, steht nicht mehr im Kalender.
calendar-choose-expand = Termine, die sich wiederholen
calendar-choose-expand-label = Jeder Termin einzeln
calendar-choose-expand-hint = Für Programme, die Wiederholungen falsch lesen. Sie reichen dann 18 Monate voraus.
calendar-choose-past = Wie viele vergangene Tage?
calendar-choose-past-hint = 30 ist üblich. Nimm nur Ziffern.
calendar-choose-past-refused = Gib die vergangenen Tage in Ziffern an, von 0 bis { $most }.
calendar-choose-gzip = Wie es geschickt wird
calendar-choose-gzip-label = Ungepackt
calendar-choose-gzip-hint = Versuch das, wenn Outlook nichts zeigt. Es ist größer und sonst gleich.
calendar-choose-button = Adresse machen
calendar-endings = Was die Endungen bedeuten
calendar-endings-lede = Du kannst sie auch selbst ans Ende der Adresse schreiben. Jeder Link ist genau dieser Kalender.
calendar-ending-status = Was abgesagt ist, wird als abgesagt markiert. Das ist üblich.
calendar-ending-text = Was abgesagt ist, wird nur in Worten gesagt.
calendar-ending-omit = Was abgesagt ist, wird weggelassen.
calendar-ending-expand = Jeder Termin einzeln, bis zu 18 Monate voraus.
calendar-ending-past = So viele vergangene Tage, hier ein Jahr. Ohne das: 30.
calendar-ending-gzip = Nie gepackt.
calendar-ending-download = Eine Datei, einmal zum Speichern und nicht zum Abonnieren. Auch die Seite eines einzelnen Termins hat so eine Datei.

calendar-news = In einem Newsreader
calendar-news-text = Ein Newsreader sammelt, was viele Websites melden. Er kann verfolgen, was neu ist und was sich ändert, oder dir jeden Termin einige Tage vorher sagen.
calendar-news-none = Ein einzelnes Café oder eine einzelne Veranstaltung hat keinen Newsfeed. Die Gruppe dazu hat einen, und jede Liste auch.
calendar-news-atom = Was neu ist und was sich ändert
calendar-news-announce = Jeder Termin, 7 Tage vorher
calendar-news-days = Du kannst 1 bis 60 Tage wählen: Schreib die Zahl ans Ende der Adresse.
calendar-news-json = Für Leute, die Programme schreiben: dasselbe als JSON Feed
calendar-news-accept = Ein Programm, das eine Seite nach „text/calendar“ fragt, wird zu ihrem Kalender geführt.
