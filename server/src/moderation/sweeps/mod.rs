//! Sweeps: one act about many listings that wait, found by what they have in common.
//!
//! A moderator sees exactly what would be hit before anything is, leaves out what is real, and says why once. It is one
//! transaction, however many there are; each address gets one letter, a few minutes later, so that a slip that is taken
//! back at once is told to nobody. Only what waits is ever swept: what everybody sees is decided about one by one.

mod matching;
mod store;

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};
use tokio::task::spawn_blocking;

use super::{RejectError, Verb, acts, raids, reason_of};
use crate::{
    Desk,
    broken::{Broken, WhileDoing as _},
    db::Tx,
    ids::{ActId, ListingId, Moment, PersonId},
    letters::{self, Recalled},
    people::Moderator,
    words::Words,
};

pub(crate) use store::swept_of;

/// So many titles are shown.
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

/// What a sweep would hit.
#[derive(Clone, Debug)]
pub struct Preview {
    /// All of them, oldest first.
    pub hits: Vec<Hit>,
    /// From how many addresses they came.
    pub addresses: usize,
    /// Stands for exactly these, as they are: whoever decides says what they saw.
    pub seen: String,
}

/// What became of a sweep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swept {
    /// So many were rejected, by this act.
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
    let found = found(desk, common).await?;
    let people: HashSet<PersonId> = found.iter().map(|(_, person)| *person).collect();
    let hits: Vec<Hit> = found.into_iter().map(|(hit, _)| hit).collect();
    Ok(Preview { addresses: people.len(), seen: digest(&hits), hits })
}

/// The listings that have something in common, oldest first, and whose they are.
async fn found(desk: &Desk, common: &Common) -> Result<Vec<(Hit, PersonId)>, Broken> {
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
    found.truncate(SWEPT_MOST);
    Ok(found)
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

/// Rejects all that have something in common but those left out, for one reason, if they are what the moderator has
/// `seen`.
///
/// # Errors
/// Without a reason nothing is rejected.
pub async fn sweep(
    desk: &Desk,
    moderator: &Moderator,
    common: &Common,
    (left_out, seen): (&[&str], &str),
    reason: &str,
    words: Words,
) -> Result<Swept, RejectError> {
    let reason = reason_of(reason, words)?;
    let found = found(desk, common).await?;
    // In a raid more of them come while the reason is typed. Those wait for the next look.
    let hits: Vec<Hit> = found.into_iter().take(count_in(seen)).map(|(hit, _)| hit).collect();
    if digest(&hits) != seen {
        return Ok(if hits.is_empty() { Swept::Nothing } else { Swept::Changed });
    }
    let meant: Vec<(ListingId, i64)> = hits
        .iter()
        .filter(|hit| !left_out.contains(&hit.slug.as_str()))
        .map(|hit| (hit.id, hit.sequence))
        .collect();
    if meant.is_empty() {
        return Ok(Swept::Nothing);
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let act = acts::begin(&mut tx, moderator.person, Verb::Rejected, Some(&reason), now).await?;
    let rejected = store::reject_all(&mut tx, act, &meant, moderator.person, &reason, now).await?;
    if rejected != meant.len() {
        // Somebody wrote or decided in between: dropped without a commit, nothing of it happened.
        return Ok(Swept::Changed);
    }
    letters::sweeps::write(desk, &mut tx, act, now.plus(LETTER_SECONDS)).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Swept::Done(act, rejected))
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
