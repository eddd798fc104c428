//! Help now without a network, leaving for good, and names of tabs that say nothing.

use std::time::Duration;

use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::chromium::{Chromium, Scheme, Width};

const SHIFT: char = '\u{e008}';

/// Waits until an expression says so.
pub async fn until(chromium: &Chromium, expression: &str) {
    let mut again = tokio::time::interval(Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        if chromium.evaluate(expression).await == true {
            return;
        }
    }
    panic!("never: {expression}");
}

/// Waits until the page is one of another site.
async fn is_away(chromium: &Chromium) {
    let mut again = tokio::time::interval(Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        if chromium.address().await.host_str() == Some("www.bbc.co.uk") {
            return;
        }
    }
    panic!("still at {}", chromium.address().await);
}

#[tokio::test]
async fn help_now_is_read_without_a_network_after_one_visit_of_any_page() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.open(&format!("{home}/events")).await;
    until(&chromium, "navigator.serviceWorker.ready.then(() => true)").await;

    // Of what was read nothing is kept: only the page, what stands in place of others, and what they are made of.
    let kept = chromium
        .evaluate(
            "caches.keys().then(async (names) => {
                const sets = await Promise.all(names.map((name) => caches.open(name)));
                const requests = await Promise.all(sets.map((set) => set.keys()));
                return requests.flat().map(({ url }) => new URL(url).pathname).sort().join(' ');
            })",
        )
        .await;
    let kept: Vec<&str> = kept.as_str().expect("paths").split(' ').collect();
    // The page that lists what is kept is the same for everybody, and so is its script.
    let pages = kept.iter().filter(|path| !path.starts_with("/assets/"));
    assert_eq!(pages.collect::<Vec<_>>(), [&"/help-now", &"/offline", &"/saved", &"/saved.js"]);
    assert!(kept.contains(&"/assets/atkinson.woff2"), "{kept:?}");

    // The network is gone, and so is the server.
    drop(server);
    chromium.open(&format!("{home}/help-now")).await;
    assert_eq!(chromium.words("h1").await, "Someone needs help now");
    assert!(chromium.sees("a[href='tel:999']").await.is_displayed().await.expect("an answer"));
    until(&chromium, "document.fonts.ready.then(() => document.fonts.check('800 16px Atkinson'))").await;
    chromium.fits().await;
    chromium.shoots("help-now-offline").await;

    chromium.open(&format!("{home}/cafes")).await;
    assert_eq!(chromium.words("h1").await, "You are offline");
    chromium.fits().await;
    chromium.shoots("offline-instead").await;
    chromium.follows("main .button").await;
    assert_eq!(chromium.words("h1").await, "Someone needs help now");
}

/// The left edges of the letters of each telephone number that is a link, in the order in which they are dialled.
const NUMBERS: &str = "[...document.querySelectorAll('main a[href^=\"tel:\"]')].map((link) => {
    const text = [...link.childNodes].map((node) => node.nodeName === 'B' ? node.firstChild : node)
        .filter((node) => node.nodeType === 3 && /[0-9]/.test(node.data)).pop();
    return [...text.data].map((letter, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top } = range.getBoundingClientRect();
        return /[0-9]/.test(letter) ? Math.round(top) * 10000 + left : null;
    }).filter((place) => place !== null);
})";

#[tokio::test]
async fn a_number_is_read_in_the_order_in_which_it_is_dialled_in_every_language() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    for prefix in ["", "/ar"] {
        chromium.open(&format!("{}{prefix}/help-now", server.base())).await;
        let found = chromium
            .evaluate(&format!(
                "{NUMBERS}.map((places) => places.every((place, at) => at === 0 || places[at - 1] < place))"
            ))
            .await;
        let found = found.as_array().expect("numbers").clone();
        assert!(found.len() > 20, "{prefix}: {}", found.len());
        let wrong = found.iter().filter(|is_in_order| **is_in_order != true).count();
        assert_eq!(wrong, 0, "{prefix}: numbers whose digits stand in another order");
    }
}

#[tokio::test]
async fn who_has_left_sees_nothing_of_it_by_going_back() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    for by_keys in [true, false] {
        chromium.open(&home).await;
        chromium.open(&format!("{home}/about")).await;
        chromium.sees("main h1").await;
        if by_keys {
            // A capital letter is no wish to leave.
            chromium.presses(&SHIFT.to_string()).await;
            until(
                &chromium,
                "document.querySelector('body > [role=status]').textContent.includes('two more')",
            )
            .await;
            chromium.presses("a").await;
            chromium.presses(&format!("{SHIFT}{SHIFT}")).await;
            assert_eq!(chromium.address().await.path(), "/about");
            chromium.presses(&SHIFT.to_string()).await;
        } else {
            chromium.clicks("a.leave").await;
        }
        is_away(&chromium).await;
        chromium.client().back().await.ok();
        is_away(&chromium).await;
        // Whoever comes of their own will sees everything again.
        chromium.open(&format!("{home}/about")).await;
        until(&chromium, "getComputedStyle(document.documentElement).visibility === 'visible'").await;
        assert!(chromium.words("h1").await.contains("About"));
    }
}

#[tokio::test]
async fn tabs_say_nothing_for_whoever_chose_so() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    let safety = format!("{home}/safety");
    chromium.open(&safety).await;
    let own = chromium.title().await;
    assert!(own.contains("Cuppa"), "{own}");
    chromium.clicks("input[name='plain-tabs']").await;
    until(&chromium, "document.title === 'Notes'").await;
    until(&chromium, "document.querySelector('.switches [role=status]').textContent !== ''").await;
    for width in Width::ALL {
        chromium.look(width, Scheme::Light).await;
        chromium.fits().await;
        chromium.shoots("safety-switched").await;
    }
    for path in ["/events", "/help-now", "/"] {
        chromium.open(&format!("{home}{path}")).await;
        assert_eq!(chromium.title().await, "Notes", "{path}");
        assert_eq!(chromium.evaluate("document.querySelector(\"link[rel='icon']\").href").await, "data:,");
    }
    chromium.open(&safety).await;
    chromium.clicks("input[name='plain-tabs']").await;
    until(&chromium, "localStorage.getItem('plain-tabs') === null").await;
    assert_eq!(chromium.title().await, own);

    // Help now need not stay, either.
    until(&chromium, "navigator.serviceWorker.ready.then(() => true)").await;
    chromium.clicks("input[name='keep-help']").await;
    let nothing = "caches.keys().then((names) => names.length === 0)";
    until(&chromium, nothing).await;
    chromium.open(&format!("{home}/about")).await;
    until(&chromium, "navigator.serviceWorker.getRegistrations().then((known) => known.length === 0)").await;
    until(&chromium, nothing).await;
    assert!(chromium.cookies().await.is_empty());

    chromium.scripts(false).await;
    chromium.open(&safety).await;
    assert!(!chromium.sees(".switches").await.is_displayed().await.expect("an answer"));
    assert!(chromium.sees("noscript .notice").await.is_displayed().await.expect("an answer"));
    chromium.shoots("safety-without-scripts").await;
}
