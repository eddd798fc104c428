//! Tells the organiser that everybody can read a write-up.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_write_up_published_subject())
        .text(words.letter_write_up_published_opening(about.title.as_str(), about.day.as_str()))
        .button(words.letter_published_button(), about.page.clone())
        .small(words.letter_write_up_change(), about.manage.clone())
}
