-- Which listings from calendars wait for a moderator to let everybody see them. What was flagged is looked at by itself.
create view waiting_imported as
select imported.listing_id, imported.import_id
from imported
where imported.listing_id in (select listing_id from holds where why <> 'flag')
  and imported.listing_id not in (select listing_id from holds where why = 'flag')
  and imported.listing_id not in (select listing_id from rejections)
  and imported.listing_id not in (select listing_id from withdrawals);

-- Also those that came by the command line, which belong to no page.
create index imports_by_person on imports (person_id, group_key);
