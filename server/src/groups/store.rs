//! The SQL of groups: the words that stand in public listings.

use sqlx::{query, query_as, query_scalar};

use super::{Group, Named};
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::Moment,
};

/// The name as it stands in the public listing that changed last.
pub(super) async fn name_of(db: &Db, key: &str) -> Result<Option<String>, Broken> {
    let name = query_scalar!(
        r#"
        select listings.group_name as "name!"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.group_key = ?
          and listings.group_name is not null
        order by listings.changed_at desc, listings.id desc
        limit 1
        "#,
        key,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking a group up")?;
    Ok(name)
}

/// Groups by name, with what they list. A name stands in the row that has the latest change, as SQLite promises for a
/// query with one `max`.
pub(super) async fn by_name(db: &Db, now: Moment, limit: u32, offset: u32) -> Result<Vec<Group>, Broken> {
    query_as!(
        Group,
        r#"
        with named as materialized (
            select
                listings.group_key,
                listings.group_name,
                max(listings.changed_at),
                sum(listings.kind = 'cafe') as cafes
            from listings
            join public_listings on public_listings.id = listings.id
            where listings.group_key is not null
              and listings.group_name is not null
            group by listings.group_key
            order by listings.group_name collate nocase, listings.group_key
            limit ?
            offset ?
        )
        select
            named.group_key as "key!: String",
            named.group_name as "name!: String",
            named.cafes as "cafes!: u32",
            (
                select count(*)
                from listings
                join public_listings on public_listings.id = listings.id
                join occurrences on occurrences.listing_id = listings.id
                where listings.group_key = named.group_key
                  and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?
            ) as "dates!: u32"
        from named
        order by named.group_name collate nocase, named.group_key
        "#,
        limit,
        offset,
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing groups")
}

/// Every group that has something public, and when that last changed.
pub(super) async fn all_public(db: &Db) -> Result<Vec<(String, Moment)>, Broken> {
    let rows = query!(
        r#"
        select listings.group_key as "key!: String", max(listings.changed_at) as "changed_at!: Moment"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.group_key is not null
          and listings.group_name is not null
        group by listings.group_key
        order by listings.group_key
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what groups have")?;
    Ok(rows.into_iter().map(|row| (row.key, row.changed_at)).collect())
}

/// The groups that have something public after one of them, by their keys: each with its name, and when what it lists
/// last changed. A name stands in the row that has the latest change, as SQLite promises for a query with one `max`.
pub(super) async fn after(db: &Db, key: &str, limit: u32) -> Result<Vec<Named>, Broken> {
    query_as!(
        Named,
        r#"
        select
            listings.group_key as "key!: String",
            listings.group_name as "name!: String",
            max(listings.changed_at) as "changed!: Moment"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.group_key > ?
          and listings.group_name is not null
        group by listings.group_key
        order by listings.group_key
        limit ?
        "#,
        key,
        limit,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("turning the pages of groups")
}
