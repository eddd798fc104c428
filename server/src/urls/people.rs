//! People without passwords: signing in, their own page and their groups; and the first start of a site.

use super::{Urls, with_done};

impl Urls {
    /// After somebody asked for their links: what happens next.
    #[must_use]
    pub fn resent(&self) -> String {
        self.page("/resend/sent")
    }

    /// The form that mails somebody all of their links.
    #[must_use]
    pub fn resend(&self) -> String {
        self.page("/resend")
    }

    /// The form that asks for a sign-in link.
    #[must_use]
    pub fn sign_in(&self) -> String {
        self.page("/sign-in")
    }

    /// What is said of the site: its form, for moderators, and where it is sent (POST).
    #[must_use]
    pub fn setup(&self) -> String {
        self.page("/setup")
    }

    /// The link that sets the site up.
    #[must_use]
    pub fn setup_with(&self, token: &str) -> String {
        self.page(&format!("/setup/{token}"))
    }

    /// A sign-in link.
    #[must_use]
    pub fn sign_in_with(&self, token: &str) -> String {
        self.page(&format!("/sign-in/{token}"))
    }

    /// Ends a session.
    #[must_use]
    pub fn sign_out(&self) -> String {
        self.page("/sign-out")
    }

    /// After somebody asked for a link to sign in with.
    #[must_use]
    pub fn sign_in_asked(&self) -> String {
        self.page("/sign-in/asked")
    }

    /// Signs in with a code from paper (POST).
    #[must_use]
    pub fn sign_in_codes(&self) -> String {
        self.page("/sign-in/codes")
    }

    /// The page of whoever signed in.
    #[must_use]
    pub fn me(&self) -> String {
        self.page("/me")
    }

    /// Where somebody is signed in; it says what was done, if anything was.
    #[must_use]
    pub fn me_sessions(&self, done: &str) -> String {
        with_done(self.page("/me/sessions"), done)
    }

    /// Ends all sessions but this one (POST).
    #[must_use]
    pub fn me_sessions_end(&self) -> String {
        self.page("/me/sessions/end")
    }

    /// Gives a session a name (POST).
    #[must_use]
    pub fn me_session_name(&self, id: i64) -> String {
        self.page(&format!("/me/sessions/{id}/name"))
    }

    /// Ends a session (POST).
    #[must_use]
    pub fn me_session_end(&self, id: i64) -> String {
        self.page(&format!("/me/sessions/{id}/end"))
    }

    /// All that is kept about somebody, as a file.
    #[must_use]
    pub fn me_kept(&self) -> String {
        self.page("/me/kept")
    }

    /// Erases somebody.
    #[must_use]
    pub fn me_erasure(&self) -> String {
        self.page("/me/erasure")
    }

    /// All that is kept about a group, as a file.
    #[must_use]
    pub fn my_group_kept(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/kept"))
    }

    /// Erases a group.
    #[must_use]
    pub fn my_group_erasure(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/erasure"))
    }

    /// Codes for paper.
    #[must_use]
    pub fn me_codes(&self) -> String {
        self.page("/me/codes")
    }

    /// Letters in another language from now on (POST).
    #[must_use]
    pub fn me_language(&self) -> String {
        self.page("/me/language")
    }

    /// A new address for letters; it says what was done, if anything was.
    #[must_use]
    pub fn me_address(&self, done: &str) -> String {
        with_done(self.page("/me/address"), done)
    }

    /// Confirms a new address.
    #[must_use]
    pub fn new_address(&self, token: &str) -> String {
        self.page(&format!("/new-address/{token}"))
    }

    /// A group for its members; it says what was done, if anything was.
    #[must_use]
    pub fn my_group(&self, key: &str, done: &str) -> String {
        with_done(self.page(&format!("/me/groups/{key}")), done)
    }

    /// Asks somebody into a group.
    #[must_use]
    pub fn invitation(&self, token: &str) -> String {
        self.page(&format!("/invited/{token}"))
    }

    /// Says no to a group (POST).
    #[must_use]
    pub fn invitation_refusal(&self, token: &str) -> String {
        self.page(&format!("/invited/{token}/refusal"))
    }

    /// Starts a group.
    #[must_use]
    pub fn my_group_new(&self) -> String {
        self.page("/me/groups/new")
    }

    /// What a group says of itself (POST).
    #[must_use]
    pub fn my_group_about(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/about"))
    }

    /// Asks somebody into a group (POST).
    #[must_use]
    pub fn my_group_members(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/members"))
    }

    /// Gives somebody another part in a group (POST).
    #[must_use]
    pub fn my_group_member_role(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/role"))
    }

    /// Ends what somebody is to a group (POST).
    #[must_use]
    pub fn my_group_member_end(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/end"))
    }

    /// Offers a group to one of its members (POST).
    #[must_use]
    pub fn my_group_member_handover(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/handover"))
    }

    /// Takes a group that was offered (POST).
    #[must_use]
    pub fn my_group_offer(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/offer"))
    }

    /// Turns an offered group down (POST).
    #[must_use]
    pub fn my_group_offer_end(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/offer/end"))
    }

    /// Leaves a group (POST).
    #[must_use]
    pub fn my_group_leaving(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/leaving"))
    }

    /// Closes a group (POST).
    #[must_use]
    pub fn my_group_closing(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/closing"))
    }

    /// A group agrees to the principles (POST).
    #[must_use]
    pub fn my_group_agreement(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/agreement"))
    }

    /// A listing is the group’s (POST).
    #[must_use]
    pub fn my_group_acceptance(&self, key: &str, slug: &str) -> String {
        self.page(&format!("/me/groups/{key}/listings/{slug}/acceptance"))
    }

    /// A listing is not the group’s (POST).
    #[must_use]
    pub fn my_group_refusal(&self, key: &str, slug: &str) -> String {
        self.page(&format!("/me/groups/{key}/listings/{slug}/refusal"))
    }
}
