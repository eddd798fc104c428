//! Tells followers that a listing will not take place, and why if the organiser says so.

use super::{About, Sheet, changed};
use crate::{follows::differences::Difference, listings::PublicListing};

pub(super) fn sheet(about: &About<'_>, listing: &PublicListing, differences: &[Difference]) -> Sheet {
    let words = about.words;
    let subject = about.near_or(
        |town| words.letter_news_cancelled_subject_near(town),
        || words.letter_news_cancelled_subject(),
    );
    let sheet = Sheet::new(words, &subject)
        .text(words.letter_news_cancelled_opening())
        .heading(listing.title.clone());
    let mut sheet = about.when(listing).into_iter().fold(sheet, Sheet::text);
    if let Some(reason) = listing.cancelled.as_deref().map(str::trim).filter(|reason| !reason.is_empty()) {
        sheet = sheet.text(words.letter_news_cancelled_because()).quote(reason.to_owned());
    }
    // What else is different was never told, and would be lost otherwise.
    let others: Vec<Difference> =
        differences.iter().filter(|difference| !difference.is_cancellation).cloned().collect();
    if !others.is_empty() {
        sheet = changed::told(sheet.heading(words.letter_news_also()), &others);
    }
    sheet.button(words.letter_news_button(), about.listing_link(listing))
}
