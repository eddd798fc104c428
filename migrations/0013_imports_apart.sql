-- An import belongs to the page where it began; what its calendar calls off is remembered; and what moderators decide
-- about calendars is written down.

-- Private links are shared one by one: whoever holds one of them brings in calendars of their own, and moves nobody else's.
drop index imports_by_source;

create unique index imports_by_source on imports (person_id, group_key, coalesce(address, ''), listing_id)
where listing_id is not null;

-- What the calendar has called off so far, the whole or single dates: what somebody takes up again here by hand is not
-- called off twice. None is nothing.
alter table imported add column called_off text check (called_off is null or json_valid(called_off));

-- The log of what moderators decided about calendars.
create table import_decisions (
    id           integer primary key autoincrement,
    import_id    integer not null references imports on delete cascade,
    by_person_id integer references people on delete set null,
    verb         text    not null check (verb in ('approved', 'rejected', 'stopped', 'allowed')),
    decided_at   integer not null
) strict;

create index import_decisions_by_import on import_decisions (import_id);

-- Calendars are asked for as a whole once more: what opens a room online is taken out of more of what they say than before.
update import_subscriptions
set etag = null, last_modified = null;
