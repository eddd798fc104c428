//! The SQL of people, sign-ins and sessions.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ActId, AddressChangeId, Moment, PersonId, SessionId, SignInId},
};

/// In which language somebody gets letters.
pub(super) async fn language_of(db: &Db, person: PersonId) -> Result<Option<String>, Broken> {
    query_scalar!("select language from people where id = ?", person)
        .fetch_optional(db.reader())
        .await
        .while_doing("finding in which language somebody gets letters")
}

/// From now on in this one.
pub(super) async fn speak(tx: &mut Tx, person: PersonId, language: &str) -> Result<(), Broken> {
    query!("update people set language = ? where id = ?", language, person)
        .execute(tx.connection())
        .await
        .while_doing("storing in which language somebody gets letters")?;
    Ok(())
}

/// The person of an address, made when they are new.
pub(super) async fn known_by(
    tx: &mut Tx,
    address: &str,
    language: &str,
    now: Moment,
) -> Result<PersonId, Broken> {
    query!(
        "insert into people (address, language, created_at) values (?, ?, ?) on conflict (address) do nothing",
        address,
        language,
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

/// The address of a person, as a change in progress sees it.
pub(crate) async fn address_in(tx: &mut Tx, person: PersonId) -> Result<Option<String>, Broken> {
    query_scalar!("select address from people where id = ?", person)
        .fetch_optional(tx.connection())
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
    act: Option<ActId>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into trusts (person_id, by_person_id, act_id, since)
        values (?, ?, ?, ?)
        on conflict (person_id) do nothing
        ",
        person,
        by,
        act,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("trusting someone")?;
    Ok(())
}

/// Trust that came by an act goes with it.
pub(super) async fn take_trust_back(tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    query!("delete from trusts where act_id = ?", act)
        .execute(tx.connection())
        .await
        .while_doing("taking trust back")?;
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

/// The address that a sign-in link signs in; none when it was used or is too old.
pub(super) async fn signs_in(db: &Db, id: SignInId, now: Moment) -> Result<Option<String>, Broken> {
    query_scalar!(
        "
        select people.address
        from sign_ins
        join people on people.id = sign_ins.person_id
        where sign_ins.id = ?
          and sign_ins.used_at is null
          and sign_ins.expires_at > ?
        ",
        id,
        now,
    )
    .fetch_optional(db.reader())
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

/// The newest sign-in link of somebody that still opens.
pub(super) async fn newest_sign_in(
    db: &Db,
    person: PersonId,
    now: Moment,
) -> Result<Option<SignInId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: SignInId"
        from sign_ins
        where person_id = ?
          and used_at is null
          and expires_at > ?
        order by id desc
        limit 1
        "#,
        person,
        now,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("finding the newest sign-in link")
}

/// Sign-in links of somebody open nothing any more.
pub(super) async fn forget_sign_ins(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from sign_ins where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("ending sign-in links")?;
    Ok(())
}

/// Begins a session, and forgets those that have ended.
pub(super) async fn begin_session(
    tx: &mut Tx,
    digest: &[u8],
    person: PersonId,
    name: &str,
    now: Moment,
    until: Moment,
) -> Result<(), Broken> {
    forget_ended_sessions(tx, now).await?;
    query!(
        "insert into sessions (digest, person_id, name, begun_at, expires_at) values (?, ?, ?, ?, ?)",
        digest,
        person,
        name,
        now,
        until,
    )
    .execute(tx.connection())
    .await
    .while_doing("beginning a session")?;
    Ok(())
}

pub(super) async fn forget_ended_sessions(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let done = query!("delete from sessions where expires_at <= ?", now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting ended sessions")?;
    Ok(done.rows_affected())
}

/// Ends a session of somebody.
pub(super) async fn end_session(tx: &mut Tx, person: PersonId, id: SessionId) -> Result<(), Broken> {
    query!("delete from sessions where id = ? and person_id = ?", id, person)
        .execute(tx.connection())
        .await
        .while_doing("ending a session")?;
    Ok(())
}

/// Ends all sessions of somebody but one.
pub(super) async fn end_sessions_but(tx: &mut Tx, person: PersonId, kept: SessionId) -> Result<(), Broken> {
    query!("delete from sessions where person_id = ? and id <> ?", person, kept)
        .execute(tx.connection())
        .await
        .while_doing("ending other sessions")?;
    Ok(())
}

/// Ends all sessions of somebody.
pub(super) async fn forget_sessions(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from sessions where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("ending all sessions of somebody")?;
    Ok(())
}

/// Forgets every new address of somebody, those of before with them.
pub(super) async fn forget_all_address_changes(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from address_changes where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting all new addresses of somebody")?;
    Ok(())
}

/// Forgets where an address stands as the new one or the one of before, whoever asked for that; says how often it did.
pub(super) async fn forget_in_address_changes(tx: &mut Tx, address: &str) -> Result<u64, Broken> {
    let new = query!("delete from address_changes where address = ?", address)
        .execute(tx.connection())
        .await
        .while_doing("forgetting that somebody wanted an address")?;
    let old = query!("delete from address_changes where before = ? collate nocase", address)
        .execute(tx.connection())
        .await
        .while_doing("forgetting the address that somebody had before")?;
    Ok(new.rows_affected() + old.rows_affected())
}

/// Gives a session of somebody a name.
pub(super) async fn name_session(
    tx: &mut Tx,
    person: PersonId,
    id: SessionId,
    name: &str,
) -> Result<(), Broken> {
    query!("update sessions set name = ? where id = ? and person_id = ?", name, id, person)
        .execute(tx.connection())
        .await
        .while_doing("naming a session")?;
    Ok(())
}

/// A session as its owner sees it.
pub(super) struct SessionRow {
    pub(super) id: SessionId,
    pub(super) name: String,
    pub(super) begun_at: Moment,
    pub(super) expires_at: Moment,
}

/// The sessions of somebody that go on, newest first.
pub(super) async fn sessions_of(db: &Db, person: PersonId, now: Moment) -> Result<Vec<SessionRow>, Broken> {
    query_as!(
        SessionRow,
        r#"
        select
            id as "id!: SessionId",
            name,
            begun_at as "begun_at!: Moment",
            expires_at as "expires_at!: Moment"
        from sessions
        where person_id = ?
          and expires_at > ?
        order by id desc
        "#,
        person,
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing sessions")
}

/// Whether somebody is a moderator.
pub(crate) async fn is_moderator(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<bool, Broken> {
    query_scalar!(r#"select exists (select 1 from moderators where person_id = ?) as "is!: bool""#, person)
        .fetch_one(executor)
        .await
        .while_doing("asking whether somebody is a moderator")
}

/// Codes of somebody open nothing any more.
pub(super) async fn forget_codes(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from recovery_codes where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("ending codes")?;
    Ok(())
}

/// Keeps what is needed to know a code again.
pub(super) async fn keep_code(
    tx: &mut Tx,
    person: PersonId,
    digest: &[u8],
    now: Moment,
) -> Result<(), Broken> {
    query!("insert into recovery_codes (person_id, digest, made_at) values (?, ?, ?)", person, digest, now)
        .execute(tx.connection())
        .await
        .while_doing("keeping a code")?;
    Ok(())
}

/// How many codes of somebody were not used yet.
pub(super) async fn codes_left(db: &Db, person: PersonId) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from recovery_codes where person_id = ? and used_at is null"#,
        person,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting codes")
}

/// Uses a code up; gives whose it is.
pub(super) async fn use_code(tx: &mut Tx, digest: &[u8], now: Moment) -> Result<Option<PersonId>, Broken> {
    query_scalar!(
        r#"
        update recovery_codes
        set used_at = ?
        where digest = ?
          and used_at is null
        returning person_id as "person_id!: PersonId"
        "#,
        now,
        digest,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("using a code")
}

/// Notes that somebody wants their letters at another address.
pub(super) async fn ask_address(
    tx: &mut Tx,
    person: PersonId,
    address: &str,
    now: Moment,
    until: Moment,
) -> Result<AddressChangeId, Broken> {
    query_scalar!(
        r#"
        insert into address_changes (person_id, address, asked_at, expires_at)
        values (?, ?, ?, ?)
        returning id as "id!: AddressChangeId"
        "#,
        person,
        address,
        now,
        until,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a new address")
}

/// New addresses of somebody that wait for an answer wait no longer.
pub(super) async fn forget_address_changes(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from address_changes where person_id = ? and done_at is null", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting a new address")?;
    Ok(())
}

/// A new address of somebody.
pub(super) struct AddressChange {
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) expires_at: Moment,
    pub(super) done: bool,
    pub(super) before: Option<String>,
}

/// A new address that was asked for.
pub(super) async fn address_change(db: &Db, id: AddressChangeId) -> Result<Option<AddressChange>, Broken> {
    address_change_by(db.reader(), id).await
}

/// The same, for whoever is about to act on it.
pub(super) async fn address_change_in(
    tx: &mut Tx,
    id: AddressChangeId,
) -> Result<Option<AddressChange>, Broken> {
    address_change_by(tx.connection(), id).await
}

async fn address_change_by(
    executor: impl SqliteExecutor<'_>,
    id: AddressChangeId,
) -> Result<Option<AddressChange>, Broken> {
    query_as!(
        AddressChange,
        r#"
        select
            person_id as "person!: PersonId",
            address,
            expires_at as "expires_at!: Moment",
            done_at is not null as "done!: bool",
            before
        from address_changes
        where id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("reading a new address")
}

/// Letters of somebody go to a new address from now on.
pub(super) async fn take_address(
    tx: &mut Tx,
    id: AddressChangeId,
    person: PersonId,
    address: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update address_changes
        set done_at = ?, before = (select people.address from people where people.id = address_changes.person_id)
        where id = ?
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting a new address")?;
    query!("update people set address = ? where id = ?", address, person)
        .execute(tx.connection())
        .await
        .while_doing("taking a new address")?;
    Ok(())
}

/// Whether an address is somebody else's here, who has shown that it is: what was only typed with it shows nothing.
pub(super) async fn is_of_another(db: &Db, address: &str, person: PersonId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from people
            where address = ?
              and id <> ?
              and (
                  exists (
                      select 1
                      from listings
                      where listings.person_id = people.id
                        and not exists (
                            select 1 from holds
                            where holds.listing_id = listings.id and holds.why = 'unconfirmed'
                        )
                  )
                  or exists (
                      select 1 from follows
                      where follows.person_id = people.id and follows.confirmed_at is not null
                  )
                  or exists (
                      select 1 from link_holders
                      where link_holders.person_id = people.id and link_holders.agreed_at is not null
                  )
                  or exists (
                      select 1 from memberships
                      where memberships.person_id = people.id and memberships.agreed_at is not null
                  )
                  or exists (
                      select 1 from claims where claims.person_id = people.id and claims.verdict is null
                  )
                  or exists (select 1 from sessions where sessions.person_id = people.id)
                  or exists (select 1 from moderators where moderators.person_id = people.id)
                  or exists (select 1 from trusts where trusts.person_id = people.id)
                  or exists (select 1 from imports where imports.person_id = people.id)
              )
        ) as "is!: bool"
        "#,
        address,
        person,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whose an address is")
}

/// Forgets wishes for a new address that ended, and changes that were made before `before`.
pub(super) async fn forget_old_address_changes(
    tx: &mut Tx,
    now: Moment,
    before: Moment,
) -> Result<u64, Broken> {
    let done = query!(
        "delete from address_changes where expires_at <= ? and (done_at is null or done_at < ?)",
        now,
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting new addresses")?;
    Ok(done.rows_affected())
}

/// How many listings of somebody came from a calendar.
pub(super) async fn count_imported(db: &Db, person: PersonId) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from listings
        join imported on imported.listing_id = listings.id
        where listings.person_id = ?
        "#,
        person,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting the listings of somebody that came from calendars")
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

/// Forgets sign-in links that no longer open.
pub(super) async fn forget_sign_in_links(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let done = query!("delete from sign_ins where expires_at <= ?", now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting sign-in links")?;
    Ok(done.rows_affected())
}

/// Forgets people with nothing here.
pub(super) async fn forget_strangers(tx: &mut Tx) -> Result<u64, Broken> {
    let people = query!("delete from people where id in (select id from strangers)")
        .execute(tx.connection())
        .await
        .while_doing("forgetting strangers")?;
    Ok(people.rows_affected())
}

/// What waits at the address of one person for its owner's word comes to another, who has shown that it is theirs.
pub(super) async fn take_unproven(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<(), Broken> {
    query!(
        "
        update listings
        set person_id = ?1
        where person_id = ?2
          and id in (select listing_id from holds where why = 'unconfirmed')
        ",
        to,
        from,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking unconfirmed listings along")?;
    query!(
        "update or ignore follows set person_id = ? where person_id = ? and confirmed_at is null",
        to,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("taking unconfirmed follows along")?;
    query!("delete from follows where person_id = ? and confirmed_at is null", from)
        .execute(tx.connection())
        .await
        .while_doing("forgetting unconfirmed follows that are there already")?;
    query!(
        "update or ignore link_holders set person_id = ? where person_id = ? and agreed_at is null",
        to,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("taking along what somebody was asked")?;
    query!("delete from link_holders where person_id = ? and agreed_at is null", from)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody was asked already")?;
    query!(
        "update or ignore memberships set person_id = ? where person_id = ? and agreed_at is null",
        to,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("taking along the groups that somebody was asked into")?;
    query!("delete from memberships where person_id = ? and agreed_at is null", from)
        .execute(tx.connection())
        .await
        .while_doing("forgetting groups that somebody was asked into already")?;
    query!(
        "update or ignore requests set person_id = ? where person_id = ? and confirmed_at is null",
        to,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("taking unconfirmed requests along")?;
    query!("delete from requests where person_id = ? and confirmed_at is null", from)
        .execute(tx.connection())
        .await
        .while_doing("forgetting unconfirmed requests that are there already")?;
    query!("delete from sign_ins where person_id = ?", from)
        .execute(tx.connection())
        .await
        .while_doing("forgetting links to sign in with")?;
    query!("update outbox set person_id = ? where person_id = ?", to, from)
        .execute(tx.connection())
        .await
        .while_doing("taking letters along")?;
    Ok(())
}

/// Takes the right to look into the queue away; `false` when there was none.
pub(super) async fn remove_moderator(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    let done = query!("delete from moderators where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("taking a right away")?;
    Ok(done.rows_affected() == 1)
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
