-- How a date went: a short report by those who run it, with photos of which somebody said that they may be seen. It waits for a
-- moderator as a change does, while everybody sees what stood there before.

create table write_ups (
    id           integer primary key autoincrement,
    listing_id   integer not null references listings on delete cascade,
    -- What its date is called in addresses, and on which day it was there.
    date_name    text    not null check (length(date_name) between 10 and 16),
    held_on      text    not null check (length(held_on) = 10),
    -- What readers of feeds know it by.
    uid          text    not null unique,
    -- When everybody saw any of it first.
    published_at integer,
    unique (listing_id, date_name)
) strict;

create index write_ups_newest on write_ups (held_on desc, id desc);

-- What it said at one time. Everybody sees the newest that is published; one that is not waits, or was rejected.
create table write_up_versions (
    id           integer primary key autoincrement,
    write_up_id  integer not null references write_ups on delete cascade,
    by_person_id integer references people on delete set null,
    what         text    not null check (length(what) between 1 and 5000),
    -- How many came, in the steps in which a listing says how many come.
    came         text    check (came in ('a handful', 'about 10', 'about 25', 'more')),
    worked       text    not null check (length(worked) <= 2000),
    otherwise    text    not null check (length(otherwise) <= 2000),
    written_at   integer not null,
    published_at integer
) strict;

create index write_up_versions_in_turn on write_up_versions (write_up_id, id);
create index write_up_versions_unpublished on write_up_versions (written_at, id) where published_at is null;
create index write_up_versions_by_whom on write_up_versions (by_person_id) where by_person_id is not null;

-- Its photos. Nobody sees one of which nobody said that nobody can be recognised in it, or that everybody who can has agreed.
create table write_up_photos (
    version_id     integer not null references write_up_versions on delete cascade,
    number         integer not null check (number > 0),
    picture_digest text    not null references pictures,
    alt            text    not null check (length(alt) between 1 and 300),
    faces          text    check (faces in ('nobody', 'agreed')),
    primary key (version_id, number)
) strict, without rowid;

create index write_up_photos_by_picture on write_up_photos (picture_digest);

-- What moderators decided about a version. It is in their log, and can be taken back for thirty days.
create table write_up_decisions (
    id                  integer primary key autoincrement,
    listing_id          integer not null references listings on delete cascade,
    version_id          integer references write_up_versions on delete set null,
    verb                text    not null check (verb in ('approved', 'rejected')),
    reason              text    check (verb = 'approved' or length(reason) > 0),
    by_person_id        integer references people on delete set null,
    decided_at          integer not null,
    undone_at           integer,
    undone_by_person_id integer references people on delete set null
) strict;

create index write_up_decisions_in_turn on write_up_decisions (decided_at, id);
create index write_up_decisions_by_listing on write_up_decisions (listing_id);
create index write_up_decisions_by_version on write_up_decisions (version_id) where version_id is not null;
create index write_up_decisions_by_whom on write_up_decisions (by_person_id) where by_person_id is not null;
create index write_up_decisions_undone_by_whom on write_up_decisions (undone_by_person_id)
where undone_by_person_id is not null;

-- What everybody sees: of a listing that everybody sees, the newest version that is published.
create view shown_write_ups as
select
    write_ups.id as id,
    write_ups.listing_id as listing_id,
    versions.id as version_id
from write_ups
join write_up_versions as versions on versions.write_up_id = write_ups.id
join public_listings on public_listings.id = write_ups.listing_id
where versions.published_at is not null
  and not exists (
      select 1
      from write_up_versions as newer
      where newer.write_up_id = versions.write_up_id
        and newer.id > versions.id
        and newer.published_at is not null
  );

-- What waits for a moderator: the newest version, when nobody has published or rejected it.
create view waiting_write_ups as
select
    versions.id as version_id,
    write_ups.id as id,
    write_ups.listing_id as listing_id,
    versions.written_at as since
from write_up_versions as versions
join write_ups on write_ups.id = versions.write_up_id
join public_listings on public_listings.id = write_ups.listing_id
where versions.published_at is null
  and not exists (
      select 1
      from write_up_versions as newer
      where newer.write_up_id = versions.write_up_id
        and newer.id > versions.id
  )
  and not exists (
      select 1
      from write_up_decisions
      where write_up_decisions.version_id = versions.id
        and write_up_decisions.verb = 'rejected'
        and write_up_decisions.undone_at is null
  );

-- A write-up of which nothing is left goes.
create trigger write_up_ended after delete on write_up_versions
begin
    delete from write_ups
    where id = old.write_up_id
      and not exists (select 1 from write_up_versions where write_up_id = old.write_up_id);
end;

-- A letter about a decision goes when it goes.
alter table outbox add column write_up_decision_id integer references write_up_decisions on delete cascade;

create index outbox_by_write_up_decision on outbox (write_up_decision_id) where write_up_decision_id is not null;

-- A listing that is erased leaves no write-up; what moderators decided about one stays.
drop trigger listing_erased;

create trigger listing_erased after insert on erased_listings
begin
    delete from listing_facts where listing_id = new.listing_id;
    delete from listing_languages where listing_id = new.listing_id;
    delete from versions where listing_id = new.listing_id;
    delete from proposals where listing_id = new.listing_id;
    delete from decided_proposals where listing_id = new.listing_id;
    delete from appeals where listing_id = new.listing_id;
    delete from rejections where listing_id = new.listing_id;
    delete from holds where listing_id = new.listing_id;
    delete from waiting_listings where listing_id = new.listing_id;
    delete from held_again where listing_id = new.listing_id;
    delete from held_networks where listing_id = new.listing_id;
    delete from remarks where listing_id = new.listing_id;
    delete from attentions where listing_id = new.listing_id;
    delete from flags where listing_id = new.listing_id;
    delete from more_flags where listing_id = new.listing_id;
    delete from requests where listing_id = new.listing_id;
    delete from request_settings where listing_id = new.listing_id;
    delete from askers where listing_id = new.listing_id;
    delete from questions where listing_id = new.listing_id;
    delete from asked_listings where listing_id = new.listing_id;
    delete from handover_offers where listing_id = new.listing_id;
    delete from link_holders where listing_id = new.listing_id;
    delete from namings where listing_id = new.listing_id;
    delete from agreements where listing_id = new.listing_id;
    delete from imported where listing_id = new.listing_id;
    delete from write_ups where listing_id = new.listing_id;
    delete from cancellations where listing_id = new.listing_id;
    delete from confirmations where listing_id = new.listing_id;
    delete from follows where listing_id = new.listing_id and confirmed_at is null;
    delete from news where listing_id = new.listing_id and kind <> 'withdrawn';
    update news set before = null where listing_id = new.listing_id;
    update withdrawals set reason = '' where listing_id = new.listing_id;
    update decisions set before = null where listing_id = new.listing_id;
    update date_changes set title = null, place = null, note = null where listing_id = new.listing_id;
    update continuations set title = null, place = null where listing_id = new.listing_id;
    update imports set listing_id = null where listing_id = new.listing_id;
    update listings
    set title = new.called, summary = '', description = '', place_id = null, address_visibility = 'on_request',
        online_url = null, online_url_public = 0, group_name = null, group_key = null, contact_public = null,
        cost = null, cost_note = null, ages = null, alcohol = null, photos = null, expected = null, speaker = null,
        ground_rules = null, picture_digest = null, picture_alt = null, founded = null, cafe_state = null,
        person_id = (select person_id from nobody where id = 1), link_generation = link_generation + 1,
        form_key = 'erased-' || new.listing_id
    where id = new.listing_id;
end;
