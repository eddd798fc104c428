-- What is listed: events and cafés, when they meet, and what differs on one date.

create table pictures (
    digest     text    primary key,
    bytes      blob    not null,
    width      integer not null,
    height     integer not null,
    created_at integer not null
) strict;

create table listings (
    id                 integer primary key autoincrement,
    uid                text    not null unique,
    slug               text    not null unique,
    code               text    not null unique,
    kind               text    not null check (kind in ('event', 'cafe')),
    title              text    not null check (length(title) between 1 and 120),
    summary            text    not null check (length(summary) <= 300),
    description        text    not null check (length(description) <= 20000),
    attendance         text    not null check (attendance in ('in_person', 'online', 'hybrid')),
    time_zone          text    not null,
    place_id           integer references places,
    address_visibility text    not null check (address_visibility in ('public', 'area', 'on_request')),
    online_url         text,
    online_url_public  integer not null check (online_url_public in (0, 1)),
    group_name         text,
    group_key          text,
    contact_public     text,
    cost               text,
    cost_note          text,
    ages               text,
    alcohol            text,
    photos             text,
    expected           text,
    speaker            text,
    ground_rules       text,
    picture_digest     text    references pictures,
    picture_alt        text,
    founded            text,
    cafe_state         text,
    person_id          integer not null references people,
    link_generation    integer not null,
    sequence           integer not null check (sequence >= 0),
    created_at         integer not null,
    changed_at         integer not null,
    published_at       integer,
    -- The one-time key of the form it came by: posting the same form twice makes one listing.
    form_key           text    not null unique,
    check ((picture_digest is null) = (picture_alt is null))
) strict;

create index listings_by_person on listings (person_id);
create index listings_by_picture on listings (picture_digest) where picture_digest is not null;
create index listings_by_group on listings (group_key) where group_key is not null;

-- Slugs outlive their listing: a printed address never leads to somebody else.
create table slugs (
    slug       text    primary key,
    listing_id integer references listings on delete set null,
    taken_at   integer not null
) strict;

-- What was ticked or listed, one row each: tags, languages, audience, access, offers, facilities.
create table listing_facts (
    listing_id integer not null references listings on delete cascade,
    fact       text    not null check (fact in ('tag', 'language', 'audience', 'access', 'offers', 'facilities')),
    value      text    not null check (length(value) > 0),
    position   integer not null,
    primary key (listing_id, fact, value)
) strict, without rowid;

create index listing_facts_by_value on listing_facts (fact, value);

-- When a listing meets: local wall time in a zone. A café without a row has its dates to be announced.
create table schedules (
    listing_id integer primary key references listings on delete cascade,
    starts     text    not null,
    ends       text    not null,
    all_day    integer not null check (all_day in (0, 1)),
    time_zone  text    not null,
    repeats    text    not null,
    rule       text,
    horizon    text    not null
) strict;

-- What differs on one date of a series: moved, cancelled, or another title, place or note.
create table date_changes (
    listing_id     integer not null references listings on delete cascade,
    original       text    not null,
    moved_start    text,
    moved_end      text,
    cancelled      integer not null check (cancelled in (0, 1)),
    title          text,
    place          text,
    note           text,
    by_person_id   integer references people on delete set null,
    changed_at     integer not null,
    primary key (listing_id, original),
    check ((moved_start is null) = (moved_end is null))
) strict, without rowid;

-- The dates themselves, worked out from schedules for 18 months ahead; rebuilt when a rule or the zone data changes.
create table occurrences (
    listing_id integer not null references listings on delete cascade,
    original   text    not null,
    starts     text    not null,
    ends       text    not null,
    day        text    not null,
    starts_at  integer not null,
    ends_at    integer not null,
    status     text    not null check (status in ('confirmed', 'moved', 'cancelled')),
    primary key (listing_id, original)
) strict, without rowid;

create index occurrences_by_end on occurrences (ends_at, starts_at);
create index occurrences_by_start on occurrences (starts_at);

-- A whole listing that will not take place.
create table cancellations (
    listing_id   integer primary key references listings on delete cascade,
    by_person_id integer references people on delete set null,
    reason       text    not null,
    cancelled_at integer not null
) strict;

-- A listing that was taken back. The row is the fact; there is no flag to forget.
create table withdrawals (
    listing_id   integer primary key references listings on delete cascade,
    by_person_id integer references people on delete set null,
    reason       text    not null,
    withdrawn_at integer not null
) strict;
