-- Venues. A hidden address is a place of its own, so that nothing public ever points at it.

create table places (
    id         integer primary key autoincrement,
    slug       text    not null unique,
    name       text    not null,
    address    text,
    locality   text,
    region     text,
    postcode   text,
    country    text    check (length(country) = 2),
    latitude   real,
    longitude  real,
    time_zone  text    not null,
    shared     integer not null check (shared in (0, 1)),
    created_at integer not null,
    check ((latitude is null) = (longitude is null))
) strict;

create index places_by_name on places (name) where shared = 1;
