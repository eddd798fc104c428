//! Calendars that somebody looks through before they bring them in: kept in memory for an hour, so that nothing has to
//! be chosen twice, and never on disk, because nobody has said yes yet.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Turns, MutexGuard as Turn, Semaphore, SemaphorePermit};

use super::fetching::{Known, Source};
use crate::ids::{ListingId, Moment};

/// So long one is kept.
const KEPT_SECONDS: i64 = 60 * 60;
/// So many bytes are kept in all; then the oldest go.
const KEPT_MOST: usize = 96 * 1024 * 1024;
/// So many people look calendars through at the same moment.
const LOOKING_MOST: usize = 2;

/// What waits to be brought in, and whose turn it is. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Tray {
    kept: Arc<Mutex<Vec<Kept>>>,
    turns: Arc<Turns<()>>,
    looking: Arc<Semaphore>,
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

impl Default for Tray {
    fn default() -> Self {
        Self { kept: Arc::default(), turns: Arc::default(), looking: Arc::new(Semaphore::new(LOOKING_MOST)) }
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

    /// A place to look a calendar through, if one is free.
    pub(super) fn place(&self) -> Option<SemaphorePermit<'_>> {
        self.looking.try_acquire().ok()
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
    fn many_calendars_do_not_fill_the_memory() {
        let tray = Tray::default();
        for listing in 0..10 {
            tray.put(kept("a", listing, 40 * 1024 * 1024, listing));
        }
        assert_eq!(tray.kept().len(), 2);
        assert!(tray.find("a", ListingId(9), Moment(10)).is_some());
    }
}
