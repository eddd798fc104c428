//! Tells somebody who asks again that they have asked: the page after the form says it to nobody.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet =
        Sheet::new(words, &words.letter_request_known_subject()).text(words.letter_request_known_opening());
    about
        .facts(sheet)
        .button(words.letter_request_known_button(), about.link.clone())
        .because(words.letter_request_footer())
}
