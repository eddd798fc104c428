-- "Does it still take place?" Some days before a date its organiser is asked by letter. What nobody has answered a day
-- later is shown as not confirmed, because stale listings send people to closed doors.

-- The listings whose organiser is asked: those that somebody confirmed by the link of a letter, until they say that they
-- want no such letters.
create table asked_listings (
    listing_id integer primary key references listings on delete cascade,
    since      integer not null
) strict;

insert into asked_listings (listing_id, since)
select id, published_at
from listings
where published_at is not null
  and not exists (select 1 from imported where imported.listing_id = listings.id);

create table questions (
    id          integer primary key autoincrement,
    listing_id  integer not null references listings on delete cascade,
    original    text    not null,
    asked_at    integer not null,
    -- When a letter about it has gone out. Before that nobody can have answered.
    told_at     integer,
    answered_at integer,
    -- Somebody who looks after it said yes, or changed something, which says as much.
    answer      text check (answer in ('yes', 'changed')),
    unique (listing_id, original),
    check ((answered_at is null) = (answer is null))
) strict;

create index questions_by_moment on questions (asked_at);

create trigger question_told after update of sent_at on outbox
when new.kind = 'question' and new.sent_at is not null and new.ended_why is null
begin
    update questions
    set told_at = new.sent_at
    where listing_id = new.listing_id
      and told_at is null
      and answered_at is null;
end;

-- What everybody sees of a date depends on it.
create trigger question_inserted after insert on questions
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger question_updated after update on questions
begin
    insert into changed_listings values (new.listing_id);
end;

create trigger question_deleted after delete on questions
begin
    insert into changed_listings values (old.listing_id);
end;
