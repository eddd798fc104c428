//! The SQL of sweeps.

use sqlx::{query, query_as, query_scalar};

use super::Hit;
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ActId, ListingId, Moment, PersonId},
};

/// A listing that waits.
struct Row {
    id: ListingId,
    person_id: PersonId,
    title: String,
    slug: String,
    sequence: i64,
    since: Moment,
}

impl Row {
    fn hit(self) -> (Hit, PersonId) {
        let Self { id, person_id, title, slug, sequence, since } = self;
        (Hit { id, sequence, title, slug, since }, person_id)
    }
}

/// What waits from the address that the listing of a slug came from, oldest first.
pub(super) async fn of_same_address(db: &Db, slug: &str) -> Result<Vec<(Hit, PersonId)>, Broken> {
    let rows = query_as!(
        Row,
        r#"
        select
            listings.id as "id!: ListingId",
            listings.person_id as "person_id!: PersonId",
            listings.title,
            listings.slug,
            listings.sequence,
            waiting_listings.since as "since!: Moment"
        from listings
        cross join waiting_listings on waiting_listings.listing_id = listings.id
        where listings.person_id = (select person_id from listings where slug = ?)
        order by waiting_listings.since, listings.id
        "#,
        slug,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what waits from an address")?;
    Ok(rows.into_iter().map(Row::hit).collect())
}

/// What waits from a network, oldest first.
pub(super) async fn of_network(db: &Db, network: &[u8]) -> Result<Vec<(Hit, PersonId)>, Broken> {
    let rows = query_as!(
        Row,
        r#"
        select
            listings.id as "id!: ListingId",
            listings.person_id as "person_id!: PersonId",
            listings.title as "title!",
            listings.slug as "slug!",
            listings.sequence as "sequence!",
            waiting_listings.since as "since!: Moment"
        from held_networks
        cross join waiting_listings on waiting_listings.listing_id = held_networks.listing_id
        cross join listings on listings.id = waiting_listings.listing_id
        where held_networks.network = ?
        order by waiting_listings.since, listings.id
        "#,
        network,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what waits from a network")?;
    Ok(rows.into_iter().map(Row::hit).collect())
}

/// Everything that waits, oldest first, each with all that it says.
pub(super) async fn all_said(db: &Db) -> Result<Vec<(Hit, PersonId, String)>, Broken> {
    let rows = query!(
        r#"
        select
            listings.id as "id!: ListingId",
            listings.person_id as "person_id!: PersonId",
            listings.title as "title!",
            listings.slug as "slug!",
            listings.sequence as "sequence!",
            waiting_listings.since as "since!: Moment",
            concat_ws(
                ' ', listings.title, listings.summary, listings.description, listings.group_name,
                listings.contact_public, listings.online_url, listings.ground_rules, listings.speaker
            ) as "said!: String"
        from waiting_listings
        cross join listings on listings.id = waiting_listings.listing_id
        order by waiting_listings.since, listings.id
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking through what waits")?;
    let said = rows.into_iter().map(|row| {
        let hit =
            Hit { id: row.id, sequence: row.sequence, title: row.title, slug: row.slug, since: row.since };
        (hit, row.person_id, row.said)
    });
    Ok(said.collect())
}

/// Rejects all of these that wait and are as they were seen; says how many that were.
pub(super) async fn reject_all(
    tx: &mut Tx,
    act: ActId,
    seen: &[(ListingId, i64)],
    by: PersonId,
    reason: &str,
    now: Moment,
) -> Result<usize, Broken> {
    let seen = as_list(seen);
    let decided = query!(
        "
        insert into decisions (act_id, listing_id, before)
        select ?, listings.id, '{}'
        from json_each(?) as seen
        join listings on listings.id = json_extract(seen.value, '$[0]')
        join waiting_listings on waiting_listings.listing_id = listings.id
        where listings.sequence = json_extract(seen.value, '$[1]')
        ",
        act,
        seen,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing down what a sweep decided")?;
    query!(
        "
        insert into rejections (listing_id, by_person_id, act_id, reason, rejected_at)
        select listing_id, ?2, ?1, ?3, ?4
        from decisions
        where act_id = ?1
        ",
        act,
        by,
        reason,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("rejecting many listings")?;
    query!(
        "
        update flags
        set settled_at = ?, by_person_id = ?, act_id = ?3
        where listing_id in (select listing_id from decisions where act_id = ?3)
          and settled_at is null
        ",
        now,
        by,
        act,
    )
    .execute(tx.connection())
    .await
    .while_doing("settling the flags of many listings")?;
    Ok(usize::try_from(decided.rows_affected()).unwrap_or_default())
}

/// Those of these that wait and are as they were seen.
pub(super) async fn still_waiting(tx: &mut Tx, seen: &[(ListingId, i64)]) -> Result<Vec<ListingId>, Broken> {
    let seen = as_list(seen);
    query_scalar!(
        r#"
        select listings.id as "id!: ListingId"
        from json_each(?) as seen
        cross join listings on listings.id = json_extract(seen.value, '$[0]')
        join waiting_listings on waiting_listings.listing_id = listings.id
        where listings.sequence = json_extract(seen.value, '$[1]')
        "#,
        seen,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("asking what of a sweep still waits")
}

/// The listings of somebody that a sweep rejected, as far as that holds: nobody has taken it back, looked at one of them
/// anew, or changed it since.
pub(crate) async fn swept_of(db: &Db, act: ActId, person: PersonId) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select rejections.listing_id as "listing_id!: ListingId"
        from rejections
        join listings on listings.id = rejections.listing_id
        where rejections.act_id = ?
          and listings.person_id = ?
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
        order by rejections.listing_id
        "#,
        act,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what a sweep rejected of somebody")
}

/// Why a sweep rejected them.
pub(crate) async fn reason_of_act(db: &Db, act: ActId) -> Result<Option<String>, Broken> {
    let reason = query_scalar!("select reason from acts where id = ?", act)
        .fetch_optional(db.reader())
        .await
        .while_doing("reading why a sweep rejected")?;
    Ok(reason.flatten())
}

/// Whether something of somebody that a sweep rejected waits once more.
pub(crate) async fn wait_once_more(db: &Db, act: ActId, person: PersonId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from decisions
            join listings on listings.id = decisions.listing_id
            join waiting_listings on waiting_listings.listing_id = listings.id
            where decisions.act_id = ?1
              and decisions.undone_at is not null
              and (
                  listings.person_id = ?2
                  or exists (
                      select 1
                      from link_holders
                      where link_holders.listing_id = listings.id
                        and link_holders.person_id = ?2
                        and link_holders.ended_at is null
                  )
              )
        ) as "do!: bool"
        "#,
        act,
        person,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether something waits once more")
}
