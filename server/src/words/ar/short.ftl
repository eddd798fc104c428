### The short address on paper: for somebody who has just scanned a poster.
# Awaiting a native reader.

short-cafe = مقهى
short-event = فعالية
short-next = الموعد القادم
short-date-cancelled = أُلغي موعد { $when }.
short-date-moved = نُقل موعد { $planned } إلى { $when }.
short-no-other = لم يُحدَّد موعد آخر بعد.
short-full = كل ما يُعرف عنه
short-calendar = ضعوه في تقويمكم
short-others = أيضًا من { $group }
short-on-now = المواعيد القادمة الآن
short-gone-title = أُزيل «{ $title }»
short-gone-text = هذا الملصق قديم. لن يقام اللقاء كما هو مطبوع.
