//! Letters about a sweep: one to each address, however many of its listings were not published.

use super::{mail_host, sheet::Sheet, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, Moment},
    listings,
    moderation::{self, Verb, sweeps},
    tokens::Purpose,
};

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A moderator said no to them, and why.
    Swept,
    /// That does not hold any more.
    SweptUndone,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Swept, Self::SweptUndone];

    fn as_str(self) -> &'static str {
        match self {
            Self::Swept => "swept",
            Self::SweptUndone => "swept-undone",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Writes to each address whose listings an act rejected, once for all of them.
pub(crate) async fn write(desk: &Desk, tx: &mut Tx, act: ActId, due: Moment) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    store::add_swept(tx, Kind::Swept.as_str(), act, &stem, mail_host(desk), (now, due)).await
}

/// Writes to everybody who has had such a letter that it does not hold.
pub(crate) async fn write_undone(desk: &Desk, tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    let (swept, undone) = (Kind::Swept.as_str(), Kind::SweptUndone.as_str());
    store::add_swept_undone(tx, (swept, undone), act, &stem, mail_host(desk), now).await
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &store::Waiting) -> Result<Option<Sheet>, Broken> {
    let words = desk.words();
    let Some(act) = row.act_id else { return Ok(None) };
    match kind {
        Kind::Swept => {
            let ids = sweeps::swept_of(&desk.db, act, row.person_id).await?;
            let stored = listings::store::load(&desk.db, &ids).await?;
            let Some(first) = stored.first() else { return Ok(None) };
            let reason = moderation::newest_reason(desk, first.id, Verb::Rejected).await?;
            let mut sheet = Sheet::new(words, &words.letter_rejected_subject())
                .text(words.letter_swept_opening(stored.len()))
                .quote(reason.unwrap_or_default())
                .text(words.letter_swept_then());
            for listing in &stored {
                let token = desk.key.token(Purpose::Manage, listing.id.0, listing.link_generation);
                let link = desk.urls.absolute(&desk.urls.manage(&token));
                sheet = sheet.heading(listing.title.clone()).link(link);
            }
            Ok(Some(sheet))
        }
        Kind::SweptUndone => Ok(Some(
            Sheet::new(words, &words.letter_looks_again_subject()).text(words.letter_swept_undone_opening()),
        )),
    }
}
