-- In a raid, many listings come from few networks under many addresses. While a listing waits, it is known from which
-- network it came, by a number that a key of the day makes: the key is only in memory, so the number tells nothing tomorrow.
create table held_networks (
    listing_id integer primary key references listings on delete cascade,
    network    blob    not null,
    since      integer not null
) strict;

create index held_networks_by_network on held_networks (network, since);
create index held_networks_by_moment on held_networks (since);

-- What is not held any more came from nowhere.
create trigger network_forgotten after delete on holds
when not exists (select 1 from holds where holds.listing_id = old.listing_id)
begin
    delete from held_networks where listing_id = old.listing_id;
end;
