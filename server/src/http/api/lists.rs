//! The addresses of the API, each a thin handler: what is asked, one verb, what is told.

use axum::{
    extract::{FromRequestParts, Path, State},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use pure::recurrence::Occurrence;
use serde::Serialize;
use std::{convert::Infallible, sync::Arc};

use super::{
    asked::{Dates, DatesAsked, Listings, ListingsAsked, Names, NamesAsked},
    cursors::List,
    problems::{Always, NotThere, Problem, Unreadable},
    shapes::{Batch, DateOfListing, Group, Listing, Venue},
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    groups,
    http::{
        cache::{Answer, Ready},
        feeds,
        kept::{Address, Made, Until},
    },
    listings::{
        self, Found, PublicListing,
        search::{self, onward},
    },
    places,
    urls::Urls,
    words::{Language, Words},
};

const JSON: &str = "application/json";
/// Fresh for a minute, and shown for ten more while a new one is fetched.
const CACHE: &str = "public, max-age=60, stale-while-revalidate=600";
/// In a list so many dates of each listing are told.
const DATES_IN_LISTS: usize = 10;

/// Somebody who asks the API.
pub struct Call {
    /// Sentences in the language asked for.
    pub words: Words,
    /// Addresses in the language asked for.
    pub urls: Urls,
    query: String,
    headers: HeaderMap,
}

impl FromRequestParts<Desk> for Call {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Infallible> {
        let language = parts.extensions.get::<Language>().copied().unwrap_or_default();
        Ok(Self {
            words: Words::of(language),
            urls: desk.urls.in_language(language),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers.clone(),
        })
    }
}

/// What listings there are
///
/// The listings that the page of the same filters shows, each once, in the order in which they were first typed: what
/// is added while you read on stands at the end.
#[utoipa::path(
    get,
    path = "/api/v1/listings",
    operation_id = "listings",
    tag = "listings",
    params(ListingsAsked),
    responses(
        (
            status = 200, description = "Some listings.", body = Batch<Listing>,
            headers(
                ("etag" = String, description = "Send it in `If-None-Match` to learn whether anything changed."),
                ("link" = String, description = "The next batch (`rel=\"next\"`), where there is one.")
            )
        ),
        Unreadable,
        Always
    )
)]
pub(super) async fn all_listings(State(desk): State<Desk>, call: Call) -> Result<Response, Problem> {
    let asked = Listings::read(call.words, &call.urls, &call.query)?;
    let query = asked.to_query();
    let filter = search::dated(&desk, asked.filter.clone());
    let next = |last| call.urls.api_listings(&format!("{query}&cursor={}", Listings::cursor(last)));
    let make = async {
        let batch = onward::listings(&desk, &asked.view, &filter, asked.after, asked.limit).await?;
        let (now, mut until) = (desk.clock.timestamp(), Until::tomorrow(desk.clock.timestamp()));
        let tell = |listing: &Arc<PublicListing>| {
            let mut dates = feeds::coming(listing, &filter, now);
            dates.truncate(DATES_IN_LISTS);
            true_for(&mut until, listing, &dates);
            Listing::of(&call.urls, call.words, now, listing, &dates)
        };
        let items = batch.items.iter().map(tell).collect();
        let changed = batch.items.iter().map(|listing| listing.changed.timestamp()).max();
        let batch = Batch { next: batch.last.map(|last| call.urls.absolute(&next(last))), items };
        Ok(Some(Made { answer: answer(&batch, changed)?, until }))
    };
    let path = desk.urls.api_listings("");
    Ok(call.answer(&desk, asked.after.is_none().then_some((path, query.clone())), make).await)
}

/// One listing
///
/// All that everybody may know of it, with all of its dates to come. What takes place once is told with its date even
/// when that is over.
#[utoipa::path(
    get,
    path = "/api/v1/listings/{slug}",
    operation_id = "listing",
    tag = "listings",
    params(("slug" = String, Path, description = "Its name in addresses.")),
    responses(
        (
            status = 200, description = "The listing.", body = Listing,
            headers(("etag" = String, description = "Send it in `If-None-Match` to learn whether anything changed."))
        ),
        NotThere,
        Always
    )
)]
pub(super) async fn one_listing(
    State(desk): State<Desk>,
    Path(slug): Path<String>,
    call: Call,
) -> Result<Response, Problem> {
    let listing = match listings::find_any(&desk, &slug).await {
        Ok(Found::Listing(listing)) => listing,
        Ok(Found::Gone) => return Err(Problem::gone(call.words, &call.urls)),
        Ok(Found::Absent | Found::Elsewhere(_)) => return Err(Problem::no_listing(call.words, &call.urls)),
        Err(broken) => return Err(Problem::broken(call.words, &call.urls, &broken)),
    };
    let now = desk.clock.timestamp();
    let dates = feeds::told_of_one(&listing, now);
    let told = Listing::of(&call.urls, call.words, now, &listing, &dates);
    let make = async {
        let answer = answer(&told, Some(listing.changed.timestamp()))?;
        Ok(Some(Made { answer, until: Until::tomorrow(now) }))
    };
    Ok(call.answer(&desk, None, make).await)
}

/// What dates there are
///
/// The dates that the page of the same filters shows, soonest first: those to come, or those between two days.
#[utoipa::path(
    get,
    path = "/api/v1/dates",
    operation_id = "dates",
    tag = "dates",
    params(DatesAsked),
    responses(
        (
            status = 200, description = "Some dates.", body = Batch<DateOfListing>,
            headers(
                ("etag" = String, description = "Send it in `If-None-Match` to learn whether anything changed."),
                ("link" = String, description = "The next batch (`rel=\"next\"`), where there is one.")
            )
        ),
        Unreadable,
        Always
    )
)]
pub(super) async fn all_dates(State(desk): State<Desk>, call: Call) -> Result<Response, Problem> {
    let asked = Dates::read(call.words, &call.urls, &call.query)?;
    let query = asked.to_query();
    let next = |last: &_| call.urls.api_dates(&format!("{query}&cursor={}", Dates::cursor(last)));
    let make = async {
        let Dates { of, view, filter, limit, after } = &asked;
        let filter = &search::dated(&desk, filter.clone());
        let batch = onward::dates(&desk, view, filter, of.as_deref(), after.as_ref(), *limit).await?;
        let mut until = Until::tomorrow(desk.clock.timestamp());
        batch.items.iter().filter_map(|row| row.date.as_ref()).for_each(|date| until.over(date));
        let items = batch.items.iter().filter_map(|row| DateOfListing::of(&call.urls, row)).collect();
        let changed = batch.items.iter().map(|row| row.listing.changed.timestamp()).max();
        let batch = Batch { next: batch.last.as_ref().map(|last| call.urls.absolute(&next(last))), items };
        Ok(Some(Made { answer: answer(&batch, changed)?, until }))
    };
    let path = desk.urls.api_dates("");
    Ok(call.answer(&desk, asked.after.is_none().then_some((path, query.clone())), make).await)
}

/// What groups there are
///
/// The groups that have something public, by their slugs.
#[utoipa::path(
    get,
    path = "/api/v1/groups",
    operation_id = "groups",
    tag = "groups and places",
    params(NamesAsked),
    responses(
        (
            status = 200, description = "Some groups.", body = Batch<Group>,
            headers(
                ("etag" = String, description = "Send it in `If-None-Match` to learn whether anything changed."),
                ("link" = String, description = "The next batch (`rel=\"next\"`), where there is one.")
            )
        ),
        Unreadable,
        Always
    )
)]
pub(super) async fn all_groups(State(desk): State<Desk>, call: Call) -> Result<Response, Problem> {
    let asked = Names::read(call.words, &call.urls, &call.query, List::Groups)?;
    let next = |last: String| {
        call.urls.api_groups(&format!("{}&cursor={}", asked.to_query(), Names::cursor(List::Groups, &last)))
    };
    let make = async {
        let batch = groups::after(&desk, asked.after.as_deref().unwrap_or_default(), asked.limit).await?;
        let changed = batch.items.iter().map(|group| group.changed.timestamp()).max();
        let items = batch.items.into_iter().map(|group| Group::of(&call.urls, group)).collect();
        let batch = Batch { next: batch.last.map(|last| call.urls.absolute(&next(last))), items };
        Ok(Some(Made { answer: answer(&batch, changed)?, until: Until::tomorrow(desk.clock.timestamp()) }))
    };
    Ok(call.answer(&desk, None, make).await)
}

/// What places there are
///
/// The places whose whole address a public listing shows, by their slugs. Those that somebody keeps to themselves are
/// nowhere.
#[utoipa::path(
    get,
    path = "/api/v1/places",
    operation_id = "places",
    tag = "groups and places",
    params(NamesAsked),
    responses(
        (
            status = 200, description = "Some places.", body = Batch<Venue>,
            headers(
                ("etag" = String, description = "Send it in `If-None-Match` to learn whether anything changed."),
                ("link" = String, description = "The next batch (`rel=\"next\"`), where there is one.")
            )
        ),
        Unreadable,
        Always
    )
)]
pub(super) async fn all_places(State(desk): State<Desk>, call: Call) -> Result<Response, Problem> {
    let asked = Names::read(call.words, &call.urls, &call.query, List::Places)?;
    let next = |last: String| {
        call.urls.api_places(&format!("{}&cursor={}", asked.to_query(), Names::cursor(List::Places, &last)))
    };
    let make = async {
        let batch = places::after(&desk, asked.after.as_deref().unwrap_or_default(), asked.limit).await?;
        let items = batch.items.into_iter().map(|place| Venue::of(&call.urls, place)).collect();
        let batch = Batch { next: batch.last.map(|last| call.urls.absolute(&next(last))), items };
        Ok(Some(Made { answer: answer(&batch, None)?, until: Until::tomorrow(desk.clock.timestamp()) }))
    };
    Ok(call.answer(&desk, None, make).await)
}

impl Call {
    /// What was asked for, without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The headers of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Answers with what `make` makes. The beginning of a list is asked for again and again, so it is kept under its
    /// `path` and query; what only somebody asks for who reads all of it is not.
    pub(super) async fn answer(
        &self,
        desk: &Desk,
        kept: Option<(String, String)>,
        make: impl Future<Output = Result<Option<Made>, Broken>>,
    ) -> Response {
        let language = self.words.language();
        let ready = match kept {
            Some((path, query)) => desk.kept.answer(desk, Address { path, query, language }, make).await,
            None => make.await.map(|made| made.map(|made| Arc::new(Ready::of(made.answer)))),
        };
        match ready {
            Ok(Some(ready)) => {
                let next = next_in(ready.bytes());
                let mut response = ready.send(&self.headers).await;
                let link =
                    next.and_then(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).ok());
                link.into_iter().for_each(|link| {
                    response.headers_mut().insert(header::LINK, link);
                });
                response
            }
            Ok(None) => Problem::nothing_here(self.words, &self.urls).into_response(),
            Err(broken) => Problem::broken(self.words, &self.urls, &broken).into_response(),
        }
    }
}

/// Where the next batch of a list is, which is the first thing that a batch says.
fn next_in(batch: &[u8]) -> Option<String> {
    let rest = batch.strip_prefix(b"{\"next\":")?;
    serde_json::Deserializer::from_slice(rest).into_iter::<Option<String>>().next()?.ok()?
}

fn answer(told: &impl Serialize, changed: Option<Timestamp>) -> Result<Answer, Broken> {
    let bytes = serde_json::to_vec(told).while_doing("writing an answer of the API")?;
    Ok(Answer { bytes, mime: JSON, cache: CACHE, name: None, changed, packs: true })
}

/// An answer is true until one of the dates in it is over, and as long as the days of its listings last.
fn true_for(until: &mut Until, listing: &PublicListing, dates: &[Occurrence]) {
    until.day_in(&listing.zone);
    dates.iter().for_each(|date| until.over(date));
}
