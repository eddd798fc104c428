//! The SQL of acts and of what they decided.

use sqlx::{query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ActId, DecisionId, ListingId, Moment, PersonId, ProposalId},
};

/// An act of the log.
pub(super) struct Row {
    pub(super) id: ActId,
    pub(super) verb: String,
    pub(super) reason: Option<String>,
    pub(super) by: Option<String>,
    pub(super) at: Moment,
    pub(super) undone_by: Option<String>,
    pub(super) undone_at: Option<Moment>,
    /// Whether anybody noted what was there before.
    pub(super) is_noted: bool,
    pub(super) count: i64,
    pub(super) calendar: Option<String>,
    /// Whether a report did it, until a moderator has looked.
    pub(super) is_upon_report: bool,
}

/// Who began an act.
#[derive(Clone, Copy)]
pub(super) enum By {
    Moderator(PersonId),
    /// A report of somebody trusted, until a moderator has looked.
    Report,
}

/// Writes an act into the log.
pub(super) async fn begin(
    tx: &mut Tx,
    by: By,
    verb: &str,
    reason: Option<&str>,
    now: Moment,
) -> Result<ActId, Broken> {
    let (by, upon) = match by {
        By::Moderator(person) => (Some(person), None),
        By::Report => (None, Some("report")),
    };
    query_scalar!(
        r#"
        insert into acts (by_person_id, upon, verb, reason, acted_at)
        values (?, ?, ?, ?, ?)
        returning id as "id!: ActId"
        "#,
        by,
        upon,
        verb,
        reason,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("writing an act into the log")
}

/// Writes down what it decided about a listing.
pub(super) async fn decide(
    tx: &mut Tx,
    act: ActId,
    listing: ListingId,
    before: &str,
) -> Result<DecisionId, Broken> {
    query_scalar!(
        r#"insert into decisions (act_id, listing_id, before) values (?, ?, ?) returning id as "id!: DecisionId""#,
        act,
        listing,
        before,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("writing down a decision")
}

/// What was there before a decision.
pub(super) async fn note_before(tx: &mut Tx, id: DecisionId, before: &str) -> Result<(), Broken> {
    query!("update decisions set before = ? where id = ?", before, id)
        .execute(tx.connection())
        .await
        .while_doing("noting what was there before")?;
    Ok(())
}

/// The reason of the newest decision of a kind about a listing that still holds.
pub(in super::super) async fn newest_reason(
    db: &Db,
    id: ListingId,
    verb: &str,
) -> Result<Option<String>, Broken> {
    let newest = query_scalar!(
        "
        select acts.reason
        from decisions
        join acts on acts.id = decisions.act_id
        where decisions.listing_id = ?
          and acts.verb = ?
          and decisions.undone_at is null
        order by decisions.id desc
        limit 1
        ",
        id,
        verb,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading why something was decided")?;
    Ok(newest.flatten())
}

/// Whether a report hid a listing last, and no moderator.
pub(in super::super) async fn is_hidden_upon_report(db: &Db, id: ListingId) -> Result<bool, Broken> {
    let is = query_scalar!(
        r#"
        select acts.upon is not null as "is!: bool"
        from decisions
        join acts on acts.id = decisions.act_id
        where decisions.listing_id = ?
          and acts.verb = 'hidden'
          and decisions.undone_at is null
        order by decisions.id desc
        limit 1
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("asking what hid a listing")?;
    Ok(is.unwrap_or_default())
}

/// When the newest acts before one of them were, and which they are.
pub(in super::super) async fn places(
    db: &Db,
    (moment, act): (Moment, i64),
    most: i64,
) -> Result<Vec<(Moment, ActId)>, Broken> {
    let rows = query!(
        r#"
        select acted_at as "at!: Moment", id as "id!: ActId"
        from acts
        where (acted_at, id) < (?, ?)
        order by acted_at desc, id desc
        limit ?
        "#,
        moment,
        act,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the log")?;
    Ok(rows.into_iter().map(|row| (row.at, row.id)).collect())
}

/// One act.
pub(super) async fn one(db: &Db, id: ActId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            acts.id as "id!: ActId",
            acts.verb,
            acts.reason,
            people.address as "by?",
            acts.acted_at as "at!: Moment",
            others.address as "undone_by?",
            acts.undone_at as "undone_at?: Moment",
            (
                exists (select 1 from decisions where decisions.act_id = acts.id and decisions.before is not null)
                or exists (
                    select 1
                    from import_decisions
                    where import_decisions.act_id = acts.id
                      and import_decisions.before is not null
                )
            ) as "is_noted!: bool",
            (select count(*) from decisions where decisions.act_id = acts.id) as "count!: i64",
            (
                select imports.origin
                from import_decisions
                join imports on imports.id = import_decisions.import_id
                where import_decisions.act_id = acts.id
                limit 1
            ) as "calendar?: String",
            acts.upon is not null as "is_upon_report!: bool"
        from acts
        left join people on people.id = acts.by_person_id
        left join people as others on others.id = acts.undone_by_person_id
        where acts.id = ?
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading an act")
}

/// The newest act about the listing of a slug.
pub(super) async fn newest_about(db: &Db, slug: &str) -> Result<Option<ActId>, Broken> {
    query_scalar!(
        r#"
        select decisions.act_id as "act_id!: ActId"
        from listings
        join decisions on decisions.listing_id = listings.id
        where listings.slug = ?
        order by decisions.id desc
        limit 1
        "#,
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("finding what was decided last about a listing")
}

/// A listing that an act decided about.
pub(super) struct Listing {
    pub(super) title: String,
    pub(super) slug: String,
    pub(super) met: Option<String>,
}

/// The first listings that an act decided about; those first of which there is something to say.
pub(super) async fn listings(db: &Db, id: ActId, most: u32) -> Result<Vec<Listing>, Broken> {
    query_as!(
        Listing,
        r#"
        select listings.title, listings.slug, decisions.met
        from decisions
        join listings on listings.id = decisions.listing_id
        where decisions.act_id = ?
        order by decisions.met is null, decisions.id
        limit ?
        "#,
        id,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what an act decided about")
}

/// An act that is to be taken back.
pub(super) struct Known {
    pub(super) verb: String,
    pub(super) acted_at: Moment,
    pub(super) undone_at: Option<Moment>,
}

/// The act that is to be taken back.
pub(super) async fn known(tx: &mut Tx, id: ActId) -> Result<Option<Known>, Broken> {
    query_as!(
        Known,
        r#"
        select verb, acted_at as "acted_at!: Moment", undone_at as "undone_at?: Moment"
        from acts
        where id = ?
        "#,
        id
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("reading an act")
}

/// A decision that is to be taken back.
pub(super) struct Decision {
    pub(super) id: DecisionId,
    pub(super) listing_id: ListingId,
    pub(super) before: String,
}

/// The decisions of an act of which somebody noted what was there before.
pub(super) async fn decisions(tx: &mut Tx, id: ActId) -> Result<Vec<Decision>, Broken> {
    query_as!(
        Decision,
        r#"
        select id as "id!: DecisionId", listing_id as "listing_id!: ListingId", before as "before!"
        from decisions
        where act_id = ?
          and before is not null
        order by id
        "#,
        id,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading what an act decided")
}

/// The act was taken back.
pub(super) async fn note_undone(tx: &mut Tx, id: ActId, by: PersonId, now: Moment) -> Result<(), Broken> {
    query!("update acts set undone_at = ?, undone_by_person_id = ? where id = ?", now, by, id)
        .execute(tx.connection())
        .await
        .while_doing("writing down that an act was taken back")?;
    Ok(())
}

/// What became of one of its decisions; `undone_at` is none when it holds.
pub(super) async fn note_met(
    tx: &mut Tx,
    id: DecisionId,
    undone_at: Option<Moment>,
    met: Option<&str>,
) -> Result<(), Broken> {
    query!("update decisions set undone_at = ?, met = ? where id = ?", undone_at, met, id)
        .execute(tx.connection())
        .await
        .while_doing("writing down what became of a decision")?;
    Ok(())
}

/// Whether a later decision about who sees a listing holds.
pub(super) async fn is_decided_since(tx: &mut Tx, id: ListingId, after: DecisionId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from decisions
            join acts on acts.id = decisions.act_id
            where decisions.listing_id = ?
              and decisions.id > ?
              and decisions.undone_at is null
              and acts.verb in ('released', 'rejected', 'hidden', 'shown', 'calendar_approved', 'calendar_rejected')
        ) as "decided!: bool"
        "#,
        id,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking what was decided since")
}

/// Why a listing is held, and since when.
pub(in super::super) async fn holds(tx: &mut Tx, id: ListingId) -> Result<Vec<(String, i64)>, Broken> {
    let rows = query!("select why, since from holds where listing_id = ? order by why", id)
        .fetch_all(tx.connection())
        .await
        .while_doing("reading why a listing is held")?;
    Ok(rows.into_iter().map(|row| (row.why, row.since)).collect())
}

/// All rejections of an act hold no longer: what it decided about waits again. A listing of which that is so already, or
/// that its organiser took back since, has a word about it.
pub(super) async fn take_back_rejections(tx: &mut Tx, id: ActId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update decisions
        set
            undone_at = ?1,
            met = case
                when not exists (
                    select 1
                    from rejections
                    where rejections.listing_id = decisions.listing_id
                      and rejections.act_id = decisions.act_id
                )
                then 'already_so'
                when exists (select 1 from withdrawals where withdrawals.listing_id = decisions.listing_id)
                then 'withdrawn'
            end
        where act_id = ?2
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing down what became of rejections")?;
    query!("delete from rejections where act_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking rejections back")?;
    Ok(())
}

/// Reports that an act settled are open again.
pub(super) async fn reopen_flags(tx: &mut Tx, id: ActId) -> Result<u64, Broken> {
    let done =
        query!("update flags set settled_at = null, by_person_id = null, act_id = null where act_id = ?", id)
            .execute(tx.connection())
            .await
            .while_doing("opening reports again")?;
    Ok(done.rows_affected())
}

/// Puts a change aside that was decided.
pub(in super::super) async fn put_aside(
    tx: &mut Tx,
    decision: DecisionId,
    id: ProposalId,
) -> Result<(), Broken> {
    query!(
        "
        insert into decided_proposals (
            decision_id, id, listing_id, original, fields, picture_digest, dates, proposed_at
        )
        select ?, id, listing_id, original, fields, picture_digest, dates, proposed_at
        from proposals
        where id = ?
        ",
        decision,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("putting a change aside")?;
    Ok(())
}

/// A change that was put aside waits again; `false` when a newer one waits in its place.
pub(super) async fn wait_again(tx: &mut Tx, decision: DecisionId) -> Result<bool, Broken> {
    let done = query!(
        "
        insert into proposals (id, listing_id, original, fields, picture_digest, dates, proposed_at)
        select id, listing_id, original, fields, picture_digest, dates, proposed_at
        from decided_proposals
        where decision_id = ?
        on conflict do nothing
        ",
        decision,
    )
    .execute(tx.connection())
    .await
    .while_doing("letting a change wait again")?;
    query!("delete from decided_proposals where decision_id = ?", decision)
        .execute(tx.connection())
        .await
        .while_doing("taking up a change that was put aside")?;
    Ok(done.rows_affected() == 1)
}

/// Forgets changes that were decided before `before`.
pub(super) async fn forget_put_aside(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from decided_proposals
        where decision_id in (
            select decisions.id
            from decided_proposals as aside
            join decisions on decisions.id = aside.decision_id
            join acts on acts.id = decisions.act_id
            where acts.acted_at < ?
        )
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting changes that were put aside")?;
    Ok(done.rows_affected())
}
