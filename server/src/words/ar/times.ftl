### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.
# Awaiting a native reader.

monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد

january = يناير
february = فبراير
march = مارس
april = أبريل
may = مايو
june = يونيو
july = يوليو
august = أغسطس
september = سبتمبر
october = أكتوبر
november = نوفمبر
december = ديسمبر

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
rhythm-monthly-nth = { $every ->
    [one] { $weekday } { $nth } من كل شهر
    [two] { $weekday } { $nth }، كل شهرين
    [few] { $weekday } { $nth }، كل { $every } أشهر
    [many] { $weekday } { $nth }، كل { $every } شهرًا
   *[other] { $weekday } { $nth }، كل { $every } شهر
}
rhythm-monthly-day = { $every ->
    [one] اليوم { $day } من كل شهر
    [two] اليوم { $day }، كل شهرين
    [few] اليوم { $day }، كل { $every } أشهر
    [many] اليوم { $day }، كل { $every } شهرًا
   *[other] اليوم { $day }، كل { $every } شهر
}
rhythm-yearly = { $every ->
    [one] كل سنة في اليوم { $day } من { $month }
    [two] كل سنتين في اليوم { $day } من { $month }
    [few] كل { $every } سنوات في اليوم { $day } من { $month }
   *[other] كل { $every } سنة في اليوم { $day } من { $month }
}
rhythm-yearly-nth = { $every ->
    [one] { $weekday } { $nth } من { $month }، كل سنة
    [two] { $weekday } { $nth } من { $month }، كل سنتين
    [few] { $weekday } { $nth } من { $month }، كل { $every } سنوات
   *[other] { $weekday } { $nth } من { $month }، كل { $every } سنة
}
rhythm-other = في المواعيد أدناه
rhythm-until = { $pattern }، حتى { $day }
rhythm-count = { $pattern }، عدد المرات: { $count }
rhythm-except = { $said }، ما عدا { $days }
rhythm-except-more = أيام أخرى (عددها { $count })
rhythm-then = { $said }. ابتداءً من { $day }: { $how }
rhythm-once = في ذلك اليوم فقط
rhythm-once-on = في { $day }
