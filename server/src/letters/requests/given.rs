//! The answer: the address, the link, or words alone.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet =
        Sheet::new(words, &words.letter_request_given_subject()).text(words.letter_request_given_opening());
    about.ends(about.reply(about.gifts(about.facts(sheet))))
}
