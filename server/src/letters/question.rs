//! Asks the organiser whether the next date takes place: one press says yes, another calls it off, a third moves it.

use pure::recurrence::Occurrence;

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>, date: &Occurrence) -> Sheet {
    let (words, urls, listing, token) = (about.words, about.urls, about.listing, about.manage_token);
    let when = words.time_day_and_span(
        words.day_with_year(date.start.date()),
        words.span(date.start, date.end, listing.all_day(), date.start.date()),
    );
    let link = |answer| urls.absolute(&urls.manage_question(token, answer));
    let change = match listing.repeats() {
        true => urls.manage_date(token, listing.name_of(date)),
        false => urls.manage_edit(token),
    };
    Sheet::new(words, &words.letter_question_subject())
        .text(words.letter_question_opening())
        .heading(listing.title.clone())
        .text(when)
        .button(words.letter_question_yes(), link("yes"))
        .heading(words.letter_question_otherwise())
        .small(words.letter_question_cancel(), link("cancel"))
        .small(words.letter_question_move(), urls.absolute(&change))
        .text(words.letter_question_unanswered())
        .small(words.letter_question_stop(), link("stop"))
}
