//! Calendars are told what the clocks of a zone do, since theirs may not know yet: from the first date on, no
//! history, in whole minutes (Outlook turns away more), as a rule where a zone keeps one and as a list where not.

use ical::parser::ical::component::{IcalTimeZone, IcalTimeZoneTransition, IcalTimeZoneTransitionType};
use ical::property::Property;
use jiff::civil::{DateTime, Weekday, date};
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::ics::property;
use crate::zones::Zone;

/// How long a pattern must hold before it is told as a rule: long enough for every weekday to meet every day of
/// the month, so that "the last" and "the fourth" part ways.
const YEARS_OF_PROOF: i16 = 28;

/// The VTIMEZONE of a zone, right from one moment to another, and beyond where the zone keeps a rule.
pub(super) fn vtimezone(zone: &Zone, from: Timestamp, to: Timestamp) -> IcalTimeZone {
    let mut told = IcalTimeZone::new();
    told.properties.push(property("TZID", zone.name()));
    let jumps = jumps(zone.time_zone(), from, to);
    let listed = jumps.iter().take_while(|jump| jump.at <= to).count();
    // The earliest jump from which two yearly patterns tell everything that follows.
    let regular = (0..listed).find_map(|first| Some((first, yearly(&jumps[first..])?)));
    let (single, rules) = match regular {
        Some((first, rules)) => (first, Vec::from(rules)),
        None => (listed, vec![]),
    };
    told.transitions.extend(jumps[..single].iter().map(|jump| observance(jump, None)));
    told.transitions.extend(rules.iter().map(|(jump, rule)| observance(jump, Some(rule))));
    told
}

/// A change of the clocks.
#[derive(Debug, Clone, PartialEq)]
struct Jump {
    at: Timestamp,
    before: Offset,
    after: Offset,
    name: String,
    summer: bool,
}

impl Jump {
    /// When it happens, as the clocks show it just before.
    fn wall(&self) -> DateTime {
        self.before.to_datetime(self.at)
    }
}

/// The jump in force at the first moment, and every one after it for as long as anybody could want.
fn jumps(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Jump> {
    let far = SignedDuration::from_hours(24 * 366 * i64::from(YEARS_OF_PROOF + 2));
    let end = to.saturating_add(far).unwrap_or(Timestamp::MAX);
    let mut jumps = vec![in_force(zone, from)];
    let mut summer_before = zone.to_offset_info(from).dst();
    for next in zone.following(from).take_while(|next| next.timestamp() <= end) {
        let before = jumps.last().map_or(Offset::UTC, |jump| jump.after);
        let after = whole_minutes(next.offset());
        // Ireland and Morocco call their winter "saving": calendars know summer by its later clock.
        let summer = if next.dst() == summer_before { next.dst() == Dst::Yes } else { after > before };
        summer_before = next.dst();
        jumps.push(Jump {
            at: next.timestamp(),
            before,
            after,
            name: next.abbreviation().to_owned(),
            summer,
        });
    }
    jumps
}

/// What the clocks show at a moment, as a jump that lies before it.
fn in_force(zone: &TimeZone, from: Timestamp) -> Jump {
    let now = zone.to_offset_info(from);
    let after = whole_minutes(now.offset());
    let last = zone.preceding(from.saturating_add(SignedDuration::from_secs(1)).unwrap_or(from)).next();
    let name = now.abbreviation().to_owned();
    match last.filter(|last| last.timestamp() >= DAWN) {
        Some(last) => {
            let just_before =
                last.timestamp().saturating_sub(SignedDuration::from_secs(1)).unwrap_or(last.timestamp());
            let earlier = zone.to_offset_info(just_before);
            let before = whole_minutes(earlier.offset());
            let summer = if earlier.dst() == now.dst() { now.dst() == Dst::Yes } else { after > before };
            Jump { at: last.timestamp(), before, after, name, summer }
        }
        // The clocks have not jumped in living memory; what they did before is history.
        None => Jump {
            at: after.to_timestamp(DAWN_OF_TIME).unwrap_or(DAWN).min(from),
            before: after,
            after,
            name,
            summer: false,
        },
    }
}

/// Nothing older is told: clients refuse it, and nobody's event was there.
const DAWN: Timestamp = Timestamp::UNIX_EPOCH;
const DAWN_OF_TIME: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

/// The two patterns that tell a whole run of jumps, summer and winter by turns, one of each a year.
fn yearly(jumps: &[Jump]) -> Option<[(&Jump, String); 2]> {
    let [first, second, ..] = jumps else { return None };
    let pattern = |from: usize| {
        let own: Vec<&Jump> = jumps.iter().skip(from).step_by(2).collect();
        rule_of(&own)
    };
    Some([(first, pattern(0)?), (second, pattern(1)?)])
}

/// The yearly rule of jumps that are alike, if they are.
fn rule_of(jumps: &[&Jump]) -> Option<String> {
    let (first, last) = (jumps.first()?, jumps.last()?);
    let alike = |jump: &&Jump| {
        let (own, model) = (jump.wall(), first.wall());
        own.month() == model.month()
            && own.time() == model.time()
            && own.weekday() == model.weekday()
            && (jump.before, jump.after, &jump.name) == (first.before, first.after, &first.name)
    };
    let each_year = jumps.windows(2).all(|pair| pair[1].wall().year() == pair[0].wall().year() + 1);
    let proven = last.wall().year() - first.wall().year() >= YEARS_OF_PROOF;
    if !(jumps.iter().all(alike) && each_year && proven) {
        return None;
    }
    let nth = (first.wall().day() - 1) / 7 + 1;
    let is_last = |jump: &&Jump| jump.wall().day() + 7 > jump.wall().date().days_in_month();
    let is_nth = |jump: &&Jump| (jump.wall().day() - 1) / 7 + 1 == nth;
    let which = match () {
        () if jumps.iter().all(is_last) => -1,
        () if jumps.iter().all(is_nth) => nth,
        () => return None,
    };
    Some(format!(
        "FREQ=YEARLY;BYMONTH={};BYDAY={which}{}",
        first.wall().month(),
        code(first.wall().weekday())
    ))
}

fn observance(jump: &Jump, rule: Option<&String>) -> IcalTimeZoneTransition {
    let kind =
        if jump.summer { IcalTimeZoneTransitionType::DAYLIGHT } else { IcalTimeZoneTransitionType::STANDARD };
    let mut told = IcalTimeZoneTransition::new(kind);
    let properties = [
        Some(property("DTSTART", &jump.wall().strftime("%Y%m%dT%H%M%S").to_string())),
        Some(property("TZOFFSETFROM", &signed(jump.before))),
        Some(property("TZOFFSETTO", &signed(jump.after))),
        Some(property("TZNAME", &jump.name)),
        rule.map(|rule| property("RRULE", rule)),
    ];
    told.properties = properties.into_iter().flatten().collect::<Vec<Property>>();
    told
}

fn whole_minutes(offset: Offset) -> Offset {
    Offset::from_seconds(offset.seconds() / 60 * 60).unwrap_or(offset)
}

fn signed(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Rule, Schedule, expand};
    use crate::zones;

    fn told(name: &str, from: &str, to: &str) -> IcalTimeZone {
        vtimezone(&Zone::parse(name).unwrap(), from.parse().unwrap(), to.parse().unwrap())
    }

    fn value<'a>(properties: &'a [Property], name: &str) -> Option<&'a str> {
        properties.iter().find(|property| property.name == name)?.value.as_deref()
    }

    /// When each observance begins, and the offset in seconds from then on, as a subscriber's calendar reads it.
    fn onsets(told: &IcalTimeZone) -> Vec<(i64, i32)> {
        let seconds = |written: &str| {
            let (sign, digits) = written.split_at(1);
            let minutes = digits[..2].parse::<i32>().unwrap() * 60 + digits[2..].parse::<i32>().unwrap();
            if sign == "-" { -minutes * 60 } else { minutes * 60 }
        };
        let mut onsets = vec![];
        for observance in &told.transitions {
            let field = |name| value(&observance.properties, name).unwrap();
            let start = DateTime::strptime("%Y%m%dT%H%M%S", field("DTSTART")).unwrap();
            let schedule = Schedule {
                rule: value(&observance.properties, "RRULE").map(|rule| Rule::from_stored(rule).unwrap()),
                ..Schedule::once(start, start, false, Zone::utc())
            };
            let found = expand(&schedule, date(1970, 1, 1), date(2060, 1, 1), 1000);
            assert_eq!(found[0].start, start, "the first onset is one of its rule");
            let before = i64::from(seconds(field("TZOFFSETFROM")));
            let after = seconds(field("TZOFFSETTO"));
            onsets.extend(found.iter().map(|onset| (onset.starts_at.as_second() - before, after)));
        }
        onsets.sort_unstable();
        onsets
    }

    #[test]
    fn every_zone_on_earth_is_told_right() {
        let (from, to): (Timestamp, Timestamp) =
            ("2026-01-10T12:00:00Z".parse().unwrap(), "2031-07-01T00:00:00Z".parse().unwrap());
        for name in zones::all() {
            let zone = Zone::parse(&name).unwrap();
            let onsets = onsets(&vtimezone(&zone, from, to));
            for moment in (from.as_second()..to.as_second()).step_by(6 * 3600) {
                let known = onsets.partition_point(|(onset, _)| *onset <= moment);
                assert!(known > 0, "{name} begins too late");
                let real = zone.time_zone().to_offset(Timestamp::from_second(moment).unwrap());
                assert_eq!(onsets[known - 1].1, real.seconds(), "{name} at {moment}");
            }
        }
    }

    #[test]
    fn a_zone_that_keeps_a_rule_is_told_in_two_lines_without_an_end() {
        let london = told("Europe/London", "2026-12-01T00:00:00Z", "2028-12-01T00:00:00Z");
        let rules: Vec<_> =
            london.transitions.iter().map(|told| value(&told.properties, "RRULE").unwrap()).collect();
        assert_eq!(rules, ["FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]);
        assert_eq!(value(&london.transitions[0].properties, "DTSTART"), Some("20261025T020000"));
        let new_york = told("America/New_York", "2026-12-01T00:00:00Z", "2028-12-01T00:00:00Z");
        let rules: Vec<_> =
            new_york.transitions.iter().map(|told| value(&told.properties, "RRULE").unwrap()).collect();
        assert_eq!(rules, ["FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"]);
    }

    #[test]
    fn a_zone_without_jumps_is_told_in_one_line_without_history() {
        for (name, offset) in
            [("Asia/Kolkata", "+0530"), ("Asia/Kathmandu", "+0545"), ("America/Bogota", "-0500")]
        {
            let told = told(name, "2026-12-01T00:00:00Z", "2028-12-01T00:00:00Z");
            assert_eq!(told.transitions.len(), 1, "{name}");
            assert_eq!(value(&told.transitions[0].properties, "TZOFFSETTO"), Some(offset));
            let start = value(&told.transitions[0].properties, "DTSTART").unwrap();
            assert!(start >= "1970", "{name} {start}");
        }
    }

    #[test]
    fn irish_summer_is_summer() {
        let dublin = told("Europe/Dublin", "2026-12-01T00:00:00Z", "2028-12-01T00:00:00Z");
        for observance in &dublin.transitions {
            let summer = matches!(observance.transition, IcalTimeZoneTransitionType::DAYLIGHT);
            assert_eq!(value(&observance.properties, "TZOFFSETTO") == Some("+0100"), summer);
        }
    }
}
