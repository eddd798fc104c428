//! Tells followers what is different: every change since they were told last, as old and new.

use super::{About, Sheet};
use crate::{follows::differences::Difference, listings::PublicListing};

pub(super) fn sheet(about: &About<'_>, listing: &PublicListing, differences: &[Difference]) -> Sheet {
    let words = about.words;
    let subject = about
        .near_or(|town| words.letter_news_changed_subject_near(town), || words.letter_news_changed_subject());
    let sheet =
        Sheet::new(words, &subject).text(words.letter_news_changed_opening()).heading(listing.title.clone());
    let sheet = told(sheet, differences).heading(words.letter_news_now());
    about.facts(sheet, listing).button(words.letter_news_button(), about.listing_link(listing))
}

/// The differences, one a paragraph.
pub(super) fn told(sheet: Sheet, differences: &[Difference]) -> Sheet {
    differences.iter().cloned().fold(sheet, |sheet, difference| {
        let sheet = sheet.difference(difference.label, difference.old, difference.new);
        match difference.link {
            Some(link) => sheet.link(link),
            None => sheet,
        }
    })
}
