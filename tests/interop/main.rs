//! Programs of others read what Cuppa publishes: calendars, posters; and the power goes.

mod api;
mod changes;
mod engines;
mod feeds;
mod fixture;
mod imports;
mod leaflets;
mod leaks;
mod letters;
mod news;
mod plans;
mod post;
mod posters;
mod postfix;
mod power_cut;
mod schedules;
mod starting;
mod subscribers;
mod table;
mod zones;
