-- A write-up that everybody read can be taken down with a reason: what was rejected is seen by nobody, whether it waited or
-- everybody saw it, until that decision is taken back. What was seen before it does not come up in its place.

drop view shown_write_ups;

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
  )
  and not exists (
      select 1
      from write_up_decisions
      where write_up_decisions.version_id = versions.id
        and write_up_decisions.verb = 'rejected'
        and write_up_decisions.undone_at is null
  );
