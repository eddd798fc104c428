### Following by email: the form, the follower's page, and the end of it.

## What is followed and how often, as the end of a sentence.

followed-everything = every café and event
followed-town = everything within { $km }{ "\u00A0" }km of { $name }
followed-language = everything in { $name }
followed-group = everything that { $name } lists
followed-listing = “{ $name }”
followed-topic = the topic “{ $name }”
followed-search = everything with the words “{ $name }”
followed-gone = something that is not on the site just now
followed-as-it-happens = as soon as something happens
followed-every-day = every day at { $hour }, { $zone }
followed-every-week = every Monday at { $hour }, { $zone }
followed-before-each-date = { $ahead } before each date
followed-ahead-hours =
    { $hours ->
        [one] 1{ "\u00A0" }hour
       *[other] { $hours }{ "\u00A0" }hours
    }
followed-ahead-days =
    { $days ->
        [one] 1{ "\u00A0" }day
       *[other] { $days }{ "\u00A0" }days
    }
followed-zone = { $town } time

## The form

following-agreement = Yes, send me letters about { $what }, { $rhythm }. I can stop them at any time.
following-describe = Get letters about cafés and events by email, as things happen, once a day, once a week or before the next date.
following-heading = Get it by email
following-lede = We tell you what is new, what changes and what is cancelled. No account, no advertising. Each letter has a link that stops them.
following-what-label = What do you want to follow?
add-what-everything = Every café and event
add-what-town = What is near a town
add-what-tag = One topic
add-what-language = Everything in one language
add-what-search = Everything with certain words
following-what-this = You follow
following-what-hint = To follow one group, one café or one event, open its page and choose “Get it by email” there.
following-topic-label = Which topic?
following-topic-hint = For example: naloxone
following-words-label = Which words?
following-language-none = Choose a language
following-town-which = Which one?
following-town-which-hint = Yours is not here? Type its county or state behind it, for example: Newport, Shropshire
following-words-hint = A name, a kind of help, whatever has to be in it. For example: families
following-rhythm-label = How often?
add-rhythm-instant = As soon as something happens
add-rhythm-instant-hint = What is cancelled, moved or new, at most one letter in ten minutes about the same thing.
add-rhythm-next-date = Before each date
add-rhythm-next-date-hint = One letter ahead of time, and another at once if that date changes after all.
add-rhythm-daily = Once a day
add-rhythm-daily-hint = Today and tomorrow, and what is new or cancelled. Nothing to tell, no letter.
add-rhythm-weekly = Once a week, on Mondays
add-rhythm-weekly-hint = The next two weeks, and what is new or cancelled. Nothing to tell, no letter.
following-ahead-label = How long before?
following-ahead-refused = Choose from 1 hour to 14 days, for example 3h or 2d.
following-next-date-refused = Only one café or one event can be told before each date. Choose another answer, or follow it from its own page.
following-hour-label = At what time?
following-zone-label = Where is your clock?
following-zone-hint = Times in other places are told with the name of the place.
following-email-label = Your email address
following-email-hint = We use it for these letters only. Nobody else sees it.
following-send = Ask for these letters
follow-email = Get it by email
foot-follow = Get dates by email
following-keep = Subjects of our letters never say what they are about, in case somebody else sees your screen. If you follow a town, they name the town.

following-email-missing = Give your email address, so that we know where to send the letters.
following-hour-refused = Choose a full hour from 0 to 23.
following-group-unknown = We find no group of this name that lists anything just now. Choose something else to follow.
following-listing-unknown = We cannot find this café or event. It may have been taken off the site. Choose something else to follow.
following-town-missing = Type a town, or the first half of a postcode, for example LS9.
following-town-several = There is more than one “{ $typed }”. Choose yours.
following-town-wider = “{ $typed }” is no town that letters can be about. Type a town or a postcode.
following-town-guessed = We know no “{ $typed }”. Did you mean one of these? If not, check how it is spelt.
following-within-refused = Choose how far, in whole kilometres from 1 up.
following-language-missing = Choose a language.
following-topic-missing = Type the topic, for example naloxone.
following-words-missing = Type at least one word to look for.
following-broken = Something of ours broke. Nothing you typed is lost: please wait a minute and send the form again.

following-asked-heading = Check your email
following-asked-lede = If the address is right, a letter is on its way. It holds a link.
following-asked-then = Open the link and press “Confirm”. We send no other letter before you do.
following-asked-none = No letter after ten minutes? Look in your spam folder. If it is not there, the address may have a mistake in it: fill in the form again with the right one.
following-asked-browse = See what’s on

## The page behind the link

following-private = This page is for one follower only.
following-confirm-heading = Do you want these letters?
following-confirm-button = Confirm
following-confirm-explain = Press “Confirm” and we begin. You can change your mind at any time.
following-confirm-not-you = Not you? Close this page. After two days we forget the address.
following-page-heading = What you follow
following-page-lede = Letters go to { $address }.
following-page-confirmed = Thank you. It is confirmed, and your letters will come.
following-page-saved = It is changed.
following-page-paused = No letters about this until you want them again.
following-page-on = Letters come again, about what happens from now on.
following-page-ended = These letters have ended. What you see here goes on.
following-item-heading = Letters about { $what }
following-item-rhythm = They come { $rhythm }.
following-item-paused = They are paused.
following-pause-button = Pause
following-go-on-button = Go on
following-export-heading = What we keep about you
following-export-explain = Your address, what you follow, what you agreed to and when, and which letters went out in the last 30 days: in one file.
following-export-link = Download it (JSON)
following-item-waiting = They wait for your yes.
following-item-waiting-link = Say yes to these letters
following-change-fold = Change how often they come
following-change-button = Save
following-end-button = Unsubscribe
following-more = Follow something else
following-erase-heading = Have your address erased
following-erase-explain = We end all of these letters and erase your address, with everything tied to it. Safety copies can hold it for 30 days at most.
following-erase-button = Erase my address

following-ended-heading = These letters have ended
following-ended-lede = You follow nothing here any more, and we keep nothing of it.
following-gone-heading = Nothing is kept here
following-gone-lede = These letters have ended, or they were never confirmed. We keep nothing about them.
following-gone-again = You can ask for letters again at any time.
following-lost-heading = This link is not whole
following-lost-lede = A part of it may be missing. Copy the whole link from the letter, or have your links sent again.
following-lost-resend = Send me my links
following-erased-heading = Your address is erased
following-erased-lede = We keep nothing of it here, and no letter will come. Safety copies can hold it for 30 days at most.
following-erased-needed-heading = Your letters have ended
following-erased-needed-lede = You follow nothing here any more. Your address stays for one reason: a listing of yours needs it. Take the listing back on its private page, or write to us, to have it erased as well.

## Unsubscribing

unsubscribe-describe = Stop letters from Cuppa.
unsubscribe-heading = Stop these letters?
unsubscribe-lede = You get letters about { $what }.
unsubscribe-button = Unsubscribe
unsubscribe-explain = One press, and no more of them come. Nobody asks why.
unsubscribe-done-heading = You have unsubscribed
unsubscribe-done-lede = These letters have ended, and we keep nothing of them. One that is on its way right now may still come.
unsubscribe-already-lede = These letters had ended already. There is nothing more to do.
