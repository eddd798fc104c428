//! The demonstration feed, read by others: they see what the pages show and what the JSON feed tells.

use std::collections::BTreeSet;

use jiff::Timestamp;
use tests::{
    outside::on_this_machine,
    server_process::ServerProcess,
    socket::{Answer, Visitor},
};

use crate::{engines::Engine, fixture::in_utc};

/// A date as all of them can tell it: when it starts, in UTC or as a day, and whether it is cancelled.
type Told = (String, bool);

#[tokio::test]
async fn the_demonstration_feed_has_the_same_dates_for_everyone() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    let feed = visitor.get("/whats-on.ics").await;
    assert_eq!(feed.status, 200);
    let json = dates_in_json(&visitor.get("/whats-on.json").await.json());
    let pages = dates_on_pages(&visitor).await;
    let starts: Vec<Timestamp> = json.iter().filter_map(|(start, _)| start.parse().ok()).collect();
    // From the first date on the page to the last: "now" may not be asked for, and need not be.
    let (first, last) = (starts.iter().min().expect("dates"), starts.iter().max().expect("dates"));
    let inside = |(start, _): &Told| start.parse::<Timestamp>().map_or(true, |at| *first <= at && at < *last);
    let within = |told: BTreeSet<Told>| told.into_iter().filter(inside).collect::<BTreeSet<_>>();
    let json = within(json);
    assert!(json.len() > 100, "the demonstration has dates to come: {}", json.len());
    assert!(json.iter().any(|(_, cancelled)| *cancelled) && json.iter().any(|(start, _)| start.len() == 10));
    assert_eq!(within(pages), json, "the pages show other dates than the JSON feed tells");
    for engine in Engine::ALL {
        let Some(seen) = on_this_machine(engine.occurrences(&feed.body, *first, *last)) else { return };
        let seen = seen.into_iter().map(|date| (date.start, date.status == "CANCELLED")).collect();
        assert_eq!(within(seen), json, "{engine:?} sees other dates than the JSON feed tells");
    }
    println!("{} starts, the same on the pages, in the JSON and for {:?}", json.len(), Engine::ALL);
}

#[tokio::test]
async fn every_listing_has_the_same_dates_in_its_own_files() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    let all = visitor.get("/whats-on.json").await.json();
    for item in all["items"].as_array().expect("items") {
        let url = item["url"].as_str().expect("an address").trim_start_matches(&server.base()).to_owned();
        let json = dates_in_json(&visitor.get(&format!("{url}.json")).await.json());
        let feed = visitor.get(&format!("{url}.ics")).await;
        let starts: Vec<Timestamp> = json.iter().filter_map(|(start, _)| start.parse().ok()).collect();
        let Some((first, last)) = starts.iter().min().zip(starts.iter().max()) else { continue };
        let inside =
            |(start, _): &Told| start.parse::<Timestamp>().is_ok_and(|at| *first <= at && at < *last);
        let json: BTreeSet<_> = json.into_iter().filter(inside).collect();
        // The quickest two: all of them have read these listings in one feed.
        for engine in [Engine::IcalJs, Engine::Libical] {
            let Some(seen) = on_this_machine(engine.occurrences(&feed.body, *first, *last)) else { return };
            let seen: BTreeSet<_> = seen
                .into_iter()
                .map(|date| (date.start, date.status == "CANCELLED"))
                .filter(inside)
                .collect();
            assert_eq!(seen, json, "{engine:?} sees other dates of {url} than its JSON tells");
        }
    }
}

/// Every date that the JSON feed tells.
fn dates_in_json(feed: &serde_json::Value) -> BTreeSet<Told> {
    let items = feed["items"].as_array().expect("a JSON Feed has items").iter();
    items
        .flat_map(|item| item["_cuppa"]["dates"].as_array().expect("an item has dates"))
        .map(|date| (in_utc(date["start"].as_str().expect("a start")), date["status"] == "cancelled"))
        .collect()
}

/// Every date that the pages of the list show, one page after the other.
async fn dates_on_pages(visitor: &Visitor) -> BTreeSet<Told> {
    let mut dates = BTreeSet::new();
    for number in 1.. {
        let page = visitor.get(&format!("/whats-on?page={number}")).await;
        let found = dates_on(&page);
        if found.is_empty() {
            break;
        }
        dates.extend(found);
    }
    dates
}

fn dates_on(page: &Answer) -> Vec<Told> {
    page.text()
        .split("<li class=\"row")
        .skip(1)
        .filter_map(|row| {
            let start = row.split("<time datetime=\"").nth(1)?.split('"').next()?;
            Some((in_utc(start), row.contains("Cancelled")))
        })
        .collect()
}
