//! What other sites put into their pages: a frame, an element, and what programs ask that embed by themselves.

use std::io::Write as _;

use axum::http::{Method, StatusCode};
use server::settings::Settings;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    forms::unescaped,
    house::{House, Page, link_in},
};

const HERE: &str = "http://127.0.0.1:3000";
/// A frame with its style, unpacked and as it comes over the wire.
const FRAME_MOST: usize = 15 * 1_024;
/// The script of the element with its sentences in every language, as it comes over the line.
const SCRIPT_MOST: usize = 5 * 1_024;

/// Whether the styles and scripts are built; a test that needs them says so.
async fn is_built(house: &House) -> bool {
    let built = house.visitor().reads("/assets/embed.css").await.status == StatusCode::OK;
    assert!(built || std::env::var("CI").is_err(), "the styles are built before this test");
    if !built {
        eprintln!("SKIPPED: the styles are not built; `cargo xtask test` builds them first.");
    }
    built
}

/// The lines that the page offers to copy: the frame, then the element.
fn lines(page: &Page) -> Vec<String> {
    let text = page.text();
    let fields = text.split("<textarea").skip(1);
    fields
        .map(|field| {
            let inside = field.split_once('>').expect("its head ends").1.split("</textarea>").next();
            unescaped(inside.expect("its end")).trim().to_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_frame_shows_the_dates_of_the_page_at_the_same_address() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    house
        .publishes(&but(EVENING, &[("title", "Film night"), ("tags", "film"), ("group_name", "Night Owls")]))
        .await;
    for (path, shown, not) in [
        ("/embed/whats-on", vec!["Tea and talk", "Film night", "Leeds Harm Reduction Café"], vec![]),
        ("/embed/events?tag=film", vec!["Film night"], vec!["Tea and talk"]),
        ("/embed/cafes", vec!["Leeds Harm Reduction Café"], vec!["Film night"]),
        ("/embed/groups/night-owls", vec!["Night Owls", "Film night"], vec!["Tea and talk"]),
        ("/embed/places/oak-hall", vec!["Oak Hall", "Tea and talk"], vec![]),
        ("/embed/events/tea-and-talk", vec!["Tea and talk", "6 pm to 8 pm"], vec!["Film night"]),
        (
            "/embed/cafes/leeds-harm-reduction-cafe?limit=2",
            vec!["3 December", "7 January 2027"],
            vec!["4 February"],
        ),
        ("/embed/cafes/leeds-harm-reduction-cafe/2027-01-07?limit=1", vec!["3 December"], vec![]),
        ("/embed/whats-on?q=zzyzxq", vec!["Nothing is coming up right now."], vec!["Tea and talk"]),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(
            (page.status, page.header("content-type")),
            (StatusCode::OK, "text/html; charset=utf-8"),
            "{path}"
        );
        let words = page.words().replace('\u{a0}', " ");
        shown.iter().for_each(|said| assert!(words.contains(said), "{path} lacks {said}: {words}"));
        not.iter().for_each(|said| assert!(!words.contains(said), "{path} shows {said}: {words}"));
        assert_eq!(page.text().matches("<h1").count(), 1, "{path}");
        assert!(page.text().contains("noindex"), "{path}");
        // Every link leaves the frame and knows nothing of the page around it.
        let links = page.text().matches("<a ").count();
        assert_eq!(page.text().matches("target=\"_top\" rel=\"noopener\"").count(), links, "{path}");
        assert!(!page.text().contains("<script") && !page.text().contains("<style"), "{path}");
    }
    let one = house.visitor().reads("/embed/whats-on?limit=1").await;
    assert_eq!(one.text().matches("<li ").count(), 1);
    for (query, theme) in [("?theme=dark", "data-theme=\"dark\""), ("?theme=light", "data-theme=\"light\"")] {
        assert!(
            house.visitor().reads(&format!("/embed/events{query}")).await.text().contains(theme),
            "{query}"
        );
    }
    assert!(!house.visitor().reads("/embed/events").await.text().contains("data-theme"));
}

#[tokio::test]
async fn only_frames_may_stand_in_frames() {
    let house = House::with_demonstration().await;
    for path in ["/embed/whats-on", "/embed/cafes/mersey-harm-reduction-cafe", "/embed/events/nowhere"] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.header("x-frame-options"), "", "{path}");
        let policy = page.header("content-security-policy");
        assert!(
            policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("script-src") && policy.contains("form-action 'none'"), "{path}: {policy}");
        assert_eq!(page.header("set-cookie"), "", "{path}");
    }
    for path in [
        "/",
        "/whats-on",
        "/events/naloxone-in-half-an-hour",
        "/embed",
        "/embed?show=1",
        "/add",
        "/api",
        "/sign-in",
        "/moderate",
        "/nowhere",
        "/whats-on.json",
        "/api/v1/dates",
        "/oembed?url=http://127.0.0.1:3000/events",
        "/embed/cuppa-dates.js",
        "/sitemap.xml",
        "/assets/app.css",
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
    let shows = |page: &Page| page.header("content-security-policy").contains("frame-src 'self'");
    assert!(!shows(&house.visitor().reads("/embed").await), "nothing is framed before somebody asks");
    assert!(shows(&house.visitor().reads("/embed?show=1").await));
}

#[tokio::test]
async fn a_frame_weighs_little_and_is_made_once() {
    let house = House::with_demonstration().await;
    if !is_built(&house).await {
        return;
    }
    let style = house.visitor().reads("/assets/embed.css").await.body;
    for path in ["/embed/whats-on", "/embed/cafes", "/embed/cafes/mersey-harm-reduction-cafe"] {
        let page = house.visitor().reads(path).await.body;
        assert!(page.len() + style.len() <= FRAME_MOST, "{path}: {} + {} bytes", page.len(), style.len());
    }
    let longest = house.visitor().reads("/embed/whats-on?limit=50").await.body;
    assert!(packed(&longest) + packed(&style) <= FRAME_MOST / 2, "{} bytes packed", packed(&longest));
    let before = house.desk.kept.made();
    let first = house.visitor().reads("/embed/events?limit=3&theme=dark").await;
    let same = house.visitor().reads("/embed/events?theme=dark&utm_source=x&limit=3").await;
    assert_eq!((house.desk.kept.made() - before, &first.body), (1, &same.body));
    let etag = first.header("etag").to_owned();
    let headers = [("if-none-match", etag.as_str())];
    let known =
        house.visitor().asks(Method::GET, "/embed/events?limit=3&theme=dark", &headers, Vec::new()).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    assert!(known.header("content-security-policy").contains("frame-ancestors *"));
}

fn packed(bytes: &[u8]) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(bytes).expect("memory takes all");
    packer.finish().expect("memory takes all").len()
}

#[tokio::test]
async fn a_frame_is_never_stale() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let words = async || house.visitor().reads("/embed/events").await.words().replace('\u{a0}', " ");
    assert!(words().await.contains("Tuesday 8 December, 6 pm to 8 pm"));
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    house.delivers().await;
    assert!(words().await.contains("Cancelled"));
    house.waits(17 * 24 * 60 * 60).await;
    assert!(words().await.contains("Nothing is coming up right now."));
}

#[tokio::test]
async fn what_is_not_public_is_in_no_frame() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    for path in ["/embed/events/tea-and-talk", "/embed/groups/hope-street-union", "/embed/places/oak-hall"] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(
            page.mentions("These dates are not here any more") && !page.mentions("Tea and talk"),
            "{path}"
        );
    }
    let house = House::empty().await;
    let path = house.publishes(HIDDEN).await;
    for path in [format!("/embed{path}"), "/embed/events".to_owned(), "/embed/whats-on?q=secret".to_owned()] {
        let text = house.visitor().reads(&path).await.text().to_lowercase();
        for hidden in ["secret room", "secret lane", "secr3t", "meet.example.org"] {
            assert!(!text.contains(hidden), "{path} tells “{hidden}”: {text}");
        }
    }
}

#[tokio::test]
async fn the_page_makes_lines_for_any_view_and_filter() {
    let house = House::with_demonstration().await;
    for (query, frame, page) in [
        ("", "/embed/whats-on", "/whats-on"),
        ("of=/events&tag=naloxone", "/embed/events?tag=naloxone", "/events?tag=naloxone"),
        ("of=/cafes&q=leeds&limit=5&theme=dark", "/embed/cafes?q=leeds&limit=5&theme=dark", "/cafes?q=leeds"),
        ("of=/events&q=&tag=&online=either&limit=10&theme=auto&show=1", "/embed/events", "/events"),
        ("of=/events&online=true", "/embed/events?online=1", "/events?online=1"),
        (
            "of=/whats-on&group=hit&from=2026-12-01",
            "/embed/whats-on?group=hit&from=2026-12-01",
            "/whats-on?group=hit&from=2026-12-01",
        ),
        ("of=/groups/leeds-peer-network", "/embed/groups/leeds-peer-network", "/groups/leeds-peer-network"),
        ("of=/places/oak-hall", "/embed/places/oak-hall", "/places/oak-hall"),
        (
            "of=/cafes/mersey-harm-reduction-cafe&limit=3",
            "/embed/cafes/mersey-harm-reduction-cafe?limit=3",
            "/cafes/mersey-harm-reduction-cafe",
        ),
    ] {
        let form = house.visitor().reads(&format!("/embed?{query}")).await;
        assert_eq!(form.status, StatusCode::OK, "{query}");
        let lines = lines(&form);
        let address = |path: &str| format!("{HERE}{path}").replace('&', "&amp;");
        assert!(lines[0].contains(&format!("<iframe src=\"{}\"", address(frame))), "{query}: {}", lines[0]);
        assert!(
            lines[1].contains(&format!("<cuppa-dates src=\"{}\"", address(page))),
            "{query}: {}",
            lines[1]
        );
        assert!(lines[1].contains(&format!("<a href=\"{}\">", address(page))), "{query}: {}", lines[1]);
        assert!(lines[1].contains(&format!("{HERE}/embed/cuppa-dates.js")), "{query}");
        for path in [frame, page] {
            assert_eq!(house.visitor().reads(path).await.status, StatusCode::OK, "{path}");
        }
        assert_eq!(form.text().contains("class=\"preview\""), query.contains("show=1"), "{query}");
    }
    let unknown = house.visitor().reads("/embed?of=/groups/nobody").await;
    assert!(unknown.status == StatusCode::NOT_FOUND && lines(&unknown)[0].contains("/embed/whats-on"));
    let refused = house.visitor().reads("/embed?of=/cafes&limit=many&q=leeds").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("value=\"many\"") && refused.text().contains("value=\"leeds\""),
        "all is kept"
    );
}

#[tokio::test]
async fn every_list_and_listing_leads_to_the_form() {
    let house = House::with_demonstration().await;
    for (path, of) in [
        ("/whats-on?tag=naloxone", "of=%2Fwhats-on&tag=naloxone"),
        ("/cafes", "of=%2Fcafes"),
        ("/groups/leeds-peer-network", "of=%2Fgroups%2Fleeds-peer-network"),
        ("/places/oak-hall", "of=%2Fplaces%2Foak-hall"),
        ("/cafes/mersey-harm-reduction-cafe", "of=%2Fcafes%2Fmersey-harm-reduction-cafe"),
    ] {
        let page = house.visitor().reads(path).await;
        assert!(page.words().contains(&format!("href=\"/embed?{of}\"")), "{path} does not lead to {of}");
        assert_eq!(house.visitor().reads(&format!("/embed?{of}")).await.status, StatusCode::OK, "{of}");
    }
}

#[tokio::test]
async fn the_script_of_the_element_is_small_and_for_pages_of_any_site() {
    let house = House::empty().await;
    if !is_built(&house).await {
        return;
    }
    let packed = &[("accept-encoding", "gzip")][..];
    let packed = house.visitor().asks(Method::GET, "/embed/cuppa-dates.js", packed, vec![]).await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.body.len() <= SCRIPT_MOST, "{} bytes", packed.body.len());
    let script = house.visitor().reads("/embed/cuppa-dates.js").await;
    assert_eq!(script.status, StatusCode::OK);
    for (name, value) in [
        ("content-type", "text/javascript; charset=utf-8"),
        ("access-control-allow-origin", "*"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(script.header(name), value, "{name}");
    }
    let text = script.text();
    assert!(
        text.contains("\"en-GB\":{") && text.contains("Looking for dates …"),
        "its sentences are in it: {text}"
    );
    for dangerous in
        ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage"]
    {
        assert!(!text.contains(dangerous), "{dangerous}");
    }
}

#[tokio::test]
async fn whoever_pastes_an_address_of_ours_gets_a_frame() {
    let house = House::with_demonstration().await;
    for (page, frame, title) in [
        ("/events?tag=naloxone", "/embed/events?tag=naloxone", "Events"),
        ("/whats-on", "/embed/whats-on", "What’s on"),
        ("/groups/leeds-peer-network", "/embed/groups/leeds-peer-network", "Leeds Peer Network"),
        (
            "/cafes/mersey-harm-reduction-cafe",
            "/embed/cafes/mersey-harm-reduction-cafe",
            "Mersey Harm Reduction Café",
        ),
    ] {
        let shown = house.visitor().reads(page).await;
        let text = shown.words();
        let link =
            text.split("<link").find(|link| link.contains("application/json+oembed")).expect("discovery");
        let asked = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
        let answer = house.visitor().reads(asked.strip_prefix(HERE).expect("ours")).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, "application/json"),
            "{page}"
        );
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let told = answer.json();
        assert_eq!((&told["version"], &told["type"]), (&"1.0".into(), &"rich".into()), "{page}");
        assert_eq!((&told["title"], &told["provider_name"]), (&title.into(), &"Cuppa".into()), "{page}");
        assert_eq!((&told["width"], &told["height"]), (&600.into(), &480.into()), "{page}");
        let html = told["html"].as_str().expect("a frame");
        let address = format!("{HERE}{frame}").replace('&', "&amp;");
        assert!(html.starts_with(&format!("<iframe src=\"{address}\"")), "{page}: {html}");
    }
    let url = "url=http%3A%2F%2F127.0.0.1%3A3000%2Fevents";
    let small = house.visitor().reads(&format!("/oembed?{url}&maxwidth=320&maxheight=9999")).await.json();
    assert_eq!((&small["width"], &small["height"]), (&320.into(), &480.into()));
    assert!(small["html"].as_str().is_some_and(|html| html.contains("width=\"320\"")));
    let xml = house.visitor().reads(&format!("/oembed?{url}&format=xml")).await;
    assert_eq!(xml.header("content-type"), "text/xml; charset=utf-8");
    assert!(
        xml.text().contains("<oembed>\n") && xml.text().contains("<html>&lt;iframe src=&quot;"),
        "{}",
        xml.text()
    );
    for (query, status) in [
        (format!("{url}&format=yaml"), StatusCode::NOT_IMPLEMENTED),
        (format!("{url}&maxwidth=wide"), StatusCode::BAD_REQUEST),
        ("format=json".to_owned(), StatusCode::BAD_REQUEST),
        ("url=https://other.example/events".to_owned(), StatusCode::NOT_FOUND),
        (format!("url={HERE}.other.example/events"), StatusCode::NOT_FOUND),
        (format!("url={HERE}/add"), StatusCode::NOT_FOUND),
        (format!("url={HERE}/manage/abc"), StatusCode::NOT_FOUND),
        (format!("url={HERE}/events/nowhere"), StatusCode::NOT_FOUND),
    ] {
        let answer = house.visitor().reads(&format!("/oembed?{query}")).await;
        assert_eq!(answer.status, status, "{query}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{query}");
    }
}

#[tokio::test]
async fn what_is_held_is_embedded_by_nobody() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let url = format!("{}/events/tea-and-talk", Settings::clone(&house.desk.settings).base_url);
    let answer = house.visitor().reads(&format!("/oembed?url={url}")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(!answer.mentions("Tea and talk"));
}
