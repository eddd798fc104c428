-- Who runs this site, said once by whoever started it. There is one such row, or none so far.
create table site (
    id           integer primary key check (id = 1),
    name         text    not null check (length(name) between 1 and 60),
    runs         text    not null check (length(runs) between 1 and 300),
    contact      text    not null check (length(contact) between 3 and 320),
    -- Where complaints go; the contact when nothing is said.
    complaints   text    check (length(complaints) between 3 and 320),
    country      text    not null check (length(country) = 2),
    by_person_id integer references people on delete set null,
    said_at      integer not null
) strict;

create index site_by_whom on site (by_person_id) where by_person_id is not null;
