-- Months: what begins on a day and what goes on from the days before is found without looking at anything else.

-- A day of the calendar is a day as clocks show it, wherever that is.
create index occurrences_by_wall on occurrences (starts);

-- The few dates that take up more than one day; an evening that ends after midnight does not (see `pure::months`).
create index occurrences_of_days on occurrences (starts, ends)
where ends >= date(starts, '+1 day') || 'T12:00:00';
