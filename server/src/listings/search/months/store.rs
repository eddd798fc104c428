//! The SQL of the calendar. Whatever is asked for, only a stretch of an index is looked through.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};
use pure::months::Stretch;
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, QueryBuilder, Sqlite};

use super::super::store::{Asked, DAY, FoundRow, OWN_ID, PUBLIC, Way, belonging, midnight, narrow};
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::ListingId,
    listings::store::wall,
};

/// A date by its row, with the start that it is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, FromRow, Serialize, Deserialize)]
pub(super) struct Key {
    /// When it begins, as clocks show it.
    pub(super) starts: String,
    /// The listing.
    #[sqlx(rename = "listing_id")]
    pub(super) listing: ListingId,
    /// The planned start.
    pub(super) original: String,
}

impl Key {
    /// When it begins.
    pub(super) fn start(&self) -> Option<DateTime> {
        wall(&self.starts)
    }
}

/// So many dates of others are passed by in the search for the next one that fits.
const PASSED_MOST: u32 = 20_000;
/// A date lasts at most 61 days (see `submission`).
const LASTS_MOST_DAYS: i32 = 62;
/// The index that is in the order of clocks, wherever they are.
const BY_WALL: &str = "occurrences_by_wall";
/// The index of what takes up several days.
const OF_DAYS: &str = "occurrences_of_days";
/// What takes up several days, exactly as its index says it.
const TAKES_DAYS: &str = "occurrences.ends >= date(occurrences.starts, '+1 day') || 'T12:00:00'";

/// The first dates that begin on each day of a stretch, in the order of the clock, at most `most` a day.
pub(super) async fn beginning(
    db: &Db,
    asked: Asked<'_>,
    stretch: &Stretch,
    most: u32,
) -> Result<HashMap<Date, Vec<Key>>, Broken> {
    let doing = "finding what begins on each day";
    let mut sql = QueryBuilder::<Sqlite>::new("");
    match asked.way() {
        Way::ByTime => beginning_by_time(&mut sql, asked, stretch, most),
        Way::ByListing => beginning_by_listing(&mut sql, asked, stretch, most),
    }
    let rows: Vec<(String, String)> = sql.build_query_as().fetch_all(db.reader()).await.while_doing(doing)?;
    let mut days = HashMap::new();
    for (day, keys) in rows {
        let day: Date = day.parse().while_doing(doing)?;
        let mut keys: Vec<Key> = serde_json::from_str(&keys).while_doing(doing)?;
        keys.sort_unstable();
        days.insert(day, keys);
    }
    Ok(days)
}

/// Day by day, looking ends as soon as there are enough of it.
fn beginning_by_time(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, stretch: &Stretch, most: u32) {
    let days: Vec<String> = stretch.days().map(|day| day.to_string()).collect();
    sql.push("select days.value, (select ").push(AS_JSON).push(" from (select ").push(KEY);
    dates_asked_for(sql, asked, BY_WALL);
    sql.push(" and occurrences.starts >= days.value and occurrences.starts < date(days.value, '+1 day')");
    sql.push(" order by ").push(IN_ORDER).push(" limit ").push_bind(most);
    sql.push(")) from json_each(").push_bind(serde_json::Value::from(days).to_string()).push(") as days");
}

/// Of a few listings all dates of the stretch are looked at, once.
fn beginning_by_listing(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, stretch: &Stretch, most: u32) {
    sql.push("select day, ").push(AS_JSON).push(" from (select occurrences.day, ").push(KEY);
    sql.push(", row_number() over (partition by occurrences.day order by ").push(IN_ORDER).push(") as nth");
    dates_asked_for(sql, asked, BY_WALL);
    between(sql, stretch.first(), stretch.last());
    sql.push(") where nth <= ").push_bind(most).push(" group by day");
}

/// What goes on from one day of a stretch to another, or into it, soonest first, with the end of each.
pub(super) async fn lasting(
    db: &Db,
    asked: Asked<'_>,
    stretch: &Stretch,
    most: u32,
) -> Result<Vec<(Key, DateTime)>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("");
    lasting_asked_for(&mut sql, asked, stretch, most);
    let rows: Vec<(String, ListingId, String, String)> =
        sql.build_query_as().fetch_all(db.reader()).await.while_doing("finding what goes on for days")?;
    let read = |(starts, listing, original, ends): (_, _, _, String)| {
        Some((Key { starts, listing, original }, wall(&ends)?))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

fn lasting_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, stretch: &Stretch, most: u32) {
    let earliest = days_from(stretch.first(), -LASTS_MOST_DAYS);
    sql.push("select ").push(KEY).push(", occurrences.ends");
    dates_asked_for(sql, asked, OF_DAYS);
    sql.push(" and ").push(TAKES_DAYS);
    sql.push(" and occurrences.starts >= ").push_bind(earliest.to_string());
    sql.push(" and occurrences.starts < ").push_bind(stretch.last().to_string());
    sql.push(" and occurrences.ends > ").push_bind(stretch.first().to_string());
    if asked.way() == Way::ByListing {
        between(sql, earliest, stretch.last());
    }
    sql.push(" order by ").push(IN_ORDER).push(" limit ").push_bind(most);
}

/// One page of what begins on a day, in the order of the clock.
pub(super) async fn beginning_on(
    db: &Db,
    asked: Asked<'_>,
    day: Date,
    limit: u32,
    offset: u32,
) -> Result<Vec<Key>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select ");
    sql.push(KEY);
    beginning_on_asked_for(&mut sql, asked, day);
    sql.push(" order by ").push(IN_ORDER);
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("finding what begins on a day")
}

/// How much begins on a day; counting stops at `most`.
pub(super) async fn count_beginning_on(
    db: &Db,
    asked: Asked<'_>,
    day: Date,
    most: u32,
) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1");
    beginning_on_asked_for(&mut sql, asked, day);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what begins on a day")
}

fn beginning_on_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, day: Date) {
    dates_asked_for(sql, asked, BY_WALL);
    match asked.way() {
        Way::ByTime => {
            sql.push(" and occurrences.starts >= ").push_bind(day.to_string());
            sql.push(" and occurrences.starts < ").push_bind(days_from(day, 1).to_string());
        }
        Way::ByListing => between(sql, day, day),
    }
}

/// The first date after a day.
pub(super) async fn first_after(db: &Db, asked: Asked<'_>, day: Date) -> Result<Option<Key>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("");
    first_after_asked_for(&mut sql, asked, day);
    sql.build_query_as().fetch_optional(db.reader()).await.while_doing("finding the next date")
}

fn first_after_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, day: Date) {
    let from = days_from(day, 1);
    sql.push("select ").push(KEY);
    dates_asked_for(sql, asked, BY_WALL);
    sql.push(" and occurrences.starts >= ").push_bind(from.to_string());
    match asked.way() {
        Way::ByTime => {
            // The last that is looked at; behind every date where so many do not follow.
            sql.push(" and occurrences.starts <= coalesce((select passed.starts from occurrences as passed");
            sql.push(" indexed by occurrences_by_wall where passed.starts >= ").push_bind(from.to_string());
            sql.push(" order by passed.starts limit 1 offset ").push_bind(PASSED_MOST).push("), ':')");
        }
        Way::ByListing => {
            sql.push(" and occurrences.starts_at > ").push_bind(midnight(from).plus(-2 * DAY));
        }
    }
    sql.push(" order by ").push(IN_ORDER).push(" limit 1");
}

/// The last date before a day.
pub(super) async fn last_before(db: &Db, asked: Asked<'_>, day: Date) -> Result<Option<Key>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("");
    last_before_asked_for(&mut sql, asked, day);
    sql.build_query_as().fetch_optional(db.reader()).await.while_doing("finding the date before")
}

fn last_before_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, day: Date) {
    sql.push("select ").push(KEY);
    dates_asked_for(sql, asked, BY_WALL);
    sql.push(" and occurrences.starts < ").push_bind(day.to_string());
    match asked.way() {
        Way::ByTime => {
            sql.push(" and occurrences.starts >= coalesce((select passed.starts from occurrences as passed");
            sql.push(" indexed by occurrences_by_wall where passed.starts < ").push_bind(day.to_string());
            sql.push(" order by passed.starts desc limit 1 offset ").push_bind(PASSED_MOST).push("), '')");
        }
        Way::ByListing => {
            sql.push(" and occurrences.starts_at < ").push_bind(midnight(day).plus(2 * DAY));
        }
    }
    sql.push(
        " order by occurrences.starts desc, occurrences.listing_id desc, occurrences.original desc limit 1",
    );
}

/// Whole dates by their rows.
pub(super) async fn by_keys(db: &Db, keys: &[Key]) -> Result<Vec<FoundRow>, Broken> {
    let doing = "loading dates";
    let keys = serde_json::to_string(keys).while_doing(doing)?;
    let mut sql = QueryBuilder::<Sqlite>::new("");
    by_keys_asked_for(&mut sql, keys);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing(doing)
}

fn by_keys_asked_for(sql: &mut QueryBuilder<Sqlite>, keys: String) {
    sql.push(
        "
        select
            occurrences.listing_id as id, occurrences.original, occurrences.starts, occurrences.ends,
            occurrences.starts_at, occurrences.ends_at, occurrences.status
        from json_each(
        ",
    );
    sql.push_bind(keys).push(
        "
        ) as wanted
        cross join occurrences
          on occurrences.listing_id = json_extract(wanted.value, '$.listing')
         and occurrences.original = json_extract(wanted.value, '$.original')
        ",
    );
}

/// A key as columns.
const KEY: &str = "occurrences.starts, occurrences.listing_id, occurrences.original";
/// Keys in the order of the clock. Of what begins together the shown ones are sorted by their names later.
const IN_ORDER: &str = "occurrences.starts, occurrences.listing_id, occurrences.original";
/// Keys as one value.
const AS_JSON: &str =
    "json_group_array(json_object('starts', starts, 'listing', listing_id, 'original', original))";

/// `from …` and `where …` of the dates of a view, whatever their days. The order of the joins is the way.
fn dates_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, by_time: &'static str) {
    match asked.way() {
        Way::ByTime => {
            sql.push(" from occurrences indexed by ").push(by_time);
            sql.push(
                " cross join listings indexed by listings_in_short on listings.id = occurrences.listing_id",
            );
        }
        Way::ByListing => {
            sql.push(
                "
                from listings
                cross join occurrences indexed by occurrences_by_listing
                  on occurrences.listing_id = listings.id
                ",
            );
        }
    }
    sql.push(" where ").push(PUBLIC);
    belonging(sql, asked.view);
    // With a plus, the database does not begin with what it finds there.
    narrow(sql, asked, if asked.way() == Way::ByTime { "+listings.id" } else { OWN_ID });
}

/// The days of a stretch, as the index of a listing's dates finds them: the moments reach further than any zone.
fn between(sql: &mut QueryBuilder<Sqlite>, first: Date, last: Date) {
    sql.push(" and occurrences.starts_at > ").push_bind(midnight(first).plus(-2 * DAY));
    sql.push(" and occurrences.starts_at < ").push_bind(midnight(last).plus(3 * DAY));
    sql.push(" and occurrences.day >= ").push_bind(first.to_string());
    sql.push(" and occurrences.day <= ").push_bind(last.to_string());
}

fn days_from(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

#[cfg(test)]
mod tests {
    use super::super::super::store::plans::plan;
    use super::*;
    use crate::{ids::Moment, listings::Filter, urls::View};

    #[tokio::test]
    async fn no_page_of_the_calendar_looks_through_a_whole_table() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(folder.path()).await.unwrap();
        let stretch = Stretch::month(2026, 12).unwrap();
        let day = stretch.first();
        for (query, way) in [
            ("", Way::ByTime),
            ("online=1", Way::ByTime),
            ("q=tea", Way::ByTime),
            ("tag=naloxone", Way::ByTime),
            ("q=tea&tag=naloxone", Way::ByListing),
            ("group=hope", Way::ByListing),
            ("place=oak-hall", Way::ByListing),
            ("near=leeds", Way::ByListing),
            ("lang=pl&access=step_free&cost=free", Way::ByListing),
        ] {
            for view in [View::WhatsOn, View::Events, View::Cafes] {
                let filter = Filter::parse(query);
                let words = (!filter.q.is_empty()).then_some("\"tea\" *");
                let near = filter.near.as_ref();
                let asked = Asked {
                    view: &view,
                    filter: &filter,
                    words,
                    near,
                    areas: None,
                    since: Moment(0),
                    among: None,
                };
                let asked = asked.among((way == Way::ByListing).then_some("[1]"));
                let mut steps = plan(&db, |sql| match way {
                    Way::ByTime => beginning_by_time(sql, asked, &stretch, 25),
                    Way::ByListing => beginning_by_listing(sql, asked, &stretch, 25),
                })
                .await;
                steps.extend(plan(&db, |sql| lasting_asked_for(sql, asked, &stretch, 25)).await);
                steps.extend(plan(&db, |sql| first_after_asked_for(sql, asked, day)).await);
                steps.extend(plan(&db, |sql| last_before_asked_for(sql, asked, day)).await);
                steps.extend(
                    plan(&db, |sql| {
                        sql.push("select ").push(KEY);
                        beginning_on_asked_for(sql, asked, day);
                    })
                    .await,
                );
                steps.extend(plan(&db, |sql| by_keys_asked_for(sql, "[]".to_owned())).await);
                let whole = steps.iter().find(|step| {
                    ["occurrences", "passed", "listings", "listing_facts", "holds", "withdrawals", "places"]
                        .iter()
                        .any(|table| step.starts_with(&format!("SCAN {table}")))
                });
                assert_eq!(whole, None, "{query} of {view:?}: {steps:#?}");
                assert!(steps.iter().any(|step| step.starts_with("SEARCH occurrences")), "{steps:#?}");
            }
        }
    }
}
