//! Letters between those who ask for what a listing hides and those who look after it. Each is put into words when it goes
//! out, as everything is then, and holds nobody's address.

mod asked;
mod changed;
mod confirm;
mod given;
mod known;
mod off;
mod refused;

use pure::recurrence::Occurrence;

use super::{Concerning, mail_host, put, sheet::Sheet, store, store::Waiting};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    follows::parts::zone_in_words,
    ids::{ListingId, Moment, PersonId, RequestId},
    listings::{
        self, PublicListing, holders, public,
        requests::{
            self, Hidden, Standing,
            standing::{self, Told},
            store::Row,
        },
        store::Stored,
    },
    tokens::Purpose,
    words::Words,
};

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Asks whether an address is its asker's.
    Confirm,
    /// Somebody asks again what they have asked before.
    Known,
    /// Tells whoever looks after the listing that somebody asks.
    Asked,
    /// The answer, with the address, the link or words.
    Given,
    /// The answer is no.
    Refused,
    /// The date does not take place.
    Off,
    /// What was told is no longer so; or the date takes place after all.
    Changed,
}

impl Kind {
    const ALL: [Self; 7] =
        [Self::Confirm, Self::Known, Self::Asked, Self::Given, Self::Refused, Self::Off, Self::Changed];

    /// As the outbox writes it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "request-confirm",
            Self::Known => "request-known",
            Self::Asked => "request-asked",
            Self::Given => "request-given",
            Self::Refused => "request-refused",
            Self::Off => "request-off",
            Self::Changed => "request-changed",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl From<Kind> for &'static str {
    fn from(kind: Kind) -> Self {
        kind.as_str()
    }
}

/// Writes a letter to somebody who asked.
pub(crate) async fn write(
    desk: &Desk,
    tx: &mut Tx,
    kind: Kind,
    person: PersonId,
    (listing, request): (ListingId, RequestId),
    now: Moment,
) -> Result<(), Broken> {
    let cause = format!("{}:{}:{}", kind.as_str(), request.0, now.0);
    put(desk, tx, kind.as_str(), person, Concerning::Request { listing, request, starts_at: None }, &cause)
        .await
}

/// Writes the answer that goes out without anybody's hand; it names the date, so that one of another time is told from it.
pub(crate) async fn write_by_itself(
    desk: &Desk,
    tx: &mut Tx,
    person: PersonId,
    (listing, request): (ListingId, RequestId),
    starts_at: Moment,
    now: Moment,
) -> Result<(), Broken> {
    let kind = Kind::Given.as_str();
    let cause = format!("{kind}:{}:itself:{}", request.0, now.0);
    let concerning = Concerning::Request { listing, request, starts_at: Some(starts_at) };
    put(desk, tx, kind, person, concerning, &cause).await
}

/// Tells everybody who looks after a listing that somebody asks.
pub(crate) async fn write_to_all(
    desk: &Desk,
    tx: &mut Tx,
    organiser: PersonId,
    (listing, request): (ListingId, RequestId),
) -> Result<(), Broken> {
    let kind = Kind::Asked.as_str();
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    let cause = request.0.to_string();
    store::add_to_holders(tx, kind, listing, Some(request), &cause, (&stem, mail_host(desk)), now).await?;
    let cause = format!("{kind}:{}", request.0);
    put(desk, tx, kind, organiser, Concerning::Request { listing, request, starts_at: None }, &cause).await
}

/// What such a letter is made of.
struct About {
    words: Words,
    listing: PublicListing,
    hides: Option<Hidden>,
    /// The date that it is about, in words; empty where none is fixed.
    when: String,
    /// What its asker wants to be called, and what they say.
    name: String,
    said: String,
    /// What may be told.
    told: Told,
    /// What the organiser says; why a date does not take place.
    reply: String,
    /// Whether its asker was given an answer before.
    was_given: bool,
    /// How many hours before the date it is answered by itself.
    hours: Option<u16>,
    /// The one link in it.
    link: String,
}

impl About {
    /// What it is about, and when that is.
    fn facts(&self, sheet: Sheet) -> Sheet {
        let sheet = sheet.heading(self.listing.title.clone());
        if self.when.is_empty() { sheet } else { sheet.text(self.when.clone()) }
    }

    /// What was hidden.
    fn gifts(&self, mut sheet: Sheet) -> Sheet {
        let words = self.words;
        let place: Vec<String> = match &self.told.elsewhere {
            Some(elsewhere) => vec![elsewhere.clone()],
            None => self.told.address.clone(),
        };
        if !place.is_empty() {
            sheet = sheet.heading(words.letter_request_given_place()).lines(place);
        }
        if let Some(link) = &self.told.link {
            sheet = sheet.heading(words.letter_request_given_link()).link(link.clone());
        }
        match self.told.is_empty() {
            true => sheet,
            false => sheet.text(words.letter_request_given_care()),
        }
    }

    /// What the organiser says beside it.
    fn reply(&self, sheet: Sheet) -> Sheet {
        if self.reply.is_empty() {
            return sheet;
        }
        sheet.text(self.words.letter_request_given_words()).quote(self.reply.clone())
    }

    /// How a letter to whoever asked ends.
    fn ends(&self, sheet: Sheet) -> Sheet {
        let words = self.words;
        sheet
            .text(words.letter_request_once())
            .small(words.letter_request_withdraw(), self.link.clone())
            .because(words.letter_request_footer())
    }
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(id) = row.request_id else { return Ok(None) };
    let Some(request) = requests::by_id(desk, id).await? else { return Ok(None) };
    let now = desk.clock.now();
    if request.kept_until <= now {
        return Ok(None);
    }
    let Some(stored) = listings::store::load(&desk.db, &[request.listing_id]).await?.pop() else {
        return Ok(None);
    };
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    let listing = listing.told_in(desk.words().language());
    let hours = requests::hours(desk, request.listing_id).await?;
    let Some(told) = still_told(kind, row, &request, &stored, hours, now) else { return Ok(None) };
    let link = match kind {
        Kind::Asked => match manage_link(desk, row, &stored).await? {
            Some(link) => link,
            // They do not look after it any more.
            None => return Ok(None),
        },
        _ => desk.urls.absolute(&desk.urls.asked(&requests::token(desk, id))),
    };
    let words = desk.words();
    let about = About {
        words,
        hides: listing.hides(),
        when: when(words, &listing, told.date.as_ref()),
        reply: match kind {
            Kind::Off => why_off(&stored, &request),
            _ => request.reply.clone(),
        },
        was_given: request.answer.is_some(),
        name: request.name,
        said: request.words,
        told,
        hours,
        link,
        listing,
    };
    Ok(Some(match kind {
        Kind::Confirm => confirm::sheet(&about),
        Kind::Known => known::sheet(&about),
        Kind::Asked => asked::sheet(&about),
        Kind::Given => given::sheet(&about),
        Kind::Refused => refused::sheet(&about),
        Kind::Off => off::sheet(&about),
        Kind::Changed => changed::sheet(&about),
    }))
}

/// A letter did not go out, because nothing in it was true any more. An answer that somebody gave by hand is not lost with it.
pub(super) async fn was_untrue(tx: &mut Tx, row: &Waiting, now: Moment) -> Result<(), Broken> {
    match (Kind::parse(&row.kind), row.request_id, row.starts_at) {
        (Some(Kind::Given), Some(id), None) => {
            requests::answer_was_not_sent(tx, id, row.written_at, now).await
        }
        _ => Ok(()),
    }
}

/// What its reader may be told at this moment; `None` when the letter is no longer true.
fn still_told(
    kind: Kind,
    row: &Waiting,
    request: &Row,
    stored: &Stored,
    hours: Option<u16>,
    now: Moment,
) -> Option<Told> {
    let standing = standing::standing(stored, request);
    let nothing = |date| Told { date, elsewhere: None, address: Vec::new(), link: None };
    let date = match standing {
        Standing::On(date) => date,
        Standing::Off | Standing::Hidden => None,
    };
    let is_on = matches!(standing, Standing::On(_));
    let is_confirmed = request.confirmed_at.is_some();
    let answer = request.answer.as_deref();
    let still_true = match (kind, answer) {
        // By itself: it may have been moved, refused or answered since it was written, or is to wait for a hand again.
        (Kind::Given, _) if row.starts_at.is_some() => {
            let date = standing::sent_now(stored, request, hours?, now)?;
            return Some(standing::told_to(stored, request, Some(date)));
        }
        (Kind::Given | Kind::Changed, Some("given")) if is_on => {
            return Some(standing::told_to(stored, request, date));
        }
        (Kind::Off, _) if standing == Standing::Off && answer != Some("refused") => {
            return Some(nothing(date_meant(stored, request)));
        }
        (Kind::Confirm, None) => is_on && !is_confirmed,
        (Kind::Asked, None) => is_on && is_confirmed,
        (Kind::Changed, None) => is_on,
        (Kind::Known, _) => is_confirmed && answer != Some("refused"),
        (Kind::Refused, Some("refused")) => true,
        _ => false,
    };
    still_true.then(|| nothing(date))
}

/// The date that was meant, also when it does not take place.
fn date_meant(stored: &Stored, request: &Row) -> Option<Occurrence> {
    let original = listings::store::wall(&request.original)?;
    standing::date_of(&stored.schedule()?, original)
}

/// Why a date does not take place, as the organiser says.
fn why_off(stored: &Stored, request: &Row) -> String {
    let of_date = || {
        let date = date_meant(stored, request)?;
        stored.schedule()?.different(&date).note.map(str::to_owned)
    };
    stored.cancelled.clone().or_else(of_date).unwrap_or_default()
}

/// The link of whoever looks after the listing, as long as they do.
async fn manage_link(desk: &Desk, row: &Waiting, stored: &Stored) -> Result<Option<String>, Broken> {
    let token = match row.holder_id {
        Some(holder) => holders::link_of(desk, holder).await?,
        None if stored.person_id == row.person_id => {
            Some(desk.key.token(Purpose::Manage, stored.id.0, stored.link_generation))
        }
        None => None,
    };
    Ok(token.map(|token| desk.urls.absolute(&desk.urls.manage_requests(&token))))
}

/// A date in words, with the year and with whose clock it is.
fn when(words: Words, listing: &PublicListing, date: Option<&Occurrence>) -> String {
    let Some(date) = date else { return String::new() };
    let day = words.day_with_year(date.start.date());
    let said =
        words.time_day_and_span(day, words.span(date.start, date.end, listing.all_day(), date.start.date()));
    match listing.all_day() {
        true => said,
        false => words.letter_when_zone(said, zone_in_words(words, &listing.zone)),
    }
}
