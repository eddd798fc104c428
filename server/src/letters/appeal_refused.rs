//! Tells the organiser that a moderator has looked once more at what was not published, and that it stays so.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_appeal_refused_subject())
        .text(words.letter_appeal_refused_opening(about.listing.title.as_str()))
        .quote(about.reason.clone().unwrap_or_default())
        .text(words.letter_appeal_refused_then())
        .button(words.letter_manage_button(), about.manage_link.clone())
}
