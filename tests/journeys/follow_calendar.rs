//! Following in a calendar: the panel on every view, the page of help, what programs ask for, dates announced, JSON Feed.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    forms,
    house::{House, Page, link_in},
};
use url::{Url, form_urlencoded};

const SITE: &str = "http://127.0.0.1:3000";
const DAY: i64 = 24 * 60 * 60;

/// Every kind of view, with the calendar that its panel offers.
const VIEWS: &[(&str, &str)] = &[
    ("/whats-on", "/whats-on.ics"),
    ("/events", "/events.ics"),
    ("/cafes", "/cafes.ics"),
    ("/groups/hope-street-union", "/groups/hope-street-union.ics"),
    ("/places/oak-hall", "/places/oak-hall.ics"),
    ("/whats-on?q=tea+%26+talk&tag=peer+support", "/whats-on.ics?q=tea+%26+talk&tag=peer+support"),
    ("/whats-on?page=1&tag=&online=true&tag=naloxone", "/whats-on.ics?tag=naloxone&online=1"),
    (
        "/events?from=2026-12-01&to=2026-12-31&place=oak-hall",
        "/events.ics?place=oak-hall&from=2026-12-01&to=2026-12-31",
    ),
    ("/cafes?group=hope-street-union", "/cafes.ics?group=hope-street-union"),
    ("/groups/hope-street-union?q=tea", "/groups/hope-street-union.ics?q=tea"),
    ("/whats-on?q=zzyzxq", "/whats-on.ics?q=zzyzxq"),
    ("/events/tea-and-talk", "/events/tea-and-talk.ics"),
    ("/cafes/leeds-harm-reduction-cafe", "/cafes/leeds-harm-reduction-cafe.ics"),
];

async fn two_listings() -> House {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    house
}

fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// The link of a page whose words these are.
#[track_caller]
fn link(page: &Page, words: &str) -> String {
    let text = page.words().replace('\u{a0}', " ");
    let before = text.split(&format!(">{words}</a>")).next().filter(|before| before.len() < text.len());
    let tag = before.and_then(|before| before.rsplit("<a ").next());
    let tag = tag.unwrap_or_else(|| panic!("no link “{words}” on {}:\n{text}", page.path));
    let address = tag.split("href=\"").nth(1).and_then(|rest| rest.split('"').next());
    address.expect("a link leads somewhere").to_owned()
}

/// What stands in the field to copy from.
#[track_caller]
fn address(page: &Page) -> String {
    let text = page.words();
    let field = text.split("<input").find(|field| field.contains(" readonly"));
    let value =
        field.and_then(|field| field.split("value=\"").nth(1)).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no address on {}", page.path)).to_owned()
}

#[tokio::test]
async fn every_view_offers_its_own_calendar_in_every_way() {
    let house = two_listings().await;
    for (path, calendar) in VIEWS {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.mentions("Follow this calendar"), "{path}");
        assert_eq!(page.text().matches("<details class=\"follow\"").count(), 1, "{path}");
        assert_eq!(address(&page), format!("{SITE}{calendar}"), "{path}");

        let webcal = format!("webcal://127.0.0.1:3000{calendar}");
        assert_eq!(link(&page, "Apple and other apps"), webcal, "{path}");
        let google = format!("https://calendar.google.com/calendar/r?cid={}", escaped(&webcal));
        assert_eq!(link(&page, "Google Calendar"), google, "{path}");
        for (words, host) in
            [("Outlook.com", "outlook.live.com"), ("Outlook at work or school", "outlook.office.com")]
        {
            let outlook = Url::parse(&link(&page, words)).expect("an address");
            assert_eq!(
                (outlook.host_str(), outlook.path()),
                (Some(host), "/calendar/0/addfromweb"),
                "{path}"
            );
            let asked: Vec<(String, String)> = outlook.query_pairs().into_owned().collect();
            assert_eq!(asked[0], ("url".to_owned(), format!("{SITE}{calendar}")), "{path}");
            assert!(asked[1].0 == "name" && !asked[1].1.is_empty() && !asked[1].1.contains('+'), "{path}");
        }
        // Nobody is told from where, and people are told who learns of it.
        for host in ["calendar.google.com", "outlook.live.com", "outlook.office.com"] {
            let tag = page.words().split("<a ").find(|tag| tag.contains(host)).map(str::to_owned);
            assert!(tag.is_some_and(|tag| tag.contains("rel=\"noreferrer\"")), "{path}: {host}");
        }
        assert!(page.mentions("If you use Google or Microsoft, they learn what you follow."), "{path}");

        assert!(link(&page, "Get it by email").starts_with("/follow?what="), "{path}");
        let help = link(&page, "Did it work? Help and more choices");
        assert_eq!(help, format!("/follow/calendar?of={}", escaped(calendar)), "{path}");
        let help = house.visitor().reads(&help).await;
        assert_eq!((help.status, address(&help)), (StatusCode::OK, format!("{SITE}{calendar}")), "{path}");

        let is_list = !calendar.contains("/events/") && !calendar.contains("/cafes/");
        assert_eq!(page.mentions(">News feed (Atom)</a>"), is_list, "{path}");
        let mut feeds =
            vec![(*calendar).to_owned(), link(&page, "JSON Feed"), link(&page, "Save as a file, once")];
        if is_list {
            feeds.push(link(&page, "News feed (Atom)"));
            feeds.push(link(&page, "News feed, a week before each date"));
        }
        for feed in feeds {
            let read = house.visitor().reads(&feed).await;
            assert_eq!(read.status, StatusCode::OK, "{feed}");
            let is_saved = read.header("content-disposition").starts_with("attachment;");
            assert_eq!(is_saved, feed.contains("download=1"), "{feed}");
        }
    }
}

#[tokio::test]
async fn what_is_over_is_followed_no_more() {
    let house = two_listings().await;
    house.waits(20 * DAY).await;
    let page = house.visitor().reads("/events/tea-and-talk").await;
    assert!(!page.mentions("Follow this calendar") && !page.mentions("to your calendar"));
    assert!(house.visitor().reads("/cafes/leeds-harm-reduction-cafe").await.mentions("Follow this calendar"));
}

#[tokio::test]
async fn one_date_can_be_taken_along_as_it_stands() {
    let house = House::with_demonstration().await;
    let page = house.visitor().reads("/cafes/mersey-harm-reduction-cafe").await;
    let file = link(&page, "Add just 3 December 2026 to your calendar");
    assert_eq!(file, "/cafes/mersey-harm-reduction-cafe/2026-12-03.ics");
    let answer = house.visitor().reads(&file).await;
    let text = answer.text().replace("\r\n ", "");
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"mersey-harm-reduction-cafe-2026-12-03.ics\""
    );
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
    assert!(text.contains("DTSTART;TZID=Europe/London:20261203T180000"), "{text}");
    let of_event = text.split("BEGIN:VEVENT").nth(1).expect("an event");
    assert!(!of_event.contains("RRULE"), "{text}");
    // A date that was moved has the file of the day for which it was planned.
    let series = house.visitor().reads("/events/drug-checking-and-tea.json").await.json();
    let moved = series["items"][0]["_cuppa"]["dates"].as_array().expect("dates").iter();
    let moved = moved.filter(|date| date["status"] == "moved").count();
    assert_eq!(moved, 1);
    let all = house.visitor().reads("/events/drug-checking-and-tea.ics").await.text().replace("\r\n ", "");
    let planned = all.split("RECURRENCE-ID;TZID=Europe/London:").nth(1).expect("a moved date");
    let day = format!("{}-{}-{}", &planned[..4], &planned[4..6], &planned[6..8]);
    let file = house.visitor().reads(&format!("/events/drug-checking-and-tea/{day}.ics")).await;
    assert_eq!(file.text().matches("BEGIN:VEVENT").count(), 1);
    let dates = house.visitor().reads(&format!("/events/drug-checking-and-tea/{day}")).await;
    assert!(dates.mentions("Moved from"));
    // A cancelled one says so.
    let page = house.visitor().reads("/events/union-social-soup-and-a-film").await.words();
    let cancelled = page.split("<li class=\"off\">").nth(1).expect("a cancelled date");
    let cancelled =
        cancelled.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its page");
    let file = house.visitor().reads(&format!("{cancelled}.ics")).await;
    assert!(file.mentions("STATUS:CANCELLED") && file.mentions("SUMMARY:Cancelled: "), "{}", file.text());
    for nothing in [
        "/cafes/mersey-harm-reduction-cafe/2026-12-04.ics",
        "/cafes/mersey-harm-reduction-cafe/soon.ics",
        "/cafes/mersey-harm-reduction-cafe/2026-12-03.json",
        "/cafes/nowhere/2026-12-03.ics",
    ] {
        assert_eq!(house.visitor().reads(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    let elsewhere = house.visitor().reads("/events/mersey-harm-reduction-cafe/2026-12-03.ics").await;
    assert_eq!(elsewhere.header("location"), "/cafes/mersey-harm-reduction-cafe/2026-12-03.ics");
}

#[tokio::test]
async fn a_date_of_a_series_that_bends_keeps_its_name_in_a_file_of_its_own() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let visitor = house.visitor();
    let page = visitor.reads(&private).await;
    let added = [("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")];
    visitor.fills_and_presses(&page, "Add this date", &added).await;
    let form = visitor.reads(&format!("{private}/dates/2027-03-04")).await;
    let bent = [("applies", "following"), ("start_date", "2027-03-05"), ("date_title", "In the garden")];
    let shown = visitor.saves(&form, "Save this date", &bent).await;
    visitor.saves(&shown, "Yes, save it like this", &[]).await;
    let form = visitor.reads(&format!("{private}/dates/2027-04-02")).await;
    visitor.fills_and_presses(&form, "Cancel this date", &[("cancel_reason", "Rain.")]).await;
    house.delivers().await;

    let said = |text: &str, start: &str| -> Vec<String> {
        let text = text.replace("\r\n ", "");
        let event = text.split("BEGIN:VEVENT").find(|event| event.contains(start)).unwrap_or_default();
        let names = ["UID:", "SUMMARY:", "STATUS:", "DTSTART", "DTEND", "SEQUENCE:"];
        event
            .lines()
            .filter(|line| names.iter().any(|name| line.starts_with(name)))
            .map(str::to_owned)
            .collect()
    };
    let all = visitor.reads("/cafes.ics?expand=1").await.text();
    for (day, start) in [
        ("2027-01-07", "20270107T180000"),
        ("2026-12-19", "20261219T140000"),
        ("2027-03-05", "20270305T180000"),
        ("2027-04-02", "20270402T180000"),
    ] {
        let file = visitor.reads(&format!("/cafes/leeds-harm-reduction-cafe/{day}.ics")).await.text();
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{day}: {file}");
        assert_eq!(said(&file, start).len(), 6, "{day}: {file}");
        assert_eq!(said(&file, start), said(&all, start), "{day}");
    }
    let announced = house.visitor().reads("/cafes.atom?announce=60").await.words().replace('\u{a0}', " ");
    assert!(
        announced.contains("#20261219T140000") && announced.contains("19 December 2026, 2 pm"),
        "{announced}"
    );
}

#[tokio::test]
async fn did_it_work_helps_with_any_of_our_calendars_and_with_no_other() {
    let house = two_listings().await;
    house.publishes(HIDDEN).await;
    house.adds(&but(EVENING, &[("title", "Still held"), ("email", "cat@example.org")])).await;
    let page = house.visitor().reads("/follow/calendar").await;
    assert_eq!(address(&page), format!("{SITE}/whats-on.ics"));
    for words in [
        "Did it work?",
        "Every 8 to 24 hours",
        "Google’s app for Android cannot do this.",
        "may come too late",
        "It shows nothing",
        "It shows things twice",
        "struck through",
        "Only in words",
        "announce=7",
    ] {
        assert!(page.mentions(words), "{words}");
    }
    let by_email = house.visitor().reads(&link(&page, "Follow it by email as well")).await;
    assert!(by_email.mentions("value=\"instant\" checked"), "{}", by_email.text());
    assert!(page.mentions("rel=\"canonical\" href=\"http://127.0.0.1:3000/follow/calendar\""));

    for (of, calendar) in [
        ("/cafes.ics?q=leeds&page=3", "/cafes.ics?q=leeds"),
        ("http://127.0.0.1:3000/events.ics", "/events.ics"),
        ("webcal://127.0.0.1:3000/places/oak-hall.ics", "/places/oak-hall.ics"),
        ("/events/leeds-harm-reduction-cafe.ics", "/cafes/leeds-harm-reduction-cafe.ics"),
        ("/whats-on.ics?gzip=0&past=60&tag=naloxone", "/whats-on.ics?tag=naloxone&past=60&gzip=0"),
        ("/whats-on.ics?download=1", "/whats-on.ics"),
    ] {
        let page = house.visitor().reads(&format!("/follow/calendar?of={}", escaped(of))).await;
        assert_eq!(page.status, StatusCode::OK, "{of}");
        assert_eq!(address(&page), format!("{SITE}{calendar}"), "{of}");
    }
    for of in [
        "/whats-on",
        "/whats-on.atom",
        "/add.ics",
        "/groups/nobody.ics",
        "/places/the-secret-room.ics",
        "/events/still-held.ics",
        "/events/.ics",
        "/events/a/b.ics",
        "//elsewhere.example/whats-on.ics",
        "https://elsewhere.example/whats-on.ics",
        "javascript:alert(1).ics",
        "\"><script>alert(1)</script>.ics",
        "\u{0}",
    ] {
        let page = house.visitor().reads(&format!("/follow/calendar?of={}", escaped(of))).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{of}");
        assert!(page.mentions("We do not know that calendar"), "{of}");
        assert_eq!(address(&page), format!("{SITE}/whats-on.ics"), "{of}");
        for strange in ["elsewhere.example", "alert(1)", "secret-room", "still-held"] {
            assert!(!page.text().contains(strange), "{of}");
        }
    }
}

#[tokio::test]
async fn the_form_makes_an_address_of_what_was_chosen() {
    let house = two_listings().await;
    let start = house.visitor().reads("/follow/calendar?of=%2Fwhats-on.ics%3Fq%3Dtea").await;
    // It asks and changes nothing, so it is sent as a query.
    let page = start
        .text()
        .replace("<form action=\"/follow/calendar#address\"", "<form method=\"post\" action=\"\"");
    let form = forms::on(&page).into_iter().find(|form| form.button == "Make the address").expect("the form");
    assert_eq!(form.typed(), [("of", "/whats-on.ics?q=tea"), ("cancelled", "status"), ("past", "30")]);
    let sent = |form: &forms::Form| {
        let query: String =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(form.typed()).finish();
        format!("/follow/calendar?{query}")
    };
    let usual = house.visitor().reads(&sent(&form)).await;
    assert_eq!(address(&usual), format!("{SITE}/whats-on.ics?q=tea"));
    assert!(!usual.mentions("with what you chose"));

    let chosen =
        form.clone().with("cancelled", "text").with("expand", "1").with("past", "365").with("gzip", "0");
    let made = house.visitor().reads(&sent(&chosen)).await;
    let calendar = "/whats-on.ics?q=tea&cancelled=text&expand=1&past=365&gzip=0";
    assert_eq!((made.status, address(&made)), (StatusCode::OK, format!("{SITE}{calendar}")));
    assert!(made.mentions("This is the address with what you chose."));
    assert_eq!(link(&made, "Apple and other apps"), format!("webcal://127.0.0.1:3000{calendar}"));
    for ticked in ["value=\"text\" checked", "value=\"1\" checked", "value=\"0\" checked", "value=\"365\""] {
        assert!(made.mentions(ticked), "{ticked}");
    }
    assert_eq!(house.visitor().reads(calendar).await.status, StatusCode::OK);
    // Every ending is told with a link to this very calendar.
    for (ending, address) in [
        ("&cancelled=status", "/whats-on.ics?q=tea"),
        ("&cancelled=omit", "/whats-on.ics?q=tea&cancelled=omit"),
        ("&expand=1", "/whats-on.ics?q=tea&expand=1"),
        ("&past=365", "/whats-on.ics?q=tea&past=365"),
        ("&gzip=0", "/whats-on.ics?q=tea&gzip=0"),
        ("&download=1", "/whats-on.ics?q=tea&download=1"),
    ] {
        assert!(start.mentions(&format!("<a href=\"{address}\"><code>{ending}</code></a>")), "{ending}");
        assert_eq!(house.visitor().reads(address).await.status, StatusCode::OK, "{address}");
    }

    let half = house.visitor().reads("/follow/calendar?of=%2Fwhats-on.ics&cancelled=hide").await;
    assert_eq!(address(&half), format!("{SITE}/whats-on.ics?cancelled=omit"));
    assert!(half.mentions("value=\"omit\" checked") && half.mentions("value=\"30\""));

    let refused = house.visitor().reads(&sent(&form.with("past", "a year").with("expand", "1"))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("Give the days of the past in digits, from 0 to 36500."));
    assert!(refused.mentions("value=\"a year\"") && refused.mentions("value=\"1\" checked"));
    assert_eq!(address(&refused), format!("{SITE}/whats-on.ics?q=tea&expand=1"));
}

#[tokio::test]
async fn programs_are_led_from_a_page_to_its_feed_and_browsers_never() {
    let house = two_listings().await;
    let asks = async |path: &str, accept: &str| {
        house.visitor().asks(Method::GET, path, &[("accept", accept)], Vec::new()).await
    };
    let ends = |path: &str, ending: &str| {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let query: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("page=")).collect();
        let query = query.join("&");
        if query.is_empty() { format!("{path}{ending}") } else { format!("{path}{ending}?{query}") }
    };
    for (path, _) in VIEWS {
        let is_listing = path.starts_with("/events/") || path.starts_with("/cafes/");
        for (accept, ending) in [
            ("text/calendar", ".ics"),
            ("text/calendar, */*;q=0.1", ".ics"),
            ("text/html;q=0.8, text/calendar;q=0.9", ".ics"),
            ("application/atom+xml", ".atom"),
            ("application/feed+json, text/html;q=0.5", ".json"),
            ("application/json", ".json"),
        ] {
            let answer = asks(path, accept).await;
            assert_eq!(answer.header("vary"), "accept", "{path}: {accept}");
            if is_listing && ending == ".atom" {
                assert_eq!(answer.status, StatusCode::OK, "{path} has no Atom feed");
                continue;
            }
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {accept}");
            assert_eq!(answer.header("location"), ends(path, ending), "{path}: {accept}");
            let feed = house.visitor().reads(answer.header("location")).await;
            assert_eq!(feed.status, StatusCode::OK, "{path}: {accept}");
        }
        for accept in [
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "*/*",
            "",
            "text/html, text/calendar",
            "text/html, text/calendar;q=0.9",
            "text/calendar;q=0",
            "image/png",
        ] {
            let answer = asks(path, accept).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {accept}");
            assert!(answer.header("content-type").starts_with("text/html"), "{path}: {accept}");
            assert_eq!(answer.header("vary"), "accept", "{path}: {accept}");
        }
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::OK, "{path} without a wish");
    }
    // A feed is a feed whatever is asked, and other pages have none.
    for (path, status) in
        [("/whats-on.json", StatusCode::OK), ("/about", StatusCode::OK), ("/groups", StatusCode::OK)]
    {
        let answer = asks(path, "text/calendar").await;
        assert_eq!(answer.status, status, "{path}");
        assert_ne!(answer.header("vary"), "accept", "{path}");
    }
    let nowhere = asks("/events/nowhere", "text/calendar").await;
    assert_eq!(nowhere.header("location"), "/events/nowhere.ics");
    assert_eq!(house.visitor().reads("/events/nowhere.ics").await.status, StatusCode::NOT_FOUND);
    let head =
        house.visitor().asks(Method::HEAD, "/whats-on", &[("accept", "text/calendar")], Vec::new()).await;
    assert_eq!(head.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_calendar_can_be_had_unpacked() {
    let house = two_listings().await;
    let asks = async |path: &str| {
        let gzip = [("accept-encoding", "gzip, deflate, br")];
        house.visitor().asks(Method::GET, path, &gzip, Vec::new()).await
    };
    for path in [
        "/whats-on.ics",
        "/whats-on.json",
        "/whats-on.atom",
        "/whats-on.atom?announce=30",
        "/events/tea-and-talk.ics",
        "/events/tea-and-talk/2026-12-08.ics",
    ] {
        let packed = asks(path).await;
        assert_eq!(packed.header("content-encoding"), "gzip", "{path}");
        let sign = if path.contains('?') { '&' } else { '?' };
        let unpacked = asks(&format!("{path}{sign}gzip=0")).await;
        assert_eq!(unpacked.status, StatusCode::OK, "{path}");
        assert_eq!((unpacked.header("content-encoding"), unpacked.header("vary")), ("", ""), "{path}");
        assert!(unpacked.header("cache-control").ends_with("no-transform"), "{path}");
        let plain = house.visitor().reads(path).await;
        let told = |page: &Page| page.text().replace("?gzip=0", "").replace("\r\n ", "");
        assert_eq!(told(&unpacked), told(&plain), "{path}");
        let etag = [("if-none-match", unpacked.header("etag")), ("accept-encoding", "gzip")];
        let again = house.visitor().asks(Method::GET, &unpacked.path, &etag, Vec::new()).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
    }
}

/// The entries of an Atom feed: id, title, published, updated.
fn entries(feed: &str) -> Vec<[String; 4]> {
    let of = |entry: &str, name: &str| {
        let rest = entry.split(&format!("<{name}>")).nth(1).unwrap_or_default();
        rest.split(&format!("</{name}>")).next().unwrap_or_default().replace('\u{a0}', " ")
    };
    feed.split("<entry>")
        .skip(1)
        .map(|entry| ["id", "title", "published", "updated"].map(|name| of(entry, name)))
        .collect()
}

#[tokio::test]
async fn dates_are_announced_some_days_before_and_nothing_changes_between() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let weekly = [
        ("title", "Soup"),
        ("start_date", "2026-12-09"),
        ("repeats", "weekly"),
        ("email", "cat@example.org"),
    ];
    house.publishes(&but(EVENING, &weekly)).await;
    let feed = async |days: &str| house.visitor().reads(&format!("/whats-on.atom?announce={days}")).await;
    assert!(entries(&feed("7").await.text()).is_empty());
    assert_eq!(entries(&feed("60").await.text()).len(), 1 + 7, "as many as begin within sixty days");
    assert_eq!(entries(&feed("99").await.text()), entries(&feed("60").await.text()));
    assert_eq!(entries(&feed("soon").await.text()).len(), 2, "nonsense asks for nothing");

    // A week before the evening, and not a moment sooner.
    let until = |moment: &str| {
        let moment: jiff::Timestamp = moment.parse().expect("a moment");
        moment.duration_since(house.desk.clock.timestamp()).as_secs()
    };
    house.waits(until("2026-12-01T17:59:59Z")).await;
    assert!(entries(&feed("7").await.text()).is_empty());
    house.waits(1).await;
    let first = feed("7").await;
    let [id, title, published, updated] = entries(&first.text())[0].clone();
    assert_eq!(title, "Tea and talk – Tuesday 8 December 2026");
    assert!(id.starts_with("urn:uuid:") && id.ends_with("#20261208T180000"), "{id}");
    assert_eq!((published.as_str(), updated.as_str()), ("2026-12-01T18:00:00Z", "2026-12-01T18:00:00Z"));
    for words in [
        "<title>Cuppa: what’s on, 7 days before</title>",
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"http://127.0.0.1:3000/whats-on.atom?announce=7\"/>",
        "<link rel=\"alternate\" type=\"text/html\" href=\"http://127.0.0.1:3000/events/tea-and-talk\"/>",
        "<category term=\"naloxone\"/>",
        "Tuesday 8\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm",
        "Oak Hall, 12 Mill Street",
    ] {
        assert!(first.mentions(words), "{words}: {}", first.words());
    }
    house.waits(DAY - 1).await;
    let again = feed("7").await;
    assert_eq!((first.body, first.headers["etag"].clone()), (again.body, again.headers["etag"].clone()));

    // The next one comes on top, and one that is over goes.
    house.waits(1).await;
    let [soup, tea] = &entries(&feed("7").await.text())[..] else { panic!("two dates") };
    assert!(soup[1].starts_with("Soup – Wednesday 9") && soup[0].ends_with("#20261209T180000"), "{soup:?}");
    assert_eq!(tea[0], id);
    assert!(feed("7").await.mentions("http://127.0.0.1:3000/events/soup/2026-12-09"));
    house.waits(until("2026-12-08T20:00:00Z")).await;
    let [soup] = &entries(&feed("7").await.text())[..] else { panic!("one date") };
    assert!(soup[0].ends_with("#20261209T180000"));

    // Filters and views as everywhere.
    assert!(entries(&house.visitor().reads("/whats-on.atom?announce=60&tag=film").await.text()).is_empty());
    assert!(entries(&house.visitor().reads("/cafes.atom?announce=60").await.text()).is_empty());
    let group = house.visitor().reads("/groups/hope-street-union.atom?announce=60").await;
    assert_eq!(entries(&group.text()).len(), 9, "{}", group.text());
}

#[tokio::test]
async fn what_changes_on_an_announced_date_is_told_under_its_old_name() {
    let house = House::empty().await;
    house.publishes(&but(MONTHLY_CAFE, &[("repeats", "weekly")])).await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let visitor = house.visitor();
    let feed = async || house.visitor().reads("/cafes.atom?announce=14").await;
    // Added later than fourteen days before: then the moment that it was there counts.
    let before = entries(&feed().await.text());
    assert_eq!(before.len(), 1);
    assert!(before[0][2].starts_with("2026-11-22T10:"), "{before:?}");

    house.waits(60).await;
    let form = visitor.reads(&format!("{private}/dates/2026-12-03")).await;
    let moved = [
        ("start_date", "2026-12-04"),
        ("start_time", "17:30"),
        ("end_time", "19:30"),
        ("date_title", "Film"),
    ];
    let saved = visitor.saves(&form, "Save this date", &moved).await;
    assert!(saved.status.is_redirection(), "{}", saved.text());
    house.waits(DAY).await;
    let told = feed().await;
    let after = entries(&told.text());
    assert_eq!(after[0][0], before[0][0], "the id stays");
    assert_eq!(after[0][1], "Leeds Harm Reduction Café – Friday 4 December 2026");
    assert!(after[0][3] > before[0][3], "{after:?}");
    let words = told.words().replace('\u{a0}', " ");
    assert!(
        words.contains("Moved from Thursday 3 December 2026") && words.contains("This time: Film"),
        "{words}"
    );

    house.waits(60).await;
    let form = visitor.reads(&format!("{private}/dates/2026-12-03")).await;
    let cancelled =
        visitor.fills_and_presses(&form, "Cancel this date", &[("note", "The boiler broke.")]).await;
    assert!(cancelled.status.is_redirection(), "{}", cancelled.text());
    house.delivers().await;
    let told = feed().await;
    let last = entries(&told.text());
    assert_eq!(last[0][0], before[0][0]);
    assert!(last[0][1].starts_with("Cancelled: Leeds Harm Reduction Café"), "{last:?}");

    // Taken back: its announced dates are told to be gone, each by its name.
    house.waits(60).await;
    let page = visitor.reads(&private).await;
    visitor.fills_and_presses(&page, "Take it off the site", &[("withdraw_reason", "A secret.")]).await;
    house.delivers().await;
    let gone = feed().await.text();
    assert!(entries(&gone).is_empty());
    assert!(gone.contains(&format!("<at:deleted-entry ref=\"{}\"", before[0][0])), "{gone}");
    assert!(!gone.contains("2026121") && !gone.contains("secret"), "only what had been announced: {gone}");
}

/// The fields of a thing in JSON.
fn fields(value: &serde_json::Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn is_ours(value: &serde_json::Value) -> bool {
    value.as_str().is_some_and(|address| address.starts_with(SITE))
}

#[tokio::test]
async fn a_json_feed_is_whole_by_its_specification() {
    const FEED: &[&str] = &[
        "version",
        "title",
        "home_page_url",
        "feed_url",
        "description",
        "user_comment",
        "icon",
        "favicon",
        "authors",
        "language",
        "items",
    ];
    const ITEM: &[&str] = &[
        "id",
        "url",
        "title",
        "summary",
        "content_text",
        "content_html",
        "image",
        "authors",
        "date_published",
        "date_modified",
        "tags",
        "attachments",
        "_cuppa",
    ];
    let house = House::with_demonstration().await;
    house.publishes(HIDDEN).await;
    house.publishes(&but(EVENING, &[("description", "**Bold** <script>alert(1)</script>\n\n* one")])).await;
    for path in [
        "/whats-on.json",
        "/events.json",
        "/cafes.json?q=leeds",
        "/groups/hope-street-union.json",
        "/places/oak-hall.json",
        "/events/tea-and-talk.json",
        "/cafes/mersey-harm-reduction-cafe.json",
    ] {
        let answer = house.visitor().reads(path).await;
        let feed = answer.json();
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(feed["feed_url"], format!("{SITE}{path}"));
        assert_eq!(feed["home_page_url"], format!("{SITE}{}", path.replace(".json", "")));
        assert_eq!(feed["language"], "en-GB");
        for name in ["title", "user_comment"] {
            assert!(feed[name].as_str().is_some_and(|text| !text.is_empty()), "{path}: {name}");
        }
        for name in ["icon", "favicon"] {
            assert!(is_ours(&feed[name]), "{path}: {name}");
            let picture = house.visitor().reads(&feed[name].as_str().expect("text")[SITE.len()..]).await;
            assert!(
                picture.status == StatusCode::NOT_FOUND
                    || picture.header("content-type").starts_with("image/"),
                "{path}: {name}"
            );
        }
        assert_eq!(feed["authors"][0]["name"], "Cuppa");
        for field in fields(&feed) {
            assert!(FEED.contains(&field), "{path}: {field}");
        }
        let mut ids = Vec::new();
        let items = feed["items"].as_array().expect("items");
        assert!(!items.is_empty(), "{path}");
        for item in items {
            let id = item["id"].as_str().expect("an id is a text");
            assert!(!ids.contains(&id), "{path}: {id} twice");
            ids.push(id);
            for field in fields(item) {
                assert!(ITEM.contains(&field), "{path}: {field}");
            }
            assert!(item["content_text"].as_str().is_some_and(|text| !text.is_empty()), "{path}: {item}");
            // Where there are only paragraphs, the text says it all.
            if let Some(html) = item["content_html"].as_str() {
                assert!(html.starts_with('<') && !html.contains("<script"), "{path}: {html}");
            }
            for name in ["date_published", "date_modified"] {
                let moment = item[name].as_str().expect("a moment is a text");
                assert!(moment.parse::<jiff::Timestamp>().is_ok(), "{path}: {moment}");
            }
            assert!(is_ours(&item["url"]) && (item["image"].is_null() || is_ours(&item["image"])), "{item}");
            assert!(item["tags"].as_array().expect("tags").iter().all(serde_json::Value::is_string));
            for author in item["authors"].as_array().into_iter().flatten() {
                assert!(author["name"].is_string() && is_ours(&author["url"]), "{path}: {author}");
            }
            for attachment in item["attachments"].as_array().into_iter().flatten() {
                assert_eq!(attachment["mime_type"], "text/calendar");
                assert_eq!(attachment["url"], format!("{}.ics", item["url"].as_str().expect("a page")));
            }
            let has_dates = !item["_cuppa"]["dates"].as_array().expect("dates").is_empty();
            assert!(!has_dates || item["attachments"].is_array(), "{path}: {item}");
            let names = ["access", "attendance", "cost", "dates", "kind", "place", "status", "time_zone"];
            let mut own = fields(&item["_cuppa"]);
            own.sort_unstable();
            assert_eq!(own, names, "{path}");
        }
        assert!(!answer.text().to_lowercase().contains("secret"), "{path}");
    }
    let tea = house.visitor().reads("/events/tea-and-talk.json").await.json()["items"][0].clone();
    let html = tea["content_html"].as_str().expect("HTML");
    for words in [
        "<p>An open evening for everybody.</p>",
        "<strong>Bold</strong> &lt;script&gt;",
        "<li>one</li>",
        "<p>Organised by Hope Street Union</p>",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    let plain = house.visitor().reads("/events/union-social.json").await.json();
    assert!(plain["items"][0]["content_html"].is_null() && plain["items"][0]["content_text"].is_string());
    assert_eq!(tea["authors"][0]["name"], "Hope Street Union");
    assert_eq!(tea["authors"][0]["url"], format!("{SITE}/groups/hope-street-union"));
    let attached = house.visitor().reads("/events/tea-and-talk.ics").await;
    assert!(attached.mentions(tea["id"].as_str().expect("an id")));
}
