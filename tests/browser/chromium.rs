//! A Chromium of one's own: what a visitor does with it, and what it can tell about a page.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::cookies::Cookie;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::outside::{self, Missing};
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};
use url::Url;

/// How long a page may take to show something, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);

/// Held by every Chromium; whoever measures time waits until all have ended, and keeps others waiting.
static ROOM: RwLock<()> = RwLock::const_new(());

/// Returns when no other test visits anything; none begins until the value is dropped.
pub async fn quiet() -> RwLockWriteGuard<'static, ()> {
    ROOM.write().await
}

/// How wide a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 320 pixels, touched by thumbs: the narrowest that anything is made for (WCAG 2.2, 1.4.10).
    Narrowest,
    /// 360 pixels, touched by thumbs.
    Phone,
    /// 1280 pixels.
    Desk,
}

impl Width {
    /// Those that pictures are taken at.
    pub const ALL: [Width; 2] = [Width::Phone, Width::Desk];

    fn pixels(self) -> u32 {
        match self {
            Width::Narrowest => 320,
            Width::Phone => 360,
            Width::Desk => 1280,
        }
    }
}

/// What the visitor's system prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

    fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }
}

/// A line to the network, as slow as the network panel of Chromium's own tools makes it.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Milliseconds before an answer begins, for every request: setting up connections is counted in.
    pub latency: f64,
    /// Bytes in a second.
    pub down: u32,
    /// Bytes in a second.
    pub up: u32,
}

/// What a pen would type to press a key that has no letter, as WebDriver names it.
pub mod keys {
    /// To the next thing that can have the focus.
    pub const TAB: char = '\u{e004}';
    /// What a link or a button does.
    pub const ENTER: char = '\u{e007}';
    /// Back out of what has opened.
    pub const ESCAPE: char = '\u{e00c}';
    /// To what stands above or before.
    pub const UP: char = '\u{e013}';
    /// To what stands below or after.
    pub const DOWN: char = '\u{e015}';
}

/// Chromium with a new profile, by way of chromedriver. Both end with this value.
pub struct Chromium {
    client: Client,
    requests: Vec<String>,
    seen: (Width, Scheme),
    scripts: bool,
    session: String,
    driver: Driver,
    _profile: TempDir,
    _room: RwLockReadGuard<'static, ()>,
}

impl Chromium {
    /// Starts one: wide, light, with scripts. A test that has one starts no second, or it may wait for itself.
    pub async fn start() -> Result<Chromium, Missing> {
        let room = ROOM.read().await;
        let program = outside::installed("chromium")?;
        let driver = Driver::start()?;
        let profile = tempfile::tempdir().expect("a temporary folder can be made");
        let arguments = [
            "--headless=new",
            "--no-sandbox", // whoever tests as root has no other choice
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            // Chromium itself must ask nobody anything: a request that leaves is then the page's doing.
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--user-data-dir={}", profile.path().display()),
        ];
        // A poster is kept, not shown: what is kept can be looked at.
        let preferences = json!({ "plugins.always_open_pdf_externally": true });
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "binary": program, "args": arguments, "prefs": preferences },
            "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
        });
        let wanted = wanted.as_object().cloned().unwrap_or_default();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .unwrap_or_else(|cause| panic!("Chromium does not start: {cause}"));
        let session = client.session_id().await.ok().flatten().expect("a session has a name");
        let mut chromium = Chromium {
            client,
            requests: Vec::new(),
            seen: (Width::Desk, Scheme::Light),
            scripts: true,
            session,
            driver,
            _profile: profile,
            _room: room,
        };
        chromium.look(Width::Desk, Scheme::Light).await;
        Ok(chromium)
    }

    /// Makes the page as wide as a phone or a desk, and the system light or dark.
    pub async fn look(&mut self, width: Width, scheme: Scheme) {
        let phone = width != Width::Desk;
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": width.pixels(),
                "height": if phone { 740 } else { 900 },
                "deviceScaleFactor": if phone { 2 } else { 1 },
                "mobile": phone,
            }),
        )
        .await;
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": phone })).await;
        self.cdp(
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme.name() },
                { "name": "prefers-reduced-motion", "value": "reduce" }, // a picture taken in mid-movement differs each time
            ] }),
        )
        .await;
        self.seen = (width, scheme);
    }

    /// Turns the scripts of pages opened from now on off, or on again.
    pub async fn scripts(&mut self, on: bool) {
        self.scripts = on;
        self.scripts_may_run(on).await;
    }

    async fn scripts_may_run(&self, may: bool) {
        self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !may })).await;
    }

    /// Opens an address, and returns when it has loaded.
    #[track_caller]
    pub fn open(&self, address: &str) -> impl Future<Output = ()> {
        let (client, address) = (self.client.clone(), address.to_owned());
        async move { told(client.goto(&address).await, &address) }
    }

    /// Where the page is.
    pub async fn address(&self) -> Url {
        told(self.client.current_url().await, "the page's address")
    }

    /// The same, without what stands before and behind the path.
    pub async fn path(&self) -> String {
        self.address().await.path().to_owned()
    }

    /// Asks for these languages from now on, as RFC 9110 writes them.
    pub async fn wants_languages(&self, wanted: &str) {
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.setExtraHTTPHeaders", json!({ "headers": { "Accept-Language": wanted } })).await;
    }

    /// The page's title.
    pub async fn title(&self) -> String {
        told(self.client.title().await, "the page's title")
    }

    /// Waits until the page shows something that matches this CSS selector.
    pub async fn sees(&self, css: &str) -> Element {
        told(self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await, css)
    }

    /// The words of the first thing that matches, as they are shown.
    pub async fn words(&self, css: &str) -> String {
        told(self.sees(css).await.text().await, css)
    }

    /// Clicks the first thing that matches.
    pub async fn clicks(&self, css: &str) {
        told(self.sees(css).await.click().await, css);
    }

    /// Clicks what leads to another page, and returns when that has taken this one's place: where scripts are off,
    /// the driver does not wait by itself.
    pub async fn follows(&self, css: &str) {
        let this_page = self.sees("html").await;
        self.clicks(css).await;
        self.is_left(&this_page, css).await;
    }

    /// Presses a key that leads to another page, and returns when that has taken this one's place.
    pub async fn leads_on(&self, key: char) {
        let this_page = self.sees("html").await;
        self.presses(&key.to_string()).await;
        self.is_left(&this_page, "the key").await;
    }

    async fn is_left(&self, page: &Element, by: &str) {
        let gone = async {
            let mut again = tokio::time::interval(Duration::from_millis(10));
            while page.tag_name().await.is_ok() {
                again.tick().await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, gone).await;
        assert!(in_time.is_ok(), "{by} led nowhere in {PATIENCE:?}");
        self.sees("html").await;
    }

    /// Presses the keys of a keyboard one by one, wherever the focus is.
    pub async fn presses(&self, keys: &str) {
        let press = |actions: KeyActions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        };
        let actions = keys.chars().fold(KeyActions::new("keyboard".to_owned()), press);
        told(self.client.perform_actions(actions).await, keys);
    }

    /// Makes the line slow, for everything that is asked from now on.
    pub async fn slows_to(&self, line: Line) {
        let asked = json!({
            "offline": false,
            "latency": line.latency,
            "downloadThroughput": line.down,
            "uploadThroughput": line.up,
        });
        self.cdp("Network.emulateNetworkConditions", asked).await;
    }

    /// Keeps what is downloaded from now on in this folder.
    pub async fn keeps_in(&self, folder: &Path) {
        let asked = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", asked).await;
    }

    /// Types into the field of this name, in place of what is there.
    pub async fn types(&self, field: &str, words: &str) {
        let element = self.sees(&format!("[name='{field}']")).await;
        told(element.clear().await, field);
        told(element.send_keys(words).await, field);
    }

    /// Chooses the option of this value: in a list, among round buttons, or a box to tick.
    pub async fn chooses(&self, field: &str, value: &str) {
        let css =
            format!("select[name='{field}'] option[value='{value}'], input[name='{field}'][value='{value}']");
        told(self.sees(&css).await.click().await, field);
    }

    /// Sets a field of dates or times, whose typing depends on the system's language.
    pub async fn sets(&self, field: &str, value: &str) {
        let (name, value) = (json!(format!("[name='{field}']")), json!(value));
        let set = self
            .evaluate(&format!(
                "(() => {{
                    const field = document.querySelector({name});
                    field.value = {value};
                    field.dispatchEvent(new Event('input', {{ bubbles: true }}));
                    field.dispatchEvent(new Event('change', {{ bubbles: true }}));
                    return field.value;
                }})()"
            ))
            .await;
        assert_eq!(set, value, "{field} does not take this value");
    }

    /// What an expression says in the page; also where the page's own scripts are off. Promises are awaited.
    pub async fn evaluate(&self, expression: &str) -> Value {
        let asked = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        // Promises need scripts. What the page was refused while it loaded does not run later for that.
        if !self.scripts {
            self.scripts_may_run(true).await;
        }
        let mut answer = self.cdp("Runtime.evaluate", asked).await;
        if !self.scripts {
            self.scripts_may_run(false).await;
        }
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Fails where the page is wider than the screen.
    pub async fn fits(&self) {
        let sideways = self
            .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            .await;
        assert_eq!(sideways, 0, "{} scrolls sideways at {:?}", self.address().await, self.seen.0);
    }

    /// Chooses a file of this machine.
    pub async fn chooses_file(&self, field: &str, file: &Path) {
        let element = self.sees(&format!("[name='{field}']")).await;
        told(element.send_keys(file.to_str().expect("a path in UTF-8")).await, field);
    }

    /// Keeps a picture of the whole page, for people to look at: `shots/NAME-360-dark.png` in the build folder.
    pub async fn shoots(&self, name: &str) -> PathBuf {
        let asked = json!({ "format": "png", "captureBeyondViewport": true });
        let (width, scheme) = self.seen;
        let whole = self.cdp("Page.getLayoutMetrics", json!({})).await;
        let clip = json!({
            "x": 0, "y": 0, "scale": 1,
            "width": width.pixels(),
            "height": whole["cssContentSize"]["height"],
        });
        let mut asked = asked;
        asked["clip"] = clip;
        let picture = self.cdp("Page.captureScreenshot", asked).await;
        let bytes = unpacked(picture["data"].as_str().expect("a picture"));
        let file =
            outside::target().join("shots").join(format!("{name}-{}-{}.png", width.pixels(), scheme.name()));
        fs::create_dir_all(file.parent().expect("a folder")).expect("the folder of pictures can be made");
        fs::write(&file, bytes).expect("the picture can be written");
        file
    }

    /// Every address that pages asked for since the start.
    pub async fn requests(&mut self) -> &[String] {
        for entry in self.log("performance").await {
            let said: Value =
                serde_json::from_str(entry["message"].as_str().unwrap_or("{}")).unwrap_or_default();
            let message = &said["message"];
            let address = match message["method"].as_str() {
                Some("Network.requestWillBeSent") => &message["params"]["request"]["url"],
                Some("Network.webSocketCreated") => &message["params"]["url"],
                _ => continue,
            };
            self.requests.extend(address.as_str().map(str::to_owned));
        }
        &self.requests
    }

    /// The requests that went anywhere but to this server (`http://127.0.0.1:1234`).
    pub async fn requests_elsewhere(&mut self, home: &str) -> Vec<String> {
        let home = Url::parse(home).expect("an address").origin();
        let elsewhere = |address: &&String| {
            Url::parse(address).is_ok_and(|address| {
                matches!(address.scheme(), "http" | "https" | "ws" | "wss" | "ftp")
                    && address.origin() != home
            })
        };
        self.requests().await.iter().filter(elsewhere).cloned().collect()
    }

    /// What the console complained about since it was last asked: scripts that failed, refused content, missing files.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.log("browser").await;
        let grave = |entry: &&Value| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
        log.iter().filter(grave).filter_map(|entry| Some(entry["message"].as_str()?.to_owned())).collect()
    }

    /// The cookies that this page's site has set.
    pub async fn cookies(&self) -> Vec<Cookie<'static>> {
        told(self.client.get_all_cookies().await, "the cookies")
    }

    /// Everything else that WebDriver can do.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What the driver has noted since it was last asked: `performance` or `browser`.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        let entries =
            self.client.issue_cmd(Extension { path: "se/log", body: json!({ "type": kind }) }).await;
        told(entries, kind).as_array().cloned().unwrap_or_default()
    }

    /// Puts this machine at a point, and lets pages of the site that is open know it or not.
    pub async fn stands(&self, (latitude, longitude): (f64, f64), may_be_told: bool) {
        let point = json!({ "latitude": latitude, "longitude": longitude, "accuracy": 20 });
        self.cdp("Emulation.setGeolocationOverride", point).await;
        let state = if may_be_told { "granted" } else { "denied" };
        let body = json!({ "descriptor": { "name": "geolocation" }, "state": state });
        told(self.client.issue_cmd(Extension { path: "permissions", body }).await, "a permission");
    }

    /// A command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let answer = self.client.issue_cmd(Extension { path: "goog/cdp/execute", body });
        match tokio::time::timeout(PATIENCE, answer).await {
            Ok(answer) => told(answer, command),
            Err(_) => panic!("{command}: no answer in {PATIENCE:?}"),
        }
    }
}

impl Drop for Chromium {
    /// Tells the driver to end Chromium: killing the driver alone would leave it running.
    fn drop(&mut self) {
        let Ok(mut driver) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.driver.port)) else { return };
        let _ = driver.set_read_timeout(Some(PATIENCE));
        let _ = write!(
            driver,
            "DELETE /session/{} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\n\r\n",
            self.session, self.driver.port
        );
        let _ = driver.read(&mut [0; 64]);
    }
}

/// Commands that chromedriver knows beyond the standard.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(self.body.to_string()))
    }
}

/// The chromedriver process.
struct Driver {
    child: Child,
    port: u16,
    /// Kept open, or the driver would fail when it next says something.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// So often a driver is started: it takes any free port, and ends when somebody else took the same one for the other
    /// kind of address a moment before.
    const TRIES: usize = 5;

    fn start() -> Result<Driver, Missing> {
        for _ in 0..Driver::TRIES {
            if let Some(driver) = Driver::try_to_start()? {
                return Ok(driver);
            }
        }
        panic!("chromedriver ended {} times before it said its port", Driver::TRIES)
    }

    fn try_to_start() -> Result<Option<Driver>, Missing> {
        let mut child = Command::new(outside::installed("chromedriver")?)
            .args(["--port=0", "--log-level=WARNING"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|cause| Missing(format!("chromedriver could not be started: {cause}")))?;
        let mut output = BufReader::new(child.stdout.take().expect("its output is piped"));
        let mut line = String::new();
        // "ChromeDriver was started successfully on port 40123."
        let port = loop {
            line.clear();
            let length = output.read_line(&mut line).unwrap_or(0);
            if length == 0 {
                let _ = child.wait();
                return Ok(None);
            }
            if let Some((_, port)) =
                line.trim_end().trim_end_matches('.').rsplit_once("started successfully on port ")
                && let Ok(port) = port.parse()
            {
                break port;
            }
        };
        Ok(Some(Driver { child, port, _output: output }))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn told<T>(outcome: Result<T, CmdError>, what: &str) -> T {
    outcome.unwrap_or_else(|cause| panic!("{what}: {cause}"))
}

/// Base64, as WebDriver packs pictures.
fn unpacked(text: &str) -> Vec<u8> {
    data_encoding::BASE64.decode(text.as_bytes()).expect("base64")
}

/// Waits until a file with this ending has come into a folder whole, and reads it.
pub async fn kept_file(folder: &Path, ending: &str) -> Vec<u8> {
    let come = async {
        let mut again = tokio::time::interval(Duration::from_millis(20));
        loop {
            again.tick().await;
            // What is on its way has another ending.
            let files =
                fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
            let mut files = files.filter(|file| file.extension().is_some_and(|known| known == ending));
            if let Some(bytes) =
                files.next().and_then(|file| fs::read(file).ok()).filter(|bytes| !bytes.is_empty())
            {
                return bytes;
            }
        }
    };
    let come = tokio::time::timeout(PATIENCE, come).await;
    come.unwrap_or_else(|_| panic!("no file .{ending} came in {PATIENCE:?}"))
}
