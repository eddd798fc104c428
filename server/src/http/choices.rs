//! What a subscriber may choose in the address of a calendar, written the same way by everybody who makes one.

use pure::calendars::CancelledShown;
use url::form_urlencoded::{self, Serializer};

use crate::listings::calendar;

/// How many days of the past a calendar keeps unless its address says otherwise.
pub const PAST_DAYS: i32 = calendar::PAST_DAYS;
/// More days of the past are not kept, whatever an address says: a hundred years.
pub const PAST_MOST: i32 = 36_500;
/// How a program that reads no status is told what is cancelled, by the word in the address.
pub const CANCELLED: &[(&str, CancelledShown)] =
    &[("status", CancelledShown::Status), ("text", CancelledShown::Text), ("omit", CancelledShown::Omit)];

/// What the address of a calendar asks for besides its filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// How many days of the past are kept.
    pub past: i32,
    /// How what is cancelled is told.
    pub cancelled: CancelledShown,
    /// Whether every date is an event of its own.
    pub expand: bool,
    /// Whether it may be packed for those who ask; some programs ask and cannot unpack.
    pub packed: bool,
    /// Whether it is a file to keep, once, and not a calendar to follow.
    pub saved: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self { past: PAST_DAYS, cancelled: CancelledShown::Status, expand: false, packed: true, saved: false }
    }
}

impl Choices {
    /// Reads a query. What cannot be understood is as if nothing had been said, so that an old address still works.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let mut chosen = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("past", days) => {
                    chosen.past = days.parse().map_or(PAST_DAYS, |days: i32| days.clamp(0, PAST_MOST));
                }
                // As it was once written.
                ("cancelled", "hide") => chosen.cancelled = CancelledShown::Omit,
                ("cancelled", word) => {
                    let known = CANCELLED.iter().find(|(known, _)| *known == word);
                    chosen.cancelled = known.map_or(chosen.cancelled, |(_, shown)| *shown);
                }
                ("expand", "1" | "true") => chosen.expand = true,
                ("gzip", "0" | "false") => chosen.packed = false,
                ("download", "1" | "true") => chosen.saved = true,
                _ => {}
            }
        }
        chosen
    }

    /// What was chosen otherwise than usual, always in the same order, as the end of a query; a calendar that is
    /// followed is never a file to keep.
    #[must_use]
    pub fn to_query(self) -> String {
        let usual = Self::default();
        let mut query = Serializer::new(String::new());
        if self.cancelled != usual.cancelled {
            query.append_pair("cancelled", self.cancelled_word());
        }
        if self.expand {
            query.append_pair("expand", "1");
        }
        if self.past != usual.past {
            query.append_pair("past", &self.past.to_string());
        }
        if !self.packed {
            query.append_pair("gzip", "0");
        }
        query.finish()
    }

    /// How what is cancelled is told, by the word in the address.
    #[must_use]
    pub fn cancelled_word(self) -> &'static str {
        CANCELLED.iter().find(|(_, shown)| *shown == self.cancelled).map_or("status", |(word, _)| word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_survives_the_round_trip() {
        for (query, written) in [
            ("", ""),
            ("cancelled=status&past=30&expand=0&gzip=1", ""),
            ("gzip=0&past=365&expand=1&cancelled=text", "cancelled=text&expand=1&past=365&gzip=0"),
            ("cancelled=hide", "cancelled=omit"),
            ("cancelled=omit&cancelled=nonsense", "cancelled=omit"),
            ("past=-3", "past=0"),
            ("past=999999999", "past=36500"),
            ("past=soon&expand=perhaps&gzip=maybe", ""),
            ("q=tea&download=1", ""),
        ] {
            let chosen = Choices::parse(query);
            assert_eq!(chosen.to_query(), written, "{query}");
            assert_eq!(Choices::parse(written), Choices { saved: false, ..chosen }, "{query}");
        }
        assert!(Choices::parse("download=1").saved);
    }
}
