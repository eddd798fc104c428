//! The short address on paper: somebody has just scanned a poster, and learns whether what is printed still holds.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

/// Publishes a listing, and gives its short address and its private one.
async fn printed(house: &House, fields: &[(&str, &str)]) -> (String, String) {
    let path = house.publishes(fields).await;
    let slug = path.rsplit('/').next().expect("a slug");
    let server::listings::Found::Listing(listing) =
        server::listings::find_any(&house.desk, slug).await.expect("a listing")
    else {
        panic!("it is public")
    };
    let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
    (format!("/d/{}", listing.code), link_in(&house.newest_letter(email), "/manage/"))
}

/// Changes one date, which has a form of its own.
async fn moves(house: &House, private: &str, day: &str, changes: &[(&str, &str)]) {
    let form = house.visitor().reads(&format!("{private}/dates/{day}")).await;
    let saved = house.visitor().saves(&form, "Save this date", changes).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.delivers().await;
}

async fn presses(house: &House, path: &str, button: &str, fields: &[(&str, &str)]) {
    let page = house.visitor().reads(path).await;
    let done = house.visitor().fills_and_presses(&page, button, fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
}

/// Where words stand in what a person reads.
fn at(page: &Page, words: &str) -> usize {
    let body = page.words();
    let body = body.split("<main").nth(1).unwrap_or_default();
    body.find(words).unwrap_or_else(|| panic!("no “{words}” on {}:\n{body}", page.path))
}

#[tokio::test]
async fn a_poster_leads_to_the_next_date_and_to_everything_about_it() {
    let house = House::empty().await;
    let (short, _) = printed(&house, EVENING).await;
    let page = house.visitor().reads(&short).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in [
        "<h1>Tea and talk</h1>",
        "Next date",
        "Tuesday 8\u{a0}December, 6\u{a0}pm to 8\u{a0}pm",
        "Oak Hall, Leeds",
        "href=\"/events/tea-and-talk\"",
        "href=\"/events/tea-and-talk.ics\"",
        "<meta name=\"robots\" content=\"noindex\"",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.text().contains("<img"), "no picture is fetched");
    assert!(page.body.len() < 12_000, "{} bytes", page.body.len());
    // A code is read off paper.
    let capitals =
        house.visitor().reads(&format!("/d/{}", short.trim_start_matches("/d/").to_uppercase())).await;
    assert_eq!(capitals.status, StatusCode::OK);
}

#[tokio::test]
async fn a_moved_date_says_from_when_to_when() {
    let house = House::empty().await;
    let (short, private) = printed(&house, MONTHLY_CAFE).await;
    let elsewhere = [
        ("start_date", "2026-12-05"),
        ("start_time", "17:30"),
        ("end_date", "2026-12-05"),
        ("end_time", "19:30"),
        ("date_place", "The library"),
    ];
    moves(&house, &private, "2026-12-03", &elsewhere).await;
    let page = house.visitor().reads(&short).await;
    let news =
        at(&page, "Thursday 3\u{a0}December, 6\u{a0}pm was moved to Saturday 5\u{a0}December, 5:30\u{a0}pm.");
    assert!(news < at(&page, "Next date"), "{}", page.text());
    assert!(page.mentions("Saturday 5\u{a0}December, 5:30\u{a0}pm to 7:30\u{a0}pm"));
    assert!(page.mentions("The library") && !page.mentions("Oak Hall, Leeds"), "{}", page.text());
}

#[tokio::test]
async fn a_date_that_moved_beyond_the_next_one_is_still_told() {
    let house = House::empty().await;
    let (short, private) = printed(&house, &but(MONTHLY_CAFE, &[("repeats", "weekly")])).await;
    let beyond = [("start_date", "2026-12-12"), ("end_date", "2026-12-12")];
    moves(&house, &private, "2026-12-03", &beyond).await;
    let page = house.visitor().reads(&short).await;
    let news = at(&page, "Thursday 3\u{a0}December, 6\u{a0}pm was moved to Saturday 12\u{a0}December");
    assert!(news < at(&page, "Thursday 10\u{a0}December, 6\u{a0}pm to 8\u{a0}pm"), "{}", page.text());
}

#[tokio::test]
async fn a_date_that_was_brought_forward_is_told_on_the_day_that_is_printed() {
    let house = House::empty().await;
    let (short, private) = printed(&house, MONTHLY_CAFE).await;
    moves(&house, &private, "2027-01-07", &[("start_date", "2027-01-05"), ("end_date", "2027-01-05")]).await;
    house.waits(44 * 24 * 60 * 60 + 12 * 60 * 60).await;
    let page = house.visitor().reads(&short).await;
    at(&page, "Thursday 7\u{a0}January, 6\u{a0}pm was moved to Tuesday 5\u{a0}January, 6\u{a0}pm.");
    at(&page, "Thursday 4\u{a0}February, 6\u{a0}pm to 8\u{a0}pm");
}

#[tokio::test]
async fn a_cancelled_date_says_so_first_and_then_the_next_one() {
    let house = House::empty().await;
    let (short, private) = printed(&house, MONTHLY_CAFE).await;
    presses(
        &house,
        &format!("{private}/dates/2026-12-03"),
        "Cancel this date",
        &[("cancel_reason", "The heating is broken.")],
    )
    .await;
    let page = house.visitor().reads(&short).await;
    let cancelled = at(&page, "Thursday 3\u{a0}December, 6\u{a0}pm is cancelled.");
    let next = at(&page, "Thursday 7\u{a0}January 2027, 6\u{a0}pm to 8\u{a0}pm");
    assert!(cancelled < at(&page, "The heating is broken.") && cancelled < next, "{}", page.text());
}

#[tokio::test]
async fn a_cancelled_listing_says_so_and_shows_what_else_the_group_has() {
    let house = House::empty().await;
    let (short, private) = printed(&house, EVENING).await;
    let soup = but(EVENING, &[("title", "Soup"), ("start_date", "2026-12-15"), ("email", "ben@example.org")]);
    house.publishes(&soup).await;
    presses(&house, &private, "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    let page = house.visitor().reads(&short).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(at(&page, "Ana is ill.") < at(&page, "Also from Hope Street Union"), "{}", page.text());
    assert!(page.mentions("Soup") && page.mentions("href=\"/whats-on\""));
    assert!(!page.mentions("Next date"), "nothing takes place: {}", page.text());
}

#[tokio::test]
async fn a_cafe_that_rests_or_has_ended_says_so() {
    for (state, said) in [("resting", "Taking a break"), ("closed", "No longer meets")] {
        let house = House::empty().await;
        let (short, _) = printed(&house, &but(MONTHLY_CAFE, &[("cafe_state", state)])).await;
        let page = house.visitor().reads(&short).await;
        at(&page, said);
        assert!(!page.mentions("Next date") && page.mentions("href=\"/whats-on\""), "{}", page.text());
    }
}

#[tokio::test]
async fn what_is_over_says_so_and_knows_a_way_on() {
    let house = House::empty().await;
    let (short, _) = printed(&house, EVENING).await;
    house.waits(30 * 24 * 60 * 60).await;
    let page = house.visitor().reads(&short).await;
    at(&page, "This one has been");
    at(&page, "Tuesday 8\u{a0}December 2026");
    assert!(page.mentions("href=\"/whats-on\"") && !page.mentions("Next date"), "{}", page.text());
}

#[tokio::test]
async fn a_cafe_without_dates_says_so() {
    let house = House::empty().await;
    let undated = [("start_date", ""), ("start_time", ""), ("end_time", ""), ("repeats", "")];
    let (short, _) = printed(&house, &but(MONTHLY_CAFE, &undated)).await;
    let page = house.visitor().reads(&short).await;
    at(&page, "Dates to be announced");
    at(&page, "href=\"/cafes/leeds-harm-reduction-cafe\"");
}

#[tokio::test]
async fn what_was_taken_back_is_gone_with_its_name_and_nothing_else() {
    let house = House::empty().await;
    let (short, private) = printed(&house, EVENING).await;
    presses(&house, &private, "Take it off the site", &[("withdraw_reason", "We moved to Leeds library.")])
        .await;
    let page = house.visitor().reads(&short).await;
    assert_eq!(page.status, StatusCode::GONE);
    at(&page, "“Tea and talk” was taken down");
    at(&page, "href=\"/whats-on\"");
    for hidden in ["Oak Hall", "Mill Street", "8\u{a0}December", "Hope Street", "library", "open evening"] {
        assert!(!page.mentions(hidden), "it tells “{hidden}”: {}", page.text());
    }
    // The poster may hang for years.
    house.waits(400 * 24 * 60 * 60).await;
    assert_eq!(house.visitor().reads(&short).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn what_is_not_public_has_no_short_address() {
    let house = House::empty().await;
    let (short, private) = printed(&house, EVENING).await;
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    house.visitor().fills_and_presses(&form, "Send it", &[("reason", "unsafe")]).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask the group.")]).await;
    house.delivers().await;
    let nowhere = house.visitor().reads("/d/zzzzzz").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let page = house.visitor().reads(&short).await;
    assert_eq!((page.status, page.text()), (nowhere.status, nowhere.text()));
    // Nor is anything said of it when it is taken back while it is hidden.
    presses(&house, &private, "Take it off the site", &[]).await;
    let page = house.visitor().reads(&short).await;
    assert_eq!((page.status, page.text()), (nowhere.status, nowhere.text()));
    for feed in ["/whats-on.ics", "/whats-on.json", "/whats-on.atom"] {
        assert!(!house.visitor().reads(feed).await.mentions("Tea and talk"), "{feed}");
    }
}

#[tokio::test]
async fn a_hidden_address_is_hidden_from_who_scans_too() {
    let house = House::empty().await;
    let (short, _) = printed(&house, HIDDEN).await;
    let page = house.visitor().reads(&short).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.words().to_lowercase();
    assert!(text.contains("leeds") && !text.contains("secret"), "{text}");
}
