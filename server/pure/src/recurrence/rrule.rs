//! The `rrule` crate is fed wall time as if it were UTC, and nothing else: its own zone data is old, and it
//! refuses dates that fall where clocks change. Places come later, from `zones`.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::rule::{Frequency, Rule};

/// Every start that a rule gives, from the first on, in wall time. Whoever takes from it must stop: most rules
/// never end. A search for the next date is given up by the crate after 100,000 steps.
pub(super) fn starts(rule: &Rule, start: DateTime) -> impl Iterator<Item = DateTime> {
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

/// Whether the first date is one that the rule gives. An impossible rule (30 February) is found out without
/// searching for its next date, which would take the crate ten thousand years.
pub(super) fn begins(rule: &Rule, start: DateTime) -> bool {
    may_fall_on(rule, start.date()) && starts(rule, start).next() == Some(start)
}

/// Whether no part of the rule speaks against a day. What is left to the crate is counting.
fn may_fall_on(rule: &Rule, day: Date) -> bool {
    fn has<N: PartialEq + Copy>(listed: &[N], from_start: N, from_end: N) -> bool {
        listed.is_empty() || listed.contains(&from_start) || listed.contains(&from_end)
    }
    let of_month = has(&rule.month_days, day.day(), day.day() - day.days_in_month() - 1);
    let of_year = has(&rule.year_days, day.day_of_year(), day.day_of_year() - day.days_in_year() - 1);
    let of_week = rule.days.is_empty() || rule.days.iter().any(|listed| listed.day == day.weekday());
    let countable = rule.positions.iter().any(|position| position.abs() <= most_in_a_period(rule));
    has(&rule.months, day.month(), day.month())
        && of_month
        && of_year
        && of_week
        && (rule.positions.is_empty() || countable)
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
    match rule.frequency {
        Frequency::Daily => 1,
        Frequency::Weekly => i16::try_from(rule.days.len().clamp(1, 7)).unwrap_or(7),
        Frequency::Monthly => in_a_month(),
        Frequency::Yearly => 366,
    }
}
