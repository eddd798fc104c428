//! Merging: one group, or one place, that has two addresses. The one leads to the other from then on, with what stood there
//! and who followed it; taking it back puts everything where it was.
//!
//! Of groups the key of each listing is written anew. Of places nothing is: what organisers typed stays theirs, and lists
//! know that the two are one.

mod store;

use thiserror::Error;

use super::{members::store as members_store, names};
use crate::{
    Desk,
    broken::Broken,
    db::{Tx, as_list},
    ids::{ListingId, MergeId, Moment},
    listings::{parts::Kind, submission},
    people::Moderator,
    urls::View,
    words::Words,
};

/// What is merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Two groups.
    Group,
    /// Two places.
    Place,
}

impl What {
    /// As forms and tables write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Place => "place",
        }
    }

    /// As a form says it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Group, Self::Place].into_iter().find(|what| what.as_str() == text)
    }

    /// The page of one of them.
    #[must_use]
    pub fn view(self, key: &str) -> View {
        match self {
            Self::Group => View::Group(key.to_owned()),
            Self::Place => View::Place(key.to_owned()),
        }
    }
}

/// One of the two.
#[derive(Clone, Debug)]
pub struct Side {
    /// The last segment of its address.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Whether somebody has started it as a group here.
    pub is_registered: bool,
    /// What stands there in public: name, slug, kind.
    pub listings: Vec<(String, String, Kind)>,
    /// How many are of it.
    pub members: u32,
    /// How many follow it by email.
    pub followers: u32,
}

impl Side {
    fn listed(json: &str) -> Vec<(String, String, Kind)> {
        let rows: Vec<(String, String, String)> = serde_json::from_str(json).unwrap_or_default();
        let read = |(title, slug, kind): (String, String, String)| Some((title, slug, Kind::parse(&kind)?));
        let mut listings: Vec<_> = rows.into_iter().filter_map(read).collect();
        listings.sort_by_key(|(title, ..)| title.to_lowercase());
        listings
    }
}

/// What a merge would do.
#[derive(Debug)]
pub struct Preview {
    /// What is merged.
    pub what: What,
    /// Leads to the other one then.
    pub from: Side,
    /// Stays, with its name.
    pub into: Side,
}

/// A merge that stands.
#[derive(Clone, Debug)]
pub struct Merge {
    /// Its number.
    pub id: MergeId,
    /// What was merged.
    pub what: What,
    /// What leads to the other one.
    pub from: String,
    /// What stayed.
    pub into: String,
    /// When.
    pub at: Moment,
}

/// Why nothing was merged.
#[derive(Debug, Error)]
pub enum MergeError {
    /// A sentence at a field.
    #[error("{1}")]
    Refused(&'static str, String),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Where the page of a group or place has gone; `None` when it was merged into none.
///
/// # Errors
/// When the database cannot be read.
pub async fn moved(desk: &Desk, what: What, key: &str) -> Result<Option<String>, Broken> {
    store::leads_to(desk.db.reader(), what, key).await
}

/// Where the name of a group leads, as a change in progress sees it.
pub(super) async fn leads_to(tx: &mut Tx, key: &str) -> Result<Option<String>, Broken> {
    store::leads_to(tx.connection(), What::Group, key).await
}

/// The merges that stand, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Merge>, Broken> {
    let rows = store::standing(&desk.db).await?;
    let merge = |row: store::Row| {
        Some(Merge {
            id: row.id,
            what: What::parse(&row.what)?,
            from: row.from_key,
            into: row.into_key,
            at: row.merged_at,
        })
    };
    Ok(rows.into_iter().filter_map(merge).collect())
}

/// What merging two would do. Nothing is changed.
///
/// # Errors
/// A sentence at the one that cannot be merged.
pub async fn preview(
    desk: &Desk,
    _moderator: &Moderator,
    what: What,
    (from, into): (&str, &str),
    words: Words,
) -> Result<Preview, MergeError> {
    let mut tx = desk.db.write().await?;
    both(&mut tx, what, (from, into), words).await
}

/// Merges two, in one change. `into` stays, with its name; `from` leads there from now on.
///
/// # Errors
/// A sentence at the one that cannot be merged.
pub async fn merge(
    desk: &Desk,
    moderator: &Moderator,
    what: What,
    (from, into): (&str, &str),
    words: Words,
) -> Result<(), MergeError> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Preview { from, into, .. } = both(&mut tx, what, (from, into), words).await?;
    let id = store::begin(&mut tx, what, &from.key, &into.key, moderator.person, now).await?;
    match what {
        What::Place => store::stamp_places(&mut tx, &from.key, &into.key).await?,
        What::Group => {
            let old = members_store::group_by_key_in(&mut tx, &from.key).await?.map(|group| group.id);
            let new = members_store::group_by_key_in(&mut tx, &into.key).await?.map(|group| group.id);
            store::note_moves(&mut tx, id, &from.key, &into.key, old.zip(new)).await?;
            let moved = store::move_all(&mut tx, id, &into.key, old.and(new)).await?;
            names::sort(&mut tx, &moved, None, now).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Takes a merge back: both have their addresses again, and everything is where it was. `false` when it does not stand.
///
/// # Errors
/// When the database cannot be written.
pub async fn undo(desk: &Desk, _moderator: &Moderator, id: MergeId) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let Some(row) = store::by_id(&mut tx, id).await? else { return Ok(false) };
    let now = desk.clock.now();
    store::end(&mut tx, id, now).await?;
    match What::parse(&row.what) {
        Some(What::Place) => store::stamp_places(&mut tx, &row.from_key, &row.into_key).await?,
        _ => {
            store::move_back(&mut tx, id, &row.into_key).await?;
            give_back(&mut tx, &row, now).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

/// What was listed while a merge stood goes to the name that it was typed with, if that is the one that led elsewhere; what
/// a member said of it since holds there, too.
async fn give_back(tx: &mut Tx, row: &store::Row, now: Moment) -> Result<(), Broken> {
    let came = store::came_since(tx, row.id, &row.into_key).await?;
    let theirs: Vec<ListingId> = came
        .into_iter()
        .filter(|(_, typed)| submission::group_key(typed).as_deref() == Some(row.from_key.as_str()))
        .map(|(id, _)| id)
        .collect();
    store::give_back(tx, &as_list(&theirs), &row.from_key, &row.into_key).await?;
    names::sort(tx, &theirs, None, now).await
}

async fn both(
    tx: &mut Tx,
    what: What,
    (from, into): (&str, &str),
    words: Words,
) -> Result<Preview, MergeError> {
    let (from, into) = (last_segment(from), last_segment(into));
    let from = side(tx, what, from).await?.ok_or_else(|| absent("from", words))?;
    let into = side(tx, what, into).await?.ok_or_else(|| absent("into", words))?;
    if from.key == into.key {
        return Err(MergeError::Refused("into", words.refused_merge_same()));
    }
    for (field, key) in [("from", &from.key), ("into", &into.key)] {
        if store::leads_to(tx.connection(), what, key).await?.is_some() {
            return Err(MergeError::Refused(field, words.refused_merge_again()));
        }
    }
    if store::is_led_to(tx, what, &from.key).await? {
        return Err(MergeError::Refused("from", words.refused_merge_again()));
    }
    if what == What::Group {
        for (field, key) in [("from", &from.key), ("into", &into.key)] {
            let group = members_store::group_by_key_in(tx, key).await?;
            if group.is_some_and(|group| group.closed_at.is_some()) {
                return Err(MergeError::Refused(field, words.refused_merge_closed()));
            }
        }
    }
    if from.is_registered && !into.is_registered {
        return Err(MergeError::Refused("from", words.refused_merge_members()));
    }
    Ok(Preview { what, from, into })
}

fn absent(field: &'static str, words: Words) -> MergeError {
    MergeError::Refused(field, words.refused_merge_absent())
}

async fn side(tx: &mut Tx, what: What, key: &str) -> Result<Option<Side>, Broken> {
    match what {
        What::Group => store::group_side(tx.connection(), key).await,
        What::Place => store::place_side(tx.connection(), key).await,
    }
}

/// Moderators may paste the whole address.
fn last_segment(typed: &str) -> &str {
    typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}
