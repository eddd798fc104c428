//! What moderators did, each thing one act with who, when and why; and taking it back.
//!
//! An act may decide about one listing or about thousands. Each decision notes what was there before, so that it can be
//! taken back for thirty days. The log names moderators and listings, and nobody else.

pub(super) mod store;
mod undoing;

use serde::{Deserialize, Serialize};

use super::held_again;
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, DecisionId, ListingId, Moment, PersonId},
    people::Moderator,
};

pub use undoing::{Undone, undo};

/// For so long an act can be taken back; what was put aside for that is forgotten then.
pub(crate) const UNDO_SECONDS: i64 = 30 * 24 * 60 * 60;
/// So many listings of an act are named there.
const NAMED_MOST: u32 = 20;

/// What a moderator did.
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
    /// Somebody asked to look once more at a rejection, and it stands.
    AppealRefused,
    /// All that waited of a calendar became public.
    CalendarApproved,
    /// It did not, and the calendar was stopped.
    CalendarRejected,
    /// A calendar was stopped.
    CalendarStopped,
    /// It may go on.
    CalendarAllowed,
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
        Self::AppealRefused,
        Self::CalendarApproved,
        Self::CalendarRejected,
        Self::CalendarStopped,
        Self::CalendarAllowed,
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
            Self::AppealRefused => "appeal_refused",
            Self::CalendarApproved => "calendar_approved",
            Self::CalendarRejected => "calendar_rejected",
            Self::CalendarStopped => "calendar_stopped",
            Self::CalendarAllowed => "calendar_allowed",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|verb| verb.as_str() == text)
    }
}

/// What had happened since, when a decision was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// A later decision holds: nothing was taken back.
    DecidedSince,
    /// Somebody has written over it since: nothing was taken back.
    WrittenSince,
    /// What stood there before is kept no longer: nothing was taken back.
    VersionGone,
    /// It was so already.
    AlreadySo,
    /// A newer change of its organiser waits, which was left alone.
    NewerChange,
    /// Its organiser has changed it since: its newest words wait.
    NewWords,
    /// Its organiser has taken it off the site since.
    Withdrawn,
}

impl Met {
    const ALL: [Self; 7] = [
        Self::DecidedSince,
        Self::WrittenSince,
        Self::VersionGone,
        Self::AlreadySo,
        Self::NewerChange,
        Self::NewWords,
        Self::Withdrawn,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::DecidedSince => "decided_since",
            Self::WrittenSince => "written_since",
            Self::VersionGone => "version_gone",
            Self::AlreadySo => "already_so",
            Self::NewerChange => "newer_change",
            Self::NewWords => "new_words",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|met| met.as_str() == text)
    }

    /// Whether it stood in the way, so that the decision holds.
    fn prevents(self) -> bool {
        matches!(self, Self::DecidedSince | Self::WrittenSince | Self::VersionGone)
    }
}

/// An act as the log tells it.
#[derive(Clone, Debug)]
pub struct Act {
    /// Which one.
    pub id: ActId,
    /// What was done.
    pub verb: Verb,
    /// Why, if it was said.
    pub reason: Option<String>,
    /// Which moderator, while they are one.
    pub by: Option<String>,
    /// A report of somebody trusted did it, until a moderator has looked.
    pub is_upon_report: bool,
    /// When.
    pub at: Moment,
    /// That it was taken back, by whom and when.
    pub undone: Option<(Option<String>, Moment)>,
    /// Whether it can be taken back.
    pub can_be_undone: bool,
    /// The first listings that it decided about.
    pub listings: Vec<Decided>,
    /// How many there are in all.
    pub count: usize,
    /// The calendar that it decided about.
    pub calendar: Option<String>,
    /// So many further listings wait again with it, because they became public by the trust that came by it; or would, if
    /// it were taken back.
    pub held_again: usize,
}

/// A listing that an act decided about.
#[derive(Clone, Debug)]
pub struct Decided {
    /// Its name.
    pub title: String,
    /// Its slug.
    pub slug: String,
    /// What had happened since, when the act was taken back.
    pub met: Option<Met>,
}

/// What was there before a decision.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Before {
    /// Why it was held, and since when.
    #[serde(default)]
    pub(super) holds: Vec<(String, i64)>,
    /// How often it had been changed.
    #[serde(default)]
    pub(super) sequence: Option<i64>,
    /// The version that the act wrote; the one before it stood there.
    #[serde(default)]
    pub(super) wrote: Option<u32>,
    /// How many further reports were counted, and when the newest came.
    #[serde(default)]
    pub(super) more_flags: Option<(i64, i64)>,
    /// It had been rejected.
    #[serde(default)]
    pub(super) rejection: Option<Rejection>,
}

/// A rejection that does not hold for now.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rejection {
    pub(super) by: Option<i64>,
    pub(super) act: Option<i64>,
    pub(super) reason: String,
    pub(super) at: i64,
}

/// An act begins: it is in the log.
pub(crate) async fn begin(
    tx: &mut Tx,
    by: PersonId,
    verb: Verb,
    reason: Option<&str>,
    now: Moment,
) -> Result<ActId, Broken> {
    store::begin(tx, store::By::Moderator(by), verb.as_str(), reason, now).await
}

/// A report of somebody trusted hides a listing until a moderator has looked: that is in the log, and nothing of whoever
/// reported it.
pub(super) async fn begin_hiding_upon_report(
    tx: &mut Tx,
    reason: Option<&str>,
    now: Moment,
) -> Result<ActId, Broken> {
    store::begin(tx, store::By::Report, Verb::Hidden.as_str(), reason, now).await
}

/// It decides about a listing.
pub(crate) async fn decide(
    tx: &mut Tx,
    act: ActId,
    listing: ListingId,
    before: &Before,
) -> Result<DecisionId, Broken> {
    let before = serde_json::json!(before).to_string();
    store::decide(tx, act, listing, &before).await
}

/// The version that a decision wrote.
pub(super) async fn note_written(tx: &mut Tx, decision: DecisionId, wrote: u32) -> Result<(), Broken> {
    let before = serde_json::json!(Before { wrote: Some(wrote), ..Before::default() }).to_string();
    store::note_before(tx, decision, &before).await
}

/// One act.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(desk: &Desk, _moderator: &Moderator, id: ActId) -> Result<Option<Act>, Broken> {
    match store::one(&desk.db, id).await? {
        Some(row) => whole(desk, row).await,
        None => Ok(None),
    }
}

/// The newest act that decided about a listing: what was just done.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest_about(desk: &Desk, moderator: &Moderator, slug: &str) -> Result<Option<Act>, Broken> {
    match store::newest_about(&desk.db, slug).await? {
        Some(id) => find(desk, moderator, id).await,
        None => Ok(None),
    }
}

async fn whole(desk: &Desk, row: store::Row) -> Result<Option<Act>, Broken> {
    let Some(verb) = Verb::parse(&row.verb) else { return Ok(None) };
    let now = desk.clock.now();
    let listings = store::listings(&desk.db, row.id, NAMED_MOST).await?;
    let can_be_undone = row.undone_at.is_none() && row.is_noted && !is_too_late(row.at, now);
    let held_again = match verb {
        Verb::Released | Verb::CalendarApproved if can_be_undone => {
            held_again::count_if_undone(desk, row.id).await?
        }
        Verb::Released | Verb::CalendarApproved => held_again::count(desk, row.id).await?,
        _ => 0,
    };
    Ok(Some(Act {
        id: row.id,
        verb,
        reason: row.reason,
        by: row.by,
        is_upon_report: row.is_upon_report,
        at: row.at,
        undone: row.undone_at.map(|at| (row.undone_by, at)),
        can_be_undone,
        held_again,
        listings: listings
            .into_iter()
            .map(|listing| Decided {
                title: listing.title,
                slug: listing.slug,
                met: listing.met.as_deref().and_then(Met::parse),
            })
            .collect(),
        count: usize::try_from(row.count).unwrap_or_default(),
        calendar: row.calendar,
    }))
}

fn is_too_late(at: Moment, now: Moment) -> bool {
    at < now.plus(-UNDO_SECONDS)
}

/// Forgets what was put aside for acts that cannot be taken back any more.
pub(crate) async fn forget_put_aside(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_put_aside(tx, now.plus(-UNDO_SECONDS)).await
}
