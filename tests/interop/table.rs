//! The table of engines and ways to meet: every calendar sees of every listing of the fixture exactly the dates that the
//! pages show and the JSON tells, under the same names and at the same places.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    io::{self, Write as _},
};

use tests::{house::House, outside::on_this_machine};

use crate::{
    engines::{Engine, Occurrence},
    fixture::{self, FROM, Made, Told, UNTIL},
    subscribers::Subscriber,
};

/// What becomes of a date when a calendar is asked for in another way.
type Change = fn(Told) -> Option<Told>;

/// The choices that a subscriber has.
const CHOICES: &[(&str, Change)] = &[
    (PLAIN, Some),
    (EXPANDED, Some),
    ("?cancelled=text", |date| Some(Told { cancelled: false, ..date })),
    ("?cancelled=omit", |date| (!date.cancelled).then_some(date)),
];
const PLAIN: &str = "";
const EXPANDED: &str = "?expand=1";

/// What an engine does with a rule whatever its feed says: the row, the engine, and what it does. With every date an
/// event of its own, it agrees there, too.
const OWN_WAYS: &[(&str, Engine, &str)] = &[
    ("weekly, at a time that comes twice", Engine::NodeIcal, EXACT),
    ("a start that clocks skip", Engine::Libical, STUCK),
    ("half an hour that clocks skip", Engine::Libical, STUCK),
];
const EXACT: &str =
    "passes by a changed date whose own times are in UTC, and lets it last as long as the others";
const STUCK: &str =
    "takes a skipped start for a later one in RRULE but not in RECURRENCE-ID, and keeps it for a week";

/// Khal takes its time with each date. It is asked up to here, past a change of the clocks.
const KHAL_UNTIL: &str = "2027-04-15T00:00:00Z";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_calendar_sees_the_dates_that_the_pages_show() {
    let house = House::empty().await;
    let made = fixture::make(&house).await;
    let mut table = Table { made: &made, columns: Vec::new(), notes: Vec::new() };
    table.columns.push(("pages, JSON", made.iter().map(|made| made.dates.len().to_string()).collect()));
    for (choice, change) in CHOICES {
        let feed = house.visitor().reads(&format!("/whats-on.ics{choice}")).await.body;
        assert!(
            !String::from_utf8_lossy(&feed).to_lowercase().contains("secret"),
            "an address or a link is told"
        );
        for engine in Engine::ALL {
            let seen = engine.occurrences(&feed, FROM.parse().unwrap(), UNTIL.parse().unwrap());
            let Some(seen) = on_this_machine(seen) else { return };
            table.compare(engine.name(), choice, UNTIL, *change, &seen);
        }
    }

    let doors = house.opens_its_doors().await;
    let subscriber = Subscriber::of(&format!("{}/whats-on.ics", doors.base));
    let Some(subscriber) = on_this_machine(subscriber) else { return };
    let feed = house.visitor().reads("/whats-on.ics").await.text().replace("\r\n ", "");
    let uids = feed.lines().filter(|line| line.starts_with("UID:")).collect::<BTreeSet<_>>().len();
    assert_eq!(subscriber.items().len(), uids, "vdirsyncer keeps one item for each UID");
    table.notes.push(format!("vdirsyncer: {uids} items for {uids} UIDs; khal: up to {}", &KHAL_UNTIL[..10]));
    let seen = subscriber.lists(FROM.parse().unwrap(), KHAL_UNTIL.parse().unwrap());
    let Some(seen) = on_this_machine(seen) else { return };
    table.compare("khal", PLAIN, KHAL_UNTIL, Some, &seen);
    // Past the test runner, which keeps the output of passing tests to itself.
    let _ = io::stdout().write_all(table.written().as_bytes());
}

/// How many dates each engine sees of each row. They are those of the site, or the test has ended.
struct Table<'m> {
    made: &'m [Made],
    columns: Vec<(&'static str, Vec<String>)>,
    notes: Vec<String>,
}

impl Table<'_> {
    /// Adds what an engine sees, if it is what the site tells.
    fn compare(
        &mut self,
        engine: &'static str,
        choice: &str,
        until: &str,
        change: Change,
        seen: &[Occurrence],
    ) {
        let mut cells = Vec::new();
        for made in self.made {
            let own = OWN_WAYS.iter().find(|(row, own, _)| (made.row.name, engine) == (row, own.name()));
            let wanted = made.dates.iter().filter(|date| date.start.as_str() < until);
            let wanted: BTreeSet<Told> = wanted.cloned().filter_map(change).collect();
            let seen: Vec<&Occurrence> = seen.iter().filter(|seen| is_of(made, seen)).collect();
            match (differs(&wanted, &seen, until), own.filter(|_| choice != EXPANDED)) {
                // The libical of this machine may be newer.
                (None, None | Some((_, Engine::Libical, _))) => cells.push(wanted.len().to_string()),
                (Some(difference), None) => panic!("{}: {engine}{choice}: {difference}", made.row.name),
                (Some(_), Some((row, _, way))) => {
                    cells.push("its own way".to_owned());
                    if choice == PLAIN {
                        self.notes.push(format!("{row}: {engine} {way}"));
                    }
                }
                (None, Some(_)) => panic!("{}: {engine} agrees by now: no own way", made.row.name),
            }
        }
        if let Some(stray) = seen.iter().find(|seen| !self.made.iter().any(|made| is_of(made, seen))) {
            panic!("{engine}{choice} sees a date of nothing that is listed: {stray:?}");
        }
        if choice == PLAIN {
            self.columns.push((engine, cells));
            let older: BTreeSet<&str> = seen.iter().filter_map(|seen| seen.older_zone.as_deref()).collect();
            for zone in older {
                self.notes.push(format!("{engine} has older data of {zone}: compared as its clocks show it"));
            }
        } else {
            self.notes.push(format!("{engine}, {choice}: {}", sum(&cells)));
        }
    }

    fn written(&self) -> String {
        let mut text = String::from("\n| row |");
        for (engine, _) in &self.columns {
            let _ = write!(text, " {engine} |");
        }
        let _ = write!(text, "\n| --- |{}", " ---: |".repeat(self.columns.len()));
        for (at, made) in self.made.iter().enumerate() {
            let _ = write!(text, "\n| {} |", made.row.name);
            for (_, cells) in &self.columns {
                let _ = write!(text, " {} |", cells[at]);
            }
        }
        let _ = write!(text, "\n| **{} rows, all equal** |", self.made.len());
        for (_, cells) in &self.columns {
            let _ = write!(text, " **{}** |", sum(cells));
        }
        text + "\n\n" + &self.notes.join("\n") + "\n"
    }
}

fn sum(cells: &[String]) -> usize {
    cells.iter().filter_map(|cell| cell.parse::<usize>().ok()).sum()
}

/// Whether a date is of a row: it leads to its page; what was taken back has none, but its UID; and khal tells none.
fn is_of(made: &Made, seen: &Occurrence) -> bool {
    match (seen.url.as_str(), seen.uid.as_str()) {
        ("", "") => made.dates.iter().any(|date| date.title == seen.summary),
        // Where every date is an event of its own, its name stands before the UID.
        ("", uid) => made.uids.iter().any(|own| uid.ends_with(own)),
        (page, _) => made.pages.contains(page),
    }
}

/// What an engine misses and what it adds.
fn differs(wanted: &BTreeSet<Told>, seen: &[&Occurrence], until: &str) -> Option<String> {
    let told: Vec<Told> = seen
        .iter()
        .filter(|seen| (FROM..until).contains(&seen.start.as_str()))
        .map(|seen| told(seen, wanted))
        .collect();
    let once: BTreeSet<Told> = told.iter().cloned().collect();
    let missing: Vec<_> = wanted.difference(&once).collect();
    let extra: Vec<_> = once.difference(wanted).collect();
    let twice = told.len() - once.len();
    (!missing.is_empty() || !extra.is_empty() || twice > 0).then(|| {
        format!("not what the site tells.\nmissing: {missing:#?}\nextra: {extra:#?}\ntold twice: {twice}")
    })
}

/// What an engine sees, as the site would tell it. A place is the same when its name is in what the engine says.
fn told(seen: &Occurrence, wanted: &BTreeSet<Told>) -> Told {
    let twin = wanted.iter().find(|date| date.start == seen.start);
    let place = twin.map(|twin| twin.place.clone()).filter(|place| seen.location.contains(place.as_str()));
    // Khal tells no ends.
    let end = twin.map(|twin| twin.end.clone()).filter(|_| seen.end.is_empty());
    Told {
        start: seen.start.clone(),
        end: end.unwrap_or_else(|| seen.end.clone()),
        cancelled: seen.status == "CANCELLED",
        title: seen.summary.clone(),
        place: place.unwrap_or_else(|| seen.location.clone()),
    }
}
