-- Who follows what by email, and the news that is told to them. An address counts once its owner has said yes.

create table follows (
    id           integer primary key autoincrement,
    person_id    integer not null references people on delete cascade,
    what         text    not null check (what in ('everything', 'group', 'listing', 'tag', 'search')),
    -- What exactly: a group's key, a listing's slug, a topic, or the words looked for, as they were typed.
    target       text    not null collate nocase,
    listing_id   integer references listings on delete cascade,
    -- The words as the search takes them.
    words        text,
    rhythm       text    not null check (rhythm in ('instant', 'weekly')),
    hour         integer not null check (hour between 0 and 23),
    time_zone    text    not null,
    asked_at     integer not null,
    confirmed_at integer,
    -- The sentence that was agreed to.
    agreed       text,
    -- Since when the rhythm is this one, and when the next weekly letter is due.
    rhythm_since integer,
    weekly_at    integer,
    -- One address and one thing to follow are one follow.
    unique (person_id, what, target),
    check ((confirmed_at is null) = (agreed is null)),
    check ((confirmed_at is null) = (rhythm_since is null)),
    check (weekly_at is null or rhythm = 'weekly'),
    check ((what = 'listing') = (listing_id is not null)),
    check ((what = 'search') = (words is not null)),
    check ((what = 'everything') = (target = ''))
) strict;

create index follows_by_listing on follows (listing_id) where listing_id is not null;
create index follows_unconfirmed on follows (asked_at) where confirmed_at is null;
create index follows_weekly on follows (weekly_at) where weekly_at is not null;

-- What happened to a listing that everybody could see.
create table news (
    id          integer primary key autoincrement,
    listing_id  integer not null references listings on delete cascade,
    kind        text    not null check (kind in ('new', 'back', 'changed', 'cancelled', 'withdrawn')),
    -- What everybody saw before, as far as letters speak of it.
    before      text    check (json_valid(before)),
    happened_at integer not null,
    -- Several changes within ten minutes are one piece of news, told at their end.
    due_at      integer not null,
    check (kind <> 'changed' or before is not null)
) strict;

create index news_by_listing on news (listing_id);
create index news_by_moment on news (happened_at);

-- A letter to a follower goes when its follow goes.
alter table outbox add column follow_id integer references follows on delete cascade;
alter table outbox add column news_id integer references news on delete cascade;

create index outbox_by_follow on outbox (follow_id) where follow_id is not null;
create index outbox_by_news on outbox (news_id) where news_id is not null;
create index outbox_by_person on outbox (person_id, kind);

-- Addresses that nothing here needs any more.
create view strangers as
select people.id
from people
where not exists (select 1 from listings where listings.person_id = people.id)
  and not exists (select 1 from follows where follows.person_id = people.id)
  and not exists (select 1 from moderators where moderators.person_id = people.id)
  and not exists (select 1 from trusts where trusts.person_id = people.id)
  and not exists (select 1 from outbox where outbox.person_id = people.id)
  and not exists (select 1 from sign_ins where sign_ins.person_id = people.id);
