//! Steps of hours, minutes and seconds: nobody lists such a thing here, but calendars may bring it, and it must
//! neither be lost nor walked second by second through a year in which it has no date.

use std::collections::VecDeque;

use jiff::SignedDuration;
use jiff::civil::{DateTime, Time};

use super::super::rule::{Ends, Frequency, Rule, Times};
use super::{STEPS_OF_A_SEARCH, picks};

/// Every start that such a rule gives, in wall time, without those before `from` unless they must be counted.
pub(super) fn starts(rule: &Rule, start: DateTime, from: DateTime) -> Box<dyn Iterator<Item = DateTime>> {
    let seconds = match rule.frequency {
        Frequency::Hourly => 3600,
        Frequency::Minutely => 60,
        Frequency::Secondly => 1,
        Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly => {
            return Box::new(std::iter::empty());
        }
    };
    let (until, count) = match rule.ends {
        Ends::Never => (DateTime::MAX, usize::MAX),
        Ends::Until(until) => (until, usize::MAX),
        Ends::After(count) => (DateTime::MAX, usize::try_from(count).unwrap_or(usize::MAX)),
    };
    let minute = if seconds > 60 { 0 } else { start.minute() };
    let second = if seconds > 1 { 0 } else { start.second() };
    let mut walk = Walk {
        base: start.date().at(start.hour(), minute, second, 0),
        step: seconds * i64::from(rule.interval),
        seconds,
        next: 0,
        found: VecDeque::new(),
        rule: rule.clone(),
        start,
    };
    if count == usize::MAX && from > start {
        walk.next = walk.last_before(from);
    }
    Box::new(walk.skip_while(move |date| *date < start).take_while(move |date| *date <= until).take(count))
}

/// The times of a day that a rule lists, in order; what it does not say is the start's.
pub(super) fn times(times: &Times, start: Time) -> Vec<Time> {
    let or = |listed: &[i8], own: i8| if listed.is_empty() { vec![own] } else { sorted(listed) };
    let minutes = or(&times.minutes, start.minute());
    let seconds = or(&times.seconds, start.second());
    let mut all = Vec::with_capacity(times.on_a_day());
    for hour in or(&times.hours, start.hour()) {
        for &minute in &minutes {
            all.extend(seconds.iter().filter_map(|&second| Time::new(hour, minute, second, 0).ok()));
        }
    }
    all
}

/// A walk from period to period: hours, minutes or seconds, some of which hold dates.
struct Walk {
    rule: Rule,
    start: DateTime,
    /// The beginning of the first period.
    base: DateTime,
    /// The seconds from one period to the next.
    step: i64,
    /// The seconds that a period lasts.
    seconds: i64,
    /// The number of the period to be looked at next.
    next: i64,
    /// The dates of the last period that are not told yet.
    found: VecDeque<DateTime>,
}

impl Iterator for Walk {
    type Item = DateTime;

    fn next(&mut self) -> Option<DateTime> {
        let mut steps = 0;
        while self.found.is_empty() {
            steps += 1;
            if steps > STEPS_OF_A_SEARCH {
                return None;
            }
            let seconds = self.next.checked_mul(self.step)?;
            let period = self.base.checked_add(SignedDuration::from_secs(seconds)).ok()?;
            match self.first_that_differs(period)? {
                // Nothing in all the time up to there.
                Some(later) => self.next = (self.last_before(later) + 1).max(self.next + 1),
                None => {
                    self.found = self.dates_of(period);
                    self.next += 1;
                }
            }
        }
        self.found.pop_front()
    }
}

impl Walk {
    /// The number of the last period that begins before a time, or of the first.
    fn last_before(&self, time: DateTime) -> i64 {
        let seconds = self.base.duration_until(time).as_secs();
        (seconds - 1).div_euclid(self.step).max(0)
    }

    /// Where the day, the hour, the minute or the second ends for which the rule has no date. `None` at the end
    /// of time, `Some(None)` where it has one.
    fn first_that_differs(&self, period: DateTime) -> Option<Option<DateTime>> {
        let allows = |listed: &[i8], own: i8| listed.is_empty() || listed.contains(&own);
        let times = &self.rule.times;
        if !picks(&self.rule, period.date()) {
            return Some(Some(period.date().tomorrow().ok()?.at(0, 0, 0, 0)));
        }
        let after = |seconds: i64, begun: i64| {
            period.checked_add(SignedDuration::from_secs(seconds - begun)).ok().map(Some)
        };
        let (minute, second) = (i64::from(period.minute()), i64::from(period.second()));
        if !allows(&times.hours, period.hour()) {
            return after(3600, minute * 60 + second);
        }
        if self.seconds <= 60 && !allows(&times.minutes, period.minute()) {
            return after(60, second);
        }
        if self.seconds == 1 && !allows(&times.seconds, period.second()) {
            return after(1, 0);
        }
        Some(None)
    }

    /// The dates of one period, in order.
    fn dates_of(&self, period: DateTime) -> VecDeque<DateTime> {
        let own = |listed: &[i8]| if listed.is_empty() { vec![] } else { listed.to_vec() };
        let within = Times {
            hours: vec![period.hour()],
            minutes: if self.seconds > 60 { own(&self.rule.times.minutes) } else { vec![period.minute()] },
            seconds: if self.seconds > 1 { own(&self.rule.times.seconds) } else { vec![period.second()] },
        };
        let all = times(&within, self.start.time());
        let at = |time: Time| period.date().to_datetime(time);
        if self.rule.positions.is_empty() {
            return all.into_iter().map(at).collect();
        }
        let mut picked: Vec<DateTime> = self
            .rule
            .positions
            .iter()
            .filter_map(|&position| {
                let position = isize::from(position);
                let length = isize::try_from(all.len()).ok()?;
                let index = if position > 0 { position - 1 } else { length + position };
                all.get(usize::try_from(index).ok()?).map(|time| at(*time))
            })
            .collect();
        picked.sort_unstable();
        picked.dedup();
        picked.into()
    }
}

fn sorted(listed: &[i8]) -> Vec<i8> {
    let mut listed = listed.to_vec();
    listed.sort_unstable();
    listed.dedup();
    listed
}

#[cfg(test)]
mod tests {
    use super::super::{starts, starts_from, starts_of_the_crate};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn first(rule: &str, start: DateTime, most: usize) -> Vec<String> {
        let rule = Rule::from_stored(rule).unwrap();
        starts(&rule, start).take(most).map(|date| date.strftime("%d %H:%M:%S").to_string()).collect()
    }

    #[test]
    fn several_times_a_day_are_all_given() {
        // The first half of these stand in RFC 5545 3.8.5.3.
        let cases = [
            (
                "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000",
                "09:00",
                &["02 09:00", "02 12:00", "02 15:00"][..],
            ),
            ("FREQ=MINUTELY;INTERVAL=15;COUNT=3", "09:00", &["02 09:00", "02 09:15", "02 09:30"]),
            ("FREQ=MINUTELY;INTERVAL=90;COUNT=3", "09:00", &["02 09:00", "02 10:30", "02 12:00"]),
            (
                "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,40;COUNT=5",
                "09:00",
                &["02 09:00", "02 09:40", "02 10:00", "02 10:40", "03 09:00"],
            ),
            (
                "FREQ=MINUTELY;INTERVAL=40;BYHOUR=9,10;COUNT=4",
                "09:00",
                &["02 09:00", "02 09:40", "02 10:20", "03 09:00"],
            ),
            ("FREQ=DAILY;BYHOUR=19,10", "10:30", &["02 10:30", "02 19:30", "03 10:30"]),
            (
                "FREQ=WEEKLY;BYDAY=TU,WE;BYHOUR=8,20",
                "09:00",
                &["02 20:00", "03 08:00", "03 20:00", "09 08:00"],
            ),
            ("FREQ=HOURLY;BYMINUTE=45,15;BYHOUR=10", "09:30", &["02 10:15", "02 10:45", "03 10:15"]),
            ("FREQ=HOURLY;BYMINUTE=0,15,30,45;BYSETPOS=-1", "09:00", &["02 09:45", "02 10:45", "02 11:45"]),
            ("FREQ=DAILY;BYHOUR=9,12,15;BYSETPOS=-1", "09:00", &["02 15:00", "03 15:00"]),
            ("FREQ=SECONDLY;INTERVAL=43200;BYDAY=TH", "09:00", &["04 09:00", "04 21:00", "11 09:00"]),
        ];
        for (rule, time, expected) in cases {
            let (hour, minute) = time.split_once(':').unwrap();
            let start = date(1997, 9, 2).at(hour.parse().unwrap(), minute.parse().unwrap(), 0, 0);
            let expected: Vec<String> = expected.iter().map(|time| format!("{time}:00")).collect();
            assert_eq!(first(rule, start, expected.len()), expected, "{rule}");
        }
    }

    #[test]
    fn what_never_comes_is_given_up() {
        let start = date(2026, 10, 30).at(19, 0, 0, 0);
        for rule in [
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
            "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=7",
            "FREQ=SECONDLY;INTERVAL=7919;BYHOUR=3;BYMINUTE=5;BYSECOND=59;BYYEARDAY=366;BYMONTH=1",
            "FREQ=HOURLY;BYMINUTE=7;BYSETPOS=2",
        ] {
            assert_eq!(first(rule, start, 1), Vec::<String>::new(), "{rule}");
        }
        let all_seconds: Vec<String> = (0..60).map(|second| second.to_string()).collect();
        let every = format!("FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3,4,5;BYSECOND={}", all_seconds.join(","));
        assert_eq!(first(&every, start, 100).len(), 100);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn where_the_crate_keeps_its_step_both_agree(
            day in 0_i64..500,
            minute in 0_i64..1440,
            frequency in prop::sample::select(vec![
                "HOURLY", "HOURLY;INTERVAL=5", "HOURLY;BYDAY=MO,SA", "HOURLY;BYMINUTE=10,50", "HOURLY;BYMONTH=2",
                "MINUTELY;INTERVAL=45", "MINUTELY;INTERVAL=7;BYDAY=SU", "MINUTELY;BYSECOND=5,20", "SECONDLY;INTERVAL=1000",
                "HOURLY;BYHOUR=3,4", "HOURLY;INTERVAL=6;BYMONTHDAY=-1", "DAILY;BYHOUR=10,19", "WEEKLY;BYHOUR=3,4;BYMINUTE=0,30",
                "YEARLY;BYWEEKNO=1,20;BYDAY=MO;BYHOUR=7,8", "MONTHLY;BYDAY=-1FR;BYMINUTE=1,2,3",
            ]),
            count in prop::sample::select(vec!["", ";COUNT=17"]),
        ) {
            let start = date(1996, 1, 1).at(0, 0, 0, 0)
                .saturating_add(SignedDuration::from_mins(day * 1440 + minute));
            let rule = Rule::from_stored(&format!("FREQ={frequency}{count}")).unwrap();
            let theirs: Vec<_> = starts_of_the_crate(&rule, start).take(40).collect();
            let ours: Vec<_> = starts(&rule, start).take(40).collect();
            prop_assert_eq!(ours, theirs, "{} from {}", frequency, start);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(80))]

        #[test]
        fn a_jump_lands_where_a_walk_arrives(
            minute in 0_i64..100_000,
            frequency in prop::sample::select(vec![
                "HOURLY", "HOURLY;INTERVAL=5", "HOURLY;BYDAY=MO,SA;BYMINUTE=0,30", "MINUTELY;INTERVAL=45;BYHOUR=3,4,19",
                "SECONDLY;INTERVAL=7919;BYHOUR=3", "HOURLY;BYMINUTE=1,2,3;BYSETPOS=-1", "DAILY;BYHOUR=10,19",
                "WEEKLY;INTERVAL=2;BYHOUR=3,4;BYMINUTE=0,30", "MONTHLY;BYMONTHDAY=-1;BYSECOND=1,2", "YEARLY;BYHOUR=0,23",
                "YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU", "YEARLY;BYDAY=1MO,20TU,-1FR", "YEARLY;INTERVAL=3;BYWEEKNO=-1;BYDAY=TH",
            ]),
            far in 0_i64..1_200_000,
        ) {
            let start = date(1996, 1, 1).at(0, 0, 0, 0).saturating_add(SignedDuration::from_mins(minute));
            let from = start.saturating_add(SignedDuration::from_mins(far));
            let rule = Rule::from_stored(&format!("FREQ={frequency}")).unwrap();
            let walked: Vec<_> = starts(&rule, start).skip_while(|date| *date < from).take(20).collect();
            let jumped: Vec<_> = starts_from(&rule, start, from).take(20).collect();
            // Positions are counted from the start, but never further than is bearable.
            if !walked.is_empty() && !jumped.is_empty() {
                prop_assert_eq!(jumped, walked, "{} from {} in {}", frequency, start, from);
            }
        }
    }
}
