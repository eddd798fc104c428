//! The SQL of lists and of the words that visitors find.

use std::collections::HashSet;

use jiff::{civil::Date, tz::TimeZone};
use pure::{
    points::{self, Bounds, Point},
    recurrence::{DateStatus, Occurrence},
    towns::{Land, Spot},
};
use serde_json::json;
use sqlx::{QueryBuilder, Sqlite, query, query_scalar};

use super::{
    Filter,
    near::{self, Near},
    words::Findable,
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ListingId, Moment},
    listings::{
        public::{PublicListing, UNSTATED_END},
        store::wall,
    },
    urls::View,
};

/// Makes public listings findable: by their words, their languages, and where they are.
pub(crate) async fn put_findable(tx: &mut Tx, listings: &[PublicListing]) -> Result<(), Broken> {
    let ids: Vec<ListingId> = listings.iter().map(|listing| listing.id).collect();
    let said = take_out(tx, &ids).await?;
    let points: Vec<Option<Point>> = listings.iter().map(near::point_of).collect();
    let found: Vec<Findable> =
        listings.iter().zip(&points).map(|(listing, point)| Findable::of(listing, *point)).collect();
    put_spellings(tx, &found).await?;
    let words: Vec<_> = ids.iter().zip(&found).map(|(id, found)| json!([id, found])).collect();
    query(
        "
        insert into listing_words (rowid, title, summary, body, place, organiser, topics, facts)
        select
            value ->> 0, value ->> '$[1].title', value ->> '$[1].summary', value ->> '$[1].body',
            value ->> '$[1].place', value ->> '$[1].organiser', value ->> '$[1].topics', value ->> '$[1].facts'
        from json_each(?)
        ",
    )
    .bind(as_list(&words))
    .execute(tx.connection())
    .await
    .while_doing("storing the words of listings")?;
    put_languages(tx, listings).await?;
    let points: Vec<_> = listings
        .iter()
        .zip(points)
        .filter_map(|(listing, point)| {
            let point = point?;
            let [x, y, z] = point.on_unit_sphere();
            Some(json!([listing.id, point.latitude(), point.longitude(), x, y, z]))
        })
        .collect();
    query(
        "
        insert into listing_points (id, south, north, west, east, x, y, z)
        select
            value ->> 0, value ->> 1, value ->> 1, value ->> 2, value ->> 2, value ->> 3, value ->> 4, value ->> 5
        from json_each(?)
        ",
    )
    .bind(as_list(&points))
    .execute(tx.connection())
    .await
    .while_doing("storing where listings are")?;
    let still: HashSet<&str> = found.iter().flat_map(Findable::words).collect();
    forget_spellings(tx, said.split(' ').filter(|word| !still.contains(word))).await
}

/// The languages of listings, by their codes. They stay when one is taken back, so that feeds can say so.
async fn put_languages(tx: &mut Tx, listings: &[PublicListing]) -> Result<(), Broken> {
    let ids = as_list(&listings.iter().map(|listing| listing.id).collect::<Vec<_>>());
    let spoken = |listing: &PublicListing| {
        let id = listing.id;
        let codes: Vec<String> = listing.languages.iter().map(|typed| pure::languages::code(typed)).collect();
        codes.into_iter().map(move |code| json!([code, id]))
    };
    let spoken = as_list(&listings.iter().flat_map(spoken).collect::<Vec<_>>());
    query!(
        "
        delete from listing_languages
        where listing_id in (select value from json_each(?1))
          and (code, listing_id) not in (select value ->> 0, value ->> 1 from json_each(?2))
        ",
        ids,
        spoken,
    )
    .execute(tx.connection())
    .await
    .while_doing("clearing the languages of listings")?;
    query!(
        "
        insert or ignore into listing_languages (code, listing_id)
        select value ->> 0, value ->> 1 from json_each(?)
        ",
        spoken,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing the languages of listings")?;
    Ok(())
}

/// What was taken back is found by nothing, and what only it said is no spelling of anything any more.
pub(crate) async fn forget_findable(tx: &mut Tx, ids: &[ListingId]) -> Result<(), Broken> {
    let said = take_out(tx, ids).await?;
    forget_spellings(tx, said.split(' ')).await
}

/// Listings are found by nothing any more; gives what they said, word by word.
async fn take_out(tx: &mut Tx, ids: &[ListingId]) -> Result<String, Broken> {
    let known: Vec<(ListingId, String)> = sqlx::query_as(
        "
        select
            rowid,
            title || ' ' || summary || ' ' || body || ' ' || place || ' ' || organiser || ' ' || topics || ' ' || facts
        from listing_words
        where rowid in (select value from json_each(?))
        ",
    )
    .bind(as_list(ids))
    .fetch_all(tx.connection())
    .await
    .while_doing("reading the words of listings")?;
    if known.is_empty() {
        return Ok(String::new());
    }
    let (ids, said): (Vec<ListingId>, Vec<String>) = known.into_iter().unzip();
    for (statement, doing) in [
        (
            "delete from listing_words where rowid in (select value from json_each(?))",
            "forgetting the words of listings",
        ),
        (
            "delete from listing_points where id in (select value from json_each(?))",
            "forgetting where listings are",
        ),
    ] {
        query(statement).bind(as_list(&ids)).execute(tx.connection()).await.while_doing(doing)?;
    }
    Ok(said.join(" "))
}

/// Which way of finding the words were made for.
pub(super) async fn way_of_finding(db: &Db) -> Result<Option<i64>, Broken> {
    query_scalar!("select way from finding")
        .fetch_optional(db.reader())
        .await
        .while_doing("asking how things are found")
}

/// Everything that anybody may find was made findable in this way.
pub(super) async fn put_way_of_finding(tx: &mut Tx, way: i64) -> Result<(), Broken> {
    query!("delete from finding")
        .execute(tx.connection())
        .await
        .while_doing("noting how things are found")?;
    query!("insert into finding (way) values (?)", way)
        .execute(tx.connection())
        .await
        .while_doing("noting how things are found")?;
    Ok(())
}

/// The next public listings after one, in the order of their rows.
pub(super) async fn public_after(
    tx: &mut Tx,
    after: ListingId,
    limit: u32,
) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select listings.id as "id!: ListingId"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.id > ?
        order by listings.id
        limit ?
        "#,
        after,
        limit,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("listing what is to be found")
}

/// Shorter words are not mended: there are too many that differ by one letter.
const SPELT_LEAST: usize = 4;
/// So many words that look alike are compared.
const ALIKE_MOST: u32 = 60;

/// Keeps the spelling of the words that no listing has said before.
async fn put_spellings(tx: &mut Tx, found: &[Findable]) -> Result<(), Broken> {
    let terms = as_list(&worth_spelling(found.iter().flat_map(Findable::words)));
    let new: Vec<String> = query_scalar!(
        "insert or ignore into spelt_terms (term) select value from json_each(?) returning term",
        terms,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("noting new words")?;
    if new.is_empty() {
        return Ok(());
    }
    query("insert into term_spellings (term) select value from json_each(?)")
        .bind(as_list(&new))
        .execute(tx.connection())
        .await
        .while_doing("storing the spelling of new words")?;
    Ok(())
}

/// Forgets the spelling of those of some words that no listing says any more. Whether one does is a matter of finding the
/// first; how many do would be a long count for "the".
async fn forget_spellings(tx: &mut Tx, said: impl Iterator<Item = &str>) -> Result<(), Broken> {
    let words = worth_spelling(said);
    if words.is_empty() {
        return Ok(());
    }
    let gone: Vec<String> = query_scalar(
        r#"
        select value
        from json_each(?) as said
        where not exists (
            select 1 from listing_words where listing_words match '"' || said.value || '"'
        )
        "#,
    )
    .bind(as_list(&words))
    .fetch_all(tx.connection())
    .await
    .while_doing("looking which words are gone")?;
    for term in gone {
        query!("delete from spelt_terms where term = ?", term)
            .execute(tx.connection())
            .await
            .while_doing("forgetting a word")?;
        query(
            "delete from term_spellings where rowid in (select rowid from term_spellings(?) where term = ?)",
        )
        .bind(quoted(&term))
        .bind(&term)
        .execute(tx.connection())
        .await
        .while_doing("forgetting the spelling of a word")?;
    }
    Ok(())
}

/// Words that may be mistyped, each once; without numbers and what is too short.
fn worth_spelling<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let worth = |word: &&str| word.len() >= SPELT_LEAST && !word.bytes().any(|byte| byte.is_ascii_digit());
    let mut words: Vec<String> = words.filter(worth).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The words that listings say and that look like this one, each with how many say it.
pub(super) async fn alike(db: &Db, word: &str) -> Result<Vec<(String, i64)>, Broken> {
    if word.len() < SPELT_LEAST {
        return Ok(Vec::new());
    }
    // Three letters at a time, any of which may be right.
    let letters: Vec<char> = word.chars().collect();
    let parts: Vec<String> =
        letters.windows(3).map(|part| quoted(&part.iter().collect::<String>())).collect();
    sqlx::query_as(
        "
        select alike.term, found_terms.doc
        from (select term from term_spellings where term_spellings match ? order by rank limit ?) as alike
        join found_terms on found_terms.term = alike.term
        ",
    )
    .bind(parts.join(" OR "))
    .bind(ALIKE_MOST)
    .fetch_all(db.reader())
    .await
    .while_doing("looking for words that are spelt alike")
}

/// Those of some words that listings say, each with how many do.
pub(super) async fn said_of(db: &Db, words: &[String]) -> Result<Vec<(String, i64)>, Broken> {
    sqlx::query_as(
        "
        select found_terms.term, found_terms.doc
        from json_each(?) as asked
        cross join found_terms on found_terms.term = asked.value
        ",
    )
    .bind(as_list(words))
    .fetch_all(db.reader())
    .await
    .while_doing("looking which words are said")
}

/// Whether a listing says this word, or one that begins with it.
pub(super) async fn is_said(db: &Db, word: &str) -> Result<bool, Broken> {
    let found: Option<i64> = query_scalar("select 1 from listing_words where listing_words match ? limit 1")
        .bind(format!("{} *", quoted(word)))
        .fetch_optional(db.reader())
        .await
        .while_doing("looking for a word")?;
    Ok(found.is_some())
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// How far the listings of a page are from a town, in kilometres, where anybody knows.
pub(super) async fn distances(
    db: &Db,
    ids: &[ListingId],
    from: Spot,
) -> Result<Vec<(ListingId, f64)>, Broken> {
    let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
    let [x, y, z] = from.point().on_unit_sphere();
    let rows: Vec<(ListingId, f64)> = sqlx::query_as(
        "
        select id, (x - ?1) * (x - ?1) + (y - ?2) * (y - ?2) + (z - ?3) * (z - ?3)
        from listing_points
        where id in (select value from json_each(?4))
        ",
    )
    .bind(x)
    .bind(y)
    .bind(z)
    .bind(serde_json::Value::from(ids).to_string())
    .fetch_all(db.reader())
    .await
    .while_doing("measuring how far it is")?;
    Ok(rows.into_iter().map(|(id, squared)| (id, points::km_of_chord(squared.sqrt()))).collect())
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
    /// How many dates it has besides, where a listing has one row.
    #[sqlx(default)]
    pub(crate) more: u32,
}

impl FoundRow {
    /// Where its date stands; a café without a date stands nowhere.
    pub(crate) fn key(&self) -> Option<DateKey> {
        Some(DateKey { starts_at: self.starts_at?, listing: self.id, original: self.original.clone()? })
    }

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

/// What a list is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) view: &'a View,
    pub(crate) filter: &'a Filter,
    /// What the words are understood to ask for, as FTS5 takes it.
    pub(crate) words: Option<&'a str>,
    /// How far from where, as it is understood.
    pub(crate) near: Option<&'a Near>,
    /// The stretches of the earth that it is on, where a map asks.
    pub(crate) areas: Option<&'a [Bounds]>,
    /// Dates that ended before this moment are past.
    pub(crate) since: Moment,
    /// The listings that fit all of this but the dates, as [`few`] found them, where they are few.
    pub(crate) among: Option<&'a str>,
}

impl<'a> Asked<'a> {
    /// The same among the few that fit, so that nobody looks for them again.
    pub(crate) fn among(self, few: Option<&'a str>) -> Self {
        Self { among: few, ..self }
    }

    /// The shorter way to its dates.
    pub(crate) fn way(&self) -> Way {
        if self.among.is_some() { Way::ByListing } else { Way::ByTime }
    }

    /// Whether words, a town or something ticked leave little of everything, as far as anybody can tell beforehand.
    fn is_narrow(&self) -> bool {
        let Filter { tags, languages, access, costs, online, .. } = self.filter;
        let is_ticked = !(tags.is_empty() && languages.is_empty() && access.is_empty() && costs.is_empty());
        self.words.is_some() || self.near.is_some() || self.areas.is_some() || is_ticked || online.is_some()
    }

    /// Whether it asks for groups or places, which have a few listings each.
    fn is_about_few(&self) -> bool {
        let by_itself = matches!(self.view, View::Group(_) | View::Place(_));
        by_itself || !self.filter.groups.is_empty() || !self.filter.places.is_empty()
    }

    /// Whether a café is there without a date: in the directory of cafés, and with its group and place.
    pub(super) fn shows_cafes_without_dates(&self) -> bool {
        let is_between_days = self.filter.from.is_some() || self.filter.to.is_some();
        !matches!(self.view, View::WhatsOn | View::Events) && !is_between_days
    }
}

/// Where a date stands among all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateKey {
    /// When it starts.
    pub starts_at: Moment,
    /// What it is a date of.
    pub listing: ListingId,
    /// Its name: the start that was planned for it.
    pub original: String,
}

/// From which end dates are looked through.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// In the order of time, as far as the page reaches.
    ByTime,
    /// Listing by listing: few are asked for.
    ByListing,
}

/// Of so few listings all dates are sorted sooner than they are found among all others.
pub(super) const FEW: usize = 3_000;
/// A date lasts at most 61 days (see `submission`), and clocks may change in between.
const LASTS_MOST: i64 = 62 * DAY;
pub(super) const DAY: i64 = 24 * 60 * 60;

/// The listings that fit what is asked for, whatever their dates, where they are few: as `json_each` lists them.
pub(crate) async fn few(db: &Db, asked: Asked<'_>) -> Result<Option<String>, Broken> {
    if !asked.is_about_few() && !asked.is_narrow() {
        return Ok(None);
    }
    let mut sql = QueryBuilder::<Sqlite>::new("select listings.id from listings where true");
    few_asked_for(&mut sql, asked);
    let ids: Vec<ListingId> =
        sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("finding the few that fit")?;
    Ok((ids.len() <= FEW).then(|| as_list(&ids)))
}

fn few_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    if matches!(asked.view, View::Group(_) | View::Place(_)) {
        belonging(sql, asked.view);
    }
    narrow(sql, asked, OWN_ID);
    sql.push(" limit ").push_bind(i64::try_from(FEW + 1).unwrap_or(i64::MAX));
}

/// The dates of a view, soonest first.
pub(crate) async fn dates(
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
    sql.push(" order by occurrences.starts_at, listings.title, listings.id, occurrences.original");
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(
        "
        )
        select
            page.listing_id as id, occurrences.original, occurrences.starts, occurrences.ends,
            occurrences.starts_at, occurrences.ends_at, occurrences.status
        from page
        cross join occurrences
          on occurrences.listing_id = page.listing_id
         and occurrences.original = page.original
        order by page.starts_at, page.title, page.listing_id, page.original
        ",
    );
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what is on")
}

/// The listings of a view that words find, each with its next date: what fits best first, and of what fits alike what is
/// sooner.
pub(crate) async fn best(
    db: &Db,
    asked: Asked<'_>,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("with ");
    hits(&mut sql, asked);
    sql.push(
        ", page as materialized (
            select
                listings.id, hit.score, min(occurrences.starts_at) as starts_at, occurrences.original,
                count(*) - 1 as more
            from hit
            cross join listings on listings.id = hit.id
            cross join occurrences indexed by occurrences_by_listing on occurrences.listing_id = listings.id
            where
        ",
    );
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, OWN_ID);
    within(&mut sql, asked);
    sql.push(" group by listings.id order by ");
    fits(&mut sql, "hit.score", "min(occurrences.starts_at)", asked);
    sql.push(", listings.id limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(
        "
        )
        select
            page.id, occurrences.original, occurrences.starts, occurrences.ends,
            occurrences.starts_at, occurrences.ends_at, occurrences.status, page.more
        from page
        cross join occurrences on occurrences.listing_id = page.id and occurrences.original = page.original
        order by
        ",
    );
    fits(&mut sql, "page.score", "page.starts_at", asked);
    sql.push(", page.id");
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what fits best")
}

/// How many listings of a view have a date that words find; counting stops at `most`.
pub(crate) async fn count_best(db: &Db, asked: Asked<'_>, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1 from listings where ");
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, OWN_ID);
    sql.push(" and exists (");
    a_date_within(&mut sql, asked);
    sql.push(") limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what words find")
}

/// What is found, as `hit`: how well it fits, the less the better. A word of the title weighs most; and where a town was
/// named, what is there counts for twice as much as what is far away.
fn hits(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    sql.push("hit as materialized (select ");
    let town = asked.near.and_then(|near| near.town);
    match (asked.words, town) {
        (Some(words), town) => {
            sql.push("listing_words.rowid as id, ").push(FITS);
            if let Some(town) = town {
                sql.push(" * (1.0 + ");
                nearness(sql, town);
                sql.push(")");
            }
            sql.push(" as score from listing_words");
            if town.is_some() {
                sql.push(" join listing_points on listing_points.id = listing_words.rowid");
            }
            sql.push(" where listing_words match ").push_bind(words.to_owned());
        }
        (None, Some(town)) => {
            sql.push("listing_points.id, -");
            nearness(sql, town);
            sql.push(" as score from listing_points where true");
            narrow(sql, asked, "listing_points.id");
        }
        (None, None) => {
            sql.push("listings.id, -1.0 as score from listings where true");
            narrow(sql, asked, OWN_ID);
        }
    }
    sql.push(")");
}

/// How well words fit a listing (BM25), the less the better.
const FITS: &str = "bm25(listing_words, 24.0, 4.0, 1.0, 12.0, 6.0, 8.0, 3.0)";

/// 1 in a town itself, a half ten kilometres away, nothing far away.
fn nearness(sql: &mut QueryBuilder<Sqlite>, town: Spot) {
    let half = points::chord_of_km(10.0).powi(2);
    sql.push("1.0 / (1.0 + ");
    far(sql, town.point());
    sql.push(" / ").push_bind(half).push(")");
}

/// The order of what fits: what is on now counts for half as much again as what is on in a year.
fn fits(sql: &mut QueryBuilder<Sqlite>, score: &'static str, starts_at: &'static str, asked: Asked<'_>) {
    sql.push(score).push(" * (1.0 + 0.4 / (1.0 + max(").push(starts_at).push(" - ");
    sql.push_bind(asked.since).push(", 0) / 1814400.0))");
}

/// The dates of a view that begin at most `before` seconds after now, the last announced first: so many seconds before
/// a date it is announced, or as soon as its listing is there.
pub(crate) async fn announced(
    db: &Db,
    asked: Asked<'_>,
    before: i64,
    limit: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select
            occurrences.listing_id as id, occurrences.original, occurrences.starts, occurrences.ends,
            occurrences.starts_at, occurrences.ends_at, occurrences.status
        ",
    );
    dates_asked_for(&mut sql, asked);
    sql.push(" and occurrences.starts_at <= ").push_bind(asked.since.plus(before));
    sql.push(" order by max(occurrences.starts_at - ").push_bind(before);
    sql.push(", coalesce(listings.published_at, listings.created_at)) desc");
    sql.push(", occurrences.starts_at desc, listings.id desc, occurrences.original desc limit ")
        .push_bind(limit);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what is announced")
}

/// The listing that has a slug now, if it fits what else is asked for, as [`few`] would list it; none is few, too.
pub(crate) async fn only(db: &Db, asked: Asked<'_>, slug: &str) -> Result<String, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select listings.id from listings where listings.slug = ");
    sql.push_bind(slug.to_owned());
    narrow(&mut sql, asked, "+listings.id");
    let ids: Vec<ListingId> =
        sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("looking a listing up")?;
    Ok(as_list(&ids))
}

/// The dates of a view after one of them, soonest first.
pub(crate) async fn dates_after(
    db: &Db,
    asked: Asked<'_>,
    after: Option<&DateKey>,
    limit: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        with page as materialized (
            select occurrences.listing_id, occurrences.original, occurrences.starts_at
        ",
    );
    dates_asked_for(&mut sql, asked);
    if let Some(key) = after {
        sql.push(" and (occurrences.starts_at, occurrences.listing_id, occurrences.original) > (");
        sql.push_bind(key.starts_at).push(", ").push_bind(key.listing).push(", ");
        sql.push_bind(key.original.clone()).push(")");
    }
    sql.push(" order by occurrences.starts_at, occurrences.listing_id, occurrences.original");
    sql.push(" limit ").push_bind(limit);
    sql.push(
        "
        )
        select
            page.listing_id as id, occurrences.original, occurrences.starts, occurrences.ends,
            occurrences.starts_at, occurrences.ends_at, occurrences.status
        from page
        cross join occurrences
          on occurrences.listing_id = page.listing_id
         and occurrences.original = page.original
        order by page.starts_at, page.listing_id, page.original
        ",
    );
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("turning the pages of dates")
}

/// The listings on the pages of a view after one of them, in the order in which they were typed.
pub(crate) async fn listings_after(
    db: &Db,
    asked: Asked<'_>,
    after: Option<ListingId>,
    limit: u32,
) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select listings.id from listings");
    let by_time = asked.way() == Way::ByTime;
    if by_time {
        sql.push(" indexed by listings_in_short");
    }
    sql.push(" where ").push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, if by_time { "+listings.id" } else { OWN_ID });
    if let Some(after) = after {
        sql.push(" and listings.id > ").push_bind(after);
    }
    sql.push(" and (exists (");
    a_date_within(&mut sql, asked);
    sql.push(")");
    if asked.shows_cafes_without_dates() {
        sql.push(" or listings.kind = 'cafe'");
    }
    sql.push(") order by listings.id limit ").push_bind(limit);
    sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("turning the pages of listings")
}

/// When the first date of any listing begins after a moment.
pub(crate) async fn first_start_after(db: &Db, after: Moment) -> Result<Option<Moment>, Broken> {
    query_scalar!(
        r#"select min(starts_at) as "starts_at: Moment" from occurrences where starts_at > ?"#,
        after
    )
    .fetch_one(db.reader())
    .await
    .while_doing("finding the next date")
}

/// How many dates a view has; counting stops at `most`.
pub(crate) async fn count_dates(db: &Db, asked: Asked<'_>, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1");
    dates_asked_for(&mut sql, asked);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what is on")
}

/// `from …` and `where …` of the dates of a view. The order of the joins is the way, so nobody may change it.
pub(super) fn dates_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    let way = asked.way();
    sql.push(match way {
        Way::ByTime => {
            "
            from occurrences indexed by occurrences_by_start
            cross join listings indexed by listings_in_short on listings.id = occurrences.listing_id
            "
        }
        Way::ByListing => {
            "
            from listings
            cross join occurrences indexed by occurrences_by_listing on occurrences.listing_id = listings.id
            "
        }
    });
    sql.push(" where ").push(PUBLIC);
    belonging(sql, asked.view);
    // With a plus, the database does not begin with what it finds there.
    narrow(sql, asked, if way == Way::ByTime { "+listings.id" } else { OWN_ID });
    within(sql, asked);
}

/// The cafés of a view, each with its next date; those that meet soonest first, those that have ended last.
pub(crate) async fn cafes(
    db: &Db,
    asked: Asked<'_>,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        with cafes as materialized (
            select listings.id, listings.title, listings.cafe_state,
        ",
    );
    fitting(&mut sql, asked);
    sql.push(" as fits, (select occurrences.starts_at");
    the_next_of(&mut sql, "listings.id", asked);
    sql.push(") as starts_at from listings where ");
    cafes_asked_for(&mut sql, asked);
    sql.push("), page as materialized (select cafes.id, cafes.title, cafes.cafe_state, cafes.fits, cafes.starts_at, (select occurrences.original");
    the_next_of(&mut sql, "cafes.id", asked);
    sql.push(") as original from cafes order by ").push(CAFES_IN_ORDER);
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(
        "
        )
        select cafes.id, next.original, next.starts, next.ends, next.starts_at, next.ends_at, next.status, 0 as more
        from page as cafes
        left join occurrences as next on next.listing_id = cafes.id and next.original = cafes.original
        order by
        ",
    );
    sql.push(CAFES_IN_ORDER);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding cafés")
}

/// How well a café fits, the less the better: by the words, or else by how near it is. All alike where neither is asked.
fn fitting(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    if asked.filter.soonest {
        sql.push("0");
    } else if let Some(words) = asked.words {
        sql.push(
            "(
                select
            ",
        );
        sql.push(FITS).push(
            "
                from listing_words
                where listing_words.rowid = listings.id and listing_words match
            ",
        );
        sql.push_bind(words.to_owned()).push(")");
    } else if let Some(town) = asked.near.and_then(|near| near.town) {
        sql.push("(select ");
        far(sql, town.point());
        sql.push(" from listing_points where listing_points.id = listings.id)");
    } else {
        sql.push("0");
    }
}

/// Those that fit best first, or else those that meet soonest; those without a date then, those that have ended last.
const CAFES_IN_ORDER: &str = "
    case when cafes.cafe_state = 'closed' then 2 when cafes.starts_at is null then 1 else 0 end,
    cafes.fits,
    cafes.starts_at,
    cafes.title,
    cafes.id
";

/// The next date of a listing, as the rest of a query that names a column of it.
pub(super) fn the_next_of(sql: &mut QueryBuilder<Sqlite>, id: &'static str, asked: Asked<'_>) {
    sql.push(" from occurrences indexed by occurrences_by_listing where occurrences.listing_id = ").push(id);
    within(sql, asked);
    sql.push(" order by occurrences.starts_at limit 1");
}

/// How many cafés a view has; counting stops at `most`.
pub(crate) async fn count_cafes(db: &Db, asked: Asked<'_>, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1 from listings where ");
    cafes_asked_for(&mut sql, asked);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting cafés")
}

/// The conditions on a café. Between two days only those count that meet then.
fn cafes_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    sql.push(PUBLIC);
    // With a plus, the database does not begin with all cafés.
    sql.push(match asked.way() {
        Way::ByListing => " and +listings.kind = 'cafe'",
        Way::ByTime => " and listings.kind = 'cafe'",
    });
    if *asked.view != View::Cafes {
        belonging(sql, asked.view);
    }
    narrow(sql, asked, OWN_ID);
    if !asked.shows_cafes_without_dates() {
        sql.push(" and exists (");
        a_date_within(sql, asked);
        sql.push(")");
    }
}

/// The listings of a view that a calendar holds: those with a date ending after `since`, whole; and those that were
/// cancelled after `cancelled_since`, so that programs learn of it.
pub(crate) async fn in_calendar(
    db: &Db,
    asked: Asked<'_>,
    cancelled_since: Moment,
) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select listings.id from listings");
    if !asked.is_about_few() {
        sql.push(" indexed by listings_in_short");
    }
    sql.push(" where ").push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, OWN_ID);
    sql.push(" and (exists (");
    a_date_within(&mut sql, asked);
    sql.push(")");
    if asked.filter.from.is_none() && asked.filter.to.is_none() {
        sql.push(
            "
            or exists (
                select 1
                from cancellations
                where cancellations.listing_id = listings.id
                  and cancellations.cancelled_at >
            ",
        );
        sql.push_bind(cancelled_since).push(")");
    }
    sql.push(") order by listings.id");
    sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("finding what belongs in a calendar")
}

/// The listings on the pages of a view, the last changed first, `limit` of them.
pub(crate) async fn changed_last(db: &Db, asked: Asked<'_>, limit: u32) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select listings.id from listings where ");
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked, OWN_ID);
    sql.push(" and (exists (");
    a_date_within(&mut sql, asked);
    sql.push(")");
    if asked.shows_cafes_without_dates() {
        sql.push(" or listings.kind = 'cafe'");
    }
    sql.push(") order by listings.changed_at desc, listings.id desc limit ").push_bind(limit);
    sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("finding what is new and changed")
}

/// The events of a group or a place whose dates are all over, the latest first, `limit` of them.
pub(crate) async fn over(db: &Db, asked: Asked<'_>, limit: u32) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select listings.id
        from listings
        join occurrences on occurrences.listing_id = listings.id
        where listings.kind = 'event' and
        ",
    );
    sql.push(PUBLIC);
    belonging(&mut sql, asked.view);
    sql.push(" group by listings.id having max(").push(COUNTS_UNTIL).push(") <= ").push_bind(asked.since);
    sql.push(" order by max(occurrences.starts_at) desc, listings.id desc limit ").push_bind(limit);
    sql.build_query_scalar().fetch_all(db.reader()).await.while_doing("finding what was on lately")
}

/// What was public and was taken back after `after`, with the moment: in the views that showed it, as far as kind, group
/// and topics tell. Its dates count that ended at most `past` seconds before that moment.
pub(crate) async fn taken_back(
    db: &Db,
    asked: Asked<'_>,
    after: Moment,
    past: i64,
    limit: u32,
) -> Result<Vec<(ListingId, Moment)>, Broken> {
    let Asked { view, filter, .. } = asked;
    let is_elsewhere = matches!(view, View::Place(_)) || !filter.places.is_empty() || asked.near.is_some();
    // Neither its place nor its words may be found any more, not even by asking for them.
    if is_elsewhere || asked.words.is_some() || filter.online.is_some() {
        return Ok(Vec::new());
    }
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select listings.id, withdrawals.withdrawn_at
        from withdrawals
        join listings on listings.id = withdrawals.listing_id
        where listings.published_at is not null
          and not exists (select 1 from holds where holds.listing_id = listings.id)
          and withdrawals.withdrawn_at >
        ",
    );
    sql.push_bind(after);
    belonging(&mut sql, view);
    narrow(&mut sql, asked, OWN_ID);
    sql.push(" and (exists (select 1 from occurrences where occurrences.listing_id = listings.id");
    if filter.from.is_none() {
        sql.push(" and ").push(COUNTS_UNTIL).push(" > withdrawals.withdrawn_at - ").push_bind(past);
    }
    between(&mut sql, filter);
    sql.push(")");
    if asked.shows_cafes_without_dates() {
        sql.push(" or listings.kind = 'cafe'");
    }
    sql.push(") order by withdrawals.withdrawn_at desc, listings.id desc limit ").push_bind(limit);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("finding what was taken back")
}

/// What was public and was taken back, by its short address or by a slug, with the moment; however long ago: paper hangs.
pub(crate) async fn taken_back_called(
    db: &Db,
    code: Option<&str>,
    slug: Option<&str>,
) -> Result<Option<(ListingId, Moment)>, Broken> {
    let row = query!(
        r#"
        select listings.id as "id!: ListingId", withdrawals.withdrawn_at as "at!: Moment"
        from listings
        join withdrawals on withdrawals.listing_id = listings.id
        where listings.id in (
            select coded.id from listings as coded where coded.code = ?
            union all
            select slugs.listing_id from slugs where slugs.slug = ?
        )
          and listings.published_at is not null
          and not exists (select 1 from holds where holds.listing_id = listings.id)
        "#,
        code,
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking up what was taken back")?;
    Ok(row.map(|row| (row.id, row.at)))
}

/// What everybody may see.
pub(super) const PUBLIC: &str =
    "not exists (select 1 from hidden_listings where hidden_listings.listing_id = listings.id)";
/// A listing as a search finds it first.
pub(super) const OWN_ID: &str = "listings.id";
/// A date without a stated end runs for an hour (see `UNSTATED_END`).
pub(super) const COUNTS_UNTIL: &str = "max(occurrences.ends_at, occurrences.starts_at + 3600)";
const _: () = assert!(UNSTATED_END.as_secs() == 3600);

/// What a view holds, whatever else is asked for. Nothing hidden belongs to a place.
pub(super) fn belonging(sql: &mut QueryBuilder<Sqlite>, view: &View) {
    match view {
        View::WhatsOn => {}
        View::Events => {
            sql.push(" and listings.kind = 'event'");
        }
        View::Cafes => {
            sql.push(" and listings.kind = 'cafe'");
        }
        View::Group(key) => {
            sql.push(" and listings.group_key = ").push_bind(key.clone());
        }
        View::Place(slug) => at_places(sql, std::slice::from_ref(slug)),
    }
}

/// A hidden place cannot be asked for, whatever its slug; and what is only online is at none.
fn at_places(sql: &mut QueryBuilder<Sqlite>, slugs: &[String]) {
    sql.push(
        "
          and listings.address_visibility = 'public'
          and listings.attendance <> 'online'
          and listings.place_id in (
              select places.id
              from places
              where places.shared = 1
                and places.slug in (select value from json_each(
        ",
    );
    sql.push_bind(as_list(slugs)).push(")))");
}

/// Of several kinds of filter all must fit; of several values of one kind, any. `id` is the listing's, so written that
/// the way to the dates stays as it was chosen.
pub(super) fn narrow(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, id: &'static str) {
    if let Some(areas) = asked.areas {
        sql.push(" and ").push(id).push(" in (");
        on_earth(sql, areas);
        sql.push(")");
    }
    if let Some(few) = asked.among {
        sql.push(" and ").push(id).push(" in (select value from json_each(");
        sql.push_bind(few.to_owned()).push("))");
        return;
    }
    if let Some(words) = asked.words {
        sql.push(" and ").push(id).push(" in (select rowid from listing_words where listing_words match ");
        sql.push_bind(words.to_owned()).push(")");
    }
    if let Some(near) = asked.near {
        sql.push(" and ").push(id).push(" in (");
        close_to(sql, near);
        sql.push(")");
    }
    let Filter { tags, languages, access, .. } = asked.filter;
    let by_words_or_place = asked.words.is_some() || asked.near.is_some() || asked.areas.is_some();
    let by_facts = !(tags.is_empty() && languages.is_empty() && access.is_empty());
    // Where nothing else is shorter, it begins with those that cost as much.
    let begins = id == OWN_ID && !by_words_or_place && !by_facts;
    ticked(sql, asked.filter, id, if begins { "" } else { "+" });
}

/// The listings of some stretches of the earth.
fn on_earth(sql: &mut QueryBuilder<Sqlite>, areas: &[Bounds]) {
    for (number, area) in areas.iter().enumerate() {
        if number > 0 {
            sql.push(" union all ");
        }
        sql.push("select listing_points.id from listing_points where ");
        inside(sql, area);
    }
}

/// Whether a point lies in a stretch of the earth.
pub(super) fn inside(sql: &mut QueryBuilder<Sqlite>, area: &Bounds) {
    sql.push("listing_points.south <= ").push_bind(area.north);
    sql.push(" and listing_points.north >= ").push_bind(area.south);
    sql.push(" and listing_points.west <= ").push_bind(area.east);
    sql.push(" and listing_points.east >= ").push_bind(area.west);
}

/// The listings so near to a town, or in a country. Nothing is near to a town that nobody knows.
fn close_to(sql: &mut QueryBuilder<Sqlite>, near: &Near) {
    if let Some(land) = &near.land {
        sql.push("select rowid from listing_words where listing_words match ").push_bind(marked(land));
        return;
    }
    let Some(town) = near.town else {
        sql.push("select listing_points.id from listing_points where false");
        return;
    };
    around(sql, town.point(), f64::from(near.within));
}

/// What FTS5 looks for to find what lies in a country or a region.
fn marked(land: &Land) -> String {
    let marks: Vec<String> = land.marks().iter().map(|mark| format!("facts : {}", quoted(mark))).collect();
    marks.join(" OR ")
}

/// The listings so near to a point.
pub(super) fn around(sql: &mut QueryBuilder<Sqlite>, point: Point, km: f64) {
    for (number, area) in points::boxes(point, km).into_iter().enumerate() {
        if number > 0 {
            sql.push(" union all ");
        }
        sql.push("select listing_points.id from listing_points where ");
        inside(sql, &area);
        sql.push(" and ");
        far(sql, point);
        sql.push(" <= ").push_bind(points::chord_of_km(km).powi(2));
    }
}

/// The square of the straight line between a listing and a point, through a globe whose radius is 1.
pub(super) fn far(sql: &mut QueryBuilder<Sqlite>, from: Point) {
    let [x, y, z] = from.on_unit_sphere();
    for (sign, axis, at) in [("(", "x", x), (" + ", "y", y), (" + ", "z", z)] {
        sql.push(sign).push("(listing_points.").push(axis).push(" - ").push_bind(at);
        sql.push(") * (listing_points.").push(axis).push(" - ").push_bind(at).push(")");
    }
    sql.push(")");
}

/// What can be ticked or chosen. With a plus, the database does not begin with all that cost as much, or are online.
pub(super) fn ticked(sql: &mut QueryBuilder<Sqlite>, filter: &Filter, id: &'static str, plus: &'static str) {
    if !filter.tags.is_empty() {
        sql.push(" and ").push(id).push(
            "
            in (
                select listing_facts.listing_id
                from listing_facts indexed by listing_facts_by_tag
                where listing_facts.fact = 'tag'
                  and replace(lower(listing_facts.value), ' ', '-') in (
                      select replace(lower(wanted.value), ' ', '-') from json_each(
            ",
        );
        sql.push_bind(as_list(&filter.tags)).push(") as wanted))");
    }
    if !filter.access.is_empty() {
        let wanted: Vec<String> = filter.access.iter().map(|access| access.as_str().to_owned()).collect();
        sql.push(" and ").push(id).push(
            "
            in (
                select listing_facts.listing_id
                from listing_facts indexed by listing_facts_by_value
                where listing_facts.fact = 'access'
                  and listing_facts.value in (select value from json_each(
            ",
        );
        sql.push_bind(as_list(&wanted)).push(")))");
    }
    if !filter.languages.is_empty() {
        sql.push(" and ").push(id).push(
            "
            in (
                select listing_languages.listing_id
                from listing_languages
                where listing_languages.code in (select value from json_each(
            ",
        );
        sql.push_bind(as_list(&filter.languages)).push(")))");
    }
    if !filter.costs.is_empty() {
        let wanted: Vec<String> = filter.costs.iter().map(|cost| cost.as_str().to_owned()).collect();
        sql.push(" and ")
            .push(plus)
            .push("listings.cost in (select value from json_each(")
            .push_bind(as_list(&wanted))
            .push("))");
    }
    if !filter.groups.is_empty() {
        sql.push(" and listings.group_key in (select value from json_each(")
            .push_bind(as_list(&filter.groups))
            .push("))");
    }
    if !filter.places.is_empty() {
        at_places(sql, &filter.places);
    }
    match filter.online {
        Some(true) => {
            sql.push(" and ").push(plus).push("listings.attendance in ('online', 'hybrid')");
        }
        Some(false) => {
            sql.push(" and ").push(plus).push("listings.attendance in ('in_person', 'hybrid')");
        }
        None => {}
    }
}

/// A date of a listing that the view shows.
pub(super) fn a_date_within(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    sql.push(
        "
        select 1
        from occurrences indexed by occurrences_by_listing
        where occurrences.listing_id = listings.id
        ",
    );
    within(sql, asked);
}

/// Dates to come, or those between two days if the visitor says so.
pub(super) fn within(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    if asked.filter.from.is_none() {
        sql.push(" and occurrences.starts_at > ").push_bind(asked.since.plus(-LASTS_MOST));
        sql.push(" and ").push(COUNTS_UNTIL).push(" > ").push_bind(asked.since);
    }
    between(sql, asked.filter);
}

/// When a day begins in UTC.
pub(super) fn midnight(day: Date) -> Moment {
    let zoned = day.to_zoned(TimeZone::UTC);
    Moment(zoned.map_or(0, |midnight| midnight.timestamp().as_second()))
}

/// The days of a filter. The moments beside them reach further than any zone, so that the index finds the days.
fn between(sql: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    if let Some(from) = filter.from {
        sql.push(" and occurrences.starts_at > ").push_bind(midnight(from).plus(-2 * DAY));
        sql.push(" and occurrences.day >= ").push_bind(from.to_string());
    }
    if let Some(to) = filter.to {
        sql.push(" and occurrences.starts_at < ").push_bind(midnight(to).plus(3 * DAY));
        sql.push(" and occurrences.day <= ").push_bind(to.to_string());
    }
}

#[cfg(test)]
pub(super) mod plans {
    use sqlx::Row as _;

    use super::*;

    #[tokio::test]
    async fn the_few_that_fit_are_found_without_looking_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(folder.path()).await.unwrap();
        for query in [
            "q=tea",
            "near=leeds",
            "near=leeds&access=step_free&cost=free&online=0",
            "tag=naloxone",
            "lang=pl",
            "access=step_free",
            "cost=free",
            "online=1",
            "group=hope",
            "place=oak-hall",
        ] {
            let filter = Filter::parse(query);
            let words = (!filter.q.is_empty()).then_some("\"tea\" *");
            let near = filter.near.as_ref();
            for view in [View::WhatsOn, View::Cafes, View::Group("hope".to_owned())] {
                let since = Moment(0);
                let asked =
                    Asked { view: &view, filter: &filter, words, near, areas: None, since, among: None };
                let steps = plan(&db, |sql| {
                    sql.push("select listings.id from listings where true");
                    few_asked_for(sql, asked);
                })
                .await;
                let whole = steps
                    .iter()
                    .find(|step| step.starts_with("SCAN listings") || step.starts_with("SCAN listing_facts"));
                assert_eq!(whole, None, "{query} of {view:?}: {steps:#?}");
            }
        }
    }

    /// How the database would go about a question, a step a line.
    pub(in super::super) async fn plan(
        db: &Db,
        asking: impl FnOnce(&mut QueryBuilder<Sqlite>),
    ) -> Vec<String> {
        let mut sql = QueryBuilder::<Sqlite>::new("explain query plan ");
        asking(&mut sql);
        let steps = sql.build().fetch_all(db.reader()).await.unwrap();
        steps.iter().map(|step| step.get("detail")).collect()
    }
}
