### The calendar: a month, a week or a day on a page.

months-name = Calendar
months-title = { $what }, { $stretch }
months-description = Harm reduction cafés and events day by day: { $stretch }.
months-days = { $first } to { $last }
months-day-and-month = { $day }{ "\u00A0" }{ $month }
months-caption = { $stretch }, a row for each week and a column for each day of the week

months-skip = Skip the days
months-turn = Turn the page
months-before = Before: { $stretch }
months-after = After: { $stretch }
months-this-month = This month
months-this-week = This week
months-today = Today
months-sizes = How much to see
months-month = Month
months-week = Week
months-day = Day
months-list = List
months-kinds = What to see
months-everything = Everything

months-week-number = Week { $week }
months-weeks = Week
months-day-of = day{ "\u00A0" }{ $nth }{ "\u00A0" }of{ "\u00A0" }{ $days }
months-day-of-first = Day{ "\u00A0" }{ $nth }{ "\u00A0" }of{ "\u00A0" }{ $days }
months-all-day = All day
months-date = { $when }: { $title }
months-entry-part = { ", " }{ $said }
months-cancelled = cancelled
months-moved = moved from { $when }
months-online = online
months-more = { $count } more
months-more-than = More than { $count } more
months-more-on = { " " }on { $day }
months-nothing-on-day = Nothing listed

months-tally = { $count ->
    [0] Nothing begins on this day
    [one] 1 date begins on this day
   *[other] { $count } dates begin on this day
}
months-tally-many = More than 1,000 dates begin on this day
months-lasting = Still on from the days before
months-lasting-more = More is on from the days before than fits here.

months-empty = Nothing is listed for { $stretch }
months-empty-chosen = Nothing that you chose is listed for { $stretch }
months-next = Next after that:
months-last = Nothing follows. The last before that:
months-none = Nothing is listed before or after it, either.
months-none-near = We looked a long way ahead and back, and found nothing that fits.
months-not-yet = Dates that repeat are worked out until { $day }. Later ones show up here in time.
months-long-ago = Of dates that repeat, we keep those since { $day }.

months-jump = Go to a month
months-jump-month = Month
months-jump-year = Year
months-jump-go = Go
months-search = Search this calendar

months-take = Take it along
months-take-text = What begins in the days of this page, for other programs:
months-take-calendar = Calendar (.ics)
months-take-atom = News reader (Atom)
months-take-json = Data (JSON)
months-take-all = To follow all that comes, and not only these days, use the list.
months-take-list = Go to the list

months-lost-title = That day is not in the calendar
months-lost-text = The calendar goes from January 1900 to December 2200. Perhaps the month has fewer days, or the year fewer weeks.

months-as-month = As a month
