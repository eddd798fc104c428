//! Programs that people follow calendars with: vdirsyncer fetches a feed into a folder of items, khal reads the folder.

use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use serde_json::Value;
use tempfile::TempDir;
use tests::{
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
};

use crate::{engines::Occurrence, fixture::in_utc};

/// Somebody who follows a feed by vdirsyncer.
pub struct Subscriber {
    folder: TempDir,
}

impl Subscriber {
    /// Subscribes to the feed at this address, and fetches it for the first time.
    pub fn of(feed: &str) -> Result<Subscriber, Missing> {
        let subscriber = Subscriber { folder: tempfile::tempdir().expect("a temporary folder can be made") };
        let at = |name: &str| subscriber.folder.path().join(name);
        let (items, status) = (at("items"), at("status"));
        fs::create_dir(&items).expect("a folder can be made");
        let settings = format!(
            "[general]\nstatus_path = {status:?}\n\
             [pair feed]\na = \"site\"\nb = \"folder\"\ncollections = null\n\
             [storage site]\ntype = \"http\"\nurl = {feed:?}\n\
             [storage folder]\ntype = \"filesystem\"\npath = {items:?}\nfileext = \".ics\"\n"
        );
        fs::write(at("vdirsyncer.ini"), settings).expect("settings can be written");
        let settings = format!(
            "[calendars]\n[[cuppa]]\npath = {}\n[sqlite]\npath = {}\n[locale]\nlocal_timezone = UTC\n\
             default_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n\
             datetimeformat = %Y-%m-%dT%H:%M:00Z\nlongdatetimeformat = %Y-%m-%dT%H:%M:00Z\n",
            items.display(),
            at("khal.db").display()
        );
        fs::write(at("khal.ini"), settings).expect("settings can be written");
        subscriber.vdirsyncer("discover")?;
        subscriber.fetches()?;
        Ok(subscriber)
    }

    /// Fetches what is new.
    pub fn fetches(&self) -> Result<(), Missing> {
        self.vdirsyncer("sync")
    }

    fn vdirsyncer(&self, verb: &str) -> Result<(), Missing> {
        self.runs("vdirsyncer", &["--verbosity", "WARNING", "--config", "vdirsyncer.ini", verb]).map(|_| ())
    }

    /// Its items, by the names of their files.
    pub fn items(&self) -> BTreeSet<PathBuf> {
        let folder = fs::read_dir(self.folder.path().join("items")).expect("the folder is there");
        folder.map(|entry| entry.expect("a file").path()).collect()
    }

    /// Every date that khal lists between two midnights in UTC, in order. It tells no UID, since vdirsyncer gives the
    /// items of a feed its own, and no end.
    pub fn lists(&self, from: Timestamp, until: Timestamp) -> Result<Vec<Occurrence>, Missing> {
        let day = |at: Timestamp| at.strftime("%Y-%m-%d").to_string();
        let fields = ["start-long-full", "all-day", "cancelled", "title", "location", "url"];
        let mut words = vec!["-c", "khal.ini", "list"];
        for field in fields {
            words.extend(["--json", field]);
        }
        let (from, until) = (day(from), day(until));
        words.extend([from.as_str(), until.as_str()]);
        let listed = self.runs("khal", &words)?;
        // A line is a day, and what lasts is listed again on every day that it lasts.
        let mut seen: Vec<_> = listed.lines().flat_map(dates_of_a_day).collect();
        seen.sort();
        seen.dedup();
        Ok(seen)
    }

    fn runs(&self, program: &str, words: &[&str]) -> Result<String, Missing> {
        let home = self.folder.path();
        let output = Command::new(outside::tool(&format!("venv/bin/{program}"))?)
            .args(words)
            .current_dir(home)
            // Nobody's own calendars are touched.
            .env_clear()
            .envs([
                ("PATH", "/usr/bin:/bin"),
                ("LC_ALL", "C.UTF-8"),
                ("PYTHONTZPATH", ""),
                ("PYTHONWARNINGS", "ignore"),
            ])
            .envs([
                ("HOME", home),
                ("XDG_CONFIG_HOME", home),
                ("XDG_DATA_HOME", home),
                ("XDG_CACHE_HOME", home),
            ])
            .output()
            .map_err(|cause| Missing(format!("{program} could not be started: {cause}")))?;
        let (said, mistakes) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{program} cannot follow the feed:\n{said}{mistakes}");
        assert!(mistakes.is_empty(), "{program} is not content with the feed:\n{mistakes}");
        Ok(said.into_owned())
    }
}

fn dates_of_a_day(line: &str) -> Vec<Occurrence> {
    let dates: Vec<Value> = serde_json::from_str(line).expect("khal prints JSON lines");
    let seen = |date: &Value| {
        let text = |name: &str| date[name].as_str().unwrap_or_default().to_owned();
        let start = text("start-long-full");
        Occurrence {
            uid: String::new(),
            start: if text("all-day") == "True" { start[..10].to_owned() } else { start },
            end: String::new(),
            status: if text("cancelled").is_empty() { "CONFIRMED" } else { "CANCELLED" }.to_owned(),
            summary: text("title"),
            location: text("location"),
            url: text("url"),
            older_zone: None,
        }
    };
    dates.iter().map(seen).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_follows_the_demonstration_has_its_dates() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let feed = server.visitor().get("/whats-on.ics").await;
    let uids: BTreeSet<&str> = feed.text().lines().filter(|line| line.starts_with("UID:")).collect();
    let subscriber = Subscriber::of(&format!("{}/whats-on.ics", server.base()));
    let Some(subscriber) = on_this_machine(subscriber) else { return };
    let items = subscriber.items();
    assert_eq!(items.len(), uids.len(), "vdirsyncer keeps one item for each UID");
    subscriber.fetches().expect("it was there a moment ago");
    assert_eq!(subscriber.items(), items, "nothing changed, so nothing comes anew");

    let json = server.visitor().get("/whats-on.json").await.json();
    let told: BTreeSet<(String, String, bool)> = json["items"]
        .as_array()
        .expect("items")
        .iter()
        .flat_map(|item| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let dates = item["_cuppa"]["dates"].as_array().expect("dates").iter();
            dates.map(move |date| {
                (in_utc(&text(&date["start"])), text(&item["url"]), date["status"] == "cancelled")
            })
        })
        .collect();
    // Whole days of UTC, from the first that is still whole; "now" may not be asked for.
    let (first, ..) = told.first().expect("the demonstration has dates to come");
    let from = first[..10].parse::<jiff::civil::Date>().expect("a day") + 1.day();
    let until = from + 45.days();
    let inside = |start: &str| (from.to_string().as_str()..until.to_string().as_str()).contains(&start);
    let midnight = |day: jiff::civil::Date| day.to_zoned(TimeZone::UTC).expect("a moment").timestamp();
    let Some(listed) = on_this_machine(subscriber.lists(midnight(from), midnight(until))) else { return };
    let listed: BTreeSet<_> = listed
        .into_iter()
        .map(|date| (date.start, date.url, date.status == "CANCELLED"))
        .filter(|(start, ..)| inside(start))
        .collect();
    let told: BTreeSet<_> = told.into_iter().filter(|(start, ..)| inside(start)).collect();
    assert_eq!(listed, told, "khal lists other dates than the JSON feed tells");
    println!("vdirsyncer: {} items for as many UIDs; khal: {} dates in 45 days", items.len(), listed.len());
}
