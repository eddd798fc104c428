//! The SQL of people, sign-ins and sessions.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{Moment, PersonId, SessionId, SignInId},
};

/// The person of an address, made when they are new.
pub(super) async fn known_by(tx: &mut Tx, address: &str, now: Moment) -> Result<PersonId, Broken> {
    query!(
        "insert into people (address, created_at) values (?, ?) on conflict (address) do nothing",
        address,
        now
    )
    .execute(tx.connection())
    .await
    .while_doing("storing a person")?;
    query_scalar!(r#"select id as "id!: PersonId" from people where address = ?"#, address)
        .fetch_one(tx.connection())
        .await
        .while_doing("finding a person")
}

/// The address of a person.
pub(crate) async fn address_of(db: &Db, person: PersonId) -> Result<Option<String>, Broken> {
    query_scalar!("select address from people where id = ?", person)
        .fetch_optional(db.reader())
        .await
        .while_doing("finding an address")
}

/// Whether a moderator has seen a listing of this person and found it good.
pub(super) async fn is_trusted(executor: impl SqliteExecutor<'_>, person: PersonId) -> Result<bool, Broken> {
    query_scalar!(r#"select exists (select 1 from trusts where person_id = ?) as "trusted!: bool""#, person)
        .fetch_one(executor)
        .await
        .while_doing("asking whether someone is trusted")
}

/// Notes that a person is trusted, by whom and since when.
pub(super) async fn trust(
    tx: &mut Tx,
    person: PersonId,
    by: Option<PersonId>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "insert into trusts (person_id, by_person_id, since) values (?, ?, ?) on conflict (person_id) do nothing",
        person,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("trusting someone")?;
    Ok(())
}

/// Makes a person a moderator.
pub(super) async fn make_moderator(tx: &mut Tx, person: PersonId, now: Moment) -> Result<(), Broken> {
    query!(
        "insert into moderators (person_id, since) values (?, ?) on conflict (person_id) do nothing",
        person,
        now
    )
    .execute(tx.connection())
    .await
    .while_doing("making a moderator")?;
    Ok(())
}

/// Notes that a person asked to sign in.
pub(super) async fn ask_to_sign_in(
    tx: &mut Tx,
    person: PersonId,
    now: Moment,
    until: Moment,
) -> Result<SignInId, Broken> {
    query_scalar!(
        r#"
        insert into sign_ins (person_id, asked_at, expires_at)
        values (?, ?, ?)
        returning id as "id!: SignInId"
        "#,
        person,
        now,
        until,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a sign-in link")
}

/// Whether a sign-in link is unused and in time.
pub(super) async fn sign_in_is_open(db: &Db, id: SignInId, now: Moment) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1 from sign_ins where id = ? and used_at is null and expires_at > ?
        ) as "open!: bool"
        "#,
        id,
        now,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("looking at a sign-in link")
}

/// Uses a sign-in link up; `None` when it was used or is too old.
pub(super) async fn use_sign_in(tx: &mut Tx, id: SignInId, now: Moment) -> Result<Option<PersonId>, Broken> {
    query_scalar!(
        r#"
        update sign_ins
        set used_at = ?
        where id = ?
          and used_at is null
          and expires_at > ?
        returning person_id as "person_id!: PersonId"
        "#,
        now,
        id,
        now,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("using a sign-in link")
}

/// Begins a session, and forgets those that have ended.
pub(super) async fn begin_session(
    tx: &mut Tx,
    digest: &[u8],
    person: PersonId,
    now: Moment,
    until: Moment,
) -> Result<(), Broken> {
    query!("delete from sessions where expires_at <= ?", now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting ended sessions")?;
    query!(
        "insert into sessions (digest, person_id, begun_at, expires_at) values (?, ?, ?, ?)",
        digest,
        person,
        now,
        until,
    )
    .execute(tx.connection())
    .await
    .while_doing("beginning a session")?;
    Ok(())
}

/// Ends a session.
pub(super) async fn end_session(tx: &mut Tx, id: SessionId) -> Result<(), Broken> {
    query!("delete from sessions where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("ending a session")?;
    Ok(())
}

/// A session that goes on, and whose it is.
pub(super) struct Session {
    pub(super) id: SessionId,
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) is_moderator: bool,
}

/// Whose session this is.
pub(super) async fn signed_in(db: &Db, digest: &[u8], now: Moment) -> Result<Option<Session>, Broken> {
    query_as!(
        Session,
        r#"
        select
            sessions.id as "id!: SessionId",
            people.id as "person!: PersonId",
            people.address,
            exists (select 1 from moderators where moderators.person_id = people.id) as "is_moderator!: bool"
        from sessions
        join people on people.id = sessions.person_id
        where sessions.digest = ?
          and sessions.expires_at > ?
        "#,
        digest,
        now,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("finding whose session this is")
}

/// Forgets sign-in links that no longer open, and people with nothing here.
pub(super) async fn forget_strangers(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let links = query!("delete from sign_ins where expires_at <= ?", now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting sign-in links")?;
    let people = query!("delete from people where id in (select id from strangers)")
        .execute(tx.connection())
        .await
        .while_doing("forgetting strangers")?;
    Ok(links.rows_affected() + people.rows_affected())
}

/// Forgets somebody if nothing here needs their address; says whether it did.
pub(super) async fn forget_if_stranger(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    let done = query!(
        "delete from people where id = ? and exists (select 1 from strangers where strangers.id = people.id)",
        person,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting a stranger")?;
    Ok(done.rows_affected() > 0)
}

/// The person of an address, if we know it.
pub(crate) async fn person_of(tx: &mut Tx, address: &str) -> Result<Option<PersonId>, Broken> {
    query_scalar!(r#"select id as "id!: PersonId" from people where address = ?"#, address)
        .fetch_optional(tx.connection())
        .await
        .while_doing("looking for a person")
}
