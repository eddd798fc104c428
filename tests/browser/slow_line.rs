//! Near me on an old phone: no scripts, 360 pixels, a slow line. From the front page to a café's dates in the phone's
//! own calendar.

use serde_json::Value;
use tests::{
    outside::{on_this_machine, tells},
    server_process::ServerProcess,
};

use crate::{
    chromium::{Chromium, Line, Scheme, Width, kept_file},
    weight::{BUDGET, come_since},
};

/// What WebPageTest calls fast 3G: 1.6 Mbit/s down, 768 kbit/s up, 150 ms there and back.
const FAST_3G: Line = Line { latency: 150.0, down: 1_600_000 / 8, up: 768_000 / 8 };
/// What Chromium's own tools called fast 3G (now slow 4G): a tenth of the same line is lost, and every single request
/// waits as long as one that has to make its connection first.
const HARSH_3G: Line = Line { latency: 562.5, down: 180_000, up: 84_375 };

const CAFE: &str = "/cafes/mersey-harm-reduction-cafe";

#[tokio::test]
async fn the_next_cafe_is_found_and_kept_on_an_old_phone() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    for (name, line) in [("3G", FAST_3G), ("harsh 3G", HARSH_3G)] {
        // A phone that has been nowhere yet.
        let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
        let downloads = tempfile::tempdir().expect("a temporary folder can be made");
        chromium.keeps_in(downloads.path()).await;
        chromium.look(Width::Phone, Scheme::Light).await;
        chromium.scripts(false).await;
        chromium.slows_to(line).await;

        chromium.open(&format!("{}/", server.base())).await;
        let shown = times(&chromium).await;
        // Both the page and its style must have waited, or the line was not slow at all.
        assert!(shown.first_paint >= 2.0 * line.latency, "the line is slow: {shown:?}");
        let mut views = vec![weighed(&chromium, &server, "/").await];
        chromium.types("q", "liverpool").await;
        chromium.follows("main form button").await;
        views.push(weighed(&chromium, &server, "/whats-on").await);
        chromium.follows(&format!("main a[href^='{CAFE}']")).await;
        let listing = chromium.words("main").await;
        for told in ["Free", "Step-free", "What happens there"] {
            assert!(listing.contains(told), "{told} is told on the page itself: {listing}");
        }
        views.push(weighed(&chromium, &server, CAFE).await);
        chromium.clicks("main a[href$='.ics']:not(details a)").await;
        let file = String::from_utf8(kept_file(downloads.path(), "ics").await).expect("a text in UTF-8");
        assert!(file.starts_with("BEGIN:VCALENDAR") && file.contains("Mersey Harm Reduction Caf"), "{file}");
        assert!(chromium.requests_elsewhere(&server.base()).await.is_empty());
        assert!(chromium.cookies().await.is_empty(), "a reader gets no cookie");

        tells(&format!(
            "First view on {name}: {} bytes, readable after {:.0} ms, its largest part after {:.0} ms; the views after \
             it: {} and {} bytes",
            views[0], shown.first_paint, shown.largest_paint, views[1], views[2]
        ));
        assert!(views[0] <= BUDGET, "the first view weighs {} bytes", views[0]);
    }
}

/// What came for this view over the wire. The page fits on the phone.
async fn weighed(chromium: &Chromium, server: &ServerProcess, path: &str) -> u64 {
    let requests = come_since(chromium, &server.base()).await;
    assert!(requests.keys().any(|asked| asked.starts_with(path)), "{path} was asked for: {requests:?}");
    assert!(requests.keys().all(|asked| !asked.ends_with(".wasm")), "no script, no module: {requests:?}");
    chromium.fits().await;
    // Read to its end; the next thing is looked for from its beginning.
    chromium.evaluate("scrollTo(0, 0)").await;
    requests.values().sum()
}

/// Milliseconds from when the address was asked for.
#[derive(Debug)]
struct Times {
    first_paint: f64,
    largest_paint: f64,
}

async fn times(chromium: &Chromium) -> Times {
    chromium.sees("main h1").await;
    // What was painted before anybody asked is told all the same, each in a task of its own and in no certain order.
    let asked = "Promise.all(['paint', 'largest-contentful-paint'].map((type) => new Promise((tell) =>
        new PerformanceObserver((list) => {
            const told = list.getEntries().filter(({ name }) => name !== 'first-paint');
            if (told.length) tell(Math.max(...told.map((entry) => entry.startTime)));
        }).observe({ type, buffered: true }))))";
    let told = chromium.evaluate(asked).await;
    let number = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("no time of a paint: {told}"));
    Times { first_paint: number(&told[0]), largest_paint: number(&told[1]) }
}
