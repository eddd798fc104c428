//! The site's list of words that hurt: the built-in one with what moderators changed in it, ready to be looked up.
//!
//! It suggests and never decides: nothing is refused for a word, and nothing is replaced but by the choice of whoever wrote
//! it. What is looked up is stored nowhere and logged nowhere.

pub mod changing;
pub mod spotting;
mod store;

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

pub use pure::wording::{Alternative, Hit, Level, SOURCES, Source, Term, around, source};
use pure::wording::{BUILT_IN, TERMS, Wordlist, known_as};

use self::spotting::Spotted;
use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    ids::{Moment, WordChangeId},
};

/// The list as it is in force.
#[derive(Debug)]
pub struct List {
    /// What was changed in the built-in one; nothing on most sites.
    changed: Option<Wordlist>,
}

impl List {
    /// The words, in their order: the built-in ones, then those of this site.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        self.words().terms()
    }

    /// The words of a text that are on the list.
    #[must_use]
    pub fn check(&self, text: &str) -> Vec<Hit<'_>> {
        self.words().check(text)
    }

    /// One word, however it is written.
    #[must_use]
    pub fn find(&self, term: &str) -> Option<&Term> {
        let key = known_as(term);
        self.terms().iter().find(|term| known_as(&term.term) == key)
    }

    /// The words that something typed is a part of, or a part of what may be said instead.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<&Term> {
        let key = known_as(typed);
        // What has no letter is in no word, but nothing typed asks for all of them.
        let is_askable = typed.is_empty() || !key.is_empty();
        let has = |text: &str| is_askable && known_as(text).contains(&key);
        self.terms()
            .iter()
            .filter(|term| {
                has(&term.term)
                    || term.forms.iter().any(|form| has(&form.text))
                    || term.alternatives.iter().any(|alternative| has(&alternative.text))
            })
            .collect()
    }

    fn words(&self) -> &Wordlist {
        self.changed.as_ref().unwrap_or(&BUILT_IN)
    }
}

/// The list in force, made anew when somebody has changed it.
#[derive(Clone, Debug, Default)]
pub struct Current(Arc<RwLock<Option<Known>>>);

#[derive(Clone, Debug)]
struct Known {
    /// The version of the database at which it was looked for changes.
    version: u64,
    /// The changes in force then, which are never written over.
    changes: Vec<WordChangeId>,
    list: Arc<List>,
}

/// A change in force.
#[derive(Debug)]
struct Row {
    id: WordChangeId,
    known_as: String,
    term: String,
    /// What the word is; none when it is switched off.
    level: Option<String>,
    alternatives: String,
    forms: String,
    why: String,
    sources: String,
}

impl Row {
    fn term(&self) -> Option<Term> {
        let level = Level::parse(self.level.as_deref()?)?;
        Some(Term::of(&self.term, level, &self.alternatives, &self.forms, &self.why, &self.sources))
    }
}

/// What a moderator decided about a word.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its number.
    pub id: WordChangeId,
    /// The word as they wrote it.
    pub term: String,
    /// Whether it was switched off.
    pub is_off: bool,
    /// Why.
    pub reason: String,
    /// Who, as long as we know them.
    pub by: Option<String>,
    /// When.
    pub made_at: Moment,
    /// Since when it holds no more.
    pub ended_at: Option<Moment>,
}

/// The list that is in force now.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(desk: &Desk) -> Result<Arc<List>, Broken> {
    // Asked for before anything is read: what is read then is at least as new.
    let version = desk.db.version();
    let known = desk.wording.0.read().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some(known) = known.as_ref().filter(|known| known.version == version) {
        return Ok(Arc::clone(&known.list));
    }
    let rows = store::in_force(&desk.db).await?;
    let changes: Vec<WordChangeId> = rows.iter().map(|row| row.id).collect();
    let list = match known.filter(|known| known.changes == changes) {
        Some(known) => known.list,
        None => Arc::new(List { changed: (!rows.is_empty()).then(|| merged(&rows)) }),
    };
    let known = Known { version, changes, list: Arc::clone(&list) };
    *desk.wording.0.write().unwrap_or_else(PoisonError::into_inner) = Some(known);
    Ok(list)
}

/// The built-in words with what was changed in them, and behind them those that were added.
fn merged(rows: &[Row]) -> Wordlist {
    let mut changes: HashMap<&str, &Row> = rows.iter().map(|row| (row.known_as.as_str(), row)).collect();
    let mut off: Vec<String> = Vec::new();
    let mut terms = Vec::new();
    for term in TERMS.iter() {
        let key = known_as(&term.term);
        match changes.remove(key.as_str()) {
            Some(row) => {
                terms.extend(row.term());
                // The same word may stand there twice, with and without its hyphen.
                off.push(key);
            }
            None if off.contains(&key) => {}
            None => terms.push(term.clone()),
        }
    }
    let added = rows.iter().filter(|row| changes.contains_key(row.known_as.as_str()));
    terms.extend(added.filter_map(Row::term));
    Wordlist::new(terms)
}

/// What stands in a form of whoever wants their words looked at, by pressing the button of this name; `None` when they
/// pressed another. Either way what they chose to say instead is put in first. Nobody is kept from anything because the
/// list cannot be read.
pub async fn asked_for(desk: &Desk, fields: &mut Fields, button: &str) -> Option<Vec<Spotted>> {
    let is_asked = !fields.get(button).is_empty();
    fields.remove(button);
    if !is_asked && fields.all(spotting::INSTEAD).all(str::is_empty) {
        fields.remove(spotting::INSTEAD);
        return None;
    }
    match list(desk).await {
        Ok(list) => {
            spotting::take_up(&list, fields);
            is_asked.then(|| spotting::in_fields(&list, fields))
        }
        Err(broken) => {
            tracing::error!("{}", broken.chain());
            fields.remove(spotting::INSTEAD);
            is_asked.then(Vec::new)
        }
    }
}
