//! What somebody hides and tells all the same: an address that nobody is to know stands in the description, in another
//! spelling. Whoever types it is asked to take it out, because no page can hide what stands in a sentence.

use std::borrow::Cow;

use crate::{folding, points::Point};

/// A shorter run of letters stands in too many words by chance.
const RUN_LEAST: usize = 7;
/// A link of a meeting has a long word or number in it that opens it.
const KEY_LEAST: usize = 8;
/// A point that is told as exactly as this, in degrees, is the point itself: a hundred metres or so.
const NEAR: f64 = 0.0015;

/// What is hidden of a listing.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    told: Vec<Secret>,
    point: Option<Point>,
}

/// One thing that is hidden: as it was typed, and how it is found.
#[derive(Clone, Debug)]
struct Secret {
    typed: String,
    found: Found,
}

#[derive(Clone, Debug)]
enum Found {
    /// These letters and digits, whatever stands between them.
    Run(String),
    /// These words, one after the other.
    Words(Vec<String>),
}

impl Hidden {
    /// Nothing is hidden.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it is: the name of the place, street and number, postcode, and the point. What everybody may know (`area`: town,
    /// region) is no secret, also where it stands in the name.
    pub fn place(&mut self, name: &str, address: Option<&str>, postcode: Option<&str>, area: &[&str]) {
        let known: Vec<Vec<String>> = area.iter().map(|text| spelt(text)).collect();
        for part in address.unwrap_or_default().split([',', '\n', ';']) {
            self.street(part.trim(), &known);
        }
        if address.is_none_or(|address| address.trim() != name.trim()) {
            self.name(name.trim(), &known);
        }
        if let Some(postcode) = postcode {
            self.postcode(postcode.trim());
        }
    }

    /// The exact point.
    pub fn point(&mut self, point: Point) {
        self.point = Some(point);
    }

    /// The link to join.
    pub fn link(&mut self, link: &str) {
        let link = link.trim();
        let bare = link.split_once("://").map_or(link, |(_, rest)| rest).trim_start_matches("www.");
        self.run(link, &run(bare));
        // The number of a meeting, and its password, open it without the rest.
        let keys = bare.split(['/', '?', '&', '=', '#']).skip(1);
        for key in keys.filter(|key| key.len() >= KEY_LEAST && key.bytes().any(|byte| byte.is_ascii_digit()))
        {
            self.run(link, &run(key));
        }
    }

    /// What a text tells of it, as it was typed where it is hidden.
    #[must_use]
    pub fn told_in(&self, text: &str) -> Option<&str> {
        if self.told.is_empty() && self.point.is_none() {
            return None;
        }
        let text = decoded(text);
        let words = spelt(&text);
        let all = words.concat();
        let told = self.told.iter().find(|secret| match &secret.found {
            Found::Run(run) => all.contains(run.as_str()),
            Found::Words(wanted) => words.windows(wanted.len()).any(|some| some == wanted),
        });
        told.map(|secret| secret.typed.as_str())
            .or_else(|| self.is_point_in(&text).then_some("latitude, longitude"))
    }

    /// "12 Mill Street", "Flat 2", "Mill Street".
    fn street(&mut self, part: &str, known: &[Vec<String>]) {
        let words = spelt(part);
        if words.is_empty() || known.contains(&words) {
            return;
        }
        let has_number = words.iter().any(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        let street: Vec<String> = words.iter().filter(|word| is_letters(word)).cloned().collect();
        let is_street = street.len() > 1
            && street.iter().skip(1).any(|word| STREETS.iter().any(|street| street.1 == word));
        if has_number || !is_street {
            self.run(part, &words.concat());
        }
        if is_street {
            self.words(part, street);
        }
    }

    /// "Oak Hall", but not "Community centre": that is told by saying what it is.
    fn name(&mut self, name: &str, known: &[Vec<String>]) {
        let words = spelt(name);
        let own = words.iter().filter(|word| {
            !GENERIC.contains(&word.as_str())
                && !known.iter().any(|area| area.contains(word))
                && word.len() > 2
        });
        if own.count() > 0 && words.len() > 1 {
            self.words(name, words);
        }
    }

    fn postcode(&mut self, postcode: &str) {
        let words = spelt(postcode);
        let run = words.concat();
        let is_mixed = run.bytes().any(|byte| byte.is_ascii_digit())
            && run.bytes().any(|byte| byte.is_ascii_alphabetic());
        if is_mixed && run.len() >= 5 {
            self.told.push(Secret { typed: postcode.to_owned(), found: Found::Run(run) });
        } else if run.len() >= 4 {
            self.words(postcode, words);
        }
    }

    fn run(&mut self, typed: &str, run: &str) {
        if run.len() >= RUN_LEAST {
            self.told.push(Secret { typed: typed.to_owned(), found: Found::Run(run.to_owned()) });
        }
    }

    fn words(&mut self, typed: &str, words: Vec<String>) {
        if !words.is_empty() {
            self.told.push(Secret { typed: typed.to_owned(), found: Found::Words(words) });
        }
    }

    /// Whether two numbers in a text, the one behind the other, are the point.
    fn is_point_in(&self, text: &str) -> bool {
        let Some(point) = self.point else { return false };
        let numbers: Vec<f64> = text
            .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '\u{2212}')))
            .filter(|number| number.contains('.'))
            .filter_map(|number| number.replace('\u{2212}', "-").trim_end_matches('.').parse().ok())
            .collect();
        let is = |number: &f64, wanted: f64| (number.abs() - wanted.abs()).abs() < NEAR;
        numbers.windows(2).any(|pair| match pair {
            [one, other] => {
                is(one, point.latitude()) && is(other, point.longitude())
                    || is(one, point.longitude()) && is(other, point.latitude())
            }
            _ => false,
        })
    }
}

fn is_letters(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn run(text: &str) -> String {
    spelt(&decoded(text)).concat()
}

/// A text without the ways in which addresses of the web and HTML write a letter.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '&']) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let two = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match two.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).replace("&nbsp;", " ").replace("&amp;", "&"))
}

/// The words of a text in one spelling: folded, streets by their short names, numbers as digits.
fn spelt(text: &str) -> Vec<String> {
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).map(looks_like).collect();
    folding::words(&seen)
        .map(|word| {
            let street = STREETS.iter().find(|(long, _)| *long == word).map(|(_, short)| *short);
            let number = NUMBERS.iter().find(|(long, _)| *long == word).map(|(_, digits)| *digits);
            street.or(number).map_or(word, str::to_owned)
        })
        .collect()
}

fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// A letter of another script that looks like one of ours.
fn looks_like(letter: char) -> char {
    const ALIKE: &[(&str, char)] = &[
        ("аα", 'a'),
        ("АΑ", 'A'),
        ("ВΒ", 'B'),
        ("сϲ", 'c'),
        ("СϹ", 'C'),
        ("еε", 'e'),
        ("ЕΕ", 'E'),
        ("НΗ", 'H'),
        ("іι", 'i'),
        ("ІΙ", 'I'),
        ("КΚ", 'K'),
        ("МΜ", 'M'),
        ("Ν", 'N'),
        ("оο", 'o'),
        ("ОΟ", 'O'),
        ("рρ", 'p'),
        ("РΡ", 'P'),
        ("ТΤ", 'T'),
        ("хχ", 'x'),
        ("ХΧ", 'X'),
        ("у", 'y'),
        ("УΥ", 'Y'),
    ];
    ALIKE.iter().find(|(others, _)| others.contains(letter)).map_or(letter, |(_, ours)| *ours)
}

/// What streets are called, and how that is shortened.
const STREETS: &[(&str, &str)] = &[
    ("street", "st"),
    ("st", "st"),
    ("road", "rd"),
    ("rd", "rd"),
    ("avenue", "ave"),
    ("ave", "ave"),
    ("av", "ave"),
    ("lane", "ln"),
    ("ln", "ln"),
    ("drive", "dr"),
    ("dr", "dr"),
    ("square", "sq"),
    ("sq", "sq"),
    ("terrace", "ter"),
    ("ter", "ter"),
    ("place", "pl"),
    ("pl", "pl"),
    ("court", "ct"),
    ("ct", "ct"),
    ("crescent", "cres"),
    ("cres", "cres"),
    ("close", "close"),
    ("gardens", "gdns"),
    ("gdns", "gdns"),
    ("boulevard", "blvd"),
    ("blvd", "blvd"),
    ("way", "way"),
    ("row", "row"),
    ("walk", "walk"),
    ("wharf", "wharf"),
    ("quay", "quay"),
    ("parade", "pde"),
    ("pde", "pde"),
    ("grove", "grove"),
    ("hill", "hill"),
    ("mews", "mews"),
    ("yard", "yard"),
];

const NUMBERS: &[(&str, &str)] = &[
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("thirteen", "13"),
    ("fourteen", "14"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("seventeen", "17"),
    ("eighteen", "18"),
    ("nineteen", "19"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("forty", "40"),
    ("fifty", "50"),
];

/// A name of such words alone says what a place is, and not which.
const GENERIC: &[&str] = &[
    "the",
    "a",
    "of",
    "at",
    "and",
    "community",
    "centre",
    "center",
    "church",
    "hall",
    "library",
    "house",
    "room",
    "rooms",
    "town",
    "village",
    "school",
    "college",
    "university",
    "hospital",
    "clinic",
    "health",
    "office",
    "cafe",
    "pub",
    "bar",
    "station",
    "park",
    "youth",
    "club",
    "our",
    "building",
    "main",
    "near",
    "st",
    "old",
    "new",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn oak_hall() -> Hidden {
        let mut hidden = Hidden::new();
        hidden.place("Oak Hall", Some("12 Mill Street"), Some("LS9 8AA"), &["Leeds", "West Yorkshire"]);
        hidden.point(Point::parse("53.80081", "-1.54912").unwrap());
        hidden.link("https://www.meet.example/j/98765432101?pwd=s3cretpw");
        hidden
    }

    #[test]
    fn what_is_hidden_is_found_in_any_spelling() {
        for text in [
            "We meet at Oak Hall.",
            "OAK-HALL, Leeds",
            "oak\u{a0}hall",
            "O\u{200b}ak Ha\u{ad}ll",
            "\u{41e}ak Hall",
            "Ｏａｋ Ｈａｌｌ",
            "come to 12 Mill Street",
            "12, mill st.",
            "Twelve Mill Street",
            "1 2 M i l l S t",
            "It is on Mill Street",
            "12%20Mill%20Street",
            "12&nbsp;Mill&nbsp;St",
            "**12** _Mill_ Street",
            "LS9 8AA",
            "ls98aa",
            "L S 9-8 A A",
            "53.80081, -1.54912",
            "at 53.8009 north and 1.5491 west",
            "geo:53.80081,-1.54912?z=19",
            "https://meet.example/j/98765432101?pwd=s3cretpw",
            "meet.example / j / 98765432101",
            "the number is 987 6543 2101",
            "password: s3cretpw",
        ] {
            assert!(oak_hall().told_in(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_everybody_may_know_is_no_secret() {
        for text in [
            "",
            "Near Leeds station, in West Yorkshire",
            "Tea, talk and a hall with oak beams",
            "12 people, at the old mill",
            "LS9",
            "53.8, -1.5",
            "meet.example hosts it, and 98765 people know",
            "Our street team",
        ] {
            assert_eq!(oak_hall().told_in(text), None, "{text}");
        }
        // A name that says what it is and not which.
        for (name, area) in [
            ("Community centre", "Leeds"),
            ("The Library", "Leeds"),
            ("Leeds Town Hall", "Leeds"),
            ("Leeds", "Leeds"),
        ] {
            let mut hidden = Hidden::new();
            hidden.place(name, None, None, &[area]);
            assert_eq!(hidden.told_in(&format!("Come to the {name} in {area}")), None, "{name}");
        }
        assert_eq!(Hidden::new().told_in("Oak Hall, 12 Mill Street"), None);
    }

    #[test]
    fn places_in_other_ways_of_writing() {
        for (name, address, postcode, text) in [
            ("Kulturhaus", "Oranienstraße 25", "10999", "in der Oranienstrasse 25"),
            ("Kulturhaus", "Oranienstraße 25", "10999", "10999 Berlin"),
            ("Casa Roja", "Calle de la Luna, 7", "28004", "en la casa roja"),
            ("12 Mill Street", "12 Mill Street", "LS9 8AA", "12 Mill St"),
            ("Flat", "Flat 2, 12 Mill Street", "LS9 8AA", "Mill St"),
        ] {
            let mut hidden = Hidden::new();
            hidden.place(name, Some(address), Some(postcode), &["Berlin", "Leeds", "Madrid"]);
            assert!(hidden.told_in(text).is_some(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in any::<String>(), name in any::<String>(), address in any::<String>()) {
            let mut hidden = Hidden::new();
            hidden.place(&name, Some(&address), Some(&text), &[]);
            hidden.link(&address);
            let _ = hidden.told_in(&text);
        }

        #[test]
        fn an_address_is_found_in_any_sentence(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}", gap in "[ ,.\u{a0}\u{200b}-]{1,3}") {
            let text = format!("{before} 12{gap}Mill{gap}Street {after}");
            prop_assert!(oak_hall().told_in(&text).is_some());
        }
    }
}
