//! Groups: who organises. A group is either the words that organisers type, which nobody has confirmed, or one that
//! somebody has started here: it has members, and what they list under its name is the group's.

pub mod agreements;
pub mod claims;
mod founding;
pub mod members;
pub mod merging;
pub(crate) mod names;
mod store;
pub mod trust;

pub use founding::{Started, start};
pub use members::GroupError;
pub use names::{Named, Word, accept, refuse};

use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    ids::Moment,
    listings::{Refusals, search::onward::Batch},
    people::Moderator,
    words::Words,
};

/// What a group says of itself has at most so many characters.
const ABOUT_MOST: usize = 5_000;
/// And the address of its website.
const SITE_MOST: usize = 500;

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
pub struct InShort {
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

/// A group that somebody has started here, as everybody sees it. Its members are nobody's business.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The last segment of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it says of itself, in Markdown; nothing before it is trusted.
    pub about: String,
    /// Its own website; none before it is trusted.
    pub site: Option<String>,
    /// Since when it is here.
    pub since: Moment,
    /// Since when it is no more.
    pub closed: Option<Moment>,
    /// Whether it ever ran something that everybody could see.
    pub was_public: bool,
    /// The principles that it has agreed to.
    pub agreement: Option<agreements::Agreement>,
}

/// A group that somebody has started here; `None` for words that nobody has confirmed.
///
/// # Errors
/// When the database cannot be read.
pub async fn profile(desk: &Desk, key: &str) -> Result<Option<Profile>, Broken> {
    let Some(group) = members::store::group_by_key(&desk.db, key).await? else { return Ok(None) };
    // Nobody looks at these words before everybody does, so they are shown of those only whom somebody has come to trust.
    let is_trusted = trust::stands(desk, group.id).await?;
    Ok(Some(Profile {
        agreement: agreements::of_group(desk, group.id).await?,
        was_public: names::store::was_ever_public(&desk.db, group.id).await?,
        key: group.key,
        name: group.name,
        about: if is_trusted { group.about } else { String::new() },
        site: group.site.filter(|_| is_trusted),
        since: group.since,
        closed: group.closed_at,
    }))
}

/// A group as moderators see it.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The last segment of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Since when it is here.
    pub since: Moment,
    /// Whether it is no more.
    pub is_closed: bool,
    /// Whether its members publish at once.
    pub is_trusted: bool,
    /// Whether nobody gave it its trust: it was earned.
    pub has_earned: bool,
    /// Why it was trusted no longer, when that was said last.
    pub distrusted_because: Option<String>,
    /// How many are of it.
    pub members: u32,
    /// How many listings it runs.
    pub listings: u32,
}

/// The groups that somebody has started here, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn registered(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Registered>, Broken> {
    store::registered(&desk.db).await
}

/// What a group says of itself, as typed.
fn about(fields: &Fields, words: Words, refusals: &mut Refusals) -> String {
    match words.typed(pure::text::block(fields.get("about"), ABOUT_MOST)) {
        Ok(about) => about.unwrap_or_default(),
        Err(sentence) => {
            refusals.add("about", sentence);
            String::new()
        }
    }
}

/// The website of a group, as typed.
fn site(fields: &Fields, words: Words, refusals: &mut Refusals) -> Option<String> {
    let typed = match words.typed(pure::text::line(fields.get("site"), SITE_MOST)) {
        Ok(typed) => typed?,
        Err(sentence) => {
            refusals.add("site", sentence);
            return None;
        }
    };
    let whole = if typed.contains("://") { typed } else { format!("https://{typed}") };
    let is_site = url::Url::parse(&whole).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| host.contains('.'))
    });
    if !is_site {
        refusals.add("site", words.refused_group_site());
        return None;
    }
    Some(whole)
}

/// The name of a group that has something public: its own, or as it was typed last.
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
pub async fn after(desk: &Desk, key: &str, limit: u32) -> Result<Batch<InShort, String>, Broken> {
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
