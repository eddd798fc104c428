//! Appeals: whose listing was rejected asks once, in their own words, to look at it again.
//!
//! A moderator releases it then, or says why it stays rejected, and that is the last word about it as it stands. Whoever
//! changes the listing instead has it looked at like a new one.

mod store;

use super::{
    RejectError, Release, Verb, acts,
    acts::Before,
    open_up, reason_of, store as moderation_store,
    together::{self, Talk},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, DecisionId, ListingId, Moment},
    letters::{self, Letter},
    listings::{self, PublicListing, editing::Editor, public},
    people::Moderator,
    words::Words,
};

/// So many stand in the queue at once.
const SHOWN_MOST: u32 = 20;
/// Words of an appeal have at most so many characters.
const WORDS_MOST: usize = 2_000;

/// How an appeal of a rejected listing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appealing {
    /// Its organiser may ask.
    May,
    /// They have asked, in these words.
    Asked(String),
    /// A moderator has looked once more, and says why it stays so.
    Refused(String),
}

/// Somebody asks to look at a rejection once more.
#[derive(Debug)]
pub struct Appeal {
    /// Which one.
    pub id: DecisionId,
    /// The listing as everybody would see it.
    pub listing: PublicListing,
    /// Why it was rejected.
    pub reason: String,
    /// What its organiser says.
    pub words: String,
    /// Since when it waits.
    pub since: Moment,
    /// What moderators tell each other about it.
    pub talk: Talk,
}

/// How an appeal of a listing stands; `None` when it is not rejected.
pub(crate) async fn standing(desk: &Desk, id: ListingId) -> Result<Option<Appealing>, Broken> {
    let Some(row) = store::standing(&desk.db, id).await? else { return Ok(None) };
    Ok(Some(match (row.words, row.answer) {
        (Some(_), Some(answer)) => Appealing::Refused(answer),
        (Some(words), None) => Appealing::Asked(words),
        (None, _) => Appealing::May,
    }))
}

/// Whether somebody waits for an answer about a listing.
pub(crate) async fn is_open(desk: &Desk, id: ListingId) -> Result<bool, Broken> {
    Ok(matches!(standing(desk, id).await?, Some(Appealing::Asked(_))))
}

/// An organiser asks to look at their listing once more. Once for each rejection; `false` when there is none to ask about.
///
/// # Errors
/// Without a word nothing is asked.
pub async fn ask(desk: &Desk, editor: &Editor, typed: &str, words: Words) -> Result<bool, RejectError> {
    let said = words.typed(pure::text::block(typed, WORDS_MOST)).map_err(RejectError::Refused)?;
    let said = said.ok_or_else(|| RejectError::Refused(words.refused_appeal_missing()))?;
    let mut tx = desk.db.write().await?;
    let asked = store::ask(&mut tx, editor.listing(), &said, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(asked)
}

/// The appeals that wait, the longest waiting first, and how many there are in all.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(desk: &Desk, moderator: &Moderator) -> Result<(Vec<Appeal>, usize), Broken> {
    let rows = store::open(&desk.db, SHOWN_MOST).await?;
    let count = store::count_open(&desk.db).await?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.listing_id).collect();
    let stored = listings::store::load(&desk.db, &ids).await?;
    let talks = together::about(desk, moderator, &ids).await?;
    let appeals = rows.into_iter().filter_map(|row| {
        let stored = stored.iter().find(|stored| stored.id == row.listing_id)?;
        let listing = public::reveal(stored)?;
        let talk = talks.get(&row.listing_id).cloned().unwrap_or_default();
        Some(Appeal { id: row.id, listing, reason: row.reason, words: row.words, since: row.since, talk })
    });
    Ok((appeals.collect(), count))
}

/// The organiser is right: everybody can see the listing. Twice is once. `seen` is the version that the moderator looked at;
/// without it, any will do.
///
/// # Errors
/// When the database cannot be written.
pub async fn accept(
    desk: &Desk,
    moderator: &Moderator,
    id: DecisionId,
    seen: Option<u32>,
) -> Result<Release, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(open) = store::one_open(&mut tx, id).await? else { return Ok(Release::Decided) };
    if super::is_withdrawn(&mut tx, open.listing_id).await? {
        return Ok(Release::Decided);
    }
    let listing =
        listings::store::load_one(&mut tx, open.listing_id).await?.as_ref().and_then(public::reveal);
    if seen.is_some_and(|seen| listing.is_some_and(|listing| listing.sequence != seen)) {
        return Ok(Release::Changed);
    }
    let act = acts::begin(&mut tx, moderator.person, Verb::Released, None, now).await?;
    let rejection = moderation_store::rejection(&mut tx, open.listing_id).await?;
    moderation_store::forget_rejection(&mut tx, open.listing_id).await?;
    store::answer(&mut tx, id, act, now).await?;
    open_up(desk, &mut tx, (act, open.listing_id), Before { rejection, ..Before::default() }, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Release::Public)
}

/// It stays rejected, for a reason that its organiser is told. `None` when somebody has answered already.
///
/// # Errors
/// Without a reason nothing is answered.
pub async fn refuse(
    desk: &Desk,
    moderator: &Moderator,
    id: DecisionId,
    reason: &str,
    words: Words,
) -> Result<Option<PublicListing>, RejectError> {
    let reason = reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(open) = store::one_open(&mut tx, id).await? else { return Ok(None) };
    let Some(stored) = listings::store::load_one(&mut tx, open.listing_id).await? else { return Ok(None) };
    let verb = Verb::AppealRefused;
    let act = acts::begin(&mut tx, moderator.person, verb, Some(&reason), now).await?;
    let decision = acts::decide(&mut tx, act, stored.id, &Before::default()).await?;
    store::answer(&mut tx, id, act, now).await?;
    let cause = decision.0.to_string();
    letters::write(desk, &mut tx, Letter::AppealRefused, stored.person_id, Some(stored.id), &cause).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(public::reveal(&stored))
}

/// Appeals that an act answered wait again; `false` when there is none.
pub(super) async fn reopen(tx: &mut Tx, act: ActId) -> Result<bool, Broken> {
    store::reopen(tx, act).await
}
