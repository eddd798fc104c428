### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

monday = segunda-feira
tuesday = terça-feira
wednesday = quarta-feira
thursday = quinta-feira
friday = sexta-feira
saturday = sábado
sunday = domingo

january = janeiro
february = fevereiro
march = março
april = abril
may = maio
june = junho
july = julho
august = agosto
september = setembro
october = outubro
november = novembro
december = dezembro

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
rhythm-monthly-nth = { $weekday ->
    [domingo] { $nth } domingo
    [segunda-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } segunda-feira
    [quarta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } quarta-feira
    [quinta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } quinta-feira
    [sexta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } sexta-feira
   *[other] { $nth } dia de { $weekday }
} { $every ->
    [one] de cada mês
   *[other] a cada { $every } meses
}
rhythm-monthly-day = { $every ->
    [one] Cada mês, dia { $day }
   *[other] A cada { $every } meses, dia { $day }
}
rhythm-yearly = { $every ->
    [one] Cada ano, dia { $day } de { $month }
   *[other] A cada { $every } anos, dia { $day } de { $month }
}
rhythm-yearly-nth = { $weekday ->
    [domingo] { $nth } domingo
    [segunda-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } segunda-feira
    [quarta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } quarta-feira
    [quinta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } quinta-feira
    [sexta-feira] { $nth ->
        [Primeiro] Primeira
        [Segundo] Segunda
        [Terceiro] Terceira
        [Quarto] Quarta
        [Quinto] Quinta
       *[other] Última
    } sexta-feira
   *[other] { $nth } dia de { $weekday }
} de { $month }, { $every ->
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
