//! The SQL of addresses that nothing is sent to.

use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{LetterId, Moment},
};

/// Those of some fingerprints, in capital hexadecimal, that are here, each with why.
pub(super) async fn among(
    db: &Db,
    fingerprints: &[&String],
    now: Moment,
) -> Result<Vec<(String, String)>, Broken> {
    let asked = as_list(fingerprints);
    let rows = query!(
        r#"
        select hex(suppressions.fingerprint) as "fingerprint!: String", suppressions.why
        from json_each(?1) as asked
        join suppressions on suppressions.fingerprint = unhex(asked.value)
        where suppressions.ends_at is null or suppressions.ends_at > ?2
        "#,
        asked,
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("asking which addresses take no letters")?;
    Ok(rows.into_iter().map(|row| (row.fingerprint, row.why)).collect())
}

/// Nothing is sent there. What holds for good is not replaced by what holds for a while.
pub(super) async fn put(
    tx: &mut Tx,
    fingerprint: &[u8],
    why: &str,
    status: Option<&str>,
    now: Moment,
    ends: Option<Moment>,
) -> Result<(), Broken> {
    query!(
        "
        insert into suppressions (fingerprint, why, status, since, ends_at)
        values (?, ?, ?, ?, ?)
        on conflict (fingerprint) do update
        set why = excluded.why, status = excluded.status, since = excluded.since, ends_at = excluded.ends_at
        where suppressions.ends_at is not null or excluded.ends_at is null
        ",
        fingerprint,
        why,
        status,
        now,
        ends,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that an address takes no letters")?;
    Ok(())
}

/// A letter to it came back for now. The same one counts once.
pub(super) async fn add_return(
    tx: &mut Tx,
    fingerprint: &[u8],
    letter: LetterId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into returns (fingerprint, letter_id, returned_at)
        values (?, ?, ?)
        on conflict (fingerprint, letter_id) do nothing
        ",
        fingerprint,
        letter,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a letter came back")?;
    Ok(())
}

/// How many letters to it came back after a moment.
pub(super) async fn count_returns(tx: &mut Tx, fingerprint: &[u8], after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from returns where fingerprint = ? and returned_at > ?"#,
        fingerprint,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting letters that came back")
}

/// Letters are sent there again, and nothing of before counts.
pub(super) async fn lift(tx: &mut Tx, fingerprint: &[u8]) -> Result<(), Broken> {
    query!("delete from suppressions where fingerprint = ?", fingerprint)
        .execute(tx.connection())
        .await
        .while_doing("letting letters through again")?;
    query!("delete from returns where fingerprint = ?", fingerprint)
        .execute(tx.connection())
        .await
        .while_doing("forgetting that letters came back")?;
    Ok(())
}

/// How many there are.
pub(super) async fn count(db: &Db, now: Moment) -> Result<usize, Broken> {
    let count = query_scalar!(
        r#"select count(*) as "count!: i64" from suppressions where ends_at is null or ends_at > ?"#,
        now
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting addresses that take no letters")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Forgets addresses that have rested.
pub(super) async fn forget_rested(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let ended = query!("delete from suppressions where ends_at <= ?", now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting addresses that rested")?;
    Ok(ended.rows_affected())
}

/// Forgets what came back before `before`.
pub(super) async fn forget_returns(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let returned = query!("delete from returns where returned_at <= ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting letters that came back")?;
    Ok(returned.rows_affected())
}
