//! Programs of others read what Cuppa publishes: calendars, posters, letters.

mod engines;
mod feeds;
