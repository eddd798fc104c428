-- Changing one's mind: edits that wait for a moderator, flags of visitors, and a log with a word for each decision.

-- An edit that matters, of someone who is not trusted yet: it waits while everybody sees the old words.
-- `original` names the one date that it is about; without it the edit is about the listing itself.
create table proposals (
    id             integer primary key autoincrement,
    listing_id     integer not null references listings on delete cascade,
    original       text,
    -- What was typed, field by field: [["title", "Tea and talk"], …]
    fields         text    not null check (json_valid(fields)),
    picture_digest text    references pictures,
    proposed_at    integer not null
) strict;

create unique index proposals_by_listing on proposals (listing_id, coalesce(original, ''));
create index proposals_by_picture on proposals (picture_digest) where picture_digest is not null;

-- A visitor's report of a listing to the moderators. Nothing is kept of the visitor.
create table flags (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    reason       text    not null
        check (reason in ('wrong', 'over', 'unsafe', 'private', 'not_fitting', 'other')),
    note         text    not null check (length(note) <= 2000),
    -- The one-time key of the form it came by: posting the same form twice makes one flag.
    form_key     text    not null unique,
    flagged_at   integer not null,
    settled_at   integer,
    by_person_id integer references people on delete set null
) strict;

create index flags_open on flags (flagged_at) where settled_at is null;
create index flags_by_listing on flags (listing_id);

-- A flag can hold a listing, too.
drop view public_listings;

create table holds_anew (
    listing_id integer not null references listings on delete cascade,
    why        text    not null check (why in ('unconfirmed', 'new_address', 'twin', 'flag')),
    since      integer not null,
    primary key (listing_id, why)
) strict, without rowid;

insert into holds_anew (listing_id, why, since) select listing_id, why, since from holds;
drop table holds;
alter table holds_anew rename to holds;

create view public_listings as
select listings.id
from listings
where not exists (select 1 from holds where holds.listing_id = listings.id)
  and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id);

-- The log learns more verbs.
create table decisions_anew (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    by_person_id integer references people on delete set null,
    verb         text    not null check (
        verb in ('released', 'rejected', 'change_released', 'change_rejected', 'edited', 'hidden', 'shown', 'settled')
    ),
    reason       text,
    decided_at   integer not null
) strict;

insert into decisions_anew (id, listing_id, by_person_id, verb, reason, decided_at)
select id, listing_id, by_person_id, verb, reason, decided_at from decisions;
drop table decisions;
alter table decisions_anew rename to decisions;
