//! Calendars without a server: ten thousand rules worked out, and ten thousand listings written beside `calcard`, which
//! writes the very calendar that we wrote.

use calcard::icalendar::ICalendar;
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, date},
};
use pure::{
    calendars::{Calendar, CalendarWords, CancelledShown, Entry, Options, ics},
    recurrence::{DateChange, Rule, Schedule, expand},
    zones::Zone,
};
use tokio::time::Instant;

use crate::{
    Failure,
    goals::{Goal, figure},
};

/// The window of feeds and pages: 18 months.
const DAYS: i32 = 548;
/// Each is measured so often; the middle one counts.
const TIMES: usize = 5;
const RULES: &[&str] = &[
    "FREQ=WEEKLY;BYDAY=TH",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
    "FREQ=MONTHLY;BYDAY=1TU",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
];
const ZONES: &[&str] = &[
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Melbourne",
    "Asia/Kathmandu",
    "Africa/Nairobi",
    "America/Sao_Paulo",
    "Africa/Casablanca",
];

/// Both figures.
pub fn measure(quick: bool, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let (listings, repeating) = if quick { (100, 30) } else { (10_000, 3_000) };
    let begin = date(2026, 11, 22);
    expansion(listings, begin, goals)?;
    writing(listings, repeating, begin, goals)
}

fn expansion(many: usize, begin: Date, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let schedules: Vec<Schedule> =
        (0..many).map(|number| repeating(number, begin)).collect::<Result<_, Failure>>()?;
    let until = begin.checked_add(DAYS.days())?;
    let (took, dates) = middle(|| {
        schedules.iter().map(|schedule| expand(schedule, begin, until, 1_000).len()).sum::<usize>()
    });
    let what = format!("{many} rules worked out for 18 months ({dates} dates)");
    goals.push(figure(&what, Some(2_000.0), took, "ms"));
    Ok(())
}

fn writing(many: usize, series: usize, begin: Date, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let entries: Vec<Entry> =
        (0..many).map(|number| entry(number, number < series, begin)).collect::<Result<_, Failure>>()?;
    let calendar = Calendar {
        name: "What is on".to_owned(),
        description: "Every date.".to_owned(),
        url: "https://cuppa.example/whats-on".to_owned(),
        source: "https://cuppa.example/whats-on.ics".to_owned(),
        product: "cuppa.example".to_owned(),
        entries,
        changed: Some(Timestamp::UNIX_EPOCH),
    };
    let window = (begin, begin.checked_add(DAYS.days())?);
    let options = Options { expand: false, cancelled: CancelledShown::Status, window };
    let words = CalendarWords { cancelled_prefix: "Cancelled: ".to_owned(), capped: String::new() };
    let (ours, _) = middle(|| ics(&calendar, &options, &words).len());
    let written = ics(&calendar, &options, &words);
    let known = ICalendar::parse(&written).map_err(|_| "calcard cannot read what we wrote")?;
    let (theirs, length) = middle(|| {
        let mut out = String::new();
        // Writing into a string cannot fail.
        let _ = known.write_to(&mut out);
        out.len()
    });
    let kilobytes = written.len() / 1_024;
    let what = format!("a calendar of {many} listings, {series} repeating, written ({kilobytes} KB)");
    goals.push(figure(&what, None, ours, "ms"));
    let what = format!("the same calendar written by calcard from what it read ({} KB)", length / 1_024);
    goals.push(figure(&what, None, theirs, "ms"));
    goals.push(figure(
        "our writing, changes and zones worked out, to calcard's",
        None,
        ours / theirs,
        "times",
    ));
    Ok(())
}

fn repeating(number: usize, begin: Date) -> Result<Schedule, Failure> {
    let rule = Rule::from_stored(RULES[number % RULES.len()])?;
    Ok(Schedule { rule: Some(rule), ..single(number, begin)? })
}

fn single(number: usize, begin: Date) -> Result<Schedule, Failure> {
    let day = begin.checked_add(i32::try_from(number % 500)?.days())?;
    let hour = i8::try_from(8 + number % 12)?;
    let zone = Zone::parse(ZONES[number % ZONES.len()])?;
    Ok(Schedule::once(day.at(hour, 30, 0, 0), day.at(hour + 2, 0, 0, 0), false, zone))
}

/// A listing with a description of the usual length. Every tenth series has a date that is cancelled.
fn entry(number: usize, repeats: bool, begin: Date) -> Result<Entry, Failure> {
    let mut schedule = if repeats { repeating(number, begin)? } else { single(number, begin)? };
    if repeats && number.is_multiple_of(10) {
        let until = begin.checked_add(DAYS.days())?;
        let dates = expand(&schedule, begin, until, 3);
        schedule.changes.extend(
            dates.get(2).map(|date| DateChange { cancelled: true, ..DateChange::none(date.original) }),
        );
    }
    Ok(Entry {
        uid: format!("5f0c6a4e-3b6f-4c9e-9d55-{number:012x}@cuppa.example"),
        sequence: 1,
        created: Timestamp::UNIX_EPOCH,
        changed: Timestamp::UNIX_EPOCH,
        schedule,
        utc: false,
        title: format!("Tea, cake and naloxone № {number}"),
        text: "Come as you are; the kettle is on from six. There is no right or wrong question.\n\n"
            .repeat(7),
        location: Some("Oak Hall, 12 Mill Street, Leeds LS9 8AA".to_owned()),
        point: Some((53.795, -1.531)),
        url: Some(format!("https://cuppa.example/events/tea-cake-and-naloxone-{number}")),
        categories: vec!["naloxone".to_owned(), "peer support".to_owned()],
        cancelled: false,
        image: None,
        html: None,
        conference: None,
        contact: Some("Ask for Sam.".to_owned()),
    })
}

/// How many milliseconds something takes, the middle one of a few times, and what it came to.
pub fn middle<T>(mut doing: impl FnMut() -> T) -> (f64, T) {
    let mut took = Vec::new();
    let mut last = None;
    for _ in 0..TIMES {
        let begun = Instant::now();
        last = Some(std::hint::black_box(doing()));
        took.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    took.sort_by(f64::total_cmp);
    (took[TIMES / 2], last.unwrap_or_else(doing))
}
