### Write-ups: how a date went, told by those who run it.

write-ups-title = How others did it
write-ups-lede = People who run cafés and events tell in a few lines how a date went: what happened, how many came, and what worked.
write-ups-of = How “{ $title }” went
write-ups-empty-title = Nobody has told yet
write-ups-empty = If you run a café or an event, its private page asks after each date how it went. What you write there stands here.
write-ups-all = All write-ups
write-ups-all-of = All write-ups of “{ $title }”
write-ups-feed = New write-ups for your news reader (Atom)
write-up-heading = How it went
write-up-of = How “{ $title }” went on { $day }
write-up-came = How many came
write-up-worked = What worked
write-up-otherwise = What we would do otherwise
write-up-read = Read all of it
write-up-read-which = Read all of it: “{ $title }”, { $day }
write-up-photos-count =
    { $count ->
        [one] With one photo
       *[other] With { $count } photos
    }

## On the private page

manage-write-ups-heading = How did it go?
manage-write-ups-ask = Tell others in a few lines how a date went. It helps those who start a café next.
manage-write-ups-tell = Tell how it went
manage-write-ups-tell-which = Tell how it went: { $day }
manage-write-ups-none-yet = No date has been yet. Come back when one has.
manage-write-ups-all-told = You have told about every date so far. Thank you.
manage-write-ups-link = Write-ups of your dates
manage-write-ups-written = What you have told
manage-write-ups-change = Read or change it
manage-write-ups-change-which = Read or change it: { $day }
manage-write-up-back = Back to the write-ups
manage-write-up-back-one = Back to the write-up
manage-write-up-heading = How did it go on { $day }?
write-up-not-yet = This date is still to come. Come back when it has been.
write-up-what-label = What happened?
write-up-what-hint = A few lines are enough. Please name nobody who has not agreed. Leave an empty line to start a new paragraph.
write-up-what-missing = Tell in a few lines what happened.
write-up-came-label = How many people came?
write-up-worked-label = What worked?
write-up-otherwise-label = What would you do otherwise next time?
write-up-changed-meanwhile = Somebody else has changed this write-up meanwhile. Theirs stands below. Press the button again to put your words in its place.
write-up-save = Save the write-up
write-up-now = How it reads now
write-up-seen = Everybody can read it.
write-up-waits = A moderator looks at it before everybody can read it.
write-up-waits-before = A moderator looks at it first. Until then everybody reads what stood there before.
write-up-rejected = A moderator did not take it. This is why:
write-up-rejected-then = Change it, and a moderator looks at it once more.
write-up-done-saved = Saved. Everybody can read it now.
write-up-done-waits = Saved. A moderator looks at it first.
write-up-done-unchanged = Nothing was different, so nothing was changed.
write-up-done-gone = It is gone, for good.
write-up-end-heading = Take it away
write-up-end-text = The words and the photos of this write-up are gone at once, for good. Copies that others have kept, and our backups of 30 days at most, are out of our reach.
write-up-end = Take the write-up away

## Photos

write-up-photos-heading = Photos
write-up-photos-lede = Up to { $most } photos. Nobody sees one before you have said who is in it. Where it was taken, and with which camera, is removed.
write-up-photos-first = Save the write-up first. Then you can add photos.
write-up-photos-enough = This write-up has { $most } photos. Take one away to add another.
write-up-alt-hint = For people who do not see it. For example: A kettle and six cups on a long table.
write-up-photo-add = Add the photo
write-up-photo-missing = Choose a photo.
write-up-photo-hidden = Nobody else sees it: you have not said who is in it.
write-up-photo-nobody = You said that nobody can be recognised.
write-up-photo-agreed = You said that everybody who can be recognised has agreed.
write-up-photo-look = Say who is in it, or cover something
write-up-photo-look-which = Say who is in it, or cover something: { $alt }
write-up-photo-title = Who is in this photo?
write-up-photo-lede = Faces, tattoos, name badges and screens tell who somebody is. A photo of the table or the cake tells as much of a good evening.
write-up-faces-label = Who can be recognised?
write-up-faces-hint = Nobody sees the photo before you choose one of these.
write-up-faces-nobody = Nobody can be recognised in it
write-up-faces-agreed = Everybody who can be recognised has said yes to this photo being on this site
write-up-cover-label = Cover parts of it
write-up-cover-hint = Tick the squares that shall be covered. What is below them is thrown away, here and on every page, and cannot come back. Copies that others have kept, and our backups of 30 days at most, are out of our reach.
write-up-cover-square = Row { $row }, column { $column }
write-up-photo-changed = This photo has changed since you opened the page. Look at it again, then say it once more.
write-up-photo-save = Save
write-up-photo-done = Saved. Look at it once more.
write-up-photo-end = Take the photo away

## For moderators

moderate-write-ups-heading = How dates went
moderate-write-ups-text = Write-ups by people whom nobody knows yet. Look whether the photos show anybody who may not want that.
moderate-counts-write-ups =
    { $count ->
        [one] 1 write-up
       *[other] { $count } write-ups
    }
moderate-write-up-before = What everybody reads until then
moderate-write-up-since = Waiting since { $when }
moderate-write-up-approved = Everybody can read the write-up of “{ $title }” now.
moderate-write-up-rejected = The write-up of “{ $title }” was not taken. Its organiser gets a letter with your reason.
moderate-write-up-take-down = Take this write-up down
moderate-write-up-undone = Taken back: the write-up of “{ $title }” waits once more.
log-write-up-approved = Write-up approved
log-write-up-rejected = Write-up not taken

## Letters

letter-write-up-published-subject = Your write-up is public
letter-write-up-published-opening = A moderator has looked at how “{ $title }” went on { $day }. Everybody can read it now. Thank you for telling.
letter-write-up-change = Change it, or take it away
letter-write-up-rejected-subject = About your write-up
letter-write-up-rejected-opening = A moderator has looked at how “{ $title }” went on { $day }, and has not taken what was written. This is why:
letter-write-up-rejected-then = You can change it: then a moderator looks at it once more. If you think we are wrong, answer this letter and a person will read it.
letter-write-up-waits-subject = We look at your write-up once more
letter-write-up-waits-opening = We wrote to you about how “{ $title }” went on { $day }. A moderator has taken that decision back.
letter-write-up-waits-then = It waits for a moderator once more. There is nothing you need to do: we write to you as soon as it is decided.

## What is kept

kept-write-ups = Write-ups: what you tell about a date, your photos, and what you said of who is in them. What you cover in a photo is not kept.
kept-write-ups-long = until you take it away or erase yourself, or as long as the listing
kept-write-ups-why = So that others learn from it.
