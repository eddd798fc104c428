//! A series that goes on differently from one of its dates is told in parts: each repeats by itself, and ends where
//! the next begins.

use std::collections::BTreeSet;
use std::iter::Peekable;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

use super::{Added, Later, Rule, Schedule, Span, apart, rrule};

/// A stretch of a schedule that repeats by one rule, at one hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part<'a> {
    /// Its first start.
    pub start: DateTime,
    /// Its first end.
    pub end: DateTime,
    /// What the schedule says of it; `None` for how it begins.
    pub later: Option<&'a Later>,
    rule: Option<&'a Rule>,
    /// What comes after it: no date of it starts where that begins instead, or later.
    next: Option<&'a Later>,
    /// Its last date starts here at the latest.
    last: Option<DateTime>,
    skipped: &'a [DateTime],
    added: &'a [Added],
}

impl Schedule {
    /// The schedule stretch by stretch, in the order of time; at least one.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let first = Part {
            start: self.start,
            end: self.end,
            later: None,
            rule: self.rule.as_ref(),
            next: self.later.first(),
            last: self.last,
            skipped: &self.skipped,
            added: &self.added,
        };
        let more = self.later.iter().enumerate().map(move |(index, later)| Part {
            start: later.start,
            end: later.end,
            later: Some(later),
            rule: later.rule.as_ref(),
            next: self.later.get(index + 1),
            ..first
        });
        std::iter::once(first).chain(more)
    }

    /// When one of its dates starts and ends by plan.
    pub fn planned(&self, original: DateTime) -> (DateTime, DateTime) {
        let end = match self.parts().find(|part| part.holds(original)) {
            Some(part) => original.saturating_add(part.length()),
            None => {
                self.added.iter().find(|added| added.start == original).map_or(original, |added| added.end)
            }
        };
        (original, end)
    }

    /// The added dates that stand beside the rules. One that a rule gives too is that rule's date, under its name; one
    /// that was left out is no date.
    pub fn beside(&self) -> impl Iterator<Item = &Added> {
        let spans: Vec<Span> = apart(self.added.iter().map(|added| (added.start, added.start)).collect());
        let given: BTreeSet<DateTime> = match spans.is_empty() {
            true => BTreeSet::new(),
            false => self.parts().flat_map(|part| part.starts(&spans)).collect(),
        };
        self.added
            .iter()
            .filter(move |added| !given.contains(&added.start) && !self.skipped.contains(&added.start))
    }

    /// The added dates that were left out again: whoever has them in a calendar has to hear of it.
    pub fn taken_away(&self) -> impl Iterator<Item = &Added> {
        self.added.iter().filter(|added| self.skipped.contains(&added.start))
    }

    /// Whether one of its rules gives this start, left out or not.
    pub fn gives(&self, original: DateTime) -> bool {
        self.parts().any(|part| Part { skipped: &[], ..part }.starts_at(original))
    }
}

impl<'a> Part<'a> {
    /// How long its dates are, in wall time.
    pub fn length(&self) -> SignedDuration {
        self.start.duration_until(self.end)
    }

    /// How it repeats, over where the next stretch begins or the series ends.
    pub fn rule(&self) -> Option<Rule> {
        let rule = self.rule?;
        Some(match self.most() {
            Some(most) => rule.over_by(most, self.start),
            None => rule.clone(),
        })
    }

    /// Whether one of the schedule's dates is of this stretch, and not one beside the rules.
    pub fn holds(self, original: DateTime) -> bool {
        let begun = self.start <= original && self.most().is_none_or(|most| original <= most);
        // A stretch may begin at an earlier hour than the date that it begins instead of. In between, both have begun.
        let overlaps = self.later.is_some_and(|later| original < later.instead_of)
            || self.next.is_some_and(|next| next.start <= original);
        // What was added is of a stretch only where its rule gives it, too.
        let is_plain = !overlaps && self.added.iter().all(|added| added.start != original);
        begun && (is_plain || self.starts_at(original))
    }

    /// Whether a date of it starts then.
    fn starts_at(self, original: DateTime) -> bool {
        self.starts(&[(original, original)]).next().is_some()
    }

    /// Whether it has no date at all.
    pub fn is_empty(&self) -> bool {
        self.most().is_some_and(|most| most < self.start)
    }

    /// The skipped starts that its rule gives.
    pub fn skipped(self) -> impl Iterator<Item = DateTime> + use<'a> {
        let spans: Vec<Span> = apart(self.skipped.iter().map(|start| (*start, *start)).collect());
        Part { skipped: &[], ..self }.starts(&spans)
    }

    /// The last second at which one of its dates may start, if something ends it but its rule.
    fn most(&self) -> Option<DateTime> {
        let before = self.next.map(|next| next.instead_of.saturating_sub(SignedDuration::from_secs(1)));
        [before, self.last].into_iter().flatten().min()
    }

    /// Its planned starts in some spans, in order.
    pub(super) fn starts(self, spans: &[Span]) -> impl Iterator<Item = DateTime> + use<'a> {
        let most = self.most().unwrap_or(DateTime::MAX);
        let spans: Vec<Span> = spans
            .iter()
            .map(|(first, last)| (*first, (*last).min(most)))
            .filter(|(first, last)| first <= last && self.start <= *last)
            .filter(|span| self.rule.is_none_or(|rule| !rule.keeps_hour()) || meets(*span, self.start.time()))
            .collect();
        let inside = {
            let spans = spans.clone();
            move |start: &DateTime| spans.iter().any(|(first, last)| first <= start && start <= last)
        };
        let once = (self.rule.is_none() && inside(&self.start)).then_some(self.start);
        let walks = self.rule.into_iter().flat_map(move |rule| {
            let whole = spans.first().zip(spans.last()).map(|(first, last)| (first.0, last.1));
            // What cannot jump from span to span goes the whole way once.
            let walks = if rrule::jumps(rule) { spans.clone() } else { whole.into_iter().collect() };
            walks.into_iter().flat_map(move |(first, last)| {
                rrule::starts_from(rule, self.start, first).take_while(move |start| *start <= last)
            })
        });
        once.into_iter().chain(walks).filter(move |start| !self.skipped.contains(start))
    }
}

/// Whether clocks show a time of day within a span: where they do not, nobody needs to look for dates.
fn meets((first, last): Span, time: Time) -> bool {
    let next = first.date().tomorrow().unwrap_or(Date::MAX);
    next < last.date()
        || [first.date(), next]
            .into_iter()
            .map(|day| day.to_datetime(time))
            .any(|at| first <= at && at <= last)
}

/// Two sorted walks as one. A start that both give is the first's.
pub(super) fn merged<A, B>(one: A, other: B) -> impl Iterator<Item = (DateTime, DateTime)>
where
    A: Iterator<Item = (DateTime, DateTime)>,
    B: Iterator<Item = (DateTime, DateTime)>,
{
    let (mut one, mut other): (Peekable<A>, Peekable<B>) = (one.peekable(), other.peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some((first, _)), Some((second, _))) if second < first => other.next(),
        (Some((first, _)), Some((second, _))) => {
            if first == second {
                other.next();
            }
            one.next()
        }
        (Some(_), None) => one.next(),
        (None, _) => other.next(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Added, DateChange, DateStatus, changed, expand, named, planned_on};
    use crate::zones::Zone;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Tuesdays at seven, from 3 November 2026.
    fn tuesdays() -> Schedule {
        let (start, end) = (date(2026, 11, 3).at(19, 0, 0, 0), date(2026, 11, 3).at(21, 0, 0, 0));
        Schedule {
            rule: Rule::from_stored("FREQ=WEEKLY").ok(),
            ..Schedule::once(start, end, false, Zone::parse("Europe/London").unwrap())
        }
    }

    fn later(instead_of: Date, start: DateTime, rule: Option<&str>) -> Later {
        Later {
            instead_of: instead_of.at(19, 0, 0, 0),
            start,
            end: start.saturating_add(90.minutes()),
            rule: rule.map(|rule| Rule::from_stored(rule).unwrap()),
            title: Some("In the new house".to_owned()),
            place: None,
            uid: "later".to_owned(),
        }
    }

    fn told(schedule: &Schedule) -> Vec<String> {
        let dates = expand(schedule, date(2026, 11, 1), date(2027, 1, 1), 100);
        dates.iter().map(|date| date.start.strftime("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn a_series_goes_on_at_another_hour_on_another_day() {
        let mut schedule = tuesdays();
        schedule.later = vec![later(
            date(2026, 12, 1),
            date(2026, 12, 2).at(18, 30, 0, 0),
            Some("FREQ=WEEKLY;INTERVAL=2"),
        )];
        assert_eq!(
            told(&schedule),
            [
                "11-03 19:00",
                "11-10 19:00",
                "11-17 19:00",
                "11-24 19:00",
                "12-02 18:30",
                "12-16 18:30",
                "12-30 18:30"
            ]
        );
        let dates = expand(&schedule, date(2026, 11, 24), date(2026, 12, 3), 10);
        assert_eq!(schedule.different(&dates[0]).title, None);
        assert_eq!(schedule.different(&dates[1]).title, Some("In the new house"));
        assert_eq!(dates[1].end.to_string(), "2026-12-02T20:00:00", "its own length");
        let rules: Vec<_> = schedule.parts().map(|part| part.rule().unwrap().as_stored()).collect();
        assert_eq!(rules, ["FREQ=WEEKLY;UNTIL=20261201T185959", "FREQ=WEEKLY;INTERVAL=2"]);
    }

    #[test]
    fn dates_are_added_left_out_and_come_to_an_end() {
        let mut schedule = tuesdays();
        schedule.added = vec![Added {
            start: date(2026, 11, 14).at(14, 0, 0, 0),
            end: date(2026, 11, 14).at(16, 0, 0, 0),
            uid: "added".to_owned(),
        }];
        schedule.skipped = vec![date(2026, 11, 24).at(19, 0, 0, 0)];
        schedule.last = Some(date(2026, 12, 8).at(19, 0, 0, 0));
        assert_eq!(
            told(&schedule),
            ["11-03 19:00", "11-10 19:00", "11-14 14:00", "11-17 19:00", "12-01 19:00", "12-08 19:00"]
        );
        // An added date can be moved and cancelled like any other.
        schedule.changes =
            vec![DateChange { cancelled: true, ..DateChange::none(date(2026, 11, 14).at(14, 0, 0, 0)) }];
        let [cancelled] = changed(&schedule)[..] else { panic!("one change") };
        assert_eq!((cancelled.status, cancelled.end.hour()), (DateStatus::Cancelled, 16));
        assert_eq!(planned_on(&schedule, date(2026, 11, 14)).len(), 1);
        assert_eq!(named(&schedule, date(2026, 11, 24).at(19, 0, 0, 0)), None);
    }

    #[test]
    fn a_date_that_was_added_and_that_the_rule_gives_too_is_one() {
        let mut schedule = tuesdays();
        let start = date(2026, 12, 15).at(19, 0, 0, 0);
        schedule.added =
            vec![Added { start, end: start.saturating_add(30.minutes()), uid: "added".to_owned() }];
        schedule.last = Some(date(2026, 12, 8).at(19, 0, 0, 0));
        assert_eq!((schedule.beside().count(), schedule.planned(start).1.minute()), (1, 30));
        schedule.last = None;
        assert_eq!(told(&schedule).iter().filter(|told| *told == "12-15 19:00").count(), 1);
        assert_eq!((schedule.beside().count(), schedule.planned(start).1.hour()), (0, 21));
        assert!(schedule.parts().next().unwrap().holds(start));
        // Left out, it is neither's.
        schedule.skipped = vec![start];
        assert!(!told(&schedule).contains(&"12-15 19:00".to_owned()));
        assert!(schedule.gives(start) && schedule.taken_away().count() == 1);
    }

    #[test]
    fn a_number_of_dates_stays_one_while_it_is_the_first_to_end() {
        let mut schedule = tuesdays();
        schedule.rule = Rule::from_stored("FREQ=WEEKLY;COUNT=3").ok();
        schedule.last = Some(date(2026, 12, 8).at(19, 0, 0, 0));
        let rule = |schedule: &Schedule| schedule.parts().next().unwrap().rule().unwrap().as_stored();
        assert_eq!(rule(&schedule), "FREQ=WEEKLY;COUNT=3");
        schedule.last = Some(date(2026, 11, 10).at(19, 0, 0, 0));
        assert_eq!(rule(&schedule), "FREQ=WEEKLY;UNTIL=20261110T190000");
        let four = Rule::from_stored("FREQ=WEEKLY;COUNT=4").unwrap();
        let left = four.from_date_on(schedule.start, date(2026, 11, 17).at(19, 0, 0, 0));
        assert_eq!(left.as_stored(), "FREQ=WEEKLY;COUNT=2");
    }

    #[test]
    fn a_series_of_which_nothing_is_left_is_empty() {
        let mut schedule = tuesdays();
        schedule.later = vec![later(date(2026, 11, 3), date(2026, 11, 4).at(18, 0, 0, 0), None)];
        let empty: Vec<_> = schedule.parts().map(|part| part.is_empty()).collect();
        assert_eq!(empty, [true, false]);
        assert_eq!(told(&schedule), ["11-04 18:00"]);
    }

    proptest! {
        #[test]
        fn a_window_finds_what_the_whole_walk_finds(
            cut in 1_i64..30,
            hour in 0_i8..24,
            added in prop::collection::vec((0_i32..250, 0_i8..24), 0..4),
            // On the days and at the hours of the rules, where they collide with what these give.
            added_twice in prop::collection::vec((0_i64..40, any::<bool>()), 0..4),
            skipped in prop::collection::vec(0_i64..40, 0..5),
            last in prop::option::of(0_i64..60),
            moved in prop::collection::vec((0_i64..40, -20_i32..20), 0..4),
            from in 0_i32..250,
            width in 1_i32..120,
        ) {
            let mut schedule = tuesdays();
            let week = |number: i64| schedule.start.saturating_add((number * 7).days());
            let instead_of = week(cut);
            // Earlier or later on the same day, or on the next one.
            let start = instead_of.date().saturating_add((i64::from(hour) % 2).days()).at(hour, 0, 0, 0);
            let changes: Vec<DateChange> = moved
                .iter()
                .map(|(number, days)| {
                    let to = week(*number).saturating_add(days.days());
                    DateChange { moved_to: Some((to, to)), ..DateChange::none(week(*number)) }
                })
                .collect();
            let skipped: Vec<DateTime> = skipped.iter().map(|number| week(*number)).collect();
            let last = last.map(week);
            schedule.later = vec![Later { instead_of, ..later(instead_of.date(), start, Some("FREQ=WEEKLY")) }];
            let mut added: Vec<Added> = added
                .iter()
                .map(|(day, hour)| {
                    let start = schedule.start.date().saturating_add(day.days()).at(*hour, 15, 0, 0);
                    Added { start, end: start, uid: String::new() }
                })
                .collect();
            added.extend(added_twice.iter().map(|(number, of_the_rest)| {
                let begun = if *of_the_rest { start } else { schedule.start };
                let start = begun.saturating_add((number * 7).days());
                Added { start, end: start.saturating_add(15.minutes()), uid: String::new() }
            }));
            added.sort_by_key(|added| added.start);
            added.dedup_by_key(|added| added.start);
            schedule = Schedule { added, skipped, last, changes, ..schedule };
            let all = expand(&schedule, date(2020, 1, 1), date(2028, 1, 1), usize::MAX);
            prop_assert!(all.windows(2).all(|pair| pair[0].original < pair[1].original), "each name once");
            for date in &all {
                let by_rule = schedule.parts().filter(|part| part.holds(date.original)).count();
                let beside = schedule.beside().filter(|added| added.start == date.original).count();
                prop_assert_eq!(by_rule + beside, 1);
                prop_assert_eq!(by_rule == 1, schedule.gives(date.original));
                if date.change.is_none() {
                    // What clocks show may be an hour later than what was planned.
                    prop_assert_eq!(date.ends_at, schedule.zone.at(schedule.planned(date.original).1));
                }
                prop_assert!(!schedule.skipped.contains(&date.original));
                prop_assert_eq!(named(&schedule, date.original), Some(*date));
            }
            let from = date(2026, 10, 1).saturating_add(from.days());
            let until = from.saturating_add(width.days());
            let inside: Vec<_> =
                all.into_iter().filter(|date| from <= date.start.date() && date.start.date() < until).collect();
            prop_assert_eq!(expand(&schedule, from, until, usize::MAX), inside);
        }
    }
}
