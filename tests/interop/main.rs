//! Programs of others read what Cuppa publishes: calendars, posters; and the power goes.

mod engines;
mod feeds;
mod letters;
mod posters;
mod power_cut;
mod starting;
