### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Deine Links neu schicken lassen
resend-describe = Bekomm alle deine privaten Links per E-Mail.
resend-lede = Du hast den Link zu deinem Eintrag oder zu den E-Mails verloren, die du bekommst? Wir schicken alle deine Links an die Adresse, die du benutzt hast.
resend-email-label = Deine E-Mail-Adresse
resend-email-hint = Die, die du beim Eintragen oder beim Abonnieren angegeben hast.
resend-send = Schickt mir meine Links
resend-done-heading = Sieh in deine E-Mails
resend-done-lede = Wenn wir diese Adresse kennen, ist eine E-Mail mit allen ihren Links unterwegs.
resend-done-none = Nach zehn Minuten keine E-Mail? Sieh im Spam-Ordner nach, oder versuch eine andere deiner Adressen. Wir schicken höchstens eine solche E-Mail in zehn Minuten.
resend-done-again = Eine andere Adresse versuchen

## The ways here

foot-lost-link = Privaten Link verloren?
sign-in-lost-manage = Du hast den privaten Link zu deinem Eintrag oder zu deinen E-Mails verloren?
sign-in-lost-manage-link = Deine Links neu schicken lassen
