### The page behind the link that confirms a listing.
# Awaiting a native reader.

confirm-heading = هل هذا صحيح؟
confirm-lede = تحققوا من فضلكم من «{ $title }». لا يراه أحد بعد.
confirm-button = تأكيد
confirm-explain = اضغطوا «تأكيد» إذا كان هذا لكم وكانت المواعيد والمكان صحيحة.
confirm-not-yours = ليس لكم؟ أغلقوا هذه الصفحة. من دونكم لن يظهر للناس أبدًا.
confirm-preview-heading = ما سيراه الجميع
confirm-done-heading = سبق أن أكدتم هذا
confirm-done-lede = لا شيء آخر عليكم هنا. نراسلكم عندما يتغير شيء.
confirm-published-heading = صار ظاهرًا للجميع
confirm-published-lede = «{ $title }» على الموقع الآن. شكرًا لكم.
confirm-published-see = عرضه على الموقع
confirm-published-poster = طباعة ملصقه
confirm-held-heading = شكرًا، تم التأكيد
confirm-held-lede = سينظر شخص من فريقنا الآن في «{ $title }»، لأنه أول إعلان من بريدكم الإلكتروني.
confirm-held-next = نراسلكم عندما ينتهي ذلك. لا شيء عليكم أن تفعلوه.
confirm-gone-heading = هذا الرابط لم يعد يعمل
confirm-gone-lede = قد يكون قديمًا، أو ينقصه جزء. حاولوا نسخ الرابط كاملًا من الرسالة.
confirm-describe = تأكيد إعلان.
