//! Listings as other programs read them. A feed is a pure function of what it lists: the same listings give the
//! same bytes, so that a calendar that has them already is told "nothing new".

pub mod atom;
pub mod json;
pub mod reading;
pub mod writer;

mod ics;
mod zones;

pub use ics::{Calendar, CalendarWords, CancelledShown, Entry, Options, Writing, ics};
