//! What somebody means by what they typed. It is taken at its word first; where that finds nothing, a town is looked for
//! in it, then other spellings, and at last whatever holds one of the words. A page and its feeds mean the same.

use pure::{slips, towns::Spot};

use super::{
    Filter,
    near::{self, Near},
    store::{self, Asked},
    words,
};
use crate::{Desk, broken::Broken, ids::Moment, urls::View};

/// Words of so many letters begin as they were typed.
const SHORT: usize = 5;
/// What a search is understood to ask for.
#[derive(Clone, Debug, Default)]
pub struct Meant {
    words: Option<String>,
    near: Option<Near>,
    /// How it was read where it was not taken at its word.
    pub read_as: Option<ReadAs>,
}

/// How words were read that find nothing as they were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadAs {
    /// As other words, which are spelt alike.
    Spelt(String),
    /// As any of the words.
    Any,
}

impl Meant {
    /// What a list is asked for then.
    pub(crate) fn asked<'a>(&'a self, view: &'a View, filter: &'a Filter, since: Moment) -> Asked<'a> {
        let (words, near) = (self.words.as_deref(), self.near.as_ref());
        Asked { view, filter, words, near, areas: None, since, among: None }
    }

    /// Whether what was typed is read in the same way.
    pub(super) fn reads_like(&self, other: &Self) -> bool {
        (&self.words, &self.near, &self.read_as) == (&other.words, &other.near, &other.read_as)
    }

    /// The town that is named, where we know it.
    #[must_use]
    pub fn town(&self) -> Option<Spot> {
        self.near.as_ref()?.town
    }

    /// How far from which town is looked, whether it was chosen or stands among the words.
    #[must_use]
    pub fn near(&self) -> Option<&Near> {
        self.near.as_ref()
    }
}

/// One way to read what was typed.
#[derive(Clone)]
struct Reading {
    words: Vec<String>,
    near: Option<Near>,
    read_as: Option<ReadAs>,
}

impl Reading {
    fn meant(&self) -> Meant {
        let any = self.read_as == Some(ReadAs::Any);
        // A town alone is asked for without words.
        let has_words = !self.words.is_empty() || self.near.is_none();
        Meant {
            words: has_words.then(|| words::expression(&self.words, any)),
            near: self.near.clone(),
            read_as: self.read_as.clone(),
        }
    }
}

/// What a visitor means.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn of(desk: &Desk, view: &View, filter: &Filter) -> Result<Meant, Broken> {
    let chosen = filter.near.clone();
    if filter.q.is_empty() {
        return Ok(Meant { words: None, near: chosen, read_as: None });
    }
    let typed = Typed::read(filter);
    if let Some(found) = first_that_finds(desk, view, filter, &typed.at_its_word()).await? {
        return Ok(found);
    }
    let found = first_that_finds(desk, view, filter, &typed.otherwise(desk).await?).await?;
    Ok(found.unwrap_or_else(|| typed.last().meant()))
}

/// What was typed, and nothing else.
pub(super) fn to_the_letter(filter: &Filter) -> Meant {
    let words = (!filter.q.is_empty()).then(|| words::expression(&words::asked(&filter.q), false));
    Meant { words, near: filter.near.clone(), read_as: None }
}

/// Every way to read what a visitor typed, in the order in which they are tried: the first that finds anything is meant.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn ways(desk: &Desk, filter: &Filter) -> Result<Vec<Meant>, Broken> {
    if filter.q.is_empty() {
        return Ok(vec![Meant { words: None, near: filter.near.clone(), read_as: None }]);
    }
    let typed = Typed::read(filter);
    let mut readings = typed.at_its_word();
    readings.extend(typed.otherwise(desk).await?);
    Ok(readings.iter().map(Reading::meant).collect())
}

/// What was typed, before anybody looks what it finds.
struct Typed {
    /// As it stands, or near the town that it names outright.
    first: Reading,
    /// Near a town that stands among the words.
    placed: Option<Reading>,
    /// Whether the first is placed already.
    outright: bool,
    /// Whether a town was chosen besides.
    has_town: bool,
}

impl Typed {
    fn read(filter: &Filter) -> Self {
        let chosen = filter.near.clone();
        let has_town = chosen.is_some();
        // Whoever has chosen a town does not mean another.
        let split = if has_town { None } else { near::said_in(&filter.q) };
        let placed = split.as_ref().map(|split| Reading {
            words: words::asked(&split.rest),
            near: Some(split.near.clone()),
            read_as: None,
        });
        // Who says "near" means it.
        let outright = split.is_some_and(|split| split.is_outright);
        let literal = Reading { words: words::asked(&filter.q), near: chosen, read_as: None };
        let first = placed.clone().filter(|_| outright).unwrap_or(literal);
        Self { first, placed, outright, has_town }
    }

    /// As it stands, and with the town that stands in it.
    fn at_its_word(&self) -> Vec<Reading> {
        let placed = self.placed.clone().filter(|_| !self.outright);
        [self.first.clone()].into_iter().chain(placed).collect()
    }

    /// In other spellings, further away, and at last any of the words.
    async fn otherwise(&self, desk: &Desk) -> Result<Vec<Reading>, Broken> {
        let mut spelt = Vec::new();
        for reading in self.at_its_word() {
            if let Some(words) = respelt(desk, &reading.words).await? {
                let read_as = Some(ReadAs::Spelt(words.join(" ")));
                // A town that was misspelt is a town all the same.
                let town = if reading.near.is_none() { near::said_in(&words.join(" ")) } else { None };
                spelt.push(Reading { words, near: reading.near.clone(), read_as: read_as.clone() });
                spelt.extend(town.map(|town| Reading {
                    words: words::asked(&town.rest),
                    near: Some(town.near),
                    read_as,
                }));
            }
        }
        let any = spelt.first().unwrap_or(&self.first).clone();
        let mut readings = spelt.clone();
        if !self.has_town {
            readings.extend(self.placed.iter().chain(&spelt).flat_map(further));
        }
        if any.words.len() > 1 {
            readings.push(Reading { read_as: Some(ReadAs::Any), ..any });
        }
        Ok(readings)
    }

    /// What is meant where nothing is found. Of a town alone the page can tell what is nearest.
    fn last(&self) -> &Reading {
        self.placed.as_ref().filter(|placed| placed.words.is_empty()).unwrap_or(&self.first)
    }
}

/// The same further away from the town that it names.
fn further(reading: &Reading) -> Vec<Reading> {
    let Some(near) = reading.near.as_ref().filter(|_| !reading.words.is_empty()) else { return Vec::new() };
    let at =
        |within: &u32| Reading { near: Some(Near { within: *within, ..near.clone() }), ..reading.clone() };
    near::NOT_FAR.iter().map(at).collect()
}

async fn first_that_finds(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    readings: &[Reading],
) -> Result<Option<Meant>, Broken> {
    for reading in readings {
        let meant = reading.meant();
        let asked = meant.asked(view, filter, desk.clock.now());
        let many = match view {
            View::Cafes => store::count_cafes(&desk.db, asked, 1).await?,
            _ => store::count_best(&desk.db, asked, 1).await?,
        };
        if many > 0 {
            return Ok(Some(meant));
        }
    }
    Ok(None)
}

/// The same words, but each that no listing says as the one that is spelt most like it; `None` where nothing is better.
async fn respelt(desk: &Desk, typed: &[String]) -> Result<Option<Vec<String>>, Broken> {
    let mut spelt = Vec::with_capacity(typed.len());
    for word in typed {
        let better = if store::is_said(&desk.db, word).await? { None } else { closest(desk, word).await? };
        spelt.push(better.unwrap_or_else(|| word.clone()));
    }
    Ok((spelt != typed).then_some(spelt))
}

/// The word that differs least; of those that differ alike, the one that most listings say.
async fn closest(desk: &Desk, word: &str) -> Result<Option<String>, Broken> {
    let allowed = slips::allowed(word);
    let alike = store::alike(&desk.db, word).await?;
    let is_short = word.len() <= SHORT;
    let near = alike.into_iter().filter_map(|(term, listings)| {
        // Hardly anybody misses the first letter, and there are too many short words that differ by it.
        if is_short && !term.starts_with(&word[..1]) {
            return None;
        }
        // Somebody may still be typing the rest of a longer word.
        let beginning: String = term.chars().take(word.len()).collect();
        let apart = slips::within(&term, word, allowed).or_else(|| slips::within(&beginning, word, 1))?;
        Some((apart, -listings, term))
    });
    Ok(near.min().map(|(_, _, term)| term))
}
