//! Asking for an address or a link that is hidden: one question, one answer, and neither side learns the other's address.

use axum::http::StatusCode;
use server::letters::post::Delivered;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, Visitor, link_in, private_page_in},
};

/// Whoever asks. Whatever of theirs is secret has this word in it.
const VI: &str = "vi.covert@example.org";
/// Whoever looks after what is hidden.
const HOST: &str = "secret@example.org";
const SOCIAL: &str = "union-social";
const ADDRESS: &[&str] = &["The secret room", "3 Secret Lane", "SECR3T"];
const LINK: &str = "https://meet.example.org/secret-room";

/// Fills the form in and sends it.
async fn asks(house: &House, slug: &str, typed: &[(&str, &str)]) -> Page {
    let form = house.visitor().reads(&format!("/ask/{slug}")).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.words());
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let sent = house.visitor().fills_and_presses(&form, "Send my question", typed).await;
    house.delivers().await;
    sent
}

/// Says yes in the newest letter; gives the address of the page behind it.
async fn confirms(house: &House, address: &str) -> String {
    let link = link_in(&house.newest_letter(address), "/asked/");
    let page = house.visitor().reads(&link).await;
    let confirmed = house.visitor().presses(&page, "Confirm").await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.text());
    house.delivers().await;
    link
}

async fn asks_and_confirms(house: &House, slug: &str, typed: &[(&str, &str)]) -> String {
    let sent = asks(house, slug, typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    confirms(house, typed.iter().find(|(name, _)| *name == "email").expect("an address").1).await
}

/// A weekly social from Friday 11 December 2026 at 7 pm, whose address and link are hidden; its private page.
async fn social() -> (House, String) {
    let house = House::empty().await;
    house.publishes(HIDDEN).await;
    let manage = private_page_in(&house.newest_letter(HOST));
    (house, manage)
}

/// Answers the first one that waits.
async fn answers(house: &House, manage: &str, typed: &[(&str, &str)]) -> Page {
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    house.visitor().fills_and_presses(&page, "Answer", typed).await
}

async fn sends_by_itself(house: &House, manage: &str, hours: &str) {
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    let typed = [("how", "itself"), ("hours", hours)];
    let saved = house.visitor().fills_and_presses(&page, "Keep this", &typed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
}

fn about(house: &House, address: &str, subject: &str) -> Vec<Delivered> {
    house.mailbox(address).into_iter().filter(|letter| letter.subject == subject).collect()
}

fn given(house: &House, address: &str) -> Vec<Delivered> {
    about(house, address, "The answer to your question")
}

/// The whole letter, its envelope and all, in readable words.
fn all_of(letter: &Delivered) -> String {
    format!("{}\n{}\n{}", String::from_utf8_lossy(&letter.raw), letter.plain, letter.html)
}

/// Whether these bytes are in the database or in the log beside it.
fn holds(house: &House, text: &str) -> bool {
    ["cuppa.sqlite", "cuppa.sqlite-wal"].iter().any(|name| {
        let bytes = std::fs::read(house.desk.settings.data.join(name)).unwrap_or_default();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

#[tokio::test]
async fn a_careful_first_timer_asks_by_a_nickname_and_neither_side_learns_the_others_address() {
    let (house, manage) = social().await;
    let listing = house.visitor().reads(&format!("/events/{SOCIAL}")).await;
    assert!(listing.mentions("Ask for the address and the link"), "{}", listing.words());
    assert!(listing.text().contains(&format!("/ask/{SOCIAL}")));
    let form = house.visitor().reads(&format!("/ask/{SOCIAL}")).await;
    for words in ["Leave this page", "Help now", "The organiser never sees your email address"] {
        assert!(form.mentions(words), "no {words} in {}", form.words());
    }
    let typed = [
        ("email", VI),
        ("name", "Covert Robin"),
        ("words", "Is there a ramp? My covert words."),
        ("date", ""),
    ];
    let before = house.mailbox(HOST).len();
    let sent = asks(&house, SOCIAL, &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    let sent = house.visitor().reads(sent.header("location")).await;
    assert!(sent.mentions("Look at your email"), "{}", sent.words());
    assert_eq!(house.mailbox(HOST).len(), before, "nobody hears of it before it is confirmed");

    // Mail programs look at links before people do: looking does nothing.
    let letter = house.newest_letter(VI);
    assert_eq!(letter.subject, "Please confirm your question");
    let link = link_in(&letter, "/asked/");
    for _ in 0..2 {
        assert!(house.visitor().reads(&link).await.has_button("Confirm"));
    }
    house.delivers().await;
    assert_eq!(house.mailbox(HOST).len(), before);
    confirms(&house, VI).await;
    house.visitor().posts(&link, &[]).await;
    house.delivers().await;
    assert_eq!(house.mailbox(HOST).len(), before + 1, "once, however often it is pressed");

    let question = house.newest_letter(HOST);
    assert_eq!(question.subject, "Somebody asks you something");
    for words in ["Covert Robin", "> Is there a ramp? My covert words.", "Friday 11\u{a0}December 2026"] {
        assert!(question.plain.contains(words), "no {words} in {}", question.plain);
    }
    assert_eq!(link_in(&question, "/manage/"), format!("{manage}/requests"));
    let waiting = house.visitor().reads(&manage).await;
    assert!(waiting.mentions("One person waits for an answer."), "{}", waiting.words());

    let answered =
        answers(&house, &manage, &[("answer", "both"), ("reply", "Ring twice, and hidden cake.")]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.words());
    house.delivers().await;
    let answer = given(&house, VI).pop().expect("the answer came");
    for words in
        ADDRESS.iter().chain(&[LINK, "> Ring twice, and hidden cake.", "Friday 11\u{a0}December 2026"])
    {
        assert!(answer.plain.contains(words), "no {words} in {}", answer.plain);
    }
    assert!(answer.plain.contains("a reply to this letter does not reach the organiser"), "{}", answer.plain);

    // Neither side's address in any letter to the other, in any header of one, or on any page.
    for letter in house.mailbox(HOST) {
        assert!(!all_of(&letter).contains("vi.covert"), "{}", all_of(&letter));
    }
    for letter in house.mailbox(VI) {
        let all = all_of(&letter);
        assert!(!all.contains(HOST) && !all.contains("/manage/"), "{all}");
    }
    for letter in house.mailbox(VI).iter().filter(|letter| letter.subject != answer.subject) {
        let all = all_of(letter);
        assert!(!ADDRESS.iter().any(|line| all.contains(line)) && !all.contains(LINK), "{all}");
    }
    for path in [format!("{manage}/requests"), manage.clone()] {
        assert!(!house.visitor().reads(&path).await.mentions("vi.covert"), "{path}");
    }
    let mut open: Vec<String> =
        ["/", "/whats-on", "/whats-on.json", "/whats-on.ics", "/whats-on.atom"].map(str::to_owned).into();
    open.extend(
        ["/api/v1/listings", "/sitemap/1.xml", "/whats-on?q=covert", "/whats-on?q=secret"].map(str::to_owned),
    );
    open.extend([link, format!("/ask/{SOCIAL}"), format!("/ask/{SOCIAL}/sent")]);
    open.extend(["", ".json", ".ics"].map(|end| format!("/events/{SOCIAL}{end}")));
    open.push(format!("/embed/events/{SOCIAL}"));
    for path in open {
        let page = house.visitor().reads(&path).await;
        for secret in ADDRESS.iter().chain(&[LINK, HOST, "vi.covert", "hidden cake"]) {
            assert!(!page.mentions(secret), "{secret} on {path}");
        }
        assert!(path.starts_with("/asked/") || !page.mentions("Covert Robin"), "{path}");
    }

    // A day after the date nothing of it is left, in no table and in no file.
    for secret in ["vi.covert", "Covert Robin", "covert words", "hidden cake"] {
        assert!(holds(&house, secret), "{secret} is there before");
    }
    house.waits_until("2026-12-12T19:59:00Z").await;
    assert!(holds(&house, "Covert Robin"), "not before the day is over");
    house.waits_until("2026-12-12T20:01:00Z").await;
    for secret in ["vi.covert", "Covert Robin", "covert words", "hidden cake"] {
        assert!(!holds(&house, secret), "{secret} is left");
    }
}

#[tokio::test]
async fn a_form_that_is_refused_keeps_every_word() {
    let (house, _) = social().await;
    let typed = [
        ("email", "no address"),
        ("name", "Robin"),
        ("words", "See https://tea.example.org for who we are"),
        ("date", "2026-12-18T19:00:00"),
    ];
    let refused = asks(&house, SOCIAL, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["no address", "Robin", "who we are", "Please leave out web addresses"] {
        assert!(refused.mentions(words), "no {words} in {}", refused.words());
    }
    let chosen =
        refused.text().split("<option").find(|option| option.contains("selected")).map(str::to_owned);
    assert!(chosen.is_some_and(|option| option.contains("2026-12-18")), "{}", refused.text());
    for (name, wrong) in [
        ("words", "x".repeat(1_001)),
        ("name", "x".repeat(61)),
        ("date", "2026-12-12T19:00:00".to_owned()),
        ("website", "https://spam.example.org".to_owned()),
    ] {
        let typed = but(&[("email", VI), ("words", "My own words")], &[(name, wrong.as_str())]);
        let refused = asks(&house, SOCIAL, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    let form = house.visitor().reads(&format!("/ask/{SOCIAL}")).await;
    let hasty = [("email", VI), ("words", "My own words")];
    let refused = house.visitor().fills_and_presses(&form, "Send my question", &hasty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("quicker than a person can read") && refused.mentions("My own words"));
    house.delivers().await;
    assert!(house.mailbox(VI).is_empty(), "nothing was sent for any of them");
    assert!(!holds(&house, "vi.covert"));
}

#[tokio::test]
async fn asking_twice_is_answered_alike_and_whoever_looks_after_it_hears_of_it_once() {
    let (house, _) = social().await;
    let first = asks(&house, SOCIAL, &[("email", VI)]).await;
    confirms(&house, VI).await;
    let heard = about(&house, HOST, "Somebody asks you something").len();
    house.waits(15 * 60).await;
    let second = asks(&house, SOCIAL, &[("email", VI), ("words", "Did you get it?")]).await;
    assert_eq!(first.status, second.status);
    assert_eq!(first.header("location"), second.header("location"));
    assert_eq!(about(&house, HOST, "Somebody asks you something").len(), heard);
    let letter = house.newest_letter(VI);
    assert_eq!(letter.subject, "About your question");
    let page = house.visitor().reads(&link_in(&letter, "/asked/")).await;
    assert!(page.mentions("The organiser has your question.") && !page.mentions("Did you get it?"));
    // Before it is confirmed, the newer words count.
    let robin = "robin@example.org";
    asks(&house, SOCIAL, &[("email", robin), ("words", "First words")]).await;
    asks(&house, SOCIAL, &[("email", robin), ("words", "Other words")]).await;
    assert_eq!(house.mailbox(robin).len(), 1, "no second letter within ten minutes");
    confirms(&house, robin).await;
    let letter = house.newest_letter(HOST);
    assert!(letter.plain.contains("Other words") && !letter.plain.contains("First words"));
}

#[tokio::test]
async fn nobody_is_buried_under_letters_by_a_form() {
    let (house, manage) = social().await;
    // Somebody types the address of another, again and again.
    for round in 0..3 {
        for date in ["2026-12-11", "2026-12-18", "2026-12-25", "2027-01-01", "2027-01-08", "2027-01-15"] {
            let date = format!("{date}T19:00:00");
            let sent = asks(&house, SOCIAL, &[("email", VI), ("date", date.as_str())]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "round {round}: {}", sent.words());
        }
    }
    assert_eq!(house.mailbox(VI).len(), 5, "five in an hour");
    assert!(about(&house, HOST, "Somebody asks you something").is_empty());
    // Many ask: those who look after it get twenty letters, and see the others on their page.
    for number in 0..23 {
        let address = format!("visitor{number}@example.org");
        asks_and_confirms(&house, SOCIAL, &[("email", address.as_str())]).await;
    }
    assert_eq!(about(&house, HOST, "Somebody asks you something").len(), 20);
    let private = house.visitor().reads(&manage).await;
    assert!(private.mentions("23 people wait for an answer."), "{}", private.words());
    // And more than can be read in a day are told to come tomorrow, with their words kept.
    for number in 23..200 {
        let address = format!("visitor{number}@example.org");
        asks_and_confirms(&house, SOCIAL, &[("email", address.as_str())]).await;
        house.desk.clock.pass(jiff::SignedDuration::from_secs(60));
    }
    let sent = asks(&house, SOCIAL, &[("email", "late@example.org"), ("words", "My late words")]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.mentions("try again tomorrow") && sent.mentions("My late words"), "{}", sent.words());
}

/// So many questions of made-up addresses, all by one form.
async fn floods(house: &House, visitor: &Visitor<'_>, count: usize, named: &str) -> Vec<Page> {
    let key = house.visitor().reads(&format!("/ask/{SOCIAL}")).await.hidden("form_key");
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let mut refused = Vec::new();
    for number in 0..count {
        let address = format!("{named}{number}@example.org");
        let typed = [("form_key", key.as_str()), ("email", address.as_str()), ("words", "My flood")];
        let sent = visitor.posts(&format!("/ask/{SOCIAL}"), &typed).await;
        if sent.status == StatusCode::UNPROCESSABLE_ENTITY {
            refused.push(sent);
        }
    }
    refused
}

#[tokio::test]
async fn made_up_addresses_keep_nobody_from_asking() {
    let house = House::with_settings(&[("rate_posts", "1000")]).await;
    house.publishes(HIDDEN).await;
    // More than a listing takes in a day, and nobody confirms one of them.
    assert!(floods(&house, &house.visitor(), 250, "flood").await.is_empty());
    house.delivers().await;
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    assert_eq!(about(&house, HOST, "Somebody asks you something").len(), 1, "whoever is real is heard");
    // One network has its measure, which those that are confirmed free again; others ask as before.
    let troll = house.visitor_from([203, 0, 113, 9]);
    let refused = floods(&house, &troll, 22, "troll").await;
    assert_eq!(refused.len(), 2);
    for page in &refused {
        assert!(page.mentions("came from your network") && page.mentions("My flood"), "{}", page.words());
    }
    house.delivers().await;
    confirms(&house, "troll0@example.org").await;
    assert!(floods(&house, &troll, 1, "again").await.is_empty());
    assert_eq!(floods(&house, &house.visitor_from([198, 51, 100, 9]), 1, "other").await.len(), 0);
    // All together have theirs, for an hour.
    let refused = floods(&house, &house.visitor(), 400, "tide").await;
    assert!(!refused.is_empty() && refused.iter().all(|page| page.mentions("try again in an hour")));
    house.waits(60 * 60 + 1).await;
    assert!(floods(&house, &house.visitor(), 1, "ebb").await.is_empty());
    house.waits(3 * 24 * 60 * 60).await;
    assert!(!holds(&house, "flood1@"), "what nobody confirms is forgotten");
}

#[tokio::test]
async fn an_answer_is_not_lost_when_the_listing_is_hidden_before_the_post() {
    let (house, manage) = social().await;
    let link = asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    let report = house.visitor().reads(&format!("/flag/{SOCIAL}")).await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    house.visitor().fills_and_presses(&report, "Send it", &[("reason", "over")]).await;
    answers(&house, &manage, &[("answer", "both"), ("reply", "Ring twice.")]).await;
    // A moderator hides it before the letter has gone out.
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask.")]).await;
    house.delivers().await;
    assert!(given(&house, VI).is_empty(), "nothing is told of what nobody can see");
    assert!(house.visitor().reads(&link).await.mentions("The organiser has your question"));
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    for words in ["Your answer was not sent", "because the listing was hidden just then", "Ring twice."] {
        assert!(page.mentions(words), "no {words} in {}", page.words());
    }
    assert!(house.visitor().reads(&manage).await.mentions("One person waits for an answer."));
    // While it is hidden it cannot be answered, and as soon as it is shown again it can.
    let refused = answers(&house, &manage, &[("answer", "both")]).await;
    assert!(refused.mentions("Nobody can see the listing just now"), "{}", refused.words());
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Show it again").await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(60));
    // What was said beside it stands in the field already.
    let again = answers(&house, &manage, &[("answer", "both"), ("reply", "Ring twice.")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.words());
    house.delivers().await;
    let letters = given(&house, VI);
    assert_eq!(letters.len(), 1, "and once");
    assert!(
        letters[0].plain.contains("Ring twice.") && letters[0].plain.contains(LINK),
        "{}",
        letters[0].plain
    );
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(!page.mentions("was not sent") && page.mentions("Answered by hand"), "{}", page.words());
}

#[tokio::test]
async fn a_no_is_told_kindly_then_forgotten_and_not_to_be_worn_down() {
    let (house, manage) = social().await;
    let link = asks_and_confirms(&house, SOCIAL, &[("email", VI), ("words", "My covert words")]).await;
    answers(&house, &manage, &[("answer", "no"), ("reply", "We are full.")]).await;
    let page = house.visitor().reads(&link).await;
    assert!(page.mentions("You have the answer by email"), "{}", page.words());
    house.delivers().await;
    let letter = house.newest_letter(VI);
    assert_eq!(letter.subject, "About your question");
    assert!(
        letter.plain.contains("> We are full.") && !letter.plain.contains("Secret Lane"),
        "{}",
        letter.plain
    );
    house.delivers().await;
    assert!(!holds(&house, "vi.covert") && !holds(&house, "covert words") && !holds(&house, "We are full."));
    assert_eq!(house.visitor().reads(&link).await.status, StatusCode::GONE);
    // The form answers as ever, and nobody hears of it.
    let letters = (house.mailbox(VI).len(), house.mailbox(HOST).len());
    let again = asks(&house, SOCIAL, &[("email", VI)]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!((house.mailbox(VI).len(), house.mailbox(HOST).len()), letters);
    assert!(!holds(&house, "vi.covert"));
}

#[tokio::test]
async fn an_answer_that_cannot_be_sent_keeps_its_words_and_a_second_one_is_none() {
    let (house, manage) = social().await;
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    for typed in [[("answer", ""), ("reply", "My reply")], [("answer", "words"), ("reply", "")]] {
        let refused = answers(&house, &manage, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
        assert!(refused.mentions(typed[1].1));
    }
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    for reply in ["Ring twice.", "Ring once."] {
        let typed = [("answer", "words"), ("reply", reply)];
        let done = house.visitor().fills_and_presses(&page, "Answer", &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    }
    house.delivers().await;
    let letters = given(&house, VI);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].plain.contains("Ring twice.") && !letters[0].plain.contains("Secret Lane"));
    // Another listing's private page answers nothing of this one.
    let evening = but(EVENING, &[("email", "bea@example.org"), ("group_name", "")]);
    house.publishes(&evening).await;
    let other = private_page_in(&house.newest_letter("bea@example.org"));
    let done = house.visitor().posts(&format!("{other}/requests/1"), &[("answer", "no")]).await;
    assert_eq!(done.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn it_is_sent_by_itself_at_the_hour_of_the_clock_also_when_clocks_change() {
    let house = House::empty().await;
    // Clocks go forward in the night before that Sunday.
    let sunday = but(HIDDEN, &[("start_date", "2027-03-28"), ("repeats", "never"), ("start_time", "18:00")]);
    house.publishes(&sunday).await;
    let manage = private_page_in(&house.newest_letter(HOST));
    sends_by_itself(&house, &manage, "24").await;
    let form = house.visitor().reads(&format!("/ask/{SOCIAL}")).await;
    assert!(form.mentions("1\u{a0}day before the date"), "{}", form.words());
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    assert!(house.newest_letter(HOST).plain.contains("1\u{a0}day before the date"));
    asks_and_confirms(&house, SOCIAL, &[("email", "robin@example.org"), ("name", "Robin")]).await;
    asks(&house, SOCIAL, &[("email", "nobody@example.org")]).await;
    // One of them is refused before.
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(
        page.mentions("Saturday 27 March 2027, 6\u{a0}pm")
            || page.mentions("Saturday 27\u{a0}March 2027, 6\u{a0}pm"),
        "{}",
        page.words()
    );
    let robins = page.text().split("<form").position(|form| form.contains("Answer Robin")).expect("a form");
    let path = page
        .text()
        .split("<form")
        .nth(robins)
        .and_then(|form| form.split('"').find(|part| part.starts_with("/manage/")).map(str::to_owned));
    house.visitor().posts(&path.expect("an address"), &[("answer", "no")]).await;
    // The address is told as it is then.
    let edit = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&edit, "Save the changes", &[("address", "7 Secret Mews")]).await;
    house.waits_until("2027-03-27T17:59:00Z").await;
    assert!(given(&house, VI).is_empty(), "not yet");
    house.waits_until("2027-03-27T18:00:00Z").await;
    let letters = given(&house, VI);
    assert_eq!(letters.len(), 1, "at six, as the clock there shows it");
    assert!(
        letters[0].plain.contains("7 Secret Mews") && letters[0].plain.contains(LINK),
        "{}",
        letters[0].plain
    );
    assert!(!letters[0].plain.contains("3 Secret Lane"));
    for other in ["robin@example.org", "nobody@example.org"] {
        assert!(given(&house, other).is_empty(), "{other} gets nothing");
    }
    // Whoever asks late gets it soon; and nobody gets it twice.
    asks_and_confirms(&house, SOCIAL, &[("email", "late@example.org")]).await;
    house.waits(10 * 60).await;
    assert_eq!(given(&house, "late@example.org").len(), 1);
    assert_eq!(given(&house, VI).len(), 1);
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(page.mentions("Sent by itself"), "{}", page.words());
}

#[tokio::test]
async fn a_moved_date_is_answered_at_its_new_hour_and_whoever_has_an_answer_is_told() {
    let (house, manage) = social().await;
    sends_by_itself(&house, &manage, "3").await;
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    asks_and_confirms(&house, SOCIAL, &[("email", "early@example.org"), ("name", "Early")]).await;
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    let text = page.text();
    let form = text.split("<form").find(|form| form.contains("Answer Early")).expect("a form");
    let path = form.split('"').find(|part| part.starts_with("/manage/")).expect("an address").to_owned();
    house.visitor().posts(&path, &[("answer", "place")]).await;
    house.delivers().await;
    assert!(!given(&house, "early@example.org")[0].plain.contains(LINK), "only what was chosen");

    let date = house.visitor().reads(&format!("{manage}/dates/2026-12-11")).await;
    let moved = [("start_date", "2026-12-12"), ("start_time", "21:00"), ("end_time", "22:00")];
    house.visitor().posts(&date.path, &moved).await;
    house.delivers().await;
    let told = house.newest_letter("early@example.org");
    assert_eq!(told.subject, "A change to what you asked about");
    assert!(told.plain.contains("Saturday 12\u{a0}December 2026") && told.plain.contains("3 Secret Lane"));
    assert!(!told.plain.contains(LINK), "{}", told.plain);
    house.waits_until("2026-12-11T16:05:00Z").await;
    assert!(given(&house, VI).is_empty(), "not at its old hour");
    house.waits_until("2026-12-12T17:59:00Z").await;
    assert!(given(&house, VI).is_empty());
    house.waits_until("2026-12-12T18:00:00Z").await;
    let letters = given(&house, VI);
    assert!(letters.len() == 1 && letters[0].plain.contains("Saturday 12\u{a0}December 2026"), "{letters:?}");
    house.waits_until("2026-12-13T22:01:00Z").await;
    assert!(!holds(&house, "vi.covert"), "a day after the date that it was moved to");
}

#[tokio::test]
async fn two_dates_that_have_become_one_are_told_once_each_and_not_for_ever() {
    let (house, manage) = social().await;
    for date in ["2026-12-11T19:00:00", "2026-12-18T19:00:00"] {
        asks_and_confirms(&house, SOCIAL, &[("email", VI), ("date", date)]).await;
        answers(&house, &manage, &[("answer", "place")]).await;
        house.delivers().await;
    }
    let edit = house.visitor().reads(&format!("{manage}/edit")).await;
    let once = [("repeats", "never"), ("start_date", "2026-12-13")];
    let saved = house.visitor().saves(&edit, "Save the changes", &once).await;
    assert!(saved.status.is_redirection(), "{}", saved.words());
    for _ in 0..4 {
        house.waits(60).await;
    }
    let told = about(&house, VI, "A change to what you asked about");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|letter| letter.plain.contains("Sunday 13\u{a0}December 2026")), "{told:?}");
}

#[tokio::test]
async fn a_cancelled_date_is_told_to_whoever_asked_and_nothing_is_given_for_it() {
    let (house, manage) = social().await;
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    answers(&house, &manage, &[("answer", "both")]).await;
    house.delivers().await;
    asks_and_confirms(&house, SOCIAL, &[("email", "waits@example.org")]).await;
    sends_by_itself(&house, &manage, "24").await;
    let date = house.visitor().reads(&format!("{manage}/dates/2026-12-11")).await;
    let cancelled = house
        .visitor()
        .fills_and_presses(&date, "Cancel this date", &[("cancel_reason", "The boiler broke.")])
        .await;
    assert!(cancelled.status.is_redirection(), "{}", cancelled.words());
    house.delivers().await;
    for address in [VI, "waits@example.org"] {
        let letter = house.newest_letter(address);
        assert_eq!(letter.subject, "Cancelled: what you asked about");
        assert!(letter.plain.contains("The boiler broke.") && !letter.plain.contains("Secret Lane"));
    }
    house.waits_until("2026-12-10T19:05:00Z").await;
    assert!(given(&house, "waits@example.org").is_empty(), "nothing is given for it");
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(page.mentions("For a date that does not take place"), "{}", page.words());
    // It takes place after all: both are told, and only one had the address.
    let date = house.visitor().reads(&format!("{manage}/dates/2026-12-11")).await;
    house.visitor().presses(&date, "It takes place after all").await;
    house.delivers().await;
    let letter = house.newest_letter(VI);
    assert_eq!(letter.subject, "A change to what you asked about");
    assert!(letter.plain.contains("3 Secret Lane"), "{}", letter.plain);
    for letter in about(&house, "waits@example.org", "A change to what you asked about") {
        assert!(!letter.plain.contains("Secret Lane"), "{}", letter.plain);
    }
    assert_eq!(given(&house, "waits@example.org").len(), 1, "its hour has come meanwhile");
}

#[tokio::test]
async fn what_is_withdrawn_between_the_answer_and_the_post_is_not_sent() {
    let (house, manage) = social().await;
    // The asker changes their mind.
    let link = asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    answers(&house, &manage, &[("answer", "both"), ("reply", "Ring twice.")]).await;
    let page = house.visitor().reads(&link).await;
    let withdrawn = house.visitor().presses(&page, "Withdraw my question").await;
    assert!(withdrawn.mentions("It is deleted"), "{}", withdrawn.words());
    assert!(!holds(&house, "vi.covert") && !holds(&house, "Ring twice."), "at once");
    house.delivers().await;
    assert!(given(&house, VI).is_empty());
    assert_eq!(house.visitor().reads(&link).await.status, StatusCode::GONE);
    assert_eq!(house.visitor().posts(&format!("{link}/withdrawal"), &[]).await.status, StatusCode::OK);
    // The organiser takes the whole listing off the site.
    let robin = "robin@example.org";
    asks_and_confirms(&house, SOCIAL, &[("email", robin)]).await;
    answers(&house, &manage, &[("answer", "both")]).await;
    house.visitor().posts(&format!("{manage}/withdrawal"), &[]).await;
    house.delivers().await;
    assert!(given(&house, robin).is_empty(), "{:?}", house.newest_letter(robin).plain);
    assert_eq!(house.newest_letter(robin).subject, "Cancelled: what you asked about");
}

#[tokio::test]
async fn whoever_is_erased_takes_their_question_with_them() {
    let (house, manage) = social().await;
    let follow =
        crate::following::follows(&house, &[("email", VI), ("what", "everything"), ("rhythm", "weekly")])
            .await;
    let link = asks_and_confirms(&house, SOCIAL, &[("email", VI), ("words", "My covert words")]).await;
    answers(&house, &manage, &[("answer", "both")]).await;
    let page = house.visitor().reads(&follow).await;
    let erased = house.visitor().presses(&page, "Erase my address").await;
    assert!(erased.mentions("Your address is erased"), "{}", erased.words());
    assert!(!holds(&house, "vi.covert") && !holds(&house, "covert words"));
    house.delivers().await;
    assert!(given(&house, VI).is_empty());
    assert_eq!(house.visitor().reads(&link).await.status, StatusCode::GONE);
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(page.mentions("Nobody has asked yet."), "{}", page.words());
}

#[tokio::test]
async fn a_guessed_link_opens_nothing_and_an_old_one_says_so() {
    let (house, _) = social().await;
    asks(&house, SOCIAL, &[("email", VI), ("name", "Covert Robin")]).await;
    let link = link_in(&house.newest_letter(VI), "/asked/");
    let (begin, last) = link.split_at(link.len() - 1);
    let other = if last == "a" { "b" } else { "a" };
    for guess in [
        format!("{begin}{other}"),
        begin.to_owned(),
        "/asked/1".to_owned(),
        format!("/asked/{}", "a".repeat(32)),
    ] {
        for page in [
            house.visitor().reads(&guess).await,
            house.visitor().posts(&guess, &[]).await,
            house.visitor().posts(&format!("{guess}/withdrawal"), &[]).await,
        ] {
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{guess}");
            assert!(page.mentions("This link is not whole") && !page.mentions("Covert Robin"));
        }
    }
    house.waits(2 * 24 * 60 * 60 + 60).await;
    let late = house.visitor().posts(&link, &[]).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(late.mentions("This question is not here any more"), "{}", late.words());
    assert!(!holds(&house, "vi.covert") && !holds(&house, "Covert Robin"));
}

#[tokio::test]
async fn where_nobody_can_ask_a_sentence_says_why_and_a_link_leads_on() {
    let (house, manage) = social().await;
    let form = house.visitor().reads(&format!("/ask/{SOCIAL}")).await;
    house.visitor().posts(&format!("{manage}/cancellation"), &[]).await;
    let closed = house.visitor().reads(&format!("/ask/{SOCIAL}")).await;
    assert_eq!(closed.status, StatusCode::OK);
    assert!(closed.mentions("is cancelled, so there is no address to ask for"), "{}", closed.words());
    assert!(!closed.has_button("Send my question"));
    // It was cancelled while somebody wrote: their words are not lost.
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let typed = [("email", VI), ("words", "My own long words")];
    let late = house.visitor().fills_and_presses(&form, "Send my question", &typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.mentions("My own long words"), "{}", late.words());
    assert!(!house.visitor().reads(&format!("/events/{SOCIAL}")).await.text().contains("/ask/"));
    house.visitor().posts(&format!("{manage}/withdrawal"), &[]).await;
    assert_eq!(house.visitor().reads(&format!("/ask/{SOCIAL}")).await.status, StatusCode::GONE);

    house.publishes(&but(EVENING, &[("email", "bea@example.org")])).await;
    let open = house.visitor().reads("/ask/tea-and-talk").await;
    assert!(open.mentions("is on its page") && !open.has_button("Send my question"), "{}", open.words());
    let once = but(HIDDEN, &[("title", "Once"), ("repeats", "never"), ("email", "bea@example.org")]);
    house.publishes(&once).await;
    house.waits_until("2026-12-12T10:00:00Z").await;
    assert!(house.visitor().reads("/ask/once").await.mentions("is over"));
    // What is held is not there at all.
    house.adds(&but(HIDDEN, &[("title", "Held back"), ("email", "new@example.org")])).await;
    for slug in ["held-back", "never-was"] {
        assert_eq!(house.visitor().reads(&format!("/ask/{slug}")).await.status, StatusCode::NOT_FOUND);
        let posted = house.visitor().posts(&format!("/ask/{slug}"), &[("email", VI)]).await;
        assert!(posted.status.is_client_error() && !posted.mentions("Held back"), "{slug}");
    }
}

#[tokio::test]
async fn a_café_without_dates_is_asked_and_forgets_after_two_weeks() {
    let house = House::empty().await;
    let undated = but(
        MONTHLY_CAFE,
        &[
            ("start_date", ""),
            ("start_time", ""),
            ("end_time", ""),
            ("repeats", "never"),
            ("address_visibility", "on_request"),
            ("time_zone", "Europe/London"),
        ],
    );
    let path = house.publishes(&undated).await;
    let slug = path.rsplit('/').next().expect("a slug").to_owned();
    let manage = private_page_in(&house.newest_letter("ben@example.org"));
    asks_and_confirms(&house, &slug, &[("email", VI), ("words", "My covert words")]).await;
    let page = house.visitor().reads(&format!("{manage}/requests")).await;
    assert!(page.mentions("My covert words") && page.mentions("Send the address"), "{}", page.words());
    answers(&house, &manage, &[("answer", "place")]).await;
    house.delivers().await;
    assert!(given(&house, VI)[0].plain.contains("12 Mill Street"));
    house.waits(13 * 24 * 60 * 60).await;
    assert!(holds(&house, "covert words"));
    house.waits(24 * 60 * 60 + 60).await;
    assert!(!holds(&house, "vi.covert") && !holds(&house, "covert words"));
}

#[tokio::test]
async fn a_safe_hosts_colleague_answers_too_and_hears_nothing_after_leaving() {
    let (house, manage) = social().await;
    let cara = "cara@example.org";
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().fills_and_presses(&page, "Send the letter", &[("email", cara)]).await;
    house.delivers().await;
    let own = link_in(&house.newest_letter(cara), "/manage/");
    let page = house.visitor().reads(&own).await;
    house.visitor().presses(&page, "Yes, I look after it").await;
    house.delivers().await;
    asks_and_confirms(&house, SOCIAL, &[("email", VI)]).await;
    for address in [HOST, cara] {
        assert_eq!(house.newest_letter(address).subject, "Somebody asks you something");
    }
    assert_eq!(link_in(&house.newest_letter(cara), "/manage/"), format!("{own}/requests"));
    answers(&house, &own, &[("answer", "link")]).await;
    house.delivers().await;
    let answer = given(&house, VI).pop().expect("the answer came");
    assert!(answer.plain.contains(LINK) && !answer.plain.contains("Secret Lane"), "{}", answer.plain);
    assert!(!all_of(&answer).contains(cara));
    // She leaves while a letter to her waits.
    let heard = house.mailbox(cara).len();
    asks(&house, SOCIAL, &[("email", "robin@example.org")]).await;
    let link = link_in(&house.newest_letter("robin@example.org"), "/asked/");
    house.visitor().posts(&link, &[]).await;
    house.visitor().posts(&format!("{own}/holders/leaving"), &[]).await;
    house.delivers().await;
    assert!(
        !house.mailbox(cara)[heard..].iter().any(|letter| letter.subject == "Somebody asks you something")
    );
}
