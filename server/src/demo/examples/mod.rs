//! The demonstration listings themselves, by region: as typed into the form, when they begin, and what befalls them.

mod americas;
mod asia_and_pacific;
mod europe_and_africa;
mod north_of_england;
mod past;
mod scotland_wales_ireland;
mod south_of_england;

use jiff::civil::Weekday;

use super::drawings::Drawing;

/// Fields as the form names them; several choices of one field stand in one text with spaces between.
pub(super) type Typed = &'static [(&'static str, &'static str)];

/// When a demonstration listing begins, seen from the day on which it is loaded: later than that day, but where a date of it
/// is told about.
#[derive(Clone, Copy)]
pub(super) enum Begins {
    /// It has been, or has no dates.
    AsTyped,
    /// On this weekday, in so many weeks.
    Weeks(Weekday, i32),
    /// On the nth such weekday of the next month but so many; -1 is the last.
    Nth(i8, Weekday, i32),
    /// On the nth such weekday of this month, or of the next when that is over; -1 is the last.
    Soonest(i8, Weekday),
    /// On this day of this month, or of the next when that is over.
    Day(i8),
    /// It has met since the nth such weekday of so many months ago; -1 is the last.
    Since(i8, Weekday, i32),
}

/// What becomes of one of its dates, the nth from now, or of all of them.
#[derive(Clone, Copy)]
pub(super) enum Bend {
    /// It is cancelled, and why.
    Cancels(usize, &'static str),
    /// It moves by so many days, and why.
    Moves(usize, i32, &'static str),
    /// It is somewhere else.
    Elsewhere(usize, &'static str),
    /// It has a title of its own, and perhaps a note.
    Topic(usize, &'static str, &'static str),
    /// The whole listing is cancelled, and why.
    All(&'static str),
}

/// How the last of its dates went.
pub(super) struct Told {
    pub(super) what: &'static str,
    pub(super) came: &'static str,
    pub(super) worked: &'static str,
    pub(super) otherwise: &'static str,
    pub(super) photo: &'static Drawing,
}

/// One listing.
pub(super) struct Example {
    /// What it is known by when the demonstration is loaded again: never given to another.
    pub(super) number: u32,
    pub(super) typed: Typed,
    pub(super) begins: Begins,
    pub(super) bends: &'static [Bend],
    pub(super) drawing: Option<&'static Drawing>,
    pub(super) told: Option<&'static Told>,
}

/// What a listing is unless it says otherwise.
const PLAIN: Example =
    Example { number: 0, typed: &[], begins: Begins::AsTyped, bends: &[], drawing: None, told: None };

/// All of them, by number.
pub(super) fn all() -> Vec<&'static Example> {
    let regions = [
        past::EXAMPLES,
        north_of_england::EXAMPLES,
        south_of_england::EXAMPLES,
        scotland_wales_ireland::EXAMPLES,
        europe_and_africa::EXAMPLES,
        americas::EXAMPLES,
        asia_and_pacific::EXAMPLES,
    ];
    let mut all: Vec<&Example> = regions.into_iter().flatten().collect();
    all.sort_by_key(|example| example.number);
    all
}
