//! Letters about a calendar that somebody brought in: one for the whole of it, however many listings came.

mod looks_again;
mod rejected;
mod released;
mod suspended;

use super::{
    Concerning, Recalled, put,
    sheet::Sheet,
    store::{self, Waiting},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ImportId, PersonId},
    imports::{self, Suspended},
    words::Words,
};

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Its address could not be read for days, and is not looked at any more.
    Suspended,
    /// Everybody can see what came.
    Released,
    /// A moderator said no to what came, and why.
    Rejected,
    /// A moderator has taken back what an earlier letter told.
    LooksAgain,
}

impl Kind {
    const ALL: &[Self] = &[Self::Suspended, Self::Released, Self::Rejected, Self::LooksAgain];

    /// As the outbox writes it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Suspended => "import-suspended",
            Self::Released => "import-released",
            Self::Rejected => "import-rejected",
            Self::LooksAgain => "import-looks-again",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

/// What a letter about an import is made of.
struct About {
    words: Words,
    origin: String,
    /// The page of the import; none when it came by the command line.
    page: Option<String>,
    /// What a moderator said, or what the address answered last.
    reason: String,
    /// Whether what comes from now on is public at once.
    trusted: bool,
}

/// Writes a letter into the outbox, in the change that causes it. The same cause writes one letter, however often.
pub(crate) async fn write(
    desk: &Desk,
    tx: &mut Tx,
    kind: Kind,
    person: PersonId,
    import: ImportId,
    cause: &str,
) -> Result<(), Broken> {
    let cause = format!("{}:{}:{cause}", kind.as_str(), import.0);
    put(desk, tx, kind.as_str(), person, Concerning::Import(import), &cause).await
}

/// A letter about a decision shall not go out any more.
pub(crate) async fn recall(
    tx: &mut Tx,
    kind: Kind,
    import: ImportId,
    cause: &str,
) -> Result<Recalled, Broken> {
    store::recall_cause(tx, &format!("{}:{}:{cause}", kind.as_str(), import.0)).await
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(id) = row.import_id else { return Ok(None) };
    let Some(told) = imports::for_letter(desk, id).await? else { return Ok(None) };
    // It went to somebody else with its listing: the link in the letter would be theirs.
    if told.person != row.person_id {
        return Ok(None);
    }
    let reason = match kind {
        Kind::Suspended if told.suspended != Some(Suspended::Failures) => return Ok(None),
        Kind::Suspended => told.failure,
        Kind::Rejected => imports::newest_reason(desk, id).await?,
        Kind::Released | Kind::LooksAgain => None,
    };
    let about = About {
        words: desk.words(),
        origin: told.origin,
        page: told.page,
        reason: reason.unwrap_or_default(),
        trusted: told.trusted,
    };
    Ok(Some(match kind {
        Kind::Suspended => suspended::sheet(&about),
        Kind::Released => released::sheet(&about),
        Kind::Rejected => rejected::sheet(&about),
        Kind::LooksAgain => looks_again::sheet(&about),
    }))
}

#[cfg(test)]
pub(crate) mod samples {
    use super::About;
    use crate::words::{Language, Words};

    /// What the letters of this folder are tried with.
    pub(super) fn about() -> About {
        About {
            words: Words::of(Language::default()),
            origin: "https://calendar.example.org/union.ics".to_owned(),
            page: Some("https://cuppa.example/manage/abc/import".to_owned()),
            reason: "Nobody answers there.".to_owned(),
            trusted: true,
        }
    }
}
