//! What was worked out lately and is still true: until something is committed, or the minute is over in which it was.
//!
//! Dates begin and end with whole minutes, so that within one nothing changes by itself. What words find never does.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::{counts::Counts, directory::Tally, index::Ids, map::Map};
use crate::{Desk, broken::Broken};

/// So much is remembered of a kind.
const USUALLY: usize = 1_000;
/// What one word finds may take 8 KB for each 65,536 listings.
const WORDS_MOST: usize = 500;

/// What lists count. Cheap to copy.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// How many listings each filter finds, by the address of a list.
    pub(super) lists: Lately<Counts>,
    /// Where it all is: everybody looks at the same whole first, which takes every listing there is.
    pub(super) maps: Lately<Map>,
    /// How many cafés there are.
    pub(super) directory: Lately<Tally>,
    /// What each word finds, as FTS5 is asked for it.
    pub(super) words: Lately<Ids, WORDS_MOST>,
}

/// When something was worked out: the version of the database, and the minute.
type Stamp = (u64, i64);

/// A thing, and when it was worked out.
type Stamped<T> = (Stamp, Arc<T>);

/// Things by their names, so many at most.
#[derive(Debug)]
pub(super) struct Lately<T, const MOST: usize = USUALLY>(Arc<Mutex<HashMap<String, Stamped<T>>>>);

impl<T, const MOST: usize> Clone for Lately<T, MOST> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T, const MOST: usize> Default for Lately<T, MOST> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T, const MOST: usize> Lately<T, MOST> {
    /// What is known under a name, or what is worked out now.
    pub(super) async fn get(
        &self,
        desk: &Desk,
        name: String,
        working_out: impl Future<Output = Result<T, Broken>>,
    ) -> Result<Arc<T>, Broken> {
        self.of(desk, desk.clock.now().0.div_euclid(60), name, working_out).await
    }

    /// The same of what time alone does not change.
    pub(super) async fn until_something_changes(
        &self,
        desk: &Desk,
        name: String,
        working_out: impl Future<Output = Result<T, Broken>>,
    ) -> Result<Arc<T>, Broken> {
        self.of(desk, 0, name, working_out).await
    }

    async fn of(
        &self,
        desk: &Desk,
        minute: i64,
        name: String,
        working_out: impl Future<Output = Result<T, Broken>>,
    ) -> Result<Arc<T>, Broken> {
        // Asked for first: what is read then is at least as new.
        let stamp = (desk.db.version(), minute);
        if let Some((known, thing)) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&name)
            && *known == stamp
        {
            return Ok(Arc::clone(thing));
        }
        let thing = Arc::new(working_out.await?);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST {
            all.retain(|_, (known, _)| *known == stamp);
        }
        if all.len() < MOST {
            all.insert(name, (stamp, Arc::clone(&thing)));
        }
        Ok(thing)
    }
}
