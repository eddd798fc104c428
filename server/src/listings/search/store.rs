//! The SQL of words: those that listings are found by, and who says what.

use std::collections::HashSet;

use pure::points::Point;
use serde_json::json;
use sqlx::{query, query_scalar};

use super::{
    index::{Ids, Scores},
    near,
    words::{self, Findable},
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ListingId, Moment},
    listings::public::PublicListing,
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
    note_changed(tx, &ids).await?;
    let still: HashSet<&str> = found.iter().flat_map(Findable::words).collect();
    forget_spellings(tx, said.split(' ').filter(|word| !still.contains(word))).await
}

/// What lists know of listings is read again (see `index`): their facts, their languages and their points have no stamp of
/// their own.
async fn note_changed(tx: &mut Tx, ids: &[ListingId]) -> Result<(), Broken> {
    let ids = as_list(ids);
    query!("insert into changed_listings (listing_id) select value from json_each(?)", ids)
        .execute(tx.connection())
        .await
        .while_doing("noting which listings changed")?;
    Ok(())
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
    let ids = as_list(&ids);
    query("delete from listing_words where rowid in (select value from json_each(?))")
        .bind(ids.as_str())
        .execute(tx.connection())
        .await
        .while_doing("forgetting the words of listings")?;
    query("delete from listing_points where id in (select value from json_each(?))")
        .bind(ids.as_str())
        .execute(tx.connection())
        .await
        .while_doing("forgetting where listings are")?;
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
        .bind(words::quoted(&term))
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
        letters.windows(3).map(|part| words::quoted(&part.iter().collect::<String>())).collect();
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
        .bind(format!("{} *", words::quoted(word)))
        .fetch_optional(db.reader())
        .await
        .while_doing("looking for a word")?;
    Ok(found.is_some())
}

/// The listings that say what an expression asks for.
pub(super) async fn saying(db: &Db, expression: &str) -> Result<Ids, Broken> {
    // One row: taking tens of thousands apart takes longer than finding them.
    let ids: String =
        query_scalar("select json_group_array(rowid) from listing_words where listing_words match ?")
            .bind(expression)
            .fetch_one(db.reader())
            .await
            .while_doing("looking for words")?;
    let ids: Vec<u32> = serde_json::from_str(&ids).while_doing("looking for words")?;
    Ok(ids.into_iter().collect())
}

/// How well some of the listings that say it fit (BM25), the less the better. With a plus, FTS5 does not begin anew for each
/// of them.
pub(super) async fn scores(db: &Db, expression: &str, some: &[ListingId]) -> Result<Scores, Broken> {
    // One row again. Weighed apart: FTS5 weighs nothing for an aggregate.
    let scores: String = query_scalar(
        "
        with weighed as materialized (
            select rowid as id, bm25(listing_words, 24.0, 4.0, 1.0, 12.0, 6.0, 8.0, 3.0) as score
            from listing_words
            where listing_words match ? and +rowid in (select value from json_each(?))
        )
        select json_group_array(json_array(id, score)) from weighed
        ",
    )
    .bind(expression)
    .bind(as_list(some))
    .fetch_one(db.reader())
    .await
    .while_doing("weighing words")?;
    let scores: Vec<(ListingId, f64)> = serde_json::from_str(&scores).while_doing("weighing words")?;
    Ok(scores.into_iter().collect())
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
