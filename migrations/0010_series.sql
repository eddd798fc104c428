-- Series that bend: how one goes on from a date, dates beside its rule, dates that are left out, and where it ends.

-- From one of its dates on, a series meets at another hour, on other days, under another title or somewhere else.
-- To calendars that is an event of its own, so it has a name of its own.
create table continuations (
    listing_id   integer not null references listings on delete cascade,
    instead_of   text    not null,
    starts       text    not null,
    ends         text    not null,
    rule         text,
    title        text    check (length(title) between 1 and 120),
    place        text,
    uid          text    not null unique,
    by_person_id integer references people on delete set null,
    since        integer not null,
    primary key (listing_id, instead_of)
) strict, without rowid;

-- A date beside the rule.
create table added_dates (
    listing_id   integer not null references listings on delete cascade,
    starts       text    not null,
    ends         text    not null,
    uid          text    not null unique,
    by_person_id integer references people on delete set null,
    added_at     integer not null,
    primary key (listing_id, starts)
) strict, without rowid;

-- A date of the rule that never was meant, such as a holiday. It is not cancelled: there is nothing to tell.
create table skipped_dates (
    listing_id   integer not null references listings on delete cascade,
    original     text    not null,
    by_person_id integer references people on delete set null,
    skipped_at   integer not null,
    primary key (listing_id, original)
) strict, without rowid;

-- The series ends with this date. The row is the fact; without it the series goes on.
create table endings (
    listing_id   integer primary key references listings on delete cascade,
    last         text    not null,
    by_person_id integer references people on delete set null,
    ended_at     integer not null
) strict;
