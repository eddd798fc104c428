//! What words find: which listings say them, as SQLite's FTS5 knows.

use std::sync::Arc;

use super::{
    index::{Ids, Scores},
    store,
    words::Sought,
};
use crate::{Desk, broken::Broken, ids::ListingId};

/// The listings that say what is sought.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits {
    sought: Sought,
    ids: Ids,
    /// What is worth weighing: the parts that not most of all listings say.
    telling: String,
}

impl Hits {
    /// Those listings that say what is sought. What each word finds is remembered: whoever turns a page, takes a filter,
    /// moves a map or types one word more asks for the same words again, and a page that finds nothing asks what else
    /// there is.
    pub(super) async fn of(desk: &Desk, sought: Sought) -> Result<Self, Broken> {
        let many = desk.index.ask(&desk.db, |known| known.listings()).await?;
        let mut ids: Option<Ids> = None;
        let mut telling: Vec<(u64, &str)> = Vec::with_capacity(sought.parts.len());
        for part in &sought.parts {
            let said = said(desk, part).await?;
            telling.push((said.len(), part));
            ids = Some(match (ids, sought.any) {
                (None, _) => Ids::clone(&said),
                (Some(ids), true) => ids | &*said,
                (Some(ids), false) => ids & &*said,
            });
            if !sought.any && ids.as_ref().is_some_and(Ids::is_empty) {
                break;
            }
        }
        // A word that most listings say weighs nothing (its inverse document frequency is none), and takes longest.
        if !sought.any {
            telling.sort_unstable();
            let rare = telling.iter().take_while(|(said, _)| said * 2 < many).count();
            telling.truncate(rare.max(1));
        }
        let telling: Vec<String> = telling.into_iter().map(|(_, part)| part.to_owned()).collect();
        let telling = Sought { parts: telling, any: sought.any }.expression();
        Ok(Self { sought, ids: ids.unwrap_or_default(), telling })
    }

    /// The listings.
    pub(super) fn ids(&self) -> &Ids {
        &self.ids
    }

    /// What was looked for.
    pub(super) fn sought(&self) -> &Sought {
        &self.sought
    }

    /// How well some of them fit.
    pub(super) async fn scores(&self, desk: &Desk, some: &[ListingId]) -> Result<Scores, Broken> {
        store::scores(&desk.db, &self.telling, some).await
    }
}

/// The listings that say one part of what is sought.
async fn said(desk: &Desk, part: &str) -> Result<Arc<Ids>, Broken> {
    desk.counted.words.until_something_changes(desk, part.to_owned(), store::saying(&desk.db, part)).await
}

#[cfg(test)]
impl From<Ids> for Hits {
    fn from(ids: Ids) -> Self {
        Self { ids, ..Self::default() }
    }
}
