//! Tells whoever runs a listing that it was taken off the site, and how it comes back.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_withdrawn_subject())
        .text(words.letter_withdrawn_opening(about.listing.title.as_str()))
        .text(words.letter_withdrawn_then())
        .button(words.letter_manage_button(), about.manage_link.clone())
}
