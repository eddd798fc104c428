//! A calendar that somebody follows or may follow, by its address: a list with its filters, or one listing.

use super::{choices::Choices, feeds, feeds::Format};
use crate::{
    Desk,
    broken::Broken,
    follows::{self, What},
    listings::{self, Filter, Found, PublicListing, parts::Kind},
    urls::{Urls, View},
    words::{Language, Words},
};

/// One of our calendars.
#[derive(Clone, Debug)]
pub struct Followed {
    /// What it is called in a list of calendars.
    pub name: String,
    of: Of,
}

#[derive(Clone, Debug)]
enum Of {
    List(View, Box<Filter>),
    Listing(Kind, String),
}

impl Followed {
    /// The calendar of a list; `None` for a group or a place that is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(
        desk: &Desk,
        words: Words,
        view: &View,
        filter: &Filter,
    ) -> Result<Option<Self>, Broken> {
        let name = feeds::name(desk, words, view, filter).await?;
        Ok(name.map(|name| Self { name, of: Of::List(view.clone(), Box::new(filter.clone())) }))
    }

    /// The calendar of one listing.
    #[must_use]
    pub fn listing(listing: &PublicListing) -> Self {
        Self { name: listing.title.clone(), of: Of::Listing(listing.kind, listing.slug.clone()) }
    }

    /// The calendar at an address of ours such as `/cafes.ics?q=leeds`, also with our host before it; `None` when
    /// nobody may follow anything there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn at(desk: &Desk, words: Words, address: &str) -> Result<Option<Self>, Broken> {
        let address = address.trim();
        let own = [desk.urls.base().to_owned(), desk.urls.webcal("")];
        let path = own.iter().find_map(|own| address.strip_prefix(own.as_str())).unwrap_or(address);
        let path = path.strip_prefix(words.language().prefix()).unwrap_or(path);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let Some(path) = path.strip_suffix(".ics") else { return Ok(None) };
        if let Some(view) = View::of_path(path) {
            return Self::list(desk, words, &view, &Filter::of_view(&view, query)).await;
        }
        let Some(slug) = Urls::slug_at(path) else { return Ok(None) };
        Ok(match listings::find_any(desk, slug).await? {
            Found::Listing(listing) => Some(Self::listing(&listing)),
            Found::Elsewhere(_) | Found::Gone | Found::Absent => None,
        })
    }

    /// The path of its page.
    #[must_use]
    pub fn page(&self, urls: &Urls) -> String {
        match &self.of {
            Of::List(view, filter) => urls.list_with(view, &filter.to_query()),
            Of::Listing(kind, slug) => urls.listing(*kind, slug),
        }
    }

    /// The path of the form that puts the same into another site.
    #[must_use]
    pub fn embed_form(&self, urls: &Urls) -> String {
        let plain = urls.in_language(Language::default());
        match &self.of {
            Of::List(view, filter) => urls.embed_form_of(&view.path(), &filter.to_query()),
            Of::Listing(kind, slug) => urls.embed_form_of(&plain.listing(*kind, slug), ""),
        }
    }

    /// The path of the calendar, told as it was chosen.
    #[must_use]
    pub fn calendar(&self, urls: &Urls, choices: Choices) -> String {
        self.feed(urls, Format::Ics, &choices.to_query())
    }

    /// The path of the file to keep, once.
    #[must_use]
    pub fn file(&self, urls: &Urls) -> String {
        self.feed(urls, Format::Ics, "download=1")
    }

    /// The path of the same as JSON Feed.
    #[must_use]
    pub fn json(&self, urls: &Urls) -> String {
        self.feed(urls, Format::Json, "")
    }

    /// The path of what is new and changed in it, for news readers; a single listing has none.
    #[must_use]
    pub fn news(&self, urls: &Urls) -> Option<String> {
        self.is_list().then(|| self.feed(urls, Format::Atom, ""))
    }

    /// The path of what tells of each date so many days before.
    #[must_use]
    pub fn announcements(&self, urls: &Urls, days: i32) -> Option<String> {
        self.is_list().then(|| self.feed(urls, Format::Atom, &format!("announce={days}")))
    }

    /// The query of the form that asks for the same by email.
    #[must_use]
    pub fn by_email(&self) -> String {
        match &self.of {
            Of::List(view, filter) => follows::query_of_list(view, filter),
            Of::Listing(_, slug) => follows::query_of(What::Listing, slug),
        }
    }

    fn is_list(&self) -> bool {
        matches!(self.of, Of::List(..))
    }

    fn feed(&self, urls: &Urls, format: Format, more: &str) -> String {
        match &self.of {
            Of::List(view, filter) => {
                let parts = [filter.to_query(), more.to_owned()];
                let query: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                urls.list_feed(view, format.ending(), &query.join("&"))
            }
            Of::Listing(kind, slug) => urls.listing_feed_with(*kind, slug, format.ending(), more),
        }
    }
}
