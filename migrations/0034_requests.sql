-- Visitors ask for an address or a link that is hidden, and those who look after the listing answer, by hand or by
-- themselves before the date. Neither side learns the other's address, and all of it goes soon after the date.

create table requests (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    person_id    integer not null references people on delete cascade,
    -- The date that it is about, by its planned start; empty when no dates were fixed.
    original     text    not null,
    -- What they want to be called, and what they say.
    name         text    not null check (length(name) <= 60),
    words        text    not null check (length(words) <= 1000),
    asked_at     integer not null,
    -- When the owner of the address said yes. Nobody hears of it before.
    confirmed_at integer,
    kept_until   integer not null,
    answer       text    check (answer in ('given', 'refused')),
    answered_at  integer,
    -- It was sent before the date without anybody's hand.
    by_itself    integer not null default 0 check (by_itself in (0, 1)),
    gives_place  integer not null default 0 check (gives_place in (0, 1)),
    gives_link   integer not null default 0 check (gives_link in (0, 1)),
    -- What whoever answered says beside it.
    reply        text    not null default '' check (length(reply) <= 1000),
    -- How things stood when its asker was last told, or was to be: a digest, or 'off' when the date does not take place.
    told         text,
    -- The stamp of the listing up to which all of that was looked at.
    seen_stamp   integer not null default 0,
    unique (listing_id, person_id, original),
    check ((answer is null) = (answered_at is null))
) strict;

create index requests_by_person on requests (person_id);
create index requests_by_end on requests (kept_until);
create index requests_refused on requests (id) where answer = 'refused';
create index requests_confirmed on requests (listing_id) where confirmed_at is not null;

-- Listings whose requests are answered without anybody's hand, so many hours before the date. All others wait for one.
create table request_settings (
    listing_id   integer primary key references listings on delete cascade,
    hours        integer not null check (hours between 1 and 336),
    by_person_id integer references people on delete set null,
    since        integer not null
) strict;

create index request_settings_by_person on request_settings (by_person_id) where by_person_id is not null;

-- Who has asked how often, so that nobody can be worn down by one who is erased and asks again. Only a hash that our key
-- makes is kept of the address.
create table askers (
    listing_id    integer not null references listings on delete cascade,
    fingerprint   blob    not null check (length(fingerprint) = 32),
    times         integer not null check (times > 0),
    since         integer not null,
    last_at       integer not null,
    -- Those who look after it said no: until then they hear nothing more from this one.
    refused_until integer not null default 0,
    primary key (listing_id, fingerprint)
) strict, without rowid;

create index askers_by_last on askers (last_at);

-- A letter goes when what it is about goes.
alter table outbox add column request_id integer references requests on delete cascade;

create index outbox_by_request on outbox (request_id) where request_id is not null;

-- What is sent by itself is answered once its letter has gone out.
create trigger request_given after update of sent_at on outbox
when new.kind = 'request-given' and new.request_id is not null and new.sent_at is not null and new.ended_why is null
begin
    update requests
    set answer = 'given', answered_at = new.sent_at, by_itself = 1, gives_place = 1, gives_link = 1
    where id = new.request_id
      and answer is null;
end;

-- Who asks is no stranger while the question is there.
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
  and not exists (select 1 from imports where imports.person_id = people.id)
  and not exists (select 1 from memberships where memberships.person_id = people.id)
  and not exists (select 1 from claims where claims.person_id = people.id and claims.verdict is null)
  and not exists (select 1 from requests where requests.person_id = people.id);
