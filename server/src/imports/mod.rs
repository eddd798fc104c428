//! Calendars of others: looked through and brought in once, or kept in step with their address.
//!
//! An import belongs to a person and a group. An event is known by the UID that it has in its calendar; here it gets
//! one of ours, and a SEQUENCE of ours. As long as the calendar says the same of it, nothing is written; what somebody
//! changed here by hand is never written over. An event that is missing in a calendar that is kept in step is taken
//! off the site if it is still to come; one that is missing in a file is left alone.

mod by_command_line;
mod choosing;
mod keeping;
mod mapping;
mod moderating;
mod rooms;
mod running;
pub(crate) mod store;
pub(crate) mod tray;

use std::{collections::HashMap, time::Duration};

use pure::calendars::reading::{Calendar, Unreadable};
use thiserror::Error;
use tokio::task::spawn_blocking;

pub use crate::fetching::{FetchError, Source};
pub use by_command_line::{Report, by_command_line};
pub use choosing::{Brought, Preview, bring_in, looked_through, preview};
pub use keeping::{keep_in_step, stop, try_again};
pub use moderating::{
    Decision, Moderated, Rejected, Verb, all, allow_again, count_waiting, reject_all, release_all,
    stop_as_moderator,
};
pub(crate) use moderating::{of_act, undo};
pub use running::Counts;
pub use tray::Tray;

use crate::fetching::Known;
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    groups::trust,
    ids::{ImportId, ListingId, Moment, PersonId},
    listings::{
        PublicListing, Refusals, brought,
        editing::{Editor, Right},
        public, store as listings_store,
    },
    moderation, people,
    tokens::Purpose,
    words::Words,
};
use running::Taken;
use store::Row;

/// So many listings that somebody brought in may wait for a moderator at once.
pub const HELD_MOST: usize = 50;
/// So many calendars one person keeps in step. Whoever runs the site may keep more, by the command line.
const FOLLOWED_MOST: usize = 10;
/// So much of what could not be used is kept to be read.
const NOTES_MOST: usize = 500;
/// So many listings stand on one page of what came.
pub const PAGE_LISTINGS: u32 = 50;

/// Whoever waits for a page waits no longer than this for the calendar of somebody else.
const FETCH_PATIENCE: Duration = Duration::from_secs(40);

/// Something that could not be used, and the line of the calendar that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// None is about the whole.
    pub line: Option<u32>,
    /// A sentence.
    pub text: String,
}

/// Why nothing is fetched any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspended {
    /// It failed for days.
    Failures,
    /// Its organiser wants it so.
    Organiser,
    /// A moderator wants it so.
    Moderator,
}

impl Suspended {
    fn as_str(self) -> &'static str {
        match self {
            Self::Failures => "failures",
            Self::Organiser => "organiser",
            Self::Moderator => "moderator",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Failures, Self::Organiser, Self::Moderator].into_iter().find(|why| why.as_str() == text)
    }
}

/// How an import stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It was brought in once.
    Once,
    /// It is kept in step; the next look is then.
    Follows(Moment),
    /// It is kept in step, but the last look failed.
    Failing(Moment, String),
    /// Nothing is fetched any more; and what failed last.
    Suspended(Suspended, Option<String>),
}

/// A calendar that was brought in.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its row.
    pub id: ImportId,
    /// Its address, or the name of the newest file.
    pub origin: String,
    /// Whether it came from an address.
    pub has_address: bool,
    /// For which group, if for any.
    pub group: Option<String>,
    /// How it stands.
    pub stand: Stand,
    /// When the newest run ended, and what it brought.
    pub last: Option<(Moment, Counts)>,
    /// How many listings came of it.
    pub listings: usize,
    /// How many of them wait for a moderator.
    pub held: usize,
}

/// An import as its organiser sees it.
#[derive(Debug)]
pub struct Yours {
    /// The import.
    pub import: Import,
    /// What the newest run could not use.
    pub notes: Vec<Note>,
    /// One page of what came, soonest first.
    pub came: Vec<Came>,
}

/// A listing that came from a calendar.
#[derive(Debug)]
pub struct Came {
    /// As everybody sees it, or will.
    pub listing: PublicListing,
    /// The token of its private page.
    pub token: String,
    /// Whether somebody changed it here, so that its calendar does not any more.
    pub by_hand: bool,
}

/// Why a calendar was not taken.
#[derive(Debug, Error)]
pub enum ImportError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// The listing, or the import, is not there any more.
    #[error("it is not there any more")]
    Absent,
    /// Too much is coming in at the moment. Nothing is lost: the same button does it in a minute.
    #[error("many calendars are coming in at the moment")]
    Busy,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl ImportError {
    fn refused(field: &'static str, sentence: String) -> Self {
        Self::Refused(Refusals::one(field, sentence))
    }
}

/// Whether whoever holds the private link of a listing may bring a calendar in: its address is confirmed.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_open(desk: &Desk, editor: &Editor) -> Result<bool, Broken> {
    moderation::is_confirmed(desk, editor.listing()).await
}

/// The listing on whose page somebody brings a calendar in. What comes of it is its organiser's, so only they may, and
/// those whom they asked.
async fn page_of(desk: &Desk, editor: &Editor, words: Words) -> Result<listings_store::Stored, ImportError> {
    let stored = listings_store::load(&desk.db, &[editor.listing()]).await?.pop();
    let stored = stored.filter(|_| editor.may(Right::Keep)).ok_or(ImportError::Absent)?;
    match editor.acts_for(stored.person_id) {
        true => Ok(stored),
        false => Err(ImportError::refused("form", words.import_not_theirs())),
    }
}

/// The calendars that were brought in on the private page of a listing, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_listing(desk: &Desk, editor: &Editor, page: u32) -> Result<Vec<Yours>, Broken> {
    let mut yours = Vec::new();
    for row in store::of_listing(&desk.db, editor.listing()).await? {
        let notes = store::warnings(&desk.db, row.id).await?;
        yours.push(Yours { came: came(desk, row.id, page).await?, notes, import: shown(&row) });
    }
    Ok(yours)
}

async fn came(desk: &Desk, id: ImportId, page: u32) -> Result<Vec<Came>, Broken> {
    let offset = (page.clamp(1, 10_000) - 1) * PAGE_LISTINGS;
    let rows = store::page(&desk.db, id, desk.clock.now(), PAGE_LISTINGS, offset).await?;
    let ids: Vec<ListingId> = rows.iter().map(|(id, _)| *id).collect();
    let kept: HashMap<ListingId, Vec<u8>> = rows.into_iter().collect();
    let stored = listings_store::load(&desk.db, &ids).await?;
    Ok(stored
        .iter()
        .filter_map(|stored| {
            Some(Came {
                listing: public::reveal(stored)?,
                token: desk.key.token(Purpose::Manage, stored.id.0, stored.link_generation),
                by_hand: brought::digest_of(stored).as_slice() != kept.get(&stored.id)?,
            })
        })
        .collect())
}

fn shown(row: &Row) -> Import {
    let stand = match (row.suspended(), row.next_at, &row.failure) {
        (Some(why), _, failure) => Stand::Suspended(why, failure.clone()),
        (None, Some(next), None) => Stand::Follows(next),
        (None, Some(next), Some(failure)) => Stand::Failing(next, failure.clone()),
        (None, None, _) => Stand::Once,
    };
    let counts = row.counts.as_deref().and_then(|counts| serde_json::from_str(counts).ok());
    Import {
        id: row.id,
        origin: row.origin.clone(),
        has_address: row.address.is_some(),
        group: row.group_name.clone(),
        stand,
        last: row.ended_at.zip(counts),
        listings: usize::try_from(row.listings).unwrap_or_default(),
        held: usize::try_from(row.held).unwrap_or_default(),
    }
}

/// Why nothing at all could be read.
fn unreadable(why: Unreadable, words: Words) -> String {
    match why {
        Unreadable::Empty => words.import_refused_empty(),
        Unreadable::TooBig => FetchError::Large.sentence(words),
        Unreadable::WebPage => words.import_refused_web_page(),
        Unreadable::NotACalendar => words.import_refused_no_calendar(),
    }
}

/// Reading a long calendar takes a while, and other visitors want to be answered meanwhile.
async fn read<T: Send + 'static>(
    reading: impl FnOnce() -> Result<T, Unreadable> + Send + 'static,
) -> Result<Result<T, Unreadable>, Broken> {
    spawn_blocking(reading).await.while_doing("reading a calendar")
}

/// Writes what a calendar says, and notes how that went. `followed` is what to ask with the next time, if it is kept
/// in step.
async fn take(
    desk: &Desk,
    id: ImportId,
    calendar: Calendar,
    followed: Option<&Known>,
) -> Result<Taken, Broken> {
    let taken = running::run(desk, id, calendar, followed.is_some()).await?;
    let now = desk.clock.now();
    let counts = serde_json::to_string(&taken.counts).while_doing("noting what an import brought")?;
    let mut tx = desk.db.write().await?;
    let kept = &taken.notes[..taken.notes.len().min(NOTES_MOST)];
    store::put_run(&mut tx, id, &counts, kept, now).await?;
    if let Some(known) = followed {
        // What is to be looked at again must come again, even if the calendar stays as it is.
        let again = taken.incomplete || taken.doubted;
        let known = if again { Known::default() } else { known.clone() };
        let doubted = taken.doubted.then_some(now);
        store::asked(&mut tx, id, &known, doubted, keeping::next_round(id, now)).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(taken)
}

/// Something broke while a calendar came in that nobody waits for any more: its page says so.
async fn note_broken(desk: &Desk, id: ImportId, broken: &Broken) -> Result<(), Broken> {
    tracing::error!(import = id.0, "{}", broken.chain());
    let counts = serde_json::to_string(&Counts::default()).while_doing("noting what an import brought")?;
    let note = Note { line: None, text: desk.words().broken_text() };
    let mut tx = desk.db.write().await?;
    store::put_run(&mut tx, id, &counts, &[note], desk.clock.now()).await?;
    tx.commit().await
}

/// What the letters about an import say of it.
pub(crate) struct Told {
    /// Whose it is.
    pub(crate) person: PersonId,
    pub(crate) origin: String,
    /// Its page, for whoever it was brought in by; none when that was the command line.
    pub(crate) page: Option<String>,
    pub(crate) suspended: Option<Suspended>,
    pub(crate) failure: Option<String>,
    /// Whether what comes of it is public at once.
    pub(crate) trusted: bool,
}

/// What the letters about an import say of it.
pub(crate) async fn for_letter(desk: &Desk, id: ImportId) -> Result<Option<Told>, Broken> {
    let Some(row) = store::by_id(&desk.db, id).await? else { return Ok(None) };
    let page = match row.listing_id {
        // The private link is its organiser's alone.
        Some(listing) => {
            let stored = listings_store::load(&desk.db, &[listing]).await?.pop();
            stored.filter(|stored| stored.person_id == row.person_id).map(|stored| {
                let token = desk.key.token(Purpose::Manage, stored.id.0, stored.link_generation);
                desk.urls.absolute(&desk.urls.manage_import(&token))
            })
        }
        None => None,
    };
    Ok(Some(Told {
        person: row.person_id,
        trusted: is_believed(desk, row.person_id, &row.group_key).await?,
        suspended: row.suspended(),
        failure: row.failure,
        origin: row.origin,
        page,
    }))
}

/// Whether what somebody brings in for the group of a key need not wait: a moderator trusts them, or the group.
async fn is_believed(desk: &Desk, person: PersonId, group_key: &str) -> Result<bool, Broken> {
    Ok(people::trusts(desk, person).await?
        || trust::vouches_by_name(desk.db.reader(), group_key, person).await?)
}

/// The reason of the newest rejection of what came of an import.
pub(crate) async fn newest_reason(desk: &Desk, id: ImportId) -> Result<Option<String>, Broken> {
    store::newest_reason(&desk.db, id).await
}
