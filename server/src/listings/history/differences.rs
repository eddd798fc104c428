//! Where two versions of a listing differ: field by field, and date by date.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};
use pure::recurrence::{self, Later, Schedule};

use super::Snapshot;
use crate::listings::editing::{Clash, typed};

/// The fields that say together when it meets: told as one.
pub(in crate::listings) const WHEN: &[&str] =
    &["start_date", "start_time", "end_date", "end_time", "all_day", "repeats", "repeats_until", "rrule"];

/// One thing in which two versions differ.
#[derive(Clone, Debug)]
pub enum Difference {
    /// What a field holds.
    Field(Clash),
    /// When it meets, as a rule.
    When {
        /// Before; nothing when no date was announced.
        was: Option<Box<Schedule>>,
        /// Then.
        now: Option<Box<Schedule>>,
    },
    /// How the series goes on from one of its dates.
    Later {
        /// Before.
        was: Option<Box<Later>>,
        /// Then.
        now: Option<Box<Later>>,
        /// Whole days, without times.
        all_day: bool,
    },
    /// The last date of the series.
    Last {
        /// Before; nothing when it went on.
        was: Option<Date>,
        /// Then.
        now: Option<Date>,
    },
    /// What was said of the dates of one day.
    Day {
        /// The day.
        day: Date,
        /// Before.
        was: Vec<DateSaid>,
        /// Then.
        now: Vec<DateSaid>,
        /// Whole days, without times.
        all_day: bool,
    },
    /// Whether it takes place at all.
    Cancelled {
        /// Why it did not; nothing when it did.
        was: Option<String>,
        /// Then.
        now: Option<String>,
    },
    /// The picture, by its digest.
    Picture {
        /// Before.
        was: Option<String>,
        /// Then.
        now: Option<String>,
    },
}

/// What is said of one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateSaid {
    /// It is no date.
    None,
    /// It is as planned.
    Planned,
    /// It was added, or something is different.
    Differs {
        /// It stands beside the rule.
        added: bool,
        /// When it starts and ends, if that is not as planned.
        times: Option<(DateTime, DateTime)>,
        /// It does not take place.
        cancelled: bool,
        /// Another title.
        title: Option<String>,
        /// Somewhere else.
        place: Option<String>,
        /// What was said of it.
        note: Option<String>,
    },
}

/// Where two versions differ, in the order of the form.
pub(in crate::listings) fn between(was: &Snapshot, now: &Snapshot) -> Vec<Difference> {
    let mut found = of_forms(was, now);
    if was.cancelled != now.cancelled {
        found.push(Difference::Cancelled { was: was.cancelled.clone(), now: now.cancelled.clone() });
    }
    found.extend(of_dates(was.schedule.as_ref(), now.schedule.as_ref()));
    if was.picture != now.picture {
        found.push(Difference::Picture { was: was.picture.clone(), now: now.picture.clone() });
    }
    found
}

/// Where the forms differ; when it meets is told as one.
pub(in crate::listings) fn of_forms(was: &Snapshot, now: &Snapshot) -> Vec<Difference> {
    let rule = |schedule: &Schedule| (schedule.start, schedule.end, schedule.all_day, schedule.rule.clone());
    let meets_otherwise = was.schedule.as_ref().map(rule) != now.schedule.as_ref().map(rule);
    let boxed = |schedule: &Option<Schedule>| schedule.clone().map(Box::new);
    let when =
        meets_otherwise.then(|| Difference::When { was: boxed(&was.schedule), now: boxed(&now.schedule) });
    let names: Vec<&'static str> = typed::ALL.iter().copied().filter(|name| !WHEN.contains(name)).collect();
    let mut found: Vec<Difference> = Vec::new();
    let mut when = when.into_iter().peekable();
    let place = |name: &str| typed::ALL.iter().position(|known| *known == name);
    for clash in typed::differences(&was.fields, &now.fields, &names) {
        if place(clash.field) > place("start_date") {
            found.extend(when.by_ref());
        }
        found.push(Difference::Field(clash));
    }
    found.extend(when);
    found
}

fn of_dates(was: Option<&Schedule>, now: Option<&Schedule>) -> Vec<Difference> {
    let mut found = Vec::new();
    let all_day = now.or(was).is_some_and(|schedule| schedule.all_day);
    let later = |schedule: Option<&Schedule>| schedule.map(|known| known.later.clone()).unwrap_or_default();
    let (laters_was, laters_now) = (later(was), later(now));
    let starts: BTreeSet<DateTime> =
        laters_was.iter().chain(&laters_now).map(|later| later.instead_of).collect();
    for start in starts {
        let of = |laters: &[Later]| laters.iter().find(|later| later.instead_of == start).cloned();
        let (was, now) = (of(&laters_was), of(&laters_now));
        // Calendars know it by another name, which nobody reads.
        let nameless =
            |later: &Option<Later>| later.clone().map(|later| Later { uid: String::new(), ..later });
        if nameless(&was) != nameless(&now) {
            found.push(Difference::Later { was: was.map(Box::new), now: now.map(Box::new), all_day });
        }
    }
    let last = |schedule: Option<&Schedule>| schedule.and_then(|known| known.last).map(DateTime::date);
    if last(was) != last(now) {
        found.push(Difference::Last { was: last(was), now: last(now) });
    }
    let days: BTreeSet<Date> = [was, now].into_iter().flatten().flat_map(spoken_of).collect();
    for day in days {
        let (was, now) = (said_of(was, day), said_of(now, day));
        if was != now {
            found.push(Difference::Day { day, was, now, all_day });
        }
    }
    found
}

/// The days of which something is said.
fn spoken_of(schedule: &Schedule) -> impl Iterator<Item = Date> {
    let changed = schedule.changes.iter().map(|change| change.original);
    let added = schedule.added.iter().map(|added| added.start);
    changed.chain(added).chain(schedule.skipped.iter().copied()).map(DateTime::date)
}

/// What is said of the dates of a day.
fn said_of(schedule: Option<&Schedule>, day: Date) -> Vec<DateSaid> {
    let Some(schedule) = schedule else { return vec![DateSaid::None] };
    let dates = recurrence::planned_on(schedule, day);
    if dates.is_empty() {
        return vec![DateSaid::None];
    }
    let said = dates.iter().map(|date| {
        let original = date.original;
        let change = schedule.changes.iter().find(|change| change.original == original);
        let added = !schedule.gives(original);
        let planned = added.then(|| schedule.planned(original));
        match change {
            None if added => DateSaid::Differs {
                added,
                times: planned,
                cancelled: false,
                title: None,
                place: None,
                note: None,
            },
            None => DateSaid::Planned,
            Some(change) if change.is_nothing() && !added => DateSaid::Planned,
            Some(change) => DateSaid::Differs {
                added,
                times: change.moved_to.or(planned),
                cancelled: change.cancelled,
                title: change.title.clone(),
                place: change.place.clone(),
                note: change.note.clone(),
            },
        }
    });
    said.collect()
}
