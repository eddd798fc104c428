//! The SQL of places.

use pure::points::Point;
use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PlaceId},
    listings::{
        public::{Area, KnownPlace},
        submission::TypedPlace,
    },
};

/// The place with this slug, if a public listing shows its whole address. A hidden address is never shared, so a row
/// that is not says nothing, whoever points at it.
pub(super) async fn shown(db: &Db, slug: &str) -> Result<Option<KnownPlace>, Broken> {
    let row = query!(
        "
        select
            places.slug, places.name, places.address, places.locality, places.region, places.postcode,
            places.country, places.latitude, places.longitude
        from places
        where places.slug = ?
          and places.shared = 1
          and exists (
              select 1
              from listings
              join public_listings on public_listings.id = listings.id
              where listings.place_id = places.id
                and listings.address_visibility = 'public'
                and listings.attendance <> 'online'
          )
        ",
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking a place up")?;
    Ok(row.map(|row| KnownPlace {
        slug: row.slug,
        name: row.name,
        address: row.address,
        postcode: row.postcode,
        area: Area {
            locality: row.locality,
            region: row.region,
            country: row.country,
            point: row.latitude.zip(row.longitude).and_then(|(north, east)| Point::new(north, east).ok()),
        },
    }))
}

/// The public listings that show this place, those to come first, then what changed last.
pub(super) async fn listed_at(
    db: &Db,
    slug: &str,
    now: Moment,
    limit: u32,
) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select listings.id as "id!: ListingId"
        from places
        join listings on listings.place_id = places.id
        join public_listings on public_listings.id = listings.id
        where places.slug = ?
          and places.shared = 1
          and listings.address_visibility = 'public'
          and listings.attendance <> 'online'
        order by
            exists (
                select 1
                from occurrences
                where occurrences.listing_id = listings.id
                  and occurrences.starts_at > ?
            ) desc,
            listings.changed_at desc,
            listings.id desc
        limit ?
        "#,
        slug,
        now,
        limit,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what is at a place")
}

/// Every place of a public listing that shows its whole address, and when what is on there last changed.
pub(super) async fn all_shown(db: &Db) -> Result<Vec<(String, Moment)>, Broken> {
    let rows = query!(
        r#"
        select places.slug as "slug!: String", max(listings.changed_at) as "changed_at!: Moment"
        from places
        join listings on listings.place_id = places.id
        join public_listings on public_listings.id = listings.id
        where places.shared = 1
          and listings.address_visibility = 'public'
          and listings.attendance <> 'online'
        group by places.id
        order by places.slug
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing places")?;
    Ok(rows.into_iter().map(|row| (row.slug, row.changed_at)).collect())
}

/// The places of public listings that show their whole address after one of them, by their slugs.
pub(super) async fn after(db: &Db, slug: &str, limit: u32) -> Result<Vec<KnownPlace>, Broken> {
    let rows = query!(
        "
        select
            places.slug, places.name, places.address, places.locality, places.region, places.postcode,
            places.country, places.latitude, places.longitude
        from places
        where places.slug > ?
          and places.shared = 1
          and exists (
              select 1
              from listings
              join public_listings on public_listings.id = listings.id
              where listings.place_id = places.id
                and listings.address_visibility = 'public'
                and listings.attendance <> 'online'
          )
        order by places.slug
        limit ?
        ",
        slug,
        limit,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("turning the pages of places")?;
    let known = rows.into_iter().map(|row| KnownPlace {
        slug: row.slug,
        name: row.name,
        address: row.address,
        postcode: row.postcode,
        area: Area {
            locality: row.locality,
            region: row.region,
            country: row.country,
            point: row.latitude.zip(row.longitude).and_then(|(north, east)| Point::new(north, east).ok()),
        },
    });
    Ok(known.collect())
}

/// The public place that was typed exactly so.
pub(super) async fn shared_place(
    tx: &mut Tx,
    typed: &TypedPlace,
    zone: &str,
) -> Result<Option<PlaceId>, Broken> {
    let (latitude, longitude) = typed.point.map(|point| (point.latitude(), point.longitude())).unzip();
    query_scalar!(
        r#"
        select id as "id!: PlaceId"
        from places
        where shared = 1
          and name = ?
          and address is ?
          and locality is ?
          and region is ?
          and postcode is ?
          and country is ?
          and latitude is ?
          and longitude is ?
          and time_zone = ?
        "#,
        typed.name,
        typed.address,
        typed.locality,
        typed.region,
        typed.postcode,
        typed.country,
        latitude,
        longitude,
        zone,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for a known place")
}

/// Stores a new place.
pub(super) async fn insert(
    tx: &mut Tx,
    typed: &TypedPlace,
    slug: &str,
    zone: &str,
    shared: bool,
    now: Moment,
) -> Result<PlaceId, Broken> {
    let (latitude, longitude) = typed.point.map(|point| (point.latitude(), point.longitude())).unzip();
    query_scalar!(
        r#"
        insert into places (
            slug, name, address, locality, region, postcode, country, latitude, longitude, time_zone, shared, created_at
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id as "id!: PlaceId"
        "#,
        slug,
        typed.name,
        typed.address,
        typed.locality,
        typed.region,
        typed.postcode,
        typed.country,
        latitude,
        longitude,
        zone,
        shared,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a place")
}

/// Whether no place has this slug.
pub(super) async fn slug_is_free(tx: &mut Tx, slug: &str) -> Result<bool, Broken> {
    query_scalar!(r#"select not exists (select 1 from places where slug = ?) as "free!: bool""#, slug)
        .fetch_one(tx.connection())
        .await
        .while_doing("looking for a free place slug")
}

/// Forgets a place that no listing is at.
pub(super) async fn forget_unused(tx: &mut Tx, id: PlaceId) -> Result<(), Broken> {
    query!(
        "delete from places where id = ? and not exists (select 1 from listings where listings.place_id = places.id)",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting a place")?;
    Ok(())
}

/// Forgets hidden places that no listing is at.
pub(super) async fn forget_orphans(tx: &mut Tx) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from places
        where shared = 0
          and not exists (select 1 from listings where listings.place_id = places.id)
        ",
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting places that were left behind")?;
    Ok(done.rows_affected())
}
