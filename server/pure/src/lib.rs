//! The rules of the house that need no database, no clock and no network, so that they can be tested to the
//! bone: when something takes place, how that is told to calendars, and what typed words may become.

pub mod calendars;
pub mod countries;
pub mod differing;
pub mod folding;
pub mod hidden;
pub mod languages;
pub mod maps;
pub mod markdown;
pub mod months;
pub mod plain;
pub mod points;
pub mod recurrence;
pub mod slips;
pub mod slugs;
pub mod text;
pub mod towns;
pub mod wording;
pub mod zones;
