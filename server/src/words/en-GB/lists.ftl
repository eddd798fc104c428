### The front page and the lists.

home-title = Cuppa: harm reduction cafés and events
home-description = Find a harm reduction café or event, or list your own. No account, no cookies.
home-hello = Talk about drugs over a cup of tea
home-lede = Harm reduction cafés and events. Come as you are. Nobody judges you, and you don’t have to share anything.
home-find = What or where?
home-find-hint = Town, postcode or topic
home-coming = Coming up
home-all-dates = All dates
home-cafes = Cafés
home-all-cafes = All cafés
home-invite-title = Put the kettle on
home-invite-text = A café can be six people, a table and an hour. List yours in about four minutes, without an account. You get a poster and a calendar made from it.
home-what-title = What happens at one?
home-what-text = People meet in a café, a hall or online and talk about drugs: naloxone, services, rights, grief, good news. People who use drugs, families, workers, students and the curious sit at the same table. Some have a speaker. Most have biscuits.

whats-on-title = What’s on
whats-on-lede = Every coming date of cafés and events. Come as you are. You don’t have to share anything.
events-title = Events
events-lede = Talks, trainings, drop-ins and meetings that are coming up.
cafes-title = Cafés
cafes-lede = Places that meet again and again, each with its next date.

list-description = Coming dates of harm reduction cafés and events.
list-search = Search
list-search-here = Search what is on here
list-further-down = Further down on this page
list-search-hint = A topic, a name, a group
list-show = Show
list-find = Find
list-more = Days, cost, access and more
list-from = From
list-to = Until
list-attendance = Where
list-anywhere = Anywhere
list-online = Online
list-at-a-place = At a place
list-chosen = Chosen
list-remove = { $what }, remove
list-chip-words = “{ $words }”
list-chip-topic = Topic: { $topic }
list-chip-group = Group: { $group }
list-chip-place = Place: { $place }
list-chip-from = From { $day }
list-chip-to = Until { $day }
list-chip-in = In { $country }
list-chip-near = Within { $km }{ "\u00A0" }km of { $town }
list-chip-language = Language: { $language }
list-near = Town or postcode
list-near-hint = For example Leeds or LS9
list-here = Use where I am
list-here-hint = We get it rounded to about 2{ "\u00A0" }km, and do not keep it.
list-here-looking = Asking your browser.
list-here-refused = Your browser was not allowed to say where you are. Type a town or a postcode instead.
list-here-failed = Your browser could not say where you are. Type a town or a postcode instead.
list-here-lost-heading = We cannot tell where you are
list-here-lost = What came here is no point on the map. Type a town or the first half of a postcode instead.
list-here-lost-back = Back to the list
list-towns = { $count ->
    [0] We know no town that begins so.
    [one] 1 town. Press the down arrow to choose it.
   *[other] { $count } towns. Press the down arrow to choose one.
}
list-towns-label = Towns and postcodes
list-within = How far?
list-within-km = { $km }{ "\u00A0" }km
list-language = Language
list-any-language = Any language
list-cost = Cost
list-access = Access
list-near-unknown = We do not know a town or a postcode called “{ $typed }”. We know towns, postcodes and countries. Check how it is spelt, or try a bigger town nearby.
list-near-guessed = We know no “{ $typed }” and took it for { $town }.
list-near-taken = We took “{ $typed }” for { $town }.
list-near-towns = There are towns of that name, too:
list-near-others = There are more towns of that name:
list-read-as = Nothing holds the words that you typed. This is what there is for “{ $words }”.
list-read-as-any = Nothing holds all of these words. This holds some of them.
list-read-without = Nothing near { $town } holds “{ $words }”. This is what is on there.
list-read-without-in = Nothing in { $country } holds “{ $words }”. This is what is on there.
list-read-elsewhere = Nothing that is coming up in { $country } fits. This holds the words that you typed.
list-read-near-me = We do not know where you are. Type your town or postcode, and we show what is near.
list-read-no-words = There are no words to look for in “{ $typed }”. This is everything.
list-read-in = This looks in the whole of { $country }.
list-read-near = Within { $km }{ "\u00A0" }km of { $town }.
list-ignored = We do not know what this in the address means, and left it out: { $what }
list-best-first = What fits best comes first.
list-to-soonest = Show what is soonest first
list-to-best = Show what fits best first
list-found = { $count ->
    [one] 1 event or café
   *[other] { $count } events and cafés
}
list-found-many = More than 1,000 events and cafés
list-more-dates = { $count ->
    [one] and 1 more date
   *[other] and { $count } more dates
}
list-far = about { $distance } away
list-far-less = less than 1{ "\u00A0" }km away
list-empty-without = Without one of them there is more:
list-empty-without-one = { $what }, left out
list-empty-next = What is on next
list-empty-next-elsewhere = What is next elsewhere
list-instead-cafes = { $count ->
    [one] See the café that fits
   *[other] See { $count } cafés that fit
}
list-empty-nearest = The nearest
list-everything = Show everything
list-dates = { $count ->
    [one] 1 date
   *[other] { $count } dates
}
list-cafes = { $count ->
    [one] 1 café
   *[other] { $count } cafés
}
list-dates-many = Over 1,000 dates
list-cafes-many = More than 1,000 cafés
list-nothing-coming = Nothing is coming up right now.
list-lately = This was on lately:
list-heading-date = { " – " }{ $day }, { $time }
list-heading-cancelled = { " – " }Cancelled
list-heading-moved = { " – " }Moved
list-heading-undated = { " – " }{ $said }
list-today = Today
list-tomorrow = Tomorrow
list-cancelled = Cancelled
list-unsure = Not confirmed
list-moved-from = Moved from { $day }
list-moved-from-time = Moved from { $time }
list-heading-ends = { " – " }Ends at another time
list-ends-instead = Ends at { $now } instead of { $planned }
list-ends-at = Ends at { $time } this time
list-ends-at-on = Ends at { $time } on { $day } this time
list-ends-on = Ends on { $now } instead of { $planned }
list-ends-open = Has no set end this time
list-next = Next: { $when }
list-no-dates = Dates to be announced
list-resting = Taking a break
list-closed = No longer meets
list-this-time-at = This time at { $place }
list-pages = Pages
list-page = Page { $page }
list-page-of = Page { $page } of { $pages }
list-earlier = Earlier dates
list-later = Later dates
list-before = Previous page
list-after = Next page
list-empty-title = Nothing found
list-empty-chosen = No date fits all of that. Try fewer words, other days, or look at everything.
list-empty-word = Nothing that is coming up holds that word. Try another word, or look at everything.
list-empty-title-land = Nothing is coming up in { $land } yet
list-empty-land = As soon as somebody lists a date in { $land }, it shows up here. It could be yours.
list-empty-land-cafes = No café is listed in { $land } yet. Six people, a table and an hour make one.
list-empty-title-all = Nothing here yet
list-empty-all = Cafés and events will show up here as soon as somebody lists one. It could be yours.
list-empty-cafes = No café is listed yet. Six people, a table and an hour make one.
list-past-page-title = There is no such page
list-past-page = This list is shorter than that.
list-first-page = Go to the first page

follow-calendar-name = Cuppa: { $view }
