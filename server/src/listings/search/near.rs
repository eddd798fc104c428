//! How far from a town: what a visitor types, and what it means.

use std::sync::{Arc, OnceLock};

use pure::{
    countries::Country,
    points::{self, Point},
    slips,
    towns::{
        self, Found, Land, Spot,
        lands::{is_no_town, marks_at},
    },
};

use crate::listings::PublicListing;

/// So many kilometres are near, unless somebody says otherwise.
pub const WITHIN: u32 = 25;
/// How far one looks where nothing is near.
pub(super) const FURTHER: &[u32] = &[50, 100, 250, 1_000, WITHIN_MOST];
/// How far one looks where it is not certain that a town was meant.
pub(super) const NOT_FAR: &[u32] = &[50, 100, 250];
/// Half way around the earth is everywhere.
pub const WITHIN_MOST: u32 = 20_037;
/// A town abroad has so many people before a word among others means it.
const CITY: u32 = 50_000;
/// A town abroad with fewer people is told by where it is.
const VILLAGE: u32 = 20_000;
/// The beginning of a name stands for it from so many letters on.
const SHORT_NAME: usize = 4;
/// Of names that are spelt alike, people miss the first letter only of longer ones.
const LONG_NAME: usize = 7;
/// Towns have at most so many words that are looked for in a search.
const TOWN_WORDS: usize = 4;
/// Of a search so many words are read.
const MOST_WORDS: usize = 20;
/// So many towns of the same name are offered.
const OTHERS_MOST: usize = 6;

/// So far from a town, as somebody asked for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// What they typed.
    pub typed: String,
    /// What it means; `None` when we know no town and no postcode of that name.
    pub town: Option<Spot>,
    /// The country or the region that it means instead of a town.
    pub land: Option<Land>,
    /// Whether none is called so, and this is the one that is spelt most like it.
    pub is_guess: bool,
    /// How many kilometres at most.
    pub within: u32,
    key: Memo,
}

/// What stands in an address for a town or a country, worked out once: every filter that a page offers is a link with it.
#[derive(Clone, Debug, Default)]
struct Memo(Arc<OnceLock<String>>);

/// It follows from the rest.
impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Near {
    /// What somebody typed, or what stands in an address for it.
    #[must_use]
    pub fn of(typed: &str, within: Option<u32>) -> Self {
        let (town, land, is_guess) = meaning(typed, || Some(towns::find(typed, None)));
        Self {
            typed: typed.to_owned(),
            town,
            land,
            is_guess,
            within: within.unwrap_or(WITHIN),
            key: Memo::default(),
        }
    }

    /// The same of what is called so to the letter: nearly every word is spelt like some town, and to find which one takes
    /// long.
    fn called(typed: &str) -> Option<Self> {
        let (town, land, is_guess) = meaning(typed, || towns::find_called(typed, None));
        let near =
            Self { typed: typed.to_owned(), town, land, is_guess, within: WITHIN, key: Memo::default() };
        (near.is_known() && !is_guess).then_some(near)
    }

    /// So far from the town that is stored by its key, if it is known still.
    #[must_use]
    pub fn stored(key: &str, within: u32) -> Self {
        Self {
            typed: key.to_owned(),
            town: towns::by_key(key),
            land: None,
            is_guess: false,
            within,
            key: Memo::default(),
        }
    }

    /// The same distance from another town.
    #[must_use]
    pub fn at(&self, town: Spot) -> Self {
        Self {
            typed: address(town),
            town: Some(town),
            land: None,
            is_guess: false,
            key: Memo::default(),
            ..self.clone()
        }
    }

    /// The same town, from further away.
    #[must_use]
    pub(super) fn further(&self, within: u32) -> Self {
        Self { within, ..self.clone() }
    }

    /// What stands in an address for it.
    #[must_use]
    pub fn key(&self) -> &str {
        let land = || self.land.as_ref().and_then(Land::key);
        let work_out = || self.town.map(address).or_else(land).unwrap_or_else(|| self.typed.clone());
        self.key.0.get_or_init(work_out)
    }

    /// Whether we know what is meant.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.town.is_some() || self.land.is_some()
    }

    /// Whether it can mean nothing else: a postcode, a whole country, or a part of the United Kingdom.
    pub(super) fn is_sure(&self) -> bool {
        let is_named = || Land::named(&self.typed).is_some() && self.land.is_some();
        matches!(self.town, Some(Spot::Outward(_))) || is_named()
    }

    /// Whether a word that stands somewhere may mean it: no village abroad, for nearly every word is one.
    pub(super) fn is_prominent(&self) -> bool {
        let is_big = |town: Spot| is_at_home(town) || town.town().population() >= CITY;
        self.land.is_some() || self.town.is_some_and(is_big)
    }

    /// What it was taken for, where that does not go without saying: another spelling, another name, a village abroad.
    #[must_use]
    pub fn taken_for(&self) -> Option<String> {
        if let Some(land) = &self.land {
            return (self.is_guess || !land.is_called(&self.typed)).then(|| land.in_full());
        }
        let spot @ Spot::Town(town) = self.town? else { return None };
        let (typed, name) = (towns::fold(&self.typed), towns::fold(&town.name()));
        // "Newcastle" is short for Newcastle upon Tyne, and "Leeds, England" says more than the name.
        let is_called = typed.contains(&name) || typed.len() >= SHORT_NAME && name.starts_with(&typed);
        let is_told_in_full = typed.len() > name.len();
        let is_village = !is_at_home(spot) && town.population() < VILLAGE && !is_told_in_full;
        (self.is_guess || !is_called || is_village).then(|| town.label())
    }

    /// Where the town lies on the unit sphere, and the square of the straight line to what is just near enough.
    pub(crate) fn reach(&self) -> Option<([f64; 3], f64)> {
        let town = self.town?.point().on_unit_sphere();
        Some((town, points::chord_of_km(f64::from(self.within)).powi(2)))
    }

    /// Whether a point is so near, measured exactly as lists measure it.
    pub(crate) fn reaches(&self, point: Point) -> bool {
        self.reach().is_some_and(|(town, squared)| {
            let across = town.into_iter().zip(point.on_unit_sphere());
            across.map(|(one, other)| (one - other) * (one - other)).sum::<f64>() <= squared
        })
    }

    /// What it is called: the town, or what was typed.
    #[must_use]
    pub fn name(&self) -> String {
        let land = || self.land.as_ref().map(|land| land.name().to_owned());
        self.town.map(Spot::name).or_else(land).unwrap_or_else(|| self.typed.clone())
    }

    /// Towns of the same name that may have been meant as well: those of the same country, and bigger ones elsewhere. Of a
    /// country or a region, those that are no villages.
    #[must_use]
    pub fn others(&self) -> Vec<Spot> {
        if let Some(land) = self.land.as_ref().filter(|_| !self.is_guess) {
            let is_town = |spot: &Spot| {
                let Spot::Town(town) = spot else { return false };
                !town.is_district() && town.population() >= VILLAGE && land.is_called(&town.name())
            };
            return towns::find(land.name(), None).spots.into_iter().filter(is_town).collect();
        }
        let Some(town) = self.town.filter(|town| matches!(town, Spot::Town(_))) else { return Vec::new() };
        let people = |spot: &Spot| spot.town().population();
        let found = towns::find(&town.name(), None).spots;
        let others = found.into_iter().filter(|other| {
            *other != town && (other.country() == town.country() || people(other) * 2 > people(&town))
        });
        others.take(OTHERS_MOST).collect()
    }
}

/// What a name means: a country, a town, or a region, in that order, and whether it is spelt otherwise.
fn meaning(typed: &str, find: impl FnOnce() -> Option<Found>) -> (Option<Spot>, Option<Land>, bool) {
    if is_no_town(typed) {
        return (None, None, false);
    }
    if let Some(land) = Land::named(typed) {
        return (None, Some(land), false);
    }
    let (town, is_guess) = match towns::by_key(typed) {
        Some(town) => (Some(town), false),
        None => find().map_or((None, true), |found| (found.first(), !found.exact)),
    };
    if let Some(region) = Land::region(typed, town.filter(|_| !is_guess)) {
        return (None, Some(region), false);
    }
    if !is_guess {
        return (town, None, false);
    }
    match Land::misspelt(typed) {
        Some(land) => (None, Some(land), true),
        None => (town.filter(|town| is_plausible(typed, *town)), None, true),
    }
}

/// Whether a town may be meant that is not called so. Where several words were typed, a town was meant by one of them;
/// a single one must be the beginning of its name, or be spelt nearly like it.
fn is_plausible(typed: &str, spot: Spot) -> bool {
    let (word, name) = (towns::fold(typed), towns::fold(&spot.name()));
    if typed.contains([' ', ',']) || name.starts_with(&word) && word.len() >= SHORT_NAME {
        return true;
    }
    let is_long = word.len() >= LONG_NAME;
    let begins_alike = is_long || word.as_bytes().first() == name.as_bytes().first();
    let is_near = slips::within(&name, &word, slips::allowed(&word)).is_some();
    // Its other names are not known here.
    is_near && begins_alike || is_long && (is_at_home(spot) || spot.town().population() >= CITY)
}

/// Most of our listings are here.
fn is_at_home(spot: Spot) -> bool {
    matches!(spot.country().code(), "GB" | "IE" | "IM" | "JE" | "GG")
}

/// What stands in an address for a town, where its name alone may mean a country or a region.
fn address(town: Spot) -> String {
    let key = town.key();
    let is_land = Land::named(&key).or_else(|| Land::region(&key, Some(town))).is_some();
    if is_land { town.lasting_key() } else { key }
}

/// A number of kilometres, if it is one that means anything.
pub(crate) fn kilometres(typed: &str) -> Option<u32> {
    typed.trim_end_matches("km").trim().parse().ok().filter(|km| (1..=WITHIN_MOST).contains(km))
}

/// A town that stands among the words of a search.
pub(super) struct Said {
    /// The other words.
    pub(super) rest: String,
    /// The town.
    pub(super) near: Near,
    /// Whether it can mean nothing else: after "near", or as a postcode, or as a country.
    pub(super) is_outright: bool,
}

/// What stands before a town.
const BEFORE_A_TOWN: &[&str] = &["near", "nearby", "around", "nr"];
/// What stands behind those words where no town is said.
const WHOEVER_ASKS: &[&str] =
    &["me", "us", "here", "my", "by", "home", "you", "house", "area", "location", "postcode"];

/// The rest of a search that asks for what is near to whoever asks. We do not know where that is.
pub(super) fn said_near_me(q: &str) -> Option<String> {
    let words: Vec<&str> = q.split_whitespace().take(MOST_WORDS).collect();
    let is = |word: &str, among: &[&str]| among.contains(&word.to_ascii_lowercase().as_str());
    let at = words.iter().position(|word| is(word, BEFORE_A_TOWN))?;
    let me = words[at + 1..].iter().take_while(|word| is(word, WHOEVER_ASKS)).count();
    let is_the_end = at + 1 + me == words.len();
    if me == 0 && !is_the_end {
        return None;
    }
    Some([&words[..at], &words[at + 1 + me..]].concat().join(" "))
}

/// The postcode that stands among words. What is the second half of one belongs to it.
fn postcode_in(words: &[&str]) -> Option<Said> {
    let all = [3, 2, 1].into_iter().flat_map(|many| (0..words.len()).map(move |at| at..at + many));
    all.filter(|range| range.end <= words.len()).find_map(|range| {
        let typed = words[range.clone()].join(" ");
        // "me 5" and "so 14 people" are words.
        let is_word = range.len() > 1
            && ["me", "so", "do", "to", "al", "la"]
                .contains(&typed.split(' ').next()?.to_ascii_lowercase().as_str());
        let town = towns::postcode(&typed).filter(|_| !is_word)?;
        let rest = [&words[..range.start], &words[range.end..]].concat();
        let small = ["near", "nr", "in", "at", "around", "nearby"];
        let rest: Vec<&str> = match rest.get(..range.start).and_then(<[_]>::split_last) {
            Some((last, before)) if small.contains(&last.to_ascii_lowercase().as_str()) => {
                before.iter().chain(&rest[range.start..]).copied().collect()
            }
            _ => rest,
        };
        let near = Near {
            typed,
            town: Some(town),
            land: None,
            is_guess: false,
            within: WITHIN,
            key: Memo::default(),
        };
        Some(Said { rest: rest.join(" "), near, is_outright: true })
    })
}

/// The town, the postcode or the country that a search names: behind "near", at its end, or at its beginning.
pub(super) fn said_in(q: &str) -> Option<Said> {
    let words: Vec<&str> = q.split_whitespace().take(MOST_WORDS).collect();
    if let Some(said) = postcode_in(&words) {
        return Some(said);
    }
    let said = |town: &[&str], rest: &[&str], is_asked_near: bool| {
        let typed = town.join(" ");
        // Nobody means a country by "us" who writes it small.
        if typed == "us" {
            return None;
        }
        let near = match is_asked_near {
            true => Some(Near::of(&typed, None)).filter(Near::is_known),
            false => Near::called(&typed),
        };
        let near = near.filter(|near| !near.is_guess || near.is_prominent())?;
        let is_outright = near.is_sure() || is_asked_near && near.is_prominent();
        Some(Said { rest: rest.join(" "), near, is_outright })
    };
    let is = |word: &str, among: &[&str]| among.contains(&word.to_ascii_lowercase().as_str());
    if let Some(at) = words.iter().rposition(|word| is(word, BEFORE_A_TOWN))
        && at + 1 < words.len()
    {
        return said(&words[at + 1..], &words[..at], true);
    }
    let most = TOWN_WORDS.min(words.len());
    let at_the_end = (1..=most).filter_map(|many| {
        let (rest, town) = words.split_at(words.len() - many);
        match rest.split_last() {
            Some((last, before)) if is(last, &["in", "at", "by"]) => {
                Some((true, many, said(town, before, false)?))
            }
            _ => Some((false, many, said(town, rest, false)?)),
        }
    });
    let at_the_beginning = (1..most).filter_map(|many| {
        let (town, rest) = words.split_at(many);
        Some((false, many, said(town, rest, false)?))
    });
    // Nearly every word is a village somewhere: what people know first, then the longest name, and of those the biggest
    // town.
    let all = at_the_end.chain(at_the_beginning);
    all.max_by_key(|(is_in, many, said)| {
        let people = said.near.town.map_or(0, |spot| spot.town().population());
        (said.near.is_prominent(), *is_in, *many, said.near.is_sure(), people)
    })
    .map(|(.., said)| said)
}

/// By which words a listing is found in its country and its region, if it is at this point.
pub(super) fn marks_of(listing: &PublicListing, point: Option<Point>) -> Vec<String> {
    let Some(place) = &listing.place else { return Vec::new() };
    let area = place.area();
    let country = area.country.as_deref().and_then(|code| Country::parse(code).ok());
    marks_at(point, country, area.region.as_deref())
}

/// Where a listing is for whoever looks for what is near: its own point, as far as everybody may know it, or the middle
/// of its town.
pub(crate) fn point_of(listing: &PublicListing) -> Option<Point> {
    let area = listing.place.as_ref()?.area();
    area.point.or_else(|| {
        let country = area.country.as_deref().and_then(|code| Country::parse(code).ok());
        let typed = [area.locality.as_deref(), area.region.as_deref()];
        let whole = typed.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let found = |typed: &str| {
            let found = towns::find(typed, country);
            found
                .first()
                .filter(|spot| found.exact && country.is_none_or(|country| spot.country() == country))
        };
        found(&whole).or_else(|| found(area.locality.as_deref()?)).map(Spot::point)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_found_among_words() {
        for (q, rest, key, outright) in [
            ("cafe near leeds", "cafe", "leeds", true),
            ("naloxone in Hebden Bridge", "naloxone", "hebden-bridge", false),
            ("leeds cafe", "cafe", "leeds", false),
            ("needle exchange LS9 8AA", "needle exchange", "ls9", true),
            ("Liverpool", "", "liverpool", false),
            ("soup near Liverpol", "soup", "liverpool", true),
            ("LS2 9JT", "", "ls2", true),
            ("ls6 2", "", "ls6", true),
            ("naloxone ls 9", "naloxone", "ls9", true),
            ("LS9-8AA cafe", "cafe", "ls9", true),
            ("cafe near SE17 3XX", "cafe", "se17", true),
            ("cafes in scotland", "cafes", "scotland", true),
            ("northern ireland", "", "northern-ireland", true),
            ("new south wales", "", "new-south-wales", false),
            ("Springfield Illinois", "", "springfield-illinois-us", false),
            ("naloxone near tea", "naloxone", "tea", false),
        ] {
            let said = said_in(q).unwrap_or_else(|| panic!("{q} names a town"));
            assert_eq!((said.rest.as_str(), said.near.key(), said.is_outright), (rest, key, outright), "{q}");
        }
        for none in ["naloxone training", "contact us", "something near nowhereatall"] {
            assert!(said_in(none).is_none(), "{none}");
        }
        for (q, rest) in [
            ("cafe near me", Some("cafe")),
            ("near me cafe", Some("cafe")),
            ("nearby", Some("")),
            ("near leeds", None),
        ] {
            assert_eq!(said_near_me(q).as_deref(), rest, "{q}");
        }
        assert!(said_in("").is_none());
    }

    #[test]
    fn a_name_means_a_country_before_a_village_of_that_name() {
        for (typed, name, told) in [
            ("ireland", "Ireland", None),
            ("eire", "Ireland", Some("Ireland")),
            ("victoria", "Victoria", None),
            ("spain", "Spain", None),
            ("scotlnd", "Scotland", Some("Scotland")),
            ("Leeds", "Leeds", None),
            ("leeds, uk", "Leeds", None),
            ("newcastle", "Newcastle upon Tyne", None),
            ("hull", "Kingston upon Hull", Some("Kingston upon Hull, East Riding of Yorkshire, England")),
            ("liverpol", "Liverpool", Some("Liverpool, Merseyside, England")),
            ("Lissabon", "Lisbon", Some("Lisbon, Portugal")),
            ("tea", "Tea", Some("Tea, South Dakota, United States")),
            ("tea-south-dakota-us", "Tea", None),
        ] {
            let near = Near::of(typed, None);
            assert_eq!((near.name().as_str(), near.taken_for().as_deref()), (name, told), "{typed}");
            assert_eq!(Near::of(near.key(), None).name(), name, "{typed}: {}", near.key());
        }
        let victoria = Near::of("victoria", None);
        let others: Vec<String> = victoria.others().into_iter().map(Spot::label).collect();
        assert!(others.iter().any(|town| town.contains("British Columbia")), "{others:?}");
        let there = victoria.at(victoria.others()[0]);
        assert_eq!(Near::of(there.key(), None).town, there.town, "{}", there.key());
        for unknown in ["online", "near me", "No", "africa", "nowhereatall", "me", "Europe"] {
            assert!(!Near::of(unknown, None).is_known(), "{unknown}: {}", Near::of(unknown, None).name());
        }
    }

    #[test]
    fn only_a_distance_that_means_something_is_one() {
        for (typed, expected) in [
            ("25", Some(25)),
            ("10km", Some(10)),
            ("-5", None),
            ("1e9", None),
            ("0", None),
            ("99999999999", None),
        ] {
            assert_eq!(kilometres(typed), expected, "{typed}");
        }
    }
}
