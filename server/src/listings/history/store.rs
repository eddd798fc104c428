//! The SQL of the versions of listings.

use sqlx::{query, query_as};

use super::{How, Role, Snapshot};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PersonId},
};

/// A version as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredVersion {
    pub(crate) number: i64,
    pub(crate) fields: String,
    pub(crate) dates: String,
    pub(crate) picture_digest: Option<String>,
    pub(crate) by_role: String,
    pub(crate) how: String,
    pub(crate) returned_to: Option<i64>,
    pub(crate) made_at: Moment,
}

/// The newest version of a listing.
pub(super) async fn newest(tx: &mut Tx, id: ListingId) -> Result<Option<StoredVersion>, Broken> {
    query_as!(
        StoredVersion,
        r#"
        select number, fields, dates, picture_digest, by_role, how, returned_to, made_at as "made_at!: Moment"
        from versions
        where listing_id = ?
        order by number desc
        limit 1
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading the newest version of a listing")
}

/// One version of a listing.
pub(super) async fn one(tx: &mut Tx, id: ListingId, number: u32) -> Result<Option<StoredVersion>, Broken> {
    query_as!(
        StoredVersion,
        r#"
        select number, fields, dates, picture_digest, by_role, how, returned_to, made_at as "made_at!: Moment"
        from versions
        where listing_id = ? and number = ?
        "#,
        id,
        number,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading a version of a listing")
}

/// Every version of a listing, the newest first.
pub(super) async fn all(db: &Db, id: ListingId) -> Result<Vec<StoredVersion>, Broken> {
    query_as!(
        StoredVersion,
        r#"
        select number, fields, dates, picture_digest, by_role, how, returned_to, made_at as "made_at!: Moment"
        from versions
        where listing_id = ?
        order by number desc
        "#,
        id,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the versions of a listing")
}

/// What stood in a listing before its first change. What came from a calendar was written by it.
pub(super) async fn put_first(
    tx: &mut Tx,
    id: ListingId,
    first: &Snapshot,
    role: Role,
    made: Moment,
) -> Result<(), Broken> {
    let (fields, dates) = (first.fields_to_keep(), first.dates_to_keep());
    let role = role.as_str();
    query!(
        "
        insert into versions (listing_id, number, fields, dates, picture_digest, by_role, how, made_at)
        select
            ?1, 1, ?2, ?3, ?4,
            iif(exists (select 1 from imported where imported.listing_id = ?1), 'calendar', ?5),
            'began', ?6
        ",
        id,
        fields,
        dates,
        first.picture,
        role,
        made,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping the first version of a listing")?;
    Ok(())
}

/// Keeps what stands in a listing now.
pub(super) async fn put(
    tx: &mut Tx,
    id: ListingId,
    version: &Snapshot,
    role: Role,
    by: Option<PersonId>,
    how: How,
    made: Moment,
) -> Result<(), Broken> {
    let (fields, dates) = (version.fields_to_keep(), version.dates_to_keep());
    let role = role.as_str();
    let (how, returned_to) = how.stored();
    query!(
        "
        insert into versions (
            listing_id, number, fields, dates, picture_digest, by_role, by_person_id, how, returned_to, made_at
        )
        select
            ?1, (select coalesce(max(number), 0) + 1 from versions where listing_id = ?1),
            ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
        ",
        id,
        fields,
        dates,
        version.picture,
        role,
        by,
        how,
        returned_to,
        made,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping a version of a listing")?;
    Ok(())
}

/// Forgets all but the newest versions of a listing, and of those that a calendar wrote all but the newest few.
pub(super) async fn forget_old(
    tx: &mut Tx,
    id: ListingId,
    most: i64,
    of_calendars: i64,
) -> Result<(), Broken> {
    query!(
        "
        delete from versions
        where listing_id = ?1
          and number <= (
              select number from versions where listing_id = ?1 order by number desc limit 1 offset ?2
          )
        ",
        id,
        most,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting old versions of a listing")?;
    query!(
        "
        delete from versions
        where listing_id = ?1
          and by_role = 'calendar'
          and number <= (
              select number
              from versions
              where listing_id = ?1 and by_role = 'calendar'
              order by number desc
              limit 1
              offset ?2
          )
        ",
        id,
        of_calendars,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting what a calendar said before")?;
    Ok(())
}

/// Forgets every version of a listing but the newest.
pub(super) async fn forget_earlier(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!(
        "
        delete from versions
        where listing_id = ?1 and number < (select max(number) from versions where listing_id = ?1)
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting earlier versions of a listing")?;
    // Nor is a change kept that moderators have decided about.
    query!("delete from decided_proposals where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting decided changes of a listing")?;
    Ok(())
}

/// Forgets the versions that somebody wrote, and those of their listings.
pub(super) async fn forget_of_person(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!(
        "
        delete from versions
        where listing_id in (select id from listings where person_id = ?1)
           or (
               by_person_id = ?1
               and exists (
                   select 1
                   from versions as newer
                   where newer.listing_id = versions.listing_id and newer.number > versions.number
               )
           )
        ",
        person,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting the versions of a person")?;
    Ok(())
}
