//! Asks the organiser to confirm that the address is theirs, and hands over the private link.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_confirm_subject())
        .text(words.letter_confirm_opening(about.listing.title.as_str()))
        .text(about.when())
        .text(words.letter_confirm_ask())
        .button(words.letter_confirm_button(), about.confirm_link.clone())
        .text(words.letter_confirm_then())
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.manage_link.clone())
        .text(words.letter_not_you())
}
