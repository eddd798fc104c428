//! What a list shows: the rows of a page, and the whole of its feeds.

pub mod counts;
mod days;
pub mod directory;
pub mod filter;
mod hits;
pub(crate) mod index;
mod lately;
pub mod map;
pub mod months;
pub mod near;
pub mod onward;
pub(crate) mod store;
pub mod taken_back;
mod understood;
mod words;

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::Date};
use pure::recurrence::Occurrence;

pub use counts::Counts;
pub use filter::Filter;
pub use index::Index;
pub use lately::Counted;
pub use near::Near;
pub use taken_back::{TakenBack, taken_back};
pub use understood::{Meant, ReadAs};

use super::{PublicListing, by_id, load, public};
use crate::{
    Desk,
    broken::Broken,
    follows,
    ids::{ListingId, Moment},
    urls::View,
};
use index::{Asked, Day, Line, Order, Scores, Slice};

/// Rows on one page of a list.
pub const PAGE_ROWS: u32 = 50;
/// Nobody turns so many pages.
pub const PAGES_MOST: u32 = 200;
/// Counting ends here.
pub const COUNTED_MOST: u32 = 1_000;
/// Words are weighed for so many listings: of more, the time tells which come first.
const WEIGHED_MOST: usize = 1_000;
/// A feed holds at most so many rows.
const FEED_ROWS: u32 = 10_000;
/// A feed of what is new and changed holds at most so many listings.
const NEWS_MOST: u32 = 100;
/// A feed of what is coming soon holds at most so many dates.
const ANNOUNCED_MOST: u32 = 200;
/// Of so many dates further away the nearest are told.
const NEAREST_LOOKED_AT: u32 = 50;
/// So many of them.
const NEAREST_SHOWN: usize = 3;
/// So many listings that are over are shown where nothing is to come.
const OVER_SHOWN: u32 = 10;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Results {
    /// What is listed.
    pub rows: Vec<Row>,
    /// How many rows all pages have together, as far as they were counted.
    pub total: u32,
    /// Whether there are more rows than were counted.
    pub more: bool,
    /// This page, from 1.
    pub page: u32,
    /// Whether another page follows.
    pub follows: bool,
    /// Whether each listing has one row and what fits best comes first; otherwise each date has one, in their order.
    pub best_first: bool,
    /// How what was typed was understood.
    pub meant: Meant,
}

impl Results {
    /// What nothing but counting told: so many rows, one more of them where there are too many to count.
    fn counted(counted: u32) -> Self {
        Self {
            rows: Vec::new(),
            total: counted.min(COUNTED_MOST),
            more: counted > COUNTED_MOST,
            page: 1,
            follows: false,
            best_first: false,
            meant: Meant::default(),
        }
    }

    /// How many pages there are, at least 1; `None` when there are too many to count.
    #[must_use]
    pub fn pages(&self) -> Option<u32> {
        (!self.more).then(|| self.total.div_ceil(PAGE_ROWS).max(1))
    }
}

/// One row of a list: a listing, for one of its dates.
#[derive(Clone, Debug)]
pub struct Row {
    /// The listing.
    pub listing: Arc<PublicListing>,
    /// The date it is listed for; a café may have none to come.
    pub date: Option<Occurrence>,
    /// How many more dates it has, where a listing has one row.
    pub more: u32,
    /// How many kilometres it is from the town that was named.
    pub km: Option<f64>,
}

/// The same filter, with the days that stand among its words as days. Whoever has chosen days does not mean others.
#[must_use]
pub fn dated(desk: &Desk, filter: Filter) -> Filter {
    if filter.q.is_empty() || filter.from.is_some() || filter.to.is_some() {
        return filter;
    }
    match days::said_in(&filter.q, super::today_in(desk, None)) {
        Some(said) => Filter { q: said.rest, from: Some(said.from), to: Some(said.to), ..filter },
        None => filter,
    }
}

/// One page of a list.
///
/// # Errors
/// When the database cannot be read.
pub async fn search(desk: &Desk, view: &View, filter: &Filter, page: u32) -> Result<Results, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    found_as(desk, view, filter, meant, page).await
}

/// The first page of a list of what was typed and nothing else, as those who follow words are told: no other spelling, no
/// town further away, not any of the words.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn to_the_letter(desk: &Desk, view: &View, filter: &Filter) -> Result<Results, Broken> {
    found_as(desk, view, filter, understood::to_the_letter(desk, filter).await?, 1).await
}

async fn found_as(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    meant: Meant,
    page: u32,
) -> Result<Results, Broken> {
    let asked = meant.asked(view, filter, desk.clock.now());
    let (order, scores) = ordered(desk, &asked).await?;
    page_of(desk, asked, order, &scores, &meant, page).await
}

/// One page of a list in an order.
async fn page_of(
    desk: &Desk,
    asked: Asked<'_>,
    order: Order,
    scores: &Scores,
    meant: &Meant,
    page: u32,
) -> Result<Results, Broken> {
    let page = page.clamp(1, PAGES_MOST);
    let slice = Slice { limit: PAGE_ROWS + 1, offset: (page - 1) * PAGE_ROWS };
    let find = |known: &index::Known| {
        let fitting = known.fitting(&asked);
        let found = known.rows(&asked, &fitting, order, scores, slice);
        (found, known.count(&asked, &fitting, order, COUNTED_MOST + 1))
    };
    let (mut found, counted) = desk.index.ask(&desk.db, find).await?;
    let follows = shortened(&mut found, PAGE_ROWS);
    let rows = rows(desk, found, meant).await?;
    let best_first = order == Order::BestFirst;
    Ok(Results { rows, page, follows, best_first, meant: meant.clone(), ..Results::counted(counted) })
}

/// Shortens to `limit` items a list of which one more was looked for, and says whether that was there.
pub(crate) fn shortened<T>(items: &mut Vec<T>, limit: u32) -> bool {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let follows = items.len() > limit;
    items.truncate(limit);
    follows
}

/// In which order a list is told, and how well its words fit where that decides it.
///
/// What is found by words, or near to a town among them, is told by how well it fits, unless somebody wants it by the
/// time, or too much is found: then it is the time that tells them apart.
async fn ordered(desk: &Desk, asked: &Asked<'_>) -> Result<(Order, Scores), Broken> {
    let is_typed = asked.words.is_some() || asked.near.is_some() && asked.filter.near.is_none();
    let scores = if is_typed && !asked.filter.soonest { scores(desk, asked).await? } else { None };
    if *asked.view == View::Cafes {
        return Ok((Order::Cafes, scores.unwrap_or_default()));
    }
    Ok(scores.map_or((Order::ByTime, Scores::new()), |scores| (Order::BestFirst, scores)))
}

/// How well the words fit what is found, where that is not too much.
async fn scores(desk: &Desk, asked: &Asked<'_>) -> Result<Option<Scores>, Broken> {
    match (desk.index.ask(&desk.db, |known| known.few(asked, WEIGHED_MOST)).await?, asked.words) {
        (Some(few), Some(hits)) => Ok(Some(hits.scores(desk, &few).await?)),
        (few, _) => Ok(few.map(|_| Scores::new())),
    }
}

async fn in_order(
    desk: &Desk,
    asked: &Asked<'_>,
    order: Order,
    scores: &Scores,
    limit: u32,
) -> Result<Vec<Line>, Broken> {
    let find =
        |known: &index::Known| known.rows(asked, &known.fitting(asked), order, scores, Slice::first(limit));
    desk.index.ask(&desk.db, find).await
}

/// The first rows of a list, for a page that shows only some.
///
/// # Errors
/// When the database cannot be read.
pub async fn first_rows(desk: &Desk, view: &View, filter: &Filter, limit: u32) -> Result<Vec<Row>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    first_rows_of(desk, view, filter, &meant, limit).await
}

/// How many rows a list would have, as far as anybody counts.
///
/// # Errors
/// When the database cannot be read.
pub async fn count(desk: &Desk, view: &View, filter: &Filter) -> Result<u32, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    let (order, _) = ordered(desk, &asked).await?;
    let count = |known: &index::Known| known.count(&asked, &known.fitting(&asked), order, COUNTED_MOST);
    desk.index.ask(&desk.db, count).await
}

/// The next dates that hold the words and are further away than was asked for, where nothing is as near; nothing where no
/// town was named.
///
/// # Errors
/// When the database cannot be read.
pub async fn nearest(desk: &Desk, view: &View, filter: &Filter, meant: &Meant) -> Result<Vec<Row>, Broken> {
    let Some(near) = meant.near().filter(|near| near.town.is_some()) else { return Ok(Vec::new()) };
    // A town that only stands among words may be meant as something else: then half the world away is no answer.
    let steps = if filter.near.is_some() { near::FURTHER } else { near::NOT_FAR };
    for within in steps.iter().copied().filter(|within| *within > near.within) {
        let mut rows = first_rows_of(desk, view, filter, &meant.further(within), NEAREST_LOOKED_AT).await?;
        if !rows.is_empty() {
            rows.sort_by(|one, other| one.km.unwrap_or(f64::MAX).total_cmp(&other.km.unwrap_or(f64::MAX)));
            return Ok(first_of_each(rows));
        }
    }
    Ok(Vec::new())
}

/// What is next in a view where nothing fits: near the town that was named, or else anywhere.
///
/// # Errors
/// When the database cannot be read.
pub async fn next(desk: &Desk, view: &View, filter: &Filter, meant: &Meant) -> Result<Vec<Row>, Broken> {
    if meant.town().is_some() {
        let near = nearest_at_all(desk, view, filter, &meant.without_words()).await?;
        if !near.is_empty() {
            return Ok(near);
        }
    }
    let (everything, all) = (Filter::default(), Meant::default());
    Ok(first_of_each(first_rows_of(desk, view, &everything, &all, NEAREST_LOOKED_AT).await?))
}

/// The next dates near a town, and if there are none, those nearest to it.
async fn nearest_at_all(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    meant: &Meant,
) -> Result<Vec<Row>, Broken> {
    let here = first_rows_of(desk, view, filter, meant, NEAREST_LOOKED_AT).await?;
    if here.is_empty() { nearest(desk, view, filter, meant).await } else { Ok(first_of_each(here)) }
}

/// A few rows, each of another listing.
fn first_of_each(mut rows: Vec<Row>) -> Vec<Row> {
    let mut shown = std::collections::HashSet::new();
    rows.retain(|row| shown.insert(row.listing.id));
    rows.truncate(NEAREST_SHOWN);
    rows
}

async fn first_rows_of(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    meant: &Meant,
    limit: u32,
) -> Result<Vec<Row>, Broken> {
    let asked = meant.asked(view, filter, desk.clock.now());
    let (order, scores) = ordered(desk, &asked).await?;
    rows(desk, in_order(desk, &asked, order, &scores, limit).await?, meant).await
}

/// The whole list, as feeds hold it, up to ten thousand rows: every date of it, in the order in which its page tells its
/// listings.
///
/// # Errors
/// When the database cannot be read.
pub async fn search_all(desk: &Desk, view: &View, filter: &Filter) -> Result<Vec<Row>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    let (order, scores) = ordered(desk, &asked).await?;
    let mut found = in_order(desk, &asked, order, &scores, FEED_ROWS).await?;
    if order == Order::BestFirst {
        let place: HashMap<ListingId, usize> =
            found.iter().enumerate().map(|(place, row)| (row.id, place)).collect();
        found = in_order(desk, &asked, Order::ByTime, &scores, FEED_ROWS).await?;
        found.sort_by_key(|row| place.get(&row.id).copied().unwrap_or(usize::MAX));
    }
    rows(desk, found, &meant).await
}

/// The cafés of a group or a place, each with its next date, also those without one.
///
/// # Errors
/// When the database cannot be read.
pub async fn cafes_of(desk: &Desk, view: &View, filter: &Filter) -> Result<Vec<Row>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    rows(desk, in_order(desk, &asked, Order::Cafes, &Scores::new(), PAGE_ROWS).await?, &meant).await
}

/// What a group listed lately, or what was on at a place, and is over; the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn lately(desk: &Desk, view: &View) -> Result<Vec<Row>, Broken> {
    let everything = Filter::default();
    let asked = Asked::all_of(view, &everything, desk.clock.now());
    let ids = desk.index.ask(&desk.db, |known| known.over(&asked, OVER_SHOWN)).await?;
    let now = desk.clock.timestamp();
    Ok(load(desk, &ids)
        .await?
        .into_iter()
        .map(|listing| Row { date: listing.last(now), listing, more: 0, km: None })
        .collect())
}

/// The listings of a calendar: those of the view with a date that ended on this day, in UTC, or later. Between two days
/// time alone takes nothing out of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_calendar(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    since: Date,
) -> Result<Vec<ListingId>, Broken> {
    let cancelled_since = today(desk).plus(-taken_back::TOLD_FOR);
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, Day::of(since).midnight());
    desk.index.ask(&desk.db, |known| known.in_calendar(&asked, cancelled_since)).await
}

/// When today began, in UTC.
fn today(desk: &Desk) -> Moment {
    Day::of(super::today_in(desk, None)).midnight()
}

/// The listings of a view, what changed last first: a hundred of them.
///
/// # Errors
/// When the database cannot be read.
pub async fn new_and_changed(
    desk: &Desk,
    view: &View,
    filter: &Filter,
) -> Result<Vec<Arc<PublicListing>>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    let ids = desk.index.ask(&desk.db, |known| known.changed_last(&asked, NEWS_MOST)).await?;
    load(desk, &ids).await
}

/// The dates of a view that begin within so many days and are not over, what was announced last first: two hundred.
///
/// # Errors
/// When the database cannot be read.
pub async fn announced(desk: &Desk, view: &View, filter: &Filter, days: i64) -> Result<Vec<Row>, Broken> {
    let meant = understood::of(desk, view, filter).await?;
    let asked = meant.asked(view, filter, desk.clock.now());
    let find = |known: &index::Known| known.announced(&asked, days * index::DAY, ANNOUNCED_MOST);
    rows(desk, desk.index.ask(&desk.db, find).await?, &meant).await
}

/// When the next date of any listing is announced so many days before it.
///
/// # Errors
/// When the database cannot be read.
pub async fn next_announced(desk: &Desk, now: Timestamp, days: i64) -> Result<Option<Timestamp>, Broken> {
    let before = days * index::DAY;
    let after = Moment::from(now).plus(before);
    let next = desk.index.ask(&desk.db, |known| known.first_start_after(after)).await?;
    Ok(next.map(|starts| starts.plus(-before).timestamp()))
}

/// The way in which this program makes things findable: one more whenever words, languages or places are kept in another
/// way, so that a database of before is made findable anew.
const WAY: i64 = 2;
/// So many listings are made findable in one change.
const FOUND_AT_ONCE: u32 = 200;

/// Makes everything findable in the way that this program looks for it, unless it is already; says how many listings
/// that were.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn make_findable(desk: &Desk) -> Result<usize, Broken> {
    if store::way_of_finding(&desk.db).await? == Some(WAY) {
        return Ok(0);
    }
    let (mut last, mut done) = (ListingId(0), 0);
    loop {
        let mut tx = desk.db.write().await?;
        let ids = store::public_after(&mut tx, last, FOUND_AT_ONCE).await?;
        let stored = super::store::load_in(&mut tx, &ids).await?;
        let listings: Vec<PublicListing> = stored.iter().filter_map(public::reveal).collect();
        store::put_findable(&mut tx, &listings).await?;
        done += ids.len();
        match ids.last() {
            Some(id) => last = *id,
            None => {
                follows::look_anew(&mut tx).await?;
                store::put_way_of_finding(&mut tx, WAY).await?;
                tx.commit().await?;
                return Ok(done);
            }
        }
        tx.commit().await?;
    }
}

/// What FTS5 looks for where somebody follows words.
#[must_use]
pub(crate) fn expression(q: &str) -> String {
    words::Sought::words(&words::asked(q), false).expression()
}

async fn rows(desk: &Desk, found: Vec<Line>, meant: &Meant) -> Result<Vec<Row>, Broken> {
    let far: HashMap<ListingId, f64> = match meant.town() {
        Some(town) => {
            let ids: Vec<ListingId> = found.iter().map(|row| row.id).collect();
            desk.index.ask(&desk.db, |known| known.distances(&ids, town.point())).await?
        }
        None => HashMap::new(),
    };
    let listings = by_id(desk, found.iter().map(|row| row.id)).await?;
    Ok(found
        .into_iter()
        .filter_map(|row| {
            let listing = Arc::clone(listings.get(&row.id)?);
            let date = row.occurrence(&listing);
            let km = far.get(&row.id).copied();
            Some(Row { listing, date, more: row.more, km })
        })
        .collect())
}
