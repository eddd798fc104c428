//! Whoever runs the site brings a calendar in by a command: a file or an address, for a group, and public at once.

use std::path::Path;

use pure::{calendars::reading, plain, slugs};

use super::{
    Counts, FetchError, Note, Source, keeping, read,
    store::{self, Origin},
    take, unreadable,
};
use crate::fetching::{self, Known};
use crate::{
    Desk,
    broken::Broken,
    groups,
    ids::ImportId,
    people,
    people::Address,
    words::{Language, Words},
};

/// What the command line is told of an import.
#[derive(Debug, Default)]
pub struct Report {
    /// What came.
    pub counts: Counts,
    /// What could not be used.
    pub notes: Vec<Note>,
    /// Whether anything could be read.
    pub readable: bool,
}

impl Report {
    /// Nothing could be read, and why.
    #[must_use]
    pub fn unreadable(sentence: String) -> Self {
        Self { notes: vec![Note { line: None, text: sentence }], ..Self::default() }
    }
}

/// Brings in a file or an address for a group, by word of whoever runs the site: everybody sees it at once.
///
/// # Errors
/// When the database cannot be written.
pub async fn by_command_line(desk: &Desk, from: &str, group: &str, follows: bool) -> Result<Report, Broken> {
    let words = desk.words();
    let group_key = slugs::slug(group);
    if !group.chars().any(char::is_alphanumeric) {
        return Ok(Report::unreadable(words.import_refused_group()));
    }
    if from.trim().is_empty() {
        return Ok(Report::unreadable(words.import_command_nothing()));
    }
    let is_address = from.contains("://") || from.starts_with("webcal:");
    if follows && !is_address {
        return Ok(Report::unreadable(words.import_refused_file_follow()));
    }
    let (source, bytes, known) = match is_address {
        true => {
            let source = match Source::parse(from) {
                Ok(source) => source,
                Err(why) => return Ok(Report::unreadable(why.sentence(words))),
            };
            match fetching::fetch_new(desk, &source, fetching::CALENDAR, fetching::WHOLE).await {
                Ok((bytes, known)) => (Some(source), bytes, known),
                Err(why) => return Ok(Report::unreadable(why.sentence(words))),
            }
        }
        false => match read_file(from, words).await {
            Ok(bytes) => (None, bytes, Known::default()),
            Err(sentence) => return Ok(Report::unreadable(sentence)),
        },
    };
    let calendar = match read(move || reading::read_owned(bytes)).await? {
        Ok(calendar) => calendar,
        Err(why) => return Ok(Report::unreadable(unreadable(why, words))),
    };
    let nothing_read = calendar.series.is_empty() && !calendar.warnings.is_empty();
    let id = begin_for_operator(desk, source.as_ref(), from, group, &group_key, follows).await?;
    let taken = take(desk, id, calendar, follows.then_some(&known)).await?;
    Ok(Report { counts: taken.counts, notes: taken.notes, readable: !nothing_read })
}

async fn read_file(path: &str, words: Words) -> Result<Vec<u8>, String> {
    let unreadable = |_| words.import_refused_file(path.to_owned());
    let known = tokio::fs::metadata(path).await.map_err(unreadable)?;
    if known.len() > u64::try_from(fetching::BYTES_MOST).unwrap_or(u64::MAX) {
        return Err(FetchError::Large.sentence(words));
    }
    tokio::fs::read(path).await.map_err(unreadable)
}

async fn begin_for_operator(
    desk: &Desk,
    source: Option<&Source>,
    from: &str,
    group: &str,
    group_key: &str,
    follows: bool,
) -> Result<ImportId, Broken> {
    let operator = [desk.settings.contact.as_str(), desk.settings.mail_from.as_str(), "cuppa@localhost"]
        .into_iter()
        .find_map(Address::parse)
        .ok_or_else(|| Broken::new("finding an address of whoever runs the site"))?;
    let name = groups::name_of(desk, group_key).await?.unwrap_or_else(|| group_called(group));
    let file = Path::new(from).file_name().map_or_else(|| from.into(), |name| name.to_string_lossy());
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let person = people::known_by(&mut tx, &operator, Language::default(), now).await?;
    people::trust(&mut tx, person, None, None, now).await?;
    let origin = Origin {
        person,
        listing: None,
        group_name: Some(&name),
        group_key,
        address: source.map(Source::as_str),
        called: source.map_or(&*file, Source::as_str),
    };
    let id = store::begin(&mut tx, &origin, now).await?;
    if follows {
        keeping::subscribe(&mut tx, id, now).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// "hope-street-union" is the Hope street union, until somebody writes its name.
fn group_called(group: &str) -> String {
    let name = plain::in_one_line(group);
    if name != slugs::slug(&name) {
        return name.chars().take(120).collect();
    }
    let words = name.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_called_as_it_was_typed_or_after_its_slug() {
        for (typed, name) in [
            ("hope-street-union", "Hope street union"),
            ("Hope Street Union", "Hope Street Union"),
            ("leeds", "Leeds"),
            ("Café 24/7", "Café 24/7"),
        ] {
            assert_eq!(group_called(typed), name);
            assert_eq!(slugs::slug(&group_called(typed)), slugs::slug(typed), "{typed}");
        }
    }
}
