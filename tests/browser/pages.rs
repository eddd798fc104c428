//! The pages that anybody can open, each with the name of its pictures. Whoever adds a page adds a line.

use tests::{forms, mailroom::Mailroom, server_process::ServerProcess};

/// Pages of the demonstration.
pub const PAGES: &[(&str, &str)] = &[
    ("home", "/"),
    ("whats-on", "/whats-on"),
    ("whats-on-empty", "/whats-on?q=zzyzxq"),
    ("whats-on-chosen", "/whats-on?access=step_free&cost=free&tag=naloxone"),
    ("events", "/events"),
    ("cafes", "/cafes"),
    ("cafes-none-near", "/cafes?near=truro"),
    ("calendar", "/calendar"),
    ("calendar-chosen", "/calendar?kind=event&online=1"),
    ("calendar-week", "/calendar?view=week"),
    ("calendar-day", "/calendar?view=day"),
    ("calendar-empty", "/calendar/2190/03"),
    ("calendar-lost", "/calendar/2026/13"),
    ("map", "/map"),
    ("map-part", "/map?kind=event&at=53.8,-1.5&zoom=8"),
    ("map-empty", "/map?at=0,-30&zoom=5"),
    ("event", "/events/naloxone-in-half-an-hour"),
    ("event-cancelled-date", "/events/union-social-soup-and-a-film"),
    ("event-moved-date", "/events/drug-checking-and-tea"),
    ("event-online", "/events/families-cafe-online"),
    ("cafe", "/cafes/mersey-harm-reduction-cafe"),
    ("cafe-past", "/cafes/information-cafe-armagh-2022"),
    ("cafe-resting", "/cafes/tyneside-harm-reduction-cafe"),
    ("add", "/add"),
    ("add-cafe", "/add/cafe"),
    ("print-room", "/print/naloxone-in-half-an-hour"),
    ("groups", "/groups"),
    ("group", "/groups/leeds-peer-network"),
    ("place", "/places/oak-hall"),
    ("follow", "/follow"),
    ("follow-calendar", "/follow/calendar"),
    ("follow-calendar-chosen", "/follow/calendar?of=%2Fcafes.ics%3Fq%3Dleeds&cancelled=text&past=60&gzip=0"),
    ("follow-calendar-refused", "/follow/calendar?past=soon"),
    ("follow-listing", "/follow?what=listing&slug=mersey-harm-reduction-cafe"),
    ("resend", "/resend"),
    ("flag", "/flag/mersey-harm-reduction-cafe"),
    ("learn", "/learn"),
    ("learn-what", "/learn/what-is-harm-reduction"),
    ("learn-family", "/learn/family"),
    ("learn-principles", "/learn/principles"),
    ("learn-is-and-is-not", "/learn/is-and-is-not"),
    ("learn-why", "/learn/why-it-works"),
    ("learn-evidence", "/learn/evidence"),
    ("learn-rights", "/learn/rights"),
    ("learn-small-steps", "/learn/small-steps"),
    ("learn-risk-set-setting", "/learn/risk-set-setting"),
    ("learn-three-layers", "/learn/three-layers"),
    ("learn-words", "/learn/words"),
    ("learn-alongside", "/learn/alongside"),
    ("learn-reading", "/learn/reading"),
    ("learn-glossary", "/learn/glossary"),
    ("start", "/start"),
    ("start-venue", "/start/venue"),
    ("start-safety", "/start/safety"),
    ("start-talk", "/start/talk"),
    ("start-plan", "/start/plan"),
    ("start-plan-refused", "/start/plan?date=2020-02-02"),
    ("start-press-note", "/start/press-note?listing=mersey-harm-reduction-cafe"),
    ("start-press-note-unknown", "/start/press-note?listing=nobody-here"),
    ("leaflets", "/leaflets"),
    ("leaflet", "/leaflets/what-is-harm-reduction"),
    ("posters", "/posters"),
    ("api", "/api"),
    ("embed", "/embed"),
    ("frame", "/embed/whats-on"),
    ("frame-dark", "/embed/events?theme=dark"),
    ("frame-listing", "/embed/cafes/mersey-harm-reduction-cafe"),
    ("frame-gone", "/embed/events/nowhere"),
    ("embed-shown", "/embed?of=%2Fcafes&q=leeds&limit=5&theme=dark&show=1"),
    ("embed-listing", "/embed?of=%2Fcafes%2Fmersey-harm-reduction-cafe"),
    ("help-now", "/help-now"),
    ("offline", "/offline"),
    ("saved-nothing", "/saved"),
    ("safety", "/safety"),
    ("accessibility", "/accessibility"),
    ("running-this-site", "/about/running-this-site"),
    ("about", "/about"),
    ("privacy", "/privacy"),
    ("principles", "/principles"),
    ("words", "/words"),
    ("write-ups", "/write-ups"),
    ("setup-elsewhere", "/setup"),
    ("sign-in", "/sign-in"),
    ("sign-in-asked", "/sign-in/asked"),
    ("sign-in-first", "/me"),
    ("not-found", "/nowhere"),
    ("forbidden", "/moderate"),
];

/// Pages behind links from letters: made for this visit, by adding a listing and following a topic.
pub async fn private(server: &ServerProcess) -> Vec<(String, String)> {
    let visitor = server.visitor();
    let key = visitor.form_key().await;
    let other_key = visitor.form_key().await;
    visitor.reads_the_form().await;
    let fields = [
        ("form_key", key.as_str()),
        ("kind", "cafe"),
        ("title", "Tea and talk"),
        ("summary", "An open evening for everybody."),
        ("start_date", "2199-01-01"),
        ("start_time", "18:00"),
        ("end_time", "20:00"),
        ("repeats", "weekly"),
        ("time_zone", "Europe/London"),
        ("place_name", "Oak Hall"),
        ("locality", "Leeds"),
        ("country", "GB"),
        ("email", "ana@example.org"),
    ];
    let added = visitor.try_post("/add", &fields).await.expect("an answer");
    let mut pages = vec![("add-thanks".to_owned(), added.header("location").to_owned())];

    let page = visitor.get("/follow").await;
    if let Some(form) = forms::on(page.text()).into_iter().find(|form| form.action == "/follow") {
        let form = form.with("form_key", &other_key).with("email", "ana@example.org");
        visitor.try_post(&form.action, &form.typed()).await.expect("an answer");
    }
    let mut mailroom = Mailroom::of(&server.data());
    for (name, beginning) in [("confirm", "/confirm/"), ("manage", "/manage/"), ("follower", "/follow/")] {
        // Letters go out a moment later.
        let mut again = tokio::time::interval(std::time::Duration::from_millis(50));
        for _ in 0..100 {
            again.tick().await;
            if let Some(link) = mailroom.link_for("ana@example.org", &server.base(), beginning) {
                pages.push((name.to_owned(), link));
                break;
            }
        }
    }
    let manage = pages.iter().find(|(name, _)| name == "manage").map(|(_, link)| link.clone());
    if let Some(manage) = manage {
        pages.push(("manage-preview".to_owned(), format!("{manage}/preview")));
        pages.push(("manage-edit".to_owned(), format!("{manage}/edit")));
        pages.push(("manage-date".to_owned(), format!("{manage}/dates/2199-01-01")));
        pages.push(("manage-import".to_owned(), format!("{manage}/import")));
        pages.push(("manage-holders".to_owned(), format!("{manage}/holders")));
        pages.push(("manage-history".to_owned(), format!("{manage}/history")));
        pages.push(("manage-texts".to_owned(), format!("{manage}/texts")));
        pages.push(("manage-text".to_owned(), format!("{manage}/texts/ar")));
        pages.push(("manage-write-ups".to_owned(), format!("{manage}/write-ups")));
    }
    pages.extend(told(server).await);
    pages
}

/// Where somebody of the demonstration tells how a date of their café was, with a photo: the form, and the photo.
async fn told(server: &ServerProcess) -> Vec<(String, String)> {
    let visitor = server.visitor();
    visitor.try_post("/resend", &[("email", "demo@example.org")]).await.expect("an answer");
    let mut mailroom = Mailroom::of(&server.data());
    let mut again = tokio::time::interval(std::time::Duration::from_millis(50));
    for _ in 0..100 {
        again.tick().await;
        let letter = mailroom.look().values().find(|letter| letter.to == "demo@example.org");
        let Some(letter) = letter else { continue };
        let after = letter.plain.split("Caife Laghd").nth(1).unwrap_or_default();
        let link = after.lines().find_map(|line| line.trim().strip_prefix(&server.base()));
        let manage = link.expect("the private page of the café");
        let page = visitor.get(&format!("{manage}/write-ups")).await.text().to_owned();
        let form = format!("{manage}/write-ups/");
        let day = page.split(&form).nth(1).and_then(|rest| rest.split('"').next());
        let form = format!("{form}{}", day.expect("a date that was told about"));
        return [("manage-write-up", form.clone()), ("manage-write-up-photo", format!("{form}/photos/1"))]
            .map(|(name, path)| (name.to_owned(), path))
            .into();
    }
    panic!("no letter with links came to whoever listed the demonstration");
}
