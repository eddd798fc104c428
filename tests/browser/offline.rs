//! What somebody chose to keep, without a network; the site as an app; and how a newer site reaches a device.

use std::fs;

use serde_json::json;
use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::{
    chromium::{Chromium, Scheme, Width},
    help::until,
};

const LISTING: &str = "/events/naloxone-in-half-an-hour";
const CAFE: &str = "/cafes/mersey-harm-reduction-cafe";

/// Every page that is kept because somebody chose so, as paths.
const CHOSEN: &str = "Promise.all(['saved', 'last list'].map(async (name) => {
    if (!await caches.has(name)) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url)).map((url) => url.pathname + url.search);
})).then((all) => all.flat().filter((path) => !/^.(assets|pictures)./.test(path)).sort().join(' '))";

/// Opens a listing and presses its button; returns when it says that the page is kept.
async fn keeps(chromium: &Chromium, address: &str) {
    chromium.open(address).await;
    chromium.clicks(".keeping:not([hidden]) button").await;
    until(chromium, "document.querySelector('.keeping [role=status]').textContent.startsWith('Kept.')").await;
}

/// Makes a copy older than it is, in days, and what it shows, too.
async fn ages(chromium: &Chromium, path: &str, days: u32) {
    let done = chromium
        .evaluate(&format!(
            "caches.open('saved').then(async (set) => {{
                const page = await set.match('{path}');
                const headers = new Headers(page.headers);
                headers.set('kept-at', new Date(Date.now() - {days} * 86400000).toISOString());
                const text = (await page.text()).replace(/data-ends=\"[^\"]+\"/, 'data-ends=\"2026-01-01T20:00:00Z\"');
                await set.put('{path}', new Response(text, {{ headers }}));
                return true;
            }})"
        ))
        .await;
    assert_eq!(done, true);
}

#[tokio::test]
async fn a_listing_that_somebody_kept_is_read_without_a_network_and_says_how_old_it_is() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    let listing = format!("{home}{LISTING}");
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&listing).await;
            chromium.sees(".keeping:not([hidden]) button").await;
            chromium.shoots("listing-keep").await;
        }
    }
    assert_eq!(chromium.evaluate(CHOSEN).await, "", "nobody has asked for it yet");
    chromium.look(Width::Phone, Scheme::Light).await;
    keeps(&chromium, &listing).await;
    assert_eq!(chromium.words(".keeping button").await, "Forget on this device");
    chromium.shoots("listing-kept").await;
    keeps(&chromium, &format!("{home}{CAFE}")).await;
    assert_eq!(chromium.evaluate(CHOSEN).await, format!("{CAFE} {LISTING}"));

    // The network is gone, and so is the server.
    drop(server);
    chromium.open(&format!("{listing}?from=a-poster")).await;
    let said = chromium.words("main .notice").await;
    assert!(said.contains("This is a copy") && said.contains("Kept on this device: this minute ("), "{said}");
    assert!(said.contains("Times may have changed since."), "{said}");
    assert!(!said.contains("is over"), "{said}");
    assert_eq!(chromium.words("main h1").await, "Naloxone in half an hour");
    assert_eq!(chromium.evaluate("getComputedStyle(document.querySelector('.slab')).display").await, "grid");
    let pictures = "[...document.images].every((image) => image.complete && image.naturalWidth > 0)";
    until(&chromium, pictures).await;
    chromium.fits().await;

    ages(&chromium, LISTING, 3).await;
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&listing).await;
            let said = chromium.words("main .notice").await;
            assert!(said.contains("Kept on this device: 3 days ago ("), "{said}");
            assert!(said.contains("The date shown is over."), "{said}");
            chromium.fits().await;
            on_this_machine(chromium.is_accessible().await);
            chromium.shoots("listing-offline").await;

            // Any other page names what is here.
            chromium.open(&format!("{home}/about")).await;
            assert_eq!(chromium.words("h1").await, "You are offline");
            chromium.sees(".kept-here li").await;
            chromium.fits().await;
            on_this_machine(chromium.is_accessible().await);
            chromium.shoots("offline-with-kept").await;

            chromium.open(&format!("{home}/saved")).await;
            chromium.sees(".kept-here li:nth-child(2)").await;
            chromium.fits().await;
            on_this_machine(chromium.is_accessible().await);
            chromium.shoots("saved").await;
        }
    }
    let all = chromium.words(".kept-here").await;
    assert!(all.contains("3 days ago") && all.contains("this minute") && all.contains("is over"), "{all}");

    // It is forgotten without a network, too: one, and then all of it.
    chromium.clicks(&format!(".kept-here a[href='{LISTING}']")).await;
    until(&chromium, &format!("location.pathname === '{LISTING}'")).await;
    chromium.clicks(".keeping:not([hidden]) button").await;
    until(
        &chromium,
        "document.querySelector('.keeping [role=status]').textContent.startsWith('Not kept any more.')",
    )
    .await;
    assert_eq!(chromium.evaluate(CHOSEN).await, CAFE);
    chromium.open(&listing).await;
    assert_eq!(chromium.words("h1").await, "You are offline");
    chromium.open(&format!("{home}/saved")).await;
    chromium.clicks(".kept-choices button").await;
    until(&chromium, "document.querySelector('.kept-said').textContent.startsWith('Everything you kept')")
        .await;
    assert_eq!(chromium.words(".kept-here").await, "Nothing is kept here yet.");
    assert_eq!(chromium.evaluate("caches.has('saved')").await, false);
    chromium.open(&format!("{home}/help-now")).await;
    assert_eq!(chromium.words("h1").await, "Someone needs help now");
}

#[tokio::test]
async fn the_last_list_is_kept_only_where_somebody_switched_it_on() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.open(&format!("{home}/whats-on")).await;
    until(&chromium, "navigator.serviceWorker.ready.then(() => true)").await;
    chromium.open(&format!("{home}/cafes")).await;
    assert_eq!(chromium.evaluate(CHOSEN).await, "");

    // The same switch stands on both pages.
    chromium.open(&format!("{home}/safety")).await;
    chromium.sees(".kept-choices:not([hidden]) input").await;
    chromium.shoots("safety-choices").await;
    chromium.open(&format!("{home}/saved")).await;
    chromium.clicks("input[name='last-list']").await;
    until(&chromium, "document.querySelector('.kept-said').textContent.startsWith('From now on')").await;
    for path in ["/events?near=leeds", "/whats-on", "/cafes?q=cafe"] {
        chromium.open(&format!("{home}{path}")).await;
        until(&chromium, &format!("{CHOSEN}.then((paths) => paths === '{path}')")).await;
    }
    chromium.open(&format!("{home}/about")).await;

    // Whoever signed in sees more; that is not for keeping.
    let link = server.command_line(&["moderator", "add", "mo@example.org"]);
    let link = link.split_whitespace().find(|word| word.contains("/sign-in/")).expect("a link");
    chromium.open(link).await;
    chromium.follows("main form button").await;
    chromium.open(&format!("{home}/cafes")).await;
    assert!(chromium.words(".ways").await.contains("Queue"));
    until(&chromium, &format!("{CHOSEN}.then((paths) => paths === '/cafes')")).await;
    let copy = chromium.evaluate("caches.match('/cafes').then((page) => page.text())").await;
    assert!(!copy.as_str().expect("a page").contains("/moderate"), "the copy is of what anybody sees");

    // The date of the first row is over meanwhile.
    let over = chromium
        .evaluate(
            "caches.open('last list').then(async (set) => {
                const page = await set.match('/cafes', { ignoreVary: true });
                const text = (await page.text()).replace(/data-until=\"[0-9]+\"/, 'data-until=\"1\"');
                await set.put('/cafes', new Response(text, { headers: page.headers }));
                return text.includes('data-until=\"1\"');
            })",
        )
        .await;
    assert_eq!(over, true);
    drop(server);
    chromium.open(&format!("{home}/cafes")).await;
    assert!(chromium.words("main .notice").await.contains("Kept on this device: "));
    assert_eq!(chromium.words(".row .time .tag.calm").await, "This one has been");
    let marked = chromium.evaluate("document.querySelectorAll('.row .tag').length").await;
    assert_eq!(marked, 1, "what is still to come says nothing, and nothing is tomorrow");
    assert!(chromium.words("main h1").await.contains("Cafés"));
    chromium.fits().await;
    chromium.shoots("cafes-offline").await;
    chromium.open(&format!("{home}/events?near=leeds")).await;
    assert_eq!(chromium.words("h1").await, "You are offline");
    assert!(chromium.words(".kept-here").await.starts_with("The last list: "));

    chromium.open(&format!("{home}/saved")).await;
    chromium.clicks("input[name='last-list']").await;
    until(&chromium, "document.querySelector('.kept-said').textContent.startsWith('Not kept')").await;
    assert_eq!(chromium.evaluate("caches.has('last list')").await, false);
}

#[tokio::test]
async fn what_is_seen_again_is_kept_anew_and_what_was_taken_down_is_forgotten() {
    let Some(mut server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let listing = format!("{}{LISTING}", server.base());
    keeps(&chromium, &listing).await;
    ages(&chromium, LISTING, 30).await;
    chromium.open(&listing).await;
    assert_eq!(chromium.evaluate("document.querySelector('main .wrap > .notice') === null").await, true);
    until(
        &chromium,
        &format!(
            "caches.match('{LISTING}', {{ ignoreVary: true }}).then((page) => \
             Date.now() - Date.parse(page.headers.get('kept-at')) < 60000)"
        ),
    )
    .await;

    // Another site at the same address, where nothing of it is any more.
    server.kill_nine();
    fs::remove_dir_all(server.data()).expect("the data can be removed");
    server.serve().await;
    chromium.open(&listing).await;
    assert_eq!(chromium.words("main h1").await, "We cannot find that page");
    until(&chromium, &format!("{CHOSEN}.then((paths) => paths === '')")).await;
}

#[tokio::test]
async fn whoever_looks_at_what_is_kept_loses_what_was_taken_down_and_gets_the_rest_anew() {
    let Some(mut server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    keeps(&chromium, &format!("{home}{LISTING}")).await;
    ages(&chromium, LISTING, 30).await;
    chromium.open(&format!("{home}/saved")).await;
    until(&chromium, "document.querySelector('.kept-here .hint')?.textContent.includes('minute')").await;

    server.kill_nine();
    fs::remove_dir_all(server.data()).expect("the data can be removed");
    server.serve().await;
    chromium.open(&format!("{home}/saved")).await;
    until(&chromium, &format!("{CHOSEN}.then((paths) => paths === '')")).await;
    until(&chromium, "document.querySelector('.kept-here a') === null").await;
}

#[tokio::test]
async fn a_newer_site_reaches_a_device_within_one_visit_and_what_was_kept_stays() {
    let Some(mut server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    keeps(&chromium, &format!("{home}{LISTING}")).await;
    let help = "caches.keys().then((names) => names.filter((name) => name.startsWith('help ')).join('|'))";
    let before = chromium.evaluate(help).await;
    let before = before.as_str().expect("the name of a set").to_owned();
    assert_eq!(before.split('|').count(), 1, "{before}");

    // The same address, made of other words.
    server.kill_nine();
    let lines = r#"
        [[line]]
        country = "IE"
        name = "The line of our town"
        purpose = "To talk."
        numbers = [{ shown = "01 234", dial = "tel:01234" }]
        languages = ["en"]
        hours = "Every evening"
        source = "https://example.org/line"
        checked_on = "2026-11-20"
    "#;
    fs::write(server.data().join("lines.toml"), lines).expect("the list can be written");
    server.serve().await;
    chromium.open(&format!("{home}/about")).await;
    until(&chromium, &format!("{help}.then((names) => names !== '{before}' && !names.includes('|'))")).await;

    drop(server);
    chromium.open(&format!("{home}/help-now")).await;
    assert!(chromium.words("main").await.contains("The line of our town"));
    chromium.open(&format!("{home}{LISTING}")).await;
    assert!(chromium.words("main .notice").await.contains("Kept on this device: "));
}

#[tokio::test]
async fn what_is_kept_goes_with_help_now_and_then_nothing_can_be_kept() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    keeps(&chromium, &format!("{home}{LISTING}")).await;
    chromium.open(&format!("{home}/safety")).await;
    chromium.clicks("input[name='last-list']").await;
    until(&chromium, "document.querySelector('.kept-said').textContent.startsWith('From now on')").await;
    chromium.clicks("input[name='keep-help']").await;
    until(&chromium, "caches.keys().then((names) => names.length === 0)").await;
    until(&chromium, "document.querySelector(\"[name='last-list']\").disabled").await;
    assert_eq!(chromium.evaluate("document.querySelector(\"[name='last-list']\").checked").await, false);

    chromium.open(&format!("{home}{LISTING}")).await;
    assert!(!chromium.sees(".keeping").await.is_displayed().await.expect("an answer"));
    chromium.open(&format!("{home}/saved")).await;
    assert!(chromium.words(".kept-here").await.starts_with("Nothing is kept in this browser."));
    until(&chromium, "caches.keys().then((names) => names.length === 0)").await;
}

#[tokio::test]
async fn the_site_can_be_put_on_a_home_screen() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    // The first visit weighs what it must, and no more: what only an app needs comes with the next page.
    chromium.open(&home).await;
    until(&chromium, "navigator.serviceWorker.ready.then(() => true)").await;
    assert_eq!(chromium.evaluate("document.querySelector('link[rel=manifest]') === null").await, true);
    until(&chromium, "navigator.serviceWorker.controller !== null").await;
    chromium.open(&home).await;
    let manifest = chromium.cdp("Page.getAppManifest", json!({})).await;
    assert_eq!(manifest["url"], format!("{home}/manifest.webmanifest"));
    assert_eq!(manifest["errors"], json!([]), "{manifest}");
    let errors = chromium.cdp("Page.getInstallabilityErrors", json!({})).await;
    assert_eq!(errors["installabilityErrors"], json!([]));
    assert_eq!(chromium.complaints().await, [""; 0]);
}
