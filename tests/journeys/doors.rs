//! The doors hold: what every answer tells browsers, what is read of a request and how long, and what no log holds.

use std::{fs, time::Duration};

use server::{
    fields::{Fields, Upload},
    http::door::Patience,
    people::Address,
    urls::{is_for_other_sites, without_links},
};
use tests::house::{House, Page};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// Every address that the router's own file names, with something put into its holes.
fn addresses() -> Vec<String> {
    let file = tests::outside::root().join("app/src/pages/mod.rs");
    let router = fs::read_to_string(file).expect("the router");
    let named = router.split(".route(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    let mut addresses: Vec<String> = named.filter_map(|rest| rest.split('"').next()).map(filled).collect();
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
    // Whoever reads a page with a form tells us alone; whoever reads another tells nobody.
    let has_form = is_page && text.contains("method=\"post\"");
    wants("referrer-policy", &|value| value == if has_form { "same-origin" } else { "no-referrer" });
    if page.header("cache-control").contains("no-store") {
        wants("cross-origin-resource-policy", &|value| {
            value == "same-origin" || page.path.starts_with("/api")
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
        let seen = moderator.reads(address).await;
        assert_eq!(amiss(&seen), Vec::<String>::new());
        let is_page = seen.header("content-type").starts_with("text/html");
        let is_kept = !seen.header("cache-control").contains("no-store");
        let is_framed = address.starts_with("/embed");
        assert!(!is_page || !is_kept || is_framed, "{address} of somebody signed in is kept");
        let forged = visitor
            .asks(axum::http::Method::POST, address, &[("origin", "https://evil.example")], vec![])
            .await;
        assert_eq!(amiss(&forged), Vec::<String>::new());
        assert_eq!(forged.status, 403, "{address}");
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

/// What a server answers to these bytes, as far as it does; empty when it hangs up without a word.
async fn knock(base: &str, bytes: &[u8]) -> String {
    let mut line = TcpStream::connect(base.trim_start_matches("http://")).await.expect("a door");
    // It may have hung up before the last of it.
    let _ = line.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ =
        timeout(Duration::from_secs(20), line.read_to_end(&mut answer)).await.expect("the server hangs up");
    String::from_utf8_lossy(&answer).into_owned()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[tokio::test]
async fn a_head_that_two_programs_could_read_differently_is_refused() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    let second = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for (name, head) in [
        ("two lengths", "Host: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"),
        ("a length that is none", "Host: a\r\nContent-Length: +4\r\n\r\nabcd"),
        ("a folded line", "Host: a\r\nX-One: b\r\n c\r\n\r\n"),
        ("a space before the colon", "Host : a\r\nContent-Length : 4\r\n\r\nabcd"),
        ("a coding that is none", "Host: a\r\nTransfer-Encoding: chunked, cow\r\n\r\n0\r\n\r\n"),
        ("a zero in a value", "Host: a\r\nX-One: b\0c\r\n\r\n"),
    ] {
        let answer = knock(&doors.base, format!("POST /follow HTTP/1.1\r\n{head}{second}").as_bytes()).await;
        assert!(matches!(status(&answer), "400" | "501"), "{name}: {answer}");
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{name}: nothing behind it is answered");
    }
    // Both a length and a coding: the coding counts, and the line is not used again.
    let both = "POST /follow HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    let answer = knock(&doors.base, format!("{both}{second}").as_bytes()).await;
    assert!(
        answer.matches("HTTP/1.1 ").count() <= 2 && !answer.contains("HTTP/1.1 200 OK\r\nserver"),
        "{answer}"
    );
    for target in ["/a\0b", "/a b", "http://", "", "/\u{7f}"] {
        let answer = knock(&doors.base, format!("GET {target} HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes()).await;
        assert_eq!(status(&answer), "400", "{target:?}");
    }
}

#[tokio::test]
async fn a_head_longer_than_anybody_needs_is_refused() {
    let house = House::empty().await;
    let doors = house.opens_its_doors().await;
    let lines = "X-One: b\r\n".repeat(100);
    let long = format!("X-One: {}\r\n", "b".repeat(64 * 1024));
    for head in [lines, long] {
        let answer = knock(&doors.base, format!("GET / HTTP/1.1\r\nHost: a\r\n{head}\r\n").as_bytes()).await;
        assert_eq!(status(&answer), "431");
    }
    let target = "a".repeat(64 * 1024);
    let answer = knock(&doors.base, format!("GET /{target} HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes()).await;
    assert!(matches!(status(&answer), "414" | "431"), "{}", status(&answer));
}

#[tokio::test]
async fn whoever_only_holds_a_line_open_is_let_go_and_others_are_answered_meanwhile() {
    let house = House::empty().await;
    let patience = Patience { head: Duration::from_millis(700), stalled: Duration::from_secs(5) };
    let doors = house.opens_its_doors_for(patience).await;
    let slow: Vec<_> = ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\nX-One: "]
        .into_iter()
        .map(|begun| {
            let base = doors.base.clone();
            tokio::spawn(async move { knock(&base, begun.as_bytes()).await })
        })
        .collect();
    let meanwhile =
        knock(&doors.base, b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert_eq!(status(&meanwhile), "200");
    for slow in slow {
        let answer = slow.await.expect("it is let go");
        assert!(matches!(status(&answer), "" | "408"), "{answer}");
    }
    // After an answer, too, a line is not kept for ever.
    let answer = knock(&doors.base, b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(status(&answer), "200");
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
