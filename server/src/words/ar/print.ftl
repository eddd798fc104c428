### The print room of a listing.
# Awaiting a native reader.

print-title = غرفة الطباعة: { $title }
print-description = ملصقات مصنوعة من الإعلان، جاهزة للطباعة.
print-heading = غرفة الطباعة
print-lede = ملصقات لإعلان { $title }، مصنوعة من صفحته. عدّلوا الإعلان فتتغير الملصقات أيضًا.
print-poster = ملصق
print-preview = ملصق { $title }، مصغَّرًا
print-choose = اختاروا الورق
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = نصف ورقة، للطاولات ولوحات الإعلانات
print-paper-hint-a4 = الورقة المعتادة
print-paper-hint-a3 = كبير، لنافذة أو حائط
print-paper-hint-letter = الورقة المعتادة في أمريكا الشمالية
print-colour = ملوّن
print-black = أسود على أبيض
print-link = { $piece }، { $paper }، { $colour } (PDF)
print-tip = الأسود على الأبيض يُنسخ جيدًا على أي آلة ويوفّر الحبر.
print-check = على كل ملصق عنوان قصير ورمز مربع يقودان إلى الصفحة، ليتحقق الناس قبل أن ينطلقوا.
print-back = العودة إلى الصفحة
print-over = انتهى الموعد. يعرض الملصق آخر موعد.
print-letters-title = لا نستطيع طباعة هذا بعد
print-letters-text = بعض الحروف أو العلامات في الإعلان ليست في أي من خطوط الطباعة عندنا. نفضّل ألا نطبع شيئًا على أن نحذف كلمات. يمكنكم طباعة الصفحة نفسها من متصفحكم.
