//! Changes of people whom nobody knows yet: a moderator looks at them before everybody does.

use super::{RejectError, Verb, reason_of, store};
use crate::{
    Desk,
    broken::Broken,
    ids::ProposalId,
    letters::{self, Letter},
    listings::{
        PublicListing,
        editing::{self, Proposal, Proposed},
    },
    people::Moderator,
    words::Words,
};

/// A change that waits for a moderator.
#[derive(Debug)]
pub struct Change {
    /// What is different.
    pub proposal: Proposal,
    /// The listing as everybody sees it.
    pub listing: PublicListing,
}

/// The changes that wait, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn changes(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Change>, Broken> {
    let waiting = editing::waiting_proposals(desk).await?;
    Ok(waiting.into_iter().map(|Proposed { proposal, listing, .. }| Change { proposal, listing }).collect())
}

/// Lets a change become public. `None` when it does not wait any more, or does not fit any more.
///
/// # Errors
/// When the database cannot be written.
pub async fn release_change(
    desk: &Desk,
    moderator: &Moderator,
    id: ProposalId,
    words: Words,
) -> Result<Option<PublicListing>, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(found) = editing::proposal_by_id(&mut tx, id).await? else { return Ok(None) };
    if !editing::apply_proposal(desk, &mut tx, id, words).await? {
        return Ok(None);
    }
    let listing = found.listing;
    let decision =
        store::decide(&mut tx, listing.id, moderator.person, Verb::ChangeReleased, None, now).await?;
    let cause = decision.0.to_string();
    letters::write(desk, &mut tx, Letter::ChangePublished, found.person, Some(listing.id), &cause).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(listing))
}

/// Says no to a change, with a reason that the organiser is told. `None` when it does not wait any more.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn reject_change(
    desk: &Desk,
    moderator: &Moderator,
    id: ProposalId,
    reason: &str,
    words: Words,
) -> Result<Option<PublicListing>, RejectError> {
    let reason = reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(found) = editing::proposal_by_id(&mut tx, id).await? else { return Ok(None) };
    let listing = found.listing;
    editing::forget_proposal(&mut tx, id).await?;
    let verb = Verb::ChangeRejected;
    let decision = store::decide(&mut tx, listing.id, moderator.person, verb, Some(&reason), now).await?;
    let cause = decision.0.to_string();
    letters::write(desk, &mut tx, Letter::ChangeRejected, found.person, Some(listing.id), &cause).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(listing))
}
