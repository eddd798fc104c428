//! Asks whether an address is its asker's; nobody hears of the question before they say yes.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_request_confirm_subject())
        .text(words.letter_request_confirm_opening());
    about
        .facts(sheet)
        .text(words.letter_request_confirm_ask())
        .button(words.letter_request_confirm_button(), about.link.clone())
        .text(words.letter_request_confirm_not_you())
        .because(words.letter_request_footer())
}
