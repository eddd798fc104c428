### Leaflets and posters for everybody.
# Awaiting a native reader.

leaflets-title = المطويات
leaflets-description = مطويات عن الحد من الأضرار: اقرؤوها هنا، أو اطبعوها ووزّعوها.
leaflets-lede = قصيرة وبسيطة. اقرؤوها هنا، أو اطبعوا بعضها واتركوها بجانب إبريق الشاي.
leaflets-use = لطاولة في المقهى، أو غرفة انتظار، أو مكتبة، أو لمن يسأل من العائلة. انسخوها كما تشاؤون.
leaflets-preview = وجه المطوية: كوب شاي يسأل «{ $title }»
leaflets-read = القراءة هنا
leaflets-print = الطباعة
leaflets-file = { $paper }، { $colour } (PDF)
leaflets-colour = ملوّن
leaflets-black = أسود على أبيض
leaflets-fold-title = كيف تطبعونها وتطوونها
leaflets-fold-sides = اطبعوا على وجهي ورقة واحدة. اختاروا «القلب على الحافة القصيرة» و«الحجم الفعلي».
leaflets-fold-lay = ضعوها بحيث ترون رسم الطاولة الطويلة.
leaflets-fold-right = اطووا الثلث الأيمن فوق الأوسط.
leaflets-fold-left = اطووا الثلث الأيسر فوقه. الكوب الآن على الوجه الأول.
leaflets-black-tip = الأسود على الأبيض يُنسخ جيدًا على أي آلة ويوفّر الحبر.
leaflets-posters = ملصقات للطباعة
leaflets-all = كل المطويات
leaflets-leaflet = مطوية: { $title }

posters-title = الملصقات
posters-description = ملصق لأي حائط يدعو الناس إلى الحديث عن المخدرات على كوب شاي.
posters-lede = ملصق لأي حائط. لا تاريخ عليه، فيبقى صالحًا. ويقود الناس إلى المواعيد القادمة.
posters-use = لباب، أو غرفة عاملين، أو مكتبة، أو عيادة، أو واجهة متجر. استأذنوا أولًا، ثم علّقوه على مستوى النظر.
posters-general = «نتحدث عن المخدرات على كوب شاي»
posters-preview = الملصق: كوب شاي يقول «نتحدث عن المخدرات»، وآخر يجيب «على كوب شاي».
posters-own-title = ملصق لمقهاكم أو فعاليتكم
posters-own = لكل مقهى وكل فعالية هنا ملصقات خاصة، عليها الموعد والمكان. افتحوا صفحته واختاروا «طباعة ملصق».
posters-leaflets = مطويات للطباعة

invitation-title = نتحدث عن المخدرات على كوب شاي
invitation-kicker = مقاهي الحد من الأضرار
invitation-says = نتحدث عن المخدرات
invitation-answers = على كوب شاي.
invitation-welcome = تعالوا كما أنتم، سواء استخدمتم المخدرات أم لا.
invitation-quiet = لا أحد يحكم عليكم. لا يلزمكم أن تحكوا شيئًا.
invitation-swap = تبادلوا ما تعرفونه عن البقاء أحياء وبخير.
invitation-call = ابحثوا عن مقهى قريب منكم، أو ابدؤوا واحدًا.
