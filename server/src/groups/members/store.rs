//! The SQL of groups that somebody has started, and of who is of them.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{GroupId, MembershipId, Moment, PersonId},
};

/// A group that somebody has started.
#[derive(Clone, Debug)]
pub(in crate::groups) struct Group {
    pub(in crate::groups) id: GroupId,
    pub(in crate::groups) key: String,
    pub(in crate::groups) name: String,
    pub(in crate::groups) about: String,
    pub(in crate::groups) site: Option<String>,
    pub(in crate::groups) since: Moment,
    pub(in crate::groups) closed_at: Option<Moment>,
    /// The key of the group that it was merged into.
    pub(in crate::groups) merged_into: Option<String>,
}

impl Group {
    /// Whether anything can be done for it: it was neither closed nor merged into another.
    pub(in crate::groups) fn goes_on(&self) -> bool {
        self.closed_at.is_none() && self.merged_into.is_none()
    }
}

/// Somebody who is of a group, was asked to be, or was lately.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: MembershipId,
    pub(crate) group_id: GroupId,
    pub(crate) person_id: PersonId,
    pub(crate) email: String,
    pub(crate) role: String,
    pub(crate) generation: i64,
    pub(crate) since: Moment,
    pub(crate) agreed_at: Option<Moment>,
    pub(crate) ended_at: Option<Moment>,
    /// Whether an owner wants them to be one, and whether in their stead.
    pub(crate) offered: Option<bool>,
}

impl Row {
    /// Whether they said yes and have not gone.
    pub(crate) fn stands(&self) -> bool {
        self.agreed_at.is_some() && self.ended_at.is_none()
    }

    pub(crate) fn is_owner(&self) -> bool {
        self.role == "owner"
    }
}

/// The group of a key.
pub(in crate::groups) async fn group_by_key(db: &Db, key: &str) -> Result<Option<Group>, Broken> {
    group(db.reader(), Some(key), None).await
}

/// The same, as a change in progress sees it.
pub(in crate::groups) async fn group_by_key_in(tx: &mut Tx, key: &str) -> Result<Option<Group>, Broken> {
    group(tx.connection(), Some(key), None).await
}

/// A group by its number.
pub(in crate::groups) async fn group_by_id(db: &Db, id: GroupId) -> Result<Option<Group>, Broken> {
    group(db.reader(), None, Some(id)).await
}

/// The same, as a change in progress sees it.
pub(in crate::groups) async fn group_by_id_in(tx: &mut Tx, id: GroupId) -> Result<Option<Group>, Broken> {
    group(tx.connection(), None, Some(id)).await
}

async fn group(
    executor: impl SqliteExecutor<'_>,
    key: Option<&str>,
    id: Option<GroupId>,
) -> Result<Option<Group>, Broken> {
    query_as!(
        Group,
        r#"
        select
            groups.id as "id!: GroupId",
            groups.key as "key!",
            groups.name as "name!",
            groups.about as "about!",
            groups.site,
            groups.since as "since!: Moment",
            group_closings.closed_at as "closed_at?: Moment",
            (
                select merges.into_key
                from merges
                where merges.what = 'group'
                  and merges.from_key = groups.key
                  and merges.undone_at is null
            ) as "merged_into?: String"
        from groups
        left join group_closings on group_closings.group_id = groups.id
        where groups.id = ?1 or groups.key = ?2
        "#,
        id,
        key,
    )
    .fetch_optional(executor)
    .await
    .while_doing("finding a group")
}

/// Stores a new group.
pub(in crate::groups) async fn start(
    tx: &mut Tx,
    key: &str,
    name: &str,
    about: &str,
    site: Option<&str>,
    now: Moment,
) -> Result<GroupId, Broken> {
    query_scalar!(
        r#"
        insert into groups (key, name, about, site, since)
        values (?, ?, ?, ?, ?)
        returning id as "id!: GroupId"
        "#,
        key,
        name,
        about,
        site,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("starting a group")
}

/// What a group says of itself.
pub(super) async fn describe(
    tx: &mut Tx,
    id: GroupId,
    about: &str,
    site: Option<&str>,
) -> Result<(), Broken> {
    query!("update groups set about = ?, site = ? where id = ?", about, site, id)
        .execute(tx.connection())
        .await
        .while_doing("storing what a group says of itself")?;
    Ok(())
}

/// Nobody is of a group any more, nor asked to be.
pub(super) async fn end_all(tx: &mut Tx, group: GroupId, now: Moment) -> Result<(), Broken> {
    query!(
        "update memberships set ended_at = ?, how_ended = 'ended' where group_id = ? and ended_at is null",
        now,
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending who is of a group")?;
    Ok(())
}

/// A group has ended; `false` when it had already.
pub(super) async fn close(tx: &mut Tx, id: GroupId, by: PersonId, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into group_closings (group_id, by_person_id, closed_at)
        values (?, ?, ?)
        on conflict do nothing
        ",
        id,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("closing a group")?;
    Ok(done.rows_affected() == 1)
}

/// How many groups somebody has started or owns.
pub(in crate::groups) async fn count_owned(tx: &mut Tx, person: PersonId) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from memberships
        where person_id = ?
          and role = 'owner'
        "#,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting the groups of somebody")
}

/// One of a group, also when they have gone.
pub(crate) async fn by_id(db: &Db, id: MembershipId) -> Result<Option<Row>, Broken> {
    one(db.reader(), id).await
}

/// The same, for whoever is about to act on it.
pub(crate) async fn by_id_in(tx: &mut Tx, id: MembershipId) -> Result<Option<Row>, Broken> {
    one(tx.connection(), id).await
}

async fn one(executor: impl SqliteExecutor<'_>, id: MembershipId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            memberships.id as "id!: MembershipId",
            memberships.group_id as "group_id!: GroupId",
            memberships.person_id as "person_id!: PersonId",
            people.address as "email!",
            memberships.role,
            memberships.generation,
            memberships.since as "since!: Moment",
            memberships.agreed_at as "agreed_at?: Moment",
            memberships.ended_at as "ended_at?: Moment",
            ownership_offers.steps_down as "offered?: bool"
        from memberships
        join people on people.id = memberships.person_id
        left join ownership_offers on ownership_offers.membership_id = memberships.id
        where memberships.id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("finding somebody of a group")
}

/// What somebody is to a group, or was lately.
pub(in crate::groups) async fn of_person(
    db: &Db,
    group: GroupId,
    person: PersonId,
) -> Result<Option<Row>, Broken> {
    let id = id_of(db.reader(), group, person).await?;
    match id {
        Some(id) => by_id(db, id).await,
        None => Ok(None),
    }
}

/// The same, as a change in progress sees it.
pub(in crate::groups) async fn of_person_in(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
) -> Result<Option<Row>, Broken> {
    let id = id_of(tx.connection(), group, person).await?;
    match id {
        Some(id) => by_id_in(tx, id).await,
        None => Ok(None),
    }
}

async fn id_of(
    executor: impl SqliteExecutor<'_>,
    group: GroupId,
    person: PersonId,
) -> Result<Option<MembershipId>, Broken> {
    query_scalar!(
        r#"select id as "id!: MembershipId" from memberships where group_id = ? and person_id = ?"#,
        group,
        person,
    )
    .fetch_optional(executor)
    .await
    .while_doing("asking what somebody is to a group")
}

/// Those who are of a group, and those who were asked, by when they were.
pub(super) async fn of_group(db: &Db, group: GroupId) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            memberships.id as "id!: MembershipId",
            memberships.group_id as "group_id!: GroupId",
            memberships.person_id as "person_id!: PersonId",
            people.address as "email!",
            memberships.role,
            memberships.generation,
            memberships.since as "since!: Moment",
            memberships.agreed_at as "agreed_at?: Moment",
            memberships.ended_at as "ended_at?: Moment",
            ownership_offers.steps_down as "offered?: bool"
        from memberships
        join people on people.id = memberships.person_id
        left join ownership_offers on ownership_offers.membership_id = memberships.id
        where memberships.group_id = ?
          and memberships.ended_at is null
        order by memberships.since, memberships.id
        "#,
        group,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing who is of a group")
}

/// A group that somebody is of, or was asked to be.
pub(super) struct Theirs {
    pub(super) id: MembershipId,
    pub(super) key: String,
    pub(super) name: String,
    pub(super) role: String,
    pub(super) generation: i64,
    pub(super) agreed_at: Option<Moment>,
    pub(super) is_offered: bool,
    /// How many listings name it that nobody of it has said anything of.
    pub(super) waiting: i64,
}

/// The groups that somebody is of, or was asked to be, by name.
pub(super) async fn groups_of(db: &Db, person: PersonId) -> Result<Vec<Theirs>, Broken> {
    query_as!(
        Theirs,
        r#"
        select
            memberships.id as "id!: MembershipId",
            groups.key as "key!",
            groups.name as "name!",
            memberships.role as "role!",
            memberships.generation as "generation!: i64",
            memberships.agreed_at as "agreed_at?: Moment",
            exists (
                select 1 from ownership_offers where ownership_offers.membership_id = memberships.id
            ) as "is_offered!: bool",
            (
                select count(*)
                from namings
                join public_listings on public_listings.id = namings.listing_id
                where namings.group_id = groups.id
                  and namings.accepted_at is null
                  and namings.refused_at is null
            ) as "waiting!: i64"
        from memberships
        join groups on groups.id = memberships.group_id
        where memberships.person_id = ?
          and memberships.ended_at is null
          and not exists (select 1 from group_closings where group_closings.group_id = groups.id)
          and not exists (
              select 1
              from merges
              where merges.what = 'group'
                and merges.from_key = groups.key
                and merges.undone_at is null
          )
        order by groups.name collate nocase, groups.key
        "#,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing the groups of somebody")
}

/// How many are of a group or were asked to be, and how many of them were asked after a moment.
pub(super) async fn count(tx: &mut Tx, group: GroupId, after: Moment) -> Result<(i64, i64), Broken> {
    let row = query!(
        r#"
        select
            count(*) filter (where ended_at is null) as "all!: i64",
            count(*) filter (where since > ?2 and by_person_id is not null) as "asked!: i64"
        from memberships
        where group_id = ?1
        "#,
        group,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting who is of a group")?;
    Ok((row.all, row.asked))
}

/// How many people somebody has asked after a moment, for whichever group.
pub(super) async fn count_asked_by(tx: &mut Tx, person: PersonId, after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from memberships where by_person_id = ? and since > ?"#,
        person,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting whom somebody asked")
}

/// How many owners a group has.
pub(super) async fn count_owners(tx: &mut Tx, group: GroupId) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from memberships
        where group_id = ?
          and role = 'owner'
          and agreed_at is not null
          and ended_at is null
        "#,
        group,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting the owners of a group")
}

/// Somebody is of a group, or is asked to be; whoever was before is anew. Gives their row and the generation of their link.
pub(in crate::groups) async fn put(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
    role: &str,
    by: Option<PersonId>,
    agreed_at: Option<Moment>,
    now: Moment,
) -> Result<(MembershipId, i64), Broken> {
    let row = query!(
        r#"
        insert into memberships (group_id, person_id, role, by_person_id, since, agreed_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (group_id, person_id) do update
        set role = excluded.role,
            by_person_id = excluded.by_person_id,
            generation = memberships.generation + 1,
            since = excluded.since,
            agreed_at = excluded.agreed_at,
            ended_at = null,
            how_ended = null
        returning id as "id!: MembershipId", generation as "generation!: i64"
        "#,
        group,
        person,
        role,
        by,
        now,
        agreed_at,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("taking somebody into a group")?;
    Ok((row.id, row.generation))
}

/// They said yes; `false` when they had already.
pub(super) async fn agree(tx: &mut Tx, id: MembershipId, now: Moment) -> Result<bool, Broken> {
    let done = query!("update memberships set agreed_at = ? where id = ? and agreed_at is null", now, id)
        .execute(tx.connection())
        .await
        .while_doing("noting that somebody is of a group")?;
    Ok(done.rows_affected() == 1)
}

/// They are of the group no longer; `false` when they were not.
pub(in crate::groups) async fn end(
    tx: &mut Tx,
    id: MembershipId,
    how: &str,
    now: Moment,
) -> Result<bool, Broken> {
    forget_offers(tx, id).await?;
    let done = query!(
        "update memberships set ended_at = ?, how_ended = ? where id = ? and ended_at is null",
        now,
        how,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending a membership")?;
    Ok(done.rows_affected() == 1)
}

/// They are an owner from now on, or an editor.
pub(in crate::groups) async fn set_role(tx: &mut Tx, id: MembershipId, role: &str) -> Result<(), Broken> {
    query!("update memberships set role = ? where id = ?", role, id)
        .execute(tx.connection())
        .await
        .while_doing("giving somebody another part in a group")?;
    Ok(())
}

/// An owner wants somebody to be one; a later offer takes the place of an earlier one.
pub(super) async fn offer(
    tx: &mut Tx,
    to: MembershipId,
    by: MembershipId,
    steps_down: bool,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into ownership_offers (membership_id, by_membership_id, steps_down, offered_at)
        values (?, ?, ?, ?)
        on conflict (membership_id) do update
        set by_membership_id = excluded.by_membership_id,
            steps_down = excluded.steps_down,
            offered_at = excluded.offered_at
        ",
        to,
        by,
        steps_down,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("offering somebody a group")?;
    Ok(())
}

/// Who offered it to somebody, and whether they step down then.
pub(super) async fn offer_to(tx: &mut Tx, to: MembershipId) -> Result<Option<(MembershipId, bool)>, Broken> {
    let row = query!(
        r#"
        select by_membership_id as "by!: MembershipId", steps_down as "steps_down!: bool"
        from ownership_offers
        where membership_id = ?
        "#,
        to,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading an offer")?;
    Ok(row.map(|row| (row.by, row.steps_down)))
}

/// Nothing is offered to somebody any more, nor by them.
pub(super) async fn forget_offers(tx: &mut Tx, id: MembershipId) -> Result<(), Broken> {
    query!("delete from ownership_offers where membership_id = ?1 or by_membership_id = ?1", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting an offer")?;
    Ok(())
}

/// A group has ended, whoever ended it.
pub(super) async fn close_for_good(tx: &mut Tx, id: GroupId, now: Moment) -> Result<(), Broken> {
    query!("insert into group_closings (group_id, closed_at) values (?, ?) on conflict do nothing", id, now)
        .execute(tx.connection())
        .await
        .while_doing("ending a group")?;
    Ok(())
}

/// Forgets what a group said, who was of it, and what was written to get its name.
pub(super) async fn erase(tx: &mut Tx, id: GroupId) -> Result<(), Broken> {
    query!("update groups set name = key, about = '', site = null where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("erasing what a group said")?;
    query!("delete from memberships where group_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("erasing who was of a group")?;
    query!("delete from namings where group_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("erasing what a group ran")?;
    query!("delete from agreements where group_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("erasing what a group agreed to")?;
    query!(
        "
        delete from claim_words
        where claim_id in (
            select claims.id
            from claims
            join groups on groups.key = claims.key
            where groups.id = ?
        )
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("erasing what was written to get a name")?;
    query!(
        "
        update claims
        set name = key, about = '', site = null
        where key = (select key from groups where id = ?)
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("erasing what was said to get a name")?;
    Ok(())
}

/// Forgets who was asked before `before` and never said yes, and who has gone before it.
pub(super) async fn forget_old(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let ended = query!("delete from memberships where ended_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting who was of a group")?;
    let asked = query!("delete from memberships where agreed_at is null and since < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting who was asked into a group")?;
    let offered = query!("delete from ownership_offers where offered_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("ending offers of groups that nobody answered")?;
    Ok(ended.rows_affected() + asked.rows_affected() + offered.rows_affected())
}
