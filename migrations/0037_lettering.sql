-- What moderators do to letters is in their log, and an answer that could not be sent waits for its organiser again.

-- A letter that a moderator gave up, or had sent at once. It is told by its number and its kind, which stay when the letter is
-- forgotten; to whom it went stands nowhere here.
create table letter_deeds (
    id           integer primary key autoincrement,
    letter_id    integer not null,
    kind         text    not null check (length(kind) > 0),
    verb         text    not null check (verb in ('given_up', 'sent_now')),
    by_person_id integer references people on delete set null,
    done_at      integer not null,
    -- When a letter that was given up was sent after all.
    undone_at    integer check (undone_at is null or verb = 'given_up')
) strict;

create index letter_deeds_in_turn on letter_deeds (done_at, id);
create index letter_deeds_by_letter on letter_deeds (letter_id);
create index letter_deeds_by_person on letter_deeds (by_person_id) where by_person_id is not null;

-- When an answer was kept back, because nobody could see the listing when its letter was to go out. The question is open again,
-- and what was said beside the answer is kept for the next one.
alter table requests add column unsent_at integer;

-- The number that stands for the network that a question came from, until its asker confirms it: made by a key that is only in
-- memory and new each day.
alter table requests add column network blob check (network is null or length(network) = 16);

create index requests_unconfirmed on requests (asked_at) where confirmed_at is null;
create index requests_by_network on requests (network, asked_at) where network is not null;
