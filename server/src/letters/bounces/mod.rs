//! Letters that come back, and complaints about them. Every letter has a return address of its own that only we can make,
//! so that what comes to it tells which letter is meant, and nobody can speak for the letters of others.
//!
//! Where nobody is, nothing is sent any more at once. Five letters that came back for now within two weeks let their
//! address rest for a week. A report that a letter is late counts nothing: its server is still trying.

pub(crate) mod listening;
mod reading;
mod store;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::suppressions::{self, Why};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    follows,
    ids::LetterId,
    settings::Settings,
    tokens::Purpose,
};
use reading::{LONGEST, Report};

/// So many messages of the folder are read in one round.
const ROUND_MOST: usize = 200;

/// The return address of a letter; `None` when nobody reads what comes back.
pub(crate) fn return_address(desk: &Desk, letter: LetterId) -> Option<String> {
    let (local, domain) = desk.settings.mail_bounces.as_deref()?.rsplit_once('@')?;
    let token = desk.key.short_token(Purpose::Bounce, letter.0);
    Some(format!("{local}+{}.{token}@{domain}", letter.0))
}

/// The letter that a return address is of, if we made it.
fn letter_of(desk: &Desk, address: &str) -> Option<LetterId> {
    let (local, domain) = desk.settings.mail_bounces.as_deref()?.rsplit_once('@')?;
    let (extension, at) = address.rsplit_once('@')?;
    if !at.eq_ignore_ascii_case(domain) {
        return None;
    }
    let named = extension.get(..local.len()).filter(|named| named.eq_ignore_ascii_case(local))?;
    let (id, token) = extension.get(named.len()..)?.strip_prefix('+')?.split_once('.')?;
    let id = LetterId(id.parse().ok()?);
    desk.key.is_short_token(token, Purpose::Bounce, id.0).then_some(id)
}

/// The first return address of ours in a text, wherever it stands.
fn letter_in(desk: &Desk, text: &str) -> Option<LetterId> {
    let is_address = |c: char| c.is_ascii_alphanumeric() || "+.-_@".contains(c);
    text.split(|c: char| !is_address(c))
        .filter(|word| word.contains('+') && word.len() <= 320)
        .find_map(|word| letter_of(desk, word.trim_end_matches('.')))
}

/// Whether a mail server could hand over what came back where the settings say. Asked before a server begins.
///
/// # Errors
/// When the address cannot be had, such as because another program has it.
pub async fn try_address(settings: &Settings) -> io::Result<()> {
    listening::try_address(settings).await
}

/// What became of a message that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was about a letter of ours, and is done with.
    Done,
    /// It is no report about a letter of ours.
    NotOurs,
}

/// Takes what came back: a whole message, and the addresses that its envelope named.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn take(desk: &Desk, raw: &[u8], readers: &[String]) -> Result<Taken, Broken> {
    let Some(report) = reading::read(raw) else { return Ok(Taken::NotOurs) };
    let named = readers.iter().find_map(|reader| letter_of(desk, reader));
    let Some(letter) = named.or_else(|| letter_in(desk, &String::from_utf8_lossy(raw))) else {
        return Ok(Taken::NotOurs);
    };
    // A letter that is forgotten, or whose reader has another address by now, says nothing of anybody.
    let Some(sent) = store::sent_letter(&desk.db, letter).await? else { return Ok(Taken::Done) };
    let mut tx = desk.db.write().await?;
    match report {
        Report::Fine => return Ok(Taken::Done),
        Report::Nobody(status) => {
            let status = status.to_string();
            suppressions::add(desk, &mut tx, &sent.address, Why::Bounced, Some(&status)).await?;
            store::came_back(&mut tx, letter, &status).await?;
        }
        Report::ForNow(status) => {
            let status = status.map(|status| status.to_string());
            suppressions::came_back(desk, &mut tx, &sent.address, letter, status.as_deref()).await?;
            store::came_back(&mut tx, letter, status.as_deref().unwrap_or("no status")).await?;
        }
        Report::Complaint => {
            suppressions::add(desk, &mut tx, &sent.address, Why::Complaint, None).await?;
            if let Some(follow) = sent.follow_id {
                follows::end(&mut tx, follow).await?;
            }
        }
    }
    tx.commit().await?;
    tracing::info!(letter = letter.0, "a letter came back");
    Ok(Taken::Done)
}

/// Reads the folder of messages that the settings name, as a mail server delivers them there (Maildir). What was a report
/// about a letter is removed; everything else is moved aside, for a person to read. A message that cannot be read stays,
/// and the others do not wait for it. Says how many are done with.
///
/// # Errors
/// When the folder cannot be read.
pub async fn look(desk: &Desk) -> Result<usize, Broken> {
    let Some(folder) = &desk.settings.bounces_folder else { return Ok(0) };
    let mut done = 0;
    for file in messages(&folder.join("new"))? {
        match look_at(desk, folder, &file).await {
            Ok(()) => done += 1,
            // Only where it is: what is in it is between others.
            Err(broken) => tracing::error!("{} stays where it is: {}", file.display(), broken.chain()),
        }
    }
    Ok(done)
}

async fn look_at(desk: &Desk, folder: &Path, file: &Path) -> Result<(), Broken> {
    let is_long = fs::metadata(file).while_doing("looking at what came back")?.len() > LONGEST as u64;
    let taken = match is_long {
        true => Taken::NotOurs,
        false => {
            let raw = fs::read(file).while_doing("reading what came back")?;
            take(desk, &raw, &[]).await?
        }
    };
    match taken {
        Taken::Done => fs::remove_file(file).while_doing("removing what came back"),
        Taken::NotOurs => set_aside(folder, file),
    }
}

fn messages(folder: &Path) -> Result<Vec<PathBuf>, Broken> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // Mail servers make it with the first message.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).while_doing("reading the folder of what came back"),
    };
    let files = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_file());
    Ok(files.take(ROUND_MOST).collect())
}

fn set_aside(folder: &Path, file: &Path) -> Result<(), Broken> {
    let seen = folder.join("cur");
    fs::create_dir_all(&seen).while_doing("making the folder for other messages")?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    fs::rename(file, seen.join(format!("{name}:2,S"))).while_doing("moving another message aside")
}
