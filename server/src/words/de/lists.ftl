### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa: Cafés und Veranstaltungen zu Harm Reduction
home-description = Finde ein Café oder eine Veranstaltung zu Harm Reduction (Schadensminimierung), oder trag deine eigenen ein. Ohne Konto, ohne Cookies.
home-hello = Bei einer Tasse Tee über Drogen reden
home-lede = Cafés und Veranstaltungen zu Harm Reduction (Schadensminimierung). Komm, wie du bist. Niemand urteilt über dich, und du musst nichts erzählen.
home-find = Was oder wo?
home-find-hint = Stadt, Postleitzahl oder Thema
home-coming = Demnächst
home-all-dates = Alle Termine
home-cafes = Cafés
home-all-cafes = Alle Cafés
home-invite-title = Setz Wasser auf
home-invite-text = Ein Café, das können sechs Leute, ein Tisch und eine Stunde sein. Trag deins in etwa vier Minuten ein, ohne Konto. Du bekommst ein Plakat und einen Kalender daraus.
home-what-title = Was passiert da?
home-what-text = Menschen treffen sich im Café, in einem Saal oder online und reden über Drogen: Naloxon, Hilfsangebote, Rechte, Trauer, gute Nachrichten. Menschen, die Drogen gebrauchen, Familien, Fachleute, Studierende und Neugierige sitzen am selben Tisch. Manchmal gibt es einen Vortrag. Meistens gibt es Kekse.

whats-on-title = Was läuft
whats-on-lede = Alle kommenden Termine von Cafés und Veranstaltungen. Komm, wie du bist. Du musst nichts erzählen.
events-title = Veranstaltungen
events-lede = Vorträge, Schulungen, offene Treffen und Versammlungen, die bald stattfinden.
cafes-title = Cafés
cafes-lede = Orte, an denen man sich immer wieder trifft, jeder mit seinem nächsten Termin.

list-description = Kommende Termine von Cafés und Veranstaltungen zu Harm Reduction.
list-search = Suchen
list-search-here = Hier suchen, was läuft
list-further-down = Weiter unten auf dieser Seite
list-search-hint = Ein Thema, ein Name, eine Gruppe
list-show = Zeigen
list-find = Finden
list-more = Tage, Kosten, Zugang und mehr
list-from = Von
list-to = Bis
list-attendance = Wo
list-anywhere = Überall
list-online = Online
list-at-a-place = Vor Ort
list-chosen = Gewählt
list-remove = { $what }, entfernen
list-chip-words = „{ $words }“
list-chip-topic = Thema: { $topic }
list-chip-group = Gruppe: { $group }
list-chip-place = Ort: { $place }
list-chip-from = Ab { $day }
list-chip-to = Bis { $day }
list-chip-in = Land: { $country }
list-chip-near = Im Umkreis von { $km }{ "\u00A0" }km um { $town }
list-chip-language = Sprache: { $language }
list-near = Stadt oder Postleitzahl
list-near-hint = Zum Beispiel Leeds oder LS9
list-here = Bei mir in der Nähe
list-here-hint = Wir erfahren deinen Standort auf etwa 2{ "\u00A0" }km gerundet und speichern ihn nicht.
list-here-looking = Wir fragen deinen Browser.
list-here-refused = Dein Browser darf nicht sagen, wo du bist. Gib stattdessen eine Stadt oder eine Postleitzahl ein.
list-here-failed = Dein Browser konnte nicht sagen, wo du bist. Gib stattdessen eine Stadt oder eine Postleitzahl ein.
list-here-lost-heading = Wir wissen nicht, wo du bist
list-here-lost = Was hier ankam, ist kein Punkt auf der Karte. Gib stattdessen eine Stadt oder die erste Hälfte einer britischen Postleitzahl ein.
list-here-lost-back = Zurück zur Liste
list-towns = { $count ->
    [0] Wir kennen keine Stadt, die so anfängt.
    [one] 1 Stadt. Drück die Pfeiltaste nach unten, um sie zu wählen.
   *[other] { $count } Städte. Drück die Pfeiltaste nach unten, um eine zu wählen.
}
list-towns-label = Städte und Postleitzahlen
list-within = Wie weit?
list-within-km = { $km }{ "\u00A0" }km
list-language = Sprache
list-any-language = Jede Sprache
list-cost = Kosten
list-access = Zugang
list-near-unknown = Wir kennen keine Stadt und keine Postleitzahl namens „{ $typed }“. Wir kennen Städte, Postleitzahlen und Länder. Schau, ob es richtig geschrieben ist, oder nimm eine größere Stadt in der Nähe.
list-near-guessed = Wir kennen kein „{ $typed }“ und haben { $town } genommen.
list-near-taken = Für „{ $typed }“ haben wir { $town } genommen.
list-near-towns = Es gibt auch Städte mit diesem Namen:
list-near-others = Es gibt noch mehr Städte mit diesem Namen:
list-read-as = Nichts enthält die Wörter, die du getippt hast. Das gibt es zu „{ $words }“.
list-read-as-any = Nichts enthält alle diese Wörter. Das hier enthält einige davon.
list-read-without = Nichts bei { $town } enthält „{ $words }“. Das läuft dort.
list-read-without-in = In diesem Land ({ $country }) enthält nichts „{ $words }“. Das läuft dort.
list-read-elsewhere = In diesem Land ({ $country }) passt nichts von dem, was ansteht. Das hier enthält die Wörter, die du getippt hast.
list-read-near-me = Wir wissen nicht, wo du bist. Gib deine Stadt oder Postleitzahl ein, dann zeigen wir, was in der Nähe ist.
list-read-no-words = In „{ $typed }“ sind keine Wörter, nach denen wir suchen können. Hier ist alles.
list-read-in = Wir suchen im ganzen Land: { $country }.
list-read-near = Im Umkreis von { $km }{ "\u00A0" }km um { $town }.
list-ignored = Wir wissen nicht, was dies in der Adresse bedeutet, und haben es weggelassen: { $what }
list-best-first = Was am besten passt, steht zuerst.
list-to-soonest = Zuerst zeigen, was bald ist
list-to-best = Zuerst zeigen, was am besten passt
list-found = { $count ->
    [one] 1 Veranstaltung oder Café
   *[other] { $count } Veranstaltungen und Cafés
}
list-found-many = Mehr als 1.000 Veranstaltungen und Cafés
list-more-dates = { $count ->
    [one] und 1 weiterer Termin
   *[other] und { $count } weitere Termine
}
list-far = etwa { $distance } entfernt
list-far-less = weniger als 1{ "\u00A0" }km entfernt
list-empty-without = Ohne eines davon gibt es mehr:
list-empty-without-one = { $what }, weggelassen
list-empty-next = Was als Nächstes läuft
list-empty-next-elsewhere = Was anderswo als Nächstes läuft
list-instead-cafes = { $count ->
    [one] Das passende Café ansehen
   *[other] { $count } passende Cafés ansehen
}
list-empty-nearest = Am nächsten
list-everything = Alles zeigen
list-dates = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
list-cafes = { $count ->
    [one] 1 Café
   *[other] { $count } Cafés
}
list-dates-many = Über 1.000 Termine
list-cafes-many = Mehr als 1.000 Cafés
list-nothing-coming = Gerade steht nichts an.
list-lately = Das war vor Kurzem:
list-heading-date = { " – " }{ $day }, { $time }
list-heading-cancelled = { " – " }Abgesagt
list-heading-moved = { " – " }Verschoben
list-heading-undated = { " – " }{ $said }
list-today = Heute
list-tomorrow = Morgen
list-cancelled = Abgesagt
list-unsure = Nicht bestätigt
list-moved-from = Statt { $day }
list-moved-from-time = Statt { $time }
list-heading-ends = { " – " }Endet zu anderer Zeit
list-ends-instead = Endet um { $now } statt um { $planned }
list-ends-at = Endet diesmal um { $time }
list-ends-at-on = Endet diesmal um { $time } am { $day }
list-ends-on = Endet am { $now } statt am { $planned }
list-ends-open = Hat diesmal kein festes Ende
list-next = Nächster Termin: { $when }
list-no-dates = Termine folgen
list-resting = Macht Pause
list-closed = Trifft sich nicht mehr
list-this-time-at = Diesmal hier: { $place }
list-pages = Seiten
list-page = Seite { $page }
list-page-of = Seite { $page } von { $pages }
list-earlier = Frühere Termine
list-later = Spätere Termine
list-before = Vorige Seite
list-after = Nächste Seite
list-empty-title = Nichts gefunden
list-empty-chosen = Kein Termin passt zu alldem. Versuch es mit weniger Wörtern, anderen Tagen, oder sieh dir alles an.
list-empty-word = Nichts von dem, was ansteht, enthält dieses Wort. Versuch ein anderes Wort, oder sieh dir alles an.
list-empty-title-land = { $land }: Hier steht noch nichts an
list-empty-land = Sobald jemand einen Termin in diesem Land ({ $land }) einträgt, erscheint er hier. Es könnte deiner sein.
list-empty-land-cafes = In diesem Land ({ $land }) ist noch kein Café eingetragen. Sechs Leute, ein Tisch und eine Stunde genügen.
list-empty-title-all = Noch nichts hier
list-empty-all = Cafés und Veranstaltungen erscheinen hier, sobald jemand etwas einträgt. Das könntest du sein.
list-empty-cafes = Noch ist kein Café eingetragen. Sechs Leute, ein Tisch und eine Stunde genügen.
list-past-page-title = Diese Seite gibt es nicht
list-past-page = Diese Liste ist kürzer.
list-first-page = Zur ersten Seite

follow-calendar-name = Cuppa: { $view }
