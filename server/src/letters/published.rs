//! Tells the organiser that everybody can see the listing now, and what they can do with it.

use super::{About, sheet::Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let (words, urls, listing) = (about.words, about.urls, about.listing);
    Sheet::new(words, &words.letter_published_subject())
        .text(words.letter_published_opening(listing.title.as_str()))
        .text(about.when())
        .button(words.letter_published_button(), about.public_link())
        .heading(words.letter_published_poster())
        .link(urls.absolute(&urls.print_room(&listing.slug)))
        .heading(words.letter_published_calendar())
        .link(urls.absolute(&urls.listing_feed(listing.kind, &listing.slug, "ics")))
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.manage_link.clone())
}
