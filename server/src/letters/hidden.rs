//! Tells the organiser that the listing is hidden while a moderator looks into it: by the word of one of them, or upon a
//! report of somebody trusted before one of them has looked.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>, upon_report: bool) -> Sheet {
    let words = about.words;
    let title = about.listing.title.as_str();
    let sheet = Sheet::new(words, &words.letter_hidden_subject());
    let sheet = match (upon_report, about.reason.clone()) {
        (true, Some(reason)) => sheet.text(words.letter_hidden_first_why(title)).quote(reason),
        (true, None) => sheet.text(words.letter_hidden_first(title)),
        (false, reason) => sheet.text(words.letter_hidden_opening(title)).quote(reason.unwrap_or_default()),
    };
    sheet.text(words.letter_hidden_then()).button(words.letter_manage_button(), about.manage_link.clone())
}
