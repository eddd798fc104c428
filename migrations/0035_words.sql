-- The list of words that hurt is built in; what moderators change in it is told here, so that a new version of the program
-- never overwrites what a community decided. The newest row of a word that has not ended is in force: a level says what the
-- word is now, none says that it is switched off. Ended rows stay, so that everybody can see what was decided before.
create table word_changes (
    id              integer primary key autoincrement,
    -- The word without case, hyphens and accents, by which it is known.
    known_as        text    not null check (length(known_as) > 0),
    term            text    not null check (length(term) > 0),
    level           text    check (level in ('slur', 'label', 'tip')),
    alternatives    text    not null,
    forms           text    not null,
    why             text    not null,
    sources         text    not null,
    reason          text    not null check (length(reason) > 0),
    by_person_id    integer references people on delete set null,
    made_at         integer not null,
    ended_at        integer,
    ended_by_person_id integer references people on delete set null
) strict;

create unique index word_changes_in_force on word_changes (known_as) where ended_at is null;
create index word_changes_by_person on word_changes (by_person_id);
create index word_changes_ended_by_person on word_changes (ended_by_person_id);
