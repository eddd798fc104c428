//! What somebody needs to know who has just scanned a poster: whether what is printed there still holds.

use std::sync::Arc;

use jiff::Timestamp;
use pure::recurrence::{DateStatus, Occurrence, changed};

use super::{
    Filter, PAGE_ROWS, PublicListing, Row, by_code, first_rows,
    parts::CafeState,
    search::taken_back::{self, TakenBack},
};
use crate::{Desk, broken::Broken, urls::View};

/// So many changes of dates are told.
const NEWS_MOST: usize = 3;
/// So many dates of the same group are shown instead.
const OTHERS_MOST: usize = 3;

/// What stands at a short address.
#[derive(Debug)]
pub enum Scanned {
    /// A public listing.
    Listing(Box<OnPaper>),
    /// It was public and was taken back.
    TakenBack(Box<TakenBack>),
    /// Nothing that anybody may see.
    Absent,
}

/// A listing, and what of its paper does not hold any more.
#[derive(Debug)]
pub struct OnPaper {
    /// The listing.
    pub listing: Arc<PublicListing>,
    /// The next date that takes place.
    pub next: Option<Occurrence>,
    /// The last one, when it was long ago that any took place.
    pub last: Option<Occurrence>,
    /// Dates that were announced for today or later and are cancelled or moved, up to the next one that takes place.
    pub news: Vec<Occurrence>,
    /// Other dates of the same group, when this listing has none.
    pub others: Vec<Row>,
}

impl OnPaper {
    /// Whether the listing itself says why it has no date: cancelled as a whole, resting, closed.
    #[must_use]
    pub fn is_told(&self) -> bool {
        !meets(&self.listing)
    }
}

/// What stands at a short address.
///
/// # Errors
/// When the database cannot be read.
pub async fn scanned(desk: &Desk, code: &str) -> Result<Scanned, Broken> {
    let Some(listing) = by_code(desk, code).await? else {
        let taken = taken_back::by_code(desk, code).await?;
        return Ok(taken.map_or(Scanned::Absent, |taken| Scanned::TakenBack(Box::new(taken))));
    };
    let now = desk.clock.timestamp();
    let coming = listing.coming(now);
    let meets = meets(&listing);
    let next = coming.iter().find(|date| meets && date.status != DateStatus::Cancelled).copied();
    let news = if meets { news(&listing, next, now) } else { Vec::new() };
    let last = listing.last(now).filter(|_| coming.is_empty());
    let others = if next.is_some() { Vec::new() } else { others(desk, &listing).await? };
    Ok(Scanned::Listing(Box::new(OnPaper { listing, next, last, news, others })))
}

/// Whether dates may be hoped for.
fn meets(listing: &PublicListing) -> bool {
    listing.cancelled.is_none() && !matches!(listing.cafe_state, Some(CafeState::Resting | CafeState::Closed))
}

/// What is printed may be any date that was planned for today or later: those that are cancelled or moved are told, up
/// to the next one that takes place, which everybody reads anyway.
fn news(listing: &PublicListing, next: Option<Occurrence>, now: Timestamp) -> Vec<Occurrence> {
    let Some(schedule) = &listing.schedule else { return Vec::new() };
    let today = listing.zone.wall(now).date();
    // Another place or another end is told with the date itself.
    let is_news = |date: &Occurrence| match date.status {
        DateStatus::Confirmed => false,
        DateStatus::Moved => date.start != date.original,
        DateStatus::Cancelled => true,
    };
    let is_ahead = |date: &Occurrence| date.original.date() >= today || date.ends_at > now;
    let is_before_next =
        |date: &Occurrence| next.is_none_or(|next| date.original <= next.original.max(next.start));
    changed(schedule)
        .into_iter()
        .filter(|date| is_news(date) && is_ahead(date) && is_before_next(date))
        .take(NEWS_MOST)
        .collect()
}

/// Other dates of the same group, soonest first, one of each listing.
async fn others(desk: &Desk, listing: &PublicListing) -> Result<Vec<Row>, Broken> {
    let Some(key) = listing.group_key.clone() else { return Ok(Vec::new()) };
    let mut rows = first_rows(desk, &View::Group(key), &Filter::default(), PAGE_ROWS).await?;
    let mut seen = vec![listing.id];
    rows.retain(|row| {
        let cancelled = row.listing.cancelled.is_some()
            || row.date.is_some_and(|date| date.status == DateStatus::Cancelled);
        if cancelled || seen.contains(&row.listing.id) {
            return false;
        }
        seen.push(row.listing.id);
        true
    });
    rows.truncate(OTHERS_MOST);
    Ok(rows)
}
