//! The SQL of the map: where the listings of a view are, and each of them once with its next date.

use pure::points::Bounds;
use sqlx::{QueryBuilder, Sqlite};

use super::super::store::{
    Asked, FoundRow, OWN_ID, PUBLIC, a_date_within, belonging, dates_asked_for, inside, narrow, the_next_of,
    within,
};
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::ListingId,
};

/// So many cells of a map are told.
const CELLS_MOST: u32 = 4_000;

/// A cell of the grid over a map: how many listings are in it, and where, on average.
#[derive(sqlx::FromRow)]
pub(super) struct Cell {
    pub(super) many: u32,
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    /// One of them; the only one where there is one.
    pub(super) first: ListingId,
}

/// The listings of a view in a stretch of the earth, gathered in cells so many degrees wide and high.
pub(super) async fn cells(
    db: &Db,
    asked: Asked<'_>,
    area: &Bounds,
    (wide, high): (f64, f64),
) -> Result<Vec<Cell>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select
            count(*) as many, min(listings.id) as first,
            avg((listing_points.south + listing_points.north) / 2) as latitude,
            avg((listing_points.west + listing_points.east) / 2) as longitude
        from listing_points
        cross join listings on listings.id = listing_points.id
        where
        ",
    );
    inside(&mut sql, area);
    sql.push(" and ").push(PUBLIC);
    belonging(&mut sql, asked.view);
    // With a plus, the database does not begin with what it finds there.
    narrow(&mut sql, asked, "+listings.id");
    sql.push(" and ");
    shown(&mut sql, asked);
    sql.push(" group by cast((listing_points.west + 180) / ").push_bind(wide);
    sql.push(" as integer), cast((listing_points.south + 90) / ").push_bind(high);
    sql.push(" as integer) order by min(listings.id) limit ").push_bind(CELLS_MOST);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("gathering the pins of a map")
}

/// How many listings of a view have a place on earth; counting stops at `most`.
pub(super) async fn count_placed(db: &Db, asked: Asked<'_>, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select count(*) from (
            select 1
            from listing_points
            cross join listings on listings.id = listing_points.id
            where
        ",
    );
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, "+listings.id");
    sql.push(" and ");
    shown(&mut sql, asked);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what has a place on earth")
}

/// How many listings a view has; counting stops at `most`.
pub(super) async fn count(db: &Db, asked: Asked<'_>, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1 from listings where ");
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, OWN_ID);
    sql.push(" and ");
    shown(&mut sql, asked);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what a map holds")
}

/// Whether the view has a row for a listing.
fn shown(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    if asked.shows_cafes_without_dates() {
        sql.push("(listings.kind = 'cafe' or ");
    } else {
        sql.push("(");
    }
    sql.push("exists (");
    a_date_within(sql, asked);
    sql.push("))");
}

/// The listings of a view, each once with its next date, soonest first.
pub(super) async fn first_dates(
    db: &Db,
    asked: Asked<'_>,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        with page as materialized (
            select occurrences.listing_id, occurrences.original, occurrences.starts_at, listings.title
        ",
    );
    dates_asked_for(&mut sql, asked);
    // What stands inside the brackets has occurrences of its own.
    sql.push(" and occurrences.original = (select occurrences.original");
    the_next_of(&mut sql, OWN_ID, asked);
    sql.push(") order by occurrences.starts_at, listings.title, listings.id, occurrences.original");
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(
        "
        )
        select
            page.listing_id as id, first.original, first.starts, first.ends, first.starts_at, first.ends_at, first.status,
            (
                select count(*) - 1
                from occurrences indexed by occurrences_by_listing
                where occurrences.listing_id = page.listing_id
        ",
    );
    within(&mut sql, asked);
    sql.push(
        "
            ) as more
        from page
        cross join occurrences as first on first.listing_id = page.listing_id and first.original = page.original
        order by page.starts_at, page.title, page.listing_id, page.original
        ",
    );
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("finding what is on a map")
}
