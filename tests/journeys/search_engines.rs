//! What search engines and previews read of a page: the same as people, and never more.

use axum::http::{Method, StatusCode};
use serde_json::Value;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

const HERE: &str = "http://127.0.0.1:3000";

/// What a page tells search engines: the listing, and the way to it.
#[track_caller]
fn told(page: &Page) -> Value {
    let text = page.text();
    let json = text.split("<script type=\"application/ld+json\">").nth(1).expect("JSON-LD");
    let json = json.split("</script>").next().expect("its end");
    let told: Value = serde_json::from_str(json).unwrap_or_else(|cause| panic!("{cause}: {json}"));
    assert_eq!(told["@context"], "https://schema.org");
    assert_eq!(told["@graph"][1]["@type"], "BreadcrumbList");
    told["@graph"][0].clone()
}

/// What a page says of itself in its head: `property` or `name`, and the content.
fn meta(page: &Page, name: &str) -> Option<String> {
    let text = page.text();
    let tag = text.split("<meta").find(|tag| {
        tag.contains(&format!("property=\"{name}\"")) || tag.contains(&format!("name=\"{name}\""))
    })?;
    Some(tests::forms::unescaped(tag.split("content=\"").nth(1)?.split('"').next()?))
}

fn canonical(page: &Page) -> Option<String> {
    let text = page.text();
    let link = text.split("<link").find(|link| link.contains("rel=\"canonical\""))?;
    Some(tests::forms::unescaped(link.split("href=\"").nth(1)?.split('"').next()?))
}

#[tokio::test]
async fn an_event_is_told_with_its_time_its_place_and_its_cost() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let page = house.visitor().reads(&path).await;
    let told = told(&page);
    for (name, expected) in [
        ("@type", "Event"),
        ("name", "Tea and talk"),
        ("url", "http://127.0.0.1:3000/events/tea-and-talk"),
        ("description", "An open evening for everybody."),
        ("startDate", "2026-12-08T18:00:00+00:00"),
        ("endDate", "2026-12-08T20:00:00+00:00"),
        ("eventStatus", "https://schema.org/EventScheduled"),
        ("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode"),
        ("keywords", "naloxone, peer support"),
    ] {
        assert_eq!(told[name], expected, "{name}");
    }
    assert_eq!(told["location"]["@type"], "Place");
    assert_eq!(told["location"]["name"], "Oak Hall");
    assert_eq!(told["location"]["address"]["streetAddress"], "12 Mill Street");
    assert_eq!(told["location"]["address"]["addressCountry"], "GB");
    assert_eq!(told["organizer"]["name"], "Hope Street Union");
    assert_eq!(told["organizer"]["url"], "http://127.0.0.1:3000/groups/hope-street-union");
    assert_eq!((&told["offers"]["price"], &told["isAccessibleForFree"]), (&0.into(), &true.into()));
    assert!(told.get("previousStartDate").is_none() && told.get("image").is_none());
    assert!(page.header("content-security-policy").contains("script-src 'self';"));
}

#[tokio::test]
async fn a_cafe_is_a_series_whose_dates_say_how_they_stand() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let date = house.visitor().reads(&format!("{private}/dates/2027-05-06")).await;
    let later = [("start_date", "2027-05-13"), ("start_time", "19:00"), ("end_time", "21:00")];
    let moved = house.visitor().saves(&date, "Save this date", &later).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text());
    let date = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    house.visitor().saves(&date, "Cancel this date", &[]).await;
    house.delivers().await;

    let series = told(&house.visitor().reads(&path).await);
    assert_eq!(
        (&series["@type"], &series["name"]),
        (&"EventSeries".into(), &"Leeds Harm Reduction Café".into())
    );
    let dates = series["subEvent"].as_array().expect("dates");
    assert_eq!(dates.len(), 8);
    let status = |at: usize| dates[at]["eventStatus"].as_str().and_then(|status| status.rsplit('/').next());
    assert_eq!((status(0), status(1)), (Some("EventScheduled"), Some("EventCancelled")));
    let moved = dates.iter().find(|date| date["eventStatus"] == "https://schema.org/EventRescheduled");
    let moved = moved.expect("a moved date");
    // British Summer Time, each with the offset of its own day.
    assert_eq!(moved["startDate"], "2027-05-13T19:00:00+01:00");
    assert_eq!(moved["previousStartDate"], "2027-05-06T18:00:00+01:00");
    assert_eq!(dates[0]["startDate"], "2026-12-03T18:00:00+00:00");
    assert_eq!(dates[0]["location"]["name"], "Oak Hall");

    let page = house.visitor().reads(&format!("{path}/2027-05-06")).await;
    let one = told(&page);
    assert_eq!((&one["@type"], &one["superEvent"]["@type"]), (&"Event".into(), &"EventSeries".into()));
    assert_eq!(one["startDate"], "2027-05-13T19:00:00+01:00");
    assert_eq!(canonical(&page), Some(format!("{HERE}{path}/2027-05-06")));

    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel all dates", &[("cancel_reason", "Ben is ill.")]).await;
    let series = told(&house.visitor().reads(&path).await);
    assert_eq!(series["eventStatus"], "https://schema.org/EventCancelled");
    house.delivers().await;
}

#[tokio::test]
async fn what_is_hidden_on_the_page_is_hidden_in_its_head() {
    let house = House::empty().await;
    for visibility in ["on_request", "area"] {
        let title = format!("Social {visibility}");
        let path = house
            .publishes(&but(HIDDEN, &[("address_visibility", visibility), ("title", title.as_str())]))
            .await;
        for path in [path.clone(), format!("{path}/2026-12-11")] {
            let page = house.visitor().reads(&path).await;
            let head = page.text().split("</head>").next().expect("a head").to_lowercase();
            for hidden in ["secret", "secr3t", "53.79", "-1.53"] {
                assert!(!head.contains(hidden), "{path} tells “{hidden}”: {head}");
            }
            let location = told(&page)["location"].clone();
            assert_eq!(location[0]["name"], "Leeds", "{path}");
            assert!(location[0].get("geo").is_none(), "{path}");
            assert_eq!(location[1]["@type"], "VirtualLocation", "{path}");
            let page_of = format!("{HERE}{}", path.trim_end_matches("/2026-12-11"));
            assert_eq!(location[1]["url"], page_of, "a link that is not public leads to the page");
        }
    }
    let public =
        but(HIDDEN, &[("online_url_public", "1"), ("attendance", "online"), ("title", "Online social")]);
    let path = house.publishes(&public).await;
    let location = told(&house.visitor().reads(&path).await)["location"].clone();
    assert_eq!(location["url"], "https://meet.example.org/secret-room", "the organiser made the link public");
}

#[tokio::test]
async fn no_text_ends_the_script_that_it_stands_in() {
    let house = House::empty().await;
    let title = "Tea</script><script>alert(1)</script>";
    let path =
        house.publishes(&but(EVENING, &[("title", title), ("summary", "<!--<script> & \u{2028}")])).await;
    let page = house.visitor().reads(&path).await;
    assert_eq!(told(&page)["name"], title);
    assert!(!page.text().contains("<script>alert"), "{}", page.text());
}

#[tokio::test]
async fn only_public_pages_tell_search_engines_anything() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    for path in ["/moderate", "/moderate/listings/tea-and-talk"] {
        let page = moderator.reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let text = page.text();
        assert!(!text.contains("ld+json") && !text.contains("og:title"), "{path}");
        assert!(canonical(&page).is_none() && text.contains("noindex"), "{path}");
    }
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    for path in
        [private.clone(), format!("{private}/preview"), format!("{private}/edit"), "/nowhere".to_owned()]
    {
        let page = house.visitor().reads(&path).await;
        let text = page.text();
        assert!(!text.contains("ld+json") && !text.contains("og:title"), "{path}");
        assert!(canonical(&page).is_none() && text.contains("noindex"), "{path}");
    }
}

#[tokio::test]
async fn the_form_to_add_is_found_by_search_engines_and_kept_by_nobody() {
    let house = House::empty().await;
    for path in ["/add", "/add/cafe"] {
        let page = house.visitor().reads(path).await;
        assert_eq!(canonical(&page).as_deref(), Some(&*format!("http://127.0.0.1:3000{path}")));
        assert!(!page.text().contains("noindex"), "{path}");
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        let refused = house.visitor().posts(path, &[("title", "Tea")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(canonical(&refused).is_none() && refused.text().contains("noindex"), "{path}");
    }
}

#[tokio::test]
async fn every_page_has_one_true_address_without_what_somebody_added_to_it() {
    let house = House::with_demonstration().await;
    for (path, expected) in [
        ("/?utm_source=letter", "/"),
        ("/whats-on?utm_source=letter&tag=naloxone&page=1&fbclid=x", "/whats-on?tag=naloxone"),
        ("/whats-on?page=2&utm_medium=x", "/whats-on?page=2"),
        ("/whats-on?page=0", "/whats-on"),
        ("/cafes?online=true&q=leeds", "/cafes?q=leeds&online=1"),
        ("/events/naloxone-in-half-an-hour?utm_source=letter", "/events/naloxone-in-half-an-hour"),
        ("/groups?page=1", "/groups"),
        ("/follow/calendar?of=%2Fcafes.ics", "/follow/calendar"),
        ("/embed?of=%2Fcafes&q=leeds", "/embed"),
        ("/api?x=1", "/api"),
        ("/print/naloxone-in-half-an-hour?x", "/print/naloxone-in-half-an-hour"),
        ("/leaflets/what-is-harm-reduction?x=1", "/leaflets/what-is-harm-reduction"),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(canonical(&page), Some(format!("{HERE}{expected}")), "{path}");
        assert_eq!(meta(&page, "og:url"), Some(format!("{HERE}{expected}")), "{path}");
    }
}

#[tokio::test]
async fn a_preview_shows_the_picture_of_a_listing_or_our_own() {
    let house = House::with_demonstration().await;
    let feed = house.visitor().reads("/whats-on.json").await.json();
    let pictured = feed["items"].as_array().expect("items").iter().find(|item| item["image"].is_string());
    let pictured = pictured.expect("a listing with a picture");
    let path = pictured["url"].as_str().and_then(|url| url.strip_prefix(HERE)).expect("ours").to_owned();
    let page = house.visitor().reads(&path).await;
    assert_eq!(meta(&page, "og:image").as_deref(), pictured["image"].as_str());
    assert!(meta(&page, "og:image:alt").is_some_and(|alt| !alt.is_empty()));
    assert_eq!(meta(&page, "twitter:card").as_deref(), Some("summary_large_image"));
    assert_eq!(told(&page)["image"], pictured["image"]);

    let page = house.visitor().reads("/whats-on").await;
    for (name, expected) in [
        ("og:title", "What’s on – Cuppa"),
        ("og:site_name", "Cuppa"),
        ("og:type", "website"),
        ("og:locale", "en_GB"),
        ("twitter:card", "summary"),
    ] {
        assert_eq!(meta(&page, name).as_deref(), Some(expected), "{name}");
    }
    let icon = meta(&page, "og:image").expect("our own picture");
    let icon = icon.strip_prefix(HERE).expect("absolute").to_owned();
    assert_eq!(house.visitor().reads(&icon).await.header("content-type"), "image/png");
}

#[tokio::test]
async fn the_map_of_the_site_names_what_is_public_with_its_last_change() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds_and_confirms(&but(EVENING, &[("title", "Film night"), ("email", "eve@example.org")])).await;
    let index = house.visitor().reads("/sitemap.xml").await;
    assert!(index.text().contains("<sitemapindex"), "{}", index.text());
    assert_eq!(index.text().matches("<sitemap>").count(), 1);
    let part = house.visitor().reads("/sitemap/1.xml").await;
    let changed = house.visitor().reads("/api/v1/listings/tea-and-talk").await.json()["changed"].clone();
    let changed = changed.as_str().expect("when");
    assert!(index.text().contains(&format!("<lastmod>{changed}</lastmod>")), "{}", index.text());
    for path in ["/events/tea-and-talk", "/groups/hope-street-union", "/places/oak-hall", "/whats-on"] {
        let line = format!("<url><loc>{HERE}{path}</loc><lastmod>{changed}</lastmod></url>");
        assert!(part.text().contains(&line), "{path}: {}", part.text());
    }
    assert!(!part.text().contains("film-night"), "nothing that is held");
    // Every address in it is there.
    for address in part.text().split("<loc>").skip(1) {
        let address = address.split("</loc>").next().expect("an address");
        let path = address.strip_prefix(HERE).expect("our own address");
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::OK, "{path}");
    }
    for beyond in ["/sitemap/2.xml", "/sitemap/0.xml", "/sitemap/x.xml", "/sitemap/1"] {
        assert_eq!(house.visitor().reads(beyond).await.status, StatusCode::NOT_FOUND, "{beyond}");
    }
    let etag = part.header("etag").to_owned();
    let known =
        house.visitor().asks(Method::GET, "/sitemap/1.xml", &[("if-none-match", &etag)], Vec::new()).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    house.delivers().await;
}
