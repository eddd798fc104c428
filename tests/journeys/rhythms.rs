//! How often letters come: once a day, before the next date, not for a while; and what a follower can take away.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, link_in, private_page_in},
};

use crate::following::{FAY, asks, edits, follows, presses, subjects};

/// Fay follows the café of Leeds, with a letter a day before each date.
const NEXT_DATE: &[(&str, &str)] = &[
    ("email", FAY),
    ("what", "listing"),
    ("slug", "leeds-harm-reduction-cafe"),
    ("rhythm", "next-date"),
    ("time_zone", "Europe/London"),
];
const BEN: &str = "ben@example.org";
const COMING: &str = "Coming up: something you follow";

/// A café on the first Thursday of each month, and Fay who is told a day before.
async fn reminded(more: &[(&str, &str)]) -> (House, String) {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let page = follows(&house, &but(NEXT_DATE, more)).await;
    house.delivers().await;
    (house, page)
}

/// Changes one date of Ben's café.
async fn changes_date(house: &House, day: &str, button: &str, fields: &[(&str, &str)]) {
    let private = private_page_in(&house.newest_letter(BEN));
    let page = house.visitor().reads(&format!("{private}/dates/{day}")).await;
    let visitor = house.visitor();
    let done = match button {
        "Save this date" => visitor.saves(&page, button, fields).await,
        _ => visitor.fills_and_presses(&page, button, fields).await,
    };
    assert!(done.status.is_redirection(), "{}", done.text());
    house.delivers().await;
}

fn many(house: &House, subject: &str) -> usize {
    subjects(house).iter().filter(|told| *told == subject).count()
}

/// Journey S2, "next date only": one letter a day before each date, and nothing else.
#[tokio::test]
async fn one_letter_comes_before_each_date_and_no_other() {
    let (house, _) = reminded(&[]).await;
    edits(&house, BEN, &[("summary", "Tea, cake and talk."), ("title", "Leeds Café")]).await;
    house.waits_until("2026-12-02T17:59:59Z").await;
    assert_eq!(subjects(&house).len(), 1, "only the question whether she wants them");
    house.waits_until("2026-12-02T18:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, COMING);
    for words in
        ["Leeds Café", "Thursday 3\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm", "Oak Hall, 12 Mill Street"]
    {
        assert!(letter.plain.contains(words), "no {words} in {}", letter.plain);
    }
    assert_eq!(link_in(&letter, "/cafes/"), "/cafes/leeds-harm-reduction-cafe/2026-12-03");
    for _ in 0..3 {
        house.waits(900).await;
    }
    house.waits_until("2026-12-05T12:00:00Z").await;
    assert_eq!(many(&house, COMING), 1, "once for a date");
    house.waits_until("2027-01-06T18:00:00Z").await;
    assert_eq!(many(&house, COMING), 2, "and the next one in time");
    assert!(house.newest_letter(FAY).plain.contains("7\u{a0}January 2027"));
    assert_eq!(subjects(&house).len(), 3, "{:?}", subjects(&house));
}

#[tokio::test]
async fn a_date_that_moves_or_is_cancelled_before_its_letter_is_told_as_it_is_then() {
    let (house, _) = reminded(&[("ahead", "3h")]).await;
    changes_date(&house, "2026-12-03", "Cancel this date", &[("cancel_reason", "Snow.")]).await;
    changes_date(&house, "2027-01-07", "Save this date", &[("start_date", "2027-01-05")]).await;
    house.waits_until("2026-12-04T12:00:00Z").await;
    assert_eq!(
        subjects(&house).len(),
        1,
        "of a cancelled date nobody is told to come: {:?}",
        subjects(&house)
    );
    house.waits_until("2027-01-05T14:59:00Z").await;
    assert_eq!(subjects(&house).len(), 1);
    house.waits_until("2027-01-05T15:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("Tuesday 5\u{a0}January 2027, 6\u{a0}pm to 8\u{a0}pm"), "{}", letter.plain);
    assert!(
        letter.plain.contains("Moved from Thursday 7\u{a0}January 2027"),
        "it says that it is another day: {}",
        letter.plain
    );
}

/// A wrong hour sends someone across town to a locked door.
#[tokio::test]
async fn whoever_was_told_of_a_date_hears_at_once_that_it_changes() {
    let (house, _) = reminded(&[]).await;
    house.waits_until("2026-12-02T18:00:00Z").await;
    changes_date(&house, "2026-12-03", "Save this date", &[("start_time", "19:00")]).await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "A change to something you follow");
    assert!(letter.plain.contains("7\u{a0}pm"), "{}", letter.plain);
    house.waits(3_600).await;
    changes_date(&house, "2026-12-03", "Cancel this date", &[("cancel_reason", "Snow.")]).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("It takes place → Cancelled"), "{}", letter.plain);
    assert_eq!(many(&house, COMING), 1, "what a change told is not told again: {:?}", subjects(&house));
    let told = subjects(&house).len();
    // After that date, nothing more until the next one is near.
    house.waits_until("2026-12-10T12:00:00Z").await;
    edits(&house, BEN, &[("title", "Leeds Café")]).await;
    house.waits(1_200).await;
    assert_eq!(subjects(&house).len(), told);
    house.waits_until("2027-01-06T18:00:00Z").await;
    assert_eq!(house.newest_letter(FAY).subject, COMING);
}

#[tokio::test]
async fn whoever_was_told_of_a_date_hears_of_it_until_it_is_over_also_of_a_whole_day() {
    let house = House::empty().await;
    let whole_day = but(MONTHLY_CAFE, &[("all_day", "1"), ("start_time", ""), ("end_time", "")]);
    house.publishes(&whole_day).await;
    follows(&house, NEXT_DATE).await;
    house.waits_until("2026-12-02T00:00:00Z").await;
    assert_eq!(many(&house, COMING), 1, "{:?}", subjects(&house));
    house.waits_until("2026-12-03T08:00:00Z").await;
    changes_date(&house, "2026-12-03", "Cancel this date", &[("cancel_reason", "Snow.")]).await;
    assert!(house.newest_letter(FAY).plain.contains("It takes place → Cancelled"), "{:?}", subjects(&house));
}

#[tokio::test]
async fn whoever_heard_that_it_is_gone_hears_that_it_is_back() {
    let (house, _) = reminded(&[("ahead", "7d")]).await;
    house.waits_until("2026-11-27T18:00:00Z").await;
    presses(&house, BEN, "Take it off the site", &[]).await;
    assert_eq!(house.newest_letter(FAY).subject, "Taken off the site: something you follow");
    house.waits(3_600).await;
    presses(&house, BEN, "Bring it back", &[]).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("This is on the site again:"), "{:?}", subjects(&house));
}

#[tokio::test]
async fn a_date_that_moved_while_letters_were_paused_is_told_when_they_come_again() {
    let (house, page) = reminded(&[("ahead", "7d")]).await;
    house.waits_until("2026-11-27T18:00:00Z").await;
    assert_eq!(many(&house, COMING), 1);
    house.visitor().presses(&house.visitor().reads(&page).await, "Pause").await;
    changes_date(&house, "2026-12-03", "Save this date", &[("start_date", "2026-12-02")]).await;
    house.visitor().presses(&house.visitor().reads(&page).await, "Go on").await;
    house.delivers().await;
    assert_eq!(many(&house, COMING), 2, "{:?}", subjects(&house));
    assert!(house.newest_letter(FAY).plain.contains("Wednesday 2\u{a0}December"));
}

#[tokio::test]
async fn whoever_changes_from_weekly_to_daily_misses_nothing() {
    let house = House::empty().await;
    let weekly =
        [("email", FAY), ("what", "everything"), ("rhythm", "weekly"), ("time_zone", "Europe/London")];
    let page = follows(&house, &weekly).await;
    house.publishes(EVENING).await;
    house.waits_until("2026-11-30T09:00:00Z").await;
    presses(&house, "ana@example.org", "Cancel it", &[]).await;
    house.waits_until("2026-12-01T12:00:00Z").await;
    let shown = house.visitor().reads(&page).await;
    house.visitor().fills_and_presses(&shown, "Save", &[("rhythm", "daily")]).await;
    house.waits_until("2026-12-02T09:00:00Z").await;
    assert!(
        house.newest_letter(FAY).plain.contains("Cancelled since the last letter"),
        "{:?}",
        subjects(&house)
    );
}

#[tokio::test]
async fn what_is_cancelled_or_gone_has_no_next_date_and_what_returns_has_one_again() {
    let (house, _) = reminded(&[]).await;
    presses(&house, BEN, "Cancel all dates", &[("cancel_reason", "The hall is closed.")]).await;
    house.waits_until("2026-12-02T18:30:00Z").await;
    assert_eq!(subjects(&house).len(), 1, "{:?}", subjects(&house));
    presses(&house, BEN, "It takes place after all", &[]).await;
    house.waits_until("2026-12-02T19:30:00Z").await;
    assert_eq!(many(&house, COMING), 1, "it is looked at again within the hour");
}

#[tokio::test]
async fn whoever_is_told_of_what_is_near_begins_with_one_letter_and_not_with_all() {
    let house = House::empty().await;
    let daily =
        but(MONTHLY_CAFE, &[("repeats", "custom"), ("rrule", "FREQ=DAILY"), ("start_date", "2026-12-01")]);
    house.publishes(&daily).await;
    house.waits_until("2026-12-01T12:00:00Z").await;
    follows(&house, &but(NEXT_DATE, &[("ahead", "7d")])).await;
    house.delivers().await;
    house.delivers().await;
    assert_eq!(many(&house, COMING), 1, "{:?}", subjects(&house));
    assert!(house.newest_letter(FAY).plain.contains("Tuesday 1\u{a0}December"));
    house.waits_until("2026-12-01T18:00:00Z").await;
    assert!(house.newest_letter(FAY).plain.contains("Tuesday 8\u{a0}December"));
    house.waits_until("2026-12-02T18:00:00Z").await;
    assert_eq!(many(&house, COMING), 3);
    assert!(
        house.newest_letter(FAY).plain.contains("Wednesday 9\u{a0}December"),
        "{}",
        house.newest_letter(FAY).plain
    );
}

#[tokio::test]
async fn a_next_date_is_for_one_listing_and_within_two_weeks() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let town = [("email", FAY), ("what", "town"), ("where", "Leeds"), ("rhythm", "next-date")];
    let page = asks(&house, &town).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.mentions("Only one café or one event can be told before each date."), "{}", page.words());
    for wrong in ["0", "15d", "soon", "-3", "99999999999999999999"] {
        let page = asks(&house, &but(NEXT_DATE, &[("ahead", wrong)])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(page.mentions("Choose from 1 hour to 14 days"), "{}", page.words());
    }
    assert!(subjects(&house).is_empty());
    let form = house.visitor().reads("/follow?what=listing&slug=leeds-harm-reduction-cafe").await;
    assert!(form.mentions("Before each date") && form.mentions("How long before?"), "{}", form.words());
    let form = house.visitor().reads("/follow").await;
    assert!(!form.mentions("Before each date"), "a town has no next date");
}

/// Journey S2, daily: today and tomorrow, what is new, what is cancelled; nothing to tell, no letter.
#[tokio::test]
async fn a_daily_letter_tells_of_today_and_tomorrow_and_only_when_there_is_something_to_tell() {
    let house = House::empty().await;
    let daily = [
        ("email", FAY),
        ("what", "everything"),
        ("rhythm", "daily"),
        ("hour", "8"),
        ("time_zone", "Europe/London"),
    ];
    follows(&house, &daily).await;
    house.waits_until("2026-12-01T08:00:00Z").await;
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).len(), 1, "not as it happens");
    house.waits_until("2026-12-02T08:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "Today and tomorrow");
    assert!(letter.plain.contains("New since the last letter"), "{}", letter.plain);
    for day in 3..=6 {
        house.waits_until(&format!("2026-12-0{day}T09:00:00Z")).await;
    }
    assert_eq!(subjects(&house).len(), 2, "nothing to tell, no letter");
    house.waits_until("2026-12-07T08:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("Tuesday 8\u{a0}December 2026, 6\u{a0}pm"), "{}", letter.plain);
    assert!(!letter.plain.contains("New since"), "{}", letter.plain);
    for _ in 0..3 {
        house.waits(60).await;
    }
    assert_eq!(subjects(&house).len(), 3, "once a day");
    presses(&house, "ana@example.org", "Cancel it", &[]).await;
    house.waits_until("2026-12-08T08:00:00Z").await;
    assert!(house.newest_letter(FAY).plain.contains("Cancelled since the last letter"));
}

/// Digests come once at the right local hour on both days on which clocks change.
#[tokio::test]
async fn daily_and_weekly_letters_keep_their_hour_when_clocks_change() {
    let house = House::empty().await;
    let every_day = but(
        MONTHLY_CAFE,
        &[
            ("repeats", "custom"),
            ("rrule", "FREQ=DAILY"),
            ("start_date", "2027-03-20"),
            ("title", "Café of every day"),
        ],
    );
    house.publishes(&every_day).await;
    for (email, rhythm) in [("daily@example.org", "daily"), ("weekly@example.org", "weekly")] {
        let follow = [
            ("email", email),
            ("what", "everything"),
            ("rhythm", rhythm),
            ("hour", "9"),
            ("time_zone", "Europe/London"),
        ];
        follows(&house, &follow).await;
    }
    let told = |email: &str| house.mailbox(email).len();
    // Forward in the night to 28 March 2027: nine is at nine, then at eight, of universal time.
    // Back in the night to 31 October 2027.
    for (before, at, weekly) in [
        // Nobody looked for months: what was due then comes first.
        ("2027-03-25T12:00:00Z", "2027-03-26T12:00:00Z", 0),
        ("2027-03-27T08:59:59Z", "2027-03-27T09:00:00Z", 0),
        ("2027-03-28T07:59:59Z", "2027-03-28T08:00:00Z", 0),
        ("2027-03-29T07:59:59Z", "2027-03-29T08:00:00Z", 1),
        ("2027-10-28T12:00:00Z", "2027-10-29T12:00:00Z", 0),
        ("2027-10-30T07:59:59Z", "2027-10-30T08:00:00Z", 0),
        ("2027-10-31T08:59:59Z", "2027-10-31T09:00:00Z", 0),
        ("2027-11-01T08:59:59Z", "2027-11-01T09:00:00Z", 1),
    ] {
        house.waits_until(before).await;
        let (daily_before, weekly_before) = (told("daily@example.org"), told("weekly@example.org"));
        house.waits_until(at).await;
        house.waits(600).await;
        assert_eq!(told("daily@example.org"), daily_before + 1, "daily at {at}");
        assert_eq!(told("weekly@example.org"), weekly_before + weekly, "weekly at {at}");
    }
}

#[tokio::test]
async fn what_is_paused_sends_nothing_and_what_goes_on_tells_only_what_comes_after() {
    let house = House::empty().await;
    let page = follows(&house, &[("email", FAY), ("what", "everything"), ("rhythm", "instant")]).await;
    let paused = house.visitor().presses(&house.visitor().reads(&page).await, "Pause").await;
    assert_eq!(paused.status, StatusCode::SEE_OTHER);
    let shown = house.visitor().reads(&page).await;
    assert!(shown.mentions("They are paused."), "{}", shown.words());
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).len(), 1, "nothing while they are paused");
    // The same rhythm saved meanwhile does not begin them again.
    house.visitor().fills_and_presses(&shown, "Save", &[("rhythm", "weekly")]).await;
    house.waits_until("2026-12-07T10:00:00Z").await;
    assert_eq!(subjects(&house).len(), 1);
    let shown = house.visitor().reads(&page).await;
    house.visitor().fills_and_presses(&shown, "Save", &[("rhythm", "instant")]).await;
    house.visitor().presses(&house.visitor().reads(&page).await, "Go on").await;
    house.delivers().await;
    assert_eq!(subjects(&house).len(), 1, "what happened meanwhile is not told later");
    house.publishes(&but(EVENING, &[("title", "Another evening"), ("email", "cat@example.org")])).await;
    assert!(house.newest_letter(FAY).plain.contains("Another evening"));
}

#[tokio::test]
async fn a_letter_that_waits_when_its_follow_is_paused_or_ended_is_not_sent() {
    for act in ["Pause", "Unsubscribe"] {
        let house = House::empty().await;
        house.publishes(EVENING).await;
        let page = follows(&house, &[("email", FAY), ("what", "everything"), ("rhythm", "instant")]).await;
        edits(&house, "ana@example.org", &[("title", "Second")]).await;
        let told = subjects(&house).len();
        // This change waits for ten minutes, in case there are more.
        edits(&house, "ana@example.org", &[("title", "Third")]).await;
        assert_eq!(subjects(&house).len(), told);
        house.visitor().presses(&house.visitor().reads(&page).await, act).await;
        house.waits(1_200).await;
        assert_eq!(subjects(&house).len(), told, "{act}");
    }
}

#[tokio::test]
async fn a_follower_takes_away_all_that_is_kept_of_them() {
    let (house, page) = reminded(&[("ahead", "2d")]).await;
    house.waits_until("2026-12-01T18:00:00Z").await;
    let file = house.visitor().reads(&format!("{page}/export")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"cuppa-letters.json\"");
    assert_eq!(file.header("cache-control"), "no-store");
    let kept = file.json();
    assert_eq!(kept["address"], FAY);
    let follow = &kept["follows"][0];
    assert_eq!((&follow["what"], &follow["rhythm"]), (&"listing".into(), &"next-date".into()));
    assert_eq!(follow["hours_ahead"], 48);
    assert!(
        follow["agreed_to"].as_str().is_some_and(|said| said.contains("2\u{a0}days before each date")),
        "{kept}"
    );
    let kinds: Vec<_> =
        kept["letters"].as_array().expect("letters").iter().map(|letter| &letter["kind"]).collect();
    assert_eq!(kinds, ["follow-confirm", "next-date"]);
    // Whoever has not said yes sees nothing.
    asks(&house, &[("email", "gus@example.org"), ("what", "everything"), ("rhythm", "daily")]).await;
    let link = link_in(&house.newest_letter("gus@example.org"), "/follow/");
    let refused = house.visitor().reads(&format!("{link}/export")).await;
    assert!(!refused.text().contains("gus@example.org"), "{}", refused.text());
}
