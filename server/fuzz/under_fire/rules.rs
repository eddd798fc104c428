//! Any text at all, typed as a rule of repeating: no panic, no endless work, and what is taken is stored, told to calendars,
//! put into words, bent, moved and typed anew without a surprise. The first bytes choose the first date and the zone.

use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use pure::{
    recurrence::{Bend, Rule, Schedule, expand, last_before, words},
    zones::Zone,
};

const ZONES: &[&str] = &["Europe/London", "UTC", "Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe"];

/// Tries a rule.
pub fn holds(bytes: &[u8]) {
    let Some((head, text)) = bytes.split_at_checked(4) else { return };
    let text = String::from_utf8_lossy(text);
    let zone = Zone::parse(ZONES[usize::from(head[0]) % ZONES.len()]).expect("a zone");
    let day = date(2020, 1, 1).saturating_add((i32::from(head[1]) * 12 + i32::from(head[2] % 12)).days());
    let start = day.at(i8::try_from(head[3] % 24).expect("an hour"), 0, 0, 0);
    let _ = Rule::parse_custom(&text, start, &zone, Some(day.saturating_add(400.days())));
    for rule in [Rule::parse_custom(&text, start, &zone, None), Rule::from_imported(&text, start, &zone)] {
        match rule {
            Ok(rule) => is_told(&rule, start, zone.clone()),
            Err(refused) => assert!(!refused.to_string().is_empty()),
        }
    }
}

fn is_told(rule: &Rule, start: DateTime, zone: Zone) {
    assert_eq!(Rule::from_stored(&rule.as_stored()).as_ref(), Ok(rule), "it is stored as it is");
    let told = (rule.for_calendar(&zone, false), rule.for_calendar(&zone, true));
    assert!(!told.0.is_empty() && !told.1.is_empty());
    let _ = (words::describe(rule, start), rule.repeats(start), rule.is_portable(), rule.first(start));
    let mut schedule = Schedule::once(start, start.saturating_add(2.hours()), false, zone);
    schedule.rule = Some(rule.clone());
    let from = schedule.first_day();
    let dates = expand(&schedule, from, from.saturating_add(800.days()), 20);
    assert!(dates.len() <= 20 && dates.windows(2).all(|pair| pair[0].original < pair[1].original));
    let _ = (words::rhythm(&schedule, from), last_before(&schedule, from.saturating_add(90.days())));
    let Some(third) = dates.get(2) else { return };
    for date in &dates {
        assert_eq!(
            schedule.date_called(schedule.name_of(date.original)).map(|found| found.original),
            Some(date.original)
        );
    }
    let later = third.original.saturating_add(1.hour());
    let ends = later.saturating_add(2.hours());
    let bend = Bend { start: later, end: ends, title: None, place: None, uid: "1".to_owned() };
    let bent = schedule.from_here_on(third.original, bend).map(|bent| bent.schedule);
    let moved = schedule.all_moved(third.original, later, ends).map(|bent| bent.schedule);
    for other in bent.into_iter().chain(moved) {
        let dates = expand(&other, from, from.saturating_add(800.days()), 20);
        assert!(dates.windows(2).all(|pair| pair[0].original < pair[1].original));
        let carried = schedule.carried_to(&other, &[third.original]);
        let _ = expand(&carried.schedule, from, from.saturating_add(800.days()), 20);
    }
}
