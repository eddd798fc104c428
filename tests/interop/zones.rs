//! Every time zone on earth as our feeds tell it, read by others: the same offset from UTC as in the newest zone data,
//! at every local time that clocks show once.

use std::{collections::BTreeSet, fs, process::Command};

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime, date},
    tz::TimeZoneDatabase,
};
use pure::{
    calendars::{Calendar, CalendarWords, CancelledShown, Entry, Options, ics},
    recurrence::{Rule, Schedule},
    zones::{self, Placed, Zone},
};
use tests::outside::{Missing, on_this_machine};

use crate::engines::{node, python};

/// Local times of these years are compared.
const FROM: Date = date(2026, 1, 6);
const UNTIL: Date = date(2031, 1, 1);

#[test]
fn every_zone_is_read_as_the_newest_zone_data_says() {
    let zones = every_zone();
    let times = times(&zones);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (feed, asked) = (folder.path().join("feed.ics"), folder.path().join("times"));
    fs::write(&feed, one_event_in_each(&zones)).expect("the feed can be written");
    let lines: Vec<String> =
        times.iter().map(|time| time.strftime("%Y-%m-%dT%H:%M:%S\n").to_string()).collect();
    fs::write(&asked, lines.concat()).expect("the times can be written");
    for (reader, command) in
        [("Python's icalendar", python("offsets.py")), ("ical.js", node("offsets.mjs", "ical.js"))]
    {
        let told = command.and_then(|mut command| answer(command.arg(&feed).arg(&asked)));
        let Some(told) = on_this_machine(told) else { return };
        assert_eq!(told.lines().count(), zones.len(), "{reader} reads every zone once");
        let (mut same, mut wrong) = (0, Vec::new());
        for line in told.lines() {
            let mut words = line.split(' ');
            let zone = Zone::parse(words.next().expect("a name")).expect("a zone that we told");
            for (time, offset) in times.iter().zip(words) {
                // What clocks skip or show twice is nobody's fault.
                let Placed::Once(at) = zone.placed(*time) else { continue };
                match zone.time_zone().to_offset(at).seconds().to_string() == offset {
                    true => same += 1,
                    false => wrong.push(format!("{zone} {time}: {offset} s")),
                }
            }
        }
        let first = &wrong[..wrong.len().min(20)];
        assert!(
            wrong.is_empty(),
            "{reader} reads {} of {same} local times otherwise: {first:#?}",
            wrong.len()
        );
        println!("{reader}: {} zones, {same} local times, 0 wrong ({})", zones.len(), zones::version());
    }
}

/// Every zone that jiff knows and that is told at all: UTC needs no telling.
fn every_zone() -> Vec<Zone> {
    let known = TimeZoneDatabase::bundled();
    let mut names: BTreeSet<String> = known.available().map(|name| name.as_str().to_owned()).collect();
    names.extend(zones::all());
    names.iter().filter_map(|name| Zone::parse(name).ok()).filter(|zone| !zone.is_utc()).collect()
}

/// A time of every day, and times around every change of any clock.
fn times(zones: &[Zone]) -> BTreeSet<DateTime> {
    let days = (0..).map(|number: i64| (number, FROM + number.days())).take_while(|(_, day)| *day < UNTIL);
    let mut times: BTreeSet<DateTime> =
        days.map(|(number, day)| day.at(0, 0, 0, 0) + (number * 437 % 1440).minutes()).collect();
    let (first, last) = (midnight(FROM), midnight(UNTIL));
    for zone in zones {
        for change in zone.time_zone().following(first).take_while(|change| change.timestamp() < last) {
            let shown = zone.wall(change.timestamp());
            times.extend([-121, -61, -31, -1, 0, 1, 31, 61].map(|minutes: i64| shown + minutes.minutes()));
        }
    }
    times.retain(|time| *time < UNTIL.at(0, 0, 0, 0));
    times
}

fn midnight(day: Date) -> Timestamp {
    day.in_tz("UTC").expect("a day that clocks know").timestamp()
}

fn answer(command: &mut Command) -> Result<String, Missing> {
    let output =
        command.output().map_err(|cause| Missing(format!("{command:?} could not be started: {cause}")))?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout).expect("a script prints UTF-8"))
}

fn one_event_in_each(zones: &[Zone]) -> String {
    let entry = |zone: &Zone| Entry {
        uid: format!("{zone}@cuppa.example"),
        sequence: 0,
        created: midnight(FROM),
        changed: midnight(FROM),
        schedule: Schedule {
            rule: Some(Rule::from_stored("FREQ=WEEKLY").expect("a rule")),
            ..Schedule::once(
                (FROM - 1.day()).at(12, 0, 0, 0),
                (FROM - 1.day()).at(13, 0, 0, 0),
                false,
                zone.clone(),
            )
        },
        utc: false,
        title: zone.name().to_owned(),
        text: String::new(),
        location: None,
        point: None,
        url: None,
        categories: vec![],
        cancelled: false,
        image: None,
        html: None,
        conference: None,
        contact: None,
    };
    let calendar = Calendar {
        name: "Zones".to_owned(),
        description: String::new(),
        url: "https://cuppa.example/whats-on".to_owned(),
        source: "https://cuppa.example/whats-on.ics".to_owned(),
        product: "cuppa.example".to_owned(),
        entries: zones.iter().map(entry).collect(),
        changed: None,
    };
    let options = Options { expand: false, cancelled: CancelledShown::Status, window: (FROM, UNTIL) };
    ics(&calendar, &options, &CalendarWords { cancelled_prefix: String::new(), capped: String::new() })
}
