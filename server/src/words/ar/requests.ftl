### Asking for what a listing hides: the form, the answers, and the letters between both sides.
# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = السؤال عن العنوان
ask-way-link = أرسلوا إليّ الرابط
ask-way-both = السؤال عن العنوان والرابط
ask-way-text-place = تسألون بالبريد الإلكتروني، بأي اسم تشاؤون. لا ترى الجهة المنظِّمة بريدكم.
ask-way-text-link = يأتي رابط الانضمام بالبريد الإلكتروني. لا ترى الجهة المنظِّمة بريدكم.

## The form

ask-heading-place = السؤال عن العنوان
ask-heading-link = الحصول على الرابط بالبريد
ask-heading-both = السؤال عن العنوان والرابط
ask-describe = السؤال عن عنوان أو رابط لا يُعرض للجميع.
ask-about = هذا عن «{ $title }».
ask-lede = ننقل سؤالكم، ويأتيكم الجواب بالبريد الإلكتروني. لا ترى الجهة المنظِّمة بريدكم أبدًا، ولا ترون بريدها.
ask-how-by-hand = تجيب الجهة المنظِّمة عن كل سؤال باليد. قد يستغرق ذلك يومًا أو يومين.
ask-how-by-itself = ما لم ترفض الجهة المنظِّمة، يأتي الجواب قبل الموعد بمدة { $ahead }.
ask-date-label = أي موعد؟
ask-name-label = بأي اسم نناديكم؟
ask-name-hint = يكفي اسم مستعار. يمكنكم ترك هذا فارغًا.
ask-words-label = هل هناك ما تريدون قوله؟
ask-words-hint = يمكنكم ترك هذا فارغًا. إنه سؤال واحد وجواب واحد، فلا تكتبوا من فضلكم رقم هاتفكم ولا اسمكم الكامل.
ask-email-label = بريدكم الإلكتروني
ask-email-hint = لهذا الجواب فقط. تصلكم أولًا رسالة تضغطون فيها زرًا واحدًا، كي لا يسأل أحد باسمكم.
ask-keep = يُحذف كل ذلك بعد الموعد بيوم على أبعد حد.
ask-keep-undated = يُحذف كل ذلك بعد 14 يومًا على أبعد حد.
ask-send = إرسال سؤالي
ask-back = العودة إلى الإعلان
ask-broken = تعطّل شيء عندنا، ولم يُرسَل سؤالكم. لم يضع شيء مما كتبتم: اضغطوا الزر من جديد.

ask-refused-link = احذفوا عناوين الويب من فضلكم. لا حاجة إليها في السؤال.
ask-refused-date = لم يعد هذا الموعد مفتوحًا للأسئلة. اختاروا واحدًا من المواعيد المعروضة هنا.
ask-refused-crowd = سأل اليوم عدد كبير من الناس، فلا نأخذ المزيد من الأسئلة عن هذا الإعلان. حاولوا من جديد غدًا من فضلكم.
ask-refused-network = جاءت اليوم أسئلة كثيرة من شبكتكم، ولم يؤكدها أحد بعد. اضغطوا الزر في الرسالة التي وصلتكم، أو حاولوا من جديد غدًا.
ask-refused-many = أسئلة كثيرة تنتظر التأكيد، فلا نأخذ المزيد الآن. حاولوا من جديد بعد ساعة من فضلكم.

ask-sent-heading = افتحوا بريدكم
ask-sent-lede = إذا كان كل شيء على ما يرام فهناك رسالة في الطريق إليكم. اضغطوا الزر الذي فيها، فيذهب سؤالكم إلى الجهة المنظِّمة.
ask-sent-none = لا رسالة بعد عشر دقائق؟ انظروا في البريد المزعج، أو اسألوا مرة أخرى وتحققوا من كتابة العنوان.
ask-sent-on = المواعيد القادمة

ask-closed-heading = لا حاجة إلى السؤال الآن
ask-closed-cancelled = أُلغي «{ $title }»، فلا عنوان يُسأل عنه.
ask-closed-over = انتهى «{ $title }».
ask-closed-nothing = كل ما تقوله الجهة المنظِّمة عن «{ $title }» موجود في صفحته.
ask-closed-listing = عرض صفحته
ask-closed-on = مواعيد قادمة أخرى

## The page of whoever asked

asked-heading = سؤالكم
asked-describe = سؤالكم عن إعلان.
asked-about = تسألون عن «{ $title }».
asked-about-gone = الإعلان ليس على الموقع حاليًا.
asked-date = الموعد: { $when }
asked-name = اسمكم هناك: { $name }
asked-words-heading = ما تقولونه
asked-confirm-lede = هل ننقل هذا إلى الجهة المنظِّمة؟ إنها ترى كلماتكم ولا ترى بريدكم.
asked-confirm = تأكيد
asked-not-you = لم تسألوا؟ لا تفعلوا شيئًا. يُحذف بعد يومين.
asked-waits = وصل سؤالكم إلى الجهة المنظِّمة. يأتي جوابها بالبريد.
asked-waits-until = وصل سؤالكم إلى الجهة المنظِّمة. ما لم ترفض، يأتي الجواب بالبريد في { $when }.
asked-off = لن يقام هذا الموعد. أخبرناكم بالبريد، أو سنخبركم قريبًا.
asked-answered = وصلكم الجواب بالبريد، أو سيصلكم قريبًا. كان سؤالًا واحدًا وجوابًا واحدًا.
asked-withdraw-heading = غيّرتم رأيكم؟
asked-withdraw-text = يُحذف فورًا سؤالكم وبريدكم وأي جواب. أما ما أُرسل بالبريد فلا نستطيع استعادته.
asked-withdraw = سحب سؤالي
asked-withdrawn-heading = تم الحذف
asked-withdrawn-lede = لا يبقى شيء من سؤالكم.
asked-ended-heading = لم يعد هذا السؤال هنا
asked-ended-lede = سُحب أو أُجيب عنه، أو مضى موعده. لا يبقى شيء منه.
asked-lost-heading = هذا الرابط غير كامل
asked-lost-lede = قد ينقص جزء من العنوان. افتحوه مرة أخرى من الرسالة، أو انسخوه كاملًا.

## The private page of a listing

requests-heading = من يسألون
requests-link = الإجابة عن الأسئلة
requests-link-all = من سأل، وكيف يُجاب
requests-waiting = { $count ->
    [0] لا أحد ينتظر جوابًا.
    [one] شخص واحد ينتظر جوابًا.
    [two] شخصان ينتظران جوابًا.
    [few] { $count } أشخاص ينتظرون جوابًا.
    [many] { $count } شخصًا ينتظرون جوابًا.
   *[other] { $count } شخص ينتظرون جوابًا.
}
requests-lede-place = يسأل الناس هنا عن عنوان «{ $title }». لا ترون بريدهم، ولا يرون بريدكم.
requests-lede-link = يسأل الناس هنا عن رابط الانضمام إلى «{ $title }». لا ترون بريدهم، ولا يرون بريدكم.
requests-lede-both = يسأل الناس هنا عن عنوان «{ $title }» ورابطه. لا ترون بريدهم، ولا يرون بريدكم.
requests-lede-nothing = «{ $title }» لا يخفي شيئًا الآن، فلا يستطيع أحد أن يسأل. من سألوا من قبل مذكورون هنا.
requests-none = لم يسأل أحد بعد.
requests-more = الأقدم معروض هنا، وعددها { $count }. أجيبوا عن بعضها لتروا غيرها.
requests-nameless = شخص ما
requests-from = سؤال من { $name }
requests-date = لموعد { $when }
requests-date-off = لموعد لن يقام. وقد أُخبروا بذلك.
requests-no-words = لم تُكتب أي كلمات.
requests-due = يُرسَل من تلقاء نفسه في { $when } إن لم تفعلوا شيئًا.
requests-unsent = لم يُرسَل جوابكم ({ $when })، لأن الإعلان كان مخفيًا حينها. لم يُخبَر أحد بشيء. أجيبوا من جديد من فضلكم.
requests-answer-label = جوابكم
requests-answer-place = إرسال العنوان
requests-answer-link = إرسال الرابط
requests-answer-both = إرسال العنوان والرابط
requests-answer-words = إرسال كلماتي فقط
requests-answer-no = الرفض
requests-answer-no-hint = يُقال لمن سأل إنكم لا تستطيعون إعطاءه ذلك، ويُحذف سؤاله.
requests-reply-label = سطر منكم
requests-reply-hint = يمكنكم ترك هذا فارغًا. يُرسَل كما تكتبونه، فلا تكتبوا بريدكم إن كنتم لا تريدون أن يُعرف.
requests-send = إجابة
requests-send-which = الإجابة عن سؤال { $name }
requests-ignore = ويمكنكم ألا تفعلوا شيئًا. عندئذ لا يُرسَل شيء، ويُحذف كل ذلك بعد الموعد بيوم.
requests-answered-heading = أُجيب عنها
requests-answered-given = أُجيب باليد
requests-answered-itself = أُرسل من تلقاء نفسه
requests-answered-refused = رفضتم. يُحذف حالما يُخبَر من سأل.
requests-sends-heading = ما يُرسَل
requests-sends-nothing = لم يُملأ بعد شيء يمكن إرساله. حتى ذلك الحين يمكنكم الإجابة بالكلمات.
requests-sends-edit = تعديله
requests-how-heading = كيف يُجاب
requests-how-label = من يجيب؟
requests-how-hand = أنا في كل مرة
requests-how-itself = يُرسَل من تلقاء نفسه
requests-how-itself-hint = إلى كل من سأل ولم ترفضوا طلبه، كما يكون في ذلك الوقت. تبقون ترون من يسأل، وتستطيعون الرفض قبل ذلك.
requests-hours-label = قبل الموعد بكم؟
requests-how-save = حفظ هذا
requests-how-stands-hand = تجيبون عن كل سؤال بأنفسكم.
requests-how-stands-itself = يُرسَل الجواب من تلقاء نفسه قبل الموعد بمدة { $ahead }.
requests-how-owner = يختار هذا مسؤولو المجموعة.
requests-kept = تُحذف الأسئلة والأجوبة بعد الموعد بيوم، أو بعد 14 يومًا حيث لا موعد.

requests-done-answered = الجواب في الطريق.
requests-done-already = أُجيب عن هذا من قبل، منكم أو ممن يعتني بالإعلان معكم.
requests-done-hand = من الآن تجيبون عن كل سؤال بأنفسكم.
requests-done-itself = من الآن يُرسَل الجواب من تلقاء نفسه.

requests-refused-answer = اختاروا بماذا تجيبون.
requests-refused-words = اكتبوا الكلمات التي ستُرسَل.
requests-refused-off = لن يقام هذا الموعد. لا يمكنكم إلا الرفض.
requests-refused-hidden = لا يستطيع أحد رؤية الإعلان الآن، فلا يُرسَل شيء عنه. أجيبوا عندما يظهر من جديد، أو ارفضوا.

## Letters

letter-request-footer = تصل هذه الرسالة لأن شخصًا طرح سؤالًا بهذا العنوان. الردود عليها تذهب إلى من يدير هذا الموقع ولا تذهب إلى غيره. لن تصلكم إعلانات تجارية.
letter-request-withdraw = عرض سؤالي أو سحبه
letter-request-once = إنه سؤال واحد وجواب واحد: الرد على هذه الرسالة لا يصل إلى الجهة المنظِّمة.

letter-request-confirm-subject = نرجو تأكيد سؤالكم
letter-request-confirm-opening = يسأل شخص، على الأرجح أنتم، عن شيء بخصوص:
letter-request-confirm-ask = هل ننقله إلى الجهة المنظِّمة؟ إنها ترى الاسم والكلمات التي كُتبت، ولا ترى هذا العنوان.
letter-request-confirm-button = النظر فيه وتأكيده
letter-request-confirm-not-you = لم تسألوا؟ لا تفعلوا شيئًا، فلا يعرف بذلك أحد. يُحذف بعد يومين.

letter-request-known-subject = عن سؤالكم
letter-request-known-opening = سألتم هذا من قبل، وسؤالكم عندنا. لا حاجة إلى السؤال من جديد. يمكنكم أن تروا أين وصل، أو أن تسحبوه.
letter-request-known-button = عرض سؤالي

letter-request-asked-subject = هناك من يسألكم
letter-request-asked-opening-place = يسألكم { $name } عن عنوان:
letter-request-asked-opening-link = يسألكم { $name } عن رابط الانضمام إلى:
letter-request-asked-opening-both = يسألكم { $name } عن العنوان والرابط لهذا الإعلان:
letter-request-asked-somebody = شخص ما
letter-request-asked-words = الكلمات المكتوبة:
letter-request-asked-no-words = لم تُكتب أي رسالة مع السؤال.
letter-request-asked-button = إجابة
letter-request-asked-hidden = لا ترون بريد من يسأل، ولا يرى بريدكم. يمكنكم الإرسال أو الرفض أو ألا تفعلوا شيئًا.
letter-request-asked-itself = إن لم تفعلوا شيئًا، يصل إليه ذلك قبل الموعد بمدة { $ahead }، كما اخترتم.
letter-request-asked-footer = تصل هذه الرسالة لأنكم تعتنون بهذا الإعلان. لا يعرف أحد عنوانكم من خلالها، ولن تصلكم إعلانات تجارية.

letter-request-given-subject = الجواب عن سؤالكم
letter-request-given-opening = هذا هو الجواب عن سؤالكم بخصوص:
letter-request-given-place = أين
letter-request-given-link = رابط الانضمام
letter-request-given-words = تكتب الجهة المنظِّمة:
letter-request-given-care = احتفظوا به لأنفسكم من فضلكم: إنه غير معلن، والناس يعتمدون على ذلك.

letter-request-refused-subject = عن سؤالكم
letter-request-refused-opening = لا تستطيع الجهة المنظِّمة أن تعطيكم ما طلبتموه بخصوص:
letter-request-refused-deleted = حُذف سؤالكم وعنوانكم الآن. لن يصلكم منا شيء آخر عن هذا.

letter-request-off-subject = أُلغي ما سألتم عنه
letter-request-off-opening = ما سألتم عنه لن يقام:
letter-request-off-why = تكتب الجهة المنظِّمة:
letter-request-off-next = لا شيء عليكم أن تفعلوه. يُحذف سؤالكم من تلقاء نفسه، ونخبركم إذا عاد الموعد.

letter-request-changed-subject = تغيير فيما سألتم عنه
letter-request-changed-opening = هناك شيء مختلف عما قيل لكم. هكذا هو الآن:
letter-request-changed-stands = سيقام رغم ذلك:
