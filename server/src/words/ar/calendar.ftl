### Following in a calendar: the panel beside every list and listing, and the page of help.
# Awaiting a native reader.

## The panel

follow-title = متابعة هذا التقويم
follow-text = المواعيد الجديدة والمنقولة والملغاة تظهر في تقويمكم من تلقاء نفسها.
follow-address = انسخوا هذا العنوان إلى تقويمكم
follow-copy = نسخ
follow-copied = تم النسخ
follow-open = أو افتحوه في
follow-apps = أبل وتطبيقات أخرى
follow-google = تقويم غوغل
follow-outlook = Outlook.com
follow-office = أوتلوك في العمل أو الدراسة
follow-privacy = إذا استعملتم غوغل أو مايكروسوفت فسيعرفان ما تتابعونه. أما التقويم الموجود على هاتفكم أو حاسوبكم فقط فلا يخبر أحدًا.
follow-more = طرق أخرى
follow-file = حفظه ملفًا، مرة واحدة
follow-atom = خلاصة أخبار (Atom)
follow-announce = خلاصة أخبار، قبل كل موعد بأسبوع
follow-json = JSON Feed
follow-help = هل نجح الأمر؟ مساعدة وخيارات أخرى
follow-one-date = إضافة { $day } فقط إلى تقويمكم
follow-one-date-hint = ملف لهذا الموعد وحده. لا يتغير لاحقًا، فانظروا هنا قبل أن تنطلقوا.

## The page of help

calendar-title = هل نجح الأمر؟
calendar-description = كيف تتابعون المقاهي والفعاليات في تقويمكم، ومتى تظهر التغييرات، وما العمل عندما لا يظهر شيء.
calendar-lede = يبحث تقويمكم عن التغييرات من تلقاء نفسه بين حين وآخر. هنا كم مرة، وكيف تُعِدّونه، وما ينفع عندما لا يسير الأمر كما يجب.
calendar-unknown-title = لا نعرف هذا التقويم
calendar-unknown = ربما أُزيل من الموقع. هذا بدلًا منه التقويم الذي فيه كل شيء.
calendar-of = التقويم
calendar-of-page = عرضه صفحةً
calendar-of-chosen = هذا هو العنوان مع ما اخترتموه.
calendar-contents = في هذه الصفحة

calendar-soon = متى ترون التغيير
calendar-soon-program = تقويمكم
calendar-soon-often = كم مرة يبحث
calendar-soon-apple = أبل، على هاتف أو جهاز لوحي أو ماك
calendar-soon-apple-often = كل ساعة تقريبًا. يمكنكم اختيار ذلك في الإعدادات.
calendar-soon-outlook = أوتلوك على حاسوب
calendar-soon-outlook-often = كل ساعة تقريبًا، ما دام مفتوحًا.
calendar-soon-web = أوتلوك على الويب
calendar-soon-web-often = كل 3 ساعات تقريبًا. أحيانًا يستغرق أكثر من يوم.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = كل نصف ساعة إلى ساعة، ما دام مفتوحًا. يمكنكم الاختيار.
calendar-soon-google = تقويم غوغل
calendar-soon-google-often = كل 8 إلى 24 ساعة، وأحيانًا بعد ذلك. لا أحد يستطيع تسريعه: لا أنتم ولا نحن.
calendar-soon-late = ما يتغير في اليوم نفسه قد يصل متأخرًا.
calendar-soon-late-email = تابعوه بالبريد الإلكتروني أيضًا
calendar-soon-late-then = فنكتب إليكم خلال دقائق عندما يُلغى موعد أو يُنقل.

calendar-steps = خطوة بخطوة
calendar-steps-first = انسخوا أولًا العنوان أعلاه. ثم:
calendar-iphone = آيفون أو آيباد
calendar-iphone-1 = افتحوا تطبيق التقويم واضغطوا «التقاويم».
calendar-iphone-2 = اضغطوا «إضافة تقويم»، ثم «إضافة تقويم اشتراك».
calendar-iphone-3 = الصقوا العنوان واضغطوا «اشتراك».
calendar-mac = ماك
calendar-mac-1 = افتحوا التقويم. في قائمة «ملف» اختاروا «اشتراك تقويم جديد».
calendar-mac-2 = الصقوا العنوان واضغطوا «اشتراك».
calendar-mac-3 = عند «تحديث تلقائي» اختاروا «كل ساعة». وعند «الموقع»، يبقيه خيار «على الـ Mac» على هذا الحاسوب.
calendar-google = تقويم غوغل، وهواتف أندرويد
calendar-google-not-phone = تطبيق غوغل لأندرويد لا يستطيع هذا. افعلوه مرة واحدة على حاسوب، فيظهر على هاتفكم أيضًا.
calendar-google-1 = على حاسوب، افتحوا calendar.google.com.
calendar-google-2 = بجانب «تقاويم أخرى» اضغطوا علامة الزائد، ثم «من عنوان URL».
calendar-google-3 = الصقوا العنوان واضغطوا «إضافة تقويم».
calendar-google-4 = على هاتفكم، افتحوا إعدادات التطبيق، واختاروا التقويم الجديد، وشغّلوا «المزامنة».
calendar-google-without = على أندرويد بلا غوغل: يستطيع التطبيق المجاني ICSx5 متابعة عنوان كهذا.
calendar-outlook = أوتلوك
calendar-outlook-1 = على الويب، أو في أوتلوك الجديد: افتحوا التقويم، واضغطوا «إضافة تقويم»، ثم «اشتراك من ويب».
calendar-outlook-2 = في أوتلوك الأقدم: افتحوا التقويم، واضغطوا «إضافة تقويم»، ثم «من الإنترنت».
calendar-outlook-3 = الصقوا العنوان، وأعطوه اسمًا، ووافقوا.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = افتحوا التقويم واضغطوا «تقويم جديد».
calendar-thunderbird-2 = اختاروا «على الشبكة»، والصقوا العنوان في خانة الموقع.
calendar-thunderbird-3 = اضغطوا «البحث عن تقاويم»، ثم «اشتراك».
calendar-others = أي تقويم آخر
calendar-others-text = ابحثوا عن «اشتراك» أو «إضافة بعنوان» أو «iCal» أو «ICS»، والصقوا العنوان هناك.

calendar-nothing = لا يعرض شيئًا
calendar-nothing-wait = في غوغل، انتظروا يومًا أولًا.
calendar-nothing-ticked = انظروا في قائمة تقاويمكم. هل هذا التقويم معلَّم؟
calendar-nothing-imported = هل تابعتم العنوان، أم استوردتم ملفًا؟ الملف هو حال الأمور في يوم واحد. لا يتغير أبدًا.
calendar-nothing-again = احذفوا التقويم وأضيفوه من جديد. عندئذ تبحث معظم البرامج على الفور.
calendar-nothing-outlook = في أوتلوك، جرّبوا العنوان الذي يُرسَل غير مضغوط.
calendar-nothing-page = ربما لا شيء قادم. انظروا إلى الصفحة
calendar-twice = يعرض الأشياء مرتين
calendar-twice-two = ربما تتابعون تقويمين فيهما الموعد نفسه، مثل تقويم مجموعة والتقويم الذي فيه كل شيء. احذفوا أحدهما.
calendar-twice-file = ربما استوردتم ملفًا من قبل. احذفوا ما جاء منه.
calendar-twice-choices = إذا صنعتم عنوانًا جديدًا أدناه، فاحذفوا التقويم ذا العنوان القديم.

calendar-cancelled = عندما يُلغى موعد
calendar-cancelled-lede = يبدأ اسم الموعد عندئذ بكلمة «ملغى:». وما عدا ذلك يختلف من تقويم إلى آخر:
calendar-cancelled-does = ماذا يفعل
calendar-cancelled-apple = أبل
calendar-cancelled-apple-does = يبقى مشطوبًا.
calendar-cancelled-google-does = يزيل الموعد.
calendar-cancelled-outlook = أوتلوك
calendar-cancelled-outlook-does = يبقى، وقد يبدو كأنه سيقام. اقرؤوا الاسم.
calendar-cancelled-thunderbird-does = يبقى، وعليه علامة الإلغاء.
calendar-cancelled-choose = يمكنكم اختيار ذلك بأنفسكم، أدناه مباشرة.

calendar-choose = اختاروا كيف يُقال لكم
calendar-choose-lede = كل خيار يصير جزءًا من العنوان. احذفوا التقويم القديم قبل أن تضيفوا الجديد.
calendar-choose-cancelled = ما أُلغي
add-cancelled-status = عليه علامة الإلغاء
add-cancelled-status-hint = الطريقة المعتادة. غوغل يزيل مواعيد كهذه.
add-cancelled-text = بالكلمات فقط
add-cancelled-text-hint = يبقى في كل تقويم، وفي تقويم غوغل أيضًا. يقول اسمه إنه ملغى.
add-cancelled-omit = محذوف
add-cancelled-omit-hint = ما أُلغي لا يعود في التقويم.
calendar-choose-expand = المواعيد المتكررة
calendar-choose-expand-label = كل موعد على حدة
calendar-choose-expand-hint = لبرامج تخطئ في المواعيد المتكررة. تمتد عندئذ إلى 18 شهرًا.
calendar-choose-past = كم يومًا من الماضي؟
calendar-choose-past-hint = المعتاد 30. أرقام فقط.
calendar-choose-past-refused = اكتبوا عدد أيام الماضي بالأرقام، من 0 إلى { $most }.
calendar-choose-gzip = كيف يُرسَل
calendar-choose-gzip-label = غير مضغوط
calendar-choose-gzip-hint = جرّبوا هذا عندما لا يعرض أوتلوك شيئًا. حجمه أكبر، وما عدا ذلك لا يختلف.
calendar-choose-button = صنع العنوان
calendar-endings = ماذا تعني النهايات
calendar-endings-lede = يمكنكم أيضًا كتابة هذه في آخر العنوان بأنفسكم. كل رابط هو هذا التقويم نفسه.
calendar-ending-status = ما أُلغي عليه علامة الإلغاء. هذا هو المعتاد.
calendar-ending-text = ما أُلغي يُقال بالكلمات فقط.
calendar-ending-omit = ما أُلغي محذوف.
calendar-ending-expand = كل موعد على حدة، حتى 18 شهرًا مقبلة.
calendar-ending-past = كذا يومًا من الماضي، هنا سنة. من دونه 30.
calendar-ending-gzip = غير مضغوط أبدًا.
calendar-ending-download = ملف للحفظ مرة واحدة، لا للمتابعة. وفي صفحة كل موعد ملف كهذا أيضًا.

calendar-news = في قارئ أخبار
calendar-news-text = قارئ الأخبار يجمع ما تقوله مواقع كثيرة. يمكنه متابعة الجديد وما يتغير، أو إخباركم بكل موعد قبله ببضعة أيام.
calendar-news-none = لا خلاصة أخبار لمقهى واحد أو فعالية واحدة. لكن لمجموعته خلاصة، ولكل قائمة أيضًا.
calendar-news-atom = الجديد وما يتغير
calendar-news-announce = كل موعد، قبله بسبعة أيام
calendar-news-days = يمكنكم الاختيار من 1 إلى 60 يومًا: اكتبوا الرقم في آخر العنوان.
calendar-news-json = لمن يكتبون البرامج: الشيء نفسه بصيغة JSON Feed
calendar-news-accept = البرنامج الذي يطلب من صفحة «text/calendar» يُقاد إلى تقويمها.
