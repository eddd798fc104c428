### What a list can be narrowed by, each value with how many listings there would be.
# Awaiting a native reader.

filters-hint = المسوا كلمة لإضافتها الآن، أو علّموا ما شئتم من المربعات ثم اضغطوا «عرض». الرقم يقول كم فعالية ومقهى سيظهر.
filters-hint-uncounted = المسوا كلمة لإضافتها الآن، أو علّموا ما شئتم من المربعات ثم اضغطوا «عرض».
filters-many = { $what } ({ $many })
filters-topics = المواضيع
filters-other-language = لغة أخرى
filters-no-other = اختيار
filters-tally = { $listings }، { $dates }
filters-events = { $count ->
    [zero] لا فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $count } فعاليات
   *[other] { $count } فعالية
}
