//! Who is asking, in which language, and when: what every page needs to know of a request.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRef, FromRequestParts},
    http::{header, request::Parts},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use server::{
    Desk,
    http::guard::Network,
    moderation::raids::Comer,
    people::{self, Moderator, SignedIn},
    site::Site,
    urls::Urls,
    words::{Language, Words},
};

/// One visit: language, moment, and the person who signed in, if one did.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Addresses in the visitor's language.
    pub urls: Urls,
    /// Sentences in the visitor's language.
    pub words: Words,
    /// The path asked for, without the language.
    pub path: String,
    /// The query asked for, without the question mark; empty when there is none.
    pub query: String,
    /// Now.
    pub now: Timestamp,
    /// What is said of the site.
    pub site: Arc<Site>,
    /// The network that it came from, as long as it lasts.
    network: Option<Network>,
    /// Who signed in. Readers have no session and no cookie.
    pub person: Option<SignedIn>,
}

impl Visit {
    /// The moderator who signed in. Whoever signed in and is none sees nothing of moderation.
    #[must_use]
    pub fn moderator(&self) -> Option<&Moderator> {
        self.person.as_ref().and_then(SignedIn::moderator)
    }

    /// Where a form of this visit came from.
    #[must_use]
    pub fn comer(&self) -> Comer {
        Comer {
            network: self.network,
            person: self.person.as_ref().map(SignedIn::person),
            is_moderator: self.moderator().is_some(),
        }
    }

    /// The same visit, by nobody in particular: for a page that is the same for everybody, whoever asks.
    #[must_use]
    pub fn of_nobody(self) -> Self {
        Self { person: None, network: None, ..self }
    }

    /// The same visit of somebody who holds a private link of a listing.
    #[must_use]
    pub fn with_link(mut self, token: &str) -> Self {
        self.urls = self.urls.with_link(token);
        self
    }

    /// The same visit, once something else is said of the site.
    #[must_use]
    pub fn with_site(mut self, site: Arc<Site>) -> Self {
        self.site = site;
        self
    }

    /// Today, in UTC: for pages that are of no one place.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    /// Today, in the zone of a listing.
    #[must_use]
    pub fn today_in(&self, zone: &pure::zones::Zone) -> Date {
        self.now.to_zoned(zone.time_zone().clone()).date()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit
where
    Desk: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let desk = Desk::from_ref(state);
        let language = parts.extensions.get::<Language>().copied().unwrap_or_default();
        let cookie = parts.headers.get(header::COOKIE).and_then(|value| value.to_str().ok());
        let person = match cookie.and_then(|cookie| people::session_in(&desk, cookie)) {
            // Nobody is shut out of the open pages because we cannot read who signed in.
            Some(session) => people::signed_in(&desk, &session).await.unwrap_or_else(|broken| {
                tracing::error!("{}", broken.chain());
                None
            }),
            None => None,
        };
        Ok(Self {
            urls: desk.urls.in_language(language),
            words: Words::of(language),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            now: desk.clock.timestamp(),
            site: desk.site.now(),
            network: parts.extensions.get::<Network>().copied(),
            person,
        })
    }
}
