//! The SQL of holds, confirmations and decisions.

use sqlx::{query, query_as, query_scalar};

use super::{Decision, Verb};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{DecisionId, ListingId, Moment, PersonId},
    listings::State,
};

/// A listing that waits for a moderator.
pub(super) struct Waiting {
    pub(super) id: ListingId,
    pub(super) slug: String,
    pub(super) since: Moment,
    pub(super) email: String,
    pub(super) same_address_public: i64,
}

/// Listings that wait for a moderator and for nothing else, oldest first; if wanted, those too that are only hidden
/// because of a flag, and those that a calendar brought.
pub(super) async fn waiting(db: &Db, all: bool) -> Result<Vec<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        select
            listings.id as "id!: ListingId",
            listings.slug as "slug!",
            min(holds.since) as "since!: Moment",
            people.address as "email!",
            (
                select count(*)
                from listings as others
                join public_listings on public_listings.id = others.id
                where others.person_id = listings.person_id
            ) as "same_address_public!: i64"
        from holds
        join listings on listings.id = holds.listing_id
        join people on people.id = listings.person_id
        where holds.why in ('new_address', 'twin', 'flag')
          and (holds.why <> 'flag' or ?1)
          and (?1 or listings.id not in (select listing_id from imported))
          and not exists (select 1 from holds as h where h.listing_id = listings.id and h.why = 'unconfirmed')
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
        group by listings.id
        order by min(holds.since), listings.id
        limit 500
        "#,
        all,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the queue")
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
    reason: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into rejections (listing_id, by_person_id, reason, rejected_at)
        values (?, ?, ?, ?)
        on conflict (listing_id) do update
        set by_person_id = excluded.by_person_id, reason = excluded.reason, rejected_at = excluded.rejected_at
        ",
        id,
        by,
        reason,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("rejecting a listing")?;
    Ok(())
}

/// Writes a line of the log.
pub(super) async fn decide(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    verb: Verb,
    reason: Option<&str>,
    now: Moment,
) -> Result<DecisionId, Broken> {
    let verb = verb.as_str();
    query_scalar!(
        r#"
        insert into decisions (listing_id, by_person_id, verb, reason, decided_at)
        values (?, ?, ?, ?, ?)
        returning id as "id!: DecisionId"
        "#,
        id,
        by,
        verb,
        reason,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("writing down a decision")
}

/// The reason of the newest decision of a kind.
pub(super) async fn newest_reason(db: &Db, id: ListingId, verb: Verb) -> Result<Option<String>, Broken> {
    let verb = verb.as_str();
    let newest = query_scalar!(
        "select reason from decisions where listing_id = ? and verb = ? order by id desc limit 1",
        id,
        verb,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading why something was decided")?;
    Ok(newest.flatten())
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

/// The latest lines of the log.
pub(super) async fn decisions(db: &Db) -> Result<Vec<Decision>, Broken> {
    let rows = query!(
        r#"
        select
            listings.title,
            listings.slug,
            decisions.verb,
            decisions.reason,
            people.address as "address?",
            decisions.decided_at as "decided_at!: Moment"
        from decisions
        join listings on listings.id = decisions.listing_id
        left join people on people.id = decisions.by_person_id
        order by decisions.id desc
        limit 20
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the log of the queue")?;
    Ok(rows
        .into_iter()
        .map(|row| Decision {
            title: row.title,
            slug: row.slug,
            verb: Verb::parse(&row.verb).unwrap_or(Verb::Released),
            reason: row.reason,
            by: row.address,
            at: row.decided_at,
        })
        .collect())
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

/// Every flag of a listing has been looked into; says how many there were.
pub(super) async fn settle_flags(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    now: Moment,
) -> Result<u64, Broken> {
    let done = query!(
        "
        update flags
        set settled_at = ?, by_person_id = ?
        where listing_id = ?
          and settled_at is null
        ",
        now,
        by,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("settling the flags of a listing")?;
    Ok(done.rows_affected())
}
