//! Raids: very many listings in a few minutes, under very many addresses.
//!
//! Nothing of a raid is ever public, because the first listing of an address waits for a moderator; what a raid can do is
//! bury the queue. So while more come from new addresses than people ever add at once, two things hold, and both end by
//! themselves ten minutes later:
//!
//! - From one network only a few listings are taken in an hour. That is what really hinders: addresses of mailboxes cost
//!   nothing, networks do.
//! - A form has to have stood open for a minute, as it does with everybody who types, or it brings a little work that its
//!   script has done meanwhile. The work makes a flood cost something; the minute is the way for browsers without scripts,
//!   and whoever was faster presses the same button again, with everything still there.
//!
//! Moderators, and whom one of them has trusted, are spared all of it; `CUPPA_RATE_POSTS=0` switches it off with the limit
//! of posts. There is no captcha, nobody else is asked, and no word is forbidden: a filter on
//! the names of drugs would shut out the very people whom this is for.
//!
//! A network is known by a number from a key that is made anew each day and at each start, and is only in memory. It stands
//! beside listings that are held, for a day at most, so that moderators can [sweep](super::sweeps) what came together.

mod store;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use sha2::{Digest as _, Sha256};

use crate::{
    Desk,
    broken::Broken,
    db::{Db, Tx},
    http::guard::Network,
    ids::{ListingId, Moment, PersonId},
    listings::Refusals,
    people,
    words::Words,
};

/// More listings than this from new addresses within [`LATELY_SECONDS`] are a raid: more than the first page of the queue
/// holds. With fewer a moderator is done in a few clicks, and nobody else need be slowed.
const RAID_MORE_THAN: i64 = 250;
const LATELY_SECONDS: i64 = 10 * 60;
/// During a raid, so many from one network are taken in an hour.
const NETWORK_MOST: i64 = 5;
const HOUR_SECONDS: i64 = 60 * 60;
/// By one form, so many.
const KEY_MOST: i64 = 3;
/// And a form has to have stood open for so long, or to bring its work.
const OPEN_SECONDS: i64 = 60;
/// The work is a number that, hashed together with the key of the form, begins with so many bits of nothing: thousands of
/// tries, about a second on an old phone.
pub const WORK_BITS: u32 = 13;
/// Numbers of networks are kept for so long.
pub(crate) const NETWORK_SECONDS: i64 = 24 * 60 * 60;
/// Reports of a day are remembered up to so many, for a few megabytes at most.
const REPORTS_MOST: usize = 50_000;
/// Somebody who is believed hides so many listings a day at most before a moderator has looked.
const HIDDEN_MOST: usize = 3;

/// Where a form came from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comer {
    /// The network; nothing when it is not known.
    pub network: Option<Network>,
    /// Who signed in.
    pub person: Option<PersonId>,
    /// Whether they are a moderator.
    pub is_moderator: bool,
}

/// What is remembered of a day, in memory only.
#[derive(Clone, Debug, Default)]
pub struct Day(Arc<Mutex<Remembered>>);

#[derive(Default)]
struct Remembered {
    day: i64,
    key: Option<[u8; 32]>,
    /// From which networks a listing was reported.
    reported: HashSet<([u8; 16], ListingId)>,
    /// Whom a listing was hidden for.
    hidden: HashSet<(PersonId, ListingId)>,
}

impl std::fmt::Debug for Remembered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Remembered")
    }
}

impl Day {
    /// Does something with what is remembered of today; what was yesterday is forgotten.
    fn today<T>(&self, desk: &Desk, use_it: impl FnOnce(&mut Remembered) -> T) -> T {
        let mut remembered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let day = desk.clock.now().0.div_euclid(24 * 60 * 60);
        if remembered.day != day || remembered.key.is_none() {
            *remembered = Remembered { day, key: Some(desk.chance.bytes()), ..Remembered::default() };
        }
        use_it(&mut remembered)
    }
}

/// The number that stands for a network today.
fn mark(desk: &Desk, network: Network) -> [u8; 16] {
    let key = desk.day.today(desk, |today| today.key.unwrap_or_default());
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(network.neighbourhood());
    let whole: [u8; 32] = hasher.finalize().into();
    let mut mark = [0; 16];
    mark.copy_from_slice(&whole[..16]);
    mark
}

/// The number that stands today for the network that a form came from, where that is known.
pub(crate) fn mark_of(desk: &Desk, comer: Comer) -> Option<[u8; 16]> {
    comer.network.map(|network| mark(desk, network))
}

/// Whether this is the first report of a listing from a network today. Nothing is stored of it.
pub(super) fn is_first_report(desk: &Desk, comer: Comer, listing: ListingId) -> bool {
    let Some(network) = comer.network else { return true };
    let mark = mark(desk, network);
    desk.day
        .today(desk, |today| today.reported.len() >= REPORTS_MOST || today.reported.insert((mark, listing)))
}

/// Whether somebody may hide a listing by reporting it, as far as they have not hidden several today.
pub(super) fn may_hide(desk: &Desk, person: PersonId, listing: ListingId) -> bool {
    desk.day.today(desk, |today| {
        let before = today.hidden.iter().filter(|(known, _)| *known == person).count();
        before < HIDDEN_MOST && today.hidden.insert((person, listing))
    })
}

/// Whether more listings come from new addresses than people add.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_raid(desk: &Desk) -> Result<bool, Broken> {
    // Whoever has switched the limit of posts off wants none of this either.
    if desk.settings.rate_posts == 0 {
        return Ok(false);
    }
    let since = desk.clock.now().plus(-LATELY_SECONDS);
    Ok(store::count_held_since(&desk.db, since, RAID_MORE_THAN + 1).await? > RAID_MORE_THAN)
}

/// What stands in the way of a form during a raid; nothing at any other time.
pub(crate) async fn stands_in_the_way(
    desk: &Desk,
    comer: Comer,
    (key, work): (&str, &str),
    issued: Option<Moment>,
    words: Words,
) -> Result<Refusals, Broken> {
    let mut refusals = Refusals::default();
    // Anybody can sign in; whom somebody has trusted before is no part of a raid.
    let is_trusted = match comer.person {
        Some(person) => comer.is_moderator || people::trusts(desk, person).await?,
        None => false,
    };
    if is_trusted || !is_raid(desk).await? {
        return Ok(refusals);
    }
    let now = desk.clock.now();
    if let Some(network) = comer.network {
        let mark = mark(desk, network);
        if store::count_of_network(&desk.db, &mark, now.plus(-HOUR_SECONDS)).await? >= NETWORK_MOST {
            refusals.add("form_key", words.refused_raid_network());
            return Ok(refusals);
        }
    }
    // Else one form that stood open would do for a thousand listings. Whoever corrects a slip sends it twice.
    if store::count_by_key(&desk.db, key).await? >= KEY_MOST {
        refusals.add("form_key", words.refused_raid_used());
        return Ok(refusals);
    }
    let open = issued.map_or(0, |issued| now.0 - issued.0);
    if open < OPEN_SECONDS && !is_done(key, work) {
        refusals.add("form_key", words.refused_raid_soon((OPEN_SECONDS - open).to_string()));
    }
    Ok(refusals)
}

/// Whether the work of a form was done.
fn is_done(key: &str, work: &str) -> bool {
    if work.is_empty() || work.len() > 16 {
        return false;
    }
    let digest = Sha256::digest(format!("{key}:{work}"));
    let mut nothing = 0;
    for byte in digest {
        nothing += byte.leading_zeros();
        if byte != 0 {
            break;
        }
    }
    nothing >= WORK_BITS
}

/// Notes from which network a listing came, for as long as it is held.
pub(crate) async fn note_network(
    desk: &Desk,
    tx: &mut Tx,
    listing: ListingId,
    comer: Comer,
    now: Moment,
) -> Result<(), Broken> {
    match comer.network {
        Some(network) => store::note(tx, listing, &mark(desk, network), now).await,
        None => Ok(()),
    }
}

/// The number of the network that the listing of a slug came from.
pub(super) async fn network_of(db: &Db, slug: &str) -> Result<Option<Vec<u8>>, Broken> {
    store::network_of(db, slug).await
}

/// Forgets numbers of networks.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget(tx, now.plus(-NETWORK_SECONDS)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_found_by_trying_and_seen_at_once() {
        let found = (0..1_000_000).find(|number| is_done("a key", &number.to_string()));
        let found = found.expect("thousands of tries are enough").to_string();
        assert!(is_done("a key", &found) && !is_done("another key", &found));
        assert!(!is_done("a key", "") && !is_done("a key", &"0".repeat(99)));
    }
}
