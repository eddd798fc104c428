//! What those who look after a listing see of its requests, and how they answer them.

use pure::{recurrence::Occurrence, text};
use thiserror::Error;

use super::{
    ASKERS_SECONDS, Hidden, Note, WORDS_MOST, notes,
    standing::{self, Standing},
    store,
};
use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    ids::{Moment, RequestId},
    listings::{
        PublicListing, Refusals,
        editing::{Editor, Right},
        public, store as listings_store,
    },
    people,
    words::Words,
};

/// So many are shown at once.
const SHOWN_MOST: u32 = 100;
/// So many hours before the date requests may be answered by themselves.
pub const HOURS: &[u16] = &[1, 2, 3, 6, 12, 24, 48, 72];

/// What somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The address goes to them.
    Place,
    /// The link to join online does.
    Link,
    /// Both do.
    Both,
    /// Words alone do.
    Words,
    /// No.
    No,
}

impl Choice {
    const ALL: [Self; 5] = [Self::Place, Self::Link, Self::Both, Self::Words, Self::No];

    /// As forms write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Link => "link",
            Self::Both => "both",
            Self::Words => "words",
            Self::No => "no",
        }
    }
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    /// With what it asked for, or with words.
    Given,
    /// The same, without anybody's hand.
    ByItself,
    /// With a no.
    Refused,
}

/// A request, for those who look after the listing. It has no address in it.
#[derive(Debug)]
pub struct Request {
    /// Its number, for the form.
    pub id: RequestId,
    /// What its asker wants to be called; may be empty.
    pub name: String,
    /// What they said; may be empty.
    pub words: String,
    /// The date that they ask about, if it takes place.
    pub date: Option<Occurrence>,
    /// Whether the date does not take place.
    pub is_off: bool,
    /// When it is answered by itself, if it is.
    pub due: Option<Moment>,
    /// How it was answered.
    pub response: Option<Response>,
    /// What was said beside that; or beside an answer that was not sent.
    pub reply: String,
    /// When an answer was not sent, because nobody could see the listing.
    pub unsent: Option<Moment>,
}

/// The requests of a listing, and how they are answered.
#[derive(Debug)]
pub struct Responding {
    /// The listing, as everybody sees it.
    pub listing: PublicListing,
    /// What of it is hidden.
    pub hides: Option<Hidden>,
    /// The requests, those that wait first.
    pub requests: Vec<Request>,
    /// What they may be answered with.
    pub choices: Vec<Choice>,
    /// The whole address, for those who send it.
    pub address: Vec<String>,
    /// The link, for the same.
    pub link: Option<String>,
    /// How many hours before the date they are answered by themselves, if they are.
    pub hours: Option<u16>,
    /// Whether whoever looks may choose that.
    pub may_choose: bool,
    /// Whether there are more than are shown.
    pub is_cut: bool,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is on its way.
    Done,
    /// Somebody had answered before.
    Already,
}

/// Why an answer was not taken.
#[derive(Debug, Error)]
pub enum RespondError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// It is not there any more.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// The requests of a listing; `None` when it is not there.
///
/// # Errors
/// When the database cannot be read.
pub async fn responding(desk: &Desk, editor: &Editor) -> Result<Option<Responding>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(None);
    };
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    let hours = store::hours(&desk.db, listing.id).await?;
    let mut requests = Vec::new();
    for id in store::of_listing(&desk.db, listing.id, SHOWN_MOST).await? {
        let Some(row) = store::by_id(desk.db.reader(), id).await? else { continue };
        let standing = standing::standing(&stored, &row);
        let date = match standing {
            Standing::On(date) => date,
            Standing::Off | Standing::Hidden => None,
        };
        let response = match row.answer.as_deref() {
            Some("refused") => Some(Response::Refused),
            Some(_) if row.by_itself => Some(Response::ByItself),
            Some(_) => Some(Response::Given),
            None => None,
        };
        requests.push(Request {
            id,
            date,
            is_off: standing == Standing::Off,
            due: hours.zip(date).map(|(hours, date)| standing::due(&stored, &date, hours)),
            response,
            unsent: row.unsent_at.filter(|_| row.answer.is_none()),
            name: row.name,
            words: row.words,
            reply: row.reply,
        });
    }
    let told = standing::told(&stored, None);
    Ok(Some(Responding {
        hides: listing.hides(),
        choices: choices(&told),
        address: told.address,
        link: told.link,
        listing,
        is_cut: requests.len() >= usize::try_from(SHOWN_MOST).unwrap_or(usize::MAX),
        requests,
        hours,
        may_choose: editor.may(Right::Keep),
    }))
}

/// How many requests of a listing wait, and how many there are.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(desk: &Desk, editor: &Editor) -> Result<(usize, usize), Broken> {
    let (waiting, all) = store::count_of_listing(&desk.db, editor.listing()).await?;
    Ok((usize::try_from(waiting).unwrap_or_default(), usize::try_from(all).unwrap_or_default()))
}

fn choices(told: &standing::Told) -> Vec<Choice> {
    let (place, link) = (!told.address.is_empty(), told.link.is_some());
    let is_offered = |choice: &Choice| match choice {
        Choice::Place => place,
        Choice::Link => link,
        Choice::Both => place && link,
        Choice::Words | Choice::No => true,
    };
    Choice::ALL.into_iter().filter(is_offered).collect()
}

/// Answers a request; its asker gets one letter.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is sent then.
pub async fn respond(
    desk: &Desk,
    editor: &Editor,
    id: RequestId,
    fields: &Fields,
    words: Words,
) -> Result<Answered, RespondError> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(RespondError::Absent) };
    let row = store::by_id(tx.connection(), id).await?;
    let row = row.filter(|row| row.listing_id == stored.id && row.confirmed_at.is_some());
    let Some(row) = row else { return Err(RespondError::Absent) };
    let standing = standing::standing(&stored, &row);
    let date = match standing {
        Standing::On(date) => date,
        Standing::Off | Standing::Hidden => None,
    };
    let told = standing::told(&stored, date);
    let mut refusals = Refusals::default();
    let typed = fields.get("answer").trim();
    let choice = choices(&told).into_iter().find(|choice| choice.as_str() == typed);
    if choice.is_none() {
        refusals.add("answer", words.requests_refused_answer());
    }
    let reply = match words.typed(text::block(fields.get("reply"), WORDS_MOST)) {
        Ok(reply) => reply.unwrap_or_default(),
        Err(sentence) => {
            refusals.add("reply", sentence);
            String::new()
        }
    };
    if choice == Some(Choice::Words) && reply.is_empty() && refusals.is_empty() {
        refusals.add("reply", words.requests_refused_words());
    }
    let is_no = choice == Some(Choice::No);
    if !is_no && standing == Standing::Off {
        refusals.add("answer", words.requests_refused_off());
    }
    // Nothing is told of what nobody can see: the answer would be kept, and its letter never sent.
    if !is_no && standing == Standing::Hidden {
        refusals.add("answer", words.requests_refused_hidden());
    }
    let (Some(choice), true) = (choice, refusals.is_empty()) else {
        return Err(RespondError::Refused(refusals));
    };
    let (gives_place, gives_link) = match choice {
        Choice::Place => (true, false),
        Choice::Link => (false, true),
        Choice::Both => (true, true),
        Choice::Words | Choice::No => (false, false),
    };
    let now = desk.clock.now();
    let given = standing::Told {
        date,
        elsewhere: told.elsewhere.filter(|_| gives_place),
        address: if gives_place { told.address } else { Vec::new() },
        link: told.link.filter(|_| gives_link),
    };
    let digest = Some(given.digest()).filter(|_| matches!(standing, Standing::On(_)));
    let answer = store::Answer {
        answer: if is_no { "refused" } else { "given" },
        gives_place,
        gives_link,
        reply: &reply,
        told: digest.as_deref(),
    };
    if !store::answer(&mut tx, id, &answer, now).await? {
        return Ok(Answered::Already);
    }
    if is_no && let Some(address) = people::store::address_in(&mut tx, row.person_id).await? {
        let until = row.kept_until.max(now.plus(ASKERS_SECONDS));
        let fingerprint = desk.key.fingerprint(&address);
        store::refuse_asker(&mut tx, stored.id, &fingerprint, until).await?;
    }
    let note = if is_no { Note::Refused } else { Note::Given };
    notes::write(desk, &mut tx, note, row.person_id, (stored.id, id), now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Answered::Done)
}

/// How the requests of a listing are answered: by themselves so many hours before the date, or by hand. `false` when the
/// listing is not theirs any more.
///
/// # Errors
/// Sentences at the fields that are amiss.
pub async fn set_hours(
    desk: &Desk,
    editor: &Editor,
    fields: &Fields,
    words: Words,
) -> Result<(), RespondError> {
    let hours = match fields.get("how").trim() {
        "hand" => None,
        "itself" => {
            let typed = fields.get("hours").trim().parse().ok();
            let Some(hours) = typed.filter(|hours| HOURS.contains(hours)) else {
                return Err(RespondError::Refused(Refusals::one("hours", words.refused_choice())));
            };
            Some(hours)
        }
        _ => return Err(RespondError::Refused(Refusals::one("how", words.refused_choice()))),
    };
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(RespondError::Absent) };
    match hours {
        Some(hours) => {
            store::put_hours(&mut tx, stored.id, hours, editor.person(), desk.clock.now()).await?;
        }
        None => store::forget_hours(&mut tx, stored.id).await?,
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}
