### What is kept, how long and why; and what people can do about it themselves.

privacy-title = What we keep, and what we never do
privacy-description = Cuppa keeps as little as it can. This page says what, why and for how long, and how to see it or have it erased.

## In short

privacy-never-title = What we never do
privacy-never-cookies = No cookies for people who read. Only whoever signs in gets one, until they sign out or for 30 days. Forms work without.
privacy-never-track = No trackers, no counting of visits, no adverts. No page loads anything from another website. We sell nothing and pass nothing on.
privacy-never-ip = No addresses of your phone or computer (IP addresses) are stored. To stop floods, the program counts requests from a network in memory for some minutes, then forgets.
privacy-never-attend = No lists of who comes, and no sign-up.
privacy-never-where = Where you are is never kept. If you press “Use where I am”, your browser asks you first. It tells us a point rounded to about 2{ "\u00A0" }km, we look for the nearest town, and forget the point.

privacy-who-title = Who answers for it
privacy-who = { $runs } runs { $site } and answers for what is kept here. Write to { $contact }.
privacy-who-unsaid = The people who run this site answer for what is kept here. Write to { $contact }.
privacy-who-nobody = The people who run this site answer for what is kept here.
privacy-basis = Why the law lets us: you asked us to list something, to write to you or to sign you in, so you agreed to it, and you can take that back. The little that keeps raids and spam away, we keep because the site could not be safe without it. What you follow can say something about your health, so we ask you to agree first and keep the sentence you agreed to.

## Rights

privacy-rights-title = What you can do yourself
privacy-rights-lede = Nobody has to ask for this, and nobody asks you why.
privacy-right-see = See and download everything we keep about you.
privacy-right-see-link = Download it
privacy-right-mend = Change what is not right: your listing on its private page, your address on your own page.
privacy-right-mend-link = Your page
privacy-right-stop = Stop letters: each one has a link that ends it with one button.
privacy-right-stop-link = Have your links sent to you
privacy-right-erase = Erase yourself: your address, what you follow, and your listings or your part in them. You see what happens first, and choose.
privacy-right-erase-link = Erase me
privacy-right-out = You sign in with a link that we send you by email. If you only follow, the page behind the link in each letter does the same without signing in.
privacy-right-write = Would you rather that a person does it? Write to { $contact } from the address it is about. We do it within a month, and mostly within days.
privacy-group = An owner of a group can download what is kept about the group, or close and erase it, on the group’s page.
privacy-complain-title = If you are not content
privacy-complain = Write to { $complaints }. You can also complain to the data protection authority of your country; in the United Kingdom that is the Information Commissioner’s Office, in Ireland the Data Protection Commission.
privacy-complain-nobody = You can complain to the data protection authority of your country; in the United Kingdom that is the Information Commissioner’s Office, in Ireland the Data Protection Commission.
privacy-complain-ico = The Information Commissioner’s Office

## The table

privacy-table-title = What is kept, for how long, and why
privacy-table-lede = The program forgets by this very list: what stands here is what it does. It looks four times a day.
privacy-table-long = Kept:
privacy-table-why = Why:
privacy-after-title = After you erase yourself
privacy-after = It is gone from the pages and from the database at once. The file of the database is written anew within a day, so that nothing can be dug out of it.
privacy-after-stays = This stays:
privacy-after-times = That something was listed and when, for 90{ "\u00A0" }days, so that calendars can take it away.
privacy-after-web-address = The web address of a page that was public, so that it never leads to something else.
privacy-after-decisions = What moderators decided, without your name.
privacy-after-asked = If you asked an organiser for an address or a link: a fingerprint of your address, for 30{ "\u00A0" }days at most, so that nobody is pestered. Nobody can make your address from it.
privacy-after-copies = What is in copies, until they go: 30{ "\u00A0" }days at most.
privacy-device-title = What your browser keeps
privacy-device = Your browser keeps “Help now” for when there is no network. It is the same for everybody. Another page is kept only if you press “{ $keep }” there, and the last list only if you switch that on. None of it comes to us.
privacy-screen-title = If someone may see your screen
privacy-screen = “Leave this page” at the top opens the weather. Pressing Shift three times does the same. Your browser’s history still shows where you were, so clear it too, or use a private window.

kept-days =
    { $days ->
        [one] 1{ "\u00A0" }day
       *[other] { $days }{ "\u00A0" }days
    }
kept-hours =
    { $hours ->
        [one] 1{ "\u00A0" }hour
       *[other] { $hours }{ "\u00A0" }hours
    }
kept-for = { $time }
kept-at-most = { $time } at most
kept-memory = { $time }, in memory only
kept-after-decision = until { $time } after a moderator has decided
kept-with-listing = as long as the listing

kept-part-listings = If you list something
kept-part-letters = If you get letters from us
kept-part-signing-in = If you sign in
kept-part-together = If you do it together with others
kept-part-moderators = To keep the site safe
kept-part-copies = Copies

kept-listings = What you list: title, times, place and so on, in public. You choose whether everyone sees the address, only the area, or only those who ask. A hidden address or link is seen by you, by those who look after the listing with you, and by our moderators.
kept-listings-long = until you erase yourself or ask us to erase it; after its date it stays as part of the story
kept-listings-why = So that people find it, and can look back.
kept-unconfirmed = A listing whose email address nobody confirms.
kept-unconfirmed-why = Letters go astray. Nobody else sees it.
kept-places = The place of a listing.
kept-places-long = as long as a listing meets there
kept-places-why = People must find the door.
kept-pictures = A picture that you add. It is made anew, so that hidden notes in it, such as where it was taken, are gone.
kept-pictures-long = as long as the listing shows it, then { $time }
kept-pictures-why = So that people see what it is like.
kept-versions = What your listing said before, each time somebody changes it, and in which part they wrote: organiser, helper, moderator or calendar. Only those who can change it and our moderators see it. You can make us forget it on its private page.
kept-versions-long = the newest { $most }, of a calendar’s { $calendars }, as long as the listing
kept-versions-why = So that a slip or a prank can be taken back.
kept-tombstones = Of a listing that was taken off the site, feeds still say its name and its times; of one that was erased only the times.
kept-tombstones-long = { $time }. Behind its private link the rest of one that was taken off stays until you erase yourself
kept-tombstones-why = Calendars take away only what they are told of. And you may want it back.
kept-taken-away = A date that was added to a series and left out again.
kept-taken-away-why = Calendars take away only what they are told of.
kept-questions = Whether a date takes place: that we asked you, and that you said yes. Not who said it.
kept-questions-why = So that nobody stands before a closed door.
kept-calendars = A calendar that you bring in: its address or the name of its file, and what of it we could not use.
kept-calendars-long = until you stop it and erase what came of it
kept-calendars-why = So that it is kept in step, and nothing comes twice.
kept-looked-through = A calendar file that you only look through.
kept-looked-through-why = So that you need not send it twice.

kept-addresses = Your email address. Only our moderators see it, and of those who do it with you the one who asked you or runs it.
kept-addresses-long = as long as one thing in this list needs it, then a few hours
kept-addresses-why = So that we can write to you, and know what is yours.
kept-follows = What you follow and how often, and the sentence you agreed to. Of a town: its name, and how far around it.
kept-follows-long = until you stop it
kept-follows-why = So that you get the letters you asked for, and can see that you did.
kept-unconfirmed-follows = A follow that nobody confirms.
kept-unconfirmed-follows-why = Somebody may have typed your address. Then nothing of it stays.
kept-requests = If you ask for an address or a link that is not shown: the name and the words that you typed, and the answer. The organiser sees these, and never your email address.
kept-requests-long = { $time } after the date, or { $otherwise } where there is no date. It goes at once when you withdraw it or the answer is no
kept-requests-why = So that you get the answer, and hear when it changes.
kept-askers = That somebody asked, how often, and whether the answer was no, beside a fingerprint of their address. Nobody can make the address from it.
kept-askers-why = So that nobody can be pestered.
kept-letters = Which letters we owe you or have sent: the kind, about what, and when. The words and the private links are put in only when a letter goes out, so the list holds neither.
kept-letters-long = { $time } after it went out or was given up
kept-letters-why = So that nothing is sent twice, and a lost letter can be found.
kept-letter-files = The letters themselves, but only on a site that sends none and writes them into a folder.
kept-letter-files-why = So that whoever tries the program can read them.
kept-news = What happened to a listing: new, changed, cancelled. As everybody saw it.
kept-news-why = So that daily and weekly letters can tell it.
kept-suppressions = A fingerprint of an address that takes no letters. Nobody can make the address from it.
kept-suppressions-long = until its owner asks for a letter again
kept-suppressions-why = So that we write to nobody who is not there, or does not want it.
kept-resting = The same of an address whose letters came back for now, again and again.
kept-resting-why = So that a full mailbox can rest.
kept-returns = The same of each letter that came back for now.
kept-returns-why = So that we know when it happens too often.

kept-sign-in-links = That a link to sign in with was made for you. Letters hold one for an hour.
kept-sign-in-links-why = It must work once, and only for a while.
kept-sessions = Where you are signed in: since when, and the name you typed for it. Not which device, browser or place. You see all of it on your page, and can end each.
kept-sessions-long = until you sign out, { $time } at most
kept-sessions-why = So that you need not sign in on every page.
kept-codes = Of codes on paper, a fingerprint of each. Nobody can make the code from it.
kept-codes-long = until you make new ones or erase yourself
kept-codes-why = So that they work once.
kept-new-addresses = Another email address that you want to use, while nobody has confirmed it.
kept-new-addresses-why = It must be yours before letters go there.
kept-old-addresses = The address you had before.
kept-old-addresses-why = So that it can be told of the change, in case it was not you.

kept-holders = Who looks after a listing with you: their address, and since when. The organiser sees it, and whoever asked them.
kept-holders-long = until they leave or their link is ended, then 30{ "\u00A0" }days
kept-holders-why = So that a café lives on when one of you is away.
kept-groups = A group: its name, what it says of itself, who is in it and as what, and which listings are its own. Only its owners see who is in it.
kept-groups-long = until it is erased; who leaves is forgotten after 30{ "\u00A0" }days. Its web address is kept, so that nobody else gets it
kept-groups-why = So that those who run it can act for it.
kept-asked = Who was asked to help and has not answered, offers to hand something over, and who has left.
kept-asked-why = So that nobody is asked again and again.
kept-claims = What you write to us to get a name that others use. That and what we decided stays, without your words.
kept-claims-why = So that we can think again.

kept-networks = While a listing waits for a moderator, or a question for whoever asked it to confirm, for a day at most: a number that stands for the network it came from. The key that makes these numbers is only in memory and is thrown away each day, so that nobody can tell the network from them later.
kept-networks-why = So that a raid of hundreds can be seen as one.
kept-flags = If you tell us that something is wrong with a listing: your words, and nothing about you.
kept-flags-long = until a moderator has looked into it, then { $time }
kept-flags-why = So that somebody can look into it.
kept-appeals = If we did not take your listing and you ask us to look again: your words.
kept-appeals-why = You can ask once, and should be heard.
kept-remarks = What our moderators write to each other about a listing.
kept-remarks-why = So that the next one knows what was found out.
kept-attentions = Which moderator is looking at what waits.
kept-attentions-why = So that two do not do the same work.
kept-put-aside = A change of yours that waits for a moderator, or that one has decided about.
kept-put-aside-why = So that a decision can be taken back.
kept-log = What moderators decided, when and why, and what they changed in the list of words. It names listings and moderators, and nobody else. Whoever is erased is named no more.
kept-log-long = as long as the site
kept-log-why = So that they can be asked about it, and be fair.
kept-rights = Who moderates, whose listings appear at once because a moderator has seen one, and what is said of the site on its About page.
kept-rights-long = until it is taken back or they are erased
kept-rights-why = So that nothing is done by somebody who may not.

kept-erasures = That something was erased, and when. Not what, and not whose.
kept-erasures-why = So that whoever puts a backup back knows that it holds too much.
kept-safety-copies = A copy that the program makes of the database before a new version changes its form.
kept-safety-copies-why = So that nothing is lost if that goes wrong.
kept-backups = Backups that the people who run this site make. What you erased can be in them until then.
kept-backups-why = So that a broken disk is not the end.
