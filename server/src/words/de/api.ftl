### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = Diese Adresse können wir nicht lesen
api-unknown-parameter = Hier gibt es kein „{ $name }“. Du kannst benutzen: { $known }.
api-empty-parameter = „{ $name }“ ist leer. Lass es weg, oder sag, was du suchst.
api-twice = „{ $name }“ darf nur einmal in der Adresse stehen.
api-too-many = „{ $name }“ darf höchstens { $most }-mal in der Adresse stehen.
api-too-long = „{ $name }“ darf höchstens { $most } Zeichen haben.
api-choose = „{ $name }“ kann sein: { $choices }.
api-day = „{ $name }“ muss ein Tag sein, etwa 2026-12-08.
api-number = „{ $name }“ muss eine ganze Zahl von { $least } bis { $most } sein.
api-near = „near“ nennt keine Stadt, keine Postleitzahl und kein Land, das wir kennen: „{ $typed }“. Schau, ob es richtig geschrieben ist, oder nenn eine größere Stadt in der Nähe.
api-cursor = Diesen „cursor“ haben wir nicht gemacht. Folge der Adresse in „next“, oder fang ohne ihn neu an.
api-nothing-here = Hier ist nichts
api-nothing-here-text = In der Adresse kann ein Fehler sein. Alle Adressen sind hier erklärt: { $page }.
api-no-listing = Wir haben keinen Eintrag dieses Namens
api-no-listing-text = Vielleicht ist er noch nicht öffentlich, oder im Namen ist ein Fehler.
api-gone = Dieser Eintrag wurde entfernt
api-gone-text = Er war einmal hier. Bitte zeig ihn nicht mehr.
api-method = Das kann man nur lesen
api-method-text = Nimm GET, HEAD oder OPTIONS.
api-many = Das war viel auf einmal
api-many-text = Aus deinem Netz kommen gerade sehr viele Anfragen. Warte so viele Sekunden, wie „Retry-After“ sagt.
api-foreign = Das kam von einer anderen Website
api-foreign-text = Von dort kann nichts geschrieben werden. Zum Lesen nimm GET.
api-broken = Bei uns ist etwas kaputtgegangen
api-broken-text = Bitte versuch es in einer Minute noch einmal.

## What can be asked for, as the description and the page say it.

api-ask-slug = Sein Name in Adressen.
api-ask-listing = Nur die Termine dieses Eintrags, nach seinem „slug“.
api-ask-kind = Nur Veranstaltungen oder nur Cafés. Wenn du nach Einträgen fragst, kommen Cafés auch ohne kommenden Termin. Ohne dieses Wort bekommst du alles, was einen hat.
api-ask-q = Wörter, die darin stehen müssen: eine Stadt, ein Name, ein Thema.
api-ask-tag = Ein Thema. Du kannst mehrere angeben. Dann genügt eins davon.
api-ask-group = Der „slug“ der Gruppe, die es macht. Du kannst mehrere angeben.
api-ask-place = Der „slug“ des Ortes. Du kannst mehrere angeben.
api-ask-near = Eine Stadt, die erste Hälfte einer britischen Postleitzahl oder ein Land. Nur was in der Nähe oder darin ist. Einen Namen, den wir nicht kennen, lehnen wir ab.
api-ask-within = Wie viele Kilometer als nah gelten. Ohne dieses Wort 25.
api-ask-lang = Eine Sprache, die dort gesprochen wird, mit ihrem Kürzel oder Namen. Du kannst mehrere angeben.
api-ask-access = Ein Zugang, etwa step_free. Du kannst mehrere angeben. Dann genügt einer davon.
api-ask-cost = Was es kostet. Du kannst mehrere angeben. Dann genügt eins davon.
api-ask-from = Von diesem Tag an. Er darf vergangen sein. Ohne dieses Wort bekommst du, was noch nicht vorbei ist.
api-ask-to = Bis zu diesem Tag.
api-ask-online = 1 ist nur das, woran man online teilnehmen kann. 0 ist nur das, was irgendwo stattfindet.
api-ask-limit = Wie viele du auf einmal bekommst: 1 bis 200. Ohne dieses Wort 50.
api-ask-cursor = Wo es weitergeht. Das ist ein Teil der Adresse in „next“. Du kannst keinen selbst machen.

## The page

api-title = Cuppa für Programme
api-description = Wie dein eigenes Programm oder deine Website Cafés und Veranstaltungen zu Harm Reduction von Cuppa liest.
api-lede = Alles, was hier öffentlich ist, kann ein Programm von dir lesen. Du brauchst keinen Schlüssel und musst niemanden fragen.
api-simple-title = Geht es auch einfacher?
api-simple-embed = Termine auf deine eigene Website stellen, ohne Programm
api-simple-calendar = Termine in einem Kalender abonnieren

api-try-title = Ausprobieren
api-try-lede = Jede dieser Zeilen geht so, wie sie ist. Füg eine in ein Terminal ein, oder öffne ihre Adresse in deinem Browser.
api-try-dates = Die nächsten drei Termine
api-try-cafes = Alle Cafés, die ersten zehn davon
api-try-town = Termine, in denen ein Wort steht, etwa eine Stadt
api-try-tag = Termine zu einem Thema
api-try-group = Was bei einer Gruppe ansteht
api-try-place = Was an einem Ort läuft
api-try-days = Was in einem Monat läuft, vor Ort oder online
api-try-listing = Alles, was man über einen Eintrag weiß
api-try-groups = Welche Gruppen es gibt
api-try-places = Welche Orte es gibt
api-try-head = Nur die Kopfzeilen, um zu sehen, ob sich etwas geändert hat
api-try-described = Die Beschreibung für Programme (OpenAPI 3.1)
api-try-open = Öffnen

api-addresses-title = Die Adressen
api-addresses-listings = Veranstaltungen und Cafés, in der Reihenfolge, in der sie hinzukamen. Jedes hat seine nächsten Termine dabei, höchstens zehn.
api-addresses-listing = Eins davon, mit allen kommenden Terminen.
api-addresses-dates = Termine, der früheste zuerst. Das ist das Richtige für „Was läuft“.
api-addresses-groups = Gruppen, die etwas eintragen.
api-addresses-places = Orte, deren Adresse öffentlich ist.

api-ask-title = Wonach du fragen kannst
api-ask-lede = Das kommt hinter das Fragezeichen. Gruppen und Orte kennen nur „limit“ und „cursor“. Verschiedene zusammen müssen alle passen. Wenn wir eins nicht lesen können, sagen wir es. Wir lassen nie still eins weg.

api-next-title = Weiterlesen
api-next-text = Eine lange Antwort kommt in Stücken. Jedes Stück hat die Adresse des nächsten in „next“, und „null“, wenn es das letzte war. Folge dieser Adresse so, wie sie ist. Was hinzukommt oder verschwindet, während du liest, verschiebt nichts: Du bekommst nichts doppelt, und dir entgeht nichts.

api-read-title = Was du beim Lesen wissen solltest
api-read-null = „null“ und leere Listen bedeuten, dass niemand etwas gesagt hat. Sie bedeuten nicht „Nein“.
api-read-times = Zeiten haben den Abstand ihres Ortes dabei, etwa +01:00. Was ganze Tage dauert, hat stattdessen einfache Tage.
api-read-hidden = Manche Adressen sind nicht öffentlich. Dann bekommst du die Stadt und einen Punkt, der auf etwa einen Kilometer gerundet ist. Bitte errate den Rest nicht.
api-read-cancelled = Abgesagte Termine bleiben in den Antworten, mit dem Stand „cancelled“. Bitte zeig sie als abgesagt. Es können Leute unterwegs sein.
api-read-gone = Was entfernt wurde, antwortet mit 410. Bitte entferne auch deine Kopie.
api-read-group = Der Name einer Gruppe ist das, was jemand getippt hat. Die Seite dazu sagt, ob die Gruppe es bestätigt hat.
api-read-uid = Die „uid“ eines Eintrags ist die in unseren Kalendern. Sie ändert sich nie.
api-read-html = „description_html“ wurde von jemand Fremdem geschrieben und von uns gereinigt. Man kann es gefahrlos zeigen.
api-read-names = Wir fügen zu den Antworten nur Namen hinzu. Geh über die hinweg, die du nicht kennst.

api-polite-title = Oft fragen
api-polite-limit = Ein Netz kann 600-mal in der Minute fragen, außer die Leute, die diese Website betreiben, haben eine andere Zahl gewählt.
api-polite-cache = Eine Antwort gilt eine Minute. Schick ihr „ETag“ in „If-None-Match“ zurück: Wenn sich nichts geändert hat, bekommst du 304 und sonst nichts.
api-polite-cors = Skripte auf Seiten jeder anderen Website können sie lesen. Wir schicken keine Cookies und nehmen keine.
api-polite-link = Es ist nett, auf die Seite dessen zu verlinken, was du zeigst. Dort sieht man, was sich seither geändert hat.

api-problems-title = Wenn etwas nicht stimmt
api-problems-lede = Du bekommst JSON, das sagt, was nicht stimmt und was zu tun ist (RFC 9457). „detail“ ist ein Satz für Menschen.
api-problem-400 = Einen Teil der Adresse können wir nicht lesen. „parameter“ sagt, welchen.
api-problem-403 = Eine Seite einer anderen Website wollte etwas schreiben. Hier kann man nichts schreiben.
api-problem-404 = An dieser Adresse ist nichts, oder nichts Öffentliches.
api-problem-405 = Die API kann man lesen, und sonst nichts.
api-problem-410 = Es wurde entfernt.
api-problem-429 = Zu viele Anfragen. „Retry-After“ sagt, wie viele Sekunden du warten sollst.
api-problem-500 = Bei uns ist etwas kaputtgegangen. Versuch es in einer Minute noch einmal.
api-problem-501 = Nur dort, wo Websites fragen, wie man eine Seite von uns einbettet (oEmbed): Das gewünschte Format kennen wir nicht.
