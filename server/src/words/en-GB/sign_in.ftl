### Signing in, by a link and one button.

sign-in-heading = Sign in
sign-in-describe = How moderators sign in.
sign-in-how = You need no account to read this site or to add an event.
sign-in-moderators = Moderators sign in with a link. It comes in a letter, or from the person who runs this site.
sign-in-lost = Lost your link? Ask the person who runs this site for a new one.
sign-in-ready = Press the button to sign in on this device.
sign-in-cookie = We then keep one cookie, so that we know it is you. It goes when you sign out.
sign-in-button = Sign in
sign-in-stale-heading = This link does not work any more
sign-in-stale = A sign-in link works once and for a short time. Ask the person who runs this site for a new one.
sign-in-add = Add your event
sign-in-signed-in = You are already signed in.
sign-in-to-queue = Go to the queue
sign-in-out-button = Sign out
