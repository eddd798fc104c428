//! The SQL of holds, confirmations and decisions.

use std::collections::HashMap;

use sqlx::{query, query_as, query_scalar};

use super::{acts::Rejection, queue::AllThatWaits};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ActId, ListingId, Moment, PersonId},
    listings::State,
};

/// A listing that waits for a moderator.
pub(super) struct Waiting {
    pub(super) id: ListingId,
    pub(super) since: Moment,
    pub(super) email: String,
    pub(super) same_address_public: i64,
    pub(super) same_address_waiting: i64,
    pub(super) same_network_waiting: i64,
    pub(super) is_again: bool,
}

/// A listing that waits, in a line.
pub(super) struct Line {
    pub(super) id: ListingId,
    pub(super) title: String,
    pub(super) slug: String,
    pub(super) sequence: i64,
    pub(super) since: Moment,
    pub(super) is_again: bool,
}

/// Listings that wait for one reason, oldest first, after one of them; without those that a calendar brought.
pub(super) async fn waiting(
    db: &Db,
    why: &str,
    (since, after): (Moment, ListingId),
    most: i64,
) -> Result<Vec<Line>, Broken> {
    query_as!(
        Line,
        r#"
        select
            listings.id as "id!: ListingId",
            listings.title as "title!",
            listings.slug as "slug!",
            listings.sequence as "sequence!",
            waiting_listings.since as "since!: Moment",
            exists (select 1 from held_again where held_again.listing_id = listings.id) as "is_again!: bool"
        from waiting_listings
        cross join listings on listings.id = waiting_listings.listing_id
        where waiting_listings.why = ?
          and (waiting_listings.since, waiting_listings.listing_id) > (?, ?)
        order by waiting_listings.since, waiting_listings.listing_id
        limit ?
        "#,
        why,
        since,
        after,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the queue")
}

/// How many listings wait, by reason.
pub(super) async fn count_waiting(db: &Db) -> Result<Vec<(String, usize)>, Broken> {
    let rows = query!(r#"select why, count(*) as "count!: i64" from waiting_listings group by why"#)
        .fetch_all(db.reader())
        .await
        .while_doing("counting the queue")?;
    Ok(rows.into_iter().map(|row| (row.why, usize::try_from(row.count).unwrap_or_default())).collect())
}

/// How much waits of every kind, and since when the oldest and the newest do.
pub(super) async fn all_that_waits(db: &Db) -> Result<Option<AllThatWaits>, Broken> {
    let row = query!(
        r#"
        with waits as (
            select since from waiting_listings
            union all
            select proposals.proposed_at
            from proposals
            join public_listings on public_listings.id = proposals.listing_id
            union all
            select flagged_at from flags where settled_at is null
            union all
            select asked_at from appeals where answered_at is null
            union all
            select claimed_at from claims where verdict is null
            union all
            select since from waiting_write_ups
        )
        select count(*) as "count!: i64", min(since) as "oldest?: Moment", max(since) as "newest?: Moment"
        from waits
        "#
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting all that waits")?;
    let count = usize::try_from(row.count).unwrap_or_default();
    Ok(row.oldest.zip(row.newest).map(|(oldest, newest)| AllThatWaits { count, oldest, newest }))
}

/// Since when the listing waits that has so many before it.
pub(super) async fn waits_since(db: &Db, place: i64) -> Result<Option<Moment>, Broken> {
    query_scalar!(
        r#"select since as "since!: Moment" from waiting_listings order by since limit 1 offset ?"#,
        place
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("asking how long the queue waits")
}

/// What only moderators see of these listings that wait.
pub(super) async fn waiting_whole(db: &Db, ids: &[ListingId]) -> Result<Vec<Waiting>, Broken> {
    let ids = as_list(ids);
    query_as!(
        Waiting,
        r#"
        select
            listings.id as "id!: ListingId",
            waiting_listings.since as "since!: Moment",
            people.address as "email!",
            (
                select count(*)
                from listings as others
                join public_listings on public_listings.id = others.id
                where others.person_id = listings.person_id
            ) as "same_address_public!: i64",
            (
                select count(*)
                from listings as others
                cross join waiting_listings as w on w.listing_id = others.id
                where others.person_id = listings.person_id
            ) as "same_address_waiting!: i64",
            (
                select count(*)
                from held_networks as own
                cross join held_networks as near on near.network = own.network
                cross join waiting_listings as w on w.listing_id = near.listing_id
                where own.listing_id = listings.id
            ) as "same_network_waiting!: i64",
            exists (select 1 from held_again where held_again.listing_id = listings.id) as "is_again!: bool"
        from json_each(?) as wanted
        cross join waiting_listings on waiting_listings.listing_id = wanted.value
        join listings on listings.id = waiting_listings.listing_id
        join people on people.id = listings.person_id
        order by wanted.key
        "#,
        ids,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what waits, as a whole")
}

/// The listing of a slug, if a moderator has to decide about it; also one that a calendar brought, or that is hidden
/// because of a flag.
pub(super) async fn one_waiting(db: &Db, slug: &str) -> Result<Option<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        select
            listings.id as "id!: ListingId",
            min(holds.since) as "since!: Moment",
            people.address as "email!",
            (
                select count(*)
                from listings as others
                join public_listings on public_listings.id = others.id
                where others.person_id = listings.person_id
            ) as "same_address_public!: i64",
            (
                select count(*)
                from listings as others
                cross join waiting_listings as w on w.listing_id = others.id
                where others.person_id = listings.person_id
            ) as "same_address_waiting!: i64",
            (
                select count(*)
                from held_networks as own
                cross join held_networks as near on near.network = own.network
                cross join waiting_listings as w on w.listing_id = near.listing_id
                where own.listing_id = listings.id
            ) as "same_network_waiting!: i64",
            exists (select 1 from held_again where held_again.listing_id = listings.id) as "is_again!: bool"
        from listings
        join holds on holds.listing_id = listings.id
        join people on people.id = listings.person_id
        where listings.slug = ?
          and not exists (select 1 from holds as h where h.listing_id = listings.id and h.why = 'unconfirmed')
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
        group by listings.id
        "#,
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("finding what waits")
}

/// The waiting listing of a slug, and its organiser.
pub(super) async fn waiting_by_slug(
    tx: &mut Tx,
    slug: &str,
) -> Result<Option<(ListingId, PersonId)>, Broken> {
    let row = query!(
        r#"
        select listings.id as "id!: ListingId", listings.person_id as "person_id!: PersonId"
        from listings
        where listings.slug = ?
          and exists (select 1 from holds where holds.listing_id = listings.id)
          and not exists (select 1 from holds where holds.listing_id = listings.id and holds.why = 'unconfirmed')
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
        "#,
        slug,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("finding a waiting listing")?;
    Ok(row.map(|row| (row.id, row.person_id)))
}

/// Holds a listing back.
pub(super) async fn hold(tx: &mut Tx, id: ListingId, why: &str, now: Moment) -> Result<(), Broken> {
    query!(
        "insert into holds (listing_id, why, since) values (?, ?, ?) on conflict do nothing",
        id,
        why,
        now
    )
    .execute(tx.connection())
    .await
    .while_doing("holding a listing")?;
    Ok(())
}

/// Lifts one hold; `false` when there was none.
pub(super) async fn lift(tx: &mut Tx, id: ListingId, why: &str) -> Result<bool, Broken> {
    let lifted = query!("delete from holds where listing_id = ? and why = ?", id, why)
        .execute(tx.connection())
        .await
        .while_doing("lifting a hold")?;
    Ok(lifted.rows_affected() == 1)
}

/// Lifts every hold.
pub(super) async fn lift_all(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from holds where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("releasing a listing")?;
    Ok(())
}

/// Whether everybody can see a listing.
pub(super) async fn is_public(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(r#"select exists (select 1 from public_listings where id = ?) as "free!: bool""#, id)
        .fetch_one(tx.connection())
        .await
        .while_doing("asking whether a listing is held")
}

/// Notes confirmations; says how many are new.
pub(super) async fn mark_confirmed(tx: &mut Tx, ids: &[ListingId], now: Moment) -> Result<u64, Broken> {
    let ids = as_list(ids);
    let noted = query!(
        "
        insert into confirmations (listing_id, confirmed_at)
        select value, ? from json_each(?) where true
        on conflict do nothing
        ",
        now,
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("confirming an address")?;
    Ok(noted.rows_affected())
}

/// Whether there is a confirmation.
pub(super) async fn is_confirmed(db: &Db, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(
        r#"select exists (select 1 from confirmations where listing_id = ?) as "confirmed!: bool""#,
        id
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether an address is confirmed")
}

/// Rejects a listing; its hold stays.
pub(super) async fn reject(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    act: ActId,
    reason: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into rejections (listing_id, by_person_id, act_id, reason, rejected_at)
        values (?, ?, ?, ?, ?)
        on conflict (listing_id) do update
        set
            by_person_id = excluded.by_person_id,
            act_id = excluded.act_id,
            reason = excluded.reason,
            rejected_at = excluded.rejected_at
        ",
        id,
        by,
        act,
        reason,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("rejecting a listing")?;
    Ok(())
}

/// The rejection of a listing.
pub(super) async fn rejection(tx: &mut Tx, id: ListingId) -> Result<Option<Rejection>, Broken> {
    query_as!(
        Rejection,
        r#"
        select by_person_id as "by", act_id as "act", reason, rejected_at as "at"
        from rejections
        where listing_id = ?
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading a rejection")
}

/// A rejection holds again, as it was.
pub(super) async fn reject_again(tx: &mut Tx, id: ListingId, as_was: &Rejection) -> Result<(), Broken> {
    query!(
        "
        insert into rejections (listing_id, by_person_id, act_id, reason, rejected_at)
        values (?, (select id from people where id = ?), ?, ?, ?)
        on conflict (listing_id) do nothing
        ",
        id,
        as_was.by,
        as_was.act,
        as_was.reason,
        as_was.at,
    )
    .execute(tx.connection())
    .await
    .while_doing("rejecting a listing again")?;
    Ok(())
}

/// Whether a listing was taken back.
pub(super) async fn is_withdrawn(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(
        r#"select exists (select 1 from withdrawals where listing_id = ?) as "withdrawn!: bool""#,
        id
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a listing was taken back")
}

/// Whether a moderator said no to a listing for good.
pub(super) async fn is_rejected(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(r#"select exists (select 1 from rejections where listing_id = ?) as "rejected!: bool""#, id)
        .fetch_one(tx.connection())
        .await
        .while_doing("asking whether a listing was rejected")
}

/// A rejection does not hold any more; the log keeps it.
pub(super) async fn forget_rejection(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from rejections where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting a rejection")?;
    Ok(())
}

/// Where a listing stands.
pub(super) async fn state_of(db: &Db, id: ListingId) -> Result<State, Broken> {
    let row = query!(
        r#"
        select
            exists (select 1 from withdrawals where listing_id = ?1) as "withdrawn!: bool",
            exists (select 1 from holds where listing_id = ?1 and why = 'unconfirmed') as "unconfirmed!: bool",
            exists (select 1 from holds where listing_id = ?1 and why = 'flag') as "flagged!: bool",
            not exists (select 1 from holds where listing_id = ?1) as "free!: bool",
            (select reason from rejections where listing_id = ?1) as "reason?: String"
        "#,
        id,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking where a listing stands")?;
    Ok(match row.reason {
        _ if row.withdrawn => State::Withdrawn,
        Some(reason) if !row.free => State::Rejected { reason },
        _ if row.free => State::Public,
        _ if row.unconfirmed => State::Unconfirmed,
        _ if row.flagged => State::Hidden,
        _ => State::Waiting,
    })
}

/// A flag that nobody has looked into yet, with its listing.
pub(super) struct OpenFlag {
    pub(super) listing_id: ListingId,
    pub(super) reason: String,
    pub(super) note: String,
    pub(super) flagged_at: Moment,
}

/// Keeps a visitor's report; the same form twice is one.
pub(super) async fn add_flag(
    tx: &mut Tx,
    id: ListingId,
    reason: &str,
    note: &str,
    form_key: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into flags (listing_id, reason, note, form_key, flagged_at)
        values (?, ?, ?, ?, ?)
        on conflict (form_key) do nothing
        ",
        id,
        reason,
        note,
        form_key,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping a flag")?;
    Ok(())
}

/// Listings that a moderator has hidden while they look into what visitors reported.
pub(super) async fn hidden(db: &Db) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select listing_id as "listing_id!: ListingId"
        from holds
        where why = 'flag'
          and not exists (select 1 from rejections where rejections.listing_id = holds.listing_id)
        order by since
        limit 500
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what is hidden")
}

/// Flags that wait for a moderator, oldest first.
pub(super) async fn open_flags(db: &Db) -> Result<Vec<OpenFlag>, Broken> {
    query_as!(
        OpenFlag,
        r#"
        select
            flags.listing_id as "listing_id!: ListingId",
            flags.reason,
            flags.note,
            flags.flagged_at as "flagged_at!: Moment"
        from flags
        where flags.settled_at is null
        order by flags.flagged_at, flags.id
        limit 500
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the flags")
}

/// How many open reports of a listing there are whose words are kept.
pub(super) async fn count_open_flags(tx: &mut Tx, id: ListingId) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from flags where listing_id = ? and settled_at is null"#,
        id
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting the flags of a listing")
}

/// Whether a listing has reports that nobody has looked into.
pub(super) async fn has_open_flags(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    Ok(count_open_flags(tx, id).await? > 0)
}

/// Counts further reports of a listing.
pub(super) async fn count_flags(tx: &mut Tx, id: ListingId, count: i64, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into more_flags (listing_id, count, newest_at)
        values (?, ?, ?)
        on conflict (listing_id) do update
        set count = count + excluded.count, newest_at = max(newest_at, excluded.newest_at)
        ",
        id,
        count,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("counting further flags")?;
    Ok(())
}

/// How many further reports of these listings were counted.
pub(super) async fn more_flags(db: &Db, ids: &[ListingId]) -> Result<HashMap<ListingId, u32>, Broken> {
    let ids = as_list(ids);
    let rows = query!(
        r#"
        select listing_id as "listing_id!: ListingId", count
        from more_flags
        where listing_id in (select value from json_each(?))
        "#,
        ids,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading how many further flags there are")?;
    Ok(rows.into_iter().map(|row| (row.listing_id, u32::try_from(row.count).unwrap_or(u32::MAX))).collect())
}

/// Further reports of a listing are counted no longer; gives how many there were, and when the newest came.
pub(super) async fn take_more_flags(tx: &mut Tx, id: ListingId) -> Result<Option<(i64, i64)>, Broken> {
    let taken = query!("delete from more_flags where listing_id = ? returning count, newest_at", id)
        .fetch_optional(tx.connection())
        .await
        .while_doing("settling further flags")?;
    Ok(taken.map(|row| (row.count, row.newest_at)))
}

/// Forgets flags that were settled before `before`.
pub(super) async fn forget_settled_flags(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from flags where settled_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting reports that were looked into")?;
    Ok(done.rows_affected())
}

/// Every flag of a listing has been looked into.
pub(super) async fn settle_flags(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    act: ActId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update flags
        set settled_at = ?, by_person_id = ?, act_id = ?
        where listing_id = ?
          and settled_at is null
        ",
        now,
        by,
        act,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("settling the flags of a listing")?;
    Ok(())
}
