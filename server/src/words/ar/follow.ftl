### Following by email: the form, the follower's page, and the end of it.
# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = كل المقاهي والفعاليات
followed-town = كل شيء ضمن { $km }{ "\u00A0" }كم من { $name }
followed-language = كل شيء باللغة: { $name }
followed-group = كل ما تعلن عنه { $name }
followed-listing = «{ $name }»
followed-topic = موضوع «{ $name }»
followed-search = كل شيء فيه الكلمات «{ $name }»
followed-gone = شيء ليس على الموقع حاليًا
followed-as-it-happens = حالما يحدث شيء
followed-every-day = كل يوم { $hour }، { $zone }
followed-every-week = كل يوم اثنين { $hour }، { $zone }
followed-before-each-date = قبل كل موعد بمدة { $ahead }
followed-ahead-hours =
    { $hours ->
        [one] ساعة{ "\u00A0" }واحدة
        [two] ساعتين
        [few] { $hours }{ "\u00A0" }ساعات
       *[other] { $hours }{ "\u00A0" }ساعة
    }
followed-ahead-days =
    { $days ->
        [one] يوم{ "\u00A0" }واحد
        [two] يومين
        [few] { $days }{ "\u00A0" }أيام
        [many] { $days }{ "\u00A0" }يومًا
       *[other] { $days }{ "\u00A0" }يوم
    }
followed-zone = بتوقيت { $town }

## The form

following-agreement = نعم، أرسلوا إليّ رسائل عن { $what }، { $rhythm }. أستطيع إيقافها في أي وقت.
following-describe = رسائل عن المقاهي والفعاليات بالبريد الإلكتروني: حالما يحدث شيء، أو مرة في اليوم، أو مرة في الأسبوع، أو قبل الموعد القادم.
following-heading = المتابعة بالبريد الإلكتروني
following-lede = نخبركم بالجديد وبما يتغير وبما يُلغى. بلا حساب وبلا إعلانات تجارية. في كل رسالة رابط يوقفها.
following-what-label = ماذا تريدون أن تتابعوا؟
add-what-everything = كل المقاهي والفعاليات
add-what-town = ما هو قريب من مدينة
add-what-tag = موضوع واحد
add-what-language = كل شيء بلغة واحدة
add-what-search = كل شيء فيه كلمات معيّنة
following-what-this = أنتم تتابعون
following-what-hint = لمتابعة مجموعة واحدة أو مقهى واحد أو فعالية واحدة، افتحوا صفحتها واختاروا «المتابعة بالبريد» هناك.
following-topic-label = أي موضوع؟
following-topic-hint = مثلًا: نالوكسون
following-words-label = أي كلمات؟
following-language-none = اختاروا لغة
following-town-which = أيها؟
following-town-which-hint = مدينتكم ليست هنا؟ اكتبوا بعدها اسم المقاطعة أو الولاية، مثلًا: Newport, Shropshire
following-words-hint = اسم، أو نوع من المساعدة، أو أي شيء يجب أن يكون فيه. مثلًا: عائلات
following-rhythm-label = كم مرة؟
add-rhythm-instant = حالما يحدث شيء
add-rhythm-instant-hint = ما أُلغي أو نُقل أو جدّ، ورسالة واحدة على الأكثر كل عشر دقائق عن الشيء نفسه.
add-rhythm-next-date = قبل كل موعد
add-rhythm-next-date-hint = رسالة واحدة قبل الموعد، وأخرى فورًا إذا تغيّر ذلك الموعد بعدها.
add-rhythm-daily = مرة في اليوم
add-rhythm-daily-hint = اليوم وغدًا، وما جدّ أو أُلغي. إن لم يكن هناك ما يقال فلا رسالة.
add-rhythm-weekly = مرة في الأسبوع، يوم الاثنين
add-rhythm-weekly-hint = الأسبوعان القادمان، وما جدّ أو أُلغي. إن لم يكن هناك ما يقال فلا رسالة.
following-ahead-label = قبل الموعد بكم؟
following-ahead-refused = اختاروا من ساعة واحدة إلى 14 يومًا، مثلًا 3h أو 2d.
following-next-date-refused = لا يمكن الإخبار قبل كل موعد إلا عن مقهى واحد أو فعالية واحدة. اختاروا جوابًا آخر، أو تابعوه من صفحته.
following-hour-label = في أي ساعة؟
following-zone-label = بأي توقيت؟
following-zone-hint = الأوقات في أماكن أخرى تُذكر مع اسم المكان.
following-email-label = بريدكم الإلكتروني
following-email-hint = نستعمله لهذه الرسائل فقط. لا يراه أحد غيرنا.
following-send = طلب هذه الرسائل
follow-email = المتابعة بالبريد
foot-follow = المواعيد بالبريد الإلكتروني
following-keep = لا يقول سطر الموضوع في رسائلنا أبدًا عمّ تدور الرسالة، فقد يرى غيركم شاشتكم. إذا تابعتم مدينة، فإنه يذكر المدينة.

following-email-missing = اكتبوا بريدكم الإلكتروني، لنعرف إلى أين نرسل الرسائل.
following-hour-refused = اختاروا ساعة كاملة من 0 إلى 23.
following-group-unknown = لا نجد مجموعة بهذا الاسم تعلن عن شيء حاليًا. اختاروا شيئًا آخر لتتابعوه.
following-listing-unknown = لا نجد هذا المقهى أو هذه الفعالية. ربما أُزيل من الموقع. اختاروا شيئًا آخر لتتابعوه.
following-town-missing = اكتبوا مدينة، أو النصف الأول من رمز بريدي، مثلًا LS9.
following-town-several = هناك أكثر من «{ $typed }». اختاروا مدينتكم.
following-town-wider = «{ $typed }» ليست مدينة يمكن أن تكون الرسائل عنها. اكتبوا مدينة أو رمزًا بريديًا.
following-town-guessed = لا نعرف «{ $typed }». هل قصدتم واحدة من هذه؟ إن لم يكن، فتحققوا من الكتابة.
following-within-refused = اختاروا المسافة بالكيلومترات الكاملة، من 1 فما فوق.
following-language-missing = اختاروا لغة.
following-topic-missing = اكتبوا الموضوع، مثلًا نالوكسون.
following-words-missing = اكتبوا كلمة واحدة على الأقل للبحث عنها.
following-broken = تعطّل شيء عندنا. لم يضع شيء مما كتبتم: انتظروا دقيقة من فضلكم وأرسلوا الاستمارة من جديد.

following-asked-heading = افتحوا بريدكم
following-asked-lede = إذا كان العنوان صحيحًا فهناك رسالة في الطريق، وفيها رابط.
following-asked-then = افتحوا الرابط واضغطوا «تأكيد». لا نرسل أي رسالة أخرى قبل ذلك.
following-asked-none = لا رسالة بعد عشر دقائق؟ انظروا في مجلد البريد المزعج. إن لم تكن هناك فقد يكون في العنوان خطأ: املؤوا الاستمارة من جديد بالعنوان الصحيح.
following-asked-browse = المواعيد القادمة

## The page behind the link

following-private = هذه الصفحة لشخص واحد فقط، هو من يتابع.
following-confirm-heading = هل تريدون هذه الرسائل؟
following-confirm-button = تأكيد
following-confirm-explain = اضغطوا «تأكيد» فنبدأ. يمكنكم تغيير رأيكم في أي وقت.
following-confirm-not-you = لم يكن هذا منكم؟ أغلقوا هذه الصفحة. بعد يومين نمحو العنوان.
following-page-heading = ما تتابعونه
following-page-lede = تذهب الرسائل إلى { $address }.
following-page-confirmed = شكرًا. تم التأكيد، وستصلكم رسائلكم.
following-page-saved = تم التغيير.
following-page-paused = لا رسائل عن هذا حتى تريدوها من جديد.
following-page-on = تأتي الرسائل من جديد، عمّا يحدث من الآن.
following-page-ended = انتهت هذه الرسائل. وما ترونه هنا مستمر.
following-item-heading = رسائل عن { $what }
following-item-rhythm = تأتي { $rhythm }.
following-item-paused = موقوفة مؤقتًا.
following-pause-button = إيقاف مؤقت
following-go-on-button = استئناف
following-export-heading = ما نحتفظ به عنكم
following-export-explain = عنوانكم، وما تتابعونه، وما وافقتم عليه ومتى، والرسائل التي أُرسلت في آخر 30 يومًا: في ملف واحد.
following-export-link = تنزيله (JSON)
following-item-waiting = تنتظر موافقتكم.
following-item-waiting-link = الموافقة على هذه الرسائل
following-change-fold = تغيير عدد مرات وصولها
following-change-button = حفظ
following-end-button = إلغاء الاشتراك
following-more = متابعة شيء آخر
following-erase-heading = محو عنوانكم
following-erase-explain = ننهي كل هذه الرسائل ونمحو عنوانكم، ومعه كل ما يرتبط به. قد يبقى في النسخ الاحتياطية 30 يومًا على الأكثر.
following-erase-button = محو عنواني

following-ended-heading = انتهت هذه الرسائل
following-ended-lede = لم تعودوا تتابعون شيئًا هنا، ولا نحتفظ بشيء من ذلك.
following-gone-heading = لا شيء محفوظ هنا
following-gone-lede = انتهت هذه الرسائل، أو لم تُؤكَّد قط. لا نحتفظ بشيء عنها.
following-gone-again = يمكنكم طلب الرسائل من جديد في أي وقت.
following-lost-heading = هذا الرابط غير كامل
following-lost-lede = قد ينقصه جزء. انسخوا الرابط كاملًا من الرسالة، أو اطلبوا إرسال روابطكم من جديد.
following-lost-resend = أرسلوا إليّ روابطي
following-erased-heading = مُحي عنوانكم
following-erased-lede = لا نحتفظ بشيء منه هنا، ولن تأتي أي رسالة. قد يبقى في النسخ الاحتياطية 30 يومًا على الأكثر.
following-erased-needed-heading = انتهت رسائلكم
following-erased-needed-lede = لم تعودوا تتابعون شيئًا هنا. يبقى عنوانكم لسبب واحد: إعلان لكم يحتاج إليه. لمحوه أيضًا، اسحبوا الإعلان من صفحته الخاصة، أو اكتبوا إلينا.

## Unsubscribing

unsubscribe-describe = إيقاف الرسائل من Cuppa.
unsubscribe-heading = إيقاف هذه الرسائل؟
unsubscribe-lede = تصلكم رسائل عن { $what }.
unsubscribe-button = إلغاء الاشتراك
unsubscribe-explain = ضغطة واحدة ولا يأتي المزيد منها. لا أحد يسأل عن السبب.
unsubscribe-done-heading = أُلغي اشتراككم
unsubscribe-done-lede = انتهت هذه الرسائل، ولا نحتفظ بشيء منها. قد تصل رسالة هي في الطريق الآن.
unsubscribe-already-lede = كانت هذه الرسائل قد انتهت من قبل. لا شيء آخر عليكم.
