### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

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

nth-first = pierwszy
nth-second = drugi
nth-third = trzeci
nth-fourth = czwarty
nth-fifth = piąty
nth-last = ostatni

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
rhythm-monthly-nth =
    { $every ->
        [one] Co miesiąc
        [few] Co { $every } miesiące
        [many] Co { $every } miesięcy
       *[other] Co { $every } miesiąca
    } w { $on ->
        [wed] { $which ->
                [1] pierwszą
                [2] drugą
                [3] trzecią
                [4] czwartą
                [5] piątą
               *[last] ostatnią
            } środę
        [sat] { $which ->
                [1] pierwszą
                [2] drugą
                [3] trzecią
                [4] czwartą
                [5] piątą
               *[last] ostatnią
            } sobotę
        [sun] { $which ->
                [1] pierwszą
                [2] drugą
                [3] trzecią
                [4] czwartą
                [5] piątą
               *[last] ostatnią
            } niedzielę
       *[other] { $which ->
                [1] pierwszy
                [2] drugi
                [3] trzeci
                [4] czwarty
                [5] piąty
               *[last] ostatni
            } { $weekday }
    }
rhythm-monthly-day =
    { $every ->
        [one] Co miesiąc
        [few] Co { $every } miesiące
        [many] Co { $every } miesięcy
       *[other] Co { $every } miesiąca
    }, { $day ->
        [last] ostatniego dnia
       *[other] { $day }.{ "\u00A0" }dnia
    } miesiąca
# The name of a month stands alone ("grudzień"), so it comes after a colon and needs no case.
rhythm-yearly =
    { $every ->
        [one] Co rok
        [few] Co { $every } lata
        [many] Co { $every } lat
       *[other] Co { $every } roku
    }: { $month }, { $day ->
        [last] ostatni dzień
       *[other] dzień{ "\u00A0" }{ $day }
    }
rhythm-yearly-nth =
    { $every ->
        [one] Co rok
        [few] Co { $every } lata
        [many] Co { $every } lat
       *[other] Co { $every } roku
    }: { $month }, { $on ->
        [wed] { $which ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
               *[last] ostatnia
            }
        [sat] { $which ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
               *[last] ostatnia
            }
        [sun] { $which ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
               *[last] ostatnia
            }
       *[other] { $which ->
                [1] pierwszy
                [2] drugi
                [3] trzeci
                [4] czwarty
                [5] piąty
               *[last] ostatni
            }
    } { $weekday }
rhythm-other = W terminach poniżej
rhythm-until = { $pattern }, do { $day }
rhythm-count = { $pattern }, liczba razy: { $count }
rhythm-except = { $said }, oprócz: { $days }
rhythm-except-more = inne dni: { $count }
rhythm-then = { $said }. Od dnia: { $day } – { $how }
rhythm-once = tylko tego dnia
rhythm-once-on = Tylko: { $day }
