//! Tells whoever looks after a listing that somebody asks: a name and words, and never an address.

use super::{About, Hidden, Sheet};
use crate::follows::parts::ahead_in_words;

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let name = match about.name.is_empty() {
        true => words.letter_request_asked_somebody(),
        false => about.name.clone(),
    };
    let opening = match about.hides {
        Some(Hidden::Link) => words.letter_request_asked_opening_link(name),
        Some(Hidden::Both) => words.letter_request_asked_opening_both(name),
        Some(Hidden::Place) | None => words.letter_request_asked_opening_place(name),
    };
    let sheet = about.facts(Sheet::new(words, &words.letter_request_asked_subject()).text(opening));
    let sheet = match about.said.is_empty() {
        true => sheet.text(words.letter_request_asked_no_words()),
        false => sheet.text(words.letter_request_asked_words()).quote(about.said.clone()),
    };
    let sheet = sheet
        .button(words.letter_request_asked_button(), about.link.clone())
        .text(words.letter_request_asked_hidden());
    let sheet = match about.hours.filter(|_| !about.when.is_empty()) {
        Some(hours) => sheet.text(words.letter_request_asked_itself(ahead_in_words(words, hours))),
        None => sheet,
    };
    sheet.because(words.letter_request_asked_footer())
}
