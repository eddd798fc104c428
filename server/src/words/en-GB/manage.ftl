### The private page of a listing: how it stands, and what happens next.

manage-describe = The private page of a listing.
manage-private = This is your private page. Anyone who has its address can see it, so keep it to yourself.
manage-state-heading = How it stands
manage-next-heading = What happens next
manage-unconfirmed = Waiting for you
manage-unconfirmed-next = Open the link in our letter and press “Confirm”. Until then nobody can see it.
manage-waiting = Waiting for a moderator
manage-waiting-next = A person from our team takes a look, because this is the first one from your email address. We email you when that is done.
manage-public = Public
manage-public-next = Everybody can see it, follow it and print its poster.
manage-public-see = See it on the site
manage-public-poster = Posters to print
manage-public-calendar = Put it in your calendar
manage-rejected = Not taken
manage-rejected-next = It is not on the site. The moderator gave this reason:
manage-rejected-again = You can change what stands in the way and add it again.
manage-withdrawn = Taken back
manage-withdrawn-next = It is not on the site any more.
manage-preview-heading = What your listing says
manage-again-event = Add an event
manage-again-cafe = Add a café
