### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

time-am = { $digits }{ "\u00A0" }am
time-pm = { $digits }{ "\u00A0" }pm
time-noon = 12{ "\u00A0" }noon
time-midnight = 12{ "\u00A0" }midnight
time-day = { $weekday } { $day }{ "\u00A0" }{ $month }
time-day-year = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }, { $span }
time-all-day = all day
time-all-day-until = all day, until { $day }
time-span = { $start } to { $end }
time-span-overnight = { $start } to { $end } the next morning
time-span-days = { $start } to { $day }, { $end }

list-and = { $first } and { $last }

nth-first = First
nth-second = Second
nth-third = Third
nth-fourth = Fourth
nth-fifth = Fifth
nth-last = Last

rhythm-days = { $every ->
    [one] Every day
   *[other] Every { $every } days
}
rhythm-weeks = { $every ->
    [one] Every { $days }
   *[other] Every { $every } weeks on { $days }
}
rhythm-monthly-nth = { $every ->
    [one] { $nth } { $weekday } of every month
   *[other] { $nth } { $weekday } of every { $every } months
}
rhythm-monthly-day = { $every ->
    [one] The { $day } of every month
   *[other] The { $day } of every { $every } months
}
rhythm-yearly = { $every ->
    [one] Every year on the { $day } of { $month }
   *[other] Every { $every } years on the { $day } of { $month }
}
rhythm-yearly-nth = { $every ->
    [one] { $nth } { $weekday } in { $month }, every year
   *[other] { $nth } { $weekday } in { $month }, every { $every } years
}
rhythm-other = On the dates below
rhythm-until = { $pattern }, until { $day }
rhythm-count = { $pattern }, { $count } times
rhythm-except = { $said }, except { $days }
rhythm-except-more = { $count } more days
rhythm-then = { $said }. From { $day }: { $how }
rhythm-once = on that day only
rhythm-once-on = On { $day }
