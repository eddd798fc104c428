//! The SQL of who has agreed to the principles, and what moderators withdrew of that.

use sqlx::{query, query_as, query_scalar};

use super::{Agreed, Agreement};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{AgreementId, GroupId, ListingId, Moment, PersonId},
};

/// What a group, or a café, has agreed to.
pub(super) async fn of(
    db: &Db,
    group: Option<GroupId>,
    listing: Option<ListingId>,
) -> Result<Option<Agreement>, Broken> {
    query_as!(
        Agreement,
        r#"
        select
            agreements.id as "id!: AgreementId",
            agreements.version as "version!",
            agreements.agreed_at as "agreed_at!: Moment",
            agreement_revocations.reason as "revoked_because?",
            agreement_revocations.revoked_at as "revoked_at?: Moment"
        from agreements
        left join agreement_revocations on agreement_revocations.agreement_id = agreements.id
        where agreements.group_id = ?1 or agreements.listing_id = ?2
        "#,
        group,
        listing,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading an agreement")
}

/// A group agrees to a text, or a café does. What a moderator withdrew stays so until they take that back.
pub(super) async fn agree(
    tx: &mut Tx,
    group: Option<GroupId>,
    listing: Option<ListingId>,
    version: &str,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let known = query_scalar!(
        r#"select id as "id!: AgreementId" from agreements where group_id = ?1 or listing_id = ?2"#,
        group,
        listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for an agreement")?;
    match known {
        Some(id) => {
            query!(
                "
                update agreements
                set version = ?1, by_person_id = ?2, agreed_at = ?3
                where id = ?4
                  and version <> ?1
                  and not exists (select 1 from agreement_revocations where agreement_id = ?4)
                ",
                version,
                by,
                now,
                id,
            )
            .execute(tx.connection())
            .await
            .while_doing("renewing an agreement")?;
        }
        None => {
            query!(
                "
                insert into agreements (listing_id, group_id, version, by_person_id, agreed_at)
                values (?, ?, ?, ?, ?)
                ",
                listing,
                group,
                version,
                by,
                now,
            )
            .execute(tx.connection())
            .await
            .while_doing("noting an agreement")?;
        }
    }
    Ok(())
}

/// The newest agreements that everybody can see, with whose they are.
pub(super) async fn newest(db: &Db) -> Result<Vec<Agreed>, Broken> {
    query_as!(
        Agreed,
        r#"
        select
            agreements.id as "id!: AgreementId",
            coalesce(groups.name, listings.title) as "name!: String",
            groups.key as "group?",
            listings.slug as "cafe?",
            agreements.agreed_at as "agreed_at!: Moment",
            agreement_revocations.reason as "revoked_because?"
        from agreements
        left join groups on groups.id = agreements.group_id
        left join listings on listings.id = agreements.listing_id
        left join agreement_revocations on agreement_revocations.agreement_id = agreements.id
        where agreements.group_id is not null
           or exists (select 1 from public_listings where public_listings.id = agreements.listing_id)
        order by agreements.id desc
        limit 100
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the newest agreements")
}

/// A moderator withdraws an agreement; `false` when there is none of this number. Twice is once.
pub(super) async fn revoke(
    tx: &mut Tx,
    id: AgreementId,
    by: PersonId,
    reason: &str,
    now: Moment,
) -> Result<bool, Broken> {
    query!(
        "
        insert into agreement_revocations (agreement_id, by_person_id, reason, revoked_at)
        select id, ?, ?, ? from agreements where id = ?
        on conflict do nothing
        ",
        by,
        reason,
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("withdrawing an agreement")?;
    query_scalar!(r#"select exists (select 1 from agreements where id = ?) as "is!: bool""#, id)
        .fetch_one(tx.connection())
        .await
        .while_doing("asking for an agreement")
}

/// It stands again. Twice is once.
pub(super) async fn restore(tx: &mut Tx, id: AgreementId) -> Result<bool, Broken> {
    query!("delete from agreement_revocations where agreement_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("giving an agreement back")?;
    query_scalar!(r#"select exists (select 1 from agreements where id = ?) as "is!: bool""#, id)
        .fetch_one(tx.connection())
        .await
        .while_doing("asking for an agreement")
}
