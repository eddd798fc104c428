//! The SQL of claims.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    groups::founding::Wished,
    ids::{ClaimId, GroupId, Moment, PersonId},
};

/// A claim.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ClaimId,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) person_id: Option<PersonId>,
    pub(crate) email: Option<String>,
    /// None once they are kept no longer.
    pub(crate) words: Option<String>,
    pub(crate) about: String,
    pub(crate) site: Option<String>,
    pub(crate) claimed_at: Moment,
    pub(crate) verdict: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) decided_at: Option<Moment>,
    pub(crate) made_group_id: Option<GroupId>,
    pub(crate) had_role: Option<String>,
    /// How many public listings of others stand under the key.
    pub(crate) of_others: i64,
    /// How many of the claimer's own.
    pub(crate) own: i64,
    /// Whether a group of this key is here.
    pub(crate) is_here: bool,
}

/// Keeps a claim; a later one of the same person for the same name takes its place.
pub(in crate::groups) async fn put(
    tx: &mut Tx,
    wished: &Wished<'_>,
    person: PersonId,
    words: &str,
    now: Moment,
) -> Result<(), Broken> {
    let id = query_scalar!(
        r#"
        insert into claims (key, name, about, site, person_id, claimed_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (key, person_id) where verdict is null do update
        set name = excluded.name, about = excluded.about, site = excluded.site
        returning id as "id!: ClaimId"
        "#,
        wished.key,
        wished.name,
        wished.about,
        wished.site,
        person,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("keeping a claim")?;
    query!(
        "
        insert into claim_words (claim_id, words)
        values (?, ?)
        on conflict (claim_id) do update
        set words = excluded.words
        ",
        id,
        words,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping the words of a claim")?;
    Ok(())
}

/// Forgets what people wrote for claims that were decided before `before`. What was decided stays.
pub(super) async fn forget_words(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let words = query!(
        "
        delete from claim_words
        where claim_id in (select id from claims where decided_at < ?)
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting the words of claims")?;
    query!(
        "
        update claims
        set about = '', site = null
        where decided_at < ?
          and (about <> '' or site is not null)
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting what groups would have said of themselves")?;
    Ok(words.rows_affected())
}

/// How many claims of somebody wait.
pub(in crate::groups) async fn count_waiting(tx: &mut Tx, person: PersonId) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from claims where person_id = ? and verdict is null"#,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting claims")
}

/// How many claims wait.
pub(super) async fn count_all_waiting(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(r#"select count(*) as "count!: i64" from claims where verdict is null"#)
        .fetch_one(db.reader())
        .await
        .while_doing("counting the claims that wait")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The claims that wait, oldest first; or those that were decided, newest first.
pub(super) async fn all(db: &Db, decided: bool) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            claims.id as "id!: ClaimId",
            claims.key,
            claims.name,
            claims.person_id as "person_id?: PersonId",
            people.address as "email?",
            claim_words.words as "words?",
            claims.about,
            claims.site,
            claims.claimed_at as "claimed_at!: Moment",
            claims.verdict,
            claims.reason,
            claims.decided_at as "decided_at?: Moment",
            claims.made_group_id as "made_group_id?: GroupId",
            claims.had_role,
            (
                select count(*)
                from listings
                join public_listings on public_listings.id = listings.id
                where listings.group_key = claims.key
                  and listings.person_id is not claims.person_id
            ) as "of_others!: i64",
            (
                select count(*)
                from listings
                join public_listings on public_listings.id = listings.id
                where listings.group_key = claims.key
                  and listings.person_id = claims.person_id
            ) as "own!: i64",
            exists (select 1 from groups where groups.key = claims.key) as "is_here!: bool"
        from claims
        left join people on people.id = claims.person_id
        left join claim_words on claim_words.claim_id = claims.id
        where (claims.verdict is not null) = ?1
        order by case when ?1 then -claims.decided_at else claims.claimed_at end, claims.id
        limit 50
        "#,
        decided,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading claims")
}

/// One claim.
pub(crate) async fn by_id(db: &Db, id: ClaimId) -> Result<Option<Row>, Broken> {
    one(db.reader(), id).await
}

/// The same, for whoever is about to act on it.
pub(super) async fn by_id_in(tx: &mut Tx, id: ClaimId) -> Result<Option<Row>, Broken> {
    one(tx.connection(), id).await
}

async fn one(executor: impl SqliteExecutor<'_>, id: ClaimId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            claims.id as "id!: ClaimId",
            claims.key,
            claims.name,
            claims.person_id as "person_id?: PersonId",
            people.address as "email?",
            claim_words.words as "words?",
            claims.about,
            claims.site,
            claims.claimed_at as "claimed_at!: Moment",
            claims.verdict,
            claims.reason,
            claims.decided_at as "decided_at?: Moment",
            claims.made_group_id as "made_group_id?: GroupId",
            claims.had_role,
            0 as "of_others!: i64",
            0 as "own!: i64",
            exists (select 1 from groups where groups.key = claims.key) as "is_here!: bool"
        from claims
        left join people on people.id = claims.person_id
        left join claim_words on claim_words.claim_id = claims.id
        where claims.id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("finding a claim")
}

/// What was decided, and what came of it.
pub(super) struct Decision<'a> {
    pub(super) verdict: &'a str,
    pub(super) reason: Option<&'a str>,
    pub(super) by: PersonId,
    pub(super) made: Option<GroupId>,
    pub(super) had_role: Option<&'a str>,
}

/// A claim is decided.
pub(super) async fn decide(
    tx: &mut Tx,
    id: ClaimId,
    decision: Decision<'_>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update claims
        set verdict = ?, reason = ?, decided_at = ?, by_person_id = ?, made_group_id = ?, had_role = ?
        where id = ?
        ",
        decision.verdict,
        decision.reason,
        now,
        decision.by,
        decision.made,
        decision.had_role,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("deciding a claim")?;
    Ok(())
}

/// A claim waits again; `false` when its claimer has made the same one anew.
pub(super) async fn undecide(tx: &mut Tx, id: ClaimId) -> Result<bool, Broken> {
    let done = query!(
        "
        update or ignore claims
        set verdict = null, reason = null, decided_at = null, by_person_id = null, made_group_id = null,
            had_role = null
        where id = ?
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking the decision of a claim back")?;
    Ok(done.rows_affected() == 1)
}

/// The group that an approval made is gone: what names it stands under the typed name, as before.
pub(super) async fn unmake(tx: &mut Tx, group: GroupId) -> Result<(), Broken> {
    query!(
        "
        update listings
        set group_key = (select key from groups where id = ?1)
        where id in (select listing_id from namings where group_id = ?1)
        ",
        group,
    )
    .execute(tx.connection())
    .await
    .while_doing("giving a name back")?;
    query!("delete from groups where id = ?", group)
        .execute(tx.connection())
        .await
        .while_doing("taking a group back")?;
    Ok(())
}
