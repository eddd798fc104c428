### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

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
    [one] Bob { $days }
    [two] Bob pythefnos: { $days }
   *[other] Bob { $every } wythnos: { $days }
}
rhythm-monthly-nth = { $which ->
    [2] Ail ddydd
    [3] Trydydd dydd
    [4] Pedwerydd dydd
    [5] Pumed dydd
   *[last] Dydd
} { $on ->
    [mon] Llun
    [tue] Mawrth
    [wed] Mercher
    [thu] Iau
    [fri] Gwener
    [sat] Sadwrn
   *[sun] Sul
}{ $which ->
    [1] {" cyntaf "}
    [2] {" "}
    [3] {" "}
    [4] {" "}
    [5] {" "}
   *[last] {" olaf "}
}{ $every ->
    [one] pob mis
    [two] bob 2 fis
   *[other] bob { $every } mis
}
rhythm-monthly-day = { $day ->
    [1] Y 1af
    [2] Yr 2il
    [3] Y 3ydd
    [4] Y 4ydd
    [5] Y 5ed
    [6] Y 6ed
    [7] Y 7fed
    [8] Yr 8fed
    [9] Y 9fed
    [10] Y 10fed
    [11] Yr 11eg
    [12] Y 12fed
    [13] Y 13eg
    [14] Y 14eg
    [15] Y 15fed
    [16] Yr 16eg
    [17] Yr 17eg
    [18] Y 18fed
    [19] Y 19eg
    [20] Yr 20fed
    [21] Yr 21ain
    [22] Yr 22ain
    [23] Y 23ain
    [24] Y 24ain
    [25] Y 25ain
    [26] Y 26ain
    [27] Y 27ain
    [28] Yr 28ain
    [29] Y 29ain
    [30] Y 30ain
    [31] Yr 31ain
   *[last] Y diwrnod olaf
} { $every ->
    [one] o bob mis
    [two] o’r mis, bob 2 fis
   *[other] o’r mis, bob { $every } mis
}
rhythm-yearly = { $every ->
    [one] Bob blwyddyn
    [two] Bob 2 flynedd
    [5] Bob 5 mlynedd
    [7] Bob 7 mlynedd
    [8] Bob 8 mlynedd
    [9] Bob 9 mlynedd
    [10] Bob 10 mlynedd
   *[other] Bob { $every } blynedd
} ar { $day ->
    [last] ddiwrnod olaf mis { $month }
   *[other] { $day }{ "\u00A0" }{ $month }
}
rhythm-yearly-nth = { $which ->
    [2] Ail ddydd
    [3] Trydydd dydd
    [4] Pedwerydd dydd
    [5] Pumed dydd
   *[last] Dydd
} { $on ->
    [mon] Llun
    [tue] Mawrth
    [wed] Mercher
    [thu] Iau
    [fri] Gwener
    [sat] Sadwrn
   *[sun] Sul
}{ $which ->
    [1] {" cyntaf "}
    [2] {" "}
    [3] {" "}
    [4] {" "}
    [5] {" "}
   *[last] {" olaf "}
}{ $every ->
    [one] mis { $month } bob blwyddyn
    [two] mis { $month }, bob 2 flynedd
    [5] mis { $month }, bob 5 mlynedd
    [7] mis { $month }, bob 7 mlynedd
    [8] mis { $month }, bob 8 mlynedd
    [9] mis { $month }, bob 9 mlynedd
    [10] mis { $month }, bob 10 mlynedd
   *[other] mis { $month }, bob { $every } blynedd
}
rhythm-other = Ar y dyddiadau isod
rhythm-until = { $pattern }, tan { $day }
rhythm-count = { $pattern }, { $count } o weithiau
rhythm-except = { $said }, heblaw { $days }
rhythm-except-more = { $count } yn rhagor
rhythm-then = { $said }. Yna, gan ddechrau { $day }: { $how }
rhythm-once = ar y diwrnod hwnnw yn unig
rhythm-once-on = Ar: { $day }
