//! What letters of one round have in common: ten thousand letters about one listing read it once. Nothing of it is older
//! than the last change, so that every letter still says what is true when it goes out.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::post::CalendarFile;
use crate::{
    Desk,
    broken::Broken,
    follows::{self, facts::Facts},
    ids::{ListingId, NewsId},
    listings::{self, PublicListing, public},
    words::Language,
};

/// What is known of this round. Cheap to copy.
#[derive(Clone, Debug, Default)]
pub struct Shared(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    version: u64,
    listings: HashMap<ListingId, Option<Arc<PublicListing>>>,
    standings: HashMap<ListingId, (bool, bool)>,
    before: HashMap<NewsId, Option<Arc<Facts>>>,
    files: HashMap<(ListingId, Language), Option<Arc<CalendarFile>>>,
}

impl Shared {
    /// A round begins, and nothing is known.
    pub(super) fn begin(&self) {
        *self.known() = Known::default();
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of a key, or is made now; kept until something is committed.
    async fn get<K: Copy + Eq + Hash, V: Clone>(
        &self,
        desk: &Desk,
        of: fn(&mut Known) -> &mut HashMap<K, V>,
        key: K,
        make: impl Future<Output = Result<V, Broken>>,
    ) -> Result<V, Broken> {
        // Asked first: what is read after that is at least as new.
        let version = desk.db.version();
        {
            let mut known = self.known();
            if known.version != version {
                *known = Known { version, ..Known::default() };
            }
            if let Some(value) = of(&mut known).get(&key) {
                return Ok(value.clone());
            }
        }
        let value = make.await?;
        let mut known = self.known();
        if known.version == version {
            of(&mut known).insert(key, value.clone());
        }
        Ok(value)
    }
}

/// A listing as everybody may know it, also while nobody can see it, in the words of whoever reads the letter.
pub(super) async fn listing(desk: &Desk, id: ListingId) -> Result<Option<Arc<PublicListing>>, Broken> {
    let make = async {
        let stored = listings::store::load(&desk.db, &[id]).await?.pop();
        Ok(stored.as_ref().and_then(public::reveal).map(Arc::new))
    };
    let listing = desk.shared.get(desk, |known| &mut known.listings, id, make).await?;
    Ok(listing.map(|listing| listing.shared_in(desk.words().language())))
}

/// Whether everybody can see it, and whether it was taken off the site.
pub(super) async fn standing(desk: &Desk, id: ListingId) -> Result<(bool, bool), Broken> {
    desk.shared.get(desk, |known| &mut known.standings, id, follows::standing(desk, id)).await
}

/// What it was before a piece of news.
pub(super) async fn before(desk: &Desk, news: NewsId) -> Result<Option<Arc<Facts>>, Broken> {
    let make = async { Ok(follows::before(desk, news).await?.map(Arc::new)) };
    desk.shared.get(desk, |known| &mut known.before, news, make).await
}

/// The listing for a calendar, unless it is longer than `most`; a series that bends a thousand times is better followed.
pub(super) async fn file(
    desk: &Desk,
    id: ListingId,
    most: usize,
) -> Result<Option<Arc<CalendarFile>>, Broken> {
    let make = async {
        Ok(listing(desk, id).await?.and_then(|listing| {
            let text = listings::calendar::file(desk, desk.words(), &listing)?;
            let name = format!("{}.ics", listing.slug);
            (text.len() <= most).then(|| Arc::new(CalendarFile { name, text }))
        }))
    };
    desk.shared.get(desk, |known| &mut known.files, (id, desk.words().language()), make).await
}
