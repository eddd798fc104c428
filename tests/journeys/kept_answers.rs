//! Feeds are kept for the next who asks, and nobody ever reads a stale one: not after a change of ours, not after one
//! of another process, not when a day begins or a date is over.

use std::{sync::Arc, time::Duration};

use axum::http::{Method, StatusCode};
use jiff::SignedDuration;
use server::{Desk, chance::Chance, clock::Clock, settings::Settings};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, link_in},
};
use tokio::task::JoinSet;

const FEEDS: &[&str] = &["/whats-on.ics", "/whats-on.json", "/whats-on.atom"];

/// What the three feeds say, unfolded.
async fn feeds(house: &House) -> Vec<String> {
    let mut told = Vec::new();
    for path in FEEDS {
        told.push(house.visitor().reads(path).await.words().replace("\r\n ", ""));
    }
    told
}

/// Whether each of the three feeds says this.
async fn all_say(house: &House, words: &str) -> bool {
    feeds(house).await.iter().all(|feed| feed.contains(words))
}

/// Opens the private page of the newest listing of an address and presses a button there.
async fn organiser_presses(house: &House, address: &str, button: &str, fields: &[(&str, &str)]) {
    let private = link_in(&house.newest_letter(address), "/manage/");
    let page = house.visitor().reads(&private).await;
    let done = house.visitor().fills_and_presses(&page, button, fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
}

/// How many answers were made while this was done.
async fn made_during(house: &House, doing: impl Future) -> u64 {
    let before = house.desk.kept.made();
    doing.await;
    house.desk.kept.made() - before
}

/// Another desk on the same folder, as the command line has one.
async fn another_process(house: &House) -> Desk {
    let settings = Settings::clone(&house.desk.settings);
    Desk::open(settings, Clock::Running, Chance::System).await.expect("a second process opens the folder")
}

#[tokio::test]
async fn a_feed_is_made_once_for_everybody() {
    let house = House::with_demonstration().await;
    let made = made_during(&house, async {
        for _ in 0..3 {
            feeds(&house).await;
        }
    });
    assert_eq!(made.await, 3);
    // Whoever has it already is told so without looking at the database.
    let etag = house.visitor().reads("/whats-on.ics").await.header("etag").to_owned();
    let again = made_during(&house, async {
        let headers = [("if-none-match", etag.as_str())];
        let answer = house.visitor().asks(Method::GET, "/whats-on.ics", &headers, Vec::new()).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::NOT_MODIFIED, 0));
        let head = house.visitor().asks(Method::HEAD, "/whats-on.ics", &[], Vec::new()).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));
        assert_eq!(head.header("etag"), etag);
    });
    assert_eq!(again.await, 0);
}

#[tokio::test]
async fn fifty_who_ask_at_once_cause_one_answer() {
    let house = Arc::new(House::with_demonstration().await);
    for path in FEEDS {
        let made = made_during(&house, async {
            let mut asking = JoinSet::new();
            for _ in 0..50 {
                let house = Arc::clone(&house);
                asking.spawn(async move { house.visitor().reads(path).await });
            }
            let pages = asking.join_all().await;
            assert!(pages.iter().all(|page| page.status == StatusCode::OK && page.body == pages[0].body));
        });
        assert_eq!(made.await, 1, "{path}");
    }
}

#[tokio::test]
async fn every_change_of_ours_shows_at_once() {
    let house = House::empty().await;
    assert!(!all_say(&house, "Tea and talk").await);
    house.publishes(EVENING).await;
    assert!(all_say(&house, "Tea and talk").await, "added");

    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    house.desk.clock.pass(SignedDuration::from_secs(60));
    let saved =
        house.visitor().saves(&form, "Save the changes", &[("summary", "Bring a cup of your own.")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(all_say(&house, "Bring a cup of your own.").await, "edited");

    organiser_presses(&house, "ana@example.org", "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    assert!(all_say(&house, "Ana is ill.").await, "cancelled");

    let before = feeds(&house).await;
    organiser_presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    let after = feeds(&house).await;
    assert!(after.iter().all(|feed| !feed.contains("Bring a cup of your own.")), "withdrawn");
    assert!(before.iter().zip(&after).all(|(before, after)| before != after));
    house.delivers().await;
}

#[tokio::test]
async fn what_a_moderator_decides_shows_at_once() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    assert!(feeds(&house).await.iter().all(|feed| !feed.contains("Tea and talk")), "it waits");
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    assert!(all_say(&house, "Tea and talk").await, "released");
    house.delivers().await;
}

#[tokio::test]
async fn letters_that_go_out_leave_feeds_as_they_are() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.waits(60).await;
    feeds(&house).await;
    let version = house.desk.db.version();
    // A round without a letter, as there is one every few seconds.
    house.waits(15).await;
    assert_eq!(house.desk.db.version(), version);
    house.visitor().posts("/resend", &[("email", "ana@example.org")]).await;
    let (version, letters) = (house.desk.db.version(), house.mailbox("ana@example.org").len());
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), letters + 1);
    assert_eq!(house.desk.db.version(), version);
}

#[tokio::test]
async fn what_another_process_writes_is_noticed() {
    let house = House::empty().await;
    feeds(&house).await;
    let other = another_process(&house).await;
    let mut versions = house.desk.db.versions();
    versions.mark_unchanged();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let jobs = tokio::spawn(server::jobs::run(house.desk.clone(), stopped));
    // The jobs begin with work of their own; what moves the version from here on is the other process.
    house.desk.db.notice_others().await.expect("the database answers");
    server::demo::load(&other).await.expect("the demonstration loads");
    let noticed = async {
        while !house.visitor().reads("/whats-on.ics").await.mentions("BEGIN:VEVENT") {
            versions.changed().await.expect("the database is there");
        }
    };
    let within = tokio::time::timeout(Duration::from_secs(10), noticed).await;
    assert!(within.is_ok(), "nobody noticed the other process");
    let _ = stop.send(true);
    jobs.await.expect("the jobs end well");
    assert!(feeds(&house).await.iter().all(|feed| feed.len() > 10_000));
    other.db.close().await;
}

#[tokio::test]
async fn only_commits_of_others_are_noticed_as_theirs() {
    let house = House::empty().await;
    let notices = async || house.desk.db.notice_others().await.expect("the database answers");
    notices().await;
    assert!(!notices().await);
    house.publishes(EVENING).await;
    assert!(!notices().await, "our own");
    let other = another_process(&house).await;
    // Opening and reading is no writing.
    assert!(!notices().await, "nothing was written");
    let address = server::people::Address::parse("mo@example.org").expect("an address");
    let before = house.desk.db.version();
    server::people::add_moderator(&other, &address).await.expect("a moderator is made");
    assert_eq!(house.desk.db.version(), before, "not noticed yet");
    assert!(notices().await);
    assert_eq!(house.desk.db.version(), before + 1);
    assert!(!notices().await);
    other.db.close().await;
}

#[tokio::test]
async fn a_date_that_is_over_leaves_though_nothing_is_written() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    // To 8 December, a minute before it ends at 8 pm, and to the minute after.
    let end: jiff::Timestamp = "2026-12-08T20:00:00Z".parse().expect("a moment");
    house.desk.clock.pass(end.duration_since(house.desk.clock.timestamp()) - SignedDuration::from_mins(1));
    for path in ["/whats-on.json", "/whats-on.atom"] {
        assert!(house.visitor().reads(path).await.mentions("Tea and talk"), "{path}");
    }
    house.desk.clock.pass(SignedDuration::from_mins(1));
    for path in ["/whats-on.json", "/whats-on.atom"] {
        assert!(!house.visitor().reads(path).await.mentions("Tea and talk"), "{path}");
    }
    // A calendar keeps it for thirty days, and a listing of its own always.
    assert!(house.visitor().reads("/whats-on.ics").await.mentions("Tea and talk"));
    assert!(house.visitor().reads("/events/tea-and-talk.json").await.mentions("Tea and talk"));
    house.desk.clock.pass(SignedDuration::from_hours(31 * 24));
    assert!(!house.visitor().reads("/whats-on.ics").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_date_is_announced_when_its_time_has_come() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let path = "/whats-on.atom?announce=7";
    let begins: jiff::Timestamp = "2026-12-01T18:00:00Z".parse().expect("a moment");
    house.desk.clock.pass(begins.duration_since(house.desk.clock.timestamp()) - SignedDuration::from_mins(1));
    assert!(!house.visitor().reads(path).await.mentions("Tea and talk"));
    house.desk.clock.pass(SignedDuration::from_mins(1));
    assert!(house.visitor().reads(path).await.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_feed_is_made_anew_when_a_day_begins() {
    let house = House::with_demonstration().await;
    feeds(&house).await;
    house.desk.clock.pass(SignedDuration::from_hours(24));
    assert_eq!(made_during(&house, feeds(&house)).await, 3);
    assert_eq!(made_during(&house, feeds(&house)).await, 0);
}

#[tokio::test]
async fn another_query_is_another_answer_and_nonsense_is_none() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    for path in FEEDS {
        let whole = house.visitor().reads(path).await;
        let some = house.visitor().reads(&format!("{path}?tag=naloxone")).await;
        assert!(whole.mentions("Leeds Harm Reduction") && !some.mentions("Leeds Harm Reduction"), "{path}");
        // What asks for nothing is the same answer, in whatever order the rest stands, and made once.
        let made = made_during(&house, async {
            for query in ["page=2", "utm_source=x", "from=nonsense&&"] {
                let same = house.visitor().reads(&format!("{path}?{query}")).await;
                assert_eq!(same.body, whole.body, "{path}?{query}");
            }
        });
        assert_eq!(made.await, 0, "{path}");
    }
    for query in ["cancelled=text", "expand=1", "past=3", "gzip=0", "download=1"] {
        let made = made_during(&house, async {
            house.visitor().reads(&format!("/whats-on.ics?{query}")).await;
        });
        assert_eq!(made.await, 1, "{query}");
    }
    let saved = house.visitor().reads("/whats-on.ics?download=1").await;
    assert!(saved.header("content-disposition").starts_with("attachment"));
    let shown = house.visitor().reads("/whats-on.ics").await;
    assert!(shown.header("content-disposition").starts_with("inline"));
}

#[tokio::test]
async fn each_packing_has_an_etag_of_its_own() {
    let house = House::with_demonstration().await;
    let packed = [("accept-encoding", "gzip")];
    for path in FEEDS {
        let plain = house.visitor().reads(path).await;
        let first = house.visitor().asks(Method::GET, path, &packed, Vec::new()).await;
        let second = house.visitor().asks(Method::GET, path, &packed, Vec::new()).await;
        assert_eq!(first.header("content-encoding"), "gzip", "{path}");
        assert_eq!(first.body, second.body, "{path}");
        assert_ne!(plain.header("etag"), first.header("etag"), "{path}");
        assert_eq!(plain.body, house.visitor().reads(path).await.body, "{path}");
        let unpacked =
            house.visitor().asks(Method::GET, &format!("{path}?gzip=0"), &packed, Vec::new()).await;
        assert_eq!(unpacked.header("content-encoding"), "", "{path}");
    }
}

#[tokio::test]
async fn nothing_is_kept_for_somebody_who_signed_in() {
    let house = House::with_demonstration().await;
    let moderator = house.moderator().await;
    let made = made_during(&house, async {
        for path in FEEDS {
            assert_eq!(moderator.reads(path).await.status, StatusCode::OK);
        }
    });
    assert_eq!(made.await, 0);
    let plain = house.visitor().reads("/whats-on.ics").await;
    assert_eq!(moderator.reads("/whats-on.ics").await.body, plain.body);
}

#[tokio::test]
async fn a_group_that_is_none_and_a_listing_elsewhere_are_answered_as_ever() {
    let house = House::empty().await;
    for _ in 0..2 {
        let nobody = house.visitor().reads("/groups/hope-street-union.ics").await;
        assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    }
    house.publishes(EVENING).await;
    let group = house.visitor().reads("/groups/hope-street-union.ics").await;
    assert!(group.mentions("Tea and talk"));
    let elsewhere = house.visitor().reads("/cafes/tea-and-talk.ics").await;
    assert_eq!(elsewhere.header("location"), "/events/tea-and-talk.ics");
    organiser_presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    house.delivers().await;
    let gone = house.visitor().reads("/events/tea-and-talk.ics").await;
    assert!(gone.mentions("STATUS:CANCELLED"), "what was kept is not told any more: {}", gone.text());
}
