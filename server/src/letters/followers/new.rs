//! Tells followers that there is a new listing, or that one is there again.

use super::{About, Kind, Sheet};
use crate::listings::PublicListing;

pub(super) fn sheet(about: &About<'_>, listing: &PublicListing, kind: Kind) -> Sheet {
    let words = about.words;
    let opening = match kind {
        Kind::Back => words.letter_news_back_opening(),
        _ => {
            about.near_or(|town| words.letter_news_new_opening_near(town), || words.letter_news_new_opening())
        }
    };
    let subject =
        about.near_or(|town| words.letter_news_new_subject_near(town), || words.letter_news_new_subject());
    let mut sheet = Sheet::new(words, &subject).text(opening).heading(listing.title.clone());
    if !listing.summary.is_empty() {
        sheet = sheet.text(listing.summary.clone());
    }
    about.facts(sheet, listing).button(words.letter_news_button(), about.listing_link(listing))
}
