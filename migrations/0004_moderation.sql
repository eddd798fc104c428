-- Why a listing is not public yet, and who decided what.

create table holds (
    listing_id integer not null references listings on delete cascade,
    why        text    not null check (why in ('unconfirmed', 'new_address', 'twin')),
    since      integer not null,
    primary key (listing_id, why)
) strict, without rowid;

-- The organiser has shown that the address is theirs.
create table confirmations (
    listing_id   integer primary key references listings on delete cascade,
    confirmed_at integer not null
) strict;

create table rejections (
    listing_id   integer primary key references listings on delete cascade,
    by_person_id integer references people on delete set null,
    reason       text    not null check (length(reason) > 0),
    rejected_at  integer not null
) strict;

-- The log of the queue.
create table decisions (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    by_person_id integer references people on delete set null,
    verb         text    not null check (verb in ('released', 'rejected')),
    reason       text,
    decided_at   integer not null
) strict;

-- What everybody may see: nothing that is held, and nothing that was taken back.
create view public_listings as
select listings.id
from listings
where not exists (select 1 from holds where holds.listing_id = listings.id)
  and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id);
