//! The craft: a small server as one would write it by hand for these pages alone: axum, maud, and the statements of
//! `server/src/listings/search/store.rs` written out. It shows the same rows of the same file, and promises nothing
//! else: no filters, no languages, no limits, no private pages.

mod feeds;
mod pages;
mod store;
mod words;

use std::{path::Path, sync::Arc};

use axum::{
    Router,
    extract::{Path as Segment, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use maud::Markup;
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;

use store::Store;

use crate::{Failure, sockets};

struct Site {
    store: Store,
    base: String,
    /// The head of our own pages names styles and scripts by hashed names; so does this one.
    head: String,
}

type Shared = State<Arc<Site>>;

/// Serves until it is ended.
pub async fn serve(folder: &Path, base: String, head: String) -> Result<(), Failure> {
    let store = Store::open(folder).await?;
    let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
    sockets::tell(&listener)?;
    let router = Router::new()
        .route("/", get(home))
        .route("/whats-on", get(whats_on))
        .route("/events", get(events))
        .route("/events/{slug}", get(listing))
        .route("/cafes/{slug}", get(listing))
        .route("/whats-on.ics", get(calendar))
        .route("/events.json", get(json))
        .layer(CompressionLayer::new())
        .with_state(Arc::new(Site { store, base, head }));
    axum::serve(listener, router).await?;
    Ok(())
}

async fn home(State(site): Shared) -> Result<Response, Trouble> {
    let dates = site.store.dates(false, pages::HOME_DATES).await?;
    let cafes = site.store.cafes(pages::HOME_CAFES).await?;
    Ok(page(&pages::home(&site, &dates, &cafes)))
}

async fn whats_on(State(site): Shared) -> Result<Response, Trouble> {
    list(&site, false).await
}

async fn events(State(site): Shared) -> Result<Response, Trouble> {
    list(&site, true).await
}

async fn list(site: &Site, events: bool) -> Result<Response, Trouble> {
    // One more than is shown tells whether another page follows.
    let mut rows = site.store.dates(events, pages::ROWS + 1).await?;
    let counted = site.store.count_dates(events).await?;
    let follows = rows.len() > usize::try_from(pages::ROWS).unwrap_or_default();
    if follows {
        rows.pop();
    }
    Ok(page(&pages::list(site, events, &rows, counted, follows)))
}

async fn listing(State(site): Shared, Segment(slug): Segment<String>) -> Result<Response, Trouble> {
    let Some(card) = site.store.by_slug(&slug).await? else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let dates = site.store.coming(card.id).await?;
    Ok(page(&pages::listing(&site, &card, &dates)))
}

async fn calendar(State(site): Shared) -> Result<Response, Trouble> {
    let cards = site.store.in_calendar().await?;
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, feeds::calendar(&site, &cards)).into_response())
}

async fn json(State(site): Shared) -> Result<Response, Trouble> {
    let rows = site.store.dates(true, 10_000).await?;
    let kind = [(header::CONTENT_TYPE, "application/feed+json; charset=utf-8")];
    Ok((kind, feeds::json(&site, &rows)?).into_response())
}

fn page(page: &Markup) -> Response {
    let told: [(HeaderName, &str); 3] = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    let headers: HeaderMap =
        told.into_iter().map(|(name, value)| (name, header::HeaderValue::from_static(value))).collect();
    (headers, page.0.clone()).into_response()
}

/// What went wrong is of no interest to whoever measures; that it did is.
struct Trouble(Failure);

impl<E: Into<Failure>> From<E> for Trouble {
    fn from(cause: E) -> Self {
        Self(cause.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}
