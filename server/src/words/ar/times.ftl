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

nth-first = أول
nth-second = ثاني
nth-third = ثالث
nth-fourth = رابع
nth-fifth = خامس
nth-last = آخر

rhythm-days = { $every ->
    [one] كل يوم
    [two] كل يومين
    [few] كل { $every } أيام
    [many] كل { $every } يومًا
   *[other] كل { $every } يوم
}
rhythm-weeks = { $every ->
    [one] كل { $days }
    [two] كل أسبوعين، { $days }
    [few] كل { $every } أسابيع، { $days }
    [many] كل { $every } أسبوعًا، { $days }
   *[other] كل { $every } أسبوع، { $days }
}
rhythm-monthly-nth = { $every ->
    [one] { $nth } { $weekday } من كل شهر
    [two] { $nth } { $weekday }، كل شهرين
    [few] { $nth } { $weekday }، كل { $every } أشهر
    [many] { $nth } { $weekday }، كل { $every } شهرًا
   *[other] { $nth } { $weekday }، كل { $every } شهر
}
rhythm-monthly-day = { $every ->
    [one] يوم { $day } من كل شهر
    [two] يوم { $day }، كل شهرين
    [few] يوم { $day }، كل { $every } أشهر
    [many] يوم { $day }، كل { $every } شهرًا
   *[other] يوم { $day }، كل { $every } شهر
}
rhythm-yearly = { $every ->
    [one] كل سنة يوم { $day } { $month }
    [two] كل سنتين يوم { $day } { $month }
    [few] كل { $every } سنوات يوم { $day } { $month }
   *[other] كل { $every } سنة يوم { $day } { $month }
}
rhythm-yearly-nth = { $every ->
    [one] { $nth } { $weekday } من { $month }، كل سنة
    [two] { $nth } { $weekday } من { $month }، كل سنتين
    [few] { $nth } { $weekday } من { $month }، كل { $every } سنوات
   *[other] { $nth } { $weekday } من { $month }، كل { $every } سنة
}
rhythm-other = في المواعيد أدناه
rhythm-until = { $pattern }، حتى { $day }
rhythm-count = { $pattern }، عدد المرات: { $count }
rhythm-except = { $said }، ما عدا { $days }
rhythm-except-more = أيام أخرى (عددها { $count })
rhythm-then = { $said }. ابتداءً من { $day }: { $how }
rhythm-once = في ذلك اليوم فقط
rhythm-once-on = في { $day }
