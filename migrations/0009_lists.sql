-- Lists stay quick with ten thousand listings: dates are looked through in their order, and looking ends with the page.

-- Both hold all that a list asks of a date, so that only the dates of one page are ever fetched.
drop index occurrences_by_start;
create index occurrences_by_start on occurrences (starts_at, ends_at, day);
create index occurrences_by_listing on occurrences (listing_id, starts_at, ends_at, day);

-- Lists ask no longer for dates by their end.
drop index occurrences_by_end;

-- What a list asks of every listing that it passes by: a row itself holds thousands of words.
create index listings_in_short on listings (id, kind, attendance, title);
create index listings_by_kind on listings (kind, cafe_state, title);
create index listings_by_place on listings (place_id) where place_id is not null;

-- New and changed, as news readers ask for it.
create index listings_by_change on listings (changed_at);

-- A topic is the same however its words are joined.
create index listing_facts_by_tag on listing_facts (replace(lower(value), ' ', '-'), listing_id) where fact = 'tag';

-- What was taken back lately, for programs that still show it.
create index withdrawals_by_moment on withdrawals (withdrawn_at);

-- What nobody may see, so that a list can ask without looking into the listing; and, said by it, what everybody may.
create view hidden_listings as
select listing_id from holds
union all
select listing_id from withdrawals;

drop view public_listings;

create view public_listings as
select listings.id
from listings
where not exists (select 1 from hidden_listings where hidden_listings.listing_id = listings.id);
