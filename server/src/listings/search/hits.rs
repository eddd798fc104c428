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
    /// Those listings that say what an expression asks for.
    pub(super) async fn of(desk: &Desk, expression: String) -> Result<Arc<Self>, Broken> {
        let ids = store::saying(&desk.db, &expression).await?;
        Ok(Arc::new(Self { expression, ids }))
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
