//! Every URL, written once, by room. Pages, letters, feeds and posters are handed a [`Urls`].

mod feeds;
mod follows;
mod manage;
mod moderate;
mod people;
mod public;
mod write_ups;

use crate::words::Language;

/// Where a point is sent to find the nearest town, without the language.
pub const NEAREST_TOWN: &str = "/nearest-town";
/// The towns that the beginning of a name may mean, without the language.
pub const TOWNS: &str = "/towns";
/// The page about words, without the language: a text that is tried there is posted.
pub const WORDS: &str = "/words";
/// Where a text is sent while somebody writes it, without the language.
pub const WORDS_CHECK: &str = "/words/check";
/// Write-ups, without the language.
pub const WRITE_UPS: &str = "/write-ups";
/// The map, without the language.
pub const MAP: &str = "/map";

/// Where embeds begin: behind it stands the path of what is embedded.
pub const EMBED: &str = "/embed";
/// Where "Leave this page" leads: a page that nobody asks about.
pub const LEAVE: &str = "https://www.bbc.co.uk/weather";

/// Whether a path without the language is that of a square of a map: its zoom, its column and its row are numbers.
#[must_use]
pub fn is_map_square(path: &str) -> bool {
    let below = |of: &str| path.strip_prefix(MAP)?.strip_prefix(of);
    let Some(rest) = below("/land/").or_else(|| below("/streets/")) else { return false };
    let parts: Vec<&str> = rest.split('/').map(|part| part.strip_suffix(".svg").unwrap_or(part)).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_number)
}

/// Whether what stands at a path is made to be shown by other sites: pictures, prints and feeds.
#[must_use]
pub fn is_for_other_sites(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or_default();
    let is_piece =
        ["/print/", "/pictures/", "/posters/", "/leaflets/"].iter().any(|part| path.contains(part));
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(ending, "ics" | "atom" | "json") || is_piece && !ending.is_empty()
}

/// A path without a language, in that one.
#[must_use]
pub fn in_language(language: Language, path: &str) -> String {
    format!("{}{path}", language.prefix())
}

/// The same for somebody who chose the language: without one the front page is in what a browser asks for, unless
/// something stands behind it.
#[must_use]
pub fn chosen_in_language(language: Language, path: &str) -> String {
    match (language.prefix(), path) {
        ("", "/") => format!("/?lang={}", language.tag()),
        _ => in_language(language, path),
    }
}

/// A path without what opens something: links in letters stand in it, and a log is read by more people than they are for.
#[must_use]
pub fn without_links(path: &str) -> String {
    let shown = |part: &str| {
        let is_link = part.len() >= 16 && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_link { "…".to_owned() } else { part.to_owned() }
    };
    path.split('/').map(shown).collect::<Vec<_>>().join("/")
}

/// Makes paths and absolute addresses, for one site and one language.
#[derive(Clone, Debug)]
pub struct Urls {
    base: String,
    language: Language,
    /// A private link of a listing, which also opens its pictures before they are public.
    link: Option<String>,
}

/// The lists that have a page, and feeds of exactly that page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Every coming date.
    WhatsOn,
    /// Coming dates of events.
    Events,
    /// The directory of cafés.
    Cafes,
    /// What a group lists; its key is the name as a slug.
    Group(String),
    /// What is on at a place, by its slug.
    Place(String),
}

impl View {
    /// Those that are there whatever is listed.
    pub const ALWAYS: &[Self] = &[Self::WhatsOn, Self::Events, Self::Cafes];

    /// Its path without the language: `/whats-on`, `/groups/hope-street-union`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::WhatsOn => "/whats-on".to_owned(),
            Self::Events => "/events".to_owned(),
            Self::Cafes => "/cafes".to_owned(),
            Self::Group(key) => format!("/groups/{key}"),
            Self::Place(slug) => format!("/places/{slug}"),
        }
    }

    /// The view at a path without a language and an ending; whether it is there is another question.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let named =
            |beginning| path.strip_prefix(beginning).filter(|name| !name.contains('/')).map(str::to_owned);
        let always = Self::ALWAYS.iter().find(|view| view.path() == path);
        let by_name = || named("/groups/").map(Self::Group).or_else(|| named("/places/").map(Self::Place));
        always.cloned().or_else(by_name)
    }

    /// What its files are called, without an ending: `whats-on`, `hope-street-union`.
    #[must_use]
    pub fn file_name(&self) -> &str {
        match self {
            Self::WhatsOn => "whats-on",
            Self::Events => "events",
            Self::Cafes => "cafes",
            Self::Group(slug) | Self::Place(slug) => slug,
        }
    }
}

impl Urls {
    /// For a site at `base`, as in `https://cuppa.example` without a slash at its end.
    #[must_use]
    pub fn new(base: &str, language: Language) -> Self {
        Self { base: base.trim_end_matches('/').to_owned(), language, link: None }
    }

    /// The same site in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self { base: self.base.clone(), language, link: self.link.clone() }
    }

    /// The language of the pages that these lead to.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same, for whoever holds a private link of a listing.
    #[must_use]
    pub fn with_link(&self, token: &str) -> Self {
        Self { link: Some(token.to_owned()), ..self.clone() }
    }

    /// The site's own address, without a slash at its end.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The host of the site, with its port if it has one: what is printed on paper.
    #[must_use]
    pub fn host(&self) -> &str {
        self.base.split_once("://").map_or(self.base.as_str(), |(_, host)| host)
    }

    /// An absolute address of a path of ours.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    fn page(&self, path: &str) -> String {
        format!("{}{path}", self.language.prefix())
    }
}

/// A path with what is asked of it, if anything is.
fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// An address of a page that says what was done.
fn with_done(path: String, done: &str) -> String {
    if done.is_empty() { path } else { with_query(path, &format!("done={done}")) }
}

/// A text as a value of a query; spaces as others read them, too.
fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_told_no_link_that_opens_something() {
        for (path, told) in [
            ("/manage/aaaaaaaboygbeaviusj3qeeegw3yma56/dates/2026-12-11", "/manage/…/dates/2026-12-11"),
            ("/events/leeds-harm-reduction-cafe", "/events/leeds-harm-reduction-cafe"),
            ("/", "/"),
        ] {
            assert_eq!(without_links(path), told);
        }
    }

    #[test]
    fn every_page_of_the_calendar_has_one_address() {
        let urls = Urls::new("https://cuppa.example", Language::default());
        for (path, expected) in [
            ("/calendar/2026/12", Some("/calendar/2026/12")),
            ("/calendar/2026/2", Some("/calendar/2026/02")),
            ("/calendar/2026/w07", Some("/calendar/2026/w07")),
            ("/calendar/2026/W7", Some("/calendar/2026/w07")),
            ("/calendar/2026/w53", Some("/calendar/2026/w53")),
            ("/calendar/2028/02/29", Some("/calendar/2028/02/29")),
            ("/calendar/2028/2/9", Some("/calendar/2028/02/09")),
            ("/calendar/2026/02/29", None),
            ("/calendar/2026/02/30", None),
            ("/calendar/2026/13", None),
            ("/calendar/2026/0", None),
            ("/calendar/2026/w54", None),
            ("/calendar/2027/w53", None),
            ("/calendar/2026/w", None),
            ("/calendar/2026/ww1", None),
            ("/calendar/2026/w01/01", None),
            ("/calendar/2026/12/01/01", None),
            ("/calendar/2026/12/", None),
            ("/calendar/2026/", None),
            ("/calendar/2026", None),
            ("/calendar/0/12", None),
            ("/calendar/-2026/12", None),
            ("/calendar/1899/12", None),
            ("/calendar/2201/01", None),
            ("/calendar/99999/01", None),
            ("/calendar/2026/999", None),
            ("/calendar/now/please", None),
            ("/calendars/2026/12", None),
        ] {
            let found = Urls::stretch_at(path).map(|stretch| urls.calendar(&stretch, ""));
            assert_eq!(found.as_deref(), expected, "{path}");
        }
    }
}
