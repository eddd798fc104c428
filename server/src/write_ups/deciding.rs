//! What moderators decide about write-ups: let everybody see one, say why not, or take one down that everybody saw. Each can be
//! taken back for thirty days.

use std::sync::Arc;

use jiff::civil::Date;
use pure::recurrence::DateName;

use super::{Photo, Said, WriteUp, photos_of, store, with_listings};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment, WriteUpDecisionId, WriteUpId, WriteUpVersionId},
    letters::{Recalled, write_ups::Kind as Letter},
    listings::{self, PublicListing, public},
    moderation::{self, RejectError, acts::UNDO_SECONDS},
    people::Moderator,
    words::Words,
};

/// So many stand in the queue at once.
const SHOWN_MOST: i64 = 20;

/// A write-up that waits.
#[derive(Debug)]
pub struct Waiting {
    /// What is decided about.
    pub version: WriteUpVersionId,
    /// Whose date it was.
    pub listing: PublicListing,
    /// What the date is called in addresses.
    pub date: DateName,
    /// The day on which it was.
    pub day: Date,
    /// What is told.
    pub said: Said,
    /// The photos that everybody would see.
    pub photos: Vec<Photo>,
    /// What everybody sees meanwhile.
    pub before: Option<Said>,
    /// Since when it waits.
    pub since: Moment,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Everybody may see it.
    Approved,
    /// Nobody may, or may any more.
    Rejected,
}

impl Verb {
    fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}

/// A decision, for those who decide.
#[derive(Clone, Debug)]
pub struct Decided {
    /// Which one.
    pub id: WriteUpDecisionId,
    /// What it was.
    pub verb: Verb,
    /// The name of the listing.
    pub title: String,
    /// Whether it is taken back.
    pub is_undone: bool,
    /// Whether everybody sees what had been taken down.
    pub is_back: bool,
    /// Whether it can be.
    pub can_be_undone: bool,
}

/// What became of the wish to take a decision back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// It waits again; what had been taken down is seen again.
    Done,
    /// Somebody has taken it back already.
    Already,
    /// It was too long ago, or its authors have written since.
    TooLate,
    /// There is no such decision.
    Absent,
}

/// What waits, the longest waiting first, and how much there is in all.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(desk: &Desk, _moderator: &Moderator) -> Result<(Vec<Waiting>, usize), Broken> {
    let rows = store::waiting(&desk.db, SHOWN_MOST).await?;
    let count = store::count_waiting(&desk.db).await?;
    let versions: Vec<WriteUpVersionId> = rows.iter().map(|row| row.version).collect();
    let mut photos = photos_of(desk, &versions).await?;
    let mut ids: Vec<ListingId> = rows.iter().map(|row| row.listing).collect();
    ids.sort_unstable();
    ids.dedup();
    let stored = listings::store::load(&desk.db, &ids).await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in rows {
        let stored = stored.iter().find(|stored| stored.id == row.listing);
        let (Some(listing), Ok(date), Ok(day)) =
            (stored.and_then(public::reveal), row.date_name.parse(), row.held_on.parse())
        else {
            continue;
        };
        let mut photos = photos.remove(&row.version).unwrap_or_default();
        photos.retain(|photo| photo.faces.is_some());
        let before = store::published_before(&desk.db, row.version).await?.map(|before| before.said());
        let (version, said, since) = (row.version, row.said(), row.written_at);
        waiting.push(Waiting { version, listing, date, day, said, photos, before, since });
    }
    Ok((waiting, usize::try_from(count).unwrap_or_default()))
}

/// Everybody may see a version that waits. `None` when it does not wait any more, or its authors wrote another meanwhile.
///
/// # Errors
/// When the database cannot be written.
pub async fn approve(
    desk: &Desk,
    moderator: &Moderator,
    version: WriteUpVersionId,
) -> Result<Option<WriteUpDecisionId>, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((listing, _)) = store::one_waiting(&mut tx, version).await? else { return Ok(None) };
    store::publish(&mut tx, version, now).await?;
    let by = (moderator.person, now);
    let decision = store::decide(&mut tx, listing, version, Verb::Approved.as_str(), None, by).await?;
    Letter::Published.write(desk, &mut tx, listing, decision).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(decision))
}

/// Nobody sees a version that waits, for a reason that its authors are told. `None` as for [`approve`].
///
/// # Errors
/// Without a reason nothing is decided.
pub async fn reject(
    desk: &Desk,
    moderator: &Moderator,
    version: WriteUpVersionId,
    reason: &str,
    words: Words,
) -> Result<Option<WriteUpDecisionId>, RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((listing, _)) = store::one_waiting(&mut tx, version).await? else { return Ok(None) };
    let by = (moderator.person, now);
    let decision =
        store::decide(&mut tx, listing, version, Verb::Rejected.as_str(), Some(&reason), by).await?;
    Letter::Rejected.write(desk, &mut tx, listing, decision).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(decision))
}

/// Nobody sees a write-up any more that everybody saw, for a reason that its authors are told. What they write in its place
/// waits for a moderator. `None` when nobody sees it.
///
/// # Errors
/// Without a reason nothing is decided.
pub async fn take_down(
    desk: &Desk,
    moderator: &Moderator,
    id: WriteUpId,
    reason: &str,
    words: Words,
) -> Result<Option<WriteUpDecisionId>, RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((listing, version)) = store::one_shown(&mut tx, id).await? else { return Ok(None) };
    let by = (moderator.person, now);
    let decision =
        store::decide(&mut tx, listing, version, Verb::Rejected.as_str(), Some(&reason), by).await?;
    Letter::Rejected.write(desk, &mut tx, listing, decision).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(decision))
}

/// One that everybody sees, for those who may take it down.
///
/// # Errors
/// When the database cannot be read.
pub async fn one(
    desk: &Desk,
    _moderator: &Moderator,
    id: WriteUpId,
) -> Result<Option<(Arc<PublicListing>, WriteUp)>, Broken> {
    let row = store::shown_one(&desk.db, id).await?;
    Ok(with_listings(desk, row.into_iter().collect()).await?.pop())
}

/// Takes a decision back: the write-up waits again, and everybody sees meanwhile what they saw before. What had been taken down
/// everybody sees at once.
///
/// # Errors
/// When the database cannot be written.
pub async fn undo(desk: &Desk, moderator: &Moderator, id: WriteUpDecisionId) -> Result<Undone, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(row) = store::decision(tx.connection(), id).await? else { return Ok(Undone::Absent) };
    if row.undone_at.is_some() {
        return Ok(Undone::Already);
    }
    let Some(version) = row.version.filter(|_| can_be_undone(row.decided_at, now)) else {
        return Ok(Undone::TooLate);
    };
    let was_approved = row.verb == Verb::Approved.as_str();
    let (letter, then, can_be) = match (was_approved, row.published_at) {
        (true, _) => (Letter::Published, Letter::Waits, store::unpublish(&mut tx, version).await?),
        (false, Some(_)) => (Letter::Rejected, Letter::Published, true),
        (false, None) => (Letter::Rejected, Letter::Waits, store::is_newest(&mut tx, version).await?),
    };
    if !can_be {
        return Ok(Undone::TooLate);
    }
    store::undo(&mut tx, id, moderator.person, now).await?;
    if letter.recall(&mut tx, id).await? == Recalled::Gone {
        then.write(desk, &mut tx, row.listing, id).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Undone::Done)
}

/// Whether what was decided then can still be taken back.
#[must_use]
pub fn can_be_undone(decided: Moment, now: Moment) -> bool {
    decided >= now.plus(-UNDO_SECONDS)
}

/// One decision.
///
/// # Errors
/// When the database cannot be read.
pub async fn decision(
    desk: &Desk,
    _moderator: &Moderator,
    id: WriteUpDecisionId,
) -> Result<Option<Decided>, Broken> {
    let now = desk.clock.now();
    Ok(store::decision(desk.db.reader(), id).await?.map(|row| Decided {
        id: row.id,
        verb: if row.verb == Verb::Approved.as_str() { Verb::Approved } else { Verb::Rejected },
        is_undone: row.undone_at.is_some(),
        is_back: row.is_back(),
        can_be_undone: row.undone_at.is_none() && row.version.is_some() && can_be_undone(row.decided_at, now),
        title: row.title,
    }))
}

/// What a letter about a decision tells.
pub(crate) struct Told {
    pub(crate) listing: ListingId,
    /// The day of the date, and what it is called, while what was decided about is there.
    pub(crate) date: Option<(DateName, Date)>,
    pub(crate) verb: Verb,
    pub(crate) reason: Option<String>,
    pub(crate) is_undone: bool,
    /// Whether everybody sees what had been taken down.
    pub(crate) is_back: bool,
}

/// What a letter about a decision tells.
pub(crate) async fn told(desk: &Desk, id: WriteUpDecisionId) -> Result<Option<Told>, Broken> {
    Ok(store::decision(desk.db.reader(), id).await?.map(|row| Told {
        is_back: row.is_back(),
        listing: row.listing,
        date: row
            .date_name
            .zip(row.held_on)
            .and_then(|(name, day)| Some((name.parse().ok()?, day.parse().ok()?))),
        verb: if row.verb == Verb::Approved.as_str() { Verb::Approved } else { Verb::Rejected },
        reason: row.reason,
        is_undone: row.undone_at.is_some(),
    }))
}
