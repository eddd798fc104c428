//! Sweeps: one act about many listings that wait, found by what they have in common.
//!
//! A moderator sees exactly what would be hit before anything is, leaves out what is not meant, and says why once; or lets
//! all of it be seen. It is one transaction, however many there are; of a rejection each address gets one letter, a few
//! minutes later, so that a slip that is taken back at once is told to nobody. Only what waits is ever swept: what
//! everybody sees is decided about one by one, so nothing is hidden by a sweep.

mod matching;
mod store;

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};
use tokio::task::spawn_blocking;

use super::{
    RejectError, Verb,
    acts::{self, Before},
    raids, reason_of,
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing as _},
    db::Tx,
    ids::{ActId, ListingId, Moment, PersonId},
    letters::{self, Recalled},
    people::Moderator,
    words::Words,
};

pub(crate) use store::{reason_of_act, swept_of, wait_once_more};

/// So many titles are shown on a page.
pub const SHOWN_MOST: usize = 1_000;
/// So many are swept at once.
const SWEPT_MOST: usize = 10_000;
/// Letters wait for so long.
const LETTER_SECONDS: i64 = 5 * 60;

/// What the listings have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Common {
    /// They came from the address that one of them, by its slug, came from.
    Address(String),
    /// They came from the network that one of them, by its slug, came from.
    Network(String),
    /// They hold a link to a site.
    Link(String),
    /// They hold all of these words.
    Words(String),
}

impl Common {
    /// As forms say it; `None` when it cannot be meant.
    #[must_use]
    pub fn parse(by: &str, what: &str) -> Option<Self> {
        match by {
            "address" => Some(Self::Address(what.trim().to_owned())),
            "network" => Some(Self::Network(what.trim().to_owned())),
            "link" => matching::site_of(what).map(Self::Link),
            "words" => matching::words_of(what).map(|words| Self::Words(words.join(" "))),
            _ => None,
        }
    }

    /// The two fields of a form that say it.
    #[must_use]
    pub fn as_fields(&self) -> (&'static str, &str) {
        match self {
            Self::Address(slug) => ("address", slug),
            Self::Network(slug) => ("network", slug),
            Self::Link(site) => ("link", site),
            Self::Words(words) => ("words", words),
        }
    }
}

/// What becomes of all that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They stay out of sight, for a reason.
    Rejected,
    /// Everybody can see them. Nobody is trusted by it: a glance at many is no look at each.
    Released,
}

impl Fate {
    /// As buttons say it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Released => "released",
        }
    }

    /// As a form says it; what says nothing makes nothing public.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text == Self::Released.as_str() { Self::Released } else { Self::Rejected }
    }
}

/// Where a page of a preview begins: after one listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    since: Moment,
    listing: ListingId,
}

impl Place {
    /// Reads it as a button says it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (since, listing) = text.split_once('.')?;
        Some(Self { since: Moment(since.parse().ok()?), listing: ListingId(listing.parse().ok()?) })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.since.0, self.listing.0)
    }
}

/// A listing that would be hit.
#[derive(Clone, Debug)]
pub struct Hit {
    pub(super) id: ListingId,
    pub(super) sequence: i64,
    /// Its name.
    pub title: String,
    /// Its slug.
    pub slug: String,
    /// Since when it waits.
    pub since: Moment,
}

impl Hit {
    fn place(&self) -> Place {
        Place { since: self.since, listing: self.id }
    }
}

/// What a sweep would hit.
#[derive(Clone, Debug)]
pub struct Preview {
    /// All of them, oldest first.
    pub hits: Vec<Hit>,
    /// How many further ones have it in common: more than are swept at once.
    pub beyond: usize,
    /// From how many addresses they came.
    pub addresses: usize,
    /// Stands for exactly these, as they are: whoever decides says what they saw.
    pub seen: String,
}

/// One page of a preview.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// What stands on it.
    pub hits: &'a [Hit],
    /// How many come before.
    pub before: usize,
    /// Where the page before it begins: `Some(None)` for the first one.
    pub back: Option<Option<Place>>,
    /// Where the page after it begins.
    pub on: Option<Place>,
}

impl Preview {
    /// The page that begins after one of them, or the first one.
    #[must_use]
    pub fn after(&self, place: Option<Place>) -> Shown<'_> {
        let before = place
            .map_or(0, |place| self.hits.partition_point(|hit| hit.place() <= place))
            .min(self.hits.len());
        let rest = &self.hits[before..];
        let hits = &rest[..rest.len().min(SHOWN_MOST)];
        let earlier = |count: usize| before.checked_sub(count + 1).and_then(|at| self.hits.get(at));
        Shown {
            hits,
            before,
            back: (before > 0).then(|| earlier(SHOWN_MOST).map(Hit::place)),
            on: hits.last().filter(|_| rest.len() > hits.len()).map(Hit::place),
        }
    }
}

/// What became of a sweep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swept {
    /// So many were decided about, by this act.
    Done(ActId, usize),
    /// Others would be hit than those that the moderator saw; nothing was done.
    Changed,
    /// Nothing would be.
    Nothing,
}

/// What would be hit. Nothing changes by looking.
///
/// # Errors
/// When the database cannot be read.
pub async fn preview(desk: &Desk, _moderator: &Moderator, common: &Common) -> Result<Preview, Broken> {
    let (found, beyond) = found(desk, common).await?;
    Ok(as_preview(found, beyond))
}

/// What would be hit of what a moderator has `seen`, for another page of it: more may come meanwhile, and stands behind.
/// `None` when it is not as they saw it any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn preview_of_seen(
    desk: &Desk,
    _moderator: &Moderator,
    common: &Common,
    seen: &str,
) -> Result<Option<Preview>, Broken> {
    let (mut found, beyond) = found(desk, common).await?;
    found.truncate(count_in(seen));
    Ok(Some(as_preview(found, beyond)).filter(|preview| preview.seen == seen))
}

fn as_preview(found: Vec<(Hit, PersonId)>, beyond: usize) -> Preview {
    let people: HashSet<PersonId> = found.iter().map(|(_, person)| *person).collect();
    let hits: Vec<Hit> = found.into_iter().map(|(hit, _)| hit).collect();
    Preview { addresses: people.len(), beyond, seen: digest(&hits), hits }
}

/// The listings that have something in common, oldest first, and whose they are; and how many there are beyond those that
/// are swept at once.
async fn found(desk: &Desk, common: &Common) -> Result<(Vec<(Hit, PersonId)>, usize), Broken> {
    let mut found = match common {
        Common::Address(slug) => store::of_same_address(&desk.db, slug).await?,
        Common::Network(slug) => match raids::network_of(&desk.db, slug).await? {
            Some(network) => store::of_network(&desk.db, &network).await?,
            None => Vec::new(),
        },
        Common::Link(site) => {
            let site = site.clone();
            all_that(desk, move |text| matching::links_to(text, &site)).await?
        }
        Common::Words(words) => {
            let words = matching::words_of(words).unwrap_or_default();
            all_that(desk, move |text| matching::holds_all(text, &words)).await?
        }
    };
    let beyond = found.len().saturating_sub(SWEPT_MOST);
    found.truncate(SWEPT_MOST);
    Ok((found, beyond))
}

/// All that waits and says something. Ten thousand texts are looked through aside, while pages are answered.
async fn all_that(
    desk: &Desk,
    says: impl Fn(&str) -> bool + Send + 'static,
) -> Result<Vec<(Hit, PersonId)>, Broken> {
    let all = store::all_said(&desk.db).await?;
    let found = move || {
        let said = all.into_iter().filter(|(_, _, said)| says(said));
        said.map(|(hit, person, _)| (hit, person)).collect()
    };
    spawn_blocking(found).await.while_doing("looking through what waits")
}

fn digest(hits: &[Hit]) -> String {
    let mut said = Sha256::new();
    for hit in hits {
        said.update(hit.id.0.to_be_bytes());
        said.update(hit.sequence.to_be_bytes());
    }
    let sum: String = said.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{sum}", hits.len())
}

/// How many of them a moderator has seen: they come in the order in which they began to wait, so what came since stands
/// behind.
fn count_in(seen: &str) -> usize {
    seen.split_once('-').and_then(|(count, _)| count.parse().ok()).unwrap_or_default()
}

/// Decides about all that have something in common but those left out, if they are what the moderator has `seen`: rejects
/// them for one reason, or releases them.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn sweep(
    desk: &Desk,
    moderator: &Moderator,
    common: &Common,
    (left_out, seen): (&[&str], &str),
    (fate, reason): (Fate, &str),
    words: Words,
) -> Result<Swept, RejectError> {
    let reason = match fate {
        Fate::Rejected => Some(reason_of(reason, words)?),
        Fate::Released => None,
    };
    let (found, _) = found(desk, common).await?;
    // In a raid more of them come while the reason is typed. Those wait for the next look.
    let hits: Vec<Hit> = found.into_iter().take(count_in(seen)).map(|(hit, _)| hit).collect();
    if digest(&hits) != seen {
        return Ok(if hits.is_empty() { Swept::Nothing } else { Swept::Changed });
    }
    let left_out: HashSet<&str> = left_out.iter().copied().collect();
    let meant: Vec<(ListingId, i64)> = hits
        .iter()
        .filter(|hit| !left_out.contains(hit.slug.as_str()))
        .map(|hit| (hit.id, hit.sequence))
        .collect();
    if meant.is_empty() {
        return Ok(Swept::Nothing);
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let verb = match fate {
        Fate::Rejected => Verb::Rejected,
        Fate::Released => Verb::Released,
    };
    let act = acts::begin(&mut tx, moderator.person, verb, reason.as_deref(), now).await?;
    let decided = match &reason {
        Some(reason) => store::reject_all(&mut tx, act, &meant, moderator.person, reason, now).await?,
        None => release_all(desk, &mut tx, act, &meant, now).await?,
    };
    if decided != meant.len() {
        // Somebody wrote or decided in between: dropped without a commit, nothing of it happened.
        return Ok(Swept::Changed);
    }
    if fate == Fate::Rejected {
        letters::sweeps::write(desk, &mut tx, act, now.plus(LETTER_SECONDS)).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Swept::Done(act, decided))
}

/// Releases all of these that wait and are as they were seen; says how many that were.
async fn release_all(
    desk: &Desk,
    tx: &mut Tx,
    act: ActId,
    seen: &[(ListingId, i64)],
    now: Moment,
) -> Result<usize, Broken> {
    let waiting = store::still_waiting(tx, seen).await?;
    if waiting.len() == seen.len() {
        for id in &waiting {
            super::open_up(desk, tx, (act, *id), Before::default(), now).await?;
        }
    }
    Ok(waiting.len())
}

/// Whoever was told of a sweep is told that it does not hold.
pub(super) async fn tell_undone(
    desk: &Desk,
    tx: &mut Tx,
    act: ActId,
    recalled: Recalled,
) -> Result<(), Broken> {
    match recalled {
        Recalled::Gone => letters::sweeps::write_undone(desk, tx, act).await,
        Recalled::Dropped | Recalled::Never => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preview(count: i64) -> Preview {
        // Two came in each second: what came at once is told apart by its number.
        let hit = |number: i64| Hit {
            id: ListingId(number),
            sequence: 0,
            title: String::new(),
            slug: String::new(),
            since: Moment(number / 2),
        };
        let hits: Vec<Hit> = (0..count).map(hit).collect();
        Preview { addresses: 1, beyond: 0, seen: digest(&hits), hits }
    }

    #[test]
    fn pages_of_a_preview_show_each_once_and_lead_back() {
        let preview = preview(2_500);
        let (mut place, mut shown, mut starts) = (None, Vec::new(), Vec::new());
        loop {
            let page = preview.after(place);
            assert_eq!(page.before, shown.len());
            if let Some(back) = page.back {
                let before = preview.after(back);
                assert_eq!(Some(&before.before), starts.last());
                assert_eq!(before.on, place);
            }
            starts.push(page.before);
            shown.extend(page.hits.iter().map(|hit| hit.id.0));
            let Some(on) = page.on else { break };
            assert_eq!(Place::parse(&on.to_string()), Some(on));
            place = Some(on);
        }
        assert_eq!(shown, (0..2_500).collect::<Vec<_>>());
        assert_eq!(starts, [0, 1_000, 2_000]);
    }

    #[test]
    fn a_place_that_is_no_place_is_the_beginning() {
        for wrong in ["", "first", "1", "x.y"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }
}
