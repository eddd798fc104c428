### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.
# Awaiting a native reader.

# Nouns: listing إعلان (إعلانات) · event فعالية (فعاليات) · café مقهى (مقاهٍ، المقاهي) · date موعد (مواعيد) · group مجموعة · member عضو (أعضاء) ·
# owner مسؤول المجموعة · editor محرّر · place مكان · town مدينة · postcode رمز بريدي · organiser الجهة المنظِّمة · moderators فريق الإشراف ·
# holder من يعتني بالإعلان · private link رابط خاص · private page صفحة خاصة · follow متابعة · letter رسالة · calendar تقويم · feed خلاصة ·
# poster ملصق · leaflet مطوية · topic موضوع · report (flag) بلاغ · queue قائمة الانتظار · proposal, change تعديل · version نسخة · log سجل ·
# appeal طلب إعادة النظر · request سؤال · claim طلب اسم · principles المبادئ · agreement موافقة · code رمز · import جلب تقويم · embed تضمين · write-up ملخص (ملخصات) ·
# take off the site, take down إزالة من الموقع · take back (withdraw) سحب · undo تراجع · hide إخفاء · reject رفض · approve قبول ·
# harm reduction الحد من الأضرار · people who use drugs الأشخاص الذين يستخدمون المخدرات · peer support دعم الأقران · overdose جرعة زائدة.
# Address: plural (أنتم), buttons as verbal nouns.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = انتقال إلى محتوى الصفحة
shell-help-now = مساعدة الآن
shell-leave = مغادرة الصفحة
shell-leave-hint = يفتح صفحة الطقس. الضغط على Shift ثلاث مرات يفعل الأمر نفسه.
shell-leaving = جارٍ مغادرة هذه الصفحة.
shell-leave-two = زر Shift: اضغطوا عليه مرتين أخريين لمغادرة هذه الصفحة.
shell-leave-one = زر Shift: اضغطوا عليه مرة أخرى لمغادرة هذه الصفحة.
shell-leave-over = أنتم باقون في هذه الصفحة.
shell-plain-title = ملاحظات
shell-ways = القائمة الرئيسية
shell-whats-on = المواعيد
shell-events = الفعاليات
shell-cafes = المقاهي
shell-add = إضافة
shell-queue = الانتظار
shell-home = Cuppa، الصفحة الأولى

foot-languages = اللغات
foot-translating = عن هذه الترجمات
foot-help-title = مساعدة الآن
foot-help-text = هل هناك من لا يستيقظ؟ اتصلوا بالإسعاف: 999 في المملكة المتحدة، و112 في معظم أوروبا. أعطوا النالوكسون إن كان معكم.
foot-help-link = ما العمل، خطوة بخطوة
foot-run-title = هل تنظّمون شيئًا؟
foot-run-text = أعلنوا عنه هنا في نحو أربع دقائق. بلا حساب وبلا كلفة.
foot-add-event = إضافة فعالية
foot-add-cafe = إضافة مقهى
foot-quiet-title = لا أحد يراقبكم
foot-quiet-text = لا ملفات ارتباط (كوكيز) لمن يقرأ. لا أدوات تتبّع. لا شيء في هذه الصفحة يأتي من مكان آخر.
foot-privacy = ما نحتفظ به، وما لا نفعله أبدًا
foot-about = عن Cuppa
foot-safety = ما نعد به، وما لا نستطيعه
foot-accessibility = لمن يصلح هذا الموقع

### The pages that say no, each with a way on.

lost-title = لا نجد هذه الصفحة
lost-text = قد يكون في العنوان خطأ، أو ربما انتقلت الصفحة.
gone-title = أُزيل هذا الإعلان
gone-text = كان هنا يومًا. أزاله من ينظّمونه أو فريق الإشراف. قد تكون هناك مواعيد أخرى قريبة منكم.
forbidden-title = لم يأتِ هذا من صفحتنا
forbidden-text = لكي تبقى الاستمارات آمنة، لا نقبلها إلا من صفحاتنا. ارجعوا، وافتحوا الصفحة من جديد، وأرسلوها مرة أخرى. يحتفظ متصفحكم في أغلب الحالات بما كتبتم.
many-title = طلبات كثيرة دفعة واحدة
many-text = تصلنا الآن طلبات كثيرة جدًا من شبكتكم. انتظروا بضع دقائق من فضلكم ثم حاولوا مرة أخرى. يحدث هذا على الحواسيب المشتركة، وليس ذنب أحد.
long-title = هذا العنوان طويل جدًا
long-text = افتحوا الصفحة من رابط، أو ابحثوا من جديد بكلمات أقل.
head-title = أرسل متصفحكم أكثر مما يجب
head-text = مع كل صفحة يرسل ملفات الارتباط عنده، وهي أكثر مما نقرأ. نحن نضع واحدًا على الأكثر، فهي إذن من مواقع أخرى بهذا الاسم. احذفوها من إعدادات متصفحكم، ثم افتحوا الصفحة من جديد.
much-title = هذا أكثر مما يتسع له المكان هنا
much-text = ارجعوا، وأزيلوا شيئًا من الاستمارة، وأرسلوها مرة أخرى. يحتفظ متصفحكم في أغلب الحالات بما كتبتم.
slow-title = استغرق ذلك وقتًا طويلًا
slow-text = لم يصل خلال دقيقة، فتوقفنا عن الانتظار. ارجعوا وأرسلوه مرة أخرى؛ الصورة الأصغر تصل أسرع. يحتفظ متصفحكم في أغلب الحالات بما كتبتم.
broken-title = تعطّل شيء عندنا
broken-text = لم يضع شيء مما كتبتم. ارجعوا، وانتظروا دقيقة، وحاولوا مرة أخرى.
broken-number = إذا كتبتم إلينا عن هذا، فهذا الرقم يساعدنا: { $number }
method-title = لا يمكن استعمال هذه الصفحة بهذه الطريقة
method-text = افتحوها من رابط، أو أرسلوا الاستمارة من صفحتها.
lost-search = ابحثوا عن مدينة أو مجموعة أو موضوع
lost-home = الصفحة الأولى
lost-whats-on = المواعيد القادمة
members-title = هذه الصفحة لفريق الإشراف
members-text = سجّلوا الدخول، ثم عودوا إلى هنا.

## What something is called, and what it is, in one line

named = { $name }: { $text }
