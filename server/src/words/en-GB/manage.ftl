### The private page of a listing: how it stands, and everything that can be done with it.

manage-describe = The private page of a listing.
manage-private = Anyone who has the address of this page can change your listing. Share it only with people who help you run it.
manage-state-heading = How it stands
manage-unconfirmed = Waiting for you
manage-unconfirmed-next = Please look through it and press “Confirm”. Until then nobody can see it.
manage-unconfirmed-link = Look through it and confirm
manage-waiting = Waiting for a moderator
manage-waiting-next = A person from our team takes a look before everybody can see it. We email you when that is done. You can still change everything.
manage-hidden = Hidden for now
manage-hidden-next = Someone told us about a problem with it. Nobody can see it while a moderator looks into it. We email you when that is done.
manage-public = Public
manage-public-next = Everybody can see it, follow it and print its poster.
manage-public-see = See it on the site
manage-public-poster = Posters to print
manage-public-calendar = Put it in your calendar
manage-rejected = Not taken
manage-rejected-next = It is not on the site. The moderator gave this reason:
manage-rejected-again = You can change what stands in the way. Then a moderator looks at it once more.
manage-withdrawn = Taken back
manage-withdrawn-next = It is not on the site any more. Calendars are told that it does not take place. Everything is kept here, and one button brings it back.
manage-bring-back = Bring it back
manage-cancelled = Cancelled
manage-cancelled-next = Its page says that it does not take place. Calendars and posters say so, too.
manage-uncancel = It takes place after all

manage-done-edited = Saved. Everybody sees the new version, if they can see the listing.
manage-done-unchanged = Nothing was different, so nothing was changed.
manage-done-waits = Saved. A moderator looks at this change first. Until then everybody sees what was there before.
manage-done-dropped = The change is dropped. Everything stays as it is.
manage-done-cancelled = It is cancelled. Calendars, posters and letters to followers say so.
manage-done-kept = It takes place.
manage-done-withdrawn = It is off the site.
manage-done-back = It is back.
manage-done-link = This is your new private link. The old one opens nothing any more. We have emailed you the new one, too.
manage-link-copy = Your private link

manage-waits-heading = Waiting for a moderator
manage-waits-text = A person from our team looks at these changes, because they do not know you yet. Until then everybody sees what was there before.
manage-drop = Drop this change
manage-seen-now = Everybody sees
manage-seen-then = You want
manage-change-of-date = The date of { $day }
manage-change-picture = The picture is different.
manage-nothing = Nothing
manage-yes = Yes

manage-edit-heading = Change it
manage-edit-event = The name, the time, the place, the words, the picture: everything on one page.
manage-edit-cafe = The name, the usual time and place, the words, the picture: everything on one page.
manage-edit-link = Change everything
manage-change-event = Change your event
manage-change-cafe = Change your café
manage-save = Save the changes
manage-back = Your listing’s private page
manage-back-unsaved = Back without saving
manage-edit-waits = This form holds your change that waits for a moderator. Saving it again replaces that change.
manage-picture-there = This picture is there now. Choose another one below to replace it.
manage-picture-remove = Take the picture away
manage-note-legend = For the organiser
manage-note-label = What did you change, and why?
manage-note-hint = The organiser gets this note by email. The log keeps it, too.

manage-met-title = Somebody else changed this meanwhile
manage-met-text = Nothing is lost: your words are in the form below. Look through both versions, then save again.
manage-met-clashes = You both changed this. The form holds your words:
manage-met-taken = Only they changed this. The form has it already:
manage-met-theirs = They wrote
manage-met-mine = You wrote
manage-met-before = Before

manage-dates-heading = Its next dates
manage-dates-text = Choose one to move it, to cancel it, or to give it a topic, a place or a note of its own.
manage-dates-none = No date is coming up. Change the listing to give it new ones.
manage-date-title = { $day }
manage-date-when = When this date is
manage-date-end-section = It ends on another day
manage-date-what = What is different this time
manage-date-title-label = Topic this time
manage-date-title-hint = People see it under the name. For example: Naloxone, with Sam
manage-date-place-label = Somewhere else this time?
manage-date-place-hint = Leave this empty if it is at the usual place.
manage-date-note-label = A note for this date
manage-date-note-hint = For example: Use the side door, the front one is being painted.
manage-save-date = Save this date
manage-date-cancelled = This date is cancelled.

manage-cancel-heading = Cancel
manage-cancel-all-text = Every date that is still to come is cancelled. The page stays and says so, and so do calendars and posters. To cancel one date only, choose it above.
manage-cancel-once-text = The page stays and says that it does not take place, and so do calendars and posters.
manage-cancel-reason-label = Why? You may leave this empty.
manage-cancel-reason-hint = Everybody can read it. For example: The heating is broken.
manage-cancel-all = Cancel all dates
manage-cancel-once = Cancel it
manage-cancel-date-heading = Cancel this date
manage-cancel-date-text = The date stays on the page and says that it is cancelled. Nobody should stand before a locked door.
manage-cancel-date = Cancel this date

manage-withdraw-heading = Take it off the site
manage-withdraw-text = Its page goes away. Calendars that have it are told that it does not take place. You can bring it back later. If people may still come, cancel it instead: then the page tells them.
manage-withdraw-reason-label = Why? You may leave this empty.
manage-withdraw-reason-hint = Only our moderators can read this.
manage-withdraw = Take it off the site

manage-link-heading = Your private link
manage-letters-go = Letters about this listing go to { $email }.
manage-link-text = Has the link got into the wrong hands? Make a new one. The old one stops working at once.
manage-new-link = Make a new link

manage-replaced-title = This link was replaced
manage-replaced-text = Somebody made a newer private link for this listing. It was emailed to the address of the listing.
manage-unknown-title = This link does not open anything
manage-unknown-text = A part of it may be missing. Try to copy the whole link from the letter, or let us email you all your links.
manage-resend = Email me my links

manage-preview-heading = What your listing says
manage-preview-link = See the page as everybody sees it
manage-preview-title = { $title }: how it looks
manage-preview-lede = This is how the page looks to everybody, or will as soon as it is public.
manage-hidden-note = Only you and our moderators see this.
