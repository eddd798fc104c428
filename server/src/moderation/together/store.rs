//! The SQL of remarks and of who looks at what.

use sqlx::{query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ListingId, Moment, PersonId},
};

/// Who looks at a listing.
pub(super) struct Attention {
    pub(super) listing_id: ListingId,
    pub(super) person_id: PersonId,
    pub(super) address: String,
}

/// Who looks at these listings, if they began after a moment.
pub(super) async fn attentions(db: &Db, ids: &[ListingId], since: Moment) -> Result<Vec<Attention>, Broken> {
    let ids = as_list(ids);
    query_as!(
        Attention,
        r#"
        select
            attentions.listing_id as "listing_id!: ListingId",
            attentions.by_person_id as "person_id!: PersonId",
            people.address
        from attentions
        join people on people.id = attentions.by_person_id
        where attentions.listing_id in (select value from json_each(?))
          and attentions.since > ?
        "#,
        ids,
        since,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading who looks at what")
}

/// What somebody said about a listing.
pub(super) struct Remark {
    pub(super) listing_id: ListingId,
    pub(super) address: Option<String>,
    pub(super) words: String,
    pub(super) written_at: Moment,
}

/// What was said about these listings, oldest first.
pub(super) async fn remarks(db: &Db, ids: &[ListingId]) -> Result<Vec<Remark>, Broken> {
    let ids = as_list(ids);
    query_as!(
        Remark,
        r#"
        select
            remarks.listing_id as "listing_id!: ListingId",
            people.address as "address?",
            remarks.words,
            remarks.written_at as "written_at!: Moment"
        from remarks
        left join people on people.id = remarks.by_person_id
        where remarks.listing_id in (select value from json_each(?))
        order by remarks.listing_id, remarks.id
        "#,
        ids,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what moderators said")
}

/// Notes who looks at the listing of a slug; `false` when there is none.
pub(super) async fn look_at(tx: &mut Tx, slug: &str, by: PersonId, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into attentions (listing_id, by_person_id, since)
        select id, ?, ?
        from listings
        where slug = ?
        on conflict (listing_id) do update
        set by_person_id = excluded.by_person_id, since = excluded.since
        ",
        by,
        now,
        slug,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting who looks at a listing")?;
    Ok(done.rows_affected() == 1)
}

/// They look at it no longer.
pub(super) async fn look_away(tx: &mut Tx, slug: &str, by: PersonId) -> Result<(), Broken> {
    query!(
        "
        delete from attentions
        where listing_id = (select id from listings where slug = ?)
          and by_person_id = ?
        ",
        slug,
        by,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that somebody looks away")?;
    Ok(())
}

/// Keeps what somebody said about the listing of a slug, unless it was the last that was said; `false` when there is no
/// such listing.
pub(super) async fn remark(
    tx: &mut Tx,
    slug: &str,
    by: PersonId,
    words: &str,
    now: Moment,
) -> Result<bool, Broken> {
    let found = query_scalar!(r#"select id as "id!: ListingId" from listings where slug = ?"#, slug)
        .fetch_optional(tx.connection())
        .await
        .while_doing("finding what somebody speaks about")?;
    let Some(listing) = found else { return Ok(false) };
    query!(
        "
        insert into remarks (listing_id, by_person_id, words, written_at)
        select ?1, ?2, ?3, ?4
        where not exists (
            select 1
            from remarks
            where remarks.id = (select max(id) from remarks where listing_id = ?1)
              and remarks.words = ?3
              and remarks.by_person_id = ?2
        )
        ",
        listing,
        by,
        words,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping what a moderator said")?;
    Ok(true)
}

/// Forgets what was said before `before`.
pub(super) async fn forget_remarks(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from remarks where written_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what moderators said")?;
    Ok(done.rows_affected())
}

/// Forgets who began to look at something before `before`.
pub(super) async fn forget_attentions(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from attentions where since < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting who looked at what")?;
    Ok(done.rows_affected())
}
