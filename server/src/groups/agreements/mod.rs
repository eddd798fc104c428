//! The principles: a short text that a group or a café agrees to before the name “harm reduction café” stands beside it.
//! Everybody may know who agreed to which text and when, and what a moderator withdrew and why.

mod store;

use super::members::{GroupError, Owner, begin_as_owner};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{AgreementId, GroupId, ListingId, Moment, PersonId},
    moderation::{self, RejectError},
    people::Moderator,
    words::Words,
};

/// The day on which the text was written. Whoever changes what the text asks for writes a new day.
pub const VERSION: &str = "2026-11-22";

/// What somebody agreed to.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Its number.
    pub id: AgreementId,
    /// The day of the text.
    pub version: String,
    /// When.
    pub agreed_at: Moment,
    /// Why a moderator withdrew it.
    pub revoked_because: Option<String>,
    /// And when.
    pub revoked_at: Option<Moment>,
}

impl Agreement {
    /// Whether it stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.revoked_at.is_none()
    }
}

/// An agreement as moderators see it.
#[derive(Clone, Debug)]
pub struct Agreed {
    /// Its number.
    pub id: AgreementId,
    /// The name of the group or the café.
    pub name: String,
    /// The key of the group.
    pub group: Option<String>,
    /// The slug of the café.
    pub cafe: Option<String>,
    /// When.
    pub agreed_at: Moment,
    /// Why it was withdrawn.
    pub revoked_because: Option<String>,
}

/// What a café has agreed to.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_listing(desk: &Desk, listing: ListingId) -> Result<Option<Agreement>, Broken> {
    store::of(&desk.db, None, Some(listing)).await
}

/// What a group has agreed to.
pub(super) async fn of_group(desk: &Desk, group: GroupId) -> Result<Option<Agreement>, Broken> {
    store::of(&desk.db, Some(group), None).await
}

/// A group agrees to the principles. Twice is once; what a moderator withdrew stays withdrawn.
///
/// # Errors
/// When it is not theirs to do any more.
pub async fn agree(desk: &Desk, owner: &Owner) -> Result<(), GroupError> {
    let mut tx = begin_as_owner(desk, owner).await?;
    let (group, person) = (owner.0.group, owner.0.person);
    store::agree(&mut tx, Some(group), None, VERSION, person, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever confirms a café agrees for it.
pub(crate) async fn agree_for_cafe(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    store::agree(tx, None, Some(listing), VERSION, person, now).await
}

/// The newest agreements, for moderators.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Agreed>, Broken> {
    store::newest(&desk.db).await
}

/// Withdraws an agreement in public. `false` when there is none of this number. Twice is once.
///
/// # Errors
/// Without a reason nothing is withdrawn.
pub async fn revoke(
    desk: &Desk,
    moderator: &Moderator,
    id: AgreementId,
    reason: &str,
    words: Words,
) -> Result<bool, RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let mut tx = desk.db.write().await?;
    let found = store::revoke(&mut tx, id, moderator.person, &reason, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(found)
}

/// An agreement that was withdrawn stands again. `false` when there is none of this number. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn restore(desk: &Desk, _moderator: &Moderator, id: AgreementId) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let found = store::restore(&mut tx, id).await?;
    tx.commit().await?;
    Ok(found)
}
