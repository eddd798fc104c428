//! A series that is typed anew keeps what was said of it: what differs on single dates, what is left out, where it
//! ends and how it goes on. One rule says which new date an old one is, whoever asks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday, date};

use super::bending::starts_of_rules;
use super::rule::Frequency;
use super::{DateChange, Later, Rule, Schedule, Span, apart};

/// A series with its new days and hours, and with what was said of the old ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// The whole schedule.
    pub schedule: Schedule,
    /// Names of dates, old and new.
    pub renamed: Vec<(DateTime, DateTime)>,
    /// Dates of which something was said and that are no dates any more, by their old names.
    pub lost: Vec<DateTime>,
}

impl Schedule {
    /// What was said of this series, said of `base` instead: its new first date, hours and rule. `more` are names of
    /// dates of which something is said elsewhere. Where it goes on otherwise stays as it is.
    ///
    /// An old date is the new one of the same day, if there is one for each of which something is said. Else it is the
    /// one in the same place of the same week, month or year, if it still repeats as often. What finds no date is lost.
    pub fn carried_to(&self, base: &Schedule, more: &[DateTime]) -> Carried {
        self.carried(base, more, None)
    }

    /// The same when one of the old dates is known to be one of the new.
    pub(super) fn carried(
        &self,
        base: &Schedule,
        more: &[DateTime],
        known: Option<(DateTime, DateTime)>,
    ) -> Carried {
        let until = self.later.first().map(|later| later.instead_of);
        let own = |original: &DateTime| until.is_none_or(|until| *original < until);
        let (old, new) = (bare(self), bare(base));
        let names = self.changes.iter().map(|change| change.original).chain(self.skipped.iter().copied());
        let names: BTreeSet<DateTime> = names.chain(more.iter().copied()).filter(own).collect();
        // What was added keeps its name, and so does what is of no effect.
        let said: BTreeSet<DateTime> = given(&old, &names).collect();
        let last = self.last.filter(own);
        let ends: BTreeSet<DateTime> = last.into_iter().chain(until).collect();
        let all: BTreeSet<DateTime> = said.union(&ends).copied().collect();
        let found = Counterparts { old: &old, new: &new, known }.of(&said, &all);
        // An end is a limit also where it is no date any more.
        let limit = |end: DateTime| {
            let same_day = end.date().to_datetime(base.start.time());
            found.get(&end).copied().unwrap_or(same_day)
        };
        let name = |original: DateTime| found.get(&original).copied().unwrap_or(original);
        let lost: Vec<DateTime> =
            said.iter().filter(|original| !found.contains_key(original)).copied().collect();
        let kept = |original: &DateTime| lost.binary_search(original).is_err();

        let mut changes: Vec<DateChange> = self
            .changes
            .iter()
            .filter(|change| kept(&change.original))
            .map(|change| DateChange { original: name(change.original), ..change.clone() })
            .collect();
        changes.sort_by_key(|change| change.original);
        let mut skipped: Vec<DateTime> = self.skipped.iter().copied().filter(kept).map(name).collect();
        skipped.sort_unstable();
        skipped.dedup();
        let mut later = self.later.clone();
        if let Some(first) = later.first_mut() {
            first.instead_of = limit(first.instead_of);
        }
        let last = match self.last {
            Some(last) if own(&last) => Some(limit(last)),
            last => last,
        };
        let mut schedule = Schedule {
            later,
            added: self.added.clone(),
            skipped,
            // What begins after the end of what was before begins anew.
            last: last.filter(|last| base.start <= *last),
            changes,
            ..base.clone()
        };
        let mut lost = lost;
        if self.all_day != base.all_day {
            // Hours that nobody gave cannot be made up, and days have none.
            schedule.later = schedule.later.into_iter().map(|later| in_days(base, later)).collect();
            lost.extend(self.beside().map(|added| added.start));
            lost.sort_unstable();
            schedule.added.clear();
        }
        let renamed = found.into_iter().filter(|(old, new)| old != new && said.contains(old)).collect();
        Carried { schedule, renamed, lost }
    }
}

impl Schedule {
    /// What is to be said of added dates of before that a rule reaches now, so that they still end when they were to.
    pub fn ends_kept(&self, before: &Schedule) -> Vec<DateChange> {
        let beside: BTreeSet<DateTime> = self.beside().map(|added| added.start).collect();
        let reached = before.beside().filter(|added| {
            !beside.contains(&added.start) && !self.skipped.contains(&added.start) && self.gives(added.start)
        });
        reached
            .filter_map(|added| {
                let known = self.changes.iter().find(|change| change.original == added.start).cloned();
                let known = known.unwrap_or_else(|| DateChange::none(added.start));
                let wanted = (added.start, added.end);
                let is_other = known.moved_to.is_none() && self.planned(added.start) != wanted;
                is_other.then_some(DateChange { moved_to: Some(wanted), ..known })
            })
            .collect()
    }
}

/// A schedule's first days, hours and rule, and nothing else.
fn bare(schedule: &Schedule) -> Schedule {
    let once = Schedule::once(schedule.start, schedule.end, schedule.all_day, schedule.zone.clone());
    Schedule { rule: schedule.rule.clone(), ..once }
}

/// Which of some starts a rule gives.
fn given(schedule: &Schedule, starts: &BTreeSet<DateTime>) -> impl Iterator<Item = DateTime> {
    let spans: Vec<Span> = apart(starts.iter().map(|start| (*start, *start)).collect());
    schedule.parts().flat_map(|part| part.starts(&spans).collect::<Vec<_>>()).collect::<Vec<_>>().into_iter()
}

/// How a series goes on, told in the hours of its beginning.
fn in_days(schedule: &Schedule, later: Later) -> Later {
    let start = later.start.date().to_datetime(schedule.start.time());
    let end = start.saturating_add(schedule.start.duration_until(schedule.end));
    Later { start, end, ..later }
}

/// Which new date an old one is.
struct Counterparts<'a> {
    old: &'a Schedule,
    new: &'a Schedule,
    known: Option<(DateTime, DateTime)>,
}

impl Counterparts<'_> {
    /// The counterparts of `all`. What is said of `said` decides which rule holds for each of them.
    fn of(&self, said: &BTreeSet<DateTime>, all: &BTreeSet<DateTime>) -> BTreeMap<DateTime, DateTime> {
        let by_day = |names: &BTreeSet<DateTime>| self.on_the_same_day(names);
        if self.known.is_none() {
            let same = by_day(all);
            let repeats_alike = self.steps().is_some();
            if !repeats_alike || all.iter().chain(said).all(|name| same.contains_key(name)) {
                return same;
            }
        }
        let Some(step) = self.steps() else { return by_day(all) };
        let mut taken = BTreeSet::new();
        all.iter()
            .filter_map(|name| Some((*name, self.in_the_same_place(*name, step)?)))
            .filter(|(_, new)| taken.insert(*new))
            .collect()
    }

    fn on_the_same_day(&self, names: &BTreeSet<DateTime>) -> BTreeMap<DateTime, DateTime> {
        let mut taken = BTreeSet::new();
        let mut found = BTreeMap::new();
        for name in names {
            let mut there = on_days(self.new, name.date(), name.date());
            // The same hour, if that day has several.
            there.sort_by_key(|start| start.time() != name.time());
            if let Some(start) = there.into_iter().find(|start| taken.insert(*start)) {
                found.insert(*name, start);
            }
        }
        found
    }

    /// How many weeks, months or years the new dates lie behind the old ones; `None` when it does not repeat as often.
    fn steps(&self) -> Option<i64> {
        let (old, new) = (self.old.rule.as_ref()?, self.new.rule.as_ref()?);
        if how_often(old) != how_often(new) {
            return None;
        }
        let between = |old_day: Date, new_day: Date| Some(period(new, new_day)? - period(new, old_day)?);
        if let Some((from, to)) = self.known {
            return between(from.date(), to.date());
        }
        let (from, to) = (self.old.start.date(), self.new.start.date());
        let whole = (to - from).get_days().unsigned_abs() >= days_of_step(new)?;
        // As many whole steps earlier or later it is the same series, which only begins elsewhere: the nearest dates.
        let pair = match whole {
            false => (from, to),
            true => {
                let (near, among) = if from < to { (to, self.old) } else { (from, self.new) };
                let reach = i64::from(days_of_step(new)?);
                let around = (near.saturating_sub(reach.days()), near.saturating_add(reach.days()));
                let nearest = on_days(among, around.0, around.1)
                    .into_iter()
                    .map(|start| start.date())
                    .min_by_key(|day| (*day - near).get_days().abs())?;
                if from < to { (nearest, to) } else { (from, nearest) }
            }
        };
        between(pair.0, pair.1)
    }

    fn in_the_same_place(&self, name: DateTime, steps: i64) -> Option<DateTime> {
        let rule = self.new.rule.as_ref()?;
        let number = period(rule, name.date())?;
        let before = within(self.old, rule, number, name.date());
        let place = before.into_iter().position(|start| start == name)?;
        within(self.new, rule, number + steps, self.about(name.date(), steps)).into_iter().nth(place)
    }

    /// A day near the period that lies so many steps away.
    fn about(&self, day: Date, steps: i64) -> Date {
        match self.new.rule.as_ref().map(|rule| rule.frequency) {
            Some(Frequency::Weekly) => day.saturating_add((steps * 7).days()),
            Some(Frequency::Monthly) => day.saturating_add(steps.months()),
            Some(Frequency::Yearly) => day.saturating_add(steps.years()),
            _ => day.saturating_add(steps.days()),
        }
    }
}

/// The starts that a rule gives on some days.
fn on_days(schedule: &Schedule, first: Date, last: Date) -> Vec<DateTime> {
    starts_of_rules(schedule, first.at(0, 0, 0, 0), last.at(23, 59, 59, 0)).collect()
}

/// The starts of the week, month or year that has this number by a rule, and lies around a day.
fn within(schedule: &Schedule, rule: &Rule, number: i64, around: Date) -> Vec<DateTime> {
    let reach = match rule.frequency {
        Frequency::Yearly => 366,
        Frequency::Monthly => 31,
        Frequency::Weekly => 7,
        _ => 0,
    };
    let (first, last) = (around.saturating_sub(reach.days()), around.saturating_add(reach.days()));
    let mut there = on_days(schedule, first, last);
    there.retain(|start| period(rule, start.date()) == Some(number));
    there
}

/// The number of the week, month or year that a day lies in; `None` for rules of less than a day.
fn period(rule: &Rule, day: Date) -> Option<i64> {
    // A Monday.
    let days = i64::from((day - date(1970, 1, 5)).get_days());
    let week_start = i64::from(rule.week_start.since(Weekday::Monday));
    let year = i64::from(day.year());
    match rule.frequency {
        Frequency::Daily => Some(days),
        Frequency::Weekly => Some((days - week_start).div_euclid(7)),
        Frequency::Monthly => Some(12 * year + i64::from(day.month())),
        Frequency::Yearly => Some(year),
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly => None,
    }
}

/// How often a rule gives dates: the step, and how many of them there are in one.
fn how_often(rule: &Rule) -> (Frequency, u16, [usize; 4]) {
    let days = rule.days.len().max(rule.month_days.len()).max(1);
    let several = [days, rule.months.len(), rule.year_days.len(), rule.positions.len()];
    // The last Friday is told with and without positions.
    let several = if several[3] == 1 { [1, several[1], several[2], 0] } else { several };
    (rule.frequency, rule.interval, several)
}

/// The fewest days from one step of a rule to the next.
fn days_of_step(rule: &Rule) -> Option<u32> {
    let one = match rule.frequency {
        Frequency::Daily => 1,
        Frequency::Weekly => 7,
        Frequency::Monthly => 28,
        Frequency::Yearly => 365,
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly => return None,
    };
    Some(one * u32::from(rule.interval))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Added, expand};
    use crate::zones::Zone;

    fn series(rule: Option<&str>, first: Date, hour: i8) -> Schedule {
        let (start, end) = (first.at(hour, 0, 0, 0), first.at(hour + 2, 0, 0, 0));
        Schedule {
            rule: rule.map(|rule| Rule::from_stored(rule).unwrap()),
            ..Schedule::once(start, end, false, Zone::parse("Europe/London").unwrap())
        }
    }

    fn cancelled(day: Date, hour: i8) -> DateChange {
        DateChange { cancelled: true, ..DateChange::none(day.at(hour, 0, 0, 0)) }
    }

    /// The days of what is cancelled, left out and last, and of what is lost.
    fn told(carried: &Carried) -> [Vec<String>; 4] {
        let day = |at: &DateTime| at.strftime("%m-%d %H").to_string();
        let Schedule { changes, skipped, last, .. } = &carried.schedule;
        [
            changes.iter().map(|change| day(&change.original)).collect(),
            skipped.iter().map(day).collect(),
            last.iter().map(day).collect(),
            carried.lost.iter().map(day).collect(),
        ]
    }

    #[test]
    fn each_old_date_is_a_new_one_where_it_repeats_as_often() {
        let tuesdays = ("FREQ=WEEKLY;BYDAY=TU", date(2026, 12, 1));
        let cases = [
            (Some("FREQ=WEEKLY;BYDAY=WE"), date(2026, 12, 2), 19, ["12-09 19", "12-23 19", "01-13 19", ""]),
            (Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 12, 1), 20, ["12-08 20", "12-22 20", "01-12 20", ""]),
            // From the Sunday of that week, or the Monday of the next.
            (Some("FREQ=WEEKLY;BYDAY=SU"), date(2026, 12, 6), 19, ["12-13 19", "12-27 19", "01-17 19", ""]),
            (Some("FREQ=WEEKLY;BYDAY=MO"), date(2026, 12, 7), 19, ["12-14 19", "12-28 19", "01-18 19", ""]),
            // It only begins a week earlier or later.
            (Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 11, 24), 19, ["12-08 19", "12-22 19", "01-12 19", ""]),
            (Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 12, 8), 19, ["12-08 19", "12-22 19", "01-12 19", ""]),
            (Some("FREQ=WEEKLY;BYDAY=WE"), date(2026, 12, 16), 19, ["", "12-23 19", "01-13 19", "12-08 19"]),
            // Every other week, every month, once: what is no date any more is lost, an end is an end.
            (
                Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
                date(2026, 12, 8),
                19,
                ["12-08 19", "12-22 19", "01-12 19", ""],
            ),
            (
                Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
                date(2026, 12, 1),
                19,
                ["", "", "01-12 19", "12-08 19 12-22 19"],
            ),
            (Some("FREQ=MONTHLY;BYDAY=2TU"), date(2026, 12, 8), 19, ["12-08 19", "", "01-12 19", "12-22 19"]),
            (None, date(2026, 12, 8), 19, ["12-08 19", "", "01-12 19", "12-22 19"]),
        ];
        let mut old = series(Some(tuesdays.0), tuesdays.1, 19);
        old.changes = vec![cancelled(date(2026, 12, 8), 19)];
        old.skipped = vec![date(2026, 12, 22).at(19, 0, 0, 0)];
        old.last = Some(date(2027, 1, 12).at(19, 0, 0, 0));
        for (rule, first, hour, expected) in cases {
            let carried = old.carried_to(&series(rule, first, hour), &[]);
            assert_eq!(
                told(&carried).map(|days| days.join(" ")),
                expected,
                "{rule:?} from {first} at {hour}"
            );
        }
    }

    #[test]
    fn an_added_date_that_the_rule_reaches_ends_when_it_was_to() {
        let mut before = series(Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 12, 1), 19);
        let (tuesday, friday) = (date(2027, 1, 19).at(19, 0, 0, 0), date(2027, 1, 22).at(19, 0, 0, 0));
        let end = tuesday.saturating_add(3.hours());
        let added = |start, end| Added { start, end, uid: String::new() };
        before.added = vec![added(tuesday, end), added(friday, friday)];
        before.last = Some(date(2027, 1, 5).at(19, 0, 0, 0));
        let now = Schedule { last: None, ..before.clone() };
        assert_eq!(
            now.ends_kept(&before),
            [DateChange { moved_to: Some((tuesday, end)), ..DateChange::none(tuesday) }]
        );
        assert!(now.ends_kept(&now).is_empty() && before.ends_kept(&now).is_empty());
    }

    #[test]
    fn months_and_days_keep_their_places_too() {
        let mut old = series(Some("FREQ=MONTHLY;BYDAY=5TH"), date(2026, 10, 29), 18);
        // 31 December and 29 April are fifth Thursdays; November, January, February and March have none.
        old.changes = vec![cancelled(date(2026, 12, 31), 18), cancelled(date(2027, 4, 29), 18)];
        let carried = old.carried_to(&series(Some("FREQ=MONTHLY;BYDAY=-1FR"), date(2026, 10, 30), 18), &[]);
        let days: Vec<_> = carried.schedule.changes.iter().map(|change| change.original.date()).collect();
        assert_eq!(days, [date(2026, 12, 25), date(2027, 4, 30)]);

        let mut old = series(Some("FREQ=WEEKLY;BYDAY=TU,TH"), date(2026, 12, 1), 18);
        old.changes = vec![cancelled(date(2026, 12, 10), 18), cancelled(date(2026, 12, 15), 18)];
        let carried = old.carried_to(&series(Some("FREQ=WEEKLY;BYDAY=WE,FR"), date(2026, 12, 2), 18), &[]);
        let days: Vec<_> = carried.schedule.changes.iter().map(|change| change.original.date()).collect();
        assert_eq!(days, [date(2026, 12, 11), date(2026, 12, 16)]);

        // A daily series that begins a day later is closed on the same holiday.
        let mut old = series(Some("FREQ=DAILY"), date(2026, 12, 1), 18);
        old.skipped = vec![date(2026, 12, 25).at(18, 0, 0, 0)];
        let carried = old.carried_to(&series(Some("FREQ=DAILY"), date(2026, 12, 2), 17), &[]);
        assert_eq!(carried.schedule.skipped, [date(2026, 12, 25).at(17, 0, 0, 0)]);
    }

    #[test]
    fn how_it_goes_on_stays_and_what_was_added_too() {
        let mut old = series(Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 12, 1), 19);
        let later = Later {
            instead_of: date(2026, 12, 22).at(19, 0, 0, 0),
            start: date(2026, 12, 24).at(19, 0, 0, 0),
            end: date(2026, 12, 24).at(21, 0, 0, 0),
            rule: Rule::from_stored("FREQ=WEEKLY;BYDAY=TH").ok(),
            title: None,
            place: None,
            uid: "later".to_owned(),
        };
        old.later = vec![later];
        let extra = date(2026, 12, 12).at(14, 0, 0, 0);
        old.added = vec![Added { start: extra, end: extra, uid: "added".to_owned() }];
        old.changes = vec![
            cancelled(date(2026, 12, 8), 19),
            cancelled(date(2026, 12, 12), 14),
            cancelled(date(2026, 12, 31), 19),
        ];
        let carried = old.carried_to(&series(Some("FREQ=WEEKLY;BYDAY=WE"), date(2026, 12, 2), 18), &[]);
        let dates: Vec<_> = expand(&carried.schedule, date(2026, 12, 1), date(2027, 1, 2), 20)
            .iter()
            .map(|date| (date.original.strftime("%m-%d %H").to_string(), date.change.is_some()))
            .collect();
        let expected = [
            ("12-02 18", false),
            ("12-09 18", true),
            ("12-12 14", true),
            ("12-16 18", false),
            ("12-24 19", false),
            ("12-31 19", true),
        ];
        assert_eq!(dates, expected.map(|(day, differs)| (day.to_owned(), differs)));
        assert!(carried.lost.is_empty());
        // Whole days have no hours: what was added by the hour cannot stay.
        let days = Schedule { all_day: true, ..series(Some("FREQ=WEEKLY;BYDAY=TU"), date(2026, 12, 1), 0) };
        assert_eq!(old.carried_to(&days, &[]).lost, [extra]);
    }
}
