//! The map: whole without scripts, and by a press one that moves by keys alone, with the list following; nothing of it is
//! loaded before, and nothing ever from elsewhere.

use std::fs;

use serde_json::Value;
use tests::{
    outside::on_this_machine,
    server_process::ServerProcess,
    street_maps::{self, StreetMap},
};

use crate::chromium::{Chromium, Scheme, Width};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

/// What the browser loaded, by address.
async fn loaded(chromium: &Chromium) -> Vec<String> {
    let names = chromium.evaluate("performance.getEntriesByType('resource').map((one) => one.name)").await;
    names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn presses(chromium: &Chromium, key: &str) {
    let element = chromium.client().active_element().await.expect("something has the focus");
    element.send_keys(key).await.expect("a key can be pressed");
}

/// Waits until what is asked for is there.
async fn comes(chromium: &Chromium, asked: &str) {
    let waits = format!(
        "return new Promise((done) => {{ const look = () => ({asked}) ? done(true) : setTimeout(look, 50); look(); }})"
    );
    let came = chromium.client().execute(&waits, Vec::new()).await.expect("it comes");
    assert_eq!(came, Value::Bool(true), "{asked}");
}

#[tokio::test]
async fn the_map_moves_by_keys_and_the_list_follows() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for width in Width::ALL {
        chromium.look(width, Scheme::Dark).await;
        chromium.open(&format!("{}/map?near=leeds&within=50", server.base())).await;
        assert!(
            loaded(&chromium).await.iter().all(|name| !name.contains("leaflet")),
            "not before it is asked for"
        );
        let before = chromium.evaluate("document.querySelector('#beside').textContent").await;
        chromium.evaluate("document.querySelector('.open button').focus()").await;
        presses(&chromium, ENTER).await;
        comes(&chromium, "document.querySelector('.flag')").await;
        let has_land = chromium.evaluate("document.querySelector('.leaflet-tile').src").await;
        assert!(has_land.as_str().is_some_and(|land| land.contains("/map/land/")), "{has_land}");

        // By keys: the map has the focus, minus looks from further away, and the list is that of the new part.
        assert_eq!(chromium.evaluate("document.activeElement.matches('.moving')").await, Value::Bool(true));
        presses(&chromium, "-").await;
        // The address names the part, and its pins are there.
        let is_there = "location.search.includes('zoom=') && \
             location.search.endsWith(document.querySelector('.moving').dataset.shown)";
        comes(&chromium, is_there).await;
        let before = serde_json::to_string(&before).expect("a text");
        comes(&chromium, &format!("document.querySelector('#beside').textContent !== {before}")).await;
        comes(&chromium, "document.querySelector('.open [role=status]').textContent.includes('listing')")
            .await;
        // Every pin can be reached, says what it is, and is in the list or stands for several.
        let named = "[...document.querySelectorAll('.flag')].every((flag) => \
             flag.tabIndex === 0 && flag.getAttribute('aria-label') && !flag.textContent.includes('undefined'))";
        assert_eq!(chromium.evaluate(named).await, Value::Bool(true));
        presses(&chromium, TAB).await;
        assert_eq!(chromium.evaluate("document.activeElement.matches('.flag')").await, Value::Bool(true));

        // What is shown has an address, and there it is shown again without scripts.
        let address = chromium.evaluate("location.pathname + location.search").await;
        let address = address.as_str().expect("an address").to_owned();
        let again = server.visitor().get(&address).await;
        assert!(again.text().contains("class=\"pin"), "{address}");
        for name in loaded(&chromium).await {
            assert!(name.starts_with(&server.base()), "nothing comes from elsewhere: {name}");
        }
    }
}

#[tokio::test]
async fn on_a_phone_pins_are_as_big_as_a_thumb_and_what_is_on_comes_soon() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.scripts(false).await;
    for path in [
        "/map",
        "/map?near=leeds",
        "/map?at=54,-2&zoom=6",
        "/places/arch-14",
        "/whats-on",
        "/whats-on?near=leeds",
        "/cafes",
    ] {
        chromium.open(&format!("{}{path}", server.base())).await;
        let first = chromium
            .evaluate("Math.round(document.querySelector('main h3').getBoundingClientRect().top)")
            .await;
        println!("{path} without scripts on 360 by 740: the first result begins at {first}");
        assert!(first.as_i64().is_some_and(|first| first < 700), "{path}: {first}");
        chromium.fits().await;
    }
    for path in ["/map", "/map?at=54,-2&zoom=6", "/map?at=52.1,8.3&zoom=4"] {
        chromium.open(&format!("{}{path}", server.base())).await;
        let smallest = "(() => {
            const frame = document.querySelector('.picture > svg').getBoundingClientRect();
            return Math.min(...[...document.querySelectorAll('.pin .reach')].flatMap((reach) => {
                const { left, right, top, bottom } = reach.getBoundingClientRect();
                return [Math.min(right, frame.right) - Math.max(left, frame.left),
                    Math.min(bottom, frame.bottom) - Math.max(top, frame.top)];
            }));
        })()";
        let smallest = chromium.evaluate(smallest).await;
        assert!(smallest.as_f64().is_some_and(|smallest| smallest >= 44.0), "{path}: {smallest}");
        // Whatever is seen of a pin leads where that pin leads.
        let astray = "[...document.querySelectorAll('.pin')].filter((pin) => {
            pin.scrollIntoView({ block: 'center' });
            const { x, y, width } = pin.querySelector('circle:not(.reach)').getBoundingClientRect();
            const middle = width / 2;
            return [0, 1, 2, 3, 4, 5, 6, 7].some((turn) => {
                const angle = (turn * Math.PI) / 4;
                const at = document.elementFromPoint(
                    x + middle + (middle - 1) * Math.cos(angle), y + middle + (middle - 1) * Math.sin(angle));
                return !pin.contains(at);
            });
        }).map((pin) => pin.getAttribute('aria-label'))";
        assert_eq!(chromium.evaluate(astray).await, serde_json::json!([]), "{path}");
        chromium.shoots("map-on-a-phone").await;
    }
}

#[tokio::test]
async fn streets_turn_dark_with_the_system_and_their_credit_is_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("streets.pmtiles");
    let said = br#"{"attribution":"&copy; some &lt;i&gt;mappers"}"#;
    let land = street_maps::all_land();
    let streets = StreetMap {
        kind: street_maps::LINES,
        deepest: 1,
        said: (said, street_maps::UNPACKED),
        ..StreetMap::of_picture(&land)
    };
    fs::write(&file, streets.bytes()).expect("a file");
    let file = file.to_str().expect("a plain name");
    let server = ServerProcess::with_settings(&[("CUPPA_MAP_TILES", file)]).await;
    let Some(server) = on_this_machine(server) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Desk, Scheme::Light).await;
    chromium.open(&format!("{}/map?at=53.8,-1.55&zoom=3", server.base())).await;
    chromium.clicks(".open button").await;
    let colour = "(() => {
        const canvas = document.querySelector('canvas.leaflet-tile');
        return canvas?.width && canvas.getContext('2d').getImageData(100, 100, 1, 1).data.slice(0, 3).join();
    })()";
    comes(&chromium, &format!("{colour} === '251,247,240'")).await;
    chromium.look(Width::Desk, Scheme::Dark).await;
    comes(&chromium, &format!("{colour} === '31,35,42'")).await;
    chromium.shoots("streets-turned-dark").await;
    let credit =
        chromium.evaluate("document.querySelector('.leaflet-control-attribution').textContent").await;
    assert_eq!(credit, Value::String("© some <i>mappers".to_owned()));
}
