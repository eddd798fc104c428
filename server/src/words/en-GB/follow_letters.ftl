### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

letter-follow-page = Change what you follow, or have your address erased
letter-follow-stop = Unsubscribe from these letters
letter-follow-footer = You get this letter because you follow { $what }. Nobody else sees your address.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = This time at { $place }
letter-place-area = { $place } (the organiser shows only the area)
letter-place-on-request = { $place } (the organiser tells the address to those who ask)
letter-place-or-online = { $place }, or online

letter-follow-confirm-subject = Please confirm that you want our letters
letter-follow-confirm-opening = Somebody, we hope it was you, asked us for letters to this address. This is what you would agree to:
letter-follow-confirm-ask = We send nothing before you say yes. Open this page and press “Confirm”.
letter-follow-confirm-button = Say yes to these letters
letter-follow-confirm-not-you = If this was not you, do nothing. Then no letter follows, and after two days we forget the address.
letter-follow-confirm-footer = This letter comes because someone gave this address. Nobody else sees it, and you will get no advertising.

letter-follow-known-subject = About the letters you get
letter-follow-known-opening = Somebody asked us for letters to this address about { $what }. You follow this already, so nothing has changed.
letter-follow-known-rhythm = They come { $rhythm }.
letter-follow-known-button = See and change what you follow

letter-news-button = See it on the site
letter-news-others = See what’s on
letter-news-new-subject = Something new that you follow
letter-news-new-subject-near = New near { $town }
letter-news-new-opening-near = There is something new near { $town }:
letter-news-new-opening = There is something new:
letter-news-back-opening = This is on the site again:
letter-news-changed-subject = A change to something you follow
letter-news-changed-subject-near = A change near { $town }
letter-news-changed-opening = Something is different now:
letter-news-now = How it stands now
letter-news-cancelled-subject = Cancelled: something you follow
letter-news-cancelled-subject-near = Cancelled near { $town }
letter-news-cancelled-opening = This is cancelled. It does not take place:
letter-news-cancelled-because = The organiser says why:
letter-news-also = This has changed, too
letter-news-withdrawn-subject = Taken off the site: something you follow
letter-news-withdrawn-subject-near = Taken off the site near { $town }
letter-news-withdrawn-opening = This was taken off the site:
letter-news-withdrawn-ask = We do not know whether it still takes place. If you wanted to go, ask the organiser first.

letter-next-date-subject = Coming up: something you follow
letter-next-date-opening = You asked for a letter before the next date. Here it is:
letter-next-date-promise = If this date changes or is cancelled now, we write to you at once.

letter-daily-subject = Today and tomorrow
letter-daily-subject-near = Today and tomorrow near { $town }
letter-daily-opening = This is your daily letter about { $what }.
letter-daily-dates = Today and tomorrow

letter-weekly-subject = Your next two weeks
letter-weekly-subject-near = Your next two weeks near { $town }
letter-weekly-opening = This is your weekly letter about { $what }.
letter-weekly-dates = The next two weeks
letter-digest-zone = All times are { $zone }.
letter-digest-zones = Times are { $zone }, unless another one stands beside them.
letter-weekly-more = There are more dates than fit here. All of them:
letter-weekly-is-new = New
letter-weekly-new = New since the last letter
letter-weekly-cancelled = Cancelled since the last letter
letter-weekly-withdrawn = Taken off the site
letter-weekly-withdrawn-text = We do not know whether these still take place. Ask the organiser before you go.

letter-links-subject = Your links
letter-links-opening = You asked for the private links of this address. Here they are. Whoever has them can use them, so keep this letter to yourself.
letter-links-unconfirmed = This waits for you. Open the page and press “Confirm”:
letter-links-listing = Its private page, to change or to cancel it:
letter-links-follows-heading = Letters you get
letter-links-follows = Your page, to change what you follow, to stop, or to have your address erased:
letter-links-asked-heading = Letters you asked for
letter-links-asked = Letters about { $what } wait for your yes. Open the page and press “Confirm”:
letter-links-not-you = If you did not ask for this, do nothing. Nobody else got these links.
letter-links-footer = This letter comes because someone typed this address on the page for lost links. Nobody else sees it.

### What is different, told as old and new.

change-standing = How it stands
change-takes-place = It takes place
change-cancelled = Cancelled
change-cancelled-because = Cancelled ({ $reason })
change-title = Name
change-when = When
change-date = Date
change-series-next = { $rhythm }, next on { $day }
change-on = { $day }, { $what }
change-topic = topic
change-note = note
change-this-place = place
change-as-usual = as usual
change-none = none
change-added = One more date
change-left-out = There is no date on that day
change-place = Place
change-place-open = everybody could see the address
change-place-kept = the organiser does not show it any more ({ $place })
change-attendance = How to come
change-link = Link to join
change-link-open = everybody could see it
change-link-kept = not shown
change-link-other = another one
change-link-this = everybody can see it:
change-cost = Cost
change-state = The café
change-unsaid = not stated
