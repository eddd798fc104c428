-- Letters once a day, before the next date of one listing, and none for a while. The check on rhythms changes, and for that
-- SQLite needs the table made anew, as in 0016: letters let go of their follows first, because dropping a table deletes its
-- rows, and with them whatever goes when they go.
create table letters_of_follows (
    id        integer primary key,
    follow_id integer not null
) strict;

insert into letters_of_follows (id, follow_id)
select id, follow_id
from outbox
where follow_id is not null;

update outbox
set follow_id = null
where follow_id is not null;

-- A view that names the table must not be there while the table is not.
drop view strangers;

create table follows_anew (
    id             integer primary key autoincrement,
    person_id      integer not null references people on delete cascade,
    what           text    not null
        check (what in ('everything', 'town', 'group', 'listing', 'tag', 'language', 'search')),
    -- What exactly: a town's key, a group's key, a listing's slug, a topic, a language's code, or the words looked for,
    -- as they were typed.
    target         text    not null collate nocase,
    -- How many kilometres around a town. That, and which town, is all that is kept of where somebody is.
    within         integer not null default 0 check (within between 0 and 20037),
    listing_id     integer references listings on delete cascade,
    -- The words as the search takes them.
    words          text,
    rhythm         text    not null check (rhythm in ('instant', 'daily', 'weekly', 'next-date')),
    hour           integer not null check (hour between 0 and 23),
    time_zone      text    not null,
    -- How many hours before a date its letter comes.
    ahead          integer check (ahead between 1 and 336),
    asked_at       integer not null,
    confirmed_at   integer,
    -- The sentence that was agreed to.
    agreed         text,
    -- Since when the rhythm is this one.
    rhythm_since   integer,
    -- When the next daily or weekly letter is due, or when the next date is to be looked at; zero: as soon as possible,
    -- because dates have changed.
    next_at        integer,
    -- When the last date starts of which a letter told beforehand, and when the last of them is over: until then its
    -- reader is told at once of what changes.
    reminded_until integer,
    told_until     integer,
    -- No letters since then, until its owner wants them again.
    paused_at      integer,
    -- One address and one thing to follow are one follow. A town is another thing with another distance.
    unique (person_id, what, target, within),
    check ((confirmed_at is null) = (agreed is null)),
    check ((confirmed_at is null) = (rhythm_since is null)),
    check (next_at is null or rhythm <> 'instant' and confirmed_at is not null and paused_at is null),
    check (paused_at is null or confirmed_at is not null),
    check ((rhythm = 'next-date') = (ahead is not null)),
    check (rhythm <> 'next-date' or what = 'listing'),
    check (reminded_until is null or rhythm = 'next-date'),
    check ((reminded_until is null) = (told_until is null)),
    check ((what = 'town') = (within > 0)),
    check ((what = 'listing') = (listing_id is not null)),
    check ((what = 'search') = (words is not null)),
    check ((what = 'everything') = (target = ''))
) strict;

insert into follows_anew (
    id, person_id, what, target, within, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
    rhythm_since, next_at
)
select
    id, person_id, what, target, within, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
    rhythm_since, weekly_at
from follows;

-- Links are made from the number of a row: one that had ended must never open somebody else's.
delete from sqlite_sequence
where name = 'follows_anew';

insert into sqlite_sequence (name, seq)
select 'follows_anew', seq
from sqlite_sequence
where name = 'follows';

drop table follows;

alter table follows_anew rename to follows;

create index follows_by_listing on follows (listing_id) where listing_id is not null;
create index follows_unconfirmed on follows (asked_at) where confirmed_at is null;
create index follows_due on follows (rhythm, next_at) where next_at is not null;
-- Which towns anybody follows, and how far around them: asked with every piece of news.
create index follows_by_town on follows (target, within) where what = 'town' and confirmed_at is not null;
-- Who follows what a piece of news is about. Topics are the same however their words are joined.
create index follows_by_target on follows (what, target);
create index follows_by_topic on follows (what, replace(lower(target), ' ', '-')) where what = 'tag';

create view strangers as
select people.id
from people
where not exists (select 1 from listings where listings.person_id = people.id)
  and not exists (select 1 from follows where follows.person_id = people.id)
  and not exists (select 1 from moderators where moderators.person_id = people.id)
  and not exists (select 1 from trusts where trusts.person_id = people.id)
  and not exists (select 1 from outbox where outbox.person_id = people.id)
  and not exists (select 1 from sign_ins where sign_ins.person_id = people.id)
  and not exists (select 1 from sessions where sessions.person_id = people.id)
  and not exists (select 1 from link_holders where link_holders.person_id = people.id)
  and not exists (select 1 from imports where imports.person_id = people.id)
  and not exists (select 1 from memberships where memberships.person_id = people.id)
  and not exists (select 1 from claims where claims.person_id = people.id and claims.verdict is null);

-- Letters are about their follows again.
update outbox
set follow_id = (select letters_of_follows.follow_id from letters_of_follows where letters_of_follows.id = outbox.id)
where id in (select id from letters_of_follows);

drop table letters_of_follows;

-- When the date starts that a letter tells of beforehand.
alter table outbox add column starts_at integer;
