//! Venues: the places where listings meet.

mod store;

use pure::{slugs, zones::Zone};

use crate::{
    broken::Broken,
    chance::Chance,
    db::Tx,
    ids::{Moment, PlaceId},
    listings::{parts::AddressVisibility, submission::TypedPlace},
};

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
