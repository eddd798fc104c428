//! Tells the organiser that a moderator looks at the listing first, and that nothing more is needed.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_held_subject())
        .text(words.letter_held_opening(about.listing.title.as_str()))
        .text(words.letter_held_why())
        .text(words.letter_held_then())
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.manage_link.clone())
}
