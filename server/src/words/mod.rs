//! Every sentence of interface, letters and posters: Fluent files by language, one typed function a message.

mod countries;
mod dates;
mod times;
mod typed;
mod zones;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_locale_core::Locale;
use jiff::civil::Weekday;
use unic_langid::LanguageIdentifier;

/// So many languages of a browser are looked at.
const WANTED_MOST: usize = 20;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A language that Cuppa speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// British English, the source of every sentence.
    #[default]
    BritishEnglish,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// German.
    German,
    /// Portuguese.
    Portuguese,
    /// Polish.
    Polish,
    /// Arabic.
    Arabic,
    /// Welsh.
    Welsh,
}

impl Language {
    /// All of them, the source first.
    pub const ALL: &[Self] = &[
        Self::BritishEnglish,
        Self::Spanish,
        Self::French,
        Self::German,
        Self::Portuguese,
        Self::Polish,
        Self::Arabic,
        Self::Welsh,
    ];

    /// The tag as HTML, PDF and letters write it (BCP 47); the name of its folder of words.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::BritishEnglish => "en-GB",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::German => "de",
            Self::Portuguese => "pt",
            Self::Polish => "pl",
            Self::Arabic => "ar",
            Self::Welsh => "cy",
        }
    }

    /// The tag as the Unicode project's crates take it.
    fn locale(self) -> Locale {
        self.tag().parse().expect("our own tags are well formed")
    }

    /// What it calls itself, for whoever looks for it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::BritishEnglish => "English",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Portuguese => "Português",
            Self::Polish => "Polski",
            Self::Arabic => "العربية",
            Self::Welsh => "Cymraeg",
        }
    }

    /// What stands in front of a path: nothing for the source language.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::BritishEnglish => "",
            Self::Spanish => "/es",
            Self::French => "/fr",
            Self::German => "/de",
            Self::Portuguese => "/pt",
            Self::Polish => "/pl",
            Self::Arabic => "/ar",
            Self::Welsh => "/cy",
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

    /// The language of a tag that was stored; the source language for one that is not spoken any more.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        Self::ALL.iter().copied().find(|language| language.tag() == tag).unwrap_or_default()
    }

    /// The first of ours that a browser asks for (RFC 9110, section 12.5.4); `None` when it asks for none of them.
    #[must_use]
    pub fn wanted(accept_language: &str) -> Option<Self> {
        let mut wanted: Vec<(u16, Self)> = accept_language
            .split(',')
            .take(WANTED_MOST)
            .filter_map(|one| {
                let (range, weight) = one.split_once(';').unwrap_or((one, ""));
                let language = Self::of_segment(range.trim().split('-').next()?)?;
                let weight = weight_of(weight.trim())?;
                // Thousandths, so that weights have an order.
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "between 0 and 1000"
                )]
                let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u16;
                (weight > 0).then_some((weight, language))
            })
            .collect();
        // The first of those that are wanted alike.
        wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        wanted.first().map(|(_, language)| *language)
    }

    /// The day on which a week begins in the grid of a month.
    #[must_use]
    pub fn week_begins(self) -> Weekday {
        match self {
            Self::Arabic => Weekday::Saturday,
            _ => Weekday::Monday,
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }
}

/// The weight of a language that a browser asks for: none said is all of it, and nonsense is none (RFC 9110, section 12.4.2).
fn weight_of(said: &str) -> Option<f32> {
    let Some(number) = said.split(';').find_map(|part| part.trim().strip_prefix("q=")) else {
        return Some(1.0);
    };
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    number.parse().ok().filter(|_| is_plain)
}

/// The left-to-right mark (Unicode Standard Annex 9).
const KEEPS_ORDER: char = '\u{200E}';

/// What goes into a sentence that is read from right to left. Words without a letter of that direction that begin with a
/// number (a telephone number, a house and its street) would be read in pieces from the right: a mark before them keeps
/// them together.
fn in_order<'a>(arguments: &'a FluentArgs<'a>) -> FluentArgs<'a> {
    arguments
        .iter()
        .map(|(name, value)| {
            let value = match value {
                FluentValue::String(words) if breaks_up(words) => format!("{KEEPS_ORDER}{words}").into(),
                other => other.clone(),
            };
            (name.to_owned(), value)
        })
        .collect()
}

fn breaks_up(words: &str) -> bool {
    // "£3" and "(0113)" begin with their number, too.
    let begins =
        words.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|first| first.is_ascii_digit());
    let is_one_number = words.bytes().all(|byte| byte.is_ascii_digit());
    let is_turned =
        words.chars().any(|letter| matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFEFC));
    begins && !is_one_number && !is_turned
}

/// The sentences of one language. Small enough to hand around by value.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
}

/// The sentences of each language, read when it is first spoken.
static BUNDLES: [LazyLock<FluentBundle<FluentResource>>; 8] = [
    LazyLock::new(|| bundle(Language::BritishEnglish)),
    LazyLock::new(|| bundle(Language::Spanish)),
    LazyLock::new(|| bundle(Language::French)),
    LazyLock::new(|| bundle(Language::German)),
    LazyLock::new(|| bundle(Language::Portuguese)),
    LazyLock::new(|| bundle(Language::Polish)),
    LazyLock::new(|| bundle(Language::Arabic)),
    LazyLock::new(|| bundle(Language::Welsh)),
];

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().expect("our own tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would travel into calendars, mail subjects and PDF text, where they show as boxes.
    bundle.set_use_isolating(false);
    for file in texts(language.tag()) {
        let resource = FluentResource::try_new((*file).to_owned()).expect("build.rs has parsed it already");
        bundle.add_resource(resource).expect("build.rs refuses a message written twice");
    }
    bundle
}

impl Words {
    /// The sentences of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language, bundle: &BUNDLES[language as usize] }
    }

    /// Which language this is.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// A message whose id is put together from data, such as `access-step-free`; `None` when nobody wrote it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        let is_there = self.bundle.has_message(id) || BUNDLES[0].has_message(id);
        is_there.then(|| self.say(id, None))
    }

    /// Words that somebody typed, as they stand by themselves beside words of this language: numbers in them keep their order
    /// where it is read from right to left.
    #[must_use]
    pub fn in_order(self, typed: &str) -> String {
        match self.language.is_right_to_left() && breaks_up(typed) {
            true => format!("{KEEPS_ORDER}{typed}"),
            false => typed.to_owned(),
        }
    }

    fn say(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let in_order = arguments.filter(|_| self.language.is_right_to_left()).map(in_order);
        let arguments = in_order.as_ref().or(arguments);
        // What nobody has translated yet is said in the source language rather than not at all.
        let in_bundle = |bundle: &'static FluentBundle<FluentResource>| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
            debug_assert!(errors.is_empty(), "{id}: {errors:?}");
            Some(said)
        };
        in_bundle(self.bundle).or_else(|| in_bundle(&BUNDLES[0])).unwrap_or_else(|| id.to_owned())
    }

    /// How many sentences are said in English because nobody has translated them yet, and how many there are.
    #[must_use]
    pub fn missing(self) -> (usize, usize) {
        let missing = IDS.iter().filter(|id| !self.bundle.has_message(id)).count();
        (missing, IDS.len())
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_that_it_wants_most() {
        for (asked, wanted) in [
            ("es", Some(Language::Spanish)),
            ("en-US,en;q=0.9,es;q=0.8", Some(Language::BritishEnglish)),
            ("it, pl;q=0.5, de;q=0.7", Some(Language::German)),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Some(Language::French)),
            ("cy;q=0, ar;q=0.1", Some(Language::Arabic)),
            ("ja, zh", None),
            ("", None),
            ("es;q=high", None),
            ("es;q=inf, fr;q=0.2", Some(Language::French)),
            ("fr;q=1.0;x=1, es;q=0.9", Some(Language::French)),
            (";;;,,,q=1", None),
        ] {
            assert_eq!(Language::wanted(asked), wanted, "{asked}");
        }
    }

    #[test]
    fn every_language_has_its_place_and_every_sentence() {
        for (place, language) in Language::ALL.iter().enumerate() {
            let words = Words::of(*language);
            assert_eq!(*language as usize, place);
            assert_eq!(words.bundle.locales[0].to_string(), language.tag());
            assert_eq!(words.missing().0, 0, "{}", language.tag());
        }
    }
}
