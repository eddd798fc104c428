//! Letters before each date of one listing: when somebody is told of the next one.
//!
//! Each such follow knows when its next date is to be looked at. Whatever changes the dates of a listing has it looked at
//! at once; whoever was told of a date that changes after that hears of it like those who are told as it happens.

use super::store;
use crate::{Desk, broken::Broken, db::Tx, ids::ListingId, letters::followers};

/// What is hidden or cancelled is looked at again so many seconds later: it may come back.
const LATER_SECONDS: i64 = 60 * 60;

/// The dates of some listings are others now.
pub(crate) async fn dates_changed(tx: &mut Tx, listings: &[ListingId]) -> Result<(), Broken> {
    store::look_at_dates(tx, listings).await
}

/// Writes the letters about next dates that are due. One date of one follow has one, whatever happens.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn write_reminders(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    if !store::any_next_date_due(&desk.db, now).await? {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    let written = followers::write_reminders(desk, &mut tx, now).await?;
    store::put_reminded(&mut tx, now).await?;
    store::put_next_dates(&mut tx, now, now.plus(LATER_SECONDS)).await?;
    tx.commit_unseen().await?;
    Ok(usize::try_from(written).unwrap_or(usize::MAX))
}
