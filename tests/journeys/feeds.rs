//! Feeds: the same rows as the page, unchanged bytes while nothing changes.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::House,
};

const FEEDS: &[&str] = &[
    "/whats-on.ics",
    "/events.ics",
    "/cafes.ics",
    "/whats-on.json",
    "/events.json",
    "/cafes.json",
    "/events/naloxone-in-half-an-hour.ics",
    "/events/naloxone-in-half-an-hour.json",
    "/cafes/mersey-harm-reduction-cafe.ics",
];

#[tokio::test]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let house = House::with_demonstration().await;
    for path in FEEDS {
        let first = house.visitor().reads(path).await;
        assert_eq!(first.status, StatusCode::OK, "{path}");
        house.desk.clock.pass(jiff::SignedDuration::from_mins(1));
        let second = house.visitor().reads(path).await;
        assert_eq!(first.body, second.body, "{path} changes by itself");
        let etag = first.header("etag").to_owned();
        assert!(etag.starts_with('"'), "{path} has a strong ETag: {etag}");
        let known = house.visitor().asks(Method::GET, path, &[("if-none-match", &etag)], Vec::new()).await;
        assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        let head = house.visitor().asks(Method::HEAD, path, &[], Vec::new()).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0), "{path}");
        assert_eq!(head.header("etag"), etag, "{path}");
        assert_eq!(first.header("content-encoding"), "", "{path} is packed unasked");
        let packed =
            house.visitor().asks(Method::GET, path, &[("accept-encoding", "gzip")], Vec::new()).await;
        assert_eq!(packed.header("content-encoding"), "gzip", "{path}");
        let mime = if path.ends_with("ics") {
            "text/calendar; charset=utf-8"
        } else {
            "application/feed+json; charset=utf-8"
        };
        assert_eq!(first.header("content-type"), mime, "{path}");
    }
}

#[tokio::test]
async fn every_line_of_a_calendar_is_short_and_ends_well() {
    let house = House::with_demonstration().await;
    let body = house.visitor().reads("/whats-on.ics?past=36500").await.body;
    let text = String::from_utf8(body).expect("UTF-8");
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty() && !line.contains('\n'), "{line:?}");
    }
    assert!(
        !text.split("BEGIN:VEVENT").next().unwrap_or_default().contains("\r\nUID"),
        "no UID for the whole calendar"
    );
    for zone in ["Europe/London", "Australia/Melbourne", "America/New_York", "Europe/Lisbon"] {
        assert_eq!(text.matches(&format!("TZID:{zone}\r\n")).count(), 1, "{zone}");
    }
}

#[tokio::test]
async fn feeds_follow_the_filters_of_their_page() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house
        .publishes(&but(
            EVENING,
            &[
                ("title", "Film night"),
                ("tags", "film"),
                ("place_name", "Elm Hall"),
                ("attendance", "hybrid"),
                ("group_name", "Night Owls"),
            ],
        ))
        .await;
    house.publishes(MONTHLY_CAFE).await;
    for (query, seen) in [
        ("", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"]),
        ("tag=film", vec!["Film night"]),
        ("tag=film&tag=naloxone", vec!["Tea and talk", "Film night"]),
        ("group=night-owls", vec!["Film night"]),
        ("place=oak-hall", vec!["Tea and talk", "Leeds Harm Reduction Café"]),
        ("q=cake", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"]),
        ("q=film", vec!["Film night"]),
        ("q=cafe+leeds", vec!["Leeds Harm Reduction Café"]),
        ("q=%22%27%2A+OR", vec![]),
        ("online=1", vec!["Film night"]),
        ("from=2026-12-08&to=2026-12-08", vec!["Tea and talk", "Film night"]),
        ("to=2026-12-04", vec!["Leeds Harm Reduction Café"]),
        ("from=nonsense", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"]),
    ] {
        for path in ["/whats-on", "/whats-on.ics", "/whats-on.json"] {
            let page = house.visitor().reads(&format!("{path}?{query}")).await;
            let text = page.words().replace("\r\n ", "");
            for title in ["Tea and talk", "Film night", "Leeds Harm Reduction Café"] {
                assert_eq!(text.contains(title), seen.contains(&title), "{path}?{query}: {title}");
            }
        }
    }
}

#[tokio::test]
async fn a_cancelled_and_a_moved_date_say_so_everywhere() {
    let house = House::with_demonstration().await;
    let page = house.visitor().reads("/events/union-social-soup-and-a-film").await;
    assert!(page.mentions("Cancelled") && page.mentions("The boiler is being mended."), "{}", page.text());
    let feed =
        house.visitor().reads("/events/union-social-soup-and-a-film.ics").await.text().replace("\r\n ", "");
    assert!(
        feed.contains("STATUS:CANCELLED") && feed.contains("RECURRENCE-ID;TZID=Europe/London:"),
        "{feed}"
    );
    assert!(feed.contains("SUMMARY:Cancelled: Union social"));
    let json = house.visitor().reads("/events/drug-checking-and-tea.json").await.json();
    let statuses: Vec<&str> = json["items"][0]["_cuppa"]["dates"]
        .as_array()
        .expect("dates")
        .iter()
        .filter_map(|date| date["status"].as_str())
        .collect();
    assert!(statuses.contains(&"moved"), "{statuses:?}");
    assert!(house.visitor().reads("/events/drug-checking-and-tea").await.mentions("Moved"));
}

#[tokio::test]
async fn a_json_feed_has_what_other_programs_rely_on() {
    let house = House::with_demonstration().await;
    let feed = house.visitor().reads("/whats-on.json").await.json();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    let items = feed["items"].as_array().expect("items");
    assert!(items.len() >= 10);
    for item in items {
        for name in ["id", "url", "title", "date_published", "date_modified"] {
            assert!(item[name].is_string(), "{name} of {item}");
        }
        let own = &item["_cuppa"];
        for name in ["kind", "status", "time_zone", "attendance"] {
            assert!(own[name].is_string(), "{name} of {own}");
        }
        assert!(!own["dates"].as_array().expect("dates").is_empty());
        assert!(own["access"].is_array());
    }
}
