### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.
# Awaiting a native reader.

saved-title = محفوظ على هذا الجهاز
saved-description = صفحات اخترتم حفظها، لتقرؤوها من دون شبكة.
saved-how = افتحوا فعالية أو مقهى واضغطوا «{ $keep }». نحن لا نعرف ما تحفظونه: متصفحكم وحده يصنع هذه القائمة.
saved-shared = كل من يستعمل هذا الجهاز يستطيع أن يجد ما هو محفوظ هنا. «مغادرة الصفحة» لا تمحوه.
saved-scripts = تحتاج هذه القائمة إلى السكربتات (جافا سكريبت). من دونها يمكنكم وضع موعد في تقويمكم، أو طباعة صفحته.
saved-none = لا شيء محفوظ هنا بعد.
saved-off = لا شيء محفوظ في هذا المتصفح. إما أن الحفظ موقوف في صفحة «ما نعد به، وما لا نستطيعه»، أو أن متصفحكم لا يسمح به.
saved-kept = وقت الحفظ: { $age }
saved-over = الموعد المعروض مضى.
saved-forget = حذف
saved-forget-all = حذف كل المحفوظ
saved-forgotten-all = حُذف كل ما حفظتموه. «مساعدة الآن» ما زالت هنا.
saved-last = الاحتفاظ بآخر قائمة نظرتم إليها
saved-last-hint = المواعيد أو الفعاليات أو المقاهي، مع ما بحثتم عنه. لا تُحفظ إلا إذا شغّلتم هذا الخيار، لأن غيركم قد يستعمل هذا الجهاز.
saved-last-begun = من الآن فصاعدًا تُحفظ آخر قائمة.
saved-last-row = آخر قائمة:
saved-app-title = على شاشتكم الرئيسية
saved-app = يمكن وضع { $site } هناك من قائمة متصفحكم: ابحثوا عن «تثبيت» أو «إضافة إلى الشاشة الرئيسية». عندئذ يستطيع الآخرون رؤية اسمه وصورة كوب.

## On the page of a listing

saved-keep = حفظ الصفحة على هذا الجهاز
saved-drop = حذف الصفحة من هذا الجهاز
saved-doing = جارٍ الحفظ…
saved-done = تم الحفظ. تُفتح الصفحة من دون شبكة، ويستطيع فتحها أيضًا كل من يستعمل هذا الجهاز.
saved-here = الصفحة محفوظة على هذا الجهاز.
saved-dropped = لم تعد محفوظة.
saved-failed = لم ينجح ذلك. حاولوا من جديد عندما تكون هناك شبكة.
saved-all = كل ما هو محفوظ هنا

## At the top of a copy

saved-copy-title = هذه نسخة محفوظة، وليست أحدث صفحة
saved-copy = وقت الحفظ على هذا الجهاز: { $age }. ربما تغيّرت الأوقات منذ ذلك الحين.
