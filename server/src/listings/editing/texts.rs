//! The words of a listing in other languages: forms of their own, which change the listing as its own form does. So they
//! wait where that would, leave versions, and are refused for the same reasons.

use super::{
    Conflict, EditError, Edited, Editor, edit_whole, listings_store, proposals, public, store, sure_of_all,
    typed,
};
use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    listings::{
        PublicListing, Refusal, Refusals,
        submission::LANGUAGE,
        texts::{self, SAID},
    },
    words::{Language, Words},
};

/// In which languages somebody wants a listing to speak.
#[derive(Debug)]
pub struct Texts {
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// The language of its own words.
    pub own: Language,
    /// The others in which it has words, with its name in each.
    pub others: Vec<(Language, String)>,
    /// Those in which it has none yet.
    pub missing: Vec<Language>,
    /// Whether this holds a change that waits for a moderator.
    pub waits: bool,
}

/// The form of its words in one language, filled in.
#[derive(Debug)]
pub struct TextForm {
    /// What stands in it; also what it held when it was opened, in `seen`.
    pub fields: Fields,
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// Its own words, as they are to be translated.
    pub own: texts::Text,
    /// Whether there are any in this language.
    pub is_there: bool,
    /// Whether it holds a change that waits for a moderator.
    pub waits: bool,
}

/// In which languages a listing has words.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts(desk: &Desk, editor: &Editor) -> Result<Option<Texts>, Broken> {
    let Some((form, waits, listing)) = newest(desk, editor).await? else { return Ok(None) };
    let own = own_language(&form);
    let named = |language: &Language| {
        let [title, ..] = texts::fields_of(*language);
        Some(form.get(title)).filter(|title| !title.is_empty()).map(str::to_owned)
    };
    let (mut others, mut missing) = (Vec::new(), Vec::new());
    for language in Language::ALL.iter().filter(|language| **language != own) {
        match named(language) {
            Some(title) => others.push((*language, title)),
            None => missing.push(*language),
        }
    }
    Ok(Some(Texts { listing, own, others, missing, waits }))
}

/// The form of its words in a language; `None` for its own language.
///
/// # Errors
/// When the database cannot be read.
pub async fn text_form(desk: &Desk, editor: &Editor, language: Language) -> Result<Option<TextForm>, Broken> {
    let Some((form, waits, listing)) = newest(desk, editor).await? else { return Ok(None) };
    if own_language(&form) == language {
        return Ok(None);
    }
    let names = texts::fields_of(language);
    let mut fields: Fields =
        SAID.into_iter().zip(names).map(|(plain, name)| (plain, form.get(name))).collect();
    let is_there = !fields.get("title").is_empty();
    fields.set("seen", typed::seen(&form, &names));
    let own = texts::Text {
        language: own_language(&form),
        title: form.get("title").to_owned(),
        summary: form.get("summary").to_owned(),
        description: form.get("description").to_owned(),
    };
    if !is_there {
        // Names are often kept as they are.
        fields.set("title", own.title.as_str());
    }
    Ok(Some(TextForm { fields, listing, own, is_there, waits }))
}

/// Says a listing in another language, as the form says it.
///
/// # Errors
/// Says what is amiss, or what somebody else wrote meanwhile; then nothing is changed.
pub async fn put_text(
    desk: &Desk,
    editor: &Editor,
    language: Language,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    if fields.get("title").trim().is_empty() {
        // An empty form would take the words away, for which there is a button.
        return Err(EditError::refused("title", words.refused_title_missing()));
    }
    let said = SAID.into_iter().map(|plain| fields.get(plain).to_owned());
    change(desk, editor, language, said.collect(), fields, words).await
}

/// The listing has no words in a language any more. Twice is once.
///
/// # Errors
/// When somebody else writes at this moment, or the database cannot be written.
pub async fn remove_text(
    desk: &Desk,
    editor: &Editor,
    language: Language,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    change(desk, editor, language, Vec::new(), fields, words).await
}

/// Says in which language its own words are.
///
/// # Errors
/// When it has words in that language already.
pub async fn say_language(
    desk: &Desk,
    editor: &Editor,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let Some((mut form, ..)) = newest(desk, editor).await? else { return Err(EditError::Absent) };
    let seen = typed::seen(&form, typed::ALL);
    let said = fields.get(LANGUAGE);
    if texts::language_of(said).is_none() {
        return Err(EditError::refused(LANGUAGE, words.refused_choice()));
    }
    form.set(LANGUAGE, said);
    form.set("seen", seen);
    write(desk, editor, form, fields, words).await
}

/// Writes these words over those of a language; none take them away.
async fn change(
    desk: &Desk,
    editor: &Editor,
    language: Language,
    said: Vec<String>,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let Some((mut form, ..)) = newest(desk, editor).await? else { return Err(EditError::Absent) };
    if own_language(&form) == language {
        return Err(EditError::Absent);
    }
    let names = texts::fields_of(language);
    // Of these it counts what stood there when the form was opened, of all others what stands there now.
    let others: Vec<&str> = typed::ALL.iter().copied().filter(|name| !names.contains(name)).collect();
    let seen = format!("{} {}", fields.get("seen"), typed::seen(&form, &others));
    let mut said = said.into_iter();
    for name in names {
        form.set(name, said.next().unwrap_or_default());
    }
    form.set("seen", seen);
    write(desk, editor, form, fields, words).await.map_err(|error| match error {
        EditError::Refused(refusals) => EditError::Refused(in_form(&refusals)),
        EditError::Outdated(conflict) => EditError::Outdated(Box::new(in_form_of(*conflict, names))),
        other => other,
    })
}

/// The whole form of a listing is written over it.
async fn write(
    desk: &Desk,
    editor: &Editor,
    mut form: Fields,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    form.set("note", fields.get("note"));
    // Nothing is said here of dates: whoever wants others has been asked about them.
    form.set("sure", sure_of_all(&form));
    edit_whole(desk, editor, &form, words).await
}

/// What is amiss, at the fields of the form of one language. What is amiss with all the rest belongs to none of them.
fn in_form(refusals: &Refusals) -> Refusals {
    let mut all = Refusals::default();
    for Refusal { field, sentence } in &refusals.0 {
        let field = match texts::of_field(field) {
            Some((_, plain)) => plain,
            None if *field == "note" => "note",
            None => LANGUAGE,
        };
        all.add(field, sentence.as_str());
    }
    all
}

/// What somebody else wrote meanwhile, with the fields of the form of one language.
fn in_form_of(conflict: Conflict, names: [&'static str; 3]) -> Conflict {
    let mut fields: Fields =
        SAID.into_iter().zip(names).map(|(plain, name)| (plain, conflict.fields.get(name))).collect();
    fields.set("seen", typed::seen_of(&conflict.fields, &names));
    Conflict { fields, ..conflict }
}

/// The newest words of a listing for its editor, whether some of them wait, and as what everybody sees it.
async fn newest(desk: &Desk, editor: &Editor) -> Result<Option<(Fields, bool, PublicListing)>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let waiting = store::proposals_of(desk.db.reader(), editor.id).await?;
    let form = proposals::newest_words(&waiting, editor, &stored);
    let waits = proposals::own(&waiting, editor).is_some();
    Ok(public::reveal(&stored).map(|listing| (form, waits, listing)))
}

fn own_language(form: &Fields) -> Language {
    texts::language_of(form.get(LANGUAGE)).unwrap_or_default()
}
