//! The towns that somebody may mean who is still typing: told from the pack, to whoever asks, and remembered nowhere.

use axum::{http::HeaderMap, response::Response};
use pure::{
    slugs,
    towns::{self, Spot, Town},
};
use serde::Serialize;

use super::cache::Answer;
use crate::words::Words;

/// So many are offered.
const MOST: usize = 8;
/// With fewer letters everything is meant.
const LETTERS_LEAST: usize = 2;
/// No name of a town and its region is longer.
const LETTERS_MOST: usize = 80;

/// What is told.
#[derive(Serialize)]
struct Told {
    /// How many, in a sentence.
    said: String,
    towns: Vec<Offered>,
}

/// One town or postcode.
#[derive(Serialize)]
struct Offered {
    /// What tells it apart from others of its name.
    label: String,
    /// What to type for it, and for nothing else.
    value: String,
    /// The fields of the form of a listing.
    fills: Fills,
}

/// What a town is in the form of a listing.
#[derive(Serialize)]
pub struct Fills {
    /// Its name.
    pub locality: String,
    /// Its region, where the name alone does not mean it; else nothing.
    pub region: &'static str,
    /// Its country, by its code.
    pub country: &'static str,
}

impl Fills {
    /// Where the name alone means this town, more of it would only be in the way.
    #[must_use]
    pub fn of(town: Town) -> Fills {
        let name = town.name();
        let region = town.region().filter(|_| town.key() != slugs::slug(&name)).unwrap_or_default();
        Fills { locality: name, region, country: town.country().code() }
    }
}

/// Answers with what may be meant by the beginning of a name. It is the same for everybody, so any cache may keep it.
#[must_use]
pub fn offered(words: Words, typed: &str, request: &HeaderMap) -> Response {
    let towns: Vec<Offered> = meant(typed)
        .into_iter()
        .map(|spot| Offered { label: spot.label(), value: spot.to_type(), fills: Fills::of(spot.town()) })
        .collect();
    let many = u32::try_from(towns.len()).unwrap_or_default();
    let told = Told { said: words.list_towns(many), towns };
    Answer {
        bytes: serde_json::to_vec(&told).unwrap_or_default(),
        mime: "application/json",
        cache: "public, max-age=86400",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(request)
}

fn meant(typed: &str) -> Vec<Spot> {
    let typed = typed.trim();
    let letters = typed.chars().filter(|letter| letter.is_alphanumeric()).count();
    if letters < LETTERS_LEAST || typed.chars().count() > LETTERS_MOST {
        return Vec::new();
    }
    let mut offered: Vec<Spot> = Vec::with_capacity(MOST);
    for spot in towns::suggest(typed, None) {
        if offered.len() < MOST && !offered.iter().any(|other| other.label() == spot.label()) {
            offered.push(spot);
        }
    }
    offered
}
