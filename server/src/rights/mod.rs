//! What everybody may do about what is kept of them: have it all, and be erased.
//!
//! Erasing is one change of the database, in which a listing goes to whoever goes on with it or is taken down, and all else
//! goes with the person. Then the log beside the database is emptied and the files of letters go; within a day the file is
//! written anew ([`wipe`]), so that nothing can be dug out of what a page once held.

mod kept;
mod store;

use pure::folding;
use thiserror::Error;

pub use kept::{of_group, of_person};

use crate::{
    Desk,
    broken::Broken,
    db::{self, Tx},
    fields::Fields,
    groups::members::{self, Owner},
    ids::{HolderId, ListingId, Moment, PersonId},
    letters::{post, suppressions},
    library,
    listings::{
        Refusals, editing, history, holders,
        store::{self as listings, Stored},
    },
    people::{self, Address, SignedIn, addresses},
    places,
    words::Words,
    write_ups,
};

/// That something was erased is kept for as long as copies may hold it.
pub(crate) const ERASURE_SECONDS: i64 = db::COPY_SECONDS;

/// What becomes of a listing, as forms say it: it goes for good.
const ERASED: &str = "erase";
/// It goes to an owner of the group that runs it.
const TO_GROUP: &str = "group";

/// What will happen to somebody's things when they are erased.
#[derive(Debug)]
pub struct Plan {
    /// Why it cannot be done now.
    pub stop: Option<Stop>,
    /// Their listings that they added themselves.
    pub listings: Vec<Ending>,
    /// How many more came from calendars.
    pub from_calendars: usize,
    /// The groups that they own alone.
    pub groups: Vec<GroupEnding>,
    /// How many things they follow.
    pub follows: i64,
    /// How many listings they look after with others.
    pub held: i64,
    /// How many groups go on without them.
    pub other_groups: i64,
}

/// Why somebody cannot be erased now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Nobody else moderates.
    OnlyModerator,
    /// Everybody is told to write to this address.
    Contact,
}

impl Stop {
    /// In words.
    #[must_use]
    pub fn sentence(self, words: Words) -> String {
        match self {
            Self::OnlyModerator => words.refused_erasing_moderator(),
            Self::Contact => words.refused_erasing_contact(),
        }
    }
}

/// What may become of a listing.
#[derive(Debug)]
pub struct Ending {
    /// The last segment of its address.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Whether everybody could see it once.
    pub was_seen: bool,
    /// Its words hold the address of its organiser, so it cannot be handed on as it is.
    pub names_them: bool,
    /// What may happen to it; the first happens if nothing is chosen.
    pub ways: Vec<Way>,
    id: ListingId,
}

impl Ending {
    /// The name of its field in forms.
    #[must_use]
    pub fn field(&self) -> String {
        format!("listing-{}", self.slug)
    }
}

/// One way in which a listing goes on, or ends.
#[derive(Clone, Debug)]
pub enum Way {
    /// Somebody who looks after it has it from then on.
    Holder {
        /// Their address; the organiser knows it.
        address: String,
        /// Who it is.
        heir: Heir,
    },
    /// An owner of the group that runs it has it from then on.
    Group {
        /// The name of the group.
        group: String,
        /// Who it is.
        heir: Heir,
    },
    /// It goes for good.
    Erased,
}

/// Who goes on with a listing. Only this room makes one.
#[derive(Clone, Copy, Debug)]
pub struct Heir {
    person: PersonId,
    holder: Option<HolderId>,
}

impl Way {
    /// As forms send it.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::Holder { heir, .. } => format!("holder-{}", heir.person.0),
            Self::Group { .. } => TO_GROUP.to_owned(),
            Self::Erased => ERASED.to_owned(),
        }
    }

    fn heir(&self) -> Option<Heir> {
        match self {
            Self::Holder { heir, .. } | Self::Group { heir, .. } => Some(*heir),
            Self::Erased => None,
        }
    }
}

/// What becomes of a group that somebody owns alone.
#[derive(Debug)]
pub struct GroupEnding {
    /// Its name.
    pub name: String,
    /// Whether a member owns it from then on; otherwise it ends.
    pub goes_on: bool,
}

/// Why somebody was not erased.
#[derive(Debug, Error)]
pub enum EraseError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// It is not theirs to do any more.
    #[error("it is not there any more")]
    Absent,
    /// It is erased; but a letter could not be removed from its folder, or the file of the database not be written anew yet.
    #[error("it is erased, but traces of it are left in files")]
    Traces(#[source] Broken),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// What will happen when somebody is erased.
///
/// # Errors
/// When the database cannot be read.
pub async fn plan(desk: &Desk, who: &SignedIn) -> Result<Plan, Broken> {
    let person = who.person();
    let own = store::listings_of(desk.db.reader(), person).await?;
    let heirs = store::heirs_of(desk.db.reader(), person).await?;
    let runners = store::runners_of(desk.db.reader(), person).await?;
    let alone = store::groups_of(desk.db.reader(), person).await?;
    let more = store::else_of(&desk.db, person).await?;
    let ids: Vec<ListingId> = own.iter().filter(|own| !own.is_imported).map(|own| own.id).collect();
    let stored = listings::load(&desk.db, &ids).await?;
    let is_only = store::is_only_moderator(desk.db.reader(), person).await?;
    Ok(Plan {
        stop: stopped_by(desk, who.address(), is_only),
        from_calendars: own.iter().filter(|own| own.is_imported).count(),
        listings: endings(&own, &heirs, &runners, &stored, who.address()),
        follows: more.follows,
        held: more.held,
        other_groups: more.groups - i64::try_from(alone.len()).unwrap_or_default(),
        groups: alone
            .into_iter()
            .map(|owned| GroupEnding { goes_on: owned.next.is_some(), name: owned.name })
            .collect(),
    })
}

fn stopped_by(desk: &Desk, address: &str, is_only_moderator: bool) -> Option<Stop> {
    let site = desk.site.now();
    let is_told = [&site.contact, &site.complaints].iter().any(|told| told.eq_ignore_ascii_case(address));
    match () {
        () if is_only_moderator => Some(Stop::OnlyModerator),
        () if is_told => Some(Stop::Contact),
        () => None,
    }
}

/// What may become of each listing that somebody added themselves.
fn endings(
    own: &[store::Own],
    heirs: &[store::Heir],
    runners: &[store::Runs],
    stored: &[Stored],
    address: &str,
) -> Vec<Ending> {
    let one = |own: &store::Own| {
        let names_them = stored
            .iter()
            .find(|stored| stored.id == own.id)
            .is_some_and(|stored| history::says(stored, address));
        let mut ways = Vec::new();
        if !names_them {
            ways.extend(heirs.iter().filter(|heir| heir.listing == own.id).map(|heir| Way::Holder {
                address: heir.address.clone(),
                heir: Heir { person: heir.person, holder: Some(heir.holder) },
            }));
            ways.extend(runners.iter().find(|runs| runs.listing == own.id).map(|runs| Way::Group {
                group: runs.group.clone(),
                heir: Heir { person: runs.person, holder: None },
            }));
        }
        ways.push(Way::Erased);
        let (slug, title) = (own.slug.clone(), own.title.clone());
        Ending { slug, title, was_seen: own.was_seen, names_them, ways, id: own.id }
    };
    own.iter().filter(|own| !own.is_imported).map(one).collect()
}

/// Erases whoever signed in, once they have typed the word for it, and what becomes of their listings as they chose.
///
/// # Errors
/// When the word is another, a choice is open no more, or they are needed: nothing is changed then.
pub async fn erase(desk: &Desk, who: &SignedIn, fields: &Fields, words: Words) -> Result<(), EraseError> {
    if !is_meant(fields, words) {
        return Err(EraseError::Refused(Refusals::one(
            "word",
            words.refused_erasing_word(words.erase_word()),
        )));
    }
    let mut tx = desk.db.write().await?;
    let traces = erase_in(desk, &mut tx, who.person(), who.address(), fields, words).await?;
    tx.commit().await?;
    tidy_up(desk, &traces).await.map_err(EraseError::Traces)
}

/// Whether the word was typed that says that somebody means it, in whatever letters, with or without their marks.
fn is_meant(fields: &Fields, words: Words) -> bool {
    folding::findable(fields.get("word")) == folding::findable(&words.erase_word())
}

/// Erases an address for whoever runs the site: what others can go on with is handed to them. `false` when nothing is kept
/// about it in the database.
///
/// # Errors
/// When they are needed, or the database cannot be written.
pub async fn erase_address(desk: &Desk, address: &Address, words: Words) -> Result<bool, EraseError> {
    let mut tx = desk.db.write().await?;
    let (known, traces) = match people::store::person_of(&mut tx, address.as_str()).await? {
        Some(person) => {
            let chosen = Fields::default();
            (true, erase_in(desk, &mut tx, person, address.as_str(), &chosen, words).await?)
        }
        None => {
            suppressions::forget_address(desk, &mut tx, address.as_str()).await?;
            let elsewhere = addresses::forget_address(&mut tx, address.as_str()).await?;
            store::note_erasure(&mut tx, desk.clock.now()).await?;
            (elsewhere > 0, vec![address.as_str().to_owned()])
        }
    };
    tx.commit().await?;
    desk.bell.ring();
    tidy_up(desk, &traces).await.map_err(EraseError::Traces)?;
    wipe(desk).await.map_err(EraseError::Traces)?;
    Ok(known)
}

/// Erases somebody in a change. Says what a letter that is a file must not hold afterwards.
async fn erase_in(
    desk: &Desk,
    tx: &mut Tx,
    person: PersonId,
    address: &str,
    chosen: &Fields,
    words: Words,
) -> Result<Vec<String>, EraseError> {
    let now = desk.clock.now();
    let is_only = store::is_only_moderator(tx.connection(), person).await?;
    if let Some(stop) = stopped_by(desk, address, is_only) {
        return Err(EraseError::Refused(Refusals::one("word", stop.sentence(words))));
    }
    let mut traces = store::letters_about(tx, person).await?;
    traces.push(address.to_owned());
    suppressions::lift(desk, tx, person).await?;
    addresses::forget_address(tx, address).await?;
    history::forget_of_person(tx, person).await?;
    write_ups::forget_of_person(tx, person).await?;
    for (id, heir) in handed_on(tx, person, address, chosen, words).await? {
        store::forget_put_aside(tx, id).await?;
        holders::inherit(desk, tx, id, person, heir.person, heir.holder).await?;
    }
    store::make_nobody(tx, now).await?;
    for own in store::listings_of(tx.connection(), person).await? {
        editing::erase(desk, tx, own.id, now).await?;
        traces.push(own.title);
    }
    for owned in store::groups_of(tx.connection(), person).await? {
        match owned.next {
            Some(next) => members::inherit(tx, next).await?,
            None => {
                members::erase_in(tx, owned.group, now).await?;
                traces.push(owned.name);
            }
        }
    }
    store::forget_claims(tx, person).await?;
    store::forget_person(tx, person).await?;
    forget_unused(tx, now).await?;
    store::note_erasure(tx, now).await?;
    Ok(traces)
}

/// The listings that go on, each with who has it from then on, as somebody chose.
async fn handed_on(
    tx: &mut Tx,
    person: PersonId,
    address: &str,
    chosen: &Fields,
    words: Words,
) -> Result<Vec<(ListingId, Heir)>, EraseError> {
    let own = store::listings_of(tx.connection(), person).await?;
    let heirs = store::heirs_of(tx.connection(), person).await?;
    let runners = store::runners_of(tx.connection(), person).await?;
    let mut stored = Vec::new();
    for own in own.iter().filter(|own| !own.is_imported) {
        stored.extend(listings::load_one(tx, own.id).await?);
    }
    let mut handed = Vec::new();
    for ending in endings(&own, &heirs, &runners, &stored, address) {
        let field = ending.field();
        let wanted = chosen.get(&field);
        let way = match wanted {
            "" => ending.ways.first(),
            wanted => ending.ways.iter().find(|way| way.value() == wanted),
        };
        let Some(way) = way else {
            return Err(EraseError::Refused(Refusals::one(
                "word",
                words.refused_erasing_changed(ending.title),
            )));
        };
        handed.extend(way.heir().map(|heir| (ending.id, heir)));
    }
    Ok(handed)
}

/// Places and pictures that nothing shows any more.
async fn forget_unused(tx: &mut Tx, now: Moment) -> Result<(), Broken> {
    places::forget_orphans(tx).await?;
    library::forget_unshown(tx, now).await?;
    people::forget_strangers(tx).await?;
    Ok(())
}

/// Erases a group: it ends, and nothing of what it said is left. What it ran stays with whoever listed it.
///
/// # Errors
/// When the word is another, or it is not theirs to do any more.
pub async fn erase_group(
    desk: &Desk,
    owner: &Owner,
    fields: &Fields,
    words: Words,
) -> Result<(), EraseError> {
    if !is_meant(fields, words) {
        return Err(EraseError::Refused(Refusals::one(
            "word",
            words.refused_erasing_word(words.erase_word()),
        )));
    }
    let now = desk.clock.now();
    let (mut tx, group) = members::begin_erasing(desk, owner).await?.ok_or(EraseError::Absent)?;
    members::erase_in(&mut tx, group, now).await?;
    people::forget_strangers(&mut tx).await?;
    store::note_erasure(&mut tx, now).await?;
    tx.commit().await?;
    empty_log(desk).await?;
    Ok(())
}

/// Notes that something was erased elsewhere, and wipes the traces of an address that nothing needs any more.
pub(crate) async fn after_erasing(desk: &Desk, address: &str) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::note_erasure(&mut tx, desk.clock.now()).await?;
    tx.commit_unseen().await?;
    tidy_up(desk, &[address.to_owned()]).await
}

/// What was erased is in no file of a letter, and in no log.
async fn tidy_up(desk: &Desk, traces: &[String]) -> Result<(), Broken> {
    post::forget_files_about(&desk.settings.data, traces)?;
    empty_log(desk).await
}

/// What was just forgotten is in no log beside the database, either. Whoever asked for it has not failed when somebody reads
/// all the time: then the loop writes the file anew soon, and the log with it.
pub(crate) async fn empty_log(desk: &Desk) -> Result<(), Broken> {
    let Err(in_the_way) = desk.db.empty_log().await else { return Ok(()) };
    tracing::warn!("{}; the loop does it when it writes the file anew", in_the_way.chain());
    let mut tx = desk.db.write().await?;
    store::note_erasure(&mut tx, desk.clock.now()).await?;
    tx.commit_unseen().await
}

/// Writes the file of the database anew when something was erased since the last time; says how often it did.
///
/// # Errors
/// When the database cannot be written.
pub async fn wipe(desk: &Desk) -> Result<usize, Broken> {
    let Some(until) = store::to_wipe(&desk.db).await? else { return Ok(0) };
    let mut tx = desk.db.write().await?;
    store::tidy_words(&mut tx).await?;
    tx.commit_unseen().await?;
    desk.db.write_anew().await?;
    let mut tx = desk.db.write().await?;
    store::wiped(&mut tx, until, desk.clock.now()).await?;
    tx.commit_unseen().await?;
    Ok(1)
}

/// Forgets that something was erased, when no copy can hold it any more.
pub(crate) async fn forget_erasures(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_erasures(tx, now.plus(-ERASURE_SECONDS)).await
}
