//! Bulk data for measuring: thousands of listings that could be real, entered through the same door as any other, and
//! repeatable: on one day the same seed gives the same listings.

mod fields;
mod follows;
mod store;
mod themes;
mod towns;

use jiff::{ToSpan as _, civil::Date};
use pure::recurrence::DateChange;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment, PersonId},
    listings::{
        self, dates, parts::Kind, public, search, store as listings_store, submission, submission::Submission,
    },
    people,
    words::Language,
};
use fields::{Dice, TRIES, chance_of, typed};

/// So many listings are stored in one change.
const BATCH: u64 = 250;
/// One organiser has so many listings.
const LISTINGS_EACH: u64 = 3;

/// How much is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Events.
    pub events: u64,
    /// Cafés.
    pub cafes: u64,
    /// Confirmed follows.
    pub follows: u64,
    /// Which row of chance.
    pub seed: u64,
}

/// What was added; what had been there from an earlier time is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Events.
    pub events: u64,
    /// Cafés.
    pub cafes: u64,
    /// Dates that are cancelled or moved.
    pub bent: u64,
    /// Confirmed follows.
    pub follows: u64,
}

/// Adds what is wanted and not there yet. `tell` hears how many of how many are done, after each change.
///
/// # Errors
/// When the database cannot be written.
pub async fn fill(desk: &Desk, wanted: &Wanted, mut tell: impl FnMut(u64, u64)) -> Result<Filled, Broken> {
    let mut filled = Filled::default();
    let all = wanted.events + wanted.cafes;
    let mut done = 0;
    for (kind, many) in [(Kind::Event, wanted.events), (Kind::Cafe, wanted.cafes)] {
        let mut next = 0;
        while next < many {
            let until = many.min(next + BATCH);
            let mut tx = desk.db.write().await?;
            for number in next..until {
                add(desk, &mut tx, wanted.seed, kind, number, &mut filled).await?;
            }
            tx.commit().await?;
            done += until - next;
            next = until;
            tell(done, all);
        }
    }
    filled.follows = follows::add(desk, wanted).await?;
    Ok(filled)
}

/// A listing that the form takes, and what was thrown for it.
struct Draft {
    submission: Submission,
    dice: Dice,
}

async fn add(
    desk: &Desk,
    tx: &mut Tx,
    seed: u64,
    kind: Kind,
    number: u64,
    filled: &mut Filled,
) -> Result<(), Broken> {
    let form_key = format!("fill-{seed}-{}-{number}", kind.as_str());
    if listings_store::by_form(&desk.db, &form_key).await?.is_some() {
        return Ok(());
    }
    let today = listings::today_in(desk, None);
    for again in 0..TRIES {
        // Whatever is random about a listing, its UID and its code too, comes from its own part of the row.
        let desk = Desk { chance: chance_of(seed, kind, number, again), ..desk.clone() };
        let Some(mut draft) = draft(&desk, kind, number, today) else { continue };
        store::begin_try(tx).await?;
        // Codes are short: among ten thousand, two may be alike, and that draw is thrown again.
        match keep(&desk, tx, &mut draft, &form_key, today).await {
            Ok(bent) => {
                store::keep_try(tx).await?;
                filled.bent += u64::from(bent);
                match kind {
                    Kind::Event => filled.events += 1,
                    Kind::Cafe => filled.cafes += 1,
                }
                return Ok(());
            }
            Err(broken) if again + 1 == TRIES => return Err(broken),
            Err(_) => store::undo_try(tx).await?,
        }
    }
    Err(Broken::new("making up a listing that the form takes"))
}

fn draft(desk: &Desk, kind: Kind, number: u64, today: Date) -> Option<Draft> {
    let mut dice = Dice::new(desk.chance.clone());
    let organiser = if kind == Kind::Cafe { number } else { number / LISTINGS_EACH };
    let fields = typed(&mut dice, kind, organiser, today);
    let submission = submission::parse(&fields, desk.words(), today).ok()?;
    Some(Draft { submission, dice })
}

/// Stores a listing for everybody to see; says whether one of its dates differs.
async fn keep(
    desk: &Desk,
    tx: &mut Tx,
    draft: &mut Draft,
    form_key: &str,
    today: Date,
) -> Result<bool, Broken> {
    // Typed at some time in the last five hundred days, so that "new" means something.
    let days_ago = i64::try_from(draft.dice.below(500)).unwrap_or_default();
    let seconds = i64::try_from(draft.dice.below(86_400)).unwrap_or_default();
    let now = desk.clock.now().plus(-days_ago * 86_400 - seconds);
    let person = people::known_by(tx, &draft.submission.address, Language::default(), now).await?;
    let new = listings::New { submission: &draft.submission, form: form_key, person, picture: None };
    let id = listings::store_new(desk, tx, new, now).await?;
    let bent = bend(tx, id, draft, person, now, today).await?;
    listings_store::mark_published(tx, &[id], now).await?;
    if let Some(listing) = listings_store::load_one(tx, id).await?.as_ref().and_then(public::reveal) {
        search::store::put_findable(tx, &[listing]).await?;
    }
    Ok(bent)
}

/// Of some series one date to come is cancelled or moved by a day.
async fn bend(
    tx: &mut Tx,
    id: ListingId,
    draft: &mut Draft,
    person: PersonId,
    now: Moment,
    today: Date,
) -> Result<bool, Broken> {
    let throw = draft.dice.below(100);
    let Some(schedule) = draft.submission.schedule.as_ref().filter(|known| known.rule.is_some()) else {
        return Ok(false);
    };
    if throw >= 12 {
        return Ok(false);
    }
    let nth = draft.dice.below(3);
    let coming = pure::recurrence::expand(schedule, today, today + 200.days(), nth + 1);
    let Some(date) = coming.last() else { return Ok(false) };
    let cancelled = throw < 8;
    let change = DateChange {
        original: date.original,
        moved_to: (!cancelled).then(|| (date.start + 1.day(), date.end + 1.day())),
        cancelled,
        title: None,
        place: None,
        note: Some(if cancelled { "The room is not free." } else { "A day later this time." }.to_owned()),
    };
    dates::store::put_date_change(tx, id, &change, person, now).await?;
    listings_store::touch(tx, id, now).await?;
    if let Some(schedule) = listings_store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) {
        dates::store::put_occurrences(tx, id, &schedule, today).await?;
    }
    Ok(true)
}
