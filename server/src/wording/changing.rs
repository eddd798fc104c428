//! What moderators change in the list: a word is added, written anew, switched off, and brought back, each with a reason.

use pure::wording::{Level, TERMS, Term, known_as};
use thiserror::Error;

use super::{Change, Row, list, store};
use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    ids::{Moment, WordChangeId},
    listings::Refusals,
    people::Moderator,
    words::Words,
};

/// A word has at most so many characters: it is a word, or a few.
const TERM_MOST: usize = 60;
/// What is said of it, in at most so many each.
const SAID_MOST: usize = 600;
/// So many may be changed. Beyond that the list is another one, and should be built in.
const CHANGES_MOST: i64 = 1_000;
/// So many decisions are shown.
const SHOWN_MOST: u32 = 100;

/// The fields of the form.
pub const FIELDS: [&str; 7] = ["term", "level", "alternatives", "forms", "why", "sources", "reason"];

/// Why nothing was changed.
#[derive(Debug, Error)]
pub enum ChangeError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// What was decided, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest(desk: &Desk, _moderator: &Moderator) -> Result<Vec<Change>, Broken> {
    store::newest(&desk.db, SHOWN_MOST).await
}

/// What the form of a word holds: as it is in force, or else as it is built in.
///
/// # Errors
/// When the database cannot be read.
pub async fn form(desk: &Desk, _moderator: &Moderator, term: &str) -> Result<Fields, Broken> {
    let list = list(desk).await?;
    let key = known_as(term);
    let built_in = || TERMS.iter().find(|term| known_as(&term.term) == key);
    let mut fields = Fields::default();
    if let Some(term) = list.find(term).or_else(built_in) {
        fields.push("term", term.term.as_str());
        fields.push("level", term.level.as_str());
        fields.push("alternatives", term.alternatives_written());
        fields.push("forms", term.forms_written());
        fields.push("why", term.why_written());
        fields.push("sources", term.sources.join("; "));
    }
    Ok(fields)
}

/// Puts a word on the list, or writes it anew.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn put(
    desk: &Desk,
    moderator: &Moderator,
    fields: &Fields,
    words: Words,
) -> Result<(), ChangeError> {
    let mut refusals = Refusals::default();
    let mut read = |name: &'static str, most: usize, missing: Option<String>| match (
        words.typed(pure::text::line(fields.get(name), most)),
        missing,
    ) {
        (Ok(Some(text)), _) => text,
        (Ok(None), None) => String::new(),
        (Ok(None), Some(sentence)) | (Err(sentence), _) => {
            refusals.add(name, sentence);
            String::new()
        }
    };
    let row = Row {
        id: WordChangeId(0),
        term: read("term", TERM_MOST, Some(words.wording_refused_term())),
        alternatives: read("alternatives", SAID_MOST, Some(words.wording_refused_alternatives())),
        forms: read("forms", SAID_MOST, None),
        why: read("why", SAID_MOST, Some(words.wording_refused_why())),
        sources: read("sources", SAID_MOST, None),
        known_as: known_as(fields.get("term")),
        level: Level::parse(fields.get("level")).map(|level| level.as_str().to_owned()),
    };
    let reason = read("reason", SAID_MOST, Some(words.wording_refused_reason()));
    if row.level.is_none() {
        refusals.add("level", words.wording_refused_level());
    }
    // What has no letter is found nowhere.
    if row.known_as.is_empty() {
        refusals.add("term", words.wording_refused_term());
    }
    if row.term().is_some_and(|term| term.alternatives.is_empty()) {
        refusals.add("alternatives", words.wording_refused_alternatives());
    }
    if !refusals.is_empty() {
        return Err(ChangeError::Refused(refusals));
    }
    note(desk, moderator, &row, &reason, words).await
}

/// Switches a word off: it is found no more until somebody brings it back.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn switch_off(
    desk: &Desk,
    moderator: &Moderator,
    (term, reason): (&str, &str),
    words: Words,
) -> Result<(), ChangeError> {
    let refuse = |field, sentence| Err(ChangeError::Refused(Refusals::one(field, sentence)));
    let reason = match words.typed(pure::text::line(reason, SAID_MOST)) {
        Ok(Some(reason)) => reason,
        Ok(None) => return refuse("reason", words.wording_refused_reason()),
        Err(sentence) => return refuse("reason", sentence),
    };
    let list = list(desk).await?;
    let Some(term) = list.find(term).cloned() else { return refuse("term", words.wording_refused_absent()) };
    let row = Row { level: None, ..row_of(&term) };
    note(desk, moderator, &row, &reason, words).await
}

/// Ends a change: the built-in word holds again, or none. Whether there was anything to end.
///
/// # Errors
/// When the database cannot be written.
pub async fn bring_back(desk: &Desk, moderator: &Moderator, id: WordChangeId) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let done = store::end(&mut tx, id, moderator.person, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(done)
}

async fn note(
    desk: &Desk,
    moderator: &Moderator,
    row: &Row,
    reason: &str,
    words: Words,
) -> Result<(), ChangeError> {
    let now: Moment = desk.clock.now();
    let mut tx = desk.db.write().await?;
    store::end_of(&mut tx, &row.known_as, moderator.person, now).await?;
    if store::count_in_force(&mut tx).await? >= CHANGES_MOST {
        return Err(ChangeError::Refused(Refusals::one("term", words.wording_refused_many())));
    }
    store::add(&mut tx, row, reason, moderator.person, now).await?;
    tx.commit().await?;
    Ok(())
}

fn row_of(term: &Term) -> Row {
    Row {
        id: WordChangeId(0),
        known_as: known_as(&term.term),
        term: term.term.clone(),
        level: Some(term.level.as_str().to_owned()),
        alternatives: term.alternatives_written(),
        forms: term.forms_written(),
        why: term.why_written(),
        sources: term.sources.join("; "),
    }
}
