//! What somebody means by what they typed. It is taken at its word first; where that finds nothing, a town is looked for
//! in it, then other spellings, and at last whatever holds one of the words. A page and its feeds mean the same.

use std::sync::Arc;

use pure::{
    slips,
    towns::{Land, Spot},
};

use super::{
    Filter,
    hits::Hits,
    index::Asked,
    near::{self, Near},
    store,
    words::{self, Sought},
};
use crate::{Desk, broken::Broken, ids::Moment, urls::View};

/// Somebody may still be typing the rest of a longer word from so many letters on.
const BEGUN: usize = 7;
/// Two letters of a word so long may have changed places.
const SWAPPED: usize = 4;
/// Further away than this it is better to leave words out than to go there.
const NOT_AT_ALL_FAR: u32 = 100;

/// What a search is understood to ask for.
#[derive(Clone, Debug, Default)]
pub struct Meant {
    words: Option<Arc<Hits>>,
    near: Option<Near>,
    /// What is in the country or the region that is meant instead of a town.
    land: Option<Arc<Hits>>,
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
    /// As the town alone, without these words.
    Without(String),
    /// As words: in the country that they name nothing fits.
    Elsewhere(Land),
    /// As everything near, for we do not know where somebody is.
    NearMe,
    /// As everything: there is no word in it.
    NoWords,
}

impl Meant {
    /// What a list is asked for then.
    pub(crate) fn asked<'a>(&'a self, view: &'a View, filter: &'a Filter, since: Moment) -> Asked<'a> {
        let (words, land) = (self.words.as_deref(), self.land.as_deref());
        Asked { words, near: self.near.as_ref(), land, ..Asked::all_of(view, filter, since) }
    }

    /// What was chosen beside the words, and what they ask for.
    async fn of(desk: &Desk, words: Option<Sought>, near: Option<Near>) -> Result<Self, Broken> {
        let words = match words {
            Some(sought) => Some(Arc::new(Hits::of(desk, sought).await?)),
            None => None,
        };
        let land = match near.as_ref().and_then(|near| near.land.as_ref()) {
            Some(land) => Some(Arc::new(Hits::of(desk, Sought::marks(land)).await?)),
            None => None,
        };
        Ok(Self { words, near, land, read_as: None })
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

impl Meant {
    /// The same, from further away.
    pub(super) fn further(&self, within: u32) -> Self {
        Self { near: self.near.as_ref().map(|near| near.further(within)), ..self.clone() }
    }

    /// The same, whatever words were typed.
    pub(super) fn without_words(&self) -> Self {
        Self { words: None, ..self.clone() }
    }
}

/// One way to read what was typed.
#[derive(Clone)]
pub(super) struct Reading {
    words: Vec<String>,
    near: Option<Near>,
    read_as: Option<ReadAs>,
}

impl Reading {
    /// What is asked for then.
    pub(super) async fn meant(&self, desk: &Desk) -> Result<Meant, Broken> {
        let meant = Meant::of(desk, self.sought(), self.near.clone()).await?;
        Ok(Meant { read_as: self.read_as.clone(), ..meant })
    }

    /// Whether something is understood in the same way.
    pub(super) fn is(&self, meant: &Meant) -> bool {
        let sought = meant.words.as_ref().map(|hits| hits.sought());
        self.sought().as_ref() == sought && (&self.near, &self.read_as) == (&meant.near, &meant.read_as)
    }

    /// A town alone is asked for without words, and so is everything.
    fn sought(&self) -> Option<Sought> {
        let any = self.read_as == Some(ReadAs::Any);
        (!self.words.is_empty()).then(|| Sought::words(&self.words, any))
    }
}

/// What a visitor means.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn of(desk: &Desk, view: &View, filter: &Filter) -> Result<Meant, Broken> {
    if filter.q.is_empty() {
        return Meant::of(desk, None, filter.near.clone()).await;
    }
    let typed = Typed::read(filter);
    if let Some(found) = first_that_finds(desk, view, filter, &typed.at_its_word()).await? {
        return Ok(found);
    }
    match first_that_finds(desk, view, filter, &typed.otherwise(desk, filter).await?).await? {
        Some(found) => Ok(found),
        None => typed.last().meant(desk).await,
    }
}

/// What was typed, and nothing else.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn to_the_letter(desk: &Desk, filter: &Filter) -> Result<Meant, Broken> {
    let typed = words::asked(&filter.q);
    let words = (!typed.is_empty()).then(|| Sought::words(&typed, false));
    Meant::of(desk, words, filter.near.clone()).await
}

/// Every way to read what a visitor typed, in the order in which they are tried: the first that finds anything is meant.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn ways(desk: &Desk, filter: &Filter) -> Result<Vec<Reading>, Broken> {
    if filter.q.is_empty() {
        return Ok(Vec::new());
    }
    let typed = Typed::read(filter);
    let mut readings = typed.at_its_word();
    readings.extend(typed.otherwise(desk, filter).await?);
    Ok(readings)
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
        let plain = |q: &str| Reading { words: words::asked(q), near: chosen.clone(), read_as: None };
        if let Some(rest) = near::said_near_me(&filter.q) {
            let read_as = (!has_town).then_some(ReadAs::NearMe);
            let first = Reading { read_as, ..plain(&rest) };
            return Self { first, placed: None, outright: false, has_town };
        }
        // Whoever has chosen a town does not mean another.
        let split = if has_town { None } else { near::said_in(&filter.q) };
        let placed = split.as_ref().map(|split| Reading {
            words: words::asked(&split.rest),
            near: Some(split.near.clone()),
            read_as: None,
        });
        // Who says "near" means it.
        let outright = split.is_some_and(|split| split.is_outright);
        let mut literal = plain(&filter.q);
        if literal.words.is_empty() {
            literal.read_as = Some(ReadAs::NoWords);
        }
        let first = placed.clone().filter(|_| outright).unwrap_or(literal);
        Self { first, placed, outright, has_town }
    }

    /// As it stands, and with the town that stands in it.
    fn at_its_word(&self) -> Vec<Reading> {
        let placed = self.placed.clone().filter(|_| !self.outright);
        [self.first.clone()].into_iter().chain(placed).collect()
    }

    /// In other spellings, further away, without some of the words, and at last any of them.
    async fn otherwise(&self, desk: &Desk, filter: &Filter) -> Result<Vec<Reading>, Broken> {
        let mut spelt = Vec::new();
        for reading in self.at_its_word() {
            if let Some(words) = respelt(desk, &reading.words).await? {
                let read_as = Some(ReadAs::Spelt(words.join(" ")));
                // A town that was misspelt is a town all the same.
                let town = if reading.near.is_none() { near::said_in(&words.join(" ")) } else { None };
                let town = town.filter(|town| town.near.is_prominent());
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
            let all: Vec<Reading> = self.placed.iter().chain(&spelt).flat_map(further).collect();
            let is_not_far =
                |reading: &Reading| reading.near.as_ref().is_some_and(|near| near.within <= NOT_AT_ALL_FAR);
            let (close, far): (Vec<Reading>, Vec<Reading>) = all.into_iter().partition(is_not_far);
            readings.extend(close);
            readings.extend(self.elsewhere(filter));
            // A town that people know is kept, whatever else was typed.
            let known = self.placed.iter().chain(&spelt);
            let known = known.filter(|placed| placed.near.as_ref().is_some_and(Near::is_prominent));
            for placed in known.filter(|placed| !placed.words.is_empty()) {
                if placed.words.len() > 1 {
                    readings.push(Reading { read_as: Some(ReadAs::Any), ..placed.clone() });
                }
                let without = Some(ReadAs::Without(placed.words.join(" ")));
                readings.push(Reading { words: Vec::new(), near: placed.near.clone(), read_as: without });
            }
            readings.extend(far);
        }
        if any.words.len() > 1 {
            readings.push(Reading { read_as: Some(ReadAs::Any), ..any });
        }
        Ok(readings)
    }

    /// As words, where it names a country in which nothing is.
    fn elsewhere(&self, filter: &Filter) -> Option<Reading> {
        let land = self.first.near.as_ref()?.land.as_ref()?;
        let read_as = Some(ReadAs::Elsewhere(land.clone()));
        Some(Reading { words: words::asked(&filter.q), near: None, read_as })
    }

    /// What is meant where nothing is found. Of a town alone the page can tell what is nearest, if it is one that people
    /// know.
    fn last(&self) -> &Reading {
        let is_known = |placed: &&Reading| placed.near.as_ref().is_some_and(Near::is_prominent);
        let placed = self.placed.as_ref().filter(is_known);
        placed.filter(|placed| placed.words.is_empty()).unwrap_or(&self.first)
    }
}

/// The same further away from the town that it names.
fn further(reading: &Reading) -> Vec<Reading> {
    let near = reading.near.as_ref().filter(|near| near.town.is_some() && !reading.words.is_empty());
    let Some(near) = near else { return Vec::new() };
    let at = |within: &u32| Reading { near: Some(near.further(*within)), ..reading.clone() };
    near::NOT_FAR.iter().map(at).collect()
}

async fn first_that_finds(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    readings: &[Reading],
) -> Result<Option<Meant>, Broken> {
    for reading in readings {
        let meant = reading.meant(desk).await?;
        let asked = meant.asked(view, filter, desk.clock.now());
        if desk.index.ask(&desk.db, |known| known.finds(&asked)).await? {
            return Ok(Some(meant));
        }
    }
    Ok(None)
}

/// The same words, but each that no listing says as the one that is spelt most like it; `None` where nothing is better.
async fn respelt(desk: &Desk, typed: &[String]) -> Result<Option<Vec<String>>, Broken> {
    let mut spelt = Vec::with_capacity(typed.len());
    for word in typed {
        let is_known = words::is_understood(word) || store::is_said(&desk.db, word).await?;
        let better = if is_known { None } else { closest(desk, word).await? };
        spelt.push(better.unwrap_or_else(|| word.clone()));
    }
    Ok((spelt != typed).then_some(spelt))
}

/// The word that differs least; of those that differ alike, one whose letters only changed places, and then the one that
/// most listings say. Hardly anybody misses the first letter.
async fn closest(desk: &Desk, word: &str) -> Result<Option<String>, Broken> {
    let allowed = slips::allowed(word);
    // "tested" is "test", where listings say no more.
    let stem = ["ed", "ing"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.len() >= SWAPPED);
    if let Some(stem) = stem
        && store::is_said(&desk.db, stem).await?
    {
        return Ok(Some(stem.to_owned()));
    }
    let mut alike = store::alike(&desk.db, word).await?;
    if word.len() >= SWAPPED {
        alike.extend(store::said_of(&desk.db, &slips::swapped(word)).await?);
    }
    let near = alike.into_iter().filter(|(term, _)| term[..1] == word[..1]).filter_map(|(term, listings)| {
        if word.len() >= SWAPPED && slips::is_swapped(&term, word) {
            return Some((1, false, -listings, term));
        }
        let beginning: String = term.chars().take(word.len()).collect();
        let begun = || slips::within(&beginning, word, 1).filter(|_| word.len() >= BEGUN);
        let apart = slips::within(&term, word, allowed).or_else(begun)?;
        Some((apart, true, -listings, term))
    });
    Ok(near.min().map(|(.., term)| term))
}
