//! What a first visit weighs: every byte that comes over the wire before the page is whole, in a browser that has been
//! nowhere yet.

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use serde_json::Value;
use tests::{outside::on_this_machine, server_process::ServerProcess, socket::Visitor};
use url::Url;

use crate::chromium::{Chromium, Scheme, Width};

/// 60 KB, head lines included.
pub const BUDGET: u64 = 60 * 1_024;
/// What a page may ask for, once each. Another request is another wait on a slow line: it is agreed here or left out.
const AGREED: [&str; 9] = [
    "/assets/app.",
    "/assets/atkinson.",
    "/assets/discreet.",
    "/assets/page.",
    "/assets/copy.",
    "/assets/where.",
    "/assets/towns.",
    "/assets/favicon.",
    "/pictures/",
];

#[tokio::test]
async fn a_first_visit_weighs_at_most_sixty_kilobytes() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let listing = heaviest_listing(&server.visitor()).await;
    let mut heavy = Vec::new();
    for path in [listing.as_str(), "/whats-on", "/", "/cafes"] {
        // A browser of its own for each: nothing is kept from the page before.
        let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
        chromium.look(Width::Phone, Scheme::Light).await;
        chromium.open(&format!("{}{path}", server.base())).await;
        let requests = come_since(&chromium, &server.base()).await;
        let sum: u64 = requests.values().sum();
        println!("{path}: {sum} bytes of {BUDGET}");
        for (address, bytes) in &requests {
            println!("    {bytes:>6}  {address}");
        }
        let mut agreed: Vec<&str> = AGREED.to_vec();
        for address in requests.keys().filter(|address| *address != path) {
            let known = agreed.iter().position(|beginning| address.starts_with(beginning));
            assert!(known.is_some(), "{path} asks for one thing more than agreed: {address}");
            agreed.remove(known.unwrap_or_default());
        }
        assert!(requests.len() >= 4, "page, style, script and font were counted: {requests:?}");
        if sum > BUDGET {
            heavy.push(format!("{path} weighs {sum} bytes"));
        }
    }
    assert!(heavy.is_empty(), "more than {BUDGET}: {}", heavy.join("; "));
}

/// Of the listings with a picture, the one whose picture is largest.
async fn heaviest_listing(visitor: &Visitor) -> String {
    let mut found = (0, String::new());
    for feed in ["/events.json", "/cafes.json"] {
        let feed = visitor.get(feed).await.json();
        for item in feed["items"].as_array().expect("items") {
            let path =
                |name: &str| Url::parse(item[name].as_str()?).ok().map(|address| address.path().to_owned());
            let (Some(picture), Some(page)) = (path("image"), path("url")) else { continue };
            let bytes = visitor.get(&picture).await.body.len();
            found = found.max((bytes, page));
        }
    }
    assert!(found.0 > 0, "no listing of the demonstration has a picture");
    found.1
}

/// Reads the page that was opened to its end, and says what each request weighed since this was last asked.
pub async fn come_since(chromium: &Chromium, home: &str) -> BTreeMap<String, u64> {
    chromium.sees("main h1").await;
    // To the end of the page, where pictures may wait that load only when somebody comes near.
    chromium
        .evaluate("scrollTo(0, document.documentElement.scrollHeight); document.fonts.ready.then(() => true)")
        .await;
    let mut visit = Visit::default();
    let mut again = tokio::time::interval(Duration::from_millis(100));
    // Quiet for half a second: then nothing more is on its way.
    let mut quiet = 0;
    while quiet < 5 {
        again.tick().await;
        let log = chromium.log("performance").await;
        quiet = if log.is_empty() && visit.is_whole() { quiet + 1 } else { 0 };
        for entry in log {
            let said: Value =
                serde_json::from_str(entry["message"].as_str().unwrap_or("{}")).unwrap_or_default();
            visit.hear(&said["message"]);
        }
    }
    let mut weights = BTreeMap::new();
    for (address, bytes) in visit.received {
        let address = Url::parse(&address).expect("an address");
        assert_eq!(
            format!("http://{}", &address[url::Position::BeforeHost..url::Position::AfterPort]),
            home,
            "{address}"
        );
        *weights.entry(address.path().to_owned()).or_default() += bytes;
    }
    // The icon of the tab is fetched beside the page, where the driver does not see it.
    let icon =
        chromium.evaluate("document.querySelector('link[rel=icon]')?.getAttribute('href') ?? ''").await;
    if let Some(icon) = icon.as_str().filter(|icon| !icon.is_empty() && !weights.contains_key(*icon)) {
        weights.insert(icon.to_owned(), on_the_wire(home, icon));
    }
    weights
}

/// What the driver tells of a visit.
#[derive(Default)]
struct Visit {
    asked: BTreeMap<String, String>,
    done: usize,
    received: Vec<(String, u64)>,
}

impl Visit {
    fn is_whole(&self) -> bool {
        self.done == self.asked.len()
    }

    fn hear(&mut self, message: &Value) {
        let said = &message["params"];
        let bytes = |value: &Value| value.as_f64().map_or(0, |bytes| bytes as u64);
        let id = said["requestId"].as_str().unwrap_or_default().to_owned();
        match message["method"].as_str() {
            Some("Network.requestWillBeSent") => {
                let address = said["request"]["url"].as_str().unwrap_or_default();
                if !address.starts_with("http") {
                    return;
                }
                // A redirect is an answer of its own, under the same number.
                if let Some(from) = self.asked.get(&id) {
                    let weight = bytes(&said["redirectResponse"]["encodedDataLength"]);
                    self.received.push((from.clone(), weight));
                }
                self.asked.insert(id, address.to_owned());
            }
            // Head and body, as they came.
            Some("Network.loadingFinished") => {
                if let Some(address) = self.asked.get(&id) {
                    self.received.push((address.clone(), bytes(&said["encodedDataLength"])));
                    self.done += 1;
                }
            }
            Some("Network.loadingFailed") if self.asked.contains_key(&id) => {
                self.received.push((self.asked[&id].clone(), 0));
                self.done += 1;
            }
            _ => {}
        }
    }
}

/// The bytes of an answer, asked for as a browser asks.
fn on_the_wire(home: &str, path: &str) -> u64 {
    let host = home.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("the server is there");
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\naccept-encoding: gzip, deflate, br\r\nconnection: close\r\n\r\n")
        .expect("it can be asked");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");
    assert!(bytes.starts_with(b"HTTP/1.1 200"), "{path}");
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
