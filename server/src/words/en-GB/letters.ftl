### Letters. Subjects are neutral, without the title: someone else may see the screen.

letter-holder-footer = This letter comes because you look after this listing with somebody. The link in it is yours alone, nobody learns your address by it, and you will get no advertising.
letter-footer = This letter comes because someone gave this address. Besides our moderators nobody sees it, and you will get no advertising.
letter-not-you = If this was not you, do nothing. Without your answer nothing is shown, and nothing more is sent.
letter-dates-to-come = Dates to be announced
letter-manage-heading = Your private link
letter-manage-button = Open your private page
letter-manage-its = Open its private page
letter-manage-keep = Keep this letter. This link opens the page of your listing without a password, so share it only with people who help you run it:

letter-confirm-subject = Please confirm your listing
letter-confirm-opening = Thank you for adding “{ $title }”.
letter-confirm-ask = One step is left: please confirm that this address is yours. Open this page and press “Confirm”.
letter-confirm-button = Confirm your listing
letter-confirm-then = If this is your first listing, a person has a quick look at it next. We write to you as soon as everybody can see it.

letter-published-subject = Your listing is public
letter-published-opening = Good news: everybody can see “{ $title }” now.
letter-published-button = See it as others do
letter-published-poster = Posters to print
letter-published-calendar = Its calendar, to follow or to share

letter-held-subject = We have your listing
letter-held-opening = Thank you for confirming “{ $title }”.
letter-held-why = A moderator looks at it before everybody can see it, as at every first listing of an address. This keeps spam and doubles away; it says nothing about you.
letter-held-then = There is nothing you need to do. We write to you as soon as it is decided, most often within a day.

letter-rejected-subject = About your listing
letter-rejected-opening = A moderator has looked at “{ $title }” and has not published it. This is why:
letter-rejected-then = You can change that on its private page: then a moderator looks at it once more. If you think we are wrong, ask us there, once, to look again; or answer this letter and a person will read it.

letter-change-published-subject = Your change is public
letter-change-published-opening = A moderator has looked at your change of “{ $title }”. Everybody can see it now.

letter-change-rejected-subject = About your change
letter-change-rejected-opening = A moderator has looked at your change of “{ $title }” and has not taken it. Everybody still sees what was there before. This is why:
letter-change-rejected-then = You can change it again on your private page. If you think we are wrong, answer this letter and a person will read it.

letter-edited-subject = We changed something in your listing
letter-edited-opening = A moderator has changed something in “{ $title }” and says:
letter-edited-then = If that is not right, change it back on your private page, or answer this letter and a person will read it.

letter-question-subject = Does it still take place?
letter-question-opening = The next date is near, and people may be getting ready to come. Does it take place as it stands here?
letter-question-yes = Yes, it takes place
letter-question-otherwise = Something is different?
letter-question-cancel = Cancel this date
letter-question-move = Move it, or change something
letter-question-unanswered = If we hear nothing within a day, the page says that nobody has confirmed this date.
letter-question-stop = Do not ask me before dates any more

letter-queue-subject = What waits for moderators
letter-queue-opening =
    { $count ->
        [one] One thing waits for a moderator.
       *[other] { $count } things wait for a moderator.
    }
letter-queue-oldest = The oldest has waited since { $day }.
letter-queue-button = Open the queue
letter-queue-footer = You get this letter, once a day at most, because you are a moderator here. When nothing new has come, none is sent.

letter-hidden-subject = About your listing
letter-hidden-opening = Someone has told us about a problem with “{ $title }”. Nobody can see it while a moderator looks into it. They say:
letter-hidden-first = Someone whom we trust has told us about a problem with “{ $title }”. Nobody can see it until a moderator has looked into it.
letter-hidden-first-why = Someone whom we trust has told us about a problem with “{ $title }”. Nobody can see it until a moderator has looked into it. Of the reasons that can be given, they chose:
letter-hidden-then = We write to you as soon as that is done. You can change the listing on your private page meanwhile, or answer this letter: a person will read it.

letter-withdrawn-subject = Your listing was taken back
letter-withdrawn-opening = “{ $title }” is off the site, because someone with its private link asked for that. People who had it in their calendar are told that it does not take place.
letter-withdrawn-then = Was that a slip? Everything is kept: your private page brings it back with one button.

letter-new-link-subject = Your new private link
letter-new-link-opening = Here is the new private link of “{ $title }”.
letter-new-link-old = The earlier link opens nothing any more. If you did not ask for this, someone else who has the link did: share the new one only with people you trust.

letter-looks-again-subject = We look at your listing once more
letter-looks-again-opening = We wrote to you about “{ $title }”. A moderator has taken that decision back.
letter-looks-again-waits = It waits for a moderator once more, and nobody else can see it until then. There is nothing you need to do: we write to you as soon as it is decided.
letter-looks-again-change = Your change waits for a moderator once more. Until then everybody sees what was there before. There is nothing you need to do: we write to you as soon as it is decided.
letter-looks-again-seen = Everybody can see it, as it was before.

letter-appeal-refused-subject = About your listing
letter-appeal-refused-opening = You asked us to look at “{ $title }” once more. A moderator has done that, and it stays off the site. They say:
letter-appeal-refused-then = That is our last word about it as it stands. You can still change it on your private page: then it is looked at like a new one.

letter-swept-subject = { $count ->
    [one] About your listing
   *[other] About your listings
}
letter-swept-opening = { $count ->
    [one] A moderator has looked at your listing and has not published it. This is why:
   *[other] A moderator has looked at { $count } listings of yours and has not published them. This is why:
}
letter-swept-then = If you think we are wrong, ask us once to look again, on the private page:
letter-looks-again-many = { $count ->
    [one] We look at your listing once more
   *[other] We look at your listings once more
}
letter-held-again-opening = { $count ->
    [one] One listing of yours was public at once, because a moderator had approved one before it. That approval was taken back, so this one waits for a moderator now. Nobody else can see it until then.
   *[other] { $count } listings of yours were public at once, because a moderator had approved one before them. That approval was taken back, so these wait for a moderator now. Nobody else can see them until then.
}
letter-held-again-then = There is nothing you need to do: we write to you as soon as it is decided. You can look at it and change it on its private page:
letter-swept-undone-opening = We wrote to you that your listings were not published. A moderator has taken that decision back: they wait once more. There is nothing you need to do. We write to you as soon as it is decided.
letter-swept-undone-subject = We look at your listings once more
letter-swept-others = { $count ->
    [one] One more listing of yours is not named here. You can have all your private links sent to you.
   *[other] { $count } more listings of yours are not named here. You can have all your private links sent to you.
}
letter-swept-links = Ask for all your links
