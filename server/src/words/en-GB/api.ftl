### The API: what it says when it cannot answer, and the page that explains it.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = We cannot read this address
api-unknown-parameter = There is no “{ $name }” here. You can use: { $known }.
api-empty-parameter = “{ $name }” is empty. Leave it out, or say what you look for.
api-twice = “{ $name }” may stand in the address only once.
api-too-many = “{ $name }” may stand in the address { $most } times at most.
api-too-long = “{ $name }” may have { $most } characters at most.
api-choose = “{ $name }” can be: { $choices }.
api-day = “{ $name }” must be a day, such as 2026-12-08.
api-number = “{ $name }” must be a whole number from { $least } to { $most }.
api-near = “near” names no town, postcode or country that we know: “{ $typed }”. Check how it is spelt, or name a bigger town nearby.
api-cursor = We did not make this “cursor”. Follow the address in “next”, or begin again without it.
api-nothing-here = Nothing is here
api-nothing-here-text = The address may have a mistake in it. All addresses are explained at { $page }.
api-no-listing = We have no listing of this name
api-no-listing-text = It may not be public yet, or the name has a mistake in it.
api-gone = This listing was taken down
api-gone-text = It was here once. Please do not show it any more.
api-method = This can only be read
api-method-text = Use GET, HEAD or OPTIONS.
api-many = That was a lot at once
api-many-text = We get very many requests from your network right now. Wait for as many seconds as “Retry-After” says.
api-foreign = That came from another site
api-foreign-text = Nothing can be written from there. To read, use GET.
api-broken = Something of ours broke
api-broken-text = Please try again in a minute.

## What can be asked for, as the description and the page say it.

api-ask-slug = Its name in addresses.
api-ask-listing = Only the dates of this listing, by its “slug”.
api-ask-kind = Only events, or only cafés. When you ask for listings, cafés are told even if they have no date to come. Without it you get everything that has one.
api-ask-q = Words that must stand in it: a town, a name, a topic.
api-ask-tag = A topic. You can give it several times. Then any of them will do.
api-ask-group = The “slug” of the group that runs it. You can give it several times.
api-ask-place = The “slug” of its place. You can give it several times.
api-ask-near = A town, the first half of a UK postcode, or a country. Only what is near to it, or in it. A name that we do not know is refused.
api-ask-within = How many kilometres are near. Without it, 25.
api-ask-lang = A language that is spoken there, by its code or its name. You can give it several times.
api-ask-access = A way in, such as step_free. You can give it several times. Then any of them will do.
api-ask-cost = What it costs. You can give it several times. Then any of them will do.
api-ask-from = From this day on. It may lie in the past. Without it, you get what is not over yet.
api-ask-to = Up to this day.
api-ask-online = 1 is only what you can join online. 0 is only what takes place somewhere.
api-ask-limit = How many you get at once: from 1 to 200. Without it, 50.
api-ask-cursor = Where to read on. It is a part of the address in “next”. You cannot make one yourself.

## The page

api-title = Cuppa for programs
api-description = How your own program or website reads harm reduction cafés and events from Cuppa.
api-lede = Everything that is public here can be read by a program of yours. You need no key, and nobody has to be asked.
api-simple-title = Is there a simpler way?
api-simple-embed = Put dates on your own site, without a program
api-simple-calendar = Follow dates in a calendar

api-try-title = Try it
api-try-lede = Each of these lines works as it stands. Paste one into a terminal, or open its address in your browser.
api-try-dates = The next three dates
api-try-cafes = All cafés, the first ten of them
api-try-town = Dates with a word in them, such as a town
api-try-tag = Dates about one topic
api-try-group = What one group has coming up
api-try-place = What is on at one place
api-try-days = What is on in one month, at a place or online
api-try-listing = All that is known of one listing
api-try-groups = Which groups there are
api-try-places = Which places there are
api-try-head = Only the headers, to see whether something changed
api-try-described = The description for programs (OpenAPI 3.1)
api-try-open = Open it

api-addresses-title = The addresses
api-addresses-listings = Events and cafés, in the order in which they were added. Each has its next dates with it, ten at most.
api-addresses-listing = One of them, with all of its dates to come.
api-addresses-dates = Dates, soonest first. This is what you want for “what is on”.
api-addresses-groups = Groups that list something.
api-addresses-places = Places whose address is public.

api-ask-title = What you can ask for
api-ask-lede = These go behind the question mark. Groups and places know only “limit” and “cursor”. Different ones together must all fit. If we cannot read one, we say so. We never leave it out in silence.

api-next-title = Reading on
api-next-text = A long answer comes in batches. Each batch has the address of the next one in “next”, and “null” when it was the last. Follow that address as it is. What is added or taken down while you read shifts nothing: you get no item twice, and you miss none.

api-read-title = What to know when you read it
api-read-null = “null” and empty lists mean that nobody said. They do not mean “no”.
api-read-times = Times have the offset of their place, such as +01:00. What lasts whole days has plain days instead.
api-read-hidden = Some addresses are not public. Then you get the town, and a point that is rounded to about a kilometre. Please do not guess the rest.
api-read-cancelled = Cancelled dates stay in the answers with the status “cancelled”. Please show them as cancelled. People may be on their way.
api-read-gone = What was taken down answers 410. Please take your copy down, too.
api-read-group = The name of a group is what somebody typed. Its page says whether the group has confirmed it.
api-read-uid = The “uid” of a listing is the one in our calendars. It never changes.
api-read-html = “description_html” was written by a stranger and cleaned by us. It is safe to show.
api-read-names = We only ever add names to the answers. Pass over those that you do not know.

api-polite-title = Asking often
api-polite-limit = One network can ask 600 times in a minute, unless whoever runs this site chose another number.
api-polite-cache = An answer is good for a minute. Send its “ETag” back in “If-None-Match”: if nothing has changed you get 304 and no more.
api-polite-cors = Scripts on pages of any other site can read it. We send no cookies and take none.
api-polite-link = It is kind to link to the page of what you show. There people find what has changed since.

api-problems-title = When something is wrong
api-problems-lede = You get JSON that says what is wrong and what to do (RFC 9457). “detail” is a sentence for people.
api-problem-400 = We cannot read a part of the address. “parameter” says which.
api-problem-403 = A page of another site tried to write something. Nothing can be written here.
api-problem-404 = Nothing is at this address, or nothing that is public.
api-problem-405 = The API can be read, and nothing else.
api-problem-410 = It was taken down.
api-problem-429 = Too many requests. “Retry-After” says how many seconds to wait.
api-problem-500 = Something of ours broke. Try again in a minute.
api-problem-501 = Only where sites ask how to embed a page of ours (oEmbed): we do not know the format you asked for.
