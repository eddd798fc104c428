//! Who follows what by email, and how often; the news that is told to them, and what is told before a date.
//!
//! One address and one thing to follow are one follow. It counts once the owner of the address has said yes; until
//! then it is forgotten after two days. Every answer to a form is the same, whether or not we know the address.

mod asked;
pub(crate) mod differences;
pub(crate) mod digests;
mod export;
pub(crate) mod facts;
mod next_date;
pub mod parts;
mod store;
pub(crate) mod telling;
mod towns;

use pure::{languages, towns::Spot};
use thiserror::Error;

pub use asked::USUAL_ZONE;
pub(crate) use asked::address;
pub use digests::write_digests;
pub(crate) use export::export_of;
pub use export::{Export, export};
pub(crate) use next_date::dates_changed;
pub use next_date::write_reminders;
pub use parts::{Follow, Pace, Rhythm, What, query_of, query_of_list};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    forms::{self, Age},
    ids::{FollowId, ListingId, Moment, NewsId, PersonId},
    letters::{
        followers::{self, ToFollower},
        suppressions,
    },
    listings::{PublicListing, Refusals, search},
    people, rights,
    tokens::{Key, Purpose},
    words::{Language, Words},
};

/// A follow that nobody confirms is forgotten after two days.
pub(crate) const UNCONFIRMED_SECONDS: i64 = 48 * 60 * 60;
/// The same letter is written again after ten minutes at the earliest.
const AGAIN_SECONDS: i64 = 10 * 60;
/// Nobody is asked to confirm more often than so in an hour, whoever types their address.
const ASKED_MOST: i64 = 10;
/// News is kept for daily and weekly letters: longer than a letter's row.
pub(crate) const NEWS_SECONDS: i64 = 40 * 24 * 60 * 60;

/// What happened to a listing that its followers are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Everybody can see it for the first time.
    New,
    /// Something that everybody sees is different; without a before, it is on the site again.
    Changed,
    /// The whole listing will not take place.
    Cancelled,
    /// It was taken off the site.
    Withdrawn,
}

/// Tells the followers of a listing; written in the change that causes it, after the change is stored. `before` is
/// what everybody saw before it. What makes no difference to anybody is not told.
///
/// # Errors
/// When the database cannot be written.
pub(crate) async fn tell(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    news: News,
    before: Option<&PublicListing>,
) -> Result<(), Broken> {
    telling::tell(desk, tx, id, news, before).await
}

/// Everybody who follows words is told of what holds them as they are looked for now.
pub(crate) async fn look_anew(tx: &mut Tx) -> Result<(), Broken> {
    for (id, words) in store::followed_words(tx).await? {
        store::put_expression(tx, id, &search::expression(&words)).await?;
    }
    Ok(())
}

/// Why a form was not taken.
#[derive(Debug, Error)]
pub enum AskError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// What a form is about, as far as it can be found: for showing it in words.
#[derive(Clone, Debug)]
pub struct Meant {
    /// The kind of it.
    pub what: What,
    /// What everybody calls it.
    pub name: Option<String>,
    /// How many kilometres around a town; zero for everything else.
    pub within: u32,
    /// The zone that goes with it.
    pub zone: Option<String>,
}

/// A town that a form offers to choose.
#[derive(Clone, Debug)]
pub struct TownOffered {
    /// What the form sends for it.
    pub key: String,
    /// Its name with what tells it apart.
    pub label: String,
}

/// What a follower's link opens.
#[derive(Debug)]
pub enum Opened {
    /// A follow that waits to be confirmed.
    Unconfirmed(Box<Follow>),
    /// The page of a follower.
    Follower(Follower),
    /// It has ended; nothing of it is kept.
    Ended,
}

/// Somebody who follows something.
#[derive(Debug)]
pub struct Follower {
    /// Their address, for their own eyes.
    pub address: String,
    /// What they follow, in the order in which they asked.
    pub follows: Vec<Follow>,
    /// In which language they get letters.
    pub language: Language,
}

impl Follower {
    /// What opens this page: the link of the first follow that counts.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.follows.iter().find(|follow| follow.is_confirmed).map(|follow| follow.token.as_str())
    }
}

/// What an unsubscribe link finds.
#[derive(Debug)]
pub enum Ending {
    /// A follow that can be ended.
    Ahead(Box<Follow>),
    /// It has ended already.
    Done,
}

/// What erasing an address led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// Nothing of it is left.
    Whole,
    /// No letters to a follower any more; but a listing, or a right, needs the address still.
    StillNeeded,
}

/// What a query or a form is about, when it names something that is there.
///
/// # Errors
/// When the database cannot be read.
pub async fn meant(desk: &Desk, fields: &Fields, words: Words) -> Result<Option<Meant>, Broken> {
    let goal = asked::goal(desk, fields, words).await?.ok();
    Ok(goal.map(|goal| Meant {
        what: goal.what,
        name: goal.name,
        within: goal.within,
        zone: goal.zone.map(|zone| zone.name().to_owned()),
    }))
}

/// The towns to choose from where what was typed may mean several; none where it is clear.
#[must_use]
pub fn towns_offered(typed: &str) -> Vec<TownOffered> {
    let meaning = towns::meaning(typed);
    let offer = |spot: &Spot| TownOffered { key: spot.lasting_key(), label: spot.label() };
    meaning.offered().iter().map(offer).collect()
}

/// The whole name of the town that a link names by its key; `None` where that is no key.
#[must_use]
pub fn town_of_key(key: &str) -> Option<String> {
    pure::towns::by_key(key).map(Spot::label)
}

/// Takes a form: the follow, and the letter that asks to confirm, in one change.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn ask(desk: &Desk, fields: &Fields, words: Words) -> Result<(), AskError> {
    let refuse = |field, sentence| AskError::Refused(Refusals::one(field, sentence));
    if !fields.get("website").is_empty() {
        return Err(refuse("website", words.refused_trap()));
    }
    let asked = asked::read(desk, fields, words).await?.map_err(AskError::Refused)?;
    match forms::age(desk, fields.get("form_key")) {
        Some(Age::Ripe) => {}
        Some(Age::Hasty) => return Err(refuse("form_key", words.refused_form_fast())),
        Some(Age::Stale) | None => return Err(refuse("form_key", words.refused_form_stale())),
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    // From here on every address is answered alike: nobody learns whether we know it.
    let person = people::known_by(&mut tx, &asked.address, words.language(), now).await?;
    match store::find(&mut tx, person, &asked.goal).await? {
        Some((id, true)) => write_again(desk, &mut tx, ToFollower::Known, person, id, now).await?,
        Some((id, false)) => {
            store::ask_again(&mut tx, id, &asked.pace, now).await?;
            write_again(desk, &mut tx, ToFollower::Confirm, person, id, now).await?;
        }
        None => {
            let hour_ago = now.plus(-60 * 60);
            let asked_lately =
                followers::count_since(&mut tx, ToFollower::Confirm, person, None, hour_ago).await?;
            if asked_lately < ASKED_MOST {
                let id = store::insert(&mut tx, person, &asked.goal, &asked.pace, now).await?;
                write_again(desk, &mut tx, ToFollower::Confirm, person, id, now).await?;
            }
        }
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Writes a letter about a follow, unless the same one was written in the last ten minutes.
async fn write_again(
    desk: &Desk,
    tx: &mut Tx,
    letter: ToFollower,
    person: PersonId,
    id: FollowId,
    now: Moment,
) -> Result<(), Broken> {
    let lately = now.plus(-AGAIN_SECONDS);
    if followers::count_since(tx, letter, person, Some(id), lately).await? > 0 {
        return Ok(());
    }
    followers::write(desk, tx, letter, person, id, &now.0.to_string()).await
}

/// What a follower's link opens; nothing changes by looking. `None` when it is no link of ours.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(desk: &Desk, token: &str) -> Result<Option<Opened>, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Follow) else { return Ok(None) };
    let Some(follow) = by_id(desk, id).await? else { return Ok(Some(Opened::Ended)) };
    if !follow.is_confirmed {
        let opened = match is_forgotten(desk, &follow) {
            true => Opened::Ended,
            false => Opened::Unconfirmed(Box::new(follow)),
        };
        return Ok(Some(opened));
    }
    Ok(Some(follower(desk, follow.person).await?))
}

/// The page of a follower, or that nothing is left of it.
async fn follower(desk: &Desk, person: PersonId) -> Result<Opened, Broken> {
    let follows = of_person(desk, person).await?;
    let address = people::store::address_of(&desk.db, person).await?;
    Ok(match address {
        Some(address) if !follows.is_empty() => {
            let language = people::language_of(desk, person).await?;
            Opened::Follower(Follower { address, follows, language })
        }
        _ => Opened::Ended,
    })
}

/// The owner of the address says yes. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn confirm(desk: &Desk, token: &str, words: Words) -> Result<Option<Opened>, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Follow) else { return Ok(None) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(row) = store::by_id_in(&mut tx, id).await? else { return Ok(Some(Opened::Ended)) };
    let follow = of_row(desk, row);
    if !follow.is_confirmed {
        if is_forgotten(desk, &follow) {
            return Ok(Some(Opened::Ended));
        }
        let next = next_after(now, &follow.pace);
        store::confirm(&mut tx, id, &follow.agreement(words), next, now).await?;
        suppressions::lift(desk, &mut tx, follow.person).await?;
        tx.commit().await?;
    }
    follower(desk, follow.person).await.map(Some)
}

/// Changes when letters about one follow come: the one that the field `follow` names, of the same address.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is changed then.
pub async fn change(
    desk: &Desk,
    token: &str,
    fields: &Fields,
    words: Words,
) -> Result<Option<Opened>, AskError> {
    let Some((mut tx, follow)) = begin(desk, token, fields).await? else { return Ok(None) };
    let now = desk.clock.now();
    let mut refusals = Refusals::default();
    let Some(pace) = asked::pace(fields, words, follow.what, Some(&follow.pace.zone), &mut refusals) else {
        return Err(AskError::Refused(refusals));
    };
    let next = next_after(now, &pace).filter(|_| !follow.is_paused);
    store::change(&mut tx, follow.id, &pace, next, now).await?;
    suppressions::lift(desk, &mut tx, follow.person).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(follower(desk, follow.person).await?))
}

/// No letters about one follow from now on, or letters again: what the field `pause` says. What happens meanwhile is not
/// told later.
///
/// # Errors
/// When the database cannot be written.
pub async fn pause(desk: &Desk, token: &str, fields: &Fields) -> Result<Option<Opened>, Broken> {
    let Some((mut tx, follow)) = begin(desk, token, fields).await? else { return Ok(None) };
    let now = desk.clock.now();
    match fields.get("pause") {
        "no" if follow.is_paused => {
            store::go_on(&mut tx, follow.id, next_after(now, &follow.pace), now).await?;
        }
        "no" => {}
        _ => store::pause(&mut tx, follow.id, now).await?,
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Some(follower(desk, follow.person).await?))
}

/// When there is something to do for a follow that begins now; nothing where only news makes letters.
pub(crate) fn next_after(now: Moment, pace: &Pace) -> Option<Moment> {
    match pace.rhythm {
        Rhythm::Instant => None,
        Rhythm::Daily | Rhythm::Weekly => digests::next_after(now, pace),
        Rhythm::NextDate => Some(now),
    }
}

/// Ends one follow from the follower's page: the one that the field `follow` names, of the same address.
///
/// # Errors
/// When the database cannot be written.
pub async fn end_one(desk: &Desk, token: &str, fields: &Fields) -> Result<Option<Opened>, Broken> {
    let Some((mut tx, follow)) = begin(desk, token, fields).await? else { return Ok(None) };
    end(&mut tx, follow.id).await?;
    tx.commit().await?;
    Ok(Some(follower(desk, follow.person).await?))
}

/// Begins a change of one follow, by the link of any follow of the same address.
async fn begin(desk: &Desk, token: &str, fields: &Fields) -> Result<Option<(Tx, Follow)>, Broken> {
    let Some(key) = genuine(desk, token, Purpose::Follow) else { return Ok(None) };
    let named = fields.get("follow").trim().parse().map(FollowId).unwrap_or(key);
    let mut tx = desk.db.write().await?;
    let Some(opener) = store::by_id_in(&mut tx, key).await? else { return Ok(None) };
    let Some(row) = store::by_id_in(&mut tx, named).await? else { return Ok(None) };
    let may = opener.confirmed_at.is_some() && opener.person_id == row.person_id;
    Ok(may.then(|| (tx, of_row(desk, row))))
}

/// What an unsubscribe link ends; nothing changes by looking. `None` when it is no link of ours.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_unsubscribing(desk: &Desk, token: &str) -> Result<Option<Ending>, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Unsubscribe) else { return Ok(None) };
    let follow = by_id(desk, id).await?;
    Ok(Some(follow.map_or(Ending::Done, |follow| Ending::Ahead(Box::new(follow)))))
}

/// From now on the letters of whoever holds the link come in another language.
///
/// # Errors
/// When the database cannot be written.
pub async fn speak(desk: &Desk, token: &str, language: Language) -> Result<Option<Opened>, Broken> {
    let Some((mut tx, follow)) = begin(desk, token, &Fields::default()).await? else { return Ok(None) };
    people::speak(&mut tx, follow.person, language).await?;
    tx.commit().await?;
    Ok(Some(follower(desk, follow.person).await?))
}

/// Ends one follow by its unsubscribe link. Twice is once. `false` when it is no link of ours.
///
/// # Errors
/// When the database cannot be written.
pub async fn unsubscribe(desk: &Desk, token: &str) -> Result<bool, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Unsubscribe) else { return Ok(false) };
    let mut tx = desk.db.write().await?;
    end(&mut tx, id).await?;
    tx.commit().await?;
    Ok(true)
}

pub(crate) async fn end(tx: &mut Tx, id: FollowId) -> Result<(), Broken> {
    if let Some(person) = store::end(tx, id).await? {
        people::forget_if_stranger(tx, person).await?;
    }
    Ok(())
}

/// Erases the address behind a follower's link: what it follows, the letters about that, and the address itself when
/// nothing else here needs it. The file is then wiped of it.
///
/// # Errors
/// When the database cannot be written.
pub async fn erase(desk: &Desk, token: &str) -> Result<Option<Erased>, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Follow) else { return Ok(None) };
    let mut tx = desk.db.write().await?;
    let mut address = None;
    let erased = match store::by_id_in(&mut tx, id).await? {
        // It was erased before: the answer is the same.
        None => Erased::Whole,
        Some(row) => {
            address = people::store::address_in(&mut tx, row.person_id).await?;
            store::end_all(&mut tx, row.person_id).await?;
            crate::letters::links::forget(&mut tx, row.person_id).await?;
            people::forget_ways_in(&mut tx, row.person_id).await?;
            match people::forget_if_stranger(&mut tx, row.person_id).await? {
                true => Erased::Whole,
                false => Erased::StillNeeded,
            }
        }
    };
    tx.commit().await?;
    if let Some(address) = address.filter(|_| matches!(erased, Erased::Whole)) {
        rights::after_erasing(desk, &address).await?;
    } else {
        rights::empty_log(desk).await?;
    }
    Ok(Some(erased))
}

/// Forgets follows that were never confirmed, with their addresses.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn forget_unconfirmed(desk: &Desk) -> Result<usize, Broken> {
    let before = desk.clock.now().plus(-UNCONFIRMED_SECONDS);
    if !store::any_unconfirmed(&desk.db, before).await? {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    let forgotten = forget_unconfirmed_in(&mut tx, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(usize::try_from(forgotten).unwrap_or(usize::MAX))
}

/// The same in a change that forgets other things, too.
pub(crate) async fn forget_unconfirmed_in(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let people = store::forget_unconfirmed(tx, now.plus(-UNCONFIRMED_SECONDS)).await?;
    for person in &people {
        people::forget_if_stranger(tx, *person).await?;
    }
    Ok(people.len() as u64)
}

/// Forgets news that no daily or weekly letter will tell any more.
pub(crate) async fn forget_old_news(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old_news(tx, now.plus(-NEWS_SECONDS)).await
}

/// One follow.
pub(crate) async fn by_id(desk: &Desk, id: FollowId) -> Result<Option<Follow>, Broken> {
    Ok(store::by_id(&desk.db, id).await?.map(|row| of_row(desk, row)))
}

/// Everything that somebody follows or asked to follow, without what nobody confirmed in time.
pub(crate) async fn of_person(desk: &Desk, person: PersonId) -> Result<Vec<Follow>, Broken> {
    let rows = store::of_person(&desk.db, person).await?;
    Ok(rows
        .into_iter()
        .map(|row| of_row(desk, row))
        .filter(|follow| follow.is_confirmed || !is_forgotten(desk, follow))
        .collect())
}

/// What a listing was before a piece of news.
pub(crate) async fn before(desk: &Desk, news: NewsId) -> Result<Option<facts::Facts>, Broken> {
    let text = store::before(&desk.db, news).await?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Whether everybody can see a listing, and whether it was taken off the site.
pub(crate) async fn standing(desk: &Desk, id: ListingId) -> Result<(bool, bool), Broken> {
    store::standing(&desk.db, id).await
}

/// Whether an unconfirmed follow is too old to be confirmed.
pub(crate) fn is_forgotten(desk: &Desk, follow: &Follow) -> bool {
    follow.asked_at.plus(UNCONFIRMED_SECONDS) < desk.clock.now()
}

fn of_row(desk: &Desk, row: store::Row) -> Follow {
    let (what, within) = (row.what(), row.within());
    let name = match what {
        What::Town => towns::name(&towns::stored(&row.target, within)),
        What::Language => languages::named(&row.target).map(|language| language.name.to_owned()),
        What::Everything | What::Group | What::Listing | What::Tag | What::Search => row.name.clone(),
    };
    Follow {
        token: desk.key.token(Purpose::Follow, row.id.0, 0),
        what,
        within,
        name,
        pace: row.pace(),
        is_confirmed: row.confirmed_at.is_some(),
        is_paused: row.paused_at.is_some(),
        id: row.id,
        target: row.target,
        person: row.person_id,
        asked_at: row.asked_at,
        confirmed_at: row.confirmed_at,
        agreed: row.agreed,
        rhythm_since: row.rhythm_since,
        paused_at: row.paused_at,
        reminded_until: row.reminded_until,
    }
}

/// The follow that a link is for. Rows are never used again, so a link outlives its row and opens no other.
fn genuine(desk: &Desk, token: &str, purpose: Purpose) -> Option<FollowId> {
    let id = Key::row_of(token)?;
    desk.key.is_genuine(token, purpose, id, 0).then_some(FollowId(id))
}
