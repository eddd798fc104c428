//! Schedules that chance made: what our own engine works out is what the engines of others read in the feed of them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    Span, Timestamp, ToSpan as _,
    civil::{Date, DateTime, Time, date},
};
use pure::{
    calendars::{Calendar, CalendarWords, CancelledShown, Entry, Options, ics},
    recurrence::{DateChange, DateStatus, Rule, Schedule, expand},
    zones::{Placed, Zone},
};
use tests::{outside::on_this_machine, power_cuts::Dice};

use crate::engines::{Engine, Occurrence, seconds};

/// So many schedules are made.
const MANY: usize = 150;
/// Of which row of chance.
const SEED: u64 = 2012;
/// The dates of these days are compared.
const FROM: Date = date(2026, 11, 16);
const UNTIL: Date = date(2028, 2, 1);

const ZONES: [&str; 18] = [
    "Europe/London",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Asuncion",
    "America/Nuuk",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Australia/Adelaide",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "UTC",
];
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A date as everybody should tell it: start, end, whether it is cancelled, title.
type Told = (String, String, bool, String);

#[test]
fn engines_of_others_read_what_ours_works_out() {
    let mut dice = Dice::new(SEED);
    let entries: Vec<Entry> = (0..MANY).map(|number| entry(number, schedule(&mut dice))).collect();
    let ours: BTreeMap<&str, BTreeSet<Told>> =
        entries.iter().map(|entry| (entry.uid.as_str(), worked_out(entry))).collect();
    let feed = feed(&entries);
    for engine in Engine::ALL {
        let theirs = engine.occurrences(feed.as_bytes(), midnight(FROM), midnight(UNTIL));
        let Some(theirs) = on_this_machine(theirs) else { return };
        let (mut known, mut left_out): (BTreeMap<&str, Vec<&Occurrence>>, _) = (BTreeMap::new(), 0);
        for date in theirs.iter().filter(|date| is_inside(&date.start)) {
            known.entry(date.uid.as_str()).or_default().push(date);
        }
        for entry in &entries {
            let theirs = known.remove(entry.uid.as_str()).unwrap_or_default();
            if theirs.iter().any(|date| date.older_zone.is_some()) {
                left_out += 1;
                continue;
            }
            let once: BTreeSet<Told> = theirs.iter().map(|date| told(date)).collect();
            let ours = &ours[entry.uid.as_str()];
            assert!(
                *ours == once && once.len() == theirs.len(),
                "{} reads another schedule.\nonly ours: {:#?}\nonly theirs: {:#?}\n{:#?}",
                engine.name(),
                ours.difference(&once).collect::<Vec<_>>(),
                once.difference(ours).collect::<Vec<_>>(),
                entry.schedule
            );
        }
        assert!(known.is_empty(), "{} reads what nobody wrote: {known:?}", engine.name());
        println!(
            "{}: {} schedules the same, {left_out} of zones that it has older data of",
            engine.name(),
            MANY - left_out
        );
    }
    let repeating = entries.iter().filter(|entry| entry.schedule.rule.is_some()).count();
    let changes: usize = entries.iter().map(|entry| entry.schedule.changes.len()).sum();
    let dates: usize = ours.values().map(BTreeSet::len).sum();
    println!("{MANY} schedules, {repeating} with a rule, {changes} changes, {dates} dates");
}

/// Our own engine's answer.
fn worked_out(entry: &Entry) -> BTreeSet<Told> {
    let schedule = &entry.schedule;
    let told = |wall: DateTime, at| if schedule.all_day { wall.date().to_string() } else { seconds(at) };
    let dates = expand(schedule, FROM, UNTIL, usize::MAX);
    let told = dates.iter().map(|date| {
        let cancelled = date.status == DateStatus::Cancelled;
        let title =
            date.change.and_then(|index| schedule.changes[index].title.as_ref()).unwrap_or(&entry.title);
        let prefix = if cancelled { PREFIX } else { "" };
        (
            told(date.start, date.starts_at),
            told(date.end, date.ends_at),
            cancelled,
            format!("{prefix}{title}"),
        )
    });
    told.filter(|(start, ..)| is_inside(start)).collect()
}

/// What an engine of others says.
fn told(date: &Occurrence) -> Told {
    (date.start.clone(), date.end.clone(), date.status == "CANCELLED", date.summary.clone())
}

/// Days of a zone are not days of UTC: of the first and the last nothing is said.
fn is_inside(start: &str) -> bool {
    let edge = |day: Date, days: Span| (day + days).to_string();
    (edge(FROM, 2.days()).as_str()..edge(UNTIL, -2.days()).as_str()).contains(&start)
}

fn midnight(day: Date) -> Timestamp {
    day.in_tz("UTC").expect("a day that clocks know").timestamp()
}

/// A schedule of the subset that calendars agree on.
fn schedule(dice: &mut Dice) -> Schedule {
    loop {
        if let Some(mut schedule) = planned(dice).filter(every_clock_is_plain) {
            schedule.changes = changes(dice, &schedule);
            return schedule;
        }
    }
}

fn planned(dice: &mut Dice) -> Option<Schedule> {
    let zone = Zone::parse(pick(dice, &ZONES)).expect("a zone");
    let all_day = dice.below(6) == 0;
    let quarters = if all_day { 0 } else { dice.below(96) };
    let time = Time::midnight() + (15 * number(quarters)).minutes();
    let length = match (all_day, dice.below(8)) {
        (true, days) => (24 * (1 + number(days) / 3)).hours(),
        (false, 0) => 0.hours(),
        (false, 1) => 45.minutes(),
        (false, 2) => 9.hours(),
        (false, 3) => 26.hours(),
        (false, hours) => number(hours).hours(),
    };
    let first = date(2026, 11, 20) + number(dice.below(200)).days();
    let text = (dice.below(8) > 0).then(|| rule(dice, first));
    // The first date has to be one of the rule's own.
    let found = (0..400).find_map(|days| {
        let start = (first + days.days()).to_datetime(time);
        let rule = text.as_ref().map(|text| Rule::parse_custom(text, start, &zone, None)).transpose().ok()?;
        Some((start, rule))
    });
    let (start, rule) = found?;
    Some(Schedule { rule, ..Schedule::once(start, start + length, all_day, zone) })
}

fn rule(dice: &mut Dice, first: Date) -> String {
    let interval = pick(dice, &["", "", ";INTERVAL=2", ";INTERVAL=3"]);
    let (day, other) = (pick(dice, &DAYS[..4]), pick(dice, &DAYS[4..]));
    let nth = pick(dice, &["1", "2", "3", "4", "5", "-1", "-2"]);
    let of_month = pick(dice, &["1", "15", "28", "29", "30", "31", "-1", "-3", "7,21"]);
    let months = pick(dice, &["1", "2,8", "3,10", "6,12"]);
    let place = pick(dice, &["1", "2", "-1", "-2"]);
    let how = match dice.below(10) {
        0 => format!("DAILY;INTERVAL={}", 3 + dice.below(20)),
        1 => format!("WEEKLY{interval}"),
        2 | 3 => format!("WEEKLY{interval};BYDAY={day},{other}"),
        4 => format!("WEEKLY;INTERVAL=2;WKST=SU;BYDAY={day},{other}"),
        5 => format!("MONTHLY{interval};BYDAY={nth}{day}"),
        6 => format!("MONTHLY{interval};BYMONTHDAY={of_month}"),
        7 => format!("MONTHLY{interval};BYDAY=MO,TU,WE,TH,FR;BYSETPOS={place}"),
        8 => format!("YEARLY;BYMONTH={months};BYDAY={nth}{other}"),
        // No day that a month may lack: ical.js takes 31 June for 1 July.
        _ => format!("YEARLY;BYMONTH={months};BYMONTHDAY={}", pick(dice, &["1", "15", "28"])),
    };
    let end = match dice.below(4) {
        0 => format!(";COUNT={}", 1 + dice.below(20)),
        1 => (first + number(200 + dice.below(300)).days()).strftime(";UNTIL=%Y%m%d").to_string(),
        _ => String::new(),
    };
    format!("FREQ={how}{end}")
}

/// Calendars disagree about times that clocks skip or show twice, and about how long a night lasts in which they change.
fn every_clock_is_plain(schedule: &Schedule) -> bool {
    let zone = &schedule.zone;
    // Libical goes on an hour late after a day that has no such time, even when it only passes over it.
    let is_always_there = || {
        FROM.series(1.day())
            .take_while(|day| *day < UNTIL)
            .all(|day| is_plain(zone, day.to_datetime(schedule.start.time())))
    };
    schedule.all_day
        || is_always_there()
            && expand(schedule, FROM, UNTIL, usize::MAX).iter().all(|date| {
                let offset = |at| zone.time_zone().to_offset(at);
                is_plain(zone, date.start)
                    && is_plain(zone, date.end)
                    && (schedule.rule.is_none() || offset(date.starts_at) == offset(date.ends_at))
            })
}

fn is_plain(zone: &Zone, wall: DateTime) -> bool {
    matches!(zone.placed(wall), Placed::Once(_))
}

/// Up to four dates that are moved, cancelled, or called otherwise.
fn changes(dice: &mut Dice, schedule: &Schedule) -> Vec<DateChange> {
    let dates = expand(schedule, FROM, UNTIL, 60);
    let mut changes: Vec<DateChange> = Vec::new();
    for _ in 0..dice.below(5) {
        let Some(date) = dates.get(dice.below(dates.len())) else { break };
        let days = number(dice.below(9)) - 4;
        let hours = if schedule.all_day { 0 } else { number(dice.below(8)) - 4 };
        let by = days.days().hours(hours);
        let moved = (date.start + by, date.end + by);
        let is_free = dates.iter().all(|other| other.start != moved.0)
            && changes.iter().all(|other| other.original != date.original && other.moved_to != Some(moved));
        let may_move = is_free && is_plain(&schedule.zone, moved.0) && is_plain(&schedule.zone, moved.1);
        if changes.iter().any(|other| other.original == date.original) {
            continue;
        }
        let sort = dice.below(6);
        changes.push(DateChange {
            original: date.original,
            moved_to: (may_move && sort < 3).then_some(moved),
            cancelled: matches!(sort, 2 | 3),
            title: (sort == 4).then(|| "Film; tea, talk".to_owned()),
            place: (sort == 5).then(|| "Elm Hall".to_owned()),
            note: None,
        });
    }
    changes
}

fn pick<'t>(dice: &mut Dice, texts: &[&'t str]) -> &'t str {
    texts[dice.below(texts.len())]
}

fn number(small: usize) -> i64 {
    i64::try_from(small).expect("a small number")
}

const PREFIX: &str = "Cancelled: ";

fn entry(number: usize, schedule: Schedule) -> Entry {
    Entry {
        uid: format!("schedule-{number}@cuppa.example"),
        sequence: 3,
        created: midnight(FROM),
        changed: midnight(FROM),
        schedule,
        utc: false,
        title: format!("Schedule {number}"),
        text: "Made by chance.".to_owned(),
        location: Some("Oak Hall, Leeds".to_owned()),
        point: None,
        url: Some(format!("https://cuppa.example/events/schedule-{number}")),
        categories: vec![],
        cancelled: false,
        image: None,
        html: None,
        conference: None,
        contact: None,
    }
}

fn feed(entries: &[Entry]) -> String {
    let calendar = Calendar {
        name: "Schedules".to_owned(),
        description: String::new(),
        url: "https://cuppa.example/whats-on".to_owned(),
        source: "https://cuppa.example/whats-on.ics".to_owned(),
        product: "cuppa.example".to_owned(),
        entries: entries.to_vec(),
        changed: None,
    };
    let options = Options { expand: false, cancelled: CancelledShown::Status, window: (FROM, UNTIL) };
    ics(&calendar, &options, &CalendarWords { cancelled_prefix: PREFIX.to_owned(), capped: String::new() })
}
