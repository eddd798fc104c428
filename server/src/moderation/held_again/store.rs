//! The SQL of what waits again because a trust was taken back.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ActId, ListingId, Moment, PersonId},
};

/// A listing that became public by a trust.
pub(super) struct Came {
    pub(super) id: ListingId,
    /// Whether everybody sees it now.
    pub(super) is_seen: bool,
}

/// What became public by the trust that an act gave its organiser, or by that of groups which would fall with it: what no
/// moderator has found good in another act, and nobody else vouches for.
pub(super) async fn came_by_trust(
    executor: impl SqliteExecutor<'_>,
    act: ActId,
    falling: &str,
) -> Result<Vec<Came>, Broken> {
    query_as!(
        Came,
        r#"
        with came as (
            select listings.id, listings.person_id
            from trusts
            join listings on listings.person_id = trusts.person_id
            where trusts.act_id = ?1
              and listings.published_at >= trusts.since
            union
            select listings.id, listings.person_id
            from json_each(?2) as falling
            join group_trusts on group_trusts.group_id = falling.value and group_trusts.ended_at is null
            join namings on namings.group_id = group_trusts.group_id and namings.accepted_how = 'member'
            join listings on listings.id = namings.listing_id
            where listings.published_at >= group_trusts.since
        )
        select
            came.id as "id!: ListingId",
            exists (select 1 from public_listings where public_listings.id = came.id) as "is_seen!: bool"
        from came
        where not exists (select 1 from holds where holds.listing_id = came.id)
          and not exists (
              select 1
              from decisions
              join acts on acts.id = decisions.act_id
              where decisions.listing_id = came.id
                and (
                    acts.id = ?1
                    or decisions.undone_at is null
                    and acts.verb in ('released', 'shown', 'settled', 'calendar_approved')
                )
          )
          and not exists (
              select 1
              from trusts
              where trusts.person_id = came.person_id
                and trusts.act_id is not ?1
          )
          and not exists (
              select 1
              from namings
              join group_trusts on group_trusts.group_id = namings.group_id and group_trusts.ended_at is null
              join memberships
                  on memberships.group_id = namings.group_id
                  and memberships.person_id = came.person_id
                  and memberships.agreed_at is not null
                  and memberships.ended_at is null
              where namings.listing_id = came.id
                and namings.accepted_how = 'member'
                and namings.group_id not in (select value from json_each(?2))
                and not exists (
                    select 1 from group_closings where group_closings.group_id = namings.group_id
                )
          )
        "#,
        act,
        falling,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding what became public by a trust")
}

/// Notes why these wait again.
pub(super) async fn note(tx: &mut Tx, act: ActId, listings: &str, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into held_again (listing_id, act_id, since)
        select value, ?, ? from json_each(?) where true
        on conflict (listing_id) do update
        set act_id = excluded.act_id, since = excluded.since
        ",
        act,
        now,
        listings,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting why listings wait again")?;
    Ok(())
}

/// Holds many listings back.
pub(super) async fn hold(tx: &mut Tx, listings: &str, why: &str, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into holds (listing_id, why, since)
        select value, ?, ? from json_each(?) where true
        on conflict do nothing
        ",
        why,
        now,
        listings,
    )
    .execute(tx.connection())
    .await
    .while_doing("holding listings again")?;
    Ok(())
}

/// How many wait again because of an act that was taken back.
pub(super) async fn count(db: &Db, act: ActId) -> Result<usize, Broken> {
    let count = query_scalar!(r#"select count(*) as "count!: i64" from held_again where act_id = ?"#, act)
        .fetch_one(db.reader())
        .await
        .while_doing("counting what waits again")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The listings of somebody that wait again because of an act that was taken back.
pub(crate) async fn of_person(db: &Db, act: ActId, person: PersonId) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select held_again.listing_id as "listing_id!: ListingId"
        from held_again
        join listings on listings.id = held_again.listing_id
        where held_again.act_id = ?
          and listings.person_id = ?
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
        order by held_again.listing_id
        "#,
        act,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what waits again of somebody")
}
