//! Whom to call: emergency numbers and helplines, as data with the day on which each was last known to be right.

use std::{fs, io::Read as _, path::Path, sync::Arc};

use jiff::{ToSpan as _, civil::Date};
use pure::{countries::Country, languages};
use serde::Deserialize;
use thiserror::Error;
use url::Url;

use crate::words::Language;

/// What the file is called, here and in a data folder.
pub const FILE: &str = "lines.toml";
const BUILT_IN: &str = include_str!("lines.toml");

/// After so many days somebody should look again before a number is relied on.
pub const TRUSTED_DAYS: i64 = 180;

/// A file that is longer is no list of numbers.
const FILE_MOST: u64 = 64 * 1024;
/// So many rows fit on a page that somebody reads in a hurry.
const ROWS_MOST: usize = 200;
const NAME_MOST: usize = 80;
const WORDS_MOST: usize = 200;
const NUMBER_MOST: usize = 40;
const NUMBERS_MOST: usize = 4;

/// Whom to call, where.
#[derive(Clone, Debug)]
pub struct Help {
    emergency: Arc<[Emergency]>,
    lines: Arc<[Line]>,
}

/// The number that sends an ambulance.
#[derive(Clone, Debug)]
pub struct Emergency {
    /// Where it works.
    pub place: Place,
    /// The number, digits only.
    pub number: String,
}

/// Where an emergency number works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In one country.
    Country(Country),
    /// In most of Europe.
    Europe,
    /// On most mobile phones, in most countries.
    Mobiles,
}

/// A helpline.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where it can be called from.
    pub country: Country,
    /// What it calls itself.
    pub name: String,
    /// What it is for, in a sentence.
    pub purpose: String,
    /// How to reach it.
    pub numbers: Vec<Number>,
    /// The English names of the languages that are spoken there.
    pub languages: Vec<&'static str>,
    /// When somebody answers, in words.
    pub hours: String,
    /// Where anybody can check the number.
    pub source: Url,
    /// The newest day on which the number is known to have been right.
    pub checked_on: Date,
}

/// A number, for people and for telephones.
#[derive(Clone, Debug)]
pub struct Number {
    /// As it is printed.
    pub shown: String,
    /// What a telephone dials, as `tel:` or `sms:`.
    pub dial: String,
}

/// What there is for one country.
#[derive(Clone, Debug)]
pub struct CountryHelp<'h> {
    /// The country.
    pub country: Country,
    /// The number that sends an ambulance there.
    pub emergency: Option<&'h Emergency>,
    /// Its helplines.
    pub lines: Vec<&'h Line>,
}

/// A list of numbers that cannot be used; what stands on the page meanwhile is the built-in one.
#[derive(Debug, Error)]
pub enum LinesRefused {
    /// It is not there to be read.
    #[error("The numbers of Help now in {file} cannot be read: {cause}.")]
    Unreadable {
        /// Which file.
        file: String,
        /// What the machine says.
        cause: std::io::Error,
    },
    /// Nobody wrote that much by hand.
    #[error("The numbers of Help now in {0} are more than 64 KB. Keep those that people near you need.")]
    Long(String),
    /// Not what a list looks like.
    #[error("The numbers of Help now in {file} are not written as they should be: {said}")]
    Torn {
        /// Which file.
        file: String,
        /// Where, and what is wrong.
        said: String,
    },
    /// One row is not whole.
    #[error("The numbers of Help now in {file}: {row} {why}")]
    Row {
        /// Which file.
        file: String,
        /// Which one.
        row: String,
        /// What is wrong with it, and what would be right.
        why: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    emergency: Vec<RawEmergency>,
    #[serde(default)]
    line: Vec<RawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEmergency {
    country: Option<String>,
    area: Option<RawArea>,
    number: String,
    source: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawArea {
    Europe,
    Mobiles,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    country: String,
    name: String,
    purpose: String,
    numbers: Vec<RawNumber>,
    languages: Vec<String>,
    hours: String,
    source: String,
    checked_on: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNumber {
    shown: String,
    dial: String,
}

impl Help {
    /// The list that the program brings.
    #[must_use]
    pub fn built_in() -> Self {
        let nothing = Self { emergency: Arc::default(), lines: Arc::default() };
        parse(BUILT_IN, FILE, &nothing).expect("a test reads the built-in list")
    }

    /// The list that stands: that of the data folder, or the built-in one where there is none, or none that can be used.
    #[must_use]
    pub fn standing(folder: &Path) -> Self {
        match Self::of_folder(folder) {
            Ok(own) => own.unwrap_or_else(Self::built_in),
            Err(refused) => {
                tracing::error!("{refused} Until then the page has the numbers that the program brings.");
                Self::built_in()
            }
        }
    }

    /// The list of a data folder, if somebody put one there. What it does not have, neither emergency numbers nor
    /// helplines, is the built-in list's.
    ///
    /// # Errors
    /// When there is one and it cannot be used.
    pub fn of_folder(folder: &Path) -> Result<Option<Self>, LinesRefused> {
        let path = folder.join(FILE);
        let file = path.display().to_string();
        let unreadable = |cause| LinesRefused::Unreadable { file: path.display().to_string(), cause };
        let opened = match fs::File::open(&path) {
            Ok(opened) => opened,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(unreadable(cause)),
        };
        let mut bytes = Vec::new();
        opened.take(FILE_MOST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > FILE_MOST {
            return Err(LinesRefused::Long(file));
        }
        let text = String::from_utf8(bytes).map_err(|_| LinesRefused::Torn {
            file: file.clone(),
            said: "it is not text in UTF-8.".to_owned(),
        })?;
        parse(&text, &file, &Self::built_in()).map(Some)
    }

    /// Every emergency number: first those of places where most who read a language live, then the others in the order of the
    /// list.
    #[must_use]
    pub fn emergency_for(&self, language: Language) -> Vec<&Emergency> {
        let mut all: Vec<&Emergency> = self.emergency.iter().collect();
        all.sort_by_key(|known| !is_home_of(language, known.place));
        all
    }

    /// Every emergency number, in the order of the list.
    #[must_use]
    pub fn emergency(&self) -> &[Emergency] {
        &self.emergency
    }

    /// The number that stands first: that of the country where the site is at home, or else the first of the list.
    #[must_use]
    pub fn first(&self, home: Option<Country>) -> Option<&Emergency> {
        let of_home = home.and_then(|home| self.emergency_of(home));
        of_home.or_else(|| self.emergency.first())
    }

    /// Every country that has helplines: first the one where the site is at home, then as the list has them.
    #[must_use]
    pub fn countries(&self, home: Option<Country>) -> Vec<CountryHelp<'_>> {
        let mut countries: Vec<Country> = Vec::new();
        for country in home.into_iter().chain(self.lines.iter().map(|line| line.country)) {
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        let of = |country| CountryHelp {
            country,
            emergency: self.emergency_of(country),
            lines: self.lines.iter().filter(|line| line.country == country).collect(),
        };
        countries.into_iter().map(of).filter(|found| !found.lines.is_empty()).collect()
    }

    /// How many helplines there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// Those that somebody should look at again.
    pub fn doubtful(&self, today: Date) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.is_doubtful(today))
    }

    fn emergency_of(&self, country: Country) -> Option<&Emergency> {
        self.emergency.iter().find(|known| known.place == Place::Country(country))
    }
}

impl Line {
    /// Whether it is so long ago that the number was known to be right that it must be checked first. A day that is yet
    /// to come was mistyped, and says nothing.
    #[must_use]
    pub fn is_doubtful(&self, today: Date) -> bool {
        // A day more: it is tomorrow already where the sun rises first.
        let is_to_come = self.checked_on.saturating_sub(1.day()) > today;
        is_to_come || self.checked_on.saturating_add(TRUSTED_DAYS.days()) < today
    }

    /// The name of the website where the number can be checked.
    #[must_use]
    pub fn site(&self) -> &str {
        let host = self.source.host_str().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl Emergency {
    /// What a telephone dials.
    #[must_use]
    pub fn dial(&self) -> String {
        format!("tel:{}", self.number)
    }
}

/// Reads a list; what it does not have is taken from `other`.
fn parse(text: &str, file: &str, other: &Help) -> Result<Help, LinesRefused> {
    let torn = |said: String| LinesRefused::Torn { file: file.to_owned(), said };
    let raw: RawFile = toml::from_str(text).map_err(|wrong| torn(wrong.to_string().trim().to_owned()))?;
    if raw.emergency.len() + raw.line.len() > ROWS_MOST {
        return Err(torn(format!("there are more than {ROWS_MOST} rows.")));
    }
    let refused = |row: String, why| LinesRefused::Row { file: file.to_owned(), row, why };
    let emergency: Vec<Emergency> = raw
        .emergency
        .into_iter()
        .map(|raw| {
            let row = format!("the emergency number “{}”", short(&raw.number));
            Emergency::parse(&raw).map_err(|why| refused(row, why))
        })
        .collect::<Result<_, _>>()?;
    let lines: Vec<Line> = raw
        .line
        .into_iter()
        .map(|raw| {
            let row = format!("the line “{}”", short(&raw.name));
            Line::parse(raw).map_err(|why| refused(row, why))
        })
        .collect::<Result<_, _>>()?;
    Ok(Help {
        emergency: if emergency.is_empty() { Arc::clone(&other.emergency) } else { emergency.into() },
        lines: if lines.is_empty() { Arc::clone(&other.lines) } else { lines.into() },
    })
}

impl Emergency {
    fn parse(raw: &RawEmergency) -> Result<Self, &'static str> {
        let place = match (&raw.country, raw.area) {
            (Some(country), None) => Place::Country(country_of(country)?),
            (None, Some(RawArea::Europe)) => Place::Europe,
            (None, Some(RawArea::Mobiles)) => Place::Mobiles,
            _ => {
                return Err("needs either a country, such as \"GB\", or an area: \"europe\" or \"mobiles\".");
            }
        };
        let digits = raw.number.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || !(2..=6).contains(&raw.number.len()) {
            return Err("is not two to six digits.");
        }
        source_of(&raw.source)?;
        Ok(Self { place, number: raw.number.clone() })
    }
}

impl Line {
    fn parse(raw: RawLine) -> Result<Self, &'static str> {
        let name = words_of(&raw.name, NAME_MOST).ok_or("needs a name of at most 80 letters.")?;
        let purpose = words_of(&raw.purpose, WORDS_MOST)
            .ok_or("needs a purpose of at most 200 letters: whom it is for.")?;
        let hours =
            words_of(&raw.hours, WORDS_MOST).ok_or("needs hours of at most 200 letters, in words.")?;
        if !(1..=NUMBERS_MOST).contains(&raw.numbers.len()) {
            return Err("needs one to four numbers.");
        }
        let languages: Vec<&'static str> = raw
            .languages
            .iter()
            .filter_map(|code| languages::named(code).map(|language| language.name))
            .collect();
        if languages.is_empty() || languages.len() != raw.languages.len() {
            return Err("needs languages that we know, such as [\"en\", \"cy\"].");
        }
        Ok(Self {
            country: country_of(&raw.country)?,
            name,
            purpose,
            numbers: raw.numbers.into_iter().map(Number::parse).collect::<Result<_, _>>()?,
            languages,
            hours,
            source: source_of(&raw.source)?,
            checked_on: raw.checked_on,
        })
    }
}

impl Number {
    fn parse(raw: RawNumber) -> Result<Self, &'static str> {
        let shown = words_of(&raw.shown, NUMBER_MOST).ok_or("needs numbers of at most 40 letters.")?;
        let dialled = raw.dial.strip_prefix("tel:").or_else(|| raw.dial.strip_prefix("sms:"));
        let dialled = dialled.ok_or("needs, for each number, what to dial: \"tel:…\" or \"sms:…\".")?;
        let plain = dialled.strip_prefix('+').unwrap_or(dialled);
        if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err("has something else than digits to dial.");
        }
        // The slip that would hurt most: another number under the finger than before the eye.
        let seen: String = shown.chars().filter(char::is_ascii_digit).collect();
        if seen != plain {
            return Err("shows another number than it dials.");
        }
        Ok(Self { shown, dial: raw.dial })
    }
}

fn country_of(raw: &str) -> Result<Country, &'static str> {
    Country::parse(raw).map_err(|_| "needs a country of two letters, such as \"GB\".")
}

/// Where a number can be checked: on the web, and without anything that only one person could open.
fn source_of(raw: &str) -> Result<Url, &'static str> {
    const WHY: &str = "needs a source: the address of a page that says the number, beginning with https://.";
    let url = Url::parse(raw).map_err(|_| WHY)?;
    let is_fit = url.scheme() == "https" && url.host_str().is_some() && url.username().is_empty();
    if is_fit && raw.len() <= WORDS_MOST { Ok(url) } else { Err(WHY) }
}

/// A line of words, if it is one.
fn words_of(raw: &str, most: usize) -> Option<String> {
    let words = raw.trim();
    let fits = !words.is_empty() && words.chars().count() <= most && !words.chars().any(char::is_control);
    fits.then(|| words.to_owned())
}

fn short(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(NAME_MOST).collect()
}

/// Whether many who read a language live there.
fn is_home_of(language: Language, place: Place) -> bool {
    let countries: &[&str] = match language {
        Language::Spanish => &["MX"],
        Language::Portuguese => &["BR"],
        _ => &[],
    };
    let is_european = matches!(
        language,
        Language::Spanish | Language::French | Language::German | Language::Portuguese | Language::Polish
    );
    match place {
        Place::Country(country) => countries.contains(&country.code()),
        Place::Europe => is_european,
        Place::Mobiles => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const ROW: &str = r#"
        [[line]]
        country = "GB"
        name = "A line"
        purpose = "To talk."
        numbers = [{ shown = "01 23", dial = "tel:0123" }]
        languages = ["en"]
        hours = "Every day"
        source = "https://example.org/line"
        checked_on = "2026-10-01"
    "#;

    fn read(text: &str) -> Result<Help, LinesRefused> {
        parse(text, FILE, &Help::built_in())
    }

    #[test]
    fn each_built_in_row_is_whole_and_each_country_with_a_line_has_an_emergency_number() {
        let help = Help::built_in();
        assert!(help.count() >= 10, "{}", help.count());
        for found in help.countries(None) {
            assert!(found.emergency.is_some(), "{}", found.country.name());
        }
        for place in [Place::Europe, Place::Mobiles] {
            assert!(help.emergency().iter().any(|known| known.place == place), "{place:?}");
        }
        let newest = help.lines.iter().map(|line| line.checked_on).max().unwrap();
        assert!(newest <= date(2026, 11, 23), "nothing was checked later than the list was written");
    }

    #[test]
    fn a_number_is_trusted_for_a_hundred_and_eighty_days() {
        let help = read(ROW).unwrap();
        let line = &help.lines[0];
        for (day, doubtful) in [
            (date(2026, 9, 29), true),
            (date(2026, 9, 30), false),
            (date(2026, 10, 1), false),
            (date(2027, 3, 30), false),
            (date(2027, 3, 31), true),
            (date(2040, 1, 1), true),
        ] {
            assert_eq!(line.is_doubtful(day), doubtful, "{day}");
        }
    }

    #[test]
    fn the_country_where_the_site_is_at_home_stands_first() {
        let help = Help::built_in();
        let canada = Country::parse("CA").unwrap();
        assert_eq!(help.first(Some(canada)).unwrap().number, "911");
        assert_eq!(help.countries(Some(canada))[0].country, canada);
        assert_eq!(help.first(None).unwrap().number, "999");
        // A country of which nothing is known takes nobody's place.
        let chad = Country::parse("TD").unwrap();
        assert_eq!(help.first(Some(chad)).unwrap().number, "999");
        assert_eq!(help.countries(Some(chad)).len(), help.countries(None).len());
    }

    #[test]
    fn whoever_reads_another_language_finds_the_numbers_of_their_countries_first() {
        let help = Help::built_in();
        let first = |language: Language| -> Vec<String> {
            help.emergency_for(language).iter().take(2).map(|known| known.number.clone()).collect()
        };
        assert_eq!(first(Language::BritishEnglish), ["999", "112"]);
        assert_eq!(first(Language::Portuguese), ["192", "112"]);
        assert_eq!(first(Language::Spanish), ["911", "112"]);
        assert_eq!(first(Language::Polish), ["112", "999"]);
        assert_eq!(help.emergency_for(Language::Arabic).len(), help.emergency().len());
    }

    #[test]
    fn a_list_that_has_only_helplines_keeps_the_emergency_numbers() {
        let help = read(ROW).unwrap();
        assert_eq!((help.count(), help.emergency().len()), (1, Help::built_in().emergency().len()));
        let only = "[[emergency]]\ncountry = \"FR\"\nnumber = \"15\"\nsource = \"https://example.org/\"\n";
        let help = read(only).unwrap();
        assert_eq!((help.count(), help.emergency().len()), (Help::built_in().count(), 1));
    }

    #[test]
    fn a_row_that_is_not_whole_is_refused_with_a_sentence() {
        for (right, wrong, words) in [
            ("country = \"GB\"", "country = \"Britain\"", "a country of two letters"),
            ("name = \"A line\"", "name = \" \"", "a name"),
            ("To talk.", "", "a purpose"),
            ("tel:0123", "tel:0132", "another number than it dials"),
            ("tel:0123", "https://example.org", "what to dial"),
            ("tel:0123", "tel:01-23", "something else than digits"),
            ("[{ shown = \"01 23\", dial = \"tel:0123\" }]", "[]", "one to four numbers"),
            ("[\"en\"]", "[\"en\", \"Elvish\"]", "languages that we know"),
            ("[\"en\"]", "[]", "languages that we know"),
            ("hours = \"Every day\"", "hours = \"\"", "hours"),
            ("https://example.org/line", "http://example.org/line", "https://"),
            ("https://example.org/line", "javascript:alert(1)", "https://"),
            ("2026-10-01", "2026-10-32", "not written as they should"),
            ("checked_on", "checked", "not written as they should"),
        ] {
            let text = ROW.replace(right, wrong);
            assert_ne!(text, ROW, "{right}");
            let refused = read(&text).unwrap_err().to_string();
            assert!(refused.contains(words), "{wrong}: {refused}");
            assert!(refused.contains(FILE), "{refused}");
        }
        let many = ROW.repeat(ROWS_MOST + 1);
        assert!(read(&many).unwrap_err().to_string().contains("more than 200 rows"));
    }
}
