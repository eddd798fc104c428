//! What words find: which listings say them, as SQLite's FTS5 knows.

use std::sync::Arc;

use moka::future::Cache;
use pure::towns::Land;

use super::{index::Scores, store, words};
use crate::{Desk, broken::Broken, ids::ListingId};

/// So many bytes of what words find are remembered.
const BYTES_MOST: u64 = 16 * 1024 * 1024;

/// Who says a word: listings in the order of their ids.
type Sayers = Arc<[ListingId]>;

/// Who says which words, as it was looked up at some version of the database. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Said(Cache<(u64, String), Sayers>);

impl Default for Said {
    fn default() -> Self {
        let weigh = |(_, word): &(u64, String), ids: &Sayers| {
            u32::try_from(64 + word.len() + size_of_val(&**ids)).unwrap_or(u32::MAX)
        };
        Self(Cache::builder().max_capacity(BYTES_MOST).weigher(weigh).build())
    }
}

/// The listings that say what a part of an expression asks for.
pub(super) async fn saying(desk: &Desk, part: String) -> Result<Sayers, Broken> {
    let Said(cache) = &desk.counted.said;
    // Asked for first: what is read then is at least as new.
    let name = (desk.db.version(), part);
    if let Some(ids) = cache.get(&name).await {
        return Ok(ids);
    }
    let ids: Sayers = store::saying(&desk.db, &name.1).await?.into();
    cache.insert(name, Arc::clone(&ids)).await;
    Ok(ids)
}

/// The listings that say some words, or lie in some country.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hits {
    expression: String,
    /// In their order.
    ids: Vec<ListingId>,
}

impl Hits {
    /// Those that say all of some words, or any of them. Each is looked for by itself: other readings of a search have
    /// most of its words in common.
    pub(super) async fn of(desk: &Desk, words: &[String], any: bool) -> Result<Arc<Self>, Broken> {
        let mut each = Vec::with_capacity(words.len());
        for word in words {
            each.push(saying(desk, words::one(word)).await?);
        }
        let ids = if any { in_any(&each) } else { in_all(each) };
        Ok(Arc::new(Self { expression: words::expression(words, any), ids }))
    }

    /// Those in a country or a region.
    pub(super) async fn in_land(desk: &Desk, land: &Land) -> Result<Arc<Self>, Broken> {
        let expression = words::marked(land);
        let ids = saying(desk, expression.clone()).await?.to_vec();
        Ok(Arc::new(Self { expression, ids }))
    }

    /// The listings, in the order of their ids.
    pub(super) fn ids(&self) -> &[ListingId] {
        &self.ids
    }

    /// Whether a listing is among them.
    pub(super) fn has(&self, id: ListingId) -> bool {
        self.ids.binary_search(&id).is_ok()
    }

    /// What was looked for.
    pub(super) fn expression(&self) -> &str {
        &self.expression
    }

    /// How well some of them fit.
    pub(super) async fn scores(&self, desk: &Desk, some: &[ListingId]) -> Result<Scores, Broken> {
        store::scores(&desk.db, &self.expression, some).await
    }
}

fn in_any(each: &[Sayers]) -> Vec<ListingId> {
    let mut ids = each.concat();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn in_all(mut each: Vec<Sayers>) -> Vec<ListingId> {
    each.sort_by_key(|ids| ids.len());
    let mut each = each.into_iter();
    let mut ids = each.next().map(|fewest| fewest.to_vec()).unwrap_or_default();
    for others in each {
        ids.retain(|id| others.binary_search(id).is_ok());
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_together_as_sets() {
        let of = |ids: &[i64]| -> Sayers { ids.iter().map(|id| ListingId(*id)).collect() };
        let each = vec![of(&[1, 2, 3, 5, 8]), of(&[2, 3, 4]), of(&[3, 2_000])];
        assert_eq!(in_any(&each), of(&[1, 2, 3, 4, 5, 8, 2_000]).to_vec());
        assert_eq!(in_all(each), of(&[3]).to_vec());
        assert_eq!(in_all(vec![of(&[7]), of(&[])]), Vec::new());
    }
}
