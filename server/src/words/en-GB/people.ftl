### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

## Signing in

sign-in-email-label = Your email address
sign-in-email-hint = The one you gave when you added a listing, or when you asked for letters.
sign-in-send = Send me a link
sign-in-asked-heading = Check your email
sign-in-asked-lede = If we know this address, a letter with a link is on its way. The link works once, within an hour.
sign-in-asked-none = No letter after ten minutes? Look in your spam folder, or try another address of yours. We send one such letter in ten minutes at most.
sign-in-asked-again = Try another address
sign-in-codes-heading = You cannot read your email?
sign-in-codes-text = Did you print codes on your page, or write them down? Each of them signs you in once.
sign-in-code-label = One of your codes
sign-in-code-hint = For example: abcd-efgh-ijkl-mnop
sign-in-code-send = Sign in with this code
sign-in-name-label = A name for this device, if you like
sign-in-name-hint = For example: library. Only you see it.
sign-in-new-link = Get a new link
sign-in-to-me = Go to your page

refused-code-missing = Type one of your codes.
refused-code = This code does not work. It may have a slip in it, or it was used before. Try another one.

## One's own page

shell-me = Me
foot-sign-in = Sign in
foot-me = Your page
me-heading = Your page
me-describe = Everything you have on Cuppa.
me-signed-in-as = You are signed in as { $email }.
me-out-heading = Sign in first
me-out-lede = This page is for whoever signed in. Get a link by email, and come back here.
me-listings-heading = Your listings
me-listings-none = You have no listing yet.
me-add-event = Add an event
me-add-cafe = Add a café
me-needs-heading = This waits for you
me-needs-confirm = Please confirm it. Until then nobody can see it.
me-needs-rejected = A moderator did not take it. Read why, and change it.
me-needs-agree = You were asked to look after it. Open it to say yes.
me-open = Open its private page
me-confirm = Look through it and confirm
me-next = Next: { $day }
me-next-none = No date is coming up.
me-shared = You look after it together with others.
me-from-calendars =
    { $count ->
        [one] One more listing came from your calendar. You find it on the page where you brought the calendar in.
       *[other] { $count } more listings came from your calendar. You find them on the page where you brought the calendar in.
    }
me-settings-heading = Signing in and letters
me-rights-heading = What we keep about you
me-kept-link = Download all that is kept about you
me-kept-text = A file with your listings, letters, follows and everything else.
me-erasure-link = Erase me
me-erasure-text = You see what happens to your listings first, and choose.
me-erasure-heading = Erase me
me-erasure-lede = This erases { $address } and everything here that is yours, for good. Nobody can take that back, not even we.
me-erasure-kept = If you want to keep something of it, download it first.
me-erasure-listings = What happens to your listings
me-erasure-listings-text = What goes to somebody else stays as it reads now. Look whether your name, your number or your words for yourself stand in it, and change that first.
me-erasure-seen = Everybody could see it. It is taken off the site at once, its followers are told, and calendars are told that it is off for 90 days. Only its web address stays.
me-erasure-unseen = Nobody saw it. Nothing of it stays.
me-erasure-names = It says your email address, so nobody else can have it as it is. Change its words first, or it is erased.
me-erasure-way-holder = { $address } goes on with it
me-erasure-way-group = { $group } goes on with it
me-erasure-way-erase = Erase it
me-erasure-calendars =
    { $count ->
        [one] One listing that came from your calendar goes with the page that you brought the calendar in on.
       *[other] { $count } listings that came from your calendars go with the page that you brought them in on.
    }
me-erasure-groups = What happens to your groups
me-erasure-group-on = { $group }: the member who has been in it longest owns it from then on.
me-erasure-group-ends = { $group }: nobody else is in it, so it is erased, too.
me-erasure-group-leaves =
    { $count ->
        [one] You leave one group that has other owners, or is not yours.
       *[other] You leave { $count } groups that have other owners, or are not yours.
    }
me-erasure-else = What else goes
me-erasure-follows =
    { $count ->
        [0] You follow nothing here.
        [one] The one thing that you follow. No more letters.
       *[other] The { $count } things that you follow. No more letters.
    }
me-erasure-held =
    { $count ->
        [one] Your link to one listing that you look after with somebody. The listing stays with them.
       *[other] Your links to { $count } listings that you look after with others. The listings stay with them.
    }
me-erasure-rest = Where you are signed in, your codes on paper, all letters to you, what you asked organisers, and what your listings said before. What moderators decided stays, without your name.
me-erasure-backups = Backups can hold it for 30 days at most. Then it is gone from there, too.
me-erasure-word = Type { $word } to say that you mean it
me-erasure-button = Erase me for good
me-erasure-stop = Not yet
me-erased-heading = You are erased
me-erased-lede = Nothing here is yours any more, and nobody is signed in. We wish you well.
me-erased-backups = The file in which it was kept is written anew within a day. Backups can hold it for 30 days at most.
erase-word = ERASE
erased-listing = Taken off this site
me-sessions-link = Where you are signed in
me-sessions-count =
    { $count ->
        [one] On this device only.
       *[other] On { $count } devices.
    }
me-codes-link = Codes on paper
me-codes-none = You have none. They help if you lose your email.
me-codes-count =
    { $count ->
        [one] You have one left. It is time to make new ones.
       *[other] You have { $count } left.
    }
me-address-link = Use another email address
me-address-text = Letters go to { $email }.
me-back = Your page

me-sessions-heading = Where you are signed in
me-sessions-lede = We keep no list of devices and no places. You can give each one a name, so that you know which is which.
me-session-this = This device
me-session-unnamed = No name
me-session-since = Signed in on { $day }. Ends by itself on { $until }.
me-session-name-label = Name
me-session-name = Save the name
me-session-end = Sign out there
me-sessions-end-heading = Everywhere else
me-sessions-end-text = Did you use a computer that others use, too? This signs you out everywhere but here.
me-sessions-end = Sign out everywhere else
me-done-named = The name is saved.
me-done-ended = You are signed out there.
me-done-all-ended = You are signed out everywhere else.

me-codes-heading = Codes on paper
me-codes-lede = If you lose your email, a code on paper still lets you in. Each code works once.
me-codes-how = Keep them where you keep things that matter, and where nobody looks for them. Whoever has one can sign in as you.
me-codes-replace = New codes replace the old ones. The old ones stop working at once.
me-codes-make = Make new codes
me-codes-made-heading = Your codes
me-codes-made-lede = This page shows them once. Print it now, or write them down.
me-codes-made-use = To use one, open { $address } and type it there. Cross it out afterwards.
me-codes-made-then = Lost your email for good? Sign in with a code, then give us another address on your page.

me-address-heading = Use another email address
me-address-lede = All your letters and links go to the new address: about your listings, and about what you follow.
me-address-now = Now they go to { $email }.
me-address-label = Your new email address
me-address-hint = We send a letter there. Nothing changes before you confirm it.
me-address-send = Send the letter
me-address-asked = A letter is on its way to the new address. Open it and press “Confirm”.
refused-address-same = Letters go to this address already.
refused-address-soon = We have just sent a letter to a new address of yours. Wait ten minutes before you try another one.

new-address-heading = Is this your new address?
new-address-describe = Confirm a new email address.
new-address-lede = Your letters will go to { $email }. Press the button if that is right.
new-address-button = Confirm
new-address-done-heading = Your address is changed
new-address-done-lede = Letters go to { $email } now. We have told the old address that there is a new one.
new-address-done-links = You are signed out everywhere, and your codes on paper open nothing any more: sign in again to make new ones. Private links that you have keep working. If others can read your old letters, make new links on the private pages.
new-address-taken-heading = This address is in use here
new-address-taken-lede = Somebody has used this address on Cuppa since we asked. Sign in with it, or choose another one.
new-address-stale-heading = This link does not work any more
new-address-stale-lede = It works for one day. Ask for a new letter on your page.

## Who looks after a listing

holders-heading = Who looks after it
holders-of = This is about “{ $title }”.
holders-lede = Several people can look after a listing. Each gets a link of their own, so you can end one without touching the others.
holders-organiser = Letters about it go to { $email }.
holders-organiser-hidden = Letters about it go to the person who added it, or who took it over.
holders-none = Nobody else looks after it yet.
holders-more =
    { $count ->
        [one] One more person looks after it.
       *[other] { $count } more people look after it.
    }
holders-you = You
holders-since = Since { $day }.
holders-asked = Asked on { $day }. They have not said yes so far.
holders-invite-heading = Ask somebody
holders-invite-text = They get a letter with a link. They can change everything, as you can. If they do not say yes within 30 days, the link ends and we forget their address.
holders-email-label = Their email address
holders-invite = Send the letter
holders-invite-organiser = Only the person whom letters go to can ask others.
holders-renew = Send a new link
holders-end = End this link
holders-handover-fold = Hand it over
holders-handover-text = They get a letter that asks them. If they say yes, letters go to them from then on, and your private link ends.
holders-stay = Keep a link of my own then
holders-handover = Offer it to them
holders-offered-on = Offered to them on { $day }. It stays yours until they say yes. An offer that nobody answers ends after 30 days.
holders-keep = Take the offer back
holders-offered-heading = This listing is offered to you
holders-offered-text = If you take it, letters about it come to you. You can ask others, and hand it over again. The person who had it may have asked to keep a link; you can end it. If you do not answer, the offer ends after 30 days.
holders-take-over = Yes, it is mine now
holders-leave-heading = Leave
holders-leave-text = Your link ends at once. The others go on.
holders-leave = Look after it no longer
holders-leave-organiser = Do you want to leave? Offer the listing to one of the others first, or take it off the site.
holders-agree-heading = You were asked to look after this listing
holders-agree-see = See its page
holders-agree-lede = Somebody who runs it wants you to look after it with them.
holders-agree-text = Say yes, and you can change it, move or cancel dates, and print its posters. If you do nothing, this link ends after 30 days and we forget your address.
holders-agree = Yes, I look after it
holders-decline = No, thank you
holders-done-invited = A letter is on its way to them, if they do not have a link already.
holders-done-renewed = A new link is on its way to them. The old one opens nothing any more.
holders-done-ended = That link is ended. We have told them.
holders-done-agreed = Thank you. This link is yours.
holders-left-heading = You have left
holders-left-lede = Your link opens nothing any more. The others go on.
holders-done-offered = A letter is on its way to them. It stays yours until they say yes.
holders-done-kept = It stays as it was.
holders-done-taken-over = It is yours now. This is its new private link; we have emailed it to you, too. Keep it.
holders-link = See who looks after it, and ask others
holders-count =
    { $count ->
        [0] Nobody but you looks after it.
        [one] One more person looks after it.
       *[other] { $count } more people look after it.
    }
holders-ended-title = This link was ended
holders-ended-text = You look after this listing no longer: you left, or somebody ended your link. If that is a mistake, ask the others for a new one.

refused-holder-not-open = Others can be asked once the address of this listing is confirmed, and while it is on the site or waits for a moderator.
refused-holder-left = They said no, or left, less than 30 days ago. Ask them in person first.
refused-asked-enough = Several such letters went to this address today. Ask them again tomorrow.
refused-holder-soon = We wrote to them just now. Try again in ten minutes.
refused-holders-asked = You have asked { $most } people within a day. Ask others tomorrow.
refused-holder-organiser = This is the address that letters go to already.
refused-holders-many = At most { $most } people can look after a listing. End a link that is not needed.
refused-handover = They have not said yes so far. Only somebody who looks after it can take it over.
refused-leaving = Letters about this listing go to you. Offer it to one of the others first, or take it off the site.

## Letters

letter-people-footer = This letter comes because of something that was done with this address or a listing. You will get no advertising.

letter-sign-in-subject = Your link to sign in
letter-sign-in-opening = Someone, most likely you, asked for a link to sign in.
letter-sign-in-button = Sign in
letter-sign-in-once = It works once, within an hour.
letter-sign-in-not-you = If this was not you, do nothing.

letter-holder-invited-subject = You are asked to look after a listing
letter-holder-invited-opening = Somebody who looks after “{ $title }” on { $site } asks you to do that with them.
letter-holder-invited-may = With this link you can change it, move or cancel dates, and print its posters. You need no account.
letter-holder-invited-button = Look after it, too
letter-holder-invited-keep = The link is yours alone: keep this letter, and do not pass it on.
letter-holder-invited-not-you = If you do not want this, do nothing. After 30 days the link ends and we forget your address.

letter-holder-link-opening = Here is your own link to look after “{ $title }”.
letter-holder-link-old = A link that you had before opens nothing any more.

letter-holder-ended-subject = A link of yours was ended
letter-holder-ended-opening = Your link to look after “{ $title }” opens nothing any more. Somebody who looks after the listing ended it.
letter-holder-ended-then = If that is a mistake, ask them for a new one.

letter-offered-subject = A listing is offered to you
letter-offered-opening = The person who runs “{ $title }” on { $site } wants to hand it over to you.
letter-offered-then = If you take it, letters about it come to you. Until you say yes, nothing changes.
letter-offered-button = Look at the offer
letter-offered-not-you = If you do not want it, do nothing, or say no on that page.

letter-handed-over-subject = A listing is yours now
letter-handed-over-opening = “{ $title }” was handed over to you.
letter-handed-over-then = Letters about it come to you from now on. The link that you had for it is replaced by this one.

letter-goes-elsewhere-subject = Your listing was handed over
letter-goes-elsewhere-opening = “{ $title }” was handed over to somebody who looked after it with you. Letters about it go to them now, and your private link opens nothing any more.
letter-goes-elsewhere-not-you = If you did not want this, write to { $contact }, and a person will look into it.

letter-codes-made-subject = New codes for signing in
letter-codes-made-opening = New codes on paper for signing in were made on your page. Earlier codes open nothing any more.
letter-codes-made-not-you = If this was not you, sign in, end every other session on your page, and make new codes.
letter-code-used-subject = A code signed you in
letter-code-used-opening = One of your codes on paper was used to sign in. It opens nothing any more.
letter-code-used-not-you = If this was not you, sign in, end every other session on your page, and make new codes.
letter-codes-button = Sign in

letter-new-address-subject = Is this your new address?
letter-new-address-opening = Somebody, most likely you, wants their letters from { $site } at this address.
letter-new-address-ask = Open this page and press “Confirm”.
letter-new-address-button = Confirm this address
letter-new-address-day = The link works for one day.
letter-new-address-taken = But this address is already used on { $site }, so we changed nothing. Sign in with it, or choose another address.
letter-new-address-not-you = If this was not you, do nothing. Then nothing changes.

letter-address-changed-subject = Your letters go to another address now
letter-address-changed-opening = Somebody who signed in as you gave us a new address and confirmed it there. All letters and links go there from now on. This is the last letter to this one.
letter-address-changed-not-you = If this was not you, write to { $contact } at once, and a person will look into it.

letter-links-held = You look after this listing together with others. This link is yours alone:
letter-links-sign-in-heading = Sign in
letter-links-sign-in = This link signs you in once, within an hour. Then you see everything on one page:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = The language of your letters
letters-in-now = Your letters come in this language: { $language }.
letters-in-other = Would you rather have another one? Open this page in that language, by the list at its foot.
letters-in-take = Write to me in { $language }
letters-in-taken = Your letters come in this language from now on.
