//! Tells the organiser that a moderator has hidden the listing while they look into it.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    let title = about.listing.title.as_str();
    let sheet = Sheet::new(words, &words.letter_hidden_subject());
    let sheet = match about.reason.clone() {
        Some(reason) => sheet.text(words.letter_hidden_opening(title)).quote(reason),
        None => sheet.text(words.letter_hidden_first(title)),
    };
    sheet.text(words.letter_hidden_then()).link(about.manage_link.clone())
}
