//! Rules arrive as text from people and from other calendars: this reads the parts one by one, and says of each
//! that cannot be kept why not.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

use super::rule::{Ends, Frequency, MAX_CHARACTERS, Rule, RuleDay, RuleRefused, WEEKDAYS, end_of_day};

/// Who brings a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// A person, who can still say it another way: only what calendars agree on.
    Form,
    /// Another calendar, or our own database: everything that the standard allows.
    Import,
}

/// Reads the parts of a rule and holds them against each other; `wall` turns a UTC end into wall time.
pub(super) fn read(
    text: &str,
    door: Door,
    wall: impl Fn(Timestamp) -> DateTime,
) -> Result<Rule, RuleRefused> {
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
            "FREQ" => {
                let read = read_frequency(&value).ok_or_else(unreadable)?;
                if door == Door::Form && !read.in_days() {
                    return Err(RuleRefused::TooOften);
                }
                frequency = Some(read);
            }
            // Some programs write nought for "every one".
            "INTERVAL" if door == Door::Import && value == "0" => {}
            "INTERVAL" => rule.interval = number(&value, 1, u16::MAX).ok_or_else(unreadable)?,
            "COUNT" => rule.ends = Ends::After(number(&value, 1, u32::MAX).ok_or_else(unreadable)?),
            "UNTIL" => rule.ends = Ends::Until(read_until(&value, &wall).ok_or_else(unreadable)?),
            "BYMONTH" => rule.months = numbers(&value, 1, 12).ok_or_else(unreadable)?,
            "BYMONTHDAY" => rule.month_days = signed(&value, 31).ok_or_else(unreadable)?,
            "BYYEARDAY" => rule.year_days = signed(&value, 366).ok_or_else(unreadable)?,
            "BYSETPOS" => rule.positions = signed(&value, 366).ok_or_else(unreadable)?,
            "BYWEEKNO" if door == Door::Form => return Err(RuleRefused::Unportable("BYWEEKNO")),
            "BYWEEKNO" => rule.weeks = signed(&value, 53).ok_or_else(unreadable)?,
            "BYDAY" => {
                let most = if door == Door::Form { WEEKS_OF_A_MONTH } else { WEEKS_OF_A_YEAR };
                rule.days = list(&value, |day| read_day(day, most)).ok_or_else(unreadable)?;
            }
            "BYHOUR" => rule.times.hours = numbers(&value, 0, 23).ok_or_else(unreadable)?,
            "BYMINUTE" => rule.times.minutes = numbers(&value, 0, 59).ok_or_else(unreadable)?,
            // A leap second is none of ours: the minute is over.
            "BYSECOND" => {
                let seconds = numbers(&value, 0, 60).ok_or_else(unreadable)?;
                rule.times.seconds = seconds.into_iter().map(|second| second.min(59)).collect();
            }
            "WKST" => rule.week_start = weekday_of(&value).ok_or_else(unreadable)?,
            // RFC 7529: the calendar that everybody means, with the dates that it lacks left out.
            "RSCALE" if door == Door::Import && value == "GREGORIAN" => {}
            "SKIP" if door == Door::Import && value == "OMIT" => {}
            other => return Err(RuleRefused::UnknownPart(other.to_owned())),
        }
    }
    if seen.contains(&"COUNT") && seen.contains(&"UNTIL") {
        return Err(RuleRefused::CountAndUntil);
    }
    rule.frequency = frequency.ok_or(RuleRefused::NoFrequency)?;
    hold_against_each_other(&rule, door)?;
    Ok(rule)
}

/// What RFC 5545 3.3.10 forbids, and at the form what calendars were seen to read differently.
fn hold_against_each_other(rule: &Rule, door: Door) -> Result<(), RuleRefused> {
    let mismatch = |part, beside| Err(RuleRefused::Mismatch { part, beside });
    let numbered = rule.days.iter().any(|day| day.nth != 0);
    let beyond_a_month = rule.days.iter().any(|day| day.nth.abs() > WEEKS_OF_A_MONTH);
    match rule.frequency {
        Frequency::Daily | Frequency::Weekly if numbered => {
            return mismatch("BYDAY with a number", "FREQ=DAILY or FREQ=WEEKLY");
        }
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly if numbered => {
            return mismatch("BYDAY with a number", "a step of less than a day");
        }
        Frequency::Daily if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=DAILY"),
        Frequency::Weekly if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=WEEKLY"),
        Frequency::Monthly if !rule.year_days.is_empty() => return mismatch("BYYEARDAY", "FREQ=MONTHLY"),
        Frequency::Weekly if !rule.month_days.is_empty() => return mismatch("BYMONTHDAY", "FREQ=WEEKLY"),
        Frequency::Yearly if rule.counts_in_years() && door == Door::Form => {
            return Err(RuleRefused::Unportable("BYDAY numbered within a year"));
        }
        Frequency::Yearly if numbered && !rule.weeks.is_empty() => {
            return mismatch("BYDAY with a number", "BYWEEKNO");
        }
        Frequency::Monthly | Frequency::Yearly if beyond_a_month && !rule.counts_in_years() => {
            return mismatch("BYDAY with a number above five", "months");
        }
        Frequency::Secondly
        | Frequency::Minutely
        | Frequency::Hourly
        | Frequency::Daily
        | Frequency::Weekly
        | Frequency::Monthly
        | Frequency::Yearly => {}
    }
    if !rule.weeks.is_empty() && rule.frequency != Frequency::Yearly {
        return mismatch("BYWEEKNO", "another FREQ than YEARLY");
    }
    let picks_days = !(rule.days.is_empty()
        && rule.month_days.is_empty()
        && rule.year_days.is_empty()
        && rule.weeks.is_empty()
        && rule.months.is_empty());
    let picks = picks_days || (door == Door::Import && !rule.times.is_empty());
    if !rule.positions.is_empty() && !picks {
        return mismatch("BYSETPOS", "nothing to count");
    }
    // Each of them is held until the last is counted.
    if !rule.positions.is_empty() && rule.times.on_a_day() > MOST_TIMES_TO_COUNT {
        return Err(RuleRefused::TooOften);
    }
    Ok(())
}

/// The most times of one day from which `BYSETPOS` may pick.
const MOST_TIMES_TO_COUNT: usize = 96;

/// The most of one weekday that a month has, and a year.
const WEEKS_OF_A_MONTH: i8 = 5;
const WEEKS_OF_A_YEAR: i8 = 53;

/// The part's name as the standard writes it. Those that are only known to be refused are here as well.
fn part_named(raw: &str) -> Result<&'static str, RuleRefused> {
    const PARTS: [&str; 16] = [
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
        "RSCALE",
        "SKIP",
    ];
    PARTS
        .into_iter()
        .find(|part| part.eq_ignore_ascii_case(raw))
        .ok_or_else(|| RuleRefused::UnknownPart(raw.to_owned()))
}

fn read_frequency(value: &str) -> Option<Frequency> {
    use Frequency::{Daily, Hourly, Minutely, Monthly, Secondly, Weekly, Yearly};
    [Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly]
        .into_iter()
        .find(|frequency| frequency.to_string() == value)
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

fn read_day(raw: &str, most: i8) -> Option<RuleDay> {
    let (nth, day) = raw.split_at_checked(raw.len().checked_sub(2)?)?;
    let day = weekday_of(day)?;
    if nth.is_empty() {
        return Some(RuleDay { nth: 0, day });
    }
    // From either end.
    let nth: i8 = nth.parse().ok()?;
    (nth != 0 && (-most..=most).contains(&nth)).then_some(RuleDay { nth, day })
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
