//! Letters about an act that hit many listings: one to each address, however many of its listings.

use super::{Letter, mail_host, sheet::Sheet, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, ListingId, Moment},
    listings,
    moderation::{held_again, sweeps},
    tokens::Purpose,
};

/// So many listings are named in one letter.
const NAMED_MOST: usize = 20;

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A moderator said no to them, and why.
    Swept,
    /// That does not hold any more.
    SweptUndone,
    /// They became public by a trust that was taken back, and wait again.
    HeldAgain,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Swept, Self::SweptUndone, Self::HeldAgain];

    fn as_str(self) -> &'static str {
        match self {
            Self::Swept => "swept",
            Self::SweptUndone => "swept-undone",
            Self::HeldAgain => "held-again",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Writes to each address whose listings an act rejected, once for all of them.
pub(crate) async fn write(desk: &Desk, tx: &mut Tx, act: ActId, due: Moment) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    store::add_swept(tx, Kind::Swept.as_str(), act, &stem, mail_host(desk), (now, due)).await?;
    // Whoever looks after one of them with somebody is told of that one.
    store::add_swept_to_holders(tx, Letter::Rejected.as_str(), act, &stem, mail_host(desk), (now, due)).await
}

/// Writes to everybody who has had such a letter that it does not hold.
pub(crate) async fn write_undone(desk: &Desk, tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    let kinds = (Kind::Swept.as_str(), Letter::Rejected.as_str(), Kind::SweptUndone.as_str());
    store::add_swept_undone(tx, kinds, act, &stem, mail_host(desk), now).await
}

/// Writes to everybody whose listings wait again since an act was taken back, once for all of them.
pub(crate) async fn write_held_again(desk: &Desk, tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    store::add_held_again(tx, Kind::HeldAgain.as_str(), act, &stem, mail_host(desk), now).await
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &store::Waiting) -> Result<Option<Sheet>, Broken> {
    let words = desk.words();
    let Some(act) = row.act_id else { return Ok(None) };
    Ok(match kind {
        Kind::Swept => {
            let ids = sweeps::swept_of(&desk.db, act, row.person_id).await?;
            let reason = sweeps::reason_of_act(&desk.db, act).await?;
            let sheet = |count| {
                Sheet::new(words, &words.letter_swept_subject(count))
                    .text(words.letter_swept_opening(count))
                    .quote(reason.unwrap_or_default())
                    .text(words.letter_swept_then())
            };
            with_links(desk, &ids, sheet).await?
        }
        Kind::SweptUndone => sweeps::wait_once_more(&desk.db, act, row.person_id).await?.then(|| {
            Sheet::new(words, &words.letter_swept_undone_subject()).text(words.letter_swept_undone_opening())
        }),
        Kind::HeldAgain => {
            let ids = held_again::of_person(&desk.db, act, row.person_id).await?;
            let sheet = |count| {
                Sheet::new(words, &words.letter_looks_again_many(count))
                    .text(words.letter_held_again_opening(count))
                    .text(words.letter_held_again_then())
            };
            with_links(desk, &ids, sheet).await?
        }
    })
}

/// A letter about these listings, each with its private link; `None` when it would be about none.
async fn with_links(
    desk: &Desk,
    ids: &[ListingId],
    opening: impl FnOnce(usize) -> Sheet,
) -> Result<Option<Sheet>, Broken> {
    let words = desk.words();
    let (named, others) = ids.split_at(ids.len().min(NAMED_MOST));
    let stored = listings::store::load(&desk.db, named).await?;
    if stored.is_empty() {
        return Ok(None);
    }
    let mut sheet = opening(stored.len() + others.len());
    for listing in &stored {
        let token = desk.key.token(Purpose::Manage, listing.id.0, listing.link_generation);
        let link = desk.urls.absolute(&desk.urls.manage(&token));
        sheet = sheet.heading(listing.title.clone()).small(words.letter_manage_its(), link);
    }
    if !others.is_empty() {
        let resend = desk.urls.absolute(&desk.urls.resend());
        sheet = sheet.text(words.letter_swept_others(others.len())).small(words.letter_swept_links(), resend);
    }
    Ok(Some(sheet))
}
