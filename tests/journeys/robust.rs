//! What arrives broken, late or odd: never half a deed, always a page with a way on.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::{EVENING, HIDDEN, but},
    house::{House, Page, Visitor, link_in},
};

const MULTIPART: &str = "multipart/form-data; boundary=cup";

fn parts(fields: &[(&str, &str)]) -> String {
    fields
        .iter()
        .map(|(name, value)| {
            format!("--cup\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        })
        .collect()
}

async fn sends(visitor: &Visitor<'_>, path: &str, kind: &str, body: String) -> Page {
    visitor.asks(Method::POST, path, &[("content-type", kind)], body.into_bytes()).await
}

#[tokio::test]
async fn a_form_that_breaks_off_is_never_taken_for_a_whole_one() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(10).await;
    let fields = but(EVENING, &[("form_key", &key)]);
    let whole = parts(&fields);
    let file =
        "--cup\r\nContent-Disposition: form-data; name=\"image\"; filename=\"cup.png\"\r\n\r\n\u{89}PN";
    let many = format!("{whole}{}--cup--\r\n", parts(&[("offers", "talk")]).repeat(200));
    let long = format!("title=Tea+and+talk&group_name=Hope+Street+Union&odd={}", "a".repeat(3_000_000));
    for (kind, body, reason) in [
        (MULTIPART, whole.clone(), "no last line"),
        (MULTIPART, whole[..whole.len() - 5].to_owned(), "half a field"),
        (MULTIPART, format!("{whole}{file}"), "half a picture"),
        (MULTIPART, many, "too many fields"),
        ("application/x-www-form-urlencoded", long, "too long"),
    ] {
        let page = sends(&visitor, "/add", kind, body).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason}");
        assert!(page.mentions("Not everything arrived"), "{reason}");
        assert!(page.text().contains("href=\"#f-form\""), "{reason}: the sentence leads to the form");
        assert!(page.text().contains("id=\"f-form\""), "{reason}");
        for kept in ["Tea and talk", "Hope Street Union"] {
            assert!(page.mentions(kept), "{reason}: “{kept}” was lost");
        }
    }
    house.delivers().await;
    assert!(house.mailbox("ana@example.org").is_empty(), "nothing is stored by half");

    let again = sends(&visitor, "/add", MULTIPART, format!("{whole}--cup--\r\n")).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    house.delivers().await;
}

#[tokio::test]
async fn a_decision_that_breaks_off_decides_nothing() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    for (path, fields) in [
        ("/moderate/rejections", vec![("slug", "tea-and-talk"), ("reason", "We love it, but"), ("more", "")]),
        ("/moderate/approvals", vec![("slug", "tea-and-talk"), ("more", "")]),
    ] {
        let page = sends(&moderator, path, MULTIPART, parts(&fields)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(page.mentions("Not everything arrived") && page.has_button("Approve"), "{path}");
        assert_eq!(page.mentions("We love it, but"), path.ends_with("rejections"), "{path}");
    }
    house.delivers().await;
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_path_gets_a_page_and_never_a_panic() {
    let house = House::empty().await;
    for (method, target) in
        [(Method::CONNECT, "example.org:443"), (Method::OPTIONS, "*"), (Method::GET, "http://example.org")]
    {
        let page = house.visitor().asks(method.clone(), target, &[], Vec::new()).await;
        assert!(!page.status.is_server_error(), "{method} {target}: {}", page.status);
    }
}

#[tokio::test]
async fn a_listing_may_be_called_like_an_address_of_the_moderators() {
    let house = House::empty().await;
    for title in ["Approvals", "Rejections", "Listings"] {
        house.adds_and_confirms(&but(EVENING, &[("title", title)])).await;
    }
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    for title in ["Approvals", "Rejections", "Listings"] {
        let path = format!("/moderate/listings/{}", title.to_lowercase());
        assert!(queue.text().contains(&format!("href=\"{path}\"")), "{title}");
        let preview = moderator.reads(&path).await;
        assert_eq!(preview.status, StatusCode::OK, "{title}");
        assert!(preview.mentions(title) && preview.has_button("Approve"), "{title}");
        assert_eq!(house.visitor().reads(&path).await.status, StatusCode::FORBIDDEN, "{title}");
    }
}

#[tokio::test]
async fn an_address_that_is_no_text_is_not_found_with_a_way_on() {
    let house = House::empty().await;
    for path in [
        "/%ff",
        "/events/%ff",
        "/cafes/%c3%28",
        "/events/%ff/2026-12-08",
        "/d/%ff",
        "/manage/%ff",
        "/confirm/%ff",
        "/sign-in/%ff",
        "/print/%ff",
        "/print/tea/%ff.pdf",
        "/pictures/%ff.jpg",
        "/assets/%ff",
        "/moderate/listings/%ff",
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.text().contains("href=\"/whats-on\""), "{path} offers no way on");
    }
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_never_elsewhere() {
    let house = House::with_demonstration().await;
    for (path, goal) in [
        ("/events/", "/events"),
        ("/cafes/?q=tea", "/cafes?q=tea"),
        ("/whats-on//", "/whats-on"),
        ("/add/", "/add"),
        ("/help-now/", "/help-now"),
        ("/events/naloxone-in-half-an-hour/", "/events/naloxone-in-half-an-hour"),
        ("/print/naloxone-in-half-an-hour/", "/print/naloxone-in-half-an-hour"),
        ("/events.ics/", "/events.ics"),
    ] {
        let answer = house.visitor().reads(path).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{path}");
        assert_eq!(answer.header("location"), goal, "{path}");
        assert_eq!(house.visitor().reads(goal).await.status, StatusCode::OK, "{goal}");
    }
    for path in
        ["//", "///", "//evil.example/", "///evil.example//", "//evil.example/x/", "/en//evil.example/"]
    {
        let answer = house.visitor().reads(path).await;
        let location = answer.header("location");
        assert!(!location.starts_with("//") && !location.starts_with("/\\"), "{path} leads to {location}");
        assert!(answer.status.is_redirection() || answer.status == StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn after_a_stale_form_the_second_press_is_not_too_quick() {
    let house = House::empty().await;
    let visitor = house.visitor();
    for stale in ["", "nonsense"] {
        let page = visitor.posts("/add", &but(EVENING, &[("form_key", stale)])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{stale}");
        let (key, title) = (page.hidden("form_key"), format!("Tea {}", stale.len()));
        let again = but(EVENING, &[("form_key", &key), ("title", &title)]);
        let sent = visitor.posts("/add", &again).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{stale}: {}", sent.text());
    }
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(8 * 24 * 60 * 60).await;
    let page = visitor.posts("/add", &but(EVENING, &[("form_key", &key)])).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let key = page.hidden("form_key");
    let again = but(EVENING, &[("form_key", &key), ("title", "Late")]);
    assert_eq!(visitor.posts("/add", &again).await.status, StatusCode::SEE_OTHER);
    house.delivers().await;
}

#[tokio::test]
async fn the_forms_behind_links_hold_their_token() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    let path = link_in(&house.newest_letter("ana@example.org"), "/confirm/");
    let page = house.visitor().reads(&path).await;
    assert_eq!(page.hidden("token"), path.trim_start_matches("/confirm/"));
    assert!(page.has_button("Confirm"));

    let address = server::people::Address::parse("mo@example.org").expect("an address");
    let link = server::people::add_moderator(&house.desk, &address).await.expect("a moderator is made");
    let path = link.strip_prefix("http://127.0.0.1:3000").expect("an absolute link");
    let page = house.visitor().reads(path).await;
    assert_eq!(page.hidden("token"), path.trim_start_matches("/sign-in/"));
    assert!(page.has_button("Sign in"));
}

#[tokio::test]
async fn whoever_wants_what_is_hidden_reads_how_to_ask_for_it() {
    let house = House::empty().await;
    let path = house.publishes(HIDDEN).await;
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("Ask for the address and the link") && page.mentions("when you ask"));
    assert!(page.mentions("The organiser sends the link."));
    assert!(!page.mentions("get in touch:"));

    let path = house
        .publishes(&but(HIDDEN, &[("title", "Another social"), ("contact_public", "union@example.org")]))
        .await;
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("when you ask") && page.mentions("To get it, get in touch:"));
}

#[tokio::test]
async fn the_print_room_offers_no_sheet_that_cannot_be_printed() {
    let house = House::empty().await;
    let path = house.publishes(&but(EVENING, &[("title", "减低伤害茶话会 Tea")])).await;
    let slug = path.rsplit('/').next().expect("a slug");
    let room = house.visitor().reads(&format!("/print/{slug}")).await;
    assert_eq!(room.status, StatusCode::OK);
    assert!(room.mentions("We cannot print this one yet"));
    assert!(!room.mentions("poster.pdf") && !room.mentions("poster.svg"));

    let path = house.publishes(&but(EVENING, &[("title", "Plain tea"), ("email", "bea@example.org")])).await;
    let room = house.visitor().reads(&path.replace("/events/", "/print/")).await;
    assert!(room.mentions("poster.pdf") && !room.mentions("It is over"));
    house.waits(40 * 24 * 60 * 60).await;
    let room = house.visitor().reads(&path.replace("/events/", "/print/")).await;
    assert!(room.mentions("poster.pdf") && room.mentions("It is over"));
}
