//! Changes of people whom nobody knows yet: a moderator looks at them before everybody does.

use super::{
    RejectError, Verb,
    acts::{self, Before},
    reason_of,
    together::{self, Talk},
};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, ProposalId},
    letters::{self, Letter},
    listings::{
        PublicListing,
        editing::{self, Proposal, Proposed},
        history,
    },
    people::Moderator,
    words::Words,
};

/// So many changes stand in the queue at once.
const SHOWN_MOST: i64 = 20;

/// A change that waits for a moderator.
#[derive(Debug)]
pub struct Change {
    /// What is different.
    pub proposal: Proposal,
    /// The listing as everybody sees it.
    pub listing: PublicListing,
    /// What moderators tell each other about it.
    pub talk: Talk,
}

/// The first changes that wait, oldest first, and how many there are.
///
/// # Errors
/// When the database cannot be read.
pub async fn changes(desk: &Desk, moderator: &Moderator) -> Result<(Vec<Change>, usize), Broken> {
    let (waiting, count) = editing::waiting_proposals(desk, SHOWN_MOST).await?;
    let ids: Vec<ListingId> = waiting.iter().map(|proposed| proposed.listing.id).collect();
    let talks = together::about(desk, moderator, &ids).await?;
    let change = |Proposed { proposal, listing, .. }: Proposed| {
        let talk = talks.get(&listing.id).cloned().unwrap_or_default();
        Change { proposal, listing, talk }
    };
    Ok((waiting.into_iter().map(change).collect(), count))
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
    let listing = found.listing;
    let act = acts::begin(&mut tx, moderator.person, Verb::ChangeReleased, None, now).await?;
    let stood = history::newest_number(&mut tx, listing.id).await?;
    // Put aside first: it is forgotten where it waited once it stands there.
    let decision = acts::decide(&mut tx, act, listing.id, &Before::default()).await?;
    acts::store::put_aside(&mut tx, decision, id).await?;
    if !editing::apply_proposal(desk, &mut tx, id, words).await? {
        return Ok(None);
    }
    let wrote = history::newest_number(&mut tx, listing.id).await?;
    if wrote > stood {
        acts::note_written(&mut tx, decision, wrote).await?;
    }
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
    let act = acts::begin(&mut tx, moderator.person, Verb::ChangeRejected, Some(&reason), now).await?;
    let decision = acts::decide(&mut tx, act, listing.id, &Before::default()).await?;
    acts::store::put_aside(&mut tx, decision, id).await?;
    editing::forget_proposal(&mut tx, id).await?;
    let cause = decision.0.to_string();
    letters::write(desk, &mut tx, Letter::ChangeRejected, found.person, Some(listing.id), &cause).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(listing))
}
