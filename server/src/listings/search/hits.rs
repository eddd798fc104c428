//! What words find: which listings say them, as SQLite's FTS5 knows.

use std::sync::Arc;

use super::{index::Scores, store};
use crate::{Desk, broken::Broken, ids::ListingId};

/// The listings that say what an expression asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hits {
    expression: String,
    /// In their order.
    ids: Vec<ListingId>,
}

impl Hits {
    /// Those listings that say what an expression asks for, whoever may see them.
    pub(super) async fn of(desk: &Desk, expression: String) -> Result<Arc<Self>, Broken> {
        let name = expression.clone();
        let finding = async {
            let mut ids = store::saying(&desk.db, &expression).await?;
            ids.sort_unstable();
            Ok(Self { expression, ids })
        };
        desk.counted.hits.get(desk, name, finding).await
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

    /// How well each of them fits.
    pub(super) async fn scores(&self, desk: &Desk) -> Result<Arc<Scores>, Broken> {
        let finding = store::scores(&desk.db, &self.expression);
        desk.counted.scores.get(desk, self.expression.clone(), finding).await
    }
}
