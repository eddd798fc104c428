//! A month by keyboard: arrow keys go from day to day, and Tab goes everywhere, also out of it.

use serde_json::Value;
use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::chromium::{Chromium, Scheme, Width};

const RIGHT: &str = "\u{e014}";
const LEFT: &str = "\u{e012}";
const DOWN: &str = "\u{e015}";
const TAB: &str = "\u{e004}";

/// The day of the link that a key would follow.
async fn day(chromium: &Chromium) -> String {
    let day = chromium.evaluate("document.activeElement.closest('td')?.querySelector('time').dateTime ?? ''");
    day.await.as_str().unwrap_or_default().to_owned()
}

async fn presses(chromium: &Chromium, key: &str) {
    let element = chromium.client().active_element().await.expect("something has the focus");
    element.send_keys(key).await.expect("a key can be pressed");
}

#[tokio::test]
async fn arrow_keys_go_from_day_to_day_and_tab_goes_everywhere() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for width in Width::ALL {
        chromium.look(width, Scheme::Light).await;
        chromium.open(&format!("{}/calendar", server.base())).await;
        // All of the next month is to come.
        chromium.follows("a[rel=next]").await;
        chromium.evaluate("document.querySelector('td a').focus()").await;
        let first = day(&chromium).await;
        presses(&chromium, RIGHT).await;
        let second = day(&chromium).await;
        assert!(!first.is_empty() && first < second, "{first} {second}");
        presses(&chromium, LEFT).await;
        assert_eq!(day(&chromium).await, first);
        presses(&chromium, LEFT).await;
        assert_eq!(day(&chromium).await, first, "before the first day is nothing");
        presses(&chromium, DOWN).await;
        let below = day(&chromium).await;
        assert!(first < below, "{first} {below}");
        // The next link, in the same cell or another.
        presses(&chromium, TAB).await;
        let is_link = chromium.evaluate("document.activeElement.matches('table a')").await;
        assert_eq!(is_link, Value::Bool(true));
        // A hundred links need not be passed by one by one.
        chromium.evaluate("document.querySelector('a.past').focus()").await;
        presses(&chromium, "\n").await;
        presses(&chromium, TAB).await;
        let is_beyond = chromium.evaluate("document.activeElement.closest('.asks') !== null").await;
        assert_eq!(is_beyond, Value::Bool(true));
        assert_eq!(chromium.complaints().await, [""; 0]);
    }
}
