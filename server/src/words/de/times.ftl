### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

time-am = { $digits }{ "\u00A0" }Uhr vormittags
time-pm = { $digits }{ "\u00A0" }Uhr nachmittags
time-noon = 12{ "\u00A0" }Uhr
time-midnight = 0{ "\u00A0" }Uhr
time-day = { $weekday }, { $day }.{ "\u00A0" }{ $month }
time-day-year = { $weekday }, { $day }.{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }.{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }, { $span }
time-all-day = ganztägig
time-all-day-until = ganztägig, bis { $day }
time-span = { $start } bis { $end }
time-span-overnight = { $start } bis { $end } am nächsten Morgen
time-span-days = { $start } bis { $day }, { $end }

list-and = { $first } und { $last }

nth-first = Erster
nth-second = Zweiter
nth-third = Dritter
nth-fourth = Vierter
nth-fifth = Fünfter
nth-last = Letzter

rhythm-days = { $every ->
    [one] Jeden Tag
   *[other] Alle { $every } Tage
}
rhythm-weeks = { $every ->
    [one] Jeden { $days }
   *[other] Alle { $every } Wochen am { $days }
}
rhythm-monthly-nth = { $every ->
    [one] { $nth } { $weekday } im Monat
   *[other] { $nth } { $weekday } im Monat, alle { $every } Monate
}
rhythm-monthly-day = { $day ->
    [last] Am letzten Tag
   *[other] Am { $day }.
} { $every ->
    [one] jedes Monats
   *[other] alle { $every } Monate
}
rhythm-yearly =
    { $every ->
        [one] Jedes Jahr
       *[other] Alle { $every } Jahre
    } am { $day ->
        [last] letzten Tag im
       *[other] { $day }.
    } { $month }
rhythm-yearly-nth = { $every ->
    [one] { $nth } { $weekday } im { $month }, jedes Jahr
   *[other] { $nth } { $weekday } im { $month }, alle { $every } Jahre
}
rhythm-other = An den Tagen unten
rhythm-until = { $pattern }, bis { $day }
rhythm-count = { $pattern }, { $count }-mal
rhythm-except = { $said }, außer am { $days }
rhythm-except-more = { $count } weitere Tage
rhythm-then = { $said }. Ab { $day }: { $how }
rhythm-once = nur an diesem Tag
rhythm-once-on = Am { $day }
