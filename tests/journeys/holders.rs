//! Several look after one listing: asked by letter, each with a link of their own, which ends without touching others; and
//! a listing that is handed over lives on.

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::{
    jobs,
    letters::outbox,
    listings::editing::{self, CancelError, Link},
    words::{Language, Words},
};
use sqlx::{Connection as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE},
    house::{House, Page, link_in},
};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const CARA: &str = "cara@example.org";

/// Publishes a café; gives its path and the path of its private page.
async fn café(house: &House) -> (String, String) {
    let path = house.publishes(MONTHLY_CAFE).await;
    (path, link_in(&house.newest_letter(BEN), "/manage/"))
}

async fn asks(house: &House, manage: &str, email: &str) -> Page {
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    let asked = house.visitor().fills_and_presses(&page, "Send the letter", &[("email", email)]).await;
    house.delivers().await;
    asked
}

/// Asks Cara, who says yes; gives the path of her own private page.
async fn with_cara(house: &House, manage: &str) -> String {
    let asked = asks(house, manage, CARA).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    let own = link_in(&house.newest_letter(CARA), "/manage/");
    let page = house.visitor().reads(&own).await;
    let agreed = house.visitor().presses(&page, "Yes, I look after it").await;
    assert!(house.visitor().reads(agreed.header("location")).await.mentions("This link is yours."));
    own
}

/// Whoever it is offered to takes it by their own link; gives the path of its new private page.
async fn takes_over(house: &House, own: &str) -> String {
    let page = house.visitor().reads(own).await;
    let taken = house.visitor().presses(&page, "Yes, it is mine now").await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    taken.header("location").to_owned()
}

async fn database(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

async fn count(house: &House, statement: &'static str) -> i64 {
    query_scalar(statement).fetch_one(&mut database(house).await).await.expect("a number")
}

#[tokio::test]
async fn a_colleague_is_added_the_founder_leaves_and_the_café_lives_on() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let own = with_cara(&house, &manage).await;
    assert_ne!(own, manage);
    assert_eq!(house.newest_letter(CARA).subject, "You are asked to look after a listing");

    // She changes it as its founder does.
    let form = house.visitor().reads(&format!("{own}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("summary", "With soup.")]).await;
    assert!(house.visitor().reads(&path).await.mentions("With soup."));
    let hers = house.visitor().reads(&own).await;
    assert!(!hers.mentions(BEN), "she is not shown the address of the founder");

    // He cannot leave before somebody has it; then he hands it over and is gone.
    let left = house.visitor().posts(&format!("{manage}/holders/leaving"), &[]).await;
    assert!(left.status == StatusCode::UNPROCESSABLE_ENTITY && left.mentions("Offer it"), "{}", left.text());
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().presses(&page, "Offer it to them").await;
    house.delivers().await;
    assert_eq!(house.newest_letter(CARA).subject, "A listing is offered to you");
    assert!(house.visitor().reads(&manage).await.status == StatusCode::OK, "it is his until she says yes");
    let taken = takes_over(&house, &own).await;
    assert!(house.visitor().reads(&taken).await.mentions("It is yours now."));
    house.delivers().await;
    assert_eq!(house.newest_letter(BEN).subject, "Your listing was handed over");
    let letter = house.newest_letter(CARA);
    assert_eq!(letter.subject, "A listing is yours now");
    let new = link_in(&letter, "/manage/");
    for old in [&manage, &own] {
        assert_eq!(house.visitor().reads(old).await.status, StatusCode::GONE, "{old}");
    }
    let page = house.visitor().reads(&new).await;
    assert!(page.mentions(CARA) && !page.mentions(BEN), "{}", page.text());
    assert!(house.visitor().reads(&path).await.mentions("With soup."), "nobody who visits notices");

    // She keeps it alive: letters come to her, and changes are hers.
    let page = house.visitor().reads(&new).await;
    house.visitor().fills_and_presses(&page, "Cancel all dates", &[("cancel_reason", "We move.")]).await;
    assert!(house.visitor().reads(&path).await.mentions("We move."));
    let before = house.mailbox(BEN).len();
    house.visitor().posts("/resend", &[("email", BEN)]).await;
    house.delivers().await;
    assert_eq!(house.mailbox(BEN).len(), before, "he has nothing here any more");
}

#[tokio::test]
async fn whoever_hands_a_listing_over_may_keep_a_link_and_calendars_come_along() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    let mut behind = database(&house).await;
    query(
        "insert into imports (person_id, listing_id, group_key, address, origin, begun_at)
         select person_id, id, '', 'https://example.org/a.ics', 'https://example.org/a.ics', 1 from listings",
    )
    .execute(&mut behind)
    .await
    .expect("a calendar");
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    let offered = house.visitor().fills_and_presses(&page, "Offer it to them", &[("stay", "1")]).await;
    assert!(house.visitor().reads(offered.header("location")).await.mentions("It stays yours until"));
    takes_over(&house, &hers).await;
    house.delivers().await;
    let own = link_in(&house.newest_letter(BEN), "/manage/");
    let page = house.visitor().reads(&own).await;
    assert!(page.status == StatusCode::OK && !page.mentions(CARA), "whose it is now is theirs to tell");
    let theirs = count(
        &house,
        "select count(*) from imports join people on people.id = imports.person_id where people.address = 'cara@example.org'",
    );
    assert_eq!(theirs.await, 1);
}

#[tokio::test]
async fn a_letter_that_waits_while_a_listing_is_handed_over_brings_no_link_to_its_old_organiser() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    let before = house.mailbox(BEN).len();
    // His new link is in a letter that has not gone out when she takes the listing.
    let page = house.visitor().reads(&manage).await;
    let renewed = house.visitor().presses(&page, "Make a new link").await;
    let location = renewed.header("location").to_owned();
    let his = location.split('?').next().expect("a path");
    let page = house.visitor().reads(&format!("{his}/holders")).await;
    house.visitor().presses(&page, "Offer it to them").await;
    takes_over(&house, &hers).await;
    house.delivers().await;
    let came = house.mailbox(BEN).split_off(before);
    assert!(came.iter().any(|letter| letter.subject == "Your listing was handed over"));
    for letter in came {
        assert!(!letter.plain.contains("/manage/"), "{}", letter.plain);
    }
    let lines = outbox::lines(&house.desk).await.expect("the outbox");
    let waited = lines.iter().find(|line| line.kind == "new_link").expect("it was written");
    assert_eq!(waited.ended_why.as_deref(), Some("untrue"), "{waited:?}");
}

#[tokio::test]
async fn everybody_who_looks_after_it_is_told_what_became_of_it_with_their_own_link() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    // Dan was asked, and has not said yes.
    asks(&house, &manage, "dan@example.org").await;
    let moderator = house.moderator().await;
    let slug = path.rsplit('/').next().expect("a slug").to_owned();
    let newest = |subject: &str, said: &str| {
        for (address, link, other) in [(BEN, &manage, CARA), (CARA, &hers, BEN)] {
            let letter = house.newest_letter(address);
            assert_eq!(letter.subject, subject, "{address}");
            assert!(letter.plain.contains(said), "{}", letter.plain);
            assert_eq!(&link_in(&letter, "/manage/"), link, "{address}");
            assert!(!letter.plain.contains(other), "{}", letter.plain);
        }
    };
    let form = moderator.reads(&format!("/moderate/listings/{slug}/edit")).await;
    let note = [("summary", "Tea on Thursdays."), ("note", "A typing slip.")];
    moderator.saves(&form, "Save the changes", &note).await;
    house.delivers().await;
    newest("We changed something in your listing", "> A typing slip.");
    moderator.posts("/moderate/hidings", &[("slug", &slug), ("reason", "We ask the hall.")]).await;
    house.delivers().await;
    newest("About your listing", "> We ask the hall.");
    moderator.posts("/moderate/settlements", &[("slug", &slug)]).await;
    house.delivers().await;
    newest("Your listing is public", &path);
    moderator.posts("/moderate/hidings", &[("slug", &slug), ("reason", "We ask once more.")]).await;
    moderator.posts("/moderate/rejections", &[("slug", &slug), ("reason", "It is a shop.")]).await;
    house.delivers().await;
    newest("About your listing", "> It is a shop.");
    let log = moderator.reads("/moderate/log").await;
    moderator.presses(&log, "Undo").await;
    house.delivers().await;
    newest("We look at your listing once more", "waits");
    moderator.posts("/moderate/settlements", &[("slug", &slug)]).await;
    house.delivers().await;
    // Whoever leaves is told nothing more, nor is who never said yes.
    let page = house.visitor().reads(&manage).await;
    house.visitor().presses(&page, "Take it off the site").await;
    house.delivers().await;
    newest("Your listing was taken back", "one button");
    assert_eq!(house.mailbox("dan@example.org").len(), 1);
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().presses(&page, "End this link").await;
    house.delivers().await;
    let before = house.mailbox(CARA).len();
    let page = house.visitor().reads(&manage).await;
    house.visitor().presses(&page, "Bring it back").await;
    let page = house.visitor().reads(&manage).await;
    house.visitor().presses(&page, "Take it off the site").await;
    house.delivers().await;
    assert_eq!(house.mailbox(CARA).len(), before);
}

#[tokio::test]
async fn two_who_look_after_it_change_it_at_once_and_lose_nothing() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let own = with_cara(&house, &manage).await;
    let (his, hers) = (
        house.visitor().reads(&format!("{manage}/edit")).await,
        house.visitor().reads(&format!("{own}/edit")).await,
    );
    house.visitor().saves(&his, "Save the changes", &[("summary", "With cake.")]).await;
    let met = house.visitor().saves(&hers, "Save the changes", &[("summary", "With soup.")]).await;
    assert_eq!(met.status, StatusCode::CONFLICT);
    assert!(met.mentions("With cake.") && met.mentions("With soup."), "{}", met.text());
    house.visitor().saves(&met, "Save the changes", &[]).await;
    assert!(house.visitor().reads(&path).await.mentions("With soup."));
}

#[tokio::test]
async fn whose_link_is_ended_while_they_write_can_copy_their_words() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let own = with_cara(&house, &manage).await;
    let form = house.visitor().reads(&format!("{own}/edit")).await;
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    let ended = house.visitor().presses(&page, "End this link").await;
    assert!(house.visitor().reads(ended.header("location")).await.mentions("That link is ended."));
    house.delivers().await;
    assert_eq!(house.newest_letter(CARA).subject, "A link of yours was ended");
    let refused = house.visitor().saves(&form, "Save the changes", &[("summary", "With soup.")]).await;
    assert_eq!(refused.status, StatusCode::GONE);
    assert!(refused.mentions("This link was ended") && refused.mentions("With soup."), "{}", refused.text());
    assert!(!house.visitor().reads(&path).await.mentions("With soup."));
    assert_eq!(house.visitor().reads(&manage).await.status, StatusCode::OK, "the others go on");

    // Asked once more, and not too soon, she gets a new link, and the old one stays dead.
    let soon = asks(&house, &manage, CARA).await;
    assert!(soon.status == StatusCode::UNPROCESSABLE_ENTITY && soon.mentions("We wrote to them just now"));
    house.desk.clock.pass(SignedDuration::from_mins(11));
    let new = with_cara(&house, &manage).await;
    assert_ne!(new, own);
    assert_eq!(house.visitor().reads(&new).await.status, StatusCode::OK);
    assert_eq!(house.visitor().reads(&own).await.status, StatusCode::GONE);
    let page = house.visitor().reads(&format!("{new}/holders")).await;
    let left = house.visitor().presses(&page, "Look after it no longer").await;
    assert!(left.mentions("You have left"), "{}", left.text());
    let again = asks(&house, &manage, CARA).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.mentions("less than 30 days ago"));
    assert_eq!(house.visitor().reads(&new).await.status, StatusCode::GONE);
    house.delivers().await;
    let lost = house.visitor().posts("/resend", &[("email", CARA)]).await;
    house.delivers().await;
    assert_eq!(lost.status, StatusCode::SEE_OTHER);
    assert_ne!(house.newest_letter(CARA).subject, "Your links", "there is nothing left to send");
}

#[tokio::test]
async fn a_link_that_is_guessed_cut_off_or_replaced_opens_nothing() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    let own = with_cara(&house, &manage).await;
    let other = if own.ends_with('a') { 'q' } else { 'a' };
    for dead in
        [own[..own.len() - 1].to_owned(), format!("{}{other}", &own[..own.len() - 1]), format!("{own}a")]
    {
        assert_eq!(house.visitor().reads(&dead).await.status, StatusCode::NOT_FOUND, "{dead}");
        let posted = house.visitor().posts(&format!("{dead}/withdrawal"), &[]).await;
        assert_eq!(posted.status, StatusCode::NOT_FOUND, "{dead}");
    }
    // She makes a new one herself; his stays as it is, and he gets no letter.
    let letters = house.mailbox(BEN).len();
    let page = house.visitor().reads(&own).await;
    let renewed = house.visitor().presses(&page, "Make a new link").await;
    house.delivers().await;
    let new = link_in(&house.newest_letter(CARA), "/manage/");
    assert!(renewed.header("location").starts_with(&new), "{}", renewed.header("location"));
    let replaced = house.visitor().reads(&own).await;
    assert!(replaced.status == StatusCode::GONE && replaced.mentions("This link was replaced"));
    assert_eq!(house.visitor().reads(&manage).await.status, StatusCode::OK);
    assert_eq!(house.mailbox(BEN).len(), letters);
    // And he makes one for her, once her last letter is a while ago.
    house.desk.clock.pass(SignedDuration::from_mins(11));
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().presses(&page, "Send a new link").await;
    house.delivers().await;
    assert_eq!(house.visitor().reads(&new).await.status, StatusCode::GONE);
    assert_eq!(
        house.visitor().reads(&link_in(&house.newest_letter(CARA), "/manage/")).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn who_was_asked_may_do_nothing_about_the_others() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    let own = with_cara(&house, &manage).await;
    asks(&house, &manage, "dan@example.org").await;
    let dan = count(&house, "select max(id) from link_holders").await;
    let page = house.visitor().reads(&format!("{own}/holders")).await;
    assert!(
        page.mentions(CARA) && !page.mentions("dan@example.org") && !page.mentions(BEN),
        "{}",
        page.text()
    );
    assert!(page.mentions("One more person looks after it."));
    for act in ["end", "link", "handover"] {
        let refused = house.visitor().posts(&format!("{own}/holders/{dan}/{act}"), &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{act}");
    }
    // Nor is anything handed over to one who has not said yes.
    let refused = house.visitor().posts(&format!("{manage}/holders/{dan}/handover"), &[]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.mentions("not said yes"));
    // A holder of another listing is out of reach.
    house.publishes(EVENING).await;
    let other = link_in(&house.newest_letter(ANA), "/manage/");
    for act in ["end", "link", "handover"] {
        let refused = house.visitor().posts(&format!("{other}/holders/{dan}/{act}"), &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{act}");
    }
    house.delivers().await;
}

#[tokio::test]
async fn asking_somebody_twice_is_asking_once_and_nobody_learns_whose_address_it_is() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    for _ in 0..2 {
        let asked = asks(&house, &manage, "Cara@example.org").await;
        assert!(house.visitor().reads(asked.header("location")).await.mentions("A letter is on its way"));
    }
    assert_eq!(house.mailbox("Cara@example.org").len(), 1);
    let refused = asks(&house, &manage, BEN).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.mentions("already"));
    // Before she says yes her link opens one question; and then only the organiser asks others.
    let own = link_in(&house.newest_letter("Cara@example.org"), "/manage/");
    let page = house.visitor().reads(&own).await;
    assert!(page.mentions("No, thank you") && !page.mentions("Cancel all dates"), "{}", page.text());
    let early = house.visitor().posts(&format!("{own}/cancellation"), &[("cancel_reason", "Rain.")]).await;
    assert!(early.status == StatusCode::FORBIDDEN && early.mentions("Rain."), "{}", early.text());
    house.visitor().presses(&page, "Yes, I look after it").await;
    assert!(!house.visitor().reads(&format!("{own}/holders")).await.has_button("Send the letter"));
    let refused = house.visitor().posts(&format!("{own}/holders"), &[("email", "dan@example.org")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    for typed in ["", "no address"] {
        let refused = asks(&house, &manage, typed).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.mentions(typed), "{typed}");
    }
    // Before the address of a listing is confirmed nobody is asked.
    house.adds(EVENING).await;
    let unconfirmed = link_in(&house.newest_letter(ANA), "/manage/");
    assert!(
        house
            .visitor()
            .reads(&format!("{unconfirmed}/holders"))
            .await
            .mentions("once the address of this listing is confirmed")
    );
    let refused =
        house.visitor().posts(&format!("{unconfirmed}/holders"), &[("email", "dan@example.org")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.delivers().await;
    assert!(house.mailbox("dan@example.org").is_empty());
}

#[tokio::test]
async fn no_listing_has_more_than_twenty_who_look_after_it() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    for number in 0..20 {
        let asked = asks(&house, &manage, &format!("p{number}@example.org")).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{number}");
    }
    let refused = asks(&house, &manage, CARA).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.mentions("At most 20"));
    assert!(house.mailbox(CARA).is_empty());
}

#[tokio::test]
async fn who_never_says_yes_is_forgotten() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    asks(&house, &manage, CARA).await;
    let own = link_in(&house.newest_letter(CARA), "/manage/");
    house.desk.clock.pass(SignedDuration::from_hours(24 * 31));
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let work = tokio::spawn(jobs::run(house.desk.clone(), stopped));
    for _ in 0..200 {
        if count(&house, "select count(*) from link_holders").await == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    stop.send(true).expect("the jobs listen");
    work.await.expect("the jobs end well");
    assert_eq!(house.visitor().reads(&own).await.status, StatusCode::NOT_FOUND);
    assert_eq!(count(&house, "select count(*) from people where address = 'cara@example.org'").await, 0);
}

#[tokio::test]
async fn whoever_looks_after_it_gets_their_links_again_and_sees_it_on_their_page() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    asks(&house, &manage, CARA).await;
    house.visitor().posts("/resend", &[("email", CARA)]).await;
    house.delivers().await;
    let letter = house.newest_letter(CARA);
    assert_eq!(letter.subject, "Your links");
    let own = link_in(&letter, "/manage/");
    assert!(house.visitor().reads(&own).await.has_button("Yes, I look after it"));
    let page = house.visitor().reads(&link_in(&letter, "/sign-in/")).await;
    let cara = house.with_session_of(&house.visitor().presses(&page, "Sign in").await);
    let me = cara.reads("/me").await;
    assert!(me.mentions("You were asked to look after it.") && me.mentions(&own), "{}", me.text());
    assert!(!me.mentions(&manage) && !me.mentions(BEN));
    let page = house.visitor().reads(&own).await;
    house.visitor().presses(&page, "Yes, I look after it").await;
    assert!(!cara.reads("/me").await.mentions("You were asked to look after it."));
    // The picture of a listing that nobody else may see yet is theirs to see, too: their link is as good as any.
    let preview = house.visitor().reads(&format!("{own}/preview")).await;
    assert_eq!(preview.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_answers_for_a_listing_that_they_never_took() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().fills_and_presses(&page, "Offer it to them", &[("stay", "1")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&hers).await;
    let declined = house.visitor().presses(&page, "No, thank you").await;
    assert!(house.visitor().reads(declined.header("location")).await.mentions("It stays as it was."));
    let late = house.visitor().posts(&format!("{hers}/holders/handover"), &[]).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND, "what is not offered cannot be taken");
    assert_eq!(house.visitor().reads(&manage).await.status, StatusCode::OK);

    // She takes it the second time. What he writes from then on is not vouched for by her: nobody trusts him by himself.
    house.desk.clock.pass(SignedDuration::from_mins(11));
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().fills_and_presses(&page, "Offer it to them", &[("stay", "1")]).await;
    takes_over(&house, &hers).await;
    house.delivers().await;
    let own = link_in(&house.newest_letter(BEN), "/manage/");
    query("delete from trusts where person_id in (select id from people where address = 'ben@example.org')")
        .execute(&mut database(&house).await)
        .await
        .expect("he is trusted no longer");
    query(
        "insert into trusts (person_id, since) select id, 1 from people where address = 'cara@example.org'",
    )
    .execute(&mut database(&house).await)
    .await
    .expect("she is trusted");
    let form = house.visitor().reads(&format!("{own}/edit")).await;
    let saved = house.visitor().saves(&form, "Save the changes", &[("title", "Cheap watches")]).await;
    assert!(saved.header("location").ends_with("done=waits"), "{}", saved.header("location"));
    assert!(!house.visitor().reads(&path).await.mentions("Cheap watches"));
    let file = Some(("calendar", "a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".as_bytes()));
    let refused = house.visitor().posts_with_file(&format!("{own}/import"), &[("mode", "once")], file).await;
    assert!(refused.mentions("belongs to whoever gets the letters"), "{} {}", refused.status, refused.text());
}

#[tokio::test]
async fn asking_writes_no_more_letters_than_a_day_needs() {
    let house = House::empty().await;
    let (_, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    let cara = count(&house, "select max(id) from link_holders").await;
    for (wait, status) in
        [(0, StatusCode::SEE_OTHER), (1, StatusCode::UNPROCESSABLE_ENTITY), (10, StatusCode::SEE_OTHER)]
    {
        house.desk.clock.pass(SignedDuration::from_mins(wait));
        let renewed = house.visitor().posts(&format!("{manage}/holders/{cara}/link"), &[]).await;
        assert_eq!(renewed.status, status, "after {wait} minutes");
    }
    house.delivers().await;
    assert_eq!(house.visitor().reads(&hers).await.status, StatusCode::GONE);
    // A listing that is off the site writes to nobody.
    house.visitor().posts(&format!("{manage}/withdrawal"), &[]).await;
    let refused = house.visitor().posts(&format!("{manage}/holders"), &[("email", "dan@example.org")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.delivers().await;
    assert!(house.mailbox("dan@example.org").is_empty());
}

#[tokio::test]
async fn a_right_that_was_taken_away_writes_nothing_even_if_it_was_looked_up_before() {
    let house = House::empty().await;
    let (path, manage) = café(&house).await;
    let hers = with_cara(&house, &manage).await;
    let words = Words::of(Language::default());
    let opened = |manage: &str| {
        let token = manage.rsplit_once('/').expect("a path").1.to_owned();
        let desk = house.desk.clone();
        async move {
            match editing::open(&desk, &token).await.expect("the database answers") {
                Link::Opens(editor) => editor,
                other => panic!("{other:?}"),
            }
        }
    };
    let (organiser, holder) = (opened(&manage).await, opened(&hers).await);
    house.visitor().posts(&format!("{manage}/new-link"), &[]).await;
    house.visitor().posts(&format!("{hers}/holders/leaving"), &[]).await;
    for editor in [&organiser, &holder] {
        let refused = editing::cancel(&house.desk, editor, "We move.", words).await;
        assert!(matches!(refused, Err(CancelError::Absent)), "{refused:?}");
    }
    house.delivers().await;
    assert!(!house.visitor().reads(&path).await.mentions("We move."));
}
