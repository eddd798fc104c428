//! Rules arrive as text from people and from other calendars: this reads the parts one by one, and says of each
//! that cannot be kept why not.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use super::rule::{Ends, Frequency, MAX_CHARACTERS, Rule, RuleDay, RuleRefused, WEEKDAYS, end_of_day};

/// `BYHOUR`, `BYMINUTE` and `BYSECOND`: other programs like to repeat the start's own time there.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Times {
    hours: Vec<i8>,
    minutes: Vec<i8>,
    seconds: Vec<i8>,
}

impl Times {
    /// Whether they say no more than the start does already.
    pub(super) fn allow(&self, start: Time) -> bool {
        let same = |listed: &[i8], own: i8| listed.is_empty() || listed == [own];
        same(&self.hours, start.hour())
            && same(&self.minutes, start.minute())
            && same(&self.seconds, start.second())
    }
}

/// Reads the parts of a rule and holds them against each other; `wall` turns a UTC end into wall time.
pub(super) fn read(text: &str, wall: impl Fn(Timestamp) -> DateTime) -> Result<(Rule, Times), RuleRefused> {
    let text = text.trim();
    if text.chars().count() > MAX_CHARACTERS {
        return Err(RuleRefused::TooLong);
    }
    let text = match text.get(..6) {
        Some(prefix) if prefix.eq_ignore_ascii_case("RRULE:") => &text[6..],
        _ => text,
    };
    if text.is_empty() {
        return Err(RuleRefused::Empty);
    }
    let mut frequency = None;
    let mut times = Times::default();
    let mut rule = Rule::every(Frequency::Daily);
    let mut seen = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let unreadable = || RuleRefused::Unreadable(part.to_owned());
        let (name, value) = part.split_once('=').ok_or_else(unreadable)?;
        let name = part_named(name.trim())?;
        let value = value.trim().to_ascii_uppercase();
        if seen.contains(&name) {
            return Err(RuleRefused::Twice(name));
        }
        seen.push(name);
        match name {
            "FREQ" => frequency = Some(read_frequency(&value).ok_or_else(unreadable)??),
            "INTERVAL" => rule.interval = number(&value, 1, u16::MAX).ok_or_else(unreadable)?,
            "COUNT" => rule.ends = Ends::After(number(&value, 1, u32::MAX).ok_or_else(unreadable)?),
            "UNTIL" => rule.ends = Ends::Until(read_until(&value, &wall).ok_or_else(unreadable)?),
            "BYMONTH" => rule.months = numbers(&value, 1, 12).ok_or_else(unreadable)?,
            "BYMONTHDAY" => rule.month_days = signed(&value, 31).ok_or_else(unreadable)?,
            "BYYEARDAY" => rule.year_days = signed(&value, 366).ok_or_else(unreadable)?,
            "BYSETPOS" => rule.positions = signed(&value, 366).ok_or_else(unreadable)?,
            "BYDAY" => rule.days = list(&value, read_day).ok_or_else(unreadable)?,
            "BYHOUR" => times.hours = numbers(&value, 0, 23).ok_or_else(unreadable)?,
            "BYMINUTE" => times.minutes = numbers(&value, 0, 59).ok_or_else(unreadable)?,
            "BYSECOND" => times.seconds = numbers(&value, 0, 59).ok_or_else(unreadable)?,
            "WKST" => rule.week_start = weekday_of(&value).ok_or_else(unreadable)?,
            other => return Err(RuleRefused::Unportable(other)),
        }
    }
    if seen.contains(&"COUNT") && seen.contains(&"UNTIL") {
        return Err(RuleRefused::CountAndUntil);
    }
    rule.frequency = frequency.ok_or(RuleRefused::NoFrequency)?;
    hold_against_each_other(&rule)?;
    Ok((rule, times))
}

/// What RFC 5545 3.3.10 forbids, and what calendars were seen to read differently.
fn hold_against_each_other(rule: &Rule) -> Result<(), RuleRefused> {
    let mismatch = |part, beside| Err(RuleRefused::Mismatch { part, beside });
    let numbered = rule.days.iter().any(|day| day.nth != 0);
    match rule.frequency {
        Frequency::Daily | Frequency::Weekly if numbered => {
            return mismatch("BYDAY with a number", "FREQ=DAILY or FREQ=WEEKLY");
        }
        Frequency::Daily if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=DAILY"),
        Frequency::Weekly if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=WEEKLY"),
        Frequency::Monthly if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=MONTHLY"),
        Frequency::Weekly if !rule.month_days.is_empty() => return mismatch("BYMONTHDAY", "FREQ=WEEKLY"),
        Frequency::Yearly if numbered && rule.months.is_empty() => {
            return Err(RuleRefused::Unportable("BYDAY numbered within a year"));
        }
        Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly => {}
    }
    let picks = !(rule.days.is_empty()
        && rule.month_days.is_empty()
        && rule.year_days.is_empty()
        && rule.months.is_empty());
    if !rule.positions.is_empty() && !picks {
        return mismatch("BYSETPOS", "nothing to count");
    }
    Ok(())
}

/// The part's name as the standard writes it. Those that are only known to be refused are here as well.
fn part_named(raw: &str) -> Result<&'static str, RuleRefused> {
    const PARTS: [&str; 14] = [
        "FREQ",
        "INTERVAL",
        "COUNT",
        "UNTIL",
        "BYMONTH",
        "BYMONTHDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYSETPOS",
        "BYDAY",
        "BYHOUR",
        "BYMINUTE",
        "BYSECOND",
        "WKST",
    ];
    PARTS
        .into_iter()
        .find(|part| part.eq_ignore_ascii_case(raw))
        .ok_or_else(|| RuleRefused::UnknownPart(raw.to_owned()))
}

fn read_frequency(value: &str) -> Option<Result<Frequency, RuleRefused>> {
    Some(match value {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "HOURLY" | "MINUTELY" | "SECONDLY" => Err(RuleRefused::TooOften),
        _ => return None,
    })
}

/// An end is a day (all of it), a wall time or a moment in UTC.
fn read_until(value: &str, wall: impl Fn(Timestamp) -> DateTime) -> Option<DateTime> {
    match value.len() {
        8 => Date::strptime("%Y%m%d", value).ok().map(end_of_day),
        15 => DateTime::strptime("%Y%m%dT%H%M%S", value).ok(),
        16 => {
            let utc = DateTime::strptime("%Y%m%dT%H%M%S", value.strip_suffix('Z')?).ok()?;
            TimeZone::UTC.to_timestamp(utc).ok().map(wall)
        }
        _ => None,
    }
}

fn read_day(raw: &str) -> Option<RuleDay> {
    let (nth, day) = raw.split_at_checked(raw.len().checked_sub(2)?)?;
    let day = weekday_of(day)?;
    if nth.is_empty() {
        return Some(RuleDay { nth: 0, day });
    }
    // Within a month: five at most, from either end.
    let nth: i8 = nth.parse().ok()?;
    (nth != 0 && (-5..=5).contains(&nth)).then_some(RuleDay { nth, day })
}

fn number<N: FromStr + PartialOrd + Copy>(raw: &str, least: N, most: N) -> Option<N> {
    raw.parse().ok().filter(|number| *number >= least && *number <= most)
}

fn numbers(raw: &str, least: i8, most: i8) -> Option<Vec<i8>> {
    list(raw, |one| number(one, least, most))
}

/// Numbers from `-most` to `most` without nought: counted from the start, or from the end.
fn signed<N>(raw: &str, most: i16) -> Option<Vec<N>>
where
    N: TryFrom<i16>,
{
    list(raw, |one| {
        let number: i16 = number(one, -most, most)?;
        if number == 0 { None } else { N::try_from(number).ok() }
    })
}

fn list<T>(raw: &str, read_one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    raw.split(',').map(|one| read_one(one.trim())).collect()
}

fn weekday_of(code: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(known, _)| *known == code).map(|(_, day)| *day)
}
