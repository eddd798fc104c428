-- What lists look for is held in memory, and read again when it changed: every change of a listing leaves a stamp here,
-- in the same transaction, whoever makes it. The higher the later. A listing that is gone keeps its last stamp, so that
-- whoever looks learns that it is gone. Facts, languages and points have no stamp of their own: they are stored together
-- with the words of a listing, and whoever stores those leaves one.
create table listing_stamps (
    listing_id integer primary key,
    stamp      integer not null
) strict;

create index listing_stamps_by_stamp on listing_stamps (stamp, listing_id);

insert into listing_stamps (listing_id, stamp) select id, id from listings;

-- Stamps are given by inserting here.
create view changed_listings as
select listing_id from listing_stamps;

create trigger listing_changed instead of insert on changed_listings
begin
    insert into listing_stamps (listing_id, stamp)
    values (new.listing_id, (select coalesce(max(stamp), 0) + 1 from listing_stamps))
    on conflict (listing_id) do update set stamp = excluded.stamp;
end;

create trigger listing_inserted after insert on listings
begin
    insert into changed_listings values (new.id);
end;

create trigger listing_updated after update on listings
begin
    insert into changed_listings values (new.id);
end;

create trigger listing_deleted after delete on listings
begin
    insert into changed_listings values (old.id);
end;

-- Who may see it.

create trigger hold_inserted after insert on holds
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger hold_updated after update on holds
begin
    insert into changed_listings values (old.listing_id);
    insert into changed_listings values (new.listing_id);
end;

create trigger hold_deleted after delete on holds
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger withdrawal_inserted after insert on withdrawals
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger withdrawal_updated after update on withdrawals
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger withdrawal_deleted after delete on withdrawals
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger cancellation_inserted after insert on cancellations
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger cancellation_updated after update on cancellations
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger cancellation_deleted after delete on cancellations
begin
    insert into changed_listings values (old.listing_id);
end;

-- A schedule stands for its dates: they are worked out together with it, hundreds of them, or moved on with its horizon.

create trigger schedule_inserted after insert on schedules
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger schedule_updated after update on schedules
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger schedule_deleted after delete on schedules
begin
    insert into changed_listings values (old.listing_id);
end;

-- A place stands for those who are there.

create trigger place_updated after update on places
begin
    insert into changed_listings select id from listings where place_id = new.id;
end;

-- What is different about its dates.

create trigger date_change_inserted after insert on date_changes
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger date_change_updated after update on date_changes
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger date_change_deleted after delete on date_changes
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger continuation_inserted after insert on continuations
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger continuation_updated after update on continuations
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger continuation_deleted after delete on continuations
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger added_date_inserted after insert on added_dates
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger added_date_updated after update on added_dates
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger added_date_deleted after delete on added_dates
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger skipped_date_inserted after insert on skipped_dates
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger skipped_date_updated after update on skipped_dates
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger skipped_date_deleted after delete on skipped_dates
begin
    insert into changed_listings values (old.listing_id);
end;

create trigger ending_inserted after insert on endings
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger ending_updated after update on endings
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger ending_deleted after delete on endings
begin
    insert into changed_listings values (old.listing_id);
end;

-- No list looks through these any more; what asks for the dates of one listing finds them by their key.
drop index occurrences_by_start;
drop index occurrences_by_listing;
drop index occurrences_by_wall;
drop index occurrences_of_days;
drop index listings_in_short;
drop index listings_by_kind;
drop index listings_by_cost;
drop index listings_by_attendance;
drop index listings_by_change;
drop index listing_facts_by_value;
drop index listing_facts_by_tag;
drop index withdrawals_by_moment;
