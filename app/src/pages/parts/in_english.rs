//! Long texts that are there in the source language only: how a page in another language marks them, and says so.

use leptos::prelude::*;
use server::words::{Language, Words};

use crate::pages::request::Visit;

/// What an element with words of the source language is marked with, where its page speaks another: screen readers change
/// their voice, and lines run the right way.
#[derive(Clone, Copy, Default)]
pub struct Marks {
    /// The attribute `lang`.
    pub lang: Option<&'static str>,
    /// The attribute `dir`.
    pub dir: Option<&'static str>,
}

/// The marks of a text of ours that nobody has translated.
#[must_use]
pub fn marks(words: Words) -> Marks {
    marks_of(words, Language::default())
}

/// The marks of a text in any language.
#[must_use]
pub fn marks_of(words: Words, language: Language) -> Marks {
    let is_foreign = words.language() != language;
    let is_turned = language.direction() != words.language().direction();
    Marks { lang: is_foreign.then(|| language.tag()), dir: is_turned.then(|| language.direction()) }
}

/// The sentence that says so, with the way to help.
#[must_use]
pub fn note(visit: &Visit) -> Option<AnyView> {
    let words = visit.words;
    (words.language() != Language::default()).then(|| {
        view! {
            <p class="hint">
                {words.knowledge_in_english()} " "
                <a href=visit.urls.translating()>{words.translating_note_more()}</a>
            </p>
        }
        .into_any()
    })
}
