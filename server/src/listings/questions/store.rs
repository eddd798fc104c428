//! The SQL of questions.

use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment},
};

/// What is asked about: dates that begin between two moments, of listings that nobody changed or asked about lately.
pub(super) struct Moments {
    pub(super) from: Moment,
    pub(super) until: Moment,
    pub(super) changed_before: Moment,
    pub(super) asked_before: Moment,
}

/// The listings to ask about, each with its next date.
pub(super) async fn due(db: &Db, moments: &Moments, limit: u32) -> Result<Vec<(ListingId, String)>, Broken> {
    let rows = query!(
        r#"
        select
            occurrences.listing_id as "id!: ListingId",
            occurrences.original as "original!: String",
            min(occurrences.starts_at) as "starts_at!: Moment"
        from asked_listings
        cross join occurrences on occurrences.listing_id = asked_listings.listing_id
        cross join listings on listings.id = asked_listings.listing_id
        where occurrences.starts_at > ?1
          and occurrences.starts_at <= ?2
          and occurrences.status <> 'cancelled'
          and listings.published_at <= ?3
          and not exists (
              select 1
              from versions
              where versions.listing_id = listings.id
                and versions.made_at > ?3
                and versions.by_role in ('organiser', 'holder', 'member')
          )
          and exists (select 1 from public_listings where public_listings.id = listings.id)
          and not exists (select 1 from cancellations where cancellations.listing_id = listings.id)
          and not exists (select 1 from imported where imported.listing_id = listings.id)
          and not exists (
              select 1
              from questions
              where questions.listing_id = listings.id
                and (questions.original = occurrences.original or questions.asked_at > ?4)
          )
        group by asked_listings.listing_id
        limit ?5
        "#,
        moments.from,
        moments.until,
        moments.changed_before,
        moments.asked_before,
        limit,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking which dates to ask about")?;
    Ok(rows.into_iter().map(|row| (row.id, row.original)).collect())
}

/// Keeps that a date is asked about; its number, unless it was asked about before.
pub(super) async fn put(
    tx: &mut Tx,
    id: ListingId,
    original: &str,
    now: Moment,
) -> Result<Option<i64>, Broken> {
    query_scalar!(
        r#"
        insert into questions (listing_id, original, asked_at)
        values (?, ?, ?)
        on conflict (listing_id, original) do nothing
        returning id as "id!: i64"
        "#,
        id,
        original,
        now,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("asking about a date")
}

/// Somebody says that a date takes place; whether it was asked, or is said already.
pub(super) async fn answer_one(
    tx: &mut Tx,
    id: ListingId,
    original: &str,
    now: Moment,
) -> Result<bool, Broken> {
    let answered = query!(
        "
        update questions
        set answer = 'yes', answered_at = coalesce(answered_at, ?)
        where listing_id = ?
          and original = ?
          and (answered_at is null or answer = 'yes')
        ",
        now,
        id,
        original,
    )
    .execute(tx.connection())
    .await
    .while_doing("answering for a date")?;
    Ok(answered.rows_affected() > 0)
}

/// What nobody has answered about a listing is not asked any more.
pub(super) async fn forget_open(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from questions where listing_id = ? and answered_at is null", id)
        .execute(tx.connection())
        .await
        .while_doing("taking questions back")?;
    Ok(())
}

/// Everything that is asked about a listing is answered.
pub(super) async fn answer_all(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update questions
        set answer = 'changed', answered_at = ?
        where listing_id = ?
          and answered_at is null
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("answering for a listing")?;
    Ok(())
}

/// Whether letters ask about a listing.
pub(super) async fn is_asked(db: &Db, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(
        r#"select exists (select 1 from asked_listings where listing_id = ?) as "asked!: bool""#,
        id,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether a listing is asked about")
}

/// Letters ask about it from now on.
pub(super) async fn begin_asking(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    query!(
        "insert into asked_listings (listing_id, since) values (?, ?) on conflict (listing_id) do nothing",
        id,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("beginning to ask about a listing")?;
    Ok(())
}

/// No letter asks about it any more.
pub(super) async fn end_asking(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from asked_listings where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("asking no more about a listing")?;
    Ok(())
}

/// Forgets what was asked before a moment.
pub(super) async fn forget_old(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from questions where asked_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting old questions")?;
    Ok(done.rows_affected())
}
