//! What moderators do about calendars: look at all of them, stop one, and decide about everything that waits of one.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Import, Suspended, shown, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, ImportId, Moment},
    letters,
    listings::{
        PublicListing, brought, public,
        store::{self as listings_store, Stored},
    },
    moderation::{self, Release, acts},
    people::{self, Moderator},
    words::Words,
};

/// So many imports stand on one page.
const PAGE_IMPORTS: u32 = 50;

/// An import as moderators see it.
#[derive(Debug)]
pub struct Moderated {
    /// The import.
    pub import: Import,
    /// The address of its organiser.
    pub email: String,
    /// What of it waits.
    pub waiting: Vec<PublicListing>,
    /// Stands for all that waits, as it is shown: whoever decides says what they saw.
    pub seen: String,
    /// What moderators decided about it lately, the newest first.
    pub decisions: Vec<Decision>,
}

/// What moderators decide about calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// All that waited became public.
    Approved,
    /// It did not, and the calendar was stopped.
    Rejected,
    /// The calendar was stopped.
    Stopped,
    /// It may go on.
    Allowed,
}

impl Verb {
    const ALL: &[Self] = &[Self::Approved, Self::Rejected, Self::Stopped, Self::Allowed];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Stopped => "stopped",
            Self::Allowed => "allowed",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|verb| verb.as_str() == text)
    }
}

/// A line of the log of a calendar.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What was decided.
    pub verb: Verb,
    /// Which moderator, while they are one.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// Whether what was decided about was what the moderator had seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejected {
    /// Nothing waited any more.
    Nothing,
    /// What they saw.
    AsSeen,
    /// What they saw, and what came or changed meanwhile.
    Otherwise,
}

/// One page of all imports, from 1, and whether another follows: those first of which something waits, then those that
/// nothing is fetched for any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(desk: &Desk, _moderator: &Moderator, page: u32) -> Result<(Vec<Moderated>, bool), Broken> {
    let mut all = Vec::new();
    let offset = (page.clamp(1, 10_000) - 1) * PAGE_IMPORTS;
    let mut rows = store::all(&desk.db, PAGE_IMPORTS + 1, offset).await?;
    let follows = rows.len() > PAGE_IMPORTS as usize;
    rows.truncate(PAGE_IMPORTS as usize);
    for row in rows {
        let waiting = if row.held > 0 { store::waiting(desk.db.reader(), row.id).await? } else { Vec::new() };
        let stored = listings_store::load(&desk.db, &waiting).await?;
        all.push(Moderated {
            email: people::store::address_of(&desk.db, row.person_id).await?.unwrap_or_default(),
            waiting: stored.iter().filter_map(public::reveal).collect(),
            seen: digest(&stored),
            decisions: store::decisions(&desk.db, row.id).await?,
            import: shown(&row),
        });
    }
    Ok((all, follows))
}

/// The same as long as the same listings wait and say the same. As long as one digest, however many wait.
fn digest(waiting: &[Stored]) -> String {
    let mut said = Sha256::new();
    for stored in waiting {
        said.update(stored.id.0.to_be_bytes());
        // Counts every change, also of what no calendar speaks of.
        said.update(stored.sequence.to_be_bytes());
        said.update(brought::digest_of(stored));
    }
    said.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
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
        let suspension = store::stopped(&mut tx, id).await?;
        if store::suspend(&mut tx, id, Suspended::Moderator, Some(moderator.person), now).await? {
            let act =
                acts::begin(&mut tx, moderator.person, moderation::Verb::CalendarStopped, None, now).await?;
            decide(
                &mut tx,
                (act, id),
                moderator,
                Verb::Stopped,
                &Before { suspension, ..Before::default() },
                now,
            )
            .await?;
        }
    }
    tx.commit().await
}

/// A moderator lets a calendar go on that one of them stopped. What was rejected of it waits once more, and if it was
/// kept in step, so it is again. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn allow_again(desk: &Desk, moderator: &Moderator, id: ImportId) -> Result<(), Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let row = store::by_id_in(&mut tx, id).await?;
    if let Some(row) = row.filter(|row| row.suspended() == Some(Suspended::Moderator)) {
        let act =
            acts::begin(&mut tx, moderator.person, moderation::Verb::CalendarAllowed, None, now).await?;
        for allowed in store::stopped_alike(&mut tx, &row).await? {
            let suspension = store::stopped(&mut tx, allowed).await?;
            let rejections = store::rejections(&mut tx, allowed).await?;
            store::end_suspension(&mut tx, allowed).await?;
            store::forget_rejections(&mut tx, allowed).await?;
            let before = Before { suspension, rejections };
            decide(&mut tx, (act, allowed), moderator, Verb::Allowed, &before, now).await?;
            store::hasten(&mut tx, allowed, now).await?;
        }
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Releases all that waits of an import, with one letter, as long as it is what the moderator has `seen`. What comes
/// later need not wait, unless the moderator wants to `watch` it.
///
/// # Errors
/// When the database cannot be written.
pub async fn release_all(
    desk: &Desk,
    moderator: &Moderator,
    id: ImportId,
    watch: bool,
    seen: &str,
) -> Result<Release, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let waiting = store::waiting(tx.connection(), id).await?;
    let Some(row) = store::by_id_in(&mut tx, id).await?.filter(|_| !waiting.is_empty()) else {
        return Ok(Release::Decided);
    };
    if digest(&listings_store::load_in(&mut tx, &waiting).await?) != seen {
        return Ok(Release::Changed);
    }
    let act = acts::begin(&mut tx, moderator.person, moderation::Verb::CalendarApproved, None, now).await?;
    moderation::release_brought(desk, &mut tx, act, &waiting, now).await?;
    decide(&mut tx, (act, id), moderator, Verb::Approved, &Before::default(), now).await?;
    if !watch {
        people::trust(&mut tx, row.person_id, Some(moderator.person), Some(act), now).await?;
        // What had no room before comes in now.
        store::hasten(&mut tx, id, now).await?;
    }
    let cause = cause_of(act);
    letters::imports::write(desk, &mut tx, letters::imports::Kind::Released, row.person_id, id, &cause)
        .await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Release::Public)
}

/// Rejects all that waits of an import with one reason and one letter, and stops its calendar. What came unseen is
/// rejected as well, or a calendar that changes all the time could never be: nobody sees it either way.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn reject_all(
    desk: &Desk,
    moderator: &Moderator,
    id: ImportId,
    reason: &str,
    seen: &str,
    words: Words,
) -> Result<Rejected, moderation::RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let waiting = store::waiting(tx.connection(), id).await?;
    let Some(row) = store::by_id_in(&mut tx, id).await?.filter(|_| !waiting.is_empty()) else {
        return Ok(Rejected::Nothing);
    };
    let as_seen = digest(&listings_store::load_in(&mut tx, &waiting).await?) == seen;
    let verb = moderation::Verb::CalendarRejected;
    let act = acts::begin(&mut tx, moderator.person, verb, Some(&reason), now).await?;
    moderation::reject_brought(&mut tx, moderator, act, &waiting, &reason, now).await?;
    let suspension = store::stopped(&mut tx, id).await?;
    store::suspend(&mut tx, id, Suspended::Moderator, Some(moderator.person), now).await?;
    let before = Before { suspension, ..Before::default() };
    decide(&mut tx, (act, id), moderator, Verb::Rejected, &before, now).await?;
    let cause = cause_of(act);
    letters::imports::write(desk, &mut tx, letters::imports::Kind::Rejected, row.person_id, id, &cause)
        .await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(if as_seen { Rejected::AsSeen } else { Rejected::Otherwise })
}

/// What was there before a decision about a calendar.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Before {
    /// It was stopped already.
    suspension: Option<store::Stopped>,
    /// What had been rejected of it.
    rejections: Vec<store::Rejection>,
}

async fn decide(
    tx: &mut Tx,
    (act, id): (ActId, ImportId),
    moderator: &Moderator,
    verb: Verb,
    before: &Before,
    now: Moment,
) -> Result<(), Broken> {
    let before = serde_json::json!(before).to_string();
    store::decide(tx, (act, id), moderator.person, verb, &before, now).await
}

/// The cause of the letter about an act.
fn cause_of(act: ActId) -> String {
    format!("act-{}", act.0)
}

/// How many calendars an act decided about, of which somebody noted what was there before.
pub(crate) async fn of_act(tx: &mut Tx, act: ActId) -> Result<usize, Broken> {
    Ok(store::of_act(tx, act).await?.len())
}

/// Takes back what an act decided about calendars, unless somebody has decided anew. What it decided about their listings
/// is taken back by whoever calls.
pub(crate) async fn undo(desk: &Desk, tx: &mut Tx, act: ActId, now: Moment) -> Result<(), Broken> {
    for decided in store::of_act(tx, act).await? {
        let Some(row) = store::by_id_in(tx, decided.import_id).await? else { continue };
        let before: Before = serde_json::from_str(&decided.before).unwrap_or_default();
        let letter = match Verb::parse(&decided.verb) {
            Some(Verb::Approved) => Some(letters::imports::Kind::Released),
            Some(Verb::Rejected) => Some(letters::imports::Kind::Rejected),
            Some(Verb::Stopped | Verb::Allowed) | None => None,
        };
        if !decided.is_decided_since && decided.verb != Verb::Approved.as_str() {
            store::end_suspension(tx, row.id).await?;
            if let Some(suspension) = &before.suspension {
                store::suspend_again(tx, row.id, suspension).await?;
            }
            for rejection in &before.rejections {
                store::reject_again(tx, rejection).await?;
            }
            if store::stopped(tx, row.id).await?.is_none() {
                store::hasten(tx, row.id, now).await?;
            }
        }
        let Some(letter) = letter else { continue };
        if letters::imports::recall(tx, letter, row.id, &cause_of(act)).await? == letters::Recalled::Gone {
            let kind = letters::imports::Kind::LooksAgain;
            letters::imports::write(desk, tx, kind, row.person_id, row.id, &cause_of(act)).await?;
        }
    }
    Ok(())
}
