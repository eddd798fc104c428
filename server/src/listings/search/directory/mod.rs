//! The directory of cafés: how many there are and in how many countries, and which meet near one that has closed.

mod store;

use std::{collections::HashMap, sync::Arc};

use super::{Row, near};
use crate::{
    Desk,
    broken::Broken,
    ids::ListingId,
    listings::{PublicListing, load, parts::CafeState},
};

/// How far one looks for others, a step at a time.
const FURTHER: [f64; 3] = [50.0, 250.0, 1_000.0];
/// In a list of many only so far.
const NOT_FAR: f64 = 100.0;
/// So many others are told of.
const OTHERS: u32 = 3;

/// What there is in the directory, as everybody may see it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Cafés that have not closed.
    pub cafes: u32,
    /// In so many countries.
    pub countries: u32,
    /// Their dates to come that nobody has cancelled.
    pub dates: u32,
    /// Cafés that have closed.
    pub closed: u32,
}

/// Counts what there is.
///
/// # Errors
/// When the database cannot be read.
pub async fn tally(desk: &Desk) -> Result<Arc<Tally>, Broken> {
    let counting = store::tally(&desk.db, desk.clock.now());
    desk.counted.directory.get(desk, String::new(), counting).await
}

/// The cafés that are nearest to one that has closed and that still meet, each with its next date and how far it is.
///
/// # Errors
/// When the database cannot be read.
pub async fn nearest_to(desk: &Desk, closed: &PublicListing) -> Result<Vec<Row>, Broken> {
    if closed.cafe_state != Some(CafeState::Closed) {
        return Ok(Vec::new());
    }
    for km in FURTHER {
        let rows = within(desk, closed, km, OTHERS).await?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// For each café of a list that has closed the one that is nearest and still meets, where that is not far.
///
/// # Errors
/// When the database cannot be read.
pub async fn nearest_to_each(desk: &Desk, rows: &[Row]) -> Result<HashMap<ListingId, Row>, Broken> {
    let mut nearest = HashMap::new();
    for row in rows.iter().filter(|row| row.listing.cafe_state == Some(CafeState::Closed)) {
        if let Some(other) = within(desk, &row.listing, NOT_FAR, 1).await?.pop() {
            nearest.insert(row.listing.id, other);
        }
    }
    Ok(nearest)
}

async fn within(desk: &Desk, from: &PublicListing, km: f64, limit: u32) -> Result<Vec<Row>, Broken> {
    let Some(point) = near::point_of(from) else { return Ok(Vec::new()) };
    let found = store::that_meet_around(&desk.db, point, km, from.id, limit).await?;
    let ids: Vec<ListingId> = found.iter().map(|(id, _)| *id).collect();
    let mut listings: HashMap<ListingId, PublicListing> =
        load(desk, &ids).await?.into_iter().map(|listing| (listing.id, listing)).collect();
    let now = desk.clock.timestamp();
    let row = |(id, km)| {
        let listing = listings.remove(&id)?;
        let date = listing.coming(now).first().copied();
        Some(Row { listing: Arc::new(listing), date, more: 0, km: Some(km) })
    };
    Ok(found.into_iter().filter_map(row).collect())
}
