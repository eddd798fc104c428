//! What other programs ask for: feeds, the API, embeds and the map of the site; and the links that put a feed into a calendar.

use pure::recurrence::DateName;

use super::{EMBED, Urls, View, escaped, with_query};
use crate::listings::parts::Kind;

impl Urls {
    /// A feed of a list: `format` is `ics`, `json` or `atom`.
    #[must_use]
    pub fn list_feed(&self, view: &View, format: &str, query: &str) -> String {
        with_query(self.page(&format!("{}.{format}", view.path())), query)
    }

    /// A listing as a file: `format` is `ics` or `json`.
    #[must_use]
    pub fn listing_feed(&self, kind: Kind, slug: &str, format: &str) -> String {
        self.page(&format!("/{}/{slug}.{format}", kind.segment()))
    }

    /// The same with what was chosen, `query` without the question mark.
    #[must_use]
    pub fn listing_feed_with(&self, kind: Kind, slug: &str, format: &str, query: &str) -> String {
        with_query(self.listing_feed(kind, slug, format), query)
    }

    /// The slug of the listing at a path without a language and an ending.
    #[must_use]
    pub fn slug_at(path: &str) -> Option<&str> {
        let kinds = [Kind::Event, Kind::Cafe];
        let below = |kind: Kind| path.strip_prefix('/')?.strip_prefix(kind.segment())?.strip_prefix('/');
        kinds.into_iter().find_map(below).filter(|slug| !slug.is_empty() && !slug.contains('/'))
    }

    /// The feed of a page of ours at `path`: `format` is `ics`, `json` or `atom`.
    #[must_use]
    pub fn feed_of(&self, path: &str, format: &str, query: &str) -> String {
        with_query(self.page(&format!("{path}.{format}")), query)
    }

    /// One date of a listing as a file for a calendar.
    #[must_use]
    pub fn date_file(&self, kind: Kind, slug: &str, date: impl Into<DateName>) -> String {
        let date = date.into();
        self.page(&format!("/{}/{slug}/{date}.ics", kind.segment()))
    }

    /// A feed of ours for programs that subscribe by `webcal`.
    #[must_use]
    pub fn webcal(&self, feed: &str) -> String {
        let address = self.absolute(feed);
        match address.split_once("://") {
            Some((_, rest)) => format!("webcal://{rest}"),
            None => address,
        }
    }

    /// Adds a feed of ours to Google Calendar.
    #[must_use]
    pub fn google_calendar(&self, feed: &str) -> String {
        format!("https://calendar.google.com/calendar/r?cid={}", escaped(&self.webcal(feed)))
    }

    /// Adds a feed of ours to Outlook on the web, for people.
    #[must_use]
    pub fn outlook_calendar(&self, feed: &str, name: &str) -> String {
        self.add_from_web("https://outlook.live.com", feed, name)
    }

    /// The same for those whose calendar is at work or at school.
    #[must_use]
    pub fn office_calendar(&self, feed: &str, name: &str) -> String {
        self.add_from_web("https://outlook.office.com", feed, name)
    }

    fn add_from_web(&self, outlook: &str, feed: &str, name: &str) -> String {
        let (address, name) = (escaped(&self.absolute(feed)), escaped(name));
        format!("{outlook}/calendar/0/addfromweb?url={address}&name={name}")
    }

    /// How the API is used, in words.
    #[must_use]
    pub fn api(&self) -> String {
        self.page("/api")
    }

    /// What the API says of itself, for programs.
    #[must_use]
    pub fn api_description(&self) -> String {
        self.page("/api/openapi.json")
    }

    /// Listings for programs.
    #[must_use]
    pub fn api_listings(&self, query: &str) -> String {
        with_query(self.page("/api/v1/listings"), query)
    }

    /// One listing for programs.
    #[must_use]
    pub fn api_listing(&self, slug: &str) -> String {
        self.page(&format!("/api/v1/listings/{slug}"))
    }

    /// Dates for programs.
    #[must_use]
    pub fn api_dates(&self, query: &str) -> String {
        with_query(self.page("/api/v1/dates"), query)
    }

    /// Groups for programs.
    #[must_use]
    pub fn api_groups(&self, query: &str) -> String {
        with_query(self.page("/api/v1/groups"), query)
    }

    /// Places for programs.
    #[must_use]
    pub fn api_places(&self, query: &str) -> String {
        with_query(self.page("/api/v1/places"), query)
    }

    /// Where an answer of the API that says no is explained.
    #[must_use]
    pub fn api_problem(&self, status: u16) -> String {
        format!("{}#{}", self.api(), Self::api_problem_place(status))
    }

    /// The place on that page.
    #[must_use]
    pub fn api_problem_place(status: u16) -> String {
        format!("problem-{status}")
    }

    /// The form that makes what another site puts into its pages.
    #[must_use]
    pub fn embed(&self, query: &str) -> String {
        with_query(self.page(EMBED), query)
    }

    /// The form for the page at `path`, with a query of its own.
    #[must_use]
    pub fn embed_form_of(&self, path: &str, query: &str) -> String {
        let of = format!("of={}", escaped(path));
        self.embed(&if query.is_empty() { of } else { format!("{of}&{query}") })
    }

    /// What stands in the frame of another site, of our page at `path`.
    #[must_use]
    pub fn embedded(&self, path: &str, query: &str) -> String {
        with_query(self.page(&format!("{EMBED}{path}")), query)
    }

    /// The script of the element that lists dates on other sites. It says everything in the reader's language.
    #[must_use]
    pub fn element_script(&self) -> String {
        format!("{EMBED}/cuppa-dates.js")
    }

    /// How others embed a page of ours: `page` is its absolute address, `format` is `json` or `xml`.
    #[must_use]
    pub fn oembed(&self, page: &str, format: &str) -> String {
        self.page(&format!("/oembed?format={format}&url={}", escaped(page)))
    }

    /// The map of the site for search engines.
    #[must_use]
    pub fn sitemap(&self) -> String {
        "/sitemap.xml".to_owned()
    }

    /// A part of it, from 1.
    #[must_use]
    pub fn sitemap_part(&self, number: usize) -> String {
        format!("/sitemap/{number}.xml")
    }
}
