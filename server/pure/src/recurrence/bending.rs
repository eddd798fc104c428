//! How organisers bend a series: the rest of it from one date on, or all of it, at another hour or on other days. What
//! was said of single dates moves along with them.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::DateTime;
use thiserror::Error;

use super::{Carried, Later, Part, Repeats, Rule, RuleRefused, Schedule};

/// The first date of a monthly series may be so many days from where its neighbours move.
const NEARBY_DAYS: i32 = 35;

/// So many dates that something was said of are followed to where they move.
const FOLLOWED_MOST: usize = 2_000;

/// What shall be otherwise from a date on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bend {
    /// The start of that date from now on.
    pub start: DateTime,
    /// Its end.
    pub end: DateTime,
    /// Another title from here on.
    pub title: Option<String>,
    /// Another place from here on.
    pub place: Option<String>,
    /// A name for calendars, if they need a new one.
    pub uid: String,
}

/// A schedule that bends, and the dates whose names are others now: from what to what.
#[derive(Debug, Clone, PartialEq)]
pub struct Bent {
    /// The whole schedule.
    pub schedule: Schedule,
    /// Names of dates, old and new.
    pub renamed: Vec<(DateTime, DateTime)>,
    /// Dates of which something was said and that are no dates any more, by their old names.
    pub lost: Vec<DateTime>,
}

/// Why a series cannot bend like that. Each is a sentence for the person who wants it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BendRefused {
    /// A date beside the rule has nothing that follows.
    #[error("This date was added by hand, so it is the only one that you can change here.")]
    ByItself,
    /// The date would come before the one before it.
    #[error("The date before it starts then or later. Choose a later start, or move only this date.")]
    TooEarly,
    /// The series does not go on in the same way.
    #[error("Later dates of this series are at other times already. Choose “this date and all that follow”.")]
    BentAlready,
    /// Its rule does not say what another day would mean.
    #[error("This series has a rule of its own. To move it to other days, change its rule.")]
    OwnRule,
    /// The rule and the new day do not fit.
    #[error(transparent)]
    Rule(#[from] RuleRefused),
}

impl Schedule {
    /// From one of its dates on, the series goes on otherwise. What bent later than that is forgotten.
    ///
    /// # Errors
    /// A sentence that says what to do instead.
    pub fn from_here_on(&self, original: DateTime, bend: Bend) -> Result<Bent, BendRefused> {
        let (index, part) = self.held_by(original)?;
        let before = original.saturating_sub(1.second());
        if self.last_start_by(before).is_some_and(|before| bend.start <= before) {
            return Err(BendRefused::TooEarly);
        }
        let mut schedule = self.clone();
        let own = if index == 0 { &self.rule } else { &self.later[index - 1].rule };
        let rule = match own {
            Some(rule) => {
                let rest = rule.from_date_on(part.start, original);
                Some(begun_at(&rest, original, bend.start)?)
            }
            None => None,
        };
        let whole = part.start == original;
        schedule.later.truncate(index);
        match schedule.later.last_mut() {
            // All of a stretch: it keeps its name.
            Some(stretch) if whole => {
                (stretch.start, stretch.end, stretch.rule) = (bend.start, bend.end, rule);
                (stretch.title, stretch.place) = (bend.title, bend.place);
            }
            None if whole && bend.title.is_none() && bend.place.is_none() => {
                (schedule.start, schedule.end, schedule.rule) = (bend.start, bend.end, rule);
            }
            _ => schedule.later.push(Later {
                instead_of: original,
                start: bend.start,
                end: bend.end,
                rule,
                title: bend.title,
                place: bend.place,
                uid: bend.uid,
            }),
        }
        Ok(self.followed(schedule, original, bend.start))
    }

    /// All of its dates, also those of the past, move as one of them does.
    ///
    /// # Errors
    /// A sentence that says what to do instead.
    pub fn all_moved(&self, original: DateTime, start: DateTime, end: DateTime) -> Result<Bent, BendRefused> {
        let (_, part) = self.held_by(original)?;
        if !self.later.is_empty() {
            return Err(BendRefused::BentAlready);
        }
        let length = start.duration_until(end);
        let moved = |first: DateTime| -> Result<Schedule, BendRefused> {
            let mut schedule = self.clone();
            schedule.rule = match &self.rule {
                Some(rule) => Some(begun_at(rule, original, start)?),
                None => None,
            };
            (schedule.start, schedule.end) = (first, first.saturating_add(length));
            Ok(schedule)
        };
        // As many days earlier or later; or, where months are of many lengths, the nearest start from which the rule
        // reaches the very date that was moved.
        let days = (start.date() - original.date()).get_days();
        let first = part.start.date().saturating_add(days.days()).to_datetime(start.time());
        let nearby =
            (1..=NEARBY_DAYS).flat_map(|days| [days, -days]).map(|days| first.saturating_add(days.days()));
        for first in std::iter::once(first).chain(nearby) {
            let schedule = moved(first)?;
            let fits = schedule.rule.as_ref().is_none_or(|rule| rule.begins(first));
            if fits && starts_of_rules(&schedule, start, start).next() == Some(start) {
                let Carried { schedule, renamed, lost } =
                    self.carried(&schedule, &[], Some((part.start, first)));
                return Ok(Bent { schedule, renamed, lost });
            }
        }
        Err(BendRefused::OwnRule)
    }

    fn held_by(&self, original: DateTime) -> Result<(usize, Part<'_>), BendRefused> {
        let is_its =
            |part: &Part<'_>| part.holds(original) && part.starts(&[(original, original)]).next().is_some();
        self.parts().enumerate().find(|(_, part)| is_its(part)).ok_or(BendRefused::ByItself)
    }

    /// The planned start of the last date of its rules up to a moment.
    fn last_start_by(&self, most: DateTime) -> Option<DateTime> {
        self.parts().flat_map(|part| part.starts(&[(part.start, most)]).last()).max()
    }

    /// The same with what was said of single dates, which move along: the third old one is the third new one.
    fn followed(&self, mut bent: Schedule, from: DateTime, to: DateTime) -> Bent {
        let said: Vec<DateTime> = self
            .changes
            .iter()
            .map(|change| change.original)
            .chain(self.skipped.iter().copied())
            .chain(self.last)
            .filter(|original| from <= *original)
            .collect();
        let Some(until) = said.iter().max() else {
            return Bent { schedule: bent, renamed: vec![], lost: vec![] };
        };
        let old = starts_of_rules(self, from, *until);
        let new = starts_of_rules(&bent, to, DateTime::MAX);
        let names: BTreeMap<DateTime, DateTime> = old.zip(new).take(FOLLOWED_MOST).collect();
        let is_lost = |original: &DateTime| !names.contains_key(original) && self.gives(*original);
        let mut lost: Vec<DateTime> = said.iter().copied().filter(is_lost).collect();
        lost.sort_unstable();
        lost.dedup();
        for change in &mut bent.changes {
            change.original = names.get(&change.original).copied().unwrap_or(change.original);
        }
        for name in bent.skipped.iter_mut().chain(&mut bent.last) {
            *name = names.get(name).copied().unwrap_or(*name);
        }
        bent.changes.sort_by_key(|change| change.original);
        bent.skipped.sort_unstable();
        let renamed = names.into_iter().filter(|(old, new)| old != new && said.contains(old)).collect();
        Bent { schedule: bent, renamed, lost }
    }
}

/// The planned starts of the rules alone: nothing added, nothing left out, no end.
pub(super) fn starts_of_rules(
    schedule: &Schedule,
    from: DateTime,
    until: DateTime,
) -> impl Iterator<Item = DateTime> + use<> {
    let plain = Schedule { added: vec![], skipped: vec![], last: None, changes: vec![], ..schedule.clone() };
    let parts: Vec<Vec<DateTime>> =
        plain.parts().map(|part| part.starts(&[(from, until)]).take(FOLLOWED_MOST).collect()).collect();
    parts.into_iter().flatten()
}

/// A rule that meant the days of one start, for another: the second Thursday becomes the second Friday.
fn begun_at(rule: &Rule, from: DateTime, to: DateTime) -> Result<Rule, BendRefused> {
    // An hour that its rule says itself is changed in the rule.
    if from.date() == to.date() && (rule.keeps_hour() || rule.begins(to)) {
        return Ok(rule.clone());
    }
    match rule.repeats(from) {
        Repeats::Custom if rule.begins(to) => Ok(rule.clone()),
        Repeats::Custom | Repeats::Never => Err(BendRefused::OwnRule),
        repeats => {
            let plain = Rule::from_repeats(repeats, to, None)?.ok_or(BendRefused::OwnRule)?;
            Ok(plain.ending_like(rule))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Added, DateChange, expand};
    use crate::zones::Zone;
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    /// The first Thursday of every month at six, from 5 November 2026.
    fn first_thursdays() -> Schedule {
        by("FREQ=MONTHLY;BYDAY=1TH")
    }

    fn by(rule: &str) -> Schedule {
        let (start, end) = (date(2026, 11, 5).at(18, 0, 0, 0), date(2026, 11, 5).at(20, 0, 0, 0));
        Schedule {
            rule: Rule::from_stored(rule).ok(),
            ..Schedule::once(start, end, false, Zone::parse("Europe/London").unwrap())
        }
    }

    fn at(start: DateTime) -> Bend {
        Bend { start, end: start.saturating_add(1.hour()), title: None, place: None, uid: "new".to_owned() }
    }

    fn told(schedule: &Schedule, until: Date) -> Vec<String> {
        let dates = expand(schedule, date(2026, 1, 1), until, 100);
        dates.iter().map(|date| date.start.strftime("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn the_rest_of_a_series_moves_to_another_day_and_hour() {
        let planned = date(2027, 1, 7).at(18, 0, 0, 0);
        let bent = first_thursdays().from_here_on(planned, at(date(2027, 1, 8).at(19, 0, 0, 0))).unwrap();
        assert_eq!(
            told(&bent.schedule, date(2027, 4, 1)),
            ["11-05 18:00", "12-03 18:00", "01-08 19:00", "02-12 19:00", "03-12 19:00"]
        );
        // 8 January is the second Friday: what people see is what they get.
        let rule = bent.schedule.later[0].rule.as_ref().unwrap();
        assert_eq!(
            (rule.as_stored().as_str(), bent.schedule.later[0].uid.as_str()),
            ("FREQ=MONTHLY;BYDAY=2FR", "new")
        );
        // Again, from the same date on: the stretch keeps its name.
        let again = bent.schedule.from_here_on(
            date(2027, 1, 8).at(19, 0, 0, 0),
            Bend { uid: "other".to_owned(), ..at(date(2027, 1, 8).at(17, 0, 0, 0)) },
        );
        let again = again.unwrap().schedule;
        assert_eq!((again.later.len(), again.later[0].uid.as_str()), (1, "new"));
        // From an earlier date on: what bent later is forgotten.
        let earlier =
            again.from_here_on(date(2026, 12, 3).at(18, 0, 0, 0), at(date(2026, 12, 3).at(12, 0, 0, 0)));
        let earlier = earlier.unwrap().schedule;
        assert_eq!(
            told(&earlier, date(2027, 3, 1)),
            ["11-05 18:00", "12-03 12:00", "01-07 12:00", "02-04 12:00"]
        );
    }

    #[test]
    fn from_the_first_date_on_the_series_stays_one() {
        let series = first_thursdays();
        let bent = series.from_here_on(series.start, at(date(2026, 11, 5).at(19, 0, 0, 0))).unwrap().schedule;
        assert_eq!((bent.later.len(), bent.start.hour()), (0, 19));
        let named = Bend { title: Some("Tea".to_owned()), ..at(series.start) };
        let bent = series.from_here_on(series.start, named).unwrap().schedule;
        assert_eq!(told(&bent, date(2027, 1, 1)), ["11-05 18:00", "12-03 18:00"]);
        assert_eq!(bent.later[0].title.as_deref(), Some("Tea"));
    }

    #[test]
    fn what_was_said_of_single_dates_moves_along() {
        let mut series = by("FREQ=WEEKLY");
        let thursday = |day: Date| day.at(18, 0, 0, 0);
        let cancelled = DateChange { cancelled: true, ..DateChange::none(thursday(date(2026, 11, 26))) };
        let early = DateChange { note: Some("Bring cake.".to_owned()), ..DateChange::none(series.start) };
        series.changes = vec![early.clone(), cancelled];
        series.skipped = vec![thursday(date(2026, 12, 24))];
        series.last = Some(thursday(date(2027, 1, 28)));
        let bent = series
            .from_here_on(thursday(date(2026, 11, 19)), at(date(2026, 11, 18).at(17, 0, 0, 0)))
            .unwrap();
        let wednesday = |day: Date| day.at(17, 0, 0, 0);
        assert_eq!(bent.schedule.changes[0], early);
        assert_eq!(bent.schedule.changes[1].original, wednesday(date(2026, 11, 25)));
        assert_eq!(bent.schedule.skipped, [wednesday(date(2026, 12, 23))]);
        assert_eq!(bent.schedule.last, Some(wednesday(date(2027, 1, 27))));
        assert_eq!(bent.renamed.len(), 3);
    }

    #[test]
    fn a_number_of_dates_stays_the_same() {
        let series = by("FREQ=WEEKLY;COUNT=4");
        let bent =
            series.from_here_on(date(2026, 11, 19).at(18, 0, 0, 0), at(date(2026, 11, 20).at(18, 0, 0, 0)));
        let bent = bent.unwrap().schedule;
        assert_eq!(
            told(&bent, date(2028, 1, 1)),
            ["11-05 18:00", "11-12 18:00", "11-20 18:00", "11-27 18:00"]
        );
    }

    #[test]
    fn all_dates_move_as_one_of_them_does() {
        let moved = first_thursdays().all_moved(
            date(2026, 12, 3).at(18, 0, 0, 0),
            date(2026, 12, 4).at(12, 0, 0, 0),
            date(2026, 12, 4).at(13, 30, 0, 0),
        );
        let moved = moved.unwrap().schedule;
        assert_eq!(told(&moved, date(2027, 2, 1)), ["11-06 12:00", "12-04 12:00", "01-01 12:00"]);
        assert_eq!(moved.parts().next().unwrap().length().as_mins(), 90);
        // 8 January is a second Friday: that is the date that was moved, so that is the rule.
        let january = date(2027, 1, 8).at(12, 0, 0, 0);
        let moved = first_thursdays().all_moved(date(2027, 1, 7).at(18, 0, 0, 0), january, january);
        assert_eq!(
            told(&moved.unwrap().schedule, date(2027, 2, 1)),
            ["11-13 12:00", "12-11 12:00", "01-08 12:00"]
        );
    }

    #[test]
    fn what_cannot_bend_says_why() {
        let mut series = by("FREQ=WEEKLY");
        let second = date(2026, 11, 12).at(18, 0, 0, 0);
        let early = at(date(2026, 11, 5).at(18, 0, 0, 0));
        assert_eq!(series.from_here_on(second, early), Err(BendRefused::TooEarly));
        let added = date(2026, 11, 14).at(14, 0, 0, 0);
        series.added = vec![Added { start: added, end: added, uid: String::new() }];
        assert_eq!(series.from_here_on(added, at(added)), Err(BendRefused::ByItself));
        let two_days = by("FREQ=WEEKLY;BYDAY=TU,TH");
        let friday = date(2026, 11, 13).at(18, 0, 0, 0);
        assert_eq!(two_days.from_here_on(second, at(friday)), Err(BendRefused::OwnRule));
        // Only the hour: any rule can do that.
        assert!(two_days.from_here_on(second, at(date(2026, 11, 12).at(10, 0, 0, 0))).is_ok());
        let no_date = by("FREQ=MONTHLY;BYDAY=1TH").from_here_on(second, at(second));
        assert_eq!(no_date, Err(BendRefused::ByItself));
    }

    proptest! {
        #[test]
        fn what_is_over_stays_and_the_rest_is_where_it_was_put(
            rule in prop::sample::select(vec![
                "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=1TH", "FREQ=WEEKLY;COUNT=20",
                "FREQ=WEEKLY;UNTIL=20270601T235959", "FREQ=MONTHLY;BYMONTHDAY=5",
            ]),
            nth in 0_usize..8,
            days in 0_i32..6,
            hour in 0_i8..24,
        ) {
            let series = by(rule);
            let (from, until) = (date(2026, 1, 1), date(2027, 12, 31));
            let old = expand(&series, from, until, 500);
            let chosen = old[nth.min(old.len() - 1)].original;
            let start = chosen.date().saturating_add(days.days()).at(hour, 0, 0, 0);
            let Ok(bent) = series.from_here_on(chosen, at(start)) else { return Ok(()) };
            let new = expand(&bent.schedule, from, until, 500);
            let before = |dates: &[crate::recurrence::Occurrence], by: DateTime| {
                dates.iter().filter(|date| date.original < by).map(|date| date.original).collect::<Vec<_>>()
            };
            prop_assert_eq!(before(&old, chosen), before(&new, start));
            let rest: Vec<_> = new.iter().filter(|date| start <= date.original).collect();
            prop_assert_eq!(rest[0].original, start);
            prop_assert!(rest.iter().all(|date| date.original.time() == start.time()));
            if rule.contains("COUNT") {
                prop_assert_eq!(new.len(), old.len());
            }
        }
    }
}
