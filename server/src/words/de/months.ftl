### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Kalender
months-title = { $what }, { $stretch }
months-description = Cafés und Veranstaltungen zu Harm Reduction Tag für Tag: { $stretch }.
months-days = { $first } bis { $last }
months-day-and-month = { $day }.{ "\u00A0" }{ $month }
months-caption = { $stretch }, eine Zeile für jede Woche und eine Spalte für jeden Wochentag

months-skip = Die Tage überspringen
months-turn = Umblättern
months-before = Davor: { $stretch }
months-after = Danach: { $stretch }
months-this-month = Dieser Monat
months-this-week = Diese Woche
months-today = Heute
months-sizes = Wie viel zu sehen ist
months-month = Monat
months-week = Woche
months-day = Tag
months-list = Liste
months-kinds = Was zu sehen ist
months-everything = Alles

months-week-number = Woche { $week }
months-weeks = Woche
months-day-of = Tag{ "\u00A0" }{ $nth }{ "\u00A0" }von{ "\u00A0" }{ $days }
months-day-of-first = Tag{ "\u00A0" }{ $nth }{ "\u00A0" }von{ "\u00A0" }{ $days }
months-all-day = Ganztägig
months-date = { $when }: { $title }
months-entry-part = { ", " }{ $said }
months-cancelled = abgesagt
months-moved = statt { $when }
months-online = online
months-more = { $count } mehr
months-more-than = Mehr als { $count } weitere
months-more-on = { " " }am { $day }
months-nothing-on-day = Nichts eingetragen

months-tally = { $count ->
    [0] An diesem Tag beginnt nichts
    [one] 1 Termin beginnt an diesem Tag
   *[other] { $count } Termine beginnen an diesem Tag
}
months-tally-many = Mehr als 1.000 Termine beginnen an diesem Tag
months-lasting = Läuft noch von den Tagen davor
months-lasting-more = Von den Tagen davor läuft noch mehr, als hier Platz hat.

months-empty = Nichts eingetragen: { $stretch }
months-empty-chosen = Nichts von dem, was du gewählt hast, ist eingetragen: { $stretch }
months-next = Als Nächstes danach:
months-last = Danach kommt nichts. Das Letzte davor:
months-none = Auch davor oder danach ist nichts eingetragen.
months-none-near = Wir haben weit voraus und weit zurück geschaut und nichts Passendes gefunden.
months-not-yet = Termine, die sich wiederholen, sind bis { $day } ausgerechnet. Spätere erscheinen hier, wenn es so weit ist.
months-long-ago = Von Terminen, die sich wiederholen, behalten wir die seit { $day }.

months-jump = Zu einem Monat gehen
months-jump-month = Monat
months-jump-year = Jahr
months-jump-go = Los
months-search = Diesen Kalender durchsuchen

months-take = Zum Mitnehmen
months-take-text = Was an den Tagen dieser Seite beginnt, für andere Programme:
months-take-calendar = Kalender (.ics)
months-take-atom = Newsreader (Atom)
months-take-json = Daten (JSON)
months-take-all = Um alles zu abonnieren, was kommt, und nicht nur diese Tage, nimm die Liste.
months-take-list = Zur Liste

months-lost-title = Dieser Tag steht nicht im Kalender
months-lost-text = Der Kalender geht von Januar 1900 bis Dezember 2200. Vielleicht hat der Monat weniger Tage oder das Jahr weniger Wochen.

months-as-month = Als Monat
