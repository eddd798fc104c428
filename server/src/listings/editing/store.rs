//! The SQL of edits that wait, of cancelling, taking back, and new private links.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PersonId, ProposalId},
};

/// An edit that waits for a moderator.
#[derive(Clone, Debug)]
pub(crate) struct StoredProposal {
    pub(crate) id: ProposalId,
    pub(crate) listing_id: ListingId,
    pub(crate) original: Option<String>,
    pub(crate) fields: String,
    pub(crate) picture_digest: Option<String>,
    /// The dates as they were in an earlier version, if somebody wants that one back.
    pub(crate) dates: Option<String>,
    pub(crate) proposed_at: Moment,
}

/// What somebody wants.
pub(super) struct Wished<'a> {
    pub(super) fields: &'a str,
    pub(super) picture: Option<&'a str>,
    pub(super) dates: Option<&'a str>,
}

/// Keeps an edit for a moderator; a later one of the same listing or date takes its place.
pub(super) async fn propose(
    tx: &mut Tx,
    id: ListingId,
    original: Option<&str>,
    Wished { fields, picture, dates }: Wished<'_>,
    now: Moment,
) -> Result<(), Broken> {
    forget_proposal_of(tx, id, original).await?;
    query!(
        "
        insert into proposals (listing_id, original, fields, picture_digest, dates, proposed_at)
        values (?, ?, ?, ?, ?, ?)
        ",
        id,
        original,
        fields,
        picture,
        dates,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping a change for a moderator")?;
    Ok(())
}

/// The edit of a listing, or of one of its dates, is not wanted any more.
pub(super) async fn forget_proposal_of(
    tx: &mut Tx,
    id: ListingId,
    original: Option<&str>,
) -> Result<(), Broken> {
    query!("delete from proposals where listing_id = ? and original is ?", id, original)
        .execute(tx.connection())
        .await
        .while_doing("forgetting a change that waited")?;
    Ok(())
}

/// A waiting change of a date belongs to another start of the same day now.
pub(super) async fn rename_proposal(tx: &mut Tx, id: ProposalId, original: &str) -> Result<(), Broken> {
    query!("update or replace proposals set original = ? where id = ?", original, id)
        .execute(tx.connection())
        .await
        .while_doing("keeping a change that waits with its date")?;
    Ok(())
}

/// An edit was decided.
pub(super) async fn forget_proposal(tx: &mut Tx, id: ProposalId) -> Result<(), Broken> {
    query!("delete from proposals where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting a change that was decided")?;
    Ok(())
}

/// The edits of one listing that wait, its own first.
pub(super) async fn proposals_of(
    executor: impl SqliteExecutor<'_>,
    id: ListingId,
) -> Result<Vec<StoredProposal>, Broken> {
    query_as!(
        StoredProposal,
        r#"
        select
            id as "id!: ProposalId",
            listing_id as "listing_id!: ListingId",
            original,
            fields,
            picture_digest,
            dates,
            proposed_at as "proposed_at!: Moment"
        from proposals
        where listing_id = ?
        order by original
        "#,
        id,
    )
    .fetch_all(executor)
    .await
    .while_doing("reading the changes of a listing that wait")
}

/// Every edit that waits for a moderator, oldest first, of listings that everybody can see.
pub(super) async fn proposals(db: &Db, most: i64) -> Result<Vec<StoredProposal>, Broken> {
    query_as!(
        StoredProposal,
        r#"
        select
            proposals.id as "id!: ProposalId",
            proposals.listing_id as "listing_id!: ListingId",
            proposals.original,
            proposals.fields,
            proposals.picture_digest,
            proposals.dates,
            proposals.proposed_at as "proposed_at!: Moment"
        from proposals
        join public_listings on public_listings.id = proposals.listing_id
        order by proposals.proposed_at, proposals.id
        limit ?
        "#,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the changes that wait")
}

/// How many edits wait, of listings that everybody can see.
pub(super) async fn count_proposals(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from proposals
        join public_listings on public_listings.id = proposals.listing_id
        "#
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting the changes that wait")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// One edit that waits.
pub(super) async fn proposal(tx: &mut Tx, id: ProposalId) -> Result<Option<StoredProposal>, Broken> {
    query_as!(
        StoredProposal,
        r#"
        select
            id as "id!: ProposalId",
            listing_id as "listing_id!: ListingId",
            original,
            fields,
            picture_digest,
            dates,
            proposed_at as "proposed_at!: Moment"
        from proposals
        where id = ?
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading a change that waits")
}

/// The whole listing does not take place; `false` when that was said already.
pub(crate) async fn cancel(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    reason: &str,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into cancellations (listing_id, by_person_id, reason, cancelled_at)
        values (?, ?, ?, ?)
        on conflict (listing_id) do nothing
        ",
        id,
        by,
        reason,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("cancelling a listing")?;
    Ok(done.rows_affected() == 1)
}

/// It takes place after all; `false` when it was not cancelled.
pub(crate) async fn uncancel(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    let done = query!("delete from cancellations where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking a cancellation back")?;
    Ok(done.rows_affected() == 1)
}

/// A listing is taken back; `false` when it was already.
pub(crate) async fn withdraw(
    tx: &mut Tx,
    id: ListingId,
    by: PersonId,
    reason: &str,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into withdrawals (listing_id, by_person_id, reason, withdrawn_at)
        values (?, ?, ?, ?)
        on conflict (listing_id) do nothing
        ",
        id,
        by,
        reason,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking a listing back")?;
    Ok(done.rows_affected() == 1)
}

/// A listing that was taken back returns; `false` when it was here.
pub(crate) async fn bring_back(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    let done = query!("delete from withdrawals where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("bringing a listing back")?;
    Ok(done.rows_affected() == 1)
}

/// The private links of before open nothing any more; gives the new generation.
pub(super) async fn renew_link(tx: &mut Tx, id: ListingId) -> Result<i64, Broken> {
    query_scalar!(
        "
        update listings
        set link_generation = link_generation + 1
        where id = ?
        returning link_generation
        ",
        id,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("renewing a private link")
}

/// Erases a listing that nobody ever saw, and the address that was kept for it.
pub(super) async fn erase_unseen(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from slugs where slug = (select slug from listings where id = ?)", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting the address of a listing")?;
    query!("delete from listings where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("erasing a listing")?;
    Ok(())
}

/// Erases a listing of which feeds must still tell: what hangs on it goes with it.
pub(super) async fn erase_seen(tx: &mut Tx, id: ListingId, called: &str, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into erased_listings (listing_id, called, erased_at)
        values (?, ?, ?)
        on conflict (listing_id) do nothing
        ",
        id,
        called,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("erasing a listing")?;
    Ok(())
}

/// Forgets listings that were erased before `before`.
pub(super) async fn forget_erased(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "delete from listings where id in (select listing_id from erased_listings where erased_at < ?)",
        before
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting listings that were erased")?;
    Ok(done.rows_affected())
}
