## How the post stands, for moderators; and the letter that tries it.

moderate-letters-link = Letters on their way
moderate-letters-heading = Letters on their way
moderate-letters-lede = Letters that a mail server does not take are tried again for two days. Addresses are shown shortened.
moderate-letters-tried = The letter goes out now. Its address takes letters again. Look here again in a minute.
moderate-letters-ended = The letter is given up. “Try now” sends it all the same.
moderate-letters-nothing = Nothing was done: the letter is on its way, has gone out, or its reader said that our letters are not wanted.
moderate-letters-waiting-heading = Waiting
moderate-letters-waiting = { $count ->
    [0] No letter waits.
    [one] One letter waits.
   *[other] { $count } letters wait.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Given up
moderate-letters-failed = { $count ->
    [0] No letter was given up in the last thirty days.
    [one] One letter was given up in the last thirty days.
   *[other] { $count } letters were given up in the last thirty days.
}
moderate-letters-withheld-heading = Held back
moderate-letters-suppressed = { $count ->
    [0] Every address takes letters.
    [one] One address takes no letters. It is kept as a code only. It ends when its owner asks for a letter and presses the button in it.
   *[other] { $count } addresses take no letters. They are kept as codes only. It ends when an owner asks for a letter and presses the button in it.
}
moderate-letters-withheld = { $count ->
    [0] No letter was held back for that in the last thirty days.
    [one] One letter was held back for that in the last thirty days.
   *[other] { $count } letters were held back for that in the last thirty days.
}
moderate-letters-returned-heading = Came back
moderate-letters-returned = { $count ->
    [0] No letter came back in the last thirty days.
    [one] One letter came back in the last thirty days.
   *[other] { $count } letters came back in the last thirty days.
}
moderate-letters-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
moderate-letters-line = { $kind }, to { $address }
moderate-letters-due = Goes out on { $when }
moderate-letters-again = { $count ->
    [one] Tried once. Next try on { $when }
   *[other] Tried { $count } times. Next try on { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = What was said: { $said }
moderate-letters-try = Try now
moderate-letters-try-which = Try now: { $what }
moderate-letters-end = Give up
moderate-letters-end-which = Give up: { $what }
moderate-letters-why-untrue = Not sent, because it was no longer true
moderate-letters-why-suppressed = Not sent, because its address takes no letters
moderate-letters-why-refused = Refused by the mail server
moderate-letters-why-late = Given up after two days
moderate-letters-why-given-up = Given up by a moderator
moderate-letters-why-bounced = Sent, and came back

letter-kind-confirm = Asks to confirm a listing
letter-kind-published = A listing is public
letter-kind-held = A listing waits for a moderator
letter-kind-rejected = A listing was not taken
letter-kind-change-published = A change is public
letter-kind-change-rejected = A change was not taken
letter-kind-edited = A moderator changed a listing
letter-kind-hidden = A listing is hidden
letter-kind-withdrawn = A listing was taken back
letter-kind-new-link = A new private link
letter-kind-looks-again = A decision was taken back
letter-kind-appeal-refused = Answer to an appeal
letter-kind-question = Asks whether a date takes place
letter-kind-write-up-published = A write-up is public
letter-kind-write-up-rejected = A write-up was not taken
letter-kind-write-up-waits = A decision about a write-up was taken back
letter-kind-held-again = Listings wait again
letter-kind-queue = Tells a moderator what waits
letter-kind-links = All private links of somebody
letter-kind-follow-confirm = Asks to confirm a follow
letter-kind-follow-known = The link of a follower
letter-kind-news-new = To a follower: something new
letter-kind-news-back = To a follower: something is back
letter-kind-news-changed = To a follower: a change
letter-kind-news-cancelled = To a follower: a cancellation
letter-kind-news-withdrawn = To a follower: something was taken back
letter-kind-daily = To a follower: the day
letter-kind-weekly = To a follower: the week
letter-kind-next-date = To a follower: the next date
letter-kind-sign-in = A link to sign in
letter-kind-holder-invited = Asks to look after a listing
letter-kind-holder-link = A new link to look after a listing
letter-kind-holder-ended = A link to a listing has ended
letter-kind-offered = Asks to take a listing over
letter-kind-handed-over = A listing was handed over
letter-kind-goes-elsewhere = A listing goes to somebody else
letter-kind-new-address = Asks at a new address
letter-kind-address-changed = An address has changed
letter-kind-codes-made = Codes on paper were made
letter-kind-code-used = A code from paper was used
letter-kind-import-suspended = A calendar is not asked any more
letter-kind-import-released = A calendar was approved
letter-kind-import-rejected = A calendar was not taken
letter-kind-import-looks-again = A decision about a calendar was taken back
letter-kind-group-invited = Asks into a group
letter-kind-group-ended = Somebody is no longer in a group
letter-kind-group-offered = Offers a part in a group
letter-kind-group-taken = An offer in a group was taken
letter-kind-claim-approved = A group has its name
letter-kind-claim-rejected = A group does not have the name
letter-kind-request-confirm = Asks to confirm a question
letter-kind-request-known = A question was asked twice
letter-kind-request-asked = Somebody asks for an address or a link
letter-kind-request-given = An address or a link is given
letter-kind-request-refused = An address or a link is not given
letter-kind-request-off = To somebody who asked: a cancellation
letter-kind-request-changed = To somebody who asked: a change
letter-kind-swept = Several listings were not taken
letter-kind-swept-undone = A decision about several listings was taken back

letter-test-subject = A test letter
letter-test-opening = This letter was sent by hand to see whether letters arrive. They do.
letter-test-footer = You get this letter because somebody who runs { $site } typed your address.

mail-test-sent = Sent. The mail server took the letter to { $address }.
mail-test-file = Written to a file in { $folder }: no mail server is set.
mail-state-sent = sent { $when }
mail-state-waiting = { $count ->
    [0] waiting, due { $when }
    [one] waiting, tried once, next try { $when }
   *[other] waiting, tried { $count } times, next try { $when }
}
mail-state-given-up = given up { $when }
mail-key-made = The key is in { $file }, for its owner only. Set CUPPA_DKIM_KEY to it and CUPPA_DKIM_SELECTOR to { $selector }, and say this in DNS:

## What `cuppa check` finds.

doctor-fine = fine
doctor-advice = better
doctor-amiss = amiss
doctor-settings-fine = The settings fit together.
doctor-database-absent = There is no database in the folder { $folder }. Say with --data where it is, or start the server first.
doctor-database-fine = The database is whole.
doctor-database-amiss = The database is damaged: { $said }. Stop the server and go back to your last backup.
doctor-keys-fine = Every row of the database leads where it should.
doctor-keys-amiss = { $count ->
    [one] One row leads to another that is not there
   *[other] { $count } rows lead to others that are not there
}, first in { $table }. Go back to your last backup, or tell us of it.
doctor-zones-fine = Time zones are known, as of { $version }.
doctor-zones-amiss = No time zones are known. Install the package tzdata.
doctor-room-fine = The disk has { $free } MB of room.
doctor-room-advice = The disk has only { $free } MB of room left.
doctor-room-amiss = The disk has only { $free } MB of room left, too little to copy the database before it is changed. Make room.
doctor-key-fine = The key { $file } is for its owner only.
doctor-key-amiss = The key { $file } can be read by others. Say: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] The helpline of Help now was known to be right within 180 days.
   *[other] All { $count } helplines of Help now were known to be right within 180 days.
}
doctor-lines-advice = { $count ->
    [one] A helpline of Help now is folded away, because nobody has checked it for 180 days: { $names }. Check it, and put a list of your own in the data folder, as the guide for whoever runs the site says.
   *[other] { $count } helplines of Help now are folded away, because nobody has checked them for 180 days: { $names }. Check them, and put a list of your own in the data folder, as the guide for whoever runs the site says.
}
doctor-lines-amiss = { $why } Until then Help now has the numbers that the program brings.
doctor-mail-files = No mail server is set: letters are written to { $folder }.
doctor-mail-local = Letters come from { $address }, which only this machine knows. Nothing was asked of DNS.
doctor-dns-absent = No DNS server is known on this machine. Name one with --dns.
doctor-dns-silent = DNS does not answer, so ask again later or name another server with --dns. This must be set: { $record }
doctor-spf-fine = SPF: servers that may send are named ({ $record }).
doctor-spf-absent = SPF is missing. Set this, or what whoever carries your letters says: { $record }
doctor-spf-open = SPF allows everybody to send ({ $record }). End it with ~all or -all.
doctor-spf-nobody = SPF lets nobody send ({ $record }), so that letters are turned away. Set this, or what whoever carries your letters says: { $wanted }
doctor-spf-many = SPF is there more than once for { $domain }, which counts as never. Make one record of them.
doctor-dkim-fine = DKIM: the key at { $name } is the one that letters are signed with.
doctor-dkim-none = Letters are not signed here. Either your mail server signs them with DKIM, or make a key: cuppa mail key DIR
doctor-dkim-absent = DKIM: the key is missing. Set this: { $record }
doctor-dkim-other = DKIM: another key is there, so that signatures fail. Set this: { $record }
doctor-dmarc-fine = DMARC is there ({ $record }).
doctor-dmarc-absent = DMARC is missing. Set this: { $record }
doctor-host-absent = The mail server { $host } has no address in DNS. Look at CUPPA_SMTP_URL.
doctor-ptr-fine = { $address } is called { $name }, and that leads back to it.
doctor-ptr-other = { $address } is called { $name }, which does not lead back to it. Whoever runs that address can mend it; it matters if your letters leave from there.
doctor-ptr-absent = { $address } has no name (PTR). Whoever runs that address can give it one; it matters if your letters leave from there.
doctor-ptr-own = Your mail server is on this machine. Its public address needs a name (PTR) that leads back to it, and the server must call itself so (HELO).
doctor-helo-fine = HELO: letters are handed over in the name { $name }, which leads to { $addresses } and back.
doctor-helo-short = HELO: letters are handed over in the name { $name }, which nobody else can look up. Set CUPPA_MAIL_HELO to a whole name, such as the one of your site.
doctor-helo-absent = HELO: letters are handed over in the name { $name }, which has no address in DNS. Give it one (A or AAAA), or set CUPPA_MAIL_HELO to a name that has one.
doctor-helo-other = HELO: letters are handed over in the name { $name }, whose address { $address } is called { $called }. Set CUPPA_MAIL_HELO to that name, or have the address called as you are (PTR).
doctor-helo-nameless = HELO: letters are handed over in the name { $name }, whose address { $address } has no name (PTR). Whoever runs that address can give it this one.
