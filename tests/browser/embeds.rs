//! A page of another site, at another address, shows our dates: in a frame and as a part of itself.

use std::{net::Ipv4Addr, time::Duration};

use axum::{Router, response::Html, routing::get};
use fantoccini::Locator;
use serde_json::json;
use tests::{forms::unescaped, outside::on_this_machine, server_process::ServerProcess};
use tokio::{net::TcpListener, task::JoinHandle};

use crate::chromium::{Chromium, Scheme, Width};

/// A site that is not ours; it ends with this value.
struct OtherSite {
    base: String,
    serving: JoinHandle<()>,
}

impl OtherSite {
    /// With one page, which holds these lines.
    async fn with(lines: &str) -> OtherSite {
        let page = format!(
            "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Another site</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <style>body {{ font: 1rem/1.5 Georgia, serif; margin: 1rem; color: #123 }} \
             @media (prefers-color-scheme: dark) {{ body {{ background: #111; color: #eee }} }} \
             cuppa-dates {{ --cuppa-accent: tomato }}</style>\
             <h1>Another site</h1>\n{lines}\n</html>"
        );
        let router = Router::new().route("/", get(move || async move { Html(page) }));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("some port is free");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let serving = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("serving goes on until it is ended");
        });
        // Under another name as well as at another port: to a browser, nothing of it is ours.
        OtherSite { base: format!("http://localhost:{port}"), serving }
    }
}

impl Drop for OtherSite {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// The lines that our page offers to copy: the frame, then the element.
async fn lines(server: &ServerProcess, query: &str) -> Vec<String> {
    let page = server.visitor().get(&format!("/embed?{query}")).await;
    let fields: Vec<&str> = page.text().split("<textarea").skip(1).collect();
    let inside = |field: &str| field.split_once('>')?.1.split("</textarea>").next().map(unescaped);
    fields.into_iter().filter_map(inside).collect()
}

/// What stands in the element, once it is no longer looking.
async fn element(chromium: &Chromium) -> serde_json::Value {
    let mut again = tokio::time::interval(Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        let inside = "(() => { const root = document.querySelector('cuppa-dates').shadowRoot; return {
            dates: [...root?.querySelectorAll('li') ?? []].map((row) => row.textContent),
            links: [...root?.querySelectorAll('li a') ?? []].map((link) => link.href),
            said: root?.querySelector('p')?.textContent ?? '',
        } })()";
        let inside = chromium.evaluate(inside).await;
        let is_done = inside["dates"].as_array().is_some_and(|dates| !dates.is_empty())
            || inside["said"].as_str().is_some_and(|said| !said.is_empty() && !said.contains("Looking"));
        if is_done {
            return inside;
        }
    }
    panic!("the element is still looking");
}

#[tokio::test]
async fn another_site_shows_our_dates_in_a_frame_and_as_a_part_of_itself() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let lines = lines(&server, "of=/events&tag=naloxone&limit=5").await;
    let other = OtherSite::with(&lines.join("\n")).await;
    let feed = server.visitor().get("/api/v1/dates?kind=event&tag=naloxone&limit=5").await.json();
    let first = feed["items"][0]["listing"]["title"].as_str().expect("a date").to_owned();
    let count = feed["items"].as_array().expect("dates").len();
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&other.base).await;
            let inside = element(&chromium).await;
            let dates = inside["dates"].as_array().expect("dates");
            assert_eq!(dates.len(), count, "{inside}");
            assert!(dates[0].as_str().is_some_and(|row| row.contains(&first)), "{inside}");
            assert_eq!(inside["links"][0], feed["items"][0]["url"], "{inside}");
            chromium.fits().await;
            chromium.shoots("embedded").await;
            let client = chromium.client();
            client.enter_frame(0).await.expect("a frame");
            assert_eq!(chromium.words("h1").await, "Events");
            let rows = client.find_all(Locator::Css("li")).await.expect("rows");
            assert_eq!(rows.len(), count);
            assert!(rows[0].text().await.expect("words").contains(&first));
            client.enter_parent_frame().await.expect("the page around it");
        }
    }
    assert!(chromium.cookies().await.is_empty(), "nobody gets a cookie");
    let said = chromium.log("browser").await;
    let refused: Vec<_> =
        said.iter().filter(|line| line["message"].to_string().contains("Refused")).collect();
    assert!(refused.is_empty(), "{refused:?}");
    // A link in the frame leaves it.
    let client = chromium.client();
    client.enter_frame(0).await.expect("a frame");
    chromium.sees("li a").await.click().await.expect("a link");
    client.enter_parent_frame().await.expect("the page around it");
    chromium.sees("main h1").await;
    assert!(chromium.address().await.as_str().starts_with(&server.base()), "{}", chromium.address().await);
}

#[tokio::test]
async fn the_element_says_what_is_and_leaves_the_link_where_nothing_comes() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let script = format!("<script type=\"module\" src=\"{}/embed/cuppa-dates.js\"></script>", server.base());
    let with = |address: &str| {
        format!(
            "{script}<cuppa-dates src=\"{address}\"><a id=\"own\" href=\"{address}\">Our dates</a></cuppa-dates>"
        )
    };
    for (address, said) in [
        (format!("{}/events?q=zzyzxq", server.base()), "Nothing is coming up right now."),
        (format!("{}/events?from=soon", server.base()), "The dates cannot be shown right now."),
        ("http://127.0.0.1:9/events".to_owned(), "The dates cannot be shown right now."),
        ("no address".to_owned(), "The dates cannot be shown right now."),
    ] {
        let other = OtherSite::with(&with(&address)).await;
        chromium.open(&other.base).await;
        assert_eq!(element(&chromium).await["said"], said, "{address}");
        assert!(chromium.sees("#own").await.is_displayed().await.expect("an answer"), "{address}");
    }
    // A group, a place and a listing are asked for by their pages, too.
    for (path, query) in [
        ("/groups/leeds-peer-network", "group=leeds-peer-network"),
        ("/places/oak-hall", "place=oak-hall"),
        ("/cafes/mersey-harm-reduction-cafe", "listing=mersey-harm-reduction-cafe"),
        ("/cafes?q=leeds", "kind=cafe&q=leeds"),
        ("/whats-on?page=2", ""),
    ] {
        let other = OtherSite::with(&with(&format!("{}{path}", server.base()))).await;
        chromium.open(&other.base).await;
        let feed = server.visitor().get(&format!("/api/v1/dates?limit=5&{query}")).await.json();
        let links: Vec<_> =
            feed["items"].as_array().expect("dates").iter().map(|date| &date["url"]).collect();
        assert_eq!(element(&chromium).await["links"], json!(links), "{path}");
    }
    // Without scripts the link is all there is.
    chromium.scripts(false).await;
    let other = OtherSite::with(&with(&format!("{}/events", server.base()))).await;
    chromium.open(&other.base).await;
    assert!(chromium.sees("#own").await.is_displayed().await.expect("an answer"));
}

#[tokio::test]
async fn no_policy_minds_what_search_engines_read() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
    for path in ["/cafes/mersey-harm-reduction-cafe", "/embed?show=1"] {
        chromium.log("browser").await;
        chromium.open(&format!("{}{path}", server.base())).await;
        chromium.sees("main h1").await;
        let said = chromium.log("browser").await;
        assert!(said.is_empty(), "{path}: {said:?}");
    }
    let name =
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]')?.textContent ?? '{}')";
    chromium.open(&format!("{}/cafes/mersey-harm-reduction-cafe", server.base())).await;
    let told = chromium.evaluate(name).await;
    assert_eq!(told["@graph"][0]["name"], "Mersey Harm Reduction Café");
}
