-- What a listing said before: every version of it, with who wrote it, in which part, and when. The newest one is what
-- stands there now; a listing that nobody ever changed has none. Only its editors and moderators see them.
create table versions (
    id             integer primary key autoincrement,
    listing_id     integer not null references listings on delete cascade,
    -- Counted for each listing, and never given twice.
    number         integer not null check (number > 0),
    -- The form as it stood, field by field: [["title", "Tea and talk"], …]
    fields         text    not null check (json_valid(fields)),
    -- When it met, what differed on single dates, and whether it was cancelled.
    dates          text    not null check (json_valid(dates)),
    picture_digest text    references pictures on delete set null,
    by_role        text    not null
        check (by_role in ('organiser', 'holder', 'member', 'moderator', 'calendar', 'unknown')),
    by_person_id   integer references people on delete set null,
    how            text    not null check (how in ('began', 'edited', 'released', 'returned')),
    -- Which version was taken up again.
    returned_to    integer check ((returned_to is null) = (how <> 'returned')),
    made_at        integer not null,
    unique (listing_id, number)
) strict;

create index versions_by_picture on versions (picture_digest) where picture_digest is not null;
create index versions_by_whom on versions (by_person_id) where by_person_id is not null;
-- A calendar may write the same listing anew every hour: of its versions only the newest few are kept.
create index versions_of_calendars on versions (listing_id, number) where by_role = 'calendar';

-- Going back to an earlier version can wait for a moderator as any change can: with the dates as they were then.
alter table proposals add column dates text check (json_valid(dates));
