//! Calendars of others come in: by a file, by an address that is kept in step, by the command line; with edits and
//! deletions honoured, with what people changed by hand left alone, and never from a private network.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
};
use server::imports;
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, Typed, but},
    house::{House, Page, link_in},
};
use tokio::{net::TcpListener, sync::Notify};

/// An event of a calendar, as its program writes it.
#[derive(Clone)]
struct Event {
    uid: String,
    lines: Vec<String>,
}

/// An event with a name, on a day of December 2026 at six in London.
fn event(uid: &str, title: &str, day: u8) -> Event {
    Event {
        uid: uid.to_owned(),
        lines: vec![
            format!("SUMMARY:{title}"),
            format!("DTSTART;TZID=Europe/London:202612{day:02}T180000"),
            format!("DTEND;TZID=Europe/London:202612{day:02}T200000"),
            "LOCATION:Elm House\\, 3 Park Row\\, Leeds".to_owned(),
        ],
    }
}

impl Event {
    fn says(mut self, line: &str) -> Event {
        let name = line.split([':', ';']).next().unwrap_or_default();
        self.lines.retain(|known| known.split([':', ';']).next() != Some(name));
        self.lines.push(line.to_owned());
        self
    }
}

fn calendar(events: &[Event]) -> String {
    let mut lines =
        vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Union//Cal//EN".to_owned()];
    for event in events {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{}", event.uid));
        lines.push("DTSTAMP:20261101T120000Z".to_owned());
        lines.extend(event.lines.iter().cloned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.join("\r\n") + "\r\n"
}

/// A web server of somebody else, on this machine: what it serves can be changed, and it notes what it was asked.
#[derive(Clone)]
struct Elsewhere {
    address: String,
    says: Arc<Mutex<Says>>,
}

#[derive(Default)]
struct Says {
    status: u16,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    etag: String,
    asked: Vec<(Uri, HeaderMap)>,
    /// It answers only once this is open.
    gate: Option<Arc<Notify>>,
    /// It opens this when it is asked.
    opens: Option<Arc<Notify>>,
}

impl Elsewhere {
    async fn begins(body: String) -> Elsewhere {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("some port is free");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let says = Says { status: 200, body: body.into(), etag: "\"1\"".to_owned(), ..Says::default() };
        let elsewhere = Elsewhere { address, says: Arc::new(Mutex::new(says)) };
        let router = Router::new().fallback(Self::answers).with_state(elsewhere.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        elsewhere
    }

    async fn answers(State(this): State<Elsewhere>, uri: Uri, headers: HeaderMap) -> Response<Body> {
        let (gate, opens) = {
            let says = this.says.lock().expect("nobody panicked here");
            (says.gate.clone(), says.opens.clone())
        };
        if let Some(opens) = opens {
            opens.notify_one();
        }
        if let Some(gate) = gate {
            gate.notified().await;
        }
        let mut says = this.says.lock().expect("nobody panicked here");
        says.asked.push((uri, headers.clone()));
        let mut answer = Response::builder().header("content-type", "text/calendar");
        for (name, value) in &says.headers {
            answer = answer.header(name, value);
        }
        let known =
            headers.get("if-none-match").is_some_and(|known| known.as_bytes() == says.etag.as_bytes());
        if says.status == 200 && known {
            return answer.status(304).body(Body::empty()).expect("an answer");
        }
        if says.status == 200 {
            answer = answer.header("etag", &says.etag);
        }
        answer.status(says.status).body(Body::from(says.body.clone())).expect("an answer")
    }

    /// From now on it serves something else.
    fn serves(&self, body: impl Into<Vec<u8>>) {
        let mut says = self.says.lock().expect("nobody panicked here");
        says.status = 200;
        says.body = body.into();
        says.etag = format!("\"{}\"", says.asked.len() + 2);
    }

    fn answers_with(&self, status: u16, headers: &[(&str, &str)]) {
        let mut says = self.says.lock().expect("nobody panicked here");
        says.status = status;
        says.headers =
            headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    }

    fn asked(&self) -> Vec<(Uri, HeaderMap)> {
        self.says.lock().expect("nobody panicked here").asked.clone()
    }

    fn calendar(&self) -> String {
        format!("{}/union.ics", self.address)
    }
}

/// A house that may ask this machine for calendars, and nobody else of a private network.
async fn at_home() -> House {
    House::with_settings(&[("import_private", "127.0.0.1/32")]).await
}

/// The private page of a listing that its organiser has published; its path.
async fn organiser(house: &House, fields: &[Typed]) -> String {
    house.publishes(fields).await;
    let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
    link_in(&house.newest_letter(email), "/manage/")
}

/// Chooses a file on the private page, and sees what would come.
async fn shows_file(house: &House, manage: &str, name: &str, text: &str) -> Page {
    let visitor = house.visitor();
    let page = visitor.reads(manage).await;
    assert!(page.mentions("Bring in your calendar"), "{}", page.text());
    visitor
        .posts_with_file(
            &format!("{manage}/import"),
            &[("mode", "once"), ("address", "")],
            Some(("calendar", name, text.as_bytes())),
        )
        .await
}

async fn brings_file(house: &House, manage: &str, name: &str, text: &str) -> Page {
    let preview = shows_file(house, manage, name, text).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.text());
    let done = house.visitor().presses(&preview, "Bring them in").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
    house.visitor().reads(done.header("location")).await
}

/// Gives an address and keeps it in step.
async fn follows(house: &House, manage: &str, address: &str) -> Page {
    let visitor = house.visitor();
    let preview =
        visitor.posts(&format!("{manage}/import"), &[("mode", "follow"), ("address", address)]).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.text());
    let done = visitor.presses(&preview, "Bring them in").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
    visitor.reads(done.header("location")).await
}

/// Six hours and a bit go by, and calendars that are due are looked at.
async fn looks_again(house: &House) {
    house.waits(6 * 60 * 60 + 1_000).await;
    imports::keep_in_step(&house.desk).await.expect("calendars are looked at");
    house.delivers().await;
}

/// What the feed says of a listing that is on the site, by its name.
async fn item(house: &House, title: &str) -> Option<serde_json::Value> {
    let feed = house.visitor().reads("/events.json").await.json();
    let items = feed["items"].as_array().expect("items").clone();
    items.into_iter().find(|item| item["title"] == title && item["_cuppa"]["status"] != "withdrawn")
}

/// The calendar entry of a listing: its UID and its SEQUENCE.
async fn entry(house: &House, title: &str) -> (String, u32) {
    let item = item(house, title).await.unwrap_or_else(|| panic!("“{title}” is not in the feed"));
    let url = item["url"].as_str().expect("an address").to_owned();
    let path = url.strip_prefix("http://127.0.0.1:3000").expect("ours").to_owned();
    let entry = house.visitor().reads(&format!("{path}.ics")).await.text().replace("\r\n ", "");
    let line = |name: &str| {
        let found = entry.lines().find_map(|line| line.strip_prefix(name));
        found.unwrap_or_else(|| panic!("no {name} in {entry}")).to_owned()
    };
    (line("UID:"), line("SEQUENCE:").parse().expect("a number"))
}

#[tokio::test]
async fn a_file_is_looked_through_first_and_then_brought_in() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let text = calendar(&[
        event("one@union", "Knitting and naloxone", 10)
            .says("DESCRIPTION:Bring *wool*\\, _tea_ is [here](x).\\nSee https://example.org/wool"),
        event("two@union", "Weekly drop-in", 2)
            .says("RRULE:FREQ=WEEKLY;COUNT=4")
            .says("CATEGORIES:peer support,tea"),
        event("old@union", "Long ago", 1)
            .says("DTSTART;TZID=Europe/London:20240110T180000")
            .says("DTEND;TZID=Europe/London:20240110T190000"),
    ]);
    let preview = shows_file(&house, &manage, "union.ics", &text).await;
    for words in [
        "2 events",
        "2 of them are still to come",
        "One more was over more than 400 days ago",
        "Knitting and naloxone",
        "Weekly drop-in",
        "union.ics",
    ] {
        assert!(preview.mentions(words), "“{words}” is missing in {}", preview.text());
    }
    assert!(item(&house, "Knitting and naloxone").await.is_none(), "looking stores nothing");

    let done = house.visitor().presses(&preview, "Bring them in").await;
    let page = house.visitor().reads(done.header("location")).await;
    for words in [
        "Your calendar is in.",
        "From the file union.ics",
        "2 events came in.",
        "Brought in once",
        "Weekly drop-in",
    ] {
        assert!(page.mentions(words), "“{words}” is missing in {}", page.text());
    }
    let came = item(&house, "Knitting and naloxone").await.expect("it is public");
    let path = came["url"].as_str().expect("an address").strip_prefix("http://127.0.0.1:3000").expect("ours");
    let shown = house.visitor().reads(path).await;
    for words in ["Elm House", "3 Park Row, Leeds", "Hope Street Union", "Bring *wool*, _tea_ is [here](x)."]
    {
        assert!(shown.mentions(words), "“{words}” is missing in {}", shown.text());
    }
    assert!(shown.text().contains("href=\"https://example.org/wool\""), "{}", shown.text());
    let drop_in = item(&house, "Weekly drop-in").await.expect("it is public");
    assert_eq!(drop_in["_cuppa"]["dates"].as_array().map(Vec::len), Some(4), "{drop_in}");
    assert_eq!(drop_in["tags"], serde_json::json!(["peer support", "tea"]));
    let (uid, sequence) = entry(&house, "Weekly drop-in").await;
    assert!(!uid.contains("union") && uid.ends_with("@127.0.0.1"), "{uid}");
    assert_eq!(sequence, 0);
    // Each has a private page of its own.
    let link =
        page.text().split("href=\"").find(|rest| rest.contains("Weekly drop-in")).expect("a link").to_owned();
    let link = link.split('"').next().expect("a path").to_owned();
    assert!(house.visitor().reads(&link).await.mentions("Change everything"), "{link}");
}

#[tokio::test]
async fn the_same_file_twice_changes_nothing_and_what_is_missing_in_it_stays() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let (one, two) = (event("one@union", "Knitting", 10), event("two@union", "Sewing", 11));
    brings_file(&house, &manage, "union.ics", &calendar(&[one.clone(), two.clone()])).await;
    let feed = house.visitor().reads("/events.ics").await.text();
    let page = brings_file(&house, &manage, "union (1).ics", &calendar(&[one.clone(), two])).await;
    assert!(page.mentions("Nothing was new.") && page.mentions("union (1).ics"), "{}", page.text());
    assert_eq!(house.visitor().reads("/events.ics").await.text(), feed, "the same bytes");

    house.waits(60).await;
    let page =
        brings_file(&house, &manage, "union.ics", &calendar(&[one.says("SUMMARY:Knitting for all")])).await;
    assert!(page.mentions("One event was changed."), "{}", page.text());
    assert!(item(&house, "Sewing").await.is_some(), "what is missing in a file is left alone");
    assert_eq!(entry(&house, "Knitting for all").await.1, 1);
}

#[tokio::test]
async fn a_calendar_that_a_member_keeps_for_a_trusted_group_need_not_wait() {
    let house = at_home().await;
    organiser(&house, EVENING).await;
    let ana = house.signs_in("ana@example.org").await;
    ana.posts("/me/groups/new", &[("name", "Hope Street Union")]).await;
    ana.posts("/me/groups/hope-street-union/members", &[("email", "ben@example.org")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ben@example.org");
    let page = house.visitor().reads(&link_in(&letter, "/invited/")).await;
    house.visitor().presses(&page, "Accept").await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/groups").await;
    moderator.presses(&page, "Trust it").await;
    // No moderator trusts him by himself: it is the group that vouches for him.
    house.adds_and_confirms(&but(EVENING, &[("title", "Soup"), ("email", "ben@example.org")])).await;
    house.delivers().await;
    let manage = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let (one, two) = (event("one@union", "Knitting", 10), event("two@union", "Sewing", 11));
    let elsewhere = Elsewhere::begins(calendar(std::slice::from_ref(&one))).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    assert!(!page.mentions("before a moderator knows you"), "{}", page.text());
    assert!(item(&house, "Knitting").await.is_some(), "everybody sees it at once");
    let one = one.says("SUMMARY:Knitting for all");
    elsewhere.serves(calendar(std::slice::from_ref(&one)));
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_some(), "and what is changed in it");

    // Without the trust of the group both wait again.
    let page = moderator.reads("/moderate/groups").await;
    let why = [("reason", "Too much.")];
    moderator.fills_and_presses(&page, "Trust it no longer, for this reason", &why).await;
    elsewhere.serves(calendar(&[one.says("SUMMARY:Cheap watches"), two]));
    looks_again(&house).await;
    assert!(item(&house, "Sewing").await.is_none() && item(&house, "Cheap watches").await.is_none());
    assert!(item(&house, "Knitting for all").await.is_some());
}

#[tokio::test]
async fn a_calendar_is_kept_in_step_with_its_edits_and_deletions() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let (one, two) = (event("one@union", "Knitting", 10), event("two@union", "Sewing", 11));
    let elsewhere = Elsewhere::begins(calendar(&[one.clone(), two.clone()])).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    assert!(page.mentions("Kept in step.") && page.mentions("2 events came in."), "{}", page.text());
    let (uid, sequence) = entry(&house, "Knitting").await;
    let follower = follows_everything(&house).await;

    // Nothing has changed there: it says so, and nothing is written.
    looks_again(&house).await;
    let asked = elsewhere.asked();
    let (_, headers) = asked.last().expect("it was asked");
    assert_eq!(headers.get("if-none-match").map(|etag| etag.as_bytes()), Some(b"\"1\"".as_slice()));
    assert!(headers["user-agent"].to_str().expect("text").starts_with("Cuppa/"), "{headers:?}");
    for name in ["cookie", "referer", "authorization"] {
        assert!(!headers.contains_key(name), "{headers:?}");
    }
    assert_eq!(entry(&house, "Knitting").await, (uid.clone(), sequence));

    // Moved by a day: the same entry, one SEQUENCE more, and whoever follows is told.
    let moved = one
        .clone()
        .says("DTSTART;TZID=Europe/London:20261212T180000")
        .says("DTEND;TZID=Europe/London:20261212T200000");
    elsewhere.serves(calendar(&[moved.clone(), two.clone()]));
    looks_again(&house).await;
    assert_eq!(entry(&house, "Knitting").await, (uid.clone(), sequence + 1));
    let letter = house.newest_letter(follower);
    assert!(letter.plain.contains("Knitting") && letter.plain.contains("Saturday 12"), "{}", letter.plain);
    let letters = house.mailbox(follower).len();

    // Written anew without a difference: an event that says the same changes nothing.
    elsewhere.serves(calendar(&[two.clone(), moved.clone().says("SEQUENCE:7")]));
    looks_again(&house).await;
    assert_eq!(entry(&house, "Knitting").await, (uid.clone(), sequence + 1));
    assert_eq!(house.mailbox(follower).len(), letters);

    // Taken out: off the site; put in again: back, as the same entry.
    elsewhere.serves(calendar(std::slice::from_ref(&two)));
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_none());
    assert!(house.newest_letter(follower).plain.contains("Knitting"));
    let moved_again = moved.clone();
    elsewhere.serves(calendar(&[moved, two.clone()]));
    looks_again(&house).await;
    assert_eq!(entry(&house, "Knitting").await.0, uid);

    // Called off.
    let letters = house.mailbox(follower).len();
    elsewhere.serves(calendar(&[moved_again, two.says("STATUS:CANCELLED")]));
    looks_again(&house).await;
    let cancelled = item(&house, "Sewing").await.expect("it stays and says so");
    assert_eq!(cancelled["_cuppa"]["status"], "cancelled", "{cancelled}");
    assert_eq!(house.mailbox(follower).len(), letters + 1);
    assert!(house.newest_letter(follower).plain.contains("Sewing"));
}

/// Somebody follows everything, at once; their address.
async fn follows_everything(house: &House) -> &'static str {
    let email = "fay@example.org";
    let key = house.visitor().reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let follow =
        [("form_key", key.as_str()), ("email", email), ("what", "everything"), ("rhythm", "instant")];
    house.visitor().posts("/follow", &follow).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(email), "/follow/")).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    email
}

#[tokio::test]
async fn a_past_event_that_vanishes_stays() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let past = event("past@union", "October walk", 10)
        .says("DTSTART;TZID=Europe/London:20261010T180000")
        .says("DTEND;TZID=Europe/London:20261010T200000");
    let elsewhere = Elsewhere::begins(calendar(&[past, event("one@union", "Knitting", 10)])).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    assert!(page.mentions("October walk"), "{}", page.text());
    elsewhere.serves(calendar(&[event("one@union", "Knitting", 10)]));
    looks_again(&house).await;
    assert_eq!(house.visitor().reads("/events/october-walk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_calendar_that_is_suddenly_empty_is_believed_the_second_time() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let many: Vec<Event> = (1..=12)
        .map(|number| event(&format!("{number}@union"), &format!("Evening {number}"), number + 9))
        .collect();
    let elsewhere = Elsewhere::begins(calendar(&many)).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    elsewhere.serves(calendar(&[]));
    looks_again(&house).await;
    assert!(item(&house, "Evening 3").await.is_some(), "it may be a slip");
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(page.mentions("12 events are suddenly missing"), "{}", page.text());
    looks_again(&house).await;
    assert!(item(&house, "Evening 3").await.is_none());
}

#[tokio::test]
async fn what_somebody_changed_by_hand_is_theirs() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let (one, two) = (event("one@union", "Knitting", 10), event("two@union", "Sewing", 11));
    let elsewhere = Elsewhere::begins(calendar(&[one.clone(), two.clone()])).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    let private = |title: &str| {
        let text = page.text();
        let rest = text.split("href=\"").find(|rest| rest.contains(title)).expect("a link").to_owned();
        rest.split('"').next().expect("a path").to_owned()
    };
    // What a calendar does not speak of is added, and the calendar goes on.
    let form = house.visitor().reads(&format!("{}/edit", private("Knitting"))).await;
    let saved =
        house.visitor().saves(&form, "Save the changes", &[("access", "step_free"), ("cost", "free")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    // What it does speak of is changed, and is theirs from now on.
    let form = house.visitor().reads(&format!("{}/edit", private("Sewing"))).await;
    let saved = house.visitor().saves(&form, "Save the changes", &[("title", "Sewing with Sam")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());

    elsewhere.serves(calendar(&[one.says("SUMMARY:Knitting for all"), two.says("SUMMARY:Sewing for all")]));
    looks_again(&house).await;
    let knitting = item(&house, "Knitting for all").await.expect("the calendar goes on");
    assert_eq!(knitting["_cuppa"]["access"], serde_json::json!(["step_free"]), "{knitting}");
    assert!(item(&house, "Sewing with Sam").await.is_some());
    assert!(item(&house, "Sewing for all").await.is_none());
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(
        page.mentions("Changed here by hand") && page.mentions("was changed here by hand, so"),
        "{}",
        page.text()
    );

    // Also when it is taken out there.
    elsewhere.serves(calendar(&[]));
    looks_again(&house).await;
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_none());
    assert!(item(&house, "Sewing with Sam").await.is_some());
}

#[tokio::test]
async fn what_somebody_took_off_the_site_does_not_come_back() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let one = event("one@union", "Knitting", 10);
    let elsewhere = Elsewhere::begins(calendar(std::slice::from_ref(&one))).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    let text = page.text();
    let link = text.split("href=\"").find(|rest| rest.contains("Knitting")).expect("a link");
    let private = house.visitor().reads(link.split('"').next().expect("a path")).await;
    house.visitor().fills_and_presses(&private, "Take it off the site", &[("withdraw_reason", "")]).await;
    house.delivers().await;
    elsewhere.serves(calendar(&[one.says("SUMMARY:Knitting for all")]));
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_none());
    assert!(item(&house, "Knitting").await.is_none());
}

#[tokio::test]
async fn after_days_of_failures_it_is_suspended_with_one_letter_and_can_be_tried_again() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let elsewhere = Elsewhere::begins(calendar(&[event("one@union", "Knitting", 20)])).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let letters = house.mailbox("ana@example.org").len();
    elsewhere.answers_with(404, &[]);
    looks_again(&house).await;
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(
        page.mentions("The last time it did not work: There is nothing at this address any more."),
        "{}",
        page.text()
    );
    for _ in 0..14 {
        looks_again(&house).await;
    }
    let asked = elsewhere.asked().len();
    assert!((9..=11).contains(&asked), "it was asked {asked} times");
    assert_eq!(house.mailbox("ana@example.org").len(), letters + 1, "one letter");
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "Your calendar could not be read");
    assert!(letter.plain.contains("There is nothing at this address any more."), "{}", letter.plain);
    assert!(item(&house, "Knitting").await.is_some(), "what came stays");
    let moderator = house.moderator().await;
    assert!(moderator.reads("/moderate/imports").await.mentions("Stopped: it did not work for days."));

    elsewhere.serves(calendar(&[event("one@union", "Knitting again", 20)]));
    let page = house.visitor().reads(&link_in(&letter, "/manage/")).await;
    let tried = house.visitor().presses(&page, "Try again").await;
    house.delivers().await;
    let page = house.visitor().reads(tried.header("location")).await;
    assert!(page.mentions("Kept in step.") && page.mentions("Knitting again"), "{}", page.text());

    let ended = house.visitor().presses(&page, "Stop keeping in step").await;
    let page = house.visitor().reads(ended.header("location")).await;
    assert!(page.mentions("You have stopped keeping it in step."), "{}", page.text());
    let asked = elsewhere.asked().len();
    looks_again(&house).await;
    assert_eq!(elsewhere.asked().len(), asked);
}

#[tokio::test]
async fn no_calendar_comes_from_a_private_network() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let elsewhere = Elsewhere::begins(calendar(&[event("one@union", "Knitting", 10)])).await;
    let port = elsewhere.address.rsplit(':').next().expect("a port").to_owned();
    for address in [
        elsewhere.calendar(),
        format!("http://localhost:{port}/union.ics"),
        format!("http://[::1]:{port}/union.ics"),
        format!("http://[::ffff:127.0.0.1]:{port}/union.ics"),
        format!("http://2130706433:{port}/union.ics"),
        format!("http://0x7f.1:{port}/union.ics"),
        "http://169.254.169.254/latest/meta-data/".to_owned(),
        "http://10.0.0.1/union.ics".to_owned(),
        "https://192.168.1.1/union.ics".to_owned(),
        "webcal://[fd00::1]/union.ics".to_owned(),
        "http://0.0.0.0/".to_owned(),
    ] {
        let refused = house
            .visitor()
            .posts(&format!("{manage}/import"), &[("mode", "once"), ("address", &address)])
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(
            refused.mentions("This address leads into a private network."),
            "{address}: {}",
            refused.text()
        );
        assert!(refused.mentions(&address), "what was typed is kept");
    }
    assert!(elsewhere.asked().is_empty(), "nobody was asked");
}

#[tokio::test]
async fn a_redirect_into_a_private_network_leads_nowhere() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let elsewhere = Elsewhere::begins(String::new()).await;
    let asks = async |address: String| {
        house.visitor().posts(&format!("{manage}/import"), &[("mode", "once"), ("address", &address)]).await
    };
    for target in ["http://127.0.0.2/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/"] {
        elsewhere.answers_with(302, &[("location", target)]);
        let refused = asks(elsewhere.calendar()).await;
        assert!(
            refused.mentions("This address leads into a private network."),
            "{target}: {}",
            refused.text()
        );
    }
    elsewhere.answers_with(301, &[("location", "file:///etc/passwd")]);
    assert!(asks(elsewhere.calendar()).await.mentions("This is not a web address."));
    elsewhere.answers_with(307, &[("location", "/again")]);
    let before = elsewhere.asked().len();
    assert!(asks(elsewhere.calendar()).await.mentions("leads from one place to the next without end"));
    assert_eq!(elsewhere.asked().len() - before, 6, "five redirects and no more");
    assert!(elsewhere.asked().iter().all(|(_, headers)| !headers.contains_key("referer")));
}

#[tokio::test]
async fn what_is_no_calendar_is_refused_in_a_sentence_and_what_was_typed_is_kept() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let path = format!("{manage}/import");
    let visitor = house.visitor();
    let elsewhere = Elsewhere::begins("<html>".to_owned()).await;
    for (fields, file, sentence) in [
        (vec![("mode", "once"), ("address", "")], None, "Choose a calendar file, or give the address"),
        (vec![("mode", "once"), ("address", "")], Some("hello"), "This is not a calendar that we can read"),
        (vec![("mode", "follow"), ("address", "")], Some("hello"), "A file cannot be kept in step."),
        (
            vec![("mode", "once"), ("address", "https://example.org/a.ics")],
            Some("hello"),
            "Give a file or an address, not both.",
        ),
        (vec![("mode", "once"), ("address", "not an address")], None, "This is not a web address."),
        (
            vec![("mode", "follow"), ("address", "https://ana:secret@example.org/a.ics")],
            None,
            "holds a name and a password",
        ),
        (
            vec![("mode", "follow"), ("address", elsewhere.address.as_str())],
            None,
            "This is a web page and not a calendar",
        ),
    ] {
        let file = file.map(|text: &str| ("calendar", "union.ics", text.as_bytes()));
        let refused = visitor.posts_with_file(&path, &fields, file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(refused.mentions(sentence), "“{sentence}” is missing in {}", refused.text());
        for (_, typed) in fields.iter().filter(|(name, _)| *name == "address") {
            assert!(refused.mentions(typed), "{typed} is lost");
        }
    }
    let lost = visitor.posts(&format!("{path}/taking"), &[("key", "nonsense")]).await;
    assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lost.mentions("for an hour"), "{}", lost.text());
    assert_eq!(
        visitor.reads("/manage/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/import").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_was_looked_through_is_kept_for_an_hour() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let text = calendar(&[event("one@union", "Knitting", 10)]);
    let preview = shows_file(&house, &manage, "union.ics", &text).await;
    house.waits(3_601).await;
    let lost = house.visitor().presses(&preview, "Bring them in").await;
    assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY);
    let preview = shows_file(&house, &manage, "union.ics", &text).await;
    for _ in 0..2 {
        let done = house.visitor().presses(&preview, "Bring them in").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "pressed twice is done once");
    }
    let feed = house.visitor().reads("/events.json").await.json();
    let count =
        feed["items"].as_array().expect("items").iter().filter(|item| item["title"] == "Knitting").count();
    assert_eq!(count, 1);
}

/// The private page of a listing that came, as the page of imports links to it.
fn private_page(page: &Page, title: &str) -> String {
    let text = page.text();
    let rest = text.split("href=\"").find(|rest| rest.contains(title)).expect("a link").to_owned();
    rest.split('"').next().expect("a path").to_owned()
}

#[tokio::test]
async fn a_slip_in_a_calendar_cancels_nothing() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let all = [
        event("one@union", "Knitting", 10),
        event("two@union", "Sewing", 11),
        event("three@union", "Darning", 12),
    ];
    let elsewhere = Elsewhere::begins(calendar(&all)).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let whole = calendar(&all);
    let cut = whole.split("BEGIN:VEVENT").take(2).collect::<Vec<_>>().join("BEGIN:VEVENT");
    let no_start = calendar(&[
        all[0].clone().says("DTSTART;TZID=Europe/London:2026-12-10 at six"),
        all[1].clone(),
        all[2].clone(),
    ]);
    let no_begin = whole.replacen("BEGIN:VEVENT", "BEGN:VEVENT", 1);
    let no_uid = whole.replacen("UID:one@union", "UID one@union", 1);
    for (slip, what) in [
        (no_start, "a start that cannot be read"),
        (cut, "a file that breaks off"),
        (no_begin, "an event whose beginning cannot be read"),
        (no_uid, "an event whose name cannot be read"),
        (calendar(&[]), "an empty calendar"),
        ("BEGIN:VCALENDAR\r\n".to_owned(), "hardly a calendar"),
        (calendar(&all[..1]), "most of it"),
    ] {
        elsewhere.serves(slip);
        looks_again(&house).await;
        for title in ["Knitting", "Sewing", "Darning"] {
            assert!(item(&house, title).await.is_some(), "{title} is gone by {what}");
        }
        elsewhere.serves(whole.clone());
        looks_again(&house).await;
    }
    // What says so for long is believed.
    elsewhere.serves(calendar(&[]));
    looks_again(&house).await;
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_none());
    // A file that breaks off never is.
    elsewhere.serves(whole.clone());
    looks_again(&house).await;
    elsewhere.serves("BEGIN:VCALENDAR\r\n");
    looks_again(&house).await;
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_some());
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(page.mentions("We could not read the calendar to its end."), "{}", page.text());
}

#[tokio::test]
async fn what_somebody_takes_off_the_site_stays_off_it() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let (one, two) = (event("one@union", "Knitting", 10), event("two@union", "Sewing", 11));
    let elsewhere = Elsewhere::begins(calendar(&[one.clone(), two.clone()])).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    let private = private_page(&page, "Knitting");
    elsewhere.serves(calendar(std::slice::from_ref(&two)));
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_none());
    house.waits(60).await;
    let visitor = house.visitor();
    visitor.presses(&visitor.reads(&private).await, "Bring it back").await;
    assert!(item(&house, "Knitting").await.is_some(), "an act by hand wins");
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_some(), "and holds");
    let page = visitor.reads(&private).await;
    visitor.fills_and_presses(&page, "Take it off the site", &[]).await;
    house.delivers().await;
    assert!(item(&house, "Knitting").await.is_none());
    elsewhere.serves(calendar(&[one.says("SUMMARY:Knitting"), two]));
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_none(), "the calendar does not bring it back");
}

#[tokio::test]
async fn what_is_called_off_at_the_source_is_called_off_here_whoever_changed_its_words() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let weekly = event("two@union", "Sewing", 2).says("RRULE:FREQ=WEEKLY;COUNT=4");
    let one = event("one@union", "Knitting", 10);
    let elsewhere = Elsewhere::begins(calendar(&[one.clone(), weekly.clone()])).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    for title in ["Knitting", "Sewing"] {
        let form = house.visitor().reads(&format!("{}/edit", private_page(&page, title))).await;
        let saved = house
            .visitor()
            .saves(&form, "Save the changes", &[("title", &format!("{title} with Sam"))])
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    }
    let follower = follows_everything(&house).await;
    let letters = house.mailbox(follower).len();
    let off = event("two@union", "Sewing", 9)
        .says("RECURRENCE-ID;TZID=Europe/London:20261209T180000")
        .says("STATUS:CANCELLED");
    let left_out = weekly.clone().says("EXDATE;TZID=Europe/London:20261216T180000");
    elsewhere.serves(calendar(&[one.clone().says("STATUS:CANCELLED"), left_out.clone(), off.clone()]));
    looks_again(&house).await;
    let knitting = item(&house, "Knitting with Sam").await.expect("its words stay");
    assert_eq!(knitting["_cuppa"]["status"], "cancelled", "{knitting}");
    let sewing = item(&house, "Sewing with Sam").await.expect("its words stay");
    let dates = sewing["_cuppa"]["dates"].as_array().expect("dates").clone();
    let cancelled: Vec<bool> = dates.iter().map(|date| date["status"] == "cancelled").collect();
    assert_eq!(cancelled, [false, true, true, false], "{sewing}");
    assert_eq!(house.mailbox(follower).len(), letters + 2, "it is told");
    // What is taken up again here stays so, whatever else changes there.
    let private = private_page(&page, "Knitting");
    let visitor = house.visitor();
    visitor.presses(&visitor.reads(&private).await, "It takes place after all").await;
    house.delivers().await;
    elsewhere.serves(calendar(&[
        one.says("STATUS:CANCELLED").says("DESCRIPTION:Off."),
        left_out.says("DESCRIPTION:On."),
        off,
    ]));
    looks_again(&house).await;
    let knitting = item(&house, "Knitting with Sam").await.expect("it is there");
    assert_ne!(knitting["_cuppa"]["status"], "cancelled", "{knitting}");
}

#[tokio::test]
async fn a_private_link_opens_only_what_was_brought_in_by_it() {
    let house = at_home().await;
    let one = organiser(&house, EVENING).await;
    let two = organiser(&house, &but(EVENING, &[("title", "Second evening")])).await;
    assert_ne!(one, two);
    let text = calendar(&[event("one@union", "Knitting", 10), event("two@union", "Sewing", 11)]);
    brings_file(&house, &one, "union.ics", &text).await;
    // A helper who holds the other link brings in a file that says otherwise of it.
    let other = calendar(&[event("one@union", "Buy pills", 10), event("three@union", "Darning", 12)]);
    let page = brings_file(&house, &two, "other.ics", &other).await;
    assert!(page.mentions("One event came in.") && page.mentions("Darning"), "{}", page.text());
    assert!(page.mentions("is here already, from another calendar of yours"), "{}", page.text());
    assert!(!page.mentions("Knitting") && !page.mentions("Sewing"), "{}", page.text());
    assert!(item(&house, "Knitting").await.is_some() && item(&house, "Buy pills").await.is_none());
    let page = house.visitor().reads(&format!("{one}/import")).await;
    assert!(page.mentions("Knitting") && page.mentions("Sewing"), "{}", page.text());
    assert!(page.mentions("union.ics") && !page.mentions("Darning"), "{}", page.text());
    // Nor does an address that both keep in step.
    let elsewhere = Elsewhere::begins(text.replace("@union", "@address").replace("ing\r", "ing too\r")).await;
    follows(&house, &one, &elsewhere.calendar()).await;
    let page = follows(&house, &two, &elsewhere.calendar()).await;
    assert!(!page.mentions("Knitting too</a>") && page.mentions("Nothing was new."), "{}", page.text());
}

#[tokio::test]
async fn a_moderator_can_let_a_calendar_go_on() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let elsewhere = Elsewhere::begins(calendar(&[event("one@union", "Knitting", 10)])).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let moderator = house.moderator().await;
    let all = moderator.reads("/moderate/imports").await;
    moderator.fills_and_presses(&all, "Reject all of them", &[("reason", "By mistake.")]).await;
    house.delivers().await;
    let all = moderator.reads("/moderate/imports").await;
    assert!(all.mentions("Rejected") && !all.has_button("Approve all of them"), "{}", all.text());
    let done = moderator.presses(&all, "Allow this calendar again").await;
    let all = moderator.reads(done.header("location")).await;
    assert!(
        all.mentions("This calendar may come in again.") && all.mentions("Allowed again"),
        "{}",
        all.text()
    );
    assert!(!all.has_button("Allow this calendar again"), "{}", all.text());
    // What was rejected waits once more, the calendar is looked at again, and may be brought in.
    let asked = elsewhere.asked().len();
    looks_again(&house).await;
    assert_eq!(elsewhere.asked().len(), asked + 1);
    moderator.presses(&all, "Approve all of them").await;
    house.delivers().await;
    assert!(item(&house, "Knitting").await.is_some());
    // Stopped and allowed again, without anything that waits.
    let all = moderator.reads("/moderate/imports").await;
    moderator.presses(&all, "Stop this calendar").await;
    let address = elsewhere.calendar();
    let choice = [("mode", "follow"), ("address", address.as_str())];
    let preview = house.visitor().posts(&format!("{manage}/import"), &choice).await;
    let refused = house.visitor().presses(&preview, "Bring them in").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let all = moderator.reads("/moderate/imports").await;
    moderator.presses(&all, "Allow this calendar again").await;
    follows(&house, &manage, &elsewhere.calendar()).await;
}

#[tokio::test]
async fn nobody_keeps_more_than_ten_calendars_in_step() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let elsewhere = Elsewhere::begins(calendar(&[event("one@union", "Knitting", 10)])).await;
    for number in 0..10 {
        follows(&house, &manage, &format!("{}/{number}.ics", elsewhere.address)).await;
        house.waits(60).await;
    }
    let address = format!("{}/10.ics", elsewhere.address);
    let choice = [("mode", "follow"), ("address", address.as_str())];
    let preview = house.visitor().posts(&format!("{manage}/import"), &choice).await;
    let refused = house.visitor().presses(&preview, "Bring them in").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("You keep 10 calendars in step already."), "{}", refused.text());
    // One of them again is none more; and one stopped makes room.
    follows(&house, &manage, &format!("{}/3.ics", elsewhere.address)).await;
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    house.visitor().presses(&page, "Stop keeping in step").await;
    follows(&house, &manage, &address).await;
}

#[tokio::test]
async fn a_slow_calendar_does_not_keep_the_others_waiting() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let slow = Elsewhere::begins(calendar(&[event("one@union", "Knitting", 10)])).await;
    let quick = Elsewhere::begins(calendar(&[event("two@union", "Sewing", 11)])).await;
    follows(&house, &manage, &slow.calendar()).await;
    follows(&house, &manage, &quick.calendar()).await;
    // The slow one answers only after the other was asked.
    let gate = Arc::new(Notify::new());
    slow.says.lock().expect("nobody panicked here").gate = Some(Arc::clone(&gate));
    quick.says.lock().expect("nobody panicked here").opens = Some(gate);
    slow.serves(calendar(&[event("one@union", "Knitting for all", 10)]));
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_some());
}

#[tokio::test]
async fn what_a_calendar_does_not_say_need_not_be_said_when_it_is_edited() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let nowhere = event("one@union", "Knitting", 10);
    let nowhere = Event {
        lines: nowhere.lines.into_iter().filter(|line| !line.starts_with("LOCATION")).collect(),
        ..nowhere
    };
    let online = event("two@union", "Sewing", 11).says("LOCATION:Online");
    let page = brings_file(&house, &manage, "union.ics", &calendar(&[nowhere, online])).await;
    for title in ["Knitting", "Sewing"] {
        let form = house.visitor().reads(&format!("{}/edit", private_page(&page, title))).await;
        let saved = house.visitor().saves(&form, "Save the changes", &[("cost", "free")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{title}: {}", saved.text());
        house.delivers().await;
    }
    // What was said once is not taken back so.
    let form = house.visitor().reads(&format!("{}/edit", private_page(&page, "Knitting"))).await;
    house.visitor().saves(&form, "Save the changes", &[("place_name", "Elm House")]).await;
    let form = house.visitor().reads(&format!("{}/edit", private_page(&page, "Knitting"))).await;
    let refused =
        house.visitor().saves(&form, "Save the changes", &[("place_name", ""), ("place_unsaid", "1")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    let refused = house
        .adds(&but(EVENING, &[("place_name", ""), ("address", ""), ("locality", ""), ("place_unsaid", "1")]))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
}

/// A listing whose organiser a moderator keeps an eye on; its private page.
async fn watched_organiser(house: &House) -> String {
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    link_in(&house.newest_letter("ana@example.org"), "/manage/")
}

#[tokio::test]
async fn what_comes_from_somebody_unknown_waits_as_one_bundle() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let letters = house.mailbox("ana@example.org").len();
    let many: Vec<Event> = (0..60)
        .map(|number| event(&format!("{number}@union"), &format!("Evening {number}"), number % 20 + 8))
        .collect();
    let elsewhere = Elsewhere::begins(calendar(&many)).await;
    let page = follows(&house, &manage, &elsewhere.calendar()).await;
    for words in
        ["50 events came in.", "50 wait for a moderator.", "10 events were left out, because 50 wait"]
    {
        assert!(page.mentions(words), "“{words}” is missing in {}", page.text());
    }
    assert!(item(&house, "Evening 1").await.is_none(), "nothing is public");
    assert_eq!(house.visitor().reads("/events/evening-1").await.status, StatusCode::NOT_FOUND);
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("50 listings from calendars wait, too."), "{}", queue.text());
    assert!(!queue.mentions("Evening 1"), "the queue is not full of them");
    let all = moderator.reads("/moderate/imports").await;
    assert!(all.mentions("50 listings of it wait.") && all.mentions("ana@example.org"), "{}", all.text());
    assert!(moderator.reads("/moderate/listings/evening-1").await.has_button("Approve"));
    assert_eq!(house.visitor().reads("/moderate/imports").await.status, StatusCode::FORBIDDEN);

    let done = moderator.presses(&all, "Approve all of them").await;
    house.delivers().await;
    assert!(moderator.reads(done.header("location")).await.mentions("They are public now."));
    assert!(item(&house, "Evening 1").await.is_some());
    assert_eq!(house.mailbox("ana@example.org").len(), letters + 1, "one letter for all of them");
    assert_eq!(house.newest_letter("ana@example.org").subject, "The events from your calendar are public");
    // The rest comes in with the next look, and need not wait.
    imports::keep_in_step(&house.desk).await.expect("calendars are looked at");
    house.delivers().await;
    let feed = house.visitor().reads("/events.json").await.json();
    let evenings = feed["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter(|item| item["title"].as_str().is_some_and(|title| title.starts_with("Evening ")))
        .count();
    assert_eq!(evenings, 60);
}

#[tokio::test]
async fn a_moderator_approves_only_what_they_saw() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let one = event("one@union", "Nice tea", 10);
    brings_file(&house, &manage, "union.ics", &calendar(std::slice::from_ref(&one))).await;
    let moderator = house.moderator().await;
    let seen = moderator.reads("/moderate/imports").await;
    let changed = [one.says("SUMMARY:Buy pills"), event("two@union", "Buy more", 11)];
    brings_file(&house, &manage, "union.ics", &calendar(&changed)).await;
    let asked = moderator.presses(&seen, "Approve all of them").await;
    assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.text());
    assert!(asked.mentions("while you looked") && asked.mentions("Buy pills"), "{}", asked.text());
    assert!(item(&house, "Buy pills").await.is_none() && item(&house, "Buy more").await.is_none());
    // Nor is anybody trusted by it.
    brings_file(&house, &manage, "union.ics", &calendar(&[event("three@union", "Third", 12)])).await;
    assert!(item(&house, "Third").await.is_none());
    // What is seen now can be decided.
    let seen = moderator.reads("/moderate/imports").await;
    let done = moderator.presses(&seen, "Approve all of them").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
    assert!(item(&house, "Third").await.is_some());
}

#[tokio::test]
async fn what_a_moderator_did_not_see_is_rejected_with_the_rest_and_that_is_said() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let one = event("one@union", "Buy pills", 10);
    brings_file(&house, &manage, "union.ics", &calendar(std::slice::from_ref(&one))).await;
    let moderator = house.moderator().await;
    let seen = moderator.reads("/moderate/imports").await;
    brings_file(&house, &manage, "union.ics", &calendar(&[one, event("two@union", "Buy more", 11)])).await;
    let done = moderator.fills_and_presses(&seen, "Reject all of them", &[("reason", "A shop.")]).await;
    house.delivers().await;
    let page = moderator.reads(done.header("location")).await;
    assert!(page.mentions("So was what came or changed while you looked."), "{}", page.text());
}

#[tokio::test]
async fn a_moderator_can_say_no_to_all_of_it_at_once() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let elsewhere = Elsewhere::begins(calendar(&[
        event("one@union", "Buy pills", 10),
        event("two@union", "Buy more", 11),
    ]))
    .await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let moderator = house.moderator().await;
    let all = moderator.reads("/moderate/imports").await;
    let refused = moderator.fills_and_presses(&all, "Reject all of them", &[("reason", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    moderator.fills_and_presses(&refused, "Reject all of them", &[("reason", "This is a shop.")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("This is a shop."), "{}", letter.plain);
    assert!(moderator.reads("/moderate").await.mentions("Nothing waits"));
    let asked = elsewhere.asked().len();
    looks_again(&house).await;
    assert_eq!(elsewhere.asked().len(), asked, "it is not asked for any more");
    // Nor by asking for it anew.
    let address = elsewhere.calendar();
    let choice = [("mode", "follow"), ("address", address.as_str())];
    let preview = house.visitor().posts(&format!("{manage}/import"), &choice).await;
    let refused = house.visitor().presses(&preview, "Bring them in").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(
        page.mentions("A moderator has stopped this calendar.") && !page.has_button("Try again"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn what_moderators_decide_about_a_calendar_is_taken_back() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let elsewhere =
        Elsewhere::begins(calendar(&[event("one@union", "Knitting", 10), event("two@union", "Sewing", 11)]))
            .await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let letters = house.mailbox("ana@example.org").len();
    let moderator = house.moderator().await;
    let undoes = async || {
        let log = moderator.reads("/moderate/log").await;
        let answer = moderator.presses(&log, "Undo").await;
        let said = moderator.reads(answer.header("location")).await;
        assert!(said.mentions("What was decided about the calendar is taken back."), "{}", said.text());
    };
    // Approved: they wait again, the trust is gone, and nobody was told.
    let all = moderator.reads("/moderate/imports").await;
    moderator.presses(&all, "Approve all of them").await;
    assert!(item(&house, "Knitting").await.is_some() && item(&house, "Sewing").await.is_some());
    undoes().await;
    assert!(item(&house, "Knitting").await.is_none() && item(&house, "Sewing").await.is_none());
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), letters);
    // Rejected: they wait again, and the calendar goes on.
    let all = moderator.reads("/moderate/imports").await;
    moderator.fills_and_presses(&all, "Reject all of them", &[("reason", "A slip.")]).await;
    undoes().await;
    let all = moderator.reads("/moderate/imports").await;
    assert!(all.mentions("2 listings of it wait.") && all.has_button("Stop this calendar"), "{}", all.text());
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), letters);
    // The same after the letter: one that says so.
    moderator.fills_and_presses(&all, "Reject all of them", &[("reason", "A slip.")]).await;
    house.delivers().await;
    undoes().await;
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We look at your calendar once more");
    // Stopped and allowed.
    let all = moderator.reads("/moderate/imports").await;
    moderator.presses(&all, "Stop this calendar").await;
    undoes().await;
    let all = moderator.reads("/moderate/imports").await;
    moderator.fills_and_presses(&all, "Reject all of them", &[("reason", "A shop.")]).await;
    let all = moderator.reads("/moderate/imports").await;
    moderator.presses(&all, "Allow this calendar again").await;
    undoes().await;
    let all = moderator.reads("/moderate/imports").await;
    assert!(all.has_button("Allow this calendar again"), "it is stopped as before: {}", all.text());
    assert!(!all.has_button("Approve all of them"), "and what was rejected is rejected");
    house.delivers().await;
}

#[tokio::test]
async fn a_watched_calendar_changes_nothing_that_is_public_but_calls_off_at_once() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let one = event("one@union", "Knitting", 10);
    let elsewhere = Elsewhere::begins(calendar(std::slice::from_ref(&one))).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let moderator = house.moderator().await;
    let all = moderator.reads("/moderate/imports").await;
    moderator.fills_and_presses(&all, "Approve all of them", &[("watch", "1")]).await;
    house.delivers().await;
    elsewhere.serves(calendar(&[one.clone().says("SUMMARY:Buy pills")]));
    looks_again(&house).await;
    assert!(item(&house, "Knitting").await.is_some() && item(&house, "Buy pills").await.is_none());
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(page.mentions("The change is not taken before a moderator knows you."), "{}", page.text());
    elsewhere.serves(calendar(&[one.says("SUMMARY:Buy pills").says("STATUS:CANCELLED")]));
    looks_again(&house).await;
    assert_eq!(item(&house, "Knitting").await.expect("it says so")["_cuppa"]["status"], "cancelled");
}

#[tokio::test]
async fn what_a_watched_calendar_drops_goes_each_time_and_what_it_brings_back_comes_back() {
    let house = at_home().await;
    let manage = watched_organiser(&house).await;
    let all = [event("one@union", "Knitting", 10), event("two@union", "Chess", 11)];
    let elsewhere = Elsewhere::begins(calendar(&all)).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/imports").await;
    moderator.fills_and_presses(&page, "Approve all of them", &[("watch", "1")]).await;
    house.delivers().await;
    for round in 1..=2 {
        elsewhere.serves(calendar(&all[1..]));
        looks_again(&house).await;
        assert!(item(&house, "Knitting").await.is_none(), "round {round}: it is gone");
        elsewhere.serves(calendar(&all));
        looks_again(&house).await;
        assert!(item(&house, "Knitting").await.is_some(), "round {round}: it is back");
        let page = house.visitor().reads(&format!("{manage}/import")).await;
        assert!(!page.mentions("before a moderator knows you"), "nothing waits: {}", page.text());
    }
}

#[tokio::test]
async fn what_a_moderator_stops_while_it_waits_for_its_turn_does_not_come_in() {
    let house = at_home().await;
    let manage = organiser(&house, EVENING).await;
    let one = event("one@union", "Knitting", 10);
    let elsewhere = Elsewhere::begins(calendar(std::slice::from_ref(&one))).await;
    follows(&house, &manage, &elsewhere.calendar()).await;
    let two = event("two@union", "Chess", 11);
    let (gate, asked) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    elsewhere.serves(calendar(&[two]));
    {
        let mut says = elsewhere.says.lock().expect("nobody panicked here");
        (says.gate, says.opens) = (Some(Arc::clone(&gate)), Some(Arc::clone(&asked)));
    }
    house.waits(7 * 60 * 60).await;
    let desk = house.desk.clone();
    let looking = tokio::spawn(async move { imports::keep_in_step(&desk).await });
    asked.notified().await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/imports").await;
    moderator.presses(&page, "Stop this calendar").await;
    gate.notify_one();
    looking.await.expect("it goes on").expect("calendars are looked at");
    assert!(item(&house, "Chess").await.is_none(), "nothing new comes of what was stopped");
    assert!(item(&house, "Knitting").await.is_some(), "and nothing goes");
}

#[tokio::test]
async fn who_has_not_confirmed_an_address_brings_nothing_in() {
    let house = House::empty().await;
    house.adds(&but(EVENING, &[("email", "eve@example.org")])).await;
    let manage = link_in(&house.newest_letter("eve@example.org"), "/manage/");
    let page = house.visitor().reads(&format!("{manage}/import")).await;
    assert!(page.mentions("Please confirm your listing first."), "{}", page.text());
    let refused = shows_file(&house, &manage, "a.ics", &calendar(&[event("a", "Knitting", 10)])).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn links_to_join_are_never_shown() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let room = "https://us02web.zoom.us/j/81234567890?pwd=secretsecret";
    let text = calendar(&[
        event("one@union", "In words", 10).says(&format!("DESCRIPTION:Join Zoom Meeting\\n{room}\\nMeeting ID: 812 3456 7890\\nPasscode: 4711secret\\nBring tea.")),
        event("two@union", "In its place", 11).says(&format!("LOCATION:{room}")),
        event("three@union", "In its address", 12).says(&format!("URL:{room}")),
        event("four@union", "As it should be", 13).says(&format!("CONFERENCE;VALUE=URI:{room}")),
    ]);
    let page = brings_file(&house, &manage, "union.ics", &text).await;
    let mut pages = vec![page];
    for path in [
        "/events",
        "/events.json",
        "/events.ics",
        "/events.atom",
        "/events/in-words",
        "/events/in-its-place",
        "/events/in-its-address",
        "/events/as-it-should-be",
    ] {
        pages.push(house.visitor().reads(path).await);
    }
    for page in &pages {
        let text = page.text().replace("\r\n ", "");
        for secret in ["zoom.us", "secretsecret", "4711secret", "3456 7890"] {
            assert!(!text.contains(secret), "{secret} is in {}", page.path);
        }
    }
    assert!(pages[5].mentions("Bring tea.") && pages[5].mentions("Elm House"), "{}", pages[5].text());
    let online = item(&house, "In its place").await.expect("it is public");
    assert_eq!(online["_cuppa"]["attendance"], "online");
}

#[tokio::test]
async fn links_to_join_are_hidden_wherever_they_stand_and_its_organiser_is_told() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let room = "https://us02web.zoom.us/j/81234567890?pwd=s3cret";
    let own = "https://rooms.example.org/r/s3cret";
    let text = calendar(&[
        event("1@union", &format!("One {room}"), 10),
        event("2@union", "Two", 11)
            .says(&format!("CONFERENCE;VALUE=URI:{own}"))
            .says(&format!("DESCRIPTION:Come to {own}"))
            .says(&format!("URL:{own}"))
            .says(&format!("LOCATION:{own}")),
        event("3@union", "Three", 12)
            .says("DESCRIPTION:https://www.google.com/url?q=https://zoom.us/j/1%3Fpwd%3Ds3cret&sa=D"),
        event("4@union", "Four", 13).says("DESCRIPTION:us02web.zoom.us/j/812?pwd=s3cret"),
        event("5@union", "Five", 14)
            .says(&format!("LOCATION:{}", "https://us02web.zoom.us/j/81234567890"))
            .says("DESCRIPTION:Meeting ID: 812 3456 7890\\nKennwort: s3cret"),
        event("6@union", "Six", 15).says("DESCRIPTION:Join https://zoom.us/j/1 (Passcode: s3cret)"),
        event("7@union", "Seven", 16).says(&format!("CATEGORIES:peers,{room}")),
    ]);
    let page = brings_file(&house, &manage, "union.ics", &text).await;
    assert!(page.mentions("7 events came in."), "{}", page.text());
    assert!(
        page.mentions("A link or a code to join “Two” online stood in its description and its web address."),
        "{}",
        page.text()
    );
    let mut pages = vec![page];
    for path in ["/events", "/events.json", "/events.ics", "/events.atom"] {
        pages.push(house.visitor().reads(path).await);
    }
    for title in ["One", "Two", "Three", "Four", "Five", "Six", "Seven"] {
        let item = item(&house, title).await.unwrap_or_else(|| panic!("{title} is not public"));
        let url = item["url"].as_str().expect("an address").to_owned();
        let path = url.strip_prefix("http://127.0.0.1:3000").expect("ours").to_owned();
        pages.push(house.visitor().reads(&path).await);
        pages.push(house.visitor().reads(&format!("{path}.ics")).await);
    }
    for page in &pages {
        let text = page.text().replace("\r\n ", "");
        for secret in ["s3cret", "zoom.us", "rooms.example.org", "3456 7890"] {
            assert!(!text.contains(secret), "{secret} is in {}: {text}", page.path);
        }
    }
}

#[tokio::test]
async fn what_was_typed_here_already_does_not_come_twice() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let text = calendar(&[event("one@union", "Tea and talk", 8), event("two@union", "Knitting", 10)]);
    let page = brings_file(&house, &manage, "union.ics", &text).await;
    assert!(
        page.mentions("One event came in.") && page.mentions("is here already: somebody typed it."),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_long_calendar_does_not_fill_anybodys_mailbox() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let follower = follows_everything(&house).await;
    let (before, own) = (house.mailbox(follower).len(), house.mailbox("ana@example.org").len());
    let many: Vec<Event> = (0..40)
        .map(|number| event(&format!("{number}@union"), &format!("Evening {number}"), number % 20 + 8))
        .collect();
    brings_file(&house, &manage, "union.ics", &calendar(&many)).await;
    assert_eq!(house.mailbox(follower).len() - before, 10, "those that come soonest");
    assert!(house.newest_letter(follower).plain.contains("Evening"));
    assert_eq!(house.mailbox("ana@example.org").len(), own, "who brings them in knows");
    // Nor does a wish for one's links.
    house.visitor().posts("/resend", &[("email", "ana@example.org")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.plain.matches("/manage/").count(), 1, "{}", letter.plain);
}

#[tokio::test]
async fn the_command_line_brings_a_calendar_in_for_a_group() {
    let house = at_home().await;
    let file = house.desk.settings.data.join("union.ics");
    std::fs::write(&file, calendar(&[event("one@union", "Knitting", 10), event("two@union", "Sewing", 11)]))
        .expect("a file");
    let path = file.to_str().expect("a plain path");
    let report =
        imports::by_command_line(&house.desk, path, "hope-street-union", false).await.expect("it works");
    assert!(report.readable && report.notes.is_empty(), "{report:?}");
    assert_eq!((report.counts.events, report.counts.series), (2, 2));
    let group = house.visitor().reads("/groups/hope-street-union").await;
    assert!(group.mentions("Hope street union") && group.mentions("Knitting"), "{}", group.text());
    let feed = house.visitor().reads("/events.ics").await.text();
    let report =
        imports::by_command_line(&house.desk, path, "hope-street-union", false).await.expect("it works");
    assert_eq!((report.counts.events, report.counts.series, report.notes.len()), (0, 0, 0));
    assert_eq!(house.visitor().reads("/events.ics").await.text(), feed);

    let elsewhere = Elsewhere::begins(calendar(&[event("one@union", "Knitting for all", 10)])).await;
    let report = imports::by_command_line(&house.desk, &elsewhere.calendar(), "hope-street-union", true)
        .await
        .expect("it works");
    assert_eq!((report.counts.events, report.readable), (1, true), "{report:?}");
    assert!(item(&house, "Knitting").await.is_none(), "the event of the file goes on in the address");
    assert!(item(&house, "Sewing").await.is_some());
    elsewhere.serves(calendar(&[]));
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_some(), "it may be a slip");
    looks_again(&house).await;
    assert!(item(&house, "Knitting for all").await.is_none());
    for (from, group) in
        [("/nowhere.ics", "a"), ("http://10.0.0.1/a.ics", "a"), (path, ""), ("", "a"), ("Cargo.toml", "a")]
    {
        let report = imports::by_command_line(&house.desk, from, group, false).await.expect("it works");
        assert!(!report.readable && report.notes.len() == 1, "{from}: {report:?}");
    }
}

#[tokio::test]
async fn events_of_one_name_come_in_together_each_at_an_address_of_its_own() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let many: Vec<Event> =
        (0..12).map(|number| event(&format!("{number}@union"), "Open house", number % 20 + 8)).collect();
    let page = brings_file(&house, &manage, "union.ics", &calendar(&many)).await;
    assert!(page.mentions("12 events came in."), "{}", page.text());
    let feed = house.visitor().reads("/events.json").await.json();
    let items = feed["items"].as_array().expect("items");
    let ours = items.iter().filter(|item| item["title"] == "Open house");
    let mut addresses: Vec<&str> = ours.filter_map(|item| item["url"].as_str()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), 12, "{addresses:?}");
    for nice in ["/events/open-house", "/events/open-house-2", "/events/open-house-3"] {
        assert!(addresses.iter().any(|address| address.ends_with(nice)), "{nice} is none of {addresses:?}");
        assert_eq!(house.visitor().reads(nice).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn an_event_that_cannot_be_stored_takes_no_other_along() {
    let house = House::empty().await;
    let manage = organiser(&house, EVENING).await;
    let file = house.desk.settings.data.join("cuppa.sqlite");
    let options = SqliteConnectOptions::new().filename(file);
    let mut database = SqliteConnection::connect_with(&options).await.expect("the database opens");
    query(
        "create trigger stands_in_the_way before insert on schedules when new.starts like '2026-12-10%'
         begin select raise(abort, 'no'); end",
    )
    .execute(&mut database)
    .await
    .expect("something stands in the way");
    let three = [
        event("one@union", "Chess", 8),
        event("two@union", "Knitting", 10),
        event("three@union", "Singing", 12),
    ];
    let page = brings_file(&house, &manage, "union.ics", &calendar(&three)).await;
    assert!(page.mentions("2 events came in."), "{}", page.text());
    assert!(item(&house, "Chess").await.is_some() && item(&house, "Singing").await.is_some());
    assert!(item(&house, "Knitting").await.is_none(), "nothing of it is stored by half");
    assert!(!house.visitor().reads("/whats-on?q=knitting").await.mentions("Knitting at"));
}
