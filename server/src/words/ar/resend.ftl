### "I lost my link": one field, and always the same answer.
# Awaiting a native reader.

resend-heading = إرسال روابطكم من جديد
resend-describe = الحصول على كل روابطكم الخاصة بالبريد الإلكتروني.
resend-lede = فقدتم رابط إعلانكم، أو رابط الرسائل التي تصلكم؟ نرسل كل روابطكم إلى البريد الذي استعملتموه.
resend-email-label = بريدكم الإلكتروني
resend-email-hint = العنوان الذي كتبتموه عندما أضفتم إعلانًا أو طلبتم رسائل.
resend-send = أرسلوا إليّ روابطي
resend-done-heading = افتحوا بريدكم
resend-done-lede = إذا كنا نعرف هذا العنوان، فهناك رسالة في الطريق فيها كل روابطه.
resend-done-none = لا رسالة بعد عشر دقائق؟ انظروا في مجلد البريد المزعج، أو جرّبوا عنوانًا آخر لكم. نرسل رسالة واحدة كهذه كل عشر دقائق على الأكثر.
resend-done-again = تجربة عنوان آخر

## The ways here

foot-lost-link = فقدتم رابطكم الخاص؟
sign-in-lost-manage = فقدتم الرابط الخاص بإعلانكم، أو بالرسائل التي تصلكم؟
sign-in-lost-manage-link = إرسال روابطكم من جديد
