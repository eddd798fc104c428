//! Venues: the places where listings meet.

mod store;

use pure::{slugs, zones::Zone};

use crate::{
    broken::Broken,
    db::Tx,
    ids::{Moment, PlaceId},
    listings::{parts::AddressVisibility, submission::TypedPlace},
};

/// The row of a typed place. A public address that is known already is the same place; a hidden one is always a
/// place of its own, so that nothing public ever shares a row with it.
pub(crate) async fn keep(
    tx: &mut Tx,
    typed: &TypedPlace,
    visibility: AddressVisibility,
    zone: &Zone,
    now: Moment,
) -> Result<PlaceId, Broken> {
    let shared = visibility == AddressVisibility::Public;
    if shared && let Some(id) = store::shared_place(tx, typed, zone.name()).await? {
        return Ok(id);
    }
    // The slug of a hidden place says nothing, in case it is ever seen.
    let wish = if shared { slugs::slug(&typed.name) } else { "place".to_owned() };
    store::insert(tx, typed, &wish, zone.name(), shared, now).await
}
