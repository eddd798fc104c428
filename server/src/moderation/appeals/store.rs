//! The SQL of appeals.

use sqlx::{query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ActId, DecisionId, ListingId, Moment},
};

/// How an appeal stands.
pub(super) struct Standing {
    pub(super) words: Option<String>,
    pub(super) answer: Option<String>,
}

/// How an appeal of the rejection that holds stands.
pub(super) async fn standing(db: &Db, id: ListingId) -> Result<Option<Standing>, Broken> {
    query_as!(
        Standing,
        r#"
        select appeals.words as "words?", acts.reason as "answer?"
        from rejections
        join decisions on decisions.listing_id = rejections.listing_id and decisions.act_id = rejections.act_id
        left join appeals on appeals.decision_id = decisions.id
        left join acts on acts.id = appeals.act_id
        where rejections.listing_id = ?
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("asking how an appeal stands")
}

/// Asks about the rejection that holds; `false` when it was asked already, or there is none.
pub(super) async fn ask(tx: &mut Tx, id: ListingId, words: &str, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into appeals (decision_id, listing_id, words, asked_at)
        select decisions.id, decisions.listing_id, ?, ?
        from rejections
        join decisions on decisions.listing_id = rejections.listing_id and decisions.act_id = rejections.act_id
        where rejections.listing_id = ?
        on conflict (decision_id) do nothing
        ",
        words,
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping an appeal")?;
    Ok(done.rows_affected() == 1)
}

/// An appeal that waits.
pub(super) struct Open {
    pub(super) id: DecisionId,
    pub(super) listing_id: ListingId,
    pub(super) words: String,
    pub(super) reason: String,
    pub(super) since: Moment,
}

/// The appeals that wait, the longest waiting first. Whoever has changed their listing since, or taken it off the site,
/// waits for no answer.
pub(super) async fn open(db: &Db, most: u32) -> Result<Vec<Open>, Broken> {
    query_as!(
        Open,
        r#"
        select
            appeals.decision_id as "id!: DecisionId",
            appeals.listing_id as "listing_id!: ListingId",
            appeals.words,
            rejections.reason,
            appeals.asked_at as "since!: Moment"
        from appeals
        join decisions on decisions.id = appeals.decision_id
        join rejections on rejections.listing_id = appeals.listing_id and rejections.act_id = decisions.act_id
        where appeals.answered_at is null
          and not exists (select 1 from withdrawals where withdrawals.listing_id = appeals.listing_id)
        order by appeals.asked_at, appeals.decision_id
        limit ?
        "#,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the appeals that wait")
}

/// How many wait.
pub(super) async fn count_open(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from appeals
        join decisions on decisions.id = appeals.decision_id
        join rejections on rejections.listing_id = appeals.listing_id and rejections.act_id = decisions.act_id
        where appeals.answered_at is null
          and not exists (select 1 from withdrawals where withdrawals.listing_id = appeals.listing_id)
        "#,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting the appeals that wait")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// One appeal, as long as it waits.
pub(super) async fn one_open(tx: &mut Tx, id: DecisionId) -> Result<Option<Open>, Broken> {
    query_as!(
        Open,
        r#"
        select
            appeals.decision_id as "id!: DecisionId",
            appeals.listing_id as "listing_id!: ListingId",
            appeals.words,
            rejections.reason,
            appeals.asked_at as "since!: Moment"
        from appeals
        join decisions on decisions.id = appeals.decision_id
        join rejections on rejections.listing_id = appeals.listing_id and rejections.act_id = decisions.act_id
        where appeals.decision_id = ?
          and appeals.answered_at is null
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading an appeal")
}

/// An act answered it.
pub(super) async fn answer(tx: &mut Tx, id: DecisionId, act: ActId, now: Moment) -> Result<(), Broken> {
    query!("update appeals set answered_at = ?, act_id = ? where decision_id = ?", now, act, id)
        .execute(tx.connection())
        .await
        .while_doing("answering an appeal")?;
    Ok(())
}

/// What an act answered waits again; `false` when there is nothing of it.
pub(super) async fn reopen(tx: &mut Tx, act: ActId) -> Result<bool, Broken> {
    let done = query!("update appeals set answered_at = null, act_id = null where act_id = ?", act)
        .execute(tx.connection())
        .await
        .while_doing("letting an appeal wait again")?;
    Ok(done.rows_affected() > 0)
}
