//! A raid: two hundred listings in five minutes, with five real ones among them. Nothing of it is ever public, and one tired
//! person deals with it in a few clicks.

use std::{cell::Cell, collections::VecDeque};

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, but},
    forms,
    house::{House, Page, Visitor, link_in},
};

/// What a visitor who is known by a network does to add a listing; gives the answer.
async fn adds_from(house: &House, network: [u8; 4], fields: &[(&str, &str)], opened: i64) -> Page {
    let key = opens_form(house, network).await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(opened));
    sends_form(house, network, &key, fields).await
}

/// The key of a form that is opened now.
async fn opens_form(house: &House, network: [u8; 4]) -> String {
    let form = house.visitor_from(network).reads("/add").await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    form.hidden("form_key")
}

async fn sends_form(house: &House, network: [u8; 4], key: &str, fields: &[(&str, &str)]) -> Page {
    let mut all = vec![("form_key", key)];
    all.extend_from_slice(fields);
    house.visitor_from(network).posts("/add", &all).await
}

async fn confirms(house: &House, email: &str) {
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(email), "/confirm/")).await;
    let confirmed = house.visitor().presses(&page, "Confirm").await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.text());
}

/// Nothing of the raid stands anywhere that everybody sees.
async fn nothing_is_public(house: &House) {
    for path in ["/", "/whats-on", "/events", "/events.ics", "/events.json", "/events.atom", "/sitemap/1.xml"]
    {
        let page = house.visitor().reads(path).await;
        assert!(!page.mentions("Cheap pills"), "{path}");
    }
    let api = house.visitor().reads("/api/v1/listings").await;
    assert!(!api.mentions("Cheap pills"));
    assert_eq!(house.visitor().reads("/events/cheap-pills-0").await.status, StatusCode::NOT_FOUND);
}

/// A moderator whose clicks are counted.
struct Clicking<'h> {
    moderator: Visitor<'h>,
    clicks: Cell<u32>,
}

impl Clicking<'_> {
    async fn goes(&self, path: &str) -> Page {
        self.clicks.set(self.clicks.get() + 1);
        self.moderator.reads(path).await
    }

    async fn presses(&self, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
        self.clicks.set(self.clicks.get() + 1);
        let answer = self.moderator.fills_and_presses(page, button, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{button}: {}", answer.text());
        // Browsers go where an answer leads by themselves.
        self.moderator.reads(answer.header("location")).await
    }

    async fn approves(&self, page: &Page, slug: &str) -> Page {
        self.clicks.set(self.clicks.get() + 1);
        let text = page.text();
        let form = forms::on(&text)
            .into_iter()
            .find(|form| form.button == "Approve" && form.typed().contains(&("slug", slug)))
            .unwrap_or_else(|| panic!("{slug} cannot be approved on {text}"));
        let answer = self.moderator.posts(&form.action, &form.typed()).await;
        self.moderator.reads(answer.header("location")).await
    }
}

#[tokio::test]
async fn a_raid_is_dealt_with_in_a_few_clicks_and_nothing_of_it_is_ever_public() {
    let house = House::with_settings(&[("rate_posts", "30")]).await;
    let began = house.desk.clock.now();
    let spam = |number: usize| (format!("Cheap pills {number}"), format!("spam{number}@example.org"));
    let network_of = |number: usize| [198, 51, u8::try_from(number % 20).expect("twenty networks"), 7];
    let (mut taken, mut refused, mut real) = (Vec::new(), 0, 0);
    // They open their forms ahead, so that each is old enough when its turn comes.
    let mut opened = VecDeque::new();
    for number in 0..203_usize {
        opened.push_back(opens_form(&house, network_of(number)).await);
        house.desk.clock.pass(jiff::SignedDuration::from_secs(1 + i64::from(number % 2 == 0)));
        let Some(number) = number.checked_sub(3) else { continue };
        let key = opened.pop_front().expect("opened a while ago");
        let (title, email) = spam(number);
        let network = network_of(number);
        let fields = [
            ("title", title.as_str()),
            ("email", email.as_str()),
            ("description", "Order at https://pills.example now"),
        ];
        let answer = sends_form(&house, network, &key, &but(EVENING, &fields)).await;
        match answer.status {
            StatusCode::SEE_OTHER => {
                confirms(&house, &email).await;
                taken.push(number);
            }
            StatusCode::UNPROCESSABLE_ENTITY => {
                assert!(answer.mentions("Very many listings come in at once just now"), "{}", answer.text());
                assert!(answer.mentions(&title), "everything typed is kept");
                refused += 1;
            }
            other => panic!("{other}: {}", answer.text()),
        }
        // Meanwhile five people type, who take a minute for it.
        if number % 40 == 20 {
            let (title, email) = (format!("Real tea {real}"), format!("real{real}@example.org"));
            let network = [203, 0, u8::try_from(real).expect("five"), 9];
            let now = house.desk.clock.now().0;
            let fields = but(EVENING, &[("title", title.as_str()), ("email", email.as_str())]);
            let answer = adds_from(&house, network, &fields, 61).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
            confirms(&house, &email).await;
            // They typed while the others went on: their minute is not added to the five.
            house.desk.clock.pass(jiff::SignedDuration::from_secs(now - house.desk.clock.now().0));
            real += 1;
        }
        if number % 50 == 0 {
            nothing_is_public(&house).await;
        }
    }
    let lasted = house.desk.clock.now().0 - began.0;
    println!("{} of 200 were taken, {refused} refused, in {lasted} s", taken.len());
    assert_eq!((taken.len() + refused, real), (200, 5));
    assert!(lasted <= 305, "five minutes: {lasted}");
    assert_eq!(refused, 0, "what a moderator can deal with slows nobody");
    nothing_is_public(&house).await;
    // The minute that the last of the five took to type is over for everybody now.
    house.desk.clock.pass(jiff::SignedDuration::from_secs(61));

    let by = Clicking { moderator: house.moderator().await, clicks: Cell::new(3) };
    let queue = by.goes("/moderate").await;
    let approvable = forms::on(&queue.text()).into_iter().filter(|form| form.button == "Approve").count();
    assert_eq!(approvable, taken.len() + 5, "all of it is on the first page");
    let preview = by.goes("/moderate/sweep?by=link&what=pills.example").await;
    assert!(preview.mentions(&format!("{} listings would be hit", taken.len())), "{}", preview.text());
    assert!(!preview.mentions("Real tea"));
    let reason = [("reason", "We list meetings, not shops.")];
    let mut queue = by.presses(&preview, "Reject all but those left out", &reason).await;
    nothing_is_public(&house).await;
    for number in 0..5 {
        queue = by.approves(&queue, &format!("real-tea-{number}")).await;
    }
    assert!(queue.mentions("Nothing waits"), "{}", queue.text());
    // The last one was a slip: it waits again, and nobody was told.
    let queue = by.presses(&queue, "Undo", &[]).await;
    assert!(queue.mentions("“Real tea 4” waits again."), "{}", queue.text());
    println!("{} clicks of the moderator, signing in among them", by.clicks.get());
    assert!(by.clicks.get() <= 15);

    house.delivers().await;
    for number in 0..4 {
        let letter = house.newest_letter(&format!("real{number}@example.org"));
        assert_eq!(letter.subject, "Your listing is public");
        assert!(house.visitor().reads("/events").await.mentions(&format!("Real tea {number}")));
    }
    assert_eq!(house.newest_letter("real4@example.org").subject, "We have your listing");
    assert!(!house.visitor().reads("/events").await.mentions("Real tea 4"));
    house.waits(10 * 60).await;
    let letters = house.mailbox("spam0@example.org");
    assert!(letters.last().is_some_and(|letter| letter.plain.contains("We list meetings, not shops.")));
    nothing_is_public(&house).await;
}

#[tokio::test]
async fn a_library_is_one_network_and_nobody_in_it_is_shut_out() {
    let house = House::with_settings(&[("rate_posts", "30")]).await;
    let library = [192, 0, 2, 44];
    for number in 0..30 {
        let (title, email) = (format!("Evening {number}"), format!("reader{number}@example.org"));
        let fields = but(EVENING, &[("title", title.as_str()), ("email", email.as_str())]);
        let answer = adds_from(&house, library, &fields, 5).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{number}: {}", answer.text());
    }
    let late = house.visitor_from(library).posts("/resend", &[("email", "reader1@example.org")]).await;
    assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS, "a flood is slowed");
    // Whoever signed in is counted for themselves.
    let moderator = house.moderator().await.from_network(library);
    let answer = moderator.posts("/moderate/approvals", &[("slug", "nothing")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    house.delivers().await;
}

#[tokio::test]
async fn five_hundred_reports_from_one_network_are_one() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let form = house.visitor().reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    for number in 0..500 {
        let note = format!("Report number {number}.");
        let visitor = house.visitor_from([198, 51, 100, u8::try_from(number % 250).expect("small")]);
        let key = form.hidden("form_key");
        let what = [("form_key", key.as_str()), ("reason", "over"), ("note", note.as_str())];
        let sent = visitor.posts("/flag/tea-and-talk", &what).await;
        assert_eq!(sent.status, StatusCode::OK, "each is thanked");
    }
    let queue = house.moderator().await.reads("/moderate").await;
    assert_eq!(queue.text().matches("Report number").count(), 1);
    assert!(!queue.mentions("more reports came"));
    assert!(house.visitor().reads("/events").await.mentions("Tea and talk"), "nothing is hidden by it");
}

#[tokio::test]
async fn whom_moderators_trust_hides_first_and_a_moderator_looks_after() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Other tea"), ("email", "ben@example.org")])).await;
    let ben = house.signs_in("ben@example.org").await;
    let form = ben.reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    ben.fills_and_presses(&form, "Send it", &[("reason", "unsafe"), ("note", "The stairs broke.")]).await;
    house.delivers().await;
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::NOT_FOUND);
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("Someone whom we trust"), "{}", letter.plain);
    assert!(!letter.plain.contains("stairs") && !letter.plain.contains("ben@example.org"));
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("The stairs broke.") && !queue.mentions("ben@example.org"), "{}", queue.text());
    // The log says what did it, and nothing of whoever reported it.
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("Hidden by a report of somebody trusted"), "{}", log.text());
    assert!(log.mentions("It is not safe to go there"), "{}", log.text());
    assert!(!log.mentions("stairs") && !log.mentions("ben@example.org"));
    moderator.presses(&queue, "Show it again").await;
    house.delivers().await;
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_letter_about_what_was_hidden_tells_why_this_time() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Other tea"), ("email", "ben@example.org")])).await;
    let moderator = house.moderator().await;
    // A moderator hid it once, for another reason.
    moderator
        .posts("/moderate/hidings", &[("slug", "tea-and-talk"), ("reason", "Your door code stands there.")])
        .await;
    house.delivers().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Show it again").await;
    house.delivers().await;

    let ben = house.signs_in("ben@example.org").await;
    let form = ben.reads("/flag/tea-and-talk").await;
    house.waits(10).await;
    ben.fills_and_presses(&form, "Send it", &[("reason", "over")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(!letter.plain.contains("door code"), "{}", letter.plain);
    assert!(letter.plain.contains("> It does not take place any more"), "{}", letter.plain);
    // Taken back in the log it is seen again, and the report stays open.
    let log = moderator.reads("/moderate/log").await;
    moderator.presses(&log, "Undo").await;
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::OK);
    assert!(moderator.reads("/moderate").await.mentions("It does not take place any more"));
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We look at your listing once more");
}

#[tokio::test]
async fn in_a_raid_a_form_brings_work_or_a_minute_and_a_network_has_its_measure() {
    let house = House::with_settings(&[("rate_posts", "1000")]).await;
    let spam = async |number: u8, network: [u8; 4], opened: i64, work: &str| {
        let (title, email) = (format!("Offer {number}"), format!("offer{number}@example.org"));
        let others = [("title", title.as_str()), ("email", email.as_str()), ("work", work)];
        adds_from(&house, network, &but(EVENING, &others), opened).await
    };
    let calm = house.visitor().reads("/add").await;
    assert!(
        !calm.text().contains("data-work") && !calm.text().contains("work."),
        "nothing of it in calm times"
    );
    let mut opened = Vec::new();
    for number in 0..251_u8 {
        opened.push((number, opens_form(&house, [198, 51, number, 1]).await));
    }
    house.waits(4).await;
    for (number, key) in opened {
        let (title, email) = (format!("First {number}"), format!("first{number}@example.org"));
        let fields = but(EVENING, &[("title", title.as_str()), ("email", email.as_str())]);
        let sent = sends_form(&house, [198, 51, number, 1], &key, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{number}: {}", sent.text());
    }
    let form = house.visitor().reads("/add").await;
    assert!(form.text().contains("data-work=\"13\""), "{}", form.text());
    let hasty = spam(70, [203, 0, 113, 1], 4, "12345").await;
    assert!(hasty.mentions("wait 56 seconds and press the button again"), "{}", hasty.text());
    // The same form again, a minute later: everything is still there.
    house.waits(56).await;
    let page = house.visitor_from([203, 0, 113, 1]).posts("/add", &forms_again(&hasty)).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    // Or the work, at once.
    let visitor = house.visitor_from([203, 0, 113, 1]);
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(4).await;
    let work =
        (0..).map(|number: u64| number.to_string()).find(|work| is_done(&key, work)).expect("some number");
    let others = [("title", "Worked"), ("email", "worker@example.org"), ("work", &work), ("form_key", &key)];
    let answer = visitor.posts("/add", &but(EVENING, &others)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    // From one network a few are taken in an hour, however patient they are.
    for number in 80..83 {
        assert_eq!(spam(number, [203, 0, 113, number], 61, "").await.status, StatusCode::SEE_OTHER);
    }
    let many = spam(99, [203, 0, 113, 99], 61, "").await;
    assert!(many.mentions("several came from your network"), "{}", many.text());
    house.delivers().await;
    // Ten minutes of calm end it.
    house.waits(11 * 60).await;
    assert_eq!(spam(98, [203, 0, 113, 99], 4, "").await.status, StatusCode::SEE_OTHER);
    house.delivers().await;
}

/// The form of a page as a browser sends it once more.
fn forms_again(page: &Page) -> Vec<(&'static str, &'static str)> {
    let form =
        forms::on(&page.text()).into_iter().find(|form| form.action == "/add").expect("the form is there");
    let leaked = form.fields.into_iter().map(|(name, value)| {
        let (name, value): (&'static str, &'static str) = (name.leak(), value.leak());
        (name, value)
    });
    leaked.collect()
}

fn is_done(key: &str, work: &str) -> bool {
    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(format!("{key}:{work}"));
    digest[0] == 0 && digest[1] < 8
}
