//! Calendar engines written by others, in other languages: which dates they see in one of our feeds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::{Timestamp, civil::DateTime};
use pure::zones::Zone;
use tests::outside::{self, Missing};

/// One date of one event, as an engine sees it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// Whose date it is.
    pub uid: String,
    /// In UTC (`2026-11-26T19:00:00Z`); a whole day is its date; a time without a zone ends in "floating".
    pub start: String,
    /// Written like the start.
    pub end: String,
    /// `CONFIRMED`, `TENTATIVE` or `CANCELLED`.
    pub status: String,
    /// Its title.
    pub summary: String,
    /// Where it is.
    pub location: String,
    /// Its page.
    pub url: String,
    /// The zone that the engine knows from older data than ours. Then it is placed anew, by what its clocks show.
    pub older_zone: Option<String>,
}

/// An engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Python's `recurring-ical-events`, over `icalendar`.
    RecurringIcalEvents,
    /// JavaScript's `ical.js`, which Thunderbird and Nextcloud use.
    IcalJs,
    /// JavaScript's `node-ical`, over `rrule-temporal`, which MagicMirror uses.
    NodeIcal,
    /// C's `libical`, which GNOME and KDE use.
    Libical,
}

impl Engine {
    /// All of them.
    pub const ALL: [Engine; 4] =
        [Engine::RecurringIcalEvents, Engine::IcalJs, Engine::NodeIcal, Engine::Libical];

    /// What it is called where it comes from.
    pub fn name(self) -> &'static str {
        match self {
            Engine::RecurringIcalEvents => "recurring-ical-events",
            Engine::IcalJs => "ical.js",
            Engine::NodeIcal => "node-ical",
            Engine::Libical => "libical",
        }
    }

    /// What overlaps the window, in order of UID and start.
    pub fn occurrences(
        self,
        feed: &[u8],
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Occurrence>, Missing> {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let file = folder.path().join("feed.ics");
        fs::write(&file, feed).expect("the feed can be written");
        let output = self
            .command()?
            .arg(&file)
            .args([seconds(from), seconds(until)])
            .output()
            .map_err(|cause| Missing(format!("{} could not be started: {cause}", self.name())))?;
        let mistakes = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{} cannot read the feed:\n{mistakes}", self.name());
        let printed = String::from_utf8(output.stdout).expect("an engine prints UTF-8");
        let mut seen: Vec<_> = printed.lines().map(occurrence).collect();
        seen.sort();
        Ok(seen)
    }

    fn command(self) -> Result<Command, Missing> {
        match self {
            Engine::RecurringIcalEvents => python("occurrences.py"),
            Engine::IcalJs => node("occurrences.mjs", "ical.js"),
            Engine::NodeIcal => node("occurrences_node_ical.mjs", "node-ical"),
            Engine::Libical => Ok(Command::new(outside::tool("libical/occurrences")?)),
        }
    }
}

/// A script of this folder, to be run by the Python that `requirements.txt` sets up.
pub fn python(name: &str) -> Result<Command, Missing> {
    let mut python = Command::new(outside::tool("venv/bin/python")?);
    // Its own pinned zone data; the machine's may be years old.
    python.env("PYTHONTZPATH", "").arg("-B").arg(script(name));
    Ok(python)
}

/// A script of this folder, to be run by Node with the folder of the packages that `package.json` names.
pub fn node(name: &str, package: &str) -> Result<Command, Missing> {
    let package = outside::tool(&format!("node/node_modules/{package}"))?;
    let mut node = Command::new(outside::installed("node")?);
    // A whole day is midnight of the process to some.
    node.env("TZ", "UTC").arg(script(name)).arg(package.ancestors().nth(2).unwrap_or(Path::new(".")));
    Ok(node)
}

fn script(name: &str) -> PathBuf {
    outside::root().join("tests/interop").join(name)
}

/// A moment as the scripts read and write it.
pub fn seconds(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn occurrence(line: &str) -> Occurrence {
    let fields: serde_json::Value = serde_json::from_str(line).expect("an engine prints JSON lines");
    let text = |name: &str| fields[name].as_str().unwrap_or_default().to_owned();
    let mut seen = Occurrence {
        uid: text("uid"),
        start: text("start"),
        end: text("end"),
        status: text("status"),
        summary: text("summary"),
        location: text("location"),
        url: text("url"),
        older_zone: None,
    };
    if let Ok(zone) = Zone::parse(&text("zone")) {
        for (index, told) in [&mut seen.start, &mut seen.end].into_iter().enumerate() {
            let shown = fields["wall"][index].as_str().and_then(|shown| shown.parse::<DateTime>().ok());
            let (shown, at) = shown.zip(told.parse::<Timestamp>().ok()).expect("a time and its clock");
            if zone.wall(at) != shown {
                *told = seconds(zone.at(shown));
                seen.older_zone = Some(zone.name().to_owned());
            }
        }
    }
    seen
}

/// A feed that holds what feeds stumble over, so that a failing engine is not taken for a failing Cuppa.
#[test]
fn the_engines_agree_on_a_feed_that_is_known() {
    let feed = include_bytes!("known.ics");
    let (from, until) = ("2026-01-01T00:00:00Z".parse().unwrap(), "2027-01-01T00:00:00Z".parse().unwrap());
    for engine in Engine::ALL {
        let Some(seen) = outside::on_this_machine(engine.occurrences(feed, from, until)) else { return };
        let told: Vec<_> =
            seen.iter().map(|date| format!("{} {} {}", date.uid, date.start, date.status)).collect();
        assert_eq!(
            told,
            [
                "café@known 2026-02-05T18:00:00Z CONFIRMED",
                "café@known 2026-03-10T18:00:00Z CONFIRMED", // moved from the 5th
                "café@known 2026-05-07T17:00:00Z CANCELLED", // and summer time
                "café@known 2026-06-04T17:00:00Z CONFIRMED",
                "day@known 2026-04-15 CONFIRMED",
                "online@known 2026-04-15T19:00:00Z CONFIRMED",
            ],
            "{engine:?}"
        );
    }
}
