### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = لغات أخرى
texts-describe = ما يقوله إعلانكم بلغات أخرى.
texts-lede = اكتبوا إعلانكم بلغات أخرى أيضًا. من يقرأ هذا الموقع بإحداها يقرأ كلامكم بها. أما الأوقات والأماكن وكل ما اخترتموه فيُترجم من تلقاء نفسه.
texts-there = هو موجود بهذه اللغات
texts-own = كلامكم الأصلي
texts-add-heading = إضافة لغة
texts-add-text = اختاروا لغة. تكتبون الاسم وما هو الموضوع.
manage-language-label = لغة كلامكم الأصلي
texts-own-hint = بهذه اللغة ملأتم الاستمارة. بها تعرف برامج قراءة الشاشة كيف تقرؤها بصوت مسموع.
texts-waits = في هذا الكلام تعديلكم الذي ينتظر فريق الإشراف.
texts-form-title = كلامكم بهذه اللغة: { $language }
texts-form-lede = قولوا ما يقوله كلامكم الأصلي. أبسط الكلام أحسنه.
texts-original = كلامكم الأصلي ({ $language })
texts-nothing = لا شيء هنا.
texts-remove-heading = إزالة هذا الكلام
texts-remove-text = من يقرأ بهذه اللغة ({ $language }) يرى كلامكم الأصلي من جديد.
texts-remove = إزالة الكلام بهذه اللغة: { $language }
texts-link-text = من يقرأ هذا الموقع بلغة أخرى يرى كلامكم الأصلي إلى أن تقولوه بتلك اللغة.
texts-link = قوله بلغات أخرى
texts-field = { $field } ({ $language })
texts-written-in = كُتب بهذه اللغة: { $language }. لم يترجمه أحد بعد.
texts-written-in-one = كُتب بهذه اللغة: { $language }.
texts-also = أيضًا باللغات التالية:
texts-print = بلغات أخرى
texts-name = الاسم
