//! What a date is called in an address: by its day, and where it shares that day with an earlier one by its hour, too.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use thiserror::Error;

use super::{Occurrence, Schedule, planned_on};

/// The name of a date in an address: `2026-12-09`, or `2026-12-09-1900` for one that is not the first of its day. The
/// day and hour are those that were planned, wherever the date was moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateName {
    day: Date,
    time: Option<Time>,
}

/// No date can be called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("it names no date")]
pub struct NoName;

impl DateName {
    /// The day that was planned.
    pub fn day(self) -> Date {
        self.day
    }

    /// Day and hour, whether or not it shares its day.
    pub fn in_full(original: DateTime) -> DateName {
        DateName { day: original.date(), time: Some(original.time()) }
    }

    /// Whether this may be the name of a date.
    pub fn fits(self, original: DateTime) -> bool {
        self.day == original.date() && self.time.is_none_or(|time| time == original.time())
    }
}

impl From<Date> for DateName {
    fn from(day: Date) -> DateName {
        DateName { day, time: None }
    }
}

impl fmt::Display for DateName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(out, "{}", self.day),
            Some(time) if time.second() == 0 => write!(out, "{}-{}", self.day, time.strftime("%H%M")),
            Some(time) => write!(out, "{}-{}", self.day, time.strftime("%H%M%S")),
        }
    }
}

impl FromStr for DateName {
    type Err = NoName;

    fn from_str(raw: &str) -> Result<DateName, NoName> {
        let day = |raw: &str| raw.parse::<Date>().map_err(|_| NoName);
        let Some((before, hour)) = raw.split_at_checked(10).filter(|(_, rest)| !rest.is_empty()) else {
            return Ok(day(raw)?.into());
        };
        let format = match hour.len() {
            5 => "-%H%M",
            7 => "-%H%M%S",
            _ => return Err(NoName),
        };
        let time = Time::strptime(format, hour).map_err(|_| NoName)?;
        Ok(DateName { day: day(before)?, time: Some(time) })
    }
}

impl Schedule {
    /// What a date with this planned start is called.
    pub fn name_of(&self, original: DateTime) -> DateName {
        let plain = DateName::from(original.date());
        // One rule at one hour gives a day no second date.
        let one_a_day = self.later.is_empty()
            && self.added.is_empty()
            && self.rule.as_ref().is_none_or(super::Rule::keeps_hour);
        let is_first =
            || planned_on(self, original.date()).first().is_none_or(|first| first.original == original);
        if one_a_day || is_first() { plain } else { DateName::in_full(original) }
    }

    /// The date that is called so, wherever it was moved to. A day alone means its first.
    pub fn date_called(&self, name: DateName) -> Option<Occurrence> {
        planned_on(self, name.day).into_iter().find(|date| name.fits(date.original))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Added, Rule};
    use crate::zones::Zone;
    use jiff::civil::date;

    #[test]
    fn names_are_read_as_they_are_written() {
        for raw in ["2026-12-09", "2026-12-09-1900", "2026-12-09-190030", "2026-12-09-0000"] {
            assert_eq!(raw.parse::<DateName>().map(|name| name.to_string()), Ok(raw.to_owned()));
        }
        for raw in [
            "",
            "2026-12-9x",
            "2026-12-09-",
            "2026-12-09-19",
            "2026-12-09-2500",
            "2026-12-09T19:00",
            "2026-13-09",
        ] {
            assert_eq!(raw.parse::<DateName>(), Err(NoName), "{raw}");
        }
    }

    #[test]
    fn of_two_dates_on_a_day_each_has_a_name() {
        let (start, end) = (date(2026, 12, 9).at(19, 0, 0, 0), date(2026, 12, 9).at(21, 0, 0, 0));
        let mut series = Schedule {
            rule: Rule::from_stored("FREQ=WEEKLY").ok(),
            ..Schedule::once(start, end, false, Zone::parse("Europe/London").unwrap())
        };
        let name = |series: &Schedule, original| series.name_of(original).to_string();
        assert_eq!(name(&series, start), "2026-12-09");
        let early = date(2026, 12, 9).at(14, 0, 0, 0);
        series.added = vec![Added { start: early, end: early, uid: String::new() }];
        assert_eq!(
            (name(&series, early), name(&series, start)),
            ("2026-12-09".into(), "2026-12-09-1900".into())
        );
        for original in [early, start] {
            let found = series.date_called(series.name_of(original)).map(|date| date.original);
            assert_eq!(found, Some(original));
            // In full, each is found whatever else is there.
            assert_eq!(
                series.date_called(DateName::in_full(original)).map(|date| date.original),
                Some(original)
            );
        }
        assert_eq!(series.date_called("2026-12-09-1500".parse().unwrap()), None);
    }
}
