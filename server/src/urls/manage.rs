//! The private page of a listing, and what is done from it.

use pure::recurrence::DateName;

use super::{Urls, with_done, with_query};
use crate::words::Language;

impl Urls {
    /// Where a date is added to a listing.
    #[must_use]
    pub fn manage_dates(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/dates"))
    }

    /// Where a series ends with one of its dates.
    #[must_use]
    pub fn manage_date_ending(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/ending"))
    }

    /// Where a series that was ended goes on.
    #[must_use]
    pub fn manage_ending_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/ending/end"))
    }

    /// Where dates of a series are left out.
    #[must_use]
    pub fn manage_left_out(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/left-out"))
    }

    /// Where a date that was left out is one again.
    #[must_use]
    pub fn manage_left_out_end(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/left-out/{date}/end"))
    }

    /// A listing's private page.
    #[must_use]
    pub fn manage(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}"))
    }

    /// A listing's private page, which says what was done.
    #[must_use]
    pub fn manage_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage(token), &format!("done={done}"))
    }

    /// A listing as everybody will see it, before they do.
    #[must_use]
    pub fn manage_preview(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/preview"))
    }

    /// The form of a new listing that is the same again on another date.
    #[must_use]
    pub fn manage_again(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/again"))
    }

    /// Changes everything of a listing.
    #[must_use]
    pub fn manage_edit(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/edit"))
    }

    /// Whether the next date takes place: `yes`, `cancel` or `stop` is what its reader came to say (POST says yes).
    #[must_use]
    pub fn manage_question(&self, token: &str, answer: &str) -> String {
        let query = if answer.is_empty() { String::new() } else { format!("answer={answer}") };
        with_query(self.page(&format!("/manage/{token}/question")), &query)
    }

    /// Its words in other languages.
    #[must_use]
    pub fn manage_texts(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/texts"))
    }

    /// Its words in one of them.
    #[must_use]
    pub fn manage_text(&self, token: &str, language: Language) -> String {
        self.page(&format!("/manage/{token}/texts/{}", language.tag()))
    }

    /// Takes them away (POST).
    #[must_use]
    pub fn manage_text_end(&self, token: &str, language: Language) -> String {
        self.page(&format!("/manage/{token}/texts/{}/end", language.tag()))
    }

    /// Whether letters ask before dates (POST).
    #[must_use]
    pub fn manage_questions(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/questions"))
    }

    /// What a listing said before.
    #[must_use]
    pub fn manage_history(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/history"))
    }

    /// The same, which says what was done.
    #[must_use]
    pub fn manage_history_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage_history(token), &format!("done={done}"))
    }

    /// Forgets what a listing said before (POST).
    #[must_use]
    pub fn manage_history_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/history/end"))
    }

    /// One version of a listing.
    #[must_use]
    pub fn manage_version(&self, token: &str, number: u32) -> String {
        self.page(&format!("/manage/{token}/history/{number}"))
    }

    /// Goes back to a version (POST).
    #[must_use]
    pub fn manage_version_return(&self, token: &str, number: u32) -> String {
        self.page(&format!("/manage/{token}/history/{number}/return"))
    }

    /// Changes one date of a listing.
    #[must_use]
    pub fn manage_date(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}"))
    }

    /// Cancels one date of a listing (POST).
    #[must_use]
    pub fn manage_date_cancellation(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/cancellation"))
    }

    /// Takes the cancellation of one date back (POST).
    #[must_use]
    pub fn manage_date_cancellation_end(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/cancellation/end"))
    }

    /// Cancels a whole listing (POST).
    #[must_use]
    pub fn manage_cancellation(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/cancellation"))
    }

    /// Takes the cancellation of a listing back (POST).
    #[must_use]
    pub fn manage_cancellation_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/cancellation/end"))
    }

    /// Takes a listing off the site (POST).
    #[must_use]
    pub fn manage_withdrawal(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/withdrawal"))
    }

    /// Brings a listing back (POST).
    #[must_use]
    pub fn manage_withdrawal_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/withdrawal/end"))
    }

    /// Makes a new private link (POST).
    #[must_use]
    pub fn manage_new_link(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/new-link"))
    }

    /// Gives up a change that waits for a moderator (POST).
    #[must_use]
    pub fn manage_change_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/change/end"))
    }

    /// Brings a calendar in from elsewhere; shows what came.
    #[must_use]
    pub fn manage_import(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import"))
    }

    /// The same, which says what was done.
    #[must_use]
    pub fn manage_import_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage_import(token), &format!("done={done}"))
    }

    /// A page of what came from calendars.
    #[must_use]
    pub fn manage_import_page(&self, token: &str, page: u32) -> String {
        with_query(self.manage_import(token), &format!("page={page}"))
    }

    /// Brings in what was looked through (POST).
    #[must_use]
    pub fn manage_import_taking(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/taking"))
    }

    /// A calendar is kept in step no longer (POST).
    #[must_use]
    pub fn manage_import_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/end"))
    }

    /// Asks for a calendar once more (POST).
    #[must_use]
    pub fn manage_import_again(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/again"))
    }

    /// Asks to look at a rejection once more (POST).
    #[must_use]
    pub fn manage_appeal(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/appeal"))
    }

    /// Who looks after a listing; it says what was done, if anything was.
    #[must_use]
    pub fn manage_holders(&self, token: &str, done: &str) -> String {
        with_done(self.page(&format!("/manage/{token}/holders")), done)
    }

    /// Says yes to looking after a listing (POST).
    #[must_use]
    pub fn manage_holders_agreement(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/agreement"))
    }

    /// Looks after a listing no longer (POST).
    #[must_use]
    pub fn manage_holders_leaving(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/leaving"))
    }

    /// Ends the link of one of them (POST).
    #[must_use]
    pub fn manage_holder_end(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/end"))
    }

    /// Makes a new link for one of them (POST).
    #[must_use]
    pub fn manage_holder_link(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/link"))
    }

    /// Takes a listing that is offered (POST).
    #[must_use]
    pub fn manage_handover(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/handover"))
    }

    /// Takes an offer back, or does not want it (POST).
    #[must_use]
    pub fn manage_handover_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/handover/end"))
    }

    /// Offers the listing to one of them (POST).
    #[must_use]
    pub fn manage_holder_handover(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/handover"))
    }

    /// An owner of its group takes a listing over (POST).
    #[must_use]
    pub fn manage_takeover(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/takeover"))
    }

    /// Who asks for what a listing hides; sets how they are answered (POST).
    #[must_use]
    pub fn manage_requests(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/requests"))
    }

    /// The same, which says what was done.
    #[must_use]
    pub fn manage_requests_after(&self, token: &str, done: &str) -> String {
        with_done(self.manage_requests(token), done)
    }

    /// Answers one of them (POST).
    #[must_use]
    pub fn manage_request(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/requests/{id}"))
    }
}
