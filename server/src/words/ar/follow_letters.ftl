### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.
# Awaiting a native reader.

letter-follow-page = تغيير ما تتابعونه، أو محو عنوانكم
letter-follow-stop = إلغاء الاشتراك في هذه الرسائل
letter-follow-footer = تصلكم هذه الرسالة لأنكم تتابعون { $what }. لا يرى عنوانكم أحد غيرنا.

letter-when-zone = { $when }، { $zone }
letter-this-time-at = هذه المرة في { $place }
letter-place-area = { $place } (تعرض الجهة المنظِّمة المنطقة فقط)
letter-place-on-request = { $place } (تقول الجهة المنظِّمة العنوان لمن يسأل)
letter-place-or-online = { $place }، أو على الإنترنت

letter-follow-confirm-subject = نرجو تأكيد أنكم تريدون رسائلنا
letter-follow-confirm-opening = طلب شخص، نرجو أن يكون أنتم، رسائل منا إلى هذا العنوان. هذا ما توافقون عليه:
letter-follow-confirm-ask = لا نرسل شيئًا قبل أن توافقوا. افتحوا هذه الصفحة واضغطوا «تأكيد».
letter-follow-confirm-button = الموافقة على هذه الرسائل
letter-follow-confirm-not-you = إن لم يكن هذا منكم فلا تفعلوا شيئًا. عندئذ لا تأتي رسالة أخرى، وبعد يومين نمحو العنوان.
letter-follow-confirm-footer = تصل هذه الرسالة لأن شخصًا كتب هذا العنوان. لا يراه أحد غيرنا، ولن تصلكم إعلانات تجارية.

letter-follow-known-subject = عن الرسائل التي تصلكم
letter-follow-known-opening = طلب شخص رسائل منا إلى هذا العنوان عن { $what }. أنتم تتابعون هذا أصلًا، فلم يتغير شيء.
letter-follow-known-rhythm = تأتي { $rhythm }.
letter-follow-known-button = عرض ما تتابعونه وتغييره

letter-news-button = عرضه على الموقع
letter-news-others = المواعيد القادمة
letter-news-new-subject = جديد مما تتابعونه
letter-news-new-subject-near = جديد قرب { $town }
letter-news-new-opening-near = هناك جديد قرب { $town }:
letter-news-new-opening = هناك جديد:
letter-news-back-opening = هذا عاد إلى الموقع:
letter-news-changed-subject = تغيير في شيء تتابعونه
letter-news-changed-subject-near = تغيير قرب { $town }
letter-news-changed-opening = تغيّر شيء:
letter-news-now = كيف هو الآن
letter-news-cancelled-subject = أُلغي شيء تتابعونه
letter-news-cancelled-subject-near = إلغاء قرب { $town }
letter-news-cancelled-opening = أُلغي هذا. لن يقام:
letter-news-cancelled-because = تقول الجهة المنظِّمة السبب:
letter-news-also = وتغيّر هذا أيضًا
letter-news-withdrawn-subject = أُزيل من الموقع شيء تتابعونه
letter-news-withdrawn-subject-near = إزالة من الموقع قرب { $town }
letter-news-withdrawn-opening = أُزيل هذا من الموقع:
letter-news-withdrawn-ask = لا نعرف هل سيقام أم لا. إذا كنتم تريدون الذهاب فاسألوا الجهة المنظِّمة أولًا.

letter-next-date-subject = قريبًا: شيء تتابعونه
letter-next-date-opening = طلبتم رسالة قبل الموعد القادم. هذه هي:
letter-next-date-promise = إذا تغيّر هذا الموعد أو أُلغي الآن، نكتب إليكم فورًا.

letter-daily-subject = اليوم وغدًا
letter-daily-subject-near = اليوم وغدًا قرب { $town }
letter-daily-opening = هذه رسالتكم اليومية عن { $what }.
letter-daily-dates = اليوم وغدًا

letter-weekly-subject = أسبوعاكم القادمان
letter-weekly-subject-near = أسبوعاكم القادمان قرب { $town }
letter-weekly-opening = هذه رسالتكم الأسبوعية عن { $what }.
letter-weekly-dates = الأسبوعان القادمان
letter-digest-zone = كل الأوقات { $zone }.
letter-digest-zones = الأوقات { $zone }، ما لم يُذكر بجانبها غيره.
letter-weekly-more = هناك مواعيد أكثر مما يتسع له المكان هنا. كلها:
letter-weekly-is-new = جديد
letter-weekly-new = جديد منذ آخر رسالة
letter-weekly-cancelled = أُلغي منذ آخر رسالة
letter-weekly-withdrawn = أُزيل من الموقع
letter-weekly-withdrawn-text = لا نعرف هل ستقام هذه أم لا. اسألوا الجهة المنظِّمة قبل أن تذهبوا.

letter-links-subject = روابطكم
letter-links-opening = طلبتم الروابط الخاصة بهذا العنوان. ها هي. من كانت عنده يستطيع استعمالها، فاحتفظوا بهذه الرسالة لأنفسكم.
letter-links-unconfirmed = هذا ينتظركم. افتحوا الصفحة واضغطوا «تأكيد»:
letter-links-listing = صفحته الخاصة، لتغييره أو إلغائه:
letter-links-follows-heading = الرسائل التي تصلكم
letter-links-follows = صفحتكم، لتغيير ما تتابعونه أو لإيقافه أو لمحو عنوانكم:
letter-links-asked-heading = رسائل طلبتموها
letter-links-asked = رسائل عن { $what } تنتظر موافقتكم. افتحوا الصفحة واضغطوا «تأكيد»:
letter-links-not-you = إن لم تطلبوا هذا فلا تفعلوا شيئًا. لم تصل هذه الروابط إلى أحد غيركم.
letter-links-footer = تصل هذه الرسالة لأن شخصًا كتب هذا العنوان في صفحة الروابط المفقودة. لا يراه أحد غيرنا.

### What is different, told as old and new.

change-standing = الحالة
change-takes-place = سيقام
change-cancelled = ملغى
change-cancelled-because = ملغى ({ $reason })
change-title = الاسم
change-when = متى
change-date = الموعد
change-series-next = { $rhythm }، القادم في { $day }
change-on = { $day }، { $what }
change-topic = الموضوع
change-note = الملاحظة
change-this-place = المكان
change-as-usual = كالمعتاد
change-none = لا شيء
change-added = موعد إضافي
change-left-out = لا موعد في ذلك اليوم
change-place = المكان
change-place-open = كان الجميع يستطيعون رؤية العنوان
change-place-kept = لم تعد الجهة المنظِّمة تعرضه ({ $place })
change-attendance = طريقة الحضور
change-link = رابط الانضمام
change-link-open = كان الجميع يستطيعون رؤيته
change-link-kept = غير معروض
change-link-other = رابط آخر
change-link-this = يستطيع الجميع رؤيته:
change-cost = الكلفة
change-state = المقهى
change-unsaid = غير مذكور
