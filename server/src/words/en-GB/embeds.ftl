### For other sites: what stands in their pages, and the page that makes it.

## In the frame and in the element

embed-frame-title = { $name }: dates from Cuppa
embed-date = { $day }, { $time }
embed-all = See all of it on Cuppa
embed-listing-all = More on Cuppa
embed-empty = Nothing is coming up right now.
embed-gone-title = These dates are not here any more
embed-gone = They may have been taken down, or the address has a mistake in it.
embed-gone-way-on = See what’s on

embed-loading = Looking for dates …
embed-failed = The dates cannot be shown right now.
embed-element-all = See all dates
embed-element-cancelled = Cancelled
embed-element-moved = Moved
embed-element-online = Online

## The page

embed-title = Put these dates on your own site
embed-description = Show harm reduction cafés and events on your own website. Choose what to show, then copy a few lines.
embed-lede = Choose what to show. Then copy a few lines into a page of yours. What changes here changes there, too.
embed-what-heading = What to show
embed-of = Which dates?
embed-of-this = The dates of
embed-of-other = Choose something else
embed-of-hint = For one group, one place or one café: open its page here, and follow the link beside “Follow this calendar”.
embed-q = Only with these words
embed-q-hint = A town or a topic. Leave it empty for everything.
embed-tag = Only this topic
embed-tag-hint = For example: naloxone
embed-online = At a place or online?
add-online-either = Both
add-online-true = Only online
add-online-false = Only at a place
embed-limit = How many dates?
embed-limit-hint = From 1 to { $most }. 10 is usual.
embed-limit-refused = Give a number from 1 to { $most }.
embed-theme = Colours in the frame
add-theme-auto = As each visitor prefers
add-theme-light = Light
add-theme-dark = Dark
embed-show = Show
embed-kept = Also kept: { $what }
embed-unknown-title = We do not know that page
embed-unknown = It may have been taken off the site. Here are all dates instead.

embed-frame-heading = As a frame
embed-frame-text = The simplest way. It works on every site that lets you add HTML, also where scripts are off. It has our looks.
embed-frame-label = Copy these lines into your page
embed-frame-height = If the frame is too high or too low, change the number behind “height”.
embed-element-heading = As a part of your own page
embed-element-text = This one takes the letters and colours of your page. It needs a script of ours, which is small and does nothing else. Without it, people see the link.
embed-element-label = Copy these lines into your page
embed-preview-heading = What it looks like
embed-preview-text = This is the frame. Its links open the pages here.
embed-preview-first = Press “Show” to see the frame here.

embed-looks-heading = Change how the part looks
embed-looks-text = You can set these in the style of your page. For example:
embed-looks-ink = The colour of the words
embed-looks-muted = The colour of quieter words
embed-looks-link = The colour of the links
embed-looks-accent = The line under the links
embed-looks-off = The colour of “Cancelled”
embed-looks-line = The lines between the dates
embed-looks-gap = The room between the dates
embed-looks-parts = For more, style its parts with ::part. They are called { $parts }.

embed-know-heading = Good to know
embed-know-private = Your visitors’ browsers ask us for the dates. We set no cookie, and we do not note who asked.
embed-know-policy = If your site has a content security policy, allow our address in “frame-src” for the frame, or in “script-src” and “connect-src” for the part.
embed-know-address = Some sites make a frame by themselves when you paste the address of a page of ours (oEmbed).
embed-know-calendar = Do you only want the dates in a calendar? Follow it
embed-know-api = Do you write programs? Read about the API

embed-link = Put these dates on your own site
foot-embed = Dates for your own site

## oEmbed: what it says when it cannot answer

oembed-url-missing = Say in “url” which page of ours you would like to embed.
oembed-pixels = “{ $name }” must be a number of pixels.
oembed-unknown = We cannot embed that
oembed-unknown-text = It is no list and no listing of ours, or it is not public. What can be embedded is explained at { $page }.
oembed-format = We do not know that format
oembed-format-text = It can be json or xml.
