-- People without passwords: sessions that their owner sees and ends, several who hold the link of one listing, codes on
-- paper for whoever lost their mailbox, and new addresses.

-- A session has a number, so that it can be ended from another one, and a name that its owner typed. What browser or
-- machine it is on is never kept.
create table sessions_anew (
    id         integer primary key autoincrement,
    digest     blob    not null unique,
    person_id  integer not null references people on delete cascade,
    name       text    not null default '' check (length(name) <= 60),
    begun_at   integer not null,
    expires_at integer not null
) strict;

insert into sessions_anew (digest, person_id, begun_at, expires_at)
select digest, person_id, begun_at, expires_at
from sessions
order by begun_at;

drop table sessions;

alter table sessions_anew rename to sessions;

create index sessions_by_person on sessions (person_id);
create index sessions_by_end on sessions (expires_at);

-- Who looks after a listing beside the person whom its letters go to. Each has a link of their own.
create table link_holders (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    person_id    integer not null references people on delete cascade,
    -- Who asked them.
    by_person_id integer references people on delete set null,
    -- Links of an earlier generation open nothing.
    generation   integer not null default 1 check (generation > 0),
    since        integer not null,
    -- When they said yes. Whoever never does is forgotten.
    agreed_at    integer,
    -- Their link was ended. The row stays for a while, to say so to whoever opens it.
    ended_at     integer,
    unique (listing_id, person_id)
) strict;

create index link_holders_by_person on link_holders (person_id);
create index link_holders_by_whom on link_holders (by_person_id) where by_person_id is not null;
create index link_holders_ended on link_holders (ended_at) where ended_at is not null;
create index link_holders_asked on link_holders (since) where agreed_at is null;

-- Codes that sign somebody in without a letter, each once. They are on their paper; here is a digest only.
create table recovery_codes (
    id        integer primary key autoincrement,
    person_id integer not null references people on delete cascade,
    digest    blob    not null unique,
    made_at   integer not null,
    used_at   integer
) strict;

create index recovery_codes_by_person on recovery_codes (person_id);

-- Somebody wants their letters at another address; it counts once they have confirmed it there.
create table address_changes (
    id         integer primary key autoincrement,
    person_id  integer not null references people on delete cascade,
    address    text    not null collate nocase check (length(address) between 3 and 320),
    asked_at   integer not null,
    expires_at integer not null,
    done_at    integer,
    -- The address of before, for the one letter that tells it of the change.
    before     text    check (length(before) between 3 and 320),
    check ((done_at is null) = (before is null))
) strict;

create index address_changes_by_person on address_changes (person_id);
create index address_changes_by_end on address_changes (expires_at);

-- A letter goes when what it is about goes.
alter table outbox add column sign_in_id integer references sign_ins on delete cascade;
alter table outbox add column holder_id integer references link_holders on delete cascade;
alter table outbox add column address_change_id integer references address_changes on delete cascade;

create index outbox_by_sign_in on outbox (sign_in_id) where sign_in_id is not null;
create index outbox_by_holder on outbox (holder_id) where holder_id is not null;
create index outbox_by_address_change on outbox (address_change_id) where address_change_id is not null;

-- Who holds a link, or is signed in, is no stranger.
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
  and not exists (select 1 from sessions where sessions.person_id = people.id)
  and not exists (select 1 from link_holders where link_holders.person_id = people.id)
  and not exists (select 1 from imports where imports.person_id = people.id);
