### The moderators' queue.

moderate-heading = Waiting for you
moderate-describe = The moderators' queue.
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
moderate-flags-text = Somebody says that something is wrong. Everybody still sees these, unless it says otherwise.
moderate-flags-more = { $count ->
    [one] One more report came. Its words were not kept.
   *[other] { $count } more reports came. Their words were not kept.
}
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
moderate-decision-hidden-first = Hidden by a report of somebody trusted, until one of us has looked,
moderate-decision-shown = Shown again
moderate-decision-settled = Reports settled
moderate-decision-by = { $verb } by { $who } on { $when }
moderate-decision-reason = Reason: { $reason }
moderate-decision-on = { $verb } on { $when }
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = What moderators did
moderate-log-lede = The newest first. What was decided about listings and calendars can be taken back for thirty days, and so can much of the rest.
moderate-log-link = Everything that was done
moderate-log-empty = Nothing was done yet.
moderate-log-next = Earlier acts
moderate-log-listings = { $count ->
    [one] One listing
   *[other] { $count } listings
}
moderate-log-which = Which ones
moderate-log-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
log-claim-approved = Name given to whoever asked for it
log-claim-rejected = Name not given to whoever asked for it
log-trusted = Group trusted
log-distrusted = Group trusted no longer
log-agreement-withdrawn = Agreement to the principles withdrawn
log-group-merged = Group merged into { $into }
log-place-merged = Place merged into { $into }
log-letter = Letter { $number }: { $kind }
log-letter-given-up = Letter given up
log-letter-sent = Letter sent now
moderate-log-gone = A listing that is here no longer
moderate-log-undone-by = Taken back by { $who } on { $when }
moderate-log-undone = Taken back on { $when }
moderate-undo = Undo
moderate-undo-in-log = Was that a slip? Take it back in the log.
moderate-undo-what = Undo: { $what }
moderate-decision-appeal-refused = Looked at once more, and still not taken
moderate-decision-calendar-approved = Calendar approved
moderate-decision-calendar-rejected = Calendar not taken
moderate-decision-calendar-stopped = Calendar stopped
moderate-decision-calendar-allowed = Calendar may go on
moderate-appeal-refused = “{ $title }” stays off the site. Its organiser gets a letter with your reason.
moderate-was-undone = This was taken back already.
moderate-undo-late = This cannot be taken back any more: it was more than thirty days ago, or before anything could be.
moderate-undo-told = Letters about it that had not gone out are dropped. Whoever had one already gets another.
moderate-undone-waits = “{ $title }” waits again. Only moderators can see it.
moderate-undone-many = { $count ->
    [one] One listing waits again.
   *[other] { $count } listings wait again.
} Only moderators can see them.
moderate-undo-also = { $count ->
    [one] If you take it back, one more listing waits again: it became public by the trust that came of this, and nobody has looked at it.
   *[other] If you take it back, { $count } more listings wait again: they became public by the trust that came of this, and nobody has looked at them.
}
moderate-undone-also = { $count ->
    [one] One more listing waits again: it had become public by the trust that came of this.
   *[other] { $count } more listings wait again: they had become public by the trust that came of this.
}
moderate-again = It was public by trust that was taken back. Nobody has looked at it yet.
moderate-undone-change = Everybody sees “{ $title }” as it was before the change, and the change waits again.
moderate-undone-change-waits = The change of “{ $title }” waits again.
moderate-undone-edited = “{ $title }” says again what it said before we changed it.
moderate-undone-hidden = Everybody can see “{ $title }” again.
moderate-undone-shown = “{ $title }” is hidden again, and what was reported is open.
moderate-undone-settled = What was reported about “{ $title }” is open again.
moderate-undone-appeal = “{ $title }” waits for an answer to its organiser again.
moderate-undone-calendar = What was decided about the calendar is taken back.
moderate-met-decided-since = “{ $title }” stays as it is: somebody has decided something else about it since. Take that back first.
moderate-met-written-since = “{ $title }” stays as it is: somebody has changed it since. Its history leads back to each version.
moderate-met-version-gone = “{ $title }” stays as it is: what it said before is kept no longer.
moderate-met-already-so = “{ $title }” had got there already, in another way.
moderate-met-newer-change = “{ $title }”: its organiser wants something newer since. Only that waits.
moderate-met-new-words = “{ $title }” was changed by its organiser since. It waits with its newest words.
moderate-met-withdrawn = “{ $title }” was taken off the site by its organiser since. Should it come back, it waits.

## Several moderators and one queue.

moderate-look = I look at this one
moderate-look-away = Leave it to the others
moderate-looks-me = You look at this one. The others see that, until tomorrow.
moderate-looks-other = { $who } looks at this one.
moderate-look-instead = Look at it instead
moderate-remark-section = Tell the other moderators
moderate-remark-label = What should they know?
moderate-remark-hint = Only moderators read this. Such as: “I have written to them. Wait until Friday.”
moderate-remark-send = Leave this note
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = A moderator, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Asked to look once more
moderate-appeals-text = We did not take these. Their organisers say why they think otherwise, once for each.
moderate-appeal-reason = We said
moderate-appeal-words = They say
moderate-appeal-since = Asked on { $when }
moderate-appeal-accept = Publish it after all
moderate-appeal-section = It stays as it is
moderate-appeal-refuse = Say no, with this reason
moderate-behind = { $count ->
    [one] One more waits behind these.
   *[other] { $count } more wait behind these.
}

## The queue, section by section.

moderate-counts-label = What waits
moderate-counts-reported = { $count ->
    [one] One reported
   *[other] { $count } reported
}
moderate-counts-changes = { $count ->
    [one] One change
   *[other] { $count } changes
}
moderate-counts-appeals = { $count ->
    [one] One asked to look again
   *[other] { $count } asked to look again
}
moderate-counts-claims = { $count ->
    [one] One asks for the name of a group
   *[other] { $count } ask for the name of a group
}
moderate-counts-twins = { $count ->
    [one] One like another
   *[other] { $count } like others
}
moderate-counts-new = { $count ->
    [one] One from a new address
   *[other] { $count } from new addresses
}
moderate-counts-calendars = { $count ->
    [one] One from a calendar
   *[other] { $count } from calendars
}
moderate-twins-heading = Like one that is here
moderate-twins-text = The same address has a listing of this name at this time already. Look whether it is another one.
moderate-new-heading = From new addresses
moderate-new-text = These are the first from their address, or nobody trusts it yet. Only moderators can see them.
moderate-rows-heading = { $count ->
    [one] And one more
   *[other] And { $count } more
}
moderate-rows-next = Those after them
moderate-next-card = On to the next one
moderate-approve-which = Approve “{ $title }”
moderate-of-address = { $count ->
    [one] Only this one of this address waits.
   *[other] All { $count } of this address that wait
}
moderate-of-network = { $count ->
    [one] Only this one of this network waits.
   *[other] All { $count } of this network that wait
}
moderate-figures = { $count ->
    [one] One listing waits, since { $oldest }.
   *[other] { $count } listings wait, the oldest since { $oldest }, half of them since { $median } or longer.
}
moderate-figures-heading = How the queue stands
moderate-figures-none = Nothing waits.

## Sweeps: many at once.

sweep-heading = Many at once
sweep-link = Decide about many at once
sweep-lede = Find what waits and has something in common. You see exactly what would be hit before anything is.
sweep-search = What do they have in common?
sweep-search-else = Look for something else
sweep-by-label = They have in common
sweep-by-words = Words that stand in all of them
sweep-by-link = A link to the same site
sweep-what-label = Which words, or which site?
sweep-what-hint = Such as “cheap pills”, all of which must be there, or “shop.example”.
sweep-look = Look what waits
sweep-unclear = Type whole words of three letters or more, or the name of a site such as shop.example.
sweep-none = Nothing that waits has that in common.
sweep-hits = { $count ->
    [one] One listing would be hit
   *[other] { $count } listings would be hit
}
sweep-from = { $count ->
    [one] All of it came from one email address.
   *[other] They came from { $count } email addresses.
}
sweep-leave-out = Leave this one out
sweep-span = These are { $from } to { $to } of { $all }.
sweep-more = { $count ->
    [one] One more would be hit, which stands on another page. What you leave out and type stays as you turn.
   *[other] { $count } more would be hit, which stand on other pages. What you leave out and type stays as you turn.
}
sweep-on = Show those that follow
sweep-back = Show those before
sweep-beyond = { $count ->
    [one] One more has this in common. No more than { $most } are decided about at once: it is found next time.
   *[other] { $count } more have this in common. No more than { $most } are decided about at once: they are found next time.
}
sweep-reason-hint = Only to reject them. Each organiser reads this word for word, in one letter for all their listings.
sweep-then = To reject, say why: the letters go out after five minutes. Until then nobody learns of a slip that you take back.
sweep-reject = Reject all but those left out
sweep-release = Approve all but those left out
sweep-released = { $count ->
    [one] One listing is public now. Its organiser is told; their next one waits again.
   *[other] { $count } listings are public now. Their organisers are told; their next ones wait again.
}
sweep-changed = Something came, went or was changed while you looked. Look once more at what would be hit now.
sweep-nothing-done = Nothing is left that would be hit. Nothing was done.
sweep-done = { $count ->
    [one] One listing was not taken.
   *[other] { $count } listings were not taken.
} Each organiser gets one letter with your reason in five minutes.
