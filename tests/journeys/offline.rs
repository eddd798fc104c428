//! What somebody keeps on their device, as far as we have a part in it: a page without anything of theirs, a button where
//! there is something to keep, and what a phone asks to put the site on its home screen.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE},
    house::{House, link_in},
};

/// The button of a listing.
const BUTTON: &str = "class=\"keeping";

#[tokio::test]
async fn without_scripts_nothing_is_kept_and_the_page_says_what_helps_instead() {
    let house = House::empty().await;
    let page = house.visitor().reads("/saved").await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    let without = text.split("<noscript>").nth(1).and_then(|rest| rest.split("</noscript>").next());
    let without = without.expect("what is said without scripts");
    assert!(without.contains("put a date into your own calendar") && without.contains("href=\"/whats-on\""));
    assert!(page.mentions("<meta name=\"robots\" content=\"noindex\""), "search engines find nothing there");
    let switches = text.split('<').find(|element| element.contains("kept-choices")).expect("the switches");
    assert!(switches.contains(" hidden"), "no switch that does nothing: {switches}");
    assert_eq!(page.header("set-cookie"), "");
    for path in ["/", "/safety", "/privacy"] {
        assert!(house.visitor().reads(path).await.mentions("href=\"/saved\""), "{path} leads there");
    }
}

#[tokio::test]
async fn only_the_public_page_of_a_listing_can_be_kept() {
    let house = House::empty().await;
    let event = house.publishes(EVENING).await;
    let cafe = house.publishes(MONTHLY_CAFE).await;
    for path in [&event, &cafe, &format!("{event}/2026-12-08")] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions(BUTTON), "{path}");
        assert!(!page.header("cache-control").contains("no-store"), "{path}");
    }
    let manage = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    for path in ["/whats-on", "/nowhere", manage.as_str(), &format!("{manage}/preview")] {
        let page = house.visitor().reads(path).await;
        assert!(!page.mentions(BUTTON), "{path}");
    }
    // What the worker never keeps, whoever asks for it, is what we say nobody may keep.
    for path in [manage.as_str(), &format!("{manage}/preview"), &format!("{manage}/edit"), "/add"] {
        assert!(house.visitor().reads(path).await.header("cache-control").contains("no-store"), "{path}");
    }
    let moderators = house.moderator().await.reads(&event).await;
    assert!(moderators.header("cache-control").contains("no-store"));
}

#[tokio::test]
async fn a_page_tells_until_when_its_date_goes_on_so_that_a_copy_can_say_it_is_over() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    assert!(house.visitor().reads(&path).await.mentions("data-ends=\"2026-12-08T20:00:00Z\""));
    house.waits_until("2026-12-09T09:00:00Z").await;
    assert!(!house.visitor().reads(&path).await.mentions("data-ends"), "it says itself that it is over");
}

#[tokio::test]
async fn every_page_leads_to_the_app_that_has_the_name_of_the_site() {
    // A script makes a link of it from the second page on: browsers fetch an app's icons as soon as they see one.
    let house = House::with_demonstration().await;
    for path in ["/", "/help-now", "/cafes/mersey-harm-reduction-cafe", "/saved", "/nowhere"] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("data-app=\"/manifest.webmanifest\""), "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("manifest-src 'self'") && policy.contains("worker-src 'self'"), "{policy}");
    }
    let answer = house.visitor().reads("/manifest.webmanifest").await;
    assert_eq!(answer.header("content-type"), "application/manifest+json");
    assert_eq!(answer.header("cache-control"), "no-cache");
    let manifest = answer.json();
    assert_eq!(manifest["name"], house.desk.site.now().name.as_str());
    assert_eq!((&manifest["start_url"], &manifest["scope"]), (&"/".into(), &"/".into()));
    assert_eq!(manifest["lang"], "en-GB");
    let shortcuts = manifest["shortcuts"].as_array().expect("shortcuts");
    for shortcut in shortcuts {
        let address = shortcut["url"].as_str().expect("an address");
        assert_eq!(house.visitor().reads(address).await.status, StatusCode::OK, "{address}");
    }
    assert!(shortcuts.iter().any(|shortcut| shortcut["url"] == "/help-now"));

    for icon in manifest["icons"].as_array().expect("icons") {
        let address = icon["src"].as_str().expect("an address");
        let picture = house.visitor().reads(address).await;
        if picture.status == StatusCode::NOT_FOUND && std::env::var("CI").is_err() {
            eprintln!("SKIPPED: the icons are not built; `cargo xtask test` builds them first.");
            return;
        }
        assert_eq!(picture.header("content-type"), "image/png", "{address}");
        // Width and height stand behind the name of the first part of a PNG file.
        let side = |at: usize| u32::from_be_bytes(picture.body[at..at + 4].try_into().expect("four bytes"));
        assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)), "{address}");
        assert!(picture.body.len() < 20_000, "{address} weighs {} bytes", picture.body.len());
    }
}
