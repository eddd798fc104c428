//! Tells the organiser what a moderator changed in their listing, and why.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_edited_subject())
        .text(words.letter_edited_opening(about.listing.title.as_str()))
        .quote(about.reason.clone().unwrap_or_default())
        .text(words.letter_edited_then())
        .button(words.letter_manage_button(), about.manage_link.clone())
}
