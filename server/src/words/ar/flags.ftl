### A visitor tells the moderators that something is wrong with a listing.
# Awaiting a native reader.

flag-heading = أخبرونا ما الخطأ
flag-describe = إبلاغ فريق الإشراف بمشكلة في إعلان.
flag-about = هذا عن «{ $title }».
flag-lede = يقرؤه فريق الإشراف، في الغالب خلال يوم. لا نعرف من أنتم، ولا ترى الجهة المنظِّمة كلماتكم.
flag-emergency = هل هناك شخص في خطر الآن؟ لا تنتظرونا.
flag-reason-label = ما الأمر؟
flag-reason-wrong = معلومة خاطئة: المكان أو الوقت أو السعر
flag-reason-over = لم يعد يقام
flag-reason-unsafe = الذهاب إلى هناك غير آمن
flag-reason-private = يُظهر شيئًا خاصًا عن إنسان
flag-reason-not-fitting = ليس هنا مكانه
flag-reason-other = شيء آخر
flag-note-label = ماذا يجب أن نعرف؟
flag-note-hint = لا تذكروا أسماء أشخاص من فضلكم. يمكنكم ترك هذا فارغًا.
flag-send = إرسال
flag-back = العودة إلى الإعلان
flag-done-heading = شكرًا لكم
flag-done-lede = سينظر فريق الإشراف في الأمر.
flag-done-on = المواعيد القادمة
