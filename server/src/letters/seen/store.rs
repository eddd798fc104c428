//! The SQL of what people may see of the outbox.

use sqlx::{query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{LetterId, Moment, PersonId},
};

/// A line of the outbox.
#[derive(Debug)]
pub struct Line {
    /// Its row.
    pub id: LetterId,
    /// The kind of letter.
    pub kind: String,
    /// To whom.
    pub address: String,
    /// When it was written.
    pub written_at: Moment,
    /// When it is tried next, or was tried last.
    pub due_at: Moment,
    /// When it was sent.
    pub sent_at: Option<Moment>,
    /// When it was given up.
    pub failed_at: Option<Moment>,
    /// How often it was tried.
    pub attempts: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// Why it ended without going out, as the outbox writes it.
    pub ended_why: Option<String>,
}

/// The newest letters, whatever became of them.
pub(in crate::letters) async fn newest(db: &Db) -> Result<Vec<LetterId>, Broken> {
    query_scalar!(r#"select id as "id!: LetterId" from outbox order by id desc limit 200"#)
        .fetch_all(db.reader())
        .await
        .while_doing("reading the outbox")
}

/// Letters that wait, those that are tried first at the top.
pub(super) async fn next(db: &Db) -> Result<Vec<LetterId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: LetterId"
        from outbox
        where sent_at is null
          and failed_at is null
        order by due_at, id
        limit 100
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading which letters wait")
}

/// Letters that were given up, the newest first.
pub(super) async fn given_up(db: &Db) -> Result<Vec<LetterId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: LetterId"
        from outbox
        where failed_at is not null
        order by failed_at desc, id desc
        limit 100
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading which letters were given up")
}

/// Letters that were withheld, the newest first.
pub(super) async fn withheld(db: &Db) -> Result<Vec<LetterId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: LetterId"
        from outbox
        where ended_why = 'suppressed'
        order by sent_at desc, id desc
        limit 100
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading which letters were withheld")
}

/// Letters that went out and came back, the newest first.
pub(super) async fn returned(db: &Db) -> Result<Vec<LetterId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: LetterId"
        from outbox
        where ended_why = 'bounced'
        order by sent_at desc, id desc
        limit 100
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading which letters came back")
}

/// Lines of the outbox, in the order in which they are asked for.
pub(in crate::letters) async fn lines(db: &Db, ids: &[LetterId]) -> Result<Vec<Line>, Broken> {
    let ids = as_list(ids);
    query_as!(
        Line,
        r#"
        select
            outbox.id as "id!: LetterId",
            outbox.kind,
            people.address,
            outbox.written_at as "written_at!: Moment",
            outbox.due_at as "due_at!: Moment",
            outbox.sent_at as "sent_at?: Moment",
            outbox.failed_at as "failed_at?: Moment",
            outbox.attempts,
            outbox.last_error,
            outbox.ended_why
        from json_each(?) as wanted
        cross join outbox on outbox.id = wanted.value
        join people on people.id = outbox.person_id
        order by wanted.key
        "#,
        ids,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading lines of the outbox")
}

/// How many letters of each kind wait, most first.
pub(super) async fn count_waiting(db: &Db) -> Result<Vec<(String, usize)>, Broken> {
    let rows = query!(
        r#"
        select kind, count(*) as "count!: i64"
        from outbox
        where sent_at is null
          and failed_at is null
        group by kind
        order by count(*) desc, kind
        "#
    )
    .fetch_all(db.reader())
    .await
    .while_doing("counting letters that wait")?;
    Ok(rows.into_iter().map(|row| (row.kind, usize::try_from(row.count).unwrap_or_default())).collect())
}

/// How many letters were given up.
pub(super) async fn count_failed(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(r#"select count(*) as "count!: i64" from outbox where failed_at is not null"#)
        .fetch_one(db.reader())
        .await
        .while_doing("counting letters that were given up")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// How many letters were withheld.
pub(super) async fn count_withheld(db: &Db) -> Result<usize, Broken> {
    let count =
        query_scalar!(r#"select count(*) as "count!: i64" from outbox where ended_why = 'suppressed'"#)
            .fetch_one(db.reader())
            .await
            .while_doing("counting letters that were withheld")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// How many letters came back.
pub(super) async fn count_returned(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(r#"select count(*) as "count!: i64" from outbox where ended_why = 'bounced'"#)
        .fetch_one(db.reader())
        .await
        .while_doing("counting letters that came back")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// A letter that has not gone out, or came back, is due now, as if it had never been tried. Whether there is one.
pub(super) async fn try_now(tx: &mut Tx, id: LetterId, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "
        update outbox
        set due_at = ?1, attempts = 0, sent_at = null, failed_at = null, ended_why = null, given_up_by = null
        where id = ?2
          and (sent_at is null or ended_why in ('suppressed', 'bounced'))
          and (leased_until is null or leased_until <= ?1)
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("bringing a letter forward")?;
    Ok(done.rows_affected() == 1)
}

/// A letter that waits does not go out. Whether one waited.
pub(super) async fn give_up(
    tx: &mut Tx,
    id: LetterId,
    by: PersonId,
    why: &str,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        update outbox
        set failed_at = ?1, ended_why = ?2, given_up_by = ?3
        where id = ?4
          and sent_at is null
          and failed_at is null
          and (leased_until is null or leased_until <= ?1)
        ",
        now,
        why,
        by,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("giving a letter up")?;
    Ok(done.rows_affected() == 1)
}

/// Writes into the log what a moderator did to a letter: its kind and its number, and nothing of whom it goes to.
pub(super) async fn log(
    tx: &mut Tx,
    id: LetterId,
    verb: &str,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into letter_deeds (letter_id, kind, verb, by_person_id, done_at)
        select id, kind, ?, ?, ? from outbox where id = ?
        ",
        verb,
        by,
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing into the log what was done to a letter")?;
    Ok(())
}

/// A letter that was given up goes out after all: so says the log.
pub(super) async fn take_giving_up_back(tx: &mut Tx, id: LetterId, now: Moment) -> Result<(), Broken> {
    query!(
        "update letter_deeds set undone_at = ? where letter_id = ? and verb = 'given_up' and undone_at is null",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a letter goes out after all")?;
    Ok(())
}
