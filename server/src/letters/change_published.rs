//! Tells the organiser that a change which waited for a moderator is public.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_change_published_subject())
        .text(words.letter_change_published_opening(about.listing.title.as_str()))
        .text(about.when())
        .button(words.letter_published_button(), about.public_link())
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.manage_link.clone())
}
