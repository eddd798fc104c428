### What is said of the site itself: the form of the first run, and the page about it.
# Awaiting a native reader.

setup-heading = إعداد هذا الموقع
setup-describe = اسم هذا الموقع، ومن يديره، وإلى من يُكتب.
setup-lede = بضع كلمات، ثم يصير الموقع جاهزًا لتفتحوه. يستطيع الجميع قراءتها في صفحة «عن Cuppa». يمكنكم تغييرها لاحقًا.
setup-lede-again = يستطيع الجميع قراءة هذا في صفحة «عن Cuppa».
setup-name-label = اسم الموقع
setup-name-hint = يكون في أعلى كل صفحة.
setup-runs-label = من يديره
setup-runs-hint = مجموعة أو خدمة أو اسم تُعرفون به. لا يلزم أحدًا أن يكتب هنا اسمه القانوني.
setup-country-label = البلد الذي تديرونه منه
setup-contact-label = بريد إلكتروني للأسئلة
setup-contact-hint = يستطيع الجميع رؤيته. وتذهب إليه أيضًا ردود الناس على الرسائل.
setup-complaints-label = بريد إلكتروني للشكاوى
setup-complaints-hint = يستطيع الجميع رؤيته. اتركوه فارغًا إن كان العنوان نفسه.
setup-moderator-label = البريد الإلكتروني لأول شخص في فريق الإشراف
setup-moderator-hint = تصله رسالة تسجّل دخوله. لا يرى هذا العنوان إلا فريق الإشراف.
setup-save = إعداد الموقع
setup-save-again = حفظ التغييرات
setup-done-heading = تم الإعداد
setup-done-letter = هناك رسالة في الطريق إلى أول شخص في فريق الإشراف، فيها رابط يسجّل دخوله.
setup-done-console = من دون خادم بريد تصير الرسائل ملفات. الرابط الذي يسجّل دخول أول شخص في فريق الإشراف موجود في نافذة الأوامر.
setup-done-next = يُضاف آخرون إلى فريق الإشراف من سطر الأوامر: cuppa moderator add EMAIL.
setup-done-about = إلى صفحة «عن Cuppa»
setup-changed = تم الحفظ. هذا ما يقرؤه الجميع.
setup-where = لم يُعِدّ أحد هذا الموقع بعد. من شغّله يجد رابطًا لذلك في نافذة الأوامر.
setup-closed = هذا الموقع مُعَدّ. يستطيع فريق الإشراف تغيير ما يقوله عن نفسه: سجّلوا الدخول أولًا.

refused-setup-name = أعطوا الموقع اسمًا.
refused-setup-runs = قولوا من يدير الموقع، في بضع كلمات.
refused-setup-contact = اكتبوا بريدًا إلكترونيًا يستطيع الناس أن يسألوا عليه.
refused-setup-country = اختاروا البلد الذي تديرونه منه.
refused-setup-moderator = اكتبوا البريد الإلكتروني لشخص يعتني بالإعلانات الجديدة.

about-runs-title = من يدير هذا الموقع
about-runs = يدير { $site }: { $runs }.
about-country = البلد: { $country }
about-contact = الأسئلة: { $contact }
about-complaints = الشكاوى: { $complaints }
about-complaints-how = يقرأ إنسان كل شكوى. اذكروا عنوان الصفحة وقولوا ما الخطأ. وفي كل إعلان رابط للإبلاغ عنه، بلا حساب.
about-change = تغيير ما يقوله هذا
