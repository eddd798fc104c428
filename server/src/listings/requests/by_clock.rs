//! What happens to requests without anybody's hand: changes are told, what is due is sent, what is over is forgotten.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    ASKERS_SECONDS, NETWORK_SECONDS, Note, forget, kept_until, notes,
    standing::{self, Standing},
    store,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{Moment, RequestId},
    listings::store as listings_store,
    rights,
};

/// So many are looked at in one change.
const AT_ONCE: usize = 200;
/// Clocks change by so much at most between a date and the hour when its requests are answered.
const CLOCKS_SECONDS: i64 = 3 * 60 * 60;
/// What was told of a date that does not take place.
const OFF: &str = "off";

/// Tells what has changed, sends what is due, and forgets what is over. Says how many requests that were.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn work(desk: &Desk) -> Result<usize, Broken> {
    Ok(tell_changes(desk).await? + send_due(desk).await? + forget_over(desk).await?)
}

/// Whoever asked is told when the date is called off or stands again; and whoever got the address, when what they were told
/// is no longer so.
async fn tell_changes(desk: &Desk) -> Result<usize, Broken> {
    let ids = store::changed(&desk.db, AT_ONCE).await?;
    if ids.is_empty() {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    let now = desk.clock.now();
    for id in &ids {
        let Some(row) = store::by_id(tx.connection(), *id).await? else { continue };
        let Some(stored) = listings_store::load_one(&mut tx, row.listing_id).await? else { continue };
        let standing = standing::standing(&stored, &row);
        let (told, original) = match &standing {
            // It may come back as it was.
            Standing::Hidden => (row.told.clone(), row.original.clone()),
            Standing::Off => (Some(OFF.to_owned()), row.original.clone()),
            Standing::On(date) => {
                let told = standing::told_to(&stored, &row, *date).digest();
                let original = date.map(|date| date.original.to_string()).unwrap_or_default();
                (Some(told), original)
            }
        };
        store::put_seen(&mut tx, &row, &original, kept_until(&stored, &row, now), told.as_deref()).await?;
        let was_given = row.answer.as_deref() == Some("given");
        let note = match (row.told.as_deref(), told.as_deref()) {
            _ if row.answer.as_deref() == Some("refused") || told == row.told => None,
            (_, Some(OFF)) => Some(Note::Off),
            (Some(OFF), _) => Some(Note::Changed),
            // Its first look; or a letter is on its way, which tells how it is then.
            (None, _) => None,
            _ if !was_given || store::has_letter_waiting(&mut tx, *id, Note::Given.into()).await? => None,
            _ => Some(Note::Changed),
        };
        if let Some(note) = note {
            notes::write(desk, &mut tx, note, row.person_id, (row.listing_id, *id), now).await?;
        }
    }
    tx.commit().await?;
    Ok(ids.len())
}

/// Writes the letters that go out by themselves.
async fn send_due(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let near = store::nearly_due(&desk.db, now, CLOCKS_SECONDS).await?;
    let mut due = Vec::new();
    let mut listings = HashMap::new();
    // What cannot be sent just now must not keep back the others, so that all are looked at and only some sent at once.
    for (id, hours) in near {
        let Some(row) = store::by_id(desk.db.reader(), id).await? else { continue };
        let stored = match listings.entry(row.listing_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let stored = listings_store::load(&desk.db, &[row.listing_id]).await?.pop();
                let Some(stored) = stored else { continue };
                unknown.insert(stored)
            }
        };
        if let Some(date) = standing::sent_now(stored, &row, hours, now) {
            due.push((row, date));
        }
        if due.len() >= AT_ONCE {
            break;
        }
    }
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    for (row, date) in &due {
        let about = (row.listing_id, row.id);
        notes::write_by_itself(desk, &mut tx, row.person_id, about, date.starts_at.into(), now).await?;
    }
    tx.commit().await?;
    Ok(due.len())
}

/// Forgets who asked how often, long ago: also where nobody has asked anything since.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_askers(tx, now.plus(-ASKERS_SECONDS), now).await
}

/// Forgets from which networks questions came that nobody has confirmed.
pub(crate) async fn forget_networks(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_networks(tx, now.plus(-NETWORK_SECONDS)).await
}

/// Forgets the requests that are done with, with the letters about them.
async fn forget_over(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let over: Vec<RequestId> = store::done_with(&desk.db, now, AT_ONCE).await?;
    if over.is_empty() {
        return Ok(0);
    }
    let mut tx = desk.db.write().await?;
    for id in &over {
        forget(&mut tx, *id).await?;
    }
    tx.commit().await?;
    // Nothing of what they wrote is left in the file or in the log beside it.
    rights::empty_log(desk).await?;
    Ok(over.len())
}
