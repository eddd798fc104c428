### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.
# Awaiting a native reader.

wording-title = الكلمات
wording-description = كلمات تجرح الأشخاص الذين يستخدمون المخدرات، وما يمكن قوله بدلًا منها، ولماذا. جرّبوا نصًا من عندكم.
wording-lede = الكلمات التي نستعملها تقرر من يشعر بأنه مرحَّب به. هنا كلمات يجدها كثيرون جارحة، ومعها كلمات أخرى يمكنكم اختيارها.

wording-matters-heading = لماذا الكلمات مهمة
wording-matters-person = الإنسان أكثر من شيء واحد يفعله. الكلمات التي تجعل شيئًا واحدًا هو الإنسان كله تسهّل علينا ألا نصغي إليه.
wording-matters-care = وجدت دراسات أن الناس، ومنهم ممرضون وأطباء، يحكمون على الشخص نفسه بقسوة أكبر عندما يقرؤون كلمة أقسى. الكلمات القاسية تُبعد الناس عن أماكن قد تساعدهم.
wording-matters-own = لكل إنسان أن يختار كلماته عن نفسه. لا أحد يُصحَّح له ما يقوله عن حياته، أو ما يقتبسه، أو ما تسمي به مجموعةٌ نفسها.
wording-matters-choice = هذه القائمة تقترح ولا تقرر أبدًا. لا يُرفض شيء بسبب كلمة، ولا يتغير شيء إلا إذا اخترتم ذلك. والأدلة تختلف فيما بينها، لذلك هناك في الغالب أكثر من اقتراح.

wording-try-heading = جرّبوا نصًا
wording-try-label = نصكم
wording-try-hint = عدد الحروف { $most } على الأكثر. ننظر فيه ثم ننساه: لا نخزّن منه شيئًا ولا ندوّن منه شيئًا.
wording-try-button = البحث عن كلمات
wording-try-none = لم نجد في هذا النص كلمة من القائمة.
wording-try-empty = لا شيء ننظر فيه بعد. اكتبوا أو الصقوا نصًا أولًا.
wording-try-broke-off = لم يصل كل شيء. ما وصل ما زال هنا. أرسلوه مرة أخرى من فضلكم.
wording-try-result = ما وجدناه
wording-found = { $count ->
    [0] لم نجد كلمة من القائمة.
    [one] وجدنا كلمة واحدة قد ترغبون في النظر إليها.
    [two] وجدنا كلمتين قد ترغبون في النظر إليهما.
    [few] وجدنا { $count } كلمات قد ترغبون في النظر إليها.
   *[other] وجدنا { $count } كلمة قد ترغبون في النظر إليها.
}
wording-try-more = { $count ->
    [one] هناك كلمة أخرى في بقية النص. أرسلوا جزءًا أقصر لتروها.
    [two] هناك كلمتان أخريان في بقية النص. أرسلوا جزءًا أقصر لتروهما.
    [few] هناك { $count } كلمات أخرى في بقية النص. أرسلوا جزءًا أقصر لتروها.
   *[other] هناك { $count } كلمة أخرى في بقية النص. أرسلوا جزءًا أقصر لتروها.
}

wording-list-heading = القائمة
wording-list-count = { $count ->
    [zero] لا كلمات.
    [one] كلمة واحدة.
    [two] كلمتان.
    [few] { $count } كلمات.
   *[other] { $count } كلمة.
}
wording-list-date = ما هو مدمج في هذا البرنامج جُمع من أدلة منشورة في نوفمبر 2026. يمكن لفريق الإشراف على هذا الموقع أن يضيف إليه ويغيّره ويوقف كلمات منه.
wording-list-json = القائمة لبرامج أخرى
wording-search-label = البحث عن كلمة
wording-search-button = عرض
wording-search-none = لا كلمة في القائمة تطابق «{ $q }».
wording-search-all = عرض القائمة كلها

wording-level-slur = تهين الناس
wording-level-label = تجعل شيئًا واحدًا هو الإنسان كله
wording-level-tip = يختلف الناس حولها
wording-level-slur-text = هذه كلمات صُنعت لتجرح.
wording-level-label-text = هذه كلمات تجعل أمرًا ما في الإنسان هو الإنسان نفسه، أو تضع اللوم في جملة عادية.
wording-level-tip-text = بعض الأدلة تتجنب هذه الكلمات وبعضها يستعملها. القرار لكم.

wording-word = الكلمة
wording-instead = يمكنكم أن تقولوا
wording-why = لماذا
wording-source = المصدر
wording-why-said = لماذا: { $why }
wording-except-said = مقبولة في: { $what }
wording-instead-said = يمكنكم أن تقولوا: { $what }
wording-source-said = المصدر: { $who }
wording-or = { $before } أو { $last }
wording-sources-heading = من أين جاء هذا
wording-ours = معرفة عامة، من غير دليل يقول ذلك

## Beside the fields of a form

wording-check = فحص كلماتي
wording-check-hint = هل تودون النظر في كلماتكم أولًا؟ لا يُرسَل بذلك شيء، ويبقى كل ما كتبتموه.
wording-checked-page = كلماتكم: { $heading }
wording-checked-heading = كلماتكم
wording-checked-kept = لم يُرسَل شيء بعد، وكل ما كتبتموه ما زال هنا.
wording-checked-again-file = صورتكم وحدها يجب اختيارها من جديد: لا تستطيع أي صفحة أن تعيد ملفًا.
wording-checked-then = يمكنكم أن تختاروا شيئًا آخر بجانب كل خانة، أو أن تتركوها كما هي. ما تختارونه يوضع عندما تضغطون زرًا أدناه.
wording-field-heading = { $count ->
    [one] كلمة واحدة للنظر فيها
    [two] كلمتان للنظر فيهما
    [few] { $count } كلمات للنظر فيها
   *[other] { $count } كلمة للنظر فيها
}
wording-instead-label = بدلًا من «{ $word }»
wording-keep = إبقاء «{ $word }»
wording-times = { $count ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
   *[other] { $count } مرة
}
wording-file-name = لا يرى الآخرون اسم ملفكم أبدًا.
wording-in-title = في الاسم
wording-in-summary = في النص القصير
wording-in-description = في «ماذا يحدث هناك»
wording-in-tags = في المواضيع
wording-in-speaker = في «من يتحدث»
wording-in-group-name = في اسم المجموعة
wording-in-cost-note = في ما يقال عن الكلفة
wording-in-ground-rules = في قواعد اللقاء
wording-in-image = في اسم ملف الصورة
wording-in-image-alt = في وصف الصورة
wording-in-date = في ما يقال عن موعد
wording-in-reason = في سبب الإلغاء
wording-live-use = استعمال «{ $what }»

## Moderators

wording-queue-label = كلمات للنظر فيها
wording-moderate-link = قائمة الكلمات
wording-moderate-heading = قائمة الكلمات
wording-moderate-lede = أضيفوا كلمة، أو اكتبوا واحدة من جديد، أو أوقفوا واحدة. يرى الجميع القائمة، وما تقررونه يُستعمل فورًا حيثما يكتب الناس.
wording-moderate-put = غيّرتم القائمة. تُستعمل فورًا.
wording-moderate-off = أُوقفت الكلمة. يمكنكم إعادتها أدناه.
wording-moderate-back = انتهى التغيير. الكلمة كما كانت من قبل.
wording-moderate-nothing = لم يكن هناك ما يُنهى: سبقكم أحد.
wording-moderate-find-label = تغيير كلمة في القائمة
wording-moderate-find-hint = اكتبوها كما هي هناك. فتأتي استمارتها مملوءة.
wording-moderate-find = فتحها
wording-moderate-find-none = «{ $q }» ليست في القائمة. يمكنكم إضافتها أدناه.
wording-moderate-add-heading = إضافة كلمة
wording-moderate-change-heading = تغيير «{ $term }»
wording-moderate-term-label = الكلمة
wording-moderate-term-hint = كلمة واحدة، أو بضع كلمات متلازمة. لا فرق في حجم الحروف أو الشرطات أو الحركات.
wording-moderate-level-label = ماذا تفعل؟
wording-moderate-alternatives-label = ما يمكن أن يقوله الناس بدلًا منها
wording-moderate-alternatives-hint = اثنان أو ثلاثة، بينها فواصل منقوطة، والأفضل أولًا. وبين قوسين: متى يناسب.
wording-moderate-forms-label = طرق أخرى لكتابتها
wording-moderate-forms-hint = مثل صيغة الجمع. بينها فواصل منقوطة.
wording-moderate-why-label = لماذا؟
wording-moderate-why-hint = جملة واحدة بسيطة يقرؤها الجميع.
wording-moderate-sources-label = من يقول ذلك؟
wording-moderate-sources-hint = دليل أو مجموعة أو أشخاص سألتموهم. بينها فواصل منقوطة.
wording-moderate-reason-label = لماذا تغيّرون القائمة؟
wording-moderate-reason-hint = يقرأ هذا فريق الإشراف فقط.
wording-moderate-save = حفظ الكلمة
wording-moderate-off-section = إيقافها
wording-moderate-off-text = لا يُعثر على الكلمة بعد ذلك حتى يعيدها أحد.
wording-moderate-off-button = إيقافها
wording-moderate-changes-heading = ما تغيّر هنا
wording-moderate-changes-none = لم يغيّر أحد القائمة بعد.
wording-moderate-was-put = كُتبت «{ $term }» أو أُضيفت، { $when }
wording-moderate-was-off = أُوقفت «{ $term }»، { $when }
wording-moderate-ended = لم يعد هذا ساريًا منذ { $when }.
wording-moderate-by = بيد { $who }: { $reason }
wording-moderate-by-nobody = بيد شخص لم يعد هنا: { $reason }
wording-moderate-end = إعادة ما كان من قبل
wording-moderate-end-which = إعادة ما كان من قبل: «{ $term }»

wording-refused-term = اكتبوا الكلمة، وفيها حرف واحد على الأقل.
wording-refused-level = اختاروا ما تفعله الكلمة.
wording-refused-alternatives = اكتبوا شيئًا واحدًا على الأقل يمكن أن يقوله الناس بدلًا منها.
wording-refused-why = قولوا في جملة لماذا تجرح الكلمة.
wording-refused-reason = قولوا السبب، ليفهمه بقية فريق الإشراف لاحقًا.
wording-refused-absent = هذه الكلمة ليست في القائمة، فلا يمكن إيقافها.
wording-refused-many = غُيّرت كلمات كثيرة إلى حد لا يتسع للمزيد. أنهوا تغييرات لا يحتاج إليها أحد.
