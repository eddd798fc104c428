### Words that calendars and other programs show.
# Awaiting a native reader.

feed-name-whats-on = Cuppa: المواعيد القادمة
feed-name-events = Cuppa: الفعاليات
feed-name-cafes = Cuppa: المقاهي
feed-name-filtered = { $name } ({ $filter })
feed-name-near = قرب { $town }
feed-name-in = في { $country }
feed-name-group-gone = Cuppa: مجموعة لا تعلن عن شيء الآن
feed-description = مقاهي الحد من الأضرار وفعالياته، تعلن عنها المجموعات التي تنظّمها.
feed-cancelled-prefix = ملغى:{" "}
feed-capped = هناك مواعيد أكثر مما يتسع له هذا التقويم: من بعض الإعلانات لا يوجد هنا إلا أول 1,000 موعد. من دون «expand» في عنوانه يتسع لها كلها.
feed-cancelled-because = ملغى: { $reason }
feed-organised-by = من تنظيم { $group }
feed-place-area = { $area } (تُعطى المنطقة فقط)
feed-place-on-request = { $area } (يُعطى العنوان عند الطلب)
feed-online = على الإنترنت
feed-online-link = على الإنترنت: { $link }
feed-contact = للتواصل: { $contact }
feed-speaker = المتحدثون: { $speaker }
feed-next = الموعد القادم: { $when }
feed-date-cancelled = ملغى: { $when }
feed-been = أقيم في { $day }.
feed-taken-back = أُزيل هذا. لم يعد معلنًا هنا.
feed-taken-back-title = أُزيل «{ $title }». لم يعد معلنًا هنا.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }، { $days ->
    [one] قبل الموعد بيوم واحد
    [two] قبل الموعد بيومين
    [few] قبل الموعد بمدة { $days } أيام
    [many] قبل الموعد بمدة { $days } يومًا
   *[other] قبل الموعد بمدة { $days } يوم
}
feed-user-comment = هذه خلاصة للبرامج. انسخوا عنوانها إلى برنامج يقرأ JSON Feed، فتظهر فيه المواعيد الجديدة والمعدّلة.
