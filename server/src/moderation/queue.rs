//! What waits for a moderator, section by section: a few whole cards, then a line for each, then the next page.
//!
//! A tired person sees what to do first and how much there is. Only what is shown is read, however much waits.

use super::{Held, held, store, together};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    people::Moderator,
};

/// So many stand there as whole cards, all sections together.
const CARDS_MOST: usize = 20;
/// So many of them look like something public: those are few, and must not hide the others.
const TWINS_MOST: usize = 10;
/// So many lines stand below the cards of a section.
const ROWS_MOST: usize = 230;

/// Why a listing waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The same address has the same listing already.
    Twin,
    /// Its address is new.
    NewAddress,
}

impl Waits {
    /// In the order of their sections.
    pub const ALL: [Self; 2] = [Self::Twin, Self::NewAddress];

    /// As addresses and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Twin => "twin",
            Self::NewAddress => "new_address",
        }
    }
}

/// Where a page of the queue begins: after one listing of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// The section.
    pub why: Waits,
    /// Since when that listing waits.
    pub since: Moment,
    /// That listing.
    pub listing: ListingId,
}

impl After {
    /// Reads it as an address says it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let why = parts.next()?;
        let why = Waits::ALL.into_iter().find(|waits| waits.as_str() == why)?;
        let since = Moment(parts.next()?.parse().ok()?);
        let listing = ListingId(parts.next()?.parse().ok()?);
        Some(Self { why, since, listing })
    }
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.why.as_str(), self.since.0, self.listing.0)
    }
}

/// A listing that waits, in a line.
#[derive(Clone, Debug)]
pub struct InShort {
    /// Its name.
    pub title: String,
    /// Its slug.
    pub slug: String,
    /// Its version.
    pub sequence: i64,
    /// Since when it waits.
    pub since: Moment,
    /// It was public by a trust that was taken back: nobody has looked at it.
    pub is_again: bool,
    /// Which moderator looks at it.
    pub looks: Option<String>,
}

/// What waits for one reason.
#[derive(Debug)]
pub struct Section {
    /// The reason.
    pub why: Waits,
    /// The first of them, whole.
    pub cards: Vec<Held>,
    /// Those that follow.
    pub rows: Vec<InShort>,
    /// How many there are in all.
    pub count: usize,
    /// Where it goes on, if it does.
    pub next: Option<After>,
}

/// What waits, oldest first in each section; or one section alone, from where a page ended. A listing of which somebody
/// has just tried to decide stands there whole in any case. Unconfirmed listings wait for their organiser instead, and
/// those that a calendar brought wait together with the rest of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn queue(
    desk: &Desk,
    moderator: &Moderator,
    after: Option<After>,
    tried: Option<&str>,
) -> Result<Vec<Section>, Broken> {
    let counts = store::count_waiting(&desk.db).await?;
    let mut sections = Vec::new();
    let mut room = CARDS_MOST;
    for why in Waits::ALL {
        if after.is_some_and(|after| after.why != why) {
            continue;
        }
        let count = counts.iter().find(|(known, _)| known == why.as_str()).map_or(0, |(_, count)| *count);
        if count == 0 {
            continue;
        }
        let cards = if why == Waits::Twin && after.is_none() { TWINS_MOST } else { room };
        let section = section(desk, moderator, why, after, (cards, tried), count).await?;
        room -= section.cards.len().min(room);
        sections.push(section);
    }
    Ok(sections)
}

async fn section(
    desk: &Desk,
    moderator: &Moderator,
    why: Waits,
    after: Option<After>,
    (cards, tried): (usize, Option<&str>),
    count: usize,
) -> Result<Section, Broken> {
    let (since, listing) =
        after.map_or((Moment(i64::MIN), ListingId(0)), |after| (after.since, after.listing));
    let most = i64::try_from(cards + ROWS_MOST + 1).unwrap_or(i64::MAX);
    let mut lines = store::waiting(&desk.db, why.as_str(), (since, listing), most).await?;
    let follows = lines.len() > cards + ROWS_MOST;
    lines.truncate(cards + ROWS_MOST);
    let next =
        lines.last().filter(|_| follows).map(|last| After { why, since: last.since, listing: last.id });
    let mut rows = lines.split_off(cards.min(lines.len()));
    if let Some(position) = rows.iter().position(|row| Some(row.slug.as_str()) == tried) {
        lines.insert(0, rows.remove(position));
    }
    let ids: Vec<ListingId> = lines.iter().map(|line| line.id).collect();
    let whole = store::waiting_whole(&desk.db, &ids).await?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.id).collect();
    let mut talks = together::about(desk, moderator, &ids).await?;
    Ok(Section {
        why,
        cards: held(desk, moderator, &whole).await?,
        rows: rows
            .into_iter()
            .map(|row| InShort {
                looks: talks.remove(&row.id).and_then(|talk| talk.looks).map(|(who, _)| who),
                title: row.title,
                slug: row.slug,
                sequence: row.sequence,
                since: row.since,
                is_again: row.is_again,
            })
            .collect(),
        count,
        next,
    })
}

/// How the queue stands: how many wait, since when the oldest does, and since when half of them do. All that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// How many wait.
    pub count: usize,
    /// Since when the oldest waits.
    pub oldest: Moment,
    /// Half of them wait longer than since then.
    pub median: Moment,
}

/// How the queue stands; `None` when nothing waits.
///
/// # Errors
/// When the database cannot be read.
pub async fn figures(desk: &Desk, _moderator: &Moderator) -> Result<Option<Figures>, Broken> {
    let counts = store::count_waiting(&desk.db).await?;
    let count: usize = counts.iter().map(|(_, count)| count).sum();
    let at = |place: usize| store::waits_since(&desk.db, i64::try_from(place).unwrap_or_default());
    Ok(match (at(0).await?, at(count / 2).await?) {
        (Some(oldest), Some(median)) => Some(Figures { count, oldest, median }),
        _ => None,
    })
}

/// Everything that waits for moderators: listings, changes of them, reports, appeals and claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AllThatWaits {
    pub(crate) count: usize,
    pub(crate) oldest: Moment,
    pub(crate) newest: Moment,
}

/// Everything that waits, for the letter that tells moderators of it; `None` when nothing does.
pub(crate) async fn all_that_waits(desk: &Desk) -> Result<Option<AllThatWaits>, Broken> {
    store::all_that_waits(&desk.db).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_page_begins_survives_its_address() {
        let after = After { why: Waits::NewAddress, since: Moment(1_795_000_000), listing: ListingId(12) };
        assert_eq!(After::parse(&after.to_string()), Some(after));
        for wrong in ["", "new_address", "new_address.x.1", "flag.1.1"] {
            assert_eq!(After::parse(wrong), None, "{wrong}");
        }
    }
}
