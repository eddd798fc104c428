//! Tells the organiser that a moderator has hidden the listing while they look into it.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_hidden_subject())
        .text(words.letter_hidden_opening(about.listing.title.as_str()))
        .quote(about.reason.clone().unwrap_or_default())
        .text(words.letter_hidden_then())
        .link(about.manage_link.clone())
}
