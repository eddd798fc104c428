//! The SQL of bulk data: a listing that could not be stored leaves nothing of itself in the change it belongs to.

use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PersonId},
};

/// From here on a try can be taken back.
pub(super) async fn begin_try(tx: &mut Tx) -> Result<(), Broken> {
    query("savepoint try").execute(tx.connection()).await.while_doing("beginning a try")?;
    Ok(())
}

/// The try holds.
pub(super) async fn keep_try(tx: &mut Tx) -> Result<(), Broken> {
    query("release try").execute(tx.connection()).await.while_doing("keeping a try")?;
    Ok(())
}

/// Nothing of the try happened.
pub(super) async fn undo_try(tx: &mut Tx) -> Result<(), Broken> {
    query("rollback to try").execute(tx.connection()).await.while_doing("taking a try back")?;
    query("release try").execute(tx.connection()).await.while_doing("ending a try")?;
    Ok(())
}

/// What can be followed: the keys of groups, and the rows and slugs of listings, always in the same order.
pub(super) struct Followable {
    pub(super) groups: Vec<String>,
    pub(super) listings: Vec<(ListingId, String)>,
}

/// What everybody can see and follow.
pub(super) async fn followable(db: &Db) -> Result<Followable, Broken> {
    let groups = query_scalar!(
        r#"
        select distinct listings.group_key as "group_key!"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.group_key is not null
        order by listings.group_key
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("finding groups to follow")?;
    let listings = query!(
        r#"
        select listings.id as "id!: ListingId", listings.slug
        from listings
        join public_listings on public_listings.id = listings.id
        order by listings.id
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("finding listings to follow")?;
    Ok(Followable { groups, listings: listings.into_iter().map(|row| (row.id, row.slug)).collect() })
}

/// A follow that its owner has said yes to.
pub(super) struct Confirmed<'a> {
    pub(super) person: PersonId,
    pub(super) what: &'a str,
    pub(super) target: &'a str,
    pub(super) within: u32,
    pub(super) listing: Option<ListingId>,
    pub(super) words: Option<&'a str>,
    pub(super) rhythm: &'a str,
    pub(super) hour: i8,
    pub(super) zone: &'a str,
    pub(super) agreed: &'a str,
    pub(super) ahead: Option<u16>,
    pub(super) next_at: Option<Moment>,
}

/// Stores it, unless its follower was there from an earlier time; says whether it is new.
pub(super) async fn add_follow(tx: &mut Tx, follow: &Confirmed<'_>, now: Moment) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into follows (
            person_id, what, target, within, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
            rhythm_since, next_at, ahead
        )
        select ?1, ?2, ?3, ?12, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?9, ?11, ?13
        where not exists (select 1 from follows where person_id = ?1)
        ",
        follow.person,
        follow.what,
        follow.target,
        follow.listing,
        follow.words,
        follow.rhythm,
        follow.hour,
        follow.zone,
        now,
        follow.agreed,
        follow.next_at,
        follow.within,
        follow.ahead,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing a follow")?;
    Ok(done.rows_affected() == 1)
}
