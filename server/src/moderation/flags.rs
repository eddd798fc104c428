//! Flags: what visitors report about a listing. Nothing is kept of the visitor but their words.

use std::sync::Arc;

use thiserror::Error;

use super::{
    Hold, RejectError, Verb,
    acts::{self, Before},
    raids::{self, Comer},
    reason_of, store,
    together::{self, Talk},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    forms::{self, Age},
    groups,
    ids::{ActId, ListingId, Moment, PersonId},
    letters::{self, Letter},
    listings::{self, Found, PublicListing, Refusals, public},
    people::{self, Moderator},
    words::{Language, Words},
};

/// A note has at most so many characters.
const NOTE_MOST: usize = 2_000;
/// So many reported listings stand in the queue at once.
const SHOWN_MOST: usize = 20;
/// The words of so many open reports of one listing are kept. Further ones are counted: five hundred people who say the
/// same, or one who says it five hundred times, shall not bury everything else.
const KEPT_MOST: i64 = 20;

/// What is the matter with a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagReason {
    /// A fact is wrong: place, time, price.
    Wrong,
    /// It does not take place any more.
    Over,
    /// It is not safe to go there.
    Unsafe,
    /// It shows something about a person that it should not.
    Private,
    /// It does not belong here.
    NotFitting,
    /// Something else.
    Other,
}

impl FlagReason {
    /// Every choice, in the order in which it is offered.
    pub const ALL: &[Self] =
        &[Self::Wrong, Self::Over, Self::Unsafe, Self::Private, Self::NotFitting, Self::Other];

    /// As forms and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Over => "over",
            Self::Unsafe => "unsafe",
            Self::Private => "private",
            Self::NotFitting => "not_fitting",
            Self::Other => "other",
        }
    }

    /// As the form, the queue and letters say it.
    #[must_use]
    pub fn in_words(self, words: Words) -> String {
        match self {
            Self::Wrong => words.flag_reason_wrong(),
            Self::Over => words.flag_reason_over(),
            Self::Unsafe => words.flag_reason_unsafe(),
            Self::Private => words.flag_reason_private(),
            Self::NotFitting => words.flag_reason_not_fitting(),
            Self::Other => words.flag_reason_other(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.as_str() == text)
    }
}

/// What visitors reported about one listing.
#[derive(Debug)]
pub struct Flagged {
    /// As everybody sees it, or saw it.
    pub listing: PublicListing,
    /// Reason, words and moment of each report, oldest first.
    pub reports: Vec<(FlagReason, String, Moment)>,
    /// How many further reports there were, whose words are not kept.
    pub more: u32,
    /// Whether it is hidden meanwhile.
    pub is_hidden: bool,
    /// What moderators tell each other about it.
    pub talk: Talk,
}

/// Why a report was not taken.
#[derive(Debug, Error)]
pub enum FlagError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// There is no such public listing.
    #[error("there is no such listing")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Takes a visitor's report of a listing.
///
/// # Errors
/// Says what is amiss; then nothing is kept.
pub async fn flag(
    desk: &Desk,
    comer: Comer,
    slug: &str,
    fields: &Fields,
    words: Words,
) -> Result<(), FlagError> {
    let Found::Listing(listing) = listings::find_any(desk, slug).await? else {
        return Err(FlagError::Absent);
    };
    let mut refusals = Refusals::default();
    let reason = FlagReason::parse(fields.get("reason").trim());
    if reason.is_none() {
        refusals.add("reason", words.refused_flag_reason());
    }
    let note = match words.typed(pure::text::block(fields.get("note"), NOTE_MOST)) {
        Ok(note) => note.unwrap_or_default(),
        Err(sentence) => {
            refusals.add("note", sentence);
            String::new()
        }
    };
    if reason == Some(FlagReason::Other) && note.is_empty() {
        refusals.add("note", words.refused_flag_note());
    }
    if !fields.get("website").is_empty() {
        refusals.add("website", words.refused_trap());
    }
    let key = fields.get("form_key");
    match forms::age(desk, key) {
        _ if !refusals.is_empty() => {}
        Some(Age::Ripe) => {}
        Some(Age::Hasty) => refusals.add("form_key", words.refused_form_fast()),
        Some(Age::Stale) | None => refusals.add("form_key", words.refused_form_stale()),
    }
    let (Some(reason), true) = (reason, refusals.is_empty()) else {
        return Err(FlagError::Refused(refusals));
    };
    let mut tx = desk.db.write().await?;
    let believed = match comer.person {
        Some(person) if is_believed(&mut tx, person).await? => Some(person),
        _ => None,
    };
    // A second report from the same network says nothing new; whoever sent it is thanked all the same.
    if believed.is_none() && !raids::is_first_report(desk, comer, listing.id) {
        return Ok(());
    }
    let mut about = fields.clone();
    about.push("slug", slug);
    let known = forms::known_by(key, &about);
    let now = desk.clock.now();
    if store::count_open_flags(&mut tx, listing.id).await? < KEPT_MOST {
        store::add_flag(&mut tx, listing.id, reason.as_str(), &note, &known, now).await?;
    } else {
        store::count_flags(&mut tx, listing.id, 1, now).await?;
    }
    if let Some(person) = believed
        && raids::may_hide(desk, person, listing.id)
    {
        hide_first(desk, &mut tx, listing.id, reason, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Whether somebody is believed before a moderator has looked: their address is trusted, or a group of theirs.
async fn is_believed(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    Ok(people::is_trusted(tx, person).await? || groups::trust::is_of_trusted(tx, person).await?)
}

/// Somebody who is believed says that something is wrong: nobody sees the listing until a moderator has looked, and its
/// organiser is told. What is kept of the reason is one of the few that can be chosen: whoever typed more may have named
/// somebody.
async fn hide_first(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    why: FlagReason,
    now: Moment,
) -> Result<(), Broken> {
    let Some(stored) = listings::store::load_one(tx, id).await? else { return Ok(()) };
    if !super::is_public(tx, id).await? {
        return Ok(());
    }
    store::hold(tx, id, Hold::Flag.as_str(), now).await?;
    listings::search::store::forget_findable(tx, &[id]).await?;
    let reason = Some(why.in_words(Words::of(Language::default()))).filter(|_| why != FlagReason::Other);
    let act = acts::begin_hiding_upon_report(tx, reason.as_deref(), now).await?;
    let decision = acts::decide(tx, act, id, &Before::default()).await?;
    letters::write(desk, tx, Letter::Hidden, stored.person_id, Some(id), &decision.0.to_string()).await
}

/// What visitors reported and nobody has looked into yet, by listing, the longest waiting first; and of how many listings.
///
/// # Errors
/// When the database cannot be read.
pub async fn flagged(desk: &Desk, moderator: &Moderator) -> Result<(Vec<Flagged>, usize), Broken> {
    let open = store::open_flags(&desk.db).await?;
    let mut ids: Vec<ListingId> = Vec::new();
    for flag in &open {
        if !ids.contains(&flag.listing_id) {
            ids.push(flag.listing_id);
        }
    }
    // What nobody can see meanwhile comes first: reports of other listings never bury it.
    let hidden = store::hidden(&desk.db).await?;
    ids.retain(|id| !hidden.contains(id));
    ids.splice(0..0, hidden.iter().copied());
    let count = ids.len();
    ids.truncate(SHOWN_MOST);
    let stored = listings::store::load(&desk.db, &ids).await?;
    let more = store::more_flags(&desk.db, &ids).await?;
    let mut talks = together::about(desk, moderator, &ids).await?;
    let flagged = stored
        .iter()
        .filter_map(|stored| {
            let own = || open.iter().filter(|flag| flag.listing_id == stored.id);
            Some(Flagged {
                listing: public::reveal(stored)?,
                reports: own()
                    .filter_map(|flag| {
                        Some((FlagReason::parse(&flag.reason)?, flag.note.clone(), flag.flagged_at))
                    })
                    .collect(),
                more: more.get(&stored.id).copied().unwrap_or_default(),
                is_hidden: hidden.contains(&stored.id),
                talk: talks.remove(&stored.id).unwrap_or_default(),
            })
        })
        .collect();
    Ok((flagged, count))
}

/// Hides a listing while a moderator looks into what was reported; its organiser is told why. `None` when it is not
/// public.
///
/// # Errors
/// Without a reason nothing is hidden.
pub async fn hide(
    desk: &Desk,
    moderator: &Moderator,
    slug: &str,
    reason: &str,
    words: Words,
) -> Result<Option<PublicListing>, RejectError> {
    let reason = reason_of(reason, words)?;
    let Found::Listing(listing) = listings::find_any(desk, slug).await? else { return Ok(None) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(stored) = listings::store::load_one(&mut tx, listing.id).await? else { return Ok(None) };
    // Twice is once, and what was taken off the site meanwhile is not hidden as well.
    if !super::is_public(&mut tx, listing.id).await? {
        return Ok(None);
    }
    store::hold(&mut tx, listing.id, Hold::Flag.as_str(), now).await?;
    listings::search::store::forget_findable(&mut tx, &[listing.id]).await?;
    let act = acts::begin(&mut tx, moderator.person, Verb::Hidden, Some(&reason), now).await?;
    let decision = acts::decide(&mut tx, act, listing.id, &Before::default()).await?;
    let cause = decision.0.to_string();
    letters::write(desk, &mut tx, Letter::Hidden, stored.person_id, Some(listing.id), &cause).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(Arc::unwrap_or_clone(listing)))
}

/// There was nothing in it, or it is mended: the reports are settled, and a listing that was hidden is shown again.
/// `None` when there is no such listing.
///
/// # Errors
/// When the database cannot be written.
pub async fn settle(desk: &Desk, moderator: &Moderator, slug: &str) -> Result<Option<PublicListing>, Broken> {
    let Some(id) = listings::store::by_slug(&desk.db, slug).await?.and_then(|row| row.id) else {
        return Ok(None);
    };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(stored) = listings::store::load_one(&mut tx, id).await? else { return Ok(None) };
    if store::is_rejected(&mut tx, id).await? {
        return Ok(None);
    }
    let holds: Vec<_> = acts::store::holds(&mut tx, id).await?;
    let holds: Vec<_> = holds.into_iter().filter(|(why, _)| why == Hold::Flag.as_str()).collect();
    let shown = store::lift(&mut tx, id, Hold::Flag.as_str()).await?;
    if !shown && !store::has_open_flags(&mut tx, id).await? {
        return Ok(None);
    }
    let verb = if shown { Verb::Shown } else { Verb::Settled };
    let act = acts::begin(&mut tx, moderator.person, verb, None, now).await?;
    let more_flags = settle_all(&mut tx, id, moderator, act, now).await?;
    let before = Before { holds, more_flags, ..Before::default() };
    let decision = acts::decide(&mut tx, act, id, &before).await?;
    if shown {
        let cause = decision.0.to_string();
        listings::appear(desk, &mut tx, id, now).await?;
        letters::write(desk, &mut tx, Letter::Published, stored.person_id, Some(id), &cause).await?;
        // They were told that nobody sees it.
        letters::write_to_holders(desk, &mut tx, Letter::Published, id, &cause).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(public::reveal(&stored))
}

/// Every report of a listing has been looked into; gives how many more were counted, and when the newest came.
pub(super) async fn settle_all(
    tx: &mut Tx,
    id: ListingId,
    moderator: &Moderator,
    act: ActId,
    now: Moment,
) -> Result<Option<(i64, i64)>, Broken> {
    store::settle_flags(tx, id, moderator.person, act, now).await?;
    store::take_more_flags(tx, id).await
}

/// Further reports are counted as they were before a decision.
pub(super) async fn count_again(tx: &mut Tx, id: ListingId, before: &Before) -> Result<(), Broken> {
    match before.more_flags {
        Some((count, newest)) => store::count_flags(tx, id, count, Moment(newest)).await,
        None => Ok(()),
    }
}
