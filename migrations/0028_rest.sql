-- What is taken back is taken back as a whole: what became public by a trust waits again with it, a listing that was hidden
-- first has a line of its own in the log, and what people wrote about a claim is kept no longer than it is needed.

-- It became public by a trust that was taken back with the act that gave it, so nobody has looked at it: it waits again.
create table held_again (
    listing_id integer primary key references listings on delete cascade,
    act_id     integer not null references acts on delete cascade,
    since      integer not null
) strict;

create index held_again_by_act on held_again (act_id);

-- What is not held any more was looked at.
create trigger looked_at_after_all after delete on holds
when not exists (select 1 from holds where holds.listing_id = old.listing_id)
begin
    delete from held_again where listing_id = old.listing_id;
end;

-- An act of no moderator: a report of somebody trusted did it, until a moderator has looked.
alter table acts add column upon text check (upon = 'report');

-- What somebody wrote for a claim goes a while after it was decided; the decision stays.
create table claim_words (
    claim_id integer primary key references claims on delete cascade,
    words    text    not null check (length(words) between 1 and 2000)
) strict;

insert into claim_words (claim_id, words)
select id, words
from claims;

alter table claims drop column words;

-- The moderators' log turns its pages by the moment.
create index claims_by_decision on claims (decided_at, id) where decided_at is not null;
create index group_trusts_by_moment on group_trusts (since, id) where by_person_id is not null;
create index group_trusts_by_end on group_trusts (ended_at, id) where ended_at is not null;
create index agreement_revocations_by_moment on agreement_revocations (revoked_at, agreement_id);
create index merges_by_moment on merges (merged_at, id);

-- Offers and invitations that nobody answers lapse.
create index handover_offers_by_moment on handover_offers (offered_at);
create index ownership_offers_by_moment on ownership_offers (offered_at);
