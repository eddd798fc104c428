//! The SQL of places.

use sqlx::query_scalar;

use crate::{
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{Moment, PlaceId},
    listings::submission::TypedPlace,
};

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
