## How the post stands, for moderators; and the letter that tries it.
# Awaiting a native reader.

moderate-letters-link = رسائل في الطريق
moderate-letters-heading = رسائل في الطريق
moderate-letters-lede = الرسائل التي لا يقبلها خادم بريد تُعاد محاولتها مدة يومين. العناوين معروضة مختصرة.
moderate-letters-tried = تُرسَل الرسالة الآن. عنوانها يستقبل الرسائل من جديد. انظروا هنا مرة أخرى بعد دقيقة.
moderate-letters-ended = تُركت الرسالة. «المحاولة الآن» ترسلها رغم ذلك.
moderate-letters-nothing = لم يُفعل شيء: الرسالة في الطريق، أو أُرسلت، أو قال قارئها إن رسائلنا غير مرغوبة.
moderate-letters-waiting-heading = تنتظر
moderate-letters-waiting = { $count ->
    [0] لا رسالة تنتظر.
    [one] رسالة واحدة تنتظر.
    [two] رسالتان تنتظران.
    [few] { $count } رسائل تنتظر.
   *[other] { $count } رسالة تنتظر.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = متروكة
moderate-letters-failed = { $count ->
    [0] لم تُترك أي رسالة في آخر ثلاثين يومًا.
    [one] تُركت رسالة واحدة في آخر ثلاثين يومًا.
    [two] تُركت رسالتان في آخر ثلاثين يومًا.
    [few] تُركت { $count } رسائل في آخر ثلاثين يومًا.
   *[other] تُركت { $count } رسالة في آخر ثلاثين يومًا.
}
moderate-letters-withheld-heading = محجوزة
moderate-letters-suppressed = { $count ->
    [0] كل العناوين تستقبل الرسائل.
    [one] عنوان واحد لا يستقبل الرسائل. يُحفظ رمزًا فقط. ينتهي ذلك عندما يطلب صاحبه رسالة ويضغط الزر الذي فيها.
    [two] عنوانان لا يستقبلان الرسائل. يُحفظان رموزًا فقط. ينتهي ذلك عندما يطلب صاحب العنوان رسالة ويضغط الزر الذي فيها.
    [few] { $count } عناوين لا تستقبل الرسائل. تُحفظ رموزًا فقط. ينتهي ذلك عندما يطلب صاحب العنوان رسالة ويضغط الزر الذي فيها.
    [many] { $count } عنوانًا لا تستقبل الرسائل. تُحفظ رموزًا فقط. ينتهي ذلك عندما يطلب صاحب العنوان رسالة ويضغط الزر الذي فيها.
   *[other] { $count } عنوان لا تستقبل الرسائل. تُحفظ رموزًا فقط. ينتهي ذلك عندما يطلب صاحب العنوان رسالة ويضغط الزر الذي فيها.
}
moderate-letters-withheld = { $count ->
    [0] لم تُحجز أي رسالة لهذا السبب في آخر ثلاثين يومًا.
    [one] حُجزت رسالة واحدة لهذا السبب في آخر ثلاثين يومًا.
    [two] حُجزت رسالتان لهذا السبب في آخر ثلاثين يومًا.
    [few] حُجزت { $count } رسائل لهذا السبب في آخر ثلاثين يومًا.
   *[other] حُجزت { $count } رسالة لهذا السبب في آخر ثلاثين يومًا.
}
moderate-letters-returned-heading = راجعة
moderate-letters-returned = { $count ->
    [0] لم ترجع أي رسالة في آخر ثلاثين يومًا.
    [one] رجعت رسالة واحدة في آخر ثلاثين يومًا.
    [two] رجعت رسالتان في آخر ثلاثين يومًا.
    [few] رجعت { $count } رسائل في آخر ثلاثين يومًا.
   *[other] رجعت { $count } رسالة في آخر ثلاثين يومًا.
}
moderate-letters-more = { $count ->
    [one] ورسالة أخرى
    [two] ورسالتان أخريان
    [few] و{ $count } رسائل أخرى
   *[other] و{ $count } رسالة أخرى
}
moderate-letters-line = { $kind }، إلى { $address }
moderate-letters-due = تُرسَل في { $when }
moderate-letters-again = { $count ->
    [one] جُرّبت مرة واحدة. المحاولة التالية في { $when }
    [two] جُرّبت مرتين. المحاولة التالية في { $when }
    [few] جُرّبت { $count } مرات. المحاولة التالية في { $when }
   *[other] جُرّبت { $count } مرة. المحاولة التالية في { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = ما قيل: { $said }
moderate-letters-try = المحاولة الآن
moderate-letters-try-which = المحاولة الآن: { $what }
moderate-letters-end = ترك
moderate-letters-end-which = ترك: { $what }
moderate-letters-why-untrue = لم تُرسَل لأنها لم تعد صحيحة
moderate-letters-why-suppressed = لم تُرسَل لأن عنوانها لا يستقبل الرسائل
moderate-letters-why-refused = رفضها خادم البريد
moderate-letters-why-late = تُركت بعد يومين
moderate-letters-why-given-up = تركها فريق الإشراف
moderate-letters-why-bounced = أُرسلت ورجعت

letter-kind-confirm = طلب تأكيد إعلان
letter-kind-published = إعلان ظاهر للجميع
letter-kind-held = إعلان ينتظر فريق الإشراف
letter-kind-rejected = إعلان لم يُقبل
letter-kind-change-published = تعديل ظاهر للجميع
letter-kind-change-rejected = تعديل لم يُقبل
letter-kind-edited = عدّل فريق الإشراف إعلانًا
letter-kind-hidden = إعلان أُخفي
letter-kind-withdrawn = إعلان سُحب
letter-kind-new-link = رابط خاص جديد
letter-kind-looks-again = تراجع عن قرار
letter-kind-appeal-refused = جواب عن طلب إعادة نظر
letter-kind-question = سؤال هل يقام موعد
letter-kind-write-up-published = ملخص ظاهر للجميع
letter-kind-write-up-rejected = ملخص لم يُقبل
letter-kind-write-up-waits = تراجع عن قرار في ملخص
letter-kind-held-again = إعلانات تنتظر من جديد
letter-kind-queue = إخبار فريق الإشراف بما ينتظر
letter-kind-links = كل الروابط الخاصة بشخص
letter-kind-follow-confirm = طلب تأكيد متابعة
letter-kind-follow-known = رابط متابع
letter-kind-news-new = إلى متابع: جديد
letter-kind-news-back = إلى متابع: عاد شيء
letter-kind-news-changed = إلى متابع: تغيير
letter-kind-news-cancelled = إلى متابع: إلغاء
letter-kind-news-withdrawn = إلى متابع: سُحب شيء
letter-kind-daily = إلى متابع: اليوم
letter-kind-weekly = إلى متابع: الأسبوع
letter-kind-next-date = إلى متابع: الموعد القادم
letter-kind-sign-in = رابط لتسجيل الدخول
letter-kind-holder-invited = دعوة إلى العناية بإعلان
letter-kind-holder-link = رابط جديد للعناية بإعلان
letter-kind-holder-ended = انتهى رابط إلى إعلان
letter-kind-offered = طلب تسلّم إعلان
letter-kind-handed-over = سُلّم إعلان
letter-kind-goes-elsewhere = ينتقل إعلان إلى شخص آخر
letter-kind-new-address = سؤال إلى عنوان جديد
letter-kind-address-changed = تغيّر عنوان
letter-kind-codes-made = صُنعت رموز على الورق
letter-kind-code-used = استُعمل رمز من الورق
letter-kind-import-suspended = تقويم لم نعد نسأله
letter-kind-import-released = قُبل تقويم
letter-kind-import-rejected = لم يُقبل تقويم
letter-kind-import-looks-again = تراجع عن قرار في تقويم
letter-kind-group-invited = دعوة إلى مجموعة
letter-kind-group-ended = لم يعد شخص في مجموعة
letter-kind-group-offered = عرض دور في مجموعة
letter-kind-group-taken = قُبل عرض في مجموعة
letter-kind-claim-approved = حصلت مجموعة على اسمها
letter-kind-claim-rejected = لم تحصل مجموعة على الاسم
letter-kind-request-confirm = طلب تأكيد سؤال
letter-kind-request-known = سؤال طُرح مرتين
letter-kind-request-asked = شخص يسأل عن عنوان أو رابط
letter-kind-request-given = أُعطي عنوان أو رابط
letter-kind-request-refused = لم يُعطَ عنوان أو رابط
letter-kind-request-off = إلى من سأل: إلغاء
letter-kind-request-changed = إلى من سأل: تغيير
letter-kind-swept = لم تُقبل عدة إعلانات
letter-kind-swept-undone = تراجع عن قرار في عدة إعلانات

letter-test-subject = رسالة تجريبية
letter-test-opening = أُرسلت هذه الرسالة باليد لمعرفة هل تصل الرسائل. إنها تصل.
letter-test-footer = تصلكم هذه الرسالة لأن شخصًا ممن يديرون { $site } كتب عنوانكم.

mail-test-sent = أُرسلت. قبل خادم البريد الرسالة إلى { $address }.
mail-test-file = كُتبت في ملف داخل { $folder }: لا خادم بريد معيّنًا.
mail-state-sent = أُرسلت { $when }
mail-state-waiting = { $count ->
    [0] تنتظر، موعدها { $when }
    [one] تنتظر، جُرّبت مرة واحدة، المحاولة التالية { $when }
    [two] تنتظر، جُرّبت مرتين، المحاولة التالية { $when }
    [few] تنتظر، جُرّبت { $count } مرات، المحاولة التالية { $when }
   *[other] تنتظر، جُرّبت { $count } مرة، المحاولة التالية { $when }
}
mail-state-given-up = تُركت { $when }
mail-key-made = المفتاح في { $file }، لصاحبه فقط. اجعلوا قيمة CUPPA_DKIM_KEY هذا الملف وقيمة CUPPA_DKIM_SELECTOR هي { $selector }، وقولوا هذا في DNS:

## What `cuppa check` finds.

doctor-fine = سليم
doctor-advice = يُستحسن
doctor-amiss = خلل
doctor-settings-fine = الإعدادات متوافقة.
doctor-database-absent = لا قاعدة بيانات في المجلد { $folder }. قولوا بالخيار { "\u200E" }--data أين هي، أو شغّلوا الخادم أولًا.
doctor-database-fine = قاعدة البيانات سليمة.
doctor-database-amiss = قاعدة البيانات تالفة: { $said }. أوقفوا الخادم وعودوا إلى آخر نسخة احتياطية.
doctor-keys-fine = كل صف في قاعدة البيانات يقود إلى حيث يجب.
doctor-keys-amiss = { $count ->
    [one] صف واحد يقود إلى آخر غير موجود
    [two] صفان يقودان إلى غير موجود
    [few] { $count } صفوف تقود إلى غير موجود
    [many] { $count } صفًا تقود إلى غير موجود
   *[other] { $count } صف تقود إلى غير موجود
}، أولها في { $table }. عودوا إلى آخر نسخة احتياطية، أو أخبرونا بذلك.
doctor-zones-fine = المناطق الزمنية معروفة، بحسب { $version }.
doctor-zones-amiss = لا مناطق زمنية معروفة. ثبّتوا الحزمة tzdata.
doctor-room-fine = في القرص { $free } ميغابايت خالية.
doctor-room-advice = لم يبقَ في القرص إلا { $free } ميغابايت.
doctor-room-amiss = لم يبقَ في القرص إلا { $free } ميغابايت، وهي أقل من أن تُنسخ قاعدة البيانات قبل تغييرها. أفرغوا مكانًا.
doctor-key-fine = المفتاح { $file } لصاحبه فقط.
doctor-key-amiss = يستطيع آخرون قراءة المفتاح { $file }. قولوا: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] خط المساعدة الوحيد في «مساعدة الآن» كان صحيحًا خلال آخر 180 يومًا.
    [two] خطا المساعدة في «مساعدة الآن» كانا صحيحين خلال آخر 180 يومًا.
   *[other] كل خطوط المساعدة في «مساعدة الآن»، وعددها { $count }، كانت صحيحة خلال آخر 180 يومًا.
}
doctor-lines-advice = { $count ->
    [one] طُوي خط مساعدة في «مساعدة الآن»، لأن أحدًا لم يتحقق منه منذ 180 يومًا: { $names }. تحققوا منه، وضعوا قائمة لكم في مجلد البيانات، كما يقول دليل من يدير الموقع.
    [two] طُوي خطا مساعدة في «مساعدة الآن»، لأن أحدًا لم يتحقق منهما منذ 180 يومًا: { $names }. تحققوا منهما، وضعوا قائمة لكم في مجلد البيانات، كما يقول دليل من يدير الموقع.
   *[other] طُويت خطوط مساعدة في «مساعدة الآن»، عددها { $count }، لأن أحدًا لم يتحقق منها منذ 180 يومًا: { $names }. تحققوا منها، وضعوا قائمة لكم في مجلد البيانات، كما يقول دليل من يدير الموقع.
}
doctor-lines-amiss = { $why } حتى ذلك الحين تعرض «مساعدة الآن» الأرقام التي يأتي بها البرنامج.
doctor-mail-files = لا خادم بريد معيّنًا: تُكتب الرسائل في { $folder }.
doctor-mail-local = تأتي الرسائل من { $address }، ولا يعرفه إلا هذا الجهاز. لم يُسأل DNS عن شيء.
doctor-dns-absent = لا خادم DNS معروفًا على هذا الجهاز. سمّوا واحدًا بالخيار { "\u200E" }--dns{ "\u200E" }.
doctor-dns-silent = لا يجيب DNS، فاسألوا لاحقًا أو سمّوا خادمًا آخر بالخيار { "\u200E" }--dns{ "\u200E" }. يجب تعيين هذا: { $record }
doctor-spf-fine = سجل SPF: الخوادم المسموح لها بالإرسال مسمّاة ({ $record }).
doctor-spf-absent = ينقص SPF. عيّنوا هذا، أو ما يقوله من ينقل رسائلكم: { $record }
doctor-spf-open = يسمح SPF للجميع بالإرسال ({ $record }). أنهوه بـ { "\u200E" }~all{ "\u200E" } أو { "\u200E" }-all{ "\u200E" }.
doctor-spf-nobody = لا يسمح SPF لأحد بالإرسال ({ $record })، فتُرد الرسائل. عيّنوا هذا، أو ما يقوله من ينقل رسائلكم: { $wanted }
doctor-spf-many = يوجد SPF أكثر من مرة للنطاق { $domain }، وهذا كأنه غير موجود. اجعلوها سجلًا واحدًا.
doctor-dkim-fine = مفتاح DKIM في { $name } هو الذي تُوقَّع به الرسائل.
doctor-dkim-none = لا تُوقَّع الرسائل هنا. إما أن يوقّعها خادم بريدكم بواسطة DKIM، أو اصنعوا مفتاحًا: cuppa mail key DIR
doctor-dkim-absent = ينقص مفتاح DKIM. عيّنوا هذا: { $record }
doctor-dkim-other = هناك مفتاح DKIM آخر، فتفشل التوقيعات. عيّنوا هذا: { $record }
doctor-dmarc-fine = سجل DMARC موجود ({ $record }).
doctor-dmarc-absent = ينقص DMARC. عيّنوا هذا: { $record }
doctor-host-absent = خادم البريد { $host } ليس له عنوان في DNS. انظروا إلى CUPPA_SMTP_URL.
doctor-ptr-fine = اسم { $address } هو { $name }، وهو يعود إليه.
doctor-ptr-other = اسم { $address } هو { $name }، وهو لا يعود إليه. يستطيع من يدير ذلك العنوان إصلاحه؛ وهذا مهم إذا كانت رسائلكم تخرج من هناك.
doctor-ptr-absent = ليس للعنوان { $address } اسم (PTR). يستطيع من يدير ذلك العنوان أن يعطيه اسمًا؛ وهذا مهم إذا كانت رسائلكم تخرج من هناك.
doctor-ptr-own = خادم بريدكم على هذا الجهاز. يحتاج عنوانه العام إلى اسم (PTR) يعود إليه، ويجب أن يسمّي الخادم نفسه به (HELO).
doctor-helo-fine = اسم HELO: تُسلَّم الرسائل بالاسم { $name }، وهو يقود إلى { $addresses } ويعود منها.
doctor-helo-short = اسم HELO: تُسلَّم الرسائل بالاسم { $name }، ولا يستطيع أحد غيركم البحث عنه. اجعلوا قيمة CUPPA_MAIL_HELO اسمًا كاملًا، مثل اسم موقعكم.
doctor-helo-absent = اسم HELO: تُسلَّم الرسائل بالاسم { $name }، وليس له عنوان في DNS. أعطوه عنوانًا (A أو AAAA)، أو اجعلوا قيمة CUPPA_MAIL_HELO اسمًا له عنوان.
doctor-helo-other = اسم HELO: تُسلَّم الرسائل بالاسم { $name }، وعنوانه { $address } اسمه { $called }. اجعلوا قيمة CUPPA_MAIL_HELO ذلك الاسم، أو اجعلوا العنوان يحمل اسمكم (PTR).
doctor-helo-nameless = اسم HELO: تُسلَّم الرسائل بالاسم { $name }، وعنوانه { $address } بلا اسم (PTR). يستطيع من يدير ذلك العنوان أن يعطيه هذا الاسم.
