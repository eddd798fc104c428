### A place, and what is on there.
# Awaiting a native reader.

place-description = المواعيد القادمة في { $place }.
place-description-town = المواعيد القادمة في { $place } في { $town }.

place-way = كيف تصلون
place-way-far = على بعد { $distance } إلى { $direction } من وسط { $town }، بخط مستقيم.
place-way-middle = في وسط { $town }.
place-about = نحو { $distance }
place-way-unknown = لم يقل أحد بعد كيف الوصول بالحافلة أو القطار، أو أين يمكن إيقاف السيارة.
place-north = الشمال
place-north-east = الشمال الشرقي
place-east = الشرق
place-south-east = الجنوب الشرقي
place-south = الجنوب
place-south-west = الجنوب الغربي
place-west = الغرب
place-north-west = الشمال الغربي
place-open-street-map = عرضه على openstreetmap.org
place-open-street-map-hint = هذا خروج من موقعنا: سيرون عنوان شبكتكم. لا يُحمَّل شيء من هناك قبل أن تذهبوا.

place-access = سهولة الوصول
place-access-all = من يعلنون هنا يقولون:
place-access-differs = من يعلنون هنا لا يقولون الشيء نفسه. هذا ما يقوله كل منهم:
place-access-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}
place-access-none = لم يقل أحد ممن يعلنون هنا شيئًا عن سهولة الوصول بعد.
place-access-unknown = غير مذكور: { $what }. لا يعني ذلك «لا».
