//! Trust of groups: what a member of a trusted one lists under its name is published at once. It is earned by listings that
//! moderators approved, or given by one of them; and taken away with a reason.

mod store;

use sqlx::SqliteExecutor;

use super::members::store as members_store;
use crate::{
    Desk,
    broken::Broken,
    db::{Db, Tx, as_list},
    ids::{ActId, GroupId, ListingId, Moment, PersonId},
    moderation::{self, RejectError},
    people::Moderator,
    words::Words,
};

/// So many approved listings of its members earn a group its trust.
pub const LISTINGS_LEAST: i64 = 3;

/// Whether the members of a group publish at once.
pub(super) async fn stands(desk: &Desk, group: GroupId) -> Result<bool, Broken> {
    store::stands(&desk.db, group).await
}

/// A group is trusted if it has earned that by now. What a moderator took away is not earned again.
pub(super) async fn earn(tx: &mut Tx, group: GroupId, now: Moment) -> Result<(), Broken> {
    store::earn(tx, group, LISTINGS_LEAST, now).await
}

/// Whether somebody is a member of a group that is trusted now.
pub(crate) async fn is_of_trusted(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    store::is_of_trusted(tx, person).await
}

/// Whether somebody is a member of the group of a name, and it is trusted now: what they list under it need not wait.
pub(crate) async fn vouches_by_name(
    executor: impl SqliteExecutor<'_>,
    key: &str,
    person: PersonId,
) -> Result<bool, Broken> {
    store::vouches_by_name(executor, key, person).await
}

/// A moderator approved a listing: the group that runs it may have earned its trust.
pub(crate) async fn was_approved(tx: &mut Tx, listing: ListingId, now: Moment) -> Result<(), Broken> {
    match store::group_of(tx, listing).await? {
        Some(group) => earn(tx, group, now).await,
        None => Ok(()),
    }
}

/// The groups whose earned trust goes when the approvals of an act are taken back: too few others are left.
pub(crate) async fn falling_with(db: &Db, act: ActId) -> Result<Vec<GroupId>, Broken> {
    store::falling_with(db.reader(), act, LISTINGS_LEAST).await
}

/// The same, as a change in progress sees it.
pub(crate) async fn falling_with_in(tx: &mut Tx, act: ActId) -> Result<Vec<GroupId>, Broken> {
    store::falling_with(tx.connection(), act, LISTINGS_LEAST).await
}

/// Approvals were taken back: what groups earned by them goes along.
pub(crate) async fn was_taken_back(tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    let falling = falling_with_in(tx, act).await?;
    store::lose(tx, &as_list(&falling)).await
}

/// From now on members of a group publish at once. `false` when there is no such group. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn give(desk: &Desk, moderator: &Moderator, key: &str) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let Some(group) = members_store::group_by_key_in(&mut tx, key).await? else { return Ok(false) };
    store::give(&mut tx, group.id, moderator.person, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(true)
}

/// What members of a group list waits for a moderator again. `false` when there is no such group. Twice is once.
///
/// # Errors
/// Without a reason nothing is taken away.
pub async fn take_away(
    desk: &Desk,
    moderator: &Moderator,
    key: &str,
    reason: &str,
    words: Words,
) -> Result<bool, RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let mut tx = desk.db.write().await?;
    let Some(group) = members_store::group_by_key_in(&mut tx, key).await? else { return Ok(false) };
    store::take_away(&mut tx, group.id, moderator.person, &reason, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(true)
}
