### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

monday = poniedziałek
tuesday = wtorek
wednesday = środa
thursday = czwartek
friday = piątek
saturday = sobota
sunday = niedziela

january = styczeń
february = luty
march = marzec
april = kwiecień
may = maj
june = czerwiec
july = lipiec
august = sierpień
september = wrzesień
october = październik
november = listopad
december = grudzień

time-am = { $digits }{ "\u00A0" }rano
time-pm = { $digits }{ "\u00A0" }po południu
time-noon = 12{ "\u00A0" }w południe
time-midnight = 12{ "\u00A0" }w nocy
time-day = { $weekday }, { $day }{ "\u00A0" }{ $month }
time-day-year = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }, { $span }
time-all-day = cały dzień
time-all-day-until = cały dzień, do: { $day }
time-span = { $start }–{ $end }
time-span-overnight = { $start }–{ $end } następnego dnia rano
time-span-days = { $start } – { $day }, { $end }

list-and = { $first } i { $last }

nth-first = 1.
nth-second = 2.
nth-third = 3.
nth-fourth = 4.
nth-fifth = 5.
nth-last = ostatni(a)

rhythm-days = { $every ->
    [one] Codziennie
    [few] Co { $every } dni
    [many] Co { $every } dni
   *[other] Co { $every } dni
}
rhythm-weeks = { $every ->
    [one] Co tydzień: { $days }
    [few] Co { $every } tygodnie: { $days }
    [many] Co { $every } tygodni: { $days }
   *[other] Co { $every } tygodnia: { $days }
}
rhythm-monthly-nth = { $every ->
    [one] Co miesiąc: { $nth } { $weekday }
    [few] Co { $every } miesiące: { $nth } { $weekday }
    [many] Co { $every } miesięcy: { $nth } { $weekday }
   *[other] Co { $every } miesiąca: { $nth } { $weekday }
}
rhythm-monthly-day = { $every ->
    [one] Co miesiąc, dzień: { $day }
    [few] Co { $every } miesiące, dzień: { $day }
    [many] Co { $every } miesięcy, dzień: { $day }
   *[other] Co { $every } miesiąca, dzień: { $day }
}
rhythm-yearly = { $every ->
    [one] Co rok: { $month }, dzień: { $day }
    [few] Co { $every } lata: { $month }, dzień: { $day }
    [many] Co { $every } lat: { $month }, dzień: { $day }
   *[other] Co { $every } roku: { $month }, dzień: { $day }
}
rhythm-yearly-nth = { $every ->
    [one] Co rok: { $month }, { $nth } { $weekday }
    [few] Co { $every } lata: { $month }, { $nth } { $weekday }
    [many] Co { $every } lat: { $month }, { $nth } { $weekday }
   *[other] Co { $every } roku: { $month }, { $nth } { $weekday }
}
rhythm-other = W terminach poniżej
rhythm-until = { $pattern }, do: { $day }
rhythm-count = { $pattern }, liczba razy: { $count }
rhythm-except = { $said }, oprócz: { $days }
rhythm-except-more = inne dni: { $count }
rhythm-then = { $said }. Od dnia { $day }: { $how }
rhythm-once = tylko tego dnia
rhythm-once-on = Tylko: { $day }
