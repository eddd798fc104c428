//! The SQL of imports: where they are from, how asking there went, and which listings came of them.

use std::collections::{HashMap, HashSet};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use super::{
    Note, Suspended,
    moderating::{Decision, Verb},
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    fetching::Known,
    ids::{ActId, ImportId, ListingId, Moment, PersonId},
    listings::brought::Digest,
};

/// A whole import.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ImportId,
    pub(crate) person_id: PersonId,
    pub(crate) listing_id: Option<ListingId>,
    pub(crate) group_name: Option<String>,
    pub(crate) group_key: String,
    pub(crate) address: Option<String>,
    pub(crate) origin: String,
    pub(crate) since: Option<Moment>,
    pub(crate) next_at: Option<Moment>,
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
    pub(crate) failure: Option<String>,
    pub(crate) doubted_at: Option<Moment>,
    why: Option<String>,
    pub(crate) ended_at: Option<Moment>,
    pub(crate) counts: Option<String>,
    pub(crate) listings: i64,
    pub(crate) held: i64,
}

impl Row {
    /// Why nothing is fetched any more, if so.
    pub(crate) fn suspended(&self) -> Option<Suspended> {
        self.why.as_deref().and_then(Suspended::parse)
    }

    /// What to ask with.
    pub(crate) fn known(&self) -> Known {
        Known { etag: self.etag.clone(), last_modified: self.last_modified.clone() }
    }
}

/// Whole imports, in the order of `ids`.
async fn load(executor: impl SqliteExecutor<'_>, ids: &[ImportId]) -> Result<Vec<Row>, Broken> {
    let wanted = as_list(ids);
    query_as!(
        Row,
        r#"
        select
            imports.id as "id!: ImportId",
            imports.person_id as "person_id!: PersonId",
            imports.listing_id as "listing_id?: ListingId",
            imports.group_name,
            imports.group_key,
            imports.address,
            imports.origin,
            import_subscriptions.since as "since?: Moment",
            import_subscriptions.next_at as "next_at?: Moment",
            import_subscriptions.etag as "etag?",
            import_subscriptions.last_modified as "last_modified?",
            import_subscriptions.failure as "failure?",
            import_subscriptions.doubted_at as "doubted_at?: Moment",
            import_suspensions.why as "why?",
            import_runs.ended_at as "ended_at?: Moment",
            import_runs.counts as "counts?",
            (select count(*) from imported where imported.import_id = imports.id) as "listings!: i64",
            (
                select count(*) from waiting_imported where waiting_imported.import_id = imports.id
            ) as "held!: i64"
        from json_each(?) as wanted
        join imports on imports.id = wanted.value
        left join import_subscriptions on import_subscriptions.import_id = imports.id
        left join import_suspensions on import_suspensions.import_id = imports.id
        left join import_runs on import_runs.import_id = imports.id
        order by wanted.key
        "#,
        wanted,
    )
    .fetch_all(executor)
    .await
    .while_doing("loading imports")
}

/// One import.
pub(crate) async fn by_id(db: &Db, id: ImportId) -> Result<Option<Row>, Broken> {
    Ok(load(db.reader(), &[id]).await?.pop())
}

/// One import, as a change in progress sees it.
pub(super) async fn by_id_in(tx: &mut Tx, id: ImportId) -> Result<Option<Row>, Broken> {
    Ok(load(tx.connection(), &[id]).await?.pop())
}

/// The imports that were asked for on the private page of a listing, those first that nothing is fetched for any more.
pub(super) async fn of_listing(db: &Db, listing: ListingId) -> Result<Vec<Row>, Broken> {
    let ids = query_scalar!(
        r#"
        select imports.id as "id!: ImportId"
        from imports
        where imports.listing_id = ?
        order by imports.id not in (select import_id from import_suspensions), imports.id desc
        "#,
        listing,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for the imports of a page")?;
    load(db.reader(), &ids).await
}

/// Every import, page by page: those first of which something waits, then those that nothing is fetched for any more.
pub(super) async fn all(db: &Db, limit: u32, offset: u32) -> Result<Vec<Row>, Broken> {
    let ids = query_scalar!(
        r#"
        select imports.id as "id!: ImportId"
        from imports
        order by
            imports.id not in (select import_id from waiting_imported),
            imports.id not in (select import_id from import_suspensions),
            imports.id desc
        limit ?
        offset ?
        "#,
        limit,
        offset,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing imports")?;
    load(db.reader(), &ids).await
}

/// Where a new import is from, and for whom.
pub(super) struct Origin<'a> {
    pub(super) person: PersonId,
    pub(super) listing: Option<ListingId>,
    pub(super) group_name: Option<&'a str>,
    pub(super) group_key: &'a str,
    pub(super) address: Option<&'a str>,
    pub(super) called: &'a str,
}

/// The import from there; the same one as before, if it was asked for before on the same page.
pub(super) async fn begin(tx: &mut Tx, origin: &Origin<'_>, now: Moment) -> Result<ImportId, Broken> {
    let known = query_scalar!(
        r#"
        update imports
        set group_name = ?, origin = ?
        where person_id = ?
          and group_key = ?
          and address is ?
          and listing_id is ?
        returning id as "id!: ImportId"
        "#,
        origin.group_name,
        origin.called,
        origin.person,
        origin.group_key,
        origin.address,
        origin.listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for an import")?;
    if let Some(known) = known {
        return Ok(known);
    }
    query_scalar!(
        r#"
        insert into imports (person_id, listing_id, group_name, group_key, address, origin, begun_at)
        values (?, ?, ?, ?, ?, ?, ?)
        returning id as "id!: ImportId"
        "#,
        origin.person,
        origin.listing,
        origin.group_name,
        origin.group_key,
        origin.address,
        origin.called,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("beginning an import")
}

/// Whether a moderator has stopped this calendar, on whatever page of the same person and group it came.
pub(super) async fn is_stopped(tx: &mut Tx, origin: &Origin<'_>) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from imports
            join import_suspensions on import_suspensions.import_id = imports.id
            where imports.person_id = ?
              and imports.group_key = ?
              and imports.address is ?
              and import_suspensions.why = 'moderator'
        ) as "is_stopped!: bool"
        "#,
        origin.person,
        origin.group_key,
        origin.address,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("looking whether a moderator stopped a calendar")
}

/// How many other calendars of a person are kept in step.
pub(super) async fn count_followed(tx: &mut Tx, person: PersonId, but: ImportId) -> Result<usize, Broken> {
    let count = query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from imports
        join import_subscriptions on import_subscriptions.import_id = imports.id
        where imports.person_id = ?
          and imports.id <> ?
          and imports.id not in (select import_id from import_suspensions)
        "#,
        person,
        but,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting the calendars that somebody keeps in step")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Imports of the same source by the same person that a moderator stopped.
pub(super) async fn stopped_alike(tx: &mut Tx, row: &Row) -> Result<Vec<ImportId>, Broken> {
    query_scalar!(
        r#"
        select imports.id as "id!: ImportId"
        from imports
        join import_suspensions on import_suspensions.import_id = imports.id
        where imports.person_id = ?
          and imports.group_key = ?
          and imports.address is ?
          and import_suspensions.why = 'moderator'
        order by imports.id
        "#,
        row.person_id,
        row.group_key,
        row.address,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("looking for what a moderator stopped")
}

/// An import goes on.
pub(super) async fn end_suspension(tx: &mut Tx, id: ImportId) -> Result<(), Broken> {
    query!("delete from import_suspensions where import_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("letting a calendar go on")?;
    Ok(())
}

/// What was rejected of an import waits once more.
pub(super) async fn forget_rejections(tx: &mut Tx, id: ImportId) -> Result<(), Broken> {
    query!(
        "delete from rejections where listing_id in (select listing_id from imported where import_id = ?)",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("taking back what was rejected of a calendar")?;
    Ok(())
}

/// Why nothing is fetched any more, who wanted it so, and since when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stopped {
    why: String,
    by: Option<i64>,
    at: i64,
}

/// Why nothing is fetched for an import any more.
pub(super) async fn stopped(tx: &mut Tx, id: ImportId) -> Result<Option<Stopped>, Broken> {
    query_as!(
        Stopped,
        r#"
        select why, by_person_id as "by", suspended_at as "at"
        from import_suspensions
        where import_id = ?
        "#,
        id
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading why an import is stopped")
}

/// Nothing is fetched any more, as it was before.
pub(super) async fn suspend_again(tx: &mut Tx, id: ImportId, as_was: &Stopped) -> Result<(), Broken> {
    query!(
        "
        insert into import_suspensions (import_id, why, by_person_id, suspended_at)
        values (?, ?, (select id from people where id = ?), ?)
        on conflict (import_id) do nothing
        ",
        id,
        as_was.why,
        as_was.by,
        as_was.at,
    )
    .execute(tx.connection())
    .await
    .while_doing("stopping an import again")?;
    Ok(())
}

/// A listing of an import that was rejected, by whom, why and when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Rejection {
    listing: i64,
    by: Option<i64>,
    act: Option<i64>,
    reason: String,
    at: i64,
}

/// What was rejected of an import.
pub(super) async fn rejections(tx: &mut Tx, id: ImportId) -> Result<Vec<Rejection>, Broken> {
    query_as!(
        Rejection,
        r#"
        select
            rejections.listing_id as "listing!",
            rejections.by_person_id as "by",
            rejections.act_id as "act",
            rejections.reason,
            rejections.rejected_at as "at"
        from imported
        join rejections on rejections.listing_id = imported.listing_id
        where imported.import_id = ?
        "#,
        id,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading what was rejected of a calendar")
}

/// A listing is rejected as it was, if it still waits.
pub(super) async fn reject_again(tx: &mut Tx, as_was: &Rejection) -> Result<(), Broken> {
    query!(
        "
        insert into rejections (listing_id, by_person_id, act_id, reason, rejected_at)
        select ?1, (select id from people where id = ?2), ?3, ?4, ?5
        where exists (select 1 from holds where listing_id = ?1)
        on conflict (listing_id) do nothing
        ",
        as_was.listing,
        as_was.by,
        as_was.act,
        as_was.reason,
        as_was.at,
    )
    .execute(tx.connection())
    .await
    .while_doing("rejecting what came of a calendar again")?;
    Ok(())
}

/// Writes down what a moderator decided about a calendar.
pub(super) async fn decide(
    tx: &mut Tx,
    (act, id): (ActId, ImportId),
    by: PersonId,
    verb: Verb,
    before: &str,
    now: Moment,
) -> Result<(), Broken> {
    let verb = verb.as_str();
    query!(
        "
        insert into import_decisions (import_id, act_id, by_person_id, verb, before, decided_at)
        values (?, ?, ?, ?, ?, ?)
        ",
        id,
        act,
        by,
        verb,
        before,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing down a decision about a calendar")?;
    Ok(())
}

/// What an act decided about a calendar.
pub(super) struct OfAct {
    pub(super) import_id: ImportId,
    pub(super) verb: String,
    pub(super) before: String,
    /// Whether somebody has decided about it since.
    pub(super) is_decided_since: bool,
}

/// What an act decided about calendars, if somebody noted what was there before.
pub(super) async fn of_act(tx: &mut Tx, act: ActId) -> Result<Vec<OfAct>, Broken> {
    query_as!(
        OfAct,
        r#"
        select
            decided.import_id as "import_id!: ImportId",
            decided.verb,
            decided.before as "before!",
            exists (
                select 1
                from import_decisions as later
                join acts on acts.id = later.act_id
                where later.import_id = decided.import_id
                  and later.id > decided.id
                  and acts.undone_at is null
            ) as "is_decided_since!: bool"
        from import_decisions as decided
        where decided.act_id = ?
          and decided.before is not null
        "#,
        act,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading what an act decided about calendars")
}

/// What moderators decided about a calendar, the newest first: what, who, and when.
pub(super) async fn decisions(db: &Db, id: ImportId) -> Result<Vec<Decision>, Broken> {
    let rows = query!(
        r#"
        select import_decisions.verb, people.address as "address?", import_decisions.decided_at as "at!: Moment"
        from import_decisions
        left join people on people.id = import_decisions.by_person_id
        left join acts on acts.id = import_decisions.act_id
        where import_decisions.import_id = ?
          and acts.undone_at is null
        order by import_decisions.id desc
        limit 5
        "#,
        id,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what was decided about a calendar")?;
    Ok(rows
        .into_iter()
        .filter_map(|row| Some(Decision { verb: Verb::parse(&row.verb)?, by: row.address, at: row.at }))
        .collect())
}

/// From now on an import is kept in step; an earlier wish to stop holds no longer.
pub(super) async fn subscribe(tx: &mut Tx, id: ImportId, next_at: Moment, now: Moment) -> Result<(), Broken> {
    query!(
        "
        insert into import_subscriptions (import_id, since, next_at)
        values (?1, ?2, ?3)
        on conflict (import_id) do update
        set next_at = ?3, failures = 0, failing_since = null, failure = null
        ",
        id,
        now,
        next_at,
    )
    .execute(tx.connection())
    .await
    .while_doing("keeping an import in step")?;
    query!("delete from import_suspensions where import_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking an import up again")?;
    Ok(())
}

/// Nothing is fetched any more. What was said first stays said, but a moderator has the last word.
pub(super) async fn suspend(
    tx: &mut Tx,
    id: ImportId,
    why: Suspended,
    by: Option<PersonId>,
    now: Moment,
) -> Result<bool, Broken> {
    let why = why.as_str();
    let done = query!(
        "
        insert into import_suspensions (import_id, why, by_person_id, suspended_at)
        values (?, ?, ?, ?)
        on conflict (import_id) do update
        set why = excluded.why, by_person_id = excluded.by_person_id, suspended_at = excluded.suspended_at
        where excluded.why = 'moderator' and why <> 'moderator'
        ",
        id,
        why,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("suspending an import")?;
    Ok(done.rows_affected() == 1)
}

/// What is to be fetched now, the longest overdue first; but whoever did not answer the last time waits for the others.
pub(super) async fn due(db: &Db, now: Moment) -> Result<Vec<ImportId>, Broken> {
    query_scalar!(
        r#"
        select import_id as "import_id!: ImportId"
        from import_subscriptions
        where next_at <= ?
          and import_id not in (select import_id from import_suspensions)
        order by failures > 0, next_at, import_id
        limit 100
        "#,
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for calendars to fetch")
}

/// Asking went well; this is what to ask with the next time, and when.
pub(super) async fn asked(
    tx: &mut Tx,
    id: ImportId,
    known: &Known,
    doubted_at: Option<Moment>,
    next_at: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update import_subscriptions
        set etag = ?, last_modified = ?, doubted_at = ?, next_at = ?,
            failures = 0, failing_since = null, failure = null
        where import_id = ?
        ",
        known.etag,
        known.last_modified,
        doubted_at,
        next_at,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a calendar came")?;
    Ok(())
}

/// Asking failed; says how often in a row, and since when.
pub(super) async fn failed(
    tx: &mut Tx,
    id: ImportId,
    sentence: &str,
    next_at: Moment,
    now: Moment,
) -> Result<Option<(i64, Moment)>, Broken> {
    let row = query!(
        r#"
        update import_subscriptions
        set failures = failures + 1, failing_since = coalesce(failing_since, ?1), failure = ?2, next_at = ?3
        where import_id = ?4
        returning failures, failing_since as "failing_since!: Moment"
        "#,
        now,
        sentence,
        next_at,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("noting that a calendar did not come")?;
    Ok(row.map(|row| (row.failures, row.failing_since)))
}

/// What a run brought, in the place of what the one before did.
pub(super) async fn put_run(
    tx: &mut Tx,
    id: ImportId,
    counts: &str,
    notes: &[Note],
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into import_runs (import_id, ended_at, counts)
        values (?, ?, ?)
        on conflict (import_id) do update
        set ended_at = excluded.ended_at, counts = excluded.counts
        ",
        id,
        now,
        counts,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting what an import brought")?;
    query!("delete from import_warnings where import_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing old warnings")?;
    for (position, note) in (0_i64..).zip(notes) {
        query!(
            "insert into import_warnings (import_id, position, line, text) values (?, ?, ?, ?)",
            id,
            position,
            note.line,
            note.text,
        )
        .execute(tx.connection())
        .await
        .while_doing("keeping a warning")?;
    }
    Ok(())
}

/// What the newest run could not use.
pub(super) async fn warnings(db: &Db, id: ImportId) -> Result<Vec<Note>, Broken> {
    query_as!(
        Note,
        r#"
        select line as "line?: u32", text
        from import_warnings
        where import_id = ?
        order by position
        "#,
        id,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the warnings of an import")
}

/// That nothing is fetched any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suspension {
    pub(super) why: Suspended,
    pub(super) since: Moment,
}

/// A listing that came of an import.
pub(super) struct Brought {
    pub(super) uid: String,
    pub(super) listing_id: ListingId,
    pub(super) taken: Vec<u8>,
    pub(super) vanished_at: Option<Moment>,
}

/// Every listing that came of an import.
pub(super) async fn brought(db: &Db, id: ImportId) -> Result<Vec<Brought>, Broken> {
    query_as!(
        Brought,
        r#"
        select
            uid,
            listing_id as "listing_id!: ListingId",
            taken,
            vanished_at as "vanished_at?: Moment"
        from imported
        where import_id = ?
        order by listing_id
        "#,
        id,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what came of an import")
}

/// How a listing that came from a calendar stands.
pub(super) struct Standing {
    /// Its name in the calendar.
    pub(super) uid: String,
    pub(super) listing_id: ListingId,
    pub(super) import_id: ImportId,
    /// On which page its import began.
    pub(super) page: Option<ListingId>,
    /// What its calendar said last.
    pub(super) taken: Vec<u8>,
    /// What stood in it then.
    pub(super) kept: Vec<u8>,
    /// What its calendar called off so far, as JSON.
    pub(super) called_off: Option<String>,
    pub(super) vanished_at: Option<Moment>,
    /// It was taken off the site, whoever did that.
    pub(super) is_withdrawn: bool,
    /// Somebody took it off the site themselves, and not because it was missing in its calendar.
    pub(super) is_withdrawn_by_hand: bool,
    /// A moderator said no to it.
    pub(super) is_rejected: bool,
    /// It comes from a calendar that is kept in step.
    pub(super) is_followed: bool,
}

/// The listings that events became, in whatever import of the same person and group, by their names in the calendar. The
/// order of the joins is the way, so nobody may change it: imports are few, and what came of them is much.
pub(super) async fn standings(
    tx: &mut Tx,
    import: &Row,
    uids: &[&str],
) -> Result<HashMap<String, Standing>, Broken> {
    let uids = as_list(uids);
    let rows = query_as!(
        Standing,
        r#"
        select
            imported.uid,
            imported.listing_id as "listing_id!: ListingId",
            imported.import_id as "import_id!: ImportId",
            imports.listing_id as "page?: ListingId",
            imported.taken,
            imported.kept,
            imported.called_off,
            imported.vanished_at as "vanished_at?: Moment",
            exists (
                select 1 from withdrawals where withdrawals.listing_id = imported.listing_id
            ) as "is_withdrawn!: bool",
            exists (
                select 1
                from withdrawals
                where withdrawals.listing_id = imported.listing_id
                  and withdrawals.withdrawn_at is not imported.vanished_at
            ) as "is_withdrawn_by_hand!: bool",
            exists (
                select 1 from rejections where rejections.listing_id = imported.listing_id
            ) as "is_rejected!: bool",
            exists (
                select 1
                from import_subscriptions
                where import_subscriptions.import_id = imported.import_id
                  and import_subscriptions.import_id not in (select import_id from import_suspensions)
            ) as "is_followed!: bool"
        from imports
        cross join json_each(?) as wanted
        cross join imported on imported.import_id = imports.id and imported.uid = wanted.value
        where imports.person_id = ?
          and imports.group_key = ?
        order by imports.id = ?, imports.listing_id is ?
        "#,
        uids,
        import.person_id,
        import.group_key,
        import.id,
        import.listing_id,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("looking for the listings of events")?;
    // Of several for one event the last one stands: its own import's, then one that began on the same page.
    Ok(rows.into_iter().map(|standing| (standing.uid.clone(), standing)).collect())
}

/// What people typed here themselves for the same group: names in small letters, and first starts.
pub(super) async fn typed(tx: &mut Tx, import: &Row) -> Result<HashSet<(String, String)>, Broken> {
    let rows = query!(
        "
        select listings.title, schedules.starts
        from listings
        join schedules on schedules.listing_id = listings.id
        where listings.person_id = ?1
          and coalesce(listings.group_key, ?2) = ?2
          and listings.id not in (select listing_id from imported)
        ",
        import.person_id,
        import.group_key,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading what was typed")?;
    Ok(rows.into_iter().map(|row| (row.title.to_lowercase(), row.starts)).collect())
}

/// How many listings that a person brought in wait for a moderator.
pub(super) async fn count_held(tx: &mut Tx, person: PersonId) -> Result<usize, Broken> {
    let count = query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from imports
        join waiting_imported on waiting_imported.import_id = imports.id
        where imports.person_id = ?
        "#,
        person,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting what waits for a moderator")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Why and since when nothing is fetched of an import any more, if so.
pub(super) async fn suspension(tx: &mut Tx, id: ImportId) -> Result<Option<Suspension>, Broken> {
    let row = query!(
        r#"
        select why, suspended_at as "suspended_at!: Moment" from import_suspensions where import_id = ?
        "#,
        id,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking whether a calendar was stopped")?;
    Ok(row.and_then(|row| Some(Suspension { why: Suspended::parse(&row.why)?, since: row.suspended_at })))
}

/// The listings of an import that are on the site, or wait to be, and have a date to come.
pub(super) async fn coming(db: &Db, id: ImportId, now: Moment) -> Result<HashSet<ListingId>, Broken> {
    let rows = query_scalar!(
        r#"
        select imported.listing_id as "listing_id!: ListingId"
        from imported
        where imported.import_id = ?
          and imported.listing_id not in (select listing_id from withdrawals)
          and exists (
              select 1
              from occurrences
              where occurrences.listing_id = imported.listing_id
                and occurrences.ends_at > ?
          )
        "#,
        id,
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for what is still to come of an import")?;
    Ok(rows.into_iter().collect())
}

/// What stands in a listing now, though its calendar says more.
pub(super) async fn put_kept(tx: &mut Tx, listing: ListingId, kept: &[u8]) -> Result<(), Broken> {
    query!("update imported set kept = ? where listing_id = ?", kept, listing)
        .execute(tx.connection())
        .await
        .while_doing("noting what stands in a listing")?;
    Ok(())
}

/// A listing that came of an event.
pub(super) struct Came<'a> {
    pub(super) uid: &'a str,
    pub(super) listing: ListingId,
    pub(super) taken: Digest,
    pub(super) kept: Digest,
    pub(super) called_off: Option<String>,
}

/// Listings came of events; or their events are in another calendar of the same person now.
pub(super) async fn put(tx: &mut Tx, import: ImportId, came: &[Came<'_>]) -> Result<(), Broken> {
    let row = |came: &Came<'_>| {
        let Came { uid, listing, taken, kept, called_off } = came;
        json!([listing, uid, HEXLOWER.encode(taken), HEXLOWER.encode(kept), called_off])
    };
    let rows = as_list(&came.iter().map(row).collect::<Vec<_>>());
    query!(
        "
        insert into imported (listing_id, import_id, uid, taken, kept, called_off)
        select value ->> 0, ?, value ->> 1, unhex(value ->> 2), unhex(value ->> 3), value ->> 4
        from json_each(?)
        where true
        on conflict (listing_id) do update
        set import_id = excluded.import_id, taken = excluded.taken, kept = excluded.kept,
            called_off = excluded.called_off, vanished_at = null
        ",
        import,
        rows,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting where listings are from")?;
    Ok(())
}

/// What a calendar has called off of a listing so far.
pub(super) async fn put_called_off(
    tx: &mut Tx,
    listing: ListingId,
    called_off: Option<&str>,
) -> Result<(), Broken> {
    query!("update imported set called_off = ? where listing_id = ?", called_off, listing)
        .execute(tx.connection())
        .await
        .while_doing("noting what a calendar called off")?;
    Ok(())
}

/// Its event is missing; or, without a moment, there again.
pub(super) async fn mark_vanished(tx: &mut Tx, listing: ListingId, at: Option<Moment>) -> Result<(), Broken> {
    query!("update imported set vanished_at = ? where listing_id = ?", at, listing)
        .execute(tx.connection())
        .await
        .while_doing("noting that an event is missing")?;
    Ok(())
}

/// A listing whose event is missing.
pub(super) struct Missed {
    pub(super) import_id: ImportId,
    /// What stood in it when its calendar was last written into it.
    pub(super) kept: Vec<u8>,
    /// It was taken off the site, whoever did that.
    pub(super) is_withdrawn: bool,
}

/// How a listing of an import stands that its calendar does not speak of any more.
pub(super) async fn missed(tx: &mut Tx, listing: ListingId) -> Result<Option<Missed>, Broken> {
    query_as!(
        Missed,
        r#"
        select
            imported.import_id as "import_id!: ImportId",
            imported.kept,
            exists (
                select 1 from withdrawals where withdrawals.listing_id = imported.listing_id
            ) as "is_withdrawn!: bool"
        from imported
        where imported.listing_id = ?
        "#,
        listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking at a listing of an import")
}

/// A page of the listings that came of an import: those to come first, soonest first.
pub(super) async fn page(
    db: &Db,
    id: ImportId,
    now: Moment,
    limit: u32,
    offset: u32,
) -> Result<Vec<(ListingId, Vec<u8>)>, Broken> {
    let rows = query!(
        r#"
        select imported.listing_id as "listing_id!: ListingId", imported.kept
        from (
            select
                imported.listing_id,
                imported.kept,
                (
                    select min(occurrences.starts_at)
                    from occurrences
                    where occurrences.listing_id = imported.listing_id
                      and occurrences.ends_at >= ?
                ) as next_at
            from imported
            where imported.import_id = ?
        ) as imported
        order by imported.next_at is null, imported.next_at, imported.listing_id desc
        limit ?
        offset ?
        "#,
        now,
        id,
        limit,
        offset,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what came of an import")?;
    Ok(rows.into_iter().map(|row| (row.listing_id, row.kept)).collect())
}

/// The listings of an import that wait for a moderator.
pub(super) async fn waiting(
    executor: impl SqliteExecutor<'_>,
    id: ImportId,
) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select listing_id as "listing_id!: ListingId"
        from waiting_imported
        where import_id = ?
        order by listing_id
        limit 500
        "#,
        id,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding what waits of an import")
}

/// How many listings from calendars wait for a moderator.
pub(super) async fn count_waiting(db: &Db) -> Result<usize, Broken> {
    let count = query_scalar!(r#"select count(*) as "count!: i64" from waiting_imported"#)
        .fetch_one(db.reader())
        .await
        .while_doing("counting what waits from calendars")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// A calendar that is kept in step is looked at soon.
pub(super) async fn hasten(tx: &mut Tx, id: ImportId, now: Moment) -> Result<(), Broken> {
    query!("update import_subscriptions set next_at = min(next_at, ?) where import_id = ?", now, id)
        .execute(tx.connection())
        .await
        .while_doing("looking at a calendar sooner")?;
    Ok(())
}

/// The reason of the newest rejection of what came of an import.
pub(super) async fn newest_reason(db: &Db, id: ImportId) -> Result<Option<String>, Broken> {
    query_scalar!(
        "
        select rejections.reason
        from imported
        join rejections on rejections.listing_id = imported.listing_id
        where imported.import_id = ?
        order by rejections.rejected_at desc
        limit 1
        ",
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading why an import was rejected")
}

/// From here on a try can be taken back.
pub(super) async fn begin_try(tx: &mut Tx) -> Result<(), Broken> {
    query("savepoint taking").execute(tx.connection()).await.while_doing("beginning to take an event")?;
    Ok(())
}

/// The try holds.
pub(super) async fn keep_try(tx: &mut Tx) -> Result<(), Broken> {
    query("release taking").execute(tx.connection()).await.while_doing("keeping an event")?;
    Ok(())
}

/// Nothing of the try happened.
pub(super) async fn undo_try(tx: &mut Tx) -> Result<(), Broken> {
    query("rollback to taking").execute(tx.connection()).await.while_doing("letting go of an event")?;
    query("release taking").execute(tx.connection()).await.while_doing("letting go of an event")?;
    Ok(())
}
