### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.
# Awaiting a native reader.

## Signing in

sign-in-email-label = بريدكم الإلكتروني
sign-in-email-hint = العنوان الذي كتبتموه عندما أضفتم إعلانًا أو طلبتم رسائل.
sign-in-send = أرسلوا إليّ رابطًا
sign-in-asked-heading = افتحوا بريدكم
sign-in-asked-lede = إذا كنا نعرف هذا العنوان، فهناك رسالة فيها رابط في الطريق. يعمل الرابط مرة واحدة، خلال ساعة.
sign-in-asked-none = لا رسالة بعد عشر دقائق؟ انظروا في مجلد البريد المزعج، أو جرّبوا عنوانًا آخر لكم. نرسل رسالة واحدة كهذه كل عشر دقائق على الأكثر.
sign-in-asked-again = تجربة عنوان آخر
sign-in-codes-heading = لا تستطيعون قراءة بريدكم؟
sign-in-codes-text = هل طبعتم رموزًا من صفحتكم أو كتبتموها؟ كل رمز منها يسجّل دخولكم مرة واحدة.
sign-in-code-label = أحد رموزكم
sign-in-code-hint = مثلًا: abcd-efgh-ijkl-mnop
sign-in-code-send = تسجيل الدخول بهذا الرمز
sign-in-name-label = اسم لهذا الجهاز، إن أردتم
sign-in-name-hint = مثلًا: المكتبة. لا يراه أحد غيركم.
sign-in-new-link = الحصول على رابط جديد
sign-in-to-me = إلى صفحتكم

refused-code-missing = اكتبوا أحد رموزكم.
refused-code = هذا الرمز لا يعمل. قد يكون فيه خطأ، أو استُعمل من قبل. جرّبوا رمزًا آخر.

## One's own page

shell-me = صفحتي
foot-sign-in = تسجيل الدخول
foot-me = صفحتكم
me-heading = صفحتكم
me-describe = كل ما لكم على Cuppa.
me-signed-in-as = سجّلتم الدخول باسم { $email }.
me-out-heading = سجّلوا الدخول أولًا
me-out-lede = هذه الصفحة لمن سجّل الدخول. احصلوا على رابط بالبريد، ثم عودوا إلى هنا.
me-listings-heading = إعلاناتكم
me-listings-none = لا إعلان لكم بعد.
me-add-event = إضافة فعالية
me-add-cafe = إضافة مقهى
me-needs-heading = هذا ينتظركم
me-needs-confirm = نرجو تأكيده. حتى ذلك الحين لا يستطيع أحد رؤيته.
me-needs-rejected = لم يقبله فريق الإشراف. اقرؤوا السبب وعدّلوه.
me-needs-agree = طُلب منكم أن تعتنوا به. افتحوه لتوافقوا.
me-open = فتح صفحته الخاصة
me-confirm = المراجعة والتأكيد
me-next = القادم: { $day }
me-next-none = لا موعد قادم.
me-shared = تعتنون به مع آخرين.
me-from-calendars =
    { $count ->
        [one] وجاء إعلان آخر من تقويمكم. تجدونه في الصفحة التي جلبتم فيها التقويم.
        [two] وجاء إعلانان آخران من تقويمكم. تجدونهما في الصفحة التي جلبتم فيها التقويم.
        [few] وجاءت { $count } إعلانات أخرى من تقويمكم. تجدونها في الصفحة التي جلبتم فيها التقويم.
        [many] وجاء { $count } إعلانًا آخر من تقويمكم. تجدونها في الصفحة التي جلبتم فيها التقويم.
       *[other] وجاء { $count } إعلان آخر من تقويمكم. تجدونها في الصفحة التي جلبتم فيها التقويم.
    }
me-settings-heading = تسجيل الدخول والرسائل
me-rights-heading = ما نحتفظ به عنكم
me-kept-link = تنزيل كل ما نحتفظ به عنكم
me-kept-text = ملف فيه إعلاناتكم ورسائلكم وما تتابعونه وكل شيء آخر.
me-erasure-link = محو بياناتي
me-erasure-text = ترون أولًا ما يحدث لإعلاناتكم، ثم تختارون.
me-erasure-heading = محو بياناتي
me-erasure-lede = هذا يمحو { $address } وكل ما هو لكم هنا، نهائيًا. لا يستطيع أحد التراجع عن ذلك، ولا حتى نحن.
me-erasure-kept = إذا أردتم الاحتفاظ بشيء منه فنزّلوه أولًا.
me-erasure-listings = ما يحدث لإعلاناتكم
me-erasure-listings-text = ما ينتقل إلى غيركم يبقى كما يُقرأ الآن. انظروا هل فيه اسمكم أو رقمكم أو ما تقولونه عن أنفسكم، وغيّروا ذلك أولًا.
me-erasure-seen = كان الجميع يستطيعون رؤيته. يُزال من الموقع فورًا، ويُخبَر متابعوه، ويُقال للتقاويم مدة 90 يومًا إنه أُزيل. لا يبقى إلا عنوانه على الويب.
me-erasure-unseen = لم يره أحد. لا يبقى منه شيء.
me-erasure-names = فيه بريدكم الإلكتروني، فلا يمكن أن يأخذه غيركم كما هو. غيّروا كلماته أولًا، وإلا فسيُمحى.
me-erasure-way-holder = يستمر به { $address }
me-erasure-way-group = تستمر به { $group }
me-erasure-way-erase = محوه
me-erasure-calendars =
    { $count ->
        [one] إعلان واحد جاء من تقويمكم يذهب مع الصفحة التي جلبتم فيها التقويم.
        [two] إعلانان جاءا من تقاويمكم يذهبان مع الصفحة التي جلبتموهما فيها.
        [few] { $count } إعلانات جاءت من تقاويمكم تذهب مع الصفحة التي جلبتموها فيها.
        [many] { $count } إعلانًا جاءت من تقاويمكم تذهب مع الصفحة التي جلبتموها فيها.
       *[other] { $count } إعلان جاءت من تقاويمكم تذهب مع الصفحة التي جلبتموها فيها.
    }
me-erasure-groups = ما يحدث لمجموعاتكم
me-erasure-group-on = { $group }: يصير أقدم عضو فيها مسؤولًا عنها من ذلك الحين.
me-erasure-group-ends = { $group }: لا أحد غيركم فيها، فتُمحى هي أيضًا.
me-erasure-group-leaves =
    { $count ->
        [one] تتركون مجموعة واحدة لها مسؤولون آخرون، أو لستم مسؤولين عنها.
        [two] تتركون مجموعتين لهما مسؤولون آخرون، أو لستم مسؤولين عنهما.
        [few] تتركون { $count } مجموعات لها مسؤولون آخرون، أو لستم مسؤولين عنها.
       *[other] تتركون { $count } مجموعة لها مسؤولون آخرون، أو لستم مسؤولين عنها.
    }
me-erasure-else = ما يذهب أيضًا
me-erasure-follows =
    { $count ->
        [0] لا تتابعون شيئًا هنا.
        [one] الشيء الوحيد الذي تتابعونه. لا رسائل بعد ذلك.
        [two] الشيئان اللذان تتابعونهما. لا رسائل بعد ذلك.
        [few] الأشياء التي تتابعونها، وعددها { $count }. لا رسائل بعد ذلك.
       *[other] الأشياء التي تتابعونها، وعددها { $count }. لا رسائل بعد ذلك.
    }
me-erasure-held =
    { $count ->
        [one] رابطكم إلى إعلان واحد تعتنون به مع غيركم. يبقى الإعلان معهم.
        [two] روابطكم إلى إعلانين تعتنون بهما مع آخرين. يبقى الإعلانان معهم.
        [few] روابطكم إلى { $count } إعلانات تعتنون بها مع آخرين. تبقى الإعلانات معهم.
        [many] روابطكم إلى { $count } إعلانًا تعتنون بها مع آخرين. تبقى الإعلانات معهم.
       *[other] روابطكم إلى { $count } إعلان تعتنون بها مع آخرين. تبقى الإعلانات معهم.
    }
me-erasure-rest = الأجهزة التي سجّلتم الدخول عليها، ورموزكم على الورق، وكل الرسائل إليكم، وما سألتم عنه الجهات المنظِّمة، وما قالته إعلاناتكم من قبل. ما قرره فريق الإشراف يبقى بلا اسمكم.
me-erasure-backups = قد يبقى ذلك في النسخ الاحتياطية 30 يومًا على الأكثر. ثم يزول منها أيضًا.
me-erasure-word = اكتبوا كلمة «{ $word }» لتقولوا إنكم تريدون ذلك حقًا
me-erasure-button = محو بياناتي نهائيًا
me-erasure-stop = ليس الآن
me-erased-heading = مُحيت بياناتكم
me-erased-lede = لا شيء لكم هنا بعد الآن، ولا أحد مسجَّل الدخول. نتمنى لكم كل الخير.
me-erased-backups = الملف الذي كانت محفوظة فيه يُكتب من جديد خلال يوم. وقد تبقى في النسخ الاحتياطية 30 يومًا على الأكثر.
erase-word = محو
erased-listing = أُزيل من هذا الموقع
me-sessions-link = أين سجّلتم الدخول
me-sessions-count =
    { $count ->
        [one] على هذا الجهاز فقط.
        [two] على جهازين.
        [few] على { $count } أجهزة.
        [many] على { $count } جهازًا.
       *[other] على { $count } جهاز.
    }
me-codes-link = رموز على الورق
me-codes-none = لا رموز لكم. إنها تنفع إذا فقدتم بريدكم.
me-codes-count =
    { $count ->
        [zero] لم يبقَ لكم أي رمز.
        [one] بقي لكم رمز واحد. حان الوقت لصنع رموز جديدة.
        [two] بقي لكم رمزان.
        [few] بقيت لكم { $count } رموز.
        [many] بقي لكم { $count } رمزًا.
       *[other] بقي لكم { $count } رمز.
    }
me-address-link = استعمال بريد إلكتروني آخر
me-address-text = تذهب الرسائل إلى { $email }.
me-back = صفحتكم

me-sessions-heading = أين سجّلتم الدخول
me-sessions-lede = لا نحتفظ بقائمة أجهزة ولا أماكن. يمكنكم أن تعطوا كلًا منها اسمًا لتعرفوا أيها هو.
me-session-this = هذا الجهاز
me-session-unnamed = بلا اسم
me-session-since = سُجّل الدخول في { $day }. ينتهي من تلقاء نفسه في { $until }.
me-session-name-label = الاسم
me-session-name = حفظ الاسم
me-session-end = تسجيل الخروج هناك
me-sessions-end-heading = في كل مكان آخر
me-sessions-end-text = هل استعملتم حاسوبًا يستعمله آخرون أيضًا؟ هذا يسجّل خروجكم من كل مكان إلا من هنا.
me-sessions-end = تسجيل الخروج من كل مكان آخر
me-done-named = حُفظ الاسم.
me-done-ended = سُجّل خروجكم هناك.
me-done-all-ended = سُجّل خروجكم من كل مكان آخر.

me-codes-heading = رموز على الورق
me-codes-lede = إذا فقدتم بريدكم الإلكتروني فالرمز على الورق يدخلكم رغم ذلك. كل رمز يعمل مرة واحدة.
me-codes-how = احتفظوا بها حيث تحتفظون بالأشياء المهمة، وحيث لا يبحث عنها أحد. من معه رمز يستطيع الدخول باسمكم.
me-codes-replace = الرموز الجديدة تحل محل القديمة. تتوقف القديمة عن العمل فورًا.
me-codes-make = صنع رموز جديدة
me-codes-made-heading = رموزكم
me-codes-made-lede = تعرضها هذه الصفحة مرة واحدة. اطبعوها الآن أو اكتبوها.
me-codes-made-use = لاستعمال رمز، افتحوا { $address } واكتبوه هناك. ثم اشطبوه.
me-codes-made-then = فقدتم بريدكم نهائيًا؟ سجّلوا الدخول برمز، ثم أعطونا عنوانًا آخر في صفحتكم.

me-address-heading = استعمال بريد إلكتروني آخر
me-address-lede = تذهب كل رسائلكم وروابطكم إلى العنوان الجديد: عن إعلاناتكم وعما تتابعونه.
me-address-now = تذهب الآن إلى { $email }.
me-address-label = بريدكم الإلكتروني الجديد
me-address-hint = نرسل رسالة إليه. لا يتغير شيء قبل أن تؤكدوه.
me-address-send = إرسال الرسالة
me-address-asked = هناك رسالة في الطريق إلى العنوان الجديد. افتحوها واضغطوا «تأكيد».
refused-address-same = الرسائل تذهب أصلًا إلى هذا العنوان.
refused-address-soon = أرسلنا للتو رسالة إلى عنوان جديد لكم. انتظروا عشر دقائق قبل أن تجرّبوا غيره.

new-address-heading = هل هذا عنوانكم الجديد؟
new-address-describe = تأكيد بريد إلكتروني جديد.
new-address-lede = ستذهب رسائلكم إلى { $email }. اضغطوا الزر إذا كان هذا صحيحًا.
new-address-button = تأكيد
new-address-done-heading = تغيّر عنوانكم
new-address-done-lede = تذهب الرسائل الآن إلى { $email }. أخبرنا العنوان القديم بأن هناك عنوانًا جديدًا.
new-address-done-links = سُجّل خروجكم من كل مكان، ولم تعد رموزكم على الورق تفتح شيئًا: سجّلوا الدخول من جديد لصنع رموز جديدة. تبقى روابطكم الخاصة تعمل. إذا كان غيركم يستطيع قراءة رسائلكم القديمة فاصنعوا روابط جديدة في الصفحات الخاصة.
new-address-taken-heading = هذا العنوان مستعمل هنا
new-address-taken-lede = استعمل شخص هذا العنوان على Cuppa منذ أن سألنا. سجّلوا الدخول به، أو اختاروا عنوانًا آخر.
new-address-stale-heading = هذا الرابط لم يعد يعمل
new-address-stale-lede = يعمل يومًا واحدًا. اطلبوا رسالة جديدة من صفحتكم.

## Who looks after a listing

holders-heading = من يعتني به
holders-of = هذا عن «{ $title }».
holders-lede = يمكن لعدة أشخاص أن يعتنوا بإعلان. لكل منهم رابط خاص به، فيمكنكم إنهاء رابط دون المساس بالبقية.
holders-organiser = تذهب الرسائل عنه إلى { $email }.
holders-organiser-hidden = تذهب الرسائل عنه إلى من أضافه، أو من تسلّمه.
holders-none = لا أحد آخر يعتني به بعد.
holders-more =
    { $count ->
        [one] يعتني به شخص آخر.
        [two] يعتني به شخصان آخران.
        [few] يعتني به { $count } أشخاص آخرين.
        [many] يعتني به { $count } شخصًا آخر.
       *[other] يعتني به { $count } شخص آخر.
    }
holders-you = أنتم
holders-since = منذ { $day }.
holders-asked = سُئل في { $day }. لم تصل الموافقة حتى الآن.
holders-invite-heading = دعوة شخص
holders-invite-text = تصله رسالة فيها رابط. يستطيع تغيير كل شيء مثلكم. إن لم يوافق خلال 30 يومًا ينتهي الرابط وننسى عنوانه.
holders-email-label = البريد الإلكتروني لهذا الشخص
holders-invite = إرسال الرسالة
holders-invite-organiser = من تذهب إليه الرسائل هو وحده من يستطيع دعوة آخرين.
holders-renew = إرسال رابط جديد
holders-end = إنهاء هذا الرابط
holders-handover-fold = تسليم الإعلان
holders-handover-text = تصل إلى هذا الشخص رسالة تسأله. إذا وافق تذهب إليه الرسائل من ذلك الحين، وينتهي رابطكم الخاص.
holders-stay = الاحتفاظ برابط لي عندئذ
holders-handover = عرض الإعلان عليه
holders-offered-on = عُرض عليه في { $day }. يبقى الإعلان لكم حتى يوافق. العرض الذي لا يجيب عنه أحد ينتهي بعد 30 يومًا.
holders-keep = سحب العرض
holders-offered-heading = هذا الإعلان معروض عليكم
holders-offered-text = إذا أخذتموه تأتيكم الرسائل عنه. يمكنكم دعوة آخرين، وتسليمه من جديد. ربما طلب من كان معه أن يحتفظ برابط؛ يمكنكم إنهاؤه. إن لم تجيبوا ينتهي العرض بعد 30 يومًا.
holders-take-over = نعم، صار لي الآن
holders-leave-heading = الانسحاب
holders-leave-text = ينتهي رابطكم فورًا. ويستمر الآخرون.
holders-leave = التوقف عن العناية به
holders-leave-organiser = هل تريدون الانسحاب؟ اعرضوا الإعلان على أحد الآخرين أولًا، أو أزيلوه من الموقع.
holders-agree-heading = طُلب منكم أن تعتنوا بهذا الإعلان
holders-agree-see = عرض صفحته
holders-agree-lede = شخص ممن ينظّمونه يريد أن تعتنوا به معه.
holders-agree-text = وافقوا، فتستطيعون تعديله ونقل المواعيد أو إلغاءها وطباعة ملصقاته. إن لم تفعلوا شيئًا ينتهي هذا الرابط بعد 30 يومًا وننسى عنوانكم.
holders-agree = نعم، أعتني به
holders-decline = لا، شكرًا
holders-done-invited = هناك رسالة في الطريق إلى هذا الشخص، إن لم يكن معه رابط من قبل.
holders-done-renewed = هناك رابط جديد في الطريق إليه. القديم لم يعد يفتح شيئًا.
holders-done-ended = انتهى ذلك الرابط. أخبرنا صاحبه.
holders-done-agreed = شكرًا لكم. هذا الرابط لكم.
holders-left-heading = لقد انسحبتم
holders-left-lede = لم يعد رابطكم يفتح شيئًا. ويستمر الآخرون.
holders-done-offered = هناك رسالة في الطريق إليه. يبقى الإعلان لكم حتى يوافق.
holders-done-kept = بقي كما كان.
holders-done-taken-over = صار لكم الآن. هذا رابطه الخاص الجديد؛ أرسلناه إليكم بالبريد أيضًا. احتفظوا به.
holders-link = من يعتني به، ودعوة آخرين
holders-count =
    { $count ->
        [0] لا أحد غيركم يعتني به.
        [one] يعتني به شخص آخر.
        [two] يعتني به شخصان آخران.
        [few] يعتني به { $count } أشخاص آخرين.
        [many] يعتني به { $count } شخصًا آخر.
       *[other] يعتني به { $count } شخص آخر.
    }
holders-ended-title = انتهى هذا الرابط
holders-ended-text = لم تعودوا تعتنون بهذا الإعلان: انسحبتم، أو أنهى أحد رابطكم. إن كان ذلك خطأ فاطلبوا من الآخرين رابطًا جديدًا.

refused-holder-not-open = يمكن دعوة آخرين بعد تأكيد عنوان هذا الإعلان، وما دام على الموقع أو ينتظر فريق الإشراف.
refused-holder-left = رفض هذا الشخص أو انسحب قبل أقل من 30 يومًا. اسألوه شخصيًا أولًا.
refused-asked-enough = ذهبت عدة رسائل كهذه إلى هذا العنوان اليوم. اسألوه من جديد غدًا.
refused-holder-soon = كتبنا إليه للتو. حاولوا من جديد بعد عشر دقائق.
refused-holders-asked = عدد من يمكن دعوتهم خلال يوم هو { $most }، وقد بلغتموه. ادعوا آخرين غدًا.
refused-holder-organiser = هذا هو العنوان الذي تذهب إليه الرسائل أصلًا.
refused-holders-many = عدد من يمكن أن يعتنوا بإعلان هو { $most } على الأكثر. أنهوا رابطًا لا حاجة إليه.
refused-handover = لم تصل موافقته حتى الآن. لا يستطيع تسلّم الإعلان إلا من يعتني به.
refused-leaving = تذهب الرسائل عن هذا الإعلان إليكم. اعرضوه على أحد الآخرين أولًا، أو أزيلوه من الموقع.

## Letters

letter-people-footer = تصل هذه الرسالة بسبب شيء حدث لهذا العنوان أو لإعلان. لن تصلكم إعلانات تجارية.

letter-sign-in-subject = رابطكم لتسجيل الدخول
letter-sign-in-opening = طلب شخص، على الأرجح أنتم، رابطًا لتسجيل الدخول.
letter-sign-in-button = تسجيل الدخول
letter-sign-in-once = يعمل مرة واحدة، خلال ساعة.
letter-sign-in-not-you = إن لم يكن هذا منكم فلا تفعلوا شيئًا.

letter-holder-invited-subject = طُلب منكم أن تعتنوا بإعلان
letter-holder-invited-opening = شخص يعتني بإعلان «{ $title }» على { $site } يطلب منكم أن تعتنوا به معه.
letter-holder-invited-may = بهذا الرابط تستطيعون تعديله ونقل المواعيد أو إلغاءها وطباعة ملصقاته. لا تحتاجون إلى حساب.
letter-holder-invited-button = العناية به معهم
letter-holder-invited-keep = الرابط لكم وحدكم: احتفظوا بهذه الرسالة ولا تعطوها لأحد.
letter-holder-invited-not-you = إن لم تريدوا هذا فلا تفعلوا شيئًا. بعد 30 يومًا ينتهي الرابط وننسى عنوانكم.

letter-holder-link-opening = هذا رابطكم أنتم للعناية بإعلان «{ $title }».
letter-holder-link-old = أي رابط كان معكم من قبل لم يعد يفتح شيئًا.

letter-holder-ended-subject = انتهى رابط لكم
letter-holder-ended-opening = رابطكم للعناية بإعلان «{ $title }» لم يعد يفتح شيئًا. أنهاه شخص يعتني بالإعلان.
letter-holder-ended-then = إن كان ذلك خطأ فاطلبوا رابطًا جديدًا ممن يعتنون به.

letter-offered-subject = إعلان معروض عليكم
letter-offered-opening = من ينظّم «{ $title }» على { $site } يريد أن يسلّمه إليكم.
letter-offered-then = إذا أخذتموه تأتيكم الرسائل عنه. حتى توافقوا لا يتغير شيء.
letter-offered-button = النظر في العرض
letter-offered-not-you = إن لم تريدوه فلا تفعلوا شيئًا، أو ارفضوا في تلك الصفحة.

letter-handed-over-subject = صار إعلان لكم الآن
letter-handed-over-opening = سُلّم إليكم «{ $title }».
letter-handed-over-then = تأتيكم الرسائل عنه من الآن. الرابط الذي كان معكم له حل محله هذا الرابط.

letter-goes-elsewhere-subject = سُلّم إعلانكم
letter-goes-elsewhere-opening = سُلّم «{ $title }» إلى شخص كان يعتني به معكم. تذهب الرسائل عنه إليه الآن، ولم يعد رابطكم الخاص يفتح شيئًا.
letter-goes-elsewhere-not-you = إن لم تريدوا هذا فاكتبوا إلى { $contact }، وسينظر إنسان في الأمر.

letter-codes-made-subject = رموز جديدة لتسجيل الدخول
letter-codes-made-opening = صُنعت في صفحتكم رموز جديدة على الورق لتسجيل الدخول. الرموز السابقة لم تعد تفتح شيئًا.
letter-codes-made-not-you = إن لم يكن هذا منكم فسجّلوا الدخول، وسجّلوا الخروج من كل مكان آخر في صفحتكم، واصنعوا رموزًا جديدة.
letter-code-used-subject = سجّل رمز دخولكم
letter-code-used-opening = استُعمل أحد رموزكم على الورق لتسجيل الدخول. لم يعد يفتح شيئًا.
letter-code-used-not-you = إن لم يكن هذا منكم فسجّلوا الدخول، وسجّلوا الخروج من كل مكان آخر في صفحتكم، واصنعوا رموزًا جديدة.
letter-codes-button = تسجيل الدخول

letter-new-address-subject = هل هذا عنوانكم الجديد؟
letter-new-address-opening = يريد شخص، على الأرجح أنتم، أن تصل رسائله من { $site } إلى هذا العنوان.
letter-new-address-ask = افتحوا هذه الصفحة واضغطوا «تأكيد».
letter-new-address-button = تأكيد هذا العنوان
letter-new-address-day = يعمل الرابط يومًا واحدًا.
letter-new-address-taken = لكن هذا العنوان مستعمل على { $site } من قبل، فلم نغيّر شيئًا. سجّلوا الدخول به، أو اختاروا عنوانًا آخر.
letter-new-address-not-you = إن لم يكن هذا منكم فلا تفعلوا شيئًا. عندئذ لا يتغير شيء.

letter-address-changed-subject = تذهب رسائلكم إلى عنوان آخر الآن
letter-address-changed-opening = أعطانا شخص سجّل الدخول باسمكم عنوانًا جديدًا وأكده هناك. تذهب كل الرسائل والروابط إليه من الآن. هذه آخر رسالة إلى هذا العنوان.
letter-address-changed-not-you = إن لم يكن هذا منكم فاكتبوا فورًا إلى { $contact }، وسينظر إنسان في الأمر.

letter-links-held = تعتنون بهذا الإعلان مع آخرين. هذا الرابط لكم وحدكم:
letter-links-sign-in-heading = تسجيل الدخول
letter-links-sign-in = يسجّل هذا الرابط دخولكم مرة واحدة، خلال ساعة. عندئذ ترون كل شيء في صفحة واحدة:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = لغة رسائلكم
letters-in-now = تصلكم الرسائل بهذه اللغة: { $language }.
letters-in-other = هل تفضلون لغة أخرى؟ افتحوا هذه الصفحة بتلك اللغة من القائمة في أسفلها.
letters-in-take = اكتبوا إليّ بهذه اللغة: { $language }
letters-in-taken = من الآن تصلكم الرسائل بهذه اللغة.
