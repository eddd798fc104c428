-- Counts per filter: how many listings cost nothing, or are online, is counted without looking at all the others.

create index listings_by_cost on listings (cost) where cost is not null;
create index listings_by_attendance on listings (attendance);
