//! Any bytes at all, read as a calendar: no panic, no endless work, and whatever comes out can be listed.

#![no_main]

use jiff::ToSpan;
use libfuzzer_sys::fuzz_target;
use pure::calendars::reading;
use pure::recurrence::{Rule, expand};

fuzz_target!(|bytes: &[u8]| {
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
});
