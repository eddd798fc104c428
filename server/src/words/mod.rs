//! Every sentence of interface, letters and posters: Fluent files by language, one typed function a message.

mod times;
mod typed;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Weekday;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A language that Cuppa speaks whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// British English, the source of every sentence.
    #[default]
    BritishEnglish,
}

impl Language {
    /// All of them, the source first.
    pub const ALL: &[Self] = &[Self::BritishEnglish];

    /// The tag as HTML, PDF and letters write it (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::BritishEnglish => "en-GB",
        }
    }

    /// What stands in front of a path: nothing for the source language.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::BritishEnglish => "",
        }
    }

    /// The language that a path's first segment names, `en`, `en-gb` …
    #[must_use]
    pub fn of_segment(segment: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| {
            let tag = language.tag();
            tag.eq_ignore_ascii_case(segment)
                || tag.split('-').next().is_some_and(|short| short.eq_ignore_ascii_case(segment))
        })
    }

    /// The day on which a week begins in the grid of a month.
    #[must_use]
    pub fn week_begins(self) -> Weekday {
        match self {
            Self::BritishEnglish => Weekday::Monday,
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        match self {
            Self::BritishEnglish => "ltr",
        }
    }
}

/// The sentences of one language. Small enough to hand around by value.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
}

static BRITISH_ENGLISH: LazyLock<FluentBundle<FluentResource>> =
    LazyLock::new(|| bundle(Language::BritishEnglish, EN_GB));

fn bundle(language: Language, files: &[&str]) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().expect("our own tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would travel into calendars, mail subjects and PDF text, where they show as boxes.
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).expect("build.rs has parsed it already");
        bundle.add_resource(resource).expect("build.rs refuses a message written twice");
    }
    bundle
}

impl Words {
    /// The sentences of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        match language {
            Language::BritishEnglish => Self { language, bundle: &BRITISH_ENGLISH },
        }
    }

    /// Which language this is.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// A message whose id is put together from data, such as `access-step-free`; `None` when nobody wrote it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.bundle.has_message(id).then(|| self.say(id, None))
    }

    fn say(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}
