//! What moderators do, and taking each of it back: who sees what then, and who gets which letter.

use axum::http::StatusCode;
use tests::{
    crowd,
    fixtures::{EVENING, MONTHLY_CAFE, but},
    forms,
    house::{House, Page, Visitor, link_in},
};

const PATH: &str = "/events/tea-and-talk";

/// What the newest letters to somebody are called, oldest first.
fn subjects(house: &House, address: &str) -> Vec<String> {
    house.mailbox(address).into_iter().map(|letter| letter.subject).collect()
}

async fn is_public(house: &House) -> bool {
    let page = house.visitor().reads(PATH).await.status == StatusCode::OK;
    let listed = house.visitor().reads("/events").await.mentions("Tea and talk");
    let fed = house.visitor().reads("/events.ics").await.mentions("SUMMARY:Tea");
    assert_eq!((page, page), (listed, fed), "the page, the list and the feed agree");
    page
}

async fn reads_queue(moderator: &Visitor<'_>) -> Page {
    moderator.reads("/moderate").await
}

/// Takes the newest act back, by the log; gives the page that says what became of it.
async fn undoes(moderator: &Visitor<'_>) -> Page {
    let log = moderator.reads("/moderate/log").await;
    let answer = moderator.presses(&log, "Undo").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    moderator.reads(answer.header("location")).await
}

async fn waits(house: &House) -> bool {
    house.moderator().await.reads("/moderate").await.has_button("Approve")
}

fn manage(house: &House) -> String {
    let letters = house.mailbox("ana@example.org");
    let letter = letters.iter().find(|letter| letter.plain.contains("/manage/")).expect("a private link");
    link_in(letter, "/manage/")
}

/// An evening whose organiser is watched, with a change of it that waits.
async fn with_change(house: &House) {
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.saves(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let form = house.visitor().reads(&format!("{}/edit", manage(house))).await;
    house.visitor().saves(&form, "Save the changes", &[("place_name", "Elm Hall")]).await;
}

async fn flags(house: &House, note: &str) {
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(10));
    let sent =
        house.visitor().fills_and_presses(&form, "Send it", &[("reason", "over"), ("note", note)]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
}

#[tokio::test]
async fn a_release_is_taken_back_before_anybody_was_told() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    let answer = moderator.presses(&queue, "Approve").await;
    assert!(is_public(&house).await);

    let after = moderator.reads(answer.header("location")).await;
    assert!(after.mentions("“Tea and talk” is public now."));
    let answer = moderator.presses(&after, "Undo").await;
    let after = moderator.reads(answer.header("location")).await;
    assert!(after.mentions("“Tea and talk” waits again."), "{}", after.text());
    assert!(!is_public(&house).await);
    assert!(after.has_button("Approve"));
    house.delivers().await;
    assert_eq!(
        subjects(&house, "ana@example.org"),
        ["Please confirm your listing", "We have your listing"],
        "nobody is told what was never so"
    );

    // The trust that came by it is gone: the next one waits, too.
    house.adds_and_confirms(&but(EVENING, &[("title", "A second evening")])).await;
    assert!(!house.visitor().reads("/events").await.mentions("A second evening"));

    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert!(is_public(&house).await);
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
}

#[tokio::test]
async fn whoever_was_told_is_told_that_a_moderator_looks_once_more() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    assert!(undoes(&moderator).await.mentions("“Tea and talk” waits again."));
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "We look at your listing once more");
    assert!(letter.plain.contains("It waits for a moderator once more"), "{}", letter.plain);
    assert!(!is_public(&house).await && waits(&house).await);
}

#[tokio::test]
async fn what_became_public_by_a_trust_waits_again_when_that_is_taken_back() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for title in ["A second evening", "A third evening"] {
        let page = house.adds_and_confirms(&but(EVENING, &[("title", title)])).await;
        assert!(page.mentions("It is public"), "{}", page.text());
    }
    // One that a moderator has looked at by itself stays.
    let moderator = house.moderator().await;
    house.adds_and_confirms(&but(EVENING, &[("summary", "The same again.")])).await;
    let queue = reads_queue(&moderator).await;
    moderator.posts("/moderate/approvals", &[("slug", "tea-and-talk-2")]).await;
    assert!(queue.mentions("tea-and-talk-2"));
    house.delivers().await;
    let before = house.mailbox("ana@example.org").len();

    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("If you take it back, 2 more listings wait again"), "{}", log.text());
    let first =
        forms::on(&log.text()).into_iter().rfind(|form| form.button == "Undo").expect("the oldest act");
    let answer = moderator.posts(&first.action, &first.typed()).await;
    let said = moderator.reads(answer.header("location")).await;
    assert!(said.mentions("“Tea and talk” waits again."), "{}", said.text());
    assert!(said.mentions("2 more listings wait again"), "{}", said.text());
    for path in ["/events", "/events.ics", "/whats-on?q=evening"] {
        let page = house.visitor().reads(path).await;
        assert!(!page.mentions("A second evening") && !page.mentions("A third evening"), "{path}");
    }
    assert_eq!(house.visitor().reads("/events/tea-and-talk-2").await.status, StatusCode::OK);
    let queue = reads_queue(&moderator).await;
    assert_eq!(queue.text().matches("It was public by trust that was taken back.").count(), 2);
    let mut waiting = forms_to_approve(&queue);
    waiting.sort();
    assert_eq!(waiting, ["a-second-evening", "a-third-evening", "tea-and-talk"]);

    // One letter for the one that was approved, and one for all that came along.
    house.delivers().await;
    let letters = house.mailbox("ana@example.org");
    assert_eq!(letters.len(), before + 2);
    let letter =
        letters.iter().find(|letter| letter.plain.contains("2 listings of yours were public at once"));
    let letter = letter.expect("what came along is told");
    assert!(letter.plain.contains("A second evening") && letter.plain.contains("A third evening"));
    assert!(house.visitor().reads(&link_in(letter, "/manage/")).await.mentions("evening"));

    moderator.posts("/moderate/approvals", &[("slug", "a-second-evening")]).await;
    house.delivers().await;
    assert!(house.visitor().reads("/events").await.mentions("A second evening"));
    let queue = reads_queue(&moderator).await;
    assert_eq!(queue.text().matches("It was public by trust that was taken back.").count(), 1);
}

#[tokio::test]
async fn an_act_is_taken_back_once_however_often_it_is_pressed() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    let log = moderator.reads("/moderate/log").await;
    let first = moderator.presses(&log, "Undo").await;
    let second = moderator.presses(&log, "Undo").await;
    let first = moderator.reads(first.header("location")).await;
    let second = moderator.reads(second.header("location")).await;
    assert!(first.mentions("waits again") && second.mentions("This was taken back already."));
    assert!(second.mentions("Taken back by mo@example.org"), "{}", second.text());
    house.delivers().await;
    let again = subjects(&house, "ana@example.org");
    assert_eq!(again.iter().filter(|subject| subject.contains("once more")).count(), 1);
    // A decision that comes twice is one decision.
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Approve").await;
    let twice = moderator.presses(&queue, "Approve").await;
    let said = moderator.reads(twice.header("location")).await;
    assert!(said.mentions("Somebody has already decided about this one."));
    assert_eq!(moderator.reads("/moderate/log").await.text().matches("Approved by").count(), 2);
    house.delivers().await;
}

#[tokio::test]
async fn after_thirty_days_an_act_stays() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    let log = moderator.reads("/moderate/log").await;
    house.waits(31 * 24 * 60 * 60).await;
    let moderator = house.moderator().await;
    let answer = moderator.presses(&log, "Undo").await;
    let said = moderator.reads(answer.header("location")).await;
    assert!(said.mentions("This cannot be taken back any more"), "{}", said.text());
    assert!(!said.has_button("Undo"));
    let page = house.visitor().reads(PATH).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn what_its_organiser_did_since_a_release_is_said() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let form = house.visitor().reads(&format!("{}/edit", manage(&house))).await;
    house.visitor().saves(&form, "Save the changes", &[("place_name", "Elm Hall")]).await;
    let moderator = house.moderator().await;
    let said = undoes(&moderator).await;
    assert!(said.mentions("It waits with its newest words."), "{}", said.text());
    assert!(reads_queue(&moderator).await.mentions("Elm Hall"));

    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Approve").await;
    house.visitor().posts(&format!("{}/withdrawal", manage(&house)), &[]).await;
    let said = undoes(&moderator).await;
    assert!(said.mentions("was taken off the site by its organiser since"), "{}", said.text());
    house.visitor().posts(&format!("{}/withdrawal/end", manage(&house)), &[]).await;
    assert!(!is_public(&house).await, "it waits when it comes back");
    assert!(waits(&house).await);
    house.delivers().await;
}

#[tokio::test]
async fn a_rejection_is_taken_back_with_its_letter() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "A slip of the finger.")]).await;
    assert!(undoes(&moderator).await.mentions("“Tea and talk” waits again."));
    assert!(waits(&house).await);
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We have your listing");

    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "A shop.")]).await;
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "About your listing");
    undoes(&moderator).await;
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We look at your listing once more");
    assert!(
        house.visitor().reads(&manage(&house)).await.mentions("Waiting for a moderator")
            || waits(&house).await
    );
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("Reason: A shop.") && !log.mentions("ana@example.org"), "{}", log.text());
}

#[tokio::test]
async fn a_change_that_was_let_through_is_taken_back_and_waits_again() {
    let house = House::empty().await;
    with_change(&house).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Approve").await;
    assert!(house.visitor().reads(PATH).await.mentions("Elm Hall"));
    let said = undoes(&moderator).await;
    assert!(said.mentions("as it was before the change"), "{}", said.text());
    let page = house.visitor().reads(PATH).await;
    assert!(page.mentions("Oak Hall") && !page.mentions("Elm Hall"), "{}", page.text());
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
    // It can be decided anew.
    let queue = reads_queue(&moderator).await;
    assert!(queue.mentions("Elm Hall"));
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert!(house.visitor().reads(PATH).await.mentions("Elm Hall"));
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your change is public");
    undoes(&moderator).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("Your change waits for a moderator once more."), "{}", letter.plain);
}

#[tokio::test]
async fn a_change_on_which_somebody_went_on_is_not_taken_back() {
    let house = House::empty().await;
    with_change(&house).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Approve").await;
    let log = moderator.reads("/moderate/log").await;
    let form = moderator.reads("/moderate/listings/tea-and-talk/edit").await;
    moderator.saves(&form, "Save the changes", &[("place_name", "Ash Hall"), ("note", "A slip.")]).await;
    let answer = moderator.presses(&log, "Undo").await;
    let said = moderator.reads(answer.header("location")).await;
    assert!(said.mentions("somebody has changed it since"), "{}", said.text());
    assert!(house.visitor().reads(PATH).await.mentions("Ash Hall"));
    house.delivers().await;
}

#[tokio::test]
async fn a_change_that_was_not_taken_waits_again_unless_a_newer_one_does() {
    let house = House::empty().await;
    with_change(&house).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "Not so.")]).await;
    assert!(undoes(&moderator).await.mentions("The change of “Tea and talk” waits again."));
    assert!(reads_queue(&moderator).await.mentions("Elm Hall"));
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");

    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "Not so.")]).await;
    let form = house.visitor().reads(&format!("{}/edit", manage(&house))).await;
    house.visitor().saves(&form, "Save the changes", &[("place_name", "Birch Hall")]).await;
    let said = undoes(&moderator).await;
    assert!(said.mentions("wants something newer since"), "{}", said.text());
    let queue = reads_queue(&moderator).await;
    assert!(queue.mentions("Birch Hall") && !queue.mentions("Elm Hall"), "{}", queue.text());
    house.delivers().await;
}

#[tokio::test]
async fn what_a_moderator_changed_is_as_before_again() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    let form = moderator.reads("/moderate/listings/tea-and-talk/edit").await;
    let changes = [("title", "Tea and toast"), ("note", "A typing slip.")];
    moderator.saves(&form, "Save the changes", &changes).await;
    assert!(house.visitor().reads(PATH).await.mentions("Tea and toast"));
    let said = undoes(&moderator).await;
    assert!(said.mentions("says again what it said before we changed it"), "{}", said.text());
    assert!(is_public(&house).await);
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
}

#[tokio::test]
async fn hiding_showing_and_settling_are_taken_back() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    flags(&house, "Closed since May.").await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask.")]).await;
    assert!(!is_public(&house).await);
    assert!(undoes(&moderator).await.mentions("Everybody can see “Tea and talk” again."));
    assert!(is_public(&house).await);
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public", "never told");

    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask.")]).await;
    house.delivers().await;
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Show it again").await;
    assert!(is_public(&house).await);
    assert!(undoes(&moderator).await.mentions("“Tea and talk” is hidden again"));
    assert!(!is_public(&house).await);
    assert!(reads_queue(&moderator).await.mentions("Closed since May."), "what was reported is open");
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Show it again").await;
    house.delivers().await;

    flags(&house, "It moved.").await;
    let queue = reads_queue(&moderator).await;
    moderator.presses(&queue, "Nothing wrong here").await;
    assert!(!reads_queue(&moderator).await.mentions("It moved."));
    assert!(undoes(&moderator).await.mentions("is open again"));
    assert!(reads_queue(&moderator).await.mentions("It moved."));
    house.delivers().await;
}

#[tokio::test]
async fn an_earlier_decision_waits_for_the_later_one_to_be_taken_back() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    flags(&house, "Closed.").await;
    let moderator = house.moderator().await;
    let log = moderator.reads("/moderate/log").await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask.")]).await;
    let answer = moderator.presses(&log, "Undo").await;
    let said = moderator.reads(answer.header("location")).await;
    assert!(said.mentions("Take that back first."), "{}", said.text());
    house.delivers().await;
}

#[tokio::test]
async fn whose_listing_was_rejected_asks_once_and_a_moderator_publishes_it_after_all() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "A shop.")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&manage(&house)).await;
    let empty = house.visitor().fills_and_presses(&page, "Ask again", &[("appeal", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["We sell nothing.", "Really nothing."] {
        let asked = house.visitor().fills_and_presses(&page, "Ask again", &[("appeal", words)]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
    }
    let page = house.visitor().reads(&manage(&house)).await;
    assert!(page.mentions("We sell nothing.") && !page.has_button("Ask again"), "{}", page.text());

    let queue = reads_queue(&moderator).await;
    assert!(queue.mentions("We sell nothing.") && queue.mentions("A shop."));
    assert!(!queue.mentions("Really nothing."), "once for each rejection");
    moderator.presses(&queue, "Publish it after all").await;
    assert!(is_public(&house).await);
    // Taken back, it is rejected and asked about again.
    undoes(&moderator).await;
    assert!(!is_public(&house).await);
    let queue = reads_queue(&moderator).await;
    assert!(queue.mentions("We sell nothing."), "{}", queue.text());
    moderator.presses(&queue, "Publish it after all").await;
    house.delivers().await;
    assert!(is_public(&house).await);
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
}

#[tokio::test]
async fn an_appeal_that_is_refused_has_a_reason_and_can_be_taken_up_again() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "A shop.")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&manage(&house)).await;
    house.visitor().fills_and_presses(&page, "Ask again", &[("appeal", "We sell nothing.")]).await;
    let queue = reads_queue(&moderator).await;
    let button = "Say no, with this reason";
    moderator.fills_and_presses(&queue, button, &[("reason", "Your page lists prices.")]).await;
    assert!(undoes(&moderator).await.mentions("waits for an answer to its organiser again"));
    house.delivers().await;
    assert_eq!(subjects(&house, "ana@example.org").len(), 3, "the answer never went out");
    let queue = reads_queue(&moderator).await;
    moderator.fills_and_presses(&queue, button, &[("reason", "Your page lists prices.")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("> Your page lists prices."), "{}", letter.plain);
    let page = house.visitor().reads(&manage(&house)).await;
    assert!(page.mentions("Your page lists prices.") && !page.has_button("Ask again"));
    assert!(!reads_queue(&moderator).await.mentions("We sell nothing."));
}

#[tokio::test]
async fn moderators_tell_each_other_who_looks_at_what() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let mo = house.moderator().await;
    let ina = house.moderator_called("ina@example.org").await;
    let queue = reads_queue(&mo).await;
    mo.presses(&queue, "I look at this one").await;
    assert!(reads_queue(&mo).await.mentions("You look at this one."));
    let seen = reads_queue(&ina).await;
    assert!(seen.mentions("mo@example.org looks at this one."), "{}", seen.text());
    let said = "They rang us: it moves to Monday.";
    let empty = mo.fills_and_presses(&queue, "Leave this note", &[("remark", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        mo.fills_and_presses(&queue, "Leave this note", &[("remark", said)]).await;
    }
    assert_eq!(reads_queue(&ina).await.text().matches(said).count(), 1);
    let queue = reads_queue(&mo).await;
    mo.presses(&queue, "Leave it to the others").await;
    assert!(!reads_queue(&ina).await.mentions("looks at this one."));
    let queue = reads_queue(&ina).await;
    ina.presses(&queue, "I look at this one").await;
    house.waits(25 * 60 * 60).await;
    assert!(
        !reads_queue(&mo).await.mentions("ina@example.org looks"),
        "nobody blocks it for longer than a day"
    );
    let page = house.visitor().reads(&manage(&house)).await;
    assert!(!page.mentions("it moves to Monday"), "what they tell each other is for them alone");
}

#[tokio::test]
async fn five_hundred_reports_of_one_listing_bury_nothing() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for number in 0..60 {
        flags(&house, &format!("Report number {number}.")).await;
    }
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    assert_eq!(queue.text().matches("Report number").count(), 20);
    assert!(queue.mentions("40 more reports came."), "{}", queue.text());
    moderator.presses(&queue, "Nothing wrong here").await;
    assert!(!reads_queue(&moderator).await.mentions("more reports came"));
    undoes(&moderator).await;
    assert!(reads_queue(&moderator).await.mentions("40 more reports came."));
}

#[tokio::test]
async fn the_log_turns_page_by_page_and_names_nobody_but_moderators() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let moderator = house.moderator().await;
    for number in 0..30 {
        flags(&house, &format!("Report {number}.")).await;
        let queue = reads_queue(&moderator).await;
        moderator.presses(&queue, "Nothing wrong here").await;
        undoes(&moderator).await;
        let queue = reads_queue(&moderator).await;
        moderator.presses(&queue, "Nothing wrong here").await;
    }
    let first = moderator.reads("/moderate/log").await;
    let next = first.text().split("rel=\"next\"").nth(1).map(str::to_owned).expect("it goes on");
    let href = next.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("somewhere");
    let second = moderator.reads(href).await;
    let lines = |page: &Page| forms::on(&page.text()).len() + page.text().matches("Taken back by").count();
    assert!(lines(&first) >= 50 && second.mentions("Approved by mo@example.org"), "{}", second.text());
    for page in [&first, &second] {
        assert!(!page.mentions("ana@example.org") && !page.mentions("Report 1."));
    }
}

#[tokio::test]
async fn the_log_tells_of_groups_places_and_names_too_each_in_its_turn() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let ana = house.signs_in("ana@example.org").await;
    ana.posts("/me/groups/new", &[("name", "Hope Street Union")]).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope St Union")])).await;
    let ben = house.signs_in("ben@example.org").await;
    let claim = [("name", "Hope Street Union"), ("claim", "I run it, ask Ben Miller.")];
    ben.posts("/me/groups/new", &claim).await;
    let moderator = house.moderator().await;
    let mut done = Vec::new();
    for (page, button, reason, said) in [
        (
            "/moderate/claims",
            "Say no with this reason",
            "Ana wrote to us.",
            "Name not given to whoever asked",
        ),
        ("/moderate/groups", "Trust it", "", "Group trusted by mo@example.org"),
        ("/moderate/groups", "Trust it no longer, for this reason", "Too much.", "Group trusted no longer"),
        (
            "/moderate/groups",
            "Withdraw it with this reason",
            "They charge.",
            "Agreement to the principles withdrawn",
        ),
        (
            "/moderate/merges?what=group&from=hope-st-union&into=hope-street-union",
            "Merge",
            "",
            "Group merged into hope-street-union",
        ),
    ] {
        house.waits(60).await;
        let page = moderator.reads(page).await;
        moderator.fills_and_presses(&page, button, &[("reason", reason)]).await;
        done.push(said);
    }
    let log = moderator.reads("/moderate/log").await;
    let text = log.words();
    let places: Vec<Option<usize>> = done.iter().rev().map(|said| text.find(said)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {text}");
    assert!(log.mentions("Reason: Too much.") && log.mentions("Approved by mo@example.org"));
    assert!(!log.mentions("ana@example.org") && !log.mentions("Ben Miller"), "{}", log.text());
    assert!(moderator.reads("/moderate").await.mentions("Group merged into hope-street-union"));
    // The newest is taken back with its button, and the log says so.
    let undone = moderator.presses(&log, "Undo").await;
    assert_eq!(undone.header("location"), "/moderate/merges?done=undone");
    assert!(moderator.reads("/moderate/log").await.mentions("Taken back on"));
    // Each page goes on where the last one ended, whatever its lines are about.
    for number in 0..30 {
        for _ in 0..2 {
            flags(&house, &format!("Report {number}.")).await;
            let queue = reads_queue(&moderator).await;
            moderator.presses(&queue, "Nothing wrong here").await;
        }
    }
    let first = moderator.reads("/moderate/log").await;
    let next = first.text().split("rel=\"next\"").nth(1).map(str::to_owned).expect("it goes on");
    let href = next.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("somewhere");
    let second = moderator.reads(href).await;
    let lines = |page: &Page| page.text().matches("mo@example.org on").count();
    assert_eq!((lines(&first), lines(&second)), (50, 60 + done.len() + 2 - 50));
    house.delivers().await;
}

/// Somebody's listing that waits.
async fn adds(house: &House, title: &str, email: &str, others: &[(&str, &str)]) {
    let named = [("title", title), ("email", email)];
    let fields = but(&but(EVENING, &named), others);
    let confirmed = house.adds_and_confirms(&fields).await;
    assert!(confirmed.status.is_success(), "{}", confirmed.text());
}

/// The titles of what stands between two headings of the queue.
fn forms_to_approve(page: &Page) -> Vec<String> {
    let text = page.text();
    let approving = forms::on(&text).into_iter().filter(|form| form.button == "Approve");
    approving
        .filter_map(|form| form.fields.into_iter().find(|(name, _)| name == "slug"))
        .map(|(_, slug)| slug)
        .collect()
}

#[tokio::test]
async fn the_queue_says_why_each_waits_and_leads_there() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds_and_confirms(&but(EVENING, &[("summary", "The same again.")])).await;
    adds(&house, "Buy pills", "spam@example.org", &[]).await;
    flags(&house, "Closed since May.").await;
    let queue = reads_queue(&house.moderator().await).await;
    let text = queue.words();
    for (link, count, heading) in [
        ("#reported", "One reported", "Reported by visitors"),
        ("#twin", "One like another", "Like one that is here"),
        ("#new_address", "One from a new address", "From new addresses"),
    ] {
        assert!(text.contains(&format!("<a href=\"{link}\">{count}</a>")), "{link}: {text}");
        assert!(text.contains(&format!("id=\"{}\"", &link[1..])) && text.contains(heading), "{heading}");
    }
    assert_eq!(forms_to_approve(&queue), ["tea-and-talk-2", "buy-pills"]);
}

#[tokio::test]
async fn all_that_waits_can_be_approved_from_one_page_and_then_page_by_page() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    crowd::waits_like(&house, "tea-and-talk", 259, 259).await;
    let moderator = house.moderator().await;
    let first = reads_queue(&moderator).await;
    assert!(first.mentions("260 from new addresses"));
    let mut found = forms_to_approve(&first);
    assert_eq!(found.len(), 250);
    let next = first.text().split("rel=\"next\"").nth(1).map(str::to_owned).expect("a next page");
    let href =
        next.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
    let second = moderator.reads(&href).await;
    found.extend(forms_to_approve(&second));
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 260, "each is there once");
    // One of the short lines is approved as well as a card is, and a reason that was forgotten is asked for at its card.
    let last = forms_to_approve(&first).pop().expect("the last line");
    moderator.posts("/moderate/approvals", &[("slug", &last)]).await;
    assert_eq!(house.visitor().reads(&format!("/events/{last}")).await.status, StatusCode::OK);
    let line = forms_to_approve(&first)[100].clone();
    let asked = moderator.posts("/moderate/rejections", &[("slug", &line), ("reason", " ")]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.mentions(&format!("id=\"waits-{line}\"")), "the card stands there whole");
    house.delivers().await;
}

#[tokio::test]
async fn a_sweep_hits_exactly_what_was_shown() {
    let house = House::empty().await;
    for number in 0..4 {
        let (title, email) = (format!("Offer {number}"), format!("spam{number}@example.org"));
        let others = [("description", "Cheap PILLS at https://www.shop.example/x")];
        adds(&house, &title, &email, &others).await;
    }
    let real = [("description", "We talk about pills and other cheap things.")];
    adds(&house, "Pill talk", "rea@example.org", &real).await;
    adds(&house, "Workshop", "wes@example.org", &[("description", "See https://workshop.example")]).await;

    let moderator = house.moderator().await;
    let by_link = moderator.reads("/moderate/sweep?by=link&what=shop.example").await;
    assert!(by_link.mentions("4 listings would be hit") && !by_link.mentions("Workshop"));
    let by_words = moderator.reads("/moderate/sweep?by=words&what=cheap+pills").await;
    assert!(by_words.mentions("5 listings would be hit") && by_words.mentions("from 5 email addresses"));
    assert!(!by_words.mentions("example.org"), "no address stands there: {}", by_words.text());
    for unclear in ["a", "", "%22"] {
        let page = moderator.reads(&format!("/moderate/sweep?by=words&what={unclear}")).await;
        assert!(page.mentions("Type whole words of three letters or more"), "{}", page.text());
    }
    let missing = moderator.fills_and_presses(&by_words, "Reject all but those left out", &[]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What comes meanwhile is not hit unseen; and where somebody has decided meanwhile, another look is asked for.
    adds(&house, "Late offer", "late@example.org", &[("description", "cheap pills")]).await;
    moderator.posts("/moderate/rejections", &[("slug", "offer-0"), ("reason", "This is a shop.")]).await;
    let what = [("leave", "pill-talk"), ("reason", "This is a shop.")];
    let changed = moderator.fills_and_presses(&by_words, "Reject all but those left out", &what).await;
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert!(changed.mentions("Late offer") && changed.mentions("This is a shop."), "{}", changed.text());
    assert!(changed.text().contains("value=\"pill-talk\" checked"), "what was left out stays left out");
    let done = moderator.fills_and_presses(&changed, "Reject all but those left out", &what).await;
    let queue = moderator.reads(done.header("location")).await;
    assert!(queue.mentions("4 listings were not taken."), "{}", queue.text());
    assert_eq!(forms_to_approve(&queue), ["pill-talk", "workshop"]);
    // One act, one line of the log, and nobody learns of it for five minutes.
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("4 listings") && log.text().matches("Not taken by").count() == 2);
    house.delivers().await;
    assert_eq!(house.newest_letter("spam1@example.org").subject, "We have your listing");
    let again = moderator.fills_and_presses(&changed, "Reject all but those left out", &what).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "twice is once");
    let undone = moderator.presses(&queue, "Undo").await;
    let queue = moderator.reads(undone.header("location")).await;
    assert!(queue.mentions("4 listings wait again."), "{}", queue.text());
    assert_eq!(forms_to_approve(&queue).len(), 6);
    house.waits(10 * 60).await;
    assert_eq!(house.newest_letter("spam1@example.org").subject, "We have your listing", "nor later");
}

#[tokio::test]
async fn each_address_gets_one_letter_of_a_sweep_and_one_when_it_does_not_hold() {
    let house = House::empty().await;
    for number in 0..3 {
        adds(&house, &format!("Offer {number}"), "spam@example.org", &[]).await;
    }
    let moderator = house.moderator().await;
    let queue = reads_queue(&moderator).await;
    let link = "/moderate/sweep?by=address&what=offer-1";
    assert!(queue.text().contains(&link.replace('&', "&amp;")), "{}", queue.text());
    let page = moderator.reads(link).await;
    assert!(page.mentions("3 listings would be hit") && page.mentions("from one email address"));
    let before = house.mailbox("spam@example.org").len();
    moderator.fills_and_presses(&page, "Reject all but those left out", &[("reason", "A shop.")]).await;
    house.waits(6 * 60).await;
    let letters = house.mailbox("spam@example.org");
    assert_eq!(letters.len(), before + 1);
    let letter = letters.last().expect("it came");
    assert!(
        letter.plain.contains("3 listings of yours") && letter.plain.contains("> A shop."),
        "{}",
        letter.plain
    );
    let page = house.visitor().reads(&link_in(letter, "/manage/")).await;
    assert!(page.has_button("Ask again"));
    undoes(&moderator).await;
    house.delivers().await;
    assert_eq!(house.newest_letter("spam@example.org").subject, "We look at your listings once more");
    assert_eq!(house.mailbox("spam@example.org").len(), before + 2);
    assert!(waits(&house).await);
}

#[tokio::test]
async fn a_sweep_turns_its_pages_and_loses_nothing_that_was_left_out() {
    let house = House::empty().await;
    adds(&house, "A first one", "one@example.org", &[]).await;
    crowd::waits_like(&house, "a-first-one", 1_500, 10).await;
    house.waits(60 * 60).await;
    let moderator = house.moderator().await;
    let first = moderator.reads("/moderate/sweep?by=words&what=offer").await;
    assert!(first.mentions("1500 listings would be hit") || first.mentions("1,500 listings would be hit"));
    let titles = |page: &Page| page.text().matches("name=\"leave\" value=\"offer-").count();
    assert_eq!(titles(&first), 1_000);
    assert!(first.mentions("500 more would be hit"), "{}", first.text());
    let place = |page: &Page, label: &str| {
        let text = page.text();
        let before = text.split(label).next().unwrap_or_default().to_owned();
        let button = before.rsplit_once("name=\"turn\" value=\"").map(|(_, rest)| rest.to_owned());
        button.and_then(|rest| rest.split('"').next().map(str::to_owned)).expect("a button to turn with")
    };
    // More come while the pages are turned: they stand behind what was seen, and are not hit.
    adds(&house, "Late offer", "late@example.org", &[]).await;
    let turn = place(&first, "Show those that follow");
    let what = [("turn", turn.as_str()), ("leave", "offer-7"), ("reason", "A shop, it se")];
    let second = moderator.fills_and_presses(&first, "Reject all but those left out", &what).await;
    assert_eq!(second.status, StatusCode::OK);
    assert!(second.mentions("A shop, it se") && !second.mentions("Late offer"), "nothing typed is lost");
    assert_eq!(second.text().matches("type=\"checkbox\" name=\"leave\"").count(), 500);
    assert!(second.text().contains("type=\"hidden\" name=\"leave\" value=\"offer-7\""));
    let turn = place(&second, "Show those before");
    let what = [("turn", turn.as_str()), ("leave", "offer-1200"), ("reason", "A shop.")];
    let form = forms::on(&second.text()).into_iter().find(|form| form.action.ends_with("/sweeps"));
    let form = form.expect("the form is there");
    let mut all = form.typed();
    all.retain(|(name, _)| *name != "reason");
    all.extend_from_slice(&what);
    let back = moderator.posts(&form.action, &all).await;
    assert!(back.text().contains("value=\"offer-7\" checked"), "what was left out stays left out");
    let form = forms::on(&back.text()).into_iter().find(|form| form.action.ends_with("/sweeps"));
    let form = form.expect("the form is there");
    let done = moderator.posts(&form.action, &form.typed()).await;
    let queue = moderator.reads(done.header("location")).await;
    let all = ["1498 listings were not taken", "1,498 listings were not taken"];
    assert!(all.iter().any(|said| queue.mentions(said)), "{}", done.header("location"));
    assert_eq!(forms_to_approve(&queue), ["a-first-one", "offer-7", "offer-1200", "late-offer"]);
    house.waits(10 * 60).await;
}

#[tokio::test]
async fn a_sweep_can_also_let_everybody_see_what_waits() {
    let house = House::empty().await;
    for number in 0..3 {
        adds(&house, &format!("Soup {number}"), "cook@example.org", &[]).await;
    }
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/sweep?by=words&what=soup").await;
    let what = [("leave", "soup-1"), ("fate", "released")];
    let done = moderator.fills_and_presses(&page, "Reject all but those left out", &what).await;
    let queue = moderator.reads(done.header("location")).await;
    assert!(queue.mentions("2 listings are public now"), "{}", queue.text());
    assert_eq!(forms_to_approve(&queue), ["soup-1"]);
    let on = house.visitor().reads("/events").await;
    assert!(on.mentions("Soup 0") && on.mentions("Soup 2") && !on.mentions("Soup 1"));
    house.delivers().await;
    let told = subjects(&house, "cook@example.org");
    assert_eq!(told.iter().filter(|subject| *subject == "Your listing is public").count(), 2);
    // Nobody is trusted by a glance at many; and it is one act, which is taken back as one.
    let next =
        house.adds_and_confirms(&but(EVENING, &[("title", "Stew"), ("email", "cook@example.org")])).await;
    assert!(!next.mentions("It is public"), "{}", next.text());
    assert!(undoes(&moderator).await.mentions("2 listings wait again."));
    assert!(!house.visitor().reads("/events").await.mentions("Soup"));
    house.delivers().await;
}

#[tokio::test]
async fn letters_about_a_sweep_say_only_what_is_still_so() {
    let house = House::empty().await;
    for (title, email) in [("Offer 0", "one@example.org"), ("Offer 1", "two@example.org")] {
        adds(&house, title, email, &[]).await;
    }
    let moderator = house.moderator().await;
    let sweeps = async || {
        let page = moderator.reads("/moderate/sweep?by=words&what=offer").await;
        moderator.fills_and_presses(&page, "Reject all but those left out", &[("reason", "A shop.")]).await;
    };
    let manage = link_in(&house.mailbox("one@example.org")[0], "/manage/");
    sweeps().await;
    // One of them is changed before its letter goes, so that it waits once more: there is nothing to tell.
    let form = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("summary", "We sell nothing.")]).await;
    house.waits(6 * 60).await;
    assert_eq!(house.newest_letter("one@example.org").subject, "We have your listing");
    assert_eq!(house.newest_letter("two@example.org").subject, "About your listing");
    // It is taken back and decided the same again at once: nobody is told that it waits.
    undoes(&moderator).await;
    sweeps().await;
    house.waits(6 * 60).await;
    let told = subjects(&house, "two@example.org");
    assert!(!told.contains(&"We look at your listing once more".to_owned()), "{told:?}");
    assert_eq!(told.iter().filter(|subject| *subject == "About your listing").count(), 2);
}

#[tokio::test]
async fn a_raid_that_goes_on_does_not_hinder_its_sweeping() {
    let house = House::empty().await;
    for number in 0..2 {
        let (title, email) = (format!("Offer {number}"), format!("spam{number}@example.org"));
        adds(&house, &title, &email, &[("description", "cheap pills")]).await;
    }
    let moderator = house.moderator().await;
    let seen = moderator.reads("/moderate/sweep?by=words&what=cheap+pills").await;
    adds(&house, "Offer 2", "spam2@example.org", &[("description", "cheap pills")]).await;
    let what = [("reason", "This is a shop.")];
    let done = moderator.fills_and_presses(&seen, "Reject all but those left out", &what).await;
    let queue = moderator.reads(done.header("location")).await;
    assert!(queue.mentions("2 listings were not taken."), "{}", queue.text());
    assert_eq!(forms_to_approve(&queue), ["offer-2"], "what nobody has seen waits");
    house.waits(10 * 60).await;
}

#[expect(clippy::disallowed_methods, reason = "how long it took is told, and nothing hangs on it")]
#[tokio::test]
async fn ten_thousand_listings_wait_and_five_thousand_are_swept_while_pages_are_answered() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    adds(&house, "A first one", "one@example.org", &[]).await;
    crowd::waits_like(&house, "a-first-one", 10_000, 4_000).await;
    let moderator = house.moderator().await;
    // Warm once: what is measured is the queue, not the start of the house.
    reads_queue(&moderator).await;
    let began = std::time::Instant::now();
    let queue = reads_queue(&moderator).await;
    println!("the queue with 10,000: {:?}, {} bytes", began.elapsed(), queue.body.len());
    assert!(queue.mentions("10,001 from new addresses") || queue.mentions("10001 from new addresses"));

    // Half of them hold a word that the others do not.
    let page = moderator.reads("/moderate/sweep?by=words&what=first").await;
    assert!(page.mentions("One listing would be hit"), "{}", page.text());
    let began = std::time::Instant::now();
    let page = moderator.reads("/moderate/sweep?by=words&what=offer").await;
    println!("looking through 10,000: {:?}", began.elapsed());
    let sweeping = async {
        let began = std::time::Instant::now();
        let what = [("reason", "A shop.")];
        let done = moderator.fills_and_presses(&page, "Reject all but those left out", &what).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        began.elapsed()
    };
    let visiting = async {
        let mut slowest = std::time::Duration::ZERO;
        for _ in 0..20 {
            let began = std::time::Instant::now();
            assert_eq!(house.visitor().reads("/events").await.status, StatusCode::OK);
            slowest = slowest.max(began.elapsed());
            tokio::task::yield_now().await;
        }
        slowest
    };
    let (swept, slowest) = tokio::join!(sweeping, visiting);
    println!("10,000 rejected in {swept:?}; the slowest page meanwhile {slowest:?}");
    assert_eq!(forms_to_approve(&reads_queue(&moderator).await), ["a-first-one"]);
    let began = std::time::Instant::now();
    assert!(undoes(&moderator).await.mentions("listings wait again"));
    println!("taken back in {:?}", began.elapsed());
    assert_eq!(forms_to_approve(&reads_queue(&moderator).await).len(), 250);
    house.waits(10 * 60).await;
}
