//! What a list shows: the rows of a page, and the whole of its feeds.

pub mod filter;
pub(crate) mod store;

use std::{collections::HashMap, sync::Arc};

use pure::recurrence::Occurrence;

pub use filter::Filter;

use super::{PublicListing, load};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    urls::View,
};

/// Rows on one page of a list.
pub const PAGE_ROWS: u32 = 50;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Results {
    /// What is listed.
    pub rows: Vec<Row>,
    /// How many rows all pages have together.
    pub total: u32,
    /// This page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
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
pub async fn search(desk: &Desk, view: View, filter: &Filter, page: u32) -> Result<Results, Broken> {
    let page = page.clamp(1, 10_000);
    rows(desk, view, filter, PAGE_ROWS, page).await
}

/// The whole list, as feeds hold it, up to ten thousand rows.
///
/// # Errors
/// When the database cannot be read.
pub async fn search_all(desk: &Desk, view: View, filter: &Filter) -> Result<Vec<Row>, Broken> {
    Ok(rows(desk, view, filter, 10_000, 1).await?.rows)
}

/// The listings of a calendar: those of the view with a date that ended after `since`.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_calendar(
    desk: &Desk,
    view: View,
    filter: &Filter,
    since: Moment,
) -> Result<Vec<PublicListing>, Broken> {
    let ids = store::in_calendar(&desk.db, view, filter, since).await?;
    load(desk, &ids).await
}

async fn rows(desk: &Desk, view: View, filter: &Filter, limit: u32, page: u32) -> Result<Results, Broken> {
    let now = desk.clock.now();
    let found = store::found(&desk.db, view, filter, now, limit, (page - 1) * limit).await?;
    let total = found.first().map_or(0, |row| u32::try_from(row.total).unwrap_or(u32::MAX));
    let mut ids: Vec<ListingId> = found.iter().map(|row| row.id).collect();
    ids.dedup();
    let listings: HashMap<ListingId, Arc<PublicListing>> =
        load(desk, &ids).await?.into_iter().map(|listing| (listing.id, Arc::new(listing))).collect();
    let rows = found
        .into_iter()
        .filter_map(|row| {
            let listing = Arc::clone(listings.get(&row.id)?);
            let date = row.occurrence(&listing);
            Some(Row { listing, date })
        })
        .collect();
    Ok(Results { rows, total, page, pages: total.div_ceil(limit).max(1) })
}
