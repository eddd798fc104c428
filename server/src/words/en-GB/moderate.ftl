### The moderators' queue.

moderate-heading = Waiting for you
moderate-describe = The moderators' queue.
moderate-count = { $count ->
    [one] One listing waits. Only moderators can see it.
   *[other] { $count } listings wait, the oldest first. Only moderators can see them.
}
moderate-empty-heading = Nothing waits
moderate-empty = Every listing has been looked at. Put the kettle on.
moderate-empty-next = When something new comes in, it shows here.
moderate-browse = See what is on
moderate-sign-out = Sign out
moderate-signed-in = You are signed in as a moderator.
moderate-released = “{ $title }” is public now. Its organiser gets a letter.
moderate-rejected = “{ $title }” was not taken. Its organiser gets a letter with your reason.
moderate-change-released = The change of “{ $title }” is public now. Its organiser gets a letter.
moderate-change-rejected = The change of “{ $title }” was not taken. Its organiser gets a letter with your reason.
moderate-edited = You changed “{ $title }”. Its organiser gets a letter with your note.
moderate-hidden = “{ $title }” is hidden now. Its organiser gets a letter with your reason.
moderate-shown = Everybody can see “{ $title }” again. Its organiser gets a letter.
moderate-settled = What was reported about “{ $title }” is settled.
moderate-already = Somebody has already decided about this one.
moderate-hidden-address = Hidden address
moderate-hidden-link = Hidden link
moderate-hidden-note = Only moderators see this.
moderate-email = Email
moderate-since = Waiting since
moderate-before = From this email address
moderate-before-none = This is the first one.
moderate-before-some = { $count ->
    [one] One other listing is public.
   *[other] { $count } other listings are public.
}
moderate-preview = See it as everybody would
moderate-preview-heading = “{ $title }” as everybody would see it
moderate-preview-lede = Only moderators can see this page.
moderate-back = Back to the queue
moderate-changed-meanwhile = Its organiser changed it while you looked. Please look once more, then decide.
moderate-edit = Change it yourself, with a note
moderate-watch = Look at the next ones from this address, too
moderate-changes-heading = Changes that wait
moderate-changes-text = Their authors are not trusted yet. Everybody sees the old words until you decide.
moderate-change-then = They want
moderate-change-since = Waiting since { $when }
moderate-flags-heading = Reported by visitors
moderate-settle = Nothing wrong here
moderate-show-again = Show it again
moderate-is-hidden = It is hidden from everybody while you look into it.
moderate-hide-section = Hide it while you look into it
moderate-hide = Hide it
moderate-remove-section = Keep it off the site
moderate-approve = Approve
moderate-reject-section = Do not take it
moderate-reason-label = Why not?
moderate-reason-hint = The organiser reads this word for word. Say what would make it right.
moderate-reject = Reject
moderate-reason-missing = Write why, so that the organiser knows what to change.
moderate-decisions-heading = Lately decided
moderate-decisions-empty = Nothing was decided yet.
moderate-decision-released = Approved
moderate-decision-rejected = Not taken
moderate-decision-change-released = Change approved
moderate-decision-change-rejected = Change not taken
moderate-decision-edited = Changed by us
moderate-decision-hidden = Hidden
moderate-decision-shown = Shown again
moderate-decision-settled = Reports settled
moderate-decision-by = { $verb } by { $who } on { $when }
moderate-decision-reason = Reason: { $reason }
moderate-decision-on = { $verb } on { $when }
moderate-moment = { $day }, { $clock } UTC
