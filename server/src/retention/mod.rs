//! What is kept, for how long and why: one table, by which the job forgets and which the privacy page prints.
//!
//! Whoever keeps something new adds a [`Thing`] and its row here. The house fails when a table of the database is in no row,
//! and when something is deleted that is in none.

mod told;

use crate::{
    Desk,
    broken::Broken,
    db::{self, Tx},
    follows, groups,
    ids::Moment,
    imports,
    letters::{outbox, post, suppressions},
    library,
    listings::{self, dates, editing, history, holders, questions, requests, search::taken_back},
    moderation::{self, acts, raids, together},
    people::{self, addresses, signing_in},
    places, rights,
};

pub use told::Told;

/// One kind of thing that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// What organisers list.
    Listings,
    /// A listing that nobody has confirmed.
    UnconfirmedListings,
    /// Where listings meet.
    Places,
    /// A picture that no listing shows.
    Pictures,
    /// What a listing said before.
    Versions,
    /// What feeds say of a listing that was taken back.
    Tombstones,
    /// A date that was added and left out again.
    TakenAwayDates,
    /// Whether a date takes place.
    Questions,
    /// A calendar that was brought in.
    Calendars,
    /// A calendar that is looked through.
    LookedThrough,
    /// The address of somebody.
    Addresses,
    /// What somebody follows.
    Follows,
    /// A follow that nobody has confirmed.
    UnconfirmedFollows,
    /// Which letters were written.
    Letters,
    /// The letters themselves, where they are files.
    LetterFiles,
    /// What followers are told of.
    News,
    /// Addresses that take no letters.
    Suppressions,
    /// Addresses that rest.
    RestingAddresses,
    /// Letters that came back for now.
    Returns,
    /// Links to sign in with.
    SignInLinks,
    /// Where somebody is signed in.
    Sessions,
    /// Codes on paper.
    Codes,
    /// A new address that nobody has confirmed.
    NewAddresses,
    /// The address that somebody had before.
    OldAddresses,
    /// Who looks after a listing with others.
    Holders,
    /// Who is of a group.
    Groups,
    /// Who was asked, offers, and who has gone.
    Asked,
    /// What somebody wrote to get a name.
    ClaimWords,
    /// A question for an address or a link that is hidden.
    Requests,
    /// Who asked how often.
    Askers,
    /// From which network a waiting listing came.
    Networks,
    /// What visitors reported.
    Flags,
    /// What organisers of rejected listings wrote.
    Appeals,
    /// What moderators told each other.
    Remarks,
    /// Which moderator looks at what.
    Attentions,
    /// What is put aside so that an act can be taken back.
    PutAside,
    /// What moderators decided.
    Log,
    /// Who moderates, who is trusted, and what is said of the site.
    Rights,
    /// That something was erased.
    Erasures,
    /// Copies that are made before a migration.
    SafetyCopies,
    /// Copies that whoever runs the site makes.
    Backups,
}

/// For how long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// So many seconds.
    For(i64),
    /// The newest so many, and of those that a calendar wrote so many.
    Newest(i64, i64),
    /// As long as it is needed: its words say for what.
    WhileNeeded,
}

/// What a kind of thing belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Listings.
    Listings,
    /// Letters, and whom they go to.
    Letters,
    /// Signing in.
    SigningIn,
    /// Doing it together.
    Together,
    /// Moderators.
    Moderators,
    /// Copies.
    Copies,
}

impl Part {
    /// All of them, as the page shows them.
    pub const ALL: [Self; 6] =
        [Self::Listings, Self::Letters, Self::SigningIn, Self::Together, Self::Moderators, Self::Copies];
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// What.
    pub thing: Thing,
    /// What it belongs to.
    pub part: Part,
    /// For how long.
    pub lasts: Lasts,
    /// The tables of the database that hold it; none where it is in files or in memory.
    pub tables: &'static [&'static str],
}

const fn kept(part: Part, thing: Thing, lasts: Lasts, tables: &'static [&'static str]) -> Kept {
    Kept { thing, part, lasts, tables }
}

use Lasts::{For, Newest, WhileNeeded};

/// Everything that is kept. The job goes through it in this order: what leaves somebody without anything here comes before
/// their address.
pub const TABLE: &[Kept] = &[
    kept(
        Part::Listings,
        Thing::Listings,
        WhileNeeded,
        &[
            "listings",
            "listing_facts",
            "listing_languages",
            "listing_texts",
            "listing_words",
            "listing_points",
            "spelt_terms",
            "term_spellings",
            "schedules",
            "occurrences",
            "date_changes",
            "continuations",
            "added_dates",
            "skipped_dates",
            "endings",
            "cancellations",
            "confirmations",
            "slugs",
            "agreements",
            "agreement_revocations",
            "request_settings",
        ],
    ),
    kept(Part::Listings, Thing::UnconfirmedListings, For(listings::UNCONFIRMED_SECONDS), &["listings"]),
    kept(Part::Listings, Thing::Places, WhileNeeded, &["places"]),
    kept(Part::Listings, Thing::Pictures, For(library::ORPHAN_SECONDS), &["pictures"]),
    kept(
        Part::Listings,
        Thing::Versions,
        Newest(history::VERSIONS_MOST, history::OF_CALENDARS_MOST),
        &["versions"],
    ),
    kept(
        Part::Listings,
        Thing::Tombstones,
        For(taken_back::TOLD_FOR),
        &["withdrawals", "erased_listings", "listings", "nobody"],
    ),
    kept(
        Part::Listings,
        Thing::TakenAwayDates,
        For(dates::TAKEN_AWAY_SECONDS),
        &["added_dates", "skipped_dates"],
    ),
    kept(Part::Listings, Thing::Questions, For(questions::KEPT_SECONDS), &["questions", "asked_listings"]),
    kept(
        Part::Listings,
        Thing::Calendars,
        WhileNeeded,
        &[
            "imports",
            "import_subscriptions",
            "import_suspensions",
            "import_runs",
            "import_warnings",
            "import_decisions",
            "imported",
        ],
    ),
    kept(Part::Listings, Thing::LookedThrough, For(imports::tray::KEPT_SECONDS), &[]),
    kept(Part::Letters, Thing::Follows, WhileNeeded, &["follows"]),
    kept(Part::Letters, Thing::UnconfirmedFollows, For(follows::UNCONFIRMED_SECONDS), &["follows"]),
    kept(Part::Letters, Thing::Requests, For(requests::KEPT_AFTER_DATE_SECONDS), &["requests"]),
    kept(Part::Letters, Thing::Askers, For(requests::ASKERS_SECONDS), &["askers"]),
    kept(Part::Letters, Thing::Letters, For(outbox::SENT_SECONDS), &["outbox"]),
    kept(Part::Letters, Thing::LetterFiles, For(outbox::SENT_SECONDS), &[]),
    kept(Part::Letters, Thing::News, For(follows::NEWS_SECONDS), &["news"]),
    kept(Part::Letters, Thing::Suppressions, WhileNeeded, &["suppressions"]),
    kept(Part::Letters, Thing::RestingAddresses, For(suppressions::REST_SECONDS), &["suppressions"]),
    kept(Part::Letters, Thing::Returns, For(suppressions::RETURNS_SECONDS), &["returns"]),
    kept(Part::SigningIn, Thing::SignInLinks, For(signing_in::LINK_SECONDS), &["sign_ins"]),
    kept(Part::SigningIn, Thing::Sessions, For(signing_in::SESSION_SECONDS), &["sessions"]),
    kept(Part::SigningIn, Thing::Codes, WhileNeeded, &["recovery_codes"]),
    kept(Part::SigningIn, Thing::NewAddresses, For(addresses::LINK_SECONDS), &["address_changes"]),
    kept(Part::SigningIn, Thing::OldAddresses, For(addresses::KEPT_SECONDS), &["address_changes"]),
    kept(Part::Together, Thing::Holders, WhileNeeded, &["link_holders"]),
    kept(
        Part::Together,
        Thing::Groups,
        WhileNeeded,
        &["groups", "group_closings", "group_trusts", "memberships", "namings", "merges", "merge_moves"],
    ),
    kept(
        Part::Together,
        Thing::Asked,
        For(holders::KEPT_SECONDS),
        &["link_holders", "handover_offers", "memberships", "ownership_offers"],
    ),
    kept(
        Part::Together,
        Thing::ClaimWords,
        For(groups::claims::WORDS_KEPT_SECONDS),
        &["claims", "claim_words"],
    ),
    kept(Part::Moderators, Thing::Networks, For(raids::NETWORK_SECONDS), &["held_networks", "requests"]),
    kept(Part::Moderators, Thing::Flags, For(moderation::FLAG_SECONDS), &["flags", "more_flags"]),
    kept(Part::Moderators, Thing::Appeals, WhileNeeded, &["appeals"]),
    kept(Part::Moderators, Thing::Remarks, For(together::REMARK_SECONDS), &["remarks"]),
    kept(Part::Moderators, Thing::Attentions, For(together::ATTENTION_SECONDS), &["attentions"]),
    kept(Part::Moderators, Thing::PutAside, For(acts::UNDO_SECONDS), &["proposals", "decided_proposals"]),
    kept(
        Part::Moderators,
        Thing::Log,
        WhileNeeded,
        &[
            "acts",
            "decisions",
            "holds",
            "waiting_listings",
            "held_again",
            "rejections",
            "word_changes",
            "letter_deeds",
        ],
    ),
    kept(Part::Moderators, Thing::Rights, WhileNeeded, &["moderators", "trusts", "site"]),
    kept(Part::Copies, Thing::Erasures, For(rights::ERASURE_SECONDS), &["erasures"]),
    kept(Part::Copies, Thing::SafetyCopies, For(db::COPY_SECONDS), &[]),
    kept(Part::Copies, Thing::Backups, For(db::COPY_SECONDS), &[]),
    kept(Part::Letters, Thing::Addresses, WhileNeeded, &["people"]),
];

/// Forgets whatever need not be kept any more, by the table; says how many there were.
///
/// # Errors
/// When the database or a folder cannot be written.
pub async fn forget(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let mut forgotten = 0;
    for kept in TABLE {
        forgotten += kept.thing.forget_files(desk, now)?;
    }
    let mut tx = desk.db.write().await?;
    for kept in TABLE {
        forgotten += kept.thing.forget_rows(&mut tx, now).await?;
    }
    tx.commit().await?;
    Ok(usize::try_from(forgotten).unwrap_or(usize::MAX))
}

impl Thing {
    /// Forgets what is over of it in the database.
    async fn forget_rows(self, tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
        match self {
            Self::UnconfirmedListings => listings::forget_unconfirmed(tx, now).await,
            Self::Places => places::forget_orphans(tx).await,
            Self::Pictures => library::forget_orphans(tx, now).await,
            Self::Tombstones => editing::forget_erased(tx, now.plus(-taken_back::TOLD_FOR)).await,
            Self::Erasures => rights::forget_erasures(tx, now).await,
            Self::TakenAwayDates => dates::forget_taken_away(tx, now).await,
            Self::Questions => questions::forget_old(tx, now).await,
            Self::UnconfirmedFollows => follows::forget_unconfirmed_in(tx, now).await,
            Self::Askers => requests::forget_old(tx, now).await,
            Self::Letters => outbox::forget_sent(tx, now).await,
            Self::News => follows::forget_old_news(tx, now).await,
            Self::RestingAddresses => suppressions::forget_rested(tx, now).await,
            Self::Returns => suppressions::forget_returns(tx, now).await,
            Self::SignInLinks => people::forget_sign_in_links(tx, now).await,
            Self::Sessions => people::forget_ended_sessions(tx, now).await,
            Self::OldAddresses => addresses::forget_old(tx, now).await,
            Self::Asked => {
                Ok(holders::forget_old(tx, now).await? + groups::members::forget_old(tx, now).await?)
            }
            Self::ClaimWords => groups::claims::forget_old(tx, now).await,
            Self::Networks => {
                Ok(raids::forget_old(tx, now).await? + requests::forget_networks(tx, now).await?)
            }
            Self::Flags => moderation::forget_settled_flags(tx, now).await,
            Self::Remarks => together::forget_remarks(tx, now).await,
            Self::Attentions => together::forget_attentions(tx, now).await,
            Self::PutAside => acts::forget_put_aside(tx, now).await,
            Self::Addresses => people::forget_strangers(tx).await,
            // Each new version takes the place of the oldest.
            Self::Versions
            // With those of before, and whenever letters are written.
            | Self::NewAddresses | Self::Requests
            // In memory, in files, or in the hands of whoever runs the site.
            | Self::LookedThrough | Self::LetterFiles | Self::SafetyCopies | Self::Backups
            // Until somebody ends it.
            | Self::Listings | Self::Calendars | Self::Follows | Self::Suppressions | Self::Codes
            | Self::Holders | Self::Groups | Self::Appeals | Self::Log | Self::Rights => Ok(0),
        }
    }

    /// Forgets what is over of it among the files of the data folder.
    fn forget_files(self, desk: &Desk, now: Moment) -> Result<u64, Broken> {
        match self {
            Self::LetterFiles => post::forget_old_files(&desk.settings.data, now.plus(-outbox::SENT_SECONDS)),
            Self::SafetyCopies => db::forget_old_copies(&desk.settings.data, now),
            _ => Ok(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::{Language, Words};

    #[test]
    fn every_row_says_something_of_its_own() {
        let words = Words::of(Language::default());
        let mut said = BTreeSet::new();
        for kept in TABLE {
            let Told { what, long, why } = kept.told(words);
            for sentence in [&what, &long, &why] {
                assert!(sentence.len() > 5 && !sentence.contains('{'), "{:?}: {sentence}", kept.thing);
            }
            assert!(said.insert(what), "{:?} is told twice", kept.thing);
        }
    }

    #[test]
    fn what_lasts_for_a_time_says_for_how_long() {
        let words = Words::of(Language::default());
        let days = |seconds: i64| match (seconds / 86_400, seconds / 3_600) {
            (0, 1) => "1\u{a0}hour".to_owned(),
            (1, _) => "1\u{a0}day".to_owned(),
            (days, _) => format!("{days}\u{a0}days"),
        };
        for kept in TABLE {
            if let For(seconds) = kept.lasts {
                let long = kept.told(words).long;
                assert!(long.contains(&days(seconds)), "{:?} says {long}", kept.thing);
            }
        }
    }
}
