//! What countries are called in each language, by the Unicode project's data (CLDR); in English as `pure::countries` says.

use std::{
    cmp::Ordering,
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use pure::{
    countries::{self, Country},
    towns::Land,
};

use super::{Language, Words};

/// A country a line: its code, and its name in each language, tabs between. `cargo xtask countries` packs them.
const PACKED: &str = include_str!("countries.tsv");

/// The names of each language by the codes, in the order in which the first line names languages.
static NAMES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = PACKED.lines().skip(1);
    lines
        .filter_map(|line| line.split_once('\t'))
        .map(|(code, names)| (code, names.split('\t').collect()))
        .collect()
});

/// Where a language stands in a line; `None` for the source language.
fn column(language: Language) -> Option<usize> {
    let tags = PACKED.lines().next().unwrap_or_default();
    tags.trim_start().split('\t').position(|tag| tag == language.tag())
}

impl Words {
    /// What a country is called.
    #[must_use]
    pub fn country(self, country: Country) -> &'static str {
        let known = NAMES.get(country.code()).zip(column(self.language()));
        known.and_then(|(names, column)| names.get(column)).copied().unwrap_or_else(|| country.name())
    }

    /// What a country or a region is called; a region as the list of towns calls it, for nobody translates those.
    #[must_use]
    pub fn land_called(self, land: &Land) -> String {
        if land.is_country() { self.country(land.country()).to_owned() } else { land.name().to_owned() }
    }

    /// The same as it stands in a sentence: in English some have an article.
    #[must_use]
    pub fn land(self, land: &Land) -> String {
        match self.language() {
            Language::BritishEnglish => land.in_a_sentence(),
            _ if land.is_country() => self.land_called(land),
            _ => land.in_a_sentence(),
        }
    }

    /// All countries with what they are called, as people of this language look them up.
    #[must_use]
    pub fn countries(self) -> &'static [(Country, &'static str)] {
        static SORTED: [OnceLock<Vec<(Country, &str)>>; Language::ALL.len()] = [const { OnceLock::new() }; _];
        SORTED[self.language() as usize].get_or_init(|| {
            let mut all: Vec<_> =
                countries::all().iter().map(|country| (*country, self.country(*country))).collect();
            let order = self.order();
            all.sort_by(|(_, one), (_, other)| order.compare(one, other));
            all
        })
    }

    /// Which of two names comes first in the alphabet.
    pub fn alphabetically(self) -> impl Fn(&str, &str) -> Ordering {
        let order = self.order();
        move |one, other| order.compare(one, other)
    }

    /// The order of the alphabet.
    fn order(self) -> CollatorBorrowed<'static> {
        let locale = self.language().locale();
        Collator::try_new((&locale).into(), CollatorOptions::default())
            .expect("every language of ours is in the data")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language) -> Words {
        Words::of(language)
    }

    #[test]
    fn each_language_has_its_own_name_for_every_country() {
        for language in Language::ALL {
            for country in countries::all() {
                let is_known = column(*language).is_none() || NAMES.contains_key(country.code());
                assert!(is_known, "{} in {}", country.name(), language.tag());
                assert!(!words(*language).country(*country).is_empty());
            }
        }
        let germany = Country::parse("de").expect("a country");
        assert_eq!(words(Language::Spanish).country(germany), "Alemania");
        assert_eq!(words(Language::Welsh).country(germany), "Yr Almaen");
        assert_eq!(words(Language::BritishEnglish).country(germany), "Germany");
    }

    #[test]
    fn countries_stand_where_people_of_a_language_look_for_them() {
        let place = |language: Language, code: &str| {
            words(language)
                .countries()
                .iter()
                .position(|(country, _)| country.code() == code)
                .expect("a country")
        };
        // Österreich stands between Norwegen and Polen, not behind Zypern.
        assert!(place(Language::German, "NO") < place(Language::German, "AT"));
        assert!(place(Language::German, "AT") < place(Language::German, "PL"));
        assert_eq!(place(Language::BritishEnglish, "AF"), 0);
    }
}
