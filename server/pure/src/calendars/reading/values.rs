//! Values as calendars write them, read as generously as their meaning stays clear: days, times, lengths, points,
//! addresses.

use ical::property::Property;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use url::Url;

use crate::points::Point;

/// A time as a calendar writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// What the clocks show; midnight for a day.
    pub(super) wall: DateTime,
    pub(super) clock: Clock,
}

/// Whose clocks show a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// Nobody's: it is a day.
    Day,
    /// Those of wherever the reader is.
    Anywhere,
    /// UTC.
    Utc,
    /// Those of a zone that the file names, by its number.
    Zone(u16),
}

/// A length: days by the calendar, the rest by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) days: i32,
    pub(super) seconds: i64,
}

/// When an added date is, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasting {
    /// As long as the others.
    Usual,
    Until(Stamp),
    For(Length),
}

/// The parameter's first value.
pub(super) fn parameter<'a>(property: &'a Property, name: &str) -> Option<&'a str> {
    let (_, values) = property.params.as_ref()?.iter().find(|(known, _)| known == name)?;
    values.first().map(String::as_str)
}

/// The value as it stands.
pub(super) fn value(property: &Property) -> &str {
    property.value.as_deref().unwrap_or_default()
}

/// The value as text, also where it is written the way of calendars before 2000.
pub(super) fn text(property: &Property) -> String {
    let quoted =
        parameter(property, "ENCODING").is_some_and(|how| how.eq_ignore_ascii_case("QUOTED-PRINTABLE"));
    if quoted {
        return super::prose::unescaped(&printed(value(property)));
    }
    super::prose::unescaped(value(property))
}

/// Quoted-printable undone.
fn printed(raw: &str) -> String {
    let raw = raw.as_bytes();
    let mut out = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(&octet) = raw.get(at) {
        let hex = raw.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| octet == b'=').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(meant) => {
                out.push(meant);
                at += 3;
            }
            None => {
                out.push(octet);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The zone that a time names, and the time itself. A zone's name with a colon in it belongs between quotation marks;
/// where it is not, the line was split too early.
pub(super) fn zone_and_times(property: &Property) -> (Option<String>, &str) {
    let (zone, value) = (parameter(property, "TZID"), value(property).trim());
    match (zone, value.rsplit_once(':')) {
        (Some(zone), Some((more, times))) if read_time(value).is_none() => {
            (Some(format!("{zone}:{more}")), times.trim())
        }
        (zone, _) => (zone.map(str::to_owned), value),
    }
}

/// Whether the property says that its values are days.
pub(super) fn are_days(property: &Property) -> bool {
    parameter(property, "VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE"))
}

/// A day or a time, as RFC 5545 writes it or nearly so. `zone` is for those that are neither days nor in UTC.
pub(super) fn stamp(raw: &str, is_day: bool, zone: Clock) -> Option<Stamp> {
    let (wall, clock) = read_time(raw.trim())?;
    if is_day || clock == Clock::Day {
        return Some(Stamp { wall: wall.date().at(0, 0, 0, 0), clock: Clock::Day });
    }
    Some(Stamp { wall, clock: if clock == Clock::Anywhere { zone } else { clock } })
}

/// What the clocks show, and whether they are nobody's, anybody's or those of UTC.
fn read_time(raw: &str) -> Option<(DateTime, Clock)> {
    // Digits, whatever stands between them.
    let (day, rest) = digits(raw, 8, '-')?;
    let number = |from: usize, to: usize| day[from..to].parse::<i16>().ok();
    let (year, month, of_month) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(of_month).ok()?).ok()?;
    if !(EARLIEST..=LATEST).contains(&day.year()) {
        return None;
    }
    let midnight = day.at(0, 0, 0, 0);
    if matches!(rest, "" | "Z") {
        return Some((midnight, Clock::Day));
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (time, rest) = digits(rest, 6, ':').or_else(|| digits(rest, 4, ':'))?;
    let part = |from: usize, to: usize| time.get(from..to).map_or(Some(0), |part| part.parse::<i64>().ok());
    let (hour, minute, second) = (part(0, 2)?, part(2, 4)?, part(4, 6)?);
    // The end of a day, and a leap second.
    if hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute, second) != (0, 0)) {
        return None;
    }
    let seconds = hour * 3600 + minute * 60 + second.min(59);
    let wall = midnight.checked_add(SignedDuration::from_secs(seconds)).ok()?;
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    match rest {
        "" => Some((wall, Clock::Anywhere)),
        "Z" | "z" => Some((wall, Clock::Utc)),
        // Not of this standard, but of the next, and clear.
        _ => {
            let ahead = offset(rest)?;
            let utc = wall.checked_sub(SignedDuration::from_secs(i64::from(ahead))).ok()?;
            Some((utc, Clock::Utc))
        }
    }
}

/// The years that a calendar has: Apple's birthdays without a year are of 1604.
const EARLIEST: i16 = 1583;
const LATEST: i16 = 9998;

/// So many digits, with or without a mark after every second (every fourth at first for years), and what follows.
fn digits(raw: &str, wanted: usize, mark: char) -> Option<(String, &str)> {
    let mut found = String::with_capacity(wanted);
    for (at, character) in raw.char_indices() {
        if found.len() == wanted {
            return Some((found, &raw[at..]));
        }
        if character.is_ascii_digit() {
            found.push(character);
        } else if character != mark || found.len() < 2 {
            return None;
        }
    }
    (found.len() == wanted).then_some((found, ""))
}

/// Seconds ahead of UTC, such as `+0100`, `-03:30` or `+055328`.
pub(super) fn offset(raw: &str) -> Option<i32> {
    let raw = raw.trim();
    let sign = match raw.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits: String = raw[1..].chars().filter(|c| *c != ':').collect();
    if !digits.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| digits.get(from..from + 2).map_or(Some(0), |part| part.parse::<i32>().ok());
    let seconds = match digits.len() {
        2 | 4 | 6 => part(0)? * 3600 + part(2)? * 60 + part(4)?,
        _ => return None,
    };
    (seconds < 24 * 3600).then_some(sign * seconds)
}

/// A length such as `PT2H`, `P1W` or `P1DT12H`.
pub(super) fn length(raw: &str) -> Option<Length> {
    let raw = raw.trim().to_ascii_uppercase();
    let (sign, raw) = match raw.strip_prefix('-') {
        Some(raw) => (-1, raw),
        None => (1, raw.strip_prefix('+').unwrap_or(&raw)),
    };
    let mut length = Length { days: 0, seconds: 0 };
    let mut number = String::new();
    let mut in_time = false;
    let mut any = false;
    for character in raw.strip_prefix('P')?.chars() {
        if character.is_ascii_digit() {
            number.push(character);
            continue;
        }
        if character == 'T' && number.is_empty() {
            in_time = true;
            continue;
        }
        let counted: i32 = std::mem::take(&mut number).parse().ok()?;
        any = true;
        let seconds = |each: i64| i64::from(counted) * each * sign;
        match (character, in_time) {
            ('W', _) => length.days = length.days.checked_add(counted.checked_mul(7)?)?,
            ('D', _) => length.days = length.days.checked_add(counted)?,
            ('H', true) => length.seconds += seconds(3600),
            ('M', true) => length.seconds += seconds(60),
            ('S', true) => length.seconds += seconds(1),
            _ => return None,
        }
    }
    if sign < 0 {
        length.days = -length.days;
    }
    (any && number.is_empty()).then_some(length)
}

impl Length {
    /// A wall time so much later.
    pub(super) fn after(self, start: DateTime) -> DateTime {
        start
            .saturating_add(i64::from(self.days).days())
            .saturating_add(SignedDuration::from_secs(self.seconds))
    }
}

/// A moment, from a property that must be in UTC and often is not.
pub(super) fn moment(raw: &str) -> Option<Timestamp> {
    let (wall, _) = read_time(raw.trim())?;
    TimeZone::UTC.to_timestamp(wall).ok()
}

/// A point from `GEO`.
pub(super) fn point(raw: &str) -> Option<(f64, f64)> {
    let raw = raw.replace('\\', "");
    let (latitude, longitude) = raw.split_once([';', ','])?;
    let (latitude, longitude) = (latitude.trim().parse().ok()?, longitude.trim().parse().ok()?);
    Point::new(latitude, longitude).ok()?;
    Some((latitude, longitude))
}

/// An address on the web, and no other.
pub(super) fn web_address(raw: &str) -> Option<String> {
    const LONGEST: usize = 2000;
    let url = Url::parse(raw.trim()).ok()?;
    let leads_out = matches!(url.scheme(), "http" | "https") && url.host().is_some();
    let url = url.to_string();
    (leads_out && url.len() <= LONGEST).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;
    use proptest::prelude::*;

    fn read(raw: &str) -> Option<String> {
        let stamp = stamp(raw, false, Clock::Anywhere)?;
        let clock = match stamp.clock {
            Clock::Day => return Some(stamp.wall.date().to_string()),
            Clock::Anywhere => "",
            Clock::Utc => "Z",
            Clock::Zone(_) => "?",
        };
        Some(format!("{}{clock}", stamp.wall))
    }

    #[test]
    fn times_are_read_as_programs_write_them() {
        let cases = [
            ("20261201", "2026-12-01"),
            ("2026-12-01", "2026-12-01"),
            ("20261201Z", "2026-12-01"),
            ("20261201T190000", "2026-12-01T19:00:00"),
            (" 20261201T190000Z ", "2026-12-01T19:00:00Z"),
            ("20261201t1900z", "2026-12-01T19:00:00Z"),
            ("2026-12-01T19:00:00", "2026-12-01T19:00:00"),
            ("2026-12-01 19:00", "2026-12-01T19:00:00"),
            ("20261201T190000.000Z", "2026-12-01T19:00:00Z"),
            ("20261201T190000+0100", "2026-12-01T18:00:00Z"),
            ("2026-12-01T19:00:00-03:30", "2026-12-01T22:30:00Z"),
            ("20261201T240000", "2026-12-02T00:00:00"),
            ("20261231T235960Z", "2026-12-31T23:59:59Z"),
            ("16040229", "1604-02-29"),
        ];
        for (raw, expected) in cases {
            assert_eq!(read(raw).as_deref(), Some(expected), "{raw}");
        }
        for raw in [
            "",
            "tomorrow",
            "20261301",
            "20260230",
            "2026",
            "20261201T",
            "20261201T25",
            "20261201T250000",
            "20261201T240001",
            "20261201X190000",
            "20261201T190000CET",
            "00010101T000000Z",
            "99991231T235959Z",
            "२०२६१२०१",
            "20261201T1900é",
        ] {
            assert_eq!(read(raw), None, "{raw}");
        }
        assert_eq!(stamp("20261201T190000Z", true, Clock::Utc).unwrap().clock, Clock::Day);
    }

    #[test]
    fn lengths_are_read_and_added_by_the_calendar() {
        let cases = [
            ("PT2H", (0, 7200)),
            ("P1W", (7, 0)),
            ("p1dt12h30m5s", (1, 45_005)),
            ("+P1W2D", (9, 0)),
            ("-PT15M", (0, -900)),
            ("-P2D", (-2, 0)),
            ("PT0S", (0, 0)),
            ("P1DT", (1, 0)),
        ];
        for (raw, (days, seconds)) in cases {
            assert_eq!(length(raw), Some(Length { days, seconds }), "{raw}");
        }
        for raw in ["", "P", "PT", "2H", "PT2", "P2H", "PTH", "P1Y", "P99999999999D", "P2147483647W"] {
            assert_eq!(length(raw), None, "{raw}");
        }
        let start: DateTime = "2026-12-31T23:00:00".parse().unwrap();
        assert_eq!(length("P1DT2H").unwrap().after(start).to_string(), "2027-01-02T01:00:00");
    }

    #[test]
    fn a_zone_with_a_colon_in_its_name_is_found_again() {
        let cases = [
            ("DTSTART;TZID=Europe/Berlin:20261201T190000", Some("Europe/Berlin"), "20261201T190000"),
            (
                "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20261201T190000",
                Some("(UTC+01:00) Amsterdam, Berlin"),
                "20261201T190000",
            ),
            (
                "DTSTART;TZID=\"(UTC+01:00) Amsterdam\":20261201T190000",
                Some("(UTC+01:00) Amsterdam"),
                "20261201T190000",
            ),
            ("DTSTART:2026-12-01T19:00:00", None, "2026-12-01T19:00:00"),
        ];
        for (line, zone, time) in cases {
            let property = lines::property(line).unwrap();
            let (found, times) = zone_and_times(&property);
            assert_eq!((found.as_deref(), times), (zone, time), "{line}");
        }
    }

    #[test]
    fn points_and_addresses_lead_somewhere() {
        assert_eq!(point("53.41;-2.98"), Some((53.41, -2.98)));
        assert_eq!(point(" 53.41 , -2.98 "), Some((53.41, -2.98)));
        assert_eq!(point("53.41\\;-2.98"), Some((53.41, -2.98)));
        for raw in ["", "53.41", "91;0", "NaN;1", "a;b"] {
            assert_eq!(point(raw), None, "{raw}");
        }
        assert_eq!(web_address(" https://example.org/a b ").as_deref(), Some("https://example.org/a%20b"));
        for raw in [
            "",
            "example.org",
            "mailto:a@example.org",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc",
        ] {
            assert_eq!(web_address(raw), None, "{raw}");
        }
    }

    #[test]
    fn texts_of_old_calendars_are_read() {
        let line = "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 = tea=2C cake=";
        assert_eq!(text(&lines::property(line).unwrap()), "Café = tea, cake=");
    }

    proptest! {
        #[test]
        fn no_value_is_too_much(raw in "[0-9TZPWDHMS:;,.+-]{0,24}|.{0,24}") {
            let _ = (stamp(&raw, false, Clock::Utc), length(&raw), offset(&raw), point(&raw), web_address(&raw), moment(&raw));
            if let Some(length) = length(&raw) {
                let _ = (length.after(DateTime::MAX), length.after(DateTime::MIN));
            }
        }
    }
}
