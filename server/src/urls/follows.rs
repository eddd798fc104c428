//! Letters about what is on: asking for them, changing and ending them.

use super::{Urls, escaped, with_query};

impl Urls {
    /// The form that asks for letters; `query` fills it in.
    #[must_use]
    pub fn follow(&self, query: &str) -> String {
        with_query(self.page("/follow"), query)
    }

    /// After a form for letters was taken: what happens next.
    #[must_use]
    pub fn follow_asked(&self) -> String {
        self.page("/follow/asked")
    }

    /// Help for those who follow in a calendar: `feed` is the path of theirs, empty for no one in particular.
    #[must_use]
    pub fn follow_calendar(&self, feed: &str) -> String {
        let query = if feed.is_empty() { String::new() } else { format!("of={}", escaped(feed)) };
        with_query(self.page("/follow/calendar"), &query)
    }

    /// A follower's page; confirms a new follow (POST).
    #[must_use]
    pub fn follower(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}"))
    }

    /// Letters in another language from now on (POST).
    #[must_use]
    pub fn follower_language(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/language"))
    }

    /// Changes how often letters come (POST).
    #[must_use]
    pub fn follow_changes(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/changes"))
    }

    /// Ends one follow of a follower's page (POST).
    #[must_use]
    pub fn follow_endings(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/endings"))
    }

    /// Pauses one follow of a follower's page, or goes on with it (POST).
    #[must_use]
    pub fn follow_pauses(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/pauses"))
    }
    /// Everything that is kept about a follower, as JSON.
    #[must_use]
    pub fn follow_export(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/export"))
    }
    /// Erases a follower's address (POST).
    #[must_use]
    pub fn follow_erasures(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/erasures"))
    }

    /// Ends one follow, from a letter.
    #[must_use]
    pub fn unsubscribe(&self, token: &str) -> String {
        self.page(&format!("/unsubscribe/{token}"))
    }
}
