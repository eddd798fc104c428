### The calendar: a month, a week or a day on a page.
# Awaiting a native reader.

months-name = التقويم
months-title = { $what }، { $stretch }
months-description = مقاهي الحد من الأضرار وفعالياته يومًا بيوم: { $stretch }.
months-days = { $first } إلى { $last }
months-day-and-month = { $day }{ "\u00A0" }{ $month }
months-caption = { $stretch }، صف لكل أسبوع وعمود لكل يوم من أيام الأسبوع

months-skip = تجاوز الأيام
months-turn = قلب الصفحة
months-before = السابق: { $stretch }
months-after = التالي: { $stretch }
months-this-month = هذا الشهر
months-this-week = هذا الأسبوع
months-today = اليوم
months-sizes = المدة المعروضة
months-month = شهر
months-week = أسبوع
months-day = يوم
months-list = قائمة
months-kinds = ما يُعرض
months-everything = كل شيء

months-week-number = الأسبوع { $week }
months-weeks = الأسبوع
months-day-of = اليوم{ "\u00A0" }{ $nth }{ "\u00A0" }من{ "\u00A0" }{ $days }
months-day-of-first = اليوم{ "\u00A0" }{ $nth }{ "\u00A0" }من{ "\u00A0" }{ $days }
months-all-day = طوال اليوم
months-date = { $when }: { $title }
months-entry-part = { "، " }{ $said }
months-cancelled = ملغى
months-moved = نُقل من { $when }
months-online = على الإنترنت
months-more = { $count } غيرها
months-more-than = أكثر من { $count } غيرها
months-more-on = { " " }في { $day }
months-nothing-on-day = لا إعلانات

months-tally = { $count ->
    [0] لا شيء يبدأ في هذا اليوم
    [one] يبدأ في هذا اليوم موعد واحد
    [two] يبدأ في هذا اليوم موعدان
    [few] تبدأ في هذا اليوم { $count } مواعيد
    [many] يبدأ في هذا اليوم { $count } موعدًا
   *[other] يبدأ في هذا اليوم { $count } موعد
}
months-tally-many = يبدأ في هذا اليوم أكثر من 1,000 موعد
months-lasting = مستمرة من الأيام السابقة
months-lasting-more = المستمر من الأيام السابقة أكثر مما يتسع له المكان هنا.

months-empty = لا إعلانات في { $stretch }
months-empty-chosen = لا شيء مما اخترتموه في { $stretch }
months-next = التالي بعد ذلك:
months-last = لا شيء بعد ذلك. آخر ما قبله:
months-none = لا إعلانات قبل ذلك ولا بعده.
months-none-near = بحثنا بعيدًا إلى الأمام وإلى الخلف، ولم نجد ما يناسب.
months-not-yet = المواعيد المتكررة محسوبة حتى { $day }. ما بعدها يظهر هنا في حينه.
months-long-ago = من المواعيد المتكررة نحتفظ بما كان منذ { $day }.

months-jump = الانتقال إلى شهر
months-jump-month = الشهر
months-jump-year = السنة
months-jump-go = انتقال
months-search = البحث في هذا التقويم

months-take = خذوه معكم
months-take-text = ما يبدأ في أيام هذه الصفحة، لبرامج أخرى:
months-take-calendar = تقويم (ICS)
months-take-atom = قارئ أخبار (Atom)
months-take-json = بيانات (JSON)
months-take-all = لمتابعة كل ما هو قادم، لا هذه الأيام فقط، استعملوا القائمة.
months-take-list = إلى القائمة

months-lost-title = هذا اليوم ليس في التقويم
months-lost-text = يمتد التقويم من يناير 1900 إلى ديسمبر 2200. ربما أيام ذلك الشهر أقل، أو أسابيع تلك السنة أقل.

months-as-month = عرض الشهر
