### Calendars of others, brought in once or kept in step.
# Awaiting a native reader.

import-title = جلب تقويمكم
import-describe = يجلب فعاليات من تقويم لكم في مكان آخر.
import-quiet-link = جلب تقويمكم
import-quiet-text = هل تحتفظون بفعالياتكم في تقويم آخر؟ لا حاجة إلى كتابتها من جديد.
import-lede = تحتفظون بفعالياتكم في تقويم آخر؟ اجلبوها من هناك. ترون أولًا ما سيأتي، ولا يظهر شيء للجميع قبل أن توافقوا.
import-file-label = ملف تقويم
import-file-hint = ينتهي اسمه بـ { "\u200E" }.ics{ "\u200E" }. تسمّي برامج التقويم هذا «تصدير».
import-address-label = أو عنوان تقويم
import-address-hint = يبدأ بـ { "\u200E" }https://{ "\u200E" } أو { "\u200E" }webcal://{ "\u200E" } ويجب أن يكون مفتوحًا للجميع. مثلًا: https://example.org/union.ics
import-mode-label = كم مرة؟
add-mode-once = جلبه مرة واحدة
add-mode-follow = إبقاؤه محدَّثًا
add-mode-follow-hint = ننظر إلى العنوان كل ست ساعات تقريبًا. ما يتغير هناك يتغير هنا. وما يُحذف هناك يُزال من الموقع.
import-show = عرض ما سيأتي
import-not-theirs = ما يجلبه التقويم يكون لمن تصله الرسائل عن هذا الإعلان. لا يستطيع جلب تقويم إلا هو ومن دعاهم إلى العناية به.
import-not-confirmed = نرجو تأكيد إعلانكم أولًا. بعدها يمكنكم جلب تقويم.
import-back = العودة إلى الصفحة الخاصة بإعلانكم

import-preview-title = هذا ما سيأتي
import-preview-from = من { $origin }
import-preview-called = اسم التقويم «{ $name }».
import-preview-events = { $count ->
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $count } فعاليات
   *[other] { $count } فعالية
}
import-preview-coming = { $count ->
    [0] لا شيء منها قادم بعد.
    [one] واحدة منها ما زالت قادمة.
    [two] اثنتان منها ما زالتا قادمتين.
   *[other] { $count } منها ما زالت قادمة.
}
import-preview-old = { $count ->
    [one] فعالية أخرى انتهت قبل أكثر من { $days } يوم فتُركت.
    [two] فعاليتان أخريان انتهتا قبل أكثر من { $days } يوم فتُركتا.
    [few] { $count } فعاليات أخرى انتهت قبل أكثر من { $days } يوم فتُركت.
   *[other] { $count } فعالية أخرى انتهت قبل أكثر من { $days } يوم فتُركت.
}
import-preview-first = المواعيد الأولى
import-preview-nothing = لا فعالية في هذا التقويم يمكن أن تأتي.
import-preview-public = تصير الأسماء والكلمات والأوقات والأماكن ظاهرة للجميع. أما روابط الانضمام على الإنترنت فتبقى مخفية كما هي الحال دائمًا.
import-preview-held = ينظر فيها فريق الإشراف أولًا، لأنه لا يعرفكم بعد. حتى ذلك الحين لا يراها أحد. عدد ما يمكن أن ينتظر معًا { $most } على الأكثر؛ والباقي يمكن أن يأتي لاحقًا.
import-preview-once = تُجلب مرة واحدة. بعد ذلك تعدّلونها هنا، كل واحدة في صفحتها الخاصة.
import-preview-follow = يبقى التقويم محدَّثًا: ننظر هناك كل ست ساعات تقريبًا.
import-preview-warnings = ما لم نستطع استعماله
import-preview-take = جلبها
import-preview-other = اختيار تقويم آخر

import-refused-nothing = اختاروا ملف تقويم، أو اكتبوا عنوان تقويم.
import-refused-both = أعطوا ملفًا أو عنوانًا، لا كليهما.
import-refused-file-follow = لا يمكن إبقاء ملف محدَّثًا. اكتبوا عنوان تقويمكم، أو اجلبوا الملف مرة واحدة.
import-refused-file-large = هذا الملف أكبر من { $most } ميغابايت. اكتبوا عنوان تقويمكم بدلًا من ذلك.
import-refused-empty = هذا الملف فارغ.
import-refused-web-page = هذه صفحة ويب وليست تقويمًا. ابحثوا عن رابط ينتهي بـ { "\u200E" }.ics{ "\u200E" }.
import-refused-no-calendar = هذا ليس تقويمًا نستطيع قراءته. تبدأ ملفات التقويم بـ BEGIN:VCALENDAR.
import-refused-lost = نحتفظ بما نظرتم فيه ساعة، وقد انقضت. اختاروه من جديد من فضلكم.
import-refused-busy = تأتي تقاويم كثيرة في هذه اللحظة. انتظروا دقيقة واضغطوا الزر من جديد.
import-refused-address = هذا ليس عنوان ويب. يبدأ العنوان بـ { "\u200E" }https://{ "\u200E" } أو { "\u200E" }webcal://{ "\u200E" }
import-refused-credentials = في هذا العنوان اسم وكلمة مرور. اكتبوا عنوانًا مفتوحًا للجميع.
import-refused-port = لا نبحث عن تقاويم وراء الرقم { $port } في هذا العنوان. احذفوا النقطتين والرقم، أو اكتبوا عنوانًا آخر.
import-refused-private = يقود هذا العنوان إلى شبكة خاصة. اكتبوا عنوانًا يستطيع الجميع فتحه على الإنترنت.
import-refused-name = لا يوجد حاسوب بهذا الاسم. تحققوا من العنوان.
import-refused-silent = لا أحد يجيب هناك. تحققوا من العنوان، أو حاولوا لاحقًا.
import-refused-certificate = الاتصال بهذا العنوان غير آمن: شهادته لا تطابق.
import-refused-circles = يقود هذا العنوان من مكان إلى آخر بلا نهاية.
import-refused-gone = لم يعد هناك شيء في هذا العنوان. تحققوا منه.
import-refused-forbidden = هذا التقويم ليس مفتوحًا للجميع. اجعلوه عامًا هناك، أو اكتبوا عنوانه السري.
import-refused-status = يرفض الحاسوب في هذا العنوان (الرقم { $number }). تحققوا من العنوان، أو حاولوا لاحقًا.
import-refused-large = هذا التقويم أكبر من { $most } ميغابايت.
import-refused-slow = يستغرق الحاسوب في هذا العنوان وقتًا طويلًا ليجيب. حاولوا لاحقًا.
import-refused-broke-off = انقطع التقويم في منتصفه. حاولوا لاحقًا.
import-refused-file = لا يمكن قراءة الملف { $name }.
import-refused-group = قولوا بالخيار { "\u200E" }--group لأي مجموعة هذا التقويم، مثلًا { "\u200E" }--group hope-street-union.

import-line = السطر { $line }: { $text }
import-warnings-more = { $count ->
    [one] وواحد آخر.
    [two] واثنان آخران.
   *[other] و{ $count } غيرها.
}
import-noted-title-cut = كان اسم «{ $title }» طويلًا جدًا. قُصّ هنا، وهو كامل في الوصف.
import-noted-untitled = فعالية بلا اسم. اسمها هنا «{ $title }».
import-untitled = فعالية بلا اسم
import-noted-description-cut = كان وصف «{ $title }» طويلًا جدًا فقُصّ.
import-noted-place-cut = كان مكان «{ $title }» طويلًا جدًا فقُصّ.
import-link-hidden = (رابط الانضمام غير معروض)
import-noted-closed = كان رابط أو رمز للانضمام إلى «{ $title }» على الإنترنت مكتوبًا في { $parts }. أزلناه، لأن الجميع يستطيعون قراءة ذلك.
import-part-title = الاسم
import-part-description = الوصف
import-part-place = المكان
import-part-address = عنوان الويب
import-part-topics = المواضيع
import-part-dates = ما يقال عن مواعيد بعينها
import-place-on-map = مكان على الخريطة
import-noted-tags = عدد مواضيع «{ $title }» أكثر من { $most }. بقيت الأولى منها.
import-noted-old = { $count ->
    [one] فعالية واحدة انتهت قبل أكثر من { $days } يوم. تُركت.
    [two] فعاليتان انتهتا قبل أكثر من { $days } يوم. تُركتا.
    [few] { $count } فعاليات انتهت قبل أكثر من { $days } يوم. تُركت.
   *[other] { $count } فعالية انتهت قبل أكثر من { $days } يوم. تُركت.
}
import-noted-twin = «{ $title }» هنا من قبل: كتبه شخص. تُرك كما هو.
import-noted-other = «{ $title }» هنا من قبل، من تقويم آخر لكم.
import-noted-cap = { $count ->
    [one] تُركت فعالية واحدة، لأن عدد ما ينتظر فريق الإشراف بلغ { $most }. تأتي حين يُنظر فيها.
    [two] تُركت فعاليتان، لأن عدد ما ينتظر فريق الإشراف بلغ { $most }. تأتيان حين يُنظر فيها.
    [few] تُركت { $count } فعاليات، لأن عدد ما ينتظر فريق الإشراف بلغ { $most }. تأتي حين يُنظر فيها.
   *[other] تُركت { $count } فعالية، لأن عدد ما ينتظر فريق الإشراف بلغ { $most }. تأتي حين يُنظر فيها.
}
import-noted-by-hand = عُدّل «{ $title }» هنا باليد، فلا يعدّله التقويم بعد الآن.
import-noted-by-hand-missing = لم يعد «{ $title }» في التقويم. عُدّل هنا باليد، لذلك يبقى.
import-noted-waits = تغيّر «{ $title }» في التقويم. لا يُؤخذ التغيير قبل أن يعرفكم فريق الإشراف.
import-noted-broken = تعطّل شيء عندنا عند هذه الفعالية فتُركت. اجلبوا التقويم مرة أخرى، أو اكتبوا هذه الفعالية هنا.
import-noted-not-whole = لم نستطع قراءة التقويم حتى نهايته. لذلك لا يُزال شيء من الموقع، وإن كان غائبًا هناك.
import-noted-different = يختلف «{ $title }» في مواعيد كثيرة جدًا. أبقينا { $most } منها، وهي الأقرب.
import-noted-doubted = { $count ->
    [one] فعالية واحدة غابت فجأة من التقويم.
    [two] فعاليتان غابتا فجأة من التقويم.
    [few] { $count } فعاليات غابت فجأة من التقويم.
   *[other] { $count } فعالية غابت فجأة من التقويم.
} قد يكون ذلك سهوًا. تبقى حتى ننظر مرة أخرى.
import-more-at = المزيد في { $address }

import-done-taken = جُلب تقويمكم.
import-done-working = تقويمكم طويل. ما زلنا نجلبه: افتحوا هذه الصفحة من جديد بعد دقيقة.
import-done-ended = لم يعد يُحدَّث. يبقى كل ما جاء منه.
import-done-again = سألنا مرة أخرى.
import-refused-many = عدد التقاويم التي تُبقونها محدَّثة بلغ { $most }. أوقفوا واحدًا منها، أو اجلبوا هذا مرة واحدة.

import-yours-heading = تقاويم جلبتموها
import-from-file = من الملف { $origin }
import-state-once = جُلب مرة واحدة
import-state-follows = يبقى محدَّثًا. ننظر هناك من جديد { $when }.
import-state-failing = في آخر مرة لم ينجح الأمر: { $why }
import-state-failures = توقفنا عن النظر هناك، لأن الأمر لم ينجح عدة أيام: { $why }
import-state-organiser = أوقفتم تحديثه.
import-state-moderator = أوقف فريق الإشراف هذا التقويم. إذا رأيتم أن ذلك خطأ فردّوا على أي رسالة منا وسيقرؤها إنسان.
import-last = آخر مرة: { $when }.
import-moment = { $day }، { $clock } UTC
import-came-added = { $count ->
    [one] جاءت فعالية واحدة.
    [two] جاءت فعاليتان.
    [few] جاءت { $count } فعاليات.
   *[other] جاءت { $count } فعالية.
}
import-came-changed = { $count ->
    [one] عُدّلت فعالية واحدة.
    [two] عُدّلت فعاليتان.
    [few] عُدّلت { $count } فعاليات.
   *[other] عُدّلت { $count } فعالية.
}
import-came-withdrawn = { $count ->
    [one] أُزيلت من الموقع فعالية واحدة.
    [two] أُزيلت من الموقع فعاليتان.
    [few] أُزيلت من الموقع { $count } فعاليات.
   *[other] أُزيلت من الموقع { $count } فعالية.
}
import-came-back = { $count ->
    [one] عادت فعالية واحدة.
    [two] عادت فعاليتان.
    [few] عادت { $count } فعاليات.
   *[other] عادت { $count } فعالية.
}
import-came-nothing = لا جديد.
import-held-count = { $count ->
    [one] واحدة تنتظر فريق الإشراف.
    [two] اثنتان تنتظران فريق الإشراف.
   *[other] { $count } تنتظر فريق الإشراف.
}
import-listings-heading = ما جاء
import-listings-text = لكل منها صفحة خاصة. ما تضيفونه هناك يبقى. إذا عدّلتم هناك الاسم أو الكلمات أو الوقت أو المكان أو المواضيع، فلا يعدّلها التقويم بعد ذلك.
import-by-hand = عُدّل هنا باليد: لا يعدّله التقويم بعد الآن.
import-listing-over = انتهى
import-warnings-heading = { $count ->
    [one] شيء واحد لم نستطع استعماله
    [two] شيئان لم نستطع استعمالهما
    [few] { $count } أشياء لم نستطع استعمالها
    [many] { $count } شيئًا لم نستطع استعمالها
   *[other] { $count } شيء لم نستطع استعمالها
}
import-stop = إيقاف التحديث
import-again = محاولة من جديد

import-moderate-link = تقاويم مجلوبة
import-moderate-title = تقاويم مجلوبة
import-moderate-lede = من يجلب تقويمًا، ومن أين. لا يرى هذا إلا فريق الإشراف.
import-moderate-none = لم يجلب أحد تقويمًا بعد.
import-moderate-by = من { $who }
import-moderate-group = باسم { $group }
import-moderate-listings = { $count ->
    [0] لم يأتِ منه شيء.
    [one] جاء منه إعلان واحد.
    [two] جاء منه إعلانان.
    [few] جاءت منه { $count } إعلانات.
    [many] جاء منه { $count } إعلانًا.
   *[other] جاء منه { $count } إعلان.
}
import-moderate-failures = توقّف: لم ينجح الأمر عدة أيام.
import-moderate-organiser = أوقفته الجهة المنظِّمة.
import-moderate-moderator = أوقفه فريق الإشراف.
import-moderate-waiting = { $count ->
    [one] إعلان واحد منه ينتظر.
    [two] إعلانان منه ينتظران.
    [few] { $count } إعلانات منه تنتظر.
    [many] { $count } إعلانًا منه تنتظر.
   *[other] { $count } إعلان منه تنتظر.
}
import-moderate-stop = إيقاف هذا التقويم
import-moderate-allow = السماح بهذا التقويم من جديد
import-moderate-allow-hint = ما رُفض منه ينتظر هنا مرة أخرى.
import-moderate-done-allowed = يمكن لهذا التقويم أن يأتي من جديد. ما رُفض منه ينتظر هنا مرة أخرى.
import-moderate-log-approved = قُبل
import-moderate-log-rejected = رُفض
import-moderate-log-stopped = أُوقف
import-moderate-log-allowed = سُمح به من جديد
import-moderate-approve = قبولها كلها
import-moderate-reject-section = عدم قبولها
import-moderate-reject = رفضها كلها
import-moderate-bundle = { $count ->
    [one] ينتظر أيضًا إعلان من تقويم.
    [two] ينتظر أيضًا إعلانان من تقاويم.
    [few] تنتظر أيضًا { $count } إعلانات من تقاويم.
    [many] ينتظر أيضًا { $count } إعلانًا من تقاويم.
   *[other] ينتظر أيضًا { $count } إعلان من تقاويم.
}
import-moderate-look = مراجعتها
import-moderate-done-ended = أُوقف هذا التقويم. يبقى ما جاء منه.
import-moderate-done-approved = صارت ظاهرة للجميع الآن. تصل إلى جهتها المنظِّمة رسالة واحدة.
import-moderate-done-rejected = لم تُقبل، وأُوقف تقويمها. تصل إلى جهتها المنظِّمة رسالة واحدة فيها سببكم.
import-moderate-done-rejected-more = لم تُقبل، وأُوقف تقويمها. وكذلك ما جاء أو تغيّر وأنتم تنظرون. تصل إلى جهتها المنظِّمة رسالة واحدة فيها سببكم.
import-moderate-changed = جاء المزيد أو تغيّر شيء وأنتم تنظرون. انظروا مرة أخرى من فضلكم ثم قرروا.

letter-import-suspended-subject = لم نستطع قراءة تقويمكم
letter-import-suspended-opening = لم نستطع قراءة تقويم عدة أيام، فتوقفنا عن النظر هناك. كنتم قد طلبتم منا إبقاء إعلاناتكم محدَّثة منه. كان هذا آخر جواب:
letter-import-suspended-stays = كل ما جاء من قبل يبقى كما هو.
letter-import-suspended-then = عندما يعمل التقويم من جديد، اضغطوا «محاولة من جديد» في صفحته.
letter-import-suspended-address = عنوانه هو:
letter-import-suspended-command = عندما يعمل التقويم من جديد، اجلبوه مرة أخرى من سطر الأوامر، مع { "\u200E" }--subscribe{ "\u200E" }.
letter-import-released-subject = الفعاليات من تقويمكم ظاهرة للجميع
letter-import-released-opening = نظر فريق الإشراف في الفعاليات التي جاءت من تقويمكم. يستطيع الجميع رؤيتها الآن. وما تجلبونه من الآن يظهر فورًا.
letter-import-released-watched = نظر فريق الإشراف في الفعاليات التي جاءت من تقويمكم. يستطيع الجميع رؤيتها الآن.
letter-import-rejected-subject = عن تقويمكم
letter-import-rejected-opening = نظر فريق الإشراف في الفعاليات التي جاءت من تقويمكم ولم ينشرها. هذا هو السبب:
letter-import-rejected-then = إذا رأيتم أننا مخطئون فردّوا على هذه الرسالة وسيقرؤها إنسان.
letter-import-looks-again-subject = ننظر في تقويمكم مرة أخرى
letter-import-looks-again-opening = كتبنا إليكم عن الفعاليات التي جاءت من تقويمكم. تراجع فريق الإشراف عن ذلك القرار: إنها تنتظر الفريق من جديد، ولا يستطيع أحد غيركم رؤيتها حتى ذلك الحين. لا شيء عليكم أن تفعلوه. نكتب إليكم حالما يُتخذ القرار.
letter-import-page = عرض ما جاء من تقويمكم
letter-import-page-text = في صفحة تقويمكم قائمة بالفعاليات، ولكل واحدة منها صفحة خاصة.

import-command-done = { $series ->
    [0] لا جديد.
    [one] جاء إعلان واحد أو عُدّل: { $events ->
        [one] فعالية واحدة من التقويم.
        [two] فعاليتان من التقويم.
        [few] { $events } فعاليات من التقويم.
       *[other] { $events } فعالية من التقويم.
    }
    [two] جاء إعلانان أو عُدّلا: { $events ->
        [one] فعالية واحدة من التقويم.
        [two] فعاليتان من التقويم.
        [few] { $events } فعاليات من التقويم.
       *[other] { $events } فعالية من التقويم.
    }
    [few] جاءت { $series } إعلانات أو عُدّلت: { $events ->
        [one] فعالية واحدة من التقويم.
        [two] فعاليتان من التقويم.
        [few] { $events } فعاليات من التقويم.
       *[other] { $events } فعالية من التقويم.
    }
    [many] جاء { $series } إعلانًا أو عُدّلت: { $events ->
        [one] فعالية واحدة من التقويم.
        [two] فعاليتان من التقويم.
        [few] { $events } فعاليات من التقويم.
       *[other] { $events } فعالية من التقويم.
    }
   *[other] جاء { $series } إعلان أو عُدّلت: { $events ->
        [one] فعالية واحدة من التقويم.
        [two] فعاليتان من التقويم.
        [few] { $events } فعاليات من التقويم.
       *[other] { $events } فعالية من التقويم.
    }
}
import-command-subscribed = يبقى التقويم محدَّثًا من الآن، كل ست ساعات تقريبًا، ما دام الخادم يعمل.
import-command-nothing = قولوا أي ملف أو عنوان، مثلًا: cuppa import calendar.ics --group hope-street-union
