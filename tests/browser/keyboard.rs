//! From finding to following to printing by keyboard alone: real keys, no pointer, and no script that moves the focus.
//! At every stop the focus can be seen, and it only ever goes down the page.

use serde_json::Value;
use tests::{
    mailroom::Mailroom,
    outside::{on_this_machine, tells},
    server_process::ServerProcess,
};

use crate::chromium::{Chromium, Scheme, Width, kept_file, keys};

/// A page with more stops than this is a wall for whoever has no mouse.
const STOPS_MOST: usize = 80;
/// What the standard asks of a mark against what is around it.
const CONTRAST: f64 = 3.0;

/// What has the focus.
#[derive(Debug, Default)]
struct Stop {
    /// How far down the document it is.
    place: i64,
    element: String,
    name: String,
    value: String,
    href: String,
    words: String,
    /// How thick the line around it is, in pixels.
    line: f64,
    /// That line against what is behind it.
    contrast: f64,
    in_sight: bool,
}

/// Someone at a keyboard.
struct Hands {
    chromium: Chromium,
    at: i64,
    stops: usize,
}

impl Hands {
    /// Opens an address by typing it where addresses are typed.
    async fn open(&mut self, address: &str) {
        self.chromium.open(address).await;
        self.at = -1;
    }

    /// Goes to the next stop.
    async fn tab(&mut self) -> Stop {
        self.chromium.presses(&keys::TAB.to_string()).await;
        self.stops += 1;
        let stop = stop(&self.chromium).await;
        let page = self.chromium.address().await;
        assert!(stop.place > self.at, "on {page} the focus goes up: {stop:?}");
        assert!(stop.line >= 2.0 && stop.contrast >= CONTRAST, "on {page} the focus is not seen: {stop:?}");
        assert!(stop.in_sight, "on {page} something covers what has the focus: {stop:?}");
        self.at = stop.place;
        stop
    }

    /// Goes on until what was looked for has the focus.
    async fn tabs_to(&mut self, what: &str, is_it: impl Fn(&Stop) -> bool) -> Stop {
        for _ in 0..STOPS_MOST {
            let stop = self.tab().await;
            if is_it(&stop) {
                return stop;
            }
        }
        panic!("{what} does not get the focus on {}", self.chromium.address().await);
    }

    /// Past everything that is on every page, by the link that is the first stop.
    async fn skips(&mut self) {
        let skip = self.tab().await;
        assert_eq!(skip.href, "#page", "the first stop leads past the navigation: {skip:?}");
        self.chromium.presses(&keys::ENTER.to_string()).await;
        let main = stop(&self.chromium).await;
        assert_eq!(main.element, "main");
        self.at = main.place;
    }

    /// Follows what has the focus to another page.
    async fn enters(&mut self) {
        self.chromium.leads_on(keys::ENTER).await;
        self.chromium.sees("main h1").await;
        self.at = -1;
    }
}

#[tokio::test]
async fn finding_following_and_printing_needs_no_more_than_a_keyboard() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let downloads = tempfile::tempdir().expect("a temporary folder can be made");
    chromium.keeps_in(downloads.path()).await;
    chromium.look(Width::Desk, Scheme::Light).await;
    let mut hands = Hands { chromium, at: -1, stops: 0 };

    // Find.
    hands.open(&format!("{}/", server.base())).await;
    hands.skips().await;
    let field = hands.tab().await;
    assert_eq!(field.name, "q", "the search is the first thing on the page: {field:?}");
    hands.chromium.presses("naloxone in half an hour").await;
    hands.enters().await;
    hands.skips().await;
    let found = "/events/naloxone-in-half-an-hour";
    hands.tabs_to("the event", |stop| stop.href.starts_with(found)).await;
    hands.enters().await;
    assert!(hands.chromium.address().await.path().starts_with(found));

    // Follow.
    hands.skips().await;
    let fold = hands.tabs_to("the ways to follow", |stop| stop.element == "summary").await;
    hands.chromium.presses(&keys::ENTER.to_string()).await;
    hands.at = fold.place;
    hands.tabs_to("following by email", |stop| stop.href.starts_with("/follow?")).await;
    hands.enters().await;
    hands.skips().await;
    let rhythm = hands.tabs_to("the rhythm", |stop| stop.name == "rhythm").await;
    // Of round buttons one is a stop, and arrows choose among them.
    hands.chromium.presses(&keys::DOWN.to_string()).await;
    let other = stop(&hands.chromium).await;
    assert!(other.name == "rhythm" && other.value != rhythm.value, "{rhythm:?} {other:?}");
    hands.chromium.presses(&keys::UP.to_string()).await;
    assert_eq!(stop(&hands.chromium).await.value, rhythm.value);
    hands.tabs_to("the address", |stop| stop.name == "email").await;
    hands.chromium.presses("ana@example.org").await;
    // A form that is sent within three seconds was filled in by a machine.
    server.visitor().reads_the_form().await;
    hands.tabs_to("the button", |stop| stop.element == "button").await;
    hands.enters().await;
    assert_eq!(hands.chromium.address().await.path(), "/follow/asked");
    let confirm = letter(&server, "/follow/").await;
    hands.open(&format!("{}{confirm}", server.base())).await;
    hands.skips().await;
    hands.tabs_to("the button that confirms", |stop| stop.words.contains("Confirm")).await;
    hands.enters().await;
    let said = hands.chromium.words("main").await;
    assert!(said.contains("Naloxone in half an hour"), "{said}");

    // Print.
    hands.open(&format!("{}{found}", server.base())).await;
    hands.skips().await;
    hands.tabs_to("the print room", |stop| stop.href.starts_with("/print/")).await;
    hands.enters().await;
    hands.skips().await;
    hands.tabs_to("the poster", |stop| stop.href.contains("/poster.pdf")).await;
    hands.chromium.presses(&keys::ENTER.to_string()).await;
    let poster = kept_file(downloads.path(), "pdf").await;
    assert!(poster.starts_with(b"%PDF-"), "the poster is kept");
    assert_eq!(hands.chromium.complaints().await, [""; 0]);
    tells(&format!("Find, follow and print by keyboard: {} stops", hands.stops));
}

/// The link of the letter that comes a moment after the form was sent.
async fn letter(server: &ServerProcess, beginning: &str) -> String {
    let mut mailroom = Mailroom::of(&server.data());
    let mut again = tokio::time::interval(std::time::Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        if let Some(link) = mailroom.link_for("ana@example.org", &server.base(), beginning) {
            return link;
        }
    }
    panic!("no letter came");
}

/// What has the focus, and how it shows.
async fn stop(chromium: &Chromium) -> Stop {
    let told = chromium
        .evaluate(
            "(() => {
                const has = document.activeElement;
                const style = getComputedStyle(has);
                const box = has.getBoundingClientRect();
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
                const isClear = (colour) => numbers(colour).length < 3 || numbers(colour)[3] === 0;
                const light = (colour) => {
                    const [red, green, blue] = numbers(colour).map((part) => {
                        const share = part / 255;
                        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
                    });
                    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                };
                // A line that stands off is drawn on what is around the element, another one on the element itself.
                let behind = parseFloat(style.outlineOffset) > 0 ? has.parentElement : has;
                while (behind !== null && isClear(getComputedStyle(behind).backgroundColor)) {
                    behind = behind.parentElement;
                }
                const ground = behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor;
                const shades = [light(style.outlineColor), light(ground)].sort((a, b) => b - a);
                return {
                    place: [...document.querySelectorAll('*')].indexOf(has),
                    element: has.localName,
                    name: has.getAttribute('name') ?? '',
                    value: has.value ?? '',
                    href: has.getAttribute('href') ?? '',
                    words: has.innerText.slice(0, 60),
                    line: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                    contrast: (shades[0] + 0.05) / (shades[1] + 0.05),
                    inSight: top !== null && (has.contains(top) || top.contains(has)),
                };
            })()",
        )
        .await;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Stop {
        place: told["place"].as_i64().unwrap_or(-1),
        element: text(&told["element"]),
        name: text(&told["name"]),
        value: text(&told["value"]),
        href: text(&told["href"]),
        words: text(&told["words"]),
        line: told["line"].as_f64().unwrap_or_default(),
        contrast: told["contrast"].as_f64().unwrap_or_default(),
        in_sight: told["inSight"].as_bool().unwrap_or_default(),
    }
}
