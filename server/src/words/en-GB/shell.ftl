### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Skip to the page
shell-help-now = Help now
shell-leave = Leave this page
shell-leave-hint = Opens the weather. Pressing Shift three times does the same.
shell-leaving = Leaving this page.
shell-leave-two = Shift: press it two more times to leave this page.
shell-leave-one = Shift: press it once more to leave this page.
shell-leave-over = You stay on this page.
shell-plain-title = Notes
shell-ways = Main
shell-whats-on = What’s on
shell-events = Events
shell-cafes = Cafés
shell-add = Add yours
shell-queue = Queue
shell-home = Cuppa, front page

foot-languages = Languages
foot-translating = About these translations
foot-help-title = Help now
foot-help-text = Someone will not wake up? Call an ambulance: 999 in the UK, 112 in most of Europe. Give naloxone if you have it.
foot-help-link = What to do, step by step
foot-run-title = Run something?
foot-run-text = List it in about four minutes. No account, no cost.
foot-add-event = Add an event
foot-add-cafe = Add a café
foot-quiet-title = Nobody watching
foot-quiet-text = No cookies for readers. No trackers. Nothing on this page comes from anywhere else.
foot-privacy = What we keep, and what we never do
foot-about = About Cuppa
foot-safety = What we promise, and what we cannot
foot-accessibility = For whom this site works

### The pages that say no, each with a way on.

lost-title = We cannot find that page
lost-text = The address may have a mistake in it, or the page has moved.
gone-title = This listing was taken down
gone-text = It was here once. The people who run it, or a moderator, took it down. Other dates may be near.
forbidden-title = That did not come from our page
forbidden-text = To keep forms safe, we only take them from our own pages. Go back, open the page again and send it once more. Your browser keeps what you typed in most cases.
many-title = That was a lot at once
many-text = We get very many requests from your network right now. Please wait a few minutes and try again. This happens on shared computers and is nobody’s fault.
long-title = That address is too long
long-text = Open the page from a link, or look again with fewer words.
head-title = Your browser sent too much along
head-text = With each page it sends its cookies, and these are more than we read. We set one at most, so they come from other sites of this name. Delete them in your browser’s settings, then open the page again.
much-title = That is more than fits here
much-text = Go back, take something out of the form, and send it once more. Your browser keeps what you typed in most cases.
slow-title = That took too long
slow-text = It did not arrive within a minute, so we stopped waiting. Go back and send it once more; a smaller picture arrives sooner. Your browser keeps what you typed in most cases.
broken-title = Something of ours broke
broken-text = Nothing you typed is lost. Go back, wait a minute, and try again.
broken-number = If you write to us about it, this number helps: { $number }
method-title = This page cannot be used that way
method-text = Open it from a link, or send the form on its own page.
lost-search = Search for a town, a group or a topic
lost-home = Front page
lost-whats-on = See what’s on
members-title = This page is for moderators
members-text = Sign in, and come back here.

## What something is called, and what it is, in one line

named = { $name }: { $text }
