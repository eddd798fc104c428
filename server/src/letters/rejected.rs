//! Tells the organiser that a moderator did not publish the listing, why, and what they can do.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_rejected_subject())
        .text(words.letter_rejected_opening(about.listing.title.as_str()))
        .quote(about.reason.clone().unwrap_or_default())
        .text(words.letter_rejected_then())
        .button(words.letter_manage_button(), about.manage_link.clone())
}
