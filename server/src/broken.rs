//! What is broken on our side: the cause, and what we were doing. People never see it; the log sees it once.

use std::{error::Error, fmt};

/// Something of ours failed. Made by `?` with [`WhileDoing`]; logged once, at the edge.
#[derive(Debug)]
pub struct Broken {
    doing: &'static str,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Broken {
    /// Broken without a cause of another's making.
    #[must_use]
    pub fn new(doing: &'static str) -> Self {
        Self { doing, cause: None }
    }

    /// The whole chain, for the log.
    #[must_use]
    pub fn chain(&self) -> String {
        let mut chain = self.doing.to_owned();
        let mut next = self.source();
        while let Some(cause) = next {
            chain.push_str(": ");
            chain.push_str(&cause.to_string());
            next = cause.source();
        }
        chain
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed", self.doing)
    }
}

impl Error for Broken {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| &**cause as &(dyn Error + 'static))
    }
}

/// Says what we were doing when something broke.
pub trait WhileDoing<T> {
    /// Turns an error into [`Broken`], with `doing` as in "reading the listing".
    ///
    /// # Errors
    /// The error it was given, as `Broken`.
    fn while_doing(self, doing: &'static str) -> Result<T, Broken>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> WhileDoing<T> for Result<T, E> {
    fn while_doing(self, doing: &'static str) -> Result<T, Broken> {
        self.map_err(|cause| Broken { doing, cause: Some(cause.into()) })
    }
}
