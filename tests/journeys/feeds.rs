//! Feeds: the same rows as the page, unchanged bytes while nothing changes.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, link_in},
};

const FEEDS: &[&str] = &[
    "/whats-on.ics",
    "/events.ics",
    "/cafes.ics",
    "/whats-on.json",
    "/events.json",
    "/cafes.json",
    "/whats-on.atom",
    "/events.atom",
    "/cafes.atom",
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
        let mime = match path.rsplit('.').next() {
            Some("ics") => "text/calendar; charset=utf-8",
            Some("atom") => "application/atom+xml; charset=utf-8",
            _ => "application/feed+json; charset=utf-8",
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
        ("q=%22%27%2A", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"]),
        ("online=1", vec!["Film night"]),
        ("from=2026-12-08&to=2026-12-08", vec!["Tea and talk", "Film night"]),
        ("to=2026-12-04", vec!["Leeds Harm Reduction Café"]),
        ("from=nonsense", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"]),
    ] {
        for path in ["/whats-on", "/whats-on.ics", "/whats-on.json", "/whats-on.atom"] {
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
    assert!(items.len() >= 35);
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

/// Presses a button of the private page of the newest listing of an address.
async fn organiser_presses(house: &House, address: &str, button: &str, fields: &[(&str, &str)]) {
    let private = link_in(&house.newest_letter(address), "/manage/");
    let page = house.visitor().reads(&private).await;
    let done = house.visitor().fills_and_presses(&page, button, fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
}

#[tokio::test]
async fn news_readers_are_told_what_is_new_and_what_has_changed() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "Tea & <talk>")])).await;
    house.waits(60).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let feed = house.visitor().reads("/whats-on.atom?tag=&q=").await.text();
    for line in [
        "<id>http://127.0.0.1:3000/whats-on.atom</id>",
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"http://127.0.0.1:3000/whats-on.atom\"/>",
        "<link rel=\"alternate\" type=\"text/html\" href=\"http://127.0.0.1:3000/whats-on\"/>",
        "<title>Tea &amp; &lt;talk&gt;</title>",
        "<id>urn:uuid:",
        "<link rel=\"alternate\" type=\"text/html\" href=\"http://127.0.0.1:3000/events/tea-talk\"/>",
        "<category term=\"peer support\"/>",
        "<summary>An open evening for everybody.</summary>",
        "Next date: Tuesday 8\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm",
        "First Thursday of every month",
        "Oak Hall, 12 Mill Street, Leeds LS9 8AA",
        "Organised by Hope Street Union",
    ] {
        assert!(feed.contains(line), "no {line} in {feed}");
    }
    let updated: Vec<&str> =
        feed.split("<updated>").skip(1).filter_map(|rest| rest.split("</updated>").next()).collect();
    assert_eq!(updated.len(), 3);
    assert!(
        updated[0] == updated[1] && updated[1] > updated[2],
        "the newest change stands first: {updated:?}"
    );

    // What changes comes first, under the id that it had.
    let ids = |feed: &str| -> Vec<String> {
        feed.split("<entry>")
            .skip(1)
            .filter_map(|entry| entry.split("</id>").next())
            .map(str::to_owned)
            .collect()
    };
    house.waits(60).await;
    organiser_presses(&house, "ana@example.org", "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    let changed = house.visitor().reads("/whats-on.atom").await.text();
    assert!(changed.contains("<title>Cancelled: Tea &amp; &lt;talk&gt;</title>"), "{changed}");
    assert!(
        changed.contains("Cancelled: Ana is ill.") && changed.contains("Cancelled: Tuesday 8"),
        "{changed}"
    );
    let (mut before, mut after) = (ids(&feed), ids(&changed));
    assert_eq!(before[0], after[1]);
    before.sort();
    after.sort();
    assert_eq!(before, after);
    // The page and its panel lead to it.
    let page = house.visitor().reads("/whats-on?q=tea").await;
    assert!(
        page.mentions("type=\"application/atom+xml\"") && page.mentions("<a href=\"/whats-on.atom?q=tea\">")
    );
}

#[tokio::test]
async fn an_atom_feed_holds_a_hundred_listings_at_most_and_listings_have_none() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    assert_eq!(house.visitor().reads("/events/tea-and-talk.atom").await.status, StatusCode::NOT_FOUND);
    let empty = house.visitor().reads("/cafes.atom").await;
    assert_eq!(empty.status, StatusCode::OK);
    assert!(empty.mentions("<updated>1970-01-01T00:00:00Z</updated>") && !empty.mentions("<entry>"));
    let hidden = HIDDEN;
    house.publishes(hidden).await;
    let feed = house.visitor().reads("/events.atom").await.words();
    assert!(
        feed.contains("Leeds (the address is given on request)") && !feed.to_lowercase().contains("secret")
    );
}

#[tokio::test]
async fn what_was_taken_back_is_told_for_ninety_days_by_its_name_and_times_only() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("start_date", "2027-05-04")])).await;
    house.publishes(&but(EVENING, &[("title", "Soup"), ("email", "ben@example.org")])).await;
    let before = house.visitor().reads("/whats-on.ics").await.text();
    let of = |text: &str, title: &str, name: &str| -> Option<String> {
        let events: Vec<String> =
            text.replace("\r\n ", "").split("BEGIN:VEVENT").map(str::to_owned).collect();
        let event = events.into_iter().skip(1).find(|event| event.contains(title))?;
        event.lines().find_map(|line| line.strip_prefix(&format!("{name}:")).map(str::to_owned))
    };
    let (uid, sequence) = (of(&before, "Tea and talk", "UID"), of(&before, "Tea and talk", "SEQUENCE"));
    house.waits(60).await;
    organiser_presses(&house, "ana@example.org", "Take it off the site", &[("withdraw_reason", "A secret.")])
        .await;

    for path in
        ["/whats-on.ics", "/events.ics", "/groups/hope-street-union.ics", "/whats-on.ics?tag=naloxone"]
    {
        let after = house.visitor().reads(path).await.text();
        assert_eq!(of(&after, "Tea and talk", "UID"), uid, "{path}");
        assert_eq!(of(&after, "Tea and talk", "STATUS").as_deref(), Some("CANCELLED"), "{path}");
        assert_eq!(
            of(&after, "Tea and talk", "SUMMARY").as_deref(),
            Some("Cancelled: Tea and talk"),
            "{path}"
        );
        let number = |sequence: Option<String>| sequence.and_then(|number| number.parse::<u32>().ok());
        assert!(number(of(&after, "Tea and talk", "SEQUENCE")) > number(sequence.clone()), "{path}");
        assert_eq!(of(&after, "Soup", "STATUS").as_deref(), Some("CONFIRMED"), "{path}");
        for name in ["LOCATION", "DESCRIPTION", "URL", "CATEGORIES", "GEO"] {
            assert_eq!(of(&after, "Tea and talk", name), None, "{path}: {name}");
        }
        assert!(!after.contains("secret"), "{path}");
    }
    for path in [
        "/cafes.ics",
        "/groups/night-owls.ics",
        "/whats-on.ics?tag=film",
        "/places/oak-hall.ics",
        "/whats-on.ics?q=tea",
    ] {
        assert!(!house.visitor().reads(path).await.mentions("Tea and talk"), "{path}");
    }
    assert!(!house.visitor().reads("/whats-on.ics?cancelled=hide").await.mentions("Tea and talk"));
    // Whoever follows it alone is told as well.
    let own = house.visitor().reads("/events/tea-and-talk.ics").await;
    assert_eq!((own.status, of(&own.text(), "Tea and talk", "UID")), (StatusCode::OK, uid.clone()));
    assert_eq!(of(&own.text(), "Tea and talk", "STATUS").as_deref(), Some("CANCELLED"));
    let own_json = house.visitor().reads("/events/tea-and-talk.json").await;
    assert_eq!(own_json.json()["items"][0]["_cuppa"]["status"], "withdrawn");
    for page in [own, own_json] {
        for hidden in ["Mill Street", "open evening", "secret"] {
            assert!(!page.mentions(hidden), "{hidden} is in {}", page.text());
        }
    }
    for page in ["/whats-on", "/groups/hope-street-union", "/groups", "/"] {
        assert!(!house.visitor().reads(page).await.mentions("Tea and talk"), "{page}");
    }

    for path in ["/whats-on.json", "/groups/hope-street-union.json"] {
        let json = house.visitor().reads(path).await.json();
        let items = json["items"].as_array().expect("items");
        assert_eq!(items.len(), 2, "{path}");
        assert_eq!(items[0]["title"], "Soup", "{path}");
        let gone = &items[1];
        assert_eq!(gone["title"], "Tea and talk");
        assert_eq!(gone["id"].as_str().map(str::to_owned), uid);
        assert_eq!(gone["_cuppa"]["status"], "withdrawn");
        assert_eq!(gone["_cuppa"]["dates"].as_array().map(Vec::len), Some(0));
        assert!(gone["_cuppa"]["place"].is_null() && gone["summary"].is_null());
        assert_eq!(gone["content_text"], "This was taken down. It is not listed here any more.");
        assert!(!gone.to_string().contains("Mill Street") && !gone.to_string().contains("open evening"));
    }
    let atom = house.visitor().reads("/whats-on.atom").await.text();
    let id = uid.as_deref().and_then(|uid| uid.split('@').next()).expect("a UID");
    assert!(atom.contains(&format!("<at:deleted-entry ref=\"urn:uuid:{id}\"")), "{atom}");
    assert!(!atom.contains("<title>Tea and talk"), "{atom}");

    house.waits(89 * 24 * 60 * 60).await;
    for (path, told) in [("/whats-on.ics", true), ("/whats-on.json", true), ("/whats-on.atom", true)] {
        assert_eq!(house.visitor().reads(path).await.mentions("Tea and talk"), told, "{path}");
    }
    house.waits(2 * 24 * 60 * 60).await;
    for path in ["/whats-on.ics", "/whats-on.json", "/whats-on.atom"] {
        assert!(!house.visitor().reads(path).await.mentions("Tea and talk"), "{path}");
    }
    for path in ["/events/tea-and-talk.ics", "/events/tea-and-talk.json"] {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::GONE, "{path}");
    }
}

#[tokio::test]
async fn what_was_never_public_leaves_no_trace_when_it_is_taken_back() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    organiser_presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    for path in ["/whats-on.ics", "/whats-on.json", "/whats-on.atom", "/groups/hope-street-union.ics"] {
        assert!(!house.visitor().reads(path).await.mentions("Tea and talk"), "{path}");
    }
}

#[tokio::test]
async fn whoever_follows_a_group_that_took_everything_back_is_told_so() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house.publishes(EVENING).await;
    organiser_presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    assert_eq!(house.visitor().reads("/groups/hope-street-union").await.status, StatusCode::NOT_FOUND);
    let feed = house.visitor().reads("/groups/hope-street-union.ics").await;
    assert_eq!(feed.status, StatusCode::OK);
    assert!(feed.mentions("STATUS:CANCELLED") && !feed.mentions("Hope Street Union"), "{}", feed.text());
    house.waits(91 * 24 * 60 * 60).await;
    assert_eq!(house.visitor().reads("/groups/hope-street-union.ics").await.status, StatusCode::NOT_FOUND);
}
