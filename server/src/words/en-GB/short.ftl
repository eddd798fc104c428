### The short address on paper: for somebody who has just scanned a poster.

short-cafe = A café
short-event = An event
short-next = Next date
short-date-cancelled = { $when } is cancelled.
short-date-moved = { $planned } was moved to { $when }.
short-no-other = No other date is fixed yet.
short-full = See everything about it
short-calendar = Put it in your calendar
short-others = Also from { $group }
short-on-now = See what’s on now
short-gone-title = “{ $title }” was taken down
short-gone-text = The poster is out of date. It does not take place as printed.
