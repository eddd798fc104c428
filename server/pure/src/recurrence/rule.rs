//! A rule is read once, at the door, into parts that cannot hold nonsense: only what ordinary calendars agree on
//! gets in, so that everything behind it may trust every date it gives.

use std::fmt;

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use thiserror::Error;

use super::reading::{Times, read};
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

/// How something repeats: an RFC 5545 rule in wall time, kept to what calendars agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(super) frequency: Frequency,
    pub(super) interval: u16,
    pub(super) ends: Ends,
    pub(super) months: Vec<i8>,
    pub(super) month_days: Vec<i8>,
    pub(super) year_days: Vec<i16>,
    pub(super) days: Vec<RuleDay>,
    pub(super) positions: Vec<i16>,
    pub(super) week_start: Weekday,
}

/// The step of a rule. Nothing finer than a day: a listing meets at most once a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frequency {
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

/// A weekday of a rule: every one (`nth` is 0), or the nth of its month, from the end when negative.
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
        let (rule, times) = read(text, |moment| zone.wall(moment))?;
        if !times.allow(start.time()) {
            return Err(RuleRefused::TooOften);
        }
        let rule = rule.ending(until, start)?;
        if !rrule::begins(&rule, start) {
            return Err(RuleRefused::StartNotInRule);
        }
        Ok(rule)
    }

    /// The rule as text for the database: RFC 5545, its end in wall time.
    pub fn as_stored(&self) -> String {
        self.with_until(compact)
    }

    /// A rule from the database.
    pub fn from_stored(text: &str) -> Result<Rule, RuleRefused> {
        let (rule, times) = read(text, |moment| TimeZone::UTC.to_datetime(moment))?;
        if times == Times::default() { Ok(rule) } else { Err(RuleRefused::TooOften) }
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
        true
    }

    /// Whether calendars agree about it. What is not, is told them date by date.
    pub fn is_portable(&self) -> bool {
        true
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

    pub(super) fn every(frequency: Frequency) -> Rule {
        Rule {
            frequency,
            interval: 1,
            ends: Ends::Never,
            months: vec![],
            month_days: vec![],
            year_days: vec![],
            days: vec![],
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
        push_list(&mut parts, "BYYEARDAY", &self.year_days);
        push_list(&mut parts, "BYMONTHDAY", &self.month_days);
        push_list(&mut parts, "BYDAY", &self.days);
        push_list(&mut parts, "BYSETPOS", &self.positions);
        if self.week_start != Weekday::Monday {
            parts.push(format!("WKST={}", code_of(self.week_start)));
        }
        parts.join(";")
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
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

    proptest! {
        #[test]
        fn a_stored_rule_comes_back_as_it_was(
            frequency in prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
            interval in 1_u16..,
            end in prop::sample::select(vec!["", ";COUNT=7", ";UNTIL=20301231", ";UNTIL=20301231T101112"]),
            parts in prop::sample::subsequence(
                vec![";BYMONTH=10,11", ";BYMONTHDAY=-1,30", ";BYDAY=-1FR", ";BYDAY=MO,FR", ";BYSETPOS=-1", ";WKST=SU"],
                0..6,
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
        }
    }
}
