//! "Use where I am": a rough point in the body of a form leads to the list near the nearest town, and stays nowhere.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::EVENING,
    house::{House, Page},
};

const PATH: &str = "/nearest-town";
const LEEDS: &[(&str, &str)] = &[("latitude", "53.800"), ("longitude", "-1.558")];

/// Sends what the script sends.
async fn sends(house: &House, fields: &[(&str, &str)]) -> Page {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    let body = body.extend_pairs(fields).finish().into_bytes();
    let kind = [("content-type", "application/x-www-form-urlencoded"), ("origin", "http://127.0.0.1:3000")];
    house.visitor().asks(Method::POST, PATH, &kind, body).await
}

#[tokio::test]
async fn a_point_leads_to_the_same_list_near_the_nearest_town() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for (more, address) in [
        (vec![], "/whats-on?near=leeds"),
        (vec![("view", "/cafes")], "/cafes?near=leeds"),
        (vec![("view", "/groups/hope-street-union")], "/groups/hope-street-union?near=leeds"),
        (
            vec![
                ("view", "/events"),
                ("q", "tea"),
                ("near", "Liverpool"),
                ("within", "50"),
                ("tag", "naloxone"),
                ("access", "step_free"),
                ("from", ""),
            ],
            "/events?q=tea&near=leeds&within=50&tag=naloxone&access=step_free",
        ),
        (vec![("view", "/map")], "/map?near=leeds"),
        (vec![("view", "/map"), ("kind", "cafe"), ("within", "50")], "/map?kind=cafe&near=leeds&within=50"),
        (vec![("view", "/map"), ("kind", "x")], "/map?near=leeds"),
        // Another site is no list of ours.
        (vec![("view", "//evil.example/whats-on")], "/whats-on?near=leeds"),
        (vec![("view", "https://evil.example")], "/whats-on?near=leeds"),
    ] {
        let fields: Vec<_> = LEEDS.iter().copied().chain(more).collect();
        let led = sends(&house, &fields).await;
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{fields:?}: {}", led.text());
        assert_eq!(led.header("location"), address);
        assert_eq!(led.header("cache-control"), "no-store");
        assert!(led.header("set-cookie").is_empty());
        assert_eq!(house.visitor().reads(address).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_nearest_town_is_there_also_at_the_ends_of_the_earth() {
    let house = House::empty().await;
    for (latitude, longitude, key) in [
        ("90", "0", "longyearbyen"),
        ("90", "-180", "longyearbyen"),
        ("-17.8", "180", ""),
        ("-17.8", "-180", ""),
        ("-90", "0", ""),
        ("0", "0", ""),
        ("-0", " 1 ", ""),
        // A ward of Leeds would be nearer: it is no town.
        ("53.78", "-1.53", "leeds"),
    ] {
        let led = sends(&house, &[("latitude", latitude), ("longitude", longitude)]).await;
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{latitude} {longitude}");
        let found = led.header("location").strip_prefix("/whats-on?near=").unwrap_or_default().to_owned();
        let town = pure::towns::by_key(&found).unwrap_or_else(|| panic!("{found} is no town"));
        assert!(!town.town().is_district(), "{found}");
        assert!(key.is_empty() || found == key, "{latitude} {longitude}: {found}");
    }
    let both = [("-17.8", "180"), ("-17.8", "-180")];
    let mut led = Vec::new();
    for (latitude, longitude) in both {
        led.push(
            sends(&house, &[("latitude", latitude), ("longitude", longitude)])
                .await
                .header("location")
                .to_owned(),
        );
    }
    assert_eq!(led[0], led[1], "it is the same meridian");
}

#[tokio::test]
async fn what_is_no_point_leads_back_with_everything_that_was_typed() {
    let house = House::empty().await;
    for (latitude, longitude) in [
        ("NaN", "0"),
        ("0", "NaN"),
        ("1e9", "0"),
        ("90.1", "0"),
        ("53.8", "-180.01"),
        ("inf", "-inf"),
        ("", ""),
        ("fifty", "one"),
        ("53,8", "-1,5"),
    ] {
        let fields = [
            ("latitude", latitude),
            ("longitude", longitude),
            ("view", "/cafes"),
            ("near", "Leeds"),
            ("q", "tea"),
        ];
        let lost = sends(&house, &fields).await;
        assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY, "{latitude} {longitude}");
        assert!(lost.mentions("href=\"/cafes?q=tea&near=leeds\""), "{}", lost.text());
    }
    assert_eq!(sends(&house, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let long = "9".repeat(100_000);
    assert_eq!(sends(&house, &[("latitude", &long)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A point in an address is not read: addresses are kept.
    let typed = house.visitor().reads("/nearest-town?latitude=53.8&longitude=-1.5").await;
    assert_eq!((typed.status, typed.header("location")), (StatusCode::SEE_OTHER, "/whats-on"));
}

#[tokio::test]
async fn only_pages_with_the_button_may_ask_where_somebody_is() {
    let house = House::with_demonstration().await;
    let may = |page: &Page| page.header("permissions-policy").contains("geolocation=(self)");
    for path in ["/whats-on", "/events?q=tea", "/cafes"] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("Use where I am") && may(&page), "{path}");
        let text = page.text();
        let before = text.split("class=\"where-i-am\"").next().unwrap_or_default();
        let tag = text[before.rfind('<').unwrap_or_default()..].split('>').next().unwrap_or_default();
        assert!(tag.contains(" hidden"), "without a script there is no button: {path}: {tag}");
        assert!(page.mentions("data-view=\"/"), "{path}");
    }
    // The pages of groups and places have the search where there is much to search.
    for path in ["/groups/leeds-peer-network", "/groups/leeds-peer-network?q=tea", "/places/oak-hall"] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.mentions("Use where I am"), may(&page), "{path}");
    }
    for path in ["/", "/about", "/add", "/follow", "/embed/whats-on", "/whats-on.ics", "/nowhere"] {
        let page = house.visitor().reads(path).await;
        assert!(!page.mentions("Use where I am"), "{path}");
        assert!(!may(&page), "{path}: {}", page.header("permissions-policy"));
        assert!(page.header("permissions-policy").contains("geolocation=()"), "{path}");
    }
}

#[tokio::test]
async fn asking_for_the_nearest_town_is_not_held_up_as_a_post_and_not_taken_from_other_sites() {
    let house = House::with_settings(&[("rate_posts", "1")]).await;
    let body = b"latitude=53.8&longitude=-1.55".to_vec();
    let visitor = house.visitor_from([198, 51, 100, 7]);
    for _ in 0..5 {
        let led = visitor.asks(Method::POST, PATH, &[], body.clone()).await;
        assert_eq!(led.status, StatusCode::SEE_OTHER);
    }
    let foreign = [("origin", "https://evil.example")];
    assert_eq!(visitor.asks(Method::POST, PATH, &foreign, body).await.status, StatusCode::FORBIDDEN);
}
