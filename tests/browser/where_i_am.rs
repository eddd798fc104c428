//! "Use where I am": only on a press, rounded before anything is sent, and a calm sentence where a browser does not say.

use serde_json::Value;
use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::chromium::{Chromium, Scheme, Width};

const BUTTON: &str = ".where-i-am button";
/// In Leeds, as exactly as phones know it.
const EXACTLY: (f64, f64) = (53.798_765, -1.546_789);

/// What stands in the sentence beside the field, once it is no longer asking.
async fn said(chromium: &Chromium) -> String {
    let mut again = tokio::time::interval(std::time::Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        let said = chromium.evaluate("document.querySelector('.where-i-am [role=status]').textContent").await;
        if let Some(said) = said.as_str().filter(|said| !said.is_empty() && !said.contains("Asking")) {
            return said.to_owned();
        }
    }
    let state = "navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)";
    panic!("the browser is still asked: {}", chromium.evaluate(state).await);
}

#[tokio::test]
async fn a_press_leads_near_the_nearest_town_and_only_a_rounded_point_is_sent() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.open(&server.base()).await;
    chromium.stands(EXACTLY, true).await;
    for width in Width::ALL {
        chromium.look(width, Scheme::Light).await;
        chromium.log("performance").await;
        chromium.open(&format!("{}/events?near=Liverpool&tag=naloxone&within=50", server.base())).await;
        assert!(chromium.sees(BUTTON).await.is_displayed().await.expect("an answer"));
        chromium.fits().await;
        chromium.shoots("where-i-am").await;
        let log = chromium.log("performance").await;
        let asked = |entry: &Value| {
            entry["message"].as_str().is_some_and(|said| said.contains("\"method\":\"POST\""))
        };
        assert!(!log.iter().any(asked), "nothing is sent before a press");
        chromium.follows(BUTTON).await;
        let address = chromium.address().await;
        assert_eq!(address.as_str(), format!("{}/events?near=leeds&within=50&tag=naloxone", server.base()));

        // Everything that went to the server or came from it since then.
        let log = chromium.log("performance").await;
        let messages = log.iter().filter_map(|entry| entry["message"].as_str());
        let messages: Vec<Value> = messages.filter_map(|text| serde_json::from_str(text).ok()).collect();
        let sent: Vec<&Value> = messages
            .iter()
            .map(|said| &said["message"]["params"]["request"])
            .filter(|request| request["method"] == "POST")
            .collect();
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0]["url"].as_str().is_some_and(|url| url.ends_with("/nearest-town")), "{}", sent[0]);
        let body = sent[0]["postData"].as_str().expect("a form");
        assert!(body.contains("latitude=53.800&longitude=-1.558"), "{body}");
        for message in &messages {
            let text = message.to_string();
            assert!(!text.contains("53.798") && !text.contains("1.5467"), "it was sent exactly: {text}");
            let url = message["message"]["params"]["request"]["url"].as_str().unwrap_or_default();
            assert!(!url.contains("53.8") && !url.contains("1.558"), "a point stands in an address: {url}");
        }
        // Neither the page before nor this one keeps it.
        chromium.client().back().await.expect("the way back");
        chromium.sees(BUTTON).await;
        for css in ["form[action$='nearest-town']", "input[name=latitude]"] {
            let left = chromium.evaluate(&format!("document.querySelectorAll(\"{css}\").length")).await;
            assert_eq!(left, 0, "{css}");
        }
        let words =
            chromium.evaluate("document.querySelector('.where-i-am [role=status]').textContent").await;
        assert_eq!(words, "", "it is no longer asking");
    }
    // On the map it is folded away with the search, and leads back to the map.
    chromium.look(Width::Phone, Scheme::Dark).await;
    chromium.open(&format!("{}/map?kind=event&within=50", server.base())).await;
    chromium.clicks(".seek > summary").await;
    chromium.follows(BUTTON).await;
    assert_eq!(chromium.address().await.as_str(), format!("{}/map?kind=event&near=leeds", server.base()));
    assert!(chromium.cookies().await.is_empty());
    assert_eq!(chromium.complaints().await, [""; 0]);
}

#[tokio::test]
async fn a_browser_that_does_not_say_is_told_of_calmly_and_without_scripts_there_is_no_button() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let list = format!("{}/cafes", server.base());
    chromium.look(Width::Phone, Scheme::Light).await;
    for (may, words) in [
        (false, "Your browser was not allowed to say where you are."),
        (true, "Your browser could not say where you are."),
    ] {
        chromium.open(&list).await;
        chromium.stands(EXACTLY, may).await;
        if may {
            // A machine without any means to know, which would be asked for twenty seconds.
            let unknown = "navigator.geolocation.getCurrentPosition =
                (_, fails) => fails({ code: 2, PERMISSION_DENIED: 1 }), null";
            chromium.evaluate(unknown).await;
        }
        for _ in 0..2 {
            chromium.clicks(BUTTON).await;
            let said = said(&chromium).await;
            assert!(said.starts_with(words), "{said}");
        }
        assert_eq!(chromium.address().await.as_str(), list);
        let focus = chromium.evaluate("document.activeElement.matches('.where-i-am button')").await;
        assert_eq!(focus, true, "nobody is sent elsewhere");
        chromium.fits().await;
        chromium.shoots(if may { "where-i-am-failed" } else { "where-i-am-refused" }).await;
        on_this_machine(chromium.is_accessible().await);
    }
    // Its room is there from the first moment, so that nothing moves when it comes.
    chromium.open(&list).await;
    let moved = "new Promise((tell) => {
        let sum = 0;
        new PerformanceObserver((seen) => {
            for (const shift of seen.getEntries()) sum += shift.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(sum), 300);
    })";
    let moved = chromium.evaluate(moved).await;
    assert!(moved.as_f64().is_some_and(|moved| moved < 0.01), "{moved}");

    chromium.scripts(false).await;
    chromium.open(&list).await;
    assert!(!chromium.sees(BUTTON).await.is_displayed().await.expect("an answer"));
    chromium.fits().await;
    chromium.shoots("where-i-am-without-scripts").await;
}
