### The directory of cafés.
# Awaiting a native reader.

directory-tally = { $cafes } في { $countries }. القادم: { $dates }
directory-tally-nowhere = { $cafes }. القادم: { $dates }
directory-countries = { $count ->
    [one] بلد واحد
    [two] بلدين
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
}
directory-closed = { $count ->
    [one] مقهى آخر لم يعد يجتمع.
    [two] مقهيان آخران لم يعودا يجتمعان.
    [few] { $count } مقاهٍ أخرى لم تعد تجتمع.
   *[other] { $count } مقهى آخر لم تعد تجتمع.
}
directory-since = منذ { $when }
directory-began = أول لقاء: { $when }
directory-usual = عادةً: { $rhythm }
directory-usual-since = عادةً: { $rhythm }. منذ { $when }
directory-other-days = في أيام يختارها بنفسه
directory-nearest = أقرب مقهى يجتمع:
directory-others = مقاهٍ قريبة تجتمع
directory-start-title = ابدؤوا مقهى هنا
directory-start-title-town = ابدؤوا مقهى في { $town }
directory-start-none = لا مقهى قرب { $town } بعد. يكفي ستة أشخاص وطاولة وساعة. أعلنوا عن مقهاكم في نحو أربع دقائق، بلا حساب.
directory-start-text = لا مقهى قريبًا منكم؟ يكفي ستة أشخاص وطاولة وساعة. أعلنوا عن مقهاكم في نحو أربع دقائق، بلا حساب. تحصلون منه على ملصق وتقويم.
