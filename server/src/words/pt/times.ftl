### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

time-am = { $digits }{ "\u00A0" }am
time-pm = { $digits }{ "\u00A0" }pm
time-noon = 12{ "\u00A0" }(meio-dia)
time-midnight = 12{ "\u00A0" }(meia-noite)
time-day = { $weekday }, { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
time-day-year = { $weekday }, { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
time-plain-date = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
time-month-year = { $month } de { $year }
time-day-and-span = { $day }, { $span }
time-all-day = o dia todo
time-all-day-until = o dia todo, até { $day }
time-span = de { $start } a { $end }
time-span-overnight = de { $start } a { $end } da manhã seguinte
time-span-days = de { $start } até { $day }, { $end }

list-and = { $first } e { $last }

nth-first = Primeiro
nth-second = Segundo
nth-third = Terceiro
nth-fourth = Quarto
nth-fifth = Quinto
nth-last = Último

rhythm-days = { $every ->
    [one] Cada dia
   *[other] A cada { $every } dias
}
rhythm-weeks = { $every ->
    [one] Cada { $days }
   *[other] A cada { $every } semanas: { $days }
}
rhythm-monthly-nth = { $on ->
    [sat] { $nth }
    [sun] { $nth }
   *[other] { $which ->
        [1] Primeira
        [2] Segunda
        [3] Terceira
        [4] Quarta
        [5] Quinta
       *[last] Última
    }
} { $weekday } { $every ->
    [one] de cada mês
   *[other] a cada { $every } meses
}
rhythm-monthly-day = { $day ->
    [last] No último dia
   *[other] No dia { $day }
} { $every ->
    [one] de cada mês
   *[other] a cada { $every } meses
}
rhythm-yearly = { $every ->
    [one] Cada ano
   *[other] A cada { $every } anos
}, { $day ->
    [last] no último dia
   *[other] no dia { $day }
} de { $month }
rhythm-yearly-nth = { $on ->
    [sat] { $nth }
    [sun] { $nth }
   *[other] { $which ->
        [1] Primeira
        [2] Segunda
        [3] Terceira
        [4] Quarta
        [5] Quinta
       *[last] Última
    }
} { $weekday } de { $month }, { $every ->
    [one] cada ano
   *[other] a cada { $every } anos
}
rhythm-other = Nas datas abaixo
rhythm-until = { $pattern }, até { $day }
rhythm-count = { $pattern }, { $count } vezes
rhythm-except = { $said }, menos nestes dias: { $days }
rhythm-except-more = mais { $count } dias
rhythm-then = { $said }. A partir de { $day }: { $how }
rhythm-once = só nesse dia
rhythm-once-on = Só neste dia: { $day }
