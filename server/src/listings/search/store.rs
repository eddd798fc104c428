//! The SQL of lists and of the words that visitors find.

use pure::recurrence::{DateStatus, Occurrence};
use sqlx::{QueryBuilder, Sqlite, query};

use super::Filter;
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment},
    listings::{
        public::{PublicListing, UNSTATED_END},
        store::wall,
    },
    urls::View,
};

/// Puts the words of a public listing where visitors can find them.
pub(crate) async fn put_words(tx: &mut Tx, listing: &PublicListing) -> Result<(), Broken> {
    let place = listing.place.as_ref().map(|place| place.lines().join(" ")).unwrap_or_default();
    let body = pure::markdown::to_text(&listing.description);
    let group = listing.group_name.as_deref().unwrap_or_default();
    let topics = listing.tags.join(" ");
    query!("delete from listing_words where rowid = ?", listing.id)
        .execute(tx.connection())
        .await
        .while_doing("clearing the words of a listing")?;
    query!(
        "
        insert into listing_words (rowid, title, summary, body, place, organiser, topics)
        values (?, ?, ?, ?, ?, ?, ?)
        ",
        listing.id,
        listing.title,
        listing.summary,
        body,
        place,
        group,
        topics,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing the words of a listing")?;
    Ok(())
}

/// One row of a list: a listing, and the date it is listed for.
#[derive(sqlx::FromRow)]
pub(crate) struct FoundRow {
    pub(crate) id: ListingId,
    original: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    starts_at: Option<Moment>,
    ends_at: Option<Moment>,
    status: Option<String>,
    pub(crate) total: i64,
}

impl FoundRow {
    /// The date, as it was worked out when the listing was stored; nothing is worked out anew for a list.
    pub(crate) fn occurrence(&self, listing: &PublicListing) -> Option<Occurrence> {
        let original = wall(self.original.as_deref()?)?;
        let changes =
            listing.schedule.as_ref().map(|schedule| schedule.changes.as_slice()).unwrap_or_default();
        Some(Occurrence {
            original,
            start: wall(self.starts.as_deref()?)?,
            end: wall(self.ends.as_deref()?)?,
            starts_at: self.starts_at?.timestamp(),
            ends_at: self.ends_at?.timestamp(),
            status: DateStatus::parse(self.status.as_deref()?)?,
            change: changes.iter().position(|change| change.original == original),
        })
    }
}

/// The rows of a view: coming dates, or cafés with their next date.
pub(crate) async fn found(
    db: &Db,
    view: View,
    filter: &Filter,
    now: Moment,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("");
    match view {
        View::WhatsOn | View::Events => {
            sql.push(
                "
                select
                    listings.id, occurrences.original, occurrences.starts, occurrences.ends, occurrences.starts_at,
                    occurrences.ends_at, occurrences.status, count(*) over () as total
                from occurrences
                join listings on listings.id = occurrences.listing_id
                left join places on places.id = listings.place_id
                where listings.id in (select id from public_listings)
                ",
            );
            if view == View::Events {
                sql.push(" and listings.kind = 'event'");
            }
            narrow(&mut sql, filter);
            within(&mut sql, filter, now);
            sql.push(" order by occurrences.starts_at, listings.title, listings.id, occurrences.original");
        }
        View::Cafes => {
            sql.push(
                "
                select
                    listings.id, next.original, next.starts, next.ends, next.starts_at, next.ends_at, next.status,
                    count(*) over () as total
                from listings
                left join places on places.id = listings.place_id
                left join occurrences as next on next.listing_id = listings.id and next.original = (
                    select occurrences.original
                    from occurrences
                    where occurrences.listing_id = listings.id
                ",
            );
            within(&mut sql, filter, now);
            sql.push(
                "
                    order by occurrences.starts_at
                    limit 1
                )
                where listings.kind = 'cafe'
                  and listings.id in (select id from public_listings)
                ",
            );
            if filter.from.is_some() || filter.to.is_some() {
                sql.push(" and next.original is not null");
            }
            narrow(&mut sql, filter);
            sql.push(
                "
                order by
                    case when listings.cafe_state = 'closed' then 2 when next.original is null then 1 else 0 end,
                    next.starts_at,
                    listings.title,
                    listings.id
                ",
            );
        }
    }
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what is on")
}

/// The listings of a view that a calendar holds: those with a date ending after `since`, whole.
pub(crate) async fn in_calendar(
    db: &Db,
    view: View,
    filter: &Filter,
    since: Moment,
) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select distinct listings.id
        from listings
        join occurrences on occurrences.listing_id = listings.id
        left join places on places.id = listings.place_id
        where listings.id in (select id from public_listings)
        ",
    );
    match view {
        View::WhatsOn => {}
        View::Events => {
            sql.push(" and listings.kind = 'event'");
        }
        View::Cafes => {
            sql.push(" and listings.kind = 'cafe'");
        }
    }
    narrow(&mut sql, filter);
    within(&mut sql, filter, since);
    sql.push(" order by listings.id");
    let ids: Vec<(ListingId,)> = sql
        .build_query_as()
        .fetch_all(db.reader())
        .await
        .while_doing("finding what belongs in a calendar")?;
    Ok(ids.into_iter().map(|(id,)| id).collect())
}

/// Of several kinds of filter all must fit; of several values of one kind, any.
fn narrow(sql: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    if let Some(words) = filter.words_to_match() {
        sql.push(" and listings.id in (select rowid from listing_words where listing_words match ")
            .push_bind(words)
            .push(")");
    }
    if !filter.tags.is_empty() {
        sql.push(" and exists (select 1 from listing_facts where listing_facts.listing_id = listings.id and fact = 'tag' and replace(lower(value), ' ', '-') in (select replace(lower(value), ' ', '-') from json_each(")
            .push_bind(as_json(&filter.tags))
            .push(")))");
    }
    if !filter.groups.is_empty() {
        sql.push(" and listings.group_key in (select value from json_each(")
            .push_bind(as_json(&filter.groups))
            .push("))");
    }
    if !filter.places.is_empty() {
        // A hidden place cannot be asked for, whatever its slug.
        sql.push(
            " and listings.address_visibility = 'public' and places.slug in (select value from json_each(",
        )
        .push_bind(as_json(&filter.places))
        .push("))");
    }
    match filter.online {
        Some(true) => {
            sql.push(" and listings.attendance in ('online', 'hybrid')");
        }
        Some(false) => {
            sql.push(" and listings.attendance in ('in_person', 'hybrid')");
        }
        None => {}
    }
}

/// Dates to come, or those between two days if the visitor says so.
fn within(sql: &mut QueryBuilder<Sqlite>, filter: &Filter, now: Moment) {
    match filter.from {
        Some(from) => {
            sql.push(" and occurrences.day >= ").push_bind(from.to_string());
        }
        None => {
            sql.push(" and max(occurrences.ends_at, occurrences.starts_at + ")
                .push_bind(UNSTATED_END.as_secs())
                .push(") > ")
                .push_bind(now);
        }
    }
    if let Some(to) = filter.to {
        sql.push(" and occurrences.day <= ").push_bind(to.to_string());
    }
}

fn as_json(values: &[String]) -> String {
    serde_json::Value::from(values.to_vec()).to_string()
}
