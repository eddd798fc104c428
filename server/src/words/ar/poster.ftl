### Words on paper.
# Awaiting a native reader.

poster-kicker-cafe = مقهى للحد من الأضرار
poster-kicker-event = فعالية للحد من الأضرار
poster-repeats-next = المواعيد القادمة
poster-invitation = الجميع مرحَّب بهم. لا يلزمكم أن تحكوا شيئًا.
poster-invitation-for = من أجل: { $audience }. لا يلزمكم أن تحكوا شيئًا.
poster-zone = الأوقات بتوقيت { $zone }
poster-group = من تنظيم { $group }
poster-online = على الإنترنت
poster-online-note = كيف تنضمون: انظروا الصفحة أدناه
poster-on-request = كيف تسألون عن العنوان: انظروا الصفحة أدناه
poster-area = تعطي الجهة المنظِّمة المنطقة فقط
poster-dates-to-come = تُعلن المواعيد لاحقًا
poster-to-come = قريبًا
poster-cancelled = ملغى
poster-over = هذا الموعد مضى
poster-qr = رمز مربع يقود إلى { $address }
poster-check = تحققوا من الصفحة قبل أن تنطلقوا: قد تتغير الخطط.
poster-printed = طُبع في { $day }
poster-help = إذا كان شخص لا يستيقظ أو لا يتنفس فاتصلوا بالإسعاف فورًا.
poster-help-gb = إذا كان شخص لا يستيقظ أو لا يتنفس فاتصلوا بالرقم 999 فورًا.
poster-help-112 = إذا كان شخص لا يستيقظ أو لا يتنفس فاتصلوا بالرقم 112 فورًا.
poster-help-911 = إذا كان شخص لا يستيقظ أو لا يتنفس فاتصلوا بالرقم 911 فورًا.
poster-help-000 = إذا كان شخص لا يستيقظ أو لا يتنفس فاتصلوا بالرقم 000 فورًا.
poster-topic = هذه المرة: { $topic }. { $summary }
