### Pages that hardly change: help now, about.
# Awaiting a native reader.

about-title = عن Cuppa
about-description = ما هو Cuppa، ولمن هو، وكيف تضيفون إليه.
about-what = موقع Cuppa لوحة إعلانات لمقاهي الحد من الأضرار وفعالياته. تضيف المجموعة موعدًا في بضع دقائق، بلا حساب. يستطيع أي شخص أن ينظر. لا أحد يُحصى.
about-harm-title = ما هو الحد من الأضرار؟
about-harm = الحد من الأضرار يعني مساعدة الناس على البقاء أحياء وبخير، سواء استخدموا المخدرات أم لا. يبدأ من حيث يكون الناس. لا يحكم على أحد ولا يضغط على أحد.
about-from-title = من أين جاءت الفكرة
about-from = في سبتمبر 2012 أقامت HIT في ليفربول أول مقهى للحد من الأضرار، ليلتقي الناس في الفترات بين المؤتمرات الكبيرة. وساعد موقعها harmreductioncafe.com آخرين على فعل الشيء نفسه. وفعلت ذلك مجموعات حتى في ملبورن وجيلونغ البعيدتين. وCuppa يواصل ذلك.
about-list-title = أعلنوا عما تنظّمونه
about-list = تحتاجون إلى اسم ويوم ومكان أو لقاء على الإنترنت وبريد إلكتروني. لا يرى البريد إلا فريق الإشراف. ينظر الفريق في أول إعلان من كل عنوان جديد، فقد يتأخر ظهوره قليلًا.
about-use-title = استعمال المواعيد في أماكن أخرى
about-use = كل قائمة يمكن متابعتها في تقويم ويمكن أن تقرأها مواقع أخرى. ابحثوا عن «متابعة هذا التقويم».
about-wrong-title = هل هناك خطأ؟
about-wrong = اكتبوا إلى { $contact }. اذكروا عنوان الصفحة من فضلكم.
about-wrong-none = أخبروا من يديرون هذا الموقع، واذكروا عنوان الصفحة.
about-running = لمن يدير موقعًا كهذا: الواجبات والناس والمخاطر
about-towns-title = من أين جاءت المدن
about-towns = المدن من GeoNames (CC BY 4.0). سواحل الخريطة وحدودها من Natural Earth. الرموز البريدية البريطانية من Ordnance Survey (Open Government Licence). اختصرنا هذه القوائم. وهي داخل Cuppa، فلا يعرف أحد غيره أي مدينة تبحثون عنها.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = رخصة CC BY 4.0
about-towns-ogl = رخصة الحكومة المفتوحة (Open Government Licence)
