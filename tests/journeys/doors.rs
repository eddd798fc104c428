//! The doors hold: what every answer tells browsers, what is read of a request and how long, and what no log holds.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use server::{
    fields::{Fields, Upload},
    http::door::Bounds,
    people::Address,
    urls::{is_for_other_sites, without_links},
};
use sqlx::Connection as _;
use tests::{
    fixtures::{EVENING, HIDDEN},
    house::{Doors, House, Page},
    overheard::Listener,
    routes::routes,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// Nobody waits longer for what should come at once.
const SOON: Duration = Duration::from_secs(20);

/// Every address that a router names, with something put into its holes.
fn addresses() -> Vec<String> {
    let mut addresses: Vec<String> = routes().into_iter().map(|route| filled(&route.path)).collect();
    addresses.sort();
    addresses.dedup();
    addresses
}

/// A route with a word in each hole.
fn filled(route: &str) -> String {
    let part = |part: &str| match part {
        "{slug}" | "{segment}" => "a-quiet-cup".to_owned(),
        "{file}" => "poster.pdf".to_owned(),
        "{token}" => "a".repeat(32),
        "{*stretch}" => "2026/12".to_owned(),
        "{*path}" => "events".to_owned(),
        hole if hole.starts_with('{') => "1".to_owned(),
        word => word.to_owned(),
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// What is missing or wrong in what an answer tells browsers.
fn amiss(page: &Page) -> Vec<String> {
    let mut amiss = Vec::new();
    let mut wants = |name: &str, fits: &dyn Fn(&str) -> bool| {
        let value = page.header(name);
        if !fits(value) || page.headers.get_all(name).iter().count() > 1 {
            amiss.push(format!("{} {}: {name}: {value:?}", page.status, page.path));
        }
    };
    let is_page = page.header("content-type").starts_with("text/html");
    let text = page.text();
    wants("x-content-type-options", &|value| value == "nosniff");
    wants("cross-origin-opener-policy", &|value| value == "same-origin");
    wants("cross-origin-resource-policy", &|value| matches!(value, "same-origin" | "cross-origin"));
    wants("permissions-policy", &|value| value.contains("camera=()") && value.contains("microphone=()"));
    wants("content-security-policy", &|value| {
        let is_tight = value.starts_with("default-src 'none'") && value.contains("frame-ancestors");
        is_tight && (!is_page || !value.contains("unsafe-inline"))
    });
    // Whoever reads a page with a form tells us alone; whoever reads another tells nobody. A page
    // that may ask where somebody is makes its form when they press the button.
    let asks_where = page.header("permissions-policy").contains("geolocation=(self)");
    let has_form = is_page && (asks_where || text.contains("method=\"post\""));
    wants("referrer-policy", &|value| value == if has_form { "same-origin" } else { "no-referrer" });
    if page.header("cache-control").contains("no-store") {
        wants("cross-origin-resource-policy", &|value| {
            value == "same-origin" || ["/api", "/oembed"].iter().any(|open| page.path.starts_with(open))
        });
    }
    if !page.body.is_empty() {
        wants("content-type", &|value| {
            !value.is_empty() && (!value.starts_with("text/") || value.contains("charset=utf-8"))
        });
    }
    for name in ["server", "x-powered-by"] {
        wants(name, &str::is_empty);
    }
    if is_page {
        for inline in ["<style", " style=\"", " onclick=", " onload=", "href=\"javascript:"] {
            if text.contains(inline) {
                amiss.push(format!("{}: {inline}", page.path));
            }
        }
    }
    amiss
}

#[tokio::test]
async fn every_answer_tells_browsers_what_they_may_do_with_it() {
    let house = House::with_demonstration().await;
    let (visitor, moderator) = (house.visitor(), house.moderator().await);
    let addresses = addresses();
    assert!(addresses.len() > 100, "only {} addresses were found", addresses.len());
    let more = [
        "/nowhere",
        "/whats-on.ics",
        "/whats-on.json",
        "/whats-on.atom",
        "/es/events",
        "//evil.example",
        "/%ff",
    ];
    for address in addresses.iter().map(String::as_str).chain(more) {
        let seen = visitor.reads(address).await;
        assert_eq!(amiss(&seen), Vec::<String>::new());
        let signed_in = moderator.reads(address).await;
        assert_eq!(amiss(&signed_in), Vec::<String>::new());
        let is_page = signed_in.header("content-type").starts_with("text/html");
        let is_kept = !signed_in.header("cache-control").contains("no-store");
        assert!(
            !is_page || !is_kept || signed_in.body == seen.body,
            "{address} of somebody signed in is kept"
        );
        let forged = visitor.asks(Method::POST, address, &[("origin", "https://evil.example")], vec![]).await;
        assert_eq!(amiss(&forged), Vec::<String>::new());
        assert_eq!(forged.status, 403, "{address}");
    }
}

#[tokio::test]
async fn a_session_is_in_a_cookie_that_no_script_and_no_other_site_gets() {
    let plain = House::empty().await;
    let secure = House::with_settings(&[("base_url", "https://cuppa.example")]).await;
    for (house, name, flags) in [
        (&plain, "cuppa=", &["HttpOnly", "SameSite=Lax", "Path=/"][..]),
        (&secure, "__Host-cuppa=", &["HttpOnly", "SameSite=Lax", "Path=/", "Secure"][..]),
    ] {
        let address = Address::parse("mo@example.org").expect("an address");
        let link = server::people::add_moderator(&house.desk, &address).await.expect("a moderator");
        let path = link.strip_prefix(house.desk.settings.base_url.as_str()).expect("a link of ours");
        let page = house.visitor().reads(path).await;
        assert_eq!(page.header("set-cookie"), "", "looking begins nothing");
        let signed_in = house.visitor().presses(&page, "Sign in").await;
        let cookie = signed_in.header("set-cookie");
        assert!(cookie.starts_with(name) && !cookie.contains("Domain"), "{cookie}");
        let said: Vec<&str> = cookie.split("; ").collect();
        assert!(flags.iter().all(|flag| said.contains(flag)), "{cookie}");
        assert_eq!(said.contains(&"Secure"), flags.contains(&"Secure"), "{cookie}");
        let own = house.with_session_of(&signed_in);
        let out = own.posts("/sign-out", &[]).await;
        assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
        assert_ne!(
            own.reads("/moderate").await.status,
            StatusCode::OK,
            "the session is gone on our side, too"
        );
    }
}

#[tokio::test]
async fn only_a_site_on_https_says_that_it_is_never_to_be_asked_otherwise() {
    let plain = House::empty().await;
    assert_eq!(plain.visitor().reads("/").await.header("strict-transport-security"), "");
    let house = House::with_settings(&[("base_url", "https://cuppa.example")]).await;
    for address in ["/", "/nowhere", "/whats-on.ics"] {
        let answer = house.visitor().reads(address).await;
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000", "{address}");
    }
}

#[test]
fn other_sites_show_what_is_made_for_them_and_nothing_else() {
    for address in ["/whats-on.ics", "/pictures/ab.jpg", "/es/print/tea/poster.svg", "/leaflets/naloxone.pdf"]
    {
        assert!(is_for_other_sites(address), "{address}");
    }
    for address in ["/", "/whats-on", "/print/tea", "/leaflets", "/manage/abc", "/me", "/assets/app.css"] {
        assert!(!is_for_other_sites(address), "{address}");
    }
}

/// A line to a house whose doors are open.
async fn line(doors: &Doors) -> TcpStream {
    TcpStream::connect(doors.base.trim_start_matches("http://")).await.expect("a door")
}

/// What a server answers to these bytes, as far as it does; empty when it hangs up without a word.
async fn knock(doors: &Doors, bytes: impl AsRef<[u8]>) -> String {
    let mut line = line(doors).await;
    // It may have hung up before the last of it.
    let _ = line.write_all(bytes.as_ref()).await;
    rest_of(&mut line).await
}

/// What comes until the server hangs up.
async fn rest_of(line: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let _ = timeout(SOON, line.read_to_end(&mut answer)).await.expect("the server hangs up");
    String::from_utf8_lossy(&answer).into_owned()
}

/// What comes until these words have come.
async fn until(line: &mut TcpStream, words: &str) -> String {
    let mut answer = String::new();
    let reading = async {
        let mut bytes = [0; 1024];
        while !answer.contains(words) {
            let count = line.read(&mut bytes).await.expect("the line holds");
            assert!(count > 0, "hung up after: {answer}");
            answer.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    };
    timeout(SOON, reading).await.expect("an answer");
    answer
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

const ALIVE: &str = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
/// The first half of a form, and the second.
const HALVES: [&str; 2] = [
    "POST /resend HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
     Content-Length: 23\r\nConnection: close\r\n\r\nemail=eve",
    "%40example.org",
];

#[tokio::test]
async fn a_head_that_two_programs_could_read_differently_is_refused() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    for (name, head) in [
        ("two lengths", "Host: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"),
        ("a length that is none", "Host: a\r\nContent-Length: +4\r\n\r\nabcd"),
        ("a folded line", "Host: a\r\nX-One: b\r\n c\r\n\r\n"),
        ("a space before the colon", "Host : a\r\nContent-Length : 4\r\n\r\nabcd"),
        ("a coding that is none", "Host: a\r\nTransfer-Encoding: chunked, cow\r\n\r\n0\r\n\r\n"),
        ("a zero in a value", "Host: a\r\nX-One: b\0c\r\n\r\n"),
    ] {
        let answer = knock(&doors, format!("POST /follow HTTP/1.1\r\n{head}{ALIVE}")).await;
        assert!(matches!(status(&answer), "400" | "501"), "{name}: {answer}");
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{name}: nothing behind it is answered");
    }
    // Of a length and a coding the coding counts (RFC 9112, 6.3): what follows is a request of its own, and whole.
    let both = "POST /follow HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    let answer = knock(&doors, format!("{both}{ALIVE}")).await;
    let statuses: Vec<&str> = answer.split("HTTP/1.1 ").skip(1).filter_map(|rest| rest.get(..3)).collect();
    assert!(matches!(statuses[..], ["400"] | ["422"] | ["422", "200"]), "{statuses:?}");
    for target in ["/a\0b", "/a b", "http://", "", "/\u{7f}"] {
        let answer = knock(&doors, format!("GET {target} HTTP/1.1\r\nHost: a\r\n\r\n")).await;
        assert_eq!(status(&answer), "400", "{target:?}");
    }
}

#[tokio::test]
async fn a_request_that_does_not_say_whom_it_is_for_gets_a_page_and_nothing_else() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    for hosts in ["", "Host: a\r\nHost: b\r\n", "Host: a, b\r\n", "Host: a@b\r\n", "Host: a/b\r\n"] {
        let answer = knock(&doors, format!("GET / HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n")).await;
        assert_eq!(status(&answer), "400", "{hosts:?}");
        assert!(answer.contains("This page cannot be used that way"), "{hosts:?}: {answer}");
    }
    let traced =
        knock(&doors, "TRACE / HTTP/1.1\r\nHost: a\r\nX-One: mirrored\r\nConnection: close\r\n\r\n").await;
    assert!(status(&traced) == "405" && !traced.contains("mirrored"), "{traced}");
    // Whatever name somebody asks for, no page repeats it: links are made of the one that the settings say.
    for target in ["/", "http://evil.example/", "/nowhere", "http://evil.example//x"] {
        let head =
            format!("GET {target} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n");
        let answer = knock(&doors, format!("{head}Connection: close\r\n\r\n")).await;
        assert!(matches!(status(&answer), "200" | "404"), "{target}: {}", status(&answer));
        assert!(!answer.contains("evil.example"), "{target}");
    }
}

#[tokio::test]
async fn a_head_longer_than_anybody_needs_is_refused_and_a_browser_gets_a_page() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    let cookies = |length: usize| format!("Cookie: other={}\r\n", "b".repeat(length));
    let words = |length: usize| format!("/whats-on?q={}", "a".repeat(length));
    for (target, more, expected, said) in [
        ("/".to_owned(), cookies(30 * 1024), "200", "<h1"),
        ("/".to_owned(), cookies(40 * 1024), "431", "Your browser sent too much along"),
        ("/".to_owned(), cookies(100 * 1024), "431", ""),
        ("/".to_owned(), "X-One: b\r\n".repeat(120), "431", ""),
        (words(7 * 1024), String::new(), "200", "<h1"),
        (words(9 * 1024), String::new(), "414", "That address is too long"),
        (words(100 * 1024), String::new(), "414 431", ""),
    ] {
        let head = format!("GET {target} HTTP/1.1\r\nHost: a\r\n{more}Connection: close\r\n\r\n");
        let answer = knock(&doors, head).await;
        assert!(
            expected.split(' ').any(|expected| expected == status(&answer)) && answer.contains(said),
            "{expected}: {}",
            status(&answer)
        );
    }
}

#[tokio::test]
async fn a_form_without_a_file_larger_than_anybody_types_gets_a_page_and_the_line_holds_until_then() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    for (path, length, expected) in
        [("/resend", 5 << 20, "413"), ("/resend", 100, "422"), ("/add", 5 << 20, "422")]
    {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        let answer = knock(&doors, [head.into_bytes(), vec![b'a'; length]].concat()).await;
        assert_eq!(status(&answer), expected, "{path} {length}");
        assert_eq!(answer.contains("That is more than fits here"), expected == "413", "{path} {length}");
    }
}

#[tokio::test]
async fn whoever_only_holds_a_line_open_is_let_go_and_others_are_answered_meanwhile() {
    let house = House::empty().await;
    let patience = Duration::from_millis(700);
    let bounds = Bounds { head: patience, head_of_proxies: patience, ..Bounds::default() };
    let doors = house.opens_its_doors_for(bounds).await;
    let begun = ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\nX-One: "];
    let mut slow = Vec::new();
    for begun in begun {
        let mut line = line(&doors).await;
        line.write_all(begun.as_bytes()).await.expect("the line holds");
        slow.push(line);
    }
    assert_eq!(status(&knock(&doors, ALIVE).await), "200");
    for line in &mut slow {
        let answer = rest_of(line).await;
        assert!(matches!(status(&answer), "" | "408"), "{answer}");
    }
    // One line serves again and again, but is not kept for ever.
    let mut line = line(&doors).await;
    for _ in 0..3 {
        line.write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("the line holds");
        let answer = until(&mut line, "\r\n\r\n").await;
        assert_eq!(status(&answer), "200");
    }
    rest_of(&mut line).await;
}

#[tokio::test]
async fn a_crowd_that_asks_for_nothing_keeps_nobody_out_and_ends_nothing_that_is_under_way() {
    let house = House::empty().await;
    let doors = house.opens_its_doors_for(Bounds { open: 20, ..Bounds::default() }).await;
    let mut typing = line(&doors).await;
    typing.write_all(HALVES[0].as_bytes()).await.expect("the line holds");
    // It is read before the crowd comes: this answer comes after it.
    assert_eq!(status(&knock(&doors, ALIVE).await), "200");
    let mut crowd = Vec::new();
    for _ in 0..200 {
        crowd.push(line(&doors).await);
    }
    for _ in 0..5 {
        assert_eq!(status(&knock(&doors, ALIVE).await), "200");
        crowd.push(line(&doors).await);
    }
    typing.write_all(HALVES[1].as_bytes()).await.expect("whoever is sending a form stays");
    assert_eq!(status(&rest_of(&mut typing).await), "303");
    let first = rest_of(&mut crowd[0]).await;
    assert_eq!(first, "", "whoever waited longest made room");
}

#[tokio::test]
async fn a_house_that_closes_answers_whoever_is_inside_and_lets_nobody_in() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    let address = doors.base.trim_start_matches("http://").to_owned();
    let mut typing = line(&doors).await;
    typing.write_all(HALVES[0].as_bytes()).await.expect("the line holds");
    let mut idle = line(&doors).await;
    assert_eq!(status(&knock(&doors, ALIVE).await), "200");
    let closing = tokio::spawn(doors.close());
    // Lines that nobody uses end at once, and do not hold up the end.
    assert_eq!(rest_of(&mut idle).await, "");
    typing.write_all(HALVES[1].as_bytes()).await.expect("whoever is inside stays");
    assert_eq!(status(&rest_of(&mut typing).await), "303");
    timeout(SOON, closing).await.expect("it ends").expect("without a panic");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn behind_a_proxy_it_is_the_visitor_who_is_counted_and_over_a_real_line_too() {
    let house = House::with_settings(&[("rate_requests", "3"), ("trusted_proxies", "127.0.0.0/8")]).await;
    let doors = house.opens_its_doors().await;
    let asks = |from: &str| {
        let head =
            format!("GET /about HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {from}\r\nConnection: close\r\n\r\n");
        let doors = &doors;
        async move { status(&knock(doors, head).await).to_owned() }
    };
    for _ in 0..3 {
        assert_eq!(asks("203.0.113.7").await, "200");
    }
    assert_eq!(asks("203.0.113.7").await, "429");
    assert_eq!(
        asks("198.51.100.1, 203.0.113.7").await,
        "429",
        "what a visitor says of themselves counts for nothing"
    );
    assert_eq!(asks("203.0.113.8").await, "200");
}

#[tokio::test]
async fn no_path_leads_out_or_to_another_page_by_a_trick_of_writing() {
    let house = House::with_demonstration().await;
    for path in [
        "/assets/..%2f..%2fkey",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/pictures/..%2fkey.png",
        "/print/%2e%2e/key.pdf",
        "/events/%00",
        "/events/a%00b.ics",
        "/%c0%ae%c0%ae/etc/passwd",
        "/%c1%9c",
        "//evil.example/",
        "/\\evil.example/",
        "/en-GB//evil.example",
        "/moderate%2flog",
    ] {
        let page = house.visitor().reads(path).await;
        assert!(page.status.is_client_error() || page.status.is_redirection(), "{path}: {}", page.status);
        let leads = page.header("location");
        assert!(!leads.starts_with("//") && !leads.contains("://"), "{path} leads to {leads}");
    }
}

#[test]
fn what_is_printed_for_us_to_look_at_holds_nothing_that_is_theirs() {
    let address = Address::parse("secret.person@example.org").expect("an address");
    let mut fields = Fields::default();
    fields.push("address", "7 Secret Street");
    fields.push_file("image", Upload { name: "secret.jpg".to_owned(), bytes: b"secret".to_vec() });
    let flags = [("smtp_url", "smtps://name:secret@mail.example.org:465".to_owned())].into_iter().collect();
    let settings = server::settings::Settings::gather(&flags, |_| None, None).expect("settings that fit");
    let upload = fields.file("image").cloned();
    for shown in
        [format!("{address:?}"), format!("{fields:?}"), format!("{settings:?}"), format!("{upload:?}")]
    {
        assert!(!shown.to_ascii_lowercase().contains("secret"), "{shown}");
    }
    let token = "k".repeat(32);
    assert_eq!(without_links(&format!("/manage/{token}/edit")), "/manage/…/edit");
    assert_eq!(without_links("/cafes/tea-and-talk-in-liverpool"), "/cafes/tea-and-talk-in-liverpool");
}

/// How many rows there are, and how many letters wait.
async fn written(house: &House) -> i64 {
    let file =
        sqlx::sqlite::SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = sqlx::SqliteConnection::connect_with(&file).await.expect("the database opens");
    let letters = sqlx::query_scalar("select count(*) from outbox").fetch_one(&mut database).await;
    database.close().await.expect("it closes");
    letters.expect("a number")
}

#[tokio::test]
async fn no_form_that_takes_an_address_tells_whether_it_is_known() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(HIDDEN).await;
    let follow =
        [("what", "everything"), ("rhythm", "weekly"), ("hour", "9"), ("time_zone", "Europe/London")];
    let ask = [("name", "V"), ("words", "May I come?")];
    for (path, more, letters) in [
        ("/sign-in", &[] as &[(&str, &str)], 0),
        ("/resend", &[], 0),
        ("/follow", &follow[..], 1),
        ("/ask/union-social", &ask[..], 1),
    ] {
        let mut answers = Vec::new();
        // Whoever organises, whoever decides, and two whom nobody knows.
        house.moderator().await;
        for address in ["ana@example.org", "mo@example.org", "nil@example.org", "vi@example.org"] {
            let form = house.visitor().reads(path).await;
            house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
            let mut fields = vec![("email", address)];
            fields.extend_from_slice(more);
            let key = form.mentions("form_key").then(|| form.hidden("form_key"));
            fields.extend(key.as_deref().map(|key| ("form_key", key)));
            let before = written(&house).await;
            let answer = house.visitor().posts(path, &fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {address}: {}", answer.words());
            let shown = house.visitor().reads(answer.header("location")).await;
            // One letter at most either way: it is not told by how much is written, either.
            assert_eq!(written(&house).await - before, letters, "{path} {address}");
            answers.push((answer.headers, answer.body, shown.status, shown.headers, shown.body));
            house.delivers().await;
        }
        for answer in &answers[1..] {
            assert!(*answer == answers[0], "{path} answers otherwise");
        }
    }
}

#[tokio::test]
async fn what_is_logged_tells_of_nobody_who_they_are_or_what_they_typed() {
    const SECRETS: &[&str] = &[
        "perdita",
        "quill-and-ink",
        "203.0.113.77",
        "Larkspur",
        "LK7 4ZZ",
        "kingfisher",
        "meet.overheard.example",
    ];
    let log = Listener::listens();
    let house = House::empty().await;
    let visitor = house.visitor_from([203, 0, 113, 77]);
    let perdita = "perdita@quill-and-ink.example";
    let typed: Vec<(&str, &str)> = HIDDEN
        .iter()
        .map(|(name, value)| match *name {
            "email" => ("email", perdita),
            "address" => ("address", "4 Larkspur Row"),
            "postcode" => ("postcode", "LK7 4ZZ"),
            "place_name" => ("place_name", "Kingfisher and larkspur"),
            "online_url" => ("online_url", "https://meet.overheard.example/kingfisher"),
            _ => (*name, *value),
        })
        .collect();
    let drawing =
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text font-family='kingfisher'>\
        kingfisher</text><image href='http://meet.overheard.example/a.png'/></svg>";
    // What is refused, what is taken, and what comes after it.
    for title in ["", "Tea"] {
        let form = visitor.reads("/add").await;
        house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
        let key = form.hidden("form_key");
        let mut fields: Vec<_> = typed.iter().copied().filter(|(name, _)| *name != "title").collect();
        fields.extend([("title", title), ("form_key", key.as_str())]);
        let file = title.is_empty().then_some(("image", "kingfisher.svg", &drawing[..]));
        visitor.posts_with_file("/add", &fields, file).await;
        house.delivers().await;
    }
    let letter = house.newest_letter(perdita);
    let link = tests::house::link_in(&letter, "/confirm/");
    let page = visitor.reads(&link).await;
    visitor.presses(&page, "Confirm").await;
    house.delivers().await;
    for path in ["/sign-in", "/resend", "/follow", "/sign-in/codes"] {
        let fields = [("email", perdita), ("q", "kingfisher"), ("code", "kingfisher"), ("what", "search")];
        visitor.posts(path, &fields).await;
        house.delivers().await;
    }
    visitor.posts("/words", &[("text", "kingfisher")]).await;
    for path in [
        "/whats-on?q=kingfisher&near=LK7",
        "/manage/kingfisher",
        "/kingfisher?email=perdita",
        "/api/v1/listings?q=kingfisher",
    ] {
        visitor.reads(path).await;
    }
    house.waits(601).await;
    let signed_in = house.signs_in(perdita).await;
    signed_in.reads("/me").await;
    let letters: Vec<String> = house.mailbox(perdita).iter().map(|letter| letter.plain.clone()).collect();
    let links = letters.iter().flat_map(|text| text.lines()).filter_map(|line| line.rsplit_once('/'));
    let tokens: Vec<&str> = links
        .map(|(_, end)| end)
        .filter(|end| end.len() >= 26 && end.bytes().all(|letter| letter.is_ascii_alphanumeric()))
        .collect();
    assert!(tokens.len() >= 3, "{tokens:?}");
    let with_link = |letter: &&server::letters::post::Delivered| letter.plain.contains("/manage/");
    let manage =
        house.mailbox(perdita).iter().find(with_link).map(tests::house::private_page_in).expect("a link");
    // Something of ours breaks while it has their words in its hands.
    let file =
        sqlx::sqlite::SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = sqlx::SqliteConnection::connect_with(&file).await.expect("the database opens");
    sqlx::query("alter table pictures rename to pictures_elsewhere")
        .execute(&mut database)
        .await
        .expect("it breaks");
    let broken = visitor.reads(&manage).await;
    sqlx::query("alter table pictures_elsewhere rename to pictures")
        .execute(&mut database)
        .await
        .expect("it is mended");
    database.close().await.expect("it closes");

    let heard = log.heard();
    let hears = |words: &str| heard.iter().any(|line| line.contains(words));
    assert!(hears(" sqlx::query"), "what other crates say is heard here, too");
    for setting in ["info", "debug", "trace"] {
        let printed = server::log::printed(setting).expect("a setting");
        let mut count = 0;
        for line in &heard {
            let mut said = line.splitn(3, ' ');
            // What begins with no level is no line of its own: it belongs to whatever is said within it.
            let Some(level) = said.next().and_then(|level| level.parse::<tracing::Level>().ok()) else {
                continue;
            };
            if !printed.would_enable(said.next().unwrap_or_default(), &level) {
                continue;
            }
            count += 1;
            for secret in SECRETS.iter().chain(&tokens) {
                assert!(!line.to_lowercase().contains(&secret.to_lowercase()), "{setting}: {line}");
            }
        }
        assert!(count > 0, "{setting}: something is said");
    }
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", broken.words());
    assert!(hears("something of ours broke"), "what broke is told");
}
