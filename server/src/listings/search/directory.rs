//! The directory of cafés: how many there are and in how many countries, and which meet near one that has closed.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use pure::points::{self, Point};

use super::{
    Row,
    index::{Entry, Known},
    near,
};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    listings::{
        PublicListing, by_id,
        parts::{CafeState, Kind},
    },
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
    let now = desk.clock.now();
    let counting = desk.index.ask(&desk.db, |known| counted(known, now));
    desk.counted.directory.get(desk, String::new(), counting).await
}

fn counted(known: &Known, now: Moment) -> Tally {
    let mut tally = Tally { cafes: 0, countries: 0, dates: 0, closed: 0 };
    let mut countries = HashSet::new();
    for cafe in known.all().filter(|entry| entry.kind == Kind::Cafe) {
        if cafe.state == Some(CafeState::Closed) {
            tally.closed += 1;
            continue;
        }
        tally.cafes += 1;
        countries.extend(cafe.country);
        let takes_place = cafe.cancelled.is_none();
        let dates = cafe.dates.iter().filter(|date| date.until() > now && !date.is_cancelled());
        tally.dates += u32::try_from(dates.filter(|_| takes_place).count()).unwrap_or(u32::MAX);
    }
    tally.countries = u32::try_from(countries.len()).unwrap_or(u32::MAX);
    tally
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
    let look = |known: &Known| that_meet_around(known, point, km, from.id, limit);
    let found = desk.index.ask(&desk.db, look).await?;
    let mut listings = by_id(desk, found.iter().map(|(id, _)| *id)).await?;
    let now = desk.clock.timestamp();
    let row = |(id, km)| {
        let listing = listings.remove(&id)?;
        let date = listing.coming(now).first().copied();
        Some(Row { listing, date, more: 0, km: Some(km) })
    };
    Ok(found.into_iter().filter_map(row).collect())
}

/// The cafés within so many kilometres of a point that still meet, nearest first, with how far they are; all but one.
fn that_meet_around(
    known: &Known,
    point: Point,
    km: f64,
    but: ListingId,
    limit: u32,
) -> Vec<(ListingId, f64)> {
    let (here, far) = (point.on_unit_sphere(), points::chord_of_km(km).powi(2));
    let meets = |entry: &&Entry| {
        entry.kind == Kind::Cafe
            && entry.state.is_none_or(|state| state == CafeState::Open)
            && entry.id != but
    };
    let around =
        known.all().filter(meets).filter_map(|entry| Some((entry.spot?.squared_chord(here), entry.id)));
    let mut around: Vec<(f64, ListingId)> = around.filter(|(squared, _)| *squared <= far).collect();
    around.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let km = |(squared, id): (f64, ListingId)| (id, points::km_of_chord(squared.sqrt()));
    around.into_iter().take(limit as usize).map(km).collect()
}
