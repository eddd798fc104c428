### The page behind the link that confirms a listing.

confirm-heading = Is this right?
confirm-lede = Please check “{ $title }”. Nobody can see it yet.
confirm-button = Confirm
confirm-explain = Press “Confirm” if this is yours and the dates and the place are right.
confirm-not-yours = Not yours? Close this page. Without you it never becomes public.
confirm-preview-heading = What everybody will see
confirm-done-heading = You have already confirmed this
confirm-done-lede = There is nothing more to do here. We email you when something changes.
confirm-published-heading = It is public
confirm-published-lede = “{ $title }” is on the site now. Thank you.
confirm-published-see = See it on the site
confirm-published-poster = Print its poster
confirm-held-heading = Thank you, that is confirmed
confirm-held-lede = A person from our team now takes a look at “{ $title }”, because this is the first one from your email address.
confirm-held-next = We email you when that is done. There is nothing you need to do.
confirm-gone-heading = This link does not work any more
confirm-gone-lede = It may be old, or a part of it may be missing. Try to copy the whole link from the letter.
confirm-describe = Confirm a listing.
