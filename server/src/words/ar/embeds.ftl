### For other sites: what stands in their pages, and the page that makes it.
# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: مواعيد من Cuppa
embed-date = { $day }، { $time }
embed-all = عرض كل شيء على Cuppa
embed-listing-all = المزيد على Cuppa
embed-empty = لا شيء قادم في الوقت الحالي.
embed-gone-title = لم تعد هذه المواعيد هنا
embed-gone = ربما أُزيلت، أو في العنوان خطأ.
embed-gone-way-on = المواعيد القادمة

embed-loading = نبحث عن مواعيد …
embed-failed = لا يمكن عرض المواعيد الآن.
embed-element-all = عرض كل المواعيد
embed-element-cancelled = ملغى
embed-element-moved = تغيّر موعده
embed-element-online = على الإنترنت

## The page

embed-title = ضعوا هذه المواعيد على موقعكم
embed-description = اعرضوا مقاهي الحد من الأضرار وفعالياته على موقعكم. اختاروا ما يُعرض، ثم انسخوا بضعة أسطر.
embed-lede = اختاروا ما يُعرض. ثم انسخوا بضعة أسطر إلى صفحة لكم. ما يتغير هنا يتغير هناك أيضًا.
embed-what-heading = ما يُعرض
embed-of = أي مواعيد؟
embed-of-this = مواعيد
embed-of-other = اختيار شيء آخر
embed-of-hint = لمجموعة واحدة أو مكان واحد أو مقهى واحد: افتحوا صفحته هنا، واتبعوا الرابط الذي بجانب «متابعة هذا التقويم».
embed-q = بهذه الكلمات فقط
embed-q-hint = مدينة أو موضوع. اتركوها فارغة لعرض كل شيء.
embed-tag = هذا الموضوع فقط
embed-tag-hint = مثلًا: نالوكسون
embed-online = في مكان أم على الإنترنت؟
add-online-either = كلاهما
add-online-true = على الإنترنت فقط
add-online-false = في مكان فقط
embed-limit = كم موعدًا؟
embed-limit-hint = من 1 إلى { $most }. المعتاد 10.
embed-limit-refused = اكتبوا رقمًا من 1 إلى { $most }.
embed-theme = الألوان داخل الإطار
add-theme-auto = كما يفضّل كل زائر
add-theme-light = فاتحة
add-theme-dark = داكنة
embed-show = عرض
embed-kept = ويبقى أيضًا: { $what }
embed-unknown-title = لا نعرف هذه الصفحة
embed-unknown = ربما أُزيلت من الموقع. هذه كل المواعيد بدلًا منها.

embed-frame-heading = على شكل إطار
embed-frame-text = أبسط طريقة. تعمل على كل موقع يسمح لكم بإضافة HTML، وحتى حيث السكربتات متوقفة. شكلها شكل موقعنا.
embed-frame-label = انسخوا هذه الأسطر إلى صفحتكم
embed-frame-height = إذا كان الإطار أعلى أو أقصر مما يجب فغيّروا الرقم بعد «height».
embed-element-heading = جزءًا من صفحتكم
embed-element-text = هذا يأخذ خطوط صفحتكم وألوانها. يحتاج إلى سكربت منا، صغير ولا يفعل شيئًا آخر. من دونه يرى الناس الرابط.
embed-element-label = انسخوا هذه الأسطر إلى صفحتكم
embed-preview-heading = كيف يبدو
embed-preview-text = هذا هو الإطار. روابطه تفتح الصفحات هنا.
embed-preview-first = اضغطوا «عرض» لتروا الإطار هنا.

embed-looks-heading = تغيير شكل الجزء
embed-looks-text = يمكنكم ضبط هذه في أنماط صفحتكم. مثلًا:
embed-looks-ink = لون الكلمات
embed-looks-muted = لون الكلمات الأهدأ
embed-looks-link = لون الروابط
embed-looks-accent = الخط تحت الروابط
embed-looks-off = لون «ملغى»
embed-looks-line = الخطوط بين المواعيد
embed-looks-gap = المسافة بين المواعيد
embed-looks-parts = للمزيد، نسّقوا أجزاءه باستعمال { "\u200E" }::part. أسماؤها { $parts }.

embed-know-heading = من المفيد أن تعرفوا
embed-know-private = تطلب متصفحات زواركم المواعيد منا. لا نضع ملف ارتباط، ولا نسجّل من طلب.
embed-know-policy = إذا كانت لموقعكم سياسة أمان محتوى (content security policy) فاسمحوا بعنواننا في «frame-src» للإطار، أو في «script-src» و«connect-src» للجزء.
embed-know-address = بعض المواقع تصنع إطارًا من تلقاء نفسها عندما تلصقون عنوان صفحة من صفحاتنا (oEmbed).
embed-know-calendar = تريدون المواعيد في تقويم فقط؟ تابعوه
embed-know-api = تكتبون برامج؟ اقرؤوا عن واجهة البرمجة

embed-link = ضعوا هذه المواعيد على موقعكم
foot-embed = مواعيد لموقعكم

## oEmbed: what it says when it cannot answer

oembed-url-missing = قولوا في «url» أي صفحة من صفحاتنا تريدون تضمينها.
oembed-pixels = يجب أن تكون «{ $name }» عددًا من البكسلات.
oembed-unknown = لا نستطيع تضمين هذا
oembed-unknown-text = ليس قائمة ولا إعلانًا عندنا، أو ليس ظاهرًا للجميع. ما يمكن تضمينه مشروح في { $page }.
oembed-format = لا نعرف هذه الصيغة
oembed-format-text = يمكن أن تكون json أو xml.
