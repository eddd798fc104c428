//! Lists read on from where somebody left off: what is added or taken back meanwhile shifts nothing.

use std::sync::Arc;

pub use super::index::DateKey;
use super::{
    Filter, Row,
    index::{Asked, Line},
    rows, shortened, understood,
};
use crate::{
    Desk,
    broken::Broken,
    ids::ListingId,
    listings::{self, PublicListing, load},
    urls::View,
};

/// Some of a list.
#[derive(Clone, Debug)]
pub struct Batch<T, K> {
    /// What is in this batch.
    pub items: Vec<T>,
    /// What it ends with, when another batch follows.
    pub last: Option<K>,
}

impl<T, K> Batch<T, K> {
    /// A batch of at most `limit` items, of which one more was looked for.
    pub(crate) fn of(mut items: Vec<T>, limit: u32, key: impl Fn(&T) -> Option<K>) -> Self {
        let follows = shortened(&mut items, limit);
        let last = items.last().filter(|_| follows).and_then(key);
        Self { items, last }
    }
}

/// The listings that the pages of a view show, each once, in the order in which they were first typed.
///
/// # Errors
/// When the database cannot be read.
pub async fn listings(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    after: Option<ListingId>,
    limit: u32,
) -> Result<Batch<Arc<PublicListing>, ListingId>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    let ids = desk.index.ask(&desk.db, |known| known.listings_after(&asked, after, limit + 1)).await?;
    let Batch { items, last } = Batch::of(ids, limit, |id| Some(*id));
    Ok(Batch { items: load(desk, &items).await?, last })
}

/// The dates of a view, soonest first; `of` asks for those of one listing, by its slug.
///
/// # Errors
/// When the database cannot be read.
pub async fn dates(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    of: Option<&str>,
    after: Option<&DateKey>,
    limit: u32,
) -> Result<Batch<Row, DateKey>, Broken> {
    let only = match of {
        Some(slug) => match listings::store::by_slug(&desk.db, slug).await?.and_then(|row| row.id) {
            Some(id) => Some(id),
            None => return Ok(Batch { items: Vec::new(), last: None }),
        },
        None => None,
    };
    let meant = understood::of(desk, view, filter).await?;
    let asked = Asked { only, ..meant.asked(view, filter, desk.clock.now()) };
    let found = desk.index.ask(&desk.db, |known| known.dates_after(&asked, after, limit + 1)).await?;
    let Batch { items, last } = Batch::of(found, limit, Line::key);
    Ok(Batch { items: rows(desk, items, &meant).await?, last })
}
