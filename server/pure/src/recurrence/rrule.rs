//! The `rrule` crate is fed wall time as if it were UTC, and nothing else: its own zone data is old, and it
//! refuses dates that fall where clocks change. Places come later, from `zones`.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::rule::{Ends, Frequency, Rule, RuleDay, Times};

mod often;

/// The most dates that are ever walked of a rule that must be walked from its start: daily for more than a
/// century.
const MOST_STEPS: usize = 50_000;

/// About as many steps the crate takes before it gives up a search for the next date.
const STEPS_OF_A_SEARCH: usize = 100_000;

/// Every start that a rule gives, from the first on, in wall time. Whoever takes from it must stop: most rules
/// never end. A search for the next date is given up by the crate after 100,000 steps.
pub(super) fn starts(rule: &Rule, start: DateTime) -> Box<dyn Iterator<Item = DateTime>> {
    if !rule.frequency.in_days() {
        // The crate loses its step where BYHOUR or BYMINUTE make it skip.
        return often::starts(rule, start, start);
    }
    if !rule.times.is_empty() && rule.positions.is_empty() {
        // The crate would hold all times of a year at once.
        return Box::new(starts_on_days(rule, start));
    }
    Box::new(starts_of_the_crate(rule, start))
}

fn starts_of_the_crate(rule: &Rule, start: DateTime) -> impl Iterator<Item = DateTime> + use<> {
    let stand_in = |wall: DateTime| format!("{}Z", wall.strftime("%Y%m%dT%H%M%S"));
    let written = format!("DTSTART:{}\nRRULE:{}", stand_in(start), rule.with_until(stand_in));
    // The crate refuses what ends before it starts: no dates, as it should be.
    let dates = written.parse::<::rrule::RRuleSet>().ok().map(|set| (&set.limit()).into_iter());
    dates
        .into_iter()
        .flatten()
        .map_while(|date| Timestamp::from_second(date.timestamp()).ok())
        .map(|stand_in| TimeZone::UTC.to_datetime(stand_in))
}

/// Every day that a rule gives, at each of its times.
fn starts_on_days(rule: &Rule, start: DateTime) -> impl Iterator<Item = DateTime> + use<> {
    let times = often::times(&rule.times, start.time());
    let days = Rule { times: Times::default(), ends: Ends::Never, ..rule.clone() };
    let (until, count) = match rule.ends {
        Ends::Never => (DateTime::MAX, usize::MAX),
        Ends::Until(until) => (until, usize::MAX),
        Ends::After(count) => (DateTime::MAX, usize::try_from(count).unwrap_or(usize::MAX)),
    };
    starts_of_the_crate(&days, start.date().at(0, 0, 0, 0))
        .flat_map(move |day| times.clone().into_iter().map(move |time| day.date().to_datetime(time)))
        .skip_while(move |date| *date < start)
        .take_while(move |date| *date <= until)
        .take(count)
}

/// The same, without those before `from`. Wherever the rule allows it, nobody walks there from the start.
pub(super) fn starts_from(
    rule: &Rule,
    start: DateTime,
    from: DateTime,
) -> impl Iterator<Item = DateTime> + use<> {
    let few = rule.frequency.in_days() && rule.times.is_empty();
    let most = if few && jumps(rule) { usize::MAX } else { MOST_STEPS };
    let walk = match begun_later(rule, start, from) {
        Some((rule, later)) => starts(&rule, later),
        None if jumps(rule) && !rule.frequency.in_days() => often::starts(rule, start, from),
        None => starts(rule, start),
    };
    walk.take(most).skip_while(move |date| *date < from)
}

/// The first date that a rule gives, and about how many steps it took to find it.
pub(super) fn first(rule: &Rule, start: DateTime) -> (Option<DateTime>, usize) {
    if !may_ever_fall(rule, start.date()) {
        return (None, STEPS_OF_A_SEARCH / 10);
    }
    match starts(rule, start).next() {
        None => (None, STEPS_OF_A_SEARCH),
        Some(first) => {
            let days = start.date().duration_until(first.date()).as_hours() / 24;
            (Some(first), usize::try_from(days).unwrap_or(0) + 1)
        }
    }
}

/// Whether there is a day in forty years that no part of the rule speaks against.
fn may_ever_fall(rule: &Rule, start: Date) -> bool {
    start.series(1.day()).take(40 * 366).any(|day| may_fall_on(rule, day))
}

/// Whether what a rule gives in one of its periods depends on that period alone. `COUNT` counts from the first
/// date, and of `BYSETPOS` in the first, broken week the standard says too little.
pub(super) fn jumps(rule: &Rule) -> bool {
    rule.positions.is_empty() && !matches!(rule.ends, Ends::After(_))
}

/// A rule that gives the same dates from `from` on, begun with that day's own period: as many whole intervals
/// after the first period, and at its very beginning, so that none of its dates is missed. `None` where there is
/// nothing to jump over, or no jumping.
fn begun_later(rule: &Rule, start: DateTime, from: DateTime) -> Option<(Rule, DateTime)> {
    let (first, to) = (start.date(), from.date());
    if !jumps(rule) || to <= first {
        return None;
    }
    let interval = i64::from(rule.interval);
    let days_later = |begin: Date, step: i64| {
        let days = begin.duration_until(to).as_hours() / 24;
        begin.checked_add((days / step * step).days()).ok()
    };
    let months_later = |begin: Date, step: i64| {
        let month = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month()) - 1;
        let month = month(begin) + (month(to) - month(begin)) / step * step;
        let year = i16::try_from(month.div_euclid(12)).ok()?;
        Date::new(year, i8::try_from(month.rem_euclid(12)).ok()? + 1, 1).ok()
    };
    let begin = match rule.frequency {
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly => return None,
        Frequency::Daily => days_later(first, interval)?,
        Frequency::Weekly => {
            let into_the_week = i64::from(first.weekday().since(rule.week_start));
            days_later(first.checked_sub(into_the_week.days()).ok()?, 7 * interval)?
        }
        Frequency::Monthly => months_later(first, interval)?,
        Frequency::Yearly => months_later(first.first_of_year(), 12 * interval)?,
    };
    // Still the first period: it may be a broken one, and is short enough.
    (begin > first).then(|| {
        let rule = spelt_out(rule, start);
        // Other times of that day may come before the first date's own.
        let time = if rule.times.is_empty() { start.time() } else { Time::midnight() };
        (rule, begin.to_datetime(time))
    })
}

/// The rule with what it takes from its first date said in words.
fn spelt_out(rule: &Rule, start: DateTime) -> Rule {
    let mut rule = rule.clone();
    if !rule.times.is_empty() {
        let or = |listed: &mut Vec<i8>, own: i8| {
            if listed.is_empty() {
                listed.push(own);
            }
        };
        or(&mut rule.times.hours, start.hour());
        or(&mut rule.times.minutes, start.minute());
        or(&mut rule.times.seconds, start.second());
    }
    let first = start.date();
    let picks_days = !(rule.days.is_empty()
        && rule.month_days.is_empty()
        && rule.year_days.is_empty()
        && rule.weeks.is_empty());
    if !picks_days {
        match rule.frequency {
            Frequency::Secondly | Frequency::Minutely | Frequency::Hourly | Frequency::Daily => {}
            Frequency::Weekly => rule.days = vec![RuleDay { nth: 0, day: first.weekday() }],
            Frequency::Monthly => rule.month_days = vec![first.day()],
            Frequency::Yearly => {
                if rule.months.is_empty() {
                    rule.months = vec![first.month()];
                }
                rule.month_days = vec![first.day()];
            }
        }
    }
    rule
}

/// Whether the first date is one that the rule gives. An impossible rule (30 February) is found out without
/// searching for its next date, which would take the crate ten thousand years.
pub(super) fn begins(rule: &Rule, start: DateTime) -> bool {
    may_fall_on(rule, start.date()) && starts(rule, start).next() == Some(start)
}

/// Whether no part of the rule speaks against a day. What is left to the crate is counting.
fn may_fall_on(rule: &Rule, day: Date) -> bool {
    let countable = rule.positions.iter().any(|position| position.abs() <= most_in_a_period(rule));
    picks(rule, day) && (rule.positions.is_empty() || countable)
}

/// Whether months, days and weekdays of the rule allow a day; numbers beside weekdays are not looked at.
fn picks(rule: &Rule, day: Date) -> bool {
    fn has<N: PartialEq + Copy>(listed: &[N], from_start: N, from_end: N) -> bool {
        listed.is_empty() || listed.contains(&from_start) || listed.contains(&from_end)
    }
    let of_month = has(&rule.month_days, day.day(), day.day() - day.days_in_month() - 1);
    let of_year = has(&rule.year_days, day.day_of_year(), day.day_of_year() - day.days_in_year() - 1);
    let of_week = rule.days.is_empty() || rule.days.iter().any(|listed| listed.day == day.weekday());
    has(&rule.months, day.month(), day.month()) && of_month && of_year && of_week
}

/// The most dates that one week, month or year can offer `BYSETPOS` to count.
fn most_in_a_period(rule: &Rule) -> i16 {
    let in_a_month = || {
        let by_week = rule.days.iter().map(|listed| if listed.nth == 0 { 5 } else { 1 }).sum::<i16>();
        let by_date = i16::try_from(rule.month_days.len()).unwrap_or(31);
        match (by_week, by_date) {
            (0, 0) => 1,
            (0, only) | (only, 0) => only,
            (by_week, by_date) => by_week.min(by_date),
        }
    };
    let days = match rule.frequency {
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly | Frequency::Daily => 1,
        Frequency::Weekly => i16::try_from(rule.days.len().clamp(1, 7)).unwrap_or(7),
        Frequency::Monthly => in_a_month(),
        Frequency::Yearly => 366,
    };
    days.saturating_mul(i16::try_from(rule.times.on_a_day()).unwrap_or(i16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    #[test]
    fn a_far_day_is_reached_without_walking_there() {
        let cases = [
            ("FREQ=DAILY", "1900-01-01", "2500-06-01", "2500-06-01"),
            ("FREQ=DAILY;INTERVAL=3", "1900-01-01", "1900-01-05", "1900-01-07"),
            // Weeks begin on their own day, months and years on their first.
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU", "1900-01-01", "1900-01-12", "1900-01-14"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", "1900-01-01", "1900-01-12", "1900-01-15"),
            ("FREQ=MONTHLY", "1900-01-31", "2026-02-01", "2026-03-31"),
            ("FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR", "1900-01-26", "2026-02-01", "2026-04-24"),
            ("FREQ=YEARLY", "1904-02-29", "2097-01-01", "2104-02-29"),
            ("FREQ=YEARLY;BYMONTH=5", "1900-05-09", "2026-05-10", "2027-05-09"),
        ];
        for (rule, start, from, expected) in cases {
            let at = |day: &str| day.parse::<Date>().unwrap().at(19, 30, 0, 0);
            let rule = Rule::from_stored(rule).unwrap();
            assert!(begun_later(&rule, at(start), at(from)).is_none_or(|(_, later)| later <= at(from)));
            let found = starts_from(&rule, at(start), at(from)).next();
            assert_eq!(found, Some(at(expected)), "{} from {from}", rule.as_stored());
        }
    }

    #[test]
    fn what_must_be_counted_is_walked() {
        let far = date(2026, 1, 1).at(0, 0, 0, 0);
        for rule in ["FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1"] {
            let rule = Rule::from_stored(rule).unwrap();
            assert_eq!(begun_later(&rule, date(2020, 1, 1).at(19, 0, 0, 0), far), None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn a_jump_lands_where_a_walk_arrives(
            day in 0_i64..1500,
            hour in 0_i8..24,
            frequency in prop::sample::select(vec![
                "DAILY", "DAILY;BYDAY=MO,SA", "DAILY;BYMONTH=2,6", "WEEKLY", "WEEKLY;BYDAY=MO,WE,SU", "WEEKLY;BYMONTH=1,12",
                "MONTHLY", "MONTHLY;BYDAY=1TH", "MONTHLY;BYDAY=5MO", "MONTHLY;BYDAY=-1FR", "MONTHLY;BYDAY=2TU,-2TU",
                "MONTHLY;BYMONTHDAY=15", "MONTHLY;BYMONTHDAY=31", "MONTHLY;BYMONTHDAY=-1", "MONTHLY;BYMONTHDAY=13;BYDAY=FR",
                "YEARLY", "YEARLY;BYMONTH=3,10", "YEARLY;BYMONTH=5;BYDAY=1SU", "YEARLY;BYYEARDAY=-1,60", "YEARLY;BYDAY=MO",
            ]),
            interval in 1_u16..=4,
            week_start in prop::sample::select(vec!["", ";WKST=SU", ";WKST=TH"]),
            ends in prop::option::of(0_i64..12_000),
            far in 0_i64..12_000,
            clock in 0_i8..24,
        ) {
            let start = date(1996, 1, 1).saturating_add(day.days()).at(hour, 30, 0, 0);
            let until = ends.map(|days| {
                let last = start.date().saturating_add(days.days());
                format!(";UNTIL={}", last.strftime("%Y%m%dT235959"))
            });
            let text = format!("FREQ={frequency};INTERVAL={interval}{week_start}{}", until.unwrap_or_default());
            let rule = Rule::from_stored(&text).unwrap();
            let from = start.date().saturating_add(far.days()).to_datetime(time(clock, 0, 0, 0));
            let walked: Vec<_> = starts(&rule, start).skip_while(|date| *date < from).take(40).collect();
            let jumped: Vec<_> = starts_from(&rule, start, from).take(40).collect();
            prop_assert_eq!(jumped, walked, "{} from {} in {}", text, start, from);
        }
    }
}
