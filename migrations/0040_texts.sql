-- A listing says in which language its words are, and may say them in others: everybody reads the words in the language of
-- their page where there are any.

-- The tag as BCP 47 writes it. Until now everybody wrote in English, or did not say.
alter table listings add column language text not null default 'en-GB' check (length(language) between 2 and 35);

-- The words of a listing in another language than its own. What nobody has said in it is empty, and shown as the listing
-- says it itself.
create table listing_texts (
    listing_id  integer not null references listings on delete cascade,
    language    text    not null check (length(language) between 2 and 35),
    title       text    not null check (length(title) > 0),
    summary     text    not null,
    description text    not null,
    primary key (listing_id, language)
) strict, without rowid;

-- What is read again when they change (see 0019).

create trigger listing_text_inserted after insert on listing_texts
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger listing_text_updated after update on listing_texts
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger listing_text_deleted after delete on listing_texts
begin
    insert into changed_listings values (old.listing_id);
end;

-- They go with a listing that is erased (see 0036).

drop trigger listing_erased;

create trigger listing_erased after insert on erased_listings
begin
    delete from listing_facts where listing_id = new.listing_id;
    delete from listing_texts where listing_id = new.listing_id;
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
    set title = new.called, summary = '', description = '', language = 'en-GB', place_id = null, address_visibility = 'on_request',
        online_url = null, online_url_public = 0, group_name = null, group_key = null, contact_public = null,
        cost = null, cost_note = null, ages = null, alcohol = null, photos = null, expected = null, speaker = null,
        ground_rules = null, picture_digest = null, picture_alt = null, founded = null, cafe_state = null,
        person_id = (select person_id from nobody where id = 1), link_generation = link_generation + 1,
        form_key = 'erased-' || new.listing_id
    where id = new.listing_id;
end;
