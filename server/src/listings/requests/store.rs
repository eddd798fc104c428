//! The SQL of requests for what is hidden.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PersonId, RequestId},
};

/// A request as it is stored.
pub(crate) struct Row {
    pub(crate) id: RequestId,
    pub(crate) listing_id: ListingId,
    pub(crate) person_id: PersonId,
    pub(crate) original: String,
    pub(crate) name: String,
    pub(crate) words: String,
    pub(crate) asked_at: Moment,
    pub(crate) confirmed_at: Option<Moment>,
    pub(crate) kept_until: Moment,
    pub(crate) answer: Option<String>,
    pub(crate) answered_at: Option<Moment>,
    pub(crate) by_itself: bool,
    pub(crate) gives_place: bool,
    pub(crate) gives_link: bool,
    pub(crate) reply: String,
    pub(crate) told: Option<String>,
    /// When an answer was not sent, because nobody could see its listing.
    pub(crate) unsent_at: Option<Moment>,
    /// Whether everybody can see its listing.
    pub(crate) is_public: bool,
    /// Whether its listing was taken off the site.
    pub(crate) is_withdrawn: bool,
    /// The newest stamp of its listing.
    pub(crate) stamp: i64,
}

/// What somebody asks.
pub(super) struct New<'a> {
    pub(super) listing: ListingId,
    pub(super) person: PersonId,
    pub(super) original: &'a str,
    pub(super) name: &'a str,
    pub(super) words: &'a str,
    pub(super) kept_until: Moment,
    /// What stands for the network it came from, where that counts.
    pub(super) network: Option<&'a [u8]>,
}

/// How often somebody has asked about a listing.
pub(super) struct Asker {
    pub(super) times: i64,
    pub(super) since: Moment,
    pub(super) refused_until: Moment,
}

/// How an answer is given.
pub(super) struct Answer<'a> {
    pub(super) answer: &'a str,
    pub(super) gives_place: bool,
    pub(super) gives_link: bool,
    pub(super) reply: &'a str,
    pub(super) told: Option<&'a str>,
}

/// Keeps a question; one that the same person has asked about the same date and not confirmed is asked in the new words.
pub(super) async fn put(tx: &mut Tx, new: &New<'_>, now: Moment) -> Result<RequestId, Broken> {
    query_scalar!(
        r#"
        insert into requests (listing_id, person_id, original, name, words, asked_at, kept_until, network)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (listing_id, person_id, original) do update
        set name = excluded.name, words = excluded.words, asked_at = excluded.asked_at,
            kept_until = excluded.kept_until, network = excluded.network
        returning id as "id!: RequestId"
        "#,
        new.listing,
        new.person,
        new.original,
        new.name,
        new.words,
        now,
        new.kept_until,
        new.network,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("keeping a request")
}

/// The request of somebody about a date, and whether it is confirmed.
pub(super) async fn find(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
    original: &str,
) -> Result<Option<(RequestId, bool)>, Broken> {
    let row = query!(
        r#"
        select id as "id!: RequestId", confirmed_at is not null as "is_confirmed!: bool"
        from requests
        where listing_id = ?
          and person_id = ?
          and original = ?
        "#,
        listing,
        person,
        original,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for a request")?;
    Ok(row.map(|row| (row.id, row.is_confirmed)))
}

/// How many were asked after a moment, about whatever, and wait for their askers to confirm them.
pub(super) async fn count_unconfirmed(tx: &mut Tx, after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from requests where confirmed_at is null and asked_at > ?"#,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting unconfirmed requests")
}

/// How many of them came from one network.
pub(super) async fn count_of_network(tx: &mut Tx, network: &[u8], after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from requests where network = ? and asked_at > ?"#,
        network,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting unconfirmed requests of a network")
}

/// How many people have confirmed a question about a listing after a moment.
pub(super) async fn count_askers(tx: &mut Tx, listing: ListingId, after: Moment) -> Result<i64, Broken> {
    query_scalar!(
        r#"select count(*) as "count!: i64" from askers where listing_id = ? and last_at > ?"#,
        listing,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting those who asked")
}

/// How often somebody has asked about a listing.
pub(super) async fn asker(
    tx: &mut Tx,
    listing: ListingId,
    fingerprint: &[u8],
) -> Result<Option<Asker>, Broken> {
    query_as!(
        Asker,
        r#"
        select times, since as "since!: Moment", refused_until as "refused_until!: Moment"
        from askers
        where listing_id = ?
          and fingerprint = ?
        "#,
        listing,
        fingerprint,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking how often somebody asked")
}

/// Somebody has asked about a listing once more; what was before `fresh` counts no longer.
pub(super) async fn count_asker(
    tx: &mut Tx,
    listing: ListingId,
    fingerprint: &[u8],
    fresh: Moment,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into askers (listing_id, fingerprint, times, since, last_at)
        values (?1, ?2, 1, ?3, ?3)
        on conflict (listing_id, fingerprint) do update
        set times = case when since < ?4 then 1 else times + 1 end,
            since = case when since < ?4 then ?3 else since end,
            last_at = ?3
        ",
        listing,
        fingerprint,
        now,
        fresh,
    )
    .execute(tx.connection())
    .await
    .while_doing("counting somebody who asks")?;
    Ok(())
}

/// Those who look after a listing have said no to somebody.
pub(super) async fn refuse_asker(
    tx: &mut Tx,
    listing: ListingId,
    fingerprint: &[u8],
    until: Moment,
) -> Result<(), Broken> {
    query!(
        "update askers set refused_until = max(refused_until, ?) where listing_id = ? and fingerprint = ?",
        until,
        listing,
        fingerprint,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting a no")?;
    Ok(())
}

/// The owner of the address says yes; whether it was not so before.
pub(super) async fn confirm(
    tx: &mut Tx,
    id: RequestId,
    kept_until: Moment,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "update requests set confirmed_at = ?, kept_until = ?, network = null where id = ? and confirmed_at is null",
        now,
        kept_until,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("confirming a request")?;
    Ok(done.rows_affected() > 0)
}

/// Keeps an answer; whether there was none before.
pub(super) async fn answer(
    tx: &mut Tx,
    id: RequestId,
    answer: &Answer<'_>,
    now: Moment,
) -> Result<bool, Broken> {
    let done = query!(
        "
        update requests
        set answer = ?, answered_at = ?, gives_place = ?, gives_link = ?, reply = ?, told = coalesce(?, told),
            unsent_at = null
        where id = ?
          and confirmed_at is not null
          and answer is null
        ",
        answer.answer,
        now,
        answer.gives_place,
        answer.gives_link,
        answer.reply,
        answer.told,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("answering a request")?;
    Ok(done.rows_affected() > 0)
}

/// An answer was not sent: its question waits again, with what was said beside the answer. Nothing of it was told.
pub(super) async fn answer_was_not_sent(tx: &mut Tx, id: RequestId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update requests
        set answer = null, answered_at = null, gives_place = 0, gives_link = 0, told = null, unsent_at = ?
        where id = ?
          and answer = 'given'
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("opening a request again")?;
    Ok(())
}

/// How things stood when a request was looked at: its date may have another name by now, and end at another moment. Two
/// dates that somebody asked about may have become one; then the second keeps its old name.
pub(super) async fn put_seen(
    tx: &mut Tx,
    row: &Row,
    original: &str,
    kept_until: Moment,
    told: Option<&str>,
) -> Result<(), Broken> {
    query!(
        "
        update requests
        set original = case
                when exists (
                    select 1
                    from requests as others
                    where others.listing_id = requests.listing_id
                      and others.person_id = requests.person_id
                      and others.original = ?1
                      and others.id <> requests.id
                ) then original
                else ?1
            end,
            kept_until = ?2,
            told = ?3,
            seen_stamp = ?4
        where id = ?5
        ",
        original,
        kept_until,
        told,
        row.stamp,
        row.id,
    )
    .execute(tx.connection())
    .await
    .while_doing("looking at a request")?;
    Ok(())
}

/// Forgets a request and the letters about it; says whose it was.
pub(super) async fn delete(tx: &mut Tx, id: RequestId) -> Result<Option<PersonId>, Broken> {
    query_scalar!(r#"delete from requests where id = ? returning person_id as "person!: PersonId""#, id)
        .fetch_optional(tx.connection())
        .await
        .while_doing("forgetting a request")
}

/// Forgets all that somebody asked, and the letters about it.
pub(super) async fn delete_of(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from requests where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody asked")?;
    Ok(())
}

/// One request, as a reader or a change in progress sees it.
pub(super) async fn by_id(executor: impl SqliteExecutor<'_>, id: RequestId) -> Result<Option<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            id as "id!: RequestId",
            listing_id as "listing_id!: ListingId",
            person_id as "person_id!: PersonId",
            original,
            name,
            words,
            asked_at as "asked_at!: Moment",
            confirmed_at as "confirmed_at?: Moment",
            kept_until as "kept_until!: Moment",
            answer,
            answered_at as "answered_at?: Moment",
            by_itself as "by_itself!: bool",
            gives_place as "gives_place!: bool",
            gives_link as "gives_link!: bool",
            reply,
            told,
            unsent_at as "unsent_at?: Moment",
            exists (select 1 from public_listings where public_listings.id = requests.listing_id) as "is_public!: bool",
            exists (select 1 from withdrawals where withdrawals.listing_id = requests.listing_id) as "is_withdrawn!: bool",
            coalesce((select stamp from listing_stamps where listing_stamps.listing_id = requests.listing_id), 0) as "stamp!: i64"
        from requests
        where id = ?
        "#,
        id,
    )
    .fetch_optional(executor)
    .await
    .while_doing("reading a request")
}

/// The confirmed requests of a listing, those that wait first, the oldest first.
pub(super) async fn of_listing(db: &Db, listing: ListingId, most: u32) -> Result<Vec<RequestId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: RequestId"
        from requests
        where listing_id = ?
          and confirmed_at is not null
        order by answer is not null, confirmed_at, id
        limit ?
        "#,
        listing,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the requests of a listing")
}

/// How many confirmed requests of a listing wait, and how many there are.
pub(super) async fn count_of_listing(db: &Db, listing: ListingId) -> Result<(i64, i64), Broken> {
    let row = query!(
        r#"
        select
            coalesce(sum(answer is null), 0) as "waiting!: i64",
            count(*) as "all!: i64"
        from requests
        where listing_id = ?
          and confirmed_at is not null
        "#,
        listing,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting the requests of a listing")?;
    Ok((row.waiting, row.all))
}

/// The confirmed requests whose listing has changed since they were looked at.
pub(super) async fn changed(db: &Db, most: usize) -> Result<Vec<RequestId>, Broken> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    query_scalar!(
        r#"
        select requests.id as "id!: RequestId"
        from requests
        cross join listing_stamps on listing_stamps.listing_id = requests.listing_id
        where requests.confirmed_at is not null
          and listing_stamps.stamp > requests.seen_stamp
        limit ?
        "#,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking which requests have changed")
}

/// The requests that are nearly due to be answered by themselves, `early` seconds ahead, each with how many hours before
/// the date that is.
pub(super) async fn nearly_due(db: &Db, now: Moment, early: i64) -> Result<Vec<(RequestId, u16)>, Broken> {
    let rows = query!(
        r#"
        select requests.id as "id!: RequestId", request_settings.hours as "hours!: u16"
        from request_settings
        cross join requests on requests.listing_id = request_settings.listing_id
        cross join occurrences
            on occurrences.listing_id = requests.listing_id and occurrences.original = requests.original
        where requests.confirmed_at is not null
          and requests.answer is null
          and occurrences.starts_at <= ?1 + request_settings.hours * 3600 + ?2
          and requests.kept_until > ?1
          and occurrences.status <> 'cancelled'
          and exists (select 1 from public_listings where public_listings.id = requests.listing_id)
          and not exists (
              select 1
              from outbox
              where outbox.request_id = requests.id
                and outbox.kind = 'request-given'
                and coalesce(outbox.ended_why, '') <> 'untrue'
          )
        "#,
        now,
        early,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking which requests are due")?;
    Ok(rows.into_iter().map(|row| (row.id, row.hours)).collect())
}

/// Whether a letter of a kind about a request waits to go out.
pub(super) async fn has_letter_waiting(tx: &mut Tx, id: RequestId, kind: &str) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from outbox
            where request_id = ?
              and kind = ?
              and sent_at is null
              and failed_at is null
        ) as "waits!: bool"
        "#,
        id,
        kind,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a letter waits")
}

/// Whether a letter of a kind about a request was written after a moment.
pub(super) async fn was_written(
    tx: &mut Tx,
    id: RequestId,
    kind: &str,
    after: Moment,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from outbox
            where request_id = ?
              and kind = ?
              and written_at > ?
        ) as "written!: bool"
        "#,
        id,
        kind,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a letter was written")
}

/// The requests that are done with: kept long enough, or refused and told so.
pub(super) async fn done_with(db: &Db, now: Moment, most: usize) -> Result<Vec<RequestId>, Broken> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    query_scalar!(
        r#"
        select id as "id!: RequestId"
        from requests
        where kept_until <= ?1
        union
        select id
        from requests
        where answer = 'refused'
          and not exists (
              select 1
              from outbox
              where outbox.request_id = requests.id
                and outbox.kind = 'request-refused'
                and outbox.sent_at is null
                and outbox.failed_at is null
          )
        limit ?2
        "#,
        now,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking which requests are done with")
}

/// Forgets which networks questions came from that were asked before a moment.
pub(super) async fn forget_networks(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done =
        query!("update requests set network = null where network is not null and asked_at < ?", before)
            .execute(tx.connection())
            .await
            .while_doing("forgetting networks of requests")?;
    Ok(done.rows_affected())
}

/// Forgets how often somebody asked, long ago.
pub(super) async fn forget_askers(tx: &mut Tx, before: Moment, now: Moment) -> Result<u64, Broken> {
    let done = query!("delete from askers where last_at < ? and refused_until < ?", before, now)
        .execute(tx.connection())
        .await
        .while_doing("forgetting who asked")?;
    Ok(done.rows_affected())
}

/// How many hours before a date the requests of a listing are answered by themselves, if they are.
pub(super) async fn hours(db: &Db, listing: ListingId) -> Result<Option<u16>, Broken> {
    query_scalar!(r#"select hours as "hours!: u16" from request_settings where listing_id = ?"#, listing)
        .fetch_optional(db.reader())
        .await
        .while_doing("looking how requests are answered")
}

/// From now on the requests of a listing are answered by themselves.
pub(super) async fn put_hours(
    tx: &mut Tx,
    listing: ListingId,
    hours: u16,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into request_settings (listing_id, hours, by_person_id, since)
        values (?, ?, ?, ?)
        on conflict (listing_id) do update
        set hours = excluded.hours, by_person_id = excluded.by_person_id, since = excluded.since
        ",
        listing,
        hours,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("choosing how requests are answered")?;
    Ok(())
}

/// From now on they wait for somebody's hand.
pub(super) async fn forget_hours(tx: &mut Tx, listing: ListingId) -> Result<(), Broken> {
    query!("delete from request_settings where listing_id = ?", listing)
        .execute(tx.connection())
        .await
        .while_doing("choosing how requests are answered")?;
    Ok(())
}
