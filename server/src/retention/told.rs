//! The table in words, for people.

use super::{Kept, Lasts, Part, Thing};
use crate::{listings::requests, words::Words};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// A row of the table in words.
#[derive(Clone, Debug)]
pub struct Told {
    /// What is kept.
    pub what: String,
    /// For how long.
    pub long: String,
    /// Why.
    pub why: String,
}

impl Part {
    /// The heading above its rows.
    #[must_use]
    pub fn heading(self, words: Words) -> String {
        match self {
            Self::Listings => words.kept_part_listings(),
            Self::Letters => words.kept_part_letters(),
            Self::SigningIn => words.kept_part_signing_in(),
            Self::Together => words.kept_part_together(),
            Self::Moderators => words.kept_part_moderators(),
            Self::Copies => words.kept_part_copies(),
        }
    }
}

impl Kept {
    /// The row in words.
    #[must_use]
    pub fn told(&self, words: Words) -> Told {
        let time = match self.lasts {
            Lasts::For(seconds) if seconds % DAY == 0 => words.kept_days(seconds / DAY),
            Lasts::For(seconds) => words.kept_hours(seconds / HOUR),
            Lasts::Newest(..) | Lasts::WhileNeeded => String::new(),
        };
        let (what, long, why) = self.thing.told(words, time, self.lasts);
        Told { what, long, why }
    }
}

impl Thing {
    fn told(self, words: Words, time: String, lasts: Lasts) -> (String, String, String) {
        match self {
            Self::Listings => (words.kept_listings(), words.kept_listings_long(), words.kept_listings_why()),
            Self::UnconfirmedListings => {
                (words.kept_unconfirmed(), words.kept_for(time), words.kept_unconfirmed_why())
            }
            Self::Places => (words.kept_places(), words.kept_places_long(), words.kept_places_why()),
            Self::Pictures => {
                (words.kept_pictures(), words.kept_pictures_long(time), words.kept_pictures_why())
            }
            Self::Versions => {
                let (most, calendars) = match lasts {
                    Lasts::Newest(most, calendars) => (most, calendars),
                    Lasts::For(_) | Lasts::WhileNeeded => (0, 0),
                };
                (
                    words.kept_versions(),
                    words.kept_versions_long(most.to_string(), calendars.to_string()),
                    words.kept_versions_why(),
                )
            }
            Self::Tombstones => {
                (words.kept_tombstones(), words.kept_tombstones_long(time), words.kept_tombstones_why())
            }
            Self::TakenAwayDates => {
                (words.kept_taken_away(), words.kept_for(time), words.kept_taken_away_why())
            }
            Self::Questions => (words.kept_questions(), words.kept_for(time), words.kept_questions_why()),
            Self::WriteUps => {
                (words.kept_write_ups(), words.kept_write_ups_long(), words.kept_write_ups_why())
            }
            Self::Calendars => {
                (words.kept_calendars(), words.kept_calendars_long(), words.kept_calendars_why())
            }
            Self::LookedThrough => {
                (words.kept_looked_through(), words.kept_memory(time), words.kept_looked_through_why())
            }
            Self::Addresses => {
                (words.kept_addresses(), words.kept_addresses_long(), words.kept_addresses_why())
            }
            Self::Follows => (words.kept_follows(), words.kept_follows_long(), words.kept_follows_why()),
            Self::UnconfirmedFollows => {
                (words.kept_unconfirmed_follows(), words.kept_for(time), words.kept_unconfirmed_follows_why())
            }
            Self::Requests => {
                let otherwise = words.kept_days(requests::KEPT_WITHOUT_DATE_SECONDS / DAY);
                (words.kept_requests(), words.kept_requests_long(time, otherwise), words.kept_requests_why())
            }
            Self::Askers => (words.kept_askers(), words.kept_for(time), words.kept_askers_why()),
            Self::Letters => (words.kept_letters(), words.kept_letters_long(time), words.kept_letters_why()),
            Self::LetterFiles => {
                (words.kept_letter_files(), words.kept_for(time), words.kept_letter_files_why())
            }
            Self::News => (words.kept_news(), words.kept_for(time), words.kept_news_why()),
            Self::Suppressions => {
                (words.kept_suppressions(), words.kept_suppressions_long(), words.kept_suppressions_why())
            }
            Self::RestingAddresses => (words.kept_resting(), words.kept_for(time), words.kept_resting_why()),
            Self::Returns => (words.kept_returns(), words.kept_for(time), words.kept_returns_why()),
            Self::SignInLinks => {
                (words.kept_sign_in_links(), words.kept_at_most(time), words.kept_sign_in_links_why())
            }
            Self::Sessions => {
                (words.kept_sessions(), words.kept_sessions_long(time), words.kept_sessions_why())
            }
            Self::Codes => (words.kept_codes(), words.kept_codes_long(), words.kept_codes_why()),
            Self::NewAddresses => {
                (words.kept_new_addresses(), words.kept_for(time), words.kept_new_addresses_why())
            }
            Self::OldAddresses => {
                (words.kept_old_addresses(), words.kept_for(time), words.kept_old_addresses_why())
            }
            Self::Holders => (words.kept_holders(), words.kept_holders_long(), words.kept_holders_why()),
            Self::Groups => (words.kept_groups(), words.kept_groups_long(), words.kept_groups_why()),
            Self::Asked => (words.kept_asked(), words.kept_for(time), words.kept_asked_why()),
            Self::ClaimWords => {
                (words.kept_claims(), words.kept_after_decision(time), words.kept_claims_why())
            }
            Self::Networks => (words.kept_networks(), words.kept_at_most(time), words.kept_networks_why()),
            Self::Flags => (words.kept_flags(), words.kept_flags_long(time), words.kept_flags_why()),
            Self::Appeals => (words.kept_appeals(), words.kept_with_listing(), words.kept_appeals_why()),
            Self::Remarks => (words.kept_remarks(), words.kept_for(time), words.kept_remarks_why()),
            Self::Attentions => {
                (words.kept_attentions(), words.kept_at_most(time), words.kept_attentions_why())
            }
            Self::PutAside => {
                (words.kept_put_aside(), words.kept_after_decision(time), words.kept_put_aside_why())
            }
            Self::Log => (words.kept_log(), words.kept_log_long(), words.kept_log_why()),
            Self::Rights => (words.kept_rights(), words.kept_rights_long(), words.kept_rights_why()),
            Self::Erasures => (words.kept_erasures(), words.kept_for(time), words.kept_erasures_why()),
            Self::SafetyCopies => {
                (words.kept_safety_copies(), words.kept_for(time), words.kept_safety_copies_why())
            }
            Self::Backups => (words.kept_backups(), words.kept_at_most(time), words.kept_backups_why()),
        }
    }
}
