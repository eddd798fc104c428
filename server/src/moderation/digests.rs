//! One letter a day to each moderator, however much has come: how much waits, and since when.

use jiff::civil::Weekday;
use pure::zones::Zone;

use super::queue;
use crate::{Desk, broken::Broken, follows::USUAL_ZONE, letters};

/// It is written from this hour on.
const HOUR: i8 = 8;

/// Writes the letters of today, if anything has come since the last ones; what waits longer is recalled on Mondays. Says
/// how many it wrote.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn tell_moderators(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let here = Zone::parse(USUAL_ZONE).unwrap_or_else(|_| Zone::utc()).wall(now.timestamp());
    if here.hour() < HOUR || letters::queue::is_written(desk, here.date()).await? {
        return Ok(0);
    }
    let Some(stands) = queue::all_that_waits(desk).await? else { return Ok(0) };
    let last = letters::queue::last_written(desk).await?;
    let is_new = last.is_none_or(|last| stands.newest > last);
    if !is_new && here.date().weekday() != Weekday::Monday {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    let written = letters::queue::write(desk, &mut tx, here.date()).await?;
    tx.commit_unseen().await?;
    Ok(usize::try_from(written).unwrap_or(usize::MAX))
}
