//! The SQL of schedules, changes and the dates worked out from them.

use jiff::civil::{Date, DateTime};
use pure::recurrence::{Added, DateChange, Later, Repeats, Rule, Schedule, expand};
use serde_json::json;
use sqlx::{query, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    follows,
    ids::{ListingId, Moment, PersonId},
    listings::public::{AHEAD_DAYS, DATES_MOST, horizon},
};

/// How far back the dates of a long series are kept, in days.
pub(crate) const BACK_DAYS: i32 = 400;

/// When a listing meets.
pub(crate) struct Scheduled<'a> {
    pub(crate) id: ListingId,
    pub(crate) schedule: &'a Schedule,
    /// How often, in the words of the form.
    pub(crate) repeats: Repeats,
    /// The day that it is there.
    pub(crate) today: Date,
}

impl Scheduled<'_> {
    /// Its row, by the names of the columns.
    fn row(&self) -> serde_json::Value {
        let Self { id, schedule, repeats, today } = self;
        json!({
            "listing_id": id,
            "starts": schedule.start.to_string(),
            "ends": schedule.end.to_string(),
            "all_day": schedule.all_day,
            "time_zone": schedule.zone.name(),
            "repeats": repeats.as_str(),
            "rule": schedule.rule.as_ref().map(Rule::as_stored),
            "horizon": ahead(*today).to_string(),
        })
    }
}

/// Stores when listings meet, and works their dates out.
pub(crate) async fn put_schedules(tx: &mut Tx, all: &[Scheduled<'_>]) -> Result<(), Broken> {
    let rows = as_list(&all.iter().map(Scheduled::row).collect::<Vec<_>>());
    query!(
        "
        insert into schedules (listing_id, starts, ends, all_day, time_zone, repeats, rule, horizon)
        select
            value ->> 'listing_id', value ->> 'starts', value ->> 'ends', value ->> 'all_day',
            value ->> 'time_zone', value ->> 'repeats', value ->> 'rule', value ->> 'horizon'
        from json_each(?)
        where true
        on conflict (listing_id) do update
        set starts = excluded.starts, ends = excluded.ends, all_day = excluded.all_day,
            time_zone = excluded.time_zone, repeats = excluded.repeats, rule = excluded.rule,
            horizon = excluded.horizon
        ",
        rows,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing schedules")?;
    put_dates(tx, all.iter().map(|one| (one.id, one.schedule, one.today))).await
}

/// Stores how a series bends, as it stands in a schedule: how it goes on, what is added and left out, where it ends.
/// What stays the same keeps who said it and when. The dates are worked out again by [`put_occurrences`].
pub(crate) async fn put_bends(
    tx: &mut Tx,
    id: ListingId,
    schedule: &Schedule,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let later: Vec<String> = schedule.later.iter().map(|later| later.instead_of.to_string()).collect();
    let added: Vec<String> = schedule.added.iter().map(|added| added.start.to_string()).collect();
    let skipped: Vec<String> = schedule.skipped.iter().map(ToString::to_string).collect();
    forget_bends_but(tx, id, &later, &added, &skipped).await?;
    for later in &schedule.later {
        put_later(tx, id, later, by, now).await?;
    }
    for added in &schedule.added {
        put_added(tx, id, added, by, now).await?;
    }
    for original in &skipped {
        query!(
            "
            insert or ignore into skipped_dates (listing_id, original, by_person_id, skipped_at)
            values (?, ?, ?, ?)
            ",
            id,
            original,
            by,
            now,
        )
        .execute(tx.connection())
        .await
        .while_doing("leaving a date out")?;
    }
    let last = schedule.last.map(|last| last.to_string());
    query!("delete from endings where listing_id = ? and last is not ?", id, last)
        .execute(tx.connection())
        .await
        .while_doing("letting a series go on")?;
    if let Some(last) = last {
        query!(
            "
            insert or ignore into endings (listing_id, last, by_person_id, ended_at)
            values (?, ?, ?, ?)
            ",
            id,
            last,
            by,
            now,
        )
        .execute(tx.connection())
        .await
        .while_doing("ending a series")?;
    }
    Ok(())
}

async fn forget_bends_but(
    tx: &mut Tx,
    id: ListingId,
    later: &[String],
    added: &[String],
    skipped: &[String],
) -> Result<(), Broken> {
    let doing = "forgetting how a series went on";
    let kept = as_list(later);
    query!(
        "delete from continuations where listing_id = ? and instead_of not in (select value from json_each(?))",
        id,
        kept,
    )
    .execute(tx.connection())
    .await
    .while_doing(doing)?;
    let kept = as_list(added);
    query!(
        "delete from added_dates where listing_id = ? and starts not in (select value from json_each(?))",
        id,
        kept,
    )
    .execute(tx.connection())
    .await
    .while_doing(doing)?;
    let kept = as_list(skipped);
    query!(
        "delete from skipped_dates where listing_id = ? and original not in (select value from json_each(?))",
        id,
        kept,
    )
    .execute(tx.connection())
    .await
    .while_doing(doing)?;
    Ok(())
}

async fn put_later(
    tx: &mut Tx,
    id: ListingId,
    later: &Later,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let instead_of = later.instead_of.to_string();
    let (starts, ends) = (later.start.to_string(), later.end.to_string());
    let rule = later.rule.as_ref().map(Rule::as_stored);
    query!(
        "
        insert into continuations (
            listing_id, instead_of, starts, ends, rule, title, place, uid, by_person_id, since
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (listing_id, instead_of) do update
        set starts = excluded.starts, ends = excluded.ends, rule = excluded.rule, title = excluded.title,
            place = excluded.place, by_person_id = excluded.by_person_id, since = excluded.since
        where (starts, ends, rule, title, place)
            is not (excluded.starts, excluded.ends, excluded.rule, excluded.title, excluded.place)
        ",
        id,
        instead_of,
        starts,
        ends,
        rule,
        later.title,
        later.place,
        later.uid,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing how a series goes on")?;
    Ok(())
}

async fn put_added(
    tx: &mut Tx,
    id: ListingId,
    added: &Added,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let (starts, ends) = (added.start.to_string(), added.end.to_string());
    query!(
        "
        insert into added_dates (listing_id, starts, ends, uid, by_person_id, added_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (listing_id, starts) do update
        set ends = excluded.ends, by_person_id = excluded.by_person_id, added_at = excluded.added_at
        where ends <> excluded.ends
        ",
        id,
        starts,
        ends,
        added.uid,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("adding a date")?;
    Ok(())
}

/// Notes what differs on one date. The dates are worked out again by [`put_occurrences`].
pub(crate) async fn put_date_change(
    tx: &mut Tx,
    id: ListingId,
    change: &DateChange,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let original = change.original.to_string();
    let (start, end) = change.moved_to.map(|(start, end)| (start.to_string(), end.to_string())).unzip();
    query!(
        "
        insert into date_changes (
            listing_id, original, moved_start, moved_end, cancelled, title, place, note, by_person_id, changed_at
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (listing_id, original) do update
        set moved_start = excluded.moved_start, moved_end = excluded.moved_end, cancelled = excluded.cancelled,
            title = excluded.title, place = excluded.place, note = excluded.note,
            by_person_id = excluded.by_person_id, changed_at = excluded.changed_at
        ",
        id,
        original,
        start,
        end,
        change.cancelled,
        change.title,
        change.place,
        change.note,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting what differs on a date")?;
    Ok(())
}

/// Takes the schedule of a listing away: its dates are to be announced. What was said of single dates stays.
pub(crate) async fn clear_schedule(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    forget_bends_but(tx, id, &[], &[], &[]).await?;
    query!("delete from endings where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("letting a series go on")?;
    query!("delete from schedules where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking a schedule away")?;
    query!("delete from occurrences where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing old dates")?;
    Ok(())
}

/// What differs on one date belongs to another start of the same day now.
pub(crate) async fn rename_date_change(
    tx: &mut Tx,
    id: ListingId,
    from: DateTime,
    to: DateTime,
) -> Result<(), Broken> {
    let (from, to) = (from.to_string(), to.to_string());
    query!(
        "update or replace date_changes set original = ? where listing_id = ? and original = ?",
        to,
        id,
        from
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping what differs on a date")?;
    Ok(())
}

/// One date is as planned again.
pub(crate) async fn forget_date_change(tx: &mut Tx, id: ListingId, original: DateTime) -> Result<(), Broken> {
    let original = original.to_string();
    query!("delete from date_changes where listing_id = ? and original = ?", id, original)
        .execute(tx.connection())
        .await
        .while_doing("taking a change of a date back")?;
    Ok(())
}

/// Works the dates of a schedule out anew, 18 months ahead of `today`.
pub(crate) async fn put_occurrences(
    tx: &mut Tx,
    id: ListingId,
    schedule: &Schedule,
    today: Date,
) -> Result<(), Broken> {
    put_dates(tx, std::iter::once((id, schedule, today))).await
}

/// All in two statements: a series has hundreds of dates, and a calendar that comes in has thousands of series.
async fn put_dates(
    tx: &mut Tx,
    all: impl Iterator<Item = (ListingId, &Schedule, Date)> + Clone,
) -> Result<(), Broken> {
    let ids: Vec<ListingId> = all.clone().map(|(id, ..)| id).collect();
    let list = as_list(&ids);
    query!("delete from occurrences where listing_id in (select value from json_each(?))", list)
        .execute(tx.connection())
        .await
        .while_doing("clearing old dates")?;
    let dates: Vec<serde_json::Value> =
        all.flat_map(|(id, schedule, today)| dates_of(id, schedule, today)).collect();
    let dates = as_list(&dates);
    query!(
        "
        insert into occurrences (listing_id, original, starts, ends, day, starts_at, ends_at, status)
        select
            value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
        from json_each(?)
        ",
        dates,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing dates")?;
    follows::dates_changed(tx, &ids).await
}

/// The rows of the dates of a schedule.
fn dates_of(id: ListingId, schedule: &Schedule, today: Date) -> Vec<serde_json::Value> {
    // A single date is kept however old it is; a series that runs for years keeps the last of its past.
    let long_ago = today.checked_add(jiff::Span::new().days(-BACK_DAYS)).unwrap_or(Date::MIN);
    let (from, until) = match schedule.repeats() {
        true => (schedule.first_day().max(long_ago), horizon(schedule, today)),
        false => (Date::MIN, Date::MAX),
    };
    let dates = expand(schedule, from, until, DATES_MOST).into_iter();
    dates
        .map(|date| {
            json!([
                id,
                date.original.to_string(),
                date.start.to_string(),
                date.end.to_string(),
                date.start.date().to_string(),
                Moment::from(date.starts_at).0,
                Moment::from(date.ends_at).0,
                date.status.as_str(),
            ])
        })
        .collect()
}

fn ahead(today: Date) -> Date {
    today.checked_add(jiff::Span::new().days(AHEAD_DAYS)).unwrap_or(Date::MAX)
}

/// Forgets the added dates that were left out again before a moment.
pub(crate) async fn forget_taken_away(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from added_dates
        where (listing_id, starts) in (select listing_id, original from skipped_dates where skipped_at < ?)
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting dates that were taken away")?;
    Ok(done.rows_affected())
}

/// Series whose dates no longer reach 17 months ahead.
pub(crate) async fn falling_short(db: &Db, today: Date) -> Result<Vec<ListingId>, Broken> {
    let enough = today.checked_add(jiff::Span::new().days(AHEAD_DAYS - 30)).unwrap_or(Date::MAX).to_string();
    query_scalar!(
        r#"
        select listing_id as "id!: ListingId"
        from schedules
        where horizon < ?1
          and listing_id in (
              select listing_id from schedules where rule is not null and horizon < ?1
              union all
              select listing_id from added_dates
              union all
              select listing_id from continuations
          )
        order by listing_id
        limit 200
        "#,
        enough,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for series whose dates fall short")
}

/// How far the dates of a series reach now.
pub(crate) async fn put_horizon(tx: &mut Tx, id: ListingId, today: Date) -> Result<(), Broken> {
    let horizon = ahead(today).to_string();
    query!("update schedules set horizon = ? where listing_id = ?", horizon, id)
        .execute(tx.connection())
        .await
        .while_doing("noting how far dates reach")?;
    Ok(())
}
