//! The answer is no. It ends there: the question is forgotten once this has gone out.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_request_refused_subject())
        .text(words.letter_request_refused_opening());
    about
        .reply(about.facts(sheet))
        .text(words.letter_request_refused_deleted())
        .text(words.letter_request_once())
        .because(words.letter_request_footer())
}
