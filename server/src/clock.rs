//! The only file that asks the machine for the time.

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};

use crate::ids::Moment;

/// Tells the time. A stopped one stands still until a test moves it.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's own.
    Running,
    /// Stands at one moment; every copy of it moves together.
    Stopped(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// A clock that stands still at `moment`.
    #[must_use]
    pub fn stopped_at(moment: Timestamp) -> Self {
        Self::Stopped(Arc::new(Mutex::new(moment)))
    }

    /// Now.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place where the machine's time comes in")]
            Self::Running => Timestamp::now(),
            Self::Stopped(at) => *at.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// Now, in whole seconds, as the database keeps it.
    #[must_use]
    pub fn now(&self) -> Moment {
        Moment::from(self.timestamp())
    }

    /// Moves a stopped clock on; a running one cannot be moved.
    pub fn pass(&self, time: SignedDuration) {
        if let Self::Stopped(at) = self {
            let mut at = at.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *at = at.checked_add(time).unwrap_or(*at);
        }
    }
}
