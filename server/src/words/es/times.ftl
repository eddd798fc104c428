### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

time-am = { $digits }{ "\u00A0" }a.{ "\u00A0" }m.
time-pm = { $digits }{ "\u00A0" }p.{ "\u00A0" }m.
time-noon = 12{ "\u00A0" }del{ "\u00A0" }mediodía
time-midnight = 12{ "\u00A0" }de{ "\u00A0" }la{ "\u00A0" }noche
time-day = { $weekday } { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
time-day-year = { $weekday } { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
time-plain-date = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
time-month-year = { $month } de { $year }
time-day-and-span = { $day }, { $span }
time-all-day = todo el día
time-all-day-until = todo el día, hasta el { $day }
time-span = de { $start } a { $end }
time-span-overnight = de { $start } a { $end } de la mañana siguiente
time-span-days = de { $start } al { $day }, { $end }

list-and = { $first } y { $last }

nth-first = Primer
nth-second = Segundo
nth-third = Tercer
nth-fourth = Cuarto
nth-fifth = Quinto
nth-last = Último

rhythm-days = { $every ->
    [one] Cada día
   *[other] Cada { $every } días
}
rhythm-weeks = { $every ->
    [one] Cada { $days }
   *[other] Cada { $every } semanas: { $days }
}
rhythm-monthly-nth = { $every ->
    [one] { $nth } { $weekday } de cada mes
   *[other] { $nth } { $weekday }, cada { $every } meses
}
rhythm-monthly-day = { $day ->
    [last] El último día
   *[other] El día { $day }
} { $every ->
    [one] de cada mes
   *[other] cada { $every } meses
}
rhythm-yearly = { $every ->
    [one] Cada año
   *[other] Cada { $every } años
}, el { $day ->
    [last] último día
   *[other] { $day }
} de { $month }
rhythm-yearly-nth = { $every ->
    [one] { $nth } { $weekday } de { $month }, cada año
   *[other] { $nth } { $weekday } de { $month }, cada { $every } años
}
rhythm-other = En las fechas de abajo
rhythm-until = { $pattern }, hasta el { $day }
rhythm-count = { $pattern }, { $count } veces
rhythm-except = { $said }, salvo estos días: { $days }
rhythm-except-more = { $count } días más
rhythm-then = { $said }. Desde el { $day }: { $how }
rhythm-once = solo ese día
rhythm-once-on = El { $day }
