//! What each language calls the towns that time zones are named for, by the Unicode project's data (CLDR, through ICU4X).

use std::sync::LazyLock;

use icu_datetime::{
    DateTimeFormatterPreferences, NoCalendarFormatter, fieldsets::zone::ExemplarCity, input::TimeZone,
};
use icu_time::zone::iana::{IanaParserExtended, IanaParserExtendedBorrowed};

use super::{Language, Words};

/// The zones that the data knows.
static ZONES: LazyLock<IanaParserExtendedBorrowed<'static>> = LazyLock::new(IanaParserExtended::new);

/// As many as there are languages, in their order; each is made when it is first needed.
static TOWNS: [LazyLock<NoCalendarFormatter<ExemplarCity>>; Language::ALL.len()] = [
    LazyLock::new(|| towns_of(Language::BritishEnglish)),
    LazyLock::new(|| towns_of(Language::Spanish)),
    LazyLock::new(|| towns_of(Language::French)),
    LazyLock::new(|| towns_of(Language::German)),
    LazyLock::new(|| towns_of(Language::Portuguese)),
    LazyLock::new(|| towns_of(Language::Polish)),
    LazyLock::new(|| towns_of(Language::Arabic)),
    LazyLock::new(|| towns_of(Language::Welsh)),
];

fn towns_of(language: Language) -> NoCalendarFormatter<ExemplarCity> {
    let wanted = DateTimeFormatterPreferences::from(&language.locale());
    NoCalendarFormatter::try_new(wanted, ExemplarCity).expect("every language of ours is in the data")
}

impl Words {
    /// "São Paulo" of `America/Sao_Paulo`. A zone that is but another name of one, such as `Europe/Belfast`, has the town of
    /// its own name: nobody looks for themselves under London. `None` for what is named for no place.
    #[must_use]
    pub fn town_of_zone(self, name: &str) -> Option<String> {
        let (_, own) = name.split_once('/')?;
        let known = ZONES.parse(name);
        if known.time_zone == TimeZone::UNKNOWN || known.canonical != known.normalized {
            return Some(own.rsplit('/').next().unwrap_or(own).replace('_', " "));
        }
        Some(TOWNS[self.language() as usize].format(&known.time_zone.without_offset()).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_of_zones_are_called_as_each_language_calls_them() {
        for (language, zone, town) in [
            (Language::BritishEnglish, "America/Sao_Paulo", "São Paulo"),
            (Language::BritishEnglish, "Asia/Kolkata", "Kolkata"),
            (Language::BritishEnglish, "Europe/Belfast", "Belfast"),
            (Language::Spanish, "Europe/London", "Londres"),
            (Language::Polish, "Europe/London", "Londyn"),
            (Language::German, "Africa/Cairo", "Kairo"),
            (Language::French, "America/New_York", "New York"),
            (Language::Arabic, "Africa/Nairobi", "نيروبي"),
            (Language::Welsh, "Europe/London", "Llundain"),
        ] {
            assert_eq!(Words::of(language).town_of_zone(zone).as_deref(), Some(town), "{zone}");
        }
        assert_eq!(Words::of(Language::German).town_of_zone("UTC"), None);
    }
}
