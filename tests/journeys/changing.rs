//! Changing one's mind: edit, move and cancel dates, cancel all, take off the site, bring back, a new link.

use axum::http::StatusCode;
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

/// The path of the private page of the newest listing of an address.
fn manage(house: &House, address: &str) -> String {
    link_in(&house.newest_letter(address), "/manage/")
}

/// Sends a form as a browser does: with everything that stands in it, but these fields.
async fn saves(house: &House, page: &Page, button: &str, changes: &[(&str, &str)]) -> Page {
    let saved = house.visitor().saves(page, button, changes).await;
    house.delivers().await;
    saved
}

#[tokio::test]
async fn what_an_organiser_changes_is_changed_everywhere() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let before = house.visitor().reads("/events.ics").await.text();
    assert!(before.contains("SEQUENCE:0"), "{before}");

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    assert!(form.mentions("12 Mill Street") && form.mentions("Tea and talk"), "{}", form.text());
    house.waits(60).await;
    let saved = saves(
        &house,
        &form,
        "Save the changes",
        &[
            ("title", "Tea, talk and toast"),
            ("start_time", "19:00"),
            ("end_time", "21:30"),
            ("place_name", "Elm Hall"),
        ],
    )
    .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(house.visitor().reads(saved.header("location")).await.mentions("Saved."));

    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("Tea, talk and toast") && page.mentions("Elm Hall"), "{}", page.text());
    assert!(page.mentions("7\u{a0}pm to 9:30\u{a0}pm"), "{}", page.text());
    assert!(page.mentions("12 Mill Street"), "what was not changed stays");
    let feed = house.visitor().reads("/events.ics").await.text();
    assert!(feed.contains("SUMMARY:Tea\\, talk and toast") && feed.contains("T190000"), "{feed}");
    assert!(!feed.contains("SEQUENCE:0"), "{feed}");
    let json = house.visitor().reads("/events.json").await.json();
    assert_eq!(json["items"][0]["_cuppa"]["dates"][0]["start"], "2026-12-08T19:00:00+00:00");
    assert!(house.visitor().reads("/whats-on?q=toast").await.mentions("Tea, talk and toast"));
    assert!(
        !house.visitor().reads("/whats-on.json?q=Oak").await.mentions("Tea, talk and toast"),
        "old words are forgotten"
    );
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    assert_eq!(uid(&before), uid(&feed), "calendars know it as the same");
}

#[tokio::test]
async fn one_date_is_moved_one_cancelled_and_one_has_a_topic() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    let page = house.visitor().reads(&private).await;
    assert!(page.mentions("/dates/2027-01-07"), "{}", page.text());

    let form = house.visitor().reads(&format!("{private}/dates/2026-12-03")).await;
    saves(
        &house,
        &form,
        "Save this date",
        &[("start_date", "2026-12-04"), ("start_time", "17:30"), ("end_time", "19:30")],
    )
    .await;
    let form = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    let cancelled = house
        .visitor()
        .fills_and_presses(&form, "Cancel this date", &[("cancel_reason", "The heating is broken.")])
        .await;
    assert_eq!(cancelled.status, StatusCode::SEE_OTHER, "{}", cancelled.text());
    let form = house.visitor().reads(&format!("{private}/dates/2027-02-04")).await;
    saves(&house, &form, "Save this date", &[("date_title", "Naloxone, with Sam")]).await;

    let page = house.visitor().reads(&path).await;
    for words in [
        "Friday 4\u{a0}December",
        "5:30\u{a0}pm",
        "The heating is broken.",
        "Naloxone, with Sam",
        "Cancelled",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    let feed = house.visitor().reads("/cafes.ics").await.text();
    for line in [
        "RECURRENCE-ID;TZID=Europe/London:20261203T180000",
        "DTSTART;TZID=Europe/London:20261204T173000",
        "RECURRENCE-ID;TZID=Europe/London:20270107T180000",
        "STATUS:CANCELLED",
        "SUMMARY:Leeds Harm Reduction Café: Naloxone\\, with Sam",
    ] {
        assert!(feed.replace("\r\n ", "").contains(line), "no {line} in {feed}");
    }
    let dates = house.visitor().reads("/cafes.json").await.json()["items"][0]["_cuppa"]["dates"].clone();
    assert_eq!(dates[0]["status"], "moved");
    assert_eq!(dates[0]["start"], "2026-12-04T17:30:00+00:00");
    assert_eq!(dates[1]["status"], "cancelled");

    // It takes place after all.
    let form = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    house.visitor().presses(&form, "It takes place after all").await;
    let dates = house.visitor().reads("/cafes.json").await.json()["items"][0]["_cuppa"]["dates"].clone();
    assert_eq!(dates[1]["status"], "confirmed");
    house.delivers().await;
}

#[tokio::test]
async fn what_differs_on_a_date_stays_with_it_when_the_hour_of_all_changes() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    let form = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    house.visitor().fills_and_presses(&form, "Cancel this date", &[]).await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved =
        saves(&house, &form, "Save the changes", &[("start_time", "19:00"), ("end_time", "21:00")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let dates = house.visitor().reads("/cafes.json").await.json()["items"][0]["_cuppa"]["dates"].clone();
    assert_eq!(dates[1]["status"], "cancelled");
    assert_eq!(dates[1]["start"], "2027-01-07T19:00:00+00:00");
    assert!(house.visitor().reads(&path).await.mentions("7\u{a0}pm to 9\u{a0}pm"));
}

#[tokio::test]
async fn a_cancelled_listing_says_so_everywhere_and_may_take_place_after_all() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    house.delivers().await;
    let shown = house.visitor().reads(&path).await;
    assert!(shown.mentions("Cancelled") && shown.mentions("Ana is ill."), "{}", shown.text());
    assert!(house.visitor().reads("/events.ics").await.mentions("STATUS:CANCELLED"));
    assert_eq!(
        house.visitor().reads("/events.json").await.json()["items"][0]["_cuppa"]["status"],
        "cancelled"
    );

    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "It takes place after all").await;
    house.delivers().await;
    assert!(!house.visitor().reads(&path).await.mentions("Ana is ill."));
    assert!(!house.visitor().reads("/events.ics").await.mentions("STATUS:CANCELLED"));
}

#[tokio::test]
async fn what_is_taken_back_is_gone_and_comes_back_whole() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let page = house.visitor().reads(&private).await;
    let done = house.visitor().fills_and_presses(&page, "Take it off the site", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "Your listing was taken back");
    assert_eq!(link_in(&letter, "/manage/"), private);

    let gone = house.visitor().reads(&path).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.mentions("/whats-on"), "there is a way on");
    for list in ["/", "/whats-on", "/events", "/whats-on?q=tea", "/sitemap/1.xml"] {
        assert!(!house.visitor().reads(list).await.mentions("Tea and talk"), "{list}");
    }
    assert_eq!(house.visitor().reads("/print/tea-and-talk/poster.pdf").await.status, StatusCode::GONE);

    let page = house.visitor().reads(&private).await;
    assert!(page.mentions("Taken back"), "{}", page.text());
    house.visitor().presses(&page, "Bring it back").await;
    house.delivers().await;
    assert!(house.visitor().reads(&path).await.mentions("Oak Hall"));
    assert!(house.visitor().reads("/whats-on?q=tea").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_link_that_was_replaced_opens_nothing_and_says_so() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let old = manage(&house, "ana@example.org");
    let page = house.visitor().reads(&old).await;
    let renewed = house.visitor().presses(&page, "Make a new link").await;
    house.delivers().await;
    let new = manage(&house, "ana@example.org");
    assert_ne!(old, new);
    assert!(renewed.header("location").starts_with(&new));
    assert!(house.visitor().reads(renewed.header("location")).await.mentions(&new));

    let closed = house.visitor().reads(&old).await;
    assert_eq!(closed.status, StatusCode::GONE);
    assert!(closed.mentions("This link was replaced") && closed.mentions("/resend"), "{}", closed.text());
    assert!(!closed.mentions("Tea and talk"));
    for ending in ["/edit", "/preview", "/dates/2026-12-08"] {
        assert_eq!(
            house.visitor().reads(&format!("{old}{ending}")).await.status,
            StatusCode::GONE,
            "{ending}"
        );
    }
    let refused = house.visitor().posts(&format!("{old}/withdrawal"), &[]).await;
    assert_eq!(refused.status, StatusCode::GONE);
    assert!(house.visitor().reads("/events").await.mentions("Tea and talk"), "nothing was done");
    let garbled = house.visitor().reads(&new[..new.len() - 2]).await;
    assert_eq!(garbled.status, StatusCode::NOT_FOUND);
    assert!(garbled.mentions("/resend"));
}

#[tokio::test]
async fn two_who_change_at_once_lose_nothing() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let (mine, theirs) = (
        house.visitor().reads(&format!("{private}/edit")).await,
        house.visitor().reads(&format!("{private}/edit")).await,
    );
    saves(&house, &theirs, "Save the changes", &[("title", "Coffee and talk"), ("cost_note", "Bring a cup")])
        .await;
    let met = saves(
        &house,
        &mine,
        "Save the changes",
        &[("title", "Cocoa and talk"), ("summary", "All are welcome.")],
    )
    .await;
    assert_eq!(met.status, StatusCode::CONFLICT);
    for words in ["Coffee and talk", "Cocoa and talk", "Bring a cup", "All are welcome."] {
        assert!(met.mentions(words), "no {words} in {}", met.text());
    }
    assert!(house.visitor().reads(&path).await.mentions("Coffee and talk"), "nothing is overwritten unseen");
    let saved = saves(&house, &met, "Save the changes", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let page = house.visitor().reads(&path).await;
    for words in ["Cocoa and talk", "Bring a cup", "All are welcome."] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
}

#[tokio::test]
async fn a_change_that_matters_waits_when_its_author_is_watched() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let private = manage(&house, "ana@example.org");
    let path = "/events/tea-and-talk";

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved = saves(&house, &form, "Save the changes", &[("summary", "With biscuits.")]).await;
    assert!(house.visitor().reads(saved.header("location")).await.mentions("Saved. Everybody"));
    assert!(
        house.visitor().reads(path).await.mentions("With biscuits."),
        "what does not matter is public at once"
    );

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved =
        saves(&house, &form, "Save the changes", &[("title", "Buy my pans"), ("place_name", "Elm Hall")])
            .await;
    assert!(house.visitor().reads(saved.header("location")).await.mentions("A moderator looks"));
    let page = house.visitor().reads(path).await;
    assert!(page.mentions("Tea and talk") && page.mentions("Oak Hall") && !page.mentions("pans"));
    let waiting = house.visitor().reads(&private).await;
    assert!(waiting.mentions("Buy my pans") && waiting.mentions("Drop this change"), "{}", waiting.text());
    let again = house.visitor().reads(&format!("{private}/edit")).await;
    assert!(again.mentions("Buy my pans"), "the form holds the newest words");

    // Nobody shall stand before a locked door: cancelling never waits.
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel it", &[]).await;
    assert!(house.visitor().reads(path).await.mentions("Cancelled"));
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "It takes place after all").await;
    house.delivers().await;

    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("Buy my pans") && queue.mentions("Elm Hall"), "{}", queue.text());
    let rejected = moderator.fills_and_presses(&queue, "Reject", &[("reason", "")]).await;
    assert_eq!(rejected.status, StatusCode::UNPROCESSABLE_ENTITY);
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "No adverts, please.")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "About your change");
    assert!(letter.plain.contains("No adverts, please."));
    assert!(!house.visitor().reads(&private).await.mentions("Buy my pans"));

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    saves(&house, &form, "Save the changes", &[("title", "Tea and cake")]).await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your change is public");
    assert!(house.visitor().reads(path).await.mentions("Tea and cake"));
}

#[tokio::test]
async fn a_rejected_listing_that_is_changed_is_looked_at_again() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "Which town?")]).await;
    house.delivers().await;
    assert!(!moderator.reads("/moderate").await.has_button("Approve"));
    let private = link_in(&house.mailbox("ana@example.org")[0], "/manage/");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    saves(&house, &form, "Save the changes", &[("locality", "Bradford")]).await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Bradford"));
}

#[tokio::test]
async fn a_change_that_does_not_fit_keeps_everything_typed() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    for (changes, said) in [
        (&[("repeats_until", "2025-01-01"), ("summary", "Kept words")][..], "It stops repeating before"),
        (
            &[
                ("repeats", "custom"),
                ("rrule", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2"),
                ("summary", "Kept words"),
            ],
            "",
        ),
        (&[("title", ""), ("summary", "Kept words")], "Give it a name"),
        (&[("start_time", "25:00"), ("summary", "Kept words")], "Give the time"),
    ] {
        let refused = saves(&house, &form, "Save the changes", changes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{changes:?}");
        assert!(refused.mentions("Kept words") && refused.mentions(said), "{}", refused.text());
    }
    assert!(!house.visitor().reads(&path).await.mentions("Kept words"));
    let unchanged = saves(&house, &form, "Save the changes", &[]).await;
    assert!(unchanged.header("location").ends_with("unchanged"), "{}", unchanged.header("location"));
}

#[tokio::test]
async fn what_is_over_is_neither_moved_nor_cancelled() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    house.waits(30 * 86_400).await;
    let day = format!("{private}/dates/2026-12-03");
    let page = house.visitor().reads(&day).await;
    assert!(page.mentions("This date is over.") && !page.has_button("Cancel this date"), "{}", page.text());
    let refused = house.visitor().posts(&format!("{day}/cancellation"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let refused = house.visitor().posts(&day, &[("start_date", "2027-03-03"), ("start_time", "18:00")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        house.visitor().reads(&format!("{private}/dates/2026-12-04")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        house.visitor().reads(&format!("{private}/dates/someday")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_hidden_address_is_in_the_form_of_its_organiser_and_nowhere_else() {
    let house = House::empty().await;
    let fields = but(EVENING, &[("address_visibility", "on_request"), ("locality", "Leeds")]);
    let path = house.publishes(&fields).await;
    let private = manage(&house, "ana@example.org");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    assert!(form.mentions("12 Mill Street"));
    saves(&house, &form, "Save the changes", &[("address", "7 Secret Lane")]).await;
    assert!(house.visitor().reads(&private).await.mentions("7 Secret Lane"));
    for public in [path.as_str(), "/events.ics", "/events.json", "/events.atom", "/whats-on?q=Secret"] {
        let page = house.visitor().reads(public).await;
        assert!(!page.mentions("7 Secret Lane") && !page.mentions("12 Mill Street"), "{public}");
    }
    let db = std::fs::read(house.desk.settings.data.join("cuppa.sqlite")).expect("the file is there");
    let wal = std::fs::read(house.desk.settings.data.join("cuppa.sqlite-wal")).unwrap_or_default();
    assert!(!db.windows(14).any(|part| part == b"12 Mill Street") || !wal.is_empty());
}

#[tokio::test]
async fn visitors_report_and_moderators_look_into_it() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    let hasty = house.visitor().fills_and_presses(&form, "Send it", &[("reason", "unsafe")]).await;
    assert_eq!(hasty.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.waits(10).await;
    let empty = house.visitor().fills_and_presses(&form, "Send it", &[("note", "Kept words")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.mentions("Choose what is the matter.") && empty.mentions("Kept words"));
    for _ in 0..2 {
        let sent = house
            .visitor()
            .fills_and_presses(&form, "Send it", &[("reason", "over"), ("note", "Closed since May.")])
            .await;
        assert_eq!(sent.status, StatusCode::OK);
    }
    assert!(house.visitor().reads(&path).await.mentions("Tea and talk"), "a flag alone hides nothing");

    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    assert_eq!(queue.text().matches("Closed since May.").count(), 1, "the same form twice is one report");
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask the group.")]).await;
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "About your listing");
    assert_eq!(house.visitor().reads(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!house.visitor().reads("/events.ics").await.mentions("Tea and talk"));

    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Show it again").await;
    house.delivers().await;
    assert!(house.visitor().reads(&path).await.mentions("Tea and talk"));
    assert!(!moderator.reads("/moderate").await.mentions("Closed since May."));
}

#[tokio::test]
async fn a_moderator_who_changes_a_listing_says_why() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    let edit = "/moderate/listings/tea-and-talk/edit";
    assert_eq!(house.visitor().reads(edit).await.status, StatusCode::FORBIDDEN);
    let form = moderator.reads(edit).await;
    let refused = moderator.saves(&form, "Save the changes", &[("title", "Tea & talk")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("The organiser gets this note."));
    let saved = moderator
        .saves(&form, "Save the changes", &[("title", "Tea & talk"), ("note", "A typing slip in the name.")])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.delivers().await;
    assert!(house.visitor().reads(&path).await.mentions("Tea & talk"));
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "We changed something in your listing");
    assert!(letter.plain.contains("A typing slip in the name."));
}

/// Publishes an evening whose organiser is watched; gives the path of its private page.
async fn watched(house: &House, fields: &[(&str, &str)]) -> String {
    house.adds_and_confirms(fields).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.saves(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
    manage(house, email)
}

#[tokio::test]
async fn nobody_slips_past_the_moderator() {
    let house = House::empty().await;
    let private = watched(&house, MONTHLY_CAFE).await;
    let path = "/cafes/leeds-harm-reduction-cafe";

    // By names that come twice.
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let mut fields =
        tests::forms::on(&form.text()).into_iter().find(|form| form.button == "Save the changes").unwrap();
    fields.fields.insert(0, ("title".to_owned(), "Leeds".to_owned()));
    fields.fields.insert(0, ("repeats".to_owned(), String::new()));
    let saved = house.visitor().posts(&fields.action, &fields.typed()).await;
    assert!(saved.header("location").ends_with("waits"), "{}", saved.header("location"));
    assert!(house.visitor().reads(path).await.mentions("First Thursday of every month"));

    // By taking it off the site meanwhile.
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "Take it off the site").await;
    let form = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    house.visitor().saves(&form, "Save this date", &[("date_title", "Buy my pans")]).await;
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "Bring it back").await;
    house.delivers().await;
    assert_eq!(house.visitor().reads(path).await.status, StatusCode::NOT_FOUND, "a moderator looks first");
    assert!(house.moderator().await.reads("/moderate").await.mentions("Leeds Harm Reduction Café"));
}

#[tokio::test]
async fn what_is_to_be_hidden_is_hidden_at_once() {
    let house = House::empty().await;
    let private = watched(&house, EVENING).await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let changes = [("address_visibility", "on_request"), ("title", "Another name")];
    let saved = saves(&house, &form, "Save the changes", &changes).await;
    assert!(saved.header("location").ends_with("waits"));
    for public in ["/events/tea-and-talk", "/events.ics", "/events.json", "/whats-on?q=Mill"] {
        let page = house.visitor().reads(public).await;
        assert!(!page.mentions("12 Mill Street") && !page.mentions("Another name"), "{public}");
    }
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn what_was_hidden_because_of_a_flag_is_found_by_its_new_words_only() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    house.visitor().fills_and_presses(&form, "Send it", &[("reason", "private")]).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "The address.")]).await;
    house.delivers().await;
    let queue = moderator.reads("/moderate").await;
    assert!(
        moderator.reads("/moderate/listings/tea-and-talk").await.mentions("12 Mill Street"),
        "{}",
        queue.text()
    );
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let changes = [("address_visibility", "on_request"), ("title", "Quiet evening")];
    saves(&house, &form, "Save the changes", &changes).await;
    moderator.presses(&queue, "Show it again").await;
    house.delivers().await;
    assert!(house.visitor().reads("/whats-on?q=quiet").await.mentions("Quiet evening"));
    assert!(!house.visitor().reads("/whats-on.json?q=Mill").await.mentions("Quiet evening"));
}

#[tokio::test]
async fn each_decision_has_its_letter_and_is_about_what_the_moderator_saw() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let private = link_in(&house.mailbox("ana@example.org")[0], "/manage/");
    let moderator = house.moderator().await;
    for reason in ["Which town?", "Which street?"] {
        let queue = moderator.reads("/moderate").await;
        moderator.fills_and_presses(&queue, "Reject", &[("reason", reason)]).await;
        house.delivers().await;
        assert!(house.newest_letter("ana@example.org").plain.contains(reason), "{reason}");
        let form = house.visitor().reads(&format!("{private}/edit")).await;
        saves(&house, &form, "Save the changes", &[("summary", reason)]).await;
    }
    let queue = moderator.reads("/moderate").await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    saves(&house, &form, "Save the changes", &[("title", "Something else")]).await;
    let switched = moderator.presses(&queue, "Approve").await;
    assert_eq!(switched.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(switched.mentions("changed it while you looked") && switched.mentions("Something else"));
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::NOT_FOUND);
    moderator.presses(&switched, "Approve").await;
    house.delivers().await;
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Something else"));
}

#[tokio::test]
async fn a_moderators_change_and_one_that_waits_both_live() {
    let house = House::empty().await;
    let private = watched(&house, EVENING).await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    saves(&house, &form, "Save the changes", &[("title", "Tea and cake")]).await;
    let moderator = house.moderator().await;
    let form = moderator.reads("/moderate/listings/tea-and-talk/edit").await;
    moderator.saves(&form, "Save the changes", &[("summary", "All are welcome."), ("note", "A slip.")]).await;
    house.delivers().await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("Tea and cake") && !queue.text().contains("An open evening for everybody."));
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let page = house.visitor().reads("/events/tea-and-talk").await;
    assert!(page.mentions("Tea and cake") && page.mentions("All are welcome."), "{}", page.text());
}

#[tokio::test]
async fn what_was_typed_while_the_link_was_replaced_can_be_copied() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let old = manage(&house, "ben@example.org");
    let form = house.visitor().reads(&format!("{old}/edit")).await;
    let date = house.visitor().reads(&format!("{old}/dates/2026-12-03")).await;
    let page = house.visitor().reads(&old).await;
    house.visitor().presses(&page, "Make a new link").await;
    house.delivers().await;

    let long = "Bring a friend.\n<script>alert(1)</script>\nThere is soup & bread for everybody who comes.";
    let changes = [("summary", "With \"biscuits\" & more."), ("description", long), ("access", "step_free")];
    let refused = saves(&house, &form, "Save the changes", &changes).await;
    assert_eq!(refused.status, StatusCode::GONE, "{}", refused.text());
    for words in
        ["What you typed", "With \"biscuits\" & more.", "Step-free", "soup & bread", "Bring a friend."]
    {
        assert!(refused.mentions(words), "no {words} in {}", refused.text());
    }
    assert!(!refused.text().contains("<script>alert"), "words are words");
    assert!(!refused.mentions("First Thursdays"), "what was not changed is not lost, and is not shown");
    assert!(refused.mentions("Email me my links") && refused.header("cache-control") == "no-store");
    let café = house.visitor().reads("/cafes/leeds-harm-reduction-cafe").await;
    assert!(!café.mentions("biscuits") && café.mentions("First Thursdays"));

    let refused = saves(&house, &date, "Save this date", &[("date_title", "Naloxone, with Sam")]).await;
    assert_eq!(refused.status, StatusCode::GONE);
    assert!(refused.mentions("Naloxone, with Sam"), "{}", refused.text());
    let reason = [("cancel_reason", "The heating is broken.")];
    let refused = house.visitor().posts(&format!("{old}/cancellation"), &reason).await;
    assert!(refused.status == StatusCode::GONE && refused.mentions("The heating is broken."));
    // Who guesses a link, or lost a part of it, keeps their words, too.
    let refused = house.visitor().posts(&format!("{}/cancellation", &old[..old.len() - 1]), &reason).await;
    assert!(refused.status == StatusCode::NOT_FOUND && refused.mentions("The heating is broken."));
    let looked = house.visitor().reads(&old).await;
    assert!(looked.status == StatusCode::GONE && !looked.mentions("What you typed"));
}

#[tokio::test]
async fn what_a_moderator_typed_is_there_although_they_were_signed_out() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    let form = moderator.reads("/moderate/listings/tea-and-talk/edit").await;
    moderator.posts("/sign-out", &[]).await;
    let saved = moderator.saves(&form, "Save the changes", &[("note", "The hall has another name.")]).await;
    assert_eq!(saved.status, StatusCode::FORBIDDEN);
    assert!(saved.mentions("The hall has another name."), "{}", saved.text());
}

#[tokio::test]
async fn what_is_released_a_second_time_is_told_a_second_time() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let letters = house.mailbox("ana@example.org").len();
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
    // As if the release had been undone: it waits as it did, and nothing of it was changed.
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    query("insert into holds (listing_id, why, since) select id, 'new_address', 1 from listings")
        .execute(&mut database)
        .await
        .expect("it is held");
    database.close().await.expect("the database closes");
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), letters + 1, "one letter for each time");
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
}

#[tokio::test]
async fn an_evening_is_held_again_on_a_new_date() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let manage = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = house.visitor().reads(&manage).await;
    assert!(page.mentions("Same again, new date"), "{}", page.text());
    let form = house.visitor().reads(&format!("{manage}/again")).await;
    assert!(form.mentions("noindex") && form.mentions("ana@example.org"), "{}", form.text());
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let without = house.visitor().saves(&form, "Add this event", &[]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "the date is theirs to say");
    let sent = house.visitor().saves(&form, "Add this event", &[("start_date", "2027-02-09")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter("ana@example.org"), "/confirm/")).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    let events = house.visitor().reads("/events").await;
    assert_eq!(events.text().matches(">Tea and talk<").count(), 2, "{}", events.text());
    assert!(events.mentions("Oak Hall"));
}
