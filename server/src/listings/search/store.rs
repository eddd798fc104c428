//! The SQL of lists and of the words that visitors find.

use jiff::{civil::Date, tz::TimeZone};
use pure::recurrence::{DateStatus, Occurrence};
use sqlx::{QueryBuilder, Sqlite, query, query_scalar};

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

/// What was taken back is found by no words.
pub(crate) async fn forget_words(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!("delete from listing_words where rowid = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("forgetting the words of a listing")?;
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
    /// Dates that ended before this moment are past.
    pub(crate) since: Moment,
}

impl Asked<'_> {
    /// Whether it asks for groups or places, which have a few listings each.
    fn is_about_few(&self) -> bool {
        let by_itself = matches!(self.view, View::Group(_) | View::Place(_));
        by_itself || !self.filter.groups.is_empty() || !self.filter.places.is_empty()
    }

    /// Whether a café is there without a date: in the directory of cafés, and with its group and place.
    fn shows_cafes_without_dates(&self) -> bool {
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
const FEW: i64 = 500;
/// A date lasts at most 61 days (see `submission`), and clocks may change in between.
const LASTS_MOST: i64 = 62 * DAY;
const DAY: i64 = 24 * 60 * 60;

/// The shorter way to the dates of a list.
pub(crate) async fn way(db: &Db, asked: Asked<'_>) -> Result<Way, Broken> {
    let filter = asked.filter;
    if asked.is_about_few() {
        return Ok(Way::ByListing);
    }
    if filter.q.is_empty() && filter.tags.is_empty() {
        return Ok(Way::ByTime);
    }
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1 from listings where true");
    narrow(&mut sql, filter, OWN_ID);
    sql.push(" limit ").push_bind(FEW + 1).push(")");
    let listings: i64 =
        sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what a search finds")?;
    Ok(if listings > FEW { Way::ByTime } else { Way::ByListing })
}

/// The dates of a view, soonest first.
pub(crate) async fn dates(
    db: &Db,
    asked: Asked<'_>,
    way: Way,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        with page as materialized (
            select occurrences.listing_id, occurrences.original, occurrences.starts_at, listings.title
        ",
    );
    dates_asked_for(&mut sql, asked, way);
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

/// The dates of a view that begin at most `before` seconds after now, the last announced first: so many seconds before
/// a date it is announced, or as soon as its listing is there.
pub(crate) async fn announced(
    db: &Db,
    asked: Asked<'_>,
    way: Way,
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
    dates_asked_for(&mut sql, asked, way);
    sql.push(" and occurrences.starts_at <= ").push_bind(asked.since.plus(before));
    sql.push(" order by max(occurrences.starts_at - ").push_bind(before);
    sql.push(", coalesce(listings.published_at, listings.created_at)) desc");
    sql.push(", occurrences.starts_at desc, listings.id desc, occurrences.original desc limit ")
        .push_bind(limit);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what is announced")
}

/// The dates of a view after one of them, soonest first; `of` asks for those of one listing, by its slug.
pub(crate) async fn dates_after(
    db: &Db,
    asked: Asked<'_>,
    of: Option<&str>,
    after: Option<&DateKey>,
    limit: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let way = if of.is_some() { Way::ByListing } else { way(db, asked).await? };
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        with page as materialized (
            select occurrences.listing_id, occurrences.original, occurrences.starts_at
        ",
    );
    dates_asked_for(&mut sql, asked, way);
    if let Some(slug) = of {
        sql.push(" and listings.slug = ").push_bind(slug.to_owned());
    }
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
    let by_time = way(db, asked).await? == Way::ByTime;
    if by_time {
        sql.push(" indexed by listings_in_short");
    }
    sql.push(" where ").push(PUBLIC);
    belonging(&mut sql, asked.view);
    narrow(&mut sql, asked.filter, if by_time { "+listings.id" } else { OWN_ID });
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
pub(crate) async fn count_dates(db: &Db, asked: Asked<'_>, way: Way, most: u32) -> Result<u32, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*) from (select 1");
    dates_asked_for(&mut sql, asked, way);
    sql.push(" limit ").push_bind(most).push(")");
    sql.build_query_scalar().fetch_one(db.reader()).await.while_doing("counting what is on")
}

/// `from …` and `where …` of the dates of a view. The order of the joins is the way, so nobody may change it.
fn dates_asked_for(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>, way: Way) {
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
    narrow(sql, asked.filter, if way == Way::ByTime { "+listings.id" } else { OWN_ID });
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
            select listings.id, listings.title, listings.cafe_state, (select occurrences.starts_at
        ",
    );
    the_next_of(&mut sql, "listings.id", asked);
    sql.push(") as starts_at from listings where ");
    cafes_asked_for(&mut sql, asked);
    sql.push("), page as materialized (select cafes.id, cafes.title, cafes.cafe_state, cafes.starts_at, (select occurrences.original");
    the_next_of(&mut sql, "cafes.id", asked);
    sql.push(") as original from cafes order by ").push(CAFES_IN_ORDER);
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(
        "
        )
        select cafes.id, next.original, next.starts, next.ends, next.starts_at, next.ends_at, next.status
        from page as cafes
        left join occurrences as next on next.listing_id = cafes.id and next.original = cafes.original
        order by
        ",
    );
    sql.push(CAFES_IN_ORDER);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding cafés")
}

/// Those that meet soonest first, those without a date then, those that have ended last.
const CAFES_IN_ORDER: &str = "
    case when cafes.cafe_state = 'closed' then 2 when cafes.starts_at is null then 1 else 0 end,
    cafes.starts_at,
    cafes.title,
    cafes.id
";

/// The next date of a listing, as the rest of a query that names a column of it.
fn the_next_of(sql: &mut QueryBuilder<Sqlite>, id: &'static str, asked: Asked<'_>) {
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
    sql.push(if asked.is_about_few() {
        " and +listings.kind = 'cafe'"
    } else {
        " and listings.kind = 'cafe'"
    });
    if *asked.view != View::Cafes {
        belonging(sql, asked.view);
    }
    narrow(sql, asked.filter, OWN_ID);
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
    narrow(&mut sql, asked.filter, OWN_ID);
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
    narrow(&mut sql, asked.filter, OWN_ID);
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
    let is_elsewhere = matches!(view, View::Place(_)) || !filter.places.is_empty();
    // Neither its place nor its words may be found any more, not even by asking for them.
    if is_elsewhere || !filter.q.is_empty() || filter.online.is_some() {
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
    narrow(&mut sql, filter, OWN_ID);
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

/// What was public and was taken back, by its short address, with the moment; however long ago: paper hangs.
pub(crate) async fn taken_back_by_code(db: &Db, code: &str) -> Result<Option<(ListingId, Moment)>, Broken> {
    let row = query!(
        r#"
        select listings.id as "id!: ListingId", withdrawals.withdrawn_at as "at!: Moment"
        from listings
        join withdrawals on withdrawals.listing_id = listings.id
        where listings.code = ?
          and listings.published_at is not null
          and not exists (select 1 from holds where holds.listing_id = listings.id)
        "#,
        code,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking up what was taken back")?;
    Ok(row.map(|row| (row.id, row.at)))
}

/// What everybody may see.
const PUBLIC: &str =
    "not exists (select 1 from hidden_listings where hidden_listings.listing_id = listings.id)";
/// A listing as a search finds it first.
const OWN_ID: &str = "listings.id";
/// A date without a stated end runs for an hour (see `UNSTATED_END`).
const COUNTS_UNTIL: &str = "max(occurrences.ends_at, occurrences.starts_at + 3600)";
const _: () = assert!(UNSTATED_END.as_secs() == 3600);

/// What a view holds, whatever else is asked for. Nothing hidden belongs to a place.
fn belonging(sql: &mut QueryBuilder<Sqlite>, view: &View) {
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
    sql.push_bind(as_json(slugs)).push(")))");
}

/// Of several kinds of filter all must fit; of several values of one kind, any. `id` is the listing's, so written that
/// the way to the dates stays as it was chosen.
fn narrow(sql: &mut QueryBuilder<Sqlite>, filter: &Filter, id: &'static str) {
    if let Some(words) = filter.words_to_match() {
        sql.push(" and ").push(id).push(" in (select rowid from listing_words where listing_words match ");
        sql.push_bind(words).push(")");
    }
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
        sql.push_bind(as_json(&filter.tags)).push(") as wanted))");
    }
    if !filter.groups.is_empty() {
        sql.push(" and listings.group_key in (select value from json_each(")
            .push_bind(as_json(&filter.groups))
            .push("))");
    }
    if !filter.places.is_empty() {
        at_places(sql, &filter.places);
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

/// A date of a listing that the view shows.
fn a_date_within(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
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
fn within(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
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

fn as_json(values: &[String]) -> String {
    serde_json::Value::from(values.to_vec()).to_string()
}
