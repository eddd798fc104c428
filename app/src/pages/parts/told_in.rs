//! The words of a listing on a page in another language: marked as what they are, and where they are in others.

use leptos::prelude::*;
use server::{
    listings::PublicListing,
    words::{Language, Words},
};

use super::in_english::{Marks, marks_of};
use crate::pages::request::Visit;

/// The name of a listing inside something that is in the language of the page.
#[must_use]
pub fn title(words: Words, listing: &PublicListing) -> AnyView {
    let Marks { lang, dir } = marks_of(words, listing.told_in.title);
    let title = listing.title.clone();
    match lang {
        Some(_) => view! { <span lang=lang dir=dir>{title}</span> }.into_any(),
        None => title.into_any(),
    }
}

/// The summary of a listing as a paragraph, if it has one.
#[must_use]
pub fn summary(words: Words, listing: &PublicListing, class: &'static str) -> Option<AnyView> {
    let Marks { lang, dir } = marks_of(words, listing.told_in.summary);
    let summary = Some(listing.summary.clone()).filter(|summary| !summary.is_empty())?;
    Some(view! { <p class=class lang=lang dir=dir>{summary}</p> }.into_any())
}

/// In which language it was written, where that is not the one of the page; and in which others it is. `address` says where
/// its page is in one of them.
#[must_use]
pub fn note(visit: &Visit, listing: &PublicListing, address: impl Fn(Language) -> String) -> Option<AnyView> {
    let words = visit.words;
    let told = listing.told_in.title;
    let others: Vec<Language> =
        listing.texts.iter().map(|text| text.language).filter(|language| *language != told).collect();
    let is_foreign = told != words.language();
    let written = is_foreign.then(|| match others.is_empty() {
        true => words.texts_written_in(told.own_name()),
        false => words.texts_written_in_one(told.own_name()),
    });
    if written.is_none() && others.is_empty() {
        return None;
    }
    let links = others.into_iter().enumerate().map(|(place, language)| {
        let tag = language.tag();
        let before = if place == 0 { " " } else { " · " };
        view! {
            {before}
            <a href=address(language) lang=tag hreflang=tag dir=language.direction()>{language.own_name()}</a>
        }
    });
    let links = links.collect_view();
    let also = (!links.is_empty()).then(|| view! { " " {words.texts_also()} {links} });
    Some(view! { <p class="hint unprinted">{written} {also}</p> }.into_any())
}
