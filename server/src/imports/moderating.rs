//! What moderators do about calendars: look at all of them, stop one, and decide about everything that waits of one.

use super::{Import, Suspended, shown, store};
use crate::{
    Desk,
    broken::Broken,
    ids::ImportId,
    letters,
    listings::{PublicListing, public, store as listings_store},
    moderation, people,
    people::Moderator,
    words::Words,
};

/// An import as moderators see it.
#[derive(Debug)]
pub struct Moderated {
    /// The import.
    pub import: Import,
    /// The address of its organiser.
    pub email: String,
    /// What of it waits.
    pub waiting: Vec<PublicListing>,
}

/// Every import, those first that nothing is fetched for any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Moderated>, Broken> {
    let mut all = Vec::new();
    for row in store::all(&desk.db).await? {
        let waiting = if row.held > 0 { store::waiting(desk.db.reader(), row.id).await? } else { Vec::new() };
        let stored = listings_store::load(&desk.db, &waiting).await?;
        all.push(Moderated {
            email: people::store::address_of(&desk.db, row.person_id).await?.unwrap_or_default(),
            waiting: stored.iter().filter_map(public::reveal).collect(),
            import: shown(&row),
        });
    }
    Ok(all)
}

/// How many listings from calendars wait for a moderator.
///
/// # Errors
/// When the database cannot be read.
pub async fn count_waiting(desk: &Desk, _moderator: &Moderator) -> Result<usize, Broken> {
    store::count_waiting(&desk.db).await
}

/// A moderator stops a calendar. What came of it stays; only a moderator's word holds for good.
///
/// # Errors
/// When the database cannot be written.
pub async fn stop_as_moderator(desk: &Desk, moderator: &Moderator, id: ImportId) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    if store::by_id_in(&mut tx, id).await?.is_some() {
        let now = desk.clock.now();
        store::suspend(&mut tx, id, Suspended::Moderator, Some(moderator.person), now).await?;
    }
    tx.commit().await
}

/// Releases all that waits of an import, with one letter. What comes later need not wait, unless the moderator wants
/// to `watch` it. Says how many there were.
///
/// # Errors
/// When the database cannot be written.
pub async fn release_all(
    desk: &Desk,
    moderator: &Moderator,
    id: ImportId,
    watch: bool,
) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let waiting = store::waiting(tx.connection(), id).await?;
    let Some(row) = store::by_id_in(&mut tx, id).await?.filter(|_| !waiting.is_empty()) else { return Ok(0) };
    moderation::release_brought(desk, &mut tx, moderator, &waiting, now).await?;
    if !watch {
        people::trust(&mut tx, row.person_id, Some(moderator.person), now).await?;
        // What had no room before comes in now.
        store::hasten(&mut tx, id, now).await?;
    }
    let cause = now.0.to_string();
    letters::imports::write(desk, &mut tx, letters::imports::Kind::Released, row.person_id, id, &cause)
        .await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(waiting.len())
}

/// Rejects all that waits of an import with one reason and one letter, and stops its calendar.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn reject_all(
    desk: &Desk,
    moderator: &Moderator,
    id: ImportId,
    reason: &str,
    words: Words,
) -> Result<usize, moderation::RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let waiting = store::waiting(tx.connection(), id).await?;
    let Some(row) = store::by_id_in(&mut tx, id).await?.filter(|_| !waiting.is_empty()) else { return Ok(0) };
    moderation::reject_brought(&mut tx, moderator, &waiting, &reason, now).await?;
    store::suspend(&mut tx, id, Suspended::Moderator, Some(moderator.person), now).await?;
    let cause = now.0.to_string();
    letters::imports::write(desk, &mut tx, letters::imports::Kind::Rejected, row.person_id, id, &cause)
        .await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(waiting.len())
}
