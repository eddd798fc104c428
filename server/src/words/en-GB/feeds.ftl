### Words that calendars and other programs show.

feed-name-whats-on = Cuppa: what’s on
feed-name-events = Cuppa: events
feed-name-cafes = Cuppa: cafés
feed-name-filtered = { $name } ({ $filter })
feed-name-near = near { $town }
feed-name-in = in { $country }
feed-name-group-gone = Cuppa: a group that lists nothing now
feed-description = Harm reduction cafés and events, listed by the groups that run them.
feed-cancelled-prefix = Cancelled:{" "}
feed-capped = There are more dates than this calendar can hold: of some listings only the first 1,000 are here. Without “expand” in its address it holds them all.
feed-cancelled-because = Cancelled: { $reason }
feed-organised-by = Organised by { $group }
feed-place-area = { $area } (only the area is given)
feed-place-on-request = { $area } (the address is given on request)
feed-online = Online
feed-online-link = Online: { $link }
feed-contact = Contact: { $contact }
feed-speaker = Speaker: { $speaker }
feed-next = Next date: { $when }
feed-date-cancelled = Cancelled: { $when }
feed-been = It took place on { $day }.
feed-taken-back = This was taken down. It is not listed here any more.
feed-taken-back-title = “{ $title }” was taken down. It is not listed here any more.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] one day before
   *[other] { $days } days before
}
feed-user-comment = This is a feed for programs. Copy its address into a program that reads JSON Feed, and new and changed dates turn up there.
