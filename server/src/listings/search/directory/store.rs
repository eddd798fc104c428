//! The SQL of the directory of cafés.

use pure::points::{self, Point};
use sqlx::{QueryBuilder, query_as};

use super::Tally;
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::{ListingId, Moment},
    listings::search::store::{PUBLIC, around, far},
};

/// A date that began longer ago is over (see `LASTS_MOST` of the lists).
const BEGAN_MOST: i64 = 62 * 24 * 60 * 60;

/// How many cafés there are, where, and how many dates they have.
pub(super) async fn tally(db: &Db, now: Moment) -> Result<Tally, Broken> {
    let begun = now.plus(-BEGAN_MOST);
    query_as!(
        Tally,
        r#"
        with cafes as materialized (
            select
                listings.id,
                listings.cafe_state is 'closed' as closed,
                case when listings.attendance <> 'online' then upper(places.country) end as country
            from listings
            join public_listings on public_listings.id = listings.id
            left join places on places.id = listings.place_id
            where listings.kind = 'cafe'
        )
        select
            (select count(*) from cafes where not cafes.closed) as "cafes!: u32",
            (select count(distinct cafes.country) from cafes where not cafes.closed) as "countries!: u32",
            (
                select count(*)
                from cafes
                cross join occurrences indexed by occurrences_by_listing on occurrences.listing_id = cafes.id
                where not cafes.closed
                  and occurrences.starts_at > ?
                  and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?
                  and occurrences.status <> 'cancelled'
                  and not exists (select 1 from cancellations where cancellations.listing_id = cafes.id)
            ) as "dates!: u32",
            (select count(*) from cafes where cafes.closed) as "closed!: u32"
        "#,
        begun,
        now,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting cafés")
}

/// The cafés within so many kilometres of a point that still meet, nearest first, with how far they are; all but one.
pub(super) async fn that_meet_around(
    db: &Db,
    point: Point,
    km: f64,
    but: ListingId,
    limit: u32,
) -> Result<Vec<(ListingId, f64)>, Broken> {
    let mut sql = QueryBuilder::new("select listing_points.id, ");
    far(&mut sql, point);
    sql.push(
        "
         as squared
        from listing_points
        cross join listings on listings.id = listing_points.id
        where listing_points.id in (
        ",
    );
    around(&mut sql, point, km);
    sql.push(") and listings.kind = 'cafe' and coalesce(listings.cafe_state, 'open') = 'open' and ");
    sql.push(PUBLIC).push(" and listings.id <> ").push_bind(but);
    sql.push(" order by squared, listings.id limit ").push_bind(limit);
    let found: Vec<(ListingId, f64)> =
        sql.build_query_as().fetch_all(db.reader()).await.while_doing("finding cafés nearby")?;
    Ok(found.into_iter().map(|(id, squared)| (id, points::km_of_chord(squared.sqrt()))).collect())
}
