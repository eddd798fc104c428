//! Promises over HTTP: the real router, a database of its own, a clock that stands still, plain forms.

mod adding;
mod api;
mod bad_input;
mod calendars;
mod changing;
mod demonstration;
mod embeds;
mod feeds;
mod filling;
mod finding;
mod follow_calendar;
mod following;
mod groups_and_places;
mod hiding;
mod imports;
mod kept_answers;
mod leaflets;
mod lost_links;
mod months;
mod pages;
mod print;
mod recall;
mod robust;
mod search_engines;
mod series;
mod short_address;
