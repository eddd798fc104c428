//! Hiding: what is held, and what an organiser keeps to themselves, is nowhere.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, HIDDEN, but},
    house::House,
};

const EVERYWHERE: &[&str] = &[
    "/",
    "/whats-on",
    "/events",
    "/cafes",
    "/whats-on.ics",
    "/whats-on.json",
    "/events.ics",
    "/events.json",
    "/cafes.ics",
    "/cafes.json",
    "/whats-on.atom",
    "/events.atom",
    "/cafes.atom",
    "/groups",
    "/sitemap/1.xml",
    "/whats-on?q=tea",
    "/whats-on?tag=naloxone",
    "/whats-on?group=hope-street-union",
    "/whats-on?place=oak-hall",
    "/events.ics?past=36500&expand=1",
    "/api/v1/listings",
    "/api/v1/dates",
    "/api/v1/groups",
    "/api/v1/places",
    "/embed/whats-on",
    "/embed/events?q=tea",
];
const ITS_OWN: &[&str] = &[
    "/api/v1/listings/tea-and-talk",
    "/embed/events/tea-and-talk",
    "/embed/groups/hope-street-union",
    "/oembed?url=http://127.0.0.1:3000/events/tea-and-talk",
    "/events/tea-and-talk",
    "/events/tea-and-talk.ics",
    "/events/tea-and-talk.json",
    "/events/tea-and-talk/2026-12-08",
    "/cafes/tea-and-talk",
    "/print/tea-and-talk",
    "/start/press-note?listing=tea-and-talk",
    "/print/tea-and-talk/poster.pdf",
    "/print/tea-and-talk/poster.svg",
    "/groups/hope-street-union",
    "/groups/hope-street-union.ics",
    "/groups/hope-street-union.json",
    "/groups/hope-street-union.atom",
    "/places/oak-hall",
    "/places/oak-hall.ics",
    "/places/oak-hall.json",
    "/places/oak-hall.atom",
];

async fn is_nowhere(house: &House) {
    for path in EVERYWHERE {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.mentions("Tea and talk"), "{path} shows a held listing");
    }
    for path in ITS_OWN {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn an_unconfirmed_listing_is_nowhere() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    is_nowhere(&house).await;
}

#[tokio::test]
async fn a_held_listing_is_nowhere_and_then_everywhere() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    is_nowhere(&house).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    for path in EVERYWHERE.iter().filter(|path| !path.starts_with("/cafes")) {
        let page = house.visitor().reads(path).await;
        assert!(
            ["Tea and talk", "tea-and-talk", "Hope Street", "Oak Hall"]
                .iter()
                .any(|word| page.mentions(word)),
            "{path} does not show it"
        );
    }
    for path in ITS_OWN.iter().filter(|path| !path.starts_with("/cafes")) {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_hidden_address_and_link_are_in_nothing_that_leaves() {
    let house = House::empty().await;
    let path = house.publishes(HIDDEN).await;
    let slug = path.rsplit('/').next().expect("a slug").to_owned();
    let mut pages: Vec<String> = EVERYWHERE.iter().map(|path| (*path).to_owned()).collect();
    pages.extend([
        path.clone(),
        format!("{path}.ics"),
        format!("{path}.json"),
        format!("{path}/2026-12-11"),
        format!("/print/{slug}"),
        format!("/print/{slug}/poster.svg"),
        "/whats-on?place=the-secret-room".to_owned(),
        "/whats-on?place=place".to_owned(),
        "/whats-on?q=secret".to_owned(),
        "/whats-on.atom?q=secret".to_owned(),
        "/places/the-secret-room".to_owned(),
        "/places/the-secret-room.json".to_owned(),
    ]);
    for page in pages {
        let answer = house.visitor().reads(&page).await;
        let text = answer
            .words()
            .to_lowercase()
            .replace("q=secret", "")
            .replace("“secret”", "")
            .replace("value=\"secret\"", "");
        let text = text.replace("place=the-secret-room", "").replace("the-secret-room", "");
        let text = text.replace("(secret)", "");
        for hidden in [
            "secret room",
            "secret lane",
            "secr3t",
            "secret-room",
            "secret@example.org",
            "53.795123",
            "-1.531234",
            "53.7951",
        ] {
            assert!(!text.contains(hidden), "{page} tells “{hidden}”:\n{text}");
        }
    }
    assert!(
        !house.visitor().reads("/whats-on.json?q=secret").await.mentions("Union social"),
        "hidden words cannot be searched for"
    );
    assert!(
        !house.visitor().reads("/whats-on?place=place").await.mentions("Union social"),
        "a hidden place cannot be asked for"
    );
    assert!(house.visitor().reads(&path).await.mentions("Leeds"));
    assert_eq!(
        house.visitor().reads("/places/the-secret-room").await.status,
        StatusCode::NOT_FOUND,
        "a hidden place has no page"
    );
}

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
