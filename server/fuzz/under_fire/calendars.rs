//! Any bytes at all, read as a calendar and looked through as one that is to be brought in: no panic, no endless work, and
//! whatever comes out can be listed.

use jiff::{Timestamp, ToSpan, civil::date};
use pure::{
    calendars::reading,
    recurrence::{Rule, expand},
};
use server::{
    imports,
    listings::parts::TITLE_MOST,
    words::{Language, Words},
};

/// Tries a calendar.
pub fn holds(bytes: &[u8]) {
    let Ok(calendar) = reading::read(bytes) else { return };
    for warning in &calendar.warnings {
        assert!(!warning.doubt.to_string().is_empty());
    }
    for series in calendar.series.iter().take(20) {
        let schedule = &series.schedule;
        assert!(schedule.start <= schedule.end);
        let from = schedule.first_day();
        let dates = expand(schedule, from, from.saturating_add(400.days()), 20);
        assert!(dates.windows(2).all(|pair| pair[0].original < pair[1].original));
        if let Some(rule) = &schedule.rule {
            assert_eq!(Rule::from_stored(&rule.as_stored()).as_ref(), Ok(rule));
        }
    }
    let now: Timestamp = "2026-11-22T10:00:00Z".parse().expect("a moment");
    let preview = imports::looked_through(calendar, Words::of(Language::default()), now, date(2026, 11, 22));
    for (title, start, end, _) in &preview.first {
        assert!(title.chars().count() <= TITLE_MOST && start <= end, "{title}");
    }
}
