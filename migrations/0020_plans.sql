-- No statement looks through a whole table for a few rows of it: whatever is asked for has an index to find it by. The
-- test tests/house/plans.rs asks SQLite how it answers each of them.

-- What belongs to a listing: with every listing that is stored or forgotten, SQLite looks for what refers to it.
create index slugs_by_listing on slugs (listing_id) where listing_id is not null;
create index outbox_by_listing on outbox (listing_id) where listing_id is not null;
-- And why something was decided, the newest last.
create index decisions_by_listing on decisions (listing_id, verb);

-- What belongs to a person, for when they are forgotten.
create index sign_ins_by_person on sign_ins (person_id);
create index sessions_by_person on sessions (person_id);

-- What somebody did goes on without them, so it is looked for as well. Organisers do most of it by a link, nameless.
create index trusts_by_whom on trusts (by_person_id) where by_person_id is not null;
create index date_changes_by_whom on date_changes (by_person_id) where by_person_id is not null;
create index cancellations_by_whom on cancellations (by_person_id) where by_person_id is not null;
create index withdrawals_by_whom on withdrawals (by_person_id) where by_person_id is not null;
create index rejections_by_whom on rejections (by_person_id) where by_person_id is not null;
create index decisions_by_whom on decisions (by_person_id) where by_person_id is not null;
create index flags_by_whom on flags (by_person_id) where by_person_id is not null;
create index continuations_by_whom on continuations (by_person_id) where by_person_id is not null;
create index added_dates_by_whom on added_dates (by_person_id) where by_person_id is not null;
create index skipped_dates_by_whom on skipped_dates (by_person_id) where by_person_id is not null;
create index endings_by_whom on endings (by_person_id) where by_person_id is not null;
create index import_suspensions_by_whom on import_suspensions (by_person_id) where by_person_id is not null;
create index import_decisions_by_whom on import_decisions (by_person_id) where by_person_id is not null;

-- What is forgotten when its time has come, and what falls short of the months ahead.
create index sign_ins_by_end on sign_ins (expires_at);
create index sessions_by_end on sessions (expires_at);
create index outbox_settled on outbox (coalesce(sent_at, failed_at));
create index pictures_by_moment on pictures (created_at);
create index skipped_dates_by_moment on skipped_dates (skipped_at);
create index places_hidden on places (shared) where shared = 0;
create index schedules_of_series on schedules (horizon) where rule is not null;

-- What waits for a moderator, oldest first, and letters that are being sent: few rows of many.
create index holds_by_reason on holds (why, since);
create index proposals_by_moment on proposals (proposed_at);
create index outbox_leased on outbox (leased_until) where leased_until is not null;

-- Who follows what a piece of news is about. Topics are the same however their words are joined.
create index follows_by_target on follows (what, target);
create index follows_by_topic on follows (what, replace(lower(target), ' ', '-')) where what = 'tag';

-- The same listings as before, but found from either side: from those that are held, or from those of one import. What
-- is held for several reasons is there once, by the first of them; what was flagged is looked at by itself.
drop view waiting_imported;

create view waiting_imported as
select imported.listing_id, imported.import_id
from holds
join imported on imported.listing_id = holds.listing_id
where holds.why in ('new_address', 'twin', 'unconfirmed')
  and not exists (
      select 1
      from holds as others
      where others.listing_id = holds.listing_id
        and (others.why = 'flag' or others.why < holds.why)
  )
  and not exists (select 1 from rejections where rejections.listing_id = imported.listing_id)
  and not exists (select 1 from withdrawals where withdrawals.listing_id = imported.listing_id);
