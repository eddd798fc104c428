-- What a visitor can find: by words, however they spell them, and by how far it is. Filled from what is public only.

-- The words come without accents and in Latin letters (pure::folding), so that none of them needs another spelling here.
drop table listing_words;
create virtual table listing_words using fts5 (
    title, summary, body, place, organiser, topics, facts,
    tokenize = "ascii",
    prefix = '2 3'
);

-- Every word that is found, with how many listings hold it.
create virtual table found_terms using fts5vocab (listing_words, 'row');

-- The same words by three letters each, for those who hit the wrong key; and which of them are there, because asking the
-- search for that in the middle of a change makes it write everything that it still holds back.
create table spelt_terms (
    term text primary key
) strict, without rowid;
create virtual table term_spellings using fts5 (term, tokenize = "trigram");

-- Where listings are, as far as everybody may know: degrees for the index, and a point on the unit sphere, because the
-- straight line between two of those tells how far it is (chord = 2 sin(distance / 2 radii)).
create virtual table listing_points using rtree (id, south, north, west, east, +x, +y, +z);

-- Languages by their code: listings have them as somebody typed them.
create table listing_languages (
    code       text    not null,
    listing_id integer not null references listings on delete cascade,
    primary key (code, listing_id)
) strict, without rowid;

create index listing_languages_by_listing on listing_languages (listing_id);

-- Which way of finding the words above were made for. They are made anew when the program knows a better one.
create table finding (
    way integer not null
) strict;
