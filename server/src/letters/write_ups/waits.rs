//! Tells the organiser that what an earlier letter told of a write-up does not hold.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_write_up_waits_subject())
        .text(words.letter_write_up_waits_opening(about.title.as_str(), about.day.as_str()))
        .text(words.letter_write_up_waits_then())
        .button(words.letter_manage_button(), about.manage.clone())
}
