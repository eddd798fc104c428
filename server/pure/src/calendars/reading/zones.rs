//! Every program has names of its own for the zones of the world, and some only say what the clocks do there: each is
//! traced back to a zone whose rules are kept up to date.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use windows_timezones::WindowsTimezone;

use super::doubts::{Doubt, Doubts, Quoted};
use crate::recurrence::Rule;
use crate::zones::{self, Zone};

/// What a file says about a zone of its own.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    /// The zone's name in the IANA database, where a program adds it.
    pub(super) location: Option<String>,
    pub(super) observances: Vec<Observance>,
}

/// What the clocks show from some moments on.
#[derive(Debug, Clone, Default)]
pub(super) struct Observance {
    /// As the clocks showed it just before.
    pub(super) start: Option<DateTime>,
    pub(super) before: Option<i32>,
    pub(super) after: Option<i32>,
    pub(super) rule: Option<String>,
    pub(super) more: Vec<DateTime>,
}

/// The most that is kept of a zone.
pub(super) const OBSERVANCES_MOST: usize = 200;
/// The most zones of a file that need more than a look at their name.
const UNCLEAR_MOST: usize = 200;
const NAMED_MOST: usize = 2000;
/// The most characters of a name.
const NAME_MOST: usize = 200;

/// The zones that a file names, each under a number.
#[derive(Default)]
pub(super) struct Names {
    named: Vec<Named>,
    numbers: HashMap<(Option<u32>, Box<str>), u16>,
    told: HashMap<(u32, Box<str>), Told>,
    unclear: usize,
}

struct Named {
    name: Box<str>,
    /// The calendar that named it, unless the name is clear.
    calendar: Option<u32>,
    clear: Option<Zone>,
    /// Where it was named first.
    line: u32,
    /// The years for which it is needed.
    years: (i16, i16),
}

impl Names {
    /// The number of a zone that a line names. `None` when the file names more than can be looked at.
    pub(super) fn number(&mut self, name: &str, calendar: u32, line: u32) -> Option<u16> {
        let name = shortened(name);
        for key in [None, Some(calendar)] {
            if let Some(number) = self.numbers.get(&(key, Box::from(name))) {
                return Some(*number);
            }
        }
        let clear = by_name(name);
        if self.named.len() >= NAMED_MOST || (clear.is_none() && self.unclear >= UNCLEAR_MOST) {
            return None;
        }
        self.unclear += usize::from(clear.is_none());
        let number = u16::try_from(self.named.len()).ok()?;
        let calendar = Some(calendar).filter(|_| clear.is_none());
        self.numbers.insert((calendar, name.into()), number);
        self.named.push(Named { name: name.into(), calendar, clear, line, years: (i16::MAX, i16::MIN) });
        Some(number)
    }

    /// Notes that a zone is needed in a year.
    pub(super) fn needed(&mut self, number: u16, year: i16) {
        if let Some(named) = self.named.get_mut(usize::from(number)) {
            named.years = (named.years.0.min(year), named.years.1.max(year));
        }
    }

    /// Keeps what a file says about a zone, where its name does not say it.
    pub(super) fn tell(&mut self, calendar: u32, name: &str, told: Told) {
        let name = shortened(name);
        if self.told.len() < UNCLEAR_MOST && by_name(name).is_none() {
            self.told.insert((calendar, name.into()), told);
        }
    }

    /// The zones by their numbers. One that nobody knows is read as the home of its calendar, which has a number
    /// itself, or as UTC.
    pub(super) fn resolved(&self, home: impl Fn(u32) -> Option<u16>, doubts: &mut Doubts) -> Vec<Zone> {
        let mut offsets = Offsets::default();
        let known: Vec<Option<Zone>> =
            self.named.iter().map(|named| self.resolve(named, &mut offsets)).collect();
        let all = &known;
        let or_home = |(named, known): (&Named, &Option<Zone>)| {
            known.clone().unwrap_or_else(|| {
                let home =
                    named.calendar.and_then(&home).and_then(|number| all.get(usize::from(number))?.clone());
                let used = home.unwrap_or_else(Zone::utc);
                let doubt = Doubt::Zone { name: Quoted::new(&named.name), used: Quoted::new(used.name()) };
                doubts.add(named.line, doubt);
                used
            })
        };
        self.named.iter().zip(&known).map(or_home).collect()
    }

    fn resolve(&self, named: &Named, offsets: &mut Offsets) -> Option<Zone> {
        if let Some(clear) = &named.clear {
            return Some(clear.clone());
        }
        let told = self.told.get(&(named.calendar.unwrap_or_default(), named.name.clone()));
        told.and_then(|told| by_name(told.location.as_deref()?))
            .or_else(|| offsets.zone_of(told?, named.years, &named.name))
            .or_else(|| by_short_name(&named.name))
    }
}

/// A name without what some programs leave around it, and no longer than names are.
fn shortened(name: &str) -> &str {
    let name = name.trim().trim_matches('"');
    name.char_indices().nth(NAME_MOST).map_or(name, |(end, _)| &name[..end])
}

/// The zone of a name that leaves no doubt: the IANA database's, Windows', or one of those in the wrappings that some
/// programs put around them.
pub(super) fn by_name(name: &str) -> Option<Zone> {
    let name = name.trim();
    if matches!(name.to_ascii_uppercase().as_str(), "UTC" | "Z" | "ETC/UTC") {
        return Some(Zone::utc());
    }
    if let Ok(windows) = name.parse::<WindowsTimezone>() {
        return Zone::parse(of_today(windows.tzdb_id())).ok();
    }
    let with_place =
        |name: &str| name.contains('/').then(|| Zone::parse(&name.replace(' ', "_")).ok()).flatten();
    with_place(name).or_else(|| {
        // `/mozilla.org/20050126_1/America/Argentina/Buenos_Aires`: the longest end that is a name.
        let ends = name.match_indices('/').map(|(at, _)| &name[at + 1..]);
        let [first, second, third] = last_three(ends);
        [first, second, third].into_iter().flatten().find_map(with_place)
    })
}

/// Unicode keeps the oldest name of a zone for ever; the database has moved on.
fn of_today(name: &str) -> &str {
    const RENAMED: [(&str, &str); 8] = [
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/Godthab", "America/Nuuk"),
        ("America/Indianapolis", "America/Indiana/Indianapolis"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Asia/Katmandu", "Asia/Kathmandu"),
        ("Asia/Rangoon", "Asia/Yangon"),
        ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
        ("Europe/Kiev", "Europe/Kyiv"),
    ];
    RENAMED.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new)
}

/// The last three of some texts, the earliest first.
fn last_three<'a>(texts: impl Iterator<Item = &'a str>) -> [Option<&'a str>; 3] {
    texts.fold([None; 3], |[_, second, third], text| [second, third, Some(text)])
}

/// The zone of a name that may mean more than one, when the file itself says nothing about it.
fn by_short_name(name: &str) -> Option<Zone> {
    let words = name.trim();
    let (ahead, cities) = match words.strip_prefix('(').and_then(|inside| inside.split_once(')')) {
        // `(UTC+01:00) Amsterdam, Berlin`, as Windows shows it to people.
        Some((ahead, cities)) => (Some(ahead), cities.trim()),
        None => (None, words),
    };
    let ahead = ahead.and_then(offset_in);
    let fits = |zone: &Zone| ahead.is_none_or(|ahead| standard_offset(zone) == Some(ahead));
    american(cities)
        .or_else(|| by_city(cities))
        .filter(fits)
        .or_else(|| Zone::parse(words).ok())
        .or_else(|| {
            Zone::parse(&words.replacen(['_', '-'], "/", 1))
                .ok()
                .filter(|_| words.starts_with(char::is_alphabetic))
        })
        .or_else(|| winter_and_summer(words))
        .or_else(|| fixed(ahead.or_else(|| offset_in(words))?))
}

/// A zone that is so far ahead in winter and so far in summer: `GMT-05.00/-04.00`.
fn winter_and_summer(words: &str) -> Option<Zone> {
    let (winter, summer) = words.split_once('/')?;
    let wanted = (offset_in(winter)?, offset_in(summer)?);
    WELL_KNOWN.into_iter().filter_map(|name| Zone::parse(name).ok()).find(|zone| {
        let [first, second] = offsets_in_2025(zone);
        (first.min(second), first.max(second)) == wanted
    })
}

/// What people in North America call their zones, and Windows with them.
fn american(name: &str) -> Option<Zone> {
    // By these letters mail has always meant the whole year's zone (RFC 822).
    let letters = match name.trim().to_ascii_uppercase().as_str() {
        "EST" | "EDT" => Some("America/New_York"),
        "CST" | "CDT" => Some("America/Chicago"),
        "MST" | "MDT" => Some("America/Denver"),
        "PST" | "PDT" => Some("America/Los_Angeles"),
        _ => None,
    };
    const ZONES: [(&str, &str); 9] = [
        ("newfoundland", "America/St_Johns"),
        ("atlantic time", "America/Halifax"),
        ("eastern", "America/New_York"),
        ("central time", "America/Chicago"),
        ("mountain time", "America/Denver"),
        ("arizona", "America/Phoenix"),
        ("pacific", "America/Los_Angeles"),
        ("alaska", "America/Anchorage"),
        ("hawaii", "Pacific/Honolulu"),
    ];
    let name = name.to_ascii_lowercase();
    let words = ZONES.iter().find(|(known, _)| name.starts_with(known)).map(|(_, zone)| *zone);
    Zone::parse(letters.or(words)?).ok()
}

/// The first city of a list that has a zone named for it.
fn by_city(cities: &str) -> Option<Zone> {
    cities.split([',', '/', ';']).take(10).find_map(|city| {
        let city = city.trim().replace(' ', "_");
        let is_its = |zone: &&Zone| {
            zone.name().rsplit_once('/').is_some_and(|(_, last)| last.eq_ignore_ascii_case(&city))
        };
        PLACES.iter().find(is_its).cloned()
    })
}

/// Seconds ahead of UTC, from `UTC+01:00`, `GMT -0500` or `UTC`.
fn offset_in(name: &str) -> Option<i32> {
    let upper = name.trim().to_ascii_uppercase();
    let rest = ["UTC", "GMT"].iter().find_map(|start| upper.strip_prefix(start)).unwrap_or(&upper).trim();
    if rest.is_empty() && !upper.is_empty() {
        return Some(0);
    }
    let rest = rest.replace(['.', ' '], ":").replace('\u{2212}', "-");
    // `UTC+1` as well.
    super::values::offset(&rest).or_else(|| {
        super::values::offset(&format!("{}0{}", rest.get(..1)?, rest.get(1..2)?)).filter(|_| rest.len() == 2)
    })
}

/// A zone that is always so far ahead, if there is one.
fn fixed(ahead: i32) -> Option<Zone> {
    match (ahead % 3600, ahead / 3600) {
        (0, 0) => Some(Zone::utc()),
        // These names count the other way.
        (0, hours) => Zone::parse(&format!("Etc/GMT{:+}", -hours)).ok(),
        _ => None,
    }
}

/// How far ahead of UTC the clocks are outside of summer.
fn standard_offset(zone: &Zone) -> Option<i32> {
    offsets_in_2025(zone).into_iter().min()
}

/// How far ahead of UTC the clocks were in January and in July.
fn offsets_in_2025(zone: &Zone) -> [i32; 2] {
    let on = |day: Date| zone.time_zone().to_offset(zone.at(day.at(12, 0, 0, 0))).seconds();
    [on(date(2025, 1, 15)), on(date(2025, 7, 15))]
}

/// Zones by what their clocks show: a place comes before another whose clocks do the same.
const WELL_KNOWN: [&str; 44] = [
    "UTC",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Athens",
    "Europe/Moscow",
    "Europe/Istanbul",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Halifax",
    "America/St_Johns",
    "America/Mexico_City",
    "America/Bogota",
    "America/Caracas",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
    "America/Santiago",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Jerusalem",
    "Asia/Dubai",
    "Asia/Tehran",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Asia/Seoul",
    "Australia/Perth",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Atlantic/Azores",
    "Atlantic/Reykjavik",
];

/// The well-known ones first, then all.
static PLACES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    let names = WELL_KNOWN.into_iter().map(str::to_owned).chain(zones::all());
    names.filter_map(|name| Zone::parse(&name).ok()).collect()
});

/// Finds zones by their offsets, and keeps what it found for other names of the same clocks.
#[derive(Default)]
struct Offsets(HashMap<(i16, Vec<i32>), Option<Zone>>);

impl Offsets {
    /// The zone whose clocks showed the same as a file says of its own, in the last years for which it is needed;
    /// one that the file's name mentions before others.
    fn zone_of(&mut self, told: &Told, years: (i16, i16), name: &str) -> Option<Zone> {
        // Only ever named as a home.
        let last = if years.0 > years.1 { 2026 } else { years.1.clamp(1970, 2100) };
        let moments = moments_of(last);
        let wanted = offsets_of(told, &moments)?;
        let same = |zone: &&Zone| {
            let clocks = zone.time_zone();
            moments.iter().zip(&wanted).all(|(moment, offset)| clocks.to_offset(*moment).seconds() == *offset)
        };
        if let Some(mentioned) = mentioned(name).filter(same) {
            return Some(mentioned.clone());
        }
        if let Some(found) = self.0.get(&(last, wanted.clone())) {
            return found.clone();
        }
        // Nobody there is on that time: at least the hour is right.
        let found = PLACES.iter().find(same).cloned().or_else(|| {
            let only = wanted.first().filter(|first| wanted.iter().all(|offset| offset == *first))?;
            fixed(*only)
        });
        self.0.insert((last, wanted), found.clone());
        found
    }
}

/// A zone whose city stands in a name.
fn mentioned(name: &str) -> Option<&'static Zone> {
    let name = name.to_ascii_lowercase().replace(' ', "_");
    PLACES.iter().find(|zone| {
        zone.name().split_once('/').is_some_and(|(_, place)| {
            let city = place.rsplit('/').next().unwrap_or(place);
            let mut starts = name.char_indices().map(|(start, _)| &name[start..]);
            let begins =
                |rest: &str| rest.get(..city.len()).is_some_and(|start| start.eq_ignore_ascii_case(city));
            city.len() > 3 && starts.any(begins)
        })
    })
}

/// Moments at which clocks are compared: twice a month in three years.
fn moments_of(last: i16) -> Vec<Timestamp> {
    let days = (last - 1..=last + 1)
        .flat_map(|year| (1..=12).flat_map(move |month| [(year, month, 4), (year, month, 19)]));
    days.filter_map(|(year, month, day)| {
        TimeZone::UTC.to_timestamp(Date::new(year, month, day).ok()?.at(12, 0, 0, 0)).ok()
    })
    .collect()
}

/// What the clocks show at some moments by what a file says, in seconds ahead of UTC. `None` if it says nothing.
fn offsets_of(told: &Told, moments: &[Timestamp]) -> Option<Vec<i32>> {
    let (first, last) =
        (TimeZone::UTC.to_datetime(*moments.first()?), TimeZone::UTC.to_datetime(*moments.last()?));
    let from = first.saturating_sub(SignedDuration::from_hours(3 * 366 * 24));
    // The moment, what the clocks show from then on, and what they showed before.
    let mut onsets: Vec<(DateTime, i32, i32)> = Vec::new();
    for observance in &told.observances {
        let (Some(start), Some(after)) = (observance.start, observance.after) else { continue };
        let before = observance.before.unwrap_or(after);
        // An end in UTC is one by the clocks as they were before.
        let clocks = fixed(before).unwrap_or_else(Zone::utc);
        let rule = observance.rule.as_deref().and_then(|rule| Rule::from_imported(rule, start, &clocks).ok());
        let rule = rule.filter(|rule| rule.is_of_every_year() && rule.first(start).0.is_some());
        let by_rule = rule.map_or_else(Vec::new, |rule| rule.between(start, from, last, 100));
        let walls = by_rule.into_iter().chain(observance.more.iter().copied()).chain([start]);
        onsets.extend(
            walls.map(|wall| {
                (wall.saturating_sub(SignedDuration::from_secs(i64::from(before))), after, before)
            }),
        );
    }
    onsets.sort_unstable();
    let (_, _, at_first) = onsets.first()?;
    Some(
        moments
            .iter()
            .map(|moment| {
                let moment = TimeZone::UTC.to_datetime(*moment);
                let known = onsets.partition_point(|(onset, _, _)| *onset <= moment);
                known.checked_sub(1).map_or(*at_first, |index| onsets[index].1)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_known_by_the_names_that_programs_give_them() {
        let cases = [
            ("Europe/Berlin", "Europe/Berlin"),
            ("europe/berlin", "Europe/Berlin"),
            ("America/New York", "America/New_York"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("GMT Standard Time", "Europe/London"),
            ("Eastern Standard Time", "America/New_York"),
            ("India Standard Time", "Asia/Kolkata"),
            ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
            (
                "/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires",
                "America/Argentina/Buenos_Aires",
            ),
            ("/freeassociation.sourceforge.net/Tzfile/Australia/Lord_Howe", "Australia/Lord_Howe"),
            ("US/Eastern", "US/Eastern"),
            ("UTC", "UTC"),
            ("Etc/UTC", "UTC"),
        ];
        for (name, zone) in cases {
            assert_eq!(by_name(name).as_ref().map(Zone::name), Some(zone), "{name}");
        }
        for name in [
            "",
            "Mars/Olympus",
            "Berlin",
            "EST",
            "GMT",
            "(UTC+01:00) Berlin",
            "/",
            "a/b/c/d/e",
            "../../etc/passwd",
        ] {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn names_that_say_less_are_read_as_what_they_most_likely_mean() {
        let cases = [
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
            ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
            ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
            ("(GMT-08.00) Pacific Time (US & Canada)/Tijuana", "America/Los_Angeles"),
            ("(GMT+05:30) Kolkata, Chennai, Mumbai, New Delhi", "Asia/Kolkata"),
            ("Central Time (US & Canada)", "America/Chicago"),
            ("Berlin", "Europe/Berlin"),
            ("New York", "America/New_York"),
            ("CET", "CET"),
            ("GMT+0200", "Etc/GMT-2"),
            ("UTC-5", "Etc/GMT+5"),
            ("(UTC+03:00) Nowhere", "Etc/GMT-3"),
            ("GMT", "GMT"),
            ("EST", "America/New_York"),
            ("America_New_York", "America/New_York"),
            ("US-Eastern", "US/Eastern"),
            ("GMT-05.00/-04.00", "America/New_York"),
        ];
        for (name, zone) in cases {
            assert_eq!(by_short_name(name).as_ref().map(Zone::name), Some(zone), "{name}");
        }
        for name in ["", "Mars", "UTC+01:17", "Customized Time Zone"] {
            assert_eq!(by_short_name(name), None, "{name}");
        }
    }

    fn observance(start: &str, before: i32, after: i32, rule: &str) -> Observance {
        Observance {
            start: start.parse().ok(),
            before: Some(before * 60),
            after: Some(after * 60),
            rule: Some(rule.to_owned()).filter(|rule| !rule.is_empty()),
            more: vec![],
        }
    }

    fn found(observances: Vec<Observance>, year: i16, name: &str) -> Option<String> {
        let told = Told { location: None, observances };
        Offsets::default().zone_of(&told, (year, year), name).map(|zone| zone.name().to_owned())
    }

    #[test]
    fn zones_are_known_by_what_their_clocks_do() {
        // As Outlook writes them: from 1601 on, in March and October of every year.
        let outlook = |ahead: i32| {
            vec![
                observance("1601-10-28T03:00:00", ahead + 60, ahead, "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
                observance("1601-03-25T02:00:00", ahead, ahead + 60, "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
            ]
        };
        assert_eq!(found(outlook(60), 2026, "Customized Time Zone").as_deref(), Some("Europe/Berlin"));
        assert_eq!(found(outlook(60), 2026, "Zone of Madrid").as_deref(), Some("Europe/Madrid"));
        assert_eq!(found(outlook(0), 2026, "x").as_deref(), Some("Europe/London"));
        let new_york = vec![
            observance("2007-11-04T02:00:00", -240, -300, "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
            observance("2007-03-11T02:00:00", -300, -240, "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
        ];
        assert_eq!(found(new_york.clone(), 2026, "x").as_deref(), Some("America/New_York"));
        assert_eq!(found(new_york, 2026, "Toronto").as_deref(), Some("America/Toronto"));
        let kolkata = vec![observance("1970-01-01T00:00:00", 330, 330, "")];
        assert_eq!(found(kolkata, 2026, "x").as_deref(), Some("Asia/Kolkata"));
        // Listed one by one.
        let listed = vec![
            observance("2025-10-26T03:00:00", 120, 60, ""),
            observance("2025-03-30T02:00:00", 60, 120, ""),
            observance("2026-03-29T02:00:00", 60, 120, ""),
            observance("2026-10-25T03:00:00", 120, 60, ""),
            observance("2027-03-28T02:00:00", 60, 120, ""),
            observance("2027-10-31T03:00:00", 120, 60, ""),
        ];
        assert_eq!(found(listed, 2026, "x").as_deref(), Some("Europe/Berlin"));
        // Somewhere at sea, and nowhere.
        assert_eq!(
            found(vec![observance("1970-01-01T00:00:00", -720, -720, "")], 2026, "x").as_deref(),
            Some("Etc/GMT+12")
        );
        assert_eq!(found(vec![observance("1970-01-01T00:00:00", 17, 17, "")], 2026, "x"), None);
        assert_eq!(found(vec![], 2026, "x"), None);
    }

    #[test]
    fn what_we_tell_about_a_zone_leads_back_to_its_clocks() {
        use super::super::super::zones::vtimezone;
        use ical::property::Property;
        let (from, to) = ("2025-01-01T00:00:00Z".parse().unwrap(), "2029-01-01T00:00:00Z".parse().unwrap());
        let mut offsets = Offsets::default();
        for name in zones::all() {
            let zone = Zone::parse(&name).unwrap();
            let value = |properties: &[Property], name: &str| {
                properties
                    .iter()
                    .find(|property| property.name == name)
                    .and_then(|property| property.value.clone())
            };
            let read = |raw: &str| {
                super::super::values::stamp(raw, false, super::super::values::Clock::Utc).unwrap().wall
            };
            let observances = vtimezone(&zone, from, to)
                .transitions
                .iter()
                .map(|told| Observance {
                    start: value(&told.properties, "DTSTART").map(|raw| read(&raw)),
                    before: value(&told.properties, "TZOFFSETFROM")
                        .and_then(|raw| super::super::values::offset(&raw)),
                    after: value(&told.properties, "TZOFFSETTO")
                        .and_then(|raw| super::super::values::offset(&raw)),
                    rule: value(&told.properties, "RRULE"),
                    more: vec![],
                })
                .collect();
            let found = offsets.zone_of(&Told { location: None, observances }, (2026, 2027), "x").unwrap();
            for moment in moments_of(2027) {
                let offset = |zone: &Zone| zone.time_zone().to_offset(moment);
                assert_eq!(offset(&found), offset(&zone), "{name} was read as {found}");
            }
        }
    }

    #[test]
    fn an_unknown_zone_is_told_once_where_it_was_named_first() {
        let mut names = Names::default();
        let mars = names.number("Mars/Olympus", 0, 7).unwrap();
        assert_eq!(names.number("Mars/Olympus", 0, 9), Some(mars));
        let berlin = names.number("Europe/Berlin", 0, 8).unwrap();
        assert_eq!(
            names.number("Europe/Berlin", 1, 20),
            Some(berlin),
            "a clear name is the same in every calendar"
        );
        assert_ne!(names.number("Mars/Olympus", 1, 30), Some(mars));
        let mut doubts = Doubts::default();
        let resolved = names.resolved(|_| None, &mut doubts);
        assert_eq!(resolved[usize::from(berlin)].name(), "Europe/Berlin");
        assert_eq!(resolved[usize::from(mars)].name(), "UTC");
        let lines: Vec<u32> = doubts.told().iter().map(|warning| warning.line).collect();
        assert_eq!(lines, [7, 30]);
        for number in 0..5000 {
            let _ = names.number(&format!("Mars/{number}"), 0, 1);
        }
        assert!(names.named.len() <= NAMED_MOST);
    }
}
