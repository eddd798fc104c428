//! Words that hurt, for programs: the whole list as it is in force, and what of it stands in a text. The text is looked at
//! and forgotten: nothing of it is stored, and nothing of it is logged.

use axum::{
    Json,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use serde::Serialize;

use super::cache::Answer;
use crate::{
    wording::{Alternative, Hit, Level, List, Term, source},
    words::Words,
};

/// So many hits of one text are told.
const HITS_MOST: usize = 40;

/// A word of the list.
#[derive(Serialize)]
struct Listed<'l> {
    term: &'l str,
    also: Vec<&'l str>,
    level: &'static str,
    instead: Vec<Instead>,
    why: &'l str,
    #[serde(skip_serializing_if = "str::is_empty")]
    except: &'l str,
    sources: Vec<Sourced<'l>>,
}

/// Somebody who says so.
#[derive(Serialize)]
struct Sourced<'l> {
    name: &'l str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

/// What may be said instead.
#[derive(Serialize)]
struct Instead {
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    when: String,
}

/// What may be said instead, there.
#[derive(Serialize)]
struct Offered {
    #[serde(flatten)]
    instead: Instead,
    /// From where on it would stand, and what: the article before a word goes with it. Nothing, if it is to be filled in.
    #[serde(flatten)]
    put: Option<Put>,
}

#[derive(Serialize)]
struct Put {
    from: usize,
    put: String,
}

/// What of the list stands in a text.
#[derive(Serialize)]
struct Told {
    /// How many, in a sentence.
    said: String,
    hits: Vec<Seen>,
}

/// A hit, counted as browsers count: in UTF-16.
#[derive(Serialize)]
struct Seen {
    from: usize,
    to: usize,
    words: String,
    level: &'static str,
    /// What it does, in words.
    does: String,
    why: String,
    instead: Vec<Offered>,
}

/// What a level says of a word.
#[must_use]
pub fn level_in_words(words: Words, level: Level) -> String {
    match level {
        Level::Slur => words.wording_level_slur(),
        Level::Label => words.wording_level_label(),
        Level::Tip => words.wording_level_tip(),
    }
}

/// Answers with the whole list.
#[must_use]
pub fn listed(list: &List, request: &HeaderMap) -> Response {
    let terms: Vec<Listed<'_>> = list.terms().iter().map(in_list).collect();
    Answer {
        bytes: serde_json::to_vec(&serde_json::json!({ "words": terms })).unwrap_or_default(),
        mime: "application/json",
        cache: "no-cache",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(request)
}

/// Answers with what of the list stands in a text.
#[must_use]
pub fn checked(list: &List, words: Words, text: &str) -> Response {
    let hits = list.check(text);
    let said = words.wording_found(hits.len());
    let mut counted = (0, 0);
    let hits = hits.iter().take(HITS_MOST).map(|hit| seen(words, text, hit, &mut counted)).collect();
    let mut answer = Json(Told { said, hits }).into_response();
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

fn in_list(term: &Term) -> Listed<'_> {
    Listed {
        term: &term.term,
        also: term.forms.iter().map(|form| form.text.as_str()).collect(),
        level: term.level.as_str(),
        instead: term.alternatives.iter().map(instead).collect(),
        why: &term.why,
        except: &term.except,
        sources: term.sources.iter().map(|named| sourced(named)).collect(),
    }
}

fn sourced(named: &str) -> Sourced<'_> {
    match source(named) {
        Some(source) => Sourced {
            name: source.name,
            url: Some(source.address).filter(|address| address.starts_with("http")),
        },
        None => Sourced { name: named, url: None },
    }
}

fn instead(alternative: &Alternative) -> Instead {
    Instead { text: alternative.text.clone(), when: alternative.note.clone() }
}

/// `counted` is a place in the text in bytes, and the same as browsers count it; hits come in their order.
fn seen(words: Words, text: &str, hit: &Hit<'_>, counted: &mut (usize, usize)) -> Seen {
    let mut count = |to: usize| {
        counted.1 += text[counted.0..to].encode_utf16().count();
        counted.0 = to;
        counted.1
    };
    let (from, to) = (count(hit.range.start), count(hit.range.end));
    let offered = |alternative: &Alternative| Offered {
        instead: instead(alternative),
        put: alternative.is_ready().then(|| {
            let (at, put) = put(text, hit, &alternative.text);
            Put { from: from - text[at..hit.range.start].encode_utf16().count(), put }
        }),
    };
    Seen {
        from,
        to,
        words: text[hit.range.clone()].to_owned(),
        level: hit.term.level.as_str(),
        does: level_in_words(words, hit.term.level),
        why: hit.term.why.clone(),
        instead: hit.alternatives().iter().map(offered).collect(),
    }
}

/// What stands where when a hit is replaced: from some place on, until the hit ends.
fn put(text: &str, hit: &Hit<'_>, with: &str) -> (usize, String) {
    let replaced = hit.replaced(text, with);
    let (before, after) = (&text[..hit.range.start], &text[hit.range.end..]);
    let same = before.char_indices().zip(replaced.chars()).find(|((_, old), new)| old != new);
    let at = same.map_or(before.len(), |((at, _), _)| at);
    let end = replaced.len() - after.len();
    (at, replaced.get(at..end).unwrap_or(with).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_takes_its_article_along() {
        for (text, with, whole) in [
            ("é An addict came", "person", "é A person came"),
            ("the addict", "person", "the person"),
            ("Addicts, addicts", "people", "People, addicts"),
        ] {
            let hits = pure::wording::check(text);
            let (at, said) = put(text, &hits[0], with);
            assert_eq!(format!("{}{said}{}", &text[..at], &text[hits[0].range.end..]), whole);
        }
    }
}
