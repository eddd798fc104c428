//! What other sites put into their pages of ours: a list with its filters, or one listing, by the address of its page.

use std::sync::Arc;

use jiff::civil::Date;
use url::form_urlencoded::{self, Serializer};

use super::feeds;
use crate::{
    Desk,
    broken::Broken,
    groups,
    listings::{self, Filter, Found, PublicListing},
    places,
    urls::{Urls, View},
    words::{Language, Words},
};

/// So many dates are shown unless the address says otherwise.
pub const LIMIT: u32 = 10;
/// And never more.
pub const LIMIT_MOST: u32 = 50;

/// What is shown on another site.
#[derive(Clone, Debug)]
pub enum Embedded {
    /// A list.
    List {
        /// The view.
        view: View,
        /// What is asked of it.
        filter: Box<Filter>,
        /// What its page is called.
        name: String,
    },
    /// One listing.
    Listing(Arc<PublicListing>),
}

/// How it is shown there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Showing {
    /// So many dates at most.
    pub limit: u32,
    /// Light or dark, whatever the visitor prefers.
    pub theme: Option<Theme>,
}

/// The colours of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: &[Self] = &[Self::Light, Self::Dark];

    /// As addresses write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Showing {
    /// Reads a query. What cannot be understood is as if nothing had been said, so that an old frame still shows dates.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let mut showing = Self { limit: LIMIT, theme: None };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "limit" => {
                    showing.limit =
                        value.trim().parse().map_or(LIMIT, |limit: u32| limit.clamp(1, LIMIT_MOST));
                }
                "theme" => {
                    showing.theme = Theme::ALL.iter().copied().find(|theme| theme.as_str() == value);
                }
                _ => {}
            }
        }
        showing
    }

    /// What was chosen otherwise than usual, as the end of a query.
    #[must_use]
    pub fn to_query(self) -> String {
        let mut query = Serializer::new(String::new());
        if self.limit != LIMIT {
            query.append_pair("limit", &self.limit.to_string());
        }
        if let Some(theme) = self.theme {
            query.append_pair("theme", theme.as_str());
        }
        query.finish()
    }
}

impl Embedded {
    /// What stands at a path of ours without a language; of one date of a listing, the listing. `None` when nobody may
    /// see anything there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn at(desk: &Desk, words: Words, path: &str, query: &str) -> Result<Option<Self>, Broken> {
        if let Some(view) = View::of_path(path) {
            let name = match &view {
                View::WhatsOn => Some(words.whats_on_title()),
                View::Events => Some(words.events_title()),
                View::Cafes => Some(words.cafes_title()),
                View::Group(key) => groups::name_of(desk, key).await?,
                View::Place(slug) => places::find(desk, slug).await?.map(|place| place.name),
            };
            let filter = listings::search::dated(desk, Filter::of_view(&view, query));
            return Ok(name.map(|name| Self::List { view, filter: Box::new(filter), name }));
        }
        let of_date = path.rsplit_once('/').filter(|(_, day)| day.parse::<Date>().is_ok());
        let Some(slug) = Urls::slug_at(of_date.map_or(path, |(listing, _)| listing)) else { return Ok(None) };
        Ok(match listings::find_any(desk, slug).await? {
            Found::Listing(listing) => Some(Self::Listing(listing)),
            Found::Elsewhere(_) | Found::Gone | Found::Absent => None,
        })
    }

    /// The same for an address as somebody copies it: with our host before it, with a language, with filters.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn at_address(desk: &Desk, words: Words, address: &str) -> Result<Option<Self>, Broken> {
        let address = address.trim().split('#').next().unwrap_or_default();
        let Some(rest) = address.strip_prefix(desk.urls.base()) else { return Ok(None) };
        // Whatever language it is copied in, it is answered in the one that is asked for.
        let mut prefixes =
            Language::ALL.iter().map(|language| language.prefix()).filter(|one| !one.is_empty());
        let bare = prefixes.find_map(|prefix| rest.strip_prefix(prefix).filter(|rest| rest.starts_with('/')));
        let rest = bare.unwrap_or(rest);
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        Self::at(desk, words, path, query).await
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::List { name, .. } => name,
            Self::Listing(listing) => &listing.title,
        }
    }

    /// The path of its page without a language and filters.
    #[must_use]
    pub fn path(&self, urls: &Urls) -> String {
        match self {
            Self::List { view, .. } => view.path(),
            Self::Listing(listing) => {
                urls.in_language(Language::default()).listing(listing.kind, &listing.slug)
            }
        }
    }

    /// What is asked of it, as a query.
    #[must_use]
    pub fn asked(&self) -> String {
        match self {
            Self::List { filter, .. } => filter.to_query(),
            Self::Listing(_) => String::new(),
        }
    }

    /// The path of its page.
    #[must_use]
    pub fn page(&self, urls: &Urls) -> String {
        match self {
            Self::List { view, filter, .. } => urls.list_with(view, &filter.to_query()),
            Self::Listing(listing) => urls.listing(listing.kind, &listing.slug),
        }
    }

    /// The path of what stands in a frame.
    #[must_use]
    pub fn frame(&self, urls: &Urls, showing: Showing) -> String {
        urls.embedded(&self.path(urls), &feeds::joined(&[&self.asked(), &showing.to_query()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_shows_dates_whatever_its_address_says() {
        for (query, written) in [
            ("", ""),
            ("limit=10&theme=", ""),
            ("limit=5&theme=dark&tag=tea", "limit=5&theme=dark"),
            ("limit=0", "limit=1"),
            ("limit=1000", "limit=50"),
            ("limit=many&theme=pink", ""),
        ] {
            let showing = Showing::parse(query);
            assert_eq!(showing.to_query(), written, "{query}");
            assert_eq!(Showing::parse(written), showing, "{query}");
        }
    }
}
