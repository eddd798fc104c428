### The forms that add an event or a café, and the page after them.
# Awaiting a native reader.

add-event-heading = إضافة فعاليتكم
add-event-lede = يستغرق ذلك نحو أربع دقائق. لا تحتاجون إلى حساب، ويمكنكم استعمال اسم مستعار.
add-event-describe = أخبروا الناس عن فعالية للحد من الأضرار: محاضرة أو دورة أو لقاء مفتوح أو اجتماع على الإنترنت.
add-event-other = هل يجتمع مرة بعد مرة، وله اسم خاص به؟
add-event-other-link = إضافة مقهى بدلًا من ذلك
add-cafe-heading = إضافة مقهاكم
add-cafe-lede = يستغرق ذلك نحو أربع دقائق. لا تحتاجون إلى حساب، ويمكنكم استعمال اسم مستعار. يمكنكم إضافة مقهى قبل أن يُحدَّد أول موعد له.
add-cafe-describe = أخبروا الناس عن مقهى الحد من الأضرار الذي تنظّمونه: أين يجتمع، ومتى، ولمن هو.
add-cafe-other = هل يحدث مرة واحدة، أو مرات قليلة فقط؟
add-cafe-other-link = إضافة فعالية بدلًا من ذلك

## Around the fields

add-required = مطلوب
add-not-stated = غير مذكور
add-problem-title = { $count ->
    [one] شيء واحد يحتاج إلى نظرة أخرى
    [two] شيئان يحتاجان إلى نظرة أخرى
    [few] { $count } أشياء تحتاج إلى نظرة أخرى
    [many] { $count } شيئًا يحتاج إلى نظرة أخرى
   *[other] { $count } شيء يحتاج إلى نظرة أخرى
}
add-problem-kept = كل ما كتبتموه ما زال هنا.
add-problem-page = نرجو المراجعة: { $heading }
add-error-prefix = مشكلة:
add-broke-off = لم يصل كل شيء. لم يضع شيء: ما وصل ما زال هنا، ولم يُفعل به شيء بعد. راجعوه، وأكملوا ما ينقص، وأرسلوه من جديد.
add-problem-arrived = كل ما وصل ما زال هنا.
add-broken = تعطّل شيء عندنا. لم يضع شيء مما كتبتم: انتظروا دقيقة من فضلكم وأرسلوا الاستمارة من جديد.
add-trap-label = اتركوا هذه الخانة فارغة

## What

add-what-legend = ماذا
add-title-event-label = ما اسم الفعالية؟
add-title-event-hint = مثلًا: النالوكسون في نصف ساعة
add-title-cafe-label = ما اسم مقهاكم؟
add-title-cafe-hint = مثلًا: مقهى ليدز للحد من الأضرار
add-more-legend = قولوا المزيد عنه
add-more-note = ماذا يحدث هناك، المواضيع، اللغات
add-summary-label = في جملة أو جملتين
add-summary-hint = يراها الناس في القوائم. 300 حرف على الأكثر.
add-description-label = ماذا يحدث هناك؟
add-description-hint = قولوا لمن يأتي أول مرة ماذا يتوقع: من يرحّب به، وماذا تفعلون، ومتى يمكن الانصراف. اتركوا سطرًا فارغًا لبدء فقرة جديدة. السطر الذي يبدأ بالعلامة «{ "\u200E" }- » يصنع قائمة.
add-tags-label = المواضيع
add-tags-hint = بضع كلمات بينها فواصل. مثلًا: نالوكسون، عائلات، نساء
add-languages-label = اللغات المحكية هناك
add-languages-hint = بينها فواصل. مثلًا: العربية، الإنجليزية
add-speaker-label = من يتحدث؟
add-speaker-hint = يكفي اسم أول أو اسم مستعار.
add-founded-label = متى بدأ؟
add-founded-hint = سنة أو يوم. مثلًا: 2019
add-cafe-state-label = هل يجتمع في الوقت الحالي؟

## When

add-when-legend = متى
add-when-cafe-note = لا موعد بعد؟ اتركوا اليوم فارغًا. عندئذ يُقال عن مقهاكم «تُعلن المواعيد لاحقًا».
add-start-date-label = في أي يوم؟
add-start-date-cafe-label = في أي يوم الموعد القادم؟
add-start-time-label = متى يبدأ؟
add-end-time-label = متى ينتهي؟
add-all-day-label = يستمر طوال اليوم
add-end-date-section = يستمر طوال اليوم، أو عدة أيام
add-end-date-label = آخر يوم
add-repeats-label = هل يتكرر؟
add-repeats-never = لا، مرة واحدة فقط
add-repeats-weekly = كل أسبوع
add-repeats-fortnightly = كل أسبوعين
add-repeats-monthly-nth = كل شهر، مثل أول خميس
add-repeats-monthly-last = كل شهر، مثل آخر خميس
add-repeats-monthly-day = كل شهر، في التاريخ نفسه
add-repeats-custom = بطريقة أخرى
add-repeats-until-label = حتى أي يوم؟
add-repeats-until-hint = اتركوه فارغًا إن لم يكن هناك يوم أخير.
add-rrule-label = قاعدتكم الخاصة
add-rrule-hint = لخبراء التقويم: قاعدة RRULE، مثل FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = المنطقة الزمنية
add-time-zone-from-place = التوقيت في المكان
add-time-zone-hint = نعرفها من المدينة والبلد. اختاروها بأنفسكم إن لم نستطع، أو إذا كنتم تلتقون على الإنترنت فقط.
add-dates-title = المواعيد القادمة
add-dates-without = بعد أن ترسلوا هذا نعرض لكم المواعيد.
add-dates-waiting = اختاروا يومًا ووقت بداية. عندئذ تظهر هنا المواعيد الخمسة القادمة.
add-dates-unreachable = لا نستطيع عرض المواعيد الآن. بعد أن ترسلوا هذا نعرضها لكم.

## Where

add-where-legend = أين
add-attendance-label = كيف يلتقي الناس؟
add-attendance-in-person = في مكان
add-attendance-online = على الإنترنت
add-attendance-hybrid = كلاهما: في مكان وعلى الإنترنت
add-place-name-label = اسم المكان
add-place-name-hint = مثلًا: قاعة السنديان
add-address-label = الشارع والرقم
add-locality-label = المدينة أو البلدة
add-postcode-label = الرمز البريدي
add-region-label = المقاطعة أو المنطقة
add-country-label = البلد
add-country-choose = اختاروا بلدًا
add-point-section = إضافة المقاطعة، أو نقطة على الخريطة
add-point-note = النقطة تضعه على خريطة. اتركوها إن لم تكونوا تعرفون الأرقام.
add-latitude-label = خط العرض
add-latitude-hint = مثلًا: 53.4084
add-longitude-label = خط الطول
add-longitude-hint = مثلًا: { "\u200E" }-2.9916
add-address-visibility-label = من يستطيع رؤية العنوان؟
add-address-visibility-hint = اختاروا ما يحفظ سلامة من يأتون إليكم. يسري ذلك في كل مكان: على هذا الموقع، وفي التقاويم، وفي الرسائل، وعلى الملصقات. فريق الإشراف وحده يرى العنوان كله.
add-address-visibility-public = الجميع
add-address-visibility-public-hint = الأفضل لمكان عام مثل مكتبة.
add-address-visibility-area = المدينة فقط
add-address-visibility-area-hint = يرى الناس المدينة وموضعًا تقريبيًا على الخريطة، عرضه نحو كيلومتر.
add-address-visibility-on-request = المدينة فقط، ويسألكم الناس عن الباقي
add-address-visibility-on-request-hint = الأفضل إذا كان أحد قد يتعرض للأذى. يسأل الناس من خلالنا، ولا يرى أحد بريدكم الإلكتروني. تجيبون كلًا منهم، أو تجعلون العنوان يُرسَل إليهم قبل الموعد.
add-online-url-label = رابط الانضمام على الإنترنت
add-online-url-hint = يمكنكم تركه فارغًا وإرسال الرابط بأنفسكم.
add-online-url-public-label = عرض هذا الرابط للجميع
add-online-url-public-hint = لا يرى الرابط إلا فريق الإشراف ما لم تعلّموا هذه الخانة. الرابط الذي يراه الجميع يجلب من يريدون إفساد اللقاء.

## Who and how

add-who-legend = من وكيف
add-who-note = الجهة المنظِّمة، لمن هو، الكلفة
add-group-name-label = من ينظّمه؟
add-group-name-hint = اسم مجموعة، أو اسم مستعار. يظهر كما تكتبونه هنا.
add-contact-public-label = كيف يصل الناس إليكم؟
add-contact-public-hint = صفحة على الويب أو رقم هاتف أو بريد إلكتروني. يراه الجميع. اتركوه فارغًا للحفاظ على خصوصيتكم.
add-audience-label = لمن هو؟
add-audience-hint = اختاروا كل ما يناسب.
add-audience-open = الجميع مرحَّب بهم
add-audience-people-who-use-drugs = الأشخاص الذين يستخدمون المخدرات
add-audience-family = العائلات والأصدقاء
add-audience-workers = العاملون في الخدمات
add-audience-students = الطلاب والطالبات
add-audience-women = النساء
add-audience-lgbtq = أفراد مجتمع الميم+
add-audience-people-in-recovery = الأشخاص في مسار التعافي
add-ages-label = لأي أعمار؟
add-ages-all = كل الأعمار
add-ages-16 = 16 سنة فما فوق
add-ages-18 = 18 سنة فما فوق
add-ages-with-adult = يأتي الأطفال برفقة شخص بالغ
add-cost-label = كم الكلفة؟
add-cost-free = مجاني
add-cost-donation = كلٌّ يعطي ما يشاء
add-cost-paid = له سعر
add-cost-note-label = المزيد عن الكلفة
add-cost-note-hint = مثلًا: £3، مجاني لمن لا عمل لديه
add-expected-label = كم شخصًا يأتي؟
add-expected-a-handful = بضعة أشخاص
add-expected-about-10 = نحو 10
add-expected-about-25 = نحو 25
add-expected-more = أكثر

## Good to know

add-good-legend = من المفيد أن تعرفوا
add-good-note = سهولة الوصول، ما يوجد هناك، التصوير
add-good-unknown = ما تتركونه يظهر «غير مذكور»، ولا يظهر «لا» أبدًا.
add-access-label = سهولة الوصول والمشاركة
add-access-step-free = لا درج عند الدخول
add-access-accessible-toilet = مرحاض مهيّأ لذوي الإعاقة
add-access-hearing-loop = حلقة سمعية
add-access-sign-language = لغة الإشارة
add-access-quiet-space = مكان هادئ
add-access-parking = موقف سيارات
add-access-public-transport = قرب موقف حافلات أو ترام أو محطة قطار
add-offers-label = ما يجده الناس هناك
add-offers-naloxone = نالوكسون يأخذونه معهم
add-offers-drug-checking = فحص محتوى المخدرات
add-offers-needle-exchange = تبادل الإبر
add-offers-testing = فحوص للعدوى
add-offers-hot-food = طعام ساخن
add-offers-childcare = رعاية الأطفال
add-offers-travel-costs = ندفع كلفة المواصلات
add-offers-peer-support = دعم الأقران
add-offers-talk = محاضرة
add-offers-training = دورة تدريبية
add-facilities-label = في القاعة
add-facilities-wifi = واي فاي
add-facilities-projector = جهاز عرض
add-facilities-plug-points = مقابس كهرباء
add-alcohol-label = هل يُباع الكحول؟
add-alcohol-none = بلا كحول
add-alcohol-sold = يُباع الكحول
add-photos-label = هل تُلتقط صور؟
add-photos-none = بلا تصوير
add-photos-ask = بعد السؤال فقط
add-photos-yes = نعم
add-ground-rules-label = قواعد اللقاء
add-ground-rules-hint = مثلًا: ما يقال هنا يبقى هنا. تعالوا وانصرفوا متى شئتم.

## Café

add-cafe-state-open = نعم، إنه مفتوح
add-cafe-state-resting = إنه في استراحة
add-cafe-state-closed = لقد أُغلق

## Picture

add-picture-legend = صورة
add-picture-note = صورة فوتوغرافية أو رسم
add-image-label = اختاروا صورة
add-image-hint = JPEG أو PNG أو WebP أو GIF، حتى 12 ميغابايت. نزيل البيانات المخفية، مثل مكان التقاطها. لا تُظهروا من فضلكم أحدًا لم يوافق.
add-image-again = لم نستطع الاحتفاظ بالصورة { $name }. اختاروها من جديد من فضلكم.
add-image-too-big = هذه الصورة أكبر من 12 ميغابايت. اختاروا صورة أصغر من فضلكم.
add-image-alt-label = ماذا تُظهر؟
add-image-alt-hint = لمن لا يرونها. مثلًا: إبريق شاي وستة أكواب على طاولة طويلة. نحتاج إلى هذا إذا أضفتم صورة.

## Email

add-email-legend = بريدكم الإلكتروني
add-email-label = عنوان بريدكم الإلكتروني
add-email-hint = لا يراه إلا فريق الإشراف. نرسل إليكم رابطًا للتأكيد، ورابطكم الخاص.
add-next-title = ماذا يحدث بعد ذلك
add-next-confirm = نرسل إليكم رابطًا بالبريد. تفتحونه وتؤكدون.
add-next-look = إذا كانت هذه أول مرة لكم هنا، ينظر فيه شخص من فريقنا.
add-next-public = عندئذ يستطيع الجميع رؤيته، وتستطيعون طباعة ملصقات.
add-send-event = إضافة هذه الفعالية
add-send-cafe = إضافة هذا المقهى
add-keep-private-link = كيف نحفظ كلماتكم

## After sending

thanks-heading = افتحوا بريدكم
thanks-title-known = شكرًا لكم. وصلنا «{ $title }».
thanks-title-unknown = شكرًا لكم. وصلنا إعلانكم.
thanks-letter = أرسلنا إليكم رسالة فيها رابط. افتحوا الرابط واضغطوا «تأكيد». حتى ذلك الحين لا يستطيع أحد رؤيته.
thanks-no-letter = لا رسالة بعد عشر دقائق؟ انظروا في مجلد البريد المزعج. إن لم تكن هناك فقد يكون في العنوان خطأ: املؤوا الاستمارة من جديد بالعنوان الصحيح من فضلكم.
thanks-dates-heading = { $count ->
    [one] موعده
    [two] موعداه القادمان
    [few] مواعيده القادمة ({ $count })
   *[other] مواعيده القادمة ({ $count })
}
thanks-dates-none = تُعلن المواعيد لاحقًا.
thanks-dates-wrong = خطأ في المواعيد؟ لا تؤكدوا. أرسلوا الاستمارة من جديد بالمواعيد الصحيحة: تصلكم رسالة جديدة، وما لا تؤكدونه لا يُعرض أبدًا.
thanks-next-heading = ماذا يحدث بعد ذلك
thanks-next-confirm = تؤكدون بالرابط الذي في الرسالة.
thanks-next-look = إذا كانت هذه أول مرة لكم هنا، ينظر فيه شخص من فريقنا. نراسلكم عندما ينتهي ذلك.
thanks-next-public = عندئذ يستطيع الجميع رؤيته ومتابعته وطباعة ملصقه.
thanks-keep = احتفظوا بالرسالة. فيها أيضًا رابطكم الخاص، حيث ترون حالة إعلانكم.
thanks-another = إضافة إعلان آخر
thanks-browse = المواعيد القادمة
