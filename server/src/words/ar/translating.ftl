### The languages of the site: how far each is, and how to help.
# Awaiting a native reader.

translating-title = لغات هذا الموقع
translating-description = إلى أين وصلت كل ترجمة، وكيف يمكنكم أن تساعدوا.
translating-lede = نكتب أولًا بالإنجليزية البريطانية. أما ما تقرؤونه هنا بلغات أخرى فترجمته آلة، وهو ينتظر أن يقرأه من نشأ على تلك اللغة.
translating-caption = إلى أين وصلت كل لغة
translating-language = اللغة
translating-sentences = الجمل
translating-so-many = { $done } من { $all }
translating-read = قرأها أهل اللغة
translating-source = اللغة الأصلية
translating-awaits = ليس بعد
translating-help-title = أعيرونا لغتكم
translating-help = اقرؤوا صفحة تعرفونها جيدًا. هل فيها جملة تبدو غريبة، أو باردة، أو فيها لوم؟ هل فيها كلمة غير التي يقولها الناس عن أنفسهم حيث تعيشون؟ أخبرونا ما الصفحة، وما الجملة، وماذا تقولون أنتم.
translating-help-how = اكتبوا إلى { $contact }. لا تحتاجون إلى حساب ولا إلى برامج. ولا نذكر اسمكم مع من قرؤوا لغتكم إلا إذا أردتم ذلك.
translating-note = ترجمة آلية. لم يقرأها بعد أحد نشأ على هذه اللغة.
translating-note-more = ساعدونا على قوله بكلمات أفضل
