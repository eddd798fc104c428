//! What a list shows: the rows of a page, and the whole of its feeds.

pub mod filter;
pub mod onward;
pub(crate) mod store;
pub mod taken_back;

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::Date};
use pure::recurrence::Occurrence;

pub use filter::Filter;
pub use taken_back::{TakenBack, taken_back};

use super::{PublicListing, load};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    urls::View,
};
use store::{Asked, FoundRow};

/// Rows on one page of a list.
pub const PAGE_ROWS: u32 = 50;
/// Counting ends here: nobody turns so many pages.
pub const COUNTED_MOST: u32 = 1_000;
/// A feed holds at most so many rows.
const FEED_ROWS: u32 = 10_000;
/// A feed of what is new and changed holds at most so many listings.
const NEWS_MOST: u32 = 100;
/// A feed of what is coming soon holds at most so many dates.
const ANNOUNCED_MOST: u32 = 200;
/// So many listings that are over are shown where nothing is to come.
const OVER_SHOWN: u32 = 10;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Results {
    /// What is listed.
    pub rows: Vec<Row>,
    /// How many rows all pages have together, as far as they were counted.
    pub total: u32,
    /// Whether there are more rows than were counted.
    pub more: bool,
    /// This page, from 1.
    pub page: u32,
    /// Whether another page follows.
    pub follows: bool,
}

impl Results {
    /// How many pages there are, at least 1; `None` when there are too many to count.
    #[must_use]
    pub fn pages(&self) -> Option<u32> {
        (!self.more).then(|| self.total.div_ceil(PAGE_ROWS).max(1))
    }
}

/// One row of a list: a listing, for one of its dates.
#[derive(Clone, Debug)]
pub struct Row {
    /// The listing.
    pub listing: Arc<PublicListing>,
    /// The date it is listed for; a café may have none to come.
    pub date: Option<Occurrence>,
}

/// One page of a list.
///
/// # Errors
/// When the database cannot be read.
pub async fn search(desk: &Desk, view: &View, filter: &Filter, page: u32) -> Result<Results, Broken> {
    let page = page.clamp(1, 10_000);
    let asked = Asked { view, filter, since: desk.clock.now() };
    let offset = (page - 1) * PAGE_ROWS;
    let (mut found, counted) = match view {
        View::Cafes => {
            let found = store::cafes(&desk.db, asked, PAGE_ROWS + 1, offset).await?;
            (found, store::count_cafes(&desk.db, asked, COUNTED_MOST + 1).await?)
        }
        View::WhatsOn | View::Events | View::Group(_) | View::Place(_) => {
            let way = store::way(&desk.db, asked).await?;
            let found = store::dates(&desk.db, asked, way, PAGE_ROWS + 1, offset).await?;
            (found, store::count_dates(&desk.db, asked, way, COUNTED_MOST + 1).await?)
        }
    };
    let shown = usize::try_from(PAGE_ROWS).unwrap_or(usize::MAX);
    let follows = found.len() > shown;
    found.truncate(shown);
    Ok(Results {
        rows: rows(desk, found).await?,
        total: counted.min(COUNTED_MOST),
        more: counted > COUNTED_MOST,
        page,
        follows,
    })
}

/// The first rows of a list, for a page that shows only some.
///
/// # Errors
/// When the database cannot be read.
pub async fn first_rows(desk: &Desk, view: &View, filter: &Filter, limit: u32) -> Result<Vec<Row>, Broken> {
    let asked = Asked { view, filter, since: desk.clock.now() };
    let found = match view {
        View::Cafes => store::cafes(&desk.db, asked, limit, 0).await?,
        View::WhatsOn | View::Events | View::Group(_) | View::Place(_) => {
            let way = store::way(&desk.db, asked).await?;
            store::dates(&desk.db, asked, way, limit, 0).await?
        }
    };
    rows(desk, found).await
}

/// The whole list, as feeds hold it, up to ten thousand rows.
///
/// # Errors
/// When the database cannot be read.
pub async fn search_all(desk: &Desk, view: &View, filter: &Filter) -> Result<Vec<Row>, Broken> {
    first_rows(desk, view, filter, FEED_ROWS).await
}

/// The cafés of a group or a place, each with its next date, also those without one.
///
/// # Errors
/// When the database cannot be read.
pub async fn cafes_of(desk: &Desk, view: &View, filter: &Filter) -> Result<Vec<Row>, Broken> {
    let asked = Asked { view, filter, since: desk.clock.now() };
    rows(desk, store::cafes(&desk.db, asked, PAGE_ROWS, 0).await?).await
}

/// What a group listed lately, or what was on at a place, and is over; the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn lately(desk: &Desk, view: &View) -> Result<Vec<Row>, Broken> {
    let asked = Asked { view, filter: &Filter::default(), since: desk.clock.now() };
    let ids = store::over(&desk.db, asked, OVER_SHOWN).await?;
    let now = desk.clock.timestamp();
    Ok(load(desk, &ids)
        .await?
        .into_iter()
        .map(|listing| Row { date: listing.last(now), listing: Arc::new(listing) })
        .collect())
}

/// The listings of a calendar: those of the view with a date that ended on this day, in UTC, or later. Between two days
/// time alone takes nothing out of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_calendar(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    since: Date,
) -> Result<Vec<ListingId>, Broken> {
    let cancelled_since = today(desk).plus(-taken_back::TOLD_FOR);
    let since = store::midnight(since);
    store::in_calendar(&desk.db, Asked { view, filter, since }, cancelled_since).await
}

/// When today began, in UTC.
fn today(desk: &Desk) -> Moment {
    store::midnight(super::today_in(desk, None))
}

/// The listings of a view, what changed last first: a hundred of them.
///
/// # Errors
/// When the database cannot be read.
pub async fn new_and_changed(
    desk: &Desk,
    view: &View,
    filter: &Filter,
) -> Result<Vec<PublicListing>, Broken> {
    let asked = Asked { view, filter, since: desk.clock.now() };
    let ids = store::changed_last(&desk.db, asked, NEWS_MOST).await?;
    load(desk, &ids).await
}

/// The dates of a view that begin within so many days and are not over, what was announced last first: two hundred.
///
/// # Errors
/// When the database cannot be read.
pub async fn announced(desk: &Desk, view: &View, filter: &Filter, days: i64) -> Result<Vec<Row>, Broken> {
    let asked = Asked { view, filter, since: desk.clock.now() };
    let way = store::way(&desk.db, asked).await?;
    let seconds = days * 24 * 60 * 60;
    rows(desk, store::announced(&desk.db, asked, way, seconds, ANNOUNCED_MOST).await?).await
}

/// When the next date of any listing is announced so many days before it.
///
/// # Errors
/// When the database cannot be read.
pub async fn next_announced(desk: &Desk, now: Timestamp, days: i64) -> Result<Option<Timestamp>, Broken> {
    let before = days * 24 * 60 * 60;
    let next = store::first_start_after(&desk.db, Moment::from(now).plus(before)).await?;
    Ok(next.map(|starts| starts.plus(-before).timestamp()))
}

async fn rows(desk: &Desk, found: Vec<FoundRow>) -> Result<Vec<Row>, Broken> {
    let mut ids: Vec<ListingId> = found.iter().map(|row| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let listings: HashMap<ListingId, Arc<PublicListing>> =
        load(desk, &ids).await?.into_iter().map(|listing| (listing.id, Arc::new(listing))).collect();
    Ok(found
        .into_iter()
        .filter_map(|row| {
            let listing = Arc::clone(listings.get(&row.id)?);
            let date = row.occurrence(&listing);
            Some(Row { listing, date })
        })
        .collect())
}
