//! Following by email: ask, say yes, be told once and calmly, stop, be erased.

use axum::http::{Method, StatusCode};
use server::{follows, letters::post::Delivered};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, Typed, but},
    house::{House, Page, link_in, private_page_in},
};

pub const FAY: &str = "fay@example.org";
/// Fay follows everything, as it happens.
const EVERYTHING: &[Typed] =
    &[("email", FAY), ("what", "everything"), ("rhythm", "instant"), ("time_zone", "Europe/London")];
const ONE_CLICK: &[u8] = b"List-Unsubscribe=One-Click";
const TEN_MINUTES: i64 = 600;

/// Opens the form, types, waits a moment, sends.
pub async fn asks(house: &House, fields: &[(&str, &str)]) -> Page {
    let visitor = house.visitor();
    let key = visitor.reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let mut all = vec![("form_key", key.as_str())];
    all.extend_from_slice(fields);
    let page = visitor.posts("/follow", &all).await;
    house.delivers().await;
    page
}

/// Asks and says yes; gives the path of the follower's page.
pub async fn follows(house: &House, fields: &[(&str, &str)]) -> String {
    let asked = asks(house, fields).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
    let link = link_in(&house.newest_letter(email), "/follow/");
    let page = house.visitor().reads(&link).await;
    let confirmed = house.visitor().presses(&page, "Confirm").await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.text());
    link
}

/// Sends the edit form of the newest listing of an address.
pub async fn edits(house: &House, organiser: &str, changes: &[(&str, &str)]) {
    let private = private_page_in(&house.newest_letter(organiser));
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved = house.visitor().saves(&form, "Save the changes", changes).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.delivers().await;
}

/// Presses a button of the private page of the newest listing of an address.
pub async fn presses(house: &House, organiser: &str, button: &str, fields: &[(&str, &str)]) {
    let private = private_page_in(&house.newest_letter(organiser));
    let page = house.visitor().reads(&private).await;
    let done = house.visitor().fills_and_presses(&page, button, fields).await;
    assert!(done.status.is_redirection(), "{}", done.text());
    house.delivers().await;
}

/// The subjects of the letters to Fay, oldest first.
pub fn subjects(house: &House) -> Vec<String> {
    house.mailbox(FAY).into_iter().map(|letter| letter.subject).collect()
}

fn raw(letter: &Delivered) -> String {
    String::from_utf8_lossy(&letter.raw).replace("\r\n ", " ")
}

/// Journey S2, as it happens: new, changed as old and new, cancelled, taken off the site.
#[tokio::test]
async fn a_follower_is_told_what_is_new_changed_cancelled_and_gone() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    let path = house.publishes(EVENING).await;
    let new = house.newest_letter(FAY);
    for words in [
        "Tea and talk",
        "Tuesday 8\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm",
        "Oak Hall, 12 Mill Street",
        "Free",
    ] {
        assert!(new.plain.contains(words), "no {words} in {}", new.plain);
    }
    assert_eq!(link_in(&new, "/events/"), path);

    edits(
        &house,
        "ana@example.org",
        &[
            ("title", "Tea and cake"),
            ("place_name", "Elm Hall"),
            ("start_time", "19:00"),
            ("cost", "donation"),
        ],
    )
    .await;
    let changed = house.newest_letter(FAY);
    for line in [
        "Name: “Tea and talk” → “Tea and cake”",
        "When: Tuesday 8\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm → Tuesday 8\u{a0}December 2026, 7\u{a0}pm to 8\u{a0}pm",
        "Place: Oak Hall, 12 Mill Street, Leeds LS9 8AA → Elm Hall, 12 Mill Street, Leeds LS9 8AA",
        "Cost: Free → Donation",
    ] {
        assert!(changed.plain.contains(line), "no {line} in {}", changed.plain);
    }

    presses(&house, "ana@example.org", "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    let cancelled = house.newest_letter(FAY);
    assert!(
        cancelled.plain.starts_with("This is cancelled. It does not take place:")
            && cancelled.plain.contains("> Ana is ill.")
    );
    assert!(!cancelled.plain.contains("also"), "all else was told before: {}", cancelled.plain);

    presses(&house, "ana@example.org", "It takes place after all", &[]).await;
    house.waits(TEN_MINUTES).await;
    let back = house.newest_letter(FAY);
    assert!(back.plain.contains("Cancelled (Ana is ill.) → It takes place"), "{}", back.plain);

    presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    assert!(house.newest_letter(FAY).plain.starts_with("This was taken off the site:"));
    assert_eq!(
        subjects(&house),
        [
            "Please confirm that you want our letters",
            "Something new that you follow",
            "A change to something you follow",
            "Cancelled: something you follow",
            "A change to something you follow",
            "Taken off the site: something you follow",
        ]
    );
    for letter in house.mailbox(FAY) {
        let subject = letter.subject.to_lowercase();
        for telling in ["tea", "drug", "harm", "naloxone"] {
            assert!(!subject.contains(telling), "{subject} tells {telling}");
        }
    }
}

#[tokio::test]
async fn several_edits_in_ten_minutes_are_one_letter_from_the_oldest_untold_to_now() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.publishes(EVENING).await;
    edits(&house, "ana@example.org", &[("title", "Second")]).await;
    assert_eq!(subjects(&house).len(), 3, "a first change is told at once");
    for title in ["Third", "Fourth", "Fifth"] {
        house.waits(60).await;
        edits(&house, "ana@example.org", &[("title", title)]).await;
    }
    assert_eq!(subjects(&house).len(), 3, "further ones wait");
    house.waits(TEN_MINUTES - 180).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("“Second” → “Fifth”"), "{}", letter.plain);
    assert!(!letter.plain.contains("Third") && !letter.plain.contains("Fourth"));
    assert_eq!(subjects(&house).len(), 4);

    // Changed and changed back: nobody needs to know.
    edits(&house, "ana@example.org", &[("title", "Sixth")]).await;
    edits(&house, "ana@example.org", &[("title", "Fifth")]).await;
    house.waits(TEN_MINUTES).await;
    assert_eq!(subjects(&house).len(), 4);
    // What letters do not speak of takes nobody's first letter away.
    edits(&house, "ana@example.org", &[("summary", "Other words.")]).await;
    edits(&house, "ana@example.org", &[("title", "Seventh")]).await;
    assert_eq!(subjects(&house).len(), 5);
    house.waits(TEN_MINUTES).await;
}

#[tokio::test]
async fn a_cancellation_never_waits() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.publishes(EVENING).await;
    edits(&house, "ana@example.org", &[("title", "Second")]).await;
    edits(&house, "ana@example.org", &[("title", "Third")]).await;
    presses(&house, "ana@example.org", "Cancel it", &[]).await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "Cancelled: something you follow");
    assert!(letter.plain.contains("“Second” → “Third”"), "what waited goes with it: {}", letter.plain);
    // On again and off again within ten minutes: what was told is still right.
    presses(&house, "ana@example.org", "It takes place after all", &[]).await;
    presses(&house, "ana@example.org", "Cancel it", &[]).await;
    let told = subjects(&house).len();
    house.waits(TEN_MINUTES).await;
    assert_eq!(subjects(&house).len(), told);
}

#[tokio::test]
async fn one_cancelled_date_of_a_series_is_told_at_once_too() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.publishes(MONTHLY_CAFE).await;
    edits(&house, "ben@example.org", &[("title", "Leeds Café")]).await;
    edits(&house, "ben@example.org", &[("title", "The Leeds Café")]).await;
    let told = subjects(&house).len();
    let private = private_page_in(&house.newest_letter("ben@example.org"));
    let page = house.visitor().reads(&format!("{private}/dates/2026-12-03")).await;
    house.visitor().fills_and_presses(&page, "Cancel this date", &[("cancel_reason", "Snow.")]).await;
    house.delivers().await;
    assert_eq!(subjects(&house).len(), told + 1);
    let letter = house.newest_letter(FAY);
    for line in [
        "“Leeds Café” → “The Leeds Café”",
        "Thursday 3\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm: It takes place → Cancelled",
        "Thursday 3\u{a0}December 2026, note: none → Snow.",
    ] {
        assert!(letter.plain.contains(line), "no {line} in {}", letter.plain);
    }
    let page = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    house
        .visitor()
        .saves(&page, "Save this date", &[("start_date", "2027-01-08"), ("date_title", "With Sam")])
        .await;
    house.waits(TEN_MINUTES).await;
    let letter = house.newest_letter(FAY);
    assert!(
        letter.plain.contains(
            "Date: Thursday 7\u{a0}January 2027, 6\u{a0}pm to 8\u{a0}pm → Friday 8\u{a0}January 2027"
        ),
        "{}",
        letter.plain
    );
    assert!(
        letter.plain.contains("Thursday 7\u{a0}January 2027, topic: as usual → With Sam"),
        "{}",
        letter.plain
    );
}

#[tokio::test]
async fn each_kind_of_follow_gets_its_own_and_nothing_else() {
    let house = House::empty().await;
    for (email, what, field, target) in [
        ("group@example.org", "group", "slug", "hope-street-union"),
        ("tag@example.org", "tag", "tag", "Peer support"),
        ("search@example.org", "search", "q", "cake leeds"),
        ("listing@example.org", "listing", "slug", "tea-and-talk"),
    ] {
        let fields = [("email", email), ("what", what), (field, target), ("rhythm", "instant")];
        if what == "group" {
            // Only what everybody can see can be followed.
            house.adds_and_confirms(EVENING).await;
            assert_eq!(asks(&house, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
            let moderator = house.moderator().await;
            let queue = moderator.reads("/moderate").await;
            moderator.presses(&queue, "Approve").await;
            house.delivers().await;
        }
        follows(&house, &fields).await;
    }
    house
        .publishes(&but(
            EVENING,
            &[("title", "Another evening"), ("tags", "cinema"), ("description", "A film.")],
        ))
        .await;
    house
        .publishes(&but(
            EVENING,
            &[("title", "Talk"), ("group_name", "Elm Street"), ("tags", "peer support")],
        ))
        .await;
    let told = |address: &str| {
        let letters = house.mailbox(address);
        let new = letters.iter().filter(|letter| letter.subject.starts_with("Something new"));
        new.map(|letter| letter.plain.lines().nth(2).unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told("group@example.org"), ["Another evening"]);
    assert_eq!(told("tag@example.org"), ["Talk"]);
    assert_eq!(told("search@example.org"), ["Talk"]);
    assert!(told("listing@example.org").is_empty());
}

#[tokio::test]
async fn one_address_gets_one_letter_about_one_piece_of_news() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    follows(&house, &[("email", FAY), ("what", "tag"), ("tag", "naloxone"), ("rhythm", "instant")]).await;
    house.publishes(EVENING).await;
    assert_eq!(house.mailbox(FAY).iter().filter(|letter| letter.subject.starts_with("Something")).count(), 1);
}

/// Journey S2, weekly: the next two weeks, what is new, what is cancelled; nothing to tell, no letter.
#[tokio::test]
async fn a_weekly_letter_comes_on_monday_and_only_when_there_is_something_to_tell() {
    let house = House::empty().await;
    let weekly = but(EVERYTHING, &[("rhythm", "weekly"), ("hour", "9")]);
    follows(&house, &weekly).await;
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).len(), 1, "not as it happens");
    house.waits_until("2026-11-23T08:59:59Z").await;
    assert_eq!(subjects(&house).len(), 1);
    house.waits_until("2026-11-23T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("New since the last letter") && letter.plain.contains("Tea and talk"));
    assert!(!letter.plain.contains("The next two weeks"), "it is in sixteen days: {}", letter.plain);
    for _ in 0..3 {
        house.waits_until("2026-11-23T09:00:00Z").await;
    }
    assert_eq!(subjects(&house).len(), 2, "once a week");

    house.waits_until("2026-11-30T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(
        letter.plain.contains("The next two weeks") && letter.plain.contains("Oak Hall"),
        "{}",
        letter.plain
    );
    assert!(!letter.plain.contains("New since"));

    presses(&house, "ana@example.org", "Cancel it", &[]).await;
    house.waits_until("2026-12-07T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("Cancelled since the last letter"), "{}", letter.plain);
    assert!(!letter.plain.contains("The next two weeks"), "{}", letter.plain);
    let told = subjects(&house).len();
    house.waits_until("2026-12-14T09:00:00Z").await;
    assert_eq!(subjects(&house).len(), told, "nothing to tell, no letter");
}

/// A page helps a visitor who mistypes; a letter holds what was asked for, or does not come.
#[tokio::test]
async fn a_weekly_letter_about_words_holds_what_says_them_and_nothing_else() {
    let house = House::empty().await;
    let search = [("email", FAY), ("what", "search"), ("q", "pottery leeds"), ("rhythm", "weekly")];
    follows(&house, &search).await;
    house.publishes(&but(EVENING, &[("start_date", "2026-11-26")])).await;
    let list = house.visitor().reads("/whats-on?q=pottery+leeds").await;
    assert!(list.mentions("Tea and talk"), "the page tells what else is near: {}", list.text());
    let told = subjects(&house).len();
    house.waits_until("2026-11-23T09:00:00Z").await;
    assert_eq!(subjects(&house).len(), told);
    let pottery = [("title", "Pottery"), ("email", "ben@example.org"), ("start_date", "2026-12-03")];
    house.publishes(&but(EVENING, &pottery)).await;
    house.waits_until("2026-11-30T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("Pottery") && !letter.plain.contains("Tea and talk"), "{}", letter.plain);
}

#[tokio::test]
async fn times_elsewhere_are_told_with_the_name_of_the_place() {
    let house = House::empty().await;
    follows(&house, &but(EVERYTHING, &[("time_zone", "America/New_York")])).await;
    house.publishes(EVENING).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("6\u{a0}pm to 8\u{a0}pm, London time"), "{}", letter.plain);
    assert!(house.visitor().reads(&link_in(&letter, "/follow/")).await.mentions("every café and event"));
}

#[tokio::test]
async fn one_press_in_a_mail_program_ends_it_in_both_encodings_and_twice() {
    let multipart =
        b"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    for (kind, body) in [
        ("application/x-www-form-urlencoded", ONE_CLICK.to_vec()),
        ("multipart/form-data; boundary=x", multipart.to_vec()),
    ] {
        let house = House::empty().await;
        follows(&house, EVERYTHING).await;
        house.publishes(EVENING).await;
        let letter = house.newest_letter(FAY);
        let headers = raw(&letter);
        let path = link_in(&letter, "/unsubscribe/");
        for header in [
            format!("List-Unsubscribe: <http://127.0.0.1:3000{path}>\r\n"),
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n".to_owned(),
            "List-Id: Cuppa <everything.follow.127.0.0.1>\r\n".to_owned(),
            "Precedence: bulk\r\n".to_owned(),
            "Auto-Submitted: auto-generated\r\n".to_owned(),
            "References: <".to_owned(),
        ] {
            assert!(headers.contains(&header), "no {header} in {headers}");
        }

        let page = house.visitor().reads(&path).await;
        assert!(page.has_button("Unsubscribe"), "{}", page.text());
        edits(&house, "ana@example.org", &[("title", "Looking ends nothing")]).await;
        assert!(house.newest_letter(FAY).plain.contains("Looking ends nothing"));
        for _ in 0..2 {
            let done =
                house.visitor().asks(Method::POST, &path, &[("content-type", kind)], body.clone()).await;
            assert_eq!(done.status, StatusCode::OK, "{}", done.text());
            assert!(done.header("set-cookie").is_empty());
        }
        assert_eq!(house.visitor().reads(&path).await.status, StatusCode::OK);
        let told = subjects(&house).len();
        edits(&house, "ana@example.org", &[("title", "Nobody is told")]).await;
        house.waits(TEN_MINUTES).await;
        assert_eq!(subjects(&house).len(), told);
    }
}

#[tokio::test]
async fn unsubscribed_between_writing_and_sending_is_not_sent() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.publishes(EVENING).await;
    let path = link_in(&house.newest_letter(FAY), "/unsubscribe/");
    edits(&house, "ana@example.org", &[("title", "Second")]).await;
    edits(&house, "ana@example.org", &[("title", "Third")]).await;
    let told = subjects(&house).len();
    house.visitor().asks(Method::POST, &path, &[], ONE_CLICK.to_vec()).await;
    house.waits(TEN_MINUTES).await;
    assert_eq!(subjects(&house).len(), told);
}

#[tokio::test]
async fn unsubscribing_is_not_held_up_by_the_limit_of_a_network() {
    let house = House::with_settings(&[("rate_posts", "1")]).await;
    let path = format!("/unsubscribe/{}", "a".repeat(32));
    for _ in 0..5 {
        let answer = house.visitor().asks(Method::POST, &path, &[], ONE_CLICK.to_vec()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "a link that is none leads on");
    }
}

#[tokio::test]
async fn an_erased_address_is_in_no_table_and_in_no_file() {
    let house = House::empty().await;
    let link = follows(&house, EVERYTHING).await;
    follows(&house, &[("email", FAY), ("what", "tag"), ("tag", "naloxone"), ("rhythm", "weekly")]).await;
    asks(&house, &[("email", FAY), ("what", "search"), ("q", "cake"), ("rhythm", "weekly")]).await;
    house.publishes(EVENING).await;
    house.visitor().posts("/resend", &[("email", FAY)]).await;
    house.delivers().await;
    edits(&house, "ana@example.org", &[("title", "Second")]).await;
    edits(&house, "ana@example.org", &[("title", "Third")]).await;
    assert!(holds(&house, FAY), "it is there before");

    let page = house.visitor().reads(&link).await;
    assert!(page.mentions(FAY) && page.mentions("the topic “naloxone”"), "{}", page.text());
    let erased = house.visitor().presses(&page, "Erase my address").await;
    assert_eq!(erased.status, StatusCode::OK, "{}", erased.text());
    assert!(erased.mentions("Your address is erased") && !erased.mentions(FAY));
    assert!(!holds(&house, FAY), "nothing of it is left");

    let told = house.mailbox(FAY).len();
    house.waits(TEN_MINUTES).await;
    assert_eq!(house.mailbox(FAY).len(), told, "what was waiting is gone, too");
    let kind = house.visitor().reads(&link).await;
    assert_eq!(kind.status, StatusCode::GONE);
    assert!(kind.mentions("Nothing is kept here"));
    assert_eq!(house.visitor().presses(&page, "Erase my address").await.status, StatusCode::OK);
    let confirmed = house.visitor().posts(&link, &[]).await;
    assert_eq!(confirmed.status, StatusCode::GONE, "saying yes after that begins nothing");
}

/// Whether these bytes are in the database or in the log beside it.
fn holds(house: &House, text: &str) -> bool {
    ["cuppa.sqlite", "cuppa.sqlite-wal"].iter().any(|name| {
        let bytes = std::fs::read(house.desk.settings.data.join(name)).unwrap_or_default();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

#[tokio::test]
async fn an_address_that_a_listing_needs_is_not_erased_and_the_page_says_so() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let link = follows(&house, &but(EVERYTHING, &[("email", "ana@example.org")])).await;
    let page = house.visitor().reads(&link).await;
    let erased = house.visitor().presses(&page, "Erase my address").await;
    assert!(erased.mentions("a listing of yours needs it"), "{}", erased.text());
    assert!(holds(&house, "ana@example.org"));
}

#[tokio::test]
async fn a_follower_changes_how_often_and_stops_one_of_several() {
    let house = House::empty().await;
    let link = follows(&house, EVERYTHING).await;
    follows(&house, &[("email", FAY), ("what", "tag"), ("tag", "naloxone"), ("rhythm", "instant")]).await;
    let page = house.visitor().reads(&link).await;
    let weekly = [("rhythm", "weekly"), ("hour", "18"), ("time_zone", "Asia/Kathmandu")];
    let saved = house.visitor().fills_and_presses(&page, "Save", &weekly).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let page = house.visitor().reads(saved.header("location")).await;
    assert!(page.mentions("every Monday at 6\u{a0}pm, Kathmandu time"), "{}", page.text());
    assert!(page.mentions("as soon as something happens"), "the other one stays");

    for wrong in [("hour", "99"), ("time_zone", "Atlantis/Town"), ("rhythm", "hourly")] {
        let refused = house.visitor().fills_and_presses(&page, "Save", &but(&weekly, &[wrong])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }
    let ended = house.visitor().presses(&page, "Unsubscribe").await;
    let page = house.visitor().reads(ended.header("location")).await;
    assert!(!page.mentions("every café and event") && page.mentions("naloxone"), "{}", page.text());
    let last = house.visitor().presses(&page, "Unsubscribe").await;
    assert!(last.mentions("we keep nothing of it"), "{}", last.text());
    assert!(!holds_row(&house, FAY).await);
    house.publishes(EVENING).await;
}

/// Whether somebody of this address is still known.
async fn holds_row(house: &House, address: &str) -> bool {
    house.desk.db.empty_log().await.expect("the log is emptied");
    holds(house, address)
}

#[tokio::test]
async fn what_belongs_to_somebody_else_cannot_be_changed() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    let gus = follows(&house, &but(EVERYTHING, &[("email", "gus@example.org")])).await;
    for act in ["changes", "endings"] {
        house.visitor().posts(&format!("{gus}/{act}"), &[("follow", "1"), ("rhythm", "weekly")]).await;
    }
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).last().map(String::as_str), Some("Something new that you follow"));
}

#[tokio::test]
async fn nothing_is_sent_before_somebody_says_yes() {
    let house = House::empty().await;
    asks(&house, EVERYTHING).await;
    let link = link_in(&house.newest_letter(FAY), "/follow/");
    for _ in 0..3 {
        assert!(house.visitor().reads(&link).await.has_button("Confirm"), "looking confirms nothing");
    }
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).len(), 1);
    let page = house.visitor().reads(&link).await;
    for _ in 0..2 {
        let confirmed = house.visitor().presses(&page, "Confirm").await;
        assert!(confirmed.mentions("your letters will come"), "twice is once: {}", confirmed.text());
    }
    house.publishes(&but(EVENING, &[("title", "Another evening")])).await;
    assert_eq!(subjects(&house).len(), 2);
}

#[tokio::test]
async fn what_nobody_confirms_is_forgotten_after_two_days() {
    let house = House::empty().await;
    asks(&house, EVERYTHING).await;
    let link = link_in(&house.newest_letter(FAY), "/follow/");
    house.waits(47 * 3600).await;
    assert_eq!(follows::forget_unconfirmed(&house.desk).await.expect("it is looked for"), 0);
    assert!(house.visitor().reads(&link).await.has_button("Confirm"));
    house.waits(2 * 3600).await;
    assert_eq!(house.visitor().reads(&link).await.status, StatusCode::GONE);
    assert_eq!(house.visitor().posts(&link, &[]).await.status, StatusCode::GONE);
    assert_eq!(follows::forget_unconfirmed(&house.desk).await.expect("it is forgotten"), 1);
    assert!(!holds_row(&house, FAY).await);
}

#[tokio::test]
async fn asking_again_sends_the_letter_again_but_not_often() {
    let house = House::empty().await;
    let first = asks(&house, EVERYTHING).await;
    asks(&house, EVERYTHING).await;
    assert_eq!(subjects(&house).len(), 1, "once in ten minutes");
    house.waits(TEN_MINUTES).await;
    asks(&house, EVERYTHING).await;
    assert_eq!(subjects(&house).len(), 2);
    let link = link_in(&house.newest_letter(FAY), "/follow/");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    let known = asks(&house, &but(EVERYTHING, &[("rhythm", "weekly")])).await;
    assert_eq!(known.status, first.status);
    assert_eq!(known.header("location"), first.header("location"), "the answer tells nothing");
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "About the letters you get");
    assert_eq!(link_in(&letter, "/follow/"), link);
    assert!(
        house.visitor().reads(&link).await.mentions("as soon as something happens"),
        "a stranger changes nothing"
    );
    asks(&house, EVERYTHING).await;
    assert_eq!(subjects(&house).len(), 3);
}

#[tokio::test]
async fn the_same_form_twice_is_one_follow() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let key = visitor.reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let fields = but(EVERYTHING, &[("form_key", &key)]);
    let first = visitor.posts("/follow", &fields).await;
    let second = visitor.posts("/follow", &fields).await;
    assert_eq!((first.status, first.header("location")), (second.status, second.header("location")));
    house.delivers().await;
    assert_eq!(house.mailbox(FAY).len(), 1);
}

#[tokio::test]
async fn a_form_that_cannot_be_taken_comes_back_with_every_word() {
    let house = House::empty().await;
    let long = format!("{}@example.org", "a".repeat(308));
    for (changes, words) in [
        (vec![("email", "")], "Give your email address"),
        (vec![("email", "fay@example.org\r\nBcc: eve@example.org")], "does not look like an email address"),
        (vec![("email", long.as_str())], "does not look like an email address"),
        (vec![("what", "")], "Choose one of the answers"),
        (vec![("what", "gossip")], "Choose one of the answers"),
        (vec![("what", "town")], "Type a town, or the first half of a postcode"),
        (vec![("what", "town"), ("where", "Qwxyzville")], "a town or a postcode called “Qwxyzville”"),
        (vec![("what", "town"), ("where", "Leeds"), ("within", "-5")], "Choose how far"),
        (vec![("what", "town"), ("where", "Leeds"), ("within", "1e9")], "Choose how far"),
        (vec![("what", "town"), ("where", "Leeds"), ("within", "20038")], "Choose how far"),
        (vec![("what", "town"), ("where", "Springfield"), ("within", "50")], "more than one “Springfield”"),
        (vec![("what", "language")], "Choose a language"),
        (vec![("what", "language"), ("lang", "Elvish")], "Choose a language"),
        (vec![("rhythm", "hourly")], "Choose one of the answers"),
        (vec![("rhythm", "next-date"), ("ahead", "2")], "Only one café or one event can be told"),
        (vec![("rhythm", "often")], "Choose one of the answers"),
        (vec![("what", "listing"), ("slug", "not-there")], "We cannot find this café or event"),
        (vec![("what", "listing")], "We cannot find this café or event"),
        (vec![("what", "group"), ("slug", "nobody")], "We find no group of this name"),
        (vec![("what", "tag"), ("tag", " ")], "Type the topic"),
        (vec![("what", "search"), ("q", "\"*^")], "Type at least one word"),
        (vec![("hour", "99")], "Choose a full hour"),
        (vec![("hour", "soon")], "Choose a full hour"),
        (vec![("time_zone", "Atlantis/Town")], "We do not know this time zone"),
    ] {
        let fields = but(EVERYTHING, &[("rhythm", "weekly"), ("tag", "my topic")]);
        let mut fields = but(&fields, &changes);
        fields.extend(changes.iter().filter(|(_, value)| value.is_empty()));
        let refused = asks(&house, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{changes:?}");
        assert!(refused.mentions(words), "{changes:?}: {}", refused.text());
        for (name, value) in &fields {
            let first = value.lines().next().unwrap_or_default();
            // What is not offered cannot be chosen again.
            let kept = matches!(*name, "what" | "rhythm") || refused.mentions(first);
            assert!(first.trim().is_empty() || kept, "{name} is lost with {changes:?}");
        }
    }
    assert!(house.mailbox(FAY).is_empty());
    let hasty = house.visitor().reads("/follow").await.hidden("form_key");
    for (key, words) in [(hasty.as_str(), "quicker than a person"), ("", "open for a long time")] {
        let refused = house.visitor().posts("/follow", &but(EVERYTHING, &[("form_key", key)])).await;
        assert!(refused.mentions(words), "{}", refused.text());
    }
    let trapped = asks(&house, &but(EVERYTHING, &[("website", "spam")])).await;
    assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_address_with_letters_of_its_own_is_written_as_mail_needs_it() {
    let house = House::empty().await;
    asks(&house, &but(EVERYTHING, &[("email", "Fay@bücher.example")])).await;
    assert_eq!(house.mailbox("Fay@xn--bcher-kva.example").len(), 1);
}

#[tokio::test]
async fn links_that_are_broken_lead_on() {
    let house = House::empty().await;
    let link = follows(&house, EVERYTHING).await;
    let stranger = format!("{}x", &link[..link.len() - 1]);
    for path in [
        &link[..link.len() - 3],
        "/follow/x",
        &stranger,
        "/unsubscribe/x",
        &link.replace("follow", "unsubscribe"),
    ] {
        for method in [Method::GET, Method::POST] {
            let page = house.visitor().asks(method, path, &[], Vec::new()).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            assert!(page.mentions("/resend"), "{path} leads nowhere");
        }
    }
    for act in ["changes", "endings", "erasures"] {
        let led = house.visitor().reads(&format!("{link}/{act}")).await;
        assert_eq!(led.header("location"), link, "{act}");
    }
}

#[tokio::test]
async fn a_hidden_address_is_in_no_letter_even_when_it_was_open_before() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    follows(
        &house,
        &[("email", "eve@example.org"), ("what", "search"), ("q", "secret"), ("rhythm", "instant")],
    )
    .await;
    house.publishes(HIDDEN).await;
    edits(&house, "secret@example.org", &[("address", "4 Secret Lane"), ("title", "Social")]).await;
    house.publishes(EVENING).await;
    let open = [("address_visibility", "on_request"), ("contact_public", "Ask us")];
    edits(&house, "ana@example.org", &open).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("everybody could see the address"), "{}", letter.plain);
    assert!(!letter.plain.contains("Mill Street") && !letter.plain.contains("Oak Hall"), "{}", letter.plain);
    house.waits(TEN_MINUTES).await;
    for letter in house.mailbox(FAY) {
        let text = format!("{}{}{}", letter.plain, letter.html, raw(&letter)).to_lowercase();
        for hidden in ["secret", "53.79", "meet.example.org"] {
            assert!(!text.contains(hidden), "a letter tells {hidden}: {text}");
        }
    }
    assert_eq!(house.mailbox("eve@example.org").len(), 1, "hidden words match nothing");
}

#[tokio::test]
async fn what_is_held_is_told_when_everybody_can_see_it() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.adds_and_confirms(EVENING).await;
    assert_eq!(subjects(&house).len(), 1);
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert_eq!(subjects(&house).len(), 2);
}

#[tokio::test]
async fn what_comes_back_is_told_as_back() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    house.publishes(EVENING).await;
    presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    presses(&house, "ana@example.org", "Bring it back", &[]).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("This is on the site again:"), "{}", letter.plain);
    assert_eq!(subjects(&house).len(), 4);
}

#[tokio::test]
async fn every_list_group_and_listing_offers_letters_about_itself() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    for (page, link, chosen) in [
        ("/whats-on", "/follow?what=everything", "Every café and event"),
        ("/whats-on?q=tea", "/follow?what=search&q=tea", "value=\"tea\""),
        ("/whats-on?tag=naloxone", "/follow?what=tag&tag=naloxone", "value=\"naloxone\""),
        ("/whats-on?lang=es", "/follow?what=language&lang=es", "value=\"es\" selected"),
        (
            "/events?near=leeds&within=50&q=tea",
            "/follow?what=town&where=leeds&within=50",
            "value=\"Leeds, West Yorkshire, England\"",
        ),
        ("/cafes?near=Newport", "/follow?what=town&where=newport&within=25", "value=\"25\" selected"),
        ("/cafes?near=Qwxyzville", "/follow?what=everything", "Every café and event"),
        ("/groups/hope-street-union", "/follow?what=group&slug=hope-street-union", "Hope Street Union"),
        (path.as_str(), "/follow?what=listing&slug=tea-and-talk", "“Tea and talk”"),
    ] {
        assert!(house.visitor().reads(page).await.mentions(&format!("href=\"{link}\"")), "{page}");
        assert!(house.visitor().reads(link).await.mentions(chosen), "{link}");
    }
    assert!(house.visitor().reads("/sign-in").await.mentions("href=\"/resend\""));
    assert!(house.visitor().reads("/").await.mentions("href=\"/follow\""));
}

#[tokio::test]
async fn every_letter_to_a_follower_reads_well() {
    let house = House::empty().await;
    follows(&house, EVERYTHING).await;
    asks(&house, EVERYTHING).await;
    let weekly = [("email", "gus@example.org"), ("what", "search"), ("q", "leeds"), ("rhythm", "weekly")];
    follows(&house, &weekly).await;
    house.publishes(MONTHLY_CAFE).await;
    house.publishes(EVENING).await;
    edits(
        &house,
        "ana@example.org",
        &[
            ("title", "Tea and cake"),
            ("attendance", "hybrid"),
            ("online_url", "https://meet.example.org/tea"),
            ("online_url_public", "1"),
        ],
    )
    .await;
    let private = private_page_in(&house.newest_letter("ben@example.org"));
    let page = house.visitor().reads(&format!("{private}/dates/2026-12-03")).await;
    house
        .visitor()
        .saves(
            &page,
            "Save this date",
            &[("start_time", "17:00"), ("date_title", "With Sam"), ("date_place", "Elm Hall")],
        )
        .await;
    house.delivers().await;
    house.waits_until("2026-11-23T09:00:00Z").await;
    presses(&house, "ana@example.org", "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    house.visitor().posts("/resend", &[("email", "ben@example.org")]).await;
    house.visitor().posts("/resend", &[("email", FAY)]).await;
    house.delivers().await;
    let mut letters = house.mailbox(FAY);
    letters.extend(house.mailbox("gus@example.org").pop());
    letters.extend(house.mailbox("ben@example.org").pop());
    let read: Vec<String> = letters
        .iter()
        .map(|letter| format!("Subject: {}\n\n{}", letter.subject, without_tokens(&letter.plain)))
        .collect();
    insta::assert_snapshot!(read.join("\n=====\n\n"));
    let mut ids: Vec<&str> = letters.iter().map(|letter| letter.message_id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), letters.len(), "each letter has an id of its own");
    for letter in &letters {
        assert!(raw(letter).lines().all(|line| line.len() <= 998));
        let html = letter.html.replace("&amp;", "&");
        for line in letter.plain.lines().filter(|line| line.starts_with("http")) {
            assert!(html.contains(line), "{line} is in the text but not in the HTML");
        }
    }
}

/// Links end in tokens that are made from a fresh key for each house.
fn without_tokens(text: &str) -> String {
    text.lines()
        .map(|line| match line.rsplit_once('/') {
            Some((start, token)) if line.starts_with("http") && token.len() == 32 => format!("{start}/…"),
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}
