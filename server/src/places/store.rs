//! The SQL of places.

use sqlx::query_scalar;

use crate::{
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{Moment, PlaceId},
    listings::submission::TypedPlace,
};

/// The public place with exactly this name, address, town and zone.
pub(super) async fn shared_place(
    tx: &mut Tx,
    typed: &TypedPlace,
    zone: &str,
) -> Result<Option<PlaceId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: PlaceId"
        from places
        where shared = 1
          and name = ?
          and address is ?
          and locality is ?
          and country is ?
          and time_zone = ?
        "#,
        typed.name,
        typed.address,
        typed.locality,
        typed.country,
        zone,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for a known place")
}

/// Stores a new place under a slug that begins with `wish`.
pub(super) async fn insert(
    tx: &mut Tx,
    typed: &TypedPlace,
    wish: &str,
    zone: &str,
    shared: bool,
    now: Moment,
) -> Result<PlaceId, Broken> {
    let slug = free_slug(tx, wish).await?;
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

/// `wish`, or `wish-2`, `wish-3` … up to the first that is free.
async fn free_slug(tx: &mut Tx, wish: &str) -> Result<String, Broken> {
    let beginning = format!("{wish}-%");
    let taken = query_scalar!("select slug from places where slug = ? or slug like ?", wish, beginning)
        .fetch_all(tx.connection())
        .await
        .while_doing("looking for a free place slug")?;
    let numbered = (2_u64..).map(|number| format!("{wish}-{number}"));
    let free = std::iter::once(wish.to_owned()).chain(numbered).find(|slug| !taken.contains(slug));
    free.ok_or_else(|| Broken::new("finding a free place slug"))
}
