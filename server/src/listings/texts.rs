//! The words of a listing in other languages than its own. In forms, versions and changes that wait each of them is a field
//! like any other, so that all that holds for the words of a listing holds for these.

use std::sync::Arc;

use super::public::PublicListing;
use crate::words::Language;

/// What can be said in another language, as the fields of its form are called.
pub const SAID: [&str; 3] = ["title", "summary", "description"];

/// The same fields beside those of a listing, a language a row.
pub(crate) const FIELDS: [(Language, [&str; 3]); 8] = [
    (Language::BritishEnglish, ["title_en-GB", "summary_en-GB", "description_en-GB"]),
    (Language::Spanish, ["title_es", "summary_es", "description_es"]),
    (Language::French, ["title_fr", "summary_fr", "description_fr"]),
    (Language::German, ["title_de", "summary_de", "description_de"]),
    (Language::Portuguese, ["title_pt", "summary_pt", "description_pt"]),
    (Language::Polish, ["title_pl", "summary_pl", "description_pl"]),
    (Language::Arabic, ["title_ar", "summary_ar", "description_ar"]),
    (Language::Welsh, ["title_cy", "summary_cy", "description_cy"]),
];

/// The fields of one language.
pub(crate) fn fields_of(language: Language) -> [&'static str; 3] {
    FIELDS[language as usize].1
}

/// The language of a field beside those of a listing, and what the field is called in the form of that language.
#[must_use]
pub fn of_field(field: &str) -> Option<(Language, &'static str)> {
    FIELDS.iter().find_map(|(language, names)| {
        let place = names.iter().position(|name| *name == field)?;
        Some((*language, SAID[place]))
    })
}

/// What a field is called in a form of one language; every other field is called as it is.
#[must_use]
pub fn plain(field: &str) -> &str {
    of_field(field).map_or(field, |(_, plain)| plain)
}

/// The language of a tag, written exactly so.
pub(crate) fn language_of(tag: &str) -> Option<Language> {
    Language::ALL.iter().copied().find(|language| language.tag() == tag)
}

/// A listing in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Which one.
    pub language: Language,
    /// Its name.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub description: String,
}

/// In which languages the words of a listing are told: what nobody said in one of them is told in its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ToldIn {
    /// Its name.
    pub title: Language,
    /// One or two sentences.
    pub summary: Language,
    /// All the rest.
    pub description: Language,
}

impl ToldIn {
    /// All of it in one.
    pub(crate) fn one(language: Language) -> Self {
        Self { title: language, summary: language, description: language }
    }
}

impl PublicListing {
    /// The language of its own words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.texts.first().map_or_else(Language::default, |own| own.language)
    }

    /// Its words in a language, if anybody has said them in it.
    #[must_use]
    pub fn text_in(&self, language: Language) -> Option<&Text> {
        self.texts.iter().find(|text| text.language == language)
    }

    /// The same listing in the words of a language, as far as there are any; otherwise in its own.
    #[must_use]
    pub fn told_in(&self, language: Language) -> Self {
        let Some(own) = self.texts.first() else { return self.clone() };
        let text = self.text_in(language).unwrap_or(own);
        let or_own = |said: fn(&Text) -> &String| match said(text) {
            empty if empty.is_empty() => (said(own).clone(), own.language),
            said => (said.clone(), text.language),
        };
        let mut told = self.clone();
        (told.title, told.told_in.title) = or_own(|text| &text.title);
        (told.summary, told.told_in.summary) = or_own(|text| &text.summary);
        (told.description, told.told_in.description) = or_own(|text| &text.description);
        told
    }

    /// The same for one that others hold, too: it is copied only where its words are others.
    pub(crate) fn shared_in(self: Arc<Self>, language: Language) -> Arc<Self> {
        let is_so = |one: &Self| {
            one.told_in.title == one.text_in(language).map_or(one.language(), |text| text.language)
        };
        if is_so(&self) { self } else { Arc::new(self.told_in(language)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_fields() {
        assert_eq!(FIELDS.len(), Language::ALL.len());
        for language in Language::ALL {
            let fields = fields_of(*language);
            assert!(fields.iter().all(|field| field.ends_with(language.tag())), "{fields:?}");
            assert_eq!(fields.map(of_field), SAID.map(|plain| Some((*language, plain))));
        }
        assert_eq!((of_field("title"), plain("title"), plain("summary_cy")), (None, "title", "summary"));
    }
}
