//! Tells whoever got an answer that it is otherwise now, and whoever was told of a cancellation that it is none.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let opening = match about.was_given {
        true => words.letter_request_changed_opening(),
        false => words.letter_request_changed_stands(),
    };
    let sheet = Sheet::new(words, &words.letter_request_changed_subject()).text(opening);
    about.ends(about.gifts(about.facts(sheet)))
}
