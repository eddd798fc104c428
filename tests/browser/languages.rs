//! Every page in every language: accessible, no wider than the narrowest screen, also in letters twice as large, and
//! the right way round.

use serde_json::json;
use server::words::Language;
use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::{
    chromium::{Chromium, Scheme, Width},
    pages::{self, PAGES},
};

/// The middle of the first thing in the head of a page, and of the last, from the left.
const FROM_LEFT: &str = "(() => {
    const middle = (box) => box.left + box.width / 2;
    const things = [...document.querySelectorAll('header a')].filter((a) => a.getClientRects().length > 0);
    return [things[0], things.at(-1)].map((thing) => middle(thing.getBoundingClientRect()));
})()";

#[tokio::test]
async fn every_page_is_accessible_and_fits_in_every_language() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    let mut all: Vec<(String, String)> =
        PAGES.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
    all.extend(pages::private(&server).await);
    chromium.look(Width::Narrowest, Scheme::Light).await;
    for language in Language::ALL.iter().filter(|language| **language != Language::default()) {
        for (name, path) in &all {
            chromium.open(&format!("{home}{}{path}", language.prefix())).await;
            chromium.sees("main h1").await;
            let said =
                chromium.evaluate("[document.documentElement.lang, document.documentElement.dir]").await;
            // What stands in a frame of another site is as wide as that site wants.
            assert_eq!(said, json!([language.tag(), language.direction()]), "{path}");
            chromium.fits().await;
            if on_this_machine(chromium.is_accessible().await).is_none() {
                return;
            }
            if *language == Language::Arabic && name == "home" {
                chromium.shoots("home-ar").await;
            }
        }
    }
}

#[tokio::test]
async fn letters_twice_as_large_widen_no_page_in_any_language() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for width in [Width::Desk, Width::Narrowest] {
        chromium.look(width, Scheme::Light).await;
        for language in Language::ALL {
            for (_, path) in PAGES {
                chromium.open(&format!("{}{}{path}", server.base(), language.prefix())).await;
                chromium.evaluate("document.documentElement.style.fontSize = '200%'; true").await;
                chromium.fits().await;
            }
        }
    }
}

#[tokio::test]
async fn what_is_read_from_the_right_begins_at_the_right() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for width in Width::ALL {
        chromium.look(width, Scheme::Light).await;
        for (prefix, mirrored) in [("", false), ("/ar", true)] {
            chromium.open(&format!("{}{prefix}/events", server.base())).await;
            let ends = chromium.evaluate(FROM_LEFT).await;
            let [first, last] = [0, 1].map(|at| ends[at].as_f64().expect("a place"));
            assert_eq!(first > last, mirrored, "{prefix} at {width:?}: {ends}");
        }
    }
}

#[tokio::test]
async fn a_browser_that_asks_for_a_language_gets_it_at_the_front_door_only() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.wants_languages("cy,en;q=0.5").await;
    chromium.open(&server.base()).await;
    assert_eq!(chromium.path().await, "/cy/");
    // Somebody chooses English at the foot, and stays with it: also on the way back to the front page.
    chromium.follows("footer .languages a[hreflang='en-GB']").await;
    assert_eq!(chromium.path().await, "/");
    chromium.open(&format!("{}/events", server.base())).await;
    assert_eq!(chromium.path().await, "/events");
    chromium.follows("header a").await;
    assert_eq!(chromium.path().await, "/");
    assert!(chromium.cookies().await.is_empty(), "nothing is remembered of it");
}
