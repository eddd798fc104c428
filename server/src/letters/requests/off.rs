//! Tells whoever asked that the date does not take place: nobody is to stand before a closed door that is on no page.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet =
        Sheet::new(words, &words.letter_request_off_subject()).text(words.letter_request_off_opening());
    let sheet = about.facts(sheet);
    let sheet = match about.reply.is_empty() {
        true => sheet,
        false => sheet.text(words.letter_request_off_why()).quote(about.reply.clone()),
    };
    about.ends(sheet.text(words.letter_request_off_next()))
}
