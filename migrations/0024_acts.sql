-- What moderators do can be taken back. Each thing that one of them does is an act, which may decide about one listing or
-- about thousands, and knows what was there before. Beside it: what helps a few tired people to share one queue.

create table acts (
    id                  integer primary key autoincrement,
    by_person_id        integer references people on delete set null,
    verb                text    not null check (
        verb in (
            'released', 'rejected', 'change_released', 'change_rejected', 'edited', 'hidden', 'shown', 'settled',
            'appeal_refused', 'calendar_approved', 'calendar_rejected', 'calendar_stopped', 'calendar_allowed'
        )
    ),
    reason              text,
    acted_at            integer not null,
    undone_at           integer,
    undone_by_person_id integer references people on delete set null,
    check (undone_at is not null or undone_by_person_id is null)
) strict;

-- What was decided so far, one act each, under the numbers that letters know. Decisions about calendars come after them.
insert into acts (id, by_person_id, verb, reason, acted_at)
select id, by_person_id, verb, reason, decided_at
from decisions;

insert into acts (id, by_person_id, verb, acted_at)
select
    (select coalesce(max(id), 0) from decisions) + id,
    by_person_id,
    case verb
        when 'approved' then 'calendar_approved'
        when 'rejected' then 'calendar_rejected'
        when 'stopped' then 'calendar_stopped'
        else 'calendar_allowed'
    end,
    decided_at
from import_decisions;

create index acts_in_turn on acts (acted_at, id);
create index acts_by_whom on acts (by_person_id) where by_person_id is not null;
create index acts_undone_by_whom on acts (undone_by_person_id) where undone_by_person_id is not null;

alter table import_decisions add column act_id integer references acts on delete cascade;
-- What was there before, for taking it back; nothing where nobody noted it.
alter table import_decisions add column before text check (json_valid(before));

update import_decisions
set act_id = (select coalesce(max(id), 0) from decisions) + id;

create index import_decisions_by_act on import_decisions (act_id);

-- What an act decided about one listing.
create table decisions_anew (
    id         integer primary key autoincrement,
    act_id     integer not null references acts on delete cascade,
    listing_id integer not null references listings on delete cascade,
    -- What was there before, for taking it back; nothing where nobody noted it.
    before     text    check (json_valid(before)),
    undone_at  integer,
    -- What had happened since, when it was taken back: why it could not be, or what else is so now.
    met        text
) strict;

insert into decisions_anew (id, act_id, listing_id)
select id, id, listing_id
from decisions;

-- Letters name the number of a decision, so none is given twice.
delete from sqlite_sequence
where name = 'decisions_anew';

insert into sqlite_sequence (name, seq)
select 'decisions_anew', seq
from sqlite_sequence
where name = 'decisions';

drop table decisions;

alter table decisions_anew rename to decisions;

create index decisions_by_listing on decisions (listing_id, id);
create index decisions_by_act on decisions (act_id, id);

-- A change that was decided is put aside for as long as the decision can be taken back.
create table decided_proposals (
    decision_id    integer primary key references decisions on delete cascade,
    id             integer not null,
    listing_id     integer not null references listings on delete cascade,
    original       text,
    fields         text    not null check (json_valid(fields)),
    picture_digest text    references pictures,
    dates          text    check (json_valid(dates)),
    proposed_at    integer not null
) strict;

create index decided_proposals_by_listing on decided_proposals (listing_id);
create index decided_proposals_by_picture on decided_proposals (picture_digest) where picture_digest is not null;

-- Which act gave a trust, said no, or settled a report: they go back with it.
alter table trusts add column act_id integer references acts on delete set null;
alter table rejections add column act_id integer references acts on delete set null;
alter table flags add column act_id integer references acts on delete set null;

update rejections
set act_id = (
    select max(decisions.act_id)
    from decisions
    join acts on acts.id = decisions.act_id
    where decisions.listing_id = rejections.listing_id
      and acts.verb = 'rejected'
);

create index trusts_by_act on trusts (act_id) where act_id is not null;
create index rejections_by_act on rejections (act_id) where act_id is not null;
create index flags_by_act on flags (act_id) where act_id is not null;

-- Of what is reported about one listing only the first words are kept; the rest is counted.
create table more_flags (
    listing_id integer primary key references listings on delete cascade,
    count      integer not null check (count > 0),
    newest_at  integer not null
) strict;

-- Somebody asks to look at a rejection once more: once for each.
create table appeals (
    decision_id   integer primary key references decisions on delete cascade,
    listing_id    integer not null references listings on delete cascade,
    words         text    not null check (length(words) between 1 and 2000),
    asked_at      integer not null,
    answered_at   integer,
    act_id        integer references acts on delete set null
) strict;

create index appeals_open on appeals (asked_at, decision_id) where answered_at is null;
create index appeals_by_listing on appeals (listing_id);
create index appeals_by_act on appeals (act_id) where act_id is not null;

-- What moderators tell each other about something that waits.
create table remarks (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    by_person_id integer references people on delete set null,
    words        text    not null check (length(words) between 1 and 500),
    written_at   integer not null
) strict;

create index remarks_by_listing on remarks (listing_id, id);
create index remarks_by_whom on remarks (by_person_id) where by_person_id is not null;
create index remarks_by_moment on remarks (written_at);

-- Which of them looks at it, so that no two do. It ends by itself within a day.
create table attentions (
    listing_id   integer primary key references listings on delete cascade,
    by_person_id integer not null references people on delete cascade,
    since        integer not null
) strict;

create index attentions_by_whom on attentions (by_person_id);
create index attentions_by_moment on attentions (since);

-- What waits for a moderator, as the queue asks for it: kept by triggers, because among the holds of a year lie those of
-- everything that was rejected.
create table waiting_listings (
    listing_id integer primary key references listings on delete cascade,
    why        text    not null check (why in ('new_address', 'twin')),
    since      integer not null
) strict;

create index waiting_listings_in_turn on waiting_listings (why, since, listing_id);

-- Whether a listing waits is worked out by inserting here.
create view waiting_again as
select listing_id from waiting_listings;

create trigger waiting_worked_out instead of insert on waiting_again
begin
    delete from waiting_listings where listing_id = new.listing_id;
    insert into waiting_listings (listing_id, why, since)
    select
        holds.listing_id,
        case max(holds.why = 'twin') when 1 then 'twin' else 'new_address' end,
        min(holds.since)
    from holds
    join listings on listings.id = holds.listing_id
    where holds.listing_id = new.listing_id
      and holds.why in ('new_address', 'twin')
      and not exists (select 1 from holds as h where h.listing_id = new.listing_id and h.why = 'unconfirmed')
      and not exists (select 1 from rejections where rejections.listing_id = new.listing_id)
      and not exists (select 1 from withdrawals where withdrawals.listing_id = new.listing_id)
      and not exists (select 1 from imported where imported.listing_id = new.listing_id)
    group by holds.listing_id;
end;

insert into waiting_again select distinct listing_id from holds;

create trigger waits_since_hold after insert on holds
begin
    insert into waiting_again values (new.listing_id);
end;

create trigger waits_since_lift after delete on holds
begin
    insert into waiting_again values (old.listing_id);
end;

create trigger waits_since_rejection after insert on rejections
begin
    insert into waiting_again values (new.listing_id);
end;

create trigger waits_since_rejection_ended after delete on rejections
begin
    insert into waiting_again values (old.listing_id);
end;

create trigger waits_since_withdrawal after insert on withdrawals
begin
    insert into waiting_again values (new.listing_id);
end;

create trigger waits_since_withdrawal_ended after delete on withdrawals
begin
    insert into waiting_again values (old.listing_id);
end;

create trigger waits_since_import after insert on imported
begin
    insert into waiting_again values (new.listing_id);
end;

create trigger waits_since_import_ended after delete on imported
begin
    insert into waiting_again values (old.listing_id);
end;

-- A letter about an act goes when it goes.
alter table outbox add column act_id integer references acts on delete cascade;

create index outbox_by_act on outbox (act_id) where act_id is not null;
