//! Calendars that somebody looks through before they bring them in: kept in memory for an hour, so that nothing has to
//! be chosen twice, and never on disk, because nobody has said yes yet.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Turns, MutexGuard as Turn, OwnedSemaphorePermit, Semaphore};

use crate::fetching::{Known, Source};
use crate::ids::{ListingId, Moment};

/// So long one is kept.
pub(crate) const KEPT_SECONDS: i64 = 60 * 60;
/// So many bytes are kept in all; then the oldest go.
const KEPT_MOST: usize = 96 * 1024 * 1024;
/// So many calendars are fetched or read at the same moment, for people who wait for it.
const LOOKING_MOST: usize = 2;
/// So many more may wait for that.
const WAITING_MOST: usize = 3;

/// What waits to be brought in, and whose turn it is. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Tray {
    kept: Arc<Mutex<Vec<Kept>>>,
    turns: Arc<Turns<()>>,
    looking: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    reading: Arc<Semaphore>,
}

/// A calendar that somebody looks through.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) key: String,
    /// On whose private page it was chosen.
    pub(super) listing: ListingId,
    /// Where it was fetched; none for a file.
    pub(super) source: Option<Source>,
    /// What people read of where it is from.
    pub(super) called: String,
    pub(super) follows: bool,
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) known: Known,
    pub(super) since: Moment,
}

/// Somebody's place, free again once it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    _place: OwnedSemaphorePermit,
}

impl Default for Tray {
    fn default() -> Self {
        let semaphore = |most| Arc::new(Semaphore::new(most));
        Self {
            kept: Arc::default(),
            turns: Arc::default(),
            looking: semaphore(LOOKING_MOST),
            waiting: semaphore(WAITING_MOST),
            reading: semaphore(1),
        }
    }
}

impl Tray {
    /// Keeps a calendar; an earlier one of the same page goes.
    pub(super) fn put(&self, new: Kept) {
        let mut kept = self.kept();
        kept.retain(|old| old.listing != new.listing && !is_stale(old, new.since));
        kept.push(new);
        let mut size: usize = kept.iter().map(|kept| kept.bytes.len()).sum();
        while size > KEPT_MOST && kept.len() > 1 {
            size -= kept.remove(0).bytes.len();
        }
    }

    /// The calendar that was kept under a key, for the page that it was chosen on. It stays, so that a button that is
    /// pressed twice does the same twice.
    pub(super) fn find(&self, key: &str, listing: ListingId, now: Moment) -> Option<Kept> {
        let fits = |kept: &&Kept| kept.key == key && kept.listing == listing && !is_stale(kept, now);
        self.kept().iter().find(fits).cloned()
    }

    /// Forgets what nobody came back for.
    pub fn forget_old(&self, now: Moment) {
        self.kept().retain(|kept| !is_stale(kept, now));
    }

    /// The turn to bring a calendar in.
    pub(super) async fn turn(&self) -> Turn<'_, ()> {
        self.turns.lock().await
    }

    /// A place to fetch or read a calendar, if one is free. It is held until that is done, whoever goes away meanwhile.
    pub(super) fn place(&self) -> Option<Place> {
        Arc::clone(&self.looking).try_acquire_owned().ok().map(|place| Place { _place: place })
    }

    /// A place in the queue to bring in what was looked through, if it is not full.
    pub(super) fn waits(&self) -> Option<Place> {
        Arc::clone(&self.waiting).try_acquire_owned().ok().map(|place| Place { _place: place })
    }

    /// One calendar after the other is read for those that nobody waits for: reading takes memory.
    pub(super) async fn reads(&self) -> Option<Place> {
        Arc::clone(&self.reading).acquire_owned().await.ok().map(|place| Place { _place: place })
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_stale(kept: &Kept, now: Moment) -> bool {
    kept.since.plus(KEPT_SECONDS) <= now
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(key: &str, listing: i64, size: usize, since: i64) -> Kept {
        Kept {
            key: key.to_owned(),
            listing: ListingId(listing),
            source: None,
            called: "a.ics".to_owned(),
            follows: false,
            bytes: Arc::new(vec![0; size]),
            known: Known::default(),
            since: Moment(since),
        }
    }

    #[test]
    fn a_calendar_is_kept_for_an_hour_and_for_its_own_page() {
        let tray = Tray::default();
        tray.put(kept("a", 1, 10, 0));
        assert!(tray.find("a", ListingId(1), Moment(3_599)).is_some());
        assert!(tray.find("a", ListingId(2), Moment(1)).is_none());
        assert!(tray.find("b", ListingId(1), Moment(1)).is_none());
        assert!(tray.find("a", ListingId(1), Moment(3_600)).is_none());
        tray.put(kept("c", 1, 10, 60));
        assert!(
            tray.find("a", ListingId(1), Moment(61)).is_none(),
            "the newer one of a page takes its place"
        );
    }

    #[test]
    fn only_so_many_look_and_wait_at_once() {
        let tray = Tray::default();
        let places: Vec<_> = (0..LOOKING_MOST).map(|_| tray.place().expect("a place")).collect();
        assert!(tray.place().is_none());
        let queue: Vec<_> = (0..WAITING_MOST).map(|_| tray.waits().expect("a place")).collect();
        assert!(tray.waits().is_none());
        drop((places, queue));
        assert!(tray.place().is_some() && tray.waits().is_some());
    }

    #[test]
    fn many_calendars_do_not_fill_the_memory() {
        let tray = Tray::default();
        for listing in 0..10 {
            tray.put(kept("a", listing, 40 * 1024 * 1024, listing));
        }
        assert_eq!(tray.kept().len(), 2);
        assert!(tray.find("a", ListingId(9), Moment(10)).is_some());
    }
}
