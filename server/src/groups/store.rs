//! The SQL of groups: the words that stand in public listings, and the names of those that somebody has started.

use sqlx::{query, query_as, query_scalar};

use super::{Group, InShort, Registered};
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::Moment,
};

/// The name as it stands in the public listing that changed last.
pub(super) async fn name_of(db: &Db, key: &str) -> Result<Option<String>, Broken> {
    let name = query_scalar!(
        r#"
        select coalesce(groups.name, listings.group_name) as "name!: String"
        from listings
        join public_listings on public_listings.id = listings.id
        left join groups on groups.key = listings.group_key
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
                coalesce(groups.name, listings.group_name) as group_name,
                max(listings.changed_at),
                sum(listings.kind = 'cafe') as cafes
            from listings
            join public_listings on public_listings.id = listings.id
            left join groups on groups.key = listings.group_key
            where listings.group_key is not null
              and listings.group_name is not null
            group by listings.group_key
            order by coalesce(groups.name, listings.group_name) collate nocase, listings.group_key
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
pub(super) async fn after(db: &Db, key: &str, limit: u32) -> Result<Vec<InShort>, Broken> {
    query_as!(
        InShort,
        r#"
        select
            listings.group_key as "key!: String",
            coalesce(groups.name, listings.group_name) as "name!: String",
            max(listings.changed_at) as "changed!: Moment"
        from listings
        join public_listings on public_listings.id = listings.id
        left join groups on groups.key = listings.group_key
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

/// The groups that somebody has started, the newest first.
pub(super) async fn registered(db: &Db) -> Result<Vec<Registered>, Broken> {
    query_as!(
        Registered,
        r#"
        select
            groups.key as "key!",
            groups.name as "name!",
            groups.since as "since!: Moment",
            exists (
                select 1 from group_closings where group_closings.group_id = groups.id
            ) as "is_closed!: bool",
            standing.id is not null as "is_trusted!: bool",
            standing.id is not null and standing.by_person_id is null as "has_earned!: bool",
            (
                select ended.reason
                from group_trusts as ended
                where ended.group_id = groups.id
                  and ended.ended_at is not null
                order by ended.id desc
                limit 1
            ) as "distrusted_because?: String",
            (
                select count(*)
                from memberships
                where memberships.group_id = groups.id
                  and memberships.agreed_at is not null
                  and memberships.ended_at is null
            ) as "members!: u32",
            (
                select count(*)
                from namings
                where namings.group_id = groups.id
                  and namings.accepted_at is not null
            ) as "listings!: u32"
        from groups
        left join group_trusts as standing on standing.group_id = groups.id and standing.ended_at is null
        order by groups.id desc
        limit 200
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the groups")
}
