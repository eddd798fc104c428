-- Letters wait here. A letter is a row in the transaction of its cause; its words and links are put in when it is sent.

create table outbox (
    id          integer primary key autoincrement,
    kind        text    not null,
    person_id   integer not null references people on delete cascade,
    listing_id  integer references listings on delete cascade,
    -- One letter of a kind for one cause, whatever happens.
    cause       text    not null unique,
    -- Made once, so that a letter sent twice is seen to be one (RFC 5322 3.6.4).
    message_id  text    not null unique,
    written_at  integer not null,
    due_at      integer not null,
    attempts    integer not null default 0,
    leased_until integer,
    sent_at     integer,
    failed_at   integer,
    last_error  text
) strict;

create index outbox_due on outbox (due_at) where sent_at is null and failed_at is null;
