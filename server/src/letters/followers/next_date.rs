//! Before a date: when and where it is, what is different this time, and where to look again.

use pure::recurrence::{DateStatus, Occurrence};

use super::{About, Sheet};
use crate::listings::PublicListing;

pub(super) fn sheet(about: &About<'_>, listing: &PublicListing, date: &Occurrence) -> Sheet {
    let words = about.words;
    let different = listing.different(date);
    let when = about.day_and_span(listing, date.start, date.end);
    let moved = (date.status == DateStatus::Moved)
        .then(|| words.moved(listing.planned(date), date, listing.all_day(), |day| words.day_with_year(day)));
    let said = [
        Some(when),
        moved,
        different.title.map(|topic| words.listing_this_time(topic)),
        about.place(listing, Some(date)),
        about.cost(listing),
        different.note.map(str::to_owned),
        listing.is_unsure(date, about.now.timestamp()).then(|| words.listing_unsure()),
    ];
    let sheet = Sheet::new(words, &words.letter_next_date_subject())
        .text(words.letter_next_date_opening())
        .heading(listing.title.clone());
    let sheet = said.into_iter().flatten().fold(sheet, Sheet::text);
    let address = match listing.repeats() {
        true => about.urls.absolute(&about.urls.date(listing.kind, &listing.slug, listing.name_of(date))),
        false => about.listing_link(listing),
    };
    sheet.button(words.letter_news_button(), address).text(words.letter_next_date_promise())
}
