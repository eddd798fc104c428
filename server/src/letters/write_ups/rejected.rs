//! Tells the organiser that a moderator did not take a write-up, and why.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_write_up_rejected_subject())
        .text(words.letter_write_up_rejected_opening(about.title.as_str(), about.day.as_str()))
        .quote(about.reason.clone())
        .text(words.letter_write_up_rejected_then())
        .button(words.letter_write_up_change(), about.manage.clone())
}
