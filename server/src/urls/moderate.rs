//! What only moderators see.

use super::{Urls, escaped, with_done, with_query};
use crate::{
    ids::{ActId, LetterId, WordChangeId},
    moderation::log::Place,
};

impl Urls {
    /// What a listing said before, for moderators.
    #[must_use]
    pub fn moderate_history(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}/history"))
    }

    /// One version of a listing, for moderators.
    #[must_use]
    pub fn moderate_version(&self, slug: &str, number: u32) -> String {
        self.page(&format!("/moderate/listings/{slug}/history/{number}"))
    }

    /// Goes back to a version as a moderator (POST).
    #[must_use]
    pub fn moderate_version_return(&self, slug: &str, number: u32) -> String {
        self.page(&format!("/moderate/listings/{slug}/history/{number}/return"))
    }

    /// The moderators' queue.
    #[must_use]
    pub fn moderate(&self) -> String {
        self.page("/moderate")
    }

    /// A held listing as the public would see it.
    #[must_use]
    pub fn moderate_preview(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}"))
    }

    /// Releases a held listing (POST).
    #[must_use]
    pub fn moderate_approve(&self) -> String {
        self.page("/moderate/approvals")
    }

    /// Rejects a held listing (POST).
    #[must_use]
    pub fn moderate_reject(&self) -> String {
        self.page("/moderate/rejections")
    }

    /// The queue, which says what was decided about a listing.
    #[must_use]
    pub fn moderate_after(&self, decided: &str) -> String {
        with_query(self.moderate(), &format!("decided={decided}"))
    }

    /// The queue after one of its listings.
    #[must_use]
    pub fn moderate_from(&self, after: impl std::fmt::Display) -> String {
        with_query(self.moderate(), &format!("after={after}"))
    }

    /// What waits and has something in common.
    #[must_use]
    pub fn moderate_sweep(&self) -> String {
        self.page("/moderate/sweep")
    }

    /// What waits from the address of a listing.
    #[must_use]
    pub fn moderate_sweep_like(&self, by: &str, slug: &str) -> String {
        with_query(self.moderate_sweep(), &format!("by={by}&what={}", escaped(slug)))
    }

    /// Rejects or releases many at once (POST).
    #[must_use]
    pub fn moderate_sweeps(&self) -> String {
        self.page("/moderate/sweeps")
    }

    /// The queue, which says how many were decided about by which act.
    #[must_use]
    pub fn moderate_swept(&self, act: ActId, count: usize) -> String {
        with_query(self.moderate(), &format!("swept={}&count={count}", act.0))
    }

    /// The queue at one of its cards.
    #[must_use]
    pub fn moderate_at(&self, card: &str) -> String {
        let plain: String = card.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        format!("{}#waits-{plain}", self.moderate())
    }

    /// The queue, which says what was taken back, and whether it was.
    #[must_use]
    pub fn moderate_undone(&self, act: ActId, how: &str) -> String {
        with_query(self.moderate(), &format!("undone={}&how={how}", act.0))
    }

    /// The list of words that hurt, for whoever changes it; says what was done.
    #[must_use]
    pub fn moderate_words(&self, done: &str) -> String {
        match done {
            "" => self.page("/moderate/words"),
            done => with_query(self.page("/moderate/words"), &format!("done={done}")),
        }
    }

    /// The form of one word.
    #[must_use]
    pub fn moderate_word(&self, term: &str) -> String {
        with_query(self.moderate_words(""), &format!("word={}", escaped(term)))
    }

    /// Switches a word off (POST).
    #[must_use]
    pub fn moderate_word_off(&self) -> String {
        self.page("/moderate/words/removals")
    }

    /// Ends a change of a word (POST).
    #[must_use]
    pub fn moderate_word_end(&self, change: WordChangeId) -> String {
        self.page(&format!("/moderate/words/changes/{}/end", change.0))
    }

    /// How the post stands; with a word about what was just done.
    #[must_use]
    pub fn moderate_letters(&self, done: &str) -> String {
        match done {
            "" => self.page("/moderate/letters"),
            done => with_query(self.page("/moderate/letters"), &format!("done={done}")),
        }
    }
    /// Sends a letter now (POST).
    #[must_use]
    pub fn moderate_letter_try(&self, letter: LetterId) -> String {
        self.page(&format!("/moderate/letters/{}/try", letter.0))
    }
    /// Gives a letter up (POST).
    #[must_use]
    pub fn moderate_letter_end(&self, letter: LetterId) -> String {
        self.page(&format!("/moderate/letters/{}/end", letter.0))
    }
    /// What moderators did, the newest first.
    #[must_use]
    pub fn moderate_log(&self) -> String {
        self.page("/moderate/log")
    }

    /// The same after one of its lines.
    #[must_use]
    pub fn moderate_log_after(&self, place: Place) -> String {
        with_query(self.moderate_log(), &format!("after={place}"))
    }

    /// The same, which says what was taken back, and whether it was.
    #[must_use]
    pub fn moderate_log_undone(&self, act: ActId, how: &str) -> String {
        with_query(self.moderate_log(), &format!("undone={}&how={how}", act.0))
    }

    /// Takes an act back (POST).
    #[must_use]
    pub fn moderate_undo(&self) -> String {
        self.page("/moderate/undoings")
    }

    /// A moderator looks at something (POST).
    #[must_use]
    pub fn moderate_look(&self) -> String {
        self.page("/moderate/attentions")
    }

    /// They look at it no longer (POST).
    #[must_use]
    pub fn moderate_look_away(&self) -> String {
        self.page("/moderate/attentions/end")
    }

    /// A moderator tells the others something (POST).
    #[must_use]
    pub fn moderate_remark(&self) -> String {
        self.page("/moderate/remarks")
    }

    /// Releases what was rejected, because its organiser asked (POST).
    #[must_use]
    pub fn moderate_accept_appeal(&self) -> String {
        self.page("/moderate/appeals/approvals")
    }

    /// What was rejected stays so (POST).
    #[must_use]
    pub fn moderate_refuse_appeal(&self) -> String {
        self.page("/moderate/appeals/rejections")
    }

    /// Changes a listing as a moderator, with a note.
    #[must_use]
    pub fn moderate_edit(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}/edit"))
    }

    /// Lets a waiting change become public (POST).
    #[must_use]
    pub fn moderate_approve_change(&self) -> String {
        self.page("/moderate/changes/approvals")
    }

    /// Says no to a waiting change (POST).
    #[must_use]
    pub fn moderate_reject_change(&self) -> String {
        self.page("/moderate/changes/rejections")
    }

    /// Hides a listing while a moderator looks into it (POST).
    #[must_use]
    pub fn moderate_hide(&self) -> String {
        self.page("/moderate/hidings")
    }

    /// Settles what visitors reported (POST).
    #[must_use]
    pub fn moderate_settle(&self) -> String {
        self.page("/moderate/settlements")
    }

    /// Every calendar that was brought in.
    #[must_use]
    pub fn moderate_imports(&self) -> String {
        self.page("/moderate/imports")
    }

    /// A page of the same, from 1.
    #[must_use]
    pub fn moderate_imports_page(&self, page: u32) -> String {
        with_query(self.moderate_imports(), &format!("page={page}"))
    }

    /// The same, which says what was done.
    #[must_use]
    pub fn moderate_imports_after(&self, done: &str) -> String {
        with_query(self.moderate_imports(), &format!("done={done}"))
    }

    /// A calendar is kept in step no longer (POST).
    #[must_use]
    pub fn moderate_import_end(&self) -> String {
        self.page("/moderate/imports/end")
    }

    /// A calendar that a moderator stopped may go on (POST).
    #[must_use]
    pub fn moderate_import_allow(&self) -> String {
        self.page("/moderate/imports/allowances")
    }

    /// Releases all that waits of a calendar (POST).
    #[must_use]
    pub fn moderate_import_approve(&self) -> String {
        self.page("/moderate/imports/approvals")
    }

    /// Rejects all that waits of a calendar (POST).
    #[must_use]
    pub fn moderate_import_reject(&self) -> String {
        self.page("/moderate/imports/rejections")
    }

    /// Claims of names; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_claims(&self, done: &str) -> String {
        with_done(self.page("/moderate/claims"), done)
    }

    /// Approves a claim (POST).
    #[must_use]
    pub fn moderate_claim_approve(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/approval"))
    }

    /// Says no to a claim (POST).
    #[must_use]
    pub fn moderate_claim_reject(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/rejection"))
    }

    /// Takes the decision of a claim back (POST).
    #[must_use]
    pub fn moderate_claim_undo(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/undo"))
    }

    /// Groups, their trust, and agreements; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_groups(&self, done: &str) -> String {
        with_done(self.page("/moderate/groups"), done)
    }

    /// Trusts a group (POST).
    #[must_use]
    pub fn moderate_group_trust(&self, key: &str) -> String {
        self.page(&format!("/moderate/groups/{key}/trust"))
    }

    /// Trusts a group no longer (POST).
    #[must_use]
    pub fn moderate_group_trust_end(&self, key: &str) -> String {
        self.page(&format!("/moderate/groups/{key}/trust/end"))
    }

    /// Withdraws an agreement (POST).
    #[must_use]
    pub fn moderate_agreement_revoke(&self, id: i64) -> String {
        self.page(&format!("/moderate/agreements/{id}/revocation"))
    }

    /// Gives an agreement back (POST).
    #[must_use]
    pub fn moderate_agreement_restore(&self, id: i64) -> String {
        self.page(&format!("/moderate/agreements/{id}/revocation/end"))
    }

    /// Merging groups and places; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_merges(&self, done: &str) -> String {
        with_done(self.page("/moderate/merges"), done)
    }

    /// Takes a merge back (POST).
    #[must_use]
    pub fn moderate_merge_undo(&self, id: i64) -> String {
        self.page(&format!("/moderate/merges/{id}/undo"))
    }
}
