-- People are an address and what they may do. Nobody needs a password; links come by letter.

create table people (
    id         integer primary key autoincrement,
    address    text    not null unique collate nocase check (length(address) between 3 and 320),
    created_at integer not null
) strict;

-- Who may look into the queue. The row is the permission.
create table moderators (
    person_id integer primary key references people on delete cascade,
    since     integer not null
) strict;

-- Addresses whose listings are published at once, because a moderator has seen one of theirs.
create table trusts (
    person_id    integer primary key references people on delete cascade,
    by_person_id integer references people on delete set null,
    since        integer not null
) strict;

-- A link that signs someone in once. The link itself is derived, never stored.
create table sign_ins (
    id         integer primary key autoincrement,
    person_id  integer not null references people on delete cascade,
    asked_at   integer not null,
    expires_at integer not null,
    used_at    integer
) strict;

-- Who is signed in. Only a digest of the cookie is kept.
create table sessions (
    digest     blob    primary key,
    person_id  integer not null references people on delete cascade,
    begun_at   integer not null,
    expires_at integer not null
) strict;
