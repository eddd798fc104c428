//! What became public by a trust waits again when that trust is taken back: nobody but the trust has looked at it.
//!
//! An approval can make its organiser trusted, and may be the one by which a group earns its trust. Taken back, it takes
//! along what came in by that door and was never looked at since; whose it is gets one letter for all of it.

mod store;

use super::Hold;
use crate::{
    Desk,
    broken::Broken,
    db::{Tx, as_list},
    groups,
    ids::{ActId, ListingId, Moment},
    letters,
    listings::search,
};

pub(crate) use store::of_person;

/// How many listings that everybody sees would wait again if an act were taken back.
pub(super) async fn count_if_undone(desk: &Desk, act: ActId) -> Result<usize, Broken> {
    let falling = as_list(&groups::trust::falling_with(&desk.db, act).await?);
    let came = store::came_by_trust(desk.db.reader(), act, &falling).await?;
    Ok(came.iter().filter(|came| came.is_seen).count())
}

/// How many wait again since an act was taken back.
pub(super) async fn count(desk: &Desk, act: ActId) -> Result<usize, Broken> {
    store::count(&desk.db, act).await
}

/// What became public by the trust that goes with an act waits again. Asked before the trust is gone: it says what came by
/// it. What its organiser took off the site meanwhile waits, too, should it come back.
pub(super) async fn hold(desk: &Desk, tx: &mut Tx, act: ActId, now: Moment) -> Result<(), Broken> {
    let falling = as_list(&groups::trust::falling_with_in(tx, act).await?);
    let came = store::came_by_trust(tx.connection(), act, &falling).await?;
    if came.is_empty() {
        return Ok(());
    }
    let ids: Vec<ListingId> = came.iter().map(|came| came.id).collect();
    // The reason stands there first: what is held is worked out at once, and who counts what came lately leaves these out.
    store::note(tx, act, &as_list(&ids), now).await?;
    store::hold(tx, &as_list(&ids), Hold::NewAddress.as_str(), now).await?;
    search::store::forget_findable(tx, &ids).await?;
    letters::sweeps::write_held_again(desk, tx, act).await
}
