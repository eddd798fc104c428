//! The SQL of the site itself.

use sqlx::{SqliteExecutor, query, query_as};

use super::Typed;
use crate::{
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{Moment, PersonId},
};

/// What was said of the site.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) runs: String,
    pub(super) contact: String,
    pub(super) complaints: Option<String>,
    pub(super) country: String,
}

/// What was said of the site, if anything was.
pub(super) async fn said(executor: impl SqliteExecutor<'_>) -> Result<Option<Row>, Broken> {
    query_as!(Row, "select name, runs, contact, complaints, country from site where id = 1")
        .fetch_optional(executor)
        .await
        .while_doing("reading who runs the site")
}

/// Keeps what was said, over what was said before.
pub(super) async fn say(tx: &mut Tx, typed: &Typed, by: PersonId, now: Moment) -> Result<(), Broken> {
    let contact = typed.contact.as_str();
    let complaints = typed.complaints.as_ref().map(|address| address.as_str());
    let country = typed.country.code();
    query!(
        "
        insert into site (id, name, runs, contact, complaints, country, by_person_id, said_at)
        values (1, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set name = excluded.name,
            runs = excluded.runs,
            contact = excluded.contact,
            complaints = excluded.complaints,
            country = excluded.country,
            by_person_id = excluded.by_person_id,
            said_at = excluded.said_at
        ",
        typed.name,
        typed.runs,
        contact,
        complaints,
        country,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting who runs the site")?;
    Ok(())
}
