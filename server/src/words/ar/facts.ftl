### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.
# Awaiting a native reader.

kind-event = فعالية
kind-cafe = مقهى

attendance-in-person = في مكان
attendance-online = على الإنترنت
attendance-hybrid = في مكان وعلى الإنترنت

address-visibility-public = العنوان معروض
address-visibility-area = المنطقة فقط
address-visibility-on-request = العنوان عند الطلب

cost-free = مجاني
cost-donation = تبرّع
cost-paid = مدفوع

ages-all = كل الأعمار
ages-16 = 16 سنة فما فوق
ages-18 = 18 سنة فما فوق
ages-with-adult = الأطفال برفقة شخص بالغ

audience-open = الجميع
audience-people-who-use-drugs = الأشخاص الذين يستخدمون المخدرات
audience-family = العائلات والأصدقاء
audience-workers = العاملون في الخدمات
audience-students = الطلاب والطالبات
audience-women = النساء
audience-lgbtq = أفراد مجتمع الميم+
audience-people-in-recovery = الأشخاص في مسار التعافي

access-step-free = بلا درج
access-accessible-toilet = مرحاض مهيّأ لذوي الإعاقة
access-hearing-loop = حلقة سمعية
access-sign-language = لغة الإشارة
access-quiet-space = مكان هادئ
access-parking = موقف سيارات
access-public-transport = قرب المواصلات العامة

offers-naloxone = نالوكسون تأخذونه معكم
offers-drug-checking = فحص محتوى المخدرات
offers-needle-exchange = تبادل الإبر
offers-testing = فحوص للعدوى
offers-hot-food = طعام ساخن
offers-childcare = رعاية الأطفال
offers-travel-costs = كلفة المواصلات مدفوعة
offers-peer-support = دعم الأقران
offers-talk = محاضرة
offers-training = دورة تدريبية

facilities-wifi = واي فاي
facilities-projector = جهاز عرض
facilities-plug-points = مقابس كهرباء

alcohol-none = بلا كحول
alcohol-sold = يُباع الكحول
alcohol-unknown = غير مذكور

photos-none = بلا تصوير
photos-ask = لا تصوير إلا بعد السؤال
photos-yes = تُلتقط صور

expected-a-handful = بضعة أشخاص
expected-about-10 = نحو 10 أشخاص
expected-about-25 = نحو 25 شخصًا
expected-more = أكثر من 25 شخصًا

cafe-state-open = مفتوح
cafe-state-resting = في استراحة
cafe-state-closed = لم يعد يجتمع

### The questions these facts answer.

fact-cost = الكلفة
fact-ages = الأعمار
fact-audience = لمن
fact-access = سهولة الوصول
fact-offers = تجدون هناك
fact-facilities = في القاعة
fact-alcohol = الكحول
fact-photos = التصوير
fact-expected = عدد الحضور
fact-languages = اللغات
fact-speaker = المتحدثون
fact-attendance = طرق الحضور
fact-founded = البداية
fact-not-stated = غير مذكور
