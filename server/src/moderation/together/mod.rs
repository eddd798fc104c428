//! Several moderators and one queue: who looks at what, and what they tell each other about it.

mod store;

use std::collections::HashMap;

use super::RejectError;
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment},
    people::Moderator,
    words::Words,
};

/// Looking at something ends by itself after so long: nobody blocks the others by going home.
pub(crate) const ATTENTION_SECONDS: i64 = 24 * 60 * 60;
/// Remarks are forgotten after so long.
pub(crate) const REMARK_SECONDS: i64 = 90 * 24 * 60 * 60;
/// A remark has at most so many characters.
const REMARK_MOST: usize = 500;

/// What moderators tell each other about a listing.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    /// Which of them looks at it, and whether that is whoever reads this.
    pub looks: Option<(String, bool)>,
    /// What they said: who, while they are a moderator, the words, and when; oldest first.
    pub remarks: Vec<(Option<String>, String, Moment)>,
}

/// What moderators tell each other about these listings.
pub(super) async fn about(
    desk: &Desk,
    moderator: &Moderator,
    ids: &[ListingId],
) -> Result<HashMap<ListingId, Talk>, Broken> {
    let mut talks: HashMap<ListingId, Talk> = HashMap::new();
    let since = desk.clock.now().plus(-ATTENTION_SECONDS);
    for row in store::attentions(&desk.db, ids, since).await? {
        let is_mine = row.person_id == moderator.person;
        talks.entry(row.listing_id).or_default().looks = Some((row.address, is_mine));
    }
    for row in store::remarks(&desk.db, ids).await? {
        talks.entry(row.listing_id).or_default().remarks.push((row.address, row.words, row.written_at));
    }
    Ok(talks)
}

/// A moderator looks at a listing: the others see that. Whoever else looked at it does so no longer. `false` when there is
/// no such listing.
///
/// # Errors
/// When the database cannot be written.
pub async fn look_at(desk: &Desk, moderator: &Moderator, slug: &str) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let done = store::look_at(&mut tx, slug, moderator.person, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(done)
}

/// They look at it no longer.
///
/// # Errors
/// When the database cannot be written.
pub async fn look_away(desk: &Desk, moderator: &Moderator, slug: &str) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::look_away(&mut tx, slug, moderator.person).await?;
    tx.commit().await
}

/// A moderator tells the others something about a listing. The same words twice are once; `false` when there is no such
/// listing.
///
/// # Errors
/// Without a word nothing is told.
pub async fn remark(
    desk: &Desk,
    moderator: &Moderator,
    slug: &str,
    typed: &str,
    words: Words,
) -> Result<bool, RejectError> {
    let said = words.typed(pure::text::block(typed, REMARK_MOST)).map_err(RejectError::Refused)?;
    let said = said.ok_or_else(|| RejectError::Refused(words.refused_remark_missing()))?;
    let mut tx = desk.db.write().await?;
    let done = store::remark(&mut tx, slug, moderator.person, &said, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(done)
}

/// Forgets what was told long ago.
pub(crate) async fn forget_remarks(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_remarks(tx, now.plus(-REMARK_SECONDS)).await
}

/// Forgets who looked at something yesterday.
pub(crate) async fn forget_attentions(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_attentions(tx, now.plus(-ATTENTION_SECONDS)).await
}
