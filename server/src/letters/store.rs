//! The SQL of the outbox.

use sqlx::{query, query_as};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{LetterId, ListingId, Moment, PersonId},
};

/// A letter that waits to be sent.
pub(crate) struct Waiting {
    pub(crate) id: LetterId,
    pub(crate) kind: String,
    pub(crate) person_id: PersonId,
    pub(crate) listing_id: Option<ListingId>,
    pub(crate) message_id: String,
    pub(crate) written_at: Moment,
    pub(crate) attempts: i64,
}

/// A line of the outbox as the command line shows it.
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
    /// When it was sent.
    pub sent_at: Option<Moment>,
    /// When it was given up.
    pub failed_at: Option<Moment>,
    /// How often it was tried.
    pub attempts: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// Adds a letter; one cause makes one letter.
pub(super) async fn add(
    tx: &mut Tx,
    kind: &str,
    person: PersonId,
    listing: Option<ListingId>,
    cause: &str,
    message_id: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (kind, person_id, listing_id, cause, message_id, written_at, due_at)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (cause) do nothing
        ",
        kind,
        person,
        listing,
        cause,
        message_id,
        now,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing a letter")?;
    Ok(())
}

/// Claims the letter that has been due longest, until `lease`; nobody else sends it before.
pub(super) async fn claim(tx: &mut Tx, now: Moment, lease: Moment) -> Result<Option<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        update outbox
        set leased_until = ?, attempts = attempts + 1
        where id = (
            select id
            from outbox
            where sent_at is null
              and failed_at is null
              and due_at <= ?
              and (leased_until is null or leased_until <= ?)
            order by due_at, id
            limit 1
        )
        returning
            id as "id!: LetterId",
            kind,
            person_id as "person_id!: PersonId",
            listing_id as "listing_id?: ListingId",
            message_id,
            written_at as "written_at!: Moment",
            attempts
        "#,
        lease,
        now,
        now,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("claiming a letter")
}

/// It was sent, or nothing was left to say.
pub(super) async fn done(tx: &mut Tx, id: LetterId, now: Moment, note: Option<&str>) -> Result<(), Broken> {
    query!("update outbox set sent_at = ?, leased_until = null, last_error = ? where id = ?", now, note, id)
        .execute(tx.connection())
        .await
        .while_doing("noting that a letter was sent")?;
    Ok(())
}

/// It is tried again at `due`.
pub(super) async fn later(tx: &mut Tx, id: LetterId, due: Moment, error: &str) -> Result<(), Broken> {
    query!("update outbox set due_at = ?, leased_until = null, last_error = ? where id = ?", due, error, id)
        .execute(tx.connection())
        .await
        .while_doing("putting a letter off")?;
    Ok(())
}

/// It is given up.
pub(super) async fn failed(tx: &mut Tx, id: LetterId, now: Moment, error: &str) -> Result<(), Broken> {
    query!(
        "update outbox set failed_at = ?, leased_until = null, last_error = ? where id = ?",
        now,
        error,
        id
    )
    .execute(tx.connection())
    .await
    .while_doing("giving a letter up")?;
    Ok(())
}

/// The outbox, newest first.
pub(super) async fn lines(db: &Db) -> Result<Vec<Line>, Broken> {
    query_as!(
        Line,
        r#"
        select
            outbox.id as "id!: LetterId",
            outbox.kind,
            people.address,
            outbox.written_at as "written_at!: Moment",
            outbox.sent_at as "sent_at?: Moment",
            outbox.failed_at as "failed_at?: Moment",
            outbox.attempts,
            outbox.last_error
        from outbox
        join people on people.id = outbox.person_id
        order by outbox.id desc
        limit 200
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the outbox")
}

/// One letter, whatever became of it.
pub(super) async fn by_id(db: &Db, id: LetterId) -> Result<Option<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        select
            id as "id!: LetterId",
            kind,
            person_id as "person_id!: PersonId",
            listing_id as "listing_id?: ListingId",
            message_id,
            written_at as "written_at!: Moment",
            attempts
        from outbox
        where id = ?
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading a letter")
}

/// Forgets letters that were done with before `before`.
pub(super) async fn forget_sent(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from outbox where coalesce(sent_at, failed_at) < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting old letters")?;
    Ok(done.rows_affected())
}
