//! Hiding: what an organiser keeps to themselves may stand in no field of theirs; and readers are told nothing, and asked for
//! nothing. That nothing of it leaves the house is in `leaks.rs`.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, HIDDEN, but},
    house::House,
};

#[tokio::test]
async fn an_area_shows_only_a_rounded_point() {
    let house = House::empty().await;
    let path =
        house.publishes(&but(HIDDEN, &[("address_visibility", "area"), ("online_url_public", "1")])).await;
    let json = house.visitor().reads(&format!("{path}.json")).await.json();
    let place = &json["items"][0]["_cuppa"]["place"];
    assert!(place["name"].is_null() && place["address"].is_null() && place["postcode"].is_null());
    let latitude = place["latitude"].as_f64().expect("a rounded point");
    assert!((latitude - 53.795_123).abs() > 1e-4 && (latitude - 53.795_123).abs() < 0.02, "{latitude}");
    assert!(!house.visitor().reads(&format!("{path}.ics")).await.mentions("GEO:"));
    assert!(
        house.visitor().reads(&path).await.mentions("https://meet.example.org/secret-room"),
        "the organiser made the link public"
    );
}

#[tokio::test]
async fn nothing_that_can_be_used_lies_in_the_database() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    let letter = house.newest_letter("ana@example.org");
    let token = tests::house::link_in(&letter, "/manage/").trim_start_matches("/manage/").to_owned();
    house.moderator().await;
    for name in ["cuppa.sqlite", "cuppa.sqlite-wal"] {
        let bytes = std::fs::read(house.desk.settings.data.join(name)).unwrap_or_default();
        assert!(
            !bytes.windows(token.len()).any(|part| part == token.as_bytes()),
            "{name} holds a usable link"
        );
    }
}

#[tokio::test]
async fn readers_get_no_cookie_and_nothing_from_elsewhere() {
    let house = House::with_demonstration().await;
    for path in [
        "/",
        "/whats-on",
        "/cafes",
        "/add",
        "/help-now",
        "/about",
        "/privacy",
        "/events/naloxone-in-half-an-hour",
        "/nowhere",
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.header("set-cookie"), "", "{path}");
        assert!(page.header("content-security-policy").contains("default-src 'none'"), "{path}");
        let text = page.text();
        for part in text.split(" src=\"").skip(1) {
            assert!(
                part.starts_with('/') && !part.starts_with("//"),
                "{path} fetches {}",
                &part[..60.min(part.len())]
            );
        }
        assert!(
            !text.contains(" style=\"") && !text.contains("<style"),
            "{path} has a style that the policy forbids"
        );
        assert!(
            !text.contains(" onclick") && !text.contains("<script>"),
            "{path} has a script that the policy forbids"
        );
    }
}

/// An evening at an address that nobody is to know, with a link that nobody is to know.
const QUIET: &[(&str, &str)] = &[
    ("kind", "event"),
    ("title", "Quiet evening"),
    ("start_date", "2026-12-11"),
    ("start_time", "19:00"),
    ("repeats", "weekly"),
    ("attendance", "hybrid"),
    ("place_name", "Elm House"),
    ("address", "3 Fuller Lane"),
    ("locality", "Leeds"),
    ("postcode", "LS8 4QZ"),
    ("country", "GB"),
    ("latitude", "53.795123"),
    ("longitude", "-1.531234"),
    ("address_visibility", "on_request"),
    ("online_url", "https://meet.example.org/j/98765432101"),
    ("email", "ana@example.org"),
];

#[tokio::test]
async fn what_is_hidden_may_stand_in_no_field_in_any_spelling() {
    let house = House::empty().await;
    for (field, told) in [
        ("title", "Tea at Elm House"),
        ("summary", "3, FULLER LN."),
        ("description", "Come in by **three Fuller** Lane, ring twice."),
        ("locality", "Fuller Lane, Leeds"),
        ("region", "ls84qz"),
        ("group_name", "E\u{301}lm House Friends"),
        ("contact_public", "Ask at 3%20Fuller%20Lane"),
        ("tags", "tea, elm-house"),
        ("languages", "English at Elm House"),
        ("cost_note", "Pay at L S 8 4 Q Z"),
        ("speaker", "Ben, meet.example.org/j/98765432101"),
        ("ground_rules", "The number is 987 654 321 01."),
        ("description", "53.7951, -1.5312"),
        ("description", "\u{415}lm H\u{43e}use"),
    ] {
        let typed = but(QUIET, &[(field, told)]);
        let page = house.adds(&typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {told}");
        assert!(page.mentions("and you chose not to show it to everybody"), "{field}: {told}");
        assert!(page.mentions(&format!("#f-{field}")), "{field} is led to: {told}");
        assert!(page.mentions("3 Fuller Lane"), "what was typed is kept");
    }
    let open = [
        ("address_visibility", "public"),
        ("online_url_public", "1"),
        ("title", "Tea at Elm House, 3 Fuller Lane"),
    ];
    assert_eq!(
        house.adds(&but(QUIET, &open)).await.status,
        StatusCode::SEE_OTHER,
        "what is shown may be told"
    );
}

#[tokio::test]
async fn what_is_hidden_is_not_told_of_one_date_or_by_why_it_was_cancelled() {
    let house = House::empty().await;
    house.publishes(QUIET).await;
    let private = tests::house::link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let date = format!("{private}/dates/2026-12-11");
    for (field, told) in
        [("date_note", "This time the side door of 3 Fuller Lane"), ("date_title", "Elm House sings")]
    {
        let form = house.visitor().reads(&date).await;
        let page = house.visitor().saves(&form, "Save this date", &[(field, told)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}: {}", page.text());
        assert!(page.mentions("and you chose not to show it to everybody") && page.mentions(told), "{told}");
    }
    let page = house.visitor().reads(&private).await;
    let refused = house
        .visitor()
        .fills_and_presses(&page, "Cancel all dates", &[("cancel_reason", "Elm House is closed.")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert!(refused.mentions("Elm House is closed."), "what was typed is kept");
}

#[tokio::test]
async fn an_address_that_is_hidden_later_is_first_taken_out_of_what_is_said_of_dates() {
    let house = House::empty().await;
    house.publishes(&but(QUIET, &[("address_visibility", "public")])).await;
    let private = tests::house::link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let form = house.visitor().reads(&format!("{private}/dates/2026-12-11")).await;
    house.visitor().saves(&form, "Save this date", &[("date_note", "At the back of Elm House.")]).await;
    house.delivers().await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let page = house.visitor().saves(&form, "Save the changes", &[("address_visibility", "area")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.text());
    assert!(page.mentions("stands in what you said of one of the dates"));
}
