//! What the filled database holds, for choosing what to ask for.

use std::path::{Path, PathBuf};

use serde::Serialize;
use sqlx::{
    ConnectOptions as _, Connection as _, FromRow, SqlitePool, query_as, query_scalar,
    sqlite::SqliteConnectOptions,
};

use crate::{Failure, machine};

/// What statements beside ours look through, and ours do not.
const BESIDE: &str = "
    create index if not exists occurrences_by_start on occurrences (starts_at, ends_at, day);
    create index if not exists occurrences_by_listing on occurrences (listing_id, starts_at, ends_at, day);
";

/// The filled database.
pub struct Filled {
    pool: SqlitePool,
    file: PathBuf,
    /// How much is in it.
    pub tally: Tally,
    /// The address of every public listing with a date to come.
    pub paths: Vec<String>,
    /// The listing whose page is measured: a series with a long description at a public place.
    pub typical: String,
}

/// How much a database holds.
#[derive(Clone, Copy, Serialize, FromRow)]
pub struct Tally {
    /// Listings.
    pub listings: i64,
    /// Dates, past ones too.
    pub dates: i64,
    /// Confirmed follows.
    pub follows: i64,
    /// Bytes of the file.
    pub bytes: i64,
}

/// A copy of a filled database for statements beside ours, with the indexes that they want.
pub async fn beside(folder: &Path) -> Result<PathBuf, Failure> {
    let copy = folder.join("beside.sqlite");
    if !copy.exists() {
        let options = SqliteConnectOptions::new().filename(folder.join("cuppa.sqlite")).read_only(true);
        let mut connection = options.connect().await?;
        sqlx::query("vacuum into ?").bind(copy.to_string_lossy()).execute(&mut connection).await?;
        connection.close().await?;
        let mut connection = SqliteConnectOptions::new().filename(&copy).connect().await?;
        sqlx::raw_sql(BESIDE).execute(&mut connection).await?;
        connection.close().await?;
    }
    Ok(copy)
}

impl Filled {
    /// Words that many listings say, those of most listings first.
    pub async fn words(&self, most: u32) -> Result<Vec<String>, Failure> {
        let words =
            query_scalar("select term from found_terms where length(term) > 3 order by doc desc limit ?");
        Ok(words.bind(most).fetch_all(&self.pool).await?)
    }

    /// The one in this data folder.
    pub async fn of(folder: &Path) -> Result<Self, Failure> {
        let file = folder.join("cuppa.sqlite");
        let pool =
            SqlitePool::connect_with(SqliteConnectOptions::new().filename(&file).read_only(true)).await?;
        let tally: Tally = query_as(
            "
            select
                (select count(*) from listings) as listings,
                (select count(*) from occurrences) as dates,
                (select count(*) from follows) as follows,
                (select page_count * page_size from pragma_page_count, pragma_page_size) as bytes
            ",
        )
        .fetch_one(&pool)
        .await?;
        let paths: Vec<String> = query_scalar(
            "
            select case listings.kind when 'cafe' then '/cafes/' else '/events/' end || listings.slug
            from listings
            where exists (select 1 from public_listings where public_listings.id = listings.id)
              and exists (
                select 1 from occurrences where occurrences.listing_id = listings.id and occurrences.starts_at > ?
              )
            order by listings.id
            ",
        )
        .bind(machine::now().as_second() + 86_400)
        .fetch_all(&pool)
        .await?;
        let typical: Option<String> = query_scalar(
            "
            select '/events/' || listings.slug
            from listings
            join schedules on schedules.listing_id = listings.id
            where listings.kind = 'event'
              and listings.address_visibility = 'public'
              and listings.attendance = 'in_person'
              and schedules.rule = 'FREQ=WEEKLY;BYDAY=TH'
              and length(listings.description) between 400 and 2500
            order by listings.id
            ",
        )
        .fetch_optional(&pool)
        .await?;
        let typical = typical.or_else(|| paths.first().cloned()).ok_or("nothing is listed")?;
        Ok(Self { pool, file, tally, paths, typical })
    }

    /// Adds a full stop to a listing's summary or takes it away again, as another process would.
    pub async fn changes_a_word(&self) -> Result<(), Failure> {
        let mut connection = SqliteConnectOptions::new().filename(&self.file).connect().await?;
        sqlx::query(
            "
            update listings
            set summary = case when summary like '%..' then substr(summary, 1, length(summary) - 1)
                               else summary || '.'
                          end
            where slug = ?
            ",
        )
        .bind(self.typical.rsplit('/').next().unwrap_or_default())
        .execute(&mut connection)
        .await?;
        connection.close().await?;
        Ok(())
    }

    /// Topics that together have about so many listings with a date to come, and how many they have.
    pub async fn topics_of(&self, wanted: i64) -> Result<(Vec<String>, i64), Failure> {
        let tags: Vec<String> = query_scalar(
            "
            select value
            from listing_facts
            where fact = 'tag' and value not glob '*[^a-z ]*'
            group by value
            order by count(*) desc
            ",
        )
        .fetch_all(&self.pool)
        .await?;
        let mut chosen: Vec<String> = Vec::new();
        let mut has = 0;
        for tag in tags {
            let mut with = chosen.clone();
            with.push(tag);
            let many: i64 = query_scalar(
                "
                select count(distinct listing_facts.listing_id)
                from listing_facts
                where listing_facts.fact = 'tag'
                  and listing_facts.value in (select value from json_each(?))
                  and exists (
                    select 1
                    from occurrences
                    where occurrences.listing_id = listing_facts.listing_id and occurrences.starts_at > ?
                  )
                ",
            )
            .bind(serde_json::to_string(&with)?)
            .bind(machine::now().as_second())
            .fetch_one(&self.pool)
            .await?;
            // A tag that would lead too far is left out for a smaller one.
            if many <= wanted + wanted / 20 {
                chosen = with;
                has = many;
            }
        }
        Ok((chosen, has))
    }
}
