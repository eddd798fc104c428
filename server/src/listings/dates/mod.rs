//! When listings meet: schedules, what differs on one date, and the dates themselves, kept 18 months ahead.

pub(crate) mod store;

use super::{
    store::{Stored, load_one},
    today_in,
};
use crate::{Desk, broken::Broken, db::Tx, ids::Moment};

/// So long calendars are told of an added date that was left out again, as they are of a listing that was taken back.
pub(crate) const TAKEN_AWAY_SECONDS: i64 = 90 * 24 * 60 * 60;

/// Brings the dates of long series up to 18 months ahead again; says how many series it moved on.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn roll_forward(desk: &Desk) -> Result<usize, Broken> {
    let today = today_in(desk, None);
    let short = store::falling_short(&desk.db, today).await?;
    for id in &short {
        let mut tx = desk.db.write().await?;
        if let Some(schedule) = load_one(&mut tx, *id).await?.as_ref().and_then(Stored::schedule) {
            store::put_occurrences(&mut tx, *id, &schedule, today).await?;
        }
        store::put_horizon(&mut tx, *id, today).await?;
        tx.commit().await?;
    }
    Ok(short.len())
}

/// Forgets added dates that were left out again, and of which every calendar has heard.
pub(crate) async fn forget_taken_away(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_taken_away(tx, now.plus(-TAKEN_AWAY_SECONDS)).await
}
