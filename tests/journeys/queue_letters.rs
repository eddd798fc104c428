//! Moderators are told once a day what waits, and never of each thing.

use server::letters::post::Delivered;
use tests::{
    fixtures::{EVENING, but},
    house::House,
};

const MODERATOR: &str = "mo@example.org";
const WAITS: &str = "What waits for moderators";

fn told(house: &House) -> Vec<Delivered> {
    house.mailbox(MODERATOR).into_iter().filter(|letter| letter.subject == WAITS).collect()
}

#[tokio::test]
async fn moderators_hear_once_a_day_what_waits_however_much_it_is() {
    let house = House::empty().await;
    house.moderator().await;
    house.waits_until("2026-11-24T07:59:00Z").await;
    for number in 0..5 {
        let title = format!("Evening {number}");
        let email = format!("ana{number}@example.org");
        house.adds_and_confirms(&but(EVENING, &[("title", &title), ("email", &email)])).await;
    }
    assert_eq!(told(&house).len(), 1, "{}", told(&house).len());
    let first = told(&house).remove(0);
    assert!(first.plain.contains("waits for a moderator") || first.plain.contains("wait for a moderator"));
    assert!(first.plain.contains("/moderate\n"), "{}", first.plain);
    for title in ["Evening", "ana", "Tea"] {
        assert!(!first.plain.contains(title), "it names nothing and nobody: {}", first.plain);
    }
    house.waits_until("2026-11-25T08:00:00Z").await;
    let second = told(&house).pop().expect("the next morning");
    assert_eq!(told(&house).len(), 2);
    assert!(second.plain.contains("5 things wait for a moderator."), "{}", second.plain);
    // Nothing new: silence until Monday.
    for day in 26..=29 {
        house.waits_until(&format!("2026-11-{day}T09:00:00Z")).await;
    }
    assert_eq!(told(&house).len(), 2);
    house.waits_until("2026-11-30T09:00:00Z").await;
    assert_eq!(told(&house).len(), 3);
}

#[tokio::test]
async fn nothing_waits_and_no_letter_comes() {
    let house = House::empty().await;
    house.moderator().await;
    house.publishes(EVENING).await;
    let before = told(&house).len();
    house.waits_until("2026-11-30T09:00:00Z").await;
    assert_eq!(told(&house).len(), before);
}

#[tokio::test]
async fn one_report_alone_is_told_too() {
    let house = House::empty().await;
    house.moderator().await;
    house.publishes(EVENING).await;
    house.waits_until("2026-11-25T12:00:00Z").await;
    let before = told(&house).len();
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    let note = [("reason", "over"), ("note", "The hour is wrong.")];
    house.visitor().fills_and_presses(&form, "Send it", &note).await;
    house.waits_until("2026-11-26T08:00:00Z").await;
    let letter = told(&house).pop().expect("a letter");
    assert_eq!(told(&house).len(), before + 1);
    assert!(letter.plain.contains("One thing waits for a moderator."), "{}", letter.plain);
    assert!(!letter.plain.contains("hour is wrong"), "{}", letter.plain);
}
