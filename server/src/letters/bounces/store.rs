//! The SQL of letters that came back.

use sqlx::{query, query_as};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{FollowId, LetterId},
};

/// A letter that may have come back.
pub(super) struct Sent {
    /// Where its reader gets letters.
    pub(super) address: String,
    /// The follow that it is of.
    pub(super) follow_id: Option<FollowId>,
}

/// A letter, unless its reader has had another address since it was written.
pub(super) async fn sent_letter(db: &Db, id: LetterId) -> Result<Option<Sent>, Broken> {
    query_as!(
        Sent,
        r#"
        select people.address, outbox.follow_id as "follow_id?: FollowId"
        from outbox
        join people on people.id = outbox.person_id
        where outbox.id = ?
          and outbox.address_change_id is null
          and not exists (
              select 1
              from address_changes
              where address_changes.person_id = outbox.person_id
                and address_changes.done_at >= outbox.written_at
          )
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("finding a letter that came back")
}

/// It went out and came back.
pub(super) async fn came_back(tx: &mut Tx, id: LetterId, status: &str) -> Result<(), Broken> {
    query!(
        "update outbox set ended_why = 'bounced', last_error = 'came back: ' || ? where id = ? and sent_at is not null",
        status,
        id
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a letter came back")?;
    Ok(())
}
