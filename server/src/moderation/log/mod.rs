//! The log: everything that moderators did, one list, the newest first. Acts about listings and calendars can be taken back
//! from it as a whole; what was decided about groups, places, names and letters stands between them, and says where it is
//! undone.
//!
//! It names moderators, listings and groups, and nobody else.

mod store;

use std::cmp::Reverse;

use super::acts::{self, Act};
use crate::{
    Desk,
    broken::Broken,
    ids::{AgreementId, ClaimId, LetterId, MergeId, Moment, WriteUpDecisionId},
    people::Moderator,
};

/// So many lines stand on one page.
const PAGE_LINES: usize = 50;
/// So many of the newest stand in the queue.
const LATELY_LINES: usize = 5;

/// A line of the log.
#[derive(Clone, Debug)]
pub enum Line {
    /// An act about listings or calendars.
    Act(Box<Act>),
    /// Something else that a moderator decided.
    Deed(Deed),
}

/// Something that a moderator decided about a group, a place, a name, a letter or a write-up.
#[derive(Clone, Debug)]
pub struct Deed {
    /// What it was.
    pub what: What,
    /// The name of whatever it was about; of a letter its kind.
    pub name: String,
    /// Which moderator, while they are one.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
    /// Why, if it was said.
    pub reason: Option<String>,
    /// When it was taken back.
    pub undone: Option<Moment>,
}

/// What a moderator decided beside acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A name is whose who asked for it.
    ClaimApproved(ClaimId),
    /// It is not.
    ClaimRejected(ClaimId),
    /// Members of a group publish at once.
    GroupTrusted,
    /// They do no longer.
    GroupDistrusted,
    /// A group or a café is called after the principles no longer.
    AgreementWithdrawn(AgreementId),
    /// One group leads to another, by its key.
    GroupMerged(MergeId, String),
    /// One place leads to another, by its slug.
    PlaceMerged(MergeId, String),
    /// A letter does not go out, and whether it still could.
    LetterGivenUp(LetterId, bool),
    /// A letter went out at once.
    LetterSent(LetterId),
    /// Everybody may read a write-up of a listing, by its slug.
    WriteUpApproved(WriteUpDecisionId, String),
    /// Nobody may.
    WriteUpRejected(WriteUpDecisionId, String),
}

/// Where a page of the log begins: after one of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    at: Moment,
    /// Which table it stands in: of one moment, those of the higher ones come first.
    shelf: i64,
    id: i64,
}

/// Acts stand on the highest shelf; the others are named where they are read.
const ACTS: i64 = 9;

impl Place {
    /// Reads it as an address says it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.').map(str::parse);
        let mut next = || parts.next()?.ok();
        Some(Self { at: Moment(next()?), shelf: next()?, id: next()? })
    }

    /// After which act those of the next page come.
    fn after_act(self) -> (Moment, i64) {
        (self.at, if self.shelf == ACTS { self.id } else { i64::MIN })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.at.0, self.shelf, self.id)
    }
}

/// One page of the log, the newest first, and where the next page begins, if there is one.
#[derive(Clone, Debug)]
pub struct Log {
    /// The lines.
    pub lines: Vec<Line>,
    /// What the next page comes after.
    pub next: Option<Place>,
}

/// What was done, the newest first, after the last line of the page before.
///
/// # Errors
/// When the database cannot be read.
pub async fn page(desk: &Desk, moderator: &Moderator, after: Option<Place>) -> Result<Log, Broken> {
    lines_after(desk, moderator, after, PAGE_LINES).await
}

/// The few things that were done last.
///
/// # Errors
/// When the database cannot be read.
pub async fn lately(desk: &Desk, moderator: &Moderator) -> Result<Vec<Line>, Broken> {
    Ok(lines_after(desk, moderator, None, LATELY_LINES).await?.lines)
}

async fn lines_after(
    desk: &Desk,
    moderator: &Moderator,
    after: Option<Place>,
    most: usize,
) -> Result<Log, Broken> {
    let after = after.unwrap_or(Place { at: Moment(i64::MAX), shelf: i64::MAX, id: i64::MAX });
    let one_more = i64::try_from(most + 1).unwrap_or(i64::MAX);
    // What stands where is found first; then only what is shown is read as a whole.
    let acts = acts::store::places(&desk.db, after.after_act(), one_more).await?;
    let deeds = store::newest(&desk.db, after, one_more).await?;
    let acts = acts.into_iter().map(|(at, id)| (Place { at, shelf: ACTS, id: id.0 }, None));
    let deeds = deeds.into_iter().map(|row| (row.place(), Some(row)));
    let mut found: Vec<(Place, Option<store::Row>)> = acts.chain(deeds).collect();
    found.sort_by_key(|(place, _)| Reverse(*place));
    let follows = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| follows).map(|(place, _)| *place);
    let mut lines = Vec::with_capacity(found.len());
    for (place, row) in found {
        match row {
            Some(row) => lines.extend(row.deed().map(Line::Deed)),
            None => {
                let act = acts::find(desk, moderator, crate::ids::ActId(place.id)).await?;
                lines.extend(act.map(|act| Line::Act(Box::new(act))));
            }
        }
    }
    Ok(Log { lines, next })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_page_begins_survives_its_address() {
        let place = Place { at: Moment(1_795_000_000), shelf: 3, id: 12 };
        assert_eq!(Place::parse(&place.to_string()), Some(place));
        for wrong in ["", "1", "1.2", "1.2.x", "a.2.3"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }
}
