//! Write-ups: what everybody reads, where they are written, and where they are decided about.

use pure::recurrence::DateName;

use super::{Urls, WRITE_UPS, with_done, with_query};
use crate::ids::{WriteUpDecisionId, WriteUpId};

impl Urls {
    /// A page of write-ups from 1, of one listing if its slug is said.
    #[must_use]
    pub fn write_ups(&self, of: Option<&str>, page: u32) -> String {
        let of = of.map(|slug| format!("listing={slug}"));
        let page = (page > 1).then(|| format!("page={page}"));
        let query: Vec<String> = of.into_iter().chain(page).collect();
        with_query(self.page(WRITE_UPS), &query.join("&"))
    }

    /// The same as a feed; the newest.
    #[must_use]
    pub fn write_ups_feed(&self, of: Option<&str>) -> String {
        let query = of.map(|slug| format!("listing={slug}")).unwrap_or_default();
        with_query(self.page(&format!("{WRITE_UPS}.atom")), &query)
    }

    /// The write-ups of a listing for whoever looks after it; it says what was done, if anything was.
    #[must_use]
    pub fn manage_write_ups(&self, token: &str, done: &str) -> String {
        with_done(self.page(&format!("/manage/{token}/write-ups")), done)
    }

    /// Writes about one date.
    #[must_use]
    pub fn manage_write_up(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/write-ups/{date}"))
    }

    /// The same, which says what was done.
    #[must_use]
    pub fn manage_write_up_after(&self, token: &str, date: DateName, done: &str) -> String {
        with_done(self.manage_write_up(token, date), done)
    }

    /// Takes a write-up away (POST).
    #[must_use]
    pub fn manage_write_up_end(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/write-ups/{date}/end"))
    }

    /// Adds a photo to a write-up (POST).
    #[must_use]
    pub fn manage_write_up_photos(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/write-ups/{date}/photos"))
    }

    /// Says of a photo who is in it, and covers parts of it.
    #[must_use]
    pub fn manage_write_up_photo(&self, token: &str, date: DateName, number: u32) -> String {
        self.page(&format!("/manage/{token}/write-ups/{date}/photos/{number}"))
    }

    /// Takes a photo away (POST).
    #[must_use]
    pub fn manage_write_up_photo_end(&self, token: &str, date: DateName, number: u32) -> String {
        self.page(&format!("/manage/{token}/write-ups/{date}/photos/{number}/end"))
    }

    /// Lets everybody read a write-up (POST).
    #[must_use]
    pub fn moderate_approve_write_up(&self) -> String {
        self.page("/moderate/write-ups/approvals")
    }

    /// Rejects a write-up (POST).
    #[must_use]
    pub fn moderate_reject_write_up(&self) -> String {
        self.page("/moderate/write-ups/rejections")
    }

    /// One that everybody reads, for those who may take it down.
    #[must_use]
    pub fn moderate_write_up(&self, id: WriteUpId) -> String {
        self.page(&format!("/moderate/write-ups/{}", id.0))
    }

    /// Takes it down (POST).
    #[must_use]
    pub fn moderate_take_down_write_up(&self, id: WriteUpId) -> String {
        self.page(&format!("/moderate/write-ups/{}/withdrawal", id.0))
    }

    /// Takes a decision about a write-up back (POST).
    #[must_use]
    pub fn moderate_undo_write_up(&self, id: WriteUpDecisionId) -> String {
        self.page(&format!("/moderate/write-ups/{}/undo", id.0))
    }

    /// The queue, which says what was decided about a write-up.
    #[must_use]
    pub fn moderate_after_write_up(&self, id: WriteUpDecisionId) -> String {
        with_query(self.moderate(), &format!("write-up={}", id.0))
    }
}
