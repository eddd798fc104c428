//! The Atom feeds of the demonstration, read by an XML parser that is not ours: the same listings as the JSON feeds.

use std::{collections::BTreeMap, fs, process::Command};

use tests::{
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
    socket::Visitor,
};

/// The café of the demonstration that tells how its dates went.
const DUBLIN: &str = "caife-laghdu-dochair-dublin";

#[tokio::test]
async fn a_news_reader_sees_the_listings_that_the_json_feed_tells() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    for view in ["/whats-on", "/events", "/cafes"] {
        let feed = visitor.get(&format!("{view}.atom")).await;
        assert_eq!(feed.status, 200);
        let Some(entries) = on_this_machine(read(&feed.body)) else { return };
        let json = told_in_json(&visitor, view).await;
        let seen: BTreeMap<String, Vec<String>> =
            entries.iter().map(|entry| (text(entry, "page"), texts(&entry["tags"]))).collect();
        assert_eq!(seen, json, "{view}.atom tells of other listings than {view}.json");
        let updated: Vec<String> = entries.iter().map(|entry| text(entry, "updated")).collect();
        assert!(updated.is_sorted_by(|one, next| one >= next), "what changed last stands first: {updated:?}");
        let cancelled = entries.iter().filter(|entry| text(entry, "text").contains("Cancelled")).count();
        assert!(cancelled > 0 || view == "/cafes", "the demonstration holds something cancelled");
    }
}

#[tokio::test]
async fn a_news_reader_is_told_of_the_dates_of_the_next_weeks() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    for view in ["/whats-on", "/events", "/cafes"] {
        let feed = visitor.get(&format!("{view}.atom?announce=30")).await;
        let Some(entries) = on_this_machine(read(&feed.body)) else { return };
        let json = visitor.get(&format!("{view}.json")).await.json();
        let now = jiff::fmt::rfc2822::parse(feed.header("date")).expect("the server says when").timestamp();
        let dates = json["items"].as_array().expect("items").iter().flat_map(|item| {
            let name = item["id"].as_str().and_then(|id| id.split('@').next()).expect("a name").to_owned();
            item["_cuppa"]["dates"].as_array().into_iter().flatten().map(move |date| (name.clone(), date))
        });
        let soon = dates.filter(|(_, date)| {
            let start: Option<jiff::Timestamp> = text(date, "start").parse().ok();
            start.is_some_and(|start| start.duration_since(now) < jiff::SignedDuration::from_hours(30 * 24))
        });
        let mut told: Vec<String> = soon.map(|(name, _)| name).collect();
        let mut seen: Vec<String> = entries
            .iter()
            .filter_map(|entry| text(entry, "id").split(['#', ':']).nth(2).map(str::to_owned))
            .collect();
        told.sort();
        seen.sort();
        assert!(!seen.is_empty());
        assert_eq!(seen, told, "{view} announces other dates than it lists");
    }
}

#[tokio::test]
async fn a_news_reader_sees_the_write_ups_of_the_page() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    for (prefix, came) in [("", "How many came: "), ("/fr", "\u{a0}: "), ("/ar", ": ")] {
        let feed = visitor.get(&format!("{prefix}/write-ups.atom")).await;
        assert_eq!(feed.status, 200);
        let Some(entries) = on_this_machine(read(&feed.body)) else { return };
        let page = visitor.get(&format!("{prefix}/write-ups")).await;
        assert!(!entries.is_empty(), "the demonstration holds a write-up");
        for entry in &entries {
            let address = text(entry, "page");
            let path = address.strip_prefix(&server.base()).expect("a page of this server");
            assert!(page.text().contains(&format!("href=\"{path}\"")), "{path} stands on the page");
            assert!(text(entry, "text").contains(came), "{}", text(entry, "text"));
        }
        let one = visitor.get(&format!("{prefix}/write-ups.atom?listing={DUBLIN}")).await;
        let Some(of_one) = on_this_machine(read(&one.body)) else { return };
        assert_eq!(of_one.len(), entries.len(), "all of them are of one café");
    }
}

/// The entries of an Atom feed, as Python's own XML parser reads them.
fn read(feed: &[u8]) -> Result<Vec<serde_json::Value>, Missing> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("feed.atom");
    fs::write(&file, feed).expect("the feed can be written");
    let output = Command::new(outside::installed("python3")?)
        .arg("-B")
        .arg(outside::root().join("tests/interop/news.py"))
        .arg(&file)
        .output()
        .map_err(|cause| Missing(format!("python3 could not be started: {cause}")))?;
    let mistakes = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the feed is not what RFC 4287 says:\n{mistakes}");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    Ok(printed.lines().map(|line| serde_json::from_str(line).expect("JSON lines")).collect())
}

/// The address of every listing of a JSON feed, and its tags.
async fn told_in_json(visitor: &Visitor, view: &str) -> BTreeMap<String, Vec<String>> {
    let feed = visitor.get(&format!("{view}.json")).await.json();
    let items = feed["items"].as_array().expect("items");
    items.iter().map(|item| (text(item, "url"), texts(&item["tags"]))).collect()
}

fn text(value: &serde_json::Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn texts(values: &serde_json::Value) -> Vec<String> {
    values.as_array().into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}
