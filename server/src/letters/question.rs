//! Asks the organiser whether the next date takes place: one press says yes, another calls it off, a third moves it.

use pure::recurrence::Occurrence;

use super::{About, sheet::Sheet};
use crate::follows::facts::place_lines;

pub(super) fn sheet(about: &About<'_>, date: &Occurrence) -> Sheet {
    let (words, urls, listing, token) = (about.words, about.urls, about.listing, about.manage_token);
    let when = about.day_and_span(date.start, date.end);
    let elsewhere = listing.different(date).place.map(|place| vec![words.letter_this_time_at(place)]);
    let place = elsewhere
        .unwrap_or_else(|| listing.place.as_ref().map(|place| place_lines(words, place)).unwrap_or_default());
    let link = |answer| urls.absolute(&urls.manage_question(token, answer));
    let change = match listing.repeats() {
        true => urls.manage_date(token, listing.name_of(date)),
        false => urls.manage_edit(token),
    };
    let sheet = Sheet::new(words, &words.letter_question_subject())
        .text(words.letter_question_opening())
        .heading(listing.title.clone())
        .text(when);
    let sheet = if place.is_empty() { sheet } else { sheet.lines(place) };
    sheet
        .button(words.letter_question_yes(), link("yes"))
        .heading(words.letter_question_otherwise())
        .small(words.letter_question_cancel(), link("cancel"))
        .small(words.letter_question_move(), urls.absolute(&change))
        .text(words.letter_question_unanswered())
        .small(words.letter_question_stop(), link("stop"))
}
