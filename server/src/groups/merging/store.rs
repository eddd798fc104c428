//! The SQL of groups and places that had two addresses.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use super::{Side, What};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{GroupId, ListingId, MergeId, Moment, PersonId},
};

/// A merge that stands, or stood.
pub(super) struct Row {
    pub(super) id: MergeId,
    pub(super) what: String,
    pub(super) from_key: String,
    pub(super) into_key: String,
    pub(super) merged_at: Moment,
}

/// Where a key leads since it was merged.
pub(super) async fn leads_to(
    executor: impl SqliteExecutor<'_>,
    what: What,
    key: &str,
) -> Result<Option<String>, Broken> {
    let what = what.as_str();
    query_scalar!(
        "select into_key from merges where what = ? and from_key = ? and undone_at is null",
        what,
        key,
    )
    .fetch_optional(executor)
    .await
    .while_doing("asking where an address leads")
}

/// Whether others lead to a key.
pub(super) async fn is_led_to(tx: &mut Tx, what: What, key: &str) -> Result<bool, Broken> {
    let what = what.as_str();
    query_scalar!(
        r#"
        select exists (
            select 1 from merges where what = ? and into_key = ? and undone_at is null
        ) as "is!: bool"
        "#,
        what,
        key,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking what leads to an address")
}

/// The merges that stand, the newest first.
pub(super) async fn standing(db: &Db) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            id as "id!: MergeId",
            what,
            from_key,
            into_key,
            merged_at as "merged_at!: Moment"
        from merges
        where undone_at is null
        order by id desc
        limit 100
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the merges")
}

/// A merge that stands.
pub(super) async fn by_id(tx: &mut Tx, id: MergeId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            id as "id!: MergeId",
            what,
            from_key,
            into_key,
            merged_at as "merged_at!: Moment"
        from merges
        where id = ?
          and undone_at is null
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("finding a merge")
}

/// A group as a side of a merge; `None` when nothing stands under this key and nobody has started it.
pub(super) async fn group_side(executor: impl SqliteExecutor<'_>, key: &str) -> Result<Option<Side>, Broken> {
    let row = query!(
        r#"
        select
            (select groups.name from groups where groups.key = ?1) as "registered?: String",
            (
                select listings.group_name
                from listings
                join public_listings on public_listings.id = listings.id
                where listings.group_key = ?1
                order by listings.changed_at desc
                limit 1
            ) as "typed?: String",
            (
                select json_group_array(json_array(listings.title, listings.slug, listings.kind))
                from listings
                join public_listings on public_listings.id = listings.id
                where listings.group_key = ?1
            ) as "listings!: String",
            (
                select count(*)
                from memberships
                join groups on groups.id = memberships.group_id
                where groups.key = ?1
                  and memberships.ended_at is null
            ) as "members!: i64",
            (
                select count(*)
                from follows
                where follows.what = 'group'
                  and follows.target = ?1
            ) as "followers!: i64"
        "#,
        key,
    )
    .fetch_one(executor)
    .await
    .while_doing("looking at a group to merge")?;
    let Some(name) = row.registered.clone().or(row.typed) else { return Ok(None) };
    Ok(Some(Side {
        key: key.to_owned(),
        name,
        is_registered: row.registered.is_some(),
        listings: Side::listed(&row.listings),
        members: u32::try_from(row.members).unwrap_or(u32::MAX),
        followers: u32::try_from(row.followers).unwrap_or(u32::MAX),
    }))
}

/// A place as a side of a merge; `None` when there is none that everybody may know.
pub(super) async fn place_side(
    executor: impl SqliteExecutor<'_>,
    slug: &str,
) -> Result<Option<Side>, Broken> {
    let row = query!(
        r#"
        select
            places.name as "name!",
            places.locality,
            (
                select json_group_array(json_array(listings.title, listings.slug, listings.kind))
                from listings
                join public_listings on public_listings.id = listings.id
                where listings.place_id = places.id
                  and listings.address_visibility = 'public'
                  and listings.attendance <> 'online'
            ) as "listings!: String"
        from places
        where places.slug = ?
          and places.shared = 1
        "#,
        slug,
    )
    .fetch_optional(executor)
    .await
    .while_doing("looking at a place to merge")?;
    Ok(row.map(|row| Side {
        key: slug.to_owned(),
        name: match row.locality {
            Some(locality) => format!("{}, {locality}", row.name),
            None => row.name,
        },
        is_registered: false,
        listings: Side::listed(&row.listings),
        members: 0,
        followers: 0,
    }))
}

/// Notes a merge.
pub(super) async fn begin(
    tx: &mut Tx,
    what: What,
    from: &str,
    into: &str,
    by: PersonId,
    now: Moment,
) -> Result<MergeId, Broken> {
    let what = what.as_str();
    query_scalar!(
        r#"
        insert into merges (what, from_key, into_key, by_person_id, merged_at)
        values (?, ?, ?, ?, ?)
        returning id as "id!: MergeId"
        "#,
        what,
        from,
        into,
        by,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("noting a merge")
}

/// A merge stands no longer.
pub(super) async fn end(tx: &mut Tx, id: MergeId, now: Moment) -> Result<(), Broken> {
    query!("update merges set undone_at = ? where id = ?", now, id)
        .execute(tx.connection())
        .await
        .while_doing("taking a merge back")?;
    Ok(())
}

/// Lists of what is on at these places are read anew.
pub(super) async fn stamp_places(tx: &mut Tx, one: &str, other: &str) -> Result<(), Broken> {
    query!(
        "
        insert into changed_listings (listing_id)
        select listings.id
        from places
        join listings on listings.place_id = places.id
        where places.slug in (?, ?)
        ",
        one,
        other,
    )
    .execute(tx.connection())
    .await
    .while_doing("reading places anew")?;
    Ok(())
}

/// Writes down what a merge of groups moves, each as it was.
pub(super) async fn note_moves(
    tx: &mut Tx,
    id: MergeId,
    from: &str,
    into: &str,
    groups: Option<(GroupId, GroupId)>,
) -> Result<(), Broken> {
    query!(
        "
        insert into merge_moves (merge_id, what, row_id, was)
        select ?, 'listing', id, group_key from listings where group_key = ?
        ",
        id,
        from,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which listings move")?;
    query!(
        "
        insert into merge_moves (merge_id, what, row_id, was)
        select ?1, 'follow', follows.id, follows.target
        from follows
        where follows.what = 'group'
          and follows.target = ?2
          and not exists (
              select 1
              from follows as others
              where others.person_id = follows.person_id
                and others.what = 'group'
                and others.target = ?3
          )
        ",
        id,
        from,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which follows move")?;
    let Some((from, into)) = groups else { return Ok(()) };
    query!(
        "
        insert into merge_moves (merge_id, what, row_id, was)
        select ?, 'naming', listing_id, group_id from namings where group_id = ?
        ",
        id,
        from,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which names move")?;
    query!(
        "
        insert into merge_moves (merge_id, what, row_id, was)
        select ?1, 'membership', memberships.id, memberships.group_id
        from memberships
        where memberships.group_id = ?2
          and not exists (
              select 1
              from memberships as others
              where others.group_id = ?3
                and others.person_id = memberships.person_id
          )
        ",
        id,
        from,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which members move")?;
    Ok(())
}

/// Moves what was noted; gives the listings that stand under the other key now.
pub(super) async fn move_all(
    tx: &mut Tx,
    id: MergeId,
    into: &str,
    group: Option<GroupId>,
) -> Result<Vec<ListingId>, Broken> {
    if let Some(group) = group {
        query!(
            "
            update namings
            set group_id = ?1
            where listing_id in (select row_id from merge_moves where merge_id = ?2 and what = 'naming')
            ",
            group,
            id,
        )
        .execute(tx.connection())
        .await
        .while_doing("moving names")?;
        query!(
            "
            update memberships
            set group_id = ?1
            where id in (select row_id from merge_moves where merge_id = ?2 and what = 'membership')
            ",
            group,
            id,
        )
        .execute(tx.connection())
        .await
        .while_doing("moving members")?;
    }
    query!(
        "
        update follows
        set target = ?1
        where id in (select row_id from merge_moves where merge_id = ?2 and what = 'follow')
        ",
        into,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving follows")?;
    query!(
        "
        update listings
        set group_key = ?1
        where id in (select row_id from merge_moves where merge_id = ?2 and what = 'listing')
        ",
        into,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving listings")?;
    query_scalar!(
        r#"select row_id as "id!: ListingId" from merge_moves where merge_id = ? and what = 'listing'"#,
        id,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading which listings moved")
}

/// Puts everything that a merge moved back to where it was, unless it was said otherwise since.
pub(super) async fn move_back(tx: &mut Tx, id: MergeId, into: &str) -> Result<(), Broken> {
    // A listing may name another group by now.
    query!(
        "
        update listings
        set group_key = (
            select was
            from merge_moves
            where merge_id = ?1
              and what = 'listing'
              and row_id = listings.id
        )
        where id in (select row_id from merge_moves where merge_id = ?1 and what = 'listing')
          and (
              group_key = ?2
              or group_key is null and id in (
                  select namings.listing_id
                  from groups
                  join namings on namings.group_id = groups.id
                  where groups.key = ?2
                    and namings.refused_at is null
              )
          )
        ",
        id,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving listings back")?;
    // What a merge said of a name is forgotten with it.
    query!(
        "
        delete from namings
        where listing_id in (select row_id from merge_moves where merge_id = ?1 and what = 'listing')
          and listing_id not in (select row_id from merge_moves where merge_id = ?1 and what = 'naming')
          and group_id = (select id from groups where key = ?2)
        ",
        id,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting names of a merge")?;
    query!(
        "
        update namings
        set group_id = (
            select cast(was as integer)
            from merge_moves
            where merge_id = ?1
              and what = 'naming'
              and row_id = namings.listing_id
        )
        where listing_id in (select row_id from merge_moves where merge_id = ?1 and what = 'naming')
          and group_id = (select id from groups where key = ?2)
        ",
        id,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving names back")?;
    query!(
        "
        update memberships
        set group_id = (
            select cast(was as integer)
            from merge_moves
            where merge_id = ?1
              and what = 'membership'
              and row_id = memberships.id
        )
        where id in (select row_id from merge_moves where merge_id = ?1 and what = 'membership')
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving members back")?;
    query!(
        "
        update or ignore follows
        set target = (
            select was
            from merge_moves
            where merge_id = ?1
              and what = 'follow'
              and row_id = follows.id
        )
        where id in (select row_id from merge_moves where merge_id = ?1 and what = 'follow')
          and target = ?2
        ",
        id,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("moving follows back")?;
    Ok(())
}

/// What stands under the key that a merge led to, or names its group, and was not moved by it: each with the name that was
/// typed.
pub(super) async fn came_since(
    tx: &mut Tx,
    id: MergeId,
    into: &str,
) -> Result<Vec<(ListingId, String)>, Broken> {
    let rows = query!(
        r#"
        with here as (
            select listings.id
            from listings
            where listings.group_key = ?2
            union
            select namings.listing_id
            from groups
            join namings on namings.group_id = groups.id
            where groups.key = ?2
        )
        select listings.id as "id!: ListingId", listings.group_name as "name!: String"
        from here
        join listings on listings.id = here.id
        where listings.group_name is not null
          and not exists (
              select 1
              from merge_moves
              where merge_moves.merge_id = ?1
                and merge_moves.what = 'listing'
                and merge_moves.row_id = listings.id
          )
        "#,
        id,
        into,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("finding what was listed while a merge stood")?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Listings stand under the one key again instead of the other, and what was said of them is said to its group, if there is
/// one.
pub(super) async fn give_back(tx: &mut Tx, listings: &str, from: &str, into: &str) -> Result<(), Broken> {
    query!(
        "
        update namings
        set group_id = (select id from groups where key = ?2)
        where listing_id in (select value from json_each(?1))
          and group_id = (select id from groups where key = ?3)
          and exists (select 1 from groups where key = ?2)
        ",
        listings,
        from,
        into,
    )
    .execute(tx.connection())
    .await
    .while_doing("giving what was said of names back")?;
    query!(
        "update listings set group_key = ?2 where id in (select value from json_each(?1))",
        listings,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("giving listings back to a name")?;
    Ok(())
}
