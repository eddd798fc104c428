//! "Does it still take place?": a letter asks before a date, and what nobody answers is shown as not confirmed.
//!
//! Asked is whoever confirmed a listing by letter, three days ahead, about one date in six days at most, and not by those
//! who changed the listing within a week: they have just said how it is. Any change by those who look after it answers,
//! too. Dates that come from a calendar elsewhere are never asked about.

mod store;

use jiff::{SignedDuration, Timestamp, civil::DateTime};
use pure::recurrence::Occurrence;

use super::{
    PublicListing,
    editing::{Editor, Right},
    public, store as listings_store,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment},
    letters::{self, Letter},
};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// So long before a date its organiser is asked.
const AHEAD_SECONDS: i64 = 3 * DAY;
/// It is too late to ask about what begins sooner: there must be time to answer, and to see that nobody has.
const LATE_SECONDS: i64 = 36 * HOUR;
/// Nobody is asked again about a listing before so long.
const AGAIN_SECONDS: i64 = 6 * DAY;
/// Whoever changed something within so long need not be asked.
const FRESH_SECONDS: i64 = 7 * DAY;
/// A question is kept so long.
pub(crate) const KEPT_SECONDS: i64 = 60 * DAY;
/// So long somebody has to answer before everybody sees that nobody has.
const PATIENCE: SignedDuration = SignedDuration::from_hours(24);
/// So many are asked in one change.
const AT_ONCE: u32 = 200;

/// A date that its organiser was asked about and has not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    pub(crate) original: DateTime,
    /// When the letter went out.
    pub(crate) told: Option<Moment>,
}

impl PublicListing {
    /// Whether its organiser was asked about this date a day ago, and nobody has answered.
    #[must_use]
    pub fn is_unsure(&self, date: &Occurrence, now: Timestamp) -> bool {
        date.ends_at > now && self.unsure_from(date).is_some_and(|from| from <= now)
    }

    /// From when on it is, if nobody answers.
    #[must_use]
    pub fn unsure_from(&self, date: &Occurrence) -> Option<Timestamp> {
        let open = self.questions.iter().find(|open| open.original == date.original)?;
        open.told.map(|told| told.timestamp() + PATIENCE)
    }
}

/// What somebody who looks after a listing is asked.
#[derive(Debug)]
pub struct Asking {
    /// The listing as everybody sees it.
    pub listing: PublicListing,
    /// The next date that nobody has answered for.
    pub open: Option<Occurrence>,
    /// Whether letters ask about it.
    pub is_asked: bool,
}

/// Asks about the dates that are near. Says how many letters it wrote.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn ask(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let moments = store::Moments {
        from: now.plus(LATE_SECONDS),
        until: now.plus(AHEAD_SECONDS),
        changed_before: now.plus(-FRESH_SECONDS),
        asked_before: now.plus(-AGAIN_SECONDS),
    };
    let due = store::due(&desk.db, &moments, AT_ONCE).await?;
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    let mut asked = 0;
    for (id, original) in due {
        let Some(stored) = listings_store::load_one(&mut tx, id).await? else { continue };
        if let Some(question) = store::put(&mut tx, id, &original, now).await? {
            let cause = question.to_string();
            letters::write(desk, &mut tx, Letter::Question, stored.person_id, Some(id), &cause).await?;
            asked += 1;
        }
    }
    tx.commit().await?;
    Ok(asked)
}

/// What is asked about a listing; `None` when it is not there.
///
/// # Errors
/// When the database cannot be read.
pub async fn asking(desk: &Desk, editor: &Editor) -> Result<Option<Asking>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(None);
    };
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    let open = next_open(&listing, desk.clock.timestamp());
    let is_asked = store::is_asked(&desk.db, listing.id).await?;
    Ok(Some(Asking { listing, open, is_asked }))
}

/// The next date that nobody has answered for, if it still takes place.
pub(crate) fn next_open(listing: &PublicListing, now: Timestamp) -> Option<Occurrence> {
    let is_open = |date: &Occurrence| listing.questions.iter().any(|open| open.original == date.original);
    let takes_place = |date: &Occurrence| {
        listing.cancelled.is_none() && date.status != pure::recurrence::DateStatus::Cancelled
    };
    listing.coming(now).into_iter().find(|date| is_open(date) && takes_place(date))
}

/// What became of a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Everybody can rely on it. Twice is once.
    Heard,
    /// It was not asked, or somebody changed something meanwhile.
    NotAsked,
    /// The listing is not theirs any more.
    Absent,
}

/// One of those who look after it says that a date takes place.
///
/// # Errors
/// When the database cannot be written.
pub async fn say_yes(desk: &Desk, editor: &Editor, original: &str) -> Result<Said, Broken> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Ok(Said::Absent) };
    if editor.is_moderator() {
        return Ok(Said::NotAsked);
    }
    let heard = store::answer_one(&mut tx, stored.id, original, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(if heard { Said::Heard } else { Said::NotAsked })
}

/// Whether letters are to ask about a listing. `false` when whoever wants it may not say so.
///
/// # Errors
/// When the database cannot be written.
pub async fn put_asked(desk: &Desk, editor: &Editor, is_asked: bool) -> Result<bool, Broken> {
    if !editor.may(Right::Keep) {
        return Ok(false);
    }
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Ok(false) };
    let now = desk.clock.now();
    match is_asked {
        true => begin_asking(&mut tx, stored.id, now).await?,
        // Who wants no letters must not be told on for not answering them.
        false => {
            store::end_asking(&mut tx, stored.id).await?;
            store::forget_open(&mut tx, stored.id).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

/// From now on its organiser is asked before dates.
pub(crate) async fn begin_asking(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    store::begin_asking(tx, id, now).await
}

/// Those who look after it have changed something: they know how it is.
pub(crate) async fn answered_by_change(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    store::answer_all(tx, id, now).await
}

/// Forgets questions of long ago.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old(tx, now.plus(-KEPT_SECONDS)).await
}
