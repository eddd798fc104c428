//! Everything that can be asked of a house in which something is planted, by everybody who is not meant to know it: every
//! route that is read, filled in with whatever stands there, with filters and without, and what visitors send.

use axum::http::Method;
use server::knowledge;

use crate::{
    house::{Page, Visitor},
    planted::{ANA, CAFE, CARA, FAY, Kept, ONE, PEN_NAMED, Planted, QUIET, VI},
    routes::{Route, routes},
};

/// Somebody who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Has nothing but the address of the site.
    Visitor,
    /// Signed in, and organises something else.
    Organiser,
    /// Signed in, and is in another group.
    Member,
    /// Has the page of a follower.
    Follower,
    /// Has the page of somebody who asked and waits.
    Asker,
}

/// One question to the house.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who asks.
    pub who: Who,
    /// How.
    pub method: Method,
    /// The path, and what is asked of it.
    pub path: String,
    /// Headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// What is sent, as a plain form.
    pub sent: String,
    /// Whether what is planted is said in the question itself, so that the answer may repeat it.
    pub names_it: bool,
}

impl Question {
    fn of(who: Who, path: impl Into<String>) -> Self {
        let (method, path) = (Method::GET, path.into());
        Self { who, method, path, headers: &[], sent: String::new(), names_it: false }
    }

    fn with(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    fn naming(self) -> Self {
        Self { names_it: true, ..self }
    }

    fn by(self, method: Method, sent: impl Into<String>) -> Self {
        Self { method, sent: sent.into(), ..self }
    }
}

/// What lists are narrowed by. Every page is asked for with each of them; what does not heed them stays as it is.
const NARROWED: &[&str] = &[
    "q=kettle",
    "q=zarzamorada",
    "near=leeds&within=3",
    "near=ls7",
    "tag=naloxone&cost=free",
    "group=ringlet-and-friends",
    "online=1&sort=soonest",
    "from=2026-12-01&to=2027-02-01&expand=1&past=36500",
    "kind=cafe&at=53.84,-1.51&zoom=15&width=900&height=700",
    "of=events&email=someone%40example.org",
    "listing=station-cafe",
    "listing=quiet-kettle",
];

/// What programs would rather have.
const RATHER: &[&[(&str, &str)]] =
    &[&[("accept", "text/calendar")], &[("accept", "application/feed+json")], &[("accept-encoding", "gzip")]];

/// Who asks, in the order in which they do.
pub const EVERYBODY: [Who; 5] = [Who::Visitor, Who::Organiser, Who::Member, Who::Follower, Who::Asker];

/// What stands in a route where it names something: every listing, also those that nobody may see, every date of theirs,
/// every picture, and the links of whoever asks.
struct Names {
    slugs: Vec<String>,
    codes: Vec<String>,
    pictures: Vec<String>,
    groups: Vec<String>,
    links: Vec<String>,
}

impl Names {
    async fn of(planted: &Planted, who: Who) -> Self {
        let guessed = "aaaaaaaboygbeaviusj3qeeegw3yma56".to_owned();
        let own = match who {
            Who::Visitor | Who::Member => None,
            Who::Organiser => Some(&planted.own_links[0]),
            Who::Follower => Some(&planted.own_links[1]),
            Who::Asker => Some(&planted.own_links[2]),
        };
        let own = own.and_then(|link| link.rsplit('/').next()).map(str::to_owned);
        Self {
            slugs: planted.texts("select slug from listings order by id").await,
            codes: planted.texts("select code from listings order by id").await,
            pictures: planted.texts("select digest from pictures order by rowid").await,
            groups: [PEN_NAMED, "soup-circle", "no-such-group"].map(str::to_owned).into(),
            links: std::iter::once(guessed).chain(own).collect(),
        }
    }

    /// What may stand in a route under a name.
    ///
    /// # Panics
    /// With what to do, when a new route has something in it that is not known here.
    fn standing(&self, route: &Route, name: &str) -> Vec<String> {
        let with = |all: &[String], endings: &[&str]| -> Vec<String> {
            all.iter().flat_map(|one| endings.iter().map(move |ending| format!("{one}{ending}"))).collect()
        };
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let feeds = ["", ".ics", ".json", ".atom"];
        match (route.path.as_str(), name) {
            ("/events/{segment}" | "/cafes/{segment}", _) => with(&self.slugs, &feeds),
            ("/groups/{segment}", _) => with(&self.groups, &feeds),
            ("/places/{segment}", _) => with(&places(), &feeds),
            ("/leaflets/{segment}", _) => {
                let slug = knowledge::leaflets().next().map(|page| page.slug.to_owned());
                with(slug.as_slice(), &["", ".pdf", ".svg"])
            }
            ("/print/{slug}/{file}", "file") => {
                texts(&["poster.pdf", "poster.svg", "poster.pdf?paper=a5&colour=black", "poster.png"])
            }
            ("/posters/{file}", _) => texts(&["harm-reduction-cafe.pdf", "harm-reduction-cafe.svg"]),
            ("/pictures/{file}", _) => with(&self.pictures, &[".jpg", ".png"]),
            ("/sitemap/{file}", _) => texts(&["1.xml", "2.xml"]),
            ("/embed/{*path}", _) => {
                let mut paths =
                    texts(&["whats-on", "events", "cafes", "places/oak-hall", "groups/soup-circle"]);
                paths.push(format!("groups/{PEN_NAMED}"));
                for kind in ["events", "cafes"] {
                    paths.extend(self.slugs.iter().map(|slug| format!("{kind}/{slug}")));
                }
                paths
            }
            ("/calendar/{*stretch}", _) => texts(&[
                "2026/12",
                "2027/01",
                "2026/w50",
                "2026/12/11",
                "2026/12/19",
                "2026/12.ics",
                "2026/w50.json",
            ]),
            ("/api/{*rest}", _) => texts(&["v1/secrets", "v1/people"]),
            ("/assets/{name}", _) => texts(&["app-icon.png", "favicon.svg", "app-icon.jpg"]),
            (
                "/manage/{token}"
                | "/manage/{token}/edit"
                | "/manage/{token}/requests"
                | "/manage/{token}/write-ups",
                "token",
            ) => self.links.iter().chain(&self.slugs).cloned().collect(),
            ("/learn/{slug}", _) => texts(&["principles", "words"]),
            ("/start/{slug}", _) => texts(&["why", "safety"]),
            (_, "token") => self.links.iter().cloned().chain([QUIET.to_owned()]).collect(),
            (_, "slug") => self.slugs.clone(),
            (_, "code") => self.codes.clone(),
            (_, "day") => texts(&[
                "2026-12-11",
                "2026-12-18",
                "2026-12-19",
                "2027-01-01",
                "2027-01-08",
                "2026-12-11.ics",
            ]),
            (_, "key") => self.groups.clone(),
            (_, "lang") => texts(&["es", "ar"]),
            (_, "*function") => texts(&["next_dates"]),
            (_, "id" | "n") => texts(&["1", "2"]),
            (_, "zoom") => texts(&["9"]),
            (_, "column") => texts(&["253"]),
            (_, "row") => texts(&["165", "165.svg"]),
            (path, name) => panic!(
                "The sweep for leaks does not know what stands in “{{{name}}}” of the new route {path}. Say it in \
                 `standing` of tests/harness/asked.rs: of everything that is planted there the name under which that \
                 route would show it, also of what nobody may see."
            ),
        }
    }

    /// Every address of a route.
    fn addresses(&self, route: &Route) -> Vec<String> {
        route.names().fold(vec![route.path.clone()], |paths, name| {
            let standing = self.standing(route, name);
            let filled = |path: &String| {
                standing.iter().map(|text| path.replace(&format!("{{{name}}}"), text)).collect::<Vec<_>>()
            };
            paths.iter().flat_map(filled).collect()
        })
    }
}

/// Places by the names that their pages would have.
fn places() -> Vec<String> {
    let mut places = vec!["oak-hall".to_owned()];
    places.extend(
        [ONE.place, ONE.cafe_place, ONE.other_place].map(|name| name.to_lowercase().replace(' ', "-")),
    );
    places
}

/// Everything that is asked of a house. What is named is always what the first house keeps, whichever is asked.
pub async fn questions(planted: &Planted) -> Vec<Question> {
    let routes: Vec<Route> = routes().into_iter().collect();
    let mut all = Vec::new();
    for who in EVERYBODY {
        let names = Names::of(planted, who).await;
        // Who only has a link is a visitor everywhere else.
        let has_only_links = matches!(who, Who::Follower | Who::Asker);
        let opens =
            |route: &&Route| route.is_read && (!has_only_links || route.names().any(|name| name == "token"));
        for route in routes.iter().filter(opens) {
            all.extend(names.addresses(route).into_iter().map(|path| Question::of(who, path)));
        }
    }
    let names = Names::of(planted, Who::Visitor).await;
    // Where something is said in another language, too.
    for route in routes.iter().filter(|route| route.is_read) {
        let addresses = names.addresses(route).into_iter().map(|path| format!("/es{path}"));
        all.extend(addresses.map(|path| Question::of(Who::Visitor, path)));
    }
    for route in &routes {
        let is_whole = route.names().next().is_none();
        let addresses =
            if is_whole || route.path.contains("{*") { names.addresses(route) } else { Vec::new() };
        for path in addresses.into_iter().filter(|_| route.is_read) {
            all.extend(NARROWED.iter().map(|query| Question::of(Who::Visitor, format!("{path}?{query}"))));
            all.extend(RATHER.iter().map(|headers| Question::of(Who::Visitor, path.clone()).with(headers)));
            if is_whole {
                all.extend(
                    named(&ONE)
                        .into_iter()
                        .map(|query| Question::of(Who::Visitor, format!("{path}?{query}")).naming()),
                );
            }
        }
    }
    for slug in [QUIET, CAFE] {
        all.push(Question::of(Who::Visitor, format!("/start/press-note?listing={slug}")));
    }
    for listing in [format!("events/{QUIET}"), format!("cafes/{CAFE}")] {
        for address in ["", "&format=xml", "&maxwidth=300"] {
            let path = format!("/oembed?url=http%3A%2F%2F127.0.0.1%3A3000%2F{listing}{address}");
            all.push(Question::of(Who::Visitor, path));
        }
        all.push(Question::of(Who::Visitor, format!("/{listing}/")));
        all.push(Question::of(Who::Visitor, format!("/en/{listing}")));
        all.push(Question::of(Who::Visitor, format!("/{listing}")).by(Method::HEAD, ""));
    }
    // What visitors send, and what comes back where it does not fit; and every route asked in a way that it does not know.
    for route in &routes {
        for path in names.addresses(route).into_iter().take(2) {
            all.push(Question::of(Who::Visitor, path.clone()).by(Method::PUT, ""));
            all.push(Question::of(Who::Visitor, path).by(Method::POST, ""));
        }
    }
    for slug in [QUIET, CAFE] {
        for (path, sent) in [
            (format!("/ask/{slug}"), "email=nobody&words=Where"),
            (format!("/flag/{slug}"), "note=Hm"),
            ("/follow".to_owned(), "what=listing&email=nobody"),
            ("/add".to_owned(), "title=Quiet+kettle&kind=event"),
            ("/nearest-town".to_owned(), "latitude=53.843&longitude=-1.51&view=/whats-on"),
            ("/nearest-town".to_owned(), "latitude=53.843&longitude=-1.51&view=/map"),
        ] {
            all.push(Question::of(Who::Visitor, path).by(Method::POST, sent));
        }
    }
    for sent in [ANA, ONE.host, ONE.follower, ONE.asker] {
        for path in ["/resend", "/sign-in"] {
            all.push(Question::of(Who::Visitor, path).by(Method::POST, format!("email={sent}")).naming());
        }
    }
    all
}

/// What is planted, asked for by its name.
fn named(kept: &Kept) -> Vec<String> {
    let escaped = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let mut queries: Vec<String> =
        [kept.place, kept.address, kept.postcode, kept.link, kept.host, kept.held_title]
            .iter()
            .map(|text| format!("q={}", escaped(text)))
            .collect();
    queries.extend(places().iter().skip(1).take(2).map(|slug| format!("place={slug}")));
    queries.push(format!("listing={}", kept.held_title.to_lowercase().replace(' ', "-")));
    queries.push(format!("near={}", escaped(kept.postcode)));
    queries.push(format!("at={},{}&zoom=18", kept.latitude, kept.longitude));
    queries
}

/// Those who ask, at the house.
pub struct Askers<'h> {
    visitor: Visitor<'h>,
    organiser: Visitor<'h>,
    member: Visitor<'h>,
}

impl<'h> Askers<'h> {
    /// They come in, and sign in where they can.
    pub async fn come(planted: &'h Planted) -> Self {
        let house = &planted.house;
        Self {
            visitor: house.visitor(),
            organiser: house.signs_in(ANA).await,
            member: house.signs_in(CARA).await,
        }
    }

    /// Asks.
    pub async fn asks(&self, question: &Question) -> Page {
        let visitor = match question.who {
            Who::Visitor | Who::Follower | Who::Asker => &self.visitor,
            Who::Organiser => &self.organiser,
            Who::Member => &self.member,
        };
        let mut headers = question.headers.to_vec();
        if question.method == Method::POST {
            headers.push(("content-type", "application/x-www-form-urlencoded"));
        }
        visitor
            .asks(question.method.clone(), &question.path, &headers, question.sent.clone().into_bytes())
            .await
    }
}

/// The addresses of those who ask, whose own letters they may read.
pub const READERS: &[&str] = &[ANA, CARA, FAY, VI];
