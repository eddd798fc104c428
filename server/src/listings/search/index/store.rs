//! The SQL of the index: which listings changed, and what lists ask of them.

use std::collections::HashMap;

use pure::recurrence::{DateStatus, Occurrence};
use sqlx::{Sqlite, Transaction, query, query_as};

use super::entry::Date;
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, as_list},
    ids::{ListingId, Moment},
    listings::store::wall,
};

/// What the database was at one moment.
pub(super) struct Snapshot(Transaction<'static, Sqlite>);

/// A listing whose row changed, or a row that belongs to it.
#[derive(Clone, Copy)]
pub(super) struct Changed {
    pub(super) id: ListingId,
    /// The later the change, the higher.
    pub(super) stamp: i64,
}

/// A listing that nobody holds back, with all that lists ask of it.
pub(super) struct Read {
    pub(super) row: Row,
    /// Topics, as they were typed.
    pub(super) topics: Vec<String>,
    pub(super) access: Vec<String>,
    /// By their codes.
    pub(super) languages: Vec<String>,
    /// Where it is on the unit sphere.
    pub(super) on_sphere: Option<[f64; 3]>,
    pub(super) dates: Vec<Date>,
}

#[cfg(test)]
impl Read {
    /// An event online of which nothing else is known.
    pub(super) fn plain(id: i64) -> Self {
        let row = Row {
            id: ListingId(id),
            stamp: id,
            kind: "event".to_owned(),
            attendance: "online".to_owned(),
            cost: None,
            cafe_state: None,
            title: format!("Number {id}"),
            group_key: None,
            place: None,
            country: None,
            changed_at: Moment(0),
            announced_at: Moment(0),
            cancelled_at: None,
            withdrawn_at: None,
        };
        let (topics, access, languages, dates) = Default::default();
        Self { row, topics, access, languages, on_sphere: None, dates }
    }
}

/// Where groups and places lead that were merged into another: whoever filters by the one finds what the other has.
#[derive(Debug, Default)]
pub(super) struct Led {
    pub(super) groups: HashMap<String, String>,
    pub(super) places: HashMap<String, String>,
}

/// What stands in its own row.
pub(super) struct Row {
    pub(super) id: ListingId,
    pub(super) stamp: i64,
    pub(super) kind: String,
    pub(super) attendance: String,
    pub(super) cost: Option<String>,
    pub(super) cafe_state: Option<String>,
    pub(super) title: String,
    pub(super) group_key: Option<String>,
    /// Its place, where everybody may know the whole of it.
    pub(super) place: Option<String>,
    pub(super) country: Option<String>,
    pub(super) changed_at: Moment,
    pub(super) announced_at: Moment,
    pub(super) cancelled_at: Option<Moment>,
    pub(super) withdrawn_at: Option<Moment>,
}

/// One look at the database for all that follows.
pub(super) async fn snapshot(db: &Db) -> Result<Snapshot, Broken> {
    db.reader().begin().await.map(Snapshot).while_doing("looking at the listings")
}

impl Snapshot {
    /// The listings that changed after a stamp, in the order of their last changes.
    pub(super) async fn changed_after(&mut self, stamp: i64) -> Result<Vec<Changed>, Broken> {
        query_as!(
            Changed,
            r#"
            select listing_id as "id!: ListingId", stamp
            from listing_stamps
            where stamp > ?
            order by stamp
            "#,
            stamp,
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing("asking which listings changed")
    }

    /// The groups and the places that lead to another one since they were merged.
    pub(super) async fn led(&mut self) -> Result<Led, Broken> {
        let rows = query!(
            "
            select what, from_key, into_key
            from merges
            where what in ('group', 'place')
              and undone_at is null
            "
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing("asking which names lead elsewhere")?;
        let mut led = Led::default();
        for row in rows {
            let of = if row.what == "place" { &mut led.places } else { &mut led.groups };
            of.insert(row.from_key, row.into_key);
        }
        Ok(led)
    }

    /// Those of some listings that everybody may see, and those that were taken back after everybody could.
    pub(super) async fn read(&mut self, ids: &[ListingId]) -> Result<Vec<Read>, Broken> {
        let ids = as_list(ids);
        let rows = self.rows(&ids).await?;
        let mut facts = self.facts(&ids).await?;
        let mut languages = self.languages(&ids).await?;
        let points = self.points(&ids).await?;
        let mut dates = self.dates(&ids).await?;
        let read = |row: Row| {
            let (access, topics) = facts.remove(&row.id).unwrap_or_default();
            Read {
                topics,
                access,
                languages: languages.remove(&row.id).unwrap_or_default(),
                on_sphere: points.get(&row.id).copied(),
                dates: dates.remove(&row.id).unwrap_or_default(),
                row,
            }
        };
        Ok(rows.into_iter().map(read).collect())
    }

    async fn rows(&mut self, ids: &str) -> Result<Vec<Row>, Broken> {
        query_as!(
            Row,
            r#"
            select
                listings.id as "id!: ListingId",
                listing_stamps.stamp,
                listings.kind,
                listings.attendance,
                listings.cost,
                listings.cafe_state,
                listings.title,
                listings.group_key,
                case
                    when listings.address_visibility = 'public' and listings.attendance <> 'online' and places.shared = 1
                    then coalesce(
                        (
                            select merges.into_key
                            from merges
                            where merges.what = 'place'
                              and merges.from_key = places.slug
                              and merges.undone_at is null
                        ),
                        places.slug
                    )
                end as "place?: String",
                case when listings.attendance <> 'online' then upper(places.country) end as "country?: String",
                listings.changed_at as "changed_at!: Moment",
                coalesce(listings.published_at, listings.created_at) as "announced_at!: Moment",
                cancellations.cancelled_at as "cancelled_at?: Moment",
                withdrawals.withdrawn_at as "withdrawn_at?: Moment"
            from json_each(?) as wanted
            cross join listings on listings.id = wanted.value
            join listing_stamps on listing_stamps.listing_id = listings.id
            left join places on places.id = listings.place_id
            left join cancellations on cancellations.listing_id = listings.id
            left join withdrawals on withdrawals.listing_id = listings.id
            where not exists (select 1 from holds where holds.listing_id = listings.id)
              and (withdrawals.withdrawn_at is null or listings.published_at is not null)
            "#,
            ids,
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing("reading what lists ask of listings")
    }

    /// Ways in, and topics in the order in which they were given.
    async fn facts(&mut self, ids: &str) -> Result<HashMap<ListingId, (Vec<String>, Vec<String>)>, Broken> {
        let rows = query!(
            r#"
            select listing_facts.listing_id as "id!: ListingId", listing_facts.fact, listing_facts.value
            from json_each(?) as wanted
            cross join listing_facts on listing_facts.listing_id = wanted.value
            where listing_facts.fact in ('access', 'tag')
            order by wanted.key, listing_facts.position
            "#,
            ids,
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing("reading the facts of listings")?;
        let mut facts: HashMap<ListingId, (Vec<String>, Vec<String>)> = HashMap::new();
        for row in rows {
            let (access, topics) = facts.entry(row.id).or_default();
            if row.fact == "tag" { topics } else { access }.push(row.value);
        }
        Ok(facts)
    }

    async fn languages(&mut self, ids: &str) -> Result<HashMap<ListingId, Vec<String>>, Broken> {
        let rows = query!(
            r#"
            select listing_languages.listing_id as "id!: ListingId", listing_languages.code
            from json_each(?) as wanted
            cross join listing_languages on listing_languages.listing_id = wanted.value
            "#,
            ids,
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing("reading the languages of listings")?;
        let mut languages: HashMap<ListingId, Vec<String>> = HashMap::new();
        for row in rows {
            languages.entry(row.id).or_default().push(row.code);
        }
        Ok(languages)
    }

    /// Where listings are on the unit sphere: of degrees the R*Tree keeps seven digits only.
    async fn points(&mut self, ids: &str) -> Result<HashMap<ListingId, [f64; 3]>, Broken> {
        let rows: Vec<(ListingId, f64, f64, f64)> = query_as(
            "
            select listing_points.id, listing_points.x, listing_points.y, listing_points.z
            from json_each(?) as wanted
            cross join listing_points on listing_points.id = wanted.value
            ",
        )
        .bind(ids)
        .fetch_all(&mut *self.0)
        .await
        .while_doing("reading where listings are")?;
        Ok(rows.into_iter().map(|(id, x, y, z)| (id, [x, y, z])).collect())
    }

    /// The dates of each listing in one row: there are a dozen times as many as listings.
    async fn dates(&mut self, ids: &str) -> Result<HashMap<ListingId, Vec<Date>>, Broken> {
        let doing = "reading dates";
        let rows = query!(
            r#"
            select
                occurrences.listing_id as "id!: ListingId",
                json_group_array(json_array(
                    occurrences.original, occurrences.starts, occurrences.ends, occurrences.starts_at, occurrences.ends_at,
                    occurrences.status
                )) as "dates!: String"
            from json_each(?) as wanted
            cross join occurrences on occurrences.listing_id = wanted.value
            group by wanted.key
            "#,
            ids,
        )
        .fetch_all(&mut *self.0)
        .await
        .while_doing(doing)?;
        let mut dates = HashMap::with_capacity(rows.len());
        for row in rows {
            let listed: Vec<StoredDate<'_>> = serde_json::from_str(&row.dates).while_doing(doing)?;
            dates.insert(row.id, listed.into_iter().filter_map(StoredDate::read).collect());
        }
        Ok(dates)
    }
}

/// A date as its row has it.
#[derive(serde::Deserialize)]
struct StoredDate<'r> {
    original: &'r str,
    starts: &'r str,
    ends: &'r str,
    starts_at: i64,
    ends_at: i64,
    status: &'r str,
}

impl StoredDate<'_> {
    fn read(self) -> Option<Date> {
        Some(Date::of(&Occurrence {
            original: wall(self.original)?,
            start: wall(self.starts)?,
            end: wall(self.ends)?,
            starts_at: Moment(self.starts_at).timestamp(),
            ends_at: Moment(self.ends_at).timestamp(),
            status: DateStatus::parse(self.status)?,
            change: None,
        }))
    }
}
