### Signing in, by a link and one button.
# Awaiting a native reader.

sign-in-heading = تسجيل الدخول
sign-in-describe = تسجيل الدخول برابط نرسله إليكم بالبريد.
sign-in-how = لا تحتاجون إلى حساب لقراءة هذا الموقع أو لإضافة فعالية. إن كان لكم إعلان، أو تعتنون بواحد، أو تتابعون بالبريد، فتسجيل الدخول يريكم كل شيء في صفحة واحدة.
sign-in-moderators = لا كلمة مرور: نرسل إليكم رابطًا بالبريد.
sign-in-ready = اضغطوا الزر لتسجيل الدخول على هذا الجهاز باسم { $address }.
sign-in-cookie = نحتفظ عندئذ بملف ارتباط واحد، لنعرف أنكم أنتم. يزول عندما تسجّلون الخروج.
sign-in-button = تسجيل الدخول
sign-in-stale-heading = هذا الرابط لم يعد يعمل
sign-in-stale = رابط تسجيل الدخول يعمل مرة واحدة ولوقت قصير. احصلوا على رابط جديد.
sign-in-signed-in = سبق أن سجّلتم الدخول.
sign-in-to-queue = إلى قائمة الانتظار
sign-in-out-button = تسجيل الخروج
