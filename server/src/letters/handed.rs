//! The numbers of letters that a mail server has just taken, in a file, until the database knows. A program that is killed
//! in between finds them there when it starts again, and sends none of them twice. Only a power cut may lose the last ones:
//! those then come twice, under one Message-ID.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use crate::{
    broken::{Broken, WhileDoing},
    ids::LetterId,
};

/// The file in the data folder.
const NAME: &str = "handed-over";

/// Letters that were taken. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Handed(Arc<Notes>);

#[derive(Debug)]
struct Notes {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Handed {
    /// Those of a data folder.
    #[must_use]
    pub(crate) fn of(folder: &Path) -> Self {
        Self(Arc::new(Notes { path: folder.join(NAME), file: Mutex::new(None) }))
    }

    /// A mail server has taken a letter. What cannot be noted is no reason to stop: the database learns of it, too.
    pub(super) fn note(&self, letter: LetterId) {
        let mut file = self.0.file.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_none() {
            *file = File::options().create(true).append(true).open(&self.0.path).ok();
        }
        if let Some(file) = &mut *file {
            let _ = file.write_all(format!("{}\n", letter.0).as_bytes());
        }
    }

    /// The letters that were taken before this program began. A line that was not finished says nothing.
    pub(super) fn left(&self) -> Vec<LetterId> {
        let text = fs::read_to_string(&self.0.path).unwrap_or_default();
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        whole.lines().filter_map(|line| line.parse().ok().map(LetterId)).collect()
    }

    /// The database knows them all.
    pub(super) fn clear(&self) -> Result<(), Broken> {
        let file = self.0.file.lock().unwrap_or_else(PoisonError::into_inner);
        match (&*file, self.0.path.exists()) {
            (Some(file), _) => file.set_len(0).while_doing("emptying the notes of letters"),
            (None, true) => fs::remove_file(&self.0.path).while_doing("removing the notes of letters"),
            (None, false) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_handed_over_is_known_to_the_next_program_until_it_is_cleared() {
        let folder = tempfile::tempdir().unwrap();
        let first = Handed::of(folder.path());
        assert!(first.left().is_empty());
        first.clear().unwrap();
        first.note(LetterId(7));
        first.note(LetterId(12));
        fs::OpenOptions::new().append(true).open(folder.path().join(NAME)).unwrap().write_all(b"13").unwrap();
        let next = Handed::of(folder.path());
        assert_eq!(next.left(), [LetterId(7), LetterId(12)]);
        next.clear().unwrap();
        assert!(next.left().is_empty());
        next.note(LetterId(14));
        next.clear().unwrap();
        next.note(LetterId(15));
        assert_eq!(next.left(), [LetterId(15)]);
    }
}
