//! How far from a town: what a visitor types, and what it means.

use pure::{
    countries::Country,
    points::{self, Point},
    towns::{self, Spot},
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
    /// Whether none is called so, and this is the one that is spelt most like it.
    pub is_guess: bool,
    /// How many kilometres at most.
    pub within: u32,
}

impl Near {
    /// What somebody typed, or what stands in an address for it.
    #[must_use]
    pub fn of(typed: &str, within: Option<u32>) -> Self {
        let (town, is_guess) = match towns::by_key(typed) {
            Some(town) => (Some(town), false),
            None => {
                let found = towns::find(typed, None);
                (found.first(), !found.exact)
            }
        };
        Self { typed: typed.to_owned(), town, is_guess, within: within.unwrap_or(WITHIN) }
    }

    /// The same distance from another town.
    #[must_use]
    pub fn at(&self, town: Spot) -> Self {
        Self { town: Some(town), is_guess: false, ..self.clone() }
    }

    /// What stands in an address for it.
    #[must_use]
    pub fn key(&self) -> String {
        self.town.map_or_else(|| self.typed.clone(), Spot::key)
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
        self.town.map_or_else(|| self.typed.clone(), Spot::name)
    }

    /// Towns of the same name that may have been meant as well: those of the same country, and bigger ones elsewhere.
    #[must_use]
    pub fn others(&self) -> Vec<Spot> {
        let Some(town) = self.town.filter(|town| matches!(town, Spot::Town(_))) else { return Vec::new() };
        let people = |spot: &Spot| spot.town().population();
        let found = towns::find(&town.name(), None).spots;
        let others = found.into_iter().filter(|other| {
            *other != town && (other.country() == town.country() || people(other) * 2 > people(&town))
        });
        others.take(OTHERS_MOST).collect()
    }
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
    /// Whether it can mean nothing else: after "near", or as a postcode.
    pub(super) is_outright: bool,
}

/// The town or postcode that a search names: behind "near", at its end, or at its beginning.
pub(super) fn said_in(q: &str) -> Option<Said> {
    let words: Vec<&str> = q.split_whitespace().take(MOST_WORDS).collect();
    let said = |town: &[&str], rest: &[&str], outright: bool| {
        let typed = town.join(" ");
        let found = towns::find(&typed, None);
        let spot = found.first().filter(|_| found.exact || outright)?;
        let near = Near { typed, town: Some(spot), is_guess: !found.exact, within: WITHIN };
        let is_outright = outright || matches!(spot, Spot::Outward(_));
        Some(Said { rest: rest.join(" "), near, is_outright })
    };
    let is = |word: &str, among: &[&str]| among.contains(&word.to_ascii_lowercase().as_str());
    if let Some(at) = words.iter().rposition(|word| is(word, &["near", "nearby", "around", "nr"]))
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
    // Nearly every word is a village somewhere: the longest name, and of those the biggest town. A postcode is one
    // whatever stands before it.
    let all = at_the_end.chain(at_the_beginning);
    all.max_by_key(|(is_in, many, said)| match said.near.town {
        Some(Spot::Outward(_)) => (true, MOST_WORDS - many, 0),
        spot => (*is_in, *many, spot.map_or(0, |spot| spot.town().population())),
    })
    .map(|(.., said)| said)
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
        ] {
            let said = said_in(q).unwrap_or_else(|| panic!("{q} names a town"));
            assert_eq!(
                (said.rest.as_str(), said.near.key().as_str(), said.is_outright),
                (rest, key, outright),
                "{q}"
            );
        }
        assert!(said_in("naloxone training").is_none());
        assert!(said_in("").is_none());
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
