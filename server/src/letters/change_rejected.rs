//! Tells the organiser that a moderator did not take a change, and why; the old words stay.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_change_rejected_subject())
        .text(words.letter_change_rejected_opening(about.listing.title.as_str()))
        .quote(about.reason.clone().unwrap_or_default())
        .text(words.letter_change_rejected_then())
        .button(words.letter_manage_button(), about.manage_link.clone())
}
