//! Holds the new private link of a listing, after the old one was replaced.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_new_link_subject())
        .text(words.letter_new_link_opening(about.listing.title.as_str()))
        .text(words.letter_new_link_old())
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.manage_link.clone())
}
