//! Calendars of others, as they are found in the world: whatever program wrote them, everything that can be made out
//! comes in, a bad line costs itself at most, and each loss is told. No file makes it panic, wait or grow.
//!
//! The way of a file: [`lines`] makes content lines of bytes, [`components`] knows to which event a line belongs,
//! [`events`] reads it there and lets it go, [`series`] makes of events what can be listed. The `ical` crate's
//! property is the model of a line; its readers lose too much (the cases are tests here).

mod components;
mod doubts;
mod events;
mod lines;
mod prose;
mod series;
mod values;
mod zones;

use components::Contents;
pub use doubts::{Doubt, Quoted, Warning};
pub use events::{DESCRIPTION_MOST, PLACE_MOST, TITLE_MOST};
pub use series::Series;
use thiserror::Error;

/// The most bytes of a file.
pub const BYTES_MOST: usize = 50 * 1024 * 1024;
/// The most events of a file that are read.
pub const EVENTS_MOST: usize = 100_000;
/// The most days that one date lasts.
pub const DAYS_MOST: i64 = 61;

/// Everything that could be read of a calendar file.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// What it calls itself.
    pub name: Option<String>,
    /// What takes place, in the order of the file.
    pub series: Vec<Series>,
    /// What was not as it should be, in the order of the file.
    pub warnings: Vec<Warning>,
    /// How many of its events the series are made of, those that differ on single dates included.
    pub events: usize,
    /// The names of events that are there but could not be used; an empty one is of an event that has none.
    pub lost: Vec<String>,
    /// Whether the file was read to its end, so that an event that is not in it is in no part of it.
    pub is_whole: bool,
}

/// Why nothing at all could be read. Each is a sentence for the person who brought the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not a byte.
    #[error("an empty file")]
    Empty,
    /// More than we read.
    #[error("a file larger than 50 MB")]
    TooBig,
    /// HTML, such as a page that asks to sign in.
    #[error("a web page")]
    WebPage,
    /// Anything else.
    #[error("not a calendar")]
    NotACalendar,
}

/// Reads a calendar file.
///
/// # Errors
/// Only where nothing at all can be read; an empty calendar is one.
pub fn read(bytes: &[u8]) -> Result<Calendar, Unreadable> {
    contents(bytes).map(calendar)
}

/// The same for a file that nobody needs any more: a big one is gone before its events become series.
///
/// # Errors
/// Only where nothing at all can be read; an empty calendar is one.
pub fn read_owned(bytes: Vec<u8>) -> Result<Calendar, Unreadable> {
    let contents = contents(&bytes);
    drop(bytes);
    contents.map(calendar)
}

fn contents(bytes: &[u8]) -> Result<Contents, Unreadable> {
    if bytes.len() > BYTES_MOST {
        return Err(Unreadable::TooBig);
    }
    let octets = lines::in_octets(bytes);
    let mut reader = components::Reader::default();
    for line in lines::Lines::of(&octets) {
        reader.take(&line);
    }
    let contents = reader.finish();
    if contents.is_calendar { Ok(contents) } else { Err(unreadable(&octets)) }
}

fn calendar(mut contents: Contents) -> Calendar {
    let (series, events, lost) = series::series(&mut contents);
    let is_whole = !contents.doubts.lose_events();
    Calendar { name: contents.name, series, warnings: contents.doubts.told(), events, lost, is_whole }
}

fn unreadable(octets: &[u8]) -> Unreadable {
    let start = String::from_utf8_lossy(&octets[..octets.len().min(1000)]).to_ascii_lowercase();
    if octets.iter().all(u8::is_ascii_whitespace) {
        Unreadable::Empty
    } else if start.contains("<!doctype html") || start.contains("<html") {
        Unreadable::WebPage
    } else {
        Unreadable::NotACalendar
    }
}

#[cfg(test)]
mod tests;
