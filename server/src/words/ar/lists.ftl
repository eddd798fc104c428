### The front page and the lists.
# Awaiting a native reader.

home-title = Cuppa: مقاهي الحد من الأضرار وفعالياته
home-description = ابحثوا عن مقهى أو فعالية للحد من الأضرار، أو أعلنوا عما تنظّمونه. بلا حساب وبلا ملفات ارتباط.
home-hello = نتحدث عن المخدرات على كوب شاي
home-lede = مقاهٍ وفعاليات للحد من الأضرار. تعالوا كما أنتم. لا أحد يحكم عليكم، ولا يلزمكم أن تحكوا شيئًا.
home-find = ماذا أو أين؟
home-find-hint = مدينة أو رمز بريدي أو موضوع
home-coming = قريبًا
home-all-dates = كل المواعيد
home-cafes = المقاهي
home-all-cafes = كل المقاهي
home-invite-title = ضعوا إبريق الشاي على النار
home-invite-text = قد يكون المقهى ستة أشخاص وطاولة وساعة من الوقت. أعلنوا عن مقهاكم في نحو أربع دقائق، بلا حساب. تحصلون منه على ملصق وتقويم.
home-what-title = ماذا يحدث هناك؟
home-what-text = يلتقي الناس في مقهى أو قاعة أو على الإنترنت ويتحدثون عن المخدرات: النالوكسون، والخدمات، والحقوق، والحزن على من رحلوا، والأخبار الجيدة. يجلس إلى الطاولة نفسها أشخاص يستخدمون المخدرات، وعائلات، وعاملون، وطلاب، ومن دفعهم الفضول. في بعضها من يلقي كلمة، وفي معظمها بسكويت.

whats-on-title = المواعيد القادمة
whats-on-lede = كل موعد قادم للمقاهي والفعاليات. تعالوا كما أنتم. لا يلزمكم أن تحكوا شيئًا.
events-title = الفعاليات
events-lede = محاضرات ودورات ولقاءات مفتوحة واجتماعات قادمة.
cafes-title = المقاهي
cafes-lede = أماكن يجتمع فيها الناس مرة بعد مرة، ومع كل منها موعدها القادم.

list-description = المواعيد القادمة لمقاهي الحد من الأضرار وفعالياته.
list-search = بحث
list-search-here = ابحثوا في المواعيد المعروضة هنا
list-further-down = في أسفل هذه الصفحة
list-search-hint = موضوع أو اسم أو مجموعة
list-show = عرض
list-find = بحث
list-more = الأيام والكلفة وسهولة الوصول وغيرها
list-from = من
list-to = حتى
list-attendance = أين
list-anywhere = في أي مكان
list-online = على الإنترنت
list-at-a-place = في مكان
list-chosen = ما اخترتموه
list-remove = { $what }، إزالة
list-chip-words = «{ $words }»
list-chip-topic = الموضوع: { $topic }
list-chip-group = المجموعة: { $group }
list-chip-place = المكان: { $place }
list-chip-from = من { $day }
list-chip-to = حتى { $day }
list-chip-in = في { $country }
list-chip-near = ضمن { $km }{ "\u00A0" }كم من { $town }
list-chip-language = اللغة: { $language }
list-near = المدينة أو الرمز البريدي
list-near-hint = مثلًا: Leeds أو LS9
list-here = استعمال موقعي الحالي
list-here-hint = يصلنا مقرَّبًا إلى نحو 2{ "\u00A0" }كم، ولا نحتفظ به.
list-here-looking = نسأل متصفحكم.
list-here-refused = لم يُسمح لمتصفحكم بأن يقول أين أنتم. اكتبوا مدينة أو رمزًا بريديًا بدلًا من ذلك.
list-here-failed = لم يستطع متصفحكم أن يقول أين أنتم. اكتبوا مدينة أو رمزًا بريديًا بدلًا من ذلك.
list-here-lost-heading = لا نستطيع أن نعرف أين أنتم
list-here-lost = ما وصلنا ليس نقطة على الخريطة. اكتبوا مدينة أو النصف الأول من رمز بريدي بدلًا من ذلك.
list-here-lost-back = العودة إلى القائمة
list-towns = { $count ->
    [0] لا نعرف مدينة تبدأ هكذا.
    [one] مدينة واحدة. اضغطوا سهم الأسفل لاختيارها.
    [two] مدينتان. اضغطوا سهم الأسفل لاختيار إحداهما.
    [few] { $count } مدن. اضغطوا سهم الأسفل لاختيار إحداها.
   *[other] { $count } مدينة. اضغطوا سهم الأسفل لاختيار إحداها.
}
list-towns-label = المدن والرموز البريدية
list-within = ضمن أي مسافة؟
list-within-km = { $km }{ "\u00A0" }كم
list-language = اللغة
list-any-language = أي لغة
list-cost = الكلفة
list-access = سهولة الوصول
list-near-unknown = لا نعرف مدينة أو رمزًا بريديًا باسم «{ $typed }». نعرف المدن والرموز البريدية والبلدان. تحققوا من الكتابة، أو جرّبوا مدينة أكبر قريبة.
list-near-guessed = لا نعرف «{ $typed }» ففهمنا أنكم تقصدون { $town }.
list-near-taken = فهمنا «{ $typed }» على أنها { $town }.
list-near-towns = هناك مدن بهذا الاسم أيضًا:
list-near-others = هناك مدن أخرى بهذا الاسم:
list-read-as = لا شيء فيه الكلمات التي كتبتموها. هذا ما يوجد عن «{ $words }».
list-read-as-any = لا شيء فيه كل هذه الكلمات. هذا ما فيه بعضها.
list-read-without = لا شيء قرب { $town } فيه «{ $words }». هذا ما يقام هناك.
list-read-without-in = لا شيء في { $country } فيه «{ $words }». هذا ما يقام هناك.
list-read-elsewhere = لا شيء قادم في { $country } يناسب هذا. هنا ما فيه الكلمات التي كتبتموها.
list-read-near-me = لا نعرف أين أنتم. اكتبوا مدينتكم أو رمزكم البريدي، فنعرض ما هو قريب.
list-read-no-words = لا كلمات للبحث عنها في «{ $typed }». هذا كل شيء.
list-read-in = هذا بحث في كل أنحاء { $country }.
list-read-near = ضمن { $km }{ "\u00A0" }كم من { $town }.
list-ignored = لم نفهم هذا الجزء من العنوان فتركناه: { $what }
list-best-first = الأنسب أولًا.
list-to-soonest = عرض الأقرب موعدًا أولًا
list-to-best = عرض الأنسب أولًا
list-found = { $count ->
    [zero] لا فعاليات ولا مقاهي
    [one] فعالية واحدة أو مقهى واحد
    [two] اثنان من الفعاليات والمقاهي
   *[other] { $count } من الفعاليات والمقاهي
}
list-found-many = أكثر من 1,000 من الفعاليات والمقاهي
list-more-dates = { $count ->
    [one] وموعد آخر
    [two] وموعدان آخران
    [few] و{ $count } مواعيد أخرى
    [many] و{ $count } موعدًا آخر
   *[other] و{ $count } موعد آخر
}
list-far = على بعد { $distance } تقريبًا
list-far-less = على بعد أقل من 1{ "\u00A0" }كم
list-empty-without = هناك المزيد إذا أزلتم واحدًا مما يلي:
list-empty-without-one = من دون { $what }
list-empty-next = المواعيد التالية
list-empty-next-elsewhere = المواعيد التالية في أماكن أخرى
list-instead-cafes = { $count ->
    [one] عرض المقهى المناسب
    [two] عرض المقهيين المناسبين
    [few] عرض { $count } مقاهٍ مناسبة
   *[other] عرض { $count } مقهى مناسبًا
}
list-empty-nearest = الأقرب
list-everything = عرض كل شيء
list-dates = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
list-cafes = { $count ->
    [zero] لا مقاهي
    [one] مقهى واحد
    [two] مقهيان
    [few] { $count } مقاهٍ
   *[other] { $count } مقهى
}
list-dates-many = أكثر من 1,000 موعد
list-cafes-many = أكثر من 1,000 مقهى
list-nothing-coming = لا شيء قادم في الوقت الحالي.
list-lately = هذا ما أقيم مؤخرًا:
list-heading-date = { " – " }{ $day }، { $time }
list-heading-cancelled = { " – " }ملغى
list-heading-moved = { " – " }تغيّر موعده
list-heading-undated = { " – " }{ $said }
list-today = اليوم
list-tomorrow = غدًا
list-cancelled = ملغى
list-unsure = غير مؤكد
list-moved-from = نُقل من { $day }
list-moved-from-time = نُقل من { $time }
list-heading-ends = { " – " }ينتهي في وقت آخر
list-ends-instead = ينتهي { $now } بدلًا من { $planned }
list-ends-at = ينتهي هذه المرة { $time }
list-ends-at-on = ينتهي هذه المرة { $time }، { $day }
list-ends-on = ينتهي { $now } بدلًا من { $planned }
list-ends-open = لا نهاية محددة له هذه المرة
list-next = القادم: { $when }
list-no-dates = تُعلن المواعيد لاحقًا
list-resting = في استراحة
list-closed = لم يعد يجتمع
list-this-time-at = هذه المرة في { $place }
list-pages = الصفحات
list-page = صفحة { $page }
list-page-of = صفحة { $page } من { $pages }
list-earlier = مواعيد أبكر
list-later = مواعيد لاحقة
list-before = الصفحة السابقة
list-after = الصفحة التالية
list-empty-title = لم نجد شيئًا
list-empty-chosen = لا موعد يناسب كل هذا. جرّبوا كلمات أقل أو أيامًا أخرى، أو انظروا إلى كل شيء.
list-empty-word = لا شيء قادم فيه هذه الكلمة. جرّبوا كلمة أخرى، أو انظروا إلى كل شيء.
list-empty-title-land = لا شيء قادم في { $land } بعد
list-empty-land = حالما يعلن أحد عن موعد في { $land } يظهر هنا. قد يكون موعدكم.
list-empty-land-cafes = لا مقهى معلنًا في { $land } بعد. ستة أشخاص وطاولة وساعة تكفي لبدء واحد.
list-empty-title-all = لا شيء هنا بعد
list-empty-all = تظهر المقاهي والفعاليات هنا حالما يعلن أحد عن واحد منها. قد تكونون أنتم.
list-empty-cafes = لا مقهى معلنًا بعد. ستة أشخاص وطاولة وساعة تكفي لبدء واحد.
list-past-page-title = لا توجد صفحة كهذه
list-past-page = هذه القائمة أقصر من ذلك.
list-first-page = إلى الصفحة الأولى

follow-calendar-name = Cuppa: { $view }
