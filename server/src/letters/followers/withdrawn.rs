//! Tells followers that a listing was taken off the site, which does not say whether it takes place.

use super::{About, Sheet};
use crate::{listings::PublicListing, urls::View};

pub(super) fn sheet(about: &About<'_>, listing: &PublicListing) -> Sheet {
    let words = about.words;
    let subject = about.near_or(
        |town| words.letter_news_withdrawn_subject_near(town),
        || words.letter_news_withdrawn_subject(),
    );
    let sheet = Sheet::new(words, &subject)
        .text(words.letter_news_withdrawn_opening())
        .heading(listing.title.clone());
    about
        .when(listing)
        .into_iter()
        .fold(sheet, Sheet::text)
        .text(words.letter_news_withdrawn_ask())
        .button(words.letter_news_others(), about.urls.absolute(&about.urls.list(&View::WhatsOn)))
}
