//! Groups: who organises. So far a group is the words that organisers type, and nobody has confirmed them.

mod store;

use crate::{Desk, broken::Broken, ids::Moment, listings::search::onward::Batch};

/// Groups on one page of the directory.
const PAGE_GROUPS: u32 = 50;

/// A group that has something public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name as a slug: the last segment of its address.
    pub key: String,
    /// Its name, as it was typed last.
    pub name: String,
    /// How many cafés it lists.
    pub cafes: u32,
    /// How many dates of its are to come.
    pub dates: u32,
}

/// A group that has something public, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name as a slug: the last segment of its address.
    pub key: String,
    /// Its name, as it was typed last.
    pub name: String,
    /// When what it lists last changed.
    pub changed: Moment,
}

/// One page of the directory of groups.
#[derive(Clone, Debug)]
pub struct Directory {
    /// The groups, by name.
    pub groups: Vec<Group>,
    /// This page, from 1.
    pub page: u32,
    /// Whether another page follows.
    pub follows: bool,
}

/// The name of a group that has something public, as it was typed last.
///
/// # Errors
/// When the database cannot be read.
pub async fn name_of(desk: &Desk, key: &str) -> Result<Option<String>, Broken> {
    store::name_of(&desk.db, key).await
}

/// One page of all groups that have something public.
///
/// # Errors
/// When the database cannot be read.
pub async fn directory(desk: &Desk, page: u32) -> Result<Directory, Broken> {
    let page = page.clamp(1, 10_000);
    let mut groups =
        store::by_name(&desk.db, desk.clock.now(), PAGE_GROUPS + 1, (page - 1) * PAGE_GROUPS).await?;
    let shown = usize::try_from(PAGE_GROUPS).unwrap_or(usize::MAX);
    let follows = groups.len() > shown;
    groups.truncate(shown);
    Ok(Directory { groups, page, follows })
}

/// The groups that have something public, by their keys, from after one of them; the empty key is before all.
///
/// # Errors
/// When the database cannot be read.
pub async fn after(desk: &Desk, key: &str, limit: u32) -> Result<Batch<Named, String>, Broken> {
    let groups = store::after(&desk.db, key, limit + 1).await?;
    Ok(Batch::of(groups, limit, |group| Some(group.key.clone())))
}

/// The key of every group that has something public, and when that last changed, for the map of the site.
///
/// # Errors
/// When the database cannot be read.
pub async fn all_public(desk: &Desk) -> Result<Vec<(String, Moment)>, Broken> {
    store::all_public(&desk.db).await
}
