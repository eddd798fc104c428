### The principles, and what moderators decide of groups.
# Awaiting a native reader.

principles-title = ما يقوم عليه مقهى الحد من الأضرار
principles-description = ثماني جمل قصيرة يوافق عليها مقهى أو مجموعة.
principles-lede = يستطيع أي شخص أن يقيم مقهى. ومن يسمّيه هنا مقهى للحد من الأضرار يوافق على هذا.
principle-welcome = الجميع مرحَّب بهم كما هم، سواء استخدموا المخدرات أم لا.
principle-no-conditions = لا أحد ملزم بأن يتوقف، أو يعد بشيء، أو يحكي شيئًا.
principle-together = يشارك أشخاص يستخدمون المخدرات في التخطيط له وفي إدارته وفي الحديث فيه.
principle-respect = نتحدث عن الناس باحترام، ولا نختصر أحدًا في وصف.
principle-true = ما نقوله عن المخدرات والصحة صحيح، وعندما لا نعرف نقول إننا لا نعرف.
principle-private = ما يحكيه الناس يبقى هناك. لا نكتب قوائم بمن جاؤوا، ولا نصوّر من لا يريد ذلك.
principle-safe = نعرف ما العمل عندما يأخذ شخص جرعة زائدة، وهناك من الحاضرين من يستطيع فعله.
principle-nothing-sold = لا أحد يبيع المخدرات هناك، ولا أحد يُجبَر على شراء شيء، ولا أحد يكسب مالًا ممن يأتون.
principles-version = هذا النص بتاريخ { $day }.
principles-how = من يؤكد مقهى هنا يوافق على هذا باسم المقهى. والمجموعة توافق في صفحتها. إذا كان لفريق الإشراف سبب لسحب ذلك، يستطيع الجميع قراءة السبب.

confirm-principles = بالضغط على «تأكيد» تقولون إن المقهى يلتزم بهذه المبادئ:
listing-agreed-badge = مقهى للحد من الأضرار
listing-agreed = وافق على
listing-agreed-on = في { $day }.
listing-withdrawn = سحب فريق الإشراف اسم «مقهى للحد من الأضرار» في { $day }:

## What moderators do

claims-heading = أسماء يطلبها أشخاص
claims-lede = يستعمل آخرون الاسم، أو هناك مجموعة بهذا الاسم من قبل.
claims-none = لا أحد ينتظر جوابًا.
claims-who = يطلب { $email } اسم «{ $name }».
claims-others =
    { $count ->
        [0] لا إعلان ظاهرًا لآخرين بهذا الاسم.
        [one] هناك إعلان واحد ظاهر لغيره بهذا الاسم.
        [two] هناك إعلانان ظاهران لآخرين بهذا الاسم.
        [few] هناك { $count } إعلانات ظاهرة لآخرين بهذا الاسم.
        [many] هناك { $count } إعلانًا ظاهرًا لآخرين بهذا الاسم.
       *[other] هناك { $count } إعلان ظاهر لآخرين بهذا الاسم.
    }
claims-own =
    { $count ->
        [0] ولا إعلان له بهذا الاسم.
        [one] وله إعلان واحد بهذا الاسم.
        [two] وله إعلانان بهذا الاسم.
        [few] وله { $count } إعلانات بهذا الاسم.
        [many] وله { $count } إعلانًا بهذا الاسم.
       *[other] وله { $count } إعلان بهذا الاسم.
    }
claims-here = هناك مجموعة بهذا الاسم. إذا قبلتم يصير من مسؤوليها.
claims-page = عرض ما هو معلن بهذا الاسم
claims-approve = قبول
claims-reject-fold = الرفض
claims-reject-label = السبب، ويُقال لمن طلب
claims-reject = الرفض لهذا السبب
claims-decided-heading = تقرّر
claims-approved = قُبل: { $name }
claims-rejected = رُفض: { $name }
claims-undo = التراجع عن هذا
claims-done-approved = صار الاسم له. نخبره بذلك.
claims-done-rejected = رفضتم. نخبره بالسبب.
claims-done-undone = ينتظر من جديد.
claims-done-nothing = سبق أن قرر شخص في هذا، أو لم يعد ممكنًا.
claims-gone-person = شخص حُذفت بياناته

mod-groups-heading = المجموعات
mod-groups-lede = ما يعلنه أعضاء مجموعة موثوقة يظهر فورًا. ثلاثة إعلانات مقبولة تكسبها ذلك.
mod-groups-none = لم يبدأ أحد مجموعة حتى الآن.
mod-group-members =
    { $count ->
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
mod-group-listings =
    { $count ->
        [0] لا تنظّم شيئًا
        [one] لها إعلان واحد
        [two] لها إعلانان
        [few] لها { $count } إعلانات
        [many] لها { $count } إعلانًا
       *[other] لها { $count } إعلان
    }
mod-group-closed = مغلقة
mod-group-trusted = موثوقة
mod-group-earned = موثوقة بفضل ثلاثة إعلانات مقبولة
mod-group-distrusted = لم تعد موثوقة:
mod-group-trust = منحها الثقة
mod-group-distrust-fold = سحب الثقة منها
mod-group-distrust-label = السبب، لفريق الإشراف
mod-group-distrust = سحب الثقة لهذا السبب
mod-agreements-heading = من وافق على المبادئ
mod-agreements-lede = إذا سحبتم موافقة، يستطيع الجميع قراءة السبب، ويزول بجانبها اسم «مقهى للحد من الأضرار».
mod-agreements-none = لا أحد حتى الآن.
mod-agreement-on = وافق في { $day }.
mod-agreement-withdrawn = سُحبت:
mod-agreement-revoke-fold = سحبها
mod-agreement-revoke-label = السبب، ويستطيع الجميع قراءته
mod-agreement-revoke = سحبها لهذا السبب
mod-agreement-restore = إعادتها
mod-groups-done = تم.

merges-heading = دمج مجموعات أو أماكن
merges-lede = إذا كان لمجموعة واحدة أو مكان واحد عنوانان فادمجوهما. عندئذ يقود العنوان القديم إلى الآخر. يمكنكم التراجع عن ذلك.
merges-what-label = ماذا يُدمج؟
merges-what-group = مجموعتان
merges-what-place = مكانان
merges-from-label = العنوان الذي يزول
merges-from-hint = صفحته، أو الجزء الأخير من عنوانه.
merges-into-label = العنوان الذي يبقى
merges-look = عرض ما سيحدث
merges-preview-heading = هذا ما سيحدث
merges-preview-text = «{ $from }» يقود إلى «{ $into }» من ذلك الحين. ويبقى الاسم «{ $into }».
merges-preview-moves =
    { $count ->
        [0] لا ينتقل أي إعلان ظاهر.
        [one] ينتقل إعلان ظاهر واحد:
        [two] ينتقل إعلانان ظاهران:
        [few] تنتقل { $count } إعلانات ظاهرة:
        [many] ينتقل { $count } إعلانًا ظاهرًا:
       *[other] ينتقل { $count } إعلان ظاهر:
    }
merges-preview-stays =
    { $count ->
        [0] لا إعلان ظاهرًا هناك حتى الآن.
        [one] هناك إعلان ظاهر واحد من قبل:
        [two] هناك إعلانان ظاهران من قبل:
        [few] هناك { $count } إعلانات ظاهرة من قبل:
        [many] هناك { $count } إعلانًا ظاهرًا من قبل:
       *[other] هناك { $count } إعلان ظاهر من قبل:
    }
merges-preview-members =
    { $count ->
        [0] لا ينتقل أي أعضاء.
        [one] عضو واحد يصير عضوًا في المجموعة الأخرى.
        [two] عضوان يصيران عضوين في المجموعة الأخرى.
        [few] { $count } أعضاء يصيرون أعضاء في المجموعة الأخرى.
        [many] { $count } عضوًا يصيرون أعضاء في المجموعة الأخرى.
       *[other] { $count } عضو يصيرون أعضاء في المجموعة الأخرى.
    }
merges-preview-followers =
    { $count ->
        [0] لا يتابعه أحد بالبريد.
        [one] شخص واحد يتابعه بالبريد يصير متابعًا للآخر.
        [two] شخصان يتابعانه بالبريد يصيران متابعين للآخر.
        [few] { $count } أشخاص يتابعونه بالبريد يصيرون متابعين للآخر.
        [many] { $count } شخصًا يتابعونه بالبريد يصيرون متابعين للآخر.
       *[other] { $count } شخص يتابعونه بالبريد يصيرون متابعين للآخر.
    }
merges-merge = دمج
merges-standing-heading = مدموجة
merges-standing-none = لا شيء مدموج.
merges-standing = { $from } يقود إلى { $into } منذ { $day }.
merges-undo = التراجع عن هذا
merges-done-merged = تم الدمج.
merges-done-undone = عاد لكل منهما عنوانه.
merges-done-nothing = سبق التراجع عن هذا.
refused-merge-absent = لا نجد شيئًا ظاهرًا للجميع في هذا العنوان.
refused-merge-same = هذان واحد أصلًا.
refused-merge-again = سبق دمج هذا. تراجعوا عن ذلك أولًا، أو اختاروا العنوان الذي يقود إليه.
refused-merge-closed = أُغلقت هذه المجموعة. ما انتهى لا يُدمج: يُحفظ اسمه كي لا يظن أحد أن غيره هو.
refused-merge-members = لهذه المجموعة أعضاء، والأخرى اسم مكتوب فقط. ادمجوهما بالاتجاه المعاكس.

moderate-claims-link = أسماء يطلبها أشخاص
moderate-groups-link = المجموعات والثقة والمبادئ
moderate-merges-link = دمج مجموعات أو أماكن
