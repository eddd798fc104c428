//! The SQL of the site's list of words.

use sqlx::{query, query_as, query_scalar};

use super::{Change, Row};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{Moment, PersonId, WordChangeId},
};

/// What is in force, in the order in which it was decided.
pub(super) async fn in_force(db: &Db) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select id as "id: WordChangeId", known_as, term, level, alternatives, forms, why, sources
        from word_changes
        where ended_at is null
        order by id
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what was changed in the list of words")
}

/// What was decided last, newest first, whether it is in force or not.
pub(super) async fn newest(db: &Db, most: u32) -> Result<Vec<Change>, Broken> {
    query_as!(
        Change,
        r#"
        select
            word_changes.id as "id: WordChangeId",
            word_changes.term,
            word_changes.level is null as "is_off!: bool",
            word_changes.reason,
            people.address as "by?: String",
            word_changes.made_at as "made_at: Moment",
            word_changes.ended_at as "ended_at: Moment"
        from word_changes
        left join people on people.id = word_changes.by_person_id
        order by word_changes.id desc
        limit ?
        "#,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what was changed in the list of words")
}

/// How many words were changed.
pub(super) async fn count_in_force(tx: &mut Tx) -> Result<i64, Broken> {
    query_scalar!(r#"select count(*) as "count!: i64" from word_changes where ended_at is null"#)
        .fetch_one(tx.connection())
        .await
        .while_doing("counting changed words")
}

/// Ends what is in force of a word.
pub(super) async fn end_of(tx: &mut Tx, known_as: &str, by: PersonId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update word_changes
        set ended_at = ?, ended_by_person_id = ?
        where known_as = ?
          and ended_at is null
        ",
        now,
        by,
        known_as,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending a change of a word")?;
    Ok(())
}

/// Ends one change, if it is in force.
pub(super) async fn end(tx: &mut Tx, id: WordChangeId, by: PersonId, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "update word_changes set ended_at = ?, ended_by_person_id = ? where id = ? and ended_at is null",
        now,
        by,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending a change of a word")?;
    Ok(done.rows_affected() > 0)
}

/// Notes a change.
pub(super) async fn add(
    tx: &mut Tx,
    row: &Row,
    reason: &str,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into word_changes
            (known_as, term, level, alternatives, forms, why, sources, reason, by_person_id, made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ",
        row.known_as,
        row.term,
        row.level,
        row.alternatives,
        row.forms,
        row.why,
        row.sources,
        reason,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting a change of a word")?;
    Ok(())
}
