//! Signing in without a password: by a letter, by a code from paper; sessions seen and ended; a new address.

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::people::{self, Address};
use sqlx::{Connection as _, SqliteConnection, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

const ANA: &str = "ana@example.org";

async fn asks(house: &House, email: &str) -> Page {
    let asked = house.visitor().posts("/sign-in", &[("email", email)]).await;
    house.delivers().await;
    asked
}

/// A number out of the database, behind the pages.
async fn number(house: &House, statement: &'static str) -> i64 {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    let number = query_scalar(statement).fetch_one(&mut database).await.expect("a number");
    database.close().await.expect("it closes");
    number
}

#[tokio::test]
async fn an_organiser_signs_in_by_letter_and_sees_everything_on_one_page() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds(&but(EVENING, &[("title", "Not confirmed yet")])).await;
    house.adds_and_confirms(&but(MONTHLY_CAFE, &[("email", ANA), ("start_date", "2026-12-03")])).await;
    let form = house.visitor().reads("/sign-in").await;
    assert!(form.header("set-cookie").is_empty() && form.has_button("Send me a link"), "{}", form.text());
    let asked = asks(&house, "Ana@example.org").await;
    assert!(house.visitor().reads(asked.header("location")).await.mentions("Check your email"));
    let letter = house.newest_letter(ANA);
    assert_eq!(letter.subject, "Your link to sign in");
    let link = link_in(&letter, "/sign-in/");
    let page = house.visitor().reads(&link).await;
    assert!(page.header("set-cookie").is_empty(), "looking is not signing in");
    let signed_in = house.visitor().fills_and_presses(&page, "Sign in", &[("name", " library  PC ")]).await;
    assert_eq!((signed_in.status, signed_in.header("location")), (StatusCode::SEE_OTHER, "/me"));
    let cookie = signed_in.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Max-Age=2592000")
    );

    let ana = house.with_session_of(&signed_in);
    let me = ana.reads("/me").await;
    assert_eq!((me.status, me.header("cache-control")), (StatusCode::OK, "no-store"));
    for words in
        ["ana@example.org", "Tea and talk", "Not confirmed yet", "Leeds Harm Reduction Café", "Public"]
    {
        assert!(me.mentions(words), "no {words} in {}", me.text());
    }
    let words = me.words();
    let place = |text: &str| words.find(text).unwrap_or_else(|| panic!("no {text} in {words}"));
    assert!(place("This waits for you") < place("Not confirmed yet"), "what needs them comes first");
    assert!(place("Not confirmed yet") < place("Leeds Harm Reduction Café"));
    assert!(me.mentions("Next: Thursday 3\u{a0}December"), "{}", me.text());
    let manage = link_in(&house.mailbox(ANA)[1], "/manage/");
    assert!(me.mentions(&manage) && ana.reads(&manage).await.status == StatusCode::OK);
    assert!(
        ana.reads("/").await.mentions("href=\"/me\"")
            && !house.visitor().reads("/").await.mentions("href=\"/me\"")
    );
    assert_eq!(ana.reads("/moderate").await.status, StatusCode::FORBIDDEN);
    assert!(ana.reads("/me/sessions").await.mentions("library PC"));

    let out = ana.presses(&me, "Sign out").await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    let gone = ana.reads("/me").await;
    assert!(gone.status == StatusCode::FORBIDDEN && gone.mentions("Sign in first"));
}

#[tokio::test]
async fn everybody_gets_the_same_answer_and_one_letter_in_ten_minutes() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let before = house.mailbox(ANA).len();
    let (known, stranger) = (asks(&house, ANA).await, asks(&house, "eve@example.org").await);
    assert_eq!((known.status, known.header("location")), (stranger.status, stranger.header("location")));
    assert_eq!(known.text(), stranger.text());
    assert!(house.mailbox("eve@example.org").is_empty());
    assert_eq!(number(&house, "select count(*) from people where address = 'eve@example.org'").await, 0);
    asks(&house, ANA).await;
    assert_eq!(house.mailbox(ANA).len(), before + 1);
    house.waits(601).await;
    asks(&house, ANA).await;
    assert_eq!(house.mailbox(ANA).len(), before + 2);
    for typed in ["", "ana", "ana@example.org\r\nBcc: eve@example.org"] {
        let refused = asks(&house, typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(
            refused.mentions("href=\"#f-email\"")
                && refused.mentions(typed.lines().next().unwrap_or_default())
        );
    }
}

#[tokio::test]
async fn a_link_that_is_used_old_guessed_or_cut_off_opens_nothing_and_leads_to_a_new_one() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    asks(&house, ANA).await;
    let link = link_in(&house.newest_letter(ANA), "/sign-in/");
    let page = house.visitor().reads(&link).await;
    let other = if link.ends_with('a') { 'q' } else { 'a' };
    let guessed = format!("{}{other}", &link[..link.len() - 1]);
    house.visitor().presses(&page, "Sign in").await;
    house.waits(601).await;
    asks(&house, ANA).await;
    let old = link_in(&house.newest_letter(ANA), "/sign-in/");
    assert_eq!(house.visitor().reads(&old).await.status, StatusCode::OK);
    house.waits(3_600).await;
    let cut = link[..link.len() - 1].to_owned();
    for dead in [&link, &old, &guessed, &cut, &format!("{link}a"), &"/sign-in/ü".to_owned()] {
        let shown = house.visitor().reads(dead).await;
        assert!(shown.status == StatusCode::NOT_FOUND && shown.mentions("Get a new link"), "{dead}");
        let pressed = house.visitor().posts(dead, &[]).await;
        assert!(pressed.status == StatusCode::NOT_FOUND && pressed.header("set-cookie").is_empty(), "{dead}");
    }
}

#[tokio::test]
async fn whoever_is_signed_in_twice_sees_it_and_ends_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let phone = house.signs_in(ANA).await;
    house.waits(601).await;
    let library = house.signs_in(ANA).await;
    let page = phone.reads("/me/sessions").await;
    assert!(
        page.text().matches("Sign out there").count() == 1 && page.mentions("This device"),
        "{}",
        page.text()
    );
    // The newest stands first: it is the library's.
    let named = phone.saves(&page, "Save the name", &[("name", "<b>library</b>")]).await;
    let page = phone.reads(named.header("location")).await;
    assert!(page.mentions("The name is saved.") && page.mentions("<b>library</b>"));
    assert!(!page.text().contains("<b>library</b>"), "a name is words");
    let ended = phone.presses(&page, "Sign out there").await;
    assert!(phone.reads(ended.header("location")).await.mentions("You are signed out there."));
    assert_eq!(library.reads("/me").await.status, StatusCode::FORBIDDEN);
    assert_eq!(phone.reads("/me").await.status, StatusCode::OK);

    // Nobody ends or names the session of somebody else.
    house.publishes(MONTHLY_CAFE).await;
    let ben = house.signs_in("ben@example.org").await;
    let theirs = number(&house, "select max(id) from sessions").await;
    phone.posts(&format!("/me/sessions/{theirs}/end"), &[]).await;
    phone.posts(&format!("/me/sessions/{theirs}/name"), &[("name", "mine")]).await;
    assert!(!ben.reads("/me/sessions").await.mentions("mine"));
    house.waits(601).await;
    let again = house.signs_in(ANA).await;
    let page = again.reads("/me/sessions").await;
    again.presses(&page, "Sign out everywhere else").await;
    assert_eq!(phone.reads("/me").await.status, StatusCode::FORBIDDEN);
    assert_eq!(again.reads("/me").await.status, StatusCode::OK);
    assert_eq!(ben.reads("/me").await.status, StatusCode::OK);
    // What was typed when a session ended is not lost.
    let lost = phone.posts("/me/address", &[("email", "new@example.org")]).await;
    assert!(lost.status == StatusCode::FORBIDDEN && lost.mentions("new@example.org"), "{}", lost.text());
    house.waits(31 * 24 * 60 * 60).await;
    assert_eq!(again.reads("/me").await.status, StatusCode::FORBIDDEN, "it ends by itself");
}

fn codes_on(page: &Page) -> Vec<String> {
    let text = page.text();
    text.split("<code>").skip(1).filter_map(|rest| Some(rest.split("</code>").next()?.to_owned())).collect()
}

#[tokio::test]
async fn a_code_from_paper_signs_in_once() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let ana = house.signs_in(ANA).await;
    let page = ana.reads("/me/codes").await;
    let first = codes_on(&ana.presses(&page, "Make new codes").await);
    let made = ana.presses(&page, "Make new codes").await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, "no-store"));
    let codes = codes_on(&made);
    assert_eq!(codes.len(), 8);
    assert!(codes.iter().all(|code| code.len() == 19 && !first.contains(code)), "{codes:?}");
    assert!(codes_on(&ana.reads("/me/codes").await).is_empty(), "they are shown once");
    let bytes = std::fs::read(house.desk.settings.data.join("cuppa.sqlite-wal")).expect("what was written");
    let kept = codes[0].replace('-', "");
    assert!(!bytes.windows(16).any(|part| part == kept.as_bytes()), "only a fingerprint is kept");

    let tries = |code: String| {
        let house = &house;
        async move { house.visitor().posts("/sign-in/codes", &[("code", code.as_str())]).await }
    };
    for wrong in
        [String::new(), "abcd-efgh-ijkl-mnop".to_owned(), first[0].clone(), codes[0][..18].to_owned()]
    {
        let refused = tries(wrong.clone()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.mentions("href=\"#f-code\"") && refused.header("set-cookie").is_empty());
        assert!(refused.mentions(&wrong), "what was typed is kept");
    }
    let signed_in = tries(codes[0].to_uppercase().replace('-', " ")).await;
    assert_eq!((signed_in.status, signed_in.header("location")), (StatusCode::SEE_OTHER, "/me"));
    let again = house.with_session_of(&signed_in);
    assert!(again.reads("/me").await.mentions("You have 7 left."));
    assert_eq!(tries(codes[0].clone()).await.status, StatusCode::UNPROCESSABLE_ENTITY, "each works once");
    house.delivers().await;
    let told: Vec<_> = house.mailbox(ANA).into_iter().map(|letter| letter.subject).rev().take(2).collect();
    assert_eq!(told, ["A code signed you in", "New codes for signing in"]);
}

#[tokio::test]
async fn letters_go_to_a_new_address_once_it_is_confirmed_there() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let manage = link_in(&house.newest_letter(ANA), "/manage/");
    let ana = house.signs_in(ANA).await;
    let page = ana.reads("/me/address").await;
    for same in [ANA, "ANA@example.org", "no address"] {
        let refused = ana.fills_and_presses(&page, "Send the letter", &[("email", same)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{same}");
        assert!(refused.mentions(same));
    }
    let asked = ana.fills_and_presses(&page, "Send the letter", &[("email", "anna@example.net")]).await;
    assert!(ana.reads(asked.header("location")).await.mentions("on its way to the new address"));
    let soon = ana.fills_and_presses(&page, "Send the letter", &[("email", "eve@example.net")]).await;
    assert!(soon.status == StatusCode::UNPROCESSABLE_ENTITY && soon.mentions("Wait ten minutes"));
    house.delivers().await;
    assert!(house.mailbox("eve@example.net").is_empty());
    // Somebody signs in meanwhile, and the letter with their link lies in the old mailbox.
    house.waits(601).await;
    asks(&house, ANA).await;
    let unused = link_in(&house.newest_letter(ANA), "/sign-in/");
    let letters = house.mailbox(ANA).len();

    let link = link_in(&house.newest_letter("anna@example.net"), "/new-address/");
    let confirm = house.visitor().reads(&link).await;
    assert!(confirm.mentions("anna@example.net"), "{}", confirm.text());
    assert!(ana.reads("/me").await.mentions(ANA), "looking changes nothing");
    for _ in 0..2 {
        let done = house.visitor().presses(&confirm, "Confirm").await;
        assert!(done.status == StatusCode::OK && done.mentions("Your address is changed"), "{}", done.text());
        house.delivers().await;
    }
    assert_eq!(house.mailbox(ANA).len(), letters + 1, "the old address is told once");
    assert_eq!(house.newest_letter(ANA).subject, "Your letters go to another address now");
    assert!(!house.newest_letter(ANA).plain.contains("anna@example.net"), "and not where to");
    assert_eq!(house.visitor().reads(&unused).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ana.reads("/me").await.status, StatusCode::FORBIDDEN, "whoever was signed in is not any more");
    assert!(house.signs_in("anna@example.net").await.reads("/me").await.mentions("anna@example.net"));
    let page = house.visitor().reads(&manage).await;
    assert!(page.mentions("anna@example.net"), "its listings come along");
    house.visitor().presses(&page, "Make a new link").await;
    house.delivers().await;
    assert_eq!(house.mailbox(ANA).len(), letters + 1);
    assert_eq!(house.newest_letter("anna@example.net").subject, "Your new private link");
}

#[tokio::test]
async fn an_address_of_somebody_else_is_not_taken_and_not_told() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    let ana = house.signs_in(ANA).await;
    let page = ana.reads("/me/address").await;
    let asked = ana.fills_and_presses(&page, "Send the letter", &[("email", "ben@example.org")]).await;
    assert_eq!(asked.header("location"), "/me/address?done=asked", "the answer is that for a stranger");
    house.delivers().await;
    let letter = house.newest_letter("ben@example.org");
    assert!(
        letter.plain.contains("already used") && !letter.plain.contains("/new-address/"),
        "{}",
        letter.plain
    );

    // It became somebody else's while the letter lay there.
    house.waits(601).await;
    ana.fills_and_presses(&page, "Send the letter", &[("email", "cleo@example.org")]).await;
    house.delivers().await;
    let link = link_in(&house.newest_letter("cleo@example.org"), "/new-address/");
    let confirm = house.visitor().reads(&link).await;
    house.adds_and_confirms(&but(EVENING, &[("email", "cleo@example.org"), ("title", "Another")])).await;
    let refused = house.visitor().presses(&confirm, "Confirm").await;
    assert!(refused.status == StatusCode::CONFLICT && refused.mentions("in use here"), "{}", refused.text());
    assert!(ana.reads("/me").await.mentions(ANA));

    house.waits(601).await;
    ana.fills_and_presses(&page, "Send the letter", &[("email", "dora@example.org")]).await;
    house.delivers().await;
    let old = link_in(&house.newest_letter("dora@example.org"), "/new-address/");
    house.waits(24 * 60 * 60).await;
    let cut = old[..old.len() - 1].to_owned();
    for dead in [&old, &cut, &"/new-address/abc".to_owned()] {
        assert_eq!(house.visitor().reads(dead).await.status, StatusCode::NOT_FOUND, "{dead}");
        assert_eq!(house.visitor().posts(dead, &[]).await.status, StatusCode::NOT_FOUND, "{dead}");
    }
}

#[tokio::test]
async fn lost_links_come_with_one_to_sign_in() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.visitor().posts("/resend", &[("email", ANA)]).await;
    house.delivers().await;
    let letter = house.newest_letter(ANA);
    let page = house.visitor().reads(&link_in(&letter, "/sign-in/")).await;
    let signed_in = house.visitor().presses(&page, "Sign in").await;
    assert!(house.with_session_of(&signed_in).reads("/me").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn every_letter_to_people_reads_well() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let manage = link_in(&house.newest_letter(ANA), "/manage/");
    house.visitor().posts(&format!("{manage}/holders"), &[("email", "cara@example.org")]).await;
    house.delivers().await;
    let cara = link_in(&house.newest_letter("cara@example.org"), "/manage/");
    house.visitor().posts(&format!("{cara}/holders/agreement"), &[]).await;
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().presses(&page, "Send a new link").await;
    house.delivers().await;
    house.visitor().posts(&format!("{manage}/holders"), &[("email", "dan@example.org")]).await;
    house.delivers().await;
    let dan = link_in(&house.newest_letter("dan@example.org"), "/manage/");
    house.visitor().posts(&format!("{dan}/holders/agreement"), &[]).await;
    let dan = number(&house, "select max(id) from link_holders").await;
    house.visitor().posts(&format!("{manage}/holders/{dan}/end"), &[]).await;
    let ana = house.signs_in(ANA).await;
    ana.posts("/me/address", &[("email", "anna@example.net")]).await;
    house.delivers().await;
    let confirm =
        house.visitor().reads(&link_in(&house.newest_letter("anna@example.net"), "/new-address/")).await;
    house.visitor().presses(&confirm, "Confirm").await;
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().presses(&page, "Offer it to them").await;
    house.delivers().await;
    let cara = link_in(&house.newest_letter("cara@example.org"), "/manage/");
    house.visitor().posts(&format!("{cara}/holders/handover"), &[]).await;
    house.delivers().await;
    let mut letters = house.mailbox(ANA);
    letters.extend(house.mailbox("cara@example.org"));
    letters.extend(house.mailbox("dan@example.org").pop());
    letters.extend(house.mailbox("anna@example.net"));
    let read: Vec<String> = letters
        .iter()
        .skip(3)
        .map(|letter| {
            format!("To: {}\nSubject: {}\n\n{}", letter.to, letter.subject, without_tokens(&letter.plain))
        })
        .collect();
    insta::assert_snapshot!(read.join("\n=====\n\n"));
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

#[tokio::test]
async fn what_nobody_confirmed_at_an_address_keeps_nobody_from_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let ana = house.signs_in(ANA).await;
    // Somebody types the address that she is about to take, to keep her from it; and she herself adds a listing with it.
    let page = house.visitor().reads("/follow").await;
    house.desk.clock.pass(SignedDuration::from_secs(20));
    let follow = [("email", "anna@example.net"), ("what", "everything"), ("rhythm", "weekly")];
    house.visitor().fills_and_presses(&page, "Ask for these letters", &follow).await;
    house.adds(&but(MONTHLY_CAFE, &[("email", "anna@example.net")])).await;
    house.delivers().await;
    let confirm = link_in(&house.mailbox("anna@example.net")[1], "/confirm/");
    ana.posts("/me/address", &[("email", "anna@example.net")]).await;
    house.delivers().await;
    let page =
        house.visitor().reads(&link_in(&house.newest_letter("anna@example.net"), "/new-address/")).await;
    let done = house.visitor().presses(&page, "Confirm").await;
    assert!(done.status.is_success() || done.status.is_redirection(), "{}", done.text());
    let anna = house.signs_in("anna@example.net").await;
    let me = anna.reads("/me").await;
    assert!(me.mentions("Tea and talk") && me.mentions("Leeds"), "{}", me.text());
    assert_eq!(house.visitor().reads(&confirm).await.status, StatusCode::OK, "what was typed is not lost");
}

#[tokio::test]
async fn a_page_answers_alike_whether_we_know_an_address_or_not() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let before = number(&house, "select count(*) from outbox").await;
    for path in ["/sign-in", "/resend"] {
        for address in [ANA, "nobody@example.org"] {
            let asked = house.visitor().posts(path, &[("email", address)]).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER);
            let written = number(&house, "select count(*) from outbox").await;
            assert_eq!(written, before, "a page looks nobody up: {path} {address}");
        }
    }
    house.delivers().await;
    assert_eq!(number(&house, "select count(*) from outbox").await, before + 2);
    assert_eq!(number(&house, "select count(*) from people where address = 'nobody@example.org'").await, 0);
}

#[tokio::test]
async fn whose_link_it_is_stands_beside_the_button_and_a_right_taken_away_is_gone_at_once() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.visitor().posts("/sign-in", &[("email", ANA)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(ANA), "/sign-in/")).await;
    assert!(page.mentions("as ana@example.org"), "{}", page.text());
    let moderator = house.moderator().await;
    assert_eq!(moderator.reads("/moderate").await.status, StatusCode::OK);
    let address = Address::parse("mo@example.org").expect("an address");
    assert!(people::remove_moderator(&house.desk, &address).await.expect("the database answers"));
    assert_eq!(moderator.reads("/moderate").await.status, StatusCode::FORBIDDEN);
    assert!(!people::remove_moderator(&house.desk, &address).await.expect("the database answers"));
}
