### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Anmelden
sign-in-describe = Melde dich mit einem Link an, den wir dir per E-Mail schicken.
sign-in-how = Du brauchst kein Konto, um hier zu lesen oder etwas einzutragen. Wenn du einen Eintrag hast, dich um einen kümmerst oder etwas per E-Mail abonniert hast, siehst du nach dem Anmelden alles auf einer Seite.
sign-in-moderators = Es gibt kein Passwort: Wir schicken dir einen Link.
sign-in-ready = Drück den Knopf, um dich auf diesem Gerät als { $address } anzumelden.
sign-in-cookie = Wir speichern dann einen Cookie, damit wir wissen, dass du es bist. Er verschwindet, wenn du dich abmeldest.
sign-in-button = Anmelden
sign-in-stale-heading = Dieser Link geht nicht mehr
sign-in-stale = Ein Link zum Anmelden geht einmal und nur kurze Zeit. Hol dir einen neuen.
sign-in-signed-in = Du bist schon angemeldet.
sign-in-to-queue = Zur Prüfliste
sign-in-out-button = Abmelden
