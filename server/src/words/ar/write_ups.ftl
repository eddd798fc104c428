### Write-ups: how a date went, told by those who run it.
# Awaiting a native reader.

# Noun: write-up ملخص (ملخصات). Never "تقرير": for many it is what is written about somebody for the police.

write-ups-title = كيف كان اللقاء عند غيركم
write-ups-lede = من ينظّمون المقاهي والفعاليات يحكون في بضعة أسطر كيف كان موعد: ماذا حدث، وكم شخصًا جاء، وما الذي نجح.
write-ups-of = كيف كان «{ $title }»
write-ups-empty-title = لم يحكِ أحد بعد
write-ups-empty = إذا كنتم تنظّمون مقهى أو فعالية، تسألكم صفحته الخاصة بعد كل موعد كيف كان. وما تكتبونه هناك يظهر هنا.
write-ups-all = كل الملخصات
write-ups-all-of = كل الملخصات عن «{ $title }»
write-ups-feed = الملخصات الجديدة لقارئ الأخبار عندكم (Atom)
write-up-heading = كيف كان اللقاء
write-up-of = كيف كان «{ $title }» في { $day }
write-up-came = عدد من جاؤوا
write-up-worked = ما الذي نجح
write-up-otherwise = ما سنفعله بطريقة أخرى
write-up-read = قراءته كاملًا
write-up-read-which = قراءته كاملًا: «{ $title }»، { $day }
write-up-photos-count =
    { $count ->
        [one] مع صورة واحدة
        [two] مع صورتين
        [few] مع { $count } صور
       *[other] مع { $count } صورة
    }

## On the private page

manage-write-ups-heading = كيف كان اللقاء؟
manage-write-ups-ask = احكوا لغيركم في بضعة أسطر كيف كان أحد المواعيد. هذا يساعد من يبدؤون مقهى بعدكم.
manage-write-ups-tell = كتابة ملخص
manage-write-ups-tell-which = كتابة ملخص: { $day }
manage-write-ups-none-yet = لم يمضِ أي موعد بعد. عودوا إلى هنا بعد أول موعد.
manage-write-ups-all-told = كتبتم عن كل موعد حتى الآن. شكرًا لكم.
manage-write-ups-link = ملخصات مواعيدكم
manage-write-ups-written = ما كتبتموه حتى الآن
manage-write-ups-change = قراءته أو تعديله
manage-write-ups-change-which = قراءته أو تعديله: { $day }
manage-write-up-back = العودة إلى الملخصات
manage-write-up-back-one = العودة إلى الملخص
manage-write-up-heading = كيف كان موعد { $day }؟
write-up-not-yet = لم يأتِ هذا الموعد بعد. عودوا إلى هنا بعد أن يمضي.
write-up-what-label = ماذا حدث؟
write-up-what-hint = تكفي بضعة أسطر. لا تذكروا من فضلكم اسم من لم يوافق. اتركوا سطرًا فارغًا لبدء فقرة جديدة.
write-up-what-missing = قولوا في بضعة أسطر ماذا حدث.
write-up-came-label = كم شخصًا جاء؟
write-up-worked-label = ما الذي نجح؟
write-up-otherwise-label = ماذا ستفعلون بطريقة أخرى في المرة القادمة؟
write-up-changed-meanwhile = غيّر شخص آخر هذا الملخص في هذه الأثناء. كلماته أدناه. اضغطوا الزر من جديد لتحل كلماتكم محلها.
write-up-save = حفظ الملخص
write-up-now = ما يقوله الآن
write-up-seen = يستطيع الجميع قراءته.
write-up-waits = ينظر فيه فريق الإشراف قبل أن يستطيع الجميع قراءته.
write-up-waits-before = ينظر فيه فريق الإشراف أولًا. حتى ذلك الحين يقرأ الجميع ما كان من قبل.
write-up-rejected = لم يقبله فريق الإشراف. هذا هو السبب:
write-up-rejected-then = عدّلوه، فينظر فيه فريق الإشراف مرة أخرى.
write-up-done-saved = تم الحفظ. يستطيع الجميع قراءته الآن.
write-up-done-waits = تم الحفظ. ينظر فيه فريق الإشراف أولًا.
write-up-done-unchanged = لم يكن هناك فرق، فلم يتغير شيء.
write-up-done-gone = تمت الإزالة نهائيًا.
write-up-end-heading = إزالة الملخص
write-up-end-text = تزول كلمات هذا الملخص وصوره فورًا ونهائيًا. لا تصل أيدينا إلى النسخ التي حفظها آخرون، ولا إلى نسخنا الاحتياطية التي تبقى 30 يومًا على الأكثر.
write-up-end = إزالة الملخص

## Photos

write-up-photos-heading = الصور
write-up-photos-lede = حتى { $most } صور. لا يرى أحد غيركم صورة قبل أن تقولوا من فيها. نزيل منها مكان التقاطها ونوع الكاميرا.
write-up-photos-first = احفظوا الملخص أولًا. بعد ذلك يمكنكم إضافة صور.
write-up-photos-enough = في هذا الملخص { $most } صور. أزيلوا واحدة لتضيفوا أخرى.
write-up-alt-hint = لمن لا يرونها. مثلًا: إبريق شاي وستة أكواب على طاولة طويلة.
write-up-photo-add = إضافة الصورة
write-up-photo-missing = اختاروا صورة.
write-up-photo-hidden = لا يراها أحد غيركم: لم تقولوا بعد من فيها.
write-up-photo-nobody = قلتم إنه لا يمكن التعرف على أحد.
write-up-photo-agreed = قلتم إن كل من يمكن التعرف عليه وافق.
write-up-photo-look = قولوا من فيها، أو غطّوا شيئًا
write-up-photo-look-which = قولوا من فيها، أو غطّوا شيئًا: { $alt }
write-up-photo-title = من في هذه الصورة؟
write-up-photo-lede = الوجوه والوشوم وبطاقات الأسماء والشاشات تكشف من هو الشخص. وصورة للطاولة أو للكعكة تحكي عن أمسية جميلة بالقدر نفسه.
write-up-faces-label = من يمكن التعرف عليه؟
write-up-faces-hint = لا يرى أحد غيركم الصورة قبل أن تختاروا واحدًا من هذين.
write-up-faces-nobody = لا يمكن التعرف على أحد فيها
write-up-faces-agreed = كل من يمكن التعرف عليه وافق على وجود هذه الصورة على هذا الموقع
write-up-cover-label = تغطية أجزاء منها
write-up-cover-hint = علّموا المربعات التي يجب أن تُغطّى. ما تحتها يُرمى، هنا وفي كل صفحة، ولا يمكن أن يعود. لا تصل أيدينا إلى النسخ التي حفظها آخرون، ولا إلى نسخنا الاحتياطية التي تبقى 30 يومًا على الأكثر.
# The squares are counted from the left, as the photo is, not from where a line begins.
write-up-cover-square = الصف { $row }، العمود { $column } من اليسار
write-up-photo-changed = تغيّرت هذه الصورة منذ فتحتم الصفحة. انظروا إليها مرة أخرى، ثم أجيبوا من جديد.
write-up-photo-save = حفظ
write-up-photo-done = تم الحفظ. انظروا إليها مرة أخرى.
write-up-photo-end = إزالة الصورة

## For moderators

moderate-write-ups-heading = كيف كانت المواعيد
moderate-write-ups-text = ملخصات ممن لا يعرفهم الفريق بعد. انظروا هل تُظهر الصور أحدًا قد لا يريد ذلك.
moderate-counts-write-ups =
    { $count ->
        [one] ملخص واحد
        [two] ملخصان
        [few] { $count } ملخصات
        [many] { $count } ملخصًا
       *[other] { $count } ملخص
    }
moderate-write-up-before = ما يقرؤه الجميع حتى ذلك الحين
moderate-write-up-since = ينتظر منذ { $when }
moderate-write-up-approved = يستطيع الجميع الآن قراءة الملخص عن «{ $title }».
moderate-write-up-rejected = لم يُقبل الملخص عن «{ $title }». تصل إلى الجهة المنظِّمة رسالة فيها سببكم.
moderate-write-up-take-down = إزالة هذا الملخص
moderate-write-up-undone = جرى التراجع: الملخص عن «{ $title }» ينتظر من جديد.
log-write-up-approved = قُبل ملخص
log-write-up-rejected = لم يُقبل ملخص

## Letters

letter-write-up-published-subject = ملخصكم ظاهر للجميع
letter-write-up-published-opening = نظر فريق الإشراف فيما كتبتموه عن «{ $title }»، موعد { $day }. يستطيع الجميع قراءته الآن. شكرًا لأنكم حكيتم لنا.
letter-write-up-change = تعديله أو إزالته
letter-write-up-rejected-subject = عن ملخصكم
letter-write-up-rejected-opening = نظر فريق الإشراف فيما كتبتموه عن «{ $title }»، موعد { $day }، ولم يقبله. هذا هو السبب:
letter-write-up-rejected-then = يمكنكم تعديله: عندئذ ينظر فيه فريق الإشراف مرة أخرى. إذا رأيتم أننا مخطئون فردّوا على هذه الرسالة وسيقرؤها إنسان.
letter-write-up-waits-subject = ننظر في ملخصكم مرة أخرى
letter-write-up-waits-opening = كتبنا إليكم بشأن ملخصكم عن «{ $title }»، موعد { $day }. تراجع فريق الإشراف عن ذلك القرار.
letter-write-up-waits-then = إنه ينتظر فريق الإشراف من جديد. لا شيء عليكم أن تفعلوه: نكتب إليكم حالما يُتخذ القرار.

## What is kept

kept-write-ups = الملخصات: ما تحكونه عن موعد، وصوركم، وما قلتموه عمن فيها. ما تغطّونه في صورة لا يُحفظ.
kept-write-ups-long = حتى تزيلوه أو تمحوا بياناتكم، أو ما دام الإعلان موجودًا
kept-write-ups-why = ليتعلم منه آخرون.
