//! What other sites' calendars were seen to do wrong, done right: the same bytes for the same listings, nothing that
//! vanishes while it runs, the same dates in every feed, and one broken record that breaks nothing else. What is told of
//! what was taken back stands in `feeds.rs`.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use server::settings::Settings;
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, Typed, but},
    house::{House, Page, link_in},
};

/// Every view that shows the listings of `EVENING`'s group and place, without its ending.
const VIEWS: &[&str] = &["/whats-on", "/events", "/groups/hope-street-union", "/places/oak-hall"];
/// A filter that they fit.
const FILTERS: &[&str] =
    &["", "?tag=naloxone", "?q=tea&sort=soonest", "?group=hope-street-union", "?place=oak-hall"];
const ENDINGS: &[&str] = &[".ics", ".json", ".atom"];

fn feeds() -> impl Iterator<Item = String> {
    VIEWS.iter().flat_map(|view| {
        FILTERS
            .iter()
            .flat_map(move |filter| ENDINGS.iter().map(move |ending| format!("{view}{ending}{filter}")))
    })
}

/// A calendar without its folds.
async fn unfolded(house: &House, path: &str) -> String {
    house.visitor().reads(path).await.text().replace("\r\n ", "")
}

/// The value of a property of the first event of a calendar.
fn told<'c>(calendar: &'c str, property: &str) -> Option<&'c str> {
    let event = calendar.split("BEGIN:VEVENT\r\n").nth(1)?;
    event.lines().find_map(|line| line.strip_prefix(property)?.strip_prefix(':'))
}

fn sequence(calendar: &str) -> u32 {
    told(calendar, "SEQUENCE").and_then(|number| number.parse().ok()).expect("a number")
}

/// The private page of the newest listing of an address.
fn private(house: &House, address: &str) -> String {
    let letters = house.mailbox(address);
    let with_link = letters.iter().rev().find(|letter| letter.plain.contains("/manage/"));
    link_in(with_link.expect("a letter with the private link"), "/manage/")
}

async fn presses(house: &House, page: &str, button: &str, typed: &[Typed]) {
    let form = house.visitor().reads(page).await;
    let done = house.visitor().saves(&form, button, typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
}

#[tokio::test]
async fn a_feed_is_the_same_until_something_changes_packed_or_not() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("repeats", "fortnightly")])).await;
    let visitor = house.visitor();
    for path in feeds() {
        let first = visitor.reads(&path).await;
        assert_eq!(first.status, StatusCode::OK, "{path}");
        house.desk.clock.pass(SignedDuration::from_mins(1));
        assert_eq!(visitor.reads(&path).await.body, first.body, "{path} changes by itself");
        let packed = visitor.asks(Method::GET, &path, &[("accept-encoding", "gzip")], Vec::new()).await;
        for (etag, accepted) in [(first.header("etag"), "identity"), (packed.header("etag"), "gzip")] {
            let known = [("if-none-match", etag), ("accept-encoding", accepted)];
            let again = visitor.asks(Method::GET, &path, &known, Vec::new()).await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path} {accepted}");
            assert_eq!(again.header("etag"), etag, "{path} {accepted}");
        }
        assert_eq!(first.header("vary"), "accept-encoding", "{path}");
        assert!(first.header("cache-control").starts_with("public"), "{path}");
        assert!(!first.headers.contains_key("set-cookie"), "{path}");
        let head = visitor.asks(Method::HEAD, &path, &[], Vec::new()).await;
        assert!(head.body.is_empty() && head.header("etag") == first.header("etag"), "{path}");
    }
    let before = visitor.reads("/whats-on.ics").await;
    house.desk.clock.pass(SignedDuration::from_hours(3 * 24));
    assert_eq!(visitor.reads("/whats-on.ics").await.body, before.body, "days go by, and nothing changes");
    presses(
        &house,
        &format!("{}/edit", private(&house, "ana@example.org")),
        "Save the changes",
        &[("title", "Tea")],
    )
    .await;
    let known = [("if-none-match", before.header("etag"))];
    let changed = visitor.asks(Method::GET, "/whats-on.ics", &known, Vec::new()).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert!(changed.mentions("SUMMARY:Tea\r\n"));
}

#[tokio::test]
async fn what_runs_for_days_is_in_every_feed_until_it_is_over() {
    let house = House::empty().await;
    let days = [("start_date", "2026-11-25"), ("end_date", "2026-11-30")];
    house.publishes(&but(EVENING, &days)).await;
    // Begun three days ago, over in two.
    house.waits(6 * 86_400).await;
    let pages = VIEWS.iter().map(|view| (*view).to_owned());
    for path in feeds().chain(pages) {
        assert!(
            house.visitor().reads(&path).await.mentions("Tea and talk"),
            "{path} has lost what is running"
        );
    }
    house.waits(3 * 86_400).await;
    for path in ["/whats-on", "/whats-on.json", "/events.json"] {
        assert!(!house.visitor().reads(path).await.mentions("Tea and talk"), "{path} shows what is over");
    }
    assert!(house.visitor().reads("/whats-on.ics").await.mentions("Tea and talk"), "calendars keep a month");
}

/// The starts in a JSON feed.
fn starts_in_json(feed: &Page) -> BTreeSet<Timestamp> {
    let json = feed.json();
    let items = json["items"].as_array().expect("items").iter();
    let dates = items.flat_map(|item| item["_cuppa"]["dates"].as_array().expect("dates"));
    dates.map(|date| date["start"].as_str().expect("a start").parse().expect("a moment")).collect()
}

/// The starts that the rows of a page show.
fn starts_on_page(page: &Page) -> BTreeSet<Timestamp> {
    let text = page.text();
    let rows = text.split("<li class=\"row").skip(1);
    rows.filter_map(|row| row.split("<time datetime=\"").nth(1)?.split('"').next()?.parse().ok()).collect()
}

#[tokio::test]
async fn a_series_has_the_same_dates_on_every_page_and_in_every_feed() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("repeats", "fortnightly")])).await;
    let all = starts_in_json(&house.visitor().reads("/whats-on.json").await);
    assert_eq!(all.len(), 38, "every second week of eighteen months");
    for view in VIEWS {
        for filter in FILTERS {
            let json = starts_in_json(&house.visitor().reads(&format!("{view}.json{filter}")).await);
            assert_eq!(json, all, "{view}.json{filter}");
            let page = starts_on_page(&house.visitor().reads(&format!("{view}{filter}")).await);
            assert_eq!(page, all, "{view}{filter}");
            let calendar = unfolded(&house, &format!("{view}.ics{filter}")).await;
            assert_eq!(
                told(&calendar, "RRULE"),
                Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
                "{view}.ics{filter}"
            );
            assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1, "{view}.ics{filter}");
        }
    }
}

#[tokio::test]
async fn every_feed_tells_all_there_is_to_know() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("latitude", "53.7951"), ("longitude", "-1.5312")])).await;
    for path in feeds().chain(["/events/tea-and-talk.ics".to_owned(), "/events/tea-and-talk.json".to_owned()])
    {
        let feed = unfolded(&house, &path).await;
        let everything: &[&str] = match path.split('?').next().and_then(|path| path.rsplit('.').next()) {
            Some("ics") => &[
                "\r\nLOCATION:Oak Hall\\, 12 Mill Street\\, Leeds LS9 8AA\r\n",
                "\r\nGEO:53.7951;-1.5312\r\n",
                "\r\nURL:http://127.0.0.1:3000/events/tea-and-talk\r\n",
                "\r\nCATEGORIES:naloxone,peer support\r\n",
                "\r\nDESCRIPTION:An open evening for everybody.\\n\\nCome as you are.\\n\\nCake is free.",
                "Organised by Hope Street Union",
            ],
            Some("json") => &[
                "An open evening for everybody.",
                "Cake is free.",
                "\"latitude\":53.7951",
                "\"name\":\"Oak Hall\"",
                "\"address\":\"12 Mill Street\"",
                "Organised by Hope Street Union",
            ],
            _ => &[
                "An open evening for everybody.",
                "Cake",
                "Oak Hall, 12 Mill Street, Leeds LS9 8AA",
                "Organised by Hope Street Union",
                "term=\"naloxone\"",
            ],
        };
        for words in everything {
            assert!(feed.contains(words), "no {words:?} in {path}:\n{feed}");
        }
    }
}

#[tokio::test]
async fn what_is_brought_back_is_known_by_its_uid_and_counted_as_changed() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = private(&house, "ana@example.org");
    let first = unfolded(&house, "/whats-on.ics").await;
    presses(&house, &private, "Take it off the site", &[]).await;
    let gone = unfolded(&house, "/whats-on.ics").await;
    presses(&house, &private, "Bring it back", &[]).await;
    let back = unfolded(&house, "/whats-on.ics").await;
    assert!(told(&gone, "UID") == told(&first, "UID") && told(&back, "UID") == told(&first, "UID"));
    assert!(sequence(&first) < sequence(&gone) && sequence(&gone) < sequence(&back));
    assert_eq!(told(&back, "STATUS"), Some("CONFIRMED"));
}

#[tokio::test]
async fn neither_a_uid_nor_an_address_is_given_twice() {
    let house = House::empty().await;
    let mut known: BTreeSet<String> = BTreeSet::new();
    // Also when the former ones are told of no more.
    for days in [0, 0, 91, 0] {
        house.waits(days * 86_400 + 60).await;
        let path = house.publishes(&but(EVENING, &[("start_date", "2027-06-01")])).await;
        let calendar = unfolded(&house, &format!("{path}.ics")).await;
        let uid = told(&calendar, "UID").expect("a UID").to_owned();
        assert!(known.insert(uid.clone()), "the UID of another one: {uid}");
        assert!(known.insert(path.clone()), "the address of another one: {path}");
        presses(&house, &private(&house, "ana@example.org"), "Take it off the site", &[]).await;
    }
    let calendar = unfolded(&house, "/whats-on.ics").await;
    assert_eq!(calendar.matches("STATUS:CANCELLED").count(), 2, "the last two are told of, each by itself");
}

#[tokio::test]
async fn another_hour_reaches_the_very_next_date_in_every_feed() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("repeats", "weekly")])).await;
    let before = unfolded(&house, "/events.ics").await;
    let edit = format!("{}/edit", private(&house, "ana@example.org"));
    presses(&house, &edit, "Save the changes", &[("start_time", "19:00"), ("end_time", "21:00")]).await;
    for view in VIEWS {
        let calendar = unfolded(&house, &format!("{view}.ics")).await;
        assert_eq!(told(&calendar, "UID"), told(&before, "UID"), "{view}.ics");
        assert!(sequence(&calendar) > sequence(&before), "{view}.ics");
        assert!(
            calendar.contains("DTSTART;TZID=Europe/London:20261208T190000\r\n"),
            "{view}.ics: {calendar}"
        );
        assert!(calendar.contains("DTEND;TZID=Europe/London:20261208T210000\r\n"), "{view}.ics");
        assert!(!calendar.contains("T180000"), "{view}.ics still has the old hour somewhere: {calendar}");
        let seven: Timestamp = "2026-12-08T19:00:00Z".parse().expect("a moment");
        for starts in [
            starts_in_json(&house.visitor().reads(&format!("{view}.json")).await),
            starts_on_page(&house.visitor().reads(view).await),
        ] {
            assert_eq!(starts.first(), Some(&seven), "{view}");
        }
        let atom = house.visitor().reads(&format!("{view}.atom")).await;
        assert!(atom.mentions("7\u{a0}pm to 9\u{a0}pm") && !atom.mentions("6\u{a0}pm"), "{view}.atom");
    }
}

#[tokio::test]
async fn what_is_online_without_a_link_is_simply_online() {
    let house = House::empty().await;
    let nowhere = ["place_name", "address", "locality", "postcode", "country"].map(|field| (field, ""));
    let online = but(&but(EVENING, &nowhere), &[("attendance", "online"), ("title", "Tea by telephone")]);
    house.publishes(&online).await;
    let calendar = unfolded(&house, "/whats-on.ics").await;
    assert_eq!(told(&calendar, "LOCATION"), Some("Online"), "{calendar}");
    for path in ["/whats-on.ics", "/whats-on.json", "/whats-on.atom", "/whats-on", "/events/tea-by-telephone"]
    {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("Tea by telephone"), "{path}");
        for odd in ["undefined", "None", "Online:", "Online - ", "online - ", "Online, ", "Some("] {
            assert!(!page.mentions(odd), "{path} says {odd:?}: {}", page.text());
        }
    }
    let item = house.visitor().reads("/whats-on.json").await.json()["items"][0].clone();
    assert_eq!(item["_cuppa"]["attendance"], "online");
    assert!(item["_cuppa"]["place"].is_null());
}

#[tokio::test]
async fn seven_listings_in_five_minutes_are_not_too_many() {
    let usual = Settings::gather(&Default::default(), |_| None, None).expect("nothing has to be set");
    let (posts, requests) = (usual.rate_posts.to_string(), usual.rate_requests.to_string());
    let house = House::with_settings(&[("rate_posts", &posts), ("rate_requests", &requests)]).await;
    let visitor = house.visitor_from([203, 0, 113, 7]);
    for number in 1..=7 {
        let form = visitor.reads("/add").await;
        house.desk.clock.pass(SignedDuration::from_secs(40));
        let (key, title) = (form.hidden("form_key"), format!("Evening {number}"));
        let sent = visitor.posts("/add", &but(EVENING, &[("form_key", &key), ("title", &title)])).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "listing {number}: {}", sent.text());
        house.delivers().await;
        let page = visitor.reads(&link_in(&house.newest_letter("ana@example.org"), "/confirm/")).await;
        let confirmed = visitor.presses(&page, "Confirm").await;
        assert!(!confirmed.status.is_client_error(), "listing {number}: {}", confirmed.text());
        house.delivers().await;
    }
    // A flood is something else, and leaves the neighbours alone.
    let mut statuses = BTreeSet::new();
    for _ in 0..usual.rate_posts {
        statuses.insert(visitor.posts("/add", &[]).await.status);
    }
    assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS), "{statuses:?}");
    let other = house.visitor_from([203, 0, 113, 8]).posts("/add", &[]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_is_no_format_is_not_found() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for path in [
        "/feed/xyz",
        "/whats-on.xyz",
        "/whats-on.rss",
        "/whats-on.ics.bak",
        "/events.csv",
        "/cafes.ical",
        "/groups.ics",
        "/groups/hope-street-union.xyz",
        "/places/oak-hall.rss",
        "/events/tea-and-talk.xyz",
        "/events/tea-and-talk.atom",
        "/events/.ics",
        "/groups/.json",
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}: {}", page.text());
        assert!(page.header("content-type").starts_with("text/html"), "{path}");
        assert!(page.text().contains("href=\"/whats-on\""), "{path} offers no way on");
    }
}

#[tokio::test]
async fn a_listing_that_cannot_be_told_loses_only_itself() {
    let house = House::empty().await;
    for title in ["Without a rule", "Without a zone", "Without a start"] {
        house.publishes(&but(EVENING, &[("title", title), ("repeats", "weekly")])).await;
    }
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    // Something went wrong in the database itself: no form can do this.
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the file is there");
    for damage in [
        "update schedules set rule = 'FREQ=SOMETIMES' where listing_id = 1",
        "update listings set time_zone = 'Mars/Olympus_Mons' where id = 2",
        "update schedules set time_zone = 'Mars/Olympus_Mons' where listing_id = 2",
        "update schedules set starts = 'soon' where listing_id = 3",
    ] {
        let done = query(damage).execute(&mut database).await;
        assert_eq!(done.map(|done| done.rows_affected()).ok(), Some(1), "{damage}");
    }
    database.close().await.expect("it closes");

    let pages = VIEWS.iter().map(|view| (*view).to_owned());
    for path in feeds().chain(pages) {
        let feed = house.visitor().reads(&path).await;
        assert_eq!(feed.status, StatusCode::OK, "{path}");
        assert!(feed.mentions("Tea and talk"), "{path} has lost what nothing is wrong with");
    }
    for path in
        ["/whats-on.ics", "/whats-on.json", "/whats-on.atom", "/whats-on", "/cafes.ics", "/cafes", "/"]
    {
        let feed = house.visitor().reads(path).await;
        assert!(feed.mentions("Leeds Harm Reduction Café"), "{path} has lost what nothing is wrong with");
    }
    let calendar = unfolded(&house, "/whats-on.ics").await;
    assert!(calendar.ends_with("END:VCALENDAR\r\n") && !calendar.contains("Without"), "{calendar}");
}

#[tokio::test]
async fn a_feed_is_read_and_nothing_else_is_done_with_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for path in [
        "/whats-on.ics",
        "/cafes.atom",
        "/events.json",
        "/events/tea-and-talk.ics",
        "/groups/hope-street-union.ics",
        "/places/oak-hall.ics",
    ] {
        // What calendars try on servers that they could write to.
        for method in ["PROPFIND", "OPTIONS", "REPORT", "PUT", "DELETE", "POST"] {
            let method = Method::from_bytes(method.as_bytes()).expect("a method");
            let page = house.visitor().asks(method.clone(), path, &[("depth", "0")], Vec::new()).await;
            assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            let mut allowed: Vec<&str> = page.header("allow").split(',').map(str::trim).collect();
            allowed.sort_unstable();
            assert_eq!(allowed, ["GET", "HEAD"], "{method} {path}");
        }
        let robots = house.visitor().reads("/robots.txt").await;
        let kept_out =
            |line: &str| line.strip_prefix("Disallow: ").is_some_and(|rule| path.starts_with(rule));
        assert!(!robots.text().lines().any(kept_out), "Google obeys this, and would not read {path}");
    }
}
