//! Visitors ask for an address or a link that is hidden; whoever looks after the listing answers each, or has it sent by
//! itself before the date.
//!
//! Neither learns the other's address: questions and answers go by our letters, whose answers go to nobody but whoever runs
//! the site. It is one question and one answer. A question counts once the owner of the address has said yes, so that
//! nobody gets letters because of somebody else's form. All of it goes soon after the date.

mod answering;
mod by_clock;
pub(crate) mod standing;
pub(crate) mod store;

use std::sync::Arc;

use jiff::Timestamp;
use pure::{
    recurrence::{DateStatus, Occurrence},
    text,
};
use thiserror::Error;

pub use answering::{
    Answered, Choice, HOURS, Request, RespondError, Responding, Response, respond, responding, set_hours,
    waiting,
};
pub use by_clock::work;
pub(crate) use by_clock::{forget_networks, forget_old};
pub(crate) use standing::Standing;

use super::{
    Found, PublicListing, Refusals, find_any,
    parts::{CafeState, Kind},
    public::{self, PublicPlace},
    store::{self as listings_store, Stored},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    forms::{self, Age},
    ids::{ListingId, Moment, PersonId, RequestId},
    letters::{
        self,
        requests::{self as notes, Kind as Note},
        suppressions,
    },
    moderation::raids::{self, Comer, NETWORK_SECONDS},
    people, rights,
    tokens::{Key, Purpose},
    words::Words,
};
use store::Row;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// Requests, with their words and answers, are kept so long after the date that they are about is over.
pub const KEPT_AFTER_DATE_SECONDS: i64 = DAY;
/// Where no date is fixed, they are kept so long after somebody asked.
pub const KEPT_WITHOUT_DATE_SECONDS: i64 = 14 * DAY;
/// What the owner of the address does not confirm is kept so long.
pub const UNCONFIRMED_SECONDS: i64 = 2 * DAY;
/// How often one address has asked about one listing is kept so long, as a keyed hash that names nobody.
pub const ASKERS_SECONDS: i64 = 30 * DAY;

/// A name has at most so many characters, a message so many.
const NAME_MOST: usize = 60;
const WORDS_MOST: usize = 1_000;
/// So many dates are offered.
const DATES_MOST: usize = 6;
/// The same letter is written again after so long at the earliest.
const AGAIN_SECONDS: i64 = 10 * 60;
/// Nobody gets more letters than so in an hour because somebody types their address here.
const LETTERS_AN_HOUR: i64 = 5;
/// One address may ask about one listing so often in a month.
const ASKED_MOST: i64 = 6;
/// Questions about one listing are taken until so many people have confirmed theirs in a day. Those that nobody confirms do not
/// count: else whoever makes addresses up could keep all others from asking.
const TAKEN_A_DAY: i64 = 200;
/// From one network, so many are taken in a day ([`NETWORK_SECONDS`]) that nobody has confirmed.
const UNCONFIRMED_OF_NETWORK: i64 = 20;
/// Of all listings and networks together, so many in an hour: each is a letter to an address that somebody typed.
const UNCONFIRMED_AN_HOUR: i64 = 600;
/// Whoever looks after a listing gets so many letters about its questions in a day. Further ones stand on its private page.
const LETTERS_A_DAY: i64 = 20;

/// What of a listing is hidden and told to those who ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// The address.
    Place,
    /// The link to join online.
    Link,
    /// Both.
    Both,
}

impl PublicListing {
    /// What is told only to those who ask.
    #[must_use]
    pub fn hides(&self) -> Option<Hidden> {
        let place = matches!(self.place, Some(PublicPlace::OnRequest(_)));
        let link = self.attendance.has_link() && self.online_url.is_none();
        match (place, link) {
            (true, true) => Some(Hidden::Both),
            (true, false) => Some(Hidden::Place),
            (false, true) => Some(Hidden::Link),
            (false, false) => None,
        }
    }
}

/// Why nobody can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It does not take place.
    Cancelled,
    /// It is over.
    Over,
    /// Nothing of it is hidden, or it is told to nobody.
    NothingHidden,
}

/// What stands at the address where one asks.
#[derive(Debug)]
pub enum Place {
    /// The form.
    Open(Form),
    /// The listing, and why nobody can ask.
    Closed(Arc<PublicListing>, Closed),
    /// The listing was taken off the site.
    Gone,
    /// Nothing that anybody may see.
    Absent,
}

/// What one can ask for.
#[derive(Debug)]
pub struct Form {
    /// The listing.
    pub listing: Arc<PublicListing>,
    /// What of it is hidden.
    pub hides: Hidden,
    /// The next dates that take place, soonest first; none where no date is fixed.
    pub dates: Vec<Occurrence>,
    /// How many hours before the date it is sent by itself, if it is.
    pub hours: Option<u16>,
}

/// Why a form was not taken.
#[derive(Debug, Error)]
pub enum AskError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Nobody can ask there: the page says why.
    #[error("nobody can ask there")]
    Closed,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// What the link of somebody who asked opens.
#[derive(Debug)]
pub enum Opened {
    /// Their question.
    Asked(Box<Asked>),
    /// Nothing of it is kept.
    Ended,
}

/// A question, for whoever asked it.
#[derive(Debug)]
pub struct Asked {
    /// The listing, if everybody can see it.
    pub listing: Option<PublicListing>,
    /// What they want to be called.
    pub name: String,
    /// What they said.
    pub words: String,
    /// The date that they asked about, if it takes place.
    pub date: Option<Occurrence>,
    /// How it stands.
    pub stand: Stand,
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Its asker has not confirmed it.
    Unconfirmed,
    /// Nobody has answered; from when on it is answered by itself, if it is.
    Waits(Option<Moment>),
    /// The date does not take place.
    Off,
    /// It was answered.
    Answered,
}

/// What one can ask for at a listing.
///
/// # Errors
/// When the database cannot be read.
pub async fn place(desk: &Desk, slug: &str) -> Result<Place, Broken> {
    let listing = match find_any(desk, slug).await? {
        Found::Listing(listing) => listing,
        Found::Gone => return Ok(Place::Gone),
        Found::Elsewhere(_) | Found::Absent => return Ok(Place::Absent),
    };
    let now = desk.clock.timestamp();
    let Some(hides) = listing.hides() else { return Ok(Place::Closed(listing, Closed::NothingHidden)) };
    match dates(&listing, now) {
        Err(why) => Ok(Place::Closed(listing, why)),
        Ok(dates) => {
            let hours = store::hours(&desk.db, listing.id).await?;
            Ok(Place::Open(Form { hides, dates, hours, listing }))
        }
    }
}

/// Whether somebody can ask for something at a listing.
#[must_use]
pub fn is_open(listing: &PublicListing, now: Timestamp) -> bool {
    listing.hides().is_some() && dates(listing, now).is_ok()
}

/// The dates that somebody may ask about; or why there are none.
fn dates(listing: &PublicListing, now: Timestamp) -> Result<Vec<Occurrence>, Closed> {
    if listing.cancelled.is_some() {
        return Err(Closed::Cancelled);
    }
    let coming = listing.coming(now);
    let is_over = listing.kind == Kind::Event && listing.schedule.is_some();
    if listing.cafe_state == Some(CafeState::Closed) || coming.is_empty() && is_over {
        return Err(Closed::Over);
    }
    let is_any = !coming.is_empty();
    let mut dates = coming;
    dates.retain(|date| date.status != DateStatus::Cancelled);
    dates.truncate(DATES_MOST);
    if is_any && dates.is_empty() { Err(Closed::Cancelled) } else { Ok(dates) }
}

/// Takes a question, and writes the letter that asks whether the address is its asker's. Every address is answered alike:
/// nobody learns who has asked.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn ask(
    desk: &Desk,
    slug: &str,
    fields: &Fields,
    comer: Comer,
    words: Words,
) -> Result<(), AskError> {
    let refuse = |field, sentence| AskError::Refused(Refusals::one(field, sentence));
    let Place::Open(form) = place(desk, slug).await? else { return Err(AskError::Closed) };
    if !fields.get("website").is_empty() {
        return Err(refuse("website", words.refused_trap()));
    }
    let mut refusals = Refusals::default();
    let name = said(words, text::line(fields.get("name"), NAME_MOST), "name", &mut refusals);
    let message = said(words, text::block(fields.get("words"), WORDS_MOST), "words", &mut refusals);
    for (field, typed) in [("name", &name), ("words", &message)] {
        if holds_link(typed) {
            refusals.add(field, words.ask_refused_link());
        }
    }
    let date = chosen(&form, fields.get("date").trim());
    if date.is_none() {
        refusals.add("date", words.ask_refused_date());
    }
    let address = follows::address(fields, words, &mut refusals);
    let (Some(address), Some(date), true) = (address, date, refusals.is_empty()) else {
        return Err(AskError::Refused(refusals));
    };
    match forms::age(desk, fields.get("form_key")) {
        Some(Age::Ripe) => {}
        Some(Age::Hasty) => return Err(refuse("form_key", words.refused_form_fast())),
        Some(Age::Stale) | None => return Err(refuse("form_key", words.refused_form_stale())),
    }
    let now = desk.clock.now();
    let fingerprint = desk.key.fingerprint(address.as_str());
    let mut tx = desk.db.write().await?;
    if store::count_askers(&mut tx, form.listing.id, now.plus(-DAY)).await? >= TAKEN_A_DAY {
        return Err(refuse("form", words.ask_refused_crowd()));
    }
    let network = raids::mark_of(desk, comer).filter(|_| desk.settings.rate_posts > 0);
    if let Some(network) = network.as_ref()
        && store::count_of_network(&mut tx, network, now.plus(-NETWORK_SECONDS)).await?
            >= UNCONFIRMED_OF_NETWORK
    {
        return Err(refuse("form", words.ask_refused_network()));
    }
    if store::count_unconfirmed(&mut tx, now.plus(-HOUR)).await? >= UNCONFIRMED_AN_HOUR {
        return Err(refuse("form", words.ask_refused_many()));
    }
    // From here on every address is answered alike.
    let person = people::known_by(&mut tx, &address, words.language(), now).await?;
    let original = date.map(|date| date.original.to_string()).unwrap_or_default();
    let new = store::New {
        listing: form.listing.id,
        person,
        original: &original,
        name: &name,
        words: &message,
        // The link in the letter opens the question for so long.
        kept_until: now.plus(UNCONFIRMED_SECONDS),
        network: network.as_ref().map(<[u8; 16]>::as_slice),
    };
    take(desk, &mut tx, &new, &fingerprint, now).await?;
    people::forget_if_stranger(&mut tx, person).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Keeps a question and writes its letter, unless its asker has had enough of them.
async fn take(
    desk: &Desk,
    tx: &mut Tx,
    new: &store::New<'_>,
    fingerprint: &[u8],
    now: Moment,
) -> Result<(), Broken> {
    let (listing, person) = (new.listing, new.person);
    let before = store::find(tx, listing, person, new.original).await?;
    let note = if before.is_some_and(|(_, is_confirmed)| is_confirmed) { Note::Known } else { Note::Confirm };
    if letters::times_written(tx, note, person, now.plus(-HOUR)).await? >= LETTERS_AN_HOUR {
        return Ok(());
    }
    let id = match before {
        Some((id, true)) => id,
        // Asked anew before it was confirmed: in the new words.
        Some((_, false)) => store::put(tx, new, now).await?,
        None => {
            let asker = store::asker(tx, listing, fingerprint).await?;
            let is_worn = asker.is_some_and(|asker| {
                asker.refused_until > now
                    || asker.times >= ASKED_MOST && asker.since > now.plus(-ASKERS_SECONDS)
            });
            if is_worn {
                return Ok(());
            }
            store::put(tx, new, now).await?
        }
    };
    if store::was_written(tx, id, note.into(), now.plus(-AGAIN_SECONDS)).await? {
        return Ok(());
    }
    notes::write(desk, tx, note, person, (listing, id), now).await
}

/// The date that a form names among those offered, the next where it names none; `Some(None)` where none is fixed.
fn chosen(form: &Form, typed: &str) -> Option<Option<Occurrence>> {
    match (form.dates.first(), typed) {
        (None, _) => Some(None),
        (Some(next), "") => Some(Some(*next)),
        _ => form.dates.iter().find(|date| date.original.to_string() == typed).copied().map(Some),
    }
}

fn said(
    words: Words,
    read: Result<String, text::TextRefused>,
    field: &'static str,
    refusals: &mut Refusals,
) -> String {
    match words.typed(read) {
        Ok(said) => said.unwrap_or_default(),
        Err(sentence) => {
            refusals.add(field, sentence);
            String::new()
        }
    }
}

/// Whether somebody wrote a web address, which a question for an address does not need, and a trick does.
fn holds_link(typed: &str) -> bool {
    let typed = typed.to_lowercase();
    typed.contains("://") || typed.contains("www.")
}

/// What the link of somebody who asked opens; nothing changes by looking. `None` when it is no link of ours.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(desk: &Desk, token: &str) -> Result<Option<Opened>, Broken> {
    let Some(id) = genuine(desk, token) else { return Ok(None) };
    opened(desk, id).await.map(Some)
}

async fn opened(desk: &Desk, id: RequestId) -> Result<Opened, Broken> {
    let now = desk.clock.now();
    let row = store::by_id(desk.db.reader(), id).await?.filter(|row| row.kept_until > now);
    let Some(row) = row else { return Ok(Opened::Ended) };
    let Some(stored) = listings_store::load(&desk.db, &[row.listing_id]).await?.pop() else {
        return Ok(Opened::Ended);
    };
    let standing = standing::standing(&stored, &row);
    let date = match standing {
        Standing::On(date) => date,
        Standing::Hidden | Standing::Off => None,
    };
    let hours = store::hours(&desk.db, row.listing_id).await?;
    let stand = match standing {
        _ if row.confirmed_at.is_none() => Stand::Unconfirmed,
        _ if row.answer.is_some() => Stand::Answered,
        Standing::Off => Stand::Off,
        _ => Stand::Waits(
            hours
                .zip(date)
                .map(|(hours, date)| standing::due(&stored, &date, hours))
                .filter(|due| *due > now),
        ),
    };
    let listing = public::reveal(&stored).filter(|_| row.is_public);
    Ok(Opened::Asked(Box::new(Asked { listing, name: row.name, words: row.words, date, stand })))
}

/// The owner of the address says yes, and whoever looks after the listing is asked. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn confirm(desk: &Desk, token: &str) -> Result<Option<Opened>, Broken> {
    let Some(id) = genuine(desk, token) else { return Ok(None) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let row = store::by_id(tx.connection(), id).await?.filter(|row| row.kept_until > now);
    let Some(row) = row else { return Ok(Some(Opened::Ended)) };
    let Some(stored) = listings_store::load_one(&mut tx, row.listing_id).await? else {
        return Ok(Some(Opened::Ended));
    };
    // The date may have passed, or been called off, between the letter and the press: that is looked at next (`by_clock`).
    if store::confirm(&mut tx, id, kept_until(&stored, &row, now), now).await? {
        let standing = standing::standing(&stored, &row);
        suppressions::lift(desk, &mut tx, row.person_id).await?;
        if let Some(address) = people::store::address_in(&mut tx, row.person_id).await? {
            let fingerprint = desk.key.fingerprint(&address);
            let asked_today = store::count_askers(&mut tx, row.listing_id, now.plus(-DAY)).await?;
            let fresh = now.plus(-ASKERS_SECONDS);
            store::count_asker(&mut tx, row.listing_id, &fingerprint, fresh, now).await?;
            if asked_today < LETTERS_A_DAY && matches!(standing, Standing::On(_)) {
                notes::write_to_all(desk, &mut tx, stored.person_id, (row.listing_id, id)).await?;
            }
        }
        tx.commit().await?;
        desk.bell.ring();
    }
    opened(desk, id).await.map(Some)
}

/// The letter with an answer did not go out, because what it told was not so just then: if the date is not off, its question
/// waits for an answer again. Of a date that is off its asker is told anyway, and gets the answer if it stands again.
pub(crate) async fn answer_was_not_sent(
    tx: &mut Tx,
    id: RequestId,
    written: Moment,
    now: Moment,
) -> Result<(), Broken> {
    let Some(row) = store::by_id(tx.connection(), id).await? else { return Ok(()) };
    // A later answer has a letter of its own.
    if row.answered_at.is_none_or(|answered| answered > written) {
        return Ok(());
    }
    let Some(stored) = listings_store::load_one(tx, row.listing_id).await? else { return Ok(()) };
    match standing::standing(&stored, &row) {
        Standing::Off => Ok(()),
        Standing::Hidden | Standing::On(_) => store::answer_was_not_sent(tx, id, now).await,
    }
}

/// How long a confirmed question is kept.
fn kept_until(stored: &Stored, row: &Row, now: Moment) -> Moment {
    let Some(original) = listings_store::wall(&row.original) else {
        return row.asked_at.plus(KEPT_WITHOUT_DATE_SECONDS);
    };
    match stored.schedule().and_then(|schedule| standing::date_of(&schedule, original)) {
        Some(date) => standing::over(&date).plus(KEPT_AFTER_DATE_SECONDS),
        None => now.plus(KEPT_AFTER_DATE_SECONDS),
    }
}

/// Takes a question back: nothing of it is kept, and what was not sent yet is not sent. Twice is once. `false` when it is
/// no link of ours.
///
/// # Errors
/// When the database cannot be written.
pub async fn take_back(desk: &Desk, token: &str) -> Result<bool, Broken> {
    let Some(id) = genuine(desk, token) else { return Ok(false) };
    let mut tx = desk.db.write().await?;
    forget(&mut tx, id).await?;
    tx.commit().await?;
    rights::empty_log(desk).await?;
    Ok(true)
}

/// Forgets a question, and whoever asked it if nothing else here needs their address.
async fn forget(tx: &mut Tx, id: RequestId) -> Result<(), Broken> {
    if let Some(person) = store::delete(tx, id).await? {
        people::forget_if_stranger(tx, person).await?;
    }
    Ok(())
}

/// Forgets all that somebody asked.
pub(crate) async fn forget_of(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    store::delete_of(tx, person).await
}

/// The link of somebody who asked.
pub(crate) fn token(desk: &Desk, id: RequestId) -> String {
    desk.key.token(Purpose::Request, id.0, 0)
}

/// One request.
pub(crate) async fn by_id(desk: &Desk, id: RequestId) -> Result<Option<Row>, Broken> {
    store::by_id(desk.db.reader(), id).await
}

/// How many hours before a date the requests of a listing are answered by themselves, if they are.
pub(crate) async fn hours(desk: &Desk, listing: ListingId) -> Result<Option<u16>, Broken> {
    store::hours(&desk.db, listing).await
}

/// The request that a link is for. Rows are never used again, so a link outlives its row and opens no other.
fn genuine(desk: &Desk, token: &str) -> Option<RequestId> {
    let id = Key::row_of(token)?;
    desk.key.is_genuine(token, Purpose::Request, id, 0).then_some(RequestId(id))
}
