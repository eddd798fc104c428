//! Hold, release, reject: why a listing is not public yet, and who decided what, when and why.
//!
//! Nothing that a moderator does here is for good: each act can be [taken back](acts) for thirty days, so none of them
//! waits for a second moderator. What cannot be taken back, such as erasing an address or ending somebody's right to
//! moderate, is not done here.

pub mod acts;
pub mod appeals;
mod changes;
mod digests;
mod flags;
pub(crate) mod held_again;
pub mod log;
pub mod queue;
pub mod raids;
mod store;
pub mod sweeps;
pub mod together;

use acts::Before;
use thiserror::Error;
use together::Talk;

pub use acts::{Act, Met, Undone, Verb, undo};
pub use changes::{Change, changes, reject_change, release_change};
pub use digests::tell_moderators;
pub use flags::{FlagError, FlagReason, Flagged, flag, flagged, hide, settle};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, DecisionId, ListingId, Moment, PersonId},
    letters::{self, Letter},
    listings::{self, PublicListing, State, history, public},
    people::{self, Moderator},
    words::Words,
};

/// Why a listing is not public yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Its address is not confirmed.
    Unconfirmed,
    /// It is the first listing of an address.
    NewAddress,
    /// The same address has the same listing already.
    Twin,
    /// A moderator looks into what visitors reported.
    Flag,
}

impl Hold {
    fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::NewAddress => "new_address",
            Self::Twin => "twin",
            Self::Flag => "flag",
        }
    }
}

/// A listing that waits for a moderator, with what only moderators see.
#[derive(Debug)]
pub struct Held {
    /// As everybody will see it.
    pub listing: PublicListing,
    /// The whole address, when everybody will see only the area.
    pub hidden_address: Vec<String>,
    /// The link to join, when it is hidden.
    pub hidden_link: Option<String>,
    /// The organiser's private address.
    pub email: String,
    /// Since when it waits.
    pub since: Moment,
    /// How many public listings the same address has.
    pub same_address_public: u32,
    /// How many listings of the same address wait, with this one.
    pub same_address_waiting: u32,
    /// How many of the same network wait, as far as that is still known.
    pub same_network_waiting: u32,
    /// It was public by a trust that was taken back: nobody has looked at it.
    pub is_again: bool,
    /// What moderators tell each other about it.
    pub talk: Talk,
}

/// What became of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// Everybody can see it.
    Public,
    /// Nothing of that name waits: somebody has decided already.
    Decided,
    /// Its organiser changed it while the moderator looked.
    Changed,
}

/// Why a rejection was not taken.
#[derive(Debug, Error)]
pub enum RejectError {
    /// What is amiss with the reason, which the organiser is told.
    #[error("{0}")]
    Refused(String),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// A reason has at most so many characters.
pub const REASON_MOST: usize = 2_000;

/// One listing that waits, or is hidden because of a flag.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(desk: &Desk, moderator: &Moderator, slug: &str) -> Result<Option<Held>, Broken> {
    let waiting: Vec<_> = store::one_waiting(&desk.db, slug).await?.into_iter().collect();
    Ok(held(desk, moderator, &waiting).await?.pop())
}

async fn held(desk: &Desk, moderator: &Moderator, waiting: &[store::Waiting]) -> Result<Vec<Held>, Broken> {
    let ids: Vec<ListingId> = waiting.iter().map(|row| row.id).collect();
    let mut talks = together::about(desk, moderator, &ids).await?;
    let stored = listings::store::load(&desk.db, &ids).await?;
    Ok(stored
        .iter()
        .filter_map(|stored| {
            let row = waiting.iter().find(|row| row.id == stored.id)?;
            let listing = public::reveal(stored)?;
            Some(Held {
                hidden_address: stored.hidden_address(),
                hidden_link: stored.online_url.clone().filter(|_| listing.online_url.is_none()),
                email: row.email.clone(),
                since: row.since,
                same_address_public: u32::try_from(row.same_address_public).unwrap_or_default(),
                same_address_waiting: u32::try_from(row.same_address_waiting).unwrap_or_default(),
                same_network_waiting: u32::try_from(row.same_network_waiting).unwrap_or_default(),
                is_again: row.is_again,
                talk: talks.remove(&row.id).unwrap_or_default(),
                listing,
            })
        })
        .collect())
}

/// Releases a waiting listing: everybody can see it, its organiser is told. Their next ones need not wait, unless the
/// moderator wants to `watch` them. `seen` is the version that the moderator looked at; without it, any will do.
///
/// # Errors
/// When the database cannot be written.
pub async fn release(
    desk: &Desk,
    moderator: &Moderator,
    slug: &str,
    watch: bool,
    seen: Option<u32>,
) -> Result<Release, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((id, person)) = store::waiting_by_slug(&mut tx, slug).await? else {
        return Ok(Release::Decided);
    };
    let listing = listings::store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal);
    if seen.is_some_and(|seen| listing.is_some_and(|listing| listing.sequence != seen)) {
        return Ok(Release::Changed);
    }
    let act = acts::begin(&mut tx, moderator.person, Verb::Released, None, now).await?;
    if !watch {
        people::trust(&mut tx, person, Some(moderator.person), Some(act), now).await?;
    }
    open_up(desk, &mut tx, (act, id), Before::default(), now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Release::Public)
}

/// Nothing holds a listing any more: everybody can see it, and its organiser is told.
async fn open_up(
    desk: &Desk,
    tx: &mut Tx,
    (act, id): (ActId, ListingId),
    before: Before,
    now: Moment,
) -> Result<(), Broken> {
    let decision = lift_all(tx, (act, id), before).await?;
    listings::publish(desk, tx, id, listings::Opened::By(decision), now).await
}

/// Nothing holds a listing any more. What held it is noted.
async fn lift_all(tx: &mut Tx, (act, id): (ActId, ListingId), before: Before) -> Result<DecisionId, Broken> {
    let holds = acts::store::holds(tx, id).await?;
    let sequence = listings::store::load_one(tx, id).await?.map(|stored| stored.sequence);
    store::lift_all(tx, id).await?;
    acts::decide(tx, act, id, &Before { holds, sequence, ..before }).await
}

/// Rejects a waiting listing with a reason, which its organiser is told. `None` when nothing of that slug waits.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn reject(
    desk: &Desk,
    moderator: &Moderator,
    slug: &str,
    reason: &str,
    words: Words,
) -> Result<Option<PublicListing>, RejectError> {
    let reason = reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((id, person)) = store::waiting_by_slug(&mut tx, slug).await? else { return Ok(None) };
    let act = acts::begin(&mut tx, moderator.person, Verb::Rejected, Some(&reason), now).await?;
    let decision = keep_out(&mut tx, moderator, (act, id), &reason, now).await?;
    letters::write(desk, &mut tx, Letter::Rejected, person, Some(id), &decision.0.to_string()).await?;
    let listing = listings::store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal);
    tx.commit().await?;
    desk.bell.ring();
    Ok(listing)
}

/// A listing stays out of sight for a reason; what was reported about it is settled by that.
async fn keep_out(
    tx: &mut Tx,
    moderator: &Moderator,
    (act, id): (ActId, ListingId),
    reason: &str,
    now: Moment,
) -> Result<DecisionId, Broken> {
    store::reject(tx, id, moderator.person, act, reason, now).await?;
    let more_flags = flags::settle_all(tx, id, moderator, act, now).await?;
    acts::decide(tx, act, id, &Before { more_flags, ..Before::default() }).await
}

pub(crate) fn reason_of(typed: &str, words: Words) -> Result<String, RejectError> {
    let reason = words.typed(pure::text::block(typed, REASON_MOST)).map_err(RejectError::Refused)?;
    reason.ok_or_else(|| RejectError::Refused(words.moderate_reason_missing()))
}

/// Releases listings that a calendar brought. Their organiser gets one letter about all of them, from whoever calls.
pub(crate) async fn release_brought(
    desk: &Desk,
    tx: &mut Tx,
    act: ActId,
    ids: &[ListingId],
    now: Moment,
) -> Result<(), Broken> {
    for (position, id) in ids.iter().enumerate() {
        lift_all(tx, (act, *id), Before::default()).await?;
        listings::brought::release(desk, tx, *id, position < listings::brought::NEW_TOLD, now).await?;
    }
    Ok(())
}

/// Rejects listings that a calendar brought, all for one reason.
pub(crate) async fn reject_brought(
    tx: &mut Tx,
    moderator: &Moderator,
    act: ActId,
    ids: &[ListingId],
    reason: &str,
    now: Moment,
) -> Result<(), Broken> {
    for id in ids {
        keep_out(tx, moderator, (act, *id), reason, now).await?;
    }
    Ok(())
}

/// Writes down that a moderator changed a listing, and tells its organiser why.
pub(crate) async fn note_edit(
    desk: &Desk,
    tx: &mut Tx,
    moderator: PersonId,
    listing: ListingId,
    organiser: PersonId,
    note: &str,
) -> Result<(), Broken> {
    let now = desk.clock.now();
    let act = acts::begin(tx, moderator, Verb::Edited, Some(note), now).await?;
    let wrote = history::just_written_by_moderator(tx, listing, now).await?;
    let decision = acts::decide(tx, act, listing, &Before { wrote, ..Before::default() }).await?;
    letters::write(desk, tx, Letter::Edited, organiser, Some(listing), &decision.0.to_string()).await
}

/// A rejected listing that was changed is looked at once more.
pub(crate) async fn forget_rejection(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    store::forget_rejection(tx, id).await
}

/// The reason of the newest decision of a kind.
pub(crate) async fn newest_reason(desk: &Desk, id: ListingId, verb: Verb) -> Result<Option<String>, Broken> {
    acts::store::newest_reason(&desk.db, id, verb.as_str()).await
}

/// Whether a report hid a listing last, and no moderator.
pub(crate) async fn is_hidden_upon_report(desk: &Desk, id: ListingId) -> Result<bool, Broken> {
    acts::store::is_hidden_upon_report(&desk.db, id).await
}

/// Where a listing stands.
pub(crate) async fn state_of(desk: &Desk, id: ListingId) -> Result<State, Broken> {
    store::state_of(&desk.db, id).await
}

/// Holds a listing back.
pub(crate) async fn hold(tx: &mut Tx, id: ListingId, why: Hold, now: Moment) -> Result<(), Broken> {
    store::hold(tx, id, why.as_str(), now).await
}

/// Lifts one hold.
pub(crate) async fn lift(tx: &mut Tx, id: ListingId, why: Hold) -> Result<bool, Broken> {
    store::lift(tx, id, why.as_str()).await
}

/// Whether everybody can see a listing: nothing holds it, and it was not taken back.
pub(crate) async fn is_public(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    store::is_public(tx, id).await
}

/// Whether a listing was taken back.
pub(crate) async fn is_withdrawn(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    store::is_withdrawn(tx, id).await
}

/// What visitors reported is kept for so long after a moderator has looked into it.
pub(crate) const FLAG_SECONDS: i64 = 90 * 24 * 60 * 60;

/// Forgets what visitors reported and moderators settled long ago.
pub(crate) async fn forget_settled_flags(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_settled_flags(tx, now.plus(-FLAG_SECONDS)).await
}

/// Notes that the address of listings is confirmed; says of how many it was not before.
pub(crate) async fn mark_confirmed(tx: &mut Tx, ids: &[ListingId], now: Moment) -> Result<u64, Broken> {
    store::mark_confirmed(tx, ids, now).await
}

/// Whether the address of a listing is confirmed.
pub(crate) async fn is_confirmed(desk: &Desk, id: ListingId) -> Result<bool, Broken> {
    store::is_confirmed(&desk.db, id).await
}
