//! The SQL of write-ups.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use super::Said;
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ListingId, Moment, PersonId, WriteUpDecisionId, WriteUpId, WriteUpVersionId},
    listings::parts::Expected,
};

/// A version of a write-up.
#[derive(Clone)]
pub(crate) struct Row {
    pub(super) id: WriteUpId,
    pub(super) uid: String,
    pub(super) listing: ListingId,
    pub(super) date_name: String,
    pub(super) held_on: String,
    pub(super) first_published_at: Option<Moment>,
    pub(super) version: WriteUpVersionId,
    pub(super) what: String,
    pub(super) came: Option<String>,
    pub(super) worked: String,
    pub(super) otherwise: String,
    pub(super) written_at: Moment,
    pub(super) published_at: Option<Moment>,
}

impl Row {
    pub(super) fn said(&self) -> Said {
        Said {
            what: self.what.clone(),
            came: self.came.as_deref().and_then(Expected::parse),
            worked: self.worked.clone(),
            otherwise: self.otherwise.clone(),
        }
    }
}

/// What everybody may read, that of the newest dates first. The index is named, or all versions were read to sort them.
pub(super) async fn shown(db: &Db, most: i64, skipped: i64) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups indexed by write_ups_newest
        cross join shown_write_ups on shown_write_ups.id = write_ups.id
        cross join write_up_versions as versions on versions.id = shown_write_ups.version_id
        order by write_ups.held_on desc, write_ups.id desc
        limit ?
        offset ?
        "#,
        most,
        skipped,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing write-ups")
}

/// What everybody may read of one listing.
pub(super) async fn shown_of(
    db: &Db,
    listing: ListingId,
    most: i64,
    skipped: i64,
) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups
        cross join shown_write_ups on shown_write_ups.id = write_ups.id
        cross join write_up_versions as versions on versions.id = shown_write_ups.version_id
        where write_ups.listing_id = ?
        order by write_ups.held_on desc, write_ups.id desc
        limit ?
        offset ?
        "#,
        listing,
        most,
        skipped,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing the write-ups of a listing")
}

/// What everybody may read of what a group runs.
pub(super) async fn shown_of_group(db: &Db, key: &str, most: i64) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from listings
        cross join write_ups on write_ups.listing_id = listings.id
        cross join shown_write_ups on shown_write_ups.id = write_ups.id
        cross join write_up_versions as versions on versions.id = shown_write_ups.version_id
        where listings.group_key = ?
        order by write_ups.held_on desc, write_ups.id desc
        limit ?
        "#,
        key,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing the write-ups of a group")
}

/// What everybody may read of one date.
pub(super) async fn shown_on(db: &Db, listing: ListingId, date_name: &str) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups
        cross join shown_write_ups on shown_write_ups.id = write_ups.id
        cross join write_up_versions as versions on versions.id = shown_write_ups.version_id
        where write_ups.listing_id = ?
          and write_ups.date_name = ?
        "#,
        listing,
        date_name,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading the write-up of a date")
}

/// The newest version of each write-up of a listing, whether anybody sees it or not.
pub(super) async fn own(executor: impl SqliteExecutor<'_>, listing: ListingId) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups
        cross join write_up_versions as versions on versions.write_up_id = write_ups.id
        where write_ups.listing_id = ?
          and not exists (
              select 1
              from write_up_versions as newer
              where newer.write_up_id = versions.write_up_id
                and newer.id > versions.id
          )
        order by write_ups.held_on desc, write_ups.id desc
        "#,
        listing,
    )
    .fetch_all(executor)
    .await
    .while_doing("listing what was written about a listing")
}

/// The newest version of the write-up of one date.
pub(super) async fn own_on(
    executor: impl SqliteExecutor<'_>,
    listing: ListingId,
    date_name: &str,
) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups
        cross join write_up_versions as versions on versions.write_up_id = write_ups.id
        where write_ups.listing_id = ?
          and write_ups.date_name = ?
        order by versions.id desc
        limit 1
        "#,
        listing,
        date_name,
    )
    .fetch_optional(executor)
    .await
    .while_doing("reading what was written about a date")
}

/// The newest of the versions before one that everybody saw.
pub(super) async fn published_before(db: &Db, version: WriteUpVersionId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_up_versions as this
        cross join write_ups on write_ups.id = this.write_up_id
        cross join write_up_versions as versions on versions.write_up_id = this.write_up_id
        where this.id = ?
          and versions.id < this.id
          and exists (select 1 from shown_write_ups where shown_write_ups.version_id = versions.id)
        order by versions.id desc
        limit 1
        "#,
        version,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading what everybody sees of a write-up that waits")
}

/// What waits for a moderator, the longest waiting first.
pub(super) async fn waiting(db: &Db, most: i64) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from waiting_write_ups
        cross join write_ups on write_ups.id = waiting_write_ups.id
        cross join write_up_versions as versions on versions.id = waiting_write_ups.version_id
        order by waiting_write_ups.since, waiting_write_ups.version_id
        limit ?
        "#,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing write-ups that wait")
}

/// How many wait.
pub(super) async fn count_waiting(db: &Db) -> Result<i64, Broken> {
    query_scalar!(r#"select count(*) as "count!: i64" from waiting_write_ups"#)
        .fetch_one(db.reader())
        .await
        .while_doing("counting write-ups that wait")
}

/// The listing and the write-up of a version that waits.
pub(super) async fn one_waiting(
    tx: &mut Tx,
    version: WriteUpVersionId,
) -> Result<Option<(ListingId, WriteUpId)>, Broken> {
    let row = query!(
        r#"
        select listing_id as "listing!: ListingId", id as "id!: WriteUpId"
        from waiting_write_ups
        where version_id = ?
        "#,
        version,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking whether a write-up waits")?;
    Ok(row.map(|row| (row.listing, row.id)))
}

/// What everybody sees of a write-up, and of which listing it is; `None` when nobody sees any of it.
pub(super) async fn one_shown(
    tx: &mut Tx,
    id: WriteUpId,
) -> Result<Option<(ListingId, WriteUpVersionId)>, Broken> {
    let row = query!(
        r#"
        select listing_id as "listing!: ListingId", version_id as "version!: WriteUpVersionId"
        from shown_write_ups
        where id = ?
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking whether everybody sees a write-up")?;
    Ok(row.map(|row| (row.listing, row.version)))
}

/// Whether what everybody saw last of a write-up was taken down.
pub(super) async fn is_taken_down(tx: &mut Tx, id: WriteUpId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from write_up_decisions
            where write_up_decisions.version_id = (
                select max(versions.id)
                from write_up_versions as versions
                where versions.write_up_id = ?
                  and versions.published_at is not null
            )
              and write_up_decisions.verb = 'rejected'
              and write_up_decisions.undone_at is null
        ) as "is!: bool"
        "#,
        id,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("looking whether a write-up was taken down")
}

/// One that everybody sees.
pub(super) async fn shown_one(db: &Db, id: WriteUpId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            write_ups.id as "id!: WriteUpId",
            write_ups.uid,
            write_ups.listing_id as "listing!: ListingId",
            write_ups.date_name,
            write_ups.held_on,
            write_ups.published_at as "first_published_at?: Moment",
            versions.id as "version!: WriteUpVersionId",
            versions.what,
            versions.came,
            versions.worked,
            versions.otherwise,
            versions.written_at as "written_at!: Moment",
            versions.published_at as "published_at?: Moment"
        from write_ups
        cross join shown_write_ups on shown_write_ups.id = write_ups.id
        cross join write_up_versions as versions on versions.id = shown_write_ups.version_id
        where write_ups.id = ?
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading one write-up")
}

/// A photo of a version.
pub(super) struct PhotoRow {
    pub(super) version: WriteUpVersionId,
    pub(super) number: i64,
    pub(super) digest: String,
    pub(super) alt: String,
    pub(super) faces: Option<String>,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// The photos of versions.
pub(super) async fn photos(
    executor: impl SqliteExecutor<'_>,
    versions: &[WriteUpVersionId],
) -> Result<Vec<PhotoRow>, Broken> {
    let versions = as_list(versions);
    query_as!(
        PhotoRow,
        r#"
        select
            write_up_photos.version_id as "version!: WriteUpVersionId",
            write_up_photos.number as "number!: i64",
            write_up_photos.picture_digest as "digest!",
            write_up_photos.alt as "alt!",
            write_up_photos.faces,
            pictures.width as "width!: i64",
            pictures.height as "height!: i64"
        from write_up_photos
        join pictures on pictures.digest = write_up_photos.picture_digest
        where write_up_photos.version_id in (select value from json_each(?))
        order by write_up_photos.version_id, write_up_photos.number
        "#,
        versions,
    )
    .fetch_all(executor)
    .await
    .while_doing("reading the photos of write-ups")
}

/// A write-up begins.
pub(super) async fn begin(
    tx: &mut Tx,
    listing: ListingId,
    date_name: &str,
    held_on: &str,
    uid: &str,
) -> Result<WriteUpId, Broken> {
    query_scalar!(
        r#"
        insert into write_ups (listing_id, date_name, held_on, uid)
        values (?, ?, ?, ?)
        returning id as "id!: WriteUpId"
        "#,
        listing,
        date_name,
        held_on,
        uid,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("beginning a write-up")
}

/// A version of a write-up, and when everybody sees it, if they do at once.
pub(super) async fn add_version(
    tx: &mut Tx,
    id: WriteUpId,
    by: PersonId,
    said: &Said,
    (now, published_at): (Moment, Option<Moment>),
) -> Result<WriteUpVersionId, Broken> {
    let came = said.came.map(Expected::as_str);
    query_scalar!(
        r#"
        insert into write_up_versions (
            write_up_id, by_person_id, what, came, worked, otherwise, written_at, published_at
        )
        values (?, ?, ?, ?, ?, ?, ?, ?)
        returning id as "id!: WriteUpVersionId"
        "#,
        id,
        by,
        said.what,
        came,
        said.worked,
        said.otherwise,
        now,
        published_at,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a write-up")
}

/// The photos of a version go along to the next.
pub(super) async fn copy_photos(
    tx: &mut Tx,
    from: WriteUpVersionId,
    to: WriteUpVersionId,
) -> Result<(), Broken> {
    query!(
        "
        insert into write_up_photos (version_id, number, picture_digest, alt, faces)
        select ?, number, picture_digest, alt, faces
        from write_up_photos
        where version_id = ?
        ",
        to,
        from,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking photos along")?;
    Ok(())
}

/// Everybody sees a version.
pub(super) async fn publish(tx: &mut Tx, version: WriteUpVersionId, now: Moment) -> Result<(), Broken> {
    query!("update write_up_versions set published_at = ? where id = ?", now, version)
        .execute(tx.connection())
        .await
        .while_doing("publishing a write-up")?;
    query!(
        "
        update write_ups
        set published_at = coalesce(published_at, ?)
        where id = (select write_up_id from write_up_versions where write_up_versions.id = ?)
        ",
        now,
        version,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting when a write-up was first seen")?;
    Ok(())
}

/// A version took the place of those that nobody published; and of those that somebody did, if everybody sees it at once.
pub(super) async fn take_places(
    tx: &mut Tx,
    id: WriteUpId,
    newest: WriteUpVersionId,
    of_published: bool,
) -> Result<(), Broken> {
    query!(
        "
        delete from write_up_versions
        where write_up_id = ?
          and id < ?
          and (published_at is null or ?)
        ",
        id,
        newest,
        of_published,
    )
    .execute(tx.connection())
    .await
    .while_doing("replacing a write-up")?;
    Ok(())
}

/// Nobody sees a version any more that everybody saw; `false` when a newer one is published, or it is gone.
pub(super) async fn unpublish(tx: &mut Tx, version: WriteUpVersionId) -> Result<bool, Broken> {
    let done = query!(
        "
        update write_up_versions
        set published_at = null
        where id = ?1
          and published_at is not null
          and not exists (
              select 1
              from write_up_versions as newer
              where newer.write_up_id = write_up_versions.write_up_id
                and newer.id > ?1
                and newer.published_at is not null
          )
        ",
        version,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking a write-up off its page")?;
    Ok(done.rows_affected() > 0)
}

/// Whether a version waits or could: it is the newest and nobody published it.
pub(super) async fn is_newest(tx: &mut Tx, version: WriteUpVersionId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from write_up_versions as versions
            where versions.id = ?1
              and versions.published_at is null
              and not exists (
                  select 1
                  from write_up_versions as newer
                  where newer.write_up_id = versions.write_up_id
                    and newer.id > ?1
              )
        ) as "is!: bool"
        "#,
        version,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("looking whether a write-up was changed since")
}

/// The highest number of a photo of a write-up in any version.
pub(super) async fn highest_number(tx: &mut Tx, id: WriteUpId) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select coalesce(max(write_up_photos.number), 0) as "highest!: i64"
        from write_up_versions
        cross join write_up_photos on write_up_photos.version_id = write_up_versions.id
        where write_up_versions.write_up_id = ?
        "#,
        id,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting the photos of a write-up")
}

/// A photo comes to a version; nobody has said that it may be seen.
pub(super) async fn add_photo(
    tx: &mut Tx,
    version: WriteUpVersionId,
    number: i64,
    digest: &str,
    alt: &str,
) -> Result<(), Broken> {
    query!(
        "insert into write_up_photos (version_id, number, picture_digest, alt) values (?, ?, ?, ?)",
        version,
        number,
        digest,
        alt,
    )
    .execute(tx.connection())
    .await
    .while_doing("adding a photo to a write-up")?;
    Ok(())
}

/// What is said of a photo in one version.
pub(super) async fn say_of_photo(
    tx: &mut Tx,
    version: WriteUpVersionId,
    number: i64,
    alt: &str,
    faces: Option<&str>,
) -> Result<(), Broken> {
    query!(
        "update write_up_photos set alt = ?, faces = ? where version_id = ? and number = ?",
        alt,
        faces,
        version,
        number,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting what is said of a photo")?;
    Ok(())
}

/// Nobody sees a photo any more, in whichever version.
pub(super) async fn hide_photo(tx: &mut Tx, id: WriteUpId, number: i64) -> Result<(), Broken> {
    query!(
        "
        update write_up_photos
        set faces = null
        where number = ?
          and version_id in (select id from write_up_versions where write_up_id = ?)
        ",
        number,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("hiding a photo")?;
    Ok(())
}

/// Another file takes the place of a photo's, in every version: what it showed before is nowhere.
pub(super) async fn replace_photo(
    tx: &mut Tx,
    id: WriteUpId,
    number: i64,
    digest: &str,
) -> Result<(), Broken> {
    query!(
        "
        update write_up_photos
        set picture_digest = ?
        where number = ?
          and version_id in (select id from write_up_versions where write_up_id = ?)
        ",
        digest,
        number,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("replacing a photo")?;
    Ok(())
}

/// A photo goes, from every version.
pub(super) async fn drop_photo(tx: &mut Tx, id: WriteUpId, number: i64) -> Result<bool, Broken> {
    let done = query!(
        "
        delete from write_up_photos
        where number = ?
          and version_id in (select id from write_up_versions where write_up_id = ?)
        ",
        number,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking a photo away")?;
    Ok(done.rows_affected() > 0)
}

/// A write-up goes.
pub(super) async fn drop_write_up(tx: &mut Tx, id: WriteUpId) -> Result<(), Broken> {
    query!("delete from write_ups where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking a write-up away")?;
    Ok(())
}

/// Why versions were rejected, as far as that holds.
pub(super) async fn rejections(
    db: &Db,
    versions: &[WriteUpVersionId],
) -> Result<Vec<(WriteUpVersionId, String)>, Broken> {
    let versions = as_list(versions);
    let rows = query!(
        r#"
        select version_id as "version!: WriteUpVersionId", reason as "reason!"
        from write_up_decisions
        where version_id in (select value from json_each(?))
          and verb = 'rejected'
          and undone_at is null
        "#,
        versions,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading why write-ups were not taken")?;
    Ok(rows.into_iter().map(|row| (row.version, row.reason)).collect())
}

/// Whether an older version of each is published.
pub(super) async fn are_seen_before(
    db: &Db,
    versions: &[WriteUpVersionId],
) -> Result<Vec<WriteUpVersionId>, Broken> {
    let versions = as_list(versions);
    query_scalar!(
        r#"
        select this.id as "id!: WriteUpVersionId"
        from write_up_versions as this
        where this.id in (select value from json_each(?))
          and exists (
              select 1
              from shown_write_ups
              where shown_write_ups.id = this.write_up_id
                and shown_write_ups.version_id < this.id
          )
        "#,
        versions,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking what everybody sees of write-ups that wait")
}

/// A moderator decided about a version.
pub(super) async fn decide(
    tx: &mut Tx,
    listing: ListingId,
    version: WriteUpVersionId,
    verb: &str,
    reason: Option<&str>,
    (by, now): (PersonId, Moment),
) -> Result<WriteUpDecisionId, Broken> {
    query_scalar!(
        r#"
        insert into write_up_decisions (listing_id, version_id, verb, reason, by_person_id, decided_at)
        values (?, ?, ?, ?, ?, ?)
        returning id as "id!: WriteUpDecisionId"
        "#,
        listing,
        version,
        verb,
        reason,
        by,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("noting what was decided about a write-up")
}

/// A decision.
pub(super) struct DecisionRow {
    pub(super) id: WriteUpDecisionId,
    pub(super) listing: ListingId,
    pub(super) title: String,
    pub(super) version: Option<WriteUpVersionId>,
    pub(super) date_name: Option<String>,
    pub(super) held_on: Option<String>,
    pub(super) verb: String,
    pub(super) reason: Option<String>,
    /// Since when everybody sees, or saw, what was decided about.
    pub(super) published_at: Option<Moment>,
    pub(super) decided_at: Moment,
    pub(super) undone_at: Option<Moment>,
}

impl DecisionRow {
    /// Whether what was taken down is there again.
    pub(super) fn is_back(&self) -> bool {
        self.verb == "rejected" && self.undone_at.is_some() && self.published_at.is_some()
    }
}

/// One decision, with the date that it was about while the version is there.
pub(super) async fn decision(
    executor: impl SqliteExecutor<'_>,
    id: WriteUpDecisionId,
) -> Result<Option<DecisionRow>, Broken> {
    query_as!(
        DecisionRow,
        r#"
        select
            write_up_decisions.id as "id!: WriteUpDecisionId",
            write_up_decisions.listing_id as "listing!: ListingId",
            listings.title,
            write_up_decisions.version_id as "version?: WriteUpVersionId",
            write_ups.date_name as "date_name?",
            write_ups.held_on as "held_on?",
            write_up_decisions.verb,
            write_up_decisions.reason,
            write_up_versions.published_at as "published_at?: Moment",
            write_up_decisions.decided_at as "decided_at!: Moment",
            write_up_decisions.undone_at as "undone_at?: Moment"
        from write_up_decisions
        join listings on listings.id = write_up_decisions.listing_id
        left join write_up_versions on write_up_versions.id = write_up_decisions.version_id
        left join write_ups on write_ups.id = write_up_versions.write_up_id
        where write_up_decisions.id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("reading what was decided about a write-up")
}

/// A decision is taken back.
pub(super) async fn undo(
    tx: &mut Tx,
    id: WriteUpDecisionId,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    query!("update write_up_decisions set undone_at = ?, undone_by_person_id = ? where id = ?", now, by, id)
        .execute(tx.connection())
        .await
        .while_doing("taking a decision about a write-up back")?;
    Ok(())
}

/// Forgets what somebody wrote.
pub(super) async fn forget_written_by(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from write_up_versions where by_person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody wrote about dates")?;
    Ok(())
}

/// Forgets what newer versions took the place of before a moment.
pub(super) async fn forget_replaced(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from write_up_versions
        where published_at is not null
          and exists (
              select 1
              from write_up_versions as newer
              where newer.write_up_id = write_up_versions.write_up_id
                and newer.id > write_up_versions.id
                and newer.published_at < ?
          )
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting what write-ups said before")?;
    Ok(done.rows_affected())
}
