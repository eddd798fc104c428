-- The rights of people about what is kept of them: everybody can be erased, what they listed may live on with others, and
-- what was erased can be dug out of no corner of the file.

-- Whom a listing belongs to that was erased while feeds must still tell of it: one row of people that is nobody, made when it
-- is first needed. Its address is none, so that nobody can type it. It goes as strangers do, when nothing is left for its sake.
create table nobody (
    id        integer primary key check (id = 1),
    person_id integer not null unique references people on delete cascade
) strict;

-- Nobody gets letters.
create trigger nobody_is_written_to after insert on outbox
when new.person_id = (select person_id from nobody where id = 1)
begin
    delete from outbox where id = new.id;
end;

-- A listing that was erased and that feeds must still tell of: its times and its web address are all that is left of it, and
-- they go when every feed has told them.
create table erased_listings (
    listing_id integer primary key references listings on delete cascade,
    -- What stands where its name stood.
    called     text    not null,
    erased_at  integer not null
) strict;

create index erased_listings_by_moment on erased_listings (erased_at);

-- Whatever hangs on it goes in the same moment, so that no way to erase a listing can forget a table. Its followers are told
-- that it is gone, and of nothing before that. What moderators decided about it stays; what they could go back to does not.
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

-- That something was erased, and when; not what. The file of the database is written anew for its sake, once.
create table erasures (
    id        integer primary key autoincrement,
    erased_at integer not null,
    wiped_at  integer
) strict;

create index erasures_to_wipe on erasures (id) where wiped_at is null;
create index erasures_wiped on erasures (wiped_at) where wiped_at is not null;

-- An address that is erased goes also where others asked for it, and where it was somebody's once.
create index address_changes_by_address on address_changes (address);
create index address_changes_by_before on address_changes (before collate nocase) where before is not null;

-- What visitors reported is forgotten a while after it was looked into.
create index flags_settled on flags (settled_at) where settled_at is not null;

-- What somebody wrote to get a name is found by the group's key when the group is erased.
create index claims_by_key on claims (key);

-- Words that were deleted stayed in the index until its parts were merged, perhaps for years.
insert into listing_words (listing_words, rank) values ('secure-delete', 1);
insert into listing_words (listing_words) values ('optimize');
insert into term_spellings (term_spellings, rank) values ('secure-delete', 1);
insert into term_spellings (term_spellings) values ('optimize');
