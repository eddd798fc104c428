### Signing in, by a link and one button.

sign-in-heading = Sign in
sign-in-describe = Sign in by a link that we email you.
sign-in-how = You need no account to read this site or to add an event. If you have a listing, look after one or follow by email, signing in shows you everything on one page.
sign-in-moderators = There is no password: we email you a link.
sign-in-ready = Press the button to sign in on this device as { $address }.
sign-in-cookie = We then keep one cookie, so that we know it is you. It goes when you sign out.
sign-in-button = Sign in
sign-in-stale-heading = This link does not work any more
sign-in-stale = A sign-in link works once and for a short time. Get a new one.
sign-in-signed-in = You are already signed in.
sign-in-to-queue = Go to the queue
sign-in-out-button = Sign out
