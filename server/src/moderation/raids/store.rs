//! The SQL of raids: what came lately, and from which networks.

use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment},
};

/// How many listings of new addresses came after a moment; it is counted no further than `most`.
pub(super) async fn count_held_since(db: &Db, since: Moment, most: i64) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from (
            select 1
            from holds
            where why in ('unconfirmed', 'new_address')
              and since > ?
              and not exists (select 1 from imported where imported.listing_id = holds.listing_id)
              and not exists (select 1 from held_again where held_again.listing_id = holds.listing_id)
            limit ?
        )
        "#,
        since,
        most,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting what came lately")
}

/// How many listings that are held came from a network after a moment.
pub(super) async fn count_of_network(db: &Db, network: &[u8], since: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from held_networks where network = ? and since > ?"#,
        network,
        since,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting what came from a network")
}

/// How many listings came by the form of this key.
pub(super) async fn count_by_key(db: &Db, key: &str) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from listings where form_key > ?1 || ':' and form_key < ?1 || ';'"#,
        key,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting what came by a form")
}

/// Notes from which network a listing came.
pub(super) async fn note(tx: &mut Tx, id: ListingId, network: &[u8], now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into held_networks (listing_id, network, since)
        values (?, ?, ?)
        on conflict (listing_id) do nothing
        ",
        id,
        network,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting from which network a listing came")?;
    Ok(())
}

/// The network that the listing of a slug came from.
pub(super) async fn network_of(db: &Db, slug: &str) -> Result<Option<Vec<u8>>, Broken> {
    query_scalar!(
        "
        select held_networks.network
        from listings
        join held_networks on held_networks.listing_id = listings.id
        where listings.slug = ?
        ",
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("asking from which network a listing came")
}

/// Forgets what was noted before `before`.
pub(super) async fn forget(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from held_networks where since < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting networks")?;
    Ok(done.rows_affected())
}
