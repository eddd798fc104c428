//! Looks whether everything is as it should be: settings, database, zone data, disk, keys, the numbers of Help now, and
//! what DNS says about letters.

mod mail;

use std::{fs, net::SocketAddr, os::unix::fs::PermissionsExt as _, path::Path};

use jiff::tz::TimeZone;

use crate::{
    broken::Broken,
    clock::Clock,
    db::Db,
    help::Help,
    settings::Settings,
    words::{Language, Words},
};

/// With less room than this nothing should be written any more.
const ROOM_LEAST: u64 = 100 * 1024 * 1024;
/// Below this it is time to look.
const ROOM_GOOD: u64 = 1024 * 1024 * 1024;
/// A zone that every copy of the zone data has.
const KNOWN_ZONE: &str = "Europe/London";

/// How well something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// As it should be.
    Fine,
    /// It works, and could be better.
    Advice,
    /// It does not work, or soon will not.
    Amiss,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How well it is.
    pub health: Health,
    /// A sentence about it, and what to do.
    pub sentence: String,
}

impl Finding {
    fn new(health: Health, sentence: String) -> Self {
        Self { health, sentence }
    }

    fn fine(sentence: String) -> Self {
        Self::new(Health::Fine, sentence)
    }

    fn advice(sentence: String) -> Self {
        Self::new(Health::Advice, sentence)
    }

    fn amiss(sentence: String) -> Self {
        Self::new(Health::Amiss, sentence)
    }
}

/// Looks at everything. DNS is asked at the server that is named, or at the machine's own.
///
/// # Errors
/// When the database cannot be asked at all.
pub async fn examine(settings: &Settings, dns: Option<SocketAddr>) -> Result<Vec<Finding>, Broken> {
    let words = Words::of(Language::default());
    let mut findings = vec![match settings.fit_to_serve() {
        Ok(()) => Finding::fine(words.doctor_settings_fine()),
        Err(refused) => Finding::amiss(refused.to_string()),
    }];
    findings.extend(database(settings, words).await?);
    findings.push(match pure::zones::Zone::parse(KNOWN_ZONE) {
        Ok(_) => Finding::fine(words.doctor_zones_fine(pure::zones::version())),
        Err(_) => Finding::amiss(words.doctor_zones_amiss()),
    });
    findings.extend(room(&settings.data, words));
    let keys = std::iter::once(settings.data.join("key")).chain(settings.dkim_key.clone());
    findings.extend(keys.filter_map(|key| kept(&key, words)));
    findings.push(numbers(&settings.data, words));
    findings.extend(mail::examine(settings, words, dns).await);
    Ok(findings)
}

async fn database(settings: &Settings, words: Words) -> Result<Vec<Finding>, Broken> {
    let folder = settings.data.display().to_string();
    if !settings.data.join("cuppa.sqlite").is_file() {
        return Ok(vec![Finding::amiss(words.doctor_database_absent(folder))]);
    }
    // Looking changes nothing: a program that is newer than its server would bring the database out of its reach.
    let db = Db::open_as_it_is(&settings.data).await?;
    let (faults, orphans) = (db.faults().await?, db.orphans().await?);
    db.close().await;
    let whole = match faults.first() {
        None => Finding::fine(words.doctor_database_fine()),
        Some(first) => Finding::amiss(words.doctor_database_amiss(first.as_str())),
    };
    let tied = match orphans.first() {
        None => Finding::fine(words.doctor_keys_fine()),
        Some(table) => Finding::amiss(words.doctor_keys_amiss(orphans.len(), table.as_str())),
    };
    Ok(vec![whole, tied])
}

fn room(folder: &Path, words: Words) -> Option<Finding> {
    let known = rustix::fs::statvfs(folder).ok()?;
    let free = known.f_bavail.saturating_mul(known.f_frsize);
    let size = |file: &str| fs::metadata(folder.join(file)).map_or(0, |known| known.len());
    // Before every migration the database is copied.
    let needed = (2 * size("cuppa.sqlite")).max(ROOM_LEAST);
    let told = (free / (1024 * 1024)).to_string();
    Some(match free {
        free if free < needed => Finding::amiss(words.doctor_room_amiss(told)),
        free if free < ROOM_GOOD => Finding::advice(words.doctor_room_advice(told)),
        _ => Finding::fine(words.doctor_room_fine(told)),
    })
}

/// Whether a key is for its owner only; `None` when it is not there, which others say.
fn kept(key: &Path, words: Words) -> Option<Finding> {
    let known = fs::metadata(key).ok()?;
    let file = key.display().to_string();
    Some(match known.permissions().mode() & 0o077 {
        0 => Finding::fine(words.doctor_key_fine(file)),
        _ => Finding::amiss(words.doctor_key_amiss(file)),
    })
}

/// The numbers of Help now: whether a list of one's own can be used, and which of them somebody should look at again.
fn numbers(folder: &Path, words: Words) -> Finding {
    let help = match Help::of_folder(folder) {
        Ok(own) => own.unwrap_or_else(Help::built_in),
        Err(refused) => return Finding::amiss(words.doctor_lines_amiss(refused.to_string())),
    };
    let today = Clock::Running.timestamp().to_zoned(TimeZone::UTC).date();
    let old: Vec<String> = help.doubtful(today).map(|line| line.name.clone()).collect();
    match old.len() {
        0 => Finding::fine(words.doctor_lines_fine(help.count())),
        count => Finding::advice(words.doctor_lines_advice(count, words.join(old))),
    }
}
