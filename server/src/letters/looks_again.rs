//! Tells the organiser that a moderator has taken back what an earlier letter told, and how it stands now.

use super::{About, sheet::Sheet};

/// How it stands now.
#[derive(Clone, Copy)]
pub(super) struct Now {
    /// Whether everybody can see the listing.
    pub(super) is_seen: bool,
    /// Whether a change of it waits.
    pub(super) change_waits: bool,
}

pub(super) fn sheet(about: &About<'_>, now: Now) -> Sheet {
    let words = about.words;
    let stands = match now {
        Now { is_seen: true, change_waits: false } => words.letter_looks_again_seen(),
        Now { is_seen: true, change_waits: true } => words.letter_looks_again_change(),
        Now { is_seen: false, .. } => words.letter_looks_again_waits(),
    };
    Sheet::new(words, &words.letter_looks_again_subject())
        .text(words.letter_looks_again_opening(about.listing.title.as_str()))
        .text(stands)
        .button(words.letter_manage_button(), about.manage_link.clone())
}
