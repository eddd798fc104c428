### A visitor tells the moderators that something is wrong with a listing.

flag-heading = Tell us what is wrong
flag-describe = Report a problem with a listing to the moderators.
flag-about = This is about “{ $title }”.
flag-lede = A moderator reads it, most often within a day. We do not learn who you are, and the organiser does not see your words.
flag-emergency = Is someone in danger right now? Do not wait for us.
flag-reason-label = What is the matter?
flag-reason-wrong = A fact is wrong: the place, the time, the price
flag-reason-over = It does not take place any more
flag-reason-unsafe = It is not safe to go there
flag-reason-private = It shows something private about a person
flag-reason-not-fitting = It does not belong here
flag-reason-other = Something else
flag-note-label = What should we know?
flag-note-hint = Please name no people. You may leave this empty.
flag-send = Send it
flag-back = Back to the listing
flag-done-heading = Thank you
flag-done-lede = A moderator will look at it.
flag-done-on = See what is on
