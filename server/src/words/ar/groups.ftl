### Groups: all of them, one, and what their members do.
# Awaiting a native reader.

groups-all = كل المجموعات
groups-title = المجموعات
groups-lede = كل من يعلن عن شيء هنا.
groups-empty = تظهر المجموعات هنا حالما تعلن إحداها عن شيء. قد تكون مجموعتكم.
groups-dates = { $count ->
    [one] موعد قادم واحد
    [two] موعدان قادمان
    [few] { $count } مواعيد قادمة
    [many] { $count } موعدًا قادمًا
   *[other] { $count } موعد قادم
}
groups-no-dates = لا مواعيد قادمة
group-description = المقاهي والفعاليات التي تعلن عنها { $group }.
group-about-heading = عن المجموعة
group-since = هنا منذ { $day }.
group-site = موقعها على الويب
group-agreed = وافقت على
group-principles = مبادئ مقاهي الحد من الأضرار
group-agreed-on = في { $day }.
group-withdrawn = سحب فريق الإشراف هذا في { $day }:
group-me-kept = تنزيل ما نحتفظ به عن المجموعة
group-me-kept-text = إذا أردتم الاحتفاظ بشيء منها فنزّلوه أولًا: ما تقوله المجموعة وأجزاؤها وإعلاناتها. وليس فيه من هم أعضاؤها: ذلك يخصّهم.
group-me-erase-text = بعد المحو لا يبقى شيء مما قالته، ولا أحد فيها. ما كانت تنظّمه يبقى مع من أعلن عنه. ويُحفظ عنوانها على الويب كي لا يأخذه غيرها.
group-me-erase-word = اكتبوا كلمة «{ $word }» لتقولوا إنكم تريدون ذلك حقًا
group-me-erase = محو هذه المجموعة
group-done-erased-heading = مُحيت المجموعة
group-done-erased-lede = ما كانت تنظّمه يبقى مع من أعلن عنه.
group-closed-title = انتهت { $group }
group-closed-lede = أُغلقت المجموعة في { $day }. قد يستمر ما كانت تنظّمه: ابحثوا تحت أسماء من أعلنوا عنه.

## The page of somebody’s own groups

me-groups-heading = مجموعاتكم
me-groups-none = المجموعة تتيح لعدة أشخاص أن يعتنوا بمقاهيها وفعالياتها، فتستمر عندما يترك أحدهم.
me-groups-start = بدء مجموعة
me-group-open = فتح المجموعة
me-group-answer = إجابة
me-group-asked = دُعيتم إلى هذه المجموعة.
me-group-offered = طُلب منكم أن تكونوا من مسؤولي هذه المجموعة.
me-group-waiting =
    { $count ->
        [one] إعلان واحد باسم المجموعة ينتظر كلمة منكم.
        [two] إعلانان باسم المجموعة ينتظران كلمة منكم.
        [few] { $count } إعلانات باسم المجموعة تنتظر كلمة منكم.
        [many] { $count } إعلانًا باسم المجموعة تنتظر كلمة منكم.
       *[other] { $count } إعلان باسم المجموعة تنتظر كلمة منكم.
    }
me-of-group = تنظّمه مجموعة لكم.

group-role-owner = مسؤول المجموعة
group-role-editor = محرّر

## Starting one

group-new-heading = بدء مجموعة
group-new-lede = للمجموعة أعضاء. معًا يعتنون بما يُعلن باسمها.
group-new-public = يستطيع الجميع رؤية الاسم، وما تكتبونه هنا، وما تعلن عنه المجموعة. ولا يستطيع أحد رؤية من فيها.
group-new-name-label = اسم المجموعة
group-new-name-hint = كما تكتبونه في إعلاناتكم.
group-about-label = عن المجموعة
group-about-hint = بضع جمل. يمكنكم ترك هذا فارغًا. يرى الجميع هذا والموقع بعد أن يقبل فريق الإشراف ثلاثة إعلانات للمجموعة.
group-site-label = موقع المجموعة على الويب
group-site-hint = إن كان لها موقع فقط.
group-claim-label = لماذا هي مجموعتكم؟
group-claim-hint = بضع كلمات لفريق الإشراف، مثلًا من يستطيع أن يؤكد لنا ذلك. لا يقرؤها غيره.
group-new-start = بدء المجموعة
group-new-ask = إرسال هذا إلى فريق الإشراف
group-waits-heading = ينظر فريق الإشراف في الأمر
group-waits-lede = يستعمل آخرون هذا الاسم من قبل، لذلك ينظر إنسان فيما كتبتموه. نرسل إليكم رسالة.

refused-group-name = اكتبوا اسم المجموعة، وفيه حرف واحد على الأقل. كلمة «New» وحدها لا تصلح.
refused-group-site = اكتبوا عنوان موقع على الويب، مثل hopestreet.example.
refused-group-closed = أُغلقت مجموعة بهذا الاسم. ويُحفظ اسمها كي لا يظن أحد أن غيرها هي القديمة.
refused-group-used = يستعمل آخرون هذا الاسم هنا من قبل. قولوا لفريق الإشراف في بضع كلمات لماذا هي مجموعتكم.
refused-groups-many = عدد المجموعات التي أنتم مسؤولون عنها بلغ { $most }. سلّموا واحدة أو أغلقوها أولًا.
refused-claims-many = خمسة أسماء طلبتموها تنتظر فريق الإشراف. انتظروا جوابه من فضلكم.

## The page of a group for its members

group-me-describe = العناية بمجموعة.
group-me-public = عرض صفحتها
group-me-not-public = تصير لها صفحة خاصة بها حالما يظهر للجميع شيء مما تنظّمه.
group-me-trusted = ما يعلنه الأعضاء باسم المجموعة يظهر فورًا. لا يلزم أن ينظر فيه فريق الإشراف أولًا.
group-me-waiting-heading = هل هذا لكم؟
group-me-waiting-text = أعلن شخص عن هذا باسم مجموعتكم. حتى يقول أحدكم إنه لكم، لا يظهر في أي صفحة للمجموعة.
group-me-accept = إنه لنا
group-me-refuse = ليس لنا
group-me-listings-heading = ما تنظّمه المجموعة
group-me-listings-none = لا شيء حتى الآن. أضيفوا فعالية أو مقهى باسم المجموعة، وبعنوان بريدكم.
group-me-listing-open = العناية به
group-me-listing-said = قال أحدكم إنه لكم. ويعتني به من أضافه.
group-me-listing-left = ترك من أضافه المجموعة. يستطيع أحد المسؤولين أن يتسلّمه.
group-me-refused-heading = ليست لكم
group-me-refused-text = قلتم إن هذه ليست لكم. تبقى بالكلمات التي كُتبت، ولا تظهر في أي صفحة للمجموعة.
group-me-members-heading = الأعضاء
group-me-members-text = المسؤولون وحدهم يرون العناوين. المحرّرون يغيّرون الكلمات والمواعيد. والمسؤولون يزيلون الإعلانات من الموقع أيضًا ويعتنون بشؤون الأعضاء.
group-me-more =
    { $count ->
        [one] هناك شخص آخر في المجموعة أو مدعو إليها.
        [two] هناك شخصان آخران في المجموعة أو مدعوان إليها.
        [few] هناك { $count } أشخاص آخرين في المجموعة أو مدعوين إليها.
        [many] هناك { $count } شخصًا آخر في المجموعة أو مدعوين إليها.
       *[other] هناك { $count } شخص آخر في المجموعة أو مدعوين إليها.
    }
group-me-you = أنتم
group-me-since = { $role } منذ { $day }.
group-me-asked = سُئل في { $day }. لم تصل الموافقة حتى الآن.
group-me-offered = طلبتم منه أن يكون من المسؤولين. لم يصل جواب حتى الآن. بعد 30 يومًا ينتهي العرض.
group-me-make-owner = طلب انضمامه إلى المسؤولين
group-me-make-editor = جعله محرّرًا
group-me-end = إنهاء عضويته
group-me-end-asked = سحب الدعوة
group-me-handover-fold = تسليم المجموعة إليه
group-me-handover-text = يصير مسؤولًا عنها حالما يوافق. وتصيرون أنتم عندئذ من المحرّرين.
group-me-handover = تسليم المجموعة
group-me-change-fold = تغيير شيء هنا
group-me-offer-heading = طُلب منكم أن تكونوا من المسؤولين
group-me-offer-text = المسؤول يعتني بشؤون الأعضاء، ويستطيع إغلاق المجموعة، ويُسأل عما تعلنه. إن لم تجيبوا ينتهي العرض بعد 30 يومًا.
group-me-offer-take = نعم، أقبل المسؤولية
group-me-offer-end = لا، شكرًا
group-me-invite-heading = دعوة شخص
group-me-invite-text = تصله رسالة. إن لم يوافق خلال 30 يومًا ننسى عنوانه.
group-me-invite-label = البريد الإلكتروني لهذا الشخص
group-me-invite = إرسال الرسالة
group-me-about-heading = ما يقرؤه الجميع
group-me-about-save = حفظ
group-me-principles-heading = المبادئ
group-me-principles-text = المجموعة التي توافق عليها يمكن أن تُسمى هنا مقهى للحد من الأضرار أو صديقة لهذه المقاهي.
group-me-principles-agree = نوافق
group-me-leave-heading = الانسحاب أو الإغلاق
group-me-leave-text = إذا انسحبتم، يستمر ما أضفتموه باسم المجموعة. وتبقى معكم روابطكم الخاصة. يستطيع أحد المسؤولين أن يتسلّم تلك الإعلانات.
group-me-leave = الانسحاب من المجموعة
group-me-last-owner = لا مسؤول عن المجموعة غيركم. سلّموا المجموعة أولًا، أو أغلقوها.
group-me-close-text = إذا أغلقتم المجموعة، يبقى ما كانت تنظّمه مع من أضافه. ولا يأخذ أحد غيرها اسمها.
group-me-close = إغلاق المجموعة
group-me-done-started = صارت المجموعة موجودة.
group-me-done-described = تم الحفظ.
group-me-done-invited = هناك رسالة في الطريق إلى هذا الشخص.
group-me-done-ended = لم يعد هذا الشخص في المجموعة.
group-me-done-offered = هناك رسالة في الطريق إليه. يتم ذلك حالما يوافق.
group-me-done-editor = صار من المحرّرين الآن.
group-me-done-taken = صرتم من مسؤولي المجموعة الآن.
group-me-done-turned-down = رفضتم. لم يتغير شيء.
group-me-done-agreed = شكرًا لكم. يستطيع الجميع رؤية أنكم وافقتم.
group-me-done-accepted = صار في صفحة المجموعة الآن.
group-me-done-refused = لا يظهر في أي صفحة للمجموعة.
group-left-heading = لقد انسحبتم
group-left-lede = ويستمر الآخرون.
group-done-closed-heading = أُغلقت المجموعة
group-done-closed-lede = ما كانت تنظّمه يبقى مع من أضافه.
group-gone-heading = لم تعودوا في هذه المجموعة
group-gone-lede = انسحبتم، أو أنهى أحد المسؤولين عضويتكم، أو أُغلقت المجموعة. إن كان ذلك خطأ فاطلبوا من أحد المسؤولين أن يرسل إليكم رسالة جديدة.
group-moved-heading = صارت هذه المجموعة وأخرى مجموعة واحدة
group-moved-lede = دمجها فريق الإشراف في «{ $name }»، لأن الاثنتين كانتا واحدة. كل ما كانت تنظّمه موجود هناك، وكذلك أعضاؤها.
group-moved-on = إلى «{ $name }»

group-left-listing-title = لم يعد بإمكانكم تغيير هذا
group-left-listing-text = تنظّم هذا الإعلان مجموعة لم تعودوا فيها. إن كان ذلك خطأ فاسألوا أحد مسؤولي المجموعة.
group-not-yours-title = هذا متاح لبعض الأشخاص فقط
group-not-yours-text = تعتنون بهذا الإعلان لأن مجموعتكم تنظّمه. أما هذا فلمسؤولي المجموعة، أو لمن معه رابط خاص.

group-takeover-heading = تسلّم الإعلان
group-takeover-text = ترك من أضاف هذا المجموعة. يمكنكم أن تتسلّموه: عندئذ تأتيكم الرسائل عنه، وينتهي الرابط الخاص القديم. ونخبره بذلك.
group-takeover = تسلّمه
group-manage-member = تعتنون بهذا لأن مجموعتكم تنظّمه.
group-manage-links = الروابط الخاصة لمن أضافه، ولمن دعاهم.

refused-member-already = هذا الشخص في المجموعة أصلًا.
refused-member-gone = رفض هذا الشخص أو انسحب قبل أقل من 30 يومًا. يمكنكم دعوته من جديد لاحقًا.
refused-members-many = عدد الأشخاص في مجموعة هو { $most } على الأكثر. أنهوا عضوية لا حاجة إليها.
refused-members-today = عدد من يمكن دعوتهم في يوم هو { $most }. تابعوا غدًا من فضلكم.
refused-offer-unagreed = لم تصل موافقة هذا الشخص على الانضمام حتى الآن. لا يمكن أن يكون مسؤولًا إلا من وافق.
refused-last-owner = تحتاج المجموعة إلى مسؤول. سلّموها إلى شخص أولًا، أو أغلقوها.

## An invitation

invited-heading = أنتم مدعوون إلى مجموعة
invited-describe = أجيبوا هل تريدون أن تكونوا في مجموعة.
invited-lede = تدعو «{ $group }» { $email } إلى العناية بمقاهيها وفعالياتها معًا.
invited-text = إذا وافقتم يصير هذا العنوان في المجموعة. وللقيام بشيء هناك، تسجّلون الدخول برسالة إليه. لا يستطيع أحد رؤية من في المجموعة، لكن مسؤوليها يعرفون العنوان.
invited-other = هذه الرسالة للعنوان { $email } وحده. إذا أعطاكم إياها غيركم فإنها لا تفتح لكم شيئًا.
invited-accept = قبول
invited-decline = لا، شكرًا
invited-done-heading = أهلًا بكم في المجموعة
invited-done-lede = صار { $email } في «{ $group }» الآن. سجّلوا الدخول بهذا العنوان لتروها.
invited-declined-heading = رفضتم
invited-declined-lede = لم يتغير شيء. لا تستطيع المجموعة دعوتكم من جديد مدة 30 يومًا، ثم ننسى عنوانكم.
invited-stale-heading = هذا الرابط لم يعد يعمل
invited-stale-lede = سُحبت الدعوة، أو أُجيب عنها، أو مضى عليها أكثر من 30 يومًا. إن كان ذلك خطأ فاطلبوا من المجموعة رسالة جديدة.

## Letters

letter-group-invited-subject = أنتم مدعوون إلى مجموعة
letter-group-invited-opening = تعلن «{ $group }» عن مقاهٍ وفعاليات على { $site }. وتدعوكم إلى العناية بها معًا.
letter-group-invited-may = الأعضاء يغيّرون الكلمات والمواعيد ويطبعون الملصقات. لا يستطيع أحد غيرهم رؤية من في المجموعة.
letter-group-invited-button = معرفة المزيد
letter-group-invited-yours = هذا لكم وحدكم. إذا أعطيتموه لغيركم فإنه لا يفتح له شيئًا.
letter-group-invited-not-you = إن لم تريدوا هذا فلا تفعلوا شيئًا. بعد 30 يومًا ننسى عنوانكم.

letter-group-ended-subject = لم تعودوا في مجموعة
letter-group-ended-opening = أنهى أحد مسؤولي «{ $group }» عضويتكم. ما أضفتموه بأنفسكم ما زال لكم.
letter-group-ended-then = إن كان ذلك خطأ فاسألوا المسؤولين.

letter-group-offered-subject = طُلب منكم أن تكونوا من مسؤولي مجموعة
letter-group-offered-opening = أحد مسؤولي «{ $group }» يريد أن تكونوا من مسؤوليها معه أو بدلًا منه.
letter-group-offered-then = المسؤول يعتني بشؤون الأعضاء ويُسأل عما تعلنه المجموعة. لا يتغير شيء قبل أن توافقوا.
letter-group-offered-button = إجابة

letter-group-taken-subject = لمجموعتكم مسؤول جديد
letter-group-taken-opening = العضو الذي طلبتم منه ذلك في «{ $group }» وافق، وصار من مسؤوليها الآن.
letter-group-taken-not-you = إن لم تريدوا هذا فاكتبوا إلى { $contact }، وسينظر إنسان في الأمر.

letter-claim-approved-subject = الاسم لكم
letter-claim-approved-opening = نظر فريق الإشراف فيما كتبتموه. صرتم من مسؤولي «{ $group }» الآن.
letter-claim-approved-then = ما أعلنه آخرون بهذا الاسم ينتظر كلمتكم.
letter-claim-approved-button = فتح المجموعة

letter-claim-rejected-subject = عن الاسم الذي طلبتموه
letter-claim-rejected-opening = طلبتم اسم «{ $group }». نظر فريق الإشراف في الطلب ورفضه:
letter-claim-rejected-then = إذا رأيتم أن هذا خطأ فاكتبوا إلى { $contact }.
