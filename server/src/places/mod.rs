//! Venues: the places where listings meet.

mod store;

use std::sync::Arc;

use pure::{slugs, zones::Zone};

use crate::{
    Desk,
    broken::Broken,
    chance::Chance,
    db::Tx,
    ids::{Moment, PlaceId},
    listings::{
        self, PublicListing,
        parts::{Access, AddressVisibility},
        public::KnownPlace,
        search::onward::Batch,
        submission::TypedPlace,
    },
};

/// Of so many listings it is gathered what they state of their place.
const STATED_MOST: u32 = 40;

/// A place that everybody may know: a public listing shows its whole address. Any other place is as good as none.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(desk: &Desk, slug: &str) -> Result<Option<KnownPlace>, Broken> {
    store::shown(&desk.db, slug).await
}

/// What everybody may know to be at a place: what is to come and then what changed last, some dozens of listings.
///
/// # Errors
/// When the database cannot be read.
pub async fn listed_at(desk: &Desk, slug: &str) -> Result<Vec<Arc<PublicListing>>, Broken> {
    let ids = store::listed_at(&desk.db, slug, desk.clock.now(), STATED_MOST).await?;
    listings::load(desk, &ids).await
}

/// What those who list something at a place state of its ways in. Unknown is not "no", so nobody contradicts anybody.
#[derive(Clone, Debug, Default)]
pub struct Stated<'a> {
    /// Every way in that somebody states, with those who do.
    pub ways: Vec<(Access, Vec<&'a PublicListing>)>,
    /// Whether all who state anything state the same.
    pub alike: bool,
    /// What nobody states.
    pub unknown: Vec<Access>,
}

/// Gathers what is stated of a place.
#[must_use]
pub fn stated(listings: &[Arc<PublicListing>]) -> Stated<'_> {
    let mut stated = Stated { alike: true, ..Stated::default() };
    let listings = listings.iter().map(|listing| &**listing);
    let saying: Vec<&PublicListing> = listings.filter(|listing| !listing.access.is_empty()).collect();
    for access in Access::ALL {
        let by: Vec<&PublicListing> =
            saying.iter().copied().filter(|listing| listing.access.contains(access)).collect();
        if by.is_empty() {
            stated.unknown.push(*access);
        } else {
            stated.alike &= by.len() == saying.len();
            stated.ways.push((*access, by));
        }
    }
    stated
}

/// The places that everybody may know, by their slugs, from after one of them; the empty slug is before all.
///
/// # Errors
/// When the database cannot be read.
pub async fn after(desk: &Desk, slug: &str, limit: u32) -> Result<Batch<KnownPlace, String>, Broken> {
    let places = store::after(&desk.db, slug, limit + 1).await?;
    Ok(Batch::of(places, limit, |place| Some(place.slug.clone())))
}

/// The slug of every place that everybody may know, and when what is on there last changed, for the map of the site.
///
/// # Errors
/// When the database cannot be read.
pub async fn all_public(desk: &Desk) -> Result<Vec<(String, Moment)>, Broken> {
    store::all_shown(&desk.db).await
}

/// Forgets a place that no listing is at any more, so that no hidden address is left behind.
pub(crate) async fn forget_unused(tx: &mut Tx, id: PlaceId) -> Result<(), Broken> {
    store::forget_unused(tx, id).await
}

/// Forgets hidden places that were left behind by listings that are gone.
pub(crate) async fn forget_orphans(tx: &mut Tx) -> Result<u64, Broken> {
    store::forget_orphans(tx).await
}

/// The row of a typed place. A public address that was typed alike to the last letter is the same place, so that nobody
/// else's words are ever shown; a hidden one is always a place of its own, so that nothing public shares a row with it.
pub(crate) async fn keep(
    tx: &mut Tx,
    chance: &Chance,
    typed: &TypedPlace,
    visibility: AddressVisibility,
    zone: &Zone,
    now: Moment,
) -> Result<PlaceId, Broken> {
    let shared = visibility == AddressVisibility::Public;
    if shared && let Some(id) = store::shared_place(tx, typed, zone.name()).await? {
        return Ok(id);
    }
    let code = chance.code();
    let wish = slugs::slug(&typed.name);
    let slug = match () {
        // The slug of a hidden place says nothing, in case it is ever seen.
        () if !shared => format!("place-{code}"),
        () if store::slug_is_free(tx, &wish).await? => wish,
        () => format!("{wish}-{code}"),
    };
    store::insert(tx, typed, &slug, zone.name(), shared, now).await
}
