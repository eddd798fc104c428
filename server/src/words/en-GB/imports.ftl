### Calendars of others, brought in once or kept in step.

import-title = Bring in your calendar
import-describe = Brings events in from a calendar that you keep somewhere else.
import-quiet-link = Bring in your calendar
import-quiet-text = Do you keep your events in another calendar? You need not type them again.
import-lede = You keep your events in another calendar? Bring them in from there. You see first what comes, and nothing is public before you say so.
import-file-label = A calendar file
import-file-hint = Its name ends in .ics. Calendar programs call this “export”.
import-address-label = Or the address of a calendar
import-address-hint = It begins with https:// or webcal:// and must be open to everybody. For example: https://example.org/union.ics
import-mode-label = How often?
add-mode-once = Bring it in once
add-mode-follow = Keep it in step
add-mode-follow-hint = We look at the address about every six hours. What changes there changes here. What is taken out there is taken off the site.
import-show = Show me what comes
import-not-theirs = What a calendar brings belongs to whoever gets the letters about this listing. Only they can bring one in, and those whom they asked to look after it.
import-not-confirmed = Please confirm your listing first. Then you can bring a calendar in.
import-back = Back to your listing’s private page

import-preview-title = This would come in
import-preview-from = From { $origin }
import-preview-called = The calendar is called “{ $name }”.
import-preview-events = { $count ->
    [one] One event
   *[other] { $count } events
}
import-preview-coming = { $count ->
    [0] None of them is still to come.
    [one] One of them is still to come.
   *[other] { $count } of them are still to come.
}
import-preview-old = { $count ->
    [one] One more was over more than { $days } days ago and is left out.
   *[other] { $count } more were over more than { $days } days ago and are left out.
}
import-preview-first = The first dates
import-preview-nothing = There is no event in this calendar that could come in.
import-preview-public = Names, words, times and places become public. Links to join online stay hidden, as always.
import-preview-held = A moderator looks at them first, because they do not know you yet. Until then nobody sees them. At most { $most } can wait at once; the rest can come in later.
import-preview-once = They are brought in once. Later you change them here, each on its own private page.
import-preview-follow = The calendar is kept in step: we look there about every six hours.
import-preview-warnings = What we could not use
import-preview-take = Bring them in
import-preview-other = Choose another calendar

import-refused-nothing = Choose a calendar file, or give the address of a calendar.
import-refused-both = Give a file or an address, not both.
import-refused-file-follow = A file cannot be kept in step. Give the address of your calendar, or bring the file in once.
import-refused-file-large = This file is larger than { $most } MB. Give the address of your calendar instead.
import-refused-empty = This file is empty.
import-refused-web-page = This is a web page and not a calendar. Look for a link that ends in .ics.
import-refused-no-calendar = This is not a calendar that we can read. Calendar files begin with BEGIN:VCALENDAR.
import-refused-lost = We keep what you looked through for an hour, and that is over. Please choose it again.
import-refused-busy = Many calendars are coming in at the moment. Wait a minute and press the button again.
import-refused-address = This is not a web address. It begins with https:// or webcal://
import-refused-credentials = This address holds a name and a password. Give an address that is open to everybody.
import-refused-port = We do not look for calendars behind the number { $port } in this address. Take out the colon and the number, or give another address.
import-refused-private = This address leads into a private network. Give an address that everybody on the internet can open.
import-refused-name = There is no computer of this name. Check the address.
import-refused-silent = Nobody answers there. Check the address, or try again later.
import-refused-certificate = The connection to this address is not safe: its certificate does not fit.
import-refused-circles = This address leads from one place to the next without end.
import-refused-gone = There is nothing at this address any more. Check it.
import-refused-forbidden = This calendar is not open to everybody. Make it public there, or give its secret address.
import-refused-status = The computer at this address says no (number { $number }). Check the address, or try again later.
import-refused-large = This calendar is larger than { $most } MB.
import-refused-slow = The computer at this address takes too long to answer. Try again later.
import-refused-broke-off = The calendar ended in the middle. Try again later.
import-refused-file = The file { $name } cannot be read.
import-refused-group = Say with --group which group the calendar is of, for example --group hope-street-union.

import-line = Line { $line }: { $text }
import-warnings-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
import-noted-title-cut = The name of “{ $title }” was too long. It was cut, and stands whole in the description.
import-noted-untitled = An event has no name. It is called “{ $title }” here.
import-untitled = An event without a name
import-noted-description-cut = The description of “{ $title }” was too long and was cut.
import-noted-place-cut = The place of “{ $title }” was too long and was cut.
import-link-hidden = (the link to join is not shown)
import-noted-closed = A link or a code to join “{ $title }” online stood in { $parts }. We took it out, because everybody can read that.
import-part-title = its name
import-part-description = its description
import-part-place = its place
import-part-address = its web address
import-part-topics = its topics
import-part-dates = what it says of single dates
import-place-on-map = A place on the map
import-noted-tags = “{ $title }” has more than { $most } topics. The first ones are kept.
import-noted-old = { $count ->
    [one] One event was over more than { $days } days ago. It was left out.
   *[other] { $count } events were over more than { $days } days ago. They were left out.
}
import-noted-twin = “{ $title }” is here already: somebody typed it. It was left as it is.
import-noted-other = “{ $title }” is here already, from another calendar of yours.
import-noted-cap = { $count ->
    [one] One event was left out, because { $most } wait for a moderator already. It comes in when they are looked through.
   *[other] { $count } events were left out, because { $most } wait for a moderator already. They come in when those are looked through.
}
import-noted-by-hand = “{ $title }” was changed here by hand, so the calendar does not change it any more.
import-noted-by-hand-missing = “{ $title }” is not in the calendar any more. It was changed here by hand, so it stays.
import-noted-waits = “{ $title }” has changed in the calendar. The change is not taken before a moderator knows you.
import-noted-broken = Something of ours broke over this event, so it was left out. Bring the calendar in once more, or type this event here.
import-noted-not-whole = We could not read the calendar to its end. So nothing is taken off the site, even if it is missing there.
import-noted-different = “{ $title }” differs on too many single dates. We kept { $most } of them, those that come next.
import-noted-doubted = { $count ->
    [one] One event is suddenly missing in the calendar.
   *[other] { $count } events are suddenly missing in the calendar.
} That may be a slip. They stay until we have looked once more.
import-more-at = More at { $address }

import-done-taken = Your calendar is in.
import-done-working = Your calendar is long. We are still bringing it in: load this page again in a minute.
import-done-ended = It is kept in step no longer. Everything that came stays.
import-done-again = We have asked once more.
import-refused-many = You keep { $most } calendars in step already. Stop one of them, or bring this one in once.

import-yours-heading = Calendars you brought in
import-from-file = From the file { $origin }
import-state-once = Brought in once
import-state-follows = Kept in step. We look there again { $when }.
import-state-failing = The last time it did not work: { $why }
import-state-failures = We have stopped looking there, because it did not work for days: { $why }
import-state-organiser = You have stopped keeping it in step.
import-state-moderator = A moderator has stopped this calendar. If you think that is wrong, answer any letter from us and a person will read it.
import-last = The last time: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] One event came in.
   *[other] { $count } events came in.
}
import-came-changed = { $count ->
    [one] One event was changed.
   *[other] { $count } events were changed.
}
import-came-withdrawn = { $count ->
    [one] One event was taken off the site.
   *[other] { $count } events were taken off the site.
}
import-came-back = { $count ->
    [one] One event came back.
   *[other] { $count } events came back.
}
import-came-nothing = Nothing was new.
import-held-count = { $count ->
    [one] One waits for a moderator.
   *[other] { $count } wait for a moderator.
}
import-listings-heading = What came
import-listings-text = Each has a private page of its own. What you add there stays. If you change the name, the words, the time, the place or the topics there, the calendar changes that one no longer.
import-by-hand = Changed here by hand: the calendar does not change it any more.
import-listing-over = Over
import-warnings-heading = { $count ->
    [one] One thing that we could not use
   *[other] { $count } things that we could not use
}
import-stop = Stop keeping in step
import-again = Try again

import-moderate-link = Calendars brought in
import-moderate-title = Calendars brought in
import-moderate-lede = Whoever brings a calendar in, and from where. Only moderators can see this.
import-moderate-none = Nobody has brought a calendar in yet.
import-moderate-by = By { $who }
import-moderate-group = For { $group }
import-moderate-listings = { $count ->
    [0] Nothing came of it.
    [one] One listing came of it.
   *[other] { $count } listings came of it.
}
import-moderate-failures = Stopped: it did not work for days.
import-moderate-organiser = Stopped by its organiser.
import-moderate-moderator = Stopped by a moderator.
import-moderate-waiting = { $count ->
    [one] One listing of it waits.
   *[other] { $count } listings of it wait.
}
import-moderate-stop = Stop this calendar
import-moderate-allow = Allow this calendar again
import-moderate-allow-hint = What was rejected of it waits here once more.
import-moderate-done-allowed = This calendar may come in again. What was rejected of it waits here once more.
import-moderate-log-approved = Approved
import-moderate-log-rejected = Rejected
import-moderate-log-stopped = Stopped
import-moderate-log-allowed = Allowed again
import-moderate-approve = Approve all of them
import-moderate-reject-section = Do not take them
import-moderate-reject = Reject all of them
import-moderate-bundle = { $count ->
    [one] One listing from a calendar waits, too.
   *[other] { $count } listings from calendars wait, too.
}
import-moderate-look = Look through them
import-moderate-done-ended = This calendar is stopped. What came of it stays.
import-moderate-done-approved = They are public now. Their organiser gets one letter.
import-moderate-done-rejected = They were not taken, and their calendar is stopped. Their organiser gets one letter with your reason.
import-moderate-done-rejected-more = They were not taken, and their calendar is stopped. So was what came or changed while you looked. Their organiser gets one letter with your reason.
import-moderate-changed = More came, or something changed, while you looked. Please look once more, then decide.

letter-import-suspended-subject = Your calendar could not be read
letter-import-suspended-opening = We could not read a calendar for days, and have stopped looking there. You had asked us to keep your listings in step with it. This was the last answer:
letter-import-suspended-stays = Everything that came in before stays as it is.
letter-import-suspended-then = When the calendar works again, press “Try again” on its page.
letter-import-suspended-address = Its address is:
letter-import-suspended-command = When the calendar works again, bring it in once more by the command line, with --subscribe.
letter-import-released-subject = The events from your calendar are public
letter-import-released-opening = A moderator has looked at the events from your calendar. Everybody can see them now. What you bring in from now on is public at once.
letter-import-released-watched = A moderator has looked at the events from your calendar. Everybody can see them now.
letter-import-rejected-subject = About your calendar
letter-import-rejected-opening = A moderator has looked at the events from your calendar and has not published them. This is why:
letter-import-rejected-then = If you think we are wrong, answer this letter and a person will read it.
letter-import-looks-again-subject = We look at your calendar once more
letter-import-looks-again-opening = We wrote to you about the events from your calendar. A moderator has taken that decision back: they wait for a moderator once more, and nobody else can see them until then. There is nothing you need to do. We write to you as soon as it is decided.
letter-import-page = See what came from your calendar
letter-import-page-text = The page of your calendar lists them, with a private page for each.

import-command-done = { $series ->
    [0] Nothing was new.
    [one] One listing came in or was changed: { $events ->
        [one] one event of the calendar.
       *[other] { $events } events of the calendar.
    }
   *[other] { $series } listings came in or were changed: { $events ->
        [one] one event of the calendar.
       *[other] { $events } events of the calendar.
    }
}
import-command-subscribed = The calendar is kept in step from now on, about every six hours, as long as the server runs.
import-command-nothing = Say which file or address, for example: cuppa import calendar.ics --group hope-street-union
