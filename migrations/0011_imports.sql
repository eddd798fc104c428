-- Calendars of others, brought in once or kept in step, and which listings came from which.

create table imports (
    id         integer primary key autoincrement,
    person_id  integer not null references people on delete cascade,
    -- The listing on whose private page it was asked for; none when it came by the command line.
    listing_id integer references listings on delete set null,
    group_name text,
    -- Empty when there is no group.
    group_key  text    not null,
    -- Where it comes from. All files of one person for one group are one import, whatever they are called: what an
    -- event is known by stands in the file.
    address    text    check (length(address) between 1 and 2000),
    -- What people read of where it is from: the address, or the name of the newest file.
    origin     text    not null check (length(origin) between 1 and 2000),
    begun_at   integer not null
) strict;

create unique index imports_by_source on imports (person_id, group_key, coalesce(address, ''));
create index imports_by_listing on imports (listing_id) where listing_id is not null;

-- An import that is kept in step with its address, and how asking there went.
create table import_subscriptions (
    import_id     integer primary key references imports on delete cascade,
    since         integer not null,
    next_at       integer not null,
    etag          text,
    last_modified text,
    failures      integer not null default 0 check (failures >= 0),
    failing_since integer,
    -- The sentence for whoever asked for it.
    failure       text,
    -- Most of it was missing at once: it is believed when it is still missing the next time.
    doubted_at    integer,
    check ((failures = 0) = (failing_since is null)),
    check ((failures = 0) = (failure is null))
) strict;

create index import_subscriptions_due on import_subscriptions (next_at);

-- Nothing is fetched any more, who wanted it so, and why.
create table import_suspensions (
    import_id    integer primary key references imports on delete cascade,
    why          text    not null check (why in ('failures', 'organiser', 'moderator')),
    by_person_id integer references people on delete set null,
    suspended_at integer not null
) strict;

-- What the newest run brought.
create table import_runs (
    import_id integer primary key references imports on delete cascade,
    ended_at  integer not null,
    -- Numbers by what they count, as JSON: {"added": 3, "changed": 1, …}
    counts    text    not null check (json_valid(counts))
) strict;

-- What the newest run could not use, in the order of its lines; only the first five hundred are kept.
create table import_warnings (
    import_id integer not null references imports on delete cascade,
    position  integer not null,
    -- None is about the whole.
    line      integer,
    text      text    not null,
    primary key (import_id, position)
) strict, without rowid;

-- The listings that came from a calendar, each known there by a UID that is not ours.
create table imported (
    listing_id  integer primary key references listings on delete cascade,
    import_id   integer not null references imports on delete cascade,
    uid         text    not null,
    -- A digest of what the calendar said: as long as it says the same, nothing is written.
    taken       blob    not null,
    -- A digest of what was stored of it: when the listing says something else, somebody changed it here by hand.
    kept        blob    not null,
    -- It was missing in the calendar, and was taken off the site for that.
    vanished_at integer,
    unique (import_id, uid)
) strict;

-- A letter about an import goes when it goes.
alter table outbox add column import_id integer references imports on delete cascade;

create index outbox_by_import on outbox (import_id) where import_id is not null;

-- Who keeps a calendar in step is no stranger, also before anything came of it.
drop view strangers;

create view strangers as
select people.id
from people
where not exists (select 1 from listings where listings.person_id = people.id)
  and not exists (select 1 from follows where follows.person_id = people.id)
  and not exists (select 1 from moderators where moderators.person_id = people.id)
  and not exists (select 1 from trusts where trusts.person_id = people.id)
  and not exists (select 1 from outbox where outbox.person_id = people.id)
  and not exists (select 1 from sign_ins where sign_ins.person_id = people.id)
  and not exists (select 1 from imports where imports.person_id = people.id);
