//! A listing that goes for good: at once where nobody ever saw it; otherwise its times stay for as long as feeds must tell
//! that it is gone, under a name that says nothing.

use super::{News, listings_store, public, search, store, tell};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment},
    moderation,
    words::{Language, Words},
};

/// Erases a listing: its words, its place, what it said before, and who looked after it. Its followers are told that it is
/// gone. There must be [nobody](crate::rights) for it to belong to.
pub(crate) async fn erase(desk: &Desk, tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    let Some(stored) = listings_store::load_one(tx, id).await? else { return Ok(()) };
    if stored.published_at.is_none() {
        search::store::forget_findable(tx, &[id]).await?;
        return store::erase_unseen(tx, id).await;
    }
    let was_public = moderation::is_public(tx, id).await?;
    let before = public::reveal(&stored).filter(|_| was_public);
    if store::withdraw(tx, id, stored.person_id, "", now).await?
        && let Some(before) = &before
    {
        tell(desk, tx, id, News::Withdrawn, Some(before), now).await?;
    } else {
        listings_store::touch(tx, id, now).await?;
    }
    search::store::forget_findable(tx, &[id]).await?;
    store::erase_seen(tx, id, &Words::of(Language::default()).erased_listing(), now).await
}

/// Forgets what was erased and what every feed has told by now.
pub(crate) async fn forget_erased(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    store::forget_erased(tx, before).await
}
