//! The SQL of listings whose words come from a calendar of others.

use sqlx::query;

use super::Draft;
use crate::{
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{ListingId, PlaceId},
};

/// Writes what a calendar says over a listing, without its dates. What it does not speak of stays.
pub(super) async fn rewrite(
    tx: &mut Tx,
    id: ListingId,
    draft: &Draft,
    place: Option<PlaceId>,
) -> Result<(), Broken> {
    let attendance = draft.attendance.as_str();
    let zone = draft.schedule.zone.name();
    query!(
        "
        update listings
        set title = ?, description = ?, attendance = ?, time_zone = ?, place_id = ?, online_url = ?
        where id = ?
        ",
        draft.title,
        draft.description,
        attendance,
        zone,
        place,
        draft.online_url,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing what a calendar says")?;
    query!("delete from listing_facts where listing_id = ? and fact = 'tag'", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing the topics of a listing")?;
    for (position, tag) in (0_i64..).zip(&draft.tags) {
        query!(
            "
            insert into listing_facts (listing_id, fact, value, position)
            values (?, 'tag', ?, ?)
            on conflict do nothing
            ",
            id,
            tag,
            position,
        )
        .execute(tx.connection())
        .await
        .while_doing("storing the topics of a listing")?;
    }
    Ok(())
}

/// What differs on single dates is said anew.
pub(super) async fn forget_changes(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from date_changes where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing what differs on dates")?;
    Ok(())
}
