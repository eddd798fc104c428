//! A rule is read once, at the door, into parts that cannot hold nonsense. People may type only what ordinary
//! calendars agree on; what another calendar already says is kept, and known for what it is.

use std::fmt;

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use thiserror::Error;

use super::reading::{Door, read};
use super::rrule;
use crate::zones::Zone;

/// How a form says that something repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Repeats {
    /// It takes place once.
    Never,
    /// The same weekday, every week.
    Weekly,
    /// The same weekday, every second week.
    Fortnightly,
    /// The same weekday of the month: the first Thursday.
    MonthlyNth,
    /// The last such weekday of the month.
    MonthlyLast,
    /// The same day of the month: the 15th.
    MonthlyDay,
    /// A rule of its own, typed or brought from another calendar.
    Custom,
}

impl Repeats {
    /// All of them, in the order of the form.
    pub const ALL: [Repeats; 7] = [
        Repeats::Never,
        Repeats::Weekly,
        Repeats::Fortnightly,
        Repeats::MonthlyNth,
        Repeats::MonthlyLast,
        Repeats::MonthlyDay,
        Repeats::Custom,
    ];

    /// From a form's value.
    pub fn parse(raw: &str) -> Option<Repeats> {
        Repeats::ALL.into_iter().find(|repeats| repeats.as_str() == raw)
    }

    /// The form's value.
    pub fn as_str(self) -> &'static str {
        match self {
            Repeats::Never => "never",
            Repeats::Weekly => "weekly",
            Repeats::Fortnightly => "fortnightly",
            Repeats::MonthlyNth => "monthly_nth",
            Repeats::MonthlyLast => "monthly_last",
            Repeats::MonthlyDay => "monthly_day",
            Repeats::Custom => "custom",
        }
    }
}

/// How something repeats: an RFC 5545 rule in wall time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(super) frequency: Frequency,
    pub(super) interval: u16,
    pub(super) ends: Ends,
    pub(super) months: Vec<i8>,
    pub(super) weeks: Vec<i8>,
    pub(super) month_days: Vec<i8>,
    pub(super) year_days: Vec<i16>,
    pub(super) days: Vec<RuleDay>,
    pub(super) times: Times,
    pub(super) positions: Vec<i16>,
    pub(super) week_start: Weekday,
}

/// The step of a rule. Finer than a day it is only ever imported: what is listed here meets at most once a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frequency {
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// When a rule stops, in wall time. `Until` is the last second at which a date may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    Never,
    After(u32),
    Until(DateTime),
}

/// `BYHOUR`, `BYMINUTE` and `BYSECOND`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) hours: Vec<i8>,
    pub(super) minutes: Vec<i8>,
    pub(super) seconds: Vec<i8>,
}

impl Times {
    /// Whether the rule leaves the time of day to its start.
    pub(super) fn is_empty(&self) -> bool {
        *self == Times::default()
    }

    /// Whether they say no more than the start does already: other programs like to repeat its time.
    pub(super) fn only_repeat(&self, start: Time) -> bool {
        let same = |listed: &[i8], own: i8| listed.is_empty() || listed == [own];
        same(&self.hours, start.hour())
            && same(&self.minutes, start.minute())
            && same(&self.seconds, start.second())
    }

    /// How many there are on one day.
    pub(super) fn on_a_day(&self) -> usize {
        [&self.hours, &self.minutes, &self.seconds].into_iter().map(|listed| listed.len().max(1)).product()
    }
}

/// A weekday of a rule: every one (`nth` is 0), or the nth of its month or year, from the end when negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RuleDay {
    pub(super) nth: i8,
    pub(super) day: Weekday,
}

/// Why a rule is not taken. Each is a sentence for the person who typed it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RuleRefused {
    /// Nothing was typed.
    #[error("Write how it repeats, such as FREQ=MONTHLY;BYDAY=1TH, or choose another way to repeat.")]
    Empty,
    /// Longer than any honest rule.
    #[error("This rule is too long. The most is {MAX_CHARACTERS} characters.")]
    TooLong,
    /// Not `NAME=VALUE` pairs, or a value that its part cannot have.
    #[error("We could not read “{0}” in this rule.")]
    Unreadable(String),
    /// A part that the standard does not know.
    #[error("We do not know “{0}” in a rule.")]
    UnknownPart(String),
    /// The same part twice.
    #[error("“{0}” stands in this rule twice.")]
    Twice(&'static str),
    /// No `FREQ`.
    #[error("This rule does not say how often: add FREQ=WEEKLY or FREQ=MONTHLY, for example.")]
    NoFrequency,
    /// Hours, minutes or seconds, or several times of one day.
    #[error("A listing takes place at most once a day. Add another listing for the other time.")]
    TooOften,
    /// A part that the standard forbids beside another.
    #[error("“{part}” cannot stand in a rule with {beside}.")]
    Mismatch {
        /// The part that is one too many.
        part: &'static str,
        /// What it cannot stand beside.
        beside: &'static str,
    },
    /// Correct, but calendars disagree about what it means.
    #[error(
        "Calendars disagree about “{0}”, so some people would come on the wrong day. Say it another way."
    )]
    Unportable(&'static str),
    /// Both `COUNT` and an end.
    #[error("A rule ends after a number of dates or on a day, not both.")]
    CountAndUntil,
    /// It would be over before it began.
    #[error("The last day is before the first date. Choose a later last day.")]
    UntilBeforeStart,
    /// The first date is not one that the rule gives.
    #[error("The first date is not one of this rule’s own dates. Change the first date or the rule.")]
    StartNotInRule,
    /// "The last Friday" was chosen, and the first date is not a last Friday.
    #[error(
        "The first date is not the last such weekday of its month. Change the date, or choose the numbered weekday."
    )]
    StartNotLast,
    /// "A rule of its own" was chosen without one.
    #[error("Write the rule, or choose another way to repeat.")]
    NeedsRule,
}

/// The most characters of a rule.
pub(super) const MAX_CHARACTERS: usize = 500;

impl Rule {
    /// The rule of a form's choice. `until` is the last day on which a date may begin; `Never` has no rule.
    pub fn from_repeats(
        repeats: Repeats,
        start: DateTime,
        until: Option<Date>,
    ) -> Result<Option<Rule>, RuleRefused> {
        let day = start.date().weekday();
        let nth = (start.day() - 1) / 7 + 1;
        let (frequency, interval, days, month_days) = match repeats {
            Repeats::Never => return Ok(None),
            Repeats::Custom => return Err(RuleRefused::NeedsRule),
            Repeats::Weekly => (Frequency::Weekly, 1, vec![RuleDay { nth: 0, day }], vec![]),
            Repeats::Fortnightly => (Frequency::Weekly, 2, vec![RuleDay { nth: 0, day }], vec![]),
            Repeats::MonthlyNth => (Frequency::Monthly, 1, vec![RuleDay { nth, day }], vec![]),
            Repeats::MonthlyLast if start.day() + 7 <= start.date().days_in_month() => {
                return Err(RuleRefused::StartNotLast);
            }
            Repeats::MonthlyLast => (Frequency::Monthly, 1, vec![RuleDay { nth: -1, day }], vec![]),
            Repeats::MonthlyDay => (Frequency::Monthly, 1, vec![], vec![start.day()]),
        };
        let rule = Rule { frequency, interval, days, month_days, ..Rule::every(frequency) };
        rule.ending(until, start).map(Some)
    }

    /// A typed rule, with or without `RRULE:` before it. An end of its own is read in the zone (UTC, local or a
    /// bare day) and the earlier of it and `until` holds. The first date must be one of the rule's own.
    pub fn parse_custom(
        text: &str,
        start: DateTime,
        zone: &Zone,
        until: Option<Date>,
    ) -> Result<Rule, RuleRefused> {
        let rule = read(text, Door::Form, |moment| zone.wall(moment))?;
        if !rule.times.only_repeat(start.time()) {
            return Err(RuleRefused::TooOften);
        }
        let rule = Rule { times: Times::default(), ..rule }.ending(until, start)?;
        if !rrule::begins(&rule, start) {
            return Err(RuleRefused::StartNotInRule);
        }
        Ok(rule)
    }

    /// A rule from another calendar: everything that RFC 5545 can say. The first date need not be one of its own.
    pub fn from_imported(text: &str, start: DateTime, zone: &Zone) -> Result<Rule, RuleRefused> {
        let wall = |moment| zone.wall(moment);
        let mut rule = match read(text, Door::Import, wall) {
            Err(RuleRefused::CountAndUntil) => {
                let without = |name: &str| {
                    let is_it = |part: &&str| part.trim_start().to_ascii_uppercase().starts_with(name);
                    text.split(';').filter(|part| !is_it(part)).collect::<Vec<_>>().join(";")
                };
                let counted = read(&without("UNTIL"), Door::Import, wall)?;
                let ended = read(&without("COUNT"), Door::Import, wall)?;
                // Whichever comes first.
                let last = rrule::starts_from(&counted, start, start).last();
                Rule {
                    ends: Ends::Until(ended.until().into_iter().chain(last).min().unwrap_or(start)),
                    ..ended
                }
            }
            read => read?,
        };
        if rule.frequency.in_days() && rule.times.only_repeat(start.time()) {
            rule = rule.without_times();
        }
        // The standard takes the weekday from the start; many calendars take the whole week.
        if !rule.weeks.is_empty()
            && rule.days.is_empty()
            && rule.month_days.is_empty()
            && rule.year_days.is_empty()
        {
            rule.days = vec![RuleDay { nth: 0, day: start.date().weekday() }];
        }
        rule.say_what_forms_say(start.date());
        if let Ends::Until(until) = rule.ends {
            if until < start {
                return Err(RuleRefused::UntilBeforeStart);
            }
            // The same dates, and they stay the same ones when their hour is changed.
            if rule.frequency.in_days() && rule.times.is_empty() {
                let day =
                    if until.time() < start.time() { until.date().yesterday() } else { Ok(until.date()) };
                rule.ends = Ends::Until(day.map_or(until, end_of_day));
            }
        }
        Ok(rule)
    }

    /// Says in words what it takes from its first date, and leaves unsaid what changes nothing, so that a common rule is
    /// known for one of those that forms offer.
    fn say_what_forms_say(&mut self, first: Date) {
        if self.days.is_empty() && self.month_days.is_empty() {
            match self.frequency {
                Frequency::Weekly => self.days = vec![RuleDay { nth: 0, day: first.weekday() }],
                Frequency::Monthly => self.month_days = vec![first.day()],
                Frequency::Secondly
                | Frequency::Minutely
                | Frequency::Hourly
                | Frequency::Daily
                | Frequency::Yearly => {}
            }
        }
        if self.interval == 1 && self.positions.is_empty() && self.weeks.is_empty() {
            self.week_start = Weekday::Monday;
        }
    }

    /// The same rule for whole days, which have no times (RFC 5545 3.3.10); `None` for steps of less than a day.
    pub fn for_whole_days(self) -> Option<Rule> {
        self.frequency.in_days().then(|| self.without_times())
    }

    /// One date a day; where that leaves `BYSETPOS` nothing to count, it counts nothing.
    fn without_times(self) -> Rule {
        let picks = [self.days.len(), self.month_days.len(), self.year_days.len(), self.weeks.len()];
        let counts = picks.iter().any(|listed| *listed > 0) || !self.months.is_empty();
        let positions = if counts { self.positions.clone() } else { vec![] };
        Rule { times: Times::default(), positions, ..self }
    }

    /// Whether calendars agree about what it means. What is not portable is told date by date.
    pub fn is_portable(&self) -> bool {
        self.frequency.in_days() && self.times.is_empty() && self.weeks.is_empty() && !self.counts_in_years()
    }

    /// Whether it gives some days of every year without counting over many, as clocks change: its dates are found at
    /// once, wherever they lie.
    pub fn is_of_every_year(&self) -> bool {
        let few = match self.ends {
            Ends::After(count) => count <= 1_000,
            Ends::Never | Ends::Until(_) => true,
        };
        self.frequency == Frequency::Yearly && self.interval == 1 && self.positions.is_empty() && few
    }

    /// The first date from `start` on that is the rule's own, and how many steps it took to find out. An
    /// impossible rule has none.
    pub fn first(&self, start: DateTime) -> (Option<DateTime>, usize) {
        rrule::first(self, start)
    }

    /// How many times of one day it lists.
    pub fn times_a_day(&self) -> usize {
        self.times.on_a_day()
    }

    /// The rule's own dates in a span of wall time, both ends included, the first `most` of them.
    pub fn between(&self, start: DateTime, from: DateTime, to: DateTime, most: usize) -> Vec<DateTime> {
        rrule::starts_from(self, start, from).take_while(|date| *date <= to).take(most).collect()
    }

    /// The same rule for one date less, for one that stood before its own; `None` if none is left.
    pub fn one_less(self) -> Option<Rule> {
        match self.ends {
            Ends::After(0 | 1) => None,
            Ends::After(count) => Some(Rule { ends: Ends::After(count - 1), ..self }),
            Ends::Never | Ends::Until(_) => Some(self),
        }
    }

    /// The rule as text for the database: RFC 5545, its end in wall time.
    pub fn as_stored(&self) -> String {
        self.with_until(compact)
    }

    /// A rule from the database.
    pub fn from_stored(text: &str) -> Result<Rule, RuleRefused> {
        read(text, Door::Import, |moment| TimeZone::UTC.to_datetime(moment))
    }

    /// The rule as the value of an `RRULE` property. Its end is in UTC, or a day when the listing has no times
    /// (RFC 5545 3.3.10).
    pub fn for_calendar(&self, zone: &Zone, all_day: bool) -> String {
        self.with_until(|until| {
            if all_day {
                until.strftime("%Y%m%d").to_string()
            } else {
                format!("{}Z", compact(TimeZone::UTC.to_datetime(zone.at(until))))
            }
        })
    }

    /// Whether the rule has a last date.
    pub fn ends(&self) -> bool {
        self.ends != Ends::Never
    }

    /// The same rule, without the dates that begin after a moment. A number of dates stays one where it can.
    pub fn over_by(&self, most: DateTime, start: DateTime) -> Rule {
        let ends = match self.ends {
            Ends::Until(until) => Ends::Until(until.min(most)),
            Ends::Never => Ends::Until(most),
            Ends::After(count) => {
                let counted = usize::try_from(count).unwrap_or(usize::MAX);
                let kept = rrule::starts(self, start).take_while(|date| *date <= most).take(counted).count();
                if kept == counted { self.ends } else { Ends::Until(most) }
            }
        };
        Rule { ends, ..self.clone() }
    }

    /// The rule for what is left of it from a date on that becomes a series of its own, as many dates fewer as lie before
    /// it.
    pub fn from_date_on(&self, start: DateTime, date: DateTime) -> Rule {
        let ends = match self.ends {
            Ends::After(count) => {
                let before = rrule::starts(self, start).take_while(|earlier| *earlier < date);
                let before = before.take(usize::try_from(count).unwrap_or(usize::MAX)).count();
                Ends::After(count.saturating_sub(u32::try_from(before).unwrap_or(u32::MAX)).max(1))
            }
            ends => ends,
        };
        Rule { ends, ..self.clone() }
    }

    /// Which way of repeating that a form offers it is, for a series with this first start; its end aside.
    pub fn repeats(&self, start: DateTime) -> Repeats {
        let endless = Rule { ends: Ends::Never, ..self.clone() };
        let is_it = |repeats: &Repeats| matches!(Rule::from_repeats(*repeats, start, None), Ok(Some(rule)) if rule == endless);
        Repeats::ALL.into_iter().find(is_it).unwrap_or(Repeats::Custom)
    }

    /// The same rule with the end of another one.
    pub(super) fn ending_like(self, other: &Rule) -> Rule {
        Rule { ends: other.ends, ..self }
    }

    /// Whether all its dates begin at the hour of the first.
    pub(super) fn keeps_hour(&self) -> bool {
        self.frequency.in_days() && self.times.is_empty()
    }

    /// Whether a series by this rule can begin at a start.
    pub fn begins(&self, start: DateTime) -> bool {
        rrule::begins(self, start)
    }

    /// The last second, in wall time, at which a date may begin, if the rule says it.
    pub fn until(&self) -> Option<DateTime> {
        match self.ends {
            Ends::Until(until) => Some(until),
            Ends::Never | Ends::After(_) => None,
        }
    }

    /// Whether `BYDAY` numbers the weekdays of a year (`20MO`).
    pub(super) fn counts_in_years(&self) -> bool {
        self.frequency == Frequency::Yearly
            && self.months.is_empty()
            && self.days.iter().any(|day| day.nth != 0)
    }

    pub(super) fn every(frequency: Frequency) -> Rule {
        Rule {
            frequency,
            interval: 1,
            ends: Ends::Never,
            months: vec![],
            weeks: vec![],
            month_days: vec![],
            year_days: vec![],
            days: vec![],
            times: Times::default(),
            positions: vec![],
            week_start: Weekday::Monday,
        }
    }

    /// The same rule, over at the end of a day at the latest.
    fn ending(self, day: Option<Date>, start: DateTime) -> Result<Rule, RuleRefused> {
        let last = day.map(end_of_day);
        let ends = match (self.ends, last) {
            (Ends::After(_), Some(_)) => return Err(RuleRefused::CountAndUntil),
            (ends, None) => ends,
            (Ends::Never, Some(last)) => Ends::Until(last),
            (Ends::Until(own), Some(last)) => Ends::Until(own.min(last)),
        };
        if matches!(ends, Ends::Until(until) if until < start) {
            return Err(RuleRefused::UntilBeforeStart);
        }
        Ok(Rule { ends, ..self })
    }

    pub(super) fn with_until(&self, until: impl FnOnce(DateTime) -> String) -> String {
        let mut parts = vec![format!("FREQ={}", self.frequency)];
        if self.interval != 1 {
            parts.push(format!("INTERVAL={}", self.interval));
        }
        match self.ends {
            Ends::Never => {}
            Ends::After(count) => parts.push(format!("COUNT={count}")),
            Ends::Until(last) => parts.push(format!("UNTIL={}", until(last))),
        }
        push_list(&mut parts, "BYMONTH", &self.months);
        push_list(&mut parts, "BYWEEKNO", &self.weeks);
        push_list(&mut parts, "BYYEARDAY", &self.year_days);
        push_list(&mut parts, "BYMONTHDAY", &self.month_days);
        push_list(&mut parts, "BYDAY", &self.days);
        push_list(&mut parts, "BYHOUR", &self.times.hours);
        push_list(&mut parts, "BYMINUTE", &self.times.minutes);
        push_list(&mut parts, "BYSECOND", &self.times.seconds);
        push_list(&mut parts, "BYSETPOS", &self.positions);
        if self.week_start != Weekday::Monday {
            parts.push(format!("WKST={}", code_of(self.week_start)));
        }
        parts.join(";")
    }
}

impl Frequency {
    /// Whether its step is a day or more.
    pub(super) fn in_days(self) -> bool {
        !matches!(self, Frequency::Secondly | Frequency::Minutely | Frequency::Hourly)
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Frequency::Secondly => "SECONDLY",
            Frequency::Minutely => "MINUTELY",
            Frequency::Hourly => "HOURLY",
            Frequency::Daily => "DAILY",
            Frequency::Weekly => "WEEKLY",
            Frequency::Monthly => "MONTHLY",
            Frequency::Yearly => "YEARLY",
        })
    }
}

impl fmt::Display for RuleDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nth != 0 {
            write!(f, "{}", self.nth)?;
        }
        f.write_str(code_of(self.day))
    }
}

fn push_list<T: ToString>(parts: &mut Vec<String>, name: &str, values: &[T]) {
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        parts.push(format!("{name}={}", values.join(",")));
    }
}

/// How the standard writes the days of the week.
pub(super) const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

fn code_of(day: Weekday) -> &'static str {
    WEEKDAYS[usize::from(day.to_monday_zero_offset().unsigned_abs())].0
}

fn compact(wall: DateTime) -> String {
    wall.strftime("%Y%m%dT%H%M%S").to_string()
}

/// The last second of a day at which a date may begin.
pub(super) fn end_of_day(day: Date) -> DateTime {
    day.at(23, 59, 59, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Friday 30 October 2026, seven in the evening: the fifth and last Friday of its month.
    const START: DateTime = date(2026, 10, 30).at(19, 0, 0, 0);

    fn london() -> Zone {
        Zone::parse("Europe/London").unwrap()
    }

    fn custom(text: &str) -> Result<String, RuleRefused> {
        Rule::parse_custom(text, START, &london(), None).map(|rule| rule.as_stored())
    }

    #[test]
    fn a_choice_of_the_form_becomes_a_rule() {
        let cases = [
            (Repeats::Weekly, "FREQ=WEEKLY;BYDAY=FR"),
            (Repeats::Fortnightly, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
            (Repeats::MonthlyNth, "FREQ=MONTHLY;BYDAY=5FR"),
            (Repeats::MonthlyLast, "FREQ=MONTHLY;BYDAY=-1FR"),
            (Repeats::MonthlyDay, "FREQ=MONTHLY;BYMONTHDAY=30"),
        ];
        for (repeats, stored) in cases {
            let rule = Rule::from_repeats(repeats, START, None).unwrap().unwrap();
            assert_eq!(rule.as_stored(), stored);
            assert!(rrule::begins(&rule, START), "{stored}");
            assert_eq!(Repeats::parse(repeats.as_str()), Some(repeats));
        }
        assert_eq!(Rule::from_repeats(Repeats::Never, START, None), Ok(None));
        assert_eq!(Rule::from_repeats(Repeats::Custom, START, None), Err(RuleRefused::NeedsRule));
        assert_eq!(Repeats::parse("daily"), None);
    }

    #[test]
    fn the_last_friday_must_begin_on_a_last_friday() {
        for (day, allowed) in [(23, false), (24, false), (25, true), (30, true), (31, true)] {
            let start = date(2026, 10, day).at(19, 0, 0, 0);
            let rule = Rule::from_repeats(Repeats::MonthlyLast, start, None);
            assert_eq!(rule.is_ok(), allowed, "{day}");
        }
    }

    #[test]
    fn the_last_day_belongs_to_the_rule() {
        let until = |day| Rule::from_repeats(Repeats::Weekly, START, Some(day));
        assert_eq!(
            until(date(2026, 10, 30)).unwrap().unwrap().as_stored(),
            "FREQ=WEEKLY;UNTIL=20261030T235959;BYDAY=FR"
        );
        assert_eq!(until(date(2026, 10, 29)), Err(RuleRefused::UntilBeforeStart));
    }

    #[test]
    fn typed_rules_are_read_and_written_in_one_way() {
        let cases = [
            ("RRULE:FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;BYDAY=FR"),
            ("rrule:byday=fr ; freq=weekly;", "FREQ=WEEKLY;BYDAY=FR"),
            ("FREQ=MONTHLY;BYDAY=-1FR,+1MO", "FREQ=MONTHLY;BYDAY=-1FR,1MO"),
            ("FREQ=WEEKLY;INTERVAL=1;WKST=MO", "FREQ=WEEKLY"),
            ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=FR,SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU;WKST=SU"),
            ("FREQ=WEEKLY;BYHOUR=19;BYMINUTE=0;BYSECOND=0", "FREQ=WEEKLY"),
            ("FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;COUNT=4"),
            // An end in UTC is read in the zone, where it is winter by then; a day is meant whole.
            ("FREQ=WEEKLY;UNTIL=20261218T190000Z", "FREQ=WEEKLY;UNTIL=20261218T190000"),
            ("FREQ=WEEKLY;UNTIL=20270430T180000Z", "FREQ=WEEKLY;UNTIL=20270430T190000"),
            ("FREQ=WEEKLY;UNTIL=20261218T190000", "FREQ=WEEKLY;UNTIL=20261218T190000"),
            ("FREQ=WEEKLY;UNTIL=20261218", "FREQ=WEEKLY;UNTIL=20261218T235959"),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=5", "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=5"),
            ("FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR"),
            ("FREQ=YEARLY;BYYEARDAY=303", "FREQ=YEARLY;BYYEARDAY=303"),
        ];
        for (text, stored) in cases {
            assert_eq!(custom(text).as_deref(), Ok(stored), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_kept_is_refused_with_its_reason() {
        use RuleRefused as R;
        let cases = [
            ("", R::Empty),
            ("RRULE:", R::Empty),
            ("every friday", R::Unreadable("every friday".into())),
            ("FREQ=SOMETIMES", R::Unreadable("FREQ=SOMETIMES".into())),
            ("FREQ=HOURLY", R::TooOften),
            ("FREQ=SECONDLY;COUNT=3", R::TooOften),
            ("FREQ=DAILY;BYHOUR=10,19", R::TooOften),
            ("FREQ=DAILY;BYHOUR=10", R::TooOften),
            ("BYDAY=FR", R::NoFrequency),
            ("FREQ=WEEKLY;COUNT=3;UNTIL=20261218", R::CountAndUntil),
            ("FREQ=WEEKLY;UNTIL=20261218;COUNT=3", R::CountAndUntil),
            ("FREQ=WEEKLY;COUNT=0", R::Unreadable("COUNT=0".into())),
            ("FREQ=WEEKLY;INTERVAL=0", R::Unreadable("INTERVAL=0".into())),
            ("FREQ=WEEKLY;INTERVAL=-1", R::Unreadable("INTERVAL=-1".into())),
            ("FREQ=WEEKLY;BYDAY=XX", R::Unreadable("BYDAY=XX".into())),
            ("FREQ=WEEKLY;BYDAY=é", R::Unreadable("BYDAY=é".into())),
            ("FREQ=MONTHLY;BYDAY=6FR", R::Unreadable("BYDAY=6FR".into())),
            ("FREQ=MONTHLY;BYMONTHDAY=0", R::Unreadable("BYMONTHDAY=0".into())),
            ("FREQ=WEEKLY;UNTIL=tomorrow", R::Unreadable("UNTIL=tomorrow".into())),
            ("FREQ=WEEKLY;UNTIL=20261340", R::Unreadable("UNTIL=20261340".into())),
            ("FREQ=WEEKLY;FREQ=DAILY", R::Twice("FREQ")),
            ("FREQ=YEARLY;BYEASTER=1", R::UnknownPart("BYEASTER".into())),
            ("FREQ=WEEKLY;X-MINE=1", R::UnknownPart("X-MINE".into())),
            ("FREQ=YEARLY;BYWEEKNO=44", R::Unportable("BYWEEKNO")),
            ("FREQ=YEARLY;BYDAY=5FR", R::Unportable("BYDAY numbered within a year")),
            (
                "FREQ=WEEKLY;BYDAY=1FR",
                R::Mismatch { part: "BYDAY with a number", beside: "FREQ=DAILY or FREQ=WEEKLY" },
            ),
            ("FREQ=WEEKLY;BYMONTHDAY=30", R::Mismatch { part: "BYMONTHDAY", beside: "FREQ=WEEKLY" }),
            ("FREQ=WEEKLY;BYSETPOS=1", R::Mismatch { part: "BYSETPOS", beside: "nothing to count" }),
            ("FREQ=WEEKLY;UNTIL=20261029", R::UntilBeforeStart),
            ("FREQ=WEEKLY;BYDAY=TH", R::StartNotInRule),
            ("FREQ=MONTHLY;BYDAY=4FR", R::StartNotInRule),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", R::StartNotInRule),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=6", R::StartNotInRule),
        ];
        for (text, refused) in cases {
            assert_eq!(custom(text), Err(refused), "{text}");
        }
        assert_eq!(custom(&format!("FREQ=WEEKLY;{}", "x".repeat(500))), Err(R::TooLong));
    }

    #[test]
    fn a_typed_last_day_and_the_rules_own_meet_at_the_earlier() {
        let ending = |text: &str, day| {
            Rule::parse_custom(text, START, &london(), Some(day)).map(|rule| rule.until().unwrap().date())
        };
        assert_eq!(ending("FREQ=WEEKLY;UNTIL=20261218", date(2026, 11, 30)), Ok(date(2026, 11, 30)));
        assert_eq!(ending("FREQ=WEEKLY;UNTIL=20261218", date(2027, 11, 30)), Ok(date(2026, 12, 18)));
        assert_eq!(ending("FREQ=WEEKLY;COUNT=2", date(2027, 11, 30)), Err(RuleRefused::CountAndUntil));
    }

    #[test]
    fn a_calendar_is_told_the_end_in_utc_or_as_a_day() {
        let rule = Rule::from_repeats(Repeats::Weekly, START, Some(date(2027, 4, 30))).unwrap().unwrap();
        assert_eq!(rule.for_calendar(&london(), false), "FREQ=WEEKLY;UNTIL=20270430T225959Z;BYDAY=FR");
        assert_eq!(rule.for_calendar(&london(), true), "FREQ=WEEKLY;UNTIL=20270430;BYDAY=FR");
    }

    #[test]
    fn what_another_calendar_says_is_kept() {
        let cases = [
            // The text, what is stored, and whether calendars agree about it.
            ("FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;BYDAY=FR", true),
            ("FREQ=WEEKLY;INTERVAL=0;WKST=SU", "FREQ=WEEKLY;BYDAY=FR", true),
            ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=SU", true),
            ("FREQ=DAILY;BYHOUR=19;BYMINUTE=0;BYSECOND=0", "FREQ=DAILY", true),
            ("FREQ=DAILY;BYHOUR=10,19", "FREQ=DAILY;BYHOUR=10,19", false),
            ("FREQ=DAILY;BYSECOND=60", "FREQ=DAILY;BYSECOND=59", false),
            ("FREQ=HOURLY;INTERVAL=6", "FREQ=HOURLY;INTERVAL=6", false),
            ("FREQ=MINUTELY;BYHOUR=19;BYMINUTE=0", "FREQ=MINUTELY;BYHOUR=19;BYMINUTE=0", false),
            ("FREQ=SECONDLY;COUNT=3", "FREQ=SECONDLY;COUNT=3", false),
            ("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=20MO", false),
            ("FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR", true),
            ("FREQ=YEARLY;BYWEEKNO=-1,20;BYDAY=MO", "FREQ=YEARLY;BYWEEKNO=-1,20;BYDAY=MO", false),
            // Not the whole week: the weekday of the start.
            ("FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=FR", false),
            ("FREQ=DAILY;BYHOUR=9,12;BYSETPOS=-1", "FREQ=DAILY;BYHOUR=9,12;BYSETPOS=-1", false),
            ("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT", "FREQ=MONTHLY;BYMONTHDAY=30", true),
            // Whichever end comes first.
            ("FREQ=WEEKLY;COUNT=3;UNTIL=20301231", "FREQ=WEEKLY;UNTIL=20261113T235959;BYDAY=FR", true),
            ("FREQ=WEEKLY;UNTIL=20261107;COUNT=30", "FREQ=WEEKLY;UNTIL=20261107T235959;BYDAY=FR", true),
            // An end in UTC is read in the zone, and then a day is enough.
            ("FREQ=WEEKLY;UNTIL=20270430T180000Z", "FREQ=WEEKLY;UNTIL=20270430T235959;BYDAY=FR", true),
            ("FREQ=WEEKLY;UNTIL=20270430T175959Z", "FREQ=WEEKLY;UNTIL=20270429T235959;BYDAY=FR", true),
            ("FREQ=HOURLY;UNTIL=20270430T180000Z", "FREQ=HOURLY;UNTIL=20270430T190000", false),
        ];
        for (text, stored, portable) in cases {
            let rule = Rule::from_imported(text, START, &london()).unwrap();
            assert_eq!((rule.as_stored().as_str(), rule.is_portable()), (stored, portable), "{text}");
            assert_eq!(Rule::from_stored(stored).as_ref(), Ok(&rule), "{text}");
        }
    }

    #[test]
    fn what_nobody_can_read_is_refused_from_another_calendar_too() {
        use RuleRefused as R;
        let unreadable = |part: &str| R::Unreadable(part.to_owned());
        let cases = [
            ("FREQ=SOMETIMES", unreadable("FREQ=SOMETIMES")),
            ("BYDAY=FR", R::NoFrequency),
            ("RSCALE=CHINESE;FREQ=YEARLY", R::UnknownPart("RSCALE".into())),
            ("FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31", R::UnknownPart("SKIP".into())),
            ("FREQ=YEARLY;BYWEEKNO=54", unreadable("BYWEEKNO=54")),
            ("FREQ=YEARLY;BYDAY=54MO", unreadable("BYDAY=54MO")),
            ("FREQ=MONTHLY;BYWEEKNO=4", R::Mismatch { part: "BYWEEKNO", beside: "another FREQ than YEARLY" }),
            (
                "FREQ=YEARLY;BYWEEKNO=4;BYDAY=1MO",
                R::Mismatch { part: "BYDAY with a number", beside: "BYWEEKNO" },
            ),
            ("FREQ=WEEKLY;UNTIL=20261029", R::UntilBeforeStart),
            (
                "FREQ=HOURLY;BYDAY=1MO",
                R::Mismatch { part: "BYDAY with a number", beside: "a step of less than a day" },
            ),
        ];
        for (text, refused) in cases {
            assert_eq!(Rule::from_imported(text, START, &london()), Err(refused), "{text}");
        }
    }

    #[test]
    fn the_first_of_a_rules_own_dates_is_found_or_found_to_be_missing() {
        let first = |text: &str| Rule::from_stored(text).unwrap().first(START).0.map(|date| date.date());
        let cases = [
            ("FREQ=WEEKLY", Some(date(2026, 10, 30))),
            ("FREQ=WEEKLY;BYDAY=TU", Some(date(2026, 11, 3))),
            ("FREQ=MONTHLY;BYMONTHDAY=31", Some(date(2026, 10, 31))),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Some(date(2028, 2, 29))),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=6", None),
            ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261101T000000", None),
        ];
        for (text, expected) in cases {
            assert_eq!(first(text), expected, "{text}");
        }
        let less = |text: &str| Rule::from_stored(text).unwrap().one_less().map(|rule| rule.as_stored());
        assert_eq!(less("FREQ=WEEKLY;COUNT=3").as_deref(), Some("FREQ=WEEKLY;COUNT=2"));
        assert_eq!(less("FREQ=WEEKLY;COUNT=1"), None);
        assert_eq!(less("FREQ=WEEKLY").as_deref(), Some("FREQ=WEEKLY"));
    }

    proptest! {
        #[test]
        fn a_stored_rule_comes_back_as_it_was(
            frequency in prop::sample::select(vec![
                "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY",
            ]),
            interval in 1_u16..,
            end in prop::sample::select(vec!["", ";COUNT=7", ";UNTIL=20301231", ";UNTIL=20301231T101112"]),
            parts in prop::sample::subsequence(
                vec![
                    ";BYMONTH=10,11", ";BYWEEKNO=1,-53", ";BYMONTHDAY=-1,30", ";BYDAY=-1FR", ";BYDAY=MO,FR", ";BYDAY=53SU",
                    ";BYHOUR=0,23", ";BYMINUTE=59", ";BYSECOND=1,2,3", ";BYSETPOS=-1", ";WKST=SU",
                ],
                0..8,
            ),
        ) {
            let text = format!("FREQ={frequency};INTERVAL={interval}{end}{}", parts.concat());
            if let Ok(rule) = Rule::from_stored(&text) {
                let stored = rule.as_stored();
                prop_assert_eq!(Rule::from_stored(&stored), Ok(rule), "{}", stored);
            }
        }

        #[test]
        fn no_typed_text_is_too_much(text in "(RRULE:)?[A-Z;=,0-9+-]{0,60}|.{0,60}") {
            let _ = Rule::parse_custom(&text, START, &london(), None);
            let _ = Rule::from_stored(&text);
            let _ = Rule::from_imported(&text, START, &london());
        }
    }
}
