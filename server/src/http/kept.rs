//! Answers kept for the next who asks: made once, given to everybody for as long as they are true.
//!
//! An answer is kept under its [`Address`] if it depends on nothing but that, the database and the time. It is true
//! until a change is committed, by us or by another process ([`Db::version`]), and until the moment from which time
//! alone would make it another one, which whoever makes it must tell ([`Until`]). Those who ask while it is made wait
//! for it. Nothing that a token opens or that somebody who signed in asked for is ever kept.
//!
//! [`Db::version`]: crate::db::Db::version

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasher as _, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use pure::{recurrence::Occurrence, zones::Zone};

use super::cache::{Answer, Ready};
use crate::{Desk, broken::Broken, listings::public::UNSTATED_END, words::Language};

/// So many bytes are kept in all.
const MOST_BYTES: usize = 64 * 1_024 * 1_024;
/// What keeping an answer costs besides its bytes.
const OVERHEAD: usize = 2_048;
/// So many different answers are made at once, at most.
const TURNS: usize = 64;

/// Where an answer is found. Two addresses that are equal have the same answer, whoever asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The path without the language.
    pub path: String,
    /// What the query asks for and nothing else, always in the same order.
    pub query: String,
    /// In which language.
    pub language: Language,
}

/// An answer that was just made, and until when it is true if nothing is written.
#[derive(Debug)]
pub struct Made {
    /// The answer.
    pub answer: Answer,
    /// When time alone would make it another one.
    pub until: Until,
}

/// The time for which an answer is true if nothing is written: from now until a day begins or a date is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    now: Timestamp,
    end: Timestamp,
}

impl Until {
    /// Until the next day begins in UTC: nothing is true for longer.
    #[must_use]
    pub fn tomorrow(now: Timestamp) -> Self {
        let mut until = Self { now, end: Timestamp::MAX };
        until.day_in(&Zone::utc());
        until
    }

    /// And until the next day begins in this zone.
    pub fn day_in(&mut self, zone: &Zone) {
        if let Ok(tomorrow) = zone.wall(self.now).date().tomorrow() {
            self.at(zone.at(tomorrow.at(0, 0, 0, 0)));
        }
    }

    /// And until a date counts as over.
    pub fn over(&mut self, date: &Occurrence) {
        self.at(date.ends_at.max(date.starts_at + UNSTATED_END));
    }

    /// And until this moment. One that has passed changes nothing any more.
    pub fn at(&mut self, moment: Timestamp) {
        if moment > self.now {
            self.end = self.end.min(moment);
        }
    }

    fn holds(self, now: Timestamp) -> bool {
        self.now <= now && now < self.end
    }
}

/// The answers of one desk. Cheap to copy.
#[derive(Clone)]
pub struct Kept(Arc<Inside>);

struct Inside {
    shelf: Mutex<Shelf>,
    /// Whoever makes an answer holds the turn of its address.
    turns: [tokio::sync::Mutex<()>; TURNS],
    hasher: RandomState,
}

#[derive(Default)]
struct Shelf {
    answers: HashMap<Address, Placed>,
    /// The addresses by when they were last asked for.
    order: BTreeMap<u64, Address>,
    bytes: usize,
    asked: u64,
    made: u64,
}

struct Placed {
    ready: Arc<Ready>,
    version: u64,
    until: Until,
    bytes: usize,
    asked: u64,
}

impl Kept {
    /// Nothing is kept yet.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Inside {
            shelf: Mutex::default(),
            turns: std::array::from_fn(|_| tokio::sync::Mutex::new(())),
            hasher: RandomState::new(),
        }))
    }

    /// The answer at an address: the one that is kept if it is still true, otherwise what `make` makes. `make` is asked
    /// only then, and once for all who wait; what is absent is not kept.
    ///
    /// # Errors
    /// When it could not be made.
    pub async fn answer(
        &self,
        desk: &Desk,
        address: Address,
        make: impl Future<Output = Result<Option<Made>, Broken>>,
    ) -> Result<Option<Arc<Ready>>, Broken> {
        let asked = desk.db.version();
        if let Some(ready) = self.shelf().find(&address, asked, desk.clock.timestamp()) {
            return Ok(Some(ready));
        }
        let _turn = self.turn(&address).lock().await;
        // Somebody may have made it meanwhile. What was written since we asked need not be in it.
        if let Some(ready) = self.shelf().find(&address, asked, desk.clock.timestamp()) {
            return Ok(Some(ready));
        }
        // Before anything is read, so that what is read is at least as new.
        let version = desk.db.version();
        let Some(Made { answer, until }) = make.await? else { return Ok(None) };
        let ready = Arc::new(Ready::of(answer));
        self.shelf().keep(address, version, until, &ready);
        Ok(Some(ready))
    }

    /// How many answers were made so far.
    #[must_use]
    pub fn made(&self) -> u64 {
        self.shelf().made
    }

    fn turn(&self, address: &Address) -> &tokio::sync::Mutex<()> {
        let number = self.0.hasher.hash_one(address) % TURNS as u64;
        &self.0.turns[usize::try_from(number).unwrap_or_default()]
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Kept {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept")
    }
}

impl Shelf {
    /// The answer at an address if it is no older than this version and true now.
    fn find(&mut self, address: &Address, version: u64, now: Timestamp) -> Option<Arc<Ready>> {
        let placed = self.answers.get_mut(address)?;
        if placed.version < version || !placed.until.holds(now) {
            return None;
        }
        self.asked += 1;
        let before = std::mem::replace(&mut placed.asked, self.asked);
        if let Some(address) = self.order.remove(&before) {
            self.order.insert(self.asked, address);
        }
        Some(Arc::clone(&placed.ready))
    }

    fn keep(&mut self, address: Address, version: u64, until: Until, ready: &Arc<Ready>) {
        self.made += 1;
        self.forget(&address);
        let bytes = ready.weight() + OVERHEAD;
        // One that would push everything else out is not kept.
        if bytes > MOST_BYTES {
            return;
        }
        while self.bytes + bytes > MOST_BYTES {
            let Some(oldest) = self.order.values().next().cloned() else { break };
            self.forget(&oldest);
        }
        self.asked += 1;
        self.bytes += bytes;
        self.order.insert(self.asked, address.clone());
        let placed = Placed { ready: Arc::clone(ready), version, until, bytes, asked: self.asked };
        self.answers.insert(address, placed);
    }

    fn forget(&mut self, address: &Address) {
        if let Some(placed) = self.answers.remove(address) {
            self.order.remove(&placed.asked);
            self.bytes -= placed.bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(path: &str) -> Address {
        Address { path: path.to_owned(), query: String::new(), language: Language::default() }
    }

    fn ready(bytes: usize) -> Arc<Ready> {
        let answer = Answer {
            bytes: vec![b' '; bytes],
            mime: "text/plain",
            cache: "public",
            name: None,
            changed: None,
            packs: false,
        };
        Arc::new(Ready::of(answer))
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_answer_is_found_while_it_is_true() {
        let noon = moment("2026-11-22T12:00:00Z");
        let mut shelf = Shelf::default();
        shelf.keep(address("/a"), 3, Until::tomorrow(noon), &ready(10));
        let mut found = |path, version, now| shelf.find(&address(path), version, moment(now)).is_some();
        assert!(found("/a", 3, "2026-11-22T12:00:00Z"));
        assert!(found("/a", 2, "2026-11-22T23:59:59Z"), "newer than asked for");
        assert!(!found("/a", 4, "2026-11-22T12:00:00Z"), "something was written");
        assert!(!found("/a", 3, "2026-11-23T00:00:00Z"), "a day began");
        assert!(!found("/a", 3, "2026-11-22T11:59:59Z"), "the clock was set back");
        assert!(!found("/b", 3, "2026-11-22T12:00:00Z"));
    }

    #[test]
    fn what_nobody_asks_for_goes_first_and_the_bound_holds() {
        let noon = moment("2026-11-22T12:00:00Z");
        let mut shelf = Shelf::default();
        let quarter = ready(MOST_BYTES / 4 - OVERHEAD);
        let until = Until::tomorrow(noon);
        for path in ["/a", "/b", "/c", "/d"] {
            shelf.keep(address(path), 0, until, &quarter);
        }
        assert!(shelf.find(&address("/a"), 0, noon).is_some());
        shelf.keep(address("/e"), 0, until, &quarter);
        assert!(shelf.find(&address("/b"), 0, noon).is_none(), "it was asked for before all others");
        for path in ["/a", "/c", "/d", "/e"] {
            assert!(shelf.find(&address(path), 0, noon).is_some(), "{path}");
        }
        // The same address twice is one answer.
        shelf.keep(address("/e"), 1, until, &quarter);
        assert_eq!((shelf.answers.len(), shelf.order.len()), (4, 4));
        assert_eq!(shelf.bytes, MOST_BYTES / 4 * 4);
        shelf.keep(address("/huge"), 1, until, &ready(MOST_BYTES));
        assert!(shelf.find(&address("/huge"), 1, noon).is_none());
        assert!(shelf.find(&address("/a"), 0, noon).is_some());
    }

    #[test]
    fn the_first_thing_that_time_changes_ends_the_truth() {
        let now = moment("2026-11-22T22:30:00Z");
        let mut until = Until::tomorrow(now);
        assert_eq!(until.end, moment("2026-11-23T00:00:00Z"));
        until.day_in(&Zone::parse("Europe/Berlin").unwrap());
        assert_eq!(until.end, moment("2026-11-22T23:00:00Z"));
        until.day_in(&Zone::parse("America/New_York").unwrap());
        assert_eq!(until.end, moment("2026-11-22T23:00:00Z"));
        until.at(moment("2026-11-22T22:45:00Z"));
        until.at(moment("2026-11-22T22:30:00Z"));
        assert_eq!(until.end, moment("2026-11-22T22:45:00Z"));
    }
}
