//! The SQL of groups whose members publish at once.

use sqlx::{SqliteExecutor, query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ActId, GroupId, Moment, PersonId},
};

/// Whether a group is trusted now.
pub(super) async fn stands(db: &Db, group: GroupId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1 from group_trusts where group_id = ? and ended_at is null
        ) as "is!: bool"
        "#,
        group,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether a group is trusted")
}

/// A group has earned it: moderators approved so many listings of its members, one by one, for a sweep is no look at each;
/// and nobody has spoken of its trust before.
pub(super) async fn earn(tx: &mut Tx, group: GroupId, least: i64, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into group_trusts (group_id, since)
        select ?1, ?3
        where not exists (select 1 from group_trusts where group_id = ?1)
          and (
              select count(distinct decisions.listing_id)
              from namings
              join decisions on decisions.listing_id = namings.listing_id and decisions.undone_at is null
              join acts on acts.id = decisions.act_id
              where namings.group_id = ?1
                and namings.accepted_how = 'member'
                and acts.verb = 'released'
                and not exists (
                    select 1
                    from decisions as others
                    where others.act_id = acts.id
                      and others.id <> decisions.id
                )
          ) >= ?2
        ",
        group,
        least,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a group earned trust")?;
    Ok(())
}

/// Whether somebody is a member of a group that is trusted now.
pub(super) async fn is_of_trusted(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from memberships
            join group_trusts on group_trusts.group_id = memberships.group_id
            where memberships.person_id = ?
              and memberships.agreed_at is not null
              and memberships.ended_at is null
              and group_trusts.ended_at is null
              and not exists (
                  select 1 from group_closings where group_closings.group_id = memberships.group_id
              )
              and not exists (
                  select 1
                  from groups
                  join merges on merges.what = 'group' and merges.from_key = groups.key
                  where groups.id = memberships.group_id
                    and merges.undone_at is null
              )
        ) as "is!: bool"
        "#,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether somebody is of a trusted group")
}

/// Whether somebody is a member of the group of a key, or of the one that it leads to, and that is trusted now.
pub(super) async fn vouches_by_name(
    executor: impl SqliteExecutor<'_>,
    key: &str,
    person: PersonId,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from groups
            join memberships on memberships.group_id = groups.id
            join group_trusts on group_trusts.group_id = groups.id and group_trusts.ended_at is null
            where groups.key = coalesce(
                (
                    select merges.into_key
                    from merges
                    where merges.what = 'group'
                      and merges.from_key = ?1
                      and merges.undone_at is null
                ),
                ?1
            )
              and memberships.person_id = ?2
              and memberships.agreed_at is not null
              and memberships.ended_at is null
              and not exists (select 1 from group_closings where group_closings.group_id = groups.id)
        ) as "does!: bool"
        "#,
        key,
        person,
    )
    .fetch_one(executor)
    .await
    .while_doing("asking whether a group is trusted by whose name somebody lists")
}

/// The groups that earned their trust by approvals of an act, among others, and have too few without them.
pub(super) async fn falling_with(
    executor: impl SqliteExecutor<'_>,
    act: ActId,
    least: i64,
) -> Result<Vec<GroupId>, Broken> {
    query_scalar!(
        r#"
        select group_trusts.group_id as "group_id!: GroupId"
        from group_trusts
        where group_trusts.by_person_id is null
          and group_trusts.ended_at is null
          and group_trusts.group_id in (
              select namings.group_id
              from decisions
              join namings on namings.listing_id = decisions.listing_id
              where decisions.act_id = ?1
          )
          and (
              select count(distinct decisions.listing_id)
              from namings
              join decisions on decisions.listing_id = namings.listing_id and decisions.undone_at is null
              join acts on acts.id = decisions.act_id and acts.undone_at is null
              where namings.group_id = group_trusts.group_id
                and namings.accepted_how = 'member'
                and acts.verb = 'released'
                and acts.id <> ?1
          ) < ?2
        "#,
        act,
        least,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding the trust that goes with an act")
}

/// What groups have earned is theirs no longer.
pub(super) async fn lose(tx: &mut Tx, groups: &str) -> Result<(), Broken> {
    query!(
        "
        delete from group_trusts
        where by_person_id is null
          and ended_at is null
          and group_id in (select value from json_each(?))
        ",
        groups,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking back a trust that was not earned")?;
    Ok(())
}

/// The group that runs a listing.
pub(super) async fn group_of(tx: &mut Tx, listing: crate::ids::ListingId) -> Result<Option<GroupId>, Broken> {
    query_scalar!(
        r#"
        select group_id as "id!: GroupId"
        from namings
        where listing_id = ?
          and accepted_how = 'member'
        "#,
        listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("finding the group of a listing")
}

/// A moderator trusts a group. Twice is once.
pub(super) async fn give(tx: &mut Tx, group: GroupId, by: PersonId, now: Moment) -> Result<(), Broken> {
    query!(
        "insert into group_trusts (group_id, by_person_id, since) values (?, ?, ?) on conflict do nothing",
        group,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("trusting a group")?;
    Ok(())
}

/// A moderator trusts a group no longer, and says why.
pub(super) async fn take_away(
    tx: &mut Tx,
    group: GroupId,
    by: PersonId,
    reason: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update group_trusts
        set ended_at = ?, ended_by_id = ?, reason = ?
        where group_id = ?
          and ended_at is null
        ",
        now,
        by,
        reason,
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("trusting a group no longer")?;
    Ok(())
}
