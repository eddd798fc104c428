-- How letters leave and what comes back: addresses that take no letters, and who gave a letter up.

-- An address that nothing is sent to: its server said that nobody is there, or its owner complained. Only a hash that our
-- key makes is kept, so that this names nobody, and holds also after the address itself was erased here.
create table suppressions (
    fingerprint blob    primary key check (length(fingerprint) = 32),
    why         text    not null check (why in ('refused', 'bounced', 'unsteady', 'complaint')),
    -- What the server said, as a status alone (RFC 3463): its words may hold the address.
    status      text    check (length(status) between 5 and 9),
    since       integer not null,
    -- An address whose letters only came back for now rests until then. The others wait for a word of their owner.
    ends_at     integer,
    check ((why = 'unsteady') = (ends_at is not null))
) strict, without rowid;

create index suppressions_by_end on suppressions (ends_at) where ends_at is not null;

-- Letters that came back for now: several of them within two weeks, and their address rests.
create table returns (
    fingerprint blob    not null check (length(fingerprint) = 32),
    letter_id   integer not null,
    returned_at integer not null,
    primary key (fingerprint, letter_id)
) strict, without rowid;

create index returns_by_moment on returns (returned_at);

-- Why a letter ended that was not sent, as far as somebody may want to know.
alter table outbox add column ended_why text
    check (ended_why in ('untrue', 'suppressed', 'refused', 'late', 'given_up', 'bounced'));
-- The moderator who gave it up.
alter table outbox add column given_up_by integer references people on delete set null;

create index outbox_failed on outbox (failed_at) where failed_at is not null;
create index outbox_withheld on outbox (sent_at) where ended_why = 'suppressed';
create index outbox_given_up on outbox (given_up_by) where given_up_by is not null;
