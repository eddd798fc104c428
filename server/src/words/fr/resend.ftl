### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Recevoir vos liens de nouveau
resend-describe = Recevez tous vos liens privés par e-mail.
resend-lede = Vous avez perdu le lien de votre annonce, ou des e-mails que vous recevez ? Nous envoyons tous vos liens à l’adresse que vous avez utilisée.
resend-email-label = Votre adresse e-mail
resend-email-hint = Celle que vous avez donnée pour une annonce ou pour recevoir des e-mails.
resend-send = Envoyez-moi mes liens
resend-done-heading = Regardez vos e-mails
resend-done-lede = Si nous connaissons cette adresse, un e-mail avec tous ses liens est en route.
resend-done-none = Pas d’e-mail après dix minutes ? Regardez dans vos courriers indésirables, ou essayez une autre de vos adresses. Nous envoyons au plus un tel e-mail toutes les dix minutes.
resend-done-again = Essayer une autre adresse

## The ways here

foot-lost-link = Lien privé perdu ?
sign-in-lost-manage = Vous avez perdu le lien privé de votre annonce, ou des e-mails que vous recevez ?
sign-in-lost-manage-link = Recevoir vos liens de nouveau
