//! "I lost my link": one field, the same answer for everybody, and one letter with all there is.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

async fn asks(house: &House, email: &str) -> Page {
    let visitor = house.visitor();
    let page = visitor.reads("/resend").await;
    assert_eq!(page.status, StatusCode::OK);
    let sent = visitor.posts("/resend", &[("email", email)]).await;
    house.delivers().await;
    sent
}

#[tokio::test]
async fn somebody_who_lost_a_link_gets_all_of_theirs() {
    let house = House::empty().await;
    let ana = "ana@example.org";
    house.publishes(EVENING).await;
    house.publishes(&but(MONTHLY_CAFE, &[("email", ana)])).await;
    house.adds(&but(EVENING, &[("title", "Not confirmed yet")])).await;
    let key = house.visitor().reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let follow = [("form_key", key.as_str()), ("email", ana), ("what", "everything"), ("rhythm", "weekly")];
    house.visitor().posts("/follow", &follow).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(ana), "/follow/")).await;
    house.visitor().presses(&page, "Confirm").await;

    let sent = asks(&house, "Ana@Example.org").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert!(house.visitor().reads(sent.header("location")).await.mentions("Check your email"));
    let letter = house.newest_letter(ana);
    assert_eq!(letter.subject, "Your links");
    let links = |beginning: &str| {
        letter
            .plain
            .lines()
            .filter(|line| line.starts_with(&format!("http://127.0.0.1:3000/{beginning}/")))
            .count()
    };
    assert_eq!((links("manage"), links("confirm"), links("follow")), (2, 1, 1), "{}", letter.plain);
    assert!(house.visitor().reads(&link_in(&letter, "/manage/")).await.mentions("Tea and talk"));
    assert!(house.visitor().reads(&link_in(&letter, "/confirm/")).await.mentions("Not confirmed yet"));
    assert!(house.visitor().reads(&link_in(&letter, "/follow/")).await.mentions("every café and event"));
    assert!(!String::from_utf8_lossy(&letter.raw).contains("List-Unsubscribe"), "it is no letter of a list");
}

#[tokio::test]
async fn everybody_gets_the_same_answer_and_a_stranger_leaves_no_trace() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let before = house.mailbox("ana@example.org").len();
    let known = asks(&house, "ana@example.org").await;
    let stranger = asks(&house, "eve@example.org").await;
    assert_eq!((known.status, known.header("location")), (stranger.status, stranger.header("location")));
    assert!(house.mailbox("eve@example.org").is_empty());
    for name in ["cuppa.sqlite", "cuppa.sqlite-wal"] {
        let bytes = std::fs::read(house.desk.settings.data.join(name)).unwrap_or_default();
        assert!(!bytes.windows(15).any(|part| part == b"eve@example.org"), "{name} knows a stranger");
    }
    asks(&house, "ana@example.org").await;
    assert_eq!(house.mailbox("ana@example.org").len(), before + 1, "one letter in ten minutes");
    house.waits(601).await;
    asks(&house, "ana@example.org").await;
    assert_eq!(house.mailbox("ana@example.org").len(), before + 2);
}

#[tokio::test]
async fn what_is_no_address_is_refused_and_kept() {
    let house = House::empty().await;
    let long = format!("{}@example.org", "a".repeat(308));
    for typed in ["", "ana", "ana@example.org\r\nBcc: eve@example.org", long.as_str()] {
        let refused = asks(&house, typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(refused.mentions(typed.lines().next().unwrap_or_default()), "{typed} is lost");
        assert!(refused.mentions("href=\"#f-email\""), "{}", refused.text());
    }
}

#[tokio::test]
async fn a_link_of_before_a_new_one_is_not_sent_again() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let old = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = house.visitor().reads(&old).await;
    house.visitor().presses(&page, "Make a new link").await;
    house.delivers().await;
    asks(&house, "ana@example.org").await;
    let new = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    assert_ne!(old, new);
    assert_eq!(house.visitor().reads(&new).await.status, StatusCode::OK);
}
