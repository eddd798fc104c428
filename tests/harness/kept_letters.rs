//! One letter of every kind that the journeys caused, kept in a folder when `CUPPA_LETTERS` names one: for people to look at,
//! and for programs of others to read.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
};

use server::{
    chance::Chance,
    letters::{
        post::Delivered,
        signing::{KeyKind, make_key},
    },
};

/// The name of the key in DNS.
pub const SELECTOR: &str = "cuppa";
/// What DNS says of the key, in the folder.
pub const RECORD: &str = "record.txt";

/// A folder, and the file of the key that its letters are signed with.
struct Kept {
    folder: PathBuf,
    key: String,
}

static KEPT: LazyLock<Option<Kept>> = LazyLock::new(|| {
    let folder = PathBuf::from(env::var_os("CUPPA_LETTERS").filter(|name| !name.is_empty())?);
    // What an earlier run kept was signed with another key.
    if folder.join(RECORD).exists() {
        fs::remove_dir_all(&folder).expect("the letters of an earlier run can be removed");
    }
    let (key, record) = make_key(&folder, KeyKind::Ed25519, SELECTOR, "127.0.0.1", &Chance::System)
        .expect("a key can be made");
    fs::write(folder.join(RECORD), &record.text).expect("what DNS would say can be kept");
    Some(Kept { key: key.to_str().expect("a plain name").to_owned(), folder })
});

/// The key that letters which are kept are signed with; `None` when none are.
pub fn key() -> Option<&'static str> {
    KEPT.as_ref().map(|kept| kept.key.as_str())
}

/// Keeps the longest letter of each kind, named by its kind.
pub fn keep(letter: &Delivered) {
    let Some(Kept { folder, .. }) = KEPT.as_ref() else { return };
    // Tests run beside each other.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let raw = String::from_utf8_lossy(&letter.raw);
    let kind = raw.lines().find_map(|line| line.strip_prefix("Feedback-ID: "));
    let kind = kind.and_then(|said| said.split(':').next()).unwrap_or("letter");
    let file = |ending: &str| folder.join(format!("{kind}.{ending}"));
    let longest = fs::metadata(file("eml")).map_or(0, |kept| kept.len());
    if letter.raw.len() as u64 > longest {
        let text = format!("Subject: {}\n\n{}", letter.subject, letter.plain);
        write(&file("eml"), &letter.raw);
        write(&file("html"), letter.html.as_bytes());
        write(&file("txt"), text.as_bytes());
    }
}

fn write(file: &Path, bytes: &[u8]) {
    fs::write(file, bytes).expect("a letter can be kept");
}
