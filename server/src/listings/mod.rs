//! What is listed: events and cafés. The verbs: submit, confirm, find, search.

pub mod announcing;
pub(crate) mod brought;
pub(crate) mod calendar;
pub(crate) mod dates;
pub mod editing;
mod hiding;
pub mod history;
pub mod holders;
mod loaded;
pub mod parts;
pub mod public;
pub mod questions;
pub mod requests;
pub mod scanned;
pub mod search;
pub(crate) mod store;
pub mod submission;
pub mod texts;

use std::sync::Arc;

use jiff::{civil::Date, tz::TimeZone};
use pure::{recurrence::Schedule, slugs, zones::Zone};
use thiserror::Error;

pub use dates::roll_forward;
pub use loaded::Loaded;
pub(crate) use loaded::{by_id, load};
pub use public::PublicListing;
pub use search::{Filter, PAGE_ROWS, Results, Row, first_rows, for_calendar, search, search_all};
pub use submission::{Refusal, Refusals};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows::{self, News},
    forms::{self, Age},
    groups::{agreements, names, trust},
    ids::{DecisionId, ListingId, Moment, PersonId, PlaceId},
    letters::{self, Letter},
    library,
    moderation::{
        self, Hold,
        raids::{self, Comer},
    },
    people, places,
    tokens::{Key, Purpose},
    words::Words,
};
use dates::store::Scheduled;
use parts::{AddressVisibility, Kind};
use store::Stored;
use submission::{Submission, TypedPlace};

/// A listing may hold so many links.
pub(crate) const LINKS_MOST: usize = 8;
/// How many dates are shown as a preview.
const PREVIEW_DATES: usize = 5;

/// What stands at an address of a listing.
#[derive(Debug)]
pub enum Found {
    /// A public listing.
    Listing(Arc<PublicListing>),
    /// It is of the other kind, and has its page there.
    Elsewhere(Kind),
    /// It was taken back.
    Gone,
    /// Nothing that anybody may see.
    Absent,
}

/// What a taken form leads to.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// The new listing; the same one when the form came twice.
    pub id: ListingId,
    /// Opens the page that says what happens next.
    pub receipt: String,
}

/// Why a form was not taken.
#[derive(Debug, Error)]
pub enum SubmitError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// What the page after the form shows.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The name of the listing.
    pub title: String,
    /// Event or café.
    pub kind: Kind,
    /// The first dates, in words.
    pub dates: Vec<String>,
}

/// A listing whose address waits to be confirmed.
#[derive(Debug)]
pub struct Confirmable {
    /// As it will look.
    pub listing: PublicListing,
    /// Whether it is confirmed already.
    pub done: bool,
}

/// What confirming led to.
#[derive(Debug)]
pub enum Outcome {
    /// Everybody can see it now.
    Published(Box<PublicListing>),
    /// A moderator looks at it first.
    Held(Box<PublicListing>),
}

/// Where a listing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The address is not confirmed.
    Unconfirmed,
    /// A moderator has not looked yet.
    Waiting,
    /// A moderator has hidden it while they look into it.
    Hidden,
    /// Everybody can see it.
    Public,
    /// A moderator said no.
    Rejected {
        /// Why.
        reason: String,
    },
    /// It was taken back.
    Withdrawn,
}

/// The public listing at an address.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(desk: &Desk, kind: Kind, slug: &str) -> Result<Found, Broken> {
    let Some(row) = store::by_slug(&desk.db, slug).await? else { return Ok(Found::Absent) };
    if row.is_withdrawn {
        return Ok(Found::Gone);
    }
    let (Some(id), true) = (row.id, row.is_public) else { return Ok(Found::Absent) };
    match row.kind.as_deref().and_then(Kind::parse) {
        Some(found) if found == kind => {
            let listing = load(desk, &[id]).await?.pop();
            Ok(listing.map_or(Found::Absent, Found::Listing))
        }
        Some(other) => Ok(Found::Elsewhere(other)),
        None => Ok(Found::Absent),
    }
}

/// The public listing of a slug, whatever its kind.
///
/// # Errors
/// When the database cannot be read.
pub async fn find_any(desk: &Desk, slug: &str) -> Result<Found, Broken> {
    match find(desk, Kind::Event, slug).await? {
        Found::Elsewhere(kind) => find(desk, kind, slug).await,
        found => Ok(found),
    }
}

/// The public listing behind a short address on paper.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_code(desk: &Desk, code: &str) -> Result<Option<Arc<PublicListing>>, Broken> {
    match store::public_by_code(&desk.db, code).await? {
        Some(id) => Ok(load(desk, &[id]).await?.pop()),
        None => Ok(None),
    }
}

/// Every public listing's kind, slug and last change.
///
/// # Errors
/// When the database cannot be read.
pub async fn all_public(desk: &Desk) -> Result<Vec<(Kind, String, Moment)>, Broken> {
    let rows = store::all_public(&desk.db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|(kind, slug, changed)| Some((Kind::parse(&kind)?, slug, changed)))
        .collect())
}

/// The first dates that a form would make, in words, or what is amiss with them: for the one island.
///
/// # Errors
/// A sentence for a person.
pub fn preview(desk: &Desk, fields: &Fields, words: Words) -> Result<Vec<String>, String> {
    if fields.get("start_date").trim().is_empty() {
        return Ok(Vec::new());
    }
    match submission::parse_schedule(fields, words) {
        Ok(schedule) => {
            let today = today_in(desk, None);
            Ok(schedule.map(|schedule| first_dates(&schedule, words, today)).unwrap_or_default())
        }
        Err(refusals) => Err(refusals.0.first().map(|refusal| refusal.sentence.clone()).unwrap_or_default()),
    }
}

fn first_dates(schedule: &Schedule, words: Words, today: Date) -> Vec<String> {
    let from = schedule.start.date();
    let until = from.checked_add(jiff::Span::new().years(6)).unwrap_or(Date::MAX);
    pure::recurrence::expand(schedule, from, until, PREVIEW_DATES)
        .iter()
        .map(|date| words.day_and_span(date.start, date.end, schedule.all_day, today))
        .collect()
}

/// Takes a form: the listing, why it is held, and the letter that asks to confirm, all in one change.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn submit(
    desk: &Desk,
    comer: Comer,
    fields: &Fields,
    words: Words,
) -> Result<Submitted, SubmitError> {
    let form_key = fields.get("form_key");
    // The same words under the same key are the same listing; corrected words are a new one.
    let form = forms::known_by(form_key, fields);
    if let Some(id) = store::by_form(&desk.db, &form).await? {
        return Ok(submitted(desk, id));
    }
    let refuse = |field, sentence| SubmitError::Refused(Refusals::one(field, sentence));
    if !fields.get("website").is_empty() {
        return Err(refuse("website", words.refused_trap()));
    }
    let submission = submission::parse(fields, words, today_in(desk, None)).map_err(SubmitError::Refused)?;
    // Last, so that a hasty person reads every other sentence first.
    let now = desk.clock.now();
    match forms::age(desk, form_key) {
        Some(Age::Ripe) => {}
        Some(Age::Hasty) => return Err(refuse("form_key", words.refused_form_fast())),
        Some(Age::Stale) | None => return Err(refuse("form_key", words.refused_form_stale())),
    }
    let brought = (form_key, fields.get("work"));
    let issued = forms::issued(desk, form_key);
    let refusals = raids::stands_in_the_way(desk, comer, brought, issued, words).await?;
    if !refusals.is_empty() {
        return Err(SubmitError::Refused(refusals));
    }
    let picture = match &submission.picture {
        Some((upload, alt)) => {
            let safe = library::make_safe(upload.bytes.clone()).await?;
            Some((safe.map_err(|refused| refuse("image", refused.sentence(words)))?, alt.clone()))
        }
        None => None,
    };

    if links_in(&submission) > LINKS_MOST {
        return Err(refuse("description", words.refused_links(LINKS_MOST.to_string())));
    }

    let mut tx = desk.db.write().await?;
    // The same form may have come twice at once: whoever is second finds the first one's listing here.
    if let Some(id) = store::by_form(&desk.db, &form).await? {
        return Ok(submitted(desk, id));
    }
    // From here on every address is answered alike: nobody learns whether we know it.
    let person = people::known_by(&mut tx, &submission.address, words.language(), now).await?;
    let new = New { submission: &submission, form: &form, person, picture: picture.as_ref() };
    let id = store_new(desk, &mut tx, new, now).await?;
    moderation::hold(&mut tx, id, Hold::Unconfirmed, now).await?;
    raids::note_network(desk, &mut tx, id, comer, now).await?;
    letters::write(desk, &mut tx, Letter::Confirm, person, Some(id), "").await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(submitted(desk, id))
}

/// A checked listing that is to be stored.
#[derive(Clone, Copy)]
pub(crate) struct New<'a> {
    pub(crate) submission: &'a Submission,
    /// The one-time key of the form it came by.
    pub(crate) form: &'a str,
    pub(crate) person: PersonId,
    /// And what it shows, in words.
    pub(crate) picture: Option<&'a (library::SafePicture, String)>,
}

/// Stores a checked listing with its place, picture and dates; nothing is held and nobody is told.
pub(crate) async fn store_new(
    desk: &Desk,
    tx: &mut Tx,
    new: New<'_>,
    now: Moment,
) -> Result<ListingId, Broken> {
    store_all_new(desk, tx, &[new], now).await?.pop().ok_or_else(|| Broken::new("storing a listing"))
}

/// The same for many at once; gives their ids in the same order.
pub(crate) async fn store_all_new(
    desk: &Desk,
    tx: &mut Tx,
    all: &[New<'_>],
    now: Moment,
) -> Result<Vec<ListingId>, Broken> {
    let places = keep_places(desk, tx, all, now).await?;
    for (picture, _) in all.iter().filter_map(|new| new.picture) {
        library::keep(tx, picture, now).await?;
    }
    let codes = free_codes(desk, tx, all.len()).await?;
    let wishes =
        all.iter().zip(&codes).map(|(new, code)| (slugs::slug(&new.submission.title), code.as_str()));
    let slugs = store::free_slugs(tx, &wishes.collect::<Vec<_>>()).await?;
    let births: Vec<store::Birth<'_>> = all
        .iter()
        .zip(places.into_iter().zip(codes.into_iter().zip(slugs)))
        .map(|(new, (place, (code, slug)))| store::Birth {
            submission: new.submission,
            uid: new_uid(desk),
            slug,
            code,
            form_key: new.form,
            person: new.person,
            place,
            picture: new.picture.map(|(picture, alt)| (picture.digest.as_str(), alt.as_str())),
        })
        .collect();
    let ids = store::insert(tx, &births, now).await?;
    let scheduled: Vec<Scheduled<'_>> = ids
        .iter()
        .zip(all)
        .filter_map(|(id, new)| {
            let schedule = new.submission.schedule.as_ref()?;
            let today = today_in(desk, Some(&schedule.zone));
            Some(Scheduled { id: *id, schedule, repeats: new.submission.repeats, today })
        })
        .collect();
    dates::store::put_schedules(tx, &scheduled).await?;
    names::sort(tx, &ids, None, now).await?;
    Ok(ids)
}

/// The rows of the places of new listings.
async fn keep_places(
    desk: &Desk,
    tx: &mut Tx,
    all: &[New<'_>],
    now: Moment,
) -> Result<Vec<Option<PlaceId>>, Broken> {
    let mut kept = Vec::with_capacity(all.len());
    // A calendar says the same place over and over.
    let mut last: Option<(&TypedPlace, &Zone, PlaceId)> = None;
    for Submission { place, zone, address_visibility, .. } in all.iter().map(|new| new.submission) {
        let Some(typed) = place else {
            kept.push(None);
            continue;
        };
        let shared = *address_visibility == AddressVisibility::Public;
        let same = last.filter(|(place, of, _)| shared && *place == typed && *of == zone);
        let id = match same {
            Some((.., id)) => id,
            None => places::keep(tx, &desk.chance, typed, *address_visibility, zone, now).await?,
        };
        last = shared.then_some((typed, zone, id));
        kept.push(Some(id));
    }
    Ok(kept)
}

/// Short addresses that no listing has, each another.
async fn free_codes(desk: &Desk, tx: &mut Tx, many: usize) -> Result<Vec<String>, Broken> {
    let mut free: Vec<String> = Vec::with_capacity(many);
    while free.len() < many {
        let drawn: Vec<String> = (free.len()..many).map(|_| desk.chance.code()).collect();
        let taken = store::taken_codes(tx, &drawn).await?;
        for code in drawn {
            if !taken.contains(&code) && !free.contains(&code) {
                free.push(code);
            }
        }
    }
    Ok(free)
}

/// A name for calendars, given once and never derived (RFC 5545 3.8.4.7).
pub(crate) fn new_uid(desk: &Desk) -> String {
    let host = desk.urls.host().split(':').next().unwrap_or_default();
    format!("{}@{host}", desk.chance.uuid())
}

fn links_in(submission: &Submission) -> usize {
    let typed = [
        Some(&submission.summary),
        Some(&submission.description),
        submission.ground_rules.as_ref(),
        submission.contact.as_ref(),
    ];
    let links = |text: &String| {
        let text = text.to_lowercase();
        text.matches("://").count() + text.matches("www.").count()
    };
    // The same links stand in every language.
    let in_one = |text: &texts::Text| links(&text.summary) + links(&text.description);
    let own: usize = typed.into_iter().flatten().map(links).sum();
    submission.texts.iter().map(in_one).max().unwrap_or_default().max(own)
}

fn submitted(desk: &Desk, id: ListingId) -> Submitted {
    Submitted { id, receipt: desk.key.token(Purpose::Receipt, id.0, 0) }
}

/// What the page after the form shows.
///
/// # Errors
/// When the database cannot be read.
pub async fn receipt(desk: &Desk, token: &str, words: Words) -> Result<Option<Receipt>, Broken> {
    let Some(stored) = opened_by(desk, token, Purpose::Receipt).await? else { return Ok(None) };
    let schedule = stored.schedule();
    let dates = schedule.map(|schedule| first_dates(&schedule, words, today_in(desk, Some(&schedule.zone))));
    Ok(Kind::parse(&stored.kind).map(|kind| Receipt {
        title: stored.title.clone(),
        kind,
        dates: dates.unwrap_or_default(),
    }))
}

/// What a confirmation link is about; nothing changes by looking.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_confirmation(desk: &Desk, token: &str) -> Result<Option<Confirmable>, Broken> {
    let Some(stored) = opened_by(desk, token, Purpose::Confirm).await? else { return Ok(None) };
    let done = moderation::is_confirmed(desk, stored.id).await?;
    Ok(public::reveal(&stored).map(|listing| Confirmable { listing, done }))
}

/// Confirms the address of a listing. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn confirm(desk: &Desk, token: &str) -> Result<Option<Outcome>, Broken> {
    let Some(stored) = opened_by(desk, token, Purpose::Confirm).await? else { return Ok(None) };
    let mut tx = desk.db.write().await?;
    let now = desk.clock.now();
    let first_time = moderation::mark_confirmed(&mut tx, &[stored.id], now).await? == 1;
    if first_time {
        letters::suppressions::lift(desk, &mut tx, stored.person_id).await?;
        questions::begin_asking(&mut tx, stored.id, now).await?;
        if stored.kind == Kind::Cafe.as_str() {
            agreements::agree_for_cafe(&mut tx, stored.id, stored.person_id, now).await?;
        }
        // Held before it is let go: what stands beside a hold goes with the last one.
        if !people::is_trusted(&mut tx, stored.person_id).await?
            && !names::vouches(&mut tx, stored.id, stored.person_id).await?
        {
            moderation::hold(&mut tx, stored.id, Hold::NewAddress, now).await?;
        }
        moderation::lift(&mut tx, stored.id, Hold::Unconfirmed).await?;
        // Earlier tries at the same listing are done with; one that others may see already is for a moderator to compare.
        store::forget_unconfirmed_twins(&mut tx, stored.id).await?;
        if store::has_twin(&mut tx, stored.id).await? {
            moderation::hold(&mut tx, stored.id, Hold::Twin, now).await?;
        }
    }
    let free = moderation::is_public(&mut tx, stored.id).await?;
    if first_time && free {
        publish(desk, &mut tx, stored.id, Opened::ByConfirming, now).await?;
    } else if first_time {
        letters::write(desk, &mut tx, Letter::Held, stored.person_id, Some(stored.id), "").await?;
    }
    let listing = store::load_one(&mut tx, stored.id).await?.as_ref().and_then(public::reveal);
    tx.commit().await?;
    desk.bell.ring();
    Ok(listing.map(|listing| {
        if free { Outcome::Published(Box::new(listing)) } else { Outcome::Held(Box::new(listing)) }
    }))
}

/// A hold was lifted, or a listing that was taken back returns: if everybody can see it now, its words are found again
/// and its followers are told; one that never was public is published.
pub(crate) async fn appear(desk: &Desk, tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    let Some(stored) = store::load_one(tx, id).await? else { return Ok(()) };
    if !moderation::is_public(tx, id).await? {
        return Ok(());
    }
    if stored.published_at.is_none() {
        return publish(desk, tx, id, Opened::ByReturning, now).await;
    }
    editing::tell(desk, tx, id, News::Changed, None, now).await
}

/// What made a listing public. One letter tells its organiser of each such act: a listing that is released, taken out of
/// sight again and released once more is told of twice.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Opened {
    /// Its address was confirmed, and it need not wait.
    ByConfirming,
    /// A moderator decided so.
    By(DecisionId),
    /// What kept it from sight, beside the holds, is gone.
    ByReturning,
}

/// Makes a listing public that nothing holds any more: found by its words, and its organiser is told.
pub(crate) async fn publish(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    opened: Opened,
    now: Moment,
) -> Result<(), Broken> {
    store::mark_published(tx, &[id], now).await?;
    if let Opened::By(_) = opened {
        trust::was_approved(tx, id, now).await?;
    }
    let Some(stored) = store::load_one(tx, id).await? else { return Ok(()) };
    if let Some(listing) = public::reveal(&stored) {
        search::store::put_findable(tx, &[listing]).await?;
        follows::tell(desk, tx, id, News::New, None).await?;
    }
    // Causes of before were bare numbers; these never meet one of them.
    let cause = match opened {
        Opened::ByConfirming => "confirmed".to_owned(),
        Opened::By(decision) => format!("decision-{}", decision.0),
        Opened::ByReturning => format!("back-{}", now.0),
    };
    if let Opened::By(_) = opened {
        letters::write_to_holders(desk, tx, Letter::Published, id, &cause).await?;
    }
    letters::write(desk, tx, Letter::Published, stored.person_id, Some(id), &cause).await
}

/// A listing that nobody confirms is kept for so long.
pub(crate) const UNCONFIRMED_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Forgets listings that nobody confirmed for thirty days, and the addresses that came with them.
pub(crate) async fn forget_unconfirmed(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_unconfirmed(tx, now.plus(-UNCONFIRMED_SECONDS)).await
}

/// The listing whose private page or confirmation a link opens.
pub(crate) async fn opened_by_any(desk: &Desk, token: &str) -> Result<Option<ListingId>, Broken> {
    if let editing::Link::Opens(editor) = editing::open(desk, token).await? {
        return Ok(Some(editor.listing()));
    }
    Ok(opened_by(desk, token, Purpose::Confirm).await?.map(|stored| stored.id))
}

/// The row that a link opens, if the link is genuine.
async fn opened_by(desk: &Desk, token: &str, purpose: Purpose) -> Result<Option<Stored>, Broken> {
    let Some(id) = Key::row_of(token) else { return Ok(None) };
    let Some(stored) = store::load(&desk.db, &[ListingId(id)]).await?.pop() else { return Ok(None) };
    let generation = if purpose == Purpose::Receipt { 0 } else { stored.link_generation };
    Ok(desk.key.is_genuine(token, purpose, id, generation).then_some(stored))
}

/// Today in a zone; in UTC where no place is meant.
pub(crate) fn today_in(desk: &Desk, zone: Option<&Zone>) -> Date {
    let zone = zone.map_or(TimeZone::UTC, |zone| zone.time_zone().clone());
    desk.clock.timestamp().to_zoned(zone).date()
}
