-- A listing goes to somebody else only when they say yes: nobody shall answer for what they never took.
create table handover_offers (
    listing_id integer primary key references listings on delete cascade,
    holder_id  integer not null unique references link_holders on delete cascade,
    -- Whether the organiser wants to keep a link of their own.
    stays      integer not null check (stays in (0, 1)),
    offered_at integer not null
) strict;

-- Who ended a link: whoever left by themselves is not asked again for a while.
alter table link_holders add column ended_by_person_id integer references people on delete set null;

create index link_holders_ended_by on link_holders (ended_by_person_id) where ended_by_person_id is not null;
