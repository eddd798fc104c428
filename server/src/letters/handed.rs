//! The numbers of letters that are being handed over, and of those that a mail server has just taken, in a file, until the
//! database knows. A program that is killed in between finds them there when it starts again. What was taken is not sent
//! twice; what was on its way may have been taken or not, so it is sent again, a little later and under its one Message-ID.

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

/// What was left behind by a program that was killed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Left {
    /// Mail servers have taken these.
    pub(super) taken: Vec<LetterId>,
    /// Nobody knows of these.
    pub(super) doubtful: Vec<LetterId>,
}

/// Letters on their way. Cheap to copy.
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

    /// A letter is handed over now.
    pub(super) fn begin(&self, letter: LetterId) {
        self.write(&format!("+{}\n", letter.0));
    }

    /// A mail server has taken a letter.
    pub(super) fn taken(&self, letter: LetterId) {
        self.write(&format!("{}\n", letter.0));
    }

    /// No mail server has taken it this time.
    pub(super) fn refused(&self, letter: LetterId) {
        self.write(&format!("-{}\n", letter.0));
    }

    /// What cannot be noted is no reason to stop: the database learns of it, too.
    fn write(&self, line: &str) {
        let mut file = self.0.file.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_none() {
            *file = File::options().create(true).append(true).open(&self.0.path).ok();
        }
        if let Some(file) = &mut *file {
            let _ = file.write_all(line.as_bytes());
        }
    }

    /// What was on its way when a program was killed, or when the database could not be written. A line that was not
    /// finished says nothing.
    pub(super) fn left(&self) -> Left {
        let text = fs::read_to_string(&self.0.path).unwrap_or_default();
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let mut left = Left::default();
        for line in whole.lines() {
            let (sign, number) = line.split_at(line.len() - line.trim_start_matches(['+', '-']).len());
            let Ok(id) = number.parse().map(LetterId) else { continue };
            left.doubtful.retain(|known| *known != id);
            match sign {
                "+" => left.doubtful.push(id),
                "" => left.taken.push(id),
                _ => {}
            }
        }
        left
    }

    /// Whether there is anything that the database may not know.
    pub(super) fn is_left(&self) -> bool {
        self.left() != Left::default()
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
        assert_eq!(first.left(), Left::default());
        assert!(!first.is_left());
        first.clear().unwrap();
        for number in [7, 9, 11, 12] {
            first.begin(LetterId(number));
        }
        first.taken(LetterId(7));
        first.refused(LetterId(11));
        first.taken(LetterId(12));
        fs::OpenOptions::new().append(true).open(folder.path().join(NAME)).unwrap().write_all(b"13").unwrap();
        let next = Handed::of(folder.path());
        assert!(next.is_left());
        assert_eq!(next.left(), Left { taken: vec![LetterId(7), LetterId(12)], doubtful: vec![LetterId(9)] });
        next.clear().unwrap();
        assert_eq!(next.left(), Left::default());
        next.taken(LetterId(14));
        next.clear().unwrap();
        next.taken(LetterId(15));
        assert_eq!(next.left().taken, [LetterId(15)]);
    }
}
