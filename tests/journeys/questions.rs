//! "Does it still take place?": a letter before each date, one press to answer, and a word on the page when nobody does.

use axum::http::StatusCode;
use server::letters::post::Delivered;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, private_page_in},
};

use crate::following::{FAY, edits, follows};

const BEN: &str = "ben@example.org";
const ASKED: &str = "Does it still take place?";
const CAFE: &str = "/cafes/leeds-harm-reduction-cafe";

/// The letters of that kind to somebody.
fn asked(house: &House, address: &str) -> Vec<Delivered> {
    house.mailbox(address).into_iter().filter(|letter| letter.subject == ASKED).collect()
}

/// The link of a letter that leads to an answer.
fn way(letter: &Delivered, answer: &str) -> String {
    let end = format!("?answer={answer}");
    let line = letter.plain.lines().find(|line| line.ends_with(&end));
    let line = line.unwrap_or_else(|| panic!("no way to {answer} in {}", letter.plain));
    line.trim_start_matches("http://127.0.0.1:3000").to_owned()
}

/// A café on the first Thursday of December, and Ben who was asked about it.
async fn near_the_date() -> (House, Delivered) {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house.waits_until("2026-11-30T17:59:00Z").await;
    assert!(asked(&house, BEN).is_empty(), "not yet");
    house.waits_until("2026-11-30T18:00:00Z").await;
    let letter = asked(&house, BEN).pop().expect("three days before, he is asked");
    (house, letter)
}

#[tokio::test]
async fn three_days_before_a_date_its_organiser_is_asked_and_one_press_answers() {
    let (house, letter) = near_the_date().await;
    for words in ["Leeds Harm Reduction Café", "Thursday 3\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm"] {
        assert!(letter.plain.contains(words), "no {words} in {}", letter.plain);
    }
    let before = house.visitor().reads(&format!("{CAFE}.json")).await.text();
    let page = house.visitor().reads(&way(&letter, "yes")).await;
    assert_eq!(page.status, StatusCode::OK);
    let done = house.visitor().presses(&page, "Yes, it takes place").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let private = house.visitor().reads(done.header("location")).await;
    assert!(private.mentions("Thank you. Everybody can rely on it."), "{}", private.words());
    // Twice is once, and nothing of the listing has changed.
    house.visitor().presses(&page, "Yes, it takes place").await;
    assert_eq!(house.visitor().reads(&format!("{CAFE}.json")).await.text(), before);
    house.waits_until("2026-12-02T18:00:00Z").await;
    assert!(!house.visitor().reads(CAFE).await.mentions("not confirmed this date"));
    assert_eq!(asked(&house, BEN).len(), 1, "once for a date");
    house.waits_until("2027-01-04T18:00:00Z").await;
    assert_eq!(asked(&house, BEN).len(), 2, "and again before the next");
}

#[tokio::test]
async fn what_nobody_answers_within_a_day_is_shown_as_not_confirmed_until_somebody_does() {
    let (house, letter) = near_the_date().await;
    let unsure = "The organisers have not confirmed this date. Ask before you go.";
    assert!(!house.visitor().reads(CAFE).await.mentions(unsure), "they have a day to answer");
    // Looking at the letter's pages answers nothing: mail programs look, too.
    for answer in ["yes", "cancel", "stop"] {
        assert_eq!(house.visitor().reads(&way(&letter, answer)).await.status, StatusCode::OK);
    }
    house.waits_until("2026-12-01T18:00:00Z").await;
    for path in [CAFE, "/cafes/leeds-harm-reduction-cafe/2026-12-03"] {
        assert!(house.visitor().reads(path).await.mentions(unsure), "{path}");
    }
    for list in ["/whats-on", "/cafes", "/embed/whats-on"] {
        let page = house.visitor().reads(list).await;
        assert!(page.mentions("Not confirmed"), "{list}: {}", page.words());
    }
    assert!(!house.visitor().reads(&format!("{CAFE}/2027-01-07")).await.mentions(unsure), "only that date");
    // Followers are not sent there without a word.
    follows(&house, &[("email", FAY), ("what", "everything"), ("rhythm", "daily"), ("hour", "9")]).await;
    house.waits_until("2026-12-02T09:00:00Z").await;
    assert!(house.newest_letter(FAY).plain.contains(unsure), "{}", house.newest_letter(FAY).plain);
    let private = house.visitor().reads(&private_page_in(&house.newest_letter(BEN))).await;
    assert!(private.mentions("People can see that nobody has confirmed it."), "{}", private.words());

    let page = house.visitor().reads(&way(&letter, "yes")).await;
    house.visitor().presses(&page, "Yes, it takes place").await;
    assert!(!house.visitor().reads(CAFE).await.mentions(unsure));
    assert!(!house.visitor().reads("/whats-on").await.mentions("Not confirmed"));
}

#[tokio::test]
async fn the_letter_leads_to_calling_it_off_and_to_moving_it() {
    let (house, letter) = near_the_date().await;
    let page = house.visitor().reads(&way(&letter, "cancel")).await;
    let done =
        house.visitor().fills_and_presses(&page, "Cancel this date", &[("cancel_reason", "Snow.")]).await;
    assert!(done.status.is_redirection(), "{}", done.text());
    let shown = house.visitor().reads(&format!("{CAFE}/2026-12-03")).await;
    assert!(shown.mentions("Snow.") && !shown.mentions("not confirmed"), "{}", shown.words());
    // A yes from a page that stood open meanwhile is not heard.
    let late = house.visitor().presses(&page, "Yes, it takes place").await;
    assert!(late.header("location").ends_with("/question"), "{}", late.header("location"));
    // The other way: the form of that date.
    assert!(letter.plain.contains("/dates/2026-12-03\n"), "{}", letter.plain);
    let after = house.visitor().reads(&way(&letter, "yes")).await;
    assert!(after.mentions("Nothing is asked about this listing just now."), "{}", after.words());
}

#[tokio::test]
async fn whoever_has_just_changed_something_is_not_asked_and_a_change_answers() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house.waits_until("2026-11-28T10:00:00Z").await;
    edits(&house, BEN, &[("summary", "Tea, cake and talk.")]).await;
    house.waits_until("2026-12-03T17:00:00Z").await;
    assert!(asked(&house, BEN).is_empty(), "they have said a few days ago how it is");
    house.waits_until("2027-01-04T18:00:00Z").await;
    assert_eq!(asked(&house, BEN).len(), 1);
    edits(&house, BEN, &[("summary", "Tea, cake and long talk.")]).await;
    house.waits_until("2027-01-06T18:00:00Z").await;
    assert!(!house.visitor().reads(CAFE).await.mentions("not confirmed this date"));
}

#[tokio::test]
async fn what_takes_place_once_is_asked_about_too_and_cancelled_is_not() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Another evening"), ("email", "cat@example.org")])).await;
    let private = private_page_in(&house.newest_letter("cat@example.org"));
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel it", &[]).await;
    house.waits_until("2026-12-05T18:00:00Z").await;
    assert!(asked(&house, "cat@example.org").is_empty());
    let letter = asked(&house, "ana@example.org").pop().expect("Ana is asked");
    assert!(letter.plain.contains("/edit\n"), "what happens once is moved as a whole: {}", letter.plain);
    let page = house.visitor().reads(&way(&letter, "cancel")).await;
    house.visitor().fills_and_presses(&page, "Cancel this date", &[]).await;
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Cancelled"));
}

#[tokio::test]
async fn whoever_wants_no_such_letters_has_none_and_is_not_told_on() {
    let (house, letter) = near_the_date().await;
    let page = house.visitor().reads(&way(&letter, "stop")).await;
    let done = house.visitor().presses(&page, "Do not ask me before dates").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    house.waits_until("2027-01-06T18:00:00Z").await;
    assert_eq!(asked(&house, BEN).len(), 1);
    for day in ["2026-12-03", "2027-01-07"] {
        assert!(!house.visitor().reads(&format!("{CAFE}/{day}")).await.mentions("not confirmed"));
    }
    let page = house.visitor().reads(&way(&letter, "stop")).await;
    house.visitor().presses(&page, "Ask me before dates again").await;
    house.waits_until("2027-02-01T18:00:00Z").await;
    assert_eq!(asked(&house, BEN).len(), 2);
}
