### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.
# Awaiting a native reader.

time-am = { $digits }{ "\u00A0" }ص
time-pm = { $digits }{ "\u00A0" }م
time-noon = 12{ "\u00A0" }ظهرًا
time-midnight = 12{ "\u00A0" }ليلًا
time-day = { $weekday } { $day }{ "\u00A0" }{ $month }
time-day-year = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }، { $span }
time-all-day = طوال اليوم
time-all-day-until = طوال اليوم، حتى { $day }
time-span = { $start } إلى { $end }
time-span-overnight = { $start } إلى { $end } في صباح اليوم التالي
time-span-days = { $start } إلى { $day }، { $end }

list-and = { $first } و{ $last }

nth-first = الأول
nth-second = الثاني
nth-third = الثالث
nth-fourth = الرابع
nth-fifth = الخامس
nth-last = الأخير

rhythm-days = { $every ->
    [one] كل يوم
    [two] كل يومين
    [few] كل { $every } أيام
    [many] كل { $every } يومًا
   *[other] كل { $every } يوم
}
rhythm-weeks = { $every ->
    [one] كل أسبوع يوم { $days }
    [two] كل أسبوعين يوم { $days }
    [few] كل { $every } أسابيع يوم { $days }
    [many] كل { $every } أسبوعًا يوم { $days }
   *[other] كل { $every } أسبوع يوم { $days }
}
# Friday is a she: "الجمعة الأولى", but "الثلاثاء الأول".
rhythm-monthly-nth = { $weekday } { $on ->
    [fri] { $which ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
       *[last] الأخيرة
    }
   *[other] { $nth }
} { $every ->
    [one] من كل شهر
    [two] من الشهر، كل شهرين
    [few] من الشهر، كل { $every } أشهر
    [many] من الشهر، كل { $every } شهرًا
   *[other] من الشهر، كل { $every } شهر
}
rhythm-monthly-day = { $day ->
    [last] اليوم الأخير
   *[other] اليوم { $day }
} { $every ->
    [one] من كل شهر
    [two] من الشهر، كل شهرين
    [few] من الشهر، كل { $every } أشهر
    [many] من الشهر، كل { $every } شهرًا
   *[other] من الشهر، كل { $every } شهر
}
rhythm-yearly = { $every ->
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $every } سنوات
    [many] كل { $every } سنة
   *[other] كل { $every } سنة
} { $day ->
    [last] في اليوم الأخير من { $month }
   *[other] في { $day }{ "\u00A0" }{ $month }
}
rhythm-yearly-nth = { $weekday } { $on ->
    [fri] { $which ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
       *[last] الأخيرة
    }
   *[other] { $nth }
} { $every ->
    [one] من { $month }، كل سنة
    [two] من { $month }، كل سنتين
    [few] من { $month }، كل { $every } سنوات
    [many] من { $month }، كل { $every } سنة
   *[other] من { $month }، كل { $every } سنة
}
rhythm-other = في المواعيد أدناه
rhythm-until = { $pattern }، حتى { $day }
rhythm-count = { $pattern }، عدد المرات: { $count }
rhythm-except = { $said }، ما عدا { $days }
rhythm-except-more = أيام أخرى (عددها { $count })
rhythm-then = { $said }. ابتداءً من { $day }: { $how }
rhythm-once = في ذلك اليوم فقط
rhythm-once-on = في { $day }
