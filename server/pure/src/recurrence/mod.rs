//! From "the first Thursday at seven" to the dates themselves: rules are walked in wall time, changes of single
//! dates are laid over them, and only then does each date get its moment in its zone.

pub mod words;

mod reading;
mod rrule;
mod rule;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

pub use rule::{Repeats, Rule, RuleRefused};

use crate::zones::Zone;

/// When something takes place: the first date, how it repeats, and what differs on single dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// The first start, as the clocks of the zone show it. Midnight for whole days.
    pub start: DateTime,
    /// The first end. For whole days the midnight after the last day.
    pub end: DateTime,
    /// Whole days, without times.
    pub all_day: bool,
    /// Where the clocks are.
    pub zone: Zone,
    /// How it repeats, if it does.
    pub rule: Option<Rule>,
    /// What differs on single dates. A change of a date that the rule does not give is without effect.
    pub changes: Vec<DateChange>,
}

/// What differs on one date of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateChange {
    /// The start that the rule gives: the date's name, whatever else changes.
    pub original: DateTime,
    /// Another start and end, only this time.
    pub moved_to: Option<(DateTime, DateTime)>,
    /// It does not take place.
    pub cancelled: bool,
    /// Another title, only this time.
    pub title: Option<String>,
    /// Another place, only this time.
    pub place: Option<String>,
    /// A word about this date.
    pub note: Option<String>,
}

/// One date of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The start that the rule gives.
    pub original: DateTime,
    /// The start as the clocks show it, after any change.
    pub start: DateTime,
    /// The end as the clocks show it; for whole days the midnight after the last.
    pub end: DateTime,
    /// The moment of the start.
    pub starts_at: Timestamp,
    /// The moment of the end, never before the start.
    pub ends_at: Timestamp,
    /// Whether it takes place as planned.
    pub status: DateStatus,
    /// Which of the schedule's changes applies.
    pub change: Option<usize>,
}

/// Whether a date takes place as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStatus {
    /// As planned.
    Confirmed,
    /// At another time than planned.
    Moved,
    /// Not at all.
    Cancelled,
}

impl DateStatus {
    /// The word used in the database and in feeds.
    pub fn as_str(self) -> &'static str {
        match self {
            DateStatus::Confirmed => "confirmed",
            DateStatus::Moved => "moved",
            DateStatus::Cancelled => "cancelled",
        }
    }

    /// From the word used in the database and in feeds.
    pub fn parse(raw: &str) -> Option<DateStatus> {
        [DateStatus::Confirmed, DateStatus::Moved, DateStatus::Cancelled]
            .into_iter()
            .find(|status| status.as_str() == raw)
    }
}

/// The most dates of one rule that are ever walked: daily for more than a century.
const MOST_STEPS: usize = 50_000;

/// Every date that starts in `[from, until)` once changes are applied, by its original start, the first `limit`
/// of them.
pub fn expand(schedule: &Schedule, from: Date, until: Date, limit: usize) -> Vec<Occurrence> {
    let inside = |start: DateTime| from <= start.date() && start.date() < until;
    // A date from after the window may have been moved into it.
    let last = schedule
        .changes
        .iter()
        .filter(|change| change.moved_to.is_some_and(|(start, _)| inside(start)))
        .map(|change| change.original)
        .chain(until.yesterday().map(|day| day.at(23, 59, 59, 0)))
        .max();
    let Some(last) = last else { return vec![] };
    dates(schedule, last).filter(|occurrence| inside(occurrence.start)).take(limit).collect()
}

/// The dates that a change applies to, by original start, wherever they lie.
pub fn changed(schedule: &Schedule) -> Vec<Occurrence> {
    let Some(last) = schedule.changes.iter().map(|change| change.original).max() else { return vec![] };
    dates(schedule, last).filter(|occurrence| occurrence.change.is_some()).collect()
}

/// Every date up to an original start, changes applied.
fn dates(schedule: &Schedule, last: DateTime) -> impl Iterator<Item = Occurrence> {
    let changes: BTreeMap<DateTime, usize> =
        schedule.changes.iter().enumerate().map(|(index, change)| (change.original, index)).collect();
    let (once, repeated) = match &schedule.rule {
        None => (Some(schedule.start), None),
        Some(rule) => (None, Some(rrule::starts(rule, schedule.start))),
    };
    once.into_iter()
        .chain(repeated.into_iter().flatten().take(MOST_STEPS))
        .take_while(move |original| *original <= last)
        .map(move |original| occurrence(schedule, original, changes.get(&original).copied()))
}

fn occurrence(schedule: &Schedule, original: DateTime, change: Option<usize>) -> Occurrence {
    let planned_end = original.saturating_add(schedule.start.duration_until(schedule.end));
    let changed = change.and_then(|index| schedule.changes.get(index));
    let moved = changed.and_then(|change| change.moved_to).filter(|moved| *moved != (original, planned_end));
    let status = match (changed, moved) {
        (Some(change), _) if change.cancelled => DateStatus::Cancelled,
        (_, Some(_)) => DateStatus::Moved,
        (_, None) => DateStatus::Confirmed,
    };
    let (start, end) = moved.unwrap_or((original, planned_end));
    let (starts_at, ends_at) = (schedule.zone.at(start), schedule.zone.at(end));
    let length = start.duration_until(end).max(SignedDuration::ZERO);
    // A start that the clocks skip is an hour later than it reads, and may overtake its end.
    let ends_at =
        if ends_at < starts_at { starts_at.saturating_add(length).unwrap_or(starts_at) } else { ends_at };
    // What the clocks really show, unless there are only days, which no clock can skip.
    let shown = |wall, moment| if schedule.all_day { wall } else { schedule.zone.wall(moment) };
    Occurrence {
        original,
        start: shown(start, starts_at),
        end: shown(end, ends_at),
        starts_at,
        ends_at,
        status,
        change,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn schedule(start: &str, end: &str, zone: &str, rule: Option<&str>) -> Schedule {
        Schedule {
            start: start.parse().unwrap(),
            end: end.parse().unwrap(),
            all_day: false,
            zone: Zone::parse(zone).unwrap(),
            rule: rule.map(|rule| Rule::from_stored(rule).unwrap()),
            changes: vec![],
        }
    }

    fn change(original: &str) -> DateChange {
        DateChange {
            original: original.parse().unwrap(),
            moved_to: None,
            cancelled: false,
            title: None,
            place: None,
            note: None,
        }
    }

    fn starts(schedule: &Schedule, from: Date, until: Date) -> Vec<String> {
        expand(schedule, from, until, 100).iter().map(|found| found.start.to_string()).collect()
    }

    #[test]
    fn the_last_friday_moves_through_the_month() {
        let last_friday = schedule(
            "2026-10-30T19:00:00",
            "2026-10-30T21:00:00",
            "Europe/London",
            Some("FREQ=MONTHLY;BYDAY=-1FR"),
        );
        assert_eq!(
            starts(&last_friday, date(2026, 10, 1), date(2027, 3, 1)),
            [
                "2026-10-30T19:00:00",
                "2026-11-27T19:00:00",
                "2026-12-25T19:00:00",
                "2027-01-29T19:00:00",
                "2027-02-26T19:00:00"
            ]
        );
    }

    #[test]
    fn rules_give_the_dates_that_people_expect() {
        let cases = [
            // A day that not every month has is left out, never shifted.
            ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-08-31", &["2026-08-31", "2026-10-31", "2026-12-31"][..]),
            ("FREQ=MONTHLY;BYDAY=5MO", "2026-08-31", &["2026-08-31", "2026-11-30"]),
            ("FREQ=MONTHLY;BYDAY=1TH", "2026-10-01", &["2026-10-01", "2026-11-05", "2026-12-03"]),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                "2026-11-03",
                &["2026-11-03", "2026-11-17", "2026-12-01", "2026-12-15", "2026-12-29"],
            ),
            ("FREQ=WEEKLY;COUNT=2", "2026-11-03", &["2026-11-03", "2026-11-10"]),
            ("FREQ=WEEKLY;UNTIL=20261117T235959", "2026-11-03", &["2026-11-03", "2026-11-10", "2026-11-17"]),
            ("FREQ=WEEKLY;UNTIL=20261117T190000", "2026-11-03", &["2026-11-03", "2026-11-10", "2026-11-17"]),
            ("FREQ=WEEKLY;UNTIL=20261117T185959", "2026-11-03", &["2026-11-03", "2026-11-10"]),
            ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1", "2025-12-01", &["2026-12-01"]),
        ];
        for (rule, first, expected) in cases {
            let evening = schedule(
                &format!("{first}T19:00:00"),
                &format!("{first}T21:00:00"),
                "Europe/Berlin",
                Some(rule),
            );
            let days: Vec<String> = expand(&evening, date(2026, 8, 1), date(2027, 1, 1), 100)
                .iter()
                .map(|found| found.start.date().to_string())
                .collect();
            assert_eq!(days, expected, "{rule}");
        }
    }

    #[test]
    fn an_evening_stays_an_evening_when_the_clocks_change() {
        let weekly =
            schedule("2027-03-21T19:00:00", "2027-03-21T21:00:00", "Europe/London", Some("FREQ=WEEKLY"));
        let found = expand(&weekly, date(2027, 3, 21), date(2027, 4, 1), 10);
        let moments: Vec<String> = found.iter().map(|found| found.starts_at.to_string()).collect();
        assert_eq!(moments, ["2027-03-21T19:00:00Z", "2027-03-28T18:00:00Z"]);
    }

    #[test]
    fn dates_in_the_hours_that_clocks_skip_or_repeat_have_one_moment_and_never_end_before_they_begin() {
        let cases = [
            // Zone, start, end; as shown; moments.
            (
                ("Europe/London", "2027-03-28T01:30:00", "2027-03-28T02:00:00"),
                ("2027-03-28T02:30:00", "2027-03-28T03:00:00"),
                ("2027-03-28T01:30:00Z", "2027-03-28T02:00:00Z"),
            ),
            (
                ("Europe/London", "2027-10-31T01:30:00", "2027-10-31T03:00:00"),
                ("2027-10-31T01:30:00", "2027-10-31T03:00:00"),
                ("2027-10-31T00:30:00Z", "2027-10-31T03:00:00Z"),
            ),
            (
                ("Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-04T04:00:00"),
                ("2026-10-04T02:45:00", "2026-10-04T04:00:00"),
                ("2026-10-03T15:45:00Z", "2026-10-03T17:00:00Z"),
            ),
            (
                ("Africa/Casablanca", "2026-09-25T19:00:00", "2026-09-25T21:00:00"),
                ("2026-09-25T19:00:00", "2026-09-25T21:00:00"),
                ("2026-09-25T19:00:00Z", "2026-09-25T21:00:00Z"),
            ),
        ];
        for ((zone, start, end), shown, moments) in cases {
            let once = schedule(start, end, zone, None);
            let found = expand(&once, once.start.date(), once.start.date().tomorrow().unwrap(), 1)[0];
            assert_eq!((found.start.to_string().as_str(), found.end.to_string().as_str()), shown, "{zone}");
            assert_eq!(
                (found.starts_at.to_string().as_str(), found.ends_at.to_string().as_str()),
                moments,
                "{zone}"
            );
            assert_eq!(found.original, once.start);
        }
    }

    #[test]
    fn a_night_ends_on_the_next_day() {
        let night =
            schedule("2026-12-31T22:00:00", "2027-01-01T02:00:00", "Europe/London", Some("FREQ=MONTHLY"));
        let found = expand(&night, date(2026, 12, 31), date(2027, 1, 1), 10);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].end.to_string(), "2027-01-01T02:00:00");
        assert!(expand(&night, date(2027, 1, 1), date(2027, 1, 31), 10).is_empty());
    }

    #[test]
    fn whole_days_stay_days_where_midnight_is_missing() {
        // In Cairo the clocks jump at midnight of 30 April 2027.
        let days = Schedule {
            all_day: true,
            ..schedule("2027-04-30T00:00:00", "2027-05-02T00:00:00", "Africa/Cairo", Some("FREQ=YEARLY"))
        };
        let found = expand(&days, date(2027, 4, 30), date(2027, 5, 1), 10);
        assert_eq!(found[0].start.to_string(), "2027-04-30T00:00:00");
        assert_eq!(found[0].end.to_string(), "2027-05-02T00:00:00");
        assert_eq!(found[0].starts_at.to_string(), "2027-04-29T22:00:00Z");
    }

    #[test]
    fn changes_move_and_cancel_single_dates_and_nothing_else() {
        let moved = |original: &str, start: &str, end: &str| DateChange {
            moved_to: Some((start.parse().unwrap(), end.parse().unwrap())),
            ..change(original)
        };
        let weekly = Schedule {
            changes: vec![
                moved("2026-11-03T19:00:00", "2026-11-04T18:00:00", "2026-11-04T20:30:00"),
                DateChange { cancelled: true, ..change("2026-11-10T19:00:00") },
                // From outside the window into it, from inside out of it.
                moved("2026-12-08T19:00:00", "2026-11-18T19:00:00", "2026-11-18T21:00:00"),
                moved("2026-11-24T19:00:00", "2026-12-02T19:00:00", "2026-12-02T21:00:00"),
                // No date of the rule, and no move at all.
                DateChange { cancelled: true, ..change("2026-11-11T19:00:00") },
                moved("2026-11-17T19:00:00", "2026-11-17T19:00:00", "2026-11-17T21:00:00"),
            ],
            ..schedule("2026-11-03T19:00:00", "2026-11-03T21:00:00", "Europe/London", Some("FREQ=WEEKLY"))
        };
        let found: Vec<_> = expand(&weekly, date(2026, 11, 1), date(2026, 12, 1), 100)
            .iter()
            .map(|found| (found.start.strftime("%d %H:%M").to_string(), found.status, found.change))
            .collect();
        assert_eq!(
            found,
            [
                ("04 18:00".to_owned(), DateStatus::Moved, Some(0)),
                ("10 19:00".to_owned(), DateStatus::Cancelled, Some(1)),
                ("17 19:00".to_owned(), DateStatus::Confirmed, Some(5)),
                ("18 19:00".to_owned(), DateStatus::Moved, Some(2)),
            ]
        );
        assert_eq!(changed(&weekly).len(), 5);
    }

    #[test]
    fn hostile_rules_come_to_an_end() {
        for rule in [
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=31",
            "FREQ=WEEKLY;BYMONTH=2;BYSETPOS=7;BYDAY=MO",
            "FREQ=YEARLY;INTERVAL=65535",
            "FREQ=DAILY;INTERVAL=65535;BYMONTH=2;BYDAY=MO;BYMONTHDAY=29",
        ] {
            let hostile = schedule("2028-02-29T19:00:00", "2028-02-29T20:00:00", "Europe/London", Some(rule));
            assert!(expand(&hostile, date(2028, 1, 1), date(9999, 12, 31), 5).len() <= 5, "{rule}");
        }
        let daily =
            schedule("1970-01-01T19:00:00", "1970-01-01T20:00:00", "Europe/London", Some("FREQ=DAILY"));
        assert_eq!(expand(&daily, date(2026, 1, 1), date(2027, 1, 1), 1000).len(), 365);
    }

    proptest! {
        #[test]
        fn what_is_found_is_sorted_inside_the_window_and_has_its_length(
            day in 0_i32..1000,
            hour in 0_i8..24,
            minutes in 1_i64..2000,
            rule in prop::sample::select(vec![
                "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=1TH,3TH", "FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=MO,WE",
            ]),
            zone in prop::sample::select(vec![
                "Europe/London", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Africa/Cairo",
                "Asia/Kathmandu", "UTC",
            ]),
            window in 0_i32..1200,
            width in 0_i32..200,
            moved in prop::collection::vec((0_i32..40, -60_i32..60), 0..4),
        ) {
            let start = date(2026, 1, 1).saturating_add(day.days()).at(hour, 30, 0, 0);
            let length = SignedDuration::from_mins(minutes);
            let mut schedule = Schedule {
                start,
                end: start.saturating_add(length),
                ..schedule("2026-01-01T00:00:00", "2026-01-01T00:00:00", zone, Some(rule))
            };
            schedule.changes = moved
                .into_iter()
                .map(|(weeks, days)| {
                    let original = start.saturating_add((weeks * 7).days());
                    let to = original.saturating_add(days.days());
                    DateChange {
                        moved_to: Some((to, to.saturating_add(length))),
                        ..change(&original.to_string())
                    }
                })
                .collect();
            let from = date(2026, 1, 1).saturating_add(window.days());
            let until = from.saturating_add(width.days());
            let found = expand(&schedule, from, until, 50);
            prop_assert!(found.len() <= 50);
            prop_assert!(found.windows(2).all(|pair| pair[0].original < pair[1].original));
            for date in &found {
                prop_assert!(from <= date.start.date() && date.start.date() < until);
                prop_assert!(date.starts_at <= date.ends_at);
                prop_assert_eq!(schedule.zone.wall(date.starts_at), date.start);
                prop_assert!(date.original >= start);
            }
            // A narrower window of the same schedule finds the same dates.
            let all = expand(&schedule, date(2026, 1, 1), until, 5000);
            let mut again: Vec<_> = all.into_iter().filter(|date| date.start.date() >= from).collect();
            again.truncate(50);
            prop_assert_eq!(again, found);
        }
    }
}
