-- Groups that outlive their volunteers: members with a role, listings that a member has accepted, trust, claims,
-- principles, and duplicates that are merged. A name that somebody types gives them nothing.

-- A group that somebody has started here. Its key is the last segment of its address and belongs to it for ever.
create table groups (
    id    integer primary key autoincrement,
    key   text    not null unique check (length(key) > 0),
    name  text    not null check (length(name) between 1 and 120),
    about text    not null default '' check (length(about) <= 5000),
    site  text    check (length(site) between 1 and 500),
    since integer not null
) strict;

-- A group that has ended. Its row stays, so that nobody else gets its address.
create table group_closings (
    group_id     integer primary key references groups on delete cascade,
    by_person_id integer references people on delete set null,
    closed_at    integer not null
) strict;

create index group_closings_by_whom on group_closings (by_person_id) where by_person_id is not null;

-- Who is of a group, was asked to be, or was lately.
create table memberships (
    id           integer primary key autoincrement,
    group_id     integer not null references groups on delete cascade,
    person_id    integer not null references people on delete cascade,
    role         text    not null check (role in ('owner', 'editor')),
    -- Who asked them; nobody asked whoever started it.
    by_person_id integer references people on delete set null,
    -- Invitations of an earlier generation open nothing.
    generation   integer not null default 1 check (generation > 0),
    since        integer not null,
    -- When they said yes. Whoever never does is forgotten.
    agreed_at    integer,
    -- They left, or said no, or an owner ended it. The row stays for a while, so that nobody is asked again at once.
    ended_at     integer,
    how_ended    text    check (how_ended in ('declined', 'left', 'ended')),
    unique (group_id, person_id),
    check ((ended_at is null) = (how_ended is null))
) strict;

create index memberships_by_person on memberships (person_id);
create index memberships_by_whom on memberships (by_person_id, since) where by_person_id is not null;
create index memberships_ended on memberships (ended_at) where ended_at is not null;
create index memberships_asked on memberships (since) where agreed_at is null;

-- An owner wants somebody to be one, too, or in their stead. It is so once they have said yes.
create table ownership_offers (
    membership_id    integer primary key references memberships on delete cascade,
    by_membership_id integer not null references memberships on delete cascade,
    -- Whether who offers is an editor from then on.
    steps_down       integer not null check (steps_down in (0, 1)),
    offered_at       integer not null
) strict;

create index ownership_offers_by_whom on ownership_offers (by_membership_id);

-- A listing that names a group which is here. Until it is accepted it has no group key: the name is typed words.
create table namings (
    listing_id   integer primary key references listings on delete cascade,
    group_id     integer not null references groups on delete cascade,
    named_at     integer not null,
    -- 'member': its organiser was of the group. 'said': a member said that it is theirs.
    accepted_how text    check (accepted_how in ('member', 'said')),
    accepted_at  integer,
    refused_at   integer,
    -- Who said so.
    by_person_id integer references people on delete set null,
    -- Since when its organiser is of the group no longer because they left: then an owner may take it over.
    host_left_at integer,
    check ((accepted_how is null) = (accepted_at is null)),
    check (accepted_at is null or refused_at is null)
) strict;

create index namings_by_group on namings (group_id);
create index namings_by_whom on namings (by_person_id) where by_person_id is not null;

-- Groups whose members publish at once. Nobody gave it who earned it.
create table group_trusts (
    id              integer primary key autoincrement,
    group_id        integer not null references groups on delete cascade,
    by_person_id    integer references people on delete set null,
    since           integer not null,
    ended_at        integer,
    ended_by_id     integer references people on delete set null,
    reason          text    check (length(reason) between 1 and 2000),
    check ((ended_at is null) = (reason is null))
) strict;

create unique index group_trusts_standing on group_trusts (group_id) where ended_at is null;
create index group_trusts_by_group on group_trusts (group_id);
create index group_trusts_by_whom on group_trusts (by_person_id) where by_person_id is not null;
create index group_trusts_ended_by on group_trusts (ended_by_id) where ended_by_id is not null;

-- Somebody says that a name which others use, or a group that nobody looks after, is theirs.
create table claims (
    id           integer primary key autoincrement,
    key          text    not null,
    name         text    not null check (length(name) between 1 and 120),
    person_id    integer references people on delete set null,
    words        text    not null check (length(words) between 1 and 2000),
    -- What the group says of itself, once it is there.
    about        text    not null default '' check (length(about) <= 5000),
    site         text    check (length(site) between 1 and 500),
    claimed_at   integer not null,
    verdict      text    check (verdict in ('approved', 'rejected')),
    reason       text    check (length(reason) between 1 and 2000),
    decided_at   integer,
    by_person_id integer references people on delete set null,
    -- What an approval made, for its undoing: a whole group, or a new part in one, with the part that they had before.
    made_group_id integer references groups on delete set null,
    had_role     text    check (had_role in ('owner', 'editor')),
    check ((verdict is null) = (decided_at is null))
) strict;

create unique index claims_waiting on claims (key, person_id) where verdict is null;
create index claims_by_moment on claims (claimed_at) where verdict is null;
create index claims_by_person on claims (person_id) where person_id is not null;
create index claims_by_whom on claims (by_person_id) where by_person_id is not null;
create index claims_by_group on claims (made_group_id) where made_group_id is not null;

-- Somebody has agreed to the principles for a café, or for a group: to which text, and when. Everybody may know.
create table agreements (
    id           integer primary key autoincrement,
    listing_id   integer references listings on delete cascade,
    group_id     integer references groups on delete cascade,
    -- The date of the text.
    version      text    not null,
    by_person_id integer references people on delete set null,
    agreed_at    integer not null,
    check ((listing_id is null) <> (group_id is null))
) strict;

create unique index agreements_by_listing on agreements (listing_id) where listing_id is not null;
create unique index agreements_by_group on agreements (group_id) where group_id is not null;
create index agreements_by_whom on agreements (by_person_id) where by_person_id is not null;

-- A moderator has withdrawn an agreement, and says why to everybody.
create table agreement_revocations (
    agreement_id integer primary key references agreements on delete cascade,
    by_person_id integer references people on delete set null,
    reason       text    not null check (length(reason) between 1 and 2000),
    revoked_at   integer not null
) strict;

create index agreement_revocations_by_whom on agreement_revocations (by_person_id) where by_person_id is not null;

-- One group or place that had two addresses: the one leads to the other now.
create table merges (
    id           integer primary key autoincrement,
    what         text    not null check (what in ('group', 'place')),
    from_key     text    not null,
    into_key     text    not null,
    by_person_id integer references people on delete set null,
    merged_at    integer not null,
    undone_at    integer,
    check (from_key <> into_key)
) strict;

create unique index merges_standing on merges (what, from_key) where undone_at is null;
create index merges_by_whom on merges (by_person_id) where by_person_id is not null;

-- What a merge moved, for its undoing: a listing's key, a naming, a follow, a membership, each as it was.
create table merge_moves (
    merge_id integer not null references merges on delete cascade,
    what     text    not null check (what in ('listing', 'naming', 'follow', 'membership')),
    row_id   integer not null,
    was      text,
    primary key (merge_id, what, row_id)
) strict, without rowid;

-- A letter goes when what it is about goes.
alter table outbox add column membership_id integer references memberships on delete cascade;
alter table outbox add column claim_id integer references claims on delete cascade;

create index outbox_by_membership on outbox (membership_id) where membership_id is not null;
create index outbox_by_claim on outbox (claim_id) where claim_id is not null;

-- Whoever is of a group, or waits for an answer, is no stranger.
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
  and not exists (select 1 from claims where claims.person_id = people.id and claims.verdict is null);
