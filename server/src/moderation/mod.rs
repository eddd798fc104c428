//! Hold, release, reject: why a listing is not public yet, and who decided what, when and why.

mod changes;
mod flags;
mod store;

use thiserror::Error;

pub use changes::{Change, changes, reject_change, release_change};
pub use flags::{FlagError, FlagReason, Flagged, flag, flagged, hide, settle};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment, PersonId},
    letters::{self, Letter},
    listings::{self, PublicListing, State, public},
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
}

/// What a moderator decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// It became public.
    Released,
    /// It did not.
    Rejected,
    /// A change became public.
    ChangeReleased,
    /// A change did not.
    ChangeRejected,
    /// The moderator changed it.
    Edited,
    /// It is hidden while they look into what visitors reported.
    Hidden,
    /// Everybody can see it again.
    Shown,
    /// There was nothing in what visitors reported.
    Settled,
}

impl Verb {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Released,
        Self::Rejected,
        Self::ChangeReleased,
        Self::ChangeRejected,
        Self::Edited,
        Self::Hidden,
        Self::Shown,
        Self::Settled,
    ];

    /// As the log writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Released => "released",
            Self::Rejected => "rejected",
            Self::ChangeReleased => "change_released",
            Self::ChangeRejected => "change_rejected",
            Self::Edited => "edited",
            Self::Hidden => "hidden",
            Self::Shown => "shown",
            Self::Settled => "settled",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|verb| verb.as_str() == text)
    }
}

/// A line of the queue's log.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The listing's name.
    pub title: String,
    /// The listing's slug.
    pub slug: String,
    /// What was decided.
    pub verb: Verb,
    /// Why, if it was said.
    pub reason: Option<String>,
    /// Which moderator, while they are one.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
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

/// What waits for a moderator, oldest first. Unconfirmed listings wait for their organiser instead, and those that a
/// calendar brought wait together with the rest of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn queue(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Held>, Broken> {
    let waiting = store::waiting(&desk.db, false).await?;
    held(desk, &waiting).await
}

/// One listing that waits, or is hidden because of a flag.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(desk: &Desk, _moderator: &Moderator, slug: &str) -> Result<Option<Held>, Broken> {
    let waiting: Vec<_> =
        store::waiting(&desk.db, true).await?.into_iter().filter(|row| row.slug == slug).collect();
    Ok(held(desk, &waiting).await?.pop())
}

async fn held(desk: &Desk, waiting: &[store::Waiting]) -> Result<Vec<Held>, Broken> {
    let ids: Vec<ListingId> = waiting.iter().map(|row| row.id).collect();
    let stored = listings::store::load(&desk.db, &ids).await?;
    Ok(stored
        .iter()
        .zip(waiting)
        .filter_map(|(stored, row)| {
            let listing = public::reveal(stored)?;
            Some(Held {
                hidden_address: stored.hidden_address(),
                hidden_link: stored.online_url.clone().filter(|_| listing.online_url.is_none()),
                email: row.email.clone(),
                since: row.since,
                same_address_public: u32::try_from(row.same_address_public).unwrap_or_default(),
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
    store::lift_all(&mut tx, id).await?;
    let decision = store::decide(&mut tx, id, moderator.person, Verb::Released, None, now).await?;
    if !watch {
        people::trust(&mut tx, person, Some(moderator.person), now).await?;
    }
    listings::publish(desk, &mut tx, id, listings::Opened::By(decision), now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Release::Public)
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
    store::reject(&mut tx, id, moderator.person, &reason, now).await?;
    let decision = store::decide(&mut tx, id, moderator.person, Verb::Rejected, Some(&reason), now).await?;
    flags::settle_all(&mut tx, id, moderator, now).await?;
    letters::write(desk, &mut tx, Letter::Rejected, person, Some(id), &decision.0.to_string()).await?;
    let listing = listings::store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal);
    tx.commit().await?;
    desk.bell.ring();
    Ok(listing)
}

pub(crate) fn reason_of(typed: &str, words: Words) -> Result<String, RejectError> {
    let reason = words.typed(pure::text::block(typed, REASON_MOST)).map_err(RejectError::Refused)?;
    reason.ok_or_else(|| RejectError::Refused(words.moderate_reason_missing()))
}

/// Releases listings that a calendar brought. Their organiser gets one letter about all of them, from whoever calls.
pub(crate) async fn release_brought(
    desk: &Desk,
    tx: &mut Tx,
    moderator: &Moderator,
    ids: &[ListingId],
    now: Moment,
) -> Result<(), Broken> {
    for (position, id) in ids.iter().enumerate() {
        store::lift_all(tx, *id).await?;
        store::decide(tx, *id, moderator.person, Verb::Released, None, now).await?;
        listings::brought::release(desk, tx, *id, position < listings::brought::NEW_TOLD, now).await?;
    }
    Ok(())
}

/// Rejects listings that a calendar brought, all for one reason.
pub(crate) async fn reject_brought(
    tx: &mut Tx,
    moderator: &Moderator,
    ids: &[ListingId],
    reason: &str,
    now: Moment,
) -> Result<(), Broken> {
    for id in ids {
        store::reject(tx, *id, moderator.person, reason, now).await?;
        store::decide(tx, *id, moderator.person, Verb::Rejected, Some(reason), now).await?;
        flags::settle_all(tx, *id, moderator, now).await?;
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
    let decision = store::decide(tx, listing, moderator, Verb::Edited, Some(note), now).await?;
    letters::write(desk, tx, Letter::Edited, organiser, Some(listing), &decision.0.to_string()).await
}

/// A rejected listing that was changed is looked at once more.
pub(crate) async fn forget_rejection(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    store::forget_rejection(tx, id).await
}

/// The reason of the newest decision of a kind.
pub(crate) async fn newest_reason(desk: &Desk, id: ListingId, verb: Verb) -> Result<Option<String>, Broken> {
    store::newest_reason(&desk.db, id, verb).await
}

/// The latest decisions, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn decisions(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Decision>, Broken> {
    store::decisions(&desk.db).await
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

/// Notes that the address of listings is confirmed; says of how many it was not before.
pub(crate) async fn mark_confirmed(tx: &mut Tx, ids: &[ListingId], now: Moment) -> Result<u64, Broken> {
    store::mark_confirmed(tx, ids, now).await
}

/// Whether the address of a listing is confirmed.
pub(crate) async fn is_confirmed(desk: &Desk, id: ListingId) -> Result<bool, Broken> {
    store::is_confirmed(&desk.db, id).await
}
