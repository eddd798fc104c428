-- Whoever claims the name of a group has written what everybody shall read of it: that is kept until a moderator decides.
alter table claims add column about text not null default '' check (length(about) <= 5000);
alter table claims add column site text check (length(site) between 1 and 500);
