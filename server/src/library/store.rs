//! The SQL of pictures.

use sqlx::{query, query_scalar};

use super::SafePicture;
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment},
};

/// Stores a picture under its digest.
pub(super) async fn put(tx: &mut Tx, picture: &SafePicture, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into pictures (digest, bytes, width, height, created_at)
        values (?, ?, ?, ?, ?)
        on conflict (digest) do nothing
        ",
        picture.digest,
        picture.bytes,
        picture.width,
        picture.height,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing a picture")?;
    Ok(())
}

/// The file of a picture that some public listing shows.
pub(super) async fn bytes_of_public_listing(db: &Db, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    query_scalar!(
        r#"
        select pictures.bytes as "bytes!"
        from pictures
        where pictures.digest = ?
          and exists (
              select 1
              from listings
              join public_listings on public_listings.id = listings.id
              where listings.picture_digest = pictures.digest
          )
        "#,
        digest,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading a picture")
}

/// The file of a photo that some public write-up shows.
pub(super) async fn bytes_of_shown_write_up(db: &Db, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    query_scalar!(
        r#"
        select pictures.bytes as "bytes!"
        from pictures
        where pictures.digest = ?
          and exists (
              select 1
              from write_up_photos
              join shown_write_ups on shown_write_ups.version_id = write_up_photos.version_id
              where write_up_photos.picture_digest = pictures.digest
                and write_up_photos.faces is not null
          )
        "#,
        digest,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading a photo")
}

/// The file of a picture, public or not.
pub(super) async fn bytes(db: &Db, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    query_scalar!("select bytes from pictures where digest = ?", digest)
        .fetch_optional(db.reader())
        .await
        .while_doing("reading a picture")
}

/// The file of a picture that this listing shows, will when its change is taken, or showed in a version of before; or that lies
/// with its write-ups.
pub(super) async fn bytes_of_listing(
    db: &Db,
    id: ListingId,
    digest: &str,
) -> Result<Option<Vec<u8>>, Broken> {
    query_scalar!(
        r#"
        select pictures.bytes as "bytes!"
        from pictures
        where pictures.digest = ?1
          and (
              exists (select 1 from listings where listings.id = ?2 and listings.picture_digest = ?1)
              or exists (
                  select 1 from proposals where proposals.listing_id = ?2 and proposals.picture_digest = ?1
              )
              or exists (
                  select 1 from versions where versions.listing_id = ?2 and versions.picture_digest = ?1
              )
              or exists (
                  select 1
                  from write_up_photos
                  join write_up_versions on write_up_versions.id = write_up_photos.version_id
                  join write_ups on write_ups.id = write_up_versions.write_up_id
                  where write_up_photos.picture_digest = ?1
                    and write_ups.listing_id = ?2
              )
          )
        "#,
        digest,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading a picture")
}

/// Forgets pictures that came before `before` and that no listing shows, wants to show, or showed in a version.
pub(super) async fn forget_orphans(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from pictures
        where created_at < ?
          and not exists (select 1 from listings where listings.picture_digest = pictures.digest)
          and not exists (select 1 from proposals where proposals.picture_digest = pictures.digest)
          and not exists (
              select 1 from decided_proposals where decided_proposals.picture_digest = pictures.digest
          )
          and not exists (select 1 from versions where versions.picture_digest = pictures.digest)
          and not exists (
              select 1 from write_up_photos where write_up_photos.picture_digest = pictures.digest
          )
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting pictures")?;
    Ok(done.rows_affected())
}
