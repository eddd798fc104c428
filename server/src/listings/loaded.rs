//! Public listings as they were put together lately: what many look at is read once, and again when it changed.

use std::{collections::HashMap, sync::Arc, time::Duration};

use moka::future::Cache;

#[cfg(debug_assertions)]
use super::search::index;
use super::{PublicListing, public, store, texts::Text};
use crate::{Desk, broken::Broken, ids::ListingId};

/// So many bytes of them are kept, as far as anybody can tell.
const BYTES_MOST: u64 = 64 * 1024 * 1024;
/// And no longer than so after somebody last looked: what is no longer public is forgotten.
const IDLE: Duration = Duration::from_secs(60 * 60);

/// A listing as it was at one of its stamps.
type Stamped = (i64, Arc<PublicListing>);

/// What was put together lately. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Loaded(Cache<ListingId, Stamped>);

impl Default for Loaded {
    fn default() -> Self {
        let weigh = |_: &ListingId, (_, listing): &Stamped| weight(listing);
        Self(Cache::builder().max_capacity(BYTES_MOST).time_to_idle(IDLE).weigher(weigh).build())
    }
}

/// About how many bytes a listing takes.
fn weight(listing: &PublicListing) -> u32 {
    let PublicListing { texts, tags, ground_rules, schedule, .. } = listing;
    let in_one =
        |text: &Text| size_of::<Text>() + text.title.len() + text.summary.len() + text.description.len();
    // Its own stand there twice.
    let own = texts.first().map_or(0, in_one);
    let texts = own + texts.iter().map(in_one).sum::<usize>() + ground_rules.as_ref().map_or(0, String::len);
    let bends = schedule.as_ref().map_or(0, |schedule| {
        schedule.changes.len() + schedule.later.len() + schedule.added.len() + schedule.skipped.len()
    });
    let bytes = 2 * size_of::<PublicListing>() + texts + 32 * tags.len() + 200 * bends;
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// Public listings by their ids.
pub(crate) async fn by_id(
    desk: &Desk,
    ids: impl Iterator<Item = ListingId>,
) -> Result<HashMap<ListingId, Arc<PublicListing>>, Broken> {
    let mut ids: Vec<ListingId> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(load(desk, &ids).await?.into_iter().map(|listing| (listing.id, listing)).collect())
}

/// Public listings, in the order in which they are asked for, each once, in the words of the language that the desk speaks;
/// what nobody may see is left out, whoever asks.
pub(crate) async fn load(desk: &Desk, ids: &[ListingId]) -> Result<Vec<Arc<PublicListing>>, Broken> {
    #[cfg(debug_assertions)]
    let before = desk.index.ask(&desk.db, index::Known::newest).await?;
    let wanted = desk.index.ask(&desk.db, |known| known.stamps(ids)).await?;
    let Loaded(cache) = &desk.loaded;
    let mut known = HashMap::with_capacity(wanted.len());
    let mut missing = HashMap::new();
    for (id, stamp) in &wanted {
        match cache.get(id).await.filter(|(kept, _)| kept == stamp) {
            Some((_, listing)) => {
                known.insert(*id, listing);
            }
            None => {
                missing.insert(*id, *stamp);
            }
        }
    }
    if !missing.is_empty() {
        let ids: Vec<ListingId> = missing.keys().copied().collect();
        for listing in store::load(&desk.db, &ids).await?.iter().filter_map(public::reveal) {
            let (id, listing) = (listing.id, Arc::new(listing));
            // It is at least as new as its stamp; a newer one is asked for by another.
            if let Some(stamp) = missing.get(&id) {
                cache.insert(id, (*stamp, Arc::clone(&listing))).await;
            }
            known.insert(id, listing);
        }
    }
    #[cfg(debug_assertions)]
    proves_itself(desk, before, &wanted, &known).await?;
    let language = desk.words().language();
    Ok(wanted
        .iter()
        .filter_map(|(id, _)| known.remove(id))
        .map(|listing| listing.shared_in(language))
        .collect())
}

/// In tests what was kept is compared with what would be read now.
#[cfg(debug_assertions)]
async fn proves_itself(
    desk: &Desk,
    before: i64,
    wanted: &[(ListingId, i64)],
    known: &HashMap<ListingId, Arc<PublicListing>>,
) -> Result<(), Broken> {
    let ids: Vec<ListingId> = wanted.iter().map(|(id, _)| *id).take(20).collect();
    let anew = store::load(&desk.db, &ids).await?;
    // What changed in between is another one. Only the database can say: the index hears of a commit a moment later.
    let changed = index::changed_since(&desk.db, before).await?;
    for listing in anew.iter().filter_map(public::reveal).filter(|listing| !changed.contains(&listing.id)) {
        let kept = known.get(&listing.id);
        assert!(
            kept.is_none_or(|kept| format!("{kept:?}") == format!("{listing:?}")),
            "{} left no stamp",
            listing.slug
        );
    }
    Ok(())
}
