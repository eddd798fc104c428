//! Cancel, take back, bring back, and a new private link: done at once, whoever holds the link.

use thiserror::Error;

use super::{
    Editor, Letter, News, Right, Stored, changed, holders, listings_store, public, store, tell,
    write_to_organiser,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    listings::{self, hiding, search},
    moderation,
    tokens::Purpose,
    words::Words,
};

/// A reason has at most so many characters.
const REASON_MOST: usize = 500;

/// Why something was not cancelled or taken back.
#[derive(Debug, Error)]
pub enum CancelError {
    /// A sentence at the reason, or about the whole.
    #[error("{0}")]
    Refused(String),
    /// The listing is not there any more.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Cancels every date that is still to come. Twice is once.
///
/// # Errors
/// What is over cannot be cancelled.
pub async fn cancel(desk: &Desk, editor: &Editor, reason: &str, words: Words) -> Result<(), CancelError> {
    let reason = reason_of(reason, words)?;
    let (mut tx, stored) = begin(desk, editor).await?;
    let before = public::reveal(&stored);
    let now = desk.clock.now();
    let is_over = before
        .as_ref()
        .is_some_and(|listing| listing.schedule.is_some() && listing.coming(now.timestamp()).is_empty());
    if is_over && stored.cancelled.is_none() {
        return Err(CancelError::Refused(words.refused_cancel_over()));
    }
    if let Some(sentence) = hiding::told_in(&stored, &reason, words) {
        return Err(CancelError::Refused(sentence));
    }
    if store::cancel(&mut tx, stored.id, editor.person(), &reason, now).await? {
        changed(desk, &mut tx, &stored, editor.writer(), News::Cancelled, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// It takes place after all.
///
/// # Errors
/// When the database cannot be written.
pub async fn uncancel(desk: &Desk, editor: &Editor) -> Result<(), CancelError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    if store::uncancel(&mut tx, stored.id).await? {
        changed(desk, &mut tx, &stored, editor.writer(), News::Changed, desk.clock.now()).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Takes a listing off the site. It stays as it is behind its private link, and can come back.
///
/// # Errors
/// When the reason is too long.
pub async fn withdraw(desk: &Desk, editor: &Editor, reason: &str, words: Words) -> Result<(), CancelError> {
    let reason = reason_of(reason, words)?;
    let (mut tx, stored) = begin_with(desk, editor, Right::Keep).await?;
    let now = desk.clock.now();
    let was_public = moderation::is_public(&mut tx, stored.id).await?;
    let before = public::reveal(&stored).filter(|_| was_public);
    if store::withdraw(&mut tx, stored.id, editor.person(), &reason, now).await? {
        match &before {
            Some(before) => tell(desk, &mut tx, stored.id, News::Withdrawn, Some(before), now).await?,
            None => listings_store::touch(&mut tx, stored.id, now).await?,
        }
        search::store::forget_findable(&mut tx, &[stored.id]).await?;
        write_to_organiser(desk, &mut tx, Letter::Withdrawn, &stored, &now.0.to_string()).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Brings a listing back that was taken off the site.
///
/// # Errors
/// When the database cannot be written.
pub async fn bring_back(desk: &Desk, editor: &Editor) -> Result<(), CancelError> {
    let (mut tx, stored) = begin_with(desk, editor, Right::Keep).await?;
    let now = desk.clock.now();
    if store::bring_back(&mut tx, stored.id).await? {
        listings_store::touch(&mut tx, stored.id, now).await?;
        listings::appear(desk, &mut tx, stored.id, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Makes a new private link, which its owner gets by letter. Theirs of before open nothing any more.
///
/// # Errors
/// When the database cannot be written.
pub async fn renew_link(desk: &Desk, editor: &Editor) -> Result<String, CancelError> {
    let (mut tx, stored) = begin_with(desk, editor, Right::Links).await?;
    if let Some(token) = holders::renew_own(desk, &mut tx, editor).await? {
        tx.commit().await?;
        desk.bell.ring();
        return Ok(token);
    }
    let generation = store::renew_link(&mut tx, stored.id).await?;
    write_to_organiser(desk, &mut tx, Letter::NewLink, &stored, &generation.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(desk.key.token(Purpose::Manage, stored.id.0, generation))
}

/// The same for what not everybody may do.
async fn begin_with(desk: &Desk, editor: &Editor, right: Right) -> Result<(Tx, Stored), CancelError> {
    match editor.may(right) {
        true => begin(desk, editor).await,
        false => Err(CancelError::Absent),
    }
}

async fn begin(desk: &Desk, editor: &Editor) -> Result<(Tx, Stored), CancelError> {
    editor.begin(desk).await?.ok_or(CancelError::Absent)
}

/// A reason is never needed.
pub(super) fn reason_of(typed: &str, words: Words) -> Result<String, CancelError> {
    let reason = words.typed(pure::text::block(typed, REASON_MOST)).map_err(CancelError::Refused)?;
    Ok(reason.unwrap_or_default())
}
