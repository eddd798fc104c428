//! How letters leave: in a form that mail programs keep together and people can read; tried again when a server does not
//! take them now, and no more when nobody is there.

use axum::http::StatusCode;
use server::letters::{
    outbox::{self, Line},
    signing::{KeyKind, make_key},
};
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, but},
    house::{House, Page, link_in},
    mail_server::MailServer,
    mailroom,
};

use crate::following::follows;

const BASE: &str = "http://127.0.0.1:3000";
const FAY: &str = "fay@example.org";
const HOUR: i64 = 60 * 60;

/// The newest letter of a kind in the outbox.
async fn line(house: &House, kind: &str) -> Line {
    let lines = outbox::lines(&house.desk).await.expect("the outbox");
    let found = lines.into_iter().find(|line| line.kind == kind);
    found.unwrap_or_else(|| panic!("no letter of the kind {kind}"))
}

fn unfolded(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).replace("\r\n ", " ")
}

/// Follows everything at an address to which letters go through a mail server; gives the path of the follower's page.
pub async fn follows_by_post(house: &House, server: &MailServer, address: &str) -> String {
    let key = house.visitor().reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let fields = [
        ("form_key", key.as_str()),
        ("email", address),
        ("what", "everything"),
        ("rhythm", "instant"),
        ("time_zone", "Europe/London"),
    ];
    let asked = house.visitor().posts("/follow", &fields).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    house.delivers().await;
    let link = server.newest(address).link(BASE, "/follow/").expect("a link to confirm");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    link
}

/// Adds an evening under another title, confirms and approves it; everybody is told.
pub async fn publishes_by_post(house: &House, server: &MailServer, title: &str) {
    let form = house.visitor().reads("/add").await;
    house.waits(20).await;
    let key = form.hidden("form_key");
    let added = house.visitor().posts("/add", &but(EVENING, &[("form_key", &key), ("title", title)])).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    house.delivers().await;
    let link = server.newest("ana@example.org").link(BASE, "/confirm/").expect("a link to confirm");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    if queue.has_button("Approve") {
        moderator.presses(&queue, "Approve").await;
    }
    house.delivers().await;
}

async fn asks_for_a_link(house: &House, address: &str) -> Page {
    let asked = house.visitor().posts("/sign-in", &[("email", address)]).await;
    house.delivers().await;
    asked
}

#[tokio::test]
async fn letters_about_one_listing_stay_together_and_hold_it_for_a_calendar() {
    let house = House::empty().await;
    follows(&house, &[("email", FAY), ("what", "everything"), ("rhythm", "instant")]).await;
    let path = house.publishes(EVENING).await;
    let feed = house.visitor().reads(&format!("{path}.ics")).await.text();
    let of_feed = |name: &str| {
        let line = feed.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("no {name} in {feed}")).trim_end().to_owned()
    };
    let uid = of_feed("UID:");
    let thread = format!("References: <{}>\r\n", uid.trim_start_matches("UID:"));
    let organisers = house.mailbox("ana@example.org");
    assert_eq!(organisers.len(), 3, "to confirm, that it waits, that it is public");
    for letter in organisers.iter().chain(&house.mailbox(FAY)[1..]) {
        let raw = unfolded(&letter.raw);
        assert!(raw.contains(&thread), "{thread} is not in {raw}");
        assert!(raw.contains(&thread.replace("References", "In-Reply-To")), "{raw}");
        assert!(raw.contains("From: Cuppa <cuppa@localhost>"), "{raw}");
        assert!(raw.contains("\r\nFeedback-ID: "), "{raw}");
    }
    for letter in [organisers.last().expect("it is public"), &house.newest_letter(FAY)] {
        let raw = unfolded(&letter.raw);
        assert!(raw.contains("Content-Type: multipart/mixed;"), "{raw}");
        let part = raw.split("\r\n--").find(|part| part.contains("Content-Type: text/calendar"));
        let part = part.unwrap_or_else(|| panic!("no calendar in {raw}"));
        assert!(
            part.contains("text/calendar; method=PUBLISH; charset=utf-8; name=\"tea-and-talk.ics\""),
            "{part}"
        );
        let file = part.replace("=\r\n", "").replace("=3D", "=");
        for line in ["METHOD:PUBLISH", "BEGIN:VEVENT", &uid, &of_feed("SEQUENCE:"), &of_feed("DTSTART")] {
            assert!(file.contains(&format!("{line}\r\n")), "{line} is not in {file}");
        }
        assert!(!file.contains("ATTENDEE") && !file.contains("METHOD:REQUEST"), "nobody is invited: {file}");
    }
    assert!(
        !unfolded(&organisers[0].raw).contains("text/calendar"),
        "before it is public it is in no calendar"
    );

    crate::following::presses(&house, "ana@example.org", "Cancel it", &[("cancel_reason", "Ana is ill.")])
        .await;
    let told = unfolded(&house.newest_letter(FAY).raw).replace("=\r\n", "");
    assert!(told.contains("STATUS:CANCELLED") && told.contains("METHOD:PUBLISH"), "{told}");
    assert!(told.contains(&uid), "{told}");
}

#[tokio::test]
async fn the_sender_is_called_as_the_site_is() {
    let house = House::empty().await;
    let link =
        server::site::setup_link(&house.desk).await.expect("it can be asked").expect("nobody has said so");
    let page = house.visitor().reads(link.strip_prefix(BASE).expect("ours")).await;
    let said = [
        ("site_name", "Café am Eck"),
        ("runs", "A few of us."),
        ("contact", "ask@example.org"),
        ("country", "DE"),
        ("moderator", "mo@example.org"),
    ];
    let form = tests::forms::on(&page.text()).into_iter().next().expect("a form");
    let form = said.iter().fold(form, |form, (name, value)| form.with(name, value));
    let saved = house.visitor().posts(&form.action, &form.typed()).await;
    assert!(saved.mentions("It is set up"), "{}", saved.text());
    asks_for_a_link(&house, "mo@example.org").await;
    let raw = unfolded(&house.newest_letter("mo@example.org").raw);
    assert!(raw.contains("From: =?utf-8?"), "{raw}");
    assert!(raw.contains("Reply-To: ask@example.org"), "{raw}");
}

#[tokio::test]
async fn letters_are_signed_where_the_settings_name_a_key() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let chance = server::chance::Chance::seeded(3);
    let (key, record) =
        make_key(folder.path(), KeyKind::Ed25519, "cuppa", "localhost", &chance).expect("a key");
    let key = key.to_str().expect("a plain name");
    let house = House::with_settings(&[("dkim_key", key), ("dkim_selector", "cuppa")]).await;
    assert_eq!(house.desk.signer.record(), Some(&record));
    follows(&house, &[("email", FAY), ("what", "everything"), ("rhythm", "instant")]).await;
    house.publishes(EVENING).await;
    let raw = unfolded(&house.newest_letter(FAY).raw);
    let signature = raw.lines().find(|line| line.starts_with("DKIM-Signature: ")).expect("a signature");
    for said in ["a=ed25519-sha256", "d=localhost", "s=cuppa", "c=relaxed/relaxed"] {
        assert!(signature.contains(said), "{said} is not in {signature}");
    }
    let signed = signature.split("h=").nth(1).and_then(|rest| rest.split(';').next()).expect("names");
    for name in [
        "from",
        "message-id",
        "references",
        "mime-version",
        "auto-submitted",
        "list-unsubscribe",
        "list-unsubscribe-post",
    ] {
        assert!(signed.split(':').any(|known| known.trim() == name), "{name} is not in {signed}");
    }
    assert!(!signed.contains("content-type"), "what lettre cannot find is not named: {signed}");
}

#[tokio::test]
async fn a_letter_that_is_not_taken_now_is_tried_for_two_days_under_one_name() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    house.moderator_called("later@example.org").await;
    asks_for_a_link(&house, "later@example.org").await;
    let beginning = house.desk.clock.now();
    let first = line(&house, "sign-in").await;
    assert_eq!(first.attempts, 1);
    assert!(first.last_error.as_deref().is_some_and(|said| said.contains("451")), "{first:?}");
    assert!((60..=66).contains(&(first.due_at.0 - beginning.0)), "{first:?}");

    // A link to sign in opens for an hour: after that there is nothing to say. So one that stays true.
    house.waits(2 * HOUR).await;
    assert_eq!(line(&house, "sign-in").await.ended_why.as_deref(), Some("untrue"));
    let form = house.visitor().reads("/add").await;
    house.waits(20).await;
    let key = form.hidden("form_key");
    let typed = but(EVENING, &[("form_key", &key), ("email", "later@example.org")]);
    house.visitor().posts("/add", &typed).await;
    house.delivers().await;
    let beginning = house.desk.clock.now();
    let mut tries = Vec::new();
    while line(&house, "confirm").await.failed_at.is_none() {
        let due = line(&house, "confirm").await.due_at;
        tries.push(due.0 - beginning.0);
        house.waits(due.0 - house.desk.clock.now().0).await;
    }
    let lasted = *tries.last().expect("it was tried");
    assert_eq!(tries.len(), 8, "{tries:?}");
    assert!((48 * HOUR..54 * HOUR).contains(&lasted), "{tries:?}");
    assert_eq!(line(&house, "confirm").await.ended_why.as_deref(), Some("late"));
    assert!(server.taken().iter().all(|letter| letter.to != "later@example.org"));

    server.takes_all(true);
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/letters").await;
    let pressed = moderator.presses(&page, "Try now").await;
    assert!(pressed.status.is_redirection(), "{}", pressed.text());
    house.delivers().await;
    assert!(server.newest("later@example.org").link(BASE, "/confirm/").is_some());
}

#[tokio::test]
async fn where_nobody_is_nothing_goes_until_the_owner_says_otherwise() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    server.takes_all(true);
    let follower = follows_by_post(&house, &server, "nobody@example.org").await;
    server.takes_all(false);
    publishes_by_post(&house, &server, "Tea one").await;
    let refused = line(&house, "news-new").await;
    assert_eq!(refused.ended_why.as_deref(), Some("refused"), "{refused:?}");
    assert_eq!(refused.attempts, 1, "it is not tried again");
    let said = refused.last_error.unwrap_or_default();
    assert!(said.contains("550") && said.contains("5.1.1") && !said.contains('@'), "{said}");

    server.takes_all(true);
    publishes_by_post(&house, &server, "Tea two").await;
    let withheld = line(&house, "news-new").await;
    assert_eq!(withheld.ended_why.as_deref(), Some("suppressed"), "{withheld:?}");
    let came = |title: &str| {
        server.taken().iter().filter(|letter| mailroom::read(&letter.raw).plain.contains(title)).count()
    };
    assert_eq!(came("Tea two"), 2, "only its organiser was told");

    // Looking changes nothing; what is pressed on the page that a letter opened does.
    house.visitor().posts("/resend", &[("email", "nobody@example.org")]).await;
    house.delivers().await;
    assert!(
        server.newest("nobody@example.org").link(BASE, "/follow/").is_some(),
        "what was asked for is tried"
    );
    let page = house.visitor().reads(&follower).await;
    publishes_by_post(&house, &server, "Tea three").await;
    assert_eq!(line(&house, "news-new").await.ended_why.as_deref(), Some("suppressed"));
    let saved = house.visitor().saves(&page, "Save", &[]).await;
    assert!(saved.status.is_success() || saved.status.is_redirection(), "{}", saved.text());
    publishes_by_post(&house, &server, "Tea four").await;
    let told = line(&house, "news-new").await;
    assert!(told.sent_at.is_some() && told.ended_why.is_none(), "{told:?}");
}

#[tokio::test]
async fn a_server_that_does_not_want_a_letter_is_asked_a_few_times_and_says_nothing_of_the_address() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    server.takes_all(true);
    follows_by_post(&house, &server, "unwilling@example.org").await;
    server.takes_all(false);
    publishes_by_post(&house, &server, "Tea one").await;
    for _ in 0..3 {
        assert!(line(&house, "news-new").await.failed_at.is_none());
        let due = line(&house, "news-new").await.due_at;
        house.waits(due.0 - house.desk.clock.now().0).await;
    }
    let refused = line(&house, "news-new").await;
    assert_eq!((refused.attempts, refused.ended_why.as_deref()), (4, Some("refused")), "{refused:?}");
    server.takes_all(true);
    publishes_by_post(&house, &server, "Tea two").await;
    assert!(line(&house, "news-new").await.sent_at.is_some(), "the address takes letters as before");
}

#[tokio::test]
async fn a_domain_that_asks_for_less_gets_less_and_others_do_not_wait() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    for address in ["ben@slower.example", "cleo@slower.example", "dan@example.org"] {
        house.moderator_called(address).await;
        house.visitor().posts("/sign-in", &[("email", address)]).await;
    }
    house.delivers().await;
    let lines = outbox::lines(&house.desk).await.expect("the outbox");
    let tried: i64 =
        lines.iter().filter(|line| line.address.contains("slower")).map(|line| line.attempts).sum();
    let waiting = lines.iter().filter(|line| line.sent_at.is_none()).count();
    assert_eq!(waiting, 2, "{lines:?}");
    assert!(tried >= 1, "{lines:?}");
    assert!(server.newest("dan@example.org").link(BASE, "/sign-in/").is_some());
    server.takes_all(true);
    for _ in 0..4 {
        house.waits(70).await;
    }
    assert_eq!(server.taken().len(), 3, "the others came later");
}

#[tokio::test]
async fn so_many_letters_a_minute_go_out_as_the_setting_says() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[("mail_rate", "8")]).await;
    for number in 0..6 {
        let address = format!("p{number}@example.org");
        house.moderator_called(&address).await;
        house.visitor().posts("/sign-in", &[("email", &address)]).await;
    }
    house.delivers().await;
    assert_eq!(server.taken().len(), 2, "what a quarter of a minute saved up");
    house.waits(15).await;
    assert_eq!(server.taken().len(), 4);
    house.waits(60).await;
    assert_eq!(server.taken().len(), 6);
}

#[tokio::test]
async fn whoever_waits_for_a_letter_gets_it_before_many_others_get_theirs() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[("mail_rate", "8")]).await;
    let mut database = opened(&house).await;
    for number in 0..6 {
        house.moderator_called(&format!("p{number}@example.org")).await;
    }
    query(
        "insert into outbox (kind, person_id, cause, message_id, written_at, due_at)
         select 'codes-made', id, 'codes-made:' || id, '<' || id || '@example.org>', created_at - 60, created_at - 60
         from people",
    )
    .execute(&mut database)
    .await
    .expect("letters to many");
    house.visitor().posts("/sign-in", &[("email", "p5@example.org")]).await;
    house.delivers().await;
    let taken = server.taken();
    let subjects: Vec<&str> = taken
        .iter()
        .filter_map(|letter| letter.raw.lines().find(|line| line.starts_with("Subject:")))
        .collect();
    assert_eq!(taken.len(), 2, "what a quarter of a minute saved up: {subjects:?}");
    assert!(subjects.iter().any(|subject| subject.contains("ign in")), "{subjects:?}");
    house.waits(15).await;
    assert_eq!(server.taken().len(), 4, "and the others get theirs");
    for _ in 0..3 {
        house.waits(30).await;
    }
}

#[tokio::test]
async fn a_letter_that_was_claimed_goes_where_its_person_is_now() {
    let house = House::empty().await;
    let mut database = opened(&house).await;
    house.moderator_called("ana@example.org").await;
    house.moderator_called("ben@example.org").await;
    query(
        "insert into outbox (kind, person_id, cause, message_id, written_at, due_at)
         select 'codes-made', id, 'codes-made:' || id, '<' || id || '@example.org>', created_at, created_at from people",
    )
    .execute(&mut database)
    .await
    .expect("two letters");
    // Between claiming and sending one of them gets another address.
    query(
        "create trigger meanwhile after update of leased_until on outbox when new.leased_until is not null
         begin
             update people set address = 'ana@new.example.org' where address = 'ana@example.org';
         end",
    )
    .execute(&mut database)
    .await
    .expect("a trigger");
    house.delivers().await;
    query("drop trigger meanwhile").execute(&mut database).await.expect("no trigger");
    assert!(house.mailbox("ana@example.org").is_empty(), "nobody is there any more");
    assert_eq!(house.mailbox("ana@new.example.org").len(), 1);
    assert_eq!(house.mailbox("ben@example.org").len(), 1);
}

#[tokio::test]
async fn what_could_not_be_noted_is_known_later_and_no_letter_goes_twice() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    house.moderator_called("dan@example.org").await;
    house.visitor().posts("/sign-in", &[("email", "dan@example.org")]).await;
    server::people::answer_wishes(&house.desk).await.expect("wishes are answered");
    let mut database = opened(&house).await;
    query("create trigger full before update of sent_at on outbox begin select raise(abort, 'full'); end")
        .execute(&mut database)
        .await
        .expect("a trigger");
    outbox::deliver_due(&house.desk).await.expect_err("the disk is full");
    assert_eq!(server.taken().len(), 1, "it went out");
    assert!(line(&house, "sign-in").await.sent_at.is_none(), "and that could not be noted");

    query("drop trigger full").execute(&mut database).await.expect("there is room again");
    house.delivers().await;
    let sent = line(&house, "sign-in").await;
    assert!(sent.sent_at.is_some() && sent.attempts == 1, "{sent:?}");
    house.waits(HOUR / 2).await;
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn moderators_see_why_letters_wait_and_no_whole_address() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    house.moderator_called("later@example.org").await;
    asks_for_a_link(&house, "later@example.org").await;
    let moderator = house.moderator().await;
    assert!(moderator.reads("/moderate").await.mentions("href=\"/moderate/letters\""));
    let page = moderator.reads("/moderate/letters").await;
    for words in ["One letter waits.", "A link to sign in, to l…@example.org", "Tried once.", "451"] {
        assert!(page.mentions(words), "{words} is not in {}", page.text());
    }
    assert!(!page.mentions("later@"), "{}", page.text());

    let given_up = moderator.presses(&page, "Give up").await;
    let page = moderator.reads(given_up.header("location")).await;
    assert!(page.mentions("No letter waits.") && page.mentions("Given up by a moderator"), "{}", page.text());
    assert!(page.mentions("sends it all the same"), "{}", page.text());
    server.takes_all(true);
    house.waits(HOUR / 2).await;
    assert!(server.taken().is_empty(), "what was given up stays");
    let tried = moderator.presses(&page, "Try now").await;
    house.delivers().await;
    let page = moderator.reads(tried.header("location")).await;
    assert!(page.mentions("goes out now") && !page.mentions("l…@example.org"), "{}", page.text());
    assert_eq!(server.taken().len(), 1);
    assert_eq!(house.visitor().reads("/moderate/letters").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_moderators_do_to_letters_is_in_their_log_and_taken_back_there() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[]).await;
    house.moderator_called("later@example.org").await;
    asks_for_a_link(&house, "later@example.org").await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/letters").await;
    moderator.presses(&page, "Give up").await;
    let number = line(&house, "sign-in").await.id.0;
    let log = moderator.reads("/moderate/log").await;
    let name = format!("Letter {number}: A link to sign in");
    for words in [name.as_str(), "Letter given up by mo@example.org"] {
        assert!(log.mentions(words), "no {words} in {}", log.text());
    }
    assert!(!log.mentions("later@") && !log.mentions("l…@"), "whom it goes to is in no log: {}", log.text());
    assert!(moderator.reads("/moderate").await.mentions("Letter given up"), "it is among what was done last");
    // Taking it back sends it.
    server.takes_all(true);
    house.waits(60).await;
    moderator.presses(&log, "Undo").await;
    house.delivers().await;
    assert_eq!(server.taken().len(), 1);
    let log = moderator.reads("/moderate/log").await;
    assert!(
        log.mentions("Taken back on") && log.mentions("Letter sent now by mo@example.org"),
        "{}",
        log.text()
    );
    assert!(!log.has_button("Undo"), "what went out cannot be called back: {}", log.text());
    // Letters are forgotten after a month; what was done is not.
    let mut database = opened(&house).await;
    query("delete from outbox").execute(&mut database).await.expect("as after a month");
    database.close().await.expect("it closes");
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions(&name) && !log.mentions("later@"), "{}", log.text());
}

async fn opened(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

#[tokio::test]
async fn addresses_that_mail_cannot_carry_are_refused_where_they_are_typed_and_kept() {
    let house = House::empty().await;
    let long = format!("{}@example.org", "a".repeat(320));
    for typed in ["ana@example.org\r\nBcc: eve@example.org", "\"ana\"@example.org", "jörg@example.org", &long]
    {
        let page = house.adds(&but(EVENING, &[("email", typed)])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.mentions(typed.split("\r\n").next().unwrap_or_default()), "{typed} is kept");
    }
    let page = house.adds(&but(EVENING, &[("email", "ana+cafe@bücher.example")])).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    let letter = house.newest_letter("ana+cafe@xn--bcher-kva.example");
    assert!(unfolded(&letter.raw).contains("To: ana+cafe@xn--bcher-kva.example\r\n"));
    assert!(link_in(&letter, "/confirm/").starts_with("/confirm/"));
}
