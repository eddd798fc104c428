### The moderators' queue.
# Awaiting a native reader.

moderate-heading = بانتظاركم
moderate-describe = قائمة انتظار فريق الإشراف.
moderate-empty-heading = لا شيء ينتظر
moderate-empty = نُظر في كل إعلان. ضعوا إبريق الشاي على النار.
moderate-empty-next = عندما يأتي جديد يظهر هنا.
moderate-browse = المواعيد القادمة
moderate-sign-out = تسجيل الخروج
moderate-signed-in = سجّلتم الدخول ضمن فريق الإشراف.
moderate-released = صار «{ $title }» ظاهرًا للجميع الآن. تصل رسالة إلى الجهة المنظِّمة.
moderate-rejected = لم يُقبل «{ $title }». تصل إلى الجهة المنظِّمة رسالة فيها سببكم.
moderate-change-released = صار تعديل «{ $title }» ظاهرًا للجميع الآن. تصل رسالة إلى الجهة المنظِّمة.
moderate-change-rejected = لم يُقبل تعديل «{ $title }». تصل إلى الجهة المنظِّمة رسالة فيها سببكم.
moderate-edited = عدّلتم «{ $title }». تصل إلى الجهة المنظِّمة رسالة فيها ملاحظتكم.
moderate-hidden = صار «{ $title }» مخفيًا الآن. تصل إلى الجهة المنظِّمة رسالة فيها سببكم.
moderate-shown = يستطيع الجميع رؤية «{ $title }» من جديد. تصل رسالة إلى الجهة المنظِّمة.
moderate-settled = سُوّيت البلاغات عن «{ $title }».
moderate-already = سبق أن قرر شخص في هذا.
moderate-hidden-address = عنوان مخفي
moderate-hidden-link = رابط مخفي
moderate-hidden-note = لا يرى هذا إلا فريق الإشراف.
moderate-email = البريد الإلكتروني
moderate-since = ينتظر منذ
moderate-before = من هذا البريد الإلكتروني
moderate-before-none = هذا هو الأول.
moderate-before-some = { $count ->
    [one] هناك إعلان آخر ظاهر للجميع.
    [two] هناك إعلانان آخران ظاهران للجميع.
    [few] هناك { $count } إعلانات أخرى ظاهرة للجميع.
    [many] هناك { $count } إعلانًا آخر ظاهرًا للجميع.
   *[other] هناك { $count } إعلان آخر ظاهر للجميع.
}
moderate-preview = عرضه كما سيراه الجميع
moderate-preview-heading = «{ $title }» كما سيراه الجميع
moderate-preview-lede = لا يرى هذه الصفحة إلا فريق الإشراف.
moderate-back = العودة إلى قائمة الانتظار
moderate-changed-meanwhile = عدّلته الجهة المنظِّمة وأنتم تنظرون. انظروا مرة أخرى من فضلكم ثم قرروا.
moderate-edit = عدّلوه بأنفسكم، مع ملاحظة
moderate-watch = النظر في الإعلانات التالية من هذا العنوان أيضًا
moderate-changes-heading = تعديلات تنتظر
moderate-changes-text = أصحابها ليسوا موثوقين بعد. يرى الجميع الكلمات القديمة حتى تقرروا.
moderate-change-then = المطلوب
moderate-change-since = ينتظر منذ { $when }
moderate-flags-heading = بلاغات الزوار
moderate-flags-text = يقول شخص إن هناك خطأ. ما زال الجميع يرون هذه، ما لم يُذكر غير ذلك.
moderate-flags-more = { $count ->
    [one] جاء بلاغ آخر. لم تُحفظ كلماته.
    [two] جاء بلاغان آخران. لم تُحفظ كلماتهما.
    [few] جاءت { $count } بلاغات أخرى. لم تُحفظ كلماتها.
    [many] جاء { $count } بلاغًا آخر. لم تُحفظ كلماتها.
   *[other] جاء { $count } بلاغ آخر. لم تُحفظ كلماتها.
}
moderate-settle = لا خطأ هنا
moderate-show-again = إظهاره من جديد
moderate-is-hidden = هو مخفي عن الجميع بينما تنظرون في الأمر.
moderate-hide-section = إخفاؤه بينما تنظرون في الأمر
moderate-hide = إخفاء
moderate-remove-section = إبقاؤه خارج الموقع
moderate-approve = قبول
moderate-reject-section = عدم قبوله
moderate-reason-label = لمَ لا؟
moderate-reason-hint = تقرأ الجهة المنظِّمة هذا حرفيًا. قولوا ما الذي يجعله مقبولًا.
moderate-reject = رفض
moderate-reason-missing = اكتبوا السبب، لتعرف الجهة المنظِّمة ماذا تغيّر.
moderate-decisions-heading = قرارات أخيرة
moderate-decisions-empty = لم يُقرَّر شيء بعد.
moderate-decision-released = قُبل
moderate-decision-rejected = لم يُقبل
moderate-decision-change-released = قُبل التعديل
moderate-decision-change-rejected = لم يُقبل التعديل
moderate-decision-edited = عدّلناه
moderate-decision-hidden = أُخفي
moderate-decision-hidden-first = أُخفي ببلاغ من شخص موثوق، حتى ينظر فيه أحدنا،
moderate-decision-shown = أُظهر من جديد
moderate-decision-settled = سُوّيت البلاغات
moderate-decision-by = { $verb } بيد { $who } في { $when }
moderate-decision-reason = السبب: { $reason }
moderate-decision-on = { $verb } في { $when }
moderate-moment = { $day }، { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = ما فعله فريق الإشراف
moderate-log-lede = الأحدث أولًا. ما تقرر عن الإعلانات والتقاويم يمكن التراجع عنه مدة ثلاثين يومًا، وكذلك كثير مما عداه.
moderate-log-link = كل ما فُعل
moderate-log-empty = لم يُفعل شيء بعد.
moderate-log-next = أعمال أقدم
moderate-log-listings = { $count ->
    [one] إعلان واحد
    [two] إعلانان
    [few] { $count } إعلانات
    [many] { $count } إعلانًا
   *[other] { $count } إعلان
}
moderate-log-which = أي إعلانات
moderate-log-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}
log-claim-approved = أُعطي الاسم لمن طلبه
log-claim-rejected = لم يُعطَ الاسم لمن طلبه
log-trusted = مُنحت المجموعة الثقة
log-distrusted = سُحبت الثقة من المجموعة
log-agreement-withdrawn = سُحبت الموافقة على المبادئ
log-group-merged = دُمجت المجموعة في { $into }
log-place-merged = دُمج المكان في { $into }
log-letter = الرسالة { $number }: { $kind }
log-letter-given-up = تُركت الرسالة
log-letter-sent = أُرسلت الرسالة الآن
moderate-log-gone = إعلان لم يعد هنا
moderate-log-undone-by = تراجع عنه { $who } في { $when }
moderate-log-undone = جرى التراجع عنه في { $when }
moderate-undo = تراجع
moderate-undo-in-log = هل كان ذلك سهوًا؟ تراجعوا عنه في السجل.
moderate-undo-what = تراجع: { $what }
moderate-decision-appeal-refused = نُظر فيه مرة أخرى، ولم يُقبل
moderate-decision-calendar-approved = قُبل التقويم
moderate-decision-calendar-rejected = لم يُقبل التقويم
moderate-decision-calendar-stopped = أُوقف التقويم
moderate-decision-calendar-allowed = يمكن للتقويم أن يستمر
moderate-appeal-refused = يبقى «{ $title }» خارج الموقع. تصل إلى الجهة المنظِّمة رسالة فيها سببكم.
moderate-was-undone = سبق التراجع عن هذا.
moderate-undo-late = لم يعد التراجع عن هذا ممكنًا: مضى عليه أكثر من ثلاثين يومًا، أو كان قبل أن يصير التراجع ممكنًا.
moderate-undo-told = تُترك الرسائل عنه التي لم تُرسَل بعد. ومن وصلته رسالة تصله أخرى.
moderate-undone-waits = «{ $title }» ينتظر من جديد. لا يراه إلا فريق الإشراف.
moderate-undone-many = { $count ->
    [one] إعلان واحد ينتظر من جديد.
    [two] إعلانان ينتظران من جديد.
    [few] { $count } إعلانات تنتظر من جديد.
    [many] { $count } إعلانًا تنتظر من جديد.
   *[other] { $count } إعلان تنتظر من جديد.
} لا يرى ذلك إلا فريق الإشراف.
moderate-undo-also = { $count ->
    [one] إذا تراجعتم عنه، ينتظر إعلان آخر من جديد: ظهر للجميع بالثقة التي نتجت عن هذا، ولم ينظر فيه أحد.
    [two] إذا تراجعتم عنه، ينتظر إعلانان آخران من جديد: ظهرا للجميع بالثقة التي نتجت عن هذا، ولم ينظر فيهما أحد.
    [few] إذا تراجعتم عنه، تنتظر { $count } إعلانات أخرى من جديد: ظهرت للجميع بالثقة التي نتجت عن هذا، ولم ينظر فيها أحد.
    [many] إذا تراجعتم عنه، ينتظر { $count } إعلانًا آخر من جديد: ظهرت للجميع بالثقة التي نتجت عن هذا، ولم ينظر فيها أحد.
   *[other] إذا تراجعتم عنه، ينتظر { $count } إعلان آخر من جديد: ظهرت للجميع بالثقة التي نتجت عن هذا، ولم ينظر فيها أحد.
}
moderate-undone-also = { $count ->
    [one] إعلان آخر ينتظر من جديد: كان قد ظهر للجميع بالثقة التي نتجت عن هذا.
    [two] إعلانان آخران ينتظران من جديد: كانا قد ظهرا للجميع بالثقة التي نتجت عن هذا.
    [few] { $count } إعلانات أخرى تنتظر من جديد: كانت قد ظهرت للجميع بالثقة التي نتجت عن هذا.
    [many] { $count } إعلانًا آخر تنتظر من جديد: كانت قد ظهرت للجميع بالثقة التي نتجت عن هذا.
   *[other] { $count } إعلان آخر تنتظر من جديد: كانت قد ظهرت للجميع بالثقة التي نتجت عن هذا.
}
moderate-again = كان ظاهرًا للجميع بثقة سُحبت. لم ينظر فيه أحد بعد.
moderate-undone-change = يرى الجميع «{ $title }» كما كان قبل التعديل، والتعديل ينتظر من جديد.
moderate-undone-change-waits = تعديل «{ $title }» ينتظر من جديد.
moderate-undone-edited = يقول «{ $title }» من جديد ما كان يقوله قبل أن نعدّله.
moderate-undone-hidden = يستطيع الجميع رؤية «{ $title }» من جديد.
moderate-undone-shown = «{ $title }» مخفي من جديد، والبلاغات عنه مفتوحة.
moderate-undone-settled = البلاغات عن «{ $title }» مفتوحة من جديد.
moderate-undone-appeal = «{ $title }» ينتظر من جديد جوابًا لجهته المنظِّمة.
moderate-undone-calendar = جرى التراجع عما تقرر عن التقويم.
moderate-met-decided-since = يبقى «{ $title }» كما هو: قرر شخص شيئًا آخر عنه منذ ذلك الحين. تراجعوا عن ذلك أولًا.
moderate-met-written-since = يبقى «{ $title }» كما هو: عدّله شخص منذ ذلك الحين. نسخه السابقة تعيدكم إلى كل منها.
moderate-met-version-gone = يبقى «{ $title }» كما هو: ما قاله من قبل لم يعد محفوظًا.
moderate-met-already-so = كان «{ $title }» قد صار كذلك من قبل، بطريقة أخرى.
moderate-met-newer-change = «{ $title }»: تريد جهته المنظِّمة شيئًا أحدث منذ ذلك الحين. هذا وحده ينتظر.
moderate-met-new-words = «{ $title }» عدّلته جهته المنظِّمة منذ ذلك الحين. ينتظر بأحدث كلماته.
moderate-met-withdrawn = «{ $title }» أزالته جهته المنظِّمة من الموقع منذ ذلك الحين. إن عاد فسينتظر.

## Several moderators and one queue.

moderate-look = أنا أنظر في هذا
moderate-look-away = تركه للآخرين
moderate-looks-me = أنتم تنظرون في هذا. يرى الآخرون ذلك حتى الغد.
moderate-looks-other = ينظر { $who } في هذا.
moderate-look-instead = النظر فيه بدلًا من ذلك
moderate-remark-section = إخبار بقية فريق الإشراف
moderate-remark-label = ماذا يجب أن يعرفوا؟
moderate-remark-hint = لا يقرأ هذا إلا فريق الإشراف. مثل: «كتبتُ إليهم. انتظروا حتى الجمعة.»
moderate-remark-send = ترك هذه الملاحظة
moderate-remark-by = { $who }، { $when }
moderate-remark-nobody = فريق الإشراف، { $when }

## Somebody asks to look once more.

moderate-appeals-heading = طلبات إعادة النظر
moderate-appeals-text = لم نقبل هذه. تقول جهاتها المنظِّمة لماذا ترى غير ذلك، مرة واحدة لكل منها.
moderate-appeal-reason = قلنا
moderate-appeal-words = قالوا
moderate-appeal-since = طُلب في { $when }
moderate-appeal-accept = نشره رغم ذلك
moderate-appeal-section = يبقى كما هو
moderate-appeal-refuse = الرفض لهذا السبب
moderate-behind = { $count ->
    [one] واحد آخر ينتظر بعد هذه.
    [two] اثنان آخران ينتظران بعد هذه.
   *[other] { $count } غيرها تنتظر بعد هذه.
}

## The queue, section by section.

moderate-counts-label = ما ينتظر
moderate-counts-reported = { $count ->
    [one] بلاغ عن إعلان واحد
    [two] بلاغ عن إعلانين
    [few] بلاغ عن { $count } إعلانات
    [many] بلاغ عن { $count } إعلانًا
   *[other] بلاغ عن { $count } إعلان
}
moderate-counts-changes = { $count ->
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلًا
   *[other] { $count } تعديل
}
moderate-counts-appeals = { $count ->
    [one] طلب واحد لإعادة النظر
    [two] طلبان لإعادة النظر
    [few] { $count } طلبات لإعادة النظر
    [many] { $count } طلبًا لإعادة النظر
   *[other] { $count } طلب لإعادة النظر
}
moderate-counts-claims = { $count ->
    [one] طلب واحد لاسم مجموعة
    [two] طلبان لاسم مجموعة
    [few] { $count } طلبات لاسم مجموعة
    [many] { $count } طلبًا لاسم مجموعة
   *[other] { $count } طلب لاسم مجموعة
}
moderate-counts-twins = { $count ->
    [one] إعلان واحد يشبه غيره
    [two] إعلانان يشبهان غيرهما
    [few] { $count } إعلانات تشبه غيرها
    [many] { $count } إعلانًا تشبه غيرها
   *[other] { $count } إعلان تشبه غيرها
}
moderate-counts-new = { $count ->
    [one] إعلان واحد من عنوان جديد
    [two] إعلانان من عناوين جديدة
    [few] { $count } إعلانات من عناوين جديدة
    [many] { $count } إعلانًا من عناوين جديدة
   *[other] { $count } إعلان من عناوين جديدة
}
moderate-counts-calendars = { $count ->
    [one] إعلان واحد من تقويم
    [two] إعلانان من تقاويم
    [few] { $count } إعلانات من تقاويم
    [many] { $count } إعلانًا من تقاويم
   *[other] { $count } إعلان من تقاويم
}
moderate-twins-heading = يشبه إعلانًا موجودًا هنا
moderate-twins-text = للعنوان نفسه إعلان بهذا الاسم في هذا الوقت من قبل. انظروا هل هو إعلان آخر.
moderate-new-heading = من عناوين جديدة
moderate-new-text = هذه أول ما جاء من عناوينها، أو لم يثق بها أحد بعد. لا يراها إلا فريق الإشراف.
moderate-rows-heading = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}
moderate-rows-next = ما بعدها
moderate-next-card = إلى التالي
moderate-approve-which = قبول «{ $title }»
moderate-of-address = { $count ->
    [one] من هذا العنوان لا ينتظر إلا هذا.
    [two] الاثنان اللذان ينتظران من هذا العنوان
   *[other] كل ما ينتظر من هذا العنوان ({ $count })
}
moderate-of-network = { $count ->
    [one] من هذه الشبكة لا ينتظر إلا هذا.
    [two] الاثنان اللذان ينتظران من هذه الشبكة
   *[other] كل ما ينتظر من هذه الشبكة ({ $count })
}
moderate-figures = { $count ->
    [one] إعلان واحد ينتظر، منذ { $oldest }.
    [two] إعلانان ينتظران، أقدمهما منذ { $oldest }، ونصفها منذ { $median } أو أكثر.
    [few] { $count } إعلانات تنتظر، أقدمها منذ { $oldest }، ونصفها منذ { $median } أو أكثر.
    [many] { $count } إعلانًا تنتظر، أقدمها منذ { $oldest }، ونصفها منذ { $median } أو أكثر.
   *[other] { $count } إعلان تنتظر، أقدمها منذ { $oldest }، ونصفها منذ { $median } أو أكثر.
}
moderate-figures-heading = حال قائمة الانتظار
moderate-figures-none = لا شيء ينتظر.

## Sweeps: many at once.

sweep-heading = كثير دفعة واحدة
sweep-link = القرار في كثير دفعة واحدة
sweep-lede = ابحثوا عما ينتظر ويشترك في شيء. ترون بالضبط ما سيشمله القرار قبل أن يحدث أي شيء.
sweep-search = فيمَ يشترك؟
sweep-search-else = البحث عن شيء آخر
sweep-by-label = ما تشترك فيه
sweep-by-words = كلمات موجودة فيها كلها
sweep-by-link = رابط إلى الموقع نفسه
sweep-what-label = أي كلمات، أو أي موقع؟
sweep-what-hint = مثل «حبوب رخيصة»، ويجب أن ترد كل الكلمات، أو «shop.example».
sweep-look = عرض ما ينتظر
sweep-unclear = اكتبوا كلمات كاملة من ثلاثة حروف أو أكثر، أو اسم موقع مثل shop.example.
sweep-none = لا شيء مما ينتظر يشترك في ذلك.
sweep-hits = { $count ->
    [one] سيشمل القرار إعلانًا واحدًا
    [two] سيشمل القرار إعلانين
    [few] سيشمل القرار { $count } إعلانات
    [many] سيشمل القرار { $count } إعلانًا
   *[other] سيشمل القرار { $count } إعلان
}
sweep-from = { $count ->
    [one] كلها من بريد إلكتروني واحد.
    [two] جاءت من عنوانَي بريد إلكتروني.
    [few] جاءت من { $count } عناوين بريد إلكتروني.
    [many] جاءت من { $count } عنوان بريد إلكتروني.
   *[other] جاءت من { $count } عنوان بريد إلكتروني.
}
sweep-leave-out = استثناء هذا
sweep-span = هذه من { $from } إلى { $to } من أصل { $all }.
sweep-more = { $count ->
    [one] وسيشمل القرار واحدًا آخر في صفحة أخرى. ما تستثنونه وتكتبونه يبقى عندما تقلبون الصفحات.
    [two] وسيشمل القرار اثنين آخرين في صفحات أخرى. ما تستثنونه وتكتبونه يبقى عندما تقلبون الصفحات.
   *[other] وسيشمل القرار { $count } غيرها في صفحات أخرى. ما تستثنونه وتكتبونه يبقى عندما تقلبون الصفحات.
}
sweep-on = عرض التالية
sweep-back = عرض السابقة
sweep-beyond = { $count ->
    [one] وواحد آخر يشترك في هذا. لا يُقرَّر دفعة واحدة في أكثر من { $most }: سيُعثر عليه في المرة القادمة.
    [two] واثنان آخران يشتركان في هذا. لا يُقرَّر دفعة واحدة في أكثر من { $most }: سيُعثر عليهما في المرة القادمة.
   *[other] و{ $count } غيرها تشترك في هذا. لا يُقرَّر دفعة واحدة في أكثر من { $most }: سيُعثر عليها في المرة القادمة.
}
sweep-reason-hint = للرفض فقط. تقرأ كل جهة منظِّمة هذا حرفيًا، في رسالة واحدة عن كل إعلاناتها.
sweep-then = للرفض قولوا السبب: تُرسَل الرسائل بعد خمس دقائق. حتى ذلك الحين لا يعرف أحد بسهو تتراجعون عنه.
sweep-reject = رفض الكل إلا المستثنى
sweep-release = قبول الكل إلا المستثنى
sweep-released = { $count ->
    [one] إعلان واحد صار ظاهرًا للجميع. تُخبَر جهته المنظِّمة؛ وإعلانها التالي ينتظر من جديد.
    [two] إعلانان صارا ظاهرين للجميع. تُخبَر جهاتهما المنظِّمة؛ وإعلاناتها التالية تنتظر من جديد.
    [few] { $count } إعلانات صارت ظاهرة للجميع. تُخبَر جهاتها المنظِّمة؛ وإعلاناتها التالية تنتظر من جديد.
    [many] { $count } إعلانًا صارت ظاهرة للجميع. تُخبَر جهاتها المنظِّمة؛ وإعلاناتها التالية تنتظر من جديد.
   *[other] { $count } إعلان صارت ظاهرة للجميع. تُخبَر جهاتها المنظِّمة؛ وإعلاناتها التالية تنتظر من جديد.
}
sweep-changed = جاء شيء أو ذهب أو تغيّر وأنتم تنظرون. انظروا مرة أخرى إلى ما سيشمله القرار الآن.
sweep-nothing-done = لم يبقَ ما يشمله القرار. لم يُفعل شيء.
sweep-done = { $count ->
    [one] لم يُقبل إعلان واحد.
    [two] لم يُقبل إعلانان.
    [few] لم تُقبل { $count } إعلانات.
    [many] لم يُقبل { $count } إعلانًا.
   *[other] لم يُقبل { $count } إعلان.
} تصل إلى كل جهة منظِّمة رسالة واحدة فيها سببكم بعد خمس دقائق.
