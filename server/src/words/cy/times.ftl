### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

monday = Dydd Llun
tuesday = Dydd Mawrth
wednesday = Dydd Mercher
thursday = Dydd Iau
friday = Dydd Gwener
saturday = Dydd Sadwrn
sunday = Dydd Sul

january = Ionawr
february = Chwefror
march = Mawrth
april = Ebrill
may = Mai
june = Mehefin
july = Gorffennaf
august = Awst
september = Medi
october = Hydref
november = Tachwedd
december = Rhagfyr

time-am = { $digits }{ "\u00A0" }yb
time-pm = { $digits }{ "\u00A0" }yh
time-noon = 12{ "\u00A0" }hanner dydd
time-midnight = 12{ "\u00A0" }hanner nos
time-day = { $weekday } { $day }{ "\u00A0" }{ $month }
time-day-year = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }, { $span }
time-all-day = drwy’r dydd
time-all-day-until = drwy’r dydd, tan: { $day }
time-span = { $start } tan { $end }
time-span-overnight = { $start } tan { $end } fore trannoeth
time-span-days = { $start } tan { $day }, { $end }

list-and = { $first } a { $last }

nth-first = y cyntaf
nth-second = yr ail
nth-third = y trydydd
nth-fourth = y pedwerydd
nth-fifth = y pumed
nth-last = yr olaf

rhythm-days = { $every ->
    [one] Bob dydd
    [two] Bob 2 ddiwrnod
   *[other] Bob { $every } diwrnod
}
rhythm-weeks = { $every ->
    [one] Bob wythnos: { $days }
   *[other] Bob { $every } wythnos: { $days }
}
rhythm-monthly-nth = { $every ->
    [one] Bob mis: { $weekday }, { $nth }
    [two] Bob 2 fis: { $weekday }, { $nth }
   *[other] Bob { $every } mis: { $weekday }, { $nth }
}
rhythm-monthly-day = { $every ->
    [one] Bob mis, diwrnod: { $day }
    [two] Bob 2 fis, diwrnod: { $day }
   *[other] Bob { $every } mis, diwrnod: { $day }
}
rhythm-yearly = { $every ->
    [one] Bob blwyddyn: { $month }, diwrnod: { $day }
    [two] Bob 2 flynedd: { $month }, diwrnod: { $day }
   *[other] Bob { $every } blynedd: { $month }, diwrnod: { $day }
}
rhythm-yearly-nth = { $every ->
    [one] Bob blwyddyn: { $month }, { $weekday }, { $nth }
    [two] Bob 2 flynedd: { $month }, { $weekday }, { $nth }
   *[other] Bob { $every } blynedd: { $month }, { $weekday }, { $nth }
}
rhythm-other = Ar y dyddiadau isod
rhythm-until = { $pattern }, tan: { $day }
rhythm-count = { $pattern }, nifer o weithiau: { $count }
rhythm-except = { $said }, heblaw: { $days }
rhythm-except-more = { $count } diwrnod arall
rhythm-then = { $said }. O { $day }: { $how }
rhythm-once = ar y diwrnod hwnnw yn unig
rhythm-once-on = Ar: { $day }
