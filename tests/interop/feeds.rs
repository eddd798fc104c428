//! The demonstration feed, read by others.

use std::collections::BTreeSet;

use jiff::Timestamp;
use tests::outside::on_this_machine;
use tests::server_process::ServerProcess;

use crate::engines::Engine;

/// A year, from the first date in the feed: "now" may not be asked for, and need not be.
#[tokio::test]
async fn the_demonstration_feed_has_the_same_dates_for_everyone() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    let feed = visitor.get("/whats-on.ics").await;
    assert_eq!(feed.status, 200);
    let ours = dates_in_json(&visitor.get("/whats-on.json").await.json());
    assert!(!ours.is_empty(), "the demonstration has dates to come");

    let first = ours.iter().map(|(_, start)| *start).min().expect("there are dates");
    let last = ours.iter().map(|(_, start)| *start).max().expect("there are dates");
    for engine in Engine::ALL {
        let Some(seen) = on_this_machine(engine.occurrences(&feed.body, first, last)) else { return };
        let theirs: BTreeSet<_> = seen
            .iter()
            .filter_map(|date| Some((date.uid.clone(), date.start.parse::<Timestamp>().ok()?)))
            .collect();
        let ours: BTreeSet<_> = ours.iter().filter(|(_, start)| *start < last).cloned().collect();
        let theirs_in_window: BTreeSet<_> =
            theirs.iter().filter(|(_, start)| *start >= first).cloned().collect();
        assert_eq!(theirs_in_window, ours, "{engine:?} sees other dates than the JSON feed tells");
    }
}

/// Every date with a time, as the JSON feed tells it: the calendar's UID and the start.
fn dates_in_json(feed: &serde_json::Value) -> BTreeSet<(String, Timestamp)> {
    let mut dates = BTreeSet::new();
    for item in feed["items"].as_array().expect("a JSON Feed has items") {
        let uid = item["id"].as_str().expect("an item has an id");
        for date in item["_cuppa"]["dates"].as_array().expect("an item has dates") {
            let start = date["start"].as_str().expect("a date has a start");
            if let Ok(start) = start.parse::<Timestamp>() {
                dates.insert((uid.to_owned(), start));
            }
        }
    }
    dates
}
