//! The SQL of those who look after a listing together.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{HolderId, ListingId, Moment, PersonId},
};

/// Somebody who looks after a listing, or did.
pub(crate) struct Row {
    pub(crate) id: HolderId,
    pub(crate) listing_id: ListingId,
    pub(crate) person_id: PersonId,
    pub(crate) email: String,
    pub(crate) by_person_id: Option<PersonId>,
    pub(crate) generation: i64,
    pub(crate) since: Moment,
    pub(crate) agreed_at: Option<Moment>,
    pub(crate) ended_at: Option<Moment>,
    /// Who ended it: themselves, or the organiser.
    pub(crate) ended_by_person_id: Option<PersonId>,
}

/// A listing that its organiser wants to hand over.
pub(super) struct Offer {
    /// To whom.
    pub(super) holder_id: HolderId,
    /// Whether the organiser wants to keep a link of their own.
    pub(super) stays: bool,
    pub(super) offered_at: Moment,
}

/// One of them, also when their link was ended.
pub(crate) async fn by_id(db: &Db, id: HolderId) -> Result<Option<Row>, Broken> {
    one(db.reader(), id).await
}

/// The same, for whoever is about to act on it.
pub(crate) async fn by_id_in(tx: &mut Tx, id: HolderId) -> Result<Option<Row>, Broken> {
    one(tx.connection(), id).await
}

async fn one(executor: impl SqliteExecutor<'_>, id: HolderId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            link_holders.id as "id!: HolderId",
            link_holders.listing_id as "listing_id!: ListingId",
            link_holders.person_id as "person_id!: PersonId",
            people.address as "email!",
            link_holders.by_person_id as "by_person_id?: PersonId",
            link_holders.generation,
            link_holders.since as "since!: Moment",
            link_holders.agreed_at as "agreed_at?: Moment",
            link_holders.ended_at as "ended_at?: Moment",
            link_holders.ended_by_person_id as "ended_by_person_id?: PersonId"
        from link_holders
        join people on people.id = link_holders.person_id
        where link_holders.id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("finding who looks after a listing")
}

/// Those whose links open a listing, by when they were asked.
pub(super) async fn of_listing(db: &Db, listing: ListingId) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            link_holders.id as "id!: HolderId",
            link_holders.listing_id as "listing_id!: ListingId",
            link_holders.person_id as "person_id!: PersonId",
            people.address as "email!",
            link_holders.by_person_id as "by_person_id?: PersonId",
            link_holders.generation,
            link_holders.since as "since!: Moment",
            link_holders.agreed_at as "agreed_at?: Moment",
            link_holders.ended_at as "ended_at?: Moment",
            link_holders.ended_by_person_id as "ended_by_person_id?: PersonId"
        from link_holders
        join people on people.id = link_holders.person_id
        where link_holders.listing_id = ?
          and link_holders.ended_at is null
        order by link_holders.since, link_holders.id
        "#,
        listing,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing who looks after a listing")
}

/// What somebody looks after beside its organiser.
pub(super) async fn of_person(db: &Db, person: PersonId) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            link_holders.id as "id!: HolderId",
            link_holders.listing_id as "listing_id!: ListingId",
            link_holders.person_id as "person_id!: PersonId",
            people.address as "email!",
            link_holders.by_person_id as "by_person_id?: PersonId",
            link_holders.generation,
            link_holders.since as "since!: Moment",
            link_holders.agreed_at as "agreed_at?: Moment",
            link_holders.ended_at as "ended_at?: Moment",
            link_holders.ended_by_person_id as "ended_by_person_id?: PersonId"
        from link_holders
        join people on people.id = link_holders.person_id
        where link_holders.person_id = ?
          and link_holders.ended_at is null
        order by link_holders.since, link_holders.id
        "#,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what somebody looks after")
}

/// How many others than `person` look after a listing, or did lately.
pub(super) async fn count(tx: &mut Tx, listing: ListingId, person: PersonId) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from link_holders where listing_id = ? and person_id <> ?"#,
        listing,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting who looks after a listing")
}

/// Somebody who looks after a listing, or did lately.
pub(super) async fn by_person_in(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
) -> Result<Option<Row>, Broken> {
    let id = query_scalar!(
        r#"select id as "id!: HolderId" from link_holders where listing_id = ? and person_id = ?"#,
        listing,
        person,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("asking whether somebody looks after a listing")?;
    match id {
        Some(id) => by_id_in(tx, id).await,
        None => Ok(None),
    }
}

/// How many somebody has asked since a moment.
pub(super) async fn asked_since(tx: &mut Tx, by: PersonId, after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from link_holders where by_person_id = ? and since > ?"#,
        by,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting whom somebody asked")
}

/// Asks somebody who has no link that opens; gives their row and the generation of their link.
pub(super) async fn ask(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
    by: Option<PersonId>,
    now: Moment,
) -> Result<(HolderId, i64), Broken> {
    let row = query!(
        r#"
        insert into link_holders (listing_id, person_id, by_person_id, since)
        values (?, ?, ?, ?)
        on conflict (listing_id, person_id) do update
        set by_person_id = excluded.by_person_id,
            since = excluded.since,
            generation = link_holders.generation + 1,
            agreed_at = null,
            ended_at = null,
            ended_by_person_id = null
        returning id as "id!: HolderId", generation as "generation!: i64"
        "#,
        listing,
        person,
        by,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking somebody to look after a listing")?;
    Ok((row.id, row.generation))
}

/// They said yes.
pub(super) async fn agree(tx: &mut Tx, id: HolderId, now: Moment) -> Result<(), Broken> {
    query!("update link_holders set agreed_at = ? where id = ? and agreed_at is null", now, id)
        .execute(tx.connection())
        .await
        .while_doing("noting that somebody looks after a listing")?;
    Ok(())
}

/// Their links of before open nothing any more; gives the new generation.
pub(super) async fn renew(tx: &mut Tx, id: HolderId) -> Result<i64, Broken> {
    query_scalar!("update link_holders set generation = generation + 1 where id = ? returning generation", id)
        .fetch_one(tx.connection())
        .await
        .while_doing("renewing the link of somebody who looks after a listing")
}

/// Their link opens nothing any more, and nothing is offered to them; `false` when it was ended already.
pub(super) async fn end(tx: &mut Tx, id: HolderId, by: PersonId, now: Moment) -> Result<bool, Broken> {
    query!("delete from handover_offers where holder_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking an offer back")?;
    let done = query!(
        "update link_holders set ended_at = ?, ended_by_person_id = ? where id = ? and ended_at is null",
        now,
        by,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("ending the link of somebody who looked after a listing")?;
    Ok(done.rows_affected() == 1)
}

/// To whom a listing is offered, if it is.
pub(super) async fn offer_of(
    executor: impl SqliteExecutor<'_>,
    listing: ListingId,
) -> Result<Option<Offer>, Broken> {
    query_as!(
        Offer,
        r#"
        select
            holder_id as "holder_id!: HolderId",
            stays as "stays!: bool",
            offered_at as "offered_at!: Moment"
        from handover_offers
        where listing_id = ?
        "#,
        listing,
    )
    .fetch_optional(executor)
    .await
    .while_doing("asking whether a listing is offered to somebody")
}

/// Offers a listing to one of them, and to nobody else.
pub(super) async fn offer(
    tx: &mut Tx,
    listing: ListingId,
    to: HolderId,
    stays: bool,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into handover_offers (listing_id, holder_id, stays, offered_at)
        values (?, ?, ?, ?)
        on conflict (listing_id) do update
        set holder_id = excluded.holder_id, stays = excluded.stays, offered_at = excluded.offered_at
        ",
        listing,
        to,
        stays,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("offering a listing to somebody")?;
    Ok(())
}

/// A listing is offered to nobody.
pub(super) async fn end_offer(tx: &mut Tx, listing: ListingId) -> Result<(), Broken> {
    query!("delete from handover_offers where listing_id = ?", listing)
        .execute(tx.connection())
        .await
        .while_doing("ending an offer")?;
    Ok(())
}

/// A listing has another organiser from now on: letters go to them, calendars that were brought in on its page are theirs
/// with all that came of them, and private links are new ones. Gives the new generation.
pub(super) async fn hand_over(
    tx: &mut Tx,
    listing: ListingId,
    from: PersonId,
    to: PersonId,
) -> Result<i64, Broken> {
    query!(
        "
        update listings
        set person_id = ?1, link_generation = link_generation + 1
        where person_id = ?2
          and id in (
              select imported.listing_id
              from imports
              join imported on imported.import_id = imports.id
              where imports.listing_id = ?3
                and imports.person_id = ?2
          )
        ",
        to,
        from,
        listing,
    )
    .execute(tx.connection())
    .await
    .while_doing("handing over what came from calendars")?;
    query!("update imports set person_id = ? where listing_id = ? and person_id = ?", to, listing, from)
        .execute(tx.connection())
        .await
        .while_doing("handing calendars over")?;
    query_scalar!(
        "
        update listings
        set person_id = ?, link_generation = link_generation + 1
        where id = ?
        returning link_generation
        ",
        to,
        listing,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("handing a listing over")
}

/// Forgets links that were ended before `before`, and whoever was asked before it and never said yes.
pub(super) async fn forget_old(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let ended = query!("delete from link_holders where ended_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting links that were ended")?;
    let asked = query!("delete from link_holders where agreed_at is null and since < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting who never said yes")?;
    let offered = query!("delete from handover_offers where offered_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("ending offers of listings that nobody answered")?;
    Ok(ended.rows_affected() + asked.rows_affected() + offered.rows_affected())
}
