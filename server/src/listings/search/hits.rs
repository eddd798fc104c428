//! What words find: which listings say them, as SQLite's FTS5 knows.

use std::sync::Arc;

use super::{
    index::{Ids, Scores},
    store,
};
use crate::{Desk, broken::Broken, ids::ListingId};

/// The listings that say what an expression asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits {
    expression: String,
    ids: Ids,
}

impl Hits {
    /// Those listings that say what an expression asks for. They are remembered: whoever turns a page, takes a filter or
    /// moves a map asks for the same words again, and a page that finds nothing asks what else there is.
    pub(super) async fn of(desk: &Desk, expression: String) -> Result<Arc<Self>, Broken> {
        let name = expression.clone();
        let find = async {
            let ids = store::saying(&desk.db, &expression).await?;
            Ok(Self { expression, ids })
        };
        desk.counted.words.get(desk, name, find).await
    }

    /// The listings.
    pub(super) fn ids(&self) -> &Ids {
        &self.ids
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

#[cfg(test)]
impl From<Ids> for Hits {
    fn from(ids: Ids) -> Self {
        Self { ids, ..Self::default() }
    }
}
