//! The whole house in one process: the real router on a real database of its own, with a clock that stands still and
//! a mailbox in memory. Names read as sentences: `house.visitor().reads("/events")`.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt as _;
use jiff::{SignedDuration, Timestamp};
use server::{
    Desk,
    chance::Chance,
    clock::Clock,
    follows,
    http::door::{self, Bounds},
    letters::{
        outbox,
        post::{Delivered, Post},
    },
    listings, moderation,
    people::{self, Address},
    settings::Settings,
};
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use tower::ServiceExt as _;

use crate::{forms, kept_letters, mail_server::MailServer};

/// When every test begins: a Sunday.
pub const BEGINNING: &str = "2026-11-22T10:00:00Z";

/// A house of its own for one test.
pub struct House {
    /// What requests use, for looking behind the pages.
    pub desk: Desk,
    router: Router,
    _folder: TempDir,
}

impl House {
    /// An empty house.
    pub async fn empty() -> Self {
        Self::with_settings(&[]).await
    }

    /// A house with the demonstration listings in it.
    pub async fn with_demonstration() -> Self {
        let house = Self::empty().await;
        server::demo::load(&house.desk).await.expect("the demonstration loads");
        house
    }

    /// An empty house whose letters go out through a mail server.
    pub async fn with_mail_server(server: &MailServer, more: &[(&'static str, &str)]) -> Self {
        let settings: Vec<_> =
            std::iter::once(("smtp_url", server.url.as_str())).chain(more.iter().copied()).collect();
        Self::built(&settings, |desk| desk).await
    }

    /// An empty house with settings of its own.
    pub async fn with_settings(more: &[(&'static str, &str)]) -> Self {
        Self::built(more, |desk| Desk { post: Post::memory(), ..desk }).await
    }

    async fn built(more: &[(&'static str, &str)], furnish: impl FnOnce(Desk) -> Desk) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let data = folder.path().join("data");
        let plain = [
            ("data", data.to_str().expect("temporary folders have plain names")),
            ("rate_posts", "0"),
            ("rate_requests", "0"),
        ];
        let mut flags: Vec<_> =
            plain.iter().chain(more).map(|(name, value)| (*name, (*value).to_owned())).collect();
        // Letters that are kept are signed as real ones are, unless the test has a key of its own, or none.
        if let Some(key) =
            kept_letters::key().filter(|_| more.iter().all(|(name, _)| !name.starts_with("dkim")))
        {
            flags
                .extend([("dkim_key", key.to_owned()), ("dkim_selector", kept_letters::SELECTOR.to_owned())]);
        }
        let flags = flags.into_iter().collect();
        let settings = Settings::gather(&flags, |_| None, None).expect("the settings of a test fit");
        let clock = Clock::stopped_at(BEGINNING.parse::<Timestamp>().expect("a moment"));
        let desk = Desk::open(settings, clock, Chance::seeded(7)).await.expect("the house opens");
        let desk = furnish(desk.for_visitors().await.expect("with its street map"));
        Self { router: app::pages::router(desk.clone()), desk, _folder: folder }
    }

    /// Someone without a cookie.
    pub fn visitor(&self) -> Visitor<'_> {
        Visitor { house: self, cookie: None, network: None }
    }

    /// Someone without a cookie whose network is known, so that the limits count.
    pub fn visitor_from(&self, address: [u8; 4]) -> Visitor<'_> {
        Visitor { network: Some(SocketAddr::from((address, 40_000))), ..self.visitor() }
    }

    /// A moderator who has signed in by the link that the command line prints.
    pub async fn moderator(&self) -> Visitor<'_> {
        self.moderator_called("mo@example.org").await
    }

    /// Whoever has the session that an answer began.
    pub fn with_session_of(&self, answer: &Page) -> Visitor<'_> {
        let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        assert!(cookie.contains('='), "a session begins with a cookie: {}", answer.text());
        Visitor { cookie: Some(cookie), ..self.visitor() }
    }

    /// Somebody whose address is known here, signed in by letter.
    pub async fn signs_in(&self, address: &str) -> Visitor<'_> {
        let visitor = self.visitor();
        let asked = visitor.posts("/sign-in", &[("email", address)]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        self.delivers().await;
        let page = visitor.reads(&link_in(&self.newest_letter(address), "/sign-in/")).await;
        let signed_in = visitor.presses(&page, "Sign in").await;
        self.with_session_of(&signed_in)
    }

    /// Somebody of this address who has signed in and is no moderator.
    pub async fn signed_in(&self, address: &str) -> Visitor<'_> {
        let visitor = self.moderator_called(address).await;
        let file = SqliteConnectOptions::new().filename(self.desk.settings.data.join("cuppa.sqlite"));
        let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
        query("delete from moderators where person_id = (select id from people where address = ?)")
            .bind(address)
            .execute(&mut database)
            .await
            .expect("they are none any more");
        database.close().await.expect("the database closes");
        visitor
    }

    /// A moderator of this address who has signed in.
    pub async fn moderator_called(&self, address: &str) -> Visitor<'_> {
        let address = Address::parse(address).expect("an address");
        let link = people::add_moderator(&self.desk, &address).await.expect("a moderator is made");
        let path = link.strip_prefix("http://127.0.0.1:3000").expect("an absolute link").to_owned();
        let visitor = self.visitor();
        let page = visitor.reads(&path).await;
        let signed_in = visitor.presses(&page, "Sign in").await;
        self.with_session_of(&signed_in)
    }

    /// Lets programs in that know no other way than a socket, until the value is dropped.
    pub async fn opens_its_doors(&self) -> Doors {
        self.opens_its_doors_for(Bounds::default()).await
    }

    /// The same, with bounds of one's own.
    pub async fn opens_its_doors_for(&self, bounds: Bounds) -> Doors {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("some port is free");
        let address = listener.local_addr().expect("a bound socket has an address");
        let router = self.router.clone();
        let settings = Arc::clone(&self.desk.settings);
        let (close, closing) = oneshot::channel();
        let serving = tokio::spawn(async move {
            let closed = async {
                if closing.await.is_err() {
                    std::future::pending::<()>().await;
                }
            };
            door::serve(listener, router, &settings, bounds, closed).await;
        });
        Doors { base: format!("http://{address}"), close: Some(close), serving }
    }

    /// Time goes by, and what is due is done.
    pub async fn waits(&self, seconds: i64) {
        self.desk.clock.pass(SignedDuration::from_secs(seconds));
        self.delivers().await;
    }

    /// A moment comes, and what is due is done.
    pub async fn waits_until(&self, moment: &str) {
        let moment: jiff::Timestamp = moment.parse().expect("a moment");
        self.desk.clock.pass(moment.duration_since(self.desk.clock.timestamp()));
        self.delivers().await;
    }

    /// Letters that are due are written and go out.
    pub async fn delivers(&self) {
        people::answer_wishes(&self.desk).await.expect("wishes are answered");
        listings::questions::ask(&self.desk).await.expect("organisers are asked");
        moderation::tell_moderators(&self.desk).await.expect("moderators are told");
        follows::write_digests(&self.desk).await.expect("daily and weekly letters are written");
        follows::write_reminders(&self.desk).await.expect("letters before a date are written");
        listings::requests::work(&self.desk).await.expect("requests are answered and forgotten");
        outbox::deliver_due(&self.desk).await.expect("letters go out");
    }

    /// Every letter to an address, oldest first.
    pub fn mailbox(&self, address: &str) -> Vec<Delivered> {
        let Post::Memory(mailbox) = &self.desk.post else { return Vec::new() };
        let letters = mailbox.lock().expect("nobody panicked over the mailbox");
        letters.iter().filter(|letter| letter.to == address).cloned().collect()
    }

    /// Every letter that went out, oldest first.
    pub fn letters(&self) -> Vec<Delivered> {
        let Post::Memory(mailbox) = &self.desk.post else { return Vec::new() };
        mailbox.lock().expect("nobody panicked over the mailbox").clone()
    }

    /// The newest letter to an address.
    #[track_caller]
    pub fn newest_letter(&self, address: &str) -> Delivered {
        self.mailbox(address).pop().unwrap_or_else(|| panic!("no letter came for {address}"))
    }

    /// Adds a listing as an organiser does: opens the form, types, waits a moment, sends.
    pub async fn adds(&self, fields: &[(&str, &str)]) -> Page {
        let visitor = self.visitor();
        let form = visitor.reads("/add").await;
        self.desk.clock.pass(SignedDuration::from_secs(20));
        let key = form.hidden("form_key");
        let mut all = vec![("form_key", key.as_str())];
        all.extend_from_slice(fields);
        let page = visitor.posts("/add", &all).await;
        self.delivers().await;
        page
    }

    /// Adds a listing and confirms its address.
    pub async fn adds_and_confirms(&self, fields: &[(&str, &str)]) -> Page {
        let added = self.adds(fields).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
        let visitor = self.visitor();
        let page = visitor.reads(&link_in(&self.newest_letter(email), "/confirm/")).await;
        let confirmed = visitor.presses(&page, "Confirm").await;
        self.delivers().await;
        confirmed
    }

    /// Adds, confirms and approves a listing; gives its path.
    pub async fn publishes(&self, fields: &[(&str, &str)]) -> String {
        self.adds_and_confirms(fields).await;
        let moderator = self.moderator().await;
        let queue = moderator.reads("/moderate").await;
        if queue.has_button("Approve") {
            moderator.presses(&queue, "Approve").await;
        }
        self.delivers().await;
        let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
        let letter = self.newest_letter(email);
        letter
            .plain
            .lines()
            .find_map(|line| {
                line.strip_prefix("http://127.0.0.1:3000")
                    .filter(|path| path.starts_with("/events/") || path.starts_with("/cafes/"))
            })
            .unwrap_or_else(|| panic!("no public link in: {}", letter.plain))
            .to_owned()
    }
}

impl Drop for House {
    /// A test that leaves a letter unsent has not seen what it caused.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        if let Post::Memory(mailbox) = &self.desk.post {
            let letters = mailbox.lock().expect("nobody panicked over the mailbox");
            letters.iter().for_each(reads_whole);
            letters.iter().for_each(kept_letters::keep);
        }
        let settings = Settings::clone(&self.desk.settings);
        // A thread and a desk of its own: the test's runtime is busy waiting for this very line.
        let waiting = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let lines = runtime.block_on(async {
                let desk = Desk::open(settings, Clock::Running, Chance::System)
                    .await
                    .expect("the house opens again");
                outbox::lines(&desk).await.expect("the outbox can be read")
            });
            let unseen = |line: &outbox::Line| line.sent_at.is_none() && line.failed_at.is_none();
            lines.into_iter().filter(unseen).map(|line| line.kind).collect::<Vec<_>>()
        });
        let waiting = waiting.join().expect("reading the outbox does not panic");
        assert!(waiting.is_empty(), "the test ended with letters unsent: {waiting:?}");
    }
}

/// Whatever a letter shows in HTML stands in its plain text, too, and mail servers take it as it is: plain letters, in lines
/// that are not too long (RFC 5322 2.1.1). Every letter of every test is looked at.
fn reads_whole(letter: &Delivered) {
    let raw = std::str::from_utf8(&letter.raw).expect("a letter is text");
    assert!(raw.is_ascii(), "a letter of plain letters only: {raw}");
    assert!(raw.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])), "{raw}");
    let plain = in_a_line(&letter.plain.replace("\n> ", "\n"));
    let body = letter.html.split_once("<body").expect("a body").1;
    for words in body.split('>').skip(1).filter_map(|rest| rest.split('<').next()) {
        let words = in_a_line(&unescaped(words));
        assert!(plain.contains(&words), "“{words}” is in the HTML and not in the text:\n{}", letter.plain);
    }
}

fn in_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A house whose doors are open: it answers on a port of this machine.
pub struct Doors {
    /// Where, without a slash at the end.
    pub base: String,
    close: Option<oneshot::Sender<()>>,
    serving: JoinHandle<()>,
}

impl Doors {
    /// Nobody is let in any more. Returns once everybody inside has their answer.
    pub async fn close(mut self) {
        if let Some(close) = self.close.take() {
            let _ = close.send(());
        }
        (&mut self.serving).await.expect("serving ends without a panic");
    }
}

impl Drop for Doors {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// The private page of a listing, whichever of its pages a letter leads to.
#[track_caller]
pub fn private_page_in(letter: &Delivered) -> String {
    let link = link_in(letter, "/manage/");
    let token = link.trim_start_matches("/manage/").split(['/', '?']).next().unwrap_or_default();
    format!("/manage/{token}")
}

/// The path of the link in a letter that begins with `beginning`, which stands alone on its line.
#[track_caller]
pub fn link_in(letter: &Delivered, beginning: &str) -> String {
    letter
        .plain
        .lines()
        .find_map(|line| {
            line.strip_prefix("http://127.0.0.1:3000").filter(|path| path.starts_with(beginning))
        })
        .unwrap_or_else(|| panic!("no link to {beginning} alone on its line in:\n{}", letter.plain))
        .to_owned()
}

/// Someone who asks the house.
pub struct Visitor<'h> {
    house: &'h House,
    cookie: Option<String>,
    network: Option<SocketAddr>,
}

impl Visitor<'_> {
    /// The same one in a network that is known.
    pub fn from_network(self, address: [u8; 4]) -> Self {
        Self { network: Some(SocketAddr::from((address, 40_000))), ..self }
    }

    /// Reads an address.
    pub async fn reads(&self, path: &str) -> Page {
        self.asks(Method::GET, path, &[], Vec::new()).await
    }

    /// Asks with a method, headers and a body of their own.
    pub async fn asks(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Page {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:3000");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(network) = self.network {
            request = request.extension(ConnectInfo(network));
        }
        let request = request.body(Body::from(body)).expect("a well-formed request");
        let response = self.house.router.clone().oneshot(request).await.expect("the router always answers");
        let (head, body) = response.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes().to_vec();
        Page { path: path.to_owned(), status: head.status, headers: head.headers, body }
    }

    /// Sends a form.
    pub async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.posts_with_file(path, fields, None).await
    }

    /// Sends a form with a file: its field, its name, its bytes.
    pub async fn posts_with_file(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
    ) -> Page {
        let (kind, body) = multipart(fields, file);
        self.asks(Method::POST, path, &[("content-type", &kind)], body).await
    }

    /// Presses the button of a form on a page.
    #[track_caller]
    pub fn presses(&self, page: &Page, button: &str) -> impl Future<Output = Page> {
        let form = page.form_with_button(button);
        async move {
            let fields: Vec<(&str, &str)> =
                form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            self.posts(&form.action, &fields).await
        }
    }

    /// Sends a form with everything that stands in it but these fields, as a browser does.
    pub async fn saves(&self, page: &Page, button: &str, changes: &[(&str, &str)]) -> Page {
        let text = page.text();
        let form = forms::on(&text).into_iter().find(|form| form.button == button);
        let form = form.unwrap_or_else(|| panic!("no button “{button}” on {}:\n{text}", page.path));
        let form = changes.iter().fold(form, |form, (name, value)| form.with(name, value));
        self.posts(&form.action, &form.typed()).await
    }

    /// Presses a button after filling fields in.
    pub async fn fills_and_presses(&self, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
        let form = page.form_with_button(button);
        let mut all: Vec<(&str, &str)> =
            form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend_from_slice(fields);
        self.posts(&form.action, &all).await
    }
}

fn multipart(fields: &[(&str, &str)], file: Option<(&str, &str, &[u8])>) -> (String, Vec<u8>) {
    let boundary = "between-two-cups-of-tea";
    let mut body = String::new();
    for (name, value) in fields {
        let _ = write!(
            body,
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
    }
    let mut body = body.into_bytes();
    if let Some((name, file_name, bytes)) = file {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Page {
    /// What was asked.
    pub path: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

/// A form found on a page.
struct Form {
    action: String,
    hidden: BTreeMap<String, String>,
}

impl Page {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as text, with the entities of HTML read.
    pub fn words(&self) -> String {
        unescaped(&self.text())
    }

    /// Whether these words stand anywhere in it.
    pub fn mentions(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    /// A header; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// The value of a hidden field.
    #[track_caller]
    pub fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let found = inputs(&text).find(|input| attribute(input, "name").as_deref() == Some(name));
        found
            .and_then(|input| attribute(input, "value"))
            .unwrap_or_else(|| panic!("no field {name} on {}", self.path))
    }

    /// Whether a button with exactly this text is there.
    pub fn has_button(&self, button: &str) -> bool {
        self.forms().any(|(_, text)| text == button)
    }

    #[track_caller]
    fn form_with_button(&self, button: &str) -> Form {
        let found = self.forms().find(|(_, text)| text == button);
        found
            .map(|(form, _)| form)
            .unwrap_or_else(|| panic!("no button “{button}” on {}:\n{}", self.path, self.text()))
    }

    /// Every form that posts, with the text of its button.
    fn forms(&self) -> impl Iterator<Item = (Form, String)> {
        let text = self.text();
        let forms: Vec<(Form, String)> = text
            .split("<form")
            .skip(1)
            .filter_map(|rest| {
                let form = rest.split("</form>").next()?;
                let head = form.split('>').next()?;
                let action = attribute(head, "action")?;
                let button = form.rsplit_once("<button")?.1.split_once('>')?.1.split("</button>").next()?;
                let hidden = inputs(form)
                    .filter(|input| attribute(input, "type").as_deref() == Some("hidden"))
                    .filter_map(|input| {
                        Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default()))
                    })
                    .collect();
                Some((Form { action, hidden }, without_tags(button)))
            })
            .collect();
        forms.into_iter()
    }
}

fn inputs(text: &str) -> impl Iterator<Item = &str> {
    text.split("<input").skip(1).filter_map(|rest| rest.split('>').next())
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[at..].split('"').next().map(unescaped)
}

fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    unescaped(text.trim())
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
