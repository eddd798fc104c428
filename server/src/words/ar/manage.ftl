### The private page of a listing: how it stands, and everything that can be done with it.
# Awaiting a native reader.

manage-describe = الصفحة الخاصة بإعلان.
manage-private = كل من معه عنوان هذه الصفحة يستطيع تغيير إعلانكم. لا تشاركوه إلا مع من يساعدونكم في التنظيم.
manage-state-heading = الحالة
manage-unconfirmed = ينتظركم
manage-unconfirmed-next = راجعوه من فضلكم واضغطوا «تأكيد». حتى ذلك الحين لا يستطيع أحد رؤيته.
manage-unconfirmed-link = المراجعة والتأكيد
manage-waiting = ينتظر فريق الإشراف
manage-waiting-next = ينظر فيه شخص من فريقنا قبل أن يراه الجميع. نراسلكم عندما ينتهي ذلك. ما زال بإمكانكم تغيير كل شيء.
manage-hidden = مخفي حاليًا
manage-hidden-next = أخبرنا شخص بمشكلة فيه. لا يستطيع أحد رؤيته بينما ينظر فريق الإشراف في الأمر. نراسلكم عندما ينتهي ذلك.
manage-public = ظاهر للجميع
manage-public-next = يستطيع الجميع رؤيته ومتابعته وطباعة ملصقه.
manage-public-see = عرضه على الموقع
manage-public-poster = ملصقات للطباعة
manage-public-calendar = ضعوه في تقويمكم
manage-rejected = لم يُقبل
manage-rejected-next = ليس على الموقع. أعطى فريق الإشراف هذا السبب:
manage-rejected-again = يمكنكم تغيير ما يمنع قبوله. عندئذ ينظر فيه فريق الإشراف مرة أخرى.
manage-withdrawn = مسحوب
manage-withdrawn-next = لم يعد على الموقع. يُقال للتقاويم إنه لن يقام. كل شيء محفوظ هنا، وزر واحد يعيده.
manage-bring-back = إعادته
manage-cancelled = ملغى
manage-cancelled-next = تقول صفحته إنه لن يقام. والتقاويم والملصقات تقول ذلك أيضًا.
manage-uncancel = سيقام رغم ذلك

manage-done-edited = تم الحفظ. يرى النسخة الجديدة كل من يستطيع رؤية الإعلان.
manage-done-unchanged = لم يكن هناك فرق، فلم يتغير شيء.
manage-done-waits = تم الحفظ. ينظر فريق الإشراف في هذا التعديل أولًا. حتى ذلك الحين يرى الجميع ما كان من قبل.
manage-done-dropped = تُرك التعديل. يبقى كل شيء كما هو.
manage-done-cancelled = تم الإلغاء. تقول ذلك التقاويم والملصقات والرسائل إلى المتابعين.
manage-done-kept = سيقام.
manage-done-withdrawn = لم يعد على الموقع.
manage-done-back = عاد من جديد.
manage-done-link = هذا رابطكم الخاص الجديد. القديم لم يعد يفتح شيئًا. أرسلنا إليكم الجديد بالبريد أيضًا.
manage-link-copy = رابطكم الخاص

manage-waits-heading = بانتظار فريق الإشراف
manage-waits-text = ينظر شخص من فريقنا في هذه التعديلات، لأن الفريق لا يعرفكم بعد. حتى ذلك الحين يرى الجميع ما كان من قبل.
manage-drop = ترك هذا التعديل
manage-seen-now = يرى الجميع
manage-seen-then = تريدون
manage-change-of-date = موعد { $day }
manage-nothing = لا شيء
manage-yes = نعم

manage-edit-heading = تعديل الإعلان
manage-edit-event = الاسم والوقت والمكان والكلمات والصورة: كل شيء في صفحة واحدة.
manage-edit-cafe = الاسم والوقت المعتاد والمكان والكلمات والصورة: كل شيء في صفحة واحدة.
manage-edit-link = تعديل كل شيء
manage-again = الشيء نفسه، بموعد جديد
manage-change-event = تعديل فعاليتكم
manage-change-cafe = تعديل مقهاكم
manage-save = حفظ التعديلات
manage-back = الصفحة الخاصة بإعلانكم
manage-back-unsaved = عودة بلا حفظ
manage-edit-waits = في هذه الاستمارة تعديلكم الذي ينتظر فريق الإشراف. حفظها من جديد يحل محل ذلك التعديل.
manage-picture-there = هذه الصورة موجودة الآن. اختاروا أخرى أدناه لتحل محلها.
manage-picture-remove = إزالة الصورة
manage-note-legend = للجهة المنظِّمة
manage-note-label = ماذا غيّرتم، ولماذا؟
manage-note-hint = تصل هذه الملاحظة إلى الجهة المنظِّمة بالبريد. ويحتفظ بها السجل أيضًا.

manage-met-title = غيّر شخص آخر هذا في هذه الأثناء
manage-met-text = لم يضع شيء: كلماتكم في الاستمارة أدناه. راجعوا النسختين، ثم احفظوا من جديد.
manage-met-clashes = غيّره الطرفان. في الاستمارة كلماتكم:
manage-met-taken = غيّره الطرف الآخر وحده. وهو في الاستمارة أصلًا:
manage-met-theirs = كتب الطرف الآخر
manage-met-mine = كتبتم
manage-met-before = من قبل

manage-done-ended = تنتهي السلسلة في اليوم الذي اخترتموه. يمكنكم أن تجعلوها تستمر من جديد أدناه.
manage-done-goes-on = تستمر السلسلة.
manage-done-left-out = حُذفت تلك الأيام.
manage-done-taken-in = عاد ذلك اليوم من مواعيده.
manage-done-added = أُضيف الموعد.

manage-dates-heading = متى يجتمع
manage-dates-ended = آخر موعد في السلسلة هو { $day }.
manage-go-on = استمرار السلسلة
manage-dates-added = موعد إضافي
manage-left-out-heading = حذف أيام
manage-left-out-text = للعطل والاستراحات التي لم يُخبَر بها أحد. هل يعرف الناس بالموعد من قبل؟ إذن اختاروه أعلاه وألغوه: عندئذ تقول التقاويم والرسائل ذلك.
manage-left-out-label = أي أيام؟ كل يوم في سطر
manage-left-out-hint = مثلًا: 25 ديسمبر 2026
manage-left-out = حذف هذه الأيام
manage-left-out-list = أيام محذوفة
manage-take-in = إعادته
manage-add-heading = إضافة موعد
manage-add-text = موعد آخر إلى جانب المواعيد المعتادة. يمكنكم بعد ذلك أن تعطوه موضوعًا ومكانًا وملاحظة.
manage-add = إضافة هذا الموعد
manage-applies-label = لأي مواعيد هذا التعديل؟
add-applies-this = هذا الموعد فقط
add-applies-following = هذا الموعد وكل ما بعده
add-applies-following-hint = من هذا الموعد فصاعدًا تجتمع السلسلة هكذا. المواعيد التي انتهت تبقى كما كانت.
add-applies-all = كل المواعيد
add-applies-all-hint = ساعات السلسلة كلها وأيامها، ومعها المواعيد التي انتهت.
manage-foresee-heading = راجعوا من فضلكم قبل الحفظ
manage-foresee-text = هذه هي المواعيد القادمة إذا حفظتم:
manage-foresee-save = نعم، الحفظ هكذا
manage-end-heading = إنهاء السلسلة بعد هذا الموعد
manage-end-text = هذا الموعد هو الأخير. المواعيد التي أضفتموها باليد تبقى. يمكنكم أن تجعلوا السلسلة تستمر من جديد لاحقًا.
manage-end = إنهاء السلسلة بعد هذا الموعد
manage-later-legend = لاحقًا تختلف مواعيده
manage-edit-bent = ابتداءً من { $day } تختلف مواعيده. ما تغيّرونه هنا من أيامه وساعاته هو للمواعيد التي قبل ذلك. لتغيير المواعيد اللاحقة اختاروا واحدًا منها في الصفحة الخاصة.
manage-later-label = المواعيد من ذلك اليوم
add-later-keep = إبقاؤها كما هي
add-later-drop = تركها
add-later-drop-hint = عندئذ تكون الأيام والساعات في هذه الصفحة لكل المواعيد.
manage-done-bent = تم الحفظ. هذا للمواعيد التي قبل { $day }. ومن ذلك اليوم تختلف مواعيده كما كانت من قبل.
manage-lost-text = بهذه الأيام والساعات لا تعود بعض المواعيد التي قلتم عنها شيئًا مواعيد:
manage-lost-cancelled = { $day }: كان ملغى.
manage-lost-left-out = { $day }: كان محذوفًا.
manage-lost-added = { $day }: كان موعدًا إضافيًا.
manage-lost-differs = { $day }: كان شيء مختلفًا في ذلك اليوم.
manage-lost-then = إذا حفظتم فسيُحذف هذا. يمكنكم قوله من جديد عن المواعيد الجديدة بعد ذلك.

manage-dates-text = اختاروا موعدًا لنقله أو إلغائه، أو لإعطائه موضوعًا أو مكانًا أو ملاحظة خاصة به.
manage-dates-none = لا موعد قادم. عدّلوا الإعلان لتعطوه مواعيد جديدة.
manage-date-title = { $day }
manage-date-when = متى هذا الموعد
manage-date-end-section = ينتهي في يوم آخر
manage-date-what = ما المختلف هذه المرة
manage-date-title-label = الموضوع هذه المرة
manage-date-title-hint = يراه الناس تحت الاسم. مثلًا: النالوكسون، مع سام
manage-date-place-label = في مكان آخر هذه المرة؟
manage-date-place-hint = اتركوا هذا فارغًا إن كان في المكان المعتاد.
manage-date-note-label = ملاحظة لهذا الموعد
manage-date-note-hint = مثلًا: استعملوا الباب الجانبي، فالباب الأمامي يُدهن.
manage-save-date = حفظ هذا الموعد
manage-date-cancelled = أُلغي هذا الموعد.

manage-cancel-heading = إلغاء
manage-cancel-all-text = يُلغى كل موعد لم يأتِ بعد. تبقى الصفحة وتقول ذلك، وكذلك التقاويم والملصقات. لإلغاء موعد واحد فقط اختاروه أعلاه.
manage-cancel-once-text = تبقى الصفحة وتقول إنه لن يقام، وكذلك التقاويم والملصقات.
manage-cancel-reason-label = لماذا؟ يمكنكم ترك هذا فارغًا.
manage-cancel-reason-hint = يستطيع الجميع قراءته. مثلًا: التدفئة معطّلة.
manage-cancel-all = إلغاء كل المواعيد
manage-cancel-once = إلغاؤه
manage-cancel-date-heading = إلغاء هذا الموعد
manage-cancel-date-text = يبقى الموعد في الصفحة وتقول إنه ملغى. لا نريد أن يقف أحد أمام باب مقفل.
manage-cancel-date = إلغاء هذا الموعد

manage-withdraw-heading = إزالته من الموقع
manage-withdraw-text = تختفي صفحته. ويُقال للتقاويم التي فيها هذا الإعلان إنه لن يقام. يمكنكم إعادته لاحقًا. إذا كان الناس قد يأتون فألغوه بدلًا من ذلك: عندئذ تخبرهم الصفحة.
manage-withdraw-reason-label = لماذا؟ يمكنكم ترك هذا فارغًا.
manage-withdraw-reason-hint = لا يستطيع قراءته إلا فريق الإشراف.
manage-withdraw = إزالته من الموقع

manage-link-heading = رابطكم الخاص
manage-letters-go = تذهب الرسائل عن هذا الإعلان إلى { $email }.
manage-link-text = هل وصل الرابط إلى من لا ينبغي أن يصل إليه؟ اصنعوا رابطًا جديدًا. يتوقف القديم عن العمل فورًا.
manage-new-link = صنع رابط جديد

manage-replaced-title = استُبدل هذا الرابط
manage-replaced-text = صنع شخص رابطًا خاصًا أحدث لهذا الإعلان. أُرسل بالبريد إلى عنوان الإعلان.
manage-unknown-title = هذا الرابط لا يفتح شيئًا
manage-unknown-text = قد ينقصه جزء. حاولوا نسخ الرابط كاملًا من الرسالة، أو دعونا نرسل إليكم كل روابطكم.
manage-resend = أرسلوا إليّ روابطي

manage-preview-heading = ما يقوله إعلانكم
manage-preview-link = عرض الصفحة كما يراها الجميع
manage-preview-title = { $title }: كيف يبدو
manage-preview-lede = هكذا تبدو الصفحة للجميع، أو ستبدو حالما يظهر الإعلان.
manage-hidden-note = لا يرى هذا إلا أنتم وفريق الإشراف.

rescued-heading = ما كتبتموه
rescued-text = لم يُحفظ شيء من هذا. انسخوا ما تحتاجون إليه قبل أن تغادروا هذه الصفحة.
rescued-file = واخترتم ملفًا أيضًا. اختاروه من جديد عندما تعودون إلى الاستمارة.

manage-appeal-heading = ترون أننا مخطئون؟
manage-appeal-text = قولوا لنا مرة واحدة ما الذي يجب أن ننظر فيه من جديد. يقرؤه فريق الإشراف، وتصلكم رسالة.
manage-appeal-label = ماذا يجب أن نعرف؟
manage-appeal-hint = يمكنكم الطلب مرة واحدة عن كل قرار. أما تعديل الإعلان فممكن دائمًا: عندئذ ننظر فيه كأنه جديد.
manage-appeal-send = طلب إعادة النظر
manage-appeal-asked = طلبتم منا أن ننظر مرة أخرى. سيفعل فريق الإشراف ذلك، في الغالب خلال يوم، وتصلكم رسالة. قلتم:
manage-appeal-refused = نظرنا مرة أخرى، ويبقى القرار كما هو. هذا هو السبب:
manage-done-appealed = ننظر فيه مرة أخرى، ونكتب إليكم.

## Before a date: does it take place?

question-title = هل سيقام؟
question-lede = قد يكون الناس يستعدون للمجيء إلى هذا الموعد.
question-yes-button = نعم، سيقام
question-yes-explain = لا يتغير شيء في الصفحة، ولا يُخبَر أحد بشيء.
question-cancel-heading = لن يقام
question-cancel-explain = يُخبَر فورًا كل من يتابعه.
question-change-heading = هذه المرة مختلف
question-change-link = نقله أو تغيير شيء
question-none = لا سؤال عن هذا الإعلان الآن. شكرًا لعنايتكم به.
question-stop-heading = هذه الرسائل
question-stop-text = قبل الموعد نسأل هل سيقام، مرة في الأسبوع على الأكثر، وفقط إذا لم تغيّروا شيئًا خلال أسبوع. وما لا يجيب عنه أحد خلال يوم يظهر «غير مؤكد».
question-stop-button = لا تسألوني قبل المواعيد
question-stopped = لا نسأل عن هذا الإعلان قبل مواعيده.
question-start-button = اسألوني قبل المواعيد من جديد
question-manage = هل سيقام الموعد القادم؟ يرى الناس أن أحدًا لم يؤكده.
question-manage-link = إجابة
question-done-yes = شكرًا لكم. يستطيع الجميع الاعتماد على ذلك.
question-done-stopped = لا نسأل بعد الآن قبل مواعيد هذا الإعلان.
question-done-started = نسأل من جديد قبل مواعيد هذا الإعلان.
question-asks-heading = قبل كل موعد
