### "I lost my link": one field, and always the same answer.

resend-heading = Have your links sent again
resend-describe = Get all your private links by email.
resend-lede = Lost the link to your listing, or to the letters you get? We email all of your links to the address you used.
resend-email-label = Your email address
resend-email-hint = The one you gave when you added a listing or asked for letters.
resend-send = Send me my links
resend-done-heading = Check your email
resend-done-lede = If we know this address, a letter with all of its links is on its way.
resend-done-none = No letter after ten minutes? Look in your spam folder, or try another address of yours. We send one such letter in ten minutes at most.
resend-done-again = Try another address

## The ways here

foot-lost-link = Lost your private link?
sign-in-lost-manage = Lost the private link of your listing, or of the letters you get?
sign-in-lost-manage-link = Have your links sent again
