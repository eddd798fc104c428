//! Letters about write-ups: what a moderator decided about one, and that it waits after all.

mod published;
mod rejected;
mod waits;

use super::{Concerning, Recalled, put, sheet::Sheet, store, store::Waiting};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, WriteUpDecisionId},
    listings::{self, public},
    tokens::Purpose,
    words::Words,
    write_ups::{self, Told, Verb},
};

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Everybody can read it.
    Published,
    /// Nobody can, and why.
    Rejected,
    /// What an earlier letter told does not hold: it waits once more.
    Waits,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Published, Self::Rejected, Self::Waits];

    /// As the outbox writes it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Published => "write-up-published",
            Self::Rejected => "write-up-rejected",
            Self::Waits => "write-up-waits",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    fn cause(self, decision: WriteUpDecisionId) -> String {
        format!("{}:{}", self.as_str(), decision.0)
    }

    /// Writes a letter about a decision to whom letters about the listing go to.
    pub(crate) async fn write(
        self,
        desk: &Desk,
        tx: &mut Tx,
        listing: ListingId,
        decision: WriteUpDecisionId,
    ) -> Result<(), Broken> {
        let Some(stored) = listings::store::load_one(tx, listing).await? else { return Ok(()) };
        let concerning = Concerning::WriteUp { listing, decision };
        put(desk, tx, self.as_str(), stored.person_id, concerning, &self.cause(decision)).await
    }

    /// A letter about a decision shall not go out any more.
    pub(crate) async fn recall(self, tx: &mut Tx, decision: WriteUpDecisionId) -> Result<Recalled, Broken> {
        store::recall_cause(tx, &self.cause(decision)).await
    }
}

/// What such a letter is made of.
struct About {
    words: Words,
    title: String,
    /// The day of the date, in words.
    day: String,
    /// Its page.
    page: String,
    /// Where its authors change it.
    manage: String,
    reason: String,
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(id) = row.write_up_decision_id else { return Ok(None) };
    let Some(told) = write_ups::told(desk, id).await? else { return Ok(None) };
    let still_true = match kind {
        Kind::Published => told.is_back || told.verb == Verb::Approved && !told.is_undone,
        Kind::Rejected => told.verb == Verb::Rejected && !told.is_undone,
        Kind::Waits => told.is_undone && !told.is_back,
    };
    if !still_true {
        return Ok(None);
    }
    let Some(about) = about(desk, row, told).await? else { return Ok(None) };
    Ok(Some(match kind {
        Kind::Published => published::sheet(&about),
        Kind::Rejected => rejected::sheet(&about),
        Kind::Waits => waits::sheet(&about),
    }))
}

/// Nothing when its authors have written since, or the listing is somebody else's by now.
async fn about(desk: &Desk, row: &Waiting, told: Told) -> Result<Option<About>, Broken> {
    let Told { listing, date: Some((date, day)), reason, .. } = told else { return Ok(None) };
    let Some(stored) = listings::store::load(&desk.db, &[listing]).await?.pop() else { return Ok(None) };
    let Some(listing) = public::reveal(&stored).filter(|_| stored.person_id == row.person_id) else {
        return Ok(None);
    };
    let (words, urls) = (desk.words(), &desk.urls);
    let token = desk.key.token(Purpose::Manage, stored.id.0, stored.link_generation);
    Ok(Some(About {
        words,
        title: listing.title,
        day: words.day_with_year(day),
        page: urls.absolute(&urls.date(listing.kind, &listing.slug, date)),
        manage: urls.absolute(&urls.manage_write_up(&token, date)),
        reason: reason.unwrap_or_default(),
    }))
}
