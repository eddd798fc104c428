//! From "the first Thursday at seven" to the dates themselves: rules are walked in wall time, changes of single
//! dates are laid over them, and only then does each date get its moment in its zone.

pub mod words;

mod bending;
mod carrying;
mod names;
mod parts;
mod reading;
mod rrule;
mod rule;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp, ToSpan};

pub use bending::{Bend, BendRefused, Bent};
pub use carrying::Carried;
pub use names::{DateName, NoName};
pub use parts::Part;
pub use rule::{Repeats, Rule, RuleRefused};

use crate::zones::Zone;

/// When something takes place: the first date, how it repeats, how it goes on, and what differs on single dates.
///
/// Every date is named by its `original`, the start that was planned for it: no two dates of a schedule share one.
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
    /// How it goes on from one of its dates, in the order of time.
    pub later: Vec<Later>,
    /// Dates beside the rules, in the order of time.
    pub added: Vec<Added>,
    /// Starts that a rule gives and that never were dates: holidays. Also added dates that were left out again.
    pub skipped: Vec<DateTime>,
    /// The planned start of the last date that a rule gives; what comes after it is no date.
    pub last: Option<DateTime>,
    /// What differs on single dates. A change of a date that there is not is without effect.
    pub changes: Vec<DateChange>,
}

/// How a series goes on from one of its dates: at another hour, on other days, somewhere else.
#[derive(Debug, Clone, PartialEq)]
pub struct Later {
    /// The planned start of the date that it begins instead of. Of what went before, that date and all after it are
    /// no dates any more.
    pub instead_of: DateTime,
    /// Its own first start.
    pub start: DateTime,
    /// Its own first end.
    pub end: DateTime,
    /// How it repeats.
    pub rule: Option<Rule>,
    /// Another title from here on.
    pub title: Option<String>,
    /// Another place from here on.
    pub place: Option<String>,
    /// A name for calendars, given once: to them it is an event of its own.
    pub uid: String,
}

/// A date beside the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Its planned start, and its name.
    pub start: DateTime,
    /// Its planned end.
    pub end: DateTime,
    /// A name for calendars, given once.
    pub uid: String,
}

/// What is said of one date and not of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Different<'a> {
    /// Another title.
    pub title: Option<&'a str>,
    /// Another place.
    pub place: Option<&'a str>,
    /// A word about this date.
    pub note: Option<&'a str>,
}

impl Schedule {
    /// What takes place once.
    pub fn once(start: DateTime, end: DateTime, all_day: bool, zone: Zone) -> Schedule {
        Schedule {
            start,
            end,
            all_day,
            zone,
            rule: None,
            later: vec![],
            added: vec![],
            skipped: vec![],
            last: None,
            changes: vec![],
        }
    }

    /// Whether there can be more than one date.
    pub fn repeats(&self) -> bool {
        let has_more = || self.added.iter().any(|added| !self.skipped.contains(&added.start));
        self.rule.is_some() || !self.later.is_empty() || has_more()
    }

    /// The earliest day on which a date may begin.
    pub fn first_day(&self) -> Date {
        let moved = self.changes.iter().filter_map(|change| change.moved_to).map(|(start, _)| start);
        let added = self.added.iter().map(|added| added.start);
        moved.chain(added).map(|start| start.date()).fold(self.start.date(), Date::min)
    }

    /// What is said of one date and not of all: on that day, or from an earlier one on.
    pub fn different(&self, date: &Occurrence) -> Different<'_> {
        let change = date.change.and_then(|index| self.changes.get(index));
        let later = self.later.iter().rfind(|later| later.start <= date.original);
        Different {
            title: change
                .and_then(|change| change.title.as_deref())
                .or(later.and_then(|later| later.title.as_deref())),
            place: change
                .and_then(|change| change.place.as_deref())
                .or(later.and_then(|later| later.place.as_deref())),
            note: change.and_then(|change| change.note.as_deref()),
        }
    }
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

impl DateChange {
    /// Nothing is different on the date with this name.
    pub fn none(original: DateTime) -> DateChange {
        DateChange { original, moved_to: None, cancelled: false, title: None, place: None, note: None }
    }

    /// Whether nothing is different.
    pub fn is_nothing(&self) -> bool {
        let DateChange { original: _, moved_to, cancelled, title, place, note } = self;
        moved_to.is_none() && !cancelled && title.is_none() && place.is_none() && note.is_none()
    }
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

/// Every date that starts in `[from, until)` once changes are applied, by its original start, the first `limit`
/// of them.
pub fn expand(schedule: &Schedule, from: Date, until: Date, limit: usize) -> Vec<Occurrence> {
    let inside = |start: DateTime| from <= start.date() && start.date() < until;
    // Dates from before and after the window may have been moved into it.
    let mut spans: Vec<Span> = schedule
        .changes
        .iter()
        .filter(|change| change.moved_to.is_some_and(|(start, _)| inside(start)))
        .map(|change| (change.original, change.original))
        .collect();
    // Clocks that skip a start show a later one, once even a day later.
    let first = from.saturating_sub(2.days()).at(0, 0, 0, 0);
    spans.extend(until.yesterday().map(|day| (first, rule::end_of_day(day))));
    dates(schedule, spans).filter(|occurrence| inside(occurrence.start)).take(limit).collect()
}

/// The dates that a change applies to, by original start, wherever they lie.
pub fn changed(schedule: &Schedule) -> Vec<Occurrence> {
    let spans = schedule.changes.iter().map(|change| (change.original, change.original)).collect();
    dates(schedule, spans).filter(|occurrence| occurrence.change.is_some()).collect()
}

/// The date with this name, wherever it was moved to.
pub fn named(schedule: &Schedule, original: DateTime) -> Option<Occurrence> {
    dates(schedule, vec![(original, original)]).next()
}

/// The dates that are planned for a day, wherever they were moved to.
pub fn planned_on(schedule: &Schedule, day: Date) -> Vec<Occurrence> {
    dates(schedule, vec![(day.at(0, 0, 0, 0), rule::end_of_day(day))]).collect()
}

/// The dates in `[from, until)` without a change on which clocks change, by original start: they skip the planned start
/// or end, show it twice, or change in between. They are few, and found without looking at the others.
pub fn touched_by_clocks(schedule: &Schedule, from: Date, until: Date) -> Vec<Occurrence> {
    if schedule.all_day {
        return vec![];
    }
    let mut lengths: Vec<SignedDuration> = schedule.parts().map(|part| part.length()).collect();
    lengths.extend(schedule.added.iter().map(|added| added.start.duration_until(added.end)));
    let longest = lengths.iter().max().copied().unwrap_or_default().max(SignedDuration::ZERO);
    let at = |day: Date| schedule.zone.at(day.at(0, 0, 0, 0));
    let before = at(from.saturating_sub(2.days()));
    let after = at(until).saturating_add(longest).unwrap_or(Timestamp::MAX);
    let clocks = schedule.zone.time_zone();
    let spans = clocks
        .following(before)
        .take_while(|jump| jump.timestamp() <= after)
        .map(|jump| {
            let just_before =
                jump.timestamp().saturating_sub(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MIN);
            let old = clocks.to_offset(just_before).to_datetime(jump.timestamp());
            let new = jump.offset().to_datetime(jump.timestamp());
            (old.min(new).saturating_sub(longest), old.max(new))
        })
        .collect();
    let offset = |moment| clocks.to_offset(moment);
    let is_touched = |date: &Occurrence| {
        (date.start, date.end) != schedule.planned(date.original)
            || offset(date.starts_at) != offset(date.ends_at)
            || schedule.zone.is_twice(date.start)
            || schedule.zone.is_twice(date.end)
    };
    dates(schedule, spans)
        .filter(|date| date.change.is_none() && from <= date.start.date() && date.start.date() < until)
        .filter(is_touched)
        .collect()
}

/// The latest date that starts before a day, changes applied. It may be a cancelled one.
pub fn last_before(schedule: &Schedule, day: Date) -> Option<Occurrence> {
    let earliest = schedule.first_day();
    let (mut until, mut days) = (day, 32_i64);
    while earliest < until {
        let from = until.saturating_sub(days.days()).max(earliest);
        let found = expand(schedule, from, until, usize::MAX);
        if let Some(last) = found.into_iter().max_by_key(|date| (date.starts_at, date.original)) {
            return Some(last);
        }
        // Nothing is looked at twice, and what lies far back is reached in a few steps.
        until = from;
        days = (days * 4).min(MOST_DAYS);
    }
    None
}

/// More days than from the first year to the last.
const MOST_DAYS: i64 = 7_304_000;

/// From one original start to another, both included.
type Span = (DateTime, DateTime);

/// Every date whose original start lies in one of some spans, by original start, changes applied.
fn dates(schedule: &Schedule, spans: Vec<Span>) -> impl Iterator<Item = Occurrence> {
    let spans = apart(spans);
    let changes: BTreeMap<DateTime, usize> =
        schedule.changes.iter().enumerate().map(|(index, change)| (change.original, index)).collect();
    let by_rule = schedule.parts().flat_map({
        let spans = spans.clone();
        move |part| {
            let end = part.end;
            let start = part.start;
            part.starts(&spans)
                .map(move |original| (original, original.saturating_add(start.duration_until(end))))
        }
    });
    let added = schedule.added.iter().map(|added| (added.start, added.end));
    let wanted = move |(original, _): &(DateTime, DateTime)| {
        let begun = spans.partition_point(|(first, _)| first <= original);
        begun.checked_sub(1).is_some_and(|index| *original <= spans[index].1)
    };
    let added = added.filter(wanted.clone()).filter(|(start, _)| !schedule.skipped.contains(start));
    parts::merged(by_rule.filter(wanted), added)
        .map(move |(original, end)| occurrence(schedule, original, end, changes.get(&original).copied()))
}

/// Spans in order, none touching another.
fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|(first, last)| first <= last);
    spans.sort_unstable();
    let mut apart: Vec<Span> = Vec::with_capacity(spans.len());
    for (first, last) in spans {
        match apart.last_mut() {
            Some(before) if first <= before.1 => before.1 = before.1.max(last),
            _ => apart.push((first, last)),
        }
    }
    apart
}

fn occurrence(
    schedule: &Schedule,
    original: DateTime,
    planned_end: DateTime,
    change: Option<usize>,
) -> Occurrence {
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
    // A start that the clocks skip is an hour later than it reads, and may overtake its end or meet it.
    let ends_at =
        if ends_at <= starts_at { starts_at.saturating_add(length).unwrap_or(starts_at) } else { ends_at };
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
    use jiff::civil::date;
    use proptest::prelude::*;

    fn schedule(start: &str, end: &str, zone: &str, rule: Option<&str>) -> Schedule {
        let zone = Zone::parse(zone).unwrap();
        Schedule {
            rule: rule.map(|rule| Rule::from_stored(rule).unwrap()),
            ..Schedule::once(start.parse().unwrap(), end.parse().unwrap(), false, zone)
        }
    }

    fn change(original: &str) -> DateChange {
        DateChange::none(original.parse().unwrap())
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
            // The hour is not lost: an end that equals its start is one that nobody stated.
            (
                ("Europe/London", "2027-03-28T01:30:00", "2027-03-28T02:30:00"),
                ("2027-03-28T02:30:00", "2027-03-28T03:30:00"),
                ("2027-03-28T01:30:00Z", "2027-03-28T02:30:00Z"),
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

    /// The slow way: every date from the start to 2043, in one go.
    fn walked(schedule: &Schedule) -> Vec<Occurrence> {
        let changes: BTreeMap<DateTime, usize> =
            schedule.changes.iter().enumerate().map(|(index, change)| (change.original, index)).collect();
        rrule::starts(schedule.rule.as_ref().unwrap(), schedule.start)
            .take_while(|original| original.date() < date(2043, 1, 1))
            .map(|original| {
                let end = original.saturating_add(schedule.start.duration_until(schedule.end));
                occurrence(schedule, original, end, changes.get(&original).copied())
            })
            .collect()
    }

    #[test]
    fn a_rule_that_began_long_ago_is_neither_slow_nor_over() {
        let old = schedule("1600-01-01T19:00:00", "1600-01-01T20:00:00", "Europe/London", Some("FREQ=DAILY"));
        assert_eq!(expand(&old, date(2026, 1, 1), date(2027, 1, 1), 1000).len(), 365);
        // Steps that were not taken cost nothing: walking, this would be 150 million.
        for day in 0..1000 {
            let from = date(2026, 1, 1).saturating_add(day.days());
            assert_eq!(expand(&old, from, from.tomorrow().unwrap(), 10).len(), 1);
        }
        let moved = Schedule {
            changes: vec![DateChange {
                moved_to: Some((date(2026, 5, 1).at(9, 0, 0, 0), date(2026, 5, 1).at(10, 0, 0, 0))),
                ..change("1700-01-01T19:00:00")
            }],
            ..old
        };
        let found = expand(&moved, date(2026, 5, 1), date(2026, 5, 2), 10);
        assert_eq!(
            found.iter().map(|found| found.status).collect::<Vec<_>>(),
            [DateStatus::Moved, DateStatus::Confirmed]
        );
        assert_eq!(changed(&moved).len(), 1);
    }

    #[test]
    fn the_last_date_before_a_day_is_found_however_far_back_it_lies() {
        let last = |schedule: &Schedule, day| last_before(schedule, day).map(|found| found.start.to_string());
        let of = |rule| schedule("1900-01-01T19:00:00", "1900-01-01T20:00:00", "Europe/London", rule);
        let cases = [
            (None, date(2026, 1, 1), Some("1900-01-01T19:00:00")),
            (None, date(1900, 1, 1), None),
            (Some("FREQ=DAILY"), date(2500, 1, 1), Some("2499-12-31T19:00:00")),
            (Some("FREQ=DAILY"), date(1900, 1, 2), Some("1900-01-01T19:00:00")),
            (Some("FREQ=DAILY"), date(1900, 1, 1), None),
            (Some("FREQ=DAILY"), Date::MIN, None),
            (Some("FREQ=DAILY;UNTIL=19100101T235959"), date(2026, 1, 1), Some("1910-01-01T19:00:00")),
            (Some("FREQ=DAILY;COUNT=3"), date(2026, 1, 1), Some("1900-01-03T19:00:00")),
            (Some("FREQ=YEARLY;INTERVAL=100"), date(2099, 12, 31), Some("2000-01-01T19:00:00")),
            (Some("FREQ=WEEKLY"), date(2026, 1, 5), Some("2025-12-29T19:00:00")),
            (Some("FREQ=WEEKLY"), date(2026, 1, 6), Some("2026-01-05T19:00:00")),
        ];
        for (rule, day, expected) in cases {
            assert_eq!(last(&of(rule), day).as_deref(), expected, "{rule:?} before {day}");
        }
        let moved = |original: &str, start: &str| DateChange {
            moved_to: Some((start.parse().unwrap(), start.parse().unwrap())),
            ..change(original)
        };
        let weekly = Schedule {
            changes: vec![
                moved("2025-12-22T19:00:00", "2026-01-03T10:00:00"),
                DateChange { cancelled: true, ..change("2025-12-29T19:00:00") },
                moved("2030-01-07T19:00:00", "1850-01-01T10:00:00"),
            ],
            ..of(Some("FREQ=WEEKLY"))
        };
        assert_eq!(last(&weekly, date(2026, 1, 5)).as_deref(), Some("2026-01-03T10:00:00"));
        assert_eq!(last_before(&weekly, date(2026, 1, 3)).unwrap().status, DateStatus::Cancelled);
        assert_eq!(last(&weekly, date(1900, 1, 1)).as_deref(), Some("1850-01-01T10:00:00"));
        assert_eq!(last(&weekly, date(1850, 1, 1)), None);
    }

    #[test]
    fn a_date_skipped_to_the_next_day_belongs_to_that_day() {
        // Samoa had no 30 December 2011.
        let nightly =
            schedule("2011-12-01T23:30:00", "2011-12-02T00:15:00", "Pacific/Apia", Some("FREQ=DAILY"));
        let found = expand(&nightly, date(2011, 12, 31), date(2012, 1, 1), 10);
        let originals: Vec<_> = found.iter().map(|found| found.original.date()).collect();
        assert_eq!(originals, [date(2011, 12, 30), date(2011, 12, 31)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn looking_only_where_it_matters_finds_what_walking_finds(
            day in 0_i32..1000,
            minute in 0_i64..1440,
            minutes in 0_i64..3000,
            rule in prop::sample::select(vec![
                "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU",
                "FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1SU", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31",
                "FREQ=DAILY;UNTIL=20300328T235959", "FREQ=DAILY;COUNT=900", "FREQ=WEEKLY;BYDAY=SA,SU;BYSETPOS=-1",
            ]),
            zone in prop::sample::select(vec![
                "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "UTC",
            ]),
            window in 0_i32..4000,
            width in 0_i32..900,
            moved in prop::collection::vec((0_i32..5000, 0_i32..5000), 0..6),
        ) {
            let start = date(2026, 1, 1).saturating_add(day.days()).at(0, 0, 0, 0);
            let start = start.saturating_add(minute.minutes());
            let length = SignedDuration::from_mins(minutes);
            let mut schedule = Schedule {
                start,
                end: start.saturating_add(length),
                ..schedule("2026-01-01T00:00:00", "2026-01-01T00:00:00", zone, Some(rule))
            };
            schedule.changes = moved
                .into_iter()
                .map(|(original, to)| {
                    let original = start.saturating_add(original.days());
                    let to = start.saturating_add(to.days());
                    DateChange {
                        moved_to: Some((to, to.saturating_add(length))),
                        ..change(&original.to_string())
                    }
                })
                .collect();
            let from = date(2026, 1, 1).saturating_add(window.days());
            let until = from.saturating_add(width.days());
            let mut slow = walked(&schedule);
            slow.retain(|found| found.start.date() < until);
            let last = slow.iter().max_by_key(|found| (found.starts_at, found.original)).copied();
            prop_assert_eq!(last_before(&schedule, until), last);
            slow.retain(|found| from <= found.start.date());
            prop_assert_eq!(&expand(&schedule, from, until, usize::MAX), &slow);
            let touched: Vec<_> = slow
                .into_iter()
                .filter(|found| {
                    let planned = (found.original, found.original.saturating_add(length));
                    let offset = |moment| schedule.zone.time_zone().to_offset(moment);
                    let twice = schedule.zone.is_twice(found.start) || schedule.zone.is_twice(found.end);
                    let changes = (found.start, found.end) != planned
                        || offset(found.starts_at) != offset(found.ends_at);
                    found.change.is_none() && (changes || twice)
                })
                .collect();
            prop_assert_eq!(touched_by_clocks(&schedule, from, until), touched);
        }

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
