//! People say "the first Thursday", calendars say `FREQ=MONTHLY;BYDAY=1TH`: this names what a rule means, and
//! leaves the sentence to those who know the reader's language.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::rule::{Ends, Frequency, Rule};
use super::{Part, Schedule};

/// A rule as people would say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// What repeats.
    pub pattern: Pattern,
    /// The last day on which a date may begin.
    pub until: Option<Date>,
    /// How many dates there are in all.
    pub count: Option<u32>,
}

/// How a schedule repeats, as people would say it on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// How it repeats now, or will at first; `None` for a single date.
    pub now: Option<Described>,
    /// The day on which that begins.
    pub from: Date,
    /// Days to come that are left out, soonest first.
    pub except: Vec<Date>,
    /// How it goes on after that, stretch by stretch: from a day on.
    pub then: Vec<Then>,
}

/// How a series goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Then {
    /// The day of its first date.
    pub from: Date,
    /// How it repeats; `None` for a single date.
    pub described: Option<Described>,
    /// Its first start and end, when its hours are others than before.
    pub hours: Option<(DateTime, DateTime)>,
}

/// How a schedule repeats, from a day on; `None` when it does not, or has only dates that were picked one by one.
pub fn rhythm(schedule: &Schedule, today: Date) -> Option<Rhythm> {
    let mut parts: Vec<Part<'_>> = schedule.parts().filter(|part| !part.is_empty()).collect();
    // What is over is of no interest, unless all of it is.
    let begun = parts.iter().rposition(|part| part.start.date() <= today).unwrap_or_default();
    parts.drain(..begun);
    let (first, more) = parts.split_first()?;
    let described = |part: &Part<'_>, goes_on: bool| {
        let rule = part.rule()?;
        let Described { pattern, until, count } = describe(&rule, part.start);
        // Where the next stretch begins is said by it.
        Some(Described { pattern, until: until.filter(|_| !goes_on), count: count.filter(|_| !goes_on) })
    };
    // An added date that was left out again is no exception from the rule.
    let mut except: Vec<Date> = schedule
        .skipped
        .iter()
        .filter(|skipped| skipped.date() >= today && schedule.gives(**skipped))
        .map(|skipped| skipped.date())
        .collect();
    except.sort_unstable();
    except.dedup();
    let before = std::iter::once(first).chain(more);
    let then = before.zip(more).enumerate().map(|(index, (before, part))| Then {
        from: part.start.date(),
        described: described(part, index + 1 < more.len()),
        hours: (hours(before) != hours(part)).then_some((part.start, part.end)),
    });
    let now = described(first, !more.is_empty());
    // Once, and nothing after it, is no rhythm.
    if now.is_none() && more.is_empty() {
        return None;
    }
    Some(Rhythm { now, from: first.start.date(), except, then: then.collect() })
}

/// When its dates start and how long they are.
fn hours(part: &Part<'_>) -> (Time, SignedDuration) {
    (part.start.time(), part.length())
}

/// What repeats. `every` is 1 for every one, 2 for every other, and so on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Every day, or every so many days.
    EveryDays(u16),
    /// On some weekdays, Monday first.
    EveryWeeks {
        /// Every so many weeks.
        every: u16,
        /// At least one.
        days: Vec<Weekday>,
    },
    /// The first Thursday, the last Friday.
    MonthlyNth {
        /// Every so many months.
        every: u16,
        /// 1 to 5, or from the end: -1 is the last.
        nth: i8,
        /// The weekday that is counted.
        day: Weekday,
    },
    /// The 15th; -1 is the last day of the month.
    MonthlyDay {
        /// Every so many months.
        every: u16,
        /// 1 to 31, or from the end: -1 is the last.
        day: i8,
    },
    /// The 1st of December.
    Yearly {
        /// Every so many years.
        every: u16,
        /// 1 to 12.
        month: i8,
        /// 1 to 31, or from the end: -1 is the last.
        day: i8,
    },
    /// The first Sunday in May.
    YearlyNth {
        /// Every so many years.
        every: u16,
        /// 1 to 12.
        month: i8,
        /// 1 to 5, or from the end: -1 is the last.
        nth: i8,
        /// The weekday that is counted.
        day: Weekday,
    },
    /// Nothing that fits a short sentence: let the coming dates speak.
    Other,
}

/// Names a rule's pattern and its end.
pub fn describe(rule: &Rule, start: DateTime) -> Described {
    let (until, count) = match rule.ends {
        Ends::Never => (None, None),
        Ends::After(count) => (None, Some(count)),
        Ends::Until(until) if until.time() < start.time() => (until.date().yesterday().ok(), None),
        Ends::Until(until) => (Some(until.date()), None),
    };
    Described { pattern: pattern(rule, start.date()).unwrap_or(Pattern::Other), until, count }
}

fn pattern(rule: &Rule, start: Date) -> Option<Pattern> {
    let every = rule.interval;
    if !(rule.year_days.is_empty() && rule.is_portable()) {
        return None;
    }
    match rule.frequency {
        Frequency::Daily | Frequency::Weekly if !(rule.months.is_empty() && rule.positions.is_empty()) => {
            None
        }
        Frequency::Daily if !rule.month_days.is_empty() => None,
        Frequency::Daily if rule.days.is_empty() => Some(Pattern::EveryDays(every)),
        // Every day, but only on some weekdays: that is every week.
        Frequency::Daily if every == 1 => Some(Pattern::EveryWeeks { every, days: weekdays(rule) }),
        Frequency::Weekly if rule.days.is_empty() => {
            Some(Pattern::EveryWeeks { every, days: vec![start.weekday()] })
        }
        Frequency::Weekly => Some(Pattern::EveryWeeks { every, days: weekdays(rule) }),
        Frequency::Monthly if rule.months.is_empty() => Some(match day_of_month(rule, start)? {
            DayOfMonth::Nth(nth, day) => Pattern::MonthlyNth { every, nth, day },
            DayOfMonth::Day(day) => Pattern::MonthlyDay { every, day },
        }),
        Frequency::Secondly
        | Frequency::Minutely
        | Frequency::Hourly
        | Frequency::Daily
        | Frequency::Monthly => None,
        Frequency::Yearly => {
            let month = match rule.months[..] {
                // Without a month, a weekday or a day belongs to every month or week.
                [] if rule.days.is_empty() && rule.month_days.is_empty() => start.month(),
                [month] => month,
                _ => return None,
            };
            Some(match day_of_month(rule, start)? {
                DayOfMonth::Nth(nth, day) => Pattern::YearlyNth { every, month, nth, day },
                DayOfMonth::Day(day) => Pattern::Yearly { every, month, day },
            })
        }
    }
}

enum DayOfMonth {
    Nth(i8, Weekday),
    Day(i8),
}

/// The one day of a month that a rule picks, if it picks one.
fn day_of_month(rule: &Rule, start: Date) -> Option<DayOfMonth> {
    match (&rule.days[..], &rule.month_days[..], &rule.positions[..]) {
        ([], [], []) => Some(DayOfMonth::Day(start.day())),
        ([], [day], []) => Some(DayOfMonth::Day(*day)),
        ([one], [], []) if one.nth != 0 => Some(DayOfMonth::Nth(one.nth, one.day)),
        // Outlook's way of saying the same.
        ([one], [], [nth]) if one.nth == 0 && (-5..=5).contains(nth) => {
            Some(DayOfMonth::Nth(i8::try_from(*nth).ok()?, one.day))
        }
        _ => None,
    }
}

fn weekdays(rule: &Rule) -> Vec<Weekday> {
    let mut days: Vec<Weekday> = rule.days.iter().map(|listed| listed.day).collect();
    days.sort_unstable_by_key(|day| day.to_monday_zero_offset());
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Later, Repeats};
    use crate::zones::Zone;
    use jiff::civil::date;

    #[test]
    fn rules_are_named_as_people_say_them() {
        use Weekday::{Friday, Monday, Thursday, Tuesday};
        // Friday 30 October 2026, the fifth and last of its month.
        let start = date(2026, 10, 30).at(19, 0, 0, 0);
        let cases = [
            ("FREQ=DAILY", Pattern::EveryDays(1)),
            ("FREQ=DAILY;INTERVAL=3", Pattern::EveryDays(3)),
            ("FREQ=DAILY;BYDAY=FR,MO", Pattern::EveryWeeks { every: 1, days: vec![Monday, Friday] }),
            ("FREQ=WEEKLY", Pattern::EveryWeeks { every: 1, days: vec![Friday] }),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU",
                Pattern::EveryWeeks { every: 2, days: vec![Tuesday, Thursday] },
            ),
            ("FREQ=MONTHLY;BYDAY=1TH", Pattern::MonthlyNth { every: 1, nth: 1, day: Thursday }),
            ("FREQ=MONTHLY;BYDAY=-1FR", Pattern::MonthlyNth { every: 1, nth: -1, day: Friday }),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", Pattern::MonthlyNth { every: 1, nth: -1, day: Friday }),
            ("FREQ=MONTHLY;INTERVAL=3", Pattern::MonthlyDay { every: 3, day: 30 }),
            ("FREQ=MONTHLY;BYMONTHDAY=-1", Pattern::MonthlyDay { every: 1, day: -1 }),
            ("FREQ=YEARLY", Pattern::Yearly { every: 1, month: 10, day: 30 }),
            ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1", Pattern::Yearly { every: 1, month: 12, day: 1 }),
            (
                "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO",
                Pattern::YearlyNth { every: 1, month: 5, nth: 1, day: Monday },
            ),
            ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", Pattern::Other),
            ("FREQ=YEARLY;BYDAY=FR", Pattern::Other),
            ("FREQ=WEEKLY;BYMONTH=6", Pattern::Other),
            // Brought from elsewhere.
            ("FREQ=YEARLY;BYWEEKNO=44;BYDAY=FR", Pattern::Other),
            ("FREQ=YEARLY;BYDAY=44FR", Pattern::Other),
            ("FREQ=WEEKLY;BYHOUR=10,19", Pattern::Other),
            ("FREQ=HOURLY;INTERVAL=6", Pattern::Other),
        ];
        for (text, pattern) in cases {
            let rule = Rule::from_stored(text).unwrap();
            assert_eq!(describe(&rule, start).pattern, pattern, "{text}");
        }
    }

    #[test]
    fn a_series_that_bends_is_told_from_today_on() {
        let start = date(2026, 11, 3).at(19, 0, 0, 0);
        let end = date(2026, 11, 3).at(21, 0, 0, 0);
        let weekly = Rule::from_stored("FREQ=WEEKLY").ok();
        let mut schedule = Schedule {
            rule: weekly.clone(),
            skipped: vec![date(2026, 12, 29).at(19, 0, 0, 0), date(2026, 11, 10).at(19, 0, 0, 0)],
            ..Schedule::once(start, end, false, Zone::parse("Europe/London").unwrap())
        };
        let today = date(2026, 11, 22);
        let told = rhythm(&schedule, today).unwrap();
        assert_eq!((told.except, told.then), (vec![date(2026, 12, 29)], vec![]));

        let on_wednesdays = date(2027, 3, 3).at(18, 0, 0, 0);
        schedule.later.push(Later {
            instead_of: date(2027, 3, 2).at(19, 0, 0, 0),
            start: on_wednesdays,
            end: date(2027, 3, 3).at(20, 0, 0, 0),
            rule: weekly,
            title: None,
            place: None,
            uid: "later".to_owned(),
        });
        let told = rhythm(&schedule, today).unwrap();
        assert_eq!(told.now.as_ref().unwrap().until, None, "what follows says it");
        let [then] = &told.then[..] else { panic!("{:?}", told.then) };
        let wednesdays = Pattern::EveryWeeks { every: 1, days: vec![Weekday::Wednesday] };
        assert_eq!(then.described.as_ref().unwrap().pattern, wednesdays);
        assert_eq!((then.from, then.hours), (date(2027, 3, 3), Some((on_wednesdays, schedule.later[0].end))));
        // Once it goes on like that, nothing else is of interest.
        let told = rhythm(&schedule, date(2027, 3, 3)).unwrap();
        assert_eq!((told.now.unwrap().pattern, told.then), (wednesdays, vec![]));

        // What begins with a single date has a rhythm all the same.
        let once = Schedule { rule: None, skipped: vec![], ..schedule.clone() };
        let told = rhythm(&once, date(2026, 11, 2)).unwrap();
        assert_eq!((told.now, told.from, told.then.len()), (None, date(2026, 11, 3), 1));

        schedule.last = Some(date(2027, 4, 7).at(18, 0, 0, 0));
        assert_eq!(rhythm(&schedule, date(2027, 3, 10)).unwrap().now.unwrap().until, Some(date(2027, 4, 7)));
        schedule.last = Some(date(2026, 12, 1).at(19, 0, 0, 0));
        let told = rhythm(&schedule, today).unwrap();
        assert_eq!((told.now.unwrap().until, told.then), (Some(date(2026, 12, 1)), vec![]));
    }

    #[test]
    fn an_end_is_the_last_day_on_which_a_date_may_begin() {
        let start = date(2026, 10, 30).at(19, 0, 0, 0);
        let last = date(2026, 12, 18);
        let rule = Rule::from_repeats(Repeats::Weekly, start, Some(last)).unwrap().unwrap();
        assert_eq!(describe(&rule, start).until, Some(last));
        let early = Rule::from_stored("FREQ=WEEKLY;UNTIL=20261218T120000").unwrap();
        assert_eq!(describe(&early, start).until, Some(date(2026, 12, 17)));
        let counted = Rule::from_stored("FREQ=WEEKLY;COUNT=6").unwrap();
        assert_eq!(describe(&counted, start).count, Some(6));
    }
}
