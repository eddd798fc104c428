//! The statements, written out.

use std::path::Path;

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use sqlx::{
    FromRow, SqlitePool, query_as, query_scalar,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

pub(super) use crate::machine::now as moment;

use crate::{Failure, filled};

/// The file, read only.
pub(super) struct Store {
    pool: SqlitePool,
}

/// A listing, with what of it everybody may see and a little more.
#[derive(FromRow)]
pub(super) struct Card {
    pub(super) id: i64,
    pub(super) uid: String,
    pub(super) slug: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) attendance: String,
    pub(super) time_zone: String,
    pub(super) address_visibility: String,
    pub(super) online_url: Option<String>,
    pub(super) online_url_public: i64,
    pub(super) group_name: Option<String>,
    pub(super) group_key: Option<String>,
    pub(super) contact_public: Option<String>,
    pub(super) cost: Option<String>,
    pub(super) cost_note: Option<String>,
    pub(super) ages: Option<String>,
    pub(super) alcohol: Option<String>,
    pub(super) photos: Option<String>,
    pub(super) expected: Option<String>,
    pub(super) speaker: Option<String>,
    pub(super) founded: Option<String>,
    pub(super) sequence: i64,
    pub(super) created_at: i64,
    pub(super) changed_at: i64,
    pub(super) published_at: Option<i64>,
    pub(super) place_name: Option<String>,
    pub(super) place_address: Option<String>,
    pub(super) place_locality: Option<String>,
    pub(super) place_country: Option<String>,
    pub(super) place_latitude: Option<f64>,
    pub(super) place_longitude: Option<f64>,
    pub(super) starts: Option<String>,
    pub(super) ends: Option<String>,
    pub(super) all_day: Option<i64>,
    pub(super) rule: Option<String>,
    pub(super) facts: String,
    pub(super) changes: String,
}

impl Card {
    pub(super) fn all_day(&self) -> bool {
        self.all_day == Some(1)
    }

    pub(super) fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// Every fact with its values, parsed once.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        serde_json::from_str(&self.facts).unwrap_or_default()
    }

    pub(super) fn changes(&self) -> Vec<Change> {
        serde_json::from_str(&self.changes).unwrap_or_default()
    }
}

/// What differs on one date.
#[derive(serde::Deserialize)]
pub(super) struct Change {
    pub(super) original: DateTime,
    pub(super) moved_start: Option<DateTime>,
    pub(super) moved_end: Option<DateTime>,
    pub(super) cancelled: i64,
    pub(super) note: Option<String>,
}

/// One date of a listing.
#[derive(FromRow)]
pub(super) struct DateRow {
    pub(super) listing_id: i64,
    original: String,
    starts: String,
    ends: String,
    pub(super) starts_at: i64,
    pub(super) ends_at: i64,
    pub(super) status: String,
}

impl DateRow {
    pub(super) fn original(&self) -> Option<DateTime> {
        self.original.parse().ok()
    }

    pub(super) fn start(&self) -> DateTime {
        self.starts.parse().unwrap_or_default()
    }

    pub(super) fn end(&self) -> DateTime {
        self.ends.parse().unwrap_or_default()
    }
}

/// A row of a list.
pub(super) struct Row {
    pub(super) card: std::sync::Arc<Card>,
    pub(super) date: Option<DateRow>,
}

const PUBLIC: &str = "exists (select 1 from public_listings where public_listings.id = listings.id)";
const DAYS_62: i64 = 62 * 86_400;
const COUNTED_MOST: i64 = 1_001;

impl Store {
    pub(super) async fn open(folder: &Path) -> Result<Self, Failure> {
        let options = SqliteConnectOptions::new()
            .filename(filled::beside(folder).await?)
            .read_only(true)
            .pragma("temp_store", "memory");
        let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options).await?;
        Ok(Self { pool })
    }

    /// Coming dates, soonest first.
    pub(super) async fn dates(&self, events: bool, limit: u32) -> Result<Vec<Row>, Failure> {
        let kind = if events { "and listings.kind = 'event'" } else { "" };
        let sql = format!(
            "
            with page as materialized (
                select occurrences.listing_id, occurrences.original, occurrences.starts_at, listings.title
                from occurrences indexed by occurrences_by_start
                cross join listings on listings.id = occurrences.listing_id
                where {PUBLIC} {kind}
                  and occurrences.starts_at > ?1 - {DAYS_62}
                  and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?1
                order by occurrences.starts_at, listings.title, listings.id, occurrences.original
                limit ?2
            )
            select
                page.listing_id, occurrences.original, occurrences.starts, occurrences.ends, occurrences.starts_at,
                occurrences.ends_at, occurrences.status
            from page
            cross join occurrences
              on occurrences.listing_id = page.listing_id
             and occurrences.original = page.original
            order by page.starts_at, page.title, page.listing_id, page.original
            "
        );
        let dates: Vec<DateRow> =
            query_as(sqlx::AssertSqlSafe(sql)).bind(now()).bind(limit).fetch_all(&self.pool).await?;
        let mut ids: Vec<i64> = dates.iter().map(|date| date.listing_id).collect();
        ids.dedup();
        let cards = self.load(&ids).await?;
        let known: std::collections::HashMap<i64, std::sync::Arc<Card>> =
            cards.into_iter().map(|card| (card.id, std::sync::Arc::new(card))).collect();
        Ok(dates
            .into_iter()
            .filter_map(|date| {
                Some(Row { card: std::sync::Arc::clone(known.get(&date.listing_id)?), date: Some(date) })
            })
            .collect())
    }

    /// How many, counting to a thousand.
    pub(super) async fn count_dates(&self, events: bool) -> Result<i64, Failure> {
        let kind = if events { "and listings.kind = 'event'" } else { "" };
        let sql = format!(
            "
            select count(*) from (
                select 1
                from occurrences indexed by occurrences_by_start
                cross join listings on listings.id = occurrences.listing_id
                where {PUBLIC} {kind}
                  and occurrences.starts_at > ?1 - {DAYS_62}
                  and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?1
                limit {COUNTED_MOST}
            )
            "
        );
        Ok(query_scalar(sqlx::AssertSqlSafe(sql)).bind(now()).fetch_one(&self.pool).await?)
    }

    /// Cafés with their next date.
    pub(super) async fn cafes(&self, limit: u32) -> Result<Vec<Row>, Failure> {
        #[derive(FromRow)]
        struct Found {
            id: i64,
            original: Option<String>,
            starts: Option<String>,
            ends: Option<String>,
            starts_at: Option<i64>,
            ends_at: Option<i64>,
            status: Option<String>,
        }
        let sql = format!(
            "
            with cafes as materialized (
                select
                    listings.id, listings.title, listings.cafe_state,
                    (
                        select occurrences.original
                        from occurrences indexed by occurrences_by_listing
                        where occurrences.listing_id = listings.id
                          and occurrences.starts_at > ?1 - {DAYS_62}
                          and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?1
                        order by occurrences.starts_at
                        limit 1
                    ) as original
                from listings
                where {PUBLIC} and listings.kind = 'cafe'
            )
            select cafes.id, next.original, next.starts, next.ends, next.starts_at, next.ends_at, next.status
            from cafes
            left join occurrences as next on next.listing_id = cafes.id and next.original = cafes.original
            order by
                case when cafes.cafe_state = 'closed' then 2 when next.original is null then 1 else 0 end,
                next.starts_at,
                cafes.title,
                cafes.id
            limit ?2
            "
        );
        let found: Vec<Found> =
            query_as(sqlx::AssertSqlSafe(sql)).bind(now()).bind(limit).fetch_all(&self.pool).await?;
        let ids: Vec<i64> = found.iter().map(|row| row.id).collect();
        let cards = self.load(&ids).await?;
        Ok(cards
            .into_iter()
            .zip(found)
            .map(|(card, row)| {
                let date = (|| {
                    Some(DateRow {
                        listing_id: row.id,
                        original: row.original?,
                        starts: row.starts?,
                        ends: row.ends?,
                        starts_at: row.starts_at?,
                        ends_at: row.ends_at?,
                        status: row.status?,
                    })
                })();
                Row { card: std::sync::Arc::new(card), date }
            })
            .collect())
    }

    pub(super) async fn by_slug(&self, slug: &str) -> Result<Option<Card>, Failure> {
        let id: Option<i64> = query_scalar(
            "
            select slugs.listing_id
            from slugs
            where slugs.slug = ?
              and exists (select 1 from public_listings where public_listings.id = slugs.listing_id)
            ",
        )
        .bind(slug)
        .fetch_optional(&self.pool)
        .await?;
        match id {
            Some(id) => Ok(self.load(&[id]).await?.pop()),
            None => Ok(None),
        }
    }

    /// The next dates of one listing.
    pub(super) async fn coming(&self, id: i64) -> Result<Vec<DateRow>, Failure> {
        Ok(query_as(
            "
            select listing_id, original, starts, ends, starts_at, ends_at, status
            from occurrences
            where listing_id = ?1
              and max(ends_at, starts_at + 3600) > ?2
            order by starts_at
            limit 10
            ",
        )
        .bind(id)
        .bind(now())
        .fetch_all(&self.pool)
        .await?)
    }

    /// Listings with a date that ended in the last thirty days or is to come.
    pub(super) async fn in_calendar(&self) -> Result<Vec<Card>, Failure> {
        let since = now() - 30 * 86_400;
        let sql = format!(
            "
            select listings.id
            from listings
            where {PUBLIC}
              and exists (
                select 1
                from occurrences indexed by occurrences_by_listing
                where occurrences.listing_id = listings.id
                  and occurrences.starts_at > ?1 - {DAYS_62}
                  and max(occurrences.ends_at, occurrences.starts_at + 3600) > ?1
              )
            order by listings.id
            "
        );
        let ids: Vec<i64> = query_scalar(sqlx::AssertSqlSafe(sql)).bind(since).fetch_all(&self.pool).await?;
        self.load(&ids).await
    }

    async fn load(&self, ids: &[i64]) -> Result<Vec<Card>, Failure> {
        Ok(query_as(
            "
            select
                listings.id, listings.uid, listings.slug, listings.kind, listings.title, listings.summary,
                listings.description, listings.attendance, listings.time_zone, listings.address_visibility,
                listings.online_url, listings.online_url_public, listings.group_name, listings.group_key,
                listings.contact_public, listings.cost, listings.cost_note, listings.ages, listings.alcohol,
                listings.photos, listings.expected, listings.speaker, listings.founded, listings.sequence,
                listings.created_at, listings.changed_at, listings.published_at,
                places.name as place_name, places.address as place_address, places.locality as place_locality,
                places.country as place_country, places.latitude as place_latitude,
                places.longitude as place_longitude,
                schedules.starts, schedules.ends, schedules.all_day, schedules.rule,
                (
                    select json_group_array(json_array(fact, value))
                    from (
                        select fact, value
                        from listing_facts
                        where listing_facts.listing_id = listings.id
                        order by fact, position
                    )
                ) as facts,
                (
                    select json_group_array(json_object(
                        'original', original, 'moved_start', moved_start, 'moved_end', moved_end,
                        'cancelled', cancelled, 'title', title, 'place', place, 'note', note
                    ))
                    from (
                        select original, moved_start, moved_end, cancelled, title, place, note
                        from date_changes
                        where date_changes.listing_id = listings.id
                        order by original
                    )
                ) as changes
            from json_each(?) as wanted
            join listings on listings.id = wanted.value
            left join places on places.id = listings.place_id
            left join schedules on schedules.listing_id = listings.id
            order by wanted.key
            ",
        )
        .bind(serde_json::to_string(ids)?)
        .fetch_all(&self.pool)
        .await?)
    }
}

pub(super) fn now() -> i64 {
    moment().as_second()
}

pub(super) fn today(zone: &TimeZone) -> Date {
    moment().to_zoned(zone.clone()).date()
}
