//! The SQL of listings that name a group, of whose they are, and of trust.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{GroupId, ImportId, ListingId, Moment, PersonId},
};

/// Listings whose name of a group leads to another one since the two were merged; says how many there were.
pub(super) async fn follow_merges(tx: &mut Tx, listings: &str) -> Result<u64, Broken> {
    let done = query!(
        "
        update listings
        set group_key = (
            select merges.into_key
            from merges
            where merges.what = 'group'
              and merges.from_key = listings.group_key
              and merges.undone_at is null
        )
        where id in (select value from json_each(?))
          and group_key in (select from_key from merges where what = 'group' and undone_at is null)
        ",
        listings,
    )
    .execute(tx.connection())
    .await
    .while_doing("following merged names")?;
    Ok(done.rows_affected())
}

/// Forgets what was said of listings that name another group now, or none.
pub(super) async fn forget_others(tx: &mut Tx, listings: &str) -> Result<(), Broken> {
    query!(
        "
        delete from namings
        where listing_id in (select value from json_each(?))
          and not exists (
              select 1
              from listings
              join groups on groups.key = listings.group_key
              where listings.id = namings.listing_id
                and groups.id = namings.group_id
          )
        ",
        listings,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting names that are not there any more")?;
    Ok(())
}

/// Notes which listings name a group that somebody has started. They are the group's if their
/// organiser is of it and wrote that themselves: `by` is who else did.
pub(super) async fn note(
    tx: &mut Tx,
    listings: &str,
    by: Option<PersonId>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into namings (listing_id, group_id, named_at, accepted_how, accepted_at, by_person_id)
        select
            listings.id,
            groups.id,
            ?1,
            case when memberships.id is not null then 'member' end,
            case when memberships.id is not null then ?1 end,
            memberships.person_id
        from json_each(?2) as wanted
        cross join listings on listings.id = wanted.value
        join groups on groups.key = listings.group_key
        left join memberships
            on memberships.group_id = groups.id
            and memberships.person_id = listings.person_id
            and memberships.person_id = coalesce(?3, memberships.person_id)
            and memberships.agreed_at is not null
            and memberships.ended_at is null
            and not exists (select 1 from group_closings where group_closings.group_id = groups.id)
        where true
        on conflict (listing_id) do nothing
        ",
        now,
        listings,
        by,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which group a listing names")?;
    Ok(())
}

/// What nobody of the group has accepted is typed words: it stands on no page of the group.
pub(super) async fn set_aside(tx: &mut Tx, listings: &str) -> Result<(), Broken> {
    query!(
        "
        update listings
        set group_key = null
        where id in (select value from json_each(?))
          and exists (
              select 1
              from namings
              where namings.listing_id = listings.id
                and namings.accepted_at is null
          )
        ",
        listings,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping a name apart from its group")?;
    Ok(())
}

/// The listings that stand under a key.
pub(in crate::groups) async fn under(tx: &mut Tx, key: &str) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(r#"select id as "id!: ListingId" from listings where group_key = ?"#, key)
        .fetch_all(tx.connection())
        .await
        .while_doing("finding what stands under a name")
}

/// Whether somebody else has something public under a key.
pub(in crate::groups) async fn is_used_by_others(
    tx: &mut Tx,
    key: &str,
    person: PersonId,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from listings
            join public_listings on public_listings.id = listings.id
            where listings.group_key = ?
              and listings.person_id <> ?
        ) as "is!: bool"
        "#,
        key,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking who uses a name")
}

/// A listing that names a group, and what was said of that.
pub(super) struct Naming {
    pub(super) listing_id: ListingId,
    pub(super) accepted_how: Option<String>,
    pub(super) refused_at: Option<Moment>,
    pub(super) host_left_at: Option<Moment>,
    pub(super) is_public: bool,
}

/// The listings that name a group, whose addresses are confirmed: the newest first, as many as a page holds.
pub(super) async fn of_group(db: &Db, group: GroupId) -> Result<Vec<Naming>, Broken> {
    query_as!(
        Naming,
        r#"
        select
            namings.listing_id as "listing_id!: ListingId",
            namings.accepted_how,
            namings.refused_at as "refused_at?: Moment",
            namings.host_left_at as "host_left_at?: Moment",
            exists (
                select 1 from public_listings where public_listings.id = namings.listing_id
            ) as "is_public!: bool"
        from namings
        where namings.group_id = ?
          and not exists (
              select 1 from holds where holds.listing_id = namings.listing_id and holds.why = 'unconfirmed'
          )
        order by namings.listing_id desc
        limit 500
        "#,
        group,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what names a group")
}

/// What the members of a group run: the listings of somebody's groups that they may change.
pub(super) async fn run_with(db: &Db, person: PersonId) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select namings.listing_id as "id!: ListingId"
        from memberships
        join namings on namings.group_id = memberships.group_id
        join listings on listings.id = namings.listing_id
        where memberships.person_id = ?1
          and memberships.agreed_at is not null
          and memberships.ended_at is null
          and namings.accepted_how = 'member'
          and listings.person_id <> ?1
          and not exists (
              select 1 from group_closings where group_closings.group_id = memberships.group_id
          )
          and not exists (
              select 1 from holds where holds.listing_id = listings.id and holds.why = 'unconfirmed'
          )
          and not exists (
              select 1
              from link_holders
              where link_holders.listing_id = listings.id
                and link_holders.person_id = ?1
                and link_holders.ended_at is null
          )
        order by namings.listing_id
        limit 200
        "#,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what somebody's groups run")
}

/// What somebody is to the group that runs a listing.
pub(super) struct Standing {
    pub(super) is_owner: bool,
    /// Who asked them into the group.
    pub(super) by: Option<PersonId>,
    /// Whether they are of it, and it goes on.
    pub(super) stands: bool,
}

/// What somebody is to the group that runs a listing, or was lately.
pub(super) async fn standing(
    db: &Db,
    listing: ListingId,
    person: PersonId,
) -> Result<Option<Standing>, Broken> {
    standing_by(db.reader(), listing, person).await
}

/// The same, as a change in progress sees it.
pub(super) async fn standing_in(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
) -> Result<Option<Standing>, Broken> {
    standing_by(tx.connection(), listing, person).await
}

async fn standing_by(
    executor: impl SqliteExecutor<'_>,
    listing: ListingId,
    person: PersonId,
) -> Result<Option<Standing>, Broken> {
    query_as!(
        Standing,
        r#"
        select
            memberships.role = 'owner' as "is_owner!: bool",
            memberships.by_person_id as "by?: PersonId",
            memberships.ended_at is null
                and not exists (
                    select 1 from group_closings where group_closings.group_id = memberships.group_id
                ) as "stands!: bool"
        from namings
        join memberships on memberships.group_id = namings.group_id
        where namings.listing_id = ?1
          and namings.accepted_how = 'member'
          and memberships.person_id = ?2
          and memberships.agreed_at is not null
          and not exists (select 1 from holds where holds.listing_id = ?1 and holds.why = 'unconfirmed')
        "#,
        listing,
        person,
    )
    .fetch_optional(executor)
    .await
    .while_doing("asking what somebody is to the group of a listing")
}

/// Whether the organiser of a listing has left the group that runs it.
pub(super) async fn host_has_left(
    executor: impl SqliteExecutor<'_>,
    listing: ListingId,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1 from namings where listing_id = ? and host_left_at is not null
        ) as "is!: bool"
        "#,
        listing,
    )
    .fetch_one(executor)
    .await
    .while_doing("asking whether an organiser has left")
}

/// Somebody has left a group, or is of it again: an owner may take over what they listed for it, or may not.
pub(in crate::groups) async fn set_host_left(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
    left_at: Option<Moment>,
) -> Result<(), Broken> {
    query!(
        "
        update namings
        set host_left_at = ?1
        where group_id = ?2
          and accepted_how = 'member'
          and listing_id in (select id from listings where person_id = ?3)
        ",
        left_at,
        group,
        person,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that an organiser left")?;
    Ok(())
}

/// A listing has another organiser, and what its calendars brought, too. It stays the group's to change only if they are of it.
pub(super) async fn has_new_host(tx: &mut Tx, listing: ListingId) -> Result<(), Broken> {
    query!(
        "
        update namings
        set host_left_at = null,
            accepted_how = case
                when accepted_how is null then null
                when exists (
                    select 1
                    from memberships
                    join listings on listings.person_id = memberships.person_id
                    where listings.id = namings.listing_id
                      and memberships.group_id = namings.group_id
                      and memberships.agreed_at is not null
                      and memberships.ended_at is null
                ) then accepted_how
                else 'said'
            end
        where listing_id = ?1
           or listing_id in (
               select imported.listing_id
               from imports
               join imported on imported.import_id = imports.id
               where imports.listing_id = ?1
           )
        ",
        listing,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting a new organiser")?;
    Ok(())
}

/// What somebody lists under the name of a group is the group's, now that they are of it. What was refused stays so.
pub(in crate::groups) async fn accept_of_member(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update namings
        set accepted_how = 'member', accepted_at = coalesce(accepted_at, ?1), by_person_id = ?2
        where group_id = ?3
          and refused_at is null
          and listing_id in (select id from listings where person_id = ?2)
        ",
        now,
        person,
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("accepting what a member lists")?;
    show_accepted(tx, group).await
}

/// A claim by which somebody was of a group is taken back: what was accepted by it since is typed words again, and what a
/// member had said before is the group's as it was. Of somebody who was a member before only the claim itself is undone.
pub(in crate::groups) async fn unaccept_of_claim(
    tx: &mut Tx,
    (group, person): (GroupId, PersonId),
    since: Moment,
    was_member: bool,
) -> Result<(), Broken> {
    let waiting = query_scalar!(
        r#"
        update namings
        set accepted_how = null, accepted_at = null, by_person_id = null
        where group_id = ?1
          and accepted_how = 'member'
          and (accepted_at = ?3 or accepted_at > ?3 and not ?4)
          and listing_id in (select id from listings where person_id = ?2)
        returning listing_id as "listing_id!: ListingId"
        "#,
        group,
        person,
        since,
        was_member,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("taking back what a claim accepted")?;
    if !was_member {
        query!(
            "
            update namings
            set accepted_how = 'said'
            where group_id = ?1
              and accepted_how = 'member'
              and host_left_at is null
              and listing_id in (select id from listings where person_id = ?2)
            ",
            group,
            person,
        )
        .execute(tx.connection())
        .await
        .while_doing("leaving to a group what its members said")?;
    }
    set_aside(tx, &as_list(&waiting)).await
}

/// What came of an import is the group's that it names.
pub(super) async fn accept_of_import(tx: &mut Tx, import: ImportId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update namings
        set accepted_how = 'said', accepted_at = ?
        where accepted_at is null
          and refused_at is null
          and listing_id in (select listing_id from imported where import_id = ?)
        ",
        now,
        import,
    )
    .execute(tx.connection())
    .await
    .while_doing("accepting what was brought in for a group")?;
    query!(
        "
        update listings
        set group_key = (
            select groups.key
            from namings
            join groups on groups.id = namings.group_id
            where namings.listing_id = listings.id
        )
        where group_key is null
          and id in (
              select imported.listing_id
              from imported
              join namings on namings.listing_id = imported.listing_id
              where imported.import_id = ?
                and namings.accepted_at is not null
          )
        ",
        import,
    )
    .execute(tx.connection())
    .await
    .while_doing("showing what was brought in for a group")?;
    Ok(())
}

/// A member says that a listing is theirs; `false` when it does not name the group.
pub(super) async fn accept(
    tx: &mut Tx,
    group: GroupId,
    listing: ListingId,
    by: PersonId,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        update namings
        set accepted_how = coalesce(accepted_how, 'said'), accepted_at = coalesce(accepted_at, ?1), refused_at = null,
            by_person_id = ?2
        where group_id = ?3
          and listing_id = ?4
        ",
        now,
        by,
        group,
        listing,
    )
    .execute(tx.connection())
    .await
    .while_doing("accepting a listing")?;
    show_accepted(tx, group).await?;
    Ok(done.rows_affected() == 1)
}

/// A member says that a listing is not theirs; `false` when it does not name the group.
pub(super) async fn refuse(
    tx: &mut Tx,
    group: GroupId,
    listing: ListingId,
    by: PersonId,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        update namings
        set accepted_how = null, accepted_at = null, host_left_at = null, refused_at = coalesce(refused_at, ?1),
            by_person_id = ?2
        where group_id = ?3
          and listing_id = ?4
          and accepted_how is not 'member'
        ",
        now,
        by,
        group,
        listing,
    )
    .execute(tx.connection())
    .await
    .while_doing("refusing a listing")?;
    Ok(done.rows_affected() == 1)
}

/// What was accepted stands on the page of its group. Each of these is written anew, so that lists and pages read it again.
async fn show_accepted(tx: &mut Tx, group: GroupId) -> Result<(), Broken> {
    query!(
        "
        update listings
        set group_key = (select key from groups where id = ?1)
        where id in (select listing_id from namings where group_id = ?1 and accepted_at is not null)
        ",
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("showing what a group runs")?;
    Ok(())
}

/// The group has ended: what it ran stays with whoever listed it, under typed words.
pub(in crate::groups) async fn set_all_aside(tx: &mut Tx, group: GroupId) -> Result<(), Broken> {
    query!(
        "update listings set group_key = null where id in (select listing_id from namings where group_id = ?)",
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping names apart from their group")?;
    query!(
        "
        update namings
        set accepted_how = null, accepted_at = null, host_left_at = null
        where group_id = ?
        ",
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending what a group ran")?;
    Ok(())
}

/// Whether a group ever ran something that everybody could see.
pub(in crate::groups) async fn was_ever_public(db: &Db, group: GroupId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from namings
            join listings on listings.id = namings.listing_id
            where namings.group_id = ?
              and listings.published_at is not null
        ) as "was!: bool"
        "#,
        group,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether a group was ever seen")
}

/// Whether somebody is of the trusted group that runs a listing.
pub(super) async fn vouches(tx: &mut Tx, listing: ListingId, person: PersonId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from namings
            join memberships on memberships.group_id = namings.group_id
            join group_trusts on group_trusts.group_id = namings.group_id
            where namings.listing_id = ?
              and namings.accepted_how = 'member'
              and memberships.person_id = ?
              and memberships.agreed_at is not null
              and memberships.ended_at is null
              and group_trusts.ended_at is null
              and not exists (
                  select 1 from group_closings where group_closings.group_id = namings.group_id
              )
        ) as "is!: bool"
        "#,
        listing,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a group is trusted")
}
